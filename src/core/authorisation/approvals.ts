import type { Approval, Claim } from '../authorisation.js';
import type { EnvironmentProtection, GateEvidence, Review } from '../evidence.js';
import { type ApprovalRule, approverText, type Located, type Rule } from '../policy/policy.js';
import type { Finding } from '../verdict.js';
import { assign, type Fit } from './assignment.js';
import { humanOf } from './identity.js';
import { remedyOf } from './remedy.js';
import { type Matching, matchReviewer } from './reviewer.js';
import { type Separated, separatedPeople } from './separate.js';
import type { RunWords } from './words.js';

/** How much of the plan's digest a comment must hold to show that its writer saw the plan. */
export const DIGEST_IN_COMMENT = 12;

interface Judged {
  readonly findings: readonly Finding[];
  readonly approvals: readonly Approval[];
}

/** Counts the approvals for each entry of the rule. The environments are proven already. */
export function judgeApprovals(rule: Rule, gate: GateEvidence, claim: Claim, words: RunWords): Judged {
  const all = (outcome: 'fail' | 'inconclusive', found: string, remedy?: string): Judged => ({
    findings: rule.approvals.map((entry, index) => ({
      ...baseOf(rule, entry, index, claim),
      outcome,
      found,
      ...remedyOf(remedy),
    })),
    approvals: [],
  });
  const { reviews } = gate;
  if (reviews.is === 'unreadable') return all('inconclusive', words.approvalsUnread(reviews.why), reviews.grant);
  const environments = [rule.environment?.name ?? null, ...rule.approvals.map(({ value }) => value.environment)]
    .filter((name) => name !== null)
    .map((name) => environmentOf(name, gate));
  for (const { state, person, environments: ids } of reviews.value) {
    const rejected = environments.find(({ id }) => state === 'rejected' && ids.includes(id));
    if (rejected === undefined) continue;
    return all('fail', words.rejected(person.login, rejected.name), words.newApprovedRun);
  }
  const separated = separatedPeople(rule, gate, claim);
  if (separated.is === 'unreadable') return all('inconclusive', separated.why, separated.grant);
  return count(rule, gate, claim, reviews.value, separated.value, words);
}

/** What an entry of approvals finds in the reviews, before humans are shared out among the entries. */
interface Counting {
  readonly entry: ApprovalRule;
  readonly environment: EnvironmentProtection;
  /** Whether anybody reviewed it at all. */
  readonly commented: boolean;
  readonly given: readonly Review[];
  /** By humans whose comment carries what it must. */
  readonly seen: readonly Review[];
  /** That somebody who is separated approved it. */
  readonly own: string | undefined;
  /** One review of each human whose approval can count. */
  readonly candidates: readonly Candidate[];
}

interface Candidate {
  readonly review: Review;
  readonly human: string;
  readonly match: Matching;
}

function count(
  rule: Rule,
  gate: GateEvidence,
  claim: Claim,
  reviews: readonly Review[],
  separated: readonly Separated[],
  words: RunWords,
): Judged {
  const countings = rule.approvals.map(({ value }) => countingOf(rule, value, gate, claim, reviews, separated));
  const humans = [...new Set(countings.flatMap(({ candidates }) => candidates.map(({ human }) => human)))];
  const fitOf = ({ candidates }: Counting, human: string): Fit =>
    candidates.find((one) => one.human === human)?.match.is ?? 'no';
  // A human serves one entry once, and who could serve several is left to the one that nobody else can.
  const places = countings.flatMap((counting) => Array.from({ length: counting.entry.count }, () => counting));
  const held = assign(places.map((counting) => humans.map((human) => fitOf(counting, human))));
  const judged = rule.approvals.map((entry, index) => {
    const counting = countings[index];
    if (counting === undefined) throw new TypeError('an entry of approvals was not counted');
    const serving = places.flatMap((place, at) => {
      const human = humans[held[at] ?? -1];
      return place === counting && human !== undefined ? [human] : [];
    });
    return judgeEntry(baseOf(rule, entry, index, claim), counting, serving, claim, words);
  });
  return {
    findings: judged.flatMap(({ findings }) => findings),
    approvals: judged.flatMap(({ approvals }) => approvals),
  };
}

