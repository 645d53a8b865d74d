import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { runStep, type Step } from './runner.js';
import { inStage } from './servers/azure.js';
import { type Certificate, makeCertificate } from './servers/certificate.js';
import { CLIENT, type Entra, startEntra, TENANT } from './servers/entra.js';
import { type Front, startFront } from './servers/front.js';
import { REQUEST_TOKEN } from './servers/github.js';
import { Started } from './servers/process.js';
import { type ProxyServer, startProxy } from './servers/proxy.js';
import { expectWellEnded, world } from './servers/world.js';

const BEARER = 'bearer-for-azure-through-the-proxy-77aa';
const [ARM, LOGIN, API] = ['arm.corp.test', 'login.corp.test', 'api.corp.test'];
/** A name for which nobody here has a certificate. */
const STRANGER = 'arm.elsewhere.test';

const w = world();
const started = new Started();
let certificate: Certificate;
let arm: Front;
let entra: Entra;
let github: string;
/** The name under which Azure is asked for. */
let asked: string;
let proxy: ProxyServer;

beforeAll(async () => {
  certificate = makeCertificate(started.folder(), '*.corp.test');
  arm = started.add(await startFront(w.azure.emulator.url, certificate));
  entra = started.add(await startEntra(certificate, BEARER, () => `https://${asked}/.default`));
});
beforeEach(async () => {
  proxy = w.test.add(
    await startProxy(() => ({ [ARM]: arm.url, [LOGIN]: entra.url, [API]: github, [STRANGER]: arm.url })),
  );
});
afterAll(() => started.stop());

async function promote(env: Record<string, string>, inputs: Record<string, string> = {}): Promise<Step> {
  const model = await w.model(inStage('Production'), inStage('Staging'));
  asked = new URL(inputs['azure-endpoint'] ?? `https://${ARM}`).host;
  github = w.test.add(await startFront((await w.github({ token: 'ghs_token-of-the-workflow' })).url, certificate)).url;
  return runStep(w.test, {
    inputs: {
      asset: `azureml:${model}:2`,
      to: 'Production',
      'subscription-id': '11111111-1111-1111-1111-111111111111',
      'resource-group': 'rg-ml',
      workspace: 'prod',
      'azure-endpoint': `https://${ARM}`,
      'authority-host': `https://${LOGIN}`,
      'tenant-id': TENANT,
      'client-id': CLIENT,
      'github-token': 'ghs_token-of-the-workflow',
      timeout: '30s',
      ...inputs,
    },
    env: {
      GITHUB_API_URL: `https://${API}`,
      ACTIONS_ID_TOKEN_REQUEST_URL: `https://${API}/_oidc/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: REQUEST_TOKEN,
      NODE_EXTRA_CA_CERTS: certificate.file,
      ...env,
    },
  });
}

const masked = ({ commands }: Step) => commands.filter(({ name }) => name === 'add-mask').map(({ message }) => message);

describe('behind a proxy', () => {
  test.each(['HTTPS_PROXY', 'https_proxy'])(
    'named by %s, every call of every service goes through it',
    async (name) => {
      const step = await promote({ [name]: proxy.address });
      expectWellEnded(step, 0);
      expect(step.outputs).toMatchObject({ verdict: 'allow', stage: 'Production' });
      expect([...new Set(proxy.asked.map(({ target, status }) => `${target} ${status}`))].sort()).toEqual([
        `${API}:443 200`,
        `${ARM}:443 200`,
        `${LOGIN}:443 200`,
      ]);
      expect(masked(step)).toEqual(expect.arrayContaining([proxy.password, encodeURIComponent(proxy.password)]));
    },
  );

  test('as the agent of Azure Pipelines names it, too', async () => {
    const step = await promote({
      AGENT_PROXYURL: proxy.url,
      AGENT_PROXYUSERNAME: proxy.user,
      AGENT_PROXYPASSWORD: proxy.password,
    });
    expectWellEnded(step, 0);
    expect(proxy.asked.every(({ status }) => status === 200)).toBe(true);
  });

  test('that wants a password, the run ends in one clear line at once', async () => {
    const step = await promote({ HTTPS_PROXY: proxy.url });
    expectWellEnded(step, 1);
    expect(step.outputs.verdict).toBe('inconclusive');
    expect(step.stdout).toMatch(/did not answer .*: the proxy http:\/\/127\.0\.0\.1:\d+ answered 407 to CONNECT/);
    // What is asked side by side is asked once each: a proxy that wants a password wants it again.
    expect(proxy.asked.length).toBeLessThanOrEqual(4);
  });

  test('whose address cannot be one, the variable is named and its value is not shown', async () => {
    const step = await promote({
      HTTPS_PROXY: `socks5://${proxy.user}:${encodeURIComponent(proxy.password)}@127.0.0.1:1`,
    });
    expectWellEnded(step, 1);
    expect(step.outputs.verdict).toBe('');
    expect(step.stdout).toMatch(/HTTPS_PROXY is not the address of an http or https proxy/);
  });

  test('a service that is somebody else behind it gets no call', async () => {
    const before = arm.seen.length;
    const step = await promote({ HTTPS_PROXY: proxy.address }, { 'azure-endpoint': `https://${STRANGER}` });
    expectWellEnded(step, 1);
    expect(step.stdout).toMatch(/Azure ML did not answer GET .*ERR_TLS_CERT_ALTNAME_INVALID/);
    expect(proxy.asked.filter(({ target }) => target === `${STRANGER}:443`).length).toBeLessThanOrEqual(2);
    expect(arm.seen).toHaveLength(before);
  });

  test('NO_PROXY leads past it', async () => {
    const step = await promote(
      { HTTPS_PROXY: proxy.address, NO_PROXY: `example.com, *.corp.test:443` },
      { timeout: '4s' },
    );
    expectWellEnded(step, 1);
    // Only the proxy knows where these names are.
    expect(step.stdout).toMatch(/ENOTFOUND|EAI_AGAIN|time of this run/);
    expect(proxy.asked).toEqual([]);
  });

  test('this machine is reached past it', async () => {
    const model = await w.model(inStage('Production'), inStage('Staging'));
    const step = await w.promote(await w.github(), `azureml:${model}:2`, {
      env: { HTTPS_PROXY: proxy.address, HTTP_PROXY: proxy.address, http_proxy: proxy.address },
    });
    expectWellEnded(step, 0);
    expect(proxy.asked).toEqual([]);
  });
});
