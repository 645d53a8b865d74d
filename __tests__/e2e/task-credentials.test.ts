import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Endpoint, type Job, NODES, runTask, type TaskStep } from './agent/agent.js';
import { plant } from './planted.js';
import { inStage, PLACE } from './servers/azure.js';
import { type Certificate, makeCertificate } from './servers/certificate.js';
import { CORRELATION, DESCRIPTION, describedAt, TENANT } from './servers/entra.js';
import { type Front, type Reply, startFront } from './servers/front.js';
import { ASSIGNED, type Identity, startIdentity } from './servers/identity.js';
import { ROOT, Started } from './servers/process.js';
import { world } from './servers/world.js';

const BEARER = 'bearer-for-azure-of-the-connection-71ac';
const SECRET = 'secret-of-the-service-principal-0b4d';
const JOB_TOKEN = 'token-of-the-job-of-azure-pipelines-22e1';
const CONNECTION = 'c0c0c0c0-1111-2222-3333-444444444444';
const CLIENT = '33333333-3333-3333-3333-333333333333';
const PROJECT = 'aaaaaaaa-1111-2222-3333-444444444444';
const JOB = 'bbbbbbbb-1111-2222-3333-444444444444';
const OIDC = `/contoso/${PROJECT}/_apis/distributedtask/hubs/build/plans/1/jobs/${JOB}/oidctoken`;

const w = world();
const started = new Started();
let certificate: Certificate;
let arm: Front;
let entra: Front;
let devops: Front;
let ledger: string;
/** PEM: certificate and key. */
let pem: string;
/** What Entra was posted. */
let forms: URLSearchParams[];
let refusal: string | undefined;

beforeAll(async () => {
  certificate = makeCertificate(started.folder());
  arm = started.add(await startFront(w.azure.emulator.url, certificate));
  ledger = started.folder();
  execFileSync('git', ['init', '-q', '--bare', ledger]);
  const folder = started.folder();
  const [key, cert] = [join(folder, 'k.pem'), join(folder, 'c.pem')];
  const made = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=ci', '-keyout', key];
  execFileSync('openssl', [...made, '-out', cert], { stdio: 'ignore' });
  pem = readFileSync(cert, 'utf8') + readFileSync(key, 'utf8');
  for (const line of readFileSync(key, 'utf8').split('\n')) if (line.length > 40) plant(line);
});
beforeEach(async () => {
  forms = [];
  refusal = undefined;
  plant(BEARER);
  arm.instead = ({ headers }) => {
    const accepted = headers.authorization === `Bearer ${BEARER}`;
    return accepted ? undefined : { status: 401, body: '{"error":{"code":"No","message":"no"}}' };
  };
  entra = w.test.add(await startFront('http://127.0.0.1:1', certificate));
  entra.instead = ({ path, method, body }) => {
    if (path === DESCRIPTION) return json(200, describedAt(entra.url));
    if (method !== 'POST') return json(404, { error: 'not_found' });
    forms.push(new URLSearchParams(body));
    if (refusal === undefined) return json(200, { token_type: 'Bearer', expires_in: 3600, access_token: BEARER });
    return json(400, {
      error: 'invalid_client',
      error_description: `${refusal} Trace ID: 7aa0 Correlation ID: ${CORRELATION} Timestamp: 2026-11-21 08:00:00Z`,
      correlation_id: CORRELATION,
    });
  };
  devops = w.test.add(await startFront('http://127.0.0.1:1', certificate));
  devops.instead = ({ path, method, headers }) => {
    if (method !== 'POST' || !path.startsWith(OIDC)) return json(404, { message: path });
    if (headers.authorization !== `Bearer ${JOB_TOKEN}`) return json(401, { message: 'no' });
    return json(200, { oidcToken: assertion() });
  };
});
afterAll(() => started.stop());

const json = (status: number, value: object): Reply => ({ status, body: JSON.stringify(value) });

/** A token as Azure DevOps signs it, which ends in so many seconds. */
function assertion(seconds = 600): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    iss: 'https://vstoken.dev.azure.com/0000',
    sub: 'sc://contoso/Models/azure-ml',
    aud: 'api://AzureADTokenExchange',
    exp: now + seconds,
    jti: String(Math.random()),
  };
  const token = `${part({ alg: 'RS256' })}.${part(claims)}.c2lnbmF0dXJlLW9mLXRoZS10b2tlbg`;
  plant(token);
  return token;
}

