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
  isBoard: () => isBoard,
  parseRecord: () => parseRecord,
  whyBoard: () => whyBoard
});
module.exports = __toCommonJS(stdin_exports);
var import_core_ledger_record = require("./core-ledger-record.js");
var import_core_digest = require("./core-digest.js");
var import_core_json = require("./core-json.js");
var import_core_result = require("./core-result.js");
var abandonedCheck = validate0;
var schema0 = { "type": "object", "additionalProperties": false, "required": ["format", "event", "number", "previous", "at", "tool", "place", "kind", "name", "started", "version", "reason", "stands", "host", "run", "evidence"], "properties": { "format": { "const": 1 }, "number": { "type": "integer", "minimum": 1 }, "previous": { "type": ["string", "null"], "pattern": "^[0-9a-f]{64}$" }, "at": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, "tool": { "type": "string", "minLength": 1 }, "place": { "type": "string", "minLength": 1 }, "kind": { "enum": ["model", "data", "environment", "component"] }, "name": { "type": "string", "minLength": 1 }, "event": { "const": "abandoned" }, "started": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "version": { "type": ["string", "null"] }, "reason": { "type": "string", "minLength": 1 }, "stands": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "host": { "enum": ["github-actions", "azure-pipelines", "shell"] }, "run": { "$ref": "part0" }, "evidence": { "$ref": "part8" } }, "$id": "part9" };
var func0 = Object.prototype.hasOwnProperty;
var pattern0 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern1 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$", "u");
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate1.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.attempt === void 0 && (missing0 = "attempt") || data.url === void 0 && (missing0 = "url")) {
        validate1.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "name" || key0 === "attempt" || key0 === "url")) {
            validate1.errors = [{ instancePath, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.name !== void 0) {
            let data0 = data.name;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (data0.length < 1) {
                  validate1.errors = [{ instancePath: instancePath + "/name", message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              } else {
                validate1.errors = [{ instancePath: instancePath + "/name", message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.attempt !== void 0) {
              let data1 = data.attempt;
              const _errs4 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                validate1.errors = [{ instancePath: instancePath + "/attempt", message: "must be integer" }];
                return false;
              }
              if (errors === _errs4) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 < 1 || isNaN(data1)) {
                    validate1.errors = [{ instancePath: instancePath + "/attempt", message: "must be >= 1" }];
                    return false;
                  }
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.url !== void 0) {
                let data2 = data.url;
                const _errs6 = errors;
                if (typeof data2 !== "string" && data2 !== null) {
                  validate1.errors = [{ instancePath: instancePath + "/url", message: "must be string,null" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    }
  }
  validate1.errors = vErrors;
  return errors === 0;
}
function validate4(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.login === void 0 && (missing0 = "login")) {
        validate4.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "id" || key0 === "login")) {
            validate4.errors = [{ instancePath, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let data0 = data.id;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (data0.length < 1) {
                  validate4.errors = [{ instancePath: instancePath + "/id", message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              } else {
                validate4.errors = [{ instancePath: instancePath + "/id", message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.login !== void 0) {
              let data1 = data.login;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 === "string") {
                  if (data1.length < 1) {
                    validate4.errors = [{ instancePath: instancePath + "/login", message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                } else {
                  validate4.errors = [{ instancePath: instancePath + "/login", message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate4.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate4.errors = vErrors;
  return errors === 0;
}
function validate6(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (errors === _errs1) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.login === void 0 && (missing0 = "login") || data.match === void 0 && (missing0 = "match") || data.comment === void 0 && (missing0 = "comment") || data.environment === void 0 && (missing0 = "environment")) {
        const err0 = { instancePath, message: "must have required property '" + missing0 + "'" };
        (vErrors ??= []).push(err0);
        errors++;
      } else {
        const _errs3 = errors;
        for (const key0 in data) {
          if (!(key0 === "id" || key0 === "login" || key0 === "match" || key0 === "comment" || key0 === "environment")) {
            const err1 = { instancePath, message: "must NOT have additional properties" };
            (vErrors ??= []).push(err1);
            errors++;
            break;
          }
        }
        if (_errs3 === errors) {
          if (data.id !== void 0) {
            let data0 = data.id;
            const _errs4 = errors;
            if (errors === _errs4) {
              if (typeof data0 === "string") {
                if (data0.length < 1) {
                  const err2 = { instancePath: instancePath + "/id", message: "must NOT have fewer than 1 characters" };
                  (vErrors ??= []).push(err2);
                  errors++;
                }
              } else {
                const err3 = { instancePath: instancePath + "/id", message: "must be string" };
                (vErrors ??= []).push(err3);
                errors++;
              }
            }
            var valid1 = _errs4 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.login !== void 0) {
              let data1 = data.login;
              const _errs6 = errors;
              if (errors === _errs6) {
                if (typeof data1 === "string") {
                  if (data1.length < 1) {
                    const err4 = { instancePath: instancePath + "/login", message: "must NOT have fewer than 1 characters" };
                    (vErrors ??= []).push(err4);
                    errors++;
                  }
                } else {
                  const err5 = { instancePath: instancePath + "/login", message: "must be string" };
                  (vErrors ??= []).push(err5);
                  errors++;
                }
              }
              var valid1 = _errs6 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.match !== void 0) {
                let data2 = data.match;
                const _errs8 = errors;
                if (errors === _errs8) {
                  if (typeof data2 === "string") {
                    if (data2.length < 1) {
                      const err6 = { instancePath: instancePath + "/match", message: "must NOT have fewer than 1 characters" };
                      (vErrors ??= []).push(err6);
                      errors++;
                    }
                  } else {
                    const err7 = { instancePath: instancePath + "/match", message: "must be string" };
                    (vErrors ??= []).push(err7);
                    errors++;
                  }
                }
                var valid1 = _errs8 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.comment !== void 0) {
                  const _errs10 = errors;
                  if (typeof data.comment !== "string") {
                    const err8 = { instancePath: instancePath + "/comment", message: "must be string" };
                    (vErrors ??= []).push(err8);
                    errors++;
                  }
                  var valid1 = _errs10 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data.environment !== void 0) {
                    let data4 = data.environment;
                    const _errs12 = errors;
                    if (errors === _errs12) {
                      if (typeof data4 === "string") {
                        if (data4.length < 1) {
                          const err9 = { instancePath: instancePath + "/environment", message: "must NOT have fewer than 1 characters" };
                          (vErrors ??= []).push(err9);
                          errors++;
                        }
                      } else {
                        const err10 = { instancePath: instancePath + "/environment", message: "must be string" };
                        (vErrors ??= []).push(err10);
                        errors++;
                      }
                    }
                    var valid1 = _errs12 === errors;
                  } else {
                    var valid1 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      const err11 = { instancePath, message: "must be object" };
      (vErrors ??= []).push(err11);
      errors++;
    }
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs14 = errors;
    if (errors === _errs14) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing1;
        if (data.id === void 0 && (missing1 = "id") || data.login === void 0 && (missing1 = "login") || data.match === void 0 && (missing1 = "match") || data.comment === void 0 && (missing1 = "comment") || data.pullRequest === void 0 && (missing1 = "pullRequest")) {
          const err12 = { instancePath, message: "must have required property '" + missing1 + "'" };
          (vErrors ??= []).push(err12);
          errors++;
        } else {
          const _errs16 = errors;
          for (const key1 in data) {
            if (!(key1 === "id" || key1 === "login" || key1 === "match" || key1 === "comment" || key1 === "pullRequest")) {
              const err13 = { instancePath, message: "must NOT have additional properties" };
              (vErrors ??= []).push(err13);
              errors++;
              break;
            }
          }
          if (_errs16 === errors) {
            if (data.id !== void 0) {
              let data5 = data.id;
              const _errs17 = errors;
              if (errors === _errs17) {
                if (typeof data5 === "string") {
                  if (data5.length < 1) {
                    const err14 = { instancePath: instancePath + "/id", message: "must NOT have fewer than 1 characters" };
                    (vErrors ??= []).push(err14);
                    errors++;
                  }
                } else {
                  const err15 = { instancePath: instancePath + "/id", message: "must be string" };
                  (vErrors ??= []).push(err15);
                  errors++;
                }
              }
              var valid2 = _errs17 === errors;
            } else {
              var valid2 = true;
            }
            if (valid2) {
              if (data.login !== void 0) {
                let data6 = data.login;
                const _errs19 = errors;
                if (errors === _errs19) {
                  if (typeof data6 === "string") {
                    if (data6.length < 1) {
                      const err16 = { instancePath: instancePath + "/login", message: "must NOT have fewer than 1 characters" };
                      (vErrors ??= []).push(err16);
                      errors++;
                    }
                  } else {
                    const err17 = { instancePath: instancePath + "/login", message: "must be string" };
                    (vErrors ??= []).push(err17);
                    errors++;
                  }
                }
                var valid2 = _errs19 === errors;
              } else {
                var valid2 = true;
              }
              if (valid2) {
                if (data.match !== void 0) {
                  let data7 = data.match;
                  const _errs21 = errors;
                  if (errors === _errs21) {
                    if (typeof data7 === "string") {
                      if (data7.length < 1) {
                        const err18 = { instancePath: instancePath + "/match", message: "must NOT have fewer than 1 characters" };
                        (vErrors ??= []).push(err18);
                        errors++;
                      }
                    } else {
                      const err19 = { instancePath: instancePath + "/match", message: "must be string" };
                      (vErrors ??= []).push(err19);
                      errors++;
                    }
                  }
                  var valid2 = _errs21 === errors;
                } else {
                  var valid2 = true;
                }
                if (valid2) {
                  if (data.comment !== void 0) {
                    const _errs23 = errors;
                    if (typeof data.comment !== "string") {
                      const err20 = { instancePath: instancePath + "/comment", message: "must be string" };
                      (vErrors ??= []).push(err20);
                      errors++;
                    }
                    var valid2 = _errs23 === errors;
                  } else {
                    var valid2 = true;
                  }
                  if (valid2) {
                    if (data.pullRequest !== void 0) {
                      let data9 = data.pullRequest;
                      const _errs25 = errors;
                      if (errors === _errs25) {
                        if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                          let missing2;
                          if (data9.number === void 0 && (missing2 = "number") || data9.url === void 0 && (missing2 = "url") || data9.commit === void 0 && (missing2 = "commit") || data9.at === void 0 && (missing2 = "at")) {
                            const err21 = { instancePath: instancePath + "/pullRequest", message: "must have required property '" + missing2 + "'" };
                            (vErrors ??= []).push(err21);
                            errors++;
                          } else {
                            const _errs27 = errors;
                            for (const key2 in data9) {
                              if (!(key2 === "number" || key2 === "url" || key2 === "commit" || key2 === "at")) {
                                const err22 = { instancePath: instancePath + "/pullRequest", message: "must NOT have additional properties" };
                                (vErrors ??= []).push(err22);
                                errors++;
                                break;
                              }
                            }
                            if (_errs27 === errors) {
                              if (data9.number !== void 0) {
                                let data10 = data9.number;
                                const _errs28 = errors;
                                if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                                  const err23 = { instancePath: instancePath + "/pullRequest/number", message: "must be integer" };
                                  (vErrors ??= []).push(err23);
                                  errors++;
                                }
                                if (errors === _errs28) {
                                  if (typeof data10 == "number" && isFinite(data10)) {
                                    if (data10 < 1 || isNaN(data10)) {
                                      const err24 = { instancePath: instancePath + "/pullRequest/number", message: "must be >= 1" };
                                      (vErrors ??= []).push(err24);
                                      errors++;
                                    }
                                  }
                                }
                                var valid3 = _errs28 === errors;
                              } else {
                                var valid3 = true;
                              }
                              if (valid3) {
                                if (data9.url !== void 0) {
                                  let data11 = data9.url;
                                  const _errs30 = errors;
                                  if (typeof data11 !== "string" && data11 !== null) {
                                    const err25 = { instancePath: instancePath + "/pullRequest/url", message: "must be string,null" };
                                    (vErrors ??= []).push(err25);
                                    errors++;
                                  }
                                  var valid3 = _errs30 === errors;
                                } else {
                                  var valid3 = true;
                                }
                                if (valid3) {
                                  if (data9.commit !== void 0) {
                                    let data12 = data9.commit;
                                    const _errs32 = errors;
                                    if (errors === _errs32) {
                                      if (typeof data12 === "string") {
                                        if (data12.length < 1) {
                                          const err26 = { instancePath: instancePath + "/pullRequest/commit", message: "must NOT have fewer than 1 characters" };
                                          (vErrors ??= []).push(err26);
                                          errors++;
                                        }
                                      } else {
                                        const err27 = { instancePath: instancePath + "/pullRequest/commit", message: "must be string" };
                                        (vErrors ??= []).push(err27);
                                        errors++;
                                      }
                                    }
                                    var valid3 = _errs32 === errors;
                                  } else {
                                    var valid3 = true;
                                  }
                                  if (valid3) {
                                    if (data9.at !== void 0) {
                                      let data13 = data9.at;
                                      const _errs34 = errors;
                                      if (errors === _errs34) {
                                        if (typeof data13 === "string") {
                                          if (data13.length < 1) {
                                            const err28 = { instancePath: instancePath + "/pullRequest/at", message: "must NOT have fewer than 1 characters" };
                                            (vErrors ??= []).push(err28);
                                            errors++;
                                          }
                                        } else {
                                          const err29 = { instancePath: instancePath + "/pullRequest/at", message: "must be string" };
                                          (vErrors ??= []).push(err29);
                                          errors++;
                                        }
                                      }
                                      var valid3 = _errs34 === errors;
                                    } else {
                                      var valid3 = true;
                                    }
                                  }
                                }
                              }
                            }
                          }
                        } else {
                          const err30 = { instancePath: instancePath + "/pullRequest", message: "must be object" };
                          (vErrors ??= []).push(err30);
                          errors++;
                        }
                      }
                      var valid2 = _errs25 === errors;
                    } else {
                      var valid2 = true;
                    }
                  }
                }
              }
            }
          }
        }
      } else {
        const err31 = { instancePath, message: "must be object" };
        (vErrors ??= []).push(err31);
        errors++;
      }
    }
    var _valid0 = _errs14 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err32 = { instancePath, message: "must match a schema in anyOf" };
    (vErrors ??= []).push(err32);
    errors++;
    validate6.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate6.errors = vErrors;
  return errors === 0;
}
function validate9(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.reason === void 0 && (missing0 = "reason") || data.approvedBy === void 0 && (missing0 = "approvedBy") || data.until === void 0 && (missing0 = "until")) {
        validate9.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "id" || key0 === "reason" || key0 === "approvedBy" || key0 === "until")) {
            validate9.errors = [{ instancePath, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let data0 = data.id;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (data0.length < 1) {
                  validate9.errors = [{ instancePath: instancePath + "/id", message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              } else {
                validate9.errors = [{ instancePath: instancePath + "/id", message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.reason !== void 0) {
              let data1 = data.reason;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 === "string") {
                  if (data1.length < 1) {
                    validate9.errors = [{ instancePath: instancePath + "/reason", message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                } else {
                  validate9.errors = [{ instancePath: instancePath + "/reason", message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.approvedBy !== void 0) {
                let data2 = data.approvedBy;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (typeof data2 === "string") {
                    if (data2.length < 1) {
                      validate9.errors = [{ instancePath: instancePath + "/approvedBy", message: "must NOT have fewer than 1 characters" }];
                      return false;
                    }
                  } else {
                    validate9.errors = [{ instancePath: instancePath + "/approvedBy", message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.until !== void 0) {
                  let data3 = data.until;
                  const _errs8 = errors;
                  if (errors === _errs8) {
                    if (typeof data3 === "string") {
                      if (!pattern1.test(data3)) {
                        validate9.errors = [{ instancePath: instancePath + "/until", message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"' }];
                        return false;
                      }
                    } else {
                      validate9.errors = [{ instancePath: instancePath + "/until", message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate9.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate9.errors = vErrors;
  return errors === 0;
}
function validate8(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.subject === void 0 && (missing0 = "subject") || data.outcome === void 0 && (missing0 = "outcome") || data.found === void 0 && (missing0 = "found") || data.wanted === void 0 && (missing0 = "wanted")) {
        validate8.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "subject" || key0 === "outcome" || key0 === "found" || key0 === "wanted" || key0 === "waived")) {
            validate8.errors = [{ instancePath, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.subject !== void 0) {
            let data0 = data.subject;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (data0.length < 1) {
                  validate8.errors = [{ instancePath: instancePath + "/subject", message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              } else {
                validate8.errors = [{ instancePath: instancePath + "/subject", message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.outcome !== void 0) {
              let data1 = data.outcome;
              const _errs4 = errors;
              if (!(data1 === "pass" || data1 === "fail" || data1 === "inconclusive" || data1 === "awaited")) {
                validate8.errors = [{ instancePath: instancePath + "/outcome", message: "must be equal to one of the allowed values" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.found !== void 0) {
                const _errs5 = errors;
                if (typeof data.found !== "string") {
                  validate8.errors = [{ instancePath: instancePath + "/found", message: "must be string" }];
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.wanted !== void 0) {
                  let data3 = data.wanted;
                  const _errs7 = errors;
                  if (typeof data3 !== "string" && data3 !== null) {
                    validate8.errors = [{ instancePath: instancePath + "/wanted", message: "must be string,null" }];
                    return false;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.waived !== void 0) {
                    const _errs9 = errors;
                    if (!validate9(data.waived, { instancePath: instancePath + "/waived", parentData: data, parentDataProperty: "waived", rootData })) {
                      vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
                      errors = vErrors.length;
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
      validate8.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate8.errors = vErrors;
  return errors === 0;
}
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.number === void 0 && (missing0 = "number") || data.url === void 0 && (missing0 = "url") || data.commit === void 0 && (missing0 = "commit")) {
        validate12.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "number" || key0 === "url" || key0 === "commit")) {
            validate12.errors = [{ instancePath, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.number !== void 0) {
            let data0 = data.number;
            const _errs2 = errors;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
              validate12.errors = [{ instancePath: instancePath + "/number", message: "must be integer" }];
              return false;
            }
            if (errors === _errs2) {
              if (typeof data0 == "number" && isFinite(data0)) {
                if (data0 < 1 || isNaN(data0)) {
                  validate12.errors = [{ instancePath: instancePath + "/number", message: "must be >= 1" }];
                  return false;
                }
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.url !== void 0) {
              let data1 = data.url;
              const _errs4 = errors;
              if (typeof data1 !== "string" && data1 !== null) {
                validate12.errors = [{ instancePath: instancePath + "/url", message: "must be string,null" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.commit !== void 0) {
                let data2 = data.commit;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (typeof data2 === "string") {
                    if (data2.length < 1) {
                      validate12.errors = [{ instancePath: instancePath + "/commit", message: "must NOT have fewer than 1 characters" }];
                      return false;
                    }
                  } else {
                    validate12.errors = [{ instancePath: instancePath + "/commit", message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate12.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate12.errors = vErrors;
  return errors === 0;
}
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.file === void 0 && (missing0 = "file") || data.repository === void 0 && (missing0 = "repository") || data.ref === void 0 && (missing0 = "ref") || data.commit === void 0 && (missing0 = "commit")) {
        validate15.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "file" || key0 === "repository" || key0 === "ref" || key0 === "commit")) {
            validate15.errors = [{ instancePath, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.file !== void 0) {
            let data0 = data.file;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (data0.length < 1) {
                  validate15.errors = [{ instancePath: instancePath + "/file", message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              } else {
                validate15.errors = [{ instancePath: instancePath + "/file", message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.repository !== void 0) {
              let data1 = data.repository;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 === "string") {
                  if (data1.length < 1) {
                    validate15.errors = [{ instancePath: instancePath + "/repository", message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                } else {
                  validate15.errors = [{ instancePath: instancePath + "/repository", message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.ref !== void 0) {
                let data2 = data.ref;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (typeof data2 === "string") {
                    if (data2.length < 1) {
                      validate15.errors = [{ instancePath: instancePath + "/ref", message: "must NOT have fewer than 1 characters" }];
                      return false;
                    }
                  } else {
                    validate15.errors = [{ instancePath: instancePath + "/ref", message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.commit !== void 0) {
                  let data3 = data.commit;
                  const _errs8 = errors;
                  if (errors === _errs8) {
                    if (typeof data3 === "string") {
                      if (data3.length < 1) {
                        validate15.errors = [{ instancePath: instancePath + "/commit", message: "must NOT have fewer than 1 characters" }];
                        return false;
                      }
                    } else {
                      validate15.errors = [{ instancePath: instancePath + "/commit", message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate15.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate15.errors = vErrors;
  return errors === 0;
}
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.repository === void 0 && (missing0 = "repository") || data.ref === void 0 && (missing0 = "ref") || data.commit === void 0 && (missing0 = "commit")) {
        validate14.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "repository" || key0 === "ref" || key0 === "commit" || key0 === "base")) {
            validate14.errors = [{ instancePath, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.repository !== void 0) {
            let data0 = data.repository;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (data0.length < 1) {
                  validate14.errors = [{ instancePath: instancePath + "/repository", message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              } else {
                validate14.errors = [{ instancePath: instancePath + "/repository", message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.ref !== void 0) {
              let data1 = data.ref;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 === "string") {
                  if (data1.length < 1) {
                    validate14.errors = [{ instancePath: instancePath + "/ref", message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                } else {
                  validate14.errors = [{ instancePath: instancePath + "/ref", message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.commit !== void 0) {
                let data2 = data.commit;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (typeof data2 === "string") {
                    if (data2.length < 1) {
                      validate14.errors = [{ instancePath: instancePath + "/commit", message: "must NOT have fewer than 1 characters" }];
                      return false;
                    }
                  } else {
                    validate14.errors = [{ instancePath: instancePath + "/commit", message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.base !== void 0) {
                  const _errs8 = errors;
                  if (!validate15(data.base, { instancePath: instancePath + "/base", parentData: data, parentDataProperty: "base", rootData })) {
                    vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate14.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate14.errors = vErrors;
  return errors === 0;
}
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate3.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.event === void 0 && (missing0 = "event") || data.ref === void 0 && (missing0 = "ref") || data.workflow === void 0 && (missing0 = "workflow") || data.requesters === void 0 && (missing0 = "requesters") || data.approvals === void 0 && (missing0 = "approvals") || data.policy === void 0 && (missing0 = "policy")) {
        validate3.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "event" || key0 === "ref" || key0 === "workflow" || key0 === "requesters" || key0 === "approvals" || key0 === "findings" || key0 === "merge" || key0 === "policy")) {
            validate3.errors = [{ instancePath, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.event !== void 0) {
            let data0 = data.event;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (data0.length < 1) {
                  validate3.errors = [{ instancePath: instancePath + "/event", message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              } else {
                validate3.errors = [{ instancePath: instancePath + "/event", message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.ref !== void 0) {
              let data1 = data.ref;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 === "string") {
                  if (data1.length < 1) {
                    validate3.errors = [{ instancePath: instancePath + "/ref", message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                } else {
                  validate3.errors = [{ instancePath: instancePath + "/ref", message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.workflow !== void 0) {
                let data2 = data.workflow;
                const _errs6 = errors;
                if (typeof data2 !== "string" && data2 !== null) {
                  validate3.errors = [{ instancePath: instancePath + "/workflow", message: "must be string,null" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.requesters !== void 0) {
                  let data3 = data.requesters;
                  const _errs8 = errors;
                  if (errors === _errs8) {
                    if (Array.isArray(data3)) {
                      var valid1 = true;
                      const len0 = data3.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs10 = errors;
                        if (!validate4(data3[i0], { instancePath: instancePath + "/requesters/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
                          vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
                          errors = vErrors.length;
                        }
                        var valid1 = _errs10 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    } else {
                      validate3.errors = [{ instancePath: instancePath + "/requesters", message: "must be array" }];
                      return false;
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.approvals !== void 0) {
                    let data5 = data.approvals;
                    const _errs11 = errors;
                    if (errors === _errs11) {
                      if (Array.isArray(data5)) {
                        var valid2 = true;
                        const len1 = data5.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                          const _errs13 = errors;
                          if (!validate6(data5[i1], { instancePath: instancePath + "/approvals/" + i1, parentData: data5, parentDataProperty: i1, rootData })) {
                            vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
                            errors = vErrors.length;
                          }
                          var valid2 = _errs13 === errors;
                          if (!valid2) {
                            break;
                          }
                        }
                      } else {
                        validate3.errors = [{ instancePath: instancePath + "/approvals", message: "must be array" }];
                        return false;
                      }
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.findings !== void 0) {
                      let data7 = data.findings;
                      const _errs14 = errors;
                      if (errors === _errs14) {
                        if (Array.isArray(data7)) {
                          var valid3 = true;
                          const len2 = data7.length;
                          for (let i2 = 0; i2 < len2; i2++) {
                            const _errs16 = errors;
                            if (!validate8(data7[i2], { instancePath: instancePath + "/findings/" + i2, parentData: data7, parentDataProperty: i2, rootData })) {
                              vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
                              errors = vErrors.length;
                            }
                            var valid3 = _errs16 === errors;
                            if (!valid3) {
                              break;
                            }
                          }
                        } else {
                          validate3.errors = [{ instancePath: instancePath + "/findings", message: "must be array" }];
                          return false;
                        }
                      }
                      var valid0 = _errs14 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.merge !== void 0) {
                        const _errs17 = errors;
                        if (!validate12(data.merge, { instancePath: instancePath + "/merge", parentData: data, parentDataProperty: "merge", rootData })) {
                          vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs17 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.policy !== void 0) {
                          const _errs18 = errors;
                          if (!validate14(data.policy, { instancePath: instancePath + "/policy", parentData: data, parentDataProperty: "policy", rootData })) {
                            vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
                            errors = vErrors.length;
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
  }
  validate3.errors = vErrors;
  return errors === 0;
}
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.format === void 0 && (missing0 = "format") || data.event === void 0 && (missing0 = "event") || data.number === void 0 && (missing0 = "number") || data.previous === void 0 && (missing0 = "previous") || data.at === void 0 && (missing0 = "at") || data.tool === void 0 && (missing0 = "tool") || data.place === void 0 && (missing0 = "place") || data.kind === void 0 && (missing0 = "kind") || data.name === void 0 && (missing0 = "name") || data.started === void 0 && (missing0 = "started") || data.version === void 0 && (missing0 = "version") || data.reason === void 0 && (missing0 = "reason") || data.stands === void 0 && (missing0 = "stands") || data.host === void 0 && (missing0 = "host") || data.run === void 0 && (missing0 = "run") || data.evidence === void 0 && (missing0 = "evidence")) {
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
          if (data.format !== void 0) {
            const _errs2 = errors;
            if (1 !== data.format) {
              validate0.errors = [{ instancePath: instancePath + "/format", message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.number !== void 0) {
              let data1 = data.number;
              const _errs3 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                validate0.errors = [{ instancePath: instancePath + "/number", message: "must be integer" }];
                return false;
              }
              if (errors === _errs3) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 < 1 || isNaN(data1)) {
                    validate0.errors = [{ instancePath: instancePath + "/number", message: "must be >= 1" }];
                    return false;
                  }
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.previous !== void 0) {
                let data2 = data.previous;
                const _errs5 = errors;
                if (typeof data2 !== "string" && data2 !== null) {
                  validate0.errors = [{ instancePath: instancePath + "/previous", message: "must be string,null" }];
                  return false;
                }
                if (errors === _errs5) {
                  if (typeof data2 === "string") {
                    if (!pattern0.test(data2)) {
                      validate0.errors = [{ instancePath: instancePath + "/previous", message: 'must match pattern "^[0-9a-f]{64}$"' }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.at !== void 0) {
                  let data3 = data.at;
                  const _errs7 = errors;
                  if (errors === _errs7) {
                    if (typeof data3 === "string") {
                      if (!pattern1.test(data3)) {
                        validate0.errors = [{ instancePath: instancePath + "/at", message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"' }];
                        return false;
                      }
                    } else {
                      validate0.errors = [{ instancePath: instancePath + "/at", message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.tool !== void 0) {
                    let data4 = data.tool;
                    const _errs9 = errors;
                    if (errors === _errs9) {
                      if (typeof data4 === "string") {
                        if (data4.length < 1) {
                          validate0.errors = [{ instancePath: instancePath + "/tool", message: "must NOT have fewer than 1 characters" }];
                          return false;
                        }
                      } else {
                        validate0.errors = [{ instancePath: instancePath + "/tool", message: "must be string" }];
                        return false;
                      }
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.place !== void 0) {
                      let data5 = data.place;
                      const _errs11 = errors;
                      if (errors === _errs11) {
                        if (typeof data5 === "string") {
                          if (data5.length < 1) {
                            validate0.errors = [{ instancePath: instancePath + "/place", message: "must NOT have fewer than 1 characters" }];
                            return false;
                          }
                        } else {
                          validate0.errors = [{ instancePath: instancePath + "/place", message: "must be string" }];
                          return false;
                        }
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.kind !== void 0) {
                        let data6 = data.kind;
                        const _errs13 = errors;
                        if (!(data6 === "model" || data6 === "data" || data6 === "environment" || data6 === "component")) {
                          validate0.errors = [{ instancePath: instancePath + "/kind", message: "must be equal to one of the allowed values" }];
                          return false;
                        }
                        var valid0 = _errs13 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.name !== void 0) {
                          let data7 = data.name;
                          const _errs14 = errors;
                          if (errors === _errs14) {
                            if (typeof data7 === "string") {
                              if (data7.length < 1) {
                                validate0.errors = [{ instancePath: instancePath + "/name", message: "must NOT have fewer than 1 characters" }];
                                return false;
                              }
                            } else {
                              validate0.errors = [{ instancePath: instancePath + "/name", message: "must be string" }];
                              return false;
                            }
                          }
                          var valid0 = _errs14 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.event !== void 0) {
                            const _errs16 = errors;
                            if ("abandoned" !== data.event) {
                              validate0.errors = [{ instancePath: instancePath + "/event", message: "must be equal to constant" }];
                              return false;
                            }
                            var valid0 = _errs16 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.started !== void 0) {
                              let data9 = data.started;
                              const _errs17 = errors;
                              if (errors === _errs17) {
                                if (typeof data9 === "string") {
                                  if (!pattern0.test(data9)) {
                                    validate0.errors = [{ instancePath: instancePath + "/started", message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                    return false;
                                  }
                                } else {
                                  validate0.errors = [{ instancePath: instancePath + "/started", message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs17 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.version !== void 0) {
                                let data10 = data.version;
                                const _errs19 = errors;
                                if (typeof data10 !== "string" && data10 !== null) {
                                  validate0.errors = [{ instancePath: instancePath + "/version", message: "must be string,null" }];
                                  return false;
                                }
                                var valid0 = _errs19 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.reason !== void 0) {
                                  let data11 = data.reason;
                                  const _errs21 = errors;
                                  if (errors === _errs21) {
                                    if (typeof data11 === "string") {
                                      if (data11.length < 1) {
                                        validate0.errors = [{ instancePath: instancePath + "/reason", message: "must NOT have fewer than 1 characters" }];
                                        return false;
                                      }
                                    } else {
                                      validate0.errors = [{ instancePath: instancePath + "/reason", message: "must be string" }];
                                      return false;
                                    }
                                  }
                                  var valid0 = _errs21 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.stands !== void 0) {
                                    let data12 = data.stands;
                                    const _errs23 = errors;
                                    if (errors === _errs23) {
                                      if (Array.isArray(data12)) {
                                        var valid1 = true;
                                        const len0 = data12.length;
                                        for (let i0 = 0; i0 < len0; i0++) {
                                          let data13 = data12[i0];
                                          const _errs25 = errors;
                                          if (errors === _errs25) {
                                            if (typeof data13 === "string") {
                                              if (data13.length < 1) {
                                                validate0.errors = [{ instancePath: instancePath + "/stands/" + i0, message: "must NOT have fewer than 1 characters" }];
                                                return false;
                                              }
                                            } else {
                                              validate0.errors = [{ instancePath: instancePath + "/stands/" + i0, message: "must be string" }];
                                              return false;
                                            }
                                          }
                                          var valid1 = _errs25 === errors;
                                          if (!valid1) {
                                            break;
                                          }
                                        }
                                      } else {
                                        validate0.errors = [{ instancePath: instancePath + "/stands", message: "must be array" }];
                                        return false;
                                      }
                                    }
                                    var valid0 = _errs23 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.host !== void 0) {
                                      let data14 = data.host;
                                      const _errs27 = errors;
                                      if (!(data14 === "github-actions" || data14 === "azure-pipelines" || data14 === "shell")) {
                                        validate0.errors = [{ instancePath: instancePath + "/host", message: "must be equal to one of the allowed values" }];
                                        return false;
                                      }
                                      var valid0 = _errs27 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.run !== void 0) {
                                        const _errs28 = errors;
                                        if (!validate1(data.run, { instancePath: instancePath + "/run", parentData: data, parentDataProperty: "run", rootData })) {
                                          vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid0 = _errs28 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.evidence !== void 0) {
                                          const _errs29 = errors;
                                          if (!validate3(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData })) {
                                            vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid0 = _errs29 === errors;
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
var acknowledgedCheck = validate19;
var schema10 = { "type": "object", "additionalProperties": false, "required": ["format", "event", "number", "previous", "at", "tool", "place", "kind", "name", "drift", "version", "stage", "reason", "host", "run", "evidence"], "properties": { "format": { "const": 1 }, "number": { "type": "integer", "minimum": 1 }, "previous": { "type": ["string", "null"], "pattern": "^[0-9a-f]{64}$" }, "at": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, "tool": { "type": "string", "minLength": 1 }, "place": { "type": "string", "minLength": 1 }, "kind": { "enum": ["model", "data", "environment", "component"] }, "name": { "type": "string", "minLength": 1 }, "event": { "const": "acknowledged" }, "drift": { "type": "string", "minLength": 1 }, "version": { "type": "string", "minLength": 1 }, "stage": { "type": ["string", "null"] }, "reason": { "type": "string", "minLength": 1 }, "host": { "enum": ["github-actions", "azure-pipelines", "shell"] }, "run": { "$ref": "part0" }, "evidence": { "$ref": "part8" } }, "$id": "part10" };
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.format === void 0 && (missing0 = "format") || data.event === void 0 && (missing0 = "event") || data.number === void 0 && (missing0 = "number") || data.previous === void 0 && (missing0 = "previous") || data.at === void 0 && (missing0 = "at") || data.tool === void 0 && (missing0 = "tool") || data.place === void 0 && (missing0 = "place") || data.kind === void 0 && (missing0 = "kind") || data.name === void 0 && (missing0 = "name") || data.drift === void 0 && (missing0 = "drift") || data.version === void 0 && (missing0 = "version") || data.stage === void 0 && (missing0 = "stage") || data.reason === void 0 && (missing0 = "reason") || data.host === void 0 && (missing0 = "host") || data.run === void 0 && (missing0 = "run") || data.evidence === void 0 && (missing0 = "evidence")) {
        validate19.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func0.call(schema10.properties, key0)) {
            validate19.errors = [{ instancePath, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.format !== void 0) {
            const _errs2 = errors;
            if (1 !== data.format) {
              validate19.errors = [{ instancePath: instancePath + "/format", message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.number !== void 0) {
              let data1 = data.number;
              const _errs3 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                validate19.errors = [{ instancePath: instancePath + "/number", message: "must be integer" }];
                return false;
              }
              if (errors === _errs3) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 < 1 || isNaN(data1)) {
                    validate19.errors = [{ instancePath: instancePath + "/number", message: "must be >= 1" }];
                    return false;
                  }
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.previous !== void 0) {
                let data2 = data.previous;
                const _errs5 = errors;
                if (typeof data2 !== "string" && data2 !== null) {
                  validate19.errors = [{ instancePath: instancePath + "/previous", message: "must be string,null" }];
                  return false;
                }
                if (errors === _errs5) {
                  if (typeof data2 === "string") {
                    if (!pattern0.test(data2)) {
                      validate19.errors = [{ instancePath: instancePath + "/previous", message: 'must match pattern "^[0-9a-f]{64}$"' }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.at !== void 0) {
                  let data3 = data.at;
                  const _errs7 = errors;
                  if (errors === _errs7) {
                    if (typeof data3 === "string") {
                      if (!pattern1.test(data3)) {
                        validate19.errors = [{ instancePath: instancePath + "/at", message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"' }];
                        return false;
                      }
                    } else {
                      validate19.errors = [{ instancePath: instancePath + "/at", message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.tool !== void 0) {
                    let data4 = data.tool;
                    const _errs9 = errors;
                    if (errors === _errs9) {
                      if (typeof data4 === "string") {
                        if (data4.length < 1) {
                          validate19.errors = [{ instancePath: instancePath + "/tool", message: "must NOT have fewer than 1 characters" }];
                          return false;
                        }
                      } else {
                        validate19.errors = [{ instancePath: instancePath + "/tool", message: "must be string" }];
                        return false;
                      }
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.place !== void 0) {
                      let data5 = data.place;
                      const _errs11 = errors;
                      if (errors === _errs11) {
                        if (typeof data5 === "string") {
                          if (data5.length < 1) {
                            validate19.errors = [{ instancePath: instancePath + "/place", message: "must NOT have fewer than 1 characters" }];
                            return false;
                          }
                        } else {
                          validate19.errors = [{ instancePath: instancePath + "/place", message: "must be string" }];
                          return false;
                        }
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.kind !== void 0) {
                        let data6 = data.kind;
                        const _errs13 = errors;
                        if (!(data6 === "model" || data6 === "data" || data6 === "environment" || data6 === "component")) {
                          validate19.errors = [{ instancePath: instancePath + "/kind", message: "must be equal to one of the allowed values" }];
                          return false;
                        }
                        var valid0 = _errs13 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.name !== void 0) {
                          let data7 = data.name;
                          const _errs14 = errors;
                          if (errors === _errs14) {
                            if (typeof data7 === "string") {
                              if (data7.length < 1) {
                                validate19.errors = [{ instancePath: instancePath + "/name", message: "must NOT have fewer than 1 characters" }];
                                return false;
                              }
                            } else {
                              validate19.errors = [{ instancePath: instancePath + "/name", message: "must be string" }];
                              return false;
                            }
                          }
                          var valid0 = _errs14 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.event !== void 0) {
                            const _errs16 = errors;
                            if ("acknowledged" !== data.event) {
                              validate19.errors = [{ instancePath: instancePath + "/event", message: "must be equal to constant" }];
                              return false;
                            }
                            var valid0 = _errs16 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.drift !== void 0) {
                              let data9 = data.drift;
                              const _errs17 = errors;
                              if (errors === _errs17) {
                                if (typeof data9 === "string") {
                                  if (data9.length < 1) {
                                    validate19.errors = [{ instancePath: instancePath + "/drift", message: "must NOT have fewer than 1 characters" }];
                                    return false;
                                  }
                                } else {
                                  validate19.errors = [{ instancePath: instancePath + "/drift", message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs17 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.version !== void 0) {
                                let data10 = data.version;
                                const _errs19 = errors;
                                if (errors === _errs19) {
                                  if (typeof data10 === "string") {
                                    if (data10.length < 1) {
                                      validate19.errors = [{ instancePath: instancePath + "/version", message: "must NOT have fewer than 1 characters" }];
                                      return false;
                                    }
                                  } else {
                                    validate19.errors = [{ instancePath: instancePath + "/version", message: "must be string" }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs19 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.stage !== void 0) {
                                  let data11 = data.stage;
                                  const _errs21 = errors;
                                  if (typeof data11 !== "string" && data11 !== null) {
                                    validate19.errors = [{ instancePath: instancePath + "/stage", message: "must be string,null" }];
                                    return false;
                                  }
                                  var valid0 = _errs21 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.reason !== void 0) {
                                    let data12 = data.reason;
                                    const _errs23 = errors;
                                    if (errors === _errs23) {
                                      if (typeof data12 === "string") {
                                        if (data12.length < 1) {
                                          validate19.errors = [{ instancePath: instancePath + "/reason", message: "must NOT have fewer than 1 characters" }];
                                          return false;
                                        }
                                      } else {
                                        validate19.errors = [{ instancePath: instancePath + "/reason", message: "must be string" }];
                                        return false;
                                      }
                                    }
                                    var valid0 = _errs23 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.host !== void 0) {
                                      let data13 = data.host;
                                      const _errs25 = errors;
                                      if (!(data13 === "github-actions" || data13 === "azure-pipelines" || data13 === "shell")) {
                                        validate19.errors = [{ instancePath: instancePath + "/host", message: "must be equal to one of the allowed values" }];
                                        return false;
                                      }
                                      var valid0 = _errs25 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.run !== void 0) {
                                        const _errs26 = errors;
                                        if (!validate1(data.run, { instancePath: instancePath + "/run", parentData: data, parentDataProperty: "run", rootData })) {
                                          vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid0 = _errs26 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.evidence !== void 0) {
                                          const _errs27 = errors;
                                          if (!validate3(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData })) {
                                            vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid0 = _errs27 === errors;
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
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate19.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate19.errors = vErrors;
  return errors === 0;
}
var boardCheck = validate22;
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.version === void 0 && (missing0 = "version") || data.number === void 0 && (missing0 = "number")) {
        validate24.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "version" || key0 === "number")) {
            validate24.errors = [{ instancePath, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.version !== void 0) {
            let data0 = data.version;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (data0.length < 1) {
                  validate24.errors = [{ instancePath: instancePath + "/version", message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              } else {
                validate24.errors = [{ instancePath: instancePath + "/version", message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.number !== void 0) {
              let data1 = data.number;
              const _errs4 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                validate24.errors = [{ instancePath: instancePath + "/number", message: "must be integer" }];
                return false;
              }
              if (errors === _errs4) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 < 1 || isNaN(data1)) {
                    validate24.errors = [{ instancePath: instancePath + "/number", message: "must be >= 1" }];
                    return false;
                  }
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate24.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate24.errors = vErrors;
  return errors === 0;
}
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.stage === void 0 && (missing0 = "stage") || data.holders === void 0 && (missing0 = "holders")) {
        validate23.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "stage" || key0 === "holders")) {
            validate23.errors = [{ instancePath, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.stage !== void 0) {
            let data0 = data.stage;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (data0.length < 1) {
                  validate23.errors = [{ instancePath: instancePath + "/stage", message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              } else {
                validate23.errors = [{ instancePath: instancePath + "/stage", message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.holders !== void 0) {
              let data1 = data.holders;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (Array.isArray(data1)) {
                  var valid1 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs6 = errors;
                    if (!validate24(data1[i0], { instancePath: instancePath + "/holders/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
                      vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs6 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  validate23.errors = [{ instancePath: instancePath + "/holders", message: "must be array" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate23.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate23.errors = vErrors;
  return errors === 0;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.stage === void 0 && (missing0 = "stage") || data.number === void 0 && (missing0 = "number")) {
        validate27.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "stage" || key0 === "number")) {
            validate27.errors = [{ instancePath, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.stage !== void 0) {
            let data0 = data.stage;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (data0.length < 1) {
                  validate27.errors = [{ instancePath: instancePath + "/stage", message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              } else {
                validate27.errors = [{ instancePath: instancePath + "/stage", message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.number !== void 0) {
              let data1 = data.number;
              const _errs4 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                validate27.errors = [{ instancePath: instancePath + "/number", message: "must be integer" }];
                return false;
              }
              if (errors === _errs4) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 < 1 || isNaN(data1)) {
                    validate27.errors = [{ instancePath: instancePath + "/number", message: "must be >= 1" }];
                    return false;
                  }
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate27.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate27.errors = vErrors;
  return errors === 0;
}
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.number === void 0 && (missing0 = "number") || data.version === void 0 && (missing0 = "version") || data.stage === void 0 && (missing0 = "stage") || data.until === void 0 && (missing0 = "until") || data.by === void 0 && (missing0 = "by")) {
        validate29.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "number" || key0 === "version" || key0 === "stage" || key0 === "until" || key0 === "by")) {
            validate29.errors = [{ instancePath, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.number !== void 0) {
            let data0 = data.number;
            const _errs2 = errors;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
              validate29.errors = [{ instancePath: instancePath + "/number", message: "must be integer" }];
              return false;
            }
            if (errors === _errs2) {
              if (typeof data0 == "number" && isFinite(data0)) {
                if (data0 < 1 || isNaN(data0)) {
                  validate29.errors = [{ instancePath: instancePath + "/number", message: "must be >= 1" }];
                  return false;
                }
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.version !== void 0) {
              let data1 = data.version;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 === "string") {
                  if (data1.length < 1) {
                    validate29.errors = [{ instancePath: instancePath + "/version", message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                } else {
                  validate29.errors = [{ instancePath: instancePath + "/version", message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.stage !== void 0) {
                let data2 = data.stage;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (typeof data2 === "string") {
                    if (data2.length < 1) {
                      validate29.errors = [{ instancePath: instancePath + "/stage", message: "must NOT have fewer than 1 characters" }];
                      return false;
                    }
                  } else {
                    validate29.errors = [{ instancePath: instancePath + "/stage", message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.until !== void 0) {
                  let data3 = data.until;
                  const _errs8 = errors;
                  if (errors === _errs8) {
                    if (typeof data3 === "string") {
                      if (!pattern1.test(data3)) {
                        validate29.errors = [{ instancePath: instancePath + "/until", message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"' }];
                        return false;
                      }
                    } else {
                      validate29.errors = [{ instancePath: instancePath + "/until", message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.by !== void 0) {
                    let data4 = data.by;
                    const _errs10 = errors;
                    if (errors === _errs10) {
                      if (Array.isArray(data4)) {
                        var valid1 = true;
                        const len0 = data4.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let data5 = data4[i0];
                          const _errs12 = errors;
                          if (errors === _errs12) {
                            if (typeof data5 === "string") {
                              if (data5.length < 1) {
                                validate29.errors = [{ instancePath: instancePath + "/by/" + i0, message: "must NOT have fewer than 1 characters" }];
                                return false;
                              }
                            } else {
                              validate29.errors = [{ instancePath: instancePath + "/by/" + i0, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid1 = _errs12 === errors;
                          if (!valid1) {
                            break;
                          }
                        }
                      } else {
                        validate29.errors = [{ instancePath: instancePath + "/by", message: "must be array" }];
                        return false;
                      }
                    }
                    var valid0 = _errs10 === errors;
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
      validate29.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate29.errors = vErrors;
  return errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.format === void 0 && (missing0 = "format") || data.number === void 0 && (missing0 = "number") || data.stages === void 0 && (missing0 = "stages") || data.passes === void 0 && (missing0 = "passes") || data.reviews === void 0 && (missing0 = "reviews")) {
        validate22.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "format" || key0 === "number" || key0 === "stages" || key0 === "passes" || key0 === "reviews")) {
            validate22.errors = [{ instancePath, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.format !== void 0) {
            const _errs2 = errors;
            if (1 !== data.format) {
              validate22.errors = [{ instancePath: instancePath + "/format", message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.number !== void 0) {
              let data1 = data.number;
              const _errs3 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                validate22.errors = [{ instancePath: instancePath + "/number", message: "must be integer" }];
                return false;
              }
              if (errors === _errs3) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 < 1 || isNaN(data1)) {
                    validate22.errors = [{ instancePath: instancePath + "/number", message: "must be >= 1" }];
                    return false;
                  }
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.stages !== void 0) {
                let data2 = data.stages;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (Array.isArray(data2)) {
                    var valid1 = true;
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs7 = errors;
                      if (!validate23(data2[i0], { instancePath: instancePath + "/stages/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
                        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs7 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  } else {
                    validate22.errors = [{ instancePath: instancePath + "/stages", message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.passes !== void 0) {
                  let data4 = data.passes;
                  const _errs8 = errors;
                  if (errors === _errs8) {
                    if (Array.isArray(data4)) {
                      var valid2 = true;
                      const len1 = data4.length;
                      for (let i1 = 0; i1 < len1; i1++) {
                        const _errs10 = errors;
                        if (!validate27(data4[i1], { instancePath: instancePath + "/passes/" + i1, parentData: data4, parentDataProperty: i1, rootData })) {
                          vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                          errors = vErrors.length;
                        }
                        var valid2 = _errs10 === errors;
                        if (!valid2) {
                          break;
                        }
                      }
                    } else {
                      validate22.errors = [{ instancePath: instancePath + "/passes", message: "must be array" }];
                      return false;
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.reviews !== void 0) {
                    let data6 = data.reviews;
                    const _errs11 = errors;
                    if (errors === _errs11) {
                      if (Array.isArray(data6)) {
                        var valid3 = true;
                        const len2 = data6.length;
                        for (let i2 = 0; i2 < len2; i2++) {
                          const _errs13 = errors;
                          if (!validate29(data6[i2], { instancePath: instancePath + "/reviews/" + i2, parentData: data6, parentDataProperty: i2, rootData })) {
                            vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                            errors = vErrors.length;
                          }
                          var valid3 = _errs13 === errors;
                          if (!valid3) {
                            break;
                          }
                        }
                      } else {
                        validate22.errors = [{ instancePath: instancePath + "/reviews", message: "must be array" }];
                        return false;
                      }
                    }
                    var valid0 = _errs11 === errors;
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
      validate22.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var endedCheck = validate31;
var schema16 = { "type": "object", "additionalProperties": false, "required": ["format", "event", "number", "previous", "at", "tool", "place", "kind", "name", "started", "calls", "review", "host", "run", "evidence"], "properties": { "format": { "const": 1 }, "number": { "type": "integer", "minimum": 1 }, "previous": { "type": ["string", "null"], "pattern": "^[0-9a-f]{64}$" }, "at": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, "tool": { "type": "string", "minLength": 1 }, "place": { "type": "string", "minLength": 1 }, "kind": { "enum": ["model", "data", "environment", "component"] }, "name": { "type": "string", "minLength": 1 }, "event": { "enum": ["completed", "rolled-back", "adopted"] }, "started": { "$ref": "part22" }, "calls": { "type": "integer", "minimum": 0 }, "review": { "$ref": "part23" }, "host": { "enum": ["github-actions", "azure-pipelines", "shell"] }, "run": { "$ref": "part0" }, "evidence": { "$ref": "part8" } }, "$id": "part24" };
var schema17 = { "type": "object", "additionalProperties": false, "required": ["format", "event", "number", "previous", "at", "tool", "place", "kind", "name", "purpose", "version", "from", "to", "reason", "expires", "continues", "planDigest", "plan", "policy", "findings", "metrics", "lineage", "previousHolders", "changes", "pass", "proven", "host", "run", "evidence"], "properties": { "format": { "const": 1 }, "number": { "type": "integer", "minimum": 1 }, "previous": { "type": ["string", "null"], "pattern": "^[0-9a-f]{64}$" }, "at": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, "tool": { "type": "string", "minLength": 1 }, "place": { "type": "string", "minLength": 1 }, "kind": { "enum": ["model", "data", "environment", "component"] }, "name": { "type": "string", "minLength": 1 }, "event": { "const": "started" }, "purpose": { "enum": ["promote", "rollback", "adopt"] }, "version": { "type": ["string", "null"] }, "from": { "type": ["string", "null"] }, "to": { "type": ["string", "null"] }, "reason": { "type": ["string", "null"] }, "expires": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, "continues": { "$ref": "part16" }, "planDigest": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "plan": { "type": "object" }, "policy": { "$ref": "part17" }, "findings": { "type": "array", "items": { "$ref": "part4" } }, "metrics": { "type": "array", "items": { "$ref": "part19" } }, "lineage": { "$ref": "part20" }, "previousHolders": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "changes": { "type": "array", "items": { "$ref": "part21" } }, "pass": { "enum": ["full", "filtered", null] }, "proven": { "type": "boolean" }, "host": { "enum": ["github-actions", "azure-pipelines", "shell"] }, "run": { "$ref": "part0" }, "evidence": { "$ref": "part8" } }, "$id": "part22" };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate33.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.digest === void 0 && (missing0 = "digest") || data.number === void 0 && (missing0 = "number")) {
        validate33.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "digest" || key0 === "number")) {
            validate33.errors = [{ instancePath, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.digest !== void 0) {
            let data0 = data.digest;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (!pattern0.test(data0)) {
                  validate33.errors = [{ instancePath: instancePath + "/digest", message: 'must match pattern "^[0-9a-f]{64}$"' }];
                  return false;
                }
              } else {
                validate33.errors = [{ instancePath: instancePath + "/digest", message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.number !== void 0) {
              let data1 = data.number;
              const _errs4 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                validate33.errors = [{ instancePath: instancePath + "/number", message: "must be integer" }];
                return false;
              }
              if (errors === _errs4) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 < 1 || isNaN(data1)) {
                    validate33.errors = [{ instancePath: instancePath + "/number", message: "must be >= 1" }];
                    return false;
                  }
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    }
  }
  validate33.errors = vErrors;
  return errors === 0;
}
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.file === void 0 && (missing0 = "file") || data.rules === void 0 && (missing0 = "rules")) {
        validate35.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "file" || key0 === "rules")) {
            validate35.errors = [{ instancePath, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.file !== void 0) {
            let data0 = data.file;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (data0.length < 1) {
                  validate35.errors = [{ instancePath: instancePath + "/file", message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              } else {
                validate35.errors = [{ instancePath: instancePath + "/file", message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.rules !== void 0) {
              let data1 = data.rules;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 === "string") {
                  if (!pattern0.test(data1)) {
                    validate35.errors = [{ instancePath: instancePath + "/rules", message: 'must match pattern "^[0-9a-f]{64}$"' }];
                    return false;
                  }
                } else {
                  validate35.errors = [{ instancePath: instancePath + "/rules", message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate35.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate35.errors = vErrors;
  return errors === 0;
}
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.version === void 0 && (missing0 = "version") || data.value === void 0 && (missing0 = "value")) {
        validate39.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "version" || key0 === "value")) {
            validate39.errors = [{ instancePath, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.version !== void 0) {
            let data0 = data.version;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (data0.length < 1) {
                  validate39.errors = [{ instancePath: instancePath + "/version", message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              } else {
                validate39.errors = [{ instancePath: instancePath + "/version", message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.value !== void 0) {
              let data1 = data.value;
              const _errs4 = errors;
              if (typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1)) && data1 !== null) {
                validate39.errors = [{ instancePath: instancePath + "/value", message: "must be string,number,null" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate39.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate39.errors = vErrors;
  return errors === 0;
}
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.metric === void 0 && (missing0 = "metric") || data.value === void 0 && (missing0 = "value") || data.source === void 0 && (missing0 = "source") || data.incumbents === void 0 && (missing0 = "incumbents") || data.wanted === void 0 && (missing0 = "wanted") || data.outcome === void 0 && (missing0 = "outcome")) {
        validate38.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "metric" || key0 === "value" || key0 === "source" || key0 === "incumbents" || key0 === "wanted" || key0 === "outcome")) {
            validate38.errors = [{ instancePath, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.metric !== void 0) {
            let data0 = data.metric;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (data0.length < 1) {
                  validate38.errors = [{ instancePath: instancePath + "/metric", message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              } else {
                validate38.errors = [{ instancePath: instancePath + "/metric", message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.value !== void 0) {
              let data1 = data.value;
              const _errs4 = errors;
              if (typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1)) && data1 !== null) {
                validate38.errors = [{ instancePath: instancePath + "/value", message: "must be string,number,null" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.source !== void 0) {
                const _errs6 = errors;
                if (typeof data.source !== "string") {
                  validate38.errors = [{ instancePath: instancePath + "/source", message: "must be string" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.incumbents !== void 0) {
                  let data3 = data.incumbents;
                  const _errs8 = errors;
                  if (errors === _errs8) {
                    if (Array.isArray(data3)) {
                      var valid1 = true;
                      const len0 = data3.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs10 = errors;
                        if (!validate39(data3[i0], { instancePath: instancePath + "/incumbents/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
                          vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                          errors = vErrors.length;
                        }
                        var valid1 = _errs10 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    } else {
                      validate38.errors = [{ instancePath: instancePath + "/incumbents", message: "must be array" }];
                      return false;
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.wanted !== void 0) {
                    const _errs11 = errors;
                    if (typeof data.wanted !== "string") {
                      validate38.errors = [{ instancePath: instancePath + "/wanted", message: "must be string" }];
                      return false;
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.outcome !== void 0) {
                      let data6 = data.outcome;
                      const _errs13 = errors;
                      if (!(data6 === "pass" || data6 === "fail" || data6 === "inconclusive" || data6 === "awaited")) {
                        validate38.errors = [{ instancePath: instancePath + "/outcome", message: "must be equal to one of the allowed values" }];
                        return false;
                      }
                      var valid0 = _errs13 === errors;
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
    } else {
      validate38.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate38.errors = vErrors;
  return errors === 0;
}
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate42.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.job === void 0 && (missing0 = "job") || data.commit === void 0 && (missing0 = "commit") || data.repository === void 0 && (missing0 = "repository")) {
        validate42.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "job" || key0 === "commit" || key0 === "repository")) {
            validate42.errors = [{ instancePath, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.job !== void 0) {
            let data0 = data.job;
            const _errs2 = errors;
            if (typeof data0 !== "string" && data0 !== null) {
              validate42.errors = [{ instancePath: instancePath + "/job", message: "must be string,null" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.commit !== void 0) {
              let data1 = data.commit;
              const _errs4 = errors;
              if (typeof data1 !== "string" && data1 !== null) {
                validate42.errors = [{ instancePath: instancePath + "/commit", message: "must be string,null" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.repository !== void 0) {
                let data2 = data.repository;
                const _errs6 = errors;
                if (typeof data2 !== "string" && data2 !== null) {
                  validate42.errors = [{ instancePath: instancePath + "/repository", message: "must be string,null" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    }
  }
  validate42.errors = vErrors;
  return errors === 0;
}
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.asset === void 0 && (missing0 = "asset") || data.name === void 0 && (missing0 = "name") || data.version === void 0 && (missing0 = "version") || data.role === void 0 && (missing0 = "role") || data.from === void 0 && (missing0 = "from") || data.to === void 0 && (missing0 = "to") || data.archived === void 0 && (missing0 = "archived") || data.sequence === void 0 && (missing0 = "sequence")) {
        validate44.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "asset" || key0 === "name" || key0 === "version" || key0 === "role" || key0 === "from" || key0 === "to" || key0 === "archived" || key0 === "sequence")) {
            validate44.errors = [{ instancePath, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.asset !== void 0) {
            let data0 = data.asset;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (data0.length < 1) {
                  validate44.errors = [{ instancePath: instancePath + "/asset", message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              } else {
                validate44.errors = [{ instancePath: instancePath + "/asset", message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.name !== void 0) {
              let data1 = data.name;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 === "string") {
                  if (data1.length < 1) {
                    validate44.errors = [{ instancePath: instancePath + "/name", message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                } else {
                  validate44.errors = [{ instancePath: instancePath + "/name", message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.version !== void 0) {
                let data2 = data.version;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (typeof data2 === "string") {
                    if (data2.length < 1) {
                      validate44.errors = [{ instancePath: instancePath + "/version", message: "must NOT have fewer than 1 characters" }];
                      return false;
                    }
                  } else {
                    validate44.errors = [{ instancePath: instancePath + "/version", message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.role !== void 0) {
                  let data3 = data.role;
                  const _errs8 = errors;
                  if (!(data3 === "promote" || data3 === "displace" || data3 === "restore" || data3 === "adopt")) {
                    validate44.errors = [{ instancePath: instancePath + "/role", message: "must be equal to one of the allowed values" }];
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.from !== void 0) {
                    let data4 = data.from;
                    const _errs9 = errors;
                    if (errors === _errs9) {
                      if (typeof data4 === "string") {
                        if (data4.length < 1) {
                          validate44.errors = [{ instancePath: instancePath + "/from", message: "must NOT have fewer than 1 characters" }];
                          return false;
                        }
                      } else {
                        validate44.errors = [{ instancePath: instancePath + "/from", message: "must be string" }];
                        return false;
                      }
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.to !== void 0) {
                      let data5 = data.to;
                      const _errs11 = errors;
                      if (errors === _errs11) {
                        if (typeof data5 === "string") {
                          if (data5.length < 1) {
                            validate44.errors = [{ instancePath: instancePath + "/to", message: "must NOT have fewer than 1 characters" }];
                            return false;
                          }
                        } else {
                          validate44.errors = [{ instancePath: instancePath + "/to", message: "must be string" }];
                          return false;
                        }
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.archived !== void 0) {
                        let data6 = data.archived;
                        const _errs13 = errors;
                        if (typeof data6 !== "boolean" && data6 !== null) {
                          validate44.errors = [{ instancePath: instancePath + "/archived", message: "must be boolean,null" }];
                          return false;
                        }
                        var valid0 = _errs13 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.sequence !== void 0) {
                          let data7 = data.sequence;
                          const _errs15 = errors;
                          if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                            validate44.errors = [{ instancePath: instancePath + "/sequence", message: "must be integer" }];
                            return false;
                          }
                          if (errors === _errs15) {
                            if (typeof data7 == "number" && isFinite(data7)) {
                              if (data7 < 1 || isNaN(data7)) {
                                validate44.errors = [{ instancePath: instancePath + "/sequence", message: "must be >= 1" }];
                                return false;
                              }
                            }
                          }
                          var valid0 = _errs15 === errors;
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
    } else {
      validate44.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate44.errors = vErrors;
  return errors === 0;
}
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.format === void 0 && (missing0 = "format") || data.event === void 0 && (missing0 = "event") || data.number === void 0 && (missing0 = "number") || data.previous === void 0 && (missing0 = "previous") || data.at === void 0 && (missing0 = "at") || data.tool === void 0 && (missing0 = "tool") || data.place === void 0 && (missing0 = "place") || data.kind === void 0 && (missing0 = "kind") || data.name === void 0 && (missing0 = "name") || data.purpose === void 0 && (missing0 = "purpose") || data.version === void 0 && (missing0 = "version") || data.from === void 0 && (missing0 = "from") || data.to === void 0 && (missing0 = "to") || data.reason === void 0 && (missing0 = "reason") || data.expires === void 0 && (missing0 = "expires") || data.continues === void 0 && (missing0 = "continues") || data.planDigest === void 0 && (missing0 = "planDigest") || data.plan === void 0 && (missing0 = "plan") || data.policy === void 0 && (missing0 = "policy") || data.findings === void 0 && (missing0 = "findings") || data.metrics === void 0 && (missing0 = "metrics") || data.lineage === void 0 && (missing0 = "lineage") || data.previousHolders === void 0 && (missing0 = "previousHolders") || data.changes === void 0 && (missing0 = "changes") || data.pass === void 0 && (missing0 = "pass") || data.proven === void 0 && (missing0 = "proven") || data.host === void 0 && (missing0 = "host") || data.run === void 0 && (missing0 = "run") || data.evidence === void 0 && (missing0 = "evidence")) {
        validate32.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func0.call(schema17.properties, key0)) {
            validate32.errors = [{ instancePath, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.format !== void 0) {
            const _errs2 = errors;
            if (1 !== data.format) {
              validate32.errors = [{ instancePath: instancePath + "/format", message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.number !== void 0) {
              let data1 = data.number;
              const _errs3 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                validate32.errors = [{ instancePath: instancePath + "/number", message: "must be integer" }];
                return false;
              }
              if (errors === _errs3) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 < 1 || isNaN(data1)) {
                    validate32.errors = [{ instancePath: instancePath + "/number", message: "must be >= 1" }];
                    return false;
                  }
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.previous !== void 0) {
                let data2 = data.previous;
                const _errs5 = errors;
                if (typeof data2 !== "string" && data2 !== null) {
                  validate32.errors = [{ instancePath: instancePath + "/previous", message: "must be string,null" }];
                  return false;
                }
                if (errors === _errs5) {
                  if (typeof data2 === "string") {
                    if (!pattern0.test(data2)) {
                      validate32.errors = [{ instancePath: instancePath + "/previous", message: 'must match pattern "^[0-9a-f]{64}$"' }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.at !== void 0) {
                  let data3 = data.at;
                  const _errs7 = errors;
                  if (errors === _errs7) {
                    if (typeof data3 === "string") {
                      if (!pattern1.test(data3)) {
                        validate32.errors = [{ instancePath: instancePath + "/at", message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"' }];
                        return false;
                      }
                    } else {
                      validate32.errors = [{ instancePath: instancePath + "/at", message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.tool !== void 0) {
                    let data4 = data.tool;
                    const _errs9 = errors;
                    if (errors === _errs9) {
                      if (typeof data4 === "string") {
                        if (data4.length < 1) {
                          validate32.errors = [{ instancePath: instancePath + "/tool", message: "must NOT have fewer than 1 characters" }];
                          return false;
                        }
                      } else {
                        validate32.errors = [{ instancePath: instancePath + "/tool", message: "must be string" }];
                        return false;
                      }
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.place !== void 0) {
                      let data5 = data.place;
                      const _errs11 = errors;
                      if (errors === _errs11) {
                        if (typeof data5 === "string") {
                          if (data5.length < 1) {
                            validate32.errors = [{ instancePath: instancePath + "/place", message: "must NOT have fewer than 1 characters" }];
                            return false;
                          }
                        } else {
                          validate32.errors = [{ instancePath: instancePath + "/place", message: "must be string" }];
                          return false;
                        }
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.kind !== void 0) {
                        let data6 = data.kind;
                        const _errs13 = errors;
                        if (!(data6 === "model" || data6 === "data" || data6 === "environment" || data6 === "component")) {
                          validate32.errors = [{ instancePath: instancePath + "/kind", message: "must be equal to one of the allowed values" }];
                          return false;
                        }
                        var valid0 = _errs13 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.name !== void 0) {
                          let data7 = data.name;
                          const _errs14 = errors;
                          if (errors === _errs14) {
                            if (typeof data7 === "string") {
                              if (data7.length < 1) {
                                validate32.errors = [{ instancePath: instancePath + "/name", message: "must NOT have fewer than 1 characters" }];
                                return false;
                              }
                            } else {
                              validate32.errors = [{ instancePath: instancePath + "/name", message: "must be string" }];
                              return false;
                            }
                          }
                          var valid0 = _errs14 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.event !== void 0) {
                            const _errs16 = errors;
                            if ("started" !== data.event) {
                              validate32.errors = [{ instancePath: instancePath + "/event", message: "must be equal to constant" }];
                              return false;
                            }
                            var valid0 = _errs16 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.purpose !== void 0) {
                              let data9 = data.purpose;
                              const _errs17 = errors;
                              if (!(data9 === "promote" || data9 === "rollback" || data9 === "adopt")) {
                                validate32.errors = [{ instancePath: instancePath + "/purpose", message: "must be equal to one of the allowed values" }];
                                return false;
                              }
                              var valid0 = _errs17 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.version !== void 0) {
                                let data10 = data.version;
                                const _errs18 = errors;
                                if (typeof data10 !== "string" && data10 !== null) {
                                  validate32.errors = [{ instancePath: instancePath + "/version", message: "must be string,null" }];
                                  return false;
                                }
                                var valid0 = _errs18 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.from !== void 0) {
                                  let data11 = data.from;
                                  const _errs20 = errors;
                                  if (typeof data11 !== "string" && data11 !== null) {
                                    validate32.errors = [{ instancePath: instancePath + "/from", message: "must be string,null" }];
                                    return false;
                                  }
                                  var valid0 = _errs20 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.to !== void 0) {
                                    let data12 = data.to;
                                    const _errs22 = errors;
                                    if (typeof data12 !== "string" && data12 !== null) {
                                      validate32.errors = [{ instancePath: instancePath + "/to", message: "must be string,null" }];
                                      return false;
                                    }
                                    var valid0 = _errs22 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.reason !== void 0) {
                                      let data13 = data.reason;
                                      const _errs24 = errors;
                                      if (typeof data13 !== "string" && data13 !== null) {
                                        validate32.errors = [{ instancePath: instancePath + "/reason", message: "must be string,null" }];
                                        return false;
                                      }
                                      var valid0 = _errs24 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.expires !== void 0) {
                                        let data14 = data.expires;
                                        const _errs26 = errors;
                                        if (errors === _errs26) {
                                          if (typeof data14 === "string") {
                                            if (!pattern1.test(data14)) {
                                              validate32.errors = [{ instancePath: instancePath + "/expires", message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"' }];
                                              return false;
                                            }
                                          } else {
                                            validate32.errors = [{ instancePath: instancePath + "/expires", message: "must be string" }];
                                            return false;
                                          }
                                        }
                                        var valid0 = _errs26 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.continues !== void 0) {
                                          const _errs28 = errors;
                                          if (!validate33(data.continues, { instancePath: instancePath + "/continues", parentData: data, parentDataProperty: "continues", rootData })) {
                                            vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid0 = _errs28 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.planDigest !== void 0) {
                                            let data16 = data.planDigest;
                                            const _errs29 = errors;
                                            if (errors === _errs29) {
                                              if (typeof data16 === "string") {
                                                if (!pattern0.test(data16)) {
                                                  validate32.errors = [{ instancePath: instancePath + "/planDigest", message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                                  return false;
                                                }
                                              } else {
                                                validate32.errors = [{ instancePath: instancePath + "/planDigest", message: "must be string" }];
                                                return false;
                                              }
                                            }
                                            var valid0 = _errs29 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.plan !== void 0) {
                                              let data17 = data.plan;
                                              const _errs31 = errors;
                                              if (!(data17 && typeof data17 == "object" && !Array.isArray(data17))) {
                                                validate32.errors = [{ instancePath: instancePath + "/plan", message: "must be object" }];
                                                return false;
                                              }
                                              var valid0 = _errs31 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.policy !== void 0) {
                                                const _errs33 = errors;
                                                if (!validate35(data.policy, { instancePath: instancePath + "/policy", parentData: data, parentDataProperty: "policy", rootData })) {
                                                  vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
                                                  errors = vErrors.length;
                                                }
                                                var valid0 = _errs33 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                              if (valid0) {
                                                if (data.findings !== void 0) {
                                                  let data19 = data.findings;
                                                  const _errs34 = errors;
                                                  if (errors === _errs34) {
                                                    if (Array.isArray(data19)) {
                                                      var valid1 = true;
                                                      const len0 = data19.length;
                                                      for (let i0 = 0; i0 < len0; i0++) {
                                                        const _errs36 = errors;
                                                        if (!validate8(data19[i0], { instancePath: instancePath + "/findings/" + i0, parentData: data19, parentDataProperty: i0, rootData })) {
                                                          vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
                                                          errors = vErrors.length;
                                                        }
                                                        var valid1 = _errs36 === errors;
                                                        if (!valid1) {
                                                          break;
                                                        }
                                                      }
                                                    } else {
                                                      validate32.errors = [{ instancePath: instancePath + "/findings", message: "must be array" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid0 = _errs34 === errors;
                                                } else {
                                                  var valid0 = true;
                                                }
                                                if (valid0) {
                                                  if (data.metrics !== void 0) {
                                                    let data21 = data.metrics;
                                                    const _errs37 = errors;
                                                    if (errors === _errs37) {
                                                      if (Array.isArray(data21)) {
                                                        var valid2 = true;
                                                        const len1 = data21.length;
                                                        for (let i1 = 0; i1 < len1; i1++) {
                                                          const _errs39 = errors;
                                                          if (!validate38(data21[i1], { instancePath: instancePath + "/metrics/" + i1, parentData: data21, parentDataProperty: i1, rootData })) {
                                                            vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
                                                            errors = vErrors.length;
                                                          }
                                                          var valid2 = _errs39 === errors;
                                                          if (!valid2) {
                                                            break;
                                                          }
                                                        }
                                                      } else {
                                                        validate32.errors = [{ instancePath: instancePath + "/metrics", message: "must be array" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid0 = _errs37 === errors;
                                                  } else {
                                                    var valid0 = true;
                                                  }
                                                  if (valid0) {
                                                    if (data.lineage !== void 0) {
                                                      const _errs40 = errors;
                                                      if (!validate42(data.lineage, { instancePath: instancePath + "/lineage", parentData: data, parentDataProperty: "lineage", rootData })) {
                                                        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                                                        errors = vErrors.length;
                                                      }
                                                      var valid0 = _errs40 === errors;
                                                    } else {
                                                      var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                      if (data.previousHolders !== void 0) {
                                                        let data24 = data.previousHolders;
                                                        const _errs41 = errors;
                                                        if (errors === _errs41) {
                                                          if (Array.isArray(data24)) {
                                                            var valid3 = true;
                                                            const len2 = data24.length;
                                                            for (let i2 = 0; i2 < len2; i2++) {
                                                              let data25 = data24[i2];
                                                              const _errs43 = errors;
                                                              if (errors === _errs43) {
                                                                if (typeof data25 === "string") {
                                                                  if (data25.length < 1) {
                                                                    validate32.errors = [{ instancePath: instancePath + "/previousHolders/" + i2, message: "must NOT have fewer than 1 characters" }];
                                                                    return false;
                                                                  }
                                                                } else {
                                                                  validate32.errors = [{ instancePath: instancePath + "/previousHolders/" + i2, message: "must be string" }];
                                                                  return false;
                                                                }
                                                              }
                                                              var valid3 = _errs43 === errors;
                                                              if (!valid3) {
                                                                break;
                                                              }
                                                            }
                                                          } else {
                                                            validate32.errors = [{ instancePath: instancePath + "/previousHolders", message: "must be array" }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid0 = _errs41 === errors;
                                                      } else {
                                                        var valid0 = true;
                                                      }
                                                      if (valid0) {
                                                        if (data.changes !== void 0) {
                                                          let data26 = data.changes;
                                                          const _errs45 = errors;
                                                          if (errors === _errs45) {
                                                            if (Array.isArray(data26)) {
                                                              var valid4 = true;
                                                              const len3 = data26.length;
                                                              for (let i3 = 0; i3 < len3; i3++) {
                                                                const _errs47 = errors;
                                                                if (!validate44(data26[i3], { instancePath: instancePath + "/changes/" + i3, parentData: data26, parentDataProperty: i3, rootData })) {
                                                                  vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
                                                                  errors = vErrors.length;
                                                                }
                                                                var valid4 = _errs47 === errors;
                                                                if (!valid4) {
                                                                  break;
                                                                }
                                                              }
                                                            } else {
                                                              validate32.errors = [{ instancePath: instancePath + "/changes", message: "must be array" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid0 = _errs45 === errors;
                                                        } else {
                                                          var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                          if (data.pass !== void 0) {
                                                            let data28 = data.pass;
                                                            const _errs48 = errors;
                                                            if (!(data28 === "full" || data28 === "filtered" || data28 === null)) {
                                                              validate32.errors = [{ instancePath: instancePath + "/pass", message: "must be equal to one of the allowed values" }];
                                                              return false;
                                                            }
                                                            var valid0 = _errs48 === errors;
                                                          } else {
                                                            var valid0 = true;
                                                          }
                                                          if (valid0) {
                                                            if (data.proven !== void 0) {
                                                              const _errs49 = errors;
                                                              if (typeof data.proven !== "boolean") {
                                                                validate32.errors = [{ instancePath: instancePath + "/proven", message: "must be boolean" }];
                                                                return false;
                                                              }
                                                              var valid0 = _errs49 === errors;
                                                            } else {
                                                              var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                              if (data.host !== void 0) {
                                                                let data30 = data.host;
                                                                const _errs51 = errors;
                                                                if (!(data30 === "github-actions" || data30 === "azure-pipelines" || data30 === "shell")) {
                                                                  validate32.errors = [{ instancePath: instancePath + "/host", message: "must be equal to one of the allowed values" }];
                                                                  return false;
                                                                }
                                                                var valid0 = _errs51 === errors;
                                                              } else {
                                                                var valid0 = true;
                                                              }
                                                              if (valid0) {
                                                                if (data.run !== void 0) {
                                                                  const _errs52 = errors;
                                                                  if (!validate1(data.run, { instancePath: instancePath + "/run", parentData: data, parentDataProperty: "run", rootData })) {
                                                                    vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                                                                    errors = vErrors.length;
                                                                  }
                                                                  var valid0 = _errs52 === errors;
                                                                } else {
                                                                  var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                  if (data.evidence !== void 0) {
                                                                    const _errs53 = errors;
                                                                    if (!validate3(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData })) {
                                                                      vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                                                                      errors = vErrors.length;
                                                                    }
                                                                    var valid0 = _errs53 === errors;
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
      validate32.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate32.errors = vErrors;
  return errors === 0;
}
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate49.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.by === void 0 && (missing0 = "by") || data.until === void 0 && (missing0 = "until")) {
        validate49.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "by" || key0 === "until")) {
            validate49.errors = [{ instancePath, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.by !== void 0) {
            let data0 = data.by;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                var valid1 = true;
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data1 = data0[i0];
                  const _errs4 = errors;
                  if (errors === _errs4) {
                    if (typeof data1 === "string") {
                      if (data1.length < 1) {
                        validate49.errors = [{ instancePath: instancePath + "/by/" + i0, message: "must NOT have fewer than 1 characters" }];
                        return false;
                      }
                    } else {
                      validate49.errors = [{ instancePath: instancePath + "/by/" + i0, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid1 = _errs4 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate49.errors = [{ instancePath: instancePath + "/by", message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.until !== void 0) {
              let data2 = data.until;
              const _errs6 = errors;
              if (errors === _errs6) {
                if (typeof data2 === "string") {
                  if (!pattern1.test(data2)) {
                    validate49.errors = [{ instancePath: instancePath + "/until", message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"' }];
                    return false;
                  }
                } else {
                  validate49.errors = [{ instancePath: instancePath + "/until", message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    }
  }
  validate49.errors = vErrors;
  return errors === 0;
}
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.format === void 0 && (missing0 = "format") || data.event === void 0 && (missing0 = "event") || data.number === void 0 && (missing0 = "number") || data.previous === void 0 && (missing0 = "previous") || data.at === void 0 && (missing0 = "at") || data.tool === void 0 && (missing0 = "tool") || data.place === void 0 && (missing0 = "place") || data.kind === void 0 && (missing0 = "kind") || data.name === void 0 && (missing0 = "name") || data.started === void 0 && (missing0 = "started") || data.calls === void 0 && (missing0 = "calls") || data.review === void 0 && (missing0 = "review") || data.host === void 0 && (missing0 = "host") || data.run === void 0 && (missing0 = "run") || data.evidence === void 0 && (missing0 = "evidence")) {
        validate31.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func0.call(schema16.properties, key0)) {
            validate31.errors = [{ instancePath, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.format !== void 0) {
            const _errs2 = errors;
            if (1 !== data.format) {
              validate31.errors = [{ instancePath: instancePath + "/format", message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.number !== void 0) {
              let data1 = data.number;
              const _errs3 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                validate31.errors = [{ instancePath: instancePath + "/number", message: "must be integer" }];
                return false;
              }
              if (errors === _errs3) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 < 1 || isNaN(data1)) {
                    validate31.errors = [{ instancePath: instancePath + "/number", message: "must be >= 1" }];
                    return false;
                  }
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.previous !== void 0) {
                let data2 = data.previous;
                const _errs5 = errors;
                if (typeof data2 !== "string" && data2 !== null) {
                  validate31.errors = [{ instancePath: instancePath + "/previous", message: "must be string,null" }];
                  return false;
                }
                if (errors === _errs5) {
                  if (typeof data2 === "string") {
                    if (!pattern0.test(data2)) {
                      validate31.errors = [{ instancePath: instancePath + "/previous", message: 'must match pattern "^[0-9a-f]{64}$"' }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.at !== void 0) {
                  let data3 = data.at;
                  const _errs7 = errors;
                  if (errors === _errs7) {
                    if (typeof data3 === "string") {
                      if (!pattern1.test(data3)) {
                        validate31.errors = [{ instancePath: instancePath + "/at", message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"' }];
                        return false;
                      }
                    } else {
                      validate31.errors = [{ instancePath: instancePath + "/at", message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.tool !== void 0) {
                    let data4 = data.tool;
                    const _errs9 = errors;
                    if (errors === _errs9) {
                      if (typeof data4 === "string") {
                        if (data4.length < 1) {
                          validate31.errors = [{ instancePath: instancePath + "/tool", message: "must NOT have fewer than 1 characters" }];
                          return false;
                        }
                      } else {
                        validate31.errors = [{ instancePath: instancePath + "/tool", message: "must be string" }];
                        return false;
                      }
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.place !== void 0) {
                      let data5 = data.place;
                      const _errs11 = errors;
                      if (errors === _errs11) {
                        if (typeof data5 === "string") {
                          if (data5.length < 1) {
                            validate31.errors = [{ instancePath: instancePath + "/place", message: "must NOT have fewer than 1 characters" }];
                            return false;
                          }
                        } else {
                          validate31.errors = [{ instancePath: instancePath + "/place", message: "must be string" }];
                          return false;
                        }
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.kind !== void 0) {
                        let data6 = data.kind;
                        const _errs13 = errors;
                        if (!(data6 === "model" || data6 === "data" || data6 === "environment" || data6 === "component")) {
                          validate31.errors = [{ instancePath: instancePath + "/kind", message: "must be equal to one of the allowed values" }];
                          return false;
                        }
                        var valid0 = _errs13 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.name !== void 0) {
                          let data7 = data.name;
                          const _errs14 = errors;
                          if (errors === _errs14) {
                            if (typeof data7 === "string") {
                              if (data7.length < 1) {
                                validate31.errors = [{ instancePath: instancePath + "/name", message: "must NOT have fewer than 1 characters" }];
                                return false;
                              }
                            } else {
                              validate31.errors = [{ instancePath: instancePath + "/name", message: "must be string" }];
                              return false;
                            }
                          }
                          var valid0 = _errs14 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.event !== void 0) {
                            let data8 = data.event;
                            const _errs16 = errors;
                            if (!(data8 === "completed" || data8 === "rolled-back" || data8 === "adopted")) {
                              validate31.errors = [{ instancePath: instancePath + "/event", message: "must be equal to one of the allowed values" }];
                              return false;
                            }
                            var valid0 = _errs16 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.started !== void 0) {
                              const _errs17 = errors;
                              if (!validate32(data.started, { instancePath: instancePath + "/started", parentData: data, parentDataProperty: "started", rootData })) {
                                vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs17 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.calls !== void 0) {
                                let data10 = data.calls;
                                const _errs18 = errors;
                                if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                                  validate31.errors = [{ instancePath: instancePath + "/calls", message: "must be integer" }];
                                  return false;
                                }
                                if (errors === _errs18) {
                                  if (typeof data10 == "number" && isFinite(data10)) {
                                    if (data10 < 0 || isNaN(data10)) {
                                      validate31.errors = [{ instancePath: instancePath + "/calls", message: "must be >= 0" }];
                                      return false;
                                    }
                                  }
                                }
                                var valid0 = _errs18 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.review !== void 0) {
                                  const _errs20 = errors;
                                  if (!validate49(data.review, { instancePath: instancePath + "/review", parentData: data, parentDataProperty: "review", rootData })) {
                                    vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid0 = _errs20 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.host !== void 0) {
                                    let data12 = data.host;
                                    const _errs21 = errors;
                                    if (!(data12 === "github-actions" || data12 === "azure-pipelines" || data12 === "shell")) {
                                      validate31.errors = [{ instancePath: instancePath + "/host", message: "must be equal to one of the allowed values" }];
                                      return false;
                                    }
                                    var valid0 = _errs21 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.run !== void 0) {
                                      const _errs22 = errors;
                                      if (!validate1(data.run, { instancePath: instancePath + "/run", parentData: data, parentDataProperty: "run", rootData })) {
                                        vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid0 = _errs22 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.evidence !== void 0) {
                                        const _errs23 = errors;
                                        if (!validate3(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData })) {
                                          vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid0 = _errs23 === errors;
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
                }
              }
            }
          }
        }
      }
    } else {
      validate31.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate31.errors = vErrors;
  return errors === 0;
}
var refusedCheck = validate53;
var schema25 = { "type": "object", "additionalProperties": false, "required": ["format", "event", "number", "previous", "at", "tool", "place", "kind", "name", "purpose", "version", "from", "to", "reason", "verdict", "planDigest", "findings", "host", "run", "evidence"], "properties": { "format": { "const": 1 }, "number": { "type": "integer", "minimum": 1 }, "previous": { "type": ["string", "null"], "pattern": "^[0-9a-f]{64}$" }, "at": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, "tool": { "type": "string", "minLength": 1 }, "place": { "type": "string", "minLength": 1 }, "kind": { "enum": ["model", "data", "environment", "component"] }, "name": { "type": "string", "minLength": 1 }, "event": { "const": "refused" }, "purpose": { "enum": ["promote", "rollback", "adopt"] }, "version": { "type": ["string", "null"] }, "from": { "type": ["string", "null"] }, "to": { "type": ["string", "null"] }, "reason": { "type": ["string", "null"] }, "verdict": { "enum": ["deny", "inconclusive"] }, "planDigest": { "type": ["string", "null"], "pattern": "^[0-9a-f]{64}$" }, "findings": { "type": "array", "items": { "$ref": "part4" } }, "host": { "enum": ["github-actions", "azure-pipelines", "shell"] }, "run": { "$ref": "part0" }, "evidence": { "$ref": "part8" } }, "$id": "part25" };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.format === void 0 && (missing0 = "format") || data.event === void 0 && (missing0 = "event") || data.number === void 0 && (missing0 = "number") || data.previous === void 0 && (missing0 = "previous") || data.at === void 0 && (missing0 = "at") || data.tool === void 0 && (missing0 = "tool") || data.place === void 0 && (missing0 = "place") || data.kind === void 0 && (missing0 = "kind") || data.name === void 0 && (missing0 = "name") || data.purpose === void 0 && (missing0 = "purpose") || data.version === void 0 && (missing0 = "version") || data.from === void 0 && (missing0 = "from") || data.to === void 0 && (missing0 = "to") || data.reason === void 0 && (missing0 = "reason") || data.verdict === void 0 && (missing0 = "verdict") || data.planDigest === void 0 && (missing0 = "planDigest") || data.findings === void 0 && (missing0 = "findings") || data.host === void 0 && (missing0 = "host") || data.run === void 0 && (missing0 = "run") || data.evidence === void 0 && (missing0 = "evidence")) {
        validate53.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func0.call(schema25.properties, key0)) {
            validate53.errors = [{ instancePath, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.format !== void 0) {
            const _errs2 = errors;
            if (1 !== data.format) {
              validate53.errors = [{ instancePath: instancePath + "/format", message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.number !== void 0) {
              let data1 = data.number;
              const _errs3 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                validate53.errors = [{ instancePath: instancePath + "/number", message: "must be integer" }];
                return false;
              }
              if (errors === _errs3) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 < 1 || isNaN(data1)) {
                    validate53.errors = [{ instancePath: instancePath + "/number", message: "must be >= 1" }];
                    return false;
                  }
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.previous !== void 0) {
                let data2 = data.previous;
                const _errs5 = errors;
                if (typeof data2 !== "string" && data2 !== null) {
                  validate53.errors = [{ instancePath: instancePath + "/previous", message: "must be string,null" }];
                  return false;
                }
                if (errors === _errs5) {
                  if (typeof data2 === "string") {
                    if (!pattern0.test(data2)) {
                      validate53.errors = [{ instancePath: instancePath + "/previous", message: 'must match pattern "^[0-9a-f]{64}$"' }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.at !== void 0) {
                  let data3 = data.at;
                  const _errs7 = errors;
                  if (errors === _errs7) {
                    if (typeof data3 === "string") {
                      if (!pattern1.test(data3)) {
                        validate53.errors = [{ instancePath: instancePath + "/at", message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"' }];
                        return false;
                      }
                    } else {
                      validate53.errors = [{ instancePath: instancePath + "/at", message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.tool !== void 0) {
                    let data4 = data.tool;
                    const _errs9 = errors;
                    if (errors === _errs9) {
                      if (typeof data4 === "string") {
                        if (data4.length < 1) {
                          validate53.errors = [{ instancePath: instancePath + "/tool", message: "must NOT have fewer than 1 characters" }];
                          return false;
                        }
                      } else {
                        validate53.errors = [{ instancePath: instancePath + "/tool", message: "must be string" }];
                        return false;
                      }
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.place !== void 0) {
                      let data5 = data.place;
                      const _errs11 = errors;
                      if (errors === _errs11) {
                        if (typeof data5 === "string") {
                          if (data5.length < 1) {
                            validate53.errors = [{ instancePath: instancePath + "/place", message: "must NOT have fewer than 1 characters" }];
                            return false;
                          }
                        } else {
                          validate53.errors = [{ instancePath: instancePath + "/place", message: "must be string" }];
                          return false;
                        }
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.kind !== void 0) {
                        let data6 = data.kind;
                        const _errs13 = errors;
                        if (!(data6 === "model" || data6 === "data" || data6 === "environment" || data6 === "component")) {
                          validate53.errors = [{ instancePath: instancePath + "/kind", message: "must be equal to one of the allowed values" }];
                          return false;
                        }
                        var valid0 = _errs13 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.name !== void 0) {
                          let data7 = data.name;
                          const _errs14 = errors;
                          if (errors === _errs14) {
                            if (typeof data7 === "string") {
                              if (data7.length < 1) {
                                validate53.errors = [{ instancePath: instancePath + "/name", message: "must NOT have fewer than 1 characters" }];
                                return false;
                              }
                            } else {
                              validate53.errors = [{ instancePath: instancePath + "/name", message: "must be string" }];
                              return false;
                            }
                          }
                          var valid0 = _errs14 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.event !== void 0) {
                            const _errs16 = errors;
                            if ("refused" !== data.event) {
                              validate53.errors = [{ instancePath: instancePath + "/event", message: "must be equal to constant" }];
                              return false;
                            }
                            var valid0 = _errs16 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.purpose !== void 0) {
                              let data9 = data.purpose;
                              const _errs17 = errors;
                              if (!(data9 === "promote" || data9 === "rollback" || data9 === "adopt")) {
                                validate53.errors = [{ instancePath: instancePath + "/purpose", message: "must be equal to one of the allowed values" }];
                                return false;
                              }
                              var valid0 = _errs17 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.version !== void 0) {
                                let data10 = data.version;
                                const _errs18 = errors;
                                if (typeof data10 !== "string" && data10 !== null) {
                                  validate53.errors = [{ instancePath: instancePath + "/version", message: "must be string,null" }];
                                  return false;
                                }
                                var valid0 = _errs18 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.from !== void 0) {
                                  let data11 = data.from;
                                  const _errs20 = errors;
                                  if (typeof data11 !== "string" && data11 !== null) {
                                    validate53.errors = [{ instancePath: instancePath + "/from", message: "must be string,null" }];
                                    return false;
                                  }
                                  var valid0 = _errs20 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.to !== void 0) {
                                    let data12 = data.to;
                                    const _errs22 = errors;
                                    if (typeof data12 !== "string" && data12 !== null) {
                                      validate53.errors = [{ instancePath: instancePath + "/to", message: "must be string,null" }];
                                      return false;
                                    }
                                    var valid0 = _errs22 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.reason !== void 0) {
                                      let data13 = data.reason;
                                      const _errs24 = errors;
                                      if (typeof data13 !== "string" && data13 !== null) {
                                        validate53.errors = [{ instancePath: instancePath + "/reason", message: "must be string,null" }];
                                        return false;
                                      }
                                      var valid0 = _errs24 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.verdict !== void 0) {
                                        let data14 = data.verdict;
                                        const _errs26 = errors;
                                        if (!(data14 === "deny" || data14 === "inconclusive")) {
                                          validate53.errors = [{ instancePath: instancePath + "/verdict", message: "must be equal to one of the allowed values" }];
                                          return false;
                                        }
                                        var valid0 = _errs26 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.planDigest !== void 0) {
                                          let data15 = data.planDigest;
                                          const _errs27 = errors;
                                          if (typeof data15 !== "string" && data15 !== null) {
                                            validate53.errors = [{ instancePath: instancePath + "/planDigest", message: "must be string,null" }];
                                            return false;
                                          }
                                          if (errors === _errs27) {
                                            if (typeof data15 === "string") {
                                              if (!pattern0.test(data15)) {
                                                validate53.errors = [{ instancePath: instancePath + "/planDigest", message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                                return false;
                                              }
                                            }
                                          }
                                          var valid0 = _errs27 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.findings !== void 0) {
                                            let data16 = data.findings;
                                            const _errs29 = errors;
                                            if (errors === _errs29) {
                                              if (Array.isArray(data16)) {
                                                var valid1 = true;
                                                const len0 = data16.length;
                                                for (let i0 = 0; i0 < len0; i0++) {
                                                  const _errs31 = errors;
                                                  if (!validate8(data16[i0], { instancePath: instancePath + "/findings/" + i0, parentData: data16, parentDataProperty: i0, rootData })) {
                                                    vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
                                                    errors = vErrors.length;
                                                  }
                                                  var valid1 = _errs31 === errors;
                                                  if (!valid1) {
                                                    break;
                                                  }
                                                }
                                              } else {
                                                validate53.errors = [{ instancePath: instancePath + "/findings", message: "must be array" }];
                                                return false;
                                              }
                                            }
                                            var valid0 = _errs29 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.host !== void 0) {
                                              let data18 = data.host;
                                              const _errs32 = errors;
                                              if (!(data18 === "github-actions" || data18 === "azure-pipelines" || data18 === "shell")) {
                                                validate53.errors = [{ instancePath: instancePath + "/host", message: "must be equal to one of the allowed values" }];
                                                return false;
                                              }
                                              var valid0 = _errs32 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.run !== void 0) {
                                                const _errs33 = errors;
                                                if (!validate1(data.run, { instancePath: instancePath + "/run", parentData: data, parentDataProperty: "run", rootData })) {
                                                  vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                                                  errors = vErrors.length;
                                                }
                                                var valid0 = _errs33 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                              if (valid0) {
                                                if (data.evidence !== void 0) {
                                                  const _errs34 = errors;
                                                  if (!validate3(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData })) {
                                                    vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                                                    errors = vErrors.length;
                                                  }
                                                  var valid0 = _errs34 === errors;
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
      validate53.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate53.errors = vErrors;
  return errors === 0;
}
var reviewedCheck = validate57;
var schema26 = { "type": "object", "additionalProperties": false, "required": ["format", "event", "number", "previous", "at", "tool", "place", "kind", "name", "reviews", "version", "reason", "host", "run", "evidence"], "properties": { "format": { "const": 1 }, "number": { "type": "integer", "minimum": 1 }, "previous": { "type": ["string", "null"], "pattern": "^[0-9a-f]{64}$" }, "at": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, "tool": { "type": "string", "minLength": 1 }, "place": { "type": "string", "minLength": 1 }, "kind": { "enum": ["model", "data", "environment", "component"] }, "name": { "type": "string", "minLength": 1 }, "event": { "const": "reviewed" }, "reviews": { "type": "integer", "minimum": 1 }, "version": { "type": "string", "minLength": 1 }, "reason": { "type": "string", "minLength": 1 }, "host": { "enum": ["github-actions", "azure-pipelines", "shell"] }, "run": { "$ref": "part0" }, "evidence": { "$ref": "part8" } }, "$id": "part26" };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.format === void 0 && (missing0 = "format") || data.event === void 0 && (missing0 = "event") || data.number === void 0 && (missing0 = "number") || data.previous === void 0 && (missing0 = "previous") || data.at === void 0 && (missing0 = "at") || data.tool === void 0 && (missing0 = "tool") || data.place === void 0 && (missing0 = "place") || data.kind === void 0 && (missing0 = "kind") || data.name === void 0 && (missing0 = "name") || data.reviews === void 0 && (missing0 = "reviews") || data.version === void 0 && (missing0 = "version") || data.reason === void 0 && (missing0 = "reason") || data.host === void 0 && (missing0 = "host") || data.run === void 0 && (missing0 = "run") || data.evidence === void 0 && (missing0 = "evidence")) {
        validate57.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func0.call(schema26.properties, key0)) {
            validate57.errors = [{ instancePath, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.format !== void 0) {
            const _errs2 = errors;
            if (1 !== data.format) {
              validate57.errors = [{ instancePath: instancePath + "/format", message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.number !== void 0) {
              let data1 = data.number;
              const _errs3 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                validate57.errors = [{ instancePath: instancePath + "/number", message: "must be integer" }];
                return false;
              }
              if (errors === _errs3) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 < 1 || isNaN(data1)) {
                    validate57.errors = [{ instancePath: instancePath + "/number", message: "must be >= 1" }];
                    return false;
                  }
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.previous !== void 0) {
                let data2 = data.previous;
                const _errs5 = errors;
                if (typeof data2 !== "string" && data2 !== null) {
                  validate57.errors = [{ instancePath: instancePath + "/previous", message: "must be string,null" }];
                  return false;
                }
                if (errors === _errs5) {
                  if (typeof data2 === "string") {
                    if (!pattern0.test(data2)) {
                      validate57.errors = [{ instancePath: instancePath + "/previous", message: 'must match pattern "^[0-9a-f]{64}$"' }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.at !== void 0) {
                  let data3 = data.at;
                  const _errs7 = errors;
                  if (errors === _errs7) {
                    if (typeof data3 === "string") {
                      if (!pattern1.test(data3)) {
                        validate57.errors = [{ instancePath: instancePath + "/at", message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"' }];
                        return false;
                      }
                    } else {
                      validate57.errors = [{ instancePath: instancePath + "/at", message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.tool !== void 0) {
                    let data4 = data.tool;
                    const _errs9 = errors;
                    if (errors === _errs9) {
                      if (typeof data4 === "string") {
                        if (data4.length < 1) {
                          validate57.errors = [{ instancePath: instancePath + "/tool", message: "must NOT have fewer than 1 characters" }];
                          return false;
                        }
                      } else {
                        validate57.errors = [{ instancePath: instancePath + "/tool", message: "must be string" }];
                        return false;
                      }
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.place !== void 0) {
                      let data5 = data.place;
                      const _errs11 = errors;
                      if (errors === _errs11) {
                        if (typeof data5 === "string") {
                          if (data5.length < 1) {
                            validate57.errors = [{ instancePath: instancePath + "/place", message: "must NOT have fewer than 1 characters" }];
                            return false;
                          }
                        } else {
                          validate57.errors = [{ instancePath: instancePath + "/place", message: "must be string" }];
                          return false;
                        }
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.kind !== void 0) {
                        let data6 = data.kind;
                        const _errs13 = errors;
                        if (!(data6 === "model" || data6 === "data" || data6 === "environment" || data6 === "component")) {
                          validate57.errors = [{ instancePath: instancePath + "/kind", message: "must be equal to one of the allowed values" }];
                          return false;
                        }
                        var valid0 = _errs13 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.name !== void 0) {
                          let data7 = data.name;
                          const _errs14 = errors;
                          if (errors === _errs14) {
                            if (typeof data7 === "string") {
                              if (data7.length < 1) {
                                validate57.errors = [{ instancePath: instancePath + "/name", message: "must NOT have fewer than 1 characters" }];
                                return false;
                              }
                            } else {
                              validate57.errors = [{ instancePath: instancePath + "/name", message: "must be string" }];
                              return false;
                            }
                          }
                          var valid0 = _errs14 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.event !== void 0) {
                            const _errs16 = errors;
                            if ("reviewed" !== data.event) {
                              validate57.errors = [{ instancePath: instancePath + "/event", message: "must be equal to constant" }];
                              return false;
                            }
                            var valid0 = _errs16 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.reviews !== void 0) {
                              let data9 = data.reviews;
                              const _errs17 = errors;
                              if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                                validate57.errors = [{ instancePath: instancePath + "/reviews", message: "must be integer" }];
                                return false;
                              }
                              if (errors === _errs17) {
                                if (typeof data9 == "number" && isFinite(data9)) {
                                  if (data9 < 1 || isNaN(data9)) {
                                    validate57.errors = [{ instancePath: instancePath + "/reviews", message: "must be >= 1" }];
                                    return false;
                                  }
                                }
                              }
                              var valid0 = _errs17 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.version !== void 0) {
                                let data10 = data.version;
                                const _errs19 = errors;
                                if (errors === _errs19) {
                                  if (typeof data10 === "string") {
                                    if (data10.length < 1) {
                                      validate57.errors = [{ instancePath: instancePath + "/version", message: "must NOT have fewer than 1 characters" }];
                                      return false;
                                    }
                                  } else {
                                    validate57.errors = [{ instancePath: instancePath + "/version", message: "must be string" }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs19 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.reason !== void 0) {
                                  let data11 = data.reason;
                                  const _errs21 = errors;
                                  if (errors === _errs21) {
                                    if (typeof data11 === "string") {
                                      if (data11.length < 1) {
                                        validate57.errors = [{ instancePath: instancePath + "/reason", message: "must NOT have fewer than 1 characters" }];
                                        return false;
                                      }
                                    } else {
                                      validate57.errors = [{ instancePath: instancePath + "/reason", message: "must be string" }];
                                      return false;
                                    }
                                  }
                                  var valid0 = _errs21 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.host !== void 0) {
                                    let data12 = data.host;
                                    const _errs23 = errors;
                                    if (!(data12 === "github-actions" || data12 === "azure-pipelines" || data12 === "shell")) {
                                      validate57.errors = [{ instancePath: instancePath + "/host", message: "must be equal to one of the allowed values" }];
                                      return false;
                                    }
                                    var valid0 = _errs23 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.run !== void 0) {
                                      const _errs24 = errors;
                                      if (!validate1(data.run, { instancePath: instancePath + "/run", parentData: data, parentDataProperty: "run", rootData })) {
                                        vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid0 = _errs24 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.evidence !== void 0) {
                                        const _errs25 = errors;
                                        if (!validate3(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData })) {
                                          vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid0 = _errs25 === errors;
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
                }
              }
            }
          }
        }
      }
    } else {
      validate57.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate57.errors = vErrors;
  return errors === 0;
}
var startedCheck = validate32;
function isAbandoned(value) {
  return abandonedCheck(value);
}
function whyAbandoned() {
  const [error] = abandonedCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isAcknowledged(value) {
  return acknowledgedCheck(value);
}
function whyAcknowledged() {
  const [error] = acknowledgedCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isBoard(value) {
  return boardCheck(value);
}
function whyBoard() {
  const [error] = boardCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isEnded(value) {
  return endedCheck(value);
}
function whyEnded() {
  const [error] = endedCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isRefused(value) {
  return refusedCheck(value);
}
function whyRefused() {
  const [error] = refusedCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isReviewed(value) {
  return reviewedCheck(value);
}
function whyReviewed() {
  const [error] = reviewedCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isStarted(value) {
  return startedCheck(value);
}
function whyStarted() {
  const [error] = startedCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function parseRecord(text, open = null) {
  const end = open === null ? null : endOf(open, text);
  if (end !== null)
    return (0, import_core_result.ok)(end);
  const value = (0, import_core_json.parsedJson)(text);
  if (value === void 0)
    return (0, import_core_result.err)("it is not JSON");
  const [isRecord, why] = validatorOf(value);
  if (!isRecord(value))
    return (0, import_core_result.err)(`it is not a record: ${why()}`);
  if ((0, import_core_ledger_record.recordText)(value) !== text)
    return (0, import_core_result.err)("it is not canonical JSON");
  return (0, import_core_result.ok)(value);
}
function endOf({ record, text: held }, text) {
  const at = text.lastIndexOf(held);
  if (at === -1 || !text.endsWith('"started":', at))
    return null;
  const behind = text.slice(at + held.length);
  if (!/^,"tool":"[^"\\]*"\}$/.test(behind))
    return null;
  const around = `${text.slice(0, at)}null${behind}`;
  const value = (0, import_core_json.parsedJson)(around);
  const end = typeof value === "object" && value !== null ? { ...value, started: record } : null;
  if (!isEnded(end))
    return null;
  return (0, import_core_digest.canonicalJson)({ ...membersOf(end), started: null }) === around ? end : null;
}
function validatorOf(value) {
  const event = typeof value === "object" && value !== null && "event" in value ? value.event : void 0;
  switch (event) {
    case "completed":
    case "rolled-back":
    case "adopted":
      return [isEnded, whyEnded];
    case "abandoned":
      return [isAbandoned, whyAbandoned];
    case "refused":
      return [isRefused, whyRefused];
    case "acknowledged":
      return [isAcknowledged, whyAcknowledged];
    case "reviewed":
      return [isReviewed, whyReviewed];
    default:
      return [isStarted, whyStarted];
  }
}
var membersOf = (record) => record;
