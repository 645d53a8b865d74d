import { join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import { type Endpoint, type Job, runTask, type TaskOptions, type TaskStep } from '../agent/agent.js';
import { plant } from '../planted.js';
import { PLACE } from './azure.js';
import { type AzureDevOps, type Organization, startAzureDevOps } from './azure-devops.js';
import {
  azureConnection,
  commitFiles,
  type Difference,
  honestRelease,
  honestRun,
  releaseJob,
  runJob,
  WRITER,
  withEndpoints,
} from './azure-devops-world.js';
import { type Certificate, makeCertificate } from './certificate.js';
import { DESCRIPTION, describedAt, TENANT } from './entra.js';
import { type Front, startFront } from './front.js';
import { startGitServer } from './git.js';
import { POLICY, POLICY_PATH } from './github.js';
import { ROOT, Started } from './process.js';
import { type ProxyServer, startProxy } from './proxy.js';
import { ledgerOptional, NO_LEDGER } from './without-ledger.js';
import type { World as AzureWorld } from './world.js';

const BEARER = 'bearer-for-azure-of-the-writer-0d3b';
const SECRET = 'secret-of-the-service-principal-8e15';
/** The collection first, then releases. */
const CLOUD = ['dev.azure.com', 'vsrm.dev.azure.com', 'management.azure.com', 'login.microsoftonline.com'] as const;
const AZURE = 'https://management.azure.com/';
const AUTHORITY = 'https://login.microsoftonline.com/';
const CLIENT = '33333333-3333-3333-3333-333333333333';

/** What promotes: a YAML run, or a classic release. */
export type Kind = 'yaml' | 'classic';

/** How a service connection logs in. */
export type Scheme = 'WorkloadIdentityFederation' | 'ServicePrincipal';

export interface Asked extends Pick<TaskOptions, 'env' | 'node' | 'target'> {
  readonly kind?: Kind;
  readonly scheme?: Scheme;
  /** How the world differs from the honest one. */
  readonly difference?: Difference;
  /** How the agent's variables differ. */
  readonly variables?: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly policy?: string;
  /** Files beside the policy. */
  readonly files?: Readonly<Record<string, string>>;
  /** What is done to the organization before the task begins. */
  readonly before?: (organization: Organization) => Promise<void>;
  /** How the job differs from the agent's usual one. */
  readonly job?: (job: Job) => Job;
  /** Whether every service is met under its name in the cloud, by the agent's own proxy, and nowhere else. */
  readonly inCloud?: boolean;
}

/** A project that promotes, with Azure and Entra beside it, all on https. */
export interface Pipelines {
  /** Runs the task as the job of the stage that promotes. */
  promote(asset: string, asked?: Asked): Promise<Promoted>;
}

export interface Promoted {
  readonly step: TaskStep;
  readonly organization: Organization;
  /** What went through the agent's proxy. */
  readonly proxied: readonly string[];
}

/** Starts the servers of a test file, and stops them after it. */
export function pipelines(estate: AzureWorld): Pipelines {
  const file = new Started();
  let devops: AzureDevOps | undefined;
  let certificate: Certificate | undefined;
  let arm: Front | undefined;
  let entra: Front | undefined;
  let commit: ((policy: string, files: Asked['files']) => Promise<Parameters<typeof honestRun>[0]>) | undefined;
  let proxy: ProxyServer | undefined;
  let organizations = 0;
  beforeAll(async () => {
    certificate = makeCertificate(file.folder(), ...CLOUD);
    const gitServer = file.add(await startGitServer());
    devops = await startAzureDevOps(file, certificate);
    arm = file.add(await startFront(estate.azure.front.url, certificate));
    plant(BEARER);
    plant(SECRET);
    arm.instead = ({ headers }) => {
      if (headers.authorization === `Bearer ${BEARER}`) return undefined;
      return { status: 401, body: '{"error":{"code":"InvalidAuthenticationToken","message":"no"}}' };
    };
    entra = file.add(await startFront('http://127.0.0.1:1', certificate));
    const self = entra;
    self.instead = ({ method, path, body }) => {
      const answer = (status: number, value: object) => ({ status, body: JSON.stringify(value) });
      if (path === DESCRIPTION) return answer(200, describedAt(self.url));
      if (method !== 'POST') return answer(404, { error: 'not_found' });
      const why = whyNot(new URLSearchParams(body));
      if (why === null) return answer(200, { token_type: 'Bearer', expires_in: 3600, access_token: BEARER });
      return answer(400, { error: 'invalid_client', error_description: why });
    };
    proxy = file.add(
      await startProxy(() => ({
        'dev.azure.com': devops?.secureUrl ?? '',
        'vsrm.dev.azure.com': devops?.secureUrl ?? '',
        'management.azure.com': arm?.url ?? '',
        'login.microsoftonline.com': self.url,
      })),
    );
    commit = async (policy, files) => {
      const repository = await gitServer.repository();
      const head = await commitFiles(repository, { [POLICY_PATH]: ledgerOptional(policy), ...files });
      return { organization: `contoso-${++organizations}`, repository, head };
    };
  });
  afterAll(() => file.stop());
  return {
    async promote(asset, asked = {}) {
      const { kind = 'yaml', scheme = 'WorkloadIdentityFederation', variables = {}, inputs = {}, env = {} } = asked;
      const { difference = (world) => world, policy = POLICY, node, target, inCloud = false } = asked;
      if (!devops || !certificate || !arm || !entra || !proxy || !commit) throw new Error('not started');
      const ground = await commit(policy, asked.files);
      const world = difference(kind === 'yaml' ? honestRun(ground) : honestRelease(ground));
      const organization = await devops.organization(world);
      await asked.before?.(organization);
      const [collection = '', releases = ''] = inCloud
        ? CLOUD.slice(0, 2).map((name) => `https://${name}/${world.organization}/`)
        : [organization.secureCollection, organization.secureCollection];
      const own =
        kind === 'yaml'
          ? runJob(world, collection, variables)
          : { ...releaseJob(world, collection, releases, variables), url: releases };
      const [azure, authority] = inCloud ? [AZURE, AUTHORITY] : [`${arm.url}/`, `${entra.url}/`];
      const connected = withEndpoints(own, connectionOf(scheme, azure, authority));
      const job = inCloud ? behind(proxy, connected) : connected;
      const before = proxy.asked.length;
      const step = await runTask(estate.test, {
        folder: join(ROOT, 'dist/azure-devops'),
        inputs: {
          azureSubscription: WRITER.id,
          asset,
          to: 'Production',
          timeout: '60s',
          subscriptionId: PLACE['subscription-id'],
          resourceGroup: PLACE['resource-group'],
          workspace: PLACE.workspace,
          ...NO_LEDGER,
          ...inputs,
        },
        job: asked.job?.(job) ?? job,
        env: { NODE_EXTRA_CA_CERTS: certificate.file, GIT_SSL_CAINFO: certificate.file, ...env },
        ...(node !== undefined && { node }),
        ...(target !== undefined && { target }),
      });
      const proxied = proxy.asked.slice(before).map(({ target }) => target);
      return { step, organization, proxied: [...new Set(proxied)].sort() };
    },
  };
}

/** The agent's own proxy, as it tells a task of it. */
function behind({ url, user, password }: ProxyServer, job: Job): Job {
  return {
    ...job,
    variables: { ...job.variables, 'Agent.ProxyUrl': url, 'Agent.ProxyUsername': user },
    secretVariables: { 'Agent.ProxyPassword': password },
  };
}

function connectionOf(scheme: Scheme, arm: string, authority: string): Endpoint {
  const own = { tenantid: TENANT, serviceprincipalid: CLIENT };
  const parameters =
    scheme === 'ServicePrincipal' ? { ...own, authenticationType: 'spnKey', serviceprincipalkey: SECRET } : own;
  return azureConnection(WRITER, scheme, { arm, authority, parameters });
}

/** What Entra has against a login; null where it gives a token. */
function whyNot(form: URLSearchParams): string | null {
  if (form.get('client_id') !== CLIENT) return 'AADSTS700016: Application was not found.';
  const secret = form.get('client_secret');
  if (secret !== null) return secret === SECRET ? null : 'AADSTS7000215: Invalid client secret provided.';
  const assertion = form.get('client_assertion') ?? '';
  plant(assertion || 'none at all');
  const claims: unknown = JSON.parse(Buffer.from(assertion.split('.')[1] ?? '', 'base64url').toString('utf8') || '{}');
  const { sub, aud } = { sub: '', aud: '', ...(typeof claims === 'object' ? claims : {}) };
  if (aud !== 'api://AzureADTokenExchange') return `AADSTS700212: audience '${aud}'.`;
  if (/^sc:\/\/contoso-\d+\/Models\/aml-writer$/.test(sub)) return null;
  return `AADSTS700213: No matching federated identity record found for subject '${sub}'.`;
}
