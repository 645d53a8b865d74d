import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { OPEN } from './arm/cli.js';
import { type Asked, type Crash, crash } from './ledger/crash.js';
import { type Ground, startGround } from './ledger/ground.js';
import { jobOf, runStep } from './runner.js';
import { inStage, PLACE } from './servers/azure.js';
import { type GitHub, gated, PROMOTE, startGitHub } from './servers/github.js';

const POLICY = `version: 1
extends: default
transitions:
  - from: Staging
    to: Production
    environment: { name: production, allow-reruns: true }
    approvals: [{ from: [environment-reviewers] }]
`;

let ground: Ground;
let attempts: { readonly first: GitHub; readonly second: GitHub };
beforeAll(async () => {
  ground = await startGround(OPEN);
  const [first, second] = await Promise.all([
    startGitHub(ground.started, gated({ policy: POLICY })),
    // The same run in its second attempt: the job that died, and another one in its place behind the same gate.
    startGitHub(
      ground.started,
      gated({
        policy: POLICY,
        claims: { run_attempt: '2', check_run_id: '901' },
        run: {
          attempt: 2,
          jobs: [
            { ...PROMOTE, status: 'completed', conclusion: 'failure' },
            { ...PROMOTE, id: 901 },
          ],
        },
      }),
    ),
  ]);
  attempts = { first, second };
});
afterAll(() => ground.stop());

const asking =
  (command: string, version: string, more: Readonly<Record<string, string>>): Crash['ask'] =>
  async (model, through, launched): Promise<Asked> => {
    const { url } = ground.repository;
    const [git, github] =
      through === null
        ? [url, attempts.second.url]
        : [await through.to('git', url), await through.to('github', attempts.first.url)];
    const { code, stdout, stderr } = await runStep(ground.started, {
      inputs: {
        ...{ command, asset: `azureml:${model}:${version}`, timeout: '60s', ...PLACE },
        ...{ 'azure-endpoint': ground.crossing.url, ledger: `${git}#aml-promote-ledger`, ...more },
      },
      env: { ...jobOf(github), GITHUB_RUN_ATTEMPT: through === null ? '2' : '1' },
      ...(launched && { launched }),
    });
    return { code, printed: `${stdout}${stderr}` };
  };

const rows: readonly Crash[] = [
  {
    name: 'a promotion with an incumbent, approved',
    versions: [inStage('Production'), inStage('Staging')],
    ask: asking('promote', '2', { to: 'Production' }),
    events: ['started', 'completed'],
    versionsAfter: { 1: { stage: 'Archived', entries: 1 }, 2: { stage: 'Production', entries: 1 } },
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
    300_000,
  );
});
