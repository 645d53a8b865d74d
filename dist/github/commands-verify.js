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
  verify: () => verify
});
module.exports = __toCommonJS(stdin_exports);
var import_commands_every_asset = require("./commands-every-asset.js");
var import_commands_a_few_at_a_time = require("./commands-a-few-at-a-time.js");
var import_commands_verify_asset = require("./commands-verify-asset.js");
var import_commands_told_subject = require("./commands-told-subject.js");
var import_report_ending = require("./report-ending.js");
var import_core_entry = require("./core-entry.js");
var import_core_lifecycle = require("./core-lifecycle.js");
var import_core_place = require("./core-place.js");
var import_core_asset = require("./core-asset.js");
var import_core_digest = require("./core-digest.js");
var import_core_json = require("./core-json.js");
var import_core_result = require("./core-result.js");
var import_core_failure = require("./core-failure.js");
var import_shared = require("./shared.js");
async function verify(request, ports) {
  const { subject, place } = request;
  const ledger = (0, import_commands_told_subject.ledgerOf)(ports, request);
  const assets = subject === null ? await (0, import_commands_every_asset.everyAsset)(request.kind, ledger, ports.registry, "with-pasts") : [subject];
  const id = (0, import_core_place.placeId)(place);
  const verified = await (0, import_commands_a_few_at_a_time.aFewAtATime)(assets, ({ kind, name }) => (0, import_commands_verify_asset.verifyAsset)({ kind, name, place: id }, ledger, ports.registry));
  const [only] = verified;
  if (subject !== null && only?.exists !== true)
    throw (0, import_commands_told_subject.unknownTo)(ledger, subject, "Azure ML has no version of it");
  const broken = verified.flatMap(brokenIn);
  return {
    is: "told",
    command: "verify",
    verdict: broken.length === 0 ? "allow" : "deny",
    title: `${subject === null ? "ledger" : `ledger of ${subject.name}`}: ${broken.length === 0 ? "whole" : "broken"}`,
    sentence: sentenceOf(verified, broken),
    asset: subject && { kind: subject.kind, name: subject.name, version: null },
    place: id,
    tables: [brokenTable(broken), assetTable(verified), unprovenTable(verified)],
    document: () => documentOf(verified, broken),
    rendering: null,
    annotations: broken.map(({ sentence }) => ({ title: "broken ledger", message: sentence, at: null })),
    notes: verified.flatMap(({ notes }) => notes),
    at: ports.registry.now(),
    run: ports.approvals.run
  };
}
function brokenIn({ kind, name, fault, disagreements }) {
  return [
    ...fault === null ? [] : [{ kind, name, ...fault, sentence: `event ${fault.number} of ${name}: ${fault.what}` }],
    ...disagreements.map(({ number, what }) => {
      return { kind, name, number, commit: null, what: `it ${what}`, sentence: `event ${number} of ${name} ${what}` };
    })
  ];
}
var unproven = ({ proofs }) => proofs.filter(({ by }) => by === null);
var provenBy = (by, { proofs }) => proofs.filter((proof) => proof.by === by).length;
var sum = (verified, count) => verified.reduce((total, one) => total + count(one), 0);
function sentenceOf(verified, [first, ...others]) {
  if (first !== void 0) {
    const more = others.length === 0 ? "" : `; ${others.length} more below`;
    return `${capital(first.sentence)}${more}.`;
  }
  const chained = verified.filter(({ events: events2 }) => events2 > 0).length;
  const events = sum(verified, (one) => one.events);
  if (events === 0)
    return "There is no event, and Azure ML remembers none.";
  const moves = sum(verified, ({ proofs }) => proofs.length);
  const [azure, signature, nothing] = ["azure", "signature", null].map((by) => sum(verified, (one) => provenBy(by, one)));
  return `${(0, import_report_ending.counted)(events, "event")} of ${(0, import_report_ending.counted)(chained, "asset")} follow from each other, and Azure ML contradicts none. Of ${(0, import_report_ending.counted)(moves, "move")} Azure ML proves ${azure}, a signature ${signature}, nothing ${nothing}.`;
}
var capital = (sentence) => `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
function brokenTable(broken) {
  return {
    title: "What is broken",
    of: "fault",
    head: ["Asset", "Event", "Commit", "What"],
    sentences: 1,
    rows: broken.map(({ kind, name, number, what, commit }) => [
      `${kind} ${name}`,
      `${number}`,
      commit?.slice(0, 12) ?? "",
      what
    ])
  };
}
function assetTable(verified) {
  return {
    title: "Assets",
    of: "asset",
    head: ["Asset", "Events", "Chain", "Proven by Azure ML", "By a signature", "Unproven"],
    rows: verified.filter(({ events, fault, disagreements }) => events > 0 || fault !== null || disagreements.length > 0).map((one) => [
      `${one.kind} ${one.name}`,
      `${one.events}`,
      one.fault === null ? "whole" : `broken at ${one.fault.number}`,
      ...["azure", "signature", null].map((by) => `${provenBy(by, one)}`)
    ])
  };
}
function unprovenTable(verified) {
  return {
    title: "Unproven",
    of: "move",
    head: ["Asset", "Event", "Time", "Version", "Move", "Why"],
    rows: verified.flatMap((one) => unproven(one).map(({ number, at, version, from, to, why }) => {
      return [`${one.kind} ${one.name}`, `${number}`, at, version, `${from} \u2192 ${to}`, why ?? ""];
    }))
  };
}
function documentOf(verified, broken) {
  return {
    broken: broken.map(({ kind, name, number, commit, what }) => ({ kind, name, number, commit, what })),
    assets: verified.map((one) => ({
      kind: one.kind,
      name: one.name,
      events: one.events,
      chain: one.fault === null ? "whole" : "broken",
      azure: provenBy("azure", one),
      signature: provenBy("signature", one),
      unproven: provenBy(null, one)
    })),
    moves: verified.flatMap(({ kind, name, proofs }) => proofs.map(({ number, event, at, version, from, to, by, why }) => {
      return { kind, name, number, event, at, version, from, to, proof: by ?? "unproven", why };
    }))
  };
}
