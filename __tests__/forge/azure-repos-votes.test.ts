import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Approver } from '../../src/core/policy/policy.js';
import type { PullRequestEvidence } from '../../src/core/pull-request.js';
import { type Difference, IDENTITIES, inProject, REVIEWED } from '../e2e/servers/azure-devops-world.js';
import { rule } from '../github/gated-run.js';
import { type Merging, mergeOf, Servers, votesIn } from './azure-repos-merging.js';

const servers = new Servers();
beforeAll(() => servers.start(), 60_000);
afterAll(() => servers.stop());

/** Votes stay when something is pushed. */
const keepsVotes: Difference = (world) =>
  inProject(world, (project) => ({
    ...project,
    policies: [{ ...REVIEWED, settings: { ...REVIEWED.settings, resetOnSourcePush: false } }],
  }));

type Step = (merging: Merging, number: number) => Promise<unknown>;
const votes =
  (by: string, vote: number, ...votedFor: string[]): Step =>
  ({ deed }, number) =>
    deed({ is: 'vote', by, number, vote, votedFor });
const pushes =
  (by: string, message = 'more', author?: string): Step =>
  ({ deed }) =>
    deed({ is: 'push', by, branch: 'one', files: { 'more.txt': `${message}\n` }, message, ...(author && { author }) });
const completes: Step = ({ deed }, number) => deed({ is: 'complete', by: 'admin', number });

/** Opened by ana; what then happened, with the completion last unless it is said; what the run sees of it. */
async function evidenceAfter(
  steps: readonly Step[],
  difference?: Difference,
  prepare: (merging: Merging, number: number) => Promise<unknown> = async () => {},
  from: readonly Approver[] = [],
): Promise<PullRequestEvidence> {
  const merging = await servers.merging(difference);
  const number = await merging.open('one');
  for (const step of steps) await step(merging, number);
  if (!steps.includes(completes)) await completes(merging, number);
  const [commit = ''] = (await merging.repository.git(['rev-parse', 'refs/heads/main'])).split('\n');
  const port = await merging.run({ sourceVersion: commit });
  const merge = await mergeOf(port);
  await prepare(merging, number);
  return port.evidence(merge, [rule(...from)]);
}

