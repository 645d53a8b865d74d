import { describe, expect, it } from '@jest/globals';
import { ServiceFailure, UsageFailure } from '../../src/core/failure.js';
import { type BaseReference, readBaseReference } from '../../src/core/policy/base-reference.js';
import { inJob, type Setting } from '../azure-devops/gated-run.js';
import { COMMIT } from '../azure-devops/organization.js';

const FILE = 'promote/policy.yml';

function reference(ref: string, place = `Models/models/${FILE}`): BaseReference {
  const read = readBaseReference(`repo:${place}@${ref}`);
  if (!read.ok) throw new Error(read.error.what);
  return read.value;
}

async function base(setting: Setting, asked: BaseReference) {
  const found: { base?: unknown } = {};
  await inJob(setting, async ({ forge }) => {
    const { bytes, evidence } = await forge().base(asked);
    found.base = { text: new TextDecoder().decode(bytes), ...evidence };
  });
  return found.base;
}

const none = { is: 'read', value: [] };

describe('a base in Azure Repos', () => {
  it('is read from its branch at a recorded commit', async () => {
    expect(await base({}, reference('main'))).toEqual({
      text: 'version: 1\n# größer\n',
      file: FILE,
      repository: 'Models/models',
      ref: 'refs/heads/main',
      commit: COMMIT,
      gaps: none,
    });
  });

  it('is not proven on a branch that no policy protects', async () => {
    const change: Setting['change'] = (organization) => {
      organization.policies = [];
    };
    expect(await base({ change }, reference('main'))).toMatchObject({
      gaps: { value: ['no branch policy that blocks demands a minimum number of reviewers'] },
    });
  });

  it('is read at a commit of the default branch', async () => {
    expect(await base({}, reference(COMMIT))).toMatchObject({ ref: COMMIT, commit: COMMIT, gaps: none });
  });

  it('is not proven at a commit that is not in the history of the default branch', async () => {
    const change: Setting['change'] = (organization) => {
      organization.histories = { [COMMIT]: 'b'.repeat(40) };
    };
    expect(await base({ change }, reference(COMMIT))).toMatchObject({
      gaps: { value: [expect.stringContaining('is not in the history of main')] },
    });
  });

  it('is not proven at a commit whose history may not be compared', async () => {
    const faults = [{ path: /diffs/, status: 403 }];
    expect(await base({ faults }, reference(COMMIT))).toMatchObject({ gaps: { is: 'unreadable' } });
  });

  it.each<[string, BaseReference, typeof UsageFailure | typeof ServiceFailure, string]>([
    ['a branch that is not there', reference('v1'), UsageFailure, 'extends: Models/models has no branch v1'],
    ['a repository that is not shown', reference('main', 'Secret/policies/a.yml'), ServiceFailure, 'Secret/policies'],
    ['a file that is not there', reference('main', 'Models/models/a.yml'), UsageFailure, 'The base of the policy'],
  ])('is told with its name for %s', async (_what, asked, failure, says) => {
    await expect(base({}, asked)).rejects.toBeInstanceOf(failure);
    await expect(base({}, asked)).rejects.toThrow(says);
  });
});
