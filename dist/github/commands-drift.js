'use strict';
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  drift: () => drift
});
module.exports = __toCommonJS(stdin_exports);
var import_commands_every_asset = require("./commands-every-asset.js");
var import_core_drift_adoption = require("./core-drift-adoption.js");
var import_report_sarif_text = require("./report-sarif-text.js");
var import_core_drift_not_as_wanted = require("./core-drift-not-as-wanted.js");
var import_commands_a_few_at_a_time = require("./commands-a-few-at-a-time.js");
var import_commands_told_subject = require("./commands-told-subject.js");
var import_report_sections = require("./report-sections.js");
var import_core_promotions_parse = require("./core-promotions-parse.js");
var import_core_authorisation_words = require("./core-authorisation-words.js");
var import_core_policy_composition = require("./core-policy-composition.js");
var import_core_yaml_schema_problems = require("./core-yaml-schema-problems.js");
var import_core_promotions_entry = require("./core-promotions-entry.js");
var import_core_moment = require("./core-moment.js");
var import_core_nearest = require("./core-nearest.js");
var import_report_escape = require("./report-escape.js");
var import_report_ending = require("./report-ending.js");
var import_core_entry = require("./core-entry.js");
var import_core_lifecycle = require("./core-lifecycle.js");
var import_yaml_browser_dist_parse_parser = require("./yaml-browser-dist-parse-parser.js");
var import_core_place = require("./core-place.js");
var import_core_ledger_stored = require("./core-ledger-stored.js");
var import_core_ledger_record = require("./core-ledger-record.js");
var import_core_asset = require("./core-asset.js");
var import_core_digest = require("./core-digest.js");
var import_version_generated = require("./version.generated.js");
var import_core_json = require("./core-json.js");
var import_core_result = require("./core-result.js");
var import_core_failure = require("./core-failure.js");
var import_shared = require("./shared.js");
var SILENCE = 2e3;
async function lookAround(policy, request, ports, tell) {
  const { subject } = request;
  if (subject === null) {
    const assets = await (0, import_commands_every_asset.everyAsset)(request.kind, ports.ledger, ports.registry);
    const chains = ports.ledger === null ? [] : await ports.ledger.chains();
    return { observations: await lookAtEach(policy, assets, { ...ports, chains }, tell), version: null };
  }
  const { kind, name } = subject;
  const version = await (0, import_commands_told_subject.versionOf)(subject, ports);
  const [observation] = await lookAtEach(policy, [{ kind, name }], ports, tell);
  if (observation === void 0)
    throw new import_core_failure.UsageFailure({
      what: `there is no ${kind} ${JSON.stringify(name)} in ${(0, import_core_place.placeName)(request.place)}, and the ledger knows none`,
      fix: "Check the name and the place"
    });
  if (version !== null && !await exists(observation, version, ports))
    throw new import_core_failure.UsageFailure({
      what: `there is no version ${version} of the ${kind} ${JSON.stringify(name)} in ${(0, import_core_place.placeName)(request.place)}, and the ledger knows none`,
      fix: "Check the version"
    });
  return { observations: [observation], version };
}
async function exists({ asset, versions, chain }, version, { registry }) {
  if (versions.some((one) => one.version === version))
    return true;
  const { stages = [], reviews = [] } = chain?.tip?.board ?? {};
  const remembered = [...stages.flatMap(({ holders }) => holders), ...reviews];
  if (remembered.some((one) => one.version === version))
    return true;
  return await registry.read({ ...asset, version }) !== void 0;
}
async function lookAtEach(policy, assets, witnesses, tell) {
  let done = 0;
  const timer = setInterval(() => tell(`looked at ${done} of ${assets.length} assets`), SILENCE);
  try {
    const observed = await (0, import_commands_a_few_at_a_time.aFewAtATime)(assets, async (asset) => {
      const observation = await (0, import_core_drift_adoption.observeAsset)(policy, asset, witnesses);
      done++;
      return observation;
    });
    return observed.filter((observation) => observation !== null);
  } finally {
    clearInterval(timer);
  }
}
async function drift(request, ports, tell, files) {
  if (request.act !== "look")
    ports.approvals.prepare();
  const rules = await (0, import_core_policy_composition.readPolicy)(request.policy, ports);
  const around = await lookAround(rules.policy, request, ports, tell);
  switch (request.act) {
    case "look":
      return (0, import_core_drift_adoption.driftReport)(request, ports, rules, around, await unwanted(rules.policy, request, ports, files));
    case "adopt": {
      const { adopt } = await Promise.resolve().then(() => __toESM(require("./commands-adopt.js")));
      return adopt(request, ports, rules, around);
    }
    case "accept": {
      const { accept } = await Promise.resolve().then(() => __toESM(require("./commands-accept.js")));
      return accept(request, ports, rules, around);
    }
  }
}
async function unwanted(policy, { promotions, subject, kind }, ports, files) {
  if (promotions === null)
    return null;
  const wanted = (0, import_core_policy_composition.usable)((0, import_core_promotions_parse.readStages)(policy, (0, import_core_policy_composition.usable)((0, import_core_promotions_parse.readWanted)(await files(promotions)))));
  const asked = wanted.filter((entry) => {
    if (subject !== null)
      return entry.kind === subject.kind && entry.name === subject.name;
    return kind === null || entry.kind === kind;
  });
  return (0, import_core_drift_not_as_wanted.heldAgainst)(policy, asked, ports);
}
