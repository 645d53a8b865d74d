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
  isApprovals: () => isApprovals,
  isArtifacts: () => isArtifacts,
  isBranchPolicies: () => isBranchPolicies,
  isBuild: () => isBuild,
  isBuildChanges: () => isBuildChanges,
  isCheckSuite: () => isCheckSuite,
  isChecks: () => isChecks,
  isCommitDiffs: () => isCommitDiffs,
  isCommits: () => isCommits,
  isCreated: () => isCreated,
  isDefinition: () => isDefinition,
  isDeployments: () => isDeployments,
  isEnvironments: () => isEnvironments,
  isFolder: () => isFolder,
  isGitCommit: () => isGitCommit,
  isItem: () => isItem,
  isIterations: () => isIterations,
  isProblem: () => isProblem,
  isPullRequest: () => isPullRequest,
  isPullRequestQuery: () => isPullRequestQuery,
  isPush: () => isPush,
  isPushes: () => isPushes,
  isRefs: () => isRefs,
  isRelease: () => isRelease,
  isReleaseStage: () => isReleaseStage,
  isRepository: () => isRepository,
  isStatuses: () => isStatuses,
  isThreads: () => isThreads,
  isTimeline: () => isTimeline,
  whyApprovals: () => whyApprovals,
  whyArtifacts: () => whyArtifacts,
  whyBranchPolicies: () => whyBranchPolicies,
  whyBuild: () => whyBuild,
  whyBuildChanges: () => whyBuildChanges,
  whyCheckSuite: () => whyCheckSuite,
  whyChecks: () => whyChecks,
  whyCommitDiffs: () => whyCommitDiffs,
  whyCommits: () => whyCommits,
  whyCreated: () => whyCreated,
  whyDefinition: () => whyDefinition,
  whyDeployments: () => whyDeployments,
  whyEnvironments: () => whyEnvironments,
  whyFolder: () => whyFolder,
  whyGitCommit: () => whyGitCommit,
  whyItem: () => whyItem,
  whyIterations: () => whyIterations,
  whyPullRequest: () => whyPullRequest,
  whyPullRequestQuery: () => whyPullRequestQuery,
  whyPush: () => whyPush,
  whyPushes: () => whyPushes,
  whyRefs: () => whyRefs,
  whyRelease: () => whyRelease,
  whyReleaseStage: () => whyReleaseStage,
  whyRepository: () => whyRepository,
  whyStatuses: () => whyStatuses,
  whyThreads: () => whyThreads,
  whyTimeline: () => whyTimeline
});
module.exports = __toCommonJS(stdin_exports);
var approvalsCheck = validate0;
var pattern0 = new RegExp("^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$", "u");
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id")) {
        validate3.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (data0.length < 1) {
                validate3.errors = [{ instancePath: instancePath + "/id", message: "must NOT have fewer than 1 characters" }];
                return false;
              }
            } else {
              validate3.errors = [{ instancePath: instancePath + "/id", message: "must be string" }];
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
              validate3.errors = [{ instancePath: instancePath + "/displayName", message: "must be string,null" }];
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
                validate3.errors = [{ instancePath: instancePath + "/uniqueName", message: "must be string,null" }];
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
                  validate3.errors = [{ instancePath: instancePath + "/descriptor", message: "must be string,null" }];
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
                    validate3.errors = [{ instancePath: instancePath + "/isContainer", message: "must be boolean,null" }];
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
      validate3.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate3.errors = vErrors;
  return errors === 0;
}
function validate5(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate5.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id")) {
        validate5.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (data0.length < 1) {
                validate5.errors = [{ instancePath: instancePath + "/id", message: "must NOT have fewer than 1 characters" }];
                return false;
              }
            } else {
              validate5.errors = [{ instancePath: instancePath + "/id", message: "must be string" }];
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
              validate5.errors = [{ instancePath: instancePath + "/displayName", message: "must be string,null" }];
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
                validate5.errors = [{ instancePath: instancePath + "/uniqueName", message: "must be string,null" }];
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
                  validate5.errors = [{ instancePath: instancePath + "/descriptor", message: "must be string,null" }];
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
                    validate5.errors = [{ instancePath: instancePath + "/isContainer", message: "must be boolean,null" }];
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
  validate5.errors = vErrors;
  return errors === 0;
}
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.status === void 0 && (missing0 = "status") || data.assignedApprover === void 0 && (missing0 = "assignedApprover")) {
        validate2.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.status !== void 0) {
          const _errs1 = errors;
          if (typeof data.status !== "string") {
            validate2.errors = [{ instancePath: instancePath + "/status", message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.assignedApprover !== void 0) {
            const _errs3 = errors;
            if (!validate3(data.assignedApprover, { instancePath: instancePath + "/assignedApprover", parentData: data, parentDataProperty: "assignedApprover", rootData })) {
              vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.actualApprover !== void 0) {
              const _errs4 = errors;
              if (!validate5(data.actualApprover, { instancePath: instancePath + "/actualApprover", parentData: data, parentDataProperty: "actualApprover", rootData })) {
                vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
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
                  validate2.errors = [{ instancePath: instancePath + "/comment", message: "must be string,null" }];
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
                    validate2.errors = [{ instancePath: instancePath + "/history", message: "must be array,null" }];
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
      validate2.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate2.errors = vErrors;
  return errors === 0;
}
function validate9(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate9.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id !== void 0) {
        let data0 = data.id;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0)) && typeof data0 !== "string") {
          validate9.errors = [{ instancePath: instancePath + "/id", message: "must be integer,string" }];
          return false;
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
      if (data.owner !== void 0) {
        if (!validate9(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData })) {
          vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
          errors = vErrors.length;
        }
      }
    }
  }
  validate8.errors = vErrors;
  return errors === 0;
}
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.status === void 0 && (missing0 = "status")) {
        validate1.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern0.test(data0)) {
                validate1.errors = [{ instancePath: instancePath + "/id", message: 'must match pattern "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"' }];
                return false;
              }
            } else {
              validate1.errors = [{ instancePath: instancePath + "/id", message: "must be string" }];
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
              validate1.errors = [{ instancePath: instancePath + "/status", message: "must be string" }];
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
                validate1.errors = [{ instancePath: instancePath + "/minRequiredApprovers", message: "must be integer" }];
                return false;
              }
              if (errors === _errs5) {
                if (typeof data2 == "number" && isFinite(data2)) {
                  if (data2 < 0 || isNaN(data2)) {
                    validate1.errors = [{ instancePath: instancePath + "/minRequiredApprovers", message: "must be >= 0" }];
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
                      if (!validate2(data3[i0], { instancePath: instancePath + "/steps/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
                        vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs9 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  } else {
                    validate1.errors = [{ instancePath: instancePath + "/steps", message: "must be array" }];
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
                  if (!validate8(data.pipeline, { instancePath: instancePath + "/pipeline", parentData: data, parentDataProperty: "pipeline", rootData })) {
                    vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
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
var artifactsCheck = validate13;
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name")) {
        validate14.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate14.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate14.errors = [{ instancePath: instancePath + "/id", message: "must be >= 0" }];
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
              validate14.errors = [{ instancePath: instancePath + "/name", message: "must be string" }];
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
                validate14.errors = [{ instancePath: instancePath + "/source", message: "must be string,null" }];
                return false;
              }
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (!pattern0.test(data2)) {
                    validate14.errors = [{ instancePath: instancePath + "/source", message: 'must match pattern "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"' }];
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
      validate14.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate14.errors = vErrors;
  return errors === 0;
}
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value")) {
        validate13.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
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
                if (!validate14(data0[i0], { instancePath: instancePath + "/value/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate13.errors = [{ instancePath: instancePath + "/value", message: "must be array" }];
              return false;
            }
          }
        }
      }
    } else {
      validate13.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate13.errors = vErrors;
  return errors === 0;
}
var branchPoliciesCheck = validate16;
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id")) {
        validate18.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern0.test(data0)) {
                validate18.errors = [{ instancePath: instancePath + "/id", message: 'must match pattern "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"' }];
                return false;
              }
            } else {
              validate18.errors = [{ instancePath: instancePath + "/id", message: "must be string" }];
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
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate21.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.repositoryId !== void 0) {
        let data0 = data.repositoryId;
        const _errs1 = errors;
        if (typeof data0 !== "string" && data0 !== null) {
          validate21.errors = [{ instancePath: instancePath + "/repositoryId", message: "must be string,null" }];
          return false;
        }
        if (errors === _errs1) {
          if (typeof data0 === "string") {
            if (!pattern0.test(data0)) {
              validate21.errors = [{ instancePath: instancePath + "/repositoryId", message: 'must match pattern "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"' }];
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
            validate21.errors = [{ instancePath: instancePath + "/refName", message: "must be string,null" }];
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
              validate21.errors = [{ instancePath: instancePath + "/matchKind", message: "must be string,null" }];
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
  validate21.errors = vErrors;
  return errors === 0;
}
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.minimumApproverCount !== void 0) {
        let data0 = data.minimumApproverCount;
        const _errs1 = errors;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          validate20.errors = [{ instancePath: instancePath + "/minimumApproverCount", message: "must be integer" }];
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
            validate20.errors = [{ instancePath: instancePath + "/creatorVoteCounts", message: "must be boolean,null" }];
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
              validate20.errors = [{ instancePath: instancePath + "/resetOnSourcePush", message: "must be boolean,null" }];
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
                validate20.errors = [{ instancePath: instancePath + "/requireVoteOnLastIteration", message: "must be boolean,null" }];
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
                  validate20.errors = [{ instancePath: instancePath + "/requireVoteOnEachIteration", message: "must be boolean,null" }];
                  return false;
                }
                var valid0 = _errs9 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.scope !== void 0) {
                  let data5 = data.scope;
                  const _errs11 = errors;
                  if (errors === _errs11) {
                    if (Array.isArray(data5)) {
                      var valid1 = true;
                      const len0 = data5.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs13 = errors;
                        if (!validate21(data5[i0], { instancePath: instancePath + "/scope/" + i0, parentData: data5, parentDataProperty: i0, rootData })) {
                          vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                          errors = vErrors.length;
                        }
                        var valid1 = _errs13 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    } else {
                      validate20.errors = [{ instancePath: instancePath + "/scope", message: "must be array" }];
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
    } else {
      validate20.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate20.errors = vErrors;
  return errors === 0;
}
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.type === void 0 && (missing0 = "type") || data.isEnabled === void 0 && (missing0 = "isEnabled") || data.isBlocking === void 0 && (missing0 = "isBlocking")) {
        validate17.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate17.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate17.errors = [{ instancePath: instancePath + "/id", message: "must be >= 0" }];
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
            if (!validate18(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData })) {
              vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
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
                validate17.errors = [{ instancePath: instancePath + "/isEnabled", message: "must be boolean" }];
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
                  validate17.errors = [{ instancePath: instancePath + "/isBlocking", message: "must be boolean" }];
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
                    validate17.errors = [{ instancePath: instancePath + "/isDeleted", message: "must be boolean,null" }];
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.settings !== void 0) {
                    const _errs10 = errors;
                    if (!validate20(data.settings, { instancePath: instancePath + "/settings", parentData: data, parentDataProperty: "settings", rootData })) {
                      vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
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
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value")) {
        validate16.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
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
                if (!validate17(data0[i0], { instancePath: instancePath + "/value/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate16.errors = [{ instancePath: instancePath + "/value", message: "must be array" }];
              return false;
            }
          }
        }
      }
    } else {
      validate16.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate16.errors = vErrors;
  return errors === 0;
}
var buildChangesCheck = validate25;
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id")) {
        validate26.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          if (typeof data.id !== "string") {
            validate26.errors = [{ instancePath: instancePath + "/id", message: "must be string" }];
            return false;
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
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value")) {
        validate25.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
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
                if (!validate26(data0[i0], { instancePath: instancePath + "/value/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate25.errors = [{ instancePath: instancePath + "/value", message: "must be array" }];
              return false;
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
var buildCheck = validate28;
var pattern4 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$", "u");
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.type === void 0 && (missing0 = "type")) {
        validate31.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (data0.length < 1) {
                validate31.errors = [{ instancePath: instancePath + "/id", message: "must NOT have fewer than 1 characters" }];
                return false;
              }
            } else {
              validate31.errors = [{ instancePath: instancePath + "/id", message: "must be string" }];
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
              validate31.errors = [{ instancePath: instancePath + "/type", message: "must be string" }];
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
                validate31.errors = [{ instancePath: instancePath + "/name", message: "must be string,null" }];
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
      validate31.errors = [{ instancePath, message: "must be object" }];
      return false;
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
      let missing0;
      if (data.id === void 0 && (missing0 = "id")) {
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
          if (data.revision !== void 0) {
            let data1 = data.revision;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
              validate33.errors = [{ instancePath: instancePath + "/revision", message: "must be integer" }];
              return false;
            }
            if (errors === _errs3) {
              if (typeof data1 == "number" && isFinite(data1)) {
                if (data1 < 0 || isNaN(data1)) {
                  validate33.errors = [{ instancePath: instancePath + "/revision", message: "must be >= 0" }];
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
      validate33.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate33.errors = vErrors;
  return errors === 0;
}
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate35.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.planId === void 0 && (missing0 = "planId")) {
        validate35.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.planId !== void 0) {
          let data0 = data.planId;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern0.test(data0)) {
                validate35.errors = [{ instancePath: instancePath + "/planId", message: 'must match pattern "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"' }];
                return false;
              }
            } else {
              validate35.errors = [{ instancePath: instancePath + "/planId", message: "must be string" }];
              return false;
            }
          }
        }
      }
    }
  }
  validate35.errors = vErrors;
  return errors === 0;
}
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate38.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.type === void 0 && (missing0 = "type")) {
        validate38.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (data0.length < 1) {
                validate38.errors = [{ instancePath: instancePath + "/id", message: "must NOT have fewer than 1 characters" }];
                return false;
              }
            } else {
              validate38.errors = [{ instancePath: instancePath + "/id", message: "must be string" }];
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
              validate38.errors = [{ instancePath: instancePath + "/type", message: "must be string" }];
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
                validate38.errors = [{ instancePath: instancePath + "/name", message: "must be string,null" }];
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
  validate38.errors = vErrors;
  return errors === 0;
}
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate37.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id")) {
        validate37.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate37.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate37.errors = [{ instancePath: instancePath + "/id", message: "must be >= 0" }];
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
              validate37.errors = [{ instancePath: instancePath + "/reason", message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.repository !== void 0) {
              const _errs5 = errors;
              if (!validate38(data.repository, { instancePath: instancePath + "/repository", parentData: data, parentDataProperty: "repository", rootData })) {
                vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
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
  validate37.errors = vErrors;
  return errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.reason === void 0 && (missing0 = "reason") || data.sourceBranch === void 0 && (missing0 = "sourceBranch") || data.sourceVersion === void 0 && (missing0 = "sourceVersion") || data.requestedFor === void 0 && (missing0 = "requestedFor") || data.requestedBy === void 0 && (missing0 = "requestedBy") || data.repository === void 0 && (missing0 = "repository") || data.definition === void 0 && (missing0 = "definition")) {
        validate28.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate28.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate28.errors = [{ instancePath: instancePath + "/id", message: "must be >= 0" }];
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
              validate28.errors = [{ instancePath: instancePath + "/reason", message: "must be string" }];
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
                    validate28.errors = [{ instancePath: instancePath + "/sourceBranch", message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                } else {
                  validate28.errors = [{ instancePath: instancePath + "/sourceBranch", message: "must be string" }];
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
                      validate28.errors = [{ instancePath: instancePath + "/sourceVersion", message: "must NOT have fewer than 1 characters" }];
                      return false;
                    }
                  } else {
                    validate28.errors = [{ instancePath: instancePath + "/sourceVersion", message: "must be string" }];
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
                    validate28.errors = [{ instancePath: instancePath + "/queueTime", message: "must be string,null" }];
                    return false;
                  }
                  if (errors === _errs9) {
                    if (typeof data4 === "string") {
                      if (!pattern4.test(data4)) {
                        validate28.errors = [{ instancePath: instancePath + "/queueTime", message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$"' }];
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
                    if (!validate3(data.requestedFor, { instancePath: instancePath + "/requestedFor", parentData: data, parentDataProperty: "requestedFor", rootData })) {
                      vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.requestedBy !== void 0) {
                      const _errs12 = errors;
                      if (!validate5(data.requestedBy, { instancePath: instancePath + "/requestedBy", parentData: data, parentDataProperty: "requestedBy", rootData })) {
                        vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.repository !== void 0) {
                        const _errs13 = errors;
                        if (!validate31(data.repository, { instancePath: instancePath + "/repository", parentData: data, parentDataProperty: "repository", rootData })) {
                          vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs13 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.definition !== void 0) {
                          const _errs14 = errors;
                          if (!validate33(data.definition, { instancePath: instancePath + "/definition", parentData: data, parentDataProperty: "definition", rootData })) {
                            vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs14 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.orchestrationPlan !== void 0) {
                            const _errs15 = errors;
                            if (!validate35(data.orchestrationPlan, { instancePath: instancePath + "/orchestrationPlan", parentData: data, parentDataProperty: "orchestrationPlan", rootData })) {
                              vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs15 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.triggeredByBuild !== void 0) {
                              const _errs16 = errors;
                              if (!validate37(data.triggeredByBuild, { instancePath: instancePath + "/triggeredByBuild", parentData: data, parentDataProperty: "triggeredByBuild", rootData })) {
                                vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
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
                                  validate28.errors = [{ instancePath: instancePath + "/triggerInfo", message: "must be object,null" }];
                                  return false;
                                }
                                if (errors === _errs17) {
                                  if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                                    for (const key0 in data11) {
                                      let data12 = data11[key0];
                                      const _errs20 = errors;
                                      if (typeof data12 !== "string" && data12 !== null) {
                                        validate28.errors = [{ instancePath: instancePath + "/triggerInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), message: "must be string,null" }];
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
      validate28.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate28.errors = vErrors;
  return errors === 0;
}
var checkSuiteCheck = validate41;
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id")) {
        validate44.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern0.test(data0)) {
                validate44.errors = [{ instancePath: instancePath + "/id", message: 'must match pattern "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"' }];
                return false;
              }
            } else {
              validate44.errors = [{ instancePath: instancePath + "/id", message: "must be string" }];
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
              validate44.errors = [{ instancePath: instancePath + "/name", message: "must be string,null" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
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
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate46.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.id === void 0 && (missing0 = "id")) {
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
          if (data.id !== void 0) {
            const _errs3 = errors;
            if (typeof data.id !== "string") {
              validate46.errors = [{ instancePath: instancePath + "/id", message: "must be string" }];
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
  validate46.errors = vErrors;
  return errors === 0;
}
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
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
          if (data.type !== void 0) {
            const _errs3 = errors;
            if (!validate44(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData })) {
              vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.resource !== void 0) {
              const _errs4 = errors;
              if (!validate46(data.resource, { instancePath: instancePath + "/resource", parentData: data, parentDataProperty: "resource", rootData })) {
                vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
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
      validate43.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate43.errors = vErrors;
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
      if (data.id !== void 0) {
        let data0 = data.id;
        const _errs1 = errors;
        if (errors === _errs1) {
          if (typeof data0 === "string") {
            if (data0.length < 1) {
              validate49.errors = [{ instancePath: instancePath + "/id", message: "must NOT have fewer than 1 characters" }];
              return false;
            }
          } else {
            validate49.errors = [{ instancePath: instancePath + "/id", message: "must be string" }];
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
            validate49.errors = [{ instancePath: instancePath + "/displayName", message: "must be string,null" }];
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
              validate49.errors = [{ instancePath: instancePath + "/uniqueName", message: "must be string,null" }];
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
                validate49.errors = [{ instancePath: instancePath + "/descriptor", message: "must be string,null" }];
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
                  validate49.errors = [{ instancePath: instancePath + "/isContainer", message: "must be boolean,null" }];
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
  validate49.errors = vErrors;
  return errors === 0;
}
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.status === void 0 && (missing0 = "status") || data.checkConfigurationRef === void 0 && (missing0 = "checkConfigurationRef")) {
        validate42.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern0.test(data0)) {
                validate42.errors = [{ instancePath: instancePath + "/id", message: 'must match pattern "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"' }];
                return false;
              }
            } else {
              validate42.errors = [{ instancePath: instancePath + "/id", message: "must be string" }];
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
              validate42.errors = [{ instancePath: instancePath + "/status", message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.checkConfigurationRef !== void 0) {
              const _errs5 = errors;
              if (!validate43(data.checkConfigurationRef, { instancePath: instancePath + "/checkConfigurationRef", parentData: data, parentDataProperty: "checkConfigurationRef", rootData })) {
                vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.modifiedBy !== void 0) {
                const _errs6 = errors;
                if (!validate49(data.modifiedBy, { instancePath: instancePath + "/modifiedBy", parentData: data, parentDataProperty: "modifiedBy", rootData })) {
                  vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
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
      validate42.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate42.errors = vErrors;
  return errors === 0;
}
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.checkRuns === void 0 && (missing0 = "checkRuns")) {
        validate41.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern0.test(data0)) {
                validate41.errors = [{ instancePath: instancePath + "/id", message: 'must match pattern "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"' }];
                return false;
              }
            } else {
              validate41.errors = [{ instancePath: instancePath + "/id", message: "must be string" }];
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
                  if (!validate42(data1[i0], { instancePath: instancePath + "/checkRuns/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
                    vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs5 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate41.errors = [{ instancePath: instancePath + "/checkRuns", message: "must be array" }];
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
      validate41.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate41.errors = vErrors;
  return errors === 0;
}
var checksCheck = validate52;
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate55.errors = [{ instancePath, message: "must be object,null" }];
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
              if (!validate3(data0[i0], { instancePath: instancePath + "/approvers/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs3 === errors;
              if (!valid1) {
                break;
              }
            }
          } else {
            validate55.errors = [{ instancePath: instancePath + "/approvers", message: "must be array" }];
            return false;
          }
        }
      }
    }
  }
  validate55.errors = vErrors;
  return errors === 0;
}
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.type === void 0 && (missing0 = "type")) {
        validate53.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate53.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate53.errors = [{ instancePath: instancePath + "/id", message: "must be >= 0" }];
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
            if (!validate44(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData })) {
              vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
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
                validate53.errors = [{ instancePath: instancePath + "/isDisabled", message: "must be boolean,null" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.settings !== void 0) {
                const _errs6 = errors;
                if (!validate55(data.settings, { instancePath: instancePath + "/settings", parentData: data, parentDataProperty: "settings", rootData })) {
                  vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
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
      validate53.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate53.errors = vErrors;
  return errors === 0;
}
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value")) {
        validate52.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
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
                if (!validate53(data0[i0], { instancePath: instancePath + "/value/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate52.errors = [{ instancePath: instancePath + "/value", message: "must be array" }];
              return false;
            }
          }
        }
      }
    } else {
      validate52.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate52.errors = vErrors;
  return errors === 0;
}
var commitDiffsCheck = validate59;
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.commonCommit !== void 0) {
        let data0 = data.commonCommit;
        if (typeof data0 !== "string" && data0 !== null) {
          validate59.errors = [{ instancePath: instancePath + "/commonCommit", message: "must be string,null" }];
          return false;
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
var commitsCheck = validate60;
var pattern9 = new RegExp("^[0-9a-f]{40}([0-9a-f]{24})?$", "u");
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.commitId === void 0 && (missing0 = "commitId")) {
        validate61.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.commitId !== void 0) {
          let data0 = data.commitId;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern9.test(data0)) {
                validate61.errors = [{ instancePath: instancePath + "/commitId", message: 'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"' }];
                return false;
              }
            } else {
              validate61.errors = [{ instancePath: instancePath + "/commitId", message: "must be string" }];
              return false;
            }
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
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value")) {
        validate60.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
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
                if (!validate61(data0[i0], { instancePath: instancePath + "/value/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate60.errors = [{ instancePath: instancePath + "/value", message: "must be array" }];
              return false;
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
var createdCheck = validate63;
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id")) {
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
          if (data.createdBy !== void 0) {
            const _errs3 = errors;
            if (!validate5(data.createdBy, { instancePath: instancePath + "/createdBy", parentData: data, parentDataProperty: "createdBy", rootData })) {
              vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
              errors = vErrors.length;
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
var definitionCheck = validate65;
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.type !== void 0) {
        let data0 = data.type;
        const _errs1 = errors;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          validate66.errors = [{ instancePath: instancePath + "/type", message: "must be integer" }];
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
                validate66.errors = [{ instancePath: instancePath + "/yamlFilename", message: "must NOT have fewer than 1 characters" }];
                return false;
              }
            } else {
              validate66.errors = [{ instancePath: instancePath + "/yamlFilename", message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
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
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id")) {
        validate65.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate65.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate65.errors = [{ instancePath: instancePath + "/id", message: "must be >= 0" }];
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
              validate65.errors = [{ instancePath: instancePath + "/revision", message: "must be integer" }];
              return false;
            }
            if (errors === _errs3) {
              if (typeof data1 == "number" && isFinite(data1)) {
                if (data1 < 0 || isNaN(data1)) {
                  validate65.errors = [{ instancePath: instancePath + "/revision", message: "must be >= 0" }];
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
              if (!validate66(data.process, { instancePath: instancePath + "/process", parentData: data, parentDataProperty: "process", rootData })) {
                vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.repository !== void 0) {
                const _errs6 = errors;
                if (!validate38(data.repository, { instancePath: instancePath + "/repository", parentData: data, parentDataProperty: "repository", rootData })) {
                  vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
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
      validate65.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate65.errors = vErrors;
  return errors === 0;
}
var deploymentsCheck = validate69;
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate71.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id")) {
        validate71.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate71.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate71.errors = [{ instancePath: instancePath + "/id", message: "must be >= 0" }];
                return false;
              }
            }
          }
        }
      }
    }
  }
  validate71.errors = vErrors;
  return errors === 0;
}
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.environmentId === void 0 && (missing0 = "environmentId") || data.owner === void 0 && (missing0 = "owner")) {
        validate70.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate70.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate70.errors = [{ instancePath: instancePath + "/id", message: "must be >= 0" }];
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
              validate70.errors = [{ instancePath: instancePath + "/environmentId", message: "must be integer" }];
              return false;
            }
            if (errors === _errs3) {
              if (typeof data1 == "number" && isFinite(data1)) {
                if (data1 < 0 || isNaN(data1)) {
                  validate70.errors = [{ instancePath: instancePath + "/environmentId", message: "must be >= 0" }];
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
                validate70.errors = [{ instancePath: instancePath + "/planId", message: "must be string,null" }];
                return false;
              }
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (!pattern0.test(data2)) {
                    validate70.errors = [{ instancePath: instancePath + "/planId", message: 'must match pattern "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"' }];
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
                  validate70.errors = [{ instancePath: instancePath + "/stageName", message: "must be string,null" }];
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
                    validate70.errors = [{ instancePath: instancePath + "/stageAttempt", message: "must be integer" }];
                    return false;
                  }
                  if (errors === _errs9) {
                    if (typeof data4 == "number" && isFinite(data4)) {
                      if (data4 < 0 || isNaN(data4)) {
                        validate70.errors = [{ instancePath: instancePath + "/stageAttempt", message: "must be >= 0" }];
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
                      validate70.errors = [{ instancePath: instancePath + "/jobName", message: "must be string,null" }];
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
                        validate70.errors = [{ instancePath: instancePath + "/requestIdentifier", message: "must be string,null" }];
                        return false;
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.owner !== void 0) {
                        const _errs15 = errors;
                        if (!validate71(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData })) {
                          vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
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
                            validate70.errors = [{ instancePath: instancePath + "/queueTime", message: "must be string,null" }];
                            return false;
                          }
                          if (errors === _errs16) {
                            if (typeof data8 === "string") {
                              if (!pattern4.test(data8)) {
                                validate70.errors = [{ instancePath: instancePath + "/queueTime", message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$"' }];
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
      validate70.errors = [{ instancePath, message: "must be object" }];
      return false;
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
      if (data.value === void 0 && (missing0 = "value")) {
        validate69.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
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
                if (!validate70(data0[i0], { instancePath: instancePath + "/value/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate69.errors = [{ instancePath: instancePath + "/value", message: "must be array" }];
              return false;
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
var environmentsCheck = validate74;
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name")) {
        validate75.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate75.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate75.errors = [{ instancePath: instancePath + "/id", message: "must be >= 0" }];
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
                  validate75.errors = [{ instancePath: instancePath + "/name", message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              } else {
                validate75.errors = [{ instancePath: instancePath + "/name", message: "must be string" }];
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
      validate75.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate75.errors = vErrors;
  return errors === 0;
}
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value")) {
        validate74.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
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
                if (!validate75(data0[i0], { instancePath: instancePath + "/value/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate74.errors = [{ instancePath: instancePath + "/value", message: "must be array" }];
              return false;
            }
          }
        }
      }
    } else {
      validate74.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate74.errors = vErrors;
  return errors === 0;
}
var folderCheck = validate77;
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path")) {
        validate78.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.path !== void 0) {
          const _errs1 = errors;
          if (typeof data.path !== "string") {
            validate78.errors = [{ instancePath: instancePath + "/path", message: "must be string" }];
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
              validate78.errors = [{ instancePath: instancePath + "/isFolder", message: "must be boolean,null" }];
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
                validate78.errors = [{ instancePath: instancePath + "/isSymLink", message: "must be boolean,null" }];
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
                  validate78.errors = [{ instancePath: instancePath + "/gitObjectType", message: "must be string,null" }];
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
      validate78.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate78.errors = vErrors;
  return errors === 0;
}
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value")) {
        validate77.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
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
                if (!validate78(data0[i0], { instancePath: instancePath + "/value/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate77.errors = [{ instancePath: instancePath + "/value", message: "must be array" }];
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
var gitCommitCheck = validate80;
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.email === void 0 && (missing0 = "email")) {
        validate81.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.email !== void 0) {
          if (typeof data.email !== "string") {
            validate81.errors = [{ instancePath: instancePath + "/email", message: "must be string" }];
            return false;
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
      if (data.commitId === void 0 && (missing0 = "commitId") || data.author === void 0 && (missing0 = "author") || data.committer === void 0 && (missing0 = "committer") || data.comment === void 0 && (missing0 = "comment") || data.parents === void 0 && (missing0 = "parents")) {
        validate80.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.commitId !== void 0) {
          let data0 = data.commitId;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern9.test(data0)) {
                validate80.errors = [{ instancePath: instancePath + "/commitId", message: 'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"' }];
                return false;
              }
            } else {
              validate80.errors = [{ instancePath: instancePath + "/commitId", message: "must be string" }];
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
            if (!validate81(data.author, { instancePath: instancePath + "/author", parentData: data, parentDataProperty: "author", rootData })) {
              vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.committer !== void 0) {
              const _errs4 = errors;
              if (!validate81(data.committer, { instancePath: instancePath + "/committer", parentData: data, parentDataProperty: "committer", rootData })) {
                vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
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
                  validate80.errors = [{ instancePath: instancePath + "/comment", message: "must be string" }];
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
                    validate80.errors = [{ instancePath: instancePath + "/commentTruncated", message: "must be boolean,null" }];
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
                                validate80.errors = [{ instancePath: instancePath + "/parents/" + i0, message: 'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"' }];
                                return false;
                              }
                            } else {
                              validate80.errors = [{ instancePath: instancePath + "/parents/" + i0, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid1 = _errs11 === errors;
                          if (!valid1) {
                            break;
                          }
                        }
                      } else {
                        validate80.errors = [{ instancePath: instancePath + "/parents", message: "must be array" }];
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
      validate80.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate80.errors = vErrors;
  return errors === 0;
}
var itemCheck = validate84;
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate85.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.isBinary !== void 0) {
        let data0 = data.isBinary;
        if (typeof data0 !== "boolean" && data0 !== null) {
          validate85.errors = [{ instancePath: instancePath + "/isBinary", message: "must be boolean,null" }];
          return false;
        }
      }
    }
  }
  validate85.errors = vErrors;
  return errors === 0;
}
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.isFolder !== void 0) {
        let data0 = data.isFolder;
        const _errs1 = errors;
        if (typeof data0 !== "boolean" && data0 !== null) {
          validate84.errors = [{ instancePath: instancePath + "/isFolder", message: "must be boolean,null" }];
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
            validate84.errors = [{ instancePath: instancePath + "/isSymLink", message: "must be boolean,null" }];
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
              validate84.errors = [{ instancePath: instancePath + "/gitObjectType", message: "must be string,null" }];
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
                validate84.errors = [{ instancePath: instancePath + "/content", message: "must be string,null" }];
                return false;
              }
              var valid0 = _errs7 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.contentMetadata !== void 0) {
                const _errs9 = errors;
                if (!validate85(data.contentMetadata, { instancePath: instancePath + "/contentMetadata", parentData: data, parentDataProperty: "contentMetadata", rootData })) {
                  vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
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
      validate84.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate84.errors = vErrors;
  return errors === 0;
}
var iterationsCheck = validate87;
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate90.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.pushId === void 0 && (missing0 = "pushId")) {
        validate90.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.pushId !== void 0) {
          let data0 = data.pushId;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate90.errors = [{ instancePath: instancePath + "/pushId", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate90.errors = [{ instancePath: instancePath + "/pushId", message: "must be >= 0" }];
                return false;
              }
            }
          }
        }
      }
    }
  }
  validate90.errors = vErrors;
  return errors === 0;
}
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.createdDate === void 0 && (missing0 = "createdDate") || data.sourceRefCommit === void 0 && (missing0 = "sourceRefCommit")) {
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
          if (data.createdDate !== void 0) {
            let data1 = data.createdDate;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (!pattern4.test(data1)) {
                  validate88.errors = [{ instancePath: instancePath + "/createdDate", message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$"' }];
                  return false;
                }
              } else {
                validate88.errors = [{ instancePath: instancePath + "/createdDate", message: "must be string" }];
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
                validate88.errors = [{ instancePath: instancePath + "/reason", message: "must be string,null" }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.sourceRefCommit !== void 0) {
                const _errs7 = errors;
                if (!validate61(data.sourceRefCommit, { instancePath: instancePath + "/sourceRefCommit", parentData: data, parentDataProperty: "sourceRefCommit", rootData })) {
                  vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.push !== void 0) {
                  const _errs8 = errors;
                  if (!validate90(data.push, { instancePath: instancePath + "/push", parentData: data, parentDataProperty: "push", rootData })) {
                    vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
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
      validate88.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate88.errors = vErrors;
  return errors === 0;
}
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value")) {
        validate87.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
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
                if (!validate88(data0[i0], { instancePath: instancePath + "/value/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate87.errors = [{ instancePath: instancePath + "/value", message: "must be array" }];
              return false;
            }
          }
        }
      }
    } else {
      validate87.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate87.errors = vErrors;
  return errors === 0;
}
var problemCheck = validate93;
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.message === void 0 && (missing0 = "message")) {
        validate93.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.message !== void 0) {
          if (typeof data.message !== "string") {
            validate93.errors = [{ instancePath: instancePath + "/message", message: "must be string" }];
            return false;
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
var pullRequestQueryCheck = validate94;
var pattern15 = new RegExp("^refs/heads/.", "u");
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate98.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.commitId === void 0 && (missing0 = "commitId")) {
        validate98.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.commitId !== void 0) {
          let data0 = data.commitId;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern9.test(data0)) {
                validate98.errors = [{ instancePath: instancePath + "/commitId", message: 'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"' }];
                return false;
              }
            } else {
              validate98.errors = [{ instancePath: instancePath + "/commitId", message: "must be string" }];
              return false;
            }
          }
        }
      }
    }
  }
  validate98.errors = vErrors;
  return errors === 0;
}
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.vote === void 0 && (missing0 = "vote")) {
        validate103.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (data0.length < 1) {
                validate103.errors = [{ instancePath: instancePath + "/id", message: "must NOT have fewer than 1 characters" }];
                return false;
              }
            } else {
              validate103.errors = [{ instancePath: instancePath + "/id", message: "must be string" }];
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
              validate103.errors = [{ instancePath: instancePath + "/displayName", message: "must be string,null" }];
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
                validate103.errors = [{ instancePath: instancePath + "/uniqueName", message: "must be string,null" }];
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
                  validate103.errors = [{ instancePath: instancePath + "/descriptor", message: "must be string,null" }];
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
                    validate103.errors = [{ instancePath: instancePath + "/isContainer", message: "must be boolean,null" }];
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
                      validate103.errors = [{ instancePath: instancePath + "/vote", message: "must be integer" }];
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
                        validate103.errors = [{ instancePath: instancePath + "/votedFor", message: "must be array,null" }];
                        return false;
                      }
                      if (errors === _errs13) {
                        if (Array.isArray(data6)) {
                          var valid1 = true;
                          const len0 = data6.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            const _errs15 = errors;
                            if (!validate3(data6[i0], { instancePath: instancePath + "/votedFor/" + i0, parentData: data6, parentDataProperty: i0, rootData })) {
                              vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
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
      validate103.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate103.errors = vErrors;
  return errors === 0;
}
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.pullRequestId === void 0 && (missing0 = "pullRequestId") || data.status === void 0 && (missing0 = "status") || data.targetRefName === void 0 && (missing0 = "targetRefName") || data.createdBy === void 0 && (missing0 = "createdBy") || data.repository === void 0 && (missing0 = "repository")) {
        validate95.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.pullRequestId !== void 0) {
          let data0 = data.pullRequestId;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate95.errors = [{ instancePath: instancePath + "/pullRequestId", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate95.errors = [{ instancePath: instancePath + "/pullRequestId", message: "must be >= 0" }];
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
              validate95.errors = [{ instancePath: instancePath + "/status", message: "must be string" }];
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
                    validate95.errors = [{ instancePath: instancePath + "/targetRefName", message: 'must match pattern "^refs/heads/."' }];
                    return false;
                  }
                } else {
                  validate95.errors = [{ instancePath: instancePath + "/targetRefName", message: "must be string" }];
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
                if (!validate3(data.createdBy, { instancePath: instancePath + "/createdBy", parentData: data, parentDataProperty: "createdBy", rootData })) {
                  vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.closedBy !== void 0) {
                  const _errs8 = errors;
                  if (!validate5(data.closedBy, { instancePath: instancePath + "/closedBy", parentData: data, parentDataProperty: "closedBy", rootData })) {
                    vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
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
                      validate95.errors = [{ instancePath: instancePath + "/closedDate", message: "must be string,null" }];
                      return false;
                    }
                    if (errors === _errs9) {
                      if (typeof data5 === "string") {
                        if (!pattern4.test(data5)) {
                          validate95.errors = [{ instancePath: instancePath + "/closedDate", message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$"' }];
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
                      if (!validate98(data.lastMergeCommit, { instancePath: instancePath + "/lastMergeCommit", parentData: data, parentDataProperty: "lastMergeCommit", rootData })) {
                        vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.lastMergeSourceCommit !== void 0) {
                        const _errs12 = errors;
                        if (!validate98(data.lastMergeSourceCommit, { instancePath: instancePath + "/lastMergeSourceCommit", parentData: data, parentDataProperty: "lastMergeSourceCommit", rootData })) {
                          vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs12 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.lastMergeTargetCommit !== void 0) {
                          const _errs13 = errors;
                          if (!validate98(data.lastMergeTargetCommit, { instancePath: instancePath + "/lastMergeTargetCommit", parentData: data, parentDataProperty: "lastMergeTargetCommit", rootData })) {
                            vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
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
                              validate95.errors = [{ instancePath: instancePath + "/forkSource", message: "must be object,null" }];
                              return false;
                            }
                            var valid0 = _errs14 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.repository !== void 0) {
                              const _errs16 = errors;
                              if (!validate18(data.repository, { instancePath: instancePath + "/repository", parentData: data, parentDataProperty: "repository", rootData })) {
                                vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
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
                                  validate95.errors = [{ instancePath: instancePath + "/reviewers", message: "must be array,null" }];
                                  return false;
                                }
                                if (errors === _errs17) {
                                  if (Array.isArray(data11)) {
                                    var valid1 = true;
                                    const len0 = data11.length;
                                    for (let i0 = 0; i0 < len0; i0++) {
                                      const _errs19 = errors;
                                      if (!validate103(data11[i0], { instancePath: instancePath + "/reviewers/" + i0, parentData: data11, parentDataProperty: i0, rootData })) {
                                        vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
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
      validate95.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate95.errors = vErrors;
  return errors === 0;
}
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.results === void 0 && (missing0 = "results")) {
        validate94.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
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
                            if (!validate95(data2[i1], { instancePath: instancePath + "/results/" + i0 + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, parentData: data2, parentDataProperty: i1, rootData })) {
                              vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
                              errors = vErrors.length;
                            }
                            var valid3 = _errs8 === errors;
                            if (!valid3) {
                              break;
                            }
                          }
                        } else {
                          validate94.errors = [{ instancePath: instancePath + "/results/" + i0 + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), message: "must be array" }];
                          return false;
                        }
                      }
                      var valid2 = _errs6 === errors;
                      if (!valid2) {
                        break;
                      }
                    }
                  } else {
                    validate94.errors = [{ instancePath: instancePath + "/results/" + i0, message: "must be object" }];
                    return false;
                  }
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate94.errors = [{ instancePath: instancePath + "/results", message: "must be array" }];
              return false;
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
var pullRequestCheck = validate95;
var pushCheck = validate107;
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.oldObjectId === void 0 && (missing0 = "oldObjectId") || data.newObjectId === void 0 && (missing0 = "newObjectId")) {
        validate109.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.name !== void 0) {
          const _errs1 = errors;
          if (typeof data.name !== "string") {
            validate109.errors = [{ instancePath: instancePath + "/name", message: "must be string" }];
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
                  validate109.errors = [{ instancePath: instancePath + "/oldObjectId", message: 'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"' }];
                  return false;
                }
              } else {
                validate109.errors = [{ instancePath: instancePath + "/oldObjectId", message: "must be string" }];
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
                    validate109.errors = [{ instancePath: instancePath + "/newObjectId", message: 'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"' }];
                    return false;
                  }
                } else {
                  validate109.errors = [{ instancePath: instancePath + "/newObjectId", message: "must be string" }];
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
      validate109.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate109.errors = vErrors;
  return errors === 0;
}
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.pushId === void 0 && (missing0 = "pushId") || data.date === void 0 && (missing0 = "date") || data.pushedBy === void 0 && (missing0 = "pushedBy")) {
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
                  validate107.errors = [{ instancePath: instancePath + "/date", message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$"' }];
                  return false;
                }
              } else {
                validate107.errors = [{ instancePath: instancePath + "/date", message: "must be string" }];
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
              if (!validate3(data.pushedBy, { instancePath: instancePath + "/pushedBy", parentData: data, parentDataProperty: "pushedBy", rootData })) {
                vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
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
                  validate107.errors = [{ instancePath: instancePath + "/refUpdates", message: "must be array,null" }];
                  return false;
                }
                if (errors === _errs6) {
                  if (Array.isArray(data3)) {
                    var valid1 = true;
                    const len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs8 = errors;
                      if (!validate109(data3[i0], { instancePath: instancePath + "/refUpdates/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
                        vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
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
      validate107.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate107.errors = vErrors;
  return errors === 0;
}
var pushesCheck = validate111;
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value")) {
        validate111.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
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
                if (!validate107(data0[i0], { instancePath: instancePath + "/value/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate111.errors = [{ instancePath: instancePath + "/value", message: "must be array" }];
              return false;
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
var refsCheck = validate113;
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.objectId === void 0 && (missing0 = "objectId")) {
        validate114.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.name !== void 0) {
          const _errs1 = errors;
          if (typeof data.name !== "string") {
            validate114.errors = [{ instancePath: instancePath + "/name", message: "must be string" }];
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
                  validate114.errors = [{ instancePath: instancePath + "/objectId", message: 'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"' }];
                  return false;
                }
              } else {
                validate114.errors = [{ instancePath: instancePath + "/objectId", message: "must be string" }];
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
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value")) {
        validate113.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
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
                if (!validate114(data0[i0], { instancePath: instancePath + "/value/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate113.errors = [{ instancePath: instancePath + "/value", message: "must be array" }];
              return false;
            }
          }
        }
      }
    } else {
      validate113.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate113.errors = vErrors;
  return errors === 0;
}
var releaseCheck = validate116;
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate120.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id !== void 0) {
        let data0 = data.id;
        const _errs1 = errors;
        if (typeof data0 !== "string" && data0 !== null) {
          validate120.errors = [{ instancePath: instancePath + "/id", message: "must be string,null" }];
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
            validate120.errors = [{ instancePath: instancePath + "/name", message: "must be string,null" }];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
      }
    }
  }
  validate120.errors = vErrors;
  return errors === 0;
}
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type")) {
        validate119.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.type !== void 0) {
          const _errs1 = errors;
          if (typeof data.type !== "string") {
            validate119.errors = [{ instancePath: instancePath + "/type", message: "must be string" }];
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
              validate119.errors = [{ instancePath: instancePath + "/isPrimary", message: "must be boolean,null" }];
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
                validate119.errors = [{ instancePath: instancePath + "/definitionReference", message: "must be object,null" }];
                return false;
              }
              if (errors === _errs5) {
                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                  for (const key0 in data2) {
                    const _errs8 = errors;
                    if (!validate120(data2[key0], { instancePath: instancePath + "/definitionReference/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data2, parentDataProperty: key0, rootData })) {
                      vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
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
      validate119.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate119.errors = vErrors;
  return errors === 0;
}
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.createdBy === void 0 && (missing0 = "createdBy")) {
        validate116.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate116.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate116.errors = [{ instancePath: instancePath + "/id", message: "must be >= 0" }];
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
              validate116.errors = [{ instancePath: instancePath + "/reason", message: "must be string,null" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.createdBy !== void 0) {
              const _errs5 = errors;
              if (!validate3(data.createdBy, { instancePath: instancePath + "/createdBy", parentData: data, parentDataProperty: "createdBy", rootData })) {
                vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.createdFor !== void 0) {
                const _errs6 = errors;
                if (!validate5(data.createdFor, { instancePath: instancePath + "/createdFor", parentData: data, parentDataProperty: "createdFor", rootData })) {
                  vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
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
                    validate116.errors = [{ instancePath: instancePath + "/artifacts", message: "must be array,null" }];
                    return false;
                  }
                  if (errors === _errs7) {
                    if (Array.isArray(data4)) {
                      var valid1 = true;
                      const len0 = data4.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs9 = errors;
                        if (!validate119(data4[i0], { instancePath: instancePath + "/artifacts/" + i0, parentData: data4, parentDataProperty: i0, rootData })) {
                          vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
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
      validate116.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate116.errors = vErrors;
  return errors === 0;
}
var releaseStageCheck = validate123;
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.status === void 0 && (missing0 = "status") || data.attempt === void 0 && (missing0 = "attempt") || data.isAutomated === void 0 && (missing0 = "isAutomated") || data.approvalType === void 0 && (missing0 = "approvalType")) {
        validate124.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate124.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate124.errors = [{ instancePath: instancePath + "/id", message: "must be >= 0" }];
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
              validate124.errors = [{ instancePath: instancePath + "/approvalType", message: "must be string" }];
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
                validate124.errors = [{ instancePath: instancePath + "/status", message: "must be string" }];
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
                  validate124.errors = [{ instancePath: instancePath + "/isAutomated", message: "must be boolean" }];
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
                    validate124.errors = [{ instancePath: instancePath + "/attempt", message: "must be integer" }];
                    return false;
                  }
                  if (errors === _errs9) {
                    if (typeof data4 == "number" && isFinite(data4)) {
                      if (data4 < 0 || isNaN(data4)) {
                        validate124.errors = [{ instancePath: instancePath + "/attempt", message: "must be >= 0" }];
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
                    if (!validate5(data.approver, { instancePath: instancePath + "/approver", parentData: data, parentDataProperty: "approver", rootData })) {
                      vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.approvedBy !== void 0) {
                      const _errs12 = errors;
                      if (!validate5(data.approvedBy, { instancePath: instancePath + "/approvedBy", parentData: data, parentDataProperty: "approvedBy", rootData })) {
                        vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
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
                          validate124.errors = [{ instancePath: instancePath + "/comments", message: "must be string,null" }];
                          return false;
                        }
                        var valid0 = _errs13 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.releaseEnvironment !== void 0) {
                          const _errs15 = errors;
                          if (!validate71(data.releaseEnvironment, { instancePath: instancePath + "/releaseEnvironment", parentData: data, parentDataProperty: "releaseEnvironment", rootData })) {
                            vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
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
      validate124.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate124.errors = vErrors;
  return errors === 0;
}
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.isAutomated === void 0 && (missing0 = "isAutomated")) {
        validate130.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.isAutomated !== void 0) {
          const _errs1 = errors;
          if (typeof data.isAutomated !== "boolean") {
            validate130.errors = [{ instancePath: instancePath + "/isAutomated", message: "must be boolean" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.approver !== void 0) {
            const _errs3 = errors;
            if (!validate5(data.approver, { instancePath: instancePath + "/approver", parentData: data, parentDataProperty: "approver", rootData })) {
              vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate130.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate130.errors = vErrors;
  return errors === 0;
}
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate129.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.approvals !== void 0) {
        let data0 = data.approvals;
        const _errs1 = errors;
        if (!Array.isArray(data0) && data0 !== null) {
          validate129.errors = [{ instancePath: instancePath + "/approvals", message: "must be array,null" }];
          return false;
        }
        if (errors === _errs1) {
          if (Array.isArray(data0)) {
            var valid1 = true;
            const len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              const _errs3 = errors;
              if (!validate130(data0[i0], { instancePath: instancePath + "/approvals/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
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
  validate129.errors = vErrors;
  return errors === 0;
}
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate139.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.timelineRecordId !== void 0) {
        let data0 = data.timelineRecordId;
        const _errs1 = errors;
        if (typeof data0 !== "string" && data0 !== null) {
          validate139.errors = [{ instancePath: instancePath + "/timelineRecordId", message: "must be string,null" }];
          return false;
        }
        if (errors === _errs1) {
          if (typeof data0 === "string") {
            if (!pattern0.test(data0)) {
              validate139.errors = [{ instancePath: instancePath + "/timelineRecordId", message: 'must match pattern "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"' }];
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
            validate139.errors = [{ instancePath: instancePath + "/name", message: "must be string,null" }];
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
              validate139.errors = [{ instancePath: instancePath + "/status", message: "must be string" }];
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
  validate139.errors = vErrors;
  return errors === 0;
}
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.job !== void 0) {
        if (!validate139(data.job, { instancePath: instancePath + "/job", parentData: data, parentDataProperty: "job", rootData })) {
          vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate138.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate138.errors = vErrors;
  return errors === 0;
}
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.deploymentJobs !== void 0) {
        let data0 = data.deploymentJobs;
        const _errs1 = errors;
        if (!Array.isArray(data0) && data0 !== null) {
          validate137.errors = [{ instancePath: instancePath + "/deploymentJobs", message: "must be array,null" }];
          return false;
        }
        if (errors === _errs1) {
          if (Array.isArray(data0)) {
            var valid1 = true;
            const len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              const _errs3 = errors;
              if (!validate138(data0[i0], { instancePath: instancePath + "/deploymentJobs/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
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
      validate137.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate137.errors = vErrors;
  return errors === 0;
}
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.attempt === void 0 && (missing0 = "attempt")) {
        validate134.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.attempt !== void 0) {
          let data0 = data.attempt;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate134.errors = [{ instancePath: instancePath + "/attempt", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate134.errors = [{ instancePath: instancePath + "/attempt", message: "must be >= 0" }];
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
              validate134.errors = [{ instancePath: instancePath + "/status", message: "must be string" }];
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
                validate134.errors = [{ instancePath: instancePath + "/queuedOn", message: "must be string,null" }];
                return false;
              }
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (!pattern4.test(data2)) {
                    validate134.errors = [{ instancePath: instancePath + "/queuedOn", message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$"' }];
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
                if (!validate5(data.requestedBy, { instancePath: instancePath + "/requestedBy", parentData: data, parentDataProperty: "requestedBy", rootData })) {
                  vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.requestedFor !== void 0) {
                  const _errs8 = errors;
                  if (!validate5(data.requestedFor, { instancePath: instancePath + "/requestedFor", parentData: data, parentDataProperty: "requestedFor", rootData })) {
                    vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
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
                      validate134.errors = [{ instancePath: instancePath + "/releaseDeployPhases", message: "must be array,null" }];
                      return false;
                    }
                    if (errors === _errs9) {
                      if (Array.isArray(data5)) {
                        var valid1 = true;
                        const len0 = data5.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs11 = errors;
                          if (!validate137(data5[i0], { instancePath: instancePath + "/releaseDeployPhases/" + i0, parentData: data5, parentDataProperty: i0, rootData })) {
                            vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
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
      validate134.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate134.errors = vErrors;
  return errors === 0;
}
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.releaseId === void 0 && (missing0 = "releaseId") || data.preDeployApprovals === void 0 && (missing0 = "preDeployApprovals")) {
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
          if (data.name !== void 0) {
            let data1 = data.name;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (data1.length < 1) {
                  validate123.errors = [{ instancePath: instancePath + "/name", message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              } else {
                validate123.errors = [{ instancePath: instancePath + "/name", message: "must be string" }];
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
                validate123.errors = [{ instancePath: instancePath + "/releaseId", message: "must be integer" }];
                return false;
              }
              if (errors === _errs5) {
                if (typeof data2 == "number" && isFinite(data2)) {
                  if (data2 < 0 || isNaN(data2)) {
                    validate123.errors = [{ instancePath: instancePath + "/releaseId", message: "must be >= 0" }];
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
                      if (!validate124(data3[i0], { instancePath: instancePath + "/preDeployApprovals/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
                        vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs9 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  } else {
                    validate123.errors = [{ instancePath: instancePath + "/preDeployApprovals", message: "must be array" }];
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
                  if (!validate129(data.preApprovalsSnapshot, { instancePath: instancePath + "/preApprovalsSnapshot", parentData: data, parentDataProperty: "preApprovalsSnapshot", rootData })) {
                    vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
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
                      validate123.errors = [{ instancePath: instancePath + "/deploySteps", message: "must be array,null" }];
                      return false;
                    }
                    if (errors === _errs11) {
                      if (Array.isArray(data6)) {
                        var valid2 = true;
                        const len1 = data6.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                          const _errs13 = errors;
                          if (!validate134(data6[i1], { instancePath: instancePath + "/deploySteps/" + i1, parentData: data6, parentDataProperty: i1, rootData })) {
                            vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
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
      validate123.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate123.errors = vErrors;
  return errors === 0;
}
var repositoryCheck = validate144;
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name")) {
        validate145.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern0.test(data0)) {
                validate145.errors = [{ instancePath: instancePath + "/id", message: 'must match pattern "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"' }];
                return false;
              }
            } else {
              validate145.errors = [{ instancePath: instancePath + "/id", message: "must be string" }];
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
                  validate145.errors = [{ instancePath: instancePath + "/name", message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              } else {
                validate145.errors = [{ instancePath: instancePath + "/name", message: "must be string" }];
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
      validate145.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate145.errors = vErrors;
  return errors === 0;
}
function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.project === void 0 && (missing0 = "project")) {
        validate144.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern0.test(data0)) {
                validate144.errors = [{ instancePath: instancePath + "/id", message: 'must match pattern "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"' }];
                return false;
              }
            } else {
              validate144.errors = [{ instancePath: instancePath + "/id", message: "must be string" }];
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
                  validate144.errors = [{ instancePath: instancePath + "/name", message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              } else {
                validate144.errors = [{ instancePath: instancePath + "/name", message: "must be string" }];
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
                validate144.errors = [{ instancePath: instancePath + "/defaultBranch", message: "must be string,null" }];
                return false;
              }
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (!pattern15.test(data2)) {
                    validate144.errors = [{ instancePath: instancePath + "/defaultBranch", message: 'must match pattern "^refs/heads/."' }];
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
                if (!validate145(data.project, { instancePath: instancePath + "/project", parentData: data, parentDataProperty: "project", rootData })) {
                  vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
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
      validate144.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate144.errors = vErrors;
  return errors === 0;
}
var statusesCheck = validate147;
function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name")) {
        validate149.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.name !== void 0) {
          let data0 = data.name;
          const _errs1 = errors;
          if (typeof data0 !== "string" && data0 !== null) {
            validate149.errors = [{ instancePath: instancePath + "/name", message: "must be string,null" }];
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
              validate149.errors = [{ instancePath: instancePath + "/genre", message: "must be string,null" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
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
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.context === void 0 && (missing0 = "context") || data.creationDate === void 0 && (missing0 = "creationDate")) {
        validate148.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate148.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate148.errors = [{ instancePath: instancePath + "/id", message: "must be >= 0" }];
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
            if (!validate149(data.context, { instancePath: instancePath + "/context", parentData: data, parentDataProperty: "context", rootData })) {
              vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
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
                validate148.errors = [{ instancePath: instancePath + "/description", message: "must be string,null" }];
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
                      validate148.errors = [{ instancePath: instancePath + "/creationDate", message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$"' }];
                      return false;
                    }
                  } else {
                    validate148.errors = [{ instancePath: instancePath + "/creationDate", message: "must be string" }];
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
                    validate148.errors = [{ instancePath: instancePath + "/updatedDate", message: "must be string,null" }];
                    return false;
                  }
                  if (errors === _errs8) {
                    if (typeof data4 === "string") {
                      if (!pattern4.test(data4)) {
                        validate148.errors = [{ instancePath: instancePath + "/updatedDate", message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$"' }];
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
                    if (!validate5(data.createdBy, { instancePath: instancePath + "/createdBy", parentData: data, parentDataProperty: "createdBy", rootData })) {
                      vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
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
      validate148.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate148.errors = vErrors;
  return errors === 0;
}
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value")) {
        validate147.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
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
                if (!validate148(data0[i0], { instancePath: instancePath + "/value/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate147.errors = [{ instancePath: instancePath + "/value", message: "must be array" }];
              return false;
            }
          }
        }
      }
    } else {
      validate147.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate147.errors = vErrors;
  return errors === 0;
}
var threadsCheck = validate153;
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate156.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.$value !== void 0) {
        let data0 = data.$value;
        if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0)) && data0 !== null) {
          validate156.errors = [{ instancePath: instancePath + "/$value", message: "must be string,number,null" }];
          return false;
        }
      }
    }
  }
  validate156.errors = vErrors;
  return errors === 0;
}
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate155.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.CodeReviewThreadType !== void 0) {
        const _errs1 = errors;
        if (!validate156(data.CodeReviewThreadType, { instancePath: instancePath + "/CodeReviewThreadType", parentData: data, parentDataProperty: "CodeReviewThreadType", rootData })) {
          vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.CodeReviewVoteResult !== void 0) {
          const _errs2 = errors;
          if (!validate156(data.CodeReviewVoteResult, { instancePath: instancePath + "/CodeReviewVoteResult", parentData: data, parentDataProperty: "CodeReviewVoteResult", rootData })) {
            vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.CodeReviewVotedByIdentity !== void 0) {
            const _errs3 = errors;
            if (!validate156(data.CodeReviewVotedByIdentity, { instancePath: instancePath + "/CodeReviewVotedByIdentity", parentData: data, parentDataProperty: "CodeReviewVotedByIdentity", rootData })) {
              vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.CodeReviewVotedByInitiatorIdentity !== void 0) {
              const _errs4 = errors;
              if (!validate156(data.CodeReviewVotedByInitiatorIdentity, { instancePath: instancePath + "/CodeReviewVotedByInitiatorIdentity", parentData: data, parentDataProperty: "CodeReviewVotedByInitiatorIdentity", rootData })) {
                vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
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
  validate155.errors = vErrors;
  return errors === 0;
}
function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id")) {
        validate163.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate163.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate163.errors = [{ instancePath: instancePath + "/id", message: "must be >= 0" }];
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
            if (!validate5(data.author, { instancePath: instancePath + "/author", parentData: data, parentDataProperty: "author", rootData })) {
              vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
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
                validate163.errors = [{ instancePath: instancePath + "/content", message: "must be string,null" }];
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
                  validate163.errors = [{ instancePath: instancePath + "/commentType", message: "must be string,null" }];
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
                    validate163.errors = [{ instancePath: instancePath + "/isDeleted", message: "must be boolean,null" }];
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
      validate163.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate163.errors = vErrors;
  return errors === 0;
}
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
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.publishedDate !== void 0) {
            let data1 = data.publishedDate;
            const _errs3 = errors;
            if (typeof data1 !== "string" && data1 !== null) {
              validate154.errors = [{ instancePath: instancePath + "/publishedDate", message: "must be string,null" }];
              return false;
            }
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (!pattern4.test(data1)) {
                  validate154.errors = [{ instancePath: instancePath + "/publishedDate", message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$"' }];
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
                validate154.errors = [{ instancePath: instancePath + "/isDeleted", message: "must be boolean,null" }];
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
                  validate154.errors = [{ instancePath: instancePath + "/threadContext", message: "must be object,null" }];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.properties !== void 0) {
                  const _errs9 = errors;
                  if (!validate155(data.properties, { instancePath: instancePath + "/properties", parentData: data, parentDataProperty: "properties", rootData })) {
                    vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
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
                      validate154.errors = [{ instancePath: instancePath + "/identities", message: "must be object,null" }];
                      return false;
                    }
                    if (errors === _errs10) {
                      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                        for (const key0 in data5) {
                          const _errs13 = errors;
                          if (!validate5(data5[key0], { instancePath: instancePath + "/identities/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data5, parentDataProperty: key0, rootData })) {
                            vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
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
                        validate154.errors = [{ instancePath: instancePath + "/comments", message: "must be array,null" }];
                        return false;
                      }
                      if (errors === _errs14) {
                        if (Array.isArray(data7)) {
                          var valid2 = true;
                          const len0 = data7.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            const _errs16 = errors;
                            if (!validate163(data7[i0], { instancePath: instancePath + "/comments/" + i0, parentData: data7, parentDataProperty: i0, rootData })) {
                              vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
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
      validate154.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate154.errors = vErrors;
  return errors === 0;
}
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value")) {
        validate153.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
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
                if (!validate154(data0[i0], { instancePath: instancePath + "/value/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate153.errors = [{ instancePath: instancePath + "/value", message: "must be array" }];
              return false;
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
var timelineCheck = validate167;
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.type === void 0 && (missing0 = "type") || data.state === void 0 && (missing0 = "state") || data.attempt === void 0 && (missing0 = "attempt")) {
        validate168.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern0.test(data0)) {
                validate168.errors = [{ instancePath: instancePath + "/id", message: 'must match pattern "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"' }];
                return false;
              }
            } else {
              validate168.errors = [{ instancePath: instancePath + "/id", message: "must be string" }];
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
              validate168.errors = [{ instancePath: instancePath + "/parentId", message: "must be string,null" }];
              return false;
            }
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (!pattern0.test(data1)) {
                  validate168.errors = [{ instancePath: instancePath + "/parentId", message: 'must match pattern "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"' }];
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
                validate168.errors = [{ instancePath: instancePath + "/type", message: "must be string" }];
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
                  validate168.errors = [{ instancePath: instancePath + "/name", message: "must be string,null" }];
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
                    validate168.errors = [{ instancePath: instancePath + "/identifier", message: "must be string,null" }];
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
                      validate168.errors = [{ instancePath: instancePath + "/state", message: "must be string" }];
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
                        validate168.errors = [{ instancePath: instancePath + "/result", message: "must be string,null" }];
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
                          validate168.errors = [{ instancePath: instancePath + "/attempt", message: "must be integer" }];
                          return false;
                        }
                        if (errors === _errs15) {
                          if (typeof data7 == "number" && isFinite(data7)) {
                            if (data7 < 0 || isNaN(data7)) {
                              validate168.errors = [{ instancePath: instancePath + "/attempt", message: "must be >= 0" }];
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
                            validate168.errors = [{ instancePath: instancePath + "/startTime", message: "must be string,null" }];
                            return false;
                          }
                          if (errors === _errs17) {
                            if (typeof data8 === "string") {
                              if (!pattern4.test(data8)) {
                                validate168.errors = [{ instancePath: instancePath + "/startTime", message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$"' }];
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
                              validate168.errors = [{ instancePath: instancePath + "/finishTime", message: "must be string,null" }];
                              return false;
                            }
                            if (errors === _errs19) {
                              if (typeof data9 === "string") {
                                if (!pattern4.test(data9)) {
                                  validate168.errors = [{ instancePath: instancePath + "/finishTime", message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$"' }];
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
      let missing0;
      if (data.records === void 0 && (missing0 = "records")) {
        validate167.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
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
                if (!validate168(data0[i0], { instancePath: instancePath + "/records/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate167.errors = [{ instancePath: instancePath + "/records", message: "must be array" }];
              return false;
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  apisOf,
  isApprovals,
  isArtifacts,
  isBranchPolicies,
  isBuild,
  isBuildChanges,
  isCheckSuite,
  isChecks,
  isCommitDiffs,
  isCommits,
  isCreated,
  isDefinition,
  isDeployments,
  isEnvironments,
  isFolder,
  isGitCommit,
  isItem,
  isIterations,
  isProblem,
  isPullRequest,
  isPullRequestQuery,
  isPush,
  isPushes,
  isRefs,
  isRelease,
  isReleaseStage,
  isRepository,
  isStatuses,
  isThreads,
  isTimeline,
  whyApprovals,
  whyArtifacts,
  whyBranchPolicies,
  whyBuild,
  whyBuildChanges,
  whyCheckSuite,
  whyChecks,
  whyCommitDiffs,
  whyCommits,
  whyCreated,
  whyDefinition,
  whyDeployments,
  whyEnvironments,
  whyFolder,
  whyGitCommit,
  whyItem,
  whyIterations,
  whyPullRequest,
  whyPullRequestQuery,
  whyPush,
  whyPushes,
  whyRefs,
  whyRelease,
  whyReleaseStage,
  whyRepository,
  whyStatuses,
  whyThreads,
  whyTimeline
});
