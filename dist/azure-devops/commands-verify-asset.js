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
  verifyAsset: () => verifyAsset
});
module.exports = __toCommonJS(stdin_exports);
var import_core_ledger_parse_record = require("./core-ledger-parse-record.js");
var import_core_lifecycle = require("./core-lifecycle.js");
var import_core_ledger_parts = require("./core-ledger-parts.js");
var import_core_place = require("./core-place.js");
var import_core_digest = require("./core-digest.js");
var import_core_result = require("./core-result.js");
var MOST_BACKWARDS_MS = 5 * 6e4;
var END_OF = { promote: "completed", rollback: "rolled-back", adopt: "adopted" };
function follow(before, raw, chain) {
  if (raw.record === null)
    return (0, import_core_result.err)("it holds no record");
  const read = (0, import_core_ledger_parse_record.parseRecord)(raw.record, before?.open);
  if (!read.ok)
    return (0, import_core_result.err)(`its record: ${read.error}`);
  const record = read.value;
  const board = (0, import_core_ledger_parts.boardAfter)(before?.board ?? null, record);
  const wrong = wrongPlace(record, chain) ?? wrongLink(before, record) ?? wrongTime(before, record) ?? wrongOrder(before, record) ?? wrongCommit(raw) ?? (raw.board === (0, import_core_place.boardText)(board) ? null : "its board is not the one that follows from the records");
  if (wrong !== null)
    return (0, import_core_result.err)(wrong);
  const digest = (0, import_core_digest.sha256)(raw.record);
  const open = record.event === "started" ? { record, text: raw.record, operation: record.continues?.digest ?? digest } : null;
  const operation = (0, import_core_place.isEnded)(record) ? before?.open?.operation : open?.operation;
  const link = { number: record.number, digest, at: record.at, board, open };
  return (0, import_core_result.ok)({ record, digest, operation: operation ?? null, link });
}
function wrongPlace(record, chain) {
  const same = record.place === chain.place && record.kind === chain.kind && record.name === chain.name;
  return same ? null : `it is of the ${record.kind} ${record.name} in ${record.place}, and was moved here`;
}
function wrongLink(before, { number, previous }) {
  const expected = (before?.number ?? 0) + 1;
  if (number !== expected)
    return `it says that it is event ${number}`;
  if (previous === (before?.digest ?? null))
    return null;
  return before === null ? "it is the first, yet names a record before it" : `it does not follow event ${before.number} as that stands here: one of the two was changed`;
}
function wrongTime(before, { at }) {
  const time = Date.parse(at);
  if (Number.isNaN(time))
    return `its time ${at} is none`;
  if (before === null || time >= Date.parse(before.at) - MOST_BACKWARDS_MS)
    return null;
  return `its time ${at} is before that of event ${before.number}, ${before.at}`;
}
function wrongOrder(before, record) {
  const open = before?.open ?? null;
  if ((0, import_core_place.isEnded)(record))
    return wrongEnd(open, record);
  switch (record.event) {
    case "started":
      return wrongStart(open, record);
    case "abandoned":
      return open !== null && record.started === before?.digest ? null : "it gives up what is not open";
    case "refused":
    case "acknowledged":
    case "reviewed":
      return open === null ? null : `event ${open.record.number} is open, and only its end may follow it`;
  }
}
function wrongStart(open, record) {
  if (open === null)
    return record.continues === null ? null : "it continues what is not open";
  const { digest, number } = record.continues ?? { digest: null, number: 0 };
  const continued = digest === open.operation && number === (0, import_core_place.operationNumber)(open.record) && record.planDigest === open.record.planDigest;
  return continued ? null : `event ${open.record.number} is open, and it does not continue that`;
}
function wrongEnd(open, record) {
  if (open === null)
    return "it ends what is not open";
  const { number, purpose } = open.record;
  if (record.started !== open.record && (0, import_core_place.recordText)(record.started) !== open.text)
    return `it does not hold event ${number} as that stands here`;
  return record.event === END_OF[purpose] ? null : `it ends a ${purpose} as ${record.event}`;
}
function wrongCommit({ others, signature }) {
  if (others.length > 0)
    return `it holds more than a record and a board: ${others.slice(0, 3).join(", ")}`;
  return signature.is === "bad" ? `the signature of ${signature.by} is not one of this commit` : null;
}
var Chronicle = class {
  #operations = /* @__PURE__ */ new Map();
  #begun = null;
  /** Takes in the next event of a chain that was followed so far. */
  add({ record, operation }, signature) {
    if (operation === null)
      return;
    if (record.event === "started") {
      if (record.continues === null)
        this.#begun = record;
      this.#keep(operation, record, null);
    }
    if (!(0, import_core_place.isEnded)(record))
      return;
    const { number, event, at, started } = record;
    const asBegun = started.continues === null || this.#begun !== null && saidBy(started) === saidBy(this.#begun);
    this.#keep(operation, started, { number, event, at, proven: started.proven, asBegun, signature });
  }
  get operations() {
    return this.#operations.values();
  }
  find(digest) {
    return this.#operations.get(digest);
  }
  #keep(digest, started, end) {
    const before = this.#operations.get(digest);
    const moves = started.changes.map(({ asset, version, from, to }) => [asset, { version, from, to }]);
    this.#operations.set(digest, {
      digest,
      number: (0, import_core_place.operationNumber)(started),
      plan: started.planDigest,
      // What takes it up again lists what is left to do, and the versions that were moved before keep their entries.
      changes: new Map([...before?.changes ?? [], ...moves]),
      end
    });
  }
};
function saidBy({ purpose, version, from, to, reason, ...others }) {
  const { plan, policy, findings, metrics, lineage, proven, evidence } = others;
  return JSON.stringify([
    purpose,
    version,
    from,
    to,
    reason,
    plan,
    policy,
    findings,
    metrics,
    lineage,
    proven,
    evidence
  ]);
}
function witnessesOf({ id, version, properties }) {
  return [...(0, import_core_lifecycle.entriesOf)(properties).values()].filter(({ started }) => started !== null).map((entry) => ({ asset: id, version, entry }));
}
function isForeign({ asset, entry }) {
  return containerOf(entry.asset) !== containerOf(asset);
}
function disagreement({ asset, version, entry }, chronicle, brokenAt) {
  const number = entry.number ?? 0;
  const operation = chronicle.find(entry.started ?? "");
  const at = `version ${version}, moved from ${entry.from} to ${entry.to} by ${entry.run}`;
  if (operation === void 0) {
    if (brokenAt !== null && number >= brokenAt)
      return null;
    return { number, version, is: "missing", what: `is missing from the ledger, and Azure ML remembers it: ${at}` };
  }
  const change = operation.changes.get(asset);
  const differences = change === void 0 ? ["it did not move that version"] : differencesOf(entry, operation, change);
  if (differences.length === 0)
    return null;
  const what = `says otherwise than Azure ML, which remembers it at ${at}: ${differences.join(", ")}`;
  return { number: operation.number, version, is: "other", what };
}
function differencesOf(entry, { number, plan, changes }, { from, to }) {
  return [
    ...entry.number === number ? [] : [`it is event ${number}, not ${entry.number}`],
    ...entry.from === from ? [] : [`it moved it from ${from}`],
    ...entry.to === to ? [] : [`it moved it to ${to}`],
    ...entry.plan === plan ? [] : ["it is of another plan"],
    ...changes.has(entry.asset) ? [] : ["it promoted another version"]
  ];
}
function proofs(kind, chronicle, remembered) {
  return [...chronicle.operations].flatMap(({ digest, changes, end }) => {
    if (end === null)
      return [];
    const { number, event, at } = end;
    return [...changes].map(([asset, move]) => {
      return { ...move, number, event, at, asset, ...proofOf(kind, end, entryIn(remembered, asset, digest)) };
    });
  });
}
function entryIn(remembered, asset, digest) {
  const entries = remembered.get(asset);
  return entries && (entries.get(digest) ?? null);
}
function proofOf(kind, { proven, asBegun, signature }, entry) {
  const inShell = !proven || kind !== "component" && entry?.proven === false;
  if (inShell)
    return { by: null, why: "it was run from a shell, which shows nobody" };
  if (kind !== "component" && entry && asBegun)
    return { by: "azure", why: null };
  if (signature.is === "good")
    return { by: "signature", why: null };
  if (entry === void 0)
    return { by: null, why: "the version is gone" };
  if (kind === "component")
    return { by: null, why: "the properties of a component can be overwritten" };
  if (entry === null)
    return { by: null, why: "no entry of the version repeats it" };
  return { by: null, why: "it was taken up again and says otherwise than what began it, which alone is repeated" };
}
var containerOf = (id) => id.slice(0, id.lastIndexOf("/versions/"));
async function verifyAsset(chain, ledger, registry) {
  const versions = /* @__PURE__ */ new Map();
  for await (const asset of registry.list(chain))
    versions.set(asset.id, seenOf(asset));
  const { chronicle, tip, fault } = await readChain(chain, ledger);
  await lookAgain(chain, chronicle, versions, registry);
  const witnesses = [...versions.values()].flatMap((version) => version.witnesses);
  const remembered = new Map([...versions].map(([id, seen]) => {
    return [id, new Map(seen.witnesses.map(({ entry }) => [entry.started ?? "", entry]))];
  }));
  const said = disagreements(witnesses, chronicle, fault);
  const later = fault === null ? await addedSince(chain, tip, said, ledger) : [];
  return {
    kind: chain.kind,
    name: chain.name,
    events: tip?.number ?? 0,
    exists: versions.size > 0 || tip !== null || fault !== null,
    fault,
    disagreements: said.filter((one) => !later.includes(one)),
    proofs: proofs(chain.kind, chronicle, remembered),
    notes: fault === null ? [...openNote(chain, tip), ...stageNotes(chain, tip, versions), ...foreignNote(chain, witnesses)] : []
  };
}
async function readChain(chain, ledger) {
  const chronicle = new Chronicle();
  let tip = null;
  for await (const raw of ledger.events(chain)) {
    const followed = follow(tip, raw, chain);
    if (!followed.ok) {
      const fault = { number: (tip?.number ?? 0) + 1, commit: raw.commit, what: followed.error };
      return { chronicle, tip, fault };
    }
    chronicle.add(followed.value, raw.signature);
    tip = followed.value.link;
  }
  return { chronicle, tip, fault: null };
}
var LIST_LAG_MS = 10 * 6e4;
async function lookAgain(chain, chronicle, versions, registry) {
  const now = Date.parse(registry.now() ?? "");
  for (const { digest, changes, end } of chronicle.operations) {
    if (end === null || now - Date.parse(end.at) > LIST_LAG_MS)
      continue;
    for (const [id, { version }] of changes) {
      if (versions.get(id)?.witnesses.some(({ entry }) => entry.started === digest))
        continue;
      const asset = await registry.read({ kind: chain.kind, name: chain.name, version });
      if (asset?.id === id)
        versions.set(id, seenOf(asset));
    }
  }
}
function seenOf(asset) {
  return { witnesses: witnessesOf(asset), stage: stageIn(asset) };
}
function stageIn({ stage, tags }) {
  const stages = [stage, (0, import_core_lifecycle.readBag)(tags, import_core_lifecycle.STAGE_TAG)].filter((text) => text !== null && text !== "" && text !== "None");
  return stages[0] ?? null;
}
function disagreements(witnesses, chronicle, fault) {
  const found = /* @__PURE__ */ new Map();
  for (const witness of witnesses) {
    if (isForeign(witness))
      continue;
    const one = disagreement(witness, chronicle, fault?.number ?? null);
    const key = one?.is === "missing" ? `${witness.entry.started}` : `${witness.asset} ${witness.entry.started}`;
    if (one !== null && !found.has(key))
      found.set(key, one);
  }
  return [...found.values()].sort((one, other) => one.number - other.number);
}
async function addedSince(chain, tip, said, ledger) {
  const read = tip?.number ?? 0;
  const missing = said.filter(({ is, number }) => is === "missing" && number > read);
  if (missing.length === 0)
    return [];
  const now = (await ledger.head(chain)).tip?.record.number ?? 0;
  return missing.filter(({ number }) => number <= now);
}
function openNote({ name }, tip) {
  return tip?.open ? [`event ${tip.number} of ${name} was started and has not ended; the same request again ends it`] : [];
}
function stageNotes({ name }, tip, versions) {
  const inAzure = new Map([...versions].map(([id, { stage }]) => [id.slice(id.lastIndexOf("/") + 1), stage]));
  return (tip?.board.stages ?? []).flatMap(({ stage, holders }) => holders.flatMap(({ version }) => {
    const found = inAzure.get(version);
    if (found === stage)
      return [];
    const says = found === void 0 ? "has no such version" : `says ${found ?? "no stage"}`;
    return [`version ${version} of ${name} is in ${stage} by the ledger, and Azure ML ${says}: see drift`];
  }));
}
function foreignNote({ name }, witnesses) {
  const count = witnesses.filter(isForeign).length;
  return count === 0 ? [] : [
    `${count === 1 ? "an entry" : `${count} entries`} in the properties of ${name} came from another asset or place`
  ];
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  verifyAsset
});
