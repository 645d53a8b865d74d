import { HOSTS } from '../../workflow-runner/github-actions.js';
import { type Azure, PLACE, type Properties, startAzure, versionId } from './azure.js';
import { makeCertificate } from './certificate.js';
import { type Instead, type Seen, startFront } from './front.js';
import { startGitServer } from './git.js';
import { type MovedClock, startMovedClock } from './moved-clock.js';
import { Started } from './process.js';
import type { Repository } from './repository.js';
import { type GitHub, startRepository } from './running-repository.js';
import { type Identity, startTenant, TENANT_ID, type Tenant } from './tenant.js';

const READER: Identity = {
  clientId: '33333333-0000-0000-0000-00000000000a',
  bearer: 'eyJ-bearer-of-the-reader',
  subject: /^repo:octo-org\/octo-repo:ref:refs\/heads\/main$/,
  mayWrite: false,
};
const WRITER: Identity = {
  clientId: '33333333-0000-0000-0000-00000000000b',
  bearer: 'eyJ-bearer-of-the-writer',
  // Entra compares letter by letter, GitHub does not: there is a credential for each spelling.
  subject: /^repo:octo-org\/octo-repo:environment:[Pp]roduction$/,
  mayWrite: true,
};

/** The variables of the repository, as the README names them. */
export const VARS = {
  AZURE_SUBSCRIPTION_ID: PLACE['subscription-id'],
  AML_RESOURCE_GROUP: PLACE['resource-group'],
  AML_WORKSPACE: PLACE.workspace,
  AZURE_TENANT_ID: TENANT_ID,
  AML_READER_CLIENT_ID: READER.clientId,
  AML_WRITER_CLIENT_ID: WRITER.clientId,
};

/** Azure, Entra and a name for each of them: what every repository of a test file meets. */
export interface Estate {
  readonly azure: Azure;
  readonly tenant: Tenant;
  /** A model of its own, its versions in order: `1`, `2`, … */
  model(...versions: readonly Properties[]): Promise<string>;
  /** Registers a version of another kind, by the kind’s name in URLs. */
  register(segment: Segment, name: string, version: string, properties: Properties): Promise<void>;
  /** `properties` of such a version. */
  shown(segment: Segment, name: string, version: string): Promise<Properties>;
  /** Deletes a version, and registers it anew. */
  registerAgain(model: string, version: string, properties: Properties): Promise<void>;
  /** What jobs called for this model. */
  calls(model: string): readonly Seen[];
  /** Answers calls for this model in place of Azure ML; undefined lets them pass. */
  intercept(model: string, instead: Instead): void;
  /** What time it is in Azure. */
  readonly clock: MovedClock;
  github(different?: Partial<Repository>): Promise<GitHub>;
  /** A folder that goes with the rest. */
  folder(): string;
  stop(): Promise<void>;
}

/** Kinds of assets beside models that can be promoted with approvals and without a ledger, as URLs name them. */
export type Segment = 'data' | 'environments';

export interface EstateOptions {
  /** Whether the identities trust any job of the repository: then nothing but the action itself stands between. */
  readonly isCareless?: boolean;
}

/** Starts what is the same for all tests of a file. */
export async function startEstate({ isCareless = false }: EstateOptions = {}): Promise<Estate> {
  const started = new Started();
  const [azure, gitServer] = await Promise.all([startAzure(started), startGitServer()]);
  started.add(gitServer);
  const names = ['management.azure.com', 'login.microsoftonline.com', ...HOSTS];
  const certificate = makeCertificate(started.folder(), ...names);
  const any = /^repo:octo-org\/octo-repo:/;
  const identities = [READER, WRITER].map((one) => (isCareless ? { ...one, subject: any } : one));
  const tenant = started.add(await startTenant(certificate, identities));
  const clock = started.add(await startMovedClock(azure.emulator.url));
  const arm = started.add(await startFront(clock.url, certificate));
  const interceptions = new Map<string, Instead>();
  arm.instead = (call) => {
    const [, model = ''] = /\/models\/([^/?]+)/.exec(call.path) ?? [];
    return tenant.access(call) ?? interceptions.get(model)?.(call);
  };
  const routes = { 'management.azure.com': arm.url, 'login.microsoftonline.com': tenant.url };
  let models = 0;
  const urlOf = (segment: string, name: string, version: string) =>
    `${azure.emulator.url}${versionId(name, version).replace('/models/', `/${segment}/`)}?api-version=2024-04-01`;
  return {
    azure,
    tenant,
    clock,
    async model(...versions) {
      const name = `model-${++models}`;
      for (const [index, properties] of versions.entries()) await azure.put(name, String(index + 1), properties);
      return name;
    },
    async register(segment, name, version, properties) {
      const headers = { 'content-type': 'application/json' };
      const body = JSON.stringify({ properties });
      await asked(urlOf(segment, name, version), { method: 'PUT', headers, body });
    },
    async shown(segment, name, version) {
      const { properties } = JSON.parse(await asked(urlOf(segment, name, version)));
      return properties;
    },
    async registerAgain(model, version, properties) {
      await asked(urlOf('models', model, version), { method: 'DELETE' });
      await azure.put(model, version, properties);
    },
    calls: (model) => arm.seen.filter(({ path }) => path.includes(`/${model}/versions`)),
    intercept: (model, instead) => void interceptions.set(model, instead),
    github: (different = {}) => startRepository({ started, certificate, gitServer, routes, vars: VARS }, different),
    folder: () => started.folder(),
    stop: () => started.stop(),
  };
}

async function asked(url: string, init: RequestInit = {}): Promise<string> {
  const answer = await fetch(url, init);
  const text = await answer.text();
  if (!answer.ok) throw new Error(`the emulator answered ${answer.status}: ${text}`);
  return text;
}