function connection(
  scheme: string,
  parameters: Record<string, string> = {},
  data: Record<string, string> = {},
): Endpoint {
  return {
    id: CONNECTION,
    url: `${arm.url}/`,
    scheme,
    parameters: { tenantid: TENANT, serviceprincipalid: CLIENT, ...parameters },
    data: {
      environment: 'AzureCloud',
      activeDirectoryAuthority: `${entra.url}/`,
      subscriptionId: PLACE['subscription-id'],
      scopeLevel: 'AzureMLWorkspace',
      resourceGroupName: PLACE['resource-group'],
      mlWorkspaceName: PLACE.workspace,
      ...data,
    },
  };
}

function jobWith(endpoint: Endpoint): Job {
  return {
    token: JOB_TOKEN,
    endpoints: [endpoint],
    secretVariables: {},
    variables: {
      'System.HostType': 'build',
      'System.CollectionUri': `${devops.url}/contoso/`,
      'System.TeamProject': 'Models',
      'System.TeamProjectId': PROJECT,
      'System.JobId': JOB,
      'System.StageName': 'promote',
      'System.StageAttempt': '1',
      'System.JobAttempt': '1',
      'System.DefinitionId': '5',
      'System.OidcRequestUri': `${devops.url}${OIDC}`,
      'Build.BuildId': '41',
      'Build.Reason': 'Manual',
      'Build.SourceBranch': 'refs/heads/main',
      'Build.SourceVersion': 'a'.repeat(40),
      'Build.Repository.Id': 'dddddddd-1111-2222-3333-444444444444',
      'Build.Repository.Name': 'models',
      'Build.Repository.Provider': 'TfsGit',
    },
  };
}

/** Looks at one asset with what the connection says of the place, which takes a token and no approvals. */
async function look(
  endpoint: Endpoint,
  inputs: Record<string, string> = {},
  env: Record<string, string | undefined> = {},
  node?: string,
): Promise<TaskStep> {
  const model = await w.model(inStage('Staging'));
  const step = await runTask(w.test, {
    folder: join(ROOT, 'dist/azure-devops'),
    inputs: {
      command: 'verify',
      azureSubscription: CONNECTION,
      asset: `azureml:${model}`,
      ledger: `${ledger}#p`,
      timeout: '30s',
      ...inputs,
    },
    job: jobWith(endpoint),
    env: { NODE_EXTRA_CA_CERTS: certificate.file, ...env },
    ...(node === undefined ? {} : { node }),
  });
  expect({ code: step.code, stderr: step.stderr, complaints: step.complaints }).toEqual({
    code: 0,
    stderr: '',
    complaints: [],
  });
  expect(step.completions).toHaveLength(1);
  return step;
}

/** The line that says what went wrong. */
const errorOf = ({ issues }: TaskStep): string => issues.filter(({ type }) => type === 'error')[0]?.message ?? '';

describe.each(NODES)('with %s, a service connection', (node) => {
  test('with workload identity federation exchanges a token of the job', async () => {
    const step = await look(connection('WorkloadIdentityFederation'), {}, {}, node);
    expect([errorOf(step), step.outputs.verdict]).toEqual(['', 'allow']);
    const [form] = forms;
    expect(form?.get('client_assertion_type')).toBe('urn:ietf:params:oauth:client-assertion-type:jwt-bearer');
    expect(form?.get('client_id')).toBe(CLIENT);
    expect(devops.seen.map(({ path }) => path)).toEqual([`${OIDC}?api-version=7.1&serviceConnectionId=${CONNECTION}`]);
    expect(step.secrets).toContain(BEARER);
  });

  test('with a secret logs in with it', async () => {
    const step = await look(
      connection('ServicePrincipal', { authenticationType: 'spnKey', serviceprincipalkey: SECRET }),
      {},
      {},
      node,
    );
    expect([errorOf(step), step.outputs.verdict]).toEqual(['', 'allow']);
    expect(forms[0]?.get('client_secret')).toBe(SECRET);
    expect(devops.seen).toEqual([]);
  });

  test.each(['\n', ' '])('with a certificate signs with it, its lines parted by %j', async (between) => {
    const certificateText = pem.trim().replaceAll('\n', between);
    const step = await look(
      connection('ServicePrincipal', {
        authenticationType: 'spnCertificate',
        servicePrincipalCertificate: certificateText,
      }),
      {},
      {},
      node,
    );
    expect([errorOf(step), step.outputs.verdict]).toEqual(['', 'allow']);
    expect(forms[0]?.get('client_assertion')?.split('.')).toHaveLength(3);
    expect(forms[0]?.get('client_secret')).toBeNull();
  });

  test.each<[string, Record<string, string>]>([
    ["the machine's own", {}],
    ['a user-assigned one', { msiclientId: ASSIGNED }],
  ])('with a managed identity asks the machine for %s', async (_, data) => {
    const identity: Identity = w.test.add(await startIdentity(BEARER));
    const env = { AZURE_POD_IDENTITY_AUTHORITY_HOST: identity.url };
    const step = await look(connection('ManagedServiceIdentity', {}, data), {}, env, node);
    expect([errorOf(step), step.outputs.verdict]).toEqual(['', 'allow']);
    expect(identity.given.map((query) => query.get('client_id'))).toEqual([data.msiclientId ?? null]);
    expect(forms).toEqual([]);
  });
});

