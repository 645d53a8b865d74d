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
  MINIMUM_REVIEWERS: () => MINIMUM_REVIEWERS,
  isOfBranch: () => isOfBranch,
  provenGaps: () => provenGaps
});
module.exports = __toCommonJS(stdin_exports);
var import_azure_devops_reading = require("./azure-devops-reading.js");
var import_azure_devops_paths = require("./azure-devops-paths.js");
var MINIMUM_REVIEWERS = "fa4e907d-c16b-4a4c-9dfa-4906e5d171dd";
async function provenGaps({ devops, grant, repository, ref }) {
  const path = `${(0, import_azure_devops_paths.apisOf)({ project: repository.project.name })}/git/policy/configurations`;
  const query = { repositoryId: repository.id, refName: ref, policyType: MINIMUM_REVIEWERS };
  const read = await devops.list({ path, query }, import_azure_devops_paths.isBranchPolicies, import_azure_devops_paths.whyBranchPolicies);
  return (0, import_azure_devops_reading.readingOf)(read, grant, (policies) => {
    const standing = policies.filter((policy) => isReviewPolicy(policy) && isOfBranch(policy, repository, ref));
    const [least = ["no branch policy that blocks demands a minimum number of reviewers"]] = standing.map(gapsOf).sort((one, other) => one.length - other.length);
    return { is: "read", value: least };
  });
}
function isReviewPolicy({ type, isEnabled, isBlocking, isDeleted }) {
  return type.id.toLowerCase() === MINIMUM_REVIEWERS && isEnabled && isBlocking && isDeleted !== true;
}
function isOfBranch({ settings }, { id, defaultBranch }, ref) {
  return (settings?.scope ?? []).some((scope) => {
    if (scope === null)
      return false;
    const { repositoryId, refName, matchKind } = scope;
    if (repositoryId && repositoryId.toLowerCase() !== id.toLowerCase())
      return false;
    const kind = (matchKind ?? "exact").toLowerCase();
    if (kind === "defaultbranch")
      return ref === defaultBranch;
    if (!refName)
      return false;
    if (kind === "exact")
      return ref === refName;
    return kind === "prefix" && (ref === refName || ref.startsWith(refName.replace(/\/?$/, "/")));
  });
}
function gapsOf({ settings = {} }) {
  const { minimumApproverCount = 0, creatorVoteCounts, resetOnSourcePush } = settings;
  const { requireVoteOnLastIteration, requireVoteOnEachIteration } = settings;
  const asksAgain = [resetOnSourcePush, requireVoteOnLastIteration, requireVoteOnEachIteration].includes(true);
  return [
    ...minimumApproverCount >= 1 ? [] : ["its branch policy demands no reviewer"],
    ...creatorVoteCounts === false ? [] : ["its branch policy lets the author of a change approve it"],
    ...asksAgain ? [] : ["its branch policy keeps the votes when new changes are pushed"],
    // Whoever changes another file beside it would need nobody, and patterns can leave the policy's own file out.
    ...(settings.filenamePatterns ?? []).length === 0 ? [] : ["its branch policy has a path filter"]
  ];
}
