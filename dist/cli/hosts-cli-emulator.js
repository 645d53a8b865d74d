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
  runEmulator: () => runEmulator
});
module.exports = __toCommonJS(stdin_exports);
var import_lossless_json_lib_esm_parse = require("./lossless-json-lib-esm-parse.js");
var import_yaml_browser_dist_parse_parser = require("./yaml-browser-dist-parse-parser.js");
var import_core_failure = require("./core-failure.js");
var import_shared = require("./shared.js");
var import_node_events = require("node:events");
var import_node_http = require("node:http");
var import_node_crypto = require("node:crypto");
var import_node_crypto2 = require("node:crypto");
var import_node_crypto3 = require("node:crypto");
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
var import_node_fs2 = require("node:fs");
var ArmError = class extends Error {
  status;
  body;
  fromService;
  name = "ArmError";
  constructor(status, body2, fromService) {
    super(body2.message);
    this.status = status;
    this.body = body2;
    this.fromService = fromService;
  }
};
function userError(message, target, inner = []) {
  const body2 = { code: "UserError", message, ...target === void 0 ? {} : { target }, details: [] };
  return new ArmError(400, body2, { innerCodes: ["BadArgument", "ArgumentInvalid", ...inner] });
}
function notFoundInDetails(code, message) {
  const detail = { code, message, details: [], additionalInfo: [] };
  const body2 = { code: "UserError", message: "The specified resource was not found.", details: [detail] };
  return new ArmError(404, body2, { innerCodes: [] });
}
function notFoundInChain(message, ...innerCodes) {
  return new ArmError(404, { code: "UserError", message, details: [] }, { innerCodes });
}
function notFoundInRegistry(uri) {
  const message = `Could not find asset with ID: ${uri}`;
  return new ArmError(404, { code: "UserError", message, details: [] }, { innerCodes: ["NotFoundError"], hasTrace: true });
}
function conflict(message) {
  return new ArmError(409, { code: "UserError", message, details: [] }, { innerCodes: ["Conflict"] });
}
function invalidResourceType(message) {
  return new ArmError(404, { code: "InvalidResourceType", message });
}
function errorAnswer(error, correlation) {
  if (error.fromService === void 0) {
    return { error: error.body };
  }
  return { error: { ...error.body, additionalInfo: serviceInfo(error, correlation) } };
}
function serviceInfo({ message, fromService }, { operation, request, time }) {
  const { innerCodes, hasTrace } = { innerCodes: [], hasTrace: false, ...fromService };
  const info = [
    ["ComponentName", "managementfrontend"],
    ["Correlation", { operation, request }],
    ["Environment", "emulator"],
    ["Location", "emulator"],
    ["Time", time],
    ...hasTrace ? [["DebugInfo", debugInfo(message)]] : [],
    ...innerCodes.length === 0 ? [] : [["InnerError", innerError(innerCodes)]]
  ];
  return info.map(([type, value]) => ({ type: String(type), info: { value } }));
}
function debugInfo(message) {
  const frame = "   at Emulator.Registry.Services.AssetService.GetAsync(AssetReference reference)\r\n";
  return { type: "Emulator.ServiceInvocationException", message, stackTrace: frame.repeat(128) };
}
function innerError(codes) {
  return codes.reduceRight((innerError2, code) => ({ code, innerError: innerError2 }), null);
}
var EmulatorError = class extends Error {
  name = "EmulatorError";
  /** One line whatever the message quotes: an id from a file may hold line ends and terminal escapes. */
  constructor(message) {
    super(message.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " "));
  }
};
var SeedError = class extends EmulatorError {
  name = "SeedError";
};
function reason(thrown) {
  return textOf(thrown, "message") ?? String(thrown);
}
function systemCode(thrown) {
  return textOf(thrown, "code");
}
function textOf(thrown, key) {
  const fields = typeof thrown === "object" && thrown !== null ? thrown : {};
  const value = fields[key];
  return typeof value === "string" ? value : void 0;
}
var RESOURCE_DEPTH = 64;
function parseJson(text3, depth = RESOURCE_DEPTH) {
  const tooDeep = `it is nested deeper than ${depth} levels`;
  const value = parsed(text3, tooDeep);
  if (isDeeperThan(value, depth)) {
    throw new Error(tooDeep);
  }
  return value;
}
function toJson(value) {
  return (holdsDigits(value) ? (0, import_lossless_json_lib_esm_parse.stringify)(value) : JSON.stringify(value)) ?? "{}";
}
function holdsDigits(value) {
  if (typeof value !== "object" || value === null)
    return false;
  return (0, import_lossless_json_lib_esm_parse.isLosslessNumber)(value) || Object.values(value).some(holdsDigits);
}
function isSameJson(one, other) {
  return (0, import_lossless_json_lib_esm_parse.stringify)(one) === (0, import_lossless_json_lib_esm_parse.stringify)(other);
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(0, import_lossless_json_lib_esm_parse.isLosslessNumber)(value);
}
function without(object2, keys) {
  return Object.fromEntries(Object.entries(object2).filter(([key]) => !keys.has(key)));
}
function parsed(text3, tooDeep) {
  try {
    return plain(text3) ?? (0, import_lossless_json_lib_esm_parse.parse)(text3);
  } catch (thrown) {
    if (thrown instanceof RangeError) {
      throw new Error(tooDeep);
    }
    throw thrown;
  }
}
var STRING = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?/g;
function plain(text3) {
  try {
    const value = JSON.parse(text3);
    let names = 0;
    for (const [, colon] of text3.matchAll(STRING))
      if (colon !== void 0)
        names += 1;
    return namesIn(value) === names ? value : void 0;
  } catch {
    return void 0;
  }
}
function namesIn(value) {
  if (typeof value === "number")
    return Number.NaN;
  if (typeof value !== "object" || value === null)
    return 0;
  const held = Object.values(value);
  return held.reduce((sum, one) => sum + namesIn(one), Array.isArray(value) ? 0 : held.length);
}
function isDeeperThan(value, levels) {
  if (Array.isArray(value)) {
    return levels === 0 || value.some((item) => isDeeperThan(item, levels - 1));
  }
  return isObject(value) && (levels === 0 || Object.values(value).some((item) => isDeeperThan(item, levels - 1)));
}
var REMAINING = {
  GET: ["x-ms-ratelimit-remaining-subscription-reads", "11999"],
  PUT: ["x-ms-ratelimit-remaining-subscription-writes", "1199"],
  POST: ["x-ms-ratelimit-remaining-subscription-writes", "1199"],
  DELETE: ["x-ms-ratelimit-remaining-subscription-deletes", "14999"]
};
function send(response, method, answer, startedAt) {
  const correlation = (0, import_node_crypto.randomUUID)();
  const second = (/* @__PURE__ */ new Date()).toISOString().replace(/[-:]|\.\d+/g, "");
  const [remaining, count] = REMAINING[method] ?? ["x-ms-ratelimit-remaining-subscription-reads", "11999"];
  const content2 = answer.body === void 0 ? void 0 : Buffer.from(answer.body);
  response.writeHead(answer.status, {
    "Cache-Control": "no-cache",
    Pragma: "no-cache",
    Expires: "-1",
    "X-Content-Type-Options": "nosniff",
    "x-ms-correlation-request-id": correlation,
    "x-ms-request-id": (0, import_node_crypto.randomUUID)(),
    "x-ms-routing-request-id": `EMULATOR:${second}:${correlation}`,
    "x-ms-response-type": answer.status < 400 ? "standard" : "error",
    [remaining]: count,
    "x-request-time": ((performance.now() - startedAt) / 1e3).toFixed(3),
    ...content2 === void 0 ? {} : { "Content-Type": "application/json; charset=utf-8" },
    ...answer.status === 204 ? {} : { "Content-Length": String(content2?.byteLength ?? 0) },
    ...answer.headers
  });
  response.end(content2);
}
function failed(thrown, time) {
  const error = thrown instanceof ArmError ? thrown : internal(thrown);
  const operation = (0, import_node_crypto.randomUUID)().replaceAll("-", "");
  const correlation = { operation, request: operation.slice(16), time };
  return { status: error.status, body: toJson({ ...errorAnswer(error, correlation) }) };
}
function internal(thrown) {
  const message = thrown instanceof EmulatorError ? thrown.message : "The emulator failed to answer this request.";
  return new ArmError(500, { code: "InternalServerError", message });
}
var FAULTS = {
  "429": "seconds",
  "429-header": "seconds",
  "401": "nothing",
  "403": "nothing",
  "500": "nothing",
  "502": "nothing",
  "502-html": "nothing",
  "503": "nothing",
  "504": "nothing",
  half: "nothing",
  reset: "nothing",
  silence: "nothing",
  "not-json": "nothing",
  huge: "nothing",
  redirect: "url",
  nextlink: "url"
};
var SECONDS_TO_WAIT = "20";
var EXAMPLE = "3:429,5:reset,7-9:503,*:502-html";
function faultRules(text3) {
  const entries = text3.split(",").map((entry) => entry.trim());
  return entries.filter((entry) => entry !== "").map(rule);
}
function takesEffect({ name, after }, method) {
  return after || method === "GET" || name === "nextlink";
}
function rule(entry) {
  const shown = JSON.stringify(entry.slice(0, 100));
  const [, calls = "", name = "", value = ""] = /^([^:]*):([^=]*)(?:=(.*))?$/.exec(entry) ?? [];
  if (calls === "") {
    throw new EmulatorError(`the fault ${shown} is not written as CALLS:FAULT; an example is ${EXAMPLE}`);
  }
  return { ...range(calls, shown), fault: fault(name, value, shown) };
}
function range(calls, shown) {
  if (calls === "*") {
    return { first: 1, last: Number.POSITIVE_INFINITY };
  }
  const [, from, to = from] = /^(\d{1,9})(?:-(\d{1,9}))?$/.exec(calls) ?? [];
  const [first, last] = [Number(from), Number(to)];
  if (!(first >= 1 && last >= first)) {
    throw new EmulatorError(`the fault ${shown} does not say which calls: give a number from 1 on, a range or *`);
  }
  return { first, last };
}
function fault(written4, value, shown) {
  const after = written4.endsWith("-after");
  const name = after ? written4.slice(0, -"-after".length) : written4;
  if (!isName(name)) {
    const names = Object.keys(FAULTS).join(", ");
    throw new EmulatorError(`the fault ${shown} is not known; there are ${names}, each also with -after`);
  }
  switch (FAULTS[name]) {
    case "nothing":
      if (value !== "")
        throw new EmulatorError(`the fault ${shown} has a value, but ${name} takes none`);
      return { name, after, value };
    case "seconds":
      if (!/^\d{0,6}$/.test(value))
        throw new EmulatorError(`the fault ${shown} needs whole seconds: ${name}=20`);
      return { name, after, value: value || SECONDS_TO_WAIT };
    case "url":
      if (!isUrl(value))
        throw new EmulatorError(`the fault ${shown} needs an address: ${name}=http://127.0.0.1:9999/`);
      return { name, after, value };
  }
}
function isName(name) {
  return Object.hasOwn(FAULTS, name);
}
function isUrl(text3) {
  return /^https?:\/\/[\x21-\x7e]+$/.test(text3) && URL.canParse(text3);
}
var MOST_REMEMBERED = 1e4;
var Calls = class {
  #rules;
  #count = 0;
  #seen = [];
  /** @throws EmulatorError when `faults` cannot be read. */
  constructor(faults = "") {
    this.#rules = faultRules(faults);
  }
  /** Sets other faults and counts from 1 again. Throws an EmulatorError, and changes nothing, when they cannot be read. */
  restart(faults) {
    this.#rules = faultRules(faults);
    this.#count = 0;
    this.#seen = [];
  }
  /** Counts a call, and says what goes wrong with it. Of several entries that meet it the first one counts. */
  arrived({ method, target }) {
    const number = ++this.#count;
    const fault2 = this.#rules.find(({ first, last }) => first <= number && number <= last)?.fault;
    const name = fault2 && `${fault2.name}${fault2.after ? "-after" : ""}`;
    if (this.#seen.length < MOST_REMEMBERED) {
      this.#seen.push({ number, method, target, ...name && { fault: name } });
    }
    return fault2;
  }
  /** How many there were, and the first ones of them. */
  get summary() {
    return { count: this.#count, calls: this.#seen };
  }
};
var PREFIX = "/_emulator/";
function isControl({ path }) {
  return path.startsWith(PREFIX);
}
async function control(request, calls) {
  switch (`${request.method} ${request.path.slice(PREFIX.length)}`) {
    case "GET calls":
      return { status: 200, body: toJson({ ...calls.summary }) };
    case "PUT faults":
      restart(calls, Buffer.from(await request.body()).toString("utf8"));
      return { status: 204 };
    default:
      throw new ArmError(404, {
        code: "NotFound",
        message: `The emulator itself answers GET ${PREFIX}calls and PUT ${PREFIX}faults.`
      });
  }
}
function restart(calls, faults) {
  try {
    calls.restart(faults);
  } catch (thrown) {
    if (thrown instanceof EmulatorError)
      throw new ArmError(400, { code: "InvalidFaults", message: thrown.message });
    throw thrown;
  }
}
var MILLISECONDS = { ms: 1, s: 1e3, m: 6e4, h: 36e5, d: 864e5 };
var LONGEST_DAYS = 24;
function duration(option, text3 = "") {
  return text3 === "" ? 0 : milliseconds(option, text3, /^(\d{1,9})(ms|s|m|h|d)$/, "200ms, 2s or 5m");
}
function offset(option, text3 = "") {
  return text3 === "" ? 0 : milliseconds(option, text3, /^([+-]?\d{1,9})(ms|s|m|h|d)$/, "-2h or +3d");
}
function milliseconds(option, text3, form, examples) {
  const [, count, unit = ""] = form.exec(text3) ?? [];
  const value = Number(count) * (MILLISECONDS[unit] ?? Number.NaN);
  if (Number.isNaN(value)) {
    throw new EmulatorError(`${option} is ${JSON.stringify(text3.slice(0, 100))}; write it like ${examples}`);
  }
  if (Math.abs(value) > LONGEST_DAYS * 864e5) {
    throw new EmulatorError(`${option} is more than ${LONGEST_DAYS} days; give less`);
  }
  return value;
}
var API_VERSION = "2022-04-01";
var READER = "*/read";
function permissionsOf(text3) {
  const words = (text3 || READER).split(",").map((word) => word.trim()).filter((word) => word !== "");
  return {
    actions: words.filter((word) => !word.startsWith("!")),
    notActions: words.filter((word) => word.startsWith("!")).map((word) => word.slice(1))
  };
}
function listPermissions({ actions, notActions }, apiVersion2) {
  if (apiVersion2 !== API_VERSION) {
    throw new ArmError(400, {
      code: "NoRegisteredProviderFound",
      message: `No registered resource provider found for API version '${apiVersion2 ?? ""}' and 'permissions'. Use ${API_VERSION}.`
    });
  }
  const role = { actions: [...actions], notActions: [...notActions], dataActions: [], notDataActions: [] };
  return { status: 200, body: toJson({ value: [role] }) };
}
var Query = class {
  #pairs;
  constructor(search) {
    this.#pairs = [...new URLSearchParams(search)];
  }
  get(name) {
    return this.#pairs.find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
  }
  /** The query of a next page: everything that was asked but where to start. */
  continuedAt(token) {
    const starts = ["$skip", "$skiptoken", "offset"];
    const kept2 = this.#pairs.filter(([key]) => !starts.includes(key.toLowerCase()));
    const next = new URLSearchParams();
    for (const [key, value] of [...kept2, ["$skipToken", token]]) {
      next.append(key, value);
    }
    return next.toString().replaceAll("%24", "$");
  }
};
var MAX_BODY_BYTES = 4 * 1024 * 1024;
var LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i;
function armRequest(message) {
  const host = message.headers.host ?? "";
  if (!LOOPBACK.test(host)) {
    throw new ArmError(403, {
      code: "Forbidden",
      message: `The emulator answers on localhost and 127.0.0.1 only, not on '${host}'.`
    });
  }
  const target = message.url ?? "/";
  const cut = target.indexOf("?");
  const path = cut < 0 ? target : target.slice(0, cut);
  const query = new Query(cut < 0 ? "" : target.slice(cut));
  const method = message.method ?? "GET";
  return { method, origin: `http://${host}`, target, path, query, body: () => body(message) };
}
async function body(message) {
  const chunks = [];
  let size = 0;
  for await (const chunk of message) {
    size += chunk.byteLength;
    if (size <= MAX_BODY_BYTES) {
      chunks.push(chunk);
    }
  }
  if (size > MAX_BODY_BYTES) {
    const message2 = `The request content size ${size} exceeds the maximum of ${MAX_BODY_BYTES} bytes.`;
    throw new ArmError(413, { code: "RequestContentTooLarge", message: message2 });
  }
  return Buffer.concat(chunks);
}
var DATA_PLANE = {
  name: "2021-10-01-dataplanepreview",
  hasStage: false,
  hasPreviewKeys: false,
  hasRegistries: true,
  hasPublish: false
};
var BEFORE_STAGE = [
  "2022-05-01",
  "2022-06-01-preview",
  "2022-10-01",
  "2022-10-01-preview",
  "2022-12-01-preview",
  "2023-02-01-preview"
];
var WITH_PREVIEW_KEYS = [
  "2023-04-01-preview",
  "2023-06-01-preview",
  "2023-08-01-preview",
  "2024-01-01-preview",
  "2024-04-01-preview"
];
var WITH_STAGE = [
  "2023-04-01",
  "2023-10-01",
  "2024-04-01",
  "2024-07-01-preview",
  "2024-10-01",
  "2024-10-01-preview",
  "2025-01-01-preview",
  "2025-04-01",
  "2025-04-01-preview",
  "2025-06-01",
  "2025-07-01-preview",
  "2025-09-01",
  "2025-10-01-preview",
  "2025-12-01",
  "2026-03-01",
  "2026-05-01",
  "2026-05-15-preview"
];
var KNOWN = new Map([
  ...BEFORE_STAGE.map((name) => ({ name, hasStage: false, hasPreviewKeys: false })),
  ...WITH_PREVIEW_KEYS.map((name) => ({ name, hasStage: true, hasPreviewKeys: true })),
  ...WITH_STAGE.map((name) => ({ name, hasStage: true, hasPreviewKeys: false }))
].map((version) => [
  version.name,
  { ...version, hasRegistries: version.name > "2022-10-01", hasPublish: version.name >= "2023-10-01" }
]));
function apiVersion(name) {
  if (name === void 0 || name === "") {
    throw new ArmError(400, {
      code: "MissingApiVersionParameter",
      message: "The api-version query parameter (?api-version=) is required for all requests."
    });
  }
  const version = KNOWN.get(name.toLowerCase());
  if (version === void 0) {
    const supported = [...KNOWN.keys()].sort().join(", ");
    throw new ArmError(400, {
      code: "InvalidApiVersionParameter",
      message: `The api-version '${name}' is invalid. The supported versions are '${supported}'.`
    });
  }
  return version;
}
function dataPlaneVersion(name) {
  if (name?.toLowerCase() !== DATA_PLANE.name) {
    const message = `The api-version '${name ?? ""}' is invalid. The data plane knows '${DATA_PLANE.name}'.`;
    throw new ArmError(400, { code: "InvalidApiVersionParameter", message });
  }
  return DATA_PLANE;
}
var PROVIDER = "Microsoft.MachineLearningServices";
var KIND_NAMES = ["models", "data", "environments", "components", "codes"];
var HOMES = ["workspaces", "registries"];
function isVersionAddress(address) {
  return "version" in address;
}
function placeId({ subscription, group, home, place }) {
  return `/subscriptions/${subscription}/resourceGroups/${group}/providers/${PROVIDER}/${home}/${place}`;
}
function armId(address) {
  const id = `${placeId(address)}/${address.kind}/${address.name}`;
  return isVersionAddress(address) ? `${id}/versions/${address.version}` : id;
}
function registryUri({ place, kind, name, version }) {
  return `azureml://registries/${place}/${kind}/${name}/versions/${version}`;
}
function placeKey({ subscription, group, home, place }) {
  const path = home === "registries" ? [home, place] : [subscription, group, home, place];
  return path.join("/").toLowerCase();
}
function containerKey(address) {
  return `${placeKey(address)}/${address.kind}/${address.name}`;
}
function keyOf(address) {
  const key = containerKey(address);
  return isVersionAddress(address) ? `${key}/versions/${address.version}` : key;
}
function parseId(id) {
  const segments = id.startsWith("/") ? id.slice(1).split("/") : [];
  const names = segments.filter((_, index) => index % 2 === 0).map((segment) => segment.toLowerCase());
  const [subscription, group, provider, place, name, version] = segments.filter((_, index) => index % 2 === 1);
  const home = HOMES.find((known) => known === names[3]);
  const kind = KIND_NAMES.find((known) => known === names[4]);
  const isOurs = names.slice(0, 3).join("/") === "subscriptions/resourcegroups/providers";
  if (!isOurs || provider?.toLowerCase() !== PROVIDER.toLowerCase() || home === void 0 || kind === void 0) {
    return void 0;
  }
  if (!subscription || !group || !place || !name) {
    return void 0;
  }
  const container = { subscription, group, home, place, kind, name };
  if (segments.length === 10) {
    return container;
  }
  return segments.length === 12 && names[5] === "versions" && version ? { ...container, version } : void 0;
}
var ENVELOPE = /* @__PURE__ */ new Set(["id", "name", "type", "properties", "systemData"]);
function isAssetVersion(asset) {
  return isVersionAddress(asset.address);
}
function dictionary(properties, key) {
  const value = properties[key];
  return isObject(value) ? value : {};
}
var text = (value) => isTextOrNull(value) ? void 0 : { at: "", must: "must be a string or null" };
var truth = (value) => typeof value === "boolean" ? void 0 : { at: "", must: "must be true or false" };
var texts = (value) => {
  if (value === null) {
    return void 0;
  }
  if (!isObject(value)) {
    return { at: "", must: "must be an object of strings" };
  }
  const wrong = Object.entries(value).find(([, item]) => !isTextOrNull(item));
  return wrong && { at: `.${wrong[0]}`, must: "must be a string or null" };
};
var flavors = (value) => {
  if (value === null) {
    return void 0;
  }
  if (!isObject(value)) {
    return { at: "", must: "must be an object of flavors" };
  }
  const wrong = Object.entries(value).find(([, flavor]) => !isFlavor(flavor));
  return wrong && { at: `.${wrong[0]}`, must: 'must be an object with the object "data", or null' };
};
var object = (value) => value === null || isObject(value) ? void 0 : { at: "", must: "must be an object or null" };
function oneOf(...choices) {
  return (value) => typeof value === "string" && choices.some((choice) => choice.toLowerCase() === value.toLowerCase()) ? void 0 : { at: "", must: `must be one of ${choices.join(", ")}` };
}
var someText = (value) => typeof value === "string" && value !== "" ? void 0 : { at: "", must: "must be a text that is not empty" };
function shapeFault(properties, { rules, required }) {
  for (const [key, rule2] of rules) {
    const isGiven = Object.hasOwn(properties, key) || required.includes(key);
    const fault2 = isGiven ? rule2(properties[key]) : void 0;
    if (fault2 !== void 0) {
      const target = `properties.${key}${fault2.at}`;
      return { target, message: `'${target}' ${fault2.must}.` };
    }
  }
  return void 0;
}
function isTextOrNull(value) {
  return value === null || typeof value === "string";
}
function isFlavor(value) {
  return value === null || isObject(value) && (value.data === void 0 || value.data === null || isObject(value.data));
}
var CALLER = { name: "Emulator User", type: "User" };
var BASE_RULES = [
  ["description", text],
  ["tags", texts],
  ["properties", texts],
  ["isAnonymous", truth],
  ["isArchived", truth]
];
var BASE_KEYS = [
  "description",
  "tags",
  "properties",
  "isArchived",
  "isAnonymous",
  "autoDeleteSetting",
  "provisioningState",
  "stage",
  "intellectualProperty",
  "originAssetId"
];
function replacedBase(sent, api) {
  return {
    description: sent.description ?? null,
    tags: sent.tags ?? {},
    properties: sent.properties ?? {},
    isArchived: sent.isArchived ?? false,
    autoDeleteSetting: api.hasStage ? sent.autoDeleteSetting ?? null : null,
    intellectualProperty: api.hasStage ? sent.intellectualProperty ?? null : null
  };
}
function shownBase(held, api) {
  return {
    description: held.description ?? null,
    tags: held.tags ?? {},
    properties: held.properties ?? {},
    isArchived: held.isArchived ?? false,
    isAnonymous: held.isAnonymous ?? false,
    ...previewKey("autoDeleteSetting", held, api)
  };
}
function previewKey(key, held, api) {
  const value = held[key] ?? null;
  return api.hasPreviewKeys || api.hasStage && value !== null ? { [key]: value } : {};
}
function checkAnonymous(held, sent) {
  if (sent.isAnonymous !== void 0 && sent.isAnonymous !== (held.isAnonymous ?? false)) {
    throw userError("'properties.isAnonymous' cannot be updated.", "properties.isAnonymous");
  }
}
function checkAppendOnly(held, sent) {
  const bag = dictionary(sent, "properties");
  for (const [key, value] of Object.entries(dictionary(held, "properties"))) {
    const target = `properties.properties.${key}`;
    if (!Object.hasOwn(bag, key)) {
      throw userError(`'${target}' cannot be removed: properties can only be added.`, target);
    }
    if (!isSameJson(bag[key], value)) {
      throw userError(`'${target}' cannot be changed: properties can only be added.`, target);
    }
  }
}
function createdBy(now) {
  return { createdAt: now, createdBy: CALLER.name, createdByType: CALLER.type };
}
function modifiedBy(now) {
  return { lastModifiedAt: now, lastModifiedBy: CALLER.name, lastModifiedByType: CALLER.type };
}
function pairsFilter(query, parameter, key) {
  return pairs(query.get(parameter)).map((pair) => ({ properties }) => has(dictionary(properties, key), pair));
}
function equalFilter(query, parameter, value) {
  const wanted = query.get(parameter);
  return wanted === void 0 ? [] : [(version) => value(version) === wanted];
}
function pairs(text3) {
  const items = (text3 ?? "").split(",").filter((item) => item.trim() !== "");
  return items.map((item) => {
    const cut = item.indexOf("=");
    return cut < 0 ? { key: item.trim() } : { key: item.slice(0, cut).trim(), value: item.slice(cut + 1) };
  });
}
function has(dictionary2, { key, value }) {
  return Object.hasOwn(dictionary2, key) && (value === void 0 || dictionary2[key] === value);
}
function highestNumber(versions) {
  let highest;
  for (const { address } of versions) {
    const number = /^\d{1,18}$/.test(address.version) ? BigInt(address.version) : void 0;
    if (number !== void 0 && (highest === void 0 || number > highest)) {
      highest = number;
    }
  }
  return highest;
}
function nextNumber(versions) {
  return String((highestNumber(versions) ?? 0n) + 1n);
}
function createdLast(versions) {
  return versions.at(-1)?.address.version ?? null;
}
var CODE = {
  name: "codes",
  shape: { rules: [...BASE_RULES, ["codeUri", text]], required: [] },
  known: /* @__PURE__ */ new Set([...BASE_KEYS, "codeUri"]),
  // Code is never anonymous, also when a PUT says so (recorded 2023-01-05).
  created: (sent, _address, api) => ({
    ...replacedBase(sent, api),
    codeUri: sent.codeUri ?? null
  }),
  updated: (held, sent, _address, api) => {
    if ((sent.codeUri ?? null) !== (held.codeUri ?? null)) {
      throw userError("Asset paths cannot be updated.", "properties.codeUri");
    }
    checkAppendOnly(held, sent);
    return { ...replacedBase(sent, api), codeUri: held.codeUri ?? null };
  },
  shown: (held, _address, api) => ({
    ...shownBase(held, api),
    codeUri: held.codeUri ?? null,
    ...api.hasStage ? { provisioningState: held.provisioningState ?? "Succeeded" } : {}
  }),
  listed: (shown) => shown,
  updateStatus: 200,
  born: (clock) => {
    const now = clock.now();
    return { ...createdBy(now), ...modifiedBy(now) };
  },
  isDated: true,
  isPagedByTop: true,
  filters: (query) => equalFilter(query, "hash", ({ properties }) => dictionary(properties, "properties").hash_sha256),
  noSuchVersion: (address) => address.home === "registries" ? notFoundInRegistry(registryUri(address)) : notFoundInChain(`Code version ${address.name}:${address.version} not found.`, "NotFoundError"),
  noSuchContainer: ({ name }) => notFoundInChain(`${name} container was not found.`, "NotFoundError"),
  container: {
    shape: { rules: BASE_RULES, required: [] },
    born: () => ({}),
    absent: { description: null, dictionary: {} },
    own: [],
    hasPeople: "always",
    isModifiedAtBirth: false,
    latestVersion: createdLast,
    nextVersion: nextNumber,
    isProvisioned: true,
    listsDatesOfVersion: false,
    list: { order: "newest first", pageSize: 30 }
  }
};
var ORDER = [
  "$schema",
  "name",
  "version",
  "display_name",
  "is_deterministic",
  "type",
  "description",
  "tags",
  "inputs",
  "outputs",
  "code",
  "environment",
  "resources",
  "command",
  "args",
  "entry",
  "jars",
  "py_files"
];
var DROPPED = /* @__PURE__ */ new Set(["_source", "id", "jobs", "sourceJobId"]);
function normalisedSpec(sent, description) {
  const spec2 = { ...defaults(sent), ...description ? { description } : {}, ...kept(sent) };
  const shown = {
    ...spec2,
    ...isObject(spec2.inputs) ? { inputs: inputs(spec2.inputs) } : {},
    ...isObject(spec2.outputs) ? { outputs: outputs(spec2.outputs) } : {},
    ...spec2.environment === void 0 ? {} : { environment: curated(spec2.environment) }
  };
  const keys = [...ORDER.filter((key) => Object.hasOwn(shown, key)), ...Object.keys(shown).filter(isExtra)];
  return Object.fromEntries(keys.map((key) => [key, asText(shown[key])]));
}
function isExtra(key) {
  return !ORDER.includes(key);
}
function kept(object2) {
  return Object.fromEntries(Object.entries(object2).filter(([key, value]) => value !== null && !DROPPED.has(key)));
}
function defaults({ type }) {
  const isDeterministic = { is_deterministic: type !== "pipeline" };
  return type === "command" ? {
    $schema: "https://componentsdk.azureedge.net/jsonschema/CommandComponent.json",
    ...isDeterministic,
    resources: { instance_count: "1" }
  } : isDeterministic;
}
function inputs(sent) {
  const all = Object.entries(sent).map(([name, input]) => [name, isObject(input) ? port(input, true) : input]);
  const isOptional = (input) => isObject(input) && asText(input.optional) === "True";
  const [required, optional] = [
    all.filter(([, input]) => !isOptional(input)),
    all.filter(([, input]) => isOptional(input))
  ];
  return Object.fromEntries([...required, ...optional]);
}
function outputs(sent) {
  return Object.fromEntries(Object.entries(sent).map(([name, output]) => [name, isObject(output) ? port(output, false) : output]));
}
function port({ type, optional, datastore_mode: _dropped, ...rest }, isInput) {
  return { ...type === void 0 ? {} : { type }, ...isInput ? { optional: optional ?? false } : {}, ...rest };
}
function curated(environment) {
  const match = typeof environment === "string" ? /^azureml:(AzureML-[^:@/]+):([^:@/]+)$/.exec(environment) : null;
  return match === null ? environment : `azureml://registries/azureml/environments/${match[1]}/versions/${match[2]}`;
}
function asText(value) {
  if (typeof value === "boolean") {
    return value ? "True" : "False";
  }
  if (Array.isArray(value)) {
    return value.map(asText);
  }
  if (isObject(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, asText(item)]));
  }
  return value === null || value === void 0 ? value : String(value);
}
var MUTABLE = /* @__PURE__ */ new Set(["display_name", "description", "tags"]);
var COMPONENT = {
  name: "components",
  shape: { rules: [...BASE_RULES, ["componentSpec", object], ["stage", text]], required: [] },
  known: /* @__PURE__ */ new Set([...BASE_KEYS, "componentSpec"]),
  created: (sent, _address, api) => ({
    ...replacedBase(sent, api),
    // The text lives in the spec.
    description: null,
    componentSpec: spec(sent),
    stage: api.hasPreviewKeys ? sent.stage ?? null : null,
    isAnonymous: sent.isAnonymous ?? false
  }),
  // Unlike elsewhere, values in the bag of properties can be overwritten (recorded 2023-05-22).
  updated: (held, sent, { name }, api) => {
    checkSpec(spec(held), spec(sent), name);
    checkAnonymous(held, sent);
    return {
      ...replacedBase(sent, api),
      description: null,
      componentSpec: spec(sent),
      stage: api.hasPreviewKeys ? sent.stage ?? null : null,
      isAnonymous: held.isAnonymous ?? false
    };
  },
  shown: (held, _address, api) => ({
    ...shownBase(held, api),
    componentSpec: held.componentSpec ?? null,
    ...api.hasStage ? { provisioningState: held.provisioningState ?? "Succeeded" } : {},
    ...api.hasPreviewKeys ? { stage: held.stage ?? null } : {}
  }),
  listed: (shown) => shown,
  updateStatus: 200,
  // Recorded: modified a few hundredths of a second after it was created, but for a pipeline that is anonymous.
  born: (clock, sent) => {
    const now = clock.now();
    const isAtOnce = sent.isAnonymous === true && spec(sent)?.type === "pipeline";
    return { ...createdBy(now), ...modifiedBy(isAtOnce ? now : clock.now()) };
  },
  isDated: true,
  isPagedByTop: true,
  filters: (query, api) => api.hasPreviewKeys ? equalFilter(query, "stage", ({ properties }) => properties.stage) : [],
  noSuchVersion: (address) => address.home === "registries" ? notFoundInRegistry(registryUri(address)) : noSuchComponent(`${address.name}:${address.version}`),
  noSuchContainer: ({ name }) => noSuchComponent(name),
  container: {
    shape: { rules: BASE_RULES, required: [] },
    born: () => ({}),
    absent: { description: "", dictionary: {} },
    own: [],
    hasPeople: "never",
    isModifiedAtBirth: true,
    // Recorded: no latest version, and a next one that is the time of the question.
    latestVersion: () => null,
    nextVersion: (_versions, now) => now.slice(0, -"+00:00".length).replace(/[T:.]/g, "-"),
    isProvisioned: true,
    listsDatesOfVersion: true,
    // Recorded 2023-04-20: 22 in one page. Where a page ends was not seen.
    list: { order: "newest first", pageSize: 30 }
  }
};
function spec({ componentSpec, description }) {
  return isObject(componentSpec) ? normalisedSpec(componentSpec, description) : null;
}
function checkSpec(held, sent, name) {
  const [before, after] = [dictionary({ held }, "held"), dictionary({ sent }, "sent")];
  const changed = [...Object.keys(before), ...Object.keys(after)].find((key) => !MUTABLE.has(key) && !isSameJson(before[key], after[key]));
  if (changed !== void 0) {
    throw userError(`Failed to update component ${name} since field "${changed}" is immutable, try specifying a new version.`, void 0, ["UpdateComponentFailed"]);
  }
}
function noSuchComponent(name) {
  return notFoundInChain(`Not found component ${name}.`, "NotFound", "ComponentNotFound");
}
function workspaceGuid(place) {
  const hex = (0, import_node_crypto2.createHash)("sha256").update(placeKey(place)).digest("hex");
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, "$1-$2-4$3-8$4-$5");
}
var TYPES = ["uri_file", "uri_folder", "mltable"];
var TYPE_RULE = oneOf(...TYPES);
var DATA = {
  name: "data",
  shape: {
    rules: [...BASE_RULES, ["dataType", TYPE_RULE], ["dataUri", someText], ["stage", text]],
    required: ["dataType", "dataUri"]
  },
  known: /* @__PURE__ */ new Set([...BASE_KEYS, "dataUri", "dataType"]),
  created: (sent, address, api) => ({
    ...replacedBase(sent, api),
    stage: api.hasPreviewKeys ? sent.stage ?? null : null,
    dataType: dataType(sent.dataType),
    dataUri: normalisedUri(sent, address),
    isAnonymous: sent.isAnonymous ?? false
  }),
  updated: (held, sent, address, api) => {
    if (normalisedUri(sent, address) !== normalisedUri(held, address)) {
      throw userError("Asset paths cannot be updated.", "properties.dataUri");
    }
    if (dataType(sent.dataType) !== dataType(held.dataType)) {
      throw userError("'properties.dataType' cannot be updated.", "properties.dataType");
    }
    checkAnonymous(held, sent);
    checkAppendOnly(held, sent);
    return {
      ...replacedBase(sent, api),
      stage: api.hasPreviewKeys ? sent.stage ?? null : null,
      dataType: held.dataType,
      dataUri: held.dataUri,
      isAnonymous: held.isAnonymous ?? false
    };
  },
  shown: (held, _address, api) => ({
    ...shownBase(held, api),
    dataUri: held.dataUri,
    // No stable description has a stage of data, and no provisioningState exists.
    ...api.hasPreviewKeys ? { stage: held.stage ?? null } : {},
    ...previewKey("intellectualProperty", held, api),
    dataType: held.dataType
  }),
  listed: (shown, address) => ({ ...shown, dataUri: listedUri(shown.dataUri, address) }),
  updateStatus: 200,
  // Recorded: modified by nobody until the first update, and in a workspace a moment after it was created.
  born: (clock, _sent, { home }) => {
    const now = clock.now();
    return { ...createdBy(now), lastModifiedAt: home === "workspaces" ? clock.now() : now };
  },
  isDated: true,
  isPagedByTop: false,
  filters: (query, api, { home }) => [
    ...pairsFilter(query, "$tags", "tags"),
    ...api.hasPreviewKeys && home === "workspaces" ? equalFilter(query, "stage", ({ properties }) => properties.stage) : []
  ],
  noSuchVersion: (address) => address.home === "registries" ? notFoundInRegistry(registryUri(address)) : notFoundInChain(`Data version ${address.name}:${address.version} (dataContainerName:version) not found.`, "NotFoundError"),
  noSuchContainer: ({ name }) => notFoundInChain(`${name} container was not found.`, "NotFoundError"),
  container: {
    shape: { rules: [...BASE_RULES, ["dataType", TYPE_RULE]], required: ["dataType"] },
    born: (version) => ({ dataType: version.dataType }),
    absent: { description: null, dictionary: null },
    own: ["dataType"],
    hasPeople: "creator",
    isModifiedAtBirth: false,
    latestVersion: createdLast,
    nextVersion: nextNumber,
    isProvisioned: false,
    listsDatesOfVersion: false,
    list: { order: "newest first", pageSize: 30 }
  }
};
function dataType(type) {
  return typeof type === "string" ? type.toLowerCase() : type;
}
function normalisedUri({ dataUri, dataType: type }, place) {
  const long = String(dataUri).replace(/^azureml:\/\/datastores\//i, `${longPrefix(place)}datastores/`).replace(`azureml://workspaces/${workspaceGuid(place)}/`, longPrefix(place)).replace(/^(azureml:.*)\/resourcegroups\//i, "$1/resourcegroups/");
  return dataType(type) === "uri_folder" && !long.endsWith("/") ? `${long}/` : long;
}
function listedUri(uri, place) {
  return String(uri).replace(longPrefix(place), `azureml://workspaces/${workspaceGuid(place)}/`);
}
function longPrefix(place) {
  const { subscription, group, place: workspace } = place;
  return `azureml://subscriptions/${subscription}/resourcegroups/${group}/workspaces/${workspace}/`;
}
var condaRule = (value) => text(value) ?? (isYaml(value) ? void 0 : MUST_BE_YAML);
var MUST_BE_YAML = { at: "", must: "must be valid YAML" };
function condaJson(value) {
  if (typeof value !== "string" || value.trim() === "") {
    return "";
  }
  return JSON.stringify((0, import_yaml_browser_dist_parse_parser.parse)(value, { logLevel: "error" }), void 0, 2);
}
function isYaml(value) {
  try {
    condaJson(value);
    return true;
  } catch {
    return false;
  }
}
var IMMUTABLE = ["image", "condaFile", "build", "inferenceConfig", "osType", "autoRebuild"];
var ENVIRONMENT = {
  name: "environments",
  shape: {
    rules: [
      ...BASE_RULES,
      ["image", text],
      ["condaFile", condaRule],
      ["build", object],
      ["inferenceConfig", object],
      ["osType", oneOf("Linux", "Windows")],
      ["autoRebuild", oneOf("Disabled", "OnBaseImageUpdate")],
      ["stage", text]
    ],
    required: []
  },
  known: /* @__PURE__ */ new Set([...BASE_KEYS, ...IMMUTABLE, "environmentType"]),
  created: (sent, _address, api) => ({
    ...replacedBase(sent, api),
    ...content(sent),
    environmentType: "UserCreated",
    isAnonymous: sent.isAnonymous ?? false,
    stage: api.hasStage ? sent.stage ?? null : null
  }),
  updated: (held, sent, _address, api) => {
    checkContent(held, sent);
    checkAnonymous(held, sent);
    checkAppendOnly(held, sent);
    return {
      ...replacedBase(sent, api),
      ...content(held),
      environmentType: held.environmentType ?? "UserCreated",
      isAnonymous: held.isAnonymous ?? false,
      stage: api.hasStage ? sent.stage ?? null : null
    };
  },
  shown: (held, _address, api) => {
    const { image, condaFile, build, inferenceConfig, osType, autoRebuild } = content(held);
    return {
      ...shownBase(held, api),
      environmentType: held.environmentType ?? "UserCreated",
      ...present({ image }),
      condaFile,
      ...present({ build, inferenceConfig }),
      osType,
      ...lateKeys(held, autoRebuild, api),
      ...previewKey("intellectualProperty", held, api)
    };
  },
  listed: (shown) => shown,
  // Recorded 624 times of 624: an update answers as a creation does, and moves no date.
  updateStatus: 201,
  born: (clock) => {
    const now = clock.now();
    return { ...createdBy(now), ...modifiedBy(now) };
  },
  isDated: false,
  isPagedByTop: false,
  // The filter came a preview later than the one of the other kinds.
  filters: (query, api) => api.hasPreviewKeys && api.name >= "2023-06" ? equalFilter(query, "stage", ({ properties }) => stage(properties)) : [],
  noSuchVersion: (address) => address.home === "registries" ? notFoundInRegistry(registryUri(address)) : noSuchEnvironment(address.name, address.version),
  noSuchContainer: ({ name }) => noSuchEnvironment(name, ""),
  container: {
    shape: { rules: BASE_RULES, required: [] },
    born: () => ({}),
    absent: { description: null, dictionary: {} },
    own: [],
    hasPeople: "always",
    isModifiedAtBirth: false,
    latestVersion: createdLast,
    nextVersion: nextNumber,
    isProvisioned: true,
    listsDatesOfVersion: false,
    list: { order: "newest first", pageSize: 30 }
  }
};
function content(properties) {
  return {
    image: properties.image ?? null,
    condaFile: condaJson(properties.condaFile),
    build: properties.build ?? null,
    inferenceConfig: properties.inferenceConfig ?? null,
    osType: cased(properties.osType, ["Linux", "Windows"]),
    autoRebuild: cased(properties.autoRebuild, ["Disabled", "OnBaseImageUpdate"])
  };
}
function checkContent(held, sent) {
  const [before, after] = [content(held), content(sent)];
  const changed = IMMUTABLE.find((key) => !isSameJson(before[key], after[key]));
  if (changed !== void 0) {
    throw userError(`'properties.${changed}' of an environment version cannot be updated. Create a new version.`, `properties.${changed}`);
  }
}
function lateKeys(held, autoRebuild, api) {
  return api.hasStage ? { autoRebuild, provisioningState: held.provisioningState ?? "Succeeded", stage: stage(held) } : {};
}
function stage(held) {
  return held.stage ?? (held.isAnonymous === true ? "Logged" : "Development");
}
function cased(value, choices) {
  return choices.find((choice) => choice.toLowerCase() === String(value).toLowerCase()) ?? choices[0];
}
function present(keys) {
  return Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== null));
}
function noSuchEnvironment(name, version) {
  return notFoundInChain(`No environment exists for name: ${name}, version: ${version}, label: `, "NotFoundError");
}
var MODEL = {
  name: "models",
  shape: {
    rules: [
      ...BASE_RULES,
      ["flavors", flavors],
      ["jobName", text],
      ["modelType", text],
      ["modelUri", text],
      ["stage", text]
    ],
    required: []
  },
  known: /* @__PURE__ */ new Set([...BASE_KEYS, "flavors", "modelType", "modelUri", "jobName"]),
  created: (sent, _address, api) => ({
    ...replacedBase(sent, api),
    ...replaced(sent),
    stage: api.hasStage ? sent.stage ?? null : null,
    modelUri: normalisedUri2(sent.modelUri),
    isAnonymous: sent.isAnonymous ?? false
  }),
  updated: (held, sent, _address, api) => {
    if (normalisedUri2(sent.modelUri) !== normalisedUri2(held.modelUri)) {
      throw userError("Asset paths cannot be updated.", "properties.modelUri");
    }
    checkAnonymous(held, sent);
    checkAppendOnly(held, sent);
    return {
      ...replacedBase(sent, api),
      ...replaced(sent),
      stage: api.hasStage ? sent.stage ?? null : null,
      // As it is spelled here, not as it was sent: the service's spelling is the one that stays.
      modelUri: held.modelUri ?? null,
      isAnonymous: held.isAnonymous ?? false
    };
  },
  shown: (held, _address, api) => ({
    ...shownBase(held, api),
    flavors: held.flavors ?? {},
    modelType: held.modelType ?? null,
    modelUri: held.modelUri ?? null,
    jobName: held.jobName ?? null,
    ...api.hasStage ? { provisioningState: held.provisioningState ?? "Succeeded", stage: held.stage ?? null } : void 0,
    ...previewKey("intellectualProperty", held, api)
  }),
  listed: (shown) => shown,
  updateStatus: 200,
  born: (clock) => {
    const now = clock.now();
    return { ...createdBy(now), ...modifiedBy(now) };
  },
  isDated: true,
  isPagedByTop: true,
  filters: (query, api, { home }) => [
    ...pairsFilter(query, "tags", "tags"),
    ...pairsFilter(query, "properties", "properties"),
    ...equalFilter(query, "version", ({ address }) => address.version),
    ...equalFilter(query, "description", ({ properties }) => properties.description),
    // Never in a registry (descriptions of the previews).
    ...api.hasPreviewKeys && home === "workspaces" ? equalFilter(query, "stage", ({ properties }) => properties.stage) : []
  ],
  noSuchVersion: (address) => address.home === "registries" ? notFoundInRegistry(registryUri(address)) : notFoundInDetails("NoSuchModelRegistered", missingMessage(address)),
  noSuchContainer: ({ name }) => notFoundInDetails("ModelNotFound", `Model container with name: ${name} not found.`),
  container: {
    shape: { rules: BASE_RULES, required: [] },
    born: () => ({}),
    absent: { description: null, dictionary: {} },
    own: [],
    hasPeople: "always",
    isModifiedAtBirth: false,
    latestVersion: (versions) => highestNumber(versions)?.toString() ?? null,
    nextVersion: nextNumber,
    isProvisioned: true,
    listsDatesOfVersion: false,
    // Recorded 2022-09-16: a page of 20.
    list: { order: "oldest first", pageSize: 20 }
  }
};
function replaced(sent) {
  return { flavors: sent.flavors ?? {}, modelType: sent.modelType ?? null, jobName: sent.jobName ?? null };
}
function normalisedUri2(uri) {
  return typeof uri === "string" ? uri.replace(/\/resourcegroups\//gi, "/resourceGroups/") : null;
}
function missingMessage({ subscription, group, place, name, version }) {
  const where = `Account Subscription: ${subscription}, ResourceGroup: ${group}, Workspace: ${place}`;
  return `There is no registered model in ${where} with id ${name}:${version}`;
}
var KINDS = {
  models: MODEL,
  data: DATA,
  environments: ENVIRONMENT,
  components: COMPONENT,
  codes: CODE
};
function kindOf({ kind }) {
  return KINDS[kind];
}
var PAGE_SIZE = 30;
function listRequest(query, api, address) {
  const kind = kindOf(address);
  const order = orderOf(query.get("$orderBy") ?? "");
  const token = query.get("$skipToken") ?? query.get("$skip");
  const top = wholeNumber(query, "$top", 1);
  return {
    order,
    filters: [viewFilter(query), ...kind.filters(query, api, address)],
    pageSize: top ?? PAGE_SIZE,
    isCut: top !== void 0 && !kind.isPagedByTop,
    offset: token === void 0 ? wholeNumber(query, "offset", 0) ?? 0 : 0,
    resumeAt: token === void 0 ? void 0 : placeIn(token, order)
  };
}
function page(entries, request) {
  const versions = [];
  let toSkip = request.offset;
  let last = 0;
  for (const { place, version } of walk(entries, request)) {
    if (!request.filters.every((filter) => filter(version))) {
      continue;
    }
    if (toSkip > 0) {
      toSkip -= 1;
      continue;
    }
    if (versions.length === request.pageSize) {
      return request.isCut ? { versions } : { versions, next: tokenOf(last, request.order) };
    }
    versions.push(version);
    last = place;
  }
  return { versions };
}
function* walk(entries, { order, resumeAt }) {
  const ordered = order.startsWith("updatedtime") ? byUpdate(entries) : entries;
  const step = order.endsWith("desc") ? -1 : 1;
  const start2 = resumeAt === void 0 ? step < 0 ? ordered.length - 1 : 0 : resumeAt + step;
  for (let place = start2; place >= 0 && place < ordered.length; place += step) {
    const entry = ordered[place];
    if (entry !== void 0) {
      yield { place, version: entry.version };
    }
  }
}
function byUpdate(entries) {
  return entries.filter((entry) => entry !== void 0).map((entry) => ({ entry, at: String(entry.version.systemData.lastModifiedAt) })).sort((one, other) => instant(one.at) - instant(other.at) || compare(one.at, other.at)).map(({ entry }) => entry);
}
function instant(text3) {
  return Date.parse(text3) || 0;
}
function compare(one, other) {
  return one === other ? 0 : one < other ? -1 : 1;
}
function orderOf(text3) {
  const match = /^\s*(created|updated)time(?:\s+(asc|desc))?\s*$/i.exec(text3 === "" ? "createdtime desc" : text3);
  if (match === null) {
    throw userError(`'$orderBy' must be createdtime or updatedtime, asc or desc, not '${text3}'.`, "$orderBy");
  }
  const by = match[1]?.toLowerCase() === "created" ? "createdtime" : "updatedtime";
  return match[2]?.toLowerCase() === "desc" ? `${by} desc` : `${by} asc`;
}
function viewFilter(query) {
  const view = query.get("listViewType") ?? "ActiveOnly";
  switch (view.toLowerCase()) {
    case "activeonly":
      return ({ properties }) => properties.isArchived !== true;
    case "archivedonly":
      return ({ properties }) => properties.isArchived === true;
    case "all":
      return () => true;
    default:
      throw userError(`'listViewType' must be ActiveOnly, ArchivedOnly or All, not '${view}'.`, "listViewType");
  }
}
function wholeNumber(query, name, least) {
  const text3 = query.get(name);
  if (text3 === void 0) {
    return void 0;
  }
  const number = Number(text3);
  if (!/^\d{1,10}$/.test(text3) || number < least || number > 2147483647) {
    throw userError(`'${name}' must be a whole number from ${least} on, not '${text3}'.`, name);
  }
  return number;
}
function tokenOf(place, order) {
  return Buffer.from(`${order}:${place}`).toString("base64url");
}
function placeIn(token, order) {
  const match = /^(.*):(\d{1,15})$/.exec(Buffer.from(token, "base64url").toString());
  if (match?.[1] !== order) {
    throw userError("The continuation token is not one that this list gave.", "$skipToken");
  }
  return Number(match[2]);
}
var ORDER2 = "containers";
function containerPage(entries, query, { kind }) {
  const { order, pageSize } = kindOf({ kind }).container.list;
  const size = wholeNumber(query, "count", 1) ?? pageSize;
  const token = query.get("$skipToken") ?? query.get("$skip");
  const end = token === void 0 ? void 0 : placeIn(token, ORDER2);
  const isNewestFirst = order === "newest first";
  const isVisible = viewFilter(query);
  const rest = (isNewestFirst ? entries.toReversed() : entries).filter(({ sequence }) => end === void 0 || (isNewestFirst ? sequence < end : sequence > end)).filter(({ container }) => isVisible(container));
  const containers = rest.slice(0, size);
  const last = containers.at(-1);
  return rest.length > size && last !== void 0 ? { containers, next: tokenOf(last.sequence, ORDER2) } : { containers };
}
var ASSET_NAME = /^[a-zA-Z0-9][a-zA-Z0-9\-_.]{0,254}$/;
function putBody(bytes, address) {
  if (!ASSET_NAME.test(address.name)) {
    throw userError(`The name '${address.name}' must match ${ASSET_NAME.source}.`, "name");
  }
  const body2 = jsonBody(bytes);
  checkEnvelope(body2, address);
  const { properties } = body2;
  if (!isObject(properties)) {
    throw userError("The request body must have the object 'properties'.", "properties");
  }
  const kind = kindOf(address);
  const fault2 = shapeFault(properties, isVersionAddress(address) ? kind.shape : kind.container.shape);
  if (fault2 !== void 0) {
    throw userError(fault2.message, fault2.target);
  }
  return { properties, extra: without(body2, ENVELOPE) };
}
function jsonBody(bytes) {
  const value = parsed2(bytes);
  if (!isObject(value)) {
    throw userError("The request body must be a JSON object.");
  }
  return value;
}
function parsed2(bytes) {
  try {
    return parseJson(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (thrown) {
    throw userError(`The request body is not valid JSON: ${reason(thrown)}.`);
  }
}
function checkEnvelope({ id, name }, address) {
  if (id !== void 0 && id !== null && !isIdOf(id, address)) {
    throw userError("'id' contradicts the URL of the request.", "id");
  }
  const last = isVersionAddress(address) ? address.version : address.name;
  if (name !== void 0 && name !== null && name !== last) {
    throw userError(`'name' contradicts the URL of the request: in ARM it is '${last}'.`, "name");
  }
}
function isIdOf(id, address) {
  const named = typeof id === "string" ? parseId(id) : void 0;
  return named !== void 0 && keyOf(named) === keyOf(address);
}
function shownVersion(version, asked, call, underway2) {
  const shown = propertiesOf(version, call.api);
  const isUnderway = underway2 !== void 0 && Object.hasOwn(shown, "provisioningState");
  return wrapped(version, isUnderway ? { ...shown, provisioningState: underway2 } : shown, asked, call);
}
function listedVersion(version, asked, call) {
  const shown = kindOf(version.address).listed(propertiesOf(version, call.api), version.address);
  return wrapped(version, shown, asked, call);
}
function propertiesOf({ address, properties }, api) {
  return kindOf(address).shown(properties, address, api);
}
function wrapped(version, shown, asked, call) {
  const { properties: held, extra, systemData } = version;
  const unknown = without(held, kindOf(version.address).known);
  const address = seenFrom(asked, version.address);
  if (call.plane === "data") {
    const { originAssetId } = held;
    const origin = originAssetId === void 0 ? {} : { originAssetId };
    return { ...dataPlaneEnvelope(version), properties: { ...shown, ...origin, ...unknown }, ...extra, systemData };
  }
  const type = `${PROVIDER}/${address.home}/${address.kind}/versions`;
  const envelope = { id: armId(address), name: address.version, type };
  return { ...envelope, properties: { ...shown, ...unknown }, ...extra, systemData };
}
function shownContainer(container, versions, asked, { api, clock }) {
  const { properties: held, extra } = container;
  const address = seenFrom(asked, container.address);
  const { absent, own, isProvisioned, ...kind } = kindOf(address).container;
  const known = /* @__PURE__ */ new Set(["description", "tags", "properties", "isArchived", ...own, ...READ_ONLY]);
  const properties = {
    description: held.description ?? absent.description,
    tags: held.tags ?? absent.dictionary,
    properties: held.properties ?? absent.dictionary,
    isArchived: held.isArchived ?? false,
    latestVersion: kind.latestVersion(versions),
    nextVersion: kind.nextVersion(versions, clock.now()),
    ...Object.fromEntries(own.map((key) => [key, held[key]])),
    ...isProvisioned && api.hasStage ? { provisioningState: "Succeeded" } : {},
    ...without(held, known)
  };
  const envelope = { id: armId(address), name: address.name, type: `${PROVIDER}/${address.home}/${address.kind}` };
  return { ...envelope, properties, ...extra, systemData: people(container, versions) };
}
function listedContainer(container, versions, asked, call) {
  const shown = shownContainer(container, versions, asked, call);
  const newest = versions.at(-1);
  const isOfVersion = kindOf(container.address).container.listsDatesOfVersion && newest !== void 0;
  return isOfVersion ? { ...shown, systemData: newest.systemData } : shown;
}
var READ_ONLY = ["latestVersion", "nextVersion", "provisioningState"];
function people({ address, systemData }, versions) {
  const { createdAt, createdBy: createdBy2, createdByType, lastModifiedAt } = systemData;
  switch (kindOf(address).container.hasPeople) {
    case "never":
      return { createdAt, lastModifiedAt };
    case "creator":
      return { createdAt, createdBy: createdBy2, createdByType, lastModifiedAt: later(lastModifiedAt, versions) };
    case "always":
      return systemData;
  }
}
function later(date, versions) {
  const newest = versions.at(-1)?.systemData.createdAt;
  return typeof newest === "string" && typeof date === "string" && newest > date ? newest : date;
}
function seenFrom({ subscription, group }, address) {
  return address.home === "registries" ? { ...address, subscription, group } : address;
}
function dataPlaneEnvelope({ address, properties }) {
  const { kind, name, version } = address;
  const isFull = kind === "components" || kind === "codes";
  return {
    id: registryUri(address),
    name: kind === "models" && properties.originAssetId !== void 0 ? name : version,
    type: isFull ? `${PROVIDER}/registries/${kind}/versions` : kind
  };
}
var TIMEOUT = { "x-ms-async-operation-timeout": "PT1H" };
var NULL_BODY = "null";
function begin(call, change, subscription, result) {
  const { state, clock, request, api, plane } = call;
  const address = "put" in change ? change.put.address : change.delete;
  if (state.runningOn(address) !== void 0) {
    throw conflict(`Another operation is in progress on '${keyOf(address)}'. Try again when it is done.`);
  }
  const id = (0, import_node_crypto3.randomUUID)();
  state.begin({ id, change, result, startTime: clock.now() });
  if (plane === "data") {
    const host = address.kind === "environments" ? "environment" : "assetstore";
    const link = `${request.origin}/${host}/v1.0/operations/${id}`;
    return { status: link, result: link };
  }
  const locations = `${request.origin}/subscriptions/${subscription}/providers/${PROVIDER}/locations/emulator`;
  const query = `api-version=${api.name}`;
  return {
    status: `${locations}/mfeOperationsStatus/${id}?${query}`,
    result: `${locations}/mfeOperationResults/${id}?${query}`
  };
}
function accepted({ result }) {
  return { status: 202, body: NULL_BODY, headers: { Location: result, ...TIMEOUT } };
}
function underway(status, body2, { status: link }) {
  return { status, body: body2, headers: { "Azure-AsyncOperation": link, ...TIMEOUT } };
}
function operationAnswer(call, id, view) {
  const progress = call.state.ask(id, () => call.clock.now());
  if (progress === void 0) {
    throw new ArmError(404, { code: "NotFound", message: `The emulator knows no operation '${id}'.` });
  }
  return view === "status" ? statusAnswer(call, progress) : resultAnswer(progress);
}
function statusAnswer({ request }, { operation, endTime }) {
  const { id: name, startTime } = operation;
  const ended = endTime === void 0 ? {} : { endTime };
  const body2 = {
    id: decodeURIComponent(request.path),
    name,
    startTime,
    ...ended,
    percentComplete: endTime === void 0 ? 0 : 100,
    status: endTime === void 0 ? "InProgress" : "Succeeded"
  };
  return { status: 200, body: toJson(body2) };
}
function resultAnswer({ operation, endTime }) {
  if (endTime === void 0) {
    return { status: 202 };
  }
  switch (operation.result) {
    case "asset": {
      const address = written(operation.change);
      return address === void 0 ? { status: 200 } : { status: 200, body: toJson({ assetId: registryUri(address) }) };
    }
    case "nothing":
      return { status: 200 };
    case "no content":
      return { status: 204 };
  }
}
function written(change) {
  return "put" in change && isAssetVersion(change.put) ? change.put.address : void 0;
}
var DEFAULT_LABEL = "azureml_default";
function labelled(call, address) {
  const { version: label, ...container } = address;
  if (address.kind !== "components" || label !== DEFAULT_LABEL) {
    return void 0;
  }
  const newest = call.state.versionsOf(address).at(-1);
  if (newest === void 0) {
    throw kindOf(address).noSuchContainer(address);
  }
  return { ...shownVersion(newest, address, call), id: `${armId(container)}/labels/default` };
}
function getVersion(call, address) {
  askForWrites(call, address);
  const version = call.state.get(address);
  if (version !== void 0) {
    return { status: 200, body: toJson(shownVersion(version, address, call)) };
  }
  const labelledVersion = labelled(call, address);
  if (labelledVersion !== void 0) {
    return { status: 200, body: toJson(labelledVersion) };
  }
  throw kindOf(address).noSuchVersion(address);
}
function putVersion(call, address, bytes) {
  const before = call.state.get(address);
  const after = written2(call, address, before, putBody(bytes, address));
  if (address.home === "registries") {
    return putInRegistry(call, address, before, after);
  }
  call.state.apply({ put: after });
  const body2 = toJson(shownVersion(after, address, call));
  const status = before === void 0 ? 201 : kindOf(address).updateStatus;
  const { origin, target } = call.request;
  return status === 201 ? { status, body: body2, headers: { Location: `${origin}${target}` } } : { status, body: body2 };
}
function deleteVersion(call, address) {
  if (call.state.get(address) === void 0) {
    return { status: 204 };
  }
  if (address.home === "registries") {
    return accepted(begin(call, { delete: address }, address.subscription, "nothing"));
  }
  call.state.apply({ delete: address });
  return { status: 200 };
}
function listVersions(call, address) {
  const { request, api, state } = call;
  const { versions, next } = page(state.entriesOf(address), listRequest(request.query, api, address));
  const value = versions.map((version) => listedVersion(version, address, call));
  if (next === void 0) {
    return { status: 200, body: toJson({ value }) };
  }
  const nextLink = `${request.origin}${request.path}?${request.query.continuedAt(next)}`;
  return { status: 200, body: toJson({ value, nextLink }) };
}
function written2({ api, clock, state }, address, before, { properties, extra }) {
  const kind = kindOf(address);
  const unknown = without(properties, kind.known);
  if (before === void 0) {
    if (address.home === "registries" && state.isDeleted(address)) {
      const what = `${address.name}:${address.version}`;
      throw userError(`'${what}' was deleted from the registry. Its name and version cannot be used again.`);
    }
    const content2 = { ...kind.created(properties, address, api), ...unknown };
    return { address, properties: content2, extra, systemData: kind.born(clock, properties, address) };
  }
  const { originAssetId } = before.properties;
  const origin = originAssetId === void 0 ? {} : { originAssetId };
  const modified = kind.isDated ? modifiedBy(clock.now()) : {};
  return {
    address: before.address,
    properties: { ...kind.updated(before.properties, properties, before.address, api), ...unknown, ...origin },
    extra,
    systemData: { ...before.systemData, ...modified }
  };
}
function putInRegistry(call, address, before, after) {
  const result = address.kind === "environments" || call.plane === "arm" ? "nothing" : "asset";
  const links = begin(call, { put: after }, address.subscription, result);
  if (call.plane === "data" || call.state.registryPut === "location") {
    return accepted(links);
  }
  const body2 = toJson(shownVersion(after, address, call, before === void 0 ? "Creating" : "Updating"));
  return underway(before === void 0 ? 201 : 200, body2, links);
}
function askForWrites({ state, clock }, address) {
  const operation = state.runningOn(address);
  if (operation !== void 0) {
    state.ask(operation.id, () => clock.now());
  }
}
function getContainer(call, address) {
  askForWrites(call, address);
  const container = call.state.container(address);
  if (container === void 0) {
    throw kindOf(address).noSuchContainer(address);
  }
  return { status: 200, body: toJson(shownContainer(container, call.state.versionsOf(address), address, call)) };
}
function putContainer(call, address, bytes) {
  const before = call.state.container(address);
  const after = written3(call, address, before, putBody(bytes, address));
  const status = before === void 0 ? 201 : 200;
  const body2 = () => toJson(shownContainer(after, call.state.versionsOf(address), address, call));
  if (address.home === "registries") {
    const links = begin(call, { put: after }, address.subscription, "nothing");
    return call.state.registryPut === "location" ? accepted(links) : underway(status, body2(), links);
  }
  call.state.apply({ put: after });
  const { origin, target } = call.request;
  return status === 201 ? { status, body: body2(), headers: { Location: `${origin}${target}` } } : { status, body: body2() };
}
function deleteContainer(call, address) {
  if (call.state.container(address) === void 0) {
    return { status: 204 };
  }
  if (address.home === "registries") {
    return accepted(begin(call, { delete: address }, address.subscription, "nothing"));
  }
  call.state.apply({ delete: address });
  return { status: 200 };
}
function listContainers(call, place, kind) {
  const { request, state } = call;
  const { containers, next } = containerPage(state.containersOf(place, kind), request.query, { kind });
  const value = containers.map(({ container }) => listedContainer(container, state.versionsOf(container.address), place, call));
  if (next === void 0) {
    return { status: 200, body: toJson({ value }) };
  }
  const nextLink = `${request.origin}${request.path}?${request.query.continuedAt(next)}`;
  return { status: 200, body: toJson({ value, nextLink }) };
}
function written3({ clock }, address, before, { properties, extra }) {
  const now = clock.now();
  const systemData = { ...before?.systemData ?? createdBy(now), ...modifiedBy(now) };
  const own = Object.fromEntries(kindOf(address).container.own.map((key) => [key, before?.properties[key] ?? properties[key]]));
  return { address: before?.address ?? address, properties: { ...properties, ...own }, extra, systemData };
}
var NOT_COPIED = /* @__PURE__ */ new Set([
  "stage",
  "isArchived",
  "jobName",
  "provisioningState",
  "autoDeleteSetting",
  "originAssetId"
]);
function publish(call, address, bytes) {
  const body2 = jsonBody(bytes);
  const registryName = optionalName(body2, "registryName");
  if (registryName === void 0) {
    throw userError("The request body must have the text 'registryName'.", "registryName");
  }
  const source = call.state.get(address);
  if (source === void 0) {
    throw kindOf(address).noSuchVersion(address);
  }
  return copied(call, source, { ...address, home: "registries", place: registryName }, body2, "nothing");
}
function importAsset(call, registry, bytes) {
  const { properties } = jsonBody(bytes);
  if (!isObject(properties)) {
    throw userError("The request body must have the object 'properties'.", "properties");
  }
  const source = sourceOf(call, String(properties.sourceAssetId));
  return copied(call, source, registry, properties, "no content");
}
function copied(call, source, registry, destination, result) {
  const { kind, name, version } = source.address;
  const { subscription, group, place } = registry;
  const target = {
    subscription,
    group,
    home: "registries",
    place,
    kind,
    name: optionalName(destination, "destinationName") ?? name,
    version: optionalName(destination, "destinationVersion") ?? version
  };
  const properties = { ...without(source.properties, NOT_COPIED), ...inRegistry(source, place) };
  const copy = written2(call, target, void 0, { properties, extra: {} });
  const origin = `azureml://locations/emulator/workspaces/${workspaceGuid(source.address)}/${kind}/${name}/versions/${version}`;
  const { lastModifiedAt } = source.systemData;
  const systemData = lastModifiedAt === void 0 ? copy.systemData : { ...copy.systemData, lastModifiedAt };
  const put = { ...copy, systemData, properties: { ...copy.properties, originAssetId: origin } };
  return accepted(begin(call, { put }, subscription, result));
}
function inRegistry({ properties }, registry) {
  const keys = ["modelUri", "dataUri", "codeUri"].filter((key) => typeof properties[key] === "string");
  const host = `https://${registry.toLowerCase()}.blob.core.windows.net/${registry.toLowerCase()}`;
  return Object.fromEntries(keys.map((key) => [key, String(properties[key]).replace(/^azureml:.*?\/paths\//, `${host}/`)]));
}
var SOURCE = /^azureml:\/\/locations\/[^/]+\/workspaces\/([^/]+)\/(models|data|environments|components|codes)\/([^/]+)\/versions\/([^/]+)$/;
function sourceOf({ state }, id) {
  const [, guid, kindName, name = "", version = ""] = SOURCE.exec(id) ?? [];
  const kind = KIND_NAMES.find((known) => known === kindName);
  const found = kind === void 0 ? [] : state.everywhere({ kind, name, version });
  const inWorkspaces = found.filter(({ address }) => address.home === "workspaces");
  const exact = inWorkspaces.find(({ address }) => workspaceGuid(address) === guid);
  const source = exact ?? (inWorkspaces.length === 1 ? inWorkspaces[0] : void 0);
  if (source === void 0) {
    throw userError(`Could not find asset with ID: ${id}`, "properties.sourceAssetId");
  }
  return source;
}
function optionalName(body2, key) {
  const value = body2[key] ?? void 0;
  if (value !== void 0 && (typeof value !== "string" || !/^[^/]+$/.test(value))) {
    throw userError(`'${key}' must be a text that is not empty and has no slash.`, key);
  }
  return value;
}
var ID = new RegExp(`^/subscriptions/([^/]+)/resourceGroups/([^/]+)/providers/${PROVIDER.replaceAll(".", "\\.")}/workspaces/([^/]+)/jobs/([^/]+)$`, "i");
function jobFrom(resource) {
  if (!isObject(resource) || typeof resource.id !== "string") {
    return void 0;
  }
  const [, subscription, group, place, name] = ID.exec(resource.id) ?? [];
  if (!subscription || !group || !place || !name) {
    return void 0;
  }
  const { properties, systemData } = resource;
  if (!isObject(properties)) {
    throw new Error("must have the object 'properties'");
  }
  if (systemData !== void 0 && systemData !== null && !isObject(systemData)) {
    throw new Error("has a 'systemData' that is not an object");
  }
  const job = { subscription, group, home: "workspaces", place, name };
  return { job, properties, systemData: systemData ?? {} };
}
var jobKey = (job) => `${placeKey(job)}/jobs/${job.name}`;
function getJob(call, address) {
  const job = call.state.job(address);
  if (job === void 0) {
    throw notFoundInChain(`Run ${address.name} was not found.`, "NotFoundError");
  }
  const { properties, systemData } = job;
  const id = `${placeId(address)}/jobs/${address.name}`;
  const type = `${PROVIDER}/workspaces/jobs`;
  return { status: 200, body: toJson({ id, name: address.name, type, properties, systemData }) };
}
var SERVED = "It serves models, data, environments, components and codes in workspaces and registries (.../workspaces/{w}/models/{n}/versions/{v}).";
var DATA_PLANE2 = ["mferp", "managementfrontend"];
function route(path) {
  const segments = path.replace(/^\/+|\/+$/g, "").split("/").map(decoded);
  const operation = operationRoute(segments);
  if (operation !== void 0) {
    return operation;
  }
  const isDataPlane = startsWith(segments, DATA_PLANE2);
  const [subscriptions, subscription, groups, group, providers, provider, ...resource] = isDataPlane ? segments.slice(DATA_PLANE2.length) : segments;
  if (!is(subscriptions, "subscriptions") || !is(groups, "resourceGroups") || !is(providers, "providers")) {
    throw invalidResourceType(`The emulator does not serve '${path}'. ${SERVED}`);
  }
  if (!is(provider, PROVIDER)) {
    throw invalidResourceType(`The emulator serves '${PROVIDER}' only, not '${provider ?? ""}'. ${SERVED}`);
  }
  if (!subscription || !group || resource.includes("")) {
    throw invalidResourceType(`The path '${path}' has an empty segment. ${SERVED}`);
  }
  const plane = isDataPlane && is(resource[0], "registries") ? "data" : "arm";
  const found = resourceRoute(subscription, group, resource, plane);
  if (found === void 0) {
    const type = [PROVIDER, ...resource.filter((_, index) => index % 2 === 0)].join("/");
    throw invalidResourceType(`The emulator does not serve the resource type '${type}'. ${SERVED}`);
  }
  return found;
}
function resourceRoute(subscription, group, resource, plane) {
  const [homes, name, kinds, asset, versions, version, action, ...rest] = resource;
  const home = HOMES.find((known) => is(homes, known));
  if (home === void 0 || name === void 0 || rest.length > 0) {
    return void 0;
  }
  const place = { subscription, group, home, place: name };
  if (plane === "data" && is(kinds, "import") && asset === void 0) {
    return { at: "import", plane, place };
  }
  if (home === "workspaces" && is(kinds, "jobs") && asset !== void 0 && versions === void 0) {
    return { at: "job", plane, address: { ...place, name: asset } };
  }
  const isOfAuthorization = is(kinds, "providers") && is(asset, "Microsoft.Authorization");
  if (isOfAuthorization && is(versions, "permissions") && version === void 0) {
    return { at: "permissions", plane, place };
  }
  const kind = KIND_NAMES.find((known) => is(kinds, known));
  if (kind === void 0) {
    return void 0;
  }
  if (asset === void 0) {
    return { at: "containers", plane, place, kind };
  }
  const address = { ...place, kind, name: asset };
  if (versions === void 0) {
    return { at: "container", plane, address };
  }
  if (!is(versions, "versions")) {
    return void 0;
  }
  if (version === void 0) {
    return { at: "versions", plane, address };
  }
  if (action === void 0) {
    return { at: "version", plane, address: { ...address, version } };
  }
  const isPublish = is(action, "publish") && home === "workspaces";
  return isPublish ? { at: "publish", plane, address: { ...address, version } } : void 0;
}
function operationRoute(segments) {
  const [first, second, third, fourth, fifth, , seventh, eighth] = segments;
  if (segments.length === 4 && is(second, "v1.0") && is(third, "operations") && fourth) {
    const isKnown = is(first, "assetstore") || is(first, "environment");
    return isKnown ? { at: "operation", plane: "data", id: fourth, view: "result" } : void 0;
  }
  const isOurs = is(first, "subscriptions") && is(third, "providers") && is(fourth, PROVIDER) && is(fifth, "locations");
  if (segments.length !== 8 || !isOurs || !eighth) {
    return void 0;
  }
  if (is(seventh, "mfeOperationsStatus")) {
    return { at: "operation", plane: "arm", id: eighth, view: "status" };
  }
  return is(seventh, "mfeOperationResults") ? { at: "operation", plane: "arm", id: eighth, view: "result" } : void 0;
}
function startsWith(segments, names) {
  return names.every((name, index) => is(segments[index], name));
}
function is(segment, name) {
  return segment?.toLowerCase() === name.toLowerCase();
}
function decoded(segment) {
  const text3 = decodedOrUndefined(segment);
  if (text3 === void 0 || text3.includes("/")) {
    throw new ArmError(400, { code: "InvalidRequestUri", message: `The path segment '${segment}' is not valid.` });
  }
  return text3;
}
function decodedOrUndefined(segment) {
  try {
    return decodeURIComponent(segment);
  } catch {
    return void 0;
  }
}
var Service = class {
  state;
  clock;
  permissions;
  constructor(state, clock, permissions = permissionsOf(void 0)) {
    this.state = state;
    this.clock = clock;
    this.permissions = permissions;
  }
  /** @throws ArmError for every answer that is an error. */
  async answer(request) {
    const target = route(request.path);
    if (target.at === "permissions") {
      if (request.method !== "GET") {
        throw notAllowed(request, ["GET"]);
      }
      return listPermissions(this.permissions, request.query.get("api-version"));
    }
    const api = versionFor(target, request.query.get("api-version"));
    const call = { request, api, plane: target.plane, state: this.state, clock: this.clock };
    const methods = methodsOf(call, target);
    const method = Object.hasOwn(methods, request.method) ? methods[request.method] : void 0;
    if (method === void 0) {
      throw notAllowed(request, Object.keys(methods));
    }
    const body2 = ["PUT", "POST"].includes(request.method) ? await request.body() : new Uint8Array();
    return method(body2);
  }
};
function methodsOf(call, target) {
  switch (target.at) {
    case "version":
      return {
        GET: () => getVersion(call, target.address),
        PUT: (body2) => putVersion(call, target.address, body2),
        DELETE: () => deleteVersion(call, target.address)
      };
    case "versions":
      return { GET: () => listVersions(call, target.address) };
    case "container":
      return {
        GET: () => getContainer(call, target.address),
        PUT: (body2) => putContainer(call, target.address, body2),
        DELETE: () => deleteContainer(call, target.address)
      };
    case "containers":
      return { GET: () => listContainers(call, target.place, target.kind) };
    case "publish":
      return { POST: (body2) => publish(call, target.address, body2) };
    case "import":
      return { POST: (body2) => importAsset(call, target.place, body2) };
    case "job":
      return { GET: () => getJob(call, target.address) };
    case "operation":
      return { GET: () => operationAnswer(call, target.id, target.view) };
  }
}
function versionFor(target, name) {
  if (target.plane === "data") {
    return dataPlaneVersion(target.at === "operation" ? "2021-10-01-dataplanepreview" : name);
  }
  const api = apiVersion(name);
  const home = "address" in target ? target.address.home : "place" in target ? target.place.home : "workspaces";
  if (home === "registries" && !api.hasRegistries) {
    throw tooOld(api, "registries");
  }
  if (target.at === "publish" && !api.hasPublish) {
    throw tooOld(api, "publish");
  }
  return api;
}
function tooOld({ name }, what) {
  const message = `No registered resource provider found for API version '${name}' and '${what}'. Use 2024-04-01.`;
  return new ArmError(400, { code: "NoRegisteredProviderFound", message });
}
function notAllowed({ method }, allowed) {
  const message = `The method '${method}' is not allowed here. Allowed: ${allowed.join(", ")}.`;
  return new ArmError(405, { code: "HttpMethodNotAllowed", message });
}
var CLOSE = { Connection: "close" };
async function spoiled(fault2, exchange) {
  const { request, message, response, answer, time } = exchange;
  switch (fault2.name) {
    case "429":
      return { ...tooMany(fault2.value, time), headers: CLOSE };
    case "429-header":
      return { ...tooMany(fault2.value, time), headers: { ...CLOSE, "Retry-After": fault2.value } };
    case "401":
      return { ...failed(expired(), time), headers: { "WWW-Authenticate": 'Bearer error="invalid_token"' } };
    case "403":
      return failed(forbidden(request), time);
    case "500":
    case "503":
    case "504":
      return { ...failed(serviceError(Number(fault2.name)), time), headers: CLOSE };
    case "502":
      return { ...failed(badGateway(), time), headers: { ...CLOSE, "x-ms-failure-cause": "gateway" } };
    case "502-html":
      return {
        status: 502,
        body: NGINX,
        headers: { ...CLOSE, "Content-Type": "text/html", "x-ms-failure-cause": "service" }
      };
    case "not-json":
      return { status: 200, body: "Please log in to this network.\n", headers: { "Content-Type": "text/plain" } };
    case "redirect":
      return { status: 302, body: "", headers: { Location: fault2.value } };
    case "nextlink":
      return answer && pointing(answer, fault2.value);
    case "half":
      sendHalf(response, answer ?? { status: 200, body: Buffer.from(await request.body()).toString("utf8") });
      return void 0;
    case "reset":
      message.socket.resetAndDestroy();
      return void 0;
    case "huge":
      sendForEver(response);
      return void 0;
    case "silence":
      message.resume();
      return void 0;
  }
}
function tooMany(seconds, time) {
  const message = `Received too many requests in a short amount of time. Retry again after ${seconds} seconds.`;
  const inner = { innerCodes: ["QuotaExceeded", "TooManyRequests"] };
  return failed(new ArmError(429, { code: "UserError", message, details: [] }, inner), time);
}
function serviceError(status) {
  const body2 = { code: "ServiceError", message: "Service invocation timed out.", details: [] };
  return new ArmError(status, body2, { innerCodes: ["TransientError"] });
}
function badGateway() {
  return new ArmError(502, {
    code: "BadGatewayConnection",
    message: "The network connectivity issue encountered for 'Microsoft.MachineLearningServices'; cannot fulfill the request."
  });
}
function expired() {
  return new ArmError(401, {
    code: "ExpiredAuthenticationToken",
    message: "The access token expiry UTC time is earlier than current UTC time."
  });
}
function forbidden({ method, path }) {
  const action = { GET: "read", DELETE: "delete" }[method] ?? "write";
  const permission = `Microsoft.MachineLearningServices/workspaces/models/versions/${action}`;
  return new ArmError(403, {
    code: "AuthorizationFailed",
    message: `The client does not have authorization to perform action '${permission}' over scope '${path}' or the scope is invalid. If access was recently granted, please refresh your credentials.`
  });
}
var NGINX = [
  "<html>",
  "<head><title>502 Bad Gateway</title></head>",
  "<body>",
  "<center><h1>502 Bad Gateway</h1></center>",
  "<hr><center>nginx</center>",
  "</body>",
  "</html>",
  ""
].join("\r\n");
function pointing(answer, nextLink) {
  const page2 = answer.status === 200 ? parseJson(answer.body ?? "", RESOURCE_DEPTH + 2) : void 0;
  return isObject(page2) && Array.isArray(page2.value) ? { ...answer, body: toJson({ ...page2, nextLink }) } : answer;
}
function sendHalf(response, { status, body: body2 = "" }) {
  const whole = Buffer.from(body2 || "{}");
  response.writeHead(status, { "Content-Type": "application/json; charset=utf-8", "Content-Length": whole.byteLength });
  response.write(whole.subarray(0, whole.byteLength / 2), () => response.socket?.end());
}
function sendForEver(response) {
  const chunk = `{"properties":{}},${" ".repeat(65e3)}`;
  response.writeHead(200, { "Content-Type": "application/json; charset=utf-8" });
  response.write('{"value":[');
  const more = () => {
    while (!response.destroyed && response.write(chunk))
      ;
  };
  response.on("drain", more);
  more();
}
var LONGEST_QUOTE = 500;
function toResource({ address, properties, systemData, extra }) {
  return { id: armId(address), properties, systemData, ...extra };
}
function fromResource(resource) {
  if (!isObject(resource)) {
    throw new Error("must be an object with id and properties");
  }
  const { id, properties, systemData } = resource;
  if (typeof id !== "string") {
    throw new Error("must have the string 'id'");
  }
  const address = parseId(id);
  if (address === void 0) {
    throw new Error(`has the id '${id.slice(0, LONGEST_QUOTE)}', which is not the ARM id of a model, data, environment, component or code, or of a version of one, in a workspace or a registry`);
  }
  if (!isObject(properties)) {
    throw new Error("must have the object 'properties'");
  }
  const kind = kindOf(address);
  const fault2 = shapeFault(properties, isVersionAddress(address) ? kind.shape : kind.container.shape);
  if (fault2 !== void 0) {
    throw new Error(`is not of its kind: ${fault2.message.replace(/\.$/, "")}`);
  }
  if (systemData !== void 0 && systemData !== null && !isObject(systemData)) {
    throw new Error("has a 'systemData' that is not an object");
  }
  return { address, properties, systemData: systemData ?? {}, extra: without(resource, ENVELOPE) };
}
function toLine(line) {
  if ("begin" in line) {
    const { change, ...rest } = line.begin;
    return { begin: { ...rest, ...changeLine(change) } };
  }
  return "end" in line ? { end: { ...line.end } } : changeLine(line);
}
function fromLine(line) {
  if (isObject(line) && isObject(line.begin)) {
    const { id, startTime, result } = line.begin;
    if (typeof id === "string" && typeof startTime === "string" && isResult(result)) {
      return { begin: { id, startTime, result, change: changeOf(line.begin) } };
    }
  }
  if (isObject(line) && isObject(line.end) && typeof line.end.id === "string" && typeof line.end.at === "string") {
    return { end: { id: line.end.id, at: line.end.at } };
  }
  return changeOf(line);
}
function changeLine(change) {
  return "put" in change ? { put: toResource(change.put) } : { delete: armId(change.delete) };
}
function changeOf(line) {
  if (isObject(line) && line.put !== void 0) {
    return { put: fromResource(line.put) };
  }
  const address = isObject(line) && typeof line.delete === "string" ? parseId(line.delete) : void 0;
  if (address === void 0) {
    throw new Error("this is neither a put nor a delete");
  }
  return { delete: address };
}
function isResult(value) {
  return value === "asset" || value === "nothing" || value === "no content";
}
var FILE = "assets.jsonl";
var FORMER_FILE = "model-versions.jsonl";
var LINE_DEPTH = RESOURCE_DEPTH + 2;
var Journal = class {
  #path;
  #descriptor;
  #size;
  /** Replaces the journal of a directory by the shortest one that says what the memory holds, and opens it. */
  constructor(directory, memory) {
    this.#path = (0, import_node_path.join)(directory, FILE);
    this.#descriptor = attempt(directory, () => {
      writeSnapshot(this.#path, memory);
      (0, import_node_fs.rmSync)((0, import_node_path.join)(directory, FORMER_FILE), { force: true });
      syncDirectory(directory);
      return (0, import_node_fs.openSync)(this.#path, "a");
    });
    this.#size = (0, import_node_fs.fstatSync)(this.#descriptor).size;
  }
  write(line) {
    this.#append(textOf2(line));
  }
  close() {
    (0, import_node_fs.closeSync)(this.#descriptor);
  }
  #append(line) {
    attempt(this.#path, () => {
      if ((0, import_node_fs.statSync)(this.#path).ino !== (0, import_node_fs.fstatSync)(this.#descriptor).ino) {
        throw new Error("another emulator has taken over this data directory");
      }
      try {
        (0, import_node_fs.writeFileSync)(this.#descriptor, line);
        (0, import_node_fs.fsyncSync)(this.#descriptor);
      } catch (thrown) {
        (0, import_node_fs.ftruncateSync)(this.#descriptor, this.#size);
        throw thrown;
      }
      this.#size += Buffer.byteLength(line);
    });
  }
};
function replay(directory, memory) {
  const path = attempt(directory, () => {
    (0, import_node_fs.mkdirSync)(directory, { recursive: true });
    return [FILE, FORMER_FILE].map((file) => (0, import_node_path.join)(directory, file)).find((file) => (0, import_node_fs.existsSync)(file));
  });
  if (path === void 0) {
    return;
  }
  const text3 = attempt(path, () => (0, import_node_fs.readFileSync)(path, "utf8"));
  const lines = text3.split("\n").slice(0, -1);
  for (const [index, line] of lines.entries()) {
    try {
      memory.apply(fromLine(parseJson(line, LINE_DEPTH)));
    } catch (thrown) {
      throw new EmulatorError(`${path}:${index + 1}: ${reason(thrown)}; remove the line, or use another --data`);
    }
  }
}
function textOf2(line) {
  return `${toJson(toLine(line))}
`;
}
function writeSnapshot(path, memory) {
  const fresh = `${path}.new`;
  const descriptor = (0, import_node_fs.openSync)(fresh, "w");
  try {
    (0, import_node_fs.writeFileSync)(descriptor, [...memory.history()].map(textOf2).join(""));
    (0, import_node_fs.fsyncSync)(descriptor);
  } finally {
    (0, import_node_fs.closeSync)(descriptor);
  }
  (0, import_node_fs.renameSync)(fresh, path);
}
function syncDirectory(directory) {
  if (process.platform === "win32") {
    return;
  }
  const descriptor = (0, import_node_fs.openSync)(directory, "r");
  try {
    (0, import_node_fs.fsyncSync)(descriptor);
  } finally {
    (0, import_node_fs.closeSync)(descriptor);
  }
}
function attempt(path, work) {
  try {
    return work();
  } catch (thrown) {
    throw new EmulatorError(`the data directory cannot be used (${path}): ${reason(thrown)}`);
  }
}
var TICKS_PER_MILLISECOND = 10000n;
var TICKS_PER_SECOND = 1000n * TICKS_PER_MILLISECOND;
function timestamp(ticks) {
  const second = new Date(Number(ticks / TICKS_PER_MILLISECOND)).toISOString().slice(0, 19);
  return `${second}.${String(ticks % TICKS_PER_SECOND).padStart(7, "0")}+00:00`;
}
function ticksOf(date) {
  return BigInt(date.getTime()) * TICKS_PER_MILLISECOND;
}
var Clock = class {
  offset;
  #last = 0n;
  /** So many milliseconds ahead of this machine's clock, or behind it. */
  constructor(offset2 = 0) {
    this.offset = offset2;
  }
  date() {
    return new Date(Date.now() + this.offset);
  }
  now() {
    const now = ticksOf(this.date()) + process.hrtime.bigint() / 100n % TICKS_PER_MILLISECOND;
    this.#last = now > this.#last ? now : this.#last + 1n;
    return timestamp(this.#last);
  }
};
var Catalog = class {
  #holders = /* @__PURE__ */ new Map();
  #deleted = /* @__PURE__ */ new Map();
  #sequence = 0;
  get(address) {
    const holder = this.#holders.get(containerKey(address));
    const place = holder?.places.get(address.version);
    return place === void 0 ? void 0 : holder?.entries[place]?.version;
  }
  container(address) {
    return this.#holders.get(containerKey(address))?.container;
  }
  /** Whether this was deleted and not created again. */
  isDeleted(address) {
    return this.#deleted.has(keyOf(address));
  }
  apply(change) {
    if ("put" in change) {
      this.#put(change.put);
    } else {
      this.#delete(change.delete);
    }
  }
  /** The versions of one asset by sequence; a hole is a version that was deleted. */
  entriesOf(address) {
    return this.#holders.get(containerKey(address))?.entries ?? [];
  }
  /** The containers of one kind in one place, the oldest first. */
  containersOf(place, kind) {
    const key = placeKey(place);
    return [...this.#holders.values()].filter(({ container }) => container.address.kind === kind && placeKey(container.address) === key);
  }
  /** Every version, in every place, of this kind, name and version. */
  everywhere({ kind, name, version }) {
    return [...this.#holders.values()].filter(({ container: { address } }) => address.kind === kind && address.name === name).map(({ places, entries }) => entries[places.get(version) ?? -1]?.version).filter((found) => found !== void 0);
  }
  /** The shortest list of writes that makes an empty catalog equal to this one. */
  *history() {
    for (const address of this.#deleted.values()) {
      yield { delete: address };
    }
    for (const { container, isKept, entries } of this.#holders.values()) {
      if (isKept) {
        yield { put: container };
      }
      for (const entry of entries) {
        if (entry !== void 0) {
          yield { put: entry.version };
        }
      }
    }
  }
  #put(asset) {
    this.#deleted.delete(keyOf(asset.address));
    const holder = this.#holder(asset);
    if (!isAssetVersion(asset)) {
      holder.container = asset;
      holder.isKept = true;
      return;
    }
    const { version } = asset.address;
    const place = holder.places.get(version) ?? holder.entries.length;
    holder.places.set(version, place);
    holder.entries[place] = { sequence: place, version: asset };
  }
  #delete(address) {
    this.#deleted.set(keyOf(address), address);
    const holder = this.#holders.get(containerKey(address));
    if (holder === void 0) {
      return;
    }
    if (isVersionAddress(address)) {
      this.#deleteVersion(holder, address);
      return;
    }
    this.#holders.delete(containerKey(address));
    for (const entry of holder.entries.filter((found) => found !== void 0)) {
      this.#deleted.set(keyOf(entry.version.address), entry.version.address);
    }
  }
  #deleteVersion(holder, { version }) {
    const place = holder.places.get(version);
    if (place !== void 0) {
      holder.entries[place] = void 0;
      holder.places.delete(version);
      holder.isKept = true;
    }
  }
  #holder(asset) {
    const key = containerKey(asset.address);
    const found = this.#holders.get(key);
    if (found !== void 0) {
      return found;
    }
    const container = containerFor(asset);
    const holder = { sequence: this.#sequence, container, isKept: false, places: /* @__PURE__ */ new Map(), entries: [] };
    this.#sequence += 1;
    this.#holders.set(key, holder);
    this.#deleted.delete(keyOf(container.address));
    return holder;
  }
};
function containerFor(asset) {
  if (!isAssetVersion(asset)) {
    return asset;
  }
  const { version: _version, ...address } = asset.address;
  const kind = kindOf(address).container;
  const { createdBy: createdBy2, createdByType } = asset.systemData;
  const createdAt = earlier(asset.systemData.createdAt, 20);
  const lastModifiedAt = kind.isModifiedAtBirth ? earlier(asset.systemData.createdAt, 10) : createdAt;
  const modified = { lastModifiedAt, lastModifiedBy: createdBy2, lastModifiedByType: createdByType };
  return {
    address,
    properties: kind.born(asset.properties),
    systemData: { createdAt, createdBy: createdBy2, createdByType, ...modified },
    extra: {}
  };
}
function earlier(text3, milliseconds2) {
  const match = typeof text3 === "string" ? /^(.{19})\.(\d{7})\+00:00$/.exec(text3) : null;
  const ticks = match === null ? void 0 : ticksOf(/* @__PURE__ */ new Date(`${match[1]}Z`)) + BigInt(match[2] ?? 0);
  return ticks === void 0 ? text3 : timestamp(ticks - BigInt(milliseconds2) * 10000n);
}
var LateLists = class {
  lag;
  #catalog = new Catalog();
  #coming = [];
  /** Lists lag by so many milliseconds, beginning with what is there already. */
  constructor(lag, now) {
    this.lag = lag;
    for (const change of now.history()) {
      this.#catalog.apply(change);
    }
  }
  add(change) {
    this.#coming.push({ at: performance.now() + this.lag, change });
  }
  /** As lists show it at this moment. */
  catalog() {
    const due = this.#coming.findIndex(({ at }) => at > performance.now());
    for (const { change } of this.#coming.splice(0, due < 0 ? this.#coming.length : due)) {
      this.#catalog.apply(change);
    }
    return this.#catalog;
  }
};
var REMEMBERED = 1e3;
var Operations = class {
  questions;
  #running = /* @__PURE__ */ new Map();
  #done = /* @__PURE__ */ new Map();
  /** @param questions how many of them an operation answers with "in progress". */
  constructor(questions) {
    this.questions = questions;
  }
  begin(operation) {
    this.#running.set(operation.id, { operation, left: this.questions });
  }
  /** Counts a question. True when the operation is due: whoever asked ends it. */
  isDue(id) {
    const running = this.#running.get(id);
    if (running === void 0) {
      return false;
    }
    running.left -= 1;
    return running.left < 0;
  }
  end(id, endTime) {
    const operation = this.#running.get(id)?.operation;
    if (operation === void 0) {
      return void 0;
    }
    this.#running.delete(id);
    this.#done.set(id, { operation, endTime });
    for (const oldest of [...this.#done.keys()].slice(0, -REMEMBERED)) {
      this.#done.delete(oldest);
    }
    return operation;
  }
  progress(id) {
    return this.#running.get(id) ?? this.#done.get(id);
  }
  /** The operation that is at work on this resource. */
  runningOn(key) {
    return this.running().find(({ change }) => keyOf("put" in change ? change.put.address : change.delete) === key);
  }
  running() {
    return [...this.#running.values()].map(({ operation }) => operation);
  }
};
var Memory = class {
  catalog = new Catalog();
  operations;
  /** @param questions how many of them an operation answers with "in progress". */
  constructor(questions) {
    this.operations = new Operations(questions);
  }
  /** Takes a line in. Returns what it changed in the catalog, if it did. */
  apply(line) {
    if ("begin" in line) {
      this.operations.begin(line.begin);
      return void 0;
    }
    const change = "end" in line ? this.operations.end(line.end.id, line.end.at)?.change : line;
    if (change !== void 0) {
      this.catalog.apply(change);
    }
    return change;
  }
  /** The shortest journal that says the same. Operations that are done are forgotten. */
  *history() {
    yield* this.catalog.history();
    for (const begin2 of this.operations.running()) {
      yield { begin: begin2 };
    }
  }
};
var FIRST_CREATED = ticksOf(/* @__PURE__ */ new Date("2026-01-01T00:00:00Z"));
var TICKS_APART = 10000000n;
var NO_SEED = { assets: [], jobs: [] };
function readSeed(file) {
  const elements = array(file, text2(file));
  const seen = /* @__PURE__ */ new Map();
  const resources = elements.map((element, index) => {
    const resource = read(file, element, index);
    const key = "job" in resource ? jobKey(resource.job) : keyOf(resource.address);
    const first = seen.get(key);
    if (first !== void 0) {
      throw new SeedError(`seed ${file}: element ${index} has the same id as element ${first}; keep one of them`);
    }
    seen.set(key, index);
    return { ...resource, systemData: dated(resource.systemData, index) };
  });
  return {
    assets: resources.flatMap((resource) => "job" in resource ? [] : [resource]),
    jobs: resources.flatMap((resource) => "job" in resource ? [resource] : [])
  };
}
function text2(file) {
  try {
    return (0, import_node_fs2.readFileSync)(file, "utf8").replace(/^\uFEFF/, "");
  } catch (thrown) {
    throw new SeedError(`seed ${file} cannot be read: ${reason(thrown)}; give the path of a JSON file`);
  }
}
function array(file, json) {
  const value = parsed3(file, json);
  if (!Array.isArray(value)) {
    throw new SeedError(`seed ${file} is not a JSON array; write [{"id": "...", "properties": {...}}, ...]`);
  }
  return value;
}
function parsed3(file, json) {
  try {
    return parseJson(json, RESOURCE_DEPTH + 1);
  } catch (thrown) {
    throw new SeedError(`seed ${file} is not valid JSON: ${reason(thrown)}`);
  }
}
function read(file, element, index) {
  try {
    return jobFrom(element) ?? fromResource(element);
  } catch (thrown) {
    const example = "/subscriptions/.../workspaces/w/models/n/versions/1";
    throw new SeedError(`seed ${file}: element ${index} ${reason(thrown)}; an element is {"id": "${example}", "properties": {...}}`);
  }
}
function dated(given, index) {
  const createdAt = given.createdAt ?? timestamp(FIRST_CREATED + BigInt(index) * TICKS_APART);
  const by = { createdBy: "Emulator Seed", createdByType: "User" };
  const modifiedBy2 = { lastModifiedBy: "Emulator Seed", lastModifiedByType: "User" };
  return Object.keys(given).length === 0 ? { createdAt, ...by, lastModifiedAt: createdAt, ...modifiedBy2 } : { createdAt, lastModifiedAt: createdAt, ...given };
}
var State = class {
  registryPut;
  #memory;
  #journal;
  #lists;
  #jobs;
  /**
   * Reads what an earlier run left, then the seed. What the directory knows wins: a seeded resource that was changed
   * or deleted stays changed or deleted when the same seed is given again. Jobs are in the seed alone.
   */
  constructor({ data, seed, polls = 1, registryPut = "async-operation", lag = 0 }) {
    this.registryPut = registryPut;
    this.#memory = new Memory(polls);
    const { assets, jobs } = seed === void 0 ? NO_SEED : readSeed(seed);
    this.#jobs = new Map(jobs.map((job) => [jobKey(job.job), job]));
    if (data !== void 0) {
      replay(data, this.#memory);
    }
    const fresh = assets.filter(({ address }) => !this.#knows(address));
    for (const asset of fresh) {
      this.#memory.apply({ put: asset });
    }
    this.#journal = data === void 0 ? void 0 : new Journal(data, this.#memory);
    this.#lists = lag === 0 ? void 0 : new LateLists(lag, this.#memory.catalog);
  }
  get(address) {
    return this.#memory.catalog.get(address);
  }
  container(address) {
    return this.#memory.catalog.container(address);
  }
  job(address) {
    return this.#jobs.get(jobKey(address));
  }
  /** The versions of one asset, the oldest first. */
  versionsOf(address) {
    return this.#memory.catalog.entriesOf(address).flatMap((entry) => entry === void 0 ? [] : [entry.version]);
  }
  /** As a list shows them, which may lag. */
  entriesOf(address) {
    return (this.#lists?.catalog() ?? this.#memory.catalog).entriesOf(address);
  }
  /** As a list shows them, which may lag. */
  containersOf(place, kind) {
    return (this.#lists?.catalog() ?? this.#memory.catalog).containersOf(place, kind);
  }
  /** Every version, in every place, of this kind, name and version. */
  everywhere(asset) {
    return this.#memory.catalog.everywhere(asset);
  }
  /** Whether this was deleted and not created again. */
  isDeleted(address) {
    return this.#memory.catalog.isDeleted(address);
  }
  apply(change) {
    this.#write(change);
  }
  /** Accepts a write that takes its time. */
  begin(operation) {
    this.#write({ begin: operation });
  }
  /** The operation that is at work on a resource. */
  runningOn(address) {
    return this.#memory.operations.runningOn(keyOf(address));
  }
  /** Asks how far an operation is, which brings it further. Undefined when there is none of this name. */
  ask(id, now) {
    if (this.#memory.operations.isDue(id)) {
      this.#write({ end: { id, at: now() } });
    }
    return this.#memory.operations.progress(id);
  }
  close() {
    this.#journal?.close();
  }
  #write(line) {
    this.#journal?.write(line);
    const change = this.#memory.apply(line);
    if (change !== void 0) {
      this.#lists?.add(change);
    }
  }
  #knows(address) {
    const { catalog } = this.#memory;
    const held = isVersionAddress(address) ? catalog.get(address) : catalog.container(address);
    return held !== void 0 || catalog.isDeleted(address);
  }
};
var KEEP_ALIVE_MILLISECONDS = 6e4;
async function startEmulator(options) {
  const calls = new Calls(options.faults);
  const latency = duration("--latency", options.latency);
  const lag = duration("--list-lag", options.listLag);
  const clock = new Clock(offset("--clock-offset", options.clockOffset));
  const state = new State({ ...options, lag });
  const parts = { calls, latency, clock, service: new Service(state, clock, permissionsOf(options.permissions)) };
  const server = (0, import_node_http.createServer)((message, response) => void handle(message, response, parts));
  server.keepAliveTimeout = KEEP_ALIVE_MILLISECONDS;
  try {
    const url = await listen(server, options);
    return { url, close: closer(server, state) };
  } catch (thrown) {
    state.close();
    throw thrown;
  }
}
async function handle(message, response, parts) {
  const startedAt = performance.now();
  const { clock } = parts;
  const answer = await Promise.resolve(message).then((received) => answered(armRequest(received), message, response, parts)).catch((thrown) => failed(thrown, clock.now()));
  if (answer !== void 0) {
    const headers = { Date: clock.date().toUTCString(), ...answer.headers };
    send(response, message.method ?? "GET", { ...answer, headers }, startedAt);
  }
}
async function answered(request, message, response, { calls, latency, clock, service }) {
  if (isControl(request)) {
    return control(request, calls);
  }
  const fault2 = calls.arrived(request);
  const isMeant = fault2 === void 0 || takesEffect(fault2, request.method);
  const answer = isMeant ? await service.answer(request).catch((thrown) => failed(thrown, clock.now())) : void 0;
  if (latency > 0) {
    await new Promise((resolve) => setTimeout(resolve, latency).unref());
  }
  return fault2 === void 0 ? answer : spoiled(fault2, { request, message, response, answer, time: clock.now() });
}
async function listen(server, { port: port2, host = "127.0.0.1" }) {
  return new Promise((resolve, reject) => {
    server.once("error", (thrown) => reject(portError(port2, thrown)));
    try {
      server.listen(port2, host, () => resolve(urlOf(server)));
    } catch (thrown) {
      reject(portError(port2, thrown));
    }
  });
}
function urlOf(server) {
  const address = server.address();
  return typeof address === "object" && address !== null ? `http://${address.address}:${address.port}` : String(address);
}
function portError(port2, thrown) {
  const what = systemCode(thrown) === "EADDRINUSE" ? "is in use" : `cannot be used: ${reason(thrown)}`;
  return new EmulatorError(`port ${port2} ${what}; choose another, or --port 0 for a free one`);
}
function closer(server, state) {
  let closed;
  return () => {
    closed ??= new Promise((resolve) => {
      server.close(() => {
        state.close();
        resolve();
      });
      server.closeAllConnections();
    });
    return closed;
  };
}
async function runEmulator({ given }, shell) {
  const { url, close } = await start(given);
  shell.stdout.write(`${url}
`);
  await Promise.race([(0, import_node_events.once)(process, "SIGINT"), (0, import_node_events.once)(process, "SIGTERM")]);
  await close();
  return import_core_failure.EXIT.done;
}
async function start({ port: port2, data, seed, faults, latency, permissions, ...others }) {
  if (!/^\d{1,5}$/.test(port2) || Number(port2) > 65535)
    throw new import_core_failure.UsageFailure({ what: `--port is ${JSON.stringify(port2)}`, fix: "Give a number from 0 to 65535" });
  try {
    return await startEmulator({
      port: Number(port2),
      ...data && { data },
      ...seed && { seed },
      faults,
      latency,
      permissions,
      listLag: others["list-lag"],
      clockOffset: others["clock-offset"]
    });
  } catch (error) {
    if (error instanceof EmulatorError)
      throw new import_core_failure.UsageFailure({ what: error.message });
    throw error;
  }
}
