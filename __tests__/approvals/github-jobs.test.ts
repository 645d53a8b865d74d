import { describe, expect, it } from '@jest/globals';
import { authorise } from '../../src/core/authorisation.js';
import type { Rule } from '../../src/core/policy/policy.js';
import type { ScenarioJob } from '../../src/stand-in/scenario.js';
import { claims, inJob, PRODUCTION, PROMOTE, REVIEWERS, rule, run } from '../github/gated-run.js';
import { CLAIM, wrong } from './outcomes.js';

const DEPLOY: ScenarioJob = { id: 901, name: 'deploy', environment: 'aml-production' };
const jobs = (...others: ScenarioJob[]) => ({ runs: [run({ jobs: [PROMOTE, ...others] })] });

describe('the jobs that an environment gates', () => {
  it.each<[string, ScenarioJob]>([
    ['runs beside this one', DEPLOY],
    ['ran before this one', { ...DEPLOY, status: 'completed' }],
    ['was let through and waits for a runner', { ...DEPLOY, status: 'queued' }],
    ['came to the gate when this one was through it already', { ...DEPLOY, reached_at: '2026-01-01T05:00:00Z' }],
    ['failed', { ...DEPLOY, status: 'completed', conclusion: 'failure' }],
    ['is in the environment by another spelling', { ...DEPLOY, environment: 'AML-Production' }],
  ])('make approvals ambiguous where one %s', async (_, job) => {
    await inJob(jobs(job), async ({ evidence }) => {
      expect(wrong(rule(REVIEWERS), await evidence(rule(REVIEWERS)))).toMatchObject([
        {
          subject: 'environment',
          outcome: 'inconclusive',
          found: expect.stringMatching(/the job deploy of this run was released through aml-production too/),
        },
      ]);
    });
  });

  it.each<[string, ScenarioJob]>([
    ['still waits there: plan, promote, deploy', { ...DEPLOY, status: 'waiting' }],
    ['was skipped', { ...DEPLOY, status: 'completed', conclusion: 'skipped' }],
    ['is in another environment', { ...DEPLOY, environment: 'aml-test' }],
    ['is in none', { id: 901, name: 'plan', status: 'completed' }],
  ])('leave approvals clear where another %s', async (_, job) => {
    await inJob(jobs(job), async ({ evidence }) => {
      expect(wrong(rule(REVIEWERS), await evidence(rule(REVIEWERS)))).toEqual([]);
    });
  });

  it('are read again for each promotion: one that is released meanwhile counts', async () => {
    await inJob(jobs({ ...DEPLOY, status: 'waiting' }), async ({ evidence, act }) => {
      expect(wrong(rule(REVIEWERS), await evidence(rule(REVIEWERS)))).toEqual([]);
      await act('jobs', DEPLOY);
      expect(wrong(rule(REVIEWERS), await evidence(rule(REVIEWERS)))).toHaveLength(1);
    });
  });

  it('are found on a later page', async () => {
    const plain = Array.from({ length: 130 }, (_, index) => ({ id: 1000 + index, name: `job ${index}` }));
    await inJob(jobs(...plain, DEPLOY), async ({ gate, requests }) => {
      expect((await gate(rule(REVIEWERS))).jobs).toMatchObject({ value: [{ id: '900' }, { id: '901' }] });
      const pages = (await requests()).filter(({ path }) => path.includes('/check-runs'));
      expect(pages).toHaveLength(2);
    });
  });

  it('are unreadable where GitHub shows fewer than there are', async () => {
    const body = { total_count: 2, check_runs: [] };
    await inJob({ faults: [{ path: '/check-runs', status: 200, body }] }, async ({ gate }) => {
      expect((await gate(rule(REVIEWERS))).jobs).toEqual({ is: 'unreadable', why: 'GitHub shows 0 of 2 jobs' });
    });
  });

  it('do not show this one where its environment says deployment: false, nor hold it up', async () => {
    await inJob({ runs: [run({ jobs: [{ ...PROMOTE, deployment: false }] })] }, async ({ evidence, gate }) => {
      expect((await gate(rule(REVIEWERS))).jobs).toEqual({ is: 'read', value: [] });
      expect(wrong(rule(REVIEWERS), await evidence(rule(REVIEWERS)))).toEqual([]);
    });
  });
});

