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
  ledgerOf: () => ledgerOf,
  unknownTo: () => unknownTo,
  versionOf: () => versionOf
});
module.exports = __toCommonJS(stdin_exports);
var import_core_failure = require("./core-failure.js");
function ledgerOf({ ledger }, { command }) {
  if (ledger !== null)
    return ledger;
  throw new import_core_failure.UsageFailure({
    what: `ledger is off, and ${command} reads the ledger`,
    fix: "Set ledger to where promotions are remembered"
  });
}
async function versionOf({ version, ...asset }, { registry }) {
  if (version === null)
    return null;
  return version.is === "version" ? version.version : (await registry.resolve({ ...asset, version })).version;
}
function unknownTo(ledger, chain, also) {
  const { repository, branch } = ledger.describe(chain);
  const asset = chain.kind === "data" ? `the data asset ${chain.name}` : `the ${chain.kind} ${chain.name}`;
  return new import_core_failure.UsageFailure({
    what: `the ledger knows nothing of ${asset}: there is no branch ${branch} in ${repository}${also === void 0 ? "" : `, and ${also}`}`,
    fix: "Check asset, kind, the place and ledger"
  });
}
