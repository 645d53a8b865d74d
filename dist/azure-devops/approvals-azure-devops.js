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
var import_azure_devops_accounts = require("./azure-devops-accounts.js");
var import_approvals_azure_devops_timeline = require("./approvals-azure-devops-timeline.js");
var import_azure_devops_people = require("./azure-devops-people.js");
var import_azure_devops_reading = require("./azure-devops-reading.js");
var import_azure_devops_permissions = require("./azure-devops-permissions.js");
var import_azure_devops_paths = require("./azure-devops-paths.js");
var import_core_digest = require("./core-digest.js");
var import_core_failure = require("./core-failure.js");
var import_shared = require("./shared.js");
var import_module = require("module");
async function after(reading, next) {
  const read2 = await reading;
  return read2.is === "read" ? next(read2.value) : read2;
}
function once(ask) {
  let asked;
  return () => {
    asked ??= quiet(ask());
    return asked;
  };
}
function onceEach(keyOf, ask) {
  const asked = /* @__PURE__ */ new Map();
  return (item) => {
    const answer = asked.get(keyOf(item)) ?? quiet(ask(item));
    asked.set(keyOf(item), answer);
    return answer;
  };
}
function quiet(answer) {
  answer.catch(() => void 0);
  return answer;
}
async function readStage(releases, context) {
  const path = `${(0, import_azure_devops_paths.apisOf)(context)}/Release/releases/${context.releaseId}/environments/${context.stageId}`;
  const read2 = await releases.get({ path }, import_azure_devops_paths.isReleaseStage, import_azure_devops_paths.whyReleaseStage);
  return (0, import_azure_devops_reading.readingOf)(read2, (0, import_azure_devops_permissions.grantOf)("releases", context), (value) => ({ is: "read", value }));
}
var LEAVE = "Leave the variables of the agent as they are";
function refuseOtherStage(stage, { releaseId, stageId, stage: name, attempt }) {
  const latest = Math.max(0, ...(stage.deploySteps ?? []).map((step) => step.attempt));
  const status = stage.deploySteps?.find((step) => step.attempt === attempt)?.status ?? "unknown";
  const contradiction = [
    ["RELEASE_RELEASEID", releaseId, stage.releaseId],
    ["RELEASE_ENVIRONMENTID", stageId, stage.id],
    ["RELEASE_ENVIRONMENTNAME", name, stage.name],
    ["RELEASE_ATTEMPTNUMBER", attempt, latest]
  ].find(([, given, actual]) => !(0, import_approvals_azure_devops_timeline.sameId)(String(given), String(actual)));
  if (contradiction !== void 0) {
    const [variable, given, actual] = contradiction;
    throw new import_core_failure.UsageFailure({ what: `${variable} says ${given}, and Azure DevOps says ${actual}`, fix: LEAVE });
  }
  if (status !== "inProgress") {
    const what = `RELEASE_ENVIRONMENTID names the stage ${stage.name}, whose attempt ${attempt} does not run (${status})`;
    throw new import_core_failure.UsageFailure({ what, fix: LEAVE });
  }
}
function refuseOtherJobOfStage({ name, deploySteps }, { jobId, attempt }) {
  const steps = (deploySteps ?? []).filter((step) => step.attempt === attempt);
  const phases = steps.flatMap(({ releaseDeployPhases }) => releaseDeployPhases ?? []);
  const jobs = phases.flatMap(({ deploymentJobs }) => deploymentJobs ?? []).flatMap(({ job }) => job ? [job] : []);
  const own = jobs.find(({ timelineRecordId }) => (0, import_approvals_azure_devops_timeline.sameId)(timelineRecordId ?? "", jobId));
  if (own === void 0) {
    const what = `SYSTEM_JOBID says ${jobId}, and the attempt ${attempt} of the stage ${name} has no such job`;
    throw new import_core_failure.UsageFailure({ what, fix: LEAVE });
  }
  if (own.status !== "inProgress") {
    const what = `SYSTEM_JOBID names the job ${own.name ?? jobId}, which does not run (${own.status ?? "unknown"})`;
    throw new import_core_failure.UsageFailure({ what, fix: LEAVE });
  }
}
async function readBuild(devops, context, buildId) {
  const read2 = await devops.get({ path: `${(0, import_azure_devops_paths.apisOf)(context)}/build/builds/${buildId}` }, import_azure_devops_paths.isBuild, import_azure_devops_paths.whyBuild);
  if (read2.is === "missing" && context.is === "yaml") {
    const why = `BUILD_BUILDID says ${buildId}, and Azure DevOps shows this job no such run: ${read2.message}`;
    return { is: "unreadable", why, grant: "leave the variables of the agent as they are" };
  }
  return (0, import_azure_devops_reading.readingOf)(read2, (0, import_azure_devops_permissions.grantOf)("builds", context), (build) => ({ is: "read", value: build }));
}
async function readRepositoryName(devops, context, { id, provider }) {
  if (provider !== "TfsGit")
    return { is: "read", value: id };
  const path = `${(0, import_azure_devops_paths.apisOf)(context)}/git/repositories/${encodeURIComponent(id)}`;
  const read2 = await devops.get({ path }, import_azure_devops_paths.isRepository, import_azure_devops_paths.whyRepository);
  return (0, import_azure_devops_reading.readingOf)(read2, (0, import_azure_devops_permissions.grantOf)("repository", context), (found) => ({
    is: "read",
    value: `${found.project.name}/${found.name}`
  }));
}
async function readYamlPath(devops, context, { definition: { id, revision }, repository }) {
  const path = `${(0, import_azure_devops_paths.apisOf)(context)}/build/definitions/${id}`;
  const query = revision === void 0 ? {} : { revision: String(revision) };
  const read2 = await devops.get({ path, query }, import_azure_devops_paths.isDefinition, import_azure_devops_paths.whyDefinition);
  return (0, import_azure_devops_reading.readingOf)(read2, (0, import_azure_devops_permissions.grantOf)("definition", context), (found) => ({
    is: "read",
    value: yamlOf(found, repository.id)
  }));
}
function yamlOf({ process, repository }, own) {
  if (process?.yamlFilename === void 0 || !repository || !(0, import_approvals_azure_devops_timeline.sameId)(repository.id, own))
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
    ...trigger && !(0, import_approvals_azure_devops_timeline.sameId)(trigger.id, repository.id) ? [trigger.name ?? trigger.id] : [],
    ...eventOf(triggeredByBuild?.reason ?? "") === "pull_request" ? ["a pull request that started another run"] : []
  ];
}
var LEAVE2 = "Leave the variables of the agent as they are";
function same(name, given, actual, fix = LEAVE2) {
  if ((0, import_approvals_azure_devops_timeline.sameId)(String(given), String(actual)))
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
      fix: LEAVE2
    });
  }
  const { stage, job } = found;
  same("SYSTEM_STAGENAME", context.stage, stage.name);
  same("SYSTEM_STAGEATTEMPT", context.attempt, stage.record.attempt);
  if (job.state !== "inProgress")
    throw new import_core_failure.UsageFailure({
      what: `SYSTEM_JOBID names the job ${job.name ?? context.jobId}, which does not run`,
      fix: LEAVE2
    });
}
function refuseOtherEnvironment(given, actual) {
  if (given === "")
    return;
  const fix = "Leave the input environment out, or correct the environment of the job";
  same("the input environment", given, actual ?? "no environment", fix);
}
function teamsOf({ rule, environments, acted, people }) {
  const teams = environments.flatMap((one) => one.is === "read" ? one.value?.teams ?? [] : []);
  const asked = new Map(teams.map((team) => [nameOf(team), team]));
  const known = [...asked.values()].map((team) => {
    const members = acted.filter(({ group }) => nameOf(people.team(group)) === nameOf(team));
    return { team, members: { is: "read", value: new Set(members.map(({ person }) => person.id)) } };
  });
  const named = rule.approvals.flatMap(({ value }) => value.from.flatMap((one) => one.is === "team" ? [one] : []));
  const unknown = named.filter((team) => !asked.has(nameOf(team))).map(({ organization, slug }) => {
    const grant = `make [${organization}]\\${slug} an approver of the environment`;
    const why = "Azure DevOps shows only who acted for a group that is an approver";
    return { team: { id: "", organization, slug }, members: { is: "unreadable", why, grant } };
  });
  return [...known, ...unknown];
}
var nameOf = ({ organization, slug }) => `${organization}/${slug}`.toLowerCase();
function classicApprovals({ releases, context, environment }) {
  const stage = once(() => readStage(releases, context));
  return {
    run: context.run,
    host: { is: "azure-pipelines", attempt: context.attempt, url: context.runUrl },
    prepare() {
      void stage();
    },
    async evidence(rule, policy, planDigest) {
      const shown = await stage();
      const release = demand(context.release, "the release");
      const primary = demand(context.primary, "where the primary artifact comes from");
      if (shown.is === "read") {
        refuseOtherStage(shown.value, context);
        refuseOtherJobOfStage(shown.value, context);
        refuseOtherEnvironment(environment, shown.value.name);
      }
      const deployers = shown.is === "read" ? deployersOf(shown.value, context.attempt) : [];
      const asked = [release.createdBy, release.createdFor, ...deployers];
      const people = (0, import_azure_devops_people.peopleOf)([...asked, ...shown.is === "read" ? identitiesOf(shown.value) : []]);
      const requesters = shown.is === "read" ? (0, import_azure_devops_people.requestersOf)(people, asked) : shown;
      return {
        is: "run",
        runner: "azure-releases",
        run: context.run,
        requesters,
        repository: primary?.repository.name ?? context.project,
        event: eventOf(release.reason ?? ""),
        foreign: primary?.build ? foreignBuild(primary.build) : [],
        ...refOf(primary, policy),
        workflow: { is: "read", value: null },
        policy: policyOf(policy, context),
        plans: planDigest === null ? null : NO_PLANS,
        merge: null,
        gate: rule.approvals.length === 0 || rule.environment === null ? null : { ...gateEvidence(rule, rule.environment.name, shown, people, context), requesters }
      };
    }
  };
}
function demand(reading, what) {
  if (reading.is === "read")
    return reading.value;
  const { why, grant } = reading;
  throw new import_core_failure.ServiceFailure(`Azure DevOps does not show this job ${what}: ${why}`, grant === void 0 ? {} : { fix: grant });
}
function foreignBuild(build) {
  const isPull = eventOf(build.reason) === "pull_request";
  return [...isPull ? ["a pull request whose build is released"] : [], ...foreignOf(build)];
}
function refOf(primary, policy) {
  if (primary?.ref)
    return { ref: primary.ref };
  const found = "this release comes from no branch: its primary artifact is no branch of a repository, and no build of one";
  const branch = policy === null ? "" : `, on ${branchOf(policy.ref)}`;
  const which = policy === null ? "the repository of the policy" : policy.repository;
  const remedy = `link ${which}, or a build of it${branch}, in the release pipeline (Releases, Edit, Artifacts, Add an artifact), choose Set as primary artifact, and create a new release`;
  return { ref: "no branch", offRef: { found, remedy } };
}
var branchOf = (ref) => ref.replace(/^refs\/heads\//, "");
var NO_PLANS = {
  is: "unreadable",
  why: "a classic release shows no artifact that a job of its own published before the gate",
  grant: "promote from a YAML pipeline whose earlier stage plans"
};
function policyOf(policy, { project }) {
  const gaps = { is: "unreadable", why: "the policy was not read from a branch" };
  const none = { system: "azure-devops", repository: project, ref: "no branch", commit: "", gaps };
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
function gateEvidence(rule, wanted, stage, people, context) {
  const names = [.../* @__PURE__ */ new Set([wanted, ...rule.approvals.map(({ value }) => value.environment ?? wanted)])];
  const protection = stage.is === "read" ? protectionOf(stage.value, people) : stage;
  const own = stage.is === "read" ? stage.value.name : "";
  const given = stage.is === "read" ? reviewsOf(stage.value, people, context) : stage;
  return {
    system: "azure-devops",
    attempt: context.attempt,
    environment: own,
    actual: own === "" || own === wanted ? null : protection,
    environments: new Map(names.map((name) => [name, own === "" || (0, import_approvals_azure_devops_timeline.sameId)(name, own) ? protection : otherStage(name, wanted)])),
    jobs: stage.is === "read" ? jobsOf(stage.value, context) : stage,
    reviews: given.is === "read" ? { is: "read", value: given.value.reviews } : given,
    accounts: (0, import_azure_devops_accounts.accountsOf)(rule),
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
  const bypasses = (gate?.runs ?? []).filter((run) => run.status === "bypassed" && (runs.includes(run) || !run.checkConfigurationRef.resource));
  const bypassedBy = bypasses.flatMap(({ modifiedBy }) => modifiedBy && (0, import_azure_devops_people.shownNameOf)(modifiedBy) || []);
  return read({ bypassed: bypasses.length > 0, bypassedBy: [...new Set(bypassedBy)], reviews, acted });
}
var NEW_RUN = "start a new run";
function approvalChecks(checks) {
  return checks.filter((check) => (0, import_approvals_azure_devops_timeline.isApprovalCheck)(check) && check.isDisabled !== true);
}
function isOf({ checkConfigurationRef: { id, resource } }, environment, checks) {
  if (checks.some((check) => check.id === id))
    return true;
  return resource ? (0, import_approvals_azure_devops_timeline.sameId)(resource.type, "environment") && resource.id === String(environment.id) : false;
}
function approvalsOf(environment, own, { runs, approvals, checkpoint }) {
  const asking = runs.filter(({ checkConfigurationRef }) => (0, import_approvals_azure_devops_timeline.isApprovalCheck)(checkConfigurationRef));
  const all = checkpoint.approvals.map(({ id }) => ({ id, approval: approvals.get(id) }));
  const runOf = ({ id, approval }) => asking.find((run) => (0, import_approvals_azure_devops_timeline.sameId)(run.id, id) || (0, import_approvals_azure_devops_timeline.sameId)(run.id, approval?.id ?? ""));
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
      return unreadable(`Azure DevOps does not say who ${step.status} ${environment.name} for ${people.nameOf(assignedApprover)}`);
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
    ...gate?.bypassed ? { bypassedBy: gate.bypassedBy } : {},
    users: approvers.filter((one) => !groups.includes(one)).map((one) => people.approver(one)),
    teams: groups.map((one) => people.team(one))
  });
}
var read = (value) => ({ is: "read", value });
function unreadable(why, grant) {
  return { is: "unreadable", why, ...grant === void 0 ? {} : { grant } };
}
async function gather(lookups, rule, wanted, context) {
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
  const people = (0, import_azure_devops_people.peopleOf)([
    ...build.is === "read" ? [build.value.requestedFor, build.value.requestedBy] : [],
    ...gated.flatMap(identitiesOf2)
  ]);
  const seen = gated.map((one) => ({ ...one, ...seenOf(one, people) }));
  const counted = seen.filter(({ name }) => named.includes(name));
  const shown = counted.map((one) => one.shown);
  const environment = own.is === "read" ? own.value : "";
  const isOther = environment !== null && environment !== wanted;
  const actual = isOther ? seen.find(({ name }) => (0, import_approvals_azure_devops_timeline.sameId)(name, environment))?.protection : void 0;
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
      accounts: (0, import_azure_devops_accounts.accountsOf)(rule),
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
      bypassedBy: [...new Set(all.flatMap(({ bypassedBy }) => bypassedBy))],
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
    isNeeded: isThis ? { is: "read", value: false } : (0, import_approvals_azure_devops_timeline.waitedFor)(timeline, place.stage, stage),
    reachedAt,
    isReleased: isThis || state !== "pending" && result !== "skipped",
    succeededAt: state === "completed" && isSuccess(result) ? finishTime ?? null : null,
    isEarlierAttempt: false
  };
}
var isSuccess = (result) => result === "succeeded" || result === "succeededWithIssues";
async function readEnvironment(devops, context, name) {
  const path = `${(0, import_azure_devops_paths.apisOf)(context)}/distributedtask/environments`;
  const read2 = await devops.list({ path, query: { name } }, import_azure_devops_paths.isEnvironments, import_azure_devops_paths.whyEnvironments);
  const grant = (0, import_azure_devops_permissions.grantOf)("environment", context);
  return (0, import_azure_devops_reading.readingOf)(read2, grant, (all) => {
    const found = all.find((one) => (0, import_approvals_azure_devops_timeline.sameId)(one.name, name));
    if (found !== void 0)
      return { is: "read", value: found };
    const why = `Azure DevOps shows this job no environment ${name}`;
    return { is: "unreadable", why, grant: `create it with an approval, or ${grant}` };
  });
}
async function readDeployments(devops, context, environment, build) {
  const path = `${(0, import_azure_devops_paths.apisOf)(context)}/distributedtask/environments/${environment.id}/environmentdeploymentrecords`;
  const isOfRun = ({ owner, planId }) => owner?.id === build.id && (!planId || !build.orchestrationPlan || (0, import_approvals_azure_devops_timeline.sameId)(planId, build.orchestrationPlan.planId));
  const isOlder = (all) => {
    const queued = all.at(-1)?.queueTime;
    const isNewestFirst = all.every(({ id }, index) => index === 0 || id < (all[index - 1]?.id ?? 0));
    return isNewestFirst && Boolean(queued && build.queueTime && Date.parse(queued) < Date.parse(build.queueTime));
  };
  const read2 = await devops.list({ path, query: { top: "100" } }, import_azure_devops_paths.isDeployments, import_azure_devops_paths.whyDeployments, isOlder);
  return (0, import_azure_devops_reading.readingOf)(read2, (0, import_azure_devops_permissions.grantOf)("environment", context), (all) => ({ is: "read", value: all.filter(isOfRun) }));
}
function deployedOf(environment, deployments, timeline) {
  const all = /* @__PURE__ */ new Map();
  for (const deployment of deployments) {
    const { stageName, stageAttempt } = deployment;
    const [stage, otherStage2] = (0, import_approvals_azure_devops_timeline.stagesNamed)(timeline, stageName || "__default");
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
  const exact = phases.filter(({ record, jobs }) => [record, ...jobs].some(({ identifier }) => identifier && requestIdentifier && (0, import_approvals_azure_devops_timeline.sameId)(identifier, requestIdentifier)));
  if (exact.length > 0 || !jobName)
    return exact;
  return phases.filter((phase) => namesOf(phase, name).some((one) => (0, import_approvals_azure_devops_timeline.sameId)(one, jobName)));
}
function namesOf({ record, jobs }, stage) {
  const identifier = record.identifier ?? "";
  const own = (0, import_approvals_azure_devops_timeline.sameId)(identifier.slice(0, stage.length + 1), `${stage}.`) ? identifier.slice(stage.length + 1) : identifier;
  const shown = [record, ...jobs].map(({ name }) => name ?? "");
  return [identifier, own, ...jobs.map((job) => job.identifier ?? ""), ...shown].filter((one) => one !== "");
}
var require2 = (0, import_module.createRequire)("/");
var _a;
var Worker;
var isMarkedAsUntransferable;
try {
  _a = require2("worker_threads"), Worker = _a.Worker, isMarkedAsUntransferable = _a.isMarkedAsUntransferable;
} catch (e) {
}
var u8 = Uint8Array;
var u16 = Uint16Array;
var i32 = Int32Array;
var fleb = new u8([
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  1,
  1,
  1,
  1,
  2,
  2,
  2,
  2,
  3,
  3,
  3,
  3,
  4,
  4,
  4,
  4,
  5,
  5,
  5,
  5,
  0,
  /* unused */
  0,
  0,
  /* impossible */
  0
]);
var fdeb = new u8([
  0,
  0,
  0,
  0,
  1,
  1,
  2,
  2,
  3,
  3,
  4,
  4,
  5,
  5,
  6,
  6,
  7,
  7,
  8,
  8,
  9,
  9,
  10,
  10,
  11,
  11,
  12,
  12,
  13,
  13,
  /* unused */
  0,
  0
]);
var clim = new u8([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]);
var freb = function(eb, start) {
  var b = new u16(31);
  for (var i2 = 0; i2 < 31; ++i2) {
    b[i2] = start += 1 << eb[i2 - 1];
  }
  var r = new i32(b[30]);
  for (var i2 = 1; i2 < 30; ++i2) {
    for (var j = b[i2]; j < b[i2 + 1]; ++j) {
      r[j] = j - b[i2] << 5 | i2;
    }
  }
  return { b, r };
};
var _a = freb(fleb, 2);
var fl = _a.b;
var revfl = _a.r;
fl[28] = 258, revfl[258] = 28;
var _b = freb(fdeb, 0);
var fd = _b.b;
var revfd = _b.r;
var rev = new u16(32768);
for (i = 0; i < 32768; ++i) {
  x = (i & 43690) >> 1 | (i & 21845) << 1;
  x = (x & 52428) >> 2 | (x & 13107) << 2;
  x = (x & 61680) >> 4 | (x & 3855) << 4;
  rev[i] = ((x & 65280) >> 8 | (x & 255) << 8) >> 1;
}
var x;
var i;
var hMap = (function(cd, mb, r) {
  var s = cd.length;
  var i2 = 0;
  var l = new u16(mb);
  for (; i2 < s; ++i2) {
    if (cd[i2])
      ++l[cd[i2] - 1];
  }
  var le = new u16(mb);
  for (i2 = 1; i2 < mb; ++i2) {
    le[i2] = le[i2 - 1] + l[i2 - 1] << 1;
  }
  var co;
  if (r) {
    co = new u16(1 << mb);
    var rvb = 15 - mb;
    for (i2 = 0; i2 < s; ++i2) {
      if (cd[i2]) {
        var sv = i2 << 4 | cd[i2];
        var r_1 = mb - cd[i2];
        var v = le[cd[i2] - 1]++ << r_1;
        for (var m = v | (1 << r_1) - 1; v <= m; ++v) {
          co[rev[v] >> rvb] = sv;
        }
      }
    }
  } else {
    co = new u16(s);
    for (i2 = 0; i2 < s; ++i2) {
      if (cd[i2]) {
        co[i2] = rev[le[cd[i2] - 1]++] >> 15 - cd[i2];
      }
    }
  }
  return co;
});
var flt = new u8(288);
for (i = 0; i < 144; ++i)
  flt[i] = 8;
var i;
for (i = 144; i < 256; ++i)
  flt[i] = 9;
var i;
for (i = 256; i < 280; ++i)
  flt[i] = 7;
var i;
for (i = 280; i < 288; ++i)
  flt[i] = 8;
var i;
var fdt = new u8(32);
for (i = 0; i < 32; ++i)
  fdt[i] = 5;
var i;
var flrm = /* @__PURE__ */ hMap(flt, 9, 1);
var fdrm = /* @__PURE__ */ hMap(fdt, 5, 1);
var max = function(a) {
  var m = a[0];
  for (var i2 = 1; i2 < a.length; ++i2) {
    if (a[i2] > m)
      m = a[i2];
  }
  return m;
};
var bits = function(d, p, m) {
  var o = p / 8 | 0;
  return (d[o] | d[o + 1] << 8) >> (p & 7) & m;
};
var bits16 = function(d, p) {
  var o = p / 8 | 0;
  return (d[o] | d[o + 1] << 8 | d[o + 2] << 16) >> (p & 7);
};
var shft = function(p) {
  return (p + 7) / 8 | 0;
};
var slc = function(v, s, e) {
  if (s == null || s < 0)
    s = 0;
  if (e == null || e > v.length)
    e = v.length;
  return new u8(v.subarray(s, e));
};
var ec = [
  "unexpected EOF",
  "invalid block type",
  "invalid length/literal",
  "invalid distance",
  "stream finished",
  "no stream handler",
  ,
  // determined by compression function
  "no callback",
  "invalid UTF-8 data",
  "extra field too long",
  "date not in range 1980-2099",
  "filename too long",
  "stream finishing",
  "invalid zip data"
  // determined by unknown compression method
];
var err = function(ind, msg, nt) {
  var e = new Error(msg || ec[ind]);
  e.code = ind;
  if (Error.captureStackTrace)
    Error.captureStackTrace(e, err);
  if (!nt)
    throw e;
  return e;
};
var inflt = function(dat, st, buf, dict) {
  var sl = dat.length, dl = dict ? dict.length : 0;
  if (!sl || st.f && !st.l)
    return buf || new u8(0);
  var noBuf = !buf;
  var resize = noBuf || st.i != 2;
  var noSt = st.i;
  if (noBuf)
    buf = new u8(sl * 3);
  var cbuf = function(l2) {
    var bl = buf.length;
    if (l2 > bl) {
      var nbuf = new u8(Math.max(bl * 2, l2));
      nbuf.set(buf);
      buf = nbuf;
    }
  };
  var final = st.f || 0, pos = st.p || 0, bt = st.b || 0, lm = st.l, dm = st.d, lbt = st.m, dbt = st.n;
  var tbts = sl * 8;
  do {
    if (!lm) {
      final = bits(dat, pos, 1);
      var type = bits(dat, pos + 1, 3);
      pos += 3;
      if (!type) {
        var s = shft(pos) + 4, l = dat[s - 4] | dat[s - 3] << 8, t = s + l;
        if (t > sl) {
          if (noSt)
            err(0);
          break;
        }
        if (resize)
          cbuf(bt + l);
        buf.set(dat.subarray(s, t), bt);
        st.b = bt += l, st.p = pos = t * 8, st.f = final;
        continue;
      } else if (type == 1)
        lm = flrm, dm = fdrm, lbt = 9, dbt = 5;
      else if (type == 2) {
        var hLit = bits(dat, pos, 31) + 257, hcLen = bits(dat, pos + 10, 15) + 4;
        var tl = hLit + bits(dat, pos + 5, 31) + 1;
        pos += 14;
        var ldt = new u8(tl);
        var clt = new u8(19);
        for (var i2 = 0; i2 < hcLen; ++i2) {
          clt[clim[i2]] = bits(dat, pos + i2 * 3, 7);
        }
        pos += hcLen * 3;
        var clb = max(clt), clbmsk = (1 << clb) - 1;
        var clm = hMap(clt, clb, 1);
        for (var i2 = 0; i2 < tl; ) {
          var r = clm[bits(dat, pos, clbmsk)];
          pos += r & 15;
          var s = r >> 4;
          if (s < 16) {
            ldt[i2++] = s;
          } else {
            var c = 0, n = 0;
            if (s == 16)
              n = 3 + bits(dat, pos, 3), pos += 2, c = ldt[i2 - 1];
            else if (s == 17)
              n = 3 + bits(dat, pos, 7), pos += 3;
            else if (s == 18)
              n = 11 + bits(dat, pos, 127), pos += 7;
            while (n--)
              ldt[i2++] = c;
          }
        }
        var lt = ldt.subarray(0, hLit), dt = ldt.subarray(hLit);
        lbt = max(lt);
        dbt = max(dt);
        lm = hMap(lt, lbt, 1);
        dm = hMap(dt, dbt, 1);
      } else
        err(1);
      if (pos > tbts) {
        if (noSt)
          err(0);
        break;
      }
    }
    if (resize)
      cbuf(bt + 131072);
    var lms = (1 << lbt) - 1, dms = (1 << dbt) - 1;
    var lpos = pos;
    for (; ; lpos = pos) {
      var c = lm[bits16(dat, pos) & lms], sym = c >> 4;
      pos += c & 15;
      if (pos > tbts) {
        if (noSt)
          err(0);
        break;
      }
      if (!c)
        err(2);
      if (sym < 256)
        buf[bt++] = sym;
      else if (sym == 256) {
        lpos = pos, lm = null;
        break;
      } else {
        var add = sym - 254;
        if (sym > 264) {
          var i2 = sym - 257, b = fleb[i2];
          add = bits(dat, pos, (1 << b) - 1) + fl[i2];
          pos += b;
        }
        var d = dm[bits16(dat, pos) & dms], dsym = d >> 4;
        if (!d)
          err(3);
        pos += d & 15;
        var dt = fd[dsym];
        if (dsym > 3) {
          var b = fdeb[dsym];
          dt += bits16(dat, pos) & (1 << b) - 1, pos += b;
        }
        if (pos > tbts) {
          if (noSt)
            err(0);
          break;
        }
        if (resize)
          cbuf(bt + 131072);
        var end = bt + add;
        if (bt < dt) {
          var shift = dl - dt, dend = Math.min(dt, end);
          if (shift + bt < 0)
            err(3);
          for (; bt < dend; ++bt)
            buf[bt] = dict[shift + bt];
        }
        for (; bt < end; ++bt)
          buf[bt] = buf[bt - dt];
      }
    }
    st.l = lm, st.p = lpos, st.b = bt, st.f = final;
    if (lm)
      final = 1, st.m = lbt, st.d = dm, st.n = dbt;
  } while (!final);
  return bt != buf.length && noBuf ? slc(buf, 0, bt) : buf.subarray(0, bt);
};
var et = /* @__PURE__ */ new u8(0);
var b2 = function(d, b) {
  return d[b] | d[b + 1] << 8;
};
var b4 = function(d, b) {
  return (d[b] | d[b + 1] << 8 | d[b + 2] << 16 | d[b + 3] << 24) >>> 0;
};
var b8 = function(d, b) {
  return b4(d, b) + b4(d, b + 4) * 4294967296;
};
function inflateSync(data, opts) {
  return inflt(data, { i: 2 }, opts && opts.out, opts && opts.dictionary);
}
var td = typeof TextDecoder != "undefined" && /* @__PURE__ */ new TextDecoder();
var tds = 0;
try {
  td.decode(et, { stream: true });
  tds = 1;
} catch (e) {
}
var dutf8 = function(d) {
  for (var r = "", i2 = 0; ; ) {
    var c = d[i2++];
    var eb = (c > 127) + (c > 223) + (c > 239);
    if (i2 + eb > d.length)
      return { s: r, r: slc(d, i2 - 1) };
    if (!eb)
      r += String.fromCharCode(c);
    else if (eb == 3) {
      c = ((c & 15) << 18 | (d[i2++] & 63) << 12 | (d[i2++] & 63) << 6 | d[i2++] & 63) - 65536, r += String.fromCharCode(55296 | c >> 10, 56320 | c & 1023);
    } else if (eb & 1)
      r += String.fromCharCode((c & 31) << 6 | d[i2++] & 63);
    else
      r += String.fromCharCode((c & 15) << 12 | (d[i2++] & 63) << 6 | d[i2++] & 63);
  }
};
function strFromU8(dat, latin1) {
  if (latin1) {
    var r = "";
    for (var i2 = 0; i2 < dat.length; i2 += 16384)
      r += String.fromCharCode.apply(null, dat.subarray(i2, i2 + 16384));
    return r;
  } else if (td) {
    return td.decode(dat);
  } else {
    var _a2 = dutf8(dat), s = _a2.s, r = _a2.r;
    if (r.length)
      err(8);
    return s;
  }
}
var slzh = function(d, b) {
  return b + 30 + b2(d, b + 26) + b2(d, b + 28);
};
var zh = function(d, b, z) {
  var fnl = b2(d, b + 28), efl = b2(d, b + 30), fn = strFromU8(d.subarray(b + 46, b + 46 + fnl), !(b2(d, b + 8) & 2048)), es = b + 46 + fnl;
  var _a2 = z64hs(d, es, efl, z, b4(d, b + 20), b4(d, b + 24), b4(d, b + 42)), sc = _a2[0], su = _a2[1], off = _a2[2];
  return [b2(d, b + 10), sc, su, fn, es + efl + b2(d, b + 32), off];
};
var z64hs = function(d, b, l, z, sc, su, off) {
  var nsc = sc == 4294967295, nsu = su == 4294967295, noff = off == 4294967295, e = b + l;
  var nf = nsc + nsu + noff;
  if (z && nf) {
    for (; b + 4 < e; b += 4 + b2(d, b + 2)) {
      if (b2(d, b) == 1) {
        return [
          nsc ? b8(d, b + 4 + 8 * nsu) : sc,
          nsu ? b8(d, b + 4) : su,
          noff ? b8(d, b + 4 + 8 * (nsu + nsc)) : off,
          1
        ];
      }
    }
    if (z < 2)
      err(13);
  }
  return [sc, su, off, 0];
};
function unzipSync(data, opts) {
  var files = {};
  var e = data.length - 22;
  for (; b4(data, e) != 101010256; --e) {
    if (!e || data.length - e > 65558)
      err(13);
  }
  ;
  var c = b2(data, e + 8);
  if (!c)
    return {};
  var o = b4(data, e + 16);
  var z = b4(data, e - 20) == 117853008;
  if (z) {
    var ze = b4(data, e - 12);
    z = b4(data, ze) == 101075792;
    if (z) {
      c = b4(data, ze + 32);
      o = b4(data, ze + 48);
    }
  }
  var fltr = opts && opts.filter;
  for (var i2 = 0; i2 < c; ++i2) {
    var _a2 = zh(data, o, z), c_2 = _a2[0], sc = _a2[1], su = _a2[2], fn = _a2[3], no = _a2[4], off = _a2[5], b = slzh(data, off);
    o = no;
    if (!fltr || fltr({
      name: fn,
      size: sc,
      originalSize: su,
      compression: c_2
    })) {
      if (!c_2)
        files[fn] = slc(data, b, b + sc);
      else if (c_2 == 8)
        files[fn] = inflateSync(data.subarray(b, b + sc), { out: new u8(su) });
      else
        err(14, "unknown compression type " + c_2);
    }
  }
  return files;
}
var FILE = "plan.json";
var LARGEST_BYTES = 5 * 1024 * 1024;
var DEEPEST = 100;
function planInZip(zip, folder) {
  const names = folder === void 0 ? [FILE] : [FILE, `${folder}/${FILE}`];
  const found = [];
  try {
    const files = unzipSync(zip, {
      // What is not taken is not unpacked, and what is taken not further than it says.
      filter: ({ name, originalSize }) => {
        const isPlan = names.includes(name);
        if (isPlan)
          found.push(originalSize);
        return isPlan && originalSize <= LARGEST_BYTES;
      }
    });
    if (found.length !== 1)
      return unreadable2(found.length === 0 ? `it holds no ${FILE}` : `it holds ${FILE} twice`);
    const [bytes] = Object.values(files);
    if (bytes === void 0)
      return unreadable2(`its ${FILE} is larger than 5 MB`);
    return jsonOf(bytes);
  } catch {
    return unreadable2("it is no zip that can be read");
  }
}
function jsonOf(bytes) {
  try {
    const value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    if (isDeeper(value, DEEPEST))
      return unreadable2(`its ${FILE} nests deeper than ${DEEPEST} levels`);
    (0, import_core_digest.canonicalJson)(value);
    return { is: "read", value };
  } catch {
    return unreadable2(`its ${FILE} is no JSON`);
  }
}
function isDeeper(value, levels) {
  if (typeof value !== "object" || value === null)
    return false;
  return levels === 0 || Object.values(value).some((part) => isDeeper(part, levels - 1));
}
var unreadable2 = (why) => ({ is: "unreadable", why });
var LARGEST_ZIP = 5 * 1024 * 1024;
async function readArtifacts(devops, context) {
  const read2 = await devops.list({ path: pathOf(context) }, import_azure_devops_paths.isArtifacts, import_azure_devops_paths.whyArtifacts);
  return (0, import_azure_devops_reading.readingOf)(read2, (0, import_azure_devops_permissions.grantOf)("builds", context), (value) => ({ is: "read", value: [...value] }));
}
var pathOf = (context) => `${(0, import_azure_devops_paths.apisOf)(context)}/build/builds/${context.buildId}/artifacts`;
async function readPlans(devops, context, digest, isOpened, { artifacts, timeline }) {
  const name = `aml-promote-plan-${digest}`;
  const own = timeline.jobOf(context.jobId)?.stage;
  const made = [];
  for (const artifact of artifacts.filter((one) => (0, import_approvals_azure_devops_timeline.sameId)(one.name, name))) {
    const maker = artifact.source ? timeline.jobOf(artifact.source) : null;
    if (maker === null)
      return { is: "unreadable", why: `which job of this run published ${name} cannot be told` };
    const { finishTime } = maker.job;
    if (maker.stage !== own && finishTime)
      made.push({ name: artifact.name, createdAt: finishTime });
  }
  const plans = made.map(async (artifact) => {
    const content = isOpened ? await readContent(devops, context, artifact.name) : unopened;
    return { createdAt: artifact.createdAt, isExpired: false, content };
  });
  return { is: "read", value: await Promise.all(plans) };
}
var unopened = { is: "unreadable", why: "nobody asked what is in it" };
async function readContent(devops, context, name) {
  const question = { path: pathOf(context), query: { artifactName: name, $format: "zip" } };
  try {
    return contentOf(await devops.download(question, LARGEST_ZIP), context, name);
  } catch (error) {
    if (error instanceof import_core_failure.ServiceFailure)
      return { is: "unreadable", why: error.message };
    throw error;
  }
}
function contentOf(read2, context, name) {
  if (read2.is !== "elsewhere")
    return (0, import_azure_devops_reading.readingOf)(read2, (0, import_azure_devops_permissions.grantOf)("builds", context), (zip) => planInZip(zip, name));
  const why = `its artifact is kept at ${read2.origin}, where the token of this job is not sent`;
  return { is: "unreadable", why };
}
function createLookups(devops, context) {
  const build = once(() => readBuild(devops, context, context.buildId));
  const ofTheRun = async (asked) => {
    const [run, read2] = await Promise.all([build(), asked]);
    return run.is === "unreadable" ? run : read2;
  };
  const timeline = once(() => ofTheRun((0, import_approvals_azure_devops_timeline.readTimeline)(devops, context)));
  const approvals = once(() => after(timeline(), ({ stages }) => {
    const gates = stages.flatMap(({ checkpoint }) => checkpoint.is === "read" ? checkpoint.value ?? [] : []);
    return (0, import_approvals_azure_devops_timeline.readApprovals)(devops, context, gates.flatMap((gate) => gate.approvals));
  }));
  return {
    build,
    repository: once(() => readRepositoryName(devops, context, context.repository)),
    timeline,
    artifacts: once(() => ofTheRun(readArtifacts(devops, context))),
    yamlPath: once(() => after(build(), (read2) => readYamlPath(devops, context, read2))),
    environment: onceEach((name) => name.toLowerCase(), (name) => after(readEnvironment(devops, context, name), async (environment) => {
      const [checks, deployed] = await Promise.all([
        (0, import_approvals_azure_devops_timeline.readChecks)(devops, context, environment.id),
        readDeployed(environment)
      ]);
      if (checks.is === "unreadable")
        return checks;
      if (deployed.is === "unreadable")
        return deployed;
      return { is: "read", value: { environment, checks: checks.value, deployed: deployed.value } };
    })),
    gate: onceEach(({ record }) => record.id, async (checkpoint) => {
      const [runs, all] = await Promise.all([(0, import_approvals_azure_devops_timeline.readCheckRuns)(devops, context, checkpoint), approvals()]);
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
function provenBy(readings, policy) {
  const unread = readings.find(({ is }) => is === "unreadable");
  if (unread?.is !== "unreadable")
    return policy;
  return { ...policy, gaps: { ...unread, why: `what runs could not be read: ${unread.why}` } };
}
function yamlApprovals(options) {
  const { devops, context, environment: given, planDigest: opened } = options;
  const lookups = createLookups(devops, context);
  const plansUnder = async (digest) => {
    const [artifacts, timeline] = await Promise.all([lookups.artifacts(), lookups.timeline()]);
    if (artifacts.is === "unreadable")
      return artifacts;
    if (timeline.is === "unreadable")
      return timeline;
    return readPlans(devops, context, digest, digest === opened, {
      artifacts: artifacts.value,
      timeline: timeline.value
    });
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
        planDigest === null ? null : plansUnder(planDigest),
        wantsPath ? lookups.yamlPath() : NOT_ASKED,
        asked && rule.environment !== null ? gather(lookups, rule, rule.environment.name, context) : null
      ]);
      if (build.is === "read")
        refuseOtherRun(build.value, context);
      if (gate !== null) {
        if (gate.timeline.is === "read")
          refuseOtherJob(gate.timeline.value, context);
        if (gate.own.is === "read")
          refuseOtherEnvironment(given, gate.own.value);
      }
      const people = gate?.people ?? (0, import_azure_devops_people.peopleOf)(build.is === "read" ? [build.value.requestedFor, build.value.requestedBy] : []);
      const requesters = build.is === "read" ? (0, import_azure_devops_people.requestersOf)(people, [build.value.requestedFor, build.value.requestedBy]) : build;
      return {
        is: "run",
        runner: "azure-pipelines",
        run: context.run,
        requesters,
        // Where that may not be read, it is looked for in the project of the run.
        repository: repository.is === "read" ? repository.value : `${context.project}/${context.repository.name}`,
        event: eventOf(build.is === "read" ? build.value.reason : context.reason),
        foreign: build.is === "read" ? foreignOf(build.value) : [],
        ref: build.is === "read" ? build.value.sourceBranch : context.ref,
        workflow,
        policy: provenBy(asked && gate === null ? [build, repository] : [], policyOf2(policy, context, build.is === "read" && repository.is === "read")),
        plans,
        merge: null,
        gate: gate === null ? null : { ...gate.evidence, requesters }
      };
    }
  };
}
var NOT_ASKED = { is: "read", value: null };
function policyOf2(policy, { repository, ref, commit }, isProven) {
  const gaps = { is: "unreadable", why: "the policy was not read from a branch" };
  if (policy === null)
    return { system: "azure-devops", repository: repository.name, ref, commit, mustBeProtected: true, gaps };
  return isProven ? policy : { ...policy, mustBeProtected: true };
}
function azureDevOpsApprovals(options) {
  const { devops, releases, context, environment, planDigest } = options;
  if (context.is === "yaml")
    return yamlApprovals({ devops, context, environment, planDigest });
  if (releases === null)
    throw new TypeError("a classic release is read from release management");
  return classicApprovals({ releases, context, environment });
}
