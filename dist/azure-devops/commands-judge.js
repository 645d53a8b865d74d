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
  SHELL: () => SHELL,
  authorised: () => authorised,
  bothOrNone: () => bothOrNone,
  clockOf: () => clockOf,
  endsOf: () => endsOf,
  gatherFacts: () => gatherFacts,
  gatherSiblings: () => gatherSiblings,
  isPlanned: () => isPlanned,
  judge: () => judge,
  openAt: () => openAt,
  ownerOf: () => ownerOf,
  timeLeft: () => timeLeft
});
module.exports = __toCommonJS(stdin_exports);
var import_core_authorisation_words = require("./core-authorisation-words.js");
var import_core_policy_composition = require("./core-policy-composition.js");
var import_core_entry = require("./core-entry.js");
var import_core_lifecycle = require("./core-lifecycle.js");
var import_core_ledger_board = require("./core-ledger-board.js");
var import_core_ledger_stored = require("./core-ledger-stored.js");
var import_core_ledger_record = require("./core-ledger-record.js");
var import_core_digest = require("./core-digest.js");
var import_core_failure = require("./core-failure.js");
function openAt({ tip }) {
  const started = (0, import_core_ledger_stored.openOf)(tip);
  return started && { operation: (0, import_core_ledger_record.operationOf)(started), started };
}
async function endsOf(ledger, head, asset) {
  const last = head.tip?.record.number ?? 0;
  if (last === 0)
    return [];
  if (asset.kind === "component")
    return lastMoveOf(ledger, head, asset, last);
  const entry = (0, import_core_entry.lastEntry)(asset);
  const isOpen = entry !== void 0 && entry.entry.started === openAt(head)?.operation;
  const wanted = (isOpen ? [(0, import_core_entry.entryBefore)(asset, entry.key)] : [entry]).flatMap((one) => {
    const { started = null, number = null } = one?.entry ?? {};
    return started === null || number === null || number > last ? [] : [{ started, number }];
  });
  const [first] = wanted;
  if (first === void 0)
    return [];
  const events = await ledger.last(head, last - first.number + 1);
  return endsIn(events).filter(({ started }) => (0, import_core_ledger_record.operationOf)(started) === first.started);
}
var FIRST_STEP = 16;
var GROWTH = 8;
async function lastMoveOf(ledger, head, { id }, all) {
  for (let count = FIRST_STEP; ; count *= GROWTH) {
    const events = await ledger.last(head, Math.min(count, all));
    const move = endsIn(events).find(({ started }) => started.changes.some(({ asset }) => asset === id));
    if (move !== void 0)
      return [move];
    if (count >= all)
      return [];
  }
}
function endsIn(events) {
  return events.map(({ record }) => record).filter(import_core_ledger_record.isEnded);
}
var said = (words, key) => Object.hasOwn(words, key) ? words[key] : void 0;
var TOP = { place: "the place", from: "the stage that it leaves", to: "the stage that it enters" };
var ASSET = {
  id: "the version that is promoted",
  createdAt: "the time at which the version was created (it may have been registered again)",
  uri: "the address of the version\u2019s content",
  type: "the type of the version",
  job: "the training job of the version",
  image: "the image of the environment",
  conda: "the conda file of the environment",
  build: "the build of the environment",
  osType: "the operating system of the environment",
  spec: "the specification of the component"
};
var RULES = {
  environment: "the protected environment",
  approvals: "approval",
  separate: "whose approval does not count",
  requirePlan: "whether a plan is required",
  checks: "check",
  freeze: "freeze",
  stages: "stage"
};
var KEYS = {
  createdAt: "time of creation",
  forbidAdminBypass: "whether administrators must not bypass it",
  allowReruns: "whether re-runs may finish",
  allowedRefs: "refs that may ask",
  allowedWorkflows: "workflows that may ask",
  from: "from",
  count: "how many",
  via: "how it is given",
  comment: "what the comment must contain",
  "no-worse-than": "compared with",
  timeZone: "time zone",
  incumbentTo: "where the incumbent goes",
  archived: "what isArchived becomes",
  sequence: "number among its promotions",
  waived: "waiver",
  approvedBy: "approved by"
};
var LISTS = { holders: "incumbent", facts: "", changes: "change of" };
function fieldInWords(path) {
  const [first, second, ...rest] = path;
  if (first === void 0)
    return "the plan";
  if (second === void 0)
    return said(TOP, first) ?? first;
  if (first === "asset")
    return [said(ASSET, second) ?? second, ...rest].join(", ");
  const list = said(LISTS, first);
  if (list !== void 0)
    return [`${list} ${second}`.trim(), ...inside(rest, first)].join(", ");
  if (first !== "rules")
    return path.join(", ");
  const head = said(RULES, second) ?? second;
  const [entry, ...inner] = rest;
  if (entry === void 0 || second === "environment")
    return `rule: ${[head, ...inside(rest, second)].join(", ")}`;
  return `rule: ${[`${head}${second === "separate" ? "," : ""} ${entry}`, ...inside(inner, second)].join(", ")}`;
}
var inside = (keys, list) => list === "facts" && keys[0] === "value" ? [] : keys.map((key) => said(KEYS, key) ?? key);
function planDifferences(before, after) {
  return differences([], before, after);
}
function differenceText({ field, before, after }) {
  return `${field} was ${valueText(before)}, is ${valueText(after)}`;
}
function differences(path, before, after) {
  if (text(before) === text(after))
    return [];
  const [old, now] = [partsOf(before), partsOf(after)];
  const whole = [{ field: fieldInWords(path), before, after }];
  if (old === void 0 || now === void 0)
    return whole;
  const keys = [.../* @__PURE__ */ new Set([...now.keys(), ...old.keys()])];
  const inside2 = keys.flatMap((key) => differences([...path, key], old.get(key), now.get(key)));
  return inside2.length > 0 ? inside2 : whole;
}
var text = (value) => value === void 0 ? void 0 : (0, import_core_digest.canonicalJson)(value);
var isList = (value) => Array.isArray(value);
function partsOf(value) {
  if (value === void 0 || value === null || typeof value !== "object")
    return void 0;
  const parts = /* @__PURE__ */ new Map();
  const entries = isList(value) ? value.map((item, index) => [nameOf(item) ?? String(index + 1), item]) : Object.entries(value);
  for (const [name, part] of entries) {
    let key = name;
    for (let again = 2; parts.has(key); again++)
      key = `${name} (${again})`;
    parts.set(key, part);
  }
  return parts;
}
function nameOf(item) {
  if (typeof item === "string")
    return item;
  if (item === null || typeof item !== "object" || isList(item))
    return void 0;
  const said2 = (key) => {
    const value = item[key];
    return typeof value === "string" ? value : void 0;
  };
  const [check, asset, source] = [said2("check"), said2("asset"), said2("source")];
  if (check !== void 0)
    return `${check} of ${versionOf(asset ?? "")} (${source ?? "unknown"})`;
  const [id, metric, tag, group] = [asset ?? said2("id"), said2("metric"), said2("tag"), said2("group")];
  if (id !== void 0)
    return versionOf(id);
  if (metric !== void 0)
    return `metric ${metric} (${source ?? "unknown"})`;
  if (tag !== void 0)
    return `tag ${tag}`;
  if ("lineage" in item)
    return "lineage";
  if ("soak" in item)
    return "soak";
  return group === void 0 ? said2("name") : `group:${group}`;
}
var versionOf = (id) => {
  const version = /\/versions\/([^/]+)$/.exec(id)?.[1];
  return version === void 0 ? id : `version ${version}`;
};
var IDENTITY = /* @__PURE__ */ new Set(["id", "asset", "check", "source", "name", "version", "createdAt"]);
function valueText(value) {
  if (value === void 0)
    return "not there";
  if (value === null)
    return "nothing";
  if (typeof value !== "object")
    return JSON.stringify(value);
  if (isList(value))
    return value.length === 0 ? "nothing" : value.map(valueText).join(", ");
  const identified = "id" in value || "asset" in value;
  const parts = Object.entries(value).map(([key, part]) => [key, valueText(part)]).filter(([key, part]) => part !== "nothing" && !(identified && IDENTITY.has(key)));
  const [only] = parts;
  if (only === void 0)
    return "nothing";
  if (identified && parts.length === 1)
    return only[1];
  return parts.map(([key, part]) => `${key} ${part}`).join(", ");
}
var MOST_FINDINGS = 20;
function judgePlan(plan, given, evidence) {
  const subject = "plan";
  const wanted = `the plan that was given, ${given.slice(0, 12)}`;
  const before = heldPlan(evidence, given);
  if (before.is === "edited") {
    const found2 = `the plan that this run keeps under the digest ${given.slice(0, 12)} is another one, so it was edited`;
    return [{ subject, outcome: "fail", found: found2, wanted, remedy: "plan again in a new run" }];
  }
  const digest = (0, import_core_authorisation_words.planDigest)(plan);
  if (digest === given)
    return [{ subject, outcome: "pass", found: `the plan is the one that was given, ${given.slice(0, 12)}` }];
  const remedy = "plan again, and have the new plan approved";
  const changed = `the plan is ${digest.slice(0, 12)} now, so something that it covers has changed`;
  if (before.is === "unknown") {
    const found2 = `${changed}; in which field is not known, for ${before.why}`;
    return [{ subject, outcome: "fail", found: found2, wanted, remedy }];
  }
  const differences2 = planDifferences(before.plan, (0, import_core_authorisation_words.planJson)(plan));
  const fits = differences2.length <= MOST_FINDINGS;
  const named = differences2.slice(0, fits ? MOST_FINDINGS : MOST_FINDINGS - 1).map((difference) => ({
    subject: `plan: ${difference.field}`,
    outcome: "fail",
    found: differenceText(difference),
    wanted,
    remedy
  }));
  if (fits && named.length > 0)
    return named;
  const found = fits ? changed : `${changed}, ${differences2.length - named.length} more fields among it`;
  return [...named, { subject, outcome: "fail", found, wanted, remedy }];
}
function heldPlan(evidence, digest) {
  if (evidence.is === "none")
    return { is: "unknown", why: "a shell keeps no plans" };
  const { plans } = evidence;
  if (plans === null)
    return { is: "unknown", why: "no plan was looked for" };
  if (plans.is === "unreadable")
    return { is: "unknown", why: `the artifacts of this run could not be read: ${plans.why}` };
  const contents = plans.value.filter(({ isExpired }) => !isExpired).map(({ content }) => content);
  const [first] = contents;
  if (first === void 0)
    return { is: "unknown", why: "this run keeps no plan under that digest" };
  const readable = contents.find((content) => content.is === "read") ?? first;
  for (const content of contents) {
    if (content.is === "read" && digestOf(content.value) !== digest)
      return { is: "edited" };
  }
  return readable.is === "read" ? { is: "plan", plan: readable.value } : { is: "unknown", why: readable.why };
}
function digestOf(value) {
  try {
    return (0, import_core_digest.sha256)((0, import_core_digest.canonicalJson)(value));
  } catch {
    return null;
  }
}
async function gatherSiblings(policy, wish, reference, asset, registry, head) {
  const { to } = wish;
  if (to.exclusive === null)
    return { incumbents: [], displaced: [], pass: null };
  const { kind, name } = reference;
  const board = head?.tip?.board ?? null;
  const isTrusted = !to.anyCase && board?.passes.some(({ stage }) => stage === to.name) === true;
  const names = [to.name, ...to.aliases];
  const filtered = isTrusted ? registry.listTagged(reference, import_core_lifecycle.STAGE_TAG, names) : null;
  const found = /* @__PURE__ */ new Map();
  for (const version of remembered(head, to.name))
    found.set(version, { kind, name, version });
  for await (const listed of filtered ?? registry.list(reference)) {
    if ((0, import_core_authorisation_words.concerns)(policy, to, listed, asset) !== void 0)
      found.set(listed.version, listed);
  }
  const present = await readAgain([...found.values()], to.name, asset, registry);
  const those = (role) => present.filter((version) => (0, import_core_authorisation_words.concerns)(policy, to, version, asset) === role);
  const pass = (0, import_core_authorisation_words.displaces)(wish) ? filtered === null ? "full" : "filtered" : null;
  return { incumbents: those("incumbent"), displaced: those("displaced"), pass };
}
function remembered(head, stage) {
  if (head === null)
    return [];
  const moved = openAt(head)?.started.changes.map(({ version }) => version) ?? [];
  return [...(0, import_core_ledger_board.holdersOn)(head.tip?.board ?? null, stage), ...moved];
}
async function readAgain(found, stage, asset, registry) {
  const present = [];
  const asked = /* @__PURE__ */ new Set();
  for (let wanted = found; wanted.length > 0; ) {
    for (const { version } of wanted)
      asked.add(version);
    const read = (await Promise.all(wanted.map((version) => registry.read(version)))).filter(isThere);
    present.push(...read);
    const successors = read.flatMap((version) => successorOf(version, stage, asset));
    const fresh = new Map(successors.map((version) => [version.version, version]));
    wanted = [...fresh.values()].filter(({ version }) => !asked.has(version));
  }
  return present;
}
var isThere = (version) => version !== void 0;
function successorOf(version, stage, asset) {
  const last = (0, import_core_entry.lastEntry)(version)?.entry;
  if (last === void 0 || last.from !== stage || last.asset === version.id || last.asset === asset)
    return [];
  const { kind, name } = version;
  const successor = last.asset.slice(last.asset.lastIndexOf("/") + 1);
  return successor === "" ? [] : [{ kind, name, version: successor }];
}
async function gatherFacts(policy, wish, reference, sources, head, alsoLineage) {
  const { registry, ledger } = sources;
  const { place } = registry;
  const { version } = reference;
  const siblings = (asset2) => gatherSiblings(policy, wish, reference, asset2, registry, head);
  const id = version.is === "version" ? (0, import_core_authorisation_words.assetId)(place, reference.kind, reference.name, version.version) : void 0;
  const early = id === void 0 ? void 0 : siblings(id);
  early?.catch(() => void 0);
  const asset = await registry.resolve(reference);
  const wanted = (0, import_core_authorisation_words.needs)(policy, asset, place, wish.to);
  const [{ incumbents, displaced, pass }, lineage, ends] = await Promise.all([
    early ?? siblings(asset.id),
    wanted.has("lineage") || alsoLineage ? registry.lineage(asset) : null,
    ledger !== null && head !== null && wanted.has("record") ? endsOf(ledger, head, asset) : []
  ]);
  const metrics = wanted.has("metrics-file") ? await sources.metrics() : null;
  const remembered2 = head === null ? null : { open: openAt(head), ends, pass };
  return { place, asset, incumbents, displaced, metrics, lineage, ledger: remembered2 };
}
async function judge(request, ports) {
  if (request.command !== "plan")
    ports.approvals.prepare();
  const { kind, name } = request.reference;
  const [rules, head] = await bothOrNone((0, import_core_policy_composition.readPolicy)(request.policy, ports), ports.ledger === null ? null : ports.ledger.head({ kind, name }));
  const wish = { to: (0, import_core_policy_composition.destination)(rules.policy, request.to), archiveExisting: request.archiveExisting };
  const alsoLineage = request.command === "plan" || head !== null;
  const facts = await gatherFacts(rules.policy, wish, request.reference, ports, head, alsoLineage);
  const decision = (0, import_core_authorisation_words.decide)(rules.policy, facts, wish);
  return authorised(request, { rules, wish, facts, decision, head }, ports);
}
async function authorised(request, decided, ports) {
  const { decision, rules } = decided;
  const evidence = await gatherEvidence(request, decision, rules, ports);
  const judged = judgeEvidence(request, decided, evidence, ports);
  const findings = evidence === null ? decision.findings : joined(decision, judged, ports);
  const { authorisation } = judged;
  return { ...decided, evidence, authorisation, findings, verdict: (0, import_core_entry.verdictOf)(findings) };
}
async function bothOrNone(first, second) {
  second?.catch(() => void 0);
  return [await first, await second];
}
var isPlanned = (decision) => decision.state === "change" || decision.state === "unfinished";
async function gatherEvidence(request, decision, { evidence }, { approvals }) {
  if (request.command === "plan" || !isPlanned(decision))
    return null;
  const { rule, digest } = decision;
  return approvals.evidence(rule, evidence, request.planDigest ?? (rule.requirePlan ? digest : null));
}
var NOTHING = { compared: [], authorisation: { findings: [], approvals: [] }, timed: [] };
function judgeEvidence({ planDigest: planDigest2 }, { rules, decision, facts }, evidence, { registry, approvals }) {
  if (evidence === null || !isPlanned(decision))
    return NOTHING;
  const { rule, plan, digest, state, startedBy } = decision;
  const claim = {
    digest,
    people: rules.policy.people,
    jobOwner: rule.separate.includes("job-owner") && facts.lineage !== null ? ownerOf(facts.lineage) : null,
    finishes: state === "unfinished" ? startedBy ?? approvals.run : startedBy
  };
  const authorisation = (0, import_core_authorisation_words.authorise)(rule, evidence, claim);
  const compared = planDigest2 === null ? [] : judgePlan(plan, planDigest2, evidence);
  const now = registry.now();
  const timed = state === "unfinished" ? [] : [...(0, import_core_policy_composition.judgeTimed)(rule.checks, facts, now), ...(0, import_core_policy_composition.judgeFreeze)(rule.freeze, now)];
  return { compared, authorisation, timed };
}
function ownerOf(lineage) {
  if (lineage.is === "unreadable")
    return lineage;
  const { job } = lineage.value;
  if (job === null)
    return { is: "unreadable", why: "the version names no training job" };
  if (job.missing !== null)
    return { is: "unreadable", why: `nobody can say who made the training job ${job.name}, ${job.missing}` };
  if (job.owner === null)
    return { is: "unreadable", why: `Azure ML does not say who made the job ${job.name}` };
  return { is: "read", value: job.owner };
}
function joined({ findings, state }, { compared, authorisation, timed }, { registry }) {
  const certain = findings.filter(({ outcome }) => outcome !== "awaited");
  const judged = [...certain, ...compared, ...authorisation.findings, ...timed];
  return state === "unfinished" ? judged : (0, import_core_policy_composition.settleWaivers)(judged, registry.now());
}
var SHELL = "shell";
function clockOf({ now }) {
  const text2 = now();
  if (text2 === null) {
    throw new import_core_failure.ServiceFailure("Azure ML did not say what time it is, so nothing can be journalled", {
      untouched: true,
      fix: "Check azure-endpoint, and that nothing between strips the header Date"
    });
  }
  const milliseconds = Date.parse(text2);
  return { text: new Date(milliseconds).toISOString(), milliseconds };
}
var LONGEST_MS = 24 * 36e5;
var SKEW_MS = 5 * 6e4;
function timeLeft({ at, expires }, now) {
  const [from, to] = [Date.parse(at), Date.parse(expires)];
  if (from > now + SKEW_MS || to - from > LONGEST_MS)
    return 0;
  return Math.max(0, to - now);
}
