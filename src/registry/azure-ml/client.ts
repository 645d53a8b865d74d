import { segmentOf } from '../../core/asset.js';
import { ServiceFailure, type UsageFailure } from '../../core/failure.js';
import type { Place } from '../../core/place.js';
import type { Answer, Transport } from '../../http/transport.js';
import type { AssetVersion, ContainerPage, VersionPage } from './answers.js';
import {
  isAssetVersion,
  isContainerPage,
  isVersionPage,
  whyAssetVersion,
  whyContainerPage,
  whyVersionPage,
} from './answers-validate.generated.js';
import type { Asset, Named } from './facts.js';
import { failureOf, missing, missingPlace } from './failures.js';
import { takesListView } from './kinds.js';

/** The api-version that we speak; never write with one before 2023-04-01, which does not know `stage` and clears it. */
const API_VERSION = '2024-04-01';
const MOST_PAGES = 10_000;

/** A version as it was read: parsed for the core, and as text for the write that sends everything back. */
export interface ReadVersion {
  readonly answer: AssetVersion;
  readonly text: string;
}

type Paged = { readonly nextLink?: string | null };

/** A list that comes in pages. */
interface List<Page extends Paged> {
  /** What is listed, for messages. */
  readonly what: string;
  readonly kind: Named['kind'];
  readonly isPage: (value: unknown) => value is Page;
  readonly why: () => string;
  /** Told of a 404: throws, or the list is empty. */
  readonly gone: (answer: Answer) => void;
}

type Query = Readonly<Record<string, string>>;

/** ARM's asset versions of one workspace or registry, call by call. */
export class AssetVersions {
  readonly #transport: Transport;
  readonly #place: Place;
  #date: string | null = null;
  #calls = 0;

  constructor(transport: Transport, place: Place) {
    this.#transport = transport;
    this.#place = place;
  }

  /** `Date` of the last answer, ISO 8601. */
  get date(): string | null {
    return this.#date;
  }

  /** How many calls were made until now, retries of reads not counted. */
  get calls(): number {
    return this.#calls;
  }

  /** `*Versions_Get`; undefined on 404. */
  async get(asset: Named): Promise<ReadVersion | undefined> {
    const answer = await this.read(this.url(asset));
    const what = `version ${asset.version} of ${asset.name}`;
    if (answer.status === 404) return undefined;
    if (answer.status !== 200) throw this.#refused(`read ${what}`, answer, asset.kind);
    const value = parse(answer.text);
    if (!isAssetVersion(value)) throw unreadable(what, whyAssetVersion());
    return { answer: value, text: answer.text };
  }

  /** What to tell of a thing that was answered with 404: the place may be missing, the asset or the version. */
  async missing(asset: Asset): Promise<UsageFailure> {
    return missing(this.#place, asset, await this.read(this.url(asset)));
  }

  /** `*Versions_CreateOrUpdate`; one try, whatever the answer. */
  async put(asset: Named, body: string): Promise<Answer> {
    const headers = { 'Content-Type': 'application/json' };
    return this.#note(await this.#transport.once({ method: 'PUT', url: this.url(asset), headers, body }));
  }

  /** `*Versions_List` of every version, page by page, archived ones too where the list can be asked for them. */
  all(asset: Asset): AsyncGenerator<VersionPage> {
    return this.#versions(asset, 'All', {});
  }

  /** `*Versions_List` of the versions whose tag has this value, archived ones too. */
  tagged(asset: Asset, parameter: string, tag: string, value: string): AsyncGenerator<VersionPage> {
    return this.#versions(asset, 'All', { [parameter]: `${tag}=${value}` });
  }

  /** `*Versions_List` of what is not archived, newest first, a few at a time. */
  newest(asset: Asset, count: number): AsyncGenerator<VersionPage> {
    return this.#versions(asset, 'ActiveOnly', { $orderBy: 'createdtime desc', $top: String(count) });
  }

  /** `*Containers_List` of every asset of a kind, page by page, archived ones too where the list can be asked for them. */
  containers(kind: Named['kind']): AsyncGenerator<ContainerPage> {
    const first = this.urlOf([segmentOf(kind)], takesListView(this.#place, kind) ? { listViewType: 'All' } : {});
    const gone = (answer: Answer) => {
      throw missingPlace(this.#place, answer);
    };
    return this.#pages(first, {
      what: `the assets of the kind ${kind}`,
      kind,
      isPage: isContainerPage,
      why: whyContainerPage,
      gone,
    });
  }

  /** A GET of an address of this service, whatever it answers. */
  async read(url: string): Promise<Answer> {
    return this.#note(await this.#transport.read({ method: 'GET', url }));
  }

  url({ kind, name, version }: Asset, query: Query = {}): string {
    const steps = [segmentOf(kind), name, 'versions', ...(version === undefined ? [] : [version])];
    return this.urlOf(steps, query);
  }

  /** The address of what lies under the place, step by step. */
  urlOf(steps: readonly string[], query: Query = {}): string {
    const place = this.#place;
    const above = [
      'subscriptions',
      place.subscriptionId,
      'resourceGroups',
      place.resourceGroup,
      'providers',
      'Microsoft.MachineLearningServices',
      ...(place.in === 'workspace' ? ['workspaces', place.workspace] : ['registries', place.registry]),
    ];
    const path = [...above, ...steps].map(encodeURIComponent).join('/');
    return `${place.endpoint}/${path}?${new URLSearchParams({ 'api-version': API_VERSION, ...query })}`;
  }

  #versions({ kind, name }: Asset, view: string, query: Query): AsyncGenerator<VersionPage> {
    const views = takesListView(this.#place, kind) ? { listViewType: view } : {};
    return this.#pages(this.url({ kind, name }, { ...query, ...views }), {
      what: `the versions of ${name}`,
      kind,
      isPage: isVersionPage,
      why: whyVersionPage,
      gone: () => undefined,
    });
  }

  // `nextLink` is followed on our own origin only (the transport sees to it).
  async *#pages<Page extends Paged>(
    first: string,
    { what, kind, isPage, why, gone }: List<Page>,
  ): AsyncGenerator<Page> {
    let url: string | undefined = first;
    for (let page = 0; url !== undefined; page++) {
      if (page === MOST_PAGES) throw new ServiceFailure(`Azure ML lists ${what} without an end`);
      const answer: Answer = await this.read(url);
      if (answer.status === 404) return gone(answer);
      if (answer.status !== 200) throw this.#refused(`list ${what}`, answer, kind);
      const value = parse(answer.text);
      if (!isPage(value)) throw unreadable(`the list of ${what}`, why());
      yield value;
      if (value.nextLink && !URL.canParse(value.nextLink, url))
        throw unreadable(`the list of ${what}`, 'its nextLink is no address');
      url = value.nextLink ? new URL(value.nextLink, url).href : undefined;
    }
  }

  #refused(what: string, answer: Answer, kind: Named['kind']): ServiceFailure {
    return failureOf(what, answer, { place: this.#place, kind, action: 'read' });
  }

  #note(answer: Answer): Answer {
    this.#calls++;
    const time = Date.parse(answer.headers.date ?? '');
    if (!Number.isNaN(time)) this.#date = new Date(time).toISOString();
    return answer;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ServiceFailure('Azure ML gave an answer that is not JSON', {
      fix: 'Check azure-endpoint, and that nothing else answers in its place, such as a proxy',
    });
  }
}

function unreadable(what: string, why: string): ServiceFailure {
  return new ServiceFailure(`Azure ML answered ${what} in a form that is not its own: ${why}`);
}
