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
var PERMISSIONS = {
  builds: ["View builds", "the pipeline (Pipelines, Manage security)"],
  connection: [
    "the role Reader",
    "the service connection (Project settings, Service connections, Security, User permissions)"
  ],
  definition: ["View build pipeline", "the pipeline (Pipelines, Manage security)"],
  environment: ["the role Reader", "the environment (Environments, Security, User permissions)"],
  project: ["View project-level information", "the project (Project settings, Permissions)"],
  pullRequests: ["Contribute to pull requests", "the repository (Project settings, Repositories, Security)"],
  releases: ["View releases", "the release pipeline (Releases, Security)"],
  repository: ["Read", "the repository (Project settings, Repositories, Security)"]
};
function grantOf(permission, { project, organization }) {
  const [right, where] = PERMISSIONS[permission];
  return `give "${project} Build Service (${organization})" ${right} on ${where}`;
}
