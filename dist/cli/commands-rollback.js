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
  planRollback: () => planRollback,
  rollback: () => rollback
});
module.exports = __toCommonJS(stdin_exports);
var import_commands_promote = require("./commands-promote.js");
var import_commands_planner_note = require("./commands-planner-note.js");
var import_core_doctor_write_rights = require("./core-doctor-write-rights.js");
var import_commands_judged_report = require("./commands-judged-report.js");
var import_commands_carry_out = require("./commands-carry-out.js");
var import_commands_judge = require("./commands-judge.js");
var import_core_decision = require("./core-decision.js");
var import_core_policy_composition = require("./core-policy-composition.js");
var import_core_moment = require("./core-moment.js");
var import_core_ledger_board = require("./core-ledger-board.js");
var import_core_ledger_parts = require("./core-ledger-parts.js");
var import_core_ledger_stored = require("./core-ledger-stored.js");
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
function enteredBy(policy, stage, record) {
  if (!(0, import_core_ledger_record.isEnded)(record))
    return [];
  return entering(policy, stage, record.started).map(({ version }) => version);
}
function chooseTarget(policy, stage, history) {
  const { holders, tenures, readFrom } = history;
  const proven = tenures.flatMap((tenure) => {
    const one = proofOf(policy, stage, tenure);
    return typeof one === "string" ? [] : [one];
  }).filter(({ number }) => number >= readFrom).sort((one, other) => other.number - one.number);
  const present = presentOf(policy, stage, holders);
  const start = present === void 0 ? Number.POSITIVE_INFINITY : comingOf(present, proven);
  const target = proven.find(({ number, version }) => number < start && version !== present?.version);
  if (target === void 0)
    return readFrom > 1 ? { is: "more" } : { is: "none", finding: nothing(policy, stage, history) };
  if (holders.some(({ id }) => id === target.asset.id))
    return { is: "none", finding: stillThere(stage, holders, target) };
  const claimed = tenures.filter(({ end: { started } }) => {
    const number = (0, import_core_ledger_record.operationNumber)(started);
    return number < start && number > target.number;
  });
  const passedOver = claimed.flatMap((tenure) => {
    const why = proofOf(policy, stage, tenure);
    return typeof why === "string" ? [`version ${tenure.version}, which ${why}`] : [];
  });
  return { is: "target", tenure: target, passedOver: [...new Set(passedOver)] };
}
function broughtBack(policy, stage, { holders, tenures }) {
  const present = presentOf(policy, stage, holders);
  if (present === void 0)
    return void 0;
  const found = tenures.map((tenure) => proofOf(policy, stage, tenure)).find((one) => typeof one !== "string" && one.number === present.number && one.version === present.version);
  return typeof found === "object" && found.began.purpose === "rollback" ? found : void 0;
}
function decideRollback(policy, rollback2, stage, chosen) {
  const { tenure, passedOver, moved } = chosen;
  const facts = { ...chosen.facts, incumbents: (0, import_core_entry.inOrder)(chosen.facts.incumbents) };
  const { asset, ledger } = facts;
  const rule = (0, import_core_checks_metric.waive)(rollback2.rule, policy.waivers, asset, facts.place);
  const reading = (0, import_core_decision.stageOf)(policy, asset);
  const displacedTo = (0, import_core_lifecycle.findStage)(policy.lifecycle, rollback2.displacedTo);
  const operation = (0, import_core_ledger_record.recordDigest)(tenure.began);
  const found = `version ${asset.version} was in ${stage.name} before, as event ${tenure.end.number} of the ledger says and its own properties bear out`;
  const target = {
    subject: "target",
    outcome: "pass",
    found: passedOver.length === 0 ? found : `${found}; passed over: ${passedOver.slice(0, MOST_TOLD).join("; ")}`
  };
  if (reading.is !== "known" || displacedTo === void 0) {
    return { state: "none", from: (0, import_core_decision.stageNameOf)(policy, asset), findings: [target, nowhere(asset, policy)] };
  }
  const { findings: demanded, used } = (0, import_core_decision.demandsOf)(rule, facts);
  const from = reading.stage;
  const plan = (0, import_core_decision.makeRollbackPlan)(facts, { from, to: stage, displacedTo }, { ...rollback2, rule }, policy.lifecycle, [
    { check: RESTS_ON, asset: asset.id, source: "ledger", value: operation },
    ...used
  ]);
  const digest = (0, import_core_decision.planDigest)(plan);
  const open = ledger?.open?.started;
  const startedBy = open?.planDigest === digest ? open.run?.name ?? "shell" : null;
  const held = facts.incumbents.map(({ version }) => version).join(", ");
  const findings = [
    target,
    {
      subject: "rollback",
      outcome: "pass",
      found: `the policy has a rollback of ${stage.name}; version ${held} goes to ${displacedTo.name}`,
      at: rule.at
    },
    ...demanded
  ];
  return {
    state: startedBy !== null && moved.size > 0 ? "unfinished" : "change",
    from: from.name,
    findings,
    rule: { ...rule, from: from.name },
    plan,
    digest,
    changes: startedBy === null ? plan.changes : plan.changes.filter((change) => !moved.has(change.asset)),
    startedBy
  };
}
var MOST_TOLD = 3;
function asBefore(asset, operation) {
  const own = [...(0, import_core_entry.entriesOf)(asset.properties)].find(([, entry]) => entry.started === operation);
  if (own === void 0)
    return asset;
  const [key, { from }] = own;
  return (0, import_core_entry.withoutEntry)({ ...asset, stage: from, tags: { ...asset.tags, [import_core_lifecycle.STAGE_TAG]: from } }, key);
}
function isMovedBy(policy, asset, operation) {
  const own = [...(0, import_core_entry.entriesOf)(asset.properties).values()].find(({ started }) => started === operation);
  return own !== void 0 && (0, import_core_decision.standsAt)(policy, asset, own.to);
}
function isHolder(policy, stage, asset) {
  return (0, import_core_lifecycle.holds)((0, import_core_decision.stageOf)(policy, asset), stage);
}
function entering(policy, stage, { changes }) {
  return changes.filter(({ role, to }) => role !== "displace" && isStage(policy, stage, to));
}
var isStage = ({ lifecycle }, stage, name) => (0, import_core_lifecycle.findStage)(lifecycle, name)?.name === stage.name;
function proofOf(policy, stage, tenure) {
  const { version, end, began, asset } = tenure;
  if (asset === null)
    return "is gone";
  if (!(0, import_core_decision.bearsWitness)(asset))
    return "is a component, whose properties can be overwritten";
  if (began === null || (0, import_core_ledger_record.recordDigest)(began) !== (0, import_core_ledger_record.operationOf)(end.started))
    return "has a record without its beginning";
  const operation = (0, import_core_ledger_record.recordDigest)(began);
  const entry = [...(0, import_core_entry.entriesOf)(asset.properties).values()].find(({ started }) => started === operation);
  if (entry === void 0)
    return "has no entry in its properties that repeats the record";
  if (!agrees(policy, stage, entry, began, asset))
    return "has an entry in its properties that says something else";
  if (!entry.proven || !began.proven)
    return "came by a record that proves no approval";
  return { version, end, began, asset, number: began.number };
}
function agrees(policy, stage, entry, began, { id, version }) {
  const told = entering(policy, stage, began).some((change) => change.asset === id && change.version === version);
  return told && entry.asset === id && entry.number === began.number && isStage(policy, stage, entry.to);
}
function presentOf(policy, stage, holders) {
  const all = holders.flatMap((holder) => {
    const last = (0, import_core_entry.lastEntry)(holder)?.entry;
    const isOwn = last !== void 0 && last.asset === holder.id && isStage(policy, stage, last.to);
    return isOwn && last.number !== null ? [{ version: holder.version, number: last.number }] : [];
  });
  return all.reduce((most, one) => most === void 0 || one.number > most.number ? one : most, void 0);
}
function comingOf({ version, number }, proven) {
  let coming = proven.find((one) => one.version === version && one.number === number);
  if (coming === void 0)
    return number;
  while (coming.began.purpose === "rollback") {
    const earlier = earlierOf(coming, proven);
    if (earlier === void 0)
      return 0;
    coming = earlier;
  }
  return coming.number;
}
function earlierOf({ began, number }, proven) {
  const { facts } = began.plan;
  const rests = Array.isArray(facts) ? facts.find(isRestingOn)?.value : void 0;
  return proven.find((one) => one.number < number && (0, import_core_ledger_record.recordDigest)(one.began) === rests);
}
var RESTS_ON = "rollback";
var isRestingOn = (fact) => typeof fact === "object" && fact !== null && "check" in fact && fact.check === RESTS_ON;
function nothing(policy, stage, { holders, tenures }) {
  const reasons = tenures.filter(({ version }) => holders.every((holder) => holder.version !== version)).flatMap((tenure) => {
    const why2 = proofOf(policy, stage, tenure);
    return typeof why2 === "string" ? [`version ${tenure.version} ${why2}`] : [];
  });
  const unique = [...new Set(reasons)].slice(0, MOST_TOLD);
  const why = unique.length === 0 ? "" : `: ${unique.join("; ")}`;
  return {
    subject: "target",
    outcome: unique.length === 0 ? "fail" : "inconclusive",
    found: `no proven record shows a version in ${stage.name} before the present holder that could come back${why}`,
    wanted: "a record whose digest the properties of its version repeat",
    remedy: `promote another version into ${stage.name}`,
    at: policy.stagesAt.get(stage.name) ?? policy.at
  };
}
function stillThere(stage, holders, { version }) {
  const others = holders.filter((holder) => holder.version !== version).map((holder) => holder.version);
  return {
    subject: "holders",
    outcome: "inconclusive",
    found: `version ${version} was in ${stage.name} before, and it still is, beside version ${others.join(", ")}`,
    wanted: "one holder: something stopped half-way",
    remedy: `run again what stopped, or move version ${others.join(", ")} out of ${stage.name} by a transition of its own`
  };
}
function nowhere({ version }, policy) {
  return {
    subject: "stage",
    outcome: "inconclusive",
    found: `the policy cannot tell in which one stage version ${version} is now`,
    wanted: "stage and tag agree on a stage of the policy",
    remedy: "set both right, then roll back again",
    at: policy.at
  };
}
var FIRST_STEP = 32;
var GROWTH = 8;
async function gatherStageHistory(policy, stage, chain, { registry, ledger }, head) {
  const open = (0, import_commands_judge.openAt)(head);
  const own = open !== null && open.started.purpose === "rollback" ? open : null;
  const wish = { to: stage, archiveExisting: true };
  const [{ incumbents, pass }, begun] = await Promise.all([
    (0, import_commands_judge.gatherSiblings)(policy, wish, chain, "", registry, head),
    Promise.all((own?.started.changes ?? []).map(({ version }) => registry.read({ ...chain, version })))
  ]);
  const present = new Map([...incumbents, ...begun.filter(isThere)].map((asset) => [asset.id, asset]));
  const unmoved = (asset) => own === null ? asset : asBefore(asset, own.operation);
  const holders = [...present.values()].map(unmoved).filter((asset) => isHolder(policy, stage, asset));
  const moved = [...present.values()].filter((asset) => own !== null && isMovedBy(policy, asset, own.operation));
  const read = /* @__PURE__ */ new Map();
  const assetOf = (version) => {
    const asset = read.get(version) ?? registry.read({ ...chain, version }).then((one) => one ? unmoved(one) : null);
    read.set(version, asset);
    return asset;
  };
  const all = head.tip?.record.number ?? 0;
  for (let count = FIRST_STEP; ; count *= GROWTH) {
    const events = all === 0 ? [] : await ledger.last(head, Math.min(count, all));
    const readFrom = count >= all ? 1 : events.at(-1)?.record.number ?? 1;
    const tenures = await Promise.all(comingsIn(policy, stage, events).map(async ({ end, version }) => {
      const [began, asset] = await Promise.all([beginningOf(end, events, ledger, head), assetOf(version)]);
      return { version, end, began, asset };
    }));
    const history = { holders, tenures, readFrom };
    const choice = chooseTarget(policy, stage, history);
    if (choice.is !== "more")
      return { history, choice, open, moved: new Set(moved.map(({ id }) => id)), pass };
  }
}
var isThere = (asset) => asset !== void 0;
function comingsIn(policy, stage, events) {
  return events.map(({ record }) => record).filter(import_core_ledger_record.isEnded).flatMap((end) => enteredBy(policy, stage, end).map((version) => ({ end, version })));
}
async function beginningOf({ started }, events, ledger, head) {
  const { continues } = started;
  if (continues === null)
    return started;
  const all = head.tip?.record.number ?? 0;
  const isIt = ({ digest }) => digest === continues.digest;
  const found = events.find(isIt) ?? (continues.number > all ? [] : await ledger.last(head, all - continues.number + 1)).find(isIt);
  return found?.record.event === "started" ? found.record : null;
}
async function rollback(request, ports) {
  return (0, import_commands_promote.perform)(request, ports, {
    purpose: "rollback",
    end: "rolled-back",
    judge: () => judgeRollback(request, withLedger(ports)),
    review: ({ rules, wish }) => reviewOf(ruleOf(rules.policy, wish.to), ports)
  });
}
async function planRollback(request, ports) {
  return (0, import_commands_planner_note.withPlannerNote)(async () => (0, import_commands_planner_note.planned)(request, ports, await judgeRollback(request, withLedger(ports))), ports);
}
function withLedger(ports) {
  if ((0, import_commands_carry_out.hasLedger)(ports))
    return ports;
  throw new import_core_failure.UsageFailure({ what: "a rollback is chosen from what the ledger remembers" });
}
async function judgeRollback(request, ports) {
  if (request.command !== "plan")
    ports.approvals.prepare();
  const { kind, name } = request.reference;
  const [rules, head] = await (0, import_commands_judge.bothOrNone)((0, import_core_policy_composition.readPolicy)(request.policy, ports), ports.ledger.head({ kind, name }));
  if (head === null)
    throw new TypeError("a ledger that was not read");
  const wish = { to: (0, import_core_policy_composition.destination)(rules.policy, request.to), archiveExisting: true };
  const rule = ruleOf(rules.policy, wish.to);
  const stage = await gatherStageHistory(rules.policy, wish.to, { kind, name }, ports, head);
  const { facts, decision } = await decided(request, ports, rules, rule, wish.to, stage, head);
  return (0, import_commands_judge.authorised)(request, { rules, wish, facts, decision, head }, ports);
}
async function decided(request, ports, { policy }, rule, stage, known, head) {
  const { history, choice, open, moved, pass } = known;
  const [holder] = history.holders;
  if (holder === void 0)
    throw new import_core_failure.UsageFailure({
      what: `no version of ${request.reference.name} is in ${stage.name}, so there is nothing to go back from`,
      fix: "Promote a version into it"
    });
  const bare = {
    place: ports.registry.place,
    asset: holder,
    incumbents: history.holders,
    displaced: [],
    metrics: null,
    lineage: null,
    ledger: { open, ends: [], pass }
  };
  const done = open === null ? doneBefore(request, ports, broughtBack(policy, stage, history)) : void 0;
  if (done !== void 0)
    return noMore(stage, bare, done);
  if (choice.is === "none") {
    if (open === null)
      mustBe(request, stage, null);
    return { facts: bare, decision: { state: "none", from: stage.name, findings: [choice.finding] } };
  }
  const { tenure, passedOver } = choice;
  const facts = { ...bare, asset: tenure.asset, ...await demandedBy(rule, tenure, bare, ports, head) };
  const decision = decideRollback(policy, rule, stage, { facts, tenure, passedOver, moved });
  if (open === null || (0, import_commands_judge.isPlanned)(decision) && decision.startedBy !== null)
    mustBe(request, stage, tenure);
  return { facts, decision };
}
async function demandedBy({ rule }, { asset }, { ledger }, { registry, ledger: port, metrics }, head) {
  const needs = new Set(rule.checks.flatMap(({ value }) => (0, import_core_checks_metric.needsOf)(value)));
  const [lineage, ends] = await Promise.all([
    registry.lineage(asset),
    needs.has("record") ? (0, import_commands_judge.endsOf)(port, head, asset) : []
  ]);
  return {
    lineage,
    metrics: needs.has("metrics-file") ? await metrics() : null,
    ledger: ledger && { ...ledger, ends }
  };
}
function doneBefore({ reference: { version } }, { approvals }, last) {
  if (last === void 0)
    return void 0;
  const isOfThisRun = approvals.run !== import_commands_judge.SHELL && last.began.run?.name === approvals.run;
  return isOfThisRun || version?.is === "version" && version.version === last.version ? last : void 0;
}
function noMore(stage, bare, { asset, version, end }) {
  const others = bare.incumbents.filter(({ id }) => id !== asset.id).map((holder) => holder.version);
  const found = `version ${version} came back to ${stage.name} before, as event ${end.number} of the ledger says`;
  const facts = {
    ...bare,
    asset,
    incumbents: bare.incumbents.filter(({ id }) => id !== asset.id),
    ledger: bare.ledger && { ...bare.ledger, ends: [end] }
  };
  if (others.length === 0)
    return {
      facts,
      decision: {
        state: "done",
        from: stage.name,
        findings: [{ subject: "rollback", outcome: "pass", found }]
      }
    };
  const finding = {
    subject: "holders",
    outcome: "inconclusive",
    found: `${found}, and version ${others.join(", ")} holds ${stage.name} too`,
    wanted: "one holder",
    remedy: `move version ${others.join(", ")} out of ${stage.name} by a transition of its own`
  };
  return { facts, decision: { state: "none", from: stage.name, findings: [finding] } };
}
function mustBe({ reference: { version, name } }, { name: stage }, target) {
  if (version?.is !== "version" || version.version === target?.version)
    return;
  throw new import_core_failure.UsageFailure({
    what: target === null ? `a rollback of ${stage} cannot bring back version ${version.version} of ${name}: no version can come back` : `a rollback of ${stage} brings back version ${target.version} of ${name}, not version ${version.version}`,
    fix: target === null ? "Leave the version out to see why" : `Leave the version out, or name ${target.version}`
  });
}
function ruleOf({ rollbacks, file }, { name }) {
  const rule = rollbacks.get(name);
  if (rule !== void 0)
    return rule;
  const names = [...rollbacks.keys()];
  const known = names.length === 0 ? 'List it under the key "rollback"' : `It has rollbacks of ${names.join(", ")}`;
  throw new import_core_failure.UsageFailure({ what: `${file} has no rollback of ${name}`, fix: (0, import_core_nearest.didYouMean)(name, names) ?? known });
}
function reviewOf({ review: { by, within } }, { registry }) {
  const until = new Date((0, import_commands_judge.clockOf)(registry).milliseconds + (0, import_core_checks_metric.durationMs)(within)).toISOString();
  return { by: by.map(import_core_checks_metric.approverText), until };
}