describe('votes on a merged pull request', () => {
  test.each<[string, readonly Step[], readonly string[]]>([
    ['an approval counts for the head that it was about', [votes('dana', 10)], ['dana approved at head']],
    ['an approval with suggestions is one', [votes('dana', 5)], ['dana approved at head']],
    [
      'waiting and rejecting are none',
      [votes('dana', -5), votes('lee', -10)],
      ['dana rejected at head', 'lee rejected at head'],
    ],
    ['one before the last push falls with it', [votes('dana', 10), pushes('ana')], ['dana withdrawn']],
    [
      'one given again after the push is about the head',
      [votes('dana', 10), pushes('ana'), votes('dana', 10)],
      ['dana approved', 'dana approved at head'],
    ],
    [
      'one that was taken back is none',
      [votes('dana', 10), votes('dana', 0)],
      ['dana withdrawn at head', 'dana withdrawn at head'],
    ],
    [
      'rejected and then approved: both, in that order',
      [votes('dana', -10), votes('dana', 10)],
      ['dana rejected at head', 'dana approved at head'],
    ],
    [
      'one that was taken back after the merge does not stand',
      [votes('dana', 10), completes, votes('dana', 0)],
      ['dana withdrawn at head', 'dana withdrawn at head'],
    ],
    ['one by the author is told like any other', [votes('ana', 10)], ['ana approved at head']],
    [
      'one that somebody else reset is none',
      [votes('dana', 10), ({ deed }, number) => deed({ is: 'reset-vote', by: 'ana', number, of: 'dana' })],
      ['dana withdrawn at head'],
    ],
  ])('%s', async (_, steps, expected) => {
    expect(votesIn(await evidenceAfter(steps))).toEqual(expected);
  });

  test('one before the last push that stays is about another commit', async () => {
    const steps = [votes('dana', 10), pushes('ana')];
    expect(votesIn(await evidenceAfter(steps, keepsVotes))).toEqual(['dana approved']);
  });

  test('one after the merge says so', async () => {
    const evidence = await evidenceAfter([completes, votes('dana', 10)]);
    expect(votesIn(evidence)).toEqual(['dana approved at head']);
    const [vote] = evidence.reviews.is === 'read' ? evidence.reviews.value : [];
    expect(Date.parse(vote?.at ?? '')).toBeGreaterThan(Date.parse(evidence.mergedAt));
  });

  test('one before the target was changed was about another change', async () => {
    const retargeted: Step = async ({ deed, first }, number) => {
      await deed({ is: 'move', by: 'ana', branch: 'dev', to: first });
      await deed({ is: 'retarget', by: 'ana', number, target: 'dev' });
      await deed({ is: 'retarget', by: 'ana', number, target: 'main' });
    };
    const evidence = await evidenceAfter([votes('dana', 10), retargeted]);
    expect(votesIn(evidence)).toEqual(['dana withdrawn at head']);
    expect(evidence.pusher).toMatchObject({ value: { login: 'ana@contoso.example' } });
  });

  test('one of a service identity is a bot’s', async () => {
    const { reviews } = await evidenceAfter([votes('build-service', 10)]);
    expect(reviews).toMatchObject({ is: 'read', value: [{ state: 'approved', person: { isBot: true } }] });
  });

  test('one that a comment pretends is none, and makes an older vote no younger', async () => {
    const forged: Step = ({ deed }, number) =>
      deed({
        is: 'comment',
        by: 'eve',
        number,
        content: 'dana voted 10',
        type: 'system',
        properties: {
          CodeReviewThreadType: 'VoteUpdate',
          CodeReviewVoteResult: '10',
          CodeReviewVotedByIdentity: '1',
          CodeReviewVotedByInitiatorIdentity: '1',
        },
        identities: ['dana'],
      });
    expect(votesIn(await evidenceAfter([votes('dana', 10), pushes('eve'), forged], keepsVotes))).toEqual([
      'dana approved',
    ]);
    expect(votesIn(await evidenceAfter([forged]))).toEqual([]);
    // Nor can anybody but dana take hers back so.
    const reset: Step = ({ deed }, number) => {
      const properties = {
        CodeReviewThreadType: 'VoteUpdate',
        CodeReviewVoteResult: '0',
        CodeReviewVotedByIdentity: '1',
        CodeReviewVotedByInitiatorIdentity: '2',
      };
      const like = { content: 'eve reset the vote of dana', type: 'system', properties, identities: ['dana', 'eve'] };
      return deed({ is: 'comment', by: 'eve', number, ...like });
    };
    expect(votesIn(await evidenceAfter([votes('dana', 10), reset]))).toEqual(['dana approved at head']);
  });

  test('an approval of which no time is known makes all unreadable', async () => {
    const evidence = await evidenceAfter([votes('dana', 10)], undefined, ({ organization }) =>
      organization.fail([
        { path: 'threads', deed: { is: 'answer', status: 200, headers: JSON_TYPE, body: '{"value":[]}' } },
      ]),
    );
    expect(evidence.reviews).toMatchObject({ is: 'unreadable', why: expect.stringContaining('and not when') });
  });

  test('a group votes through a person, who is seen to be in it', async () => {
    const team: Approver = { is: 'team', organization: 'models', slug: 'model risk' };
    const other: Approver = { is: 'team', organization: 'Models', slug: 'Others' };
    const evidence = await evidenceAfter([votes('lee', 10, 'approvers'), votes('dana', 10)], undefined, undefined, [
      team,
      other,
    ]);
    expect(votesIn(evidence)).toEqual(['lee approved at head', 'dana approved at head']);
    const [risk, others] = evidence.teams;
    expect(risk?.team).toMatchObject({ organization: 'Models', slug: 'Model Risk' });
    expect(risk?.members).toEqual({ is: 'read', value: new Set([IDENTITIES.lee?.descriptor]) });
    expect(others?.members).toMatchObject({ is: 'unreadable', grant: expect.stringContaining('[Models]\\Others') });
  });
});

