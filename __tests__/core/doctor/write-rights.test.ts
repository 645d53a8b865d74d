import { describe, expect, it } from '@jest/globals';
import { plannerWarning, writeRights } from '../../../src/core/doctor/write-rights.js';

const role = (actions: readonly string[], notActions: readonly string[] = []) => ({ actions, notActions });
const ML = 'Microsoft.MachineLearningServices';

describe('what an identity may write', () => {
  it.each([
    ['a reader: nothing', [role(['*/read'])], 0],
    ['an owner: every kind', [role(['*'])], 4],
    ['one action: that kind', [role([`${ML}/workspaces/models/versions/write`])], 1],
    ['in another spelling of case', [role([`${ML.toLowerCase()}/Workspaces/DATA/versions/WRITE`])], 1],
    ['a wildcard in the middle', [role([`${ML}/workspaces/*/write`])], 4],
    ['what the role takes out', [role(['*'], [`${ML}/workspaces/models/*`])], 3],
    ['what one role takes out and another gives', [role(['*'], [`${ML}/*`]), role([`${ML}/workspaces/*`])], 4],
    ['an action of another provider', [role(['Microsoft.Storage/*'])], 0],
    ['no role at all', [], 0],
  ])('%s', (_, permissions, count) => {
    const rights = writeRights(permissions, { in: 'workspace' });
    expect(rights.allowed).toHaveLength(count);
    expect(plannerWarning(rights) === null).toBe(count === 0);
  });

  it('is another operation in a registry', () => {
    expect(writeRights([role([`${ML}/registries/assets/write`])], { in: 'registry' }).allowed).toHaveLength(1);
    expect(writeRights([role([`${ML}/workspaces/*/write`])], { in: 'registry' }).allowed).toEqual([]);
  });
});
