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
var import_core_entry = require("./core-entry.js");
var import_core_lifecycle = require("./core-lifecycle.js");
function witnessesOf({ id, version, properties }) {
  return [...(0, import_core_entry.entriesOf)(properties).values()].filter(({ started }) => started !== null).map((entry) => ({ asset: id, version, entry }));
}
function isForeign({ asset, entry }) {
  return containerOf(entry.asset) !== containerOf(asset);
}
function disagreement({ asset, version, entry }, { operations, fault }) {
  const number = entry.number ?? 0;
  const operation = operations.get(entry.started ?? "");
  const at = `version ${version}, moved from ${entry.from} to ${entry.to} by ${entry.run}`;
  if (operation === void 0) {
    if (fault !== null && number >= fault.number)
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
function proofs(kind, { operations }, remembered) {
  return [...operations.values()].flatMap(({ digest, changes, end }) => {
    if (end === null)
      return [];
    const { number, event, at } = end;
    return [...changes].map(([asset, move]) => {
      const { version, from, to } = move;
      const { by, why } = proofOf(kind, end, entryIn(remembered, asset, digest));
      return { version, from, to, number, event, at, asset, by, why };
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
  const past = await ledger.past(chain);
  const { tip, fault } = past;
  await lookAgain(chain, past, versions, registry);
  const witnesses = [...versions.values()].flatMap((version) => version.witnesses);
  const remembered = new Map([...versions].map(([id, seen]) => {
    return [id, new Map(seen.witnesses.map(({ entry }) => [entry.started ?? "", entry]))];
  }));
  const said = disagreements(witnesses, past);
  const later = fault === null ? await addedSince(chain, tip, said, ledger) : [];
  return {
    kind: chain.kind,
    name: chain.name,
    events: tip?.number ?? 0,
    exists: versions.size > 0 || tip !== null || fault !== null,
    fault,
    disagreements: said.filter((one) => !later.includes(one)),
    proofs: proofs(chain.kind, past, remembered),
    notes: fault === null ? [...openNote(chain, tip), ...stageNotes(chain, tip, versions), ...foreignNote(chain, witnesses)] : []
  };
}
var LIST_LAG_MS = 10 * 6e4;
async function lookAgain(chain, { operations }, versions, registry) {
  const now = Date.parse(registry.now() ?? "");
  for (const { digest, changes, end } of operations.values()) {
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
  const stages = [stage, (0, import_core_entry.readBag)(tags, import_core_lifecycle.STAGE_TAG)].filter((text) => text !== null && text !== "" && text !== "None");
  return stages[0] ?? null;
}
function disagreements(witnesses, past) {
  const found = /* @__PURE__ */ new Map();
  for (const witness of witnesses) {
    if (isForeign(witness))
      continue;
    const one = disagreement(witness, past);
    if (one === null)
      continue;
    const key = one.is === "missing" ? `${witness.entry.started}` : `${witness.asset} ${witness.entry.started}`;
    if (!found.has(key))
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