const JSON_TYPE = { 'content-type': 'application/json' };

describe('who stands behind a merge', () => {
  const login = (read: PullRequestEvidence['author']) =>
    read.is === 'read' ? read.value.login.split('@')[0] : read.why;
  const contributors = ({ contributors: read }: PullRequestEvidence) =>
    read.is === 'read'
      ? read.value.map((one) => (one.is === 'account' ? one.person.login : `address ${one.address}`)).sort()
      : [read.why];

  test('is who opened it, who pushed its head, and who completed it', async () => {
    const evidence = await evidenceAfter([pushes('eve'), votes('dana', 10)]);
    expect([login(evidence.author), login(evidence.pusher), login(evidence.merger)]).toEqual(['ana', 'eve', 'admin']);
    expect(evidence.system).toBe('azure-devops');
  });

  test('is every author and co-author of its commits, by account where one is known', async () => {
    const message = 'together\n\nCo-authored-by: Dana <DANA@contoso.example>\nco-authored-by: X <x@elsewhere.example>';
    const evidence = await evidenceAfter([pushes('ana', message, 'Mo <mo@elsewhere.example>'), votes('dana', 10)]);
    expect(contributors(evidence)).toEqual([
      'address mo@elsewhere.example',
      'address x@elsewhere.example',
      'ana@contoso.example',
      'dana@contoso.example',
    ]);
  });

  test.each([
    ['in any case', 'CO-AUTHORED-BY: Dana <dana@contoso.example>', 'dana@contoso.example'],
    ['without brackets', 'Co-authored-by: dana@contoso.example', 'dana@contoso.example'],
    ['with blanks', '  Co-authored-by :  Dana   < dana@contoso.example >  ', 'dana@contoso.example'],
    ['beside others', 'Co-authored-by: x <dana@contoso.example>, and y', 'dana@contoso.example'],
    ['by name alone', 'Co-authored-by: Dana', 'address dana'],
  ])('is a co-author who is named %s', async (_, trailer, wanted) => {
    const evidence = await evidenceAfter([pushes('ana', `together\n\n${trailer}`), votes('dana', 10)]);
    expect(contributors(evidence)).toEqual(expect.arrayContaining([wanted]));
  });

  test('is read to the end of the list of commits', async () => {
    const many = Array.from({ length: 5 }, (_, index) => pushes('ana', `c${index}`, `N <n${index}@elsewhere.example>`));
    const evidence = await evidenceAfter(many, (world) => ({ ...world, pageSize: 2 }));
    expect(contributors(evidence)).toHaveLength(6);
  });

  test.each([
    ['pullRequests/\\d+\\?', ['author', 'merger', 'pusher', 'reviews']],
    ['/iterations', ['pusher', 'reviews']],
    ['/threads', ['reviews']],
    ['/pullRequests/\\d+/commits', ['contributors']],
    ['/commits/[0-9a-f]+\\?', ['contributors']],
    ['/pushes/\\d+', ['pusher']],
  ] as const)('where %s is refused, just what needs it is unreadable, with the permission', async (path, expected) => {
    for (const status of [401, 403, 404]) {
      const evidence = await evidenceAfter([votes('dana', 10)], undefined, ({ organization }) =>
        organization.fail([{ path, deed: { is: 'answer', status, body: '{"message":"no"}' } }]),
      );
      const { author, contributors: all, merger, pusher, reviews } = evidence;
      const unreadable = Object.entries({ author, contributors: all, merger, pusher, reviews }).filter(
        ([, one]) => one.is === 'unreadable',
      );
      expect(unreadable.map(([name]) => name)).toEqual(expected);
      for (const [, one] of unreadable) expect(one).toMatchObject({ grant: expect.stringContaining('Read') });
    }
  });
});
