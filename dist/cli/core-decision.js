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
var import_core_authorisation_words = require("./core-authorisation-words.js");
var import_core_checks_metric = require("./core-checks-metric.js");
var import_core_entry = require("./core-entry.js");
var import_core_place = require("./core-place.js");
var import_core_ledger_record = require("./core-ledger-record.js");
var import_core_digest = require("./core-digest.js");
var import_core_asset = require("./core-asset.js");
var import_core_lifecycle = require("./core-lifecycle.js");
function explanationOf(policy, asset, place, ledger, stage) {
  const byLedger = ledger === null ? byEntryAlone(policy, asset, stage) : byRecord(asset, ledger, stage);
  if (byLedger !== void 0)
    return byLedger;
  const untouched = stage === policy.lifecycle.stages[0] && bearsWitness(asset) && (0, import_core_entry.entriesOf)(asset.properties).size === 0;
  if (untouched || !(0, import_core_checks_metric.isGuarded)(policy, asset, place, stage))
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
  return (0, import_core_checks_metric.approverText)(approver);
}
function checkJson({ value, waiver }) {
  if (waiver === void 0)
    return { ...value };
  const { id, reason, approvedBy, until } = waiver;
  return { ...value, waived: { id, reason, approvedBy, until } };
}
function freezeJson({ dates, from, to, ...window }) {
  const days = dates === null ? null : dates.map((range) => ({ ...range }));
  return { ...window, dates: days, from: (0, import_core_checks_metric.clockText)(from), to: (0, import_core_checks_metric.clockText)(to) };
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
    return [{ subject, outcome: "inconclusive", found: found2, ...(0, import_core_authorisation_words.remedyOf)(gaps.grant) }];
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
    return [{ subject: subject2, outcome: "inconclusive", found, ...(0, import_core_authorisation_words.remedyOf)(gate.actual.grant), at }];
  } else if (gate.actual.value?.id !== protection.value.id) {
    return elsewhere(gate.environment);
  }
  return [protectionFinding(protection.value, wanted, at, words)];
}
function protectionOf(name, { environments }, at, words) {
  const reading = environments.get(name);
  if (reading === void 0 || reading.is === "unreadable") {
    const found = words.gateUnread(name, reading?.why ?? "it was not asked for");
    return { is: "refused", finding: { subject: subject2, outcome: "inconclusive", found, ...(0, import_core_authorisation_words.remedyOf)(reading?.grant), at } };
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
    return [{ subject: subject2, outcome: "inconclusive", found, ...(0, import_core_authorisation_words.remedyOf)(jobs.grant), at }];
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
    const told = words.noDeployment(`what was over before it in ${name}`);
    return [{ subject: subject2, outcome: "inconclusive", ...told, at }];
  }
  const released = jobs.value.filter((job) => inEnvironment(job, name) && hasBeenReleased(job));
  const [only, rival] = released;
  if (only === void 0)
    return [{ subject: subject2, outcome: "fail", ...words.noJobBefore(name), at }];
  if (rival !== void 0)
    return [ambiguous(rival, name, at, words)];
  if (only.isNeeded.is === "unreadable") {
    const found = words.neededUnread(only.name, only.isNeeded.why);
    return [{ subject: subject2, outcome: "inconclusive", found, ...(0, import_core_authorisation_words.remedyOf)(only.isNeeded.grant), at }];
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
    return [{ subject: "require-plan", outcome: "inconclusive", found, remedy: import_core_authorisation_words.ASK_BY_MERGE, at }];
  }
  const { jobs } = gate;
  const words = import_core_authorisation_words.RUN_WORDS[runner];
  const finding = (outcome, found, remedy) => [
    {
      subject: "require-plan",
      outcome,
      found,
      wanted: words.planWanted(`aml-promote-plan-${digest}`),
      ...(0, import_core_authorisation_words.remedyOf)(remedy),
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
  const { pullRequest: nameOf2, askAgain } = import_core_authorisation_words.MERGE_WORDS[pullRequest.system];
  const name = nameOf2(pullRequest.number);
  const [planned2, merged] = [(0, import_core_authorisation_words.instant)(plannedAt), (0, import_core_authorisation_words.instant)(pullRequest.mergedAt)];
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
    return [{ subject: subject4, outcome: "inconclusive", found, ...(0, import_core_authorisation_words.remedyOf)(policy.gaps.grant) }];
  }
  const gaps = policy.gaps.value;
  if (gaps.length > 0) {
    const found = `${name}, where the policy stands, is not protected: ${gaps.join("; ")}`;
    return [{ subject: subject4, outcome: "inconclusive", found, ...import_core_authorisation_words.SYSTEM_WORDS[policy.system].unprotected(name) }];
  }
  return [{ subject: subject4, outcome: "pass", found: `policy at ${policy.commit.slice(0, 12)} of the protected ${name}` }];
}
var subject3 = "run";
function runFindings({ event, foreign, runner }) {
  const { pullRequest, ownBranch: remedy } = import_core_authorisation_words.RUN_WORDS[runner];
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
  const words = import_core_authorisation_words.RUN_WORDS[runner];
  const found = words.startedOn(ref);
  const allowed = environment?.allowedRefs ?? null;
  if (offRef !== void 0)
    return [{ subject: subject3, outcome: "fail", ...offRef, wanted: allowed?.join(", ") ?? `the policy's ref, ${policy.ref}` }];
  if (allowed !== null) {
    if (allowed.some((glob) => (0, import_core_checks_metric.matchesGlob)(glob, ref)))
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
  const words = import_core_authorisation_words.RUN_WORDS[runner];
  const wanted = allowed.join(", ");
  if (workflow.is === "unreadable") {
    const found = words.definitionUnread(workflow.why);
    return [{ subject: subject3, outcome: "inconclusive", found, wanted, ...(0, import_core_authorisation_words.remedyOf)(workflow.grant), at }];
  }
  const path = workflow.value;
  if (path === null)
    return [{ subject: subject3, outcome: "inconclusive", ...words.noDefinition, wanted, at }];
  if (allowed.some((glob) => (0, import_core_checks_metric.matchesGlob)(glob, path)))
    return [];
  const remedy = "promote from one of these";
  return [{ subject: subject3, outcome: "fail", found: words.otherDefinition(path), wanted, remedy, at }];
}
function attemptFindings(rule, { run, runner, gate, merge }, finishes) {
  if (gate === null || gate.attempt === 1 || (0, import_core_checks_metric.isByMergeAlone)(rule))
    return [];
  const { environment, at } = rule;
  const { attempt } = gate;
  const words = import_core_authorisation_words.RUN_WORDS[runner];
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
  const isGated = rule.environment !== null || !(0, import_core_checks_metric.isByMergeAlone)(rule);
  if (isGated && gate === null)
    throw new TypeError("approvals are required and no evidence of the gate was gathered");
  const gates = isGated && gate !== null ? gateFindings(rule, gate, import_core_authorisation_words.RUN_WORDS[evidence.runner]) : [];
  const before = [
    ...run,
    ...attemptFindings(rule, evidence, claim.finishes),
    ...policyFindings(evidence),
    ...planFindings(rule, evidence, claim.digest),
    ...gates
  ];
  if (gates.some(({ outcome }) => outcome !== "pass"))
    return { findings: before, approvals: [] };
  const judged = (0, import_core_authorisation_words.judgeApprovals)(rule, evidence, claim);
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
      wanted: `${value.count} of ${value.from.map(import_core_checks_metric.approverText).join(", ")} ${through}`,
      remedy: isByMerge ? import_core_authorisation_words.ASK_BY_MERGE : "promote from a job in that environment",
      at
    };
  });
}
function demandsOf(rule, facts) {
  const evaluations = rule.checks.map((check) => ({ check, evaluation: (0, import_core_checks_metric.evaluate)(check.value, facts) }));
  const findings = [
    ...evaluations.map(({ check, evaluation: { used: _, ...judged } }) => ({
      subject: (0, import_core_checks_metric.subjectOf)(check.value),
      ...judged,
      at: check.at,
      ...(0, import_core_checks_metric.waivedBy)(check)
    })),
    ...rule.approvals.map(({ value, at }, index) => ({
      subject: `approval ${index + 1}`,
      outcome: "awaited",
      found: value.via === "pull-request" ? "awaited through the pull request that asks for this" : `awaited through the environment ${value.environment ?? rule.environment?.name ?? ""}`,
      wanted: `${value.count} of ${value.from.map(import_core_checks_metric.approverText).join(", ")}`,
      at
    })),
    ...rule.freeze.map(({ value, at }) => ({
      subject: "freeze",
      outcome: "awaited",
      found: "judged when it is promoted",
      wanted: `not ${(0, import_core_checks_metric.windowText)(value)}`,
      at
    }))
  ];
  return {
    findings: [...findings, ...(0, import_core_checks_metric.awaitedWaivers)(findings)],
    used: evaluations.flatMap(({ evaluation }) => evaluation.used)
  };
}
function needs(policy, asset, place, to) {
  const reading = stageOf(policy, asset);
  const isClaim = reading.is === "known" && (reading.stage.name === to.name || (0, import_core_checks_metric.isGuarded)(policy, asset, place, reading.stage));
  const before = reading.is === "known" && reading.stage.name === to.name ? (0, import_core_entry.lastEntry)(asset)?.entry.from : nameOf(reading);
  const rule = before === void 0 || before === null ? void 0 : (0, import_core_checks_metric.ruleFor)(policy, asset, place, before, to.name);
  return /* @__PURE__ */ new Set([
    ...rule?.checks.flatMap(({ value }) => (0, import_core_checks_metric.needsOf)(value)) ?? [],
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
  return nameOf(stageOf(policy, asset));
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
  const rule = (0, import_core_checks_metric.ruleFor)(policy, facts.asset, facts.place, start.name, wish.to.name);
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
  const rule = start && (0, import_core_checks_metric.ruleFor)(policy, asset, facts.place, start.name, wish.to.name);
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
    ...to !== void 0 && (0, import_core_checks_metric.isGuarded)(policy, asset, place, to) ? [to] : [],
    ...aside !== void 0 && incumbents.some((other) => (0, import_core_checks_metric.isGuarded)(policy, other, place, aside)) ? [aside] : []
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
function nameOf(reading) {
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
  return { state: "none", from: nameOf(reading), findings };
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
  const ways = policy.lifecycle.stages.map(({ name }) => name).filter((name) => (0, import_core_checks_metric.ruleFor)(policy, asset, place, from.name, name) !== void 0);
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