describe('a service connection', () => {
  test('with a token that the agent asked for beforehand needs no other', async () => {
    const step = await look(connection('WorkloadIdentityFederation', { idToken: assertion() }));
    expect(step.outputs.verdict).toBe('allow');
    expect(devops.seen).toEqual([]);
  });

  test('with such a token that has ended asks for another', async () => {
    const step = await look(connection('WorkloadIdentityFederation', { idToken: assertion(10) }));
    expect(step.outputs.verdict).toBe('allow');
    expect(devops.seen).toHaveLength(1);
  });

  test('asks again where the token service cannot right now', async () => {
    const usual = devops.instead;
    let calls = 0;
    devops.instead = (call) =>
      ++calls === 1 ? { status: 503, body: '', headers: { 'retry-after': '0' } } : usual(call);
    const step = await look(connection('WorkloadIdentityFederation'));
    expect([step.outputs.verdict, calls]).toEqual(['allow', 2]);
  });

  test('gives way to what the inputs say of the place', async () => {
    const step = await look(
      connection(
        'ServicePrincipal',
        { serviceprincipalkey: SECRET },
        { resourceGroupName: 'other', mlWorkspaceName: 'other' },
      ),
      { resourceGroup: PLACE['resource-group'], workspace: PLACE.workspace },
    );
    expect([errorOf(step), step.outputs.verdict]).toEqual(['', 'allow']);
  });

  test.each<[string, () => Endpoint, RegExp]>([
    ['of an unknown scheme', () => connection('PublishProfile'), /has the scheme "PublishProfile".*WorkloadIdentity/],
    [
      'with another kind of proof',
      () => connection('ServicePrincipal', { authenticationType: 'spnRiddle' }),
      /authenticates by "spnRiddle"/,
    ],
    ['without its secret', () => connection('ServicePrincipal', { authenticationType: 'spnKey' }), /without a secret/],
    [
      'without its certificate',
      () => connection('ServicePrincipal', { authenticationType: 'spnCertificate' }),
      /without a certificate/,
    ],
    [
      'with a certificate that is none',
      () =>
        connection('ServicePrincipal', {
          authenticationType: 'spnCertificate',
          servicePrincipalCertificate: 'no-certificate-but-long-enough-to-hide',
        }),
      /the certificate of the service connection cannot be used.*PEM/,
    ],
    [
      'with an identity that would leave its URL',
      () => connection('WorkloadIdentityFederation', { tenantid: '../evil' }),
      /without a usable tenant id/,
    ],
  ])('%s is refused by what is wrong with it', async (_, made, says) => {
    const step = await look(made());
    expect([step.result, step.outputs.verdict]).toEqual(['Failed', '']);
    expect(errorOf(step)).toMatch(says);
    expect(forms).toEqual([]);
  });

  test.each<[string, string, RegExp]>([
    ['an old secret', 'AADSTS7000222: The provided client secret keys are expired.', /its secret has expired.*Renew/],
    ['a wrong secret', 'AADSTS7000215: Invalid client secret provided.', /not one of the client.*value, not its id/],
    ['no tenant', "AADSTS90002: Tenant 'x' not found.", /knows no tenant.*Check the tenant/],
    ['no client', 'AADSTS700016: Application was not found.', /no usable client.*application \(client\) id/],
    ['a policy', 'AADSTS53003: Access has been blocked.', /Conditional Access/],
    ['something new', 'AADSTS99999999: Something new.', /was not logged in.*error\?code=99999999/],
  ])('that Entra refuses for %s says so, and what to do', async (_, why, says) => {
    refusal = why;
    const step = await look(connection('ServicePrincipal', { serviceprincipalkey: SECRET }));
    expect([step.result, step.outputs.verdict]).toEqual(['Failed', 'inconclusive']);
    expect(errorOf(step)).toMatch(says);
    expect(errorOf(step)).toContain(CORRELATION);
  });

  test('that nothing trusts prints the federated credential to create', async () => {
    refusal = 'AADSTS700213: No matching federated identity record found for presented assertion subject.';
    const step = await look(connection('WorkloadIdentityFederation'));
    expect(errorOf(step)).toMatch(/no federated credential for the subject sc:\/\/contoso\/Models\/azure-ml/);
    expect(step.summaries[0]?.text).toContain("--issuer 'https://vstoken.dev.azure.com/0000'");
  });

  test.each([
    [401, {}],
    [403, { message: 'no' }],
    [404, {}],
  ])('that the pipeline may not use (%s) says where to allow it', async (status, body) => {
    devops.instead = () => json(status, body);
    const step = await look(connection('WorkloadIdentityFederation'));
    expect(step.outputs.verdict).toBe('inconclusive');
    expect(errorOf(step)).toMatch(
      new RegExp(`refused with ${status}.*Project settings, Service connections, Security`),
    );
  });

  test('on a server without such tokens says what to use instead', async () => {
    const step = await look(connection('WorkloadIdentityFederation'), {}, { SYSTEM_OIDCREQUESTURI: undefined });
    expect(errorOf(step)).toMatch(/SYSTEM_OIDCREQUESTURI is not set.*secret or a certificate/);
  });

  test('sends the token of the job nowhere but to its own Azure DevOps', async () => {
    const thief = w.test.add(await startFront('http://127.0.0.1:1', certificate));
    const env = { SYSTEM_OIDCREQUESTURI: `${thief.url}${OIDC}` };
    const step = await look(connection('WorkloadIdentityFederation'), {}, env);
    expect(errorOf(step)).toMatch(/does not point to the Azure DevOps of this job/);
    expect(thief.seen).toEqual([]);
  });

  test('of one cloud is not used for another', async () => {
    const step = await look(connection('WorkloadIdentityFederation'), {
      azureEndpoint: 'https://management.usgovcloudapi.net',
    });
    expect(step.outputs.verdict).toBe('');
    expect(errorOf(step)).toMatch(/azureEndpoint is .* but the service connection is of "https:\/\/localhost/);
  });
});

describe('without a service connection', () => {
  const elsewhere = () => ({
    azureSubscription: '',
    azureEndpoint: arm.url,
    subscriptionId: PLACE['subscription-id'],
    resourceGroup: PLACE['resource-group'],
    workspace: PLACE.workspace,
  });

  test('a run that reaches Azure says which input is missing', async () => {
    const step = await look(connection('WorkloadIdentityFederation'), elsewhere());
    expect([step.result, step.outputs.verdict]).toEqual(['Failed', '']);
    expect(errorOf(step)).toMatch(/azureSubscription is not given/);
  });

  test('the managed identity of the agent serves where it is asked for', async () => {
    const identity = w.test.add(await startIdentity(BEARER));
    const env = { AZURE_POD_IDENTITY_AUTHORITY_HOST: identity.url };
    const inputs = { ...elsewhere(), credential: 'managed-identity' };
    const step = await look(connection('WorkloadIdentityFederation'), inputs, env);
    expect([errorOf(step), step.outputs.verdict]).toEqual(['', 'allow']);
  });

  test('a login that only jobs of GitHub have is refused by its name', async () => {
    const inputs = { ...elsewhere(), credential: 'github-oidc' };
    const step = await look(connection('WorkloadIdentityFederation'), inputs);
    expect(errorOf(step)).toMatch(/credential is "github-oidc".*service-connection, azure-cli, managed-identity/);
  });

  test('what is missing is called by the name that a pipeline has for it', async () => {
    const step = await look(connection('WorkloadIdentityFederation'), { ...elsewhere(), subscriptionId: '' });
    expect(errorOf(step)).toMatch(/subscriptionId is not given/);
    expect(step.visible).not.toContain('subscription-id');
  });
});
