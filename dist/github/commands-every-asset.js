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
  everyAsset: () => everyAsset
});
module.exports = __toCommonJS(stdin_exports);
var import_core_asset = require("./core-asset.js");
async function everyAsset(only, ledger, registry, more) {
  const kinds = import_core_asset.KINDS.filter((kind) => only === null || kind === only);
  const inAzure = kinds.map(async (kind) => {
    const names = [];
    for await (const name of registry.names(kind))
      names.push({ kind, name });
    return names;
  });
  const [chains, ...listed] = await Promise.all([ledger?.chains(more) ?? [], ...inAzure]);
  const all = new Map([...chains, ...listed.flat()].map(({ kind, name }) => [`${kind}/${name}`, { kind, name }]));
  return [...all].filter(([, { kind }]) => kinds.includes(kind)).sort(([one], [other]) => one < other ? -1 : 1).map(([, asset]) => asset);
}
