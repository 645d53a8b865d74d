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
  NO_FILES: () => NO_FILES,
  jsonDocument: () => jsonDocument,
  present: () => present,
  presentFailure: () => presentFailure,
  terminal: () => terminal2,
  usesColour: () => usesColour
});
module.exports = __toCommonJS(stdin_exports);
var import_report_rules = require("./report-rules.js");
var import_report_escape = require("./report-escape.js");
var import_report_ending = require("./report-ending.js");
var import_version_generated = require("./version.generated.js");
var import_core_failure = require("./core-failure.js");
var NO_FILES = { record: "", report: "", plan: "" };
function verdict(report) {
  if (report.is !== "failed")
    return report.verdict;
  return report.failure instanceof import_core_failure.UsageFailure ? null : "inconclusive";
}
var SHELL = "shell";
function jsonDocument(report, exitCode, paths, tool) {
  const judged = (0, import_report_ending.judgedPart)(report);
  const told = report.is === "told" ? report : null;
  const approved = judged ?? told?.approved;
  const failure = report.is === "failed" ? report.failure : told?.failure ?? null;
  const asked = judged?.asked ?? (report.is === "failed" ? report.asked : {});
  return {
    command: report.command,
    verdict: verdict(report),
    // After a failure no state holds: see `error.stands`.
    state: report.is === "judged" ? report.state : null,
    asset: subject(judged ?? told),
    place: (judged ?? told)?.place ?? null,
    to: judged?.to ?? asked.to ?? null,
    stage: (0, import_report_ending.stageAfter)(report),
    "previous-stage": judged?.from ?? null,
    version: (judged ?? told)?.asset?.version ?? null,
    archived: (0, import_report_ending.displaced)(report),
    approvers: (approved?.approvals ?? []).map(({ person, match, comment, through }) => ({
      login: person.login,
      id: person.id,
      match,
      comment,
      environment: through.is === "environment" ? through.name : null,
      "pull-request": through.is === "environment" ? null : pullRequest(through)
    })),
    "plan-digest": approved?.digest ?? null,
    reason: asked.reason ?? null,
    proven: judged !== null && judged.run !== SHELL,
    findings: (judged?.findings ?? []).map(({ subject: subject2, outcome, found, wanted, remedy, waived, at }) => {
      const said = { subject: subject2, outcome, found, wanted: wanted ?? null, remedy: remedy ?? null };
      return { ...said, waived: waiver(waived), at: location(at) };
    }),
    changes: (judged?.changes ?? []).map(({ asset, name, version, role, from, to, archived, sequence }) => {
      return { asset, name, version, role, from, to, archived, sequence };
    }),
    plan: judged?.plan ?? null,
    rules: judged?.plan?.rules ?? null,
    metrics: judged?.metrics ?? [],
    lineage: lineage(judged),
    policy: judged && {
      file: judged.policy.file,
      repository: judged.policy.evidence?.repository ?? null,
      ref: judged.policy.evidence?.ref ?? null,
      commit: judged.policy.evidence?.commit ?? null,
      base: judged.policy.base && {
        file: judged.policy.base.file,
        repository: judged.policy.base.repository,
        ref: judged.policy.base.ref,
        commit: judged.policy.base.commit
      }
    },
    ledger: judged?.ledger ?? null,
    ...told && { ...told.document(), rendering: told.rendering?.text ?? null },
    notes: (judged ?? told)?.notes ?? [],
    run: (judged ?? told)?.run ?? null,
    at: (judged ?? told)?.at ?? null,
    tool: { name: "aml-promote", version: tool },
    record: paths.record,
    report: paths.report,
    error: failure === null ? null : error(failure),
    "exit-code": exitCode
  };
}
var pullRequest = ({ number, url, commit, at }) => {
  return { number, url, commit, at };
};
var subject = (report) => {
  const asset = report?.asset ?? null;
  return asset && { kind: asset.kind, name: asset.name, version: asset.version };
};
var waiver = (waived) => waived === void 0 ? null : { id: waived.id, reason: waived.reason, "approved-by": waived.approvedBy, until: waived.until };
var lineage = (judged) => {
  const reading = judged?.lineage ?? null;
  return reading === null || reading.is === "read" ? reading?.value ?? null : { unreadable: reading.why };
};
function error(failure) {
  if (failure instanceof import_core_failure.UsageFailure) {
    const problems = failure.problems.map(({ what, at, fix: fix2 }) => ({ what, at: location(at), fix: fix2 ?? null }));
    return { kind: "usage", message: failure.message, problems, "correlation-id": null, stands: [], fix: null };
  }
  const { correlationId, stands, fix } = failure.detail;
  return {
    kind: "service",
    message: failure.message,
    problems: [],
    "correlation-id": correlationId ?? null,
    stands: stands ?? [],
    fix: fix ?? null
  };
}
var location = (at) => at === void 0 ? null : { file: at.file, line: at.line, column: at.column };
var MAX_ROWS = 200;
var MAX_SUBJECT = 24;
var MAX_VALUES = 5;
var MAX_CELL = 80;
var COLOURS = {
  "\u2713": "32",
  "\u2717": "31",
  "?": "33",
  "!": "33",
  "~": "33",
  "\u2026": "36",
  "\u21BA": "36"
};
function terminal2(report, { colour }) {
  const paint = (sign2) => colour ? `\x1B[${COLOURS[sign2] ?? "0"}m${sign2}\x1B[0m` : sign2;
  const { sign, title, sentence } = (0, import_report_ending.ending)(report);
  const judged = (0, import_report_ending.judgedPart)(report);
  const lines = [
    `${paint(sign)} ${text(title)}. ${text(sentence)}`,
    ...report.is === "failed" ? failureLines(report.failure).map((line) => `  ${line}`) : [],
    ...judged === null ? [] : body(judged, report.is === "failed", paint),
    ...report.is === "told" ? toldLines(report) : []
  ];
  return `${lines.map(import_report_escape.logCommand).join("\n")}
`;
}
function failureLines(failure) {
  if (failure instanceof import_core_failure.UsageFailure) {
    const { problems } = failure;
    const shown = problems.slice(0, problems.length > 3 ? 2 : 3).map((problem) => text((0, import_core_failure.problemLine)(problem)));
    const more2 = problems.length > 3 ? [`and ${problems.length - 2} more problems`] : [];
    return [...shown, ...more2].map(import_report_escape.logCommand);
  }
  const { correlationId, stands = [], fix } = failure.detail;
  return [
    `${text(failure.message)}${correlationId === void 0 ? "" : ` (correlation id ${text(correlationId)})`}`,
    ...stands.length === 0 ? [] : [`what stands: ${text(stands.join("; "))}`],
    ...fix === void 0 ? [] : [text(fix)]
  ].map(import_report_escape.logCommand);
}
function toldLines({ tables, notes }) {
  return [...tables.filter(({ rows }) => rows.length > 0).flatMap(tableLines), ...noteLines(notes)];
}
function tableLines({ title, of, head, rows, sentences = 0 }) {
  const short = head.length - sentences;
  const shown = [head, ...rows.slice(0, MAX_ROWS)].map((row) => row.map((cell, column) => column < short ? (0, import_report_escape.terminal)((0, import_report_escape.cut)(cell, MAX_CELL)) : text(cell)));
  const lines = shown.map((row) => row.slice(0, short));
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((row) => [...row[column] ?? ""].length))) ?? [];
  const aligned = lines.map((row) => row.map((cell, column) => `${cell}${" ".repeat((widths[column] ?? 0) - [...cell].length)}`).join("  "));
  const [names = []] = shown;
  const all = aligned.flatMap((line, index) => {
    return index === 0 ? [line] : [line, ...sentenceLines(names, shown[index] ?? [], short)];
  });
  const rest = rows.length - (shown.length - 1);
  return ["", `  ${text(title)}`, ...all.map((line) => `  ${line}`.trimEnd()), ...more(rest, of)];
}
function sentenceLines(head, row, from) {
  const lines = row.slice(from).map((cell, index) => [head[from + index] ?? "", cell]);
  return lines.filter(([, cell]) => cell !== "").map(([name, cell]) => `    ${name.toLowerCase()}: ${cell}`);
}
function noteLines(notes) {
  return [...notes.slice(0, MAX_ROWS).map((note) => `  note: ${text(note)}`), ...more(notes.length - MAX_ROWS, "note")];
}
function body(report, halfWay, paint) {
  const { findings, changes, state, digest, notes } = report;
  const width = Math.max(0, ...findings.map(({ subject: subject2 }) => [...label(subject2)].length));
  const shown = (0, import_report_ending.worstFirst)(findings).slice(0, MAX_ROWS);
  const verb = halfWay ? "intended" : state === "planned" ? "planned" : state === "refused" || state === "unchanged" ? "not written" : "written";
  return [
    ...shown.flatMap((finding) => findingLines(finding, width, paint)),
    ...more(findings.length - shown.length, "finding"),
    ...changes.slice(0, MAX_ROWS).map(({ version, from, to, archived }) => {
      const effect = archived === null ? "" : `, isArchived becomes ${archived}`;
      return `  ${verb}: version ${text(version)} ${text(from)} \u2192 ${text(to)}${effect}`;
    }),
    ...more(changes.length - MAX_ROWS, "change"),
    ...report.command === "plan" ? comesFrom(report) : [],
    ...state === "planned" && report.rule !== null ? (0, import_report_rules.ruleSentences)(report.rule).slice(0, MAX_ROWS).map((sentence) => `  rule: ${text(sentence)}`) : [],
    ...state === "planned" && digest !== null ? [`  plan ${text(digest)}`] : [],
    ...state === "planned" ? (0, import_report_rules.howToApprove)(report).map(stepText) : [],
    ...noteLines(notes)
  ];
}
function findingLines(finding, width, paint) {
  const { outcome, subject: subject2, found, wanted, remedy, at, waived } = finding;
  const indent = " ".repeat(width + 6);
  const name = label(subject2);
  const gap = " ".repeat(Math.max(0, width - [...name].length));
  const first = `  ${paint((0, import_report_ending.signOf)(finding))} ${name}${gap}  ${text(found)}`;
  if (outcome === "pass")
    return [first];
  return [
    first,
    ...wanted === void 0 ? [] : [`${indent}wanted: ${text(wanted)}`],
    ...waived === void 0 ? [] : [`${indent}${text((0, import_report_ending.waivedText)(waived))}`],
    ...remedy === void 0 ? [] : [`${indent}to make it pass: ${text(remedy)}`],
    ...at === void 0 ? [] : [`${indent}policy: ${text(`${at.file}:${at.line}`)}`]
  ];
}
function comesFrom(report) {
  const { lineage: lineage2 } = report;
  const parts = (0, import_report_rules.lineageParts)(report);
  if (parts === null)
    return lineage2 === null || lineage2.is === "read" ? [] : [`  lineage: could not be read: ${text(lineage2.why)}`];
  const missing = parts.filter(({ origins }) => origins.length === 0).map(({ what }) => what.toLowerCase());
  return [
    ...parts.flatMap(({ what, origins }) => {
      const shown = origins.slice(0, MAX_VALUES).map(({ value, remark }) => text(remark === "" ? value : `${value} (${remark})`));
      const rest = origins.length - shown.length;
      return shown.length === 0 ? [] : [`  ${what.toLowerCase()}: ${[...shown, ...rest > 0 ? [`and ${rest} more`] : []].join(", ")}`];
    }),
    ...missing.length === 0 ? [] : [`  not recorded: ${missing.join(", ")}`]
  ];
}
var stepText = ({ environment, comment }) => {
  const what = environment === null ? "approve the pull request" : `release the job that waits at ${text(environment)}`;
  return `  to approve: ${what}${comment === null ? "" : `, with ${text(comment)} in the comment`}`;
};
var text = (foreign) => (0, import_report_escape.terminal)((0, import_report_escape.cut)(foreign));
var label = (subject2) => (0, import_report_escape.terminal)((0, import_report_escape.cut)(subject2, MAX_SUBJECT));
function more(rest, thing) {
  return rest > 0 ? [`  and ${rest} more ${thing}${rest === 1 ? "" : "s"}`] : [];
}
function present(report, asJson, shell, paths = NO_FILES) {
  const code = (0, import_core_failure.exitCodeOf)((0, import_report_ending.endOf)(report));
  if (asJson)
    shell.stdout.write(`${(0, import_report_escape.json)(jsonDocument(report, code, paths, import_version_generated.VERSION))}
`);
  else if (report.is === "told" && report.rendering !== null)
    shell.stdout.write(withLineEnd(report.rendering.text));
  else if (report.is !== "failed")
    shell.stdout.write(terminal2(report, { colour: usesColour(shell) }));
  if (report.is === "failed")
    tellFailure(report.failure, shell);
  return code;
}
function presentFailure(command, failure, asJson, shell) {
  return present({ is: "failed", command, failure, asked: {}, judged: null }, asJson, shell);
}
var withLineEnd = (text2) => text2.endsWith("\n") ? text2 : `${text2}
`;
function usesColour({ stdout, env }) {
  return stdout.isTTY === true && !env.NO_COLOR;
}
function tellFailure(failure, shell) {
  for (const line of failureLines(failure))
    shell.stderr.write(`${line}
`);
}
