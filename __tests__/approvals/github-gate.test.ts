import { describe, expect, it } from '@jest/globals';
import { githubApprovals } from '../../src/approvals/github.js';
import { authorise } from '../../src/core/authorisation.js';
import { UsageFailure } from '../../src/core/failure.js';
import { githubForge } from '../../src/forge/github.js';
import {
  byMerge,
  claims,
  entry,
  HONEST,
  inJob,
  POLICY,
  PROMOTE,
  REPO,
  REVIEWERS,
  rule,
  run,
} from '../github/gated-run.js';
import { CLAIM, countingRounds, DIGEST, worst, wrong } from './outcomes.js';

const ANA = { id: '11', login: 'ana', isBot: false };
const GRANT = (permission: string) =>
  `Give the job ${permission}, as in permissions: { actions: read, checks: read, contents: write, id-token: write }`;
const BO = { id: '12', login: 'bo', isBot: false };

describe('the evidence of a gated run', () => {
  it('holds all that an honest approval needs', async () => {
    await inJob({}, async ({ evidence }) => {
      const found = await evidence(rule(REVIEWERS), { environment: 'aml-production', checkRunId: '900' });
      const protection = {
        id: '31',
        name: 'aml-production',
        adminsCanBypass: false,
        users: [BO],
        teams: [{ id: '21', organization: 'contoso', slug: 'approvers' }],
      };
      expect(found).toEqual({
        is: 'run',
        runner: 'github-actions',
        run: 'github.com/contoso/models/actions/runs/41',
        repository: 'contoso/models',
        workflow: { is: 'read', value: '.github/workflows/promote.yml' },
        merge: null,
        requesters: { is: 'read', value: [ANA] },
        plans: null,
        event: 'workflow_dispatch',
        foreign: [],
        ref: 'refs/heads/main',
        policy: POLICY,
        gate: {
          system: 'github',
          attempt: 1,
          requesters: { is: 'read', value: [ANA] },
          environment: 'aml-production',
          environments: new Map([['aml-production', { is: 'read', value: protection }]]),
          jobs: {
            is: 'read',
            value: [
              {
                id: '900',
                name: 'promote',
                environment: 'aml-production',
                isThis: true,
                isNeeded: { is: 'read', value: false },
                reachedAt: '2026-01-01T00:01:00Z',
                isReleased: true,
                succeededAt: null,
                isEarlierAttempt: false,
              },
            ],
          },
          actual: null,
          reviews: { is: 'read', value: [{ state: 'approved', person: BO, environments: ['31'], comment: 'fine' }] },
          accounts: new Map(),
          teams: [{ team: protection.teams[0], members: { is: 'read', value: new Set(['12']) } }],
        },
      });
      expect(authorise(rule(REVIEWERS), found, CLAIM).approvals).toMatchObject([{ person: BO, comment: 'fine' }]);
      expect(worst(rule(REVIEWERS), found)).toBe('pass');
    });
  });

  it('has no gate where no environment is asked for', async () => {
    await inJob(claims({ environment: undefined }), async ({ evidence }) => {
      const found = await evidence(byMerge());
      expect(found).toMatchObject({ gate: null, event: 'workflow_dispatch', ref: 'refs/heads/main' });
      expect(wrong(byMerge(), found)).toMatchObject([
        { outcome: 'inconclusive', found: expect.stringContaining('no merge asks for this') },
      ]);
    });
  });

  it('does not take the word of the variables where there is no token and no gate', async () => {
    const silent = { ACTIONS_ID_TOKEN_REQUEST_URL: undefined, ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined };
    const ask = async ({ evidence }: Parameters<Parameters<typeof inJob>[1]>[0]) => {
      const found = wrong(byMerge(), await evidence(byMerge()));
      expect(found).toContainEqual(
        expect.objectContaining({ subject: 'policy', found: expect.stringContaining('what runs could not be read') }),
      );
    };
    await inJob({}, ask, silent);
  });

  it('is asked for ahead only in an environment, and nobody is told where that fails', async () => {
    await inJob(claims({ environment: undefined }), async ({ approvals, requests }) => {
      approvals().prepare();
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect((await requests()).filter(({ path }) => !path.startsWith('/_oidc/'))).toEqual([]);
    });
    await inJob({ faults: [{ path: '/actions/', status: 200, body: 'no JSON' }] }, async ({ approvals, url }) => {
      approvals().prepare();
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect((await fetch(url)).status).toBe(404);
    });
  });

  it('asks GitHub nothing where no approval is asked for', async () => {
    await inJob({}, async ({ evidence, requests }) => {
      expect(await evidence(rule())).toMatchObject({
        is: 'run',
        runner: 'github-actions',
        event: 'workflow_dispatch',
        ref: 'refs/heads/main',
        gate: null,
      });
      expect(await requests()).toEqual([]);
    });
  });

  it('of an honest promotion takes four calls in sequence with the policy, and the rest beside them', async () => {
    const second = { id: 32, name: 'aml-test', can_admins_bypass: false, reviewers: [{ team: 'testers' }] };
    const [first] = HONEST.environments ?? [];
    const tested = { id: 899, name: 'test', environment: 'aml-test', status: 'completed' } as const;
    const reviews = [
      { user: 'bo', environments: ['aml-production'] },
      { user: 'Cy', environments: ['aml-test'] },
    ];
    const workflow = 'jobs: { test: { environment: aml-test }, promote: { needs: test, environment: aml-production } }';
    const scenario = {
      environments: [...(first === undefined ? [] : [first]), second],
      teams: [
        { slug: 'approvers', id: 21, members: ['bo'] },
        { slug: 'testers', id: 23, members: ['Cy'] },
      ],
      files: [...(HONEST.files ?? []), { path: '.github/workflows/promote.yml', text: workflow }],
      runs: [run({ reviews, jobs: [{ ...tested, completed_at: '2026-01-01T00:00:50Z' }, PROMOTE] })],
    };
    await inJob(scenario, async ({ github, context, idTokens, requests }) => {
      await idTokens.claims();
      const { counted, rounds } = countingRounds(github);
      const approvals = githubApprovals({ github: counted, context, idTokens, inputs: {}, remembered: false });
      approvals.prepare();
      const { evidence } = await githubForge({ github: counted, context, policyRef: '' }).policy('promote/policy.yml');
      const both = entry({ from: [{ is: 'team', organization: 'contoso', slug: 'approvers' }] });
      const asked = { ...rule(), approvals: [both, entry({ environment: 'aml-test' })], requirePlan: true };
      const found = await approvals.evidence(asked, evidence, DIGEST);
      expect(wrong(asked, found)).toMatchObject([{ found: 'no job of this run has planned this' }]);
      expect(rounds()).toBe(4);
      expect((await requests()).length).toBeLessThanOrEqual(19);
    });
  });

  it('says where the policy was not read from a branch', async () => {
    await inJob({}, async ({ github, context, idTokens }) => {
      const found = await githubApprovals({ github, context, idTokens, inputs: {}, remembered: false }).evidence(
        rule(REVIEWERS),
        null,
        null,
      );
      expect(found).toMatchObject({ policy: { gaps: { is: 'unreadable' } } });
      expect(worst(rule(REVIEWERS), found)).toBe('inconclusive');
    });
  });

  it.each<[string, Parameters<typeof inJob>[0], 'fail' | 'inconclusive']>([
    [
      'a rejection',
      { runs: [run({ reviews: [{ user: 'bo', state: 'rejected', environments: ['aml-production'] }] })] },
      'fail',
    ],
    [
      'a comment only',
      { runs: [run({ reviews: [{ user: 'bo', state: 'pending', environments: ['aml-production'] }] })] },
      'fail',
    ],
    [
      'an approval of another environment',
      { runs: [run({ reviews: [{ user: 'bo', environments: ['aml-test'] }] })] },
      'fail',
    ],
    ['nobody’s approval', { runs: [run({ reviews: [] })] }, 'fail'],
    ['the requester’s approval', { runs: [run({ actor: 'bo' })] }, 'fail'],
    ['another environment', claims({ environment: 'aml-test' }), 'fail'],
    ['no environment', claims({ environment: undefined }), 'fail'],
    ['an environment that does not exist', { environments: [], runs: [run({ reviews: [] })] }, 'fail'],
    ['another attempt', { runs: [run({ attempt: 2 })] }, 'fail'],
    ['a foreign head repository', { runs: [run({ head_repository: 'mallory/models' })] }, 'fail'],
    ['an event of a pull request', claims({ event_name: 'pull_request_target' }), 'fail'],
    ['a bot that asked', { runs: [run({ actor: 'robot[bot]' })] }, 'inconclusive'],
    ['an unreadable environment', { faults: [{ path: '/environments/' }] }, 'inconclusive'],
    ['unreadable reviews', { faults: [{ path: '/approvals' }] }, 'inconclusive'],
    ['jobs that cannot be read', { faults: [{ path: '/check-suites/' }] }, 'inconclusive'],
    ['an unreadable run', { faults: [{ path: '/actions/runs/41$' }] }, 'inconclusive'],
    ['a hidden run', { faults: [{ path: '/actions/runs/41', status: 404 }] }, 'inconclusive'],
    ['no ID token', { faults: [{ path: '/_oidc/', status: 404 }] }, 'inconclusive'],
  ])('of a run with %s is not authorised', async (_, scenario, outcome) => {
    await inJob(scenario, async ({ evidence }) => {
      const asked = rule(REVIEWERS);
      const found = await evidence(asked);
      expect(worst(asked, found)).toBe(outcome);
    });
  });

  it('counts a name that differs in case by the id of the environment', async () => {
    await inJob(claims({ environment: 'AML-Production' }), async ({ evidence, gate }) => {
      const { environment, actual } = await gate(rule(REVIEWERS));
      expect(environment).toBe('AML-Production');
      expect(actual).toMatchObject({ is: 'read', value: { id: '31' } });
      expect(worst(rule(REVIEWERS), await evidence(rule(REVIEWERS)))).toBe('pass');
    });
  });

  it('shows the permission to grant for what cannot be read', async () => {
    const faults = [{ path: '/environments/|/actions/runs/' }];
    await inJob({ faults }, async ({ gate }) => {
      const unreadable = {
        is: 'unreadable',
        why: 'Resource not accessible by integration',
        grant: GRANT('actions: read'),
      };
      const found = await gate(rule(REVIEWERS));
      expect(found).toMatchObject({ requesters: unreadable, reviews: unreadable, jobs: unreadable, attempt: 1 });
      expect(found.environments.get('aml-production')).toEqual(unreadable);
    });
  });

  it.each<[string, string, string]>([
    ['the run', '/actions/runs/41$', 'actions: read'],
    ['its approvals', '/approvals', 'actions: read'],
    ['an environment', '/environments/', 'actions: read'],
    ['its jobs', '/check-suites/', 'checks: read'],
    ['an ID token', '/_oidc/', 'id-token: write'],
  ])('names the permission that %s needs', async (_, path, permission) => {
    await inJob({ faults: [{ path }] }, async ({ evidence }) => {
      const found = wrong(rule(REVIEWERS), await evidence(rule(REVIEWERS)));
      expect(found.length).toBeGreaterThan(0);
      for (const { outcome, remedy } of found) expect([outcome, remedy]).toEqual(['inconclusive', GRANT(permission)]);
    });
  });

  it('tells a job without the id-token permission to add it', async () => {
    const env = { ACTIONS_ID_TOKEN_REQUEST_URL: undefined, ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined };
    const test: Parameters<typeof inJob>[1] = async ({ gate }) => {
      const unreadable = {
        is: 'unreadable',
        why: 'the job has no id-token permission',
        grant: GRANT('id-token: write'),
      };
      const { environments, jobs } = await gate(rule(REVIEWERS));
      expect([environments.get('aml-production'), jobs]).toEqual([unreadable, unreadable]);
    };
    await inJob({}, test, env);
  });

  it('is unreadable where a review has no author', async () => {
    const body = [
      {
        state: 'approved',
        comment: '',
        user: { id: 12, login: 'bo', type: 'User' },
        environments: [{ id: 31, name: 'aml-production' }],
      },
      { state: 'rejected', comment: '', user: null, environments: [{ id: 31, name: 'aml-production' }] },
    ];
    await inJob({ faults: [{ path: '/approvals', status: 200, body }] }, async ({ gate }) => {
      expect((await gate(rule(REVIEWERS))).reviews).toMatchObject({ is: 'unreadable' });
    });
  });

  it('names a deleted head repository as foreign, and an unknown requester as unreadable', async () => {
    const times = { check_suite_id: 1, run_started_at: '2026-01-01T00:00:00Z' };
    const body = { run_attempt: 1, actor: null, triggering_actor: null, head_repository: null, ...times };
    await inJob({ faults: [{ path: '/runs/41$', status: 200, body }] }, async ({ evidence }) => {
      expect(await evidence(rule(REVIEWERS))).toMatchObject({
        foreign: ['one that was deleted'],
        gate: { requesters: { is: 'unreadable' } },
      });
    });
  });

  it('names both who started the run and who started it again', async () => {
    await inJob({ runs: [run({ triggering_actor: 'Cy' })] }, async ({ gate }) => {
      expect((await gate(rule(REVIEWERS))).requesters).toMatchObject({ value: [{ login: 'ana' }, { login: 'Cy' }] });
    });
  });
});

