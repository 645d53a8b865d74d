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
  apisOf: () => apisOf,
  isAccessControlLists: () => isAccessControlLists,
  isApprovals: () => isApprovals,
  isArtifacts: () => isArtifacts,
  isBranchPolicies: () => isBranchPolicies,
  isBuild: () => isBuild,
  isBuildChanges: () => isBuildChanges,
  isCheckSettings: () => isCheckSettings,
  isCheckSuite: () => isCheckSuite,
  isChecks: () => isChecks,
  isCommitDiffs: () => isCommitDiffs,
  isCommits: () => isCommits,
  isCreated: () => isCreated,
  isDefinition: () => isDefinition,
  isDeployments: () => isDeployments,
  isEnvironments: () => isEnvironments,
  isFolder: () => isFolder,
  isGeneralSettings: () => isGeneralSettings,
  isGitCommit: () => isGitCommit,
  isItem: () => isItem,
  isIterations: () => isIterations,
  isPipelineFile: () => isPipelineFile,
  isPipelinePermissions: () => isPipelinePermissions,
  isProblem: () => isProblem,
  isPullRequest: () => isPullRequest,
  isPullRequestQuery: () => isPullRequestQuery,
  isPush: () => isPush,
  isPushes: () => isPushes,
  isRefs: () => isRefs,
  isRelease: () => isRelease,
  isReleaseStage: () => isReleaseStage,
  isRepository: () => isRepository,
  isRoleAssignments: () => isRoleAssignments,
  isServiceEndpoints: () => isServiceEndpoints,
  isStageSettings: () => isStageSettings,
  isStatuses: () => isStatuses,
  isThreads: () => isThreads,
  isTimeline: () => isTimeline,
  whyAccessControlLists: () => whyAccessControlLists,
  whyApprovals: () => whyApprovals,
  whyArtifacts: () => whyArtifacts,
  whyBranchPolicies: () => whyBranchPolicies,
  whyBuild: () => whyBuild,
  whyBuildChanges: () => whyBuildChanges,
  whyCheckSettings: () => whyCheckSettings,
  whyCheckSuite: () => whyCheckSuite,
  whyChecks: () => whyChecks,
  whyCommitDiffs: () => whyCommitDiffs,
  whyCommits: () => whyCommits,
  whyCreated: () => whyCreated,
  whyDefinition: () => whyDefinition,
  whyDeployments: () => whyDeployments,
  whyEnvironments: () => whyEnvironments,
  whyFolder: () => whyFolder,
  whyGeneralSettings: () => whyGeneralSettings,
  whyGitCommit: () => whyGitCommit,
  whyItem: () => whyItem,
  whyIterations: () => whyIterations,
  whyPipelinePermissions: () => whyPipelinePermissions,
  whyPullRequest: () => whyPullRequest,
  whyPullRequestQuery: () => whyPullRequestQuery,
  whyPush: () => whyPush,
  whyPushes: () => whyPushes,
  whyRefs: () => whyRefs,
  whyRelease: () => whyRelease,
  whyReleaseStage: () => whyReleaseStage,
  whyRepository: () => whyRepository,
  whyRoleAssignments: () => whyRoleAssignments,
  whyServiceEndpoints: () => whyServiceEndpoints,
  whyStageSettings: () => whyStageSettings,
  whyStatuses: () => whyStatuses,
  whyThreads: () => whyThreads,
  whyTimeline: () => whyTimeline
});
module.exports = __toCommonJS(stdin_exports);
var accessControlListsCheck = validate0;
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.descriptor === void 0 && (missing0 = "descriptor")) {
        validate2.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.descriptor !== void 0) {
          const _errs1 = errors;
          if (typeof data.descriptor !== "string") {
            validate2.errors = [{ instancePath: instancePath + "/descriptor", message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.allow !== void 0) {
            let data1 = data.allow;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
              validate2.errors = [{ instancePath: instancePath + "/allow", message: "must be integer" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.deny !== void 0) {
              let data2 = data.deny;
              const _errs5 = errors;
              if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                validate2.errors = [{ instancePath: instancePath + "/deny", message: "must be integer" }];
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
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.token === void 0 && (missing0 = "token") || data.acesDictionary === void 0 && (missing0 = "acesDictionary")) {
        validate1.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.token !== void 0) {
          const _errs1 = errors;
          if (typeof data.token !== "string") {
            validate1.errors = [{ instancePath: instancePath + "/token", message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.inheritPermissions !== void 0) {
            let data1 = data.inheritPermissions;
            const _errs3 = errors;
            if (typeof data1 !== "boolean" && data1 !== null) {
              validate1.errors = [{ instancePath: instancePath + "/inheritPermissions", message: "must be boolean,null" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.acesDictionary !== void 0) {
              let data2 = data.acesDictionary;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                  for (const key0 in data2) {
                    const _errs8 = errors;
                    if (!validate2(data2[key0], { instancePath: instancePath + "/acesDictionary/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data2, parentDataProperty: key0, rootData })) {
                      vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs8 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  validate1.errors = [{ instancePath: instancePath + "/acesDictionary", message: "must be object" }];
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
      if (data.value === void 0 && (missing0 = "value")) {
        validate0.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.value !== void 0) {
          let data0 = data.value;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (!validate1(data0[i0], { instancePath: instancePath + "/value/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate0.errors = [{ instancePath: instancePath + "/value", message: "must be array" }];
              return false;
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
var approvalsCheck = validate5;
var pattern0 = new RegExp("^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$", "u");
function validate8(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id")) {
        validate8.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (data0.length < 1) {
                validate8.errors = [{ instancePath: instancePath + "/id", message: "must NOT have fewer than 1 characters" }];
                return false;
              }
            } else {
              validate8.errors = [{ instancePath: instancePath + "/id", message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.displayName !== void 0) {
            let data1 = data.displayName;
            const _errs3 = errors;
            if (typeof data1 !== "string" && data1 !== null) {
              validate8.errors = [{ instancePath: instancePath + "/displayName", message: "must be string,null" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.uniqueName !== void 0) {
              let data2 = data.uniqueName;
              const _errs5 = errors;
              if (typeof data2 !== "string" && data2 !== null) {
                validate8.errors = [{ instancePath: instancePath + "/uniqueName", message: "must be string,null" }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.descriptor !== void 0) {
                let data3 = data.descriptor;
                const _errs7 = errors;
                if (typeof data3 !== "string" && data3 !== null) {
                  validate8.errors = [{ instancePath: instancePath + "/descriptor", message: "must be string,null" }];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.isContainer !== void 0) {
                  let data4 = data.isContainer;
                  const _errs9 = errors;
                  if (typeof data4 !== "boolean" && data4 !== null) {
                    validate8.errors = [{ instancePath: instancePath + "/isContainer", message: "must be boolean,null" }];
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
      }
    } else {
      validate8.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate8.errors = vErrors;
  return errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate10.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id")) {
        validate10.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (data0.length < 1) {
                validate10.errors = [{ instancePath: instancePath + "/id", message: "must NOT have fewer than 1 characters" }];
                return false;
              }
            } else {
              validate10.errors = [{ instancePath: instancePath + "/id", message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.displayName !== void 0) {
            let data1 = data.displayName;
            const _errs3 = errors;
            if (typeof data1 !== "string" && data1 !== null) {
              validate10.errors = [{ instancePath: instancePath + "/displayName", message: "must be string,null" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.uniqueName !== void 0) {
              let data2 = data.uniqueName;
              const _errs5 = errors;
              if (typeof data2 !== "string" && data2 !== null) {
                validate10.errors = [{ instancePath: instancePath + "/uniqueName", message: "must be string,null" }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.descriptor !== void 0) {
                let data3 = data.descriptor;
                const _errs7 = errors;
                if (typeof data3 !== "string" && data3 !== null) {
                  validate10.errors = [{ instancePath: instancePath + "/descriptor", message: "must be string,null" }];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.isContainer !== void 0) {
                  let data4 = data.isContainer;
                  const _errs9 = errors;
                  if (typeof data4 !== "boolean" && data4 !== null) {
                    validate10.errors = [{ instancePath: instancePath + "/isContainer", message: "must be boolean,null" }];
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
      }
    }
  }
  validate10.errors = vErrors;
  return errors === 0;
}
function validate7(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.status === void 0 && (missing0 = "status") || data.assignedApprover === void 0 && (missing0 = "assignedApprover")) {
        validate7.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.status !== void 0) {
          const _errs1 = errors;
          if (typeof data.status !== "string") {
            validate7.errors = [{ instancePath: instancePath + "/status", message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.assignedApprover !== void 0) {
            const _errs3 = errors;
            if (!validate8(data.assignedApprover, { instancePath: instancePath + "/assignedApprover", parentData: data, parentDataProperty: "assignedApprover", rootData })) {
              vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.actualApprover !== void 0) {
              const _errs4 = errors;
              if (!validate10(data.actualApprover, { instancePath: instancePath + "/actualApprover", parentData: data, parentDataProperty: "actualApprover", rootData })) {
                vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.comment !== void 0) {
                let data3 = data.comment;
                const _errs5 = errors;
                if (typeof data3 !== "string" && data3 !== null) {
                  validate7.errors = [{ instancePath: instancePath + "/comment", message: "must be string,null" }];
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.history !== void 0) {
                  let data4 = data.history;
                  const _errs7 = errors;
                  if (!Array.isArray(data4) && data4 !== null) {
                    validate7.errors = [{ instancePath: instancePath + "/history", message: "must be array,null" }];
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
    } else {
      validate7.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate7.errors = vErrors;
  return errors === 0;
}
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate14.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id !== void 0) {
        let data0 = data.id;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0)) && typeof data0 !== "string") {
          validate14.errors = [{ instancePath: instancePath + "/id", message: "must be integer,string" }];
          return false;
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
      if (data.owner !== void 0) {
        if (!validate14(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData })) {
          vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
          errors = vErrors.length;
        }
      }
    }
  }
  validate13.errors = vErrors;
  return errors === 0;
}
function validate6(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.status === void 0 && (missing0 = "status")) {
        validate6.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern0.test(data0)) {
                validate6.errors = [{ instancePath: instancePath + "/id", message: 'must match pattern "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"' }];
                return false;
              }
            } else {
              validate6.errors = [{ instancePath: instancePath + "/id", message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.status !== void 0) {
            const _errs3 = errors;
            if (typeof data.status !== "string") {
              validate6.errors = [{ instancePath: instancePath + "/status", message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.minRequiredApprovers !== void 0) {
              let data2 = data.minRequiredApprovers;
              const _errs5 = errors;
              if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                validate6.errors = [{ instancePath: instancePath + "/minRequiredApprovers", message: "must be integer" }];
                return false;
              }
              if (errors === _errs5) {
                if (typeof data2 == "number" && isFinite(data2)) {
                  if (data2 < 0 || isNaN(data2)) {
                    validate6.errors = [{ instancePath: instancePath + "/minRequiredApprovers", message: "must be >= 0" }];
                    return false;
                  }
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.steps !== void 0) {
                let data3 = data.steps;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (Array.isArray(data3)) {
                    var valid1 = true;
                    const len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs9 = errors;
                      if (!validate7(data3[i0], { instancePath: instancePath + "/steps/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
                        vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs9 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  } else {
                    validate6.errors = [{ instancePath: instancePath + "/steps", message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.pipeline !== void 0) {
                  const _errs10 = errors;
                  if (!validate13(data.pipeline, { instancePath: instancePath + "/pipeline", parentData: data, parentDataProperty: "pipeline", rootData })) {
                    vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
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
    } else {
      validate6.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate6.errors = vErrors;
  return errors === 0;
}
function validate5(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value")) {
        validate5.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.value !== void 0) {
          let data0 = data.value;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (!validate6(data0[i0], { instancePath: instancePath + "/value/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate5.errors = [{ instancePath: instancePath + "/value", message: "must be array" }];
              return false;
            }
          }
        }
      }
    } else {
      validate5.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate5.errors = vErrors;
  return errors === 0;
}
var artifactsCheck = validate18;
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name")) {
        validate19.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate19.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate19.errors = [{ instancePath: instancePath + "/id", message: "must be >= 0" }];
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
              validate19.errors = [{ instancePath: instancePath + "/name", message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.source !== void 0) {
              let data2 = data.source;
              const _errs5 = errors;
              if (typeof data2 !== "string" && data2 !== null) {
                validate19.errors = [{ instancePath: instancePath + "/source", message: "must be string,null" }];
                return false;
              }
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (!pattern0.test(data2)) {
                    validate19.errors = [{ instancePath: instancePath + "/source", message: 'must match pattern "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"' }];
                    return false;
                  }
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
      validate19.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate19.errors = vErrors;
  return errors === 0;
}
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value")) {
        validate18.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.value !== void 0) {
          let data0 = data.value;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (!validate19(data0[i0], { instancePath: instancePath + "/value/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate18.errors = [{ instancePath: instancePath + "/value", message: "must be array" }];
              return false;
            }
          }
        }
      }
    } else {
      validate18.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate18.errors = vErrors;
  return errors === 0;
}
var branchPoliciesCheck = validate21;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id")) {
        validate23.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern0.test(data0)) {
                validate23.errors = [{ instancePath: instancePath + "/id", message: 'must match pattern "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"' }];
                return false;
              }
            } else {
              validate23.errors = [{ instancePath: instancePath + "/id", message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.displayName !== void 0) {
            let data1 = data.displayName;
            const _errs3 = errors;
            if (typeof data1 !== "string" && data1 !== null) {
              validate23.errors = [{ instancePath: instancePath + "/displayName", message: "must be string,null" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
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
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate26.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.repositoryId !== void 0) {
        let data0 = data.repositoryId;
        const _errs1 = errors;
        if (typeof data0 !== "string" && data0 !== null) {
          validate26.errors = [{ instancePath: instancePath + "/repositoryId", message: "must be string,null" }];
          return false;
        }
        if (errors === _errs1) {
          if (typeof data0 === "string") {
            if (!pattern0.test(data0)) {
              validate26.errors = [{ instancePath: instancePath + "/repositoryId", message: 'must match pattern "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"' }];
              return false;
            }
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.refName !== void 0) {
          let data1 = data.refName;
          const _errs3 = errors;
          if (typeof data1 !== "string" && data1 !== null) {
            validate26.errors = [{ instancePath: instancePath + "/refName", message: "must be string,null" }];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.matchKind !== void 0) {
            let data2 = data.matchKind;
            const _errs5 = errors;
            if (typeof data2 !== "string" && data2 !== null) {
              validate26.errors = [{ instancePath: instancePath + "/matchKind", message: "must be string,null" }];
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
  validate26.errors = vErrors;
  return errors === 0;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.minimumApproverCount !== void 0) {
        let data0 = data.minimumApproverCount;
        const _errs1 = errors;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          validate25.errors = [{ instancePath: instancePath + "/minimumApproverCount", message: "must be integer" }];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.creatorVoteCounts !== void 0) {
          let data1 = data.creatorVoteCounts;
          const _errs3 = errors;
          if (typeof data1 !== "boolean" && data1 !== null) {
            validate25.errors = [{ instancePath: instancePath + "/creatorVoteCounts", message: "must be boolean,null" }];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.resetOnSourcePush !== void 0) {
            let data2 = data.resetOnSourcePush;
            const _errs5 = errors;
            if (typeof data2 !== "boolean" && data2 !== null) {
              validate25.errors = [{ instancePath: instancePath + "/resetOnSourcePush", message: "must be boolean,null" }];
              return false;
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.requireVoteOnLastIteration !== void 0) {
              let data3 = data.requireVoteOnLastIteration;
              const _errs7 = errors;
              if (typeof data3 !== "boolean" && data3 !== null) {
                validate25.errors = [{ instancePath: instancePath + "/requireVoteOnLastIteration", message: "must be boolean,null" }];
                return false;
              }
              var valid0 = _errs7 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.requireVoteOnEachIteration !== void 0) {
                let data4 = data.requireVoteOnEachIteration;
                const _errs9 = errors;
                if (typeof data4 !== "boolean" && data4 !== null) {
                  validate25.errors = [{ instancePath: instancePath + "/requireVoteOnEachIteration", message: "must be boolean,null" }];
                  return false;
                }
                var valid0 = _errs9 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.filenamePatterns !== void 0) {
                  let data5 = data.filenamePatterns;
                  const _errs11 = errors;
                  if (!Array.isArray(data5) && data5 !== null) {
                    validate25.errors = [{ instancePath: instancePath + "/filenamePatterns", message: "must be array,null" }];
                    return false;
                  }
                  if (errors === _errs11) {
                    if (Array.isArray(data5)) {
                      var valid1 = true;
                      const len0 = data5.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs13 = errors;
                        if (typeof data5[i0] !== "string") {
                          validate25.errors = [{ instancePath: instancePath + "/filenamePatterns/" + i0, message: "must be string" }];
                          return false;
                        }
                        var valid1 = _errs13 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    }
                  }
                  var valid0 = _errs11 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.scope !== void 0) {
                    let data7 = data.scope;
                    const _errs15 = errors;
                    if (errors === _errs15) {
                      if (Array.isArray(data7)) {
                        var valid2 = true;
                        const len1 = data7.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                          const _errs17 = errors;
                          if (!validate26(data7[i1], { instancePath: instancePath + "/scope/" + i1, parentData: data7, parentDataProperty: i1, rootData })) {
                            vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                            errors = vErrors.length;
                          }
                          var valid2 = _errs17 === errors;
                          if (!valid2) {
                            break;
                          }
                        }
                      } else {
                        validate25.errors = [{ instancePath: instancePath + "/scope", message: "must be array" }];
                        return false;
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
    } else {
      validate25.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate25.errors = vErrors;
  return errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.type === void 0 && (missing0 = "type") || data.isEnabled === void 0 && (missing0 = "isEnabled") || data.isBlocking === void 0 && (missing0 = "isBlocking")) {
        validate22.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate22.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate22.errors = [{ instancePath: instancePath + "/id", message: "must be >= 0" }];
                return false;
              }
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.type !== void 0) {
            const _errs3 = errors;
            if (!validate23(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData })) {
              vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.isEnabled !== void 0) {
              const _errs4 = errors;
              if (typeof data.isEnabled !== "boolean") {
                validate22.errors = [{ instancePath: instancePath + "/isEnabled", message: "must be boolean" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.isBlocking !== void 0) {
                const _errs6 = errors;
                if (typeof data.isBlocking !== "boolean") {
                  validate22.errors = [{ instancePath: instancePath + "/isBlocking", message: "must be boolean" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.isDeleted !== void 0) {
                  let data4 = data.isDeleted;
                  const _errs8 = errors;
                  if (typeof data4 !== "boolean" && data4 !== null) {
                    validate22.errors = [{ instancePath: instancePath + "/isDeleted", message: "must be boolean,null" }];
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.settings !== void 0) {
                    const _errs10 = errors;
                    if (!validate25(data.settings, { instancePath: instancePath + "/settings", parentData: data, parentDataProperty: "settings", rootData })) {
                      vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
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
      if (data.value === void 0 && (missing0 = "value")) {
        validate21.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.value !== void 0) {
          let data0 = data.value;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (!validate22(data0[i0], { instancePath: instancePath + "/value/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate21.errors = [{ instancePath: instancePath + "/value", message: "must be array" }];
              return false;
            }
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
var buildChangesCheck = validate30;
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id")) {
        validate31.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          if (typeof data.id !== "string") {
            validate31.errors = [{ instancePath: instancePath + "/id", message: "must be string" }];
            return false;
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
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value")) {
        validate30.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.value !== void 0) {
          let data0 = data.value;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (!validate31(data0[i0], { instancePath: instancePath + "/value/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate30.errors = [{ instancePath: instancePath + "/value", message: "must be array" }];
              return false;
            }
          }
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
var buildCheck = validate33;
var pattern4 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$", "u");
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.type === void 0 && (missing0 = "type")) {
        validate36.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (data0.length < 1) {
                validate36.errors = [{ instancePath: instancePath + "/id", message: "must NOT have fewer than 1 characters" }];
                return false;
              }
            } else {
              validate36.errors = [{ instancePath: instancePath + "/id", message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.type !== void 0) {
            const _errs3 = errors;
            if (typeof data.type !== "string") {
              validate36.errors = [{ instancePath: instancePath + "/type", message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.name !== void 0) {
              let data2 = data.name;
              const _errs5 = errors;
              if (typeof data2 !== "string" && data2 !== null) {
                validate36.errors = [{ instancePath: instancePath + "/name", message: "must be string,null" }];
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
      validate36.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate36.errors = vErrors;
  return errors === 0;
}
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id")) {
        validate38.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate38.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate38.errors = [{ instancePath: instancePath + "/id", message: "must be >= 0" }];
                return false;
              }
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.revision !== void 0) {
            let data1 = data.revision;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
              validate38.errors = [{ instancePath: instancePath + "/revision", message: "must be integer" }];
              return false;
            }
            if (errors === _errs3) {
              if (typeof data1 == "number" && isFinite(data1)) {
                if (data1 < 0 || isNaN(data1)) {
                  validate38.errors = [{ instancePath: instancePath + "/revision", message: "must be >= 0" }];
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
      validate38.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate38.errors = vErrors;
  return errors === 0;
}
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate40.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.planId === void 0 && (missing0 = "planId")) {
        validate40.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.planId !== void 0) {
          let data0 = data.planId;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern0.test(data0)) {
                validate40.errors = [{ instancePath: instancePath + "/planId", message: 'must match pattern "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"' }];
                return false;
              }
            } else {
              validate40.errors = [{ instancePath: instancePath + "/planId", message: "must be string" }];
              return false;
            }
          }
        }
      }
    }
  }
  validate40.errors = vErrors;
  return errors === 0;
}
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate43.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.type === void 0 && (missing0 = "type")) {
        validate43.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (data0.length < 1) {
                validate43.errors = [{ instancePath: instancePath + "/id", message: "must NOT have fewer than 1 characters" }];
                return false;
              }
            } else {
              validate43.errors = [{ instancePath: instancePath + "/id", message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.type !== void 0) {
            const _errs3 = errors;
            if (typeof data.type !== "string") {
              validate43.errors = [{ instancePath: instancePath + "/type", message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.name !== void 0) {
              let data2 = data.name;
              const _errs5 = errors;
              if (typeof data2 !== "string" && data2 !== null) {
                validate43.errors = [{ instancePath: instancePath + "/name", message: "must be string,null" }];
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
  }
  validate43.errors = vErrors;
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
      if (data.id === void 0 && (missing0 = "id")) {
        validate42.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate42.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate42.errors = [{ instancePath: instancePath + "/id", message: "must be >= 0" }];
                return false;
              }
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.reason !== void 0) {
            const _errs3 = errors;
            if (typeof data.reason !== "string") {
              validate42.errors = [{ instancePath: instancePath + "/reason", message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.repository !== void 0) {
              const _errs5 = errors;
              if (!validate43(data.repository, { instancePath: instancePath + "/repository", parentData: data, parentDataProperty: "repository", rootData })) {
                vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
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
  }
  validate42.errors = vErrors;
  return errors === 0;
}
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.reason === void 0 && (missing0 = "reason") || data.sourceBranch === void 0 && (missing0 = "sourceBranch") || data.sourceVersion === void 0 && (missing0 = "sourceVersion") || data.requestedFor === void 0 && (missing0 = "requestedFor") || data.requestedBy === void 0 && (missing0 = "requestedBy") || data.repository === void 0 && (missing0 = "repository") || data.definition === void 0 && (missing0 = "definition")) {
        validate33.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate33.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate33.errors = [{ instancePath: instancePath + "/id", message: "must be >= 0" }];
                return false;
              }
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.reason !== void 0) {
            const _errs3 = errors;
            if (typeof data.reason !== "string") {
              validate33.errors = [{ instancePath: instancePath + "/reason", message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.sourceBranch !== void 0) {
              let data2 = data.sourceBranch;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (data2.length < 1) {
                    validate33.errors = [{ instancePath: instancePath + "/sourceBranch", message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                } else {
                  validate33.errors = [{ instancePath: instancePath + "/sourceBranch", message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.sourceVersion !== void 0) {
                let data3 = data.sourceVersion;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (typeof data3 === "string") {
                    if (data3.length < 1) {
                      validate33.errors = [{ instancePath: instancePath + "/sourceVersion", message: "must NOT have fewer than 1 characters" }];
                      return false;
                    }
                  } else {
                    validate33.errors = [{ instancePath: instancePath + "/sourceVersion", message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.queueTime !== void 0) {
                  let data4 = data.queueTime;
                  const _errs9 = errors;
                  if (typeof data4 !== "string" && data4 !== null) {
                    validate33.errors = [{ instancePath: instancePath + "/queueTime", message: "must be string,null" }];
                    return false;
                  }
                  if (errors === _errs9) {
                    if (typeof data4 === "string") {
                      if (!pattern4.test(data4)) {
                        validate33.errors = [{ instancePath: instancePath + "/queueTime", message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$"' }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.requestedFor !== void 0) {
                    const _errs11 = errors;
                    if (!validate8(data.requestedFor, { instancePath: instancePath + "/requestedFor", parentData: data, parentDataProperty: "requestedFor", rootData })) {
                      vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.requestedBy !== void 0) {
                      const _errs12 = errors;
                      if (!validate10(data.requestedBy, { instancePath: instancePath + "/requestedBy", parentData: data, parentDataProperty: "requestedBy", rootData })) {
                        vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.repository !== void 0) {
                        const _errs13 = errors;
                        if (!validate36(data.repository, { instancePath: instancePath + "/repository", parentData: data, parentDataProperty: "repository", rootData })) {
                          vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs13 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.definition !== void 0) {
                          const _errs14 = errors;
                          if (!validate38(data.definition, { instancePath: instancePath + "/definition", parentData: data, parentDataProperty: "definition", rootData })) {
                            vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs14 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.orchestrationPlan !== void 0) {
                            const _errs15 = errors;
                            if (!validate40(data.orchestrationPlan, { instancePath: instancePath + "/orchestrationPlan", parentData: data, parentDataProperty: "orchestrationPlan", rootData })) {
                              vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs15 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.triggeredByBuild !== void 0) {
                              const _errs16 = errors;
                              if (!validate42(data.triggeredByBuild, { instancePath: instancePath + "/triggeredByBuild", parentData: data, parentDataProperty: "triggeredByBuild", rootData })) {
                                vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs16 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.triggerInfo !== void 0) {
                                let data11 = data.triggerInfo;
                                const _errs17 = errors;
                                if (!(data11 && typeof data11 == "object" && !Array.isArray(data11)) && data11 !== null) {
                                  validate33.errors = [{ instancePath: instancePath + "/triggerInfo", message: "must be object,null" }];
                                  return false;
                                }
                                if (errors === _errs17) {
                                  if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                                    for (const key0 in data11) {
                                      let data12 = data11[key0];
                                      const _errs20 = errors;
                                      if (typeof data12 !== "string" && data12 !== null) {
                                        validate33.errors = [{ instancePath: instancePath + "/triggerInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), message: "must be string,null" }];
                                        return false;
                                      }
                                      var valid1 = _errs20 === errors;
                                      if (!valid1) {
                                        break;
                                      }
                                    }
                                  }
                                }
                                var valid0 = _errs17 === errors;
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
    } else {
      validate33.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate33.errors = vErrors;
  return errors === 0;
}
var checkSettingsCheck = validate46;
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id")) {
        validate48.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern0.test(data0)) {
                validate48.errors = [{ instancePath: instancePath + "/id", message: 'must match pattern "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"' }];
                return false;
              }
            } else {
              validate48.errors = [{ instancePath: instancePath + "/id", message: "must be string" }];
              return false;
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
            if (typeof data1 !== "string" && data1 !== null) {
              validate48.errors = [{ instancePath: instancePath + "/name", message: "must be string,null" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
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
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate50.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.type !== void 0) {
        const _errs1 = errors;
        if (typeof data.type !== "string") {
          validate50.errors = [{ instancePath: instancePath + "/type", message: "must be string" }];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.id !== void 0) {
          const _errs3 = errors;
          if (typeof data.id !== "string") {
            validate50.errors = [{ instancePath: instancePath + "/id", message: "must be string" }];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
      }
    }
  }
  validate50.errors = vErrors;
  return errors === 0;
}
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate54.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id !== void 0) {
        if (typeof data.id !== "string") {
          validate54.errors = [{ instancePath: instancePath + "/id", message: "must be string" }];
          return false;
        }
      }
    }
  }
  validate54.errors = vErrors;
  return errors === 0;
}
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate52.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.approvers !== void 0) {
        let data0 = data.approvers;
        const _errs1 = errors;
        if (errors === _errs1) {
          if (Array.isArray(data0)) {
            var valid1 = true;
            const len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              const _errs3 = errors;
              if (!validate8(data0[i0], { instancePath: instancePath + "/approvers/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs3 === errors;
              if (!valid1) {
                break;
              }
            }
          } else {
            validate52.errors = [{ instancePath: instancePath + "/approvers", message: "must be array" }];
            return false;
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.minRequiredApprovers !== void 0) {
          let data2 = data.minRequiredApprovers;
          const _errs4 = errors;
          if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
            validate52.errors = [{ instancePath: instancePath + "/minRequiredApprovers", message: "must be integer" }];
            return false;
          }
          if (errors === _errs4) {
            if (typeof data2 == "number" && isFinite(data2)) {
              if (data2 < 0 || isNaN(data2)) {
                validate52.errors = [{ instancePath: instancePath + "/minRequiredApprovers", message: "must be >= 0" }];
                return false;
              }
            }
          }
          var valid0 = _errs4 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.requesterCannotBeApprover !== void 0) {
            let data3 = data.requesterCannotBeApprover;
            const _errs6 = errors;
            if (typeof data3 !== "boolean" && data3 !== null) {
              validate52.errors = [{ instancePath: instancePath + "/requesterCannotBeApprover", message: "must be boolean,null" }];
              return false;
            }
            var valid0 = _errs6 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.displayName !== void 0) {
              let data4 = data.displayName;
              const _errs8 = errors;
              if (typeof data4 !== "string" && data4 !== null) {
                validate52.errors = [{ instancePath: instancePath + "/displayName", message: "must be string,null" }];
                return false;
              }
              var valid0 = _errs8 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.definitionRef !== void 0) {
                const _errs10 = errors;
                if (!validate54(data.definitionRef, { instancePath: instancePath + "/definitionRef", parentData: data, parentDataProperty: "definitionRef", rootData })) {
                  vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs10 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.inputs !== void 0) {
                  let data6 = data.inputs;
                  const _errs11 = errors;
                  if (!(data6 && typeof data6 == "object" && !Array.isArray(data6)) && data6 !== null) {
                    validate52.errors = [{ instancePath: instancePath + "/inputs", message: "must be object,null" }];
                    return false;
                  }
                  if (errors === _errs11) {
                    if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                      for (const key0 in data6) {
                        let data7 = data6[key0];
                        const _errs14 = errors;
                        if (typeof data7 !== "string" && typeof data7 !== "boolean" && !(typeof data7 == "number" && isFinite(data7)) && data7 !== null) {
                          validate52.errors = [{ instancePath: instancePath + "/inputs/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), message: "must be string,boolean,number,null" }];
                          return false;
                        }
                        var valid2 = _errs14 === errors;
                        if (!valid2) {
                          break;
                        }
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
  }
  validate52.errors = vErrors;
  return errors === 0;
}
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.type === void 0 && (missing0 = "type")) {
        validate47.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate47.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate47.errors = [{ instancePath: instancePath + "/id", message: "must be >= 0" }];
                return false;
              }
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.type !== void 0) {
            const _errs3 = errors;
            if (!validate48(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData })) {
              vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.isDisabled !== void 0) {
              let data2 = data.isDisabled;
              const _errs4 = errors;
              if (typeof data2 !== "boolean" && data2 !== null) {
                validate47.errors = [{ instancePath: instancePath + "/isDisabled", message: "must be boolean,null" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.resource !== void 0) {
                const _errs6 = errors;
                if (!validate50(data.resource, { instancePath: instancePath + "/resource", parentData: data, parentDataProperty: "resource", rootData })) {
                  vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.settings !== void 0) {
                  const _errs7 = errors;
                  if (!validate52(data.settings, { instancePath: instancePath + "/settings", parentData: data, parentDataProperty: "settings", rootData })) {
                    vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
                    errors = vErrors.length;
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
      validate47.errors = [{ instancePath, message: "must be object" }];
      return false;
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
      if (data.value === void 0 && (missing0 = "value")) {
        validate46.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.value !== void 0) {
          let data0 = data.value;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (!validate47(data0[i0], { instancePath: instancePath + "/value/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate46.errors = [{ instancePath: instancePath + "/value", message: "must be array" }];
              return false;
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
var checkSuiteCheck = validate58;
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate62.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.id === void 0 && (missing0 = "id")) {
        validate62.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.type !== void 0) {
          const _errs1 = errors;
          if (typeof data.type !== "string") {
            validate62.errors = [{ instancePath: instancePath + "/type", message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.id !== void 0) {
            const _errs3 = errors;
            if (typeof data.id !== "string") {
              validate62.errors = [{ instancePath: instancePath + "/id", message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    }
  }
  validate62.errors = vErrors;
  return errors === 0;
}
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.type === void 0 && (missing0 = "type")) {
        validate60.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate60.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate60.errors = [{ instancePath: instancePath + "/id", message: "must be >= 0" }];
                return false;
              }
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.type !== void 0) {
            const _errs3 = errors;
            if (!validate48(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData })) {
              vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.resource !== void 0) {
              const _errs4 = errors;
              if (!validate62(data.resource, { instancePath: instancePath + "/resource", parentData: data, parentDataProperty: "resource", rootData })) {
                vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
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
      validate60.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate60.errors = vErrors;
  return errors === 0;
}
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate65.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id !== void 0) {
        let data0 = data.id;
        const _errs1 = errors;
        if (errors === _errs1) {
          if (typeof data0 === "string") {
            if (data0.length < 1) {
              validate65.errors = [{ instancePath: instancePath + "/id", message: "must NOT have fewer than 1 characters" }];
              return false;
            }
          } else {
            validate65.errors = [{ instancePath: instancePath + "/id", message: "must be string" }];
            return false;
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.displayName !== void 0) {
          let data1 = data.displayName;
          const _errs3 = errors;
          if (typeof data1 !== "string" && data1 !== null) {
            validate65.errors = [{ instancePath: instancePath + "/displayName", message: "must be string,null" }];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.uniqueName !== void 0) {
            let data2 = data.uniqueName;
            const _errs5 = errors;
            if (typeof data2 !== "string" && data2 !== null) {
              validate65.errors = [{ instancePath: instancePath + "/uniqueName", message: "must be string,null" }];
              return false;
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.descriptor !== void 0) {
              let data3 = data.descriptor;
              const _errs7 = errors;
              if (typeof data3 !== "string" && data3 !== null) {
                validate65.errors = [{ instancePath: instancePath + "/descriptor", message: "must be string,null" }];
                return false;
              }
              var valid0 = _errs7 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.isContainer !== void 0) {
                let data4 = data.isContainer;
                const _errs9 = errors;
                if (typeof data4 !== "boolean" && data4 !== null) {
                  validate65.errors = [{ instancePath: instancePath + "/isContainer", message: "must be boolean,null" }];
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
    }
  }
  validate65.errors = vErrors;
  return errors === 0;
}
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.status === void 0 && (missing0 = "status") || data.checkConfigurationRef === void 0 && (missing0 = "checkConfigurationRef")) {
        validate59.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern0.test(data0)) {
                validate59.errors = [{ instancePath: instancePath + "/id", message: 'must match pattern "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"' }];
                return false;
              }
            } else {
              validate59.errors = [{ instancePath: instancePath + "/id", message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.status !== void 0) {
            const _errs3 = errors;
            if (typeof data.status !== "string") {
              validate59.errors = [{ instancePath: instancePath + "/status", message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.checkConfigurationRef !== void 0) {
              const _errs5 = errors;
              if (!validate60(data.checkConfigurationRef, { instancePath: instancePath + "/checkConfigurationRef", parentData: data, parentDataProperty: "checkConfigurationRef", rootData })) {
                vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.modifiedBy !== void 0) {
                const _errs6 = errors;
                if (!validate65(data.modifiedBy, { instancePath: instancePath + "/modifiedBy", parentData: data, parentDataProperty: "modifiedBy", rootData })) {
                  vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                  errors = vErrors.length;
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
      validate59.errors = [{ instancePath, message: "must be object" }];
      return false;
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
      if (data.id === void 0 && (missing0 = "id") || data.checkRuns === void 0 && (missing0 = "checkRuns")) {
        validate58.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern0.test(data0)) {
                validate58.errors = [{ instancePath: instancePath + "/id", message: 'must match pattern "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"' }];
                return false;
              }
            } else {
              validate58.errors = [{ instancePath: instancePath + "/id", message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.checkRuns !== void 0) {
            let data1 = data.checkRuns;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs5 = errors;
                  if (!validate59(data1[i0], { instancePath: instancePath + "/checkRuns/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
                    vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs5 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate58.errors = [{ instancePath: instancePath + "/checkRuns", message: "must be array" }];
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
      validate58.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate58.errors = vErrors;
  return errors === 0;
}
var checksCheck = validate68;
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate71.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.approvers !== void 0) {
        let data0 = data.approvers;
        const _errs1 = errors;
        if (errors === _errs1) {
          if (Array.isArray(data0)) {
            var valid1 = true;
            const len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              const _errs3 = errors;
              if (!validate8(data0[i0], { instancePath: instancePath + "/approvers/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs3 === errors;
              if (!valid1) {
                break;
              }
            }
          } else {
            validate71.errors = [{ instancePath: instancePath + "/approvers", message: "must be array" }];
            return false;
          }
        }
      }
    }
  }
  validate71.errors = vErrors;
  return errors === 0;
}
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.type === void 0 && (missing0 = "type")) {
        validate69.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate69.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate69.errors = [{ instancePath: instancePath + "/id", message: "must be >= 0" }];
                return false;
              }
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.type !== void 0) {
            const _errs3 = errors;
            if (!validate48(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData })) {
              vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.isDisabled !== void 0) {
              let data2 = data.isDisabled;
              const _errs4 = errors;
              if (typeof data2 !== "boolean" && data2 !== null) {
                validate69.errors = [{ instancePath: instancePath + "/isDisabled", message: "must be boolean,null" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.settings !== void 0) {
                const _errs6 = errors;
                if (!validate71(data.settings, { instancePath: instancePath + "/settings", parentData: data, parentDataProperty: "settings", rootData })) {
                  vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
                  errors = vErrors.length;
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
      if (data.value === void 0 && (missing0 = "value")) {
        validate68.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.value !== void 0) {
          let data0 = data.value;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (!validate69(data0[i0], { instancePath: instancePath + "/value/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate68.errors = [{ instancePath: instancePath + "/value", message: "must be array" }];
              return false;
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
var commitDiffsCheck = validate75;
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.commonCommit !== void 0) {
        let data0 = data.commonCommit;
        if (typeof data0 !== "string" && data0 !== null) {
          validate75.errors = [{ instancePath: instancePath + "/commonCommit", message: "must be string,null" }];
          return false;
        }
      }
    } else {
      validate75.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate75.errors = vErrors;
  return errors === 0;
}
var commitsCheck = validate76;
var pattern9 = new RegExp("^[0-9a-f]{40}([0-9a-f]{24})?$", "u");
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.commitId === void 0 && (missing0 = "commitId")) {
        validate77.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.commitId !== void 0) {
          let data0 = data.commitId;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern9.test(data0)) {
                validate77.errors = [{ instancePath: instancePath + "/commitId", message: 'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"' }];
                return false;
              }
            } else {
              validate77.errors = [{ instancePath: instancePath + "/commitId", message: "must be string" }];
              return false;
            }
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
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value")) {
        validate76.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.value !== void 0) {
          let data0 = data.value;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (!validate77(data0[i0], { instancePath: instancePath + "/value/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate76.errors = [{ instancePath: instancePath + "/value", message: "must be array" }];
              return false;
            }
          }
        }
      }
    } else {
      validate76.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate76.errors = vErrors;
  return errors === 0;
}
var createdCheck = validate79;
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id")) {
        validate79.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate79.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate79.errors = [{ instancePath: instancePath + "/id", message: "must be >= 0" }];
                return false;
              }
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.createdBy !== void 0) {
            const _errs3 = errors;
            if (!validate10(data.createdBy, { instancePath: instancePath + "/createdBy", parentData: data, parentDataProperty: "createdBy", rootData })) {
              vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
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
var definitionCheck = validate81;
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.type !== void 0) {
        let data0 = data.type;
        const _errs1 = errors;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          validate82.errors = [{ instancePath: instancePath + "/type", message: "must be integer" }];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.yamlFilename !== void 0) {
          let data1 = data.yamlFilename;
          const _errs3 = errors;
          if (errors === _errs3) {
            if (typeof data1 === "string") {
              if (data1.length < 1) {
                validate82.errors = [{ instancePath: instancePath + "/yamlFilename", message: "must NOT have fewer than 1 characters" }];
                return false;
              }
            } else {
              validate82.errors = [{ instancePath: instancePath + "/yamlFilename", message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
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
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id")) {
        validate81.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate81.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate81.errors = [{ instancePath: instancePath + "/id", message: "must be >= 0" }];
                return false;
              }
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.revision !== void 0) {
            let data1 = data.revision;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
              validate81.errors = [{ instancePath: instancePath + "/revision", message: "must be integer" }];
              return false;
            }
            if (errors === _errs3) {
              if (typeof data1 == "number" && isFinite(data1)) {
                if (data1 < 0 || isNaN(data1)) {
                  validate81.errors = [{ instancePath: instancePath + "/revision", message: "must be >= 0" }];
                  return false;
                }
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.process !== void 0) {
              const _errs5 = errors;
              if (!validate82(data.process, { instancePath: instancePath + "/process", parentData: data, parentDataProperty: "process", rootData })) {
                vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.repository !== void 0) {
                const _errs6 = errors;
                if (!validate43(data.repository, { instancePath: instancePath + "/repository", parentData: data, parentDataProperty: "repository", rootData })) {
                  vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
                  errors = vErrors.length;
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
      validate81.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate81.errors = vErrors;
  return errors === 0;
}
var deploymentsCheck = validate85;
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate87.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id")) {
        validate87.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate87.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate87.errors = [{ instancePath: instancePath + "/id", message: "must be >= 0" }];
                return false;
              }
            }
          }
        }
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
      if (data.id === void 0 && (missing0 = "id") || data.environmentId === void 0 && (missing0 = "environmentId") || data.owner === void 0 && (missing0 = "owner")) {
        validate86.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate86.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate86.errors = [{ instancePath: instancePath + "/id", message: "must be >= 0" }];
                return false;
              }
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.environmentId !== void 0) {
            let data1 = data.environmentId;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
              validate86.errors = [{ instancePath: instancePath + "/environmentId", message: "must be integer" }];
              return false;
            }
            if (errors === _errs3) {
              if (typeof data1 == "number" && isFinite(data1)) {
                if (data1 < 0 || isNaN(data1)) {
                  validate86.errors = [{ instancePath: instancePath + "/environmentId", message: "must be >= 0" }];
                  return false;
                }
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.planId !== void 0) {
              let data2 = data.planId;
              const _errs5 = errors;
              if (typeof data2 !== "string" && data2 !== null) {
                validate86.errors = [{ instancePath: instancePath + "/planId", message: "must be string,null" }];
                return false;
              }
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (!pattern0.test(data2)) {
                    validate86.errors = [{ instancePath: instancePath + "/planId", message: 'must match pattern "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"' }];
                    return false;
                  }
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.stageName !== void 0) {
                let data3 = data.stageName;
                const _errs7 = errors;
                if (typeof data3 !== "string" && data3 !== null) {
                  validate86.errors = [{ instancePath: instancePath + "/stageName", message: "must be string,null" }];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.stageAttempt !== void 0) {
                  let data4 = data.stageAttempt;
                  const _errs9 = errors;
                  if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                    validate86.errors = [{ instancePath: instancePath + "/stageAttempt", message: "must be integer" }];
                    return false;
                  }
                  if (errors === _errs9) {
                    if (typeof data4 == "number" && isFinite(data4)) {
                      if (data4 < 0 || isNaN(data4)) {
                        validate86.errors = [{ instancePath: instancePath + "/stageAttempt", message: "must be >= 0" }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.jobName !== void 0) {
                    let data5 = data.jobName;
                    const _errs11 = errors;
                    if (typeof data5 !== "string" && data5 !== null) {
                      validate86.errors = [{ instancePath: instancePath + "/jobName", message: "must be string,null" }];
                      return false;
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.requestIdentifier !== void 0) {
                      let data6 = data.requestIdentifier;
                      const _errs13 = errors;
                      if (typeof data6 !== "string" && data6 !== null) {
                        validate86.errors = [{ instancePath: instancePath + "/requestIdentifier", message: "must be string,null" }];
                        return false;
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.owner !== void 0) {
                        const _errs15 = errors;
                        if (!validate87(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData })) {
                          vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs15 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.queueTime !== void 0) {
                          let data8 = data.queueTime;
                          const _errs16 = errors;
                          if (typeof data8 !== "string" && data8 !== null) {
                            validate86.errors = [{ instancePath: instancePath + "/queueTime", message: "must be string,null" }];
                            return false;
                          }
                          if (errors === _errs16) {
                            if (typeof data8 === "string") {
                              if (!pattern4.test(data8)) {
                                validate86.errors = [{ instancePath: instancePath + "/queueTime", message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$"' }];
                                return false;
                              }
                            }
                          }
                          var valid0 = _errs16 === errors;
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
      validate86.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate86.errors = vErrors;
  return errors === 0;
}
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value")) {
        validate85.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.value !== void 0) {
          let data0 = data.value;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (!validate86(data0[i0], { instancePath: instancePath + "/value/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate85.errors = [{ instancePath: instancePath + "/value", message: "must be array" }];
              return false;
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
var environmentsCheck = validate90;
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name")) {
        validate91.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate91.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate91.errors = [{ instancePath: instancePath + "/id", message: "must be >= 0" }];
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
                  validate91.errors = [{ instancePath: instancePath + "/name", message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              } else {
                validate91.errors = [{ instancePath: instancePath + "/name", message: "must be string" }];
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
      validate91.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate91.errors = vErrors;
  return errors === 0;
}
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value")) {
        validate90.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.value !== void 0) {
          let data0 = data.value;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (!validate91(data0[i0], { instancePath: instancePath + "/value/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate90.errors = [{ instancePath: instancePath + "/value", message: "must be array" }];
              return false;
            }
          }
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
var folderCheck = validate93;
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path")) {
        validate94.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.path !== void 0) {
          const _errs1 = errors;
          if (typeof data.path !== "string") {
            validate94.errors = [{ instancePath: instancePath + "/path", message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.isFolder !== void 0) {
            let data1 = data.isFolder;
            const _errs3 = errors;
            if (typeof data1 !== "boolean" && data1 !== null) {
              validate94.errors = [{ instancePath: instancePath + "/isFolder", message: "must be boolean,null" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.isSymLink !== void 0) {
              let data2 = data.isSymLink;
              const _errs5 = errors;
              if (typeof data2 !== "boolean" && data2 !== null) {
                validate94.errors = [{ instancePath: instancePath + "/isSymLink", message: "must be boolean,null" }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.gitObjectType !== void 0) {
                let data3 = data.gitObjectType;
                const _errs7 = errors;
                if (typeof data3 !== "string" && data3 !== null) {
                  validate94.errors = [{ instancePath: instancePath + "/gitObjectType", message: "must be string,null" }];
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
      if (data.value === void 0 && (missing0 = "value")) {
        validate93.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.value !== void 0) {
          let data0 = data.value;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (!validate94(data0[i0], { instancePath: instancePath + "/value/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate93.errors = [{ instancePath: instancePath + "/value", message: "must be array" }];
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
var generalSettingsCheck = validate96;
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.enforceJobAuthScope !== void 0) {
        let data0 = data.enforceJobAuthScope;
        const _errs1 = errors;
        if (typeof data0 !== "boolean" && data0 !== null) {
          validate96.errors = [{ instancePath: instancePath + "/enforceJobAuthScope", message: "must be boolean,null" }];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.enforceJobAuthScopeForReleases !== void 0) {
          let data1 = data.enforceJobAuthScopeForReleases;
          const _errs3 = errors;
          if (typeof data1 !== "boolean" && data1 !== null) {
            validate96.errors = [{ instancePath: instancePath + "/enforceJobAuthScopeForReleases", message: "must be boolean,null" }];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.enforceReferencedRepoScopedToken !== void 0) {
            let data2 = data.enforceReferencedRepoScopedToken;
            const _errs5 = errors;
            if (typeof data2 !== "boolean" && data2 !== null) {
              validate96.errors = [{ instancePath: instancePath + "/enforceReferencedRepoScopedToken", message: "must be boolean,null" }];
              return false;
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.enforceNoAccessToSecretsFromForks !== void 0) {
              let data3 = data.enforceNoAccessToSecretsFromForks;
              const _errs7 = errors;
              if (typeof data3 !== "boolean" && data3 !== null) {
                validate96.errors = [{ instancePath: instancePath + "/enforceNoAccessToSecretsFromForks", message: "must be boolean,null" }];
                return false;
              }
              var valid0 = _errs7 === errors;
            } else {
              var valid0 = true;
            }
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
var gitCommitCheck = validate97;
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.email === void 0 && (missing0 = "email")) {
        validate98.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.email !== void 0) {
          if (typeof data.email !== "string") {
            validate98.errors = [{ instancePath: instancePath + "/email", message: "must be string" }];
            return false;
          }
        }
      }
    } else {
      validate98.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate98.errors = vErrors;
  return errors === 0;
}
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.commitId === void 0 && (missing0 = "commitId") || data.author === void 0 && (missing0 = "author") || data.committer === void 0 && (missing0 = "committer") || data.comment === void 0 && (missing0 = "comment") || data.parents === void 0 && (missing0 = "parents")) {
        validate97.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.commitId !== void 0) {
          let data0 = data.commitId;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern9.test(data0)) {
                validate97.errors = [{ instancePath: instancePath + "/commitId", message: 'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"' }];
                return false;
              }
            } else {
              validate97.errors = [{ instancePath: instancePath + "/commitId", message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.author !== void 0) {
            const _errs3 = errors;
            if (!validate98(data.author, { instancePath: instancePath + "/author", parentData: data, parentDataProperty: "author", rootData })) {
              vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.committer !== void 0) {
              const _errs4 = errors;
              if (!validate98(data.committer, { instancePath: instancePath + "/committer", parentData: data, parentDataProperty: "committer", rootData })) {
                vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.comment !== void 0) {
                const _errs5 = errors;
                if (typeof data.comment !== "string") {
                  validate97.errors = [{ instancePath: instancePath + "/comment", message: "must be string" }];
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.commentTruncated !== void 0) {
                  let data4 = data.commentTruncated;
                  const _errs7 = errors;
                  if (typeof data4 !== "boolean" && data4 !== null) {
                    validate97.errors = [{ instancePath: instancePath + "/commentTruncated", message: "must be boolean,null" }];
                    return false;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.parents !== void 0) {
                    let data5 = data.parents;
                    const _errs9 = errors;
                    if (errors === _errs9) {
                      if (Array.isArray(data5)) {
                        var valid1 = true;
                        const len0 = data5.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let data6 = data5[i0];
                          const _errs11 = errors;
                          if (errors === _errs11) {
                            if (typeof data6 === "string") {
                              if (!pattern9.test(data6)) {
                                validate97.errors = [{ instancePath: instancePath + "/parents/" + i0, message: 'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"' }];
                                return false;
                              }
                            } else {
                              validate97.errors = [{ instancePath: instancePath + "/parents/" + i0, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid1 = _errs11 === errors;
                          if (!valid1) {
                            break;
                          }
                        }
                      } else {
                        validate97.errors = [{ instancePath: instancePath + "/parents", message: "must be array" }];
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
      validate97.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate97.errors = vErrors;
  return errors === 0;
}
var itemCheck = validate101;
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate102.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.isBinary !== void 0) {
        let data0 = data.isBinary;
        if (typeof data0 !== "boolean" && data0 !== null) {
          validate102.errors = [{ instancePath: instancePath + "/isBinary", message: "must be boolean,null" }];
          return false;
        }
      }
    }
  }
  validate102.errors = vErrors;
  return errors === 0;
}
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.isFolder !== void 0) {
        let data0 = data.isFolder;
        const _errs1 = errors;
        if (typeof data0 !== "boolean" && data0 !== null) {
          validate101.errors = [{ instancePath: instancePath + "/isFolder", message: "must be boolean,null" }];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.isSymLink !== void 0) {
          let data1 = data.isSymLink;
          const _errs3 = errors;
          if (typeof data1 !== "boolean" && data1 !== null) {
            validate101.errors = [{ instancePath: instancePath + "/isSymLink", message: "must be boolean,null" }];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.gitObjectType !== void 0) {
            let data2 = data.gitObjectType;
            const _errs5 = errors;
            if (typeof data2 !== "string" && data2 !== null) {
              validate101.errors = [{ instancePath: instancePath + "/gitObjectType", message: "must be string,null" }];
              return false;
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.content !== void 0) {
              let data3 = data.content;
              const _errs7 = errors;
              if (typeof data3 !== "string" && data3 !== null) {
                validate101.errors = [{ instancePath: instancePath + "/content", message: "must be string,null" }];
                return false;
              }
              var valid0 = _errs7 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.contentMetadata !== void 0) {
                const _errs9 = errors;
                if (!validate102(data.contentMetadata, { instancePath: instancePath + "/contentMetadata", parentData: data, parentDataProperty: "contentMetadata", rootData })) {
                  vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
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
    } else {
      validate101.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate101.errors = vErrors;
  return errors === 0;
}
var iterationsCheck = validate104;
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate107.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.pushId === void 0 && (missing0 = "pushId")) {
        validate107.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.pushId !== void 0) {
          let data0 = data.pushId;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate107.errors = [{ instancePath: instancePath + "/pushId", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate107.errors = [{ instancePath: instancePath + "/pushId", message: "must be >= 0" }];
                return false;
              }
            }
          }
        }
      }
    }
  }
  validate107.errors = vErrors;
  return errors === 0;
}
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.createdDate === void 0 && (missing0 = "createdDate") || data.sourceRefCommit === void 0 && (missing0 = "sourceRefCommit")) {
        validate105.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate105.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate105.errors = [{ instancePath: instancePath + "/id", message: "must be >= 0" }];
                return false;
              }
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.createdDate !== void 0) {
            let data1 = data.createdDate;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (!pattern4.test(data1)) {
                  validate105.errors = [{ instancePath: instancePath + "/createdDate", message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$"' }];
                  return false;
                }
              } else {
                validate105.errors = [{ instancePath: instancePath + "/createdDate", message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.reason !== void 0) {
              let data2 = data.reason;
              const _errs5 = errors;
              if (typeof data2 !== "string" && data2 !== null) {
                validate105.errors = [{ instancePath: instancePath + "/reason", message: "must be string,null" }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.sourceRefCommit !== void 0) {
                const _errs7 = errors;
                if (!validate77(data.sourceRefCommit, { instancePath: instancePath + "/sourceRefCommit", parentData: data, parentDataProperty: "sourceRefCommit", rootData })) {
                  vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.push !== void 0) {
                  const _errs8 = errors;
                  if (!validate107(data.push, { instancePath: instancePath + "/push", parentData: data, parentDataProperty: "push", rootData })) {
                    vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
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
      validate105.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate105.errors = vErrors;
  return errors === 0;
}
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value")) {
        validate104.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.value !== void 0) {
          let data0 = data.value;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (!validate105(data0[i0], { instancePath: instancePath + "/value/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate104.errors = [{ instancePath: instancePath + "/value", message: "must be array" }];
              return false;
            }
          }
        }
      }
    } else {
      validate104.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate104.errors = vErrors;
  return errors === 0;
}
var pipelineFileCheck = validate110;
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && typeof data !== "string" && data !== null) {
    validate113.errors = [{ instancePath, message: "must be object,string,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.name !== void 0) {
        if (typeof data.name !== "string") {
          validate113.errors = [{ instancePath: instancePath + "/name", message: "must be string" }];
          return false;
        }
      }
    }
  }
  validate113.errors = vErrors;
  return errors === 0;
}
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.environment !== void 0) {
        if (!validate113(data.environment, { instancePath: instancePath + "/environment", parentData: data, parentDataProperty: "environment", rootData })) {
          vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
          errors = vErrors.length;
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
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.stage !== void 0) {
        let data0 = data.stage;
        const _errs1 = errors;
        if (typeof data0 !== "string" && data0 !== null) {
          validate111.errors = [{ instancePath: instancePath + "/stage", message: "must be string,null" }];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.lockBehavior !== void 0) {
          let data1 = data.lockBehavior;
          const _errs3 = errors;
          if (typeof data1 !== "string" && data1 !== null) {
            validate111.errors = [{ instancePath: instancePath + "/lockBehavior", message: "must be string,null" }];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.jobs !== void 0) {
            let data2 = data.jobs;
            const _errs5 = errors;
            if (errors === _errs5) {
              if (Array.isArray(data2)) {
                var valid1 = true;
                const len0 = data2.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs7 = errors;
                  if (!validate112(data2[i0], { instancePath: instancePath + "/jobs/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
                    vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs7 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate111.errors = [{ instancePath: instancePath + "/jobs", message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
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
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.lockBehavior !== void 0) {
        let data0 = data.lockBehavior;
        const _errs1 = errors;
        if (typeof data0 !== "string" && data0 !== null) {
          validate110.errors = [{ instancePath: instancePath + "/lockBehavior", message: "must be string,null" }];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.stages !== void 0) {
          let data1 = data.stages;
          const _errs3 = errors;
          if (errors === _errs3) {
            if (Array.isArray(data1)) {
              var valid1 = true;
              const len0 = data1.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs5 = errors;
                if (!validate111(data1[i0], { instancePath: instancePath + "/stages/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs5 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate110.errors = [{ instancePath: instancePath + "/stages", message: "must be array" }];
              return false;
            }
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
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
var pipelinePermissionsCheck = validate117;
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate118.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.authorized !== void 0) {
        let data0 = data.authorized;
        if (typeof data0 !== "boolean" && data0 !== null) {
          validate118.errors = [{ instancePath: instancePath + "/authorized", message: "must be boolean,null" }];
          return false;
        }
      }
    }
  }
  validate118.errors = vErrors;
  return errors === 0;
}
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id")) {
        validate120.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate120.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate120.errors = [{ instancePath: instancePath + "/id", message: "must be >= 0" }];
                return false;
              }
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.authorized !== void 0) {
            let data1 = data.authorized;
            const _errs3 = errors;
            if (typeof data1 !== "boolean" && data1 !== null) {
              validate120.errors = [{ instancePath: instancePath + "/authorized", message: "must be boolean,null" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate120.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate120.errors = vErrors;
  return errors === 0;
}
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.allPipelines !== void 0) {
        const _errs1 = errors;
        if (!validate118(data.allPipelines, { instancePath: instancePath + "/allPipelines", parentData: data, parentDataProperty: "allPipelines", rootData })) {
          vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.pipelines !== void 0) {
          let data1 = data.pipelines;
          const _errs2 = errors;
          if (!Array.isArray(data1) && data1 !== null) {
            validate117.errors = [{ instancePath: instancePath + "/pipelines", message: "must be array,null" }];
            return false;
          }
          if (errors === _errs2) {
            if (Array.isArray(data1)) {
              var valid1 = true;
              const len0 = data1.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs4 = errors;
                if (!validate120(data1[i0], { instancePath: instancePath + "/pipelines/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs4 === errors;
                if (!valid1) {
                  break;
                }
              }
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate117.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate117.errors = vErrors;
  return errors === 0;
}
var problemCheck = validate122;
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.message === void 0 && (missing0 = "message")) {
        validate122.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.message !== void 0) {
          if (typeof data.message !== "string") {
            validate122.errors = [{ instancePath: instancePath + "/message", message: "must be string" }];
            return false;
          }
        }
      }
    } else {
      validate122.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate122.errors = vErrors;
  return errors === 0;
}
var pullRequestQueryCheck = validate123;
var pattern15 = new RegExp("^refs/heads/.", "u");
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate127.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.commitId === void 0 && (missing0 = "commitId")) {
        validate127.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.commitId !== void 0) {
          let data0 = data.commitId;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern9.test(data0)) {
                validate127.errors = [{ instancePath: instancePath + "/commitId", message: 'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"' }];
                return false;
              }
            } else {
              validate127.errors = [{ instancePath: instancePath + "/commitId", message: "must be string" }];
              return false;
            }
          }
        }
      }
    }
  }
  validate127.errors = vErrors;
  return errors === 0;
}
function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id")) {
        validate131.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern0.test(data0)) {
                validate131.errors = [{ instancePath: instancePath + "/id", message: 'must match pattern "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"' }];
                return false;
              }
            } else {
              validate131.errors = [{ instancePath: instancePath + "/id", message: "must be string" }];
              return false;
            }
          }
        }
      }
    } else {
      validate131.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate131.errors = vErrors;
  return errors === 0;
}
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.vote === void 0 && (missing0 = "vote")) {
        validate133.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (data0.length < 1) {
                validate133.errors = [{ instancePath: instancePath + "/id", message: "must NOT have fewer than 1 characters" }];
                return false;
              }
            } else {
              validate133.errors = [{ instancePath: instancePath + "/id", message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.displayName !== void 0) {
            let data1 = data.displayName;
            const _errs3 = errors;
            if (typeof data1 !== "string" && data1 !== null) {
              validate133.errors = [{ instancePath: instancePath + "/displayName", message: "must be string,null" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.uniqueName !== void 0) {
              let data2 = data.uniqueName;
              const _errs5 = errors;
              if (typeof data2 !== "string" && data2 !== null) {
                validate133.errors = [{ instancePath: instancePath + "/uniqueName", message: "must be string,null" }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.descriptor !== void 0) {
                let data3 = data.descriptor;
                const _errs7 = errors;
                if (typeof data3 !== "string" && data3 !== null) {
                  validate133.errors = [{ instancePath: instancePath + "/descriptor", message: "must be string,null" }];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.isContainer !== void 0) {
                  let data4 = data.isContainer;
                  const _errs9 = errors;
                  if (typeof data4 !== "boolean" && data4 !== null) {
                    validate133.errors = [{ instancePath: instancePath + "/isContainer", message: "must be boolean,null" }];
                    return false;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.vote !== void 0) {
                    let data5 = data.vote;
                    const _errs11 = errors;
                    if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                      validate133.errors = [{ instancePath: instancePath + "/vote", message: "must be integer" }];
                      return false;
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.votedFor !== void 0) {
                      let data6 = data.votedFor;
                      const _errs13 = errors;
                      if (!Array.isArray(data6) && data6 !== null) {
                        validate133.errors = [{ instancePath: instancePath + "/votedFor", message: "must be array,null" }];
                        return false;
                      }
                      if (errors === _errs13) {
                        if (Array.isArray(data6)) {
                          var valid1 = true;
                          const len0 = data6.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            const _errs15 = errors;
                            if (!validate8(data6[i0], { instancePath: instancePath + "/votedFor/" + i0, parentData: data6, parentDataProperty: i0, rootData })) {
                              vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
                              errors = vErrors.length;
                            }
                            var valid1 = _errs15 === errors;
                            if (!valid1) {
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
      validate133.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate133.errors = vErrors;
  return errors === 0;
}
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.pullRequestId === void 0 && (missing0 = "pullRequestId") || data.status === void 0 && (missing0 = "status") || data.targetRefName === void 0 && (missing0 = "targetRefName") || data.createdBy === void 0 && (missing0 = "createdBy") || data.repository === void 0 && (missing0 = "repository")) {
        validate124.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.pullRequestId !== void 0) {
          let data0 = data.pullRequestId;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate124.errors = [{ instancePath: instancePath + "/pullRequestId", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate124.errors = [{ instancePath: instancePath + "/pullRequestId", message: "must be >= 0" }];
                return false;
              }
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.status !== void 0) {
            const _errs3 = errors;
            if (typeof data.status !== "string") {
              validate124.errors = [{ instancePath: instancePath + "/status", message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.targetRefName !== void 0) {
              let data2 = data.targetRefName;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (!pattern15.test(data2)) {
                    validate124.errors = [{ instancePath: instancePath + "/targetRefName", message: 'must match pattern "^refs/heads/."' }];
                    return false;
                  }
                } else {
                  validate124.errors = [{ instancePath: instancePath + "/targetRefName", message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.createdBy !== void 0) {
                const _errs7 = errors;
                if (!validate8(data.createdBy, { instancePath: instancePath + "/createdBy", parentData: data, parentDataProperty: "createdBy", rootData })) {
                  vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.closedBy !== void 0) {
                  const _errs8 = errors;
                  if (!validate10(data.closedBy, { instancePath: instancePath + "/closedBy", parentData: data, parentDataProperty: "closedBy", rootData })) {
                    vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.closedDate !== void 0) {
                    let data5 = data.closedDate;
                    const _errs9 = errors;
                    if (typeof data5 !== "string" && data5 !== null) {
                      validate124.errors = [{ instancePath: instancePath + "/closedDate", message: "must be string,null" }];
                      return false;
                    }
                    if (errors === _errs9) {
                      if (typeof data5 === "string") {
                        if (!pattern4.test(data5)) {
                          validate124.errors = [{ instancePath: instancePath + "/closedDate", message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$"' }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.lastMergeCommit !== void 0) {
                      const _errs11 = errors;
                      if (!validate127(data.lastMergeCommit, { instancePath: instancePath + "/lastMergeCommit", parentData: data, parentDataProperty: "lastMergeCommit", rootData })) {
                        vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.lastMergeSourceCommit !== void 0) {
                        const _errs12 = errors;
                        if (!validate127(data.lastMergeSourceCommit, { instancePath: instancePath + "/lastMergeSourceCommit", parentData: data, parentDataProperty: "lastMergeSourceCommit", rootData })) {
                          vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs12 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.lastMergeTargetCommit !== void 0) {
                          const _errs13 = errors;
                          if (!validate127(data.lastMergeTargetCommit, { instancePath: instancePath + "/lastMergeTargetCommit", parentData: data, parentDataProperty: "lastMergeTargetCommit", rootData })) {
                            vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs13 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.forkSource !== void 0) {
                            let data9 = data.forkSource;
                            const _errs14 = errors;
                            if (!(data9 && typeof data9 == "object" && !Array.isArray(data9)) && data9 !== null) {
                              validate124.errors = [{ instancePath: instancePath + "/forkSource", message: "must be object,null" }];
                              return false;
                            }
                            var valid0 = _errs14 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.repository !== void 0) {
                              const _errs16 = errors;
                              if (!validate131(data.repository, { instancePath: instancePath + "/repository", parentData: data, parentDataProperty: "repository", rootData })) {
                                vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs16 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.reviewers !== void 0) {
                                let data11 = data.reviewers;
                                const _errs17 = errors;
                                if (!Array.isArray(data11) && data11 !== null) {
                                  validate124.errors = [{ instancePath: instancePath + "/reviewers", message: "must be array,null" }];
                                  return false;
                                }
                                if (errors === _errs17) {
                                  if (Array.isArray(data11)) {
                                    var valid1 = true;
                                    const len0 = data11.length;
                                    for (let i0 = 0; i0 < len0; i0++) {
                                      const _errs19 = errors;
                                      if (!validate133(data11[i0], { instancePath: instancePath + "/reviewers/" + i0, parentData: data11, parentDataProperty: i0, rootData })) {
                                        vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid1 = _errs19 === errors;
                                      if (!valid1) {
                                        break;
                                      }
                                    }
                                  }
                                }
                                var valid0 = _errs17 === errors;
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
      if (data.results === void 0 && (missing0 = "results")) {
        validate123.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.results !== void 0) {
          let data0 = data.results;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let data1 = data0[i0];
                const _errs3 = errors;
                if (errors === _errs3) {
                  if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                    for (const key0 in data1) {
                      let data2 = data1[key0];
                      const _errs6 = errors;
                      if (errors === _errs6) {
                        if (Array.isArray(data2)) {
                          var valid3 = true;
                          const len1 = data2.length;
                          for (let i1 = 0; i1 < len1; i1++) {
                            const _errs8 = errors;
                            if (!validate124(data2[i1], { instancePath: instancePath + "/results/" + i0 + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, parentData: data2, parentDataProperty: i1, rootData })) {
                              vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
                              errors = vErrors.length;
                            }
                            var valid3 = _errs8 === errors;
                            if (!valid3) {
                              break;
                            }
                          }
                        } else {
                          validate123.errors = [{ instancePath: instancePath + "/results/" + i0 + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), message: "must be array" }];
                          return false;
                        }
                      }
                      var valid2 = _errs6 === errors;
                      if (!valid2) {
                        break;
                      }
                    }
                  } else {
                    validate123.errors = [{ instancePath: instancePath + "/results/" + i0, message: "must be object" }];
                    return false;
                  }
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate123.errors = [{ instancePath: instancePath + "/results", message: "must be array" }];
              return false;
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
var pullRequestCheck = validate124;
var pushCheck = validate137;
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.oldObjectId === void 0 && (missing0 = "oldObjectId") || data.newObjectId === void 0 && (missing0 = "newObjectId")) {
        validate139.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.name !== void 0) {
          const _errs1 = errors;
          if (typeof data.name !== "string") {
            validate139.errors = [{ instancePath: instancePath + "/name", message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.oldObjectId !== void 0) {
            let data1 = data.oldObjectId;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (!pattern9.test(data1)) {
                  validate139.errors = [{ instancePath: instancePath + "/oldObjectId", message: 'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"' }];
                  return false;
                }
              } else {
                validate139.errors = [{ instancePath: instancePath + "/oldObjectId", message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.newObjectId !== void 0) {
              let data2 = data.newObjectId;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (!pattern9.test(data2)) {
                    validate139.errors = [{ instancePath: instancePath + "/newObjectId", message: 'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"' }];
                    return false;
                  }
                } else {
                  validate139.errors = [{ instancePath: instancePath + "/newObjectId", message: "must be string" }];
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
      validate139.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate139.errors = vErrors;
  return errors === 0;
}
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.pushId === void 0 && (missing0 = "pushId") || data.date === void 0 && (missing0 = "date") || data.pushedBy === void 0 && (missing0 = "pushedBy")) {
        validate137.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.pushId !== void 0) {
          let data0 = data.pushId;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate137.errors = [{ instancePath: instancePath + "/pushId", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate137.errors = [{ instancePath: instancePath + "/pushId", message: "must be >= 0" }];
                return false;
              }
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.date !== void 0) {
            let data1 = data.date;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (!pattern4.test(data1)) {
                  validate137.errors = [{ instancePath: instancePath + "/date", message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$"' }];
                  return false;
                }
              } else {
                validate137.errors = [{ instancePath: instancePath + "/date", message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.pushedBy !== void 0) {
              const _errs5 = errors;
              if (!validate8(data.pushedBy, { instancePath: instancePath + "/pushedBy", parentData: data, parentDataProperty: "pushedBy", rootData })) {
                vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.refUpdates !== void 0) {
                let data3 = data.refUpdates;
                const _errs6 = errors;
                if (!Array.isArray(data3) && data3 !== null) {
                  validate137.errors = [{ instancePath: instancePath + "/refUpdates", message: "must be array,null" }];
                  return false;
                }
                if (errors === _errs6) {
                  if (Array.isArray(data3)) {
                    var valid1 = true;
                    const len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs8 = errors;
                      if (!validate139(data3[i0], { instancePath: instancePath + "/refUpdates/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
                        vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs8 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
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
      validate137.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate137.errors = vErrors;
  return errors === 0;
}
var pushesCheck = validate141;
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value")) {
        validate141.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.value !== void 0) {
          let data0 = data.value;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (!validate137(data0[i0], { instancePath: instancePath + "/value/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate141.errors = [{ instancePath: instancePath + "/value", message: "must be array" }];
              return false;
            }
          }
        }
      }
    } else {
      validate141.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate141.errors = vErrors;
  return errors === 0;
}
var refsCheck = validate143;
function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.objectId === void 0 && (missing0 = "objectId")) {
        validate144.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.name !== void 0) {
          const _errs1 = errors;
          if (typeof data.name !== "string") {
            validate144.errors = [{ instancePath: instancePath + "/name", message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.objectId !== void 0) {
            let data1 = data.objectId;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (!pattern9.test(data1)) {
                  validate144.errors = [{ instancePath: instancePath + "/objectId", message: 'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"' }];
                  return false;
                }
              } else {
                validate144.errors = [{ instancePath: instancePath + "/objectId", message: "must be string" }];
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
      validate144.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate144.errors = vErrors;
  return errors === 0;
}
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value")) {
        validate143.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.value !== void 0) {
          let data0 = data.value;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (!validate144(data0[i0], { instancePath: instancePath + "/value/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate143.errors = [{ instancePath: instancePath + "/value", message: "must be array" }];
              return false;
            }
          }
        }
      }
    } else {
      validate143.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate143.errors = vErrors;
  return errors === 0;
}
var releaseCheck = validate146;
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate150.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id !== void 0) {
        let data0 = data.id;
        const _errs1 = errors;
        if (typeof data0 !== "string" && data0 !== null) {
          validate150.errors = [{ instancePath: instancePath + "/id", message: "must be string,null" }];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.name !== void 0) {
          let data1 = data.name;
          const _errs3 = errors;
          if (typeof data1 !== "string" && data1 !== null) {
            validate150.errors = [{ instancePath: instancePath + "/name", message: "must be string,null" }];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
      }
    }
  }
  validate150.errors = vErrors;
  return errors === 0;
}
function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type")) {
        validate149.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.type !== void 0) {
          const _errs1 = errors;
          if (typeof data.type !== "string") {
            validate149.errors = [{ instancePath: instancePath + "/type", message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.isPrimary !== void 0) {
            let data1 = data.isPrimary;
            const _errs3 = errors;
            if (typeof data1 !== "boolean" && data1 !== null) {
              validate149.errors = [{ instancePath: instancePath + "/isPrimary", message: "must be boolean,null" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.definitionReference !== void 0) {
              let data2 = data.definitionReference;
              const _errs5 = errors;
              if (!(data2 && typeof data2 == "object" && !Array.isArray(data2)) && data2 !== null) {
                validate149.errors = [{ instancePath: instancePath + "/definitionReference", message: "must be object,null" }];
                return false;
              }
              if (errors === _errs5) {
                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                  for (const key0 in data2) {
                    const _errs8 = errors;
                    if (!validate150(data2[key0], { instancePath: instancePath + "/definitionReference/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data2, parentDataProperty: key0, rootData })) {
                      vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs8 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
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
      if (data.id === void 0 && (missing0 = "id") || data.createdBy === void 0 && (missing0 = "createdBy")) {
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
          if (data.reason !== void 0) {
            let data1 = data.reason;
            const _errs3 = errors;
            if (typeof data1 !== "string" && data1 !== null) {
              validate146.errors = [{ instancePath: instancePath + "/reason", message: "must be string,null" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.createdBy !== void 0) {
              const _errs5 = errors;
              if (!validate8(data.createdBy, { instancePath: instancePath + "/createdBy", parentData: data, parentDataProperty: "createdBy", rootData })) {
                vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.createdFor !== void 0) {
                const _errs6 = errors;
                if (!validate10(data.createdFor, { instancePath: instancePath + "/createdFor", parentData: data, parentDataProperty: "createdFor", rootData })) {
                  vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.artifacts !== void 0) {
                  let data4 = data.artifacts;
                  const _errs7 = errors;
                  if (!Array.isArray(data4) && data4 !== null) {
                    validate146.errors = [{ instancePath: instancePath + "/artifacts", message: "must be array,null" }];
                    return false;
                  }
                  if (errors === _errs7) {
                    if (Array.isArray(data4)) {
                      var valid1 = true;
                      const len0 = data4.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs9 = errors;
                        if (!validate149(data4[i0], { instancePath: instancePath + "/artifacts/" + i0, parentData: data4, parentDataProperty: i0, rootData })) {
                          vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
                          errors = vErrors.length;
                        }
                        var valid1 = _errs9 === errors;
                        if (!valid1) {
                          break;
                        }
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
      }
    } else {
      validate146.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate146.errors = vErrors;
  return errors === 0;
}
var releaseStageCheck = validate153;
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.status === void 0 && (missing0 = "status") || data.attempt === void 0 && (missing0 = "attempt") || data.isAutomated === void 0 && (missing0 = "isAutomated") || data.approvalType === void 0 && (missing0 = "approvalType")) {
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
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.approvalType !== void 0) {
            const _errs3 = errors;
            if (typeof data.approvalType !== "string") {
              validate154.errors = [{ instancePath: instancePath + "/approvalType", message: "must be string" }];
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
                validate154.errors = [{ instancePath: instancePath + "/status", message: "must be string" }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.isAutomated !== void 0) {
                const _errs7 = errors;
                if (typeof data.isAutomated !== "boolean") {
                  validate154.errors = [{ instancePath: instancePath + "/isAutomated", message: "must be boolean" }];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.attempt !== void 0) {
                  let data4 = data.attempt;
                  const _errs9 = errors;
                  if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                    validate154.errors = [{ instancePath: instancePath + "/attempt", message: "must be integer" }];
                    return false;
                  }
                  if (errors === _errs9) {
                    if (typeof data4 == "number" && isFinite(data4)) {
                      if (data4 < 0 || isNaN(data4)) {
                        validate154.errors = [{ instancePath: instancePath + "/attempt", message: "must be >= 0" }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.approver !== void 0) {
                    const _errs11 = errors;
                    if (!validate10(data.approver, { instancePath: instancePath + "/approver", parentData: data, parentDataProperty: "approver", rootData })) {
                      vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.approvedBy !== void 0) {
                      const _errs12 = errors;
                      if (!validate10(data.approvedBy, { instancePath: instancePath + "/approvedBy", parentData: data, parentDataProperty: "approvedBy", rootData })) {
                        vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.comments !== void 0) {
                        let data7 = data.comments;
                        const _errs13 = errors;
                        if (typeof data7 !== "string" && data7 !== null) {
                          validate154.errors = [{ instancePath: instancePath + "/comments", message: "must be string,null" }];
                          return false;
                        }
                        var valid0 = _errs13 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.releaseEnvironment !== void 0) {
                          const _errs15 = errors;
                          if (!validate87(data.releaseEnvironment, { instancePath: instancePath + "/releaseEnvironment", parentData: data, parentDataProperty: "releaseEnvironment", rootData })) {
                            vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
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
      validate154.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate154.errors = vErrors;
  return errors === 0;
}
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.isAutomated === void 0 && (missing0 = "isAutomated")) {
        validate160.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.isAutomated !== void 0) {
          const _errs1 = errors;
          if (typeof data.isAutomated !== "boolean") {
            validate160.errors = [{ instancePath: instancePath + "/isAutomated", message: "must be boolean" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.approver !== void 0) {
            const _errs3 = errors;
            if (!validate10(data.approver, { instancePath: instancePath + "/approver", parentData: data, parentDataProperty: "approver", rootData })) {
              vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate160.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate160.errors = vErrors;
  return errors === 0;
}
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate159.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.approvals !== void 0) {
        let data0 = data.approvals;
        const _errs1 = errors;
        if (!Array.isArray(data0) && data0 !== null) {
          validate159.errors = [{ instancePath: instancePath + "/approvals", message: "must be array,null" }];
          return false;
        }
        if (errors === _errs1) {
          if (Array.isArray(data0)) {
            var valid1 = true;
            const len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              const _errs3 = errors;
              if (!validate160(data0[i0], { instancePath: instancePath + "/approvals/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs3 === errors;
              if (!valid1) {
                break;
              }
            }
          }
        }
      }
    }
  }
  validate159.errors = vErrors;
  return errors === 0;
}
function validate169(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate169.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.timelineRecordId !== void 0) {
        let data0 = data.timelineRecordId;
        const _errs1 = errors;
        if (typeof data0 !== "string" && data0 !== null) {
          validate169.errors = [{ instancePath: instancePath + "/timelineRecordId", message: "must be string,null" }];
          return false;
        }
        if (errors === _errs1) {
          if (typeof data0 === "string") {
            if (!pattern0.test(data0)) {
              validate169.errors = [{ instancePath: instancePath + "/timelineRecordId", message: 'must match pattern "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"' }];
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
          if (typeof data1 !== "string" && data1 !== null) {
            validate169.errors = [{ instancePath: instancePath + "/name", message: "must be string,null" }];
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
              validate169.errors = [{ instancePath: instancePath + "/status", message: "must be string" }];
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
  validate169.errors = vErrors;
  return errors === 0;
}
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.job !== void 0) {
        if (!validate169(data.job, { instancePath: instancePath + "/job", parentData: data, parentDataProperty: "job", rootData })) {
          vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate168.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate168.errors = vErrors;
  return errors === 0;
}
function validate167(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.deploymentJobs !== void 0) {
        let data0 = data.deploymentJobs;
        const _errs1 = errors;
        if (!Array.isArray(data0) && data0 !== null) {
          validate167.errors = [{ instancePath: instancePath + "/deploymentJobs", message: "must be array,null" }];
          return false;
        }
        if (errors === _errs1) {
          if (Array.isArray(data0)) {
            var valid1 = true;
            const len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              const _errs3 = errors;
              if (!validate168(data0[i0], { instancePath: instancePath + "/deploymentJobs/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs3 === errors;
              if (!valid1) {
                break;
              }
            }
          }
        }
      }
    } else {
      validate167.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate167.errors = vErrors;
  return errors === 0;
}
function validate164(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.attempt === void 0 && (missing0 = "attempt")) {
        validate164.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.attempt !== void 0) {
          let data0 = data.attempt;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate164.errors = [{ instancePath: instancePath + "/attempt", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate164.errors = [{ instancePath: instancePath + "/attempt", message: "must be >= 0" }];
                return false;
              }
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.status !== void 0) {
            const _errs3 = errors;
            if (typeof data.status !== "string") {
              validate164.errors = [{ instancePath: instancePath + "/status", message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.queuedOn !== void 0) {
              let data2 = data.queuedOn;
              const _errs5 = errors;
              if (typeof data2 !== "string" && data2 !== null) {
                validate164.errors = [{ instancePath: instancePath + "/queuedOn", message: "must be string,null" }];
                return false;
              }
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (!pattern4.test(data2)) {
                    validate164.errors = [{ instancePath: instancePath + "/queuedOn", message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$"' }];
                    return false;
                  }
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.requestedBy !== void 0) {
                const _errs7 = errors;
                if (!validate10(data.requestedBy, { instancePath: instancePath + "/requestedBy", parentData: data, parentDataProperty: "requestedBy", rootData })) {
                  vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.requestedFor !== void 0) {
                  const _errs8 = errors;
                  if (!validate10(data.requestedFor, { instancePath: instancePath + "/requestedFor", parentData: data, parentDataProperty: "requestedFor", rootData })) {
                    vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.releaseDeployPhases !== void 0) {
                    let data5 = data.releaseDeployPhases;
                    const _errs9 = errors;
                    if (!Array.isArray(data5) && data5 !== null) {
                      validate164.errors = [{ instancePath: instancePath + "/releaseDeployPhases", message: "must be array,null" }];
                      return false;
                    }
                    if (errors === _errs9) {
                      if (Array.isArray(data5)) {
                        var valid1 = true;
                        const len0 = data5.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs11 = errors;
                          if (!validate167(data5[i0], { instancePath: instancePath + "/releaseDeployPhases/" + i0, parentData: data5, parentDataProperty: i0, rootData })) {
                            vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
                            errors = vErrors.length;
                          }
                          var valid1 = _errs11 === errors;
                          if (!valid1) {
                            break;
                          }
                        }
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
      validate164.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate164.errors = vErrors;
  return errors === 0;
}
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.releaseId === void 0 && (missing0 = "releaseId") || data.preDeployApprovals === void 0 && (missing0 = "preDeployApprovals")) {
        validate153.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate153.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate153.errors = [{ instancePath: instancePath + "/id", message: "must be >= 0" }];
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
                  validate153.errors = [{ instancePath: instancePath + "/name", message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              } else {
                validate153.errors = [{ instancePath: instancePath + "/name", message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.releaseId !== void 0) {
              let data2 = data.releaseId;
              const _errs5 = errors;
              if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                validate153.errors = [{ instancePath: instancePath + "/releaseId", message: "must be integer" }];
                return false;
              }
              if (errors === _errs5) {
                if (typeof data2 == "number" && isFinite(data2)) {
                  if (data2 < 0 || isNaN(data2)) {
                    validate153.errors = [{ instancePath: instancePath + "/releaseId", message: "must be >= 0" }];
                    return false;
                  }
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.preDeployApprovals !== void 0) {
                let data3 = data.preDeployApprovals;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (Array.isArray(data3)) {
                    var valid1 = true;
                    const len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs9 = errors;
                      if (!validate154(data3[i0], { instancePath: instancePath + "/preDeployApprovals/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
                        vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs9 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  } else {
                    validate153.errors = [{ instancePath: instancePath + "/preDeployApprovals", message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.preApprovalsSnapshot !== void 0) {
                  const _errs10 = errors;
                  if (!validate159(data.preApprovalsSnapshot, { instancePath: instancePath + "/preApprovalsSnapshot", parentData: data, parentDataProperty: "preApprovalsSnapshot", rootData })) {
                    vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs10 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.deploySteps !== void 0) {
                    let data6 = data.deploySteps;
                    const _errs11 = errors;
                    if (!Array.isArray(data6) && data6 !== null) {
                      validate153.errors = [{ instancePath: instancePath + "/deploySteps", message: "must be array,null" }];
                      return false;
                    }
                    if (errors === _errs11) {
                      if (Array.isArray(data6)) {
                        var valid2 = true;
                        const len1 = data6.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                          const _errs13 = errors;
                          if (!validate164(data6[i1], { instancePath: instancePath + "/deploySteps/" + i1, parentData: data6, parentDataProperty: i1, rootData })) {
                            vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
                            errors = vErrors.length;
                          }
                          var valid2 = _errs13 === errors;
                          if (!valid2) {
                            break;
                          }
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
      validate153.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate153.errors = vErrors;
  return errors === 0;
}
var repositoryCheck = validate174;
function validate175(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name")) {
        validate175.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern0.test(data0)) {
                validate175.errors = [{ instancePath: instancePath + "/id", message: 'must match pattern "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"' }];
                return false;
              }
            } else {
              validate175.errors = [{ instancePath: instancePath + "/id", message: "must be string" }];
              return false;
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
                  validate175.errors = [{ instancePath: instancePath + "/name", message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              } else {
                validate175.errors = [{ instancePath: instancePath + "/name", message: "must be string" }];
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
      validate175.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate175.errors = vErrors;
  return errors === 0;
}
function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.project === void 0 && (missing0 = "project")) {
        validate174.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern0.test(data0)) {
                validate174.errors = [{ instancePath: instancePath + "/id", message: 'must match pattern "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"' }];
                return false;
              }
            } else {
              validate174.errors = [{ instancePath: instancePath + "/id", message: "must be string" }];
              return false;
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
                  validate174.errors = [{ instancePath: instancePath + "/name", message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              } else {
                validate174.errors = [{ instancePath: instancePath + "/name", message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.defaultBranch !== void 0) {
              let data2 = data.defaultBranch;
              const _errs5 = errors;
              if (typeof data2 !== "string" && data2 !== null) {
                validate174.errors = [{ instancePath: instancePath + "/defaultBranch", message: "must be string,null" }];
                return false;
              }
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (!pattern15.test(data2)) {
                    validate174.errors = [{ instancePath: instancePath + "/defaultBranch", message: 'must match pattern "^refs/heads/."' }];
                    return false;
                  }
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.project !== void 0) {
                const _errs7 = errors;
                if (!validate175(data.project, { instancePath: instancePath + "/project", parentData: data, parentDataProperty: "project", rootData })) {
                  vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
                  errors = vErrors.length;
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
      validate174.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate174.errors = vErrors;
  return errors === 0;
}
var roleAssignmentsCheck = validate177;
function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.displayName !== void 0) {
        let data0 = data.displayName;
        const _errs1 = errors;
        if (typeof data0 !== "string" && data0 !== null) {
          validate179.errors = [{ instancePath: instancePath + "/displayName", message: "must be string,null" }];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.uniqueName !== void 0) {
          let data1 = data.uniqueName;
          const _errs3 = errors;
          if (typeof data1 !== "string" && data1 !== null) {
            validate179.errors = [{ instancePath: instancePath + "/uniqueName", message: "must be string,null" }];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate179.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate179.errors = vErrors;
  return errors === 0;
}
function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name")) {
        validate181.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.name !== void 0) {
          if (typeof data.name !== "string") {
            validate181.errors = [{ instancePath: instancePath + "/name", message: "must be string" }];
            return false;
          }
        }
      }
    } else {
      validate181.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate181.errors = vErrors;
  return errors === 0;
}
function validate178(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.identity === void 0 && (missing0 = "identity") || data.role === void 0 && (missing0 = "role")) {
        validate178.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.identity !== void 0) {
          const _errs1 = errors;
          if (!validate179(data.identity, { instancePath: instancePath + "/identity", parentData: data, parentDataProperty: "identity", rootData })) {
            vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.role !== void 0) {
            const _errs2 = errors;
            if (!validate181(data.role, { instancePath: instancePath + "/role", parentData: data, parentDataProperty: "role", rootData })) {
              vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate178.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate178.errors = vErrors;
  return errors === 0;
}
function validate177(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value")) {
        validate177.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.value !== void 0) {
          let data0 = data.value;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (!validate178(data0[i0], { instancePath: instancePath + "/value/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate177.errors = [{ instancePath: instancePath + "/value", message: "must be array" }];
              return false;
            }
          }
        }
      }
    } else {
      validate177.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate177.errors = vErrors;
  return errors === 0;
}
var serviceEndpointsCheck = validate184;
function validate185(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name")) {
        validate185.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern0.test(data0)) {
                validate185.errors = [{ instancePath: instancePath + "/id", message: 'must match pattern "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"' }];
                return false;
              }
            } else {
              validate185.errors = [{ instancePath: instancePath + "/id", message: "must be string" }];
              return false;
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
              validate185.errors = [{ instancePath: instancePath + "/name", message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate185.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate185.errors = vErrors;
  return errors === 0;
}
function validate184(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value")) {
        validate184.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.value !== void 0) {
          let data0 = data.value;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (!validate185(data0[i0], { instancePath: instancePath + "/value/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate184.errors = [{ instancePath: instancePath + "/value", message: "must be array" }];
              return false;
            }
          }
        }
      }
    } else {
      validate184.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate184.errors = vErrors;
  return errors === 0;
}
var stageSettingsCheck = validate187;
function validate190(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate190.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.requiredApproverCount !== void 0) {
        let data0 = data.requiredApproverCount;
        const _errs1 = errors;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0)) && data0 !== null) {
          validate190.errors = [{ instancePath: instancePath + "/requiredApproverCount", message: "must be integer,null" }];
          return false;
        }
        if (errors === _errs1) {
          if (typeof data0 == "number" && isFinite(data0)) {
            if (data0 < 0 || isNaN(data0)) {
              validate190.errors = [{ instancePath: instancePath + "/requiredApproverCount", message: "must be >= 0" }];
              return false;
            }
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.releaseCreatorCanBeApprover !== void 0) {
          let data1 = data.releaseCreatorCanBeApprover;
          const _errs3 = errors;
          if (typeof data1 !== "boolean" && data1 !== null) {
            validate190.errors = [{ instancePath: instancePath + "/releaseCreatorCanBeApprover", message: "must be boolean,null" }];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.autoTriggeredAndPreviousEnvironmentApprovedCanBeSkipped !== void 0) {
            let data2 = data.autoTriggeredAndPreviousEnvironmentApprovedCanBeSkipped;
            const _errs5 = errors;
            if (typeof data2 !== "boolean" && data2 !== null) {
              validate190.errors = [{ instancePath: instancePath + "/autoTriggeredAndPreviousEnvironmentApprovedCanBeSkipped", message: "must be boolean,null" }];
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
  validate190.errors = vErrors;
  return errors === 0;
}
function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.approvals === void 0 && (missing0 = "approvals")) {
        validate188.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.approvals !== void 0) {
          let data0 = data.approvals;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (!validate160(data0[i0], { instancePath: instancePath + "/approvals/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate188.errors = [{ instancePath: instancePath + "/approvals", message: "must be array" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.approvalOptions !== void 0) {
            const _errs4 = errors;
            if (!validate190(data.approvalOptions, { instancePath: instancePath + "/approvalOptions", parentData: data, parentDataProperty: "approvalOptions", rootData })) {
              vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate188.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate188.errors = vErrors;
  return errors === 0;
}
function validate187(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.preApprovalsSnapshot === void 0 && (missing0 = "preApprovalsSnapshot")) {
        validate187.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.name !== void 0) {
          let data0 = data.name;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (data0.length < 1) {
                validate187.errors = [{ instancePath: instancePath + "/name", message: "must NOT have fewer than 1 characters" }];
                return false;
              }
            } else {
              validate187.errors = [{ instancePath: instancePath + "/name", message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.preApprovalsSnapshot !== void 0) {
            const _errs3 = errors;
            if (!validate188(data.preApprovalsSnapshot, { instancePath: instancePath + "/preApprovalsSnapshot", parentData: data, parentDataProperty: "preApprovalsSnapshot", rootData })) {
              vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate187.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate187.errors = vErrors;
  return errors === 0;
}
var statusesCheck = validate193;
function validate195(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name")) {
        validate195.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.name !== void 0) {
          let data0 = data.name;
          const _errs1 = errors;
          if (typeof data0 !== "string" && data0 !== null) {
            validate195.errors = [{ instancePath: instancePath + "/name", message: "must be string,null" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.genre !== void 0) {
            let data1 = data.genre;
            const _errs3 = errors;
            if (typeof data1 !== "string" && data1 !== null) {
              validate195.errors = [{ instancePath: instancePath + "/genre", message: "must be string,null" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate195.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate195.errors = vErrors;
  return errors === 0;
}
function validate194(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.context === void 0 && (missing0 = "context") || data.creationDate === void 0 && (missing0 = "creationDate")) {
        validate194.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate194.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate194.errors = [{ instancePath: instancePath + "/id", message: "must be >= 0" }];
                return false;
              }
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.context !== void 0) {
            const _errs3 = errors;
            if (!validate195(data.context, { instancePath: instancePath + "/context", parentData: data, parentDataProperty: "context", rootData })) {
              vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.description !== void 0) {
              let data2 = data.description;
              const _errs4 = errors;
              if (typeof data2 !== "string" && data2 !== null) {
                validate194.errors = [{ instancePath: instancePath + "/description", message: "must be string,null" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.creationDate !== void 0) {
                let data3 = data.creationDate;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (typeof data3 === "string") {
                    if (!pattern4.test(data3)) {
                      validate194.errors = [{ instancePath: instancePath + "/creationDate", message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$"' }];
                      return false;
                    }
                  } else {
                    validate194.errors = [{ instancePath: instancePath + "/creationDate", message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.updatedDate !== void 0) {
                  let data4 = data.updatedDate;
                  const _errs8 = errors;
                  if (typeof data4 !== "string" && data4 !== null) {
                    validate194.errors = [{ instancePath: instancePath + "/updatedDate", message: "must be string,null" }];
                    return false;
                  }
                  if (errors === _errs8) {
                    if (typeof data4 === "string") {
                      if (!pattern4.test(data4)) {
                        validate194.errors = [{ instancePath: instancePath + "/updatedDate", message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$"' }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.createdBy !== void 0) {
                    const _errs10 = errors;
                    if (!validate10(data.createdBy, { instancePath: instancePath + "/createdBy", parentData: data, parentDataProperty: "createdBy", rootData })) {
                      vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
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
      validate194.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate194.errors = vErrors;
  return errors === 0;
}
function validate193(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value")) {
        validate193.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.value !== void 0) {
          let data0 = data.value;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (!validate194(data0[i0], { instancePath: instancePath + "/value/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate193.errors = [{ instancePath: instancePath + "/value", message: "must be array" }];
              return false;
            }
          }
        }
      }
    } else {
      validate193.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate193.errors = vErrors;
  return errors === 0;
}
var threadsCheck = validate199;
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate202.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.$value !== void 0) {
        let data0 = data.$value;
        if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0)) && data0 !== null) {
          validate202.errors = [{ instancePath: instancePath + "/$value", message: "must be string,number,null" }];
          return false;
        }
      }
    }
  }
  validate202.errors = vErrors;
  return errors === 0;
}
function validate201(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate201.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.CodeReviewThreadType !== void 0) {
        const _errs1 = errors;
        if (!validate202(data.CodeReviewThreadType, { instancePath: instancePath + "/CodeReviewThreadType", parentData: data, parentDataProperty: "CodeReviewThreadType", rootData })) {
          vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.CodeReviewVoteResult !== void 0) {
          const _errs2 = errors;
          if (!validate202(data.CodeReviewVoteResult, { instancePath: instancePath + "/CodeReviewVoteResult", parentData: data, parentDataProperty: "CodeReviewVoteResult", rootData })) {
            vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.CodeReviewVotedByIdentity !== void 0) {
            const _errs3 = errors;
            if (!validate202(data.CodeReviewVotedByIdentity, { instancePath: instancePath + "/CodeReviewVotedByIdentity", parentData: data, parentDataProperty: "CodeReviewVotedByIdentity", rootData })) {
              vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.CodeReviewVotedByInitiatorIdentity !== void 0) {
              const _errs4 = errors;
              if (!validate202(data.CodeReviewVotedByInitiatorIdentity, { instancePath: instancePath + "/CodeReviewVotedByInitiatorIdentity", parentData: data, parentDataProperty: "CodeReviewVotedByInitiatorIdentity", rootData })) {
                vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
                errors = vErrors.length;
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
  validate201.errors = vErrors;
  return errors === 0;
}
function validate209(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id")) {
        validate209.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate209.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate209.errors = [{ instancePath: instancePath + "/id", message: "must be >= 0" }];
                return false;
              }
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.author !== void 0) {
            const _errs3 = errors;
            if (!validate10(data.author, { instancePath: instancePath + "/author", parentData: data, parentDataProperty: "author", rootData })) {
              vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.content !== void 0) {
              let data2 = data.content;
              const _errs4 = errors;
              if (typeof data2 !== "string" && data2 !== null) {
                validate209.errors = [{ instancePath: instancePath + "/content", message: "must be string,null" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.commentType !== void 0) {
                let data3 = data.commentType;
                const _errs6 = errors;
                if (typeof data3 !== "string" && data3 !== null) {
                  validate209.errors = [{ instancePath: instancePath + "/commentType", message: "must be string,null" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.isDeleted !== void 0) {
                  let data4 = data.isDeleted;
                  const _errs8 = errors;
                  if (typeof data4 !== "boolean" && data4 !== null) {
                    validate209.errors = [{ instancePath: instancePath + "/isDeleted", message: "must be boolean,null" }];
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
      validate209.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate209.errors = vErrors;
  return errors === 0;
}
function validate200(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id")) {
        validate200.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate200.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate200.errors = [{ instancePath: instancePath + "/id", message: "must be >= 0" }];
                return false;
              }
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.publishedDate !== void 0) {
            let data1 = data.publishedDate;
            const _errs3 = errors;
            if (typeof data1 !== "string" && data1 !== null) {
              validate200.errors = [{ instancePath: instancePath + "/publishedDate", message: "must be string,null" }];
              return false;
            }
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (!pattern4.test(data1)) {
                  validate200.errors = [{ instancePath: instancePath + "/publishedDate", message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$"' }];
                  return false;
                }
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.isDeleted !== void 0) {
              let data2 = data.isDeleted;
              const _errs5 = errors;
              if (typeof data2 !== "boolean" && data2 !== null) {
                validate200.errors = [{ instancePath: instancePath + "/isDeleted", message: "must be boolean,null" }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.threadContext !== void 0) {
                let data3 = data.threadContext;
                const _errs7 = errors;
                if (!(data3 && typeof data3 == "object" && !Array.isArray(data3)) && data3 !== null) {
                  validate200.errors = [{ instancePath: instancePath + "/threadContext", message: "must be object,null" }];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.properties !== void 0) {
                  const _errs9 = errors;
                  if (!validate201(data.properties, { instancePath: instancePath + "/properties", parentData: data, parentDataProperty: "properties", rootData })) {
                    vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.identities !== void 0) {
                    let data5 = data.identities;
                    const _errs10 = errors;
                    if (!(data5 && typeof data5 == "object" && !Array.isArray(data5)) && data5 !== null) {
                      validate200.errors = [{ instancePath: instancePath + "/identities", message: "must be object,null" }];
                      return false;
                    }
                    if (errors === _errs10) {
                      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                        for (const key0 in data5) {
                          const _errs13 = errors;
                          if (!validate10(data5[key0], { instancePath: instancePath + "/identities/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data5, parentDataProperty: key0, rootData })) {
                            vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
                            errors = vErrors.length;
                          }
                          var valid1 = _errs13 === errors;
                          if (!valid1) {
                            break;
                          }
                        }
                      }
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.comments !== void 0) {
                      let data7 = data.comments;
                      const _errs14 = errors;
                      if (!Array.isArray(data7) && data7 !== null) {
                        validate200.errors = [{ instancePath: instancePath + "/comments", message: "must be array,null" }];
                        return false;
                      }
                      if (errors === _errs14) {
                        if (Array.isArray(data7)) {
                          var valid2 = true;
                          const len0 = data7.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            const _errs16 = errors;
                            if (!validate209(data7[i0], { instancePath: instancePath + "/comments/" + i0, parentData: data7, parentDataProperty: i0, rootData })) {
                              vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
                              errors = vErrors.length;
                            }
                            var valid2 = _errs16 === errors;
                            if (!valid2) {
                              break;
                            }
                          }
                        }
                      }
                      var valid0 = _errs14 === errors;
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
      validate200.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate200.errors = vErrors;
  return errors === 0;
}
function validate199(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value")) {
        validate199.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.value !== void 0) {
          let data0 = data.value;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (!validate200(data0[i0], { instancePath: instancePath + "/value/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate199.errors = [{ instancePath: instancePath + "/value", message: "must be array" }];
              return false;
            }
          }
        }
      }
    } else {
      validate199.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate199.errors = vErrors;
  return errors === 0;
}
var timelineCheck = validate213;
function validate214(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.type === void 0 && (missing0 = "type") || data.state === void 0 && (missing0 = "state") || data.attempt === void 0 && (missing0 = "attempt")) {
        validate214.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern0.test(data0)) {
                validate214.errors = [{ instancePath: instancePath + "/id", message: 'must match pattern "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"' }];
                return false;
              }
            } else {
              validate214.errors = [{ instancePath: instancePath + "/id", message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.parentId !== void 0) {
            let data1 = data.parentId;
            const _errs3 = errors;
            if (typeof data1 !== "string" && data1 !== null) {
              validate214.errors = [{ instancePath: instancePath + "/parentId", message: "must be string,null" }];
              return false;
            }
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (!pattern0.test(data1)) {
                  validate214.errors = [{ instancePath: instancePath + "/parentId", message: 'must match pattern "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"' }];
                  return false;
                }
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
                validate214.errors = [{ instancePath: instancePath + "/type", message: "must be string" }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.name !== void 0) {
                let data3 = data.name;
                const _errs7 = errors;
                if (typeof data3 !== "string" && data3 !== null) {
                  validate214.errors = [{ instancePath: instancePath + "/name", message: "must be string,null" }];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.identifier !== void 0) {
                  let data4 = data.identifier;
                  const _errs9 = errors;
                  if (typeof data4 !== "string" && data4 !== null) {
                    validate214.errors = [{ instancePath: instancePath + "/identifier", message: "must be string,null" }];
                    return false;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.state !== void 0) {
                    const _errs11 = errors;
                    if (typeof data.state !== "string") {
                      validate214.errors = [{ instancePath: instancePath + "/state", message: "must be string" }];
                      return false;
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.result !== void 0) {
                      let data6 = data.result;
                      const _errs13 = errors;
                      if (typeof data6 !== "string" && data6 !== null) {
                        validate214.errors = [{ instancePath: instancePath + "/result", message: "must be string,null" }];
                        return false;
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.attempt !== void 0) {
                        let data7 = data.attempt;
                        const _errs15 = errors;
                        if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                          validate214.errors = [{ instancePath: instancePath + "/attempt", message: "must be integer" }];
                          return false;
                        }
                        if (errors === _errs15) {
                          if (typeof data7 == "number" && isFinite(data7)) {
                            if (data7 < 0 || isNaN(data7)) {
                              validate214.errors = [{ instancePath: instancePath + "/attempt", message: "must be >= 0" }];
                              return false;
                            }
                          }
                        }
                        var valid0 = _errs15 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.startTime !== void 0) {
                          let data8 = data.startTime;
                          const _errs17 = errors;
                          if (typeof data8 !== "string" && data8 !== null) {
                            validate214.errors = [{ instancePath: instancePath + "/startTime", message: "must be string,null" }];
                            return false;
                          }
                          if (errors === _errs17) {
                            if (typeof data8 === "string") {
                              if (!pattern4.test(data8)) {
                                validate214.errors = [{ instancePath: instancePath + "/startTime", message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$"' }];
                                return false;
                              }
                            }
                          }
                          var valid0 = _errs17 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.finishTime !== void 0) {
                            let data9 = data.finishTime;
                            const _errs19 = errors;
                            if (typeof data9 !== "string" && data9 !== null) {
                              validate214.errors = [{ instancePath: instancePath + "/finishTime", message: "must be string,null" }];
                              return false;
                            }
                            if (errors === _errs19) {
                              if (typeof data9 === "string") {
                                if (!pattern4.test(data9)) {
                                  validate214.errors = [{ instancePath: instancePath + "/finishTime", message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$"' }];
                                  return false;
                                }
                              }
                            }
                            var valid0 = _errs19 === errors;
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
      validate214.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate214.errors = vErrors;
  return errors === 0;
}
function validate213(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.records === void 0 && (missing0 = "records")) {
        validate213.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.records !== void 0) {
          let data0 = data.records;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (!validate214(data0[i0], { instancePath: instancePath + "/records/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate213.errors = [{ instancePath: instancePath + "/records", message: "must be array" }];
              return false;
            }
          }
        }
      }
    } else {
      validate213.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate213.errors = vErrors;
  return errors === 0;
}
function isAccessControlLists(value) {
  return accessControlListsCheck(value);
}
function whyAccessControlLists() {
  const [error] = accessControlListsCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isApprovals(value) {
  return approvalsCheck(value);
}
function whyApprovals() {
  const [error] = approvalsCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isArtifacts(value) {
  return artifactsCheck(value);
}
function whyArtifacts() {
  const [error] = artifactsCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isBranchPolicies(value) {
  return branchPoliciesCheck(value);
}
function whyBranchPolicies() {
  const [error] = branchPoliciesCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isBuildChanges(value) {
  return buildChangesCheck(value);
}
function whyBuildChanges() {
  const [error] = buildChangesCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isBuild(value) {
  return buildCheck(value);
}
function whyBuild() {
  const [error] = buildCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isCheckSettings(value) {
  return checkSettingsCheck(value);
}
function whyCheckSettings() {
  const [error] = checkSettingsCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isCheckSuite(value) {
  return checkSuiteCheck(value);
}
function whyCheckSuite() {
  const [error] = checkSuiteCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isChecks(value) {
  return checksCheck(value);
}
function whyChecks() {
  const [error] = checksCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isCommitDiffs(value) {
  return commitDiffsCheck(value);
}
function whyCommitDiffs() {
  const [error] = commitDiffsCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isCommits(value) {
  return commitsCheck(value);
}
function whyCommits() {
  const [error] = commitsCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isCreated(value) {
  return createdCheck(value);
}
function whyCreated() {
  const [error] = createdCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isDefinition(value) {
  return definitionCheck(value);
}
function whyDefinition() {
  const [error] = definitionCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isDeployments(value) {
  return deploymentsCheck(value);
}
function whyDeployments() {
  const [error] = deploymentsCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isEnvironments(value) {
  return environmentsCheck(value);
}
function whyEnvironments() {
  const [error] = environmentsCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isFolder(value) {
  return folderCheck(value);
}
function whyFolder() {
  const [error] = folderCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isGeneralSettings(value) {
  return generalSettingsCheck(value);
}
function whyGeneralSettings() {
  const [error] = generalSettingsCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isGitCommit(value) {
  return gitCommitCheck(value);
}
function whyGitCommit() {
  const [error] = gitCommitCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isItem(value) {
  return itemCheck(value);
}
function whyItem() {
  const [error] = itemCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isIterations(value) {
  return iterationsCheck(value);
}
function whyIterations() {
  const [error] = iterationsCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isPipelineFile(value) {
  return pipelineFileCheck(value);
}
function isPipelinePermissions(value) {
  return pipelinePermissionsCheck(value);
}
function whyPipelinePermissions() {
  const [error] = pipelinePermissionsCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isProblem(value) {
  return problemCheck(value);
}
function isPullRequestQuery(value) {
  return pullRequestQueryCheck(value);
}
function whyPullRequestQuery() {
  const [error] = pullRequestQueryCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isPullRequest(value) {
  return pullRequestCheck(value);
}
function whyPullRequest() {
  const [error] = pullRequestCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isPush(value) {
  return pushCheck(value);
}
function whyPush() {
  const [error] = pushCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isPushes(value) {
  return pushesCheck(value);
}
function whyPushes() {
  const [error] = pushesCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isRefs(value) {
  return refsCheck(value);
}
function whyRefs() {
  const [error] = refsCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isRelease(value) {
  return releaseCheck(value);
}
function whyRelease() {
  const [error] = releaseCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isReleaseStage(value) {
  return releaseStageCheck(value);
}
function whyReleaseStage() {
  const [error] = releaseStageCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isRepository(value) {
  return repositoryCheck(value);
}
function whyRepository() {
  const [error] = repositoryCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isRoleAssignments(value) {
  return roleAssignmentsCheck(value);
}
function whyRoleAssignments() {
  const [error] = roleAssignmentsCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isServiceEndpoints(value) {
  return serviceEndpointsCheck(value);
}
function whyServiceEndpoints() {
  const [error] = serviceEndpointsCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isStageSettings(value) {
  return stageSettingsCheck(value);
}
function whyStageSettings() {
  const [error] = stageSettingsCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isStatuses(value) {
  return statusesCheck(value);
}
function whyStatuses() {
  const [error] = statusesCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isThreads(value) {
  return threadsCheck(value);
}
function whyThreads() {
  const [error] = threadsCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isTimeline(value) {
  return timelineCheck(value);
}
function whyTimeline() {
  const [error] = timelineCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function apisOf({ project }) {
  return `/${encodeURIComponent(project)}/_apis`;
}
