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
  readRollbackRequest: () => readRollbackRequest
});
module.exports = __toCommonJS(stdin_exports);
var import_commands_request = require("./commands-request.js");
var import_core_nearest = require("./core-nearest.js");
var import_core_asset = require("./core-asset.js");
var import_core_result = require("./core-result.js");
var import_core_failure = require("./core-failure.js");
var import_shared = require("./shared.js");
function readRollbackRequest(command, given, endpoint) {
  const problems = [];
  const note = (what, fix) => {
    problems.push(fix === void 0 ? { what } : { what, fix });
    return void 0;
  };
  const kind = (0, import_commands_request.readKind)(given.kind, note);
  const subject = given.asset === "" ? void 0 : (0, import_core_asset.parseSubject)(given.asset, kind);
  if (subject === void 0)
    note("asset is not given", "Say which: azureml:NAME");
  else if (!subject.ok)
    note(`asset: ${subject.error}`);
  else if (subject.value.version?.is === "label")
    note("asset: a rollback goes back to a version that the ledger names, never to @latest", "Leave the version out");
  if (given.to === "")
    note("to is not given", "Say which stage is given back");
  const reason = given.reason.trim();
  if (reason === "" && command === "rollback")
    note("reason is not given, and a rollback needs one", "Say why, for the record");
  if (given.ledger === "off")
    note("ledger is off, and a rollback is chosen from what the ledger remembers", "Leave ledger at its default");
  const recordRefusals = (0, import_commands_request.readSwitch)("record-refusals", given, note);
  const planDigest = (0, import_commands_request.readPlanDigest)(given, note);
  const reference = subject?.ok === true ? subject.value : void 0;
  const place = reference && (0, import_commands_request.readPlace)(reference, given, endpoint, note);
  const [first, ...others] = problems;
  if (first !== void 0 || reference === void 0 || place === void 0)
    throw new import_core_failure.UsageFailure(first ?? { what: "the request is not complete" }, ...others);
  return {
    command,
    reference,
    to: given.to,
    place,
    policy: given.policy,
    metrics: given.metrics || null,
    planDigest,
    reason: reason || null,
    archiveExisting: true,
    recordRefusals,
    asset: given.asset
  };
}
