import type { Approval, Claim } from '../authorisation.js';
import type { RunEvidence } from '../evidence.js';
import { type ApprovalRule, approverText, type Located, type Rule } from '../policy/policy.js';
import type { Finding } from '../verdict.js';
import { assign, type Fit } from './assignment.js';
import { countReleases, refusedAtGate } from './count-releases.js';
import { countReviews } from './count-reviews.js';
import { type Candidate, type Counting, DIGEST_IN_COMMENT, loginsOf, type Told } from './counting.js';
import { isKnownIn, KEY_OF, NAME_OF } from './identity.js';
import { remedyOf } from './remedy.js';

interface Judged {
  readonly findings: readonly Finding[];
  readonly approvals: readonly Approval[];
}

/** Counts the approvals for each entry of the rule. The environments are proven already. */
export function judgeApprovals(rule: Rule, evidence: RunEvidence, claim: Claim): Judged {
  const { gate } = evidence;
  const refused = gate === null ? null : refusedAtGate(rule, gate, evidence);
  if (refused !== null)
    return {
      findings: rule.approvals.map((entry, index) => findingOf(baseOf(rule, entry, index, claim), refused)),
      approvals: [],
    };
  const countings = rule.approvals.map(({ value }) => {
    const counting = (value.via === 'environment' ? countReleases : countReviews)(value, rule, evidence, claim);
    return toldApart(counting, rule, evidence, claim);
  });
  const candidates = countings.flatMap((counting) => candidatesOf(counting));
  const humans = [...new Set(candidates.map(({ human }) => human))];
  const fitOf = (counting: Counting, human: string): Fit =>
    candidatesOf(counting).find((one) => one.human === human)?.match.is ?? 'no';
  // A human serves one entry once, and who could serve several is left to the one that nobody else can.
  const places = countings.flatMap((counting) =>
    counting.is === 'closed' ? [] : Array.from({ length: counting.entry.count }, () => counting),
  );
  const held = assign(places.map((counting) => humans.map((human) => fitOf(counting, human))));
  const judged = rule.approvals.map((entry, index) => {
    const counting = countings[index];
    if (counting === undefined) throw new TypeError('an entry of approvals was not counted');
    const serving = places.flatMap((place, at) => {
      const human = humans[held[at] ?? -1];
      return place === counting && human !== undefined ? [human] : [];
    });
    return judgeEntry(baseOf(rule, entry, index, claim), counting, serving);
  });
  return {
    findings: judged.flatMap(({ findings }) => findings),
    approvals: judged.flatMap(({ approvals }) => approvals),
  };
}

const candidatesOf = (counting: Counting): readonly Candidate[] => (counting.is === 'open' ? counting.candidates : []);

/**
 * Where accounts of two systems serve one rule, only `people` tells whether two of them are one human: who is not known in
 * both may count twice.
 */
function toldApart(counting: Counting, { approvals }: Rule, { gate, merge }: RunEvidence, { people }: Claim): Counting {
  if (counting.is === 'closed' || gate === null || merge === null) return counting;
  const systems = [gate.system, merge.pullRequest.system] as const;
  const [one, other] = systems;
  if (one === other || new Set(approvals.map(({ value }) => value.via)).size < 2) return counting;
  const isTold = (name: string): boolean =>
    people.some((human) => `person ${human.name}` === name && systems.every((system) => isKnownIn(human, system)));
  const candidates = counting.candidates.map((candidate): Candidate => {
    if (candidate.match.is !== 'yes' || isTold(candidate.human)) return candidate;
    const { login } = candidate.given.person;
    const why = `whether ${login} approved both in ${NAME_OF[one]} and in ${NAME_OF[other]} cannot be told`;
    const grant = `add an entry for ${login} to people, with ${KEY_OF[one]} and ${KEY_OF[other]}`;
    return { ...candidate, match: { is: 'unknown', why, grant } };
  });
  return { ...counting, candidates };
}

function judgeEntry(base: Base, counting: Counting, serving: readonly string[]): Judged {
  const finding = (outcome: Told['outcome'], found: string, remedy?: string): Judged => ({
    findings: [findingOf(base, { outcome, found, remedy })],
    approvals: [],
  });
  if (counting.is === 'closed') return { findings: [findingOf(base, counting.told)], approvals: [] };
  const { entry, seen, own, candidates, remedy } = counting;
  const serve = candidates.filter(({ human }) => serving.includes(human));
  const approvals = serve.flatMap(({ given, match }) => (match.is === 'yes' ? [{ ...given, match: match.how }] : []));
  const open = serve.flatMap(({ match }) => (match.is === 'unknown' ? [match] : []))[0];
  if (serve.length >= entry.count) {
    if (open !== undefined) return finding('inconclusive', open.why, open.grant);
    const found = approvals.map(({ person, match }) => `${person.login} (${match})`).join(', ');
    return { findings: [{ ...base, outcome: 'pass', found: `approved by ${found}` }], approvals };
  }
  if (candidates.length === 0) {
    if (own !== undefined) return finding('fail', own, remedy('have somebody else approve'));
    return finding('fail', `${loginsOf(seen)} approved, and a bot cannot`, remedy('have a human approve'));
  }
  if (serve.length > 0) {
    const found = `approved by ${loginsOf(serve.map(({ given }) => given))}, which is ${serve.length} of ${entry.count}`;
    return finding('fail', found, remedy('have another person approve'));
  }
  if (candidates.some(({ match }) => match.is !== 'no'))
    return finding('fail', 'whoever approved counts for another entry already', remedy('have another person approve'));
  const found = `approved by ${loginsOf(candidates.map(({ given }) => given))}, who is not among those who may`;
  return finding('fail', found, remedy(`have one of ${entry.from.map(approverText).join(', ')} approve`));
}

type Base = Omit<Finding, 'outcome' | 'found'>;

const findingOf = (base: Base, { outcome, found, remedy }: Told): Finding => ({
  ...base,
  outcome,
  found,
  ...remedyOf(remedy),
});

/** Whose approval does not count, in words. */
export const WHO = {
  requester: 'the requester',
  'job-owner': 'the owner of the training job',
  author: 'an author',
  pusher: 'the pusher',
  merger: 'the merger',
} as const;

function baseOf(rule: Rule, { value, at }: Located<ApprovalRule>, index: number, claim: Claim): Base {
  return { subject: `approval ${index + 1}`, wanted: wantedText(rule, value, claim), at };
}

function wantedText(
  { separate }: Rule,
  { from, count: many, via, environment, comment }: ApprovalRule,
  { digest }: Claim,
): string {
  const not = via === 'pull-request' ? new Set([...separate, 'author' as const]) : separate;
  return [
    `${many} of ${from.map(approverText).join(', ')}`,
    ...(via === 'pull-request' ? ['through the pull request'] : environment === null ? [] : [`through ${environment}`]),
    ...(comment === null ? [] : [`with ${digest.slice(0, DIGEST_IN_COMMENT)} in the comment`]),
    ...([...not].length === 0 ? [] : [`not ${[...not].map((who) => WHO[who]).join(' or ')}`]),
  ].join(', ');
}
