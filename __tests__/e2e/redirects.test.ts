import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { jobOf, runStep, type Step } from './runner.js';
import { inStage } from './servers/azure.js';
import { type Certificate, makeCertificate } from './servers/certificate.js';
import { CLIENT, DESCRIPTION, describedAt, type Entra, startEntra, TENANT } from './servers/entra.js';
import { type Front, type Instead, type Reply, startFront } from './servers/front.js';
import { Started } from './servers/process.js';
import { expectWellEnded, world } from './servers/world.js';

const BEARER = 'bearer-that-stays-with-azure-33bb';

const w = world();
const started = new Started();
let certificate: Certificate;
let entra: Entra;
let arm: Front;
let github: Front;
/** Somebody else's server, whose certificate is trusted. */
let other: Front;

beforeAll(async () => {
  certificate = makeCertificate(started.folder());
  arm = started.add(await startFront(w.azure.emulator.url, certificate));
  other = started.add(await startFront(w.azure.emulator.url, certificate));
  entra = started.add(await startEntra(certificate, BEARER, () => `${arm.url}/.default`));
});
beforeEach(() => {
  arm.instead = () => undefined;
});
afterAll(() => started.stop());

async function promote(prepare: () => void = () => {}, timeout = '30s'): Promise<Step> {
  const model = await w.model(inStage('Production'), inStage('Staging'));
  github = w.test.add(await startFront((await w.github()).url, certificate));
  prepare();
  return runStep(w.test, {
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
      'github-token': 'ghs_token-of-this-workflow',
      timeout,
    },
    env: { ...jobOf(github.url), NODE_EXTRA_CA_CERTS: certificate.file },
  });
}

const away = (): Instead => (call) => ({
  status: 307,
  body: '',
  headers: { location: `${other.url}${call.path}&sig=not-to-be-shown` },
});

const described = (origin: string, issuing = origin): Reply => {
  const { token_endpoint } = describedAt(issuing);
  return { status: 200, body: JSON.stringify({ ...describedAt(origin), token_endpoint }) };
};

describe('a service that points elsewhere', () => {
  test('by a redirect of Azure is not followed, and the other address is named', async () => {
    arm.instead = away();
    const step = await promote();
    expectWellEnded(step, 1);
    expect(step.outputs.verdict).toBe('inconclusive');
    expect(step.stdout).toContain(`Azure ML answered 307 to GET`);
    expect(step.stdout).toContain(`points to ${other.url}; no redirect is followed`);
    expect(step.visible).not.toContain('not-to-be-shown');
    expect(other.seen).toEqual([]);
  });

  test('by a redirect of GitHub neither', async () => {
    const step = await promote(() => {
      github.instead = (call) => (call.path.startsWith('/repos/') ? away()(call) : undefined);
    });
    expectWellEnded(step, 1);
    expect(step.stdout).toMatch(/GitHub answered 307 to GET .* points to https:\/\/localhost:\d+; no redirect/);
    expect(other.seen).toEqual([]);
  });

  test.each<[string, RegExp, () => Instead]>([
    [
      'a redirect of Entra',
      /Entra answered 307 to POST .* points to https:\/\/localhost:\d+; no redirect/,
      () => (call) => (call.path === DESCRIPTION ? described(entra.url) : away()(call)),
    ],
    [
      'a redirect of how Entra describes itself',
      /Entra answered 307 to GET .* points to https:\/\/localhost:\d+; no redirect/,
      away,
    ],
    [
      'how Entra describes itself',
      /Entra pointed to another address, https:\/\/localhost:\d+; nothing was sent there/,
      () => () => described(entra.url, other.url),
    ],
  ])('by %s neither, so that the assertion stays', async (_, says, instead) => {
    const gone = w.test.add(await startFront(w.azure.emulator.url, certificate));
    const real = entra;
    entra = { ...real, url: gone.url };
    gone.instead = instead();
    try {
      const step = await promote();
      expectWellEnded(step, 1);
      expect(step.stdout).toMatch(says);
    } finally {
      entra = real;
    }
    expect(other.seen).toEqual([]);
  });

  test('by the next page of a list neither', async () => {
    arm.instead = ({ path }) =>
      /\/versions\?/.test(path)
        ? { status: 200, body: JSON.stringify({ value: [], nextLink: `${other.url}${path}&page=2` }) }
        : undefined;
    const step = await promote();
    expectWellEnded(step, 1);
    expect(step.outputs.verdict).toBe('inconclusive');
    expect(step.stdout).toContain(`Azure ML pointed to another address, ${other.url}; nothing was sent there`);
    expect(other.seen).toEqual([]);
  });

  test('by the operation that a write begins neither', async () => {
    arm.instead = ({ method }) =>
      method === 'PUT'
        ? { status: 202, body: '', headers: { 'azure-asyncoperation': `${other.url}/operation`, location: other.url } }
        : undefined;
    // The version is looked at until the time is over.
    const step = await promote(undefined, '5s');
    expectWellEnded(step, 1);
    expect(step.outputs.verdict).toBe('inconclusive');
    expect(other.seen).toEqual([]);
  });
});
