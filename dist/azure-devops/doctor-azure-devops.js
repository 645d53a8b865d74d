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
  azureDevOpsDoctor: () => azureDevOpsDoctor
});
module.exports = __toCommonJS(stdin_exports);
var import_core_doctor_on_azure_devops_git_rights = require("./core-doctor-on-azure-devops-git-rights.js");
var import_forge_azure_repos_protection = require("./forge-azure-repos-protection.js");
var import_yaml_browser_dist_parse_parser = require("./yaml-browser-dist-parse-parser.js");
var import_approvals_azure_devops_timeline = require("./approvals-azure-devops-timeline.js");
var import_azure_devops_people = require("./azure-devops-people.js");
var import_azure_devops_reading = require("./azure-devops-reading.js");
var import_azure_devops_permissions = require("./azure-devops-permissions.js");
var import_azure_devops_paths = require("./azure-devops-paths.js");
var import_core_failure = require("./core-failure.js");
var import_shared = require("./shared.js");
function createAsking(devops) {
  const known = async (asked, question, grant, toValue) => {
    const read = await asked;
    const from = sourceOf(devops, question);
    if (read.is !== "value")
      return { is: "unreadable", why: read.message, grant: sentence(grant), from };
    return { is: "readable", value: toValue(read.value), from };
  };
  return {
    devops,
    one: (question, { is, why }, grant, toValue) => known(devops.get(question, is, why), question, grant, toValue),
    all: (question, { is, why }, grant, toValue) => known(devops.list(question, is, why), question, grant, toValue)
  };
}
function sourceOf(devops, { path, query = {} }) {
  const asked = new URLSearchParams(query).toString();
  const at = devops.now() ?? (/* @__PURE__ */ new Date()).toISOString();
  return { call: `GET ${path}${asked === "" ? "" : `?${decodeURIComponent(asked.replaceAll("+", " "))}`}`, at };
}
async function orHidden(asking, question, grant, known) {
  try {
    return await known;
  } catch (error) {
    if (!(error instanceof import_core_failure.ServiceFailure))
      throw error;
    const from = sourceOf(asking.devops, question);
    const hidden = { is: "unreadable", why: error.message, grant: sentence(grant), from };
    return hidden;
  }
}
var sentence = (grant) => `${grant[0]?.toUpperCase() ?? ""}${grant.slice(1)}`;
var EXCLUSIVE_LOCK = "2ef31ad6-baa0-403a-8b45-2cbc9b4e5563";
var TEMPLATE = "4020e66e-b0f3-47e1-bc88-48f3cc59b5f3";
var BRANCH_CONTROL = "86b05a0c-73e6-4f7d-b3cf-e38f3b39a75b";
var BUSINESS_HOURS = "445fde2f-6c39-441c-807f-8a59ff2e075f";
var AUTHORIZATION = "e1a1fc6c-c278-4492-ae1c-c42f8697612c";
function readChecks(asking, { project, type, id }, grant) {
  const path = `${(0, import_azure_devops_paths.apisOf)({ project })}/pipelines/checks/configurations`;
  const query = { resourceType: type, resourceId: id, $expand: "settings" };
  const question = { path, query, version: "7.1-preview.1" };
  return asking.all(question, { is: import_azure_devops_paths.isCheckSettings, why: import_azure_devops_paths.whyCheckSettings }, grant, (all) => checksOf(all.filter(({ resource }) => !resource?.id || resource.id === id && isType(resource.type, type))));
}
var isType = (given, type) => (given ?? type).toLowerCase() === type;
function readPermissions(asking, { project, type, id }, grant, toValue) {
  const path = `${(0, import_azure_devops_paths.apisOf)({ project })}/pipelines/pipelinepermissions/${type}/${encodeURIComponent(id)}`;
  const guard = { is: import_azure_devops_paths.isPipelinePermissions, why: import_azure_devops_paths.whyPipelinePermissions };
  return asking.one({ path, version: "7.1-preview.1" }, guard, grant, toValue);
}
var isOpenToAll = ({ allPipelines }) => allPipelines?.authorized === true;
function checksOf(all) {
  const on = all.filter(({ isDisabled }) => isDisabled !== true);
  const named = (name) => on.filter((check) => nameOf(check) === name);
  const others = on.map(nameOf).filter((name) => !OWN.has(name));
  return {
    approvals: named("Approval").map(approvalOf),
    branchControls: named("Branch control").map(branchControlOf),
    locks: named("Exclusive lock").length,
    templates: named("Required template").length,
    others: others.filter((name) => name !== "Authorization"),
    disabled: all.filter((check) => !on.includes(check)).map(nameOf)
  };
}
var OWN = /* @__PURE__ */ new Set(["Approval", "Branch control", "Exclusive lock", "Required template"]);
function nameOf(check) {
  const { type, settings } = check;
  if ((0, import_approvals_azure_devops_timeline.isApprovalCheck)(check))
    return "Approval";
  const kind = type.id.toLowerCase();
  if (kind === EXCLUSIVE_LOCK)
    return "Exclusive lock";
  if (kind === TEMPLATE)
    return "Required template";
  if (kind === AUTHORIZATION)
    return "Authorization";
  const task = settings?.definitionRef?.id?.toLowerCase();
  if (task === BRANCH_CONTROL)
    return "Branch control";
  if (task === BUSINESS_HOURS)
    return "Business hours";
  return settings?.displayName || type.name || kind;
}
function approvalOf({ settings }) {
  const approvers = settings?.approvers ?? [];
  const people = (0, import_azure_devops_people.peopleOf)(approvers);
  return {
    users: approvers.filter((one) => !people.isGroup(one)).map((one) => people.approver(one)),
    teams: approvers.filter((one) => people.isGroup(one)).map((one) => people.team(one)),
    minimum: settings?.minRequiredApprovers ?? 0,
    requesterMayApprove: settings?.requesterCannotBeApprover !== true
  };
}
function branchControlOf({ settings }) {
  const input = (name) => String(settings?.inputs?.[name] ?? "");
  const isOn = (name) => /^true$/i.test(input(name));
  const patterns = input("allowedBranches").split(",").map((one) => one.trim()).filter((one) => one !== "");
  return {
    // Nothing said is nothing kept out.
    allowed: patterns.length === 0 ? ["*"] : patterns.map(fullRef),
    verifies: isOn("ensureProtectionOfBranch"),
    letsUnknownPass: isOn("allowUnknownStatusBranch") || isOn("allowUnknownStatusBranches")
  };
}
var fullRef = (pattern) => /^(refs\/|\*)/.test(pattern) ? pattern : `refs/heads/${pattern}`;
var GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
async function readConnection(asking, options) {
  const { project, named, own, isGated, grant } = options;
  const asked = named || (isGated ? own ?? "" : "");
  if (asked === "")
    return { is: "unnamed" };
  const found = GUID.test(asked) ? null : await idOf(asking, project, asked, grant);
  if (found?.is === "unreadable")
    return { is: "unknown", name: asked, known: found };
  const id = found?.value ?? asked;
  const resource = { project, type: "endpoint", id };
  const [checks, isOpen] = await Promise.all([
    readChecks(asking, resource, grant),
    readPermissions(asking, resource, grant, isOpenToAll)
  ]);
  const alsoPlans = !isGated && own?.toLowerCase() === id.toLowerCase();
  return { is: "named", name: asked, checks, isOpen, alsoPlans };
}
async function idOf(asking, project, name, grant) {
  const question = { path: `${(0, import_azure_devops_paths.apisOf)({ project })}/serviceendpoint/endpoints`, query: { endpointNames: name } };
  const guard = { is: import_azure_devops_paths.isServiceEndpoints, why: import_azure_devops_paths.whyServiceEndpoints };
  const known = await orHidden(asking, question, grant, asking.all(question, guard, grant, (all) => all.find((one) => one.name.toLowerCase() === name.toLowerCase())?.id));
  if (known.is === "unreadable")
    return known;
  if (known.value !== void 0)
    return { ...known, value: known.value };
  const why = `Azure DevOps shows this job no service connection ${name}`;
  const fix = `Give its id instead (Project settings, Service connections, in the address of its page), or ${grant}`;
  return { is: "unreadable", why, grant: fix, from: known.from };
}
async function readEnvironmentSetup(asking, options) {
  const { project, name, grant } = options;
  const path = `${(0, import_azure_devops_paths.apisOf)({ project })}/distributedtask/environments`;
  const guard = { is: import_azure_devops_paths.isEnvironments, why: import_azure_devops_paths.whyEnvironments };
  const known = await asking.all({ path, query: { name } }, guard, grant, (all) => all.find((one) => one.name.toLowerCase() === name.toLowerCase()));
  if (known.is === "unreadable")
    return { environment: known, pipelines: [] };
  if (known.value === void 0)
    return { environment: { ...known, value: null }, pipelines: [] };
  const id = String(known.value.id);
  const resource = { project, type: "environment", id };
  const [checks, permissions, administrators] = await Promise.all([
    readChecks(asking, resource, grant),
    readPermissions(asking, resource, grant, (all) => all),
    readAdministrators(asking, options, id)
  ]);
  const isOpen = permissions.is === "readable" ? { ...permissions, value: isOpenToAll(permissions.value) } : permissions;
  const pipelines = permissions.is === "readable" ? permittedOf(permissions.value) : [];
  const value = { id, name: known.value.name, checks, isOpen, administrators };
  return { environment: { ...known, value }, pipelines };
}
function permittedOf({ pipelines }) {
  return (pipelines ?? []).filter(({ authorized }) => authorized === true).map(({ id }) => id);
}
async function readAdministrators(asking, { projectId, grant }, id) {
  const scope = "distributedtask.environmentreferencerole";
  const path = `/_apis/securityroles/scopes/${scope}/roleassignments/resources/${projectId ?? ""}_${id}`;
  const question = { path, version: "7.1-preview.1" };
  const guard = { is: import_azure_devops_paths.isRoleAssignments, why: import_azure_devops_paths.whyRoleAssignments };
  const known = asking.all(question, guard, grant, (all) => all.filter(({ role }) => /^administrator$/i.test(role.name)).map(({ identity }) => identity.displayName || identity.uniqueName || "somebody without a name"));
  return orHidden(asking, question, grant, known);
}
var MOST_PIPELINES = 20;
var LARGEST = 10 * 1024 * 1024;
function readPipelines(asking, { ids, ...options }) {
  return Promise.all([...new Set(ids)].slice(0, MOST_PIPELINES).map((id) => readPipeline(asking, id, options)));
}
async function readPipeline(asking, id, { project, grants }) {
  const apis = (0, import_azure_devops_paths.apisOf)({ project });
  const guard = { is: import_azure_devops_paths.isDefinition, why: import_azure_devops_paths.whyDefinition };
  const definition = await asking.one({ path: `${apis}/build/definitions/${id}` }, guard, grants.definition, (found) => found);
  const name = String(id);
  if (definition.is === "unreadable")
    return { name, yaml: definition };
  const { process, repository } = definition.value;
  const path = process?.yamlFilename?.replace(/^\/+/, "");
  if (path === void 0 || repository?.type !== "TfsGit")
    return { name, yaml: { ...definition, value: null } };
  const question = {
    path: `${apis}/git/repositories/${encodeURIComponent(repository.id)}/items`,
    query: { path: `/${path}`, includeContent: "true", $format: "json" }
  };
  const item = await asking.one(question, { is: import_azure_devops_paths.isItem, why: import_azure_devops_paths.whyItem }, grants.repository, ({ content }) => content);
  if (item.is === "unreadable")
    return { name: path, yaml: item };
  return { name: path, yaml: { ...item, value: yamlOf(path, item.value ?? "") } };
}
function yamlOf(path, text) {
  if (Buffer.byteLength(text) > LARGEST)
    return null;
  const file = parsed(text);
  if (!(0, import_azure_devops_paths.isPipelineFile)(file))
    return null;
  const stages = (file.stages ?? []).flatMap((stage, index) => {
    if (isSequential(stage.lockBehavior ?? file.lockBehavior))
      return [];
    const named = (stage.jobs ?? []).flatMap(({ environment }) => nameOf2(environment));
    return [...new Set(named)].map((environment) => ({ stage: stage.stage || String(index + 1), environment }));
  });
  return { path, latestOnly: stages };
}
function nameOf2(environment) {
  const name = typeof environment === "string" ? environment : environment?.name;
  const [first = ""] = (typeof name === "string" ? name : "").split(".");
  return first === "" || first.includes("$") ? [] : [first];
}
var isSequential = (lock) => /^sequential$/i.test(lock ?? "");
function parsed(text) {
  try {
    return (0, import_yaml_browser_dist_parse_parser.parse)(text, { maxAliasCount: 100 });
  } catch {
    return null;
  }
}
async function readReleaseStage(asking, context, grant) {
  const path = `${(0, import_azure_devops_paths.apisOf)(context)}/Release/releases/${context.releaseId}/environments/${context.stageId}`;
  const guard = { is: import_azure_devops_paths.isStageSettings, why: import_azure_devops_paths.whyStageSettings };
  const known = await asking.one({ path }, guard, grant, (stage) => ({
    name: stage.name,
    approvals: approvalsOf(stage)
  }));
  if (known.is === "unreadable")
    return { name: context.stage, approvals: known };
  return { name: known.value.name, approvals: { ...known, value: known.value.approvals } };
}
function approvalsOf({ preApprovalsSnapshot: { approvals, approvalOptions } }) {
  const asked = approvals.filter(({ isAutomated }) => !isAutomated).flatMap(({ approver }) => approver ?? []);
  const people = (0, import_azure_devops_people.peopleOf)(asked);
  const check = {
    users: asked.filter((one) => !people.isGroup(one)).map((one) => people.approver(one)),
    teams: asked.filter((one) => people.isGroup(one)).map((one) => people.team(one)),
    minimum: approvalOptions?.requiredApproverCount ?? 0,
    requesterMayApprove: approvalOptions?.releaseCreatorCanBeApprover !== false
  };
  return {
    check: asked.length === 0 ? null : check,
    maySkip: approvalOptions?.autoTriggeredAndPreviousEnvironmentApprovedCanBeSkipped === true
  };
}
var REQUIRED_REVIEWERS = "fd2167ab-b0be-447a-8ec8-39368250530e";
function readRepository(asking, name, grant) {
  const [project = "", repository = ""] = name.split("/");
  const path = `${(0, import_azure_devops_paths.apisOf)({ project })}/git/repositories/${encodeURIComponent(repository)}`;
  return asking.one({ path }, { is: import_azure_devops_paths.isRepository, why: import_azure_devops_paths.whyRepository }, grant, (found) => found);
}
function readPolicies(asking, repository, ref, grant) {
  const path = `${(0, import_azure_devops_paths.apisOf)({ project: repository.project.name })}/git/policy/configurations`;
  const query = { repositoryId: repository.id, refName: ref };
  const guard = { is: import_azure_devops_paths.isBranchPolicies, why: import_azure_devops_paths.whyBranchPolicies };
  return asking.all({ path, query }, guard, grant, (all) => all.filter((one) => one.isDeleted !== true && (0, import_forge_azure_repos_protection.isOfBranch)(one, repository, ref)).map(policyOf));
}
function policyOf({ id, type, isEnabled, isBlocking, settings }) {
  const kind = type.id.toLowerCase();
  const is = kind === import_forge_azure_repos_protection.MINIMUM_REVIEWERS ? "minimum-reviewers" : kind === REQUIRED_REVIEWERS ? "required-reviewers" : "other";
  return {
    id: String(id),
    is,
    kind: type.displayName || kind,
    isEnabled,
    isBlocking,
    minimum: settings?.minimumApproverCount ?? 0,
    paths: settings?.filenamePatterns ?? []
  };
}
async function readFolder({ devops }, { id, project }, folder, commit) {
  const path = `${(0, import_azure_devops_paths.apisOf)({ project: project.name })}/git/repositories/${id}/items`;
  const query = {
    scopePath: `/${folder}`,
    recursionLevel: "oneLevel",
    "versionDescriptor.version": commit,
    "versionDescriptor.versionType": "commit"
  };
  const read = await devops.list({ path, query }, import_azure_devops_paths.isFolder, import_azure_devops_paths.whyFolder);
  return read.is === "value" ? folder : null;
}
async function readRights(asking, { id, project }, grant) {
  const path = `/_apis/accesscontrollists/${import_core_doctor_on_azure_devops_git_rights.GIT_NAMESPACE}`;
  const own = `repoV2/${project.id}/${id}`;
  const guard = { is: import_azure_devops_paths.isAccessControlLists, why: import_azure_devops_paths.whyAccessControlLists };
  const asked = (token, recurse) => {
    const question = { path, query: { token, recurse } };
    return orHidden(asking, question, grant, asking.all(question, guard, grant, (all) => all));
  };
  const [above, beneath] = await Promise.all([asked(`repoV2/${project.id}`, "false"), asked(own, "true")]);
  if (above.is === "unreadable")
    return above;
  if (beneath.is === "unreadable")
    return beneath;
  const lists = [...above.value, ...beneath.value].map(({ token, inheritPermissions, acesDictionary }) => ({
    token,
    inherits: inheritPermissions !== false,
    entries: Object.values(acesDictionary).map(({ descriptor, allow = 0, deny = 0 }) => ({ descriptor, allow, deny }))
  }));
  return { ...beneath, value: { project: project.id, repository: id, lists } };
}
function azureDevOpsDoctor(options) {
  const { devops, context, ledger } = options;
  const { run, organization, project } = context;
  return {
    run,
    subject: `${organization}/${project}`,
    ledger,
    now: () => devops.now(),
    environment: async () => gateOf(context),
    look: (looking) => look(createAsking(devops), options, looking)
  };
}
var gateOf = (context) => context.is === "classic" ? context.stage : context.environment;
async function look(asking, options, { policy, environments: names }) {
  const { context, releases, writingConnection, connection: own } = options;
  const { project, organization } = context;
  const isClassic = context.is === "classic";
  const projectId = await readProjectId(asking, options, policy.standing);
  const environmentGrant = (0, import_azure_devops_permissions.grantOf)("environment", context);
  const apis = (0, import_azure_devops_paths.apisOf)(context);
  const [environments, stage, connection, branch, ledger, settings, reads] = await Promise.all([
    isClassic ? [] : Promise.all(names.map(async (name) => {
      const grant = environmentGrant;
      return [name, await readEnvironmentSetup(asking, { project, projectId, name, grant })];
    })),
    isClassic && releases !== null ? readReleaseStage(createAsking(releases), context, (0, import_azure_devops_permissions.grantOf)("releases", context)) : null,
    readConnection(asking, {
      project,
      named: writingConnection,
      own,
      isGated: gateOf(context) !== null,
      grant: (0, import_azure_devops_permissions.grantOf)("connection", context)
    }),
    readBranch(asking, options, policy.standing),
    readLedger(asking, options),
    asking.one({ path: `${apis}/build/generalsettings` }, { is: import_azure_devops_paths.isGeneralSettings, why: import_azure_devops_paths.whyGeneralSettings }, (0, import_azure_devops_permissions.grantOf)("project", context), (all) => ({
      limitsToProject: all.enforceJobAuthScope ?? null,
      limitsReleasesToProject: all.enforceJobAuthScopeForReleases ?? null,
      limitsToReferencedRepositories: all.enforceReferencedRepoScopedToken ?? null,
      keepsSecretsFromForks: all.enforceNoAccessToSecretsFromForks ?? null
    })),
    readEvidence(asking, context)
  ]);
  const ids = environments.flatMap(([, { pipelines }]) => pipelines);
  const grants = { definition: (0, import_azure_devops_permissions.grantOf)("definition", context), repository: (0, import_azure_devops_permissions.grantOf)("repository", context) };
  return {
    is: "azure-devops",
    project,
    buildService: `${project} Build Service (${organization})`,
    isClassic,
    environments: new Map(environments.map(([name, { environment }]) => [name, environment])),
    stage,
    connection,
    branch,
    ledger,
    settings,
    pipelines: await readPipelines(asking, { project, ids, grants }),
    reads,
    provider: context.repository?.provider ?? ""
  };
}
async function readProjectId(asking, { context }, standing) {
  const { project } = context;
  const own = context.repository?.provider === "TfsGit" ? `${project}/${context.repository.id}` : null;
  const name = own ?? (standing?.system === "azure-devops" ? standing.repository : null);
  if (name === null)
    return null;
  const found = await readRepository(asking, name, (0, import_azure_devops_permissions.grantOf)("repository", context));
  if (found.is === "unreadable")
    return null;
  return found.value.project.name.toLowerCase() === project.toLowerCase() ? found.value.project.id : null;
}
async function readBranch(asking, { context, promotions }, standing) {
  if (standing === null || standing.system === "github")
    return null;
  const grant = (0, import_azure_devops_permissions.grantOf)("repository", context);
  const found = await readRepository(asking, standing.repository, grant);
  const of = { repository: standing.repository, name: standing.ref.replace(/^refs\/heads\//, "") };
  if (found.is === "unreadable")
    return { ...of, id: "ID", policies: found, rights: found, promotions: null };
  const [policies, rights, folder] = await Promise.all([
    readPolicies(asking, found.value, standing.ref, grant),
    readRights(asking, found.value, grant),
    readFolder(asking, found.value, promotions, standing.commit)
  ]);
  return { ...of, id: found.value.id, policies, rights, promotions: folder };
}
async function readLedger(asking, { ledger, context }) {
  if (ledger.is !== "here")
    return null;
  const grant = (0, import_azure_devops_permissions.grantOf)("repository", context);
  const found = await readRepository(asking, ledger.repository, grant);
  const { repository, prefix } = ledger;
  if (found.is === "unreadable")
    return { repository, prefix, rights: found, policies: found };
  const [rights, policies] = await Promise.all([
    readRights(asking, found.value, grant),
    readPolicies(asking, found.value, `refs/heads/${prefix}/any`, grant)
  ]);
  return { repository: `${found.value.project.name}/${found.value.name}`, prefix, rights, policies };
}
async function readEvidence(asking, context) {
  if (context.is === "classic")
    return [];
  const apis = (0, import_azure_devops_paths.apisOf)(context);
  const builds = (0, import_azure_devops_permissions.grantOf)("builds", context);
  const build = `${apis}/build/builds/${context.buildId}`;
  const there = () => true;
  const [run, timeline, definition] = await Promise.all([
    asking.one({ path: build }, { is: import_azure_devops_paths.isBuild, why: import_azure_devops_paths.whyBuild }, builds, there),
    asking.one({ path: `${build}/timeline` }, { is: import_azure_devops_paths.isTimeline, why: import_azure_devops_paths.whyTimeline }, builds, there),
    asking.one({ path: `${apis}/build/definitions/${context.definitionId}` }, { is: import_azure_devops_paths.isDefinition, why: import_azure_devops_paths.whyDefinition }, (0, import_azure_devops_permissions.grantOf)("definition", context), there)
  ]);
  return [
    { what: "runs", known: run },
    { what: "timelines of runs", known: timeline },
    { what: "pipelines", known: definition }
  ];
}
