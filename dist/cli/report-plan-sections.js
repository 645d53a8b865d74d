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
  lineage: () => lineage,
  metrics: () => metrics,
  plan: () => plan,
  rules: () => rules
});
module.exports = __toCommonJS(stdin_exports);
var import_report_sections = require("./report-sections.js");
var import_core_decision = require("./core-decision.js");
var import_report_rules = require("./report-rules.js");
var import_report_escape = require("./report-escape.js");
var import_report_ending = require("./report-ending.js");
var import_core_entry = require("./core-entry.js");
var KIB = 1024;
var BYTES = {
  metrics: 64 * KIB,
  lineage: 64 * KIB,
  rules: 48 * KIB,
  waived: 32 * KIB,
  awaited: 32 * KIB,
  facts: 96 * KIB,
  plan: 128 * KIB
};
var MAX_CELL = 5;
function metrics({ metrics: metrics2 }) {
  const cells = ({ metric, value, source, incumbents, wanted, outcome }) => {
    const others = incumbents.slice(0, MAX_CELL).map((one) => `${numberText(one.value)} (version ${(0, import_report_sections.name)(one.version)})`);
    const rest = incumbents.length - others.length;
    const beside = [...others, ...rest > 0 ? [`and ${rest} more`] : []].join("<br>");
    return [import_report_ending.SIGN[outcome], (0, import_report_sections.prose)(metric), numberText(value), beside || "no incumbent", (0, import_report_sections.prose)(wanted), (0, import_report_sections.prose)(source)];
  };
  const head = ["", "Metric", "This version", "Incumbent", "Wanted", "Source"];
  return (0, import_report_sections.section)("Metrics", (0, import_report_sections.table)(head, metrics2, cells, { of: "metric", bytes: BYTES.metrics }));
}
var numberText = (value) => value === null ? "none" : (0, import_report_sections.name)(String(value));
function lineage(report) {
  const parts = (0, import_report_rules.lineageParts)(report);
  if (parts !== null) {
    const head = ["", "Recorded", "Where"];
    return (0, import_report_sections.section)("Lineage", (0, import_report_sections.table)(head, parts, originCells, { of: "part", bytes: BYTES.lineage }));
  }
  if (report.lineage === null || report.lineage.is === "read")
    return "";
  const { why, grant } = report.lineage;
  return (0, import_report_sections.section)("Lineage", `It could not be read: ${(0, import_report_sections.prose)(why)}${grant === void 0 ? "" : `. To read it, ${(0, import_report_sections.prose)(grant)}`}.`);
}
function originCells({ what, origins }) {
  if (origins.length === 0)
    return [what, "not recorded", ""];
  const shown = origins.slice(0, MAX_CELL);
  const rest = origins.length - shown.length;
  const values = shown.map(({ value, page, remark }) => {
    const text = page === null ? (0, import_report_sections.name)(value) : `[${(0, import_report_sections.name)(value)}](${page})`;
    return remark === "" ? text : `${text}, ${(0, import_report_sections.prose)(remark)}`;
  });
  return [
    what,
    [...values, ...rest > 0 ? [`and ${rest} more`] : []].join("<br>"),
    shown.map(({ source }) => (0, import_report_sections.prose)(source)).join("<br>")
  ];
}
function rules({ rule }) {
  const sentences = rule === null ? [] : (0, import_report_rules.ruleSentences)(rule);
  return (0, import_report_sections.section)("Rules", (0, import_report_sections.list)(sentences, import_report_sections.prose, { of: "rule", bytes: BYTES.rules }));
}
function plan(report) {
  const { plan: plan2, digest, state, findings } = report;
  if (plan2 === null || digest === null || state !== "planned")
    return "";
  const cells = ({ check, asset, source, value }) => {
    return [(0, import_report_sections.prose)(check), (0, import_report_sections.name)(asset), (0, import_report_sections.prose)(source), (0, import_report_sections.name)(String(value))];
  };
  const demand = ({ subject, wanted, found }) => `${(0, import_report_sections.prose)(subject)}: ${(0, import_report_sections.prose)(wanted ?? found)}`;
  const spared = ({ subject, found, wanted, waived }) => {
    const words = waived === void 0 ? "" : `; ${(0, import_report_sections.prose)((0, import_report_ending.waivedText)(waived))}`;
    return `${(0, import_report_sections.prose)(subject)}: ${(0, import_report_sections.prose)(found)}${wanted === void 0 ? "" : `, wanted ${(0, import_report_sections.prose)(wanted)}`}${words}`;
  };
  const awaited = findings.filter((finding) => finding.outcome === "awaited" && !(0, import_core_entry.isSpared)(finding));
  const head = ["Check", "Asset", "Source", "Value"];
  const meaning = "An approval approves exactly this digest; `promote` refuses when it comes to another:";
  return [
    (0, import_report_sections.section)("Waived", (0, import_report_sections.list)(findings.filter(import_core_entry.isSpared), spared, { of: "finding", bytes: BYTES.waived })),
    (0, import_report_sections.section)("Awaited", (0, import_report_sections.list)(awaited, demand, { of: "demand", bytes: BYTES.awaited })),
    (0, import_report_sections.list)((0, import_report_rules.howToApprove)(report), stepText, { of: "environment", bytes: BYTES.awaited }),
    (0, import_report_sections.section)("Plan", `${meaning}

${(0, import_report_escape.fence)((0, import_report_escape.terminal)((0, import_report_escape.cut)(digest)), "text")}`),
    details("What else was judged, and passes", (0, import_report_sections.findingTable)(findings.filter((finding) => !isShownAbove(finding)))),
    details("The raw values that the checks read", (0, import_report_sections.table)(head, plan2.facts, cells, { of: "fact", bytes: BYTES.facts })),
    details("The plan: its canonical JSON (RFC 8785) has this SHA-256", planBlock(plan2))
  ].filter((part) => part !== "").join("\n\n");
}
var isShownAbove = (finding) => (0, import_core_entry.isSpared)(finding) || finding.outcome === "awaited" || finding.subject.startsWith("metric ");
var stepText = ({ environment, comment }) => {
  const words = comment === null ? "" : `, with ${(0, import_report_sections.name)(comment)} in the comment`;
  const what = environment === null ? "approve the pull request" : `release the job that waits at ${(0, import_report_sections.name)(environment)}`;
  return `**To approve:** ${what}${words}`;
};
function planBlock(plan2) {
  const canonical = (0, import_core_decision.planText)(plan2);
  const text = canonical.length > BYTES.plan ? "" : (0, import_report_escape.json)(JSON.parse(canonical));
  const fits = text !== "" && Buffer.byteLength(text) <= BYTES.plan;
  return fits ? (0, import_report_escape.fence)(text, "json") : "It is too long for a page; the record has it.";
}
var details = (heading, content) => content === "" ? "" : `<details><summary>${heading}</summary>

${content}

</details>`;
