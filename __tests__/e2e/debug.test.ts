import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Cli, OPEN, placeWords, prepareCli } from './arm/cli.js';
import { type Arm, full, startArm } from './arm/start.js';
import { expectNothingPlanted, plant } from './planted.js';
import { jobOf, runStep, type Step } from './runner.js';
import { inStage, PLACE } from './servers/azure.js';
import { type Certificate, makeCertificate } from './servers/certificate.js';
import { CLIENT, type Entra, startEntra, TENANT } from './servers/entra.js';
import { type Front, startFront } from './servers/front.js';
import { Started } from './servers/process.js';
import { expectWellEnded, world } from './servers/world.js';

const BEARER = 'bearer-for-azure-under-debug-5d5d';
const w = world();
const started = new Started();
let certificate: Certificate;
let front: Front;
let entra: Entra;
beforeAll(async () => {
  certificate = makeCertificate(started.folder());
  front = started.add(await startFront(w.azure.emulator.url, certificate));
  entra = started.add(await startEntra(certificate, BEARER, () => `${front.url}/.default`));
});
afterAll(() => started.stop());

async function promote(env: Record<string, string | undefined> = {}): Promise<Step> {
  const model = await w.model(inStage('Production'), inStage('Staging'));
  const github = w.test.add(await startFront((await w.github()).url, certificate));
  const login = { 'authority-host': entra.url, 'tenant-id': TENANT, 'client-id': CLIENT };
  const inputs = { asset: `azureml:${model}:2`, to: 'Production', ...PLACE, ...login, timeout: '30s' };
  return runStep(w.test, {
    inputs: { ...inputs, 'azure-endpoint': front.url, 'github-token': 'ghs_the-token-under-debug' },
    env: { ...jobOf(github.url), NODE_EXTRA_CA_CERTS: certificate.file, ...env },
  });
}

