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
  isActivities: () => isActivities,
  isAllowedActions: () => isAllowedActions,
  isArtifacts: () => isArtifacts,
  isBranch: () => isBranch,
  isBranchProtection: () => isBranchProtection,
  isBranchRules: () => isBranchRules,
  isCallingWorkflow: () => isCallingWorkflow,
  isChanges: () => isChanges,
  isCheckRuns: () => isCheckRuns,
  isCheckSuite: () => isCheckSuite,
  isClaims: () => isClaims,
  isComment: () => isComment,
  isComments: () => isComments,
  isCommitPulls: () => isCommitPulls,
  isCommits: () => isCommits,
  isComparison: () => isComparison,
  isContent: () => isContent,
  isDeploymentBranches: () => isDeploymentBranches,
  isEnvironment: () => isEnvironment,
  isEventFile: () => isEventFile,
  isFolder: () => isFolder,
  isGitCommit: () => isGitCommit,
  isGitRef: () => isGitRef,
  isIdToken: () => isIdToken,
  isLifetime: () => isLifetime,
  isMembership: () => isMembership,
  isPresented: () => isPresented,
  isProblem: () => isProblem,
  isPull: () => isPull,
  isPullReviews: () => isPullReviews,
  isRepository: () => isRepository,
  isRepositoryIdentity: () => isRepositoryIdentity,
  isRuleset: () => isRuleset,
  isRulesets: () => isRulesets,
  isRunReviews: () => isRunReviews,
  isStartedRun: () => isStartedRun,
  isStatedCheck: () => isStatedCheck,
  isStatedChecks: () => isStatedChecks,
  isSubjectFormat: () => isSubjectFormat,
  isTeam: () => isTeam,
  isWorkflowFile: () => isWorkflowFile,
  isWorkflowRights: () => isWorkflowRights,
  isWorkflowRun: () => isWorkflowRun,
  whyAccount: () => whyAccount,
  whyActivities: () => whyActivities,
  whyAllowedActions: () => whyAllowedActions,
  whyArtifacts: () => whyArtifacts,
  whyBranch: () => whyBranch,
  whyBranchProtection: () => whyBranchProtection,
  whyBranchRules: () => whyBranchRules,
  whyChanges: () => whyChanges,
  whyCheckRuns: () => whyCheckRuns,
  whyCheckSuite: () => whyCheckSuite,
  whyClaims: () => whyClaims,
  whyComment: () => whyComment,
  whyComments: () => whyComments,
  whyCommitPulls: () => whyCommitPulls,
  whyCommits: () => whyCommits,
  whyComparison: () => whyComparison,
  whyContent: () => whyContent,
  whyDeploymentBranches: () => whyDeploymentBranches,
  whyEnvironment: () => whyEnvironment,
  whyEventFile: () => whyEventFile,
  whyFolder: () => whyFolder,
  whyGitCommit: () => whyGitCommit,
  whyGitRef: () => whyGitRef,
  whyIdToken: () => whyIdToken,
  whyLifetime: () => whyLifetime,
  whyMembership: () => whyMembership,
  whyPresented: () => whyPresented,
  whyPull: () => whyPull,
  whyPullReviews: () => whyPullReviews,
  whyRepository: () => whyRepository,
  whyRepositoryIdentity: () => whyRepositoryIdentity,
  whyRuleset: () => whyRuleset,
  whyRulesets: () => whyRulesets,
  whyRunReviews: () => whyRunReviews,
  whyStartedRun: () => whyStartedRun,
  whyStatedCheck: () => whyStatedCheck,
  whyStatedChecks: () => whyStatedChecks,
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
var activitiesCheck = validate1;
var pattern0 = new RegExp("^[0-9a-f]{40}([0-9a-f]{24})?$", "u");
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    validate3.errors = vErrors;
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
  validate3.errors = vErrors;
  return errors === 0;
}
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.before === void 0 && (missing0 = "before") || data.after === void 0 && (missing0 = "after") || data.ref === void 0 && (missing0 = "ref") || data.activity_type === void 0 && (missing0 = "activity_type") || data.actor === void 0 && (missing0 = "actor")) {
        validate2.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.before !== void 0) {
          let data0 = data.before;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern0.test(data0)) {
                validate2.errors = [{ instancePath: instancePath + "/before", message: 'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"' }];
                return false;
              }
            } else {
              validate2.errors = [{ instancePath: instancePath + "/before", message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.after !== void 0) {
            let data1 = data.after;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (!pattern0.test(data1)) {
                  validate2.errors = [{ instancePath: instancePath + "/after", message: 'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"' }];
                  return false;
                }
              } else {
                validate2.errors = [{ instancePath: instancePath + "/after", message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.ref !== void 0) {
              const _errs5 = errors;
              if (typeof data.ref !== "string") {
                validate2.errors = [{ instancePath: instancePath + "/ref", message: "must be string" }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.activity_type !== void 0) {
                const _errs7 = errors;
                if (typeof data.activity_type !== "string") {
                  validate2.errors = [{ instancePath: instancePath + "/activity_type", message: "must be string" }];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.actor !== void 0) {
                  const _errs9 = errors;
                  if (!validate3(data.actor, { instancePath: instancePath + "/actor", parentData: data, parentDataProperty: "actor", rootData })) {
                    vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
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
      validate2.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate2.errors = vErrors;
  return errors === 0;
}
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!validate2(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate1.errors = [{ instancePath, message: "must be array" }];
      return false;
    }
  }
  validate1.errors = vErrors;
  return errors === 0;
}
var allowedActionsCheck = validate6;
function validate6(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.enabled === void 0 && (missing0 = "enabled")) {
        validate6.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.enabled !== void 0) {
          const _errs1 = errors;
          if (typeof data.enabled !== "boolean") {
            validate6.errors = [{ instancePath: instancePath + "/enabled", message: "must be boolean" }];
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
              validate6.errors = [{ instancePath: instancePath + "/allowed_actions", message: "must be equal to one of the allowed values" }];
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
                validate6.errors = [{ instancePath: instancePath + "/sha_pinning_required", message: "must be boolean" }];
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
      validate6.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate6.errors = vErrors;
  return errors === 0;
}
var artifactsCheck = validate7;
var pattern2 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$", "u");
function validate9(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (errors === _errs1) {
    if (typeof data === "string") {
      if (!pattern2.test(data)) {
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
    validate9.errors = vErrors;
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
  validate9.errors = vErrors;
  return errors === 0;
}
function validate8(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.size_in_bytes === void 0 && (missing0 = "size_in_bytes") || data.expired === void 0 && (missing0 = "expired") || data.created_at === void 0 && (missing0 = "created_at")) {
        validate8.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate8.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate8.errors = [{ instancePath: instancePath + "/id", message: "must be >= 0" }];
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
              validate8.errors = [{ instancePath: instancePath + "/name", message: "must be string" }];
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
                validate8.errors = [{ instancePath: instancePath + "/size_in_bytes", message: "must be integer" }];
                return false;
              }
              if (errors === _errs5) {
                if (typeof data2 == "number" && isFinite(data2)) {
                  if (data2 < 0 || isNaN(data2)) {
                    validate8.errors = [{ instancePath: instancePath + "/size_in_bytes", message: "must be >= 0" }];
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
                  validate8.errors = [{ instancePath: instancePath + "/expired", message: "must be boolean" }];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.created_at !== void 0) {
                  const _errs9 = errors;
                  if (!validate9(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData })) {
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
    } else {
      validate8.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate8.errors = vErrors;
  return errors === 0;
}
function validate7(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.total_count === void 0 && (missing0 = "total_count") || data.artifacts === void 0 && (missing0 = "artifacts")) {
        validate7.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.total_count !== void 0) {
          let data0 = data.total_count;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate7.errors = [{ instancePath: instancePath + "/total_count", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate7.errors = [{ instancePath: instancePath + "/total_count", message: "must be >= 0" }];
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
                  if (!validate8(data1[i0], { instancePath: instancePath + "/artifacts/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
                    vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs5 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate7.errors = [{ instancePath: instancePath + "/artifacts", message: "must be array" }];
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
      validate7.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate7.errors = vErrors;
  return errors === 0;
}
var branchProtectionCheck = validate12;
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate14.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.users !== void 0) {
        const _errs1 = errors;
        if (!Array.isArray(data.users)) {
          validate14.errors = [{ instancePath: instancePath + "/users", message: "must be array" }];
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
            validate14.errors = [{ instancePath: instancePath + "/teams", message: "must be array" }];
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
              validate14.errors = [{ instancePath: instancePath + "/apps", message: "must be array" }];
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
  validate14.errors = vErrors;
  return errors === 0;
}
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate13.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.required_approving_review_count !== void 0) {
        let data0 = data.required_approving_review_count;
        const _errs1 = errors;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          validate13.errors = [{ instancePath: instancePath + "/required_approving_review_count", message: "must be integer" }];
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
            validate13.errors = [{ instancePath: instancePath + "/dismiss_stale_reviews", message: "must be boolean" }];
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
              validate13.errors = [{ instancePath: instancePath + "/require_last_push_approval", message: "must be boolean" }];
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
                validate13.errors = [{ instancePath: instancePath + "/require_code_owner_reviews", message: "must be boolean" }];
                return false;
              }
              var valid0 = _errs7 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.bypass_pull_request_allowances !== void 0) {
                const _errs9 = errors;
                if (!validate14(data.bypass_pull_request_allowances, { instancePath: instancePath + "/bypass_pull_request_allowances", parentData: data, parentDataProperty: "bypass_pull_request_allowances", rootData })) {
                  vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
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
  validate13.errors = vErrors;
  return errors === 0;
}
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.enabled !== void 0) {
        if (typeof data.enabled !== "boolean") {
          validate17.errors = [{ instancePath: instancePath + "/enabled", message: "must be boolean" }];
          return false;
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
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.required_pull_request_reviews !== void 0) {
        const _errs1 = errors;
        if (!validate13(data.required_pull_request_reviews, { instancePath: instancePath + "/required_pull_request_reviews", parentData: data, parentDataProperty: "required_pull_request_reviews", rootData })) {
          vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.allow_force_pushes !== void 0) {
          const _errs2 = errors;
          if (!validate17(data.allow_force_pushes, { instancePath: instancePath + "/allow_force_pushes", parentData: data, parentDataProperty: "allow_force_pushes", rootData })) {
            vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.allow_deletions !== void 0) {
            const _errs3 = errors;
            if (!validate17(data.allow_deletions, { instancePath: instancePath + "/allow_deletions", parentData: data, parentDataProperty: "allow_deletions", rootData })) {
              vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.enforce_admins !== void 0) {
              const _errs4 = errors;
              if (!validate17(data.enforce_admins, { instancePath: instancePath + "/enforce_admins", parentData: data, parentDataProperty: "enforce_admins", rootData })) {
                vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
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
      validate12.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate12.errors = vErrors;
  return errors === 0;
}
var branchRulesCheck = validate21;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate23.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.required_approving_review_count !== void 0) {
        let data0 = data.required_approving_review_count;
        const _errs1 = errors;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          validate23.errors = [{ instancePath: instancePath + "/required_approving_review_count", message: "must be integer" }];
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
            validate23.errors = [{ instancePath: instancePath + "/dismiss_stale_reviews_on_push", message: "must be boolean" }];
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
              validate23.errors = [{ instancePath: instancePath + "/require_last_push_approval", message: "must be boolean" }];
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
                validate23.errors = [{ instancePath: instancePath + "/require_code_owner_review", message: "must be boolean" }];
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
  validate23.errors = vErrors;
  return errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type")) {
        validate22.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.type !== void 0) {
          const _errs1 = errors;
          if (typeof data.type !== "string") {
            validate22.errors = [{ instancePath: instancePath + "/type", message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.parameters !== void 0) {
            const _errs3 = errors;
            if (!validate23(data.parameters, { instancePath: instancePath + "/parameters", parentData: data, parentDataProperty: "parameters", rootData })) {
              vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
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
                validate22.errors = [{ instancePath: instancePath + "/ruleset_id", message: "must be integer" }];
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
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!validate22(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate21.errors = [{ instancePath, message: "must be array" }];
      return false;
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}
var branchCheck = validate26;
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.sha === void 0 && (missing0 = "sha")) {
        validate27.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.sha !== void 0) {
          let data0 = data.sha;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern0.test(data0)) {
                validate27.errors = [{ instancePath: instancePath + "/sha", message: 'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"' }];
                return false;
              }
            } else {
              validate27.errors = [{ instancePath: instancePath + "/sha", message: "must be string" }];
              return false;
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
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.commit === void 0 && (missing0 = "commit") || data.protected === void 0 && (missing0 = "protected")) {
        validate26.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.commit !== void 0) {
          const _errs1 = errors;
          if (!validate27(data.commit, { instancePath: instancePath + "/commit", parentData: data, parentDataProperty: "commit", rootData })) {
            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
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
              validate26.errors = [{ instancePath: instancePath + "/protected", message: "must be boolean" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate26.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate26.errors = vErrors;
  return errors === 0;
}
var callingWorkflowCheck = validate29;
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    validate31.errors = vErrors;
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
  validate31.errors = vErrors;
  return errors === 0;
}
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.uses !== void 0) {
        const _errs1 = errors;
        if (typeof data.uses !== "string") {
          validate33.errors = [{ instancePath: instancePath + "/uses", message: "must be string" }];
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
            validate33.errors = [{ instancePath: instancePath + "/with", message: "must be object,null" }];
            return false;
          }
          if (errors === _errs3) {
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              for (const key0 in data1) {
                let data2 = data1[key0];
                const _errs6 = errors;
                if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "boolean" && data2 !== null) {
                  validate33.errors = [{ instancePath: instancePath + "/with/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), message: "must be string,number,boolean,null" }];
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
      validate33.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate33.errors = vErrors;
  return errors === 0;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.environment !== void 0) {
        const _errs1 = errors;
        if (!validate31(data.environment, { instancePath: instancePath + "/environment", parentData: data, parentDataProperty: "environment", rootData })) {
          vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
                if (!validate33(data1[i0], { instancePath: instancePath + "/steps/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs4 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate30.errors = [{ instancePath: instancePath + "/steps", message: "must be array" }];
              return false;
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate30.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate30.errors = vErrors;
  return errors === 0;
}
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.jobs === void 0 && (missing0 = "jobs")) {
        validate29.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.jobs !== void 0) {
          let data0 = data.jobs;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              for (const key0 in data0) {
                const _errs4 = errors;
                if (!validate30(data0[key0], { instancePath: instancePath + "/jobs/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data0, parentDataProperty: key0, rootData })) {
                  vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs4 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate29.errors = [{ instancePath: instancePath + "/jobs", message: "must be object" }];
              return false;
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
var changesCheck = validate36;
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.merge_base_commit === void 0 && (missing0 = "merge_base_commit") || data.total_commits === void 0 && (missing0 = "total_commits") || data.commits === void 0 && (missing0 = "commits")) {
        validate36.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.merge_base_commit !== void 0) {
          const _errs1 = errors;
          if (!validate27(data.merge_base_commit, { instancePath: instancePath + "/merge_base_commit", parentData: data, parentDataProperty: "merge_base_commit", rootData })) {
            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.total_commits !== void 0) {
            let data1 = data.total_commits;
            const _errs2 = errors;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
              validate36.errors = [{ instancePath: instancePath + "/total_commits", message: "must be integer" }];
              return false;
            }
            if (errors === _errs2) {
              if (typeof data1 == "number" && isFinite(data1)) {
                if (data1 < 0 || isNaN(data1)) {
                  validate36.errors = [{ instancePath: instancePath + "/total_commits", message: "must be >= 0" }];
                  return false;
                }
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.commits !== void 0) {
              let data2 = data.commits;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (Array.isArray(data2)) {
                  var valid1 = true;
                  const len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs6 = errors;
                    if (!validate27(data2[i0], { instancePath: instancePath + "/commits/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
                      vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs6 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  validate36.errors = [{ instancePath: instancePath + "/commits", message: "must be array" }];
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
      validate36.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate36.errors = vErrors;
  return errors === 0;
}
var checkRunsCheck = validate39;
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
                if (!pattern2.test(data1)) {
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
    validate42.errors = vErrors;
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
  validate42.errors = vErrors;
  return errors === 0;
}
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.status === void 0 && (missing0 = "status") || data.conclusion === void 0 && (missing0 = "conclusion") || data.completed_at === void 0 && (missing0 = "completed_at")) {
        validate40.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate40.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate40.errors = [{ instancePath: instancePath + "/id", message: "must be >= 0" }];
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
              validate40.errors = [{ instancePath: instancePath + "/name", message: "must be string" }];
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
                validate40.errors = [{ instancePath: instancePath + "/status", message: "must be string" }];
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
                  validate40.errors = [{ instancePath: instancePath + "/conclusion", message: "must be string,null" }];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.completed_at !== void 0) {
                  const _errs9 = errors;
                  if (!validate9(data.completed_at, { instancePath: instancePath + "/completed_at", parentData: data, parentDataProperty: "completed_at", rootData })) {
                    vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.deployment !== void 0) {
                    const _errs10 = errors;
                    if (!validate42(data.deployment, { instancePath: instancePath + "/deployment", parentData: data, parentDataProperty: "deployment", rootData })) {
                      vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
      validate40.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate40.errors = vErrors;
  return errors === 0;
}
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.total_count === void 0 && (missing0 = "total_count") || data.check_runs === void 0 && (missing0 = "check_runs")) {
        validate39.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.total_count !== void 0) {
          let data0 = data.total_count;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate39.errors = [{ instancePath: instancePath + "/total_count", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate39.errors = [{ instancePath: instancePath + "/total_count", message: "must be >= 0" }];
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
                  if (!validate40(data1[i0], { instancePath: instancePath + "/check_runs/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
                    vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs5 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate39.errors = [{ instancePath: instancePath + "/check_runs", message: "must be array" }];
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
      validate39.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate39.errors = vErrors;
  return errors === 0;
}
var checkSuiteCheck = validate45;
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (errors === _errs1) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.slug === void 0 && (missing0 = "slug")) {
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
          if (data.slug !== void 0) {
            let data1 = data.slug;
            const _errs5 = errors;
            if (errors === _errs5) {
              if (typeof data1 === "string") {
                if (data1.length < 1) {
                  const err3 = { instancePath: instancePath + "/slug", message: "must NOT have fewer than 1 characters" };
                  (vErrors ??= []).push(err3);
                  errors++;
                }
              } else {
                const err4 = { instancePath: instancePath + "/slug", message: "must be string" };
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
    validate46.errors = vErrors;
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
  validate46.errors = vErrors;
  return errors === 0;
}
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.app === void 0 && (missing0 = "app")) {
        validate45.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.app !== void 0) {
          if (!validate46(data.app, { instancePath: instancePath + "/app", parentData: data, parentDataProperty: "app", rootData })) {
            vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate45.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate45.errors = vErrors;
  return errors === 0;
}
var claimsCheck = validate48;
var pattern5 = new RegExp("^[0-9]+$", "u");
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.repository === void 0 && (missing0 = "repository") || data.run_id === void 0 && (missing0 = "run_id") || data.run_attempt === void 0 && (missing0 = "run_attempt") || data.ref === void 0 && (missing0 = "ref") || data.event_name === void 0 && (missing0 = "event_name") || data.exp === void 0 && (missing0 = "exp")) {
        validate48.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.repository !== void 0) {
          let data0 = data.repository;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (data0.length < 1) {
                validate48.errors = [{ instancePath: instancePath + "/repository", message: "must NOT have fewer than 1 characters" }];
                return false;
              }
            } else {
              validate48.errors = [{ instancePath: instancePath + "/repository", message: "must be string" }];
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
              validate48.errors = [{ instancePath: instancePath + "/run_id", message: "must be string,integer" }];
              return false;
            }
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (!pattern5.test(data1)) {
                  validate48.errors = [{ instancePath: instancePath + "/run_id", message: 'must match pattern "^[0-9]+$"' }];
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
                validate48.errors = [{ instancePath: instancePath + "/run_attempt", message: "must be string,integer" }];
                return false;
              }
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (!pattern5.test(data2)) {
                    validate48.errors = [{ instancePath: instancePath + "/run_attempt", message: 'must match pattern "^[0-9]+$"' }];
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
                      validate48.errors = [{ instancePath: instancePath + "/ref", message: "must NOT have fewer than 1 characters" }];
                      return false;
                    }
                  } else {
                    validate48.errors = [{ instancePath: instancePath + "/ref", message: "must be string" }];
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
                        validate48.errors = [{ instancePath: instancePath + "/event_name", message: "must NOT have fewer than 1 characters" }];
                        return false;
                      }
                    } else {
                      validate48.errors = [{ instancePath: instancePath + "/event_name", message: "must be string" }];
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
                      validate48.errors = [{ instancePath: instancePath + "/environment", message: "must be string" }];
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
                        validate48.errors = [{ instancePath: instancePath + "/check_run_id", message: "must be string,integer" }];
                        return false;
                      }
                      if (errors === _errs13) {
                        if (typeof data6 === "string") {
                          if (!pattern5.test(data6)) {
                            validate48.errors = [{ instancePath: instancePath + "/check_run_id", message: 'must match pattern "^[0-9]+$"' }];
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
                          validate48.errors = [{ instancePath: instancePath + "/actor_id", message: "must be string,integer" }];
                          return false;
                        }
                        if (errors === _errs15) {
                          if (typeof data7 === "string") {
                            if (!pattern5.test(data7)) {
                              validate48.errors = [{ instancePath: instancePath + "/actor_id", message: 'must match pattern "^[0-9]+$"' }];
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
                            validate48.errors = [{ instancePath: instancePath + "/sha", message: "must be string" }];
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
                              validate48.errors = [{ instancePath: instancePath + "/workflow_ref", message: "must be string" }];
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
                                  if (!pattern0.test(data10)) {
                                    validate48.errors = [{ instancePath: instancePath + "/workflow_sha", message: 'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"' }];
                                    return false;
                                  }
                                } else {
                                  validate48.errors = [{ instancePath: instancePath + "/workflow_sha", message: "must be string" }];
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
                                  validate48.errors = [{ instancePath: instancePath + "/job_workflow_ref", message: "must be string" }];
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
                                    validate48.errors = [{ instancePath: instancePath + "/exp", message: "must be number" }];
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
      validate48.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate48.errors = vErrors;
  return errors === 0;
}
var commentCheck = validate49;
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.user === void 0 && (missing0 = "user")) {
        validate49.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate49.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate49.errors = [{ instancePath: instancePath + "/id", message: "must be >= 0" }];
                return false;
              }
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.user !== void 0) {
            const _errs3 = errors;
            if (!validate3(data.user, { instancePath: instancePath + "/user", parentData: data, parentDataProperty: "user", rootData })) {
              vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.body !== void 0) {
              const _errs4 = errors;
              if (typeof data.body !== "string") {
                validate49.errors = [{ instancePath: instancePath + "/body", message: "must be string" }];
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
      validate49.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate49.errors = vErrors;
  return errors === 0;
}
var commentsCheck = validate51;
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!validate49(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate51.errors = [{ instancePath, message: "must be array" }];
      return false;
    }
  }
  validate51.errors = vErrors;
  return errors === 0;
}
var commitPullsCheck = validate53;
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (errors === _errs1) {
    if (typeof data === "string") {
      if (!pattern0.test(data)) {
        const err0 = { instancePath, message: 'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"' };
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
    validate56.errors = vErrors;
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
  validate56.errors = vErrors;
  return errors === 0;
}
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (errors === _errs1) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.full_name === void 0 && (missing0 = "full_name")) {
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
          if (data.full_name !== void 0) {
            let data1 = data.full_name;
            const _errs5 = errors;
            if (errors === _errs5) {
              if (typeof data1 === "string") {
                if (data1.length < 1) {
                  const err3 = { instancePath: instancePath + "/full_name", message: "must NOT have fewer than 1 characters" };
                  (vErrors ??= []).push(err3);
                  errors++;
                }
              } else {
                const err4 = { instancePath: instancePath + "/full_name", message: "must be string" };
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
    validate59.errors = vErrors;
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
  validate59.errors = vErrors;
  return errors === 0;
}
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.ref === void 0 && (missing0 = "ref") || data.sha === void 0 && (missing0 = "sha") || data.repo === void 0 && (missing0 = "repo")) {
        validate58.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.ref !== void 0) {
          let data0 = data.ref;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (data0.length < 1) {
                validate58.errors = [{ instancePath: instancePath + "/ref", message: "must NOT have fewer than 1 characters" }];
                return false;
              }
            } else {
              validate58.errors = [{ instancePath: instancePath + "/ref", message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.sha !== void 0) {
            let data1 = data.sha;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (!pattern0.test(data1)) {
                  validate58.errors = [{ instancePath: instancePath + "/sha", message: 'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"' }];
                  return false;
                }
              } else {
                validate58.errors = [{ instancePath: instancePath + "/sha", message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.repo !== void 0) {
              const _errs5 = errors;
              if (!validate59(data.repo, { instancePath: instancePath + "/repo", parentData: data, parentDataProperty: "repo", rootData })) {
                vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate58.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate58.errors = vErrors;
  return errors === 0;
}
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.full_name === void 0 && (missing0 = "full_name")) {
        validate63.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate63.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate63.errors = [{ instancePath: instancePath + "/id", message: "must be >= 0" }];
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
                  validate63.errors = [{ instancePath: instancePath + "/full_name", message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              } else {
                validate63.errors = [{ instancePath: instancePath + "/full_name", message: "must be string" }];
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
      validate63.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate63.errors = vErrors;
  return errors === 0;
}
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.ref === void 0 && (missing0 = "ref") || data.repo === void 0 && (missing0 = "repo")) {
        validate62.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.ref !== void 0) {
          let data0 = data.ref;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (data0.length < 1) {
                validate62.errors = [{ instancePath: instancePath + "/ref", message: "must NOT have fewer than 1 characters" }];
                return false;
              }
            } else {
              validate62.errors = [{ instancePath: instancePath + "/ref", message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.repo !== void 0) {
            const _errs3 = errors;
            if (!validate63(data.repo, { instancePath: instancePath + "/repo", parentData: data, parentDataProperty: "repo", rootData })) {
              vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate62.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate62.errors = vErrors;
  return errors === 0;
}
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.number === void 0 && (missing0 = "number") || data.html_url === void 0 && (missing0 = "html_url") || data.merged_at === void 0 && (missing0 = "merged_at") || data.merge_commit_sha === void 0 && (missing0 = "merge_commit_sha") || data.head === void 0 && (missing0 = "head") || data.base === void 0 && (missing0 = "base")) {
        validate54.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.number !== void 0) {
          let data0 = data.number;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate54.errors = [{ instancePath: instancePath + "/number", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 1 || isNaN(data0)) {
                validate54.errors = [{ instancePath: instancePath + "/number", message: "must be >= 1" }];
                return false;
              }
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.html_url !== void 0) {
            const _errs3 = errors;
            if (typeof data.html_url !== "string") {
              validate54.errors = [{ instancePath: instancePath + "/html_url", message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.merged_at !== void 0) {
              const _errs5 = errors;
              if (!validate9(data.merged_at, { instancePath: instancePath + "/merged_at", parentData: data, parentDataProperty: "merged_at", rootData })) {
                vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.merge_commit_sha !== void 0) {
                const _errs6 = errors;
                if (!validate56(data.merge_commit_sha, { instancePath: instancePath + "/merge_commit_sha", parentData: data, parentDataProperty: "merge_commit_sha", rootData })) {
                  vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.head !== void 0) {
                  const _errs7 = errors;
                  if (!validate58(data.head, { instancePath: instancePath + "/head", parentData: data, parentDataProperty: "head", rootData })) {
                    vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.base !== void 0) {
                    const _errs8 = errors;
                    if (!validate62(data.base, { instancePath: instancePath + "/base", parentData: data, parentDataProperty: "base", rootData })) {
                      vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
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
      }
    } else {
      validate54.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate54.errors = vErrors;
  return errors === 0;
}
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!validate54(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate53.errors = [{ instancePath, message: "must be array" }];
      return false;
    }
  }
  validate53.errors = vErrors;
  return errors === 0;
}
var commitsCheck = validate67;
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (errors === _errs1) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.email !== void 0) {
        if (typeof data.email !== "string") {
          const err0 = { instancePath: instancePath + "/email", message: "must be string" };
          (vErrors ??= []).push(err0);
          errors++;
        }
      }
    } else {
      const err1 = { instancePath, message: "must be object" };
      (vErrors ??= []).push(err1);
      errors++;
    }
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs5 = errors;
    if (data !== null) {
      const err2 = { instancePath, message: "must be null" };
      (vErrors ??= []).push(err2);
      errors++;
    }
    var _valid0 = _errs5 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err3 = { instancePath, message: "must match a schema in anyOf" };
    (vErrors ??= []).push(err3);
    errors++;
    validate70.errors = vErrors;
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
  validate70.errors = vErrors;
  return errors === 0;
}
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.author === void 0 && (missing0 = "author") || data.committer === void 0 && (missing0 = "committer") || data.message === void 0 && (missing0 = "message")) {
        validate69.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.author !== void 0) {
          const _errs1 = errors;
          if (!validate70(data.author, { instancePath: instancePath + "/author", parentData: data, parentDataProperty: "author", rootData })) {
            vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.committer !== void 0) {
            const _errs2 = errors;
            if (!validate70(data.committer, { instancePath: instancePath + "/committer", parentData: data, parentDataProperty: "committer", rootData })) {
              vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.message !== void 0) {
              const _errs3 = errors;
              if (typeof data.message !== "string") {
                validate69.errors = [{ instancePath: instancePath + "/message", message: "must be string" }];
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
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
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (errors === _errs9) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (Object.keys(data).length > 0) {
          const err7 = { instancePath, message: "must NOT have more than 0 properties" };
          (vErrors ??= []).push(err7);
          errors++;
        }
      } else {
        const err8 = { instancePath, message: "must be object" };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    var _valid0 = _errs9 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
      const _errs11 = errors;
      if (data !== null) {
        const err9 = { instancePath, message: "must be null" };
        (vErrors ??= []).push(err9);
        errors++;
      }
      var _valid0 = _errs11 === errors;
      valid0 = valid0 || _valid0;
    }
  }
  if (!valid0) {
    const err10 = { instancePath, message: "must match a schema in anyOf" };
    (vErrors ??= []).push(err10);
    errors++;
    validate74.errors = vErrors;
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
  validate74.errors = vErrors;
  return errors === 0;
}
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.sha === void 0 && (missing0 = "sha") || data.commit === void 0 && (missing0 = "commit") || data.author === void 0 && (missing0 = "author") || data.committer === void 0 && (missing0 = "committer")) {
        validate68.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.sha !== void 0) {
          let data0 = data.sha;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern0.test(data0)) {
                validate68.errors = [{ instancePath: instancePath + "/sha", message: 'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"' }];
                return false;
              }
            } else {
              validate68.errors = [{ instancePath: instancePath + "/sha", message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.commit !== void 0) {
            const _errs3 = errors;
            if (!validate69(data.commit, { instancePath: instancePath + "/commit", parentData: data, parentDataProperty: "commit", rootData })) {
              vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.author !== void 0) {
              const _errs4 = errors;
              if (!validate74(data.author, { instancePath: instancePath + "/author", parentData: data, parentDataProperty: "author", rootData })) {
                vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.committer !== void 0) {
                const _errs5 = errors;
                if (!validate74(data.committer, { instancePath: instancePath + "/committer", parentData: data, parentDataProperty: "committer", rootData })) {
                  vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
                  errors = vErrors.length;
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
      validate68.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate68.errors = vErrors;
  return errors === 0;
}
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!validate68(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate67.errors = [{ instancePath, message: "must be array" }];
      return false;
    }
  }
  validate67.errors = vErrors;
  return errors === 0;
}
var comparisonCheck = validate78;
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.status === void 0 && (missing0 = "status")) {
        validate78.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.status !== void 0) {
          if (typeof data.status !== "string") {
            validate78.errors = [{ instancePath: instancePath + "/status", message: "must be string" }];
            return false;
          }
        }
      }
    } else {
      validate78.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate78.errors = vErrors;
  return errors === 0;
}
var contentCheck = validate79;
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    validate79.errors = vErrors;
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
  validate79.errors = vErrors;
  return errors === 0;
}
var deploymentBranchesCheck = validate80;
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name")) {
        validate81.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.name !== void 0) {
          const _errs1 = errors;
          if (typeof data.name !== "string") {
            validate81.errors = [{ instancePath: instancePath + "/name", message: "must be string" }];
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
              validate81.errors = [{ instancePath: instancePath + "/type", message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate81.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate81.errors = vErrors;
  return errors === 0;
}
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.total_count === void 0 && (missing0 = "total_count") || data.branch_policies === void 0 && (missing0 = "branch_policies")) {
        validate80.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.total_count !== void 0) {
          let data0 = data.total_count;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate80.errors = [{ instancePath: instancePath + "/total_count", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate80.errors = [{ instancePath: instancePath + "/total_count", message: "must be >= 0" }];
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
                  if (!validate81(data1[i0], { instancePath: instancePath + "/branch_policies/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
                    vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs5 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate80.errors = [{ instancePath: instancePath + "/branch_policies", message: "must be array" }];
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
      validate80.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate80.errors = vErrors;
  return errors === 0;
}
var environmentCheck = validate83;
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    validate84.errors = vErrors;
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
  validate84.errors = vErrors;
  return errors === 0;
}
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    validate87.errors = vErrors;
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
  validate87.errors = vErrors;
  return errors === 0;
}
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type")) {
        validate86.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.type !== void 0) {
          const _errs1 = errors;
          if (typeof data.type !== "string") {
            validate86.errors = [{ instancePath: instancePath + "/type", message: "must be string" }];
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
              validate86.errors = [{ instancePath: instancePath + "/prevent_self_review", message: "must be boolean" }];
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
                    if (!validate87(data2[i0], { instancePath: instancePath + "/reviewers/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
                      vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs7 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  validate86.errors = [{ instancePath: instancePath + "/reviewers", message: "must be array" }];
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
      validate86.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate86.errors = vErrors;
  return errors === 0;
}
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name")) {
        validate83.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate83.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate83.errors = [{ instancePath: instancePath + "/id", message: "must be >= 0" }];
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
                  validate83.errors = [{ instancePath: instancePath + "/name", message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              } else {
                validate83.errors = [{ instancePath: instancePath + "/name", message: "must be string" }];
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
                validate83.errors = [{ instancePath: instancePath + "/can_admins_bypass", message: "must be boolean,null" }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.deployment_branch_policy !== void 0) {
                const _errs7 = errors;
                if (!validate84(data.deployment_branch_policy, { instancePath: instancePath + "/deployment_branch_policy", parentData: data, parentDataProperty: "deployment_branch_policy", rootData })) {
                  vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
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
                        if (!validate86(data4[i0], { instancePath: instancePath + "/protection_rules/" + i0, parentData: data4, parentDataProperty: i0, rootData })) {
                          vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
                          errors = vErrors.length;
                        }
                        var valid1 = _errs10 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    } else {
                      validate83.errors = [{ instancePath: instancePath + "/protection_rules", message: "must be array" }];
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
      validate83.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate83.errors = vErrors;
  return errors === 0;
}
var eventFileCheck = validate90;
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    validate92.errors = vErrors;
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
  validate92.errors = vErrors;
  return errors === 0;
}
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.head_repository === void 0 && (missing0 = "head_repository")) {
        validate91.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.head_repository !== void 0) {
          if (!validate92(data.head_repository, { instancePath: instancePath + "/head_repository", parentData: data, parentDataProperty: "head_repository", rootData })) {
            vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
            errors = vErrors.length;
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
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.repo === void 0 && (missing0 = "repo")) {
        validate96.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.repo !== void 0) {
          if (!validate92(data.repo, { instancePath: instancePath + "/repo", parentData: data, parentDataProperty: "repo", rootData })) {
            vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate96.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate96.errors = vErrors;
  return errors === 0;
}
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.head === void 0 && (missing0 = "head")) {
        validate95.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.head !== void 0) {
          if (!validate96(data.head, { instancePath: instancePath + "/head", parentData: data, parentDataProperty: "head", rootData })) {
            vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate95.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate95.errors = vErrors;
  return errors === 0;
}
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.workflow_run !== void 0) {
        const _errs1 = errors;
        if (!validate91(data.workflow_run, { instancePath: instancePath + "/workflow_run", parentData: data, parentDataProperty: "workflow_run", rootData })) {
          vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.pull_request !== void 0) {
          const _errs2 = errors;
          if (!validate95(data.pull_request, { instancePath: instancePath + "/pull_request", parentData: data, parentDataProperty: "pull_request", rootData })) {
            vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate90.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate90.errors = vErrors;
  return errors === 0;
}
var folderCheck = validate100;
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.type === void 0 && (missing0 = "type")) {
        validate101.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.path !== void 0) {
          const _errs1 = errors;
          if (typeof data.path !== "string") {
            validate101.errors = [{ instancePath: instancePath + "/path", message: "must be string" }];
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
              validate101.errors = [{ instancePath: instancePath + "/type", message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
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
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!validate101(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate100.errors = [{ instancePath, message: "must be array" }];
      return false;
    }
  }
  validate100.errors = vErrors;
  return errors === 0;
}
var gitCommitCheck = validate103;
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.parents === void 0 && (missing0 = "parents")) {
        validate103.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.parents !== void 0) {
          let data0 = data.parents;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (!validate27(data0[i0], { instancePath: instancePath + "/parents/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate103.errors = [{ instancePath: instancePath + "/parents", message: "must be array" }];
              return false;
            }
          }
        }
      }
    } else {
      validate103.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate103.errors = vErrors;
  return errors === 0;
}
var gitRefCheck = validate105;
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.sha === void 0 && (missing0 = "sha")) {
        validate106.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.type !== void 0) {
          const _errs1 = errors;
          if (typeof data.type !== "string") {
            validate106.errors = [{ instancePath: instancePath + "/type", message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.sha !== void 0) {
            let data1 = data.sha;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (!pattern0.test(data1)) {
                  validate106.errors = [{ instancePath: instancePath + "/sha", message: 'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"' }];
                  return false;
                }
              } else {
                validate106.errors = [{ instancePath: instancePath + "/sha", message: "must be string" }];
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
      validate106.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate106.errors = vErrors;
  return errors === 0;
}
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.ref === void 0 && (missing0 = "ref") || data.object === void 0 && (missing0 = "object")) {
        validate105.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.ref !== void 0) {
          const _errs1 = errors;
          if (typeof data.ref !== "string") {
            validate105.errors = [{ instancePath: instancePath + "/ref", message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.object !== void 0) {
            const _errs3 = errors;
            if (!validate106(data.object, { instancePath: instancePath + "/object", parentData: data, parentDataProperty: "object", rootData })) {
              vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate105.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate105.errors = vErrors;
  return errors === 0;
}
var idTokenCheck = validate108;
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value")) {
        validate108.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.value !== void 0) {
          let data0 = data.value;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (data0.length < 1) {
                validate108.errors = [{ instancePath: instancePath + "/value", message: "must NOT have fewer than 1 characters" }];
                return false;
              }
            } else {
              validate108.errors = [{ instancePath: instancePath + "/value", message: "must be string" }];
              return false;
            }
          }
        }
      }
    } else {
      validate108.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate108.errors = vErrors;
  return errors === 0;
}
var lifetimeCheck = validate109;
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.exp === void 0 && (missing0 = "exp")) {
        validate109.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.exp !== void 0) {
          let data0 = data.exp;
          if (!(typeof data0 == "number" && isFinite(data0))) {
            validate109.errors = [{ instancePath: instancePath + "/exp", message: "must be number" }];
            return false;
          }
        }
      }
    } else {
      validate109.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate109.errors = vErrors;
  return errors === 0;
}
var membershipCheck = validate110;
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.state === void 0 && (missing0 = "state")) {
        validate110.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.state !== void 0) {
          if (typeof data.state !== "string") {
            validate110.errors = [{ instancePath: instancePath + "/state", message: "must be string" }];
            return false;
          }
        }
      }
    } else {
      validate110.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate110.errors = vErrors;
  return errors === 0;
}
var presentedCheck = validate111;
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.iss === void 0 && (missing0 = "iss") || data.sub === void 0 && (missing0 = "sub") || data.aud === void 0 && (missing0 = "aud")) {
        validate111.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.iss !== void 0) {
          let data0 = data.iss;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (data0.length < 1) {
                validate111.errors = [{ instancePath: instancePath + "/iss", message: "must NOT have fewer than 1 characters" }];
                return false;
              }
            } else {
              validate111.errors = [{ instancePath: instancePath + "/iss", message: "must be string" }];
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
                  validate111.errors = [{ instancePath: instancePath + "/sub", message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              } else {
                validate111.errors = [{ instancePath: instancePath + "/sub", message: "must be string" }];
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
                    validate111.errors = [{ instancePath: instancePath + "/aud", message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                } else {
                  validate111.errors = [{ instancePath: instancePath + "/aud", message: "must be string" }];
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
                  validate111.errors = [{ instancePath: instancePath + "/repository", message: "must be string" }];
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
                    validate111.errors = [{ instancePath: instancePath + "/repository_id", message: "must be string,integer" }];
                    return false;
                  }
                  if (errors === _errs9) {
                    if (typeof data4 === "string") {
                      if (!pattern5.test(data4)) {
                        validate111.errors = [{ instancePath: instancePath + "/repository_id", message: 'must match pattern "^[0-9]+$"' }];
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
                      validate111.errors = [{ instancePath: instancePath + "/repository_owner_id", message: "must be string,integer" }];
                      return false;
                    }
                    if (errors === _errs11) {
                      if (typeof data5 === "string") {
                        if (!pattern5.test(data5)) {
                          validate111.errors = [{ instancePath: instancePath + "/repository_owner_id", message: 'must match pattern "^[0-9]+$"' }];
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
      validate111.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate111.errors = vErrors;
  return errors === 0;
}
var problemCheck = validate112;
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.message === void 0 && (missing0 = "message")) {
        validate112.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.message !== void 0) {
          if (typeof data.message !== "string") {
            validate112.errors = [{ instancePath: instancePath + "/message", message: "must be string" }];
            return false;
          }
        }
      }
    } else {
      validate112.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate112.errors = vErrors;
  return errors === 0;
}
var pullReviewsCheck = validate113;
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.state === void 0 && (missing0 = "state") || data.user === void 0 && (missing0 = "user") || data.commit_id === void 0 && (missing0 = "commit_id")) {
        validate114.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.state !== void 0) {
          const _errs1 = errors;
          if (typeof data.state !== "string") {
            validate114.errors = [{ instancePath: instancePath + "/state", message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.user !== void 0) {
            const _errs3 = errors;
            if (!validate3(data.user, { instancePath: instancePath + "/user", parentData: data, parentDataProperty: "user", rootData })) {
              vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.body !== void 0) {
              let data2 = data.body;
              const _errs4 = errors;
              if (typeof data2 !== "string" && data2 !== null) {
                validate114.errors = [{ instancePath: instancePath + "/body", message: "must be string,null" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.submitted_at !== void 0) {
                let data3 = data.submitted_at;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (typeof data3 === "string") {
                    if (!pattern2.test(data3)) {
                      validate114.errors = [{ instancePath: instancePath + "/submitted_at", message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$"' }];
                      return false;
                    }
                  } else {
                    validate114.errors = [{ instancePath: instancePath + "/submitted_at", message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.commit_id !== void 0) {
                  const _errs8 = errors;
                  if (!validate56(data.commit_id, { instancePath: instancePath + "/commit_id", parentData: data, parentDataProperty: "commit_id", rootData })) {
                    vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
      validate114.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate114.errors = vErrors;
  return errors === 0;
}
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!validate114(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate113.errors = [{ instancePath, message: "must be array" }];
      return false;
    }
  }
  validate113.errors = vErrors;
  return errors === 0;
}
var pullCheck = validate118;
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.number === void 0 && (missing0 = "number") || data.html_url === void 0 && (missing0 = "html_url") || data.state === void 0 && (missing0 = "state") || data.head === void 0 && (missing0 = "head") || data.base === void 0 && (missing0 = "base") || data.user === void 0 && (missing0 = "user") || data.merged === void 0 && (missing0 = "merged") || data.merged_by === void 0 && (missing0 = "merged_by") || data.commits === void 0 && (missing0 = "commits")) {
        validate118.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.number !== void 0) {
          let data0 = data.number;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate118.errors = [{ instancePath: instancePath + "/number", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 1 || isNaN(data0)) {
                validate118.errors = [{ instancePath: instancePath + "/number", message: "must be >= 1" }];
                return false;
              }
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.html_url !== void 0) {
            const _errs3 = errors;
            if (typeof data.html_url !== "string") {
              validate118.errors = [{ instancePath: instancePath + "/html_url", message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.state !== void 0) {
              const _errs5 = errors;
              if (typeof data.state !== "string") {
                validate118.errors = [{ instancePath: instancePath + "/state", message: "must be string" }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.head !== void 0) {
                const _errs7 = errors;
                if (!validate58(data.head, { instancePath: instancePath + "/head", parentData: data, parentDataProperty: "head", rootData })) {
                  vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.base !== void 0) {
                  const _errs8 = errors;
                  if (!validate62(data.base, { instancePath: instancePath + "/base", parentData: data, parentDataProperty: "base", rootData })) {
                    vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.user !== void 0) {
                    const _errs9 = errors;
                    if (!validate3(data.user, { instancePath: instancePath + "/user", parentData: data, parentDataProperty: "user", rootData })) {
                      vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.merged !== void 0) {
                      const _errs10 = errors;
                      if (typeof data.merged !== "boolean") {
                        validate118.errors = [{ instancePath: instancePath + "/merged", message: "must be boolean" }];
                        return false;
                      }
                      var valid0 = _errs10 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.merged_by !== void 0) {
                        const _errs12 = errors;
                        if (!validate3(data.merged_by, { instancePath: instancePath + "/merged_by", parentData: data, parentDataProperty: "merged_by", rootData })) {
                          vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs12 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.commits !== void 0) {
                          let data8 = data.commits;
                          const _errs13 = errors;
                          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                            validate118.errors = [{ instancePath: instancePath + "/commits", message: "must be integer" }];
                            return false;
                          }
                          if (errors === _errs13) {
                            if (typeof data8 == "number" && isFinite(data8)) {
                              if (data8 < 0 || isNaN(data8)) {
                                validate118.errors = [{ instancePath: instancePath + "/commits", message: "must be >= 0" }];
                                return false;
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
        }
      }
    } else {
      validate118.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate118.errors = vErrors;
  return errors === 0;
}
var repositoryIdentityCheck = validate123;
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.login === void 0 && (missing0 = "login") || data.id === void 0 && (missing0 = "id")) {
        validate124.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.login !== void 0) {
          let data0 = data.login;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (data0.length < 1) {
                validate124.errors = [{ instancePath: instancePath + "/login", message: "must NOT have fewer than 1 characters" }];
                return false;
              }
            } else {
              validate124.errors = [{ instancePath: instancePath + "/login", message: "must be string" }];
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
              validate124.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }];
              return false;
            }
            if (errors === _errs3) {
              if (typeof data1 == "number" && isFinite(data1)) {
                if (data1 < 0 || isNaN(data1)) {
                  validate124.errors = [{ instancePath: instancePath + "/id", message: "must be >= 0" }];
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
      validate124.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate124.errors = vErrors;
  return errors === 0;
}
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.full_name === void 0 && (missing0 = "full_name") || data.owner === void 0 && (missing0 = "owner") || data.default_branch === void 0 && (missing0 = "default_branch") || data.html_url === void 0 && (missing0 = "html_url")) {
        validate123.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate123.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate123.errors = [{ instancePath: instancePath + "/id", message: "must be >= 0" }];
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
                  validate123.errors = [{ instancePath: instancePath + "/full_name", message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              } else {
                validate123.errors = [{ instancePath: instancePath + "/full_name", message: "must be string" }];
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
              if (!validate124(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData })) {
                vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
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
                      validate123.errors = [{ instancePath: instancePath + "/default_branch", message: "must NOT have fewer than 1 characters" }];
                      return false;
                    }
                  } else {
                    validate123.errors = [{ instancePath: instancePath + "/default_branch", message: "must be string" }];
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
                    validate123.errors = [{ instancePath: instancePath + "/html_url", message: "must be string" }];
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
      validate123.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate123.errors = vErrors;
  return errors === 0;
}
var repositoryCheck = validate126;
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.default_branch === void 0 && (missing0 = "default_branch")) {
        validate126.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.default_branch !== void 0) {
          let data0 = data.default_branch;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (data0.length < 1) {
                validate126.errors = [{ instancePath: instancePath + "/default_branch", message: "must NOT have fewer than 1 characters" }];
                return false;
              }
            } else {
              validate126.errors = [{ instancePath: instancePath + "/default_branch", message: "must be string" }];
              return false;
            }
          }
        }
      }
    } else {
      validate126.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate126.errors = vErrors;
  return errors === 0;
}
var rulesetCheck = validate127;
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate129.errors = [{ instancePath, message: "must be object,null" }];
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
                validate129.errors = [{ instancePath: instancePath + "/include/" + i0, message: "must be string" }];
                return false;
              }
              var valid1 = _errs3 === errors;
              if (!valid1) {
                break;
              }
            }
          } else {
            validate129.errors = [{ instancePath: instancePath + "/include", message: "must be array" }];
            return false;
          }
        }
      }
    }
  }
  validate129.errors = vErrors;
  return errors === 0;
}
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate128.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.ref_name !== void 0) {
        if (!validate129(data.ref_name, { instancePath: instancePath + "/ref_name", parentData: data, parentDataProperty: "ref_name", rootData })) {
          vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
          errors = vErrors.length;
        }
      }
    }
  }
  validate128.errors = vErrors;
  return errors === 0;
}
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type")) {
        validate132.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.type !== void 0) {
          if (typeof data.type !== "string") {
            validate132.errors = [{ instancePath: instancePath + "/type", message: "must be string" }];
            return false;
          }
        }
      }
    } else {
      validate132.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate132.errors = vErrors;
  return errors === 0;
}
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.actor_type === void 0 && (missing0 = "actor_type")) {
        validate134.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.actor_id !== void 0) {
          let data0 = data.actor_id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0)) && data0 !== null) {
            validate134.errors = [{ instancePath: instancePath + "/actor_id", message: "must be integer,null" }];
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
              validate134.errors = [{ instancePath: instancePath + "/actor_type", message: "must be string" }];
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
                validate134.errors = [{ instancePath: instancePath + "/bypass_mode", message: "must be string" }];
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
      validate134.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate134.errors = vErrors;
  return errors === 0;
}
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name")) {
        validate127.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate127.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate127.errors = [{ instancePath: instancePath + "/id", message: "must be >= 0" }];
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
              validate127.errors = [{ instancePath: instancePath + "/name", message: "must be string" }];
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
                validate127.errors = [{ instancePath: instancePath + "/enforcement", message: "must be string" }];
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
                  validate127.errors = [{ instancePath: instancePath + "/current_user_can_bypass", message: "must be string" }];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.conditions !== void 0) {
                  const _errs9 = errors;
                  if (!validate128(data.conditions, { instancePath: instancePath + "/conditions", parentData: data, parentDataProperty: "conditions", rootData })) {
                    vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
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
                          if (!validate132(data5[i0], { instancePath: instancePath + "/rules/" + i0, parentData: data5, parentDataProperty: i0, rootData })) {
                            vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
                            errors = vErrors.length;
                          }
                          var valid1 = _errs12 === errors;
                          if (!valid1) {
                            break;
                          }
                        }
                      } else {
                        validate127.errors = [{ instancePath: instancePath + "/rules", message: "must be array" }];
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
                        validate127.errors = [{ instancePath: instancePath + "/bypass_actors", message: "must be array,null" }];
                        return false;
                      }
                      if (errors === _errs13) {
                        if (Array.isArray(data7)) {
                          var valid2 = true;
                          const len1 = data7.length;
                          for (let i1 = 0; i1 < len1; i1++) {
                            const _errs15 = errors;
                            if (!validate134(data7[i1], { instancePath: instancePath + "/bypass_actors/" + i1, parentData: data7, parentDataProperty: i1, rootData })) {
                              vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
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
      validate127.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate127.errors = vErrors;
  return errors === 0;
}
var rulesetsCheck = validate136;
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.enforcement === void 0 && (missing0 = "enforcement")) {
        validate137.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate137.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate137.errors = [{ instancePath: instancePath + "/id", message: "must be >= 0" }];
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
              validate137.errors = [{ instancePath: instancePath + "/enforcement", message: "must be string" }];
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
                validate137.errors = [{ instancePath: instancePath + "/target", message: "must be string" }];
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
      validate137.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate137.errors = vErrors;
  return errors === 0;
}
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!validate137(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate136.errors = [{ instancePath, message: "must be array" }];
      return false;
    }
  }
  validate136.errors = vErrors;
  return errors === 0;
}
var runReviewsCheck = validate139;
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name")) {
        validate142.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate142.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate142.errors = [{ instancePath: instancePath + "/id", message: "must be >= 0" }];
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
                  validate142.errors = [{ instancePath: instancePath + "/name", message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              } else {
                validate142.errors = [{ instancePath: instancePath + "/name", message: "must be string" }];
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
      validate142.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate142.errors = vErrors;
  return errors === 0;
}
function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.state === void 0 && (missing0 = "state") || data.user === void 0 && (missing0 = "user") || data.environments === void 0 && (missing0 = "environments")) {
        validate140.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.state !== void 0) {
          let data0 = data.state;
          const _errs1 = errors;
          if (!(data0 === "approved" || data0 === "rejected" || data0 === "pending")) {
            validate140.errors = [{ instancePath: instancePath + "/state", message: "must be equal to one of the allowed values" }];
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
              validate140.errors = [{ instancePath: instancePath + "/comment", message: "must be string,null" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.user !== void 0) {
              const _errs4 = errors;
              if (!validate3(data.user, { instancePath: instancePath + "/user", parentData: data, parentDataProperty: "user", rootData })) {
                vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
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
                      if (!validate142(data3[i0], { instancePath: instancePath + "/environments/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
                        vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs7 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  } else {
                    validate140.errors = [{ instancePath: instancePath + "/environments", message: "must be array" }];
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
      validate140.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate140.errors = vErrors;
  return errors === 0;
}
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!validate140(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate139.errors = [{ instancePath, message: "must be array" }];
      return false;
    }
  }
  validate139.errors = vErrors;
  return errors === 0;
}
var startedRunCheck = validate145;
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.event === void 0 && (missing0 = "event") || data.head_sha === void 0 && (missing0 = "head_sha") || data.head_branch === void 0 && (missing0 = "head_branch") || data.check_suite_id === void 0 && (missing0 = "check_suite_id")) {
        validate145.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.event !== void 0) {
          const _errs1 = errors;
          if (typeof data.event !== "string") {
            validate145.errors = [{ instancePath: instancePath + "/event", message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.head_sha !== void 0) {
            let data1 = data.head_sha;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (!pattern0.test(data1)) {
                  validate145.errors = [{ instancePath: instancePath + "/head_sha", message: 'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"' }];
                  return false;
                }
              } else {
                validate145.errors = [{ instancePath: instancePath + "/head_sha", message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.head_branch !== void 0) {
              let data2 = data.head_branch;
              const _errs5 = errors;
              if (typeof data2 !== "string" && data2 !== null) {
                validate145.errors = [{ instancePath: instancePath + "/head_branch", message: "must be string,null" }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.check_suite_id !== void 0) {
                let data3 = data.check_suite_id;
                const _errs7 = errors;
                if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                  validate145.errors = [{ instancePath: instancePath + "/check_suite_id", message: "must be integer" }];
                  return false;
                }
                if (errors === _errs7) {
                  if (typeof data3 == "number" && isFinite(data3)) {
                    if (data3 < 0 || isNaN(data3)) {
                      validate145.errors = [{ instancePath: instancePath + "/check_suite_id", message: "must be >= 0" }];
                      return false;
                    }
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
      validate145.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate145.errors = vErrors;
  return errors === 0;
}
var statedCheckCheck = validate146;
function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.title === void 0 && (missing0 = "title") || data.summary === void 0 && (missing0 = "summary") || data.text === void 0 && (missing0 = "text")) {
        validate149.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.title !== void 0) {
          let data0 = data.title;
          const _errs1 = errors;
          if (typeof data0 !== "string" && data0 !== null) {
            validate149.errors = [{ instancePath: instancePath + "/title", message: "must be string,null" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.summary !== void 0) {
            let data1 = data.summary;
            const _errs3 = errors;
            if (typeof data1 !== "string" && data1 !== null) {
              validate149.errors = [{ instancePath: instancePath + "/summary", message: "must be string,null" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.text !== void 0) {
              let data2 = data.text;
              const _errs5 = errors;
              if (typeof data2 !== "string" && data2 !== null) {
                validate149.errors = [{ instancePath: instancePath + "/text", message: "must be string,null" }];
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
      validate149.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate149.errors = vErrors;
  return errors === 0;
}
function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.head_sha === void 0 && (missing0 = "head_sha") || data.status === void 0 && (missing0 = "status") || data.conclusion === void 0 && (missing0 = "conclusion") || data.completed_at === void 0 && (missing0 = "completed_at") || data.external_id === void 0 && (missing0 = "external_id") || data.app === void 0 && (missing0 = "app") || data.output === void 0 && (missing0 = "output")) {
        validate146.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate146.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate146.errors = [{ instancePath: instancePath + "/id", message: "must be >= 0" }];
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
              validate146.errors = [{ instancePath: instancePath + "/name", message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.head_sha !== void 0) {
              let data2 = data.head_sha;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (!pattern0.test(data2)) {
                    validate146.errors = [{ instancePath: instancePath + "/head_sha", message: 'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"' }];
                    return false;
                  }
                } else {
                  validate146.errors = [{ instancePath: instancePath + "/head_sha", message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.status !== void 0) {
                const _errs7 = errors;
                if (typeof data.status !== "string") {
                  validate146.errors = [{ instancePath: instancePath + "/status", message: "must be string" }];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.conclusion !== void 0) {
                  let data4 = data.conclusion;
                  const _errs9 = errors;
                  if (typeof data4 !== "string" && data4 !== null) {
                    validate146.errors = [{ instancePath: instancePath + "/conclusion", message: "must be string,null" }];
                    return false;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.completed_at !== void 0) {
                    const _errs11 = errors;
                    if (!validate9(data.completed_at, { instancePath: instancePath + "/completed_at", parentData: data, parentDataProperty: "completed_at", rootData })) {
                      vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.external_id !== void 0) {
                      let data6 = data.external_id;
                      const _errs12 = errors;
                      if (typeof data6 !== "string" && data6 !== null) {
                        validate146.errors = [{ instancePath: instancePath + "/external_id", message: "must be string,null" }];
                        return false;
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.app !== void 0) {
                        const _errs14 = errors;
                        if (!validate46(data.app, { instancePath: instancePath + "/app", parentData: data, parentDataProperty: "app", rootData })) {
                          vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs14 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.output !== void 0) {
                          const _errs15 = errors;
                          if (!validate149(data.output, { instancePath: instancePath + "/output", parentData: data, parentDataProperty: "output", rootData })) {
                            vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
                            errors = vErrors.length;
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
      validate146.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate146.errors = vErrors;
  return errors === 0;
}
var statedChecksCheck = validate151;
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.total_count === void 0 && (missing0 = "total_count") || data.check_runs === void 0 && (missing0 = "check_runs")) {
        validate151.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.total_count !== void 0) {
          let data0 = data.total_count;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate151.errors = [{ instancePath: instancePath + "/total_count", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate151.errors = [{ instancePath: instancePath + "/total_count", message: "must be >= 0" }];
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
                  if (!validate146(data1[i0], { instancePath: instancePath + "/check_runs/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
                    vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs5 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate151.errors = [{ instancePath: instancePath + "/check_runs", message: "must be array" }];
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
      validate151.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate151.errors = vErrors;
  return errors === 0;
}
var subjectFormatCheck = validate153;
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.use_default === void 0 && (missing0 = "use_default")) {
        validate153.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.use_default !== void 0) {
          const _errs1 = errors;
          if (typeof data.use_default !== "boolean") {
            validate153.errors = [{ instancePath: instancePath + "/use_default", message: "must be boolean" }];
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
                    validate153.errors = [{ instancePath: instancePath + "/include_claim_keys/" + i0, message: "must be string" }];
                    return false;
                  }
                  var valid1 = _errs5 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate153.errors = [{ instancePath: instancePath + "/include_claim_keys", message: "must be array" }];
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
                validate153.errors = [{ instancePath: instancePath + "/use_immutable_subject", message: "must be boolean" }];
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
                  validate153.errors = [{ instancePath: instancePath + "/sub_claim_prefix", message: "must be string" }];
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
      validate153.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate153.errors = vErrors;
  return errors === 0;
}
var teamCheck = validate154;
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id")) {
        validate154.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate154.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate154.errors = [{ instancePath: instancePath + "/id", message: "must be >= 0" }];
                return false;
              }
            }
          }
        }
      }
    } else {
      validate154.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate154.errors = vErrors;
  return errors === 0;
}
var workflowFileCheck = validate155;
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    validate157.errors = vErrors;
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
  validate157.errors = vErrors;
  return errors === 0;
}
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    validate159.errors = vErrors;
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
  validate159.errors = vErrors;
  return errors === 0;
}
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.name !== void 0) {
        let data0 = data.name;
        const _errs1 = errors;
        if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "boolean") {
          validate156.errors = [{ instancePath: instancePath + "/name", message: "must be string,number,boolean" }];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.needs !== void 0) {
          const _errs3 = errors;
          if (!validate157(data.needs, { instancePath: instancePath + "/needs", parentData: data, parentDataProperty: "needs", rootData })) {
            vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.environment !== void 0) {
            const _errs4 = errors;
            if (!validate159(data.environment, { instancePath: instancePath + "/environment", parentData: data, parentDataProperty: "environment", rootData })) {
              vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
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
                validate156.errors = [{ instancePath: instancePath + "/strategy", message: "must be object,string" }];
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
                  validate156.errors = [{ instancePath: instancePath + "/uses", message: "must be string" }];
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
      validate156.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate156.errors = vErrors;
  return errors === 0;
}
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.jobs === void 0 && (missing0 = "jobs")) {
        validate155.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.jobs !== void 0) {
          let data0 = data.jobs;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              for (const key0 in data0) {
                const _errs4 = errors;
                if (!validate156(data0[key0], { instancePath: instancePath + "/jobs/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data0, parentDataProperty: key0, rootData })) {
                  vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs4 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate155.errors = [{ instancePath: instancePath + "/jobs", message: "must be object" }];
              return false;
            }
          }
        }
      }
    } else {
      validate155.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate155.errors = vErrors;
  return errors === 0;
}
var workflowRightsCheck = validate162;
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.default_workflow_permissions === void 0 && (missing0 = "default_workflow_permissions") || data.can_approve_pull_request_reviews === void 0 && (missing0 = "can_approve_pull_request_reviews")) {
        validate162.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.default_workflow_permissions !== void 0) {
          let data0 = data.default_workflow_permissions;
          const _errs1 = errors;
          if (!(data0 === "read" || data0 === "write")) {
            validate162.errors = [{ instancePath: instancePath + "/default_workflow_permissions", message: "must be equal to one of the allowed values" }];
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
              validate162.errors = [{ instancePath: instancePath + "/can_approve_pull_request_reviews", message: "must be boolean" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate162.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate162.errors = vErrors;
  return errors === 0;
}
var workflowRunCheck = validate163;
function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.run_attempt === void 0 && (missing0 = "run_attempt") || data.head_repository === void 0 && (missing0 = "head_repository") || data.check_suite_id === void 0 && (missing0 = "check_suite_id") || data.run_started_at === void 0 && (missing0 = "run_started_at")) {
        validate163.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.run_attempt !== void 0) {
          let data0 = data.run_attempt;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate163.errors = [{ instancePath: instancePath + "/run_attempt", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 1 || isNaN(data0)) {
                validate163.errors = [{ instancePath: instancePath + "/run_attempt", message: "must be >= 1" }];
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
              validate163.errors = [{ instancePath: instancePath + "/check_suite_id", message: "must be integer" }];
              return false;
            }
            if (errors === _errs3) {
              if (typeof data1 == "number" && isFinite(data1)) {
                if (data1 < 0 || isNaN(data1)) {
                  validate163.errors = [{ instancePath: instancePath + "/check_suite_id", message: "must be >= 0" }];
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
                  if (!pattern2.test(data2)) {
                    validate163.errors = [{ instancePath: instancePath + "/run_started_at", message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$"' }];
                    return false;
                  }
                } else {
                  validate163.errors = [{ instancePath: instancePath + "/run_started_at", message: "must be string" }];
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
                if (!validate3(data.actor, { instancePath: instancePath + "/actor", parentData: data, parentDataProperty: "actor", rootData })) {
                  vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.triggering_actor !== void 0) {
                  const _errs8 = errors;
                  if (!validate3(data.triggering_actor, { instancePath: instancePath + "/triggering_actor", parentData: data, parentDataProperty: "triggering_actor", rootData })) {
                    vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.head_repository !== void 0) {
                    const _errs9 = errors;
                    if (!validate92(data.head_repository, { instancePath: instancePath + "/head_repository", parentData: data, parentDataProperty: "head_repository", rootData })) {
                      vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
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
      validate163.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate163.errors = vErrors;
  return errors === 0;
}
function isAccount(value) {
  return accountCheck(value);
}
function whyAccount() {
  const [error] = accountCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isActivities(value) {
  return activitiesCheck(value);
}
function whyActivities() {
  const [error] = activitiesCheck.errors ?? [];
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
function isChanges(value) {
  return changesCheck(value);
}
function whyChanges() {
  const [error] = changesCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isCheckRuns(value) {
  return checkRunsCheck(value);
}
function whyCheckRuns() {
  const [error] = checkRunsCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isCheckSuite(value) {
  return checkSuiteCheck(value);
}
function whyCheckSuite() {
  const [error] = checkSuiteCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isClaims(value) {
  return claimsCheck(value);
}
function whyClaims() {
  const [error] = claimsCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isComment(value) {
  return commentCheck(value);
}
function whyComment() {
  const [error] = commentCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isComments(value) {
  return commentsCheck(value);
}
function whyComments() {
  const [error] = commentsCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isCommitPulls(value) {
  return commitPullsCheck(value);
}
function whyCommitPulls() {
  const [error] = commitPullsCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isCommits(value) {
  return commitsCheck(value);
}
function whyCommits() {
  const [error] = commitsCheck.errors ?? [];
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
function isGitCommit(value) {
  return gitCommitCheck(value);
}
function whyGitCommit() {
  const [error] = gitCommitCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isGitRef(value) {
  return gitRefCheck(value);
}
function whyGitRef() {
  const [error] = gitRefCheck.errors ?? [];
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
function isPullReviews(value) {
  return pullReviewsCheck(value);
}
function whyPullReviews() {
  const [error] = pullReviewsCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isPull(value) {
  return pullCheck(value);
}
function whyPull() {
  const [error] = pullCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
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
function isStartedRun(value) {
  return startedRunCheck(value);
}
function whyStartedRun() {
  const [error] = startedRunCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isStatedCheck(value) {
  return statedCheckCheck(value);
}
function whyStatedCheck() {
  const [error] = statedCheckCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isStatedChecks(value) {
  return statedChecksCheck(value);
}
function whyStatedChecks() {
  const [error] = statedChecksCheck.errors ?? [];
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
