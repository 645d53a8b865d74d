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
  fingerprint: () => fingerprint,
  ruleName: () => ruleName,
  sarifText: () => sarifText,
  uriOf: () => uriOf
});
module.exports = __toCommonJS(stdin_exports);
var import_report_escape = require("./report-escape.js");
var import_core_digest = require("./core-digest.js");
var uriOf = (path) => path.replaceAll(new RegExp("\\p{Surrogate}", "gu"), "\uFFFD").split("/").map(encodeURIComponent).join("/");
var fingerprint = (...parts) => `${(0, import_core_digest.sha256)(JSON.stringify(parts)).slice(0, 32)}:1`;
var sarifText = (text) => (0, import_report_escape.terminal)(text).replaceAll("\\", "\\\\").replaceAll(/[[\]]/g, "\\$&").replaceAll("{", "{{").replaceAll("}", "}}");
var ruleName = (id) => id.replaceAll(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
