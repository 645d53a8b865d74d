import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Reading } from '../../src/core/evidence.js';
import type { Contributor, PullRequestEvidence } from '../../src/core/pull-request.js';
import {
  type GitHubRepository,
  type PullRequestsServer,
  startGitHubPullRequests,
} from '../e2e/servers/github-pull-requests.js';
import { Started } from '../e2e/servers/process.js';
import { rule } from '../github/gated-run.js';
import { APPLYING, applying, begin, change, mergeIn, opened, read } from './github-pull-requests-world.js';

const started = new Started();
let server: PullRequestsServer;

beforeAll(async () => {
  server = await startGitHubPullRequests(started);
});
afterAll(() => started.stop());

/** What stands behind the merge that the tip of main is. */
async function evidence(
  one: GitHubRepository,
  {
    rules = [],
    permissions,
  }: { readonly rules?: ReturnType<typeof rule>[]; readonly permissions?: typeof APPLYING } = {},
): Promise<PullRequestEvidence> {
  const merge = mergeIn(await (await applying(one)).merged());
  const port = await applying(one, permissions && { permissions });
  return port.evidence(merge, rules);
}

const reviewsIn = (found: PullRequestEvidence): string[] =>
  read(found.reviews).map(({ person, state }) => `${person.login} ${state}`);

const contributorsIn = (reading: Reading<readonly Contributor[]>): string[] =>
  read(reading)
    .map((one) => (one.is === 'account' ? `${one.person.login} ${one.person.id}` : one.address))
    .sort();

describe('who stands behind a merge', () => {
  it('is told by ids: who opened, wrote, pushed, reviewed and merged', async () => {
    const one = await begin(server);
    const pull = await opened(one);
    const head = await one.push({ branch: 'work', by: 'cy', commits: [change('three\n', { author: 'dee' })] });
    await one.review({ pull, by: 'bo', state: 'APPROVED', body: 'looks right' });
    await one.merge({ pulls: [pull], how: 'squash', by: 'bo' });
    const found = await evidence(one);
    const { mergedAt } = await one.pull(pull);
    expect(found).toMatchObject({ system: 'github', number: pull, head, mergedAt });
    const people = { author: read(found.author), pusher: read(found.pusher), merger: read(found.merger) };
    expect(people).toEqual({
      author: { id: '11', login: 'ana', isBot: false },
      pusher: { id: '13', login: 'cy', isBot: false },
      merger: { id: '12', login: 'bo', isBot: false },
    });
    expect(contributorsIn(found.contributors)).toEqual(['ana 11', 'dee 14']);
    const [review] = read(found.reviews);
    expect(review).toEqual({
      ...{ state: 'approved', person: { id: '12', login: 'bo', isBot: false }, commit: head },
      ...{ at: expect.stringMatching(/Z$/), comment: 'looks right' },
    });
    expect(Date.parse(review?.at ?? '')).toBeLessThan(Date.parse(mergedAt ?? ''));
  });

  it('keeps who pushed where the branch was deleted since, and after a force-push', async () => {
    const one = await begin(server);
    const pull = await opened(one);
    await one.review({ pull, by: 'bo', state: 'APPROVED' });
    const { head: reviewed } = await one.pull(pull);
    await one.push({ branch: 'work', by: 'cy', force: true, commits: [change('forced\n', { author: 'ana' })] });
    await one.merge({ pulls: [pull], how: 'merge', by: 'bo' });
    await one.deleteBranch('work', 'bo');
    const found = await evidence(one);
    expect(read(found.pusher).login).toBe('cy');
    expect(read(found.reviews)).toMatchObject([{ state: 'approved', commit: reviewed }]);
    expect(reviewed).not.toBe(found.head);
    expect(contributorsIn(found.contributors)).toEqual(['ana 11']);
  });

  it('does not know who pushed where GitHub hides the moves of the branch', async () => {
    const one = await begin(server);
    const pull = await opened(one);
    await one.merge({ pulls: [pull], how: 'merge', by: 'bo' });
    await one.fail([{ path: '/activity\\?ref=refs%2Fheads%2Fwork', deed: { status: 404 } }]);
    expect((await evidence(one)).pusher).toMatchObject({
      is: 'unreadable',
      grant: expect.stringContaining('contents: read'),
    });
  });
});