describe('this job', () => {
  const old = claims({ check_run_id: undefined });

  it('is told by the input check-run-id where an older server leaves the claim out', async () => {
    await inJob(old, async ({ gate }) => {
      const { jobs: found } = await gate(rule(REVIEWERS), { checkRunId: '900' });
      expect(found).toMatchObject({ is: 'read', value: [{ id: '900', isThis: true }] });
    });
  });

  it.each([
    ['nobody says which it is', undefined, /neither the job's ID token nor the input check-run-id says which job/],
    ['the input names none of the run', '999', /GitHub shows no job 999 in this run/],
    ['the input names one that waits', '901', /names the job deploy, which does not run/],
    [
      'the input names one elsewhere',
      '902',
      /shows the job test in aml-test, and the job's ID token says aml-production/,
    ],
  ])('is not known where %s', async (_, checkRunId, why) => {
    const others: ScenarioJob[] = [
      { ...DEPLOY, status: 'waiting' },
      { id: 902, name: 'test', environment: 'aml-test' },
    ];
    await inJob({ ...old, ...jobs(...others) }, async ({ gate, evidence }) => {
      const inputs = checkRunId === undefined ? {} : { checkRunId };
      expect((await gate(rule(REVIEWERS), inputs)).jobs).toMatchObject({
        is: 'unreadable',
        why: expect.stringMatching(why),
      });
      const found = wrong(rule(REVIEWERS), await evidence(rule(REVIEWERS), inputs));
      expect(found).toMatchObject([{ subject: 'environment', outcome: 'inconclusive' }]);
    });
  });

  it('is not known where GitHub shows none of the id in its token', async () => {
    await inJob(claims({ check_run_id: '999' }), async ({ gate }) => {
      expect((await gate(rule(REVIEWERS))).jobs).toMatchObject({ is: 'unreadable' });
    });
  });
});

describe('a second attempt', () => {
  const first: ScenarioJob = { ...PROMOTE, id: 890, status: 'completed', conclusion: 'failure' };
  const second = { id: 41, attempt: 2, started_at: '2026-01-01T01:00:00Z', jobs: [PROMOTE] };
  const reruns: Rule = { ...rule(REVIEWERS), environment: { ...PRODUCTION, allowReruns: true } };
  const scenario = { ...claims({ run_attempt: '2' }), runs: [run({ jobs: [first] })] };
  const attempt2 = { GITHUB_RUN_ATTEMPT: '2' };

  it('knows this job of the attempt before, and may finish what that began', async () => {
    const test: Parameters<typeof inJob>[1] = async ({ evidence, act, context }) => {
      await act('runs', second);
      const found = await evidence(reruns);
      expect(found.gate?.jobs).toMatchObject({ value: [{ id: '890', isEarlierAttempt: true }, { isThis: true }] });
      expect(wrong(reruns, found)).toMatchObject([{ subject: 'run', outcome: 'fail' }]);
      const finishing = authorise(reruns, found, { ...CLAIM, finishes: context.run }).findings;
      expect(finishing.every(({ outcome }) => outcome === 'pass')).toBe(true);
    };
    await inJob(scenario, test, attempt2);
  });

  it('does not take another job of this name for it, which is not over yet', async () => {
    const test: Parameters<typeof inJob>[1] = async ({ gate, act }) => {
      await act('runs', { ...second, jobs: [PROMOTE, { ...PROMOTE, id: 903 }] });
      expect((await gate(reruns)).jobs).toMatchObject({
        value: [{ isEarlierAttempt: true }, { isThis: true }, { id: '903', isEarlierAttempt: false }],
      });
    };
    await inJob(scenario, test, attempt2);
  });
});
