import { describe, expect, it } from '@jest/globals';
import { ServiceFailure, UsageFailure } from '../../src/core/failure.js';
import type { Scenario } from '../../src/stand-in/scenario.js';
import { wrong } from '../approvals/outcomes.js';
import { POLICY as GATED, HEAD, HONEST, inJob, REPO, rule } from '../github/gated-run.js';

const POLICY = 'promote/policy.yml';
const BRANCHES = HONEST.branches ?? [];

describe('the policy on GitHub', () => {
  it('is read from the default branch at a recorded commit, with what protects the branch', async () => {
    await inJob({}, async ({ forge, requests }) => {
      const { bytes, file, evidence } = await forge().policy(POLICY);
      expect(Buffer.from(bytes).toString('utf8')).toBe('version: 1\n# größer\n');
      expect(file).toBe(POLICY);
      const gaps = { is: 'read', value: [] };
      const where = { system: 'github', repository: 'contoso/models', ref: 'refs/heads/main', commit: HEAD };
      expect(evidence).toEqual({ ...where, mustBeProtected: false, gaps });
      const calls = await requests();
      expect(calls.map(({ path }) => path)).toContain(`${REPO}/contents/${POLICY}?ref=${HEAD}`);
      expect(calls).toHaveLength(4);
      expect(calls.some(({ authorization }) => authorization)).toBe(false);
    });
  });

  it.each(['main', 'refs/heads/main', '', 'contoso/models@main', 'Contoso/Models@refs/heads/main'])(
    'may have the policy-ref %j, which is the default branch',
    async (ref) => {
      await inJob({}, async ({ forge }) => {
        const { evidence } = await forge(ref).policy(POLICY);
        expect(evidence).toMatchObject({ repository: 'contoso/models', commit: HEAD, mustBeProtected: false });
      });
    },
  );

  it.each(['release/1', 'refs/heads/release/1', 'contoso/models@release/1'])(
    'is read from the branch that the policy-ref %j names, which must then be protected',
    async (ref) => {
      const release = { name: 'release/1', sha: 'c'.repeat(40) };
      const files = [{ path: POLICY, ref: 'release/1', text: 'of the release' }];
      await inJob({ branches: [...BRANCHES, release], files }, async ({ forge }) => {
        const { bytes, evidence } = await forge(ref).policy(POLICY);
        expect(Buffer.from(bytes).toString('utf8')).toBe('of the release');
        expect(evidence).toEqual({
          system: 'github',
          repository: 'contoso/models',
          ref: 'refs/heads/release/1',
          commit: 'c'.repeat(40),
          mustBeProtected: true,
          gaps: { is: 'read', value: ['no rule protects it'] },
        });
      });
    },
  );

  const BEFORE = 'd'.repeat(40);
  const before = [...(HONEST.files ?? []), { path: POLICY, ref: BEFORE, text: 'before the merge' }];

  it('is read at the commit before a merge into its branch, of which the proof is the same', async () => {
    await inJob({ files: before }, async ({ forge }) => {
      const { bytes, evidence } = await forge().policy(POLICY, { ref: 'refs/heads/main', commit: BEFORE });
      expect(Buffer.from(bytes).toString('utf8')).toBe('before the merge');
      expect(evidence).toMatchObject({ ref: 'refs/heads/main', commit: BEFORE, gaps: { is: 'read', value: [] } });
    });
  });

  it.each(['refs/heads/release/1', 'refs/heads/mai'])('stays that of its tip after a merge into %s', async (target) => {
    await inJob({ files: before }, async ({ forge }) => {
      const { evidence } = await forge().policy(POLICY, { ref: target, commit: BEFORE });
      expect(evidence).toMatchObject({ ref: 'refs/heads/main', commit: HEAD });
    });
  });

  it('of another repository stays that of its tip, whatever was merged here', async () => {
    const [main] = BRANCHES;
    const branches = main === undefined ? [] : [{ ...main, sha: 'e'.repeat(40) }];
    const others = [
      { owner: 'contoso', repository: { name: 'rules' }, branches, files: [{ path: POLICY, text: 'x' }] },
    ];
    await inJob({ others, files: before }, async ({ forge }) => {
      const read = forge('contoso/rules@main').policy(POLICY, { ref: 'refs/heads/main', commit: BEFORE });
      expect((await read).evidence).toMatchObject({ repository: 'contoso/rules', commit: 'e'.repeat(40) });
    });
  });

  it('is read from another repository, whose branch must be protected even where it is the default one', async () => {
    const [main] = BRANCHES;
    const branches = main === undefined ? [] : [{ ...main, sha: 'e'.repeat(40) }];
    const files = [{ path: POLICY, text: 'of the board' }];
    const others = [{ owner: 'contoso', repository: { name: 'rules' }, branches, files }];
    await inJob({ others }, async ({ forge }) => {
      const committed = await forge('contoso/rules@main').policy(POLICY);
      expect(Buffer.from(committed.bytes).toString('utf8')).toBe('of the board');
      expect(committed.evidence).toMatchObject({
        repository: 'contoso/rules',
        mustBeProtected: true,
        gaps: { value: [] },
      });
    });
  });

  it('in another repository that the token may not see says which token to give', async () => {
    await inJob({}, async ({ forge }) => {
      const reading = forge('contoso/secret@main').policy(POLICY);
      await expect(reading).rejects.toBeInstanceOf(ServiceFailure);
      await expect(reading).rejects.toMatchObject({
        detail: { fix: 'Give github-token a token that may read the contents of that repository' },
      });
    });
  });

  it.each([
    [HEAD, 'a commit is no ref that rules can protect'],
    [`contoso/models@${HEAD}`, 'a commit is no ref that rules can protect'],
    ['refs/tags/v1', 'only a branch can be proven protected'],
    ['refs/pull/7/head', 'only a branch can be proven protected'],
    ['contoso/models@', 'no name of a branch'],
    ['a..b', 'no name of a branch'],
    ['a b', 'no name of a branch'],
  ])('is not read at the policy-ref %j', async (ref, why) => {
    await inJob({}, async ({ forge, requests }) => {
      expect(() => forge(ref)).toThrow(UsageFailure);
      expect(() => forge(ref)).toThrow(why);
      expect(await requests()).toEqual([]);
    });
  });

  it('is not read at a branch that is not there, which may be a tag', async () => {
    await inJob({}, async ({ forge }) => {
      const reading = forge('v1').policy(POLICY);
      await expect(reading).rejects.toBeInstanceOf(UsageFailure);
      await expect(reading).rejects.toThrow(
        'contoso/models has no branch v1. Name a branch; a tag cannot be proven protected',
      );
    });
  });

  it('on another ref than the default branch is proven protected where no approval is asked for, too', () => {
    const run = {
      is: 'run',
      runner: 'github-actions',
      run: 'r',
      repository: 'contoso/models',
      event: 'push',
      foreign: [],
    } as const;
    const unprotected = { is: 'read', value: ['no rule protects it'] } as const;
    const requesters = { is: 'read', value: [] } as const;
    const workflow = { is: 'read', value: null } as const;
    const evidence = {
      ...run,
      requesters,
      ref: 'refs/heads/main',
      workflow,
      plans: null,
      merge: null,
      gate: null,
    } as const;
    const findings = (mustBeProtected: boolean) =>
      wrong(rule(), { ...evidence, policy: { ...GATED, mustBeProtected, gaps: unprotected } });
    expect(findings(false)).toEqual([]);
    expect(findings(true)).toMatchObject([{ subject: 'policy', outcome: 'inconclusive' }]);
  });

  it.each(['', '/etc/passwd', '../policy.yml', 'a/../../b.yml', 'C:/a.yml', 'a\\b.yml', 'promote/', '.'])(
    'is not looked for at %j',
    async (path) => {
      await inJob({}, async ({ forge, requests }) => {
        await expect(forge().policy(path)).rejects.toBeInstanceOf(UsageFailure);
        expect(await requests()).toEqual([]);
      });
    },
  );

  it('is found at a path that starts with ./ and at one with special characters', async () => {
    const file = { path: 'größe/a#b?.yml', text: 'x' };
    await inJob({ files: [file] }, async ({ forge }) => {
      expect((await forge().policy(`./${file.path}`)).file).toBe(file.path);
    });
  });

  it('that is missing is told with where it was looked for, and what to do', async () => {
    await inJob({ files: [] }, async ({ forge }) => {
      const reading = forge().policy(POLICY);
      await expect(reading).rejects.toBeInstanceOf(UsageFailure);
      await expect(reading).rejects.toThrow(/contoso\/models@main:promote\/policy\.yml is not there .*preset:default/);
    });
  });

  it('of more than 1 MB is refused', async () => {
    await inJob({ files: [{ path: POLICY, text: 'x'.repeat(1024 * 1024 + 1) }] }, async ({ forge }) => {
      const reading = forge().policy(POLICY);
      await expect(reading).rejects.toBeInstanceOf(UsageFailure);
      await expect(reading).rejects.toThrow('larger than 1 MB');
    });
  });

  it.each<[string, unknown]>([
    ['is a directory', []],
    ['is a symlink', { type: 'symlink', target: 'other.yml' }],
    ['is a submodule', { type: 'submodule' }],
  ])('that %s is refused', async (why, body) => {
    await inJob({ faults: [{ path: '/contents/', status: 200, body }] }, async ({ forge }) => {
      const reading = forge().policy(POLICY);
      await expect(reading).rejects.toBeInstanceOf(UsageFailure);
      await expect(reading).rejects.toThrow(why);
    });
  });

  it.each<[string, unknown]>([
    ['is cut off', { type: 'file', encoding: 'base64', content: 'YQ==', size: 2 }],
    ['is not base64', { type: 'file', encoding: 'base64', content: '<a>' }],
    ['has an unknown encoding', { type: 'file', encoding: 'rot13', content: 'YQ==' }],
  ])('whose content %s is a failure of the service', async (_, body) => {
    await inJob({ faults: [{ path: '/contents/', status: 200, body }] }, async ({ forge }) => {
      await expect(forge().policy(POLICY)).rejects.toBeInstanceOf(ServiceFailure);
    });
  });

  it.each<[string, Scenario]>([
    ['the file', { faults: [{ path: '/contents/' }] }],
    ['the branch', { faults: [{ path: '/branches/main$', status: 404 }] }],
    ['the repository', { faults: [{ path: `^${REPO}$`, status: 404 }] }],
  ])('asks for contents: read where the token may not see %s', async (_, scenario) => {
    await inJob(scenario, async ({ forge }) => {
      const failure: unknown = await forge()
        .policy(POLICY)
        .catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(ServiceFailure);
      expect(failure).toMatchObject({
        detail: { fix: expect.stringMatching(/^Give the job contents: read, as in permissions: \{.*checks: read/) },
      });
    });
  });
});
