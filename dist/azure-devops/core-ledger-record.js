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
  isEnded: () => isEnded,
  operationNumber: () => operationNumber,
  operationOf: () => operationOf,
  recordDigest: () => recordDigest,
  recordText: () => recordText
});
module.exports = __toCommonJS(stdin_exports);
var import_core_digest = require("./core-digest.js");
function recordText(record) {
  return (0, import_core_digest.canonicalJson)(jsonOf(record));
}
function recordDigest(record) {
  return (0, import_core_digest.sha256)(recordText(record));
}
function operationOf(started) {
  return started.continues?.digest ?? recordDigest(started);
}
function operationNumber({ continues, number }) {
  return continues?.number ?? number;
}
function isEnded(record) {
  return record.event === "completed" || record.event === "rolled-back" || record.event === "adopted";
}
var jsonOf = (record) => record;
