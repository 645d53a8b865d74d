import { describe, expect, it } from '@jest/globals';
import { parseScenario, ScenarioError } from '../../src/stand-in/scenario.js';
import { CONTOSO, withGitHub } from './world-for-tests.js';

describe('a scenario', () => {
  it('may be empty: everything has a default', async () => {
    await withGitHub(parseScenario('{}'), async ({ get }) => {
      expect((await get('/repos/octo-org/octo-repo')).body).toMatchObject({ id: 1, default_branch: 'main' });
      expect((await get('/repos/octo-org/octo-repo/branches/main')).body).toMatchObject({ protected: false });
      expect((await get('/users/octo-org')).body).toMatchObject({ type: 'Organization' });
    });
  });

  it('is read as it is written', () => {
    expect(parseScenario(JSON.stringify(CONTOSO))).toEqual(CONTOSO);
  });

  it('is not changed by what happens to the world', async () => {
    const scenario = { users: [{ login: 'ana' }], oidc: { requestToken: 'x', claims: { ref: 'a' } } };
    const before = structuredClone(scenario);
    await withGitHub(scenario, async ({ send }) => {
      await send('POST', '/_stand-in/runs', { id: 1 });
      await send('PUT', '/_stand-in/oidc/claims', { ref: 'b' });
    });
    expect(scenario).toEqual(before);
  });

  const bad: [scenario: string, message: string][] = [
    ['{\n"owner":\n}', "The stand-in's scenario is not JSON: "],
    ['[]', "The stand-in's scenario must be an object, but is []."],
    ['{"owner": 7}', "The stand-in's scenario.owner must be a string that is not empty, but is 7."],
    ['{"brnaches": []}', "The stand-in's scenario has an unknown key 'brnaches'; known are owner, repository, "],
    ['{"users": [{"login": "a"}, {}]}', "The stand-in's scenario.users[1] needs 'login'."],
    ['{"users": [{"login": "a", "type": "Robot"}]}', 'scenario.users[0].type must be one of User, Bot, Organization'],
    ['{"users": [{"login": "a"}, {"login": "A"}]}', "The stand-in's scenario.users has 'a' twice."],
    ['{"users": {}}', "The stand-in's scenario.users must be a list, but is {}."],
    ['{"runs": [{"id": "7"}]}', 'scenario.runs[0].id must be a whole number of 1 or more, but is "7".'],
    ['{"runs": [{"id": 7, "actor": "ana"}]}', "scenario.runs[0].actor names no user: 'ana'."],
    ['{"runs": [{"id": 7}, {"id": 7}]}', 'scenario.runs[1].id is taken: run 7 has attempt 1.'],
    ['{"runs": [{"id": 7, "head_sha": "abc"}]}', 'scenario.runs[0].head_sha must be a commit sha of 40'],
    [
      '{"runs": [{"id": 7, "reviews": [{"user": "octo-org", "environments": ["prod"]}]}]}',
      "scenario.runs[0].reviews[0].environments[0] names no environment: 'prod'.",
    ],
    ['{"teams": [{"slug": "t", "members": ["ana"]}]}', "scenario.teams[0].members names no user: 'ana'."],
    [
      '{"environments": [{"name": "p", "reviewers": [{"team": "t"}]}]}',
      "scenario.environments[0].reviewers names no team: 't'.",
    ],
    ['{"environments": [{"name": "p", "reviewers": [{}]}]}', "scenario.environments[0].reviewers[0] needs 'user'."],
    [
      '{"branches": [{"name": "b", "classicProtection": true}]}',
      "scenario.branches[0].classicProtection must be an object, null or 'forbidden', but is true.",
    ],
    ['{"faults": [{"path": "("}]}', 'scenario.faults[0].path must be a regular expression, but is "(".'],
    ['{"viewer": "ana"}', "scenario.viewer names no user: 'ana'."],
  ];

  it.each(bad)('refuses %s with one line', (text, message) => {
    const refusal = refusalOf(text);
    expect(refusal).toContain(message);
    expect(refusal).not.toContain('\n');
  });
});

function refusalOf(text: string): string {
  try {
    parseScenario(text);
  } catch (error) {
    expect(error).toBeInstanceOf(ScenarioError);
    return error instanceof ScenarioError ? error.message : '';
  }
  return 'not refused';
}
