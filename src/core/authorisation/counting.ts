import type { Approval, Claim } from '../authorisation.js';
import type { IdentitySystem, Person } from '../evidence.js';
import type { ApprovalRule } from '../policy/policy.js';
import type { Outcome } from '../verdict.js';
import { humanOf } from './identity.js';
import type { Matching } from './reviewer.js';
import type { Separated } from './separate.js';

/** How much of the plan's digest a comment must hold to show that its writer saw the plan. */
export const DIGEST_IN_COMMENT = 12;

/** What is told of an entry. */
export interface Told {
  readonly outcome: Exclude<Outcome, 'pass' | 'awaited'>;
  readonly found: string;
  readonly remedy?: string | undefined;
}

/** What an entry of approvals finds in the evidence, before humans are shared out among the entries. */
export type Counting =
  | { readonly is: 'closed'; readonly told: Told }
  | {
      readonly is: 'open';
      readonly entry: ApprovalRule;
      /** Those who approved, and whose comment carries what it must. */
      readonly seen: readonly Given[];
      /** That somebody who is separated approved it. */
      readonly own: string | undefined;
      /** One approval of each human whose approval can count. */
      readonly candidates: readonly Candidate[];
      /** What to do, where others have to approve. */
      readonly remedy: (what: string) => string;
    };

/** An approval as it was given, whether it counts or not. */
export type Given = Omit<Approval, 'match'>;

export interface Candidate {
  readonly given: Given;
  readonly human: string;
  readonly match: Matching;
}

interface Asked {
  readonly entry: ApprovalRule;
  readonly claim: Claim;
  readonly separated: readonly Separated[];
  /** Where the accounts of those who approve are. */
  readonly system: IdentitySystem;
  readonly match: (person: Person) => Matching;
  readonly remedy: (what: string) => string;
}

/** Counts what was given, by somebody at least. */
export function countGiven(all: readonly Given[], { entry, claim, separated, system, match, remedy }: Asked): Counting {
  const human = ({ person }: Given): string => humanOf(person, claim.people, system);
  const seen = all.filter(({ comment }) => entry.comment === null || carriesDigest(comment, claim.digest));
  if (seen.length === 0) {
    const found = `${loginsOf(all)} approved without the digest of the plan in the comment`;
    const wanted = remedy(`approve with ${claim.digest.slice(0, DIGEST_IN_COMMENT)} in the comment`);
    return { is: 'closed', told: { outcome: 'fail', found, remedy: wanted } };
  }
  // Of several accounts of one human, the one that fits best stands for them.
  const candidates = new Map<string, Candidate>();
  for (const given of seen) {
    const name = human(given);
    if (given.person.isBot || separated.some((one) => one.human === name)) continue;
    const found = match(given.person);
    const before = candidates.get(name);
    if (before === undefined || RANK[found.is] > RANK[before.match.is])
      candidates.set(name, { given, human: name, match: found });
  }
  const own = separated.flatMap(({ human: one, name, did }) => {
    const login = seen.find((given) => human(given) === one)?.person.login;
    return login === undefined ? [] : [`${login} ${did}${name === login ? '' : ` as ${name}`} and approved it`];
  })[0];
  return { is: 'open', entry, seen, own, candidates: [...candidates.values()], remedy };
}

const RANK = { no: 0, unknown: 1, yes: 2 } as const;

export const loginsOf = (all: readonly Given[]): string =>
  [...new Set(all.map(({ person }) => person.login))].join(', ');

/** Whether a word of the comment is the digest, or begins it and is long enough; part of another digest is not. */
function carriesDigest(comment: string, digest: string): boolean {
  const words = comment.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.some((word) => word.length >= DIGEST_IN_COMMENT && digest.startsWith(word));
}
