import type { Reading } from '../core/evidence.js';
import type { StartedRecord } from '../core/ledger/started.js';
import { placeId, placeShortId } from '../core/place.js';
import type { RolledBack } from '../core/promotions/conduct.js';
import { inSafeOrder } from '../core/promotions/order.js';
import { parseReviewed, writeReviewed } from '../core/promotions/reviewed.js';
import type { Reviewed } from '../core/promotions/reviewed-schema.js';
import type { Finding } from '../core/verdict.js';
import type { Announced, Merge, PullRequestsPort } from '../forge/pull-requests.js';
import type { ToldReport } from '../report/report.js';
import { applyEach } from './apply-entry.js';
import { appliedReport, unmerged } from './apply-report.js';
import { assetOf, type Compared, compareEntries } from './compare-entries.js';
import { type Looked, lookAtEntries } from './foretell.js';
import { heldAgainst } from './held-against.js';
import { askedByMerge } from './merge-evidence.js';
import { readPolicy } from './policy.js';
import type { Ports } from './ports.js';
import type { PromotionsRequest } from './promotions-request.js';
import { eventsSince, hasBegun, lastRollback } from './since-merge.js';
import { changeBetween, pullRequestsOf, wantedAt } from './wanted-change.js';

/**
 * Promotes what a merged pull request has changed in the wanted state: all plans are built again and held against those
 * that were reviewed, every entry is authorised, and only then the first of them is written. Each leaves its own record.
 */
export async function apply(request: PromotionsRequest, ports: Ports): Promise<ToldReport> {
  const pullRequests = pullRequestsOf(ports, request);
  ports.approvals.prepare();
  const found = await pullRequests.merged();
  if (found.is === 'unreadable') return unmerged(request, ports, unreadMerge(found));
  if (found.value.is === 'none') return unmerged(request, ports, noMerge(found.value));
  const { merge } = found.value;
  const rules = await readPolicy(request.policy, ports, { ref: merge.target, commit: merge.before });
  const { policy } = rules;
  const change = await changeBetween(pullRequests, request, policy, merge.before, merge.after);
  const changed = inSafeOrder(
    policy.lifecycle,
    change.difference.changed.map(({ entry }) => entry),
  );
  const told = { request, ports, merge, change };
  const others = [...change.difference.untouched, ...change.difference.reasonOnly];
  if (changed.length === 0) {
    const drifts = await heldAgainst(policy, others, ports);
    return appliedReport({ ...told, entries: [], digest: null, drifts, notes: [] });
  }
  const commit = await pullRequests.tip(merge.target);
  const [tip, announced] = await Promise.all([
    commit === merge.after ? changed : wantedAt(pullRequests, request, policy, commit),
    pullRequests.announced(merge.head, placeShortId(request.place)),
  ]);
  const reviewed = reviewedOf(announced, request);
  const looked = await lookAtEntries(changed, rules, request, ports, isOfAnother(reviewed, ports));
  const past = await pastOf(looked, merge, ports);
  const compared = compareEntries(changed, looked, {
    rules,
    merge: {
      pullRequest: ports.policiesFor === 'github' ? `#${merge.number}` : `!${merge.number}`,
      mergedAt: merge.mergedAt,
      changesPolicy: change.policy === 'changed',
      reviewed,
    },
    tip,
    rolledBack: past === null ? 'unknown' : past.rolledBack,
    proven: ports.approvals.host.is !== 'shell',
  });
  const joined = await withMerge(ports, pullRequests, merge, compared, announced, past?.goesOn ?? false);
  const entries = await applyEach(compared, rules, request, joined);
  return appliedReport({
    ...told,
    entries,
    digest: reviewed.is === 'read' ? reviewed.digest : null,
    // What is only told ends no run that has written.
    drifts: await heldAgainst(policy, others, ports).catch(() => []),
    notes: past === null ? [UNREMEMBERED] : [],
  });
}

const UNREMEMBERED =
  'The ledger is off: whether an asset was rolled back since the merge cannot be known, so entries that ask for approvals are refused.';

