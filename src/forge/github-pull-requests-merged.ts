import type { Reading } from '../core/evidence.js';
import type { Activities, CommitPulls } from '../github/answers.js';
import {
  isActivities,
  isChanges,
  isCommitPulls,
  isGitCommit,
  whyActivities,
  whyChanges,
  whyCommitPulls,
  whyGitCommit,
} from '../github/answers-validate.generated.js';
import { readingOf } from '../github/reading.js';
import { type PullRequestHost, refuseOtherEvent, short } from './github-pull-requests-host.js';
import type { Merge, MergeOfRun } from './pull-requests.js';

type Move = Activities[number];
type Merged = CommitPulls[number] & { readonly merged_at: string };

/** As many commits of a push are asked for the pull requests that brought them. */
const MOST_ASKED = 50;

const BY_ONE =
  'Merge one pull request at a time, by the button or the merge queue, and run apply on push to its target';
const AGAIN = 'Open a pull request that changes these entries again, and merge it alone';

/**
 * The merge that left this run's commit at the tip of its branch. Where the branch stood before is what the branch's own
 * history of moves says (operation repos/list-activities), so the way of merging makes no difference; which pull request
 * it was is what GitHub says of the commit (operation repos/list-pull-requests-associated-with-commit).
 */
export async function readMerged(host: PullRequestHost): Promise<Reading<MergeOfRun>> {
  const { context } = host;
  const started = await host.run();
  if (started.is === 'unreadable') return started;
  const { event, head_sha: commit, head_branch: branch } = started.value;
  refuseOtherEvent(started.value, context);
  if (event !== 'push' && event !== 'workflow_dispatch')
    return none(`this run was started by ${event}, and not by a merge`, 'Run apply on push to the target of the merge');
  // Of a tag GitHub keeps the bare name, too.
  if (branch === null || context.ref !== `refs/heads/${branch}`)
    return none(`this run is on ${context.ref}, which is no branch that GitHub names for it`, BY_ONE);
  const [move, pulls] = await Promise.all([readMove(host, branch, commit), readPulls(host, commit)]);
  if (move.is === 'unreadable') return move;
  if (pulls.is === 'unreadable') return pulls;
  if (move.value === null) {
    return none(
      `GitHub's history of ${branch} does not show how it came to ${short(commit)}`,
      'Where the merge was just made, run it again in a minute',
    );
  }
  return mergeOf(host, { branch, commit, move: move.value, pulls: intoBranch(host, pulls.value, branch) });
}

interface Arrival {
  readonly branch: string;
  readonly commit: string;
  readonly move: Move;
  /** Those that GitHub names for the commit, merged into this branch. */
  readonly pulls: readonly Merged[];
}

async function mergeOf(host: PullRequestHost, arrival: Arrival): Promise<Reading<MergeOfRun>> {
  const { commit, move, pulls } = arrival;
  const isPush = move.activity_type === 'push';
  const isQueue = move.activity_type === 'merge_queue_merge';
  if (!isPush && !isQueue && move.activity_type !== 'pr_merge') return unmerged(host, arrival);
  // Whoever pushes the head itself merges what was reviewed and nothing else.
  const fitting = pulls.filter((pull) => (isPush ? pull.head.sha : pull.merge_commit_sha) === commit);
  const [pull, other] = fitting;
  if (pull === undefined) return unmerged(host, arrival);
  if (other !== undefined) return none(`${numbers(fitting)} were merged by one commit, ${short(commit)}`, AGAIN);
  const found: Reading<MergeOfRun> = { is: 'read', value: { is: 'merge', merge: asMerge(arrival, pull) } };
  if (!isPush && !isQueue) return found;
  if (isQueue) {
    const parents = await readParents(host, commit);
    if (parents.is === 'unreadable') return parents;
    if (parents.value[0] === move.before) return found;
  }
  return alone(host, arrival, pull, found);
}

/** Whether the move brought the commits of this pull request and no others. */
async function alone(
  host: PullRequestHost,
  { branch, commit, move }: Arrival,
  pull: Merged,
  found: Reading<MergeOfRun>,
): Promise<Reading<MergeOfRun>> {
  const brought = await readBrought(host, move.before, commit);
  if (brought.is === 'unreadable') return brought;
  if (brought.value === null)
    return none(`${short(commit)} does not follow what ${branch} held before, ${short(move.before)}`, BY_ONE);
  if (brought.value.length > MOST_ASKED)
    return none(`${brought.value.length} commits came to ${branch} at once, more than can be told apart`, AGAIN);
  const owners = await Promise.all(brought.value.map((one) => readPulls(host, one)));
  const unread = owners.find(({ is }) => is === 'unreadable');
  if (unread?.is === 'unreadable') return unread;
  const lists = owners.map((one) => (one.is === 'read' ? intoBranch(host, one.value, branch) : []));
  if (lists.every((list) => list.some(({ number }) => number === pull.number))) {
    const others = lists.flat().filter(({ number }) => number !== pull.number);
    if (others.length === 0) return found;
  }
  const all = [...lists.flat(), pull];
  const several = new Set(all.map(({ number }) => number)).size > 1;
  return several
    ? none(`one move of ${branch} brought ${numbers(all)}`, AGAIN)
    : none(`commits came to ${branch} together with #${pull.number} that are not of it`, BY_ONE);
}

