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
  parseEvent: () => parseEvent
});
module.exports = __toCommonJS(stdin_exports);
var import_core_ledger_parse_record = require("./core-ledger-parse-record.js");
var import_core_ledger_stored = require("./core-ledger-stored.js");
var import_core_digest = require("./core-digest.js");
var import_core_json = require("./core-json.js");
var import_core_result = require("./core-result.js");
function parseEvent({ commit, record, board }) {
  if (record === null)
    return (0, import_core_result.err)("it holds no record");
  const read = (0, import_core_ledger_parse_record.parseRecord)(record);
  if (!read.ok)
    return (0, import_core_result.err)(`its record: ${read.error}`);
  if (board === null)
    return (0, import_core_result.err)("it holds no board");
  const parsed = (0, import_core_json.parsedJson)(board);
  if (!(0, import_core_ledger_parse_record.isBoard)(parsed))
    return (0, import_core_result.err)(`its board: it is not a board: ${(0, import_core_ledger_parse_record.whyBoard)()}`);
  if ((0, import_core_ledger_stored.boardText)(parsed) !== board)
    return (0, import_core_result.err)("its board: it is not canonical JSON");
  return (0, import_core_result.ok)({ commit, record: read.value, digest: (0, import_core_digest.sha256)(record), board: parsed });
}
