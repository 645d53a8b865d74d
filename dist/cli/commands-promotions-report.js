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
  EarlierOnes: () => EarlierOnes,
  annotationOf: () => annotationOf,
  atItsLine: () => atItsLine,
  blocking: () => blocking,
  changeBetween: () => changeBetween,
  compareReviewed: () => compareReviewed,
  countedEntries: () => countedEntries,
  entryJson: () => entryJson,
  findingsTable: () => findingsTable,
  foretell: () => foretell,
  inSafeOrder: () => inSafeOrder,
  lookAtEntries: () => lookAtEntries,
  missing: () => missing,
  notesOf: () => notesOf,
  parseReviewed: () => parseReviewed,
  plannedReport: () => plannedReport,
  promotionsPage: () => promotionsPage,
  provePolicyAt: () => provePolicyAt,
  pullRequestsOf: () => pullRequestsOf,
  wantedAt: () => wantedAt,
  writeReviewed: () => writeReviewed
});
module.exports = __toCommonJS(stdin_exports);
var import_report_plan_sections = require("./report-plan-sections.js");
var import_commands_a_few_at_a_time = require("./commands-a-few-at-a-time.js");
var import_report_sections = require("./report-sections.js");
var import_commands_judge = require("./commands-judge.js");
var import_core_decision = require("./core-decision.js");
var import_core_policy_composition = require("./core-policy-composition.js");
var import_core_ledger_stored = require("./core-ledger-stored.js");
var import_commands_promotions_request_shared = require("./commands-promotions-request-shared.js");
var import_report_ending = require("./report-ending.js");
var import_core_checks_metric = require("./core-checks-metric.js");
var import_core_entry = require("./core-entry.js");
var import_core_place = require("./core-place.js");
var import_core_digest = require("./core-digest.js");
var import_core_json = require("./core-json.js");
var import_core_promotions_parse = require("./core-promotions-parse.js");
var import_core_promotions_entry = require("./core-promotions-entry.js");
var import_core_asset = require("./core-asset.js");
var import_core_result = require("./core-result.js");
var import_core_lifecycle = require("./core-lifecycle.js");
var import_core_failure = require("./core-failure.js");
function inSafeOrder({ stages }, entries) {
  const position = new Map(stages.map(({ name: name2 }, index) => [name2, index]));
  const stageOf = ({ stage }) => position.get(stage) ?? -1;
  return [...entries].sort((one, other) => import_core_asset.KINDS.indexOf(one.kind) - import_core_asset.KINDS.indexOf(other.kind) || (one.name < other.name ? -1 : one.name > other.name ? 1 : stageOf(other) - stageOf(one)));
}
var reviewedCheck = validate0;
var pattern0 = new RegExp("^[0-9a-f]{40}([0-9a-f]{24})?$", "u");
var pattern1 = new RegExp("^[0-9a-f]{64}$", "u");
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind") || data.name === void 0 && (missing0 = "name") || data.stage === void 0 && (missing0 = "stage") || data.version === void 0 && (missing0 = "version") || data.digest === void 0 && (missing0 = "digest")) {
        validate1.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "kind" || key0 === "name" || key0 === "stage" || key0 === "version" || key0 === "digest")) {
            validate1.errors = [{ instancePath, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.kind !== void 0) {
            let data0 = data.kind;
            const _errs2 = errors;
            if (!(data0 === "model" || data0 === "data" || data0 === "environment" || data0 === "component")) {
              validate1.errors = [{ instancePath: instancePath + "/kind", message: "must be equal to one of the allowed values" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.name !== void 0) {
              let data1 = data.name;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (typeof data1 === "string") {
                  if (data1.length < 1) {
                    validate1.errors = [{ instancePath: instancePath + "/name", message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                } else {
                  validate1.errors = [{ instancePath: instancePath + "/name", message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.stage !== void 0) {
                let data2 = data.stage;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (typeof data2 === "string") {
                    if (data2.length < 1) {
                      validate1.errors = [{ instancePath: instancePath + "/stage", message: "must NOT have fewer than 1 characters" }];
                      return false;
                    }
                  } else {
                    validate1.errors = [{ instancePath: instancePath + "/stage", message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.version !== void 0) {
                  let data3 = data.version;
                  const _errs7 = errors;
                  if (errors === _errs7) {
                    if (typeof data3 === "string") {
                      if (data3.length < 1) {
                        validate1.errors = [{ instancePath: instancePath + "/version", message: "must NOT have fewer than 1 characters" }];
                        return false;
                      }
                    } else {
                      validate1.errors = [{ instancePath: instancePath + "/version", message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.digest !== void 0) {
                    let data4 = data.digest;
                    const _errs9 = errors;
                    if (errors === _errs9) {
                      if (typeof data4 === "string") {
                        if (!pattern1.test(data4)) {
                          validate1.errors = [{ instancePath: instancePath + "/digest", message: 'must match pattern "^[0-9a-f]{64}$"' }];
                          return false;
                        }
                      } else {
                        validate1.errors = [{ instancePath: instancePath + "/digest", message: "must be string" }];
                        return false;
                      }
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate1.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate1.errors = vErrors;
  return errors === 0;
}
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.version === void 0 && (missing0 = "version") || data.place === void 0 && (missing0 = "place") || data.entries === void 0 && (missing0 = "entries")) {
        validate0.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "version" || key0 === "place" || key0 === "policy-commit" || key0 === "entries")) {
            validate0.errors = [{ instancePath, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.version !== void 0) {
            const _errs2 = errors;
            if (1 !== data.version) {
              validate0.errors = [{ instancePath: instancePath + "/version", message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.place !== void 0) {
              let data1 = data.place;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (typeof data1 === "string") {
                  if (data1.length < 1) {
                    validate0.errors = [{ instancePath: instancePath + "/place", message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                } else {
                  validate0.errors = [{ instancePath: instancePath + "/place", message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data["policy-commit"] !== void 0) {
                let data2 = data["policy-commit"];
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (typeof data2 === "string") {
                    if (!pattern0.test(data2)) {
                      validate0.errors = [{ instancePath: instancePath + "/policy-commit", message: 'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"' }];
                      return false;
                    }
                  } else {
                    validate0.errors = [{ instancePath: instancePath + "/policy-commit", message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.entries !== void 0) {
                  let data3 = data.entries;
                  const _errs7 = errors;
                  if (errors === _errs7) {
                    if (Array.isArray(data3)) {
                      var valid1 = true;
                      const len0 = data3.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs9 = errors;
                        if (!validate1(data3[i0], { instancePath: instancePath + "/entries/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
                          vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                          errors = vErrors.length;
                        }
                        var valid1 = _errs9 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    } else {
                      validate0.errors = [{ instancePath: instancePath + "/entries", message: "must be array" }];
                      return false;
                    }
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate0.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
function isReviewed(value) {
  return reviewedCheck(value);
}
function whyReviewed() {
  const [error] = reviewedCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
var MAX_BLOCK = 65535;
function writeReviewed({ entries, ...rest }) {
  const sorted = [...entries].sort((one, other) => (0, import_core_promotions_entry.entryKey)(one) < (0, import_core_promotions_entry.entryKey)(other) ? -1 : 1);
  const twice = repeated(sorted);
  if (twice !== void 0)
    return (0, import_core_result.err)(`${twice} stands twice among what was reviewed`);
  const json = (0, import_core_digest.canonicalJson)({ ...rest, entries: sorted });
  const block = `${BEFORE}${json}${AFTER}`;
  const size = sizeOf(block);
  if (size > MAX_BLOCK)
    return (0, import_core_result.err)(`${entries.length} entries make ${size} bytes, more than the ${MAX_BLOCK} that a check run can hold`);
  return (0, import_core_result.ok)({ text: block, digest: (0, import_core_digest.sha256)(json) });
}
function parseReviewed(block, wanted) {
  if (sizeOf(block) > MAX_BLOCK)
    return (0, import_core_result.err)("it is longer than any that is written");
  const json = /^```json\n(.*)\n```$/.exec(block.replaceAll("\r\n", "\n").trim())?.[1];
  const value = json === void 0 ? void 0 : (0, import_core_json.parsedJson)(json);
  if (json === void 0 || value === void 0)
    return (0, import_core_result.err)("it has not the form in which it is written");
  if (!isReviewed(value))
    return (0, import_core_result.err)(`it is not what is written: ${whyReviewed()}`);
  const twice = repeated(value.entries);
  if (twice !== void 0)
    return (0, import_core_result.err)(`it names ${twice} twice`);
  if ((0, import_core_digest.canonicalJson)(value) !== json)
    return (0, import_core_result.err)("it is not canonical JSON");
  return wanted === null || (0, import_core_digest.sha256)(json) === wanted ? (0, import_core_result.ok)(value) : (0, import_core_result.err)("it is not the one of that digest");
}
function compareReviewed({ entries }, entry, digest) {
  const key = (0, import_core_promotions_entry.entryKey)(entry);
  const seen = entries.find((one) => (0, import_core_promotions_entry.entryKey)(one) === key);
  if (seen === void 0)
    return "absent";
  return seen.version === (0, import_core_promotions_entry.versionText)(entry.version) && seen.digest === digest ? "same" : "other";
}
var BEFORE = "```json\n";
var AFTER = "\n```";
var sizeOf = (block) => new TextEncoder().encode(block).byteLength;
function repeated(entries) {
  const keys = /* @__PURE__ */ new Set();
  for (const entry of entries) {
    const key = (0, import_core_promotions_entry.entryKey)(entry);
    if (keys.has(key))
      return `${entry.kind} ${entry.name} in ${entry.stage}`;
    keys.add(key);
  }
  return void 0;
}
function foresee(policy, facts, wish, earlier2, proven) {
  const rival = openBesides(facts, earlier2);
  if (rival !== null)
    return refused(rival.why, rival.remedy);
  if (earlier2.length === 0)
    return { is: "foreseen", facts };
  const { asset, incumbents, displaced } = facts;
  const versions = new Map([...displaced, ...incumbents, asset].map((version) => [version.id, version]));
  const moves = [];
  for (const { facts: known, decision } of earlier2) {
    const others = new Map([...known.incumbents, known.asset].map((version) => [version.id, version]));
    for (const change of decision.changes) {
      const version = versions.get(change.asset) ?? others.get(change.asset);
      if (version !== void 0)
        versions.set(version.id, moved(version, change, known.asset.id, decision, proven));
    }
    moves.push(...decision.plan.changes.map(({ asset: id, to }) => ({ asset: id, to, plan: decision.digest })));
  }
  const now = versions.get(asset.id) ?? asset;
  const isMoved = moves.some((move) => move.asset === asset.id);
  const missing2 = isMoved ? unknownOf(policy, facts, wish, now) : null;
  if (missing2 !== null)
    return refused(missing2.why, missing2.remedy);
  const those = (role) => wish.to.exclusive === null ? [] : [...versions.values()].filter((version) => (0, import_core_decision.concerns)(policy, wish.to, version, asset.id) === role);
  const ledger = facts.ledger && ledgerAfter(facts.ledger, isMoved, proven ? lastOf(moves) : []);
  return {
    is: "foreseen",
    facts: { ...facts, asset: now, incumbents: those("incumbent"), displaced: those("displaced"), ledger }
  };
}
var refused = (why, remedy) => ({
  is: "not foreseeable",
  why: `not foreseeable: ${why}`,
  remedy
});
function openBesides({ ledger }, earlier2) {
  const open = ledger?.open?.started;
  const [first] = earlier2;
  if (open === void 0 || first === void 0 || open.planDigest === first.decision.digest)
    return null;
  const { kind, name: name2, purpose, expires } = open;
  const what = purpose === "promote" ? "promotion" : purpose;
  return {
    why: `a ${what} of ${kind} ${name2} has no end yet, and may change what is planned here`,
    remedy: `plan again when it has ended, at ${expires} at the latest`
  };
}
function moved(version, { from, to, sequence, archived }, asset, { digest: plan }, proven) {
  const entry = { plan, run: FORESEEN, from, to, sequence, asset, proven, started: null, number: null };
  return {
    ...version,
    stage: to,
    tags: { ...version.tags, [import_core_lifecycle.STAGE_TAG]: to },
    properties: { ...version.properties, [(0, import_core_entry.entryKey)(entry)]: (0, import_core_entry.entryText)(entry) },
    isArchived: archived ?? version.isArchived
  };
}
var FORESEEN = "foreseen";
function unknownOf(policy, facts, { to }, asset) {
  const { version } = asset;
  const here = (0, import_core_decision.stageNameOf)(policy, asset) ?? "";
  const remedy = `promote version ${version} in a pull request of its own, after this one is merged and applied`;
  const rule = (0, import_core_checks_metric.ruleFor)(policy, asset, facts.place, here, to.name);
  if (rule?.checks.some(({ value }) => "soak" in value))
    return {
      why: `soak counts from when version ${version} comes into ${here}, which the promotion before this one is yet to do`,
      remedy
    };
  const wanted = (0, import_core_decision.needs)(policy, asset, facts.place, to);
  if (wanted.has("metrics-file") && facts.metrics === null)
    return { why: `from ${here} the rule asks for the file of the input metrics, which was not read`, remedy };
  if (wanted.has("lineage") && facts.lineage === null)
    return { why: `from ${here} the rule asks where version ${version} comes from, which was not read`, remedy };
  return null;
}
function ledgerAfter({ ends, pass }, isMoved, expected) {
  return { open: null, ends: isMoved ? [] : ends, pass, expected };
}
function lastOf(moves) {
  return [...new Map(moves.map((move) => [move.asset, move])).values()];
}
async function lookAtEntries(entries, { policy }, request, ports, waitsFor) {
  const heads = /* @__PURE__ */ new Map();
  const headOf = ({ kind, name: name2 }) => {
    const known = heads.get(`${kind}/${name2}`) ?? quietHead({ kind, name: name2 }, ports, waitsFor);
    heads.set(`${kind}/${name2}`, known);
    return known;
  };
  return (0, import_commands_a_few_at_a_time.aFewAtATime)(entries, async (entry) => {
    const wish = { to: (0, import_core_policy_composition.destination)(policy, entry.stage), archiveExisting: request.archiveExisting };
    try {
      const head = await headOf(entry);
      const facts = await (0, import_commands_judge.gatherFacts)(policy, wish, (0, import_commands_promotions_request_shared.requestOf)(entry, request).reference, ports, head, true);
      return { is: "found", entry: { ...entry, version: versionIn(facts) }, wish, facts, head };
    } catch (error) {
      if (!(error instanceof import_core_failure.UsageFailure))
        throw error;
      return { is: "missing", entry, wish, finding: missing(entry, error) };
    }
  });
}
var MOST_WAITS = 20;
async function quietHead(chain, { ledger, registry }, waitsFor) {
  if (ledger === null)
    return null;
  for (let waits = 0; ; waits++) {
    const head = await ledger.head(chain);
    const open = (0, import_core_ledger_stored.openOf)(head.tip);
    if (open === null || waits === MOST_WAITS || !waitsFor(open))
      return head;
    await registry.read({ ...chain, version: open.version ?? "1" });
    const left = (0, import_commands_judge.timeLeft)(open, (0, import_commands_judge.clockOf)(registry).milliseconds);
    if (left === 0)
      return head;
    const who = open.run?.name ?? "a shell";
    await ledger.changed(head, left, `${chain.kind} ${chain.name} is being moved by ${who}, until ${open.expires} at the latest`);
  }
}
var versionIn = ({ asset: { version } }) => ({ is: "version", version });
function missing(entry, { problems: [{ what, fix }] }) {
  const subject = (0, import_core_promotions_entry.entryText)(entry);
  return { subject, outcome: "fail", found: what, ...fix === void 0 ? {} : { remedy: fix }, at: entry.at };
}
function foretell({ policy }, { facts, wish }, earlier2, proven) {
  const foreseen = foresee(policy, facts, wish, earlier2, proven);
  if (foreseen.is !== "foreseen")
    return foreseen;
  return { is: "decided", facts: foreseen.facts, decision: (0, import_core_decision.decide)(policy, foreseen.facts, wish) };
}
var EarlierOnes = class {
  #byAsset = /* @__PURE__ */ new Map();
  of({ kind, name: name2 }) {
    return this.#byAsset.get(`${kind}/${name2}`) ?? [];
  }
  add({ kind, name: name2 }, earlier2) {
    this.#byAsset.set(`${kind}/${name2}`, [...this.#byAsset.get(`${kind}/${name2}`) ?? [], earlier2]);
  }
};
var BYTES = { entries: 10 * 1024, entry: 12 * 1024, all: 40 * 1024 };
var RUN_BYTES = { entry: 64 * 1024, all: 300 * 1024 };
var SIGNS = { allow: import_report_ending.SIGN.pass, deny: import_report_ending.SIGN.fail, inconclusive: import_report_ending.SIGN.inconclusive };
var signOf = ({ findings }) => SIGNS[(0, import_core_entry.verdictOf)(findings)];
function promotionsPage({ place, entries, findings, notes: notes2 }) {
  const head = ["", "Asset", "Version", "From", "To", "Plan", "File"];
  const cells = (one) => {
    const { entry, report } = one;
    const { kind, name: name2, stage, version, at } = entry;
    const number = version.is === "version" ? version.version : `@${version.label}`;
    return [
      signOf(one),
      `${kind} ${(0, import_report_sections.name)(name2)}`,
      (0, import_report_sections.name)(number),
      report?.from == null ? "" : (0, import_report_sections.prose)(report.from),
      (0, import_report_sections.prose)(stage),
      report?.digest == null ? "" : (0, import_report_sections.name)(report.digest.slice(0, 12)),
      (0, import_report_sections.where)(at)
    ];
  };
  const all = [
    `- **Place:** ${(0, import_report_sections.name)(place)}`,
    findings.length === 0 ? "" : (0, import_report_sections.findingTable)(findings),
    entries.length === 0 && findings.length === 0 ? "No entry is changed; merging promotes nothing." : "",
    (0, import_report_sections.table)(head, entries, cells, { of: "entry", bytes: BYTES.entries }),
    ...eachWithin(entries, BYTES, "the run has them"),
    (0, import_report_sections.notes)({ notes: notes2 })
  ];
  return joined(all);
}
function detailsPage(entries) {
  return eachWithin(entries, RUN_BYTES, "the record has them").join("\n\n");
}
function eachWithin(entries, bytes, where2) {
  const shown = [];
  let left = bytes.all;
  for (const one of entries) {
    const text = details(one, bytes.entry);
    left -= Buffer.byteLength(text);
    if (left < 0)
      break;
    shown.push(text);
  }
  const rest = entries.length - shown.length;
  if (rest === 0)
    return shown;
  return [...shown, `The details of ${rest} more ${rest === 1 ? "entry" : "entries"} find no room here; ${where2}.`];
}
function details(one, most) {
  const { entry, report, findings } = one;
  const blocking2 = findings.filter(({ outcome }) => outcome === "fail" || outcome === "inconclusive");
  const from = report?.from == null ? "" : ` from ${(0, import_report_sections.prose)(report.from)}`;
  const first = [
    entry.reason === null ? "" : `**Reason:** ${(0, import_report_sections.prose)(entry.reason)}`,
    (0, import_report_sections.findingTable)(blocking2)
  ];
  const full = joined([...first, ...report === null ? [] : bodyOf(report)]);
  const body = Buffer.byteLength(full) > most ? joined([...first, "The rest finds no room here."]) : full;
  const summary = `<summary>${signOf(one)} ${(0, import_report_sections.prose)((0, import_core_promotions_entry.entryText)(entry))}${from}</summary>`;
  return `<details${blocking2.length === 0 ? "" : " open"}>${summary}

${body}

</details>`;
}
var joined = (parts) => parts.filter((part) => part !== "").join("\n\n");
var bodyOf = (report) => [
  (0, import_report_plan_sections.metrics)(report),
  (0, import_report_plan_sections.lineage)(report),
  (0, import_report_sections.changes)(report, false),
  (0, import_report_plan_sections.rules)(report),
  awaited(report),
  (0, import_report_sections.notes)(report)
];
function awaited({ findings, digest }) {
  const demands = findings.filter(({ outcome }) => outcome === "awaited");
  const plan = digest === null ? "" : `**Plan:** ${(0, import_report_sections.name)(digest)}`;
  return joined([(0, import_report_sections.findingTable)(demands), plan]);
}
function plannedReport(planned) {
  const { request, ports, proposed, entries, findings, digest, change } = planned;
  const verdict = (0, import_core_entry.verdictOf)([...findings, ...entries.flatMap((one) => one.findings)]);
  const number = `pull request ${proposed.number}`;
  const blocked = entries.filter((one) => (0, import_core_entry.verdictOf)(one.findings) !== "allow").length;
  return {
    is: "told",
    command: "plan",
    verdict,
    title: `${(0, import_core_place.placeName)(request.place)}, ${number}: ${verdict === "allow" ? "planned" : "not as it stands"}`,
    sentence: `${countedEntries(entries.length)} changed${blocked === 0 ? "" : `, ${blocked} of them cannot be promoted as it stands`}. Nothing was written to Azure ML.`,
    asset: null,
    place: (0, import_core_place.placeId)(request.place),
    tables: [
      findingsTable(findings),
      {
        title: "Changed entries",
        of: "entry",
        head: ["", "Entry", "From", "Plan", "File", "Found", "To make it pass"],
        sentences: 2,
        rows: entries.map((one) => [
          signOf(one),
          (0, import_core_promotions_entry.entryText)(one.entry),
          one.report?.from ?? "",
          one.report?.digest?.slice(0, 12) ?? "",
          `${one.entry.at.file}:${one.entry.at.line}`,
          blocking(one.findings).map(({ found }) => found).join("; "),
          blocking(one.findings).flatMap(({ remedy }) => remedy ?? []).join("; ")
        ])
      }
    ],
    page: detailsPage(entries),
    document: () => ({
      "pull-request": {
        number: proposed.number,
        url: proposed.url,
        target: proposed.target,
        head: proposed.head,
        base: proposed.base,
        fork: proposed.isFork
      },
      entries: entries.map((one) => plannedJson(one))
    }),
    rendering: null,
    annotations: [...findings, ...entries.flatMap((one) => atItsLine(one))].flatMap(annotationOf),
    approved: { digest, approvals: [] },
    notes: [...notesOf(change), ...planned.notes],
    at: ports.registry.now(),
    run: ports.approvals.run
  };
}
var countedEntries = (count) => `${count} ${count === 1 ? "entry" : "entries"}`;
function notesOf({ difference: { removed, reasonOnly }, notes: notes2 }) {
  return [
    ...notes2,
    ...reasonOnly.map((entry) => `${(0, import_core_promotions_entry.entryText)(entry)}: another reason alone promotes nothing.`),
    ...removed.map((entry) => `${(0, import_core_promotions_entry.entryText)(entry)}: taking an entry out moves nothing; to leave the stage, write the stage that the version shall enter.`)
  ];
}
var blocking = (findings) => findings.filter(({ outcome }) => outcome === "fail" || outcome === "inconclusive");
function findingsTable(findings) {
  return {
    title: "Findings",
    of: "finding",
    head: ["", "About", "Found", "To make it pass"],
    sentences: 2,
    rows: findings.map(({ outcome, subject, found, remedy }) => [import_report_ending.SIGN[outcome], subject, found, remedy ?? ""])
  };
}
function annotationOf({ subject, outcome, found, remedy, at }) {
  if (outcome !== "fail" && outcome !== "inconclusive")
    return [];
  const message = [found, ...remedy === void 0 ? [] : [`To make it pass: ${remedy}`]].join(". ");
  return [{ title: subject, message, at: at ?? null }];
}
var atItsLine = ({ entry, findings }) => findings.map((finding) => ({ ...finding, at: entry.at }));
function entryJson({ entry, findings }) {
  const { kind, name: name2, stage, reason, version, at } = entry;
  return {
    kind,
    name: name2,
    stage,
    version: (0, import_core_promotions_entry.versionText)(version),
    reason,
    file: at.file,
    line: at.line,
    verdict: (0, import_core_entry.verdictOf)(findings),
    findings: findings.map(({ subject, outcome, found, wanted, remedy }) => ({
      subject,
      outcome,
      found,
      wanted: wanted ?? null,
      remedy: remedy ?? null
    }))
  };
}
function plannedJson(one) {
  const { report } = one;
  return {
    ...entryJson(one),
    from: report?.from ?? null,
    "plan-digest": report?.digest ?? null,
    plan: report === null || report.plan === null ? null : { ...(0, import_core_decision.planJson)(report.plan) }
  };
}
function differenceOf(before, after) {
  const old = new Map(before.map((entry) => [(0, import_core_promotions_entry.entryKey)(entry), entry]));
  const kept = new Set(after.map(import_core_promotions_entry.entryKey));
  const changed = [];
  const reasonOnly = [];
  const untouched = [];
  for (const entry of after) {
    const was = old.get((0, import_core_promotions_entry.entryKey)(entry));
    if (was === void 0)
      changed.push({ entry, before: null });
    else if (!(0, import_core_promotions_entry.isSameVersion)(was.version, entry.version))
      changed.push({ entry, before: was.version });
    else if (was.reason !== entry.reason)
      reasonOnly.push(entry);
    else
      untouched.push(entry);
  }
  return { changed, reasonOnly, removed: before.filter((entry) => !kept.has((0, import_core_promotions_entry.entryKey)(entry))), untouched };
}
function pullRequestsOf({ pullRequests }, { command }) {
  if (pullRequests !== null)
    return pullRequests;
  throw new import_core_failure.UsageFailure({
    what: `nothing shows the pull requests of this run, and ${command === "plan" ? "a plan of promotions" : "apply"} is about one`,
    fix: "Run it in a workflow or pipeline of the repository that holds the files; in a shell, lint checks them"
  });
}
async function wantedAt(pullRequests, { folder }, policy, commit) {
  return (0, import_core_policy_composition.usable)((0, import_core_promotions_parse.readStages)(policy, (0, import_core_policy_composition.usable)((0, import_core_promotions_parse.readWanted)(await pullRequests.folder(folder, commit)))));
}
async function changeBetween(pullRequests, request, policy, before, after) {
  const [old, wanted, same] = await Promise.all([
    earlier(pullRequests, request, policy, before),
    wantedAt(pullRequests, request, policy, after),
    isSamePolicy(pullRequests, policy, before, after)
  ]);
  const notes2 = old === null ? ["The files before this change could not be used, so every entry counts as changed."] : [];
  return { difference: differenceOf(old ?? [], wanted), policy: same ? "same" : "changed", notes: notes2 };
}
async function earlier(pullRequests, { folder }, policy, commit) {
  const read = (0, import_core_promotions_parse.readWanted)(await pullRequests.folder(folder, commit));
  const staged = read.ok ? (0, import_core_promotions_parse.readStages)(policy, read.value) : read;
  return staged.ok ? staged.value : null;
}
async function isSamePolicy(pullRequests, { file }, before, after) {
  if (file.startsWith(import_core_policy_composition.PRESET_PREFIX))
    return true;
  const [one, other] = await Promise.all([pullRequests.file(file, before), pullRequests.file(file, after)]);
  return one === null || other === null ? one === other : hasSameBytes(one, other);
}
var hasSameBytes = ({ bytes }, other) => bytes.length === other.bytes.length && bytes.every((byte, index) => byte === other.bytes[index]);
async function provePolicyAt(pullRequests, ports, { file }, commit) {
  const committed = await pullRequests.file(file, commit);
  if (committed !== null)
    await (0, import_core_policy_composition.rulesIn)(committed.bytes, file, null, ports);
}
