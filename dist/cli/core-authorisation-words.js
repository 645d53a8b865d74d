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
  DIGEST_IN_COMMENT: () => DIGEST_IN_COMMENT,
  RUN_WORDS: () => RUN_WORDS,
  SYSTEM_WORDS: () => SYSTEM_WORDS,
  WHO: () => WHO,
  judgeApprovals: () => judgeApprovals,
  remedyOf: () => remedyOf
});
module.exports = __toCommonJS(stdin_exports);
var import_core_checks_metric = require("./core-checks-metric.js");
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
var remedyOf = (grant) => grant === void 0 ? {} : { remedy: grant };
function matchReviewer(person, rule, environment, gate, namedOnly) {
  const reviewer = isReviewer(person, environment, gate, namedOnly);
  const allowed = isAllowed(person, rule, gate, reviewer);
  if (reviewer.is === "no" || allowed.is === "no")
    return { is: "no" };
  if (reviewer.is === "yes" && allowed.is === "yes")
    return reviewer.how === "named in the environment" ? allowed : reviewer;
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
function isAllowed(person, rule, gate, reviewer) {
  return anyOf(rule.from.map((approver) => isOneOf2(person, approver, gate, reviewer)));
}
function isOneOf2(person, approver, gate, reviewer) {
  switch (approver.is) {
    case "environment-reviewers":
      return reviewer;
    case "team":
      return isMember(person, approver, gate);
    case "group": {
      const member = anyOf(approver.members.map((one) => isIndividual(person, one, gate)));
      return member.is === "yes" ? { is: "yes", how: "group of the policy" } : member;
    }
    default:
      return isIndividual(person, approver, gate);
  }
}
function isIndividual(person, individual, gate) {
  return individual.is === "user" ? isAccount(person, individual.login, gate) : isHuman(person, individual.person, gate);
}
function isHuman(person, human, { system }) {
  const known = (0, import_core_checks_metric.isOneOf)(person, human, system);
  if (known !== null)
    return known ? { is: "yes", how: "named in the environment" } : { is: "no" };
  const { name } = human;
  const why = `whether ${person.login} is ${name} cannot be told: the entry ${name} of people has no id of ${import_core_checks_metric.NAME_OF[system]}`;
  return { is: "unknown", why, grant: `add ${import_core_checks_metric.KEY_OF[system]} to people.${name}` };
}
function anyOf(answers) {
  return answers.find(({ is }) => is === "yes") ?? answers.find(({ is }) => is === "unknown") ?? { is: "no" };
}
function isMember(person, team, gate) {
  const members = gate.teams.find((known) => sameTeam(known.team, team))?.members ?? {
    is: "unreadable",
    why: "it was not asked for"
  };
  if (members.is === "read")
    return members.value.has(person.id) ? { is: "yes", how: "member of a team that was read" } : { is: "no" };
  const { why, grant } = members;
  return {
    is: "unknown",
    why: `whether ${person.login} is in ${SYSTEM_WORDS[gate.system].team(team.organization, team.slug)} could not be read: ${why}`,
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
  const namesUser = (approver, user) => approver.is !== "team" && isOneOf2(user, approver, gate, { is: "no" }).is === "yes";
  if (rule.from.some(({ is }) => is === "environment-reviewers"))
    return true;
  return environment.users.every((user) => rule.from.some((approver) => namesUser(approver, user))) && environment.teams.every((team) => rule.from.some((approver) => namesTeam(approver, team)));
}
function separatedPeople(rule, gate, claim) {
  const requesters = rule.separate.includes("requester") ? requestersOf(gate, claim.people) : none;
  if (requesters.is === "unreadable")
    return requesters;
  const owner = rule.separate.includes("job-owner") ? jobOwnerOf(claim, gate.system) : none;
  if (owner.is === "unreadable")
    return owner;
  return { is: "read", value: [...requesters.value, ...owner.value] };
}
var none = { is: "read", value: [] };
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
  const isKnown = system === "github" ? owner?.github.length : owner && owner.email.length + owner.azureDevOps.length;
  if (owner === void 0 || !isKnown) {
    const why = `the training job was made by ${jobOwner.value}, whose account of ${import_core_checks_metric.NAME_OF[system]} the policy does not know`;
    return { is: "unreadable", why, grant };
  }
  return { is: "read", value: [{ human: `person ${owner.name}`, name: owner.name, did: "made the training job" }] };
}
var DIGEST_IN_COMMENT = 12;
function judgeApprovals(rule, gate, claim, words) {
  const all = (outcome, found, remedy) => ({
    findings: rule.approvals.map((entry, index) => ({
      ...baseOf(rule, entry, index, claim),
      outcome,
      found,
      ...remedyOf(remedy)
    })),
    approvals: []
  });
  const { reviews } = gate;
  if (reviews.is === "unreadable")
    return all("inconclusive", words.approvalsUnread(reviews.why), reviews.grant);
  const environments = [rule.environment?.name ?? null, ...rule.approvals.map(({ value }) => value.environment)].filter((name) => name !== null).map((name) => environmentOf(name, gate));
  for (const { state, person, environments: ids } of reviews.value) {
    const rejected = environments.find(({ id }) => state === "rejected" && ids.includes(id));
    if (rejected === void 0)
      continue;
    return all("fail", words.rejected(person.login, rejected.name), words.newApprovedRun);
  }
  const separated = separatedPeople(rule, gate, claim);
  if (separated.is === "unreadable")
    return all("inconclusive", separated.why, separated.grant);
  return count(rule, gate, claim, reviews.value, separated.value, words);
}
function count(rule, gate, claim, reviews, separated, words) {
  const countings = rule.approvals.map(({ value }) => countingOf(rule, value, gate, claim, reviews, separated));
  const humans = [...new Set(countings.flatMap(({ candidates }) => candidates.map(({ human }) => human)))];
  const fitOf = ({ candidates }, human) => candidates.find((one) => one.human === human)?.match.is ?? "no";
  const places = countings.flatMap((counting) => Array.from({ length: counting.entry.count }, () => counting));
  const held = (0, import_core_checks_metric.assign)(places.map((counting) => humans.map((human) => fitOf(counting, human))));
  const judged = rule.approvals.map((entry, index) => {
    const counting = countings[index];
    if (counting === void 0)
      throw new TypeError("an entry of approvals was not counted");
    const serving = places.flatMap((place, at) => {
      const human = humans[held[at] ?? -1];
      return place === counting && human !== void 0 ? [human] : [];
    });
    return judgeEntry(baseOf(rule, entry, index, claim), counting, serving, claim, words);
  });
  return {
    findings: judged.flatMap(({ findings }) => findings),
    approvals: judged.flatMap(({ approvals }) => approvals)
  };
}
function countingOf(rule, entry, gate, claim, reviews, separated) {
  const environment = environmentOf(entry.environment ?? rule.environment?.name ?? "", gate);
  const human = ({ person }) => (0, import_core_checks_metric.humanOf)(person, claim.people, gate.system);
  const here = reviews.filter(({ environments }) => environments.includes(environment.id));
  const given = here.filter(({ state }) => state === "approved");
  const seen = given.filter(({ comment }) => entry.comment === null || carriesDigest(comment, claim.digest));
  const namedOnly = rule.environment?.forbidAdminBypass === false;
  const candidates = /* @__PURE__ */ new Map();
  for (const review of seen) {
    const name = human(review);
    if (review.person.isBot || separated.some((one) => one.human === name))
      continue;
    const match = matchReviewer(review.person, entry, environment, gate, namedOnly);
    const before = candidates.get(name);
    if (before === void 0 || RANK[match.is] > RANK[before.match.is])
      candidates.set(name, { review, human: name, match });
  }
  const own = separated.flatMap(({ human: one, name, did }) => {
    const login = seen.find((review) => human(review) === one)?.person.login;
    return login === void 0 ? [] : [`${login} ${did}${name === login ? "" : ` as ${name}`} and approved it`];
  })[0];
  return { entry, environment, commented: here.length > 0, given, seen, own, candidates: [...candidates.values()] };
}
var RANK = { no: 0, unknown: 1, yes: 2 };
function judgeEntry(base, { entry, environment, commented, given, seen, own, candidates }, serving, { digest }, words) {
  const finding = (outcome, found2, remedy) => ({
    findings: [{ ...base, outcome, found: found2, ...remedyOf(remedy) }],
    approvals: []
  });
  if (given.length === 0) {
    const comments = commented ? " (a comment is no approval)" : "";
    const { found: found2, remedy } = words.nobodyApproved(environment.name);
    return finding("fail", `${found2}${comments}`, remedy);
  }
  if (seen.length === 0) {
    const found2 = `${loginsOf(given)} approved without the digest of the plan in the comment`;
    return finding("fail", found2, `approve with ${digest.slice(0, DIGEST_IN_COMMENT)} in the comment`);
  }
  const serve = candidates.filter(({ human }) => serving.includes(human));
  const approvals = serve.flatMap(({ review: { person, comment }, match }) => match.is === "yes" ? [{ person, match: match.how, comment, environment: environment.name }] : []);
  const open = serve.flatMap(({ match }) => match.is === "unknown" ? [match] : [])[0];
  if (serve.length >= entry.count) {
    if (open !== void 0)
      return finding("inconclusive", open.why, open.grant);
    const found2 = approvals.map(({ person, match }) => `${person.login} (${match})`).join(", ");
    return { findings: [{ ...base, outcome: "pass", found: `approved by ${found2}` }], approvals };
  }
  if (candidates.length === 0) {
    if (own !== void 0)
      return finding("fail", own, "have somebody else approve");
    return finding("fail", `${loginsOf(seen)} approved, and a bot cannot`, "have a human approve");
  }
  if (serve.length > 0) {
    const found2 = `approved by ${loginsOf(serve.map(({ review }) => review))}, which is ${serve.length} of ${entry.count}`;
    return finding("fail", found2, "have another person approve");
  }
  if (candidates.some(({ match }) => match.is !== "no"))
    return finding("fail", "whoever approved counts for another entry already", "have another person approve");
  const found = `approved by ${loginsOf(candidates.map(({ review }) => review))}, who is not among those who may`;
  return finding("fail", found, `have one of ${entry.from.map(import_core_checks_metric.approverText).join(", ")} approve`);
}
var loginsOf = (reviews) => [...new Set(reviews.map(({ person }) => person.login))].join(", ");
function carriesDigest(comment, digest) {
  const words = comment.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.some((word) => word.length >= DIGEST_IN_COMMENT && digest.startsWith(word));
}
function environmentOf(name, gate) {
  const reading = gate.environments.get(name);
  if (reading?.is === "read" && reading.value !== null)
    return reading.value;
  throw new TypeError("approvals are counted in an environment that was not proven");
}
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
function wantedText({ separate }, { from, count: many, environment, comment }, { digest }) {
  return [
    `${many} of ${from.map(import_core_checks_metric.approverText).join(", ")}`,
    ...environment === null ? [] : [`through ${environment}`],
    ...comment === null ? [] : [`with ${digest.slice(0, DIGEST_IN_COMMENT)} in the comment`],
    ...separate.length === 0 ? [] : [`not ${separate.map((who) => WHO[who]).join(" or ")}`]
  ].join(", ");
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  DIGEST_IN_COMMENT,
  RUN_WORDS,
  SYSTEM_WORDS,
  WHO,
  judgeApprovals,
  remedyOf
});
