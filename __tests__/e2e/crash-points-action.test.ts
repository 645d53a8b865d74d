import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OPEN } from './arm/cli.js';
import { chainOf } from './ledger/chain.js';
import { type Asked, type Crash, crash, isPush } from './ledger/crash.js';
import { type Ground, startGround } from './ledger/ground.js';
import { jobOf, runStep } from './runner.js';
import { inStage, PLACE } from './servers/azure.js';
import { gated, PROMOTE, startGitHub } from './servers/github.js';

const POLICY = `version: 1
extends: default
transitions:
  - from: Staging
    to: Production
    environment: { name: production, allow-reruns: true }
    approvals: [{ from: [environment-reviewers] }]
rollback:
  - stage: Production
    displaced-to: Archived
    environment: { name: production, allow-reruns: true }
    approvals: [{ from: [environment-reviewers] }]
`;

const ago = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString().replace(/[.]\d+Z$/, 'Z');

let ground: Ground;
let runs: { readonly first: Job; readonly rerun: Job; readonly other: Job };
beforeAll(async () => {
  ground = await startGround(OPEN);
  const [first, rerun, other] = await Promise.all(
    [
      gated({ policy: POLICY }),
      // The same run in its second attempt: the job that died, and another one in its place behind the same gate.
      gated({
        policy: POLICY,
        claims: { run_attempt: '2', check_run_id: '901' },
        run: {
          attempt: 2,
          started_at: ago(10),
          jobs: [
            {
              ...{ ...PROMOTE, status: 'completed', conclusion: 'failure' },
              ...{ reached_at: ago(30), started_at: ago(20), completed_at: ago(15) },
            },
            { ...PROMOTE, id: 901, reached_at: ago(9), started_at: ago(8) },
          ],
        },
      }),
      gated({ policy: POLICY, claims: { run_id: '4343', check_run_id: '910' }, run: OTHER }),
    ].map((scenario) => startGitHub(ground.started, scenario, true)),
  );
  if (!first || !rerun || !other) throw new Error('not started');
  runs = {
    first: { url: first.url, env: {} },
    rerun: { url: rerun.url, env: { GITHUB_RUN_ATTEMPT: '2' } },
    other: { url: other.url, env: { GITHUB_RUN_ID: '4343' } },
  };
});
afterAll(() => ground.stop());

const OTHER = { id: 4343, jobs: [{ ...PROMOTE, id: 910 }] };

/** A job as its GitHub has it. */
interface Job {
  readonly url: string;
  readonly env: Readonly<Record<string, string>>;
}

interface Request {
  readonly command: string;
  readonly version: string;
  readonly more: Readonly<Record<string, string>>;
}

async function run(
  { command, version, more }: Request,
  model: string,
  { url, env }: Job,
  git: string,
  launched?: (pid: number) => void,
): Promise<Asked> {
  const { code, stdout, stderr } = await runStep(ground.started, {
    inputs: {
      ...{ command, asset: `azureml:${model}:${version}`, to: 'Production', timeout: '60s', ...PLACE },
      ...{ 'azure-endpoint': ground.crossing.url, ledger: `${git}#aml-promote-ledger`, ...more },
    },
    env: { ...jobOf(url), ...env },
    ...(launched && { launched }),
  });
  return { code, printed: `${stdout}${stderr}` };
}

/** What stands of a version, in the ledger and in Azure. */
async function standing(model: string): Promise<unknown> {
  const [{ digests }, one, two] = await Promise.all([
    chainOf(ground.repository, model),
    ground.azure.get(model, '1'),
    ground.azure.get(model, '2'),
  ]);
  return { digests, one, two };
}

/** A job, and its re-run; a re-run starts nothing, so what was not begun is asked for by a new run. */
const asking = (request: Request): Pick<Crash, 'ask' | 'again'> => ({
  ask: async (model, ways, launched) => {
    const github = await ways.to('github', runs.first.url);
    return run(request, model, { ...runs.first, url: github }, await ways.to('git', ground.repository.url), launched);
  },
  async again(model, isBegun) {
    const { url } = ground.repository;
    const before = await standing(model);
    const rerun = await run(request, model, runs.rerun, url);
    if (isBegun) return rerun;
    expect(rerun.code).toBe(1);
    expect(rerun.printed).toContain('no earlier attempt has left anything to finish');
    expect(await standing(model)).toEqual(before);
    return run(request, model, runs.other, url);
  },
});

const rows: readonly Crash[] = [
  {
    name: 'a promotion with an incumbent, approved',
    versions: [inStage('Production'), inStage('Staging')],
    ...asking({ command: 'promote', version: '2', more: {} }),
    points: 'all',
    events: ['started', 'completed'],
    versionsAfter: { 1: { stage: 'Archived', entries: 1 }, 2: { stage: 'Production', entries: 1 } },
  },
  {
    name: 'a rollback, approved',
    versions: [inStage('Staging'), inStage('Staging')],
    async before(model) {
      for (const version of ['1', '2']) {
        const { code, printed } = await run(
          { command: 'promote', version, more: {} },
          model,
          runs.other,
          ground.repository.url,
        );
        if (code !== 0) throw new Error(printed);
      }
    },
    ...asking({ command: 'rollback', version: '1', more: { reason: 'it drifts' } }),
    points: 'all but after reads',
    events: ['started', 'completed', 'started', 'completed', 'started', 'rolled-back'],
    versionsAfter: { 1: { stage: 'Production', entries: 3 }, 2: { stage: 'Archived', entries: 2 } },
  },
  {
    name: 'an adoption, approved',
    versions: [inStage('Production'), inStage('Staging')],
    ...asking({ command: 'drift', version: '1', more: { adopt: 'true', reason: 'it was here before' } }),
    points: 'all but after reads',
    events: ['started', 'adopted'],
    versionsAfter: { 1: { stage: 'Production', entries: 1 }, 2: { stage: 'Staging', entries: 0 } },
  },
];

describe('a gated job that is killed before or after any of its calls', () => {
  it.each(rows)(
    'is finished by its re-run, once: $name',
    async (row) => {
      const begun = performance.now();
      const { points, calls } = await crash(ground, row);
      const seconds = ((performance.now() - begun) / 1000).toFixed(0);
      expect(calls.filter(isPush)).toHaveLength(2);
      process.stdout.write(`${row.name}: killed at ${points} points of ${calls.length} calls, ${seconds} s\n`);
    },
    600_000,
  );
});
