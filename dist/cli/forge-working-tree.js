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
  workingTree: () => workingTree
});
module.exports = __toCommonJS(stdin_exports);
var import_core_failure = require("./core-failure.js");
var import_node_fs = require("node:fs");
var import_consumers = require("node:stream/consumers");
var LARGEST = 16 * 1024 * 1024;
var workingTree = {
  async policy(path) {
    const bytes = await (0, import_consumers.buffer)((0, import_node_fs.createReadStream)(path, { end: LARGEST })).catch((error) => {
      throw new import_core_failure.UsageFailure({
        what: `the policy ${path} ${reason(error)}`,
        fix: "Commit one there, name another with policy, or use policy: preset:default"
      });
    });
    if (bytes.length > LARGEST)
      throw new import_core_failure.UsageFailure({ what: `the policy ${path} is larger than the 1 MB that is read` });
    return { bytes, file: path, evidence: null };
  },
  standing: () => Promise.resolve(null)
};
function reason({ code, message }) {
  if (code === "ENOENT")
    return "does not exist";
  return code === "EISDIR" ? "is a directory" : `cannot be read (${code ?? message})`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  workingTree
});
