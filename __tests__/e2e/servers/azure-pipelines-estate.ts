import { join } from 'node:path';
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
import { makeCertificate } from './certificate.js';
import { DESCRIPTION, describedAt, TENANT } from './entra.js';
import { type Front, startFront } from './front.js';
import { type BareRepository, startGitServer } from './git.js';
import { POLICY, POLICY_PATH } from './github.js';
import { ROOT, Started } from './process.js';
import { ledgerOptional, NO_LEDGER } from './without-ledger.js';

const BEARER = 'bearer-for-azure-of-the-writer-0d3b';
const SECRET = 'secret-of-the-service-principal-8e15';
const CLIENT = '33333333-3333-3333-3333-333333333333';

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
  /** Whether promotions are remembered; then the policy stands as it is, and without an input the ledger is on. */
  readonly isRemembered?: boolean;
}

/** How a job is run. */
export interface JobAsked extends Pick<TaskOptions, 'env' | 'node' | 'target' | 'launched'> {
  /** Where the service connection says that Azure is; where it is unless said otherwise. */
  readonly azure?: string;
  readonly scheme?: Scheme;
  /** How the agent's variables differ. */
  readonly variables?: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, string>>;
}

export interface Asked extends Begun, JobAsked {}

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
  const certificate = makeCertificate(started.folder());
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
  let organizations = 0;
  return {
    arm,
    repository: () => gitServer.repository(),
    async project({ kind = 'yaml', difference = asItIs, policy = POLICY, isRemembered = false } = {}) {
      const repository = await gitServer.repository();
      const commit = (text: string, branch?: string) =>
        commitFiles(repository, { [POLICY_PATH]: isRemembered ? text : String(ledgerOptional(text)) }, branch);
      const ground = { organization: `contoso-${++organizations}`, repository, head: await commit(policy) };
      const organization = await devops.organization(
        difference(kind === 'yaml' ? honestRun(ground) : honestRelease(ground)),
      );
      const collection = organization.secureCollection;
      return {
        organization,
        repository,
        commit,
        async run(asset, asked = {}) {
          const { scheme = 'WorkloadIdentityFederation', variables = {}, inputs = {}, env = {}, ...others } = asked;
          const world = await organization.world();
          const job: Job =
            kind === 'yaml'
              ? runJob(world, collection, variables)
              : releaseJob(world, collection, collection, variables);
          const { node, target, launched, azure = arm.url } = others;
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
            job: withEndpoints(job, connectionOf(scheme, `${azure}/`, `${entra.url}/`)),
            env: { NODE_EXTRA_CA_CERTS: certificate.file, GIT_SSL_CAINFO: certificate.file, ...env },
            ...(node !== undefined && { node }),
            ...(target !== undefined && { target }),
            ...(launched !== undefined && { launched }),
          });
        },
      };
    },
    stop: () => started.stop(),
  };
}

const asItIs: Difference = (world) => world;

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
