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
var import_forge_policy_ref = require("./forge-policy-ref.js");
var import_github_answers_validate_generated = require("./github-answers-validate.generated.js");
var import_core_failure = require("./core-failure.js");
var import_shared = require("./shared.js");
function repositoryPath({ owner, name }) {
  return `/repos/${encodeURIComponent(owner)}/${encodeURIComponent(name)}`;
}
var NEEDED = {
  promote: "permissions: { actions: read, checks: read, contents: write, id-token: write }",
  /** To plan what a pull request asks for, and to say so on it. */
  plan: "permissions: { actions: read, checks: write, contents: read, id-token: write, pull-requests: write }",
  /** To promote what a merge asks for. */
  apply: "permissions: { actions: read, checks: read, contents: write, id-token: write, pull-requests: read }"
};
var grantOf = (permission, task = "promote") => `Give the job ${permission}, as in ${NEEDED[task]}`;
function contentOf({ content, encoding, size }) {
  const base64 = (content ?? "").replace(/\s+/g, "");
  if (encoding !== "base64" || !/^[A-Za-z0-9+/]*={0,2}$/.test(base64))
    return null;
  const bytes = new Uint8Array(Buffer.from(base64, "base64"));
  return size === void 0 || size === bytes.length ? bytes : null;
}
var POLICY = {
  name: "policy",
  absent: "Commit it, or set policy: preset:default",
  grant: grantOf("contents: read")
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
  const bytes = contentOf(content);
  if (bytes === null) {
    throw new import_core_failure.ServiceFailure(`GitHub's answer for ${where} does not hold the whole file`);
  }
  return bytes;
}
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
  const byRules = rules.is === "value" ? ALL.filter((demand3) => rules.value.some((rule) => isDemandedBy(rule, demand3))) : [];
  const open = ALL.filter((demand3) => !byRules.includes(demand3));
  if (open.length === 0)
    return proven([]);
  const sentences = open.map((demand3) => DEMANDS[demand3]);
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
function isDemandedBy({ type, parameters }, demand3) {
  if (demand3 === "history")
    return type === "non_fast_forward";
  if (demand3 === "existence")
    return type === "deletion";
  return type === "pull_request" && (parameters?.required_approving_review_count ?? 0) >= 1;
}
function classicGaps(classic, open) {
  const missing = open.filter((demand3) => !isDemandedByClassic(classic, demand3)).map((demand3) => DEMANDS[demand3]);
  const exempt = classic.enforce_admins?.enabled === true ? [] : ["administrators are exempt from the branch protection"];
  return [...missing, ...exempt, ...bypassGap(classic, open)];
}
function isDemandedByClassic(classic, demand3) {
  if (demand3 === "history")
    return classic.allow_force_pushes?.enabled === false;
  if (demand3 === "existence")
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
async function githubBase(github, reference) {
  const { repository, path: file, ref } = reference;
  const [owner = "", name = ""] = repository.split("/");
  const here = repositoryPath({ owner, name });
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
    readRules(github, here, name)
  ]);
  if (answer.is === "missing" && /branch not found/i.test(answer.message)) {
    throw new import_core_failure.UsageFailure({
      what: `extends: ${repository} has no branch ${name}`,
      fix: "Name a branch, or the full SHA of a commit; a tag cannot be proven protected"
    });
  }
  const branch = demand(answer, repository, `branch ${name} of ${repository}`);
  const gaps = provenGaps({ github, here, name, isProtected: branch.protected, rules });
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
function githubForge({ github, context, policyRef }) {
  const asked = (0, import_forge_policy_ref.parsePolicyRef)(policyRef);
  const repository = foreignRepository(asked, context.repository) ?? context.repository;
  const isForeign = repository !== context.repository;
  const [owner = "", repositoryName = ""] = repository.split("/");
  const here = repositoryPath({ owner, name: repositoryName });
  const defaultBranch = async () => {
    const read = await github.get(here, import_github_answers_validate_generated.isRepository, import_github_answers_validate_generated.whyRepository);
    return demand2(read, `repository ${repository}`, isForeign).default_branch;
  };
  const head = async (at) => {
    const name = asked.branch ?? await defaultBranch();
    const [answer, rules, isDefault] = await Promise.all([
      github.get(`${here}/branches/${encodeURIComponent(name)}`, import_github_answers_validate_generated.isBranch, import_github_answers_validate_generated.whyBranch),
      readRules(github, here, name),
      isForeign ? false : asked.branch === null || defaultBranch().then((usual) => usual === name)
    ]);
    const branch = demandBranch(answer, name, repository, isForeign);
    const proving = provenGaps({ github, here, name, isProtected: branch.protected, rules });
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
      const file = (0, import_forge_policy_ref.relativePath)(path);
      const { name, commit, evidence } = await head(at);
      const [bytes, proven2] = await Promise.all([
        readFile(github, here, file, { repository, ref: name, commit }),
        evidence
      ]);
      return { bytes, file, evidence: proven2 };
    },
    base: (reference) => githubBase(github, reference),
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
  return demand2(read, `branch ${name} of ${repository}`, isForeign);
}
function demand2(read, what, isForeign) {
  if (read.is === "value")
    return read.value;
  throw new import_core_failure.ServiceFailure(`GitHub does not show the ${what} to github-token: ${read.message}`, {
    fix: isForeign ? "Give github-token a token that may read the contents of that repository" : grantOf("contents: read")
  });
}
