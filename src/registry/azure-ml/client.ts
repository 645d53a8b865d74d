import { ServiceFailure, UsageFailure } from '../../core/failure.js';
import type { Workspace } from '../../core/place.js';
import type { Answer, Transport } from '../../http/transport.js';
import type { ModelVersion, VersionPage } from './answers.js';
import { isModelVersion, isVersionPage, whyModelVersion, whyVersionPage } from './answers-validate.generated.js';
import { failureOf, messageOf } from './failures.js';

/** The api-version that we speak; never write with one before 2023-04-01, which does not know `stage` and clears it. */
const API_VERSION = '2024-04-01';
const MOST_PAGES = 10_000;

/** A version as it was read: parsed for the core, and as text for the write that sends everything back. */
export interface ReadVersion {
  readonly answer: ModelVersion;
  readonly text: string;
}

/** ARM's model versions of one workspace, call by call. */
export class ModelVersions {
  readonly #transport: Transport;
  readonly #workspace: Workspace;
  #date: string | null = null;

  constructor(transport: Transport, workspace: Workspace) {
    this.#transport = transport;
    this.#workspace = workspace;
  }

  /** `Date` of the last answer, ISO 8601. */
  get date(): string | null {
    return this.#date;
  }

  /** ModelVersions_Get; undefined on 404. */
  async get(name: string, version: string): Promise<ReadVersion | undefined> {
    const answer = this.#note(await this.#transport.read({ method: 'GET', url: this.#url(name, version) }));
    if (answer.status === 404) return undefined;
    if (answer.status !== 200) throw failureOf(`read version ${version} of ${name}`, answer, 'read');
    const value = parse(answer.text);
    if (!isModelVersion(value)) throw unreadable(`version ${version} of ${name}`, whyModelVersion());
    return { answer: value, text: answer.text };
  }

  /** Why a version is missing, in Azure's words: the version, the model or the workspace may not exist. */
  async missing(name: string, version: string): Promise<UsageFailure> {
    const answer = await this.#transport.read({ method: 'GET', url: this.#url(name, version) });
    const { workspace, resourceGroup } = this.#workspace;
    return new UsageFailure({
      what: `there is no version ${version} of the model ${name} in the workspace ${workspace} (resource group ${resourceGroup}): ${messageOf(answer)}`,
      fix: 'Check asset, subscription-id, resource-group and workspace',
    });
  }

  /** ModelVersions_CreateOrUpdate; one try, whatever the answer. */
  async put(name: string, version: string, body: string): Promise<Answer> {
    const headers = { 'Content-Type': 'application/json' };
    return this.#note(await this.#transport.once({ method: 'PUT', url: this.#url(name, version), headers, body }));
  }

  /** ModelVersions_List, page by page; `nextLink` is followed on our own origin only (the transport sees to it). */
  async *pages(name: string, query: Readonly<Record<string, string>>): AsyncGenerator<VersionPage> {
    let url: string | undefined = this.#url(name, undefined, query);
    for (let page = 0; url !== undefined; page++) {
      if (page === MOST_PAGES) throw new ServiceFailure(`Azure ML lists versions of ${name} without an end`);
      const answer: Answer = this.#note(await this.#transport.read({ method: 'GET', url }));
      if (answer.status === 404) return;
      if (answer.status !== 200) throw failureOf(`list the versions of ${name}`, answer, 'read');
      const value = parse(answer.text);
      if (!isVersionPage(value)) throw unreadable(`the list of versions of ${name}`, whyVersionPage());
      yield value;
      if (value.nextLink && !URL.canParse(value.nextLink, url))
        throw unreadable(`the list of versions of ${name}`, 'its nextLink is no address');
      url = value.nextLink ? new URL(value.nextLink, url).href : undefined;
    }
  }

  #url(name: string, version: string | undefined, query: Readonly<Record<string, string>> = {}): string {
    const { endpoint, subscriptionId, resourceGroup, workspace } = this.#workspace;
    const steps = [
      'subscriptions',
      subscriptionId,
      'resourceGroups',
      resourceGroup,
      'providers',
      'Microsoft.MachineLearningServices',
      'workspaces',
      workspace,
      'models',
      name,
      'versions',
    ];
    const path = [...steps, ...(version === undefined ? [] : [version])].map(encodeURIComponent).join('/');
    return `${endpoint}/${path}?${new URLSearchParams({ 'api-version': API_VERSION, ...query })}`;
  }

  #note(answer: Answer): Answer {
    const time = Date.parse(answer.headers.date ?? '');
    if (!Number.isNaN(time)) this.#date = new Date(time).toISOString();
    return answer;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function unreadable(what: string, why: string): ServiceFailure {
  return new ServiceFailure(`Azure ML answered ${what} in a form that is not its own: ${why || 'not JSON'}`);
}
