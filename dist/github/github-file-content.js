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
  contentOf: () => contentOf,
  repositoryPath: () => repositoryPath
});
module.exports = __toCommonJS(stdin_exports);
function repositoryPath({ owner, name }) {
  return `/repos/${encodeURIComponent(owner)}/${encodeURIComponent(name)}`;
}
function contentOf({ content, encoding, size }) {
  const base64 = (content ?? "").replace(/\s+/g, "");
  if (encoding !== "base64" || !/^[A-Za-z0-9+/]*={0,2}$/.test(base64))
    return null;
  const bytes = new Uint8Array(Buffer.from(base64, "base64"));
  return size === void 0 || size === bytes.length ? bytes : null;
}
