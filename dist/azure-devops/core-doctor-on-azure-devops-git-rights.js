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
  GIT_NAMESPACE: () => GIT_NAMESPACE,
  GIT_RIGHTS: () => GIT_RIGHTS,
  allowedOn: () => allowedOn,
  isBuildService: () => isBuildService,
  personIn: () => personIn,
  saidOf: () => saidOf,
  tokenOf: () => tokenOf
});
module.exports = __toCommonJS(stdin_exports);
var GIT_RIGHTS = {
  contribute: 4,
  forcePush: 8,
  createBranch: 16,
  policyExempt: 128,
  contributeToPullRequests: 16384,
  bypassInPullRequest: 32768
};
var GIT_NAMESPACE = "2e9eb7ed-3c0a-47d4-87c1-0ffdd275fd87";
function saidOf(rights, branch, right) {
  let said = /* @__PURE__ */ new Map();
  for (const token of tokensTo(rights, branch)) {
    const list = rights.lists.find((one) => isSame(one.token, token));
    if (list === void 0)
      continue;
    if (!list.inherits)
      said = /* @__PURE__ */ new Map();
    for (const { descriptor, allow, deny } of list.entries) {
      if ((deny & right) !== 0)
        said.set(descriptor, "deny");
      else if ((allow & right) !== 0)
        said.set(descriptor, "allow");
    }
  }
  return said;
}
function allowedOn(rights, branch, right) {
  const folder = `${tokenOf(rights, branch)}/`.toLowerCase();
  const deeper = rights.lists.filter(({ token }) => token.toLowerCase().startsWith(folder)).flatMap(({ entries }) => entries.filter(({ allow, deny }) => (allow & right) !== 0 && (deny & right) === 0)).map(({ descriptor }) => descriptor);
  const here = [...saidOf(rights, branch, right)].flatMap(([descriptor, said]) => said === "allow" ? descriptor : []);
  return [.../* @__PURE__ */ new Set([...here, ...deeper])];
}
var isBuildService = (descriptor) => /^Microsoft\.TeamFoundation\.ServiceIdentity;[^:]*:Build:/i.test(descriptor);
function personIn(descriptor) {
  return /^Microsoft\.IdentityModel\.Claims\.ClaimsIdentity;.*\\([^\\]+)$/i.exec(descriptor)?.[1] ?? null;
}
function tokenOf({ project, repository }, branch) {
  const parts = branch.split("/").map(hex);
  return ["repoV2", project, repository, "refs", "heads", ...parts].join("/");
}
function tokensTo(rights, branch) {
  const parts = tokenOf(rights, branch).split("/");
  return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}
function hex(text) {
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)).map((unit) => [unit & 255, unit >> 8].map((byte) => byte.toString(16).padStart(2, "0")).join("")).join("");
}
var isSame = (one, other) => one.replace(/\/+$/, "").toLowerCase() === other.toLowerCase();
