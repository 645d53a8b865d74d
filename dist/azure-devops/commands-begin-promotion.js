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
  beginPromotion: () => beginPromotion,
  compareMetrics: () => compareMetrics,
  findingOf: () => findingOf
});
module.exports = __toCommonJS(stdin_exports);
var import_core_authorisation_words = require("./core-authorisation-words.js");
var import_core_policy_composition = require("./core-policy-composition.js");
var import_core_digest = require("./core-digest.js");
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
function beginPromotion(request, ports, judgement, decision, purpose) {
  const { rules, facts, findings, evidence, authorisation } = judgement;
  const { plan, digest, rule } = decision;
  const actor = (0, import_core_authorisation_words.actorOf)(ports.approvals, evidence, authorisation.approvals);
  return {
    purpose,
    version: facts.asset.version,
    from: plan.from,
    to: plan.to,
    reason: request.reason,
    planDigest: digest,
    plan: { ...(0, import_core_authorisation_words.planJson)(plan) },
    policy: { file: rules.policy.file, rules: (0, import_core_digest.sha256)((0, import_core_digest.canonicalJson)(plan.rules)) },
    findings: findings.map(findingOf),
    metrics: compareMetrics(rule.checks.map(({ value }) => value), facts).map((metric) => ({ ...metric, incumbents: metric.incumbents.map((one) => ({ ...one })) })),
    lineage: lineageOf(facts.lineage),
    previousHolders: plan.changes.filter(({ role }) => role === "displace").map(({ version }) => version),
    changes: plan.changes.map((change) => ({ ...change })),
    pass: facts.ledger?.pass ?? null,
    proven: actor.host !== "shell",
    ...actor
  };
}
function findingOf({ subject, outcome, found, wanted }) {
  return { subject, outcome, found, wanted: wanted ?? null };
}
function lineageOf(reading) {
  if (reading === null || reading.is === "unreadable")
    return null;
  const { job, commit } = reading.value;
  return { job: job?.name ?? null, commit: commit?.value ?? null, repository: commit?.repository ?? null };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  beginPromotion,
  compareMetrics,
  findingOf
});
