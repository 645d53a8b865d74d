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
  isAllowedActions: () => isAllowedActions,
  isArtifacts: () => isArtifacts,
  isBranch: () => isBranch,
  isBranchProtection: () => isBranchProtection,
  isBranchRules: () => isBranchRules,
  isCallingWorkflow: () => isCallingWorkflow,
  isCheckRuns: () => isCheckRuns,
  isClaims: () => isClaims,
  isComparison: () => isComparison,
  isContent: () => isContent,
  isDeploymentBranches: () => isDeploymentBranches,
  isEnvironment: () => isEnvironment,
  isEventFile: () => isEventFile,
  isFolder: () => isFolder,
  isIdToken: () => isIdToken,
  isLifetime: () => isLifetime,
  isMembership: () => isMembership,
  isPresented: () => isPresented,
  isProblem: () => isProblem,
  isRepository: () => isRepository,
  isRepositoryIdentity: () => isRepositoryIdentity,
  isRuleset: () => isRuleset,
  isRulesets: () => isRulesets,
  isRunReviews: () => isRunReviews,
  isSubjectFormat: () => isSubjectFormat,
  isTeam: () => isTeam,
  isWorkflowFile: () => isWorkflowFile,
  isWorkflowRights: () => isWorkflowRights,
  isWorkflowRun: () => isWorkflowRun,
  whyAccount: () => whyAccount,
  whyAllowedActions: () => whyAllowedActions,
  whyArtifacts: () => whyArtifacts,
  whyBranch: () => whyBranch,
  whyBranchProtection: () => whyBranchProtection,
  whyBranchRules: () => whyBranchRules,
  whyCheckRuns: () => whyCheckRuns,
  whyClaims: () => whyClaims,
  whyComparison: () => whyComparison,
  whyContent: () => whyContent,
  whyDeploymentBranches: () => whyDeploymentBranches,
  whyEnvironment: () => whyEnvironment,
  whyEventFile: () => whyEventFile,
  whyFolder: () => whyFolder,
  whyIdToken: () => whyIdToken,
  whyLifetime: () => whyLifetime,
  whyMembership: () => whyMembership,
  whyPresented: () => whyPresented,
  whyRepository: () => whyRepository,
  whyRepositoryIdentity: () => whyRepositoryIdentity,
  whyRuleset: () => whyRuleset,
  whyRulesets: () => whyRulesets,
  whyRunReviews: () => whyRunReviews,
  whySubjectFormat: () => whySubjectFormat,
  whyTeam: () => whyTeam,
  whyWorkflowFile: () => whyWorkflowFile,
  whyWorkflowRights: () => whyWorkflowRights,
  whyWorkflowRun: () => whyWorkflowRun
});
module.exports = __toCommonJS(stdin_exports);
var accountCheck = validate0;
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.login === void 0 && (missing0 = "login") || data.type === void 0 && (missing0 = "type")) {
        validate0.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate0.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate0.errors = [{ instancePath: instancePath + "/id", message: "must be >= 0" }];
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
                if (data1.length < 1) {
                  validate0.errors = [{ instancePath: instancePath + "/login", message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              } else {
                validate0.errors = [{ instancePath: instancePath + "/login", message: "must be string" }];
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
                validate0.errors = [{ instancePath: instancePath + "/type", message: "must be string" }];
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
      validate0.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
var allowedActionsCheck = validate1;
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.enabled === void 0 && (missing0 = "enabled")) {
        validate1.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.enabled !== void 0) {
          const _errs1 = errors;
          if (typeof data.enabled !== "boolean") {
            validate1.errors = [{ instancePath: instancePath + "/enabled", message: "must be boolean" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.allowed_actions !== void 0) {
            let data1 = data.allowed_actions;
            const _errs3 = errors;
            if (!(data1 === "all" || data1 === "local_only" || data1 === "selected")) {
              validate1.errors = [{ instancePath: instancePath + "/allowed_actions", message: "must be equal to one of the allowed values" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.sha_pinning_required !== void 0) {
              const _errs4 = errors;
              if (typeof data.sha_pinning_required !== "boolean") {
                validate1.errors = [{ instancePath: instancePath + "/sha_pinning_required", message: "must be boolean" }];
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
      validate1.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate1.errors = vErrors;
  return errors === 0;
}
var artifactsCheck = validate2;
var pattern0 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$", "u");
function validate4(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (errors === _errs1) {
    if (typeof data === "string") {
      if (!pattern0.test(data)) {
        const err0 = { instancePath, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$"' };
        (vErrors ??= []).push(err0);
        errors++;
      }
    } else {
      const err1 = { instancePath, message: "must be string" };
      (vErrors ??= []).push(err1);
      errors++;
    }
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (data !== null) {
      const err2 = { instancePath, message: "must be null" };
      (vErrors ??= []).push(err2);
      errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err3 = { instancePath, message: "must match a schema in anyOf" };
    (vErrors ??= []).push(err3);
    errors++;
    validate4.errors = vErrors;
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
  validate4.errors = vErrors;
  return errors === 0;
}
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.size_in_bytes === void 0 && (missing0 = "size_in_bytes") || data.expired === void 0 && (missing0 = "expired") || data.created_at === void 0 && (missing0 = "created_at")) {
        validate3.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate3.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate3.errors = [{ instancePath: instancePath + "/id", message: "must be >= 0" }];
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
            const _errs3 = errors;
            if (typeof data.name !== "string") {
              validate3.errors = [{ instancePath: instancePath + "/name", message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.size_in_bytes !== void 0) {
              let data2 = data.size_in_bytes;
              const _errs5 = errors;
              if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                validate3.errors = [{ instancePath: instancePath + "/size_in_bytes", message: "must be integer" }];
                return false;
              }
              if (errors === _errs5) {
                if (typeof data2 == "number" && isFinite(data2)) {
                  if (data2 < 0 || isNaN(data2)) {
                    validate3.errors = [{ instancePath: instancePath + "/size_in_bytes", message: "must be >= 0" }];
                    return false;
                  }
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.expired !== void 0) {
                const _errs7 = errors;
                if (typeof data.expired !== "boolean") {
                  validate3.errors = [{ instancePath: instancePath + "/expired", message: "must be boolean" }];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.created_at !== void 0) {
                  const _errs9 = errors;
                  if (!validate4(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData })) {
                    vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
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
    } else {
      validate3.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate3.errors = vErrors;
  return errors === 0;
}
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.total_count === void 0 && (missing0 = "total_count") || data.artifacts === void 0 && (missing0 = "artifacts")) {
        validate2.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.total_count !== void 0) {
          let data0 = data.total_count;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate2.errors = [{ instancePath: instancePath + "/total_count", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate2.errors = [{ instancePath: instancePath + "/total_count", message: "must be >= 0" }];
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
                  const _errs5 = errors;
                  if (!validate3(data1[i0], { instancePath: instancePath + "/artifacts/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
                    vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs5 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate2.errors = [{ instancePath: instancePath + "/artifacts", message: "must be array" }];
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
      validate2.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate2.errors = vErrors;
  return errors === 0;
}
var branchProtectionCheck = validate7;
function validate9(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate9.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.users !== void 0) {
        const _errs1 = errors;
        if (!Array.isArray(data.users)) {
          validate9.errors = [{ instancePath: instancePath + "/users", message: "must be array" }];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.teams !== void 0) {
          const _errs3 = errors;
          if (!Array.isArray(data.teams)) {
            validate9.errors = [{ instancePath: instancePath + "/teams", message: "must be array" }];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.apps !== void 0) {
            const _errs5 = errors;
            if (!Array.isArray(data.apps)) {
              validate9.errors = [{ instancePath: instancePath + "/apps", message: "must be array" }];
              return false;
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    }
  }
  validate9.errors = vErrors;
  return errors === 0;
}
function validate8(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate8.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.required_approving_review_count !== void 0) {
        let data0 = data.required_approving_review_count;
        const _errs1 = errors;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          validate8.errors = [{ instancePath: instancePath + "/required_approving_review_count", message: "must be integer" }];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.dismiss_stale_reviews !== void 0) {
          const _errs3 = errors;
          if (typeof data.dismiss_stale_reviews !== "boolean") {
            validate8.errors = [{ instancePath: instancePath + "/dismiss_stale_reviews", message: "must be boolean" }];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.require_last_push_approval !== void 0) {
            const _errs5 = errors;
            if (typeof data.require_last_push_approval !== "boolean") {
              validate8.errors = [{ instancePath: instancePath + "/require_last_push_approval", message: "must be boolean" }];
              return false;
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.require_code_owner_reviews !== void 0) {
              const _errs7 = errors;
              if (typeof data.require_code_owner_reviews !== "boolean") {
                validate8.errors = [{ instancePath: instancePath + "/require_code_owner_reviews", message: "must be boolean" }];
                return false;
              }
              var valid0 = _errs7 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.bypass_pull_request_allowances !== void 0) {
                const _errs9 = errors;
                if (!validate9(data.bypass_pull_request_allowances, { instancePath: instancePath + "/bypass_pull_request_allowances", parentData: data, parentDataProperty: "bypass_pull_request_allowances", rootData })) {
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
  validate8.errors = vErrors;
  return errors === 0;
}
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.enabled !== void 0) {
        if (typeof data.enabled !== "boolean") {
          validate12.errors = [{ instancePath: instancePath + "/enabled", message: "must be boolean" }];
          return false;
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
function validate7(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.required_pull_request_reviews !== void 0) {
        const _errs1 = errors;
        if (!validate8(data.required_pull_request_reviews, { instancePath: instancePath + "/required_pull_request_reviews", parentData: data, parentDataProperty: "required_pull_request_reviews", rootData })) {
          vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.allow_force_pushes !== void 0) {
          const _errs2 = errors;
          if (!validate12(data.allow_force_pushes, { instancePath: instancePath + "/allow_force_pushes", parentData: data, parentDataProperty: "allow_force_pushes", rootData })) {
            vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.allow_deletions !== void 0) {
            const _errs3 = errors;
            if (!validate12(data.allow_deletions, { instancePath: instancePath + "/allow_deletions", parentData: data, parentDataProperty: "allow_deletions", rootData })) {
              vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.enforce_admins !== void 0) {
              const _errs4 = errors;
              if (!validate12(data.enforce_admins, { instancePath: instancePath + "/enforce_admins", parentData: data, parentDataProperty: "enforce_admins", rootData })) {
                vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate7.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate7.errors = vErrors;
  return errors === 0;
}
var branchRulesCheck = validate16;
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate18.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.required_approving_review_count !== void 0) {
        let data0 = data.required_approving_review_count;
        const _errs1 = errors;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          validate18.errors = [{ instancePath: instancePath + "/required_approving_review_count", message: "must be integer" }];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.dismiss_stale_reviews_on_push !== void 0) {
          const _errs3 = errors;
          if (typeof data.dismiss_stale_reviews_on_push !== "boolean") {
            validate18.errors = [{ instancePath: instancePath + "/dismiss_stale_reviews_on_push", message: "must be boolean" }];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.require_last_push_approval !== void 0) {
            const _errs5 = errors;
            if (typeof data.require_last_push_approval !== "boolean") {
              validate18.errors = [{ instancePath: instancePath + "/require_last_push_approval", message: "must be boolean" }];
              return false;
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.require_code_owner_review !== void 0) {
              const _errs7 = errors;
              if (typeof data.require_code_owner_review !== "boolean") {
                validate18.errors = [{ instancePath: instancePath + "/require_code_owner_review", message: "must be boolean" }];
                return false;
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
  validate18.errors = vErrors;
  return errors === 0;
}
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type")) {
        validate17.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.type !== void 0) {
          const _errs1 = errors;
          if (typeof data.type !== "string") {
            validate17.errors = [{ instancePath: instancePath + "/type", message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.parameters !== void 0) {
            const _errs3 = errors;
            if (!validate18(data.parameters, { instancePath: instancePath + "/parameters", parentData: data, parentDataProperty: "parameters", rootData })) {
              vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.ruleset_id !== void 0) {
              let data2 = data.ruleset_id;
              const _errs4 = errors;
              if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                validate17.errors = [{ instancePath: instancePath + "/ruleset_id", message: "must be integer" }];
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
      validate17.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate17.errors = vErrors;
  return errors === 0;
}
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!validate17(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate16.errors = [{ instancePath, message: "must be array" }];
      return false;
    }
  }
  validate16.errors = vErrors;
  return errors === 0;
}
var branchCheck = validate21;
var pattern1 = new RegExp("^[0-9a-f]{40}([0-9a-f]{24})?$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.sha === void 0 && (missing0 = "sha")) {
        validate22.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.sha !== void 0) {
          let data0 = data.sha;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern1.test(data0)) {
                validate22.errors = [{ instancePath: instancePath + "/sha", message: 'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"' }];
                return false;
              }
            } else {
              validate22.errors = [{ instancePath: instancePath + "/sha", message: "must be string" }];
              return false;
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
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.commit === void 0 && (missing0 = "commit") || data.protected === void 0 && (missing0 = "protected")) {
        validate21.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.commit !== void 0) {
          const _errs1 = errors;
          if (!validate22(data.commit, { instancePath: instancePath + "/commit", parentData: data, parentDataProperty: "commit", rootData })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.protected !== void 0) {
            const _errs2 = errors;
            if (typeof data.protected !== "boolean") {
              validate21.errors = [{ instancePath: instancePath + "/protected", message: "must be boolean" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate21.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}
var callingWorkflowCheck = validate24;
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data)) && typeof data !== "boolean") {
    const err0 = { instancePath, message: "must be string,number,boolean" };
    (vErrors ??= []).push(err0);
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (errors === _errs3) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.name === void 0 && (missing0 = "name")) {
          const err1 = { instancePath, message: "must have required property '" + missing0 + "'" };
          (vErrors ??= []).push(err1);
          errors++;
        } else {
          if (data.name !== void 0) {
            let data0 = data.name;
            if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "boolean") {
              const err2 = { instancePath: instancePath + "/name", message: "must be string,number,boolean" };
              (vErrors ??= []).push(err2);
              errors++;
            }
          }
        }
      } else {
        const err3 = { instancePath, message: "must be object" };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err4 = { instancePath, message: "must match a schema in anyOf" };
    (vErrors ??= []).push(err4);
    errors++;
    validate26.errors = vErrors;
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
  validate26.errors = vErrors;
  return errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.uses !== void 0) {
        const _errs1 = errors;
        if (typeof data.uses !== "string") {
          validate28.errors = [{ instancePath: instancePath + "/uses", message: "must be string" }];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.with !== void 0) {
          let data1 = data.with;
          const _errs3 = errors;
          if (!(data1 && typeof data1 == "object" && !Array.isArray(data1)) && data1 !== null) {
            validate28.errors = [{ instancePath: instancePath + "/with", message: "must be object,null" }];
            return false;
          }
          if (errors === _errs3) {
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              for (const key0 in data1) {
                let data2 = data1[key0];
                const _errs6 = errors;
                if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "boolean" && data2 !== null) {
                  validate28.errors = [{ instancePath: instancePath + "/with/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), message: "must be string,number,boolean,null" }];
                  return false;
                }
                var valid1 = _errs6 === errors;
                if (!valid1) {
                  break;
                }
              }
            }
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate28.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate28.errors = vErrors;
  return errors === 0;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.environment !== void 0) {
        const _errs1 = errors;
        if (!validate26(data.environment, { instancePath: instancePath + "/environment", parentData: data, parentDataProperty: "environment", rootData })) {
          vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.steps !== void 0) {
          let data1 = data.steps;
          const _errs2 = errors;
          if (errors === _errs2) {
            if (Array.isArray(data1)) {
              var valid1 = true;
              const len0 = data1.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs4 = errors;
                if (!validate28(data1[i0], { instancePath: instancePath + "/steps/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs4 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate25.errors = [{ instancePath: instancePath + "/steps", message: "must be array" }];
              return false;
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate25.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate25.errors = vErrors;
  return errors === 0;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.jobs === void 0 && (missing0 = "jobs")) {
        validate24.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.jobs !== void 0) {
          let data0 = data.jobs;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              for (const key0 in data0) {
                const _errs4 = errors;
                if (!validate25(data0[key0], { instancePath: instancePath + "/jobs/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data0, parentDataProperty: key0, rootData })) {
                  vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs4 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate24.errors = [{ instancePath: instancePath + "/jobs", message: "must be object" }];
              return false;
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
var checkRunsCheck = validate31;
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (errors === _errs1) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.environment === void 0 && (missing0 = "environment") || data.created_at === void 0 && (missing0 = "created_at")) {
        const err0 = { instancePath, message: "must have required property '" + missing0 + "'" };
        (vErrors ??= []).push(err0);
        errors++;
      } else {
        if (data.environment !== void 0) {
          let data0 = data.environment;
          const _errs3 = errors;
          if (errors === _errs3) {
            if (typeof data0 === "string") {
              if (data0.length < 1) {
                const err1 = { instancePath: instancePath + "/environment", message: "must NOT have fewer than 1 characters" };
                (vErrors ??= []).push(err1);
                errors++;
              }
            } else {
              const err2 = { instancePath: instancePath + "/environment", message: "must be string" };
              (vErrors ??= []).push(err2);
              errors++;
            }
          }
          var valid1 = _errs3 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.created_at !== void 0) {
            let data1 = data.created_at;
            const _errs5 = errors;
            if (errors === _errs5) {
              if (typeof data1 === "string") {
                if (!pattern0.test(data1)) {
                  const err3 = { instancePath: instancePath + "/created_at", message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$"' };
                  (vErrors ??= []).push(err3);
                  errors++;
                }
              } else {
                const err4 = { instancePath: instancePath + "/created_at", message: "must be string" };
                (vErrors ??= []).push(err4);
                errors++;
              }
            }
            var valid1 = _errs5 === errors;
          } else {
            var valid1 = true;
          }
        }
      }
    } else {
      const err5 = { instancePath, message: "must be object" };
      (vErrors ??= []).push(err5);
      errors++;
    }
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs7 = errors;
    if (data !== null) {
      const err6 = { instancePath, message: "must be null" };
      (vErrors ??= []).push(err6);
      errors++;
    }
    var _valid0 = _errs7 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err7 = { instancePath, message: "must match a schema in anyOf" };
    (vErrors ??= []).push(err7);
    errors++;
    validate34.errors = vErrors;
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
  validate34.errors = vErrors;
  return errors === 0;
}
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.status === void 0 && (missing0 = "status") || data.conclusion === void 0 && (missing0 = "conclusion") || data.completed_at === void 0 && (missing0 = "completed_at")) {
        validate32.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate32.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate32.errors = [{ instancePath: instancePath + "/id", message: "must be >= 0" }];
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
            const _errs3 = errors;
            if (typeof data.name !== "string") {
              validate32.errors = [{ instancePath: instancePath + "/name", message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.status !== void 0) {
              const _errs5 = errors;
              if (typeof data.status !== "string") {
                validate32.errors = [{ instancePath: instancePath + "/status", message: "must be string" }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.conclusion !== void 0) {
                let data3 = data.conclusion;
                const _errs7 = errors;
                if (typeof data3 !== "string" && data3 !== null) {
                  validate32.errors = [{ instancePath: instancePath + "/conclusion", message: "must be string,null" }];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.completed_at !== void 0) {
                  const _errs9 = errors;
                  if (!validate4(data.completed_at, { instancePath: instancePath + "/completed_at", parentData: data, parentDataProperty: "completed_at", rootData })) {
                    vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.deployment !== void 0) {
                    const _errs10 = errors;
                    if (!validate34(data.deployment, { instancePath: instancePath + "/deployment", parentData: data, parentDataProperty: "deployment", rootData })) {
                      vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                      errors = vErrors.length;
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
      validate32.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate32.errors = vErrors;
  return errors === 0;
}
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.total_count === void 0 && (missing0 = "total_count") || data.check_runs === void 0 && (missing0 = "check_runs")) {
        validate31.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.total_count !== void 0) {
          let data0 = data.total_count;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate31.errors = [{ instancePath: instancePath + "/total_count", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate31.errors = [{ instancePath: instancePath + "/total_count", message: "must be >= 0" }];
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
                  const _errs5 = errors;
                  if (!validate32(data1[i0], { instancePath: instancePath + "/check_runs/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
                    vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs5 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate31.errors = [{ instancePath: instancePath + "/check_runs", message: "must be array" }];
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
      validate31.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate31.errors = vErrors;
  return errors === 0;
}
var claimsCheck = validate37;
var pattern3 = new RegExp("^[0-9]+$", "u");
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.repository === void 0 && (missing0 = "repository") || data.run_id === void 0 && (missing0 = "run_id") || data.run_attempt === void 0 && (missing0 = "run_attempt") || data.ref === void 0 && (missing0 = "ref") || data.event_name === void 0 && (missing0 = "event_name") || data.exp === void 0 && (missing0 = "exp")) {
        validate37.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.repository !== void 0) {
          let data0 = data.repository;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (data0.length < 1) {
                validate37.errors = [{ instancePath: instancePath + "/repository", message: "must NOT have fewer than 1 characters" }];
                return false;
              }
            } else {
              validate37.errors = [{ instancePath: instancePath + "/repository", message: "must be string" }];
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
            if (typeof data1 !== "string" && !(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
              validate37.errors = [{ instancePath: instancePath + "/run_id", message: "must be string,integer" }];
              return false;
            }
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (!pattern3.test(data1)) {
                  validate37.errors = [{ instancePath: instancePath + "/run_id", message: 'must match pattern "^[0-9]+$"' }];
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
              if (typeof data2 !== "string" && !(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                validate37.errors = [{ instancePath: instancePath + "/run_attempt", message: "must be string,integer" }];
                return false;
              }
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (!pattern3.test(data2)) {
                    validate37.errors = [{ instancePath: instancePath + "/run_attempt", message: 'must match pattern "^[0-9]+$"' }];
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
                    if (data3.length < 1) {
                      validate37.errors = [{ instancePath: instancePath + "/ref", message: "must NOT have fewer than 1 characters" }];
                      return false;
                    }
                  } else {
                    validate37.errors = [{ instancePath: instancePath + "/ref", message: "must be string" }];
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
                      if (data4.length < 1) {
                        validate37.errors = [{ instancePath: instancePath + "/event_name", message: "must NOT have fewer than 1 characters" }];
                        return false;
                      }
                    } else {
                      validate37.errors = [{ instancePath: instancePath + "/event_name", message: "must be string" }];
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
                      validate37.errors = [{ instancePath: instancePath + "/environment", message: "must be string" }];
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
                      if (typeof data6 !== "string" && !(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                        validate37.errors = [{ instancePath: instancePath + "/check_run_id", message: "must be string,integer" }];
                        return false;
                      }
                      if (errors === _errs13) {
                        if (typeof data6 === "string") {
                          if (!pattern3.test(data6)) {
                            validate37.errors = [{ instancePath: instancePath + "/check_run_id", message: 'must match pattern "^[0-9]+$"' }];
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
                        if (typeof data7 !== "string" && !(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                          validate37.errors = [{ instancePath: instancePath + "/actor_id", message: "must be string,integer" }];
                          return false;
                        }
                        if (errors === _errs15) {
                          if (typeof data7 === "string") {
                            if (!pattern3.test(data7)) {
                              validate37.errors = [{ instancePath: instancePath + "/actor_id", message: 'must match pattern "^[0-9]+$"' }];
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
                            validate37.errors = [{ instancePath: instancePath + "/sha", message: "must be string" }];
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
                              validate37.errors = [{ instancePath: instancePath + "/workflow_ref", message: "must be string" }];
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
                                  if (!pattern1.test(data10)) {
                                    validate37.errors = [{ instancePath: instancePath + "/workflow_sha", message: 'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"' }];
                                    return false;
                                  }
                                } else {
                                  validate37.errors = [{ instancePath: instancePath + "/workflow_sha", message: "must be string" }];
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
                                  validate37.errors = [{ instancePath: instancePath + "/job_workflow_ref", message: "must be string" }];
                                  return false;
                                }
                                var valid0 = _errs23 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.exp !== void 0) {
                                  let data12 = data.exp;
                                  const _errs25 = errors;
                                  if (!(typeof data12 == "number" && isFinite(data12))) {
                                    validate37.errors = [{ instancePath: instancePath + "/exp", message: "must be number" }];
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
      validate37.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate37.errors = vErrors;
  return errors === 0;
}
var comparisonCheck = validate38;
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.status === void 0 && (missing0 = "status")) {
        validate38.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.status !== void 0) {
          if (typeof data.status !== "string") {
            validate38.errors = [{ instancePath: instancePath + "/status", message: "must be string" }];
            return false;
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
var contentCheck = validate39;
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!Array.isArray(data)) {
    const err0 = { instancePath, message: "must be array" };
    (vErrors ??= []).push(err0);
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (errors === _errs3) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.type === void 0 && (missing0 = "type")) {
          const err1 = { instancePath, message: "must have required property '" + missing0 + "'" };
          (vErrors ??= []).push(err1);
          errors++;
        } else {
          if (data.type !== void 0) {
            const _errs5 = errors;
            if (typeof data.type !== "string") {
              const err2 = { instancePath: instancePath + "/type", message: "must be string" };
              (vErrors ??= []).push(err2);
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
                const err3 = { instancePath: instancePath + "/encoding", message: "must be string" };
                (vErrors ??= []).push(err3);
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
                  const err4 = { instancePath: instancePath + "/content", message: "must be string" };
                  (vErrors ??= []).push(err4);
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
                  if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                    const err5 = { instancePath: instancePath + "/size", message: "must be integer" };
                    (vErrors ??= []).push(err5);
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
        const err6 = { instancePath, message: "must be object" };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err7 = { instancePath, message: "must match a schema in anyOf" };
    (vErrors ??= []).push(err7);
    errors++;
    validate39.errors = vErrors;
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
  validate39.errors = vErrors;
  return errors === 0;
}
var deploymentBranchesCheck = validate40;
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name")) {
        validate41.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.name !== void 0) {
          const _errs1 = errors;
          if (typeof data.name !== "string") {
            validate41.errors = [{ instancePath: instancePath + "/name", message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.type !== void 0) {
            const _errs3 = errors;
            if (typeof data.type !== "string") {
              validate41.errors = [{ instancePath: instancePath + "/type", message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate41.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate41.errors = vErrors;
  return errors === 0;
}
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.total_count === void 0 && (missing0 = "total_count") || data.branch_policies === void 0 && (missing0 = "branch_policies")) {
        validate40.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.total_count !== void 0) {
          let data0 = data.total_count;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate40.errors = [{ instancePath: instancePath + "/total_count", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate40.errors = [{ instancePath: instancePath + "/total_count", message: "must be >= 0" }];
                return false;
              }
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.branch_policies !== void 0) {
            let data1 = data.branch_policies;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs5 = errors;
                  if (!validate41(data1[i0], { instancePath: instancePath + "/branch_policies/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
                    vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs5 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate40.errors = [{ instancePath: instancePath + "/branch_policies", message: "must be array" }];
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
      validate40.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate40.errors = vErrors;
  return errors === 0;
}
var environmentCheck = validate43;
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (errors === _errs1) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.protected_branches === void 0 && (missing0 = "protected_branches") || data.custom_branch_policies === void 0 && (missing0 = "custom_branch_policies")) {
        const err0 = { instancePath, message: "must have required property '" + missing0 + "'" };
        (vErrors ??= []).push(err0);
        errors++;
      } else {
        if (data.protected_branches !== void 0) {
          const _errs3 = errors;
          if (typeof data.protected_branches !== "boolean") {
            const err1 = { instancePath: instancePath + "/protected_branches", message: "must be boolean" };
            (vErrors ??= []).push(err1);
            errors++;
          }
          var valid1 = _errs3 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.custom_branch_policies !== void 0) {
            const _errs5 = errors;
            if (typeof data.custom_branch_policies !== "boolean") {
              const err2 = { instancePath: instancePath + "/custom_branch_policies", message: "must be boolean" };
              (vErrors ??= []).push(err2);
              errors++;
            }
            var valid1 = _errs5 === errors;
          } else {
            var valid1 = true;
          }
        }
      }
    } else {
      const err3 = { instancePath, message: "must be object" };
      (vErrors ??= []).push(err3);
      errors++;
    }
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs7 = errors;
    if (data !== null) {
      const err4 = { instancePath, message: "must be null" };
      (vErrors ??= []).push(err4);
      errors++;
    }
    var _valid0 = _errs7 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err5 = { instancePath, message: "must match a schema in anyOf" };
    (vErrors ??= []).push(err5);
    errors++;
    validate44.errors = vErrors;
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
  validate44.errors = vErrors;
  return errors === 0;
}
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (errors === _errs1) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.reviewer === void 0 && (missing0 = "reviewer")) {
        const err0 = { instancePath, message: "must have required property '" + missing0 + "'" };
        (vErrors ??= []).push(err0);
        errors++;
      } else {
        if (data.type !== void 0) {
          const _errs3 = errors;
          if ("User" !== data.type) {
            const err1 = { instancePath: instancePath + "/type", message: "must be equal to constant" };
            (vErrors ??= []).push(err1);
            errors++;
          }
          var valid1 = _errs3 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.reviewer !== void 0) {
            let data1 = data.reviewer;
            const _errs4 = errors;
            if (errors === _errs4) {
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                let missing1;
                if (data1.id === void 0 && (missing1 = "id") || data1.login === void 0 && (missing1 = "login") || data1.type === void 0 && (missing1 = "type")) {
                  const err2 = { instancePath: instancePath + "/reviewer", message: "must have required property '" + missing1 + "'" };
                  (vErrors ??= []).push(err2);
                  errors++;
                } else {
                  if (data1.id !== void 0) {
                    let data2 = data1.id;
                    const _errs6 = errors;
                    if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                      const err3 = { instancePath: instancePath + "/reviewer/id", message: "must be integer" };
                      (vErrors ??= []).push(err3);
                      errors++;
                    }
                    if (errors === _errs6) {
                      if (typeof data2 == "number" && isFinite(data2)) {
                        if (data2 < 0 || isNaN(data2)) {
                          const err4 = { instancePath: instancePath + "/reviewer/id", message: "must be >= 0" };
                          (vErrors ??= []).push(err4);
                          errors++;
                        }
                      }
                    }
                    var valid2 = _errs6 === errors;
                  } else {
                    var valid2 = true;
                  }
                  if (valid2) {
                    if (data1.login !== void 0) {
                      let data3 = data1.login;
                      const _errs8 = errors;
                      if (errors === _errs8) {
                        if (typeof data3 === "string") {
                          if (data3.length < 1) {
                            const err5 = { instancePath: instancePath + "/reviewer/login", message: "must NOT have fewer than 1 characters" };
                            (vErrors ??= []).push(err5);
                            errors++;
                          }
                        } else {
                          const err6 = { instancePath: instancePath + "/reviewer/login", message: "must be string" };
                          (vErrors ??= []).push(err6);
                          errors++;
                        }
                      }
                      var valid2 = _errs8 === errors;
                    } else {
                      var valid2 = true;
                    }
                    if (valid2) {
                      if (data1.type !== void 0) {
                        const _errs10 = errors;
                        if (typeof data1.type !== "string") {
                          const err7 = { instancePath: instancePath + "/reviewer/type", message: "must be string" };
                          (vErrors ??= []).push(err7);
                          errors++;
                        }
                        var valid2 = _errs10 === errors;
                      } else {
                        var valid2 = true;
                      }
                    }
                  }
                }
              } else {
                const err8 = { instancePath: instancePath + "/reviewer", message: "must be object" };
                (vErrors ??= []).push(err8);
                errors++;
              }
            }
            var valid1 = _errs4 === errors;
          } else {
            var valid1 = true;
          }
        }
      }
    } else {
      const err9 = { instancePath, message: "must be object" };
      (vErrors ??= []).push(err9);
      errors++;
    }
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs12 = errors;
    if (errors === _errs12) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing2;
        if (data.type === void 0 && (missing2 = "type") || data.reviewer === void 0 && (missing2 = "reviewer")) {
          const err10 = { instancePath, message: "must have required property '" + missing2 + "'" };
          (vErrors ??= []).push(err10);
          errors++;
        } else {
          if (data.type !== void 0) {
            const _errs14 = errors;
            if ("Team" !== data.type) {
              const err11 = { instancePath: instancePath + "/type", message: "must be equal to constant" };
              (vErrors ??= []).push(err11);
              errors++;
            }
            var valid3 = _errs14 === errors;
          } else {
            var valid3 = true;
          }
          if (valid3) {
            if (data.reviewer !== void 0) {
              let data6 = data.reviewer;
              const _errs15 = errors;
              if (errors === _errs15) {
                if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                  let missing3;
                  if (data6.id === void 0 && (missing3 = "id") || data6.slug === void 0 && (missing3 = "slug")) {
                    const err12 = { instancePath: instancePath + "/reviewer", message: "must have required property '" + missing3 + "'" };
                    (vErrors ??= []).push(err12);
                    errors++;
                  } else {
                    if (data6.id !== void 0) {
                      let data7 = data6.id;
                      const _errs17 = errors;
                      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                        const err13 = { instancePath: instancePath + "/reviewer/id", message: "must be integer" };
                        (vErrors ??= []).push(err13);
                        errors++;
                      }
                      if (errors === _errs17) {
                        if (typeof data7 == "number" && isFinite(data7)) {
                          if (data7 < 0 || isNaN(data7)) {
                            const err14 = { instancePath: instancePath + "/reviewer/id", message: "must be >= 0" };
                            (vErrors ??= []).push(err14);
                            errors++;
                          }
                        }
                      }
                      var valid4 = _errs17 === errors;
                    } else {
                      var valid4 = true;
                    }
                    if (valid4) {
                      if (data6.slug !== void 0) {
                        let data8 = data6.slug;
                        const _errs19 = errors;
                        if (errors === _errs19) {
                          if (typeof data8 === "string") {
                            if (data8.length < 1) {
                              const err15 = { instancePath: instancePath + "/reviewer/slug", message: "must NOT have fewer than 1 characters" };
                              (vErrors ??= []).push(err15);
                              errors++;
                            }
                          } else {
                            const err16 = { instancePath: instancePath + "/reviewer/slug", message: "must be string" };
                            (vErrors ??= []).push(err16);
                            errors++;
                          }
                        }
                        var valid4 = _errs19 === errors;
                      } else {
                        var valid4 = true;
                      }
                    }
                  }
                } else {
                  const err17 = { instancePath: instancePath + "/reviewer", message: "must be object" };
                  (vErrors ??= []).push(err17);
                  errors++;
                }
              }
              var valid3 = _errs15 === errors;
            } else {
              var valid3 = true;
            }
          }
        }
      } else {
        const err18 = { instancePath, message: "must be object" };
        (vErrors ??= []).push(err18);
        errors++;
      }
    }
    var _valid0 = _errs12 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err19 = { instancePath, message: "must match a schema in anyOf" };
    (vErrors ??= []).push(err19);
    errors++;
    validate47.errors = vErrors;
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
  validate47.errors = vErrors;
  return errors === 0;
}
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type")) {
        validate46.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.type !== void 0) {
          const _errs1 = errors;
          if (typeof data.type !== "string") {
            validate46.errors = [{ instancePath: instancePath + "/type", message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.prevent_self_review !== void 0) {
            const _errs3 = errors;
            if (typeof data.prevent_self_review !== "boolean") {
              validate46.errors = [{ instancePath: instancePath + "/prevent_self_review", message: "must be boolean" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.reviewers !== void 0) {
              let data2 = data.reviewers;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (Array.isArray(data2)) {
                  var valid1 = true;
                  const len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs7 = errors;
                    if (!validate47(data2[i0], { instancePath: instancePath + "/reviewers/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
                      vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs7 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  validate46.errors = [{ instancePath: instancePath + "/reviewers", message: "must be array" }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate46.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate46.errors = vErrors;
  return errors === 0;
}
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name")) {
        validate43.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate43.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate43.errors = [{ instancePath: instancePath + "/id", message: "must be >= 0" }];
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
                if (data1.length < 1) {
                  validate43.errors = [{ instancePath: instancePath + "/name", message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              } else {
                validate43.errors = [{ instancePath: instancePath + "/name", message: "must be string" }];
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
                validate43.errors = [{ instancePath: instancePath + "/can_admins_bypass", message: "must be boolean,null" }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.deployment_branch_policy !== void 0) {
                const _errs7 = errors;
                if (!validate44(data.deployment_branch_policy, { instancePath: instancePath + "/deployment_branch_policy", parentData: data, parentDataProperty: "deployment_branch_policy", rootData })) {
                  vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.protection_rules !== void 0) {
                  let data4 = data.protection_rules;
                  const _errs8 = errors;
                  if (errors === _errs8) {
                    if (Array.isArray(data4)) {
                      var valid1 = true;
                      const len0 = data4.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs10 = errors;
                        if (!validate46(data4[i0], { instancePath: instancePath + "/protection_rules/" + i0, parentData: data4, parentDataProperty: i0, rootData })) {
                          vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
                          errors = vErrors.length;
                        }
                        var valid1 = _errs10 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    } else {
                      validate43.errors = [{ instancePath: instancePath + "/protection_rules", message: "must be array" }];
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
      validate43.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate43.errors = vErrors;
  return errors === 0;
}
var eventFileCheck = validate50;
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (errors === _errs1) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.full_name === void 0 && (missing0 = "full_name")) {
        const err0 = { instancePath, message: "must have required property '" + missing0 + "'" };
        (vErrors ??= []).push(err0);
        errors++;
      } else {
        if (data.full_name !== void 0) {
          let data0 = data.full_name;
          const _errs3 = errors;
          if (errors === _errs3) {
            if (typeof data0 === "string") {
              if (data0.length < 1) {
                const err1 = { instancePath: instancePath + "/full_name", message: "must NOT have fewer than 1 characters" };
                (vErrors ??= []).push(err1);
                errors++;
              }
            } else {
              const err2 = { instancePath: instancePath + "/full_name", message: "must be string" };
              (vErrors ??= []).push(err2);
              errors++;
            }
          }
        }
      }
    } else {
      const err3 = { instancePath, message: "must be object" };
      (vErrors ??= []).push(err3);
      errors++;
    }
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs5 = errors;
    if (data !== null) {
      const err4 = { instancePath, message: "must be null" };
      (vErrors ??= []).push(err4);
      errors++;
    }
    var _valid0 = _errs5 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err5 = { instancePath, message: "must match a schema in anyOf" };
    (vErrors ??= []).push(err5);
    errors++;
    validate52.errors = vErrors;
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
  validate52.errors = vErrors;
  return errors === 0;
}
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.head_repository === void 0 && (missing0 = "head_repository")) {
        validate51.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.head_repository !== void 0) {
          if (!validate52(data.head_repository, { instancePath: instancePath + "/head_repository", parentData: data, parentDataProperty: "head_repository", rootData })) {
            vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate51.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate51.errors = vErrors;
  return errors === 0;
}
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.repo === void 0 && (missing0 = "repo")) {
        validate56.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.repo !== void 0) {
          if (!validate52(data.repo, { instancePath: instancePath + "/repo", parentData: data, parentDataProperty: "repo", rootData })) {
            vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate56.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate56.errors = vErrors;
  return errors === 0;
}
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.head === void 0 && (missing0 = "head")) {
        validate55.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.head !== void 0) {
          if (!validate56(data.head, { instancePath: instancePath + "/head", parentData: data, parentDataProperty: "head", rootData })) {
            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate55.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate55.errors = vErrors;
  return errors === 0;
}
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.workflow_run !== void 0) {
        const _errs1 = errors;
        if (!validate51(data.workflow_run, { instancePath: instancePath + "/workflow_run", parentData: data, parentDataProperty: "workflow_run", rootData })) {
          vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.pull_request !== void 0) {
          const _errs2 = errors;
          if (!validate55(data.pull_request, { instancePath: instancePath + "/pull_request", parentData: data, parentDataProperty: "pull_request", rootData })) {
            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate50.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate50.errors = vErrors;
  return errors === 0;
}
var folderCheck = validate60;
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.type === void 0 && (missing0 = "type")) {
        validate61.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.path !== void 0) {
          const _errs1 = errors;
          if (typeof data.path !== "string") {
            validate61.errors = [{ instancePath: instancePath + "/path", message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.type !== void 0) {
            const _errs3 = errors;
            if (typeof data.type !== "string") {
              validate61.errors = [{ instancePath: instancePath + "/type", message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate61.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate61.errors = vErrors;
  return errors === 0;
}
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!validate61(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate60.errors = [{ instancePath, message: "must be array" }];
      return false;
    }
  }
  validate60.errors = vErrors;
  return errors === 0;
}
var idTokenCheck = validate63;
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value")) {
        validate63.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.value !== void 0) {
          let data0 = data.value;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (data0.length < 1) {
                validate63.errors = [{ instancePath: instancePath + "/value", message: "must NOT have fewer than 1 characters" }];
                return false;
              }
            } else {
              validate63.errors = [{ instancePath: instancePath + "/value", message: "must be string" }];
              return false;
            }
          }
        }
      }
    } else {
      validate63.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate63.errors = vErrors;
  return errors === 0;
}
var lifetimeCheck = validate64;
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.exp === void 0 && (missing0 = "exp")) {
        validate64.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.exp !== void 0) {
          let data0 = data.exp;
          if (!(typeof data0 == "number" && isFinite(data0))) {
            validate64.errors = [{ instancePath: instancePath + "/exp", message: "must be number" }];
            return false;
          }
        }
      }
    } else {
      validate64.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate64.errors = vErrors;
  return errors === 0;
}
var membershipCheck = validate65;
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.state === void 0 && (missing0 = "state")) {
        validate65.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.state !== void 0) {
          if (typeof data.state !== "string") {
            validate65.errors = [{ instancePath: instancePath + "/state", message: "must be string" }];
            return false;
          }
        }
      }
    } else {
      validate65.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate65.errors = vErrors;
  return errors === 0;
}
var presentedCheck = validate66;
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.iss === void 0 && (missing0 = "iss") || data.sub === void 0 && (missing0 = "sub") || data.aud === void 0 && (missing0 = "aud")) {
        validate66.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.iss !== void 0) {
          let data0 = data.iss;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (data0.length < 1) {
                validate66.errors = [{ instancePath: instancePath + "/iss", message: "must NOT have fewer than 1 characters" }];
                return false;
              }
            } else {
              validate66.errors = [{ instancePath: instancePath + "/iss", message: "must be string" }];
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
                if (data1.length < 1) {
                  validate66.errors = [{ instancePath: instancePath + "/sub", message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              } else {
                validate66.errors = [{ instancePath: instancePath + "/sub", message: "must be string" }];
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
                  if (data2.length < 1) {
                    validate66.errors = [{ instancePath: instancePath + "/aud", message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                } else {
                  validate66.errors = [{ instancePath: instancePath + "/aud", message: "must be string" }];
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
                  validate66.errors = [{ instancePath: instancePath + "/repository", message: "must be string" }];
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
                  if (typeof data4 !== "string" && !(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                    validate66.errors = [{ instancePath: instancePath + "/repository_id", message: "must be string,integer" }];
                    return false;
                  }
                  if (errors === _errs9) {
                    if (typeof data4 === "string") {
                      if (!pattern3.test(data4)) {
                        validate66.errors = [{ instancePath: instancePath + "/repository_id", message: 'must match pattern "^[0-9]+$"' }];
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
                    if (typeof data5 !== "string" && !(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                      validate66.errors = [{ instancePath: instancePath + "/repository_owner_id", message: "must be string,integer" }];
                      return false;
                    }
                    if (errors === _errs11) {
                      if (typeof data5 === "string") {
                        if (!pattern3.test(data5)) {
                          validate66.errors = [{ instancePath: instancePath + "/repository_owner_id", message: 'must match pattern "^[0-9]+$"' }];
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
      validate66.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate66.errors = vErrors;
  return errors === 0;
}
var problemCheck = validate67;
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.message === void 0 && (missing0 = "message")) {
        validate67.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.message !== void 0) {
          if (typeof data.message !== "string") {
            validate67.errors = [{ instancePath: instancePath + "/message", message: "must be string" }];
            return false;
          }
        }
      }
    } else {
      validate67.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate67.errors = vErrors;
  return errors === 0;
}
var repositoryIdentityCheck = validate68;
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.login === void 0 && (missing0 = "login") || data.id === void 0 && (missing0 = "id")) {
        validate69.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.login !== void 0) {
          let data0 = data.login;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (data0.length < 1) {
                validate69.errors = [{ instancePath: instancePath + "/login", message: "must NOT have fewer than 1 characters" }];
                return false;
              }
            } else {
              validate69.errors = [{ instancePath: instancePath + "/login", message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.id !== void 0) {
            let data1 = data.id;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
              validate69.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }];
              return false;
            }
            if (errors === _errs3) {
              if (typeof data1 == "number" && isFinite(data1)) {
                if (data1 < 0 || isNaN(data1)) {
                  validate69.errors = [{ instancePath: instancePath + "/id", message: "must be >= 0" }];
                  return false;
                }
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate69.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate69.errors = vErrors;
  return errors === 0;
}
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.full_name === void 0 && (missing0 = "full_name") || data.owner === void 0 && (missing0 = "owner") || data.default_branch === void 0 && (missing0 = "default_branch") || data.html_url === void 0 && (missing0 = "html_url")) {
        validate68.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate68.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate68.errors = [{ instancePath: instancePath + "/id", message: "must be >= 0" }];
                return false;
              }
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.full_name !== void 0) {
            let data1 = data.full_name;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (data1.length < 1) {
                  validate68.errors = [{ instancePath: instancePath + "/full_name", message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              } else {
                validate68.errors = [{ instancePath: instancePath + "/full_name", message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.owner !== void 0) {
              const _errs5 = errors;
              if (!validate69(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData })) {
                vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.default_branch !== void 0) {
                let data3 = data.default_branch;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (typeof data3 === "string") {
                    if (data3.length < 1) {
                      validate68.errors = [{ instancePath: instancePath + "/default_branch", message: "must NOT have fewer than 1 characters" }];
                      return false;
                    }
                  } else {
                    validate68.errors = [{ instancePath: instancePath + "/default_branch", message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.html_url !== void 0) {
                  const _errs8 = errors;
                  if (typeof data.html_url !== "string") {
                    validate68.errors = [{ instancePath: instancePath + "/html_url", message: "must be string" }];
                    return false;
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
      validate68.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate68.errors = vErrors;
  return errors === 0;
}
var repositoryCheck = validate71;
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.default_branch === void 0 && (missing0 = "default_branch")) {
        validate71.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.default_branch !== void 0) {
          let data0 = data.default_branch;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (data0.length < 1) {
                validate71.errors = [{ instancePath: instancePath + "/default_branch", message: "must NOT have fewer than 1 characters" }];
                return false;
              }
            } else {
              validate71.errors = [{ instancePath: instancePath + "/default_branch", message: "must be string" }];
              return false;
            }
          }
        }
      }
    } else {
      validate71.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate71.errors = vErrors;
  return errors === 0;
}
var rulesetCheck = validate72;
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate74.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.include !== void 0) {
        let data0 = data.include;
        const _errs1 = errors;
        if (errors === _errs1) {
          if (Array.isArray(data0)) {
            var valid1 = true;
            const len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              const _errs3 = errors;
              if (typeof data0[i0] !== "string") {
                validate74.errors = [{ instancePath: instancePath + "/include/" + i0, message: "must be string" }];
                return false;
              }
              var valid1 = _errs3 === errors;
              if (!valid1) {
                break;
              }
            }
          } else {
            validate74.errors = [{ instancePath: instancePath + "/include", message: "must be array" }];
            return false;
          }
        }
      }
    }
  }
  validate74.errors = vErrors;
  return errors === 0;
}
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate73.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.ref_name !== void 0) {
        if (!validate74(data.ref_name, { instancePath: instancePath + "/ref_name", parentData: data, parentDataProperty: "ref_name", rootData })) {
          vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
          errors = vErrors.length;
        }
      }
    }
  }
  validate73.errors = vErrors;
  return errors === 0;
}
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type")) {
        validate77.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.type !== void 0) {
          if (typeof data.type !== "string") {
            validate77.errors = [{ instancePath: instancePath + "/type", message: "must be string" }];
            return false;
          }
        }
      }
    } else {
      validate77.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate77.errors = vErrors;
  return errors === 0;
}
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.actor_type === void 0 && (missing0 = "actor_type")) {
        validate79.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.actor_id !== void 0) {
          let data0 = data.actor_id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0)) && data0 !== null) {
            validate79.errors = [{ instancePath: instancePath + "/actor_id", message: "must be integer,null" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.actor_type !== void 0) {
            const _errs3 = errors;
            if (typeof data.actor_type !== "string") {
              validate79.errors = [{ instancePath: instancePath + "/actor_type", message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.bypass_mode !== void 0) {
              const _errs5 = errors;
              if (typeof data.bypass_mode !== "string") {
                validate79.errors = [{ instancePath: instancePath + "/bypass_mode", message: "must be string" }];
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
      validate79.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate79.errors = vErrors;
  return errors === 0;
}
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name")) {
        validate72.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate72.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate72.errors = [{ instancePath: instancePath + "/id", message: "must be >= 0" }];
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
            const _errs3 = errors;
            if (typeof data.name !== "string") {
              validate72.errors = [{ instancePath: instancePath + "/name", message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.enforcement !== void 0) {
              const _errs5 = errors;
              if (typeof data.enforcement !== "string") {
                validate72.errors = [{ instancePath: instancePath + "/enforcement", message: "must be string" }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.current_user_can_bypass !== void 0) {
                const _errs7 = errors;
                if (typeof data.current_user_can_bypass !== "string") {
                  validate72.errors = [{ instancePath: instancePath + "/current_user_can_bypass", message: "must be string" }];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.conditions !== void 0) {
                  const _errs9 = errors;
                  if (!validate73(data.conditions, { instancePath: instancePath + "/conditions", parentData: data, parentDataProperty: "conditions", rootData })) {
                    vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.rules !== void 0) {
                    let data5 = data.rules;
                    const _errs10 = errors;
                    if (errors === _errs10) {
                      if (Array.isArray(data5)) {
                        var valid1 = true;
                        const len0 = data5.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs12 = errors;
                          if (!validate77(data5[i0], { instancePath: instancePath + "/rules/" + i0, parentData: data5, parentDataProperty: i0, rootData })) {
                            vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
                            errors = vErrors.length;
                          }
                          var valid1 = _errs12 === errors;
                          if (!valid1) {
                            break;
                          }
                        }
                      } else {
                        validate72.errors = [{ instancePath: instancePath + "/rules", message: "must be array" }];
                        return false;
                      }
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.bypass_actors !== void 0) {
                      let data7 = data.bypass_actors;
                      const _errs13 = errors;
                      if (!Array.isArray(data7) && data7 !== null) {
                        validate72.errors = [{ instancePath: instancePath + "/bypass_actors", message: "must be array,null" }];
                        return false;
                      }
                      if (errors === _errs13) {
                        if (Array.isArray(data7)) {
                          var valid2 = true;
                          const len1 = data7.length;
                          for (let i1 = 0; i1 < len1; i1++) {
                            const _errs15 = errors;
                            if (!validate79(data7[i1], { instancePath: instancePath + "/bypass_actors/" + i1, parentData: data7, parentDataProperty: i1, rootData })) {
                              vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
                              errors = vErrors.length;
                            }
                            var valid2 = _errs15 === errors;
                            if (!valid2) {
                              break;
                            }
                          }
                        }
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
      validate72.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate72.errors = vErrors;
  return errors === 0;
}
var rulesetsCheck = validate81;
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.enforcement === void 0 && (missing0 = "enforcement")) {
        validate82.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate82.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate82.errors = [{ instancePath: instancePath + "/id", message: "must be >= 0" }];
                return false;
              }
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.enforcement !== void 0) {
            const _errs3 = errors;
            if (typeof data.enforcement !== "string") {
              validate82.errors = [{ instancePath: instancePath + "/enforcement", message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.target !== void 0) {
              const _errs5 = errors;
              if (typeof data.target !== "string") {
                validate82.errors = [{ instancePath: instancePath + "/target", message: "must be string" }];
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
      validate82.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate82.errors = vErrors;
  return errors === 0;
}
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!validate82(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate81.errors = [{ instancePath, message: "must be array" }];
      return false;
    }
  }
  validate81.errors = vErrors;
  return errors === 0;
}
var runReviewsCheck = validate84;
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (errors === _errs1) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.login === void 0 && (missing0 = "login") || data.type === void 0 && (missing0 = "type")) {
        const err0 = { instancePath, message: "must have required property '" + missing0 + "'" };
        (vErrors ??= []).push(err0);
        errors++;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs3 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            const err1 = { instancePath: instancePath + "/id", message: "must be integer" };
            (vErrors ??= []).push(err1);
            errors++;
          }
          if (errors === _errs3) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                const err2 = { instancePath: instancePath + "/id", message: "must be >= 0" };
                (vErrors ??= []).push(err2);
                errors++;
              }
            }
          }
          var valid1 = _errs3 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.login !== void 0) {
            let data1 = data.login;
            const _errs5 = errors;
            if (errors === _errs5) {
              if (typeof data1 === "string") {
                if (data1.length < 1) {
                  const err3 = { instancePath: instancePath + "/login", message: "must NOT have fewer than 1 characters" };
                  (vErrors ??= []).push(err3);
                  errors++;
                }
              } else {
                const err4 = { instancePath: instancePath + "/login", message: "must be string" };
                (vErrors ??= []).push(err4);
                errors++;
              }
            }
            var valid1 = _errs5 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.type !== void 0) {
              const _errs7 = errors;
              if (typeof data.type !== "string") {
                const err5 = { instancePath: instancePath + "/type", message: "must be string" };
                (vErrors ??= []).push(err5);
                errors++;
              }
              var valid1 = _errs7 === errors;
            } else {
              var valid1 = true;
            }
          }
        }
      }
    } else {
      const err6 = { instancePath, message: "must be object" };
      (vErrors ??= []).push(err6);
      errors++;
    }
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs9 = errors;
    if (data !== null) {
      const err7 = { instancePath, message: "must be null" };
      (vErrors ??= []).push(err7);
      errors++;
    }
    var _valid0 = _errs9 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err8 = { instancePath, message: "must match a schema in anyOf" };
    (vErrors ??= []).push(err8);
    errors++;
    validate86.errors = vErrors;
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
  validate86.errors = vErrors;
  return errors === 0;
}
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name")) {
        validate88.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate88.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate88.errors = [{ instancePath: instancePath + "/id", message: "must be >= 0" }];
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
                if (data1.length < 1) {
                  validate88.errors = [{ instancePath: instancePath + "/name", message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              } else {
                validate88.errors = [{ instancePath: instancePath + "/name", message: "must be string" }];
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
      validate88.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate88.errors = vErrors;
  return errors === 0;
}
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.state === void 0 && (missing0 = "state") || data.user === void 0 && (missing0 = "user") || data.environments === void 0 && (missing0 = "environments")) {
        validate85.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.state !== void 0) {
          let data0 = data.state;
          const _errs1 = errors;
          if (!(data0 === "approved" || data0 === "rejected" || data0 === "pending")) {
            validate85.errors = [{ instancePath: instancePath + "/state", message: "must be equal to one of the allowed values" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.comment !== void 0) {
            let data1 = data.comment;
            const _errs2 = errors;
            if (typeof data1 !== "string" && data1 !== null) {
              validate85.errors = [{ instancePath: instancePath + "/comment", message: "must be string,null" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.user !== void 0) {
              const _errs4 = errors;
              if (!validate86(data.user, { instancePath: instancePath + "/user", parentData: data, parentDataProperty: "user", rootData })) {
                vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.environments !== void 0) {
                let data3 = data.environments;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (Array.isArray(data3)) {
                    var valid1 = true;
                    const len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs7 = errors;
                      if (!validate88(data3[i0], { instancePath: instancePath + "/environments/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
                        vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs7 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  } else {
                    validate85.errors = [{ instancePath: instancePath + "/environments", message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate85.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate85.errors = vErrors;
  return errors === 0;
}
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!validate85(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate84.errors = [{ instancePath, message: "must be array" }];
      return false;
    }
  }
  validate84.errors = vErrors;
  return errors === 0;
}
var subjectFormatCheck = validate91;
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.use_default === void 0 && (missing0 = "use_default")) {
        validate91.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.use_default !== void 0) {
          const _errs1 = errors;
          if (typeof data.use_default !== "boolean") {
            validate91.errors = [{ instancePath: instancePath + "/use_default", message: "must be boolean" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.include_claim_keys !== void 0) {
            let data1 = data.include_claim_keys;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs5 = errors;
                  if (typeof data1[i0] !== "string") {
                    validate91.errors = [{ instancePath: instancePath + "/include_claim_keys/" + i0, message: "must be string" }];
                    return false;
                  }
                  var valid1 = _errs5 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate91.errors = [{ instancePath: instancePath + "/include_claim_keys", message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.use_immutable_subject !== void 0) {
              const _errs7 = errors;
              if (typeof data.use_immutable_subject !== "boolean") {
                validate91.errors = [{ instancePath: instancePath + "/use_immutable_subject", message: "must be boolean" }];
                return false;
              }
              var valid0 = _errs7 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.sub_claim_prefix !== void 0) {
                const _errs9 = errors;
                if (typeof data.sub_claim_prefix !== "string") {
                  validate91.errors = [{ instancePath: instancePath + "/sub_claim_prefix", message: "must be string" }];
                  return false;
                }
                var valid0 = _errs9 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate91.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate91.errors = vErrors;
  return errors === 0;
}
var teamCheck = validate92;
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id")) {
        validate92.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate92.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate92.errors = [{ instancePath: instancePath + "/id", message: "must be >= 0" }];
                return false;
              }
            }
          }
        }
      }
    } else {
      validate92.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate92.errors = vErrors;
  return errors === 0;
}
var workflowFileCheck = validate93;
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data !== "string") {
    const err0 = { instancePath, message: "must be string" };
    (vErrors ??= []).push(err0);
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (errors === _errs3) {
      if (Array.isArray(data)) {
        var valid1 = true;
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          const _errs5 = errors;
          if (typeof data[i0] !== "string") {
            const err1 = { instancePath: instancePath + "/" + i0, message: "must be string" };
            (vErrors ??= []).push(err1);
            errors++;
          }
          var valid1 = _errs5 === errors;
          if (!valid1) {
            break;
          }
        }
      } else {
        const err2 = { instancePath, message: "must be array" };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err3 = { instancePath, message: "must match a schema in anyOf" };
    (vErrors ??= []).push(err3);
    errors++;
    validate95.errors = vErrors;
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
  validate95.errors = vErrors;
  return errors === 0;
}
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data)) && typeof data !== "boolean") {
    const err0 = { instancePath, message: "must be string,number,boolean" };
    (vErrors ??= []).push(err0);
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (errors === _errs3) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.name === void 0 && (missing0 = "name")) {
          const err1 = { instancePath, message: "must have required property '" + missing0 + "'" };
          (vErrors ??= []).push(err1);
          errors++;
        } else {
          if (data.name !== void 0) {
            let data0 = data.name;
            const _errs5 = errors;
            if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "boolean") {
              const err2 = { instancePath: instancePath + "/name", message: "must be string,number,boolean" };
              (vErrors ??= []).push(err2);
              errors++;
            }
            var valid1 = _errs5 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.deployment !== void 0) {
              let data1 = data.deployment;
              const _errs7 = errors;
              if (typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "boolean") {
                const err3 = { instancePath: instancePath + "/deployment", message: "must be string,number,boolean" };
                (vErrors ??= []).push(err3);
                errors++;
              }
              var valid1 = _errs7 === errors;
            } else {
              var valid1 = true;
            }
          }
        }
      } else {
        const err4 = { instancePath, message: "must be object" };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err5 = { instancePath, message: "must match a schema in anyOf" };
    (vErrors ??= []).push(err5);
    errors++;
    validate97.errors = vErrors;
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
  validate97.errors = vErrors;
  return errors === 0;
}
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.name !== void 0) {
        let data0 = data.name;
        const _errs1 = errors;
        if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "boolean") {
          validate94.errors = [{ instancePath: instancePath + "/name", message: "must be string,number,boolean" }];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.needs !== void 0) {
          const _errs3 = errors;
          if (!validate95(data.needs, { instancePath: instancePath + "/needs", parentData: data, parentDataProperty: "needs", rootData })) {
            vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.environment !== void 0) {
            const _errs4 = errors;
            if (!validate97(data.environment, { instancePath: instancePath + "/environment", parentData: data, parentDataProperty: "environment", rootData })) {
              vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.strategy !== void 0) {
              let data3 = data.strategy;
              const _errs5 = errors;
              if (!(data3 && typeof data3 == "object" && !Array.isArray(data3)) && typeof data3 !== "string") {
                validate94.errors = [{ instancePath: instancePath + "/strategy", message: "must be object,string" }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.uses !== void 0) {
                const _errs7 = errors;
                if (typeof data.uses !== "string") {
                  validate94.errors = [{ instancePath: instancePath + "/uses", message: "must be string" }];
                  return false;
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
      validate94.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate94.errors = vErrors;
  return errors === 0;
}
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.jobs === void 0 && (missing0 = "jobs")) {
        validate93.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.jobs !== void 0) {
          let data0 = data.jobs;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              for (const key0 in data0) {
                const _errs4 = errors;
                if (!validate94(data0[key0], { instancePath: instancePath + "/jobs/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data0, parentDataProperty: key0, rootData })) {
                  vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs4 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate93.errors = [{ instancePath: instancePath + "/jobs", message: "must be object" }];
              return false;
            }
          }
        }
      }
    } else {
      validate93.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate93.errors = vErrors;
  return errors === 0;
}
var workflowRightsCheck = validate100;
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.default_workflow_permissions === void 0 && (missing0 = "default_workflow_permissions") || data.can_approve_pull_request_reviews === void 0 && (missing0 = "can_approve_pull_request_reviews")) {
        validate100.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.default_workflow_permissions !== void 0) {
          let data0 = data.default_workflow_permissions;
          const _errs1 = errors;
          if (!(data0 === "read" || data0 === "write")) {
            validate100.errors = [{ instancePath: instancePath + "/default_workflow_permissions", message: "must be equal to one of the allowed values" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.can_approve_pull_request_reviews !== void 0) {
            const _errs2 = errors;
            if (typeof data.can_approve_pull_request_reviews !== "boolean") {
              validate100.errors = [{ instancePath: instancePath + "/can_approve_pull_request_reviews", message: "must be boolean" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate100.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate100.errors = vErrors;
  return errors === 0;
}
var workflowRunCheck = validate101;
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.run_attempt === void 0 && (missing0 = "run_attempt") || data.head_repository === void 0 && (missing0 = "head_repository") || data.check_suite_id === void 0 && (missing0 = "check_suite_id") || data.run_started_at === void 0 && (missing0 = "run_started_at")) {
        validate101.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.run_attempt !== void 0) {
          let data0 = data.run_attempt;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate101.errors = [{ instancePath: instancePath + "/run_attempt", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 1 || isNaN(data0)) {
                validate101.errors = [{ instancePath: instancePath + "/run_attempt", message: "must be >= 1" }];
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
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
              validate101.errors = [{ instancePath: instancePath + "/check_suite_id", message: "must be integer" }];
              return false;
            }
            if (errors === _errs3) {
              if (typeof data1 == "number" && isFinite(data1)) {
                if (data1 < 0 || isNaN(data1)) {
                  validate101.errors = [{ instancePath: instancePath + "/check_suite_id", message: "must be >= 0" }];
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
                  if (!pattern0.test(data2)) {
                    validate101.errors = [{ instancePath: instancePath + "/run_started_at", message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$"' }];
                    return false;
                  }
                } else {
                  validate101.errors = [{ instancePath: instancePath + "/run_started_at", message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.actor !== void 0) {
                const _errs7 = errors;
                if (!validate86(data.actor, { instancePath: instancePath + "/actor", parentData: data, parentDataProperty: "actor", rootData })) {
                  vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.triggering_actor !== void 0) {
                  const _errs8 = errors;
                  if (!validate86(data.triggering_actor, { instancePath: instancePath + "/triggering_actor", parentData: data, parentDataProperty: "triggering_actor", rootData })) {
                    vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.head_repository !== void 0) {
                    const _errs9 = errors;
                    if (!validate52(data.head_repository, { instancePath: instancePath + "/head_repository", parentData: data, parentDataProperty: "head_repository", rootData })) {
                      vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
      validate101.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate101.errors = vErrors;
  return errors === 0;
}
function isAccount(value) {
  return accountCheck(value);
}
function whyAccount() {
  const [error] = accountCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isAllowedActions(value) {
  return allowedActionsCheck(value);
}
function whyAllowedActions() {
  const [error] = allowedActionsCheck.errors ?? [];
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
function isCallingWorkflow(value) {
  return callingWorkflowCheck(value);
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
function isComparison(value) {
  return comparisonCheck(value);
}
function whyComparison() {
  const [error] = comparisonCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isContent(value) {
  return contentCheck(value);
}
function whyContent() {
  const [error] = contentCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isDeploymentBranches(value) {
  return deploymentBranchesCheck(value);
}
function whyDeploymentBranches() {
  const [error] = deploymentBranchesCheck.errors ?? [];
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
function isFolder(value) {
  return folderCheck(value);
}
function whyFolder() {
  const [error] = folderCheck.errors ?? [];
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
function isRepositoryIdentity(value) {
  return repositoryIdentityCheck(value);
}
function whyRepositoryIdentity() {
  const [error] = repositoryIdentityCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isRepository(value) {
  return repositoryCheck(value);
}
function whyRepository() {
  const [error] = repositoryCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isRuleset(value) {
  return rulesetCheck(value);
}
function whyRuleset() {
  const [error] = rulesetCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isRulesets(value) {
  return rulesetsCheck(value);
}
function whyRulesets() {
  const [error] = rulesetsCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isRunReviews(value) {
  return runReviewsCheck(value);
}
function whyRunReviews() {
  const [error] = runReviewsCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isSubjectFormat(value) {
  return subjectFormatCheck(value);
}
function whySubjectFormat() {
  const [error] = subjectFormatCheck.errors ?? [];
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
function isWorkflowRights(value) {
  return workflowRightsCheck(value);
}
function whyWorkflowRights() {
  const [error] = workflowRightsCheck.errors ?? [];
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
  isAllowedActions,
  isArtifacts,
  isBranch,
  isBranchProtection,
  isBranchRules,
  isCallingWorkflow,
  isCheckRuns,
  isClaims,
  isComparison,
  isContent,
  isDeploymentBranches,
  isEnvironment,
  isEventFile,
  isFolder,
  isIdToken,
  isLifetime,
  isMembership,
  isPresented,
  isProblem,
  isRepository,
  isRepositoryIdentity,
  isRuleset,
  isRulesets,
  isRunReviews,
  isSubjectFormat,
  isTeam,
  isWorkflowFile,
  isWorkflowRights,
  isWorkflowRun,
  whyAccount,
  whyAllowedActions,
  whyArtifacts,
  whyBranch,
  whyBranchProtection,
  whyBranchRules,
  whyCheckRuns,
  whyClaims,
  whyComparison,
  whyContent,
  whyDeploymentBranches,
  whyEnvironment,
  whyEventFile,
  whyFolder,
  whyIdToken,
  whyLifetime,
  whyMembership,
  whyPresented,
  whyRepository,
  whyRepositoryIdentity,
  whyRuleset,
  whyRulesets,
  whyRunReviews,
  whySubjectFormat,
  whyTeam,
  whyWorkflowFile,
  whyWorkflowRights,
  whyWorkflowRun
});
