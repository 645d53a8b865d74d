import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Cli, document, type Ended, OPEN, prepareCli } from './arm/cli.js';
import { plant } from './planted.js';
import { jobOf, runStep, type Step } from './runner.js';
import { inStage, PLACE } from './servers/azure.js';
import { type Certificate, makeCertificate } from './servers/certificate.js';
import { CLIENT, CORRELATION, DESCRIPTION, describedAt, type Entra, startEntra, TENANT } from './servers/entra.js';
import { type Az, fakeAz, loggedIn } from './servers/fake-az.js';
import { type Front, type Reply, startFront } from './servers/front.js';
import { ASSIGNED, HEADER, type Identity, startIdentity } from './servers/identity.js';
import { Started } from './servers/process.js';
import { expectWellEnded, world } from './servers/world.js';

const BEARER = 'bearer-for-azure-of-the-credentials-19fe';
const CLI_TOKEN = 'token-of-the-azure-cli-83cd';
const IDENTITY_TOKEN = 'token-of-the-managed-identity-55ab';
const NONE = 'No matching federated identity record found for presented assertion';

const w = world();
const started = new Started();
let certificate: Certificate;
let arm: Front;
let entra: Entra;
let cli: Cli;

beforeAll(async () => {
  certificate = makeCertificate(started.folder());
  arm = started.add(await startFront(w.azure.emulator.url, certificate));
  cli = await prepareCli();
  await cli.file('open.yml', OPEN);
});
beforeEach(async () => {
  arm.instead = () => undefined;
  entra = w.test.add(await startEntra(certificate, BEARER, () => `${arm.url}/.default`));
});
afterAll(async () => {
  await Promise.all([started.stop(), cli.close()]);
});

/** Only calls with this bearer get through. */
const accept = (bearer: string) => {
  plant(bearer);
  arm.instead = ({ headers }) =>
    headers.authorization === `Bearer ${bearer}`
      ? undefined
      : { status: 401, body: '{"error":{"code":"No","message":"no"}}' };
};

interface Job {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly idToken?: boolean;
}

async function promote({ inputs = {}, claims = {}, env = {}, idToken = true }: Job = {}): Promise<Step> {
  const model = await w.model(inStage('Production'), inStage('Staging'));
  const front = w.test.add(await startFront((await w.github({ claims })).url, certificate));
  return runStep(w.test, {
    inputs: {
      asset: `azureml:${model}:2`,
      to: 'Production',
      ...PLACE,
      'azure-endpoint': arm.url,
      'authority-host': entra.url,
      'tenant-id': TENANT,
      'client-id': CLIENT,
      'github-token': 'ghs_token-of-a-workflow',
      timeout: '30s',
      ...inputs,
    },
    env: { ...jobOf(front.url, idToken), NODE_EXTRA_CA_CERTS: certificate.file, ...env },
  });
}

/** An Entra that describes itself as it should, and answers a login with something else. */
async function entraThat(answers: () => Reply): Promise<Front> {
  const front = w.test.add(await startFront(entra.url, certificate));
  front.instead = ({ path }) =>
    path === DESCRIPTION ? { status: 200, body: JSON.stringify(describedAt(front.url)) } : answers();
  return front;
}

/** The lines of the log that people read: not the masks, not the annotations. */
const told = ({ stdout }: Step) => stdout.split('\n').filter((line) => line !== '' && !line.startsWith('::'));

async function shell(words: readonly string[], env: Record<string, string>, timeout = '20s'): Promise<Ended> {
  const model = await w.model(inStage('Production'), inStage('Staging'));
  const place = Object.entries(PLACE).flatMap(([name, value]) => [`--${name}`, value]);
  const what = ['--asset', `azureml:${model}:2`, '--to', 'Production', '--policy', 'open.yml', '--timeout', timeout];
  const ended = await cli.run(['promote', ...what, ...place, '--azure-endpoint', arm.url, '--json', ...words], {
    env: { NODE_EXTRA_CA_CERTS: certificate.file, ...env },
  });
  expect(ended.stderr.trimEnd().split('\n').length).toBeLessThanOrEqual(3);
  return ended;
}

