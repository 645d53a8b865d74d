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
  connectionLogin: () => connectionLogin
});
module.exports = __toCommonJS(stdin_exports);
var import_registry_azure_ml_credential_entra_failure = require("./registry-azure-ml-credential-entra-failure.js");
var import_http_transport = require("./http-transport.js");
var import_version_generated = require("./version.generated.js");
var import_http_proxy = require("./http-proxy.js");
var import_http_address = require("./http-address.js");
var import_core_json = require("./core-json.js");
var import_core_result = require("./core-result.js");
var import_core_failure = require("./core-failure.js");
var import_shared = require("./shared.js");
function connectionLogin(options) {
  const { connection, way, authority, scope, deadline, network } = options;
  const { tenantId, clientId, secret } = connection;
  const { origin } = new URL(authority.url);
  const logins = (0, import_registry_azure_ml_credential_entra_failure.libraryOn)((0, import_http_transport.createTransport)({ service: "Entra", origin, deadline, network }));
  const settings = { ...logins.options, authorityHost: authority.url, disableInstanceDiscovery: true };
  return async () => {
    const { ClientCertificateCredential, ClientSecretCredential } = await Promise.resolve().then(() => __toESM(require("./registry-azure-ml-credential-azure-identity-connection.js")));
    const credential = way === "secret" ? new ClientSecretCredential(tenantId, clientId, secret, settings) : new ClientCertificateCredential(tenantId, clientId, { certificate: pemOf(connection) }, settings);
    const asked = await logins.ask(credential, scope);
    if (asked.ok)
      return asked.value;
    const { answer } = asked.error;
    if (answer?.status === 200)
      throw new import_core_failure.ServiceFailure("Entra answered a login in a form that is not its own", {
        fix: `Check that ${authority.url} is Microsoft Entra`
      });
    if (answer === void 0 && way === "certificate")
      throw unreadable();
    throw (0, import_registry_azure_ml_credential_entra_failure.connectionFailure)(asked.error, { connection, way, authority: authority.url });
  };
}
function pemOf({ certificate }) {
  const blocks = [...certificate.matchAll(/-----BEGIN ([A-Z ]+)-----([^-]+)-----END \1-----/g)];
  const has = (kind) => blocks.some(([, name = ""]) => kind.test(name));
  if (!has(/^CERTIFICATE$/) || !has(/PRIVATE KEY$/))
    throw unreadable();
  const lines = ([, name = "", body = ""]) => `-----BEGIN ${name}-----
${body.trim().replaceAll(/\s+/g, "\n")}
-----END ${name}-----
`;
  return blocks.map(lines).join("");
}
function unreadable() {
  return new import_core_failure.UsageFailure({
    what: "the certificate of the service connection cannot be used",
    fix: "Give the connection a PEM with the certificate and its private key, without a password"
  });
}
