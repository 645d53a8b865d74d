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
  askFor: () => askFor,
  codeIn: () => codeIn,
  connectionFailure: () => connectionFailure,
  describedIn: () => describedIn,
  entraFailure: () => entraFailure,
  isUnmatched: () => isUnmatched,
  libraryOn: () => libraryOn,
  wordsOf: () => wordsOf
});
module.exports = __toCommonJS(stdin_exports);
var import_version_generated = require("./version.generated.js");
var import_core_result = require("./core-result.js");
var import_core_failure = require("./core-failure.js");
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
function entraFailure(refused, tried) {
  const said = saidIn(refused);
  const [code, words, correlationId] = [codeIn(said), wordsOf(said), correlationIdOf(refused)];
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
function isUnmatched(refused) {
  const code = codeIn(saidIn(refused));
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
  const [one, two, three] = [issuer, subject, audience].map(quoted);
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
      `az ad app federated-credential create --id ${clientId} --parameters ${quoted(parameters)}`
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
var quoted = (text) => `'${text.replaceAll("'", `'\\''`)}'`;
var WRONG_SECRET = /* @__PURE__ */ new Set(["7000215", "7000216", "7000218"]);
var OLD_SECRET = /* @__PURE__ */ new Set(["7000222"]);
var WRONG_CERTIFICATE = /* @__PURE__ */ new Set(["700027", "7000229", "7000230", "50012"]);
var WHERE = "Project settings, Service connections, Edit";
function connectionFailure(refused, tried) {
  const said = saidIn(refused);
  const code = codeIn(said);
  const correlationId = correlationIdOf(refused);
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
function libraryOn(transport) {
  let failure;
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
            failure = error;
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
      failure = void 0;
      answer = void 0;
      const asked = await askFor(credential, scope);
      if (!asked.ok && failure !== void 0)
        throw failure;
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