describe('a login with the token of the job', () => {
  test.each<[string, string, RegExp, RegExp]>([
    [
      'an unknown tenant',
      "AADSTS90002: Tenant 'x' not found.",
      /knows no tenant 22222222-[-2]+.*AADSTS90002: Tenant 'x' not found/,
      /Check tenant-id/,
    ],
    ['a user of another tenant', 'AADSTS50020: User account does not exist in tenant.', /no tenant/, /Check tenant-id/],
    [
      'an unknown client',
      'AADSTS700016: Application was not found.',
      /has no usable client 33333333/,
      /Check client-id/,
    ],
    ['another time', 'AADSTS700024: Client assertion is not within its valid time range.', /not accepted/, /clock/],
    ['a bad assertion', 'AADSTS50013: Assertion failed signature validation.', /not accepted/, /authority-host/],
    [
      'an unknown endpoint',
      'AADSTS500011: The resource principal was not found.',
      /issues no tokens/,
      /azure-endpoint/,
    ],
    [
      'a tenant of another cloud',
      'AADSTS90038: It belongs to the National Cloud X.',
      /another cloud/,
      /azure-endpoint/,
    ],
    ['a policy of the tenant', 'AADSTS53003: Access has been blocked.', /Conditional Access/, /sign-in logs/],
    ['something new', 'AADSTS99999999: Something new.', /not exchanged.*Something new/, /error\?code=99999999/],
  ])('that Entra refuses for %s says so, and what to do', async (_, why, cause, fix) => {
    entra.refuse(why);
    const step = await promote();
    expectWellEnded(step, 1);
    expect(step.outputs).toMatchObject({ verdict: 'inconclusive', record: '' });
    const [first = '', second = '', ...others] = told(step);
    expect(first).toMatch(/^no login to Azure: /);
    expect(first).toMatch(cause);
    expect(first).toContain(`correlation id ${CORRELATION}`);
    expect(second).toMatch(fix);
    expect(others).toEqual([]);
    expect(entra.asked).toHaveLength(1);
  });

  test.each([
    ['70021', `${NONE}.`],
    ['700211', `${NONE} issuer.`],
    ['700212', `${NONE} audience.`],
    ['700213', `${NONE} subject.`],
    ['7002138', `${NONE} subject. It matches with case-insensitive comparison.`],
  ])(
    'without a federated credential that matches (%s) prints the subject to create, in both formats',
    async (code, why) => {
      entra.refuse(`AADSTS${code}: ${why}`);
      const step = await promote({ claims: { repository_id: '222', repository_owner_id: '111' } });
      expectWellEnded(step, 1);
      const [first, second, ...others] = told(step);
      expect(first).toMatch(
        /no federated credential for the subject repo:octo-org\/octo-repo:environment:production\./,
      );
      expect(second).toMatch(
        /az identity federated-credential create .*--issuer 'https:\/\/token\.actions\.githubusercontent\.com' --subject 'repo:octo-org\/octo-repo:environment:production' --audiences 'api:\/\/AzureADTokenExchange'/,
      );
      expect(second).toMatch(/repo:octo-org@111\/octo-repo@222:environment:production is the other format/);
      expect(others).toEqual([]);
      expect(step.summary).toMatch(/^# not {6}repo:octo-org@111\/octo-repo@222:environment:production/m);
      expect(step.summary).toMatch(/^az ad app federated-credential create --id 33333333-[-3]+ --parameters '\{/m);
    },
  );

  test('of a repository with immutable subjects prints that one', async () => {
    const sub = 'repo:octo-org@111/octo-repo@222:environment:production';
    const step = await promote({ claims: { sub, repository_id: '222', repository_owner_id: '111' } });
    expectWellEnded(step, 1);
    const [first, second] = told(step);
    expect(first).toMatch(
      /for the subject repo:octo-org@111\/octo-repo@222:environment:production\. Entra says: AADSTS700213/,
    );
    expect(second).toContain(`--subject '${sub}'`);
    expect(second).toContain('repo:octo-org/octo-repo:environment:production is the other format');
  });

  test('without the permission prints the lines to add', async () => {
    const step = await promote({ idToken: false });
    expectWellEnded(step, 1);
    expect(step.outputs.verdict).toBe('');
    expect(step.stdout).toContain('permissions: { id-token: write, contents: write }');
  });

  test('is asked for once more where Entra cannot right now', async () => {
    let calls = 0;
    const busy = await entraThat(() =>
      ++calls === 1
        ? { status: 503, body: '', headers: { 'retry-after': '0' } }
        : { status: 200, body: JSON.stringify({ access_token: BEARER, expires_in: 3600 }) },
    );
    accept(BEARER);
    const step = await promote({ inputs: { 'authority-host': busy.url } });
    expectWellEnded(step, 0);
    expect(calls).toBe(2);
  });

  test.each<[string, Reply, RegExp]>([
    ['no JSON', { status: 200, body: '<html>' }, /in a form that is not its own/],
    ['no token', { status: 200, body: '{}' }, /in a form that is not its own/],
    [
      'a token that is none',
      { status: 200, body: '{"access_token":7,"expires_in":3600}' },
      /in a form that is not its own/,
    ],
    ['a refusal without words', { status: 403, body: '<html>' }, /Entra says: status 403/],
    [
      'more than anybody reads',
      { status: 200, body: `"${'x'.repeat(33 * 1024 * 1024)}"` },
      /an answer is larger than 32 MB/,
    ],
  ])('that Entra answers with %s ends in one clear line', async (_, reply, says) => {
    const odd = await entraThat(() => reply);
    const step = await promote({ inputs: { 'authority-host': odd.url } });
    expectWellEnded(step, 1);
    expect(step.outputs.verdict).toBe('inconclusive');
    expect(told(step)[0]).toMatch(says);
  });

  test('that Entra never answers ends with the run', async () => {
    const silent = await entraThat(() => ({ status: 200, body: '' }));
    silent.delay = 5_000;
    const step = await promote({ inputs: { 'authority-host': silent.url, timeout: '2s' } });
    expectWellEnded(step, 1);
    expect(step.outputs.verdict).toBe('inconclusive');
    expect(told(step)[0]).toMatch(/the time of this run is over/);
  });

  test('at an authority that does not know the tenant says so', async () => {
    const strange = w.test.add(await startFront(entra.url, certificate));
    const why = "AADSTS90002: Tenant 'x' not found. Trace ID: 7aa0";
    strange.instead = () => ({
      status: 400,
      body: JSON.stringify({ error: 'invalid_tenant', error_description: why }),
      headers: { 'x-ms-request-id': CORRELATION },
    });
    const step = await promote({ inputs: { 'authority-host': strange.url } });
    expectWellEnded(step, 1);
    expect(told(step)[0]).toMatch(/knows no tenant 22222222-.*AADSTS90002: Tenant 'x' not found\. .*correlation id/);
  });

  test.each([
    ['tenant-id', 'client-id'],
    ['client-id', 'tenant-id'],
  ])('with %s alone is wrong usage that names %s', async (given, missing) => {
    const step = await promote({ inputs: { 'tenant-id': '', 'client-id': '', [given]: TENANT } });
    expectWellEnded(step, 1);
    expect(step.outputs.verdict).toBe('');
    expect(told(step)[0]).toMatch(new RegExp(`^${missing} is not given`));
    expect(entra.asked).toEqual([]);
  });

  test('for an authority of another cloud is wrong usage', async () => {
    const step = await promote({
      inputs: {
        'azure-endpoint': 'https://management.usgovcloudapi.net',
        'authority-host': 'https://login.microsoftonline.com',
      },
      env: { GITHUB_API_URL: 'https://api.github.com', ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.example.test/x' },
    });
    expectWellEnded(step, 1);
    expect(step.outputs.verdict).toBe('');
    expect(told(step)[0]).toMatch(
      /authority-host https:\/\/login\.microsoftonline\.com is the authority of the public cloud/,
    );
  });
});

describe('the login of the Azure CLI', () => {
  const az = (how: Az) => fakeAz(w.test.folder(), how);

  test('is taken where nothing else is named, in a shell and in a job', async () => {
    accept(CLI_TOKEN);
    const { path, calls } = az(loggedIn(CLI_TOKEN));
    const ended = await shell([], { PATH: path });
    expect([ended.code, document(ended).verdict]).toEqual([0, 'allow']);
    const once = `account get-access-token --output json --resource ${arm.url}\n`;
    expect(readFileSync(calls, 'utf8')).toBe(once);
    const step = await promote({ inputs: { 'tenant-id': '', 'client-id': '' }, env: { PATH: path } });
    expectWellEnded(step, 0);
    expect(step.commands).toContainEqual({ name: 'add-mask', properties: {}, message: CLI_TOKEN });
    expect(readFileSync(calls, 'utf8')).toBe(once + once);
    expect(entra.asked).toEqual([]);
  });

  test('is taken of the tenant that is named', async () => {
    accept(CLI_TOKEN);
    const { path, calls } = az(loggedIn(CLI_TOKEN));
    expect((await shell(['--credential', 'azure-cli', '--tenant-id', TENANT], { PATH: path })).code).toBe(0);
    expect(readFileSync(calls, 'utf8')).toContain(` --tenant ${TENANT}\n`);
  });

  test.each<[string, Az, RegExp]>([
    [
      'nobody',
      { stderr: "ERROR: Please run 'az login' to setup account.\n", code: 1 },
      /nobody is logged in.*\n.*Run az login, /,
    ],
    [
      'somebody long ago',
      {
        stderr:
          'ERROR: AADSTS700082: The refresh token has expired due to inactivity. The token was issued on 2026-01-01 and was inactive for 90.00:00:00. Trace ID: 1 Correlation ID: 2\nInteractive authentication is needed. Please run:\naz login --scope https://management.core.windows.net//.default\n',
        code: 1,
      },
      /login of the Azure CLI is over.*AADSTS700082.*\n.*Run az login again, /,
    ],
    [
      'somebody whose password changed',
      { stderr: 'ERROR: AADSTS50173: The provided grant has expired due to it being revoked.\n', code: 1 },
      /is over.*AADSTS50173.*\n.*az login again/,
    ],
    ['who knows whom', { stderr: 'Traceback (most recent call last):\n', code: 1 }, /gave no token.*Traceback/],
    ['a broken one', { stdout: 'WARNING: {' }, /printed no token/],
    ['one without an answer', { stdout: 'null' }, /printed no token/],
    ['one without a token', { stdout: { expires_on: 4102444800 } }, /printed no token/],
    ['one whose token never ends', { stdout: { accessToken: 'a-token' } }, /printed no token/],
    [
      'one that tells its token',
      { stderr: `ERROR: the token eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhYmMifQ.c2ln is bad\n`, code: 1 },
      /the token \*\*\* is bad/,
    ],
  ])('of %s is explained', async (_, how, says) => {
    const ended = await shell([], { PATH: az(how).path });
    expect(ended.code).toBe(3);
    expect(ended.stderr).toMatch(/^no login to Azure: /);
    expect(ended.stderr).toMatch(says);
  });

  test('that tells its token is quoted without it, also where the Azure SDKs are told to log', async () => {
    const { path } = az({ stderr: 'ERROR: the token eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhYmMifQ.c2ln is bad\n', code: 1 });
    const ended = await shell([], { PATH: path, AZURE_LOG_LEVEL: 'verbose' });
    expect(ended.stderr).toMatch(/^no login to Azure: .*the token \*\*\* is bad/);
  });

  test('that is not there is explained', async () => {
    const ended = await shell([], { PATH: '/nonexistent' });
    expect(ended.code).toBe(3);
    expect(ended.stderr).toMatch(
      /the Azure CLI \(az\) is not installed here\n.*https:\/\/aka\.ms\/azure-cli.*az login/,
    );
  });

  test('that never answers ends with the run', async () => {
    const ended = await shell([], { PATH: az({ after: 60 }).path }, '2s');
    expect(ended.code).toBe(3);
    expect(ended.stderr).toMatch(/the Azure CLI gave no token in time|time of this run is over/);
  });
});

describe('a managed identity', () => {
  let identity: Identity;
  beforeEach(async () => {
    identity = w.test.add(await startIdentity(IDENTITY_TOKEN));
    accept(IDENTITY_TOKEN);
  });
  const app = () => ({ IDENTITY_ENDPOINT: `${identity.url}/msi/token`, IDENTITY_HEADER: HEADER });
  const compute = () => ({ MSI_ENDPOINT: `${identity.url}/MSI/auth`, MSI_SECRET: HEADER });
  const machine = () => ({ AZURE_POD_IDENTITY_AUTHORITY_HOST: identity.url });
  const asked = ['--credential', 'managed-identity'];

  test.each([
    ['an app', app, '2019-08-01'],
    ['a compute of Azure ML', compute, '2017-09-01'],
    ['a virtual machine', machine, '2018-02-01'],
  ])('of %s is used where it is asked for by name', async (_, env, version) => {
    const ended = await shell(asked, env());
    expect([ended.code, document(ended).verdict]).toEqual([0, 'allow']);
    expect(identity.given.map(String)).toEqual([`api-version=${version}&resource=${encodeURIComponent(arm.url)}`]);
    // Every call of the library is one of ours: first whether anybody is there, then for the token.
    expect(
      ended.debug.filter((line) => /Azure's (?:identity endpoint|metadata service): GET /.test(line)),
    ).toHaveLength(2);
  });

  test('assigned by a user is named by its client', async () => {
    expect((await shell([...asked, '--client-id', ASSIGNED], machine())).code).toBe(0);
    expect(identity.given[0]?.get('client_id')).toBe(ASSIGNED);
  });

  test.each([
    ['an app', app],
    ['a virtual machine', machine],
  ])('that is not assigned to %s is explained', async (_, env) => {
    const ended = await shell([...asked, '--client-id', CLIENT], env());
    expect(ended.code).toBe(3);
    expect(ended.stderr).toMatch(/there is no identity with the client id 33333333.*It says: .*\n.*identity assign/i);
    expect(identity.given).toEqual([]);
  });

  test('where there is none is explained', async () => {
    const ended = await shell(asked, { AZURE_POD_IDENTITY_AUTHORITY_HOST: 'http://127.0.0.1:1' });
    expect(ended.code).toBe(3);
    expect(ended.stderr).toMatch(
      /Azure's metadata service does not answer within 2 s, so there is no managed identity here\n/,
    );
  });

  test('is not looked for unless it is asked for', async () => {
    const ended = await shell([], { ...app(), PATH: '/nonexistent' });
    expect(ended.code).toBe(3);
    expect(identity.given).toEqual([]);
  });

  test.each([
    ['IDENTITY_ENDPOINT', 'IDENTITY_HEADER'],
    ['MSI_ENDPOINT', 'MSI_SECRET'],
  ])('is asked for at this machine only: %s', async (address, secret) => {
    const ended = await shell(asked, { [address]: 'http://identity.example/msi', [secret]: HEADER });
    expect(ended.code).toBe(2);
    expect(ended.stderr).toMatch(new RegExp(`^${address} is no address of this machine`));
  });

  test.each([
    ['IDENTITY_ENDPOINT', /az login --identity/],
    ['MSI_ENDPOINT', /az login --identity/],
    ['AZURE_FEDERATED_TOKEN_FILE', /az login --federated-token/],
  ])('that this program cannot use is wrong usage: %s alone', async (name, says) => {
    const ended = await shell(asked, { ...machine(), [name]: `${identity.url}/msi/token` });
    expect([ended.code, ended.stderr]).toEqual([2, expect.stringMatching(says)]);
    expect(identity.given).toEqual([]);
  });
});

describe('the library that logs in', () => {
  const CHUNK = 'dist/registry-azure-ml-credential-azure-identity.js';

  test('is loaded where a token is needed, and nowhere else', async () => {
    const without = await prepareCli();
    await without.file('open.yml', OPEN);
    await without.file(CHUNK, 'throw new Error("the library is loaded");');
    const model = await w.model(inStage('Production'), inStage('Staging'));
    const place = Object.entries(PLACE).flatMap(([name, value]) => [`--${name}`, value]);
    const words = ['promote', '--asset', `azureml:${model}:2`, '--to', 'Production', '--policy', 'open.yml', ...place];
    const version = await without.run(['--version']);
    const plain = await without.run([...words, '--azure-endpoint', w.azure.emulator.url]);
    const secure = await without.run([...words, '--azure-endpoint', arm.url]);
    await without.close();
    expect([version.code, plain.code, secure.code]).toEqual([0, 0, 3]);
    expect(secure.stderr).toMatch(/no token for Azure ML: the library is loaded/);
  });
});

describe('a credential that cannot be', () => {
  test.each([
    [
      ['--credential', 'github-oidc', '--tenant-id', TENANT, '--client-id', CLIENT],
      /a shell has no token of a GitHub job/,
    ],
    [['--tenant-id', TENANT, '--client-id', CLIENT], /a shell has none/],
    [['--tenant-id', TENANT], /needs client-id as well/],
    [['--credential', 'azure-clo'], /credential is "azure-clo".*azure-cli/],
  ])('is wrong usage: %j', async (words, says) => {
    const ended = await shell(words, { PATH: '/nonexistent' });
    expect(ended.code).toBe(2);
    expect(ended.stderr).toMatch(says);
  });
});
