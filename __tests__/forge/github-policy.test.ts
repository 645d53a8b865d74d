import { describe, expect, it } from '@jest/globals';
import { ServiceFailure, UsageFailure } from '../../src/core/failure.js';
import type { Scenario } from '../../src/stand-in/scenario.js';
import { HEAD, inJob, REPO } from '../github/gated-run.js';

const POLICY = 'promote/policy.yml';

describe('the policy on GitHub', () => {
  it('is read from the default branch at a recorded commit, with what protects the branch', async () => {
    await inJob({}, async ({ forge, requests }) => {
      const { bytes, file, evidence } = await forge().policy(POLICY);
      expect(Buffer.from(bytes).toString('utf8')).toBe('version: 1\n# größer\n');
      expect(file).toBe(POLICY);
      const gaps = { is: 'read', value: [] };
      expect(evidence).toEqual({ repository: 'contoso/models', ref: 'refs/heads/main', commit: HEAD, gaps });
      const calls = await requests();
      expect(calls.map(({ path }) => path)).toContain(`${REPO}/contents/${POLICY}?ref=${HEAD}`);
      expect(calls).toHaveLength(4);
      expect(calls.some(({ authorization }) => authorization)).toBe(false);
    });
  });

  it.each(['main', 'refs/heads/main', ''])('may have the policy-ref %j', async (ref) => {
    await inJob({}, async ({ forge }) => {
      expect((await forge(ref).policy(POLICY)).evidence?.commit).toBe(HEAD);
    });
  });

  it('may not have another policy-ref yet', async () => {
    await inJob({}, async ({ forge }) => {
      const reading = forge('refs/heads/release').policy(POLICY);
      await expect(reading).rejects.toThrow('policy-ref other than the default branch is not available yet');
      await expect(reading).rejects.toBeInstanceOf(UsageFailure);
    });
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
      expect(failure).toMatchObject({ detail: { fix: 'Add to the job: permissions: contents: read' } });
    });
  });
});
