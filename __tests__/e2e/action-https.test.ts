import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { zipSync } from 'fflate';
import { jobOf, runStep, type Step } from './runner.js';
import { inStage, puts } from './servers/azure.js';
import { type Certificate, makeCertificate } from './servers/certificate.js';
import { CLIENT, type Entra, startEntra, TENANT } from './servers/entra.js';
import { type Front, type Instead, listen, startFront } from './servers/front.js';
import { type Differently, type GitHub, REQUEST_TOKEN } from './servers/github.js';
import { Started } from './servers/process.js';
import { expectWellEnded, world } from './servers/world.js';

const BEARER = 'eyJ0-bearer-for-azure-that-nobody-may-see';
const GITHUB_TOKEN = 'ghs_the-token-of-the-workflow';

// What Azure ML is beneath; the Action reaches it only through what stands in front of it here.
const w = world();
const started = new Started();
let certificate: Certificate;
let entra: Entra;
let arm: Front;

beforeAll(async () => {
  certificate = makeCertificate(started.folder());
  arm = started.add(await startFront(w.azure.emulator.url, certificate));
});
beforeEach(async () => {
  arm.instead = ({ headers }) =>
    headers.authorization === `Bearer ${BEARER}`
      ? undefined
      : { status: 401, body: '{"error":{"code":"InvalidAuthenticationToken","message":"no"}}' };
  entra = started.add(await startEntra(certificate, BEARER, () => `${arm.url}/.default`));
});
afterAll(() => started.stop());

interface Run {
  readonly step: Step;
  readonly github: GitHub;
  /** Tokens that were issued for Azure, as they were used. */
  readonly assertions: readonly string[];
}

async function promote(
  model: string,
  inputs: Record<string, string> = {},
  { run = {}, instead = () => undefined }: { readonly run?: Differently['run']; readonly instead?: Instead } = {},
): Promise<Run> {
  const github = await w.github({ token: GITHUB_TOKEN, run });
  const front = w.test.add(await startFront(github.url, certificate));
  front.instead = instead;
  const step = await runStep(w.test, {
    inputs: {
      asset: `azureml:${model}:2`,
      to: 'Production',
      'subscription-id': '11111111-1111-1111-1111-111111111111',
      'resource-group': 'rg-ml',
      workspace: 'prod',
      'azure-endpoint': arm.url,
      'authority-host': entra.url,
      'tenant-id': TENANT,
      'client-id': CLIENT,
      'github-token': GITHUB_TOKEN,
      timeout: '30s',
      ...inputs,
    },
    env: { ...jobOf(front.url), NODE_EXTRA_CA_CERTS: certificate.file },
  });
  return { step, github, assertions: entra.asked.map((form) => form.get('client_assertion') ?? '') };
}

function expectNoSecretIn(step: Step, assertions: readonly string[]): void {
  for (const secret of [BEARER, GITHUB_TOKEN, REQUEST_TOKEN, ...assertions]) {
    expect(secret).not.toBe('');
    expect(step.visible).not.toContain(secret);
    // Nor its signature or its claims alone.
    for (const part of secret.split('.')) if (part.length > 20) expect(step.visible).not.toContain(part);
  }
}

