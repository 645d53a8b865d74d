import { describe, expect, it } from '@jest/globals';
import type { Rule } from '../../src/core/policy/policy.js';
import type { Scenario, ScenarioJob } from '../../src/stand-in/scenario.js';
import { claims, entry, HONEST, inJob, POLICY, PROMOTE, REPO, REVIEWERS, rule, run } from '../github/gated-run.js';
import { wrong } from './outcomes.js';

const PATH = '.github/workflows/promote.yml';
const HONEST_WORKFLOW = `on: push
jobs:
  board: { environment: aml-test, runs-on: ubuntu-latest }
  promote: { needs: [board], environment: { name: aml-production } }
`;
const BOARD: ScenarioJob = {
  id: 899,
  name: 'board',
  environment: 'aml-test',
  status: 'completed',
  completed_at: '2026-01-01T00:00:50Z',
};

/** Two people, each through an environment of their own. */
const BOTH: Rule = { ...rule(REVIEWERS), approvals: [entry({}), entry({ environment: 'aml-test' })] };

interface World {
  readonly workflow?: string;
  readonly board?: Partial<ScenarioJob> | null;
  readonly others?: readonly ScenarioJob[];
}

function world({ workflow = HONEST_WORKFLOW, board = {}, others = [] }: World): Scenario {
  const reviewers = [{ user: 'Cy' }];
  const environments = (HONEST.environments ?? []).map((one) =>
    one.name === 'aml-test' ? { ...one, can_admins_bypass: false, reviewers } : one,
  );
  const reviews = [
    { user: 'bo', environments: ['aml-production'] },
    { user: 'Cy', environments: ['aml-test'] },
  ];
  const before = board === null ? [] : [{ ...BOARD, ...board }];
  return {
    environments,
    files: [{ path: PATH, text: workflow }],
    runs: [run({ reviews, jobs: [...before, PROMOTE, ...others] })],
  };
}

