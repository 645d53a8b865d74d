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
  readPromotionsRequest: () => readPromotionsRequest,
  requestOf: () => requestOf
});
module.exports = __toCommonJS(stdin_exports);
var import_core_promotions_folder = require("./core-promotions-folder.js");
var import_core_promotions_entry = require("./core-promotions-entry.js");
var import_commands_request = require("./commands-request.js");
var import_core_failure = require("./core-failure.js");
var OF_ONE = ["asset", "kind", "to", "metrics", "reason", "plan-digest"];
function readPromotionsRequest(command, given, endpoint) {
  const problems = [];
  const note = (what, fix) => {
    problems.push(fix === void 0 ? { what } : { what, fix });
    return void 0;
  };
  const why = command === "apply" ? "apply takes what it promotes from files" : "promotions is given";
  for (const name of given.asset === "" ? OF_ONE : ["asset"])
    if (given[name] !== "")
      note(`${name} is given, but ${why}, whose entries say each for itself`, fixOf(name, command));
  if ((0, import_commands_request.readSwitch)("rollback", given, note))
    note("rollback is asked for, but files of promotions bring nothing back");
  const archiveExisting = (0, import_commands_request.readSwitch)("archive-existing", given, note);
  const recordRefusals = (0, import_commands_request.readSwitch)("record-refusals", given, note);
  const place = (0, import_commands_request.readPlace)({ where: { in: "elsewhere" } }, given, endpoint, note);
  const [first, ...others] = problems;
  if (first !== void 0 || place === void 0)
    throw new import_core_failure.UsageFailure(first ?? { what: "the request is not complete" }, ...others);
  return { command, folder: (0, import_core_promotions_folder.folderOf)(given.promotions), place, policy: given.policy, archiveExisting, recordRefusals };
}
var fixOf = (name, command) => command === "plan" && name === "asset" ? "Leave one of the two out" : "Leave it out";
function requestOf(entry, { place, policy, archiveExisting, recordRefusals }) {
  const { kind, name, version, stage, reason } = entry;
  return {
    command: "promote",
    reference: { kind, name, version, where: { in: "elsewhere" } },
    to: stage,
    place,
    policy,
    metrics: null,
    planDigest: null,
    reason,
    archiveExisting,
    recordRefusals,
    asset: `azureml:${name}:${(0, import_core_promotions_entry.versionText)(version)}`
  };
}
