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
  ASK_BY_MERGE: () => ASK_BY_MERGE,
  DIGEST_IN_COMMENT: () => DIGEST_IN_COMMENT,
  MERGE_WORDS: () => MERGE_WORDS,
  RUN_WORDS: () => RUN_WORDS,
  SYSTEM_WORDS: () => SYSTEM_WORDS,
  WHO: () => WHO,
  instant: () => instant,
  judgeApprovals: () => judgeApprovals,
  remedyOf: () => remedyOf
});
module.exports = __toCommonJS(stdin_exports);
var import_core_checks_metric = require("./core-checks-metric.js");
var DIGEST_IN_COMMENT = 12;
function countGiven(all, { entry, claim, separated, system, match, remedy }) {
  const human = ({ person }) => (0, import_core_checks_metric.humanOf)(person, claim.people, system);
  const seen = all.filter(({ comment }) => entry.comment === null || carriesDigest(comment, claim.digest));
  if (seen.length === 0) {
    const found = `${loginsOf(all)} approved without the digest of the plan in the comment`;
    const wanted = remedy(`approve with ${claim.digest.slice(0, DIGEST_IN_COMMENT)} in the comment`);
    return { is: "closed", told: { outcome: "fail", found, remedy: wanted } };
  }
  const candidates = /* @__PURE__ */ new Map();
  for (const given of seen) {
    const name = human(given);
    if (given.person.isBot || separated.some((one) => one.human === name))
      continue;
    const found = match(given.person);
    const before = candidates.get(name);
    if (before === void 0 || RANK[found.is] > RANK[before.match.is])
      candidates.set(name, { given, human: name, match: found });
  }
  const own = separated.flatMap(({ human: one, name, did }) => {
    const login = seen.find((given) => human(given) === one)?.person.login;
    return login === void 0 ? [] : [`${login} ${did}${name === login ? "" : ` as ${name}`} and approved it`];
  })[0];
  return { is: "open", entry, seen, own, candidates: [...candidates.values()], remedy };
}
var RANK = { no: 0, unknown: 1, yes: 2 };
var loginsOf = (all) => [...new Set(all.map(({ person }) => person.login))].join(", ");
function carriesDigest(comment, digest) {
  const words = comment.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.some((word) => word.length >= DIGEST_IN_COMMENT && digest.startsWith(word));
}
var ONE_STAGE = "ask for all approvals in one stage, or promote from a YAML pipeline";
var stageBefore = (name) => `let this stage depend on a stage with a deployment job in the environment ${name}`;
var byText = (by) => by.length === 0 ? "" : ` by ${by.join(", ")}`;
var github = {
  pullRequest: (event) => `the run was triggered by ${event}, whose code nobody has merged`,
  ownBranch: "promote from a run on the policy\u2019s own branch",
  startedOn: (ref) => `the run was started on ${ref}`,
  startOn: (branch) => `start it on ${branch}`,
  startOnOne: "start it on one of these",
  definitionUnread: (why) => `which workflow runs could not be read: ${why}`,
  noDefinition: {
    found: "the host does not say which workflow of this repository runs",
    remedy: "promote from a workflow of this repository"
  },
  otherDefinition: (path) => `the run is of the workflow ${path}`,
  attempt: (attempt) => ({
    found: `this is attempt ${attempt} of the run, and the host does not say which attempt an approval was for`,
    wanted: "the first attempt",
    remedy: github.newApprovedRun
  }),
  attemptFinishes: (attempt) => `attempt ${attempt} finishes what an earlier attempt started`,
  attemptIdle: (attempt) => ({
    found: `this is attempt ${attempt} of the run, and no earlier attempt has left anything to finish`,
    wanted: "a re-run that only finishes",
    remedy: github.newApprovedRun
  }),
  newRun: "start a new run",
  newApprovedRun: "start a new run and have it approved",
  gateUnread: (name, why) => `the environment ${name} could not be read: ${why}`,
  gateMissing: (name) => ({
    found: `the environment ${name} does not exist`,
    remedy: `create ${name} with required reviewers`
  }),
  inNoGate: (name) => ({
    found: "this job is in no environment",
    wanted: name,
    remedy: `add "environment: ${name}" to the job`
  }),
  inOtherGate: (actual, name) => ({
    found: `this job is in the environment ${actual}`,
    wanted: name,
    remedy: `move the job into ${name}`
  }),
  gateOpen: (name) => ({
    found: `the environment ${name} has no required reviewers`,
    remedy: "add required reviewers to it"
  }),
  gateClosed: (name) => `the environment ${name} has required reviewers that nobody can bypass`,
  gateNamedOnly: (name) => `the environment ${name} has required reviewers; administrators may bypass it, so only named users count`,
  bypassUnknown: (name) => ({
    found: `the host does not say whether administrators can bypass the environment ${name}`,
    wanted: "administrators cannot bypass it",
    remedy: "read it with a token that sees can_admins_bypass"
  }),
  bypass: (name) => ({
    found: `administrators can bypass the environment ${name}`,
    wanted: "administrators cannot bypass it",
    remedy: 'clear "Allow administrators to bypass configured protection rules" in its settings'
  }),
  jobsUnread: (name, why) => `which jobs of this run the environment ${name} gates could not be read: ${why}`,
  sharedGate: (job, name) => ({
    found: `the job ${job} of this run was released through ${name} too, and an approval does not say for which job it was`,
    wanted: "one job of a run in it",
    remedy: "give the other job an environment of its own"
  }),
  noDeployment: (what) => ({
    found: `this job has no deployment, so ${what} is not known`,
    remedy: 'take "deployment: false" out of the job\u2019s environment'
  }),
  noJobBefore: (name) => ({
    found: `no job of this run went through the environment ${name}`,
    remedy: `let this job need a job in the environment ${name}`
  }),
  neededUnread: (job, why) => `whether this job needs ${job} could not be read: ${why}`,
  notNeeded: (job, name) => ({
    found: `this job does not need ${job}, which went through ${name}`,
    remedy: `let this job need a job in the environment ${name}`
  }),
  notOverBefore: (job, name) => ({
    found: `the job ${job} in ${name} had not succeeded before this job reached its gate`,
    remedy: `let this job need a job in the environment ${name}`
  }),
  planWanted: (artifact) => `the artifact ${artifact} of a job before the gate`,
  planInJobBefore: "plan in a job before this one, upload its plan under that name, and have this job need it",
  artifactsUnread: (why) => `the artifacts of this run could not be read: ${why}`,
  gateTimeUnread: (why) => `when this job reached its gate could not be read: ${why}`,
  noPlan: "no job of this run has planned this",
  planExpired: "the plan of this run has expired",
  otherPlan: "what this run keeps under that name is not this plan",
  plannedBefore: (reached) => `planned before this job reached its gate at ${reached}`,
  plannedAfter: (reached) => `the plan was made after this job reached its gate at ${reached}, so nobody saw it there`,
  approvalsUnread: (why) => `the approvals of this run could not be read: ${why}`,
  rejected: (login, name) => `${login} rejected ${name} in this run`,
  nobodyApproved: (name) => ({
    found: `nobody has approved ${name} in this run`,
    remedy: `have a required reviewer of ${name} approve this run`
  })
};
var pipelines = {
  pullRequest: () => "the run builds a pull request, whose code nobody has merged",
  ownBranch: "run the pipeline on the policy\u2019s own branch",
  startedOn: (ref) => `the run was started on ${ref}`,
  startOn: (branch) => `run the pipeline on ${branch}`,
  startOnOne: "run the pipeline on one of these",
  definitionUnread: (why) => `which YAML file the pipeline runs could not be read: ${why}`,
  noDefinition: {
    found: "the pipeline runs no YAML file of the repository that the run is of",
    remedy: "promote from a pipeline whose YAML file is in that repository"
  },
  otherDefinition: (path) => `the pipeline\u2019s YAML file is ${path}`,
  attempt: (attempt) => ({
    found: `this is attempt ${attempt} of the stage, and the policy lets the first alone promote`,
    wanted: "the first attempt",
    remedy: pipelines.newApprovedRun
  }),
  attemptFinishes: (attempt) => `attempt ${attempt} of the stage finishes what an earlier attempt started`,
  attemptIdle: (attempt) => ({
    found: `this is attempt ${attempt} of the stage, and no earlier attempt has left anything to finish`,
    wanted: "another attempt that only finishes",
    remedy: pipelines.newApprovedRun
  }),
  newRun: "start a new run",
  newApprovedRun: "start a new run and have its stage approved",
  gateUnread: (name, why) => `the environment ${name} could not be read: ${why}`,
  gateMissing: (name) => ({
    found: `the environment ${name} does not exist`,
    remedy: `create ${name} under Pipelines, Environments, with the check "Approvals"`
  }),
  inNoGate: (name) => ({
    found: `this job does not deploy to the environment ${name}`,
    wanted: name,
    remedy: `make it a deployment job, "deployment:" in place of "job:", with "environment: ${name}"`
  }),
  inOtherGate: (actual, name) => ({
    found: `this job is in the environment ${actual}`,
    wanted: name,
    remedy: `write "environment: ${name}" in the deployment job`
  }),
  gateOpen: (name) => ({
    found: `the environment ${name} asks nobody to approve`,
    remedy: `add the check "Approvals" to it (Pipelines, Environments, ${name}, Approvals and checks)`
  }),
  gateClosed: (name) => `the environment ${name} has approvers, and nobody bypassed its checks in this run`,
  gateNamedOnly: (name) => `the environment ${name} has approvers; a bypassed check is let pass, so only named users count`,
  bypassUnknown: (name) => ({
    found: `Azure DevOps does not say whether a check of the environment ${name} was bypassed`,
    wanted: "no bypassed check",
    remedy: pipelines.newApprovedRun
  }),
  bypass: (name, by) => ({
    found: `a check of the environment ${name} was bypassed in this run${byText(by)}`,
    wanted: "no bypassed check",
    remedy: `start a new run and have its stage approved; who may bypass a check is an Administrator of the environment (Pipelines, Environments, ${name}, Security)`
  }),
  jobsUnread: (name, why) => `which jobs of this run deploy to the environment ${name}, and when, could not be read: ${why}`,
  sharedGate: (job, name) => ({
    found: `the job ${job} of this run was released through ${name} too, and an approval does not say for which job it was`,
    wanted: "one deployment job of a run in it",
    remedy: "give the other job a stage and an environment of its own"
  }),
  noDeployment: (what) => ({
    found: `this job is no deployment job, so ${what} is not known`,
    remedy: 'make it a deployment job, "deployment:" in place of "job:", with its environment'
  }),
  noJobBefore: (name) => ({
    found: `no job of this run went through the environment ${name}`,
    remedy: stageBefore(name)
  }),
  neededUnread: (job, why) => `whether this stage waited for the job ${job} could not be read: ${why}`,
  notNeeded: (job, name) => ({
    found: `this stage did not wait for the job ${job}, which went through ${name}`,
    remedy: stageBefore(name)
  }),
  notOverBefore: (job, name) => ({
    found: `the job ${job} in ${name} had not succeeded before this stage reached its gate`,
    remedy: stageBefore(name)
  }),
  planWanted: (artifact) => `the artifact ${artifact} of a stage before the gate`,
  planInJobBefore: "plan in a stage before this one, which keeps its plan under that name, and let this stage depend on it",
  artifactsUnread: (why) => `the artifacts of this run could not be read: ${why}`,
  gateTimeUnread: (why) => `when this stage reached its gate could not be read: ${why}`,
  noPlan: "no stage before this one has planned this",
  planExpired: "the plan of this run has expired",
  otherPlan: "what this run keeps under that name is not this plan",
  plannedBefore: (reached) => `planned before this stage reached its gate at ${reached}`,
  plannedAfter: (reached) => `the plan was made after this stage reached its gate at ${reached}, so nobody saw it there`,
  approvalsUnread: (why) => `the approvals of this stage could not be read: ${why}`,
  rejected: (login, name) => `${login} rejected ${name} in this run`,
  nobodyApproved: (name) => ({
    found: `nobody has approved ${name} in this run`,
    remedy: `have an approver of the environment ${name} approve this stage (the run\u2019s page, Review)`
  })
};
var releases = {
  pullRequest: () => "the release is of a pull request, whose code nobody has merged",
  ownBranch: "release what was built from the policy\u2019s own branch",
  startedOn: (ref) => `the release comes from ${ref}`,
  startOn: (branch) => `release what was built from ${branch}`,
  startOnOne: "release what was built from one of these",
  definitionUnread: (why) => `what the release pipeline runs could not be read: ${why}`,
  noDefinition: {
    found: "a classic release runs no YAML file that allowed-workflows could name",
    remedy: "promote from a YAML pipeline"
  },
  otherDefinition: (path) => `the release runs ${path}`,
  attempt: (attempt) => ({
    found: `this is attempt ${attempt} of the release stage, and the policy lets the first alone promote`,
    wanted: "the first attempt",
    remedy: releases.newApprovedRun
  }),
  attemptFinishes: (attempt) => `attempt ${attempt} of the release stage finishes what an earlier attempt started`,
  attemptIdle: (attempt) => ({
    found: `this is attempt ${attempt} of the release stage, and no earlier attempt has left anything to finish`,
    wanted: "another attempt that only finishes",
    remedy: releases.newApprovedRun
  }),
  newRun: "create a new release",
  newApprovedRun: "create a new release and have its stage approved",
  gateUnread: (name, why) => `the release stage ${name} could not be read: ${why}`,
  gateMissing: (name) => ({
    found: `the release has no stage ${name}`,
    remedy: `add the stage ${name} with pre-deployment approvals to the release pipeline`
  }),
  inNoGate: (name) => ({
    found: "this job is in no release stage",
    wanted: name,
    remedy: `run the task in the stage ${name} of the release pipeline`
  }),
  inOtherGate: (actual, name) => ({
    found: `this job is in the release stage ${actual}`,
    wanted: name,
    remedy: `run the task in the stage ${name} of the release pipeline`
  }),
  gateOpen: (name) => ({
    found: `the release stage ${name} asks nobody to approve`,
    remedy: `switch on pre-deployment approvals with approvers (Releases, Edit, Pre-deployment conditions of ${name})`
  }),
  gateClosed: (name) => `the release stage ${name} has approvers`,
  gateNamedOnly: (name) => `the release stage ${name} has approvers, of whom only named users count`,
  bypassUnknown: (name) => ({
    found: `Azure DevOps does not say whether the approvals of the release stage ${name} were bypassed`,
    wanted: "no bypassed approval",
    remedy: releases.newApprovedRun
  }),
  bypass: (name, by) => ({
    found: `the approvals of the release stage ${name} were bypassed${byText(by)}`,
    wanted: "no bypassed approval",
    remedy: releases.newApprovedRun
  }),
  jobsUnread: (name, why) => `when the release stage ${name} was reached could not be read: ${why}`,
  sharedGate: (job, name) => ({
    found: `the job ${job} of this release was released through ${name} too, and an approval does not say for which job it was`,
    wanted: "one job of a release in it",
    remedy: "give the other job a stage of its own"
  }),
  noDeployment: (what) => ({
    found: `this release stage has no deployment, so ${what} is not known`,
    remedy: releases.newApprovedRun
  }),
  noJobBefore: (name) => ({ found: `this release did not go through the stage ${name}`, remedy: ONE_STAGE }),
  neededUnread: (job, why) => `whether this stage waited for ${job} could not be read: ${why}`,
  notNeeded: (job, name) => ({
    found: `this stage did not wait for ${job}, which went through ${name}`,
    remedy: ONE_STAGE
  }),
  notOverBefore: (job, name) => ({
    found: `${job} in the stage ${name} had not succeeded before this stage was reached`,
    remedy: ONE_STAGE
  }),
  planWanted: (artifact) => `the artifact ${artifact} of a stage before the gate`,
  planInJobBefore: "promote from a YAML pipeline whose earlier stage plans",
  artifactsUnread: (why) => `the artifacts of this release could not be read: ${why}`,
  gateTimeUnread: (why) => `when this release stage was reached could not be read: ${why}`,
  noPlan: "no stage before this one has planned this",
  planExpired: "the plan of this release has expired",
  otherPlan: "what this release keeps under that name is not this plan",
  plannedBefore: (reached) => `planned before this stage was reached at ${reached}`,
  plannedAfter: (reached) => `the plan was made after this stage was reached at ${reached}, so nobody saw it there`,
  approvalsUnread: (why) => `the approvals of this release stage could not be read: ${why}`,
  rejected: (login, name) => `${login} rejected the stage ${name} of this release`,
  nobodyApproved: (name) => ({
    found: `nobody has approved the stage ${name} of this release`,
    remedy: `have an approver approve the stage ${name} before it is deployed (the release\u2019s page, Approve)`
  })
};
var RUN_WORDS = {
  "github-actions": github,
  "azure-pipelines": pipelines,
  "azure-releases": releases
};
var SYSTEM_WORDS = {
  github: {
    unprotected: (branch) => ({
      wanted: "active rules demand a reviewed pull request and forbid force-pushes and deletion",
      remedy: `add a branch ruleset for ${branch} that does`
    }),
    team: (organization, slug) => `the team ${organization}/${slug}`
  },
  "azure-devops": {
    unprotected: (branch) => ({
      wanted: "a required branch policy demands reviewers, not the author alone, again after every push",
      remedy: `add "Require a minimum number of reviewers" to the branch policies of ${branch} (Project settings, Repositories, Policies), without "Allow requestors to approve their own changes", and with a new vote when new changes are pushed`
    }),
    team: (organization, slug) => `the group [${organization}]\\${slug}`
  }
};
var github2 = {
  pullRequest: (number) => `pull request #${number}`,
  reviewsUnread: (pullRequest, why) => `the reviews of ${pullRequest} could not be read: ${why}`,
  nobodyApproved: (pullRequest) => `nobody has approved ${pullRequest}`,
  rejected: (login) => `${login} requested changes`,
  takenBack: (login) => `the approval of ${login} was dismissed, or ${login} requested changes after it`,
  otherCommit: (login, commit) => `${login} reviewed ${commit}, which is not the last commit`,
  noCommit: (login) => `GitHub does not say which commit ${login} reviewed`,
  noTime: (login) => `when ${login} reviewed it cannot be told`,
  tooLate: (login, at) => `${login} reviewed it at ${at}, after the merge`,
  tooEarly: (login, at) => `${login} reviewed it at ${at}, before its plan stood, so the plan is not what they saw`,
  askAgain: "revert the merge and ask again in a new pull request, reviewed on its last commit, after its plan and before its merge"
};
var azureRepos = {
  pullRequest: (number) => `pull request !${number}`,
  reviewsUnread: (pullRequest, why) => `the votes on ${pullRequest} could not be read: ${why}`,
  nobodyApproved: (pullRequest) => `nobody has approved ${pullRequest}`,
  rejected: (login) => `${login} voted against it, or waits for the author`,
  takenBack: (login) => `the vote of ${login} was reset or changed after the approval`,
  otherCommit: (login, commit) => `${login} voted on ${commit}, which is not the last commit`,
  noCommit: (login) => `Azure DevOps does not say on which commit ${login} voted`,
  noTime: (login) => `when ${login} voted cannot be told`,
  tooLate: (login, at) => `${login} voted at ${at}, after the pull request was completed`,
  tooEarly: (login, at) => `${login} voted at ${at}, before its plan stood, so the plan is not what they saw`,
  askAgain: "revert the merge and ask again in a new pull request, with votes on its last commit, after its plan and before it is completed"
};
var MERGE_WORDS = { github: github2, "azure-devops": azureRepos };
function matchNamed(person, rule, known) {
  return isAllowed(person, rule, known, { is: "no" });
}
function matchReviewer(person, rule, environment, gate, namedOnly) {
  const reviewer = isReviewer(person, environment, gate, namedOnly);
  const allowed = isAllowed(person, rule, gate, reviewer);
  if (reviewer.is === "no" || allowed.is === "no")
    return { is: "no" };
  if (reviewer.is === "yes" && allowed.is === "yes")
    return reviewer.how === "named in the environment" && allowed.how !== "named in the policy" ? allowed : reviewer;
  if (!namedOnly && everyReviewerIsAllowed(rule, environment, gate))
    return { is: "yes", how: "inferred from a team that could not be read" };
  return reviewer.is === "unknown" ? reviewer : allowed;
}
function isReviewer(person, environment, gate, namedOnly) {
  if (environment.users.some(({ id }) => id === person.id))
    return { is: "yes", how: "named in the environment" };
  if (namedOnly)
    return { is: "no" };
  return anyOf(environment.teams.map((team) => isMember(person, team, gate)));
}
function isAllowed(person, rule, known, reviewer) {
  return anyOf(rule.from.map((approver) => isOneOf2(person, approver, known, reviewer)));
}
function isOneOf2(person, approver, known, reviewer) {
  switch (approver.is) {
    case "environment-reviewers":
      return reviewer;
    case "team":
      return isMember(person, approver, known);
    case "group": {
      const member = anyOf(approver.members.map((one) => isIndividual(person, one, known)));
      return member.is === "yes" ? { is: "yes", how: "group of the policy" } : member;
    }
    default:
      return isIndividual(person, approver, known);
  }
}
function isIndividual(person, individual, known) {
  return individual.is === "user" ? isAccount(person, individual.login, known) : isHuman(person, individual.person, known);
}
function isHuman(person, human, { system }) {
  const isTheirs = (0, import_core_checks_metric.isOneOf)(person, human, system);
  if (isTheirs !== null)
    return isTheirs ? { is: "yes", how: "named in the policy" } : { is: "no" };
  const { name } = human;
  const why = `whether ${person.login} is ${name} cannot be told: the entry ${name} of people has no id of ${import_core_checks_metric.NAME_OF[system]}`;
  return { is: "unknown", why, grant: `add ${import_core_checks_metric.KEY_OF[system]} to people.${name}` };
}
function anyOf(answers) {
  return answers.find(({ is }) => is === "yes") ?? answers.find(({ is }) => is === "unknown") ?? { is: "no" };
}
function isMember(person, team, known) {
  const members = known.teams.find((one) => sameTeam(one.team, team))?.members ?? {
    is: "unreadable",
    why: "it was not asked for"
  };
  if (members.is === "read")
    return members.value.has(person.id) ? { is: "yes", how: "member of a team that was read" } : { is: "no" };
  const { why, grant } = members;
  return {
    is: "unknown",
    why: `whether ${person.login} is in ${SYSTEM_WORDS[known.system].team(team.organization, team.slug)} could not be read: ${why}`,
    ...grant && { grant }
  };
}
function isAccount(person, login, known) {
  const account = known.accounts.get(login.toLowerCase()) ?? {
    is: "unreadable",
    why: "it was not asked for"
  };
  if (account.is === "read")
    return account.value?.id === person.id ? { is: "yes", how: "named in the policy" } : { is: "no" };
  const { why, grant } = account;
  return { is: "unknown", why: `the account ${login} could not be read: ${why}`, ...grant && { grant } };
}
function sameTeam(one, other) {
  const text = ({ organization, slug }) => `${organization}/${slug}`.toLowerCase();
  return text(one) === text(other);
}
function everyReviewerIsAllowed(rule, environment, gate) {
  const namesTeam = (approver, team) => approver.is === "team" && sameTeam(approver, team);
  const namesUser = (approver, user) => approver.is !== "team" && isOneOf2(user, approver, gate, { is: "no" }).is === "yes";
  if (rule.from.some(({ is }) => is === "environment-reviewers"))
    return true;
  return environment.users.every((user) => rule.from.some((approver) => namesUser(approver, user))) && environment.teams.every((team) => rule.from.some((approver) => namesTeam(approver, team)));
}
function openerOf({ pullRequest }, people, system) {
  const { author } = pullRequest;
  if (author.is === "unreadable")
    return unread(author, `who opened ${nameOf(pullRequest)}`);
  if (author.value.isBot) {
    const why = `${nameOf(pullRequest)} was opened by ${author.value.login}, a bot, which hides the person who asked`;
    return { is: "unreadable", why, grant: "have a person open the pull request" };
  }
  return told(author.value, "asked for this", pullRequest, people, system);
}
function authorsOf({ pullRequest }, people, system) {
  const { author, contributors } = pullRequest;
  if (author.is === "unreadable")
    return unread(author, `who opened ${nameOf(pullRequest)}`);
  if (contributors.is === "unreadable")
    return unread(contributors, `who wrote ${nameOf(pullRequest)}`);
  const did = `is among the authors of ${nameOf(pullRequest)}`;
  const all = [
    told(author.value, did, pullRequest, people, system),
    ...contributors.value.map((one) => one.is === "account" ? told(one.person, did, pullRequest, people, system) : toldByAddress(one.address.toLowerCase(), did, pullRequest, people, system))
  ];
  const dark = all.find(({ is }) => is === "unreadable");
  if (dark?.is === "unreadable")
    return dark;
  return { is: "read", value: all.flatMap((one) => one.is === "read" ? one.value : []) };
}
function pusherOf({ pullRequest }, people, system) {
  const { pusher } = pullRequest;
  if (pusher.is === "unreadable")
    return unread(pusher, `who pushed the last commit of ${nameOf(pullRequest)}`);
  return told(pusher.value, `pushed the last commit of ${nameOf(pullRequest)}`, pullRequest, people, system);
}
function mergerOf({ pullRequest }, people, system) {
  const { merger } = pullRequest;
  if (merger.is === "unreadable")
    return unread(merger, `who merged ${nameOf(pullRequest)}`);
  return told(merger.value, `merged ${nameOf(pullRequest)}`, pullRequest, people, system);
}
var nameOf = ({ system, number }) => MERGE_WORDS[system].pullRequest(number);
var unread = (reading, what) => ({
  ...reading,
  why: `${what} could not be read: ${reading.why}`
});
function told(person, did, { system: own }, people, system) {
  const human = people.find((one) => (0, import_core_checks_metric.isOneOf)(person, one, own) === true);
  if (own === system || person.isBot || human !== void 0 && (0, import_core_checks_metric.isKnownIn)(human, system))
    return { is: "read", value: [{ human: (0, import_core_checks_metric.humanOf)(person, people, own), name: person.login, did }] };
  const why = `who ${person.login} of ${import_core_checks_metric.NAME_OF[own]} is in ${import_core_checks_metric.NAME_OF[system]} cannot be told`;
  const grant = `add an entry for ${person.login} to people, with ${import_core_checks_metric.KEY_OF[own]} and ${import_core_checks_metric.KEY_OF[system]}`;
  return { is: "unreadable", why, grant };
}
function toldByAddress(address, did, pullRequest, people, system) {
  const accounts = peopleIn(pullRequest).filter((person) => person.address === address);
  const known = accounts.map((person) => told(person, did, pullRequest, people, system));
  const dark = known.find(({ is }) => is === "unreadable");
  if (dark?.is === "unreadable")
    return dark;
  const human = people.find(({ email }) => email.includes(address));
  const isTold = human !== void 0 && (system === "github" ? (0, import_core_checks_metric.isKnownIn)(human, system) : human.azureDevOps.length > 0 || human.email.some((other) => other !== address));
  const named = isTold ? [{ human: `person ${human.name}`, name: human.name, did }] : [];
  const all = [...known.flatMap((one) => one.is === "read" ? one.value : []), ...named];
  if (all.length > 0)
    return { is: "read", value: all };
  const key = system === "github" ? import_core_checks_metric.KEY_OF.github : '"azure-devops: DESCRIPTOR"';
  const why = `a commit of ${nameOf(pullRequest)} names ${address} as an author, and whose account of ${import_core_checks_metric.NAME_OF[system]} that is cannot be told, so it may be an approver`;
  return { is: "unreadable", why, grant: `add "email: ${address}" and ${key} of that human to people` };
}
function peopleIn({ author, contributors, reviews, pusher, merger }) {
  return [
    ...[author, pusher, merger].flatMap((one) => one.is === "read" ? [one.value] : []),
    ...(contributors.is === "read" ? contributors.value : []).flatMap((one) => one.is === "account" ? [one.person] : []),
    ...(reviews.is === "read" ? reviews.value : []).map(({ person }) => person)
  ];
}
function separatedPeople({ separate }, via, system, { gate, merge }, claim) {
  const { people } = claim;
  const isSeparated = (who) => separate.includes(who);
  const ofMerge = (given) => [
    ...isSeparated("requester") ? [openerOf(given, people, system)] : [],
    ...isSeparated("author") || via === "pull-request" ? [authorsOf(given, people, system)] : [],
    ...isSeparated("pusher") ? [pusherOf(given, people, system)] : [],
    ...isSeparated("merger") ? [mergerOf(given, people, system)] : []
  ];
  const ofRun = (given) => isSeparated("requester") && given !== null ? [requestersOf(given, people)] : [];
  const all = [
    ...merge === null ? ofRun(gate) : ofMerge(merge),
    ...isSeparated("job-owner") ? [jobOwnerOf(claim, system)] : []
  ];
  const unread2 = all.find(({ is }) => is === "unreadable");
  if (unread2?.is === "unreadable")
    return unread2;
  return { is: "read", value: all.flatMap((one) => one.is === "read" ? one.value : []) };
}
function requestersOf({ requesters, system }, people) {
  if (requesters.is === "unreadable")
    return { ...requesters, why: `who started the run could not be read: ${requesters.why}` };
  const bot = requesters.value.find(({ isBot }) => isBot);
  if (bot !== void 0) {
    const why = `the run was started by ${bot.login}, a bot, which hides the person who asked`;
    return { is: "unreadable", why, grant: "have a person start the run" };
  }
  if (requesters.value.length === 0)
    return { is: "unreadable", why: "the host does not say who started the run" };
  const value = requesters.value.map((person) => ({
    human: (0, import_core_checks_metric.humanOf)(person, people, system),
    name: person.login,
    did: "asked for this"
  }));
  return { is: "read", value };
}
function jobOwnerOf({ jobOwner, people }, system) {
  if (jobOwner === null)
    throw new TypeError("the job\u2019s owner is separated and was not gathered");
  if (jobOwner.is === "unreadable")
    return { ...jobOwner, why: `who made the training job could not be read: ${jobOwner.why}` };
  const text = jobOwner.value.toLowerCase();
  const owner = people.find(({ entra, email }) => entra.includes(text) || email.includes(text));
  const grant = `add an entry for ${jobOwner.value} to people, with email or entra, and ${import_core_checks_metric.KEY_OF[system]}`;
  if (owner === void 0 || !(0, import_core_checks_metric.isKnownIn)(owner, system)) {
    const why = `the training job was made by ${jobOwner.value}, whose account of ${import_core_checks_metric.NAME_OF[system]} the policy does not know`;
    return { is: "unreadable", why, grant };
  }
  return { is: "read", value: [{ human: `person ${owner.name}`, name: owner.name, did: "made the training job" }] };
}
function standingReviews(reviews, merge, words) {
  const people = /* @__PURE__ */ new Map();
  for (const review of reviews.filter(({ state }) => state !== "commented")) {
    const own = people.get(review.person.id) ?? [];
    own.push(review);
    people.set(review.person.id, own);
  }
  const approvals = [];
  const left = [];
  for (const own of people.values()) {
    const last = own.findLast((review) => review.state !== "approved" || faultOf(review, merge, words) === null);
    if (last?.state === "approved")
      approvals.push(last);
    else
      left.push(whyNot(own, merge, words));
  }
  return { approvals, void: left };
}
function whyNot(own, merge, words) {
  const last = own.at(-1);
  if (last === void 0)
    throw new TypeError("somebody without a review has none that fails");
  const { login } = last.person;
  if (last.state === "approved")
    return faultOf(last, merge, words) ?? words.takenBack(login);
  const had = last.state === "withdrawn" || own.some(({ state }) => state === "approved");
  return had ? words.takenBack(login) : words.rejected(login);
}
function faultOf({ person: { login }, commit, at }, { pullRequest, plannedAt }, words) {
  if (commit === null)
    return words.noCommit(login);
  if (commit !== pullRequest.head)
    return words.otherCommit(login, commit.slice(0, 12));
  const given = instant(at);
  const merged = instant(pullRequest.mergedAt);
  const planned = instant(plannedAt);
  if (given === null || merged === null || planned === null)
    return words.noTime(login);
  if (given >= merged)
    return words.tooLate(login, at);
  return given < planned ? words.tooEarly(login, at) : null;
}
var MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
function instant(text) {
  const time = MOMENT.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? null : time;
}
var ASK_BY_MERGE = "write the entry into promotions/ and let apply act on its merge";
function countReviews(entry, rule, evidence, claim) {
  const { merge } = evidence;
  if (merge === null) {
    const found = "no merge asks for this, and reviews of some other change prove nothing";
    return { is: "closed", told: { outcome: "inconclusive", found, remedy: ASK_BY_MERGE } };
  }
  const { pullRequest } = merge;
  const { system, number, url, reviews } = pullRequest;
  const words = MERGE_WORDS[system];
  const name = words.pullRequest(number);
  const remedy = (what) => `${words.askAgain}, and ${what}`;
  if (reviews.is === "unreadable")
    return {
      is: "closed",
      told: { outcome: "inconclusive", found: words.reviewsUnread(name, reviews.why), remedy: reviews.grant }
    };
  const separated = separatedPeople(rule, "pull-request", system, evidence, claim);
  if (separated.is === "unreadable")
    return { is: "closed", told: { outcome: "inconclusive", found: separated.why, remedy: separated.grant } };
  const standing = standingReviews(reviews.value, merge, words);
  if (standing.approvals.length === 0) {
    const commented = reviews.value.length > 0 && standing.void.length === 0 ? " (a comment is no approval)" : "";
    const why = standing.void.length === 0 ? commented : `: ${standing.void.join("; ")}`;
    return {
      is: "closed",
      told: { outcome: "fail", found: `${words.nobodyApproved(name)}${why}`, remedy: words.askAgain }
    };
  }
  return countGiven(standing.approvals.map(({ person, comment, commit, at }) => ({
    person,
    comment,
    through: { is: "pull-request", number, url, commit: commit ?? pullRequest.head, at }
  })), {
    entry,
    claim,
    separated: separated.value,
    system,
    match: (person) => matchNamed(person, entry, pullRequest),
    remedy
  });
}
function refusedAtGate(rule, gate, { runner }) {
  const words = RUN_WORDS[runner];
  const { reviews } = gate;
  if (reviews.is === "unreadable")
    return { outcome: "inconclusive", found: words.approvalsUnread(reviews.why), remedy: reviews.grant };
  const environments = [rule.environment?.name ?? null, ...rule.approvals.map(({ value }) => value.environment)].filter((name) => name !== null).map((name) => environmentOf(name, gate));
  for (const { state, person, environments: ids } of reviews.value) {
    const rejected = environments.find(({ id }) => state === "rejected" && ids.includes(id));
    if (rejected === void 0)
      continue;
    const found = words.rejected(person.login, rejected.name);
    return { outcome: "fail", found, remedy: words.newApprovedRun };
  }
  return null;
}
function countReleases(entry, rule, evidence, claim) {
  const { gate, runner } = evidence;
  if (gate === null)
    throw new TypeError("approvals are counted at a gate of which nothing was gathered");
  const words = RUN_WORDS[runner];
  const separated = separatedPeople(rule, "environment", gate.system, evidence, claim);
  if (separated.is === "unreadable")
    return { is: "closed", told: { outcome: "inconclusive", found: separated.why, remedy: separated.grant } };
  const environment = environmentOf(entry.environment ?? rule.environment?.name ?? "", gate);
  const reviews = gate.reviews.is === "read" ? gate.reviews.value : [];
  const here = reviews.filter(({ environments }) => environments.includes(environment.id));
  const given = here.filter(({ state }) => state === "approved");
  if (given.length === 0) {
    const comments = here.length > 0 ? " (a comment is no approval)" : "";
    const { found, remedy } = words.nobodyApproved(environment.name);
    return { is: "closed", told: { outcome: "fail", found: `${found}${comments}`, remedy } };
  }
  const namedOnly = rule.environment?.forbidAdminBypass === false;
  const through = { is: "environment", name: environment.name };
  return countGiven(given.map(({ person, comment }) => ({ person, comment, through })), {
    entry,
    claim,
    separated: separated.value,
    system: gate.system,
    match: (person) => matchReviewer(person, entry, environment, gate, namedOnly),
    remedy: (what) => what
  });
}
function environmentOf(name, gate) {
  const reading = gate.environments.get(name);
  if (reading?.is === "read" && reading.value !== null)
    return reading.value;
  throw new TypeError("approvals are counted in an environment that was not proven");
}
var remedyOf = (grant) => grant === void 0 ? {} : { remedy: grant };
function judgeApprovals(rule, evidence, claim) {
  const { gate } = evidence;
  const refused = gate === null ? null : refusedAtGate(rule, gate, evidence);
  if (refused !== null)
    return {
      findings: rule.approvals.map((entry, index) => findingOf(baseOf(rule, entry, index, claim), refused)),
      approvals: []
    };
  const countings = rule.approvals.map(({ value }) => {
    const counting = (value.via === "environment" ? countReleases : countReviews)(value, rule, evidence, claim);
    return toldApart(counting, rule, evidence, claim);
  });
  const candidates = countings.flatMap((counting) => candidatesOf(counting));
  const humans = [...new Set(candidates.map(({ human }) => human))];
  const fitOf = (counting, human) => candidatesOf(counting).find((one) => one.human === human)?.match.is ?? "no";
  const places = countings.flatMap((counting) => counting.is === "closed" ? [] : Array.from({ length: counting.entry.count }, () => counting));
  const held = (0, import_core_checks_metric.assign)(places.map((counting) => humans.map((human) => fitOf(counting, human))));
  const judged = rule.approvals.map((entry, index) => {
    const counting = countings[index];
    if (counting === void 0)
      throw new TypeError("an entry of approvals was not counted");
    const serving = places.flatMap((place, at) => {
      const human = humans[held[at] ?? -1];
      return place === counting && human !== void 0 ? [human] : [];
    });
    return judgeEntry(baseOf(rule, entry, index, claim), counting, serving);
  });
  return {
    findings: judged.flatMap(({ findings }) => findings),
    approvals: judged.flatMap(({ approvals }) => approvals)
  };
}
var candidatesOf = (counting) => counting.is === "open" ? counting.candidates : [];
function toldApart(counting, { approvals }, { gate, merge }, { people }) {
  if (counting.is === "closed" || gate === null || merge === null)
    return counting;
  const systems = [gate.system, merge.pullRequest.system];
  const [one, other] = systems;
  if (one === other || new Set(approvals.map(({ value }) => value.via)).size < 2)
    return counting;
  const isTold = (name) => people.some((human) => `person ${human.name}` === name && systems.every((system) => (0, import_core_checks_metric.isKnownIn)(human, system)));
  const candidates = counting.candidates.map((candidate) => {
    if (candidate.match.is !== "yes" || isTold(candidate.human))
      return candidate;
    const { login } = candidate.given.person;
    const why = `whether ${login} approved both in ${import_core_checks_metric.NAME_OF[one]} and in ${import_core_checks_metric.NAME_OF[other]} cannot be told`;
    const grant = `add an entry for ${login} to people, with ${import_core_checks_metric.KEY_OF[one]} and ${import_core_checks_metric.KEY_OF[other]}`;
    return { ...candidate, match: { is: "unknown", why, grant } };
  });
  return { ...counting, candidates };
}
function judgeEntry(base, counting, serving) {
  const finding = (outcome, found2, remedy2) => ({
    findings: [findingOf(base, { outcome, found: found2, remedy: remedy2 })],
    approvals: []
  });
  if (counting.is === "closed")
    return { findings: [findingOf(base, counting.told)], approvals: [] };
  const { entry, seen, own, candidates, remedy } = counting;
  const serve = candidates.filter(({ human }) => serving.includes(human));
  const approvals = serve.flatMap(({ given, match }) => match.is === "yes" ? [{ ...given, match: match.how }] : []);
  const open = serve.flatMap(({ match }) => match.is === "unknown" ? [match] : [])[0];
  if (serve.length >= entry.count) {
    if (open !== void 0)
      return finding("inconclusive", open.why, open.grant);
    const found2 = approvals.map(({ person, match }) => `${person.login} (${match})`).join(", ");
    return { findings: [{ ...base, outcome: "pass", found: `approved by ${found2}` }], approvals };
  }
  if (candidates.length === 0) {
    if (own !== void 0)
      return finding("fail", own, remedy("have somebody else approve"));
    return finding("fail", `${loginsOf(seen)} approved, and a bot cannot`, remedy("have a human approve"));
  }
  if (serve.length > 0) {
    const found2 = `approved by ${loginsOf(serve.map(({ given }) => given))}, which is ${serve.length} of ${entry.count}`;
    return finding("fail", found2, remedy("have another person approve"));
  }
  if (candidates.some(({ match }) => match.is !== "no"))
    return finding("fail", "whoever approved counts for another entry already", remedy("have another person approve"));
  const found = `approved by ${loginsOf(candidates.map(({ given }) => given))}, who is not among those who may`;
  return finding("fail", found, remedy(`have one of ${entry.from.map(import_core_checks_metric.approverText).join(", ")} approve`));
}
var findingOf = (base, { outcome, found, remedy }) => ({
  ...base,
  outcome,
  found,
  ...remedyOf(remedy)
});
var WHO = {
  requester: "the requester",
  "job-owner": "the owner of the training job",
  author: "an author",
  pusher: "the pusher",
  merger: "the merger"
};
function baseOf(rule, { value, at }, index, claim) {
  return { subject: `approval ${index + 1}`, wanted: wantedText(rule, value, claim), at };
}
function wantedText({ separate }, { from, count: many, via, environment, comment }, { digest }) {
  const not = via === "pull-request" ? /* @__PURE__ */ new Set([...separate, "author"]) : separate;
  return [
    `${many} of ${from.map(import_core_checks_metric.approverText).join(", ")}`,
    ...via === "pull-request" ? ["through the pull request"] : environment === null ? [] : [`through ${environment}`],
    ...comment === null ? [] : [`with ${digest.slice(0, DIGEST_IN_COMMENT)} in the comment`],
    ...[...not].length === 0 ? [] : [`not ${[...not].map((who) => WHO[who]).join(" or ")}`]
  ].join(", ");
}
