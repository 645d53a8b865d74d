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
  createNetwork: () => createNetwork,
  createRedactor: () => createRedactor,
  createTransport: () => createTransport
});
module.exports = __toCommonJS(stdin_exports);
var import_http_proxy = require("./http-proxy.js");
var import_http_address = require("./http-address.js");
var import_version_generated = require("./version.generated.js");
var import_core_failure = require("./core-failure.js");
var import_node_http = require("node:http");
var import_node_https = require("node:https");
var import_node_util = require("node:util");
var import_node_zlib = require("node:zlib");
var import_node_http2 = require("node:http");
var import_node_https2 = require("node:https");
var import_node_net = require("node:net");
var import_node_stream = require("node:stream");
var import_node_tls = require("node:tls");
var SHORTEST_SECRET = 6;
var HIDDEN = "***";
var LOOKS_SECRET = [
  // A JSON Web Token, whole or cut off.
  [/\beyJ[\w-]{6,}(?:\.[\w-]*)*/g, HIDDEN],
  [/(authorization\\?["']?\s*[:=]\s*\\?["']?)(?:(?:bearer|basic|token)\s+)?[^\s"'\\,;]+/gi, `$1${HIDDEN}`],
  [/\b(bearer|basic)\s+[\w.~+/=-]{16,}/gi, `$1 ${HIDDEN}`],
  // Shared access signatures, and the parameters of OAuth: in a query, a form, or JSON.
  [
    /\b(sig|access_token|refresh_token|id_token|client_assertion|client_secret|accesstoken)(\s*=\s*|\\?"\s*:\s*\\?")[^&\s"'<>\\]+/gi,
    `$1$2${HIDDEN}`
  ],
  [/(\b[a-z][a-z+.-]{1,20}:\/\/)[^\s/@"'\\]{1,500}@/gi, `$1${HIDDEN}@`],
  // docs.github.com/authentication/keeping-your-account-and-data-secure/about-authentication-to-github
  [/\b(?:gh[opsur]_|github_pat_)\w{16,}/g, HIDDEN]
];
function createRedactor() {
  let known = [];
  const hide = (text) => {
    let shown = text;
    for (const secret of known)
      shown = shown.replaceAll(secret, HIDDEN);
    return shown;
  };
  return {
    know(secret) {
      if (secret.length < SHORTEST_SECRET)
        return;
      const all = /* @__PURE__ */ new Set([...known, secret, encodeURIComponent(secret)]);
      known = [...all].sort((one, other) => other.length - one.length);
    },
    hide,
    clean: (text) => LOOKS_SECRET.reduce((shown, [pattern, instead]) => shown.replace(pattern, instead), hide(text))
  };
}
var LARGEST_ANSWER = 32 * 1024 * 1024;
var UNPACK = /* @__PURE__ */ new Map([
  ["gzip", (0, import_node_util.promisify)(import_node_zlib.gunzip)],
  ["deflate", (0, import_node_util.promisify)(import_node_zlib.inflate)]
]);
async function exchange({ method, headers, body, largest }, way) {
  const length = body === void 0 ? {} : { "Content-Length": Buffer.byteLength(body) };
  const all = { "Accept-Encoding": "gzip, deflate", ...headers, ...length };
  const most = largest ?? LARGEST_ANSWER;
  const { response, packed } = await sent({ method, headers: all, body }, way, most);
  const bytes = await unpacked(packed, response, most);
  const answer = { status: response.statusCode ?? 0, headers: headersOf(response) };
  return largest === void 0 ? { ...answer, text: bytes.toString("utf8") } : { ...answer, text: "", bytes };
}
function sent({ method, headers, body }, { target, longest, deadline, agent }, most) {
  return new Promise((resolve, reject) => {
    const call = target.protocol === "https:" ? import_node_https.request : import_node_http.request;
    const asked = call(target, { method, headers, ...agent === void 0 ? {} : { agent } });
    const time = Math.min(longest, deadline.remaining());
    let isOpen = true;
    const settle = () => {
      isOpen = false;
      clearTimeout(timer);
      deadline.signal.removeEventListener("abort", stop);
    };
    const fail = (error) => {
      if (!isOpen)
        return;
      settle();
      reject(error);
      asked.destroy();
    };
    const stop = () => fail(new Error(`no complete answer within ${Math.ceil(time / 1e3)} s`));
    const timer = time === longest ? setTimeout(stop, time) : void 0;
    deadline.signal.addEventListener("abort", stop, { once: true });
    asked.on("error", fail).once("response", (response) => {
      const chunks = [];
      let size = 0;
      response.on("data", (chunk) => {
        size += chunk.length;
        chunks.push(chunk);
        if (size > most)
          fail(tooLarge(most));
      }).on("error", fail).once("close", () => fail(new Error("the connection was closed before the answer was complete"))).once("end", () => {
        settle();
        resolve({ response, packed: Buffer.concat(chunks, size) });
      });
    });
    asked.end(body);
    if (deadline.signal.aborted)
      stop();
  });
}
async function unpacked(packed, { headers }, most) {
  const encoding = (headers["content-encoding"] ?? "identity").toLowerCase();
  if (encoding === "identity")
    return packed;
  const unpack = UNPACK.get(encoding);
  if (unpack === void 0)
    throw new import_core_failure.ServiceFailure("an answer comes in an encoding that was not asked for");
  try {
    return await unpack(packed, { maxOutputLength: most });
  } catch (error) {
    const code = typeof error === "object" && error !== null && "code" in error ? error.code : void 0;
    throw code === "ERR_BUFFER_TOO_LARGE" ? tooLarge(most) : error;
  }
}
function tooLarge(largest) {
  return new import_core_failure.ServiceFailure(`an answer is larger than ${largest / 1024 / 1024} MB`);
}
function headersOf({ headers }) {
  const all = {};
  for (const [name, value] of Object.entries(headers)) {
    const text = Array.isArray(value) ? value[0] : value;
    if (text !== void 0)
      all[name] = text;
  }
  return all;
}
var ProxyRefusal = class extends Error {
  /** 407 and the like: another try would be refused as well. */
  lasting;
  constructor(proxy, status) {
    const why = status === 407 ? "it wants a user and a password, or others than these" : "it does not let the call pass";
    super(`the proxy ${proxy.protocol}//${proxy.host} answered ${status} to CONNECT: ${why}`);
    this.name = "ProxyRefusal";
    this.lasting = status < 500;
  }
};
var LONGEST_CONNECT_MS = 3e4;
function tunnelTo(proxy) {
  return new TunnelAgent(proxy, { keepAlive: true });
}
var TunnelAgent = class extends import_node_https2.Agent {
  #proxy;
  constructor(proxy, options) {
    super(options);
    this.#proxy = proxy;
  }
  // Node's agent calls it for every new connection (nodejs.org/api/http.html#agentcreateconnectionoptions-callback).
  createConnection(options, opened) {
    const host = options.host ?? "";
    const port = Number(options.port ?? 443);
    const target = `${host.includes(":") ? `[${host}]` : host}:${port}`;
    const basic = (0, import_http_proxy.basicOf)(this.#proxy);
    const asking = (this.#proxy.protocol === "https:" ? import_node_https2.request : import_node_http2.request)({
      host: this.#proxy.hostname.replace(/^\[|\]$/g, ""),
      port: this.#proxy.port || (this.#proxy.protocol === "https:" ? 443 : 80),
      method: "CONNECT",
      path: target,
      headers: { Host: target, ...basic === "" ? {} : { "Proxy-Authorization": `Basic ${basic}` } },
      agent: false,
      timeout: LONGEST_CONNECT_MS
    });
    asking.once("timeout", () => asking.destroy(new Error("the proxy does not answer")));
    asking.once("error", (error) => opened?.(error, new import_node_stream.PassThrough()));
    asking.once("connect", ({ statusCode = 0 }, socket) => {
      if (statusCode === 200)
        opened?.(null, (0, import_node_tls.connect)({ socket, host, servername: (0, import_node_net.isIP)(host) ? "" : host }));
      else
        opened?.(new ProxyRefusal(this.#proxy, statusCode), socket.destroy());
    });
    asking.end();
    return void 0;
  }
};
function createNetwork({ env, redactor, mask, debug }) {
  const proxies = (0, import_http_proxy.readProxies)(env);
  for (const secret of proxies.secrets)
    mask(secret);
  let tunnel;
  return {
    agentTo(url) {
      const proxy = url.protocol === "https:" ? proxies.to(url) : null;
      if (proxy === null)
        return void 0;
      tunnel ??= tunnelTo(proxy);
      return tunnel;
    },
    clean: redactor.clean,
    debug: (line) => debug(redactor.clean(line))
  };
}
var OPEN = /* @__PURE__ */ new Set(["api-version", "audience", "listViewType", "page", "per_page", "ref", "resource", "$top"]);
var IDS = ["x-ms-correlation-request-id", "x-ms-request-id", "x-github-request-id", "activityid"];
function traceLine(service, { method, url }, outcome, { milliseconds, tries }) {
  const said = typeof outcome === "string" ? outcome : String(outcome.status);
  const id = typeof outcome === "string" ? void 0 : correlationId(outcome.headers);
  return [
    `${service}: ${method} ${shownUrl(url)} -> ${said} in ${Math.round(milliseconds)} ms`,
    ...id === void 0 ? [] : [`correlation id ${id}`],
    ...tries > 1 ? [`retry ${tries - 1}`] : []
  ].join(", ");
}
function correlationId(headers) {
  return IDS.map((name) => headers[name]).find((id) => id !== void 0);
}
function shownUrl(text) {
  const { host, pathname, searchParams } = new URL(text);
  const query = [...searchParams].map(([name, value]) => `${name}=${OPEN.has(name) ? value : "\u2026"}`);
  return `${host}${pathname}${query.length === 0 ? "" : `?${query.join("&")}`}`;
}
var LONGEST_CALL_MS = 6e4;
var LASTING = /\b(CERT_|ERR_TLS|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/;
function createTransport({ service, origin, deadline, token, network = ownNetwork(), longest = LONGEST_CALL_MS, tries: most = import_http_proxy.MOST_TRIES }) {
  const attempt = async (call, tries) => {
    const url = new URL(call.url);
    if (url.origin !== origin)
      throw new import_core_failure.ServiceFailure(`${service} pointed to another address, ${url.origin}; nothing was sent there`);
    const authorization = token !== void 0 && (0, import_http_address.mayCarryToken)(url) ? `Bearer ${await inTime(token)}` : void 0;
    const headers = {
      "User-Agent": `aml-promote/${import_version_generated.VERSION}`,
      Accept: "application/json",
      ...call.headers,
      ...authorization === void 0 ? {} : { Authorization: authorization }
    };
    const begun = performance.now();
    const tell = (outcome) => network.debug(traceLine(service, call, outcome, { milliseconds: performance.now() - begun, tries }));
    try {
      const way = { target: url, longest, deadline, agent: network.agentTo(url) };
      const answer = await exchange({ ...call, headers }, way);
      tell(answer);
      if (answer.status >= 300 && answer.status < 400 && call.mayRedirect !== true)
        throw redirected(call, answer);
      return answer.status < 300 ? answer : { ...answer, text: network.clean(answer.text) };
    } catch (error) {
      if (!(error instanceof import_core_failure.ServiceFailure || error instanceof import_core_failure.UsageFailure))
        tell(reasonOf(error));
      throw error;
    }
  };
  const inTime = async (give) => {
    try {
      return await unlessOver(give(), deadline);
    } catch (error) {
      if (error instanceof import_core_failure.ServiceFailure || error instanceof import_core_failure.UsageFailure)
        throw error;
      throw new import_core_failure.ServiceFailure(`no token for ${service}: ${network.clean(reasonOf(error))}`, {
        ...deadline.remaining() === 0 ? { fix: "Run it again with a longer timeout" } : {}
      });
    }
  };
  const redirected = ({ method, url }, { status, headers }) => {
    const { location = "" } = headers;
    const where = URL.canParse(location, url) ? new URL(location, url).origin : "nowhere";
    const id = correlationId(headers);
    return new import_core_failure.ServiceFailure(`${service} answered ${status} to ${method} ${new URL(url).pathname} and points to ${where}; no redirect is followed`, {
      ...id === void 0 ? {} : { correlationId: id },
      fix: `Check the address ${origin}, and what stands between it and here`,
      untouched: true
    });
  };
  const unanswered = (call, error) => {
    if (error instanceof import_core_failure.ServiceFailure || error instanceof import_core_failure.UsageFailure)
      return error;
    const over = deadline.remaining() === 0;
    const why = over ? "the time of this run is over" : network.clean(reasonOf(error));
    const check = error instanceof ProxyRefusal ? "Check HTTPS_PROXY and NO_PROXY" : `Check that ${origin} can be reached`;
    return new import_core_failure.ServiceFailure(`${service} did not answer ${call.method} ${new URL(call.url).pathname}: ${why}`, {
      fix: over ? "Run it again with a longer timeout" : check
    });
  };
  return {
    async once(call) {
      try {
        return await attempt(call, 1);
      } catch (error) {
        throw unanswered(call, error);
      }
    },
    async read(call) {
      for (let tries = 1; ; tries++) {
        let answer;
        let reason = "";
        try {
          answer = await attempt(call, tries);
          if (!(0, import_http_proxy.isPassing)(answer.status) || tries === most)
            return answer;
        } catch (error) {
          reason = network.clean(reasonOf(error));
          if (isLasting(error) || tries === most || deadline.remaining() === 0)
            throw unanswered(call, error);
        }
        await deadline.wait((0, import_http_proxy.pauseBefore)(tries, answer), `${service} answered ${answer?.status ?? `nothing (${reason})`}`);
      }
    }
  };
}
function ownNetwork() {
  const redactor = createRedactor();
  return createNetwork({ env: process.env, redactor, mask: redactor.know, debug: () => void 0 });
}
function isLasting(error) {
  if (error instanceof import_core_failure.ServiceFailure || error instanceof import_core_failure.UsageFailure)
    return true;
  return error instanceof ProxyRefusal ? error.lasting : LASTING.test(reasonOf(error));
}
async function unlessOver(waited, { signal }) {
  let stop = () => {
  };
  const over = new Promise((_, reject) => {
    stop = () => reject(new Error("the time of this run is over"));
    if (signal.aborted)
      stop();
    signal.addEventListener("abort", stop, { once: true });
  });
  try {
    return await Promise.race([waited, over]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
function reasonOf(error) {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  const message = error instanceof Error ? error.message.split("\n", 1)[0] ?? "" : String(error);
  return [code, message].filter((part) => part !== "").join(" ").slice(0, 200);
}
