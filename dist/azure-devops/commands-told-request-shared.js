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
  FORMATS: () => FORMATS,
  readToldRequest: () => readToldRequest
});
module.exports = __toCommonJS(stdin_exports);
var import_core_moment = require("./core-moment.js");
var import_commands_request = require("./commands-request.js");
var import_core_nearest = require("./core-nearest.js");
var import_core_asset = require("./core-asset.js");
var import_core_failure = require("./core-failure.js");
var FORMATS = {
  history: ["table", "mermaid", "in-toto", "in-toto-predicate", "cyclonedx"],
  verify: ["table"],
  drift: ["table", "markdown", "sarif", "junit"],
  doctor: ["table", "sarif"]
};
var NOWHERE = { where: { in: "elsewhere" } };
function readToldRequest(command, given, endpoint) {
  const problems = [];
  const note = (what, fix) => {
    problems.push(fix === void 0 ? { what } : { what, fix });
    return void 0;
  };
  const kind = (0, import_commands_request.readKind)(given.kind, note);
  const subject = given.asset === "" ? null : readSubject(given.asset, kind, note);
  if (subject === null && command === "history")
    note("asset is not given", "Say which: azureml:NAME");
  const format = readFormat(command, given.format, note);
  const at = given.at === "" ? null : (0, import_core_moment.readMoment)(given.at);
  if (at === void 0)
    note(`at is ${JSON.stringify(given.at.slice(0, 100))}`, "Give a date or a time: 2026-03-01, 2026-03-01T12:00:00Z");
  const event = readEvent(given.event, note);
  const place = subject === void 0 ? void 0 : (0, import_commands_request.readPlace)(subject ?? NOWHERE, given, endpoint, note);
  const [first, ...others] = problems;
  if (first !== void 0 || subject === void 0 || place === void 0 || format === void 0 || at === void 0 || event === void 0)
    throw new import_core_failure.UsageFailure(first ?? { what: "the request is not complete" }, ...others);
  return {
    command,
    place,
    subject,
    asset: given.asset,
    kind: subject === null ? kind ?? null : null,
    policy: given.policy,
    format,
    at,
    event
  };
}
function readSubject(text, kind, note) {
  const subject = (0, import_core_asset.parseSubject)(text, kind);
  return subject.ok ? subject.value : note(`asset: ${subject.error}`);
}
function readFormat(command, text, note) {
  const formats = FORMATS[command];
  const wanted = text === "" ? "table" : text;
  return formats.find((format) => format === wanted) ?? note(`format is ${JSON.stringify(text.slice(0, 100))}, which ${command} cannot make`, (0, import_core_nearest.didYouMean)(text, formats) ?? `Formats: ${formats.join(", ")}`);
}
function readEvent(text, note) {
  if (text === "")
    return null;
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : note(`event is ${JSON.stringify(text.slice(0, 100))}`, "Give the number of an event, as history lists it");
}