const unreadMerge = ({ why, grant }: Extract<Reading<unknown>, { is: 'unreadable' }>): Finding => ({
  subject: 'merge',
  outcome: 'inconclusive',
  found: `nobody can say which pull request this run applies: ${why}`,
  ...(grant === undefined ? {} : { remedy: grant }),
});

const noMerge = ({ why, fix }: { readonly why: string; readonly fix: string }): Finding => ({
  subject: 'merge',
  outcome: 'fail',
  found: why,
  wanted: 'the merge of one pull request',
  remedy: fix,
});

type ReviewedOfMerge =
  | { readonly is: 'read'; readonly value: Reviewed; readonly digest: string | null }
  | { readonly is: 'missing'; readonly why: string };

function reviewedOf(announced: Reading<Announced | null>, { place }: PromotionsRequest): ReviewedOfMerge {
  if (announced.is === 'unreadable') return { is: 'missing', why: announced.why };
  if (announced.value === null)
    return { is: 'missing', why: 'its head commit has no check of a plan that could be reviewed' };
  const parsed = parseReviewed(announced.value.reviewed, null);
  if (!parsed.ok) return { is: 'missing', why: `the check on its head commit cannot be used, for ${parsed.error}` };
  if (parsed.value.place !== placeId(place))
    return { is: 'missing', why: 'the check on its head commit is about another workspace or registry' };
  const written = writeReviewed(parsed.value);
  return { is: 'read', value: parsed.value, digest: written.ok ? written.value.digest : null };
}

/** What this run or another one of this merge has begun is not waited for: it is finished. */
function isOfAnother(reviewed: ReviewedOfMerge, { approvals }: Ports): (open: StartedRecord) => boolean {
  const digests = new Set(reviewed.is === 'read' ? reviewed.value.entries.map(({ digest }) => digest) : []);
  return ({ run, planDigest }) => run?.name !== approvals.run && !digests.has(planDigest);
}

interface Past {
  /** The last rollback since the merge, by asset. */
  readonly rolledBack: ReadonlyMap<string, RolledBack | null>;
  /** Whether an earlier attempt of this run has begun one of the entries. */
  readonly goesOn: boolean;
}

/** What the ledger says of the assets since the merge; null without one. */
async function pastOf(
  looked: readonly Looked[],
  { mergedAt }: Merge,
  { ledger, approvals: { run, host } }: Ports,
): Promise<Past | null> {
  if (ledger === null) return null;
  const rolledBack = new Map<string, RolledBack | null>();
  let goesOn = false;
  for (const one of looked) {
    if (one.is === 'missing' || one.head === null || rolledBack.has(assetOf(one.entry))) continue;
    const events = await eventsSince(ledger, one.head, mergedAt);
    const same = looked.filter((other) => assetOf(other.entry) === assetOf(one.entry));
    const versions = same.flatMap((other) => (other.is === 'found' ? [other.facts.asset] : []));
    rolledBack.set(assetOf(one.entry), lastRollback(events));
    goesOn ||= host.is !== 'shell' && host.attempt > 1 && hasBegun(events, versions, run, host.attempt);
  }
  return { rolledBack, goesOn };
}

/** The ports with the merge as evidence beside that of the run; asked for only where something is to be authorised. */
async function withMerge(
  ports: Ports,
  pullRequests: PullRequestsPort,
  merge: Merge,
  compared: readonly Compared[],
  announced: Reading<Announced | null>,
  goesOn: boolean,
): Promise<Ports> {
  const rules = compared.flatMap((one) => (one.is === 'apply' ? [one.decision.rule] : []));
  if (rules.length === 0 || announced.is === 'unreadable' || announced.value === null) return ports;
  const pullRequest = await pullRequests.evidence(merge, rules);
  const evidence = { pullRequest, plannedAt: announced.value.at, goesOn };
  return { ...ports, approvals: askedByMerge(ports.approvals, evidence) };
}
