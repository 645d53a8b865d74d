import { join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import { type Endpoint, type Job, runTask, type TaskOptions, type TaskStep } from '../agent/agent.js';
import { plant } from '../planted.js';
import { PLACE } from './azure.js';
import { type Organization, startAzureDevOps } from './azure-devops.js';
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
import { type BareRepository, startGitServer } from './git.js';
import { POLICY, POLICY_PATH } from './github.js';
import { ROOT, Started } from './process.js';
import { type ProxyServer, startProxy } from './proxy.js';
import { ledgerOptional, NO_LEDGER } from './without-ledger.js';
import type { World as AzureWorld } from './world.js';

const BEARER = 'bearer-for-azure-of-the-writer-0d3b';
const SECRET = 'secret-of-the-service-principal-8e15';
const CLIENT = '33333333-3333-3333-3333-333333333333';
/** The collection first, then releases. */
const CLOUD = ['dev.azure.com', 'vsrm.dev.azure.com', 'management.azure.com', 'login.microsoftonline.com'] as const;
const GITHUB = ['api.github.com', 'github.com'] as const;
const AZURE = 'https://management.azure.com/';
const AUTHORITY = 'https://login.microsoftonline.com/';

/** What promotes: a YAML run, or a classic release. */
export type Kind = 'yaml' | 'classic';

/** How a service connection logs in. */
export type Scheme = 'WorkloadIdentityFederation' | 'ServicePrincipal';

/** What a project begins with. */
export interface Begun {
  readonly kind?: Kind;
  /** How the world differs from the honest one. */
  readonly difference?: Difference;
  readonly policy?: string;
  /** Files beside the policy. */
  readonly committed?: Readonly<Record<string, string>>;
  /** Whether promotions are remembered; then the policy stands as it is, and without an input the ledger is on. */
  readonly isRemembered?: boolean;
}

/** How a job is run. */
export interface JobAsked extends Pick<TaskOptions, 'env' | 'node' | 'target' | 'files' | 'launched'> {
  /** Where the service connection says that Azure is; where it is unless said otherwise. */
  readonly azure?: string;
  readonly scheme?: Scheme;
  /** How the agent's variables differ. */
  readonly variables?: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, string>>;
  /** How the job differs from the agent's usual one. */
  readonly job?: (job: Job) => Job;
  /** Whether every service is met under its name in the cloud, by the agent's own proxy, and nowhere else. */
  readonly inCloud?: boolean;
  /** What else the proxy leads to: names, and servers that play them. */
  readonly routes?: Readonly<Partial<Record<(typeof GITHUB)[number], string>>>;
}

/** An organization with one project that promotes. */
export interface Project {
  readonly organization: Organization;
  /** Its repository, with the policy and the ledger. */
  readonly repository: BareRepository;
  /** Runs the task as the job of the stage that promotes. */
  run(asset: string, asked?: JobAsked): Promise<TaskStep>;
  /** Commits another policy; the commit. */
  commit(policy: string, branch?: string): Promise<string>;
}

/** Azure DevOps, with Azure and Entra beside it, all on https. */
export interface PipelinesEstate {
  /** What jobs called of Azure ML. */
  readonly arm: Front;
  /** The proxy of its agents. */
  readonly proxy: ProxyServer;
  /** Of all the services and names. */
  readonly certificate: Certificate;
  project(begun?: Begun): Promise<Project>;
  /** A bare repository of another name. */
  repository(): Promise<BareRepository>;
  stop(): Promise<void>;
}

/**
 * Starts Azure DevOps, and names for Azure and Entra.
 *
 * @param azureMl where Azure ML is served
 */
export async function startPipelines(azureMl: string): Promise<PipelinesEstate> {
  const started = new Started();
  const certificate = makeCertificate(started.folder(), ...CLOUD, ...GITHUB);
  const gitServer = started.add(await startGitServer());
  const devops = await startAzureDevOps(started, certificate);
  const arm = started.add(await startFront(azureMl, certificate));
  plant(BEARER);
  plant(SECRET);
  arm.instead = ({ headers }) => {
    if (headers.authorization === `Bearer ${BEARER}`) return undefined;
    return { status: 401, body: '{"error":{"code":"InvalidAuthenticationToken","message":"no"}}' };
  };
  const entra = started.add(await startFront('http://127.0.0.1:1', certificate));
  entra.instead = ({ method, path, body }) => {
    const answer = (status: number, value: object) => ({ status, body: JSON.stringify(value) });
    if (path === DESCRIPTION) return answer(200, describedAt(entra.url));
    if (method !== 'POST') return answer(404, { error: 'not_found' });
    const why = whyNot(new URLSearchParams(body));
    if (why === null) return answer(200, { token_type: 'Bearer', expires_in: 3600, access_token: BEARER });
    return answer(400, { error: 'invalid_client', error_description: why });
  };
  const devopsUrl = devops.secureUrl ?? '';
  const behind = [devopsUrl, devopsUrl, arm.url, entra.url];
  const usual = Object.fromEntries(CLOUD.map((name, at) => [name, behind[at] ?? '']));
  let besides: JobAsked['routes'] = {};
  const proxy = started.add(await startProxy(() => ({ ...usual, ...besides })));
  let organizations = 0;
  return {
    arm,
    proxy,
    certificate,
    repository: () => gitServer.repository(),
    async project({ kind = 'yaml', difference = asItIs, policy = POLICY, committed = {}, isRemembered = false } = {}) {
      const repository = await gitServer.repository();
      const commit = (text: string, branch?: string) =>
        commitFiles(
          repository,
          { [POLICY_PATH]: isRemembered ? text : String(ledgerOptional(text)), ...committed },
          branch,
        );
      const ground = { organization: `contoso-${++organizations}`, repository, head: await commit(policy) };
      const organization = await devops.organization(
        difference(kind === 'yaml' ? honestRun(ground) : honestRelease(ground)),
      );
      return {
        organization,
        repository,
        commit,
        async run(asset, asked = {}) {
          const { scheme = 'WorkloadIdentityFederation', variables = {}, inputs = {}, env = {}, ...others } = asked;
          besides = asked.routes ?? {};
          const { node, target, files, launched, inCloud = false, azure = arm.url, job: differently = asItIs } = others;
          const world = await organization.world();
          const [collection = '', releases = ''] = inCloud
            ? CLOUD.slice(0, 2).map((name) => `https://${name}/${world.organization}/`)
            : [organization.secureCollection, organization.secureCollection];
          const own: Job =
            kind === 'yaml'
              ? runJob(world, collection, variables)
              : { ...releaseJob(world, collection, releases, variables), url: releases };
          const services: Addresses = inCloud
            ? { arm: AZURE, authority: AUTHORITY }
            : { arm: `${azure}/`, authority: `${entra.url}/` };
          const connected = withEndpoints(own, connectionOf(scheme, services));
          return runTask(started, {
            folder: join(ROOT, 'dist/azure-devops'),
            inputs: {
              azureSubscription: WRITER.id,
              asset,
              to: 'Production',
              timeout: '60s',
              subscriptionId: PLACE['subscription-id'],
              resourceGroup: PLACE['resource-group'],
              workspace: PLACE.workspace,
              ...(isRemembered ? {} : NO_LEDGER),
              ...inputs,
            },
            job: differently(inCloud ? by(proxy, connected) : connected),
            env: { NODE_EXTRA_CA_CERTS: certificate.file, GIT_SSL_CAINFO: certificate.file, ...env },
            ...(node !== undefined && { node }),
            ...(target !== undefined && { target }),
            ...(files !== undefined && { files }),
            ...(launched !== undefined && { launched }),
          });
        },
      };
    },
    stop: () => started.stop(),
  };
}

/** What is asked of a project that promotes once. */
export interface Asked extends Begun, JobAsked {
  /** What is done to the organization before the task begins. */
  readonly before?: (organization: Organization) => Promise<void>;
}

/** A project for each promotion. */
export interface Pipelines {
  /** Runs the task as the job of the stage that promotes. */
  promote(asset: string, asked?: Asked): Promise<Promoted>;
  /** Of every name in the cloud, and of GitHub's. */
  readonly certificate: Certificate;
}

export interface Promoted {
  readonly step: TaskStep;
  readonly organization: Organization;
  /** Its repository. */
  readonly repository: BareRepository;
  /** What went through the agent's proxy. */
  readonly proxied: readonly string[];
}

/** Starts it for a test file before the first test, in front of its Azure ML, and stops it after the last. */
export function pipelines(azureWorld: AzureWorld): Pipelines {
  let estate: PipelinesEstate | undefined;
  beforeAll(async () => {
    estate = await startPipelines(azureWorld.azure.front.url);
  });
  afterAll(() => estate?.stop());
  return {
    async promote(asset, { before, ...asked } = {}) {
      if (estate === undefined) throw new Error('not started');
      const project = await estate.project(asked);
      await before?.(project.organization);
      const already = estate.proxy.asked.length;
      const step = await project.run(asset, asked);
      const proxied = estate.proxy.asked.slice(already).map(({ target }) => target);
      const { organization, repository } = project;
      return { step, organization, repository, proxied: [...new Set(proxied)].sort() };
    },
    get certificate() {
      if (estate === undefined) throw new Error('not started');
      return estate.certificate;
    },
  };
}

const asItIs = <T>(one: T): T => one;

/** The agent's own proxy, as it tells a task of it. */
function by({ url, user, password }: ProxyServer, job: Job): Job {
  return {
    ...job,
    variables: { ...job.variables, 'Agent.ProxyUrl': url, 'Agent.ProxyUsername': user },
    secretVariables: { 'Agent.ProxyPassword': password },
  };
}

interface Addresses {
  readonly arm: string;
  readonly authority: string;
}

function connectionOf(scheme: Scheme, addresses: Addresses): Endpoint {
  const own = { tenantid: TENANT, serviceprincipalid: CLIENT };
  const parameters =
    scheme === 'ServicePrincipal' ? { ...own, authenticationType: 'spnKey', serviceprincipalkey: SECRET } : own;
  return azureConnection(WRITER, scheme, { ...addresses, parameters });
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
