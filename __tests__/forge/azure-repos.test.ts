import { describe, expect, it } from '@jest/globals';
import { ServiceFailure, UsageFailure } from '../../src/core/failure.js';
import { inJob, type Setting } from '../azure-devops/gated-run.js';
import { COMMIT, ID, minimumReviewers, type Organization, primary } from '../azure-devops/organization.js';

const changed = (change: (organization: Organization) => void): Setting => ({ change });
const FILE = 'promote/policy.yml';

/** What of the protection is missing. */
async function gaps(setting: Setting, ref = '') {
  const found: { gaps?: unknown } = {};
  await inJob(setting, async ({ forge }) => {
    found.gaps = (await forge(ref).standing())?.gaps;
  });
  return found.gaps;
}

const none = { is: 'read', value: [] };

describe('a policy in Azure Repos', () => {
  it('is read at the head of the default branch, at one commit', async () => {
    await inJob({}, async ({ forge, asked }) => {
      const { bytes, file, evidence } = await forge().policy(`./${FILE}`);
      expect(new TextDecoder().decode(bytes)).toBe('version: 1\n# größer\n');
      expect(file).toBe(FILE);
      expect(evidence).toEqual({
        system: 'azure-devops',
        repository: 'Models/models',
        ref: 'refs/heads/main',
        commit: COMMIT,
        mustBeProtected: false,
        gaps: none,
      });
      expect(asked.filter((line) => line.includes('/items?'))).toEqual([expect.stringContaining(COMMIT)]);
    });
  });

  it.each(['models@main', 'Models/models@refs/heads/main', 'main', 'refs/heads/main'])(
    'is found by %s',
    async (ref) => {
      await inJob({}, async ({ forge }) => {
        expect((await forge(ref).policy(FILE)).evidence).toMatchObject({
          repository: 'Models/models',
          mustBeProtected: false,
        });
      });
    },
  );

  it('is found in the repository that policy-repository names', async () => {
    await inJob({}, async ({ forge }) => {
      expect((await forge('', 'Models/models').policy(FILE)).evidence).toMatchObject({ repository: 'Models/models' });
      expect(() => forge('other@main', 'models')).toThrow(UsageFailure);
      expect(() => forge('', 'a/b/c')).toThrow(/no name of a repository/);
    });
  });

  it('of a repository that is not the run’s must be proven protected', async () => {
    await inJob({ env: { BUILD_REPOSITORY_ID: ID.plan } }, async ({ forge }) => {
      expect(await forge('models@main').standing()).toMatchObject({ mustBeProtected: true });
    });
    await inJob({ env: { SYSTEM_HOSTTYPE: 'release' } }, async ({ forge }) => {
      expect(await forge('models@main').standing()).toMatchObject({ mustBeProtected: true });
    });
  });

  it.each<[string, Record<string, unknown>]>([
    ['the repository itself', primary('Git', { definition: { id: ID.repository }, branch: { name: 'main' } })],
    ['a build of it', primary('Build', { version: { id: '41' }, project: { id: ID.project, name: 'Models' } })],
  ])('of a release is found in its primary artifact, %s, and must be proven protected', async (_, artifact) => {
    const setting = changed((it) => {
      it.release.artifacts = [artifact];
    });
    await inJob({ ...setting, env: { SYSTEM_HOSTTYPE: 'release' } }, async ({ forge }) => {
      const proven = { repository: 'Models/models', ref: 'refs/heads/main', mustBeProtected: true };
      expect((await forge().policy(FILE)).evidence).toMatchObject(proven);
    });
  });

  it.each<[string, Record<string, unknown>[], RegExp]>([
    ['without an artifact', [], /The primary artifact of this release is no repository and no build of one/],
    ['whose primary artifact is a package', [primary('Nuget', { definition: { id: 'x' } })], /is no repository and/],
    [
      'whose repository is not primary',
      [{ ...primary('Git', { definition: { id: ID.repository } }), isPrimary: false }],
      /is no repository and/,
    ],
    [
      'from a build of another host',
      [primary('Build', { version: { id: '41' } })],
      /The repository \$\/Models is not in Azure Repos/,
    ],
  ])('of a release %s is asked for, and not of who names it or reads no policy', async (_, artifacts, message) => {
    const setting = changed((it) => {
      it.release.artifacts = artifacts;
      it.build.repository = { id: '$/Models', type: 'TfsVersionControl', name: 'Models' };
    });
    const env = { SYSTEM_HOSTTYPE: 'release', BUILD_REPOSITORY_ID: ID.repository, BUILD_REPOSITORY_NAME: 'models' };
    await inJob({ ...setting, env: { ...env, BUILD_REPOSITORY_PROVIDER: 'TfsGit' } }, async ({ forge }) => {
      const end = await forge()
        .policy(FILE)
        .catch((error: unknown) => error);
      expect(end).toBeInstanceOf(UsageFailure);
      expect(end).toMatchObject({
        problems: [{ what: expect.stringMatching(message), fix: expect.stringContaining('policy-repository') }],
      });
      expect((await forge('', 'models').policy(FILE)).evidence).toMatchObject({ repository: 'Models/models' });
    });
  });

  it.each<[string, RegExp, string]>([
    ['the release', /releases\/14\?/, 'View releases'],
    ['the repository of its artifact', /git\/repositories\/[-0-9a-f]+\?/, 'Read'],
  ])('names the right that lets a release’s job see %s', async (_, path, right) => {
    const setting = { env: { SYSTEM_HOSTTYPE: 'release' }, faults: [{ path, status: 403 }] };
    await inJob(setting, async ({ forge }) => {
      const end = await forge()
        .policy(FILE)
        .catch((error: unknown) => error);
      expect(end).toBeInstanceOf(ServiceFailure);
      const fix = expect.stringContaining(`give "Models Build Service (contoso)" ${right} on`);
      expect(end).toMatchObject({ detail: { fix } });
    });
  });

  it('of another branch must be proven protected', async () => {
    const setting = changed((it) => {
      it.refs.push({ name: 'refs/heads/mainline', objectId: 'b'.repeat(40) });
    });
    await inJob(setting, async ({ forge }) => {
      expect(await forge('mainline').standing()).toMatchObject({ ref: 'refs/heads/mainline', mustBeProtected: true });
      expect(await forge('main').standing()).toMatchObject({ commit: COMMIT });
    });
  });

  it('on GitHub is not looked for here', async () => {
    const env = { BUILD_REPOSITORY_PROVIDER: 'GitHub', BUILD_REPOSITORY_ID: 'o/n', BUILD_REPOSITORY_NAME: 'o/n' };
    await inJob({ env }, async ({ forge }) => {
      await expect(forge().policy(FILE)).rejects.toThrow(/o\/n is not in Azure Repos/);
    });
  });

  it.each<[string, string, RegExp]>([
    ['a branch that is not there', 'gone', /Models\/models has no branch gone/],
    ['a branch whose name another begins with', 'mai', /has no branch mai/],
  ])('is refused for %s', async (_, ref, message) => {
    await inJob({}, async ({ forge }) => {
      await expect(forge(ref).policy(FILE)).rejects.toThrow(message);
    });
  });

  it.each(['refs/tags/v1', 'models@refs/tags/v1', COMMIT, 'a b', 'models@-x'])(
    'is refused for the ref %s',
    async (ref) => {
      await inJob({}, async ({ forge }) => {
        expect(() => forge(ref)).toThrow(UsageFailure);
      });
    },
  );

  it.each<[string, Record<string, unknown> | null, RegExp]>([
    ['is not there', null, /is not there at aaaaaaaaaaaa/],
    ['is a directory', { isFolder: true, gitObjectType: 'tree' }, /is a directory/],
    ['is a symlink', { isSymLink: true, content: 'x' }, /is a symlink/],
    ['is a submodule', { gitObjectType: 'commit' }, /is a submodule/],
    ['is no text', { gitObjectType: 'blob', contentMetadata: { isBinary: true } }, /is no text/],
    ['is not sent', { gitObjectType: 'blob' }, /does not hold the file/],
  ])('that %s is refused', async (_, file, message) => {
    const setting = changed((it) => {
      it.files = file === null ? {} : { [`/${FILE}`]: file };
    });
    await inJob(setting, async ({ forge }) => {
      await expect(forge().policy(FILE)).rejects.toThrow(message);
    });
  });

  it('is refused beyond the repository', async () => {
    await inJob({}, async ({ forge }) => {
      await expect(forge().policy('../policy.yml')).rejects.toThrow(/leaves the repository/);
    });
  });

  it.each([/repositories\/[^/]*\?/, /\/refs\?/])(
    'names the permission where the repository may not be read: %s',
    async (path) => {
      for (const status of [401, 403, 404, 203]) {
        await inJob({ faults: [{ path, status }] }, async ({ forge }) => {
          const failed = await forge()
            .policy(FILE)
            .catch((error: unknown) => error);
          expect(failed).toBeInstanceOf(ServiceFailure);
          expect(failed).toMatchObject({
            detail: { fix: expect.stringMatching(/^Give "Models Build Service \(contoso\)" Read on/) },
          });
        });
      }
    },
  );

  it('names the permission where the file may not be read', async () => {
    await inJob({ faults: [{ path: /\/items\?/, status: 403 }] }, async ({ forge }) => {
      await expect(forge().policy(FILE)).rejects.toMatchObject({
        detail: { fix: expect.stringContaining('Build Service') },
      });
    });
  });
});

