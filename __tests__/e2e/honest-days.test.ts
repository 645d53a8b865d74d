import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ENTERPRISE } from '../workflow-runner/github-actions.js';
import type { Run } from '../workflow-runner/run-workflow.js';
import {
  dana,
  inStaging,
  type Played,
  type Plot,
  POLICY,
  play,
  policyWith,
  type Scene,
  TWO_ENTRIES,
} from './attacks/row.js';
import { type Chain, chainOf } from './ledger/chain.js';
import { dyingAtWrite } from './servers/dying.js';
import { type Estate, startEstate } from './servers/estate.js';
import { InFours } from './servers/in-fours.js';
import { Started } from './servers/process.js';
import type { Asked } from './servers/running-repository.js';
import {
  edited,
  idle,
  needing,
  ONE_JOB,
  onEvent,
  TWO_JOBS,
  withJob,
  withOrganizationToken,
} from './servers/workflows.js';

interface Day extends Plot {
  readonly name: string;
  readonly approvers: readonly string[];
  readonly fails?: string;
}

const MOVED = 'c'.repeat(40);
const approval = (from: string, more = '') =>
  policyWith(`environment: production\napprovals: [{ from: [${from}]${more} }]\n`);
const each =
  (who: Readonly<Record<string, string>>): NonNullable<Plot['gate']> =>
  async ({ github }, { run, environment }) => {
    await github.review(run, { user: who[environment] ?? 'dana', environments: [environment] });
    return 'approved';
  };

const RERUNS = POLICY.replace('environment: production', 'environment: { name: production, allow-reruns: true }');
const TWO_APPROVALS = policyWith(
  'environment: { name: production, allow-reruns: true }\napprovals:\n  - from: [environment-reviewers]\n  - { from: [environment-reviewers], environment: risk-review }\n',
);
const NEEDS_RISK = {
  workflow: needing(withJob(ONE_JOB, idle('risk', 'risk-review')), 'risk'),
  environments: [{ name: 'risk-review', reviewers: [{ user: 'lee' }] }],
};

/** A run whose machine dies after the first of its two writes: there are two holders, never none. */
async function halfDone(scene: Scene, asked: Asked): Promise<Run> {
  const { estate, github, model } = scene;
  const run = await github.dispatch({ ...asked, ...dyingAtWrite(scene, 2) });
  expect(run.ours('promote').code).toBe(null);
  const stages = [await stageOf(estate, model, '1'), await stageOf(estate, model, '2')];
  expect(stages).toEqual(['Production', 'Production']);
  return run;
}
const stageOf = async (at: Estate, model: string, version: string) => (await at.azure.get(model, version)).stage;

