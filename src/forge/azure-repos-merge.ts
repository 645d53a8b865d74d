import type { PullRequest } from '../azure-devops/answers.js';
import type { Reading } from '../core/evidence.js';
import { pageOf } from './azure-repos-pull-requests-page.js';
import type { Reads, RefMove } from './azure-repos-pull-requests-reads.js';
import type { MergeOfRun } from './pull-requests.js';

const NOBODY = /^0+$/;

/**
 * The merge that left this run's commit at the tip of its branch: the one completed pull request whose merge commit it is,
 * or whose head it is, and the push that brought it (operations Pull Request Query - Get, Pushes - List). Whatever the way
 * of completing, that is one push of one pull request.
 */
export async function mergeOfRun(reads: Reads): Promise<Reading<MergeOfRun>> {
  const [build, repository] = await Promise.all([reads.build(), reads.repository()]);
  if (build.is === 'unreadable') return build;
  if (repository.is === 'unreadable') return repository;
  const { sourceBranch: target, sourceVersion: after, reason } = build.value;
  if (/^pullrequest$/i.test(reason))
    return none('this run builds a pull request that nobody has merged', 'run it after the merge, on the branch');
  if (!target.startsWith('refs/heads/')) return none(`this run builds ${target}, which is no branch`, ON_PUSH);
  const built = /^batchedci$/i.test(reason) ? await reads.changes() : ALONE;
  if (built.is === 'unreadable') return built;
  const isEnough = (moves: readonly RefMove[]) => {
    const at = moves.findIndex((move) => move.after === after);
    // Pushes that were batched stand together.
    return at !== -1 && (built === ALONE || moves.slice(at + 1).some((move) => !built.value.includes(move.after)));
  };
  const [found, moves] = await Promise.all([reads.pullRequestsOf(after), reads.moves(target, isEnough)]);
  if (found.is === 'unreadable') return found;
  if (moves.is === 'unreadable') return moves;
  const completed = found.value.filter(
    ({ status, repository: { id } }) =>
      status === 'completed' && id.toLowerCase() === repository.value.id.toLowerCase(),
  );
  const merged = completed.filter((one) => one.targetRefName === target && isMergedAs(one, after));
  const [pullRequest] = merged;
  const commit = after.slice(0, 12);
  if (pullRequest === undefined) {
    const others = completed.map(({ pullRequestId, targetRefName }) => `!${pullRequestId} into ${targetRefName}`);
    const told = others.length === 0 ? '' : ` (it is in pull request ${others.join(', ')})`;
    return none(`${commit} came to ${target} without a pull request${told}`, 'change promotions by a pull request');
  }
  if (merged.length > 1) return none(`${commit} is of pull requests ${numbersOf(merged)}`, ONE_EACH);
  const brought = moves.value.filter((move) => move.after === after);
  const [move] = brought;
  if (move === undefined || brought.length > 1 || NOBODY.test(move.before)) {
    const times = move === undefined ? 'no push' : brought.length > 1 ? 'more than one push' : 'the first push';
    return none(`Azure DevOps lists ${times} that left ${target} at ${commit}`, ON_PUSH);
  }
  const { lastMergeSourceCommit, lastMergeTargetCommit, lastMergeCommit, closedDate } = pullRequest;
  const number = pullRequest.pullRequestId;
  const head = lastMergeSourceCommit?.commitId;
  if (head === undefined || !closedDate)
    return { is: 'unreadable', why: `Azure DevOps does not say what of pull request !${number} was merged, or when` };
  const went = lastMergeTargetCommit?.commitId;
  if (lastMergeCommit?.commitId === after) {
    if (went !== undefined && went !== move.before)
      return none(
        `pull request !${number} was merged with ${went.slice(0, 12)}, and ${target} was at ${move.before.slice(0, 12)}`,
        ONE_EACH,
      );
  } else {
    // The branch was moved on to the head itself: then all that came is the pull request's.
    const bases = await reads.mergeBases(move.before, after);
    if (bases.is === 'unreadable') return bases;
    if (bases.value.length !== 1 || bases.value[0] !== move.before)
      return none(`${target} was not moved forward from ${move.before.slice(0, 12)} to ${commit}`, ON_PUSH);
  }
  const earlier = moves.value.slice(moves.value.indexOf(move) + 1).filter((one) => built.value.includes(one.after));
  const batched = await toldOf(reads, earlier);
  if (batched.is === 'unreadable') return batched;
  if (batched.value.length > 0) {
    const all = [...batched.value].reverse().concat(`pull request !${number}`);
    return none(
      `this run builds more than one push to ${target}: ${all.join(', ')}`,
      'leave "batch" out of the trigger, so that each merge has a run of its own; then change the entries once more',
    );
  }
  const url = pageOf(reads.context, repository.value, number);
  const mergedAt = Date.parse(move.at) < Date.parse(closedDate) ? move.at : closedDate;
  return {
    is: 'read',
    value: { is: 'merge', merge: { number, url, target, head, before: move.before, after, mergedAt } },
  };
}

/** A push has a run of its own, unless the trigger batches them. */
const ALONE: { readonly is: 'read'; readonly value: readonly string[] } = { is: 'read', value: [] };

const ONE_EACH = 'complete one pull request at a time, each with a run of its own';
const ON_PUSH = 'run it by the trigger of the branch, on the commit of a completed pull request';

const none = (why: string, fix: string) => ({ is: 'read', value: { is: 'none', why, fix } }) as const;

function isMergedAs({ lastMergeCommit, lastMergeSourceCommit }: PullRequest, after: string): boolean {
  return lastMergeCommit?.commitId === after || lastMergeSourceCommit?.commitId === after;
}

const numbersOf = (all: readonly PullRequest[]): string =>
  all.map(({ pullRequestId }) => `!${pullRequestId}`).join(' and ');

/** What these pushes brought, in words. */
async function toldOf(reads: Reads, moves: readonly RefMove[]): Promise<Reading<readonly string[]>> {
  const told: string[] = [];
  for (const { after } of moves) {
    const found = await reads.pullRequestsOf(after);
    if (found.is === 'unreadable') return found;
    const merged = found.value.filter((one) => one.status === 'completed' && isMergedAs(one, after));
    told.push(merged.length === 0 ? after.slice(0, 12) : `pull request ${numbersOf(merged)}`);
  }
  return { is: 'read', value: told };
}
