import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OPEN } from './arm/cli.js';
import { chainOf } from './ledger/chain.js';
import { type Asked, type Crash, crash } from './ledger/crash.js';
import { entriesIn, type Ground, startGround } from './ledger/ground.js';
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
    ].map((scenario) => startGitHub(ground.started, scenario)),
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

async function step(
  asset: string,
  { url, env }: Job,
  git: string,
  more: Readonly<Record<string, string>>,
  launched?: (pid: number) => void,
): Promise<Asked> {
  const { code, stdout, stderr } = await runStep(ground.started, {
    inputs: {
      ...{ asset, to: 'Production', timeout: '60s', ...PLACE },
      ...{ 'azure-endpoint': ground.crossing.url, ledger: `${git}#aml-promote-ledger`, ...more },
    },
    env: { ...jobOf(url), ...env },
    ...(launched && { launched }),
  });
  return { code, printed: `${stdout}${stderr}` };
}

/**
 * @param version what follows the name of the model in the reference
 * @param before how many events there are before, and how many entries in the version that moves first
 */
const asking = (
  version: string,
  more: Readonly<Record<string, string>>,
  before = { events: 0, version: '2', entries: 0 },
): Pick<Crash, 'ask' | 'again'> => {
  const run = (model: string, job: Job, git: string, launched?: (pid: number) => void): Promise<Asked> =>
    step(`azureml:${model}${version}`, job, git, more, launched);
  return {
    ask: async (model, ways, launched) => {
      const github = await ways.to('github', runs.first.url);
      return run(model, { ...runs.first, url: github }, await ways.to('git', ground.repository.url), launched);
    },
    async again(model, isBegun) {
      const { url } = ground.repository;
      const rerun = await run(model, runs.rerun, url);
      if (isBegun) return rerun;
      // A re-run starts nothing: what was not begun needs a new run.
      expect(rerun.code).toBe(1);
      expect(rerun.printed).toContain('no earlier attempt has left anything to finish');
      expect((await chainOf(ground.repository, model)).records).toHaveLength(before.events);
      expect(entriesIn(await ground.azure.get(model, before.version))).toHaveLength(before.entries);
      return run(model, runs.other, url);
    },
  };
};

const rows: readonly Crash[] = [
  {
    name: 'a promotion with an incumbent, approved',
    versions: [inStage('Production'), inStage('Staging')],
    ...asking(':2', { command: 'promote' }),
    events: ['started', 'completed'],
    versionsAfter: { 1: { stage: 'Archived', entries: 1 }, 2: { stage: 'Production', entries: 1 } },
  },
  {
    name: 'a rollback, approved',
    versions: [inStage('Staging'), inStage('Staging')],
    async before(model) {
      for (const version of ['1', '2']) {
        const { code, printed } = await step(`azureml:${model}:${version}`, runs.first, ground.repository.url, {});
        if (code !== 0) throw new Error(printed);
      }
    },
    ...asking('', { command: 'rollback', reason: 'it answers nonsense' }, { events: 4, version: '1', entries: 2 }),
    events: ['started', 'completed', 'started', 'completed', 'started', 'rolled-back'],
    versionsAfter: { 1: { stage: 'Production', entries: 3 }, 2: { stage: 'Archived', entries: 2 } },
  },
];

describe('a gated job that is killed before or after any of its calls', () => {
  it.each(rows)(
    'is finished by its re-run, once: $name',
    async (row) => {
      const begun = performance.now();
      const { points, calls } = await crash(ground, row);
      const seconds = ((performance.now() - begun) / 1000).toFixed(0);
      process.stdout.write(`${row.name}: killed at ${points} points of ${calls.length} calls, ${seconds} s\n`);
    },
    900_000,
  );
});
