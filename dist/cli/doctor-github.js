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
  githubDoctor: () => githubDoctor
});
module.exports = __toCommonJS(stdin_exports);
var import_approvals_github_environment = require("./approvals-github-environment.js");
var import_github_reading = require("./github-reading.js");
var import_forge_github_protection = require("./forge-github-protection.js");
var import_github_file_content = require("./github-file-content.js");
var import_github_permissions = require("./github-permissions.js");
var import_github_answers_validate_generated = require("./github-answers-validate.generated.js");
var import_yaml_browser_dist_parse_parser = require("./yaml-browser-dist-parse-parser.js");
var import_core_failure = require("./core-failure.js");
var import_shared = require("./shared.js");
function createAsking(github) {
  const source = (path) => ({ call: `GET ${path}`, at: github.now() ?? (/* @__PURE__ */ new Date()).toISOString() });
  const unreadable = (path, read, grant) => {
    return { is: "unreadable", why: read.message, grant, from: source(path) };
  };
  return {
    github,
    source,
    async one(path, guard, grant, toValue) {
      const read = await github.get(path, guard.is, guard.why);
      if (read.is === "forbidden")
        return unreadable(path, read, grant);
      const value = read.is === "value" ? toValue(read.value) : null;
      return { is: "readable", value, from: source(path) };
    },
    async always(path, guard, grant, toValue) {
      const read = await github.get(path, guard.is, guard.why);
      if (read.is !== "value")
        return unreadable(path, read, grant);
      return { is: "readable", value: toValue(read.value), from: source(path) };
    }
  };
}
function readCodeOwners(text) {
  return text.split(/\r?\n/).flatMap((line) => {
    const words = line.replace(/(^|\s)#.*$/, "").trim();
    if (words === "")
      return [];
    const [pattern = "", ...owners] = words.split(/(?<!\\)\s+/);
    return [{ pattern: pattern.replaceAll("\\ ", " "), owners }];
  });
}
var ADMINISTRATION = "Give github-token a token of an app with Administration: read; the own token of a job cannot have it";
async function readBranchRules(asking, here, name) {
  const read = await (0, import_forge_github_protection.readRules)(asking.github, here, name);
  const from = asking.source(`${here}/rules/branches/${encodeURIComponent(name)}`);
  if (read.is === "value")
    return { is: "readable", value: read.value, from };
  return { is: "unreadable", why: read.message, grant: (0, import_github_permissions.grantOf)("contents: read"), from };
}
async function readRulesets(asking, here, rules) {
  if (rules.is !== "readable")
    return [];
  const ids = [...new Set(rules.value.map(({ ruleset_id }) => ruleset_id))].filter((id) => id !== void 0);
  const guard = { is: import_github_answers_validate_generated.isRuleset, why: import_github_answers_validate_generated.whyRuleset };
  return Promise.all(ids.map((id) => asking.always(`${here}/rulesets/${id}`, guard, ADMINISTRATION, ({ id: own, name, bypass_actors, current_user_can_bypass: self }) => ({
    id: String(own),
    name,
    bypass: bypass_actors ? bypass_actors.map(bypassOf) : null,
    ownBypass: self === void 0 ? null : self === "always" || self === "exempt"
  }))));
}
function bypassOf({ actor_type, actor_id, bypass_mode = "always" }) {
  return { type: actor_type, id: typeof actor_id === "number" ? String(actor_id) : null, mode: bypass_mode };
}
async function readGuardedBranch(asking, here, { repository, name, commit }) {
  const [rules, codeOwners] = await Promise.all([
    readBranchRules(asking, here, name),
    readOwners(asking, here, commit)
  ]);
  const [rulesets, reviews] = await Promise.all([
    readRulesets(asking, here, rules),
    readReviews(asking, here, name, rules)
  ]);
  return { repository, name, rules: typesOf(rules), rulesets, reviews, codeOwners };
}
var typesOf = (rules) => rules.is === "readable" ? { ...rules, value: rules.value.map(({ type }) => ({ type })) } : rules;
async function readReviews(asking, here, name, rules) {
  if (rules.is === "unreadable")
    return rules;
  const asked = rules.value.filter(({ type }) => type === "pull_request").map(({ parameters }) => parameters ?? {});
  if (asked.length > 0) {
    const value = {
      count: Math.max(...asked.map(({ required_approving_review_count: count = 0 }) => count)),
      dismissesStale: asked.some((one) => one.dismiss_stale_reviews_on_push === true),
      lastPush: asked.some((one) => one.require_last_push_approval === true),
      codeOwners: asked.some((one) => one.require_code_owner_review === true)
    };
    return { ...rules, value };
  }
  const path = `${here}/branches/${encodeURIComponent(name)}/protection`;
  const guard = { is: import_github_answers_validate_generated.isBranchProtection, why: import_github_answers_validate_generated.whyBranchProtection };
  return asking.one(path, guard, ADMINISTRATION, ({ required_pull_request_reviews: reviews }) => reviews ? {
    count: reviews.required_approving_review_count ?? 0,
    dismissesStale: reviews.dismiss_stale_reviews === true,
    lastPush: reviews.require_last_push_approval === true,
    codeOwners: reviews.require_code_owner_reviews === true
  } : null);
}
var OWNERS = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
async function readOwners(asking, here, commit) {
  for (const path of OWNERS) {
    const read = await readText(asking, here, path, commit);
    if (read.is === "unreadable")
      return read;
    if (read.value !== null)
      return { ...read, value: { path, entries: readCodeOwners(read.value) } };
  }
  return { is: "readable", value: null, from: asking.source(`${here}/contents/{${OWNERS.join(",")}}`) };
}
async function readText(asking, here, path, commit) {
  const at = `${here}/contents/${path.split("/").map(encodeURIComponent).join("/")}?ref=${encodeURIComponent(commit)}`;
  const guard = { is: import_github_answers_validate_generated.isContent, why: import_github_answers_validate_generated.whyContent };
  return asking.one(at, guard, (0, import_github_permissions.grantOf)("contents: read"), (content) => {
    if (Array.isArray(content) || !("type" in content) || content.type !== "file")
      return null;
    const bytes = (0, import_github_file_content.contentOf)(content);
    return bytes === null ? null : new TextDecoder().decode(bytes);
  });
}
var GRANT = (0, import_github_permissions.grantOf)("actions: read");
async function readEnvironmentSetup(asking, here, owner, name) {
  const path = `${here}/environments/${encodeURIComponent(name)}`;
  const guard = { is: import_github_answers_validate_generated.isEnvironment, why: import_github_answers_validate_generated.whyEnvironment };
  const environment = await asking.one(path, guard, GRANT, (answer) => answer);
  if (environment.is === "unreadable")
    return environment;
  const { value } = environment;
  if (value === null)
    return { ...environment, value: null };
  const branches = await readBranches(asking, path, value);
  return { ...environment, value: setupOf(value, owner, branches) };
}
async function readBranches(asking, path, { deployment_branch_policy: policy }) {
  if (!policy)
    return { is: "any" };
  if (!policy.custom_branch_policies)
    return { is: "protected" };
  const at = `${path}/deployment-branch-policies`;
  const pages = await asking.github.pages(at, import_github_answers_validate_generated.isDeploymentBranches, import_github_answers_validate_generated.whyDeploymentBranches);
  const from = asking.source(at);
  if (pages.is !== "value")
    return { is: "selected", patterns: { is: "unreadable", why: pages.message, grant: GRANT, from } };
  const value = pages.value.flatMap(({ branch_policies }) => branch_policies.map(({ name, type = "branch" }) => ({ type, name })));
  return { is: "selected", patterns: { is: "readable", value, from } };
}
function setupOf(environment, owner, branches) {
  const { name, adminsCanBypass, users, teams } = (0, import_approvals_github_environment.protectionOf)(environment, owner);
  const preventsSelfReview = (environment.protection_rules ?? []).some((rule) => rule.prevent_self_review === true);
  return { name, adminsCanBypass, users, teams, preventsSelfReview, branches };
}
var GRANT2 = (0, import_github_permissions.grantOf)("contents: read");
async function readTagRulesets(asking, here) {
  const path = `${here}/rulesets?targets=tag`;
  const listed = await asking.github.list(path, import_github_answers_validate_generated.isRulesets, import_github_answers_validate_generated.whyRulesets);
  const from = asking.source(path);
  if (listed.is !== "value")
    return { is: "unreadable", why: listed.message, grant: GRANT2, from };
  const active = listed.value.filter(({ enforcement }) => enforcement === "active");
  const read = await Promise.all(active.map(({ id }) => asking.always(`${here}/rulesets/${id}`, { is: import_github_answers_validate_generated.isRuleset, why: import_github_answers_validate_generated.whyRuleset }, GRANT2, rulesetOf)));
  const rulesets = [];
  for (const one of read) {
    if (one.is === "unreadable")
      return one;
    rulesets.push(one.value);
  }
  return { is: "readable", value: rulesets, from };
}
function rulesetOf({ name, conditions, rules = [] }) {
  return { name, include: conditions?.ref_name?.include ?? [], types: rules.map(({ type }) => type) };
}
var FOLDER = ".github/workflows";
var MOST_WORKFLOWS = 200;
var LARGEST = 512 * 1024;
var AT_ONCE = 10;
var TOOL = "aml-promote";
async function readWorkflows(asking, here, ref) {
  const path = `${here}/contents/${FOLDER}?ref=${encodeURIComponent(ref)}`;
  const folder = await asking.one(path, { is: import_github_answers_validate_generated.isFolder, why: import_github_answers_validate_generated.whyFolder }, (0, import_github_permissions.grantOf)("contents: read"), (files) => files);
  if (folder.is === "unreadable")
    return folder;
  const paths = (folder.value ?? []).filter((file) => file.type === "file" && /\.ya?ml$/.test(file.path)).map((file) => file.path);
  if (paths.length > MOST_WORKFLOWS)
    return {
      is: "unreadable",
      why: `there are more than ${MOST_WORKFLOWS} workflows`,
      grant: "Look at them yourself: each job that calls aml-promote belongs into an environment",
      from: folder.from
    };
  const workflows = [];
  for (let at = 0; at < paths.length; at += AT_ONCE) {
    const some = paths.slice(at, at + AT_ONCE);
    for (const [index, text] of (await Promise.all(some.map((file) => readText(asking, here, file, ref)))).entries()) {
      if (text.is === "unreadable")
        return text;
      const workflow = text.value === null ? null : workflowOf(some[index] ?? "", text.value);
      if (workflow !== null)
        workflows.push(workflow);
    }
  }
  return { ...folder, value: workflows };
}
function workflowOf(path, text) {
  const content = parsed(text);
  if (!(0, import_github_answers_validate_generated.isCallingWorkflow)(content))
    return null;
  const jobs = Object.entries(content.jobs).map(([key, job]) => jobOf(key, job, content.permissions));
  return { path, events: eventsOf(content.on), jobs };
}
function parsed(text) {
  if (text.length > LARGEST)
    return void 0;
  try {
    return (0, import_yaml_browser_dist_parse_parser.parse)(text);
  } catch {
    return void 0;
  }
}
function jobOf(key, job, ofAll) {
  const { environment, permissions, steps = [] } = job;
  const named = typeof environment === "object" ? environment.name : environment;
  return {
    key,
    environment: named === void 0 ? null : environmentOf(String(named)),
    permissions: grantsOf(permissions === void 0 ? ofAll : permissions),
    calls: steps.flatMap(callOf)
  };
}
function environmentOf(name) {
  return name.includes("${{") ? { is: "dynamic" } : { is: "named", name };
}
function callOf({ uses = "", with: given }) {
  const [action = "", version = ""] = uses.split("@");
  if (action.split("/")[1]?.toLowerCase() !== TOOL || action.startsWith("."))
    return [];
  const inputs = Object.fromEntries(Object.entries(given ?? {}).map(([name, value]) => [name.toLowerCase(), String(value ?? "").trim()]));
  return [{ command: inputs.command || "promote", version, inputs }];
}
function grantsOf(permissions) {
  if (permissions === "read-all")
    return { is: "all", level: "read" };
  if (permissions === "write-all")
    return { is: "all", level: "write" };
  if (typeof permissions !== "object" || permissions === null)
    return null;
  return {
    is: "some",
    of: Object.fromEntries(Object.entries(permissions).map(([name, level]) => [name, String(level)]))
  };
}
function eventsOf(on) {
  if (typeof on === "string")
    return [on];
  if (Array.isArray(on))
    return on.filter((event) => typeof event === "string");
  return typeof on === "object" && on !== null ? Object.keys(on) : [];
}
function githubDoctor(options) {
  const { github, repository, run, ledger, idTokens } = options;
  const asking = createAsking(github);
  return {
    run,
    subject: repository,
    ledger,
    now: () => github.now(),
    async environment() {
      const claims = await idTokens?.claimsReading();
      return claims?.is === "read" ? claims.value.environment || null : null;
    },
    look: (looking) => look(asking, options, looking)
  };
}
async function look(asking, options, looking) {
  const repository = await identityOf(asking, options.repository);
  const here = pathOf(options.repository);
  const { standing } = looking.policy;
  const branch = branchOf(standing, repository);
  const guarded = pathOf(branch.repository);
  const ref = isSame(branch.repository, options.repository) ? branch.commit : repository.defaultBranch;
  const [protection, environments, ledger, subject, workflowRights, allowedActions, workflows, promotions, tags] = await Promise.all([
    readGuardedBranch(asking, guarded, branch),
    Promise.all(looking.environments.map(async (name) => [name, await readEnvironmentSetup(asking, here, repository.owner.login, name)])),
    readLedger(asking, options),
    asking.always(`${here}/actions/oidc/customization/sub`, { is: import_github_answers_validate_generated.isSubjectFormat, why: import_github_answers_validate_generated.whySubjectFormat }, (0, import_github_permissions.grantOf)("actions: read"), ({ use_default, include_claim_keys = [], use_immutable_subject, sub_claim_prefix }) => ({
      usesDefault: use_default,
      claims: include_claim_keys,
      prefix: sub_claim_prefix || null,
      immutable: use_immutable_subject ?? null
    })),
    asking.always(`${here}/actions/permissions/workflow`, { is: import_github_answers_validate_generated.isWorkflowRights, why: import_github_answers_validate_generated.whyWorkflowRights }, ADMINISTRATION, (answer) => ({
      default: answer.default_workflow_permissions,
      mayApprove: answer.can_approve_pull_request_reviews
    })),
    asking.always(`${here}/actions/permissions`, { is: import_github_answers_validate_generated.isAllowedActions, why: import_github_answers_validate_generated.whyAllowedActions }, ADMINISTRATION, ({ allowed_actions = "all", sha_pinning_required = false }) => ({
      allowed: allowed_actions,
      pinned: sha_pinning_required
    })),
    readWorkflows(asking, here, ref),
    readFolder(asking, here, ref, options.promotions),
    looking.tags ? readTagRulesets(asking, here) : null
  ]);
  return {
    is: "github",
    repository,
    branch: protection,
    environments: new Map(environments),
    ledger,
    subject,
    workflowRights,
    allowedActions,
    workflows,
    promotions,
    tags
  };
}
async function identityOf(asking, repository) {
  const guard = { is: import_github_answers_validate_generated.isRepositoryIdentity, why: import_github_answers_validate_generated.whyRepositoryIdentity };
  const grant = (0, import_github_permissions.grantOf)("contents: read");
  const read = await asking.always(pathOf(repository), guard, grant, (answer) => ({
    fullName: answer.full_name,
    id: String(answer.id),
    owner: { login: answer.owner.login, id: String(answer.owner.id) },
    defaultBranch: answer.default_branch,
    page: answer.html_url
  }));
  if (read.is === "readable")
    return read.value;
  throw new import_core_failure.ServiceFailure(`GitHub does not show the repository ${repository} to github-token: ${read.why}`, {
    fix: read.grant
  });
}
function branchOf(standing, { fullName, defaultBranch }) {
  if (standing === null)
    return { repository: fullName, name: defaultBranch, commit: defaultBranch };
  const { repository, ref, commit } = standing;
  return { repository, name: ref.replace(/^refs\/heads\//, ""), commit };
}
async function readLedger(asking, { ledger, place }) {
  if (ledger.is !== "here")
    return null;
  const here = pathOf(ledger.repository);
  const rules = await readBranchRules(asking, here, `${ledger.prefix}/${place}/model/any`);
  const rulesets = await readRulesets(asking, here, rules);
  return { repository: ledger.repository, prefix: ledger.prefix, rules: typesOf(rules), rulesets };
}
function readFolder(asking, here, ref, folder) {
  const path = `${here}/contents/${folder.split("/").map(encodeURIComponent).join("/")}?ref=${encodeURIComponent(ref)}`;
  return asking.one(path, { is: import_github_answers_validate_generated.isContent, why: import_github_answers_validate_generated.whyContent }, (0, import_github_permissions.grantOf)("contents: read"), (content) => Array.isArray(content) ? folder : null);
}
function pathOf(repository) {
  const [owner = "", name = ""] = repository.split("/");
  return (0, import_github_file_content.repositoryPath)({ owner, name });
}
var isSame = (one, other) => one.toLowerCase() === other.toLowerCase();
