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
  promote: () => promote,
  recordRefusal: () => recordRefusal
});
module.exports = __toCommonJS(stdin_exports);
var import_commands_carry_out = require("./commands-carry-out.js");
var import_commands_judged_report = require("./commands-judged-report.js");
var import_commands_judge = require("./commands-judge.js");
var import_core_authorisation_words = require("./core-authorisation-words.js");
var import_core_ledger_stored = require("./core-ledger-stored.js");
var import_core_digest = require("./core-digest.js");
var import_version_generated = require("./version.generated.js");
var import_core_failure = require("./core-failure.js");
function beginPromotion(request, ports, judgement, decision, purpose) {
  const { rules, facts, findings, evidence, authorisation } = judgement;
  const { plan, digest, rule } = decision;
  const actor = (0, import_commands_carry_out.actorOf)(ports.approvals, evidence, authorisation);
  return {
    purpose,
    version: facts.asset.version,
    from: plan.from,
    to: plan.to,
    reason: request.reason,
    planDigest: digest,
    plan: { ...(0, import_core_authorisation_words.planJson)(plan) },
    policy: { file: rules.policy.file, rules: (0, import_core_digest.sha256)((0, import_core_digest.canonicalJson)(plan.rules)) },
    findings: (0, import_commands_carry_out.findingsBeside)(findings, authorisation, actor),
    metrics: (0, import_commands_judged_report.compareMetrics)(rule.checks.map(({ value }) => value), facts).map((metric) => ({ ...metric, incumbents: metric.incumbents.map((one) => ({ ...one })) })),
    lineage: lineageOf(facts.lineage),
    previousHolders: plan.changes.filter(({ role }) => role === "displace").map(({ version }) => version),
    changes: plan.changes.map((change) => ({ ...change })),
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
  const actor = (0, import_commands_carry_out.actorOf)(approvals, evidence, authorisation);
  for (let tries = 1; tries <= MOST_TRIES; tries++) {
    const head = await ledger.head({ kind, name });
    const open = (0, import_core_ledger_stored.openOf)(head.tip);
    if (open !== null) {
      await (0, import_commands_carry_out.settle)(head, open, actor, ports);
      continue;
    }
    const record = {
      ...(0, import_commands_carry_out.nextHead)(head.chain, head.tip, registry.place, (0, import_commands_judge.clockOf)(registry).text, import_version_generated.VERSION),
      event: "refused",
      purpose,
      version,
      from: decision.from,
      to: judgement.wish.to.name,
      reason: request.reason,
      verdict,
      planDigest: (0, import_commands_judge.isPlanned)(decision) ? decision.digest : null,
      findings: (0, import_commands_carry_out.findingsBeside)(findings, authorisation, actor),
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
    judge: () => (0, import_commands_judge.judge)(request, ports),
    review: () => null
  });
}
async function perform(request, ports, deed) {
  for (let turn = 1; turn <= MOST_TURNS; turn++) {
    const judgement = await deed.judge();
    const { decision, verdict } = judgement;
    const rival = rivalOf(judgement);
    if (rival !== null && verdict !== "deny" && (0, import_commands_carry_out.hasLedger)(ports)) {
      await giveWay(judgement, rival, ports);
    } else if (verdict !== "allow" && await hasMoved(judgement, ports)) {
    } else if (verdict !== "allow" || !(0, import_commands_judge.isPlanned)(decision)) {
      return remaining(request, ports, judgement, deed);
    } else if ((0, import_commands_carry_out.hasLedger)(ports)) {
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
  if (open === null || (0, import_commands_judge.isPlanned)(decision) && decision.startedBy !== null && facts.ledger?.open !== null)
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
    await (0, import_commands_carry_out.settle)(head, rival, (0, import_commands_carry_out.actorOf)(ports.approvals, evidence, authorisation), ports);
}
async function remaining(request, ports, judgement, { purpose }) {
  if (judgement.verdict !== "allow" && request.recordRefusals && (0, import_commands_carry_out.hasLedger)(ports))
    await recordRefusal(request, judgement, ports, purpose);
  return (0, import_commands_judged_report.judgedReport)(request, ports, judgement, { state: "unchanged", changes: [], recorded: null });
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
  const told = await writing(request, ports, judgement, decision, (written) => (0, import_commands_carry_out.carryOut)(begun, ports, written));
  if (told.is === "failed")
    return told.report;
  if (told.value.is === "again")
    return null;
  const { ended } = told.value;
  return (0, import_commands_judged_report.judgedReport)(request, ports, judgement, {
    state: stateOf(decision),
    changes: told.done,
    recorded: ended.record
  });
}
async function promoteWithout(request, ports, judgement, decision) {
  const { rules, facts } = judgement;
  const run = decision.startedBy ?? ports.approvals.run;
  const mark = { plan: decision.digest, run, proven: run !== import_commands_judge.SHELL, started: null, number: null };
  const writes = (0, import_commands_carry_out.writesOf)(rules.policy, facts.asset.kind, decision.changes, mark, facts.asset.id);
  const told = await writing(request, ports, judgement, decision, (written) => ports.registry.write(writes, written, null));
  if (told.is === "failed")
    return told.report;
  return (0, import_commands_judged_report.judgedReport)(request, ports, judgement, { state: stateOf(decision), changes: told.done, recorded: null });
}
function stateOf({ state, plan }) {
  if (state === "unfinished")
    return "finished";
  return plan.changes.some(({ role }) => role === "restore") ? "rolled-back" : "promoted";
}
async function writing(request, ports, judgement, decision, write) {
  const done = [];
  try {
    return { is: "written", value: await write((change) => done.push(change)), done };
  } catch (error) {
    if (!(error instanceof import_core_failure.ServiceFailure))
      throw error;
    const intended = { state: stateOf(decision), changes: decision.changes, recorded: null };
    return { is: "failed", report: halfWay(request, error, done, (0, import_commands_judged_report.judgedReport)(request, ports, judgement, intended)) };
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