describe('reviews', () => {
  const reviewed = async (give: (one: GitHubRepository, pull: number) => Promise<unknown>) => {
    const one = await begin(server);
    const pull = await opened(one);
    await give(one, pull);
    if ((await one.pull(pull)).state === 'open') await one.merge({ pulls: [pull], how: 'squash', by: 'bo' });
    return { one, pull, found: await evidence(one) };
  };

  it('come in the order in which they were given, each with its state', async () => {
    const { found } = await reviewed(async (one, pull) => {
      await one.review({ pull, by: 'bo', state: 'APPROVED' });
      await one.review({ pull, by: 'bo', state: 'CHANGES_REQUESTED' });
      await one.review({ pull, by: 'dee', state: 'COMMENTED' });
      await one.review({ pull, by: 'bo', state: 'APPROVED' });
    });
    expect(reviewsIn(found)).toEqual(['bo approved', 'bo rejected', 'dee commented', 'bo approved']);
  });

  it('that were dismissed are withdrawn', async () => {
    const { found } = await reviewed(async (one, pull) => {
      const review = await one.review({ pull, by: 'bo', state: 'APPROVED' });
      await one.review({ pull, by: 'dee', state: 'CHANGES_REQUESTED' });
      await one.dismiss(pull, review);
    });
    expect(reviewsIn(found)).toEqual(['bo withdrawn', 'dee rejected']);
  });

  it('before the last push are about another commit than the head', async () => {
    const { found } = await reviewed(async (one, pull) => {
      await one.review({ pull, by: 'bo', state: 'APPROVED' });
      await one.push({ branch: 'work', by: 'ana', commits: [change('three\n')] });
    });
    const [review] = read(found.reviews);
    expect(review?.commit).not.toBe(found.head);
  });

  it('after the merge are later than it', async () => {
    const { one, pull } = await reviewed(async () => {});
    await one.review({ pull, by: 'bo', state: 'APPROVED' });
    const found = await evidence(one);
    const [review] = read(found.reviews);
    expect(Date.parse(review?.at ?? '')).toBeGreaterThan(Date.parse(found.mergedAt));
  });

  it('are read to their end', async () => {
    const { found } = await reviewed(async (one, pull) => {
      await one.review({ pull, by: 'dee', state: 'COMMENTED', times: 120 });
      await one.review({ pull, by: 'bo', state: 'APPROVED' });
    });
    expect(read(found.reviews)).toHaveLength(121);
    expect(reviewsIn(found).at(-1)).toBe('bo approved');
  });

  it('of who has left GitHub approve nothing, and an objection of theirs stays', async () => {
    const gone = await reviewed((one, pull) => one.review({ pull, by: null, state: 'APPROVED' }));
    expect(gone.found.reviews).toEqual({ is: 'read', value: [] });
    const objected = await reviewed((one, pull) => one.review({ pull, by: null, state: 'CHANGES_REQUESTED' }));
    expect(objected.found.reviews).toEqual({ is: 'unreadable', why: 'GitHub does not say who requested changes' });
  });

  it('of a commit that is no more say so', async () => {
    const { found } = await reviewed((one, pull) => one.review({ pull, by: 'bo', state: 'APPROVED', commit: null }));
    expect(read(found.reviews)).toMatchObject([{ commit: null }]);
  });
});

describe('contributors', () => {
  const contributors = async (message: string, more: object = {}) => {
    const one = await begin(server);
    const pull = await opened(one, { commits: [change('two\n', { message, ...more })] });
    await one.merge({ pulls: [pull], how: 'squash', by: 'bo' });
    return (await evidence(one)).contributors;
  };

  it.each([
    ['by the address that GitHub gives', 'Co-authored-by: bo <12+bo@users.noreply.github.com>', 'bo 12'],
    ['by the older address', 'Co-authored-by: bo <BO@users.noreply.github.com>', 'bo 12'],
    [
      'by an older address that is nobody’s',
      'Co-authored-by: x <nobody@users.noreply.github.com>',
      'nobody@users.noreply.github.com',
    ],
    ['in any case', 'CO-AUTHORED-BY: bo <12+bo@users.noreply.github.com>', 'bo 12'],
    ['without brackets', 'co-authored-by: 12+bo@users.noreply.github.com', 'bo 12'],
    ['with blanks', '  Co-authored-by :  bo   < 12+bo@users.noreply.github.com >  ', 'bo 12'],
    ['by an address of nobody', 'Co-authored-by: x <Stranger@Else.example>', 'stranger@else.example'],
    ['by name alone', 'Co-authored-by: Bo', 'bo'],
    ['above other words', 'Co-authored-by: bo <12+bo@users.noreply.github.com>\n\nand more\n\nReviewed-by: x', 'bo 12'],
  ])('are co-authors named %s', async (_, trailer, wanted) => {
    expect(contributorsIn(await contributors(`Change\n\n${trailer}\n`))).toEqual(['ana 11', wanted].sort());
  });

  it('are all co-authors of a commit', async () => {
    const trailers = ['bo <12+bo@users.noreply.github.com>', 'dee <14+dee@users.noreply.github.com>'];
    const message = `Change\n\n${trailers.map((one) => `Co-authored-by: ${one}`).join('\n')}`;
    expect(contributorsIn(await contributors(message))).toEqual(['ana 11', 'bo 12', 'dee 14']);
  });

  it('are found behind their own address where they have written a commit with it', async () => {
    const one = await begin(server);
    const author = { name: 'Bo', email: 'bo@example.com' };
    await one.push({ branch: 'main', by: 'bo', commits: [{ files: { 'README.md': 'y\n' }, author }] });
    const message = 'Change\n\nCo-authored-by: Bo <Bo@Example.com>';
    const pull = await opened(one, { commits: [change('two\n', { message })] });
    await one.merge({ pulls: [pull], how: 'merge', by: 'dee' });
    expect(contributorsIn((await evidence(one)).contributors)).toEqual(['ana 11', 'bo 12']);
  });

  it('are who committed, but not GitHub itself', async () => {
    const other = await contributors('Change', { author: 'ana', committer: 'cy' });
    expect(contributorsIn(other)).toEqual(['ana 11', 'cy 13']);
    const web = await contributors('Change', {
      author: 'ana',
      committer: { name: 'GitHub', email: 'noreply@github.com' },
    });
    expect(contributorsIn(web)).toEqual(['ana 11']);
    const stranger = await contributors('Change', { author: { name: 'x', email: 'X@else.example' } });
    expect(contributorsIn(stranger)).toEqual(['x@else.example']);
  });

  it('of a pull request with more commits than GitHub shows are unreadable', async () => {
    const one = await begin(server);
    const pull = await opened(one, { commits: [change('two\n', { times: 251 })] });
    await one.merge({ pulls: [pull], how: 'squash', by: 'bo' });
    expect((await evidence(one)).contributors).toEqual({
      is: 'unreadable',
      why: '#1 has 251 commits, and GitHub shows the first 250 of a pull request',
      grant: 'split it into smaller pull requests',
    });
  }, 120_000);

  it('of a hundred commits and more are all read', async () => {
    const one = await begin(server);
    const late = change('three\n', { author: 'dee' });
    const pull = await opened(one, { commits: [change('two\n', { times: 110 }), late] });
    await one.merge({ pulls: [pull], how: 'squash', by: 'bo' });
    expect(contributorsIn((await evidence(one)).contributors)).toEqual(['ana 11', 'dee 14']);
  }, 120_000);
});

