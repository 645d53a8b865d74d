'use strict';
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from2, except, desc) => {
  if (from2 && typeof from2 === "object" || typeof from2 === "function") {
    for (let key of __getOwnPropNames(from2))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from2[key], enumerable: !(desc = __getOwnPropDesc(from2, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  withOwnRepository: () => withOwnRepository
});
module.exports = __toCommonJS(stdin_exports);
var import_azure_devops_reading = require("./azure-devops-reading.js");
var import_azure_devops_permissions = require("./azure-devops-permissions.js");
var import_azure_devops_paths = require("./azure-devops-paths.js");
var import_shared = require("./shared.js");
async function withOwnRepository(context, devops, at) {
  if (context.is === "yaml")
    return context;
  const release = await readRelease(at(context.releases), context);
  const primary = release.is === "read" ? await readPrimary(devops, context, release.value) : release;
  return {
    ...context,
    release,
    primary,
    repository: primary.is === "read" ? primary.value?.repository ?? null : null
  };
}
async function readRelease(releases, context) {
  const path = `${(0, import_azure_devops_paths.apisOf)(context)}/release/releases/${context.releaseId}`;
  const read = await releases.get({ path }, import_azure_devops_paths.isRelease, import_azure_devops_paths.whyRelease);
  return (0, import_azure_devops_reading.readingOf)(read, (0, import_azure_devops_permissions.grantOf)("releases", context), (value) => ({ is: "read", value }));
}
async function readPrimary(devops, context, { artifacts }) {
  const artifact = (artifacts ?? []).find(({ isPrimary }) => isPrimary === true);
  const { project, version, definition, branch } = artifact?.definitionReference ?? {};
  const there = { ...context, project: project?.name || context.project };
  if (artifact?.type === "Build" && /^[1-9]\d{0,9}$/.test(version?.id ?? ""))
    return builtFrom(devops, there, version?.id ?? "");
  if (!definition?.id)
    return { is: "read", value: null };
  if (artifact?.type === "Git")
    return from(devops, there, { id: definition.id, provider: "TfsGit" }, refOf(branch?.name));
  if (artifact?.type === "GitHub")
    return from(devops, there, { id: definition.id, provider: "GitHub" }, refOf(branch?.name));
  return { is: "read", value: null };
}
async function builtFrom(devops, context, buildId) {
  const read = await devops.get({ path: `${(0, import_azure_devops_paths.apisOf)(context)}/build/builds/${buildId}` }, import_azure_devops_paths.isBuild, import_azure_devops_paths.whyBuild);
  if (read.is !== "value")
    return { is: "unreadable", why: read.message, grant: (0, import_azure_devops_permissions.grantOf)("builds", context) };
  const { repository, sourceBranch } = read.value;
  return from(devops, context, { id: repository.id, provider: repository.type }, sourceBranch, read.value);
}
async function from(devops, context, { id, provider }, ref, build = null) {
  if (provider !== "TfsGit")
    return { is: "read", value: { repository: { id, provider, name: id }, ref, build } };
  const path = `${(0, import_azure_devops_paths.apisOf)(context)}/git/repositories/${encodeURIComponent(id)}`;
  const read = await devops.get({ path }, import_azure_devops_paths.isRepository, import_azure_devops_paths.whyRepository);
  return (0, import_azure_devops_reading.readingOf)(read, (0, import_azure_devops_permissions.grantOf)("repository", context), (found) => ({
    is: "read",
    value: { repository: { id: found.id, provider, name: `${found.project.name}/${found.name}` }, ref, build }
  }));
}
function refOf(branch) {
  if (!branch)
    return null;
  return branch.startsWith("refs/") ? branch : `refs/heads/${branch}`;
}
