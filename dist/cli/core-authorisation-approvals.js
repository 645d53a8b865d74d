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
  WHO: () => WHO,
  judgeApprovals: () => judgeApprovals,
  remedyOf: () => remedyOf
});
module.exports = __toCommonJS(stdin_exports);
var import_core_checks_metric = require("./core-checks-metric.js");
function assign(fits) {
  const sure = fill(fits, fits.map(() => null), (fit) => fit === "yes");
  return sure.includes(null) ? fill(fits, sure, (fit) => fit !== "no") : sure;
}
function fill(fits, before, accepts) {
  const humans = [...before];
  const find = (place, tried) => {
    for (const [human, fit] of (fits[place] ?? []).entries()) {
      if (!accepts(fit) || tried.has(human))
        continue;
      tried.add(human);
      const holder = humans.indexOf(human);
      if (holder >= 0 && !find(holder, tried))
        continue;
      humans[place] = human;
      return true;
    }
    return false;
  };
  for (const [place, human] of before.entries())
    if (human === null)
      find(place, /* @__PURE__ */ new Set());
  return humans;
}
function isOneOf(person, human, system) {
  if (system === "github")
    return human.github.length === 0 ? null : human.github.includes(person.id);
  if (human.azureDevOps.includes(person.id))
    return true;
  if (person.address !== void 0 && human.email.includes(person.address))
    return true;
  return human.azureDevOps.length + human.email.length === 0 ? null : false;
}
function humanOf(person, people, system) {
  const known = people.find((human) => isOneOf(person, human, system) === true);
  return known === void 0 ? `account ${person.id}` : `person ${known.name}`;
}
var KEY_OF = {
  github: '"github: ID"',
  "azure-devops": '"email: ADDRESS"'
};
var NAME_OF = { github: "GitHub", "azure-devops": "Azure DevOps" };
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
  const known = isOneOf(person, human, system);
  if (known !== null)
    return known ? { is: "yes", how: "named in the environment" } : { is: "no" };
  const { name } = human;
  const why = `whether ${person.login} is ${name} cannot be told: the entry ${name} of people has no id of ${NAME_OF[system]}`;
  return { is: "unknown", why, grant: `add ${KEY_OF[system]} to people.${name}` };
}
function anyOf(answers) {
  return answers.find(({ is }) => is === "yes") ?? answers.find(({ is }) => is === "unknown") ?? { is: "no" };
}
function isMember(person, team, gate) {
  const name = `${team.organization}/${team.slug}`;
  const members = gate.teams.find((known) => sameTeam(known.team, team))?.members ?? {
    is: "unreadable",
    why: "it was not asked for"
  };
  if (members.is === "read")
    return members.value.has(person.id) ? { is: "yes", how: "member of a team that was read" } : { is: "no" };
  const { why, grant } = members;
  return {
    is: "unknown",
    why: `whether ${person.login} is in the team ${name} could not be read: ${why}`,
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
    human: humanOf(person, people, system),
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
  const grant = `add an entry for ${jobOwner.value} to people, with email or entra, and ${KEY_OF[system]}`;
  const isKnown = system === "github" ? owner?.github.length : owner && owner.email.length + owner.azureDevOps.length;
  if (owner === void 0 || !isKnown) {
    const why = `the training job was made by ${jobOwner.value}, whose account of ${NAME_OF[system]} the policy does not know`;
    return { is: "unreadable", why, grant };
  }
  return { is: "read", value: [{ human: `person ${owner.name}`, name: owner.name, did: "made the training job" }] };
}
var DIGEST_IN_COMMENT = 12;
function judgeApprovals(rule, gate, claim) {
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
    return all("inconclusive", `the approvals of this run could not be read: ${reviews.why}`, reviews.grant);
  const environments = [rule.environment?.name ?? null, ...rule.approvals.map(({ value }) => value.environment)].filter((name) => name !== null).map((name) => environmentOf(name, gate));
  for (const { state, person, environments: ids } of reviews.value) {
    const rejected = environments.find(({ id }) => state === "rejected" && ids.includes(id));
    if (rejected === void 0)
      continue;
    const found = `${person.login} rejected ${rejected.name} in this run`;
    return all("fail", found, "start a new run and have it approved");
  }
  const separated = separatedPeople(rule, gate, claim);
  if (separated.is === "unreadable")
    return all("inconclusive", separated.why, separated.grant);
  return count(rule, gate, claim, reviews.value, separated.value);
}
function count(rule, gate, claim, reviews, separated) {
  const countings = rule.approvals.map(({ value }) => countingOf(rule, value, gate, claim, reviews, separated));
  const humans = [...new Set(countings.flatMap(({ candidates }) => candidates.map(({ human }) => human)))];
  const fitOf = ({ candidates }, human) => candidates.find((one) => one.human === human)?.match.is ?? "no";
  const places = countings.flatMap((counting) => Array.from({ length: counting.entry.count }, () => counting));
  const held = assign(places.map((counting) => humans.map((human) => fitOf(counting, human))));
  const judged = rule.approvals.map((entry, index) => {
    const counting = countings[index];
    if (counting === void 0)
      throw new TypeError("an entry of approvals was not counted");
    const serving = places.flatMap((place, at) => {
      const human = humans[held[at] ?? -1];
      return place === counting && human !== void 0 ? [human] : [];
    });
    return judgeEntry(baseOf(rule, entry, index, claim), counting, serving, claim);
  });
  return {
    findings: judged.flatMap(({ findings }) => findings),
    approvals: judged.flatMap(({ approvals }) => approvals)
  };
}
function countingOf(rule, entry, gate, claim, reviews, separated) {
  const environment = environmentOf(entry.environment ?? rule.environment?.name ?? "", gate);
  const human = ({ person }) => humanOf(person, claim.people, gate.system);
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
function judgeEntry(base, { entry, environment, commented, given, seen, own, candidates }, serving, { digest }) {
  const finding = (outcome, found2, remedy) => ({
    findings: [{ ...base, outcome, found: found2, ...remedyOf(remedy) }],
    approvals: []
  });
  if (given.length === 0) {
    const comments = commented ? " (a comment is no approval)" : "";
    const found2 = `nobody has approved ${environment.name} in this run${comments}`;
    return finding("fail", found2, `have a required reviewer of ${environment.name} approve this run`);
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
  WHO,
  judgeApprovals,
  remedyOf
});
