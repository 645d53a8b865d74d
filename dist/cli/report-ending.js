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
  counted: () => counted,
  displaced: () => displaced,
  endOf: () => endOf,
  ending: () => ending,
  judgedPart: () => judgedPart,
  signOf: () => signOf,
  stageAfter: () => stageAfter,
  waivedText: () => waivedText,
  worstFirst: () => worstFirst
});
module.exports = __toCommonJS(stdin_exports);
var import_core_entry = require("./core-entry.js");
var import_core_failure = require("./core-failure.js");
var SIGN = { pass: "\u2713", fail: "\u2717", inconclusive: "?", awaited: "\u2026" };
var WAIVED = "~";
var signOf = (finding) => (0, import_core_entry.isSpared)(finding) ? WAIVED : SIGN[finding.outcome];
var ORDER = [SIGN.fail, SIGN.inconclusive, WAIVED, SIGN.awaited, SIGN.pass];
function worstFirst(findings) {
  return ORDER.flatMap((sign) => findings.filter((finding) => signOf(finding) === sign));
}
function waivedText({ id, reason, approvedBy, until }) {
  return `waived until ${until}, approved by ${approvedBy}: ${reason} (${id})`;
}
function ending(report) {
  switch (report.is) {
    case "judged":
      return judgedEnding(report);
    case "told":
      return toldEnding(report);
    case "failed":
      return failedEnding(report);
  }
}
function endOf(report) {
  if (report.is === "told")
    return report.failure ?? report.verdict;
  return report.is === "failed" ? report.failure : report.verdict;
}
var MARKS = {
  allow: { mark: "\u2705", sign: "\u2713" },
  deny: { mark: "\u26D4", sign: "\u2717" },
  inconclusive: { mark: "\u2754", sign: "?" }
};
function toldEnding({ verdict, title, sentence }) {
  return { ...MARKS[verdict], title, sentence };
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
    case "rolled-back": {
      const sentence = `It is back in ${to}${aside && `; ${aside}`}.`;
      return { mark: "\u2705", sign: "\u2713", title: `${move}, rolled back`, sentence };
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
      const passes = findings.some(import_core_entry.isSpared) ? "passes or is waived" : "passes";
      const sentence = `What can be judged now ${passes}; awaited: ${subjects(awaited)}. Nothing was written.`;
      return { mark: "\u{1F553}", sign: "\u2026", title: `${move}, planned, awaiting approval`, sentence };
    }
    case "refused":
      return refusedEnding(report, move);
  }
}
function refusedEnding({ verdict, findings }, move) {
  const refusing = findings.filter(import_core_entry.refuses);
  const open = refusing.filter(({ outcome }) => outcome === "inconclusive");
  if (verdict === "inconclusive") {
    const sentence = `What could not be judged: ${subjects(open)}. Nothing was written.`;
    return { mark: "\u2754", sign: "?", title: `${move}, inconclusive`, sentence };
  }
  const failed = refusing.filter(({ outcome }) => outcome === "fail");
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
  if (report.is === "told")
    return null;
  const { failure, judged } = report;
  const touched = !(failure instanceof import_core_failure.UsageFailure) && (failure.detail.stands ?? []).length > 0;
  return touched ? null : judged?.from ?? null;
}
function displaced(report) {
  if (report.is !== "judged" || !["promoted", "rolled-back", "finished"].includes(report.state))
    return [];
  return report.changes.filter(({ role }) => role === "displace").map(({ version }) => version);
}
function judgedPart(report) {
  if (report.is === "told")
    return null;
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