describe('the protection of a branch', () => {
  const policies = (...all: Record<string, unknown>[]) =>
    changed((it) => {
      it.policies = all;
    });

  it.each<[string, Record<string, unknown>]>([
    ['the branch', {}],
    ['all of the project', { scope: [{ repositoryId: null, refName: 'refs/heads/main', matchKind: 'Exact' }] }],
    ['a folder of branches', { scope: [{ repositoryId: ID.repository, refName: 'refs/heads', matchKind: 'prefix' }] }],
    ['the default branch', { scope: [{ repositoryId: null, refName: null, matchKind: 'DefaultBranch' }] }],
    ['the last change alone', { resetOnSourcePush: false, requireVoteOnLastIteration: true }],
    ['each change', { resetOnSourcePush: false, requireVoteOnEachIteration: true }],
  ])('is proven by required reviewers of %s', async (_, settings) => {
    expect(await gaps(policies(minimumReviewers(settings)))).toEqual(none);
  });

  const NOBODY = 'no branch policy that blocks demands a minimum number of reviewers';
  it.each<[string, Record<string, unknown>[], string]>([
    ['no policy', [], NOBODY],
    ['one that is disabled', [minimumReviewers({}, { isEnabled: false })], NOBODY],
    ['one that does not block', [minimumReviewers({}, { isBlocking: false })], NOBODY],
    ['one that was deleted', [minimumReviewers({}, { isDeleted: true })], NOBODY],
    ['one of another kind', [minimumReviewers({}, { type: { id: ID.plan } })], NOBODY],
    [
      'one of another branch',
      [minimumReviewers({ scope: [{ repositoryId: ID.repository, refName: 'refs/heads/other', matchKind: 'Exact' }] })],
      NOBODY,
    ],
    [
      'one of another repository',
      [minimumReviewers({ scope: [{ repositoryId: ID.plan, refName: 'refs/heads/main', matchKind: 'Exact' }] })],
      NOBODY,
    ],
    [
      'one of branches whose names only begin so',
      [minimumReviewers({ scope: [{ repositoryId: ID.repository, refName: 'refs/heads/ma', matchKind: 'Prefix' }] })],
      NOBODY,
    ],
    ['one without a scope', [minimumReviewers({ scope: [] })], NOBODY],
    ['one of nobody', [minimumReviewers({ minimumApproverCount: 0 })], 'its branch policy demands no reviewer'],
    [
      'the author’s own vote',
      [minimumReviewers({ creatorVoteCounts: true })],
      'its branch policy lets the author of a change approve it',
    ],
    [
      'a vote that stays',
      [minimumReviewers({ resetOnSourcePush: false })],
      'its branch policy keeps the votes when new changes are pushed',
    ],
    [
      'reviewers of some files alone',
      [minimumReviewers({ filenamePatterns: ['/src/*'] })],
      'its branch policy has a path filter',
    ],
  ])('is not proven by %s', async (_, all, gap) => {
    expect(await gaps(policies(...all))).toEqual({ is: 'read', value: [gap] });
  });

  it('is proven by the best of several policies, and not by two halves', async () => {
    const own = minimumReviewers({ creatorVoteCounts: true });
    const stays = minimumReviewers({ resetOnSourcePush: false });
    expect(await gaps(policies(own, stays, minimumReviewers()))).toEqual(none);
    expect(await gaps(policies(own, stays))).toMatchObject({ is: 'read', value: [expect.any(String)] });
  });

  it('is unreadable with the permission to grant where the policies may not be read', async () => {
    for (const status of [401, 403, 404, 203]) {
      expect(await gaps({ faults: [{ path: /policy\/configurations/, status }] })).toMatchObject({
        is: 'unreadable',
        grant: expect.stringContaining('"Models Build Service (contoso)" Read'),
      });
    }
  });
});
