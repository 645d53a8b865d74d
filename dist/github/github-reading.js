'use strict';
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  ACTIONS_READ: () => ACTIONS_READ,
  personOf: () => personOf,
  readAccounts: () => readAccounts,
  readingOf: () => readingOf,
  readingOrNull: () => readingOrNull,
  wholeList: () => wholeList
});
module.exports = __toCommonJS(stdin_exports);
var import_github_permissions = require("./github-permissions.js");
var import_github_answers_validate_generated = require("./github-answers-validate.generated.js");
var ACTIONS_READ = (0, import_github_permissions.grantOf)("actions: read");
function readingOf(read, grant, toValue) {
  return read.is === "value" ? toValue(read.value) : { is: "unreadable", why: read.message, grant };
}
function readingOrNull(read, grant, toValue) {
  if (read.is === "missing")
    return { is: "read", value: null };
  return readingOf(read, grant, (value) => ({ is: "read", value: toValue(value) }));
}
function wholeList(pages, items, what) {
  const whole = [...new Map(items.map((item) => [item.id, item])).values()];
  const total = Math.max(0, ...pages.map(({ total_count }) => total_count));
  if (whole.length >= total)
    return { is: "read", value: whole };
  return { is: "unreadable", why: `GitHub shows ${whole.length} of ${total} ${what}` };
}
function personOf({ id, login, type }) {
  return { id: String(id), login, isBot: type === "Bot" || login.endsWith("[bot]") };
}
async function readAccounts(github, rule) {
  const loginOf = (one) => one.is === "user" ? [one.login.toLowerCase()] : [];
  const named = rule.approvals.flatMap(({ value }) => value.from.flatMap((one) => one.is === "group" ? one.members.flatMap(loginOf) : loginOf(one)));
  const read = async (login) => {
    const account = await github.get(`/users/${encodeURIComponent(login)}`, import_github_answers_validate_generated.isAccount, import_github_answers_validate_generated.whyAccount);
    return [login, readingOrNull(account, "a github-token that may read users", personOf)];
  };
  return new Map(await Promise.all([...new Set(named)].map(read)));
}
