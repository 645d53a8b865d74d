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
  entriesOf: () => entriesOf,
  entryBefore: () => entryBefore,
  entryKey: () => entryKey,
  entryText: () => entryText,
  inOrder: () => inOrder,
  isSpared: () => isSpared,
  lastEntry: () => lastEntry,
  nextSequence: () => nextSequence,
  readBag: () => readBag,
  refuses: () => refuses,
  verdictOf: () => verdictOf,
  withoutEntry: () => withoutEntry
});
module.exports = __toCommonJS(stdin_exports);
var import_core_digest = require("./core-digest.js");
var import_core_json = require("./core-json.js");
function verdictOf(findings) {
  const counting = findings.filter(refuses);
  if (counting.some((finding) => finding.outcome === "fail"))
    return "deny";
  return counting.length > 0 ? "inconclusive" : "allow";
}
function refuses({ outcome, waived }) {
  return waived === void 0 && (outcome === "fail" || outcome === "inconclusive");
}
function isSpared({ outcome, waived }) {
  return waived !== void 0 && outcome !== "pass";
}
function inOrder(versions) {
  return [...versions].sort((one, other) => one.id < other.id ? -1 : 1);
}
function readBag(bag, name) {
  return Object.hasOwn(bag, name) ? bag[name] ?? null : null;
}
var entryCheck = validate0;
var schema0 = { "type": "object", "additionalProperties": false, "required": ["plan", "run", "from", "to", "sequence", "asset", "proven", "started", "number"], "properties": { "plan": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "run": { "type": "string", "minLength": 1 }, "from": { "type": "string", "minLength": 1 }, "to": { "type": "string", "minLength": 1 }, "sequence": { "type": "integer", "minimum": 1 }, "asset": { "type": "string", "minLength": 1 }, "proven": { "type": "boolean" }, "started": { "type": ["string", "null"], "pattern": "^[0-9a-f]{64}$" }, "number": { "type": ["integer", "null"], "minimum": 1 } }, "$id": "part0" };
var func0 = Object.prototype.hasOwnProperty;
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
                  if (data1.length < 1) {
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
                    if (data2.length < 1) {
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
                      if (data3.length < 1) {
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
                          if (data5.length < 1) {
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
  const value = (0, import_core_json.parsedJson)(text);
  return isEntry(value) ? value : void 0;
}
