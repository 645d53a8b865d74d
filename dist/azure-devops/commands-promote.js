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
  perform: () => perform,
  plan: () => plan,
  planned: () => planned,
  promote: () => promote,
  withPlannerNote: () => withPlannerNote
});
module.exports = __toCommonJS(stdin_exports);
var import_core_authorisation_words = require("./core-authorisation-words.js");
var import_core_doctor_write_rights = require("./core-doctor-write-rights.js");
var import_core_policy_composition = require("./core-policy-composition.js");
var import_version_generated = require("./version.generated.js");
var import_core_place = require("./core-place.js");
var import_core_ledger_stored = require("./core-ledger-stored.js");
var import_core_ledger_record = require("./core-ledger-record.js");
var import_core_digest = require("./core-digest.js");
var import_core_failure = require("./core-failure.js");
var PATIENCE = 2e3;
async function withPlannerNote(planning, { registry, approvals }) {
  if (approvals.run === import_core_authorisation_words.SHELL)
    return planning();
  const asking = registry.permissions().then(({ reading }) => reading.is === "read" ? (0, import_core_doctor_write_rights.plannerWarning)((0, import_core_doctor_write_rights.writeRights)(reading.value, registry.place)) : null);
  asking.catch(() => void 0);
  const report = await planning();
  if (report.is !== "judged")
    return report;
  const warning = await Promise.race([asking, patience()]);
  if (warning === null)
    return report;
  return {
    ...report,
    notes: [...report.notes, `${warning}. Give planning an identity of its own that may only read.`]
  };
}
function patience() {
  return new Promise((resolve) => {
    setTimeout(() => resolve(null), PATIENCE).unref();
  });
}
function compareMetrics(checks, facts) {
  return checks.flatMap((check) => {
    if (!("metric" in check))
      return [];
    const { outcome, wanted } = import_core_policy_composition.metricCheck.evaluate(check, facts);
    const { used } = import_core_policy_composition.metricCheck.evaluate({ ...check, "no-worse-than": "incumbent" }, facts);
    const [own, ...others] = used;
    const incumbents = facts.incumbents.map(({ version }, index) => ({ version, value: others[index]?.value ?? null }));
    const { value, source } = own ?? { value: null, source: check.source };
    return [{ metric: check.metric, value, source, incumbents, wanted, outcome }];
  });
}
function judgedReport(request, ports, judgement, ending) {
  const { rules, wish, facts, decision, authorisation, findings, verdict } = judgement;
  const planned2 = (0, import_core_authorisation_words.isPlanned)(decision) ? decision : null;
  const allowed = verdict === "allow";
  const { kind, name, version } = facts.asset;
  return {
    is: "judged",
    command: request.command,
    verdict,
    state: allowed ? ending.state : "refused",
    asked: { asset: request.asset, to: request.to, reason: request.reason },
    asset: { kind, name, version },
    place: (0, import_core_place.placeId)(facts.place),
    // What is unfinished has its new stage already; refused, that is where it stays.
    from: decision.state === "unfinished" && !allowed ? wish.to.name : decision.from,
    to: wish.to.name,
    findings,
    plan: planned2?.plan ?? null,
    digest: planned2?.digest ?? null,
    rule: planned2?.rule ?? null,
    metrics: compareMetrics((planned2?.rule.checks ?? []).map(({ value }) => value), facts),
    lineage: facts.lineage,
    changes: allowed ? ending.changes : [],
    approvals: authorisation.approvals,
    lifecycle: {
      stages: rules.policy.lifecycle.stages,
      transitions: [...rules.policy.rules.values()].map(({ from, to, approvals }) => ({
        from,
        to,
        gated: approvals.length > 0
      }))
    },
    policy: { file: rules.policy.file, evidence: rules.evidence, base: rules.base },
    ledger: ledgerMark(ports, judgement, ending.recorded),
    notes: [
      ...notes(judgement, ports.approvals.run),
      ...rollbackNotes(judgement, ending.recorded ?? doneBy(judgement))
    ],
    at: ports.registry.now(),
    run: ports.approvals.run
  };
}
function doneBy({ decision, facts }) {
  return decision.state === "done" ? facts.ledger?.ends[0] ?? null : null;
}
function ledgerMark({ ledger }, { decision, facts, head }, recorded) {
  const record = recorded ?? doneBy({ decision, facts });
  if (ledger === null || head === null || record === null)
    return null;
  const { event, number } = record;
  return { ...ledger.describe(head.chain), event, number, digest: (0, import_core_ledger_record.recordDigest)(record) };
}
var witness = (kind) => kind === "component" ? "Without a ledger nothing witnesses this promotion, for the properties of a component can be overwritten" : "Without a ledger, the entry in the version\u2019s own properties is the only witness of this promotion";
function notes({ decision, verdict, facts, head }, run) {
  const { kind } = facts.asset;
  const written = verdict === "allow" && (0, import_core_authorisation_words.isPlanned)(decision);
  const open = (0, import_core_ledger_stored.openOf)(head?.tip ?? null);
  return [
    ...written && decision.state === "unfinished" ? [`An earlier run, ${decision.startedBy ?? "unknown"}, stopped half-way; what it left over is finished here.`] : [],
    ...open !== null && !written ? [
      `${open.run?.name ?? "A shell"} has begun to move this asset and has not ended it; others wait until ${open.expires} at the latest.`
    ] : [],
    ...written && run === import_core_authorisation_words.SHELL ? ["A shell proves no approval: its record explains no stage that asks for approvals."] : [],
    ...written && head === null ? [`${witness(kind)}, and nothing excludes two at once.`] : []
  ];
}
function rollbackNotes({ decision, rules, wish }, record) {
  if (record?.event !== "rolled-back") {
    const isRollback = (0, import_core_authorisation_words.isPlanned)(decision) && decision.plan.changes.some(({ role }) => role === "restore");
    const rule = isRollback ? rules.policy.rollbacks.get(wish.to.name) : void 0;
    if (rule === void 0)
      return [];
    const { by, within } = rule.review;
    return [
      "A rollback touches no deployment: traffic goes where it goes now.",
      `Afterwards ${by.map(import_core_policy_composition.approverText).join(" or ")} must review it within ${within}.`
    ];
  }
  const { review } = record;
  return [
    "Deployments were not touched: traffic still goes where it went.",
    ...review === null ? [] : [`${review.by.join(" or ")} must have reviewed this by ${review.until}; after that drift finds it.`]
  ];
}
async function plan(request, ports) {
  return withPlannerNote(async () => planned(request, ports, await (0, import_core_authorisation_words.judge)(request, ports)), ports);
}
function planned(request, ports, judgement) {
  const { decision } = judgement;
  if (!(0, import_core_authorisation_words.isPlanned)(decision))
    return judgedReport(request, ports, judgement, { state: "unchanged", changes: [], recorded: null });
  return judgedReport(request, ports, judgement, { state: "planned", changes: decision.changes, recorded: null });
}
function beginPromotion(request, ports, judgement, decision, purpose) {
  const { rules, facts, findings, evidence, authorisation } = judgement;
  const { plan: plan2, digest, rule } = decision;
  const actor = (0, import_core_authorisation_words.actorOf)(ports.approvals, evidence, authorisation);
  return {
    purpose,
    version: facts.asset.version,
    from: plan2.from,
    to: plan2.to,
    reason: request.reason,
    planDigest: digest,
    plan: { ...(0, import_core_authorisation_words.planJson)(plan2) },
    policy: { file: rules.policy.file, rules: (0, import_core_digest.sha256)((0, import_core_digest.canonicalJson)(plan2.rules)) },
    findings: (0, import_core_authorisation_words.findingsBeside)(findings, authorisation, actor),
    metrics: compareMetrics(rule.checks.map(({ value }) => value), facts).map((metric) => ({ ...metric, incumbents: metric.incumbents.map((one) => ({ ...one })) })),
    lineage: lineageOf(facts.lineage),
    previousHolders: plan2.changes.filter(({ role }) => role === "displace").map(({ version }) => version),
    changes: plan2.changes.map((change) => ({ ...change })),
    pass: facts.ledger?.pass ?? null,
    proven: actor.host !== "shell",
    ...actor
  };
}
function lineageOf(reading) {
  if (reading === null || reading.is === "unreadable")
    return null;
  const { job, commit } = reading.value;
  return { job: job?.name ?? null, commit: commit?.value ?? null, repository: commit?.repository ?? null };
}
var MOST_TRIES = 20;
async function recordRefusal(request, judgement, ports, purpose) {
  const { ledger, registry, approvals } = ports;
  const { decision, facts, findings, verdict, evidence, authorisation } = judgement;
  if (verdict === "allow")
    return;
  const { kind, name, version } = facts.asset;
  const actor = (0, import_core_authorisation_words.actorOf)(approvals, evidence, authorisation);
  for (let tries = 1; tries <= MOST_TRIES; tries++) {
    const head = await ledger.head({ kind, name });
    const open = (0, import_core_ledger_stored.openOf)(head.tip);
    if (open !== null) {
      await (0, import_core_authorisation_words.settle)(head, open, actor, ports);
      continue;
    }
    const record = {
      ...(0, import_core_authorisation_words.nextHead)(head.chain, head.tip, registry.place, (0, import_core_authorisation_words.clockOf)(registry).text, import_version_generated.VERSION),
      event: "refused",
      purpose,
      version,
      from: decision.from,
      to: judgement.wish.to.name,
      reason: request.reason,
      verdict,
      planDigest: (0, import_core_authorisation_words.isPlanned)(decision) ? decision.digest : null,
      findings: (0, import_core_authorisation_words.findingsBeside)(findings, authorisation, actor),
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
function promote(request, ports) {
  return perform(request, ports, {
    purpose: "promote",
    end: "completed",
    judge: () => (0, import_core_authorisation_words.judge)(request, ports),
    review: () => null
  });
}
async function perform(request, ports, deed) {
  for (let turn = 1; turn <= MOST_TURNS; turn++) {
    const judgement = await deed.judge();
    const { decision, verdict } = judgement;
    const rival = rivalOf(judgement);
    if (rival !== null && verdict !== "deny" && (0, import_core_authorisation_words.hasLedger)(ports)) {
      await giveWay(judgement, rival, ports);
    } else if (verdict !== "allow" && await hasMoved(judgement, ports)) {
    } else if (verdict !== "allow" || !(0, import_core_authorisation_words.isPlanned)(decision)) {
      return remaining(request, ports, judgement, deed);
    } else if ((0, import_core_authorisation_words.hasLedger)(ports)) {
      const report = await promoteWithLedger(request, ports, judgement, decision, deed);
      if (report !== null)
        return report;
    } else {
      return promoteWithout(request, ports, judgement, decision);
    }
  }
  const { name } = request.reference;
  throw new import_core_failure.ServiceFailure(`other promotions of ${name} were first ${MOST_TURNS} times in a row; nothing was written`, {
    untouched: true,
    fix: "Run it again when fewer promote this asset"
  });
}
function rivalOf({ head, decision, facts }) {
  const open = (0, import_core_ledger_stored.openOf)(head?.tip ?? null);
  if (open === null || (0, import_core_authorisation_words.isPlanned)(decision) && decision.startedBy !== null && facts.ledger?.open !== null)
    return null;
  return open;
}
async function hasMoved({ head }, { ledger }) {
  if (head === null || ledger === null)
    return false;
  const now = await ledger.head(head.chain);
  return now.tip?.digest !== head.tip?.digest;
}
async function giveWay({ head, evidence, authorisation }, rival, ports) {
  if (head !== null)
    await (0, import_core_authorisation_words.settle)(head, rival, (0, import_core_authorisation_words.actorOf)(ports.approvals, evidence, authorisation), ports);
}
async function remaining(request, ports, judgement, { purpose }) {
  if (judgement.verdict !== "allow" && request.recordRefusals && (0, import_core_authorisation_words.hasLedger)(ports))
    await recordRefusal(request, judgement, ports, purpose);
  return judgedReport(request, ports, judgement, { state: "unchanged", changes: [], recorded: null });
}
async function promoteWithLedger(request, ports, judgement, decision, { purpose, end, review }) {
  const { rules, facts, head } = judgement;
  if (head === null)
    throw new TypeError("a ledger that was not read");
  const begun = {
    head,
    policy: rules.policy,
    kind: facts.asset.kind,
    beginning: beginPromotion(request, ports, judgement, decision, purpose),
    asset: facts.asset.id,
    changes: decision.changes,
    end,
    isCarried: decision.state === "unfinished",
    review: review(judgement)
  };
  const told = await writing(request, ports, judgement, decision, (written) => (0, import_core_authorisation_words.carryOut)(begun, ports, written));
  if (told.is === "failed")
    return told.report;
  if (told.value.is === "again")
    return null;
  const { ended } = told.value;
  return judgedReport(request, ports, judgement, {
    state: stateOf(decision),
    changes: told.done,
    recorded: ended.record
  });
}
async function promoteWithout(request, ports, judgement, decision) {
  const { rules, facts } = judgement;
  const run = decision.startedBy ?? ports.approvals.run;
  const mark = { plan: decision.digest, run, proven: run !== import_core_authorisation_words.SHELL, started: null, number: null };
  const writes = (0, import_core_authorisation_words.writesOf)(rules.policy, facts.asset.kind, decision.changes, mark, facts.asset.id);
  const told = await writing(request, ports, judgement, decision, (written) => ports.registry.write(writes, written, null));
  if (told.is === "failed")
    return told.report;
  return judgedReport(request, ports, judgement, { state: stateOf(decision), changes: told.done, recorded: null });
}
function stateOf({ state, plan: plan2 }) {
  if (state === "unfinished")
    return "finished";
  return plan2.changes.some(({ role }) => role === "restore") ? "rolled-back" : "promoted";
}
async function writing(request, ports, judgement, decision, write) {
  const done = [];
  try {
    return { is: "written", value: await write((change) => done.push(change)), done };
  } catch (error) {
    if (!(error instanceof import_core_failure.ServiceFailure))
      throw error;
    const intended = { state: stateOf(decision), changes: decision.changes, recorded: null };
    return { is: "failed", report: halfWay(request, error, done, judgedReport(request, ports, judgement, intended)) };
  }
}
function halfWay(request, failure, done, judged) {
  const { asset, to, reason } = request;
  const asked = { asset, to, reason };
  if (done.length === 0 && failure.detail.untouched === true)
    return { is: "failed", command: request.command, failure, asked, judged: { ...judged, changes: [] } };
  const written = done.map((change) => `version ${change.version} was moved from ${change.from} to ${change.to}`);
  const open = judged.changes.filter((change) => !done.includes(change)).map((change) => `version ${change.version} may still be in ${change.from} instead of ${change.to}`);
  const fix = failure.detail.fix ?? "Run the same request again: it finishes what is left";
  const told = new import_core_failure.ServiceFailure(failure.message, { ...failure.detail, stands: [...written, ...open], fix });
  return { is: "failed", command: request.command, failure: told, asked, judged };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  perform,
  plan,
  planned,
  promote,
  withPlannerNote
});
