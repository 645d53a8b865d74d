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
  githubApprovals: () => githubApprovals
});
module.exports = __toCommonJS(stdin_exports);
var import_github_paths = require("./github-paths.js");
var import_github_event = require("./github-event.js");
var import_github_answers_validate_generated = require("./github-answers-validate.generated.js");
var import_core_failure = require("./core-failure.js");
var import_shared = require("./shared.js");
function refuseContradictions(claims, context, inputs) {
  same("GITHUB_RUN_ID", context.runId, claims.run_id);
  same("GITHUB_RUN_ATTEMPT", context.attempt, claims.run_attempt);
  same("GITHUB_REPOSITORY", context.repository, claims.repository);
  same("GITHUB_REF", context.ref, claims.ref);
  if (inputs.environment) {
    const fix = "Leave the input environment out, or correct the environment of the job";
    if (!claims.environment)
      throw contradiction("the input environment", inputs.environment, "no environment", fix);
    same("the input environment", inputs.environment, claims.environment, fix);
  }
  if (inputs.checkRunId && claims.check_run_id !== void 0) {
    same("the input check-run-id", inputs.checkRunId, claims.check_run_id, "Leave the input check-run-id out");
  }
}
function same(name, given, claim, fix) {
  if (String(given) !== String(claim))
    throw contradiction(name, String(given), String(claim), fix);
}
function contradiction(name, given, claim, fix = "Leave the variables of the runner as they are") {
  return new import_core_failure.UsageFailure({ what: `${name} says ${given}, and the job's ID token says ${claim}`, fix });
}
var ACTIONS_READ = "permissions: actions: read";
function readingOf(read, grant, toValue) {
  return read.is === "value" ? toValue(read.value) : { is: "unreadable", why: read.message, grant };
}
function readingOrNull(read, grant, toValue) {
  if (read.is === "missing")
    return { is: "read", value: null };
  return readingOf(read, grant, (value) => ({ is: "read", value: toValue(value) }));
}
function personOf({ id, login, type }) {
  return { id: String(id), login, isBot: type === "Bot" || login.endsWith("[bot]") };
}
async function readAccounts(github, rule) {
  const named = rule.approvals.flatMap(({ value }) => value.from.flatMap((one) => one.is === "user" ? [one.login.toLowerCase()] : []));
  const read = async (login) => {
    const account = await github.get(`/users/${encodeURIComponent(login)}`, import_github_answers_validate_generated.isAccount, import_github_answers_validate_generated.whyAccount);
    return [login, readingOrNull(account, "a github-token that may read users", personOf)];
  };
  return new Map(await Promise.all([...new Set(named)].map(read)));
}
async function readEnvironment(github, repository, name) {
  const path = `${(0, import_github_paths.repositoryPath)(repository)}/environments/${encodeURIComponent(name)}`;
  const read = await github.get(path, import_github_answers_validate_generated.isEnvironment, import_github_answers_validate_generated.whyEnvironment);
  return readingOrNull(read, ACTIONS_READ, (environment) => protectionOf(environment, repository.owner));
}
function protectionOf({ id, name, can_admins_bypass, protection_rules = [] }, owner) {
  const reviewers = protection_rules.flatMap(({ type, reviewers: named = [] }) => type === "required_reviewers" ? named : []);
  return {
    id: String(id),
    name,
    adminsCanBypass: can_admins_bypass ?? null,
    users: reviewers.flatMap((one) => one.type === "User" ? [personOf(one.reviewer)] : []),
    // An environment's teams are those of the organization that owns the repository.
    teams: reviewers.flatMap((one) => one.type === "Team" ? [{ id: String(one.reviewer.id), organization: owner, slug: one.reviewer.slug }] : [])
  };
}
async function readReviews(github, here, runId) {
  const read = await github.list(`${here}/actions/runs/${runId}/approvals`, import_github_answers_validate_generated.isRunReviews, import_github_answers_validate_generated.whyRunReviews);
  return readingOf(read, ACTIONS_READ, reviewsOf);
}
function reviewsOf(all) {
  const reviews = all.flatMap(({ state, user, environments, comment }) => user === null ? [] : [
    {
      state,
      person: personOf(user),
      environments: environments.map(({ id }) => String(id)),
      comment: comment ?? ""
    }
  ]);
  if (reviews.length < all.length)
    return { is: "unreadable", why: "GitHub does not say who wrote one of them" };
  return { is: "read", value: reviews };
}
async function readRun(github, here, { runId, repository }) {
  const read = await github.get(`${here}/actions/runs/${runId}`, import_github_answers_validate_generated.isWorkflowRun, import_github_answers_validate_generated.whyWorkflowRun);
  return readingOf(read, ACTIONS_READ, (run) => ({
    is: "read",
    value: {
      attempt: run.run_attempt,
      requesters: requestersOf(run),
      foreign: (0, import_github_event.foreignOf)([run.head_repository], repository)
    }
  }));
}
function requestersOf({ actor, triggering_actor }) {
  if (!actor || !triggering_actor)
    return { is: "unreadable", why: "GitHub does not say who started the run" };
  const people = [personOf(actor), personOf(triggering_actor)];
  return { is: "read", value: people.filter(({ id }, index) => people.findIndex((one) => one.id === id) === index) };
}
var GRANT = "github-token of an app with Members: read";
async function readTeams(github, rule, protection, reviews) {
  if (protection.is === "unreadable" || protection.value === null || reviews.is === "unreadable")
    return [];
  const { id, teams } = protection.value;
  const approvers = unique(reviews.value.filter(({ state, environments }) => state === "approved" && environments.includes(id)).map(({ person }) => person), (person) => person.id);
  const all = unique([...teams, ...teamsOf(rule)], ({ organization, slug }) => `${organization}/${slug}`.toLowerCase());
  return Promise.all(all.map(async (team) => ({ team, members: await readMembers(github, team, approvers) })));
}
function teamsOf(rule) {
  return rule.approvals.flatMap(({ value }) => value.from.flatMap((one) => one.is === "team" ? [{ id: "", organization: one.organization, slug: one.slug }] : []));
}
async function readMembers(github, team, approvers) {
  const path = `/orgs/${encodeURIComponent(team.organization)}/teams/${encodeURIComponent(team.slug)}`;
  const answers = await Promise.all(approvers.map(async (person) => {
    const read = await github.get(`${path}/memberships/${encodeURIComponent(person.login)}`, import_github_answers_validate_generated.isMembership, import_github_answers_validate_generated.whyMembership);
    return { person, read };
  }));
  const forbidden = answers.find(({ read }) => read.is === "forbidden")?.read;
  if (forbidden?.is === "forbidden")
    return { is: "unreadable", why: forbidden.message, grant: GRANT };
  if (answers.some(({ read }) => read.is === "missing")) {
    const itself = await github.get(path, import_github_answers_validate_generated.isTeam, import_github_answers_validate_generated.whyTeam);
    if (itself.is !== "value")
      return { is: "unreadable", why: itself.message, grant: GRANT };
  }
  const members = answers.filter(({ read }) => read.is === "value" && read.value.state === "active");
  return { is: "read", value: new Set(members.map(({ person }) => person.id)) };
}
function unique(items, keyOf) {
  return items.filter((item, index) => items.findIndex((one) => keyOf(one) === keyOf(item)) === index);
}
function githubApprovals({ github, context, idTokens, inputs }) {
  const here = (0, import_github_paths.repositoryPath)(context);
  const gather = async (rule, environment) => {
    const protecting = readEnvironment(github, context, environment);
    const reviewing = readReviews(github, here, context.runId);
    const claiming = idTokens.claimsReading();
    const [claims, protection, actual, run, reviews, accounts, teams] = await Promise.all([
      claiming,
      protecting,
      claiming.then((claims2) => readActual(github, context, claims2, environment)),
      readRun(github, here, context),
      reviewing,
      readAccounts(github, rule),
      Promise.all([protecting, reviewing]).then(([of, by]) => readTeams(github, rule, of, by))
    ]);
    if (claims.is === "read")
      refuseContradictions(claims.value, context, inputs);
    const attempts = [
      claims.is === "read" ? Number(claims.value.run_attempt) : context.attempt,
      run.is === "read" ? run.value.attempt : 0
    ];
    const gate = {
      attempt: Math.max(...attempts),
      requesters: run.is === "read" ? run.value.requesters : run,
      // The name of no environment where the token could not be read; the core then looks at `protection` alone.
      environment: claims.is === "read" ? claims.value.environment || null : "",
      protection: claims.is === "read" ? protection : claims,
      actual,
      reviews,
      accounts,
      teams
    };
    return { gate, claims, run };
  };
  return {
    run: context.run,
    async evidence(rule, policy) {
      const { event, ref, foreign, run } = context;
      const base = { is: "run", run, policy: policy ?? unknownPolicy(context) };
      if (rule.approvals.length === 0)
        return { ...base, event, ref, foreign, gate: null };
      if (rule.environment === null)
        throw new TypeError("a rule asks for approvals and names no environment");
      const gathered = await gather(rule, rule.environment);
      const { claims } = gathered;
      const own = gathered.run.is === "read" ? gathered.run.value.foreign : [];
      return {
        ...base,
        event: claims.is === "read" ? claims.value.event_name : event,
        ref: claims.is === "read" ? claims.value.ref : ref,
        foreign: [.../* @__PURE__ */ new Set([...foreign, ...own])],
        gate: gathered.gate
      };
    }
  };
}
async function readActual(github, context, claims, wanted) {
  const environment = claims.is === "read" ? claims.value.environment || null : null;
  return environment === null || environment === wanted ? null : readEnvironment(github, context, environment);
}
function unknownPolicy({ repository, ref, sha }) {
  return { repository, ref, commit: sha, gaps: { is: "unreadable", why: "the policy was not read from a branch" } };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  githubApprovals
});
