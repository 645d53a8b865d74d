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
  adopt: () => adopt
});
module.exports = __toCommonJS(stdin_exports);
var import_commands_authorise_entering = require("./commands-authorise-entering.js");
var import_core_drift_adoption = require("./core-drift-adoption.js");
var import_report_sarif_text = require("./report-sarif-text.js");
var import_commands_carry_out = require("./commands-carry-out.js");
var import_report_sections = require("./report-sections.js");
var import_commands_judge = require("./commands-judge.js");
var import_core_authorisation_words = require("./core-authorisation-words.js");
var import_core_policy_composition = require("./core-policy-composition.js");
var import_core_yaml_schema_problems = require("./core-yaml-schema-problems.js");
var import_core_moment = require("./core-moment.js");
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
var import_version_generated = require("./version.generated.js");
var import_core_json = require("./core-json.js");
var import_core_result = require("./core-result.js");
var import_core_failure = require("./core-failure.js");
var import_shared = require("./shared.js");
var MOST_TURNS = 20;
async function writeAdoptions(request, ports, { policy }, adoptions, approved) {
  const done = [];
  for (const adopting of adoptions) {
    const { adoption } = adopting;
    const written = [];
    try {
      await write(request, ports, policy, adopting, approved, (change) => written.push(change));
      done.push(`${(0, import_core_drift_adoption.nameOf)(adoption.asset, null)} is adopted`);
    } catch (error) {
      if (!(error instanceof import_core_failure.ServiceFailure))
        throw error;
      const untouched = done.length === 0 && written.length === 0 && error.detail.untouched === true;
      const stands = [
        ...done,
        ...written.map(({ version, to }) => `version ${version} of ${adoption.asset.name} is marked as in ${to}`),
        ...untouched ? [] : [`${(0, import_core_drift_adoption.nameOf)(adoption.asset, null)} may be adopted in part`],
        ...adoptions.slice(adoptions.indexOf(adopting) + 1).map((one) => `${(0, import_core_drift_adoption.nameOf)(one.adoption.asset, null)} is not adopted`)
      ];
      throw new import_core_failure.ServiceFailure(error.message, {
        ...error.detail,
        ...untouched ? {} : { stands },
        fix: error.detail.fix ?? "Adopt again: what is adopted stays so, and the rest is approved anew"
      });
    }
  }
}
async function write(request, ports, policy, { observation, adoption }, approved, written) {
  const { asset } = adoption;
  if (!(0, import_commands_carry_out.hasLedger)(ports)) {
    const { run } = ports.approvals;
    const mark = { plan: adoption.digest, run, proven: run !== import_commands_judge.SHELL, started: null, number: null };
    return ports.registry.write((0, import_commands_carry_out.writesOf)(policy, asset.kind, adoption.left, mark, null), written, null);
  }
  const beginning = begin(request, ports, policy, adoption, approved);
  let now = { observation, adoption };
  for (let turn = 1; turn <= MOST_TURNS; turn++) {
    const head = { chain: asset, tip: now.observation.chain?.tip ?? null };
    const open = (0, import_core_ledger_stored.openOf)(head.tip);
    const isRival = open !== null && !(0, import_core_drift_adoption.isSame)(open, now.adoption);
    const undertaking = { head, policy, kind: asset.kind, beginning, asset: null, changes: now.adoption.left };
    const isCarried = now.adoption.left.length < now.adoption.changes.length;
    if (isRival)
      await (0, import_commands_carry_out.settle)(head, open, beginning, ports);
    else if ((await (0, import_commands_carry_out.carryOut)({ ...undertaking, isCarried, end: "adopted", review: null }, ports, written)).is === "done")
      return;
    const again = await (0, import_core_drift_adoption.observeAsset)(policy, asset, ports);
    const next = again === null ? null : (0, import_core_drift_adoption.adoptionOf)(again, approved.version);
    if (again === null || next === null || next.digest !== adoption.digest || next.obstacles.length > 0)
      break;
    now = { observation: again, adoption: next };
  }
  throw new import_core_failure.ServiceFailure(`somebody else wrote to ${(0, import_core_drift_adoption.nameOf)(asset, null)} meanwhile, and what was approved is true no more`, {
    untouched: true,
    fix: "Look at it again with drift, and have that approved"
  });
}
function begin({ reason }, { approvals }, policy, { adopted, plan, digest, changes }, { digest: whole, authorised, findings }) {
  const [first] = adopted;
  const single = adopted.length === 1 ? first ?? null : null;
  const stages = new Set(adopted.map(({ stage: stage2 }) => stage2.name));
  const stage = stages.size === 1 ? first?.stage.name ?? null : null;
  const actor = (0, import_commands_carry_out.actorOf)(approvals, authorised.evidence, authorised);
  return {
    purpose: "adopt",
    version: single?.asset.version ?? null,
    from: stage,
    to: stage,
    reason,
    planDigest: digest,
    plan,
    policy: { file: policy.file, rules: (0, import_core_digest.sha256)((0, import_core_digest.canonicalJson)(plan.rules ?? null)) },
    findings: [
      { subject: "adoption", outcome: "pass", found: (0, import_core_drift_adoption.partOf)(whole), wanted: null },
      ...(0, import_commands_carry_out.findingsBeside)(findings, authorised, actor)
    ],
    metrics: [],
    lineage: null,
    previousHolders: [],
    changes: changes.map((change) => ({ ...change })),
    pass: null,
    proven: actor.host !== "shell",
    ...actor
  };
}
async function adopt(request, ports, rules, { observations, version }) {
  const all = observations.map((observation) => ({ observation, adoption: (0, import_core_drift_adoption.adoptionOf)(observation, version) }));
  const adoptions = all.filter(({ adoption }) => adoption.adopted.length > 0);
  const plans = adoptions.map(({ adoption }) => adoption);
  const begun = request.planDigest === null ? [] : observations.flatMap((one) => (0, import_core_drift_adoption.begunOf)(one, request.planDigest ?? ""));
  const isRest = plans.length > 0 && (0, import_core_drift_adoption.adoptionDigest)([...plans, ...begun]) === request.planDigest;
  const digest = plans.length === 0 ? null : isRest ? request.planDigest : (0, import_core_drift_adoption.adoptionDigest)(plans);
  const obstacles = all.flatMap(({ adoption }) => adoption.obstacles);
  const authorised = digest === null ? { findings: [], approvals: [], evidence: null } : await (0, import_commands_authorise_entering.authoriseAll)(demandsOf(plans), rules, digest, finishedRun(adoptions, isRest ? begun : []), ports);
  const findings = [
    ...obstacles.map(obstacleFinding),
    ...compared(request.planDigest, digest),
    ...unremembered(rules.policy, plans, ports),
    ...authorised.findings
  ];
  const verdict = (0, import_core_entry.verdictOf)(findings);
  const report = (done, title, sentence) => ({
    is: "told",
    command: "drift",
    verdict,
    title: `${(0, import_core_place.placeName)(request.place)}: ${title}`,
    sentence,
    asset: request.subject && { kind: request.subject.kind, name: request.subject.name, version },
    place: (0, import_core_place.placeId)(request.place),
    tables: [
      (0, import_commands_authorise_entering.findingTable)(findings),
      { ...(0, import_core_drift_adoption.adoptionTable)(done), title: verdict === "allow" ? "Adopted" : "Not adopted" }
    ],
    document: () => ({
      findings: (0, import_commands_authorise_entering.findingsJson)(findings),
      adopted: verdict === "allow",
      adoption: digest === null ? null : (0, import_core_drift_adoption.adoptionJson)(digest, plans),
      reason: request.reason
    }),
    rendering: null,
    annotations: (0, import_commands_authorise_entering.findingAnnotations)(findings),
    approved: { digest, approvals: authorised.approvals },
    notes: [],
    at: ports.registry.now(),
    run: ports.approvals.run
  });
  const count = (0, import_report_ending.counted)(plans.flatMap(({ adopted }) => adopted).length, "version");
  if (verdict !== "allow")
    return report(plans, "not adopted", `${count} would keep their stages; nothing was written, for what the findings say.`);
  if (digest === null)
    return report([], "nothing to adopt", "Every stage that asks for approvals is explained.");
  await writeAdoptions(request, ports, rules, adoptions, { digest, version, authorised, findings });
  return report(plans, "adopted", `${count} of ${(0, import_report_ending.counted)(plans.length, "asset")} keep their stages, and that is explained now.`);
}
function demandsOf(adoptions) {
  return adoptions.flatMap(({ adopted }) => adopted.flatMap(({ asset, rules }) => rules.map((rule) => ({ rule, asset }))));
}
function finishedRun(adoptions, begun) {
  const open = adoptions.map(({ observation, adoption }) => {
    const started = (0, import_core_ledger_stored.openOf)(observation.chain?.tip ?? null);
    return started !== null && (0, import_core_drift_adoption.isSame)(started, adoption) ? started.run?.name ?? null : null;
  });
  const runs = begun.length === 0 ? open : [...begun.map(({ run: run2 }) => run2), ...open.filter((run2) => run2 !== null)];
  const [run = null, ...others] = new Set(runs);
  return others.length === 0 ? run : null;
}
function obstacleFinding({ kind, asset, version, found, remedy, at, ...drift }) {
  const outcome = (0, import_core_drift_adoption.isDrift)({ kind, asset, version, found, remedy, ...drift }) ? "fail" : "inconclusive";
  const wanted = "resolved before anything is adopted";
  return { subject: `${kind} ${(0, import_core_drift_adoption.nameOf)(asset, version)}`, outcome, found, wanted, remedy, ...at && { at } };
}
function compared(given, digest) {
  if (given === null || digest === null)
    return [];
  const [found, wanted] = [`the plan is ${digest.slice(0, 12)}`, `the plan that was given, ${given.slice(0, 12)}`];
  if (given === digest)
    return [{ subject: "plan", outcome: "pass", found: `${found}, the one that was given` }];
  const remedy = "look at what drift would adopt now, and have that approved";
  return [
    { subject: "plan", outcome: "fail", found: `${found} now, so what would be adopted has changed`, wanted, remedy }
  ];
}
function unremembered(policy, adoptions, { ledger }) {
  if (ledger !== null || adoptions.length === 0)
    return [];
  const subject = "ledger";
  const remedy = "leave the input ledger at its default";
  if (policy.ledger === "required") {
    const found2 = "the ledger is off, so nothing but the versions themselves would remember who approved";
    return [
      { subject, outcome: "fail", found: found2, wanted: "a ledger where approvals are asked for", remedy, at: policy.at }
    ];
  }
  if (adoptions.every(({ asset }) => (0, import_core_authorisation_words.bearsWitness)(asset)))
    return [];
  const found = "the properties of a component can be overwritten, so without a ledger nothing would explain its stage";
  return [{ subject, outcome: "fail", found, remedy, at: policy.at }];
}
