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
  SHELL: () => SHELL2,
  actorOf: () => actorOf,
  assetId: () => assetId,
  authorise: () => authorise,
  authorised: () => authorised,
  bothOrNone: () => bothOrNone,
  carryOut: () => carryOut,
  clockOf: () => clockOf,
  demandsOf: () => demandsOf,
  endsOf: () => endsOf,
  findingsBeside: () => findingsBeside,
  gatherSiblings: () => gatherSiblings,
  hasLedger: () => hasLedger,
  isPlanned: () => isPlanned,
  judge: () => judge,
  makeRollbackPlan: () => makeRollbackPlan,
  nextHead: () => nextHead,
  openAt: () => openAt,
  ownerOf: () => ownerOf,
  planDigest: () => planDigest,
  planJson: () => planJson,
  planText: () => planText,
  settle: () => settle,
  stageNameOf: () => stageNameOf,
  stageOf: () => stageOf,
  standsAt: () => standsAt,
  verdictOf: () => verdictOf,
  writesOf: () => writesOf
});
module.exports = __toCommonJS(stdin_exports);
var import_core_explained = require("./core-explained.js");
var import_core_policy_composition = require("./core-policy-composition.js");
var import_core_authorisation_words = require("./core-authorisation-words.js");
var import_core_checks_metric = require("./core-checks-metric.js");
var import_core_lifecycle = require("./core-lifecycle.js");
var import_core_place = require("./core-place.js");
var import_version_generated = require("./version.generated.js");
var import_core_ledger_board = require("./core-ledger-board.js");
var import_core_ledger_stored = require("./core-ledger-stored.js");
var import_core_asset = require("./core-asset.js");
var import_core_ledger_record = require("./core-ledger-record.js");
var import_core_digest = require("./core-digest.js");
var import_core_failure = require("./core-failure.js");
function verdictOf(findings) {
  if (findings.some((finding) => finding.outcome === "fail"))
    return "deny";
  return findings.some((finding) => finding.outcome === "inconclusive") ? "inconclusive" : "allow";
}
function openAt({ tip }) {
  const started = (0, import_core_ledger_stored.openOf)(tip);
  return started && { operation: (0, import_core_ledger_record.operationOf)(started), started };
}
async function endsOf(ledger, head, asset) {
  const last = head.tip?.record.number ?? 0;
  if (last === 0)
    return [];
  if (asset.kind === "component")
    return lastMoveOf(ledger, head, asset, last);
  const entry = (0, import_core_lifecycle.lastEntry)(asset);
  const isOpen = entry !== void 0 && entry.entry.started === openAt(head)?.operation;
  const wanted = (isOpen ? [(0, import_core_lifecycle.entryBefore)(asset, entry.key)] : [entry]).flatMap((one) => {
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
function planFindings({ requirePlan, at }, { plans, runner }, { jobs }, digest) {
  if (!requirePlan)
    return [];
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
function attemptFindings({ environment, at }, { run, runner }, { attempt }, finishes) {
  if (attempt === 1)
    return [];
  const words = import_core_authorisation_words.RUN_WORDS[runner];
  if (environment?.allowReruns !== true)
    return [{ subject: subject3, outcome: "fail", ...words.attempt(attempt), at }];
  if (finishes === run)
    return [{ subject: subject3, outcome: "pass", found: words.attemptFinishes(attempt), at }];
  return [{ subject: subject3, outcome: "fail", ...words.attemptIdle(attempt), at }];
}
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
  if (gate === null)
    throw new TypeError("approvals are required and no evidence of the gate was gathered");
  const words = import_core_authorisation_words.RUN_WORDS[evidence.runner];
  const gates = gateFindings(rule, gate, words);
  const before = [
    ...run,
    ...attemptFindings(rule, evidence, gate, claim.finishes),
    ...policyFindings(evidence),
    ...planFindings(rule, evidence, gate, claim.digest),
    ...gates
  ];
  if (gates.some(({ outcome }) => outcome !== "pass"))
    return { findings: before, approvals: [] };
  const judged = (0, import_core_authorisation_words.judgeApprovals)(rule, gate, claim, words);
  return { findings: [...before, ...judged.findings], approvals: judged.approvals };
}
function unproven(rule, why) {
  return rule.approvals.map(({ value, at }, index) => ({
    subject: `approval ${index + 1}`,
    outcome: "inconclusive",
    found: why,
    wanted: `${value.count} of ${value.from.map(import_core_checks_metric.approverText).join(", ")} through the environment ${value.environment ?? rule.environment?.name ?? ""}`,
    remedy: "promote from a job in that environment",
    at
  }));
}
function demandsOf(rule, facts) {
  const evaluations = rule.checks.map((check) => ({ check, evaluation: (0, import_core_checks_metric.evaluate)(check.value, facts) }));
  const findings = [
    ...evaluations.map(({ check, evaluation: { used: _, ...judged } }) => ({
      subject: (0, import_core_checks_metric.subjectOf)(check.value),
      ...judged,
      at: check.at
    })),
    ...rule.approvals.map(({ value, at }, index) => ({
      subject: `approval ${index + 1}`,
      outcome: "awaited",
      found: `awaited through the environment ${value.environment ?? rule.environment?.name ?? ""}`,
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
  return { findings, used: evaluations.flatMap(({ evaluation }) => evaluation.used) };
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
  return (0, import_core_digest.canonicalObject)(Object.fromEntries([...texts, ["rules", (0, import_core_explained.rulesText)(rules)]]));
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
    rules: (0, import_core_explained.effectiveRules)(rule, [from, to, ...displacedTo === null ? [] : [displacedTo]], lifecycle),
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
    rules: (0, import_core_explained.effectiveRollbackRules)(rollback, [from, to, displacedTo], lifecycle),
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
    sequence: (0, import_core_lifecycle.nextSequence)(asset)
  };
}
function assetId(place, kind, name, version) {
  const provider = "providers/Microsoft.MachineLearningServices";
  const parent = place.in === "workspace" ? `/subscriptions/${place.subscriptionId.toLowerCase()}/resourceGroups/${place.resourceGroup.toLowerCase()}/${provider}/workspaces/${place.workspace.toLowerCase()}` : `/${provider}/registries/${place.registry.toLowerCase()}`;
  return `${parent}/${(0, import_core_asset.segmentOf)(kind)}/${name}/versions/${version}`;
}
function needs(policy, asset, place, to) {
  const reading = stageOf(policy, asset);
  const isClaim = reading.is === "known" && (reading.stage.name === to.name || (0, import_core_checks_metric.isGuarded)(policy, asset, place, reading.stage));
  const before = reading.is === "known" && reading.stage.name === to.name ? (0, import_core_lifecycle.lastEntry)(asset)?.entry.from : nameOf(reading);
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
  const last = (0, import_core_lifecycle.lastEntry)(listed)?.entry;
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
  const last = (0, import_core_lifecycle.lastEntry)(asset);
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
  const facts = { ...given, incumbents: (0, import_core_lifecycle.inOrder)(given.incumbents) };
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
  if ((0, import_core_explained.bearsWitness)(asset) || ledger !== null)
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
  return (0, import_core_lifecycle.readStage)(policy.lifecycle, { stage, tag: (0, import_core_lifecycle.readBag)(asset.tags, import_core_lifecycle.STAGE_TAG), isAnonymous });
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
  const explanation = (0, import_core_explained.explanationOf)(policy, asset, place, ledger, stage);
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
    return (0, import_core_lifecycle.withoutEntry)({ ...version, stage, tags: { ...version.tags, [import_core_lifecycle.STAGE_TAG]: stage } }, own);
  };
  const moved = facts.displaced.filter((version) => {
    const last = (0, import_core_lifecycle.lastEntry)(version)?.entry;
    return last?.plan === entry.plan && last.started === entry.started;
  });
  return {
    ...facts,
    asset: back(facts.asset, entry.from, key),
    incumbents: [
      ...facts.incumbents,
      ...moved.map((version) => back(version, entry.to, (0, import_core_lifecycle.lastEntry)(version)?.key ?? key))
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
  const list = said(LISTS, first);
  if (list !== void 0)
    return [`${list} ${second}`.trim(), ...inside(rest, first)].join(", ");
  if (first !== "rules")
    return path.join(", ");
  const head = said(RULES, second) ?? second;
  const [entry, ...inner] = rest;
  if (entry === void 0 || second === "environment")
    return `rule: ${[head, ...inside(rest, second)].join(", ")}`;
  return `rule: ${[`${head}${second === "separate" ? "," : ""} ${entry}`, ...inside(inner, second)].join(", ")}`;
}
var inside = (keys, list) => list === "facts" && keys[0] === "value" ? [] : keys.map((key) => said(KEYS, key) ?? key);
function planDifferences(before, after) {
  return differences([], before, after);
}
function differenceText({ field, before, after }) {
  return `${field} was ${valueText(before)}, is ${valueText(after)}`;
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
  for (const [name, part] of entries) {
    let key = name;
    for (let again = 2; parts.has(key); again++)
      key = `${name} (${again})`;
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
function judgePlan(plan, given, evidence) {
  const subject4 = "plan";
  const wanted = `the plan that was given, ${given.slice(0, 12)}`;
  const before = heldPlan(evidence, given);
  if (before.is === "edited") {
    const found2 = `the plan that this run keeps under the digest ${given.slice(0, 12)} is another one, so it was edited`;
    return [{ subject: subject4, outcome: "fail", found: found2, wanted, remedy: "plan again in a new run" }];
  }
  const digest = planDigest(plan);
  if (digest === given)
    return [{ subject: subject4, outcome: "pass", found: `the plan is the one that was given, ${given.slice(0, 12)}` }];
  const remedy = "plan again, and have the new plan approved";
  const changed = `the plan is ${digest.slice(0, 12)} now, so something that it covers has changed`;
  if (before.is === "unknown") {
    const found2 = `${changed}; in which field is not known, for ${before.why}`;
    return [{ subject: subject4, outcome: "fail", found: found2, wanted, remedy }];
  }
  const differences2 = planDifferences(before.plan, planJson(plan));
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
  return [...named2, { subject: subject4, outcome: "fail", found, wanted, remedy }];
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
async function gatherSiblings(policy, wish, reference, asset, registry, head) {
  const { to } = wish;
  if (to.exclusive === null)
    return { incumbents: [], displaced: [], pass: null };
  const { kind, name } = reference;
  const board = head?.tip?.board ?? null;
  const isTrusted = !to.anyCase && board?.passes.some(({ stage }) => stage === to.name) === true;
  const names = [to.name, ...to.aliases];
  const filtered = isTrusted ? registry.listTagged(reference, import_core_lifecycle.STAGE_TAG, names) : null;
  const found = /* @__PURE__ */ new Map();
  for (const version of remembered(head, to.name))
    found.set(version, { kind, name, version });
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
  return [...(0, import_core_ledger_board.holdersOn)(head.tip?.board ?? null, stage), ...moved];
}
async function readAgain(found, stage, asset, registry) {
  const present = [];
  const asked = /* @__PURE__ */ new Set();
  for (let wanted = found; wanted.length > 0; ) {
    for (const { version } of wanted)
      asked.add(version);
    const read = (await Promise.all(wanted.map((version) => registry.read(version)))).filter(isThere);
    present.push(...read);
    const successors = read.flatMap((version) => successorOf(version, stage, asset));
    const fresh = new Map(successors.map((version) => [version.version, version]));
    wanted = [...fresh.values()].filter(({ version }) => !asked.has(version));
  }
  return present;
}
var isThere = (version) => version !== void 0;
function successorOf(version, stage, asset) {
  const last = (0, import_core_lifecycle.lastEntry)(version)?.entry;
  if (last === void 0 || last.from !== stage || last.asset === version.id || last.asset === asset)
    return [];
  const { kind, name } = version;
  const successor = last.asset.slice(last.asset.lastIndexOf("/") + 1);
  return successor === "" ? [] : [{ kind, name, version: successor }];
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
  const [{ incumbents, displaced, pass }, lineage, ends] = await Promise.all([
    early ?? siblings(asset.id),
    wanted.has("lineage") || alsoLineage ? registry.lineage(asset) : null,
    ledger !== null && head !== null && wanted.has("record") ? endsOf(ledger, head, asset) : []
  ]);
  const metrics = wanted.has("metrics-file") ? await sources.metrics() : null;
  const remembered2 = head === null ? null : { open: openAt(head), ends, pass };
  return { place, asset, incumbents, displaced, metrics, lineage, ledger: remembered2 };
}
async function judge(request, ports) {
  if (request.command !== "plan")
    ports.approvals.prepare();
  const { kind, name } = request.reference;
  const [rules, head] = await bothOrNone((0, import_core_policy_composition.readPolicy)(request.policy, ports), ports.ledger === null ? null : ports.ledger.head({ kind, name }));
  const wish = { to: (0, import_core_policy_composition.destination)(rules.policy, request.to), archiveExisting: request.archiveExisting };
  const alsoLineage = request.command === "plan" || head !== null;
  const facts = await gatherFacts(rules.policy, wish, request.reference, ports, head, alsoLineage);
  const decision = decide(rules.policy, facts, wish);
  return authorised(request, { rules, wish, facts, decision, head }, ports);
}
async function authorised(request, decided, ports) {
  const { decision, rules } = decided;
  const evidence = await gatherEvidence(request, decision, rules, ports);
  const { authorisation, compared, timed } = judgeEvidence(request, decided, evidence, ports);
  const findings = joined(decision, [...compared, ...authorisation.findings, ...timed]);
  return { ...decided, evidence, authorisation, findings, verdict: verdictOf(findings) };
}
async function bothOrNone(first, second) {
  second?.catch(() => void 0);
  return [await first, await second];
}
var isPlanned = (decision) => decision.state === "change" || decision.state === "unfinished";
async function gatherEvidence(request, decision, { evidence }, { approvals }) {
  if (request.command === "plan" || !isPlanned(decision))
    return null;
  const { rule, digest } = decision;
  return approvals.evidence(rule, evidence, request.planDigest ?? (rule.requirePlan ? digest : null));
}
var NOTHING = { compared: [], authorisation: { findings: [], approvals: [] }, timed: [] };
function judgeEvidence({ planDigest: planDigest2 }, { rules, decision, facts }, evidence, { registry, approvals }) {
  if (evidence === null || !isPlanned(decision))
    return NOTHING;
  const { rule, plan, digest, state, startedBy } = decision;
  const claim = {
    digest,
    people: rules.policy.people,
    jobOwner: rule.separate.includes("job-owner") && facts.lineage !== null ? ownerOf(facts.lineage) : null,
    finishes: state === "unfinished" ? startedBy ?? approvals.run : startedBy
  };
  const authorisation = authorise(rule, evidence, claim);
  const compared = planDigest2 === null ? [] : judgePlan(plan, planDigest2, evidence);
  const now = registry.now();
  const timed = state === "unfinished" ? [] : [...(0, import_core_checks_metric.judgeTimed)(rule.checks, facts, now), ...(0, import_core_checks_metric.judgeFreeze)(rule.freeze, now)];
  return { compared, authorisation, timed };
}
function ownerOf(lineage) {
  if (lineage.is === "unreadable")
    return lineage;
  const { job } = lineage.value;
  if (job === null)
    return { is: "unreadable", why: "the version names no training job" };
  if (job.missing !== null)
    return { is: "unreadable", why: `nobody can say who made the training job ${job.name}, ${job.missing}` };
  if (job.owner === null)
    return { is: "unreadable", why: `Azure ML does not say who made the job ${job.name}` };
  return { is: "read", value: job.owner };
}
function joined({ findings }, judged) {
  if (judged.length === 0)
    return findings;
  return [...findings.filter(({ outcome }) => outcome !== "awaited"), ...judged];
}
var SHELL2 = "shell";
function actorOf({ host, run }, evidence, authorisation) {
  if (host.is === "shell")
    return { host: "shell", run: null, evidence: null };
  const { attempt, url } = host;
  return { host: host.is, run: { name: run, attempt, url }, evidence: evidenceOf(evidence, authorisation) };
}
function evidenceOf(evidence, { approvals, findings }) {
  if (evidence === null || evidence.is === "none")
    return null;
  const { event, ref, workflow, requesters, policy } = evidence;
  return {
    event,
    ref,
    workflow: workflow.is === "read" ? workflow.value : null,
    requesters: requesters.is === "read" ? requesters.value.map(named) : [],
    approvals: approvals.map(({ person, match, comment, environment }) => ({
      ...named(person),
      match,
      comment,
      environment
    })),
    findings: findings.map(findingOf),
    policy: { repository: policy.repository, ref: policy.ref, commit: policy.commit, ...baseOf(policy) }
  };
}
function baseOf({ base }) {
  if (base === void 0)
    return {};
  const { file, repository, ref, commit } = base;
  return { base: { file, repository, ref, commit } };
}
var named = ({ id, login }) => ({ id, login });
function findingsBeside(findings, authorisation, { evidence }) {
  const judged = evidence === null ? [] : authorisation.findings;
  return findings.filter((finding) => !judged.includes(finding)).map(findingOf);
}
function findingOf({ subject: subject4, outcome, found, wanted }) {
  return { subject: subject4, outcome, found, wanted: wanted ?? null };
}
function nextHead(chain, tip, place, at, tool) {
  return {
    format: 1,
    number: (tip?.record.number ?? 0) + 1,
    previous: tip?.digest ?? null,
    at,
    tool,
    place: (0, import_core_place.placeId)(place),
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
var LONGEST_MS = 24 * 36e5;
var SKEW_MS = 5 * 6e4;
function timeLeft({ at, expires }, now) {
  const [from, to] = [Date.parse(at), Date.parse(expires)];
  if (from > now + SKEW_MS || to - from > LONGEST_MS)
    return 0;
  return Math.max(0, to - now);
}
async function settle(head, open, actor, ports) {
  const left = timeLeft(open, clockOf(ports.registry).milliseconds);
  if (left > 0) {
    const who = open.run?.name ?? "a shell";
    return ports.ledger.changed(head, left, `${open.kind} ${open.name} is being moved by ${who}, until ${open.expires} at the latest`);
  }
  const stands = await standing(open, ports);
  await giveUp(head, open, `its time was over at ${open.expires}, and another request came`, stands, actor, ports);
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
  const told = open.changes.map(async ({ version, from, to }) => {
    const now = await registry.read({ kind: open.kind, name: open.name, version });
    if (now === void 0)
      return `version ${version} is gone`;
    const stage = now.stage ?? (0, import_core_lifecycle.readBag)(now.tags, import_core_lifecycle.STAGE_TAG) ?? from;
    const isMoved = (0, import_core_lifecycle.lastEntry)(now)?.entry.started === operation;
    return isMoved ? `version ${version} was moved to ${to}, and is in ${stage}` : `version ${version} was not moved, and is in ${stage}`;
  });
  return Promise.all(told);
}
function saysTheSame(open, beginning) {
  return textOf(open) === textOf(beginning);
}
function textOf({ purpose, version, from, to, reason, planDigest: planDigest2, plan, policy, findings, metrics, lineage, previousHolders, changes, pass, proven, host, run, evidence }) {
  const lasting = findings.filter(({ subject: subject4, outcome }) => outcome !== "pass" || !isOfTheMoment(subject4));
  const said2 = { purpose, version, from, to, reason, planDigest: planDigest2, plan, policy, metrics, lineage, previousHolders };
  return (0, import_core_digest.canonicalJson)({
    ...said2,
    changes,
    pass,
    proven,
    host,
    evidence,
    run: run?.name ?? null,
    lasting
  });
}
var isOfTheMoment = (subject4) => subject4 === "run" || subject4 === "freeze" || subject4.startsWith("soak ");
function writesOf(policy, kind, changes, mark, asset) {
  const key = (0, import_core_lifecycle.entryKey)(mark);
  return changes.map((change2) => {
    const { from, to, sequence } = change2;
    const { plan, run, proven, started, number } = mark;
    return {
      kind,
      change: change2,
      key,
      entry: { plan, run, from, to, sequence, asset: asset ?? change2.asset, proven, started, number },
      isBefore: (version) => standsAt(policy, version, from),
      isAfter: (version) => standsAt(policy, version, to)
    };
  });
}
var hasLedger = (ports) => ports.ledger !== null;
async function carryOut(undertaking, ports, written) {
  const begun = await begin(undertaking, ports);
  if (begun === null)
    return { is: "again" };
  const { started, head, isOurs } = begun;
  const { policy, kind, changes, asset } = undertaking;
  const mark = {
    plan: started.planDigest,
    run: started.run?.name ?? SHELL2,
    proven: started.proven,
    started: (0, import_core_ledger_record.operationOf)(started),
    number: (0, import_core_ledger_record.operationNumber)(started)
  };
  let isUntouched = isOurs;
  try {
    await ports.registry.write(writesOf(policy, kind, changes, mark, asset), (change2) => {
      isUntouched = false;
      written(change2);
    }, lastMoment(started));
  } catch (error) {
    const end = error instanceof import_core_failure.ServiceFailure ? await endSince(head, started, ports.ledger).catch(() => null) : null;
    if (end !== null)
      return { is: "done", ended: end };
    const isCertain = isUntouched && error instanceof import_core_failure.ServiceFailure && error.detail.untouched === true;
    if (isCertain && await isUnmarked(undertaking, started, ports).catch(() => false)) {
      const why = `nothing was written: ${error.message}`;
      await giveUp(head, started, why, [], actorIn(undertaking), ports).catch(() => void 0);
    }
    throw error;
  }
  return { is: "done", ended: await finish(undertaking, head, started, ports) };
}
async function isUnmarked({ kind, beginning: { changes } }, started, { registry }) {
  const operation = (0, import_core_ledger_record.operationOf)(started);
  const read = await Promise.all(changes.map(({ name, version }) => registry.read({ kind, name, version })));
  return read.every((version) => version === void 0 || (0, import_core_lifecycle.lastEntry)(version)?.entry.started !== operation);
}
async function begin(undertaking, ports) {
  const { head, beginning } = undertaking;
  const open = (0, import_core_ledger_stored.openOf)(head.tip);
  const now = clockOf(ports.registry);
  const isBorneOut = open === null || undertaking.isCarried && open.continues === null || saysTheSame(open, beginning);
  if (open !== null && !isBorneOut && !isOfEarlierAttempt(open, beginning)) {
    await settle(head, open, actorIn(undertaking), ports);
    return null;
  }
  if (open !== null && isBorneOut && timeLeft(open, now.milliseconds) > ports.timeout / 2) {
    const latest = await untouched(ports.ledger.head(head.chain));
    return latest.tip?.digest === head.tip?.digest ? { head, started: open, isOurs: false } : null;
  }
  const started = {
    ...nextHead(head.chain, head.tip, ports.registry.place, now.text, import_version_generated.VERSION),
    ...beginning,
    event: "started",
    expires: new Date(now.milliseconds + ports.timeout).toISOString(),
    continues: open === null ? null : { digest: (0, import_core_ledger_record.operationOf)(open), number: (0, import_core_ledger_record.operationNumber)(open) }
  };
  const appended = await untouched(ports.ledger.append([{ head, record: started }]));
  const [next] = appended.is === "appended" ? appended.heads : [];
  return next === void 0 ? null : { head: next, started, isOurs: open === null };
}
function isOfEarlierAttempt({ run }, { run: own }) {
  return run !== null && own !== null && run.name === own.name && run.attempt < own.attempt;
}
async function finish(undertaking, begun, beganWith, ports) {
  const { ledger, registry } = ports;
  let head = begun;
  let started = beganWith;
  for (let tries = 1; tries <= MOST_TRIES; tries++) {
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
    const end = await afterWrites(endSince(head, started, ledger));
    if (end !== null)
      return end;
    head = await afterWrites(ledger.head(head.chain));
    const open = (0, import_core_ledger_stored.openOf)(head.tip);
    if (open === null || (0, import_core_ledger_record.operationOf)(open) !== (0, import_core_ledger_record.operationOf)(started))
      break;
    started = open;
  }
  throw new import_core_failure.ServiceFailure("everything is written, but somebody else has closed this promotion in the ledger meanwhile", {
    fix: "See what history says of it, and adopt the present stage with drift --adopt"
  });
}
var MOST_TRIES = 5;
async function endSince(event, started, ledger) {
  const head = await ledger.head(event.chain);
  const count = (head.tip?.record.number ?? 0) - (event.tip?.record.number ?? 0);
  const since = count > 0 ? await ledger.last(head, count) : [];
  return since.find((one) => isEndOf(one, started)) ?? null;
}
function isEndOf({ record }, started) {
  return (0, import_core_ledger_record.isEnded)(record) && (0, import_core_ledger_record.operationOf)(record.started) === (0, import_core_ledger_record.operationOf)(started);
}
function lastMoment({ at, expires }) {
  const [from, to] = [Date.parse(at), Date.parse(expires)];
  return new Date(to - Math.min(MOST_SECONDS_OF_A_WRITE * 1e3, (to - from) / 10)).toISOString();
}
var MOST_SECONDS_OF_A_WRITE = 60;
var actorIn = ({ beginning: { host, run, evidence } }) => ({ host, run, evidence });
async function untouched(step) {
  return telling(step, { untouched: true });
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  SHELL,
  actorOf,
  assetId,
  authorise,
  authorised,
  bothOrNone,
  carryOut,
  clockOf,
  demandsOf,
  endsOf,
  findingsBeside,
  gatherSiblings,
  hasLedger,
  isPlanned,
  judge,
  makeRollbackPlan,
  nextHead,
  openAt,
  ownerOf,
  planDigest,
  planJson,
  planText,
  settle,
  stageNameOf,
  stageOf,
  standsAt,
  verdictOf,
  writesOf
});
