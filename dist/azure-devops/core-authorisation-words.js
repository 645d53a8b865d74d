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
  DIGEST_IN_COMMENT: () => DIGEST_IN_COMMENT,
  WHO: () => WHO,
  assetId: () => assetId,
  authorise: () => authorise,
  bearsWitness: () => bearsWitness,
  concerns: () => concerns,
  decide: () => decide,
  demandsOf: () => demandsOf,
  displaces: () => displaces,
  effectiveRules: () => effectiveRules,
  explanationOf: () => explanationOf,
  makeRollbackPlan: () => makeRollbackPlan,
  moves: () => moves,
  needs: () => needs,
  planDigest: () => planDigest,
  planJson: () => planJson,
  planText: () => planText,
  stageNameOf: () => stageNameOf,
  stageOf: () => stageOf,
  standsAt: () => standsAt,
  throughText: () => throughText
});
module.exports = __toCommonJS(stdin_exports);
var import_core_policy_composition = require("./core-policy-composition.js");
var import_core_entry = require("./core-entry.js");
var import_core_lifecycle = require("./core-lifecycle.js");
var import_core_place = require("./core-place.js");
var import_core_ledger_record = require("./core-ledger-record.js");
var import_core_asset = require("./core-asset.js");
var import_core_digest = require("./core-digest.js");
function explanationOf(policy, asset, place, ledger, stage) {
  const byLedger = ledger === null ? byEntryAlone(policy, asset, stage) : byRecord(asset, ledger, stage);
  if (byLedger !== void 0)
    return byLedger;
  const untouched = stage === policy.lifecycle.stages[0] && bearsWitness(asset) && (0, import_core_entry.entriesOf)(asset.properties).size === 0;
  if (untouched || !(0, import_core_policy_composition.isGuarded)(policy, asset, place, stage))
    return { is: "free" };
  return { is: "unexplained", ...whyNot(asset, ledger, stage) };
}
var bearsWitness = ({ kind }) => kind !== "component";
function moves({ changes }, asset, stage) {
  return changes.some((change2) => change2.asset === asset.id && change2.to === stage);
}
function byRecord(asset, ledger, stage) {
  const { open, ends, expected = [] } = ledger;
  const last = (0, import_core_entry.lastEntry)(asset)?.entry;
  const isTold = (started, operation) => (!bearsWitness(asset) || last?.started === operation && last.to === stage.name) && moves(started, asset, stage.name);
  if (open !== null && last?.started === open.operation && isTold(open.started, open.operation))
    return { is: "under-way", started: open.started };
  const first = expected.find(({ asset: id, to }) => id === asset.id && to === stage.name);
  if (first !== void 0) {
    const by2 = `the promotion before this one will have put it there (plan ${first.plan.slice(0, 12)})`;
    return { is: "explained", by: by2, end: null };
  }
  const isProven = !bearsWitness(asset) || last?.proven === true;
  const end = ends.find(({ started }) => isProven && started.proven && isTold(started, (0, import_core_ledger_record.operationOf)(started)));
  if (end === void 0)
    return void 0;
  const by = `event ${end.number} of the ledger says (plan ${end.started.planDigest.slice(0, 12)})`;
  return { is: "explained", by, end };
}
function byEntryAlone({ lifecycle, rollbacks }, asset, stage) {
  const last = (0, import_core_entry.lastEntry)(asset)?.entry;
  if (last === void 0 || !bearsWitness(asset) || !last.proven || last.to !== stage.name)
    return void 0;
  const displaced = () => {
    const left = (0, import_core_lifecycle.findStage)(lifecycle, last.from);
    return left?.exclusive?.incumbentTo === last.to || rollbacks.get(left?.name ?? "")?.displacedTo === last.to;
  };
  if (last.asset !== asset.id && !displaced())
    return void 0;
  return { is: "explained", by: `its last promotion says (plan ${last.plan.slice(0, 12)})`, end: null };
}
function whyNot(asset, ledger, { name }) {
  const wanted = `${name} asks for approvals, so only an approved promotion explains it`;
  if (ledger !== null) {
    const last = (0, import_core_entry.lastEntry)(asset)?.entry;
    if (!bearsWitness(asset))
      return { why: "no record of the ledger put it there", wanted };
    if (last?.to !== name)
      return { why: "no promotion put it there", wanted };
    return last.started === null ? { why: "the promotion that put it there is not in the ledger", wanted } : { why: "no completed record of the ledger bears out what its properties say", wanted };
  }
  if (bearsWitness(asset))
    return { why: "no promotion put it there", wanted };
  return {
    why: "the properties of a component, which can be overwritten, do not prove what put it there",
    wanted: `${name} asks for approvals, so only a ledger explains it, and it is off`
  };
}
var WORKED_OUT = /* @__PURE__ */ new WeakMap();
var TEXTS = /* @__PURE__ */ new WeakMap();
function effectiveRules(rule, stages, lifecycle) {
  const from = [lifecycle, ...stages];
  const held = WORKED_OUT.get(rule);
  if (held?.from.length === from.length && held.from.every((value, index) => value === from[index]))
    return held.rules;
  const rules = workedOut(rule, stages, lifecycle);
  WORKED_OUT.set(rule, { from, rules });
  return rules;
}
function effectiveRollbackRules({ rule, review }, stages, lifecycle) {
  const { by, within } = review;
  return { ...effectiveRules(rule, stages, lifecycle), review: { by: by.map(approverJson), within } };
}
function rulesText(rules) {
  if (typeof rules !== "object" || rules === null)
    return (0, import_core_digest.canonicalJson)(rules);
  const text = TEXTS.get(rules) ?? (0, import_core_digest.canonicalJson)(rules);
  TEXTS.set(rules, text);
  return text;
}
function workedOut(rule, stages, lifecycle) {
  const { environment } = rule;
  return {
    environment: environment === null ? null : { ...environment },
    approvals: rule.approvals.map(({ value }) => approvalJson(value)),
    separate: rule.separate,
    requirePlan: rule.requirePlan,
    checks: rule.checks.map(checkJson),
    freeze: rule.freeze.map(({ value }) => freezeJson(value)),
    stages: stages.map(({ name }) => stageJson((0, import_core_lifecycle.findStage)(lifecycle, name)))
  };
}
function approvalJson({ from, count, via, environment, comment }) {
  return { from: from.map(approverJson), count, environment, comment, ...via === "environment" ? {} : { via } };
}
function approverJson(approver) {
  if (approver.is === "person")
    return { ...approver.person };
  if (approver.is === "group")
    return { group: approver.name, members: approver.members.map(approverJson) };
  return (0, import_core_policy_composition.approverText)(approver);
}
function checkJson({ value, waiver }) {
  if (waiver === void 0)
    return { ...value };
  const { id, reason, approvedBy, until } = waiver;
  return { ...value, waived: { id, reason, approvedBy, until } };
}
function freezeJson({ dates, from, to, ...window }) {
  const days = dates === null ? null : dates.map((range) => ({ ...range }));
  return { ...window, dates: days, from: (0, import_core_policy_composition.clockText)(from), to: (0, import_core_policy_composition.clockText)(to) };
}
function stageJson(stage) {
  if (stage === void 0)
    return null;
  const { name, hidden, exclusive } = stage;
  return { name, hidden, exclusive: exclusive === null ? null : { ...exclusive } };
}
function planJson(plan) {
  return {
    ...plan,
    asset: { ...plan.asset },
    holders: plan.holders.map((holder) => ({ ...holder })),
    facts: plan.facts.map((fact) => ({ ...fact })),
    changes: plan.changes.map((change2) => ({ ...change2 }))
  };
}
function planText(plan) {
  const { rules, ...others } = planJson(plan);
  const texts = Object.entries(others).map(([name, value]) => [name, (0, import_core_digest.canonicalJson)(value)]);
  return (0, import_core_digest.canonicalObject)(Object.fromEntries([...texts, ["rules", rulesText(rules)]]));
}
function planDigest(plan) {
  return (0, import_core_digest.sha256)(planText(plan));
}
function makePlan(facts, move, rule, lifecycle, used) {
  const { asset, place } = facts;
  const { from, to, displacedTo } = move;
  const incumbents = displacedTo === null ? [] : facts.incumbents;
  return {
    place: (0, import_core_place.placeId)(place),
    asset: { id: asset.id, createdAt: asset.createdAt, ...asset.content },
    from: from.name,
    to: to.name,
    holders: displacedTo === null ? [] : incumbents.map(({ id, createdAt }) => ({ id, createdAt, to: displacedTo.name })),
    facts: used,
    rules: effectiveRules(rule, [from, to, ...displacedTo === null ? [] : [displacedTo]], lifecycle),
    changes: [
      change(asset, "promote", from, to),
      ...displacedTo === null ? [] : incumbents.map((incumbent) => change(incumbent, "displace", to, displacedTo))
    ]
  };
}
function makeRollbackPlan(facts, move, rollback, lifecycle, used) {
  const { asset, place, incumbents } = facts;
  const { from, to, displacedTo } = move;
  return {
    place: (0, import_core_place.placeId)(place),
    asset: { id: asset.id, createdAt: asset.createdAt, ...asset.content },
    from: from.name,
    to: to.name,
    holders: incumbents.map(({ id, createdAt }) => ({ id, createdAt, to: displacedTo.name })),
    facts: used,
    rules: effectiveRollbackRules(rollback, [from, to, displacedTo], lifecycle),
    changes: [
      change(asset, "restore", from, to),
      ...incumbents.map((incumbent) => change(incumbent, "displace", to, displacedTo))
    ]
  };
}
function change(asset, role, from, to) {
  const archived = from.hidden === to.hidden ? null : to.hidden;
  return {
    asset: asset.id,
    name: asset.name,
    version: asset.version,
    role,
    from: from.name,
    to: to.name,
    archived,
    sequence: (0, import_core_entry.nextSequence)(asset)
  };
}
function assetId(place, kind, name, version) {
  const provider = "providers/Microsoft.MachineLearningServices";
  const parent = place.in === "workspace" ? `/subscriptions/${place.subscriptionId.toLowerCase()}/resourceGroups/${place.resourceGroup.toLowerCase()}/${provider}/workspaces/${place.workspace.toLowerCase()}` : `/${provider}/registries/${place.registry.toLowerCase()}`;
  return `${parent}/${(0, import_core_asset.segmentOf)(kind)}/${name}/versions/${version}`;
}
var DIGEST_IN_COMMENT = 12;
function countGiven(all, { entry, claim, separated, system, match, remedy }) {
  const human = ({ person }) => (0, import_core_policy_composition.humanOf)(person, claim.people, system);
  const seen = all.filter(({ comment }) => entry.comment === null || carriesDigest(comment, claim.digest));
  if (seen.length === 0) {
    const found = `${loginsOf(all)} approved without the digest of the plan in the comment`;
    const wanted = remedy(`approve with ${claim.digest.slice(0, DIGEST_IN_COMMENT)} in the comment`);
    return { is: "closed", told: { outcome: "fail", found, remedy: wanted } };
  }
  const candidates = /* @__PURE__ */ new Map();
  for (const given of seen) {
    const name = human(given);
    if (given.person.isBot || separated.some((one) => one.human === name))
      continue;
    const found = match(given.person);
    const before = candidates.get(name);
    if (before === void 0 || RANK[found.is] > RANK[before.match.is])
      candidates.set(name, { given, human: name, match: found });
  }
  const own = separated.flatMap(({ human: one, name, did }) => {
    const login = seen.find((given) => human(given) === one)?.person.login;
    return login === void 0 ? [] : [`${login} ${did}${name === login ? "" : ` as ${name}`} and approved it`];
  })[0];
  return { is: "open", entry, seen, own, candidates: [...candidates.values()], remedy };
}
var RANK = { no: 0, unknown: 1, yes: 2 };
var loginsOf = (all) => [...new Set(all.map(({ person }) => person.login))].join(", ");
function carriesDigest(comment, digest) {
  const words = comment.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.some((word) => word.length >= DIGEST_IN_COMMENT && digest.startsWith(word));
}
var ONE_STAGE = "ask for all approvals in one stage, or promote from a YAML pipeline";
var stageBefore = (name) => `let this stage depend on a stage with a deployment job in the environment ${name}`;
var byText = (by) => by.length === 0 ? "" : ` by ${by.join(", ")}`;
var github = {
  pullRequest: (event) => `the run was triggered by ${event}, whose code nobody has merged`,
  ownBranch: "promote from a run on the policy\u2019s own branch",
  startedOn: (ref) => `the run was started on ${ref}`,
  startOn: (branch) => `start it on ${branch}`,
  startOnOne: "start it on one of these",
  definitionUnread: (why) => `which workflow runs could not be read: ${why}`,
  noDefinition: {
    found: "the host does not say which workflow of this repository runs",
    remedy: "promote from a workflow of this repository"
  },
  otherDefinition: (path) => `the run is of the workflow ${path}`,
  attempt: (attempt) => ({
    found: `this is attempt ${attempt} of the run, and the host does not say which attempt an approval was for`,
    wanted: "the first attempt",
    remedy: github.newApprovedRun
  }),
  attemptFinishes: (attempt) => `attempt ${attempt} finishes what an earlier attempt started`,
  attemptIdle: (attempt) => ({
    found: `this is attempt ${attempt} of the run, and no earlier attempt has left anything to finish`,
    wanted: "a re-run that only finishes",
    remedy: github.newApprovedRun
  }),
  newRun: "start a new run",
  newApprovedRun: "start a new run and have it approved",
  gateUnread: (name, why) => `the environment ${name} could not be read: ${why}`,
  gateMissing: (name) => ({
    found: `the environment ${name} does not exist`,
    remedy: `create ${name} with required reviewers`
  }),
  inNoGate: (name) => ({
    found: "this job is in no environment",
    wanted: name,
    remedy: `add "environment: ${name}" to the job`
  }),
  inOtherGate: (actual, name) => ({
    found: `this job is in the environment ${actual}`,
    wanted: name,
    remedy: `move the job into ${name}`
  }),
  gateOpen: (name) => ({
    found: `the environment ${name} has no required reviewers`,
    remedy: "add required reviewers to it"
  }),
  gateClosed: (name) => `the environment ${name} has required reviewers that nobody can bypass`,
  gateNamedOnly: (name) => `the environment ${name} has required reviewers; administrators may bypass it, so only named users count`,
  bypassUnknown: (name) => ({
    found: `the host does not say whether administrators can bypass the environment ${name}`,
    wanted: "administrators cannot bypass it",
    remedy: "read it with a token that sees can_admins_bypass"
  }),
  bypass: (name) => ({
    found: `administrators can bypass the environment ${name}`,
    wanted: "administrators cannot bypass it",
    remedy: 'clear "Allow administrators to bypass configured protection rules" in its settings'
  }),
  jobsUnread: (name, why) => `which jobs of this run the environment ${name} gates could not be read: ${why}`,
  sharedGate: (job, name) => ({
    found: `the job ${job} of this run was released through ${name} too, and an approval does not say for which job it was`,
    wanted: "one job of a run in it",
    remedy: "give the other job an environment of its own"
  }),
  noDeployment: (what) => ({
    found: `this job has no deployment, so ${what} is not known`,
    remedy: 'take "deployment: false" out of the job\u2019s environment'
  }),
  noJobBefore: (name) => ({
    found: `no job of this run went through the environment ${name}`,
    remedy: `let this job need a job in the environment ${name}`
  }),
  neededUnread: (job, why) => `whether this job needs ${job} could not be read: ${why}`,
  notNeeded: (job, name) => ({
    found: `this job does not need ${job}, which went through ${name}`,
    remedy: `let this job need a job in the environment ${name}`
  }),
  notOverBefore: (job, name) => ({
    found: `the job ${job} in ${name} had not succeeded before this job reached its gate`,
    remedy: `let this job need a job in the environment ${name}`
  }),
  planWanted: (artifact) => `the artifact ${artifact} of a job before the gate`,
  planInJobBefore: "plan in a job before this one, upload its plan under that name, and have this job need it",
  artifactsUnread: (why) => `the artifacts of this run could not be read: ${why}`,
  gateTimeUnread: (why) => `when this job reached its gate could not be read: ${why}`,
  noPlan: "no job of this run has planned this",
  planExpired: "the plan of this run has expired",
  otherPlan: "what this run keeps under that name is not this plan",
  plannedBefore: (reached) => `planned before this job reached its gate at ${reached}`,
  plannedAfter: (reached) => `the plan was made after this job reached its gate at ${reached}, so nobody saw it there`,
  approvalsUnread: (why) => `the approvals of this run could not be read: ${why}`,
  rejected: (login, name) => `${login} rejected ${name} in this run`,
  nobodyApproved: (name) => ({
    found: `nobody has approved ${name} in this run`,
    remedy: `have a required reviewer of ${name} approve this run`
  })
};
var pipelines = {
  pullRequest: () => "the run builds a pull request, whose code nobody has merged",
  ownBranch: "run the pipeline on the policy\u2019s own branch",
  startedOn: (ref) => `the run was started on ${ref}`,
  startOn: (branch) => `run the pipeline on ${branch}`,
  startOnOne: "run the pipeline on one of these",
  definitionUnread: (why) => `which YAML file the pipeline runs could not be read: ${why}`,
  noDefinition: {
    found: "the pipeline runs no YAML file of the repository that the run is of",
    remedy: "promote from a pipeline whose YAML file is in that repository"
  },
  otherDefinition: (path) => `the pipeline\u2019s YAML file is ${path}`,
  attempt: (attempt) => ({
    found: `this is attempt ${attempt} of the stage, and the policy lets the first alone promote`,
    wanted: "the first attempt",
    remedy: pipelines.newApprovedRun
  }),
  attemptFinishes: (attempt) => `attempt ${attempt} of the stage finishes what an earlier attempt started`,
  attemptIdle: (attempt) => ({
    found: `this is attempt ${attempt} of the stage, and no earlier attempt has left anything to finish`,
    wanted: "another attempt that only finishes",
    remedy: pipelines.newApprovedRun
  }),
  newRun: "start a new run",
  newApprovedRun: "start a new run and have its stage approved",
  gateUnread: (name, why) => `the environment ${name} could not be read: ${why}`,
  gateMissing: (name) => ({
    found: `the environment ${name} does not exist`,
    remedy: `create ${name} under Pipelines, Environments, with the check "Approvals"`
  }),
  inNoGate: (name) => ({
    found: `this job does not deploy to the environment ${name}`,
    wanted: name,
    remedy: `make it a deployment job, "deployment:" in place of "job:", with "environment: ${name}"`
  }),
  inOtherGate: (actual, name) => ({
    found: `this job is in the environment ${actual}`,
    wanted: name,
    remedy: `write "environment: ${name}" in the deployment job`
  }),
  gateOpen: (name) => ({
    found: `the environment ${name} asks nobody to approve`,
    remedy: `add the check "Approvals" to it (Pipelines, Environments, ${name}, Approvals and checks)`
  }),
  gateClosed: (name) => `the environment ${name} has approvers, and nobody bypassed its checks in this run`,
  gateNamedOnly: (name) => `the environment ${name} has approvers; a bypassed check is let pass, so only named users count`,
  bypassUnknown: (name) => ({
    found: `Azure DevOps does not say whether a check of the environment ${name} was bypassed`,
    wanted: "no bypassed check",
    remedy: pipelines.newApprovedRun
  }),
  bypass: (name, by) => ({
    found: `a check of the environment ${name} was bypassed in this run${byText(by)}`,
    wanted: "no bypassed check",
    remedy: `start a new run and have its stage approved; who may bypass a check is an Administrator of the environment (Pipelines, Environments, ${name}, Security)`
  }),
  jobsUnread: (name, why) => `which jobs of this run deploy to the environment ${name}, and when, could not be read: ${why}`,
  sharedGate: (job, name) => ({
    found: `the job ${job} of this run was released through ${name} too, and an approval does not say for which job it was`,
    wanted: "one deployment job of a run in it",
    remedy: "give the other job a stage and an environment of its own"
  }),
  noDeployment: (what) => ({
    found: `this job is no deployment job, so ${what} is not known`,
    remedy: 'make it a deployment job, "deployment:" in place of "job:", with its environment'
  }),
  noJobBefore: (name) => ({
    found: `no job of this run went through the environment ${name}`,
    remedy: stageBefore(name)
  }),
  neededUnread: (job, why) => `whether this stage waited for the job ${job} could not be read: ${why}`,
  notNeeded: (job, name) => ({
    found: `this stage did not wait for the job ${job}, which went through ${name}`,
    remedy: stageBefore(name)
  }),
  notOverBefore: (job, name) => ({
    found: `the job ${job} in ${name} had not succeeded before this stage reached its gate`,
    remedy: stageBefore(name)
  }),
  planWanted: (artifact) => `the artifact ${artifact} of a stage before the gate`,
  planInJobBefore: "plan in a stage before this one, which keeps its plan under that name, and let this stage depend on it",
  artifactsUnread: (why) => `the artifacts of this run could not be read: ${why}`,
  gateTimeUnread: (why) => `when this stage reached its gate could not be read: ${why}`,
  noPlan: "no stage before this one has planned this",
  planExpired: "the plan of this run has expired",
  otherPlan: "what this run keeps under that name is not this plan",
  plannedBefore: (reached) => `planned before this stage reached its gate at ${reached}`,
  plannedAfter: (reached) => `the plan was made after this stage reached its gate at ${reached}, so nobody saw it there`,
  approvalsUnread: (why) => `the approvals of this stage could not be read: ${why}`,
  rejected: (login, name) => `${login} rejected ${name} in this run`,
  nobodyApproved: (name) => ({
    found: `nobody has approved ${name} in this run`,
    remedy: `have an approver of the environment ${name} approve this stage (the run\u2019s page, Review)`
  })
};
var releases = {
  pullRequest: () => "the release is of a pull request, whose code nobody has merged",
  ownBranch: "release what was built from the policy\u2019s own branch",
  startedOn: (ref) => `the release comes from ${ref}`,
  startOn: (branch) => `release what was built from ${branch}`,
  startOnOne: "release what was built from one of these",
  definitionUnread: (why) => `what the release pipeline runs could not be read: ${why}`,
  noDefinition: {
    found: "a classic release runs no YAML file that allowed-workflows could name",
    remedy: "promote from a YAML pipeline"
  },
  otherDefinition: (path) => `the release runs ${path}`,
  attempt: (attempt) => ({
    found: `this is attempt ${attempt} of the release stage, and the policy lets the first alone promote`,
    wanted: "the first attempt",
    remedy: releases.newApprovedRun
  }),
  attemptFinishes: (attempt) => `attempt ${attempt} of the release stage finishes what an earlier attempt started`,
  attemptIdle: (attempt) => ({
    found: `this is attempt ${attempt} of the release stage, and no earlier attempt has left anything to finish`,
    wanted: "another attempt that only finishes",
    remedy: releases.newApprovedRun
  }),
  newRun: "create a new release",
  newApprovedRun: "create a new release and have its stage approved",
  gateUnread: (name, why) => `the release stage ${name} could not be read: ${why}`,
  gateMissing: (name) => ({
    found: `the release has no stage ${name}`,
    remedy: `add the stage ${name} with pre-deployment approvals to the release pipeline`
  }),
  inNoGate: (name) => ({
    found: "this job is in no release stage",
    wanted: name,
    remedy: `run the task in the stage ${name} of the release pipeline`
  }),
  inOtherGate: (actual, name) => ({
    found: `this job is in the release stage ${actual}`,
    wanted: name,
    remedy: `run the task in the stage ${name} of the release pipeline`
  }),
  gateOpen: (name) => ({
    found: `the release stage ${name} asks nobody to approve`,
    remedy: `switch on pre-deployment approvals with approvers (Releases, Edit, Pre-deployment conditions of ${name})`
  }),
  gateClosed: (name) => `the release stage ${name} has approvers`,
  gateNamedOnly: (name) => `the release stage ${name} has approvers, of whom only named users count`,
  bypassUnknown: (name) => ({
    found: `Azure DevOps does not say whether the approvals of the release stage ${name} were bypassed`,
    wanted: "no bypassed approval",
    remedy: releases.newApprovedRun
  }),
  bypass: (name, by) => ({
    found: `the approvals of the release stage ${name} were bypassed${byText(by)}`,
    wanted: "no bypassed approval",
    remedy: releases.newApprovedRun
  }),
  jobsUnread: (name, why) => `when the release stage ${name} was reached could not be read: ${why}`,
  sharedGate: (job, name) => ({
    found: `the job ${job} of this release was released through ${name} too, and an approval does not say for which job it was`,
    wanted: "one job of a release in it",
    remedy: "give the other job a stage of its own"
  }),
  noDeployment: (what) => ({
    found: `this release stage has no deployment, so ${what} is not known`,
    remedy: releases.newApprovedRun
  }),
  noJobBefore: (name) => ({ found: `this release did not go through the stage ${name}`, remedy: ONE_STAGE }),
  neededUnread: (job, why) => `whether this stage waited for ${job} could not be read: ${why}`,
  notNeeded: (job, name) => ({
    found: `this stage did not wait for ${job}, which went through ${name}`,
    remedy: ONE_STAGE
  }),
  notOverBefore: (job, name) => ({
    found: `${job} in the stage ${name} had not succeeded before this stage was reached`,
    remedy: ONE_STAGE
  }),
  planWanted: (artifact) => `the artifact ${artifact} of a stage before the gate`,
  planInJobBefore: "promote from a YAML pipeline whose earlier stage plans",
  artifactsUnread: (why) => `the artifacts of this release could not be read: ${why}`,
  gateTimeUnread: (why) => `when this release stage was reached could not be read: ${why}`,
  noPlan: "no stage before this one has planned this",
  planExpired: "the plan of this release has expired",
  otherPlan: "what this release keeps under that name is not this plan",
  plannedBefore: (reached) => `planned before this stage was reached at ${reached}`,
  plannedAfter: (reached) => `the plan was made after this stage was reached at ${reached}, so nobody saw it there`,
  approvalsUnread: (why) => `the approvals of this release stage could not be read: ${why}`,
  rejected: (login, name) => `${login} rejected the stage ${name} of this release`,
  nobodyApproved: (name) => ({
    found: `nobody has approved the stage ${name} of this release`,
    remedy: `have an approver approve the stage ${name} before it is deployed (the release\u2019s page, Approve)`
  })
};
var RUN_WORDS = {
  "github-actions": github,
  "azure-pipelines": pipelines,
  "azure-releases": releases
};
var SYSTEM_WORDS = {
  github: {
    unprotected: (branch) => ({
      wanted: "active rules demand a reviewed pull request and forbid force-pushes and deletion",
      remedy: `add a branch ruleset for ${branch} that does`
    }),
    team: (organization, slug) => `the team ${organization}/${slug}`
  },
  "azure-devops": {
    unprotected: (branch) => ({
      wanted: "a required branch policy demands reviewers, not the author alone, again after every push",
      remedy: `add "Require a minimum number of reviewers" to the branch policies of ${branch} (Project settings, Repositories, Policies), without "Allow requestors to approve their own changes", and with a new vote when new changes are pushed`
    }),
    team: (organization, slug) => `the group [${organization}]\\${slug}`
  }
};
function matchNamed(person, rule, known) {
  return isAllowed(person, rule, known, { is: "no" });
}
function matchReviewer(person, rule, environment, gate, namedOnly) {
  const reviewer = isReviewer(person, environment, gate, namedOnly);
  const allowed = isAllowed(person, rule, gate, reviewer);
  if (reviewer.is === "no" || allowed.is === "no")
    return { is: "no" };
  if (reviewer.is === "yes" && allowed.is === "yes")
    return reviewer.how === "named in the environment" && allowed.how !== "named in the policy" ? allowed : reviewer;
  if (!namedOnly && everyReviewerIsAllowed(rule, environment, gate))
    return { is: "yes", how: "inferred from a team that could not be read" };
  return reviewer.is === "unknown" ? reviewer : allowed;
}
function isReviewer(person, environment, gate, namedOnly) {
  if (environment.users.some(({ id }) => id === person.id))
    return { is: "yes", how: "named in the environment" };
  if (namedOnly)
    return { is: "no" };
  return anyOf(environment.teams.map((team) => isMember(person, team, gate)));
}
function isAllowed(person, rule, known, reviewer) {
  return anyOf(rule.from.map((approver) => isOneOf2(person, approver, known, reviewer)));
}
function isOneOf2(person, approver, known, reviewer) {
  switch (approver.is) {
    case "environment-reviewers":
      return reviewer;
    case "team":
      return isMember(person, approver, known);
    case "group": {
      const member = anyOf(approver.members.map((one) => isIndividual(person, one, known)));
      return member.is === "yes" ? { is: "yes", how: "group of the policy" } : member;
    }
    default:
      return isIndividual(person, approver, known);
  }
}
function isIndividual(person, individual, known) {
  return individual.is === "user" ? isAccount(person, individual.login, known) : isHuman(person, individual.person, known);
}
function isHuman(person, human, { system }) {
  const isTheirs = (0, import_core_policy_composition.isOneOf)(person, human, system);
  if (isTheirs !== null)
    return isTheirs ? { is: "yes", how: "named in the policy" } : { is: "no" };
  const { name } = human;
  const why = `whether ${person.login} is ${name} cannot be told: the entry ${name} of people has no id of ${import_core_policy_composition.NAME_OF[system]}`;
  return { is: "unknown", why, grant: `add ${import_core_policy_composition.KEY_OF[system]} to people.${name}` };
}
function anyOf(answers) {
  return answers.find(({ is }) => is === "yes") ?? answers.find(({ is }) => is === "unknown") ?? { is: "no" };
}
function isMember(person, team, known) {
  const members = known.teams.find((one) => sameTeam(one.team, team))?.members ?? {
    is: "unreadable",
    why: "it was not asked for"
  };
  if (members.is === "read")
    return members.value.has(person.id) ? { is: "yes", how: "member of a team that was read" } : { is: "no" };
  const { why, grant } = members;
  return {
    is: "unknown",
    why: `whether ${person.login} is in ${SYSTEM_WORDS[known.system].team(team.organization, team.slug)} could not be read: ${why}`,
    ...grant && { grant }
  };
}
function isAccount(person, login, known) {
  const account = known.accounts.get(login.toLowerCase()) ?? {
    is: "unreadable",
    why: "it was not asked for"
  };
  if (account.is === "read")
    return account.value?.id === person.id ? { is: "yes", how: "named in the policy" } : { is: "no" };
  const { why, grant } = account;
  return { is: "unknown", why: `the account ${login} could not be read: ${why}`, ...grant && { grant } };
}
function sameTeam(one, other) {
  const text = ({ organization, slug }) => `${organization}/${slug}`.toLowerCase();
  return text(one) === text(other);
}
function everyReviewerIsAllowed(rule, environment, gate) {
  const namesTeam = (approver, team) => approver.is === "team" && sameTeam(approver, team);
  const namesUser = (approver, user) => approver.is !== "team" && isOneOf2(user, approver, gate, { is: "no" }).is === "yes";
  if (rule.from.some(({ is }) => is === "environment-reviewers"))
    return true;
  return environment.users.every((user) => rule.from.some((approver) => namesUser(approver, user))) && environment.teams.every((team) => rule.from.some((approver) => namesTeam(approver, team)));
}
var github2 = {
  pullRequest: (number) => `pull request #${number}`,
  reviewsUnread: (pullRequest, why) => `the reviews of ${pullRequest} could not be read: ${why}`,
  nobodyApproved: (pullRequest) => `nobody has approved ${pullRequest}`,
  rejected: (login) => `${login} requested changes`,
  takenBack: (login) => `the approval of ${login} was dismissed, or ${login} requested changes after it`,
  otherCommit: (login, commit) => `${login} reviewed ${commit}, which is not the last commit`,
  noCommit: (login) => `GitHub does not say which commit ${login} reviewed`,
  noTime: (login) => `when ${login} reviewed it cannot be told`,
  tooLate: (login, at) => `${login} reviewed it at ${at}, after the merge`,
  tooEarly: (login, at) => `${login} reviewed it at ${at}, before its plan stood, so the plan is not what they saw`,
  askAgain: "revert the merge and ask again in a new pull request, reviewed on its last commit, after its plan and before its merge"
};
var azureRepos = {
  pullRequest: (number) => `pull request !${number}`,
  reviewsUnread: (pullRequest, why) => `the votes on ${pullRequest} could not be read: ${why}`,
  nobodyApproved: (pullRequest) => `nobody has approved ${pullRequest}`,
  rejected: (login) => `${login} voted against it, or waits for the author`,
  takenBack: (login) => `the vote of ${login} was reset or changed after the approval`,
  otherCommit: (login, commit) => `${login} voted on ${commit}, which is not the last commit`,
  noCommit: (login) => `Azure DevOps does not say on which commit ${login} voted`,
  noTime: (login) => `when ${login} voted cannot be told`,
  tooLate: (login, at) => `${login} voted at ${at}, after the pull request was completed`,
  tooEarly: (login, at) => `${login} voted at ${at}, before its plan stood, so the plan is not what they saw`,
  askAgain: "revert the merge and ask again in a new pull request, with votes on its last commit, after its plan and before it is completed"
};
var MERGE_WORDS = { github: github2, "azure-devops": azureRepos };
function openerOf({ pullRequest }, people, system) {
  const { author } = pullRequest;
  if (author.is === "unreadable")
    return unread(author, `who opened ${nameOf(pullRequest)}`);
  if (author.value.isBot) {
    const why = `${nameOf(pullRequest)} was opened by ${author.value.login}, a bot, which hides the person who asked`;
    return { is: "unreadable", why, grant: "have a person open the pull request" };
  }
  return told(author.value, "asked for this", pullRequest, people, system);
}
function authorsOf({ pullRequest }, people, system) {
  const { author, contributors } = pullRequest;
  if (author.is === "unreadable")
    return unread(author, `who opened ${nameOf(pullRequest)}`);
  if (contributors.is === "unreadable")
    return unread(contributors, `who wrote ${nameOf(pullRequest)}`);
  const did = `is among the authors of ${nameOf(pullRequest)}`;
  const all = [
    told(author.value, did, pullRequest, people, system),
    ...contributors.value.map((one) => one.is === "account" ? told(one.person, did, pullRequest, people, system) : toldByAddress(one.address.toLowerCase(), did, pullRequest, people, system))
  ];
  const dark = all.find(({ is }) => is === "unreadable");
  if (dark?.is === "unreadable")
    return dark;
  return { is: "read", value: all.flatMap((one) => one.is === "read" ? one.value : []) };
}
function pusherOf({ pullRequest }, people, system) {
  const { pusher } = pullRequest;
  if (pusher.is === "unreadable")
    return unread(pusher, `who pushed the last commit of ${nameOf(pullRequest)}`);
  return told(pusher.value, `pushed the last commit of ${nameOf(pullRequest)}`, pullRequest, people, system);
}
function mergerOf({ pullRequest }, people, system) {
  const { merger } = pullRequest;
  if (merger.is === "unreadable")
    return unread(merger, `who merged ${nameOf(pullRequest)}`);
  return told(merger.value, `merged ${nameOf(pullRequest)}`, pullRequest, people, system);
}
var nameOf = ({ system, number }) => MERGE_WORDS[system].pullRequest(number);
var unread = (reading, what) => ({
  ...reading,
  why: `${what} could not be read: ${reading.why}`
});
function told(person, did, { system: own }, people, system) {
  const human = people.find((one) => (0, import_core_policy_composition.isOneOf)(person, one, own) === true);
  if (own === system || person.isBot || human !== void 0 && (0, import_core_policy_composition.isKnownIn)(human, system))
    return { is: "read", value: [{ human: (0, import_core_policy_composition.humanOf)(person, people, own), name: person.login, did }] };
  const why = `who ${person.login} of ${import_core_policy_composition.NAME_OF[own]} is in ${import_core_policy_composition.NAME_OF[system]} cannot be told`;
  const grant = `add an entry for ${person.login} to people, with ${import_core_policy_composition.KEY_OF[own]} and ${import_core_policy_composition.KEY_OF[system]}`;
  return { is: "unreadable", why, grant };
}
function toldByAddress(address, did, pullRequest, people, system) {
  const accounts = peopleIn(pullRequest).filter((person) => person.address === address);
  const known = accounts.map((person) => told(person, did, pullRequest, people, system));
  const dark = known.find(({ is }) => is === "unreadable");
  if (dark?.is === "unreadable")
    return dark;
  const human = people.find(({ email }) => email.includes(address));
  const isTold = human !== void 0 && (system === "github" ? (0, import_core_policy_composition.isKnownIn)(human, system) : human.azureDevOps.length > 0 || human.email.some((other) => other !== address));
  const named = isTold ? [{ human: `person ${human.name}`, name: human.name, did }] : [];
  const all = [...known.flatMap((one) => one.is === "read" ? one.value : []), ...named];
  if (all.length > 0)
    return { is: "read", value: all };
  const key = system === "github" ? import_core_policy_composition.KEY_OF.github : '"azure-devops: DESCRIPTOR"';
  const why = `a commit of ${nameOf(pullRequest)} names ${address} as an author, and whose account of ${import_core_policy_composition.NAME_OF[system]} that is cannot be told, so it may be an approver`;
  return { is: "unreadable", why, grant: `add "email: ${address}" and ${key} of that human to people` };
}
function peopleIn({ author, contributors, reviews, pusher, merger }) {
  return [
    ...[author, pusher, merger].flatMap((one) => one.is === "read" ? [one.value] : []),
    ...(contributors.is === "read" ? contributors.value : []).flatMap((one) => one.is === "account" ? [one.person] : []),
    ...(reviews.is === "read" ? reviews.value : []).map(({ person }) => person)
  ];
}
function separatedPeople({ separate }, via, system, { gate, merge }, claim) {
  const { people } = claim;
  const isSeparated = (who) => separate.includes(who);
  const ofMerge = (given) => [
    ...isSeparated("requester") ? [openerOf(given, people, system)] : [],
    ...isSeparated("author") || via === "pull-request" ? [authorsOf(given, people, system)] : [],
    ...isSeparated("pusher") ? [pusherOf(given, people, system)] : [],
    ...isSeparated("merger") ? [mergerOf(given, people, system)] : []
  ];
  const ofRun = (given) => isSeparated("requester") && given !== null ? [requestersOf(given, people)] : [];
  const all = [
    ...merge === null ? ofRun(gate) : ofMerge(merge),
    ...isSeparated("job-owner") ? [jobOwnerOf(claim, system)] : []
  ];
  const unread2 = all.find(({ is }) => is === "unreadable");
  if (unread2?.is === "unreadable")
    return unread2;
  return { is: "read", value: all.flatMap((one) => one.is === "read" ? one.value : []) };
}
function requestersOf({ requesters, system }, people) {
  if (requesters.is === "unreadable")
    return { ...requesters, why: `who started the run could not be read: ${requesters.why}` };
  const bot = requesters.value.find(({ isBot }) => isBot);
  if (bot !== void 0) {
    const why = `the run was started by ${bot.login}, a bot, which hides the person who asked`;
    return { is: "unreadable", why, grant: "have a person start the run" };
  }
  if (requesters.value.length === 0)
    return { is: "unreadable", why: "the host does not say who started the run" };
  const value = requesters.value.map((person) => ({
    human: (0, import_core_policy_composition.humanOf)(person, people, system),
    name: person.login,
    did: "asked for this"
  }));
  return { is: "read", value };
}
function jobOwnerOf({ jobOwner, people }, system) {
  if (jobOwner === null)
    throw new TypeError("the job\u2019s owner is separated and was not gathered");
  if (jobOwner.is === "unreadable")
    return { ...jobOwner, why: `who made the training job could not be read: ${jobOwner.why}` };
  const text = jobOwner.value.toLowerCase();
  const owner = people.find(({ entra, email }) => entra.includes(text) || email.includes(text));
  const grant = `add an entry for ${jobOwner.value} to people, with email or entra, and ${import_core_policy_composition.KEY_OF[system]}`;
  if (owner === void 0 || !(0, import_core_policy_composition.isKnownIn)(owner, system)) {
    const why = `the training job was made by ${jobOwner.value}, whose account of ${import_core_policy_composition.NAME_OF[system]} the policy does not know`;
    return { is: "unreadable", why, grant };
  }
  return { is: "read", value: [{ human: `person ${owner.name}`, name: owner.name, did: "made the training job" }] };
}
function refusedAtGate(rule, gate, { runner }) {
  const words = RUN_WORDS[runner];
  const { reviews } = gate;
  if (reviews.is === "unreadable")
    return { outcome: "inconclusive", found: words.approvalsUnread(reviews.why), remedy: reviews.grant };
  const environments = [rule.environment?.name ?? null, ...rule.approvals.map(({ value }) => value.environment)].filter((name) => name !== null).map((name) => environmentOf(name, gate));
  for (const { state, person, environments: ids } of reviews.value) {
    const rejected = environments.find(({ id }) => state === "rejected" && ids.includes(id));
    if (rejected === void 0)
      continue;
    const found = words.rejected(person.login, rejected.name);
    return { outcome: "fail", found, remedy: words.newApprovedRun };
  }
  return null;
}
function countReleases(entry, rule, evidence, claim) {
  const { gate, runner } = evidence;
  if (gate === null)
    throw new TypeError("approvals are counted at a gate of which nothing was gathered");
  const words = RUN_WORDS[runner];
  const separated = separatedPeople(rule, "environment", gate.system, evidence, claim);
  if (separated.is === "unreadable")
    return { is: "closed", told: { outcome: "inconclusive", found: separated.why, remedy: separated.grant } };
  const environment = environmentOf(entry.environment ?? rule.environment?.name ?? "", gate);
  const reviews = gate.reviews.is === "read" ? gate.reviews.value : [];
  const here = reviews.filter(({ environments }) => environments.includes(environment.id));
  const given = here.filter(({ state }) => state === "approved");
  if (given.length === 0) {
    const comments = here.length > 0 ? " (a comment is no approval)" : "";
    const { found, remedy } = words.nobodyApproved(environment.name);
    return { is: "closed", told: { outcome: "fail", found: `${found}${comments}`, remedy } };
  }
  const namedOnly = rule.environment?.forbidAdminBypass === false;
  const through = { is: "environment", name: environment.name };
  return countGiven(given.map(({ person, comment }) => ({ person, comment, through })), {
    entry,
    claim,
    separated: separated.value,
    system: gate.system,
    match: (person) => matchReviewer(person, entry, environment, gate, namedOnly),
    remedy: (what) => what
  });
}
function environmentOf(name, gate) {
  const reading = gate.environments.get(name);
  if (reading?.is === "read" && reading.value !== null)
    return reading.value;
  throw new TypeError("approvals are counted in an environment that was not proven");
}
function standingReviews(reviews, merge, words) {
  const people = /* @__PURE__ */ new Map();
  for (const review of reviews.filter(({ state }) => state !== "commented")) {
    const own = people.get(review.person.id) ?? [];
    own.push(review);
    people.set(review.person.id, own);
  }
  const approvals = [];
  const left = [];
  for (const own of people.values()) {
    const last = own.findLast((review) => review.state !== "approved" || faultOf(review, merge, words) === null);
    if (last?.state === "approved")
      approvals.push(last);
    else
      left.push(whyNot2(own, merge, words));
  }
  return { approvals, void: left };
}
function whyNot2(own, merge, words) {
  const last = own.at(-1);
  if (last === void 0)
    throw new TypeError("somebody without a review has none that fails");
  const { login } = last.person;
  if (last.state === "approved")
    return faultOf(last, merge, words) ?? words.takenBack(login);
  const had = last.state === "withdrawn" || own.some(({ state }) => state === "approved");
  return had ? words.takenBack(login) : words.rejected(login);
}
function faultOf({ person: { login }, commit, at }, { pullRequest, plannedAt }, words) {
  if (commit === null)
    return words.noCommit(login);
  if (commit !== pullRequest.head)
    return words.otherCommit(login, commit.slice(0, 12));
  const given = instant(at);
  const merged = instant(pullRequest.mergedAt);
  const planned2 = instant(plannedAt);
  if (given === null || merged === null || planned2 === null)
    return words.noTime(login);
  if (given >= merged)
    return words.tooLate(login, at);
  return given < planned2 ? words.tooEarly(login, at) : null;
}
var MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
function instant(text) {
  const time = MOMENT.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? null : time;
}
var ASK_BY_MERGE = "write the entry into promotions/ and let apply act on its merge";
function countReviews(entry, rule, evidence, claim) {
  const { merge } = evidence;
  if (merge === null) {
    const found = "no merge asks for this, and reviews of some other change prove nothing";
    return { is: "closed", told: { outcome: "inconclusive", found, remedy: ASK_BY_MERGE } };
  }
  const { pullRequest } = merge;
  const { system, number, url, reviews } = pullRequest;
  const words = MERGE_WORDS[system];
  const name = words.pullRequest(number);
  const remedy = (what) => `${words.askAgain}, and ${what}`;
  if (reviews.is === "unreadable")
    return {
      is: "closed",
      told: { outcome: "inconclusive", found: words.reviewsUnread(name, reviews.why), remedy: reviews.grant }
    };
  const separated = separatedPeople(rule, "pull-request", system, evidence, claim);
  if (separated.is === "unreadable")
    return { is: "closed", told: { outcome: "inconclusive", found: separated.why, remedy: separated.grant } };
  const standing = standingReviews(reviews.value, merge, words);
  if (standing.approvals.length === 0) {
    const commented = reviews.value.length > 0 && standing.void.length === 0 ? " (a comment is no approval)" : "";
    const why = standing.void.length === 0 ? commented : `: ${standing.void.join("; ")}`;
    return {
      is: "closed",
      told: { outcome: "fail", found: `${words.nobodyApproved(name)}${why}`, remedy: words.askAgain }
    };
  }
  return countGiven(standing.approvals.map(({ person, comment, commit, at }) => ({
    person,
    comment,
    through: { is: "pull-request", number, url, commit: commit ?? pullRequest.head, at }
  })), {
    entry,
    claim,
    separated: separated.value,
    system,
    match: (person) => matchNamed(person, entry, pullRequest),
    remedy
  });
}
var remedyOf = (grant) => grant === void 0 ? {} : { remedy: grant };
function judgeApprovals(rule, evidence, claim) {
  const { gate } = evidence;
  const refused = gate === null ? null : refusedAtGate(rule, gate, evidence);
  if (refused !== null)
    return {
      findings: rule.approvals.map((entry, index) => findingOf(baseOf(rule, entry, index, claim), refused)),
      approvals: []
    };
  const countings = rule.approvals.map(({ value }) => {
    const counting = (value.via === "environment" ? countReleases : countReviews)(value, rule, evidence, claim);
    return toldApart(counting, rule, evidence, claim);
  });
  const candidates = countings.flatMap((counting) => candidatesOf(counting));
  const humans = [...new Set(candidates.map(({ human }) => human))];
  const fitOf = (counting, human) => candidatesOf(counting).find((one) => one.human === human)?.match.is ?? "no";
  const places = countings.flatMap((counting) => counting.is === "closed" ? [] : Array.from({ length: counting.entry.count }, () => counting));
  const held = (0, import_core_policy_composition.assign)(places.map((counting) => humans.map((human) => fitOf(counting, human))));
  const judged = rule.approvals.map((entry, index) => {
    const counting = countings[index];
    if (counting === void 0)
      throw new TypeError("an entry of approvals was not counted");
    const serving = places.flatMap((place, at) => {
      const human = humans[held[at] ?? -1];
      return place === counting && human !== void 0 ? [human] : [];
    });
    return judgeEntry(baseOf(rule, entry, index, claim), counting, serving);
  });
  return {
    findings: judged.flatMap(({ findings }) => findings),
    approvals: judged.flatMap(({ approvals }) => approvals)
  };
}
var candidatesOf = (counting) => counting.is === "open" ? counting.candidates : [];
function toldApart(counting, { approvals }, { gate, merge }, { people }) {
  if (counting.is === "closed" || gate === null || merge === null)
    return counting;
  const systems = [gate.system, merge.pullRequest.system];
  const [one, other] = systems;
  if (one === other || new Set(approvals.map(({ value }) => value.via)).size < 2)
    return counting;
  const isTold = (name) => people.some((human) => `person ${human.name}` === name && systems.every((system) => (0, import_core_policy_composition.isKnownIn)(human, system)));
  const candidates = counting.candidates.map((candidate) => {
    if (candidate.match.is !== "yes" || isTold(candidate.human))
      return candidate;
    const { login } = candidate.given.person;
    const why = `whether ${login} approved both in ${import_core_policy_composition.NAME_OF[one]} and in ${import_core_policy_composition.NAME_OF[other]} cannot be told`;
    const grant = `add an entry for ${login} to people, with ${import_core_policy_composition.KEY_OF[one]} and ${import_core_policy_composition.KEY_OF[other]}`;
    return { ...candidate, match: { is: "unknown", why, grant } };
  });
  return { ...counting, candidates };
}
function judgeEntry(base, counting, serving) {
  const finding = (outcome, found2, remedy2) => ({
    findings: [findingOf(base, { outcome, found: found2, remedy: remedy2 })],
    approvals: []
  });
  if (counting.is === "closed")
    return { findings: [findingOf(base, counting.told)], approvals: [] };
  const { entry, seen, own, candidates, remedy } = counting;
  const serve = candidates.filter(({ human }) => serving.includes(human));
  const approvals = serve.flatMap(({ given, match }) => match.is === "yes" ? [{ ...given, match: match.how }] : []);
  const open = serve.flatMap(({ match }) => match.is === "unknown" ? [match] : [])[0];
  if (serve.length >= entry.count) {
    if (open !== void 0)
      return finding("inconclusive", open.why, open.grant);
    const found2 = approvals.map(({ person, match }) => `${person.login} (${match})`).join(", ");
    return { findings: [{ ...base, outcome: "pass", found: `approved by ${found2}` }], approvals };
  }
  if (candidates.length === 0) {
    if (own !== void 0)
      return finding("fail", own, remedy("have somebody else approve"));
    return finding("fail", `${loginsOf(seen)} approved, and a bot cannot`, remedy("have a human approve"));
  }
  if (serve.length > 0) {
    const found2 = `approved by ${loginsOf(serve.map(({ given }) => given))}, which is ${serve.length} of ${entry.count}`;
    return finding("fail", found2, remedy("have another person approve"));
  }
  if (candidates.some(({ match }) => match.is !== "no"))
    return finding("fail", "whoever approved counts for another entry already", remedy("have another person approve"));
  const found = `approved by ${loginsOf(candidates.map(({ given }) => given))}, who is not among those who may`;
  return finding("fail", found, remedy(`have one of ${entry.from.map(import_core_policy_composition.approverText).join(", ")} approve`));
}
var findingOf = (base, { outcome, found, remedy }) => ({
  ...base,
  outcome,
  found,
  ...remedyOf(remedy)
});
var WHO = {
  requester: "the requester",
  "job-owner": "the owner of the training job",
  author: "an author",
  pusher: "the pusher",
  merger: "the merger"
};
function baseOf(rule, { value, at }, index, claim) {
  return { subject: `approval ${index + 1}`, wanted: wantedText(rule, value, claim), at };
}
function wantedText({ separate }, { from, count: many, via, environment, comment }, { digest }) {
  const not = via === "pull-request" ? /* @__PURE__ */ new Set([...separate, "author"]) : separate;
  return [
    `${many} of ${from.map(import_core_policy_composition.approverText).join(", ")}`,
    ...via === "pull-request" ? ["through the pull request"] : environment === null ? [] : [`through ${environment}`],
    ...comment === null ? [] : [`with ${digest.slice(0, DIGEST_IN_COMMENT)} in the comment`],
    ...[...not].length === 0 ? [] : [`not ${[...not].map((who) => WHO[who]).join(" or ")}`]
  ].join(", ");
}
var subject = "base";
var BRANCHES = "refs/heads/";
function baseFindings(base) {
  if (base === void 0)
    return [];
  const { ref, repository, commit, gaps } = base;
  const isBranch = ref.startsWith(BRANCHES);
  const name = isBranch ? `${ref.slice(BRANCHES.length)} of ${repository}` : `${commit.slice(0, 12)} in ${repository}`;
  if (gaps.is === "unreadable") {
    const found2 = `that ${name}, where the base stands, is protected could not be proven: ${gaps.why}`;
    return [{ subject, outcome: "inconclusive", found: found2, ...remedyOf(gaps.grant) }];
  }
  if (gaps.value.length === 0) {
    const found2 = `base at ${isBranch ? `${commit.slice(0, 12)} of the protected ${name}` : name}`;
    return [{ subject, outcome: "pass", found: found2 }];
  }
  const found = `${name}, where the base stands, is not protected: ${gaps.value.join("; ")}`;
  const [wanted, remedy] = isBranch ? [
    "active rules demand a reviewed pull request and forbid force-pushes and deletion",
    `protect ${name} by rules that do`
  ] : ["a commit of the default branch", "name a commit that has been merged there"];
  return [{ subject, outcome: "inconclusive", found, wanted, remedy }];
}
function gateFindings(rule, gate, words) {
  const { environment } = rule;
  if (environment === null)
    throw new TypeError("approvals are required through no environment");
  const own = [...ownFindings(rule, environment, gate, words), ...aloneFindings(rule, environment, gate, words)];
  return [...own, ...otherEnvironments(rule).flatMap((name) => neededFindings(rule, environment, name, gate, words))];
}
function otherEnvironments({ approvals, environment }) {
  const names = approvals.map(({ value }) => value.environment).filter((name) => name !== null);
  return [...new Set(names)].filter((name) => name !== environment?.name);
}
var subject2 = "environment";
function ownFindings({ at }, wanted, gate, words) {
  const { name } = wanted;
  const elsewhere = (actual) => [
    { subject: subject2, outcome: "fail", ...words.inOtherGate(actual, name), at }
  ];
  if (gate.environment === null)
    return [{ subject: subject2, outcome: "fail", ...words.inNoGate(name), at }];
  const protection = protectionOf(name, gate, at, words);
  if (protection.is === "refused")
    return [protection.finding];
  if (gate.actual === null) {
    if (gate.environment !== name)
      return elsewhere(gate.environment);
  } else if (gate.actual.is === "unreadable") {
    const found = words.gateUnread(gate.environment, gate.actual.why);
    return [{ subject: subject2, outcome: "inconclusive", found, ...remedyOf(gate.actual.grant), at }];
  } else if (gate.actual.value?.id !== protection.value.id) {
    return elsewhere(gate.environment);
  }
  return [protectionFinding(protection.value, wanted, at, words)];
}
function protectionOf(name, { environments }, at, words) {
  const reading = environments.get(name);
  if (reading === void 0 || reading.is === "unreadable") {
    const found = words.gateUnread(name, reading?.why ?? "it was not asked for");
    return { is: "refused", finding: { subject: subject2, outcome: "inconclusive", found, ...remedyOf(reading?.grant), at } };
  }
  if (reading.value === null)
    return { is: "refused", finding: { subject: subject2, outcome: "fail", ...words.gateMissing(name), at } };
  return { is: "protected", value: reading.value };
}
function protectionFinding({ name, adminsCanBypass, bypassedBy = [], users, teams }, { forbidAdminBypass }, at, words) {
  if (users.length + teams.length === 0)
    return { subject: subject2, outcome: "fail", ...words.gateOpen(name), at };
  if (!forbidAdminBypass)
    return { subject: subject2, outcome: "pass", found: words.gateNamedOnly(name), at };
  if (adminsCanBypass === null)
    return { subject: subject2, outcome: "inconclusive", ...words.bypassUnknown(name), at };
  if (adminsCanBypass)
    return { subject: subject2, outcome: "fail", ...words.bypass(name, bypassedBy), at };
  return { subject: subject2, outcome: "pass", found: words.gateClosed(name), at };
}
function aloneFindings({ at }, { name }, { jobs }, words) {
  if (jobs.is === "unreadable") {
    const found = words.jobsUnread(name, jobs.why);
    return [{ subject: subject2, outcome: "inconclusive", found, ...remedyOf(jobs.grant), at }];
  }
  const rival = jobs.value.find((job) => !job.isThis && inEnvironment(job, name) && hasBeenReleased(job));
  return rival === void 0 ? [] : [ambiguous(rival, name, at, words)];
}
function ambiguous({ name: job }, environment, at, words) {
  return { subject: subject2, outcome: "inconclusive", ...words.sharedGate(job, environment), at };
}
var inEnvironment = (job, name) => job.environment.toLowerCase() === name.toLowerCase();
var hasBeenReleased = ({ isReleased, isEarlierAttempt }) => isReleased && !isEarlierAttempt;
function neededFindings({ at }, options, name, gate, words) {
  const protection = protectionOf(name, gate, at, words);
  if (protection.is === "refused")
    return [protection.finding];
  const proven = protectionFinding(protection.value, options, at, words);
  if (proven.outcome !== "pass")
    return [proven];
  const { jobs } = gate;
  if (jobs.is === "unreadable")
    return [];
  const own = jobs.value.find(({ isThis }) => isThis);
  if (own === void 0) {
    const told2 = words.noDeployment(`what was over before it in ${name}`);
    return [{ subject: subject2, outcome: "inconclusive", ...told2, at }];
  }
  const released = jobs.value.filter((job) => inEnvironment(job, name) && hasBeenReleased(job));
  const [only, rival] = released;
  if (only === void 0)
    return [{ subject: subject2, outcome: "fail", ...words.noJobBefore(name), at }];
  if (rival !== void 0)
    return [ambiguous(rival, name, at, words)];
  if (only.isNeeded.is === "unreadable") {
    const found = words.neededUnread(only.name, only.isNeeded.why);
    return [{ subject: subject2, outcome: "inconclusive", found, ...remedyOf(only.isNeeded.grant), at }];
  }
  if (!only.isNeeded.value)
    return [{ subject: subject2, outcome: "fail", ...words.notNeeded(only.name, name), at }];
  if (only.succeededAt === null || Date.parse(only.succeededAt) > Date.parse(own.reachedAt)) {
    return [{ subject: subject2, outcome: "fail", ...words.notOverBefore(only.name, name), at }];
  }
  return [proven];
}
function planFindings({ requirePlan, at }, { plans, runner, gate, merge }, digest) {
  if (!requirePlan)
    return [];
  if (merge !== null)
    return [{ ...reviewedPlan(merge), at }];
  if (gate === null) {
    const found = "no merge asks for this, so there is no plan that its reviewers had before them";
    return [{ subject: "require-plan", outcome: "inconclusive", found, remedy: ASK_BY_MERGE, at }];
  }
  const { jobs } = gate;
  const words = RUN_WORDS[runner];
  const finding = (outcome, found, remedy) => [
    {
      subject: "require-plan",
      outcome,
      found,
      wanted: words.planWanted(`aml-promote-plan-${digest}`),
      ...remedyOf(remedy),
      at
    }
  ];
  const again = words.planInJobBefore;
  if (plans === null)
    throw new TypeError("a plan is required and no evidence of one was gathered");
  if (plans.is === "unreadable")
    return finding("inconclusive", words.artifactsUnread(plans.why), plans.grant);
  if (jobs.is === "unreadable")
    return finding("inconclusive", words.gateTimeUnread(jobs.why), jobs.grant);
  const reached = jobs.value.find(({ isThis }) => isThis)?.reachedAt;
  if (reached === void 0) {
    const { found, remedy } = words.noDeployment("when it reached its gate");
    return finding("inconclusive", found, remedy);
  }
  if (plans.value.length === 0)
    return finding("fail", words.noPlan, again);
  const held = plans.value.filter(({ isExpired }) => !isExpired);
  if (held.length === 0)
    return finding("fail", words.planExpired, words.newRun);
  const before = held.filter(({ createdAt }) => Date.parse(createdAt) < Date.parse(reached));
  const contents = before.map(({ content }) => content);
  if (contents.some((content) => content.is === "read" && (0, import_core_digest.sha256)((0, import_core_digest.canonicalJson)(content.value)) !== digest))
    return finding("fail", words.otherPlan, again);
  if (before.length > 0)
    return finding("pass", words.plannedBefore(reached));
  return finding("fail", words.plannedAfter(reached), again);
}
function reviewedPlan({ pullRequest, plannedAt }) {
  const { pullRequest: nameOf3, askAgain } = MERGE_WORDS[pullRequest.system];
  const name = nameOf3(pullRequest.number);
  const [planned2, merged] = [instant(plannedAt), instant(pullRequest.mergedAt)];
  const finding = { subject: "require-plan", wanted: `a plan on the last commit of ${name} before its merge` };
  if (planned2 === null || merged === null)
    return {
      ...finding,
      outcome: "inconclusive",
      found: `when the plan of ${name} stood cannot be told`,
      remedy: askAgain
    };
  if (planned2 >= merged)
    return {
      ...finding,
      outcome: "fail",
      found: `${name} was planned at ${plannedAt}, after its merge`,
      remedy: askAgain
    };
  return {
    ...finding,
    outcome: "pass",
    found: `planned on the last commit of ${name} at ${plannedAt}, before its merge`
  };
}
var branchOf = (policy) => policy.ref.replace(/^refs\/heads\//, "");
function policyFindings({ policy, repository }) {
  const subject4 = "policy";
  const elsewhere = policy.repository.toLowerCase() === repository.toLowerCase() ? "" : ` of ${policy.repository}`;
  const name = `${branchOf(policy)}${elsewhere}`;
  if (policy.gaps.is === "unreadable") {
    const found = `that ${name} is protected could not be proven: ${policy.gaps.why}`;
    return [{ subject: subject4, outcome: "inconclusive", found, ...remedyOf(policy.gaps.grant) }];
  }
  const gaps = policy.gaps.value;
  if (gaps.length > 0) {
    const found = `${name}, where the policy stands, is not protected: ${gaps.join("; ")}`;
    return [{ subject: subject4, outcome: "inconclusive", found, ...SYSTEM_WORDS[policy.system].unprotected(name) }];
  }
  return [{ subject: subject4, outcome: "pass", found: `policy at ${policy.commit.slice(0, 12)} of the protected ${name}` }];
}
var subject3 = "run";
function runFindings({ event, foreign, runner }) {
  const { pullRequest, ownBranch: remedy } = RUN_WORDS[runner];
  if (event.startsWith("pull_request"))
    return [{ subject: subject3, outcome: "fail", found: pullRequest(event), remedy }];
  return foreign.map((repository) => ({
    subject: subject3,
    outcome: "fail",
    found: `the run stems from another repository, ${repository}`,
    remedy
  }));
}
function refFindings({ environment, at }, { ref, offRef, repository, policy, runner }) {
  const words = RUN_WORDS[runner];
  const found = words.startedOn(ref);
  const allowed = environment?.allowedRefs ?? null;
  if (offRef !== void 0)
    return [{ subject: subject3, outcome: "fail", ...offRef, wanted: allowed?.join(", ") ?? `the policy's ref, ${policy.ref}` }];
  if (allowed !== null) {
    if (allowed.some((glob) => (0, import_core_policy_composition.matchesGlob)(glob, ref)))
      return [];
    return [{ subject: subject3, outcome: "fail", found, wanted: allowed.join(", "), remedy: words.startOnOne, at }];
  }
  if (policy.repository.toLowerCase() !== repository.toLowerCase()) {
    const elsewhere = `the policy stands in ${policy.repository}, on a ref that no run of ${repository} can be on`;
    return [
      {
        subject: subject3,
        outcome: "fail",
        found: elsewhere,
        remedy: "say in the policy with allowed-refs which refs may ask",
        at
      }
    ];
  }
  if (ref === policy.ref)
    return [];
  const wanted = `the policy's ref, ${policy.ref}`;
  return [{ subject: subject3, outcome: "fail", found, wanted, remedy: words.startOn(branchOf(policy)) }];
}
function workflowFindings({ environment, at }, { workflow, runner }) {
  const allowed = environment?.allowedWorkflows ?? null;
  if (allowed === null)
    return [];
  const words = RUN_WORDS[runner];
  const wanted = allowed.join(", ");
  if (workflow.is === "unreadable") {
    const found = words.definitionUnread(workflow.why);
    return [{ subject: subject3, outcome: "inconclusive", found, wanted, ...remedyOf(workflow.grant), at }];
  }
  const path = workflow.value;
  if (path === null)
    return [{ subject: subject3, outcome: "inconclusive", ...words.noDefinition, wanted, at }];
  if (allowed.some((glob) => (0, import_core_policy_composition.matchesGlob)(glob, path)))
    return [];
  const remedy = "promote from one of these";
  return [{ subject: subject3, outcome: "fail", found: words.otherDefinition(path), wanted, remedy, at }];
}
function attemptFindings(rule, { run, runner, gate, merge }, finishes) {
  if (gate === null || gate.attempt === 1 || (0, import_core_policy_composition.isByMergeAlone)(rule))
    return [];
  const { environment, at } = rule;
  const { attempt } = gate;
  const words = RUN_WORDS[runner];
  if (environment?.allowReruns !== true)
    return [{ subject: subject3, outcome: "fail", ...words.attempt(attempt), at }];
  if (finishes === run || merge?.goesOn === true)
    return [{ subject: subject3, outcome: "pass", found: words.attemptFinishes(attempt), at }];
  return [{ subject: subject3, outcome: "fail", ...words.attemptIdle(attempt), at }];
}
var throughText = (through) => through.is === "environment" ? through.name : `pull request ${through.number} at ${through.commit.slice(0, 12)}`;
function authorise(rule, evidence, claim) {
  const asked = rule.approvals.length > 0;
  if (evidence.is === "none")
    return { findings: asked ? unproven(rule, evidence.why) : [], approvals: [] };
  const run = [
    ...runFindings(evidence),
    ...refFindings(rule, evidence),
    ...workflowFindings(rule, evidence),
    ...baseFindings(evidence.policy.base)
  ];
  if (!asked)
    return { findings: evidence.policy.mustBeProtected ? [...run, ...policyFindings(evidence)] : run, approvals: [] };
  const { gate } = evidence;
  const isGated = rule.environment !== null || !(0, import_core_policy_composition.isByMergeAlone)(rule);
  if (isGated && gate === null)
    throw new TypeError("approvals are required and no evidence of the gate was gathered");
  const gates = isGated && gate !== null ? gateFindings(rule, gate, RUN_WORDS[evidence.runner]) : [];
  const before = [
    ...run,
    ...attemptFindings(rule, evidence, claim.finishes),
    ...policyFindings(evidence),
    ...planFindings(rule, evidence, claim.digest),
    ...gates
  ];
  if (gates.some(({ outcome }) => outcome !== "pass"))
    return { findings: before, approvals: [] };
  const judged = judgeApprovals(rule, evidence, claim);
  return { findings: [...before, ...judged.findings], approvals: judged.approvals };
}
function unproven(rule, why) {
  return rule.approvals.map(({ value, at }, index) => {
    const isByMerge = value.via === "pull-request";
    const through = isByMerge ? "through the pull request" : `through the environment ${value.environment ?? rule.environment?.name ?? ""}`;
    return {
      subject: `approval ${index + 1}`,
      outcome: "inconclusive",
      found: why,
      wanted: `${value.count} of ${value.from.map(import_core_policy_composition.approverText).join(", ")} ${through}`,
      remedy: isByMerge ? ASK_BY_MERGE : "promote from a job in that environment",
      at
    };
  });
}
function demandsOf(rule, facts) {
  const evaluations = rule.checks.map((check) => ({ check, evaluation: (0, import_core_policy_composition.evaluate)(check.value, facts) }));
  const findings = [
    ...evaluations.map(({ check, evaluation: { used: _, ...judged } }) => ({
      subject: (0, import_core_policy_composition.subjectOf)(check.value),
      ...judged,
      at: check.at,
      ...(0, import_core_policy_composition.waivedBy)(check)
    })),
    ...rule.approvals.map(({ value, at }, index) => ({
      subject: `approval ${index + 1}`,
      outcome: "awaited",
      found: value.via === "pull-request" ? "awaited through the pull request that asks for this" : `awaited through the environment ${value.environment ?? rule.environment?.name ?? ""}`,
      wanted: `${value.count} of ${value.from.map(import_core_policy_composition.approverText).join(", ")}`,
      at
    })),
    ...rule.freeze.map(({ value, at }) => ({
      subject: "freeze",
      outcome: "awaited",
      found: "judged when it is promoted",
      wanted: `not ${(0, import_core_policy_composition.windowText)(value)}`,
      at
    }))
  ];
  return {
    findings: [...findings, ...(0, import_core_policy_composition.awaitedWaivers)(findings)],
    used: evaluations.flatMap(({ evaluation }) => evaluation.used)
  };
}
function needs(policy, asset, place, to) {
  const reading = stageOf(policy, asset);
  const isClaim = reading.is === "known" && (reading.stage.name === to.name || (0, import_core_policy_composition.isGuarded)(policy, asset, place, reading.stage));
  const before = reading.is === "known" && reading.stage.name === to.name ? (0, import_core_entry.lastEntry)(asset)?.entry.from : nameOf2(reading);
  const rule = before === void 0 || before === null ? void 0 : (0, import_core_policy_composition.ruleFor)(policy, asset, place, before, to.name);
  return /* @__PURE__ */ new Set([
    ...rule?.checks.flatMap(({ value }) => (0, import_core_policy_composition.needsOf)(value)) ?? [],
    ...rule?.separate.includes("job-owner") ? ["lineage"] : [],
    ...isClaim ? ["record"] : []
  ]);
}
function displaces({ to, archiveExisting }) {
  return to.exclusive !== null && (to.exclusive.when === "always" || archiveExisting);
}
function concerns(policy, to, listed, asset) {
  if (listed.id === asset)
    return void 0;
  if ((0, import_core_lifecycle.holds)(stageOf(policy, listed), to))
    return "incumbent";
  const last = (0, import_core_entry.lastEntry)(listed)?.entry;
  return last !== void 0 && last.asset === asset && last.from === to.name ? "displaced" : void 0;
}
function stageNameOf(policy, asset) {
  return nameOf2(stageOf(policy, asset));
}
function standsAt(policy, asset, name) {
  const stage = (0, import_core_lifecycle.findStage)(policy.lifecycle, name);
  return stage !== void 0 && (0, import_core_lifecycle.holds)(stageOf(policy, asset), stage);
}
function decide(policy, facts, wish) {
  const reading = stageOf(policy, facts.asset);
  const here = describe(policy, facts, reading);
  if (reading.is === "known" && reading.stage.name === wish.to.name) {
    return decideAtDestination(policy, facts, wish, here) ?? none(reading, [here]);
  }
  const start = startOf(policy, reading);
  if (start === void 0 || start.name === wish.to.name)
    return none(reading, [here, unlisted(policy, facts, null, wish.to)]);
  const rule = (0, import_core_policy_composition.ruleFor)(policy, facts.asset, facts.place, start.name, wish.to.name);
  if (rule === void 0)
    return none(reading, [here, unlisted(policy, facts, start, wish.to)]);
  return planned(policy, facts, wish, start, rule, [here]);
}
function decideAtDestination(policy, facts, wish, here) {
  const unfinished = decideUnfinished(policy, facts, wish, here);
  if (unfinished !== void 0)
    return unfinished;
  const { asset } = facts;
  if (here.outcome !== "pass")
    return void 0;
  if (!displaces(wish) || facts.incumbents.length === 0)
    return { state: "done", from: wish.to.name, findings: [here] };
  const others = facts.incumbents.map(({ version }) => version).join(", ");
  const found = `version ${asset.version} is in ${wish.to.name}, and version ${others} holds it too`;
  const wanted = "one holder, or an unfinished promotion of this same request";
  const remedy = `move version ${others} out of ${wish.to.name} by a transition of its own`;
  return {
    state: "none",
    from: wish.to.name,
    findings: [here, { subject: "holders", outcome: "inconclusive", found, wanted, remedy, at: policy.at }]
  };
}
function decideUnfinished(policy, facts, wish, here) {
  const { asset, ledger, incumbents } = facts;
  const last = (0, import_core_entry.lastEntry)(asset);
  if (last === void 0 || last.entry.to !== wish.to.name)
    return void 0;
  const hasStopped = ledger === null ? here.outcome === "pass" && displaces(wish) && incumbents.length > 0 : ledger.open !== null && ledger.open.operation === last.entry.started;
  const start = hasStopped ? (0, import_core_lifecycle.findStage)(policy.lifecycle, last.entry.from) : void 0;
  const rule = start && (0, import_core_policy_composition.ruleFor)(policy, asset, facts.place, start.name, wish.to.name);
  if (start === void 0 || rule === void 0)
    return void 0;
  const found = `version ${asset.version} is in ${wish.to.name}, where an unfinished run of this request put it`;
  const before = ledger === null ? here : { subject: "stage", outcome: "pass", found };
  const again = planned(policy, rewind(facts, last.key, last.entry), wish, start, rule, [before]);
  if (again.digest !== last.entry.plan)
    return void 0;
  const left = again.changes.filter(({ asset: id }) => incumbents.some((incumbent) => incumbent.id === id));
  return { ...again, state: "unfinished", changes: left, startedBy: last.entry.run };
}
function planned(policy, given, wish, from, rule, before) {
  const facts = { ...given, incumbents: (0, import_core_entry.inOrder)(given.incumbents) };
  const { findings: demanded, used } = demandsOf(rule, facts);
  const target = displaces(wish) ? wish.to.exclusive : null;
  const displacedTo = target === null ? null : (0, import_core_lifecycle.findStage)(policy.lifecycle, target.incumbentTo) ?? null;
  const plan = makePlan(facts, { from, to: wish.to, displacedTo }, rule, policy.lifecycle, used);
  const found = `${from.name} -> ${wish.to.name} is a transition of the policy`;
  const findings = [
    ...before,
    { subject: "transition", outcome: "pass", found, at: rule.at },
    ...unremembered(policy, facts, rule),
    ...unprovable(policy, facts, [wish.to, ...displacedTo === null ? [] : [displacedTo]]),
    ...demanded
  ];
  const digest = planDigest(plan);
  const open = facts.ledger?.open?.started;
  const startedBy = open?.planDigest === digest ? open.run?.name ?? SHELL : null;
  return { state: "change", from: from.name, findings, rule, plan, digest, changes: plan.changes, startedBy };
}
var SHELL = "shell";
function unremembered({ ledger: wanted, at }, { ledger }, rule) {
  if (ledger !== null || wanted === "optional" || rule.approvals.length === 0)
    return [];
  const found = "the ledger is off, so nothing but the version itself would remember who approved";
  const remedy = 'leave the input ledger at its default, or say "ledger: optional" in the policy';
  return [{ subject: "ledger", outcome: "fail", found, wanted: "a ledger where approvals are asked for", remedy, at }];
}
function unprovable(policy, { asset, incumbents, place, ledger }, [to, aside]) {
  if (bearsWitness(asset) || ledger !== null)
    return [];
  const guarded = [
    ...to !== void 0 && (0, import_core_policy_composition.isGuarded)(policy, asset, place, to) ? [to] : [],
    ...aside !== void 0 && incumbents.some((other) => (0, import_core_policy_composition.isGuarded)(policy, other, place, aside)) ? [aside] : []
  ];
  return guarded.map(({ name }) => ({
    subject: "ledger",
    outcome: "inconclusive",
    found: `${name} asks for approvals, and the properties of a component can be overwritten: nothing would prove later how it came there`,
    wanted: "a ledger",
    remedy: "leave the input ledger at its default",
    at: policy.stagesAt.get(name) ?? policy.at
  }));
}
function stageOf(policy, asset) {
  const { stage, isAnonymous } = asset;
  return (0, import_core_lifecycle.readStage)(policy.lifecycle, { stage, tag: (0, import_core_entry.readBag)(asset.tags, import_core_lifecycle.STAGE_TAG), isAnonymous });
}
function nameOf2(reading) {
  if (reading.is === "known")
    return reading.stage.name;
  return reading.is === "unregistered" ? import_core_lifecycle.UNREGISTERED : null;
}
function startOf(policy, reading) {
  if (reading.is === "known")
    return reading.stage;
  return reading.is === "divided" ? (0, import_core_lifecycle.findStage)(policy.lifecycle, reading.native) : void 0;
}
function none(reading, findings) {
  return { state: "none", from: nameOf2(reading), findings };
}
function describe(policy, facts, reading) {
  const { asset } = facts;
  const subject4 = "stage";
  const version = `version ${asset.version}`;
  switch (reading.is) {
    case "unregistered":
      return {
        subject: subject4,
        outcome: "fail",
        found: `${version} is ${import_core_lifecycle.UNREGISTERED}: the system made it and nobody named it`,
        remedy: "register it under a name; that makes a new asset in the first stage"
      };
    case "unknown":
      return {
        subject: subject4,
        outcome: "inconclusive",
        found: `unexplained stage: ${version} is in ${JSON.stringify(reading.name)}, which the policy does not know`,
        remedy: OUT,
        at: policy.at
      };
    case "divided":
      return {
        subject: subject4,
        outcome: "inconclusive",
        found: `unexplained stage: ${version} has the stage ${JSON.stringify(reading.native)} and the tag ${import_core_lifecycle.STAGE_TAG} ${JSON.stringify(reading.tag)}`,
        wanted: "stage and tag agree",
        remedy: `find out which is right and set the other to it, then promote again`,
        at: policy.at
      };
    case "known":
      return describeKnown(policy, facts, reading.stage);
  }
}
function describeKnown(policy, { asset, place, ledger }, stage) {
  const found = `version ${asset.version} is in ${stage.name}`;
  const at = policy.stagesAt.get(stage.name) ?? policy.at;
  const explanation = explanationOf(policy, asset, place, ledger, stage);
  switch (explanation.is) {
    case "free":
      return { subject: "stage", outcome: "pass", found };
    case "explained":
      return { subject: "stage", outcome: "pass", found: `${found}, as ${explanation.by}` };
    case "under-way": {
      const { purpose, run, expires } = explanation.started;
      const by = `where a ${purpose === "rollback" ? "rollback" : "promotion"} that has no end yet put it`;
      const wanted = "the end of what is under way";
      const remedy = `wait until ${expires} at the latest, or run that request again: ${run?.name ?? "from a shell"}`;
      return { subject: "stage", outcome: "inconclusive", found: `${found}, ${by}`, wanted, remedy, at };
    }
    case "unexplained": {
      const { why, wanted } = explanation;
      return {
        subject: "stage",
        outcome: "inconclusive",
        found: `unexplained stage: ${found}, but ${why}`,
        wanted,
        remedy: OUT,
        at
      };
    }
  }
}
var OUT = "adopt the present stage with drift --adopt, or set it back and promote through the policy";
function unlisted(policy, { asset, place }, from, to) {
  const subject4 = "transition";
  if (from === null)
    return { subject: subject4, outcome: "inconclusive", found: `no rule can be chosen for a way to ${to.name}`, at: policy.at };
  const ways = policy.lifecycle.stages.map(({ name }) => name).filter((name) => (0, import_core_policy_composition.ruleFor)(policy, asset, place, from.name, name) !== void 0);
  const found = `the policy has no transition ${from.name} -> ${to.name}`;
  const wanted = ways.length === 0 ? `nothing leads out of ${from.name}` : `from ${from.name} to ${ways.join(" or ")}`;
  const remedy = route(policy, from, to);
  return { subject: subject4, outcome: "fail", found, wanted, ...remedy === void 0 ? {} : { remedy }, at: policy.at };
}
function route(policy, from, to) {
  const trails = [[from.name]];
  const seen = /* @__PURE__ */ new Set([from.name]);
  for (const trail of trails) {
    for (const rule of policy.rules.values()) {
      if (rule.from !== trail.at(-1) || seen.has(rule.to))
        continue;
      if (rule.to === to.name)
        return `promote in steps: ${[...trail, rule.to].join(" -> ")}`;
      seen.add(rule.to);
      trails.push([...trail, rule.to]);
    }
  }
  return void 0;
}
function rewind(facts, key, entry) {
  const back = (version, stage, own) => {
    return (0, import_core_entry.withoutEntry)({ ...version, stage, tags: { ...version.tags, [import_core_lifecycle.STAGE_TAG]: stage } }, own);
  };
  const moved = facts.displaced.filter((version) => {
    const last = (0, import_core_entry.lastEntry)(version)?.entry;
    return last?.plan === entry.plan && last.started === entry.started;
  });
  return {
    ...facts,
    asset: back(facts.asset, entry.from, key),
    incumbents: [
      ...facts.incumbents,
      ...moved.map((version) => back(version, entry.to, (0, import_core_entry.lastEntry)(version)?.key ?? key))
    ],
    displaced: []
  };
}
