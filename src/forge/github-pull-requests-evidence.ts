import type { Person, Reading, TeamEvidence } from '../core/evidence.js';
import type { Rule } from '../core/policy/policy.js';
import type { PullRequestEvidence, PullRequestReview } from '../core/pull-request.js';
import type { Activities, Pull, PullReviews } from '../github/answers.js';
import {
  isActivities,
  isGitRef,
  isPull,
  isPullReviews,
  whyActivities,
  whyGitRef,
  whyPull,
  whyPullReviews,
} from '../github/answers-validate.generated.js';
import { personOf, readAccounts } from '../github/people.js';
import { readingOf } from '../github/reading.js';
import { namedTeams, readMembers, teamName } from '../github/teams.js';
import { readContributors } from './github-pull-requests-contributors.js';
import { type PullRequestHost, short } from './github-pull-requests-host.js';
import type { Merge } from './pull-requests.js';

/** Who stands behind a merge (operations pulls/get, pulls/list-reviews and those that it needs for people). */
export async function readEvidence(
  host: PullRequestHost,
  merge: Merge,
  rules: readonly Rule[],
): Promise<PullRequestEvidence> {
  const { github } = host;
  const approvals = rules.flatMap((rule) => rule.approvals);
  const pulling = readPull(host, merge);
  const reviewing = readReviews(host, merge.number);
  const [pull, reviews, accounts, teams, contributors, pusher] = await Promise.all([
    pulling,
    reviewing,
    readAccounts(github, { approvals }),
    reviewing.then((read) => readTeams(host, approvals, read)),
    pulling.then((read) => (read.is === 'read' ? readContributors(host, read.value) : read)),
    pulling.then((read) => (read.is === 'read' ? readPusher(host, read.value) : read)),
  ]);
  const { number, url, head, mergedAt } = merge;
  return {
    ...{ system: 'github', number, url, head, mergedAt, contributors, pusher, reviews, accounts, teams },
    author: pull.is === 'read' ? known(pull.value.user, `who opened #${number}`) : pull,
    merger: pull.is === 'read' ? known(pull.value.merged_by, `who merged #${number}`) : pull,
  };
}

async function readPull({ github, here, grant }: PullRequestHost, { number, head }: Merge): Promise<Reading<Pull>> {
  const read = await github.get(`${here}/pulls/${number}`, isPull, whyPull);
  return readingOf(
    read,
    grant('pull-requests: read'),
    (pull): Reading<Pull> =>
      pull.head.sha === head && pull.merged
        ? { is: 'read', value: pull }
        : { is: 'unreadable', why: `#${number} is not merged at ${short(head)}` },
  );
}

function known(account: Pull['user'], what: string): Reading<Person> {
  return account === null
    ? { is: 'unreadable', why: `GitHub does not say ${what}` }
    : { is: 'read', value: personOf(account) };
}

const STATES = {
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'rejected',
  DISMISSED: 'withdrawn',
  COMMENTED: 'commented',
} as const;

const isState = (state: string): state is keyof typeof STATES => Object.hasOwn(STATES, state);

async function readReviews(
  { github, here, grant }: PullRequestHost,
  number: number,
): Promise<Reading<readonly PullRequestReview[]>> {
  const read = await github.list(`${here}/pulls/${number}/reviews`, isPullReviews, whyPullReviews);
  return readingOf(read, grant('pull-requests: read'), reviewsOf);
}

function reviewsOf(all: readonly PullReviews[number][]): Reading<readonly PullRequestReview[]> {
  // Only its author sees one that is not handed in yet.
  const given = all.filter(({ state }) => state !== 'PENDING');
  const unread = given.find(({ state, submitted_at }) => !isState(state) || submitted_at === undefined);
  if (unread !== undefined)
    return { is: 'unreadable', why: `GitHub shows a review that is ${unread.state}, or without a time` };
  // Who has left GitHub approves nothing any more; an objection of theirs nobody could take back.
  if (given.some(({ state, user }) => user === null && state === 'CHANGES_REQUESTED'))
    return { is: 'unreadable', why: 'GitHub does not say who requested changes' };
  const reviews = given.flatMap(({ state, user, submitted_at, commit_id, body }) =>
    user === null || submitted_at === undefined || !isState(state)
      ? []
      : [{ state: STATES[state], person: personOf(user), commit: commit_id, at: submitted_at, comment: body ?? '' }],
  );
  return { is: 'read', value: reviews };
}

/** The teams that the rules name, with those of the reviewers who are in them. */
function readTeams(
  { github }: PullRequestHost,
  approvals: Rule['approvals'],
  reviews: Reading<readonly PullRequestReview[]>,
): Promise<readonly TeamEvidence[]> {
  const teams = new Map(namedTeams({ approvals }).map((team) => [teamName(team), team]));
  const people = reviews.is === 'read' ? reviews.value.map(({ person }) => person) : [];
  const reviewers = [...new Map(people.map((person) => [person.id, person])).values()];
  return Promise.all(
    [...teams.values()].map(async (team) => ({
      team,
      members: reviews.is === 'read' ? await readMembers(github, team, reviewers) : reviews,
    })),
  );
}

/**
 * Who moved the head branch to the commit that was merged, by the branch's history of moves (operation
 * repos/list-activities). The actor of a run for that commit is no proof: it may have opened or labelled the pull request.
 */
async function readPusher(host: PullRequestHost, { number, head }: Pull): Promise<Reading<Person>> {
  const { github, grant } = host;
  if (head.repo === null) return { is: 'unreadable', why: `the repository from which #${number} came was deleted` };
  const there = `/repos/${head.repo.full_name.split('/').map(encodeURIComponent).join('/')}`;
  const ref = `refs/heads/${head.ref}`;
  // What has been deleted since is looked for among the moves of all branches.
  const inRef = ref.slice('refs/'.length).split('/').map(encodeURIComponent).join('/');
  const branch = await github.get(`${there}/git/ref/${inRef}`, isGitRef, whyGitRef);
  const read = await github.first(
    `${there}/activity${branch.is === 'value' ? `?ref=${encodeURIComponent(ref)}` : ''}`,
    isActivities,
    whyActivities,
    (move: Activities[number]) => move.ref === ref && move.after === head.sha,
  );
  return readingOf(read, grant('contents: read'), (move) =>
    known(move?.actor ?? null, `who pushed ${short(head.sha)}`),
  );
}
