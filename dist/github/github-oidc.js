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
  createIdTokens: () => createIdTokens
});
module.exports = __toCommonJS(stdin_exports);
var import_github_permissions = require("./github-permissions.js");
var import_http_transport = require("./http-transport.js");
var import_version_generated = require("./version.generated.js");
var import_http_proxy = require("./http-proxy.js");
var import_github_answers_validate_generated = require("./github-answers-validate.generated.js");
var import_http_address = require("./http-address.js");
var import_core_json = require("./core-json.js");
var import_core_result = require("./core-result.js");
var import_core_failure = require("./core-failure.js");
var import_shared = require("./shared.js");
var SERVICE = "GitHub's token service";
var OWN_AUDIENCE = "aml-promote";
var RENEW_BEFORE_MS = 6e4;
var GRANT = (0, import_github_permissions.grantOf)("id-token: write");
var NO_PERMISSION = "the job has no id-token permission";
function createIdTokens({ requestUrl, requestToken, deadline, network, mask }) {
  const held = /* @__PURE__ */ new Map();
  const ask = async (audience) => {
    if (requestUrl === null || !requestToken)
      return { is: "unreadable", why: NO_PERMISSION, grant: GRANT };
    const { origin } = requestUrl;
    const transport = (0, import_http_transport.createTransport)({ service: SERVICE, origin, deadline, ...network && { network } });
    const url = new URL(requestUrl);
    url.searchParams.set("audience", audience);
    const headers = { Authorization: `Bearer ${requestToken}` };
    const { status, text } = await transport.read({ method: "GET", url: url.href, headers });
    if (status === 401 || status === 403 || status === 404) {
      return { is: "unreadable", why: `${SERVICE} refused with ${status}`, grant: GRANT };
    }
    if (status !== 200)
      throw new import_core_failure.ServiceFailure(`${SERVICE} answered ${status}`);
    const answer = (0, import_core_json.parsedJson)(text);
    if (!(0, import_github_answers_validate_generated.isIdToken)(answer))
      throw unusable(answer === void 0 ? "it is not JSON" : (0, import_github_answers_validate_generated.whyIdToken)());
    mask(answer.value);
    return { is: "read", value: heldOf(answer.value) };
  };
  const hold = (audience) => {
    const before = held.get(audience);
    const next = before?.then((reading) => isEnding(reading) ? ask(audience) : reading) ?? ask(audience);
    held.set(audience, next);
    next.catch(() => {
      if (held.get(audience) === next)
        held.delete(audience);
    });
    return next;
  };
  const demand = async (audience) => {
    const reading = await hold(audience);
    if (reading.is === "read")
      return reading.value;
    const what = `No ID token for this job: ${reading.why}`;
    throw reading.why === NO_PERMISSION ? new import_core_failure.UsageFailure({ what, fix: GRANT }) : new import_core_failure.ServiceFailure(what, { fix: GRANT });
  };
  return {
    token: async (audience) => (await demand(audience)).token,
    presented: async (audience) => presentedOf(await demand(audience)),
    claims: async () => claimsOf(await demand(OWN_AUDIENCE)),
    async claimsReading() {
      const reading = await hold(OWN_AUDIENCE);
      return reading.is === "read" ? { is: "read", value: claimsOf(reading.value) } : reading;
    }
  };
}
function isEnding(reading) {
  return reading.is === "read" && reading.value.ends - Date.now() < RENEW_BEFORE_MS;
}
function heldOf(token) {
  const [, text = ""] = token.split(".");
  const payload = (0, import_core_json.parsedJson)(Buffer.from(text, "base64url").toString("utf8"));
  if (!(0, import_github_answers_validate_generated.isLifetime)(payload))
    throw unusable(payload === void 0 ? "it holds no claims" : `its claims: ${(0, import_github_answers_validate_generated.whyLifetime)()}`);
  return { token, payload, ends: payload.exp * 1e3 };
}
var WITH_NAMES = /^repo:([^/@:]+)\/([^/@:]+):(.+)$/;
var WITH_IDS = /^repo:([^/@:]+)@\d+\/([^/@:]+)@\d+:(.+)$/;
function presentedOf({ payload }) {
  if (!(0, import_github_answers_validate_generated.isPresented)(payload))
    throw unusable(`its claims: ${(0, import_github_answers_validate_generated.whyPresented)()}`);
  const { iss: issuer, sub: subject, aud: audience } = payload;
  return { issuer, subject, audience, otherSubject: otherSubject(payload) };
}
function otherSubject({ sub, repository_id: id, repository_owner_id: ownerId }) {
  const [, owner, name, rest] = WITH_NAMES.exec(sub) ?? [];
  if (owner !== void 0)
    return id === void 0 || ownerId === void 0 ? null : `repo:${owner}@${ownerId}/${name}@${id}:${rest}`;
  const [, oldOwner, oldName, oldRest] = WITH_IDS.exec(sub) ?? [];
  return oldOwner === void 0 ? null : `repo:${oldOwner}/${oldName}:${oldRest}`;
}
function claimsOf({ payload }) {
  if ((0, import_github_answers_validate_generated.isClaims)(payload))
    return payload;
  throw unusable(`its claims: ${(0, import_github_answers_validate_generated.whyClaims)()}`);
}
function unusable(why) {
  return new import_core_failure.ServiceFailure(`The token of ${SERVICE} cannot be used: ${why}`);
}
