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
  ledgerChoice: () => ledgerChoice
});
module.exports = __toCommonJS(stdin_exports);
var import_ledger_where_shared = require("./ledger-where-shared.js");
var import_core_failure = require("./core-failure.js");
var import_shared = require("./shared.js");
function ledgerChoice(where, { repository: own, project }) {
  if (where === null)
    return { is: "off" };
  const { repository, prefix } = where;
  if (repository.is === "path")
    return { is: "elsewhere", where: repository.path, prefix };
  if (repository.is === "url")
    return { is: "elsewhere", where: (0, import_ledger_where_shared.withoutUser)(repository.url), prefix };
  if (repository.is === "named") {
    const isOwn = own?.provider === "TfsGit" && nameOf(own, project).toLowerCase() === repository.name.toLowerCase();
    return { is: "here", repository: repository.name, prefix, own: isOwn };
  }
  if (own === null)
    return { is: "elsewhere", where: "no repository: the release comes from none", prefix };
  if (own.provider === "TfsGit")
    return { is: "here", repository: nameOf(own, project), prefix, own: true };
  return { is: "elsewhere", where: own.name, prefix };
}
var nameOf = ({ name }, project) => name.includes("/") ? name : `${project}/${name}`;
