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
  compareMetrics: () => compareMetrics,
  judgedReport: () => judgedReport
});
module.exports = __toCommonJS(stdin_exports);
var import_commands_judge = require("./commands-judge.js");
var import_core_ledger_stored = require("./core-ledger-stored.js");
var import_core_checks_metric = require("./core-checks-metric.js");
var import_core_place = require("./core-place.js");
var import_core_ledger_record = require("./core-ledger-record.js");
function compareMetrics(checks, facts) {
  return checks.flatMap((check) => {
    if (!("metric" in check))
      return [];
    const { outcome, wanted } = import_core_checks_metric.metricCheck.evaluate(check, facts);
    const { used } = import_core_checks_metric.metricCheck.evaluate({ ...check, "no-worse-than": "incumbent" }, facts);
    const [own, ...others] = used;
    const incumbents = facts.incumbents.map(({ version }, index) => ({ version, value: others[index]?.value ?? null }));
    const { value, source } = own ?? { value: null, source: check.source };
    return [{ metric: check.metric, value, source, incumbents, wanted, outcome }];
  });
}
function judgedReport(request, ports, judgement, ending) {
  const { rules, wish, facts, decision, authorisation, findings, verdict } = judgement;
  const planned = (0, import_commands_judge.isPlanned)(decision) ? decision : null;
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
    plan: planned?.plan ?? null,
    digest: planned?.digest ?? null,
    rule: planned?.rule ?? null,
    metrics: compareMetrics((planned?.rule.checks ?? []).map(({ value }) => value), facts),
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
  const written = verdict === "allow" && (0, import_commands_judge.isPlanned)(decision);
  const open = (0, import_core_ledger_stored.openOf)(head?.tip ?? null);
  return [
    ...written && decision.state === "unfinished" ? [`An earlier run, ${decision.startedBy ?? "unknown"}, stopped half-way; what it left over is finished here.`] : [],
    ...open !== null && !written ? [
      `${open.run?.name ?? "A shell"} has begun to move this asset and has not ended it; others wait until ${open.expires} at the latest.`
    ] : [],
    ...written && run === import_commands_judge.SHELL ? ["A shell proves no approval: its record explains no stage that asks for approvals."] : [],
    ...written && head === null ? [`${witness(kind)}, and nothing excludes two at once.`] : []
  ];
}
function rollbackNotes({ decision, rules, wish }, record) {
  if (record?.event !== "rolled-back") {
    const isRollback = (0, import_commands_judge.isPlanned)(decision) && decision.plan.changes.some(({ role }) => role === "restore");
    const rule = isRollback ? rules.policy.rollbacks.get(wish.to.name) : void 0;
    if (rule === void 0)
      return [];
    const { by, within } = rule.review;
    return [
      "A rollback touches no deployment: traffic goes where it goes now.",
      `Afterwards ${by.map(import_core_checks_metric.approverText).join(" or ")} must review it within ${within}.`
    ];
  }
  const { review } = record;
  return [
    "Deployments were not touched: traffic still goes where it went.",
    ...review === null ? [] : [`${review.by.join(" or ")} must have reviewed this by ${review.until}; after that drift finds it.`]
  ];
}