/** Why there is no merge: a commit that came without a pull request, or with several. */
async function unmerged(host: PullRequestHost, { branch, commit, move, pulls }: Arrival): Promise<Reading<MergeOfRun>> {
  const brought = await readBrought(host, move.before, commit);
  const asked = brought.is === 'read' ? (brought.value ?? []).slice(-MOST_ASKED) : [];
  const owners = await Promise.all(asked.map((one) => readPulls(host, one)));
  const all = [...pulls, ...owners.flatMap((one) => (one.is === 'read' ? intoBranch(host, one.value, branch) : []))];
  const [first] = all;
  if (first === undefined)
    return none(`${short(commit)} came to ${branch} by ${deedOf(move)}, without a pull request`, BY_ONE);
  return new Set(all.map(({ number }) => number)).size > 1
    ? none(`one move of ${branch} brought ${numbers(all)}`, AGAIN)
    : none(
        `#${first.number} came to ${branch} by ${deedOf(move)} of ${short(commit)}, which is not what was reviewed`,
        BY_ONE,
      );
}

const DEEDS: Readonly<Record<string, string>> = {
  push: 'a push',
  force_push: 'a force-push',
  branch_creation: 'the creation of the branch',
  pr_merge: 'a merge',
  merge_queue_merge: 'the merge queue',
};

const deedOf = ({ activity_type }: Move): string => DEEDS[activity_type] ?? activity_type;

function asMerge({ branch, commit, move }: Arrival, pull: Merged): Merge {
  return {
    number: pull.number,
    url: pull.html_url,
    target: `refs/heads/${branch}`,
    head: pull.head.sha,
    before: move.before,
    after: commit,
    mergedAt: pull.merged_at,
  };
}

/** The latest move of the branch to this commit. */
async function readMove(host: PullRequestHost, branch: string, commit: string): Promise<Reading<Move | null>> {
  const { github, here, grant } = host;
  const ref = `refs/heads/${branch}`;
  const read = await github.first(
    `${here}/activity?ref=${encodeURIComponent(ref)}`,
    isActivities,
    whyActivities,
    (move: Move) => move.ref === ref && move.after === commit,
  );
  return readingOf(read, grant('contents: read'), (value) => ({ is: 'read', value }));
}

async function readPulls(host: PullRequestHost, commit: string): Promise<Reading<readonly CommitPulls[number][]>> {
  const { github, here, grant } = host;
  const read = await github.list(`${here}/commits/${commit}/pulls`, isCommitPulls, whyCommitPulls);
  return readingOf(read, grant('pull-requests: read'), (value) => ({ is: 'read', value }));
}

function intoBranch(
  { context }: PullRequestHost,
  pulls: readonly CommitPulls[number][],
  branch: string,
): readonly Merged[] {
  const own = context.repository.toLowerCase();
  return pulls.filter(
    (pull): pull is Merged =>
      pull.merged_at !== null && pull.base.ref === branch && pull.base.repo.full_name.toLowerCase() === own,
  );
}

// Operation git/get-commit.
async function readParents(
  { github, here, grant }: PullRequestHost,
  commit: string,
): Promise<Reading<readonly string[]>> {
  const read = await github.get(`${here}/git/commits/${commit}`, isGitCommit, whyGitCommit);
  return readingOf(read, grant('contents: read'), ({ parents }) => ({
    is: 'read',
    value: parents.map(({ sha }) => sha),
  }));
}

/** The commits between (operation repos/compare-commits); null where the one does not follow the other. */
async function readBrought(
  { github, here, grant }: PullRequestHost,
  before: string,
  commit: string,
): Promise<Reading<readonly string[] | null>> {
  const read = await github.pages(`${here}/compare/${before}...${commit}`, isChanges, whyChanges);
  return readingOf(read, grant('contents: read'), (pages): Reading<readonly string[] | null> => {
    const [first] = pages;
    if (first === undefined || first.merge_base_commit.sha !== before) return { is: 'read', value: null };
    const commits = pages.flatMap((page) => page.commits.map(({ sha }) => sha));
    return commits.length === first.total_commits
      ? { is: 'read', value: commits }
      : { is: 'unreadable', why: `GitHub shows ${commits.length} of ${first.total_commits} commits` };
  });
}

function numbers(pulls: readonly { readonly number: number }[]): string {
  const all = [...new Set(pulls.map(({ number }) => number))].sort((one, other) => one - other);
  return `pull requests ${all.map((number) => `#${number}`).join(' and ')}`;
}

const none = (why: string, fix: string): Reading<MergeOfRun> => ({ is: 'read', value: { is: 'none', why, fix } });
