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
  azureReposForge: () => azureReposForge
});
module.exports = __toCommonJS(stdin_exports);
var import_forge_policy_ref = require("./forge-policy-ref.js");
var import_forge_azure_repos_protection = require("./forge-azure-repos-protection.js");
var import_azure_devops_reading = require("./azure-devops-reading.js");
var import_azure_devops_permissions = require("./azure-devops-permissions.js");
var import_azure_devops_paths = require("./azure-devops-paths.js");
var import_core_failure = require("./core-failure.js");
var import_shared = require("./shared.js");
var POLICY = { name: "policy", absent: "Commit it, or set policy: preset:default" };
async function readFile(devops, { here, file, place, grant, words = POLICY }) {
  const where = `${place.repository}@${place.ref}:${file}`;
  const unusable = (why, fix) => new import_core_failure.UsageFailure({ what: `The ${words.name} ${where} ${why}`, fix });
  const query = {
    path: `/${file}`,
    "versionDescriptor.version": place.commit,
    "versionDescriptor.versionType": "commit",
    includeContent: "true",
    $format: "json"
  };
  const read = await devops.get({ path: `${here}/items`, query }, import_azure_devops_paths.isItem, import_azure_devops_paths.whyItem);
  if (read.is === "forbidden")
    throw new import_core_failure.ServiceFailure(`Azure DevOps does not let this job read ${where}: ${read.message}`, { fix: grant });
  if (read.is === "missing")
    throw unusable(`is not there at ${place.commit.slice(0, 12)}`, words.absent);
  const { isFolder, isSymLink, gitObjectType, content, contentMetadata } = read.value;
  if (isFolder === true || gitObjectType === "tree")
    throw unusable("is a directory", "Name the file in it");
  if (isSymLink === true)
    throw unusable("is a symlink", `Commit the ${words.name} itself as a file`);
  if (gitObjectType === "commit")
    throw unusable("is a submodule", `Commit the ${words.name} itself as a file`);
  if (contentMetadata?.isBinary === true)
    throw unusable("is no text", "Commit it as UTF-8");
  if (typeof content !== "string")
    throw new import_core_failure.ServiceFailure(`Azure DevOps\u2019 answer for ${where} does not hold the file`);
  return new TextEncoder().encode(content);
}
var BRANCHES = "refs/heads/";
async function azureReposBase(devops, grant, { repository: asked, path: file, ref, text }) {
  const [project = "", name = ""] = asked.split("/");
  const path = `${(0, import_azure_devops_paths.apisOf)({ project })}/git/repositories/${encodeURIComponent(name)}`;
  const found = demand(await devops.get({ path }, import_azure_devops_paths.isRepository, import_azure_devops_paths.whyRepository), `repository ${asked}`, grant);
  const repository = `${found.project.name}/${found.name}`;
  const here = `${(0, import_azure_devops_paths.apisOf)({ project: found.project.name })}/git/repositories/${found.id}`;
  const fullRef = ref.is === "branch" ? `${BRANCHES}${ref.name}` : ref.sha;
  const proving = ref.is === "branch" ? (0, import_forge_azure_repos_protection.provenGaps)({ devops, grant, repository: found, ref: fullRef }) : strayGaps(devops, here, grant, found.defaultBranch ?? "", ref.sha);
  proving.catch(() => void 0);
  const commit = ref.is === "commit" ? ref.sha : await headOf(devops, { here, repository, name: ref.name, ref: fullRef, grant });
  const place = { repository, ref: ref.is === "branch" ? ref.name : ref.sha.slice(0, 12), commit };
  const words = { name: "base of the policy", absent: `Mend ${JSON.stringify(text)} in "extends"` };
  const [bytes, gaps] = await Promise.all([readFile(devops, { here, file, place, grant, words }), proving]);
  return { bytes, evidence: { file, repository, ref: fullRef, commit, gaps } };
}
async function headOf(devops, { here, repository, name, ref, grant }) {
  const query = { filter: ref.replace(/^refs\//, "") };
  const refs = await devops.list({ path: `${here}/refs`, query }, import_azure_devops_paths.isRefs, import_azure_devops_paths.whyRefs);
  const commit = demand(refs, `branches of ${repository}`, grant).find((one) => one.name === ref)?.objectId;
  if (commit !== void 0)
    return commit;
  throw new import_core_failure.UsageFailure({
    what: `extends: ${repository} has no branch ${name}`,
    fix: "Name a branch, or the full SHA of a commit; a tag cannot be proven protected"
  });
}
async function strayGaps(devops, here, grant, usual, sha) {
  const branch = usual.slice(BRANCHES.length);
  const query = {
    baseVersion: branch,
    baseVersionType: "branch",
    targetVersion: sha,
    targetVersionType: "commit",
    $top: "1"
  };
  const read = await devops.get({ path: `${here}/diffs/commits`, query }, import_azure_devops_paths.isCommitDiffs, import_azure_devops_paths.whyCommitDiffs);
  if (read.is === "forbidden") {
    const why = `whether ${sha.slice(0, 12)} is in the history of ${branch} (${read.message})`;
    return { is: "unreadable", why, grant };
  }
  const isOfHistory = read.is === "value" && read.value.commonCommit === sha;
  const stray = `${sha.slice(0, 12)} is not in the history of ${branch}: whoever may push a branch can make such a commit`;
  return { is: "read", value: isOfHistory ? [] : [stray] };
}
function demand(read, what, grant) {
  if (read.is === "value")
    return read.value;
  throw new import_core_failure.ServiceFailure(`Azure DevOps does not show the ${what}, where the base stands, to this job: ${read.message}`, {
    fix: `${grant[0]?.toUpperCase()}${grant.slice(1)}; where the project protects access to repositories in pipelines, check it out in this job`
  });
}
var REPOSITORY = /^[^/@\\:\p{Cc}]+(\/[^/@\\:\p{Cc}]+)?$/u;
var NAMING = { pattern: REPOSITORY, example: "PROJECT/NAME" };
var BRANCHES2 = "refs/heads/";
function azureReposForge(options) {
  const { devops, context } = options;
  const asked = (0, import_forge_policy_ref.parsePolicyRef)(options.policyRef, NAMING);
  const named = namedRepository(asked.repository, options);
  const grant = (0, import_azure_devops_permissions.grantOf)("repository", context);
  const head = async () => {
    const { project, repository: nameOrId } = named ?? ownRepository(context);
    const path = `${(0, import_azure_devops_paths.apisOf)({ project })}/git/repositories/${encodeURIComponent(nameOrId)}`;
    const read = await devops.get({ path }, import_azure_devops_paths.isRepository, import_azure_devops_paths.whyRepository);
    const found = demand2(read, `repository ${project}/${nameOrId}`, grant);
    const repository = `${found.project.name}/${found.name}`;
    const { defaultBranch } = found;
    const ref = asked.branch === null ? defaultBranch : `${BRANCHES2}${asked.branch}`;
    if (!ref)
      throw new import_core_failure.UsageFailure({ what: `${repository} has no branch`, fix: "Commit a policy there" });
    const here = `${(0, import_azure_devops_paths.apisOf)({ project: found.project.name })}/git/repositories/${found.id}`;
    const name = ref.slice(BRANCHES2.length);
    const query = { filter: ref.replace(/^refs\//, "") };
    const proving = (0, import_forge_azure_repos_protection.provenGaps)({ devops, grant, repository: found, ref });
    proving.catch(() => void 0);
    const refs = await devops.list({ path: `${here}/refs`, query }, import_azure_devops_paths.isRefs, import_azure_devops_paths.whyRefs);
    const commit = demand2(refs, `branches of ${repository}`, grant).find((one) => one.name === ref)?.objectId;
    if (commit === void 0) {
      throw new import_core_failure.UsageFailure({
        what: `policy-ref: ${repository} has no branch ${name}`,
        fix: "Name a branch; a tag cannot be proven protected"
      });
    }
    const isOwn = context.is === "yaml" && context.repository.id.toLowerCase() === found.id.toLowerCase();
    const mustBeProtected = !isOwn || ref !== defaultBranch;
    const evidence = proving.then((gaps) => ({
      system: "azure-devops",
      repository,
      ref,
      commit,
      mustBeProtected,
      gaps
    }));
    return { name, commit, repository, here, isOwn, evidence };
  };
  return {
    async policy(path, at) {
      const file = (0, import_forge_policy_ref.relativePath)(path);
      const { name, commit: tip, repository, here, isOwn, evidence } = await head();
      const commit = isOwn && at?.ref === `${BRANCHES2}${name}` ? at.commit : tip;
      if (commit !== tip)
        await refuseStray(devops, { here, where: `${repository}@${name}`, tip, commit, grant });
      const place = { repository, ref: name, commit };
      const [bytes, proven] = await Promise.all([readFile(devops, { here, file, place, grant }), evidence]);
      return { bytes, file, evidence: { ...proven, commit } };
    },
    base: (reference) => azureReposBase(devops, grant, reference),
    async standing() {
      return (await head()).evidence;
    }
  };
}
async function refuseStray(devops, { here, where, tip, commit, grant }) {
  const question = { path: `${here}/commits/${tip}/mergebases`, query: { otherCommitId: commit } };
  const read = await devops.list(question, import_azure_devops_paths.isCommits, import_azure_devops_paths.whyCommits);
  const bases = demand2(read, `history of ${where}`, grant);
  if (bases.some(({ commitId }) => commitId === commit))
    return;
  throw new import_core_failure.UsageFailure({
    what: `The policy is wanted at ${commit.slice(0, 12)}, which is no commit of ${where}`,
    fix: "Merge into the branch where the policy stands"
  });
}
function namedRepository(named, { context, policyRepository }) {
  const given = named ?? policyRepository;
  if (named !== null && policyRepository !== "" && named.toLowerCase() !== policyRepository.toLowerCase()) {
    throw new import_core_failure.UsageFailure({
      what: `policy-ref names the repository ${named}, and policy-repository ${policyRepository}`,
      fix: "Name it once"
    });
  }
  if (given === "")
    return null;
  if (!REPOSITORY.test(given)) {
    throw new import_core_failure.UsageFailure({
      what: `policy-repository is ${JSON.stringify(given.slice(0, 200))}, which is no name of a repository`,
      fix: "Write it as PROJECT/NAME, or as NAME in the project of the run"
    });
  }
  const [first = "", second] = given.split("/");
  return second === void 0 ? { project: context.project, repository: first } : { project: first, repository: second };
}
function ownRepository(context) {
  const fix = "Say with policy-repository where the policy is, as PROJECT/NAME";
  if (context.is === "classic" && context.primary.is === "unreadable") {
    const { why, grant } = context.primary;
    const what = `Azure DevOps does not show this job which repository the release comes from: ${why}`;
    throw new import_core_failure.ServiceFailure(what, { fix: grant ?? fix });
  }
  const own = context.repository;
  if (own === null) {
    const what = "The primary artifact of this release is no repository and no build of one";
    const link = "Link the repository of the policy as primary artifact (Releases, Edit, Artifacts)";
    throw new import_core_failure.UsageFailure({ what, fix: `${link}, or ${fix[0]?.toLowerCase()}${fix.slice(1)}` });
  }
  if (own.provider !== "TfsGit")
    throw new import_core_failure.UsageFailure({ what: `The repository ${own.name} is not in Azure Repos`, fix });
  const [project = ""] = context.is === "classic" ? own.name.split("/") : [context.project];
  return { project, repository: own.id };
}
function demand2(read, what, grant) {
  if (read.is === "value")
    return read.value;
  throw new import_core_failure.ServiceFailure(`Azure DevOps does not show the ${what} to this job: ${read.message}`, {
    fix: `${grant[0]?.toUpperCase()}${grant.slice(1)}; where the project protects access to repositories in pipelines, check it out in this job`
  });
}
