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
  SIGN: () => SIGN,
  STAGE_TAG: () => STAGE_TAG,
  UNREGISTERED: () => UNREGISTERED,
  counted: () => counted,
  displaced: () => displaced,
  endOf: () => endOf,
  ending: () => ending,
  entriesOf: () => entriesOf,
  entryBefore: () => entryBefore,
  entryKey: () => entryKey,
  entryText: () => entryText,
  findStage: () => findStage,
  holds: () => holds,
  inOrder: () => inOrder,
  judgedPart: () => judgedPart,
  lastEntry: () => lastEntry,
  nextSequence: () => nextSequence,
  readBag: () => readBag,
  readStage: () => readStage,
  stageAfter: () => stageAfter,
  withoutEntry: () => withoutEntry,
  worstFirst: () => worstFirst
});
module.exports = __toCommonJS(stdin_exports);
var import_core_digest = require("./core-digest.js");
var import_core_failure = require("./core-failure.js");
var SIGN = { pass: "\u2713", fail: "\u2717", inconclusive: "?", awaited: "\u2026" };
var ORDER = ["fail", "inconclusive", "awaited", "pass"];
function worstFirst(findings) {
  return ORDER.flatMap((outcome) => findings.filter((finding) => finding.outcome === outcome));
}
function ending(report) {
  switch (report.is) {
    case "judged":
      return judgedEnding(report);
    case "told":
      return toldEnding(report);
    case "failed":
      return failedEnding(report);
  }
}
function endOf(report) {
  return report.is === "failed" ? report.failure : report.verdict;
}
var MARKS = {
  allow: { mark: "\u2705", sign: "\u2713" },
  deny: { mark: "\u26D4", sign: "\u2717" },
  inconclusive: { mark: "\u2754", sign: "?" }
};
function toldEnding({ verdict, title, sentence }) {
  return { ...MARKS[verdict], title, sentence };
}
function judgedEnding(report) {
  const { asset, from, to, changes, findings } = report;
  const version = `${asset.name} ${asset.version}`;
  const move = `${version}: ${from ?? "unknown"} \u2192 ${to}`;
  const aside = asideText(changes);
  switch (report.state) {
    case "promoted": {
      const sentence = `It is in ${to} now${aside && `; ${aside}`}.`;
      return { mark: "\u2705", sign: "\u2713", title: `${move}, done`, sentence };
    }
    case "finished": {
      const rest = aside && `: ${aside}`;
      const sentence = `An earlier run of this request had stopped half-way; what it left over was written${rest}.`;
      return { mark: "\u2705", sign: "\u2713", title: `${version}: ${to}, finished`, sentence };
    }
    case "unchanged":
      return {
        mark: "\u21BA",
        sign: "\u21BA",
        title: `${version}: ${to}, nothing to do`,
        sentence: "It was there before; nothing was written."
      };
    case "planned": {
      const awaited = findings.filter(({ outcome }) => outcome === "awaited");
      if (awaited.length === 0) {
        return {
          mark: "\u{1F553}",
          sign: "\u2026",
          title: `${move}, planned`,
          sentence: "Every rule passes and nothing is awaited. Nothing was written."
        };
      }
      const sentence = `What can be judged now passes; awaited: ${subjects(awaited)}. Nothing was written.`;
      return { mark: "\u{1F553}", sign: "\u2026", title: `${move}, planned, awaiting approval`, sentence };
    }
    case "refused":
      return refusedEnding(report, move);
  }
}
function refusedEnding({ verdict, findings }, move) {
  const open = findings.filter(({ outcome }) => outcome === "inconclusive");
  if (verdict === "inconclusive") {
    const sentence = `What could not be judged: ${subjects(open)}. Nothing was written.`;
    return { mark: "\u2754", sign: "?", title: `${move}, inconclusive`, sentence };
  }
  const failed = findings.filter(({ outcome }) => outcome === "fail");
  const also = open.length === 0 ? "" : `; what could not be judged: ${subjects(open)}`;
  return {
    mark: "\u26D4",
    sign: "\u2717",
    title: `${move}, refused`,
    sentence: `What fails: ${subjects(failed)}${also}. Nothing was written.`
  };
}
function failedEnding({ command, failure, asked }) {
  const request = [asked.asset, asked.to].filter((part) => part !== void 0).join(" \u2192 ");
  const title = `${request === "" ? command : `${command} ${request}`}, `;
  if (failure instanceof import_core_failure.UsageFailure) {
    const sentence2 = `Nothing was judged or written: ${counted(failure.problems.length, "problem")} with what was given.`;
    return { mark: "\u26A0\uFE0F", sign: "!", title: `${title}cannot be judged`, sentence: sentence2 };
  }
  const halfWay = (failure.detail.stands ?? []).length > 0;
  const sentence = halfWay ? "What was written stands." : "No usable answer from a service. Nothing was written.";
  return {
    mark: halfWay ? "\u26A0\uFE0F" : "\u2754",
    sign: "!",
    title: `${title}${halfWay ? "inconclusive, stopped half-way" : "inconclusive"}`,
    sentence
  };
}
function stageAfter(report) {
  if (report.is === "judged")
    return report.state === "planned" || report.state === "refused" ? report.from : report.to;
  if (report.is === "told")
    return null;
  const { failure, judged } = report;
  const touched = !(failure instanceof import_core_failure.UsageFailure) && (failure.detail.stands ?? []).length > 0;
  return touched ? null : judged?.from ?? null;
}
function displaced(report) {
  if (report.is !== "judged" || !(report.state === "promoted" || report.state === "finished"))
    return [];
  return report.changes.filter(({ role }) => role === "displace").map(({ version }) => version);
}
function judgedPart(report) {
  if (report.is === "told")
    return null;
  return report.is === "judged" ? report : report.judged;
}
function counted(count, thing) {
  return `${count} ${thing}${count === 1 ? "" : "s"}`;
}
function asideText(changes) {
  const moved = changes.filter(({ role }) => role === "displace").map(({ version, to }) => `version ${version} moved aside to ${to}`);
  return atMost(moved, 3);
}
function subjects(findings) {
  return atMost([...new Set(findings.map(({ subject }) => subject))], 5);
}
function atMost(parts, limit) {
  return [...parts.slice(0, limit), ...parts.length > limit ? [`${parts.length - limit} more`] : []].join(", ");
}
function inOrder(versions) {
  return [...versions].sort((one, other) => one.id < other.id ? -1 : 1);
}
function readBag(bag, name) {
  return Object.hasOwn(bag, name) ? bag[name] ?? null : null;
}
var UNREGISTERED = "Unregistered";
var STAGE_TAG = "stage";
var NO_STAGE = "None";
function findStage(lifecycle, name) {
  const folded = name.toLowerCase();
  return lifecycle.stages.find((stage) => stage.name === name) ?? lifecycle.stages.find((stage) => stage.aliases.includes(name)) ?? lifecycle.stages.find((stage) => stage.anyCase && [stage.name, ...stage.aliases].some((own) => own.toLowerCase() === folded));
}
function readStage(lifecycle, version) {
  if (version.isAnonymous)
    return { is: "unregistered" };
  const native = version.stage || null;
  const tag = version.tag || null;
  if (native !== null && tag !== null && native !== tag) {
    const stages = [resolve(lifecycle, native), resolve(lifecycle, tag)];
    const [first, second] = stages;
    if (first !== void 0 && first === second)
      return { is: "known", stage: first };
    return { is: "divided", native, tag, stages: stages.filter((stage2) => stage2 !== void 0) };
  }
  const name = native ?? tag;
  const stage = name === null ? lifecycle.stages[0] : resolve(lifecycle, name);
  return stage === void 0 ? { is: "unknown", name: name ?? "" } : { is: "known", stage };
}
function holds(reading, stage) {
  if (reading.is === "known")
    return reading.stage.name === stage.name;
  return reading.is === "divided" && reading.stages.some(({ name }) => name === stage.name);
}
function resolve(lifecycle, name) {
  return findStage(lifecycle, name) ?? (name === NO_STAGE ? lifecycle.stages[0] : void 0);
}
var entryCheck = validate0;
var schema0 = { "type": "object", "additionalProperties": false, "required": ["plan", "run", "from", "to", "sequence", "asset", "proven", "started", "number"], "properties": { "plan": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "run": { "type": "string", "minLength": 1 }, "from": { "type": "string", "minLength": 1 }, "to": { "type": "string", "minLength": 1 }, "sequence": { "type": "integer", "minimum": 1 }, "asset": { "type": "string", "minLength": 1 }, "proven": { "type": "boolean" }, "started": { "type": ["string", "null"], "pattern": "^[0-9a-f]{64}$" }, "number": { "type": ["integer", "null"], "minimum": 1 } }, "$id": "part0" };
var func0 = Object.prototype.hasOwnProperty;
var func1 = (text) => [...text].length;
var pattern0 = new RegExp("^[0-9a-f]{64}$", "u");
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.plan === void 0 && (missing0 = "plan") || data.run === void 0 && (missing0 = "run") || data.from === void 0 && (missing0 = "from") || data.to === void 0 && (missing0 = "to") || data.sequence === void 0 && (missing0 = "sequence") || data.asset === void 0 && (missing0 = "asset") || data.proven === void 0 && (missing0 = "proven") || data.started === void 0 && (missing0 = "started") || data.number === void 0 && (missing0 = "number")) {
        validate0.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func0.call(schema0.properties, key0)) {
            validate0.errors = [{ instancePath, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.plan !== void 0) {
            let data0 = data.plan;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (!pattern0.test(data0)) {
                  validate0.errors = [{ instancePath: instancePath + "/plan", message: 'must match pattern "^[0-9a-f]{64}$"' }];
                  return false;
                }
              } else {
                validate0.errors = [{ instancePath: instancePath + "/plan", message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.run !== void 0) {
              let data1 = data.run;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 === "string") {
                  if (func1(data1) < 1) {
                    validate0.errors = [{ instancePath: instancePath + "/run", message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                } else {
                  validate0.errors = [{ instancePath: instancePath + "/run", message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.from !== void 0) {
                let data2 = data.from;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (typeof data2 === "string") {
                    if (func1(data2) < 1) {
                      validate0.errors = [{ instancePath: instancePath + "/from", message: "must NOT have fewer than 1 characters" }];
                      return false;
                    }
                  } else {
                    validate0.errors = [{ instancePath: instancePath + "/from", message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.to !== void 0) {
                  let data3 = data.to;
                  const _errs8 = errors;
                  if (errors === _errs8) {
                    if (typeof data3 === "string") {
                      if (func1(data3) < 1) {
                        validate0.errors = [{ instancePath: instancePath + "/to", message: "must NOT have fewer than 1 characters" }];
                        return false;
                      }
                    } else {
                      validate0.errors = [{ instancePath: instancePath + "/to", message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.sequence !== void 0) {
                    let data4 = data.sequence;
                    const _errs10 = errors;
                    if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                      validate0.errors = [{ instancePath: instancePath + "/sequence", message: "must be integer" }];
                      return false;
                    }
                    if (errors === _errs10) {
                      if (typeof data4 == "number" && isFinite(data4)) {
                        if (data4 < 1 || isNaN(data4)) {
                          validate0.errors = [{ instancePath: instancePath + "/sequence", message: "must be >= 1" }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.asset !== void 0) {
                      let data5 = data.asset;
                      const _errs12 = errors;
                      if (errors === _errs12) {
                        if (typeof data5 === "string") {
                          if (func1(data5) < 1) {
                            validate0.errors = [{ instancePath: instancePath + "/asset", message: "must NOT have fewer than 1 characters" }];
                            return false;
                          }
                        } else {
                          validate0.errors = [{ instancePath: instancePath + "/asset", message: "must be string" }];
                          return false;
                        }
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.proven !== void 0) {
                        const _errs14 = errors;
                        if (typeof data.proven !== "boolean") {
                          validate0.errors = [{ instancePath: instancePath + "/proven", message: "must be boolean" }];
                          return false;
                        }
                        var valid0 = _errs14 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.started !== void 0) {
                          let data7 = data.started;
                          const _errs16 = errors;
                          if (typeof data7 !== "string" && data7 !== null) {
                            validate0.errors = [{ instancePath: instancePath + "/started", message: "must be string,null" }];
                            return false;
                          }
                          if (errors === _errs16) {
                            if (typeof data7 === "string") {
                              if (!pattern0.test(data7)) {
                                validate0.errors = [{ instancePath: instancePath + "/started", message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                return false;
                              }
                            }
                          }
                          var valid0 = _errs16 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.number !== void 0) {
                            let data8 = data.number;
                            const _errs18 = errors;
                            if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8)) && data8 !== null) {
                              validate0.errors = [{ instancePath: instancePath + "/number", message: "must be integer,null" }];
                              return false;
                            }
                            if (errors === _errs18) {
                              if (typeof data8 == "number" && isFinite(data8)) {
                                if (data8 < 1 || isNaN(data8)) {
                                  validate0.errors = [{ instancePath: instancePath + "/number", message: "must be >= 1" }];
                                  return false;
                                }
                              }
                            }
                            var valid0 = _errs18 === errors;
                          } else {
                            var valid0 = true;
                          }
                        }
                      }
                    }
                  }
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
function isEntry(value) {
  return entryCheck(value);
}
var PREFIX = "aml-promote.";
function entryKey({ started, plan, run }) {
  return `${PREFIX}${(started ?? (0, import_core_digest.sha256)((0, import_core_digest.canonicalJson)({ plan, run }))).slice(0, 16)}`;
}
function entryText(entry) {
  return (0, import_core_digest.canonicalJson)(entry);
}
function entriesOf(properties) {
  const entries = /* @__PURE__ */ new Map();
  for (const [key, text] of Object.entries(properties)) {
    const entry = key.startsWith(PREFIX) && text !== null ? parse(text) : void 0;
    if (entry !== void 0 && key === entryKey(entry))
      entries.set(key, entry);
  }
  return entries;
}
function lastEntry(asset) {
  const all = [...entriesOf(asset.properties)].map(([key, entry]) => ({ key, entry }));
  const most = highest(all.map(({ entry }) => entry));
  const [last, ...tied] = all.filter(({ entry }) => entry.sequence === most);
  return tied.length === 0 ? last : void 0;
}
function entryBefore(asset, key) {
  return lastEntry(withoutEntry(asset, key));
}
function withoutEntry(asset, key) {
  return {
    ...asset,
    properties: Object.fromEntries(Object.entries(asset.properties).filter(([name]) => name !== key))
  };
}
function nextSequence(asset) {
  return highest([...entriesOf(asset.properties).values()]) + 1;
}
var highest = (entries) => entries.reduce((most, { sequence }) => Math.max(most, sequence), 0);
function parse(text) {
  try {
    const value = JSON.parse(text);
    return isEntry(value) ? value : void 0;
  } catch {
    return void 0;
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  SIGN,
  STAGE_TAG,
  UNREGISTERED,
  counted,
  displaced,
  endOf,
  ending,
  entriesOf,
  entryBefore,
  entryKey,
  entryText,
  findStage,
  holds,
  inOrder,
  judgedPart,
  lastEntry,
  nextSequence,
  readBag,
  readStage,
  stageAfter,
  withoutEntry,
  worstFirst
});
