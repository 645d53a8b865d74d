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
  isRollback: () => isRollback,
  readKind: () => readKind,
  readPlace: () => readPlace,
  readPlanDigest: () => readPlanDigest,
  readRequest: () => readRequest,
  readSwitch: () => readSwitch,
  readTimeout: () => readTimeout
});
module.exports = __toCommonJS(stdin_exports);
var import_core_nearest = require("./core-nearest.js");
var import_core_asset = require("./core-asset.js");
var import_core_failure = require("./core-failure.js");
function readRequest(command, given, endpoint) {
  const problems = [];
  const note = (what, fix) => {
    problems.push(fix === void 0 ? { what } : { what, fix });
    return void 0;
  };
  const kind = readKind(given.kind, note);
  const reference = given.asset === "" ? note("asset is not given", "Say which: azureml:NAME:VERSION") : readReference(given.asset, kind, note);
  if (given.to === "")
    note("to is not given", "Say into which stage");
  const archiveExisting = readSwitch("archive-existing", given, note);
  const recordRefusals = readSwitch("record-refusals", given, note);
  const planDigest = readPlanDigest(given, note);
  const place = reference && readPlace(reference, given, endpoint, note);
  const [first, ...others] = problems;
  if (first !== void 0 || reference === void 0 || place === void 0) {
    throw new import_core_failure.UsageFailure(first ?? { what: "the request is not complete" }, ...others);
  }
  return {
    command,
    reference,
    to: given.to,
    place,
    policy: given.policy,
    metrics: given.metrics || null,
    planDigest,
    reason: given.reason || null,
    archiveExisting,
    recordRefusals,
    asset: given.asset
  };
}
function readSwitch(name, given, note) {
  const text = given[name];
  if (text !== "" && text !== "true" && text !== "false")
    note(`${name} is ${JSON.stringify(text)}`, "Set it to true or false");
  return text === "true";
}
function isRollback(given) {
  return readSwitch("rollback", given, (what, fix) => {
    throw new import_core_failure.UsageFailure(fix === void 0 ? { what } : { what, fix });
  });
}
function readPlanDigest(given, note) {
  const text = given["plan-digest"];
  if (text !== "" && !/^[0-9a-f]{64}$/.test(text))
    note("plan-digest is not 64 lower-case hex characters", "Pass on the output plan-digest of the plan job");
  return text || null;
}
function readKind(text, note) {
  if (text === "")
    return void 0;
  const kind = import_core_asset.KINDS.find((known) => known === text);
  return kind ?? note(`kind is ${JSON.stringify(text)}`, (0, import_core_nearest.didYouMean)(text, import_core_asset.KINDS) ?? `Kinds: ${import_core_asset.KINDS.join(", ")}`);
}
function readReference(text, kind, note) {
  const reference = (0, import_core_asset.parseReference)(text, kind);
  return reference.ok ? reference.value : note(`asset: ${reference.error}`);
}
var SEGMENT = /^[A-Za-z0-9](?:[\w.()-]{0,127})$/;
function readPlace({ where }, given, endpoint, note) {
  const pick = (name, inReference) => {
    const text = given[name];
    if (text !== "" && inReference !== void 0 && text.toLowerCase() !== inReference.toLowerCase()) {
      note(`${name} is ${JSON.stringify(text)}, but the asset's own id says ${JSON.stringify(inReference)}`, "Leave one of them out");
    }
    const value = inReference ?? text;
    if (value === "")
      note(`${name} is not given`, fixOf(name));
    else if (!SEGMENT.test(value))
      note(`${name} is ${JSON.stringify(value.slice(0, 130))}, which cannot be one`, 'Use letters, digits, ".", "_", "-" and parentheses');
    return value;
  };
  if (given.workspace !== "" && given.registry !== "")
    return note("workspace and registry are both given", "Give the one that holds the asset");
  const inRegistry = where.in === "registry" || where.in === "elsewhere" && given.registry !== "";
  const other = inRegistry ? "workspace" : "registry";
  if (given[other] !== "") {
    const own = where.in === "registry" ? `the registry ${where.registry}` : "a workspace";
    return note(`${other} is ${JSON.stringify(given[other])}, but the asset is one of ${own}`, `Leave ${other} out`);
  }
  const arm = where.in === "registry" ? where.arm : where.in === "workspace" ? where : null;
  const common = {
    endpoint,
    subscriptionId: pick("subscription-id", arm?.subscriptionId),
    resourceGroup: pick("resource-group", arm?.resourceGroup)
  };
  if (inRegistry)
    return {
      in: "registry",
      ...common,
      registry: pick("registry", where.in === "registry" ? where.registry : void 0)
    };
  return {
    in: "workspace",
    ...common,
    workspace: pick("workspace", where.in === "workspace" ? where.workspace : void 0)
  };
}
function fixOf(name) {
  const itself = name === "workspace" ? "Give it, or registry" : "Give it";
  return `${itself}, or give the asset by its ARM id`;
}
function readTimeout(text) {
  const parts = /^(\d{1,6})(s|m|h)?$/.exec(text.trim());
  const unit = { s: 1e3, m: 6e4, h: 36e5 }[parts?.[2] ?? "s"] ?? 1e3;
  const milliseconds = Number(parts?.[1] ?? 0) * unit;
  if (milliseconds > 0 && milliseconds <= 24 * 36e5)
    return milliseconds;
  throw new import_core_failure.UsageFailure({
    what: `timeout is ${JSON.stringify(text)}`,
    fix: "Give seconds (300) or a number with a unit (90s, 5m), up to 24h"
  });
}
