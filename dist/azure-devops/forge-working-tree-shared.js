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
  wantedFiles: () => wantedFiles,
  workingTree: () => workingTree
});
module.exports = __toCommonJS(stdin_exports);
var import_core_promotions_parse = require("./core-promotions-parse.js");
var import_core_failure = require("./core-failure.js");
var import_node_fs = require("node:fs");
var import_promises = require("node:fs/promises");
var import_consumers = require("node:stream/consumers");
var LARGEST = 16 * 1024 * 1024;
var workingTree = (base) => ({
  async policy(path) {
    const fix = "Commit one there, name another with policy, or use policy: preset:default";
    return { bytes: await read(path, `the policy ${path}`, fix), file: path, evidence: null };
  },
  base,
  standing: () => Promise.resolve(null),
  promotions: wantedFiles
});
async function wantedFiles(folder) {
  const entries = await (0, import_promises.readdir)(folder, { withFileTypes: true }).catch((error) => {
    throw new import_core_failure.UsageFailure({
      what: `the folder of promotions ${folder} ${reason(error)}`,
      fix: "Name the folder that holds the files with promotions"
    });
  });
  const inside = folder.replace(/\/*$/, "/");
  const files = [];
  for (const entry of entries.filter(({ name }) => (0, import_core_promotions_parse.isPromotionsFile)(name))) {
    const file = `${inside}${entry.name}`;
    if (entry.isSymbolicLink()) {
      throw new import_core_failure.UsageFailure({
        what: `the file ${file} is a link, and links are not followed`,
        fix: "Put the file itself there, or take it out of the folder"
      });
    }
    files.push({ file, bytes: await read(file, `the file ${file}`, "Mend it, or take it out of the folder") });
  }
  return files;
}
async function read(path, noun, fix) {
  const bytes = await (0, import_consumers.buffer)((0, import_node_fs.createReadStream)(path, { end: LARGEST })).catch((error) => {
    throw new import_core_failure.UsageFailure({ what: `${noun} ${reason(error)}`, fix });
  });
  if (bytes.length > LARGEST)
    throw new import_core_failure.UsageFailure({ what: `${noun} is larger than the 1 MB that is read` });
  return bytes;
}
function reason({ code, message }) {
  if (code === "ENOENT")
    return "does not exist";
  if (code === "ENOTDIR")
    return "is not a directory";
  return code === "EISDIR" ? "is a directory" : `cannot be read (${code ?? message})`;
}
