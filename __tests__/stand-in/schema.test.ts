import { describe, expect, it } from '@jest/globals';
import { violations, violationsOf } from './github-schema.js';
import { at, CONTOSO, HEAD, REPO, withGitHub } from './world-for-tests.js';

describe("the stand-in's answers are valid against GitHub's OpenAPI description", () => {
  const cases: [operationId: string, path: string][] = [
    ['repos/get', REPO],
    ['repos/get-branch', `${REPO}/branches/main`],
    ['repos/get-branch', `${REPO}/branches/release%2F1`],
    ['repos/get-branch-protection', `${REPO}/branches/main/protection`],
    ['repos/get-branch-rules', `${REPO}/rules/branches/main`],
    ['repos/get-commit', `${REPO}/commits/${HEAD}`],
    ['repos/get-content', `${REPO}/contents/promote/policy.yml`],
    ['repos/get-content', `${REPO}/contents/big.txt`],
    ['actions/get-workflow-run', `${REPO}/actions/runs/41`],
    ['actions/get-workflow-run', `${REPO}/actions/runs/42`],
    ['actions/get-reviews-for-run', `${REPO}/actions/runs/41/approvals`],
    ['checks/list-for-suite', `${REPO}/check-suites/700000041/check-runs?filter=all`],
    ['actions/list-workflow-run-artifacts', `${REPO}/actions/runs/41/artifacts?name=plan`],
    ['repos/get-environment', `${REPO}/environments/Aml%20Production`],
    ['repos/get-environment', `${REPO}/environments/test`],
    ['users/get-by-username', '/users/bo'],
    ['users/get-by-username', '/users/contoso'],
    ['users/get-authenticated', '/user'],
    ['teams/get-by-name', '/orgs/contoso/teams/approvers'],
    ['teams/get-membership-for-user-in-org', '/orgs/contoso/teams/approvers/memberships/bo'],
  ];

  it.each(cases)('%s at %s', async (operationId, path) => {
    await withGitHub(CONTOSO, async ({ get }) => {
      const { status, body } = await get(path);
      expect({ status, violations: violations(operationId, body) }).toEqual({ status: 200, violations: [] });
    });
  });

  it('down to the reviewers of an environment, whose rules the description hardly binds', async () => {
    await withGitHub(CONTOSO, async ({ get }) => {
      const { body } = await get(`${REPO}/environments/Aml%20Production`);
      expect(body).toMatchObject({ protection_rules: [{ type: 'wait_timer' }, { type: 'required_reviewers' }] });
      expect(violationsOf('simple-user', at(body, 'protection_rules.1.reviewers.0.reviewer'))).toEqual([]);
      expect(violationsOf('team', at(body, 'protection_rules.1.reviewers.1.reviewer'))).toEqual([]);
    });
  });

  it('and so are the errors', async () => {
    await withGitHub(
      CONTOSO,
      async ({ get }) => {
        for (const path of [
          '/nothing',
          `${REPO}/branches/nope`,
          `${REPO}/commits/nope`,
          '/orgs/contoso/teams/secret',
        ]) {
          const { body } = await get(path);
          expect(violationsOf('basic-error', body)).toEqual([]);
          expect(Object.keys(body ?? {})).toEqual(['message', 'documentation_url', 'status']);
        }
      },
      { unchecked: true },
    );
  });

  it.each([
    [`${REPO}/actions/runs/41/artifacts?nmae=plan`, 'actions/list-workflow-run-artifacts takes no nmae'],
    [`${REPO}/check-suites/1/check-runs?filter=every`, 'the parameter filter must be equal to one of'],
    [`${REPO}/check-suites/one/check-runs`, 'the parameter check_suite_id must be integer'],
    [`${REPO}/artefacts`, 'GitHub has no GET /repos/contoso/models/artefacts'],
  ])('and a call of %s is noticed, whatever it is answered', async (path, violation) => {
    const asking = withGitHub(CONTOSO, async ({ get }) => {
      await get(path);
    });
    await expect(asking).rejects.toThrow(violation);
  });

  it('and the check itself notices a missing key', () => {
    expect(violations('teams/get-membership-for-user-in-org', { url: 'x', role: 'member' })).toEqual([
      " must have required property 'state'",
    ]);
    expect(violations('repos/get-environment', { name: 'x' })).not.toEqual([]);
  });
});
