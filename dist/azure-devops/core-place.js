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
  placeId: () => placeId,
  placeName: () => placeName,
  placeShortId: () => placeShortId
});
module.exports = __toCommonJS(stdin_exports);
var import_node_crypto = require("node:crypto");
function placeId(place) {
  const path = place.in === "workspace" ? `/subscriptions/${place.subscriptionId}/resourcegroups/${place.resourceGroup}/workspaces/${place.workspace}` : `/registries/${place.registry}`;
  return `${place.endpoint.replace(/\/+$/, "")}${path}`.toLowerCase();
}
function placeShortId(place) {
  const digest = (0, import_node_crypto.createHash)("sha256").update(placeId(place)).digest("hex").slice(0, 8);
  return `${placeName(place).toLowerCase()}-${digest}`;
}
function placeName(place) {
  return place.in === "workspace" ? place.workspace : place.registry;
}
