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
  heldAgainst: () => heldAgainst
});
module.exports = __toCommonJS(stdin_exports);
var import_commands_a_few_at_a_time = require("./commands-a-few-at-a-time.js");
var import_core_authorisation_words = require("./core-authorisation-words.js");
var import_core_promotions_entry = require("./core-promotions-entry.js");
function notAsWanted(policy, entry, asset) {
  const { kind, name, stage, version, at } = entry;
  const drift = { kind: "not-as-wanted", severity: "error", asset: { kind, name }, stage, at };
  if (version.is === "label")
    return {
      ...drift,
      version: null,
      found: `${(0, import_core_promotions_entry.entryText)(entry)} is wanted, and @latest is never applied`,
      remedy: "write one version in a pull request"
    };
  const wanted = `version ${version.version} is wanted in ${stage}`;
  if (asset === null)
    return {
      ...drift,
      version: version.version,
      found: `${wanted}, and there is no such version`,
      remedy: "register it, or change the entry in a pull request"
    };
  if ((0, import_core_authorisation_words.standsAt)(policy, asset, stage))
    return null;
  const here = (0, import_core_authorisation_words.stageNameOf)(policy, asset);
  return {
    ...drift,
    version: version.version,
    found: `${wanted}, and is ${here === null ? "in no stage that can be told" : `in ${here}`}`,
    remedy: "change the entry in a pull request to the version that shall be there; what was merged once is not applied again"
  };
}
async function heldAgainst(policy, wanted, { registry }) {
  const drifts = await (0, import_commands_a_few_at_a_time.aFewAtATime)(wanted, async (entry) => {
    const { kind, name, version } = entry;
    const asset = version.is === "label" ? void 0 : await registry.read({ kind, name, version: version.version });
    return notAsWanted(policy, entry, asset ?? null);
  });
  return drifts.filter((drift) => drift !== null);
}
