'use strict';
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name2 in all)
    __defProp(target, name2, { get: all[name2], enumerable: true });
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
  adoptionDigest: () => adoptionDigest,
  adoptionJson: () => adoptionJson,
  adoptionOf: () => adoptionOf,
  adoptionTable: () => adoptionTable,
  approvedRulesInto: () => approvedRulesInto,
  begunOf: () => begunOf,
  driftOf: () => driftOf,
  driftReport: () => driftReport,
  driftTable: () => driftTable,
  isDrift: () => isDrift,
  isSame: () => isSame,
  nameOf: () => nameOf2,
  observeAsset: () => observeAsset,
  partOf: () => partOf
});
module.exports = __toCommonJS(stdin_exports);
var import_report_sarif_text = require("./report-sarif-text.js");
var import_report_sections = require("./report-sections.js");
var import_core_authorisation_words = require("./core-authorisation-words.js");
var import_core_policy_composition = require("./core-policy-composition.js");
var import_report_escape = require("./report-escape.js");
var import_report_ending = require("./report-ending.js");
var import_core_entry = require("./core-entry.js");
var import_core_lifecycle = require("./core-lifecycle.js");
var import_core_place = require("./core-place.js");
var import_core_ledger_stored = require("./core-ledger-stored.js");
var import_core_ledger_record = require("./core-ledger-record.js");
var import_core_digest = require("./core-digest.js");
var import_version_generated = require("./version.generated.js");
var import_core_failure = require("./core-failure.js");
function command(name2, { kind, name: asset }, version, ...words) {
  const named = ["--asset", `azureml:${asset}:${version}`, ...kind === "model" ? [] : ["--kind", kind]];
  return ["aml-promote", name2, ...named, ...words].map(word).join(" ");
}
var word = (text) => /^[\w.:@/=+-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
function archivedHolders({ policy, asset, seen }) {
  return seen.flatMap(({ asset: { version, isArchived }, reading, recorded }) => {
    if (reading.is !== "known" || reading.stage.name !== recorded)
      return [];
    const { name: name2, hidden } = reading.stage;
    if (isArchived === hidden)
      return [];
    const [found, undo] = isArchived ? [`version ${version} holds ${name2}, which is not hidden, and is archived`, "restore it"] : [`version ${version} holds ${name2}, which is hidden, and is not archived`, "archive it"];
    return [
      {
        kind: "holder-archived",
        severity: "warning",
        asset,
        version,
        stage: name2,
        found,
        remedy: `${undo}, or accept it in a job that the approvals of entering ${name2} release: ${command("drift", asset, version, "--accept", "--reason", "WHY")}`,
        at: policy.stagesAt.get(name2) ?? policy.at
      }
    ];
  });
}
function missingHolders({ policy, asset, chain, versions }) {
  const present = new Set(versions.map(({ version }) => version));
  return (chain?.tip?.board.stages ?? []).flatMap(({ stage, holders }) => holders.filter(({ version }) => !present.has(version)).map(({ version, number }) => {
    return {
      kind: "holder-missing",
      severity: "error",
      asset,
      version,
      stage,
      found: `version ${version} holds ${stage} by event ${number} of the ledger, and Azure ML does not have it any more`,
      remedy: `find out who deleted it, then accept it in a job that the approvals of entering ${stage} release: ${command("drift", asset, version, "--accept", "--reason", "WHY")}`,
      at: policy.stagesAt.get(stage) ?? policy.at
    };
  }));
}
function disagreements({ policy, place, asset: chain, seen }) {
  return seen.flatMap(({ asset, reading, recorded, ledger, isUnderWay }) => {
    if (recorded === null || reading.is !== "known" || isUnderWay)
      return [];
    const { stage } = reading;
    if ((0, import_core_lifecycle.findStage)(policy.lifecycle, recorded)?.name === stage.name)
      return [];
    if ((0, import_core_authorisation_words.explanationOf)(policy, asset, place, ledger, stage).is === "unexplained")
      return [];
    const { version } = asset;
    const accept = command("drift", chain, version, "--accept", "--reason", "WHY");
    return [
      {
        kind: "ledger-disagrees",
        severity: "error",
        asset: chain,
        version,
        stage: recorded,
        found: `version ${version} holds ${recorded} by the ledger, and in Azure ML it is in ${stage.name}`,
        remedy: `set its stage back to ${recorded}, or accept that it left in a job that the approvals of entering ${recorded} release: ${accept}`,
        at: policy.stagesAt.get(recorded) ?? policy.at
      }
    ];
  });
}
function observe(observation) {
  const { policy, chain, versions } = observation;
  const recorded = new Map((chain?.tip?.board.stages ?? []).flatMap(({ stage, holders }) => holders.map(({ version }) => [version, stage])));
  const started = openIn(observation);
  const open = started === null ? null : { operation: (0, import_core_ledger_record.operationOf)(started), started };
  const ends = endsByMove(chain?.ends ?? []);
  const seen = [...versions].sort(inOrder).map((asset) => {
    const last = (0, import_core_entry.lastEntry)(asset)?.entry;
    const moved = (key) => ends.get(key) ?? [];
    return {
      asset,
      reading: stageOf(policy, asset),
      recorded: recorded.get(asset.version) ?? null,
      ledger: chain && {
        open,
        ends: asset.kind === "component" ? moved(asset.id).slice(-1) : moved(last?.started ?? ""),
        pass: null
      },
      isUnderWay: open !== null && last?.started === open.operation && (0, import_core_authorisation_words.moves)(open.started, asset, last.to)
    };
  });
  return { ...observation, seen };
}
var { compare } = new Intl.Collator("en", { numeric: true });
var inOrder = (one, other) => compare(one.version, other.version);
function openIn({ chain, isGivenUp = false }) {
  return isGivenUp ? null : (0, import_core_ledger_stored.openOf)(chain?.tip ?? null);
}
function stageOf({ lifecycle }, { stage, tags, isAnonymous }) {
  return (0, import_core_lifecycle.readStage)(lifecycle, { stage, tag: (0, import_core_entry.readBag)(tags, import_core_lifecycle.STAGE_TAG), isAnonymous });
}
function endsByMove(ends) {
  const found = /* @__PURE__ */ new Map();
  const note = (key, end) => found.set(key, [...found.get(key) ?? [], end]);
  for (const end of [...ends].sort((one, other) => one.number - other.number)) {
    note((0, import_core_ledger_record.operationOf)(end.started), end);
    for (const { asset } of end.started.changes)
      note(asset, end);
  }
  return found;
}
function stagesAndTagsApart({ policy, asset, seen }) {
  return seen.flatMap(({ asset: { version }, reading }) => {
    if (reading.is !== "divided")
      return [];
    const [native, tag] = [JSON.stringify(reading.native), JSON.stringify(reading.tag)];
    return [
      {
        kind: "stage-and-tag-apart",
        severity: "error",
        asset,
        version,
        stage: reading.native,
        found: `version ${version} has the stage ${native} and the tag ${import_core_lifecycle.STAGE_TAG} ${tag}, so it counts as holder of both`,
        remedy: `find out which is right and set the other to it: the tag ${import_core_lifecycle.STAGE_TAG} to ${native}, or the stage to ${tag}`,
        at: policy.at
      }
    ];
  });
}
function twoHolders(observed) {
  const { policy, asset, seen } = observed;
  return policy.lifecycle.stages.flatMap((stage) => {
    if (stage.exclusive?.when !== "always")
      return [];
    const holders = seen.filter(({ reading }) => (0, import_core_lifecycle.holds)(reading, stage));
    if (holders.length < 2 || areBeingExchanged(holders))
      return [];
    const names = holders.map((one) => one.asset.version);
    return [
      {
        kind: "two-holders",
        severity: "error",
        asset,
        version: null,
        stage: stage.name,
        found: `versions ${names.slice(0, -1).join(", ")} and ${names.at(-1)} are in ${stage.name}, of which the policy allows one holder`,
        remedy: wayOut(observed, stage, stage.exclusive.incumbentTo, holders),
        at: policy.stagesAt.get(stage.name) ?? policy.at
      }
    ];
  });
}
function areBeingExchanged(holders) {
  const coming = holders.filter(({ isUnderWay }) => isUnderWay);
  const changes = coming[0]?.ledger?.open?.started.changes ?? [];
  return coming.length > 0 && holders.every(({ asset }) => changes.some((change) => change.asset === asset.id));
}
function wayOut({ policy, place, asset }, stage, aside, holders) {
  const recorded = holders.filter((one) => one.recorded === stage.name);
  const others = recorded.length === 1 ? holders.filter((one) => one !== recorded[0]) : holders;
  const keep = recorded.length === 1 ? `version ${recorded[0]?.asset.version} is the holder by the ledger` : "keep one";
  const canGo = others.every(({ asset: one, reading, ledger }) => {
    const isTrusted = reading.is === "known" && (0, import_core_authorisation_words.explanationOf)(policy, one, place, ledger, stage).is !== "unexplained";
    return isTrusted && (0, import_core_policy_composition.ruleFor)(policy, one, place, stage.name, aside) !== void 0;
  });
  if (!canGo)
    return `${keep}; set the stage of each other version to another one`;
  const moves2 = others.map((one) => command("promote", asset, one.asset.version, "--to", aside));
  return `${keep}; move each other version out of ${stage.name}: ${moves2.join(", or ")}`;
}
function unexplainedStages({ policy, place, asset: chain, seen }) {
  return seen.flatMap(({ asset, reading, ledger }) => {
    const { version } = asset;
    const drift = { kind: "unexplained-stage", severity: "error", asset: chain, version };
    if (reading.is === "unknown") {
      const found2 = `version ${version} is in ${JSON.stringify(reading.name)}, which the policy does not know`;
      const remedy2 = `set its stage to one that the policy knows, or add ${JSON.stringify(reading.name)} to the stages or to the aliases of one`;
      return [{ ...drift, stage: reading.name, found: found2, remedy: remedy2, at: policy.at }];
    }
    if (reading.is !== "known")
      return [];
    const { stage } = reading;
    const explanation = (0, import_core_authorisation_words.explanationOf)(policy, asset, place, ledger, stage);
    if (explanation.is !== "unexplained")
      return [];
    const found = `version ${version} is in ${stage.name}, which asks for approvals, and ${explanation.why}`;
    const adopt = command("drift", chain, version, "--adopt", "--reason", "WHY");
    const remedy = `set its stage back, or if it belongs there adopt it in a job that the approvals of entering ${stage.name} release: ${adopt}`;
    return [{ ...drift, stage: stage.name, found, remedy, at: policy.stagesAt.get(stage.name) ?? policy.at }];
  });
}
var LONGEST = 24 * 36e5;
var WHAT = { promote: "a promotion", rollback: "a rollback", adopt: "an adoption" };
function unfinished(observed) {
  const { policy, asset, seen, now } = observed;
  const started = openIn(observed);
  if (started === null)
    return [];
  const { version, to, expires, at, number, purpose } = started;
  const target = [...version === null ? [] : [`of version ${version}`], ...to === null ? [] : [`to ${to}`]];
  const what = [WHAT[purpose], ...target, `was started at ${at} (event ${number} of the ledger)`].join(" ");
  const moved = seen.filter(({ isUnderWay }) => isUnderWay).map((one) => one.asset.version);
  const stands = moved.length === 0 ? "no version carries its entry" : `written so far: version ${moved.join(", ")}`;
  const drift = {
    kind: "unfinished",
    asset,
    version,
    stage: to,
    remedy: again(asset, started),
    at: policy.at
  };
  if (Date.parse(expires) - Date.parse(at) > LONGEST) {
    const found = `${what} and claims the asset until ${expires}, longer than any run may take; ${stands}`;
    return [{ ...drift, severity: "error", found }];
  }
  if (Date.parse(expires) > Date.parse(now))
    return [{ ...drift, severity: "note", found: `${what} and has time until ${expires}; ${stands}` }];
  return [
    { ...drift, severity: "error", found: `${what} and has no end, though its time was over at ${expires}; ${stands}` }
  ];
}
function again(asset, { purpose, version, to, reason }) {
  const why = reason === null ? [] : ["--reason", reason];
  const start = "make the same request again, which finishes what is left or says why it cannot";
  if (purpose === "adopt")
    return `${start}: ${command("drift", asset, version ?? "VERSION", "--adopt", ...why)}`;
  const words = [...to === null ? [] : ["--to", to], ...why];
  return `${start}: ${command(purpose, asset, version ?? "VERSION", ...words)}`;
}
function unreviewed({ policy, asset, chain, now }) {
  return (chain?.tip?.board.reviews ?? []).map(({ number, version, stage, until, by }) => {
    const isOver = Date.parse(until) <= Date.parse(now);
    const what = `the rollback of ${stage} to version ${version} (event ${number} of the ledger)`;
    return {
      kind: "unreviewed",
      severity: isOver ? "error" : "note",
      asset,
      version,
      stage,
      found: isOver ? `${what} was to be reviewed until ${until}, and was not` : `${what} is to be reviewed until ${until}`,
      remedy: `let ${by.length === 0 ? "somebody" : by.join(" or ")} look at it, and record that in a job that they release: ${command("drift", asset, version, "--accept", "--reason", "WHAT WAS FOUND")}`,
      at: policy.at
    };
  });
}
var FINDERS = [
  unexplainedStages,
  twoHolders,
  stagesAndTagsApart,
  missingHolders,
  archivedHolders,
  disagreements,
  unfinished,
  unreviewed
];
function driftOf(observation) {
  const observed = observe(observation);
  return FINDERS.flatMap((find) => find(observed));
}
function mayDrift(policy, place, board, asset) {
  const reading = stageOf(policy, asset);
  if (reading.is !== "known" || reading.stage !== policy.lifecycle.stages[0])
    return true;
  if ((0, import_core_entry.entriesOf)(asset.properties).size > 0 || (0, import_core_policy_composition.isGuarded)(policy, asset, place, reading.stage))
    return true;
  const onBoard = board?.stages.some(({ holders }) => holders.some(({ version }) => version === asset.version));
  return onBoard === true || reading.stage.exclusive !== null;
}
function adoptionOf(observation, version) {
  const planned = plan(observation, version);
  const open = openIn(observation);
  if (open === null || isSame(open, planned))
    return planned;
  const isOver = Date.parse(open.expires) <= Date.parse(observation.now);
  return isOver ? plan({ ...observation, isGivenUp: true }, version) : planned;
}
var partOf = (whole) => `a part of the adoption ${whole}`;
function begunOf(observation, whole) {
  const { policy, place, asset, chain } = observation;
  const end = chain?.tip?.record;
  if (end?.event !== "adopted" || !end.started.findings.some(({ found }) => found === partOf(whole)))
    return [];
  const bearsOut = observe(observation).seen.some(({ asset: version, reading, ledger }) => {
    const explanation = reading.is === "known" ? (0, import_core_authorisation_words.explanationOf)(policy, version, place, ledger, reading.stage) : void 0;
    return explanation?.is === "explained" && explanation.end?.number === end.number;
  });
  return bearsOut ? [{ asset, digest: end.started.planDigest, run: end.started.run?.name ?? null }] : [];
}
function isSame(open, { digest, changes }) {
  const own = changes.map((change) => ({ ...change }));
  return open.purpose === "adopt" && open.planDigest === digest && (0, import_core_digest.canonicalJson)(open.changes) === (0, import_core_digest.canonicalJson)(own);
}
function plan(observation, version) {
  const { policy, place, asset: chain } = observation;
  const observed = observe(observation);
  const open = openIn(observation);
  const found = observed.seen.filter(({ asset }) => version === null || asset.version === version).flatMap(({ asset, reading, ledger }) => {
    if (reading.is !== "known")
      return [];
    const { stage } = reading;
    const explanation = (0, import_core_authorisation_words.explanationOf)(policy, asset, place, ledger, stage);
    const rules = approvedRulesInto(observation, asset, stage);
    if (explanation.is === "unexplained")
      return [{ asset, stage, rules, isLeft: true }];
    if (explanation.is !== "under-way" || explanation.started.purpose !== "adopt")
      return [];
    const key = (0, import_core_entry.lastEntry)(asset)?.key;
    return key === void 0 ? [] : [{ asset: (0, import_core_entry.withoutEntry)(asset, key), stage, rules, isLeft: false }];
  }).sort((one, other) => one.asset.id < other.asset.id ? -1 : 1);
  const changes = found.map(({ asset, stage }) => {
    const { id, name: name2, version: number } = asset;
    const stays = { from: stage.name, to: stage.name, archived: null };
    return { asset: id, name: name2, version: number, role: "adopt", ...stays, sequence: (0, import_core_entry.nextSequence)(asset) };
  });
  const content = {
    place: (0, import_core_place.placeId)(place),
    kind: chain.kind,
    name: chain.name,
    adopts: found.map(({ asset: { id, createdAt, content: content2 }, stage }) => ({
      id,
      createdAt,
      ...content2,
      in: stage.name
    })),
    rules: rulesOf(policy, found),
    changes: changes.map((change) => ({ ...change }))
  };
  const digest = (0, import_core_digest.sha256)((0, import_core_digest.canonicalJson)(content));
  const isOurs = open === null || isSame(open, { digest, changes });
  return {
    asset: chain,
    adopted: found,
    plan: content,
    digest,
    changes,
    left: changes.filter((_, index) => found[index]?.isLeft === true),
    obstacles: driftOf(observation).filter((drift) => isObstacle(drift, found, version, isOurs))
  };
}
function adoptionDigest(adoptions) {
  const plans = adoptions.map(({ asset: { kind, name: name2 }, digest }) => ({ kind, name: name2, digest }));
  return (0, import_core_digest.sha256)((0, import_core_digest.canonicalJson)({ adopts: plans.sort((one, other) => nameOf(one) < nameOf(other) ? -1 : 1) }));
}
var nameOf = ({ kind, name: name2 }) => `${kind}/${name2}`;
function approvedRulesInto({ policy, place }, asset, stage) {
  return policy.lifecycle.stages.map(({ name: name2 }) => (0, import_core_policy_composition.ruleFor)(policy, asset, place, name2, stage.name)).filter((rule2) => rule2 !== void 0).filter(({ approvals }) => approvals.length > 0).map((rule2) => ({ ...rule2, checks: [], freeze: [], requirePlan: false }));
}
function rulesOf({ lifecycle }, found) {
  const all = found.flatMap(({ stage, rules }) => rules.map((rule2) => (0, import_core_digest.canonicalJson)({ from: rule2.from, to: rule2.to, rules: (0, import_core_authorisation_words.effectiveRules)(rule2, [stage], lifecycle) })));
  return [...new Set(all)].sort();
}
function isObstacle(drift, found, version, isOurs) {
  const isAsked = version === null || drift.version === null || drift.version === version;
  switch (drift.kind) {
    case "two-holders":
      return version === null || found.some(({ stage }) => stage.name === drift.stage);
    case "stage-and-tag-apart":
      return isAsked;
    case "unexplained-stage":
      return isAsked && !found.some(({ asset }) => asset.version === drift.version);
    case "unfinished":
      return found.length > 0 && !isOurs;
    default:
      return false;
  }
}
var DRIFT_KINDS = [
  {
    name: "unexplained-stage",
    title: "A stage that nothing explains",
    description: "The version is in a stage that asks for approvals, and no approved promotion put it there; or its stage is one that the policy does not know.",
    needs: "registry"
  },
  {
    name: "two-holders",
    title: "Two holders of an exclusive stage",
    description: "More than one version holds a stage of which the policy allows one holder.",
    needs: "registry"
  },
  {
    name: "stage-and-tag-apart",
    title: "Stage and tag differ",
    description: "The native stage of the version names one stage and the tag that mirrors it another.",
    needs: "registry"
  },
  {
    name: "not-as-wanted",
    title: "Not as the files want it",
    description: "A file of promotions wants the version in a stage, and there it is not.",
    needs: "files"
  },
  {
    name: "holder-missing",
    title: "A holder was deleted",
    description: "By the ledger the version holds a stage, and Azure ML does not have the version any more.",
    needs: "ledger"
  },
  {
    name: "holder-archived",
    title: "A holder was archived or restored by hand",
    description: "The version stands where the ledger says, but it is archived though its stage is not hidden, or its stage is hidden and it is not archived.",
    needs: "ledger"
  },
  {
    name: "ledger-disagrees",
    title: "The ledger says another stage",
    description: "The version left the stage that the ledger says it holds, and no record tells of it.",
    needs: "ledger"
  },
  {
    name: "unfinished",
    title: "Started and not finished",
    description: "Something was started on the asset, its time is over, and nothing says how it ended.",
    needs: "ledger"
  },
  {
    name: "unreviewed",
    title: "A rollback that nobody reviewed",
    description: "A rollback asked for a review until a certain time, that time is over, and no review is on record.",
    needs: "ledger"
  }
];
var isDrift = ({ severity }) => severity !== "note";
function nameOf2({ kind, name: name2 }, version) {
  return [kind, name2, ...version === null ? [] : [version]].join("/");
}
var ORDER = { error: 0, warning: 1, note: 2 };
function gravest(drifts) {
  return [...drifts].sort((one, other) => ORDER[one.severity] - ORDER[other.severity]);
}
function driftsOf({ drifts }, asset, kind) {
  return drifts.filter((drift) => isDrift(drift) && drift.kind === kind && nameOf2(drift.asset, null) === nameOf2(asset, null));
}
function junit(view) {
  const suites = view.assets.map((asset) => ({ asset, cases: DRIFT_KINDS.map((kind) => caseOf(view, asset, kind)) }));
  const counts = (cases) => {
    const sum = (of) => cases.reduce((total, one) => total + of(one), 0);
    return `tests="${cases.length}" failures="${sum(({ failed }) => failed)}" errors="0" skipped="${sum(({ skipped }) => skipped)}" time="0"`;
  };
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="aml-promote drift" ${counts(suites.flatMap(({ cases }) => cases))}>`,
    ...suites.flatMap(({ asset, cases }) => [
      `  <testsuite name="${xml(nameOf2(asset, null))}" ${counts(cases)}>`,
      ...cases.flatMap((one) => one.lines),
      "  </testsuite>"
    ]),
    "</testsuites>"
  ];
  return `${lines.join("\n")}
`;
}
function caseOf(view, asset, { name: name2, needs }) {
  const head = `    <testcase classname="${xml(nameOf2(asset, null))}" name="${name2}" time="0"`;
  const isUnread = needs === "ledger" ? !view.ledger : needs === "files" && !view.files;
  if (isUnread) {
    const why = needs === "ledger" ? "the ledger is off" : "no files of promotions are named";
    const lines = [`${head}>`, `      <skipped message="${why}"/>`, "    </testcase>"];
    return { failed: 0, skipped: 1, lines };
  }
  const drifts = driftsOf(view, asset, name2);
  const [first] = drifts;
  if (first === void 0)
    return { failed: 0, skipped: 0, lines: [`${head}/>`] };
  const more = drifts.length > 1 ? ` (and ${drifts.length - 1} more)` : "";
  const texts = drifts.map(({ found, remedy }) => `${xml(found)}. To resolve it: ${xml(remedy)}`);
  const failure = `      <failure message="${xml(`${first.found}${more}`)}" type="${name2}">${texts.join("\n")}</failure>`;
  return { failed: 1, skipped: 0, lines: [`${head}>`, failure, "    </testcase>"] };
}
var ENTITIES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;"
};
var xml = (text) => (0, import_report_escape.terminal)(text).replaceAll(/[\uFFFE\uFFFF]/g, "\uFFFD").replaceAll(/[&<>"']/g, (found) => ENTITIES[found] ?? found);
var BYTES = 56 * 1024;
var MARK = { error: "\u2717", warning: "!", note: "\u2026" };
function markdown(view) {
  const found = view.drifts.filter(isDrift).length;
  const head = found === 0 ? "No drift" : `Drift: ${(0, import_report_ending.counted)(found, "difference")}`;
  const looked = `${(0, import_report_ending.counted)(view.assets.length, "asset")} of ${(0, import_report_sections.name)(view.place)}`;
  const without = view.ledger ? "" : " The ledger is off, so what only a ledger can tell was not looked for.";
  const rows = (0, import_report_sections.table)(["", "Asset", "Kind", "Found", "To resolve it", "Policy"], gravest(view.drifts), cells, {
    of: "difference",
    bytes: BYTES
  });
  return `${[`## ${head}`, `Looked at ${looked}.${without}`, rows].filter((part) => part !== "").join("\n\n")}
`;
}
function cells({ severity, asset, version, kind, found, remedy, at }) {
  return [MARK[severity], (0, import_report_sections.name)(nameOf2(asset, version)), kind, (0, import_report_sections.prose)(found), (0, import_report_sections.prose)(remedy), (0, import_report_sections.where)(at)];
}
var MOST_RESULTS = 5e3;
var POLICY_PATH = ".aml/promotion-policy.yml";
function sarif(view) {
  const drifts = gravest(view.drifts.filter(isDrift));
  const shown = drifts.slice(0, MOST_RESULTS);
  const notifications = [
    ...view.ledger ? [] : ["The ledger is off: what only a ledger can tell was not looked for."],
    ...drifts.length > shown.length ? [`${drifts.length - shown.length} more results are left out.`] : []
  ];
  const text = (0, import_report_escape.json)({
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "aml-promote drift", semanticVersion: view.tool, rules: DRIFT_KINDS.map(rule) } },
        automationDetails: { id: `aml-promote-drift/${view.place}/` },
        columnKind: "unicodeCodePoints",
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: notifications.map((message) => ({
              level: "note",
              message: { text: message }
            }))
          }
        ],
        results: shown.map((drift) => result(drift, view))
      }
    ]
  });
  return `${text}
`;
}
function rule({ name: name2, title, description }) {
  return {
    id: name2,
    name: (0, import_report_sarif_text.ruleName)(name2),
    shortDescription: { text: title },
    fullDescription: { text: description },
    help: { text: description },
    properties: { tags: ["azure-machine-learning", "governance"] }
  };
}
function result({ kind, severity, asset, version, stage, found, remedy, at }, view) {
  const name2 = nameOf2(asset, version);
  const here = at !== void 0 && !at.file.startsWith("preset:") && at.file !== "" ? at : null;
  const file = here?.file ?? (view.policy.startsWith("preset:") ? POLICY_PATH : view.policy);
  return {
    ruleId: kind,
    ruleIndex: DRIFT_KINDS.findIndex((one) => one.name === kind),
    level: severity,
    message: { text: `${(0, import_report_sarif_text.sarifText)(asset.name)}: ${(0, import_report_sarif_text.sarifText)(found)}. To resolve it: ${(0, import_report_sarif_text.sarifText)(remedy)}.` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: (0, import_report_sarif_text.uriOf)(file), uriBaseId: "%SRCROOT%" },
          region: here === null ? { startLine: 1 } : { startLine: here.line, startColumn: here.column }
        },
        logicalLocations: [{ name: name2, fullyQualifiedName: `${view.place}/${name2}`, kind: "resource" }]
      }
    ],
    partialFingerprints: { primaryLocationLineHash: (0, import_report_sarif_text.fingerprint)(view.place, kind, name2, stage) }
  };
}
function driftReport(request, ports, { policy }, { observations, version }, unwanted) {
  const drifts = [...observations.flatMap(driftOf), ...unwanted ?? []].filter((drift) => version === null || drift.version === null || drift.version === version);
  const adoptions = observations.map((one) => adoptionOf(one, version)).filter(({ adopted }) => adopted.length > 0);
  const view = {
    place: (0, import_core_place.placeId)(request.place),
    assets: everyOf(observations, unwanted ?? []),
    ledger: ports.ledger !== null,
    files: unwanted !== null,
    drifts,
    policy: policy.file,
    tool: import_version_generated.VERSION
  };
  const found = drifts.filter(isDrift);
  const looked = (0, import_report_ending.counted)(observations.length, "asset");
  const digest = adoptions.length === 0 ? null : adoptionDigest(adoptions);
  return {
    is: "told",
    command: "drift",
    verdict: found.length === 0 ? "allow" : "deny",
    title: found.length === 0 ? `${(0, import_core_place.placeName)(request.place)}: no drift` : `${(0, import_core_place.placeName)(request.place)}: drift`,
    sentence: `Looked at ${looked}, found ${(0, import_report_ending.counted)(found.length, "difference")}.`,
    asset: request.subject && { kind: request.subject.kind, name: request.subject.name, version },
    place: view.place,
    tables: [driftTable(drifts), adoptionTable(adoptions)],
    document: () => ({
      "looked-at": observations.length,
      drifts: gravest(drifts).map(driftJson),
      adoption: digest === null ? null : adoptionJson(digest, adoptions)
    }),
    rendering: renderingOf(request.format, view),
    annotations: gravest(found).map(({ kind, asset, version: number, found: what, remedy, at }) => {
      return {
        title: `${kind}: ${nameOf2(asset, number)}`,
        message: `${what}. To resolve it: ${remedy}`,
        at: at ?? null
      };
    }),
    approved: { digest, approvals: [] },
    notes: [
      ...ports.ledger === null ? ["The ledger is off: what only a ledger can tell was not looked for."] : [],
      ...digest === null ? [] : [
        `With adopt, ${(0, import_report_ending.counted)(adoptions.flatMap(({ adopted }) => adopted).length, "version")} would keep their stages as they are; the plan of that is ${digest}.`
      ]
    ],
    at: ports.registry.now(),
    run: ports.approvals.run
  };
}
function everyOf(observations, unwanted) {
  const assets = [...observations, ...unwanted].map(({ asset }) => asset);
  return [...new Map(assets.map((asset) => [nameOf2(asset, null), asset])).values()];
}
var SIGN = { error: "\u2717", warning: "!", note: "\u2026" };
function driftTable(drifts) {
  return {
    title: "Drift",
    of: "difference",
    head: ["", "Kind", "Asset", "Found", "To resolve it"],
    sentences: 2,
    rows: gravest(drifts).map(({ severity, kind, asset, version, found, remedy }) => {
      return [SIGN[severity], kind, nameOf2(asset, version), found, remedy];
    })
  };
}
function adoptionTable(adoptions) {
  return {
    title: "To adopt",
    of: "version",
    head: ["Asset", "Stage", "Created", "Approvals of entering from"],
    rows: adoptions.flatMap(({ asset, adopted }) => adopted.map(({ asset: { version, createdAt }, stage, rules }) => [
      nameOf2(asset, version),
      stage.name,
      createdAt ?? "",
      rules.map(({ from }) => from).join(", ")
    ]))
  };
}
function adoptionJson(digest, adoptions) {
  return { digest, plans: adoptions.map(({ digest: own, plan: plan2 }) => ({ digest: own, plan: plan2 })) };
}
function driftJson({ kind, severity, asset, version, stage, found, remedy, at }) {
  const where2 = at === void 0 ? null : { file: at.file, line: at.line, column: at.column };
  return { kind, severity, asset: { kind: asset.kind, name: asset.name }, version, stage, found, remedy, at: where2 };
}
function renderingOf(format, view) {
  switch (format) {
    case "table":
      return null;
    case "markdown":
      return { format, extension: "md", text: markdown(view) };
    case "sarif":
      return { format, extension: "sarif", text: sarif(view) };
    case "junit":
      return { format, extension: "xml", text: junit(view) };
  }
}
var AT_ONCE = 8;
var MOST_ROUNDS = 5;
async function observeAsset(policy, asset, { registry, ledger, chains }) {
  const isKnown = chains?.some(({ kind, name: name2 }) => kind === asset.kind && name2 === asset.name) ?? true;
  let head = ledger && (isKnown ? await ledger.head(asset) : { chain: asset, tip: null });
  let { versions, count } = await listed(policy, asset, head, registry);
  if (count === 0 && (head?.tip ?? null) === null)
    return null;
  for (let round = 1; ; round++) {
    versions = await withHolders(versions, asset, head, registry);
    const observation = await observationOf(policy, asset, versions, head, { registry, ledger });
    const drifts = driftOf(observation).filter(isDrift);
    if (drifts.length === 0 || round === MOST_ROUNDS)
      return observation;
    const next = ledger && await ledger.head(asset);
    if (round > 1 && next?.tip?.digest === head?.tip?.digest)
      return observation;
    head = next;
    versions = await readAgain(policy, versions, drifts, registry);
  }
}
async function listed(policy, asset, head, registry) {
  const versions = [];
  let count = 0;
  for await (const version of registry.list(asset)) {
    count++;
    if (mayDrift(policy, registry.place, head?.tip?.board ?? null, version))
      versions.push(version);
  }
  return { versions, count };
}
async function withHolders(versions, { kind, name: name2 }, head, registry) {
  const known = new Set(versions.map(({ version }) => version));
  const holders = (head?.tip?.board.stages ?? []).flatMap((stage) => stage.holders.map(({ version }) => version));
  const missing = [...new Set(holders)].filter((version) => !known.has(version));
  const read = await inGroups(missing, (version) => registry.read({ kind, name: name2, version }));
  return [...versions, ...read.filter((version) => version !== void 0)];
}
async function readAgain(policy, versions, drifts, registry) {
  const isConcerned = (asset) => drifts.some(({ version, stage }) => {
    if (version !== null)
      return version === asset.version;
    return policy.lifecycle.stages.some((one) => one.name === stage && (0, import_core_lifecycle.holds)(stageOf(policy, asset), one));
  });
  const read = await inGroups(versions, async (one) => isConcerned(one) ? registry.read(one) : one);
  return read.filter((version) => version !== void 0);
}
async function inGroups(items, work) {
  const done = [];
  for (let start = 0; start < items.length; start += AT_ONCE)
    done.push(...await Promise.all(items.slice(start, start + AT_ONCE).map(work)));
  return done;
}
async function observationOf(policy, asset, versions, head, { registry, ledger }) {
  const { place } = registry;
  const ends = ledger === null || head === null ? [] : await endsOf(policy, versions, head, { registry, ledger });
  const now = registry.now();
  if (now === null)
    throw new import_core_failure.ServiceFailure("Azure ML did not say what time it is, so nobody can say what is overdue", {
      fix: "Check azure-endpoint, and that nothing between strips the header Date"
    });
  return { policy, place, asset, chain: head && { tip: head.tip, ends }, versions, now };
}
async function endsOf(policy, versions, head, { registry, ledger }) {
  const last = head.tip?.record.number ?? 0;
  const numbers = versions.flatMap((asset) => {
    const reading = stageOf(policy, asset);
    if (reading.is !== "known" || !(0, import_core_policy_composition.isGuarded)(policy, asset, registry.place, reading.stage))
      return [];
    if (asset.kind === "component")
      return [1];
    const number = (0, import_core_entry.lastEntry)(asset)?.entry.number ?? null;
    return number === null || number > last ? [] : [number];
  });
  if (last === 0 || numbers.length === 0)
    return [];
  const oldest = numbers.reduce((least, number) => Math.min(least, number), last);
  const events = await ledger.last(head, last - oldest + 1);
  return events.map(({ record }) => record).filter(import_core_ledger_record.isEnded);
}
