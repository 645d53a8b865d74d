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
  foreignOf: () => foreignOf,
  foreignRepositories: () => foreignRepositories
});
module.exports = __toCommonJS(stdin_exports);
var import_github_answers_validate_generated = require("./github-answers-validate.generated.js");
var import_core_json = require("./core-json.js");
var import_core_failure = require("./core-failure.js");
var import_node_fs = require("node:fs");
var LARGEST_EVENT = 10 * 1024 * 1024;
var GONE = "one that was deleted";
function foreignRepositories(path, repository) {
  const text = path === void 0 || path === "" ? null : readEvent(path);
  if (text === null)
    return [];
  const event = (0, import_core_json.parsedJson)(text);
  if (event === void 0)
    throw unusable("it is not JSON");
  if (!(0, import_github_answers_validate_generated.isEventFile)(event))
    throw unusable((0, import_github_answers_validate_generated.whyEventFile)());
  const heads = [
    ...event.workflow_run === void 0 ? [] : [event.workflow_run.head_repository],
    ...event.pull_request === void 0 ? [] : [event.pull_request.head.repo]
  ];
  return foreignOf(heads, repository);
}
function foreignOf(heads, repository) {
  const names = heads.map((head) => head?.full_name ?? GONE);
  return [...new Set(names.filter((name) => name.toLowerCase() !== repository.toLowerCase()))];
}
function readEvent(path) {
  const text = textOf(path);
  if (text === "too large")
    throw unusable("it is larger than 10 MB");
  return text?.text ?? null;
}
function textOf(path) {
  try {
    const size = (0, import_node_fs.statSync)(path, { throwIfNoEntry: false })?.size;
    if (size === void 0)
      return null;
    return size > LARGEST_EVENT ? "too large" : { text: (0, import_node_fs.readFileSync)(path, "utf8") };
  } catch {
    throw unusable("it cannot be read");
  }
}
function unusable(why) {
  return new import_core_failure.UsageFailure({ what: `The event file at GITHUB_EVENT_PATH cannot be used: ${why}` });
}
