'use strict';
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
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
var import_forge_working_tree_shared = require("./forge-working-tree-shared.js");
var import_commands_promote = require("./commands-promote.js");
var import_commands_carry_out = require("./commands-carry-out.js");
var import_commands_planner_note = require("./commands-planner-note.js");
var import_core_doctor_write_rights = require("./core-doctor-write-rights.js");
var import_report_plan_sections = require("./report-plan-sections.js");
var import_report_sections = require("./report-sections.js");
var import_core_promotions_parse = require("./core-promotions-parse.js");
var import_commands_judged_report = require("./commands-judged-report.js");
var import_commands_judge = require("./commands-judge.js");
var import_core_authorisation_words = require("./core-authorisation-words.js");
var import_core_policy_composition = require("./core-policy-composition.js");
var import_core_yaml_schema_problems = require("./core-yaml-schema-problems.js");
var import_core_promotions_folder = require("./core-promotions-folder.js");
var import_core_promotions_entry = require("./core-promotions-entry.js");
var import_core_moment = require("./core-moment.js");
var import_commands_request = require("./commands-request.js");
var import_core_nearest = require("./core-nearest.js");
var import_report_escape = require("./report-escape.js");
var import_report_ending = require("./report-ending.js");
var import_core_entry = require("./core-entry.js");
var import_core_lifecycle = require("./core-lifecycle.js");
var import_yaml_browser_dist_parse_parser = require("./yaml-browser-dist-parse-parser.js");
var import_core_place = require("./core-place.js");
var import_core_ledger_board = require("./core-ledger-board.js");
var import_core_ledger_parts = require("./core-ledger-parts.js");
var import_core_ledger_stored = require("./core-ledger-stored.js");
var import_core_ledger_record = require("./core-ledger-record.js");
var import_core_asset = require("./core-asset.js");
var import_core_digest = require("./core-digest.js");
var import_http_transport = require("./http-transport.js");
var import_version_generated = require("./version.generated.js");
var import_http_proxy = require("./http-proxy.js");
var import_http_address = require("./http-address.js");
var import_core_json = require("./core-json.js");
var import_core_result = require("./core-result.js");
var import_core_failure = require("./core-failure.js");
var import_shared = require("./shared.js");
var import_promises = require("node:fs/promises");
var os = __toESM(require("os"));
var crypto = __toESM(require("crypto"));
var fs = __toESM(require("fs"));
var os2 = __toESM(require("os"));
var os3 = __toESM(require("os"));
var import_node_fs = require("node:fs");
var import_consumers = require("node:stream/consumers");
var import_node_events = require("node:events");
var import_promises2 = require("node:fs/promises");
var import_node_os = require("node:os");
var import_node_path = require("node:path");
var import_promises3 = require("node:fs/promises");
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function setOutput(name2, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name2, value));
  }
  process.stdout.write(os3.EOL);
  issueCommand("set-output", { name: name2 }, toCommandValue(value));
}
function setFailed(message) {
  process.exitCode = ExitCode.Failure;
  error(message);
}
function debug(message) {
  issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os3.EOL);
}
function notesOf({ loosened, waivers }, now) {
  const ended = waivers.filter(({ until }) => Date.parse(until) <= now.getTime());
  return [
    ...loosened,
    ...ended.map(({ id, check, until, at }) => ({
      what: `the waiver ${id} of "${(0, import_core_policy_composition.waivedText)(check)}" ended at ${until} and does nothing any more`,
      at,
      fix: "Take it out"
    }))
  ];
}
async function lint(path, folder, tree, host) {
  const loaded = await load(path, tree, host);
  const read2 = folder === "" ? (0, import_core_result.ok)(null) : (0, import_core_promotions_parse.readWanted)(await tree.promotions(folder));
  const [first, ...others] = [...problemsIn(loaded), ...problemsIn(read2)];
  if (first !== void 0)
    throw new import_core_failure.UsageFailure(first, ...others);
  const [policy, wanted] = [(0, import_core_policy_composition.usable)(loaded), (0, import_core_policy_composition.usable)(read2)];
  return { policy, notes: notesOf(policy, /* @__PURE__ */ new Date()), wanted: wanted && (0, import_core_policy_composition.usable)((0, import_core_promotions_parse.readStages)(policy, wanted)) };
}
async function load(path, tree, host) {
  if (path.startsWith(import_core_policy_composition.PRESET_PREFIX))
    return (0, import_core_policy_composition.loadPreset)(path.slice(import_core_policy_composition.PRESET_PREFIX.length), host);
  const { bytes, file } = await tree.policy(path);
  const opened = (0, import_core_policy_composition.openPolicy)(bytes, file, host);
  if (!opened.ok)
    return opened;
  const base = opened.value.base === null ? void 0 : await tree.base(opened.value.base);
  return (0, import_core_policy_composition.closePolicy)(opened.value, base?.bytes);
}
var problemsIn = (result) => result.ok ? [] : result.error;
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
  const where2 = readWhere(given.ledger, onGitHub || azureRepos !== null);
  if (where2 === null)
    return null;
  return openGitLedger({
    where: where2,
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
  const bytes = await (0, import_consumers.buffer)((0, import_node_fs.createReadStream)(path, { end: LARGEST })).catch((error3) => {
    throw wrong2(error3.code === "ENOENT" ? "does not exist" : `cannot be read (${error3.code ?? error3.message})`);
  });
  if (bytes.length > LARGEST)
    throw wrong2("is larger than 1 MB");
  const text2 = decode(bytes);
  const value = text2 === void 0 ? void 0 : (0, import_core_json.parsedJson)(text2);
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw wrong2(value === void 0 ? "is not JSON" : "is not a JSON object");
  const values = /* @__PURE__ */ Object.create(null);
  for (const [name2, number] of Object.entries(value)) {
    if (typeof number !== "number" || !Number.isFinite(number))
      throw wrong2(`gives ${quoted(name2)} no finite number`);
    values[name2] = number;
  }
  const twice = repeated(text2 ?? "");
  if (twice !== void 0)
    throw wrong2(`gives ${quoted(twice)} twice`);
  return { digest: (0, import_core_digest.sha256)(bytes), values };
}
var quoted = (name2) => JSON.stringify(name2.length > 100 ? `${name2.slice(0, 100)}\u2026` : name2);
function decode(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return void 0;
  }
}
function repeated(text2) {
  const seen = /* @__PURE__ */ new Set();
  for (const [literal] of text2.matchAll(/"(?:[^"\\]|\\.)*"/g)) {
    const name2 = String((0, import_core_json.parsedJson)(literal));
    if (seen.has(name2))
      return name2;
    seen.add(name2);
  }
  return void 0;
}
function metricsOf({ metrics: metrics2 }) {
  return async () => metrics2 === null ? null : readMetricsFile(metrics2);
}
function needsPullRequests({ command, promotions: promotions2 }) {
  return command === "apply" || command === "plan" && promotions2 !== "";
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
  const [code2, words, correlationId] = [codeIn(said), wordsOf(said), correlationIdOf(refused2)];
  const { cause, fix, commands } = explained(code2, tried);
  return new import_core_failure.ServiceFailure(`no login to Azure: ${cause}. Entra says: ${words}`, {
    fix,
    ...commands === void 0 ? {} : { commands },
    ...correlationId === void 0 ? {} : { correlationId }
  });
}
function codeIn(text2) {
  return /\bAADSTS(\d{4,8})\b/.exec(text2)?.[1] ?? "";
}
function describedIn(message) {
  const description = / - Description: (.*) - Correlation ID: /s.exec(message.slice(0, LONGEST_MESSAGE))?.[1];
  return description === NOTHING ? void 0 : description;
}
function wordsOf(text2) {
  const words = text2.replaceAll(/\s+/g, " ").replace(/\s*(?:Trace ID|Correlation ID|Timestamp): .*$/, "").trim();
  return words.length > LONGEST_WORDS ? `${words.slice(0, LONGEST_WORDS)}\u2026` : words;
}
function isUnmatched(refused2) {
  const code2 = codeIn(saidIn(refused2));
  return NO_CREDENTIAL.has(code2) || WRONG_TIME_OR_AUDIENCE.has(code2);
}
function kindOf(code2) {
  if (NO_SUCH_TENANT.has(code2))
    return "no such tenant";
  if (OTHER_CLOUD.has(code2))
    return "other cloud";
  if (POLICY.has(code2))
    return "policy";
  if (NO_SUCH_CLIENT.has(code2))
    return "no such client";
  return NO_SUCH_RESOURCE.has(code2) ? "no such resource" : null;
}
function explained(code2, { tenantId, clientId, authority, presented }) {
  if (NO_CREDENTIAL.has(code2))
    return noCredential(clientId, presented);
  if (NO_SUCH_TENANT.has(code2))
    return {
      cause: `${authority} knows no tenant ${tenantId}, or the client is of another`,
      fix: "Check tenant-id, which az account show --query tenantId prints, and whether azure-endpoint is of the right cloud"
    };
  if (OTHER_CLOUD.has(code2))
    return {
      cause: `the tenant ${tenantId} is of another cloud than ${authority}`,
      fix: "Set azure-endpoint to the one of its cloud, and leave authority-host out"
    };
  if (POLICY.has(code2))
    return {
      cause: `a Conditional Access policy of the tenant ${tenantId} forbids the client ${clientId} to log in from here`,
      fix: "Ask who administers the tenant; the correlation id finds the policy in its sign-in logs"
    };
  if (NO_SUCH_CLIENT.has(code2))
    return {
      cause: `the tenant ${tenantId} has no usable client ${clientId}`,
      fix: "Check client-id: it is the application (client) id, not the object id; and whether tenant-id is its tenant"
    };
  if (WRONG_TIME_OR_AUDIENCE.has(code2))
    return {
      cause: `the job's token was not accepted (issuer ${presented.issuer}, audience ${presented.audience})`,
      fix: "Check the clock of the runner, and whether authority-host is of the cloud that azure-endpoint is of; then run the job again"
    };
  if (NO_SUCH_RESOURCE.has(code2))
    return {
      cause: `the tenant ${tenantId} issues no tokens for this azure-endpoint`,
      fix: "Check azure-endpoint, and whether tenant-id is a tenant of that cloud"
    };
  return {
    cause: `a token of the job was not exchanged for the client ${clientId} in the tenant ${tenantId}`,
    fix: code2 === "" ? `Check that ${authority} is Microsoft Entra` : `${authority}/error?code=${code2} explains it; check tenant-id and client-id`
  };
}
function noCredential(clientId, { issuer, subject: subject2, audience, otherSubject }) {
  const [one, two, three] = [issuer, subject2, audience].map(quoted2);
  const identity = `az identity federated-credential create --identity-name IDENTITY --resource-group GROUP --name aml-promote --issuer ${one} --subject ${two} --audiences ${three}`;
  const parameters = JSON.stringify({ name: "aml-promote", issuer, subject: subject2, audiences: [audience] });
  const other = otherSubject === null ? "" : ` A credential for ${otherSubject} is the other format and does not match.`;
  return {
    cause: `the client ${clientId} has no federated credential for the subject ${subject2}`,
    fix: `Create one, letter by letter: ${identity}.${other}`,
    commands: [
      `# issuer   ${issuer}`,
      `# subject  ${subject2}`,
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
var quoted2 = (text2) => `'${text2.replaceAll("'", `'\\''`)}'`;
function libraryOn(transport) {
  let failure2;
  let answer;
  return {
    options: {
      httpClient: {
        async sendRequest(request2) {
          const { method, url, body: body2 } = request2;
          if (method !== "GET" && method !== "POST")
            throw new TypeError(`${method} is no call of a login`);
          const { createHttpHeaders } = await Promise.resolve().then(() => __toESM(require("./registry-azure-ml-credential-azure-identity.js")));
          const headers = request2.headers.toJSON();
          try {
            answer = await transport.read({ method, url, headers, ...typeof body2 === "string" ? { body: body2 } : {} });
          } catch (error3) {
            failure2 = error3;
            throw error3;
          }
          return {
            request: request2,
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
    const text2 = given?.token;
    if (given === null || typeof text2 !== "string" || text2 === "")
      return (0, import_core_result.err)("no token in the answer");
    return (0, import_core_result.ok)({ text: text2, ends: given.expiresOnTimestamp });
  } catch (error3) {
    return (0, import_core_result.err)(error3 instanceof Error ? error3.message : String(error3));
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
var shown = (text2) => JSON.stringify(text2.slice(0, 100));
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
  const code2 = codeIn(said);
  const correlationId = correlationIdOf(refused2);
  const { cause, fix } = explained2(code2, tried);
  return new import_core_failure.ServiceFailure(`no login to Azure with the service connection: ${cause}. Entra says: ${wordsOf(said)}`, {
    fix,
    ...correlationId === void 0 ? {} : { correlationId }
  });
}
function explained2(code2, { connection, way, authority }) {
  const { tenantId, clientId } = connection;
  const federate = "or convert it to workload identity federation, which keeps no secret";
  if (OLD_SECRET.has(code2))
    return {
      cause: `its secret has expired`,
      fix: `Renew the secret of the client ${clientId}: ${WHERE}, ${federate}`
    };
  if (WRONG_SECRET.has(code2))
    return {
      cause: `its secret is not one of the client ${clientId}`,
      fix: `Give the connection the secret's value, not its id: ${WHERE}, ${federate}`
    };
  if (way === "certificate" && WRONG_CERTIFICATE.has(code2))
    return {
      cause: `its certificate is not one of the client ${clientId}, or has expired`,
      fix: `Add the certificate to the application, or give the connection another: ${WHERE}, ${federate}`
    };
  switch (kindOf(code2)) {
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
        fix: code2 === "" ? `Check that ${authority} is Microsoft Entra` : `${authority}/error?code=${code2} explains it`
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
    await reach(probe, source, clientId, ofConnection);
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
function nearby(name2, text2) {
  const url = URL.canParse(text2) ? new URL(text2) : null;
  if (url !== null && (url.protocol === "https:" || (0, import_http_address.isLoopback)(url) || LINK_LOCAL.test(url.hostname)))
    return url;
  throw new import_core_failure.UsageFailure({ what: `${name2} is no address of this machine`, fix: "Azure sets it; leave it as it is" });
}
async function reach(probe, { name: name2, url }, clientId, ofConnection) {
  try {
    await probe.read({ method: "GET", url: `${url.origin}${url.pathname}` });
  } catch (error3) {
    if (!(error3 instanceof import_core_failure.ServiceFailure))
      throw error3;
    throw new import_core_failure.ServiceFailure(`no login to Azure: ${name2} does not answer within ${LONGEST_PROBE_MS / 1e3} s, so there is no managed identity here`, {
      fix: `Run this on a machine, app or container of Azure ${clientId === "" ? "with an identity" : "to which the identity is assigned"}, or ${ofConnection ? "give azureSubscription another service connection" : "leave credential out"}`
    });
  }
}
function refused({ message, answer }, { name: name2 }, clientId, ofConnection) {
  const status = answer?.status ?? 0;
  if (status === 200)
    return new import_core_failure.ServiceFailure(`${name2} answered in a form that is not its own`);
  const who = clientId === "" ? "no identity of its own" : `no identity with the client id ${clientId}`;
  const cause = status === 400 || status === 404 ? `there is ${who} here` : `${name2} gave no token`;
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
  return [is, ...ids.flatMap(([name2, id]) => id === "" ? [] : `${name2} ${id}`)].join(", ");
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
  const [error3] = assetVersionCheck.errors ?? [];
  return error3 === void 0 ? "" : `${error3.instancePath || "/"} ${error3.message}`;
}
function isContainerPage(value) {
  return containerPageCheck(value);
}
function whyContainerPage() {
  const [error3] = containerPageCheck.errors ?? [];
  return error3 === void 0 ? "" : `${error3.instancePath || "/"} ${error3.message}`;
}
function isJob(value) {
  return jobCheck(value);
}
function whyJob() {
  const [error3] = jobCheck.errors ?? [];
  return error3 === void 0 ? "" : `${error3.instancePath || "/"} ${error3.message}`;
}
function isOperation(value) {
  return operationCheck(value);
}
function isPermissionPage(value) {
  return permissionPageCheck(value);
}
function whyPermissionPage() {
  const [error3] = permissionPageCheck.errors ?? [];
  return error3 === void 0 ? "" : `${error3.instancePath || "/"} ${error3.message}`;
}
function isVersionPage(value) {
  return versionPageCheck(value);
}
function whyVersionPage() {
  const [error3] = versionPageCheck.errors ?? [];
  return error3 === void 0 ? "" : `${error3.instancePath || "/"} ${error3.message}`;
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
var assetInWords = ({ kind, name: name2 }) => kind === "data" ? `the data asset ${name2}` : `the ${kind} ${name2}`;
var SERVICE = "Azure ML";
var LONGEST_MESSAGE2 = 300;
function messageOf({ status, text: text2 }) {
  const error3 = errorIn(text2);
  if (error3 === void 0)
    return `an answer with status ${status} that is not Azure's`;
  const { code: code2, message, details } = error3;
  const detail = details?.[0]?.message ?? "";
  return [code2, message, detail === message ? "" : detail].map((part) => (part ?? "").trim().replace(/[.:]+$/, "")).filter((part) => part !== "").join(": ").replaceAll(/\s+/g, " ").slice(0, LONGEST_MESSAGE2);
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
function fixOf(status, { place, kind, action: action2 }) {
  const permission = `${resourceType(place, kind)}/${action2}`;
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
function errorIn(text2) {
  const body2 = (0, import_core_json.parsedJson)(text2);
  return isArmError(body2) ? body2.error : void 0;
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
    const value = parse(answer.text);
    if (!isAssetVersion(value))
      throw unreadable(what, whyAssetVersion());
    return { answer: value, text: answer.text };
  }
  /** What to tell of a thing that was answered with 404: the place may be missing, the asset or the version. */
  async missing(asset) {
    return missing2(this.#place, asset, await this.read(this.url(asset)));
  }
  /** `*Versions_CreateOrUpdate`; one try, whatever the answer. */
  async put(asset, body2) {
    const headers = { "Content-Type": "application/json" };
    return this.#note(await this.#transport.once({ method: "PUT", url: this.url(asset), headers, body: body2 }));
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
  url({ kind, name: name2, version }, query = {}) {
    const steps = [(0, import_core_asset.segmentOf)(kind), name2, "versions", ...version === void 0 ? [] : [version]];
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
  #versions({ kind, name: name2 }, view, query) {
    const views = takesListView(this.#place, kind) ? { listViewType: view } : {};
    return this.#pages(this.url({ kind, name: name2 }, { ...query, ...views }), {
      what: `the versions of ${name2}`,
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
      const value = parse(answer.text);
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
function parse(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    throw new import_core_failure.ServiceFailure("Azure ML gave an answer that is not JSON", {
      fix: "Check azure-endpoint, and that nothing else answers in its place, such as a proxy"
    });
  }
}
function unreadable(what, why) {
  return new import_core_failure.ServiceFailure(`Azure ML answered ${what} in a form that is not its own: ${why}`);
}
function isInteger(value) {
  return INTEGER_REGEX.test(value);
}
var INTEGER_REGEX = /^-?[0-9]+$/;
function isNumber(value) {
  return NUMBER_REGEX.test(value);
}
var NUMBER_REGEX = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
function isSafeNumber(value, config2) {
  if (isInteger(value)) {
    return Number.isSafeInteger(Number.parseInt(value, 10));
  }
  const num = Number.parseFloat(value);
  if (Number.isInteger(num) && !Number.isSafeInteger(num)) {
    return false;
  }
  const parsed = String(num);
  if (value === parsed) {
    return true;
  }
  const valueDigits = extractSignificantDigits(value);
  const parsedDigits = extractSignificantDigits(parsed);
  if (valueDigits === parsedDigits) {
    return true;
  }
  if (config2?.approx === true) {
    const requiredDigits = 14;
    if (parsedDigits.length >= requiredDigits && valueDigits.startsWith(parsedDigits.substring(0, requiredDigits))) {
      return true;
    }
  }
  return false;
}
var UnsafeNumberReason = /* @__PURE__ */ (function(UnsafeNumberReason2) {
  UnsafeNumberReason2["underflow"] = "underflow";
  UnsafeNumberReason2["overflow"] = "overflow";
  UnsafeNumberReason2["truncate_integer"] = "truncate_integer";
  UnsafeNumberReason2["truncate_float"] = "truncate_float";
  return UnsafeNumberReason2;
})({});
function getUnsafeNumberReason(value) {
  if (isSafeNumber(value, {
    approx: false
  })) {
    return void 0;
  }
  if (isInteger(value)) {
    return UnsafeNumberReason.truncate_integer;
  }
  const num = Number.parseFloat(value);
  if (!Number.isFinite(num)) {
    return UnsafeNumberReason.overflow;
  }
  if (num === 0) {
    return UnsafeNumberReason.underflow;
  }
  return UnsafeNumberReason.truncate_float;
}
function extractSignificantDigits(value) {
  const {
    start,
    end
  } = getSignificantDigitRange(value);
  const digits = value.substring(start, end);
  const dot = digits.indexOf(".");
  if (dot === -1) {
    return digits;
  }
  return digits.substring(0, dot) + digits.substring(dot + 1);
}
function getSignificantDigitRange(value) {
  let start = 0;
  if (value[0] === "-") {
    start++;
  }
  while (value[start] === "0" || value[start] === ".") {
    start++;
  }
  let end = value.lastIndexOf("e");
  if (end === -1) {
    end = value.lastIndexOf("E");
  }
  if (end === -1) {
    end = value.length;
  }
  while ((value[end - 1] === "0" || value[end - 1] === ".") && end > start) {
    end--;
  }
  return {
    start,
    end
  };
}
var losslessNumberMarker = /* @__PURE__ */ Symbol.for("lossless-json.LosslessNumber");
var LosslessNumber = class {
  // numeric value as string
  value;
  /**
   * @deprecated Use the isLosslessNumber(value) function instead.
   *
   * Ordinary objects may also have an isLosslessNumber property, so this
   * field cannot reliably identify lossless numbers.
   */
  isLosslessNumber = true;
  get [losslessNumberMarker]() {
    return true;
  }
  constructor(value) {
    if (!isNumber(value)) {
      throw new Error(`Invalid number (value: "${value}")`);
    }
    this.value = value;
  }
  /**
   * Get the value of the LosslessNumber as number or bigint.
   *
   * - a number is returned for safe numbers and decimal values that only lose some insignificant digits
   * - a bigint is returned for big integer numbers
   * - an Error is thrown for values that will overflow or underflow
   *
   * Note that you can implement your own strategy for conversion by just getting the value as string
   * via .toString(), and using util functions like isInteger, isSafeNumber, getUnsafeNumberReason,
   * and toSafeNumberOrThrow to convert it to a numeric value.
   */
  valueOf() {
    const unsafeReason = getUnsafeNumberReason(this.value);
    if (unsafeReason === void 0 || unsafeReason === UnsafeNumberReason.truncate_float) {
      return Number.parseFloat(this.value);
    }
    if (isInteger(this.value)) {
      return BigInt(this.value);
    }
    throw new Error(`Cannot safely convert to number: the value '${this.value}' would ${unsafeReason} and become ${Number.parseFloat(this.value)}`);
  }
  /**
   * Get the value of the LosslessNumber as string.
   */
  toString() {
    return this.value;
  }
  // Note: we do NOT implement a .toJSON() method, and you should not implement
  // or use that, it cannot safely turn the numeric value in the string into
  // stringified JSON since it has to be parsed into a number first.
};
function isLosslessNumber(value) {
  return value !== null && typeof value === "object" && value[losslessNumberMarker] === true;
}
function parseLosslessNumber(value) {
  return new LosslessNumber(value);
}
function revive(json2, reviver) {
  return reviveValue({
    "": json2
  }, "", json2, reviver);
}
function reviveValue(context, key, value, reviver) {
  if (Array.isArray(value)) {
    return reviver.call(context, key, reviveArray(value, reviver));
  }
  if (value && typeof value === "object" && !isLosslessNumber(value)) {
    return reviver.call(context, key, reviveObject(value, reviver));
  }
  return reviver.call(context, key, value);
}
function reviveObject(object, reviver) {
  for (const key of Object.keys(object)) {
    const value = reviveValue(object, key, object[key], reviver);
    if (value !== void 0) {
      object[key] = value;
    } else {
      delete object[key];
    }
  }
  return object;
}
function reviveArray(array, reviver) {
  for (let i = 0; i < array.length; i++) {
    const value = reviveValue(array, String(i), array[i], reviver);
    if (value === void 0) {
      delete array[i];
    } else {
      array[i] = value;
    }
  }
  return array;
}
function parse2(text2, reviver, options) {
  const optionsObj = typeof options === "function" ? {
    parseNumber: options
  } : options;
  const parseNumber = optionsObj?.parseNumber ?? parseLosslessNumber;
  const onDuplicateKey = optionsObj?.onDuplicateKey ?? throwDuplicateKey;
  let i = 0;
  const value = parseValue();
  expectValue(value);
  expectEndOfInput();
  return reviver ? revive(value, reviver) : value;
  function parseObject() {
    if (text2.charCodeAt(i) === codeOpeningBrace) {
      i++;
      skipWhitespace();
      const object = {};
      let initial = true;
      while (i < text2.length && text2.charCodeAt(i) !== codeClosingBrace) {
        if (!initial) {
          eatComma();
          skipWhitespace();
        } else {
          initial = false;
        }
        const start = i;
        const key = parseString();
        if (key === void 0) {
          throwObjectKeyExpected();
          return;
        }
        skipWhitespace();
        eatColon();
        const value2 = parseValue();
        if (value2 === void 0) {
          throwObjectValueExpected();
          return;
        }
        if (Object.prototype.hasOwnProperty.call(object, key) && !isDeepEqual(value2, object[key])) {
          const returnedValue = onDuplicateKey({
            key,
            position: start + 1,
            oldValue: object[key],
            newValue: value2
          });
          if (returnedValue !== void 0) {
            setObjectKey(object, key, returnedValue);
          }
        } else {
          setObjectKey(object, key, value2);
        }
      }
      if (text2.charCodeAt(i) !== codeClosingBrace) {
        throwObjectKeyOrEndExpected();
      }
      i++;
      return object;
    }
  }
  function parseArray() {
    if (text2.charCodeAt(i) === codeOpeningBracket) {
      i++;
      skipWhitespace();
      const array = [];
      let initial = true;
      while (i < text2.length && text2.charCodeAt(i) !== codeClosingBracket) {
        if (!initial) {
          eatComma();
        } else {
          initial = false;
        }
        const value2 = parseValue();
        expectArrayItem(value2);
        array.push(value2);
      }
      if (text2.charCodeAt(i) !== codeClosingBracket) {
        throwArrayItemOrEndExpected();
      }
      i++;
      return array;
    }
  }
  function parseValue() {
    skipWhitespace();
    const value2 = parseString() ?? parseNumeric() ?? parseObject() ?? parseArray() ?? parseKeyword("true", true) ?? parseKeyword("false", false) ?? parseKeyword("null", null);
    skipWhitespace();
    return value2;
  }
  function parseKeyword(name2, value2) {
    if (text2.slice(i, i + name2.length) === name2) {
      i += name2.length;
      return value2;
    }
  }
  function skipWhitespace() {
    while (isWhitespace(text2.charCodeAt(i))) {
      i++;
    }
  }
  function parseString() {
    if (text2.charCodeAt(i) === codeDoubleQuote) {
      i++;
      let result = "";
      while (i < text2.length && text2.charCodeAt(i) !== codeDoubleQuote) {
        if (text2.charCodeAt(i) === codeBackslash) {
          const char = text2[i + 1];
          const escapeChar = escapeCharacters[char];
          if (escapeChar !== void 0) {
            result += escapeChar;
            i++;
          } else if (char === "u") {
            if (isHex(text2.charCodeAt(i + 2)) && isHex(text2.charCodeAt(i + 3)) && isHex(text2.charCodeAt(i + 4)) && isHex(text2.charCodeAt(i + 5))) {
              result += String.fromCharCode(Number.parseInt(text2.slice(i + 2, i + 6), 16));
              i += 5;
            } else {
              throwInvalidUnicodeCharacter(i);
            }
          } else {
            throwInvalidEscapeCharacter(i);
          }
        } else {
          if (isValidStringCharacter(text2.charCodeAt(i))) {
            result += text2[i];
          } else {
            throwInvalidCharacter(text2[i]);
          }
        }
        i++;
      }
      expectEndOfString();
      i++;
      return result;
    }
  }
  function parseNumeric() {
    const start = i;
    if (text2.charCodeAt(i) === codeMinus) {
      i++;
      expectDigit(start);
    }
    if (text2.charCodeAt(i) === codeZero) {
      i++;
    } else if (isNonZeroDigit(text2.charCodeAt(i))) {
      i++;
      while (isDigit(text2.charCodeAt(i))) {
        i++;
      }
    } else {
      return void 0;
    }
    if (text2.charCodeAt(i) === codeDot) {
      i++;
      expectDigit(start);
      while (isDigit(text2.charCodeAt(i))) {
        i++;
      }
    }
    if (text2.charCodeAt(i) === codeLowercaseE || text2.charCodeAt(i) === codeUppercaseE) {
      i++;
      if (text2.charCodeAt(i) === codeMinus || text2.charCodeAt(i) === codePlus) {
        i++;
      }
      expectDigit(start);
      while (isDigit(text2.charCodeAt(i))) {
        i++;
      }
    }
    if (i > start) {
      return parseNumber(text2.slice(start, i));
    }
  }
  function eatComma() {
    if (text2.charCodeAt(i) !== codeComma) {
      throw new SyntaxError(`Comma ',' expected after value ${gotAt()}`);
    }
    i++;
  }
  function eatColon() {
    if (text2.charCodeAt(i) !== codeColon) {
      throw new SyntaxError(`Colon ':' expected after property name ${gotAt()}`);
    }
    i++;
  }
  function expectValue(value2) {
    if (value2 === void 0) {
      throw new SyntaxError(`JSON value expected ${gotAt()}`);
    }
  }
  function expectArrayItem(value2) {
    if (value2 === void 0) {
      throw new SyntaxError(`Array item expected ${gotAt()}`);
    }
  }
  function expectEndOfInput() {
    if (i < text2.length) {
      throw new SyntaxError(`Expected end of input ${gotAt()}`);
    }
  }
  function expectDigit(start) {
    if (!isDigit(text2.charCodeAt(i))) {
      const numSoFar = text2.slice(start, i);
      throw new SyntaxError(`Invalid number '${numSoFar}', expecting a digit ${gotAt()}`);
    }
  }
  function expectEndOfString() {
    if (text2.charCodeAt(i) !== codeDoubleQuote) {
      throw new SyntaxError(`End of string '"' expected ${gotAt()}`);
    }
  }
  function throwObjectKeyExpected() {
    throw new SyntaxError(`Quoted object key expected ${gotAt()}`);
  }
  function throwDuplicateKey({
    key,
    position
  }) {
    throw new SyntaxError(`Duplicate key '${key}' encountered at position ${position}`);
  }
  function throwObjectKeyOrEndExpected() {
    throw new SyntaxError(`Quoted object key or end of object '}' expected ${gotAt()}`);
  }
  function throwArrayItemOrEndExpected() {
    throw new SyntaxError(`Array item or end of array ']' expected ${gotAt()}`);
  }
  function throwInvalidCharacter(char) {
    throw new SyntaxError(`Invalid character '${char}' ${pos()}`);
  }
  function throwInvalidEscapeCharacter(start) {
    const chars = text2.slice(start, start + 2);
    throw new SyntaxError(`Invalid escape character '${chars}' ${pos()}`);
  }
  function throwObjectValueExpected() {
    throw new SyntaxError(`Object value expected after ':' ${pos()}`);
  }
  function throwInvalidUnicodeCharacter(start) {
    const chars = text2.slice(start, start + 6);
    throw new SyntaxError(`Invalid unicode character '${chars}' ${pos()}`);
  }
  function pos() {
    return `at position ${i}`;
  }
  function got() {
    return i < text2.length ? `but got '${text2[i]}'` : "but reached end of input";
  }
  function gotAt() {
    return `${got()} ${pos()}`;
  }
}
function setObjectKey(object, key, value) {
  if (key === "__proto__") {
    Object.defineProperty(object, key, {
      value,
      writable: true,
      enumerable: true,
      configurable: true
    });
  } else {
    object[key] = value;
  }
}
function isWhitespace(code2) {
  return code2 === codeSpace || code2 === codeNewline || code2 === codeTab || code2 === codeReturn;
}
function isHex(code2) {
  return code2 >= codeZero && code2 <= codeNine || code2 >= codeUppercaseA && code2 <= codeUppercaseF || code2 >= codeLowercaseA && code2 <= codeLowercaseF;
}
function isDigit(code2) {
  return code2 >= codeZero && code2 <= codeNine;
}
function isNonZeroDigit(code2) {
  return code2 >= codeOne && code2 <= codeNine;
}
function isValidStringCharacter(code2) {
  return code2 >= 32 && code2 <= 1114111;
}
function isDeepEqual(a, b) {
  if (a === b) {
    return true;
  }
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => isDeepEqual(item, b[index]));
  }
  if (isObject(a) && isObject(b)) {
    const keys = [.../* @__PURE__ */ new Set([...Object.keys(a), ...Object.keys(b)])];
    return keys.every((key) => isDeepEqual(a[key], b[key]));
  }
  return false;
}
function isObject(value) {
  return typeof value === "object" && value !== null;
}
var escapeCharacters = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "	"
  // note that \u is handled separately in parseString()
};
var codeBackslash = 92;
var codeOpeningBrace = 123;
var codeClosingBrace = 125;
var codeOpeningBracket = 91;
var codeClosingBracket = 93;
var codeSpace = 32;
var codeNewline = 10;
var codeTab = 9;
var codeReturn = 13;
var codeDoubleQuote = 34;
var codePlus = 43;
var codeMinus = 45;
var codeZero = 48;
var codeOne = 49;
var codeNine = 57;
var codeComma = 44;
var codeDot = 46;
var codeColon = 58;
var codeUppercaseA = 65;
var codeLowercaseA = 97;
var codeUppercaseE = 69;
var codeLowercaseE = 101;
var codeUppercaseF = 70;
var codeLowercaseF = 102;
function stringify(value, replacer, space, numberStringifiers) {
  const resolvedSpace = resolveSpace(space);
  const replacedValue = typeof replacer === "function" ? replacer.call({
    "": value
  }, "", value) : value;
  return stringifyValue(replacedValue, "");
  function stringifyValue(value2, indent) {
    if (Array.isArray(numberStringifiers)) {
      const stringifier = numberStringifiers.find((item) => item.test(value2));
      if (stringifier) {
        const str = stringifier.stringify(value2);
        if (typeof str !== "string" || !isNumber(str)) {
          throw new Error(`Invalid JSON number: output of a number stringifier must be a string containing a JSON number (output: ${str})`);
        }
        return str;
      }
    }
    if (typeof value2 === "boolean" || typeof value2 === "number" || typeof value2 === "string" || value2 === null || value2 instanceof Date || value2 instanceof Boolean || value2 instanceof Number || value2 instanceof String) {
      return JSON.stringify(value2);
    }
    if (isLosslessNumber(value2)) {
      return value2.toString();
    }
    if (typeof value2 === "bigint") {
      return value2.toString();
    }
    if (Array.isArray(value2)) {
      return stringifyArray(value2, indent);
    }
    if (value2 && typeof value2 === "object") {
      return stringifyObject(value2, indent);
    }
    return void 0;
  }
  function stringifyArray(array, indent) {
    if (array.length === 0) {
      return "[]";
    }
    const childIndent = resolvedSpace ? indent + resolvedSpace : void 0;
    let str = resolvedSpace ? "[\n" : "[";
    for (let i = 0; i < array.length; i++) {
      const item = typeof replacer === "function" ? replacer.call(array, String(i), array[i]) : array[i];
      if (resolvedSpace) {
        str += childIndent;
      }
      if (typeof item !== "undefined" && typeof item !== "function") {
        const serialized = stringifyValue(item, childIndent);
        str += serialized === void 0 ? "null" : serialized;
      } else {
        str += "null";
      }
      if (i < array.length - 1) {
        str += resolvedSpace ? ",\n" : ",";
      }
    }
    str += resolvedSpace ? `
${indent}]` : "]";
    return str;
  }
  function stringifyObject(object, indent) {
    if (typeof object.toJSON === "function") {
      return stringifyValue(object.toJSON(), indent);
    }
    const keys = Array.isArray(replacer) ? [...new Set(replacer.map(String))] : Object.keys(object);
    if (keys.length === 0) {
      return "{}";
    }
    const childIndent = resolvedSpace ? indent + resolvedSpace : void 0;
    let first = true;
    let str = resolvedSpace ? "{\n" : "{";
    for (const key of keys) {
      const value2 = typeof replacer === "function" ? replacer.call(object, key, object[key]) : object[key];
      if (includeProperty(key, value2)) {
        const serialized = stringifyValue(value2, childIndent);
        if (serialized === void 0) {
          continue;
        }
        if (first) {
          first = false;
        } else {
          str += resolvedSpace ? ",\n" : ",";
        }
        const keyStr = JSON.stringify(key);
        str += resolvedSpace ? `${childIndent + keyStr}: ` : `${keyStr}:`;
        str += serialized;
      }
    }
    str += resolvedSpace ? `
${indent}}` : "}";
    return str;
  }
  function includeProperty(_key, value2) {
    return typeof value2 !== "undefined" && typeof value2 !== "function" && typeof value2 !== "symbol";
  }
}
var MAX_SPACE_LENGTH = 10;
function resolveSpace(space) {
  if (typeof space === "number") {
    const count = Math.min(Math.trunc(space), MAX_SPACE_LENGTH);
    return count >= 1 ? " ".repeat(count) : void 0;
  }
  if (typeof space === "string" && space !== "") {
    return space.slice(0, MAX_SPACE_LENGTH);
  }
  return void 0;
}
function edited(read2, edit) {
  const body2 = parse2(read2);
  if (!isRecord(body2) || !isRecord(body2.properties))
    throw new TypeError("a body without properties passed its schema");
  const { properties } = body2;
  if (edit.native)
    properties.stage = edit.stage;
  bagIn(properties, "tags")[import_core_lifecycle.STAGE_TAG] = edit.stage;
  bagIn(properties, "properties")[edit.entry.key] = edit.entry.text;
  if (edit.archived !== null)
    properties.isArchived = edit.archived;
  return stringify(body2) ?? "";
}
function bagIn(properties, name2) {
  const bag = properties[name2];
  if (isRecord(bag))
    return bag;
  const made = {};
  properties[name2] = made;
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
var brief = (text2) => text2.length > LONGEST ? `sha256:${(0, import_core_digest.sha256)(text2)}` : text2;
function sameJson(text2) {
  try {
    return (0, import_core_digest.canonicalJson)(jsonOf(JSON.parse(text2)));
  } catch {
    return text2;
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
function factsOf(place, { kind, name: name2, version }, answer) {
  const { properties } = answer;
  return {
    id: (0, import_core_authorisation_words.assetId)(place, kind, name2, version),
    kind,
    name: name2,
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
  const name2 = "job" in asset.content ? asset.content.job : null;
  if (name2 === null)
    return read(asset, null, null);
  if (place.in === "registry")
    return read(asset, unknown2(name2, "of another place, for a registry has no jobs"), null);
  try {
    return judged(asset, name2, await versions.read(versions.urlOf(["jobs", name2])));
  } catch (error3) {
    if (!(error3 instanceof import_core_failure.ServiceFailure))
      throw error3;
    return { is: "unreadable", why: error3.message };
  }
}
function judged(asset, name2, answer) {
  const { status } = answer;
  if (status === 404)
    return read(asset, unknown2(name2, "which Azure ML no longer has"), null);
  if (status !== 200) {
    const why = `Azure ML refused to read the job ${name2} with ${status}: ${messageOf(answer)}`;
    const grant = "grant the identity Microsoft.MachineLearningServices/workspaces/jobs/read on the workspace";
    return { is: "unreadable", why, ...status === 401 || status === 403 ? { grant } : {} };
  }
  const job = (0, import_core_json.parsedJson)(answer.text);
  if (!isJob(job)) {
    const why = `Azure ML answered the job ${name2} in a form that is not its own: ${whyJob() || "not JSON"}`;
    return { is: "unreadable", why };
  }
  const { services } = job.properties;
  const training = {
    name: name2,
    url: httpsOnly(services?.Studio?.endpoint ?? null),
    owner: job.systemData?.createdBy || null,
    missing: null
  };
  return read(asset, training, job.properties);
}
var unknown2 = (name2, missing3) => ({ name: name2, url: null, owner: null, missing: missing3 });
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
    repository: repository === void 0 ? null : withoutSecrets(repository.value),
    branch: first("mlflow.source.git.branch", "azureml.git.branch")?.value ?? null,
    isDirty: /^true$/i.test(first("azureml.git.dirty")?.value ?? "")
  };
}
var labels = ({ of, tags, properties }, key) => [
  ...field((0, import_core_entry.readBag)(properties, key), `${of}property ${key}`),
  ...field((0, import_core_entry.readBag)(tags, key), `${of}tag ${key}`)
];
var inputsOf = (inputs, source) => Object.entries(inputs ?? {}).flatMap(([name2, input]) => asInput(input, `${source} ${name2}`));
function asInput(input, source) {
  const isModel = /_model$/.test(input?.jobInputType ?? input?.job_input_type ?? "");
  return field(input?.uri && withoutSecrets(input.uri), source).map((one) => ({ ...one, isModel }));
}
var recorded = ({ value, source }) => ({ value, source });
var field = (value, source) => value === null || value === void 0 || value.trim() === "" ? [] : [{ value, source }];
function withoutSecrets(address) {
  return address.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i, "$1").replace(/^(https?:[^?#]*)[?#].*$/is, "$1");
}
var httpsOnly = (text2) => text2 !== null && /^https:\/\//i.test(text2) ? text2 : null;
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
    const end = endOf2(last, what);
    if (end !== void 0)
      return end;
  }
}
function endOf2(answer, what) {
  const { status, text: text2 } = answer;
  const word = statusIn(text2)?.toLowerCase();
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
function statusIn(text2) {
  const value = (0, import_core_json.parsedJson)(text2);
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
  } catch (error3) {
    if (error3 instanceof import_core_failure.ServiceFailure || error3 instanceof import_core_failure.UsageFailure)
      return { is: "unreadable", why: error3.message };
    throw error3;
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
  } catch (error3) {
    if (!(error3 instanceof import_core_failure.ServiceFailure) || error3.detail.untouched !== true)
      throw error3;
    throw new import_core_failure.ServiceFailure(error3.message, { ...error3.detail, untouched: false });
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
  } catch (error3) {
    if (!(error3 instanceof import_core_failure.ServiceFailure))
      throw error3;
    throw new import_core_failure.ServiceFailure(error3.message, { ...error3.detail, untouched: true });
  }
}
function azureMlRegistry(place, transport, deadline) {
  const versions = new AssetVersions(transport, place);
  const facts = (asset, { answer }) => factsOf(place, asset, answer);
  const namedIn = ({ kind, change: { name: name2, version } }) => ({ kind, name: name2, version });
  const readForWrite = async (write) => {
    const { name: name2, version } = namedIn(write);
    const read2 = await versions.get(namedIn(write));
    if (read2 === void 0)
      throw new import_core_failure.ServiceFailure(`version ${version} of ${name2} is gone`, { untouched: true });
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
      const body2 = edited(read2.text, {
        stage: change.to,
        native: hasNativeStage(write.kind),
        archived: change.archived,
        entry: { key, text: (0, import_core_entry.entryText)(entry) }
      });
      const sending = tryPut(namedIn(write), body2, tries);
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
  const tryPut = async (asset, body2, tries) => {
    try {
      return await versions.put(asset, body2);
    } catch (error3) {
      const declined = error3 instanceof import_core_failure.ServiceFailure && error3.detail.untouched === true;
      if (declined || tries >= import_http_proxy.MOST_TRIES || deadline.remaining() === 0)
        throw error3;
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
  async function* listed({ kind, name: name2 }, lists) {
    for (const list2 of lists) {
      for await (const page of list2) {
        for (const answer of page.value) {
          const version = versionOf(answer);
          if (version === void 0)
            throw new import_core_failure.ServiceFailure(`Azure ML lists a version of ${name2} without its name`);
          yield factsOf(place, { kind, name: name2, version }, answer);
        }
      }
    }
  }
  return {
    place,
    async resolve(reference) {
      const { kind, name: name2 } = reference;
      const { version: wanted } = reference;
      const version = wanted.is === "version" ? wanted.version : await latestVersion(versions, { kind, name: name2 });
      if (version === void 0)
        throw await versions.missing({ kind, name: name2 });
      const asset = { kind, name: name2, version };
      const read2 = await versions.get(asset);
      if (read2 === void 0)
        throw await versions.missing(asset);
      return facts(asset, read2);
    },
    async read(asset) {
      const read2 = await versions.get(asset);
      return read2 && facts(asset, read2);
    },
    list: ({ kind, name: name2 }) => listed({ kind, name: name2 }, [versions.all({ kind, name: name2 })]),
    listTagged({ kind, name: name2 }, tag, values) {
      const parameter = tagsParameter(kind);
      if (parameter === null || values.some((value) => /[,=]/.test(value)))
        return null;
      const asset = { kind, name: name2 };
      return listed(asset, values.map((value) => versions.tagged(asset, parameter, tag, value)));
    },
    async *names(kind) {
      const seen = /* @__PURE__ */ new Set();
      for await (const { value } of versions.containers(kind)) {
        for (const { name: name2 } of value) {
          if (!seen.has(name2))
            yield name2;
          seen.add(name2);
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
var gitHubBase = (given, deadline, host) => async (reference) => {
  const [{ runContext }, { githubTokenBase }] = await Promise.all([
    Promise.resolve().then(() => __toESM(require("./github-context.js"))),
    Promise.resolve().then(() => __toESM(require("./forge-github-token-base.js")))
  ]);
  const { apiUrl } = runContext(host.env, { azureEndpoint: NOWHERE });
  return githubTokenBase(reference, { apiUrl, token: given["github-token"], deadline, network: networkOf(host) });
};
var composeGitHub = async (reach3, given, endpoint, deadline, host) => {
  const network = networkOf(host);
  const opening = ledgerOf(reach3, given, deadline, host, {
    workspace: host.env.GITHUB_WORKSPACE,
    onGitHub: true,
    azureRepos: null
  });
  opening.catch(() => void 0);
  const [{ githubApprovals }, { githubForge }, { createGitHub }, { runContext }, { createIdTokens }] = await Promise.all([
    Promise.resolve().then(() => __toESM(require("./approvals-github.js"))),
    Promise.resolve().then(() => __toESM(require("./forge-github.js"))),
    Promise.resolve().then(() => __toESM(require("./github-client.js"))),
    Promise.resolve().then(() => __toESM(require("./github-context.js"))),
    Promise.resolve().then(() => __toESM(require("./github-oidc.js")))
  ]);
  const context = runContext(host.env, { azureEndpoint: endpoint });
  const { idToken } = context;
  const idTokens = createIdTokens({
    requestUrl: idToken?.requestUrl ?? null,
    requestToken: idToken?.requestToken ?? null,
    deadline,
    network,
    mask: maskOf(host)
  });
  const github = createGitHub({ apiUrl: context.apiUrl, token: given["github-token"], deadline, network });
  const assertions = idToken === null ? null : idTokens;
  return {
    registry: registryOf(reach3, given, endpoint, deadline, host, network, { host: "github", assertions }),
    forge: githubForge({ github, context, policyRef: given["policy-ref"] }),
    policiesFor: "github",
    approvals: githubApprovals({
      github,
      context,
      idTokens,
      remembered: given.ledger !== "off",
      inputs: {
        environment: given.environment,
        checkRunId: given["check-run-id"],
        planDigest: given["plan-digest"]
      }
    }),
    pullRequests: needsPullRequests(given) ? await pullRequestsOf(github, context) : null,
    ledger: await opening,
    metrics: metricsOf(reach3),
    timeout: deadline.total
  };
};
async function pullRequestsOf(github, context) {
  const { githubPullRequests } = await Promise.resolve().then(() => __toESM(require("./forge-github-pull-requests.js")));
  return githubPullRequests({ github, context });
}
var composeGitHubDoctor = (...asked) => examine(true, ...asked);
async function examine(inJob, ...[place, given, endpoint, deadline, host]) {
  const network = networkOf(host);
  const [{ githubDoctor }, { examinedRepository }, { ledgerChoice }, { githubForge }, { createGitHub }, oidc, ledger] = await Promise.all([
    Promise.resolve().then(() => __toESM(require("./doctor-github.js"))),
    Promise.resolve().then(() => __toESM(require("./doctor-github-repository.js"))),
    Promise.resolve().then(() => __toESM(require("./doctor-github-ledger.js"))),
    Promise.resolve().then(() => __toESM(require("./forge-github.js"))),
    Promise.resolve().then(() => __toESM(require("./github-client.js"))),
    Promise.resolve().then(() => __toESM(require("./github-oidc.js"))),
    Promise.resolve().then(() => __toESM(require("./ledger-where.js")))
  ]);
  const origin = () => originOf(host, deadline);
  const examined = await examinedRepository(given, { env: host.env, azureEndpoint: endpoint, inJob, origin });
  const { repository, apiUrl, run: run2, idToken, token } = examined;
  maskOf(host)(token);
  const [owner = "", name2 = ""] = repository.split("/");
  const github = createGitHub({ apiUrl, token, deadline, network });
  const idTokens = inJob ? oidc.createIdTokens({
    requestUrl: idToken?.requestUrl ?? null,
    requestToken: idToken?.requestToken ?? null,
    deadline,
    network,
    mask: maskOf(host)
  }) : null;
  const assertions = idToken === null ? null : idTokens;
  return {
    forge: githubForge({ github, context: { repository, owner, name: name2 }, policyRef: given["policy-ref"] }),
    policiesFor: "github",
    doctor: githubDoctor({
      github,
      repository,
      run: run2,
      ledger: ledgerChoice(ledger.readWhere(given.ledger, true), repository),
      place: place === null ? "any" : (0, import_core_place.placeShortId)(place),
      promotions: (0, import_core_promotions_folder.folderOf)(given.promotions),
      idTokens
    }),
    registry: place === null || !inJob ? null : registryOf({ place, metrics: null }, given, endpoint, deadline, host, network, {
      host: "github",
      assertions
    })
  };
}
async function originOf({ env, debug: debug2 }, deadline) {
  const { createGit } = await Promise.resolve().then(() => __toESM(require("./ledger-git-process.js")));
  const asking = createGit(env, deadline, debug2).run(["config", "--get", "remote.origin.url"]);
  const answer = await asking.catch(() => null);
  return answer?.stdout.toString("utf8").trim() ?? "";
}
var COMMANDS = [
  {
    name: "promote",
    description: "Check the transition against the policy, prove the approvals, write the stage, leave a record.",
    hosts: ["action", "cli", "task"]
  },
  {
    name: "plan",
    description: "Check the transition and freeze what the reviewers approve. Writes nothing to Azure ML.",
    hosts: ["action", "cli", "task"]
  },
  {
    name: "apply",
    description: "Promote what a merged pull request changed in the files of promotions, each entry by its reviewed plan.",
    hosts: ["action", "cli", "task"]
  },
  {
    name: "rollback",
    description: "Give a stage back to the version that held it before, under approvals of its own.",
    hosts: ["action", "cli", "task"]
  },
  {
    name: "history",
    description: "Show what the ledger remembers of an asset, or which version held each stage at a time.",
    hosts: ["action", "cli", "task"]
  },
  {
    name: "verify",
    description: "Check the ledger: its chains, and its records against what Azure ML itself remembers.",
    hosts: ["action", "cli", "task"]
  },
  {
    name: "drift",
    description: "Compare what Azure ML holds with what the policy and the ledger explain; adopt or accept what is found.",
    hosts: ["action", "cli", "task"]
  },
  {
    name: "doctor",
    description: "Examine what stands between each transition of the policy and being trustworthy: environments, rules, identities.",
    hosts: ["action", "cli", "task"]
  },
  {
    name: "lint",
    description: "Check the policy file, and the files of promotions.",
    hosts: ["action", "cli", "task"]
  },
  { name: "emulator", description: "Serve Azure ML on localhost.", hosts: ["cli"] },
  { name: "demo", description: "Promote a model on the emulator, without Azure and without GitHub.", hosts: ["cli"] }
];
var INPUTS = [
  {
    name: "command",
    description: "What to do: `promote`, `plan`, `apply`, `rollback`, `history`, `verify`, `drift`, `doctor` or `lint`. On the CLI it is the first word.",
    hosts: ["action", "cli", "task"],
    commands: [
      "promote",
      "plan",
      "apply",
      "rollback",
      "history",
      "verify",
      "drift",
      "doctor",
      "lint",
      "emulator",
      "demo"
    ],
    default: { action: "promote", cli: "promote", task: "promote" },
    secret: false,
    form: "text"
  },
  {
    name: "azure-subscription",
    description: "The Azure Resource Manager service connection to log in with. It also says which cloud is meant, and, where it is scoped to an Azure ML workspace, which one. Give jobs that only plan a second connection that may only read.",
    hosts: ["task"],
    commands: ["promote", "plan", "apply", "rollback", "history", "verify", "drift", "doctor"],
    secret: false,
    form: "text"
  },
  {
    name: "asset",
    description: "The asset, as `azureml:NAME:VERSION`, `azureml:NAME@latest`, `azureml://registries/REGISTRY/models/NAME/versions/VERSION`, an ARM id, or `models:/NAME/VERSION`. `@latest` is resolved once and pinned in the plan. What a reference names of its place (an ARM id all of it, the form of a registry its name) may be left out of the other inputs, and must not be contradicted. `history`, `verify` and `drift` also take it without the version, `azureml:NAME`; `verify` and `drift` without it look at every asset of the place.",
    hosts: ["action", "cli", "task"],
    commands: ["promote", "plan", "rollback", "history", "verify", "drift"],
    secret: false,
    form: "text"
  },
  {
    name: "kind",
    description: "The kind of the asset: `model`, `data`, `environment` or `component`. Empty means what the reference says, else `model`; it must not contradict the reference. `verify` and `drift` without `asset` look at the assets of this kind.",
    hosts: ["action", "cli", "task"],
    commands: ["promote", "plan", "rollback", "history", "verify", "drift"],
    secret: false,
    form: "text"
  },
  {
    name: "to",
    description: "The stage to enter, by its name in the policy. For `rollback`: the stage that is given back to the version which held it before.",
    hosts: ["action", "cli", "task"],
    commands: ["promote", "plan", "rollback"],
    secret: false,
    form: "text"
  },
  {
    name: "policy",
    description: "The path of the policy file in the repository, or a built-in policy: `preset:default`, `preset:mlflow`.",
    hosts: ["action", "cli", "task"],
    commands: ["promote", "plan", "apply", "rollback", "drift", "doctor", "lint"],
    default: {
      action: ".aml/promotion-policy.yml",
      cli: ".aml/promotion-policy.yml",
      task: ".aml/promotion-policy.yml"
    },
    secret: false,
    form: "text"
  },
  {
    name: "promotions",
    description: "The folder in the repository whose files say which version shall be in which stage. With `plan`, in a pull request and without `asset`: plan every entry that it changes. `apply` and `doctor` take `promotions` where nothing is given; elsewhere empty means none. `drift` and `lint` read it as it is checked out.",
    hosts: ["action", "cli", "task"],
    commands: ["plan", "apply", "drift", "lint", "doctor"],
    secret: false,
    form: "text"
  },
  {
    name: "host",
    description: "Whose approvals are to meet the policy: `github` or `azure-devops`. A policy that nobody can meet there is an error; the Action and the task know where they are.",
    hosts: ["cli"],
    commands: ["promote", "plan", "rollback", "drift", "lint"],
    default: { cli: "github" },
    secret: false,
    form: "text"
  },
  {
    name: "policy-ref",
    description: "The protected branch that the policy is read from, as `[REPOSITORY@]REF`: `main`, `refs/heads/main`, `OWNER/NAME@main`. Empty means the default branch. Any other must be proven protected for every transition; a tag or a commit is refused.",
    hosts: ["action", "cli", "task"],
    commands: ["promote", "plan", "apply", "rollback", "drift", "doctor", "lint"],
    secret: false,
    form: "text"
  },
  {
    name: "policy-repository",
    description: "The repository of the policy, as `NAME` in this project or `PROJECT/NAME` in this organisation. Empty means the repository of this run, or the one that the primary artifact of a classic release comes from; where that comes from none, it is needed.",
    hosts: ["task"],
    commands: ["promote", "plan", "apply", "rollback", "drift", "doctor"],
    secret: false,
    form: "text"
  },
  {
    name: "environment",
    description: "The protected environment that this job runs in. It only cross-checks: what counts is the `environment` claim of the job's OIDC token, and a contradiction refuses.",
    hosts: ["action", "cli", "task"],
    commands: ["promote", "plan", "apply", "rollback", "drift"],
    secret: false,
    form: "text"
  },
  {
    name: "check-run-id",
    description: "The check run of this job. It only cross-checks: the job's OIDC token decides. Leave the default.",
    hosts: ["action"],
    commands: ["promote", "plan", "apply", "rollback", "drift"],
    default: { action: "${{ job.check_run_id }}" },
    secret: false,
    form: "text"
  },
  {
    name: "repository",
    description: "The repository on GitHub to examine, as `OWNER/NAME`. Empty means the one of this run; on the CLI that which `origin` of the working tree names.",
    hosts: ["action", "cli"],
    commands: ["doctor"],
    secret: false,
    form: "text"
  },
  {
    name: "writing-connection",
    description: "The service connection that promotes, by its name or its id, to be examined: its checks and which pipelines may use it. Nothing logs in with it. Empty means the one of `azure-subscription` in a job that is behind a gate, else none.",
    hosts: ["task"],
    commands: ["doctor"],
    secret: false,
    form: "text"
  },
  {
    name: "subscription-id",
    description: "The Azure subscription of the workspace or registry.",
    hosts: ["action", "cli", "task"],
    commands: ["promote", "plan", "apply", "rollback", "history", "verify", "drift", "doctor"],
    secret: false,
    form: "text"
  },
  {
    name: "resource-group",
    description: "The resource group of the workspace or registry.",
    hosts: ["action", "cli", "task"],
    commands: ["promote", "plan", "apply", "rollback", "history", "verify", "drift", "doctor"],
    secret: false,
    form: "text"
  },
  {
    name: "workspace",
    description: "The workspace that holds the asset. Excludes `registry`.",
    hosts: ["action", "cli", "task"],
    commands: ["promote", "plan", "apply", "rollback", "history", "verify", "drift", "doctor"],
    secret: false,
    form: "text"
  },
  {
    name: "registry",
    description: "The Azure ML registry that holds the asset. Excludes `workspace`.",
    hosts: ["action", "cli", "task"],
    commands: ["promote", "plan", "apply", "rollback", "history", "verify", "drift", "doctor"],
    secret: false,
    form: "text"
  },
  {
    name: "metrics",
    description: "A JSON object of measured values, name to finite number, at most 1 MB, for the checks of kind `metric`. A name that is absent makes its check inconclusive.",
    hosts: ["action", "cli", "task"],
    commands: ["promote", "plan", "rollback"],
    secret: false,
    form: "text"
  },
  {
    name: "plan-digest",
    description: "The digest of the plan that the reviewers saw: the output `plan-digest` of an earlier job with `command: plan`. If the plan is another one by now, the promotion is refused, and each changed field is named, old and new, where the run keeps the plan as the artifact `aml-promote-plan-DIGEST`. With `adopt`, what `drift` gave as `plan-digest` in an earlier job.",
    hosts: ["action", "cli", "task"],
    commands: ["promote", "rollback", "drift"],
    secret: false,
    form: "text"
  },
  {
    name: "reason",
    description: "Why, in your words, for the record. A rollback needs it.",
    hosts: ["action", "cli", "task"],
    commands: ["promote", "plan", "rollback", "drift"],
    secret: false,
    form: "text"
  },
  {
    name: "archive-existing",
    description: "Archive the holders on entering a stage whose policy displaces them on request (preset `mlflow`): `true` or `false`.",
    hosts: ["action", "cli", "task"],
    commands: ["promote", "plan", "apply"],
    default: { action: "false", cli: "false", task: "false" },
    secret: false,
    form: "switch"
  },
  {
    name: "rollback",
    description: "With `command: plan`: plan a rollback, so that reviewers see which version would come back. `true` or `false`.",
    hosts: ["action", "cli", "task"],
    commands: ["plan"],
    default: { action: "false", cli: "false", task: "false" },
    secret: false,
    form: "switch"
  },
  {
    name: "ledger",
    description: "Where promotions are remembered: a prefix of branches in the repository of this run, or `REPOSITORY#PREFIX` for another one (`OWNER/NAME`, a URL or a path), or `off`. Repositories that promote in one workspace or registry must share one, or nothing keeps two promotions of one asset apart.",
    hosts: ["action", "cli", "task"],
    commands: ["promote", "plan", "apply", "rollback", "history", "verify", "drift", "doctor"],
    default: { action: "aml-promote-ledger", cli: "aml-promote-ledger", task: "aml-promote-ledger" },
    secret: false,
    form: "text"
  },
  {
    name: "record-refusals",
    description: "Whether the ledger remembers refused requests too: `true` or `false`.",
    hosts: ["action", "cli", "task"],
    commands: ["promote", "apply", "rollback"],
    default: { action: "false", cli: "false", task: "false" },
    secret: false,
    form: "switch"
  },
  {
    name: "format",
    description: "What to make of the answer, beside the table. Of `history`: `mermaid` (a timeline that GitHub draws), `in-toto` (a statement of one promotion, to be signed), `in-toto-predicate` (its predicate alone) or `cyclonedx` (declarations of one promotion). Of `drift`: `markdown`, `sarif` (for code scanning) or `junit`. Of `doctor`: `sarif`. On the CLI it is printed instead of the table; the output `report` is its path.",
    hosts: ["action", "cli", "task"],
    commands: ["history", "drift", "doctor"],
    default: { action: "table", cli: "table", task: "table" },
    secret: false,
    form: "text"
  },
  {
    name: "adopt",
    description: "Take over the stages that nothing explains, as `drift` lists them: `true` or `false`. Needs a reason and the approvals of entering each of these stages.",
    hosts: ["action", "cli", "task"],
    commands: ["drift"],
    default: { action: "false", cli: "false", task: "false" },
    secret: false,
    form: "switch"
  },
  {
    name: "accept",
    description: "Accept what `drift` found of one version, or record the review of its rollback: `true` or `false`. Needs a reason, and the approvals of entering the stage or of those who review.",
    hosts: ["action", "cli", "task"],
    commands: ["drift"],
    default: { action: "false", cli: "false", task: "false" },
    secret: false,
    form: "switch"
  },
  {
    name: "at",
    description: "Which version held each stage then: an ISO 8601 date or date-time, `2026-03-01` or `2026-03-01T12:00:00Z`. A date without a time means its end, and a time without a zone is taken as one of UTC.",
    hosts: ["action", "cli", "task"],
    commands: ["history"],
    secret: false,
    form: "text"
  },
  {
    name: "event",
    description: "The number of the one event that `in-toto`, `in-toto-predicate` and `cyclonedx` are made of, as `history` lists it. Empty means the last that was completed.",
    hosts: ["action", "cli", "task"],
    commands: ["history"],
    secret: false,
    form: "text"
  },
  {
    name: "timeout",
    description: "For the whole run, in seconds (`300`) or with a unit (`90s`, `5m`); one call takes a minute at most. A wait that a service demands and that does not fit ends the run at once.",
    hosts: ["action", "cli", "task"],
    commands: ["promote", "plan", "apply", "rollback", "history", "verify", "drift", "doctor", "lint"],
    default: { action: "10m", cli: "10m", task: "10m" },
    secret: false,
    form: "text"
  },
  {
    name: "azure-endpoint",
    description: "Azure Resource Manager, also of a sovereign cloud: `https://management.usgovcloudapi.net`, `https://management.chinacloudapi.cn`. Plain http is accepted for loopback only, and then no token is sent: this is how the emulator is used.",
    hosts: ["action", "cli", "task"],
    commands: ["promote", "plan", "apply", "rollback", "history", "verify", "drift", "doctor"],
    default: { action: "https://management.azure.com", cli: "https://management.azure.com" },
    secret: false,
    form: "text"
  },
  {
    name: "authority-host",
    description: "Microsoft Entra. Empty means the one of the cloud that `azure-endpoint` is of; needed for an endpoint of another cloud, such as Azure Stack.",
    hosts: ["action", "cli", "task"],
    commands: ["promote", "plan", "apply", "rollback", "history", "verify", "drift", "doctor"],
    secret: false,
    form: "text"
  },
  {
    name: "credential",
    description: "How to log in to Azure: `github-oidc` (the job's OIDC token is exchanged for one of Azure; `permissions: id-token: write`), `azure-cli` (whoever is logged in to it) or `managed-identity` (of this machine). Empty means `github-oidc` with `tenant-id` and `client-id`, and `azure-cli` without both. Nothing else is tried.",
    hosts: ["action", "cli", "task"],
    commands: ["promote", "plan", "apply", "rollback", "history", "verify", "drift", "doctor"],
    secret: false,
    form: "text"
  },
  {
    name: "tenant-id",
    description: "The Microsoft Entra tenant. Goes with `client-id`; with `azure-cli` it may stand alone.",
    hosts: ["action", "cli", "task"],
    commands: ["promote", "plan", "apply", "rollback", "history", "verify", "drift", "doctor"],
    secret: false,
    form: "text"
  },
  {
    name: "client-id",
    description: "The application or managed identity that trusts this job. Goes with `tenant-id`; with `managed-identity` it stands alone, for a user-assigned one.",
    hosts: ["action", "cli", "task"],
    commands: ["promote", "plan", "apply", "rollback", "history", "verify", "drift", "doctor"],
    secret: false,
    form: "text"
  },
  {
    name: "github-token",
    description: "Reads the policy, the protection of its ref and the approvals of this run, and reads and writes the ledger where no checkout has kept credentials. On the CLI take the variable `GITHUB_TOKEN` instead: options are visible to other processes.",
    hosts: ["action", "cli", "task"],
    commands: ["promote", "plan", "apply", "rollback", "history", "verify", "drift", "doctor", "lint"],
    default: { action: "${{ github.token }}" },
    secret: true,
    form: "text"
  },
  {
    name: "port",
    description: "The port to serve on; `0` picks a free one. The URL is the first line printed.",
    hosts: ["cli"],
    commands: ["emulator"],
    default: { cli: "0" },
    secret: false,
    form: "text"
  },
  {
    name: "data",
    description: "A directory that keeps the resources from one start to the next. Empty means memory only.",
    hosts: ["cli"],
    commands: ["emulator"],
    secret: false,
    form: "text"
  },
  {
    name: "seed",
    description: "A file with a JSON array of ARM resources (`id`, `properties`) to start from.",
    hosts: ["cli"],
    commands: ["emulator"],
    secret: false,
    form: "text"
  },
  {
    name: "faults",
    description: "Which calls go wrong, and how: `3:429,5:reset,7-9:503,*:502-html`. docs/emulator.md lists the faults.",
    hosts: ["cli"],
    commands: ["emulator"],
    secret: false,
    form: "text"
  },
  {
    name: "latency",
    description: "How long every answer is held back: `200ms`, `2s`.",
    hosts: ["cli"],
    commands: ["emulator"],
    secret: false,
    form: "text"
  },
  {
    name: "list-lag",
    description: "How long a write takes to show in lists: `2s`.",
    hosts: ["cli"],
    commands: ["emulator"],
    secret: false,
    form: "text"
  },
  {
    name: "clock-offset",
    description: "How far its clock is off, in the `Date` of its answers and in what it writes: `-2h`, `+3d`.",
    hosts: ["cli"],
    commands: ["emulator"],
    secret: false,
    form: "text"
  },
  {
    name: "permissions",
    description: "What it says that the caller may do, as actions of a role with commas between them: `*/read` (also where it is left out), `*`, `*,!Microsoft.Authorization/*`.",
    hosts: ["cli"],
    commands: ["emulator"],
    secret: false,
    form: "text"
  }
];
function textOfEachInput(text2) {
  const texts = INPUTS.map((input) => [input.name, text2(input)]);
  return Object.fromEntries(texts);
}
var NO_FILES = { record: "", report: "", plan: "" };
function outputs(report, paths) {
  const judged3 = (0, import_report_ending.judgedPart)(report);
  const approved = report.is === "told" ? report.approved : judged3;
  return {
    verdict: verdict(report) ?? "",
    stage: (0, import_report_ending.stageAfter)(report) ?? "",
    "previous-stage": judged3?.from ?? "",
    version: (report.is === "told" ? report.asset?.version : judged3?.asset.version) ?? "",
    archived: JSON.stringify((0, import_report_ending.displaced)(report)),
    approvers: JSON.stringify((approved?.approvals ?? []).map(({ person }) => person.login)),
    "plan-digest": approved?.digest ?? "",
    plan: paths.plan,
    record: paths.record,
    report: paths.report
  };
}
function verdict(report) {
  if (report.is !== "failed")
    return report.verdict;
  return report.failure instanceof import_core_failure.UsageFailure ? null : "inconclusive";
}
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
  return INPUTS.filter(({ secret }) => secret).map(({ name: name2 }) => [`the input ${name2}`, given[name2]]);
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
function holds(text2, secret) {
  const { know, hide } = (0, import_http_transport.createRedactor)();
  for (const line2 of secret.split(/[\r\n]+/))
    know(line2.trim());
  return hide(text2) !== text2;
}
function withoutSecrets2(report, { hide, clean }) {
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
var JUDGES = ["promote", "plan", "rollback", "apply"];
var LOOKS = ["history", "verify", "drift", "doctor"];
function isExecuted(command) {
  return isTold(command) || JUDGES.some((name2) => name2 === command);
}
function isTold(command) {
  return LOOKS.some((name2) => name2 === command);
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
    return withoutSecrets2({ is: "failed", command, failure: failure2, asked, judged: null }, redactor);
  }
  try {
    const report = isTold(command) ? look(command, given, host) : judge(command, given, host);
    return withoutSecrets2(await report, redactor);
  } catch (error3) {
    const asked = { asset: given.asset, to: given.to, reason: given.reason || null };
    return withoutSecrets2({ is: "failed", command, failure: (0, import_core_failure.expected)(error3), asked, judged: null }, redactor);
  }
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
    const composed2 = await reach2(asked, inputs, given, host);
    return command === "plan" ? planRollback(asked, composed2) : rollback(asked, composed2);
  }
  const request2 = (0, import_commands_request.readRequest)(command, given, inputs.origin);
  const composed = await reach2(request2, inputs, given, host);
  return command === "plan" ? (0, import_commands_planner_note.plan)(request2, composed) : (0, import_commands_promote.promote)(request2, composed);
}
async function promotions(command, inputs, given, host) {
  const { readPromotionsRequest } = await Promise.resolve().then(() => __toESM(require("./commands-promotions-request.js")));
  const request2 = readPromotionsRequest(command, given, inputs.origin);
  const composed = await reach2({ place: request2.place, metrics: null }, inputs, given, host);
  if (command === "apply") {
    const { apply } = await Promise.resolve().then(() => __toESM(require("./commands-apply.js")));
    return apply(request2, composed);
  }
  const { planPromotions } = await Promise.resolve().then(() => __toESM(require("./commands-plan-promotions.js")));
  return planPromotions(request2, composed);
}
async function look(command, given, host) {
  const inputs = proven(given);
  const { readToldRequest } = await Promise.resolve().then(() => __toESM(require("./commands-told-request.js")));
  const composing = (place) => reach2({ place, metrics: null }, inputs, given, host);
  switch (command) {
    case "history": {
      const { history } = await Promise.resolve().then(() => __toESM(require("./commands-history.js")));
      const request2 = readToldRequest(command, given, inputs.origin);
      return history(request2, await composing(request2.place));
    }
    case "verify": {
      const { verify } = await Promise.resolve().then(() => __toESM(require("./commands-verify.js")));
      const request2 = readToldRequest(command, given, inputs.origin);
      return verify(request2, await composing(request2.place));
    }
    case "drift": {
      const [{ drift }, { readDriftRequest }, { wantedFiles }] = await Promise.all([
        Promise.resolve().then(() => __toESM(require("./commands-drift.js"))),
        Promise.resolve().then(() => __toESM(require("./commands-drift-request.js"))),
        Promise.resolve().then(() => __toESM(require("./forge-working-tree.js")))
      ]);
      const request2 = readDriftRequest(given, inputs.origin);
      return drift(request2, await composing(request2.place), host.tell, wantedFiles);
    }
    case "doctor": {
      const [{ doctor }, { readDoctorRequest }] = await Promise.all([
        Promise.resolve().then(() => __toESM(require("./commands-doctor.js"))),
        Promise.resolve().then(() => __toESM(require("./commands-doctor-request.js")))
      ]);
      const request2 = readDoctorRequest(given, inputs.origin);
      const { endpoint, milliseconds } = inputs;
      const deadline = startDeadline(milliseconds, host.tell);
      return doctor(request2, await host.composeDoctor(request2.place, given, endpoint, deadline, host));
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
function reach2(to, { endpoint, milliseconds }, given, host) {
  return host.compose(to, given, endpoint, startDeadline(milliseconds, host.tell), host);
}
function readEndpoint(name2, text2) {
  const address = (0, import_http_address.parseAddress)(text2);
  if (address.ok)
    return address.value;
  throw new import_core_failure.UsageFailure({ what: `${name2}: ${address.error}` });
}
var SHELL = "shell";
function jsonDocument(report, exitCode, paths, tool) {
  const judged3 = (0, import_report_ending.judgedPart)(report);
  const told2 = report.is === "told" ? report : null;
  const approved = judged3 ?? told2?.approved;
  const failure2 = report.is === "failed" ? report.failure : told2?.failure ?? null;
  const asked = judged3?.asked ?? (report.is === "failed" ? report.asked : {});
  return {
    command: report.command,
    verdict: verdict(report),
    // After a failure no state holds: see `error.stands`.
    state: report.is === "judged" ? report.state : null,
    asset: subject(judged3 ?? told2),
    place: (judged3 ?? told2)?.place ?? null,
    to: judged3?.to ?? asked.to ?? null,
    stage: (0, import_report_ending.stageAfter)(report),
    "previous-stage": judged3?.from ?? null,
    version: (judged3 ?? told2)?.asset?.version ?? null,
    archived: (0, import_report_ending.displaced)(report),
    approvers: (approved?.approvals ?? []).map(({ person, match, comment, through }) => ({
      login: person.login,
      id: person.id,
      match,
      comment,
      environment: through.is === "environment" ? through.name : null,
      "pull-request": through.is === "environment" ? null : pullRequest(through)
    })),
    "plan-digest": approved?.digest ?? null,
    reason: asked.reason ?? null,
    proven: judged3 !== null && judged3.run !== SHELL,
    findings: (judged3?.findings ?? []).map(({ subject: subject2, outcome, found, wanted, remedy, waived, at }) => {
      const said = { subject: subject2, outcome, found, wanted: wanted ?? null, remedy: remedy ?? null };
      return { ...said, waived: waiver(waived), at: location(at) };
    }),
    changes: (judged3?.changes ?? []).map(({ asset, name: name2, version, role, from, to, archived, sequence }) => {
      return { asset, name: name2, version, role, from, to, archived, sequence };
    }),
    plan: judged3?.plan ?? null,
    rules: judged3?.plan?.rules ?? null,
    metrics: judged3?.metrics ?? [],
    lineage: lineage2(judged3),
    policy: judged3 && {
      file: judged3.policy.file,
      repository: judged3.policy.evidence?.repository ?? null,
      ref: judged3.policy.evidence?.ref ?? null,
      commit: judged3.policy.evidence?.commit ?? null,
      base: judged3.policy.base && {
        file: judged3.policy.base.file,
        repository: judged3.policy.base.repository,
        ref: judged3.policy.base.ref,
        commit: judged3.policy.base.commit
      }
    },
    ledger: judged3?.ledger ?? null,
    ...told2 && { ...told2.document(), rendering: told2.rendering?.text ?? null },
    notes: (judged3 ?? told2)?.notes ?? [],
    run: (judged3 ?? told2)?.run ?? null,
    at: (judged3 ?? told2)?.at ?? null,
    tool: { name: "aml-promote", version: tool },
    record: paths.record,
    report: paths.report,
    error: failure2 === null ? null : error2(failure2),
    "exit-code": exitCode
  };
}
var pullRequest = ({ number, url, commit, at }) => {
  return { number, url, commit, at };
};
var subject = (report) => {
  const asset = report?.asset ?? null;
  return asset && { kind: asset.kind, name: asset.name, version: asset.version };
};
var waiver = (waived) => waived === void 0 ? null : { id: waived.id, reason: waived.reason, "approved-by": waived.approvedBy, until: waived.until };
var lineage2 = (judged3) => {
  const reading = judged3?.lineage ?? null;
  return reading === null || reading.is === "read" ? reading?.value ?? null : { unreadable: reading.why };
};
function error2(failure2) {
  if (failure2 instanceof import_core_failure.UsageFailure) {
    const problems2 = failure2.problems.map(({ what, at, fix: fix2 }) => ({ what, at: location(at), fix: fix2 ?? null }));
    return { kind: "usage", message: failure2.message, problems: problems2, "correlation-id": null, stands: [], fix: null };
  }
  const { correlationId, stands, fix } = failure2.detail;
  return {
    kind: "service",
    message: failure2.message,
    problems: [],
    "correlation-id": correlationId ?? null,
    stands: stands ?? [],
    fix: fix ?? null
  };
}
var location = (at) => at === void 0 ? null : { file: at.file, line: at.line, column: at.column };
var MAX_PROBLEMS = 10;
var MAX_TITLE = 200;
var TABLES_BYTES = 640 * 1024;
var PICTURE_BYTES = 128 * 1024;
function summary(report) {
  const { mark, title, sentence } = (0, import_report_ending.ending)(report);
  const heading = `## ${mark} ${(0, import_report_escape.markdown)((0, import_report_escape.cut)(title, MAX_TITLE))}`;
  const parts = partsOf(report);
  return `${[heading, (0, import_report_sections.prose)(sentence), ...parts].filter((part) => part !== "").join("\n\n")}
`;
}
function partsOf(report) {
  switch (report.is) {
    case "judged":
      return judged2(report, (0, import_report_ending.stageAfter)(report), false);
    case "told":
      return told(report);
    case "failed":
      return failed2(report);
  }
}
function told({ tables, rendering, notes: notes2, place, at, page = "" }) {
  const bytes = Math.floor(TABLES_BYTES / Math.max(1, tables.length));
  return [
    [
      ...place === null ? [] : [`- **Place:** ${(0, import_report_sections.name)(place)}`],
      ...at === null ? [] : [`- **As of:** ${(0, import_report_sections.name)(at)}`]
    ].join("\n"),
    drawing(rendering),
    ...tables.map(({ title, of, head, rows }) => (0, import_report_sections.section)((0, import_report_escape.markdown)(title), (0, import_report_sections.table)(head.map(import_report_sections.prose), rows, (row) => row.map(import_report_sections.prose), { of, bytes }))),
    page,
    (0, import_report_sections.notes)({ notes: notes2 })
  ];
}
function drawing(rendering) {
  if (rendering?.format !== "mermaid" || Buffer.byteLength(rendering.text) > PICTURE_BYTES)
    return "";
  return (0, import_report_escape.fence)(rendering.text.trimEnd(), "mermaid");
}
function judged2(report, here, halfWay) {
  const isPlan = report.command === "plan";
  return [
    (0, import_report_sections.request)(report),
    isPlan && report.state === "planned" ? "" : (0, import_report_sections.findings)(report),
    isPlan ? (0, import_report_plan_sections.metrics)(report) : "",
    isPlan ? (0, import_report_plan_sections.lineage)(report) : "",
    (0, import_report_sections.changes)(report, halfWay),
    isPlan ? (0, import_report_plan_sections.rules)(report) : "",
    (0, import_report_sections.approvers)(report),
    halfWay ? "" : (0, import_report_plan_sections.plan)(report),
    (0, import_report_sections.lifecycle)(report, here),
    (0, import_report_sections.notes)(report)
  ];
}
function failed2(report) {
  const { failure: failure2, asked } = report;
  const before = report.judged === null ? [] : ["---", ...judged2(report.judged, (0, import_report_ending.stageAfter)(report), true)];
  const reason = asked.reason === void 0 || asked.reason === null ? "" : `- **Reason:** ${(0, import_report_sections.prose)(asked.reason)}`;
  if (failure2 instanceof import_core_failure.UsageFailure)
    return [report.judged === null ? reason : "", problems(failure2), ...before];
  const { correlationId, stands = [], fix, commands = [] } = failure2.detail;
  const id = correlationId === void 0 ? "" : ` The service knows the call as ${(0, import_report_sections.name)(correlationId)}.`;
  return [
    report.judged === null ? reason : "",
    (0, import_report_sections.section)("What happened", `${(0, import_report_sections.prose)(failure2.message).replace(/\.$/, "")}.${id}`),
    (0, import_report_sections.section)("What stands", (0, import_report_sections.list)(stands, import_report_sections.prose, { of: "write", bytes: 64 * 1024 })),
    (0, import_report_sections.section)("How to go on", [(0, import_report_sections.prose)(fix), pasteable(commands)].filter((part) => part !== "").join("\n\n")),
    ...before
  ];
}
function pasteable(commands) {
  return commands.length === 0 ? "" : (0, import_report_escape.fence)(commands.join("\n"), "sh");
}
function problems({ problems: problems2 }) {
  const shown2 = problems2.slice(0, MAX_PROBLEMS).map(({ what, at, fix }) => {
    const place = at === void 0 ? "" : `${(0, import_report_sections.where)(at)}: `;
    return `- ${place}${(0, import_report_sections.prose)((0, import_core_failure.problemLine)(fix === void 0 ? { what } : { what, fix }))}`;
  });
  const rest = problems2.length - shown2.length;
  return (0, import_report_sections.section)("Problems", [...shown2, ...rest > 0 ? [`- and ${rest} more; \`aml-promote lint\` lists them`] : []].join("\n"));
}
async function openFolder(parent, variable = "RUNNER_TEMP") {
  const root = parent || (0, import_node_os.tmpdir)();
  try {
    return await (0, import_promises2.mkdtemp)((0, import_node_path.join)(root, "aml-promote-"));
  } catch (error3) {
    const code2 = error3 instanceof Error && "code" in error3 ? String(error3.code) : "no reason given";
    throw new import_core_failure.UsageFailure({
      what: `the record of the run cannot be written to ${root} (${code2}); nothing was done`,
      fix: `Point ${parent ? variable : "TMPDIR"} to a directory that can be written`
    });
  }
}
async function writeFiles(report, code2, folder) {
  const judged3 = (0, import_report_ending.judgedPart)(report);
  const plan3 = judged3?.plan ?? null;
  const rendering = report.is === "told" ? report.rendering : null;
  const paths = {
    record: (0, import_node_path.join)(folder, "record.json"),
    report: (0, import_node_path.join)(folder, rendering === null ? "report.md" : `report.${rendering.extension}`),
    plan: plan3 === null ? "" : (0, import_node_path.join)(folder, "plan.json")
  };
  try {
    if (judged3 !== null || report.is === "told") {
      if (plan3 !== null)
        await (0, import_promises2.writeFile)(paths.plan, (0, import_core_authorisation_words.planText)(plan3));
      await (0, import_promises2.writeFile)(paths.record, `${(0, import_report_escape.json)(jsonDocument(report, code2, paths, import_version_generated.VERSION))}
`);
      await (0, import_promises2.writeFile)(paths.report, rendering?.text ?? summary(report));
      return paths;
    }
  } catch {
  }
  await (0, import_promises2.rm)(folder, { recursive: true, force: true }).catch(() => void 0);
  return NO_FILES;
}
var LONGEST_LINE = 1e3;
function logLine(text2) {
  return (0, import_report_escape.logCommand)((0, import_report_escape.terminal)((0, import_report_escape.cut)(text2, LONGEST_LINE)));
}
function provesWorkingTree(given) {
  (0, import_commands_request.readTimeout)(given.timeout);
  const ref = given["policy-ref"];
  if (ref === "")
    return;
  throw new import_core_failure.UsageFailure({
    what: `policy-ref is ${JSON.stringify(ref.slice(0, 200))}, but the policy of the working tree is read here`,
    fix: "Leave policy-ref out, and check out what you mean"
  });
}
var MAX = 10;
function annotations(report) {
  const all = everyAnnotation(report);
  if (all.length <= MAX)
    return all;
  const rest = all.length - (MAX - 1);
  const message = `${rest} more are not shown here, because a step shows ${MAX}; the record has them all`;
  return [...all.slice(0, MAX - 1), { title: `aml-promote: and ${rest} more`, message, at: null }];
}
function everyAnnotation(report) {
  switch (report.is) {
    case "judged":
      return findingAnnotations(report);
    case "told":
      return report.annotations.map(({ title, message, at }) => annotation(title, message, at ?? void 0));
    case "failed":
      return [...failureAnnotations(report.failure), ...findingAnnotations(report)];
  }
}
function findingAnnotations(report) {
  const judged3 = (0, import_report_ending.worstFirst)((0, import_report_ending.judgedPart)(report)?.findings ?? []);
  return judged3.filter(import_core_entry.refuses).map(({ subject: subject2, found, wanted, remedy, at }) => {
    const sentences = [
      found,
      ...wanted === void 0 ? [] : [`Wanted: ${wanted}`],
      ...remedy === void 0 ? [] : [`To make it pass: ${remedy}`]
    ];
    return annotation(subject2, sentences.join(". "), at);
  });
}
function failureAnnotations(failure2) {
  if (failure2 instanceof import_core_failure.UsageFailure) {
    return failure2.problems.map(({ what, at, fix: fix2 }) => annotation("wrong usage", (0, import_core_failure.problemLine)(fix2 === void 0 ? { what } : { what, fix: fix2 }), at));
  }
  const { correlationId, stands = [], fix } = failure2.detail;
  const id = correlationId === void 0 ? "" : ` (correlation id ${correlationId})`;
  const standing = stands.length === 0 ? [] : [`What stands: ${stands.join("; ")}`];
  return [
    annotation("stopped", [`${failure2.message}${id}`, ...standing, ...fix === void 0 ? [] : [fix]].join(". "))
  ];
}
function noteAnnotation({ what, at, fix }) {
  return annotation("look at this", (0, import_core_failure.problemLine)(fix === void 0 ? { what } : { what, fix }), at);
}
function annotation(subject2, message, at) {
  return {
    title: line(`aml-promote: ${subject2}`, 100),
    message: line(message, 1e3),
    at: at !== void 0 && isInRepository(at) ? at : null
  };
}
function isInRepository({ file }) {
  return file !== "" && !file.startsWith("preset:") && (0, import_report_escape.terminal)(file) === file;
}
var line = (text2, length) => (0, import_report_escape.logCommand)((0, import_report_escape.terminal)((0, import_report_escape.cut)(text2, length)));
function countsText({ lifecycle: lifecycle2, rules: rules2, rollbacks }, wanted) {
  const { stages } = lifecycle2;
  const counts = [
    (0, import_report_ending.counted)(stages.length, "stage"),
    (0, import_report_ending.counted)(rules2.size, "transition"),
    (0, import_report_ending.counted)(rollbacks.size, "rollback")
  ];
  return [...counts, ...wanted === null ? [] : [(0, import_report_ending.counted)(wanted.length, "promotion")]].join(", ");
}
var MAX_ROWS = 200;
var MAX_SUBJECT = 24;
var MAX_VALUES = 5;
var MAX_CELL = 80;
var COLOURS = {
  "\u2713": "32",
  "\u2717": "31",
  "?": "33",
  "!": "33",
  "~": "33",
  "\u2026": "36",
  "\u21BA": "36"
};
function terminal2(report, { colour }) {
  const paint = (sign2) => colour ? `\x1B[${COLOURS[sign2] ?? "0"}m${sign2}\x1B[0m` : sign2;
  const { sign, title, sentence } = (0, import_report_ending.ending)(report);
  const judged3 = (0, import_report_ending.judgedPart)(report);
  const lines = [
    `${paint(sign)} ${text(title)}. ${text(sentence)}`,
    ...report.is === "failed" ? failureLines(report.failure).map((line2) => `  ${line2}`) : [],
    ...judged3 === null ? [] : body(judged3, report.is === "failed", paint),
    ...report.is === "told" ? toldLines(report) : []
  ];
  return `${lines.map(import_report_escape.logCommand).join("\n")}
`;
}
function failureLines(failure2) {
  if (failure2 instanceof import_core_failure.UsageFailure) {
    const { problems: problems2 } = failure2;
    const shown2 = problems2.slice(0, problems2.length > 3 ? 2 : 3).map((problem) => text((0, import_core_failure.problemLine)(problem)));
    const more2 = problems2.length > 3 ? [`and ${problems2.length - 2} more problems`] : [];
    return [...shown2, ...more2].map(import_report_escape.logCommand);
  }
  const { correlationId, stands = [], fix } = failure2.detail;
  return [
    `${text(failure2.message)}${correlationId === void 0 ? "" : ` (correlation id ${text(correlationId)})`}`,
    ...stands.length === 0 ? [] : [`what stands: ${text(stands.join("; "))}`],
    ...fix === void 0 ? [] : [text(fix)]
  ].map(import_report_escape.logCommand);
}
function toldLines({ tables, notes: notes2 }) {
  return [...tables.filter(({ rows }) => rows.length > 0).flatMap(tableLines), ...noteLines(notes2)];
}
function tableLines({ title, of, head, rows, sentences = 0 }) {
  const short = head.length - sentences;
  const shown2 = [head, ...rows.slice(0, MAX_ROWS)].map((row) => row.map((cell, column) => column < short ? (0, import_report_escape.terminal)((0, import_report_escape.cut)(cell, MAX_CELL)) : text(cell)));
  const lines = shown2.map((row) => row.slice(0, short));
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((row) => [...row[column] ?? ""].length))) ?? [];
  const aligned = lines.map((row) => row.map((cell, column) => `${cell}${" ".repeat((widths[column] ?? 0) - [...cell].length)}`).join("  "));
  const [names = []] = shown2;
  const all = aligned.flatMap((line2, index) => {
    return index === 0 ? [line2] : [line2, ...sentenceLines(names, shown2[index] ?? [], short)];
  });
  const rest = rows.length - (shown2.length - 1);
  return ["", `  ${text(title)}`, ...all.map((line2) => `  ${line2}`.trimEnd()), ...more(rest, of)];
}
function sentenceLines(head, row, from) {
  const lines = row.slice(from).map((cell, index) => [head[from + index] ?? "", cell]);
  return lines.filter(([, cell]) => cell !== "").map(([name2, cell]) => `    ${name2.toLowerCase()}: ${cell}`);
}
function noteLines(notes2) {
  return [...notes2.slice(0, MAX_ROWS).map((note) => `  note: ${text(note)}`), ...more(notes2.length - MAX_ROWS, "note")];
}
function body(report, halfWay, paint) {
  const { findings: findings2, changes: changes2, state, digest, notes: notes2 } = report;
  const width = Math.max(0, ...findings2.map(({ subject: subject2 }) => [...label(subject2)].length));
  const shown2 = (0, import_report_ending.worstFirst)(findings2).slice(0, MAX_ROWS);
  const verb = halfWay ? "intended" : state === "planned" ? "planned" : state === "refused" || state === "unchanged" ? "not written" : "written";
  return [
    ...shown2.flatMap((finding) => findingLines(finding, width, paint)),
    ...more(findings2.length - shown2.length, "finding"),
    ...changes2.slice(0, MAX_ROWS).map(({ version, from, to, archived }) => {
      const effect = archived === null ? "" : `, isArchived becomes ${archived}`;
      return `  ${verb}: version ${text(version)} ${text(from)} \u2192 ${text(to)}${effect}`;
    }),
    ...more(changes2.length - MAX_ROWS, "change"),
    ...report.command === "plan" ? comesFrom(report) : [],
    ...state === "planned" && report.rule !== null ? (0, import_report_plan_sections.ruleSentences)(report.rule).slice(0, MAX_ROWS).map((sentence) => `  rule: ${text(sentence)}`) : [],
    ...state === "planned" && digest !== null ? [`  plan ${text(digest)}`] : [],
    ...state === "planned" ? (0, import_report_plan_sections.howToApprove)(report).map(stepText) : [],
    ...noteLines(notes2)
  ];
}
function findingLines(finding, width, paint) {
  const { outcome, subject: subject2, found, wanted, remedy, at, waived } = finding;
  const indent = " ".repeat(width + 6);
  const name2 = label(subject2);
  const gap = " ".repeat(Math.max(0, width - [...name2].length));
  const first = `  ${paint((0, import_report_ending.signOf)(finding))} ${name2}${gap}  ${text(found)}`;
  if (outcome === "pass")
    return [first];
  return [
    first,
    ...wanted === void 0 ? [] : [`${indent}wanted: ${text(wanted)}`],
    ...waived === void 0 ? [] : [`${indent}${text((0, import_report_ending.waivedText)(waived))}`],
    ...remedy === void 0 ? [] : [`${indent}to make it pass: ${text(remedy)}`],
    ...at === void 0 ? [] : [`${indent}policy: ${text(`${at.file}:${at.line}`)}`]
  ];
}
function comesFrom(report) {
  const { lineage: lineage3 } = report;
  const parts = (0, import_report_plan_sections.lineageParts)(report);
  if (parts === null)
    return lineage3 === null || lineage3.is === "read" ? [] : [`  lineage: could not be read: ${text(lineage3.why)}`];
  const missing3 = parts.filter(({ origins }) => origins.length === 0).map(({ what }) => what.toLowerCase());
  return [
    ...parts.flatMap(({ what, origins }) => {
      const shown2 = origins.slice(0, MAX_VALUES).map(({ value, remark }) => text(remark === "" ? value : `${value} (${remark})`));
      const rest = origins.length - shown2.length;
      return shown2.length === 0 ? [] : [`  ${what.toLowerCase()}: ${[...shown2, ...rest > 0 ? [`and ${rest} more`] : []].join(", ")}`];
    }),
    ...missing3.length === 0 ? [] : [`  not recorded: ${missing3.join(", ")}`]
  ];
}
var stepText = ({ environment, comment }) => {
  const what = environment === null ? "approve the pull request" : `release the job that waits at ${text(environment)}`;
  return `  to approve: ${what}${comment === null ? "" : `, with ${text(comment)} in the comment`}`;
};
var text = (foreign) => (0, import_report_escape.terminal)((0, import_report_escape.cut)(foreign));
var label = (subject2) => (0, import_report_escape.terminal)((0, import_report_escape.cut)(subject2, MAX_SUBJECT));
function more(rest, thing) {
  return rest > 0 ? [`  and ${rest} more ${thing}${rest === 1 ? "" : "s"}`] : [];
}
async function present(report, exitCode, paths, env) {
  const written = setOutputs(outputs(report, paths));
  const lines = report.is === "failed" ? failureLines(report.failure) : terminal2(report, { colour: false }).split("\n");
  for (const line2 of lines)
    process.stdout.write(`${(0, import_report_escape.logCommand)(line2)}
`);
  const annotate = report.is === "told" && report.verdict === "allow" ? warning : error;
  for (const { title, message, at } of annotations(report)) {
    annotate(message, {
      title,
      ...at === null ? {} : { file: at.file, startLine: at.line, startColumn: at.column }
    });
  }
  await writeSummary(summary(report), env);
  if (!written)
    setFailed("the outputs could not be written; what happened is told above");
  if (exitCode === 0)
    return;
  process.exitCode = 1;
  if (report.is !== "failed")
    error((0, import_report_escape.logCommand)((0, import_report_escape.terminal)((0, import_report_escape.cut)((0, import_report_ending.ending)(report).title))), { title: "aml-promote" });
}
function setOutputs(values) {
  try {
    for (const [name2, value] of Object.entries(values))
      setOutput(name2, value);
    return true;
  } catch {
    return false;
  }
}
function presentLint({ policy, notes: notes2, wanted }) {
  const { file } = policy;
  setOutput("verdict", "allow");
  for (const name2 of ["stage", "previous-stage", "version", "plan-digest", "plan", "record", "report"])
    setOutput(name2, "");
  for (const name2 of ["archived", "approvers"])
    setOutput(name2, "[]");
  for (const { title, message, at } of notes2.map(noteAnnotation)) {
    warning(message, {
      title,
      ...at === null ? {} : { file: at.file, startLine: at.line, startColumn: at.column }
    });
  }
  info((0, import_report_escape.logCommand)(`${(0, import_report_escape.code)(file)} is valid: ${countsText(policy, wanted)}`));
}
async function writeSummary(text2, env) {
  const file = env.GITHUB_STEP_SUMMARY;
  if (!file)
    return;
  await (0, import_promises3.appendFile)(file, `${text2}
`).catch(() => warning("the step summary could not be written"));
}
async function action(env) {
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", () => void 0);
  if (!await outputsCanBeWritten(env))
    return;
  const given = readInputs(env);
  try {
    if (given.command === "lint")
      return await lintAndPresent(given, env);
    const folder = await openFolder(env.RUNNER_TEMP);
    return await runAndPresent(given, folder, env);
  } catch (error3) {
    if (!(error3 instanceof import_core_failure.UsageFailure || error3 instanceof import_core_failure.ServiceFailure))
      throw error3;
    const report = { is: "failed", command: given.command, failure: error3, asked: {}, judged: null };
    await present(report, (0, import_core_failure.exitCodeOf)(error3), NO_FILES, env);
  }
}
async function lintAndPresent(given, env) {
  provesWorkingTree(given);
  presentLint(await lint(given.policy, given.promotions, (0, import_forge_working_tree_shared.workingTree)(baseOf(gitHubBase, given, hostOf(env))), "github"));
}
async function runAndPresent(given, folder, env) {
  const report = await run(given, env);
  const code2 = (0, import_core_failure.exitCodeOf)((0, import_report_ending.endOf)(report));
  await present(report, code2, await writeFiles(report, code2, folder), env);
}
async function outputsCanBeWritten({ GITHUB_OUTPUT: file }) {
  try {
    if (file) {
      await (0, import_promises.stat)(file);
      await (0, import_promises.appendFile)(file, "\n");
      return true;
    }
    setFailed("the file of the outputs, GITHUB_OUTPUT, is not set; nothing was done. Run this as a step of a job");
  } catch (error3) {
    const code2 = error3 instanceof Error && "code" in error3 ? String(error3.code) : "no reason given";
    setFailed(`the file of the outputs, GITHUB_OUTPUT, cannot be written (${code2}); nothing was done. Mend the runner's disk`);
  }
  return false;
}
function readInputs(env) {
  const given = textOfEachInput(({ name: name2, default: presets }) => {
    const text2 = (env[`INPUT_${name2.toUpperCase()}`] ?? "").trim();
    const preset = presets?.action ?? "";
    return text2 === "" && !preset.includes("${{") ? preset : text2;
  });
  for (const { name: name2, secret } of INPUTS)
    if (secret && given[name2] !== "")
      setSecret(given[name2]);
  return given;
}
function hostOf(env) {
  const tell = (line2) => info(logLine(line2));
  const debug2 = (line2) => env.RUNNER_DEBUG === "1" && debug(logLine(line2));
  return {
    compose: composeGitHub,
    composeDoctor: composeGitHubDoctor,
    env,
    mask: setSecret,
    redactor: (0, import_http_transport.createRedactor)(),
    tell,
    debug: debug2
  };
}
function run(given, env) {
  const { command } = given;
  if (isExecuted(command))
    return execute(command, given, hostOf(env));
  const names = COMMANDS.filter(({ hosts }) => hosts.some((name2) => name2 === "action")).map(({ name: name2 }) => name2);
  const failure2 = new import_core_failure.UsageFailure({
    what: `unknown command ${JSON.stringify(command)}`,
    fix: (0, import_core_nearest.didYouMean)(command, names) ?? `Commands: ${names.join(", ")}`
  });
  return Promise.resolve({ is: "failed", command, failure: failure2, asked: {}, judged: null });
}
action(process.env).then(() => {
  setTimeout(() => process.exit(), 500).unref();
});
