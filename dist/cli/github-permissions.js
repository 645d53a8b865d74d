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
  grantOf: () => grantOf
});
module.exports = __toCommonJS(stdin_exports);
var NEEDED = {
  promote: "permissions: { actions: read, checks: read, contents: write, id-token: write }",
  /** To plan what a pull request asks for, and to say so on it. */
  plan: "permissions: { actions: read, checks: write, contents: read, id-token: write, pull-requests: write }",
  /** To promote what a merge asks for. */
  apply: "permissions: { actions: read, checks: read, contents: write, id-token: write, pull-requests: read }"
};
var grantOf = (permission, task = "promote") => `Give the job ${permission}, as in ${NEEDED[task]}`;
