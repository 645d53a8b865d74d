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
  accept: () => accept
});
module.exports = __toCommonJS(stdin_exports);
var import_commands_authorise_entering = require("./commands-authorise-entering.js");
var import_core_drift_adoption = require("./core-drift-adoption.js");
var import_report_sarif_text = require("./report-sarif-text.js");
var import_report_sections = require("./report-sections.js");
var import_commands_carry_out = require("./commands-carry-out.js");
var import_commands_judge = require("./commands-judge.js");
var import_core_decision = require("./core-decision.js");
var import_core_policy_composition = require("./core-policy-composition.js");
var import_core_moment = require("./core-moment.js");
var import_core_ledger_board = require("./core-ledger-board.js");
var import_core_ledger_parts = require("./core-ledger-parts.js");
var import_core_ledger_stored = require("./core-ledger-stored.js");
var import_report_escape = require("./report-escape.js");
var import_report_ending = require("./report-ending.js");
var import_core_authorisation_words = require("./core-authorisation-words.js");
var import_core_checks_metric = require("./core-checks-metric.js");
var import_core_entry = require("./core-entry.js");
var import_core_place = require("./core-place.js");
var import_core_ledger_record = require("./core-ledger-record.js");
var import_core_digest = require("./core-digest.js");
var import_core_json = require("./core-json.js");
var import_version_generated = require("./version.generated.js");
var import_core_yaml_schema_problems = require("./core-yaml-schema-problems.js");
var import_yaml_browser_dist_parse_parser = require("./yaml-browser-dist-parse-parser.js");
var import_core_asset = require("./core-asset.js");
var import_core_result = require("./core-result.js");
var import_core_lifecycle = require("./core-lifecycle.js");
var import_core_nearest = require("./core-nearest.js");
var import_fastest_levenshtein_mod = require("./fastest-levenshtein-mod.js");
var import_core_failure = require("./core-failure.js");
var import_shared = require("./shared.js");
var ACKNOWLEDGED = ["holder-missing", "holder-archived", "ledger-disagrees"];
var ACCEPTED = [...ACKNOWLEDGED, "unreviewed"];
function acceptancesOf(observation, version) {
  const own = (0, import_core_drift_adoption.driftOf)(observation).filter((drift) => drift.version === version);
  const asset = observation.versions.find((one) => one.version === version) ?? goneOf(observation, version);
  const acceptances = [];
  const unacceptable = [];
  for (const drift of own) {
    if (drift.stage === null)
      continue;
    if (ACKNOWLEDGED.includes(drift.kind)) {
      const stage = (0, import_core_lifecycle.findStage)(observation.policy.lifecycle, drift.stage);
      if (stage === void 0)
        unacceptable.push(unknownStage(observation, drift));
      else {
        const rules = (0, import_core_drift_adoption.approvedRulesInto)(observation, asset, stage);
        const all = rules.length > 0 ? rules : [freeRule(observation, stage.name)];
        acceptances.push({ is: "acknowledge", drift, stage: drift.stage, rules: all });
      }
    }
    if (drift.kind === "unreviewed") {
      const rule = reviewRule(observation, drift.stage);
      if (rule === null)
        unacceptable.push(unknownReview(observation, drift));
      else
        acceptances.push(...reviewsOf(observation, drift, rule));
    }
  }
  return { acceptances, unacceptable };
}
function freeRule({ policy }, stage) {
  const nothing = { environment: null, approvals: [], separate: [], requirePlan: false, checks: [], freeze: [] };
  return { from: "*", to: stage, named: true, ...nothing, at: policy.stagesAt.get(stage) ?? policy.at };
}
function reviewRule({ policy }, stage) {
  const rollback = policy.rollbacks.get(stage);
  if (rollback === void 0 || rollback.review.by.length === 0)
    return null;
  const { rule, review } = rollback;
  const value = { from: review.by, count: 1, via: "environment", environment: null, comment: null };
  return { ...rule, approvals: [{ value, at: rule.at }], checks: [], freeze: [], requirePlan: false };
}
function reviewsOf({ chain }, drift, rule) {
  const open = (chain?.tip?.board.reviews ?? []).filter(({ version, stage }) => version === drift.version && stage === drift.stage);
  return open.map(({ number }) => ({ is: "review", drift, reviews: number, rules: [rule] }));
}
function unknownStage({ policy }, drift) {
  const why = `the policy does not know the stage ${JSON.stringify(drift.stage)}, so it does not say who may accept this`;
  const remedy = `add ${JSON.stringify(drift.stage)} to the stages or to the aliases of one`;
  return { drift, why, remedy, at: policy.at };
}
function unknownReview({ policy }, drift) {
  const why = `the policy has no rollback of ${drift.stage}, so it does not say who may review one`;
  return { drift, why, remedy: `add ${drift.stage} to rollback, with review-by`, at: policy.at };
}
function goneOf({ asset: { kind, name } }, version) {
  return {
    id: "",
    kind,
    name,
    version,
    createdAt: null,
    content: { uri: null, type: null },
    stage: null,
    tags: {},
    properties: {},
    isAnonymous: false,
    isArchived: false
  };
}
var MOST_TRIES = 20;
async function accept(request, ports, rules, { observations, version }) {
  const [observation] = observations;
  if (!(0, import_commands_carry_out.hasLedger)(ports))
    throw new import_core_failure.UsageFailure({
      what: "ledger is off, and accept writes to the ledger",
      fix: "Set ledger to where promotions are remembered"
    });
  if (observation === void 0 || version === null)
    throw new TypeError("a request to accept names a version");
  const { acceptances, unacceptable } = acceptancesOf(observation, version);
  const own = (0, import_core_drift_adoption.driftOf)(observation).filter((one) => one.version === version && (0, import_core_drift_adoption.isDrift)(one));
  const others = own.filter(({ kind }) => !ACCEPTED.includes(kind)).length;
  const digest = (0, import_core_digest.sha256)((0, import_core_digest.canonicalJson)({ accepts: acceptances.map(keyOf), place: (0, import_core_place.placeId)(request.place) }));
  const asset = observation.versions.find((one) => one.version === version) ?? null;
  const demands = acceptances.flatMap((one) => one.rules.map((rule) => ({ rule, asset })));
  const authorised = await (0, import_commands_authorise_entering.authoriseAll)(demands, rules, digest, null, ports);
  const findings = [...unacceptable.map(unacceptableFinding), ...authorised.findings];
  const verdict = (0, import_core_entry.verdictOf)(findings);
  const actor = (0, import_commands_carry_out.actorOf)(ports.approvals, authorised.evidence, authorised);
  const done = verdict === "allow" ? acceptances : [];
  for (const acceptance of done)
    await note(acceptance, version, request.reason, observation.asset, actor, rules, ports);
  const name = `${(0, import_core_place.placeName)(request.place)}: ${(0, import_core_drift_adoption.nameOf)(observation.asset, version)}`;
  return {
    is: "told",
    command: "drift",
    verdict,
    ...wordsOf(name, verdict === "allow", acceptances.length + unacceptable.length),
    asset: { ...observation.asset, version },
    place: (0, import_core_place.placeId)(request.place),
    tables: [
      (0, import_commands_authorise_entering.findingTable)(findings),
      {
        ...(0, import_core_drift_adoption.driftTable)(acceptances.map(({ drift }) => drift)),
        title: verdict === "allow" ? "Accepted" : "Not accepted"
      }
    ],
    document: () => ({
      findings: (0, import_commands_authorise_entering.findingsJson)(findings),
      accepted: done.map(keyOf),
      reason: request.reason
    }),
    rendering: null,
    annotations: (0, import_commands_authorise_entering.findingAnnotations)(findings),
    approved: { digest: acceptances.length === 0 ? null : digest, approvals: authorised.approvals },
    notes: others === 0 ? [] : [`${(0, import_report_ending.counted)(others, "difference")} of this version cannot be accepted: see drift.`],
    at: ports.registry.now(),
    run: ports.approvals.run
  };
}
function wordsOf(name, isAllowed, count) {
  const what = (0, import_report_ending.counted)(count, "difference");
  if (count === 0)
    return { title: `${name}: nothing to accept`, sentence: "Nothing drifts that can be accepted." };
  if (isAllowed)
    return { title: `${name}: accepted`, sentence: `The ledger holds ${what} as it is now.` };
  return { title: `${name}: not accepted`, sentence: `${what} stay, for what the findings say; nothing was written.` };
}
function unacceptableFinding({ drift, why, remedy, at }) {
  return { subject: drift.kind, outcome: "inconclusive", found: why, remedy, at };
}
function keyOf(acceptance) {
  const { kind, version, stage, asset } = acceptance.drift;
  const reviews = acceptance.is === "review" ? acceptance.reviews : null;
  return { drift: kind, kind: asset.kind, name: asset.name, version, stage, reviews };
}
async function note(acceptance, version, reason, asset, actor, { policy }, ports) {
  const { ledger, registry } = ports;
  const key = (0, import_core_digest.canonicalJson)(keyOf(acceptance));
  for (let tries = 1; tries <= MOST_TRIES; tries++) {
    const head = await ledger.head(asset);
    const open = (0, import_core_ledger_stored.openOf)(head.tip);
    if (open !== null) {
      await (0, import_commands_carry_out.settle)(head, open, actor, ports);
      continue;
    }
    const now = await (0, import_core_drift_adoption.observeAsset)(policy, asset, ports);
    const still = now !== null && acceptancesOf(now, version).acceptances.some((one) => (0, import_core_digest.canonicalJson)(keyOf(one)) === key);
    if (!still)
      return;
    const begins = (0, import_commands_carry_out.nextHead)(head.chain, head.tip, registry.place, (0, import_commands_judge.clockOf)(registry).text, import_version_generated.VERSION);
    const record = acceptance.is === "review" ? { ...begins, event: "reviewed", reviews: acceptance.reviews, version, reason, ...actor } : {
      ...begins,
      event: "acknowledged",
      drift: acceptance.drift.kind,
      version,
      stage: acceptance.stage,
      reason,
      ...actor
    };
    if ((await ledger.append([{ head, record }])).is === "appended")
      return;
  }
  throw new import_core_failure.ServiceFailure(`others wrote to the ledger of ${(0, import_core_drift_adoption.nameOf)(asset, null)} first each time; what was asked is not accepted`, {
    untouched: true,
    fix: "Run it again when fewer promote this asset"
  });
}
