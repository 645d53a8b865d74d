import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { inStaging, POLICY, policyWith, TWO_ENTRIES } from './attacks/row.js';
import type { Chain } from './ledger/chain.js';
import * as differ from './servers/azure-devops-world.js';
import { InFours } from './servers/in-fours.js';
import { Started } from './servers/process.js';
import { dieAtWrite, type Estate, type Played, type Plot, play, type Scene, startEstate } from './task-attacks/row.js';
import { policies } from './task-attacks/runs.js';
import { approvedAgain, environmentNamed, inRun, risk, SECOND_ATTEMPT } from './task-attacks/worlds.js';

interface Day extends Plot {
  readonly name: string;
  readonly approvers: readonly string[];
  readonly fails?: string;
}

const { all, ofApproval, ofStep, run } = differ;
const approval = (from: string, more = '') =>
  policyWith(`environment: production\napprovals: [{ from: [${from}]${more} }]\n`);
const ASKS = approval('environment-reviewers');
const RERUNS = ASKS.replace('environment: production', 'environment: { name: production, allow-reruns: true }');
const RELEASE = policyWith(
  'environment: { name: Production, allowed-refs: [refs/heads/main] }\napprovals: [{ from: [environment-reviewers] }]\n',
);

/** Runs a job whose machine dies after the first of its two writes: there are two holders, never none. */
async function halfDone(scene: Scene): Promise<void> {
  await dieAtWrite(scene, 2);
  const { azure } = scene.estate;
  const held = [await azure.get(scene.model, '1'), await azure.get(scene.model, '2')];
  expect(held.map(({ stage }) => stage)).toEqual(['Production', 'Production']);
}

const days: readonly Day[] = [
  { name: 'one whom the environment names approves', policy: ASKS, approvers: ['dana'] },
  { name: 'one of a group approves', policy: ASKS, world: differ.groupApproves, approvers: ['lee'] },
  {
    name: 'one of the group approves that the policy names',
    policy: approval('"team:Models/Model Risk"'),
    world: differ.groupApproves,
    approvers: ['lee'],
  },
  { name: 'two must approve, and both do', policy: ASKS, world: differ.twoApprove, approvers: ['dana'] },
  {
    name: 'the policy asks for two through one environment, and both approve',
    policy: ASKS.replace('[environment-reviewers]', '[environment-reviewers], count: 2'),
    world: differ.twoApprove,
    approvers: ['dana', 'lee'],
  },
  {
    name: 'two must approve one after the other, and both do',
    policy: ASKS,
    world: all(
      differ.twoApprove,
      ofApproval((one) => ({ ...one, minRequiredApprovers: 2, executionOrder: 'inSequence' })),
    ),
    approvers: ['dana'],
  },
  {
    name: 'one of two is enough, and the other is skipped',
    policy: ASKS,
    world: all(
      differ.twoApprove,
      ofApproval((one) => ({
        ...one,
        minRequiredApprovers: 1,
        steps: one.steps.map((step) =>
          step.assigned === 'lee' ? step : { ...step, status: 'skipped', actual: null, comment: '' },
        ),
      })),
    ),
    approvers: ['lee'],
  },
  {
    name: 'a person approves whom the policy knows by address',
    policy: approval('"user:dana"').replace(
      'transitions:',
      'people:\n  dana: { github: 12, email: dana@contoso.example }\ntransitions:',
    ),
    approvers: ['dana'],
  },
  {
    name: 'a member of the policy’s group approves whom it knows by descriptor',
    policy: approval('"group:leads"').replace(
      'transitions:',
      `people:\n  dana: { azure-devops: ${differ.IDENTITIES.dana?.descriptor} }\ngroups:\n  leads: [dana]\ntransitions:`,
    ),
    approvers: ['dana'],
  },
  {
    name: 'the stage before has planned',
    isPlanned: true,
    policy: POLICY,
    approvers: ['dana'],
  },
  {
    name: 'somebody merges something else while the approvers think',
    isPlanned: true,
    policy: POLICY,
    meanwhile: ({ project }) => project.commit(`# Reviewed in May.\n${POLICY}`),
    approvers: ['dana'],
  },
  {
    name: 'tags that no rule asks for change while the approvers think',
    isPlanned: true,
    policy: POLICY,
    meanwhile: ({ estate, model }) =>
      estate.azure.put(model, '2', { ...inStaging, tags: { ...Object(inStaging.tags), colour: 'blue' } }),
    approvers: ['dana'],
  },
  {
    name: 'the approval says which plan it is for',
    isPlanned: true,
    policy: POLICY.replace('[environment-reviewers]', '[environment-reviewers], comment-must-contain: plan-digest'),
    meanwhile: ({ project: { organization } }, digest) =>
      organization.change(ofStep({ comment: `seen: ${digest.slice(0, 12)}` })),
    approvers: ['dana'],
  },
  {
    name: 'a later stage deploys through the same environment',
    policy: ASKS,
    world: differ.ofBuild((build) => ({
      ...build,
      stages: [
        ...build.stages,
        {
          ...differ.PROMOTE_STAGE,
          id: 'b2000000-0000-5000-8000-0000000000dd',
          identifier: 'deploy',
          name: 'Deploy',
          state: 'pending',
          startTime: null,
          checkpoint: null,
          jobs: [],
        },
      ],
    })),
    approvers: ['dana'],
  },
  {
    name: 'two people approve, through two environments in sequence',
    policy: TWO_ENTRIES,
    world: risk(),
    approvers: ['dana', 'lee'],
  },
  {
    name: 'the pipeline writes the environment’s name in another case',
    policy: approval('environment-reviewers').replace('environment: production', 'environment: Production'),
    approvers: ['dana'],
  },
  {
    name: 'the environment has a name that needs escaping',
    policy: ASKS.replace('environment: production', 'environment: "Prod EU & west 1"'),
    world: environmentNamed('Prod EU & west 1'),
    job: { variables: { 'Environment.Name': 'Prod EU & west 1' } },
    approvers: ['dana'],
  },
  {
    name: 'a merge starts the run',
    policy: ASKS,
    world: run({ reason: 'individualCI', requestedBy: 'build-service' }),
    approvers: ['dana'],
  },
  {
    name: 'the policy says which pipeline may ask',
    policy: ASKS.replace(
      'environment: production',
      'environment: { name: production, allowed-workflows: [azure-pipelines.yml] }',
    ),
    approvers: ['dana'],
  },
  {
    name: 'the policy stands in another repository, on a protected branch, and says which refs may ask',
    policy: 'version: 1\nstages: { A: {} }\n',
    meanwhile: policies(
      ASKS.replace('environment: production', 'environment: { name: production, allowed-refs: [refs/heads/main] }'),
      true,
    ),
    job: { inputs: { policyRepository: 'policies' } },
    approvers: ['dana'],
  },
  {
    name: 'a stage that runs again finishes what its first attempt had begun when its machine died',
    policy: RERUNS,
    async play(scene) {
      await halfDone(scene);
      await scene.project.organization.change(approvedAgain);
      return scene.promote({ variables: SECOND_ATTEMPT });
    },
    approvers: ['dana'],
  },
  {
    name: 'a new run finishes what another had begun when its machine died',
    policy: ASKS,
    async play(scene) {
      await halfDone(scene);
      await scene.project.organization.change(inRun(79));
      return scene.promote();
    },
    approvers: ['dana'],
  },
  { name: 'a stage of a release is approved', kind: 'classic', policy: RELEASE, approvers: ['dana'] },
  {
    name: 'one of a group approves a stage of a release',
    kind: 'classic',
    policy: RELEASE,
    world: all(
      differ.releaseApproval({ approver: 'approvers', approvedBy: 'lee' }),
      differ.ofReleaseStage((stage) => ({ ...stage, approvers: ['approvers'] })),
    ),
    approvers: ['lee'],
  },
];

