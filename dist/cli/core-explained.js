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
  bearsWitness: () => bearsWitness,
  effectiveRollbackRules: () => effectiveRollbackRules,
  effectiveRules: () => effectiveRules,
  explanationOf: () => explanationOf,
  moves: () => moves,
  rulesText: () => rulesText
});
module.exports = __toCommonJS(stdin_exports);
var import_core_checks_metric = require("./core-checks-metric.js");
var import_core_lifecycle = require("./core-lifecycle.js");
var import_core_ledger_record = require("./core-ledger-record.js");
var import_core_digest = require("./core-digest.js");
function explanationOf(policy, asset, place, ledger, stage) {
  const byLedger = ledger === null ? byEntryAlone(policy, asset, stage) : byRecord(asset, ledger, stage);
  if (byLedger !== void 0)
    return byLedger;
  const untouched = stage === policy.lifecycle.stages[0] && bearsWitness(asset) && (0, import_core_lifecycle.entriesOf)(asset.properties).size === 0;
  if (untouched || !(0, import_core_checks_metric.isGuarded)(policy, asset, place, stage))
    return { is: "free" };
  return { is: "unexplained", ...whyNot(asset, ledger, stage) };
}
var bearsWitness = ({ kind }) => kind !== "component";
function moves({ changes }, asset, stage) {
  return changes.some((change) => change.asset === asset.id && change.to === stage);
}
function byRecord(asset, ledger, stage) {
  const { open, ends, expected = [] } = ledger;
  const last = (0, import_core_lifecycle.lastEntry)(asset)?.entry;
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
  const last = (0, import_core_lifecycle.lastEntry)(asset)?.entry;
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
    const last = (0, import_core_lifecycle.lastEntry)(asset)?.entry;
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
    checks: rule.checks.map(({ value }) => checkJson(value)),
    freeze: rule.freeze.map(({ value }) => freezeJson(value)),
    stages: stages.map(({ name }) => stageJson((0, import_core_lifecycle.findStage)(lifecycle, name)))
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
  return (0, import_core_checks_metric.approverText)(approver);
}
var checkJson = (check) => ({ ...check });
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  bearsWitness,
  effectiveRollbackRules,
  effectiveRules,
  explanationOf,
  moves,
  rulesText
});
