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
  githubBase: () => githubBase,
  readFile: () => readFile
});
module.exports = __toCommonJS(stdin_exports);
var import_forge_github_protection = require("./forge-github-protection.js");
var import_github_file_content = require("./github-file-content.js");
var import_github_permissions = require("./github-permissions.js");
var import_github_answers_validate_generated = require("./github-answers-validate.generated.js");
var import_core_failure = require("./core-failure.js");
var POLICY = {
  name: "policy",
  absent: "Commit it, or set policy: preset:default",
  grant: (0, import_github_permissions.grantOf)("contents: read")
};
async function readFile(github, here, file, place, words = POLICY) {
  const where = `${place.repository}@${place.ref}:${file}`;
  const unusable = (why, fix) => new import_core_failure.UsageFailure({ what: `The ${words.name} ${where} ${why}`, fix });
  const escaped = file.split("/").map(encodeURIComponent).join("/");
  const read = await github.get(`${here}/contents/${escaped}?ref=${place.commit}`, import_github_answers_validate_generated.isContent, import_github_answers_validate_generated.whyContent);
  if (read.is === "forbidden") {
    throw new import_core_failure.ServiceFailure(`GitHub does not let github-token read ${where}: ${read.message}`, {
      fix: words.grant
    });
  }
  if (read.is === "missing") {
    throw unusable(`is not there at ${place.commit.slice(0, 12)}`, words.absent);
  }
  const content = read.value;
  if (Array.isArray(content) || !("type" in content))
    throw unusable("is a directory", "Name the file in it");
  if (content.type !== "file")
    throw unusable(`is a ${content.type}`, `Commit the ${words.name} itself as a file`);
  if (content.encoding === "none")
    throw unusable("is larger than 1 MB", "Make it smaller");
  const bytes = (0, import_github_file_content.contentOf)(content);
  if (bytes === null) {
    throw new import_core_failure.ServiceFailure(`GitHub's answer for ${where} does not hold the whole file`);
  }
  return bytes;
}
async function githubBase(github, reference) {
  const { repository, path: file, ref } = reference;
  const [owner = "", name = ""] = repository.split("/");
  const here = (0, import_github_file_content.repositoryPath)({ owner, name });
  const head = ref.is === "branch" ? await headOf(github, here, repository, ref.name) : await commitOf(github, here, repository, ref.sha);
  const place = { repository, ref: head.name, commit: head.commit };
  const absent = `Mend ${JSON.stringify(reference.text)} in "extends"`;
  const words = { name: "base of the policy", absent, grant: grantOf2(repository) };
  const [bytes, gaps] = await Promise.all([readFile(github, here, file, place, words), head.gaps]);
  return { bytes, evidence: { file, repository, ref: head.ref, commit: head.commit, gaps } };
}
async function headOf(github, here, repository, name) {
  const [answer, rules] = await Promise.all([
    github.get(`${here}/branches/${encodeURIComponent(name)}`, import_github_answers_validate_generated.isBranch, import_github_answers_validate_generated.whyBranch),
    (0, import_forge_github_protection.readRules)(github, here, name)
  ]);
  if (answer.is === "missing" && /branch not found/i.test(answer.message)) {
    throw new import_core_failure.UsageFailure({
      what: `extends: ${repository} has no branch ${name}`,
      fix: "Name a branch, or the full SHA of a commit; a tag cannot be proven protected"
    });
  }
  const branch = demand(answer, repository, `branch ${name} of ${repository}`);
  const gaps = (0, import_forge_github_protection.provenGaps)({ github, here, name, isProtected: branch.protected, rules });
  gaps.catch(() => void 0);
  return { name, ref: `refs/heads/${name}`, commit: branch.commit.sha, gaps };
}
async function commitOf(github, here, repository, sha) {
  const answer = await github.get(here, import_github_answers_validate_generated.isRepository, import_github_answers_validate_generated.whyRepository);
  const { default_branch: usual } = demand(answer, repository, `repository ${repository}`);
  const gaps = strayGaps(github, here, usual, sha);
  gaps.catch(() => void 0);
  return { name: sha.slice(0, 12), ref: sha, commit: sha, gaps };
}
async function strayGaps(github, here, usual, sha) {
  const path = `${here}/compare/${encodeURIComponent(usual)}...${sha}?per_page=1`;
  const answer = await github.get(path, import_github_answers_validate_generated.isComparison, import_github_answers_validate_generated.whyComparison);
  if (answer.is === "forbidden") {
    const why = `whether ${sha.slice(0, 12)} is in the history of ${usual} (${answer.message})`;
    return { is: "unreadable", why, grant: "give github-token a token that may read the contents of that repository" };
  }
  const isOfHistory = answer.is === "value" && ["behind", "identical"].includes(answer.value.status);
  const stray = `${sha.slice(0, 12)} is not in the history of ${usual}: a fork\u2019s commit can be read there, too`;
  return { is: "read", value: isOfHistory ? [] : [stray] };
}
function demand(read, repository, what) {
  if (read.is === "value")
    return read.value;
  throw new import_core_failure.ServiceFailure(`GitHub does not show the ${what}, where the base stands, to github-token: ${read.message}`, {
    fix: grantOf2(repository)
  });
}
var grantOf2 = (repository) => `A job's GITHUB_TOKEN reads no other private repository: give github-token the token of a GitHub App with Contents: read on ${repository}`;
