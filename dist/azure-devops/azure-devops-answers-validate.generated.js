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
  isApprovals: () => isApprovals,
  isArtifacts: () => isArtifacts,
  isBranchPolicies: () => isBranchPolicies,
  isBuild: () => isBuild,
  isCheckSuite: () => isCheckSuite,
  isChecks: () => isChecks,
  isCommitDiffs: () => isCommitDiffs,
  isDefinition: () => isDefinition,
  isDeployments: () => isDeployments,
  isEnvironments: () => isEnvironments,
  isItem: () => isItem,
  isProblem: () => isProblem,
  isRefs: () => isRefs,
  isRelease: () => isRelease,
  isReleaseStage: () => isReleaseStage,
  isRepository: () => isRepository,
  isTimeline: () => isTimeline,
  whyApprovals: () => whyApprovals,
  whyArtifacts: () => whyArtifacts,
  whyBranchPolicies: () => whyBranchPolicies,
  whyBuild: () => whyBuild,
  whyCheckSuite: () => whyCheckSuite,
  whyChecks: () => whyChecks,
  whyCommitDiffs: () => whyCommitDiffs,
  whyDefinition: () => whyDefinition,
  whyDeployments: () => whyDeployments,
  whyEnvironments: () => whyEnvironments,
  whyItem: () => whyItem,
  whyRefs: () => whyRefs,
  whyRelease: () => whyRelease,
  whyReleaseStage: () => whyReleaseStage,
  whyRepository: () => whyRepository,
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
var buildCheck = validate25;
var pattern4 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$", "u");
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.type === void 0 && (missing0 = "type")) {
        validate28.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (data0.length < 1) {
                validate28.errors = [{ instancePath: instancePath + "/id", message: "must NOT have fewer than 1 characters" }];
                return false;
              }
            } else {
              validate28.errors = [{ instancePath: instancePath + "/id", message: "must be string" }];
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
              validate28.errors = [{ instancePath: instancePath + "/type", message: "must be string" }];
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
                validate28.errors = [{ instancePath: instancePath + "/name", message: "must be string,null" }];
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
      validate28.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate28.errors = vErrors;
  return errors === 0;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id")) {
        validate30.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate30.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate30.errors = [{ instancePath: instancePath + "/id", message: "must be >= 0" }];
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
              validate30.errors = [{ instancePath: instancePath + "/revision", message: "must be integer" }];
              return false;
            }
            if (errors === _errs3) {
              if (typeof data1 == "number" && isFinite(data1)) {
                if (data1 < 0 || isNaN(data1)) {
                  validate30.errors = [{ instancePath: instancePath + "/revision", message: "must be >= 0" }];
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
      validate30.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate30.errors = vErrors;
  return errors === 0;
}
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate32.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.planId === void 0 && (missing0 = "planId")) {
        validate32.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.planId !== void 0) {
          let data0 = data.planId;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern0.test(data0)) {
                validate32.errors = [{ instancePath: instancePath + "/planId", message: 'must match pattern "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"' }];
                return false;
              }
            } else {
              validate32.errors = [{ instancePath: instancePath + "/planId", message: "must be string" }];
              return false;
            }
          }
        }
      }
    }
  }
  validate32.errors = vErrors;
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
      if (data.id === void 0 && (missing0 = "id") || data.type === void 0 && (missing0 = "type")) {
        validate35.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (data0.length < 1) {
                validate35.errors = [{ instancePath: instancePath + "/id", message: "must NOT have fewer than 1 characters" }];
                return false;
              }
            } else {
              validate35.errors = [{ instancePath: instancePath + "/id", message: "must be string" }];
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
              validate35.errors = [{ instancePath: instancePath + "/type", message: "must be string" }];
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
                validate35.errors = [{ instancePath: instancePath + "/name", message: "must be string,null" }];
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
  validate35.errors = vErrors;
  return errors === 0;
}
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate34.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id")) {
        validate34.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate34.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate34.errors = [{ instancePath: instancePath + "/id", message: "must be >= 0" }];
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
              validate34.errors = [{ instancePath: instancePath + "/reason", message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.repository !== void 0) {
              const _errs5 = errors;
              if (!validate35(data.repository, { instancePath: instancePath + "/repository", parentData: data, parentDataProperty: "repository", rootData })) {
                vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
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
  validate34.errors = vErrors;
  return errors === 0;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.reason === void 0 && (missing0 = "reason") || data.sourceBranch === void 0 && (missing0 = "sourceBranch") || data.sourceVersion === void 0 && (missing0 = "sourceVersion") || data.requestedFor === void 0 && (missing0 = "requestedFor") || data.requestedBy === void 0 && (missing0 = "requestedBy") || data.repository === void 0 && (missing0 = "repository") || data.definition === void 0 && (missing0 = "definition")) {
        validate25.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate25.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate25.errors = [{ instancePath: instancePath + "/id", message: "must be >= 0" }];
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
              validate25.errors = [{ instancePath: instancePath + "/reason", message: "must be string" }];
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
                    validate25.errors = [{ instancePath: instancePath + "/sourceBranch", message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                } else {
                  validate25.errors = [{ instancePath: instancePath + "/sourceBranch", message: "must be string" }];
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
                      validate25.errors = [{ instancePath: instancePath + "/sourceVersion", message: "must NOT have fewer than 1 characters" }];
                      return false;
                    }
                  } else {
                    validate25.errors = [{ instancePath: instancePath + "/sourceVersion", message: "must be string" }];
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
                    validate25.errors = [{ instancePath: instancePath + "/queueTime", message: "must be string,null" }];
                    return false;
                  }
                  if (errors === _errs9) {
                    if (typeof data4 === "string") {
                      if (!pattern4.test(data4)) {
                        validate25.errors = [{ instancePath: instancePath + "/queueTime", message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$"' }];
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
                        if (!validate28(data.repository, { instancePath: instancePath + "/repository", parentData: data, parentDataProperty: "repository", rootData })) {
                          vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs13 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.definition !== void 0) {
                          const _errs14 = errors;
                          if (!validate30(data.definition, { instancePath: instancePath + "/definition", parentData: data, parentDataProperty: "definition", rootData })) {
                            vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs14 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.orchestrationPlan !== void 0) {
                            const _errs15 = errors;
                            if (!validate32(data.orchestrationPlan, { instancePath: instancePath + "/orchestrationPlan", parentData: data, parentDataProperty: "orchestrationPlan", rootData })) {
                              vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs15 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.triggeredByBuild !== void 0) {
                              const _errs16 = errors;
                              if (!validate34(data.triggeredByBuild, { instancePath: instancePath + "/triggeredByBuild", parentData: data, parentDataProperty: "triggeredByBuild", rootData })) {
                                vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
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
                                  validate25.errors = [{ instancePath: instancePath + "/triggerInfo", message: "must be object,null" }];
                                  return false;
                                }
                                if (errors === _errs17) {
                                  if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                                    for (const key0 in data11) {
                                      let data12 = data11[key0];
                                      const _errs20 = errors;
                                      if (typeof data12 !== "string" && data12 !== null) {
                                        validate25.errors = [{ instancePath: instancePath + "/triggerInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), message: "must be string,null" }];
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
      validate25.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate25.errors = vErrors;
  return errors === 0;
}
var checkSuiteCheck = validate38;
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id")) {
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
          if (data.name !== void 0) {
            let data1 = data.name;
            const _errs3 = errors;
            if (typeof data1 !== "string" && data1 !== null) {
              validate41.errors = [{ instancePath: instancePath + "/name", message: "must be string,null" }];
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
      if (data.type === void 0 && (missing0 = "type") || data.id === void 0 && (missing0 = "id")) {
        validate43.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.type !== void 0) {
          const _errs1 = errors;
          if (typeof data.type !== "string") {
            validate43.errors = [{ instancePath: instancePath + "/type", message: "must be string" }];
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
              validate43.errors = [{ instancePath: instancePath + "/id", message: "must be string" }];
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
  validate43.errors = vErrors;
  return errors === 0;
}
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.type === void 0 && (missing0 = "type")) {
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
          if (data.type !== void 0) {
            const _errs3 = errors;
            if (!validate41(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData })) {
              vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.resource !== void 0) {
              const _errs4 = errors;
              if (!validate43(data.resource, { instancePath: instancePath + "/resource", parentData: data, parentDataProperty: "resource", rootData })) {
                vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
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
      validate40.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate40.errors = vErrors;
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
      if (data.id !== void 0) {
        let data0 = data.id;
        const _errs1 = errors;
        if (errors === _errs1) {
          if (typeof data0 === "string") {
            if (data0.length < 1) {
              validate46.errors = [{ instancePath: instancePath + "/id", message: "must NOT have fewer than 1 characters" }];
              return false;
            }
          } else {
            validate46.errors = [{ instancePath: instancePath + "/id", message: "must be string" }];
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
            validate46.errors = [{ instancePath: instancePath + "/displayName", message: "must be string,null" }];
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
              validate46.errors = [{ instancePath: instancePath + "/uniqueName", message: "must be string,null" }];
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
                validate46.errors = [{ instancePath: instancePath + "/descriptor", message: "must be string,null" }];
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
                  validate46.errors = [{ instancePath: instancePath + "/isContainer", message: "must be boolean,null" }];
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
  validate46.errors = vErrors;
  return errors === 0;
}
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.status === void 0 && (missing0 = "status") || data.checkConfigurationRef === void 0 && (missing0 = "checkConfigurationRef")) {
        validate39.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern0.test(data0)) {
                validate39.errors = [{ instancePath: instancePath + "/id", message: 'must match pattern "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"' }];
                return false;
              }
            } else {
              validate39.errors = [{ instancePath: instancePath + "/id", message: "must be string" }];
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
              validate39.errors = [{ instancePath: instancePath + "/status", message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.checkConfigurationRef !== void 0) {
              const _errs5 = errors;
              if (!validate40(data.checkConfigurationRef, { instancePath: instancePath + "/checkConfigurationRef", parentData: data, parentDataProperty: "checkConfigurationRef", rootData })) {
                vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.modifiedBy !== void 0) {
                const _errs6 = errors;
                if (!validate46(data.modifiedBy, { instancePath: instancePath + "/modifiedBy", parentData: data, parentDataProperty: "modifiedBy", rootData })) {
                  vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
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
      if (data.id === void 0 && (missing0 = "id") || data.checkRuns === void 0 && (missing0 = "checkRuns")) {
        validate38.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern0.test(data0)) {
                validate38.errors = [{ instancePath: instancePath + "/id", message: 'must match pattern "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"' }];
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
          if (data.checkRuns !== void 0) {
            let data1 = data.checkRuns;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs5 = errors;
                  if (!validate39(data1[i0], { instancePath: instancePath + "/checkRuns/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
                    vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs5 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate38.errors = [{ instancePath: instancePath + "/checkRuns", message: "must be array" }];
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
      validate38.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate38.errors = vErrors;
  return errors === 0;
}
var checksCheck = validate49;
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
            validate52.errors = [{ instancePath: instancePath + "/approvers", message: "must be array" }];
            return false;
          }
        }
      }
    }
  }
  validate52.errors = vErrors;
  return errors === 0;
}
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.type === void 0 && (missing0 = "type")) {
        validate50.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate50.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate50.errors = [{ instancePath: instancePath + "/id", message: "must be >= 0" }];
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
            if (!validate41(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData })) {
              vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
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
                validate50.errors = [{ instancePath: instancePath + "/isDisabled", message: "must be boolean,null" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.settings !== void 0) {
                const _errs6 = errors;
                if (!validate52(data.settings, { instancePath: instancePath + "/settings", parentData: data, parentDataProperty: "settings", rootData })) {
                  vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
      validate50.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate50.errors = vErrors;
  return errors === 0;
}
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value")) {
        validate49.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
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
                if (!validate50(data0[i0], { instancePath: instancePath + "/value/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate49.errors = [{ instancePath: instancePath + "/value", message: "must be array" }];
              return false;
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
var commitDiffsCheck = validate56;
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.commonCommit !== void 0) {
        let data0 = data.commonCommit;
        if (typeof data0 !== "string" && data0 !== null) {
          validate56.errors = [{ instancePath: instancePath + "/commonCommit", message: "must be string,null" }];
          return false;
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
var definitionCheck = validate57;
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.type !== void 0) {
        let data0 = data.type;
        const _errs1 = errors;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          validate58.errors = [{ instancePath: instancePath + "/type", message: "must be integer" }];
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
                validate58.errors = [{ instancePath: instancePath + "/yamlFilename", message: "must NOT have fewer than 1 characters" }];
                return false;
              }
            } else {
              validate58.errors = [{ instancePath: instancePath + "/yamlFilename", message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
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
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id")) {
        validate57.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate57.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate57.errors = [{ instancePath: instancePath + "/id", message: "must be >= 0" }];
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
              validate57.errors = [{ instancePath: instancePath + "/revision", message: "must be integer" }];
              return false;
            }
            if (errors === _errs3) {
              if (typeof data1 == "number" && isFinite(data1)) {
                if (data1 < 0 || isNaN(data1)) {
                  validate57.errors = [{ instancePath: instancePath + "/revision", message: "must be >= 0" }];
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
              if (!validate58(data.process, { instancePath: instancePath + "/process", parentData: data, parentDataProperty: "process", rootData })) {
                vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.repository !== void 0) {
                const _errs6 = errors;
                if (!validate35(data.repository, { instancePath: instancePath + "/repository", parentData: data, parentDataProperty: "repository", rootData })) {
                  vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
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
      validate57.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate57.errors = vErrors;
  return errors === 0;
}
var deploymentsCheck = validate61;
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate63.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
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
        }
      }
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
      if (data.id === void 0 && (missing0 = "id") || data.environmentId === void 0 && (missing0 = "environmentId") || data.owner === void 0 && (missing0 = "owner")) {
        validate62.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate62.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate62.errors = [{ instancePath: instancePath + "/id", message: "must be >= 0" }];
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
              validate62.errors = [{ instancePath: instancePath + "/environmentId", message: "must be integer" }];
              return false;
            }
            if (errors === _errs3) {
              if (typeof data1 == "number" && isFinite(data1)) {
                if (data1 < 0 || isNaN(data1)) {
                  validate62.errors = [{ instancePath: instancePath + "/environmentId", message: "must be >= 0" }];
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
                validate62.errors = [{ instancePath: instancePath + "/planId", message: "must be string,null" }];
                return false;
              }
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (!pattern0.test(data2)) {
                    validate62.errors = [{ instancePath: instancePath + "/planId", message: 'must match pattern "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"' }];
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
                  validate62.errors = [{ instancePath: instancePath + "/stageName", message: "must be string,null" }];
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
                    validate62.errors = [{ instancePath: instancePath + "/stageAttempt", message: "must be integer" }];
                    return false;
                  }
                  if (errors === _errs9) {
                    if (typeof data4 == "number" && isFinite(data4)) {
                      if (data4 < 0 || isNaN(data4)) {
                        validate62.errors = [{ instancePath: instancePath + "/stageAttempt", message: "must be >= 0" }];
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
                      validate62.errors = [{ instancePath: instancePath + "/jobName", message: "must be string,null" }];
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
                        validate62.errors = [{ instancePath: instancePath + "/requestIdentifier", message: "must be string,null" }];
                        return false;
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.owner !== void 0) {
                        const _errs15 = errors;
                        if (!validate63(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData })) {
                          vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
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
                            validate62.errors = [{ instancePath: instancePath + "/queueTime", message: "must be string,null" }];
                            return false;
                          }
                          if (errors === _errs16) {
                            if (typeof data8 === "string") {
                              if (!pattern4.test(data8)) {
                                validate62.errors = [{ instancePath: instancePath + "/queueTime", message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$"' }];
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
      validate62.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate62.errors = vErrors;
  return errors === 0;
}
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value")) {
        validate61.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
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
                if (!validate62(data0[i0], { instancePath: instancePath + "/value/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate61.errors = [{ instancePath: instancePath + "/value", message: "must be array" }];
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
var environmentsCheck = validate66;
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name")) {
        validate67.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate67.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate67.errors = [{ instancePath: instancePath + "/id", message: "must be >= 0" }];
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
                  validate67.errors = [{ instancePath: instancePath + "/name", message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              } else {
                validate67.errors = [{ instancePath: instancePath + "/name", message: "must be string" }];
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
      validate67.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate67.errors = vErrors;
  return errors === 0;
}
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value")) {
        validate66.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
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
                if (!validate67(data0[i0], { instancePath: instancePath + "/value/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate66.errors = [{ instancePath: instancePath + "/value", message: "must be array" }];
              return false;
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
var itemCheck = validate69;
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate70.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.isBinary !== void 0) {
        let data0 = data.isBinary;
        if (typeof data0 !== "boolean" && data0 !== null) {
          validate70.errors = [{ instancePath: instancePath + "/isBinary", message: "must be boolean,null" }];
          return false;
        }
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
      if (data.isFolder !== void 0) {
        let data0 = data.isFolder;
        const _errs1 = errors;
        if (typeof data0 !== "boolean" && data0 !== null) {
          validate69.errors = [{ instancePath: instancePath + "/isFolder", message: "must be boolean,null" }];
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
            validate69.errors = [{ instancePath: instancePath + "/isSymLink", message: "must be boolean,null" }];
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
              validate69.errors = [{ instancePath: instancePath + "/gitObjectType", message: "must be string,null" }];
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
                validate69.errors = [{ instancePath: instancePath + "/content", message: "must be string,null" }];
                return false;
              }
              var valid0 = _errs7 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.contentMetadata !== void 0) {
                const _errs9 = errors;
                if (!validate70(data.contentMetadata, { instancePath: instancePath + "/contentMetadata", parentData: data, parentDataProperty: "contentMetadata", rootData })) {
                  vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
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
      validate69.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate69.errors = vErrors;
  return errors === 0;
}
var problemCheck = validate72;
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.message === void 0 && (missing0 = "message")) {
        validate72.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.message !== void 0) {
          if (typeof data.message !== "string") {
            validate72.errors = [{ instancePath: instancePath + "/message", message: "must be string" }];
            return false;
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
var refsCheck = validate73;
var pattern11 = new RegExp("^[0-9a-f]{40}([0-9a-f]{24})?$", "u");
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.objectId === void 0 && (missing0 = "objectId")) {
        validate74.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.name !== void 0) {
          const _errs1 = errors;
          if (typeof data.name !== "string") {
            validate74.errors = [{ instancePath: instancePath + "/name", message: "must be string" }];
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
                if (!pattern11.test(data1)) {
                  validate74.errors = [{ instancePath: instancePath + "/objectId", message: 'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"' }];
                  return false;
                }
              } else {
                validate74.errors = [{ instancePath: instancePath + "/objectId", message: "must be string" }];
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
      validate74.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate74.errors = vErrors;
  return errors === 0;
}
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value")) {
        validate73.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
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
                if (!validate74(data0[i0], { instancePath: instancePath + "/value/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate73.errors = [{ instancePath: instancePath + "/value", message: "must be array" }];
              return false;
            }
          }
        }
      }
    } else {
      validate73.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate73.errors = vErrors;
  return errors === 0;
}
var releaseCheck = validate76;
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate80.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id !== void 0) {
        let data0 = data.id;
        const _errs1 = errors;
        if (typeof data0 !== "string" && data0 !== null) {
          validate80.errors = [{ instancePath: instancePath + "/id", message: "must be string,null" }];
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
            validate80.errors = [{ instancePath: instancePath + "/name", message: "must be string,null" }];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
      }
    }
  }
  validate80.errors = vErrors;
  return errors === 0;
}
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type")) {
        validate79.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.type !== void 0) {
          const _errs1 = errors;
          if (typeof data.type !== "string") {
            validate79.errors = [{ instancePath: instancePath + "/type", message: "must be string" }];
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
              validate79.errors = [{ instancePath: instancePath + "/isPrimary", message: "must be boolean,null" }];
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
                validate79.errors = [{ instancePath: instancePath + "/definitionReference", message: "must be object,null" }];
                return false;
              }
              if (errors === _errs5) {
                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                  for (const key0 in data2) {
                    const _errs8 = errors;
                    if (!validate80(data2[key0], { instancePath: instancePath + "/definitionReference/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data2, parentDataProperty: key0, rootData })) {
                      vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
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
      validate79.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate79.errors = vErrors;
  return errors === 0;
}
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.createdBy === void 0 && (missing0 = "createdBy")) {
        validate76.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate76.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate76.errors = [{ instancePath: instancePath + "/id", message: "must be >= 0" }];
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
              validate76.errors = [{ instancePath: instancePath + "/reason", message: "must be string,null" }];
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
                    validate76.errors = [{ instancePath: instancePath + "/artifacts", message: "must be array,null" }];
                    return false;
                  }
                  if (errors === _errs7) {
                    if (Array.isArray(data4)) {
                      var valid1 = true;
                      const len0 = data4.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs9 = errors;
                        if (!validate79(data4[i0], { instancePath: instancePath + "/artifacts/" + i0, parentData: data4, parentDataProperty: i0, rootData })) {
                          vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
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
      validate76.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate76.errors = vErrors;
  return errors === 0;
}
var releaseStageCheck = validate83;
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.status === void 0 && (missing0 = "status") || data.attempt === void 0 && (missing0 = "attempt") || data.isAutomated === void 0 && (missing0 = "isAutomated") || data.approvalType === void 0 && (missing0 = "approvalType")) {
        validate84.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate84.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate84.errors = [{ instancePath: instancePath + "/id", message: "must be >= 0" }];
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
              validate84.errors = [{ instancePath: instancePath + "/approvalType", message: "must be string" }];
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
                validate84.errors = [{ instancePath: instancePath + "/status", message: "must be string" }];
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
                  validate84.errors = [{ instancePath: instancePath + "/isAutomated", message: "must be boolean" }];
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
                    validate84.errors = [{ instancePath: instancePath + "/attempt", message: "must be integer" }];
                    return false;
                  }
                  if (errors === _errs9) {
                    if (typeof data4 == "number" && isFinite(data4)) {
                      if (data4 < 0 || isNaN(data4)) {
                        validate84.errors = [{ instancePath: instancePath + "/attempt", message: "must be >= 0" }];
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
                          validate84.errors = [{ instancePath: instancePath + "/comments", message: "must be string,null" }];
                          return false;
                        }
                        var valid0 = _errs13 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.releaseEnvironment !== void 0) {
                          const _errs15 = errors;
                          if (!validate63(data.releaseEnvironment, { instancePath: instancePath + "/releaseEnvironment", parentData: data, parentDataProperty: "releaseEnvironment", rootData })) {
                            vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
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
      validate84.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate84.errors = vErrors;
  return errors === 0;
}
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.isAutomated === void 0 && (missing0 = "isAutomated")) {
        validate90.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.isAutomated !== void 0) {
          const _errs1 = errors;
          if (typeof data.isAutomated !== "boolean") {
            validate90.errors = [{ instancePath: instancePath + "/isAutomated", message: "must be boolean" }];
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
      validate90.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate90.errors = vErrors;
  return errors === 0;
}
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate89.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.approvals !== void 0) {
        let data0 = data.approvals;
        const _errs1 = errors;
        if (!Array.isArray(data0) && data0 !== null) {
          validate89.errors = [{ instancePath: instancePath + "/approvals", message: "must be array,null" }];
          return false;
        }
        if (errors === _errs1) {
          if (Array.isArray(data0)) {
            var valid1 = true;
            const len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              const _errs3 = errors;
              if (!validate90(data0[i0], { instancePath: instancePath + "/approvals/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
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
  validate89.errors = vErrors;
  return errors === 0;
}
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate99.errors = [{ instancePath, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.timelineRecordId !== void 0) {
        let data0 = data.timelineRecordId;
        const _errs1 = errors;
        if (typeof data0 !== "string" && data0 !== null) {
          validate99.errors = [{ instancePath: instancePath + "/timelineRecordId", message: "must be string,null" }];
          return false;
        }
        if (errors === _errs1) {
          if (typeof data0 === "string") {
            if (!pattern0.test(data0)) {
              validate99.errors = [{ instancePath: instancePath + "/timelineRecordId", message: 'must match pattern "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"' }];
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
            validate99.errors = [{ instancePath: instancePath + "/name", message: "must be string,null" }];
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
              validate99.errors = [{ instancePath: instancePath + "/status", message: "must be string" }];
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
  validate99.errors = vErrors;
  return errors === 0;
}
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.job !== void 0) {
        if (!validate99(data.job, { instancePath: instancePath + "/job", parentData: data, parentDataProperty: "job", rootData })) {
          vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
          errors = vErrors.length;
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
      if (data.deploymentJobs !== void 0) {
        let data0 = data.deploymentJobs;
        const _errs1 = errors;
        if (!Array.isArray(data0) && data0 !== null) {
          validate97.errors = [{ instancePath: instancePath + "/deploymentJobs", message: "must be array,null" }];
          return false;
        }
        if (errors === _errs1) {
          if (Array.isArray(data0)) {
            var valid1 = true;
            const len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              const _errs3 = errors;
              if (!validate98(data0[i0], { instancePath: instancePath + "/deploymentJobs/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
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
      validate97.errors = [{ instancePath, message: "must be object" }];
      return false;
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
      let missing0;
      if (data.attempt === void 0 && (missing0 = "attempt")) {
        validate94.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.attempt !== void 0) {
          let data0 = data.attempt;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate94.errors = [{ instancePath: instancePath + "/attempt", message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate94.errors = [{ instancePath: instancePath + "/attempt", message: "must be >= 0" }];
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
              validate94.errors = [{ instancePath: instancePath + "/status", message: "must be string" }];
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
                validate94.errors = [{ instancePath: instancePath + "/queuedOn", message: "must be string,null" }];
                return false;
              }
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (!pattern4.test(data2)) {
                    validate94.errors = [{ instancePath: instancePath + "/queuedOn", message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$"' }];
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
                      validate94.errors = [{ instancePath: instancePath + "/releaseDeployPhases", message: "must be array,null" }];
                      return false;
                    }
                    if (errors === _errs9) {
                      if (Array.isArray(data5)) {
                        var valid1 = true;
                        const len0 = data5.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs11 = errors;
                          if (!validate97(data5[i0], { instancePath: instancePath + "/releaseDeployPhases/" + i0, parentData: data5, parentDataProperty: i0, rootData })) {
                            vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
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
      validate94.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate94.errors = vErrors;
  return errors === 0;
}
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.releaseId === void 0 && (missing0 = "releaseId") || data.preDeployApprovals === void 0 && (missing0 = "preDeployApprovals")) {
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
            if (data.releaseId !== void 0) {
              let data2 = data.releaseId;
              const _errs5 = errors;
              if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                validate83.errors = [{ instancePath: instancePath + "/releaseId", message: "must be integer" }];
                return false;
              }
              if (errors === _errs5) {
                if (typeof data2 == "number" && isFinite(data2)) {
                  if (data2 < 0 || isNaN(data2)) {
                    validate83.errors = [{ instancePath: instancePath + "/releaseId", message: "must be >= 0" }];
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
                      if (!validate84(data3[i0], { instancePath: instancePath + "/preDeployApprovals/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
                        vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs9 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  } else {
                    validate83.errors = [{ instancePath: instancePath + "/preDeployApprovals", message: "must be array" }];
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
                  if (!validate89(data.preApprovalsSnapshot, { instancePath: instancePath + "/preApprovalsSnapshot", parentData: data, parentDataProperty: "preApprovalsSnapshot", rootData })) {
                    vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
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
                      validate83.errors = [{ instancePath: instancePath + "/deploySteps", message: "must be array,null" }];
                      return false;
                    }
                    if (errors === _errs11) {
                      if (Array.isArray(data6)) {
                        var valid2 = true;
                        const len1 = data6.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                          const _errs13 = errors;
                          if (!validate94(data6[i1], { instancePath: instancePath + "/deploySteps/" + i1, parentData: data6, parentDataProperty: i1, rootData })) {
                            vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
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
      validate83.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate83.errors = vErrors;
  return errors === 0;
}
var repositoryCheck = validate104;
var pattern15 = new RegExp("^refs/heads/.", "u");
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name")) {
        validate105.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern0.test(data0)) {
                validate105.errors = [{ instancePath: instancePath + "/id", message: 'must match pattern "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"' }];
                return false;
              }
            } else {
              validate105.errors = [{ instancePath: instancePath + "/id", message: "must be string" }];
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
                  validate105.errors = [{ instancePath: instancePath + "/name", message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              } else {
                validate105.errors = [{ instancePath: instancePath + "/name", message: "must be string" }];
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
      if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.project === void 0 && (missing0 = "project")) {
        validate104.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern0.test(data0)) {
                validate104.errors = [{ instancePath: instancePath + "/id", message: 'must match pattern "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"' }];
                return false;
              }
            } else {
              validate104.errors = [{ instancePath: instancePath + "/id", message: "must be string" }];
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
                  validate104.errors = [{ instancePath: instancePath + "/name", message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              } else {
                validate104.errors = [{ instancePath: instancePath + "/name", message: "must be string" }];
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
                validate104.errors = [{ instancePath: instancePath + "/defaultBranch", message: "must be string,null" }];
                return false;
              }
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (!pattern15.test(data2)) {
                    validate104.errors = [{ instancePath: instancePath + "/defaultBranch", message: 'must match pattern "^refs/heads/."' }];
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
                if (!validate105(data.project, { instancePath: instancePath + "/project", parentData: data, parentDataProperty: "project", rootData })) {
                  vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
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
      validate104.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate104.errors = vErrors;
  return errors === 0;
}
var timelineCheck = validate107;
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.type === void 0 && (missing0 = "type") || data.state === void 0 && (missing0 = "state") || data.attempt === void 0 && (missing0 = "attempt")) {
        validate108.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern0.test(data0)) {
                validate108.errors = [{ instancePath: instancePath + "/id", message: 'must match pattern "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"' }];
                return false;
              }
            } else {
              validate108.errors = [{ instancePath: instancePath + "/id", message: "must be string" }];
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
              validate108.errors = [{ instancePath: instancePath + "/parentId", message: "must be string,null" }];
              return false;
            }
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (!pattern0.test(data1)) {
                  validate108.errors = [{ instancePath: instancePath + "/parentId", message: 'must match pattern "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"' }];
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
                validate108.errors = [{ instancePath: instancePath + "/type", message: "must be string" }];
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
                  validate108.errors = [{ instancePath: instancePath + "/name", message: "must be string,null" }];
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
                    validate108.errors = [{ instancePath: instancePath + "/identifier", message: "must be string,null" }];
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
                      validate108.errors = [{ instancePath: instancePath + "/state", message: "must be string" }];
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
                        validate108.errors = [{ instancePath: instancePath + "/result", message: "must be string,null" }];
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
                          validate108.errors = [{ instancePath: instancePath + "/attempt", message: "must be integer" }];
                          return false;
                        }
                        if (errors === _errs15) {
                          if (typeof data7 == "number" && isFinite(data7)) {
                            if (data7 < 0 || isNaN(data7)) {
                              validate108.errors = [{ instancePath: instancePath + "/attempt", message: "must be >= 0" }];
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
                            validate108.errors = [{ instancePath: instancePath + "/startTime", message: "must be string,null" }];
                            return false;
                          }
                          if (errors === _errs17) {
                            if (typeof data8 === "string") {
                              if (!pattern4.test(data8)) {
                                validate108.errors = [{ instancePath: instancePath + "/startTime", message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$"' }];
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
                              validate108.errors = [{ instancePath: instancePath + "/finishTime", message: "must be string,null" }];
                              return false;
                            }
                            if (errors === _errs19) {
                              if (typeof data9 === "string") {
                                if (!pattern4.test(data9)) {
                                  validate108.errors = [{ instancePath: instancePath + "/finishTime", message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$"' }];
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
      validate108.errors = [{ instancePath, message: "must be object" }];
      return false;
    }
  }
  validate108.errors = vErrors;
  return errors === 0;
}
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.records === void 0 && (missing0 = "records")) {
        validate107.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }];
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
                if (!validate108(data0[i0], { instancePath: instancePath + "/records/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate107.errors = [{ instancePath: instancePath + "/records", message: "must be array" }];
              return false;
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
function isItem(value) {
  return itemCheck(value);
}
function whyItem() {
  const [error] = itemCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isProblem(value) {
  return problemCheck(value);
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
function isTimeline(value) {
  return timelineCheck(value);
}
function whyTimeline() {
  const [error] = timelineCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  isApprovals,
  isArtifacts,
  isBranchPolicies,
  isBuild,
  isCheckSuite,
  isChecks,
  isCommitDiffs,
  isDefinition,
  isDeployments,
  isEnvironments,
  isItem,
  isProblem,
  isRefs,
  isRelease,
  isReleaseStage,
  isRepository,
  isTimeline,
  whyApprovals,
  whyArtifacts,
  whyBranchPolicies,
  whyBuild,
  whyCheckSuite,
  whyChecks,
  whyCommitDiffs,
  whyDefinition,
  whyDeployments,
  whyEnvironments,
  whyItem,
  whyRefs,
  whyRelease,
  whyReleaseStage,
  whyRepository,
  whyTimeline
});