describe('whom the policy names', () => {
  const team = (slug: string) => ({ is: 'team' as const, organization: 'octo-org', slug });

  it('has an account each, and teams those reviewers who are in them', async () => {
    const one = await begin(server);
    const pull = await opened(one);
    await one.review({ pull, by: 'bo', state: 'APPROVED' });
    await one.review({ pull, by: 'dee', state: 'APPROVED' });
    await one.merge({ pulls: [pull], how: 'squash', by: 'bo' });
    const merge = mergeIn(await (await applying(one)).merged());
    // A job's own token reads no team.
    const hidden = await (await applying(one)).evidence(merge, [rule(team('approvers'))]);
    expect(hidden.teams).toMatchObject([
      { members: { is: 'unreadable', grant: expect.stringContaining('Members: read') } },
    ]);
    const port = await applying(one, { permissions: { ...APPLYING, never: 'write' } });
    const users = [
      { is: 'user' as const, login: 'Dee' },
      { is: 'user' as const, login: 'nobody' },
    ];
    const found = await port.evidence(merge, [
      rule(team('approvers')),
      rule(...users, team('APPROVERS'), team('secret')),
    ]);
    expect([...found.accounts]).toEqual([
      ['dee', { is: 'read', value: { id: '14', login: 'dee', isBot: false } }],
      ['nobody', { is: 'read', value: null }],
    ]);
    expect(found.teams.map(({ team: { slug }, members }) => [slug, members.is])).toEqual([
      ['APPROVERS', 'read'],
      ['secret', 'unreadable'],
    ]);
    expect(found.teams[0]?.members).toEqual({ is: 'read', value: new Set(['12']) });
  });
});

describe('what GitHub hides', () => {
  it.each([
    ['/pulls/1$', ['author', 'contributors', 'pusher', 'merger'], 'pull-requests: read'],
    ['/pulls/1/reviews', ['reviews'], 'pull-requests: read'],
    ['/pulls/1/commits', ['contributors'], 'pull-requests: read'],
    ['/commits\\?author=', ['contributors'], 'contents: read'],
  ])('of %s is unreadable, and says what to grant', async (path, unreadable, grant) => {
    for (const status of [403, 404]) {
      const one = await begin(server);
      const message = 'Change\n\nCo-authored-by: x <x@else.example>';
      const pull = await opened(one, { commits: [change('two\n', { message })] });
      await one.merge({ pulls: [pull], how: 'squash', by: 'bo' });
      await one.fail([{ path, deed: { status, message: 'hidden' } }]);
      const found = await evidence(one);
      const { author, contributors, pusher, merger, reviews } = found;
      const all = { author, contributors, pusher, merger, reviews };
      const hidden = Object.entries(all).filter(([, { is }]) => is === 'unreadable');
      expect(hidden.map(([name]) => name)).toEqual(expect.arrayContaining(unreadable));
      expect(hidden).toHaveLength(unreadable.length);
      for (const [, reading] of hidden)
        expect(reading).toEqual({
          is: 'unreadable',
          why: 'hidden',
          grant: expect.stringContaining(`Give the job ${grant}`),
        });
    }
  });

  it('of the commits by an answer that is no list ends the run', async () => {
    const one = await begin(server);
    const pull = await opened(one, { commits: [change('two\n', { times: 3 })] });
    await one.merge({ pulls: [pull], how: 'squash', by: 'bo' });
    await one.fail([{ path: '/pulls/1/commits', deed: { status: 200 } }]);
    await expect(evidence(one)).rejects.toThrow(/cannot be used/);
  });
});
