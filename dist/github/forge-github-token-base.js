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
  githubTokenBase: () => githubTokenBase
});
module.exports = __toCommonJS(stdin_exports);
var import_forge_github_base = require("./forge-github-base.js");
var import_forge_github_protection = require("./forge-github-protection.js");
var import_github_file_content = require("./github-file-content.js");
var import_github_permissions = require("./github-permissions.js");
var import_github_client_shared = require("./github-client-shared.js");
var import_http_transport = require("./http-transport.js");
var import_version_generated = require("./version.generated.js");
var import_http_proxy = require("./http-proxy.js");
var import_github_answers_validate_generated = require("./github-answers-validate.generated.js");
var import_http_address = require("./http-address.js");
var import_core_json = require("./core-json.js");
var import_core_result = require("./core-result.js");
var import_core_failure = require("./core-failure.js");
var import_shared = require("./shared.js");
async function githubTokenBase(reference, options) {
  if (options.token === "" && !(0, import_http_address.isLoopback)(options.apiUrl)) {
    throw new import_core_failure.UsageFailure({
      what: `the base ${JSON.stringify(reference.text)} of the policy is read from GitHub, and there is no token for it`,
      fix: "Set GITHUB_TOKEN, or github-token, to a token that may read the contents of that repository"
    });
  }
  return (0, import_forge_github_base.githubBase)((0, import_github_client_shared.createGitHub)(options), reference);
}
