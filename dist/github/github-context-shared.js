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
  runContext: () => runContext
});
module.exports = __toCommonJS(stdin_exports);
var import_github_event = require("./github-event.js");
var import_http_address = require("./http-address.js");
var import_core_failure = require("./core-failure.js");
var NEEDED = [
  ["GITHUB_REPOSITORY", /^(?!\.+\/)[\w.-]+\/(?!\.+$)[\w.-]+$/, "owner/name"],
  ["GITHUB_RUN_ID", /^[1-9]\d{0,18}$/, "a number"],
  ["GITHUB_EVENT_NAME", /^\w+$/, "the name of an event"],
  ["GITHUB_REF", /^refs\/\S+$/, "a full ref such as refs/heads/main"],
  ["GITHUB_SHA", /^[0-9a-f]{40}([0-9a-f]{24})?$/, "a commit"],
  ["GITHUB_SERVER_URL", /^https?:/, "a URL"],
  ["GITHUB_API_URL", /^https?:/, "a URL"]
];
function runContext(env, { azureEndpoint }) {
  const problems = [];
  const wrong = (what, fix) => problems.push({ what, ...fix === void 0 ? {} : { fix } });
  for (const [name2, pattern, wanted] of NEEDED) {
    const text = env[name2] ?? "";
    if (text === "")
      wrong(`${name2} is not set`, "GitHub sets it in every job; run this in a job of GitHub Actions");
    else if (!pattern.test(text))
      wrong(`${name2} is ${shown(text)}, not ${wanted}`);
  }
  const attempt = env.GITHUB_RUN_ATTEMPT || "1";
  if (!/^[1-9]\d{0,5}$/.test(attempt))
    wrong(`GITHUB_RUN_ATTEMPT is ${shown(attempt)}, not a number`);
  stop(problems);
  const address = (name2, text) => {
    const parsed = (0, import_http_address.parseAddress)(text);
    if (!parsed.ok)
      wrong(`${name2}: ${parsed.error}`);
    return parsed.ok ? parsed.value : null;
  };
  const server = address("GITHUB_SERVER_URL", value(env, "GITHUB_SERVER_URL"));
  const apiUrl = address("GITHUB_API_URL", value(env, "GITHUB_API_URL"));
  const requestText = env.ACTIONS_ID_TOKEN_REQUEST_URL ?? "";
  const requestToken = env.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? "";
  const requestUrl = requestText === "" ? null : URL.canParse(requestText) ? new URL(requestText) : void 0;
  if (requestUrl === void 0)
    wrong("ACTIONS_ID_TOKEN_REQUEST_URL is not a URL");
  else if (requestUrl !== null)
    address("ACTIONS_ID_TOKEN_REQUEST_URL", originOf(requestUrl));
  for (const [name2, url] of [
    ["GITHUB_API_URL", apiUrl],
    ["ACTIONS_ID_TOKEN_REQUEST_URL", requestUrl]
  ]) {
    if (url && (0, import_http_address.isLoopback)(url) && !(0, import_http_address.isLoopback)(azureEndpoint)) {
      wrong(`${name2} points to a local stand-in, which is accepted only together with a loopback azure-endpoint`);
    }
  }
  stop(problems);
  if (server === null || apiUrl === null)
    throw new TypeError("an address that was refused is in use");
  const repository = value(env, "GITHUB_REPOSITORY");
  const [owner = "", name = ""] = repository.split("/");
  const runId = value(env, "GITHUB_RUN_ID");
  return {
    repository,
    owner,
    name,
    runId,
    attempt: Number(attempt),
    event: value(env, "GITHUB_EVENT_NAME"),
    ref: value(env, "GITHUB_REF"),
    sha: value(env, "GITHUB_SHA"),
    run: `${server.host}/${repository}/actions/runs/${runId}`,
    runUrl: `${server.origin}/${repository}/actions/runs/${runId}`,
    apiUrl,
    idToken: requestUrl && requestToken !== "" ? { requestUrl, requestToken } : null,
    foreign: (0, import_github_event.foreignRepositories)(env.GITHUB_EVENT_PATH, repository)
  };
}
function originOf({ protocol, username, password, host }) {
  return `${protocol}//${username || password ? "user@" : ""}${host}`;
}
function stop([first, ...others]) {
  if (first !== void 0)
    throw new import_core_failure.UsageFailure(first, ...others);
}
var value = (env, name) => env[name] ?? "";
var shown = (text) => JSON.stringify(text.slice(0, 100));
