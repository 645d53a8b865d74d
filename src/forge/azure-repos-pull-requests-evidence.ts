import { accountsOf } from '../azure-devops/accounts.js';
import type { Iterations, PullRequest } from '../azure-devops/answers.js';
import { type Identity, type People, peopleOf } from '../azure-devops/people.js';
import type { Person, Reading, TeamEvidence } from '../core/evidence.js';
import type { Rule } from '../core/policy/policy.js';
import type { PullRequestEvidence } from '../core/pull-request.js';
import { contributorsOf } from './azure-repos-contributors.js';
import type { Reads } from './azure-repos-pull-requests-reads.js';
import { votesOf } from './azure-repos-votes.js';
import type { Merge } from './pull-requests.js';

type Iteration = Iterations['value'][number];

/** Who stands behind a merge. What may not be read is unreadable, each thing by itself. */
export async function pullRequestEvidence(
  reads: Reads,
  { number, url, head, mergedAt }: Merge,
  rules: readonly Rule[],
): Promise<PullRequestEvidence> {
  const [pullRequest, iterations, threads] = await Promise.all([
    reads.pullRequest(number),
    reads.iterations(number),
    reads.threads(number),
  ]);
  const pushed = iterations.is === 'read' ? await pusherOf(reads, pullRequest, iterations.value, head) : iterations;
  const reviewers = pullRequest.is === 'read' ? (pullRequest.value.reviewers ?? []) : [];
  const identities: readonly (Identity | null | undefined)[] = [
    ...(pullRequest.is === 'read' ? [pullRequest.value.createdBy, pullRequest.value.closedBy] : []),
    ...reviewers,
    ...reviewers.flatMap(({ votedFor }) => votedFor ?? []),
    ...(threads.is === 'read' ? threads.value.flatMap((one) => Object.values(one.identities ?? {})) : []),
    ...(pushed.is === 'read' ? [pushed.value] : []),
  ];
  const people = peopleOf(identities);
  const known = identities.flatMap((one) => (one ? (people.person(one) ?? []) : []));
  return {
    system: 'azure-devops',
    number,
    url,
    head,
    mergedAt,
    author: after(pullRequest, ({ createdBy }) => personOf(people, createdBy, 'opened')),
    contributors: await contributorsOf(reads, number, known),
    pusher: after(pushed, (one) => personOf(people, one, 'pushed the head of')),
    merger: after(pullRequest, ({ closedBy }) => personOf(people, closedBy, 'completed')),
    reviews: after(pullRequest, (one) =>
      after(threads, (all) =>
        after(iterations, (order) => votesOf({ pullRequest: one, threads: all, iterations: inOrder(order), people })),
      ),
    ),
    accounts: new Map(rules.flatMap((rule) => [...accountsOf(rule)])),
    teams: teamsOf(rules, pullRequest, people),
  };
}

const inOrder = (iterations: readonly Iteration[]): readonly Iteration[] =>
  [...iterations].sort((one, other) => one.id - other.id);

function after<T, V>(read: Reading<T>, next: (value: T) => Reading<V>): Reading<V> {
  return read.is === 'read' ? next(read.value) : read;
}

function personOf(people: People, identity: Identity | null | undefined, did: string): Reading<Person> {
  const person = identity ? people.person(identity) : null;
  if (person !== null) return { is: 'read', value: person };
  return { is: 'unreadable', why: `Azure DevOps does not say whose account ${did} the pull request` };
}

/** Who pushed the commit that was merged: the push that began the last iteration of this head (operation Pushes - Get). */
async function pusherOf(
  reads: Reads,
  pullRequest: Reading<PullRequest>,
  iterations: readonly Iteration[],
  head: string,
): Promise<Reading<Identity>> {
  if (pullRequest.is === 'unreadable') return pullRequest;
  if (pullRequest.value.forkSource != null)
    return { is: 'unreadable', why: 'the head was pushed to another repository, a fork' };
  const order = inOrder(iterations);
  if (order.at(-1)?.sourceRefCommit.commitId !== head)
    return { is: 'unreadable', why: `the last iteration of the pull request is not of ${head.slice(0, 12)}` };
  const before = order.findLastIndex(({ sourceRefCommit }) => sourceRefCommit.commitId !== head);
  const id = order.slice(before + 1).find(({ push }) => push != null)?.push?.pushId;
  if (id === undefined) return { is: 'unreadable', why: 'Azure DevOps does not say which push brought the head' };
  const push = await reads.push(id);
  if (push.is === 'unreadable') return push;
  if (!(push.value.refUpdates ?? []).some(({ newObjectId }) => newObjectId === head))
    return { is: 'unreadable', why: `the push ${id} did not leave a branch at ${head.slice(0, 12)}` };
  return { is: 'read', value: push.value.pushedBy };
}

/** The groups that the rules name, with those who voted for them: nobody else is asked for. */
function teamsOf(rules: readonly Rule[], pullRequest: Reading<PullRequest>, people: People): readonly TeamEvidence[] {
  const nameOf = (organization: string, slug: string) => `${organization}/${slug}`.toLowerCase();
  const reviewers = pullRequest.is === 'read' ? (pullRequest.value.reviewers ?? []) : [];
  const named = rules.flatMap(({ approvals }) =>
    approvals.flatMap(({ value }) => value.from.flatMap((one) => (one.is === 'team' ? [one] : []))),
  );
  const teams = new Map(named.map((team) => [nameOf(team.organization, team.slug), team]));
  return [...teams].map(([name, { organization, slug }]): TeamEvidence => {
    const isTeam = (group: Identity) => {
      const team = people.team(group);
      return nameOf(team.organization, team.slug) === name;
    };
    const groups = reviewers.flatMap((one) => [...(people.isGroup(one) ? [one] : []), ...(one.votedFor ?? [])]);
    const group = groups.find(isTeam);
    if (group === undefined) {
      const why =
        pullRequest.is === 'unreadable'
          ? pullRequest.why
          : 'Azure DevOps shows only who voted for a group that is a reviewer of the pull request';
      const grant = `make [${organization}]\\${slug} a reviewer of the pull request (a branch policy can)`;
      return { team: { id: '', organization, slug }, members: { is: 'unreadable', why, grant } };
    }
    const members = reviewers.filter((one) => (one.votedFor ?? []).some(isTeam));
    const ids = members.flatMap((one) => people.person(one)?.id ?? []);
    return { team: people.team(group), members: { is: 'read', value: new Set(ids) } };
  });
}
