import type { Planned } from '../core/decision.js';
import type { Facts } from '../core/facts.js';
import { type Conduct, conductOf, type Merge, type RolledBack } from '../core/promotions/conduct.js';
import { type Entry, entryKey, entryText } from '../core/promotions/entry.js';
import type { Wanted } from '../core/promotions/wanted.js';
import type { Finding } from '../core/verdict.js';
import { EarlierOnes, foretell, type Looked } from './foretell.js';
import { isPlanned } from './judge.js';
import type { CommittedRules } from './policy.js';

type Found = Extract<Looked, { readonly is: 'found' }>;

/**
 * A changed entry, held against what was reviewed.
 *
 * - `apply`: its plan is the reviewed one.
 * - any other: nothing is written, and the finding says why; `not done` because of an earlier entry of the same asset.
 */
export type Compared = { readonly entry: Entry; readonly finding: Finding } & (
  | { readonly is: 'apply'; readonly looked: Found; readonly facts: Facts; readonly decision: Planned }
  | { readonly is: Exclude<Conduct['is'], 'apply'> | 'not done' }
);

/** What entries are compared with. */
export interface Reviewing {
  readonly rules: CommittedRules;
  readonly merge: Merge;
  /** What the tip of the branch wants. */
  readonly tip: Wanted;
  /** The last rollback of an asset, by `KIND/NAME`; `unknown` without a ledger. */
  readonly rolledBack: ReadonlyMap<string, RolledBack | null> | 'unknown';
  readonly proven: boolean;
}

/** The asset of an entry as one text. */
export const assetOf = ({ kind, name }: Pick<Entry, 'kind' | 'name'>): string => `${kind}/${name}`;

/**
 * Builds every plan again, on the facts as they will be when it is its turn, and says what is done with each entry. Pure.
 *
 * @param changed in safe order, as the files write them
 * @param looked the same entries, in the same order
 */
export function compareEntries(
  changed: readonly Entry[],
  looked: readonly Looked[],
  reviewing: Reviewing,
): readonly Compared[] {
  const earlier = new EarlierOnes();
  const stopped = new Map<string, Entry>();
  return looked.map((one, index) => {
    const entry = changed[index] ?? one.entry;
    const before = stopped.get(assetOf(entry));
    if (before !== undefined) return { is: 'not done', entry, finding: notDone(entry, before) };
    const compared = compareOne(entry, one, earlier, reviewing);
    if (compared.is === 'apply') earlier.add(entry, { facts: compared.facts, decision: compared.decision });
    if (compared.is === 'refused' || compared.is === 'held') stopped.set(assetOf(entry), entry);
    return compared;
  });
}

/** What is said of an entry that comes after one of the same asset which was not promoted. */
export const notDone = (entry: Entry, before: Entry): Finding => ({
  subject: entryText(entry),
  outcome: 'inconclusive',
  found: `not done: ${entryText(before)} comes first, and was not promoted`,
  remedy: 'resolve that one, and change this entry in the same new pull request',
  at: entry.at,
});

function compareOne(entry: Entry, looked: Looked, earlier: EarlierOnes, reviewing: Reviewing): Compared {
  if (looked.is === 'missing') return { is: 'refused', entry, finding: looked.finding };
  const { rules, merge, tip, rolledBack, proven } = reviewing;
  const foretold = foretell(rules, looked, earlier.of(entry), proven);
  const conduct = conductOf(entry, {
    merge,
    tip: tip.find((one) => entryKey(one) === entryKey(entry)) ?? null,
    rolledBack: rolledBack === 'unknown' ? null : (rolledBack.get(assetOf(entry)) ?? null),
    rebuilt: foretold.is === 'decided' ? foretold.decision : foretold,
  });
  if (conduct.is !== 'apply') return { is: conduct.is, entry, finding: conduct.finding };
  if (foretold.is !== 'decided' || !isPlanned(foretold.decision)) throw new TypeError('applied without a plan');
  const { facts, decision } = foretold;
  if (rolledBack === 'unknown' && decision.rule.approvals.length > 0)
    return { is: 'refused', entry, finding: unremembered(entry) };
  return { is: 'apply', entry, finding: conduct.finding, looked, facts, decision };
}

const unremembered = (entry: Entry): Finding => ({
  subject: entryText(entry),
  outcome: 'inconclusive',
  found: 'without a ledger nobody can say whether the asset was rolled back since the merge',
  wanted: 'a ledger, where approvals are asked for',
  remedy: 'leave the input ledger at its default',
  at: entry.at,
});
