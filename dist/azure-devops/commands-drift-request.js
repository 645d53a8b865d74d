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
  readDriftRequest: () => readDriftRequest
});
module.exports = __toCommonJS(stdin_exports);
var import_commands_told_request_shared = require("./commands-told-request-shared.js");
var import_core_moment = require("./core-moment.js");
var import_commands_request = require("./commands-request.js");
var import_core_nearest = require("./core-nearest.js");
var import_core_asset = require("./core-asset.js");
var import_core_result = require("./core-result.js");
var import_core_failure = require("./core-failure.js");
var import_shared = require("./shared.js");
function readDriftRequest(given, endpoint) {
  const problems = [];
  const isOn = (name) => {
    const text = given[name];
    if (text !== "" && text !== "true" && text !== "false")
      problems.push({ what: `${name} is ${JSON.stringify(text.slice(0, 100))}`, fix: "Set it to true or false" });
    return text === "true";
  };
  const [adopts, accepts] = [isOn("adopt"), isOn("accept")];
  const digest = given["plan-digest"];
  if (given.promotions !== "" && (adopts || accepts))
    problems.push({
      what: `promotions is given, but ${adopts ? "adopt" : "accept"} takes what Azure ML holds`,
      fix: "Leave it out; what the files want is promoted by apply"
    });
  const isOne = adopts !== accepts;
  if (adopts && accepts)
    problems.push({ what: "adopt and accept are both asked for", fix: "Ask for one at a time" });
  if (isOne && given.reason.trim() === "")
    problems.push({ what: "reason is not given", fix: "Say why: it stands in the ledger" });
  if (digest !== "" && !/^[0-9a-f]{64}$/.test(digest))
    problems.push({
      what: "plan-digest is not 64 lower-case hex characters",
      fix: "Pass on the output plan-digest of a job with command: drift"
    });
  else if (digest !== "" && !adopts)
    problems.push({ what: "plan-digest is given, but only adopt has a plan", fix: "Leave it out, or set adopt" });
  const told = toldPart(given, endpoint, problems);
  if (isOne && accepts && told !== void 0 && (told.subject?.version ?? null) === null)
    problems.push({ what: "asset names no version to accept", fix: "Say which: azureml:NAME:VERSION" });
  const [first, ...others] = problems;
  if (first !== void 0 || told === void 0)
    throw new import_core_failure.UsageFailure(first ?? { what: "the request is not complete" }, ...others);
  const act = adopts ? "adopt" : accepts ? "accept" : "look";
  return { ...told, act, reason: given.reason, promotions: given.promotions || null, planDigest: digest || null };
}
function toldPart(given, endpoint, problems) {
  try {
    return (0, import_commands_told_request_shared.readToldRequest)("drift", given, endpoint);
  } catch (error) {
    if (!(error instanceof import_core_failure.UsageFailure))
      throw error;
    problems.push(...error.problems);
    return void 0;
  }
}
