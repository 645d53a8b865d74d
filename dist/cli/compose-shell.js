'use strict';
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  composeShell: () => composeShell,
  logLine: () => logLine,
  provesWorkingTree: () => provesWorkingTree,
  shellBase: () => shellBase
});
module.exports = __toCommonJS(stdin_exports);
var import_registry_azure_ml_registry = require("./registry-azure-ml-registry.js");
var import_core_policy_composition = require("./core-policy-composition.js");
var import_commands_request = require("./commands-request.js");
var import_report_escape = require("./report-escape.js");
var import_forge_working_tree_shared = require("./forge-working-tree-shared.js");
var import_core_failure = require("./core-failure.js");
var shellApprovals = {
  run: "shell",
  host: { is: "shell" },
  prepare: () => void 0,
  evidence: () => Promise.resolve({ is: "none", why: "a shell cannot show who approved" })
};
var shellBase = (given, deadline, host) => baseReader(null, given, deadline, host);
function baseReader(endpoint, given, deadline, host) {
  return async (reference) => {
    const { githubTokenBase } = await Promise.resolve().then(() => __toESM(require("./forge-github-token-base.js")));
    return githubTokenBase(reference, {
      apiUrl: (0, import_registry_azure_ml_registry.githubApi)(host.env.GITHUB_API_URL ?? "", endpoint),
      token: given["github-token"] || (host.env.GITHUB_TOKEN ?? ""),
      deadline,
      network: (0, import_registry_azure_ml_registry.networkOf)(host)
    });
  };
}
var composeShell = async (reach, given, endpoint, deadline, host) => ({
  registry: (0, import_registry_azure_ml_registry.registryOf)(reach, given, endpoint, deadline, host, (0, import_registry_azure_ml_registry.networkOf)(host), { host: "shell", assertions: null }),
  forge: (0, import_forge_working_tree_shared.workingTree)(baseReader(endpoint, given, deadline, host)),
  policiesFor: (0, import_core_policy_composition.readPoliciesFor)(given.host),
  approvals: shellApprovals,
  pullRequests: null,
  ledger: await (0, import_registry_azure_ml_registry.ledgerOf)(reach, given, deadline, host, { workspace: void 0, onGitHub: false, azureRepos: null }),
  metrics: (0, import_registry_azure_ml_registry.metricsOf)(reach),
  timeout: deadline.total
});
var LONGEST_LINE = 1e3;
function logLine(text) {
  return (0, import_report_escape.logCommand)((0, import_report_escape.terminal)((0, import_report_escape.cut)(text, LONGEST_LINE)));
}
function provesWorkingTree(given) {
  (0, import_commands_request.readTimeout)(given.timeout);
  const ref = given["policy-ref"];
  if (ref === "")
    return;
  throw new import_core_failure.UsageFailure({
    what: `policy-ref is ${JSON.stringify(ref.slice(0, 200))}, but the policy of the working tree is read here`,
    fix: "Leave policy-ref out, and check out what you mean"
  });
}
