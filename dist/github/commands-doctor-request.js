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
  readDoctorRequest: () => readDoctorRequest
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
var PLACE = ["subscription-id", "resource-group", "workspace", "registry"];
function readDoctorRequest(given, endpoint) {
  const problems = [];
  const note = (what, fix) => {
    problems.push(fix === void 0 ? { what } : { what, fix });
    return void 0;
  };
  const asked = PLACE.some((name) => given[name] !== "");
  const place = asked ? (0, import_commands_request.readPlace)({ where: { in: "elsewhere" } }, given, endpoint, note) : null;
  const formats = import_commands_told_request_shared.FORMATS.doctor;
  const wanted = given.format || "table";
  const format = formats.find((one) => one === wanted);
  if (format === void 0)
    note(`format is ${JSON.stringify(wanted.slice(0, 100))}, which doctor cannot make`, (0, import_core_nearest.didYouMean)(wanted, formats) ?? `Formats: ${formats.join(", ")}`);
  const [first, ...others] = problems;
  if (first !== void 0 || place === void 0 || format === void 0)
    throw new import_core_failure.UsageFailure(first ?? { what: "the request is not complete" }, ...others);
  return { place, policy: given.policy, format };
}
