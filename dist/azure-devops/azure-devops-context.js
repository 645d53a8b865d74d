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
  azureDevOpsContext: () => azureDevOpsContext
});
module.exports = __toCommonJS(stdin_exports);
var import_http_address = require("./http-address.js");
var import_core_result = require("./core-result.js");
var import_core_failure = require("./core-failure.js");
var import_shared = require("./shared.js");
function isOfConnection(address, connection) {
  if (!URL.canParse(connection))
    return false;
  const own = new URL(connection);
  if ((0, import_http_address.isLoopback)(own))
    return (0, import_http_address.isLoopback)(address);
  if (hrefOf(own) === hrefOf(address))
    return true;
  const organization = organizationOf(own);
  return organization !== null && organization === organizationOf(address);
}
function organizationOf({ protocol, hostname, pathname }) {
  if (protocol !== "https:")
    return null;
  const [, older] = /^([a-z0-9-]+)(?:\.vsrm)?\.visualstudio\.com$/.exec(hostname) ?? [];
  const name = /^(vsrm\.)?dev\.azure\.com$/.test(hostname) ? pathname.split("/")[1] : older;
  return name ? name.toLowerCase() : null;
}
function hrefOf({ origin, pathname }) {
  return `${origin}${pathname.replace(/\/+$/, "")}`.toLowerCase();
}
var ID = [/^[1-9]\d{0,9}$/, "a number"];
var GUID = [/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, "a GUID"];
var NAME = [/^[^\p{Cc}/\\]+$/u, "a name"];
var LABEL = [new RegExp("^\\P{Cc}+$", "u"), "a name"];
var REF = [/^refs\/\S+$/, "a full ref such as refs/heads/main"];
var COMMIT = [/^[0-9a-f]{40}([0-9a-f]{24})?$/, "a commit"];
var WORD = [/^\w+$/, "a word"];
var REPOSITORY = [/^[^\p{Cc}\\]+$/u, "a repository"];
function azureDevOpsContext(env, options) {
  const read = readerOf(env);
  const host = env.SYSTEM_HOSTTYPE ?? "";
  const isYaml = host === "build";
  if (!isYaml && host !== "release" && host !== "deployment") {
    read.wrong(host === "" ? "SYSTEM_HOSTTYPE is not set" : `SYSTEM_HOSTTYPE is ${shown(host)}, not build or release`, host === "" ? AGENT : "Promote from a job of a pipeline or of a release");
    read.stop();
  }
  const context = isYaml ? yamlContext(read, env, options) : classicContext(read, env, options);
  read.stop();
  return context;
}
function yamlContext(read, env, options) {
  const shared = sharedContext(read);
  const { collection } = addresses(read, env, options, false);
  const buildId = read.number("BUILD_BUILDID");
  return {
    is: "yaml",
    ...shared,
    collection,
    organization: organizationOf2(collection),
    ...pageOf(collection, shared.project, `_build/results?buildId=${buildId}`),
    buildId,
    definitionId: read.number("SYSTEM_DEFINITIONID"),
    stage: read.text("SYSTEM_STAGENAME", NAME),
    attempt: read.number("SYSTEM_STAGEATTEMPT", "1"),
    reason: read.text("BUILD_REASON", WORD),
    ref: read.text("BUILD_SOURCEBRANCH", REF),
    commit: read.text("BUILD_SOURCEVERSION", COMMIT),
    repository: {
      id: read.text("BUILD_REPOSITORY_ID", REPOSITORY),
      name: read.text("BUILD_REPOSITORY_NAME", REPOSITORY),
      provider: read.text("BUILD_REPOSITORY_PROVIDER", WORD)
    },
    environment: env.ENVIRONMENT_NAME ? read.text("ENVIRONMENT_NAME", LABEL) : null
  };
}
function classicContext(read, env, options) {
  const shared = sharedContext(read);
  const { collection, releases } = addresses(read, env, options, true);
  const releaseId = read.number("RELEASE_RELEASEID");
  const stageId = read.number("RELEASE_ENVIRONMENTID");
  const page = `_releaseProgress?releaseId=${releaseId}&environmentId=${stageId}`;
  return {
    is: "classic",
    ...shared,
    collection,
    organization: organizationOf2(collection),
    ...pageOf(collection, shared.project, page),
    releases,
    releaseId,
    stageId,
    stage: read.text("RELEASE_ENVIRONMENTNAME", LABEL),
    attempt: read.number("RELEASE_ATTEMPTNUMBER", "1")
  };
}
function sharedContext(read) {
  return {
    project: read.text("SYSTEM_TEAMPROJECT", NAME),
    jobId: read.text("SYSTEM_JOBID", GUID).toLowerCase()
  };
}
var NOWHERE = new URL("https://dev.azure.com");
function addresses(read, env, { azureEndpoint, connection }, isClassic) {
  const address = (name2) => {
    const text = env[name2] ?? "";
    if (text === "") {
      read.wrong(`${name2} is not set`, AGENT);
      return null;
    }
    const parsed = (0, import_http_address.parseAddress)(text);
    if (!parsed.ok) {
      read.wrong(`${name2}: ${parsed.error}`);
      return null;
    }
    const url = withoutSlash(parsed.value);
    if ((0, import_http_address.isLoopback)(url) && !(0, import_http_address.isLoopback)(azureEndpoint))
      read.wrong(`${name2} points to a local stand-in, which is accepted only together with a loopback azure-endpoint`);
    else if (!isOfConnection(url, connection))
      read.wrong(`${name2} is ${shown(text)}, and the job's own connection is to ${shown(connection)}`, "Leave the variables of the agent as they are");
    return url;
  };
  const name = env.SYSTEM_COLLECTIONURI ? "SYSTEM_COLLECTIONURI" : "SYSTEM_TEAMFOUNDATIONCOLLECTIONURI";
  const collection = address(name) ?? NOWHERE;
  const releases = isClassic ? address("SYSTEM_TEAMFOUNDATIONSERVERURI") ?? NOWHERE : NOWHERE;
  return { collection, releases };
}
function organizationOf2({ hostname, pathname }) {
  const last = pathname.split("/").filter((part) => part !== "").at(-1);
  const [first = ""] = hostname.split(".");
  return hostname.endsWith(".visualstudio.com") || last === void 0 ? first : decoded(last);
}
function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
function pageOf(collection, project, page) {
  const runUrl = `${collection.href.replace(/\/$/, "")}/${encodeURIComponent(project)}/${page}`;
  return { runUrl, run: runUrl.replace(/^https?:\/\//, "") };
}
function withoutSlash(url) {
  const bare = new URL(url);
  bare.pathname = bare.pathname.replace(/\/+$/, "");
  return bare;
}
var AGENT = "The agent sets it in every job; run this in a job of Azure Pipelines";
function readerOf(env) {
  const problems = [];
  const reader = {
    wrong(what, fix) {
      problems.push({ what, ...fix === void 0 ? {} : { fix } });
    },
    text(name, [pattern, wanted]) {
      const text = env[name] ?? "";
      if (text === "")
        reader.wrong(`${name} is not set`, AGENT);
      else if (!pattern.test(text))
        reader.wrong(`${name} is ${shown(text)}, not ${wanted}`);
      return text;
    },
    number(name, absent) {
      const text = env[name] || absent || "";
      if (text === "")
        reader.wrong(`${name} is not set`, AGENT);
      else if (!ID[0].test(text))
        reader.wrong(`${name} is ${shown(text)}, not ${ID[1]}`);
      return Number(text);
    },
    stop() {
      const [first, ...others] = problems;
      if (first !== void 0)
        throw new import_core_failure.UsageFailure(first, ...others);
    }
  };
  return reader;
}
var shown = (text) => JSON.stringify(text.slice(0, 100));
