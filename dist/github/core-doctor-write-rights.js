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
  plannerWarning: () => plannerWarning,
  writeRights: () => writeRights
});
module.exports = __toCommonJS(stdin_exports);
var import_core_policy_composition = require("./core-policy-composition.js");
var PROVIDER = "Microsoft.MachineLearningServices";
var KINDS = ["models", "data", "environments", "components"];
function writeOperations(place) {
  const home = place.in === "workspace" ? "workspaces" : "registries";
  const versions = KINDS.map((kind) => `${PROVIDER}/${home}/${kind}/versions/write`);
  return place.in === "workspace" ? versions : [...versions, `${PROVIDER}/registries/assets/write`];
}
function writeRights(permissions, place) {
  const looked = writeOperations(place);
  return { looked, allowed: looked.filter((operation) => permissions.some((one) => allows(one, operation))) };
}
function allows({ actions, notActions }, operation) {
  const matches = (pattern) => (
    // In an action a question mark stands for itself.
    !pattern.includes("?") && (0, import_core_policy_composition.matchesGlob)(pattern.toLowerCase(), operation.toLowerCase())
  );
  return actions.some(matches) && !notActions.some(matches);
}
function plannerWarning({ allowed }) {
  const [first, ...others] = allowed;
  if (first === void 0)
    return null;
  const more = others.length === 0 ? "" : ` and ${others.length} more`;
  return `The identity that plans may call ${first}${more}: it can change a stage without a gate`;
}