describe('a contradiction to the ID token', () => {
  it.each([
    ['GITHUB_RUN_ID', claims({ run_id: '42' })],
    ['GITHUB_RUN_ATTEMPT', claims({ run_attempt: '2' })],
    ['GITHUB_REPOSITORY', claims({ repository: 'mallory/models' })],
    ['GITHUB_REF', claims({ ref: 'refs/heads/side' })],
  ])('in %s ends the run', async (name, scenario) => {
    await inJob(scenario, async ({ evidence }) => {
      const reading = evidence(rule(REVIEWERS));
      await expect(reading).rejects.toBeInstanceOf(UsageFailure);
      await expect(reading).rejects.toThrow(`${name} says`);
    });
  });

  it.each([
    [{ environment: 'AML-production' }, 'the input environment says AML-production'],
    [{ checkRunId: '901' }, 'the input check-run-id says 901'],
  ])('in the inputs %j ends the run', async (inputs, text) => {
    await inJob({}, async ({ evidence }) => {
      await expect(evidence(rule(REVIEWERS), inputs)).rejects.toThrow(text);
    });
  });

  it('is an input environment for a job that is in none', async () => {
    await inJob(claims({ environment: undefined }), async ({ evidence }) => {
      await expect(evidence(rule(REVIEWERS), { environment: 'aml-production' })).rejects.toThrow('says no environment');
    });
  });
});

describe('the services of a gated run', () => {
  it('are asked again after a passing failure', async () => {
    await inJob({ faults: [{ path: '/approvals', status: 502, times: 1 }] }, async ({ evidence, requests }) => {
      expect(worst(rule(REVIEWERS), await evidence(rule(REVIEWERS)))).toBe('pass');
      const calls = (await requests()).filter(({ path }) => path.startsWith(`${REPO}/actions/runs/41/approvals`));
      expect(calls.map(({ status }) => status)).toEqual([502, 200]);
    });
  });
});
