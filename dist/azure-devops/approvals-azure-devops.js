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
  azureDevOpsApprovals: () => azureDevOpsApprovals
});
module.exports = __toCommonJS(stdin_exports);
var import_azure_devops_permissions = require("./azure-devops-permissions.js");
var import_azure_devops_answers_validate_generated = require("./azure-devops-answers-validate.generated.js");
var import_approvals_asked_once = require("./approvals-asked-once.js");
var import_core_failure = require("./core-failure.js");
var import_shared = require("./shared.js");
var HUMAN = /^(aad|msa|win|imp)\./;
var GROUP = /^(vssgp|aadgp|ungrp)\./;
var ADDRESS = /^[^\s@\\]+@[^\s@\\]+$/;
function peopleOf(identities) {
  const known = /* @__PURE__ */ new Map();
  for (const one of identities) {
    if (!one)
      continue;
    const key = one.id.toLowerCase();
    known.set(key, joined(known.get(key), one));
  }
  const whole = (one) => joined(known.get(one.id.toLowerCase()), one);
  const hasDescriptors = [...known.values()].some(({ descriptor }) => Boolean(descriptor));
  return {
    person: (one) => personOf(whole(one), hasDescriptors),
    approver: (one) => personOf(whole(one), hasDescriptors) ?? { id: `unknown ${one.id}`, login: nameOf(whole(one)), isBot: false },
    isGroup: (one) => isGroup(whole(one)),
    team: (one) => teamOf(whole(one))
  };
}
function joined(one, other) {
  const given = Object.entries(other).filter(([, value]) => value !== null && value !== "");
  return { ...one, ...Object.fromEntries(given), id: other.id };
}
function personOf(one, hasDescriptors) {
  const { id, descriptor, uniqueName } = one;
  if (isGroup(one) || hasDescriptors && !descriptor)
    return null;
  const hasAddress = ADDRESS.test(uniqueName ?? "");
  const isBot = descriptor ? !HUMAN.test(descriptor) : !hasAddress;
  const address = uniqueName && !isBot && hasAddress ? { address: uniqueName.toLowerCase() } : {};
  return { id: descriptor || `identity ${id.toLowerCase()}`, login: nameOf(one), isBot, ...address };
}
var nameOf = ({ id, uniqueName, displayName }) => uniqueName || displayName || id;
function isGroup({ isContainer, descriptor }) {
  return isContainer === true || GROUP.test(descriptor ?? "");
}
function teamOf({ id, displayName, uniqueName }) {
  for (const shown of [displayName, uniqueName]) {
    const [, organization, slug] = /^\[([^\]]+)\]\\(.+)$/.exec(shown ?? "") ?? [];
    if (organization !== void 0 && slug !== void 0)
      return { id: id.toLowerCase(), organization, slug };
  }
  return { id: id.toLowerCase(), organization: "", slug: displayName ?? id };
}
function requestersOf(people, asked) {
  const named = asked.filter((one) => one !== null && one !== void 0);
  const found = named.map((one) => people.person(one));
  const known = found.filter((one) => one !== null);
  const unknown = named.find((_, index) => found[index] === null);
  if (unknown !== void 0) {
    const why = `Azure DevOps does not say whose account ${nameOf(unknown)} is`;
    return { is: "unreadable", why };
  }
  const humans = known.filter(({ isBot }) => !isBot);
  const all = humans.length > 0 ? humans : known;
  return { is: "read", value: [...new Map(all.map((one) => [one.id, one])).values()] };
}
async function readTimeline(devops, context) {
  const path = `${(0, import_azure_devops_permissions.apisOf)(context)}/build/builds/${context.buildId}/timeline`;
  const read2 = await devops.get({ path }, import_azure_devops_answers_validate_generated.isTimeline, import_azure_devops_answers_validate_generated.whyTimeline);
  return (0, import_azure_devops_permissions.readingOf)(read2, (0, import_azure_devops_permissions.grantOf)("builds", context), ({ records }) => ({ is: "read", value: timelineOf(records) }));
}
function timelineOf(records) {
  const below = (parent, type) => records.filter((one) => one.type === type && sameId(one.parentId ?? "", parent.id));
  const stages = records.filter(({ type }) => type === "Stage").map((record) => stageOf(record, below));
  return {
    stages,
    jobOf(id) {
      for (const stage of stages)
        for (const phase of stage.phases) {
          const job = phase.jobs.find((one) => sameId(one.id, id));
          if (job !== void 0)
            return { stage, phase, job };
        }
      return null;
    }
  };
}
function stageOf(record, below) {
  const checkpoint = checkpointOf(record, below);
  const gate = checkpoint.is === "read" ? checkpoint.value : null;
  return {
    record,
    name: record.identifier || record.name || "",
    reachedAt: (gate === null ? record.startTime : gate.startTime) ?? null,
    checkpoint,
    phases: below(record, "Phase").map((phase) => ({ record: phase, jobs: below(phase, "Job") }))
  };
}
function checkpointOf(stage, below) {
  const all = below(stage, "Checkpoint");
  if (all.length === 0)
    return { is: "read", value: null };
  const [record, other] = all.filter(({ attempt }) => attempt === stage.attempt);
  if (record === void 0 || other !== void 0) {
    const why = `which gate of the stage ${stage.identifier ?? ""} is of its attempt ${stage.attempt} cannot be told`;
    return { is: "unreadable", why, grant: "start a new run" };
  }
  const approvals = below(record, "Checkpoint.Approval");
  const [first] = approvals.flatMap(({ startTime }) => startTime ?? []).sort((a, b) => Date.parse(a) - Date.parse(b));
  return { is: "read", value: { record, startTime: record.startTime ?? first ?? null, approvals } };
}
var sameId = (one, other) => one.toLowerCase() === other.toLowerCase();
function stagesNamed({ stages }, name) {
  return stages.filter((stage) => sameId(stage.name, name) || sameId(stage.record.name ?? "", name));
}
function waitedFor({ stages }, own, other) {
  const { finishTime } = other.record;
  const { reachedAt } = own;
  if (reachedAt === null || !finishTime || isBefore(reachedAt, finishTime) || other === own)
    return { is: "read", value: false };
  const before = stages.flatMap(({ record, reachedAt: begun, name }) => {
    const isEarlier = record !== own.record && record.result !== "skipped" && begun !== null;
    return isEarlier && isBefore(begun, reachedAt) ? [{ name, begun, over: record.finishTime ?? null }] : [];
  }).sort((one, next) => Date.parse(one.begun) - Date.parse(next.begun));
  const beside = before.find(({ over }, index) => {
    const next = before[index + 1]?.begun ?? reachedAt;
    return over === null || isBefore(next, over);
  });
  if (beside === void 0)
    return { is: "read", value: true };
  const why = `the stage ${beside.name} ran beside another, and the timeline does not say on which stages ${own.name} depends`;
  return { is: "unreadable", why, grant: "let the stages of the pipeline run one after another" };
}
var isBefore = (one, other) => Date.parse(one) < Date.parse(other);
async function readBuild(devops, context, buildId) {
  const read2 = await devops.get({ path: `${(0, import_azure_devops_permissions.apisOf)(context)}/build/builds/${buildId}` }, import_azure_devops_answers_validate_generated.isBuild, import_azure_devops_answers_validate_generated.whyBuild);
  return (0, import_azure_devops_permissions.readingOf)(read2, (0, import_azure_devops_permissions.grantOf)("builds", context), (build) => ({ is: "read", value: build }));
}
async function readRepositoryName(devops, context, { id, provider }) {
  if (provider !== "TfsGit")
    return { is: "read", value: id };
  const path = `${(0, import_azure_devops_permissions.apisOf)(context)}/git/repositories/${encodeURIComponent(id)}`;
  const read2 = await devops.get({ path }, import_azure_devops_answers_validate_generated.isRepository, import_azure_devops_answers_validate_generated.whyRepository);
  return (0, import_azure_devops_permissions.readingOf)(read2, (0, import_azure_devops_permissions.grantOf)("repository", context), (found) => ({
    is: "read",
    value: `${found.project.name}/${found.name}`
  }));
}
async function readYamlPath(devops, context, { definition: { id, revision }, repository }) {
  const path = `${(0, import_azure_devops_permissions.apisOf)(context)}/build/definitions/${id}`;
  const query = revision === void 0 ? {} : { revision: String(revision) };
  const read2 = await devops.get({ path, query }, import_azure_devops_answers_validate_generated.isDefinition, import_azure_devops_answers_validate_generated.whyDefinition);
  return read2.is === "value" ? yamlOf(read2.value, repository.id) : null;
}
function yamlOf({ process, repository }, own) {
  if (process?.yamlFilename === void 0 || !repository || !sameId(repository.id, own))
    return null;
  return process.yamlFilename.replace(/^\/+/, "");
}
function eventOf(reason) {
  return /^pullrequest$/i.test(reason) ? "pull_request" : reason;
}
function foreignOf({ repository, triggerInfo, triggeredByBuild }) {
  const forked = triggerInfo?.["pr.isFork"] ?? "";
  const trigger = triggeredByBuild?.repository;
  return [
    .../^true$/i.test(forked) ? ["a fork"] : [],
    ...trigger && !sameId(trigger.id, repository.id) ? [trigger.name ?? trigger.id] : [],
    ...eventOf(triggeredByBuild?.reason ?? "") === "pull_request" ? ["a pull request that started another run"] : []
  ];
}
var LEAVE = "Leave the variables of the agent as they are";
function same(name, given, actual, fix = LEAVE) {
  if (sameId(String(given), String(actual)))
    return;
  throw new import_core_failure.UsageFailure({ what: `${name} says ${given}, and Azure DevOps says ${actual || "nothing"}`, fix });
}
function refuseOtherRun(build, context) {
  same("SYSTEM_DEFINITIONID", context.definitionId, build.definition.id);
  same("BUILD_REPOSITORY_ID", context.repository.id, build.repository.id);
  same("BUILD_REPOSITORY_PROVIDER", context.repository.provider, build.repository.type);
  same("BUILD_SOURCEBRANCH", context.ref, build.sourceBranch);
  same("BUILD_SOURCEVERSION", context.commit, build.sourceVersion);
}
function refuseOtherJob(timeline, context) {
  const found = timeline.jobOf(context.jobId);
  if (found === null) {
    throw new import_core_failure.UsageFailure({
      what: `SYSTEM_JOBID says ${context.jobId}, and the run ${context.buildId} has no such job`,
      fix: LEAVE
    });
  }
  const { stage, job } = found;
  same("SYSTEM_STAGENAME", context.stage, stage.name);
  same("SYSTEM_STAGEATTEMPT", context.attempt, stage.record.attempt);
  if (job.state !== "inProgress")
    throw new import_core_failure.UsageFailure({
      what: `SYSTEM_JOBID names the job ${job.name ?? context.jobId}, which does not run`,
      fix: LEAVE
    });
}
function refuseOtherEnvironment(given, actual) {
  if (given === "")
    return;
  const fix = "Leave the input environment out, or correct the environment of the job";
  same("the input environment", given, actual ?? "no environment", fix);
}
async function readStage(releases, context) {
  const path = `${(0, import_azure_devops_permissions.apisOf)(context)}/Release/releases/${context.releaseId}/environments/${context.stageId}`;
  const read2 = await releases.get({ path }, import_azure_devops_answers_validate_generated.isReleaseStage, import_azure_devops_answers_validate_generated.whyReleaseStage);
  return (0, import_azure_devops_permissions.readingOf)(read2, (0, import_azure_devops_permissions.grantOf)("releases", context), (value) => ({ is: "read", value }));
}
async function readRelease(releases, context) {
  const path = `${(0, import_azure_devops_permissions.apisOf)(context)}/release/releases/${context.releaseId}`;
  const read2 = await releases.get({ path }, import_azure_devops_answers_validate_generated.isRelease, import_azure_devops_answers_validate_generated.whyRelease);
  return (0, import_azure_devops_permissions.readingOf)(read2, (0, import_azure_devops_permissions.grantOf)("releases", context), (value) => ({ is: "read", value }));
}
async function readOrigin(devops, context, { artifacts }) {
  const primary = (artifacts ?? []).find(({ isPrimary }) => isPrimary === true);
  const { project, version, definition, branch } = primary?.definitionReference ?? {};
  const there = { ...context, project: project?.name || context.project };
  if (primary?.type === "Build" && /^[1-9]\d{0,9}$/.test(version?.id ?? "")) {
    const build = await readBuild(devops, there, Number(version?.id));
    return build.is === "read" ? originOf(devops, there, build.value) : build;
  }
  if (primary?.type === "Git" && definition?.id && branch?.name) {
    const repository = await readRepositoryName(devops, there, { id: definition.id, provider: "TfsGit" });
    if (repository.is === "unreadable")
      return repository;
    const ref = branch.name.startsWith("refs/") ? branch.name : `refs/heads/${branch.name}`;
    return { is: "read", value: { repository: repository.value, ref, foreign: [] } };
  }
  return { is: "read", value: null };
}
async function originOf(devops, context, build) {
  const { id, type: provider } = build.repository;
  const repository = await readRepositoryName(devops, context, { id, provider });
  if (repository.is === "unreadable")
    return repository;
  const foreign = /^pullrequest$/i.test(build.reason) ? ["a pull request whose build is released"] : [];
  const value = { repository: repository.value, ref: build.sourceBranch, foreign: [...foreign, ...foreignOf(build)] };
  return { is: "read", value };
}
function refuseOtherStage(stage, { releaseId, stageId, stage: name, attempt }) {
  const latest = Math.max(0, ...(stage.deploySteps ?? []).map((step) => step.attempt));
  const status = stage.deploySteps?.find((step) => step.attempt === attempt)?.status ?? "unknown";
  const contradiction = [
    ["RELEASE_RELEASEID", releaseId, stage.releaseId],
    ["RELEASE_ENVIRONMENTID", stageId, stage.id],
    ["RELEASE_ENVIRONMENTNAME", name, stage.name],
    ["RELEASE_ATTEMPTNUMBER", attempt, latest]
  ].find(([, given, actual]) => !sameId(String(given), String(actual)));
  const fix = "Leave the variables of the agent as they are";
  if (contradiction !== void 0) {
    const [variable, given, actual] = contradiction;
    throw new import_core_failure.UsageFailure({ what: `${variable} says ${given}, and Azure DevOps says ${actual}`, fix });
  }
  if (status !== "inProgress") {
    const what = `RELEASE_ENVIRONMENTID names the stage ${stage.name}, whose attempt ${attempt} does not run (${status})`;
    throw new import_core_failure.UsageFailure({ what, fix });
  }
}
function teamsOf({ rule, environments, acted, people }) {
  const teams = environments.flatMap((one) => one.is === "read" ? one.value?.teams ?? [] : []);
  const asked = new Map(teams.map((team) => [nameOf2(team), team]));
  const known = [...asked.values()].map((team) => {
    const members = acted.filter(({ group }) => nameOf2(people.team(group)) === nameOf2(team));
    return { team, members: { is: "read", value: new Set(members.map(({ person }) => person.id)) } };
  });
  const named = rule.approvals.flatMap(({ value }) => value.from.flatMap((one) => one.is === "team" ? [one] : []));
  const unknown = named.filter((team) => !asked.has(nameOf2(team))).map(({ organization, slug }) => {
    const grant = `make [${organization}]\\${slug} an approver of the environment`;
    const why = "Azure DevOps shows only who acted for a group that is an approver";
    return { team: { id: "", organization, slug }, members: { is: "unreadable", why, grant } };
  });
  return [...known, ...unknown];
}
var nameOf2 = ({ organization, slug }) => `${organization}/${slug}`.toLowerCase();
function accountsOf(rule) {
  const loginOf = (one) => one.is === "user" ? [one.login.toLowerCase()] : [];
  const named = rule.approvals.flatMap(({ value }) => value.from.flatMap((one) => one.is === "group" ? one.members.flatMap(loginOf) : loginOf(one)));
  return new Map(named.map((login) => [login, { is: "read", value: null }]));
}
function classicApprovals({ devops, releases, context, environment }) {
  const stage = (0, import_approvals_asked_once.once)(() => readStage(releases, context));
  const release = (0, import_approvals_asked_once.once)(() => readRelease(releases, context));
  const origin = (0, import_approvals_asked_once.once)(() => (0, import_approvals_asked_once.after)(release(), (value) => readOrigin(devops, context, value)));
  return {
    run: context.run,
    host: { is: "azure-pipelines", attempt: context.attempt, url: context.runUrl },
    prepare() {
      void stage();
      void origin();
    },
    async evidence(rule, policy, planDigest) {
      const [shown, made, from] = await Promise.all([stage(), release(), origin()]);
      if (made.is === "read" && from.is === "unreadable") {
        const what = `Azure DevOps does not show this job where the primary artifact comes from: ${from.why}`;
        throw new import_core_failure.ServiceFailure(what, from.grant === void 0 ? {} : { fix: from.grant });
      }
      if (shown.is === "read") {
        refuseOtherStage(shown.value, context);
        refuseOtherEnvironment(environment, shown.value.name);
      }
      const asked = [
        ...made.is === "read" ? [made.value.createdBy, made.value.createdFor] : [],
        ...shown.is === "read" ? deployersOf(shown.value, context.attempt) : []
      ];
      const people = peopleOf([...asked, ...shown.is === "read" ? identitiesOf(shown.value) : []]);
      const unread = [shown, made].find(({ is }) => is === "unreadable");
      const requesters = unread?.is === "unreadable" ? unread : requestersOf(people, asked);
      const found = from.is === "read" ? from.value : null;
      return {
        is: "run",
        run: context.run,
        requesters,
        repository: found?.repository ?? context.project,
        event: eventOf(made.is === "read" ? made.value.reason ?? "" : ""),
        foreign: found?.foreign ?? [],
        // A release that comes from no branch is on none that a policy could allow by its name.
        ref: found?.ref ?? "no branch",
        workflow: null,
        policy: policyOf(policy, context),
        plans: planDigest === null ? null : NO_PLANS,
        gate: rule.approvals.length === 0 ? null : { ...gateEvidence(rule, shown, people, context), requesters }
      };
    }
  };
}
var NO_PLANS = {
  is: "unreadable",
  why: "a classic release shows no artifact that a job of its own published before the gate",
  grant: "promote from a YAML pipeline whose earlier stage plans"
};
function policyOf(policy, { project }) {
  const gaps = { is: "unreadable", why: "the policy was not read from a branch" };
  const none = { repository: project, ref: "no branch", commit: "", gaps };
  return { ...policy ?? none, mustBeProtected: true };
}
function deployersOf({ deploySteps }, attempt) {
  const steps = (deploySteps ?? []).filter((step) => step.attempt === attempt);
  return steps.flatMap(({ requestedBy, requestedFor }) => [requestedBy, requestedFor]);
}
function identitiesOf({ preDeployApprovals, preApprovalsSnapshot }) {
  const approvals = preDeployApprovals.flatMap(({ approver, approvedBy }) => [approver, approvedBy]);
  return [...approvals, ...(preApprovalsSnapshot?.approvals ?? []).map(({ approver }) => approver)];
}
function gateEvidence(rule, stage, people, context) {
  if (rule.environment === null)
    throw new TypeError("a rule asks for approvals and names no environment");
  const wanted = rule.environment.name;
  const names = [.../* @__PURE__ */ new Set([wanted, ...rule.approvals.map(({ value }) => value.environment ?? wanted)])];
  const protection = stage.is === "read" ? protectionOf(stage.value, people) : stage;
  const own = stage.is === "read" ? stage.value.name : "";
  const given = stage.is === "read" ? reviewsOf(stage.value, people, context) : stage;
  return {
    system: "azure-devops",
    attempt: context.attempt,
    environment: own,
    actual: own === "" || own === wanted ? null : protection,
    environments: new Map(names.map((name) => [name, own === "" || sameId(name, own) ? protection : otherStage(name, wanted)])),
    jobs: stage.is === "read" ? jobsOf(stage.value, context) : stage,
    reviews: given.is === "read" ? { is: "read", value: given.value.reviews } : given,
    accounts: accountsOf(rule),
    teams: teamsOf({
      rule,
      environments: [protection],
      acted: given.is === "read" ? given.value.acted : [],
      people
    })
  };
}
function otherStage(name, wanted) {
  const empty = { id: `stage ${name}`, name, adminsCanBypass: false, users: [], teams: [] };
  if (name === wanted)
    return { is: "read", value: empty };
  return { is: "unreadable", why: "the approvals of another stage of a classic release are not read" };
}
function protectionOf({ id, name, preApprovalsSnapshot }, people) {
  if (!preApprovalsSnapshot?.approvals)
    return { is: "unreadable", why: `Azure DevOps does not show this job who must approve the stage ${name}` };
  const approvers = preApprovalsSnapshot.approvals.flatMap(({ isAutomated, approver }) => isAutomated || !approver ? [] : [approver]);
  const groups = approvers.filter((one) => people.isGroup(one));
  const users = approvers.filter((one) => !groups.includes(one)).map((one) => people.approver(one));
  return {
    is: "read",
    value: { id: String(id), name, adminsCanBypass: false, users, teams: groups.map((one) => people.team(one)) }
  };
}
function reviewsOf({ id, name, preDeployApprovals }, people, { attempt }) {
  const reviews = [];
  const acted = [];
  for (const one of preDeployApprovals.filter((approval) => isHere(approval, id, attempt))) {
    if (one.status !== "approved" && one.status !== "rejected")
      continue;
    const person = one.approvedBy ? people.person(one.approvedBy) : null;
    if (person === null)
      return { is: "unreadable", why: `Azure DevOps does not say who ${one.status} the stage ${name}` };
    reviews.push({ state: one.status, person, environments: [String(id)], comment: one.comments ?? "" });
    if (one.approver && one.status === "approved" && people.isGroup(one.approver))
      acted.push({ group: one.approver, person });
  }
  return { is: "read", value: { reviews, acted } };
}
function isHere({ approvalType, attempt: of, isAutomated, releaseEnvironment }, id, attempt) {
  const isStage = !releaseEnvironment || releaseEnvironment.id === id;
  return approvalType === "preDeploy" && of === attempt && !isAutomated && isStage;
}
function jobsOf({ id, name, deploySteps }, { attempt }) {
  const queuedOn = deploySteps?.find((step) => step.attempt === attempt)?.queuedOn;
  if (!queuedOn)
    return { is: "unreadable", why: `Azure DevOps does not say when the stage ${name} reached its gate` };
  const job = {
    id: String(id),
    name,
    environment: name,
    isThis: true,
    isNeeded: { is: "read", value: false },
    reachedAt: queuedOn,
    isReleased: true,
    succeededAt: null,
    isEarlierAttempt: false
  };
  return { is: "read", value: [job] };
}
var APPROVAL = "8c6f20a7-a545-4486-9777-f762fafe0d4d";
var isApprovalCheck = ({ type }) => sameId(type.id, APPROVAL);
async function readChecks(devops, context, environmentId) {
  const path = `${(0, import_azure_devops_permissions.apisOf)(context)}/pipelines/checks/configurations`;
  const query = { resourceType: "environment", resourceId: String(environmentId), $expand: "settings" };
  const read2 = await devops.list({ path, query, version: "7.1-preview.1" }, import_azure_devops_answers_validate_generated.isChecks, import_azure_devops_answers_validate_generated.whyChecks);
  return (0, import_azure_devops_permissions.readingOf)(read2, (0, import_azure_devops_permissions.grantOf)("environment", context), (value) => ({ is: "read", value }));
}
async function readCheckRuns(devops, context, { record }) {
  const path = `${(0, import_azure_devops_permissions.apisOf)(context)}/pipelines/checks/runs/${record.id}`;
  const question = { path, query: { $expand: "resources" }, version: "7.1-preview.1" };
  const read2 = await devops.get(question, import_azure_devops_answers_validate_generated.isCheckSuite, import_azure_devops_answers_validate_generated.whyCheckSuite);
  return (0, import_azure_devops_permissions.readingOf)(read2, (0, import_azure_devops_permissions.grantOf)("environment", context), ({ id, checkRuns }) => sameId(id, record.id) ? { is: "read", value: checkRuns } : { is: "unreadable", why: `Azure DevOps answers with the checks of another gate, ${id}` });
}
async function readApprovals(devops, context, records) {
  if (records.length === 0)
    return { is: "read", value: /* @__PURE__ */ new Map() };
  const grant = (0, import_azure_devops_permissions.grantOf)("environment", context);
  const asked = async (ids) => {
    const query = { approvalIds: ids.join(","), $expand: "steps" };
    const path = `${(0, import_azure_devops_permissions.apisOf)(context)}/pipelines/approvals`;
    const read2 = await devops.list({ path, query }, import_azure_devops_answers_validate_generated.isApprovals, import_azure_devops_answers_validate_generated.whyApprovals);
    if (read2.is === "missing")
      return { is: "read", value: [] };
    return (0, import_azure_devops_permissions.readingOf)(read2, grant, (value) => ({ is: "read", value }));
  };
  const byId = await asked(records.map(({ id }) => id));
  if (byId.is === "unreadable")
    return byId;
  const open = records.filter(({ id }) => !byId.value.some((one) => sameId(one.id, id)));
  const others = open.flatMap(({ identifier }) => identifier && GUID.test(identifier) ? [identifier] : []);
  const byIdentifier = others.length === 0 ? { is: "read", value: [] } : await asked(others);
  if (byIdentifier.is === "unreadable")
    return byIdentifier;
  const found = /* @__PURE__ */ new Map();
  for (const { id, identifier } of records) {
    const approval = byId.value.find((one) => sameId(one.id, id)) ?? byIdentifier.value.find((one) => sameId(one.id, identifier ?? ""));
    if (approval === void 0)
      return { is: "unreadable", why: `Azure DevOps does not show this job the approval ${id}`, grant };
    const owner = approval.pipeline?.owner?.id;
    if (owner !== void 0 && String(owner) !== String(context.buildId))
      return { is: "unreadable", why: `the approval ${id} is of another run, ${owner}` };
    found.set(id, approval);
  }
  return { is: "read", value: found };
}
var GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function gateOf(environment, checks, gate, people) {
  const runs = gate?.runs.filter((run) => isOf(run, environment, checks)) ?? [];
  for (const check of approvalChecks(checks)) {
    const asked = runs.filter(({ checkConfigurationRef }) => checkConfigurationRef.id === check.id);
    const open = asked.find(({ status }) => status !== "approved" && status !== "bypassed");
    const which = `the approval ${check.id} of ${environment.name}`;
    if (asked.length === 0)
      return unreadable(`${which} was not asked for at this gate`, NEW_RUN);
    if (open !== void 0)
      return unreadable(`${which} is ${open.status}, and the job runs all the same`, NEW_RUN);
  }
  const approvals = gate === null ? read([]) : approvalsOf(environment, runs, gate);
  if (approvals.is === "unreadable")
    return approvals;
  const reviews = [];
  const acted = [];
  for (const approval of approvals.value) {
    const given = reviewsOf2(approval, environment, people);
    if (given.is === "unreadable")
      return given;
    reviews.push(...given.value.reviews);
    acted.push(...given.value.acted);
  }
  const bypassed = (gate?.runs ?? []).some((run) => run.status === "bypassed" && (runs.includes(run) || !run.checkConfigurationRef.resource));
  return read({ bypassed, reviews, acted });
}
var NEW_RUN = "start a new run";
function approvalChecks(checks) {
  return checks.filter((check) => isApprovalCheck(check) && check.isDisabled !== true);
}
function isOf({ checkConfigurationRef: { id, resource } }, environment, checks) {
  if (checks.some((check) => check.id === id))
    return true;
  return resource ? sameId(resource.type, "environment") && resource.id === String(environment.id) : false;
}
function approvalsOf(environment, own, { runs, approvals, checkpoint }) {
  const asking = runs.filter(({ checkConfigurationRef }) => isApprovalCheck(checkConfigurationRef));
  const all = checkpoint.approvals.map(({ id }) => ({ id, approval: approvals.get(id) }));
  const runOf = ({ id, approval }) => asking.find((run) => sameId(run.id, id) || sameId(run.id, approval?.id ?? ""));
  const isNumbered = all.every((one) => runOf(one) !== void 0);
  const isAlone = asking.every((run) => own.includes(run)) && asking.length === all.length;
  if (!isNumbered && !isAlone) {
    const grant = "let one environment alone ask for approvals in this stage";
    return unreadable(`which of the approvals at this gate is for ${environment.name} cannot be told`, grant);
  }
  const found = all.filter((one) => isNumbered ? own.some((run) => run === runOf(one)) : true);
  return read(found.flatMap(({ approval }) => approval === void 0 ? [] : [approval]));
}
function reviewsOf2({ id, status, steps = [], minRequiredApprovers = 0 }, environment, people) {
  if (status !== "approved" && status !== "rejected")
    return read({ reviews: [], acted: [] });
  if (steps.length === 0)
    return unreadable(`Azure DevOps does not show this job who acted on the approval ${id} of ${environment.name}`);
  const reviews = [];
  const acted = [];
  const approved = steps.filter((step) => step.status === "approved");
  for (const step of steps.filter(isAct)) {
    const { assignedApprover, actualApprover, comment } = step;
    const person = actualApprover ? people.person(actualApprover) : null;
    if (person === null)
      return unreadable(`Azure DevOps does not say who ${step.status} ${environment.name} for ${nameOf(assignedApprover)}`);
    const state = step.status === "approved" ? "approved" : "rejected";
    if (state === "approved" && isReassigned(step))
      continue;
    reviews.push({ state, person, environments: [String(environment.id)], comment: comment ?? "" });
    if (state === "approved" && people.isGroup(assignedApprover))
      acted.push({ group: assignedApprover, person });
  }
  const wanted = minRequiredApprovers === 0 ? steps.length : minRequiredApprovers;
  if (status === "approved" && approved.length < wanted) {
    const why = `the approval ${id} of ${environment.name} is met by ${approved.length} of ${wanted}, which cannot be`;
    return unreadable(why, NEW_RUN);
  }
  return read({ reviews, acted });
}
var isAct = ({ status }) => status === "approved" || status === "rejected";
var isReassigned = ({ history }) => (history ?? []).length > 0;
function protectionOf2({ id, name }, checks, gate, people) {
  const approvers = [];
  for (const { id: check, settings } of approvalChecks(checks)) {
    if (!settings?.approvers)
      return unreadable(`Azure DevOps does not show this job the approvers of ${name} (check ${check})`);
    approvers.push(...settings.approvers);
  }
  const groups = approvers.filter((one) => people.isGroup(one));
  return read({
    id: String(id),
    name,
    // Where the run went through no gate, nobody went past one.
    adminsCanBypass: gate?.bypassed ?? false,
    users: approvers.filter((one) => !groups.includes(one)).map((one) => people.approver(one)),
    teams: groups.map((one) => people.team(one))
  });
}
var read = (value) => ({ is: "read", value });
function unreadable(why, grant) {
  return { is: "unreadable", why, ...grant === void 0 ? {} : { grant } };
}
async function gather(lookups, rule, context) {
  if (rule.environment === null)
    throw new TypeError("a rule asks for approvals and names no environment");
  const wanted = rule.environment.name;
  const named = [.../* @__PURE__ */ new Set([wanted, ...rule.approvals.map(({ value }) => value.environment ?? wanted)])];
  const names = [.../* @__PURE__ */ new Set([...named, ...context.environment === null ? [] : [context.environment]])];
  const [build, timeline, environments] = await Promise.all([
    lookups.build(),
    lookups.timeline(),
    Promise.all(names.map(async (name) => ({ name, read: await lookups.environment(name) })))
  ]);
  const place = timeline.is === "read" ? timeline.value.jobOf(context.jobId) : null;
  const own = ownEnvironment(environments, timeline, place);
  const gated = await Promise.all(environments.map(async (one) => ({ ...one, gates: await gatesOf(lookups, one.read, place) })));
  const people = peopleOf([
    ...build.is === "read" ? [build.value.requestedFor, build.value.requestedBy] : [],
    ...gated.flatMap(identitiesOf2)
  ]);
  const seen = gated.map((one) => ({ ...one, ...seenOf(one, people) }));
  const counted = seen.filter(({ name }) => named.includes(name));
  const shown = counted.map((one) => one.shown);
  const environment = own.is === "read" ? own.value : "";
  const isOther = environment !== null && environment !== wanted;
  const actual = isOther ? seen.find(({ name }) => sameId(name, environment))?.protection : void 0;
  return {
    timeline,
    own,
    people,
    evidence: {
      system: "azure-devops",
      attempt: Math.max(context.attempt, place?.stage.record.attempt ?? 0, place?.job.attempt ?? 0),
      environment,
      actual: actual ?? null,
      environments: new Map(counted.map(({ name, protection }) => [name, own.is === "read" ? protection : own])),
      jobs: jobsOf2(counted, timeline, place),
      reviews: reviewsOf3(shown),
      accounts: accountsOf(rule),
      teams: teamsOf({
        rule,
        environments: seen.map(({ protection }) => protection),
        acted: shown.flatMap((one) => one.is === "read" ? one.value?.acted ?? [] : []),
        people
      })
    }
  };
}
function ownEnvironment(environments, timeline, place) {
  if (timeline.is === "unreadable")
    return timeline;
  if (place === null)
    return { is: "unreadable", why: "this job is none of the run" };
  const known = environments.flatMap(({ read: read2 }) => read2.is === "read" ? [read2.value] : []);
  const all = known.filter(({ deployed }) => deployed.some(({ phase }) => phase === place.phase));
  const [only, other] = [...new Map(all.map((one) => [one.environment.id, one.environment.name])).values()];
  if (other !== void 0)
    return { is: "unreadable", why: `this job deploys to ${only} and to ${other}` };
  if (only !== void 0)
    return { is: "read", value: only };
  const hidden = environments.find(({ read: read2 }) => read2.is === "unreadable")?.read;
  return hidden?.is === "unreadable" ? hidden : { is: "read", value: null };
}
async function gatesOf(lookups, read2, place) {
  const deployed = read2.is === "read" ? read2.value.deployed.map(({ stage }) => stage) : [];
  const own = deployed.find((stage) => stage === place?.stage);
  const stages = own === void 0 ? [...new Set(deployed)] : [own];
  return Promise.all(stages.map(async ({ checkpoint }) => {
    if (checkpoint.is === "unreadable")
      return checkpoint;
    return checkpoint.value === null ? { is: "read", value: null } : lookups.gate(checkpoint.value);
  }));
}
function identitiesOf2({ read: read2, gates }) {
  const approvers = read2.is === "read" ? read2.value.checks.flatMap(({ settings }) => settings?.approvers ?? []) : [];
  const approvals = gates.flatMap((gate) => gate.is === "read" ? [...gate.value?.approvals.values() ?? []] : []);
  const steps = approvals.flatMap(({ steps: all = [] }) => all);
  return [...approvers, ...steps.flatMap((step) => [step.assignedApprover, step.actualApprover])];
}
function seenOf({ read: read2, gates }, people) {
  if (read2.is === "unreadable")
    return { shown: read2, protection: read2 };
  const { environment, checks } = read2.value;
  const shown = shownOf(read2.value, gates, people);
  const protection = shown.is === "read" ? protectionOf2(environment, checks, shown.value, people) : shown;
  return { shown, protection };
}
function shownOf({ environment, checks }, gates, people) {
  if (gates.length === 0)
    return { is: "read", value: null };
  const all = [];
  for (const gate of gates) {
    if (gate.is === "unreadable")
      return gate;
    const shown = gateOf(environment, checks, gate.value, people);
    if (shown.is === "unreadable")
      return shown;
    all.push(shown.value);
  }
  return {
    is: "read",
    value: {
      bypassed: all.some(({ bypassed }) => bypassed),
      reviews: all.flatMap(({ reviews }) => reviews),
      acted: all.flatMap(({ acted }) => acted)
    }
  };
}
function reviewsOf3(shown) {
  const unread = shown.find((one) => one.is === "unreadable");
  if (unread?.is === "unreadable")
    return unread;
  return { is: "read", value: shown.flatMap((one) => one.is === "read" ? one.value?.reviews ?? [] : []) };
}
function jobsOf2(gated, timeline, place) {
  if (timeline.is === "unreadable")
    return timeline;
  if (place === null)
    return { is: "unreadable", why: "this job is none of the run" };
  const jobs = /* @__PURE__ */ new Map();
  for (const { read: read2 } of gated) {
    if (read2.is === "unreadable")
      return read2;
    const { deployed } = read2.value;
    const isOwn = deployed.some(({ phase }) => phase === place.phase);
    for (const one of isOwn ? deployed.filter(({ stage }) => stage === place.stage) : deployed) {
      const { reachedAt } = one.stage;
      if (reachedAt !== null)
        jobs.set(`${one.environment.id}/${one.phase.record.id}`, jobOf(one, reachedAt, timeline.value, place));
      else if (one.stage === place.stage)
        return { is: "unreadable", why: "Azure DevOps does not say when this stage reached its gate" };
    }
  }
  return { is: "read", value: [...jobs.values()] };
}
function jobOf({ environment, stage, phase }, reachedAt, timeline, place) {
  const { id, name, identifier, state, result, finishTime } = phase.record;
  const isThis = phase === place.phase;
  return {
    id,
    name: name || identifier || id,
    environment: environment.name,
    isThis,
    isNeeded: isThis ? { is: "read", value: false } : waitedFor(timeline, place.stage, stage),
    reachedAt,
    isReleased: isThis || state !== "pending" && result !== "skipped",
    succeededAt: state === "completed" && isSuccess(result) ? finishTime ?? null : null,
    isEarlierAttempt: false
  };
}
var isSuccess = (result) => result === "succeeded" || result === "succeededWithIssues";
async function readEnvironment(devops, context, name) {
  const path = `${(0, import_azure_devops_permissions.apisOf)(context)}/distributedtask/environments`;
  const read2 = await devops.list({ path, query: { name } }, import_azure_devops_answers_validate_generated.isEnvironments, import_azure_devops_answers_validate_generated.whyEnvironments);
  const grant = (0, import_azure_devops_permissions.grantOf)("environment", context);
  return (0, import_azure_devops_permissions.readingOf)(read2, grant, (all) => {
    const found = all.find((one) => sameId(one.name, name));
    if (found !== void 0)
      return { is: "read", value: found };
    const why = `Azure DevOps shows this job no environment ${name}`;
    return { is: "unreadable", why, grant: `create it with an approval, or ${grant}` };
  });
}
async function readDeployments(devops, context, environment, build) {
  const path = `${(0, import_azure_devops_permissions.apisOf)(context)}/distributedtask/environments/${environment.id}/environmentdeploymentrecords`;
  const isOfRun = ({ owner, planId }) => owner?.id === build.id && (!planId || !build.orchestrationPlan || sameId(planId, build.orchestrationPlan.planId));
  const isOlder = (all) => {
    const queued = all.at(-1)?.queueTime;
    const isNewestFirst = all.every(({ id }, index) => index === 0 || id < (all[index - 1]?.id ?? 0));
    return isNewestFirst && Boolean(queued && build.queueTime && Date.parse(queued) < Date.parse(build.queueTime));
  };
  const read2 = await devops.list({ path, query: { top: "100" } }, import_azure_devops_answers_validate_generated.isDeployments, import_azure_devops_answers_validate_generated.whyDeployments, isOlder);
  return (0, import_azure_devops_permissions.readingOf)(read2, (0, import_azure_devops_permissions.grantOf)("environment", context), (all) => ({ is: "read", value: all.filter(isOfRun) }));
}
function deployedOf(environment, deployments, timeline) {
  const all = /* @__PURE__ */ new Map();
  for (const deployment of deployments) {
    const { stageName, stageAttempt } = deployment;
    const [stage, otherStage2] = stagesNamed(timeline, stageName || "__default");
    if (stage === void 0)
      return unknownJob(environment, deployment, "the run has no such stage");
    if (otherStage2 !== void 0)
      return unknownJob(environment, deployment, "several stages are called so");
    if (stageAttempt !== void 0 && stageAttempt < stage.record.attempt)
      continue;
    const [phase, other] = phasesOf(stage, deployment);
    if (phase === void 0)
      return unknownJob(environment, deployment, "the stage has no such job");
    if (other !== void 0)
      return unknownJob(environment, deployment, "several jobs of the stage are called so");
    all.set(phase, { environment, stage, phase });
  }
  return { is: "read", value: [...all.values()] };
}
function unknownJob({ name }, { stageName, jobName }, why) {
  const job = `${jobName ?? "without a name"} of the stage ${stageName ?? "__default"}`;
  return {
    is: "unreadable",
    why: `which job deployed to ${name} as ${job} cannot be told: ${why}`,
    grant: "give the stages of a run, and the jobs of a stage, names of their own, and show them under these"
  };
}
function phasesOf({ phases, name }, { jobName, requestIdentifier }) {
  const exact = phases.filter(({ record, jobs }) => [record, ...jobs].some(({ identifier }) => identifier && requestIdentifier && sameId(identifier, requestIdentifier)));
  if (exact.length > 0 || !jobName)
    return exact;
  return phases.filter((phase) => namesOf(phase, name).some((one) => sameId(one, jobName)));
}
function namesOf({ record, jobs }, stage) {
  const identifier = record.identifier ?? "";
  const own = sameId(identifier.slice(0, stage.length + 1), `${stage}.`) ? identifier.slice(stage.length + 1) : identifier;
  const shown = [record, ...jobs].map(({ name }) => name ?? "");
  return [identifier, own, ...jobs.map((job) => job.identifier ?? ""), ...shown].filter((one) => one !== "");
}
async function readArtifacts(devops, context) {
  const path = `${(0, import_azure_devops_permissions.apisOf)(context)}/build/builds/${context.buildId}/artifacts`;
  const read2 = await devops.list({ path }, import_azure_devops_answers_validate_generated.isArtifacts, import_azure_devops_answers_validate_generated.whyArtifacts);
  return (0, import_azure_devops_permissions.readingOf)(read2, (0, import_azure_devops_permissions.grantOf)("builds", context), (value) => ({ is: "read", value: [...value] }));
}
function plansOf(artifacts, digest, timeline, jobId) {
  const name = `aml-promote-plan-${digest}`;
  const own = timeline.jobOf(jobId)?.stage;
  const plans = [];
  for (const { source } of artifacts.filter((artifact) => sameId(artifact.name, name))) {
    const made = source ? timeline.jobOf(source) : null;
    if (made === null)
      return { is: "unreadable", why: `which job of this run published ${name} cannot be told` };
    const { finishTime } = made.job;
    if (made.stage !== own && finishTime)
      plans.push({ createdAt: finishTime, isExpired: false, content: unopened });
  }
  return { is: "read", value: plans };
}
var unopened = { is: "unreadable", why: "the artifacts of Azure Pipelines are not opened" };
function createLookups(devops, context) {
  const build = (0, import_approvals_asked_once.once)(() => readBuild(devops, context, context.buildId));
  const timeline = (0, import_approvals_asked_once.once)(() => readTimeline(devops, context));
  const approvals = (0, import_approvals_asked_once.once)(() => (0, import_approvals_asked_once.after)(timeline(), ({ stages }) => {
    const gates = stages.flatMap(({ checkpoint }) => checkpoint.is === "read" ? checkpoint.value ?? [] : []);
    return readApprovals(devops, context, gates.flatMap((gate) => gate.approvals));
  }));
  return {
    build,
    repository: (0, import_approvals_asked_once.once)(() => readRepositoryName(devops, context, context.repository)),
    timeline,
    artifacts: (0, import_approvals_asked_once.once)(() => readArtifacts(devops, context)),
    yamlPath: (0, import_approvals_asked_once.once)(async () => {
      const read2 = await build();
      return read2.is === "read" ? readYamlPath(devops, context, read2.value) : null;
    }),
    environment: (0, import_approvals_asked_once.onceEach)((name) => name.toLowerCase(), (name) => (0, import_approvals_asked_once.after)(readEnvironment(devops, context, name), async (environment) => {
      const [checks, deployed] = await Promise.all([
        readChecks(devops, context, environment.id),
        readDeployed(environment)
      ]);
      if (checks.is === "unreadable")
        return checks;
      if (deployed.is === "unreadable")
        return deployed;
      return { is: "read", value: { environment, checks: checks.value, deployed: deployed.value } };
    })),
    gate: (0, import_approvals_asked_once.onceEach)(({ record }) => record.id, async (checkpoint) => {
      const [runs, all] = await Promise.all([readCheckRuns(devops, context, checkpoint), approvals()]);
      if (runs.is === "unreadable")
        return runs;
      return all.is === "unreadable" ? all : gateRead(checkpoint, runs.value, all.value);
    })
  };
  async function readDeployed(environment) {
    const run = await build();
    if (run.is === "unreadable")
      return run;
    const [deployments, records] = await Promise.all([
      readDeployments(devops, context, environment, run.value),
      timeline()
    ]);
    if (deployments.is === "unreadable")
      return deployments;
    return records.is === "unreadable" ? records : deployedOf(environment, deployments.value, records.value);
  }
}
function gateRead(checkpoint, runs, approvals) {
  return { is: "read", value: { checkpoint, runs, approvals } };
}
function askAhead(lookups, context) {
  const { environment } = context;
  const ownGate = async () => {
    const timeline = await lookups.timeline();
    const own = timeline.is === "read" ? timeline.value.jobOf(context.jobId) : null;
    const checkpoint = own?.stage.checkpoint;
    if (checkpoint?.is === "read" && checkpoint.value !== null)
      await lookups.gate(checkpoint.value);
  };
  if (environment === null)
    return;
  const all = [lookups.build(), lookups.repository(), lookups.environment(environment), ownGate()];
  Promise.all(all).catch(() => void 0);
}
function yamlApprovals({ devops, context, environment: given }) {
  const lookups = createLookups(devops, context);
  const readPlans = async (digest) => {
    const [artifacts, timeline] = await Promise.all([lookups.artifacts(), lookups.timeline()]);
    if (artifacts.is === "unreadable")
      return artifacts;
    return timeline.is === "unreadable" ? timeline : plansOf(artifacts.value, digest, timeline.value, context.jobId);
  };
  return {
    run: context.run,
    host: { is: "azure-pipelines", attempt: context.attempt, url: context.runUrl },
    prepare: () => askAhead(lookups, context),
    async evidence(rule, policy, planDigest) {
      const asked = rule.approvals.length > 0;
      const wantsPath = rule.environment?.allowedWorkflows != null;
      const [build, repository, plans, workflow, gate] = await Promise.all([
        lookups.build(),
        lookups.repository(),
        planDigest === null ? null : readPlans(planDigest),
        wantsPath ? lookups.yamlPath() : null,
        asked ? gather(lookups, rule, context) : null
      ]);
      if (build.is === "read")
        refuseOtherRun(build.value, context);
      if (gate !== null) {
        if (gate.timeline.is === "read")
          refuseOtherJob(gate.timeline.value, context);
        if (gate.own.is === "read")
          refuseOtherEnvironment(given, gate.own.value);
      }
      const people = gate?.people ?? peopleOf(build.is === "read" ? [build.value.requestedFor, build.value.requestedBy] : []);
      const requesters = build.is === "read" ? requestersOf(people, [build.value.requestedFor, build.value.requestedBy]) : build;
      return {
        is: "run",
        run: context.run,
        requesters,
        // Where that may not be read, it is looked for in the project of the run.
        repository: repository.is === "read" ? repository.value : `${context.project}/${context.repository.name}`,
        event: eventOf(build.is === "read" ? build.value.reason : context.reason),
        foreign: build.is === "read" ? foreignOf(build.value) : [],
        ref: build.is === "read" ? build.value.sourceBranch : context.ref,
        workflow,
        policy: policyOf2(policy, context, build.is === "read" && repository.is === "read"),
        plans,
        gate: gate === null ? null : { ...gate.evidence, requesters }
      };
    }
  };
}
function policyOf2(policy, { repository, ref, commit }, isProven) {
  const gaps = { is: "unreadable", why: "the policy was not read from a branch" };
  if (policy === null)
    return { repository: repository.name, ref, commit, mustBeProtected: true, gaps };
  return isProven ? policy : { ...policy, mustBeProtected: true };
}
function azureDevOpsApprovals(options) {
  const { devops, releases, context, environment } = options;
  if (context.is === "yaml")
    return yamlApprovals({ devops, context, environment });
  if (releases === null)
    throw new TypeError("a classic release is read from release management");
  return classicApprovals({ devops, releases, context, environment });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  azureDevOpsApprovals
});
