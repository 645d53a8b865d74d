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
  MAX_PROBLEMS: () => MAX_PROBLEMS,
  ServiceFailure: () => ServiceFailure,
  UsageFailure: () => UsageFailure,
  exitCodeOf: () => exitCodeOf,
  expected: () => expected,
  problemLine: () => problemLine
});
module.exports = __toCommonJS(stdin_exports);
function problemLine({ what, at, fix }) {
  const where = at === void 0 ? "" : `${at.file}:${at.line}:${at.column}: `;
  return `${where}${oneLine(what)}${fix === void 0 ? "" : `. ${oneLine(fix)}`}`;
}
var MAX_LENGTH = 500;
function oneLine(text) {
  const line = text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
  return line.length > MAX_LENGTH ? `${line.slice(0, MAX_LENGTH)}\u2026` : line;
}
var MAX_PROBLEMS = 100;
var UsageFailure = class extends Error {
  problems;
  constructor(first, ...others) {
    super(problemLine(first));
    this.name = "UsageFailure";
    this.problems = [first, ...others];
  }
};
var ServiceFailure = class extends Error {
  detail;
  constructor(message, detail = {}) {
    super(message);
    this.name = "ServiceFailure";
    this.detail = detail;
  }
};
function expected(error) {
  if (error instanceof UsageFailure || error instanceof ServiceFailure)
    return error;
  const message = error instanceof Error ? `${error.name}: ${error.message.split("\n", 1)[0] ?? ""}` : String(error);
  return new ServiceFailure(`internal error, ${message}`, {
    fix: "This is a defect of aml-promote; please report it with what you ran"
  });
}
var EXIT = { done: 0, refused: 1, usage: 2, service: 3 };
function exitCodeOf(end) {
  if (end instanceof UsageFailure)
    return EXIT.usage;
  if (end instanceof ServiceFailure)
    return EXIT.service;
  return end === "allow" ? EXIT.done : EXIT.refused;
}
