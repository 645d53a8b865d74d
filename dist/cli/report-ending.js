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
  SIGN: () => SIGN,
  code: () => code,
  cut: () => cut,
  ending: () => ending,
  fence: () => fence,
  json: () => json,
  jsonDocument: () => jsonDocument,
  logCommand: () => logCommand,
  markdown: () => markdown,
  mermaidLabel: () => mermaidLabel,
  present: () => present,
  presentFailure: () => presentFailure,
  stageAfter: () => stageAfter,
  terminal: () => terminal,
  terminal2: () => terminal2,
  usesColour: () => usesColour,
  worstFirst: () => worstFirst
});
module.exports = __toCommonJS(stdin_exports);
var import_core_failure = require("./core-failure.js");
var BREAK = /\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/g;
var HIDDEN = /(?![\uFE0E\uFE0F])[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\u2028\u2029\uFFF9-\uFFFB]/gu;
var MARKDOWN = /[&<`|$@\\*_[\]~]|^[-+=:>]|^\d{1,9}[.)]|#\d?|:(?=\/\/|[\w+-]+(?::|$))|www(?=\.)|GH(?=-\d)/gi;
var ENTITY = /* @__PURE__ */ new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  ["`", "&#96;"],
  ["|", "&#124;"]
]);
function cut(text2, length = 500) {
  const characters = [...text2.slice(0, 2 * length + 2)];
  return characters.length <= length ? text2 : `${characters.slice(0, length - 1).join("")}\u2026`;
}
function terminal(text2) {
  return text2.replace(BREAK, " ").replace(HIDDEN, named);
}
function markdown(text2) {
  return terminal(text2).trim().replace(MARKDOWN, neutral);
}
function neutral(found) {
  const entity = ENTITY.get(found);
  if (entity !== void 0)
    return entity;
  if (found === "$")
    return "<span>$</span>";
  if (found === "@" || /^(?:www|GH)$/i.test(found))
    return `${found}<wbr>`;
  if (found === ":")
    return "\\:<wbr>";
  if (/^#\d/.test(found))
    return `\\#<wbr>${found.slice(1)}`;
  return /^\d/.test(found) ? `${found.slice(0, -1)}\\${found.slice(-1)}` : `\\${found}`;
}
function code(text2) {
  const shown = terminal(text2);
  return /^[^`|\s](?:[^`|]*[^`|\s])?$/.test(shown) ? `\`${shown}\`` : `<code>${markdown(shown)}</code>`;
}
function fence(text2, language) {
  const longest = Math.max(2, ...[...text2.matchAll(/`+/g)].map(([ticks2]) => ticks2.length));
  const ticks = "`".repeat(longest + 1);
  return `${ticks}${language}
${text2.split(/\r?\n/).map(terminal).join("\n")}
${ticks}`;
}
function mermaidLabel(text2) {
  const shown = terminal(text2).trim() || "(no name)";
  return shown.replace(/[^\p{L}\p{M}\p{N} -]|^-+/gu, (found) => {
    return [...found].map((character) => `#${character.codePointAt(0) ?? 63};`).join("");
  });
}
function logCommand(text2) {
  return text2.replace(/^([\s\u0085\u200B]*):(?=:)/gm, "$1: ").replace(/##(?=\[|vso\[)/gi, "## ");
}
function json(value) {
  const text2 = JSON.stringify(value, null, 2);
  return text2.replace(HIDDEN, (found) => found === "\n" ? found : units(found)).replace(/##/g, `#${units("#")}`);
}
function named(character) {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}}`;
}
function units(character) {
  return character.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
var SIGN = { pass: "\u2713", fail: "\u2717", inconclusive: "?", awaited: "\u2026" };
var ORDER = ["fail", "inconclusive", "awaited", "pass"];
function worstFirst(findings) {
  return ORDER.flatMap((outcome) => findings.filter((finding) => finding.outcome === outcome));
}
function ending(report) {
  return report.is === "judged" ? judgedEnding(report) : failedEnding(report);
}
function judgedEnding(report) {
  const { asset, from, to, changes, findings } = report;
  const version = `${asset.name} ${asset.version}`;
  const move = `${version}: ${from ?? "unknown"} \u2192 ${to}`;
  const aside = asideText(changes);
  switch (report.state) {
    case "promoted": {
      const sentence = `It is in ${to} now${aside && `; ${aside}`}.`;
      return { mark: "\u2705", sign: "\u2713", title: `${move}, done`, sentence };
    }
    case "finished": {
      const rest = aside && `: ${aside}`;
      const sentence = `An earlier run of this request had stopped half-way; what it left over was written${rest}.`;
      return { mark: "\u2705", sign: "\u2713", title: `${version}: ${to}, finished`, sentence };
    }
    case "unchanged":
      return {
        mark: "\u21BA",
        sign: "\u21BA",
        title: `${version}: ${to}, nothing to do`,
        sentence: "It was there before; nothing was written."
      };
    case "planned": {
      const awaited = findings.filter(({ outcome }) => outcome === "awaited");
      if (awaited.length === 0) {
        return {
          mark: "\u{1F553}",
          sign: "\u2026",
          title: `${move}, planned`,
          sentence: "Every rule passes and nothing is awaited. Nothing was written."
        };
      }
      const sentence = `What can be judged now passes; awaited: ${subjects(awaited)}. Nothing was written.`;
      return { mark: "\u{1F553}", sign: "\u2026", title: `${move}, planned, awaiting approval`, sentence };
    }
    case "refused":
      return refusedEnding(report, move);
  }
}
function refusedEnding({ verdict: verdict2, findings }, move) {
  const open = findings.filter(({ outcome }) => outcome === "inconclusive");
  if (verdict2 === "inconclusive") {
    const sentence = `What could not be judged: ${subjects(open)}. Nothing was written.`;
    return { mark: "\u2754", sign: "?", title: `${move}, inconclusive`, sentence };
  }
  const failed = findings.filter(({ outcome }) => outcome === "fail");
  const also = open.length === 0 ? "" : `; what could not be judged: ${subjects(open)}`;
  return {
    mark: "\u26D4",
    sign: "\u2717",
    title: `${move}, refused`,
    sentence: `What fails: ${subjects(failed)}${also}. Nothing was written.`
  };
}
function failedEnding({ command, failure, asked }) {
  const request = [asked.asset, asked.to].filter((part) => part !== void 0).join(" \u2192 ");
  const title = `${request === "" ? command : `${command} ${request}`}, `;
  if (failure instanceof import_core_failure.UsageFailure) {
    const sentence2 = `Nothing was judged or written: ${counted(failure.problems.length, "problem")} with what was given.`;
    return { mark: "\u26A0\uFE0F", sign: "!", title: `${title}cannot be judged`, sentence: sentence2 };
  }
  const halfWay = (failure.detail.stands ?? []).length > 0;
  const sentence = halfWay ? "What was written stands." : "No usable answer from a service. Nothing was written.";
  return {
    mark: halfWay ? "\u26A0\uFE0F" : "\u2754",
    sign: "!",
    title: `${title}${halfWay ? "inconclusive, stopped half-way" : "inconclusive"}`,
    sentence
  };
}
function stageAfter(report) {
  if (report.is === "judged")
    return report.state === "planned" || report.state === "refused" ? report.from : report.to;
  const { failure, judged } = report;
  const touched = !(failure instanceof import_core_failure.UsageFailure) && (failure.detail.stands ?? []).length > 0;
  return touched ? null : judged?.from ?? null;
}
function displaced(report) {
  if (report.is === "failed" || !(report.state === "promoted" || report.state === "finished"))
    return [];
  return report.changes.filter(({ role }) => role === "displace").map(({ version }) => version);
}
function judgedPart(report) {
  return report.is === "judged" ? report : report.judged;
}
function counted(count, thing) {
  return `${count} ${thing}${count === 1 ? "" : "s"}`;
}
function asideText(changes) {
  const moved = changes.filter(({ role }) => role === "displace").map(({ version, to }) => `version ${version} moved aside to ${to}`);
  return atMost(moved, 3);
}
function subjects(findings) {
  return atMost([...new Set(findings.map(({ subject }) => subject))], 5);
}
function atMost(parts, limit) {
  return [...parts.slice(0, limit), ...parts.length > limit ? [`${parts.length - limit} more`] : []].join(", ");
}
function verdict(report) {
  if (report.is === "judged")
    return report.verdict;
  return report.failure instanceof import_core_failure.UsageFailure ? null : "inconclusive";
}
var SHELL = "shell";
function jsonDocument(report, exitCode, paths) {
  const judged = judgedPart(report);
  const asked = judged?.asked ?? (report.is === "failed" ? report.asked : {});
  return {
    command: report.command,
    verdict: verdict(report),
    // After a failure no state holds: see `error.stands`.
    state: report.is === "judged" ? report.state : null,
    asset: judged && { kind: judged.asset.kind, name: judged.asset.name, version: judged.asset.version },
    place: judged?.place ?? null,
    to: judged?.to ?? asked.to ?? null,
    stage: stageAfter(report),
    "previous-stage": judged?.from ?? null,
    version: judged?.asset.version ?? null,
    archived: displaced(report),
    approvers: (judged?.approvals ?? []).map(({ person, match, comment }) => ({
      login: person.login,
      id: person.id,
      match,
      comment
    })),
    "plan-digest": judged?.digest ?? null,
    reason: asked.reason ?? null,
    proven: judged !== null && judged.run !== SHELL,
    findings: (judged?.findings ?? []).map(({ subject, outcome, found, wanted, remedy, at }) => {
      return { subject, outcome, found, wanted: wanted ?? null, remedy: remedy ?? null, at: location(at) };
    }),
    changes: (judged?.changes ?? []).map(({ asset, name, version, role, from, to, archived, sequence }) => {
      return { asset, name, version, role, from, to, archived, sequence };
    }),
    plan: judged?.plan ?? null,
    policy: judged && {
      file: judged.policy.file,
      repository: judged.policy.evidence?.repository ?? null,
      ref: judged.policy.evidence?.ref ?? null,
      commit: judged.policy.evidence?.commit ?? null
    },
    notes: judged?.notes ?? [],
    run: judged?.run ?? null,
    at: judged?.at ?? null,
    record: paths.record,
    report: paths.report,
    error: report.is === "failed" ? error(report.failure) : null,
    "exit-code": exitCode
  };
}
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
var COLOURS = { "\u2713": "32", "\u2717": "31", "?": "33", "!": "33", "\u2026": "36", "\u21BA": "36" };
function terminal2(report, { colour }) {
  const paint = (sign2) => colour ? `\x1B[${COLOURS[sign2] ?? "0"}m${sign2}\x1B[0m` : sign2;
  const { sign, title, sentence } = ending(report);
  const judged = judgedPart(report);
  const lines = [
    `${paint(sign)} ${text(title)}. ${text(sentence)}`,
    ...report.is === "failed" ? failureLines(report.failure).map((line) => `  ${line}`) : [],
    ...judged === null ? [] : body(judged, report.is === "failed", paint)
  ];
  return `${lines.map(logCommand).join("\n")}
`;
}
function failureLines(failure) {
  if (failure instanceof import_core_failure.UsageFailure) {
    const { problems } = failure;
    const shown = problems.slice(0, problems.length > 3 ? 2 : 3).map((problem) => text((0, import_core_failure.problemLine)(problem)));
    const more2 = problems.length > 3 ? [`and ${problems.length - 2} more problems`] : [];
    return [...shown, ...more2].map(logCommand);
  }
  const { correlationId, stands = [], fix } = failure.detail;
  return [
    `${text(failure.message)}${correlationId === void 0 ? "" : ` (correlation id ${text(correlationId)})`}`,
    ...stands.length === 0 ? [] : [`what stands: ${text(stands.join("; "))}`],
    ...fix === void 0 ? [] : [text(fix)]
  ].map(logCommand);
}
function body({ findings, changes, state, digest, notes }, halfWay, paint) {
  const width = Math.max(0, ...findings.map(({ subject }) => [...label(subject)].length));
  const shown = worstFirst(findings).slice(0, MAX_ROWS);
  const verb = halfWay ? "intended" : state === "planned" ? "planned" : state === "refused" || state === "unchanged" ? "not written" : "written";
  return [
    ...shown.flatMap((finding) => findingLines(finding, width, paint)),
    ...more(findings.length - shown.length, "finding"),
    ...changes.slice(0, MAX_ROWS).map(({ version, from, to, archived }) => {
      const effect = archived === null ? "" : `, isArchived becomes ${archived}`;
      return `  ${verb}: version ${text(version)} ${text(from)} \u2192 ${text(to)}${effect}`;
    }),
    ...more(changes.length - MAX_ROWS, "change"),
    ...state === "planned" && digest !== null ? [`  plan ${text(digest)}`] : [],
    ...notes.slice(0, MAX_ROWS).map((note) => `  note: ${text(note)}`),
    ...more(notes.length - MAX_ROWS, "note")
  ];
}
function findingLines({ outcome, subject, found, wanted, remedy, at }, width, paint) {
  const indent = " ".repeat(width + 6);
  const name = label(subject);
  const gap = " ".repeat(Math.max(0, width - [...name].length));
  const first = `  ${paint(SIGN[outcome])} ${name}${gap}  ${text(found)}`;
  if (outcome === "pass")
    return [first];
  return [
    first,
    ...wanted === void 0 ? [] : [`${indent}wanted: ${text(wanted)}`],
    ...remedy === void 0 ? [] : [`${indent}to make it pass: ${text(remedy)}`],
    ...at === void 0 ? [] : [`${indent}policy: ${text(`${at.file}:${at.line}`)}`]
  ];
}
var text = (foreign) => terminal(cut(foreign));
var label = (subject) => terminal(cut(subject, MAX_SUBJECT));
function more(rest, thing) {
  return rest > 0 ? [`  and ${rest} more ${thing}${rest === 1 ? "" : "s"}`] : [];
}
var NO_FILES = { record: "", report: "" };
function present(report, asJson, shell, paths = NO_FILES) {
  const code2 = (0, import_core_failure.exitCodeOf)(report.is === "judged" ? report.verdict : report.failure);
  if (asJson)
    shell.stdout.write(`${json(jsonDocument(report, code2, paths))}
`);
  else if (report.is === "judged")
    shell.stdout.write(terminal2(report, { colour: usesColour(shell) }));
  if (report.is === "failed")
    tellFailure(report.failure, shell);
  return code2;
}
function presentFailure(command, failure, asJson, shell) {
  return present({ is: "failed", command, failure, asked: {}, judged: null }, asJson, shell);
}
function usesColour({ stdout, env }) {
  return stdout.isTTY === true && !env.NO_COLOR;
}
function tellFailure(failure, shell) {
  for (const line of failureLines(failure))
    shell.stderr.write(`${line}
`);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  SIGN,
  code,
  cut,
  ending,
  fence,
  json,
  jsonDocument,
  logCommand,
  markdown,
  mermaidLabel,
  present,
  presentFailure,
  stageAfter,
  terminal,
  terminal2,
  usesColour,
  worstFirst
});
