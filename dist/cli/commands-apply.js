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
  apply: () => apply
});
module.exports = __toCommonJS(stdin_exports);
var import_commands_promotions_report = require("./commands-promotions-report.js");
var import_report_plan_sections = require("./report-plan-sections.js");
var import_core_drift_not_as_wanted = require("./core-drift-not-as-wanted.js");
var import_commands_a_few_at_a_time = require("./commands-a-few-at-a-time.js");
var import_report_sections = require("./report-sections.js");
var import_commands_promote = require("./commands-promote.js");
var import_commands_judged_report = require("./commands-judged-report.js");
var import_commands_carry_out = require("./commands-carry-out.js");
var import_commands_judge = require("./commands-judge.js");
var import_core_decision = require("./core-decision.js");
var import_core_policy_composition = require("./core-policy-composition.js");
var import_core_moment = require("./core-moment.js");
var import_core_ledger_board = require("./core-ledger-board.js");
var import_core_ledger_parts = require("./core-ledger-parts.js");
var import_core_ledger_stored = require("./core-ledger-stored.js");
var import_commands_promotions_request_shared = require("./commands-promotions-request-shared.js");
var import_core_promotions_folder = require("./core-promotions-folder.js");
var import_commands_request = require("./commands-request.js");
var import_report_rules = require("./report-rules.js");
var import_report_escape = require("./report-escape.js");
var import_report_ending = require("./report-ending.js");
var import_core_authorisation_words = require("./core-authorisation-words.js");
var import_core_checks_metric = require("./core-checks-metric.js");
var import_core_entry = require("./core-entry.js");
var import_core_place = require("./core-place.js");
var import_core_ledger_record = require("./core-ledger-record.js");
var import_core_digest = require("./core-digest.js");
var import_core_json = require("./core-json.js");
var import_version_generated = require("./version.generated.js");
var import_core_promotions_parse = require("./core-promotions-parse.js");
var import_core_yaml_schema_problems = require("./core-yaml-schema-problems.js");
var import_yaml_browser_dist_parse_parser = require("./yaml-browser-dist-parse-parser.js");
var import_core_promotions_entry = require("./core-promotions-entry.js");
var import_core_asset = require("./core-asset.js");
var import_core_result = require("./core-result.js");
var import_core_lifecycle = require("./core-lifecycle.js");
var import_core_nearest = require("./core-nearest.js");
var import_fastest_levenshtein_mod = require("./fastest-levenshtein-mod.js");
var import_core_failure = require("./core-failure.js");
var import_shared = require("./shared.js");
function conductOf(entry, circumstances) {
  const { merge, tip, rolledBack, rebuilt } = circumstances;
  const { pullRequest } = merge;
  const { kind, name } = entry;
  if (merge.changesPolicy)
    return refused(entry, "fail", {
      found: `pull request ${pullRequest} changes the policy and promotions together, so nobody can say which rules it was reviewed under`,
      remedy: "change the policy in a pull request of its own, and the entry in another one after it"
    });
  if (entry.version.is === "label")
    return refused(entry, "fail", {
      found: `${(0, import_core_promotions_entry.versionText)(entry.version)} is whichever version is the latest at the moment, and that is not what was reviewed`,
      wanted: "one version",
      remedy: "write the version that the plan in the pull request shows"
    });
  if (tip === null || !(0, import_core_promotions_entry.isSameVersion)(tip.version, entry.version)) {
    const now = tip === null ? "has the entry no more" : `wants version ${(0, import_core_promotions_entry.versionText)(tip.version)}`;
    const found = `superseded: the branch ${now} by now`;
    const remedy = tip === null ? "nothing is to be done" : "nothing is to be done: the run of the later merge applies it";
    return { is: "superseded", finding: findingOf(entry, "pass", { found, remedy }) };
  }
  if ("state" in rebuilt && rebuilt.state === "done") {
    const found = `version ${(0, import_core_promotions_entry.versionText)(entry.version)} is in ${entry.stage} already`;
    return { is: "already there", finding: findingOf(entry, "pass", { found, remedy: "nothing is to be done" }) };
  }
  if (rolledBack !== null && !(Date.parse(rolledBack.at) < Date.parse(merge.mergedAt))) {
    const found = `held: ${kind} ${name} was rolled back in ${rolledBack.stage} at ${rolledBack.at} (event ${rolledBack.number} of the ledger), after pull request ${pullRequest} was merged at ${merge.mergedAt}`;
    const remedy = "change the entry in a new pull request: write the version that shall be there now";
    return { is: "held", finding: findingOf(entry, "fail", { found, wanted: "no rollback since the merge", remedy }) };
  }
  return asReviewed(entry, merge, rebuilt);
}
function asReviewed(entry, { reviewed, pullRequest }, rebuilt) {
  if ("is" in rebuilt)
    return refused(entry, "inconclusive", { found: rebuilt.why, remedy: rebuilt.remedy });
  if (rebuilt.state !== "change" && rebuilt.state !== "unfinished") {
    const blocking2 = rebuilt.findings.filter(({ outcome }) => outcome === "fail" || outcome === "inconclusive");
    const isDenied = blocking2.length === 0 || blocking2.some(({ outcome }) => outcome === "fail");
    const [remedy] = blocking2.flatMap((finding) => finding.remedy === void 0 ? [] : [finding.remedy]);
    return refused(entry, isDenied ? "fail" : "inconclusive", {
      found: ["nothing can be planned", ...blocking2.map(({ found }) => found)].join(": "),
      remedy: remedy ?? "see why in a new pull request that changes the entry"
    });
  }
  const again = "change the entry in a new pull request, and have the plan that it shows reviewed";
  if (reviewed.is === "missing")
    return refused(entry, "inconclusive", {
      found: `what was reviewed in pull request ${pullRequest} is not known: ${reviewed.why}`,
      wanted: "the digest of the plan on the head of the pull request",
      remedy: again
    });
  const plan = rebuilt.digest.slice(0, 12);
  switch ((0, import_commands_promotions_report.compareReviewed)(reviewed.value, entry, rebuilt.digest)) {
    case "absent":
      return refused(entry, "fail", {
        found: `no plan of it was reviewed in pull request ${pullRequest}`,
        wanted: `the plan ${plan}`,
        remedy: again
      });
    case "other":
      return refused(entry, "fail", {
        found: `the plan is ${plan} now, another one than was reviewed in pull request ${pullRequest}: something that it covers has changed since`,
        wanted: "the plan that was reviewed",
        remedy: again
      });
    case "same": {
      const found = `the plan is the one that was reviewed in pull request ${pullRequest}, ${plan}`;
      return { is: "apply", finding: findingOf(entry, "pass", { found }) };
    }
  }
}
var refused = (entry, outcome, said) => ({
  is: "refused",
  finding: findingOf(entry, outcome, said)
});
var findingOf = (entry, outcome, said) => ({
  subject: (0, import_core_promotions_entry.entryText)(entry),
  outcome,
  ...said,
  at: entry.at
});
var assetOf = ({ kind, name }) => `${kind}/${name}`;
function compareEntries(changed, looked, reviewing) {
  const earlier = new import_commands_promotions_report.EarlierOnes();
  const stopped = /* @__PURE__ */ new Map();
  return looked.map((one, index) => {
    const entry = changed[index] ?? one.entry;
    const before = stopped.get(assetOf(entry));
    if (before !== void 0)
      return { is: "not done", entry, finding: notDone(entry, before) };
    const compared = compareOne(entry, one, earlier, reviewing);
    if (compared.is === "apply")
      earlier.add(entry, { facts: compared.facts, decision: compared.decision });
    if (compared.is === "refused" || compared.is === "held")
      stopped.set(assetOf(entry), entry);
    return compared;
  });
}
var notDone = (entry, before) => ({
  subject: (0, import_core_promotions_entry.entryText)(entry),
  outcome: "inconclusive",
  found: `not done: ${(0, import_core_promotions_entry.entryText)(before)} comes first, and was not promoted`,
  remedy: "resolve that one, and change this entry in the same new pull request",
  at: entry.at
});
function compareOne(entry, looked, earlier, reviewing) {
  if (looked.is === "missing")
    return { is: "refused", entry, finding: looked.finding };
  const { rules, merge, tip, rolledBack, proven } = reviewing;
  const foretold = (0, import_commands_promotions_report.foretell)(rules, looked, earlier.of(entry), proven);
  const conduct = conductOf(entry, {
    merge,
    tip: tip.find((one) => (0, import_core_promotions_entry.entryKey)(one) === (0, import_core_promotions_entry.entryKey)(entry)) ?? null,
    rolledBack: rolledBack === "unknown" ? null : rolledBack.get(assetOf(entry)) ?? null,
    rebuilt: foretold.is === "decided" ? foretold.decision : foretold
  });
  if (conduct.is !== "apply")
    return { is: conduct.is, entry, finding: conduct.finding };
  if (foretold.is !== "decided" || !(0, import_commands_judge.isPlanned)(foretold.decision))
    throw new TypeError("applied without a plan");
  const { facts, decision } = foretold;
  if (rolledBack === "unknown" && decision.rule.approvals.length > 0)
    return { is: "refused", entry, finding: unremembered(entry) };
  return { is: "apply", entry, finding: conduct.finding, looked, facts, decision };
}
var unremembered = (entry) => ({
  subject: (0, import_core_promotions_entry.entryText)(entry),
  outcome: "inconclusive",
  found: "without a ledger nobody can say whether the asset was rolled back since the merge",
  wanted: "a ledger, where approvals are asked for",
  remedy: "leave the input ledger at its default",
  at: entry.at
});
async function applyEach(compared, rules, request, ports) {
  const refusals = /* @__PURE__ */ new Map();
  for (const one of compared) {
    const refusal = one.is === "apply" ? await refusalOf(one, rules, request, ports) : null;
    if (refusal !== null)
      refusals.set(one, refusal);
  }
  const stopped = /* @__PURE__ */ new Map();
  const applied = [];
  for (const one of compared) {
    const before = stopped.get(assetOf(one.entry));
    const done = await through(one, refusals.get(one), before, rules, request, ports);
    if (!WENT_WELL.includes(done.result))
      stopped.set(assetOf(one.entry), before ?? one.entry);
    applied.push(done);
  }
  return applied;
}
var WENT_WELL = ["promoted", "finished", "already there", "superseded"];
async function through(one, refusal, before, rules, request, ports) {
  const { entry } = one;
  const unwritten = { entry, report: null, failure: null };
  if (one.is !== "apply")
    return { ...unwritten, result: one.is, findings: [one.finding] };
  if (refusal !== void 0)
    return refusal;
  if (before !== void 0)
    return { ...unwritten, result: "not done", findings: [notDone(entry, before)] };
  return promoteEntry(one, rules, request, ports);
}
async function refusalOf({ entry, finding, looked, facts, decision }, rules, request, ports) {
  const { wish, head } = looked;
  const judgement = await (0, import_commands_judge.authorised)(ASKING, { rules, wish, facts, decision, head }, ports);
  if (judgement.verdict === "allow")
    return null;
  const asking = (0, import_commands_promotions_request_shared.requestOf)(entry, request);
  if (request.recordRefusals && (0, import_commands_carry_out.hasLedger)(ports))
    await (0, import_commands_promote.recordRefusal)(asking, judgement, ports, "promote");
  const report = (0, import_commands_judged_report.judgedReport)(asking, ports, judgement, { state: "unchanged", changes: [], recorded: null });
  return { entry, result: "refused", findings: [finding, ...judgement.findings], report, failure: null };
}
var ASKING = { command: "promote", planDigest: null };
async function promoteEntry(one, rules, request, ports) {
  const { entry, finding } = one;
  const asking = (0, import_commands_promotions_request_shared.requestOf)(entry, request);
  try {
    const report = await (0, import_commands_promote.perform)(asking, ports, {
      purpose: "promote",
      end: "completed",
      judge: () => judgeAgain(one, asking, rules, ports),
      review: () => null
    });
    if (report.is === "told")
      throw new TypeError("a promotion that was not judged");
    if (report.is === "failed")
      return stoppedBy(one, report.failure, report.judged);
    const findings = [finding, ...report.findings];
    return { entry, result: resultOf(report), findings, report, failure: null };
  } catch (error) {
    return stoppedBy(one, (0, import_core_failure.expected)(error), null);
  }
}
function resultOf({ state }) {
  switch (state) {
    case "promoted":
    case "finished":
    case "refused":
      return state;
    case "unchanged":
      return "already there";
    case "planned":
    case "rolled-back":
      throw new TypeError(`a promotion that is ${state}`);
  }
}
function stoppedBy({ entry, finding }, failure, report) {
  if (!(failure instanceof import_core_failure.ServiceFailure)) {
    return { entry, result: "refused", findings: [finding, (0, import_commands_promotions_report.missing)(entry, failure)], report, failure: null };
  }
  const { stands = [], fix } = failure.detail;
  const found = [failure.message, ...stands.length === 0 ? [] : [`what stands: ${stands.join("; ")}`]].join("; ");
  const said = {
    subject: (0, import_core_promotions_entry.entryText)(entry),
    outcome: "inconclusive",
    found,
    ...fix === void 0 ? {} : { remedy: fix },
    at: entry.at
  };
  return { entry, result: "stopped", findings: [finding, said], report, failure };
}
async function judgeAgain({ entry, looked: { wish }, decision: { digest } }, asking, rules, ports) {
  const { kind, name } = entry;
  const head = ports.ledger === null ? null : await ports.ledger.head({ kind, name });
  const facts = await (0, import_commands_judge.gatherFacts)(rules.policy, wish, asking.reference, ports, head, head !== null);
  const decision = (0, import_core_decision.decide)(rules.policy, facts, wish);
  const judged = await (0, import_commands_judge.authorised)(ASKING, { rules, wish, facts, decision, head }, ports);
  if (!(0, import_commands_judge.isPlanned)(decision) || decision.digest === digest)
    return judged;
  const other = {
    subject: (0, import_core_promotions_entry.entryText)(entry),
    // What somebody else has half done may be what it was before when they have ended.
    outcome: (0, import_core_ledger_stored.openOf)(head?.tip ?? null) === null ? "fail" : "inconclusive",
    found: `the plan is ${decision.digest.slice(0, 12)} now, another one than was reviewed: something that it covers has changed in between`,
    wanted: "the plan that was reviewed",
    remedy: "change the entry in a new pull request, and have the plan that it shows reviewed",
    at: entry.at
  };
  const findings = [...judged.findings, other];
  return { ...judged, findings, verdict: (0, import_core_entry.verdictOf)(findings) };
}
var SIGNS = {
  promoted: import_report_ending.SIGN.pass,
  finished: import_report_ending.SIGN.pass,
  "already there": "\u21BA",
  superseded: "\u21BA",
  held: import_report_ending.SIGN.fail,
  refused: import_report_ending.SIGN.fail,
  "not done": import_report_ending.SIGN.inconclusive,
  stopped: "!"
};
function appliedReport(applied) {
  const { request, ports, merge, change, entries, digest, drifts, notes } = applied;
  const failure = entries.flatMap((one) => one.failure ?? [])[0];
  const written = entries.filter(({ result }) => result === "promoted" || result === "finished").length;
  const open = entries.filter((one) => (0, import_core_entry.verdictOf)(one.findings) !== "allow").length;
  return {
    ...common(request, ports),
    verdict: (0, import_core_entry.verdictOf)(entries.flatMap((one) => one.findings)),
    ...failure === void 0 ? {} : { failure },
    title: `${(0, import_core_place.placeName)(request.place)}, pull request ${merge.number}: ${titleOf(entries.length, written, open)}`,
    sentence: sentenceOf(entries.length, written, open),
    tables: [
      {
        title: "Changed entries",
        of: "entry",
        head: ["", "Entry", "Result", "Plan", "Event", "File", "Found", "To make it pass"],
        sentences: 2,
        rows: entries.map((one) => [
          SIGNS[one.result],
          (0, import_core_promotions_entry.entryText)(one.entry),
          one.result,
          one.report?.digest?.slice(0, 12) ?? "",
          one.report?.ledger == null ? "" : `${one.report.ledger.number} of ${one.report.ledger.branch}`,
          `${one.entry.at.file}:${one.entry.at.line}`,
          told(one).map(({ found }) => found).join("; "),
          told(one).flatMap(({ remedy }) => remedy ?? []).join("; ")
        ])
      },
      {
        title: "Not as wanted, and not changed by this merge",
        of: "entry",
        head: ["", "File", "Found", "To resolve it"],
        sentences: 2,
        rows: drifts.map(({ found, remedy, at, asset }) => [
          "!",
          at === void 0 ? "" : `${at.file}:${at.line}`,
          `${asset.kind} ${asset.name}: ${found}`,
          remedy
        ])
      }
    ],
    document: () => ({
      "pull-request": mergeJson(merge),
      entries: entries.map(appliedJson),
      "not-as-wanted": drifts.map(({ asset, version, stage, found }) => {
        return { kind: asset.kind, name: asset.name, version, stage, found };
      })
    }),
    annotations: entries.flatMap((one) => (0, import_commands_promotions_report.atItsLine)({ entry: one.entry, findings: told(one) })).flatMap(import_commands_promotions_report.annotationOf),
    approved: { digest, approvals: entries.flatMap(({ report }) => report?.approvals ?? []) },
    notes: [...(0, import_commands_promotions_report.notesOf)(change), ...notes]
  };
}
function unmerged(request, ports, finding) {
  return {
    ...common(request, ports),
    verdict: (0, import_core_entry.verdictOf)([finding]),
    title: `${(0, import_core_place.placeName)(request.place)}: nothing applied`,
    sentence: "This run is for no merge that could be applied. Nothing was written.",
    tables: [(0, import_commands_promotions_report.findingsTable)([finding])],
    document: () => ({ "pull-request": null, entries: [], "not-as-wanted": [] }),
    annotations: (0, import_commands_promotions_report.annotationOf)(finding),
    notes: []
  };
}
function common(request, { registry, approvals }) {
  return {
    is: "told",
    command: "apply",
    asset: null,
    place: (0, import_core_place.placeId)(request.place),
    rendering: null,
    at: registry.now(),
    run: approvals.run
  };
}
function told({ findings }) {
  const blocks = (0, import_commands_promotions_report.blocking)(findings);
  return blocks.length > 0 ? blocks : findings.slice(0, 1);
}
function titleOf(all, written, open) {
  if (all === 0)
    return "nothing to apply";
  if (open > 0)
    return `${open} of ${(0, import_commands_promotions_report.countedEntries)(all)} not applied`;
  return written === 0 ? "nothing left to do" : `${(0, import_commands_promotions_report.countedEntries)(written)} promoted`;
}
function sentenceOf(all, written, open) {
  if (all === 0)
    return "The merge changes no entry. Nothing was written.";
  const rest = all - written - open;
  const parts = [
    `${(0, import_commands_promotions_report.countedEntries)(all)} changed: ${written} promoted`,
    ...rest === 0 ? [] : [`${rest} needed nothing`],
    ...open === 0 ? [] : [`${open} not applied`]
  ];
  return `${parts.join(", ")}.`;
}
var mergeJson = ({ number, url, target, head, before, after, mergedAt }) => {
  return { number, url, target, head, before, after, "merged-at": mergedAt };
};
function appliedJson(one) {
  const { report, result, failure } = one;
  return {
    ...(0, import_commands_promotions_report.entryJson)(one),
    result,
    from: report?.from ?? null,
    "plan-digest": report?.digest ?? null,
    changes: result === "promoted" || result === "finished" ? (report?.changes ?? []).map((change) => ({ ...change })) : [],
    approvers: (report?.approvals ?? []).map(({ person }) => person.login),
    ledger: report?.ledger == null ? null : { ...report.ledger },
    stands: [...failure?.detail.stands ?? []]
  };
}
function askedByMerge(approvals, merge) {
  return {
    run: approvals.run,
    host: approvals.host,
    prepare: () => approvals.prepare(),
    async evidence(rule, policy, planDigest) {
      const evidence = await approvals.evidence(rule, policy, planDigest);
      return evidence.is === "run" ? { ...evidence, merge } : evidence;
    }
  };
}
var FIRST_STEP = 16;
var GROWTH = 8;
var MARGIN_MS = 24 * 36e5;
async function eventsSince(ledger, head, time) {
  const all = head.tip?.record.number ?? 0;
  if (all === 0)
    return [];
  const limit = Date.parse(time) - MARGIN_MS;
  for (let count = FIRST_STEP; ; count *= GROWTH) {
    const events = await ledger.last(head, Math.min(count, all));
    const oldest = events.at(-1);
    if (oldest === void 0 || count >= all || Date.parse(oldest.record.at) < limit)
      return events;
  }
}
function lastRollback(events) {
  for (const { record } of events)
    if (record.event === "rolled-back")
      return { number: record.number, at: record.at, stage: record.started.to ?? "" };
  return null;
}
function hasBegun(events, versions, run, attempt) {
  const began = events.flatMap(({ record }) => {
    if (record.event === "started")
      return [record];
    return (0, import_core_ledger_record.isEnded)(record) ? [record.started] : [];
  });
  return began.some((started) => {
    if (started.purpose !== "promote" || started.run?.name !== run || started.run.attempt >= attempt)
      return false;
    const operation = (0, import_core_ledger_record.operationOf)(started);
    const version = versions.find((one) => one.version === started.version);
    return version !== void 0 && [...(0, import_core_entry.entriesOf)(version.properties).values()].some((one) => one.started === operation);
  });
}
async function apply(request, ports) {
  const pullRequests = (0, import_commands_promotions_report.pullRequestsOf)(ports, request);
  ports.approvals.prepare();
  const found = await pullRequests.merged();
  if (found.is === "unreadable")
    return unmerged(request, ports, unreadMerge(found));
  if (found.value.is === "none")
    return unmerged(request, ports, noMerge(found.value));
  const { merge } = found.value;
  const rules = await (0, import_core_policy_composition.readPolicy)(request.policy, ports, { ref: merge.target, commit: merge.before });
  const { policy } = rules;
  const change = await (0, import_commands_promotions_report.changeBetween)(pullRequests, request, policy, merge.before, merge.after);
  const changed = (0, import_commands_promotions_report.inSafeOrder)(policy.lifecycle, change.difference.changed.map(({ entry }) => entry));
  const told2 = { request, ports, merge, change };
  const others = [...change.difference.untouched, ...change.difference.reasonOnly];
  if (changed.length === 0) {
    const drifts = await (0, import_core_drift_not_as_wanted.heldAgainst)(policy, others, ports);
    return appliedReport({ ...told2, entries: [], digest: null, drifts, notes: [] });
  }
  const commit = await pullRequests.tip(merge.target);
  const [tip, announced] = await Promise.all([
    commit === merge.after ? changed : (0, import_commands_promotions_report.wantedAt)(pullRequests, request, policy, commit),
    pullRequests.announced(merge.head, (0, import_core_place.placeShortId)(request.place))
  ]);
  const reviewed = reviewedOf(announced, request);
  const looked = await (0, import_commands_promotions_report.lookAtEntries)(changed, rules, request, ports, isOfAnother(reviewed, ports));
  const past = await pastOf(looked, merge, ports);
  const compared = compareEntries(changed, looked, {
    rules,
    merge: {
      pullRequest: ports.policiesFor === "github" ? `#${merge.number}` : `!${merge.number}`,
      mergedAt: merge.mergedAt,
      changesPolicy: change.policy === "changed",
      reviewed
    },
    tip,
    rolledBack: past === null ? "unknown" : past.rolledBack,
    proven: ports.approvals.host.is !== "shell"
  });
  const joined = await withMerge(ports, pullRequests, merge, compared, announced, past?.goesOn ?? false);
  const entries = await applyEach(compared, rules, request, joined);
  return appliedReport({
    ...told2,
    entries,
    digest: reviewed.is === "read" ? reviewed.digest : null,
    // What is only told ends no run that has written.
    drifts: await (0, import_core_drift_not_as_wanted.heldAgainst)(policy, others, ports).catch(() => []),
    notes: past === null ? [UNREMEMBERED] : []
  });
}
var UNREMEMBERED = "The ledger is off: whether an asset was rolled back since the merge cannot be known, so entries that ask for approvals are refused.";
var unreadMerge = ({ why, grant }) => ({
  subject: "merge",
  outcome: "inconclusive",
  found: `nobody can say which pull request this run applies: ${why}`,
  ...grant === void 0 ? {} : { remedy: grant }
});
var noMerge = ({ why, fix }) => ({
  subject: "merge",
  outcome: "fail",
  found: why,
  wanted: "the merge of one pull request",
  remedy: fix
});
function reviewedOf(announced, { place }) {
  if (announced.is === "unreadable")
    return { is: "missing", why: announced.why };
  if (announced.value === null)
    return { is: "missing", why: "its head commit has no check of a plan that could be reviewed" };
  const parsed = (0, import_commands_promotions_report.parseReviewed)(announced.value.reviewed, null);
  if (!parsed.ok)
    return { is: "missing", why: `the check on its head commit cannot be used, for ${parsed.error}` };
  if (parsed.value.place !== (0, import_core_place.placeId)(place))
    return { is: "missing", why: "the check on its head commit is about another workspace or registry" };
  const written = (0, import_commands_promotions_report.writeReviewed)(parsed.value);
  return { is: "read", value: parsed.value, digest: written.ok ? written.value.digest : null };
}
function isOfAnother(reviewed, { approvals }) {
  const digests = new Set(reviewed.is === "read" ? reviewed.value.entries.map(({ digest }) => digest) : []);
  return ({ run, planDigest }) => run?.name !== approvals.run && !digests.has(planDigest);
}
async function pastOf(looked, { mergedAt }, { ledger, approvals: { run, host } }) {
  if (ledger === null)
    return null;
  const rolledBack = /* @__PURE__ */ new Map();
  let goesOn = false;
  for (const one of looked) {
    if (one.is === "missing" || one.head === null || rolledBack.has(assetOf(one.entry)))
      continue;
    const events = await eventsSince(ledger, one.head, mergedAt);
    const same = looked.filter((other) => assetOf(other.entry) === assetOf(one.entry));
    const versions = same.flatMap((other) => other.is === "found" ? [other.facts.asset] : []);
    rolledBack.set(assetOf(one.entry), lastRollback(events));
    goesOn ||= host.is !== "shell" && host.attempt > 1 && hasBegun(events, versions, run, host.attempt);
  }
  return { rolledBack, goesOn };
}
async function withMerge(ports, pullRequests, merge, compared, announced, goesOn) {
  const rules = compared.flatMap((one) => one.is === "apply" ? [one.decision.rule] : []);
  if (rules.length === 0 || announced.is === "unreadable" || announced.value === null)
    return ports;
  const pullRequest = await pullRequests.evidence(merge, rules);
  const evidence = { pullRequest, plannedAt: announced.value.at, goesOn };
  return { ...ports, approvals: askedByMerge(ports.approvals, evidence) };
}
