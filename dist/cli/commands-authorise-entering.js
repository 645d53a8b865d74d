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
  authoriseAll: () => authoriseAll,
  findingAnnotations: () => findingAnnotations,
  findingTable: () => findingTable,
  findingsJson: () => findingsJson
});
module.exports = __toCommonJS(stdin_exports);
var import_commands_judge = require("./commands-judge.js");
var import_core_decision = require("./core-decision.js");
var import_report_ending = require("./report-ending.js");
var import_core_digest = require("./core-digest.js");
async function authoriseAll(demands, { policy, evidence: committed }, digest, finishes, { approvals, registry }) {
  const findings = /* @__PURE__ */ new Map();
  const people = /* @__PURE__ */ new Map();
  let first = null;
  for (const { rule, assets } of distinct(demands)) {
    const evidence = await approvals.evidence(rule, committed, null);
    first ??= evidence;
    const owners = rule.separate.includes("job-owner") ? await ownersOf(assets, registry) : [null];
    for (const jobOwner of owners) {
      const authorised = (0, import_core_decision.authorise)(rule, evidence, { digest, people: policy.people, jobOwner, finishes });
      for (const finding of authorised.findings)
        findings.set(keyOf(finding), finding);
      for (const approval of authorised.approvals)
        people.set(`${approval.person.id} ${(0, import_core_decision.throughText)(approval.through)}`, approval);
    }
  }
  return { findings: [...findings.values()], approvals: [...people.values()], evidence: first };
}
function distinct(demands) {
  const found = /* @__PURE__ */ new Map();
  for (const { rule, asset } of demands) {
    const { environment, approvals, separate } = rule;
    const key = (0, import_core_digest.canonicalJson)({
      environment: environment && { ...environment },
      approvals: approvals.map(({ value, at }) => ({ value: JSON.stringify(value), at: `${at.file}:${at.line}` })),
      separate
    });
    const one = found.get(key) ?? { rule, assets: [] };
    if (asset !== null)
      one.assets.push(asset);
    found.set(key, one);
  }
  return [...found.values()];
}
async function ownersOf(assets, registry) {
  if (assets.length === 0)
    return [{ is: "unreadable", why: "the version is gone, and with it the name of its training job" }];
  const owners = /* @__PURE__ */ new Map();
  for (const asset of assets) {
    const lineage = await registry.lineage(asset);
    const owner = lineage.is === "read" ? (0, import_commands_judge.ownerOf)(lineage) : lineage;
    owners.set(JSON.stringify(owner), owner);
  }
  return [...owners.values()];
}
var keyOf = ({ subject, outcome, found, wanted, at }) => JSON.stringify([subject, outcome, found, wanted, at?.line]);
function findingTable(findings) {
  return {
    title: "Findings",
    of: "finding",
    head: ["", "Rule", "Found", "Wanted", "To make it pass"],
    sentences: 3,
    rows: (0, import_report_ending.worstFirst)(findings).map(({ outcome, subject, found, wanted, remedy }) => {
      return [import_report_ending.SIGN[outcome], subject, found, wanted ?? "", remedy ?? ""];
    })
  };
}
function findingsJson(findings) {
  return findings.map(({ subject, outcome, found, wanted, remedy }) => {
    return { subject, outcome, found, wanted: wanted ?? null, remedy: remedy ?? null };
  });
}
function findingAnnotations(findings) {
  return (0, import_report_ending.worstFirst)(findings).filter(({ outcome }) => outcome !== "pass").map(({ subject, found, remedy, at }) => {
    const message = remedy === void 0 ? found : `${found}. To make it pass: ${remedy}`;
    return { title: subject, message, at: at ?? null };
  });
}
