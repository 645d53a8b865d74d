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
  isAccount: () => isAccount,
  isArtifacts: () => isArtifacts,
  isBranch: () => isBranch,
  isBranchProtection: () => isBranchProtection,
  isBranchRules: () => isBranchRules,
  isCheckRuns: () => isCheckRuns,
  isClaims: () => isClaims,
  isContent: () => isContent,
  isEnvironment: () => isEnvironment,
  isEventFile: () => isEventFile,
  isIdToken: () => isIdToken,
  isLifetime: () => isLifetime,
  isMembership: () => isMembership,
  isPresented: () => isPresented,
  isProblem: () => isProblem,
  isRepository: () => isRepository,
  isRunReviews: () => isRunReviews,
  isTeam: () => isTeam,
  isWorkflowFile: () => isWorkflowFile,
  isWorkflowRun: () => isWorkflowRun,
  whyAccount: () => whyAccount,
  whyArtifacts: () => whyArtifacts,
  whyBranch: () => whyBranch,
  whyBranchProtection: () => whyBranchProtection,
  whyBranchRules: () => whyBranchRules,
  whyCheckRuns: () => whyCheckRuns,
  whyClaims: () => whyClaims,
  whyContent: () => whyContent,
  whyEnvironment: () => whyEnvironment,
  whyEventFile: () => whyEventFile,
  whyIdToken: () => whyIdToken,
  whyLifetime: () => whyLifetime,
  whyMembership: () => whyMembership,
  whyPresented: () => whyPresented,
  whyRepository: () => whyRepository,
  whyRunReviews: () => whyRunReviews,
  whyTeam: () => whyTeam,
  whyWorkflowFile: () => whyWorkflowFile,
  whyWorkflowRun: () => whyWorkflowRun
});
module.exports = __toCommonJS(stdin_exports);
var accountCheck = validate20;
var func1 = (text) => [...text].length;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.login === void 0 && (missing0 = "login") || data.type === void 0 && (missing0 = "type")) {
        validate20.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
            validate20.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number") {
              if (data0 < 0 || isNaN(data0)) {
                validate20.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                return false;
              }
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.login !== void 0) {
            let data1 = data.login;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (func1(data1) < 1) {
                  validate20.errors = [{ instancePath: instancePath + "/login", schemaPath: "#/properties/login/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              } else {
                validate20.errors = [{ instancePath: instancePath + "/login", schemaPath: "#/properties/login/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.type !== void 0) {
              const _errs5 = errors;
              if (typeof data.type !== "string") {
                validate20.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate20.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": { "id": true, "login": true, "type": true }, "dynamicProps": false, "dynamicItems": false };
var artifactsCheck = validate21;
var pattern4 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.total_count === void 0 && (missing0 = "total_count") || data.artifacts === void 0 && (missing0 = "artifacts")) {
        validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.total_count !== void 0) {
          let data0 = data.total_count;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
            validate21.errors = [{ instancePath: instancePath + "/total_count", schemaPath: "#/properties/total_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number") {
              if (data0 < 0 || isNaN(data0)) {
                validate21.errors = [{ instancePath: instancePath + "/total_count", schemaPath: "#/properties/total_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                return false;
              }
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.artifacts !== void 0) {
            let data1 = data.artifacts;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data2 = data1[i0];
                  const _errs5 = errors;
                  if (errors === _errs5) {
                    if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                      let missing1;
                      if (data2.id === void 0 && (missing1 = "id") || data2.name === void 0 && (missing1 = "name") || data2.size_in_bytes === void 0 && (missing1 = "size_in_bytes") || data2.expired === void 0 && (missing1 = "expired") || data2.created_at === void 0 && (missing1 = "created_at")) {
                        validate21.errors = [{ instancePath: instancePath + "/artifacts/" + i0, schemaPath: "#/properties/artifacts/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                        return false;
                      } else {
                        if (data2.id !== void 0) {
                          let data3 = data2.id;
                          const _errs7 = errors;
                          if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
                            validate21.errors = [{ instancePath: instancePath + "/artifacts/" + i0 + "/id", schemaPath: "#/properties/artifacts/items/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                            return false;
                          }
                          if (errors === _errs7) {
                            if (typeof data3 == "number") {
                              if (data3 < 0 || isNaN(data3)) {
                                validate21.errors = [{ instancePath: instancePath + "/artifacts/" + i0 + "/id", schemaPath: "#/properties/artifacts/items/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                return false;
                              }
                            }
                          }
                          var valid2 = _errs7 === errors;
                        } else {
                          var valid2 = true;
                        }
                        if (valid2) {
                          if (data2.name !== void 0) {
                            const _errs9 = errors;
                            if (typeof data2.name !== "string") {
                              validate21.errors = [{ instancePath: instancePath + "/artifacts/" + i0 + "/name", schemaPath: "#/properties/artifacts/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                            var valid2 = _errs9 === errors;
                          } else {
                            var valid2 = true;
                          }
                          if (valid2) {
                            if (data2.size_in_bytes !== void 0) {
                              let data5 = data2.size_in_bytes;
                              const _errs11 = errors;
                              if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)))) {
                                validate21.errors = [{ instancePath: instancePath + "/artifacts/" + i0 + "/size_in_bytes", schemaPath: "#/properties/artifacts/items/properties/size_in_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                return false;
                              }
                              if (errors === _errs11) {
                                if (typeof data5 == "number") {
                                  if (data5 < 0 || isNaN(data5)) {
                                    validate21.errors = [{ instancePath: instancePath + "/artifacts/" + i0 + "/size_in_bytes", schemaPath: "#/properties/artifacts/items/properties/size_in_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                    return false;
                                  }
                                }
                              }
                              var valid2 = _errs11 === errors;
                            } else {
                              var valid2 = true;
                            }
                            if (valid2) {
                              if (data2.expired !== void 0) {
                                const _errs13 = errors;
                                if (typeof data2.expired !== "boolean") {
                                  validate21.errors = [{ instancePath: instancePath + "/artifacts/" + i0 + "/expired", schemaPath: "#/properties/artifacts/items/properties/expired/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                  return false;
                                }
                                var valid2 = _errs13 === errors;
                              } else {
                                var valid2 = true;
                              }
                              if (valid2) {
                                if (data2.created_at !== void 0) {
                                  let data7 = data2.created_at;
                                  const _errs15 = errors;
                                  const _errs16 = errors;
                                  let valid3 = false;
                                  const _errs17 = errors;
                                  if (errors === _errs17) {
                                    if (typeof data7 === "string") {
                                      if (!pattern4.test(data7)) {
                                        const err0 = { instancePath: instancePath + "/artifacts/" + i0 + "/created_at", schemaPath: "#/properties/artifacts/items/properties/created_at/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$"' };
                                        if (vErrors === null) {
                                          vErrors = [err0];
                                        } else {
                                          vErrors.push(err0);
                                        }
                                        errors++;
                                      }
                                    } else {
                                      const err1 = { instancePath: instancePath + "/artifacts/" + i0 + "/created_at", schemaPath: "#/properties/artifacts/items/properties/created_at/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                      if (vErrors === null) {
                                        vErrors = [err1];
                                      } else {
                                        vErrors.push(err1);
                                      }
                                      errors++;
                                    }
                                  }
                                  var _valid0 = _errs17 === errors;
                                  valid3 = valid3 || _valid0;
                                  const _errs19 = errors;
                                  if (data7 !== null) {
                                    const err2 = { instancePath: instancePath + "/artifacts/" + i0 + "/created_at", schemaPath: "#/properties/artifacts/items/properties/created_at/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                    if (vErrors === null) {
                                      vErrors = [err2];
                                    } else {
                                      vErrors.push(err2);
                                    }
                                    errors++;
                                  }
                                  var _valid0 = _errs19 === errors;
                                  valid3 = valid3 || _valid0;
                                  if (!valid3) {
                                    const err3 = { instancePath: instancePath + "/artifacts/" + i0 + "/created_at", schemaPath: "#/properties/artifacts/items/properties/created_at/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                    if (vErrors === null) {
                                      vErrors = [err3];
                                    } else {
                                      vErrors.push(err3);
                                    }
                                    errors++;
                                    validate21.errors = vErrors;
                                    return false;
                                  } else {
                                    errors = _errs16;
                                    if (vErrors !== null) {
                                      if (_errs16) {
                                        vErrors.length = _errs16;
                                      } else {
                                        vErrors = null;
                                      }
                                    }
                                  }
                                  var valid2 = _errs15 === errors;
                                } else {
                                  var valid2 = true;
                                }
                              }
                            }
                          }
                        }
                      }
                    } else {
                      validate21.errors = [{ instancePath: instancePath + "/artifacts/" + i0, schemaPath: "#/properties/artifacts/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                      return false;
                    }
                  }
                  var valid1 = _errs5 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate21.errors = [{ instancePath: instancePath + "/artifacts", schemaPath: "#/properties/artifacts/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": { "total_count": true, "artifacts": true }, "dynamicProps": false, "dynamicItems": false };
var branchProtectionCheck = validate22;
var schema33 = { "type": "object", "properties": { "required_pull_request_reviews": { "type": ["object", "null"], "properties": { "required_approving_review_count": { "type": "integer" }, "bypass_pull_request_allowances": { "type": ["object", "null"], "properties": { "users": { "type": "array" }, "teams": { "type": "array" }, "apps": { "type": "array" } } } } }, "allow_force_pushes": { "type": "object", "properties": { "enabled": { "type": "boolean" } } }, "allow_deletions": { "type": "object", "properties": { "enabled": { "type": "boolean" } } }, "enforce_admins": { "type": "object", "properties": { "enabled": { "type": "boolean" } } } }, "$id": "schema:branchProtection" };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.required_pull_request_reviews !== void 0) {
        let data0 = data.required_pull_request_reviews;
        const _errs1 = errors;
        if (!(data0 && typeof data0 == "object" && !Array.isArray(data0)) && data0 !== null) {
          validate22.errors = [{ instancePath: instancePath + "/required_pull_request_reviews", schemaPath: "#/properties/required_pull_request_reviews/type", keyword: "type", params: { type: schema33.properties.required_pull_request_reviews.type }, message: "must be object,null" }];
          return false;
        }
        if (errors === _errs1) {
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            if (data0.required_approving_review_count !== void 0) {
              let data1 = data0.required_approving_review_count;
              const _errs3 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
                validate22.errors = [{ instancePath: instancePath + "/required_pull_request_reviews/required_approving_review_count", schemaPath: "#/properties/required_pull_request_reviews/properties/required_approving_review_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              var valid1 = _errs3 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data0.bypass_pull_request_allowances !== void 0) {
                let data2 = data0.bypass_pull_request_allowances;
                const _errs5 = errors;
                if (!(data2 && typeof data2 == "object" && !Array.isArray(data2)) && data2 !== null) {
                  validate22.errors = [{ instancePath: instancePath + "/required_pull_request_reviews/bypass_pull_request_allowances", schemaPath: "#/properties/required_pull_request_reviews/properties/bypass_pull_request_allowances/type", keyword: "type", params: { type: schema33.properties.required_pull_request_reviews.properties.bypass_pull_request_allowances.type }, message: "must be object,null" }];
                  return false;
                }
                if (errors === _errs5) {
                  if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                    if (data2.users !== void 0) {
                      const _errs7 = errors;
                      if (!Array.isArray(data2.users)) {
                        validate22.errors = [{ instancePath: instancePath + "/required_pull_request_reviews/bypass_pull_request_allowances/users", schemaPath: "#/properties/required_pull_request_reviews/properties/bypass_pull_request_allowances/properties/users/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                      var valid2 = _errs7 === errors;
                    } else {
                      var valid2 = true;
                    }
                    if (valid2) {
                      if (data2.teams !== void 0) {
                        const _errs9 = errors;
                        if (!Array.isArray(data2.teams)) {
                          validate22.errors = [{ instancePath: instancePath + "/required_pull_request_reviews/bypass_pull_request_allowances/teams", schemaPath: "#/properties/required_pull_request_reviews/properties/bypass_pull_request_allowances/properties/teams/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                          return false;
                        }
                        var valid2 = _errs9 === errors;
                      } else {
                        var valid2 = true;
                      }
                      if (valid2) {
                        if (data2.apps !== void 0) {
                          const _errs11 = errors;
                          if (!Array.isArray(data2.apps)) {
                            validate22.errors = [{ instancePath: instancePath + "/required_pull_request_reviews/bypass_pull_request_allowances/apps", schemaPath: "#/properties/required_pull_request_reviews/properties/bypass_pull_request_allowances/properties/apps/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                            return false;
                          }
                          var valid2 = _errs11 === errors;
                        } else {
                          var valid2 = true;
                        }
                      }
                    }
                  }
                }
                var valid1 = _errs5 === errors;
              } else {
                var valid1 = true;
              }
            }
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.allow_force_pushes !== void 0) {
          let data6 = data.allow_force_pushes;
          const _errs13 = errors;
          if (errors === _errs13) {
            if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
              if (data6.enabled !== void 0) {
                if (typeof data6.enabled !== "boolean") {
                  validate22.errors = [{ instancePath: instancePath + "/allow_force_pushes/enabled", schemaPath: "#/properties/allow_force_pushes/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                  return false;
                }
              }
            } else {
              validate22.errors = [{ instancePath: instancePath + "/allow_force_pushes", schemaPath: "#/properties/allow_force_pushes/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          var valid0 = _errs13 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.allow_deletions !== void 0) {
            let data8 = data.allow_deletions;
            const _errs17 = errors;
            if (errors === _errs17) {
              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                if (data8.enabled !== void 0) {
                  if (typeof data8.enabled !== "boolean") {
                    validate22.errors = [{ instancePath: instancePath + "/allow_deletions/enabled", schemaPath: "#/properties/allow_deletions/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                    return false;
                  }
                }
              } else {
                validate22.errors = [{ instancePath: instancePath + "/allow_deletions", schemaPath: "#/properties/allow_deletions/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs17 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.enforce_admins !== void 0) {
              let data10 = data.enforce_admins;
              const _errs21 = errors;
              if (errors === _errs21) {
                if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                  if (data10.enabled !== void 0) {
                    if (typeof data10.enabled !== "boolean") {
                      validate22.errors = [{ instancePath: instancePath + "/enforce_admins/enabled", schemaPath: "#/properties/enforce_admins/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                      return false;
                    }
                  }
                } else {
                  validate22.errors = [{ instancePath: instancePath + "/enforce_admins", schemaPath: "#/properties/enforce_admins/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                  return false;
                }
              }
              var valid0 = _errs21 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate22.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": { "required_pull_request_reviews": true, "allow_force_pushes": true, "allow_deletions": true, "enforce_admins": true }, "dynamicProps": false, "dynamicItems": false };
var branchRulesCheck = validate23;
var schema34 = { "type": "array", "items": { "type": "object", "required": ["type"], "properties": { "type": { "type": "string" }, "parameters": { "type": ["object", "null"], "properties": { "required_approving_review_count": { "type": "integer" } } } } }, "$id": "schema:branchRules" };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        const _errs1 = errors;
        if (errors === _errs1) {
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.type === void 0 && (missing0 = "type")) {
              validate23.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
              return false;
            } else {
              if (data0.type !== void 0) {
                const _errs3 = errors;
                if (typeof data0.type !== "string") {
                  validate23.errors = [{ instancePath: instancePath + "/" + i0 + "/type", schemaPath: "#/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid1 = _errs3 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data0.parameters !== void 0) {
                  let data2 = data0.parameters;
                  const _errs5 = errors;
                  if (!(data2 && typeof data2 == "object" && !Array.isArray(data2)) && data2 !== null) {
                    validate23.errors = [{ instancePath: instancePath + "/" + i0 + "/parameters", schemaPath: "#/items/properties/parameters/type", keyword: "type", params: { type: schema34.items.properties.parameters.type }, message: "must be object,null" }];
                    return false;
                  }
                  if (errors === _errs5) {
                    if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                      if (data2.required_approving_review_count !== void 0) {
                        let data3 = data2.required_approving_review_count;
                        if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
                          validate23.errors = [{ instancePath: instancePath + "/" + i0 + "/parameters/required_approving_review_count", schemaPath: "#/items/properties/parameters/properties/required_approving_review_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid1 = _errs5 === errors;
                } else {
                  var valid1 = true;
                }
              }
            }
          } else {
            validate23.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
          }
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
      return false;
    }
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var branchCheck = validate24;
var pattern5 = new RegExp("^[0-9a-f]{40}([0-9a-f]{24})?$", "u");
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.commit === void 0 && (missing0 = "commit") || data.protected === void 0 && (missing0 = "protected")) {
        validate24.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.commit !== void 0) {
          let data0 = data.commit;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing1;
              if (data0.sha === void 0 && (missing1 = "sha")) {
                validate24.errors = [{ instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                return false;
              } else {
                if (data0.sha !== void 0) {
                  let data1 = data0.sha;
                  const _errs3 = errors;
                  if (errors === _errs3) {
                    if (typeof data1 === "string") {
                      if (!pattern5.test(data1)) {
                        validate24.errors = [{ instancePath: instancePath + "/commit/sha", schemaPath: "#/properties/commit/properties/sha/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$" }, message: 'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"' }];
                        return false;
                      }
                    } else {
                      validate24.errors = [{ instancePath: instancePath + "/commit/sha", schemaPath: "#/properties/commit/properties/sha/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                }
              }
            } else {
              validate24.errors = [{ instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.protected !== void 0) {
            const _errs5 = errors;
            if (typeof data.protected !== "boolean") {
              validate24.errors = [{ instancePath: instancePath + "/protected", schemaPath: "#/properties/protected/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
              return false;
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate24.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { "props": { "commit": true, "protected": true }, "dynamicProps": false, "dynamicItems": false };
var checkRunsCheck = validate25;
var schema36 = { "type": "object", "required": ["total_count", "check_runs"], "properties": { "total_count": { "type": "integer", "minimum": 0 }, "check_runs": { "type": "array", "items": { "type": "object", "required": ["id", "name", "status", "conclusion", "completed_at"], "properties": { "id": { "type": "integer", "minimum": 0 }, "name": { "type": "string" }, "status": { "type": "string" }, "conclusion": { "type": ["string", "null"] }, "completed_at": { "anyOf": [{ "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$" }, { "type": "null" }] }, "deployment": { "anyOf": [{ "type": "object", "required": ["environment", "created_at"], "properties": { "environment": { "type": "string", "minLength": 1 }, "created_at": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$" } } }, { "type": "null" }] } } } } }, "$id": "schema:checkRuns" };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.total_count === void 0 && (missing0 = "total_count") || data.check_runs === void 0 && (missing0 = "check_runs")) {
        validate25.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.total_count !== void 0) {
          let data0 = data.total_count;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
            validate25.errors = [{ instancePath: instancePath + "/total_count", schemaPath: "#/properties/total_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number") {
              if (data0 < 0 || isNaN(data0)) {
                validate25.errors = [{ instancePath: instancePath + "/total_count", schemaPath: "#/properties/total_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                return false;
              }
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.check_runs !== void 0) {
            let data1 = data.check_runs;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data2 = data1[i0];
                  const _errs5 = errors;
                  if (errors === _errs5) {
                    if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                      let missing1;
                      if (data2.id === void 0 && (missing1 = "id") || data2.name === void 0 && (missing1 = "name") || data2.status === void 0 && (missing1 = "status") || data2.conclusion === void 0 && (missing1 = "conclusion") || data2.completed_at === void 0 && (missing1 = "completed_at")) {
                        validate25.errors = [{ instancePath: instancePath + "/check_runs/" + i0, schemaPath: "#/properties/check_runs/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                        return false;
                      } else {
                        if (data2.id !== void 0) {
                          let data3 = data2.id;
                          const _errs7 = errors;
                          if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
                            validate25.errors = [{ instancePath: instancePath + "/check_runs/" + i0 + "/id", schemaPath: "#/properties/check_runs/items/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                            return false;
                          }
                          if (errors === _errs7) {
                            if (typeof data3 == "number") {
                              if (data3 < 0 || isNaN(data3)) {
                                validate25.errors = [{ instancePath: instancePath + "/check_runs/" + i0 + "/id", schemaPath: "#/properties/check_runs/items/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                return false;
                              }
                            }
                          }
                          var valid2 = _errs7 === errors;
                        } else {
                          var valid2 = true;
                        }
                        if (valid2) {
                          if (data2.name !== void 0) {
                            const _errs9 = errors;
                            if (typeof data2.name !== "string") {
                              validate25.errors = [{ instancePath: instancePath + "/check_runs/" + i0 + "/name", schemaPath: "#/properties/check_runs/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                            var valid2 = _errs9 === errors;
                          } else {
                            var valid2 = true;
                          }
                          if (valid2) {
                            if (data2.status !== void 0) {
                              const _errs11 = errors;
                              if (typeof data2.status !== "string") {
                                validate25.errors = [{ instancePath: instancePath + "/check_runs/" + i0 + "/status", schemaPath: "#/properties/check_runs/items/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                              var valid2 = _errs11 === errors;
                            } else {
                              var valid2 = true;
                            }
                            if (valid2) {
                              if (data2.conclusion !== void 0) {
                                let data6 = data2.conclusion;
                                const _errs13 = errors;
                                if (typeof data6 !== "string" && data6 !== null) {
                                  validate25.errors = [{ instancePath: instancePath + "/check_runs/" + i0 + "/conclusion", schemaPath: "#/properties/check_runs/items/properties/conclusion/type", keyword: "type", params: { type: schema36.properties.check_runs.items.properties.conclusion.type }, message: "must be string,null" }];
                                  return false;
                                }
                                var valid2 = _errs13 === errors;
                              } else {
                                var valid2 = true;
                              }
                              if (valid2) {
                                if (data2.completed_at !== void 0) {
                                  let data7 = data2.completed_at;
                                  const _errs15 = errors;
                                  const _errs16 = errors;
                                  let valid3 = false;
                                  const _errs17 = errors;
                                  if (errors === _errs17) {
                                    if (typeof data7 === "string") {
                                      if (!pattern4.test(data7)) {
                                        const err0 = { instancePath: instancePath + "/check_runs/" + i0 + "/completed_at", schemaPath: "#/properties/check_runs/items/properties/completed_at/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$"' };
                                        if (vErrors === null) {
                                          vErrors = [err0];
                                        } else {
                                          vErrors.push(err0);
                                        }
                                        errors++;
                                      }
                                    } else {
                                      const err1 = { instancePath: instancePath + "/check_runs/" + i0 + "/completed_at", schemaPath: "#/properties/check_runs/items/properties/completed_at/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                      if (vErrors === null) {
                                        vErrors = [err1];
                                      } else {
                                        vErrors.push(err1);
                                      }
                                      errors++;
                                    }
                                  }
                                  var _valid0 = _errs17 === errors;
                                  valid3 = valid3 || _valid0;
                                  const _errs19 = errors;
                                  if (data7 !== null) {
                                    const err2 = { instancePath: instancePath + "/check_runs/" + i0 + "/completed_at", schemaPath: "#/properties/check_runs/items/properties/completed_at/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                    if (vErrors === null) {
                                      vErrors = [err2];
                                    } else {
                                      vErrors.push(err2);
                                    }
                                    errors++;
                                  }
                                  var _valid0 = _errs19 === errors;
                                  valid3 = valid3 || _valid0;
                                  if (!valid3) {
                                    const err3 = { instancePath: instancePath + "/check_runs/" + i0 + "/completed_at", schemaPath: "#/properties/check_runs/items/properties/completed_at/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                    if (vErrors === null) {
                                      vErrors = [err3];
                                    } else {
                                      vErrors.push(err3);
                                    }
                                    errors++;
                                    validate25.errors = vErrors;
                                    return false;
                                  } else {
                                    errors = _errs16;
                                    if (vErrors !== null) {
                                      if (_errs16) {
                                        vErrors.length = _errs16;
                                      } else {
                                        vErrors = null;
                                      }
                                    }
                                  }
                                  var valid2 = _errs15 === errors;
                                } else {
                                  var valid2 = true;
                                }
                                if (valid2) {
                                  if (data2.deployment !== void 0) {
                                    let data8 = data2.deployment;
                                    const _errs21 = errors;
                                    const _errs22 = errors;
                                    let valid4 = false;
                                    const _errs23 = errors;
                                    if (errors === _errs23) {
                                      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                                        let missing2;
                                        if (data8.environment === void 0 && (missing2 = "environment") || data8.created_at === void 0 && (missing2 = "created_at")) {
                                          const err4 = { instancePath: instancePath + "/check_runs/" + i0 + "/deployment", schemaPath: "#/properties/check_runs/items/properties/deployment/anyOf/0/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" };
                                          if (vErrors === null) {
                                            vErrors = [err4];
                                          } else {
                                            vErrors.push(err4);
                                          }
                                          errors++;
                                        } else {
                                          if (data8.environment !== void 0) {
                                            let data9 = data8.environment;
                                            const _errs25 = errors;
                                            if (errors === _errs25) {
                                              if (typeof data9 === "string") {
                                                if (func1(data9) < 1) {
                                                  const err5 = { instancePath: instancePath + "/check_runs/" + i0 + "/deployment/environment", schemaPath: "#/properties/check_runs/items/properties/deployment/anyOf/0/properties/environment/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                  if (vErrors === null) {
                                                    vErrors = [err5];
                                                  } else {
                                                    vErrors.push(err5);
                                                  }
                                                  errors++;
                                                }
                                              } else {
                                                const err6 = { instancePath: instancePath + "/check_runs/" + i0 + "/deployment/environment", schemaPath: "#/properties/check_runs/items/properties/deployment/anyOf/0/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                if (vErrors === null) {
                                                  vErrors = [err6];
                                                } else {
                                                  vErrors.push(err6);
                                                }
                                                errors++;
                                              }
                                            }
                                            var valid5 = _errs25 === errors;
                                          } else {
                                            var valid5 = true;
                                          }
                                          if (valid5) {
                                            if (data8.created_at !== void 0) {
                                              let data10 = data8.created_at;
                                              const _errs27 = errors;
                                              if (errors === _errs27) {
                                                if (typeof data10 === "string") {
                                                  if (!pattern4.test(data10)) {
                                                    const err7 = { instancePath: instancePath + "/check_runs/" + i0 + "/deployment/created_at", schemaPath: "#/properties/check_runs/items/properties/deployment/anyOf/0/properties/created_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$"' };
                                                    if (vErrors === null) {
                                                      vErrors = [err7];
                                                    } else {
                                                      vErrors.push(err7);
                                                    }
                                                    errors++;
                                                  }
                                                } else {
                                                  const err8 = { instancePath: instancePath + "/check_runs/" + i0 + "/deployment/created_at", schemaPath: "#/properties/check_runs/items/properties/deployment/anyOf/0/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                  if (vErrors === null) {
                                                    vErrors = [err8];
                                                  } else {
                                                    vErrors.push(err8);
                                                  }
                                                  errors++;
                                                }
                                              }
                                              var valid5 = _errs27 === errors;
                                            } else {
                                              var valid5 = true;
                                            }
                                          }
                                        }
                                      } else {
                                        const err9 = { instancePath: instancePath + "/check_runs/" + i0 + "/deployment", schemaPath: "#/properties/check_runs/items/properties/deployment/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                        if (vErrors === null) {
                                          vErrors = [err9];
                                        } else {
                                          vErrors.push(err9);
                                        }
                                        errors++;
                                      }
                                    }
                                    var _valid1 = _errs23 === errors;
                                    valid4 = valid4 || _valid1;
                                    if (_valid1) {
                                      var props0 = {};
                                      props0.environment = true;
                                      props0.created_at = true;
                                    }
                                    const _errs29 = errors;
                                    if (data8 !== null) {
                                      const err10 = { instancePath: instancePath + "/check_runs/" + i0 + "/deployment", schemaPath: "#/properties/check_runs/items/properties/deployment/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                      if (vErrors === null) {
                                        vErrors = [err10];
                                      } else {
                                        vErrors.push(err10);
                                      }
                                      errors++;
                                    }
                                    var _valid1 = _errs29 === errors;
                                    valid4 = valid4 || _valid1;
                                    if (!valid4) {
                                      const err11 = { instancePath: instancePath + "/check_runs/" + i0 + "/deployment", schemaPath: "#/properties/check_runs/items/properties/deployment/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                      if (vErrors === null) {
                                        vErrors = [err11];
                                      } else {
                                        vErrors.push(err11);
                                      }
                                      errors++;
                                      validate25.errors = vErrors;
                                      return false;
                                    } else {
                                      errors = _errs22;
                                      if (vErrors !== null) {
                                        if (_errs22) {
                                          vErrors.length = _errs22;
                                        } else {
                                          vErrors = null;
                                        }
                                      }
                                    }
                                    var valid2 = _errs21 === errors;
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
                      validate25.errors = [{ instancePath: instancePath + "/check_runs/" + i0, schemaPath: "#/properties/check_runs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                      return false;
                    }
                  }
                  var valid1 = _errs5 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate25.errors = [{ instancePath: instancePath + "/check_runs", schemaPath: "#/properties/check_runs/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate25.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = { "props": { "total_count": true, "check_runs": true }, "dynamicProps": false, "dynamicItems": false };
var claimsCheck = validate26;
var schema37 = { "type": "object", "required": ["repository", "run_id", "run_attempt", "ref", "event_name", "exp"], "properties": { "repository": { "type": "string", "minLength": 1 }, "run_id": { "type": ["string", "integer"], "pattern": "^[0-9]+$" }, "run_attempt": { "type": ["string", "integer"], "pattern": "^[0-9]+$" }, "ref": { "type": "string", "minLength": 1 }, "event_name": { "type": "string", "minLength": 1 }, "environment": { "type": "string" }, "check_run_id": { "type": ["string", "integer"], "pattern": "^[0-9]+$" }, "actor_id": { "type": ["string", "integer"], "pattern": "^[0-9]+$" }, "sha": { "type": "string" }, "workflow_ref": { "type": "string" }, "workflow_sha": { "type": "string", "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$" }, "job_workflow_ref": { "type": "string" }, "exp": { "type": "number" } }, "$id": "schema:claims" };
var pattern8 = new RegExp("^[0-9]+$", "u");
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.repository === void 0 && (missing0 = "repository") || data.run_id === void 0 && (missing0 = "run_id") || data.run_attempt === void 0 && (missing0 = "run_attempt") || data.ref === void 0 && (missing0 = "ref") || data.event_name === void 0 && (missing0 = "event_name") || data.exp === void 0 && (missing0 = "exp")) {
        validate26.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.repository !== void 0) {
          let data0 = data.repository;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (func1(data0) < 1) {
                validate26.errors = [{ instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                return false;
              }
            } else {
              validate26.errors = [{ instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.run_id !== void 0) {
            let data1 = data.run_id;
            const _errs3 = errors;
            if (typeof data1 !== "string" && !(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
              validate26.errors = [{ instancePath: instancePath + "/run_id", schemaPath: "#/properties/run_id/type", keyword: "type", params: { type: schema37.properties.run_id.type }, message: "must be string,integer" }];
              return false;
            }
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (!pattern8.test(data1)) {
                  validate26.errors = [{ instancePath: instancePath + "/run_id", schemaPath: "#/properties/run_id/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' }];
                  return false;
                }
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.run_attempt !== void 0) {
              let data2 = data.run_attempt;
              const _errs5 = errors;
              if (typeof data2 !== "string" && !(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
                validate26.errors = [{ instancePath: instancePath + "/run_attempt", schemaPath: "#/properties/run_attempt/type", keyword: "type", params: { type: schema37.properties.run_attempt.type }, message: "must be string,integer" }];
                return false;
              }
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (!pattern8.test(data2)) {
                    validate26.errors = [{ instancePath: instancePath + "/run_attempt", schemaPath: "#/properties/run_attempt/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' }];
                    return false;
                  }
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.ref !== void 0) {
                let data3 = data.ref;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (typeof data3 === "string") {
                    if (func1(data3) < 1) {
                      validate26.errors = [{ instancePath: instancePath + "/ref", schemaPath: "#/properties/ref/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    }
                  } else {
                    validate26.errors = [{ instancePath: instancePath + "/ref", schemaPath: "#/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.event_name !== void 0) {
                  let data4 = data.event_name;
                  const _errs9 = errors;
                  if (errors === _errs9) {
                    if (typeof data4 === "string") {
                      if (func1(data4) < 1) {
                        validate26.errors = [{ instancePath: instancePath + "/event_name", schemaPath: "#/properties/event_name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                        return false;
                      }
                    } else {
                      validate26.errors = [{ instancePath: instancePath + "/event_name", schemaPath: "#/properties/event_name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.environment !== void 0) {
                    const _errs11 = errors;
                    if (typeof data.environment !== "string") {
                      validate26.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.check_run_id !== void 0) {
                      let data6 = data.check_run_id;
                      const _errs13 = errors;
                      if (typeof data6 !== "string" && !(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)))) {
                        validate26.errors = [{ instancePath: instancePath + "/check_run_id", schemaPath: "#/properties/check_run_id/type", keyword: "type", params: { type: schema37.properties.check_run_id.type }, message: "must be string,integer" }];
                        return false;
                      }
                      if (errors === _errs13) {
                        if (typeof data6 === "string") {
                          if (!pattern8.test(data6)) {
                            validate26.errors = [{ instancePath: instancePath + "/check_run_id", schemaPath: "#/properties/check_run_id/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' }];
                            return false;
                          }
                        }
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.actor_id !== void 0) {
                        let data7 = data.actor_id;
                        const _errs15 = errors;
                        if (typeof data7 !== "string" && !(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)))) {
                          validate26.errors = [{ instancePath: instancePath + "/actor_id", schemaPath: "#/properties/actor_id/type", keyword: "type", params: { type: schema37.properties.actor_id.type }, message: "must be string,integer" }];
                          return false;
                        }
                        if (errors === _errs15) {
                          if (typeof data7 === "string") {
                            if (!pattern8.test(data7)) {
                              validate26.errors = [{ instancePath: instancePath + "/actor_id", schemaPath: "#/properties/actor_id/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' }];
                              return false;
                            }
                          }
                        }
                        var valid0 = _errs15 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.sha !== void 0) {
                          const _errs17 = errors;
                          if (typeof data.sha !== "string") {
                            validate26.errors = [{ instancePath: instancePath + "/sha", schemaPath: "#/properties/sha/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          var valid0 = _errs17 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.workflow_ref !== void 0) {
                            const _errs19 = errors;
                            if (typeof data.workflow_ref !== "string") {
                              validate26.errors = [{ instancePath: instancePath + "/workflow_ref", schemaPath: "#/properties/workflow_ref/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                            var valid0 = _errs19 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.workflow_sha !== void 0) {
                              let data10 = data.workflow_sha;
                              const _errs21 = errors;
                              if (errors === _errs21) {
                                if (typeof data10 === "string") {
                                  if (!pattern5.test(data10)) {
                                    validate26.errors = [{ instancePath: instancePath + "/workflow_sha", schemaPath: "#/properties/workflow_sha/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$" }, message: 'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"' }];
                                    return false;
                                  }
                                } else {
                                  validate26.errors = [{ instancePath: instancePath + "/workflow_sha", schemaPath: "#/properties/workflow_sha/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs21 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.job_workflow_ref !== void 0) {
                                const _errs23 = errors;
                                if (typeof data.job_workflow_ref !== "string") {
                                  validate26.errors = [{ instancePath: instancePath + "/job_workflow_ref", schemaPath: "#/properties/job_workflow_ref/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                                var valid0 = _errs23 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.exp !== void 0) {
                                  const _errs25 = errors;
                                  if (!(typeof data.exp == "number")) {
                                    validate26.errors = [{ instancePath: instancePath + "/exp", schemaPath: "#/properties/exp/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                    return false;
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
    } else {
      validate26.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate26.errors = vErrors;
  return errors === 0;
}
validate26.evaluated = { "props": { "repository": true, "run_id": true, "run_attempt": true, "ref": true, "event_name": true, "environment": true, "check_run_id": true, "actor_id": true, "sha": true, "workflow_ref": true, "workflow_sha": true, "job_workflow_ref": true, "exp": true }, "dynamicProps": false, "dynamicItems": false };
var contentCheck = validate27;
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!Array.isArray(data)) {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs3 = errors;
  if (errors === _errs3) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type")) {
        const err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      } else {
        if (data.type !== void 0) {
          const _errs5 = errors;
          if (typeof data.type !== "string") {
            const err2 = { instancePath: instancePath + "/type", schemaPath: "#/anyOf/1/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          var valid1 = _errs5 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.encoding !== void 0) {
            const _errs7 = errors;
            if (typeof data.encoding !== "string") {
              const err3 = { instancePath: instancePath + "/encoding", schemaPath: "#/anyOf/1/properties/encoding/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            var valid1 = _errs7 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.content !== void 0) {
              const _errs9 = errors;
              if (typeof data.content !== "string") {
                const err4 = { instancePath: instancePath + "/content", schemaPath: "#/anyOf/1/properties/content/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
              var valid1 = _errs9 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.size !== void 0) {
                let data3 = data.size;
                const _errs11 = errors;
                if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
                  const err5 = { instancePath: instancePath + "/size", schemaPath: "#/anyOf/1/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err5];
                  } else {
                    vErrors.push(err5);
                  }
                  errors++;
                }
                var valid1 = _errs11 === errors;
              } else {
                var valid1 = true;
              }
            }
          }
        }
      }
    } else {
      const err6 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = {};
    props0.type = true;
    props0.encoding = true;
    props0.content = true;
    props0.size = true;
  }
  if (!valid0) {
    const err7 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
    validate27.errors = vErrors;
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
  validate27.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate27.evaluated = { "dynamicProps": true, "dynamicItems": false };
var environmentCheck = validate28;
var schema39 = { "type": "object", "required": ["id", "name"], "properties": { "id": { "type": "integer", "minimum": 0 }, "name": { "type": "string", "minLength": 1 }, "can_admins_bypass": { "type": ["boolean", "null"] }, "protection_rules": { "type": "array", "items": { "type": "object", "required": ["type"], "properties": { "type": { "type": "string" }, "reviewers": { "type": "array", "items": { "anyOf": [{ "type": "object", "required": ["type", "reviewer"], "properties": { "type": { "const": "User" }, "reviewer": { "type": "object", "required": ["id", "login", "type"], "properties": { "id": { "type": "integer", "minimum": 0 }, "login": { "type": "string", "minLength": 1 }, "type": { "type": "string" } } } } }, { "type": "object", "required": ["type", "reviewer"], "properties": { "type": { "const": "Team" }, "reviewer": { "type": "object", "required": ["id", "slug"], "properties": { "id": { "type": "integer", "minimum": 0 }, "slug": { "type": "string", "minLength": 1 } } } } }] } } } } } }, "$id": "schema:environment" };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name")) {
        validate28.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
            validate28.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number") {
              if (data0 < 0 || isNaN(data0)) {
                validate28.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                return false;
              }
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.name !== void 0) {
            let data1 = data.name;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (func1(data1) < 1) {
                  validate28.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              } else {
                validate28.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.can_admins_bypass !== void 0) {
              let data2 = data.can_admins_bypass;
              const _errs5 = errors;
              if (typeof data2 !== "boolean" && data2 !== null) {
                validate28.errors = [{ instancePath: instancePath + "/can_admins_bypass", schemaPath: "#/properties/can_admins_bypass/type", keyword: "type", params: { type: schema39.properties.can_admins_bypass.type }, message: "must be boolean,null" }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.protection_rules !== void 0) {
                let data3 = data.protection_rules;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (Array.isArray(data3)) {
                    var valid1 = true;
                    const len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let data4 = data3[i0];
                      const _errs9 = errors;
                      if (errors === _errs9) {
                        if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                          let missing1;
                          if (data4.type === void 0 && (missing1 = "type")) {
                            validate28.errors = [{ instancePath: instancePath + "/protection_rules/" + i0, schemaPath: "#/properties/protection_rules/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                            return false;
                          } else {
                            if (data4.type !== void 0) {
                              const _errs11 = errors;
                              if (typeof data4.type !== "string") {
                                validate28.errors = [{ instancePath: instancePath + "/protection_rules/" + i0 + "/type", schemaPath: "#/properties/protection_rules/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                              var valid2 = _errs11 === errors;
                            } else {
                              var valid2 = true;
                            }
                            if (valid2) {
                              if (data4.reviewers !== void 0) {
                                let data6 = data4.reviewers;
                                const _errs13 = errors;
                                if (errors === _errs13) {
                                  if (Array.isArray(data6)) {
                                    var valid3 = true;
                                    const len1 = data6.length;
                                    for (let i1 = 0; i1 < len1; i1++) {
                                      let data7 = data6[i1];
                                      const _errs15 = errors;
                                      const _errs16 = errors;
                                      let valid4 = false;
                                      const _errs17 = errors;
                                      if (errors === _errs17) {
                                        if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                                          let missing2;
                                          if (data7.type === void 0 && (missing2 = "type") || data7.reviewer === void 0 && (missing2 = "reviewer")) {
                                            const err0 = { instancePath: instancePath + "/protection_rules/" + i0 + "/reviewers/" + i1, schemaPath: "#/properties/protection_rules/items/properties/reviewers/items/anyOf/0/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" };
                                            if (vErrors === null) {
                                              vErrors = [err0];
                                            } else {
                                              vErrors.push(err0);
                                            }
                                            errors++;
                                          } else {
                                            if (data7.type !== void 0) {
                                              const _errs19 = errors;
                                              if ("User" !== data7.type) {
                                                const err1 = { instancePath: instancePath + "/protection_rules/" + i0 + "/reviewers/" + i1 + "/type", schemaPath: "#/properties/protection_rules/items/properties/reviewers/items/anyOf/0/properties/type/const", keyword: "const", params: { allowedValue: "User" }, message: "must be equal to constant" };
                                                if (vErrors === null) {
                                                  vErrors = [err1];
                                                } else {
                                                  vErrors.push(err1);
                                                }
                                                errors++;
                                              }
                                              var valid5 = _errs19 === errors;
                                            } else {
                                              var valid5 = true;
                                            }
                                            if (valid5) {
                                              if (data7.reviewer !== void 0) {
                                                let data9 = data7.reviewer;
                                                const _errs20 = errors;
                                                if (errors === _errs20) {
                                                  if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                                                    let missing3;
                                                    if (data9.id === void 0 && (missing3 = "id") || data9.login === void 0 && (missing3 = "login") || data9.type === void 0 && (missing3 = "type")) {
                                                      const err2 = { instancePath: instancePath + "/protection_rules/" + i0 + "/reviewers/" + i1 + "/reviewer", schemaPath: "#/properties/protection_rules/items/properties/reviewers/items/anyOf/0/properties/reviewer/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" };
                                                      if (vErrors === null) {
                                                        vErrors = [err2];
                                                      } else {
                                                        vErrors.push(err2);
                                                      }
                                                      errors++;
                                                    } else {
                                                      if (data9.id !== void 0) {
                                                        let data10 = data9.id;
                                                        const _errs22 = errors;
                                                        if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)))) {
                                                          const err3 = { instancePath: instancePath + "/protection_rules/" + i0 + "/reviewers/" + i1 + "/reviewer/id", schemaPath: "#/properties/protection_rules/items/properties/reviewers/items/anyOf/0/properties/reviewer/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                          if (vErrors === null) {
                                                            vErrors = [err3];
                                                          } else {
                                                            vErrors.push(err3);
                                                          }
                                                          errors++;
                                                        }
                                                        if (errors === _errs22) {
                                                          if (typeof data10 == "number") {
                                                            if (data10 < 0 || isNaN(data10)) {
                                                              const err4 = { instancePath: instancePath + "/protection_rules/" + i0 + "/reviewers/" + i1 + "/reviewer/id", schemaPath: "#/properties/protection_rules/items/properties/reviewers/items/anyOf/0/properties/reviewer/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                              if (vErrors === null) {
                                                                vErrors = [err4];
                                                              } else {
                                                                vErrors.push(err4);
                                                              }
                                                              errors++;
                                                            }
                                                          }
                                                        }
                                                        var valid6 = _errs22 === errors;
                                                      } else {
                                                        var valid6 = true;
                                                      }
                                                      if (valid6) {
                                                        if (data9.login !== void 0) {
                                                          let data11 = data9.login;
                                                          const _errs24 = errors;
                                                          if (errors === _errs24) {
                                                            if (typeof data11 === "string") {
                                                              if (func1(data11) < 1) {
                                                                const err5 = { instancePath: instancePath + "/protection_rules/" + i0 + "/reviewers/" + i1 + "/reviewer/login", schemaPath: "#/properties/protection_rules/items/properties/reviewers/items/anyOf/0/properties/reviewer/properties/login/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                if (vErrors === null) {
                                                                  vErrors = [err5];
                                                                } else {
                                                                  vErrors.push(err5);
                                                                }
                                                                errors++;
                                                              }
                                                            } else {
                                                              const err6 = { instancePath: instancePath + "/protection_rules/" + i0 + "/reviewers/" + i1 + "/reviewer/login", schemaPath: "#/properties/protection_rules/items/properties/reviewers/items/anyOf/0/properties/reviewer/properties/login/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                              if (vErrors === null) {
                                                                vErrors = [err6];
                                                              } else {
                                                                vErrors.push(err6);
                                                              }
                                                              errors++;
                                                            }
                                                          }
                                                          var valid6 = _errs24 === errors;
                                                        } else {
                                                          var valid6 = true;
                                                        }
                                                        if (valid6) {
                                                          if (data9.type !== void 0) {
                                                            const _errs26 = errors;
                                                            if (typeof data9.type !== "string") {
                                                              const err7 = { instancePath: instancePath + "/protection_rules/" + i0 + "/reviewers/" + i1 + "/reviewer/type", schemaPath: "#/properties/protection_rules/items/properties/reviewers/items/anyOf/0/properties/reviewer/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                              if (vErrors === null) {
                                                                vErrors = [err7];
                                                              } else {
                                                                vErrors.push(err7);
                                                              }
                                                              errors++;
                                                            }
                                                            var valid6 = _errs26 === errors;
                                                          } else {
                                                            var valid6 = true;
                                                          }
                                                        }
                                                      }
                                                    }
                                                  } else {
                                                    const err8 = { instancePath: instancePath + "/protection_rules/" + i0 + "/reviewers/" + i1 + "/reviewer", schemaPath: "#/properties/protection_rules/items/properties/reviewers/items/anyOf/0/properties/reviewer/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                    if (vErrors === null) {
                                                      vErrors = [err8];
                                                    } else {
                                                      vErrors.push(err8);
                                                    }
                                                    errors++;
                                                  }
                                                }
                                                var valid5 = _errs20 === errors;
                                              } else {
                                                var valid5 = true;
                                              }
                                            }
                                          }
                                        } else {
                                          const err9 = { instancePath: instancePath + "/protection_rules/" + i0 + "/reviewers/" + i1, schemaPath: "#/properties/protection_rules/items/properties/reviewers/items/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                          if (vErrors === null) {
                                            vErrors = [err9];
                                          } else {
                                            vErrors.push(err9);
                                          }
                                          errors++;
                                        }
                                      }
                                      var _valid0 = _errs17 === errors;
                                      valid4 = valid4 || _valid0;
                                      if (_valid0) {
                                        var props0 = {};
                                        props0.type = true;
                                        props0.reviewer = true;
                                      }
                                      const _errs28 = errors;
                                      if (errors === _errs28) {
                                        if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                                          let missing4;
                                          if (data7.type === void 0 && (missing4 = "type") || data7.reviewer === void 0 && (missing4 = "reviewer")) {
                                            const err10 = { instancePath: instancePath + "/protection_rules/" + i0 + "/reviewers/" + i1, schemaPath: "#/properties/protection_rules/items/properties/reviewers/items/anyOf/1/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" };
                                            if (vErrors === null) {
                                              vErrors = [err10];
                                            } else {
                                              vErrors.push(err10);
                                            }
                                            errors++;
                                          } else {
                                            if (data7.type !== void 0) {
                                              const _errs30 = errors;
                                              if ("Team" !== data7.type) {
                                                const err11 = { instancePath: instancePath + "/protection_rules/" + i0 + "/reviewers/" + i1 + "/type", schemaPath: "#/properties/protection_rules/items/properties/reviewers/items/anyOf/1/properties/type/const", keyword: "const", params: { allowedValue: "Team" }, message: "must be equal to constant" };
                                                if (vErrors === null) {
                                                  vErrors = [err11];
                                                } else {
                                                  vErrors.push(err11);
                                                }
                                                errors++;
                                              }
                                              var valid7 = _errs30 === errors;
                                            } else {
                                              var valid7 = true;
                                            }
                                            if (valid7) {
                                              if (data7.reviewer !== void 0) {
                                                let data14 = data7.reviewer;
                                                const _errs31 = errors;
                                                if (errors === _errs31) {
                                                  if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                                                    let missing5;
                                                    if (data14.id === void 0 && (missing5 = "id") || data14.slug === void 0 && (missing5 = "slug")) {
                                                      const err12 = { instancePath: instancePath + "/protection_rules/" + i0 + "/reviewers/" + i1 + "/reviewer", schemaPath: "#/properties/protection_rules/items/properties/reviewers/items/anyOf/1/properties/reviewer/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" };
                                                      if (vErrors === null) {
                                                        vErrors = [err12];
                                                      } else {
                                                        vErrors.push(err12);
                                                      }
                                                      errors++;
                                                    } else {
                                                      if (data14.id !== void 0) {
                                                        let data15 = data14.id;
                                                        const _errs33 = errors;
                                                        if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)))) {
                                                          const err13 = { instancePath: instancePath + "/protection_rules/" + i0 + "/reviewers/" + i1 + "/reviewer/id", schemaPath: "#/properties/protection_rules/items/properties/reviewers/items/anyOf/1/properties/reviewer/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                          if (vErrors === null) {
                                                            vErrors = [err13];
                                                          } else {
                                                            vErrors.push(err13);
                                                          }
                                                          errors++;
                                                        }
                                                        if (errors === _errs33) {
                                                          if (typeof data15 == "number") {
                                                            if (data15 < 0 || isNaN(data15)) {
                                                              const err14 = { instancePath: instancePath + "/protection_rules/" + i0 + "/reviewers/" + i1 + "/reviewer/id", schemaPath: "#/properties/protection_rules/items/properties/reviewers/items/anyOf/1/properties/reviewer/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                              if (vErrors === null) {
                                                                vErrors = [err14];
                                                              } else {
                                                                vErrors.push(err14);
                                                              }
                                                              errors++;
                                                            }
                                                          }
                                                        }
                                                        var valid8 = _errs33 === errors;
                                                      } else {
                                                        var valid8 = true;
                                                      }
                                                      if (valid8) {
                                                        if (data14.slug !== void 0) {
                                                          let data16 = data14.slug;
                                                          const _errs35 = errors;
                                                          if (errors === _errs35) {
                                                            if (typeof data16 === "string") {
                                                              if (func1(data16) < 1) {
                                                                const err15 = { instancePath: instancePath + "/protection_rules/" + i0 + "/reviewers/" + i1 + "/reviewer/slug", schemaPath: "#/properties/protection_rules/items/properties/reviewers/items/anyOf/1/properties/reviewer/properties/slug/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                if (vErrors === null) {
                                                                  vErrors = [err15];
                                                                } else {
                                                                  vErrors.push(err15);
                                                                }
                                                                errors++;
                                                              }
                                                            } else {
                                                              const err16 = { instancePath: instancePath + "/protection_rules/" + i0 + "/reviewers/" + i1 + "/reviewer/slug", schemaPath: "#/properties/protection_rules/items/properties/reviewers/items/anyOf/1/properties/reviewer/properties/slug/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                              if (vErrors === null) {
                                                                vErrors = [err16];
                                                              } else {
                                                                vErrors.push(err16);
                                                              }
                                                              errors++;
                                                            }
                                                          }
                                                          var valid8 = _errs35 === errors;
                                                        } else {
                                                          var valid8 = true;
                                                        }
                                                      }
                                                    }
                                                  } else {
                                                    const err17 = { instancePath: instancePath + "/protection_rules/" + i0 + "/reviewers/" + i1 + "/reviewer", schemaPath: "#/properties/protection_rules/items/properties/reviewers/items/anyOf/1/properties/reviewer/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                    if (vErrors === null) {
                                                      vErrors = [err17];
                                                    } else {
                                                      vErrors.push(err17);
                                                    }
                                                    errors++;
                                                  }
                                                }
                                                var valid7 = _errs31 === errors;
                                              } else {
                                                var valid7 = true;
                                              }
                                            }
                                          }
                                        } else {
                                          const err18 = { instancePath: instancePath + "/protection_rules/" + i0 + "/reviewers/" + i1, schemaPath: "#/properties/protection_rules/items/properties/reviewers/items/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                          if (vErrors === null) {
                                            vErrors = [err18];
                                          } else {
                                            vErrors.push(err18);
                                          }
                                          errors++;
                                        }
                                      }
                                      var _valid0 = _errs28 === errors;
                                      valid4 = valid4 || _valid0;
                                      if (_valid0) {
                                        if (props0 !== true) {
                                          props0 = props0 || {};
                                          props0.type = true;
                                          props0.reviewer = true;
                                        }
                                      }
                                      if (!valid4) {
                                        const err19 = { instancePath: instancePath + "/protection_rules/" + i0 + "/reviewers/" + i1, schemaPath: "#/properties/protection_rules/items/properties/reviewers/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                        if (vErrors === null) {
                                          vErrors = [err19];
                                        } else {
                                          vErrors.push(err19);
                                        }
                                        errors++;
                                        validate28.errors = vErrors;
                                        return false;
                                      } else {
                                        errors = _errs16;
                                        if (vErrors !== null) {
                                          if (_errs16) {
                                            vErrors.length = _errs16;
                                          } else {
                                            vErrors = null;
                                          }
                                        }
                                      }
                                      var valid3 = _errs15 === errors;
                                      if (!valid3) {
                                        break;
                                      }
                                    }
                                  } else {
                                    validate28.errors = [{ instancePath: instancePath + "/protection_rules/" + i0 + "/reviewers", schemaPath: "#/properties/protection_rules/items/properties/reviewers/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                  }
                                }
                                var valid2 = _errs13 === errors;
                              } else {
                                var valid2 = true;
                              }
                            }
                          }
                        } else {
                          validate28.errors = [{ instancePath: instancePath + "/protection_rules/" + i0, schemaPath: "#/properties/protection_rules/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                          return false;
                        }
                      }
                      var valid1 = _errs9 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  } else {
                    validate28.errors = [{ instancePath: instancePath + "/protection_rules", schemaPath: "#/properties/protection_rules/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
    } else {
      validate28.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate28.errors = vErrors;
  return errors === 0;
}
validate28.evaluated = { "props": { "id": true, "name": true, "can_admins_bypass": true, "protection_rules": true }, "dynamicProps": false, "dynamicItems": false };
var eventFileCheck = validate29;
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.workflow_run !== void 0) {
        let data0 = data.workflow_run;
        const _errs1 = errors;
        if (errors === _errs1) {
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.head_repository === void 0 && (missing0 = "head_repository")) {
              validate29.errors = [{ instancePath: instancePath + "/workflow_run", schemaPath: "#/properties/workflow_run/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
              return false;
            } else {
              if (data0.head_repository !== void 0) {
                let data1 = data0.head_repository;
                const _errs4 = errors;
                let valid2 = false;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                    let missing1;
                    if (data1.full_name === void 0 && (missing1 = "full_name")) {
                      const err0 = { instancePath: instancePath + "/workflow_run/head_repository", schemaPath: "#/properties/workflow_run/properties/head_repository/anyOf/0/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
                      if (vErrors === null) {
                        vErrors = [err0];
                      } else {
                        vErrors.push(err0);
                      }
                      errors++;
                    } else {
                      if (data1.full_name !== void 0) {
                        let data2 = data1.full_name;
                        const _errs7 = errors;
                        if (errors === _errs7) {
                          if (typeof data2 === "string") {
                            if (func1(data2) < 1) {
                              const err1 = { instancePath: instancePath + "/workflow_run/head_repository/full_name", schemaPath: "#/properties/workflow_run/properties/head_repository/anyOf/0/properties/full_name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              if (vErrors === null) {
                                vErrors = [err1];
                              } else {
                                vErrors.push(err1);
                              }
                              errors++;
                            }
                          } else {
                            const err2 = { instancePath: instancePath + "/workflow_run/head_repository/full_name", schemaPath: "#/properties/workflow_run/properties/head_repository/anyOf/0/properties/full_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err2];
                            } else {
                              vErrors.push(err2);
                            }
                            errors++;
                          }
                        }
                      }
                    }
                  } else {
                    const err3 = { instancePath: instancePath + "/workflow_run/head_repository", schemaPath: "#/properties/workflow_run/properties/head_repository/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err3];
                    } else {
                      vErrors.push(err3);
                    }
                    errors++;
                  }
                }
                var _valid0 = _errs5 === errors;
                valid2 = valid2 || _valid0;
                if (_valid0) {
                  var props0 = {};
                  props0.full_name = true;
                }
                const _errs9 = errors;
                if (data1 !== null) {
                  const err4 = { instancePath: instancePath + "/workflow_run/head_repository", schemaPath: "#/properties/workflow_run/properties/head_repository/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                  if (vErrors === null) {
                    vErrors = [err4];
                  } else {
                    vErrors.push(err4);
                  }
                  errors++;
                }
                var _valid0 = _errs9 === errors;
                valid2 = valid2 || _valid0;
                if (!valid2) {
                  const err5 = { instancePath: instancePath + "/workflow_run/head_repository", schemaPath: "#/properties/workflow_run/properties/head_repository/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                  if (vErrors === null) {
                    vErrors = [err5];
                  } else {
                    vErrors.push(err5);
                  }
                  errors++;
                  validate29.errors = vErrors;
                  return false;
                } else {
                  errors = _errs4;
                  if (vErrors !== null) {
                    if (_errs4) {
                      vErrors.length = _errs4;
                    } else {
                      vErrors = null;
                    }
                  }
                }
              }
            }
          } else {
            validate29.errors = [{ instancePath: instancePath + "/workflow_run", schemaPath: "#/properties/workflow_run/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.pull_request !== void 0) {
          let data3 = data.pull_request;
          const _errs11 = errors;
          if (errors === _errs11) {
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              let missing2;
              if (data3.head === void 0 && (missing2 = "head")) {
                validate29.errors = [{ instancePath: instancePath + "/pull_request", schemaPath: "#/properties/pull_request/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                return false;
              } else {
                if (data3.head !== void 0) {
                  let data4 = data3.head;
                  const _errs13 = errors;
                  if (errors === _errs13) {
                    if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                      let missing3;
                      if (data4.repo === void 0 && (missing3 = "repo")) {
                        validate29.errors = [{ instancePath: instancePath + "/pull_request/head", schemaPath: "#/properties/pull_request/properties/head/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                        return false;
                      } else {
                        if (data4.repo !== void 0) {
                          let data5 = data4.repo;
                          const _errs16 = errors;
                          let valid6 = false;
                          const _errs17 = errors;
                          if (errors === _errs17) {
                            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                              let missing4;
                              if (data5.full_name === void 0 && (missing4 = "full_name")) {
                                const err6 = { instancePath: instancePath + "/pull_request/head/repo", schemaPath: "#/properties/pull_request/properties/head/properties/repo/anyOf/0/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" };
                                if (vErrors === null) {
                                  vErrors = [err6];
                                } else {
                                  vErrors.push(err6);
                                }
                                errors++;
                              } else {
                                if (data5.full_name !== void 0) {
                                  let data6 = data5.full_name;
                                  const _errs19 = errors;
                                  if (errors === _errs19) {
                                    if (typeof data6 === "string") {
                                      if (func1(data6) < 1) {
                                        const err7 = { instancePath: instancePath + "/pull_request/head/repo/full_name", schemaPath: "#/properties/pull_request/properties/head/properties/repo/anyOf/0/properties/full_name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                        if (vErrors === null) {
                                          vErrors = [err7];
                                        } else {
                                          vErrors.push(err7);
                                        }
                                        errors++;
                                      }
                                    } else {
                                      const err8 = { instancePath: instancePath + "/pull_request/head/repo/full_name", schemaPath: "#/properties/pull_request/properties/head/properties/repo/anyOf/0/properties/full_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                      if (vErrors === null) {
                                        vErrors = [err8];
                                      } else {
                                        vErrors.push(err8);
                                      }
                                      errors++;
                                    }
                                  }
                                }
                              }
                            } else {
                              const err9 = { instancePath: instancePath + "/pull_request/head/repo", schemaPath: "#/properties/pull_request/properties/head/properties/repo/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                              if (vErrors === null) {
                                vErrors = [err9];
                              } else {
                                vErrors.push(err9);
                              }
                              errors++;
                            }
                          }
                          var _valid1 = _errs17 === errors;
                          valid6 = valid6 || _valid1;
                          if (_valid1) {
                            var props1 = {};
                            props1.full_name = true;
                          }
                          const _errs21 = errors;
                          if (data5 !== null) {
                            const err10 = { instancePath: instancePath + "/pull_request/head/repo", schemaPath: "#/properties/pull_request/properties/head/properties/repo/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                            if (vErrors === null) {
                              vErrors = [err10];
                            } else {
                              vErrors.push(err10);
                            }
                            errors++;
                          }
                          var _valid1 = _errs21 === errors;
                          valid6 = valid6 || _valid1;
                          if (!valid6) {
                            const err11 = { instancePath: instancePath + "/pull_request/head/repo", schemaPath: "#/properties/pull_request/properties/head/properties/repo/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                            if (vErrors === null) {
                              vErrors = [err11];
                            } else {
                              vErrors.push(err11);
                            }
                            errors++;
                            validate29.errors = vErrors;
                            return false;
                          } else {
                            errors = _errs16;
                            if (vErrors !== null) {
                              if (_errs16) {
                                vErrors.length = _errs16;
                              } else {
                                vErrors = null;
                              }
                            }
                          }
                        }
                      }
                    } else {
                      validate29.errors = [{ instancePath: instancePath + "/pull_request/head", schemaPath: "#/properties/pull_request/properties/head/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                      return false;
                    }
                  }
                }
              }
            } else {
              validate29.errors = [{ instancePath: instancePath + "/pull_request", schemaPath: "#/properties/pull_request/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          var valid0 = _errs11 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate29.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate29.errors = vErrors;
  return errors === 0;
}
validate29.evaluated = { "props": { "workflow_run": true, "pull_request": true }, "dynamicProps": false, "dynamicItems": false };
var idTokenCheck = validate30;
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate30.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value")) {
        validate30.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.value !== void 0) {
          let data0 = data.value;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (func1(data0) < 1) {
                validate30.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                return false;
              }
            } else {
              validate30.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
          }
        }
      }
    } else {
      validate30.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate30.errors = vErrors;
  return errors === 0;
}
validate30.evaluated = { "props": { "value": true }, "dynamicProps": false, "dynamicItems": false };
var lifetimeCheck = validate31;
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate31.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.exp === void 0 && (missing0 = "exp")) {
        validate31.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.exp !== void 0) {
          if (!(typeof data.exp == "number")) {
            validate31.errors = [{ instancePath: instancePath + "/exp", schemaPath: "#/properties/exp/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
            return false;
          }
        }
      }
    } else {
      validate31.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate31.errors = vErrors;
  return errors === 0;
}
validate31.evaluated = { "props": { "exp": true }, "dynamicProps": false, "dynamicItems": false };
var membershipCheck = validate32;
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate32.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.state === void 0 && (missing0 = "state")) {
        validate32.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.state !== void 0) {
          if (typeof data.state !== "string") {
            validate32.errors = [{ instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
        }
      }
    } else {
      validate32.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate32.errors = vErrors;
  return errors === 0;
}
validate32.evaluated = { "props": { "state": true }, "dynamicProps": false, "dynamicItems": false };
var presentedCheck = validate33;
var schema44 = { "type": "object", "required": ["iss", "sub", "aud"], "properties": { "iss": { "type": "string", "minLength": 1 }, "sub": { "type": "string", "minLength": 1 }, "aud": { "type": "string", "minLength": 1 }, "repository": { "type": "string" }, "repository_id": { "type": ["string", "integer"], "pattern": "^[0-9]+$" }, "repository_owner_id": { "type": ["string", "integer"], "pattern": "^[0-9]+$" } }, "$id": "schema:presented" };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate33.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.iss === void 0 && (missing0 = "iss") || data.sub === void 0 && (missing0 = "sub") || data.aud === void 0 && (missing0 = "aud")) {
        validate33.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.iss !== void 0) {
          let data0 = data.iss;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (func1(data0) < 1) {
                validate33.errors = [{ instancePath: instancePath + "/iss", schemaPath: "#/properties/iss/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                return false;
              }
            } else {
              validate33.errors = [{ instancePath: instancePath + "/iss", schemaPath: "#/properties/iss/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.sub !== void 0) {
            let data1 = data.sub;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (func1(data1) < 1) {
                  validate33.errors = [{ instancePath: instancePath + "/sub", schemaPath: "#/properties/sub/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              } else {
                validate33.errors = [{ instancePath: instancePath + "/sub", schemaPath: "#/properties/sub/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.aud !== void 0) {
              let data2 = data.aud;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (func1(data2) < 1) {
                    validate33.errors = [{ instancePath: instancePath + "/aud", schemaPath: "#/properties/aud/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                } else {
                  validate33.errors = [{ instancePath: instancePath + "/aud", schemaPath: "#/properties/aud/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.repository !== void 0) {
                const _errs7 = errors;
                if (typeof data.repository !== "string") {
                  validate33.errors = [{ instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.repository_id !== void 0) {
                  let data4 = data.repository_id;
                  const _errs9 = errors;
                  if (typeof data4 !== "string" && !(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)))) {
                    validate33.errors = [{ instancePath: instancePath + "/repository_id", schemaPath: "#/properties/repository_id/type", keyword: "type", params: { type: schema44.properties.repository_id.type }, message: "must be string,integer" }];
                    return false;
                  }
                  if (errors === _errs9) {
                    if (typeof data4 === "string") {
                      if (!pattern8.test(data4)) {
                        validate33.errors = [{ instancePath: instancePath + "/repository_id", schemaPath: "#/properties/repository_id/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.repository_owner_id !== void 0) {
                    let data5 = data.repository_owner_id;
                    const _errs11 = errors;
                    if (typeof data5 !== "string" && !(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)))) {
                      validate33.errors = [{ instancePath: instancePath + "/repository_owner_id", schemaPath: "#/properties/repository_owner_id/type", keyword: "type", params: { type: schema44.properties.repository_owner_id.type }, message: "must be string,integer" }];
                      return false;
                    }
                    if (errors === _errs11) {
                      if (typeof data5 === "string") {
                        if (!pattern8.test(data5)) {
                          validate33.errors = [{ instancePath: instancePath + "/repository_owner_id", schemaPath: "#/properties/repository_owner_id/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' }];
                          return false;
                        }
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
      validate33.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate33.errors = vErrors;
  return errors === 0;
}
validate33.evaluated = { "props": { "iss": true, "sub": true, "aud": true, "repository": true, "repository_id": true, "repository_owner_id": true }, "dynamicProps": false, "dynamicItems": false };
var problemCheck = validate34;
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate34.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.message === void 0 && (missing0 = "message")) {
        validate34.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.message !== void 0) {
          if (typeof data.message !== "string") {
            validate34.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
        }
      }
    } else {
      validate34.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate34.errors = vErrors;
  return errors === 0;
}
validate34.evaluated = { "props": { "message": true }, "dynamicProps": false, "dynamicItems": false };
var repositoryCheck = validate35;
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate35.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.default_branch === void 0 && (missing0 = "default_branch")) {
        validate35.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.default_branch !== void 0) {
          let data0 = data.default_branch;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (func1(data0) < 1) {
                validate35.errors = [{ instancePath: instancePath + "/default_branch", schemaPath: "#/properties/default_branch/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                return false;
              }
            } else {
              validate35.errors = [{ instancePath: instancePath + "/default_branch", schemaPath: "#/properties/default_branch/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
          }
        }
      }
    } else {
      validate35.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate35.errors = vErrors;
  return errors === 0;
}
validate35.evaluated = { "props": { "default_branch": true }, "dynamicProps": false, "dynamicItems": false };
var runReviewsCheck = validate36;
var schema47 = { "type": "array", "items": { "type": "object", "required": ["state", "user", "environments"], "properties": { "state": { "enum": ["approved", "rejected", "pending"] }, "comment": { "type": ["string", "null"] }, "user": { "anyOf": [{ "type": "object", "required": ["id", "login", "type"], "properties": { "id": { "type": "integer", "minimum": 0 }, "login": { "type": "string", "minLength": 1 }, "type": { "type": "string" } } }, { "type": "null" }] }, "environments": { "type": "array", "items": { "type": "object", "required": ["id", "name"], "properties": { "id": { "type": "integer", "minimum": 0 }, "name": { "type": "string", "minLength": 1 } } } } } }, "$id": "schema:runReviews" };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate36.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        const _errs1 = errors;
        if (errors === _errs1) {
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.state === void 0 && (missing0 = "state") || data0.user === void 0 && (missing0 = "user") || data0.environments === void 0 && (missing0 = "environments")) {
              validate36.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
              return false;
            } else {
              if (data0.state !== void 0) {
                let data1 = data0.state;
                const _errs3 = errors;
                if (!(data1 === "approved" || data1 === "rejected" || data1 === "pending")) {
                  validate36.errors = [{ instancePath: instancePath + "/" + i0 + "/state", schemaPath: "#/items/properties/state/enum", keyword: "enum", params: { allowedValues: schema47.items.properties.state.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid1 = _errs3 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data0.comment !== void 0) {
                  let data2 = data0.comment;
                  const _errs4 = errors;
                  if (typeof data2 !== "string" && data2 !== null) {
                    validate36.errors = [{ instancePath: instancePath + "/" + i0 + "/comment", schemaPath: "#/items/properties/comment/type", keyword: "type", params: { type: schema47.items.properties.comment.type }, message: "must be string,null" }];
                    return false;
                  }
                  var valid1 = _errs4 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data0.user !== void 0) {
                    let data3 = data0.user;
                    const _errs6 = errors;
                    const _errs7 = errors;
                    let valid2 = false;
                    const _errs8 = errors;
                    if (errors === _errs8) {
                      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                        let missing1;
                        if (data3.id === void 0 && (missing1 = "id") || data3.login === void 0 && (missing1 = "login") || data3.type === void 0 && (missing1 = "type")) {
                          const err0 = { instancePath: instancePath + "/" + i0 + "/user", schemaPath: "#/items/properties/user/anyOf/0/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
                          if (vErrors === null) {
                            vErrors = [err0];
                          } else {
                            vErrors.push(err0);
                          }
                          errors++;
                        } else {
                          if (data3.id !== void 0) {
                            let data4 = data3.id;
                            const _errs10 = errors;
                            if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)))) {
                              const err1 = { instancePath: instancePath + "/" + i0 + "/user/id", schemaPath: "#/items/properties/user/anyOf/0/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                              if (vErrors === null) {
                                vErrors = [err1];
                              } else {
                                vErrors.push(err1);
                              }
                              errors++;
                            }
                            if (errors === _errs10) {
                              if (typeof data4 == "number") {
                                if (data4 < 0 || isNaN(data4)) {
                                  const err2 = { instancePath: instancePath + "/" + i0 + "/user/id", schemaPath: "#/items/properties/user/anyOf/0/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                  if (vErrors === null) {
                                    vErrors = [err2];
                                  } else {
                                    vErrors.push(err2);
                                  }
                                  errors++;
                                }
                              }
                            }
                            var valid3 = _errs10 === errors;
                          } else {
                            var valid3 = true;
                          }
                          if (valid3) {
                            if (data3.login !== void 0) {
                              let data5 = data3.login;
                              const _errs12 = errors;
                              if (errors === _errs12) {
                                if (typeof data5 === "string") {
                                  if (func1(data5) < 1) {
                                    const err3 = { instancePath: instancePath + "/" + i0 + "/user/login", schemaPath: "#/items/properties/user/anyOf/0/properties/login/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                      vErrors = [err3];
                                    } else {
                                      vErrors.push(err3);
                                    }
                                    errors++;
                                  }
                                } else {
                                  const err4 = { instancePath: instancePath + "/" + i0 + "/user/login", schemaPath: "#/items/properties/user/anyOf/0/properties/login/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  if (vErrors === null) {
                                    vErrors = [err4];
                                  } else {
                                    vErrors.push(err4);
                                  }
                                  errors++;
                                }
                              }
                              var valid3 = _errs12 === errors;
                            } else {
                              var valid3 = true;
                            }
                            if (valid3) {
                              if (data3.type !== void 0) {
                                const _errs14 = errors;
                                if (typeof data3.type !== "string") {
                                  const err5 = { instancePath: instancePath + "/" + i0 + "/user/type", schemaPath: "#/items/properties/user/anyOf/0/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  if (vErrors === null) {
                                    vErrors = [err5];
                                  } else {
                                    vErrors.push(err5);
                                  }
                                  errors++;
                                }
                                var valid3 = _errs14 === errors;
                              } else {
                                var valid3 = true;
                              }
                            }
                          }
                        }
                      } else {
                        const err6 = { instancePath: instancePath + "/" + i0 + "/user", schemaPath: "#/items/properties/user/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                          vErrors = [err6];
                        } else {
                          vErrors.push(err6);
                        }
                        errors++;
                      }
                    }
                    var _valid0 = _errs8 === errors;
                    valid2 = valid2 || _valid0;
                    if (_valid0) {
                      var props0 = {};
                      props0.id = true;
                      props0.login = true;
                      props0.type = true;
                    }
                    const _errs16 = errors;
                    if (data3 !== null) {
                      const err7 = { instancePath: instancePath + "/" + i0 + "/user", schemaPath: "#/items/properties/user/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                      if (vErrors === null) {
                        vErrors = [err7];
                      } else {
                        vErrors.push(err7);
                      }
                      errors++;
                    }
                    var _valid0 = _errs16 === errors;
                    valid2 = valid2 || _valid0;
                    if (!valid2) {
                      const err8 = { instancePath: instancePath + "/" + i0 + "/user", schemaPath: "#/items/properties/user/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                      if (vErrors === null) {
                        vErrors = [err8];
                      } else {
                        vErrors.push(err8);
                      }
                      errors++;
                      validate36.errors = vErrors;
                      return false;
                    } else {
                      errors = _errs7;
                      if (vErrors !== null) {
                        if (_errs7) {
                          vErrors.length = _errs7;
                        } else {
                          vErrors = null;
                        }
                      }
                    }
                    var valid1 = _errs6 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data0.environments !== void 0) {
                      let data7 = data0.environments;
                      const _errs18 = errors;
                      if (errors === _errs18) {
                        if (Array.isArray(data7)) {
                          var valid4 = true;
                          const len1 = data7.length;
                          for (let i1 = 0; i1 < len1; i1++) {
                            let data8 = data7[i1];
                            const _errs20 = errors;
                            if (errors === _errs20) {
                              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                                let missing2;
                                if (data8.id === void 0 && (missing2 = "id") || data8.name === void 0 && (missing2 = "name")) {
                                  validate36.errors = [{ instancePath: instancePath + "/" + i0 + "/environments/" + i1, schemaPath: "#/items/properties/environments/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                  return false;
                                } else {
                                  if (data8.id !== void 0) {
                                    let data9 = data8.id;
                                    const _errs22 = errors;
                                    if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)))) {
                                      validate36.errors = [{ instancePath: instancePath + "/" + i0 + "/environments/" + i1 + "/id", schemaPath: "#/items/properties/environments/items/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                      return false;
                                    }
                                    if (errors === _errs22) {
                                      if (typeof data9 == "number") {
                                        if (data9 < 0 || isNaN(data9)) {
                                          validate36.errors = [{ instancePath: instancePath + "/" + i0 + "/environments/" + i1 + "/id", schemaPath: "#/items/properties/environments/items/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                          return false;
                                        }
                                      }
                                    }
                                    var valid5 = _errs22 === errors;
                                  } else {
                                    var valid5 = true;
                                  }
                                  if (valid5) {
                                    if (data8.name !== void 0) {
                                      let data10 = data8.name;
                                      const _errs24 = errors;
                                      if (errors === _errs24) {
                                        if (typeof data10 === "string") {
                                          if (func1(data10) < 1) {
                                            validate36.errors = [{ instancePath: instancePath + "/" + i0 + "/environments/" + i1 + "/name", schemaPath: "#/items/properties/environments/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                            return false;
                                          }
                                        } else {
                                          validate36.errors = [{ instancePath: instancePath + "/" + i0 + "/environments/" + i1 + "/name", schemaPath: "#/items/properties/environments/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                      }
                                      var valid5 = _errs24 === errors;
                                    } else {
                                      var valid5 = true;
                                    }
                                  }
                                }
                              } else {
                                validate36.errors = [{ instancePath: instancePath + "/" + i0 + "/environments/" + i1, schemaPath: "#/items/properties/environments/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                              }
                            }
                            var valid4 = _errs20 === errors;
                            if (!valid4) {
                              break;
                            }
                          }
                        } else {
                          validate36.errors = [{ instancePath: instancePath + "/" + i0 + "/environments", schemaPath: "#/items/properties/environments/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                          return false;
                        }
                      }
                      var valid1 = _errs18 === errors;
                    } else {
                      var valid1 = true;
                    }
                  }
                }
              }
            }
          } else {
            validate36.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
          }
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate36.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
      return false;
    }
  }
  validate36.errors = vErrors;
  return errors === 0;
}
validate36.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var teamCheck = validate37;
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate37.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id")) {
        validate37.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
            validate37.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number") {
              if (data0 < 0 || isNaN(data0)) {
                validate37.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                return false;
              }
            }
          }
        }
      }
    } else {
      validate37.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate37.errors = vErrors;
  return errors === 0;
}
validate37.evaluated = { "props": { "id": true }, "dynamicProps": false, "dynamicItems": false };
var workflowFileCheck = validate38;
var schema49 = { "type": "object", "required": ["jobs"], "properties": { "jobs": { "type": "object", "additionalProperties": { "type": "object", "properties": { "name": { "type": ["string", "number", "boolean"] }, "needs": { "anyOf": [{ "type": "string" }, { "type": "array", "items": { "type": "string" } }] }, "environment": { "anyOf": [{ "type": ["string", "number", "boolean"] }, { "type": "object", "required": ["name"], "properties": { "name": { "type": ["string", "number", "boolean"] }, "deployment": { "type": ["string", "number", "boolean"] } } }] }, "strategy": { "type": ["object", "string"] }, "uses": { "type": "string" } } } } }, "$id": "schema:workflowFile" };
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate38.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.jobs === void 0 && (missing0 = "jobs")) {
        validate38.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.jobs !== void 0) {
          let data0 = data.jobs;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              for (const key0 in data0) {
                let data1 = data0[key0];
                const _errs4 = errors;
                if (errors === _errs4) {
                  if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                    if (data1.name !== void 0) {
                      let data2 = data1.name;
                      const _errs6 = errors;
                      if (typeof data2 !== "string" && !(typeof data2 == "number") && typeof data2 !== "boolean") {
                        validate38.errors = [{ instancePath: instancePath + "/jobs/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/jobs/additionalProperties/properties/name/type", keyword: "type", params: { type: schema49.properties.jobs.additionalProperties.properties.name.type }, message: "must be string,number,boolean" }];
                        return false;
                      }
                      var valid2 = _errs6 === errors;
                    } else {
                      var valid2 = true;
                    }
                    if (valid2) {
                      if (data1.needs !== void 0) {
                        let data3 = data1.needs;
                        const _errs8 = errors;
                        const _errs9 = errors;
                        let valid3 = false;
                        const _errs10 = errors;
                        if (typeof data3 !== "string") {
                          const err0 = { instancePath: instancePath + "/jobs/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/needs", schemaPath: "#/properties/jobs/additionalProperties/properties/needs/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err0];
                          } else {
                            vErrors.push(err0);
                          }
                          errors++;
                        }
                        var _valid0 = _errs10 === errors;
                        valid3 = valid3 || _valid0;
                        const _errs12 = errors;
                        if (errors === _errs12) {
                          if (Array.isArray(data3)) {
                            var valid4 = true;
                            const len0 = data3.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              const _errs14 = errors;
                              if (typeof data3[i0] !== "string") {
                                const err1 = { instancePath: instancePath + "/jobs/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/needs/" + i0, schemaPath: "#/properties/jobs/additionalProperties/properties/needs/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err1];
                                } else {
                                  vErrors.push(err1);
                                }
                                errors++;
                              }
                              var valid4 = _errs14 === errors;
                              if (!valid4) {
                                break;
                              }
                            }
                          } else {
                            const err2 = { instancePath: instancePath + "/jobs/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/needs", schemaPath: "#/properties/jobs/additionalProperties/properties/needs/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                            if (vErrors === null) {
                              vErrors = [err2];
                            } else {
                              vErrors.push(err2);
                            }
                            errors++;
                          }
                        }
                        var _valid0 = _errs12 === errors;
                        valid3 = valid3 || _valid0;
                        if (!valid3) {
                          const err3 = { instancePath: instancePath + "/jobs/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/needs", schemaPath: "#/properties/jobs/additionalProperties/properties/needs/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                          if (vErrors === null) {
                            vErrors = [err3];
                          } else {
                            vErrors.push(err3);
                          }
                          errors++;
                          validate38.errors = vErrors;
                          return false;
                        } else {
                          errors = _errs9;
                          if (vErrors !== null) {
                            if (_errs9) {
                              vErrors.length = _errs9;
                            } else {
                              vErrors = null;
                            }
                          }
                        }
                        var valid2 = _errs8 === errors;
                      } else {
                        var valid2 = true;
                      }
                      if (valid2) {
                        if (data1.environment !== void 0) {
                          let data5 = data1.environment;
                          const _errs16 = errors;
                          const _errs17 = errors;
                          let valid5 = false;
                          const _errs18 = errors;
                          if (typeof data5 !== "string" && !(typeof data5 == "number") && typeof data5 !== "boolean") {
                            const err4 = { instancePath: instancePath + "/jobs/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/environment", schemaPath: "#/properties/jobs/additionalProperties/properties/environment/anyOf/0/type", keyword: "type", params: { type: schema49.properties.jobs.additionalProperties.properties.environment.anyOf[0].type }, message: "must be string,number,boolean" };
                            if (vErrors === null) {
                              vErrors = [err4];
                            } else {
                              vErrors.push(err4);
                            }
                            errors++;
                          }
                          var _valid1 = _errs18 === errors;
                          valid5 = valid5 || _valid1;
                          const _errs20 = errors;
                          if (errors === _errs20) {
                            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                              let missing1;
                              if (data5.name === void 0 && (missing1 = "name")) {
                                const err5 = { instancePath: instancePath + "/jobs/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/environment", schemaPath: "#/properties/jobs/additionalProperties/properties/environment/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
                                if (vErrors === null) {
                                  vErrors = [err5];
                                } else {
                                  vErrors.push(err5);
                                }
                                errors++;
                              } else {
                                if (data5.name !== void 0) {
                                  let data6 = data5.name;
                                  const _errs22 = errors;
                                  if (typeof data6 !== "string" && !(typeof data6 == "number") && typeof data6 !== "boolean") {
                                    const err6 = { instancePath: instancePath + "/jobs/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/environment/name", schemaPath: "#/properties/jobs/additionalProperties/properties/environment/anyOf/1/properties/name/type", keyword: "type", params: { type: schema49.properties.jobs.additionalProperties.properties.environment.anyOf[1].properties.name.type }, message: "must be string,number,boolean" };
                                    if (vErrors === null) {
                                      vErrors = [err6];
                                    } else {
                                      vErrors.push(err6);
                                    }
                                    errors++;
                                  }
                                  var valid6 = _errs22 === errors;
                                } else {
                                  var valid6 = true;
                                }
                                if (valid6) {
                                  if (data5.deployment !== void 0) {
                                    let data7 = data5.deployment;
                                    const _errs24 = errors;
                                    if (typeof data7 !== "string" && !(typeof data7 == "number") && typeof data7 !== "boolean") {
                                      const err7 = { instancePath: instancePath + "/jobs/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/environment/deployment", schemaPath: "#/properties/jobs/additionalProperties/properties/environment/anyOf/1/properties/deployment/type", keyword: "type", params: { type: schema49.properties.jobs.additionalProperties.properties.environment.anyOf[1].properties.deployment.type }, message: "must be string,number,boolean" };
                                      if (vErrors === null) {
                                        vErrors = [err7];
                                      } else {
                                        vErrors.push(err7);
                                      }
                                      errors++;
                                    }
                                    var valid6 = _errs24 === errors;
                                  } else {
                                    var valid6 = true;
                                  }
                                }
                              }
                            } else {
                              const err8 = { instancePath: instancePath + "/jobs/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/environment", schemaPath: "#/properties/jobs/additionalProperties/properties/environment/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                              if (vErrors === null) {
                                vErrors = [err8];
                              } else {
                                vErrors.push(err8);
                              }
                              errors++;
                            }
                          }
                          var _valid1 = _errs20 === errors;
                          valid5 = valid5 || _valid1;
                          if (_valid1) {
                            var props0 = {};
                            props0.name = true;
                            props0.deployment = true;
                          }
                          if (!valid5) {
                            const err9 = { instancePath: instancePath + "/jobs/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/environment", schemaPath: "#/properties/jobs/additionalProperties/properties/environment/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                            if (vErrors === null) {
                              vErrors = [err9];
                            } else {
                              vErrors.push(err9);
                            }
                            errors++;
                            validate38.errors = vErrors;
                            return false;
                          } else {
                            errors = _errs17;
                            if (vErrors !== null) {
                              if (_errs17) {
                                vErrors.length = _errs17;
                              } else {
                                vErrors = null;
                              }
                            }
                          }
                          var valid2 = _errs16 === errors;
                        } else {
                          var valid2 = true;
                        }
                        if (valid2) {
                          if (data1.strategy !== void 0) {
                            let data8 = data1.strategy;
                            const _errs26 = errors;
                            if (!(data8 && typeof data8 == "object" && !Array.isArray(data8)) && typeof data8 !== "string") {
                              validate38.errors = [{ instancePath: instancePath + "/jobs/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/strategy", schemaPath: "#/properties/jobs/additionalProperties/properties/strategy/type", keyword: "type", params: { type: schema49.properties.jobs.additionalProperties.properties.strategy.type }, message: "must be object,string" }];
                              return false;
                            }
                            var valid2 = _errs26 === errors;
                          } else {
                            var valid2 = true;
                          }
                          if (valid2) {
                            if (data1.uses !== void 0) {
                              const _errs28 = errors;
                              if (typeof data1.uses !== "string") {
                                validate38.errors = [{ instancePath: instancePath + "/jobs/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/uses", schemaPath: "#/properties/jobs/additionalProperties/properties/uses/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                              var valid2 = _errs28 === errors;
                            } else {
                              var valid2 = true;
                            }
                          }
                        }
                      }
                    }
                  } else {
                    validate38.errors = [{ instancePath: instancePath + "/jobs/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                    return false;
                  }
                }
                var valid1 = _errs4 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate38.errors = [{ instancePath: instancePath + "/jobs", schemaPath: "#/properties/jobs/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
        }
      }
    } else {
      validate38.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate38.errors = vErrors;
  return errors === 0;
}
validate38.evaluated = { "props": { "jobs": true }, "dynamicProps": false, "dynamicItems": false };
var workflowRunCheck = validate39;
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate39.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.run_attempt === void 0 && (missing0 = "run_attempt") || data.head_repository === void 0 && (missing0 = "head_repository") || data.check_suite_id === void 0 && (missing0 = "check_suite_id") || data.run_started_at === void 0 && (missing0 = "run_started_at")) {
        validate39.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.run_attempt !== void 0) {
          let data0 = data.run_attempt;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
            validate39.errors = [{ instancePath: instancePath + "/run_attempt", schemaPath: "#/properties/run_attempt/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number") {
              if (data0 < 1 || isNaN(data0)) {
                validate39.errors = [{ instancePath: instancePath + "/run_attempt", schemaPath: "#/properties/run_attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                return false;
              }
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.check_suite_id !== void 0) {
            let data1 = data.check_suite_id;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
              validate39.errors = [{ instancePath: instancePath + "/check_suite_id", schemaPath: "#/properties/check_suite_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            if (errors === _errs3) {
              if (typeof data1 == "number") {
                if (data1 < 0 || isNaN(data1)) {
                  validate39.errors = [{ instancePath: instancePath + "/check_suite_id", schemaPath: "#/properties/check_suite_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                  return false;
                }
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.run_started_at !== void 0) {
              let data2 = data.run_started_at;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (!pattern4.test(data2)) {
                    validate39.errors = [{ instancePath: instancePath + "/run_started_at", schemaPath: "#/properties/run_started_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$"' }];
                    return false;
                  }
                } else {
                  validate39.errors = [{ instancePath: instancePath + "/run_started_at", schemaPath: "#/properties/run_started_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.actor !== void 0) {
                let data3 = data.actor;
                const _errs7 = errors;
                const _errs8 = errors;
                let valid1 = false;
                const _errs9 = errors;
                if (errors === _errs9) {
                  if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                    let missing1;
                    if (data3.id === void 0 && (missing1 = "id") || data3.login === void 0 && (missing1 = "login") || data3.type === void 0 && (missing1 = "type")) {
                      const err0 = { instancePath: instancePath + "/actor", schemaPath: "#/properties/actor/anyOf/0/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
                      if (vErrors === null) {
                        vErrors = [err0];
                      } else {
                        vErrors.push(err0);
                      }
                      errors++;
                    } else {
                      if (data3.id !== void 0) {
                        let data4 = data3.id;
                        const _errs11 = errors;
                        if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)))) {
                          const err1 = { instancePath: instancePath + "/actor/id", schemaPath: "#/properties/actor/anyOf/0/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                          if (vErrors === null) {
                            vErrors = [err1];
                          } else {
                            vErrors.push(err1);
                          }
                          errors++;
                        }
                        if (errors === _errs11) {
                          if (typeof data4 == "number") {
                            if (data4 < 0 || isNaN(data4)) {
                              const err2 = { instancePath: instancePath + "/actor/id", schemaPath: "#/properties/actor/anyOf/0/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                              if (vErrors === null) {
                                vErrors = [err2];
                              } else {
                                vErrors.push(err2);
                              }
                              errors++;
                            }
                          }
                        }
                        var valid2 = _errs11 === errors;
                      } else {
                        var valid2 = true;
                      }
                      if (valid2) {
                        if (data3.login !== void 0) {
                          let data5 = data3.login;
                          const _errs13 = errors;
                          if (errors === _errs13) {
                            if (typeof data5 === "string") {
                              if (func1(data5) < 1) {
                                const err3 = { instancePath: instancePath + "/actor/login", schemaPath: "#/properties/actor/anyOf/0/properties/login/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                if (vErrors === null) {
                                  vErrors = [err3];
                                } else {
                                  vErrors.push(err3);
                                }
                                errors++;
                              }
                            } else {
                              const err4 = { instancePath: instancePath + "/actor/login", schemaPath: "#/properties/actor/anyOf/0/properties/login/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              if (vErrors === null) {
                                vErrors = [err4];
                              } else {
                                vErrors.push(err4);
                              }
                              errors++;
                            }
                          }
                          var valid2 = _errs13 === errors;
                        } else {
                          var valid2 = true;
                        }
                        if (valid2) {
                          if (data3.type !== void 0) {
                            const _errs15 = errors;
                            if (typeof data3.type !== "string") {
                              const err5 = { instancePath: instancePath + "/actor/type", schemaPath: "#/properties/actor/anyOf/0/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              if (vErrors === null) {
                                vErrors = [err5];
                              } else {
                                vErrors.push(err5);
                              }
                              errors++;
                            }
                            var valid2 = _errs15 === errors;
                          } else {
                            var valid2 = true;
                          }
                        }
                      }
                    }
                  } else {
                    const err6 = { instancePath: instancePath + "/actor", schemaPath: "#/properties/actor/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err6];
                    } else {
                      vErrors.push(err6);
                    }
                    errors++;
                  }
                }
                var _valid0 = _errs9 === errors;
                valid1 = valid1 || _valid0;
                if (_valid0) {
                  var props0 = {};
                  props0.id = true;
                  props0.login = true;
                  props0.type = true;
                }
                const _errs17 = errors;
                if (data3 !== null) {
                  const err7 = { instancePath: instancePath + "/actor", schemaPath: "#/properties/actor/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
                var _valid0 = _errs17 === errors;
                valid1 = valid1 || _valid0;
                if (!valid1) {
                  const err8 = { instancePath: instancePath + "/actor", schemaPath: "#/properties/actor/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                  validate39.errors = vErrors;
                  return false;
                } else {
                  errors = _errs8;
                  if (vErrors !== null) {
                    if (_errs8) {
                      vErrors.length = _errs8;
                    } else {
                      vErrors = null;
                    }
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.triggering_actor !== void 0) {
                  let data7 = data.triggering_actor;
                  const _errs19 = errors;
                  const _errs20 = errors;
                  let valid3 = false;
                  const _errs21 = errors;
                  if (errors === _errs21) {
                    if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                      let missing2;
                      if (data7.id === void 0 && (missing2 = "id") || data7.login === void 0 && (missing2 = "login") || data7.type === void 0 && (missing2 = "type")) {
                        const err9 = { instancePath: instancePath + "/triggering_actor", schemaPath: "#/properties/triggering_actor/anyOf/0/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" };
                        if (vErrors === null) {
                          vErrors = [err9];
                        } else {
                          vErrors.push(err9);
                        }
                        errors++;
                      } else {
                        if (data7.id !== void 0) {
                          let data8 = data7.id;
                          const _errs23 = errors;
                          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)))) {
                            const err10 = { instancePath: instancePath + "/triggering_actor/id", schemaPath: "#/properties/triggering_actor/anyOf/0/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                            if (vErrors === null) {
                              vErrors = [err10];
                            } else {
                              vErrors.push(err10);
                            }
                            errors++;
                          }
                          if (errors === _errs23) {
                            if (typeof data8 == "number") {
                              if (data8 < 0 || isNaN(data8)) {
                                const err11 = { instancePath: instancePath + "/triggering_actor/id", schemaPath: "#/properties/triggering_actor/anyOf/0/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                if (vErrors === null) {
                                  vErrors = [err11];
                                } else {
                                  vErrors.push(err11);
                                }
                                errors++;
                              }
                            }
                          }
                          var valid4 = _errs23 === errors;
                        } else {
                          var valid4 = true;
                        }
                        if (valid4) {
                          if (data7.login !== void 0) {
                            let data9 = data7.login;
                            const _errs25 = errors;
                            if (errors === _errs25) {
                              if (typeof data9 === "string") {
                                if (func1(data9) < 1) {
                                  const err12 = { instancePath: instancePath + "/triggering_actor/login", schemaPath: "#/properties/triggering_actor/anyOf/0/properties/login/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                  if (vErrors === null) {
                                    vErrors = [err12];
                                  } else {
                                    vErrors.push(err12);
                                  }
                                  errors++;
                                }
                              } else {
                                const err13 = { instancePath: instancePath + "/triggering_actor/login", schemaPath: "#/properties/triggering_actor/anyOf/0/properties/login/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err13];
                                } else {
                                  vErrors.push(err13);
                                }
                                errors++;
                              }
                            }
                            var valid4 = _errs25 === errors;
                          } else {
                            var valid4 = true;
                          }
                          if (valid4) {
                            if (data7.type !== void 0) {
                              const _errs27 = errors;
                              if (typeof data7.type !== "string") {
                                const err14 = { instancePath: instancePath + "/triggering_actor/type", schemaPath: "#/properties/triggering_actor/anyOf/0/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err14];
                                } else {
                                  vErrors.push(err14);
                                }
                                errors++;
                              }
                              var valid4 = _errs27 === errors;
                            } else {
                              var valid4 = true;
                            }
                          }
                        }
                      }
                    } else {
                      const err15 = { instancePath: instancePath + "/triggering_actor", schemaPath: "#/properties/triggering_actor/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err15];
                      } else {
                        vErrors.push(err15);
                      }
                      errors++;
                    }
                  }
                  var _valid1 = _errs21 === errors;
                  valid3 = valid3 || _valid1;
                  if (_valid1) {
                    var props1 = {};
                    props1.id = true;
                    props1.login = true;
                    props1.type = true;
                  }
                  const _errs29 = errors;
                  if (data7 !== null) {
                    const err16 = { instancePath: instancePath + "/triggering_actor", schemaPath: "#/properties/triggering_actor/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                    if (vErrors === null) {
                      vErrors = [err16];
                    } else {
                      vErrors.push(err16);
                    }
                    errors++;
                  }
                  var _valid1 = _errs29 === errors;
                  valid3 = valid3 || _valid1;
                  if (!valid3) {
                    const err17 = { instancePath: instancePath + "/triggering_actor", schemaPath: "#/properties/triggering_actor/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    if (vErrors === null) {
                      vErrors = [err17];
                    } else {
                      vErrors.push(err17);
                    }
                    errors++;
                    validate39.errors = vErrors;
                    return false;
                  } else {
                    errors = _errs20;
                    if (vErrors !== null) {
                      if (_errs20) {
                        vErrors.length = _errs20;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                  var valid0 = _errs19 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.head_repository !== void 0) {
                    let data11 = data.head_repository;
                    const _errs31 = errors;
                    const _errs32 = errors;
                    let valid5 = false;
                    const _errs33 = errors;
                    if (errors === _errs33) {
                      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                        let missing3;
                        if (data11.full_name === void 0 && (missing3 = "full_name")) {
                          const err18 = { instancePath: instancePath + "/head_repository", schemaPath: "#/properties/head_repository/anyOf/0/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" };
                          if (vErrors === null) {
                            vErrors = [err18];
                          } else {
                            vErrors.push(err18);
                          }
                          errors++;
                        } else {
                          if (data11.full_name !== void 0) {
                            let data12 = data11.full_name;
                            const _errs35 = errors;
                            if (errors === _errs35) {
                              if (typeof data12 === "string") {
                                if (func1(data12) < 1) {
                                  const err19 = { instancePath: instancePath + "/head_repository/full_name", schemaPath: "#/properties/head_repository/anyOf/0/properties/full_name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                  if (vErrors === null) {
                                    vErrors = [err19];
                                  } else {
                                    vErrors.push(err19);
                                  }
                                  errors++;
                                }
                              } else {
                                const err20 = { instancePath: instancePath + "/head_repository/full_name", schemaPath: "#/properties/head_repository/anyOf/0/properties/full_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err20];
                                } else {
                                  vErrors.push(err20);
                                }
                                errors++;
                              }
                            }
                          }
                        }
                      } else {
                        const err21 = { instancePath: instancePath + "/head_repository", schemaPath: "#/properties/head_repository/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                          vErrors = [err21];
                        } else {
                          vErrors.push(err21);
                        }
                        errors++;
                      }
                    }
                    var _valid2 = _errs33 === errors;
                    valid5 = valid5 || _valid2;
                    if (_valid2) {
                      var props2 = {};
                      props2.full_name = true;
                    }
                    const _errs37 = errors;
                    if (data11 !== null) {
                      const err22 = { instancePath: instancePath + "/head_repository", schemaPath: "#/properties/head_repository/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                      if (vErrors === null) {
                        vErrors = [err22];
                      } else {
                        vErrors.push(err22);
                      }
                      errors++;
                    }
                    var _valid2 = _errs37 === errors;
                    valid5 = valid5 || _valid2;
                    if (!valid5) {
                      const err23 = { instancePath: instancePath + "/head_repository", schemaPath: "#/properties/head_repository/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                      if (vErrors === null) {
                        vErrors = [err23];
                      } else {
                        vErrors.push(err23);
                      }
                      errors++;
                      validate39.errors = vErrors;
                      return false;
                    } else {
                      errors = _errs32;
                      if (vErrors !== null) {
                        if (_errs32) {
                          vErrors.length = _errs32;
                        } else {
                          vErrors = null;
                        }
                      }
                    }
                    var valid0 = _errs31 === errors;
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
      validate39.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate39.errors = vErrors;
  return errors === 0;
}
validate39.evaluated = { "props": { "run_attempt": true, "check_suite_id": true, "run_started_at": true, "actor": true, "triggering_actor": true, "head_repository": true }, "dynamicProps": false, "dynamicItems": false };
function isAccount(value) {
  return accountCheck(value);
}
function whyAccount() {
  const [error] = accountCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isArtifacts(value) {
  return artifactsCheck(value);
}
function whyArtifacts() {
  const [error] = artifactsCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isBranchProtection(value) {
  return branchProtectionCheck(value);
}
function whyBranchProtection() {
  const [error] = branchProtectionCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isBranchRules(value) {
  return branchRulesCheck(value);
}
function whyBranchRules() {
  const [error] = branchRulesCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isBranch(value) {
  return branchCheck(value);
}
function whyBranch() {
  const [error] = branchCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isCheckRuns(value) {
  return checkRunsCheck(value);
}
function whyCheckRuns() {
  const [error] = checkRunsCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isClaims(value) {
  return claimsCheck(value);
}
function whyClaims() {
  const [error] = claimsCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isContent(value) {
  return contentCheck(value);
}
function whyContent() {
  const [error] = contentCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isEnvironment(value) {
  return environmentCheck(value);
}
function whyEnvironment() {
  const [error] = environmentCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isEventFile(value) {
  return eventFileCheck(value);
}
function whyEventFile() {
  const [error] = eventFileCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isIdToken(value) {
  return idTokenCheck(value);
}
function whyIdToken() {
  const [error] = idTokenCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isLifetime(value) {
  return lifetimeCheck(value);
}
function whyLifetime() {
  const [error] = lifetimeCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isMembership(value) {
  return membershipCheck(value);
}
function whyMembership() {
  const [error] = membershipCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isPresented(value) {
  return presentedCheck(value);
}
function whyPresented() {
  const [error] = presentedCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isProblem(value) {
  return problemCheck(value);
}
function isRepository(value) {
  return repositoryCheck(value);
}
function whyRepository() {
  const [error] = repositoryCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isRunReviews(value) {
  return runReviewsCheck(value);
}
function whyRunReviews() {
  const [error] = runReviewsCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isTeam(value) {
  return teamCheck(value);
}
function whyTeam() {
  const [error] = teamCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isWorkflowFile(value) {
  return workflowFileCheck(value);
}
function whyWorkflowFile() {
  const [error] = workflowFileCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isWorkflowRun(value) {
  return workflowRunCheck(value);
}
function whyWorkflowRun() {
  const [error] = workflowRunCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  isAccount,
  isArtifacts,
  isBranch,
  isBranchProtection,
  isBranchRules,
  isCheckRuns,
  isClaims,
  isContent,
  isEnvironment,
  isEventFile,
  isIdToken,
  isLifetime,
  isMembership,
  isPresented,
  isProblem,
  isRepository,
  isRunReviews,
  isTeam,
  isWorkflowFile,
  isWorkflowRun,
  whyAccount,
  whyArtifacts,
  whyBranch,
  whyBranchProtection,
  whyBranchRules,
  whyCheckRuns,
  whyClaims,
  whyContent,
  whyEnvironment,
  whyEventFile,
  whyIdToken,
  whyLifetime,
  whyMembership,
  whyPresented,
  whyRepository,
  whyRunReviews,
  whyTeam,
  whyWorkflowFile,
  whyWorkflowRun
});
