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
  didYouMean: () => didYouMean
});
module.exports = __toCommonJS(stdin_exports);
var import_core_asset = require("./core-asset.js");
var import_shared = require("./shared.js");
var import_fastest_levenshtein = (0, import_shared.__toESM)((0, import_core_asset.require_mod)(), 1);
function didYouMean(word, known) {
  if (known.length === 0 || word.length > 100)
    return void 0;
  const folded = known.find((candidate) => candidate.toLowerCase() === word.toLowerCase());
  const near = folded ?? (0, import_fastest_levenshtein.closest)(word, known);
  const tolerance = Math.max(1, Math.floor(near.length / 3));
  return folded !== void 0 || (0, import_fastest_levenshtein.distance)(word, near) <= tolerance ? `Did you mean "${near}"?` : void 0;
}
