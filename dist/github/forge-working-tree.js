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
  wantedFiles: () => import_forge_working_tree_shared.wantedFiles,
  workingTree: () => import_forge_working_tree_shared.workingTree
});
module.exports = __toCommonJS(stdin_exports);
var import_forge_working_tree_shared = require("./forge-working-tree-shared.js");
var import_core_promotions_parse = require("./core-promotions-parse.js");
var import_core_yaml_schema_problems = require("./core-yaml-schema-problems.js");
var import_core_promotions_entry = require("./core-promotions-entry.js");
var import_core_nearest = require("./core-nearest.js");
var import_core_lifecycle = require("./core-lifecycle.js");
var import_yaml_browser_dist_parse_parser = require("./yaml-browser-dist-parse-parser.js");
var import_core_asset = require("./core-asset.js");
var import_core_result = require("./core-result.js");
var import_core_failure = require("./core-failure.js");
var import_shared = require("./shared.js");
