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
  ServiceFailure: () => ServiceFailure,
  UsageFailure: () => UsageFailure,
  __commonJS: () => __commonJS,
  __toESM: () => __toESM,
  exitCodeOf: () => exitCodeOf,
  expected: () => expected,
  problemLine: () => problemLine
});
module.exports = __toCommonJS(stdin_exports);
var __create = Object.create;
var __defProp2 = Object.defineProperty;
var __getOwnPropDesc2 = Object.getOwnPropertyDescriptor;
var __getOwnPropNames2 = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp2 = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames2(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __copyProps2 = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames2(from))
      if (!__hasOwnProp2.call(to, key) && key !== except)
        __defProp2(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc2(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps2(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp2(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
function problemLine({ what, at, fix }) {
  const where = at === void 0 ? "" : `${at.file}:${at.line}:${at.column}: `;
  return `${where}${oneLine(what)}${fix === void 0 ? "" : `. ${oneLine(fix)}`}`;
}
var MAX_LENGTH = 500;
function oneLine(text) {
  const line = text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
  return line.length > MAX_LENGTH ? `${line.slice(0, MAX_LENGTH)}\u2026` : line;
}
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  ServiceFailure,
  UsageFailure,
  __commonJS,
  __toESM,
  exitCodeOf,
  expected,
  problemLine
});