const days: readonly Day[] = [
  {
    name: 'somebody merges something else while the reviewers think',
    meanwhile: ({ github }) =>
      github.change({
        head: MOVED,
        files: [{ path: 'README.md', text: 'new' }],
        policy: `# Reviewed in May.\n${POLICY}`,
      }),
    approvers: ['dana'],
  },
  {
    name: 'tags that no rule asks for change while the reviewers think',
    meanwhile: ({ estate, model }) =>
      estate.azure.put(model, '2', { ...inStaging, tags: { ...Object(inStaging.tags), colour: 'blue' } }),
    approvers: ['dana'],
  },
  {
    name: 'a deployment follows through the same gate',
    github: {
      workflow: `${TWO_JOBS}${idle('deploy', 'production', '    needs: promote\n')}`,
    },
    approvers: ['dana'],
  },
  {
    name: 'two people approve, through two environments in sequence',
    github: {
      workflow: NEEDS_RISK.workflow,
      policy: TWO_ENTRIES,
      environments: [{ name: 'risk-review', reviewers: [{ user: 'lee' }, { user: 'dana' }] }],
    },
    gate: each({ 'risk-review': 'lee' }),
    approvers: ['dana', 'lee'],
  },
  {
    name: 'a team reviews, and can be read',
    github: {
      workflow: withOrganizationToken(ONE_JOB),
      teams: [{ slug: 'risk', members: ['dana'] }],
      production: { reviewers: [{ team: 'risk' }, { user: 'eve' }] },
      policy: approval('"team:octo-org/risk"'),
    },
    approvers: ['dana'],
  },
  {
    name: 'a team reviews, which the job’s own token cannot read',
    github: {
      workflow: ONE_JOB,
      teams: [{ slug: 'risk', members: ['dana'] }],
      production: { reviewers: [{ team: 'risk' }] },
      policy: approval('"team:octo-org/risk"'),
    },
    approvers: ['dana'],
  },
  {
    name: 'a member of the policy’s group reviews',
    github: {
      workflow: ONE_JOB,
      policy: approval('"group:leads"').replace('transitions:', 'groups:\n  leads: [lee, dana]\ntransitions:'),
    },
    approvers: ['dana'],
  },
  {
    name: 'the approval says which plan it is for',
    github: {
      policy: POLICY.replace('[environment-reviewers]', '[environment-reviewers], comment-must-contain: plan-digest'),
    },
    async gate({ github }, { run, before }) {
      const digest = before.plan?.outputs.digest ?? '';
      await github.review(run, { user: 'dana', comment: `seen: ${digest.slice(0, 12)}`, environments: ['production'] });
      return 'approved';
    },
    approvers: ['dana'],
  },
  {
    name: 'the workflow writes the environment’s name in another case',
    github: {
      workflow: edited(ONE_JOB, ['environment: production', 'environment: Production']),
      policy: approval('"user:dana"'),
    },
    gate: async ({ github }, { run }) => {
      await github.review(run, { ...dana, environments: ['production'] });
      return 'approved';
    },
    approvers: ['dana'],
  },
  {
    name: 'administrators may bypass the gate by the policy, and a reviewer whom it names opens it',
    github: {
      workflow: ONE_JOB,
      production: { can_admins_bypass: true },
      policy: approval('"user:dana"').replace(
        'environment: production',
        'environment: { name: production, forbid-admin-bypass: false }',
      ),
    },
    approvers: ['dana'],
  },
  {
    name: 'the environment has a name that needs escaping',
    github: {
      workflow: edited(ONE_JOB, ['environment: production', 'environment: "Prod: EU/west 1"']),
      production: { name: 'Prod: EU/west 1' },
      policy: approval('environment-reviewers').replace('environment: production', 'environment: "Prod: EU/west 1"'),
    },
    approvers: ['dana'],
  },
  {
    name: 'the repository is checked out, and its token kept there',
    github: {
      workflow: edited(ONE_JOB, ['      - id: promote\n', '      - uses: actions/checkout@v5\n      - id: promote\n']),
      policy: approval('environment-reviewers'),
    },
    approvers: ['dana'],
  },
  {
    name: 'a server of GitHub’s leaves the check run out of its tokens',
    claims: { check_run_id: undefined },
    approvers: ['dana'],
  },
  {
    name: 'the API of GitHub stands beneath a path, as that of an Enterprise Server does',
    asked: { environment: { GITHUB_SERVER_URL: ENTERPRISE, GITHUB_API_URL: `${ENTERPRISE}/api/v3` } },
    approvers: ['dana'],
  },
  {
    name: 'a second approval comes from a job that is needed through another one',
    github: {
      workflow: edited(
        withJob(
          ONE_JOB,
          `${idle('risk', 'risk-review')}  between:\n    needs: risk\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo done\n`,
        ),
        ['  promote:\n', '  promote:\n    needs: between\n'],
      ),
      policy: TWO_ENTRIES,
      environments: [{ name: 'risk-review', reviewers: [{ user: 'lee' }] }],
    },
    gate: each({ 'risk-review': 'lee' }),
    approvers: ['dana', 'lee'],
  },
  {
    name: 'the policy stands in another repository, on a protected branch, and says which refs may ask',
    github: {
      workflow: edited(withOrganizationToken(ONE_JOB), [
        '          to: ${{ inputs.to }}\n',
        '          to: ${{ inputs.to }}\n          policy-ref: octo-org/policies@main\n',
      ]),
      policy: 'version: 1\nstages: { A: {} }\n',
      others: [
        {
          owner: 'octo-org',
          repository: { name: 'policies', id: 2 },
          branches: [
            {
              name: 'main',
              sha: 'd'.repeat(40),
              rules: [
                { type: 'pull_request', parameters: { required_approving_review_count: 1 } },
                { type: 'non_fast_forward' },
                { type: 'deletion' },
              ],
            },
          ],
          files: [
            {
              path: '.aml/promotion-policy.yml',
              text: policyWith(
                'environment: { name: production, allowed-refs: [refs/heads/main] }\napprovals: [{ from: [environment-reviewers] }]\n',
              ),
            },
          ],
        },
      ],
    },
    approvers: ['dana'],
  },
  {
    name: 'a re-run finishes what the first attempt had begun when its machine died',
    github: { policy: RERUNS },
    play: async (scene, asked) => scene.github.rerun(asked, await halfDone(scene, asked), 'failed'),
    approvers: ['dana'],
  },
  {
    name: 'a re-run of all jobs finishes what the first attempt had begun',
    github: { policy: RERUNS },
    play: async (scene, asked) => scene.github.rerun(asked, await halfDone(scene, asked), 'all'),
    approvers: ['dana'],
  },
  {
    name: 'a re-run finishes what needed two approvals',
    github: { policy: TWO_APPROVALS, ...NEEDS_RISK },
    gate: each({ 'risk-review': 'lee' }),
    play: async (scene, asked) => scene.github.rerun(asked, await halfDone(scene, asked), 'failed'),
    approvers: ['dana', 'lee'],
  },
  {
    name: 'a re-run of all jobs finishes what needed two approvals',
    github: { policy: TWO_APPROVALS, ...NEEDS_RISK },
    gate: each({ 'risk-review': 'lee' }),
    play: async (scene, asked) => scene.github.rerun(asked, await halfDone(scene, asked), 'all'),
    approvers: ['dana', 'lee'],
  },
  {
    name: 'a new run finishes what another had begun when its machine died',
    async play(scene, asked) {
      await halfDone(scene, asked);
      return scene.github.dispatch(asked);
    },
    approvers: ['dana'],
  },
  {
    name: 'a run of this very repository has ended, and starts one that promotes',
    github: { workflow: onEvent('workflow_run') },
    asked: {
      trigger: { event: 'workflow_run' },
      payload: { workflow_run: { head_repository: { full_name: 'octo-org/octo-repo' } } },
    },
    approvers: ['dana'],
  },
];

