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
  ledgerChoice: () => ledgerChoice
});
module.exports = __toCommonJS(stdin_exports);
var import_ledger_where_shared = require("./ledger-where-shared.js");
var import_core_failure = require("./core-failure.js");
var import_shared = require("./shared.js");
var ON_GITHUB = /^(?:https:\/\/(?:[^@/]+@)?github\.com\/|(?:ssh:\/\/)?git@github\.com[:/])([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/;
function ledgerChoice(where, own) {
  if (where === null)
    return { is: "off" };
  const { repository, prefix } = where;
  if (repository.is === "own")
    return { is: "here", repository: own, prefix, own: true };
  if (repository.is === "path")
    return { is: "elsewhere", where: repository.path, prefix };
  const named = repository.is === "named" ? repository.name : ON_GITHUB.exec(repository.url)?.[1];
  if (named === void 0)
    return { is: "elsewhere", where: repository.is === "url" ? (0, import_ledger_where_shared.withoutUser)(repository.url) : "", prefix };
  return { is: "here", repository: named, prefix, own: named.toLowerCase() === own.toLowerCase() };
}
