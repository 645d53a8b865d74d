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
  baseOf: () => baseOf,
  execute: () => execute,
  githubApi: () => githubApi,
  isTold: () => isTold,
  ledgerOf: () => ledgerOf,
  maskOf: () => maskOf,
  metricsOf: () => metricsOf,
  networkOf: () => networkOf,
  ports: () => ports,
  registryOf: () => registryOf
});
module.exports = __toCommonJS(stdin_exports);
var import_lossless_json_lib_esm_parse = require("./lossless-json-lib-esm-parse.js");
var import_http_transport = require("./http-transport.js");
var import_http_proxy = require("./http-proxy.js");
var import_http_address = require("./http-address.js");
var import_commands_promote = require("./commands-promote.js");
var import_commands_planner_note = require("./commands-planner-note.js");
var import_core_decision = require("./core-decision.js");
var import_commands_request = require("./commands-request.js");
var import_core_entry = require("./core-entry.js");
var import_core_place = require("./core-place.js");
var import_core_digest = require("./core-digest.js");
var import_core_json = require("./core-json.js");
var import_version_generated = require("./version.generated.js");
var import_inputs = require("./inputs.js");
var import_core_asset = require("./core-asset.js");
var import_core_result = require("./core-result.js");
var import_core_lifecycle = require("./core-lifecycle.js");
var import_core_nearest = require("./core-nearest.js");
var import_core_failure = require("./core-failure.js");
var import_node_events = require("node:events");
var import_node_fs = require("node:fs");
var import_consumers = require("node:stream/consumers");
var TELL_AFTER_MS = 2e3;
function startDeadline(milliseconds, tell) {
  const end = performance.now() + milliseconds;
  const signal = AbortSignal.timeout(milliseconds);
  (0, import_node_events.setMaxListeners)(0, signal);
  const remaining = () => signal.aborted ? 0 : Math.max(0, end - performance.now());
  return {
    signal,
    total: milliseconds,
    remaining,
    async wait(pause, why) {
      if (pause >= remaining()) {
        const seconds = (value) => `${Math.ceil(value / 1e3)} s`;
        throw new import_core_failure.ServiceFailure(`${why}: a wait of ${seconds(pause)} does not fit into the ${seconds(remaining())} that are left`, {
          fix: "Run it again later, or with a longer timeout"
        });
      }
      if (pause >= TELL_AFTER_MS)
        tell(`${why}; waiting ${Math.ceil(pause / 1e3)} s`);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  };
}
function secretInputs(given) {
  return import_inputs.INPUTS.filter(({ secret }) => secret).map(({ name }) => [`the input ${name}`, given[name]]);
}
function secretReason(reason, secrets) {
  const found = secrets.find(([, value]) => holds(reason, value));
  if (found === void 0)
    return null;
  return new import_core_failure.UsageFailure({
    what: `reason holds the value of ${found[0]}, and whoever reads the ledger reads the reason; nothing was done`,
    fix: "Leave the secret out of the reason"
  });
}
function holds(text, secret) {
  const { know, hide } = (0, import_http_transport.createRedactor)();
  for (const line of secret.split(/[\r\n]+/))
    know(line.trim());
  return hide(text) !== text;
}
function withoutSecrets(report, { hide, clean }) {
  if (report.is === "told" && report.failure !== void 0) {
    const { failure: failure3, ...others2 } = report;
    return { ...withTexts(others2, hide), failure: serviceFailure(failure3, clean) };
  }
  if (report.is !== "failed")
    return withTexts(report, hide);
  const { failure: failure2, ...others } = report;
  return { ...withTexts(others, hide), failure: cleaned(failure2, clean) };
}
function cleaned(failure2, clean) {
  if (failure2 instanceof import_core_failure.ServiceFailure)
    return serviceFailure(failure2, clean);
  const [first, ...others] = failure2.problems;
  return new import_core_failure.UsageFailure(withTexts(first, clean), ...withTexts(others, clean));
}
function serviceFailure({ message, detail }, clean) {
  return new import_core_failure.ServiceFailure(clean(message), withTexts(detail, clean));
}
function withTexts(value, change) {
  return copied(value, change);
}
function copied(value, change) {
  if (typeof value === "string")
    return change(value);
  if (Array.isArray(value))
    return value.map((item) => copied(item, change));
  if (typeof value === "function")
    return () => copied(value(), change);
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copied(item, change)]));
}
var LOOKS = ["history", "verify", "drift", "doctor"];
function isTold(command) {
  return LOOKS.some((name) => name === command);
}
async function execute(command, given, host) {
  const { redactor } = host;
  const { GITHUB_TOKEN = "", ACTIONS_ID_TOKEN_REQUEST_TOKEN = "" } = host.env;
  for (const secret of [given["github-token"], GITHUB_TOKEN, ACTIONS_ID_TOKEN_REQUEST_TOKEN])
    redactor.know(secret);
  const tokens = [
    ["GITHUB_TOKEN", GITHUB_TOKEN],
    ["ACTIONS_ID_TOKEN_REQUEST_TOKEN", ACTIONS_ID_TOKEN_REQUEST_TOKEN]
  ];
  const failure2 = secretReason(given.reason, [...secretInputs(given), ...tokens, ...host.secrets ?? []]);
  if (failure2 !== null) {
    const asked = { asset: given.asset, to: given.to, reason: null };
    return withoutSecrets({ is: "failed", command, failure: failure2, asked, judged: null }, redactor);
  }
  try {
    const report = isTold(command) ? look(command, given, host) : judge(command, given, host);
    return withoutSecrets(await report, redactor);
  } catch (error) {
    const asked = { asset: given.asset, to: given.to, reason: given.reason || null };
    return withoutSecrets({ is: "failed", command, failure: (0, import_core_failure.expected)(error), asked, judged: null }, redactor);
  }
}
function ports(command, given, host) {
  const inputs = proven(given);
  return reach((0, import_commands_request.readRequest)(command, given, inputs.origin), inputs, given, host);
}
function baseOf(composeBase, given, host) {
  for (const secret of [given["github-token"], host.env.GITHUB_TOKEN ?? ""])
    host.redactor.know(secret);
  return composeBase(given, startDeadline((0, import_commands_request.readTimeout)(given.timeout), host.tell), host);
}
async function judge(command, given, host) {
  const inputs = proven(given);
  if (command === "apply" || command === "plan" && given.promotions !== "")
    return promotions(command, inputs, given, host);
  if (command === "rollback" || command === "plan" && (0, import_commands_request.isRollback)(given)) {
    const [{ planRollback, rollback }, { readRollbackRequest }] = await Promise.all([
      Promise.resolve().then(() => __toESM(require("./commands-rollback.js"))),
      Promise.resolve().then(() => __toESM(require("./commands-rollback-request.js")))
    ]);
    const asked = readRollbackRequest(command, given, inputs.origin);
    const composed2 = await reach(asked, inputs, given, host);
    return command === "plan" ? planRollback(asked, composed2) : rollback(asked, composed2);
  }
  const request = (0, import_commands_request.readRequest)(command, given, inputs.origin);
  const composed = await reach(request, inputs, given, host);
  return command === "plan" ? (0, import_commands_planner_note.plan)(request, composed) : (0, import_commands_promote.promote)(request, composed);
}
async function promotions(command, inputs, given, host) {
  const { readPromotionsRequest } = await Promise.resolve().then(() => __toESM(require("./commands-promotions-request.js")));
  const request = readPromotionsRequest(command, given, inputs.origin);
  const composed = await reach({ place: request.place, metrics: null }, inputs, given, host);
  if (command === "apply") {
    const { apply } = await Promise.resolve().then(() => __toESM(require("./commands-apply.js")));
    return apply(request, composed);
  }
  const { planPromotions } = await Promise.resolve().then(() => __toESM(require("./commands-plan-promotions.js")));
  return planPromotions(request, composed);
}
async function look(command, given, host) {
  const inputs = proven(given);
  const { readToldRequest } = await Promise.resolve().then(() => __toESM(require("./commands-told-request.js")));
  const composing = (place) => reach({ place, metrics: null }, inputs, given, host);
  switch (command) {
    case "history": {
      const { history } = await Promise.resolve().then(() => __toESM(require("./commands-history.js")));
      const request = readToldRequest(command, given, inputs.origin);
      return history(request, await composing(request.place));
    }
    case "verify": {
      const { verify } = await Promise.resolve().then(() => __toESM(require("./commands-verify.js")));
      const request = readToldRequest(command, given, inputs.origin);
      return verify(request, await composing(request.place));
    }
    case "drift": {
      const [{ drift }, { readDriftRequest }, { wantedFiles }] = await Promise.all([
        Promise.resolve().then(() => __toESM(require("./commands-drift.js"))),
        Promise.resolve().then(() => __toESM(require("./commands-drift-request.js"))),
        Promise.resolve().then(() => __toESM(require("./forge-working-tree.js")))
      ]);
      const request = readDriftRequest(given, inputs.origin);
      return drift(request, await composing(request.place), host.tell, wantedFiles);
    }
    case "doctor": {
      const [{ doctor }, { readDoctorRequest }] = await Promise.all([
        Promise.resolve().then(() => __toESM(require("./commands-doctor.js"))),
        Promise.resolve().then(() => __toESM(require("./commands-doctor-request.js")))
      ]);
      const request = readDoctorRequest(given, inputs.origin);
      const { endpoint, milliseconds } = inputs;
      const deadline = startDeadline(milliseconds, host.tell);
      return doctor(request, await host.composeDoctor(request.place, given, endpoint, deadline, host));
    }
  }
}
function proven(given) {
  const milliseconds = (0, import_commands_request.readTimeout)(given.timeout);
  const endpoint = readEndpoint("azure-endpoint", given["azure-endpoint"]);
  if (given["authority-host"] !== "")
    readEndpoint("authority-host", given["authority-host"]);
  return { milliseconds, endpoint, origin: endpoint.href.replace(/\/+$/, "") };
}
function reach(to, { endpoint, milliseconds }, given, host) {
  return host.compose(to, given, endpoint, startDeadline(milliseconds, host.tell), host);
}
function readEndpoint(name, text) {
  const address = (0, import_http_address.parseAddress)(text);
  if (address.ok)
    return address.value;
  throw new import_core_failure.UsageFailure({ what: `${name}: ${address.error}` });
}
function githubApi(asked, endpoint) {
  const url = URL.canParse(asked) ? new URL(asked) : null;
  const mayStandIn = endpoint === null || (0, import_http_address.isLoopback)(endpoint);
  return url !== null && (0, import_http_address.isLoopback)(url) && mayStandIn ? url : new URL("https://api.github.com");
}
var NOWHERE = new URL("http://127.0.0.1");
function networkOf(host) {
  return (0, import_http_transport.createNetwork)({ env: host.env, redactor: host.redactor, mask: maskOf(host), debug: host.debug });
}
function maskOf({ redactor, mask }) {
  return (secret) => {
    redactor.know(secret);
    mask(secret);
  };
}
async function ledgerOf({ place }, given, deadline, host, { workspace, onGitHub, azureRepos }) {
  if (given.ledger === "off")
    return null;
  const [{ readWhere }, { openGitLedger }] = await Promise.all([
    Promise.resolve().then(() => __toESM(require("./ledger-where.js"))),
    Promise.resolve().then(() => __toESM(require("./ledger-git-ledger.js")))
  ]);
  const where = readWhere(given.ledger, onGitHub || azureRepos !== null);
  if (where === null)
    return null;
  return openGitLedger({
    where,
    place,
    env: host.env,
    directory: workspace || process.cwd(),
    onGitHub,
    azureRepos,
    githubToken: given["github-token"],
    deadline,
    mask: maskOf(host),
    debug: host.debug
  });
}
var LARGEST = 1024 * 1024;
async function readMetricsFile(path) {
  const wrong2 = (what) => new import_core_failure.UsageFailure({
    what: `the metrics file ${path} ${what}`,
    fix: "Give a JSON object of names and finite numbers, at most 1 MB"
  });
  const bytes = await (0, import_consumers.buffer)((0, import_node_fs.createReadStream)(path, { end: LARGEST })).catch((error) => {
    throw wrong2(error.code === "ENOENT" ? "does not exist" : `cannot be read (${error.code ?? error.message})`);
  });
  if (bytes.length > LARGEST)
    throw wrong2("is larger than 1 MB");
  const text = decode(bytes);
  const value = text === void 0 ? void 0 : (0, import_core_json.parsedJson)(text);
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw wrong2(value === void 0 ? "is not JSON" : "is not a JSON object");
  const values = /* @__PURE__ */ Object.create(null);
  for (const [name, number] of Object.entries(value)) {
    if (typeof number !== "number" || !Number.isFinite(number))
      throw wrong2(`gives ${quoted(name)} no finite number`);
    values[name] = number;
  }
  const twice = repeated(text ?? "");
  if (twice !== void 0)
    throw wrong2(`gives ${quoted(twice)} twice`);
  return { digest: (0, import_core_digest.sha256)(bytes), values };
}
var quoted = (name) => JSON.stringify(name.length > 100 ? `${name.slice(0, 100)}\u2026` : name);
function decode(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return void 0;
  }
}
function repeated(text) {
  const seen = /* @__PURE__ */ new Set();
  for (const [literal] of text.matchAll(/"(?:[^"\\]|\\.)*"/g)) {
    const name = String((0, import_core_json.parsedJson)(literal));
    if (seen.has(name))
      return name;
    seen.add(name);
  }
  return void 0;
}
function metricsOf({ metrics }) {
  return async () => metrics === null ? null : readMetricsFile(metrics);
}
var NO_SUCH_TENANT = /* @__PURE__ */ new Set(["90002", "900021", "900023", "50020", "50034"]);
var OTHER_CLOUD = /* @__PURE__ */ new Set(["90038", "900382", "900432"]);
var NO_SUCH_CLIENT = /* @__PURE__ */ new Set(["700016", "700011", "70001", "7000112"]);
var NO_CREDENTIAL = /* @__PURE__ */ new Set(["70021", "700211", "700212", "700213", "7002137", "7002138"]);
var WRONG_TIME_OR_AUDIENCE = /* @__PURE__ */ new Set(["700024", "50013", "500133", "50027", "700027"]);
var NO_SUCH_RESOURCE = /* @__PURE__ */ new Set(["500011", "50001"]);
var POLICY = /* @__PURE__ */ new Set(["53003", "530032"]);
var LONGEST_WORDS = 160;
var LONGEST_MESSAGE = 1e4;
var NOTHING = "Not Available";
function entraFailure(refused2, tried) {
  const said = saidIn(refused2);
  const [code, words, correlationId] = [codeIn(said), wordsOf(said), correlationIdOf(refused2)];
  const { cause, fix, commands } = explained(code, tried);
  return new import_core_failure.ServiceFailure(`no login to Azure: ${cause}. Entra says: ${words}`, {
    fix,
    ...commands === void 0 ? {} : { commands },
    ...correlationId === void 0 ? {} : { correlationId }
  });
}
function codeIn(text) {
  return /\bAADSTS(\d{4,8})\b/.exec(text)?.[1] ?? "";
}
function describedIn(message) {
  const description = / - Description: (.*) - Correlation ID: /s.exec(message.slice(0, LONGEST_MESSAGE))?.[1];
  return description === NOTHING ? void 0 : description;
}
function wordsOf(text) {
  const words = text.replaceAll(/\s+/g, " ").replace(/\s*(?:Trace ID|Correlation ID|Timestamp): .*$/, "").trim();
  return words.length > LONGEST_WORDS ? `${words.slice(0, LONGEST_WORDS)}\u2026` : words;
}
function isUnmatched(refused2) {
  const code = codeIn(saidIn(refused2));
  return NO_CREDENTIAL.has(code) || WRONG_TIME_OR_AUDIENCE.has(code);
}
function kindOf(code) {
  if (NO_SUCH_TENANT.has(code))
    return "no such tenant";
  if (OTHER_CLOUD.has(code))
    return "other cloud";
  if (POLICY.has(code))
    return "policy";
  if (NO_SUCH_CLIENT.has(code))
    return "no such client";
  return NO_SUCH_RESOURCE.has(code) ? "no such resource" : null;
}
function explained(code, { tenantId, clientId, authority, presented }) {
  if (NO_CREDENTIAL.has(code))
    return noCredential(clientId, presented);
  if (NO_SUCH_TENANT.has(code))
    return {
      cause: `${authority} knows no tenant ${tenantId}, or the client is of another`,
      fix: "Check tenant-id, which az account show --query tenantId prints, and whether azure-endpoint is of the right cloud"
    };
  if (OTHER_CLOUD.has(code))
    return {
      cause: `the tenant ${tenantId} is of another cloud than ${authority}`,
      fix: "Set azure-endpoint to the one of its cloud, and leave authority-host out"
    };
  if (POLICY.has(code))
    return {
      cause: `a Conditional Access policy of the tenant ${tenantId} forbids the client ${clientId} to log in from here`,
      fix: "Ask who administers the tenant; the correlation id finds the policy in its sign-in logs"
    };
  if (NO_SUCH_CLIENT.has(code))
    return {
      cause: `the tenant ${tenantId} has no usable client ${clientId}`,
      fix: "Check client-id: it is the application (client) id, not the object id; and whether tenant-id is its tenant"
    };
  if (WRONG_TIME_OR_AUDIENCE.has(code))
    return {
      cause: `the job's token was not accepted (issuer ${presented.issuer}, audience ${presented.audience})`,
      fix: "Check the clock of the runner, and whether authority-host is of the cloud that azure-endpoint is of; then run the job again"
    };
  if (NO_SUCH_RESOURCE.has(code))
    return {
      cause: `the tenant ${tenantId} issues no tokens for this azure-endpoint`,
      fix: "Check azure-endpoint, and whether tenant-id is a tenant of that cloud"
    };
  return {
    cause: `a token of the job was not exchanged for the client ${clientId} in the tenant ${tenantId}`,
    fix: code === "" ? `Check that ${authority} is Microsoft Entra` : `${authority}/error?code=${code} explains it; check tenant-id and client-id`
  };
}
function noCredential(clientId, { issuer, subject, audience, otherSubject }) {
  const [one, two, three] = [issuer, subject, audience].map(quoted2);
  const identity = `az identity federated-credential create --identity-name IDENTITY --resource-group GROUP --name aml-promote --issuer ${one} --subject ${two} --audiences ${three}`;
  const parameters = JSON.stringify({ name: "aml-promote", issuer, subject, audiences: [audience] });
  const other = otherSubject === null ? "" : ` A credential for ${otherSubject} is the other format and does not match.`;
  return {
    cause: `the client ${clientId} has no federated credential for the subject ${subject}`,
    fix: `Create one, letter by letter: ${identity}.${other}`,
    commands: [
      `# issuer   ${issuer}`,
      `# subject  ${subject}`,
      ...otherSubject === null ? [] : [`# not      ${otherSubject}  (the other format: this job does not send it)`],
      `# audience ${audience}`,
      "# for a user-assigned managed identity",
      identity,
      "# for an application",
      `az ad app federated-credential create --id ${clientId} --parameters ${quoted2(parameters)}`
    ]
  };
}
function saidIn({ message, answer }) {
  const described = describedIn(message);
  if (described !== void 0 || answer === void 0)
    return described ?? message;
  return /\bAADSTS\d{4,8}: [^"\\]+/.exec(answer.text)?.[0] ?? `status ${answer.status}`;
}
function correlationIdOf({ message, answer }) {
  const [, id = NOTHING] = / - Correlation ID: (.*?) - Trace ID: /.exec(message.slice(0, LONGEST_MESSAGE)) ?? [];
  return id === NOTHING ? answer?.headers["x-ms-request-id"] : id;
}
var quoted2 = (text) => `'${text.replaceAll("'", `'\\''`)}'`;
function libraryOn(transport) {
  let failure2;
  let answer;
  return {
    options: {
      httpClient: {
        async sendRequest(request) {
          const { method, url, body } = request;
          if (method !== "GET" && method !== "POST")
            throw new TypeError(`${method} is no call of a login`);
          const { createHttpHeaders } = await Promise.resolve().then(() => __toESM(require("./registry-azure-ml-credential-azure-identity.js")));
          const headers = request.headers.toJSON();
          try {
            answer = await transport.read({ method, url, headers, ...typeof body === "string" ? { body } : {} });
          } catch (error) {
            failure2 = error;
            throw error;
          }
          return {
            request,
            status: answer.status,
            headers: createHttpHeaders(answer.headers),
            bodyAsText: answer.text
          };
        }
      },
      // The transport tries again by itself.
      retryOptions: { maxRetries: 0 },
      userAgentOptions: { userAgentPrefix: `aml-promote/${import_version_generated.VERSION}` }
    },
    async ask(credential, scope) {
      failure2 = void 0;
      answer = void 0;
      const asked = await askFor(credential, scope);
      if (!asked.ok && failure2 !== void 0)
        throw failure2;
      return asked.ok ? asked : (0, import_core_result.err)({ message: asked.error, answer });
    }
  };
}
async function askFor(credential, scope) {
  try {
    const given = await credential.getToken(scope);
    const text = given?.token;
    if (given === null || typeof text !== "string" || text === "")
      return (0, import_core_result.err)("no token in the answer");
    return (0, import_core_result.ok)({ text, ends: given.expiresOnTimestamp });
  } catch (error) {
    return (0, import_core_result.err)(error instanceof Error ? error.message : String(error));
  }
}
var LONGEST_RUN_MS = 6e4;
var OVER = /* @__PURE__ */ new Set(["700082", "50173", "70043", "50076", "50078", "50079", "50132", "50133"]);
var NO_TOKEN = /is not valid JSON$|JSON at position \d|end of JSON input|^Cannot read properties|^Unexpected response|^no token/;
var ELSE = "or log in by another way: the job\u2019s token (tenant-id and client-id), or credential: managed-identity";
function azureCliLogin({ tenantId, scope, deadline, network }) {
  return async () => {
    const { AzureCliCredential } = await Promise.resolve().then(() => __toESM(require("./registry-azure-ml-credential-azure-identity.js")));
    const most = Math.ceil(Math.min(LONGEST_RUN_MS, Math.max(1, deadline.remaining())));
    const credential = new AzureCliCredential({ processTimeoutInMs: most, ...tenantId === "" ? {} : { tenantId } });
    const begun = performance.now();
    const asked = await askFor(credential, scope);
    const took = performance.now() - begun;
    network.debug(`Azure CLI: az account get-access-token -> ${asked.ok ? "a token" : "no token"} in ${Math.round(took)} ms`);
    if (asked.ok)
      return asked.value;
    throw failure(took >= most ? "too late" : asked.error, tenantId, network);
  };
}
function failure(message, tenantId, network) {
  const login = tenantId === "" ? "az login" : `az login --tenant ${tenantId}`;
  const no = (why, fix) => new import_core_failure.ServiceFailure(`no login to Azure: ${why}`, { fix });
  if (message === "too late")
    return no("the Azure CLI gave no token in time", "Try az account get-access-token by hand");
  if (message.startsWith("Azure CLI could not be found"))
    return no("the Azure CLI (az) is not installed here", `Install it (https://aka.ms/azure-cli) and run ${login}, ${ELSE}`);
  if (message.startsWith("Please run 'az login'"))
    return no("nobody is logged in to the Azure CLI, or the login is over", `Run ${login}, ${ELSE}`);
  if (NO_TOKEN.test(message))
    return no("the Azure CLI printed no token", "Run az version; this needs the Azure CLI 2.30 or later");
  const said = wordsOf(network.clean(message).replace(/^\s*ERROR:\s*/, ""));
  return OVER.has(codeIn(message)) ? no(`the login of the Azure CLI is over. It says: ${said}`, `Run ${login} again, ${ELSE}`) : no(`the Azure CLI gave no token. It says: ${said || "nothing"}`, `Run ${login}, ${ELSE}`);
}
var SCHEMES = ["WorkloadIdentityFederation", "ServicePrincipal", "ManagedServiceIdentity"];
var TENANT = /^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,126}[A-Za-z0-9])?$/;
var CLIENT = /^[A-Za-z0-9-]{1,64}$/;
var REPAIR = "Repair or renew it: Project settings, Service connections, Edit";
function wayOfConnection(connection) {
  switch (connection.scheme.toLowerCase()) {
    case "workloadidentityfederation":
      demandIdentity(connection);
      return "federation";
    case "serviceprincipal":
      demandIdentity(connection);
      return wayOfPrincipal(connection);
    case "managedserviceidentity":
      if (connection.clientId !== "" && !CLIENT.test(connection.clientId))
        throw without("a usable client id");
      return "managed-identity";
    default:
      throw new import_core_failure.UsageFailure({
        what: `the service connection has the scheme ${JSON.stringify(connection.scheme.slice(0, 100))}, and it is not known how to log in with that`,
        fix: `Give azureSubscription a connection of one of these: ${SCHEMES.join(", ")}`
      });
  }
}
function wayOfPrincipal({ authenticationType, secret, certificate }) {
  switch (authenticationType.toLowerCase()) {
    case "":
    case "spnkey":
      if (secret === "")
        throw without("a secret");
      return "secret";
    case "spncertificate":
      if (certificate === "")
        throw without("a certificate");
      return "certificate";
    default:
      throw new import_core_failure.UsageFailure({
        what: `the service connection authenticates by ${JSON.stringify(authenticationType.slice(0, 100))}, and it is not known how to log in with that`,
        fix: "Give azureSubscription a connection with workload identity federation, a secret or a certificate"
      });
  }
}
function demandIdentity({ tenantId, clientId }) {
  if (!TENANT.test(tenantId))
    throw without("a usable tenant id");
  if (!CLIENT.test(clientId))
    throw without("a usable client id");
}
var without = (what) => new import_core_failure.UsageFailure({ what: `the service connection is without ${what}`, fix: REPAIR });
var CREDENTIALS = {
  github: ["github-oidc", "azure-cli", "managed-identity"],
  shell: ["github-oidc", "azure-cli", "managed-identity"],
  "azure-devops": ["service-connection", "azure-cli", "managed-identity"]
};
var TENANT2 = /^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,126}[A-Za-z0-9])?$/;
var CLIENT2 = /^[A-Za-z0-9-]{1,64}$/;
function chooseCredential(asked) {
  const { tenantId, clientId } = asked;
  if (tenantId !== "" && !TENANT2.test(tenantId))
    throw wrong(`tenant-id is ${shown(tenantId)}`, "Give the id of the tenant or one of its domains");
  if (clientId !== "" && !CLIENT2.test(clientId))
    throw wrong(`client-id is ${shown(clientId)}`, "Give the application (client) id, a UUID");
  switch (asked.credential) {
    case "":
      return choose(asked);
    case "github-oidc":
      if (asked.host === "azure-devops")
        throw unknown(asked);
      return federated(asked);
    case "service-connection":
      if (asked.host !== "azure-devops")
        throw unknown(asked);
      return connected(asked);
    case "azure-cli":
      if (clientId !== "")
        throw wrong("client-id has no meaning for the Azure CLI", "Leave client-id out");
      return { is: "azure-cli", tenantId };
    case "managed-identity":
      if (tenantId !== "")
        throw wrong("tenant-id has no meaning for a managed identity, which is of one tenant", "Leave tenant-id out");
      return { is: "managed-identity", clientId };
    default:
      throw unknown(asked);
  }
}
function unknown({ credential, host }) {
  const known = CREDENTIALS[host];
  return wrong(`credential is ${shown(credential)}`, (0, import_core_nearest.didYouMean)(credential, known) ?? `Credentials: ${known.join(", ")}`);
}
function connected({ tenantId, clientId, connection = null }) {
  if (connection === null)
    throw wrong("azureSubscription is not given", "Name the service connection to log in with, or set credential to managed-identity or azure-cli");
  if (tenantId !== "" || clientId !== "")
    throw wrong("tenantId and clientId have no meaning for a service connection, which has its own", "Leave both out, or set credential to managed-identity or azure-cli");
  return { is: "service-connection", connection, way: wayOfConnection(connection) };
}
function choose(asked) {
  const { tenantId, clientId, host } = asked;
  if (host === "azure-devops")
    return connected(asked);
  if (tenantId === "" && clientId === "")
    return { is: "azure-cli", tenantId };
  if (host === "github" || tenantId === "" || clientId === "")
    return federated(asked);
  throw wrong("tenant-id and client-id are for a login with the token of a GitHub job, and a shell has none", "Leave both out to take the Azure CLI\u2019s login, or name another credential");
}
function federated({ tenantId, clientId, host }) {
  if (host !== "github")
    throw wrong(tenantId === "" || clientId === "" ? `a login with the token of a GitHub job needs ${missing(tenantId, clientId)} as well, and a shell has no such token` : "credential is github-oidc, and a shell has no token of a GitHub job", "Set credential to azure-cli or managed-identity");
  if (tenantId === "" || clientId === "")
    throw wrong(`${missing(tenantId, clientId)} ${tenantId === "" && clientId === "" ? "are" : "is"} not given`, "A login with the token of the job needs tenant-id and client-id; without both, the Azure CLI\u2019s login is taken");
  return { is: "github-oidc", tenantId, clientId };
}
function missing(tenantId, clientId) {
  return [...tenantId === "" ? ["tenant-id"] : [], ...clientId === "" ? ["client-id"] : []].join(" and ");
}
var wrong = (what, fix) => new import_core_failure.UsageFailure({ what, fix });
var shown = (text) => JSON.stringify(text.slice(0, 100));
var CLOUDS = [
  {
    name: "the public cloud",
    endpoint: "https://management.azure.com",
    // The second is its older name, which service connections still carry.
    authorities: ["https://login.microsoftonline.com", "https://login.windows.net"],
    audience: "api://AzureADTokenExchange"
  },
  {
    name: "Azure Government",
    endpoint: "https://management.usgovcloudapi.net",
    authorities: ["https://login.microsoftonline.us"],
    audience: "api://AzureADTokenExchangeUSGov"
  },
  {
    name: "Azure in China",
    endpoint: "https://management.chinacloudapi.cn",
    authorities: ["https://login.partner.microsoftonline.cn", "https://login.chinacloudapi.cn"],
    audience: "api://AzureADTokenExchangeChina"
  }
];
var USUAL_AUDIENCE = "api://AzureADTokenExchange";
function authorityOf(endpoint, authorityHost) {
  const cloud = CLOUDS.find((known) => known.endpoint === endpoint.origin);
  if (authorityHost === "")
    return cloud ? { url: cloud.authorities[0], audience: cloud.audience } : null;
  const given = new URL(authorityHost);
  const other = CLOUDS.find(({ authorities }) => authorities.includes(given.origin));
  if (cloud === void 0 && other === void 0)
    return { url: bare(given), audience: USUAL_AUDIENCE };
  if (other === void 0 || cloud !== void 0 && other !== cloud) {
    const whose = other === void 0 ? `no authority of ${cloud?.name}` : `the authority of ${other.name}`;
    throw new import_core_failure.UsageFailure({
      what: `authority-host ${given.origin} is ${whose}, but azure-endpoint ${endpoint.origin} is ${cloud?.name}'s`,
      fix: `Leave authority-host out, or set it to ${cloud?.authorities[0]}`
    });
  }
  return { url: bare(given), audience: other.audience };
}
var bare = ({ href }) => href.replace(/\/+$/, "");
function demanded(authority, endpoint) {
  if (authority !== null)
    return authority;
  throw new import_core_failure.UsageFailure({
    what: `azure-endpoint ${endpoint.origin} is of no cloud that is known here`,
    fix: "Set authority-host to its Microsoft Entra"
  });
}
var WRONG_SECRET = /* @__PURE__ */ new Set(["7000215", "7000216", "7000218"]);
var OLD_SECRET = /* @__PURE__ */ new Set(["7000222"]);
var WRONG_CERTIFICATE = /* @__PURE__ */ new Set(["700027", "7000229", "7000230", "50012"]);
var WHERE = "Project settings, Service connections, Edit";
function connectionFailure(refused2, tried) {
  const said = saidIn(refused2);
  const code = codeIn(said);
  const correlationId = correlationIdOf(refused2);
  const { cause, fix } = explained2(code, tried);
  return new import_core_failure.ServiceFailure(`no login to Azure with the service connection: ${cause}. Entra says: ${wordsOf(said)}`, {
    fix,
    ...correlationId === void 0 ? {} : { correlationId }
  });
}
function explained2(code, { connection, way, authority }) {
  const { tenantId, clientId } = connection;
  const federate = "or convert it to workload identity federation, which keeps no secret";
  if (OLD_SECRET.has(code))
    return {
      cause: `its secret has expired`,
      fix: `Renew the secret of the client ${clientId}: ${WHERE}, ${federate}`
    };
  if (WRONG_SECRET.has(code))
    return {
      cause: `its secret is not one of the client ${clientId}`,
      fix: `Give the connection the secret's value, not its id: ${WHERE}, ${federate}`
    };
  if (way === "certificate" && WRONG_CERTIFICATE.has(code))
    return {
      cause: `its certificate is not one of the client ${clientId}, or has expired`,
      fix: `Add the certificate to the application, or give the connection another: ${WHERE}, ${federate}`
    };
  switch (kindOf(code)) {
    case "no such tenant":
      return {
        cause: `${authority} knows no tenant ${tenantId}, or the client is of another`,
        fix: `Check the tenant and the cloud of the connection: ${WHERE}`
      };
    case "other cloud":
      return {
        cause: `the tenant ${tenantId} is of another cloud than ${authority}`,
        fix: `Check the environment of the connection, and leave authorityHost out`
      };
    case "policy":
      return {
        cause: `a Conditional Access policy of the tenant ${tenantId} forbids the client ${clientId} to log in from here`,
        fix: "Ask who administers the tenant; the correlation id finds the policy in its sign-in logs"
      };
    case "no such client":
      return {
        cause: `the tenant ${tenantId} has no usable client ${clientId}`,
        fix: `Check the application (client) id of the connection, and whether the application was deleted: ${WHERE}`
      };
    case "no such resource":
      return {
        cause: `the tenant ${tenantId} issues no tokens for this Azure Resource Manager`,
        fix: "Check azureEndpoint, and whether the tenant of the connection is one of that cloud"
      };
    default:
      return {
        cause: `the client ${clientId} was not logged in to the tenant ${tenantId}`,
        fix: code === "" ? `Check that ${authority} is Microsoft Entra` : `${authority}/error?code=${code} explains it`
      };
  }
}
function federatedLogin(options) {
  const { tenantId, clientId, authority, scope, assertions, deadline, network, connection } = options;
  const { origin } = new URL(authority.url);
  const logins = libraryOn((0, import_http_transport.createTransport)({ service: "Entra", origin, deadline, network }));
  return async () => {
    const [assertion, { ClientAssertionCredential }] = await Promise.all([
      assertions.token(authority.audience),
      Promise.resolve().then(() => __toESM(require("./registry-azure-ml-credential-azure-identity.js")))
    ]);
    const credential = new ClientAssertionCredential(tenantId, clientId, async () => assertion, {
      ...logins.options,
      authorityHost: authority.url,
      // Else it would ask the public cloud about an authority that it does not know, a private one say.
      disableInstanceDiscovery: true
    });
    const asked = await logins.ask(credential, scope);
    if (asked.ok)
      return asked.value;
    if (asked.error.answer?.status === 200)
      throw new import_core_failure.ServiceFailure("Entra answered a login in a form that is not its own", {
        fix: `Check that ${authority.url} is Microsoft Entra`
      });
    if (connection !== void 0 && !isUnmatched(asked.error))
      throw connectionFailure(asked.error, { connection, way: "federation", authority: authority.url });
    throw entraFailure(asked.error, {
      tenantId,
      clientId,
      authority: authority.url,
      presented: await assertions.presented(authority.audience)
    });
  };
}
var METADATA = "http://169.254.169.254";
var LINK_LOCAL = /^169\.254\.\d{1,3}\.\d{1,3}$/;
var LONGEST_PROBE_MS = 2e3;
function managedIdentityLogin(options) {
  const { clientId, scope, deadline, network, ofConnection = false } = options;
  const source = sourceOf(options);
  const way = { service: source.name, origin: source.url.origin, deadline, network };
  const logins = libraryOn((0, import_http_transport.createTransport)(way));
  const probe = (0, import_http_transport.createTransport)({ ...way, longest: LONGEST_PROBE_MS, tries: 1 });
  const whom = clientId === "" ? {} : { clientId };
  let credential;
  return async () => {
    await reach2(probe, source, clientId, ofConnection);
    const identity = await Promise.resolve().then(() => __toESM(require("./registry-azure-ml-credential-azure-identity.js")));
    credential ??= new identity.ManagedIdentityCredential({ ...logins.options, ...whom });
    const asked = await logins.ask(credential, scope);
    if (asked.ok)
      return asked.value;
    throw refused(asked.error, source, clientId, ofConnection);
  };
}
var TOLD = [
  ["IDENTITY_ENDPOINT", "IDENTITY_HEADER", "Azure Arc"],
  ["MSI_ENDPOINT", "MSI_SECRET", "Cloud Shell"]
];
function sourceOf({ env, mask }) {
  if (env.AZURE_FEDERATED_TOKEN_FILE)
    throw unsupported("AZURE_FEDERATED_TOKEN_FILE is set", "Kubernetes", "az login --federated-token");
  for (const [address, secret, other] of TOLD) {
    const { [address]: endpoint = "", [secret]: known = "" } = env;
    if (endpoint !== "" && known === "")
      throw unsupported(`${address} is set without ${secret}`, other);
    if (endpoint === "")
      continue;
    mask(known);
    return { name: "Azure's identity endpoint", url: nearby(address, endpoint) };
  }
  const url = nearby("AZURE_POD_IDENTITY_AUTHORITY_HOST", env.AZURE_POD_IDENTITY_AUTHORITY_HOST || METADATA);
  url.pathname = "/metadata/identity/oauth2/token";
  return { name: "Azure's metadata service", url };
}
var unsupported = (what, kind, login = "az login --identity") => new import_core_failure.UsageFailure({
  what: `${what}: this kind of managed identity (${kind}) is not supported`,
  fix: `Run ${login} before, and set credential to azure-cli`
});
function nearby(name, text) {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url !== null && (url.protocol === "https:" || (0, import_http_address.isLoopback)(url) || LINK_LOCAL.test(url.hostname)))
    return url;
  throw new import_core_failure.UsageFailure({ what: `${name} is no address of this machine`, fix: "Azure sets it; leave it as it is" });
}
async function reach2(probe, { name, url }, clientId, ofConnection) {
  try {
    await probe.read({ method: "GET", url: `${url.origin}${url.pathname}` });
  } catch (error) {
    if (!(error instanceof import_core_failure.ServiceFailure))
      throw error;
    throw new import_core_failure.ServiceFailure(`no login to Azure: ${name} does not answer within ${LONGEST_PROBE_MS / 1e3} s, so there is no managed identity here`, {
      fix: `Run this on a machine, app or container of Azure ${clientId === "" ? "with an identity" : "to which the identity is assigned"}, or ${ofConnection ? "give azureSubscription another service connection" : "leave credential out"}`
    });
  }
}
function refused({ message, answer }, { name }, clientId, ofConnection) {
  const status = answer?.status ?? 0;
  if (status === 200)
    return new import_core_failure.ServiceFailure(`${name} answered in a form that is not its own`);
  const who = clientId === "" ? "no identity of its own" : `no identity with the client id ${clientId}`;
  const cause = status === 400 || status === 404 ? `there is ${who} here` : `${name} gave no token`;
  return new import_core_failure.ServiceFailure(`no login to Azure: ${cause}. It says: ${wordsOf(describedIn(message) ?? `status ${status}`)}`, {
    fix: clientId === "" ? `Switch the system-assigned identity on, or give ${ofConnection ? "the service connection" : "the client-id of"} a user-assigned one` : `Check ${ofConnection ? "the client of the service connection" : "client-id"}, and assign the identity: az vm identity assign --identities ID (az webapp identity assign for an app)`
  });
}
var RENEW_BEFORE_MS = 5 * 6e4;
function azureToken(options) {
  const { given, host, endpoint, network, mask, connected: connected2 } = options;
  const isPlain = endpoint.protocol !== "https:";
  if (isPlain && host === "azure-devops" && given.credential === "" && !connected2?.connection)
    return sendsNone;
  const choice = chooseCredential({
    credential: given.credential,
    tenantId: given["tenant-id"],
    clientId: given["client-id"],
    host,
    connection: connected2?.connection ?? null
  });
  const authority = authorityOf(endpoint, given["authority-host"]);
  if (isPlain)
    return sendsNone;
  const logIn = wayOf(choice, authority, options);
  network.debug(`credential: ${wordsFor(choice)}`);
  let held;
  const renew = async () => {
    const token = await logIn();
    mask(token.text);
    return token;
  };
  const ask = () => {
    const next = renew();
    held = next;
    next.catch(() => {
      if (held === next)
        held = void 0;
    });
    return next;
  };
  return async () => {
    const asked = held ?? ask();
    const token = await asked;
    if (token.ends - Date.now() >= RENEW_BEFORE_MS)
      return token.text;
    return (await (held === void 0 || held === asked ? ask() : held)).text;
  };
}
var sendsNone = () => Promise.reject(new TypeError("no token may be sent there"));
function wayOf(choice, authority, options) {
  const { endpoint, assertions, env, deadline, network, mask } = options;
  const scope = `${endpoint.origin}/.default`;
  switch (choice.is) {
    case "azure-cli":
      return azureCliLogin({ tenantId: choice.tenantId, scope, deadline, network });
    case "managed-identity":
      return managedIdentityLogin({ clientId: choice.clientId, scope, env, deadline, network, mask });
    case "github-oidc":
      if (assertions === null)
        throw new import_core_failure.UsageFailure({
          what: "the job may not have a token to log in to Azure with",
          fix: "Add to the job: permissions: { id-token: write, contents: write }"
        });
      return federatedLogin({
        ...choice,
        authority: demanded(authority, endpoint),
        scope,
        assertions,
        deadline,
        network
      });
    case "service-connection":
      if (options.connected === void 0)
        throw new TypeError("a service connection outside of a job of Azure Pipelines");
      return options.connected.wayIn(choice, authority, options);
  }
}
function wordsFor(choice) {
  const { is, ...others } = choice;
  const whom = choice.is === "service-connection" ? choice.connection : others;
  const ids = [
    ["scheme", "scheme" in whom ? whom.scheme : ""],
    ["tenant-id", "tenantId" in whom ? whom.tenantId : ""],
    ["client-id", "clientId" in whom ? whom.clientId : ""]
  ];
  return [is, ...ids.flatMap(([name, id]) => id === "" ? [] : `${name} ${id}`)].join(", ");
}
var armErrorCheck = validate0;
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.code !== void 0) {
        let data0 = data.code;
        const _errs1 = errors;
        if (typeof data0 !== "string" && data0 !== null) {
          validate2.errors = [{ instancePath: instancePath + "/code", message: "must be string,null" }];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.message !== void 0) {
          let data1 = data.message;
          const _errs3 = errors;
          if (typeof data1 !== "string" && data1 !== null) {
            validate2.errors = [{ instancePath: instancePath + "/message", message: "must be string,null" }];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate2.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate2.errors = vErrors;
  return errors === 0;
}
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.message === void 0 && (missing0 = "message")) {
        validate1.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.code !== void 0) {
          let data0 = data.code;
          const _errs1 = errors;
          if (typeof data0 !== "string" && data0 !== null) {
            validate1.errors = [{ instancePath: instancePath + "/code", message: "must be string,null" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.message !== void 0) {
            const _errs3 = errors;
            if (typeof data.message !== "string") {
              validate1.errors = [{ instancePath: instancePath + "/message", message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.details !== void 0) {
              let data2 = data.details;
              const _errs5 = errors;
              if (!Array.isArray(data2) && data2 !== null) {
                validate1.errors = [{ instancePath: instancePath + "/details", message: "must be array,null" }];
                return false;
              }
              if (errors === _errs5) {
                if (Array.isArray(data2)) {
                  var valid1 = true;
                  const len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs7 = errors;
                    if (!validate2(data2[i0], { instancePath: instancePath + "/details/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
                      vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs7 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate1.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate1.errors = vErrors;
  return errors === 0;
}
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.error === void 0 && (missing0 = "error")) {
        validate0.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.error !== void 0) {
          if (!validate1(data.error, { instancePath: instancePath + "/error", parentData: data, parentDataProperty: "error", rootData })) {
            vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate0.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
var assetVersionCheck = validate6;
function validate8(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate8.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.contextUri !== void 0) {
        let data0 = data.contextUri;
        const _errs1 = errors;
        if (typeof data0 !== "string" && data0 !== null) {
          validate8.errors = [{ instancePath: instancePath + "/contextUri", message: "must be string,null" }];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.dockerfilePath !== void 0) {
          let data1 = data.dockerfilePath;
          const _errs3 = errors;
          if (typeof data1 !== "string" && data1 !== null) {
            validate8.errors = [{ instancePath: instancePath + "/dockerfilePath", message: "must be string,null" }];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
      }
    }
  }
  validate8.errors = vErrors;
  return errors === 0;
}
function validate7(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.stage !== void 0) {
        let data0 = data.stage;
        const _errs1 = errors;
        if (typeof data0 !== "string" && data0 !== null) {
          validate7.errors = [{ instancePath: instancePath + "/stage", message: "must be string,null" }];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.tags !== void 0) {
          let data1 = data.tags;
          const _errs3 = errors;
          if (!(data1 && typeof data1 == "object" && !Array.isArray(data1)) && data1 !== null) {
            validate7.errors = [{ instancePath: instancePath + "/tags", message: "must be object,null" }];
            return false;
          }
          if (errors === _errs3) {
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              for (const key0 in data1) {
                let data2 = data1[key0];
                const _errs6 = errors;
                if (typeof data2 !== "string" && data2 !== null) {
                  validate7.errors = [{ instancePath: instancePath + "/tags/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), message: "must be string,null" }];
                  return false;
                }
                var valid1 = _errs6 === errors;
                if (!valid1) {
                  break;
                }
              }
            }
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.properties !== void 0) {
            let data3 = data.properties;
            const _errs8 = errors;
            if (!(data3 && typeof data3 == "object" && !Array.isArray(data3)) && data3 !== null) {
              validate7.errors = [{ instancePath: instancePath + "/properties", message: "must be object,null" }];
              return false;
            }
            if (errors === _errs8) {
              if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                for (const key1 in data3) {
                  let data4 = data3[key1];
                  const _errs11 = errors;
                  if (typeof data4 !== "string" && data4 !== null) {
                    validate7.errors = [{ instancePath: instancePath + "/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), message: "must be string,null" }];
                    return false;
                  }
                  var valid2 = _errs11 === errors;
                  if (!valid2) {
                    break;
                  }
                }
              }
            }
            var valid0 = _errs8 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.isAnonymous !== void 0) {
              let data5 = data.isAnonymous;
              const _errs13 = errors;
              if (typeof data5 !== "boolean" && data5 !== null) {
                validate7.errors = [{ instancePath: instancePath + "/isAnonymous", message: "must be boolean,null" }];
                return false;
              }
              var valid0 = _errs13 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.isArchived !== void 0) {
                let data6 = data.isArchived;
                const _errs15 = errors;
                if (typeof data6 !== "boolean" && data6 !== null) {
                  validate7.errors = [{ instancePath: instancePath + "/isArchived", message: "must be boolean,null" }];
                  return false;
                }
                var valid0 = _errs15 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.modelUri !== void 0) {
                  let data7 = data.modelUri;
                  const _errs17 = errors;
                  if (typeof data7 !== "string" && data7 !== null) {
                    validate7.errors = [{ instancePath: instancePath + "/modelUri", message: "must be string,null" }];
                    return false;
                  }
                  var valid0 = _errs17 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.modelType !== void 0) {
                    let data8 = data.modelType;
                    const _errs19 = errors;
                    if (typeof data8 !== "string" && data8 !== null) {
                      validate7.errors = [{ instancePath: instancePath + "/modelType", message: "must be string,null" }];
                      return false;
                    }
                    var valid0 = _errs19 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.jobName !== void 0) {
                      let data9 = data.jobName;
                      const _errs21 = errors;
                      if (typeof data9 !== "string" && data9 !== null) {
                        validate7.errors = [{ instancePath: instancePath + "/jobName", message: "must be string,null" }];
                        return false;
                      }
                      var valid0 = _errs21 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.dataUri !== void 0) {
                        let data10 = data.dataUri;
                        const _errs23 = errors;
                        if (typeof data10 !== "string" && data10 !== null) {
                          validate7.errors = [{ instancePath: instancePath + "/dataUri", message: "must be string,null" }];
                          return false;
                        }
                        var valid0 = _errs23 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.dataType !== void 0) {
                          let data11 = data.dataType;
                          const _errs25 = errors;
                          if (typeof data11 !== "string" && data11 !== null) {
                            validate7.errors = [{ instancePath: instancePath + "/dataType", message: "must be string,null" }];
                            return false;
                          }
                          var valid0 = _errs25 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.image !== void 0) {
                            let data12 = data.image;
                            const _errs27 = errors;
                            if (typeof data12 !== "string" && data12 !== null) {
                              validate7.errors = [{ instancePath: instancePath + "/image", message: "must be string,null" }];
                              return false;
                            }
                            var valid0 = _errs27 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.condaFile !== void 0) {
                              let data13 = data.condaFile;
                              const _errs29 = errors;
                              if (typeof data13 !== "string" && data13 !== null) {
                                validate7.errors = [{ instancePath: instancePath + "/condaFile", message: "must be string,null" }];
                                return false;
                              }
                              var valid0 = _errs29 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.build !== void 0) {
                                const _errs31 = errors;
                                if (!validate8(data.build, { instancePath: instancePath + "/build", parentData: data, parentDataProperty: "build", rootData })) {
                                  vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
                                  errors = vErrors.length;
                                }
                                var valid0 = _errs31 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.osType !== void 0) {
                                  let data15 = data.osType;
                                  const _errs32 = errors;
                                  if (typeof data15 !== "string" && data15 !== null) {
                                    validate7.errors = [{ instancePath: instancePath + "/osType", message: "must be string,null" }];
                                    return false;
                                  }
                                  var valid0 = _errs32 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.componentSpec !== void 0) {
                                    let data16 = data.componentSpec;
                                    const _errs34 = errors;
                                    if (!(data16 && typeof data16 == "object" && !Array.isArray(data16)) && data16 !== null) {
                                      validate7.errors = [{ instancePath: instancePath + "/componentSpec", message: "must be object,null" }];
                                      return false;
                                    }
                                    var valid0 = _errs34 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate7.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate7.errors = vErrors;
  return errors === 0;
}
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate11.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.createdAt !== void 0) {
        let data0 = data.createdAt;
        if (typeof data0 !== "string" && data0 !== null) {
          validate11.errors = [{ instancePath: instancePath + "/createdAt", message: "must be string,null" }];
          return false;
        }
      }
    }
  }
  validate11.errors = vErrors;
  return errors === 0;
}
function validate6(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.properties === void 0 && (missing0 = "properties")) {
        validate6.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (typeof data0 !== "string" && data0 !== null) {
            validate6.errors = [{ instancePath: instancePath + "/id", message: "must be string,null" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.name !== void 0) {
            let data1 = data.name;
            const _errs3 = errors;
            if (typeof data1 !== "string" && data1 !== null) {
              validate6.errors = [{ instancePath: instancePath + "/name", message: "must be string,null" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.properties !== void 0) {
              const _errs5 = errors;
              if (!validate7(data.properties, { instancePath: instancePath + "/properties", parentData: data, parentDataProperty: "properties", rootData })) {
                vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.systemData !== void 0) {
                const _errs6 = errors;
                if (!validate11(data.systemData, { instancePath: instancePath + "/systemData", parentData: data, parentDataProperty: "systemData", rootData })) {
                  vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate6.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate6.errors = vErrors;
  return errors === 0;
}
var containerPageCheck = validate13;
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name")) {
        validate14.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.name !== void 0) {
          if (typeof data.name !== "string") {
            validate14.errors = [{ instancePath: instancePath + "/name", message: "must be string" }];
            return false;
          }
        }
      }
    } else {
      validate14.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate14.errors = vErrors;
  return errors === 0;
}
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value")) {
        validate13.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.value !== void 0) {
          let data0 = data.value;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (!validate14(data0[i0], { instancePath: instancePath + "/value/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate13.errors = [{ instancePath: instancePath + "/value", message: "must be array" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.nextLink !== void 0) {
            let data2 = data.nextLink;
            const _errs4 = errors;
            if (typeof data2 !== "string" && data2 !== null) {
              validate13.errors = [{ instancePath: instancePath + "/nextLink", message: "must be string,null" }];
              return false;
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate13.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate13.errors = vErrors;
  return errors === 0;
}
var jobCheck = validate16;
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate18.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.endpoint !== void 0) {
        let data0 = data.endpoint;
        if (typeof data0 !== "string" && data0 !== null) {
          validate18.errors = [{ instancePath: instancePath + "/endpoint", message: "must be string,null" }];
          return false;
        }
      }
    }
  }
  validate18.errors = vErrors;
  return errors === 0;
}
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate20.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.jobInputType !== void 0) {
        let data0 = data.jobInputType;
        const _errs1 = errors;
        if (typeof data0 !== "string" && data0 !== null) {
          validate20.errors = [{ instancePath: instancePath + "/jobInputType", message: "must be string,null" }];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.job_input_type !== void 0) {
          let data1 = data.job_input_type;
          const _errs3 = errors;
          if (typeof data1 !== "string" && data1 !== null) {
            validate20.errors = [{ instancePath: instancePath + "/job_input_type", message: "must be string,null" }];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.uri !== void 0) {
            let data2 = data.uri;
            const _errs5 = errors;
            if (typeof data2 !== "string" && data2 !== null) {
              validate20.errors = [{ instancePath: instancePath + "/uri", message: "must be string,null" }];
              return false;
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    }
  }
  validate20.errors = vErrors;
  return errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate22.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.environmentId !== void 0) {
        let data0 = data.environmentId;
        if (typeof data0 !== "string" && data0 !== null) {
          validate22.errors = [{ instancePath: instancePath + "/environmentId", message: "must be string,null" }];
          return false;
        }
      }
    }
  }
  validate22.errors = vErrors;
  return errors === 0;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate24.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.trainingData !== void 0) {
        const _errs1 = errors;
        if (!validate20(data.trainingData, { instancePath: instancePath + "/trainingData", parentData: data, parentDataProperty: "trainingData", rootData })) {
          vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.validationData !== void 0) {
          const _errs2 = errors;
          if (!validate20(data.validationData, { instancePath: instancePath + "/validationData", parentData: data, parentDataProperty: "validationData", rootData })) {
            vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.testData !== void 0) {
            const _errs3 = errors;
            if (!validate20(data.testData, { instancePath: instancePath + "/testData", parentData: data, parentDataProperty: "testData", rootData })) {
              vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    }
  }
  validate24.errors = vErrors;
  return errors === 0;
}
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate29.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.componentId !== void 0) {
        let data0 = data.componentId;
        const _errs1 = errors;
        if (typeof data0 !== "string" && data0 !== null) {
          validate29.errors = [{ instancePath: instancePath + "/componentId", message: "must be string,null" }];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.inputs !== void 0) {
          let data1 = data.inputs;
          const _errs3 = errors;
          if (!(data1 && typeof data1 == "object" && !Array.isArray(data1)) && data1 !== null) {
            validate29.errors = [{ instancePath: instancePath + "/inputs", message: "must be object,null" }];
            return false;
          }
          if (errors === _errs3) {
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              for (const key0 in data1) {
                const _errs6 = errors;
                if (!validate20(data1[key0], { instancePath: instancePath + "/inputs/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data1, parentDataProperty: key0, rootData })) {
                  vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs6 === errors;
                if (!valid1) {
                  break;
                }
              }
            }
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
      }
    }
  }
  validate29.errors = vErrors;
  return errors === 0;
}
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.tags !== void 0) {
        let data0 = data.tags;
        const _errs1 = errors;
        if (!(data0 && typeof data0 == "object" && !Array.isArray(data0)) && data0 !== null) {
          validate17.errors = [{ instancePath: instancePath + "/tags", message: "must be object,null" }];
          return false;
        }
        if (errors === _errs1) {
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            for (const key0 in data0) {
              let data1 = data0[key0];
              const _errs4 = errors;
              if (typeof data1 !== "string" && data1 !== null) {
                validate17.errors = [{ instancePath: instancePath + "/tags/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), message: "must be string,null" }];
                return false;
              }
              var valid1 = _errs4 === errors;
              if (!valid1) {
                break;
              }
            }
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.properties !== void 0) {
          let data2 = data.properties;
          const _errs6 = errors;
          if (!(data2 && typeof data2 == "object" && !Array.isArray(data2)) && data2 !== null) {
            validate17.errors = [{ instancePath: instancePath + "/properties", message: "must be object,null" }];
            return false;
          }
          if (errors === _errs6) {
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              for (const key1 in data2) {
                let data3 = data2[key1];
                const _errs9 = errors;
                if (typeof data3 !== "string" && data3 !== null) {
                  validate17.errors = [{ instancePath: instancePath + "/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), message: "must be string,null" }];
                  return false;
                }
                var valid2 = _errs9 === errors;
                if (!valid2) {
                  break;
                }
              }
            }
          }
          var valid0 = _errs6 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.services !== void 0) {
            let data4 = data.services;
            const _errs11 = errors;
            if (!(data4 && typeof data4 == "object" && !Array.isArray(data4)) && data4 !== null) {
              validate17.errors = [{ instancePath: instancePath + "/services", message: "must be object,null" }];
              return false;
            }
            if (errors === _errs11) {
              if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                for (const key2 in data4) {
                  const _errs14 = errors;
                  if (!validate18(data4[key2], { instancePath: instancePath + "/services/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data4, parentDataProperty: key2, rootData })) {
                    vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
                    errors = vErrors.length;
                  }
                  var valid3 = _errs14 === errors;
                  if (!valid3) {
                    break;
                  }
                }
              }
            }
            var valid0 = _errs11 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.componentId !== void 0) {
              let data6 = data.componentId;
              const _errs15 = errors;
              if (typeof data6 !== "string" && data6 !== null) {
                validate17.errors = [{ instancePath: instancePath + "/componentId", message: "must be string,null" }];
                return false;
              }
              var valid0 = _errs15 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.environmentId !== void 0) {
                let data7 = data.environmentId;
                const _errs17 = errors;
                if (typeof data7 !== "string" && data7 !== null) {
                  validate17.errors = [{ instancePath: instancePath + "/environmentId", message: "must be string,null" }];
                  return false;
                }
                var valid0 = _errs17 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.inputs !== void 0) {
                  let data8 = data.inputs;
                  const _errs19 = errors;
                  if (!(data8 && typeof data8 == "object" && !Array.isArray(data8)) && data8 !== null) {
                    validate17.errors = [{ instancePath: instancePath + "/inputs", message: "must be object,null" }];
                    return false;
                  }
                  if (errors === _errs19) {
                    if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                      for (const key3 in data8) {
                        const _errs22 = errors;
                        if (!validate20(data8[key3], { instancePath: instancePath + "/inputs/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data8, parentDataProperty: key3, rootData })) {
                          vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
                          errors = vErrors.length;
                        }
                        var valid4 = _errs22 === errors;
                        if (!valid4) {
                          break;
                        }
                      }
                    }
                  }
                  var valid0 = _errs19 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.trial !== void 0) {
                    const _errs23 = errors;
                    if (!validate22(data.trial, { instancePath: instancePath + "/trial", parentData: data, parentDataProperty: "trial", rootData })) {
                      vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs23 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.taskDetails !== void 0) {
                      const _errs24 = errors;
                      if (!validate24(data.taskDetails, { instancePath: instancePath + "/taskDetails", parentData: data, parentDataProperty: "taskDetails", rootData })) {
                        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs24 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.jobs !== void 0) {
                        let data12 = data.jobs;
                        const _errs25 = errors;
                        if (!(data12 && typeof data12 == "object" && !Array.isArray(data12)) && data12 !== null) {
                          validate17.errors = [{ instancePath: instancePath + "/jobs", message: "must be object,null" }];
                          return false;
                        }
                        if (errors === _errs25) {
                          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                            for (const key4 in data12) {
                              const _errs28 = errors;
                              if (!validate29(data12[key4], { instancePath: instancePath + "/jobs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data12, parentDataProperty: key4, rootData })) {
                                vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                                errors = vErrors.length;
                              }
                              var valid5 = _errs28 === errors;
                              if (!valid5) {
                                break;
                              }
                            }
                          }
                        }
                        var valid0 = _errs25 === errors;
                      } else {
                        var valid0 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate17.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate17.errors = vErrors;
  return errors === 0;
}
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate33.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.createdBy !== void 0) {
        let data0 = data.createdBy;
        if (typeof data0 !== "string" && data0 !== null) {
          validate33.errors = [{ instancePath: instancePath + "/createdBy", message: "must be string,null" }];
          return false;
        }
      }
    }
  }
  validate33.errors = vErrors;
  return errors === 0;
}
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.properties === void 0 && (missing0 = "properties")) {
        validate16.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.properties !== void 0) {
          const _errs1 = errors;
          if (!validate17(data.properties, { instancePath: instancePath + "/properties", parentData: data, parentDataProperty: "properties", rootData })) {
            vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.systemData !== void 0) {
            const _errs2 = errors;
            if (!validate33(data.systemData, { instancePath: instancePath + "/systemData", parentData: data, parentDataProperty: "systemData", rootData })) {
              vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate16.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate16.errors = vErrors;
  return errors === 0;
}
var operationCheck = validate36;
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.status === void 0 && (missing0 = "status")) {
        validate36.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.status !== void 0) {
          if (typeof data.status !== "string") {
            validate36.errors = [{ instancePath: instancePath + "/status", message: "must be string" }];
            return false;
          }
        }
      }
    } else {
      validate36.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate36.errors = vErrors;
  return errors === 0;
}
var permissionPageCheck = validate37;
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.actions !== void 0) {
        let data0 = data.actions;
        const _errs1 = errors;
        if (!Array.isArray(data0) && data0 !== null) {
          validate38.errors = [{ instancePath: instancePath + "/actions", message: "must be array,null" }];
          return false;
        }
        if (errors === _errs1) {
          if (Array.isArray(data0)) {
            var valid1 = true;
            const len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              const _errs3 = errors;
              if (typeof data0[i0] !== "string") {
                validate38.errors = [{ instancePath: instancePath + "/actions/" + i0, message: "must be string" }];
                return false;
              }
              var valid1 = _errs3 === errors;
              if (!valid1) {
                break;
              }
            }
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.notActions !== void 0) {
          let data2 = data.notActions;
          const _errs5 = errors;
          if (!Array.isArray(data2) && data2 !== null) {
            validate38.errors = [{ instancePath: instancePath + "/notActions", message: "must be array,null" }];
            return false;
          }
          if (errors === _errs5) {
            if (Array.isArray(data2)) {
              var valid2 = true;
              const len1 = data2.length;
              for (let i1 = 0; i1 < len1; i1++) {
                const _errs7 = errors;
                if (typeof data2[i1] !== "string") {
                  validate38.errors = [{ instancePath: instancePath + "/notActions/" + i1, message: "must be string" }];
                  return false;
                }
                var valid2 = _errs7 === errors;
                if (!valid2) {
                  break;
                }
              }
            }
          }
          var valid0 = _errs5 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate38.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate38.errors = vErrors;
  return errors === 0;
}
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value")) {
        validate37.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.value !== void 0) {
          let data0 = data.value;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (!validate38(data0[i0], { instancePath: instancePath + "/value/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate37.errors = [{ instancePath: instancePath + "/value", message: "must be array" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.nextLink !== void 0) {
            let data2 = data.nextLink;
            const _errs4 = errors;
            if (typeof data2 !== "string" && data2 !== null) {
              validate37.errors = [{ instancePath: instancePath + "/nextLink", message: "must be string,null" }];
              return false;
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate37.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate37.errors = vErrors;
  return errors === 0;
}
var versionPageCheck = validate40;
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value")) {
        validate40.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.value !== void 0) {
          let data0 = data.value;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (!validate6(data0[i0], { instancePath: instancePath + "/value/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate40.errors = [{ instancePath: instancePath + "/value", message: "must be array" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.nextLink !== void 0) {
            let data2 = data.nextLink;
            const _errs4 = errors;
            if (typeof data2 !== "string" && data2 !== null) {
              validate40.errors = [{ instancePath: instancePath + "/nextLink", message: "must be string,null" }];
              return false;
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate40.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate40.errors = vErrors;
  return errors === 0;
}
function isArmError(value) {
  return armErrorCheck(value);
}
function isAssetVersion(value) {
  return assetVersionCheck(value);
}
function whyAssetVersion() {
  const [error] = assetVersionCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isContainerPage(value) {
  return containerPageCheck(value);
}
function whyContainerPage() {
  const [error] = containerPageCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isJob(value) {
  return jobCheck(value);
}
function whyJob() {
  const [error] = jobCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isOperation(value) {
  return operationCheck(value);
}
function isPermissionPage(value) {
  return permissionPageCheck(value);
}
function whyPermissionPage() {
  const [error] = permissionPageCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isVersionPage(value) {
  return versionPageCheck(value);
}
function whyVersionPage() {
  const [error] = versionPageCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
var NATIVE_STAGE = { model: true, environment: true, data: false, component: false };
var hasNativeStage = (kind) => NATIVE_STAGE[kind];
var takesListView = (place, kind) => !(place.in === "registry" && kind === "component");
function tagsParameter(kind) {
  if (kind === "model")
    return "tags";
  return kind === "data" ? "$tags" : null;
}
function resourceType(place, kind) {
  const parent = place.in === "workspace" ? "workspaces" : "registries";
  return `Microsoft.MachineLearningServices/${parent}/${(0, import_core_asset.segmentOf)(kind)}/versions`;
}
var inWords = (place) => `the ${place.in} ${(0, import_core_place.placeName)(place)}`;
var assetInWords = ({ kind, name }) => kind === "data" ? `the data asset ${name}` : `the ${kind} ${name}`;
var SERVICE = "Azure ML";
var LONGEST_MESSAGE2 = 300;
function messageOf({ status, text }) {
  const error = errorIn(text);
  if (error === void 0)
    return `an answer with status ${status} that is not Azure's`;
  const { code, message, details } = error;
  const detail = details?.[0]?.message ?? "";
  return [code, message, detail === message ? "" : detail].map((part) => (part ?? "").trim().replace(/[.:]+$/, "")).filter((part) => part !== "").join(": ").replaceAll(/\s+/g, " ").slice(0, LONGEST_MESSAGE2);
}
function failureOf(what, answer, called) {
  const correlationId = answer.headers["x-ms-correlation-request-id"] ?? answer.headers["x-ms-request-id"];
  const { status } = answer;
  const fix = fixOf(status, called);
  return new import_core_failure.ServiceFailure(`${SERVICE} refused to ${what} with ${status}: ${messageOf(answer)}`, {
    ...correlationId === void 0 ? {} : { correlationId },
    ...fix === void 0 ? {} : { fix },
    // The service judged the call and declined it; after a 5xx or a timeout nobody knows.
    untouched: status >= 400 && status < 500 && status !== 408
  });
}
function fixOf(status, { place, kind, action }) {
  const permission = `${resourceType(place, kind)}/${action}`;
  if (status === 403 || status === 401 && place.in === "registry")
    return `Grant the identity ${permission} on the ${place.in}`;
  if (status === 401)
    return `Log in again; if that is not it, grant the identity ${permission}`;
  return status === 429 || status >= 500 ? "Run the same command again later" : void 0;
}
var PLACE_IS_MISSING = /^(SubscriptionNotFound|InvalidSubscriptionId|ResourceGroupNotFound|(Parent)?ResourceNotFound)$/;
function missing2(place, asset, answer) {
  const { resourceGroup } = place;
  if (PLACE_IS_MISSING.test(errorIn(answer.text)?.code ?? ""))
    return missingPlace(place, answer);
  const there = `${inWords(place)} (resource group ${resourceGroup})`;
  const { version } = asset;
  return new import_core_failure.UsageFailure({
    what: version === void 0 ? `${assetInWords(asset)} has no version in ${there}` : `there is no version ${version} of ${assetInWords(asset)} in ${there}`,
    fix: `Check asset, kind, subscription-id, resource-group and ${place.in}`
  });
}
function missingPlace(place, answer) {
  return new import_core_failure.UsageFailure({
    what: `${inWords(place)} cannot be found in the resource group ${place.resourceGroup}: ${messageOf(answer)}`,
    fix: `Check subscription-id, resource-group and ${place.in}`
  });
}
function errorIn(text) {
  const body = (0, import_core_json.parsedJson)(text);
  return isArmError(body) ? body.error : void 0;
}
var API_VERSION = "2024-04-01";
var MOST_PAGES = 1e4;
var AssetVersions = class {
  #transport;
  #place;
  #date = null;
  #calls = 0;
  constructor(transport, place) {
    this.#transport = transport;
    this.#place = place;
  }
  /** `Date` of the last answer, ISO 8601. */
  get date() {
    return this.#date;
  }
  /** How many calls were made until now, retries of reads not counted. */
  get calls() {
    return this.#calls;
  }
  /** `*Versions_Get`; undefined on 404. */
  async get(asset) {
    const answer = await this.read(this.url(asset));
    const what = `version ${asset.version} of ${asset.name}`;
    if (answer.status === 404)
      return void 0;
    if (answer.status !== 200)
      throw this.#refused(`read ${what}`, answer, asset.kind);
    const value = parse2(answer.text);
    if (!isAssetVersion(value))
      throw unreadable(what, whyAssetVersion());
    return { answer: value, text: answer.text };
  }
  /** What to tell of a thing that was answered with 404: the place may be missing, the asset or the version. */
  async missing(asset) {
    return missing2(this.#place, asset, await this.read(this.url(asset)));
  }
  /** `*Versions_CreateOrUpdate`; one try, whatever the answer. */
  async put(asset, body) {
    const headers = { "Content-Type": "application/json" };
    return this.#note(await this.#transport.once({ method: "PUT", url: this.url(asset), headers, body }));
  }
  /** `*Versions_List` of every version, page by page, archived ones too where the list can be asked for them. */
  all(asset) {
    return this.#versions(asset, "All", {});
  }
  /** `*Versions_List` of the versions whose tag has this value, archived ones too. */
  tagged(asset, parameter, tag, value) {
    return this.#versions(asset, "All", { [parameter]: `${tag}=${value}` });
  }
  /** `*Versions_List` of what is not archived, newest first, a few at a time. */
  newest(asset, count) {
    return this.#versions(asset, "ActiveOnly", { $orderBy: "createdtime desc", $top: String(count) });
  }
  /** `*Containers_List` of every asset of a kind, page by page, archived ones too where the list can be asked for them. */
  containers(kind) {
    const first = this.urlOf([(0, import_core_asset.segmentOf)(kind)], takesListView(this.#place, kind) ? { listViewType: "All" } : {});
    const gone = (answer) => {
      throw missingPlace(this.#place, answer);
    };
    return this.#pages(first, {
      what: `the assets of the kind ${kind}`,
      kind,
      isPage: isContainerPage,
      why: whyContainerPage,
      gone
    });
  }
  /** A GET of an address of this service, whatever it answers. */
  async read(url) {
    return this.#note(await this.#transport.read({ method: "GET", url }));
  }
  url({ kind, name, version }, query = {}) {
    const steps = [(0, import_core_asset.segmentOf)(kind), name, "versions", ...version === void 0 ? [] : [version]];
    return this.urlOf(steps, query);
  }
  /** The address of what lies under the place, step by step. */
  urlOf(steps, query = {}) {
    const place = this.#place;
    const above = [
      "subscriptions",
      place.subscriptionId,
      "resourceGroups",
      place.resourceGroup,
      "providers",
      "Microsoft.MachineLearningServices",
      ...place.in === "workspace" ? ["workspaces", place.workspace] : ["registries", place.registry]
    ];
    const path = [...above, ...steps].map(encodeURIComponent).join("/");
    return `${place.endpoint}/${path}?${new URLSearchParams({ "api-version": API_VERSION, ...query })}`;
  }
  #versions({ kind, name }, view, query) {
    const views = takesListView(this.#place, kind) ? { listViewType: view } : {};
    return this.#pages(this.url({ kind, name }, { ...query, ...views }), {
      what: `the versions of ${name}`,
      kind,
      isPage: isVersionPage,
      why: whyVersionPage,
      gone: () => void 0
    });
  }
  // `nextLink` is followed on our own origin only (the transport sees to it).
  async *#pages(first, { what, kind, isPage, why, gone }) {
    let url = first;
    for (let page = 0; url !== void 0; page++) {
      if (page === MOST_PAGES)
        throw new import_core_failure.ServiceFailure(`Azure ML lists ${what} without an end`);
      const answer = await this.read(url);
      if (answer.status === 404)
        return gone(answer);
      if (answer.status !== 200)
        throw this.#refused(`list ${what}`, answer, kind);
      const value = parse2(answer.text);
      if (!isPage(value))
        throw unreadable(`the list of ${what}`, why());
      yield value;
      if (value.nextLink && !URL.canParse(value.nextLink, url))
        throw unreadable(`the list of ${what}`, "its nextLink is no address");
      url = value.nextLink ? new URL(value.nextLink, url).href : void 0;
    }
  }
  #refused(what, answer, kind) {
    return failureOf(what, answer, { place: this.#place, kind, action: "read" });
  }
  #note(answer) {
    this.#calls++;
    const time = Date.parse(answer.headers.date ?? "");
    if (!Number.isNaN(time))
      this.#date = new Date(time).toISOString();
    return answer;
  }
};
function parse2(text) {
  try {
    return JSON.parse(text);
  } catch {
    throw new import_core_failure.ServiceFailure("Azure ML gave an answer that is not JSON", {
      fix: "Check azure-endpoint, and that nothing else answers in its place, such as a proxy"
    });
  }
}
function unreadable(what, why) {
  return new import_core_failure.ServiceFailure(`Azure ML answered ${what} in a form that is not its own: ${why}`);
}
function edited(read2, edit) {
  const body = (0, import_lossless_json_lib_esm_parse.parse)(read2);
  if (!isRecord(body) || !isRecord(body.properties))
    throw new TypeError("a body without properties passed its schema");
  const { properties } = body;
  if (edit.native)
    properties.stage = edit.stage;
  bagIn(properties, "tags")[import_core_lifecycle.STAGE_TAG] = edit.stage;
  bagIn(properties, "properties")[edit.entry.key] = edit.entry.text;
  if (edit.archived !== null)
    properties.isArchived = edit.archived;
  return (0, import_lossless_json_lib_esm_parse.stringify)(body) ?? "";
}
function bagIn(properties, name) {
  const bag = properties[name];
  if (isRecord(bag))
    return bag;
  const made = {};
  properties[name] = made;
  return made;
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function contentOf(kind, properties) {
  switch (kind) {
    case "model":
      return {
        uri: mapped(properties.modelUri, stableUri),
        type: properties.modelType ?? null,
        job: properties.jobName ?? null
      };
    case "data":
      return { uri: mapped(properties.dataUri, stableDataUri), type: properties.dataType ?? null };
    case "environment":
      return {
        image: properties.image ?? null,
        conda: mapped(properties.condaFile || null, (conda) => brief(sameJson(conda))),
        build: mapped(properties.build, (build) => (0, import_core_digest.canonicalJson)({
          contextUri: mapped(build.contextUri, stableDataUri),
          dockerfilePath: build.dockerfilePath ?? null
        })),
        osType: properties.osType ?? null
      };
    case "component":
      return { spec: mapped(properties.componentSpec, specDigest) };
  }
}
function stableUri(uri) {
  return uri.replace(/^https:\/\/[^/]+\//i, "https:///").replace(/^azureml:\/\/subscriptions\/[^/]+\/resourcegroups\/[^/]+\/workspaces\/[^/]+\/datastores\/[^/]+\//i, (prefix) => prefix.toLowerCase()).replace(/\/ServiceReplicated\/[0-9a-f-]{32,36}\//i, "/");
}
function stableDataUri(uri) {
  return stableUri(uri).replace(/^https:\/\/\/([^?]*)\?.*$/i, "https:///$1").replace(/^azureml:\/\/(?:subscriptions\/[^/]+\/resourcegroups\/[^/]+\/)?(?:workspaces\/[^/]+\/)?datastores\/([^/]+)\//i, (_, datastore) => `azureml://datastores/${datastore.toLowerCase()}/`);
}
var CHANGEABLE = /* @__PURE__ */ new Set(["display_name", "description", "tags", "properties"]);
function specDigest(spec) {
  const lasting = Object.entries(spec).filter(([key]) => !CHANGEABLE.has(key));
  return `sha256:${(0, import_core_digest.sha256)((0, import_core_digest.canonicalJson)(jsonOf(Object.fromEntries(lasting))))}`;
}
var LONGEST = 200;
var brief = (text) => text.length > LONGEST ? `sha256:${(0, import_core_digest.sha256)(text)}` : text;
function sameJson(text) {
  try {
    return (0, import_core_digest.canonicalJson)(jsonOf(JSON.parse(text)));
  } catch {
    return text;
  }
}
function jsonOf(value) {
  if (value === null || typeof value === "boolean" || typeof value === "string")
    return value;
  if (typeof value === "number")
    return Number.isFinite(value) ? value : String(value);
  if (Array.isArray(value))
    return value.map(jsonOf);
  if (typeof value === "object") {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, jsonOf(inner)]));
  }
  throw new TypeError("a value that is no JSON");
}
var mapped = (value, map) => value === null || value === void 0 ? null : map(value);
function factsOf(place, { kind, name, version }, answer) {
  const { properties } = answer;
  return {
    id: (0, import_core_decision.assetId)(place, kind, name, version),
    kind,
    name,
    version,
    createdAt: answer.systemData?.createdAt ?? null,
    content: contentOf(kind, properties),
    stage: hasNativeStage(kind) ? properties.stage ?? null : null,
    tags: bagOf(properties.tags),
    properties: bagOf(properties.properties),
    isAnonymous: properties.isAnonymous === true,
    isArchived: properties.isArchived === true
  };
}
function versionOf(answer) {
  const segment = /\/versions\/([^/]+)\/?$/i.exec(answer.id ?? "")?.[1];
  return segment === void 0 ? answer.name ?? void 0 : safeDecode(segment);
}
function safeDecode(segment) {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
var bagOf = (bag) => bag ?? {};
var COUNT = 7;
async function latestVersion(versions, asset) {
  let newest;
  for await (const page of versions.newest(asset, COUNT)) {
    for (const answer of page.value) {
      const version = versionOf(answer);
      const time = timeOf(answer);
      if (version === void 0 || answer.properties.isArchived === true)
        continue;
      if (newest === void 0 || time > newest.time)
        newest = { version, time };
    }
    if (newest !== void 0 && isAsAsked(page))
      break;
  }
  return newest?.version;
}
function isAsAsked({ value }) {
  const times = value.map(timeOf);
  return times.length === COUNT && times.every((time, index) => index === 0 || (times[index - 1] ?? 0) >= time);
}
function timeOf({ systemData }) {
  const time = Date.parse(systemData?.createdAt ?? "");
  return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
}
async function readLineage(asset, place, versions) {
  const name = "job" in asset.content ? asset.content.job : null;
  if (name === null)
    return read(asset, null, null);
  if (place.in === "registry")
    return read(asset, unknown2(name, "of another place, for a registry has no jobs"), null);
  try {
    return judged(asset, name, await versions.read(versions.urlOf(["jobs", name])));
  } catch (error) {
    if (!(error instanceof import_core_failure.ServiceFailure))
      throw error;
    return { is: "unreadable", why: error.message };
  }
}
function judged(asset, name, answer) {
  const { status } = answer;
  if (status === 404)
    return read(asset, unknown2(name, "which Azure ML no longer has"), null);
  if (status !== 200) {
    const why = `Azure ML refused to read the job ${name} with ${status}: ${messageOf(answer)}`;
    const grant = "grant the identity Microsoft.MachineLearningServices/workspaces/jobs/read on the workspace";
    return { is: "unreadable", why, ...status === 401 || status === 403 ? { grant } : {} };
  }
  const job = (0, import_core_json.parsedJson)(answer.text);
  if (!isJob(job)) {
    const why = `Azure ML answered the job ${name} in a form that is not its own: ${whyJob() || "not JSON"}`;
    return { is: "unreadable", why };
  }
  const { services } = job.properties;
  const training = {
    name,
    url: httpsOnly(services?.Studio?.endpoint ?? null),
    owner: job.systemData?.createdBy || null,
    missing: null
  };
  return read(asset, training, job.properties);
}
var unknown2 = (name, missing3) => ({ name, url: null, owner: null, missing: missing3 });
function read(asset, job, from) {
  const own = { of: "", tags: asset.tags, properties: asset.properties };
  const jobs = { of: "job ", tags: from?.tags ?? {}, properties: from?.properties ?? {} };
  const steps = Object.entries(from?.jobs ?? {});
  const inputs = [
    ...inputsOf(from?.inputs, "job input"),
    ...[from?.taskDetails?.trainingData, from?.taskDetails?.validationData, from?.taskDetails?.testData].flatMap((input, index) => asInput(input, `job ${["training", "validation", "test"][index]} data`)),
    ...steps.flatMap(([step, node]) => inputsOf(node?.inputs, `job step ${step}, input`))
  ];
  return {
    is: "read",
    value: {
      job,
      commit: commitIn(jobs) ?? commitIn(own),
      data: inputs.filter(({ isModel }) => !isModel).map(recorded),
      environments: [...field(from?.environmentId, "job"), ...field(from?.trial?.environmentId, "trials of the job")],
      components: [
        ...field(from?.componentId, "job"),
        ...steps.flatMap(([step, node]) => field(node?.componentId, `job step ${step}`))
      ],
      baseModels: [
        ...BASE_MODEL.flatMap((key) => labels(own, key)),
        ...inputs.filter(({ isModel }) => isModel).map(recorded)
      ],
      explanations: EXPLANATION.flatMap((key) => labels(jobs, key))
    }
  };
}
var BASE_MODEL = ["baseModelId", "base_model"];
var EXPLANATION = ["model_explain_run_id", "model_explain_best_run_child_id"];
function commitIn(source) {
  const first = (...keys) => keys.flatMap((key) => field((0, import_core_entry.readBag)(source.properties, key), `${source.of}property ${key}`))[0];
  const commit = first("mlflow.source.git.commit", "azureml.git.commit");
  if (commit === void 0)
    return null;
  const repository = first("mlflow.source.git.repoURL", "azureml.git.repository_uri");
  return {
    ...commit,
    repository: repository === void 0 ? null : withoutSecrets2(repository.value),
    branch: first("mlflow.source.git.branch", "azureml.git.branch")?.value ?? null,
    isDirty: /^true$/i.test(first("azureml.git.dirty")?.value ?? "")
  };
}
var labels = ({ of, tags, properties }, key) => [
  ...field((0, import_core_entry.readBag)(properties, key), `${of}property ${key}`),
  ...field((0, import_core_entry.readBag)(tags, key), `${of}tag ${key}`)
];
var inputsOf = (inputs, source) => Object.entries(inputs ?? {}).flatMap(([name, input]) => asInput(input, `${source} ${name}`));
function asInput(input, source) {
  const isModel = /_model$/.test(input?.jobInputType ?? input?.job_input_type ?? "");
  return field(input?.uri && withoutSecrets2(input.uri), source).map((one) => ({ ...one, isModel }));
}
var recorded = ({ value, source }) => ({ value, source });
var field = (value, source) => value === null || value === void 0 || value.trim() === "" ? [] : [{ value, source }];
function withoutSecrets2(address) {
  return address.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i, "$1").replace(/^(https?:[^?#]*)[?#].*$/is, "$1");
}
var httpsOnly = (text) => text !== null && /^https:\/\//i.test(text) ? text : null;
var LONGEST_GROWTH = 6;
var SHORTEST_PAUSE_MS = 100;
async function settled(accepted, url, what, read2, deadline) {
  const { headers, status } = accepted;
  const named = [headers["azure-asyncoperation"], status === 202 ? headers.location : void 0];
  const addresses = named.filter((address) => address !== void 0);
  if (addresses.length === 0 && status !== 202)
    return { is: "done" };
  const followed = addresses.filter((address) => URL.canParse(address, url)).map((address) => new URL(address, url));
  const operation = followed.find(({ origin }) => origin === new URL(url).origin);
  if (operation === void 0) {
    const [elsewhere] = followed;
    return untold(elsewhere === void 0 ? "Azure ML took the write and named no operation to follow" : `Azure ML follows the write at another address, ${elsewhere.origin}, which is not asked`, accepted);
  }
  for (let looks = 1, last = accepted; ; looks++) {
    const pause = (0, import_http_proxy.pauseBefore)(Math.min(looks, LONGEST_GROWTH), { headers: last.headers, text: "" });
    await deadline.wait(Math.max(SHORTEST_PAUSE_MS, pause), `Azure ML is still writing ${what}`);
    last = await read2(operation.href);
    const end = endOf(last, what);
    if (end !== void 0)
      return end;
  }
}
function endOf(answer, what) {
  const { status, text } = answer;
  const word = statusIn(text)?.toLowerCase();
  if (status >= 400) {
    if ([401, 403, 404, 408, 429].includes(status) || status >= 500)
      return untold(`Azure ML does not tell how the write ended (${status})`, answer);
    throw failed(answer, what);
  }
  if (word === "failed" || word === "canceled")
    throw failed(answer, what);
  if (word === "succeeded")
    return { is: "done" };
  if (status === 202 || word !== void 0)
    return void 0;
  return { is: "done" };
}
function failed(answer, what) {
  const correlationId = answer.headers["x-ms-correlation-request-id"] ?? answer.headers["x-ms-request-id"];
  const word = statusIn(answer.text) ?? String(answer.status);
  const why = answer.text.includes('"error"') ? `: ${messageOf(answer)}` : "";
  return new import_core_failure.ServiceFailure(`Azure ML took the write of ${what} and then ended it as ${word.slice(0, 40)}${why}`, {
    ...correlationId === void 0 ? {} : { correlationId },
    fix: "Run the same command again: it writes what is still missing"
  });
}
function statusIn(text) {
  const value = (0, import_core_json.parsedJson)(text);
  return isOperation(value) ? value.status : void 0;
}
var untold = (why, { headers }) => ({
  is: "untold",
  why,
  pause: (0, import_http_proxy.pauseBefore)(1, { headers, text: "" })
});
var API_VERSION2 = "2022-04-01";
var STEPS = ["providers", "Microsoft.Authorization", "permissions"];
var MOST_PAGES2 = 20;
async function readPermissions(versions) {
  try {
    const all = [];
    let url = versions.urlOf(STEPS, { "api-version": API_VERSION2 });
    for (let page = 0; url !== void 0; page++) {
      if (page === MOST_PAGES2)
        return { is: "unreadable", why: "Azure lists the permissions without an end" };
      const answer = await versions.read(url);
      if (answer.status !== 200)
        return { is: "unreadable", why: `Azure refused with ${answer.status}: ${messageOf(answer)}` };
      const value = (0, import_core_json.parsedJson)(answer.text);
      if (!isPermissionPage(value))
        return { is: "unreadable", why: `Azure answered in a form that is not its own: ${whyPermissionPage()}` };
      all.push(...value.value.map(permissionOf));
      url = value.nextLink && URL.canParse(value.nextLink, url) ? new URL(value.nextLink, url).href : void 0;
    }
    return { is: "read", value: all };
  } catch (error) {
    if (error instanceof import_core_failure.ServiceFailure || error instanceof import_core_failure.UsageFailure)
      return { is: "unreadable", why: error.message };
    throw error;
  }
}
function permissionOf({ actions, notActions }) {
  return { actions: actions ?? [], notActions: notActions ?? [] };
}
var CONFLICT = 409;
var MOST_LOOKS = 20;
async function afterWrite(reading) {
  try {
    return await reading;
  } catch (error) {
    if (!(error instanceof import_core_failure.ServiceFailure) || error.detail.untouched !== true)
      throw error;
    throw new import_core_failure.ServiceFailure(error.message, { ...error.detail, untouched: false });
  }
}
function wasMade({ key, entry }, now) {
  const equal = (other) => other.plan === entry.plan && other.asset === entry.asset && other.to === entry.to && other.started === entry.started && (other.proven || !entry.proven);
  return Object.hasOwn(now.properties, key) || [...(0, import_core_entry.entriesOf)(now.properties).values()].some(equal);
}
function movedSince({ change: { version, to } }, now) {
  const stage = JSON.stringify(now.stage ?? (0, import_core_entry.readBag)(now.tags, import_core_lifecycle.STAGE_TAG));
  return new import_core_failure.ServiceFailure(`version ${version} was moved to ${to}, and is in ${stage} now: somebody has moved it since`);
}
async function beforeWrite(step) {
  try {
    return await step;
  } catch (error) {
    if (!(error instanceof import_core_failure.ServiceFailure))
      throw error;
    throw new import_core_failure.ServiceFailure(error.message, { ...error.detail, untouched: true });
  }
}
function azureMlRegistry(place, transport, deadline) {
  const versions = new AssetVersions(transport, place);
  const facts = (asset, { answer }) => factsOf(place, asset, answer);
  const namedIn = ({ kind, change: { name, version } }) => ({ kind, name, version });
  const readForWrite = async (write) => {
    const { name, version } = namedIn(write);
    const read2 = await versions.get(namedIn(write));
    if (read2 === void 0)
      throw new import_core_failure.ServiceFailure(`version ${version} of ${name} is gone`, { untouched: true });
    return read2;
  };
  const put = async (write, first, until) => {
    const { change, key, entry } = write;
    let read2 = first;
    let uncertain = false;
    let conflicts = 0;
    for (let tries = 1; ; ) {
      const now = facts(namedIn(write), read2);
      if (wasMade(write, now)) {
        if (write.isAfter(now))
          return { is: "done" };
        throw movedSince(write, now);
      }
      if (!write.isBefore(now) && !write.isAfter(now)) {
        throw new import_core_failure.ServiceFailure(`version ${change.version} is in ${JSON.stringify(now.stage ?? (0, import_core_entry.readBag)(now.tags, import_core_lifecycle.STAGE_TAG))} now, neither in ${change.from} nor in ${change.to}: somebody moved it meanwhile`, { untouched: !uncertain });
      }
      if (until !== null && (versions.date ?? "") > until) {
        throw new import_core_failure.ServiceFailure(`version ${change.version} was not written: the time for which the ledger keeps others away, until ${until}, is over`, { untouched: !uncertain, fix: "Run the same request again: it takes up what is left" });
      }
      const body = edited(read2.text, {
        stage: change.to,
        native: hasNativeStage(write.kind),
        archived: change.archived,
        entry: { key, text: (0, import_core_entry.entryText)(entry) }
      });
      const sending = tryPut(namedIn(write), body, tries);
      const answer = await (uncertain ? afterWrite(sending) : sending);
      if (answer?.status === 200 || answer?.status === 201 || answer?.status === 202) {
        const what = `version ${change.version}`;
        return settled(answer, versions.url(namedIn(write)), what, (url) => versions.read(url), deadline);
      }
      const isBusy = answer?.status === CONFLICT && place.in === "registry";
      const refused2 = answer !== void 0 && !isBusy && (!(0, import_http_proxy.isPassing)(answer.status) || tries >= import_http_proxy.MOST_TRIES);
      if (refused2) {
        const failure2 = failureOf(`write version ${change.version}`, answer, {
          place,
          kind: write.kind,
          action: "write"
        });
        throw uncertain ? new import_core_failure.ServiceFailure(failure2.message, { ...failure2.detail, untouched: false }) : failure2;
      }
      uncertain ||= !isBusy && answer?.status !== 429;
      if (isBusy)
        conflicts++;
      else
        tries++;
      const pause = deadline.wait((0, import_http_proxy.pauseBefore)(tries + conflicts - 1, answer), `Azure ML answered ${answer?.status ?? "nothing"} to a write`);
      await (uncertain ? pause : beforeWrite(pause));
      read2 = await (uncertain ? afterWrite : beforeWrite)(readForWrite(write));
    }
  };
  const tryPut = async (asset, body, tries) => {
    try {
      return await versions.put(asset, body);
    } catch (error) {
      const declined = error instanceof import_core_failure.ServiceFailure && error.detail.untouched === true;
      if (declined || tries >= import_http_proxy.MOST_TRIES || deadline.remaining() === 0)
        throw error;
      return void 0;
    }
  };
  const confirm = async (write, end) => {
    const { change } = write;
    const [mostLooks, shortest, longest, why] = end.is === "done" ? [MOST_LOOKS, 0, 2e3, ""] : [Number.POSITIVE_INFINITY, end.pause, 1e4, `${end.why}: `];
    for (let looks = 1; looks <= mostLooks; looks++) {
      const now = facts(namedIn(write), await readForWrite(write));
      if (wasMade(write, now)) {
        if (write.isAfter(now))
          return;
        throw movedSince(write, now);
      }
      await deadline.wait(Math.max(shortest, Math.min(longest, 100 * 2 ** looks)), `${why}version ${change.version} does not show its new stage yet`);
    }
    throw new import_core_failure.ServiceFailure(`version ${change.version} was written, but does not show ${change.to}`, {
      fix: "Run the same command again"
    });
  };
  async function* listed({ kind, name }, lists) {
    for (const list of lists) {
      for await (const page of list) {
        for (const answer of page.value) {
          const version = versionOf(answer);
          if (version === void 0)
            throw new import_core_failure.ServiceFailure(`Azure ML lists a version of ${name} without its name`);
          yield factsOf(place, { kind, name, version }, answer);
        }
      }
    }
  }
  return {
    place,
    async resolve(reference) {
      const { kind, name } = reference;
      const { version: wanted } = reference;
      const version = wanted.is === "version" ? wanted.version : await latestVersion(versions, { kind, name });
      if (version === void 0)
        throw await versions.missing({ kind, name });
      const asset = { kind, name, version };
      const read2 = await versions.get(asset);
      if (read2 === void 0)
        throw await versions.missing(asset);
      return facts(asset, read2);
    },
    async read(asset) {
      const read2 = await versions.get(asset);
      return read2 && facts(asset, read2);
    },
    list: ({ kind, name }) => listed({ kind, name }, [versions.all({ kind, name })]),
    listTagged({ kind, name }, tag, values) {
      const parameter = tagsParameter(kind);
      if (parameter === null || values.some((value) => /[,=]/.test(value)))
        return null;
      const asset = { kind, name };
      return listed(asset, values.map((value) => versions.tagged(asset, parameter, tag, value)));
    },
    async *names(kind) {
      const seen = /* @__PURE__ */ new Set();
      for await (const { value } of versions.containers(kind)) {
        for (const { name } of value) {
          if (!seen.has(name))
            yield name;
          seen.add(name);
        }
      }
    },
    lineage: (asset) => readLineage(asset, place, versions),
    async write(writes, written, until) {
      const [first] = writes;
      if (first === void 0)
        return;
      let read2 = await beforeWrite(readForWrite(first));
      for (const [index, write] of writes.entries()) {
        const end = await put(write, read2, until);
        const next = writes[index + 1];
        const following = next && readForWrite(next);
        following?.catch(() => void 0);
        await afterWrite(confirm(write, end));
        written(write.change);
        if (following !== void 0)
          read2 = await following;
      }
    },
    permissions: async () => ({
      call: `GET ${versions.urlOf(["providers", "Microsoft.Authorization", "permissions"]).split("?")[0]}`,
      reading: await readPermissions(versions)
    }),
    now: () => versions.date,
    calls: () => versions.calls
  };
}
function registryOf({ place }, given, endpoint, deadline, host, network, logins) {
  const token = azureToken({ ...logins, given, endpoint, env: host.env, deadline, network, mask: maskOf(host) });
  const transport = (0, import_http_transport.createTransport)({
    service: "Azure ML",
    origin: endpoint.origin,
    deadline,
    network,
    ...(0, import_http_address.mayCarryToken)(endpoint) ? { token } : {}
  });
  return azureMlRegistry(place, transport, deadline);
}