describe('over https, with a federated login', () => {
  test('a promotion logs in once, sends the bearer with every call, and shows no token', async () => {
    const model = await w.model(inStage('Production'), inStage('Staging'));
    const before = arm.seen.length;
    const { step, github, assertions } = await promote(model);
    expect(entra.refusals).toEqual([]);
    expectWellEnded(step, 0);
    expect(step.outputs).toMatchObject({
      verdict: 'allow',
      stage: 'Production',
      archived: '["1"]',
      approvers: '["dana"]',
    });
    expect(entra.asked).toHaveLength(1);
    expect(arm.seen.slice(before).every(({ status, authorized }) => status === 200 && authorized)).toBe(true);
    expect(await w.azure.get(model, '2')).toMatchObject({ stage: 'Production' });

    const journal = await github.journal();
    // One token whose claims are read, one for Entra.
    expect(
      journal
        .filter(({ path }) => path.startsWith('/_oidc/token'))
        .map(({ path }) => new URLSearchParams(path.split('?')[1]).get('audience'))
        .sort(),
    ).toEqual(['aml-promote', 'api://AzureADTokenExchange']);
    expect(journal.every(({ authorization, status }) => authorization && status < 300)).toBe(true);

    expectNoSecretIn(step, assertions);
    const masked = step.commands.filter(({ name }) => name === 'add-mask').map(({ message }) => message);
    expect(masked).toEqual(expect.arrayContaining([BEARER, GITHUB_TOKEN, ...assertions]));
  });

  test('the plan of the run is fetched from the storage of artifacts without a token', async () => {
    const model = await w.model(inStage('Production'), inStage('Staging'));
    const digest = 'd'.repeat(64);
    const tokens: (string | undefined)[] = [];
    const storage = w.test.add(
      await listen(async ({ headers }, response) => {
        tokens.push(headers.authorization);
        const files = { 'plan.json': new Uint8Array(Buffer.from('{"to":"Production"}')) };
        response.writeHead(200).end(Buffer.from(zipSync(files)));
      }, certificate),
    );
    const location = `${storage.url}/artifact?sig=a-signature-that-nobody-may-see`;
    const { step, github, assertions } = await promote(
      model,
      { 'plan-digest': digest },
      {
        run: { artifacts: [{ name: `aml-promote-plan-${digest}` }] },
        instead: ({ path }) => (path.endsWith('/zip') ? { status: 302, body: '', headers: { location } } : undefined),
      },
    );
    expectWellEnded(step, 1);
    expect(tokens).toEqual([undefined]);
    expect(step.stdout).toMatch(
      /the plan that this run keeps under the digest dddddddddddd is another one, so it was edited/,
    );
    expect((await github.journal()).every(({ authorization }) => authorization)).toBe(true);
    expect(step.visible).not.toContain('a-signature-that-nobody-may-see');
    expectNoSecretIn(step, assertions);
    expect(puts(arm.seen.filter(({ path }) => path.includes(`/models/${model}/`)))).toEqual([]);
  });

  test('a token that Entra refuses ends in one clear line, without the token', async () => {
    const model = await w.model(inStage('Production'), inStage('Staging'));
    const { step, assertions } = await promote(model, { 'client-id': '44444444-4444-4444-4444-444444444444' });
    expectWellEnded(step, 1);
    expect(step.outputs).toMatchObject({ verdict: 'inconclusive', stage: '', record: '' });
    expect(step.stdout).toMatch(
      /no login to Azure: the tenant 22222222-[-2]+ has no usable client 44444444-[-4]+\. Entra says: AADSTS700016: /,
    );
    expectNoSecretIn(step, assertions);
    expect(puts(arm.seen.filter(({ path }) => path.includes(`/models/${model}/`)))).toEqual([]);
  });

  test('a bearer that Azure refuses names the permission', async () => {
    const model = await w.model(inStage('Production'), inStage('Staging'));
    arm.instead = () => ({
      status: 403,
      body: '{"error":{"code":"AuthorizationFailed","message":"The client has no access."}}',
    });
    const { step, assertions } = await promote(model);
    expectWellEnded(step, 1);
    expect(step.outputs.verdict).toBe('inconclusive');
    expect(step.stdout).toMatch(/403: AuthorizationFailed: The client has no access\./);
    expect(step.stdout).toContain('Microsoft.MachineLearningServices/workspaces/models/versions/read');
    expectNoSecretIn(step, assertions);
  });

  test('an Azure whose certificate nobody trusts gets neither a call nor the bearer', async () => {
    const model = await w.model(inStage('Production'), inStage('Staging'));
    const imposter = w.test.add(await startFront(w.azure.emulator.url, makeCertificate(w.test.folder())));
    entra = w.test.add(await startEntra(certificate, BEARER, () => `${imposter.url}/.default`));
    const { step, assertions } = await promote(model, { 'azure-endpoint': imposter.url });
    expectWellEnded(step, 1);
    expect(step.outputs.verdict).toBe('inconclusive');
    expect(step.stdout).toMatch(/Azure ML did not answer GET .*SELF_SIGNED/);
    expect(imposter.seen).toEqual([]);
    expectNoSecretIn(step, assertions);
  });

  test('without tenant-id and client-id the Azure CLI is asked, and nothing else', async () => {
    const model = await w.model(inStage('Production'), inStage('Staging'));
    const { step } = await promote(model, { 'tenant-id': '', 'client-id': '' });
    expectWellEnded(step, 1);
    expect(step.outputs.verdict).toBe('inconclusive');
    expect(step.stdout).toMatch(/no login to Azure: the Azure CLI \(az\) is not installed here/);
    expect(step.stdout).toMatch(/az login.*tenant-id and client-id.*managed-identity/);
    expect(entra.asked).toEqual([]);
  });
});
