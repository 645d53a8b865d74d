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
  githubForge: () => githubForge
});
module.exports = __toCommonJS(stdin_exports);
var import_forge_github_base = require("./forge-github-base.js");
var import_forge_github_protection = require("./forge-github-protection.js");
var import_github_file_content = require("./github-file-content.js");
var import_github_permissions = require("./github-permissions.js");
var import_github_answers_validate_generated = require("./github-answers-validate.generated.js");
var import_core_failure = require("./core-failure.js");
var import_shared = require("./shared.js");
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
function githubForge({ github, context, policyRef }) {
  const asked = parsePolicyRef(policyRef);
  const repository = foreignRepository(asked, context.repository) ?? context.repository;
  const isForeign = repository !== context.repository;
  const [owner = "", repositoryName = ""] = repository.split("/");
  const here = (0, import_github_file_content.repositoryPath)({ owner, name: repositoryName });
  const defaultBranch = async () => {
    const read = await github.get(here, import_github_answers_validate_generated.isRepository, import_github_answers_validate_generated.whyRepository);
    return demand(read, `repository ${repository}`, isForeign).default_branch;
  };
  const head = async (at) => {
    const name = asked.branch ?? await defaultBranch();
    const [answer, rules, isDefault] = await Promise.all([
      github.get(`${here}/branches/${encodeURIComponent(name)}`, import_github_answers_validate_generated.isBranch, import_github_answers_validate_generated.whyBranch),
      (0, import_forge_github_protection.readRules)(github, here, name),
      isForeign ? false : asked.branch === null || defaultBranch().then((usual) => usual === name)
    ]);
    const branch = demandBranch(answer, name, repository, isForeign);
    const proving = (0, import_forge_github_protection.provenGaps)({ github, here, name, isProtected: branch.protected, rules });
    const isAt = at !== void 0 && !isForeign && at.ref === `refs/heads/${name}`;
    const commit = isAt ? at.commit : branch.commit.sha;
    const evidence = proving.then((gaps) => ({
      system: "github",
      repository,
      ref: `refs/heads/${name}`,
      commit,
      mustBeProtected: !isDefault,
      gaps
    }));
    return { name, commit, evidence };
  };
  return {
    async policy(path, at) {
      const file = relativePath(path);
      const { name, commit, evidence } = await head(at);
      const [bytes, proven] = await Promise.all([
        (0, import_forge_github_base.readFile)(github, here, file, { repository, ref: name, commit }),
        evidence
      ]);
      return { bytes, file, evidence: proven };
    },
    base: (reference) => (0, import_forge_github_base.githubBase)(github, reference),
    async standing() {
      return (await head()).evidence;
    }
  };
}
function foreignRepository({ repository }, own) {
  return repository === null || repository.toLowerCase() === own.toLowerCase() ? null : repository;
}
function demandBranch(read, name, repository, isForeign) {
  if (read.is === "missing" && /branch not found/i.test(read.message)) {
    throw new import_core_failure.UsageFailure({
      what: `policy-ref: ${repository} has no branch ${name}`,
      fix: "Name a branch; a tag cannot be proven protected"
    });
  }
  return demand(read, `branch ${name} of ${repository}`, isForeign);
}
function demand(read, what, isForeign) {
  if (read.is === "value")
    return read.value;
  throw new import_core_failure.ServiceFailure(`GitHub does not show the ${what} to github-token: ${read.message}`, {
    fix: isForeign ? "Give github-token a token that may read the contents of that repository" : (0, import_github_permissions.grantOf)("contents: read")
  });
}
