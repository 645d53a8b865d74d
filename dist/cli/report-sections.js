'use strict';
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
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
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  approvers: () => approvers,
  bearsWitness: () => bearsWitness,
  changes: () => changes,
  effectiveRules: () => effectiveRules,
  explanationOf: () => explanationOf,
  findingTable: () => findingTable,
  findings: () => findings,
  lifecycle: () => lifecycle,
  list: () => list,
  moves: () => moves,
  name: () => name,
  notes: () => notes,
  prose: () => prose,
  request: () => request,
  rulesText: () => rulesText,
  section: () => section,
  table: () => table,
  where: () => where
});
module.exports = __toCommonJS(stdin_exports);
var import_core_checks_metric = require("./core-checks-metric.js");
var import_report_escape = require("./report-escape.js");
var import_report_ending = require("./report-ending.js");
var import_core_ledger_record = require("./core-ledger-record.js");
var import_core_digest = require("./core-digest.js");
function explanationOf(policy, asset, place, ledger, stage) {
  const byLedger = ledger === null ? byEntryAlone(policy, asset, stage) : byRecord(asset, ledger, stage);
  if (byLedger !== void 0)
    return byLedger;
  const untouched = stage === policy.lifecycle.stages[0] && bearsWitness(asset) && (0, import_report_ending.entriesOf)(asset.properties).size === 0;
  if (untouched || !(0, import_core_checks_metric.isGuarded)(policy, asset, place, stage))
    return { is: "free" };
  return { is: "unexplained", ...whyNot(asset, ledger, stage) };
}
var bearsWitness = ({ kind }) => kind !== "component";
function moves({ changes: changes2 }, asset, stage) {
  return changes2.some((change) => change.asset === asset.id && change.to === stage);
}
function byRecord(asset, { open, ends }, stage) {
  const last = (0, import_report_ending.lastEntry)(asset)?.entry;
  const isTold = (started, operation) => (!bearsWitness(asset) || last?.started === operation) && moves(started, asset, stage.name);
  if (open !== null && last?.started === open.operation && isTold(open.started, open.operation))
    return { is: "under-way", started: open.started };
  const end = ends.find(({ started }) => started.proven && isTold(started, (0, import_core_ledger_record.operationOf)(started)));
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
  const rules = workedOut(rule, stages, lifecycle2);
  WORKED_OUT.set(rule, { from, rules });
  return rules;
}
function rulesText(rules) {
  if (typeof rules !== "object" || rules === null)
    return (0, import_core_digest.canonicalJson)(rules);
  const text = TEXTS.get(rules) ?? (0, import_core_digest.canonicalJson)(rules);
  TEXTS.set(rules, text);
  return text;
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
  const { name: name2, hidden, exclusive } = stage;
  return { name: name2, hidden, exclusive: exclusive === null ? null : { ...exclusive } };
}
var MAX_ROWS = 200;
function table(head, items, cells, bound) {
  if (items.length === 0)
    return "";
  const { lines, more } = bounded(items, (item) => row(cells(item)), bound);
  return [[row(head), row(head.map(() => "---")), ...lines].join("\n"), ...more].join("\n\n");
}
function list(items, text, bound) {
  const { lines, more } = bounded(items, (item) => `- ${text(item)}`, bound);
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
var KIB = 1024;
var BYTES = {
  findings: 192 * KIB,
  changes: 64 * KIB,
  approvers: 64 * KIB,
  notes: 64 * KIB
};
var prose = (text) => (0, import_report_escape.markdown)((0, import_report_escape.cut)(text ?? ""));
var name = (text) => (0, import_report_escape.code)((0, import_report_escape.cut)(text));
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
  const cells = ({ outcome, subject, found, wanted, remedy, at }) => {
    return [import_report_ending.SIGN[outcome], prose(subject), prose(found), prose(wanted), prose(remedy), where(at)];
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
function changes({ changes: changes2, state }, halfWay) {
  const status = halfWay ? "intended" : WRITTEN[state];
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
function notes({ notes: notes2 }) {
  return section("Notes", list(notes2, prose, { of: "note", bytes: BYTES.notes }));
}
function section(heading, content) {
  return content === "" ? "" : `### ${heading}

${content}`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  approvers,
  bearsWitness,
  changes,
  effectiveRules,
  explanationOf,
  findingTable,
  findings,
  lifecycle,
  list,
  moves,
  name,
  notes,
  prose,
  request,
  rulesText,
  section,
  table,
  where
});
