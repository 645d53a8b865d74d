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
  isBranch: () => isBranch,
  isBranchProtection: () => isBranchProtection,
  isBranchRules: () => isBranchRules,
  isComparison: () => isComparison,
  isContent: () => isContent,
  isProblem: () => isProblem,
  isRepository: () => isRepository,
  whyBranch: () => whyBranch,
  whyBranchProtection: () => whyBranchProtection,
  whyBranchRules: () => whyBranchRules,
  whyComparison: () => whyComparison,
  whyContent: () => whyContent,
  whyRepository: () => whyRepository
});
module.exports = __toCommonJS(stdin_exports);
var pattern0 = new RegExp("^[0-9a-f]{40}([0-9a-f]{24})?$", "u");
var pattern2 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$", "u");
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
var pattern5 = new RegExp("^[0-9]+$", "u");
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
