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
  MOST_TRIES: () => MOST_TRIES,
  basicOf: () => basicOf,
  isPassing: () => isPassing,
  pauseBefore: () => pauseBefore,
  readProxies: () => readProxies
});
module.exports = __toCommonJS(stdin_exports);
var import_http_address = require("./http-address.js");
var import_core_json = require("./core-json.js");
var import_core_failure = require("./core-failure.js");
var PASSING = /* @__PURE__ */ new Set([408, 425, 429, 500, 502, 503, 504]);
var MOST_TRIES = 5;
var FIRST_PAUSE_MS = 400;
var LONGEST_PAUSE_MS = 2e4;
var isPassing = (status) => PASSING.has(status);
function pauseBefore(tries, answer, random = Math.random) {
  const demanded = answer && (fromHeader(answer.headers) ?? fromMessage(answer.text));
  if (demanded !== void 0)
    return demanded;
  const most = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (tries - 1));
  return most / 2 + random() * most / 2;
}
function fromHeader(headers) {
  const text = headers["retry-after"]?.trim();
  if (text === void 0 || text === "")
    return void 0;
  if (/^\d{1,6}$/.test(text))
    return Number(text) * 1e3;
  const date = Date.parse(text);
  if (Number.isNaN(date))
    return void 0;
  const now = Date.parse(headers.date ?? "");
  return Math.max(0, date - (Number.isNaN(now) ? Date.now() : now));
}
function fromMessage(text) {
  const seconds = /retry again after (\d{1,6}) seconds?/i.exec(text.slice(0, 1e4))?.[1];
  return seconds === void 0 ? void 0 : Number(seconds) * 1e3;
}
var VARIABLES = ["HTTPS_PROXY", "ALL_PROXY", "HTTP_PROXY"];
function readProxies(env) {
  const name = VARIABLES.flatMap((variable) => [variable, variable.toLowerCase()]).find((variable) => env[variable]);
  const proxy = name === void 0 ? agentProxy(env) : parseProxy(name, env[name] ?? "");
  if (proxy === null)
    return { to: () => null, secrets: [] };
  const entries = (env.NO_PROXY || env.no_proxy || "").split(/[\s,]+/).flatMap(readEntry);
  const patterns = readPatterns(env.AGENT_PROXYBYPASSLIST ?? "");
  return {
    to: (url) => (0, import_http_address.isLoopback)(url) || entries.some((matches) => matches(url)) || patterns.some((pattern) => pattern.test(url.href)) ? null : proxy,
    secrets: [proxy.password, decoded(proxy.password), basicOf(proxy)].filter((secret) => secret !== "")
  };
}
function basicOf({ username, password }) {
  if (username === "" && password === "")
    return "";
  return Buffer.from(`${decoded(username)}:${decoded(password)}`).toString("base64");
}
function agentProxy(env) {
  const text = env.AGENT_PROXYURL ?? "";
  if (text === "")
    return null;
  const proxy = parseProxy("AGENT_PROXYURL", text);
  if (env.AGENT_PROXYUSERNAME)
    proxy.username = encodeURIComponent(env.AGENT_PROXYUSERNAME);
  if (env.AGENT_PROXYPASSWORD)
    proxy.password = encodeURIComponent(env.AGENT_PROXYPASSWORD);
  return proxy;
}
function parseProxy(name, text) {
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  const proxy = URL.canParse(address) ? new URL(address) : null;
  if (proxy !== null && proxy.hostname !== "" && (proxy.protocol === "http:" || proxy.protocol === "https:"))
    return proxy;
  throw new import_core_failure.UsageFailure({
    what: `${name} is not the address of an http or https proxy`,
    fix: "Write it like http://proxy.example.com:8080"
  });
}
function readEntry(text) {
  if (text === "")
    return [];
  if (text === "*")
    return [() => true];
  const [, name = "", port] = /^(\[.*\]|[^:]*)(?::(\d+))?$/.exec(text.toLowerCase()) ?? [];
  const bare = name.replace(/^\*?\./, "").replace(/\.$/, "");
  if (bare === "")
    return [];
  return [
    ({ hostname, port: given, protocol }) => {
      if (port !== void 0 && port !== (given || (protocol === "https:" ? "443" : "80")))
        return false;
      const host = hostname.toLowerCase().replace(/\.$/, "");
      return host === bare || host.endsWith(`.${bare}`);
    }
  ];
}
function readPatterns(text) {
  return listOf(text).flatMap((pattern) => {
    try {
      return [new RegExp(String(pattern), "i")];
    } catch {
      return [];
    }
  });
}
function listOf(text) {
  const value = (0, import_core_json.parsedJson)(text);
  return Array.isArray(value) ? value.filter((one) => typeof one === "string" && one !== "") : [];
}
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