describe('debug logging on GitHub', () => {
  test('tells which credential is used, and one line for each call', async () => {
    front.instead = () => undefined;
    const before = front.seen.length;
    const step = await promote();
    expectWellEnded(step, 0);
    expect(step.debug).toContain(`credential: github-oidc, tenant-id ${TENANT}, client-id ${CLIENT}`);
    const calls = step.debug.filter((line) => / -> \d+ in \d+ ms/.test(line));
    expect(calls).toHaveLength(step.debug.length - 1);
    expect(calls.filter((line) => line.startsWith('Azure ML: '))).toHaveLength(front.seen.length - before);
    expect(calls.filter((line) => line.startsWith('Entra: '))).toEqual([
      expect.stringMatching(/^Entra: GET localhost:\d+\/.*\/openid-configuration -> 200 in \d+ ms/),
      expect.stringMatching(
        new RegExp(`^Entra: POST localhost:\\d+/${TENANT}/oauth2/v2\\.0/token\\?client-request-id=… -> 200 in \\d+ ms`),
      ),
    ]);
    expect(calls).toContainEqual(
      expect.stringMatching(/^GitHub's token service: GET .*audience=api:\/\/AzureAD.* -> 200/),
    );
    expect(calls).toContainEqual(expect.stringMatching(/^Azure ML: PUT .*\/versions\/2\?api-version=[\d-]+ -> 20\d/));
  });

  test('tells retries and ids', async () => {
    let calls = 0;
    front.instead = () =>
      ++calls === 1
        ? {
            status: 503,
            body: '',
            headers: { 'retry-after': '0', 'x-ms-correlation-request-id': 'first-try\t##[error]x' },
          }
        : undefined;
    const step = await promote();
    expectWellEnded(step, 0);
    expect(step.debug).toContainEqual(
      expect.stringMatching(/ -> 503 in \d+ ms, correlation id first-try ## \[error\]x$/),
    );
    expect(step.debug).toContainEqual(expect.stringMatching(/^Azure ML: GET .* -> 200 in \d+ ms.*, retry 1$/));
    expect(step.annotations).toEqual([]);
  });

  test('is silent unless it is switched on', async () => {
    front.instead = () => undefined;
    const step = await promote({ RUNNER_DEBUG: undefined });
    expectWellEnded(step, 0);
    expect(step.debug).toEqual([]);
  });
});

describe('debug lines in a shell', () => {
  let arm: Arm;
  let cli: Cli;
  beforeAll(async () => {
    [arm, cli] = await Promise.all([startArm(), prepareCli()]);
    await cli.file('open.yml', OPEN);
  });
  afterAll(async () => {
    await Promise.all([arm.close(), cli.close()]);
  });
  const line = async () => {
    const place = arm.world();
    await place.tell({ seed: [full(place.workspace, '3', { stage: 'Staging', tags: { stage: 'Staging' } })] });
    return ['plan', '--asset', 'azureml:fraud:3', '--to', 'Production', ...placeWords(place), '--policy', 'open.yml'];
  };

  test('stand on stderr, beside exactly one document on stdout', async () => {
    const ended = await cli.run([...(await line()), '--json']);
    expect([ended.code, ended.stderr]).toEqual([0, '']);
    expect(() => JSON.parse(ended.stdout)).not.toThrow();
    expect(ended.debug.length).toBeGreaterThan(1);
    expect(ended.debug.at(-1)).toMatch(/^debug: Azure ML: GET 127\.0\.0\.1:\d+\/.* -> 200 in \d+ ms/);
  });

  test('are not there unless they are asked for', async () => {
    const ended = await cli.run(await line(), { debug: false });
    expect([ended.code, ended.stderr, ended.debug]).toEqual([0, '', []]);
  });

  test('are offered by --help', async () => {
    expect((await cli.run(['promote', '--help'])).stdout).toContain('--debug');
  });
});

describe('the search for planted secrets', () => {
  const SECRET = plant('planted/secret:77e1');

  test.each([
    ['as it is', `a ${SECRET} b`],
    ['in a URL', `?x=${encodeURIComponent(SECRET)}`],
    ['in escaped Markdown', SECRET.replaceAll(/[_:/]/g, '\\$&')],
    ['in Base64', `Basic ${Buffer.from(SECRET).toString('base64')}`],
    ['as a token that nobody planted', 'x eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJyZXBvIn0.c2ln x'],
  ])('finds one %s', (_, text) => {
    expect(() => expectNothingPlanted(text)).toThrow(/is shown/);
    expect(() => expectNothingPlanted(text)).not.toThrow(SECRET);
  });

  test('lets honest text pass', () => {
    expect(() => expectNothingPlanted('Azure ML: GET management.azure.com/x -> 200 in 3 ms')).not.toThrow();
  });

  test('fails a step that shows one', async () => {
    // The runner names the commit in the evidence; nothing hides what is planted after the fact.
    const reason = plant('a-reason-that-is-no-secret-to-the-action');
    const model = await w.model(inStage('Production'), inStage('Staging'));
    const running = w.promote(await w.github(), `azureml:${model}:2`, { inputs: { reason } });
    await expect(running).rejects.toThrow(/a planted secret is shown/);
  });

  test('fails a command line that shows one', async () => {
    const cli = await prepareCli();
    const name = plant('an-asset-that-is-no-secret-to-the-cli');
    await expect(cli.run(['promote', '--asset', name, '--to', 'Production'])).rejects.toThrow(/is shown/);
    await cli.close();
  });
});

describe('a service that tells secrets', () => {
  test('in its refusals is quoted without them', async () => {
    front.instead = ({ headers }) => ({
      status: 403,
      body: JSON.stringify({ error: { code: 'No', message: `the header ${headers.authorization} may not` } }),
      headers: { 'x-ms-correlation-request-id': `id-of-${BEARER}` },
    });
    const step = await promote();
    expectWellEnded(step, 1);
    expect(step.stdout).toMatch(/403: No: the header (?:Bearer )?\*\*\* may not/);
  });

  test('in what is approved is shown without them', async () => {
    front.instead = () => undefined;
    const model = await w.model(inStage('Production'), inStage('Staging'));
    const token = 'ghs_the_token_that_a_reviewer_pasted';
    const review = { user: 'dana', environments: ['production'], comment: `run it with ${token}` };
    const github = await w.github({ reviews: [review] });
    const step = await w.promote(github, `azureml:${model}:2`, {
      inputs: { 'github-token': token, reason: 'because of the metrics' },
    });
    expectWellEnded(step, 0);
    expect(step.record?.approvers[0]?.comment).toBe('run it with ***');
    expect(step.summary).toContain('because of the metrics');
  });
});