function countingOf(
  rule: Rule,
  entry: ApprovalRule,
  gate: GateEvidence,
  claim: Claim,
  reviews: readonly Review[],
  separated: readonly Separated[],
): Counting {
  const environment = environmentOf(entry.environment ?? rule.environment?.name ?? '', gate);
  const human = ({ person }: Review): string => humanOf(person, claim.people, gate.system);
  const here = reviews.filter(({ environments }) => environments.includes(environment.id));
  const given = here.filter(({ state }) => state === 'approved');
  const seen = given.filter(({ comment }) => entry.comment === null || carriesDigest(comment, claim.digest));
  const namedOnly = rule.environment?.forbidAdminBypass === false;
  // Of several accounts of one human, the one that fits best stands for them.
  const candidates = new Map<string, Candidate>();
  for (const review of seen) {
    const name = human(review);
    if (review.person.isBot || separated.some((one) => one.human === name)) continue;
    const match = matchReviewer(review.person, entry, environment, gate, namedOnly);
    const before = candidates.get(name);
    if (before === undefined || RANK[match.is] > RANK[before.match.is])
      candidates.set(name, { review, human: name, match });
  }
  const own = separated.flatMap(({ human: one, name, did }) => {
    const login = seen.find((review) => human(review) === one)?.person.login;
    return login === undefined ? [] : [`${login} ${did}${name === login ? '' : ` as ${name}`} and approved it`];
  })[0];
  return { entry, environment, commented: here.length > 0, given, seen, own, candidates: [...candidates.values()] };
}

const RANK = { no: 0, unknown: 1, yes: 2 } as const;

function judgeEntry(
  base: Omit<Finding, 'outcome' | 'found'>,
  { entry, environment, commented, given, seen, own, candidates }: Counting,
  serving: readonly string[],
  { digest }: Claim,
  words: RunWords,
): Judged {
  const finding = (outcome: 'fail' | 'inconclusive', found: string, remedy?: string): Judged => ({
    findings: [{ ...base, outcome, found, ...remedyOf(remedy) }],
    approvals: [],
  });
  if (given.length === 0) {
    const comments = commented ? ' (a comment is no approval)' : '';
    const { found, remedy } = words.nobodyApproved(environment.name);
    return finding('fail', `${found}${comments}`, remedy);
  }
  if (seen.length === 0) {
    const found = `${loginsOf(given)} approved without the digest of the plan in the comment`;
    return finding('fail', found, `approve with ${digest.slice(0, DIGEST_IN_COMMENT)} in the comment`);
  }
  const serve = candidates.filter(({ human }) => serving.includes(human));
  const approvals = serve.flatMap(({ review: { person, comment }, match }) =>
    match.is === 'yes' ? [{ person, match: match.how, comment, environment: environment.name }] : [],
  );
  const open = serve.flatMap(({ match }) => (match.is === 'unknown' ? [match] : []))[0];
  if (serve.length >= entry.count) {
    if (open !== undefined) return finding('inconclusive', open.why, open.grant);
    const found = approvals.map(({ person, match }) => `${person.login} (${match})`).join(', ');
    return { findings: [{ ...base, outcome: 'pass', found: `approved by ${found}` }], approvals };
  }
  if (candidates.length === 0) {
    if (own !== undefined) return finding('fail', own, 'have somebody else approve');
    return finding('fail', `${loginsOf(seen)} approved, and a bot cannot`, 'have a human approve');
  }
  if (serve.length > 0) {
    const found = `approved by ${loginsOf(serve.map(({ review }) => review))}, which is ${serve.length} of ${entry.count}`;
    return finding('fail', found, 'have another person approve');
  }
  if (candidates.some(({ match }) => match.is !== 'no'))
    return finding('fail', 'whoever approved counts for another entry already', 'have another person approve');
  const found = `approved by ${loginsOf(candidates.map(({ review }) => review))}, who is not among those who may`;
  return finding('fail', found, `have one of ${entry.from.map(approverText).join(', ')} approve`);
}

const loginsOf = (reviews: readonly Review[]): string =>
  [...new Set(reviews.map(({ person }) => person.login))].join(', ');

/** Whether a word of the comment is the digest, or begins it and is long enough; part of another digest is not. */
function carriesDigest(comment: string, digest: string): boolean {
  const words = comment.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.some((word) => word.length >= DIGEST_IN_COMMENT && digest.startsWith(word));
}

function environmentOf(name: string, gate: GateEvidence): EnvironmentProtection {
  const reading = gate.environments.get(name);
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

function baseOf(
  rule: Rule,
  { value, at }: Located<ApprovalRule>,
  index: number,
  claim: Claim,
): Omit<Finding, 'outcome' | 'found'> {
  return { subject: `approval ${index + 1}`, wanted: wantedText(rule, value, claim), at };
}
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
