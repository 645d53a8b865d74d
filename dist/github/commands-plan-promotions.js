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
  planPromotions: () => planPromotions
});
module.exports = __toCommonJS(stdin_exports);
var import_commands_promotions_report = require("./commands-promotions-report.js");
var import_commands_a_few_at_a_time = require("./commands-a-few-at-a-time.js");
var import_commands_promotions_request_shared = require("./commands-promotions-request-shared.js");
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
var import_core_json = require("./core-json.js");
var import_core_result = require("./core-result.js");
var import_core_failure = require("./core-failure.js");
var import_shared = require("./shared.js");
async function planPromotions(request, ports) {
  const pullRequests = (0, import_commands_promotions_report.pullRequestsOf)(ports, request);
  const proposed = await pullRequests.proposed();
  const rules = await (0, import_core_policy_composition.readPolicy)(request.policy, ports);
  const change = await (0, import_commands_promotions_report.changeBetween)(pullRequests, request, rules.policy, proposed.base, proposed.head);
  if (change.policy === "changed")
    await (0, import_commands_promotions_report.provePolicyAt)(pullRequests, ports, rules.policy, proposed.head);
  const changed = (0, import_commands_promotions_report.inSafeOrder)(rules.policy.lifecycle, change.difference.changed.map(({ entry }) => entry));
  const told = { request, ports, proposed, rules, change };
  const together = changed.length > 0 && change.policy === "changed" ? [changesBoth(changed)] : [];
  if (proposed.isFork) {
    const entries2 = changed.map((entry) => ({ entry, report: null, findings: [] }));
    return (0, import_commands_promotions_report.plannedReport)({ ...told, entries: entries2, findings: together, digest: null, notes: [ONLY_CHECKED] });
  }
  const entries = together.length > 0 ? [] : await planEach(changed, rules, request, ports);
  const block = reviewedBlock(entries, rules, request);
  const findings = [...together, ...block.is === "too long" ? [block.finding] : []];
  const verdict = (0, import_core_entry.verdictOf)([...findings, ...entries.flatMap((one) => one.findings)]);
  const notes = await pullRequests.announce(proposed, {
    place: (0, import_core_place.placeShortId)(request.place),
    verdict,
    title: titleOf(entries, findings, verdict),
    text: (0, import_commands_promotions_report.promotionsPage)({ place: (0, import_core_place.placeId)(request.place), entries, findings, notes: (0, import_commands_promotions_report.notesOf)(change) }),
    reviewed: block.is === "block" ? block.text : null
  });
  return (0, import_commands_promotions_report.plannedReport)({ ...told, entries, findings, digest: block.is === "block" ? block.digest : null, notes });
}
var ONLY_CHECKED = "The pull request comes from a fork: files, stages and policy were checked, nothing was planned in Azure ML, and nothing was left on its head commit.";
function changesBoth(changed) {
  const [first] = changed;
  return {
    subject: "policy",
    outcome: "fail",
    found: "the pull request changes the policy and promotions together, so nobody can say which rules it is reviewed under",
    wanted: "one of the two",
    remedy: "change the policy in a pull request of its own, and the entries in another one after it",
    ...first === void 0 ? {} : { at: first.at }
  };
}
async function planEach(changed, rules, request, ports) {
  const looked = await (0, import_commands_promotions_report.lookAtEntries)(changed, rules, request, ports, () => false);
  const earlier = new import_commands_promotions_report.EarlierOnes();
  return looked.map((one, index) => {
    const written = changed[index];
    const label = written === void 0 ? [] : pinned(written, one.entry);
    return planOne(one, label, rules, request, ports, earlier);
  });
}
function planOne(looked, label, rules, request, ports, earlier) {
  const { entry, wish } = looked;
  if (looked.is === "missing")
    return { entry, report: null, findings: [looked.finding] };
  const { head } = looked;
  const foretold = (0, import_commands_promotions_report.foretell)(rules, looked, earlier.of(entry), true);
  if (foretold.is !== "decided") {
    const { why, remedy } = foretold;
    const finding = {
      subject: (0, import_core_promotions_entry.entryText)(entry),
      outcome: "inconclusive",
      found: why,
      remedy,
      at: entry.at
    };
    return { entry, report: null, findings: [...label, finding] };
  }
  const { facts, decision } = foretold;
  if ((0, import_commands_judge.isPlanned)(decision))
    earlier.add(entry, { facts, decision });
  const { findings } = decision;
  const judgement = {
    rules,
    wish,
    facts,
    decision,
    head,
    evidence: null,
    authorisation: { findings: [], approvals: [] },
    findings,
    verdict: (0, import_core_entry.verdictOf)(findings)
  };
  const report = (0, import_commands_planner_note.planned)({ ...(0, import_commands_promotions_request_shared.requestOf)(entry, request), command: "plan" }, ports, judgement);
  if (report.is !== "judged")
    throw new TypeError("a plan that is no judgement");
  return { entry, report, findings: [...label, ...findings] };
}
function pinned(written, { version }) {
  if (written.version.is !== "label" || version.is === "label")
    return [];
  const { file, line } = written.at;
  return [
    {
      subject: (0, import_core_promotions_entry.entryText)(written),
      outcome: "inconclusive",
      found: `@latest is version ${(0, import_core_promotions_entry.versionText)(version)} now, which is planned here, and which version it is after the merge nobody knows`,
      wanted: "one version",
      remedy: `commit this line instead, in the entry at ${file}:${line}: version: ${JSON.stringify((0, import_core_promotions_entry.versionText)(version))}`,
      at: written.at
    }
  ];
}
function reviewedBlock(entries, { evidence }, request) {
  const digests = entries.flatMap(({ entry, report }) => {
    const digest = report?.digest ?? null;
    const { kind, name, stage } = entry;
    return digest === null ? [] : [{ kind, name, stage, version: (0, import_core_promotions_entry.versionText)(entry.version), digest }];
  });
  if (digests.length === 0)
    return { is: "nothing" };
  const at = evidence === null ? {} : { "policy-commit": evidence.commit };
  const written = (0, import_commands_promotions_report.writeReviewed)({ version: 1, place: (0, import_core_place.placeId)(request.place), ...at, entries: digests });
  if (written.ok)
    return { is: "block", text: written.value.text, digest: written.value.digest };
  const remedy = "change fewer entries in one pull request";
  return {
    is: "too long",
    finding: { subject: "promotions", outcome: "inconclusive", found: written.error, remedy }
  };
}
function titleOf(entries, findings, verdict) {
  const [first] = findings;
  if (first !== void 0)
    return first.found;
  if (entries.length === 0)
    return "No entry is changed";
  const good = entries.filter((one) => (0, import_core_entry.verdictOf)(one.findings) === "allow").length;
  const all = (0, import_commands_promotions_report.countedEntries)(entries.length);
  return verdict === "allow" ? `${all} planned` : `${entries.length - good} of ${all} cannot be promoted as it stands`;
}
