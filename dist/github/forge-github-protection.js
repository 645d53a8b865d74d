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
  provenGaps: () => provenGaps,
  readRules: () => readRules
});
module.exports = __toCommonJS(stdin_exports);
var import_github_answers_validate_generated = require("./github-answers-validate.generated.js");
var DEMANDS = {
  review: "no rule demands a reviewed pull request",
  history: "no rule forbids force-pushes",
  existence: "no rule forbids deletion"
};
var ALL = ["review", "history", "existence"];
var GRANT = "protect the branch by a branch ruleset, which needs no permission to read, or give github-token a token of an app with Administration: read";
function readRules(github, here, name) {
  return github.list(`${here}/rules/branches/${encodeURIComponent(name)}`, import_github_answers_validate_generated.isBranchRules, import_github_answers_validate_generated.whyBranchRules);
}
async function provenGaps(options) {
  const { github, here, name, isProtected, rules } = options;
  const byRules = rules.is === "value" ? ALL.filter((demand) => rules.value.some((rule) => isDemandedBy(rule, demand))) : [];
  const open = ALL.filter((demand) => !byRules.includes(demand));
  if (open.length === 0)
    return proven([]);
  const sentences = open.map((demand) => DEMANDS[demand]);
  if (!isProtected) {
    if (rules.is === "forbidden")
      return unreadable(`the rules of ${name} (${rules.message})`, sentences);
    return proven(rules.is === "value" && rules.value.length > 0 ? sentences : ["no rule protects it"]);
  }
  const path = `${here}/branches/${encodeURIComponent(name)}/protection`;
  const classic = await github.get(path, import_github_answers_validate_generated.isBranchProtection, import_github_answers_validate_generated.whyBranchProtection);
  if (classic.is === "value") {
    const gaps = classicGaps(classic.value, open);
    return rules.is === "forbidden" && gaps.length > 0 ? unreadable(`the rules of ${name} (${rules.message})`, gaps) : proven(gaps);
  }
  if (classic.is === "missing" && /not protected/i.test(classic.message))
    return rules.is === "forbidden" ? unreadable(`the rules of ${name} (${rules.message})`, sentences) : proven(sentences);
  return unreadable(`the branch protection of ${name} (${classic.message})`, sentences);
}
function isDemandedBy({ type, parameters }, demand) {
  if (demand === "history")
    return type === "non_fast_forward";
  if (demand === "existence")
    return type === "deletion";
  return type === "pull_request" && (parameters?.required_approving_review_count ?? 0) >= 1;
}
function classicGaps(classic, open) {
  const missing = open.filter((demand) => !isDemandedByClassic(classic, demand)).map((demand) => DEMANDS[demand]);
  const exempt = classic.enforce_admins?.enabled === true ? [] : ["administrators are exempt from the branch protection"];
  return [...missing, ...exempt, ...bypassGap(classic, open)];
}
function isDemandedByClassic(classic, demand) {
  if (demand === "history")
    return classic.allow_force_pushes?.enabled === false;
  if (demand === "existence")
    return classic.allow_deletions?.enabled === false;
  return (classic.required_pull_request_reviews?.required_approving_review_count ?? 0) >= 1;
}
function bypassGap(classic, open) {
  if (!open.includes("review"))
    return [];
  const { users = [], teams = [], apps = [] } = classic.required_pull_request_reviews?.bypass_pull_request_allowances ?? {};
  return users.length + teams.length + apps.length === 0 ? [] : ["some may bypass the required pull request"];
}
var proven = (gaps) => ({ is: "read", value: gaps });
function unreadable(what, sentences) {
  return {
    is: "unreadable",
    why: `${what} could not be read, and of what could, ${sentences.join("; ")}`,
    grant: GRANT
  };
}
