'use strict';
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target2, all) => {
  for (var name in all)
    __defProp(target2, name, { get: all[name], enumerable: true });
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
  history: () => history
});
module.exports = __toCommonJS(stdin_exports);
var import_commands_verify_asset = require("./commands-verify-asset.js");
var import_commands_told_subject = require("./commands-told-subject.js");
var import_report_escape = require("./report-escape.js");
var import_report_ending = require("./report-ending.js");
var import_core_entry = require("./core-entry.js");
var import_core_lifecycle = require("./core-lifecycle.js");
var import_core_ledger_parse_event = require("./core-ledger-parse-event.js");
var import_core_place = require("./core-place.js");
var import_core_ledger_parse_record = require("./core-ledger-parse-record.js");
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
function tellEvent(record, only) {
  const moved2 = moveOf(record, only);
  if (moved2 === void 0)
    return void 0;
  const { number, at, event, run } = record;
  const evidence2 = record.evidence ?? ((0, import_core_ledger_record.isEnded)(record) ? record.started.evidence : null);
  return {
    number,
    at,
    event,
    ...moved2,
    asked: (evidence2?.requesters ?? []).map(({ login }) => login),
    approved: [...new Set((evidence2?.approvals ?? []).map(({ login }) => login))],
    run: run === null ? null : `${run.name}${run.attempt > 1 ? `, attempt ${run.attempt}` : ""}`,
    reason: reasonOf(record)
  };
}
function moveOf(record, only) {
  switch (record.event) {
    case "started":
      return startedMove(record, only);
    case "completed":
    case "rolled-back":
    case "adopted":
      return startedMove(record.started, only);
    case "refused":
      return concerning(record, only, { from: record.from, to: record.to });
    case "acknowledged":
      return concerning(record, only, { from: record.stage, to: null });
    case "abandoned":
    case "reviewed":
      return concerning(record, only, { from: null, to: null });
  }
}
function startedMove({ version, from, to, changes }, only) {
  if (only === null)
    return { version, from, to };
  const change = changes.find((one) => one.version === only);
  if (change !== void 0)
    return { version: only, from: change.from, to: change.to };
  return version === only ? { version, from, to } : void 0;
}
function concerning({ version }, only, move) {
  return only === null || version === only ? { version, ...move } : void 0;
}
function reasonOf(record) {
  return (0, import_core_ledger_record.isEnded)(record) ? record.started.reason : record.reason;
}
var MAX_EVENTS = 100;
var MAX_LABEL = 60;
var SHOWN = /* @__PURE__ */ new Set(["completed", "rolled-back", "adopted", "acknowledged"]);
function timeline(title, events) {
  const moves = events.filter(({ event }) => SHOWN.has(event)).slice(0, MAX_EVENTS);
  const days = /* @__PURE__ */ new Map();
  for (const told of moves.reverse()) {
    const day = told.at.slice(0, 10);
    days.set(day, [...days.get(day) ?? [], label(sentence(told))]);
  }
  return [
    "timeline",
    `  title ${label(title)}`,
    // A timeline without a period is none that Mermaid draws.
    ...days.size === 0 ? [`  ${label("nothing was moved")}`] : [],
    ...[...days].map(([day, labels]) => `  ${day}${labels.map((text) => ` : ${text}`).join("")}`),
    ""
  ].join("\n");
}
function sentence({ event, version, from, to }) {
  const subject = version === null ? "several versions" : `version ${version}`;
  switch (event) {
    case "rolled-back":
      return `${subject} back to ${to}`;
    case "adopted":
      return `${subject} adopted${to === null ? "" : ` in ${to}`}`;
    case "acknowledged":
      return `${subject} ${from === null ? "accepted as it is" : `no more in ${from}`}`;
    default:
      return `${subject} from ${from} to ${to}`;
  }
}
var label = (text) => (0, import_report_escape.mermaidLabel)((0, import_report_escape.cut)(text, MAX_LABEL));
var startedSchema = {
  type: "object",
  title: "started",
  description: "What is about to be written, before anything is.",
  additionalProperties: false,
  required: [
    ...import_core_ledger_parts.HEAD_KEYS,
    "purpose",
    "version",
    "from",
    "to",
    "reason",
    "expires",
    "continues",
    "planDigest",
    "plan",
    "policy",
    "findings",
    "metrics",
    "lineage",
    "previousHolders",
    "changes",
    "pass",
    "proven",
    ...import_core_ledger_parts.ACTOR_KEYS
  ],
  properties: {
    ...import_core_ledger_parts.HEAD,
    event: { const: "started", description: "The kind of record." },
    purpose: { enum: ["promote", "rollback", "adopt"], description: "What was asked for." },
    version: { ...import_core_ledger_parts.optionalTextSchema, description: "The version that is moved; null where one record adopts several." },
    from: { ...import_core_ledger_parts.optionalTextSchema, description: "The stage before; null where one record adopts several versions." },
    to: { ...import_core_ledger_parts.optionalTextSchema, description: "The stage after; null where one record adopts several versions." },
    reason: { ...import_core_ledger_parts.optionalTextSchema, description: "Why, in the words of who asked; null where nothing was said." },
    expires: { ...import_core_ledger_parts.timeSchema, description: "Until then nobody else may promote this asset." },
    continues: {
      type: ["object", "null"],
      description: "The record that began what this one takes up after its time was over; null in one that begins. The digest of that first one stands in the properties of the versions.",
      additionalProperties: false,
      required: ["digest", "number"],
      properties: {
        digest: { ...import_core_ledger_parts.digestSchema, description: "SHA-256 of that record." },
        number: { ...import_core_ledger_parts.HEAD.number, description: "The number of that record." }
      }
    },
    planDigest: { ...import_core_ledger_parts.digestSchema, description: "SHA-256 of the plan as canonical JSON: what the reviewers approved." },
    plan: { type: "object", description: "The plan: place, asset, from, to, holders, facts, rules, changes." },
    policy: {
      type: "object",
      description: "The rules that were applied.",
      additionalProperties: false,
      required: ["file", "rules"],
      properties: {
        file: { ...import_core_ledger_parts.textSchema, description: "Path of the policy, or the name of a preset." },
        rules: { ...import_core_ledger_parts.digestSchema, description: "SHA-256 of the rules that applied, as canonical JSON." }
      }
    },
    findings: {
      type: "array",
      items: import_core_ledger_parts.findingSchemaPart,
      description: "Every rule as it was judged; what was judged of the run stands in `evidence`."
    },
    metrics: { type: "array", items: import_core_ledger_parts.metricSchemaPart, description: "Every metric that the rules ask for." },
    lineage: {
      type: ["object", "null"],
      description: "Where the version comes from, as far as it is recorded; null where it could not be read.",
      additionalProperties: false,
      required: ["job", "commit", "repository"],
      properties: {
        job: { ...import_core_ledger_parts.optionalTextSchema, description: "The job that made it; null where none is recorded." },
        commit: { ...import_core_ledger_parts.optionalTextSchema, description: "The commit of its code; null where none is recorded." },
        repository: {
          ...import_core_ledger_parts.optionalTextSchema,
          description: "The repository of that commit; null where none is recorded."
        }
      }
    },
    previousHolders: { type: "array", items: import_core_ledger_parts.textSchema, description: "Versions that held the stage before." },
    changes: {
      type: "array",
      items: import_core_ledger_parts.changeSchemaPart,
      description: "The writes, in their order: the new holder first."
    },
    pass: {
      enum: ["full", "filtered", null],
      description: "How the holders were looked for: in every version, or by the tag; null where nobody had to look."
    },
    proven: { type: "boolean", description: "Whether a host showed who approved; a shell shows nobody." },
    ...import_core_ledger_parts.ACTOR
  }
};
function everyFinding({ findings, evidence: evidence2 }) {
  return [...findings, ...evidence2?.findings ?? []];
}
function provenEnd(stored) {
  const { record, proof } = stored;
  const { started } = record;
  const event = `event ${record.number}`;
  if (proof === "unproven")
    return (0, import_core_result.err)(`${event} is unproven: only the ledger says that it happened, so it cannot be exported as verified`);
  if (!started.proven || started.evidence === null)
    return (0, import_core_result.err)(`${event} began in a shell, which shows nobody, so it cannot be exported as verified`);
  if ((0, import_core_digest.sha256)((0, import_core_digest.canonicalJson)(copy(started.plan))) !== started.planDigest)
    return (0, import_core_result.err)(`${event} holds another plan than its digest says, so it cannot be exported as verified`);
  const asset = assetIn(started.plan);
  const id = isObject(asset) ? asset.id : void 0;
  const move = started.changes.find((change) => change.asset === id && change.to === started.to);
  if (typeof id !== "string" || started.version === null || started.to === null || move?.version !== started.version)
    return (0, import_core_result.err)(`${event} does not move one version to one stage; only such an event can be exported`);
  const { requesters, approvals } = started.evidence;
  const asked = new Set(requesters.map((person) => person.id));
  return (0, import_core_result.ok)({
    stored,
    proof,
    asset: { id, json: asset },
    assetDigest: (0, import_core_digest.sha256)((0, import_core_digest.canonicalJson)(asset)),
    version: started.version,
    stage: started.to,
    approvedByOthers: approvals.length > 0 && approvals.every((approval) => !asked.has(approval.id))
  });
}
function assetIn(plan) {
  const { asset = null, adopts = [] } = plan;
  const [only, ...others] = Array.isArray(adopts) ? adopts : [];
  if (!isObject(only) || others.length > 0)
    return copy(asset);
  const { in: _stage, ...adopted } = only;
  return copy(adopted);
}
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var copy = (value) => JSON.parse(JSON.stringify(value));
var TYPES = {
  model: "machine-learning-model",
  data: "data",
  environment: "platform",
  component: "application"
};
var WITNESSES = {
  azure: "The properties of the version in Azure ML, to which one can only add, hold the digest of the record that began it.",
  signature: "The commit that holds the record is signed, and the signature is good."
};
function cycloneDx(stored, tool) {
  const proven = provenEnd(stored);
  return proven.ok ? (0, import_core_result.ok)(documentOf(proven.value, tool)) : proven;
}
function documentOf(proven, tool) {
  const { record, digest } = proven.stored;
  const findings = everyFinding(record.started);
  const approvals = record.started.evidence?.approvals ?? [];
  return {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    serialNumber: `urn:uuid:${uuidOf(digest)}`,
    version: 1,
    metadata: {
      timestamp: record.at,
      tools: { components: [{ type: "application", name: "aml-promote", version: tool }] }
    },
    definitions: { standards: [standard(record.started)] },
    declarations: {
      // Whoever runs the gate runs it on its own assets.
      assessors: [{ "bom-ref": "assessor", thirdParty: false }],
      attestations: [
        {
          summary: `Event ${record.number} of the ${record.kind} ${record.name}: ${moved(proven)}.`,
          assessor: "assessor",
          map: findings.map(conformance)
        }
      ],
      claims: [
        {
          "bom-ref": "claim-moved",
          target: "version",
          predicate: moved(proven),
          reasoning: WITNESSES[proven.proof],
          evidence: ["record", ...approvals.map((_, index) => approvalRef(index))]
        },
        ...findings.flatMap((finding, index) => claim(finding, index))
      ],
      evidence: evidence(proven),
      targets: { components: [target(proven)] }
    }
  };
}
var approvalRef = (index) => `approval-${index + 1}`;
var WORDS = {
  completed: "entered",
  "rolled-back": "was brought back to",
  adopted: "was found and accepted in"
};
function moved({ stored, version, stage }) {
  const { event, started } = stored.record;
  return `version ${version} ${WORDS[event]} ${stage} by the plan ${started.planDigest}`;
}
function standard(started) {
  const { policy } = started;
  return {
    "bom-ref": "policy",
    name: policy.file,
    version: policy.rules,
    description: "The rules that applied; the version is the SHA-256 of these as canonical JSON.",
    requirements: everyFinding(started).map(({ subject, wanted }, index) => ({
      "bom-ref": `rule-${index + 1}`,
      identifier: subject,
      title: subject,
      ...wanted === null ? {} : { text: wanted }
    }))
  };
}
function claim({ subject, outcome, found }, index) {
  if (outcome !== "pass")
    return [];
  return [
    {
      "bom-ref": `claim-${index + 1}`,
      target: "version",
      predicate: `${subject}: pass`,
      ...found === "" ? {} : { reasoning: found },
      evidence: ["record"]
    }
  ];
}
function conformance({ outcome, found: value, waived }, index) {
  const requirement = `rule-${index + 1}`;
  const found = waived === void 0 ? value : `${value}; ${(0, import_report_ending.waivedText)(waived)}`;
  const rationale = found === "" ? {} : { rationale: found };
  if (outcome === "pass")
    return { requirement, claims: [`claim-${index + 1}`], conformance: { score: 1, ...rationale } };
  return outcome === "fail" ? { requirement, conformance: { score: 0, ...rationale } } : { requirement };
}
function evidence({ stored }) {
  const { record, digest, commit } = stored;
  const { run, evidence: shown } = record.started;
  const url = run?.url ?? null;
  return [
    {
      "bom-ref": "record",
      description: `The record of the ledger, written by aml-promote ${record.tool}: canonical JSON with the SHA-256 ${digest}, in commit ${commit}.`,
      data: [
        {
          name: "record.json",
          contents: { attachment: { contentType: "application/json", content: (0, import_core_ledger_record.recordText)(record) } },
          sensitiveData: ["Accounts and comments of the people who asked and approved."]
        },
        ...url === null || !URL.canParse(url) ? [] : [{ name: "run", contents: { url: new URL(url).href } }]
      ],
      created: record.at
    },
    ...(shown?.approvals ?? []).map((approval, index) => ({
      "bom-ref": approvalRef(index),
      description: `Account ${approval.id} ${deed(approval)} as ${approval.match}${approval.comment === "" ? "." : `: ${approval.comment}`}`,
      reviewer: { name: approval.login }
    }))
  ];
}
function deed(approval) {
  if ("environment" in approval)
    return `released ${approval.environment}`;
  const { number, commit, at } = approval.pullRequest;
  return `approved commit ${commit} of pull request ${number} at ${at}`;
}
function target({ stored, asset, assetDigest, version }) {
  const { kind, name, place, started } = stored.record;
  const { job = null, commit = null, repository = null } = started.lineage ?? {};
  const values = { id: asset.id, place, "described-by": `sha256:${assetDigest}`, job, commit, repository };
  return {
    type: TYPES[kind],
    "bom-ref": "version",
    name,
    version,
    properties: Object.entries(values).flatMap(([key, value]) => value === null ? [] : [{ name: `aml-promote:${key}`, value }])
  };
}
function uuidOf(digest) {
  const variant = (Number.parseInt(digest.slice(16, 17), 16) & 3 | 8).toString(16);
  const [a, b, c, e] = [digest.slice(0, 8), digest.slice(8, 12), digest.slice(13, 16), digest.slice(20, 32)];
  return `${a}-${b}-8${c}-${variant}${digest.slice(17, 20)}-${e}`;
}
var SVR = "https://in-toto.io/attestation/svr/v0.2";
var VERIFIER = "https://github.com/aml-promote/aml-promote/tree/v1";
var WHAT = {
  completed: "AML_PROMOTE_PROMOTED",
  "rolled-back": "AML_PROMOTE_ROLLED_BACK",
  adopted: "AML_PROMOTE_ADOPTED"
};
var WITNESS = {
  azure: "AML_PROMOTE_WITNESSED_BY_AZURE_ML",
  signature: "AML_PROMOTE_WITNESSED_BY_SIGNATURE"
};
function predicate(stored, tool) {
  const proven = provenEnd(stored);
  return proven.ok ? (0, import_core_result.ok)(svrOf(proven.value, tool)) : proven;
}
function svrOf(proven, tool) {
  const { stored, asset } = proven;
  const { record, digest, commit } = stored;
  return {
    verifier: { id: VERIFIER, policies: policies(record.started) },
    timeCreated: record.started.at,
    properties: properties(proven),
    aml_promote: {
      asset: asset.json,
      place: record.place,
      plan: { sha256: record.started.planDigest },
      record: { number: record.number, sha256: digest, gitCommit: commit },
      verifiedBy: record.started.tool,
      exportedBy: tool
    }
  };
}
function properties({ stored, proof, stage, approvedByOthers }) {
  const { event, started } = stored.record;
  const findings = everyFinding(started);
  const isChecked = findings.length > 0 && findings.every(({ outcome }) => outcome === "pass");
  return [
    WHAT[event],
    // A stage is named as the policy names it: two names that differ must not become one.
    `AML_PROMOTE_STAGE_${stage}`,
    ...(started.evidence?.approvals.length ?? 0) > 0 ? ["AML_PROMOTE_APPROVED"] : [],
    ...approvedByOthers ? ["AML_PROMOTE_APPROVED_BY_OTHERS"] : [],
    ...isChecked ? ["AML_PROMOTE_RULES_PASSED"] : [],
    WITNESS[proof]
  ];
}
function policies({ policy, evidence: evidence2 }) {
  const rules = { name: "effective rules", digest: { sha256: policy.rules } };
  if (evidence2 === null || !/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(evidence2.policy.commit))
    return [rules];
  const { repository, ref, commit } = evidence2.policy;
  return [{ name: repository, digest: { gitCommit: commit }, annotations: { ref, file: policy.file } }, rules];
}
function inToto(stored, tool) {
  const proven = provenEnd(stored);
  if (!proven.ok)
    return proven;
  const { asset, assetDigest } = proven.value;
  return (0, import_core_result.ok)({
    _type: "https://in-toto.io/Statement/v1",
    subject: [{ name: asset.id, digest: { sha256: assetDigest } }],
    predicateType: SVR,
    predicate: svrOf(proven.value, tool)
  });
}
var EXPORTS = {
  "in-toto": { extension: "intoto.json", make: inToto },
  "in-toto-predicate": { extension: "predicate.json", make: predicate },
  cyclonedx: { extension: "cdx.json", make: cycloneDx }
};
function isExport(format) {
  return Object.hasOwn(EXPORTS, format);
}
async function exported(chain, format, number, stored, ledger, registry) {
  const { record, digest, commit } = chosen(stored, number);
  const verified = await (0, import_commands_verify_asset.verifyAsset)({ ...chain, place: record.place }, ledger, registry);
  const { extension, make } = EXPORTS[format];
  const proof = proofOf(verified, record);
  const made = proof.ok ? make({ record, digest, commit, proof: proof.value }, import_version_generated.VERSION) : (0, import_core_result.err)(`event ${record.number} is unproven: ${proof.error}; so it cannot be exported as verified`);
  if (!made.ok)
    throw new import_core_failure.UsageFailure({ what: made.error, fix: "Choose another event; verify says what proves each" });
  return { format, extension, text: `${JSON.stringify(made.value, null, 2)}
` };
}
function chosen(stored, number) {
  const found = stored.find(({ record }) => number === null ? (0, import_core_ledger_record.isEnded)(record) : record.number === number);
  if (found !== void 0 && (0, import_core_ledger_record.isEnded)(found.record))
    return { ...found, record: found.record };
  const what = number === null ? "nothing was completed yet" : found === void 0 ? `there is no event ${number}` : `event ${number} is ${found.record.event}, and only what was completed, rolled-back or adopted can be exported`;
  throw new import_core_failure.UsageFailure({ what, fix: "history lists the events" });
}
function proofOf({ fault, disagreements, proofs }, { number, started }) {
  if (fault !== null && fault.number <= number)
    return (0, import_core_result.err)(`the chain is broken at event ${fault.number}`);
  if (disagreements.some((one) => one.number === (0, import_core_ledger_record.operationNumber)(started)))
    return (0, import_core_result.err)("Azure ML contradicts it");
  const proof = proofs.find((one) => one.number === number && one.version === started.version);
  if (proof === void 0)
    return (0, import_core_result.err)("it moved several versions");
  return proof.by === null ? (0, import_core_result.err)(proof.why ?? "only the ledger says that it happened") : (0, import_core_result.ok)(proof.by);
}
async function holdersThen(chain, version, at, ledger) {
  const { tip } = await ledger.at(chain, at);
  if (tip === null && (await ledger.head(chain)).tip === null)
    throw (0, import_commands_told_subject.unknownTo)(ledger, chain);
  const holders = (tip?.board.stages ?? []).flatMap(({ stage, holders: holders2 }) => holders2.filter((holder) => version === null || holder.version === version).map(({ version: version2, number }) => ({ stage, version: version2, number })));
  return {
    title: `${chain.kind} ${chain.name}${version === null ? "" : ` version ${version}`} at ${at}`,
    sentence: tip === null ? "Nothing was recorded yet." : `As event ${tip.record.number} left it, ${tip.record.event} at ${tip.record.at}.`,
    tables: [
      {
        title: "Holders",
        of: "holder",
        head: ["Stage", "Version", "Since event"],
        rows: holders.map(({ stage, version: version2, number }) => [stage, version2, `${number}`])
      }
    ],
    document: () => ({
      moment: at,
      event: tip === null ? null : {
        number: tip.record.number,
        event: tip.record.event,
        at: tip.record.at,
        digest: tip.digest,
        commit: tip.commit
      },
      holders
    }),
    rendering: null,
    notes: tip?.record.event === "started" ? [`event ${tip.record.number} was under way: it was started and not ended yet`] : []
  };
}
async function history(request, ports) {
  const { subject, at, format } = request;
  refuseContradictions(request);
  if (subject === null)
    throw new import_core_failure.UsageFailure({ what: "asset is not given", fix: "Say which: azureml:NAME" });
  const ledger = (0, import_commands_told_subject.ledgerOf)(ports, request);
  const version = await (0, import_commands_told_subject.versionOf)(subject, ports);
  const shared = {
    is: "told",
    command: "history",
    verdict: "allow",
    asset: { kind: subject.kind, name: subject.name, version },
    place: (0, import_core_place.placeId)(request.place),
    annotations: [],
    run: ports.approvals.run
  };
  if (at !== null)
    return { ...shared, ...await holdersThen(subject, version, at, ledger), at: ports.registry.now() };
  const { known, notes } = await readAll(subject, version, ledger);
  const rendering = isExport(format) ? await exportOf(subject, format, request.event, known, ledger, ports) : drawn(subject, version, format, known);
  return {
    ...shared,
    title: titleOf(subject, version),
    sentence: sentenceOf(known),
    tables: [eventTable(known)],
    document: () => ({
      events: known.map(({ stored: { commit, digest, record } }) => ({ commit, digest, record: jsonOf(record) }))
    }),
    rendering,
    notes,
    at: ports.registry.now()
  };
}
function refuseContradictions({ at, event, format }) {
  if (at !== null && format !== "table") {
    throw new import_core_failure.UsageFailure({ what: `at and format ${format} are both given`, fix: "Leave one of them out" });
  }
  if (event !== null && !isExport(format)) {
    throw new import_core_failure.UsageFailure({
      what: `event is ${event}, but format is ${format}`,
      fix: "Say what to make of the event: format in-toto, in-toto-predicate or cyclonedx"
    });
  }
}
async function readAll(chain, version, ledger) {
  const known = [];
  const notes = [];
  let number = 0;
  for await (const raw of ledger.events(chain)) {
    number += 1;
    const read = readEvent(raw, version);
    if (typeof read === "string")
      notes.push(`event ${number} cannot be read: ${read}; verify says more`);
    else if (read !== null)
      known.push(read);
  }
  if (number === 0)
    throw (0, import_commands_told_subject.unknownTo)(ledger, chain);
  return { known: known.reverse(), notes };
}
function readEvent(raw, version) {
  const parsed = (0, import_core_ledger_parse_event.parseEvent)(raw);
  if (!parsed.ok)
    return parsed.error;
  const told = tellEvent(parsed.value.record, version);
  return told === void 0 ? null : { stored: parsed.value, told };
}
function drawn(chain, version, format, known) {
  if (format === "table")
    return null;
  const text = timeline(titleOf(chain, version), known.map(({ told }) => told));
  return { format, extension: "mmd", text };
}
function exportOf(subject, format, number, known, ledger, ports) {
  return exported(subject, format, number, known.map(({ stored }) => stored), ledger, ports.registry);
}
var titleOf = ({ kind, name }, version) => `history of the ${kind} ${name}${version === null ? "" : ` version ${version}`}`;
function sentenceOf(known) {
  const [newest] = known;
  if (newest === void 0)
    return "No event concerns it.";
  const oldest = known.at(-1) ?? newest;
  return `${(0, import_report_ending.counted)(known.length, "event")}, from ${oldest.told.at} to ${newest.told.at}.`;
}
function eventTable(known) {
  return {
    title: "Events, newest first",
    of: "event",
    head: ["Event", "Time", "What", "Version", "From", "To", "Asked", "Approved", "Run", "Reason"],
    rows: known.map(({ told }) => [
      `${told.number}`,
      told.at,
      told.event,
      told.version ?? "",
      told.from ?? "",
      told.to ?? "",
      told.asked.join(", "),
      told.approved.join(", "),
      told.run ?? "shell",
      told.reason ?? ""
    ])
  };
}
var jsonOf = (record) => record;
