'use strict';
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name2 in all)
    __defProp(target, name2, { get: all[name2], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  execute: () => execute,
  isTold: () => isTold,
  openFolder: () => openFolder,
  ports: () => ports,
  stageNameOf: () => stageNameOf,
  writeFiles: () => writeFiles
});
module.exports = __toCommonJS(stdin_exports);
var import_http_transport = require("./http-transport.js");
var import_core_ledger_parts = require("./core-ledger-parts.js");
var import_http_retry = require("./http-retry.js");
var import_http_address = require("./http-address.js");
var import_core_policy_composition = require("./core-policy-composition.js");
var import_commands_request = require("./commands-request.js");
var import_core_asset = require("./core-asset.js");
var import_core_authorisation_approvals = require("./core-authorisation-approvals.js");
var import_report_escape = require("./report-escape.js");
var import_report_ending = require("./report-ending.js");
var import_core_ledger_record = require("./core-ledger-record.js");
var import_core_digest = require("./core-digest.js");
var import_core_result = require("./core-result.js");
var import_version_generated = require("./version.generated.js");
var import_core_nearest = require("./core-nearest.js");
var import_lossless_json_lib_esm_parse = require("./lossless-json-lib-esm-parse.js");
var import_core_failure = require("./core-failure.js");
var import_node_fs = require("node:fs");
var import_consumers = require("node:stream/consumers");
var import_node_events = require("node:events");
var import_promises = require("node:fs/promises");
var import_node_os = require("node:os");
var import_node_path = require("node:path");
function gateFindings(rule, gate) {
  const { environment } = rule;
  if (environment === null)
    throw new TypeError("approvals are required through no environment");
  const own = [...ownFindings(rule, environment, gate), ...aloneFindings(rule, environment, gate)];
  return [...own, ...otherEnvironments(rule).flatMap((name2) => neededFindings(rule, environment, name2, gate))];
}
function otherEnvironments({ approvals, environment }) {
  const names = approvals.map(({ value }) => value.environment).filter((name2) => name2 !== null);
  return [...new Set(names)].filter((name2) => name2 !== environment?.name);
}
var subject = "environment";
function ownFindings({ at }, wanted, gate) {
  const { name: name2 } = wanted;
  const elsewhere = (actual) => [
    {
      subject,
      outcome: "fail",
      found: `this job is in the environment ${actual}`,
      wanted: name2,
      remedy: `move the job into ${name2}`,
      at
    }
  ];
  if (gate.environment === null) {
    const remedy = `add "environment: ${name2}" to the job`;
    return [{ subject, outcome: "fail", found: "this job is in no environment", wanted: name2, remedy, at }];
  }
  const protection = protectionOf(name2, gate, at);
  if (protection.is === "refused")
    return [protection.finding];
  if (gate.actual === null) {
    if (gate.environment !== name2)
      return elsewhere(gate.environment);
  } else if (gate.actual.is === "unreadable") {
    const found = `the environment ${gate.environment} could not be read: ${gate.actual.why}`;
    return [{ subject, outcome: "inconclusive", found, ...(0, import_core_authorisation_approvals.remedyOf)(gate.actual.grant), at }];
  } else if (gate.actual.value?.id !== protection.value.id) {
    return elsewhere(gate.environment);
  }
  return [protectionFinding(protection.value, wanted, at)];
}
function protectionOf(name2, { environments }, at) {
  const reading = environments.get(name2);
  if (reading === void 0 || reading.is === "unreadable") {
    const found = `the environment ${name2} could not be read: ${reading?.why ?? "it was not asked for"}`;
    return { is: "refused", finding: { subject, outcome: "inconclusive", found, ...(0, import_core_authorisation_approvals.remedyOf)(reading?.grant), at } };
  }
  if (reading.value === null) {
    const found = `the environment ${name2} does not exist`;
    const remedy = `create ${name2} with required reviewers`;
    return { is: "refused", finding: { subject, outcome: "fail", found, remedy, at } };
  }
  return { is: "protected", value: reading.value };
}
function protectionFinding({ name: name2, adminsCanBypass, users, teams }, { forbidAdminBypass }, at) {
  if (users.length + teams.length === 0) {
    const found2 = `the environment ${name2} has no required reviewers`;
    return { subject, outcome: "fail", found: found2, remedy: "add required reviewers to it", at };
  }
  if (!forbidAdminBypass) {
    const found2 = `the environment ${name2} has required reviewers; administrators may bypass it, so only named users count`;
    return { subject, outcome: "pass", found: found2, at };
  }
  const wanted = "administrators cannot bypass it";
  if (adminsCanBypass === null) {
    const found2 = `the host does not say whether administrators can bypass the environment ${name2}`;
    return {
      subject,
      outcome: "inconclusive",
      found: found2,
      wanted,
      remedy: "read it with a token that sees can_admins_bypass",
      at
    };
  }
  if (adminsCanBypass) {
    const found2 = `administrators can bypass the environment ${name2}`;
    const remedy = 'clear "Allow administrators to bypass configured protection rules" in its settings';
    return { subject, outcome: "fail", found: found2, wanted, remedy, at };
  }
  const found = `the environment ${name2} has required reviewers that nobody can bypass`;
  return { subject, outcome: "pass", found, at };
}
function aloneFindings({ at }, { name: name2 }, { jobs }) {
  if (jobs.is === "unreadable") {
    const found = `which jobs of this run the environment ${name2} gates could not be read: ${jobs.why}`;
    return [{ subject, outcome: "inconclusive", found, ...(0, import_core_authorisation_approvals.remedyOf)(jobs.grant), at }];
  }
  const rival = jobs.value.find((job) => !job.isThis && inEnvironment(job, name2) && hasBeenReleased(job));
  return rival === void 0 ? [] : [ambiguous(rival, name2, at)];
}
function ambiguous({ name: job }, environment, at) {
  const found = `the job ${job} of this run was released through ${environment} too, and an approval does not say for which job it was`;
  return {
    subject,
    outcome: "inconclusive",
    found,
    wanted: "one job of a run in it",
    remedy: "give the other job an environment of its own",
    at
  };
}
var inEnvironment = (job, name2) => job.environment.toLowerCase() === name2.toLowerCase();
var hasBeenReleased = ({ isReleased, isEarlierAttempt }) => isReleased && !isEarlierAttempt;
function neededFindings({ at }, options, name2, gate) {
  const protection = protectionOf(name2, gate, at);
  if (protection.is === "refused")
    return [protection.finding];
  const proven2 = protectionFinding(protection.value, options, at);
  if (proven2.outcome !== "pass")
    return [proven2];
  const { jobs } = gate;
  if (jobs.is === "unreadable")
    return [];
  const own = jobs.value.find(({ isThis }) => isThis);
  if (own === void 0) {
    const found = `this job has no deployment, so what was over before it in ${name2} is not known`;
    return [
      { subject, outcome: "inconclusive", found, remedy: 'take "deployment: false" out of the job\u2019s environment', at }
    ];
  }
  const released = jobs.value.filter((job) => inEnvironment(job, name2) && hasBeenReleased(job));
  const [only, rival] = released;
  const remedy = `let this job need a job in the environment ${name2}`;
  if (only === void 0) {
    return [{ subject, outcome: "fail", found: `no job of this run went through the environment ${name2}`, remedy, at }];
  }
  if (rival !== void 0)
    return [ambiguous(rival, name2, at)];
  if (only.isNeeded.is === "unreadable") {
    const found = `whether this job needs ${only.name} could not be read: ${only.isNeeded.why}`;
    return [{ subject, outcome: "inconclusive", found, ...(0, import_core_authorisation_approvals.remedyOf)(only.isNeeded.grant), at }];
  }
  if (!only.isNeeded.value) {
    return [
      {
        subject,
        outcome: "fail",
        found: `this job does not need ${only.name}, which went through ${name2}`,
        remedy,
        at
      }
    ];
  }
  if (only.succeededAt === null || Date.parse(only.succeededAt) > Date.parse(own.reachedAt)) {
    const found = `the job ${only.name} in ${name2} had not succeeded before this job reached its gate`;
    return [{ subject, outcome: "fail", found, remedy, at }];
  }
  return [proven2];
}
function planFindings({ requirePlan, at }, { plans }, { jobs }, digest) {
  if (!requirePlan)
    return [];
  const artifact = `aml-promote-plan-${digest}`;
  const finding = (outcome, found, remedy) => [
    {
      subject: "require-plan",
      outcome,
      found,
      wanted: `the artifact ${artifact} of a job before the gate`,
      ...(0, import_core_authorisation_approvals.remedyOf)(remedy),
      at
    }
  ];
  const again = "plan in a job before this one, upload its plan under that name, and have this job need it";
  if (plans === null)
    throw new TypeError("a plan is required and no evidence of one was gathered");
  if (plans.is === "unreadable")
    return finding("inconclusive", `the artifacts of this run could not be read: ${plans.why}`, plans.grant);
  if (jobs.is === "unreadable")
    return finding("inconclusive", `when this job reached its gate could not be read: ${jobs.why}`, jobs.grant);
  const reached = jobs.value.find(({ isThis }) => isThis)?.reachedAt;
  if (reached === void 0) {
    const remedy = 'take "deployment: false" out of the job\u2019s environment';
    return finding("inconclusive", "this job has no deployment, so when it reached its gate is not known", remedy);
  }
  if (plans.value.length === 0)
    return finding("fail", "no job of this run has planned this", again);
  const held = plans.value.filter(({ isExpired }) => !isExpired);
  if (held.length === 0)
    return finding("fail", "the plan of this run has expired", "start a new run");
  const before = held.filter(({ createdAt }) => Date.parse(createdAt) < Date.parse(reached));
  const contents = before.map(({ content }) => content);
  if (contents.some((content) => content.is === "read" && (0, import_core_digest.sha256)((0, import_core_digest.canonicalJson)(content.value)) !== digest))
    return finding("fail", "what this run keeps under that name is not this plan", again);
  if (before.length > 0)
    return finding("pass", `planned before this job reached its gate at ${reached}`);
  return finding("fail", `the plan was made after this job reached its gate at ${reached}, so nobody saw it there`, again);
}
var branchOf = (policy) => policy.ref.replace(/^refs\/heads\//, "");
function policyFindings({ policy, repository }) {
  const subject3 = "policy";
  const elsewhere = policy.repository.toLowerCase() === repository.toLowerCase() ? "" : ` of ${policy.repository}`;
  const name2 = `${branchOf(policy)}${elsewhere}`;
  if (policy.gaps.is === "unreadable") {
    const found = `that ${name2} is protected could not be proven: ${policy.gaps.why}`;
    return [{ subject: subject3, outcome: "inconclusive", found, ...(0, import_core_authorisation_approvals.remedyOf)(policy.gaps.grant) }];
  }
  const gaps = policy.gaps.value;
  if (gaps.length > 0) {
    const found = `${name2}, where the policy stands, is not protected: ${gaps.join("; ")}`;
    const wanted = "active rules demand a reviewed pull request and forbid force-pushes and deletion";
    const remedy = `add a branch ruleset for ${name2} that does`;
    return [{ subject: subject3, outcome: "inconclusive", found, wanted, remedy }];
  }
  return [{ subject: subject3, outcome: "pass", found: `policy at ${policy.commit.slice(0, 12)} of the protected ${name2}` }];
}
var subject2 = "run";
function runFindings({ event, foreign }) {
  const remedy = "promote from a run on the policy\u2019s own branch";
  if (event.startsWith("pull_request")) {
    const found = `the run was triggered by ${event}, whose code nobody has merged`;
    return [{ subject: subject2, outcome: "fail", found, remedy }];
  }
  return foreign.map((repository) => ({
    subject: subject2,
    outcome: "fail",
    found: `the run stems from another repository, ${repository}`,
    remedy
  }));
}
function refFindings({ environment, at }, { ref, repository, policy }) {
  const allowed = environment?.allowedRefs ?? null;
  if (allowed !== null) {
    if (allowed.some((glob) => (0, import_core_authorisation_approvals.matchesGlob)(glob, ref)))
      return [];
    const remedy2 = "start it on one of these";
    return [
      { subject: subject2, outcome: "fail", found: `the run was started on ${ref}`, wanted: allowed.join(", "), remedy: remedy2, at }
    ];
  }
  if (policy.repository.toLowerCase() !== repository.toLowerCase()) {
    const found = `the policy stands in ${policy.repository}, on a ref that no run of ${repository} can be on`;
    return [{ subject: subject2, outcome: "fail", found, remedy: "say in the policy with allowed-refs which refs may ask", at }];
  }
  if (ref === policy.ref)
    return [];
  const wanted = `the policy's ref, ${policy.ref}`;
  const remedy = `start it on ${branchOf(policy)}`;
  return [{ subject: subject2, outcome: "fail", found: `the run was started on ${ref}`, wanted, remedy }];
}
function workflowFindings({ environment, at }, { workflow }) {
  const allowed = environment?.allowedWorkflows ?? null;
  if (allowed === null)
    return [];
  const wanted = allowed.join(", ");
  if (workflow === null) {
    const found = "the host does not say which workflow of this repository runs";
    return [{ subject: subject2, outcome: "inconclusive", found, wanted, at }];
  }
  if (allowed.some((glob) => (0, import_core_authorisation_approvals.matchesGlob)(glob, workflow)))
    return [];
  const remedy = "promote from one of these";
  return [{ subject: subject2, outcome: "fail", found: `the run is of the workflow ${workflow}`, wanted, remedy, at }];
}
function attemptFindings({ environment, at }, { run }, { attempt }, finishes) {
  if (attempt === 1)
    return [];
  const remedy = "start a new run and have it approved";
  if (environment?.allowReruns !== true) {
    const found2 = `this is attempt ${attempt} of the run, and the host does not say which attempt an approval was for`;
    return [{ subject: subject2, outcome: "fail", found: found2, wanted: "the first attempt", remedy, at }];
  }
  if (finishes === run) {
    return [{ subject: subject2, outcome: "pass", found: `attempt ${attempt} finishes what an earlier attempt started`, at }];
  }
  const found = `this is attempt ${attempt} of the run, and no earlier attempt has left anything to finish`;
  return [{ subject: subject2, outcome: "fail", found, wanted: "a re-run that only finishes", remedy, at }];
}
function authorise(rule, evidence, claim) {
  const asked = rule.approvals.length > 0;
  if (evidence.is === "none")
    return { findings: asked ? unproven(rule, evidence.why) : [], approvals: [] };
  const run = [...runFindings(evidence), ...refFindings(rule, evidence), ...workflowFindings(rule, evidence)];
  if (!asked)
    return { findings: evidence.policy.mustBeProtected ? [...run, ...policyFindings(evidence)] : run, approvals: [] };
  const { gate } = evidence;
  if (gate === null)
    throw new TypeError("approvals are required and no evidence of the gate was gathered");
  const gates = gateFindings(rule, gate);
  const before = [
    ...run,
    ...attemptFindings(rule, evidence, gate, claim.finishes),
    ...policyFindings(evidence),
    ...planFindings(rule, evidence, gate, claim.digest),
    ...gates
  ];
  if (gates.some(({ outcome }) => outcome !== "pass"))
    return { findings: before, approvals: [] };
  const judged3 = (0, import_core_authorisation_approvals.judgeApprovals)(rule, gate, claim);
  return { findings: [...before, ...judged3.findings], approvals: judged3.approvals };
}
function unproven(rule, why) {
  return rule.approvals.map(({ value, at }, index) => ({
    subject: `approval ${index + 1}`,
    outcome: "inconclusive",
    found: why,
    wanted: `${value.count} of ${value.from.map(import_core_authorisation_approvals.approverText).join(", ")} through the environment ${value.environment ?? rule.environment?.name ?? ""}`,
    remedy: "promote from a job in that environment",
    at
  }));
}
function demandsOf(rule, facts) {
  const evaluations = rule.checks.map((check) => ({ check, evaluation: (0, import_core_authorisation_approvals.evaluate)(check.value, facts) }));
  const findings2 = [
    ...evaluations.map(({ check, evaluation: { used: _, ...judged3 } }) => ({
      subject: (0, import_core_authorisation_approvals.subjectOf)(check.value),
      ...judged3,
      at: check.at
    })),
    ...rule.approvals.map(({ value, at }, index) => ({
      subject: `approval ${index + 1}`,
      outcome: "awaited",
      found: `awaited through the environment ${value.environment ?? rule.environment?.name ?? ""}`,
      wanted: `${value.count} of ${value.from.map(import_core_authorisation_approvals.approverText).join(", ")}`,
      at
    })),
    ...rule.freeze.map(({ value, at }) => ({
      subject: "freeze",
      outcome: "awaited",
      found: "judged when it is promoted",
      wanted: `not ${(0, import_core_authorisation_approvals.windowText)(value)}`,
      at
    }))
  ];
  return { findings: findings2, used: evaluations.flatMap(({ evaluation }) => evaluation.used) };
}
function explanationOf(policy, asset, place, ledger, stage) {
  const byLedger = ledger === null ? byEntryAlone(policy, asset, stage) : byRecord(asset, ledger, stage);
  if (byLedger !== void 0)
    return byLedger;
  const untouched2 = stage === policy.lifecycle.stages[0] && bearsWitness(asset) && (0, import_report_ending.entriesOf)(asset.properties).size === 0;
  if (untouched2 || !(0, import_core_authorisation_approvals.isGuarded)(policy, asset, place, stage))
    return { is: "free" };
  return { is: "unexplained", ...whyNot(asset, ledger, stage) };
}
var bearsWitness = ({ kind }) => kind !== "component";
function moves({ changes: changes2 }, asset, stage) {
  return changes2.some((change2) => change2.asset === asset.id && change2.to === stage);
}
function byRecord(asset, { open, ends }, stage) {
  const last = (0, import_report_ending.lastEntry)(asset)?.entry;
  const isTold2 = (started, operation) => (!bearsWitness(asset) || last?.started === operation) && moves(started, asset, stage.name);
  if (open !== null && last?.started === open.operation && isTold2(open.started, open.operation))
    return { is: "under-way", started: open.started };
  const end = ends.find(({ started }) => started.proven && isTold2(started, (0, import_core_ledger_record.operationOf)(started)));
  if (end === void 0)
    return void 0;
  const by = `event ${end.number} of the ledger says (plan ${end.started.planDigest.slice(0, 12)})`;
  return { is: "explained", by, end };
}
function byEntryAlone({ lifecycle: lifecycle2 }, asset, stage) {
  const last = (0, import_report_ending.lastEntry)(asset)?.entry;
  if (last === void 0 || !bearsWitness(asset) || !last.proven || last.to !== stage.name)
    return void 0;
  const displaced = () => (0, import_report_ending.findStage)(lifecycle2, last.from)?.exclusive?.incumbentTo === last.to;
  if (last.asset !== asset.id && !displaced())
    return void 0;
  return { is: "explained", by: `its last promotion says (plan ${last.plan.slice(0, 12)})`, end: null };
}
function whyNot(asset, ledger, { name: name2 }) {
  const wanted = `${name2} asks for approvals, so only an approved promotion explains it`;
  if (ledger !== null) {
    const last = (0, import_report_ending.lastEntry)(asset)?.entry;
    if (!bearsWitness(asset))
      return { why: "no record of the ledger put it there", wanted };
    if (last?.to !== name2)
      return { why: "no promotion put it there", wanted };
    return last.started === null ? { why: "the promotion that put it there is not in the ledger", wanted } : { why: "no completed record of the ledger bears out what its properties say", wanted };
  }
  if (bearsWitness(asset))
    return { why: "no promotion put it there", wanted };
  return {
    why: "the properties of a component, which can be overwritten, do not prove what put it there",
    wanted: `${name2} asks for approvals, so only a ledger explains it, and it is off`
  };
}
var WORKED_OUT = /* @__PURE__ */ new WeakMap();
var TEXTS = /* @__PURE__ */ new WeakMap();
function effectiveRules(rule, stages, lifecycle2) {
  const from = [lifecycle2, ...stages];
  const held = WORKED_OUT.get(rule);
  if (held?.from.length === from.length && held.from.every((value, index) => value === from[index]))
    return held.rules;
  const rules2 = workedOut(rule, stages, lifecycle2);
  WORKED_OUT.set(rule, { from, rules: rules2 });
  return rules2;
}
function rulesText(rules2) {
  if (typeof rules2 !== "object" || rules2 === null)
    return (0, import_core_digest.canonicalJson)(rules2);
  const text2 = TEXTS.get(rules2) ?? (0, import_core_digest.canonicalJson)(rules2);
  TEXTS.set(rules2, text2);
  return text2;
}
function workedOut(rule, stages, lifecycle2) {
  const { environment } = rule;
  return {
    environment: environment === null ? null : { ...environment },
    approvals: rule.approvals.map(({ value }) => approvalJson(value)),
    separate: rule.separate,
    requirePlan: rule.requirePlan,
    checks: rule.checks.map(({ value }) => checkJson(value)),
    freeze: rule.freeze.map(({ value }) => freezeJson(value)),
    stages: stages.map(({ name: name2 }) => stageJson((0, import_report_ending.findStage)(lifecycle2, name2)))
  };
}
function approvalJson({ from, count, environment, comment }) {
  return { from: from.map(approverJson), count, environment, comment };
}
function approverJson(approver) {
  if (approver.is === "person")
    return { ...approver.person };
  if (approver.is === "group")
    return { group: approver.name, members: approver.members.map(approverJson) };
  return (0, import_core_authorisation_approvals.approverText)(approver);
}
var checkJson = (check) => ({ ...check });
function freezeJson({ dates, from, to, ...window }) {
  const days = dates === null ? null : dates.map((range) => ({ ...range }));
  return { ...window, dates: days, from: (0, import_core_authorisation_approvals.clockText)(from), to: (0, import_core_authorisation_approvals.clockText)(to) };
}
function stageJson(stage) {
  if (stage === void 0)
    return null;
  const { name: name2, hidden, exclusive } = stage;
  return { name: name2, hidden, exclusive: exclusive === null ? null : { ...exclusive } };
}
function planJson(plan3) {
  return {
    ...plan3,
    asset: { ...plan3.asset },
    holders: plan3.holders.map((holder) => ({ ...holder })),
    facts: plan3.facts.map((fact) => ({ ...fact })),
    changes: plan3.changes.map((change2) => ({ ...change2 }))
  };
}
function planText(plan3) {
  const { rules: rules2, ...others } = planJson(plan3);
  const texts = Object.entries(others).map(([name2, value]) => [name2, (0, import_core_digest.canonicalJson)(value)]);
  return (0, import_core_digest.canonicalObject)(Object.fromEntries([...texts, ["rules", rulesText(rules2)]]));
}
function planDigest(plan3) {
  return (0, import_core_digest.sha256)(planText(plan3));
}
function makePlan(facts, move, rule, lifecycle2, used) {
  const { asset, place } = facts;
  const { from, to, displacedTo } = move;
  const incumbents = displacedTo === null ? [] : facts.incumbents;
  return {
    place: (0, import_core_ledger_record.placeId)(place),
    asset: { id: asset.id, createdAt: asset.createdAt, ...asset.content },
    from: from.name,
    to: to.name,
    holders: displacedTo === null ? [] : incumbents.map(({ id, createdAt }) => ({ id, createdAt, to: displacedTo.name })),
    facts: used,
    rules: effectiveRules(rule, [from, to, ...displacedTo === null ? [] : [displacedTo]], lifecycle2),
    changes: [
      change(asset, "promote", from, to),
      ...displacedTo === null ? [] : incumbents.map((incumbent) => change(incumbent, "displace", to, displacedTo))
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
    sequence: (0, import_report_ending.nextSequence)(asset)
  };
}
function assetId(place, kind, name2, version) {
  const provider = "providers/Microsoft.MachineLearningServices";
  const parent = place.in === "workspace" ? `/subscriptions/${place.subscriptionId.toLowerCase()}/resourceGroups/${place.resourceGroup.toLowerCase()}/${provider}/workspaces/${place.workspace.toLowerCase()}` : `/${provider}/registries/${place.registry.toLowerCase()}`;
  return `${parent}/${(0, import_core_asset.segmentOf)(kind)}/${name2}/versions/${version}`;
}
function verdictOf(findings2) {
  if (findings2.some((finding) => finding.outcome === "fail"))
    return "deny";
  return findings2.some((finding) => finding.outcome === "inconclusive") ? "inconclusive" : "allow";
}
function needs(policy, asset, place, to) {
  const reading = stageOf(policy, asset);
  const isClaim = reading.is === "known" && (reading.stage.name === to.name || (0, import_core_authorisation_approvals.isGuarded)(policy, asset, place, reading.stage));
  const before = reading.is === "known" && reading.stage.name === to.name ? (0, import_report_ending.lastEntry)(asset)?.entry.from : nameOf(reading);
  const rule = before === void 0 || before === null ? void 0 : (0, import_core_authorisation_approvals.ruleFor)(policy, asset, place, before, to.name);
  return /* @__PURE__ */ new Set([
    ...rule?.checks.flatMap(({ value }) => (0, import_core_authorisation_approvals.needsOf)(value)) ?? [],
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
  if ((0, import_report_ending.holds)(stageOf(policy, listed), to))
    return "incumbent";
  const last = (0, import_report_ending.lastEntry)(listed)?.entry;
  return last !== void 0 && last.asset === asset && last.from === to.name ? "displaced" : void 0;
}
function stageNameOf(policy, asset) {
  return nameOf(stageOf(policy, asset));
}
function standsAt(policy, asset, name2) {
  const stage = (0, import_report_ending.findStage)(policy.lifecycle, name2);
  return stage !== void 0 && (0, import_report_ending.holds)(stageOf(policy, asset), stage);
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
  const rule = (0, import_core_authorisation_approvals.ruleFor)(policy, facts.asset, facts.place, start.name, wish.to.name);
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
  const last = (0, import_report_ending.lastEntry)(asset);
  if (last === void 0 || last.entry.to !== wish.to.name)
    return void 0;
  const hasStopped = ledger === null ? here.outcome === "pass" && displaces(wish) && incumbents.length > 0 : ledger.open !== null && ledger.open.operation === last.entry.started;
  const start = hasStopped ? (0, import_report_ending.findStage)(policy.lifecycle, last.entry.from) : void 0;
  const rule = start && (0, import_core_authorisation_approvals.ruleFor)(policy, asset, facts.place, start.name, wish.to.name);
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
  const facts = { ...given, incumbents: (0, import_report_ending.inOrder)(given.incumbents) };
  const { findings: demanded, used } = demandsOf(rule, facts);
  const target = displaces(wish) ? wish.to.exclusive : null;
  const displacedTo = target === null ? null : (0, import_report_ending.findStage)(policy.lifecycle, target.incumbentTo) ?? null;
  const plan3 = makePlan(facts, { from, to: wish.to, displacedTo }, rule, policy.lifecycle, used);
  const found = `${from.name} -> ${wish.to.name} is a transition of the policy`;
  const findings2 = [
    ...before,
    { subject: "transition", outcome: "pass", found, at: rule.at },
    ...unremembered(policy, facts, rule),
    ...unprovable(policy, facts, [wish.to, ...displacedTo === null ? [] : [displacedTo]]),
    ...demanded
  ];
  const digest = planDigest(plan3);
  const open = facts.ledger?.open?.started;
  const startedBy = open?.planDigest === digest ? open.run?.name ?? SHELL : null;
  return { state: "change", from: from.name, findings: findings2, rule, plan: plan3, digest, changes: plan3.changes, startedBy };
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
    ...to !== void 0 && (0, import_core_authorisation_approvals.isGuarded)(policy, asset, place, to) ? [to] : [],
    ...aside !== void 0 && incumbents.some((other) => (0, import_core_authorisation_approvals.isGuarded)(policy, other, place, aside)) ? [aside] : []
  ];
  return guarded.map(({ name: name2 }) => ({
    subject: "ledger",
    outcome: "inconclusive",
    found: `${name2} asks for approvals, and the properties of a component can be overwritten: nothing would prove later how it came there`,
    wanted: "a ledger",
    remedy: "leave the input ledger at its default",
    at: policy.stagesAt.get(name2) ?? policy.at
  }));
}
function stageOf(policy, asset) {
  const { stage, isAnonymous } = asset;
  return (0, import_report_ending.readStage)(policy.lifecycle, { stage, tag: (0, import_report_ending.readBag)(asset.tags, import_report_ending.STAGE_TAG), isAnonymous });
}
function nameOf(reading) {
  if (reading.is === "known")
    return reading.stage.name;
  return reading.is === "unregistered" ? import_report_ending.UNREGISTERED : null;
}
function startOf(policy, reading) {
  if (reading.is === "known")
    return reading.stage;
  return reading.is === "divided" ? (0, import_report_ending.findStage)(policy.lifecycle, reading.native) : void 0;
}
function none(reading, findings2) {
  return { state: "none", from: nameOf(reading), findings: findings2 };
}
function describe(policy, facts, reading) {
  const { asset } = facts;
  const subject3 = "stage";
  const version = `version ${asset.version}`;
  switch (reading.is) {
    case "unregistered":
      return {
        subject: subject3,
        outcome: "fail",
        found: `${version} is ${import_report_ending.UNREGISTERED}: the system made it and nobody named it`,
        remedy: "register it under a name; that makes a new asset in the first stage"
      };
    case "unknown":
      return {
        subject: subject3,
        outcome: "inconclusive",
        found: `unexplained stage: ${version} is in ${JSON.stringify(reading.name)}, which the policy does not know`,
        remedy: OUT,
        at: policy.at
      };
    case "divided":
      return {
        subject: subject3,
        outcome: "inconclusive",
        found: `unexplained stage: ${version} has the stage ${JSON.stringify(reading.native)} and the tag ${import_report_ending.STAGE_TAG} ${JSON.stringify(reading.tag)}`,
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
  const subject3 = "transition";
  if (from === null)
    return { subject: subject3, outcome: "inconclusive", found: `no rule can be chosen for a way to ${to.name}`, at: policy.at };
  const ways = policy.lifecycle.stages.map(({ name: name2 }) => name2).filter((name2) => (0, import_core_authorisation_approvals.ruleFor)(policy, asset, place, from.name, name2) !== void 0);
  const found = `the policy has no transition ${from.name} -> ${to.name}`;
  const wanted = ways.length === 0 ? `nothing leads out of ${from.name}` : `from ${from.name} to ${ways.join(" or ")}`;
  const remedy = route(policy, from, to);
  return { subject: subject3, outcome: "fail", found, wanted, ...remedy === void 0 ? {} : { remedy }, at: policy.at };
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
    return (0, import_report_ending.withoutEntry)({ ...version, stage, tags: { ...version.tags, [import_report_ending.STAGE_TAG]: stage } }, own);
  };
  const moved = facts.displaced.filter((version) => {
    const last = (0, import_report_ending.lastEntry)(version)?.entry;
    return last?.plan === entry.plan && last.started === entry.started;
  });
  return {
    ...facts,
    asset: back(facts.asset, entry.from, key),
    incumbents: [
      ...facts.incumbents,
      ...moved.map((version) => back(version, entry.to, (0, import_report_ending.lastEntry)(version)?.key ?? key))
    ],
    displaced: []
  };
}
var said = (words, key) => Object.hasOwn(words, key) ? words[key] : void 0;
var TOP = { place: "the place", from: "the stage that it leaves", to: "the stage that it enters" };
var ASSET = {
  id: "the version that is promoted",
  createdAt: "the time at which the version was created (it may have been registered again)",
  uri: "the address of the version\u2019s content",
  type: "the type of the version",
  job: "the training job of the version",
  image: "the image of the environment",
  conda: "the conda file of the environment",
  build: "the build of the environment",
  osType: "the operating system of the environment",
  spec: "the specification of the component"
};
var RULES = {
  environment: "the protected environment",
  approvals: "approval",
  separate: "whose approval does not count",
  requirePlan: "whether a plan is required",
  checks: "check",
  freeze: "freeze",
  stages: "stage"
};
var KEYS = {
  createdAt: "time of creation",
  forbidAdminBypass: "whether administrators must not bypass it",
  allowReruns: "whether re-runs may finish",
  allowedRefs: "refs that may ask",
  allowedWorkflows: "workflows that may ask",
  from: "from",
  count: "how many",
  comment: "what the comment must contain",
  "no-worse-than": "compared with",
  timeZone: "time zone",
  incumbentTo: "where the incumbent goes",
  archived: "what isArchived becomes",
  sequence: "number among its promotions"
};
var LISTS = { holders: "incumbent", facts: "", changes: "change of" };
function fieldInWords(path) {
  const [first, second, ...rest] = path;
  if (first === void 0)
    return "the plan";
  if (second === void 0)
    return said(TOP, first) ?? first;
  if (first === "asset")
    return [said(ASSET, second) ?? second, ...rest].join(", ");
  const list2 = said(LISTS, first);
  if (list2 !== void 0)
    return [`${list2} ${second}`.trim(), ...inside(rest, first)].join(", ");
  if (first !== "rules")
    return path.join(", ");
  const head = said(RULES, second) ?? second;
  const [entry, ...inner] = rest;
  if (entry === void 0 || second === "environment")
    return `rule: ${[head, ...inside(rest, second)].join(", ")}`;
  return `rule: ${[`${head}${second === "separate" ? "," : ""} ${entry}`, ...inside(inner, second)].join(", ")}`;
}
var inside = (keys, list2) => list2 === "facts" && keys[0] === "value" ? [] : keys.map((key) => said(KEYS, key) ?? key);
function planDifferences(before, after) {
  return differences([], before, after);
}
function differenceText({ field: field2, before, after }) {
  return `${field2} was ${valueText(before)}, is ${valueText(after)}`;
}
function differences(path, before, after) {
  if (text(before) === text(after))
    return [];
  const [old, now] = [partsOf(before), partsOf(after)];
  const whole = [{ field: fieldInWords(path), before, after }];
  if (old === void 0 || now === void 0)
    return whole;
  const keys = [.../* @__PURE__ */ new Set([...now.keys(), ...old.keys()])];
  const inside2 = keys.flatMap((key) => differences([...path, key], old.get(key), now.get(key)));
  return inside2.length > 0 ? inside2 : whole;
}
var text = (value) => value === void 0 ? void 0 : (0, import_core_digest.canonicalJson)(value);
var isList = (value) => Array.isArray(value);
function partsOf(value) {
  if (value === void 0 || value === null || typeof value !== "object")
    return void 0;
  const parts = /* @__PURE__ */ new Map();
  const entries = isList(value) ? value.map((item, index) => [nameOf2(item) ?? String(index + 1), item]) : Object.entries(value);
  for (const [name2, part] of entries) {
    let key = name2;
    for (let again = 2; parts.has(key); again++)
      key = `${name2} (${again})`;
    parts.set(key, part);
  }
  return parts;
}
function nameOf2(item) {
  if (typeof item === "string")
    return item;
  if (item === null || typeof item !== "object" || isList(item))
    return void 0;
  const said2 = (key) => {
    const value = item[key];
    return typeof value === "string" ? value : void 0;
  };
  const [check, asset, source] = [said2("check"), said2("asset"), said2("source")];
  if (check !== void 0)
    return `${check} of ${versionOf(asset ?? "")} (${source ?? "unknown"})`;
  const [id, metric, tag, group] = [asset ?? said2("id"), said2("metric"), said2("tag"), said2("group")];
  if (id !== void 0)
    return versionOf(id);
  if (metric !== void 0)
    return `metric ${metric} (${source ?? "unknown"})`;
  if (tag !== void 0)
    return `tag ${tag}`;
  if ("lineage" in item)
    return "lineage";
  if ("soak" in item)
    return "soak";
  return group === void 0 ? said2("name") : `group:${group}`;
}
var versionOf = (id) => {
  const version = /\/versions\/([^/]+)$/.exec(id)?.[1];
  return version === void 0 ? id : `version ${version}`;
};
var IDENTITY = /* @__PURE__ */ new Set(["id", "asset", "check", "source", "name", "version", "createdAt"]);
function valueText(value) {
  if (value === void 0)
    return "not there";
  if (value === null)
    return "nothing";
  if (typeof value !== "object")
    return JSON.stringify(value);
  if (isList(value))
    return value.length === 0 ? "nothing" : value.map(valueText).join(", ");
  const identified = "id" in value || "asset" in value;
  const parts = Object.entries(value).map(([key, part]) => [key, valueText(part)]).filter(([key, part]) => part !== "nothing" && !(identified && IDENTITY.has(key)));
  const [only] = parts;
  if (only === void 0)
    return "nothing";
  if (identified && parts.length === 1)
    return only[1];
  return parts.map(([key, part]) => `${key} ${part}`).join(", ");
}
var MOST_FINDINGS = 20;
function judgePlan(plan3, given, evidence) {
  const subject3 = "plan";
  const wanted = `the plan that was given, ${given.slice(0, 12)}`;
  const before = heldPlan(evidence, given);
  if (before.is === "edited") {
    const found2 = `the plan that this run keeps under the digest ${given.slice(0, 12)} is another one, so it was edited`;
    return [{ subject: subject3, outcome: "fail", found: found2, wanted, remedy: "plan again in a new run" }];
  }
  const digest = planDigest(plan3);
  if (digest === given)
    return [{ subject: subject3, outcome: "pass", found: `the plan is the one that was given, ${given.slice(0, 12)}` }];
  const remedy = "plan again, and have the new plan approved";
  const changed = `the plan is ${digest.slice(0, 12)} now, so something that it covers has changed`;
  if (before.is === "unknown") {
    const found2 = `${changed}; in which field is not known, for ${before.why}`;
    return [{ subject: subject3, outcome: "fail", found: found2, wanted, remedy }];
  }
  const differences2 = planDifferences(before.plan, planJson(plan3));
  const fits = differences2.length <= MOST_FINDINGS;
  const named2 = differences2.slice(0, fits ? MOST_FINDINGS : MOST_FINDINGS - 1).map((difference) => ({
    subject: `plan: ${difference.field}`,
    outcome: "fail",
    found: differenceText(difference),
    wanted,
    remedy
  }));
  if (fits && named2.length > 0)
    return named2;
  const found = fits ? changed : `${changed}, ${differences2.length - named2.length} more fields among it`;
  return [...named2, { subject: subject3, outcome: "fail", found, wanted, remedy }];
}
function heldPlan(evidence, digest) {
  if (evidence.is === "none")
    return { is: "unknown", why: "a shell keeps no plans" };
  const { plans } = evidence;
  if (plans === null)
    return { is: "unknown", why: "no plan was looked for" };
  if (plans.is === "unreadable")
    return { is: "unknown", why: `the artifacts of this run could not be read: ${plans.why}` };
  const contents = plans.value.filter(({ isExpired }) => !isExpired).map(({ content }) => content);
  const [first] = contents;
  if (first === void 0)
    return { is: "unknown", why: "this run keeps no plan under that digest" };
  const readable = contents.find((content) => content.is === "read") ?? first;
  for (const content of contents) {
    if (content.is === "read" && digestOf(content.value) !== digest)
      return { is: "edited" };
  }
  return readable.is === "read" ? { is: "plan", plan: readable.value } : { is: "unknown", why: readable.why };
}
function digestOf(value) {
  try {
    return (0, import_core_digest.sha256)((0, import_core_digest.canonicalJson)(value));
  } catch {
    return null;
  }
}
function openAt({ tip }) {
  const started = (0, import_core_ledger_parts.openOf)(tip);
  return started && { operation: (0, import_core_ledger_record.operationOf)(started), started };
}
async function endsOf(ledger, head, asset) {
  const last = head.tip?.record.number ?? 0;
  if (last === 0)
    return [];
  if (asset.kind === "component")
    return lastMoveOf(ledger, head, asset, last);
  const entry = (0, import_report_ending.lastEntry)(asset);
  const isOpen = entry !== void 0 && entry.entry.started === openAt(head)?.operation;
  const wanted = (isOpen ? [(0, import_report_ending.entryBefore)(asset, entry.key)] : [entry]).flatMap((one) => {
    const { started = null, number = null } = one?.entry ?? {};
    return started === null || number === null || number > last ? [] : [{ started, number }];
  });
  const [first] = wanted;
  if (first === void 0)
    return [];
  const events = await ledger.last(head, last - first.number + 1);
  return endsIn(events).filter(({ started }) => (0, import_core_ledger_record.operationOf)(started) === first.started);
}
var FIRST_STEP = 16;
var GROWTH = 8;
async function lastMoveOf(ledger, head, { id }, all) {
  for (let count = FIRST_STEP; ; count *= GROWTH) {
    const events = await ledger.last(head, Math.min(count, all));
    const move = endsIn(events).find(({ started }) => started.changes.some(({ asset }) => asset === id));
    if (move !== void 0)
      return [move];
    if (count >= all)
      return [];
  }
}
function endsIn(events) {
  return events.map(({ record }) => record).filter(import_core_ledger_record.isEnded);
}
async function gatherSiblings(policy, wish, reference, asset, registry, head) {
  const { to } = wish;
  if (to.exclusive === null)
    return { incumbents: [], displaced: [], pass: null };
  const { kind, name: name2 } = reference;
  const board = head?.tip?.board ?? null;
  const isTrusted = !to.anyCase && board?.passes.some(({ stage }) => stage === to.name) === true;
  const names = [to.name, ...to.aliases];
  const filtered = isTrusted ? registry.listTagged(reference, import_report_ending.STAGE_TAG, names) : null;
  const found = /* @__PURE__ */ new Map();
  for (const version of remembered(head, to.name))
    found.set(version, { kind, name: name2, version });
  for await (const listed of filtered ?? registry.list(reference)) {
    if (concerns(policy, to, listed, asset) !== void 0)
      found.set(listed.version, listed);
  }
  const present = await readAgain([...found.values()], to.name, asset, registry);
  const those = (role) => present.filter((version) => concerns(policy, to, version, asset) === role);
  const pass = displaces(wish) ? filtered === null ? "full" : "filtered" : null;
  return { incumbents: those("incumbent"), displaced: those("displaced"), pass };
}
function remembered(head, stage) {
  if (head === null)
    return [];
  const moved = openAt(head)?.started.changes.map(({ version }) => version) ?? [];
  return [...(0, import_core_ledger_parts.holdersOn)(head.tip?.board ?? null, stage), ...moved];
}
async function readAgain(found, stage, asset, registry) {
  const present = [];
  const asked = /* @__PURE__ */ new Set();
  for (let wanted = found; wanted.length > 0; ) {
    for (const { version } of wanted)
      asked.add(version);
    const read2 = (await Promise.all(wanted.map((version) => registry.read(version)))).filter(isThere);
    present.push(...read2);
    const successors = read2.flatMap((version) => successorOf(version, stage, asset));
    const fresh = new Map(successors.map((version) => [version.version, version]));
    wanted = [...fresh.values()].filter(({ version }) => !asked.has(version));
  }
  return present;
}
var isThere = (version) => version !== void 0;
function successorOf(version, stage, asset) {
  const last = (0, import_report_ending.lastEntry)(version)?.entry;
  if (last === void 0 || last.from !== stage || last.asset === version.id || last.asset === asset)
    return [];
  const { kind, name: name2 } = version;
  const successor = last.asset.slice(last.asset.lastIndexOf("/") + 1);
  return successor === "" ? [] : [{ kind, name: name2, version: successor }];
}
async function gatherFacts(policy, wish, reference, sources, head, alsoLineage) {
  const { registry, ledger } = sources;
  const { place } = registry;
  const { version } = reference;
  const siblings = (asset2) => gatherSiblings(policy, wish, reference, asset2, registry, head);
  const id = version.is === "version" ? assetId(place, reference.kind, reference.name, version.version) : void 0;
  const early = id === void 0 ? void 0 : siblings(id);
  early?.catch(() => void 0);
  const asset = await registry.resolve(reference);
  const wanted = needs(policy, asset, place, wish.to);
  const [{ incumbents, displaced, pass }, lineage2, ends] = await Promise.all([
    early ?? siblings(asset.id),
    wanted.has("lineage") || alsoLineage ? registry.lineage(asset) : null,
    ledger !== null && head !== null && wanted.has("record") ? endsOf(ledger, head, asset) : []
  ]);
  const metrics2 = wanted.has("metrics-file") ? await sources.metrics() : null;
  const remembered2 = head === null ? null : { open: openAt(head), ends, pass };
  return { place, asset, incumbents, displaced, metrics: metrics2, lineage: lineage2, ledger: remembered2 };
}
async function judge(request2, ports2) {
  if (request2.command !== "plan")
    ports2.approvals.prepare();
  const { kind, name: name2 } = request2.reference;
  const [rules2, head] = await bothOrNone((0, import_core_policy_composition.readPolicy)(request2.policy, ports2.forge), ports2.ledger === null ? null : ports2.ledger.head({ kind, name: name2 }));
  const wish = { to: (0, import_core_policy_composition.destination)(rules2.policy, request2.to), archiveExisting: request2.archiveExisting };
  const alsoLineage = request2.command === "plan" || head !== null;
  const facts = await gatherFacts(rules2.policy, wish, request2.reference, ports2, head, alsoLineage);
  const decision = decide(rules2.policy, facts, wish);
  const evidence = await gatherEvidence(request2, decision, rules2, ports2);
  const authorisation = judgeEvidence(request2, { rules: rules2, decision, facts }, evidence, ports2);
  const findings2 = joined(decision, authorisation);
  return { rules: rules2, wish, facts, decision, head, evidence, authorisation, findings: findings2, verdict: verdictOf(findings2) };
}
async function bothOrNone(first, second) {
  second?.catch(() => void 0);
  return [await first, await second];
}
var isPlanned = (decision) => decision.state === "change" || decision.state === "unfinished";
async function gatherEvidence(request2, decision, { evidence }, { approvals }) {
  if (request2.command === "plan" || !isPlanned(decision))
    return null;
  const { rule, digest } = decision;
  return approvals.evidence(rule, evidence, request2.planDigest ?? (rule.requirePlan ? digest : null));
}
function judgeEvidence({ planDigest: planDigest2 }, { rules: rules2, decision, facts }, evidence, { registry, approvals }) {
  if (evidence === null || !isPlanned(decision))
    return { findings: [], approvals: [] };
  const { rule, plan: plan3, digest, state, startedBy } = decision;
  const claim = {
    digest,
    people: rules2.policy.people,
    jobOwner: rule.separate.includes("job-owner") && facts.lineage !== null ? ownerOf(facts.lineage) : null,
    finishes: state === "unfinished" ? startedBy ?? approvals.run : startedBy
  };
  const authorised = authorise(rule, evidence, claim);
  const compared = planDigest2 === null ? [] : judgePlan(plan3, planDigest2, evidence);
  const now = registry.now();
  const timed = state === "unfinished" ? [] : [...(0, import_core_authorisation_approvals.judgeTimed)(rule.checks, facts, now), ...(0, import_core_authorisation_approvals.judgeFreeze)(rule.freeze, now)];
  return { findings: [...compared, ...authorised.findings, ...timed], approvals: authorised.approvals };
}
function ownerOf(lineage2) {
  if (lineage2.is === "unreadable")
    return lineage2;
  const { job } = lineage2.value;
  if (job === null)
    return { is: "unreadable", why: "the version names no training job" };
  if (job.missing !== null)
    return { is: "unreadable", why: `nobody can say who made the training job ${job.name}, ${job.missing}` };
  if (job.owner === null)
    return { is: "unreadable", why: `Azure ML does not say who made the job ${job.name}` };
  return { is: "read", value: job.owner };
}
function joined({ findings: findings2 }, authorisation) {
  if (authorisation.findings.length === 0)
    return findings2;
  return [...findings2.filter(({ outcome }) => outcome !== "awaited"), ...authorisation.findings];
}
function compareMetrics(checks, facts) {
  return checks.flatMap((check) => {
    if (!("metric" in check))
      return [];
    const { outcome, wanted } = import_core_authorisation_approvals.metricCheck.evaluate(check, facts);
    const { used } = import_core_authorisation_approvals.metricCheck.evaluate({ ...check, "no-worse-than": "incumbent" }, facts);
    const [own, ...others] = used;
    const incumbents = facts.incumbents.map(({ version }, index) => ({ version, value: others[index]?.value ?? null }));
    const { value, source } = own ?? { value: null, source: check.source };
    return [{ metric: check.metric, value, source, incumbents, wanted, outcome }];
  });
}
var SHELL2 = "shell";
function judgedReport(request2, ports2, judgement, ending2) {
  const { rules: rules2, wish, facts, decision, authorisation, findings: findings2, verdict } = judgement;
  const planned2 = isPlanned(decision) ? decision : null;
  const allowed = verdict === "allow";
  const { kind, name: name2, version } = facts.asset;
  return {
    is: "judged",
    command: request2.command,
    verdict,
    state: allowed ? ending2.state : "refused",
    asked: { asset: request2.asset, to: request2.to, reason: request2.reason },
    asset: { kind, name: name2, version },
    place: (0, import_core_ledger_record.placeId)(facts.place),
    // What is unfinished has its new stage already; refused, that is where it stays.
    from: decision.state === "unfinished" && !allowed ? wish.to.name : decision.from,
    to: wish.to.name,
    findings: findings2,
    plan: planned2?.plan ?? null,
    digest: planned2?.digest ?? null,
    rule: planned2?.rule ?? null,
    metrics: compareMetrics((planned2?.rule.checks ?? []).map(({ value }) => value), facts),
    lineage: facts.lineage,
    changes: allowed ? ending2.changes : [],
    approvals: authorisation.approvals,
    lifecycle: {
      stages: rules2.policy.lifecycle.stages,
      transitions: [...rules2.policy.rules.values()].map(({ from, to, approvals }) => ({
        from,
        to,
        gated: approvals.length > 0
      }))
    },
    policy: { file: rules2.policy.file, evidence: rules2.evidence },
    ledger: ledgerMark(ports2, judgement, ending2.recorded),
    notes: notes(judgement, ports2.approvals.run),
    at: ports2.registry.now(),
    run: ports2.approvals.run
  };
}
function ledgerMark({ ledger }, { decision, facts, head }, recorded2) {
  const record = recorded2 ?? (decision.state === "done" ? facts.ledger?.ends[0] ?? null : null);
  if (ledger === null || head === null || record === null)
    return null;
  const { event, number } = record;
  return { ...ledger.describe(head.chain), event, number, digest: (0, import_core_ledger_record.recordDigest)(record) };
}
var witness = (kind) => kind === "component" ? "Without a ledger nothing witnesses this promotion, for the properties of a component can be overwritten" : "Without a ledger, the entry in the version\u2019s own properties is the only witness of this promotion";
function notes({ decision, verdict, facts, head }, run) {
  const { kind } = facts.asset;
  const written = verdict === "allow" && isPlanned(decision);
  const open = (0, import_core_ledger_parts.openOf)(head?.tip ?? null);
  return [
    ...written && decision.state === "unfinished" ? [`An earlier run, ${decision.startedBy ?? "unknown"}, stopped half-way; what it left over is finished here.`] : [],
    ...open !== null && !written ? [
      `${open.run?.name ?? "A shell"} has begun to move this asset and has not ended it; others wait until ${open.expires} at the latest.`
    ] : [],
    ...written && run === SHELL2 ? ["A shell proves no approval: its record explains no stage that asks for approvals."] : [],
    ...written && head === null ? [`${witness(kind)}, and nothing excludes two at once.`] : []
  ];
}
async function plan(request2, ports2) {
  const judgement = await judge(request2, ports2);
  const { decision } = judgement;
  if (!isPlanned(decision))
    return judgedReport(request2, ports2, judgement, { state: "unchanged", changes: [], recorded: null });
  return judgedReport(request2, ports2, judgement, { state: "planned", changes: decision.changes, recorded: null });
}
function actorOf({ host, run }, evidence, approvals) {
  if (host.is === "shell")
    return { host: "shell", run: null, evidence: null };
  const { attempt, url } = host;
  return { host: host.is, run: { name: run, attempt, url }, evidence: evidenceOf(evidence, approvals) };
}
function evidenceOf(evidence, approvals) {
  if (evidence === null || evidence.is === "none")
    return null;
  const { event, ref, workflow, requesters, policy } = evidence;
  return {
    event,
    ref,
    workflow,
    requesters: requesters.is === "read" ? requesters.value.map(named) : [],
    approvals: approvals.map(({ person, match, comment, environment }) => ({
      ...named(person),
      match,
      comment,
      environment
    })),
    policy: { repository: policy.repository, ref: policy.ref, commit: policy.commit }
  };
}
var named = ({ id, login }) => ({ id, login });
function beginPromotion(request2, ports2, judgement, decision) {
  const { rules: rules2, facts, findings: findings2, evidence, authorisation } = judgement;
  const { plan: plan3, digest, rule } = decision;
  const actor = actorOf(ports2.approvals, evidence, authorisation.approvals);
  return {
    purpose: "promote",
    version: facts.asset.version,
    from: plan3.from,
    to: plan3.to,
    reason: request2.reason,
    planDigest: digest,
    plan: { ...planJson(plan3) },
    policy: { file: rules2.policy.file, rules: (0, import_core_digest.sha256)((0, import_core_digest.canonicalJson)(plan3.rules)) },
    findings: findings2.map(findingOf),
    metrics: compareMetrics(rule.checks.map(({ value }) => value), facts).map((metric) => ({ ...metric, incumbents: metric.incumbents.map((one) => ({ ...one })) })),
    lineage: lineageOf(facts.lineage),
    previousHolders: plan3.changes.filter(({ role }) => role === "displace").map(({ version }) => version),
    changes: plan3.changes.map((change2) => ({ ...change2 })),
    pass: facts.ledger?.pass ?? null,
    proven: actor.host !== "shell",
    ...actor
  };
}
function findingOf({ subject: subject3, outcome, found, wanted }) {
  return { subject: subject3, outcome, found, wanted: wanted ?? null };
}
function lineageOf(reading) {
  if (reading === null || reading.is === "unreadable")
    return null;
  const { job, commit } = reading.value;
  return { job: job?.name ?? null, commit: commit?.value ?? null, repository: commit?.repository ?? null };
}
function nextHead(chain, tip, place, at, tool) {
  return {
    format: 1,
    number: (tip?.record.number ?? 0) + 1,
    previous: tip?.digest ?? null,
    at,
    tool,
    place: (0, import_core_ledger_record.placeId)(place),
    kind: chain.kind,
    name: chain.name
  };
}
function clockOf({ now }) {
  const text2 = now();
  if (text2 === null) {
    throw new import_core_failure.ServiceFailure("Azure ML did not say what time it is, so nothing can be journalled", {
      untouched: true,
      fix: "Check azure-endpoint, and that nothing between strips the header Date"
    });
  }
  const milliseconds = Date.parse(text2);
  return { text: new Date(milliseconds).toISOString(), milliseconds };
}
async function settle(head, open, actor, ports2) {
  const left = Date.parse(open.expires) - clockOf(ports2.registry).milliseconds;
  if (left > 0) {
    const who = open.run?.name ?? "a shell";
    return ports2.ledger.changed(head, left, `${open.kind} ${open.name} is being moved by ${who}, until ${open.expires} at the latest`);
  }
  const stands = await standing(open, ports2);
  await giveUp(head, open, `its time was over at ${open.expires}, and another request came`, stands, actor, ports2);
}
async function giveUp(head, started, reason, stands, actor, { ledger, registry }) {
  const record = {
    ...nextHead(head.chain, head.tip, registry.place, clockOf(registry).text, import_version_generated.VERSION),
    event: "abandoned",
    started: head.tip?.digest ?? "",
    version: started.version,
    reason: reason.slice(0, LONGEST),
    stands: [...stands],
    host: actor.host,
    run: actor.run,
    evidence: actor.evidence
  };
  await ledger.append([{ head, record }]);
}
var LONGEST = 500;
async function standing(open, { registry }) {
  const operation = (0, import_core_ledger_record.operationOf)(open);
  const told2 = open.changes.map(async ({ version, from, to }) => {
    const now = await registry.read({ kind: open.kind, name: open.name, version });
    if (now === void 0)
      return `version ${version} is gone`;
    const stage = now.stage ?? (0, import_report_ending.readBag)(now.tags, import_report_ending.STAGE_TAG) ?? from;
    const isMoved = (0, import_report_ending.lastEntry)(now)?.entry.started === operation;
    return isMoved ? `version ${version} was moved to ${to}, and is in ${stage}` : `version ${version} was not moved, and is in ${stage}`;
  });
  return Promise.all(told2);
}
function writesOf(policy, kind, changes2, mark, asset) {
  const key = (0, import_report_ending.entryKey)(mark);
  return changes2.map((change2) => {
    const { from, to, sequence } = change2;
    const { plan: plan3, run, proven: proven2, started, number } = mark;
    return {
      kind,
      change: change2,
      key,
      entry: { plan: plan3, run, from, to, sequence, asset: asset ?? change2.asset, proven: proven2, started, number },
      isBefore: (version) => standsAt(policy, version, from),
      isAfter: (version) => standsAt(policy, version, to)
    };
  });
}
var hasLedger = (ports2) => ports2.ledger !== null;
async function carryOut(undertaking, ports2, written) {
  const begun = await begin(undertaking, ports2);
  if (begun === null)
    return { is: "again" };
  const { started, head, isOurs } = begun;
  const { policy, kind, changes: changes2, asset } = undertaking;
  const mark = {
    plan: started.planDigest,
    run: started.run?.name ?? SHELL2,
    proven: started.proven,
    started: (0, import_core_ledger_record.operationOf)(started),
    number: (0, import_core_ledger_record.operationNumber)(started)
  };
  let isUntouched = isOurs;
  try {
    await ports2.registry.write(writesOf(policy, kind, changes2, mark, asset), (change2) => {
      isUntouched = false;
      written(change2);
    }, lastMoment(started));
  } catch (error) {
    if (isUntouched && error instanceof import_core_failure.ServiceFailure && error.detail.untouched === true) {
      const why = `nothing was written: ${error.message}`;
      await giveUp(head, started, why, [], actorIn(undertaking), ports2).catch(() => void 0);
    }
    throw error;
  }
  return { is: "done", ended: await finish(undertaking, head, started, ports2) };
}
async function begin(undertaking, ports2) {
  const { head, beginning } = undertaking;
  const open = (0, import_core_ledger_parts.openOf)(head.tip);
  const now = clockOf(ports2.registry);
  if (open !== null && Date.parse(open.expires) - now.milliseconds > ports2.timeout / 2)
    return { head, started: open, isOurs: false };
  const started = {
    ...nextHead(head.chain, head.tip, ports2.registry.place, now.text, import_version_generated.VERSION),
    ...beginning,
    event: "started",
    expires: new Date(now.milliseconds + ports2.timeout).toISOString(),
    continues: open === null ? null : { digest: (0, import_core_ledger_record.operationOf)(open), number: (0, import_core_ledger_record.operationNumber)(open) }
  };
  const appended = await untouched(ports2.ledger.append([{ head, record: started }]));
  const [next] = appended.is === "appended" ? appended.heads : [];
  return next === void 0 ? null : { head: next, started, isOurs: open === null };
}
async function finish(undertaking, begun, beganWith, ports2) {
  const { ledger, registry } = ports2;
  let head = begun;
  let started = beganWith;
  for (let tries = 1; tries <= MOST_TRIES2; tries++) {
    const { host, run, evidence } = undertaking.beginning;
    const ended = {
      ...nextHead(head.chain, head.tip, registry.place, clockOf(registry).text, import_version_generated.VERSION),
      event: undertaking.end,
      started,
      calls: registry.calls(),
      review: undertaking.review,
      host,
      run,
      evidence
    };
    const appended = await afterWrites(ledger.append([{ head, record: ended }]));
    const tip = appended.is === "appended" ? appended.heads[0]?.tip : null;
    if (tip)
      return tip;
    head = await afterWrites(ledger.head(head.chain));
    if (head.tip !== null && isEndOf(head.tip, started))
      return head.tip;
    const open = (0, import_core_ledger_parts.openOf)(head.tip);
    if (open === null || (0, import_core_ledger_record.operationOf)(open) !== (0, import_core_ledger_record.operationOf)(started))
      break;
    started = open;
  }
  throw new import_core_failure.ServiceFailure("everything is written, but somebody else has closed this promotion in the ledger meanwhile", {
    fix: "See what history says of it, and adopt the present stage with drift --adopt"
  });
}
var MOST_TRIES2 = 5;
function isEndOf({ record }, started) {
  return (0, import_core_ledger_record.isEnded)(record) && (0, import_core_ledger_record.operationOf)(record.started) === (0, import_core_ledger_record.operationOf)(started);
}
function lastMoment({ at, expires }) {
  const [from, to] = [Date.parse(at), Date.parse(expires)];
  return new Date(to - Math.min(MOST_SECONDS_OF_A_WRITE * 1e3, (to - from) / 10)).toISOString();
}
var MOST_SECONDS_OF_A_WRITE = 60;
var actorIn = ({ beginning: { host, run, evidence } }) => ({ host, run, evidence });
async function untouched(appending) {
  return telling(appending, { untouched: true });
}
async function afterWrites(step) {
  return telling(step, { untouched: false, fix: "Run the same request again: it leaves the record that is missing" });
}
async function telling(step, detail) {
  try {
    return await step;
  } catch (error) {
    if (!(error instanceof import_core_failure.ServiceFailure))
      throw error;
    throw new import_core_failure.ServiceFailure(error.message, { ...detail, ...error.detail, untouched: detail.untouched });
  }
}
var MOST_TRIES3 = 20;
async function recordRefusal(request2, judgement, ports2) {
  const { ledger, registry, approvals } = ports2;
  const { decision, facts, findings: findings2, verdict, evidence, authorisation } = judgement;
  if (verdict === "allow")
    return;
  const { kind, name: name2, version } = facts.asset;
  const actor = actorOf(approvals, evidence, authorisation.approvals);
  for (let tries = 1; tries <= MOST_TRIES3; tries++) {
    const head = await ledger.head({ kind, name: name2 });
    const open = (0, import_core_ledger_parts.openOf)(head.tip);
    if (open !== null) {
      await settle(head, open, actor, ports2);
      continue;
    }
    const record = {
      ...nextHead(head.chain, head.tip, registry.place, clockOf(registry).text, import_version_generated.VERSION),
      event: "refused",
      purpose: "promote",
      version,
      from: decision.from,
      to: judgement.wish.to.name,
      reason: request2.reason,
      verdict,
      planDigest: isPlanned(decision) ? decision.digest : null,
      findings: findings2.map(findingOf),
      ...actor
    };
    if ((await ledger.append([{ head, record }])).is === "appended")
      return;
  }
  throw new import_core_failure.ServiceFailure("the refusal could not be recorded, for other promotions of the asset were first each time", {
    untouched: true,
    fix: "Run it again when fewer promote this asset"
  });
}
var MOST_TURNS = 100;
async function promote(request2, ports2) {
  for (let turn = 1; turn <= MOST_TURNS; turn++) {
    const judgement = await judge(request2, ports2);
    const { decision, verdict } = judgement;
    const rival = rivalOf(judgement);
    if (rival !== null && verdict !== "deny" && hasLedger(ports2)) {
      await giveWay(judgement, rival, ports2);
    } else if (verdict !== "allow" || !isPlanned(decision)) {
      return remaining(request2, ports2, judgement);
    } else if (hasLedger(ports2)) {
      const report = await promoteWithLedger(request2, ports2, judgement, decision);
      if (report !== null)
        return report;
    } else {
      return promoteWithout(request2, ports2, judgement, decision);
    }
  }
  const { name: name2 } = request2.reference;
  throw new import_core_failure.ServiceFailure(`other promotions of ${name2} were first ${MOST_TURNS} times in a row; nothing was written`, {
    untouched: true,
    fix: "Run it again when fewer promote this asset"
  });
}
function rivalOf({ head, decision, facts }) {
  const open = (0, import_core_ledger_parts.openOf)(head?.tip ?? null);
  if (open === null || isPlanned(decision) && decision.startedBy !== null && facts.ledger?.open !== null)
    return null;
  return open;
}
async function giveWay({ head, evidence, authorisation }, rival, ports2) {
  if (head !== null)
    await settle(head, rival, actorOf(ports2.approvals, evidence, authorisation.approvals), ports2);
}
async function remaining(request2, ports2, judgement) {
  if (judgement.verdict !== "allow" && request2.recordRefusals && hasLedger(ports2))
    await recordRefusal(request2, judgement, ports2);
  return judgedReport(request2, ports2, judgement, { state: "unchanged", changes: [], recorded: null });
}
async function promoteWithLedger(request2, ports2, judgement, decision) {
  const { rules: rules2, facts, head } = judgement;
  if (head === null)
    throw new TypeError("a ledger that was not read");
  const begun = {
    head,
    policy: rules2.policy,
    kind: facts.asset.kind,
    beginning: beginPromotion(request2, ports2, judgement, decision),
    asset: facts.asset.id,
    changes: decision.changes,
    end: "completed",
    review: null
  };
  const told2 = await writing(request2, ports2, judgement, decision, (written) => carryOut(begun, ports2, written));
  if (told2.is === "failed")
    return told2.report;
  if (told2.value.is === "again")
    return null;
  const { ended } = told2.value;
  return judgedReport(request2, ports2, judgement, {
    state: stateOf(decision),
    changes: told2.done,
    recorded: ended.record
  });
}
async function promoteWithout(request2, ports2, judgement, decision) {
  const { rules: rules2, facts } = judgement;
  const run = decision.startedBy ?? ports2.approvals.run;
  const mark = { plan: decision.digest, run, proven: run !== SHELL2, started: null, number: null };
  const writes = writesOf(rules2.policy, facts.asset.kind, decision.changes, mark, facts.asset.id);
  const told2 = await writing(request2, ports2, judgement, decision, (written) => ports2.registry.write(writes, written, null));
  if (told2.is === "failed")
    return told2.report;
  return judgedReport(request2, ports2, judgement, { state: stateOf(decision), changes: told2.done, recorded: null });
}
var stateOf = ({ state }) => state === "unfinished" ? "finished" : "promoted";
async function writing(request2, ports2, judgement, decision, write) {
  const done = [];
  try {
    return { is: "written", value: await write((change2) => done.push(change2)), done };
  } catch (error) {
    if (!(error instanceof import_core_failure.ServiceFailure))
      throw error;
    const intended = { state: stateOf(decision), changes: decision.changes, recorded: null };
    return { is: "failed", report: halfWay(request2, error, done, judgedReport(request2, ports2, judgement, intended)) };
  }
}
function halfWay(request2, failure2, done, judged3) {
  const { asset, to, reason } = request2;
  const asked = { asset, to, reason };
  if (done.length === 0 && failure2.detail.untouched === true)
    return { is: "failed", command: request2.command, failure: failure2, asked, judged: { ...judged3, changes: [] } };
  const written = done.map((change2) => `version ${change2.version} was moved from ${change2.from} to ${change2.to}`);
  const open = judged3.changes.filter((change2) => !done.includes(change2)).map((change2) => `version ${change2.version} may still be in ${change2.from} instead of ${change2.to}`);
  const fix = failure2.detail.fix ?? "Run the same request again: it finishes what is left";
  const told2 = new import_core_failure.ServiceFailure(failure2.message, { ...failure2.detail, stands: [...written, ...open], fix });
  return { is: "failed", command: request2.command, failure: told2, asked, judged: judged3 };
}
var shellApprovals = {
  run: "shell",
  host: { is: "shell" },
  prepare: () => void 0,
  evidence: () => Promise.resolve({ is: "none", why: "a shell cannot show who approved" })
};
var LARGEST = 1024 * 1024;
async function readMetricsFile(path) {
  const wrong2 = (what) => new import_core_failure.UsageFailure({
    what: `the metrics file ${path} ${what}`,
    fix: "Give a JSON object of names and finite numbers, at most 1 MB"
  });
  const bytes = await (0, import_consumers.buffer)((0, import_node_fs.createReadStream)(path, { end: LARGEST })).catch((error) => {
    throw wrong2(error.code === "ENOENT" ? "does not exist" : `cannot be read (${error.code ?? error.message})`);
  });
  if (bytes.length > LARGEST)
    throw wrong2("is larger than 1 MB");
  const text2 = decode(bytes);
  const value = text2 === void 0 ? void 0 : parse2(text2);
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw wrong2(value === void 0 ? "is not JSON" : "is not a JSON object");
  const values = /* @__PURE__ */ Object.create(null);
  for (const [name2, number] of Object.entries(value)) {
    if (typeof number !== "number" || !Number.isFinite(number))
      throw wrong2(`gives ${quoted(name2)} no finite number`);
    values[name2] = number;
  }
  const twice = repeated(text2 ?? "");
  if (twice !== void 0)
    throw wrong2(`gives ${quoted(twice)} twice`);
  return { digest: (0, import_core_digest.sha256)(bytes), values };
}
var quoted = (name2) => JSON.stringify(name2.length > 100 ? `${name2.slice(0, 100)}\u2026` : name2);
function decode(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return void 0;
  }
}
function repeated(text2) {
  const seen = /* @__PURE__ */ new Set();
  for (const [literal] of text2.matchAll(/"(?:[^"\\]|\\.)*"/g)) {
    const name2 = String(parse2(literal));
    if (seen.has(name2))
      return name2;
    seen.add(name2);
  }
  return void 0;
}
function parse2(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    return void 0;
  }
}
var NO_SUCH_TENANT = /* @__PURE__ */ new Set(["90002", "900021", "900023", "50020", "50034"]);
var OTHER_CLOUD = /* @__PURE__ */ new Set(["90038", "900382", "900432"]);
var NO_SUCH_CLIENT = /* @__PURE__ */ new Set(["700016", "700011", "70001", "7000112"]);
var NO_CREDENTIAL = /* @__PURE__ */ new Set(["70021", "700211", "700212", "700213", "7002137", "7002138"]);
var WRONG_TIME_OR_AUDIENCE = /* @__PURE__ */ new Set(["700024", "50013", "500133", "50027", "700027"]);
var NO_SUCH_RESOURCE = /* @__PURE__ */ new Set(["500011", "50001"]);
var POLICY = /* @__PURE__ */ new Set(["53003", "530032"]);
var LONGEST_WORDS = 160;
var LONGEST_MESSAGE = 1e4;
var NOTHING = "Not Available";
function entraFailure(refused2, tried) {
  const said2 = saidIn(refused2);
  const [code2, words, correlationId] = [codeIn(said2), wordsOf(said2), correlationIdOf(refused2)];
  const { cause, fix, commands } = explained(code2, tried);
  return new import_core_failure.ServiceFailure(`no login to Azure: ${cause}. Entra says: ${words}`, {
    fix,
    ...commands === void 0 ? {} : { commands },
    ...correlationId === void 0 ? {} : { correlationId }
  });
}
function codeIn(text2) {
  return /\bAADSTS(\d{4,8})\b/.exec(text2)?.[1] ?? "";
}
function describedIn(message) {
  const description = / - Description: (.*) - Correlation ID: /s.exec(message.slice(0, LONGEST_MESSAGE))?.[1];
  return description === NOTHING ? void 0 : description;
}
function wordsOf(text2) {
  const words = text2.replaceAll(/\s+/g, " ").replace(/\s*(?:Trace ID|Correlation ID|Timestamp): .*$/, "").trim();
  return words.length > LONGEST_WORDS ? `${words.slice(0, LONGEST_WORDS)}\u2026` : words;
}
function explained(code2, { tenantId, clientId, authority, presented }) {
  if (NO_CREDENTIAL.has(code2))
    return noCredential(clientId, presented);
  if (NO_SUCH_TENANT.has(code2))
    return {
      cause: `${authority} knows no tenant ${tenantId}, or the client is of another`,
      fix: "Check tenant-id, which az account show --query tenantId prints, and whether azure-endpoint is of the right cloud"
    };
  if (OTHER_CLOUD.has(code2))
    return {
      cause: `the tenant ${tenantId} is of another cloud than ${authority}`,
      fix: "Set azure-endpoint to the one of its cloud, and leave authority-host out"
    };
  if (POLICY.has(code2))
    return {
      cause: `a Conditional Access policy of the tenant ${tenantId} forbids the client ${clientId} to log in from here`,
      fix: "Ask who administers the tenant; the correlation id finds the policy in its sign-in logs"
    };
  if (NO_SUCH_CLIENT.has(code2))
    return {
      cause: `the tenant ${tenantId} has no usable client ${clientId}`,
      fix: "Check client-id: it is the application (client) id, not the object id; and whether tenant-id is its tenant"
    };
  if (WRONG_TIME_OR_AUDIENCE.has(code2))
    return {
      cause: `the job's token was not accepted (issuer ${presented.issuer}, audience ${presented.audience})`,
      fix: "Check the clock of the runner, and whether authority-host is of the cloud that azure-endpoint is of; then run the job again"
    };
  if (NO_SUCH_RESOURCE.has(code2))
    return {
      cause: `the tenant ${tenantId} issues no tokens for this azure-endpoint`,
      fix: "Check azure-endpoint, and whether tenant-id is a tenant of that cloud"
    };
  return {
    cause: `a token of the job was not exchanged for the client ${clientId} in the tenant ${tenantId}`,
    fix: code2 === "" ? `Check that ${authority} is Microsoft Entra` : `${authority}/error?code=${code2} explains it; check tenant-id and client-id`
  };
}
function noCredential(clientId, { issuer, subject: subject3, audience, otherSubject }) {
  const [one, two, three] = [issuer, subject3, audience].map(quoted2);
  const identity = `az identity federated-credential create --identity-name IDENTITY --resource-group GROUP --name aml-promote --issuer ${one} --subject ${two} --audiences ${three}`;
  const parameters = JSON.stringify({ name: "aml-promote", issuer, subject: subject3, audiences: [audience] });
  const other = otherSubject === null ? "" : ` A credential for ${otherSubject} is the other format and does not match.`;
  return {
    cause: `the client ${clientId} has no federated credential for the subject ${subject3}`,
    fix: `Create one, letter by letter: ${identity}.${other}`,
    commands: [
      `# issuer   ${issuer}`,
      `# subject  ${subject3}`,
      ...otherSubject === null ? [] : [`# not      ${otherSubject}  (the other format: this job does not send it)`],
      `# audience ${audience}`,
      "# for a user-assigned managed identity",
      identity,
      "# for an application",
      `az ad app federated-credential create --id ${clientId} --parameters ${quoted2(parameters)}`
    ]
  };
}
function saidIn({ message, answer }) {
  const described = describedIn(message);
  if (described !== void 0 || answer === void 0)
    return described ?? message;
  return /\bAADSTS\d{4,8}: [^"\\]+/.exec(answer.text)?.[0] ?? `status ${answer.status}`;
}
function correlationIdOf({ message, answer }) {
  const [, id = NOTHING] = / - Correlation ID: (.*?) - Trace ID: /.exec(message.slice(0, LONGEST_MESSAGE)) ?? [];
  return id === NOTHING ? answer?.headers["x-ms-request-id"] : id;
}
var quoted2 = (text2) => `'${text2.replaceAll("'", `'\\''`)}'`;
function libraryOn(transport) {
  let failure2;
  let answer;
  return {
    options: {
      httpClient: {
        async sendRequest(request2) {
          const { method, url, body } = request2;
          if (method !== "GET" && method !== "POST")
            throw new TypeError(`${method} is no call of a login`);
          const { createHttpHeaders } = await Promise.resolve().then(() => __toESM(require("./registry-azure-ml-credential-azure-identity.js")));
          const headers = request2.headers.toJSON();
          try {
            answer = await transport.read({ method, url, headers, ...typeof body === "string" ? { body } : {} });
          } catch (error) {
            failure2 = error;
            throw error;
          }
          return {
            request: request2,
            status: answer.status,
            headers: createHttpHeaders(answer.headers),
            bodyAsText: answer.text
          };
        }
      },
      // The transport tries again by itself.
      retryOptions: { maxRetries: 0 },
      userAgentOptions: { userAgentPrefix: `aml-promote/${import_version_generated.VERSION}` }
    },
    async ask(credential, scope) {
      failure2 = void 0;
      answer = void 0;
      const asked = await askFor(credential, scope);
      if (!asked.ok && failure2 !== void 0)
        throw failure2;
      return asked.ok ? asked : (0, import_core_result.err)({ message: asked.error, answer });
    }
  };
}
async function askFor(credential, scope) {
  try {
    const given = await credential.getToken(scope);
    const text2 = given?.token;
    if (given === null || typeof text2 !== "string" || text2 === "")
      return (0, import_core_result.err)("no token in the answer");
    return (0, import_core_result.ok)({ text: text2, ends: given.expiresOnTimestamp });
  } catch (error) {
    return (0, import_core_result.err)(error instanceof Error ? error.message : String(error));
  }
}
var LONGEST_RUN_MS = 6e4;
var OVER = /* @__PURE__ */ new Set(["700082", "50173", "70043", "50076", "50078", "50079", "50132", "50133"]);
var NO_TOKEN = /is not valid JSON$|JSON at position \d|end of JSON input|^Cannot read properties|^Unexpected response|^no token/;
var ELSE = "or log in by another way: the job\u2019s token (tenant-id and client-id), or credential: managed-identity";
function azureCliLogin({ tenantId, scope, deadline, network }) {
  return async () => {
    const { AzureCliCredential } = await Promise.resolve().then(() => __toESM(require("./registry-azure-ml-credential-azure-identity.js")));
    const most = Math.ceil(Math.min(LONGEST_RUN_MS, Math.max(1, deadline.remaining())));
    const credential = new AzureCliCredential({ processTimeoutInMs: most, ...tenantId === "" ? {} : { tenantId } });
    const begun = performance.now();
    const asked = await askFor(credential, scope);
    const took = performance.now() - begun;
    network.debug(`Azure CLI: az account get-access-token -> ${asked.ok ? "a token" : "no token"} in ${Math.round(took)} ms`);
    if (asked.ok)
      return asked.value;
    throw failure(took >= most ? "too late" : asked.error, tenantId, network);
  };
}
function failure(message, tenantId, network) {
  const login = tenantId === "" ? "az login" : `az login --tenant ${tenantId}`;
  const no = (why, fix) => new import_core_failure.ServiceFailure(`no login to Azure: ${why}`, { fix });
  if (message === "too late")
    return no("the Azure CLI gave no token in time", "Try az account get-access-token by hand");
  if (message.startsWith("Azure CLI could not be found"))
    return no("the Azure CLI (az) is not installed here", `Install it (https://aka.ms/azure-cli) and run ${login}, ${ELSE}`);
  if (message.startsWith("Please run 'az login'"))
    return no("nobody is logged in to the Azure CLI, or the login is over", `Run ${login}, ${ELSE}`);
  if (NO_TOKEN.test(message))
    return no("the Azure CLI printed no token", "Run az version; this needs the Azure CLI 2.30 or later");
  const said2 = wordsOf(network.clean(message).replace(/^\s*ERROR:\s*/, ""));
  return OVER.has(codeIn(message)) ? no(`the login of the Azure CLI is over. It says: ${said2}`, `Run ${login} again, ${ELSE}`) : no(`the Azure CLI gave no token. It says: ${said2 || "nothing"}`, `Run ${login}, ${ELSE}`);
}
var CREDENTIALS = ["github-oidc", "azure-cli", "managed-identity"];
var TENANT = /^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,126}[A-Za-z0-9])?$/;
var CLIENT = /^[A-Za-z0-9-]{1,64}$/;
function chooseCredential(asked) {
  const { tenantId, clientId } = asked;
  if (tenantId !== "" && !TENANT.test(tenantId))
    throw wrong(`tenant-id is ${shown(tenantId)}`, "Give the id of the tenant or one of its domains");
  if (clientId !== "" && !CLIENT.test(clientId))
    throw wrong(`client-id is ${shown(clientId)}`, "Give the application (client) id, a UUID");
  switch (asked.credential) {
    case "":
      return choose(asked);
    case "github-oidc":
      return federated(asked);
    case "azure-cli":
      if (clientId !== "")
        throw wrong("client-id has no meaning for the Azure CLI", "Leave client-id out");
      return { is: "azure-cli", tenantId };
    case "managed-identity":
      if (tenantId !== "")
        throw wrong("tenant-id has no meaning for a managed identity, which is of one tenant", "Leave tenant-id out");
      return { is: "managed-identity", clientId };
    default:
      throw wrong(`credential is ${shown(asked.credential)}`, (0, import_core_nearest.didYouMean)(asked.credential, CREDENTIALS) ?? `Credentials: ${CREDENTIALS.join(", ")}`);
  }
}
function choose(asked) {
  const { tenantId, clientId, host } = asked;
  if (tenantId === "" && clientId === "")
    return { is: "azure-cli", tenantId };
  if (host === "github" || tenantId === "" || clientId === "")
    return federated(asked);
  throw wrong("tenant-id and client-id are for a login with the token of a GitHub job, and a shell has none", "Leave both out to take the Azure CLI\u2019s login, or name another credential");
}
function federated({ tenantId, clientId, host }) {
  if (host !== "github")
    throw wrong(tenantId === "" || clientId === "" ? `a login with the token of a GitHub job needs ${missing(tenantId, clientId)} as well, and a shell has no such token` : "credential is github-oidc, and a shell has no token of a GitHub job", "Set credential to azure-cli or managed-identity");
  if (tenantId === "" || clientId === "")
    throw wrong(`${missing(tenantId, clientId)} ${tenantId === "" && clientId === "" ? "are" : "is"} not given`, "A login with the token of the job needs tenant-id and client-id; without both, the Azure CLI\u2019s login is taken");
  return { is: "github-oidc", tenantId, clientId };
}
function missing(tenantId, clientId) {
  return [...tenantId === "" ? ["tenant-id"] : [], ...clientId === "" ? ["client-id"] : []].join(" and ");
}
var wrong = (what, fix) => new import_core_failure.UsageFailure({ what, fix });
var shown = (text2) => JSON.stringify(text2.slice(0, 100));
var CLOUDS = [
  {
    name: "the public cloud",
    endpoint: "https://management.azure.com",
    authorities: ["https://login.microsoftonline.com"],
    audience: "api://AzureADTokenExchange"
  },
  {
    name: "Azure Government",
    endpoint: "https://management.usgovcloudapi.net",
    authorities: ["https://login.microsoftonline.us"],
    audience: "api://AzureADTokenExchangeUSGov"
  },
  {
    name: "Azure in China",
    endpoint: "https://management.chinacloudapi.cn",
    authorities: ["https://login.partner.microsoftonline.cn", "https://login.chinacloudapi.cn"],
    audience: "api://AzureADTokenExchangeChina"
  }
];
var USUAL_AUDIENCE = "api://AzureADTokenExchange";
function authorityOf(endpoint, authorityHost) {
  const cloud = CLOUDS.find((known) => known.endpoint === endpoint.origin);
  if (authorityHost === "")
    return cloud ? { url: cloud.authorities[0], audience: cloud.audience } : null;
  const given = new URL(authorityHost);
  const other = CLOUDS.find(({ authorities }) => authorities.includes(given.origin));
  if (cloud === void 0 && other === void 0)
    return { url: bare(given), audience: USUAL_AUDIENCE };
  if (other === void 0 || cloud !== void 0 && other !== cloud) {
    const whose = other === void 0 ? `no authority of ${cloud?.name}` : `the authority of ${other.name}`;
    throw new import_core_failure.UsageFailure({
      what: `authority-host ${given.origin} is ${whose}, but azure-endpoint ${endpoint.origin} is ${cloud?.name}'s`,
      fix: `Leave authority-host out, or set it to ${cloud?.authorities[0]}`
    });
  }
  return { url: bare(given), audience: other.audience };
}
var bare = ({ href }) => href.replace(/\/+$/, "");
function federatedLogin(options) {
  const { tenantId, clientId, authority, scope, assertions, deadline, network } = options;
  const { origin } = new URL(authority.url);
  const library = libraryOn((0, import_http_transport.createTransport)({ service: "Entra", origin, deadline, network }));
  return async () => {
    const [assertion, { ClientAssertionCredential }] = await Promise.all([
      assertions.token(authority.audience),
      Promise.resolve().then(() => __toESM(require("./registry-azure-ml-credential-azure-identity.js")))
    ]);
    const credential = new ClientAssertionCredential(tenantId, clientId, async () => assertion, {
      ...library.options,
      authorityHost: authority.url,
      // Else it would ask the public cloud about an authority that it does not know, a private one say.
      disableInstanceDiscovery: true
    });
    const asked = await library.ask(credential, scope);
    if (asked.ok)
      return asked.value;
    if (asked.error.answer?.status === 200)
      throw new import_core_failure.ServiceFailure("Entra answered a login in a form that is not its own", {
        fix: `Check that ${authority.url} is Microsoft Entra`
      });
    throw entraFailure(asked.error, {
      tenantId,
      clientId,
      authority: authority.url,
      presented: await assertions.presented(authority.audience)
    });
  };
}
var METADATA = "http://169.254.169.254";
var LINK_LOCAL = /^169\.254\.\d{1,3}\.\d{1,3}$/;
var LONGEST_PROBE_MS = 2e3;
function managedIdentityLogin(options) {
  const { clientId, scope, deadline, network } = options;
  const source = sourceOf(options);
  const way = { service: source.name, origin: source.url.origin, deadline, network };
  const library = libraryOn((0, import_http_transport.createTransport)(way));
  const probe = (0, import_http_transport.createTransport)({ ...way, longest: LONGEST_PROBE_MS, tries: 1 });
  const whom = clientId === "" ? {} : { clientId };
  let credential;
  return async () => {
    await reach(probe, source, clientId);
    const identity = await Promise.resolve().then(() => __toESM(require("./registry-azure-ml-credential-azure-identity.js")));
    credential ??= new identity.ManagedIdentityCredential({ ...library.options, ...whom });
    const asked = await library.ask(credential, scope);
    if (asked.ok)
      return asked.value;
    throw refused(asked.error, source, clientId);
  };
}
var TOLD = [
  ["IDENTITY_ENDPOINT", "IDENTITY_HEADER", "Azure Arc"],
  ["MSI_ENDPOINT", "MSI_SECRET", "Cloud Shell"]
];
function sourceOf({ env, mask }) {
  if (env.AZURE_FEDERATED_TOKEN_FILE)
    throw unsupported("AZURE_FEDERATED_TOKEN_FILE is set", "Kubernetes", "az login --federated-token");
  for (const [address, secret, other] of TOLD) {
    const { [address]: endpoint = "", [secret]: known = "" } = env;
    if (endpoint !== "" && known === "")
      throw unsupported(`${address} is set without ${secret}`, other);
    if (endpoint === "")
      continue;
    mask(known);
    return { name: "Azure's identity endpoint", url: nearby(address, endpoint) };
  }
  const url = nearby("AZURE_POD_IDENTITY_AUTHORITY_HOST", env.AZURE_POD_IDENTITY_AUTHORITY_HOST || METADATA);
  url.pathname = "/metadata/identity/oauth2/token";
  return { name: "Azure's metadata service", url };
}
var unsupported = (what, kind, login = "az login --identity") => new import_core_failure.UsageFailure({
  what: `${what}: this kind of managed identity (${kind}) is not supported`,
  fix: `Run ${login} before, and set credential to azure-cli`
});
function nearby(name2, text2) {
  const url = URL.canParse(text2) ? new URL(text2) : null;
  if (url !== null && (url.protocol === "https:" || (0, import_http_address.isLoopback)(url) || LINK_LOCAL.test(url.hostname)))
    return url;
  throw new import_core_failure.UsageFailure({ what: `${name2} is no address of this machine`, fix: "Azure sets it; leave it as it is" });
}
async function reach(probe, { name: name2, url }, clientId) {
  try {
    await probe.read({ method: "GET", url: `${url.origin}${url.pathname}` });
  } catch (error) {
    if (!(error instanceof import_core_failure.ServiceFailure))
      throw error;
    throw new import_core_failure.ServiceFailure(`no login to Azure: ${name2} does not answer within ${LONGEST_PROBE_MS / 1e3} s, so there is no managed identity here`, {
      fix: `Run this on a machine, app or container of Azure ${clientId === "" ? "with an identity" : "to which the identity is assigned"}, or leave credential out`
    });
  }
}
function refused({ message, answer }, { name: name2 }, clientId) {
  const status = answer?.status ?? 0;
  if (status === 200)
    return new import_core_failure.ServiceFailure(`${name2} answered in a form that is not its own`);
  const who = clientId === "" ? "no identity of its own" : `no identity with the client id ${clientId}`;
  const cause = status === 400 || status === 404 ? `there is ${who} here` : `${name2} gave no token`;
  return new import_core_failure.ServiceFailure(`no login to Azure: ${cause}. It says: ${wordsOf(describedIn(message) ?? `status ${status}`)}`, {
    fix: clientId === "" ? "Switch the system-assigned identity on, or give the client-id of a user-assigned one" : "Check client-id, and assign the identity: az vm identity assign --identities ID (az webapp identity assign for an app)"
  });
}
var RENEW_BEFORE_MS = 5 * 6e4;
function azureToken(options) {
  const { given, host, endpoint, network, mask } = options;
  const choice = chooseCredential({
    credential: given.credential,
    tenantId: given["tenant-id"],
    clientId: given["client-id"],
    host
  });
  const authority = authorityOf(endpoint, given["authority-host"]);
  if (endpoint.protocol !== "https:")
    return () => Promise.reject(new TypeError("no token may be sent there"));
  const logIn = wayOf(choice, authority, options);
  network.debug(`credential: ${wordsFor(choice)}`);
  let held;
  const renew = async () => {
    const token = await logIn();
    mask(token.text);
    return token;
  };
  const ask = () => {
    const next = renew();
    held = next;
    next.catch(() => {
      if (held === next)
        held = void 0;
    });
    return next;
  };
  return async () => {
    const asked = held ?? ask();
    const token = await asked;
    if (token.ends - Date.now() >= RENEW_BEFORE_MS)
      return token.text;
    return (await (held === void 0 || held === asked ? ask() : held)).text;
  };
}
function wayOf(choice, authority, options) {
  const { endpoint, assertions, env, deadline, network, mask } = options;
  const scope = `${endpoint.origin}/.default`;
  switch (choice.is) {
    case "azure-cli":
      return azureCliLogin({ tenantId: choice.tenantId, scope, deadline, network });
    case "managed-identity":
      return managedIdentityLogin({ clientId: choice.clientId, scope, env, deadline, network, mask });
    case "github-oidc":
      if (assertions === null)
        throw new import_core_failure.UsageFailure({
          what: "the job may not have a token to log in to Azure with",
          fix: "Add to the job: permissions: { id-token: write, contents: read }"
        });
      if (authority === null)
        throw new import_core_failure.UsageFailure({
          what: `azure-endpoint ${endpoint.origin} is of no cloud that is known here`,
          fix: "Set authority-host to its Microsoft Entra"
        });
      return federatedLogin({ ...choice, authority, scope, assertions, deadline, network });
  }
}
function wordsFor({ is, ...whom }) {
  const ids = [
    ["tenant-id", "tenantId" in whom ? whom.tenantId : ""],
    ["client-id", "clientId" in whom ? whom.clientId : ""]
  ];
  return [is, ...ids.flatMap(([name2, id]) => id === "" ? [] : `${name2} ${id}`)].join(", ");
}
var armErrorCheck = validate0;
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.code !== void 0) {
        let data0 = data.code;
        const _errs1 = errors;
        if (typeof data0 !== "string" && data0 !== null) {
          validate2.errors = [{ instancePath: instancePath + "/code", message: "must be string,null" }];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.message !== void 0) {
          let data1 = data.message;
          const _errs3 = errors;
          if (typeof data1 !== "string" && data1 !== null) {
            validate2.errors = [{ instancePath: instancePath + "/message", message: "must be string,null" }];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate2.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate2.errors = vErrors;
  return errors === 0;
}
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.message === void 0 && (missing0 = "message")) {
        validate1.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.code !== void 0) {
          let data0 = data.code;
          const _errs1 = errors;
          if (typeof data0 !== "string" && data0 !== null) {
            validate1.errors = [{ instancePath: instancePath + "/code", message: "must be string,null" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.message !== void 0) {
            const _errs3 = errors;
            if (typeof data.message !== "string") {
              validate1.errors = [{ instancePath: instancePath + "/message", message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.details !== void 0) {
              let data2 = data.details;
              const _errs5 = errors;
              if (!Array.isArray(data2) && data2 !== null) {
                validate1.errors = [{ instancePath: instancePath + "/details", message: "must be array,null" }];
                return false;
              }
              if (errors === _errs5) {
                if (Array.isArray(data2)) {
                  var valid1 = true;
                  const len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs7 = errors;
                    if (!validate2(data2[i0], { instancePath: instancePath + "/details/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
                      vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs7 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate1.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate1.errors = vErrors;
  return errors === 0;
}
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.error === void 0 && (missing0 = "error")) {
        validate0.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.error !== void 0) {
          if (!validate1(data.error, { instancePath: instancePath + "/error", parentData: data, parentDataProperty: "error", rootData })) {
            vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate0.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
var assetVersionCheck = validate5;
function validate7(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate7.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.contextUri !== void 0) {
        let data0 = data.contextUri;
        const _errs1 = errors;
        if (typeof data0 !== "string" && data0 !== null) {
          validate7.errors = [{ instancePath: instancePath + "/contextUri", message: "must be string,null" }];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.dockerfilePath !== void 0) {
          let data1 = data.dockerfilePath;
          const _errs3 = errors;
          if (typeof data1 !== "string" && data1 !== null) {
            validate7.errors = [{ instancePath: instancePath + "/dockerfilePath", message: "must be string,null" }];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
      }
    }
  }
  validate7.errors = vErrors;
  return errors === 0;
}
function validate6(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.stage !== void 0) {
        let data0 = data.stage;
        const _errs1 = errors;
        if (typeof data0 !== "string" && data0 !== null) {
          validate6.errors = [{ instancePath: instancePath + "/stage", message: "must be string,null" }];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.tags !== void 0) {
          let data1 = data.tags;
          const _errs3 = errors;
          if (!(data1 && typeof data1 == "object" && !Array.isArray(data1)) && data1 !== null) {
            validate6.errors = [{ instancePath: instancePath + "/tags", message: "must be object,null" }];
            return false;
          }
          if (errors === _errs3) {
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              for (const key0 in data1) {
                let data2 = data1[key0];
                const _errs6 = errors;
                if (typeof data2 !== "string" && data2 !== null) {
                  validate6.errors = [{ instancePath: instancePath + "/tags/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), message: "must be string,null" }];
                  return false;
                }
                var valid1 = _errs6 === errors;
                if (!valid1) {
                  break;
                }
              }
            }
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.properties !== void 0) {
            let data3 = data.properties;
            const _errs8 = errors;
            if (!(data3 && typeof data3 == "object" && !Array.isArray(data3)) && data3 !== null) {
              validate6.errors = [{ instancePath: instancePath + "/properties", message: "must be object,null" }];
              return false;
            }
            if (errors === _errs8) {
              if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                for (const key1 in data3) {
                  let data4 = data3[key1];
                  const _errs11 = errors;
                  if (typeof data4 !== "string" && data4 !== null) {
                    validate6.errors = [{ instancePath: instancePath + "/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), message: "must be string,null" }];
                    return false;
                  }
                  var valid2 = _errs11 === errors;
                  if (!valid2) {
                    break;
                  }
                }
              }
            }
            var valid0 = _errs8 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.isAnonymous !== void 0) {
              let data5 = data.isAnonymous;
              const _errs13 = errors;
              if (typeof data5 !== "boolean" && data5 !== null) {
                validate6.errors = [{ instancePath: instancePath + "/isAnonymous", message: "must be boolean,null" }];
                return false;
              }
              var valid0 = _errs13 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.isArchived !== void 0) {
                let data6 = data.isArchived;
                const _errs15 = errors;
                if (typeof data6 !== "boolean" && data6 !== null) {
                  validate6.errors = [{ instancePath: instancePath + "/isArchived", message: "must be boolean,null" }];
                  return false;
                }
                var valid0 = _errs15 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.modelUri !== void 0) {
                  let data7 = data.modelUri;
                  const _errs17 = errors;
                  if (typeof data7 !== "string" && data7 !== null) {
                    validate6.errors = [{ instancePath: instancePath + "/modelUri", message: "must be string,null" }];
                    return false;
                  }
                  var valid0 = _errs17 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.modelType !== void 0) {
                    let data8 = data.modelType;
                    const _errs19 = errors;
                    if (typeof data8 !== "string" && data8 !== null) {
                      validate6.errors = [{ instancePath: instancePath + "/modelType", message: "must be string,null" }];
                      return false;
                    }
                    var valid0 = _errs19 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.jobName !== void 0) {
                      let data9 = data.jobName;
                      const _errs21 = errors;
                      if (typeof data9 !== "string" && data9 !== null) {
                        validate6.errors = [{ instancePath: instancePath + "/jobName", message: "must be string,null" }];
                        return false;
                      }
                      var valid0 = _errs21 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.dataUri !== void 0) {
                        let data10 = data.dataUri;
                        const _errs23 = errors;
                        if (typeof data10 !== "string" && data10 !== null) {
                          validate6.errors = [{ instancePath: instancePath + "/dataUri", message: "must be string,null" }];
                          return false;
                        }
                        var valid0 = _errs23 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.dataType !== void 0) {
                          let data11 = data.dataType;
                          const _errs25 = errors;
                          if (typeof data11 !== "string" && data11 !== null) {
                            validate6.errors = [{ instancePath: instancePath + "/dataType", message: "must be string,null" }];
                            return false;
                          }
                          var valid0 = _errs25 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.image !== void 0) {
                            let data12 = data.image;
                            const _errs27 = errors;
                            if (typeof data12 !== "string" && data12 !== null) {
                              validate6.errors = [{ instancePath: instancePath + "/image", message: "must be string,null" }];
                              return false;
                            }
                            var valid0 = _errs27 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.condaFile !== void 0) {
                              let data13 = data.condaFile;
                              const _errs29 = errors;
                              if (typeof data13 !== "string" && data13 !== null) {
                                validate6.errors = [{ instancePath: instancePath + "/condaFile", message: "must be string,null" }];
                                return false;
                              }
                              var valid0 = _errs29 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.build !== void 0) {
                                const _errs31 = errors;
                                if (!validate7(data.build, { instancePath: instancePath + "/build", parentData: data, parentDataProperty: "build", rootData })) {
                                  vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
                                  errors = vErrors.length;
                                }
                                var valid0 = _errs31 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.osType !== void 0) {
                                  let data15 = data.osType;
                                  const _errs32 = errors;
                                  if (typeof data15 !== "string" && data15 !== null) {
                                    validate6.errors = [{ instancePath: instancePath + "/osType", message: "must be string,null" }];
                                    return false;
                                  }
                                  var valid0 = _errs32 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.componentSpec !== void 0) {
                                    let data16 = data.componentSpec;
                                    const _errs34 = errors;
                                    if (!(data16 && typeof data16 == "object" && !Array.isArray(data16)) && data16 !== null) {
                                      validate6.errors = [{ instancePath: instancePath + "/componentSpec", message: "must be object,null" }];
                                      return false;
                                    }
                                    var valid0 = _errs34 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate6.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate6.errors = vErrors;
  return errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate10.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.createdAt !== void 0) {
        let data0 = data.createdAt;
        if (typeof data0 !== "string" && data0 !== null) {
          validate10.errors = [{ instancePath: instancePath + "/createdAt", message: "must be string,null" }];
          return false;
        }
      }
    }
  }
  validate10.errors = vErrors;
  return errors === 0;
}
function validate5(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.properties === void 0 && (missing0 = "properties")) {
        validate5.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (typeof data0 !== "string" && data0 !== null) {
            validate5.errors = [{ instancePath: instancePath + "/id", message: "must be string,null" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.name !== void 0) {
            let data1 = data.name;
            const _errs3 = errors;
            if (typeof data1 !== "string" && data1 !== null) {
              validate5.errors = [{ instancePath: instancePath + "/name", message: "must be string,null" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.properties !== void 0) {
              const _errs5 = errors;
              if (!validate6(data.properties, { instancePath: instancePath + "/properties", parentData: data, parentDataProperty: "properties", rootData })) {
                vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.systemData !== void 0) {
                const _errs6 = errors;
                if (!validate10(data.systemData, { instancePath: instancePath + "/systemData", parentData: data, parentDataProperty: "systemData", rootData })) {
                  vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate5.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate5.errors = vErrors;
  return errors === 0;
}
var containerPageCheck = validate12;
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name")) {
        validate13.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.name !== void 0) {
          if (typeof data.name !== "string") {
            validate13.errors = [{ instancePath: instancePath + "/name", message: "must be string" }];
            return false;
          }
        }
      }
    } else {
      validate13.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate13.errors = vErrors;
  return errors === 0;
}
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value")) {
        validate12.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.value !== void 0) {
          let data0 = data.value;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (!validate13(data0[i0], { instancePath: instancePath + "/value/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate12.errors = [{ instancePath: instancePath + "/value", message: "must be array" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.nextLink !== void 0) {
            let data2 = data.nextLink;
            const _errs4 = errors;
            if (typeof data2 !== "string" && data2 !== null) {
              validate12.errors = [{ instancePath: instancePath + "/nextLink", message: "must be string,null" }];
              return false;
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate12.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate12.errors = vErrors;
  return errors === 0;
}
var jobCheck = validate15;
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate17.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.endpoint !== void 0) {
        let data0 = data.endpoint;
        if (typeof data0 !== "string" && data0 !== null) {
          validate17.errors = [{ instancePath: instancePath + "/endpoint", message: "must be string,null" }];
          return false;
        }
      }
    }
  }
  validate17.errors = vErrors;
  return errors === 0;
}
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate19.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.jobInputType !== void 0) {
        let data0 = data.jobInputType;
        const _errs1 = errors;
        if (typeof data0 !== "string" && data0 !== null) {
          validate19.errors = [{ instancePath: instancePath + "/jobInputType", message: "must be string,null" }];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.job_input_type !== void 0) {
          let data1 = data.job_input_type;
          const _errs3 = errors;
          if (typeof data1 !== "string" && data1 !== null) {
            validate19.errors = [{ instancePath: instancePath + "/job_input_type", message: "must be string,null" }];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.uri !== void 0) {
            let data2 = data.uri;
            const _errs5 = errors;
            if (typeof data2 !== "string" && data2 !== null) {
              validate19.errors = [{ instancePath: instancePath + "/uri", message: "must be string,null" }];
              return false;
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    }
  }
  validate19.errors = vErrors;
  return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate21.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.environmentId !== void 0) {
        let data0 = data.environmentId;
        if (typeof data0 !== "string" && data0 !== null) {
          validate21.errors = [{ instancePath: instancePath + "/environmentId", message: "must be string,null" }];
          return false;
        }
      }
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate23.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.trainingData !== void 0) {
        const _errs1 = errors;
        if (!validate19(data.trainingData, { instancePath: instancePath + "/trainingData", parentData: data, parentDataProperty: "trainingData", rootData })) {
          vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.validationData !== void 0) {
          const _errs2 = errors;
          if (!validate19(data.validationData, { instancePath: instancePath + "/validationData", parentData: data, parentDataProperty: "validationData", rootData })) {
            vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.testData !== void 0) {
            const _errs3 = errors;
            if (!validate19(data.testData, { instancePath: instancePath + "/testData", parentData: data, parentDataProperty: "testData", rootData })) {
              vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    }
  }
  validate23.errors = vErrors;
  return errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate28.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.componentId !== void 0) {
        let data0 = data.componentId;
        const _errs1 = errors;
        if (typeof data0 !== "string" && data0 !== null) {
          validate28.errors = [{ instancePath: instancePath + "/componentId", message: "must be string,null" }];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.inputs !== void 0) {
          let data1 = data.inputs;
          const _errs3 = errors;
          if (!(data1 && typeof data1 == "object" && !Array.isArray(data1)) && data1 !== null) {
            validate28.errors = [{ instancePath: instancePath + "/inputs", message: "must be object,null" }];
            return false;
          }
          if (errors === _errs3) {
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              for (const key0 in data1) {
                const _errs6 = errors;
                if (!validate19(data1[key0], { instancePath: instancePath + "/inputs/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data1, parentDataProperty: key0, rootData })) {
                  vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs6 === errors;
                if (!valid1) {
                  break;
                }
              }
            }
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
      }
    }
  }
  validate28.errors = vErrors;
  return errors === 0;
}
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.tags !== void 0) {
        let data0 = data.tags;
        const _errs1 = errors;
        if (!(data0 && typeof data0 == "object" && !Array.isArray(data0)) && data0 !== null) {
          validate16.errors = [{ instancePath: instancePath + "/tags", message: "must be object,null" }];
          return false;
        }
        if (errors === _errs1) {
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            for (const key0 in data0) {
              let data1 = data0[key0];
              const _errs4 = errors;
              if (typeof data1 !== "string" && data1 !== null) {
                validate16.errors = [{ instancePath: instancePath + "/tags/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), message: "must be string,null" }];
                return false;
              }
              var valid1 = _errs4 === errors;
              if (!valid1) {
                break;
              }
            }
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.properties !== void 0) {
          let data2 = data.properties;
          const _errs6 = errors;
          if (!(data2 && typeof data2 == "object" && !Array.isArray(data2)) && data2 !== null) {
            validate16.errors = [{ instancePath: instancePath + "/properties", message: "must be object,null" }];
            return false;
          }
          if (errors === _errs6) {
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              for (const key1 in data2) {
                let data3 = data2[key1];
                const _errs9 = errors;
                if (typeof data3 !== "string" && data3 !== null) {
                  validate16.errors = [{ instancePath: instancePath + "/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), message: "must be string,null" }];
                  return false;
                }
                var valid2 = _errs9 === errors;
                if (!valid2) {
                  break;
                }
              }
            }
          }
          var valid0 = _errs6 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.services !== void 0) {
            let data4 = data.services;
            const _errs11 = errors;
            if (!(data4 && typeof data4 == "object" && !Array.isArray(data4)) && data4 !== null) {
              validate16.errors = [{ instancePath: instancePath + "/services", message: "must be object,null" }];
              return false;
            }
            if (errors === _errs11) {
              if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                for (const key2 in data4) {
                  const _errs14 = errors;
                  if (!validate17(data4[key2], { instancePath: instancePath + "/services/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data4, parentDataProperty: key2, rootData })) {
                    vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
                    errors = vErrors.length;
                  }
                  var valid3 = _errs14 === errors;
                  if (!valid3) {
                    break;
                  }
                }
              }
            }
            var valid0 = _errs11 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.componentId !== void 0) {
              let data6 = data.componentId;
              const _errs15 = errors;
              if (typeof data6 !== "string" && data6 !== null) {
                validate16.errors = [{ instancePath: instancePath + "/componentId", message: "must be string,null" }];
                return false;
              }
              var valid0 = _errs15 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.environmentId !== void 0) {
                let data7 = data.environmentId;
                const _errs17 = errors;
                if (typeof data7 !== "string" && data7 !== null) {
                  validate16.errors = [{ instancePath: instancePath + "/environmentId", message: "must be string,null" }];
                  return false;
                }
                var valid0 = _errs17 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.inputs !== void 0) {
                  let data8 = data.inputs;
                  const _errs19 = errors;
                  if (!(data8 && typeof data8 == "object" && !Array.isArray(data8)) && data8 !== null) {
                    validate16.errors = [{ instancePath: instancePath + "/inputs", message: "must be object,null" }];
                    return false;
                  }
                  if (errors === _errs19) {
                    if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                      for (const key3 in data8) {
                        const _errs22 = errors;
                        if (!validate19(data8[key3], { instancePath: instancePath + "/inputs/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data8, parentDataProperty: key3, rootData })) {
                          vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
                          errors = vErrors.length;
                        }
                        var valid4 = _errs22 === errors;
                        if (!valid4) {
                          break;
                        }
                      }
                    }
                  }
                  var valid0 = _errs19 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.trial !== void 0) {
                    const _errs23 = errors;
                    if (!validate21(data.trial, { instancePath: instancePath + "/trial", parentData: data, parentDataProperty: "trial", rootData })) {
                      vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs23 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.taskDetails !== void 0) {
                      const _errs24 = errors;
                      if (!validate23(data.taskDetails, { instancePath: instancePath + "/taskDetails", parentData: data, parentDataProperty: "taskDetails", rootData })) {
                        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs24 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.jobs !== void 0) {
                        let data12 = data.jobs;
                        const _errs25 = errors;
                        if (!(data12 && typeof data12 == "object" && !Array.isArray(data12)) && data12 !== null) {
                          validate16.errors = [{ instancePath: instancePath + "/jobs", message: "must be object,null" }];
                          return false;
                        }
                        if (errors === _errs25) {
                          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                            for (const key4 in data12) {
                              const _errs28 = errors;
                              if (!validate28(data12[key4], { instancePath: instancePath + "/jobs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data12, parentDataProperty: key4, rootData })) {
                                vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                                errors = vErrors.length;
                              }
                              var valid5 = _errs28 === errors;
                              if (!valid5) {
                                break;
                              }
                            }
                          }
                        }
                        var valid0 = _errs25 === errors;
                      } else {
                        var valid0 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate16.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate16.errors = vErrors;
  return errors === 0;
}
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate32.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.createdBy !== void 0) {
        let data0 = data.createdBy;
        if (typeof data0 !== "string" && data0 !== null) {
          validate32.errors = [{ instancePath: instancePath + "/createdBy", message: "must be string,null" }];
          return false;
        }
      }
    }
  }
  validate32.errors = vErrors;
  return errors === 0;
}
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.properties === void 0 && (missing0 = "properties")) {
        validate15.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.properties !== void 0) {
          const _errs1 = errors;
          if (!validate16(data.properties, { instancePath: instancePath + "/properties", parentData: data, parentDataProperty: "properties", rootData })) {
            vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.systemData !== void 0) {
            const _errs2 = errors;
            if (!validate32(data.systemData, { instancePath: instancePath + "/systemData", parentData: data, parentDataProperty: "systemData", rootData })) {
              vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate15.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate15.errors = vErrors;
  return errors === 0;
}
var operationCheck = validate34;
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.status === void 0 && (missing0 = "status")) {
        validate34.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.status !== void 0) {
          if (typeof data.status !== "string") {
            validate34.errors = [{ instancePath: instancePath + "/status", message: "must be string" }];
            return false;
          }
        }
      }
    } else {
      validate34.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate34.errors = vErrors;
  return errors === 0;
}
var versionPageCheck = validate35;
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value")) {
        validate35.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.value !== void 0) {
          let data0 = data.value;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (!validate5(data0[i0], { instancePath: instancePath + "/value/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate35.errors = [{ instancePath: instancePath + "/value", message: "must be array" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.nextLink !== void 0) {
            let data2 = data.nextLink;
            const _errs4 = errors;
            if (typeof data2 !== "string" && data2 !== null) {
              validate35.errors = [{ instancePath: instancePath + "/nextLink", message: "must be string,null" }];
              return false;
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate35.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate35.errors = vErrors;
  return errors === 0;
}
function isArmError(value) {
  return armErrorCheck(value);
}
function isAssetVersion(value) {
  return assetVersionCheck(value);
}
function whyAssetVersion() {
  const [error] = assetVersionCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isContainerPage(value) {
  return containerPageCheck(value);
}
function whyContainerPage() {
  const [error] = containerPageCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isJob(value) {
  return jobCheck(value);
}
function whyJob() {
  const [error] = jobCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isOperation(value) {
  return operationCheck(value);
}
function isVersionPage(value) {
  return versionPageCheck(value);
}
function whyVersionPage() {
  const [error] = versionPageCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
var NATIVE_STAGE = { model: true, environment: true, data: false, component: false };
var hasNativeStage = (kind) => NATIVE_STAGE[kind];
var takesListView = (place, kind) => !(place.in === "registry" && kind === "component");
function tagsParameter(kind) {
  if (kind === "model")
    return "tags";
  return kind === "data" ? "$tags" : null;
}
function resourceType(place, kind) {
  const parent = place.in === "workspace" ? "workspaces" : "registries";
  return `Microsoft.MachineLearningServices/${parent}/${(0, import_core_asset.segmentOf)(kind)}/versions`;
}
var inWords = (place) => `the ${place.in} ${(0, import_core_ledger_record.placeName)(place)}`;
var assetInWords = ({ kind, name: name2 }) => kind === "data" ? `the data asset ${name2}` : `the ${kind} ${name2}`;
var SERVICE = "Azure ML";
var LONGEST_MESSAGE2 = 300;
function messageOf({ status, text: text2 }) {
  const error = parsed(text2);
  if (error === void 0)
    return `an answer with status ${status} that is not Azure's`;
  const { code: code2, message, details: details2 } = error;
  const detail = details2?.[0]?.message ?? "";
  return [code2, message, detail === message ? "" : detail].map((part) => (part ?? "").trim().replace(/[.:]+$/, "")).filter((part) => part !== "").join(": ").replaceAll(/\s+/g, " ").slice(0, LONGEST_MESSAGE2);
}
function failureOf(what, answer, called) {
  const correlationId = answer.headers["x-ms-correlation-request-id"] ?? answer.headers["x-ms-request-id"];
  const { status } = answer;
  const fix = fixOf(status, called);
  return new import_core_failure.ServiceFailure(`${SERVICE} refused to ${what} with ${status}: ${messageOf(answer)}`, {
    ...correlationId === void 0 ? {} : { correlationId },
    ...fix === void 0 ? {} : { fix },
    // The service judged the call and declined it; after a 5xx or a timeout nobody knows.
    untouched: status >= 400 && status < 500 && status !== 408
  });
}
function fixOf(status, { place, kind, action }) {
  const permission = `${resourceType(place, kind)}/${action}`;
  if (status === 403 || status === 401 && place.in === "registry")
    return `Grant the identity ${permission} on the ${place.in}`;
  if (status === 401)
    return `Log in again; if that is not it, grant the identity ${permission}`;
  return status === 429 || status >= 500 ? "Run the same command again later" : void 0;
}
var PLACE_IS_MISSING = /^(SubscriptionNotFound|InvalidSubscriptionId|ResourceGroupNotFound|(Parent)?ResourceNotFound)$/;
function missing2(place, asset, answer) {
  const { resourceGroup } = place;
  if (PLACE_IS_MISSING.test(parsed(answer.text)?.code ?? ""))
    return missingPlace(place, answer);
  const there = `${inWords(place)} (resource group ${resourceGroup})`;
  const { version } = asset;
  return new import_core_failure.UsageFailure({
    what: version === void 0 ? `${assetInWords(asset)} has no version in ${there}` : `there is no version ${version} of ${assetInWords(asset)} in ${there}`,
    fix: `Check asset, kind, subscription-id, resource-group and ${place.in}`
  });
}
function missingPlace(place, answer) {
  return new import_core_failure.UsageFailure({
    what: `${inWords(place)} cannot be found in the resource group ${place.resourceGroup}: ${messageOf(answer)}`,
    fix: `Check subscription-id, resource-group and ${place.in}`
  });
}
function parsed(text2) {
  try {
    const value = JSON.parse(text2);
    return isArmError(value) ? value.error : void 0;
  } catch {
    return void 0;
  }
}
var API_VERSION = "2024-04-01";
var MOST_PAGES = 1e4;
var AssetVersions = class {
  #transport;
  #place;
  #date = null;
  #calls = 0;
  constructor(transport, place) {
    this.#transport = transport;
    this.#place = place;
  }
  /** `Date` of the last answer, ISO 8601. */
  get date() {
    return this.#date;
  }
  /** How many calls were made until now, retries of reads not counted. */
  get calls() {
    return this.#calls;
  }
  /** `*Versions_Get`; undefined on 404. */
  async get(asset) {
    const answer = await this.read(this.url(asset));
    const what = `version ${asset.version} of ${asset.name}`;
    if (answer.status === 404)
      return void 0;
    if (answer.status !== 200)
      throw this.#refused(`read ${what}`, answer, asset.kind);
    const value = parse3(answer.text);
    if (!isAssetVersion(value))
      throw unreadable(what, whyAssetVersion());
    return { answer: value, text: answer.text };
  }
  /** What to tell of a thing that was answered with 404: the place may be missing, the asset or the version. */
  async missing(asset) {
    return missing2(this.#place, asset, await this.read(this.url(asset)));
  }
  /** `*Versions_CreateOrUpdate`; one try, whatever the answer. */
  async put(asset, body) {
    const headers = { "Content-Type": "application/json" };
    return this.#note(await this.#transport.once({ method: "PUT", url: this.url(asset), headers, body }));
  }
  /** `*Versions_List` of every version, page by page, archived ones too where the list can be asked for them. */
  all(asset) {
    return this.#versions(asset, "All", {});
  }
  /** `*Versions_List` of the versions whose tag has this value, archived ones too. */
  tagged(asset, parameter, tag, value) {
    return this.#versions(asset, "All", { [parameter]: `${tag}=${value}` });
  }
  /** `*Versions_List` of what is not archived, newest first, a few at a time. */
  newest(asset, count) {
    return this.#versions(asset, "ActiveOnly", { $orderBy: "createdtime desc", $top: String(count) });
  }
  /** `*Containers_List` of every asset of a kind, page by page, archived ones too where the list can be asked for them. */
  containers(kind) {
    const first = this.urlOf([(0, import_core_asset.segmentOf)(kind)], takesListView(this.#place, kind) ? { listViewType: "All" } : {});
    const gone = (answer) => {
      throw missingPlace(this.#place, answer);
    };
    return this.#pages(first, {
      what: `the assets of the kind ${kind}`,
      kind,
      isPage: isContainerPage,
      why: whyContainerPage,
      gone
    });
  }
  /** A GET of an address of this service, whatever it answers. */
  async read(url) {
    return this.#note(await this.#transport.read({ method: "GET", url }));
  }
  url({ kind, name: name2, version }, query = {}) {
    const steps = [(0, import_core_asset.segmentOf)(kind), name2, "versions", ...version === void 0 ? [] : [version]];
    return this.urlOf(steps, query);
  }
  /** The address of what lies under the place, step by step. */
  urlOf(steps, query = {}) {
    const place = this.#place;
    const above = [
      "subscriptions",
      place.subscriptionId,
      "resourceGroups",
      place.resourceGroup,
      "providers",
      "Microsoft.MachineLearningServices",
      ...place.in === "workspace" ? ["workspaces", place.workspace] : ["registries", place.registry]
    ];
    const path = [...above, ...steps].map(encodeURIComponent).join("/");
    return `${place.endpoint}/${path}?${new URLSearchParams({ "api-version": API_VERSION, ...query })}`;
  }
  #versions({ kind, name: name2 }, view, query) {
    const views = takesListView(this.#place, kind) ? { listViewType: view } : {};
    return this.#pages(this.url({ kind, name: name2 }, { ...query, ...views }), {
      what: `the versions of ${name2}`,
      kind,
      isPage: isVersionPage,
      why: whyVersionPage,
      gone: () => void 0
    });
  }
  // `nextLink` is followed on our own origin only (the transport sees to it).
  async *#pages(first, { what, kind, isPage, why, gone }) {
    let url = first;
    for (let page = 0; url !== void 0; page++) {
      if (page === MOST_PAGES)
        throw new import_core_failure.ServiceFailure(`Azure ML lists ${what} without an end`);
      const answer = await this.read(url);
      if (answer.status === 404)
        return gone(answer);
      if (answer.status !== 200)
        throw this.#refused(`list ${what}`, answer, kind);
      const value = parse3(answer.text);
      if (!isPage(value))
        throw unreadable(`the list of ${what}`, why());
      yield value;
      if (value.nextLink && !URL.canParse(value.nextLink, url))
        throw unreadable(`the list of ${what}`, "its nextLink is no address");
      url = value.nextLink ? new URL(value.nextLink, url).href : void 0;
    }
  }
  #refused(what, answer, kind) {
    return failureOf(what, answer, { place: this.#place, kind, action: "read" });
  }
  #note(answer) {
    this.#calls++;
    const time = Date.parse(answer.headers.date ?? "");
    if (!Number.isNaN(time))
      this.#date = new Date(time).toISOString();
    return answer;
  }
};
function parse3(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    throw new import_core_failure.ServiceFailure("Azure ML gave an answer that is not JSON", {
      fix: "Check azure-endpoint, and that nothing else answers in its place, such as a proxy"
    });
  }
}
function unreadable(what, why) {
  return new import_core_failure.ServiceFailure(`Azure ML answered ${what} in a form that is not its own: ${why}`);
}
function edited(read2, edit) {
  const body = (0, import_lossless_json_lib_esm_parse.parse)(read2);
  if (!isRecord(body) || !isRecord(body.properties))
    throw new TypeError("a body without properties passed its schema");
  const { properties } = body;
  if (edit.native)
    properties.stage = edit.stage;
  bagIn(properties, "tags")[import_report_ending.STAGE_TAG] = edit.stage;
  bagIn(properties, "properties")[edit.entry.key] = edit.entry.text;
  if (edit.archived !== null)
    properties.isArchived = edit.archived;
  return (0, import_lossless_json_lib_esm_parse.stringify)(body) ?? "";
}
function bagIn(properties, name2) {
  const bag = properties[name2];
  if (isRecord(bag))
    return bag;
  const made = {};
  properties[name2] = made;
  return made;
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function contentOf(kind, properties) {
  switch (kind) {
    case "model":
      return {
        uri: mapped(properties.modelUri, stableUri),
        type: properties.modelType ?? null,
        job: properties.jobName ?? null
      };
    case "data":
      return { uri: mapped(properties.dataUri, stableDataUri), type: properties.dataType ?? null };
    case "environment":
      return {
        image: properties.image ?? null,
        conda: mapped(properties.condaFile || null, (conda) => brief(sameJson(conda))),
        build: mapped(properties.build, (build) => (0, import_core_digest.canonicalJson)({
          contextUri: mapped(build.contextUri, stableDataUri),
          dockerfilePath: build.dockerfilePath ?? null
        })),
        osType: properties.osType ?? null
      };
    case "component":
      return { spec: mapped(properties.componentSpec, specDigest) };
  }
}
function stableUri(uri) {
  return uri.replace(/^https:\/\/[^/]+\//i, "https:///").replace(/^azureml:\/\/subscriptions\/[^/]+\/resourcegroups\/[^/]+\/workspaces\/[^/]+\/datastores\/[^/]+\//i, (prefix) => prefix.toLowerCase()).replace(/\/ServiceReplicated\/[0-9a-f-]{32,36}\//i, "/");
}
function stableDataUri(uri) {
  return stableUri(uri).replace(/^https:\/\/\/([^?]*)\?.*$/i, "https:///$1").replace(/^azureml:\/\/(?:subscriptions\/[^/]+\/resourcegroups\/[^/]+\/)?(?:workspaces\/[^/]+\/)?datastores\/([^/]+)\//i, (_, datastore) => `azureml://datastores/${datastore.toLowerCase()}/`);
}
var CHANGEABLE = /* @__PURE__ */ new Set(["display_name", "description", "tags", "properties"]);
function specDigest(spec) {
  const lasting = Object.entries(spec).filter(([key]) => !CHANGEABLE.has(key));
  return `sha256:${(0, import_core_digest.sha256)((0, import_core_digest.canonicalJson)(jsonOf(Object.fromEntries(lasting))))}`;
}
var LONGEST2 = 200;
var brief = (text2) => text2.length > LONGEST2 ? `sha256:${(0, import_core_digest.sha256)(text2)}` : text2;
function sameJson(text2) {
  try {
    return (0, import_core_digest.canonicalJson)(jsonOf(JSON.parse(text2)));
  } catch {
    return text2;
  }
}
function jsonOf(value) {
  if (value === null || typeof value === "boolean" || typeof value === "string")
    return value;
  if (typeof value === "number")
    return Number.isFinite(value) ? value : String(value);
  if (Array.isArray(value))
    return value.map(jsonOf);
  if (typeof value === "object") {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, jsonOf(inner)]));
  }
  throw new TypeError("a value that is no JSON");
}
var mapped = (value, map) => value === null || value === void 0 ? null : map(value);
function factsOf(place, { kind, name: name2, version }, answer) {
  const { properties } = answer;
  return {
    id: assetId(place, kind, name2, version),
    kind,
    name: name2,
    version,
    createdAt: answer.systemData?.createdAt ?? null,
    content: contentOf(kind, properties),
    stage: hasNativeStage(kind) ? properties.stage ?? null : null,
    tags: bagOf(properties.tags),
    properties: bagOf(properties.properties),
    isAnonymous: properties.isAnonymous === true,
    isArchived: properties.isArchived === true
  };
}
function versionOf2(answer) {
  const segment = /\/versions\/([^/]+)\/?$/i.exec(answer.id ?? "")?.[1];
  return segment === void 0 ? answer.name ?? void 0 : safeDecode(segment);
}
function safeDecode(segment) {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
var bagOf = (bag) => bag ?? {};
var COUNT = 7;
async function latestVersion(versions, asset) {
  let newest;
  for await (const page of versions.newest(asset, COUNT)) {
    for (const answer of page.value) {
      const version = versionOf2(answer);
      const time = timeOf(answer);
      if (version === void 0 || answer.properties.isArchived === true)
        continue;
      if (newest === void 0 || time > newest.time)
        newest = { version, time };
    }
    if (newest !== void 0 && isAsAsked(page))
      break;
  }
  return newest?.version;
}
function isAsAsked({ value }) {
  const times = value.map(timeOf);
  return times.length === COUNT && times.every((time, index) => index === 0 || (times[index - 1] ?? 0) >= time);
}
function timeOf({ systemData }) {
  const time = Date.parse(systemData?.createdAt ?? "");
  return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
}
async function readLineage(asset, place, versions) {
  const name2 = "job" in asset.content ? asset.content.job : null;
  if (name2 === null)
    return read(asset, null, null);
  if (place.in === "registry")
    return read(asset, unknown(name2, "of another place, for a registry has no jobs"), null);
  try {
    return judged(asset, name2, await versions.read(versions.urlOf(["jobs", name2])));
  } catch (error) {
    if (!(error instanceof import_core_failure.ServiceFailure))
      throw error;
    return { is: "unreadable", why: error.message };
  }
}
function judged(asset, name2, answer) {
  const { status } = answer;
  if (status === 404)
    return read(asset, unknown(name2, "which Azure ML no longer has"), null);
  if (status !== 200) {
    const why = `Azure ML refused to read the job ${name2} with ${status}: ${messageOf(answer)}`;
    const grant = "grant the identity Microsoft.MachineLearningServices/workspaces/jobs/read on the workspace";
    return { is: "unreadable", why, ...status === 401 || status === 403 ? { grant } : {} };
  }
  const job = parsed2(answer.text);
  if (!isJob(job)) {
    const why = `Azure ML answered the job ${name2} in a form that is not its own: ${whyJob() || "not JSON"}`;
    return { is: "unreadable", why };
  }
  const { services } = job.properties;
  const training = {
    name: name2,
    url: httpsOnly(services?.Studio?.endpoint ?? null),
    owner: job.systemData?.createdBy || null,
    missing: null
  };
  return read(asset, training, job.properties);
}
var unknown = (name2, missing3) => ({ name: name2, url: null, owner: null, missing: missing3 });
function read(asset, job, from) {
  const own = { of: "", tags: asset.tags, properties: asset.properties };
  const jobs = { of: "job ", tags: from?.tags ?? {}, properties: from?.properties ?? {} };
  const steps = Object.entries(from?.jobs ?? {});
  const inputs = [
    ...inputsOf(from?.inputs, "job input"),
    ...[from?.taskDetails?.trainingData, from?.taskDetails?.validationData, from?.taskDetails?.testData].flatMap((input, index) => asInput(input, `job ${["training", "validation", "test"][index]} data`)),
    ...steps.flatMap(([step, node]) => inputsOf(node?.inputs, `job step ${step}, input`))
  ];
  return {
    is: "read",
    value: {
      job,
      commit: commitIn(jobs) ?? commitIn(own),
      data: inputs.filter(({ isModel }) => !isModel).map(recorded),
      environments: [...field(from?.environmentId, "job"), ...field(from?.trial?.environmentId, "trials of the job")],
      components: [
        ...field(from?.componentId, "job"),
        ...steps.flatMap(([step, node]) => field(node?.componentId, `job step ${step}`))
      ],
      baseModels: [
        ...BASE_MODEL.flatMap((key) => labels(own, key)),
        ...inputs.filter(({ isModel }) => isModel).map(recorded)
      ],
      explanations: EXPLANATION.flatMap((key) => labels(jobs, key))
    }
  };
}
var BASE_MODEL = ["baseModelId", "base_model"];
var EXPLANATION = ["model_explain_run_id", "model_explain_best_run_child_id"];
function commitIn(source) {
  const first = (...keys) => keys.flatMap((key) => field((0, import_report_ending.readBag)(source.properties, key), `${source.of}property ${key}`))[0];
  const commit = first("mlflow.source.git.commit", "azureml.git.commit");
  if (commit === void 0)
    return null;
  const repository = first("mlflow.source.git.repoURL", "azureml.git.repository_uri");
  return {
    ...commit,
    repository: repository === void 0 ? null : withoutSecrets(repository.value),
    branch: first("mlflow.source.git.branch", "azureml.git.branch")?.value ?? null,
    isDirty: /^true$/i.test(first("azureml.git.dirty")?.value ?? "")
  };
}
var labels = ({ of, tags, properties }, key) => [
  ...field((0, import_report_ending.readBag)(properties, key), `${of}property ${key}`),
  ...field((0, import_report_ending.readBag)(tags, key), `${of}tag ${key}`)
];
var inputsOf = (inputs, source) => Object.entries(inputs ?? {}).flatMap(([name2, input]) => asInput(input, `${source} ${name2}`));
function asInput(input, source) {
  const isModel = /_model$/.test(input?.jobInputType ?? input?.job_input_type ?? "");
  return field(input?.uri && withoutSecrets(input.uri), source).map((one) => ({ ...one, isModel }));
}
var recorded = ({ value, source }) => ({ value, source });
var field = (value, source) => value === null || value === void 0 || value.trim() === "" ? [] : [{ value, source }];
function withoutSecrets(address) {
  return address.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i, "$1").replace(/^(https?:[^?#]*)[?#].*$/is, "$1");
}
var httpsOnly = (text2) => text2 !== null && /^https:\/\//i.test(text2) ? text2 : null;
function parsed2(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    return void 0;
  }
}
var LONGEST_GROWTH = 6;
var SHORTEST_PAUSE_MS = 100;
async function settled(accepted, url, what, read2, deadline) {
  const { headers, status } = accepted;
  const named2 = [headers["azure-asyncoperation"], status === 202 ? headers.location : void 0];
  const addresses = named2.filter((address) => address !== void 0);
  if (addresses.length === 0 && status !== 202)
    return { is: "done" };
  const followed = addresses.filter((address) => URL.canParse(address, url)).map((address) => new URL(address, url));
  const operation = followed.find(({ origin }) => origin === new URL(url).origin);
  if (operation === void 0) {
    const [elsewhere] = followed;
    return untold(elsewhere === void 0 ? "Azure ML took the write and named no operation to follow" : `Azure ML follows the write at another address, ${elsewhere.origin}, which is not asked`, accepted);
  }
  for (let looks = 1, last = accepted; ; looks++) {
    const pause = (0, import_http_retry.pauseBefore)(Math.min(looks, LONGEST_GROWTH), { headers: last.headers, text: "" });
    await deadline.wait(Math.max(SHORTEST_PAUSE_MS, pause), `Azure ML is still writing ${what}`);
    last = await read2(operation.href);
    const end = endOf(last, what);
    if (end !== void 0)
      return end;
  }
}
function endOf(answer, what) {
  const { status, text: text2 } = answer;
  const word = statusIn(text2)?.toLowerCase();
  if (status >= 400) {
    if ([401, 403, 404, 408, 429].includes(status) || status >= 500)
      return untold(`Azure ML does not tell how the write ended (${status})`, answer);
    throw failed(answer, what);
  }
  if (word === "failed" || word === "canceled")
    throw failed(answer, what);
  if (word === "succeeded")
    return { is: "done" };
  if (status === 202 || word !== void 0)
    return void 0;
  return { is: "done" };
}
function failed(answer, what) {
  const correlationId = answer.headers["x-ms-correlation-request-id"] ?? answer.headers["x-ms-request-id"];
  const word = statusIn(answer.text) ?? String(answer.status);
  const why = answer.text.includes('"error"') ? `: ${messageOf(answer)}` : "";
  return new import_core_failure.ServiceFailure(`Azure ML took the write of ${what} and then ended it as ${word.slice(0, 40)}${why}`, {
    ...correlationId === void 0 ? {} : { correlationId },
    fix: "Run the same command again: it writes what is still missing"
  });
}
function statusIn(text2) {
  try {
    const value = JSON.parse(text2);
    return isOperation(value) ? value.status : void 0;
  } catch {
    return void 0;
  }
}
var untold = (why, { headers }) => ({
  is: "untold",
  why,
  pause: (0, import_http_retry.pauseBefore)(1, { headers, text: "" })
});
var CONFLICT = 409;
var MOST_LOOKS = 20;
async function afterWrite(reading) {
  try {
    return await reading;
  } catch (error) {
    if (!(error instanceof import_core_failure.ServiceFailure) || error.detail.untouched !== true)
      throw error;
    throw new import_core_failure.ServiceFailure(error.message, { ...error.detail, untouched: false });
  }
}
function shows({ key, entry, isAfter }, now) {
  const equal = (other) => other.plan === entry.plan && other.asset === entry.asset && other.to === entry.to && other.started === entry.started && (other.proven || !entry.proven);
  return isAfter(now) && (Object.hasOwn(now.properties, key) || [...(0, import_report_ending.entriesOf)(now.properties).values()].some(equal));
}
async function beforeWrite(step) {
  try {
    return await step;
  } catch (error) {
    if (!(error instanceof import_core_failure.ServiceFailure))
      throw error;
    throw new import_core_failure.ServiceFailure(error.message, { ...error.detail, untouched: true });
  }
}
function azureMlRegistry(place, transport, deadline) {
  const versions = new AssetVersions(transport, place);
  const facts = (asset, { answer }) => factsOf(place, asset, answer);
  const namedIn = ({ kind, change: { name: name2, version } }) => ({ kind, name: name2, version });
  const readForWrite = async (write) => {
    const { name: name2, version } = namedIn(write);
    const read2 = await versions.get(namedIn(write));
    if (read2 === void 0)
      throw new import_core_failure.ServiceFailure(`version ${version} of ${name2} is gone`, { untouched: true });
    return read2;
  };
  const put = async (write, first, until) => {
    const { change: change2, key, entry } = write;
    let read2 = first;
    let uncertain = false;
    let conflicts = 0;
    for (let tries = 1; ; ) {
      const now = facts(namedIn(write), read2);
      if (shows(write, now))
        return { is: "done" };
      if (!write.isBefore(now) && !write.isAfter(now)) {
        throw new import_core_failure.ServiceFailure(`version ${change2.version} is in ${JSON.stringify(now.stage ?? (0, import_report_ending.readBag)(now.tags, import_report_ending.STAGE_TAG))} now, neither in ${change2.from} nor in ${change2.to}: somebody moved it meanwhile`, { untouched: !uncertain });
      }
      if (until !== null && (versions.date ?? "") > until) {
        throw new import_core_failure.ServiceFailure(`version ${change2.version} was not written: the time for which the ledger keeps others away, until ${until}, is over`, { untouched: !uncertain, fix: "Run the same request again: it takes up what is left" });
      }
      const body = edited(read2.text, {
        stage: change2.to,
        native: hasNativeStage(write.kind),
        archived: change2.archived,
        entry: { key, text: (0, import_report_ending.entryText)(entry) }
      });
      const sending = tryPut(namedIn(write), body, tries);
      const answer = await (uncertain ? afterWrite(sending) : sending);
      if (answer?.status === 200 || answer?.status === 201 || answer?.status === 202) {
        const what = `version ${change2.version}`;
        return settled(answer, versions.url(namedIn(write)), what, (url) => versions.read(url), deadline);
      }
      const isBusy = answer?.status === CONFLICT && place.in === "registry";
      const refused2 = answer !== void 0 && !isBusy && (!(0, import_http_retry.isPassing)(answer.status) || tries >= import_http_retry.MOST_TRIES);
      if (refused2) {
        const failure2 = failureOf(`write version ${change2.version}`, answer, {
          place,
          kind: write.kind,
          action: "write"
        });
        throw uncertain ? new import_core_failure.ServiceFailure(failure2.message, { ...failure2.detail, untouched: false }) : failure2;
      }
      uncertain ||= !isBusy && answer?.status !== 429;
      if (isBusy)
        conflicts++;
      else
        tries++;
      const pause = deadline.wait((0, import_http_retry.pauseBefore)(tries + conflicts - 1, answer), `Azure ML answered ${answer?.status ?? "nothing"} to a write`);
      await (uncertain ? pause : beforeWrite(pause));
      read2 = await (uncertain ? afterWrite : beforeWrite)(readForWrite(write));
    }
  };
  const tryPut = async (asset, body, tries) => {
    try {
      return await versions.put(asset, body);
    } catch (error) {
      const declined = error instanceof import_core_failure.ServiceFailure && error.detail.untouched === true;
      if (declined || tries >= import_http_retry.MOST_TRIES || deadline.remaining() === 0)
        throw error;
      return void 0;
    }
  };
  const confirm = async (write, end) => {
    const { change: change2 } = write;
    const [mostLooks, shortest, longest, why] = end.is === "done" ? [MOST_LOOKS, 0, 2e3, ""] : [Number.POSITIVE_INFINITY, end.pause, 1e4, `${end.why}: `];
    for (let looks = 1; looks <= mostLooks; looks++) {
      const now = facts(namedIn(write), await readForWrite(write));
      if (shows(write, now))
        return;
      await deadline.wait(Math.max(shortest, Math.min(longest, 100 * 2 ** looks)), `${why}version ${change2.version} does not show its new stage yet`);
    }
    throw new import_core_failure.ServiceFailure(`version ${change2.version} was written, but does not show ${change2.to}`, {
      fix: "Run the same command again"
    });
  };
  async function* listed({ kind, name: name2 }, lists) {
    for (const list2 of lists) {
      for await (const page of list2) {
        for (const answer of page.value) {
          const version = versionOf2(answer);
          if (version === void 0)
            throw new import_core_failure.ServiceFailure(`Azure ML lists a version of ${name2} without its name`);
          yield factsOf(place, { kind, name: name2, version }, answer);
        }
      }
    }
  }
  return {
    place,
    async resolve(reference) {
      const { kind, name: name2 } = reference;
      const { version: wanted } = reference;
      const version = wanted.is === "version" ? wanted.version : await latestVersion(versions, { kind, name: name2 });
      if (version === void 0)
        throw await versions.missing({ kind, name: name2 });
      const asset = { kind, name: name2, version };
      const read2 = await versions.get(asset);
      if (read2 === void 0)
        throw await versions.missing(asset);
      return facts(asset, read2);
    },
    async read(asset) {
      const read2 = await versions.get(asset);
      return read2 && facts(asset, read2);
    },
    list: ({ kind, name: name2 }) => listed({ kind, name: name2 }, [versions.all({ kind, name: name2 })]),
    listTagged({ kind, name: name2 }, tag, values) {
      const parameter = tagsParameter(kind);
      if (parameter === null || values.some((value) => /[,=]/.test(value)))
        return null;
      const asset = { kind, name: name2 };
      return listed(asset, values.map((value) => versions.tagged(asset, parameter, tag, value)));
    },
    async *names(kind) {
      const seen = /* @__PURE__ */ new Set();
      for await (const { value } of versions.containers(kind)) {
        for (const { name: name2 } of value) {
          if (!seen.has(name2))
            yield name2;
          seen.add(name2);
        }
      }
    },
    lineage: (asset) => readLineage(asset, place, versions),
    async write(writes, written, until) {
      const [first] = writes;
      if (first === void 0)
        return;
      let read2 = await beforeWrite(readForWrite(first));
      for (const [index, write] of writes.entries()) {
        const end = await put(write, read2, until);
        const next = writes[index + 1];
        const following = next && readForWrite(next);
        following?.catch(() => void 0);
        await afterWrite(confirm(write, end));
        written(write.change);
        if (following !== void 0)
          read2 = await following;
      }
    },
    now: () => versions.date,
    calls: () => versions.calls
  };
}
async function compose(reach3, given, endpoint, deadline, host) {
  const network = networkOf(host);
  const metrics2 = async () => reach3.metrics === null ? null : readMetricsFile(reach3.metrics);
  if (host.is === "shell") {
    const registry = registryOf(reach3, given, endpoint, deadline, host, network, null);
    const ledger = await ledgerOf(reach3, given, deadline, host);
    return { registry, forge: import_core_policy_composition.workingTree, approvals: shellApprovals, ledger, metrics: metrics2, timeout: deadline.total };
  }
  const [{ githubApprovals }, { githubForge }, { createGitHub }, { runContext }, { createIdTokens }] = await Promise.all([
    Promise.resolve().then(() => __toESM(require("./approvals-github.js"))),
    Promise.resolve().then(() => __toESM(require("./forge-github.js"))),
    Promise.resolve().then(() => __toESM(require("./github-client.js"))),
    Promise.resolve().then(() => __toESM(require("./github-context.js"))),
    Promise.resolve().then(() => __toESM(require("./github-oidc.js")))
  ]);
  const context = runContext(host.env, { azureEndpoint: endpoint });
  const { idToken } = context;
  const idTokens = createIdTokens({
    requestUrl: idToken?.requestUrl ?? null,
    requestToken: idToken?.requestToken ?? null,
    deadline,
    network,
    mask: maskOf(host)
  });
  const github = createGitHub({ apiUrl: context.apiUrl, token: given["github-token"], deadline, network });
  const assertions = idToken === null ? null : idTokens;
  return {
    registry: registryOf(reach3, given, endpoint, deadline, host, network, assertions),
    forge: githubForge({ github, context, policyRef: given["policy-ref"] }),
    approvals: githubApprovals({
      github,
      context,
      idTokens,
      inputs: {
        environment: given.environment,
        checkRunId: given["check-run-id"],
        planDigest: given["plan-digest"]
      }
    }),
    ledger: await ledgerOf(reach3, given, deadline, host),
    metrics: metrics2,
    timeout: deadline.total
  };
}
async function ledgerOf({ place }, given, deadline, host) {
  if (given.ledger === "off")
    return null;
  const onGitHub = host.is === "github";
  const [{ readWhere }, { openGitLedger }] = await Promise.all([
    Promise.resolve().then(() => __toESM(require("./ledger-where.js"))),
    Promise.resolve().then(() => __toESM(require("./ledger-git-ledger.js")))
  ]);
  const where2 = readWhere(given.ledger, onGitHub);
  if (where2 === null)
    return null;
  return openGitLedger({
    where: where2,
    place,
    env: host.env,
    directory: onGitHub && host.env.GITHUB_WORKSPACE || process.cwd(),
    onGitHub,
    githubToken: given["github-token"],
    deadline,
    mask: maskOf(host),
    debug: host.debug
  });
}
function registryOf({ place }, given, endpoint, deadline, host, network, assertions) {
  const token = azureToken({
    given,
    host: host.is,
    endpoint,
    assertions,
    env: host.env,
    deadline,
    network,
    mask: maskOf(host)
  });
  const transport = (0, import_http_transport.createTransport)({
    service: "Azure ML",
    origin: endpoint.origin,
    deadline,
    network,
    ...(0, import_http_address.mayCarryToken)(endpoint) ? { token } : {}
  });
  return azureMlRegistry(place, transport, deadline);
}
function networkOf(host) {
  return (0, import_http_transport.createNetwork)({ env: host.env, redactor: host.redactor, mask: maskOf(host), debug: host.debug });
}
function maskOf({ redactor, mask }) {
  return (secret) => {
    redactor.know(secret);
    mask(secret);
  };
}
var TELL_AFTER_MS = 2e3;
function startDeadline(milliseconds, tell) {
  const end = performance.now() + milliseconds;
  const signal = AbortSignal.timeout(milliseconds);
  (0, import_node_events.setMaxListeners)(0, signal);
  const remaining2 = () => signal.aborted ? 0 : Math.max(0, end - performance.now());
  return {
    signal,
    total: milliseconds,
    remaining: remaining2,
    async wait(pause, why) {
      if (pause >= remaining2()) {
        const seconds = (value) => `${Math.ceil(value / 1e3)} s`;
        throw new import_core_failure.ServiceFailure(`${why}: a wait of ${seconds(pause)} does not fit into the ${seconds(remaining2())} that are left`, {
          fix: "Run it again later, or with a longer timeout"
        });
      }
      if (pause >= TELL_AFTER_MS)
        tell(`${why}; waiting ${Math.ceil(pause / 1e3)} s`);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  };
}
function withoutSecrets2(report, { hide, clean }) {
  if (report.is !== "failed")
    return withTexts(report, hide);
  const { failure: failure2, ...others } = report;
  return { ...withTexts(others, hide), failure: cleaned(failure2, clean) };
}
function cleaned(failure2, clean) {
  if (failure2 instanceof import_core_failure.ServiceFailure)
    return new import_core_failure.ServiceFailure(clean(failure2.message), withTexts(failure2.detail, clean));
  const [first, ...others] = failure2.problems;
  return new import_core_failure.UsageFailure(withTexts(first, clean), ...withTexts(others, clean));
}
function withTexts(value, change2) {
  return copied(value, change2);
}
function copied(value, change2) {
  if (typeof value === "string")
    return change2(value);
  if (Array.isArray(value))
    return value.map((item) => copied(item, change2));
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copied(item, change2)]));
}
var LOOKS = ["history", "verify"];
function isTold(command) {
  return LOOKS.some((name2) => name2 === command);
}
async function execute(command, given, host) {
  const { redactor } = host;
  const { GITHUB_TOKEN = "", ACTIONS_ID_TOKEN_REQUEST_TOKEN = "" } = host.env;
  for (const secret of [given["github-token"], GITHUB_TOKEN, ACTIONS_ID_TOKEN_REQUEST_TOKEN])
    redactor.know(secret);
  try {
    const report = isTold(command) ? look(command, given, host) : judge2(command, given, host);
    return withoutSecrets2(await report, redactor);
  } catch (error) {
    const asked = { asset: given.asset, to: given.to, reason: given.reason || null };
    return withoutSecrets2({ is: "failed", command, failure: (0, import_core_failure.expected)(error), asked, judged: null }, redactor);
  }
}
function ports(command, given, host) {
  const inputs = proven(given);
  return reach2((0, import_commands_request.readRequest)(command, given, inputs.origin), inputs, given, host);
}
async function judge2(command, given, host) {
  const inputs = proven(given);
  const request2 = (0, import_commands_request.readRequest)(command, given, inputs.origin);
  const composed = await reach2(request2, inputs, given, host);
  return command === "plan" ? plan(request2, composed) : promote(request2, composed);
}
async function look(command, given, host) {
  const inputs = proven(given);
  const { readToldRequest } = await Promise.resolve().then(() => __toESM(require("./commands-told-request.js")));
  const composing = (place) => reach2({ place, metrics: null }, inputs, given, host);
  switch (command) {
    case "history": {
      const { history } = await Promise.resolve().then(() => __toESM(require("./commands-history.js")));
      const request2 = readToldRequest(command, given, inputs.origin);
      return history(request2, await composing(request2.place));
    }
    case "verify": {
      const { verify } = await Promise.resolve().then(() => __toESM(require("./commands-verify.js")));
      const request2 = readToldRequest(command, given, inputs.origin);
      return verify(request2, await composing(request2.place));
    }
  }
}
function proven(given) {
  const milliseconds = (0, import_commands_request.readTimeout)(given.timeout);
  const endpoint = readEndpoint("azure-endpoint", given["azure-endpoint"]);
  if (given["authority-host"] !== "")
    readEndpoint("authority-host", given["authority-host"]);
  return { milliseconds, endpoint, origin: endpoint.href.replace(/\/+$/, "") };
}
function reach2(to, { endpoint, milliseconds }, given, host) {
  return compose(to, given, endpoint, startDeadline(milliseconds, host.tell), host);
}
function readEndpoint(name2, text2) {
  const address = (0, import_http_address.parseAddress)(text2);
  if (address.ok)
    return address.value;
  throw new import_core_failure.UsageFailure({ what: `${name2}: ${address.error}` });
}
var MAX_STAGES = 50;
var MAX_TRANSITIONS = 200;
var MAX_LABEL = 60;
function picture({ stages, transitions }, here) {
  if (stages.length > MAX_STAGES || transitions.length > MAX_TRANSITIONS)
    return "";
  const id = (name2) => {
    const index = stages.findIndex((stage) => stage.name === name2);
    return index === -1 ? void 0 : `s${index}`;
  };
  const present = here === null ? void 0 : id(here);
  return [
    "flowchart LR",
    ...stages.map(({ name: name2 }, index) => `  s${index}["${(0, import_report_escape.mermaidLabel)((0, import_report_escape.cut)(name2, MAX_LABEL))}"]`),
    ...transitions.flatMap(({ from, to, gated }) => {
      const [start, end] = [id(from), id(to)];
      return start === void 0 || end === void 0 ? [] : [`  ${start} ${gated ? "-.->|approval|" : "-->"} ${end}`];
    }),
    ...present === void 0 ? [] : ["  classDef here fill:#1a7f37,stroke:#116329,color:#ffffff", `  class ${present} here`]
  ].join("\n");
}
var MAX_ROWS = 200;
function table(head, items, cells, bound) {
  if (items.length === 0)
    return "";
  const { lines, more } = bounded(items, (item) => row(cells(item)), bound);
  return [[row(head), row(head.map(() => "---")), ...lines].join("\n"), ...more].join("\n\n");
}
function list(items, text2, bound) {
  const { lines, more } = bounded(items, (item) => `- ${text2(item)}`, bound);
  return [...lines, ...more.map((line) => `- ${line}`)].join("\n");
}
var row = (cells) => `| ${cells.join(" | ")} |`;
function bounded(items, render, { of, bytes }) {
  const lines = [];
  let left = bytes;
  for (const item of items.slice(0, MAX_ROWS)) {
    const line = render(item);
    left -= Buffer.byteLength(line) + 1;
    if (left < 0)
      break;
    lines.push(line);
  }
  const rest = items.length - lines.length;
  return { lines, more: rest === 0 ? [] : [`and ${rest} more ${of}${rest === 1 ? "" : "s"}`] };
}
var KIB = 1024;
var BYTES = {
  findings: 192 * KIB,
  changes: 64 * KIB,
  approvers: 64 * KIB,
  notes: 64 * KIB
};
var prose = (text2) => (0, import_report_escape.markdown)((0, import_report_escape.cut)(text2 ?? ""));
var name = (text2) => (0, import_report_escape.code)((0, import_report_escape.cut)(text2));
var where = (at) => at === void 0 ? "" : name(`${at.file}:${at.line}`);
function request({ asked, asset, place, run, policy, at, digest, state }) {
  const { file, evidence } = policy;
  const from = evidence && ` at ${name(evidence.commit.slice(0, 12))} of ${name(evidence.ref)} in ${name(evidence.repository)}`;
  return [
    `- **Asset:** ${asset.kind} ${name(asset.name)} version ${name(asset.version)}, asked for as ${name(asked.asset)}`,
    `- **To:** ${name(asked.to)} in ${name(place)}`,
    `- **Run:** ${name(run)}`,
    ...asked.reason === null ? [] : [`- **Reason:** ${prose(asked.reason)}`],
    `- **Policy:** ${name(file)}${from ?? ""}`,
    ...digest === null || state === "planned" ? [] : [`- **Plan:** ${name(digest)}`],
    ...at === null ? [] : [`- **As of:** ${name(at)}`]
  ].join("\n");
}
function findings({ findings: findings2 }) {
  return section("Findings", findingTable(findings2));
}
function findingTable(findings2) {
  const cells = ({ outcome, subject: subject3, found, wanted, remedy, at }) => {
    return [import_report_ending.SIGN[outcome], prose(subject3), prose(found), prose(wanted), prose(remedy), where(at)];
  };
  const head = ["", "Rule", "Found", "Wanted", "To make it pass", "Policy"];
  return table(head, (0, import_report_ending.worstFirst)(findings2), cells, { of: "finding", bytes: BYTES.findings });
}
var WRITTEN = {
  planned: "planned",
  promoted: "written",
  finished: "written",
  unchanged: "not written",
  refused: "not written"
};
function changes({ changes: changes2, state }, halfWay2) {
  const status = halfWay2 ? "intended" : WRITTEN[state];
  const cells = ({ version, from, to, archived }) => {
    return [name(version), prose(from), prose(to), archived === null ? "left alone" : `becomes ${archived}`, status];
  };
  const head = ["Version", "From", "To", "`isArchived`", ""];
  return section("Changes", table(head, changes2, cells, { of: "change", bytes: BYTES.changes }));
}
function approvers({ approvals }) {
  const cells = ({ person, match, environment, comment }) => {
    return [name(person.login), name(person.id), prose(match), name(environment), comment === "" ? "" : name(comment)];
  };
  const head = ["Login", "Id", "How", "Through", "Comment"];
  return section("Approvers", table(head, approvals, cells, { of: "approver", bytes: BYTES.approvers }));
}
function lifecycle({ lifecycle: lifecycle2 }, here) {
  const drawn = picture(lifecycle2, here);
  return section("Lifecycle", drawn && `\`\`\`mermaid
${drawn}
\`\`\``);
}
function notes2({ notes: notes3 }) {
  return section("Notes", list(notes3, prose, { of: "note", bytes: BYTES.notes }));
}
function section(heading, content) {
  return content === "" ? "" : `### ${heading}

${content}`;
}
var KIB2 = 1024;
var BYTES2 = {
  metrics: 64 * KIB2,
  lineage: 64 * KIB2,
  rules: 48 * KIB2,
  awaited: 32 * KIB2,
  facts: 96 * KIB2,
  plan: 128 * KIB2
};
var MAX_CELL = 5;
function metrics({ metrics: metrics2 }) {
  const cells = ({ metric, value, source, incumbents, wanted, outcome }) => {
    const others = incumbents.slice(0, MAX_CELL).map((one) => `${numberText(one.value)} (version ${name(one.version)})`);
    const rest = incumbents.length - others.length;
    const beside = [...others, ...rest > 0 ? [`and ${rest} more`] : []].join("<br>");
    return [import_report_ending.SIGN[outcome], prose(metric), numberText(value), beside || "no incumbent", prose(wanted), prose(source)];
  };
  const head = ["", "Metric", "This version", "Incumbent", "Wanted", "Source"];
  return section("Metrics", table(head, metrics2, cells, { of: "metric", bytes: BYTES2.metrics }));
}
var numberText = (value) => value === null ? "none" : name(String(value));
function lineage(report) {
  const parts = (0, import_core_authorisation_approvals.lineageParts)(report);
  if (parts !== null) {
    const head = ["", "Recorded", "Where"];
    return section("Lineage", table(head, parts, originCells, { of: "part", bytes: BYTES2.lineage }));
  }
  if (report.lineage === null || report.lineage.is === "read")
    return "";
  const { why, grant } = report.lineage;
  return section("Lineage", `It could not be read: ${prose(why)}${grant === void 0 ? "" : `. To read it, ${prose(grant)}`}.`);
}
function originCells({ what, origins }) {
  if (origins.length === 0)
    return [what, "not recorded", ""];
  const shown2 = origins.slice(0, MAX_CELL);
  const rest = origins.length - shown2.length;
  const values = shown2.map(({ value, page, remark }) => {
    const text2 = page === null ? name(value) : `[${name(value)}](${page})`;
    return remark === "" ? text2 : `${text2}, ${prose(remark)}`;
  });
  return [
    what,
    [...values, ...rest > 0 ? [`and ${rest} more`] : []].join("<br>"),
    shown2.map(({ source }) => prose(source)).join("<br>")
  ];
}
function rules({ rule }) {
  const sentences = rule === null ? [] : (0, import_core_authorisation_approvals.ruleSentences)(rule);
  return section("Rules", list(sentences, prose, { of: "rule", bytes: BYTES2.rules }));
}
function plan2(report) {
  const { plan: plan3, digest, state, findings: findings2 } = report;
  if (plan3 === null || digest === null || state !== "planned")
    return "";
  const cells = ({ check, asset, source, value }) => {
    return [prose(check), name(asset), prose(source), name(String(value))];
  };
  const demand = ({ subject: subject3, wanted, found }) => `${prose(subject3)}: ${prose(wanted ?? found)}`;
  const awaited = findings2.filter(({ outcome }) => outcome === "awaited");
  const head = ["Check", "Asset", "Source", "Value"];
  const meaning = "An approval approves exactly this digest; `promote` refuses when it comes to another:";
  return [
    section("Awaited", list(awaited, demand, { of: "demand", bytes: BYTES2.awaited })),
    list((0, import_core_authorisation_approvals.howToApprove)(report), stepText, { of: "environment", bytes: BYTES2.awaited }),
    section("Plan", `${meaning}

${(0, import_report_escape.fence)((0, import_report_escape.terminal)((0, import_report_escape.cut)(digest)), "text")}`),
    details("What else was judged, and passes", findingTable(findings2.filter((finding) => !isShownAbove(finding)))),
    details("The raw values that the checks read", table(head, plan3.facts, cells, { of: "fact", bytes: BYTES2.facts })),
    details("The plan: its canonical JSON (RFC 8785) has this SHA-256", planBlock(plan3))
  ].filter((part) => part !== "").join("\n\n");
}
var isShownAbove = ({ subject: subject3, outcome }) => outcome === "awaited" || subject3.startsWith("metric ");
var stepText = ({ environment, comment }) => {
  const words = comment === null ? "" : `, with ${name(comment)} in the comment`;
  return `**To approve:** release the job that waits at ${name(environment)}${words}`;
};
function planBlock(plan3) {
  const canonical = planText(plan3);
  const text2 = canonical.length > BYTES2.plan ? "" : (0, import_report_escape.json)(JSON.parse(canonical));
  const fits = text2 !== "" && Buffer.byteLength(text2) <= BYTES2.plan;
  return fits ? (0, import_report_escape.fence)(text2, "json") : "It is too long for a page; the record has it.";
}
var details = (heading, content) => content === "" ? "" : `<details><summary>${heading}</summary>

${content}

</details>`;
var MAX_PROBLEMS = 10;
var MAX_TITLE = 200;
var TABLES_BYTES = 640 * 1024;
var PICTURE_BYTES = 128 * 1024;
function summary(report) {
  const { mark, title, sentence } = (0, import_report_ending.ending)(report);
  const heading = `## ${mark} ${(0, import_report_escape.markdown)((0, import_report_escape.cut)(title, MAX_TITLE))}`;
  const parts = partsOf2(report);
  return `${[heading, prose(sentence), ...parts].filter((part) => part !== "").join("\n\n")}
`;
}
function partsOf2(report) {
  switch (report.is) {
    case "judged":
      return judged2(report, (0, import_report_ending.stageAfter)(report), false);
    case "told":
      return told(report);
    case "failed":
      return failed2(report);
  }
}
function told({ tables, rendering, notes: notes3, place, at }) {
  const bytes = Math.floor(TABLES_BYTES / Math.max(1, tables.length));
  return [
    [`- **Place:** ${name(place)}`, ...at === null ? [] : [`- **As of:** ${name(at)}`]].join("\n"),
    drawing(rendering),
    ...tables.map(({ title, of, head, rows }) => section((0, import_report_escape.markdown)(title), table(head.map(prose), rows, (row2) => row2.map(prose), { of, bytes }))),
    notes2({ notes: notes3 })
  ];
}
function drawing(rendering) {
  if (rendering?.format !== "mermaid" || Buffer.byteLength(rendering.text) > PICTURE_BYTES)
    return "";
  return (0, import_report_escape.fence)(rendering.text.trimEnd(), "mermaid");
}
function judged2(report, here, halfWay2) {
  const isPlan = report.command === "plan";
  return [
    request(report),
    isPlan && report.state === "planned" ? "" : findings(report),
    isPlan ? metrics(report) : "",
    isPlan ? lineage(report) : "",
    changes(report, halfWay2),
    isPlan ? rules(report) : "",
    approvers(report),
    halfWay2 ? "" : plan2(report),
    lifecycle(report, here),
    notes2(report)
  ];
}
function failed2(report) {
  const { failure: failure2, asked } = report;
  const before = report.judged === null ? [] : ["---", ...judged2(report.judged, (0, import_report_ending.stageAfter)(report), true)];
  const reason = asked.reason === void 0 || asked.reason === null ? "" : `- **Reason:** ${prose(asked.reason)}`;
  if (failure2 instanceof import_core_failure.UsageFailure)
    return [report.judged === null ? reason : "", problems(failure2), ...before];
  const { correlationId, stands = [], fix, commands = [] } = failure2.detail;
  const id = correlationId === void 0 ? "" : ` The service knows the call as ${name(correlationId)}.`;
  return [
    report.judged === null ? reason : "",
    section("What happened", `${prose(failure2.message).replace(/\.$/, "")}.${id}`),
    section("What stands", list(stands, prose, { of: "write", bytes: 64 * 1024 })),
    section("How to go on", [prose(fix), pasteable(commands)].filter((part) => part !== "").join("\n\n")),
    ...before
  ];
}
function pasteable(commands) {
  return commands.length === 0 ? "" : (0, import_report_escape.fence)(commands.join("\n"), "sh");
}
function problems({ problems: problems2 }) {
  const shown2 = problems2.slice(0, MAX_PROBLEMS).map(({ what, at, fix }) => {
    const place = at === void 0 ? "" : `${where(at)}: `;
    return `- ${place}${prose((0, import_core_failure.problemLine)(fix === void 0 ? { what } : { what, fix }))}`;
  });
  const rest = problems2.length - shown2.length;
  return section("Problems", [...shown2, ...rest > 0 ? [`- and ${rest} more; \`aml-promote lint\` lists them`] : []].join("\n"));
}
async function openFolder(parent) {
  const root = parent || (0, import_node_os.tmpdir)();
  try {
    return await (0, import_promises.mkdtemp)((0, import_node_path.join)(root, "aml-promote-"));
  } catch (error) {
    const code2 = error instanceof Error && "code" in error ? String(error.code) : "no reason given";
    throw new import_core_failure.UsageFailure({
      what: `the record of the run cannot be written to ${root} (${code2}); nothing was done`,
      fix: `Point ${parent ? "RUNNER_TEMP" : "TMPDIR"} to a directory that can be written`
    });
  }
}
async function writeFiles(report, code2, folder) {
  const judged3 = (0, import_report_ending.judgedPart)(report);
  const plan3 = judged3?.plan ?? null;
  const rendering = report.is === "told" ? report.rendering : null;
  const paths = {
    record: (0, import_node_path.join)(folder, "record.json"),
    report: (0, import_node_path.join)(folder, rendering === null ? "report.md" : `report.${rendering.extension}`),
    plan: plan3 === null ? "" : (0, import_node_path.join)(folder, "plan.json")
  };
  try {
    if (judged3 !== null || report.is === "told") {
      if (plan3 !== null)
        await (0, import_promises.writeFile)(paths.plan, planText(plan3));
      await (0, import_promises.writeFile)(paths.record, `${(0, import_report_escape.json)((0, import_core_authorisation_approvals.jsonDocument)(report, code2, paths, import_version_generated.VERSION))}
`);
      await (0, import_promises.writeFile)(paths.report, rendering?.text ?? summary(report));
      return paths;
    }
  } catch {
  }
  await (0, import_promises.rm)(folder, { recursive: true, force: true }).catch(() => void 0);
  return import_core_authorisation_approvals.NO_FILES;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  execute,
  isTold,
  openFolder,
  ports,
  stageNameOf,
  writeFiles
});
