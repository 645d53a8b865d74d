'use strict';
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name2 in all)
    __defProp(target, name2, { get: all[name2], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  execute: () => execute,
  openFolder: () => openFolder,
  ports: () => ports,
  stageNameOf: () => stageNameOf,
  writeFiles: () => writeFiles
});
module.exports = __toCommonJS(stdin_exports);
var import_http_transport = require("./http-transport.js");
var import_http_address = require("./http-address.js");
var import_version_generated = require("./version.generated.js");
var import_core_policy_composition = require("./core-policy-composition.js");
var import_core_result = require("./core-result.js");
var import_report_ending = require("./report-ending.js");
var import_core_nearest = require("./core-nearest.js");
var import_lossless_json_lib_esm_parse = require("./lossless-json-lib-esm-parse.js");
var import_core_failure = require("./core-failure.js");
var import_node_crypto = require("node:crypto");
var import_node_fs = require("node:fs");
var import_consumers = require("node:stream/consumers");
var import_node_events = require("node:events");
var import_promises = require("node:fs/promises");
var import_node_os = require("node:os");
var import_node_path = require("node:path");
function matchReviewer(person, rule, environment, gate) {
  const reviewer = isReviewer(person, environment, gate);
  const allowed = isAllowed(person, rule, gate, reviewer);
  if (reviewer.is === "no" || allowed.is === "no")
    return { is: "no" };
  if (reviewer.is === "yes" && allowed.is === "yes")
    return reviewer.how === "named in the environment" ? allowed : reviewer;
  if (everyReviewerIsAllowed(rule, environment, gate))
    return { is: "yes", how: "inferred from a team that could not be read" };
  return reviewer.is === "unknown" ? reviewer : allowed;
}
function isReviewer(person, environment, gate) {
  if (environment.users.some(({ id }) => id === person.id))
    return { is: "yes", how: "named in the environment" };
  return anyOf(environment.teams.map((team) => isMember(person, team, gate)));
}
function isAllowed(person, rule, gate, reviewer) {
  return anyOf(rule.from.map((approver) => {
    if (approver.is === "environment-reviewers")
      return reviewer;
    return approver.is === "user" ? isAccount(person, approver.login, gate) : isMember(person, approver, gate);
  }));
}
function anyOf(answers) {
  return answers.find(({ is }) => is === "yes") ?? answers.find(({ is }) => is === "unknown") ?? { is: "no" };
}
function isMember(person, team, gate) {
  const name2 = `${team.organization}/${team.slug}`;
  const members = gate.teams.find((known) => sameTeam(known.team, team))?.members ?? {
    is: "unreadable",
    why: "it was not asked for"
  };
  if (members.is === "read")
    return members.value.has(person.id) ? { is: "yes", how: "member of a team that was read" } : { is: "no" };
  const { why, grant } = members;
  return {
    is: "unknown",
    why: `whether ${person.login} is in the team ${name2} could not be read: ${why}`,
    ...grant && { grant }
  };
}
function isAccount(person, login, gate) {
  const account = gate.accounts.get(login.toLowerCase()) ?? {
    is: "unreadable",
    why: "it was not asked for"
  };
  if (account.is === "read")
    return account.value?.id === person.id ? { is: "yes", how: "named in the environment" } : { is: "no" };
  const { why, grant } = account;
  return { is: "unknown", why: `the account ${login} could not be read: ${why}`, ...grant && { grant } };
}
function sameTeam(one, other) {
  const text = ({ organization, slug }) => `${organization}/${slug}`.toLowerCase();
  return text(one) === text(other);
}
function everyReviewerIsAllowed(rule, environment, gate) {
  const namesTeam = (approver, team) => approver.is === "team" && sameTeam(approver, team);
  const namesUser = (approver, user) => approver.is === "user" && isAccount(user, approver.login, gate).is === "yes";
  if (rule.from.some(({ is }) => is === "environment-reviewers"))
    return true;
  return environment.users.every((user) => rule.from.some((approver) => namesUser(approver, user))) && environment.teams.every((team) => rule.from.some((approver) => namesTeam(approver, team)));
}
function authorise(rule, evidence) {
  const asked = rule.approvals.length > 0;
  if (evidence.is === "none") {
    if (!asked)
      return { findings: [], approvals: [] };
    const findings2 = rule.approvals.map(({ at }, index) => ({
      subject: `approval ${index + 1}`,
      outcome: "inconclusive",
      found: evidence.why,
      wanted: `an approval through the environment ${rule.environment ?? ""}`,
      remedy: "promote from a job in that environment",
      at
    }));
    return { findings: findings2, approvals: [] };
  }
  const run = [...runFindings(evidence), ...refFindings(evidence)];
  if (!asked)
    return { findings: run, approvals: [] };
  const { gate } = evidence;
  if (gate === null)
    throw new TypeError("approvals are required and no evidence of the gate was gathered");
  return authoriseGate(rule, gate, [...run, ...attemptFindings(gate), ...policyFindings(evidence)]);
}
function authoriseGate(rule, gate, before) {
  const environment = environmentFindings(rule, gate);
  if (gate.protection.is === "unreadable" || gate.protection.value === null || environment.some(({ outcome }) => outcome !== "pass")) {
    return { findings: [...before, ...environment], approvals: [] };
  }
  const { value: protection } = gate.protection;
  const counted = /* @__PURE__ */ new Set();
  const judged2 = rule.approvals.map((approval, index) => {
    const { finding, approvals } = judgeApproval(rule, approval, index, protection, gate, counted);
    for (const { person } of approvals)
      counted.add(person.id);
    return { finding, approvals };
  });
  return {
    findings: [...before, ...environment, ...judged2.map(({ finding }) => finding)],
    approvals: judged2.flatMap(({ approvals }) => approvals)
  };
}
function runFindings({ event, foreign }) {
  const subject = "run";
  const remedy = "promote from a run on the policy\u2019s own branch";
  if (event.startsWith("pull_request")) {
    return [
      { subject, outcome: "fail", found: `the run was triggered by ${event}, whose code nobody has merged`, remedy }
    ];
  }
  return foreign.map((repository) => ({
    subject,
    outcome: "fail",
    found: `the run stems from another repository, ${repository}`,
    remedy
  }));
}
function attemptFindings({ attempt }) {
  if (attempt === 1)
    return [];
  const found = `this is attempt ${attempt} of the run, and the host does not say which attempt an approval was for`;
  return [
    {
      subject: "run",
      outcome: "fail",
      found,
      wanted: "the first attempt",
      remedy: "start a new run and have it approved"
    }
  ];
}
function refFindings({ ref, policy }) {
  if (ref === policy.ref)
    return [];
  const remedy = `start it on ${branchOf(policy)}`;
  return [
    {
      subject: "run",
      outcome: "fail",
      found: `the run was started on ${ref}`,
      wanted: `the policy's ref, ${policy.ref}`,
      remedy
    }
  ];
}
var branchOf = (policy) => policy.ref.replace(/^refs\/heads\//, "");
function policyFindings({ policy }) {
  const subject = "policy";
  const name2 = branchOf(policy);
  if (policy.gaps.is === "unreadable") {
    const found = `that ${name2} is protected could not be proven: ${policy.gaps.why}`;
    return [{ subject, outcome: "inconclusive", found, ...remedyOf(policy.gaps.grant) }];
  }
  const gaps = policy.gaps.value;
  const wanted = "active rules demand a reviewed pull request and forbid force-pushes and deletion";
  if (gaps.length > 0) {
    const remedy = `add a branch ruleset for ${name2} that does`;
    return [
      {
        subject,
        outcome: "inconclusive",
        found: `${name2}, where the policy stands, is not protected: ${gaps.join("; ")}`,
        wanted,
        remedy
      }
    ];
  }
  return [{ subject, outcome: "pass", found: `policy at ${policy.commit.slice(0, 12)} of the protected ${name2}` }];
}
var remedyOf = (grant) => grant === void 0 ? {} : { remedy: grant };
function environmentFindings(rule, gate) {
  const subject = "environment";
  const { at } = rule;
  const wanted = rule.environment ?? "";
  const { protection } = gate;
  if (gate.environment === null) {
    const remedy = `add "environment: ${wanted}" to the job`;
    return [{ subject, outcome: "fail", found: "this job is in no environment", wanted, remedy, at }];
  }
  if (protection.is === "unreadable") {
    const found = `the environment ${wanted} could not be read: ${protection.why}`;
    return [{ subject, outcome: "inconclusive", found, ...remedyOf(protection.grant), at }];
  }
  if (protection.value === null) {
    const remedy = `create ${wanted} with required reviewers`;
    return [{ subject, outcome: "fail", found: `the environment ${wanted} does not exist`, remedy, at }];
  }
  if (gate.actual === null) {
    if (gate.environment !== wanted) {
      return [
        {
          subject,
          outcome: "fail",
          found: `this job is in the environment ${gate.environment}`,
          wanted,
          remedy: `move the job into ${wanted}`,
          at
        }
      ];
    }
  } else {
    if (gate.actual.is === "unreadable") {
      return [
        {
          subject,
          outcome: "inconclusive",
          found: `the environment ${gate.environment} could not be read: ${gate.actual.why}`,
          ...remedyOf(gate.actual.grant),
          at
        }
      ];
    }
    if (gate.actual.value?.id !== protection.value.id) {
      const remedy = `move the job into ${wanted}`;
      return [
        { subject, outcome: "fail", found: `this job is in the environment ${gate.environment}`, wanted, remedy, at }
      ];
    }
  }
  return protectionFindings(protection.value, at);
}
function protectionFindings(environment, at) {
  const subject = "environment";
  const { name: name2, adminsCanBypass } = environment;
  if (environment.users.length + environment.teams.length === 0) {
    return [
      {
        subject,
        outcome: "fail",
        found: `the environment ${name2} has no required reviewers`,
        remedy: "add required reviewers to it",
        at
      }
    ];
  }
  const wanted = "administrators cannot bypass it";
  if (adminsCanBypass === null) {
    const found = `the host does not say whether administrators can bypass the environment ${name2}`;
    return [
      {
        subject,
        outcome: "inconclusive",
        found,
        wanted,
        remedy: "read it with a token that sees can_admins_bypass",
        at
      }
    ];
  }
  if (adminsCanBypass) {
    const remedy = 'clear "Allow administrators to bypass configured protection rules" in its settings';
    return [
      { subject, outcome: "fail", found: `administrators can bypass the environment ${name2}`, wanted, remedy, at }
    ];
  }
  return [
    { subject, outcome: "pass", found: `the environment ${name2} has required reviewers that nobody can bypass`, at }
  ];
}
function judgeApproval(rule, { value, at }, index, environment, gate, counted) {
  const wanted = `${value.count} of ${value.from.map(import_core_policy_composition.approverText).join(", ")}${rule.separate.length > 0 ? ", not the requester" : ""}`;
  const base = { subject: `approval ${index + 1}`, wanted, at };
  const refuse = (outcome, found, remedy) => ({
    finding: { ...base, outcome, found, ...remedyOf(remedy) },
    approvals: []
  });
  const { reviews, requesters } = gate;
  if (reviews.is === "unreadable")
    return refuse("inconclusive", `the approvals of this run could not be read: ${reviews.why}`, reviews.grant);
  const here = reviews.value.filter(({ environments }) => environments.includes(environment.id));
  const rejection = here.find(({ state }) => state === "rejected");
  if (rejection)
    return refuse("fail", `${rejection.person.login} rejected ${environment.name} in this run`, "start a new run and have it approved");
  if (rule.separate.length > 0 && requesters.is === "unreadable") {
    return refuse("inconclusive", `who started the run could not be read: ${requesters.why}`, requesters.grant);
  }
  const separated = rule.separate.length === 0 || requesters.is === "unreadable" ? [] : requesters.value;
  if (rule.separate.length > 0 && separated.length === 0)
    return refuse("inconclusive", "the host does not say who started the run");
  const bot = separated.find(({ isBot }) => isBot);
  if (bot) {
    return refuse("inconclusive", `the run was started by ${bot.login}, a bot, which hides the person who asked`, "have a person start the run");
  }
  return countApprovals(value, here, environment, gate, separated, counted, refuse, base);
}
function countApprovals(rule, reviews, environment, gate, separated, counted, refuse, base) {
  const approved = reviews.filter(({ state }) => state === "approved").filter(firstOfPerson);
  if (approved.length === 0) {
    const comments = reviews.length > 0 ? " (a comment is no approval)" : "";
    return refuse("fail", `nobody has approved ${environment.name} in this run${comments}`, `have a required reviewer of ${environment.name} approve this run`);
  }
  const own = approved.filter(({ person }) => separated.some(({ id }) => id === person.id));
  const others = approved.filter((review) => !own.includes(review));
  const free = others.filter(({ person }) => !counted.has(person.id));
  const matched = free.map((review) => ({ review, match: matchReviewer(review.person, rule, environment, gate) }));
  const approvals = matched.flatMap(({ review, match }) => match.is === "yes" ? [{ person: review.person, match: match.how, comment: review.comment }] : []).slice(0, rule.count);
  if (approvals.length >= rule.count) {
    const found = approvals.map(({ person, match }) => `${person.login} (${match})`).join(", ");
    return { finding: { ...base, outcome: "pass", found: `approved by ${found}` }, approvals };
  }
  const open = matched.flatMap(({ match }) => match.is === "unknown" ? [match] : []);
  if (open[0] !== void 0)
    return refuse("inconclusive", open[0].why, open[0].grant);
  if (own.length > 0 && others.length === 0) {
    return refuse("fail", `${own[0]?.person.login ?? "the requester"} asked for this and approved it`, "have somebody else approve");
  }
  if (free.length === 0)
    return refuse("fail", "whoever approved counts for another entry already", "have another person approve");
  const names = free.map(({ person }) => person.login).join(", ");
  if (approvals.length > 0)
    return refuse("fail", `approved by ${names}, which is ${approvals.length} of ${rule.count}`, "have another person approve");
  return refuse("fail", `approved by ${names}, who is not among those who may`, `have one of ${rule.from.map(import_core_policy_composition.approverText).join(", ")} approve`);
}
var firstOfPerson = (review, index, all) => all.findIndex(({ person }) => person.id === review.person.id) === index;
function canonicalize(object, seen = /* @__PURE__ */ new Set()) {
  if (typeof object === "number" && isNaN(object)) {
    throw new Error("NaN is not allowed");
  }
  if (typeof object === "number" && !isFinite(object)) {
    throw new Error("Infinity is not allowed");
  }
  if (object === null || typeof object !== "object") {
    return JSON.stringify(object);
  }
  if (typeof object.toJSON === "function") {
    if (seen.has(object)) {
      throw new Error("Circular reference detected");
    }
    seen.add(object);
    const result2 = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result2;
  }
  if (seen.has(object)) {
    throw new Error("Circular reference detected");
  }
  seen.add(object);
  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === void 0 || typeof cv === "symbol" ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(",")}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === void 0 || typeof object[key] === "symbol") {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(",")}}`;
  }
  seen.delete(object);
  return result;
}
function canonicalJson(value) {
  const text = canonicalize(value);
  if (text === void 0)
    throw new TypeError("a value without a canonical JSON form");
  return text;
}
function canonicalObject(values) {
  const members = Object.keys(values).sort();
  return `{${members.map((name2) => `${JSON.stringify(name2)}:${values[name2]}`).join(",")}}`;
}
function sha256(text) {
  return (0, import_node_crypto.createHash)("sha256").update(text).digest("hex");
}
var entryCheck = validate20;
var pattern4 = new RegExp("^[0-9a-f]{64}$", "u");
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
      if (data.plan === void 0 && (missing0 = "plan") || data.run === void 0 && (missing0 = "run") || data.from === void 0 && (missing0 = "from") || data.to === void 0 && (missing0 = "to") || data.sequence === void 0 && (missing0 = "sequence") || data.asset === void 0 && (missing0 = "asset") || data.proven === void 0 && (missing0 = "proven")) {
        validate20.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "plan" || key0 === "run" || key0 === "from" || key0 === "to" || key0 === "sequence" || key0 === "asset" || key0 === "proven")) {
            validate20.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
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
                if (!pattern4.test(data0)) {
                  validate20.errors = [{ instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                  return false;
                }
              } else {
                validate20.errors = [{ instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                    validate20.errors = [{ instancePath: instancePath + "/run", schemaPath: "#/properties/run/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                } else {
                  validate20.errors = [{ instancePath: instancePath + "/run", schemaPath: "#/properties/run/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                      validate20.errors = [{ instancePath: instancePath + "/from", schemaPath: "#/properties/from/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    }
                  } else {
                    validate20.errors = [{ instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                        validate20.errors = [{ instancePath: instancePath + "/to", schemaPath: "#/properties/to/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                        return false;
                      }
                    } else {
                      validate20.errors = [{ instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                    if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)))) {
                      validate20.errors = [{ instancePath: instancePath + "/sequence", schemaPath: "#/properties/sequence/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    if (errors === _errs10) {
                      if (typeof data4 == "number") {
                        if (data4 < 1 || isNaN(data4)) {
                          validate20.errors = [{ instancePath: instancePath + "/sequence", schemaPath: "#/properties/sequence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
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
                            validate20.errors = [{ instancePath: instancePath + "/asset", schemaPath: "#/properties/asset/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                            return false;
                          }
                        } else {
                          validate20.errors = [{ instancePath: instancePath + "/asset", schemaPath: "#/properties/asset/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                          validate20.errors = [{ instancePath: instancePath + "/proven", schemaPath: "#/properties/proven/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                          return false;
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
      }
    } else {
      validate20.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function isEntry(value) {
  return entryCheck(value);
}
var PREFIX = "aml-promote.";
function entryKey(run, plan3) {
  return `${PREFIX}${sha256(canonicalJson({ plan: plan3, run })).slice(0, 16)}`;
}
function entryText(entry) {
  return canonicalJson(entry);
}
function entriesOf(properties) {
  const entries = /* @__PURE__ */ new Map();
  for (const [key, text] of Object.entries(properties)) {
    const entry = key.startsWith(PREFIX) && text !== null ? parse2(text) : void 0;
    if (entry !== void 0 && key === entryKey(entry.run, entry.plan))
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
function nextSequence(asset) {
  return highest([...entriesOf(asset.properties).values()]) + 1;
}
var highest = (entries) => entries.reduce((most, { sequence }) => Math.max(most, sequence), 0);
function parse2(text) {
  try {
    const value = JSON.parse(text);
    return isEntry(value) ? value : void 0;
  } catch {
    return void 0;
  }
}
function planText(plan3) {
  const { rules, ...rest } = plan3;
  const values = {
    ...rest,
    asset: { ...plan3.asset },
    holders: plan3.holders.map((holder) => ({ ...holder })),
    facts: plan3.facts.map((fact) => ({ ...fact })),
    changes: plan3.changes.map((change2) => ({ ...change2 }))
  };
  const texts = { rules: rulesText(rules) };
  for (const [name2, value] of Object.entries(values))
    texts[name2] = canonicalJson(value);
  return canonicalObject(texts);
}
function planDigest(plan3) {
  return sha256(planText(plan3));
}
function makePlan(facts, move, rule, lifecycle2, used) {
  const { asset, place } = facts;
  const { from, to, displacedTo } = move;
  const incumbents = displacedTo === null ? [] : facts.incumbents;
  return {
    place: (0, import_core_policy_composition.placeId)(place),
    asset: { id: asset.id, createdAt: asset.createdAt, ...asset.content },
    from: from.name,
    to: to.name,
    holders: displacedTo === null ? [] : incumbents.map(({ id, createdAt }) => ({ id, createdAt, to: displacedTo.name })),
    facts: used,
    rules: rulesOf(rule, [from, to, ...displacedTo === null ? [] : [displacedTo]], lifecycle2),
    changes: [
      change(asset, "promote", from, to),
      ...displacedTo === null ? [] : incumbents.map((incumbent) => change(incumbent, "displace", to, displacedTo))
    ]
  };
}
function change(asset, role, from, to) {
  const archived = from.hidden === to.hidden ? null : to.hidden;
  return {
    asset: asset.id,
    name: asset.name,
    version: asset.version,
    role,
    from: from.name,
    to: to.name,
    archived,
    sequence: nextSequence(asset)
  };
}
function assetId(place, kind, name2, version) {
  const provider = "providers/Microsoft.MachineLearningServices";
  const parent = place.in === "workspace" ? `/subscriptions/${place.subscriptionId.toLowerCase()}/resourceGroups/${place.resourceGroup.toLowerCase()}/${provider}/workspaces/${place.workspace.toLowerCase()}` : `/${provider}/registries/${place.registry.toLowerCase()}`;
  return `${parent}/${(0, import_core_policy_composition.segmentOf)(kind)}/${name2}/versions/${version}`;
}
var WORKED_OUT = /* @__PURE__ */ new WeakMap();
var TEXTS = /* @__PURE__ */ new WeakMap();
function rulesOf(rule, stages, lifecycle2) {
  const from = [lifecycle2, ...stages];
  const held = WORKED_OUT.get(rule);
  if (held?.from.length === from.length && held.from.every((value, index) => value === from[index]))
    return held.rules;
  const rules = effectiveRules(rule, stages, lifecycle2);
  WORKED_OUT.set(rule, { from, rules });
  return rules;
}
function rulesText(rules) {
  if (typeof rules !== "object" || rules === null)
    return canonicalJson(rules);
  const text = TEXTS.get(rules) ?? canonicalJson(rules);
  TEXTS.set(rules, text);
  return text;
}
function effectiveRules(rule, stages, lifecycle2) {
  return {
    environment: rule.environment,
    approvals: rule.approvals.map(({ value }) => ({ from: value.from.map(import_core_policy_composition.approverText), count: value.count })),
    separate: rule.separate,
    checks: rule.checks.map(({ value }) => checkJson(value)),
    stages: stages.map(({ name: name2 }) => stageJson((0, import_core_policy_composition.findStage)(lifecycle2, name2)))
  };
}
var checkJson = (check) => ({ ...check });
function stageJson(stage) {
  if (stage === void 0)
    return null;
  const { name: name2, hidden, exclusive } = stage;
  return { name: name2, hidden, exclusive: exclusive === null ? null : { ...exclusive } };
}
function verdictOf(findings2) {
  if (findings2.some((finding) => finding.outcome === "fail"))
    return "deny";
  return findings2.some((finding) => finding.outcome === "inconclusive") ? "inconclusive" : "allow";
}
function needs(policy, asset, place, to) {
  const reading = stageOf(policy, asset);
  const before = reading.is === "known" && reading.stage.name === to.name ? lastEntry(asset)?.entry.from : nameOf(reading);
  const rule = before === void 0 || before === null ? void 0 : (0, import_core_policy_composition.ruleFor)(policy, asset, place, before, to.name);
  return new Set(rule?.checks.flatMap(({ value }) => (0, import_core_policy_composition.needsOf)(value)) ?? []);
}
function displaces({ to, archiveExisting }) {
  return to.exclusive !== null && (to.exclusive.when === "always" || archiveExisting);
}
function concerns(policy, to, listed, asset) {
  if (listed.id === asset)
    return void 0;
  if ((0, import_core_policy_composition.holds)(stageOf(policy, listed), to))
    return "incumbent";
  const last = lastEntry(listed)?.entry;
  return last !== void 0 && last.asset === asset && last.from === to.name ? "displaced" : void 0;
}
function stageNameOf(policy, asset) {
  return nameOf(stageOf(policy, asset));
}
function standsAt(policy, asset, name2) {
  const stage = (0, import_core_policy_composition.findStage)(policy.lifecycle, name2);
  return stage !== void 0 && (0, import_core_policy_composition.holds)(stageOf(policy, asset), stage);
}
function decide(policy, facts, wish) {
  const reading = stageOf(policy, facts.asset);
  const here = describe(policy, facts, reading);
  if (reading.is === "known" && reading.stage.name === wish.to.name) {
    return here.outcome === "pass" ? decideAtDestination(policy, facts, wish, here) : none(reading, [here]);
  }
  const start = startOf(policy, reading);
  if (start === void 0 || start.name === wish.to.name)
    return none(reading, [here, unlisted(policy, facts, null, wish.to)]);
  const rule = (0, import_core_policy_composition.ruleFor)(policy, facts.asset, facts.place, start.name, wish.to.name);
  if (rule === void 0)
    return none(reading, [here, unlisted(policy, facts, start, wish.to)]);
  return planned(policy, facts, wish, start, rule, [here]);
}
function decideAtDestination(policy, facts, wish, here) {
  const { asset } = facts;
  if (!displaces(wish) || facts.incumbents.length === 0)
    return { state: "done", from: wish.to.name, findings: [here] };
  const last = lastEntry(asset);
  const start = last === void 0 || last.entry.to !== wish.to.name ? void 0 : (0, import_core_policy_composition.findStage)(policy.lifecycle, last.entry.from);
  const rule = start && (0, import_core_policy_composition.ruleFor)(policy, asset, facts.place, start.name, wish.to.name);
  if (last !== void 0 && start !== void 0 && rule !== void 0) {
    const before = rewind(facts, last.key, last.entry);
    const again = planned(policy, before, wish, start, rule, [here]);
    if (again.digest === last.entry.plan) {
      const left = again.changes.filter(({ asset: id }) => facts.incumbents.some((incumbent) => incumbent.id === id));
      return { ...again, state: "unfinished", changes: left, startedBy: last.entry.run };
    }
  }
  const others = facts.incumbents.map(({ version }) => version).join(", ");
  const found = `version ${asset.version} is in ${wish.to.name}, and version ${others} holds it too`;
  const wanted = "one holder, or an unfinished promotion of this same request";
  const remedy = `move version ${others} out of ${wish.to.name} by a transition of its own`;
  return {
    state: "none",
    from: wish.to.name,
    findings: [here, { subject: "holders", outcome: "inconclusive", found, wanted, remedy, at: policy.at }]
  };
}
function planned(policy, given, wish, from, rule, before) {
  const facts = { ...given, incumbents: [...given.incumbents].sort((one, other) => one.id < other.id ? -1 : 1) };
  const evaluations = rule.checks.map((check) => ({ check, evaluation: (0, import_core_policy_composition.evaluate)(check.value, facts) }));
  const used = evaluations.flatMap(({ evaluation }) => evaluation.used);
  const target = displaces(wish) ? wish.to.exclusive : null;
  const displacedTo = target === null ? null : (0, import_core_policy_composition.findStage)(policy.lifecycle, target.incumbentTo) ?? null;
  const plan3 = makePlan(facts, { from, to: wish.to, displacedTo }, rule, policy.lifecycle, used);
  const found = `${from.name} -> ${wish.to.name} is a transition of the policy`;
  const findings2 = [
    ...before,
    { subject: "transition", outcome: "pass", found, at: rule.at },
    ...unprovable(policy, facts, [wish.to, ...displacedTo === null ? [] : [displacedTo]]),
    ...evaluations.map(({ check, evaluation: { used: _, ...judged2 } }) => ({
      subject: (0, import_core_policy_composition.subjectOf)(check.value),
      ...judged2,
      at: check.at
    })),
    ...rule.approvals.map(({ value, at }, index) => ({
      subject: `approval ${index + 1}`,
      outcome: "awaited",
      found: `awaited through the environment ${rule.environment ?? ""}`,
      wanted: `${value.count} of ${value.from.map(import_core_policy_composition.approverText).join(", ")}`,
      at
    }))
  ];
  const digest = planDigest(plan3);
  return { state: "change", from: from.name, findings: findings2, rule, plan: plan3, digest, changes: plan3.changes, startedBy: null };
}
var bearsWitness = ({ kind }) => kind !== "component";
function unprovable(policy, { asset, incumbents, place }, [to, aside]) {
  if (bearsWitness(asset))
    return [];
  const guarded = [
    ...to !== void 0 && (0, import_core_policy_composition.isGuarded)(policy, asset, place, to) ? [to] : [],
    ...aside !== void 0 && incumbents.some((other) => (0, import_core_policy_composition.isGuarded)(policy, other, place, aside)) ? [aside] : []
  ];
  return guarded.map(({ name: name2 }) => ({
    subject: "ledger",
    outcome: "inconclusive",
    found: `${name2} asks for approvals, and the properties of a component can be overwritten: nothing would prove later how it came there`,
    wanted: "a ledger, which is not available yet",
    remedy: `until then, enter ${name2} with other kinds of assets only, or let a policy enter it by checks alone`,
    at: policy.stagesAt.get(name2) ?? policy.at
  }));
}
function stageOf(policy, asset) {
  const { stage, isAnonymous } = asset;
  return (0, import_core_policy_composition.readStage)(policy.lifecycle, { stage, tag: (0, import_core_policy_composition.readBag)(asset.tags, import_core_policy_composition.STAGE_TAG), isAnonymous });
}
function nameOf(reading) {
  if (reading.is === "known")
    return reading.stage.name;
  return reading.is === "unregistered" ? import_core_policy_composition.UNREGISTERED : null;
}
function startOf(policy, reading) {
  if (reading.is === "known")
    return reading.stage;
  return reading.is === "divided" ? (0, import_core_policy_composition.findStage)(policy.lifecycle, reading.native) : void 0;
}
function none(reading, findings2) {
  return { state: "none", from: nameOf(reading), findings: findings2 };
}
function describe(policy, { asset, place }, reading) {
  const subject = "stage";
  const remedy = "adopt the present stage with drift once that is available, or set it back and promote through the policy";
  const version = `version ${asset.version}`;
  switch (reading.is) {
    case "unregistered":
      return {
        subject,
        outcome: "fail",
        found: `${version} is ${import_core_policy_composition.UNREGISTERED}: the system made it and nobody named it`,
        remedy: "register it under a name; that makes a new asset in the first stage"
      };
    case "unknown":
      return {
        subject,
        outcome: "inconclusive",
        found: `unexplained stage: ${version} is in ${JSON.stringify(reading.name)}, which the policy does not know`,
        remedy,
        at: policy.at
      };
    case "divided":
      return {
        subject,
        outcome: "inconclusive",
        found: `unexplained stage: ${version} has the stage ${JSON.stringify(reading.native)} and the tag ${import_core_policy_composition.STAGE_TAG} ${JSON.stringify(reading.tag)}`,
        wanted: "stage and tag agree",
        remedy: `find out which is right and set the other to it, then promote again`,
        at: policy.at
      };
    case "known": {
      const { stage } = reading;
      const last = lastEntry(asset)?.entry;
      if (last !== void 0 && bearsWitness(asset) && explains(policy, last, asset, stage)) {
        return {
          subject,
          outcome: "pass",
          found: `${version} is in ${stage.name}, as its last promotion says (plan ${last.plan.slice(0, 12)})`
        };
      }
      const untouched = stage === policy.lifecycle.stages[0] && bearsWitness(asset) && entriesOf(asset.properties).size === 0;
      if (untouched || !(0, import_core_policy_composition.isGuarded)(policy, asset, place, stage))
        return { subject, outcome: "pass", found: `${version} is in ${stage.name}` };
      return {
        subject,
        outcome: "inconclusive",
        found: bearsWitness(asset) ? `unexplained stage: ${version} is in ${stage.name}, but no promotion put it there` : `unexplained stage: ${version} is in ${stage.name}, and the properties of a component, which can be overwritten, do not prove what put it there`,
        wanted: bearsWitness(asset) ? `${stage.name} asks for approvals, so only an approved promotion explains it` : `${stage.name} asks for approvals, so only a ledger explains it, which is not available yet`,
        remedy,
        at: policy.stagesAt.get(stage.name) ?? policy.at
      };
    }
  }
}
function explains({ lifecycle: lifecycle2 }, entry, asset, stage) {
  const displaced = () => (0, import_core_policy_composition.findStage)(lifecycle2, entry.from)?.exclusive?.incumbentTo === entry.to;
  return entry.proven && entry.to === stage.name && (entry.asset === asset.id || displaced());
}
function unlisted(policy, { asset, place }, from, to) {
  const subject = "transition";
  if (from === null)
    return { subject, outcome: "inconclusive", found: `no rule can be chosen for a way to ${to.name}`, at: policy.at };
  const ways = policy.lifecycle.stages.map(({ name: name2 }) => name2).filter((name2) => (0, import_core_policy_composition.ruleFor)(policy, asset, place, from.name, name2) !== void 0);
  const found = `the policy has no transition ${from.name} -> ${to.name}`;
  const wanted = ways.length === 0 ? `nothing leads out of ${from.name}` : `from ${from.name} to ${ways.join(" or ")}`;
  const remedy = route(policy, from, to);
  return { subject, outcome: "fail", found, wanted, ...remedy === void 0 ? {} : { remedy }, at: policy.at };
}
function route(policy, from, to) {
  const trails = [[from.name]];
  const seen = /* @__PURE__ */ new Set([from.name]);
  for (const trail of trails) {
    for (const rule of policy.rules.values()) {
      if (rule.from !== trail.at(-1) || seen.has(rule.to))
        continue;
      if (rule.to === to.name)
        return `promote in steps: ${[...trail, rule.to].join(" -> ")}`;
      seen.add(rule.to);
      trails.push([...trail, rule.to]);
    }
  }
  return void 0;
}
function rewind(facts, key, entry) {
  const back = (version, stage, own) => {
    const properties = Object.fromEntries(Object.entries(version.properties).filter(([name2]) => name2 !== own));
    return { ...version, stage, tags: { ...version.tags, [import_core_policy_composition.STAGE_TAG]: stage }, properties };
  };
  const moved = facts.displaced.filter((version) => lastEntry(version)?.entry.plan === entry.plan);
  return {
    ...facts,
    asset: back(facts.asset, entry.from, key),
    incumbents: [
      ...facts.incumbents,
      ...moved.map((version) => back(version, entry.to, lastEntry(version)?.key ?? key))
    ],
    displaced: []
  };
}
async function gatherFacts(policy, wish, reference, sources) {
  const { registry } = sources;
  const { place } = registry;
  const { version } = reference;
  const id = version.is === "version" ? assetId(place, reference.kind, reference.name, version.version) : void 0;
  const early = id === void 0 ? void 0 : siblings(policy, wish, reference, id, registry);
  early?.catch(() => void 0);
  const asset = await registry.resolve(reference);
  const { incumbents, displaced } = await (early ?? siblings(policy, wish, reference, asset.id, registry));
  const wanted = needs(policy, asset, place, wish.to);
  const metrics = wanted.has("metrics-file") ? await sources.metrics() : null;
  return { place, asset, incumbents, displaced, metrics };
}
async function siblings(policy, wish, reference, asset, registry) {
  if (wish.to.exclusive === null)
    return { incumbents: [], displaced: [] };
  const found = [];
  for await (const listed of registry.list(reference)) {
    if (concerns(policy, wish.to, listed, asset) !== void 0)
      found.push(listed);
  }
  const present = await readAgain(found, wish.to.name, asset, registry);
  const those = (role) => present.filter((version) => concerns(policy, wish.to, version, asset) === role);
  return { incumbents: those("incumbent"), displaced: those("displaced") };
}
async function readAgain(found, stage, asset, registry) {
  const present = [];
  const asked = /* @__PURE__ */ new Set();
  for (let wanted = found; wanted.length > 0; ) {
    for (const { version } of wanted)
      asked.add(version);
    const read = (await Promise.all(wanted.map((version) => registry.read(version)))).filter(isThere);
    present.push(...read);
    const successors = read.flatMap((version) => successorOf(version, stage, asset));
    const fresh = new Map(successors.map((version) => [version.version, version]));
    wanted = [...fresh.values()].filter(({ version }) => !asked.has(version));
  }
  return present;
}
var isThere = (version) => version !== void 0;
function successorOf(version, stage, asset) {
  const last = lastEntry(version)?.entry;
  if (last === void 0 || last.from !== stage || last.asset === version.id || last.asset === asset)
    return [];
  const { kind, name: name2 } = version;
  const successor = last.asset.slice(last.asset.lastIndexOf("/") + 1);
  return successor === "" ? [] : [{ kind, name: name2, version: successor }];
}
async function judge(request2, ports2) {
  const rules = await (0, import_core_policy_composition.readPolicy)(request2.policy, ports2.forge);
  const wish = { to: (0, import_core_policy_composition.destination)(rules.policy, request2.to), archiveExisting: request2.archiveExisting };
  const facts = await gatherFacts(rules.policy, wish, request2.reference, ports2);
  const decision = comparePlans(decide(rules.policy, facts, wish), request2);
  const authorisation = await authoriseWhere(request2, decision, rules, ports2);
  const findings2 = joined(decision, authorisation);
  return { rules, wish, facts, decision, authorisation, findings: findings2, verdict: verdictOf(findings2) };
}
var isPlanned = (decision) => decision.state === "change" || decision.state === "unfinished";
async function authoriseWhere(request2, decision, { evidence }, ports2) {
  if (request2.command === "plan" || !isPlanned(decision))
    return { findings: [], approvals: [] };
  return authorise(decision.rule, await ports2.approvals.evidence(decision.rule, evidence));
}
function comparePlans(decision, { planDigest: planDigest2 }) {
  if (planDigest2 === null || !isPlanned(decision))
    return decision;
  const same = decision.digest === planDigest2;
  const finding = same ? { subject: "plan", outcome: "pass", found: `the plan is the one that was given, ${planDigest2.slice(0, 12)}` } : {
    subject: "plan",
    outcome: "fail",
    found: `the plan is ${decision.digest.slice(0, 12)} now, so something that it covers has changed`,
    wanted: `the plan that was given, ${planDigest2.slice(0, 12)}`,
    remedy: "compare the two plans in the reports, and plan again"
  };
  return { ...decision, findings: [...decision.findings, finding] };
}
function joined({ findings: findings2 }, authorisation) {
  if (authorisation.findings.length === 0)
    return findings2;
  return [...findings2.filter(({ outcome }) => outcome !== "awaited"), ...authorisation.findings];
}
function judgedReport(request2, ports2, judgement, ending2) {
  const { rules, wish, facts, decision, authorisation, findings: findings2, verdict } = judgement;
  const planned2 = isPlanned(decision) ? decision : null;
  const allowed = verdict === "allow";
  const { kind, name: name2, version } = facts.asset;
  return {
    is: "judged",
    command: request2.command,
    verdict,
    state: allowed ? ending2.state : "refused",
    asked: { asset: request2.asset, to: request2.to, reason: request2.reason },
    asset: { kind, name: name2, version },
    place: (0, import_core_policy_composition.placeId)(facts.place),
    // What is unfinished has its new stage already; refused, that is where it stays.
    from: decision.state === "unfinished" && !allowed ? wish.to.name : decision.from,
    to: wish.to.name,
    findings: findings2,
    plan: planned2?.plan ?? null,
    digest: planned2?.digest ?? null,
    changes: allowed ? ending2.changes : [],
    approvals: authorisation.approvals,
    lifecycle: {
      stages: rules.policy.lifecycle.stages,
      transitions: [...rules.policy.rules.values()].map(({ from, to, approvals }) => ({
        from,
        to,
        gated: approvals.length > 0
      }))
    },
    policy: { file: rules.policy.file, evidence: rules.evidence },
    notes: notes(judgement, ports2.approvals.run),
    at: ports2.registry.now(),
    run: ports2.approvals.run
  };
}
var witness = (kind) => kind === "component" ? "Without a ledger nothing witnesses this promotion, for the properties of a component can be overwritten" : "Without a ledger, the entry in the version\u2019s own properties is the only witness of this promotion";
function notes({ decision, verdict, facts }, run) {
  const { kind } = facts.asset;
  const written = verdict === "allow" && isPlanned(decision);
  return [
    ...written && decision.state === "unfinished" ? [`An earlier run, ${decision.startedBy ?? "unknown"}, stopped half-way; what it left over is finished here.`] : [],
    ...written && run === "shell" ? ["A shell proves no approval: its entry explains no stage that asks for approvals."] : [],
    ...written ? [`${witness(kind)}, and nothing excludes two at once.`] : []
  ];
}
async function plan(request2, ports2) {
  const judgement = await judge(request2, ports2);
  const { decision } = judgement;
  if (!isPlanned(decision))
    return judgedReport(request2, ports2, judgement, { state: "unchanged", changes: [] });
  return judgedReport(request2, ports2, judgement, { state: "planned", changes: decision.changes });
}
var SHELL = "shell";
async function applyChanges(policy, kind, decision, ports2, written) {
  const run = decision.startedBy ?? ports2.approvals.run;
  const key = entryKey(run, decision.digest);
  const writes = decision.changes.map((change2) => {
    const { from, to, sequence } = change2;
    const entry = {
      plan: decision.digest,
      run,
      from,
      to,
      sequence,
      asset: decision.plan.asset.id,
      proven: run !== SHELL
    };
    return {
      kind,
      change: change2,
      key,
      entry,
      isBefore: (asset) => standsAt(policy, asset, from),
      isAfter: (asset) => standsAt(policy, asset, to)
    };
  });
  await ports2.registry.write(writes, written);
}
async function promote(request2, ports2) {
  const judgement = await judge(request2, ports2);
  const { decision, verdict } = judgement;
  if (verdict !== "allow" || !isPlanned(decision))
    return judgedReport(request2, ports2, judgement, { state: "unchanged", changes: [] });
  return write(request2, ports2, judgement, decision);
}
async function write(request2, ports2, judgement, decision) {
  const state = decision.state === "unfinished" ? "finished" : "promoted";
  const done = [];
  try {
    const { rules, facts } = judgement;
    await applyChanges(rules.policy, facts.asset.kind, decision, ports2, (change2) => done.push(change2));
  } catch (error) {
    if (!(error instanceof import_core_failure.ServiceFailure))
      throw error;
    const intended = judgedReport(request2, ports2, judgement, { state, changes: decision.changes });
    return halfWay(request2, error, done, intended);
  }
  return judgedReport(request2, ports2, judgement, { state, changes: done });
}
function halfWay(request2, failure2, done, judged2) {
  const { asset, to, reason } = request2;
  const asked = { asset, to, reason };
  if (done.length === 0 && failure2.detail.untouched === true)
    return { is: "failed", command: request2.command, failure: failure2, asked, judged: { ...judged2, changes: [] } };
  const written = done.map((change2) => `version ${change2.version} was moved from ${change2.from} to ${change2.to}`);
  const open = judged2.changes.filter((change2) => !done.includes(change2)).map((change2) => `version ${change2.version} may still be in ${change2.from} instead of ${change2.to}`);
  const fix = failure2.detail.fix ?? "Run the same request again: it finishes what is left";
  const told = new import_core_failure.ServiceFailure(failure2.message, { ...failure2.detail, stands: [...written, ...open], fix });
  return { is: "failed", command: request2.command, failure: told, asked, judged: judged2 };
}
var shellApprovals = {
  run: "shell",
  evidence: () => Promise.resolve({ is: "none", why: "a shell cannot show who approved" })
};
var LARGEST = 1024 * 1024;
async function readMetricsFile(path) {
  const wrong2 = (what) => new import_core_failure.UsageFailure({
    what: `the metrics file ${path} ${what}`,
    fix: "Give a JSON object of names and finite numbers, at most 1 MB"
  });
  const bytes = await (0, import_consumers.buffer)((0, import_node_fs.createReadStream)(path, { end: LARGEST })).catch((error) => {
    throw wrong2(error.code === "ENOENT" ? "does not exist" : `cannot be read (${error.code ?? error.message})`);
  });
  if (bytes.length > LARGEST)
    throw wrong2("is larger than 1 MB");
  const text = decode(bytes);
  const value = text === void 0 ? void 0 : parse3(text);
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw wrong2(value === void 0 ? "is not JSON" : "is not a JSON object");
  const values = /* @__PURE__ */ Object.create(null);
  for (const [name2, number] of Object.entries(value)) {
    if (typeof number !== "number" || !Number.isFinite(number))
      throw wrong2(`gives ${quoted(name2)} no finite number`);
    values[name2] = number;
  }
  const twice = repeated(text ?? "");
  if (twice !== void 0)
    throw wrong2(`gives ${quoted(twice)} twice`);
  return { digest: sha256(bytes), values };
}
var quoted = (name2) => JSON.stringify(name2.length > 100 ? `${name2.slice(0, 100)}\u2026` : name2);
function decode(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return void 0;
  }
}
function repeated(text) {
  const seen = /* @__PURE__ */ new Set();
  for (const [literal] of text.matchAll(/"(?:[^"\\]|\\.)*"/g)) {
    const name2 = String(parse3(literal));
    if (seen.has(name2))
      return name2;
    seen.add(name2);
  }
  return void 0;
}
function parse3(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
var NO_SUCH_TENANT = /* @__PURE__ */ new Set(["90002", "900021", "900023", "50020", "50034"]);
var OTHER_CLOUD = /* @__PURE__ */ new Set(["90038", "900382", "900432"]);
var NO_SUCH_CLIENT = /* @__PURE__ */ new Set(["700016", "700011", "70001", "7000112"]);
var NO_CREDENTIAL = /* @__PURE__ */ new Set(["70021", "700211", "700212", "700213", "7002137", "7002138"]);
var WRONG_TIME_OR_AUDIENCE = /* @__PURE__ */ new Set(["700024", "50013", "500133", "50027", "700027"]);
var NO_SUCH_RESOURCE = /* @__PURE__ */ new Set(["500011", "50001"]);
var POLICY = /* @__PURE__ */ new Set(["53003", "530032"]);
var LONGEST_WORDS = 160;
var LONGEST_MESSAGE = 1e4;
var NOTHING = "Not Available";
function entraFailure(refused2, tried) {
  const said = saidIn(refused2);
  const [code2, words, correlationId] = [codeIn(said), wordsOf(said), correlationIdOf(refused2)];
  const { cause, fix, commands } = explained(code2, tried);
  return new import_core_failure.ServiceFailure(`no login to Azure: ${cause}. Entra says: ${words}`, {
    fix,
    ...commands === void 0 ? {} : { commands },
    ...correlationId === void 0 ? {} : { correlationId }
  });
}
function codeIn(text) {
  return /\bAADSTS(\d{4,8})\b/.exec(text)?.[1] ?? "";
}
function describedIn(message) {
  const description = / - Description: (.*) - Correlation ID: /s.exec(message.slice(0, LONGEST_MESSAGE))?.[1];
  return description === NOTHING ? void 0 : description;
}
function wordsOf(text) {
  const words = text.replaceAll(/\s+/g, " ").replace(/\s*(?:Trace ID|Correlation ID|Timestamp): .*$/, "").trim();
  return words.length > LONGEST_WORDS ? `${words.slice(0, LONGEST_WORDS)}\u2026` : words;
}
function explained(code2, { tenantId, clientId, authority, presented }) {
  if (NO_CREDENTIAL.has(code2))
    return noCredential(clientId, presented);
  if (NO_SUCH_TENANT.has(code2))
    return {
      cause: `${authority} knows no tenant ${tenantId}, or the client is of another`,
      fix: "Check tenant-id, which az account show --query tenantId prints, and whether azure-endpoint is of the right cloud"
    };
  if (OTHER_CLOUD.has(code2))
    return {
      cause: `the tenant ${tenantId} is of another cloud than ${authority}`,
      fix: "Set azure-endpoint to the one of its cloud, and leave authority-host out"
    };
  if (POLICY.has(code2))
    return {
      cause: `a Conditional Access policy of the tenant ${tenantId} forbids the client ${clientId} to log in from here`,
      fix: "Ask who administers the tenant; the correlation id finds the policy in its sign-in logs"
    };
  if (NO_SUCH_CLIENT.has(code2))
    return {
      cause: `the tenant ${tenantId} has no usable client ${clientId}`,
      fix: "Check client-id: it is the application (client) id, not the object id; and whether tenant-id is its tenant"
    };
  if (WRONG_TIME_OR_AUDIENCE.has(code2))
    return {
      cause: `the job's token was not accepted (issuer ${presented.issuer}, audience ${presented.audience})`,
      fix: "Check the clock of the runner, and whether authority-host is of the cloud that azure-endpoint is of; then run the job again"
    };
  if (NO_SUCH_RESOURCE.has(code2))
    return {
      cause: `the tenant ${tenantId} issues no tokens for this azure-endpoint`,
      fix: "Check azure-endpoint, and whether tenant-id is a tenant of that cloud"
    };
  return {
    cause: `a token of the job was not exchanged for the client ${clientId} in the tenant ${tenantId}`,
    fix: code2 === "" ? `Check that ${authority} is Microsoft Entra` : `${authority}/error?code=${code2} explains it; check tenant-id and client-id`
  };
}
function noCredential(clientId, { issuer, subject, audience, otherSubject }) {
  const [one, two, three] = [issuer, subject, audience].map(quoted2);
  const identity = `az identity federated-credential create --identity-name IDENTITY --resource-group GROUP --name aml-promote --issuer ${one} --subject ${two} --audiences ${three}`;
  const parameters = JSON.stringify({ name: "aml-promote", issuer, subject, audiences: [audience] });
  const other = otherSubject === null ? "" : ` A credential for ${otherSubject} is the other format and does not match.`;
  return {
    cause: `the client ${clientId} has no federated credential for the subject ${subject}`,
    fix: `Create one, letter by letter: ${identity}.${other}`,
    commands: [
      `# issuer   ${issuer}`,
      `# subject  ${subject}`,
      ...otherSubject === null ? [] : [`# not      ${otherSubject}  (the other format: this job does not send it)`],
      `# audience ${audience}`,
      "# for a user-assigned managed identity",
      identity,
      "# for an application",
      `az ad app federated-credential create --id ${clientId} --parameters ${quoted2(parameters)}`
    ]
  };
}
function saidIn({ message, answer }) {
  const described = describedIn(message);
  if (described !== void 0 || answer === void 0)
    return described ?? message;
  return /\bAADSTS\d{4,8}: [^"\\]+/.exec(answer.text)?.[0] ?? `status ${answer.status}`;
}
function correlationIdOf({ message, answer }) {
  const [, id = NOTHING] = / - Correlation ID: (.*?) - Trace ID: /.exec(message.slice(0, LONGEST_MESSAGE)) ?? [];
  return id === NOTHING ? answer?.headers["x-ms-request-id"] : id;
}
var quoted2 = (text) => `'${text.replaceAll("'", `'\\''`)}'`;
function libraryOn(transport) {
  let failure2;
  let answer;
  return {
    options: {
      httpClient: {
        async sendRequest(request2) {
          const { method, url, body } = request2;
          if (method !== "GET" && method !== "POST")
            throw new TypeError(`${method} is no call of a login`);
          const { createHttpHeaders } = await Promise.resolve().then(() => __toESM(require("./registry-azure-ml-credential-azure-identity.js")));
          const headers = request2.headers.toJSON();
          try {
            answer = await transport.read({ method, url, headers, ...typeof body === "string" ? { body } : {} });
          } catch (error) {
            failure2 = error;
            throw error;
          }
          return {
            request: request2,
            status: answer.status,
            headers: createHttpHeaders(answer.headers),
            bodyAsText: answer.text
          };
        }
      },
      // The transport tries again by itself.
      retryOptions: { maxRetries: 0 },
      userAgentOptions: { userAgentPrefix: `aml-promote/${import_version_generated.VERSION}` }
    },
    async ask(credential, scope) {
      failure2 = void 0;
      answer = void 0;
      const asked = await askFor(credential, scope);
      if (!asked.ok && failure2 !== void 0)
        throw failure2;
      return asked.ok ? asked : (0, import_core_result.err)({ message: asked.error, answer });
    }
  };
}
async function askFor(credential, scope) {
  try {
    const given = await credential.getToken(scope);
    const text = given?.token;
    if (given === null || typeof text !== "string" || text === "")
      return (0, import_core_result.err)("no token in the answer");
    return (0, import_core_result.ok)({ text, ends: given.expiresOnTimestamp });
  } catch (error) {
    return (0, import_core_result.err)(error instanceof Error ? error.message : String(error));
  }
}
var LONGEST_RUN_MS = 6e4;
var OVER = /* @__PURE__ */ new Set(["700082", "50173", "70043", "50076", "50078", "50079", "50132", "50133"]);
var NO_TOKEN = /is not valid JSON$|JSON at position \d|end of JSON input|^Cannot read properties|^Unexpected response|^no token/;
var ELSE = "or log in by another way: the job\u2019s token (tenant-id and client-id), or credential: managed-identity";
function azureCliLogin({ tenantId, scope, deadline, network }) {
  return async () => {
    const { AzureCliCredential } = await Promise.resolve().then(() => __toESM(require("./registry-azure-ml-credential-azure-identity.js")));
    const most = Math.ceil(Math.min(LONGEST_RUN_MS, Math.max(1, deadline.remaining())));
    const credential = new AzureCliCredential({ processTimeoutInMs: most, ...tenantId === "" ? {} : { tenantId } });
    const begun = performance.now();
    const asked = await askFor(credential, scope);
    const took = performance.now() - begun;
    network.debug(`Azure CLI: az account get-access-token -> ${asked.ok ? "a token" : "no token"} in ${Math.round(took)} ms`);
    if (asked.ok)
      return asked.value;
    throw failure(took >= most ? "too late" : asked.error, tenantId, network);
  };
}
function failure(message, tenantId, network) {
  const login = tenantId === "" ? "az login" : `az login --tenant ${tenantId}`;
  const no = (why, fix) => new import_core_failure.ServiceFailure(`no login to Azure: ${why}`, { fix });
  if (message === "too late")
    return no("the Azure CLI gave no token in time", "Try az account get-access-token by hand");
  if (message.startsWith("Azure CLI could not be found"))
    return no("the Azure CLI (az) is not installed here", `Install it (https://aka.ms/azure-cli) and run ${login}, ${ELSE}`);
  if (message.startsWith("Please run 'az login'"))
    return no("nobody is logged in to the Azure CLI, or the login is over", `Run ${login}, ${ELSE}`);
  if (NO_TOKEN.test(message))
    return no("the Azure CLI printed no token", "Run az version; this needs the Azure CLI 2.30 or later");
  const said = wordsOf(network.clean(message).replace(/^\s*ERROR:\s*/, ""));
  return OVER.has(codeIn(message)) ? no(`the login of the Azure CLI is over. It says: ${said}`, `Run ${login} again, ${ELSE}`) : no(`the Azure CLI gave no token. It says: ${said || "nothing"}`, `Run ${login}, ${ELSE}`);
}
var CREDENTIALS = ["github-oidc", "azure-cli", "managed-identity"];
var TENANT = /^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,126}[A-Za-z0-9])?$/;
var CLIENT = /^[A-Za-z0-9-]{1,64}$/;
function chooseCredential(asked) {
  const { tenantId, clientId } = asked;
  if (tenantId !== "" && !TENANT.test(tenantId))
    throw wrong(`tenant-id is ${shown(tenantId)}`, "Give the id of the tenant or one of its domains");
  if (clientId !== "" && !CLIENT.test(clientId))
    throw wrong(`client-id is ${shown(clientId)}`, "Give the application (client) id, a UUID");
  switch (asked.credential) {
    case "":
      return choose(asked);
    case "github-oidc":
      return federated(asked);
    case "azure-cli":
      if (clientId !== "")
        throw wrong("client-id has no meaning for the Azure CLI", "Leave client-id out");
      return { is: "azure-cli", tenantId };
    case "managed-identity":
      if (tenantId !== "")
        throw wrong("tenant-id has no meaning for a managed identity, which is of one tenant", "Leave tenant-id out");
      return { is: "managed-identity", clientId };
    default:
      throw wrong(`credential is ${shown(asked.credential)}`, (0, import_core_nearest.didYouMean)(asked.credential, CREDENTIALS) ?? `Credentials: ${CREDENTIALS.join(", ")}`);
  }
}
function choose(asked) {
  const { tenantId, clientId, host } = asked;
  if (tenantId === "" && clientId === "")
    return { is: "azure-cli", tenantId };
  if (host === "github" || tenantId === "" || clientId === "")
    return federated(asked);
  throw wrong("tenant-id and client-id are for a login with the token of a GitHub job, and a shell has none", "Leave both out to take the Azure CLI\u2019s login, or name another credential");
}
function federated({ tenantId, clientId, host }) {
  if (host !== "github")
    throw wrong(tenantId === "" || clientId === "" ? `a login with the token of a GitHub job needs ${missing(tenantId, clientId)} as well, and a shell has no such token` : "credential is github-oidc, and a shell has no token of a GitHub job", "Set credential to azure-cli or managed-identity");
  if (tenantId === "" || clientId === "")
    throw wrong(`${missing(tenantId, clientId)} ${tenantId === "" && clientId === "" ? "are" : "is"} not given`, "A login with the token of the job needs tenant-id and client-id; without both, the Azure CLI\u2019s login is taken");
  return { is: "github-oidc", tenantId, clientId };
}
function missing(tenantId, clientId) {
  return [...tenantId === "" ? ["tenant-id"] : [], ...clientId === "" ? ["client-id"] : []].join(" and ");
}
var wrong = (what, fix) => new import_core_failure.UsageFailure({ what, fix });
var shown = (text) => JSON.stringify(text.slice(0, 100));
var CLOUDS = [
  {
    name: "the public cloud",
    endpoint: "https://management.azure.com",
    authorities: ["https://login.microsoftonline.com"],
    audience: "api://AzureADTokenExchange"
  },
  {
    name: "Azure Government",
    endpoint: "https://management.usgovcloudapi.net",
    authorities: ["https://login.microsoftonline.us"],
    audience: "api://AzureADTokenExchangeUSGov"
  },
  {
    name: "Azure in China",
    endpoint: "https://management.chinacloudapi.cn",
    authorities: ["https://login.partner.microsoftonline.cn", "https://login.chinacloudapi.cn"],
    audience: "api://AzureADTokenExchangeChina"
  }
];
var USUAL_AUDIENCE = "api://AzureADTokenExchange";
function authorityOf(endpoint, authorityHost) {
  const cloud = CLOUDS.find((known) => known.endpoint === endpoint.origin);
  if (authorityHost === "")
    return cloud ? { url: cloud.authorities[0], audience: cloud.audience } : null;
  const given = new URL(authorityHost);
  const other = CLOUDS.find(({ authorities }) => authorities.includes(given.origin));
  if (cloud === void 0 && other === void 0)
    return { url: bare(given), audience: USUAL_AUDIENCE };
  if (other === void 0 || cloud !== void 0 && other !== cloud) {
    const whose = other === void 0 ? `no authority of ${cloud?.name}` : `the authority of ${other.name}`;
    throw new import_core_failure.UsageFailure({
      what: `authority-host ${given.origin} is ${whose}, but azure-endpoint ${endpoint.origin} is ${cloud?.name}'s`,
      fix: `Leave authority-host out, or set it to ${cloud?.authorities[0]}`
    });
  }
  return { url: bare(given), audience: other.audience };
}
var bare = ({ href }) => href.replace(/\/+$/, "");
function federatedLogin(options) {
  const { tenantId, clientId, authority, scope, assertions, deadline, network } = options;
  const { origin } = new URL(authority.url);
  const library = libraryOn((0, import_http_transport.createTransport)({ service: "Entra", origin, deadline, network }));
  return async () => {
    const [assertion, { ClientAssertionCredential }] = await Promise.all([
      assertions.token(authority.audience),
      Promise.resolve().then(() => __toESM(require("./registry-azure-ml-credential-azure-identity.js")))
    ]);
    const credential = new ClientAssertionCredential(tenantId, clientId, async () => assertion, {
      ...library.options,
      authorityHost: authority.url,
      // Else it would ask the public cloud about an authority that it does not know, a private one say.
      disableInstanceDiscovery: true
    });
    const asked = await library.ask(credential, scope);
    if (asked.ok)
      return asked.value;
    if (asked.error.answer?.status === 200)
      throw new import_core_failure.ServiceFailure("Entra answered a login in a form that is not its own", {
        fix: `Check that ${authority.url} is Microsoft Entra`
      });
    throw entraFailure(asked.error, {
      tenantId,
      clientId,
      authority: authority.url,
      presented: await assertions.presented(authority.audience)
    });
  };
}
var METADATA = "http://169.254.169.254";
var LINK_LOCAL = /^169\.254\.\d{1,3}\.\d{1,3}$/;
var LONGEST_PROBE_MS = 2e3;
function managedIdentityLogin(options) {
  const { clientId, scope, deadline, network } = options;
  const source = sourceOf(options);
  const way = { service: source.name, origin: source.url.origin, deadline, network };
  const library = libraryOn((0, import_http_transport.createTransport)(way));
  const probe = (0, import_http_transport.createTransport)({ ...way, longest: LONGEST_PROBE_MS, tries: 1 });
  const whom = clientId === "" ? {} : { clientId };
  let credential;
  return async () => {
    await reach(probe, source, clientId);
    const identity = await Promise.resolve().then(() => __toESM(require("./registry-azure-ml-credential-azure-identity.js")));
    credential ??= new identity.ManagedIdentityCredential({ ...library.options, ...whom });
    const asked = await library.ask(credential, scope);
    if (asked.ok)
      return asked.value;
    throw refused(asked.error, source, clientId);
  };
}
var TOLD = [
  ["IDENTITY_ENDPOINT", "IDENTITY_HEADER", "Azure Arc"],
  ["MSI_ENDPOINT", "MSI_SECRET", "Cloud Shell"]
];
function sourceOf({ env, mask }) {
  if (env.AZURE_FEDERATED_TOKEN_FILE)
    throw unsupported("AZURE_FEDERATED_TOKEN_FILE is set", "Kubernetes", "az login --federated-token");
  for (const [address, secret, other] of TOLD) {
    const { [address]: endpoint = "", [secret]: known = "" } = env;
    if (endpoint !== "" && known === "")
      throw unsupported(`${address} is set without ${secret}`, other);
    if (endpoint === "")
      continue;
    mask(known);
    return { name: "Azure's identity endpoint", url: nearby(address, endpoint) };
  }
  const url = nearby("AZURE_POD_IDENTITY_AUTHORITY_HOST", env.AZURE_POD_IDENTITY_AUTHORITY_HOST || METADATA);
  url.pathname = "/metadata/identity/oauth2/token";
  return { name: "Azure's metadata service", url };
}
var unsupported = (what, kind, login = "az login --identity") => new import_core_failure.UsageFailure({
  what: `${what}: this kind of managed identity (${kind}) is not supported`,
  fix: `Run ${login} before, and set credential to azure-cli`
});
function nearby(name2, text) {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url !== null && (url.protocol === "https:" || (0, import_http_address.isLoopback)(url) || LINK_LOCAL.test(url.hostname)))
    return url;
  throw new import_core_failure.UsageFailure({ what: `${name2} is no address of this machine`, fix: "Azure sets it; leave it as it is" });
}
async function reach(probe, { name: name2, url }, clientId) {
  try {
    await probe.read({ method: "GET", url: `${url.origin}${url.pathname}` });
  } catch (error) {
    if (!(error instanceof import_core_failure.ServiceFailure))
      throw error;
    throw new import_core_failure.ServiceFailure(`no login to Azure: ${name2} does not answer within ${LONGEST_PROBE_MS / 1e3} s, so there is no managed identity here`, {
      fix: `Run this on a machine, app or container of Azure ${clientId === "" ? "with an identity" : "to which the identity is assigned"}, or leave credential out`
    });
  }
}
function refused({ message, answer }, { name: name2 }, clientId) {
  const status = answer?.status ?? 0;
  if (status === 200)
    return new import_core_failure.ServiceFailure(`${name2} answered in a form that is not its own`);
  const who = clientId === "" ? "no identity of its own" : `no identity with the client id ${clientId}`;
  const cause = status === 400 || status === 404 ? `there is ${who} here` : `${name2} gave no token`;
  return new import_core_failure.ServiceFailure(`no login to Azure: ${cause}. It says: ${wordsOf(describedIn(message) ?? `status ${status}`)}`, {
    fix: clientId === "" ? "Switch the system-assigned identity on, or give the client-id of a user-assigned one" : "Check client-id, and assign the identity: az vm identity assign --identities ID (az webapp identity assign for an app)"
  });
}
var RENEW_BEFORE_MS = 5 * 6e4;
function azureToken(options) {
  const { given, host, endpoint, network, mask } = options;
  const choice = chooseCredential({
    credential: given.credential,
    tenantId: given["tenant-id"],
    clientId: given["client-id"],
    host
  });
  const authority = authorityOf(endpoint, given["authority-host"]);
  if (endpoint.protocol !== "https:")
    return () => Promise.reject(new TypeError("no token may be sent there"));
  const logIn = wayOf(choice, authority, options);
  network.debug(`credential: ${wordsFor(choice)}`);
  let held;
  const renew = async () => {
    const token = await logIn();
    mask(token.text);
    return token;
  };
  const ask = () => {
    const next = renew();
    held = next;
    next.catch(() => {
      if (held === next)
        held = void 0;
    });
    return next;
  };
  return async () => {
    const asked = held ?? ask();
    const token = await asked;
    if (token.ends - Date.now() >= RENEW_BEFORE_MS)
      return token.text;
    return (await (held === void 0 || held === asked ? ask() : held)).text;
  };
}
function wayOf(choice, authority, options) {
  const { endpoint, assertions, env, deadline, network, mask } = options;
  const scope = `${endpoint.origin}/.default`;
  switch (choice.is) {
    case "azure-cli":
      return azureCliLogin({ tenantId: choice.tenantId, scope, deadline, network });
    case "managed-identity":
      return managedIdentityLogin({ clientId: choice.clientId, scope, env, deadline, network, mask });
    case "github-oidc":
      if (assertions === null)
        throw new import_core_failure.UsageFailure({
          what: "the job may not have a token to log in to Azure with",
          fix: "Add to the job: permissions: { id-token: write, contents: read }"
        });
      if (authority === null)
        throw new import_core_failure.UsageFailure({
          what: `azure-endpoint ${endpoint.origin} is of no cloud that is known here`,
          fix: "Set authority-host to its Microsoft Entra"
        });
      return federatedLogin({ ...choice, authority, scope, assertions, deadline, network });
  }
}
function wordsFor({ is, ...whom }) {
  const ids = [
    ["tenant-id", "tenantId" in whom ? whom.tenantId : ""],
    ["client-id", "clientId" in whom ? whom.clientId : ""]
  ];
  return [is, ...ids.flatMap(([name2, id]) => id === "" ? [] : `${name2} ${id}`)].join(", ");
}
var armErrorCheck = validate202;
var schema31 = { "type": "object", "required": ["error"], "properties": { "error": { "type": "object", "required": ["message"], "properties": { "code": { "type": ["string", "null"] }, "message": { "type": "string" }, "details": { "type": ["array", "null"], "items": { "type": "object", "properties": { "code": { "type": ["string", "null"] }, "message": { "type": ["string", "null"] } } } } } } }, "$id": "schema:armError" };
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate202.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.error === void 0 && (missing0 = "error")) {
        validate202.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.error !== void 0) {
          let data0 = data.error;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing1;
              if (data0.message === void 0 && (missing1 = "message")) {
                validate202.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                return false;
              } else {
                if (data0.code !== void 0) {
                  let data1 = data0.code;
                  const _errs3 = errors;
                  if (typeof data1 !== "string" && data1 !== null) {
                    validate202.errors = [{ instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: schema31.properties.error.properties.code.type }, message: "must be string,null" }];
                    return false;
                  }
                  var valid1 = _errs3 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data0.message !== void 0) {
                    const _errs5 = errors;
                    if (typeof data0.message !== "string") {
                      validate202.errors = [{ instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid1 = _errs5 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data0.details !== void 0) {
                      let data3 = data0.details;
                      const _errs7 = errors;
                      if (!Array.isArray(data3) && data3 !== null) {
                        validate202.errors = [{ instancePath: instancePath + "/error/details", schemaPath: "#/properties/error/properties/details/type", keyword: "type", params: { type: schema31.properties.error.properties.details.type }, message: "must be array,null" }];
                        return false;
                      }
                      if (errors === _errs7) {
                        if (Array.isArray(data3)) {
                          var valid2 = true;
                          const len0 = data3.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            let data4 = data3[i0];
                            const _errs9 = errors;
                            if (errors === _errs9) {
                              if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                                if (data4.code !== void 0) {
                                  let data5 = data4.code;
                                  const _errs11 = errors;
                                  if (typeof data5 !== "string" && data5 !== null) {
                                    validate202.errors = [{ instancePath: instancePath + "/error/details/" + i0 + "/code", schemaPath: "#/properties/error/properties/details/items/properties/code/type", keyword: "type", params: { type: schema31.properties.error.properties.details.items.properties.code.type }, message: "must be string,null" }];
                                    return false;
                                  }
                                  var valid3 = _errs11 === errors;
                                } else {
                                  var valid3 = true;
                                }
                                if (valid3) {
                                  if (data4.message !== void 0) {
                                    let data6 = data4.message;
                                    const _errs13 = errors;
                                    if (typeof data6 !== "string" && data6 !== null) {
                                      validate202.errors = [{ instancePath: instancePath + "/error/details/" + i0 + "/message", schemaPath: "#/properties/error/properties/details/items/properties/message/type", keyword: "type", params: { type: schema31.properties.error.properties.details.items.properties.message.type }, message: "must be string,null" }];
                                      return false;
                                    }
                                    var valid3 = _errs13 === errors;
                                  } else {
                                    var valid3 = true;
                                  }
                                }
                              } else {
                                validate202.errors = [{ instancePath: instancePath + "/error/details/" + i0, schemaPath: "#/properties/error/properties/details/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                              }
                            }
                            var valid2 = _errs9 === errors;
                            if (!valid2) {
                              break;
                            }
                          }
                        }
                      }
                      var valid1 = _errs7 === errors;
                    } else {
                      var valid1 = true;
                    }
                  }
                }
              }
            } else {
              validate202.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
        }
      }
    } else {
      validate202.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate202.errors = vErrors;
  return errors === 0;
}
validate202.evaluated = { "props": { "error": true }, "dynamicProps": false, "dynamicItems": false };
var assetVersionCheck = validate21;
var schema32 = { "type": "object", "required": ["properties"], "properties": { "id": { "type": ["string", "null"] }, "name": { "type": ["string", "null"] }, "properties": { "type": "object", "properties": { "stage": { "type": ["string", "null"] }, "tags": { "type": ["object", "null"], "additionalProperties": { "type": ["string", "null"] } }, "properties": { "type": ["object", "null"], "additionalProperties": { "type": ["string", "null"] } }, "isAnonymous": { "type": ["boolean", "null"] }, "isArchived": { "type": ["boolean", "null"] }, "modelUri": { "type": ["string", "null"] }, "modelType": { "type": ["string", "null"] }, "jobName": { "type": ["string", "null"] }, "dataUri": { "type": ["string", "null"] }, "dataType": { "type": ["string", "null"] }, "image": { "type": ["string", "null"] }, "condaFile": { "type": ["string", "null"] }, "build": { "type": ["object", "null"], "properties": { "contextUri": { "type": ["string", "null"] }, "dockerfilePath": { "type": ["string", "null"] } } }, "osType": { "type": ["string", "null"] }, "componentSpec": { "type": ["object", "null"], "additionalProperties": true } } }, "systemData": { "type": ["object", "null"], "properties": { "createdAt": { "type": ["string", "null"] } } } }, "$id": "schema:assetVersion" };
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
      if (data.properties === void 0 && (missing0 = "properties")) {
        validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (typeof data0 !== "string" && data0 !== null) {
            validate21.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: schema32.properties.id.type }, message: "must be string,null" }];
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
              validate21.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: schema32.properties.name.type }, message: "must be string,null" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.properties !== void 0) {
              let data2 = data.properties;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                  if (data2.stage !== void 0) {
                    let data3 = data2.stage;
                    const _errs7 = errors;
                    if (typeof data3 !== "string" && data3 !== null) {
                      validate21.errors = [{ instancePath: instancePath + "/properties/stage", schemaPath: "#/properties/properties/properties/stage/type", keyword: "type", params: { type: schema32.properties.properties.properties.stage.type }, message: "must be string,null" }];
                      return false;
                    }
                    var valid1 = _errs7 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data2.tags !== void 0) {
                      let data4 = data2.tags;
                      const _errs9 = errors;
                      if (!(data4 && typeof data4 == "object" && !Array.isArray(data4)) && data4 !== null) {
                        validate21.errors = [{ instancePath: instancePath + "/properties/tags", schemaPath: "#/properties/properties/properties/tags/type", keyword: "type", params: { type: schema32.properties.properties.properties.tags.type }, message: "must be object,null" }];
                        return false;
                      }
                      if (errors === _errs9) {
                        if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                          for (const key0 in data4) {
                            let data5 = data4[key0];
                            const _errs12 = errors;
                            if (typeof data5 !== "string" && data5 !== null) {
                              validate21.errors = [{ instancePath: instancePath + "/properties/tags/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/properties/properties/tags/additionalProperties/type", keyword: "type", params: { type: schema32.properties.properties.properties.tags.additionalProperties.type }, message: "must be string,null" }];
                              return false;
                            }
                            var valid2 = _errs12 === errors;
                            if (!valid2) {
                              break;
                            }
                          }
                        }
                      }
                      var valid1 = _errs9 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data2.properties !== void 0) {
                        let data6 = data2.properties;
                        const _errs14 = errors;
                        if (!(data6 && typeof data6 == "object" && !Array.isArray(data6)) && data6 !== null) {
                          validate21.errors = [{ instancePath: instancePath + "/properties/properties", schemaPath: "#/properties/properties/properties/properties/type", keyword: "type", params: { type: schema32.properties.properties.properties.properties.type }, message: "must be object,null" }];
                          return false;
                        }
                        if (errors === _errs14) {
                          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                            for (const key1 in data6) {
                              let data7 = data6[key1];
                              const _errs17 = errors;
                              if (typeof data7 !== "string" && data7 !== null) {
                                validate21.errors = [{ instancePath: instancePath + "/properties/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/properties/properties/properties/additionalProperties/type", keyword: "type", params: { type: schema32.properties.properties.properties.properties.additionalProperties.type }, message: "must be string,null" }];
                                return false;
                              }
                              var valid3 = _errs17 === errors;
                              if (!valid3) {
                                break;
                              }
                            }
                          }
                        }
                        var valid1 = _errs14 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data2.isAnonymous !== void 0) {
                          let data8 = data2.isAnonymous;
                          const _errs19 = errors;
                          if (typeof data8 !== "boolean" && data8 !== null) {
                            validate21.errors = [{ instancePath: instancePath + "/properties/isAnonymous", schemaPath: "#/properties/properties/properties/isAnonymous/type", keyword: "type", params: { type: schema32.properties.properties.properties.isAnonymous.type }, message: "must be boolean,null" }];
                            return false;
                          }
                          var valid1 = _errs19 === errors;
                        } else {
                          var valid1 = true;
                        }
                        if (valid1) {
                          if (data2.isArchived !== void 0) {
                            let data9 = data2.isArchived;
                            const _errs21 = errors;
                            if (typeof data9 !== "boolean" && data9 !== null) {
                              validate21.errors = [{ instancePath: instancePath + "/properties/isArchived", schemaPath: "#/properties/properties/properties/isArchived/type", keyword: "type", params: { type: schema32.properties.properties.properties.isArchived.type }, message: "must be boolean,null" }];
                              return false;
                            }
                            var valid1 = _errs21 === errors;
                          } else {
                            var valid1 = true;
                          }
                          if (valid1) {
                            if (data2.modelUri !== void 0) {
                              let data10 = data2.modelUri;
                              const _errs23 = errors;
                              if (typeof data10 !== "string" && data10 !== null) {
                                validate21.errors = [{ instancePath: instancePath + "/properties/modelUri", schemaPath: "#/properties/properties/properties/modelUri/type", keyword: "type", params: { type: schema32.properties.properties.properties.modelUri.type }, message: "must be string,null" }];
                                return false;
                              }
                              var valid1 = _errs23 === errors;
                            } else {
                              var valid1 = true;
                            }
                            if (valid1) {
                              if (data2.modelType !== void 0) {
                                let data11 = data2.modelType;
                                const _errs25 = errors;
                                if (typeof data11 !== "string" && data11 !== null) {
                                  validate21.errors = [{ instancePath: instancePath + "/properties/modelType", schemaPath: "#/properties/properties/properties/modelType/type", keyword: "type", params: { type: schema32.properties.properties.properties.modelType.type }, message: "must be string,null" }];
                                  return false;
                                }
                                var valid1 = _errs25 === errors;
                              } else {
                                var valid1 = true;
                              }
                              if (valid1) {
                                if (data2.jobName !== void 0) {
                                  let data12 = data2.jobName;
                                  const _errs27 = errors;
                                  if (typeof data12 !== "string" && data12 !== null) {
                                    validate21.errors = [{ instancePath: instancePath + "/properties/jobName", schemaPath: "#/properties/properties/properties/jobName/type", keyword: "type", params: { type: schema32.properties.properties.properties.jobName.type }, message: "must be string,null" }];
                                    return false;
                                  }
                                  var valid1 = _errs27 === errors;
                                } else {
                                  var valid1 = true;
                                }
                                if (valid1) {
                                  if (data2.dataUri !== void 0) {
                                    let data13 = data2.dataUri;
                                    const _errs29 = errors;
                                    if (typeof data13 !== "string" && data13 !== null) {
                                      validate21.errors = [{ instancePath: instancePath + "/properties/dataUri", schemaPath: "#/properties/properties/properties/dataUri/type", keyword: "type", params: { type: schema32.properties.properties.properties.dataUri.type }, message: "must be string,null" }];
                                      return false;
                                    }
                                    var valid1 = _errs29 === errors;
                                  } else {
                                    var valid1 = true;
                                  }
                                  if (valid1) {
                                    if (data2.dataType !== void 0) {
                                      let data14 = data2.dataType;
                                      const _errs31 = errors;
                                      if (typeof data14 !== "string" && data14 !== null) {
                                        validate21.errors = [{ instancePath: instancePath + "/properties/dataType", schemaPath: "#/properties/properties/properties/dataType/type", keyword: "type", params: { type: schema32.properties.properties.properties.dataType.type }, message: "must be string,null" }];
                                        return false;
                                      }
                                      var valid1 = _errs31 === errors;
                                    } else {
                                      var valid1 = true;
                                    }
                                    if (valid1) {
                                      if (data2.image !== void 0) {
                                        let data15 = data2.image;
                                        const _errs33 = errors;
                                        if (typeof data15 !== "string" && data15 !== null) {
                                          validate21.errors = [{ instancePath: instancePath + "/properties/image", schemaPath: "#/properties/properties/properties/image/type", keyword: "type", params: { type: schema32.properties.properties.properties.image.type }, message: "must be string,null" }];
                                          return false;
                                        }
                                        var valid1 = _errs33 === errors;
                                      } else {
                                        var valid1 = true;
                                      }
                                      if (valid1) {
                                        if (data2.condaFile !== void 0) {
                                          let data16 = data2.condaFile;
                                          const _errs35 = errors;
                                          if (typeof data16 !== "string" && data16 !== null) {
                                            validate21.errors = [{ instancePath: instancePath + "/properties/condaFile", schemaPath: "#/properties/properties/properties/condaFile/type", keyword: "type", params: { type: schema32.properties.properties.properties.condaFile.type }, message: "must be string,null" }];
                                            return false;
                                          }
                                          var valid1 = _errs35 === errors;
                                        } else {
                                          var valid1 = true;
                                        }
                                        if (valid1) {
                                          if (data2.build !== void 0) {
                                            let data17 = data2.build;
                                            const _errs37 = errors;
                                            if (!(data17 && typeof data17 == "object" && !Array.isArray(data17)) && data17 !== null) {
                                              validate21.errors = [{ instancePath: instancePath + "/properties/build", schemaPath: "#/properties/properties/properties/build/type", keyword: "type", params: { type: schema32.properties.properties.properties.build.type }, message: "must be object,null" }];
                                              return false;
                                            }
                                            if (errors === _errs37) {
                                              if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                                                if (data17.contextUri !== void 0) {
                                                  let data18 = data17.contextUri;
                                                  const _errs39 = errors;
                                                  if (typeof data18 !== "string" && data18 !== null) {
                                                    validate21.errors = [{ instancePath: instancePath + "/properties/build/contextUri", schemaPath: "#/properties/properties/properties/build/properties/contextUri/type", keyword: "type", params: { type: schema32.properties.properties.properties.build.properties.contextUri.type }, message: "must be string,null" }];
                                                    return false;
                                                  }
                                                  var valid4 = _errs39 === errors;
                                                } else {
                                                  var valid4 = true;
                                                }
                                                if (valid4) {
                                                  if (data17.dockerfilePath !== void 0) {
                                                    let data19 = data17.dockerfilePath;
                                                    const _errs41 = errors;
                                                    if (typeof data19 !== "string" && data19 !== null) {
                                                      validate21.errors = [{ instancePath: instancePath + "/properties/build/dockerfilePath", schemaPath: "#/properties/properties/properties/build/properties/dockerfilePath/type", keyword: "type", params: { type: schema32.properties.properties.properties.build.properties.dockerfilePath.type }, message: "must be string,null" }];
                                                      return false;
                                                    }
                                                    var valid4 = _errs41 === errors;
                                                  } else {
                                                    var valid4 = true;
                                                  }
                                                }
                                              }
                                            }
                                            var valid1 = _errs37 === errors;
                                          } else {
                                            var valid1 = true;
                                          }
                                          if (valid1) {
                                            if (data2.osType !== void 0) {
                                              let data20 = data2.osType;
                                              const _errs43 = errors;
                                              if (typeof data20 !== "string" && data20 !== null) {
                                                validate21.errors = [{ instancePath: instancePath + "/properties/osType", schemaPath: "#/properties/properties/properties/osType/type", keyword: "type", params: { type: schema32.properties.properties.properties.osType.type }, message: "must be string,null" }];
                                                return false;
                                              }
                                              var valid1 = _errs43 === errors;
                                            } else {
                                              var valid1 = true;
                                            }
                                            if (valid1) {
                                              if (data2.componentSpec !== void 0) {
                                                let data21 = data2.componentSpec;
                                                const _errs45 = errors;
                                                if (!(data21 && typeof data21 == "object" && !Array.isArray(data21)) && data21 !== null) {
                                                  validate21.errors = [{ instancePath: instancePath + "/properties/componentSpec", schemaPath: "#/properties/properties/properties/componentSpec/type", keyword: "type", params: { type: schema32.properties.properties.properties.componentSpec.type }, message: "must be object,null" }];
                                                  return false;
                                                }
                                                var valid1 = _errs45 === errors;
                                              } else {
                                                var valid1 = true;
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
                  validate21.errors = [{ instancePath: instancePath + "/properties", schemaPath: "#/properties/properties/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.systemData !== void 0) {
                let data22 = data.systemData;
                const _errs48 = errors;
                if (!(data22 && typeof data22 == "object" && !Array.isArray(data22)) && data22 !== null) {
                  validate21.errors = [{ instancePath: instancePath + "/systemData", schemaPath: "#/properties/systemData/type", keyword: "type", params: { type: schema32.properties.systemData.type }, message: "must be object,null" }];
                  return false;
                }
                if (errors === _errs48) {
                  if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                    if (data22.createdAt !== void 0) {
                      let data23 = data22.createdAt;
                      if (typeof data23 !== "string" && data23 !== null) {
                        validate21.errors = [{ instancePath: instancePath + "/systemData/createdAt", schemaPath: "#/properties/systemData/properties/createdAt/type", keyword: "type", params: { type: schema32.properties.systemData.properties.createdAt.type }, message: "must be string,null" }];
                        return false;
                      }
                    }
                  }
                }
                var valid0 = _errs48 === errors;
              } else {
                var valid0 = true;
              }
            }
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
validate21.evaluated = { "props": { "id": true, "name": true, "properties": true, "systemData": true }, "dynamicProps": false, "dynamicItems": false };
var operationCheck = validate22;
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
      let missing0;
      if (data.status === void 0 && (missing0 = "status")) {
        validate22.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.status !== void 0) {
          if (typeof data.status !== "string") {
            validate22.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
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
validate22.evaluated = { "props": { "status": true }, "dynamicProps": false, "dynamicItems": false };
var versionPageCheck = validate23;
var schema34 = { "type": "object", "required": ["value"], "properties": { "value": { "type": "array", "items": { "type": "object", "required": ["properties"], "properties": { "id": { "type": ["string", "null"] }, "name": { "type": ["string", "null"] }, "properties": { "type": "object", "properties": { "stage": { "type": ["string", "null"] }, "tags": { "type": ["object", "null"], "additionalProperties": { "type": ["string", "null"] } }, "properties": { "type": ["object", "null"], "additionalProperties": { "type": ["string", "null"] } }, "isAnonymous": { "type": ["boolean", "null"] }, "isArchived": { "type": ["boolean", "null"] }, "modelUri": { "type": ["string", "null"] }, "modelType": { "type": ["string", "null"] }, "jobName": { "type": ["string", "null"] }, "dataUri": { "type": ["string", "null"] }, "dataType": { "type": ["string", "null"] }, "image": { "type": ["string", "null"] }, "condaFile": { "type": ["string", "null"] }, "build": { "type": ["object", "null"], "properties": { "contextUri": { "type": ["string", "null"] }, "dockerfilePath": { "type": ["string", "null"] } } }, "osType": { "type": ["string", "null"] }, "componentSpec": { "type": ["object", "null"], "additionalProperties": true } } }, "systemData": { "type": ["object", "null"], "properties": { "createdAt": { "type": ["string", "null"] } } } } } }, "nextLink": { "type": ["string", "null"] } }, "$id": "schema:versionPage" };
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
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value")) {
        validate23.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
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
                let data1 = data0[i0];
                const _errs3 = errors;
                if (errors === _errs3) {
                  if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                    let missing1;
                    if (data1.properties === void 0 && (missing1 = "properties")) {
                      validate23.errors = [{ instancePath: instancePath + "/value/" + i0, schemaPath: "#/properties/value/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                      return false;
                    } else {
                      if (data1.id !== void 0) {
                        let data2 = data1.id;
                        const _errs5 = errors;
                        if (typeof data2 !== "string" && data2 !== null) {
                          validate23.errors = [{ instancePath: instancePath + "/value/" + i0 + "/id", schemaPath: "#/properties/value/items/properties/id/type", keyword: "type", params: { type: schema34.properties.value.items.properties.id.type }, message: "must be string,null" }];
                          return false;
                        }
                        var valid2 = _errs5 === errors;
                      } else {
                        var valid2 = true;
                      }
                      if (valid2) {
                        if (data1.name !== void 0) {
                          let data3 = data1.name;
                          const _errs7 = errors;
                          if (typeof data3 !== "string" && data3 !== null) {
                            validate23.errors = [{ instancePath: instancePath + "/value/" + i0 + "/name", schemaPath: "#/properties/value/items/properties/name/type", keyword: "type", params: { type: schema34.properties.value.items.properties.name.type }, message: "must be string,null" }];
                            return false;
                          }
                          var valid2 = _errs7 === errors;
                        } else {
                          var valid2 = true;
                        }
                        if (valid2) {
                          if (data1.properties !== void 0) {
                            let data4 = data1.properties;
                            const _errs9 = errors;
                            if (errors === _errs9) {
                              if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                                if (data4.stage !== void 0) {
                                  let data5 = data4.stage;
                                  const _errs11 = errors;
                                  if (typeof data5 !== "string" && data5 !== null) {
                                    validate23.errors = [{ instancePath: instancePath + "/value/" + i0 + "/properties/stage", schemaPath: "#/properties/value/items/properties/properties/properties/stage/type", keyword: "type", params: { type: schema34.properties.value.items.properties.properties.properties.stage.type }, message: "must be string,null" }];
                                    return false;
                                  }
                                  var valid3 = _errs11 === errors;
                                } else {
                                  var valid3 = true;
                                }
                                if (valid3) {
                                  if (data4.tags !== void 0) {
                                    let data6 = data4.tags;
                                    const _errs13 = errors;
                                    if (!(data6 && typeof data6 == "object" && !Array.isArray(data6)) && data6 !== null) {
                                      validate23.errors = [{ instancePath: instancePath + "/value/" + i0 + "/properties/tags", schemaPath: "#/properties/value/items/properties/properties/properties/tags/type", keyword: "type", params: { type: schema34.properties.value.items.properties.properties.properties.tags.type }, message: "must be object,null" }];
                                      return false;
                                    }
                                    if (errors === _errs13) {
                                      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                                        for (const key0 in data6) {
                                          let data7 = data6[key0];
                                          const _errs16 = errors;
                                          if (typeof data7 !== "string" && data7 !== null) {
                                            validate23.errors = [{ instancePath: instancePath + "/value/" + i0 + "/properties/tags/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/value/items/properties/properties/properties/tags/additionalProperties/type", keyword: "type", params: { type: schema34.properties.value.items.properties.properties.properties.tags.additionalProperties.type }, message: "must be string,null" }];
                                            return false;
                                          }
                                          var valid4 = _errs16 === errors;
                                          if (!valid4) {
                                            break;
                                          }
                                        }
                                      }
                                    }
                                    var valid3 = _errs13 === errors;
                                  } else {
                                    var valid3 = true;
                                  }
                                  if (valid3) {
                                    if (data4.properties !== void 0) {
                                      let data8 = data4.properties;
                                      const _errs18 = errors;
                                      if (!(data8 && typeof data8 == "object" && !Array.isArray(data8)) && data8 !== null) {
                                        validate23.errors = [{ instancePath: instancePath + "/value/" + i0 + "/properties/properties", schemaPath: "#/properties/value/items/properties/properties/properties/properties/type", keyword: "type", params: { type: schema34.properties.value.items.properties.properties.properties.properties.type }, message: "must be object,null" }];
                                        return false;
                                      }
                                      if (errors === _errs18) {
                                        if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                                          for (const key1 in data8) {
                                            let data9 = data8[key1];
                                            const _errs21 = errors;
                                            if (typeof data9 !== "string" && data9 !== null) {
                                              validate23.errors = [{ instancePath: instancePath + "/value/" + i0 + "/properties/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/value/items/properties/properties/properties/properties/additionalProperties/type", keyword: "type", params: { type: schema34.properties.value.items.properties.properties.properties.properties.additionalProperties.type }, message: "must be string,null" }];
                                              return false;
                                            }
                                            var valid5 = _errs21 === errors;
                                            if (!valid5) {
                                              break;
                                            }
                                          }
                                        }
                                      }
                                      var valid3 = _errs18 === errors;
                                    } else {
                                      var valid3 = true;
                                    }
                                    if (valid3) {
                                      if (data4.isAnonymous !== void 0) {
                                        let data10 = data4.isAnonymous;
                                        const _errs23 = errors;
                                        if (typeof data10 !== "boolean" && data10 !== null) {
                                          validate23.errors = [{ instancePath: instancePath + "/value/" + i0 + "/properties/isAnonymous", schemaPath: "#/properties/value/items/properties/properties/properties/isAnonymous/type", keyword: "type", params: { type: schema34.properties.value.items.properties.properties.properties.isAnonymous.type }, message: "must be boolean,null" }];
                                          return false;
                                        }
                                        var valid3 = _errs23 === errors;
                                      } else {
                                        var valid3 = true;
                                      }
                                      if (valid3) {
                                        if (data4.isArchived !== void 0) {
                                          let data11 = data4.isArchived;
                                          const _errs25 = errors;
                                          if (typeof data11 !== "boolean" && data11 !== null) {
                                            validate23.errors = [{ instancePath: instancePath + "/value/" + i0 + "/properties/isArchived", schemaPath: "#/properties/value/items/properties/properties/properties/isArchived/type", keyword: "type", params: { type: schema34.properties.value.items.properties.properties.properties.isArchived.type }, message: "must be boolean,null" }];
                                            return false;
                                          }
                                          var valid3 = _errs25 === errors;
                                        } else {
                                          var valid3 = true;
                                        }
                                        if (valid3) {
                                          if (data4.modelUri !== void 0) {
                                            let data12 = data4.modelUri;
                                            const _errs27 = errors;
                                            if (typeof data12 !== "string" && data12 !== null) {
                                              validate23.errors = [{ instancePath: instancePath + "/value/" + i0 + "/properties/modelUri", schemaPath: "#/properties/value/items/properties/properties/properties/modelUri/type", keyword: "type", params: { type: schema34.properties.value.items.properties.properties.properties.modelUri.type }, message: "must be string,null" }];
                                              return false;
                                            }
                                            var valid3 = _errs27 === errors;
                                          } else {
                                            var valid3 = true;
                                          }
                                          if (valid3) {
                                            if (data4.modelType !== void 0) {
                                              let data13 = data4.modelType;
                                              const _errs29 = errors;
                                              if (typeof data13 !== "string" && data13 !== null) {
                                                validate23.errors = [{ instancePath: instancePath + "/value/" + i0 + "/properties/modelType", schemaPath: "#/properties/value/items/properties/properties/properties/modelType/type", keyword: "type", params: { type: schema34.properties.value.items.properties.properties.properties.modelType.type }, message: "must be string,null" }];
                                                return false;
                                              }
                                              var valid3 = _errs29 === errors;
                                            } else {
                                              var valid3 = true;
                                            }
                                            if (valid3) {
                                              if (data4.jobName !== void 0) {
                                                let data14 = data4.jobName;
                                                const _errs31 = errors;
                                                if (typeof data14 !== "string" && data14 !== null) {
                                                  validate23.errors = [{ instancePath: instancePath + "/value/" + i0 + "/properties/jobName", schemaPath: "#/properties/value/items/properties/properties/properties/jobName/type", keyword: "type", params: { type: schema34.properties.value.items.properties.properties.properties.jobName.type }, message: "must be string,null" }];
                                                  return false;
                                                }
                                                var valid3 = _errs31 === errors;
                                              } else {
                                                var valid3 = true;
                                              }
                                              if (valid3) {
                                                if (data4.dataUri !== void 0) {
                                                  let data15 = data4.dataUri;
                                                  const _errs33 = errors;
                                                  if (typeof data15 !== "string" && data15 !== null) {
                                                    validate23.errors = [{ instancePath: instancePath + "/value/" + i0 + "/properties/dataUri", schemaPath: "#/properties/value/items/properties/properties/properties/dataUri/type", keyword: "type", params: { type: schema34.properties.value.items.properties.properties.properties.dataUri.type }, message: "must be string,null" }];
                                                    return false;
                                                  }
                                                  var valid3 = _errs33 === errors;
                                                } else {
                                                  var valid3 = true;
                                                }
                                                if (valid3) {
                                                  if (data4.dataType !== void 0) {
                                                    let data16 = data4.dataType;
                                                    const _errs35 = errors;
                                                    if (typeof data16 !== "string" && data16 !== null) {
                                                      validate23.errors = [{ instancePath: instancePath + "/value/" + i0 + "/properties/dataType", schemaPath: "#/properties/value/items/properties/properties/properties/dataType/type", keyword: "type", params: { type: schema34.properties.value.items.properties.properties.properties.dataType.type }, message: "must be string,null" }];
                                                      return false;
                                                    }
                                                    var valid3 = _errs35 === errors;
                                                  } else {
                                                    var valid3 = true;
                                                  }
                                                  if (valid3) {
                                                    if (data4.image !== void 0) {
                                                      let data17 = data4.image;
                                                      const _errs37 = errors;
                                                      if (typeof data17 !== "string" && data17 !== null) {
                                                        validate23.errors = [{ instancePath: instancePath + "/value/" + i0 + "/properties/image", schemaPath: "#/properties/value/items/properties/properties/properties/image/type", keyword: "type", params: { type: schema34.properties.value.items.properties.properties.properties.image.type }, message: "must be string,null" }];
                                                        return false;
                                                      }
                                                      var valid3 = _errs37 === errors;
                                                    } else {
                                                      var valid3 = true;
                                                    }
                                                    if (valid3) {
                                                      if (data4.condaFile !== void 0) {
                                                        let data18 = data4.condaFile;
                                                        const _errs39 = errors;
                                                        if (typeof data18 !== "string" && data18 !== null) {
                                                          validate23.errors = [{ instancePath: instancePath + "/value/" + i0 + "/properties/condaFile", schemaPath: "#/properties/value/items/properties/properties/properties/condaFile/type", keyword: "type", params: { type: schema34.properties.value.items.properties.properties.properties.condaFile.type }, message: "must be string,null" }];
                                                          return false;
                                                        }
                                                        var valid3 = _errs39 === errors;
                                                      } else {
                                                        var valid3 = true;
                                                      }
                                                      if (valid3) {
                                                        if (data4.build !== void 0) {
                                                          let data19 = data4.build;
                                                          const _errs41 = errors;
                                                          if (!(data19 && typeof data19 == "object" && !Array.isArray(data19)) && data19 !== null) {
                                                            validate23.errors = [{ instancePath: instancePath + "/value/" + i0 + "/properties/build", schemaPath: "#/properties/value/items/properties/properties/properties/build/type", keyword: "type", params: { type: schema34.properties.value.items.properties.properties.properties.build.type }, message: "must be object,null" }];
                                                            return false;
                                                          }
                                                          if (errors === _errs41) {
                                                            if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                                                              if (data19.contextUri !== void 0) {
                                                                let data20 = data19.contextUri;
                                                                const _errs43 = errors;
                                                                if (typeof data20 !== "string" && data20 !== null) {
                                                                  validate23.errors = [{ instancePath: instancePath + "/value/" + i0 + "/properties/build/contextUri", schemaPath: "#/properties/value/items/properties/properties/properties/build/properties/contextUri/type", keyword: "type", params: { type: schema34.properties.value.items.properties.properties.properties.build.properties.contextUri.type }, message: "must be string,null" }];
                                                                  return false;
                                                                }
                                                                var valid6 = _errs43 === errors;
                                                              } else {
                                                                var valid6 = true;
                                                              }
                                                              if (valid6) {
                                                                if (data19.dockerfilePath !== void 0) {
                                                                  let data21 = data19.dockerfilePath;
                                                                  const _errs45 = errors;
                                                                  if (typeof data21 !== "string" && data21 !== null) {
                                                                    validate23.errors = [{ instancePath: instancePath + "/value/" + i0 + "/properties/build/dockerfilePath", schemaPath: "#/properties/value/items/properties/properties/properties/build/properties/dockerfilePath/type", keyword: "type", params: { type: schema34.properties.value.items.properties.properties.properties.build.properties.dockerfilePath.type }, message: "must be string,null" }];
                                                                    return false;
                                                                  }
                                                                  var valid6 = _errs45 === errors;
                                                                } else {
                                                                  var valid6 = true;
                                                                }
                                                              }
                                                            }
                                                          }
                                                          var valid3 = _errs41 === errors;
                                                        } else {
                                                          var valid3 = true;
                                                        }
                                                        if (valid3) {
                                                          if (data4.osType !== void 0) {
                                                            let data22 = data4.osType;
                                                            const _errs47 = errors;
                                                            if (typeof data22 !== "string" && data22 !== null) {
                                                              validate23.errors = [{ instancePath: instancePath + "/value/" + i0 + "/properties/osType", schemaPath: "#/properties/value/items/properties/properties/properties/osType/type", keyword: "type", params: { type: schema34.properties.value.items.properties.properties.properties.osType.type }, message: "must be string,null" }];
                                                              return false;
                                                            }
                                                            var valid3 = _errs47 === errors;
                                                          } else {
                                                            var valid3 = true;
                                                          }
                                                          if (valid3) {
                                                            if (data4.componentSpec !== void 0) {
                                                              let data23 = data4.componentSpec;
                                                              const _errs49 = errors;
                                                              if (!(data23 && typeof data23 == "object" && !Array.isArray(data23)) && data23 !== null) {
                                                                validate23.errors = [{ instancePath: instancePath + "/value/" + i0 + "/properties/componentSpec", schemaPath: "#/properties/value/items/properties/properties/properties/componentSpec/type", keyword: "type", params: { type: schema34.properties.value.items.properties.properties.properties.componentSpec.type }, message: "must be object,null" }];
                                                                return false;
                                                              }
                                                              var valid3 = _errs49 === errors;
                                                            } else {
                                                              var valid3 = true;
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
                                validate23.errors = [{ instancePath: instancePath + "/value/" + i0 + "/properties", schemaPath: "#/properties/value/items/properties/properties/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                              }
                            }
                            var valid2 = _errs9 === errors;
                          } else {
                            var valid2 = true;
                          }
                          if (valid2) {
                            if (data1.systemData !== void 0) {
                              let data24 = data1.systemData;
                              const _errs52 = errors;
                              if (!(data24 && typeof data24 == "object" && !Array.isArray(data24)) && data24 !== null) {
                                validate23.errors = [{ instancePath: instancePath + "/value/" + i0 + "/systemData", schemaPath: "#/properties/value/items/properties/systemData/type", keyword: "type", params: { type: schema34.properties.value.items.properties.systemData.type }, message: "must be object,null" }];
                                return false;
                              }
                              if (errors === _errs52) {
                                if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                                  if (data24.createdAt !== void 0) {
                                    let data25 = data24.createdAt;
                                    if (typeof data25 !== "string" && data25 !== null) {
                                      validate23.errors = [{ instancePath: instancePath + "/value/" + i0 + "/systemData/createdAt", schemaPath: "#/properties/value/items/properties/systemData/properties/createdAt/type", keyword: "type", params: { type: schema34.properties.value.items.properties.systemData.properties.createdAt.type }, message: "must be string,null" }];
                                      return false;
                                    }
                                  }
                                }
                              }
                              var valid2 = _errs52 === errors;
                            } else {
                              var valid2 = true;
                            }
                          }
                        }
                      }
                    }
                  } else {
                    validate23.errors = [{ instancePath: instancePath + "/value/" + i0, schemaPath: "#/properties/value/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                    return false;
                  }
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate23.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.nextLink !== void 0) {
            let data26 = data.nextLink;
            const _errs56 = errors;
            if (typeof data26 !== "string" && data26 !== null) {
              validate23.errors = [{ instancePath: instancePath + "/nextLink", schemaPath: "#/properties/nextLink/type", keyword: "type", params: { type: schema34.properties.nextLink.type }, message: "must be string,null" }];
              return false;
            }
            var valid0 = _errs56 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": { "value": true, "nextLink": true }, "dynamicProps": false, "dynamicItems": false };
function isArmError(value) {
  return armErrorCheck(value);
}
function isAssetVersion(value) {
  return assetVersionCheck(value);
}
function whyAssetVersion() {
  const [error] = assetVersionCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
function isOperation(value) {
  return operationCheck(value);
}
function isVersionPage(value) {
  return versionPageCheck(value);
}
function whyVersionPage() {
  const [error] = versionPageCheck.errors ?? [];
  return error === void 0 ? "" : `${error.instancePath || "/"} ${error.message}`;
}
var NATIVE_STAGE = { model: true, environment: true, data: false, component: false };
var hasNativeStage = (kind) => NATIVE_STAGE[kind];
var takesListView = (place, kind) => !(place.in === "registry" && kind === "component");
function resourceType(place, kind) {
  const parent = place.in === "workspace" ? "workspaces" : "registries";
  return `Microsoft.MachineLearningServices/${parent}/${(0, import_core_policy_composition.segmentOf)(kind)}/versions`;
}
var inWords = (place) => `the ${place.in} ${(0, import_core_policy_composition.placeName)(place)}`;
var assetInWords = ({ kind, name: name2 }) => kind === "data" ? `the data asset ${name2}` : `the ${kind} ${name2}`;
var SERVICE = "Azure ML";
var LONGEST_MESSAGE2 = 300;
function messageOf({ status, text }) {
  const error = parsed(text);
  if (error === void 0)
    return `an answer with status ${status} that is not Azure's`;
  const { code: code2, message, details } = error;
  const detail = details?.[0]?.message ?? "";
  return [code2, message, detail === message ? "" : detail].map((part) => (part ?? "").trim().replace(/[.:]+$/, "")).filter((part) => part !== "").join(": ").replaceAll(/\s+/g, " ").slice(0, LONGEST_MESSAGE2);
}
function failureOf(what, answer, called) {
  const correlationId = answer.headers["x-ms-correlation-request-id"] ?? answer.headers["x-ms-request-id"];
  const { status } = answer;
  const fix = fixOf(status, called);
  return new import_core_failure.ServiceFailure(`${SERVICE} refused to ${what} with ${status}: ${messageOf(answer)}`, {
    ...correlationId === void 0 ? {} : { correlationId },
    ...fix === void 0 ? {} : { fix },
    // The service judged the call and declined it; after a 5xx or a timeout nobody knows.
    untouched: status >= 400 && status < 500 && status !== 408
  });
}
function fixOf(status, { place, kind, action }) {
  const permission = `${resourceType(place, kind)}/${action}`;
  if (status === 403 || status === 401 && place.in === "registry")
    return `Grant the identity ${permission} on the ${place.in}`;
  if (status === 401)
    return `Log in again; if that is not it, grant the identity ${permission}`;
  return status === 429 || status >= 500 ? "Run the same command again later" : void 0;
}
var PLACE_IS_MISSING = /^(SubscriptionNotFound|InvalidSubscriptionId|ResourceGroupNotFound|(Parent)?ResourceNotFound)$/;
function missing2(place, asset, answer) {
  const { resourceGroup } = place;
  if (PLACE_IS_MISSING.test(parsed(answer.text)?.code ?? "")) {
    return new import_core_failure.UsageFailure({
      what: `${inWords(place)} cannot be found in the resource group ${resourceGroup}: ${messageOf(answer)}`,
      fix: `Check subscription-id, resource-group and ${place.in}`
    });
  }
  const there = `${inWords(place)} (resource group ${resourceGroup})`;
  const { version } = asset;
  return new import_core_failure.UsageFailure({
    what: version === void 0 ? `${assetInWords(asset)} has no version in ${there}` : `there is no version ${version} of ${assetInWords(asset)} in ${there}`,
    fix: `Check asset, kind, subscription-id, resource-group and ${place.in}`
  });
}
function parsed(text) {
  try {
    const value = JSON.parse(text);
    return isArmError(value) ? value.error : void 0;
  } catch {
    return void 0;
  }
}
var API_VERSION = "2024-04-01";
var MOST_PAGES = 1e4;
var AssetVersions = class {
  #transport;
  #place;
  #date = null;
  constructor(transport, place) {
    this.#transport = transport;
    this.#place = place;
  }
  /** `Date` of the last answer, ISO 8601. */
  get date() {
    return this.#date;
  }
  /** `*Versions_Get`; undefined on 404. */
  async get(asset) {
    const answer = await this.read(this.url(asset));
    const what = `version ${asset.version} of ${asset.name}`;
    if (answer.status === 404)
      return void 0;
    if (answer.status !== 200)
      throw this.#refused(`read ${what}`, answer, asset.kind);
    const value = parse4(answer.text);
    if (!isAssetVersion(value))
      throw unreadable(what, whyAssetVersion());
    return { answer: value, text: answer.text };
  }
  /** What to tell of a thing that was answered with 404: the place may be missing, the asset or the version. */
  async missing(asset) {
    return missing2(this.#place, asset, await this.read(this.url(asset)));
  }
  /** `*Versions_CreateOrUpdate`; one try, whatever the answer. */
  async put(asset, body) {
    const headers = { "Content-Type": "application/json" };
    return this.#note(await this.#transport.once({ method: "PUT", url: this.url(asset), headers, body }));
  }
  /** `*Versions_List` of every version, page by page, archived ones too where the list can be asked for them. */
  all(asset) {
    return this.#pages(asset, "All", {});
  }
  /** `*Versions_List` of what is not archived, newest first, a few at a time. */
  newest(asset, count) {
    return this.#pages(asset, "ActiveOnly", { $orderBy: "createdtime desc", $top: String(count) });
  }
  /** A GET of an address of this service, whatever it answers. */
  async read(url) {
    return this.#note(await this.#transport.read({ method: "GET", url }));
  }
  url({ kind, name: name2, version }, query = {}) {
    const place = this.#place;
    const steps = [
      "subscriptions",
      place.subscriptionId,
      "resourceGroups",
      place.resourceGroup,
      "providers",
      "Microsoft.MachineLearningServices",
      ...place.in === "workspace" ? ["workspaces", place.workspace] : ["registries", place.registry],
      (0, import_core_policy_composition.segmentOf)(kind),
      name2,
      "versions"
    ];
    const path = [...steps, ...version === void 0 ? [] : [version]].map(encodeURIComponent).join("/");
    return `${place.endpoint}/${path}?${new URLSearchParams({ "api-version": API_VERSION, ...query })}`;
  }
  // `nextLink` is followed on our own origin only (the transport sees to it).
  async *#pages({ kind, name: name2 }, view, query) {
    const views = takesListView(this.#place, kind) ? { listViewType: view } : {};
    let url = this.url({ kind, name: name2 }, { ...query, ...views });
    for (let page = 0; url !== void 0; page++) {
      if (page === MOST_PAGES)
        throw new import_core_failure.ServiceFailure(`Azure ML lists versions of ${name2} without an end`);
      const answer = await this.read(url);
      if (answer.status === 404)
        return;
      if (answer.status !== 200)
        throw this.#refused(`list the versions of ${name2}`, answer, kind);
      const value = parse4(answer.text);
      if (!isVersionPage(value))
        throw unreadable(`the list of versions of ${name2}`, whyVersionPage());
      yield value;
      if (value.nextLink && !URL.canParse(value.nextLink, url))
        throw unreadable(`the list of versions of ${name2}`, "its nextLink is no address");
      url = value.nextLink ? new URL(value.nextLink, url).href : void 0;
    }
  }
  #refused(what, answer, kind) {
    return failureOf(what, answer, { place: this.#place, kind, action: "read" });
  }
  #note(answer) {
    const time = Date.parse(answer.headers.date ?? "");
    if (!Number.isNaN(time))
      this.#date = new Date(time).toISOString();
    return answer;
  }
};
function parse4(text) {
  try {
    return JSON.parse(text);
  } catch {
    throw new import_core_failure.ServiceFailure("Azure ML gave an answer that is not JSON", {
      fix: "Check azure-endpoint, and that nothing else answers in its place, such as a proxy"
    });
  }
}
function unreadable(what, why) {
  return new import_core_failure.ServiceFailure(`Azure ML answered ${what} in a form that is not its own: ${why}`);
}
function edited(read, edit) {
  const body = (0, import_lossless_json_lib_esm_parse.parse)(read);
  if (!isRecord(body) || !isRecord(body.properties))
    throw new TypeError("a body without properties passed its schema");
  const { properties } = body;
  if (edit.native)
    properties.stage = edit.stage;
  bagIn(properties, "tags")[import_core_policy_composition.STAGE_TAG] = edit.stage;
  bagIn(properties, "properties")[edit.entry.key] = edit.entry.text;
  if (edit.archived !== null)
    properties.isArchived = edit.archived;
  return (0, import_lossless_json_lib_esm_parse.stringify)(body) ?? "";
}
function bagIn(properties, name2) {
  const bag = properties[name2];
  if (isRecord(bag))
    return bag;
  const made = {};
  properties[name2] = made;
  return made;
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function contentOf(kind, properties) {
  switch (kind) {
    case "model":
      return {
        uri: mapped(properties.modelUri, stableUri),
        type: properties.modelType ?? null,
        job: properties.jobName ?? null
      };
    case "data":
      return { uri: mapped(properties.dataUri, stableDataUri), type: properties.dataType ?? null };
    case "environment":
      return {
        image: properties.image ?? null,
        conda: mapped(properties.condaFile || null, (conda) => brief(sameJson(conda))),
        build: mapped(properties.build, (build) => canonicalJson({
          contextUri: mapped(build.contextUri, stableDataUri),
          dockerfilePath: build.dockerfilePath ?? null
        })),
        osType: properties.osType ?? null
      };
    case "component":
      return { spec: mapped(properties.componentSpec, specDigest) };
  }
}
function stableUri(uri) {
  return uri.replace(/^https:\/\/[^/]+\//i, "https:///").replace(/^azureml:\/\/subscriptions\/[^/]+\/resourcegroups\/[^/]+\/workspaces\/[^/]+\/datastores\/[^/]+\//i, (prefix) => prefix.toLowerCase()).replace(/\/ServiceReplicated\/[0-9a-f-]{32,36}\//i, "/");
}
function stableDataUri(uri) {
  return stableUri(uri).replace(/^https:\/\/\/([^?]*)\?.*$/i, "https:///$1").replace(/^azureml:\/\/(?:subscriptions\/[^/]+\/resourcegroups\/[^/]+\/)?(?:workspaces\/[^/]+\/)?datastores\/([^/]+)\//i, (_, datastore) => `azureml://datastores/${datastore.toLowerCase()}/`);
}
var CHANGEABLE = /* @__PURE__ */ new Set(["display_name", "description", "tags", "properties"]);
function specDigest(spec) {
  const lasting = Object.entries(spec).filter(([key]) => !CHANGEABLE.has(key));
  return `sha256:${sha256(canonicalJson(jsonOf(Object.fromEntries(lasting))))}`;
}
var LONGEST = 200;
var brief = (text) => text.length > LONGEST ? `sha256:${sha256(text)}` : text;
function sameJson(text) {
  try {
    return canonicalJson(jsonOf(JSON.parse(text)));
  } catch {
    return text;
  }
}
function jsonOf(value) {
  if (value === null || typeof value === "boolean" || typeof value === "string")
    return value;
  if (typeof value === "number")
    return Number.isFinite(value) ? value : String(value);
  if (Array.isArray(value))
    return value.map(jsonOf);
  if (typeof value === "object") {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, jsonOf(inner)]));
  }
  throw new TypeError("a value that is no JSON");
}
var mapped = (value, map) => value === null || value === void 0 ? null : map(value);
function factsOf(place, { kind, name: name2, version }, answer) {
  const { properties } = answer;
  return {
    id: assetId(place, kind, name2, version),
    kind,
    name: name2,
    version,
    createdAt: answer.systemData?.createdAt ?? null,
    content: contentOf(kind, properties),
    stage: hasNativeStage(kind) ? properties.stage ?? null : null,
    tags: bagOf(properties.tags),
    properties: bagOf(properties.properties),
    isAnonymous: properties.isAnonymous === true,
    isArchived: properties.isArchived === true
  };
}
function versionOf(answer) {
  const segment = /\/versions\/([^/]+)\/?$/i.exec(answer.id ?? "")?.[1];
  return segment === void 0 ? answer.name ?? void 0 : safeDecode(segment);
}
function safeDecode(segment) {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
var bagOf = (bag) => bag ?? {};
var COUNT = 7;
async function latestVersion(versions, asset) {
  let newest;
  for await (const page of versions.newest(asset, COUNT)) {
    for (const answer of page.value) {
      const version = versionOf(answer);
      const time = timeOf(answer);
      if (version === void 0 || answer.properties.isArchived === true)
        continue;
      if (newest === void 0 || time > newest.time)
        newest = { version, time };
    }
    if (newest !== void 0 && isAsAsked(page))
      break;
  }
  return newest?.version;
}
function isAsAsked({ value }) {
  const times = value.map(timeOf);
  return times.length === COUNT && times.every((time, index) => index === 0 || (times[index - 1] ?? 0) >= time);
}
function timeOf({ systemData }) {
  const time = Date.parse(systemData?.createdAt ?? "");
  return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
}
var LONGEST_GROWTH = 6;
var SHORTEST_PAUSE_MS = 100;
async function settled(accepted, url, what, read, deadline) {
  const { headers, status } = accepted;
  const named = [headers["azure-asyncoperation"], status === 202 ? headers.location : void 0];
  const addresses = named.filter((address) => address !== void 0);
  if (addresses.length === 0 && status !== 202)
    return { is: "done" };
  const followed = addresses.filter((address) => URL.canParse(address, url)).map((address) => new URL(address, url));
  const operation = followed.find(({ origin }) => origin === new URL(url).origin);
  if (operation === void 0) {
    const [elsewhere] = followed;
    return untold(elsewhere === void 0 ? "Azure ML took the write and named no operation to follow" : `Azure ML follows the write at another address, ${elsewhere.origin}, which is not asked`, accepted);
  }
  for (let looks = 1, last = accepted; ; looks++) {
    const pause = (0, import_http_transport.pauseBefore)(Math.min(looks, LONGEST_GROWTH), { headers: last.headers, text: "" });
    await deadline.wait(Math.max(SHORTEST_PAUSE_MS, pause), `Azure ML is still writing ${what}`);
    last = await read(operation.href);
    const end = endOf(last, what);
    if (end !== void 0)
      return end;
  }
}
function endOf(answer, what) {
  const { status, text } = answer;
  const word = statusIn(text)?.toLowerCase();
  if (status >= 400) {
    if ([401, 403, 404, 408, 429].includes(status) || status >= 500)
      return untold(`Azure ML does not tell how the write ended (${status})`, answer);
    throw failed(answer, what);
  }
  if (word === "failed" || word === "canceled")
    throw failed(answer, what);
  if (word === "succeeded")
    return { is: "done" };
  if (status === 202 || word !== void 0)
    return void 0;
  return { is: "done" };
}
function failed(answer, what) {
  const correlationId = answer.headers["x-ms-correlation-request-id"] ?? answer.headers["x-ms-request-id"];
  const word = statusIn(answer.text) ?? String(answer.status);
  const why = answer.text.includes('"error"') ? `: ${messageOf(answer)}` : "";
  return new import_core_failure.ServiceFailure(`Azure ML took the write of ${what} and then ended it as ${word.slice(0, 40)}${why}`, {
    ...correlationId === void 0 ? {} : { correlationId },
    fix: "Run the same command again: it writes what is still missing"
  });
}
function statusIn(text) {
  try {
    const value = JSON.parse(text);
    return isOperation(value) ? value.status : void 0;
  } catch {
    return void 0;
  }
}
var untold = (why, { headers }) => ({
  is: "untold",
  why,
  pause: (0, import_http_transport.pauseBefore)(1, { headers, text: "" })
});
var CONFLICT = 409;
var MOST_LOOKS = 20;
async function afterWrite(reading) {
  try {
    return await reading;
  } catch (error) {
    if (!(error instanceof import_core_failure.ServiceFailure) || error.detail.untouched !== true)
      throw error;
    throw new import_core_failure.ServiceFailure(error.message, { ...error.detail, untouched: false });
  }
}
function shows({ key, entry, isAfter }, now) {
  const equal = (other) => other.plan === entry.plan && other.asset === entry.asset && other.to === entry.to && (other.proven || !entry.proven);
  return isAfter(now) && (Object.hasOwn(now.properties, key) || [...entriesOf(now.properties).values()].some(equal));
}
async function beforeWrite(step) {
  try {
    return await step;
  } catch (error) {
    if (!(error instanceof import_core_failure.ServiceFailure))
      throw error;
    throw new import_core_failure.ServiceFailure(error.message, { ...error.detail, untouched: true });
  }
}
function azureMlRegistry(place, transport, deadline) {
  const versions = new AssetVersions(transport, place);
  const facts = (asset, { answer }) => factsOf(place, asset, answer);
  const namedIn = ({ kind, change: { name: name2, version } }) => ({ kind, name: name2, version });
  const readForWrite = async (write2) => {
    const { name: name2, version } = namedIn(write2);
    const read = await versions.get(namedIn(write2));
    if (read === void 0)
      throw new import_core_failure.ServiceFailure(`version ${version} of ${name2} is gone`, { untouched: true });
    return read;
  };
  const put = async (write2, first) => {
    const { change: change2, key, entry } = write2;
    let read = first;
    let uncertain = false;
    let conflicts = 0;
    for (let tries = 1; ; ) {
      const now = facts(namedIn(write2), read);
      if (shows(write2, now))
        return { is: "done" };
      if (!write2.isBefore(now) && !write2.isAfter(now)) {
        throw new import_core_failure.ServiceFailure(`version ${change2.version} is in ${JSON.stringify(now.stage ?? (0, import_core_policy_composition.readBag)(now.tags, import_core_policy_composition.STAGE_TAG))} now, neither in ${change2.from} nor in ${change2.to}: somebody moved it meanwhile`, { untouched: !uncertain });
      }
      const body = edited(read.text, {
        stage: change2.to,
        native: hasNativeStage(write2.kind),
        archived: change2.archived,
        entry: { key, text: entryText(entry) }
      });
      const sending = tryPut(namedIn(write2), body, tries);
      const answer = await (uncertain ? afterWrite(sending) : sending);
      if (answer?.status === 200 || answer?.status === 201 || answer?.status === 202) {
        const what = `version ${change2.version}`;
        return settled(answer, versions.url(namedIn(write2)), what, (url) => versions.read(url), deadline);
      }
      const isBusy = answer?.status === CONFLICT && place.in === "registry";
      const refused2 = answer !== void 0 && !isBusy && (!(0, import_http_transport.isPassing)(answer.status) || tries >= import_http_transport.MOST_TRIES);
      if (refused2) {
        const failure2 = failureOf(`write version ${change2.version}`, answer, {
          place,
          kind: write2.kind,
          action: "write"
        });
        throw uncertain ? new import_core_failure.ServiceFailure(failure2.message, { ...failure2.detail, untouched: false }) : failure2;
      }
      uncertain ||= !isBusy && answer?.status !== 429;
      if (isBusy)
        conflicts++;
      else
        tries++;
      const pause = deadline.wait((0, import_http_transport.pauseBefore)(tries + conflicts - 1, answer), `Azure ML answered ${answer?.status ?? "nothing"} to a write`);
      await (uncertain ? pause : beforeWrite(pause));
      read = await (uncertain ? afterWrite : beforeWrite)(readForWrite(write2));
    }
  };
  const tryPut = async (asset, body, tries) => {
    try {
      return await versions.put(asset, body);
    } catch (error) {
      const declined = error instanceof import_core_failure.ServiceFailure && error.detail.untouched === true;
      if (declined || tries >= import_http_transport.MOST_TRIES || deadline.remaining() === 0)
        throw error;
      return void 0;
    }
  };
  const confirm = async (write2, end) => {
    const { change: change2 } = write2;
    const [mostLooks, shortest, longest, why] = end.is === "done" ? [MOST_LOOKS, 0, 2e3, ""] : [Number.POSITIVE_INFINITY, end.pause, 1e4, `${end.why}: `];
    for (let looks = 1; looks <= mostLooks; looks++) {
      const now = facts(namedIn(write2), await readForWrite(write2));
      if (shows(write2, now))
        return;
      await deadline.wait(Math.max(shortest, Math.min(longest, 100 * 2 ** looks)), `${why}version ${change2.version} does not show its new stage yet`);
    }
    throw new import_core_failure.ServiceFailure(`version ${change2.version} was written, but does not show ${change2.to}`, {
      fix: "Run the same command again"
    });
  };
  return {
    place,
    async resolve(reference) {
      const { kind, name: name2 } = reference;
      const { version: wanted } = reference;
      const version = wanted.is === "version" ? wanted.version : await latestVersion(versions, { kind, name: name2 });
      if (version === void 0)
        throw await versions.missing({ kind, name: name2 });
      const asset = { kind, name: name2, version };
      const read = await versions.get(asset);
      if (read === void 0)
        throw await versions.missing(asset);
      return facts(asset, read);
    },
    async read(asset) {
      const read = await versions.get(asset);
      return read && facts(asset, read);
    },
    async *list({ kind, name: name2 }) {
      for await (const page of versions.all({ kind, name: name2 })) {
        for (const answer of page.value) {
          const version = versionOf(answer);
          if (version === void 0)
            throw new import_core_failure.ServiceFailure(`Azure ML lists a version of ${name2} without its name`);
          yield factsOf(place, { kind, name: name2, version }, answer);
        }
      }
    },
    async write(writes, written) {
      const [first] = writes;
      if (first === void 0)
        return;
      let read = await beforeWrite(readForWrite(first));
      for (const [index, write2] of writes.entries()) {
        const end = await put(write2, read);
        const next = writes[index + 1];
        const following = next && readForWrite(next);
        following?.catch(() => void 0);
        await afterWrite(confirm(write2, end));
        written(write2.change);
        if (following !== void 0)
          read = await following;
      }
    },
    now: () => versions.date
  };
}
async function compose(request2, given, endpoint, deadline, host) {
  const network = networkOf(host);
  const metrics = async () => request2.metrics === null ? null : readMetricsFile(request2.metrics);
  if (host.is === "shell") {
    const registry = registryOf(request2, given, endpoint, deadline, host, network, null);
    return { registry, forge: import_core_policy_composition.workingTree, approvals: shellApprovals, metrics };
  }
  const [{ githubApprovals }, { githubForge }, { createGitHub }, { runContext }, { createIdTokens }] = await Promise.all([
    Promise.resolve().then(() => __toESM(require("./approvals-github.js"))),
    Promise.resolve().then(() => __toESM(require("./forge-github.js"))),
    Promise.resolve().then(() => __toESM(require("./github-client.js"))),
    Promise.resolve().then(() => __toESM(require("./github-context.js"))),
    Promise.resolve().then(() => __toESM(require("./github-oidc.js")))
  ]);
  const context = runContext(host.env, { azureEndpoint: endpoint });
  const { idToken } = context;
  const idTokens = createIdTokens({
    requestUrl: idToken?.requestUrl ?? null,
    requestToken: idToken?.requestToken ?? null,
    deadline,
    network,
    mask: maskOf(host)
  });
  const github = createGitHub({ apiUrl: context.apiUrl, token: given["github-token"], deadline, network });
  const assertions = idToken === null ? null : idTokens;
  return {
    registry: registryOf(request2, given, endpoint, deadline, host, network, assertions),
    forge: githubForge({ github, context, policyRef: given["policy-ref"] }),
    approvals: githubApprovals({
      github,
      context,
      idTokens,
      inputs: { environment: given.environment, checkRunId: given["check-run-id"] }
    }),
    metrics
  };
}
function registryOf({ place }, given, endpoint, deadline, host, network, assertions) {
  const token = azureToken({
    given,
    host: host.is,
    endpoint,
    assertions,
    env: host.env,
    deadline,
    network,
    mask: maskOf(host)
  });
  const transport = (0, import_http_transport.createTransport)({
    service: "Azure ML",
    origin: endpoint.origin,
    deadline,
    network,
    ...(0, import_http_address.mayCarryToken)(endpoint) ? { token } : {}
  });
  return azureMlRegistry(place, transport, deadline);
}
function networkOf(host) {
  return (0, import_http_transport.createNetwork)({ env: host.env, redactor: host.redactor, mask: maskOf(host), debug: host.debug });
}
function maskOf({ redactor, mask }) {
  return (secret) => {
    redactor.know(secret);
    mask(secret);
  };
}
var TELL_AFTER_MS = 2e3;
function startDeadline(milliseconds, tell) {
  const end = performance.now() + milliseconds;
  const signal = AbortSignal.timeout(milliseconds);
  (0, import_node_events.setMaxListeners)(0, signal);
  const remaining = () => Math.max(0, end - performance.now());
  return {
    signal,
    remaining,
    async wait(pause, why) {
      if (pause >= remaining()) {
        const seconds = (value) => `${Math.ceil(value / 1e3)} s`;
        throw new import_core_failure.ServiceFailure(`${why}: a wait of ${seconds(pause)} does not fit into the ${seconds(remaining())} that are left`, {
          fix: "Run it again later, or with a longer timeout"
        });
      }
      if (pause >= TELL_AFTER_MS)
        tell(`${why}; waiting ${Math.ceil(pause / 1e3)} s`);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  };
}
function withoutSecrets(report, { hide, clean }) {
  if (report.is === "judged")
    return withTexts(report, hide);
  const { failure: failure2, ...others } = report;
  return { ...withTexts(others, hide), failure: cleaned(failure2, clean) };
}
function cleaned(failure2, clean) {
  if (failure2 instanceof import_core_failure.ServiceFailure)
    return new import_core_failure.ServiceFailure(clean(failure2.message), withTexts(failure2.detail, clean));
  const [first, ...others] = failure2.problems;
  return new import_core_failure.UsageFailure(withTexts(first, clean), ...withTexts(others, clean));
}
function withTexts(value, change2) {
  return copied(value, change2);
}
function copied(value, change2) {
  if (typeof value === "string")
    return change2(value);
  if (Array.isArray(value))
    return value.map((item) => copied(item, change2));
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copied(item, change2)]));
}
async function execute(command, given, host) {
  const { redactor } = host;
  const { GITHUB_TOKEN = "", ACTIONS_ID_TOKEN_REQUEST_TOKEN = "" } = host.env;
  for (const secret of [given["github-token"], GITHUB_TOKEN, ACTIONS_ID_TOKEN_REQUEST_TOKEN])
    redactor.know(secret);
  try {
    const prepared = prepare(command, given, host);
    const composed = await prepared.compose();
    const report = await (command === "plan" ? plan(prepared.request, composed) : promote(prepared.request, composed));
    return withoutSecrets(report, redactor);
  } catch (error) {
    const asked = { asset: given.asset, to: given.to, reason: given.reason || null };
    return withoutSecrets({ is: "failed", command, failure: (0, import_core_failure.expected)(error), asked, judged: null }, redactor);
  }
}
function ports(command, given, host) {
  return prepare(command, given, host).compose();
}
function prepare(command, given, host) {
  const milliseconds = (0, import_core_policy_composition.readTimeout)(given.timeout);
  const endpoint = readEndpoint("azure-endpoint", given["azure-endpoint"]);
  if (given["authority-host"] !== "")
    readEndpoint("authority-host", given["authority-host"]);
  const request2 = (0, import_core_policy_composition.readRequest)(command, given, endpoint.href.replace(/\/+$/, ""));
  return {
    request: request2,
    compose: () => compose(request2, given, endpoint, startDeadline(milliseconds, host.tell), host)
  };
}
function readEndpoint(name2, text) {
  const address = (0, import_http_address.parseAddress)(text);
  if (address.ok)
    return address.value;
  throw new import_core_failure.UsageFailure({ what: `${name2}: ${address.error}` });
}
var MAX_STAGES = 50;
var MAX_TRANSITIONS = 200;
var MAX_LABEL = 60;
function picture({ stages, transitions }, here) {
  if (stages.length > MAX_STAGES || transitions.length > MAX_TRANSITIONS)
    return "";
  const id = (name2) => {
    const index = stages.findIndex((stage) => stage.name === name2);
    return index === -1 ? void 0 : `s${index}`;
  };
  const present = here === null ? void 0 : id(here);
  return [
    "flowchart LR",
    ...stages.map(({ name: name2 }, index) => `  s${index}["${(0, import_report_ending.mermaidLabel)((0, import_report_ending.cut)(name2, MAX_LABEL))}"]`),
    ...transitions.flatMap(({ from, to, gated }) => {
      const [start, end] = [id(from), id(to)];
      return start === void 0 || end === void 0 ? [] : [`  ${start} ${gated ? "-.->|approval|" : "-->"} ${end}`];
    }),
    ...present === void 0 ? [] : ["  classDef here fill:#1a7f37,stroke:#116329,color:#ffffff", `  class ${present} here`]
  ].join("\n");
}
var MAX_ROWS = 200;
function table(head, items, cells, bound) {
  if (items.length === 0)
    return "";
  const { lines, more } = bounded(items, (item) => row(cells(item)), bound);
  return [[row(head), row(head.map(() => "---")), ...lines].join("\n"), ...more].join("\n\n");
}
function list(items, text, bound) {
  const { lines, more } = bounded(items, (item) => `- ${text(item)}`, bound);
  return [...lines, ...more.map((line) => `- ${line}`)].join("\n");
}
var row = (cells) => `| ${cells.join(" | ")} |`;
function bounded(items, render, { of, bytes }) {
  const lines = [];
  let left = bytes;
  for (const item of items.slice(0, MAX_ROWS)) {
    const line = render(item);
    left -= Buffer.byteLength(line) + 1;
    if (left < 0)
      break;
    lines.push(line);
  }
  const rest = items.length - lines.length;
  return { lines, more: rest === 0 ? [] : [`and ${rest} more ${of}${rest === 1 ? "" : "s"}`] };
}
var KIB = 1024;
var BYTES = {
  findings: 256 * KIB,
  changes: 96 * KIB,
  approvers: 96 * KIB,
  awaited: 32 * KIB,
  facts: 96 * KIB,
  plan: 128 * KIB,
  notes: 64 * KIB
};
var prose = (text) => (0, import_report_ending.markdown)((0, import_report_ending.cut)(text ?? ""));
var name = (text) => (0, import_report_ending.code)((0, import_report_ending.cut)(text));
var where = (at) => at === void 0 ? "" : name(`${at.file}:${at.line}`);
function request({ asked, asset, place, run, policy, at, digest, state }) {
  const { file, evidence } = policy;
  const from = evidence && ` at ${name(evidence.commit.slice(0, 12))} of ${name(evidence.ref)} in ${name(evidence.repository)}`;
  return [
    `- **Asset:** ${asset.kind} ${name(asset.name)} version ${name(asset.version)}, asked for as ${name(asked.asset)}`,
    `- **To:** ${name(asked.to)} in ${name(place)}`,
    `- **Run:** ${name(run)}`,
    ...asked.reason === null ? [] : [`- **Reason:** ${prose(asked.reason)}`],
    `- **Policy:** ${name(file)}${from ?? ""}`,
    ...digest === null || state === "planned" ? [] : [`- **Plan:** ${name(digest)}`],
    ...at === null ? [] : [`- **As of:** ${name(at)}`]
  ].join("\n");
}
function findings({ findings: findings2 }) {
  const cells = ({ outcome, subject, found, wanted, remedy, at }) => {
    return [import_report_ending.SIGN[outcome], prose(subject), prose(found), prose(wanted), prose(remedy), where(at)];
  };
  const head = ["", "Rule", "Found", "Wanted", "To make it pass", "Policy"];
  return section("Findings", table(head, (0, import_report_ending.worstFirst)(findings2), cells, { of: "finding", bytes: BYTES.findings }));
}
var WRITTEN = {
  planned: "planned",
  promoted: "written",
  finished: "written",
  unchanged: "not written",
  refused: "not written"
};
function changes({ changes: changes2, state }, halfWay2) {
  const status = halfWay2 ? "intended" : WRITTEN[state];
  const cells = ({ version, from, to, archived }) => {
    return [name(version), prose(from), prose(to), archived === null ? "left alone" : `becomes ${archived}`, status];
  };
  const head = ["Version", "From", "To", "`isArchived`", ""];
  return section("Changes", table(head, changes2, cells, { of: "change", bytes: BYTES.changes }));
}
function approvers({ approvals }) {
  const cells = ({ person, match, comment }) => {
    return [name(person.login), name(person.id), prose(match), comment === "" ? "" : name(comment)];
  };
  const head = ["Login", "Id", "How", "Comment"];
  return section("Approvers", table(head, approvals, cells, { of: "approver", bytes: BYTES.approvers }));
}
function plan2({ plan: plan3, digest, state, findings: findings2 }) {
  if (plan3 === null || digest === null || state !== "planned")
    return "";
  const cells = ({ check, asset, source, value }) => {
    return [prose(check), name(asset), prose(source), name(String(value))];
  };
  const demand = ({ subject, wanted, found }) => `${prose(subject)}: ${prose(wanted ?? found)}`;
  const awaited = findings2.filter(({ outcome }) => outcome === "awaited");
  const head = ["Check", "Asset", "Source", "Value"];
  const meaning = "An approval approves exactly this digest; `promote` refuses when it comes to another:";
  return [
    section("Awaited", list(awaited, demand, { of: "demand", bytes: BYTES.awaited })),
    section("Facts", table(head, plan3.facts, cells, { of: "fact", bytes: BYTES.facts })),
    section("Plan", `${meaning}

${(0, import_report_ending.fence)((0, import_report_ending.terminal)((0, import_report_ending.cut)(digest)), "text")}`),
    "<details><summary>The plan: its canonical JSON (RFC 8785) has this SHA-256</summary>",
    planBlock(plan3),
    "</details>"
  ].filter((part) => part !== "").join("\n\n");
}
function planBlock(plan3) {
  const canonical = planText(plan3);
  const text = canonical.length > BYTES.plan ? "" : (0, import_report_ending.json)(JSON.parse(canonical));
  const fits = text !== "" && Buffer.byteLength(text) <= BYTES.plan;
  return fits ? (0, import_report_ending.fence)(text, "json") : "It is too long for a page; the record has it.";
}
function lifecycle({ lifecycle: lifecycle2 }, here) {
  const drawn = picture(lifecycle2, here);
  return section("Lifecycle", drawn && `\`\`\`mermaid
${drawn}
\`\`\``);
}
function notes2({ notes: notes3 }) {
  return section("Notes", list(notes3, prose, { of: "note", bytes: BYTES.notes }));
}
function section(heading, content) {
  return content === "" ? "" : `### ${heading}

${content}`;
}
var MAX_PROBLEMS = 10;
var MAX_TITLE = 200;
function summary(report) {
  const { mark, title, sentence } = (0, import_report_ending.ending)(report);
  const heading = `## ${mark} ${(0, import_report_ending.markdown)((0, import_report_ending.cut)(title, MAX_TITLE))}`;
  const parts = report.is === "judged" ? judged(report, (0, import_report_ending.stageAfter)(report), false) : failed2(report);
  return `${[heading, prose(sentence), ...parts].filter((part) => part !== "").join("\n\n")}
`;
}
function judged(report, here, halfWay2) {
  return [
    request(report),
    findings(report),
    changes(report, halfWay2),
    approvers(report),
    halfWay2 ? "" : plan2(report),
    lifecycle(report, here),
    notes2(report)
  ];
}
function failed2(report) {
  const { failure: failure2, asked } = report;
  const before = report.judged === null ? [] : ["---", ...judged(report.judged, (0, import_report_ending.stageAfter)(report), true)];
  const reason = asked.reason === void 0 || asked.reason === null ? "" : `- **Reason:** ${prose(asked.reason)}`;
  if (failure2 instanceof import_core_failure.UsageFailure)
    return [report.judged === null ? reason : "", problems(failure2), ...before];
  const { correlationId, stands = [], fix, commands = [] } = failure2.detail;
  const id = correlationId === void 0 ? "" : ` The service knows the call as ${name(correlationId)}.`;
  return [
    report.judged === null ? reason : "",
    section("What happened", `${prose(failure2.message).replace(/\.$/, "")}.${id}`),
    section("What stands", list(stands, prose, { of: "write", bytes: 64 * 1024 })),
    section("How to go on", [prose(fix), pasteable(commands)].filter((part) => part !== "").join("\n\n")),
    ...before
  ];
}
function pasteable(commands) {
  return commands.length === 0 ? "" : (0, import_report_ending.fence)(commands.join("\n"), "sh");
}
function problems({ problems: problems2 }) {
  const shown2 = problems2.slice(0, MAX_PROBLEMS).map(({ what, at, fix }) => {
    const place = at === void 0 ? "" : `${where(at)}: `;
    return `- ${place}${prose((0, import_core_failure.problemLine)(fix === void 0 ? { what } : { what, fix }))}`;
  });
  const rest = problems2.length - shown2.length;
  return section("Problems", [...shown2, ...rest > 0 ? [`- and ${rest} more; \`aml-promote lint\` lists them`] : []].join("\n"));
}
async function openFolder(parent) {
  const root = parent || (0, import_node_os.tmpdir)();
  try {
    return await (0, import_promises.mkdtemp)((0, import_node_path.join)(root, "aml-promote-"));
  } catch (error) {
    const code2 = error instanceof Error && "code" in error ? String(error.code) : "no reason given";
    throw new import_core_failure.UsageFailure({
      what: `the record of the run cannot be written to ${root} (${code2}); nothing was done`,
      fix: `Point ${parent ? "RUNNER_TEMP" : "TMPDIR"} to a directory that can be written`
    });
  }
}
async function writeFiles(report, code2, folder) {
  const paths = { record: (0, import_node_path.join)(folder, "record.json"), report: (0, import_node_path.join)(folder, "report.md") };
  try {
    if (report.is !== "failed" || report.judged !== null) {
      await (0, import_promises.writeFile)(paths.record, `${(0, import_report_ending.json)((0, import_report_ending.jsonDocument)(report, code2, paths))}
`);
      await (0, import_promises.writeFile)(paths.report, summary(report));
      return paths;
    }
  } catch {
  }
  await (0, import_promises.rm)(folder, { recursive: true, force: true }).catch(() => void 0);
  return { record: "", report: "" };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  execute,
  openFolder,
  ports,
  stageNameOf,
  writeFiles
});
