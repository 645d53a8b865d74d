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
  parsePolicyRef: () => parsePolicyRef,
  relativePath: () => relativePath
});
module.exports = __toCommonJS(stdin_exports);
var import_core_failure = require("./core-failure.js");
function relativePath(path) {
  const refuse = (why, fix) => new import_core_failure.UsageFailure({ what: `The policy path ${JSON.stringify(path)} ${why}`, fix });
  const example = "Write it relative to the root of the repository, like promote/policy.yml";
  if (path === "" || path.endsWith("/"))
    throw refuse("names no file", example);
  if (path.startsWith("/") || /^[a-z]:/i.test(path))
    throw refuse("is absolute", example);
  if (/[\\\p{Cc}]/u.test(path))
    throw refuse("holds a backslash or a control character", example);
  const parts = path.split("/").filter((part) => part !== "" && part !== ".");
  if (parts.includes(".."))
    throw refuse("leaves the repository", example);
  if (parts.length === 0)
    throw refuse("names no file", example);
  return parts.join("/");
}
var GITHUB = { pattern: /^(?!\.+\/)[\w.-]+\/(?!\.+$)[\w.-]+$/, example: "OWNER/NAME" };
var COMMIT = /^([0-9a-f]{40}|[0-9a-f]{64})$/i;
var BRANCHES = "refs/heads/";
function parsePolicyRef(text, { pattern, example } = GITHUB) {
  if (text === "")
    return { repository: null, branch: null };
  const at = text.indexOf("@");
  const before = text.slice(0, Math.max(at, 0));
  const repository = pattern.test(before) && !text.startsWith("refs/") ? before : null;
  const ref = repository === null ? text : text.slice(at + 1);
  return { repository, branch: branchOf(ref, text, example) };
}
function branchOf(ref, text, example) {
  const refuse = (why) => new import_core_failure.UsageFailure({
    what: `policy-ref is ${JSON.stringify(text.slice(0, 200))}: ${why}`,
    fix: `Name a protected branch, as main, refs/heads/main or ${example}@main`
  });
  if (COMMIT.test(ref))
    throw refuse("a commit is no ref that rules can protect");
  if (ref.startsWith("refs/") && !ref.startsWith(BRANCHES))
    throw refuse("only a branch can be proven protected");
  const branch = ref.startsWith(BRANCHES) ? ref.slice(BRANCHES.length) : ref;
  if (branch === "" || /[\s\p{Cc}~^:?*[\\]|\.\.|^-/u.test(branch))
    throw refuse("that is no name of a branch");
  return branch;
}
