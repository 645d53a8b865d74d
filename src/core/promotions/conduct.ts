import type { Decision } from '../decision.js';
import type { Finding, Outcome } from '../verdict.js';
import type { Foreseen } from './after.js';
import { type Entry, entryText, isSameVersion, versionText } from './entry.js';
import { compareReviewed } from './reviewed.js';
import type { Reviewed } from './reviewed-schema.js';

/**
 * What is done with an entry that a merged pull request changed.
 *
 * - `apply`: its plan is the one that was reviewed; it is authorised and promoted.
 * - `already there`: the version is in the stage, explained; nothing is written.
 * - `superseded`: the branch wants something else by now, which a later run does; nothing is written.
 * - `held`: the asset was rolled back after the merge.
 * - `refused`: what would be done is not what was reviewed.
 */
export interface Conduct {
  readonly is: 'apply' | 'already there' | 'superseded' | 'held' | 'refused';
  /** The same as a finding: what was found, in a sentence, and what to do. */
  readonly finding: Finding;
}

/** The merge that is applied. */
export interface Merge {
  /** The pull request, as people name it: `#12`, `!12`. */
  readonly pullRequest: string;
  /** When it was merged, by the clock of the forge, ISO 8601. */
  readonly mergedAt: string;
  /** Whether the pull request changes the policy too. */
  readonly changesPolicy: boolean;
  /** What was reviewed on its head commit, or why nothing of it can be used, as a sentence. */
  readonly reviewed:
    | { readonly is: 'read'; readonly value: Reviewed }
    | { readonly is: 'missing'; readonly why: string };
}

/** The last rollback of an asset, as the ledger remembers it. */
export interface RolledBack {
  readonly number: number;
  /** ISO 8601, by the registry's clock. */
  readonly at: string;
  readonly stage: string;
}

/** What is known of one changed entry when it comes to applying it. */
export interface Circumstances {
  readonly merge: Merge;
  /** What the tip of the branch wants for it; null where the tip no longer has it. */
  readonly tip: Entry | null;
  /** Of the asset, in any stage; null where none is remembered. */
  readonly rolledBack: RolledBack | null;
  /** The plan, built again on the facts as they will be when it is its turn. */
  readonly rebuilt: Decision | Exclude<Foreseen, { readonly is: 'foreseen' }>;
}

/** Says what is done with a changed entry. Pure. */
export function conductOf(entry: Entry, circumstances: Circumstances): Conduct {
  const { merge, tip, rolledBack, rebuilt } = circumstances;
  const { pullRequest } = merge;
  const { kind, name } = entry;
  if (merge.changesPolicy)
    return refused(entry, 'fail', {
      found: `pull request ${pullRequest} changes the policy and promotions together, so nobody can say which rules it was reviewed under`,
      remedy: 'change the policy in a pull request of its own, and the entry in another one after it',
    });
  if (entry.version.is === 'label')
    return refused(entry, 'fail', {
      found: `${versionText(entry.version)} is whichever version is the latest at the moment, and that is not what was reviewed`,
      wanted: 'one version',
      remedy: 'write the version that the plan in the pull request shows',
    });
  if (tip === null || !isSameVersion(tip.version, entry.version)) {
    const now = tip === null ? 'has the entry no more' : `wants version ${versionText(tip.version)}`;
    const found = `superseded: the branch ${now} by now`;
    const remedy =
      tip === null ? 'nothing is to be done' : 'nothing is to be done: the run of the later merge applies it';
    return { is: 'superseded', finding: findingOf(entry, 'pass', { found, remedy }) };
  }
  if ('state' in rebuilt && rebuilt.state === 'done') {
    const found = `version ${versionText(entry.version)} is in ${entry.stage} already`;
    return { is: 'already there', finding: findingOf(entry, 'pass', { found, remedy: 'nothing is to be done' }) };
  }
  // A time that nobody can read is no time before the merge.
  if (rolledBack !== null && !(Date.parse(rolledBack.at) < Date.parse(merge.mergedAt))) {
    const found = `held: ${kind} ${name} was rolled back in ${rolledBack.stage} at ${rolledBack.at} (event ${rolledBack.number} of the ledger), after pull request ${pullRequest} was merged at ${merge.mergedAt}`;
    const remedy = 'change the entry in a new pull request: write the version that shall be there now';
    return { is: 'held', finding: findingOf(entry, 'fail', { found, wanted: 'no rollback since the merge', remedy }) };
  }
  return asReviewed(entry, merge, rebuilt);
}

function asReviewed(entry: Entry, { reviewed, pullRequest }: Merge, rebuilt: Circumstances['rebuilt']): Conduct {
  if ('is' in rebuilt) return refused(entry, 'inconclusive', { found: rebuilt.why, remedy: rebuilt.remedy });
  if (rebuilt.state !== 'change' && rebuilt.state !== 'unfinished') {
    const blocking = rebuilt.findings.filter(({ outcome }) => outcome === 'fail' || outcome === 'inconclusive');
    const isDenied = blocking.length === 0 || blocking.some(({ outcome }) => outcome === 'fail');
    const [remedy] = blocking.flatMap((finding) => (finding.remedy === undefined ? [] : [finding.remedy]));
    return refused(entry, isDenied ? 'fail' : 'inconclusive', {
      found: ['nothing can be planned', ...blocking.map(({ found }) => found)].join(': '),
      remedy: remedy ?? 'see why in a new pull request that changes the entry',
    });
  }
  const again = 'change the entry in a new pull request, and have the plan that it shows reviewed';
  if (reviewed.is === 'missing')
    return refused(entry, 'inconclusive', {
      found: `what was reviewed in pull request ${pullRequest} is not known: ${reviewed.why}`,
      wanted: 'the digest of the plan on the head of the pull request',
      remedy: again,
    });
  const plan = rebuilt.digest.slice(0, 12);
  switch (compareReviewed(reviewed.value, entry, rebuilt.digest)) {
    case 'absent':
      return refused(entry, 'fail', {
        found: `no plan of it was reviewed in pull request ${pullRequest}`,
        wanted: `the plan ${plan}`,
        remedy: again,
      });
    case 'other':
      return refused(entry, 'fail', {
        found: `the plan is ${plan} now, another one than was reviewed in pull request ${pullRequest}: something that it covers has changed since`,
        wanted: 'the plan that was reviewed',
        remedy: again,
      });
    case 'same': {
      const found = `the plan is the one that was reviewed in pull request ${pullRequest}, ${plan}`;
      return { is: 'apply', finding: findingOf(entry, 'pass', { found }) };
    }
  }
}

type Said = Pick<Finding, 'found' | 'wanted' | 'remedy'>;

const refused = (entry: Entry, outcome: Outcome, said: Said): Conduct => ({
  is: 'refused',
  finding: findingOf(entry, outcome, said),
});

const findingOf = (entry: Entry, outcome: Outcome, said: Said): Finding => ({
  subject: entryText(entry),
  outcome,
  ...said,
  at: entry.at,
});