const started = new Started();
let estate: Estate;
const played = new InFours(days, (day: Day) => play(estate, day));
beforeAll(async () => {
  estate = await startEstate();
});
afterAll(async () => {
  await played.settled();
  await estate.stop();
  await started.stop();
  process.stdout.write(`${days.length + 2} honest days\n`);
});

async function expectPromoted(at: Estate, { model, step, chain }: Played, approvers: readonly string[]): Promise<void> {
  if (step.result !== 'Succeeded') throw new Error(step.log.join('\n'));
  expect(JSON.parse(step.outputs.approvers ?? '')).toEqual(approvers.map((one) => `${one}@contoso.example`));
  expect(step.outputs).toMatchObject({ verdict: 'allow', stage: 'Production' });
  const held = [await at.azure.get(model, '1'), await at.azure.get(model, '2')];
  expect(held.map(({ stage }) => stage)).toEqual(['Archived', 'Production']);
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

  test('the policy lets it go unrecorded, and the pipeline switches the ledger off', async () => {
    const { step, chain } = await play(estate, { policy: ASKS, isRemembered: false });
    expect(step.outputs).toMatchObject({ stage: 'Production', archived: '["1"]' });
    expect([step.result, chain.records]).toEqual(['Succeeded', []]);
  });

  test('a freeze ends, by a plan that was made and approved while it lasted', async () => {
    const frozen = await startEstate();
    started.add(frozen);
    frozen.clock.now = Date.parse('2026-11-20T17:00:00Z');
    const monday = await play(frozen, {
      isPlanned: true,
      policy: `${POLICY}    freeze: [{ days: [Fri, Sat, Sun], time-zone: UTC }]\n`,
      async meanwhile({ estate: { clock } }) {
        clock.now = Date.parse('2026-11-23T08:00:00Z');
      },
    });
    await expectPromoted(frozen, monday, ['dana']);
  });
});
