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
  createAzureDevOps: () => createAzureDevOps
});
module.exports = __toCommonJS(stdin_exports);
var import_http_answer = require("./http-answer.js");
var import_http_transport = require("./http-transport.js");
var import_version_generated = require("./version.generated.js");
var import_http_proxy = require("./http-proxy.js");
var import_http_address = require("./http-address.js");
var import_core_json = require("./core-json.js");
var import_core_result = require("./core-result.js");
var import_azure_devops_paths = require("./azure-devops-paths.js");
var import_core_failure = require("./core-failure.js");
var import_shared = require("./shared.js");
var MOST_PAGES = 50;
var VERSION = "7.1";
var HEADERS = { Accept: "application/json", "X-TFS-FedAuthRedirect": "Suppress" };
function createAzureDevOps({ address, token, deadline, network }) {
  let date = null;
  const base = address.href.replace(/\/+$/, "");
  const transport = (0, import_http_transport.createTransport)({
    service: "Azure DevOps",
    origin: address.origin,
    deadline,
    ...network && { network },
    ...token === "" ? {} : { token: async () => token }
  });
  const ask = async ({ path, query = {}, version }, file) => {
    const url = new URL(base + path);
    for (const [name, value] of Object.entries(query))
      url.searchParams.set(name, value);
    url.searchParams.set("api-version", version ?? VERSION);
    const headers = file === void 0 ? HEADERS : { ...HEADERS, Accept: "application/zip" };
    const call = () => transport.read({ method: "GET", url: url.href, headers, mayRedirect: true, ...file });
    const answer = await call();
    const told = Date.parse(answer.headers.date ?? "");
    if (!Number.isNaN(told))
      date = new Date(told).toISOString();
    if (version !== void 0 || !isUnderPreview(answer))
      return [url.pathname, answer];
    url.searchParams.set("api-version", `${VERSION}-preview.1`);
    return [url.pathname, await call()];
  };
  const read = async (question, isT, whyT) => {
    const [path, answer] = await ask(question);
    return [judge(path, answer, isT, whyT), answer];
  };
  const send = async (method, path, body, isT, whyT, isReading = false) => {
    const url = new URL(base + path);
    url.searchParams.set("api-version", VERSION);
    const headers = { ...HEADERS, "Content-Type": "application/json" };
    const call = { method, url: url.href, headers, body: JSON.stringify(body), mayRedirect: true };
    const answer = await (isReading ? transport.read(call) : transport.once(call));
    return judge(url.pathname, answer, isT, whyT, method);
  };
  return {
    async get(question, isT, whyT) {
      const [result] = await read(question, isT, whyT);
      return result;
    },
    async list(question, isPage, whyPage, isEnough = () => false) {
      const items = [];
      let query = question.query ?? {};
      for (let page = 1; page <= MOST_PAGES; page++) {
        const [result, answer] = await read({ ...question, query }, isPage, whyPage);
        if (result.is !== "value")
          return result;
        items.push(...result.value.value);
        const { "x-ms-continuationtoken": continuationToken = "" } = answer.headers;
        if (continuationToken === "" || isEnough(items))
          return { is: "value", value: items };
        query = { ...question.query, continuationToken };
      }
      throw new import_core_failure.ServiceFailure(`Azure DevOps\u2019 list at ${question.path} has more than ${MOST_PAGES} pages`);
    },
    async download(question, largest) {
      const [path, answer] = await ask(question, { largest });
      const { bytes, headers } = answer;
      const { location = "" } = headers;
      if (answer.status === 302 && URL.canParse(location) && !/\/_signin\b/i.test(location))
        return { is: "elsewhere", origin: new URL(location).origin };
      return refusalOf(`GET ${path}`, answer) ?? { is: "value", value: bytes ?? new Uint8Array() };
    },
    async pullRequestsOf(path, commit) {
      const queries = ["lastMergeCommit", "commit"].map((type) => ({ type, items: [commit] }));
      const at = `${pathOf(path)}/pullrequestquery`;
      return send("POST", at, { queries }, import_azure_devops_paths.isPullRequestQuery, import_azure_devops_paths.whyPullRequestQuery, true);
    },
    setStatus: (path, status) => send("POST", `${ofPullRequest(path)}/statuses`, status, import_azure_devops_paths.isCreated, import_azure_devops_paths.whyCreated),
    openThread(path, content) {
      const comments = [{ parentCommentId: 0, content, commentType: "text" }];
      return send("POST", `${ofPullRequest(path)}/threads`, { comments, status: "closed" }, import_azure_devops_paths.isCreated, import_azure_devops_paths.whyCreated);
    },
    rewriteComment(path, thread, comment, content) {
      const at = `${ofPullRequest(path)}/threads/${thread}/comments/${comment}`;
      return send("PATCH", at, { content }, import_azure_devops_paths.isCreated, import_azure_devops_paths.whyCreated);
    },
    now: () => date
  };
}
var pathOf = ({ project, repository }) => `${(0, import_azure_devops_paths.apisOf)({ project })}/git/repositories/${encodeURIComponent(repository)}`;
var ofPullRequest = (path) => `${pathOf(path)}/pullRequests/${path.number}`;
function judge(path, answer, isT, whyT, method = "GET") {
  const called = `${method} ${path}`;
  return refusalOf(called, answer) ?? { is: "value", value: usableValue(called, answer, isT, whyT) };
}
function refusalOf(called, answer) {
  const { status } = answer;
  if (isSignIn(answer))
    return { is: "forbidden", message: `the job's token is not signed in (${status})` };
  if (status === 200)
    return null;
  const message = (0, import_http_answer.messageOf)(answer, import_azure_devops_paths.isProblem);
  if (status === 404)
    return { is: "missing", message };
  if (status === 401 || status === 403)
    return { is: "forbidden", message };
  throw new import_core_failure.ServiceFailure(`Azure DevOps answered ${status} to ${called}: ${message}`, trace(answer));
}
function isSignIn({ status, headers }) {
  if (status === 203 || status >= 300 && status < 400)
    return true;
  return status === 200 && /^text\/html\b/i.test(headers["content-type"] ?? "");
}
function isUnderPreview(answer) {
  return answer.status === 400 && (answer.bytes !== void 0 || /-preview flag/i.test((0, import_http_answer.messageOf)(answer, import_azure_devops_paths.isProblem)));
}
function usableValue(called, answer, isT, whyT) {
  const value = (0, import_http_answer.usableJson)(answer.text, isT, whyT);
  if (value.ok)
    return value.value;
  const what = `Azure DevOps\u2019 answer (${answer.status}) to ${called} cannot be used: ${value.error}`;
  throw new import_core_failure.ServiceFailure(what, trace(answer));
}
function trace({ headers }) {
  const correlationId = headers["x-vss-e2eid"] ?? headers.activityid;
  return correlationId === void 0 ? {} : { correlationId };
}
