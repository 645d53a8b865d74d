import { describe, expect, it } from '@jest/globals';
import { ServiceFailure, UsageFailure } from '../../src/core/failure.js';
import { type BaseReference, readBaseReference } from '../../src/core/policy/base-reference.js';
import type { ScenarioOther } from '../../src/stand-in/scenario.js';
import { HONEST, inJob } from '../github/gated-run.js';

const HEAD = 'e'.repeat(40);
const OLDER = 'd'.repeat(40);
const FORKED = 'f'.repeat(40);
const RULES = HONEST.branches?.[0]?.rules ?? [];

const policies = (changes: Partial<ScenarioOther> = {}): ScenarioOther => ({
  owner: 'contoso',
  repository: { name: 'policies' },
  branches: [
    { name: 'main', sha: HEAD, history: [OLDER], rules: RULES },
    { name: 'draft', sha: '1'.repeat(40) },
  ],
  files: [
    { path: 'aml/base.yml', text: 'of the board' },
    { path: 'aml/base.yml', ref: 'draft', text: 'of nobody' },
    { path: 'aml/base.yml', ref: OLDER, text: 'of last year' },
    { path: 'aml/base.yml', ref: FORKED, text: 'of a fork' },
  ],
  ...changes,
});

function reference(ref: string, place = 'contoso/policies/aml/base.yml'): BaseReference {
  const read = readBaseReference(`repo:${place}@${ref}`);
  if (!read.ok) throw new Error(read.error.what);
  return read.value;
}

describe('a base on GitHub', () => {
  it.each(['main', 'refs/heads/main'])('is read from its branch at a recorded commit: %s', async (ref) => {
    await inJob({ others: [policies()] }, async ({ forge }) => {
      const { bytes, evidence } = await forge().base(reference(ref));
      expect(Buffer.from(bytes).toString()).toBe('of the board');
      expect(evidence).toEqual({
        file: 'aml/base.yml',
        repository: 'contoso/policies',
        ref: 'refs/heads/main',
        commit: HEAD,
        gaps: { is: 'read', value: [] },
      });
    });
  });

  it.each([HEAD, OLDER])('is read at the commit that it names, of the default branch: %s', async (sha) => {
    await inJob({ others: [policies()] }, async ({ forge }) => {
      const { evidence } = await forge().base(reference(sha));
      expect(evidence).toMatchObject({ ref: sha, commit: sha, gaps: { is: 'read', value: [] } });
    });
  });

  it('is not proven at a commit that only a fork has', async () => {
    await inJob({ others: [policies()] }, async ({ forge }) => {
      const { evidence } = await forge().base(reference(FORKED));
      expect(evidence.gaps).toEqual({ is: 'read', value: [expect.stringContaining('is not in the history of main')] });
    });
  });

  it('is not proven on a branch that nothing protects', async () => {
    await inJob({ others: [policies()] }, async ({ forge }) => {
      const { bytes, evidence } = await forge().base(reference('draft'));
      expect(Buffer.from(bytes).toString()).toBe('of nobody');
      expect(evidence.gaps).toEqual({ is: 'read', value: ['no rule protects it'] });
    });
  });

  it.each(['v1', 'nothing'])('needs a branch, and %s is none', async (ref) => {
    await inJob({ others: [policies()] }, async ({ forge }) => {
      const reading = forge().base(reference(ref));
      await expect(reading).rejects.toBeInstanceOf(UsageFailure);
      await expect(reading).rejects.toThrow(`extends: contoso/policies has no branch ${ref}`);
    });
  });

  it.each(['main', HEAD])('in a repository that the token may not see says which token to give: %s', async (ref) => {
    await inJob({}, async ({ forge }) => {
      const reading = forge().base(reference(ref));
      await expect(reading).rejects.toBeInstanceOf(ServiceFailure);
      await expect(reading).rejects.toThrow('contoso/policies');
      await expect(reading).rejects.toMatchObject({ detail: { fix: expect.stringContaining('GitHub App') } });
    });
  });

  it('that is not there is told with the path', async () => {
    await inJob({ others: [policies()] }, async ({ forge }) => {
      const reading = forge().base(reference('main', 'contoso/policies/aml/none.yml'));
      await expect(reading).rejects.toThrow('The base of the policy contoso/policies@main:aml/none.yml is not there');
    });
  });
});

describe('the name of a base', () => {
  it.each([
    ['repo:acme/policies/base.yml', 'names no branch and no commit'],
    ['repo:acme/policies/base.yml@', 'names no branch and no commit'],
    ['repo:acme/policies@main', 'names no file in it'],
    ['repo:acme/policies/@main', 'names no file in it'],
    ['repo:acme@main', 'names no repository'],
    ['repo:../x/base.yml@main', 'names no repository'],
    ['repo:acme/policies/../base.yml@main', 'names no file in it'],
    ['repo:acme/policies//base.yml@main', 'names no file in it'],
    ['repo:acme/policies/a?ref=x@main', 'names no file in it'],
    ['repo:acme/policies/base.yml@refs/tags/v1', 'a tag can be moved'],
    ['repo:acme/policies/base.yml@abcdef1', 'names a part of a SHA'],
    ['repo:acme/policies/base.yml@main~1', 'names no branch and no full SHA'],
    ['repo:acme/policies/base.yml@a b', 'names no branch and no full SHA'],
  ])('%s is refused', (text, why) => {
    const read = readBaseReference(text);
    expect(read.ok ? '' : read.error.what).toContain(why);
  });

  it.each([
    ['main', { is: 'branch', name: 'main' }],
    ['refs/heads/abcdef1', { is: 'branch', name: 'abcdef1' }],
    ['release/1@2', { is: 'branch', name: 'release/1@2' }],
    ['A'.repeat(40), { is: 'commit', sha: 'a'.repeat(40) }],
    ['a'.repeat(64), { is: 'commit', sha: 'a'.repeat(64) }],
  ])('may end with %s', (ref, expected) => {
    expect(readBaseReference(`repo:My Project/p/a/base.yml@${ref}`)).toMatchObject({
      ok: true,
      value: { repository: 'My Project/p', path: 'a/base.yml', ref: expected },
    });
  });
});
