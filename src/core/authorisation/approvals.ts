import type { Approval, Claim } from '../authorisation.js';
import type { EnvironmentProtection, GateEvidence, Review } from '../evidence.js';
import { type ApprovalRule, approverText, type Located, type Rule } from '../policy/policy.js';
import type { Finding } from '../verdict.js';
import { humanOf } from './identity.js';
import { remedyOf } from './remedy.js';
import { matchReviewer } from './reviewer.js';
import { type Separated, separatedPeople } from './separate.js';

/** How much of the plan's digest a comment must hold to show that its writer saw the plan. */
export const DIGEST_IN_COMMENT = 12;

interface Judged {
  readonly finding: Finding;
  readonly approvals: readonly Approval[];
}

/** Counts the approvals for each entry of the rule. The environments are proven already. */
export function judgeApprovals(
  rule: Rule,
  gate: GateEvidence,
  claim: Claim,
): { readonly findings: readonly Finding[]; readonly approvals: readonly Approval[] } {
  // A human serves one entry once, so who was counted for one is not there for the next.
  const counted = new Set<string>();
  const judged = rule.approvals.map((entry, index) => {
    const one = judgeEntry(rule, entry, `approval ${index + 1}`, gate, claim, counted);
    for (const { person } of one.approvals) counted.add(humanOf(person, claim.people));
    return one;
  });
  return {
    findings: judged.map(({ finding }) => finding),
    approvals: judged.flatMap(({ approvals }) => approvals),
  };
}

function judgeEntry(
  rule: Rule,
  { value: entry, at }: Located<ApprovalRule>,
  subject: string,
  gate: GateEvidence,
  claim: Claim,
  counted: ReadonlySet<string>,
): Judged {
  const base = { subject, wanted: wantedText(rule, entry, claim), at };
  const refuse = (outcome: 'fail' | 'inconclusive', found: string, remedy?: string): Judged => ({
    finding: { ...base, outcome, found, ...remedyOf(remedy) },
    approvals: [],
  });
  const environment = environmentOf(rule, entry, gate);
  const { reviews } = gate;
  if (reviews.is === 'unreadable')
    return refuse('inconclusive', `the approvals of this run could not be read: ${reviews.why}`, reviews.grant);
  const here = reviews.value.filter(({ environments }) => environments.includes(environment.id));
  const rejection = here.find(({ state }) => state === 'rejected');
  if (rejection !== undefined) {
    const found = `${rejection.person.login} rejected ${environment.name} in this run`;
    return refuse('fail', found, 'start a new run and have it approved');
  }
  const separated = separatedPeople(rule, gate, claim);
  if (separated.is === 'unreadable') return refuse('inconclusive', separated.why, separated.grant);
  return count({ rule, entry, environment, gate, claim, counted, base, refuse }, here, separated.value);
}

interface Counting {
  readonly rule: Rule;
  readonly entry: ApprovalRule;
  readonly environment: EnvironmentProtection;
  readonly gate: GateEvidence;
  readonly claim: Claim;
  readonly counted: ReadonlySet<string>;
  readonly base: Omit<Finding, 'outcome' | 'found'>;
  readonly refuse: (outcome: 'fail' | 'inconclusive', found: string, remedy?: string) => Judged;
}

function count(counting: Counting, reviews: readonly Review[], separated: readonly Separated[]): Judged {
  const { rule, entry, environment, gate, claim, counted, base, refuse } = counting;
  const human = ({ person }: Review): string => humanOf(person, claim.people);
  const given = reviews.filter(({ state }) => state === 'approved');
  if (given.length === 0) {
    const comments = reviews.length > 0 ? ' (a comment is no approval)' : '';
    const found = `nobody has approved ${environment.name} in this run${comments}`;
    return refuse('fail', found, `have a required reviewer of ${environment.name} approve this run`);
  }
  const seen = given.filter((review) => bindsPlan(entry, review, claim.digest));
  if (seen.length === 0) {
    const found = `${loginsOf(given)} approved without the digest of the plan in the comment`;
    return refuse('fail', found, `approve with ${claim.digest.slice(0, DIGEST_IN_COMMENT)} in the comment`);
  }
  const approved = seen.filter((review, index) => seen.findIndex((one) => human(one) === human(review)) === index);
  const own = separated.find((one) => approved.some((review) => human(review) === one.human));
  const others = approved.filter((review) => !separated.some((one) => one.human === human(review)));
  const free = others.filter((review) => !counted.has(human(review)));
  const namedOnly = rule.environment?.forbidAdminBypass === false;
  const matched = free.map((review) => ({
    review,
    match: matchReviewer(review.person, entry, environment, gate, namedOnly),
  }));
  const approvals = matched
    .flatMap(({ review: { person, comment }, match }) =>
      match.is === 'yes' ? [{ person, match: match.how, comment, environment: environment.name }] : [],
    )
    .slice(0, entry.count);
  if (approvals.length >= entry.count) {
    const found = approvals.map(({ person, match }) => `${person.login} (${match})`).join(', ');
    return { finding: { ...base, outcome: 'pass', found: `approved by ${found}` }, approvals };
  }
  const open = matched.flatMap(({ match }) => (match.is === 'unknown' ? [match] : []))[0];
  if (open !== undefined) return refuse('inconclusive', open.why, open.grant);
  if (own !== undefined && others.length === 0)
    return refuse('fail', `${own.name} ${own.did} and approved it`, 'have somebody else approve');
  if (free.length === 0)
    return refuse('fail', 'whoever approved counts for another entry already', 'have another person approve');
  const names = loginsOf(free);
  if (approvals.length > 0) {
    const found = `approved by ${names}, which is ${approvals.length} of ${entry.count}`;
    return refuse('fail', found, 'have another person approve');
  }
  const found = `approved by ${names}, who is not among those who may`;
  return refuse('fail', found, `have one of ${entry.from.map(approverText).join(', ')} approve`);
}

const loginsOf = (reviews: readonly Review[]): string =>
  [...new Set(reviews.map(({ person }) => person.login))].join(', ');

const bindsPlan = ({ comment }: ApprovalRule, review: Review, digest: string): boolean =>
  comment === null || review.comment.includes(digest.slice(0, DIGEST_IN_COMMENT));

function environmentOf({ environment }: Rule, entry: ApprovalRule, gate: GateEvidence): EnvironmentProtection {
  const reading = gate.environments.get(entry.environment ?? environment?.name ?? '');
  if (reading?.is === 'read' && reading.value !== null) return reading.value;
  throw new TypeError('approvals are counted in an environment that was not proven');
}

/** Whose approval does not count, in words. */
export const WHO = {
  requester: 'the requester',
  'job-owner': 'the owner of the training job',
  author: 'an author',
  pusher: 'the pusher',
  merger: 'the merger',
} as const;

function wantedText(
  { separate }: Rule,
  { from, count: many, environment, comment }: ApprovalRule,
  { digest }: Claim,
): string {
  return [
    `${many} of ${from.map(approverText).join(', ')}`,
    ...(environment === null ? [] : [`through ${environment}`]),
    ...(comment === null ? [] : [`with ${digest.slice(0, DIGEST_IN_COMMENT)} in the comment`]),
    ...(separate.length === 0 ? [] : [`not ${separate.map((who) => WHO[who]).join(' or ')}`]),
  ].join(', ');
}
