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
  createGitHub: () => createGitHub
});
module.exports = __toCommonJS(stdin_exports);
var import_http_transport = require("./http-transport.js");
var import_github_answers_validate_generated = require("./github-answers-validate.generated.js");
var import_http_proxy = require("./http-proxy.js");
var import_http_address = require("./http-address.js");
var import_core_json = require("./core-json.js");
var import_core_result = require("./core-result.js");
var import_core_failure = require("./core-failure.js");
function usableJson(text, isT, whyT) {
  const value = (0, import_core_json.parsedJson)(text);
  if (value === void 0)
    return (0, import_core_result.err)("it is not JSON");
  return isT(value) ? (0, import_core_result.ok)(value) : (0, import_core_result.err)(whyT());
}
var LONGEST_MESSAGE = 200;
function messageOf({ status, text }, isProblem2) {
  const body = (0, import_core_json.parsedJson)(text);
  const line = isProblem2(body) ? body.message.replace(/[\p{Cc}\u2028\u2029\s]+/gu, " ").trim() : "";
  if (line === "")
    return `status ${status}`;
  return line.length > LONGEST_MESSAGE ? `${line.slice(0, LONGEST_MESSAGE)}\u2026` : line;
}
var SERVICE = "the storage to which GitHub points";
function placeOf(path, { headers }, apiUrl) {
  const { location = "" } = headers;
  const url = URL.canParse(location) ? new URL(location) : null;
  const isOpen = url !== null && ((0, import_http_address.mayCarryToken)(url) || url.protocol === "http:" && bothLocal(url, apiUrl));
  if (url !== null && isOpen && url.username === "" && url.password === "")
    return url;
  throw new import_core_failure.ServiceFailure(`GitHub's answer to GET ${path} points to no address that may be used`);
}
var bothLocal = (url, apiUrl) => (0, import_http_address.isLoopback)(url) && (0, import_http_address.isLoopback)(apiUrl);
async function fetchFile(url, largest, way) {
  const transport = (0, import_http_transport.createTransport)({ service: SERVICE, origin: url.origin, ...way });
  const { status, bytes } = await transport.read({
    method: "GET",
    url: url.href,
    headers: { Accept: "*/*" },
    largest
  });
  if (status === 200 && bytes !== void 0)
    return { is: "value", value: bytes };
  const message = `${SERVICE} answered ${status}`;
  if (status === 404 || status === 410)
    return { is: "missing", message };
  if (status === 401 || status === 403)
    return { is: "forbidden", message };
  throw new import_core_failure.ServiceFailure(message);
}
var MOST_PAGES = 50;
var WRITABLE = /^\/repos\/[^/]+\/[^/]+\/(?:check-runs(?:\/\d+)?|issues\/(?:\d+\/comments|comments\/\d+))$/;
var HEADERS = { Accept: "application/vnd.github+json", "X-GitHub-Api-Version": "2022-11-28" };
function createGitHub({ apiUrl, token, deadline, network }) {
  const base = apiUrl.href.replace(/\/+$/, "");
  const transport = (0, import_http_transport.createTransport)({
    service: "GitHub",
    origin: apiUrl.origin,
    deadline,
    ...network && { network },
    ...token === null || token === "" ? {} : { token: async () => token }
  });
  let date = null;
  const noted = (answer) => {
    const time = Date.parse(answer.headers.date ?? "");
    if (!Number.isNaN(time))
      date = new Date(time).toISOString();
    return answer;
  };
  const read = async (url, isT, whyT) => {
    const answer = noted(await transport.read({ method: "GET", url, headers: HEADERS }));
    return [judge(new URL(url).pathname, answer, isT, whyT), answer];
  };
  const pages = async (path, isPage, whyPage, isSized = true) => {
    const all = [];
    let url = isSized ? `${base}${path}${path.includes("?") ? "&" : "?"}per_page=100` : base + path;
    for (let page = 1; page <= MOST_PAGES; page++) {
      const [result, answer] = await read(url, isPage, whyPage);
      if (result.is !== "value")
        return result;
      all.push(result.value);
      const next = nextPage(url, answer);
      if (next === null)
        return { is: "value", value: all };
      url = next;
    }
    throw new import_core_failure.ServiceFailure(`GitHub's list at ${new URL(base + path).pathname} has more than ${MOST_PAGES} pages`);
  };
  return {
    async get(path, isT, whyT) {
      const [result] = await read(base + path, isT, whyT);
      return result;
    },
    async list(path, isPage, whyPage, isSized) {
      const all = await pages(path, isPage, whyPage, isSized);
      return all.is === "value" ? { is: "value", value: all.value.flat() } : all;
    },
    pages,
    async first(path, isPage, whyPage, isIt) {
      let url = `${base}${path}${path.includes("?") ? "&" : "?"}per_page=100`;
      for (let page = 1; page <= MOST_PAGES; page++) {
        const [result, answer] = await read(url, isPage, whyPage);
        if (result.is !== "value")
          return result;
        const found = result.value.find(isIt);
        const next = nextPage(url, answer);
        if (found !== void 0 || next === null)
          return { is: "value", value: found ?? null };
        url = next;
      }
      return { is: "value", value: null };
    },
    async write({ method, path, body }, isT, whyT) {
      if (!WRITABLE.test(path))
        throw new TypeError(`nothing is written at ${path}`);
      const headers = { ...HEADERS, "Content-Type": "application/json" };
      const call = { method, url: base + path, headers, body: JSON.stringify(body) };
      let answer;
      let message = "";
      try {
        answer = await transport.once(call);
        if (!(0, import_http_proxy.isPassing)(answer.status))
          return judge(path, answer, isT, whyT, method);
        message = `status ${answer.status}`;
      } catch (error) {
        if (!(error instanceof import_core_failure.ServiceFailure) || answer !== void 0 || error.detail.untouched === true)
          throw error;
        message = error.message;
      }
      await deadline.wait((0, import_http_proxy.pauseBefore)(1, answer), `GitHub gave no usable answer to ${method} ${path} (${message})`);
      return { is: "unsure", message };
    },
    async download(path, largest) {
      const answer = await transport.read({ method: "GET", url: base + path, headers: HEADERS, mayRedirect: true });
      const { pathname } = new URL(base + path);
      if (answer.status !== 302)
        return refused(pathname, answer);
      const url = placeOf(pathname, answer, apiUrl);
      return fetchFile(url, largest, { deadline, ...network && { network } });
    },
    now: () => date
  };
}
function judge(path, answer, isT, whyT, method = "GET") {
  if (answer.status !== (method === "POST" ? 201 : 200))
    return refused(path, answer, method);
  return { is: "value", value: usableValue(path, answer, isT, whyT, method) };
}
function refused(path, answer, method = "GET") {
  const { status } = answer;
  const message = messageOf(answer, import_github_answers_validate_generated.isProblem);
  if (isRateLimited(answer, message))
    throw rateLimited(path, answer, message, method);
  if (status === 404)
    return { is: "missing", message };
  if (status === 401 || status === 403)
    return { is: "forbidden", message };
  throw new import_core_failure.ServiceFailure(`GitHub answered ${status} to ${method} ${path}: ${message}`, trace(answer));
}
function usableValue(path, answer, isT, whyT, method) {
  const value = usableJson(answer.text, isT, whyT);
  if (value.ok)
    return value.value;
  const what = `GitHub's answer (${answer.status}) to ${method} ${path} cannot be used: ${value.error}`;
  throw new import_core_failure.ServiceFailure(what, trace(answer));
}
function isRateLimited({ status, headers }, message) {
  if (status === 429)
    return true;
  return status === 403 && (headers["x-ratelimit-remaining"] === "0" || /rate limit|abuse detection/i.test(message));
}
function rateLimited(path, answer, message, method) {
  const reset = resetTime(answer.headers["x-ratelimit-reset"]);
  const when = reset === null ? "" : `, until ${reset}`;
  return new import_core_failure.ServiceFailure(`GitHub refuses further calls${when} (${answer.status} to ${method} ${path}: ${message})`, {
    ...trace(answer),
    fix: reset === null ? "Run it again later" : `Run it again after ${reset}`
  });
}
function resetTime(seconds) {
  return seconds !== void 0 && /^\d{1,11}$/.test(seconds) ? new Date(Number(seconds) * 1e3).toISOString() : null;
}
function trace({ headers }) {
  const correlationId = headers["x-github-request-id"];
  return correlationId === void 0 ? {} : { correlationId };
}
function nextPage(url, { headers }) {
  const [, target] = /<([^<>]*)>\s*;[^,<]*\brel="?next"?/i.exec(headers.link ?? "") ?? [];
  if (target === void 0)
    return null;
  const { origin, pathname } = new URL(url);
  if (!URL.canParse(target, url))
    throw new import_core_failure.ServiceFailure(`GitHub's list at ${pathname} has no usable next page`);
  const next = new URL(target, url);
  if (next.origin !== origin)
    throw new import_core_failure.ServiceFailure(`GitHub's list at ${pathname} goes on at another address, ${next.origin}`);
  return next.href;
}
