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
  changes: () => changes,
  findingTable: () => findingTable,
  findings: () => findings,
  lifecycle: () => lifecycle,
  list: () => list,
  name: () => name,
  notes: () => notes,
  prose: () => prose,
  request: () => request,
  section: () => section,
  table: () => table,
  where: () => where
});
module.exports = __toCommonJS(stdin_exports);
var import_core_decision = require("./core-decision.js");
var import_report_escape = require("./report-escape.js");
var import_report_ending = require("./report-ending.js");
var import_core_entry = require("./core-entry.js");
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
  const { file, evidence, base } = policy;
  const from = evidence && ` at ${name(evidence.commit.slice(0, 12))} of ${name(evidence.ref)} in ${name(evidence.repository)}`;
  return [
    `- **Asset:** ${asset.kind} ${name(asset.name)} version ${name(asset.version)}, asked for as ${name(asked.asset)}`,
    `- **To:** ${name(asked.to)} in ${name(place)}`,
    `- **Run:** ${name(run)}`,
    ...asked.reason === null ? [] : [`- **Reason:** ${prose(asked.reason)}`],
    `- **Policy:** ${name(file)}${from ?? ""}`,
    ...base === null ? [] : [`- **Base:** ${name(base.file)} at ${name(base.commit.slice(0, 12))} in ${name(base.repository)}`],
    ...digest === null || state === "planned" ? [] : [`- **Plan:** ${name(digest)}`],
    ...at === null ? [] : [`- **As of:** ${name(at)}`]
  ].join("\n");
}
function findings({ findings: findings2 }) {
  return section("Findings", findingTable(findings2));
}
function findingTable(findings2) {
  const cells = (finding) => {
    const { subject, found, wanted, remedy, at } = finding;
    return [
      (0, import_report_ending.signOf)(finding),
      prose(subject),
      [prose(found), ...waiverOf(finding)].join("<br>"),
      prose(wanted),
      prose(remedy),
      where(at)
    ];
  };
  const head = ["", "Rule", "Found", "Wanted", "To make it pass", "Policy"];
  return table(head, (0, import_report_ending.worstFirst)(findings2), cells, { of: "finding", bytes: BYTES.findings });
}
function waiverOf(finding) {
  return finding.waived !== void 0 && (0, import_core_entry.isSpared)(finding) ? [prose((0, import_report_ending.waivedText)(finding.waived))] : [];
}
var WRITTEN = {
  planned: "planned",
  promoted: "written",
  "rolled-back": "written",
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
  const cells = ({ person, match, through, comment }) => {
    const given = through.is === "environment" ? name(through.name) : prose((0, import_core_decision.throughText)(through));
    return [name(person.login), name(person.id), prose(match), given, comment === "" ? "" : name(comment)];
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
