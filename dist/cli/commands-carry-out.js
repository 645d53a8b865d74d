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
  actorOf: () => actorOf,
  carryOut: () => carryOut,
  findingsBeside: () => findingsBeside,
  hasLedger: () => hasLedger,
  nextHead: () => nextHead,
  settle: () => settle,
  writesOf: () => writesOf
});
module.exports = __toCommonJS(stdin_exports);
var import_commands_judge = require("./commands-judge.js");
var import_core_decision = require("./core-decision.js");
var import_core_ledger_stored = require("./core-ledger-stored.js");
var import_core_checks_metric = require("./core-checks-metric.js");
var import_core_entry = require("./core-entry.js");
var import_core_place = require("./core-place.js");
var import_core_ledger_record = require("./core-ledger-record.js");
var import_core_digest = require("./core-digest.js");
var import_version_generated = require("./version.generated.js");
var import_core_lifecycle = require("./core-lifecycle.js");
var import_core_failure = require("./core-failure.js");
function actorOf({ host, run }, evidence, authorisation) {
  if (host.is === "shell")
    return { host: "shell", run: null, evidence: null };
  const { attempt, url } = host;
  return { host: host.is, run: { name: run, attempt, url }, evidence: evidenceOf(evidence, authorisation) };
}
function evidenceOf(evidence, { approvals, findings }) {
  if (evidence === null || evidence.is === "none")
    return null;
  const { event, ref, workflow, requesters, policy, merge } = evidence;
  const asked = merge === null ? requesters : merge.pullRequest.author;
  return {
    event,
    ref,
    workflow: workflow.is === "read" ? workflow.value : null,
    requesters: asked.is === "read" ? [asked.value].flat().map(named) : [],
    approvals: approvals.map(({ person, match, comment, through }) => ({
      ...named(person),
      match,
      comment,
      ...throughOf(through)
    })),
    findings: findings.map(findingOf),
    ...mergeOf(merge),
    policy: { repository: policy.repository, ref: policy.ref, commit: policy.commit, ...baseOf(policy) }
  };
}
function mergeOf(merge) {
  if (merge === null)
    return {};
  const { number, url, head } = merge.pullRequest;
  return { merge: { number, url, commit: head } };
}
function throughOf(through) {
  if (through.is === "environment")
    return { environment: through.name };
  const { number, url, commit, at } = through;
  return { pullRequest: { number, url, commit, at } };
}
function baseOf({ base }) {
  if (base === void 0)
    return {};
  const { file, repository, ref, commit } = base;
  return { base: { file, repository, ref, commit } };
}
var named = ({ id, login }) => ({ id, login });
function findingsBeside(findings, authorisation, { evidence }) {
  const judged = evidence === null ? [] : authorisation.findings;
  return findings.filter((finding) => !judged.includes(finding)).map(findingOf);
}
function findingOf({ subject, outcome, found, wanted, waived }) {
  const judged = { subject, outcome, found, wanted: wanted ?? null };
  if (waived === void 0)
    return judged;
  const { id, reason, approvedBy, until } = waived;
  return { ...judged, waived: { id, reason, approvedBy, until } };
}
function nextHead(chain, tip, place, at, tool) {
  return {
    format: 1,
    number: (tip?.record.number ?? 0) + 1,
    previous: tip?.digest ?? null,
    at,
    tool,
    place: (0, import_core_place.placeId)(place),
    kind: chain.kind,
    name: chain.name
  };
}
async function settle(head, open, actor, ports) {
  const left = (0, import_commands_judge.timeLeft)(open, (0, import_commands_judge.clockOf)(ports.registry).milliseconds);
  if (left > 0) {
    const who = open.run?.name ?? "a shell";
    return ports.ledger.changed(head, left, `${open.kind} ${open.name} is being moved by ${who}, until ${open.expires} at the latest`);
  }
  const stands = await standing(open, ports);
  await giveUp(head, open, `its time was over at ${open.expires}, and another request came`, stands, actor, ports);
}
async function giveUp(head, started, reason, stands, actor, { ledger, registry }) {
  const record = {
    ...nextHead(head.chain, head.tip, registry.place, (0, import_commands_judge.clockOf)(registry).text, import_version_generated.VERSION),
    event: "abandoned",
    started: head.tip?.digest ?? "",
    version: started.version,
    reason: reason.slice(0, LONGEST),
    stands: [...stands],
    host: actor.host,
    run: actor.run,
    evidence: actor.evidence
  };
  await ledger.append([{ head, record }]);
}
var LONGEST = 500;
async function standing(open, { registry }) {
  const operation = (0, import_core_ledger_record.operationOf)(open);
  const told = open.changes.map(async ({ version, from, to }) => {
    const now = await registry.read({ kind: open.kind, name: open.name, version });
    if (now === void 0)
      return `version ${version} is gone`;
    const stage = now.stage ?? (0, import_core_entry.readBag)(now.tags, import_core_lifecycle.STAGE_TAG) ?? from;
    const isMoved = (0, import_core_entry.lastEntry)(now)?.entry.started === operation;
    return isMoved ? `version ${version} was moved to ${to}, and is in ${stage}` : `version ${version} was not moved, and is in ${stage}`;
  });
  return Promise.all(told);
}
function saysTheSame(open, beginning) {
  return textOf(open) === textOf(beginning);
}
function textOf({ purpose, version, from, to, reason, planDigest, plan, policy, findings, metrics, lineage, previousHolders, changes, pass, proven, host, run, evidence }) {
  const said = { purpose, version, from, to, reason, planDigest, plan, policy, metrics, lineage, previousHolders };
  return (0, import_core_digest.canonicalJson)({
    ...said,
    changes,
    pass,
    proven,
    host,
    evidence: evidence && { ...evidence, findings: lasting(evidence.findings ?? []) },
    run: run?.name ?? null,
    findings: lasting(findings)
  });
}
var lasting = (findings) => findings.filter((finding) => (0, import_core_entry.refuses)(finding) || !isOfTheMoment(finding.subject));
var isOfTheMoment = (subject) => subject === "run" || subject === "freeze" || subject.startsWith("soak ") || subject.startsWith(import_core_checks_metric.WAIVER_SUBJECT);
function writesOf(policy, kind, changes, mark, asset) {
  const key = (0, import_core_entry.entryKey)(mark);
  return changes.map((change) => {
    const { from, to, sequence } = change;
    const { plan, run, proven, started, number } = mark;
    return {
      kind,
      change,
      key,
      entry: { plan, run, from, to, sequence, asset: asset ?? change.asset, proven, started, number },
      isBefore: (version) => (0, import_core_decision.standsAt)(policy, version, from),
      isAfter: (version) => (0, import_core_decision.standsAt)(policy, version, to)
    };
  });
}
var hasLedger = (ports) => ports.ledger !== null;
async function carryOut(undertaking, ports, written) {
  const begun = await begin(undertaking, ports);
  if (begun === null)
    return { is: "again" };
  const { started, head, isOurs } = begun;
  const { policy, kind, changes, asset } = undertaking;
  const mark = {
    plan: started.planDigest,
    run: started.run?.name ?? import_commands_judge.SHELL,
    proven: started.proven,
    started: (0, import_core_ledger_record.operationOf)(started),
    number: (0, import_core_ledger_record.operationNumber)(started)
  };
  let isUntouched = isOurs;
  try {
    await ports.registry.write(writesOf(policy, kind, changes, mark, asset), (change) => {
      isUntouched = false;
      written(change);
    }, lastMoment(started));
  } catch (error) {
    const end = error instanceof import_core_failure.ServiceFailure ? await endSince(head, started, ports.ledger).catch(() => null) : null;
    if (end !== null)
      return { is: "done", ended: end };
    const isCertain = isUntouched && error instanceof import_core_failure.ServiceFailure && error.detail.untouched === true;
    if (isCertain && await isUnmarked(undertaking, started, ports).catch(() => false)) {
      const why = `nothing was written: ${error.message}`;
      await giveUp(head, started, why, [], actorIn(undertaking), ports).catch(() => void 0);
    }
    throw error;
  }
  return { is: "done", ended: await finish(undertaking, head, started, ports) };
}
async function isUnmarked({ kind, beginning: { changes } }, started, { registry }) {
  const operation = (0, import_core_ledger_record.operationOf)(started);
  const read = await Promise.all(changes.map(({ name, version }) => registry.read({ kind, name, version })));
  return read.every((version) => version === void 0 || (0, import_core_entry.lastEntry)(version)?.entry.started !== operation);
}
async function begin(undertaking, ports) {
  const { head, beginning } = undertaking;
  const open = (0, import_core_ledger_stored.openOf)(head.tip);
  const now = (0, import_commands_judge.clockOf)(ports.registry);
  const isBorneOut = open === null || undertaking.isCarried && open.continues === null || saysTheSame(open, beginning);
  if (open !== null && !isBorneOut && !isOfEarlierAttempt(open, beginning)) {
    await settle(head, open, actorIn(undertaking), ports);
    return null;
  }
  if (open !== null && isBorneOut && (0, import_commands_judge.timeLeft)(open, now.milliseconds) > ports.timeout / 2) {
    const latest = await untouched(ports.ledger.head(head.chain));
    return latest.tip?.digest === head.tip?.digest ? { head, started: open, isOurs: false } : null;
  }
  const started = {
    ...nextHead(head.chain, head.tip, ports.registry.place, now.text, import_version_generated.VERSION),
    ...beginning,
    event: "started",
    expires: new Date(now.milliseconds + ports.timeout).toISOString(),
    continues: open === null ? null : { digest: (0, import_core_ledger_record.operationOf)(open), number: (0, import_core_ledger_record.operationNumber)(open) }
  };
  const appended = await untouched(ports.ledger.append([{ head, record: started }]));
  const [next] = appended.is === "appended" ? appended.heads : [];
  return next === void 0 ? null : { head: next, started, isOurs: open === null };
}
function isOfEarlierAttempt({ run }, { run: own }) {
  return run !== null && own !== null && run.name === own.name && run.attempt < own.attempt;
}
async function finish(undertaking, begun, beganWith, ports) {
  const { ledger, registry } = ports;
  let head = begun;
  let started = beganWith;
  for (let tries = 1; tries <= MOST_TRIES; tries++) {
    const { host, run, evidence } = undertaking.beginning;
    const ended = {
      ...nextHead(head.chain, head.tip, registry.place, (0, import_commands_judge.clockOf)(registry).text, import_version_generated.VERSION),
      event: undertaking.end,
      started,
      calls: registry.calls(),
      review: undertaking.review,
      host,
      run,
      evidence
    };
    const appended = await afterWrites(ledger.append([{ head, record: ended }]));
    const tip = appended.is === "appended" ? appended.heads[0]?.tip : null;
    if (tip)
      return tip;
    const end = await afterWrites(endSince(head, started, ledger));
    if (end !== null)
      return end;
    head = await afterWrites(ledger.head(head.chain));
    const open = (0, import_core_ledger_stored.openOf)(head.tip);
    if (open === null || (0, import_core_ledger_record.operationOf)(open) !== (0, import_core_ledger_record.operationOf)(started))
      break;
    started = open;
  }
  throw new import_core_failure.ServiceFailure("everything is written, but somebody else has closed this promotion in the ledger meanwhile", {
    fix: "See what history says of it, and adopt the present stage with drift --adopt"
  });
}
var MOST_TRIES = 5;
async function endSince(event, started, ledger) {
  const head = await ledger.head(event.chain);
  const count = (head.tip?.record.number ?? 0) - (event.tip?.record.number ?? 0);
  const since = count > 0 ? await ledger.last(head, count) : [];
  return since.find((one) => isEndOf(one, started)) ?? null;
}
function isEndOf({ record }, started) {
  return (0, import_core_ledger_record.isEnded)(record) && (0, import_core_ledger_record.operationOf)(record.started) === (0, import_core_ledger_record.operationOf)(started);
}
function lastMoment({ at, expires }) {
  const [from, to] = [Date.parse(at), Date.parse(expires)];
  return new Date(to - Math.min(MOST_SECONDS_OF_A_WRITE * 1e3, (to - from) / 10)).toISOString();
}
var MOST_SECONDS_OF_A_WRITE = 60;
var actorIn = ({ beginning: { host, run, evidence } }) => ({ host, run, evidence });
async function untouched(step) {
  return telling(step, { untouched: true });
}
async function afterWrites(step) {
  return telling(step, { untouched: false, fix: "Run the same request again: it leaves the record that is missing" });
}
async function telling(step, detail) {
  try {
    return await step;
  } catch (error) {
    if (!(error instanceof import_core_failure.ServiceFailure))
      throw error;
    throw new import_core_failure.ServiceFailure(error.message, { ...detail, ...error.detail, untouched: detail.untouched });
  }
}