const started = new Started();
let estate: Estate;
const played = new InFours(days, (day: Day) => play(estate, day));
beforeAll(async () => {
  estate = await startEstate({ isCareless: true });
});
afterAll(async () => {
  await played.settled();
  await estate.stop();
  await started.stop();
  process.stdout.write(`${days.length + 4} honest days\n`);
});

async function expectPromoted(at: Estate, { model, step, chain }: Played, approvers: readonly string[]): Promise<void> {
  if (step.code !== 0) throw new Error(`${step.stdout}${step.stderr}`);
  expect(JSON.parse(step.outputs.approvers ?? '')).toEqual(approvers);
  expect(step.outputs).toMatchObject({ verdict: 'allow', stage: 'Production' });
  expect([await stageOf(at, model, '1'), await stageOf(at, model, '2')]).toEqual(['Archived', 'Production']);
  expectRemembered(chain);
}

/** However often it was begun, the ledger has it once, with its end. */
function expectRemembered({ wrong, records, isOpen, stages }: Chain): void {
  expect([wrong, records.map(({ event }) => event), isOpen]).toEqual([[], ['started', 'completed'], false]);
  expect(stages).toEqual({ Archived: ['1'], Production: ['2'] });
}

describe('a promotion is made on the day on which', () => {
  for (const day of days) {
    (day.fails === undefined ? test : test.failing)(day.name, async () =>
      expectPromoted(estate, await played.of(day), day.approvers),
    );
  }

  test.each([
    ['data', 'data', { dataType: 'uri_folder', dataUri: 'https://store.example/rows/' }],
    ['environment', 'environments', { image: 'mcr.microsoft.com/azureml/base:1' }],
  ] as const)('what is promoted is no model: %s', async (kind, segment, properties) => {
    const github = await estate.github({
      workflow: edited(TWO_JOBS, [
        '          to: ${{ inputs.to }}\n',
        `          to: \${{ inputs.to }}\n          kind: ${kind}\n`,
      ]),
      policy: approval('environment-reviewers'),
    });
    const native = segment === 'environments';
    for (const [index, stage] of ['Production', 'Staging'].entries()) {
      const held = { ...properties, ...(native && { stage }), tags: { stage } };
      await estate.register(segment, `some-${kind}`, String(index + 1), held);
    }
    const run = await github.dispatch({ inputs: { model: `some-${kind}` } });
    const step = run.ours('promote');
    if (step.code !== 0) throw new Error(`${step.stdout}${step.stderr}`);
    expect(step.outputs).toMatchObject({
      verdict: 'allow',
      stage: 'Production',
      archived: '["1"]',
      approvers: '["dana"]',
    });
    const tags = [await estate.shown(segment, `some-${kind}`, '1'), await estate.shown(segment, `some-${kind}`, '2')];
    expect(tags.map((shown) => shown.tags)).toMatchObject([{ stage: 'Archived' }, { stage: 'Production' }]);
    expectRemembered(await chainOf(github.git, `some-${kind}`));
  });

  test('the policy lets it go unrecorded, and the workflow switches the ledger off', async () => {
    const unrecorded = await play(estate, { github: { isRemembered: false } });
    expect({ ...unrecorded.step.outputs, code: unrecorded.step.code }).toMatchObject({
      code: 0,
      stage: 'Production',
      archived: '["1"]',
      approvers: '["dana"]',
    });
    expect(unrecorded.chain.records).toEqual([]);
  });

  test('a freeze ends, by a plan that was made and approved while it lasted', async () => {
    const friday = Date.parse('2026-11-20T17:00:00Z');
    const frozen = await startEstate();
    started.add(frozen);
    frozen.clock.now = friday;
    const monday = await play(frozen, {
      github: { policy: `${POLICY}    freeze: [{ days: [Fri, Sat, Sun], time-zone: UTC }]\n` },
      async meanwhile({ estate: { clock } }) {
        clock.now = Date.parse('2026-11-23T08:00:00Z');
      },
    });
    await expectPromoted(frozen, monday, ['dana']);
  });
});
