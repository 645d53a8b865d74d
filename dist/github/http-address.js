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
  isLoopback: () => isLoopback,
  mayCarryToken: () => mayCarryToken,
  parseAddress: () => parseAddress
});
module.exports = __toCommonJS(stdin_exports);
var import_core_result = require("./core-result.js");
var LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/i;
function isLoopback(url) {
  return LOOPBACK.test(url.hostname);
}
function mayCarryToken(url) {
  return url.protocol === "https:";
}
function parseAddress(text) {
  const shown = JSON.stringify(text.slice(0, 200));
  if (!URL.canParse(text))
    return (0, import_core_result.err)(`${shown} is not a URL. Write it like https://management.azure.com`);
  const url = new URL(text);
  if (url.protocol !== "https:" && url.protocol !== "http:")
    return (0, import_core_result.err)(`${shown} is neither https nor http`);
  if (url.protocol === "http:" && !isLoopback(url))
    return (0, import_core_result.err)(`${shown} is plain http beyond this machine. Use https`);
  if (url.username || url.password || url.search || url.hash)
    return (0, import_core_result.err)(`${shown} carries a user, a query or a fragment. Give the bare address`);
  return (0, import_core_result.ok)(url);
}
