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
  DEFAULT_PREFIX: () => DEFAULT_PREFIX,
  readWhere: () => readWhere,
  withoutUser: () => withoutUser
});
module.exports = __toCommonJS(stdin_exports);
var import_core_failure = require("./core-failure.js");
var DEFAULT_PREFIX = "aml-promote-ledger";
var FORMS = "off, a prefix such as aml-promote-ledger, or REPOSITORY#PREFIX";
function readWhere(text, onServer) {
  if (text === "off")
    return null;
  const mark = text.lastIndexOf("#");
  const prefix = text.slice(mark + 1) || DEFAULT_PREFIX;
  if (!isPrefix(prefix))
    throw new import_core_failure.UsageFailure({
      what: `ledger: the prefix ${JSON.stringify(prefix.slice(0, 100))} cannot begin the name of a branch`,
      fix: `Use letters, digits, "-", "_", "." and "/"; ledger is ${FORMS}`
    });
  if (mark === -1)
    return { repository: { is: "own" }, prefix };
  return { repository: readRepository(text.slice(0, mark), onServer), prefix };
}
function readRepository(text, onServer) {
  if (text === "")
    return { is: "own" };
  if (/^(https?|ssh|file):\/\/[^\s\p{Cc}]+$/u.test(text))
    return { is: "url", url: text };
  if (/^[\w.-]+@[\w.-]+:[^\s\p{Cc}]+$/u.test(text))
    return { is: "url", url: text };
  if (onServer && /^(?!\.)[\w.-]+\/(?!\.+$)[\w.-]+$/.test(text))
    return { is: "named", name: text };
  if (/^[a-z][a-z0-9+.-]+:{1,2}/i.test(text) || text.startsWith("-") || new RegExp("\\p{Cc}", "u").test(text))
    throw new import_core_failure.UsageFailure({
      what: `ledger: ${JSON.stringify(withoutUser(text).slice(0, 200))} is no repository that can be used`,
      fix: "REPOSITORY is OWNER/NAME on GitHub Actions, PROJECT/NAME on Azure Pipelines, a URL (https, ssh, file) or a path"
    });
  return { is: "path", path: text };
}
function isPrefix(text) {
  return text.length <= 100 && text.split("/").every((part) => /^[A-Za-z0-9_](?:[\w.-]*[\w-])?$/.test(part) && !/\.\.|\.lock$/.test(part));
}
function withoutUser(address) {
  return address.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/@]*@/i, "$1");
}
