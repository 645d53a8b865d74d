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
  examinedRepository: () => examinedRepository
});
module.exports = __toCommonJS(stdin_exports);
var import_github_context_shared = require("./github-context-shared.js");
var import_github_event = require("./github-event.js");
var import_github_answers_validate_generated = require("./github-answers-validate.generated.js");
var import_http_address = require("./http-address.js");
var import_core_json = require("./core-json.js");
var import_core_result = require("./core-result.js");
var import_core_failure = require("./core-failure.js");
var import_shared = require("./shared.js");
var NAME = /^(?!\.+\/)[\w.-]+\/(?!\.+$)[\w.-]+$/;
var ADDRESS = /^(?:https?:\/\/(?:[^@/]+@)?|(?:ssh:\/\/)?git@)[\w.-]+(?::\d+)?[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/;
async function examinedRepository(given, around) {
  const { env, azureEndpoint, inJob } = around;
  const token = given["github-token"] || env.GITHUB_TOKEN || "";
  if (token === "")
    throw new import_core_failure.UsageFailure({
      what: "there is no token to ask GitHub with",
      fix: "Set GITHUB_TOKEN, in a shell for instance by: export GITHUB_TOKEN=$(gh auth token)"
    });
  if (given.repository !== "" && !NAME.test(given.repository))
    throw new import_core_failure.UsageFailure({
      what: `repository is ${JSON.stringify(given.repository.slice(0, 100))}`,
      fix: "Write it as OWNER/NAME"
    });
  if (inJob) {
    const { repository: repository2, apiUrl: apiUrl2, run, idToken } = (0, import_github_context_shared.runContext)(env, { azureEndpoint });
    return { repository: given.repository || repository2, apiUrl: apiUrl2, run, token, idToken };
  }
  const apiUrl = apiOf(env.GITHUB_API_URL || "https://api.github.com", azureEndpoint);
  const repository = given.repository || await repositoryOf(around);
  return { repository, apiUrl, run: "shell", token, idToken: null };
}
function apiOf(text, azureEndpoint) {
  const address = (0, import_http_address.parseAddress)(text);
  if (!address.ok)
    throw new import_core_failure.UsageFailure({ what: `GITHUB_API_URL: ${address.error}` });
  if ((0, import_http_address.isLoopback)(address.value) && !(0, import_http_address.isLoopback)(azureEndpoint))
    throw new import_core_failure.UsageFailure({
      what: "GITHUB_API_URL points to a local stand-in, which is accepted only together with a loopback azure-endpoint"
    });
  return address.value;
}
async function repositoryOf({ origin }) {
  const name = ADDRESS.exec(await origin())?.[1];
  if (name !== void 0 && NAME.test(name))
    return name;
  throw new import_core_failure.UsageFailure({
    what: "the working tree has no origin that names a repository on GitHub",
    fix: "Name one with --repository OWNER/NAME"
  });
}