describe('approvals through the environments of needed jobs', () => {
  it('count one for each, of people who are not the same', async () => {
    await inJob(world({}), async ({ evidence }) => {
      expect(wrong(BOTH, await evidence(BOTH))).toEqual([]);
      const same = { ...BOTH, approvals: [entry({}), entry({ environment: 'aml-test', count: 1 }), entry({})] };
      expect(wrong(same, await evidence(same))).toMatchObject([
        { found: 'whoever approved counts for another entry already' },
      ]);
    });
  });

  it.each<[string, string]>([
    ['at once', HONEST_WORKFLOW],
    [
      'through a job between them',
      'jobs: { board: { environment: aml-test }, pack: { needs: board }, promote: { needs: pack, environment: aml-production } }',
    ],
    [
      'under the names that they show',
      'jobs: { a: { name: board, environment: aml-test }, b: { name: promote, needs: a, environment: aml-production } }',
    ],
    [
      'beside a matrix that is in no environment',
      'jobs: { m: { strategy: { matrix: { x: [1] } } }, board: { environment: aml-test }, promote: { needs: board, environment: aml-production } }',
    ],
  ])('are proven where this job needs the other %s', async (_, workflow) => {
    await inJob(world({ workflow }), async ({ evidence }) => {
      expect(wrong(BOTH, await evidence(BOTH))).toEqual([]);
    });
  });

  it.each<[string, World, 'fail' | 'inconclusive', RegExp]>([
    [
      'this job does not need the other',
      { workflow: 'jobs: { board: { environment: aml-test }, promote: { environment: aml-production } }' },
      'fail',
      /this job does not need board, which went through aml-test/,
    ],
    ['no job went through it', { board: null }, 'fail', /no job of this run went through the environment aml-test/],
    ['its job still waits', { board: { status: 'waiting' } }, 'fail', /no job of this run went through/],
    [
      'its job failed',
      { board: { conclusion: 'failure' } },
      'fail',
      /had not succeeded before this job reached its gate/,
    ],
    [
      'its job was over only after this one came to its gate',
      { board: { completed_at: '2026-01-01T00:01:01Z' } },
      'fail',
      /had not succeeded before this job reached its gate/,
    ],
    [
      'another job went through it as well',
      { others: [{ ...BOARD, id: 898, name: 'other' }] },
      'inconclusive',
      /an approval does not say for which job it was/,
    ],
    [
      'a matrix names its job',
      {
        workflow:
          'jobs: { board: { environment: aml-test, strategy: { matrix: { x: [1] } } }, promote: { needs: board, environment: aml-production } }',
      },
      'inconclusive',
      /which job of the workflow is shown as "board" cannot be told: the name of board is known only when it runs/,
    ],
    [
      'an expression names a job that may be this one',
      {
        workflow:
          'jobs: { board: { environment: aml-test }, promote: { needs: board, environment: aml-production }, z: { name: "${{ inputs.x }}", environment: "${{ inputs.e }}" } }',
      },
      'inconclusive',
      /shown as "promote" cannot be told: the name of z is known only when it runs/,
    ],
    [
      'two jobs show one name',
      {
        workflow:
          'jobs: { a: { name: board, environment: aml-test }, b: { name: board, environment: aml-test }, promote: { needs: a, environment: aml-production } }',
      },
      'inconclusive',
      /both a and b are/,
    ],
    [
      'its job is one of a reusable workflow',
      { board: { name: 'call / board' } },
      'inconclusive',
      /it looks like one of a reusable workflow/,
    ],
    ['the workflow is no YAML', { workflow: 'jobs: {' }, 'inconclusive', /could not be read: the workflow/],
    ['the workflow has no jobs', { workflow: 'jobs: 7' }, 'inconclusive', /\/jobs must be object/],
  ])('are not proven where %s', async (_, changes, outcome, found) => {
    await inJob(world(changes), async ({ evidence }) => {
      expect(wrong(BOTH, await evidence(BOTH))).toMatchObject([
        { subject: 'environment', outcome, found: expect.stringMatching(found) },
      ]);
    });
  });

  it.each<[string, Scenario, RegExp]>([
    ['the token may not read it', { faults: [{ path: '/contents/' }] }, /Resource not accessible by integration/],
    ['it is gone', { files: [] }, /Not Found/],
    [
      'it lies in another repository',
      claims({ workflow_ref: 'other/x/.github/w.yml@refs/heads/main' }),
      /names no workflow/,
    ],
    ['the token does not say its commit', claims({ workflow_sha: undefined }), /names no workflow of this repository/],
    [
      'the job stands in a workflow that this one calls',
      claims({ job_workflow_ref: 'contoso/models/.github/workflows/called.yml@refs/heads/main' }),
      /this job stands in another workflow/,
    ],
  ])('are not proven where the workflow cannot be read: %s', async (_, changes, why) => {
    await inJob({ ...world({}), ...changes }, async ({ evidence }) => {
      const found = wrong(BOTH, await evidence(BOTH));
      expect(found).toMatchObject([{ outcome: 'inconclusive', found: expect.stringMatching(why) }]);
    });
  });

  it('ask for contents: read where the workflow may not be read', async () => {
    await inJob({ ...world({}), faults: [{ path: '/contents/' }] }, async ({ evidence }) => {
      expect(wrong(BOTH, await evidence(BOTH))).toMatchObject([
        { remedy: expect.stringMatching(/^Give the job contents: read/) },
      ]);
    });
  });

  it('read the workflow at the commit that runs', async () => {
    await inJob(world({}), async ({ evidence, requests }) => {
      await evidence(BOTH);
      const reads = (await requests()).filter(({ path }) => path.includes('/contents/'));
      expect(reads.map(({ path }) => path)).toEqual([`${REPO}/contents/${PATH}?ref=${POLICY.commit}`]);
    });
  });

  it('need a deployment of this job, which tells when it came to its gate', async () => {
    const { runs, ...others } = world({});
    const hidden = (runs ?? []).map((one) => ({
      ...one,
      jobs: (one.jobs ?? []).map((job) => (job.id === 900 ? { ...job, deployment: false } : job)),
    }));
    await inJob({ ...others, runs: hidden }, async ({ evidence }) => {
      expect(wrong(BOTH, await evidence(BOTH))).toMatchObject([
        { outcome: 'inconclusive', found: expect.stringMatching(/this job has no deployment/) },
      ]);
    });
  });
});
