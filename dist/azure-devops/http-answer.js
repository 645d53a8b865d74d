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
  messageOf: () => messageOf,
  usableJson: () => usableJson
});
module.exports = __toCommonJS(stdin_exports);
var import_core_json = require("./core-json.js");
var import_core_result = require("./core-result.js");
function usableJson(text, isT, whyT) {
  const value = (0, import_core_json.parsedJson)(text);
  if (value === void 0)
    return (0, import_core_result.err)("it is not JSON");
  return isT(value) ? (0, import_core_result.ok)(value) : (0, import_core_result.err)(whyT());
}
var LONGEST_MESSAGE = 200;
function messageOf({ status, text }, isProblem) {
  const body = (0, import_core_json.parsedJson)(text);
  const line = isProblem(body) ? body.message.replace(/[\p{Cc}\u2028\u2029\s]+/gu, " ").trim() : "";
  if (line === "")
    return `status ${status}`;
  return line.length > LONGEST_MESSAGE ? `${line.slice(0, LONGEST_MESSAGE)}\u2026` : line;
}
