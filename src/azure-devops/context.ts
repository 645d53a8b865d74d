import { UsageFailure } from '../core/failure.js';
import type { Problem } from '../core/problem.js';
import { isLoopback, parseAddress } from '../http/address.js';
import { isOfConnection } from './origins.js';

type Env = Readonly<Record<string, string | undefined>>;

/** A repository as the agent names it. */
export interface RepositoryContext {
  /** A GUID in Azure Repos, `owner/name` on GitHub. */
  readonly id: string;
  readonly name: string;
  /** `TfsGit` for Azure Repos, `GitHub`, and others. */
  readonly provider: string;
}

/** What every job is told. Not proof: who writes a pipeline can set variables, so evidence is read from the service. */
interface JobContext {
  /** The collection's address, without a slash at its end: `https://dev.azure.com/contoso`. */
  readonly collection: URL;
  readonly organization: string;
  readonly project: string;
  /** GUID of this job's timeline record. */
  readonly jobId: string;
  /** A stable name: server, collection, project and number of the run. */
  readonly run: string;
  /** Its page. */
  readonly runUrl: string;
  /** Of the stage, or of the release stage's deployment. */
  readonly attempt: number;
}

/** A job of a YAML pipeline (learn.microsoft.com/azure/devops/pipelines/build/variables). */
export interface YamlContext extends JobContext {
  readonly is: 'yaml';
  readonly buildId: number;
  readonly definitionId: number;
  /** Name of the stage in the YAML; `__default` in a pipeline without stages. */
  readonly stage: string;
  /** Why it runs, as `Manual`, `IndividualCI` or `PullRequest`. */
  readonly reason: string;
  /** Full ref. */
  readonly ref: string;
  readonly commit: string;
  readonly repository: RepositoryContext;
  /** Name of the environment of a deployment job; null in any other job. */
  readonly environment: string | null;
}

/** A stage of a classic release (learn.microsoft.com/azure/devops/pipelines/release/variables). */
export interface ClassicContext extends JobContext {
  readonly is: 'classic';
  /** Where releases are read, without a slash at its end: `https://vsrm.dev.azure.com/contoso`. */
  readonly releases: URL;
  readonly releaseId: number;
  /** The stage of this release. */
  readonly stageId: number;
  /** Its name. */
  readonly stage: string;
}

/** The run and the job as the agent describes them. */
export type AzureDevOpsContext = YamlContext | ClassicContext;

export interface ContextOptions {
  /** Where assets are promoted; a local stand-in of Azure DevOps is accepted only with a local one of Azure. */
  readonly azureEndpoint: URL;
  /** The address of the job's own connection, SYSTEMVSSCONNECTION: the agent gives it, and the variables must agree with it. */
  readonly connection: string;
}

const ID = [/^[1-9]\d{0,9}$/, 'a number'] as const;
const GUID = [/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, 'a GUID'] as const;
const NAME = [/^[^\p{Cc}/\\]+$/u, 'a name'] as const;
/** People name stages and environments as they like. */
const LABEL = [/^\P{Cc}+$/u, 'a name'] as const;
const REF = [/^refs\/\S+$/, 'a full ref such as refs/heads/main'] as const;
const COMMIT = [/^[0-9a-f]{40}([0-9a-f]{24})?$/, 'a commit'] as const;
const WORD = [/^\w+$/, 'a word'] as const;
/** A repository on another host than Azure Repos has a name with slashes, or an address. */
const REPOSITORY = [/^[^\p{Cc}\\]+$/u, 'a repository'] as const;

type Pattern = readonly [RegExp, string];

/** The context of this job. Throws a UsageFailure that names every variable that is missing or wrong. */
export function azureDevOpsContext(env: Env, options: ContextOptions): AzureDevOpsContext {
  const read = readerOf(env);
  const host = env.SYSTEM_HOSTTYPE ?? '';
  // "deployment" is a job of a deployment group; a deployment job of a YAML pipeline is of the host "build".
  const isYaml = host === 'build';
  if (!isYaml && host !== 'release' && host !== 'deployment') {
    read.wrong(
      host === '' ? 'SYSTEM_HOSTTYPE is not set' : `SYSTEM_HOSTTYPE is ${shown(host)}, not build or release`,
      host === '' ? AGENT : 'Promote from a job of a pipeline or of a release',
    );
    read.stop();
  }
  const context = isYaml ? yamlContext(read, env, options) : classicContext(read, env, options);
  read.stop();
  return context;
}

function yamlContext(read: Reader, env: Env, options: ContextOptions): YamlContext {
  const shared = sharedContext(read);
  const { collection } = addresses(read, env, options, false);
  const buildId = read.number('BUILD_BUILDID');
  return {
    is: 'yaml',
    ...shared,
    collection,
    organization: organizationOf(collection),
    ...pageOf(collection, shared.project, `_build/results?buildId=${buildId}`),
    buildId,
    definitionId: read.number('SYSTEM_DEFINITIONID'),
    stage: read.text('SYSTEM_STAGENAME', NAME),
    attempt: read.number('SYSTEM_STAGEATTEMPT', '1'),
    reason: read.text('BUILD_REASON', WORD),
    ref: read.text('BUILD_SOURCEBRANCH', REF),
    commit: read.text('BUILD_SOURCEVERSION', COMMIT),
    repository: {
      id: read.text('BUILD_REPOSITORY_ID', REPOSITORY),
      name: read.text('BUILD_REPOSITORY_NAME', REPOSITORY),
      provider: read.text('BUILD_REPOSITORY_PROVIDER', WORD),
    },
    environment: env.ENVIRONMENT_NAME ? read.text('ENVIRONMENT_NAME', LABEL) : null,
  };
}

function classicContext(read: Reader, env: Env, options: ContextOptions): ClassicContext {
  const shared = sharedContext(read);
  const { collection, releases } = addresses(read, env, options, true);
  const releaseId = read.number('RELEASE_RELEASEID');
  const stageId = read.number('RELEASE_ENVIRONMENTID');
  const page = `_releaseProgress?releaseId=${releaseId}&environmentId=${stageId}`;
  return {
    is: 'classic',
    ...shared,
    collection,
    organization: organizationOf(collection),
    ...pageOf(collection, shared.project, page),
    releases,
    releaseId,
    stageId,
    stage: read.text('RELEASE_ENVIRONMENTNAME', LABEL),
    attempt: read.number('RELEASE_ATTEMPTNUMBER', '1'),
  };
}

function sharedContext(read: Reader) {
  return {
    project: read.text('SYSTEM_TEAMPROJECT', NAME),
    jobId: read.text('SYSTEM_JOBID', GUID).toLowerCase(),
  };
}

const NOWHERE = new URL('https://dev.azure.com');

function addresses(read: Reader, env: Env, { azureEndpoint, connection }: ContextOptions, isClassic: boolean) {
  const address = (name: string): URL | null => {
    const text = env[name] ?? '';
    if (text === '') {
      read.wrong(`${name} is not set`, AGENT);
      return null;
    }
    const parsed = parseAddress(text);
    if (!parsed.ok) {
      read.wrong(`${name}: ${parsed.error}`);
      return null;
    }
    const url = withoutSlash(parsed.value);
    if (isLoopback(url) && !isLoopback(azureEndpoint))
      read.wrong(`${name} points to a local stand-in, which is accepted only together with a loopback azure-endpoint`);
    else if (!isOfConnection(url, connection))
      read.wrong(
        `${name} is ${shown(text)}, and the job's own connection is to ${shown(connection)}`,
        'Leave the variables of the agent as they are',
      );
    return url;
  };
  // The second is the older name.
  const name = env.SYSTEM_COLLECTIONURI ? 'SYSTEM_COLLECTIONURI' : 'SYSTEM_TEAMFOUNDATIONCOLLECTIONURI';
  const collection = address(name) ?? NOWHERE;
  // In a release this is the address of the release management.
  const releases = isClassic ? (address('SYSTEM_TEAMFOUNDATIONSERVERURI') ?? NOWHERE) : NOWHERE;
  return { collection, releases };
}

/** In the cloud `dev.azure.com/ORG` or `ORG.visualstudio.com`; on a server of one's own the last part of the path. */
function organizationOf({ hostname, pathname }: URL): string {
  const last = pathname
    .split('/')
    .filter((part) => part !== '')
    .at(-1);
  const [first = ''] = hostname.split('.');
  return hostname.endsWith('.visualstudio.com') || last === undefined ? first : decoded(last);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function pageOf(collection: URL, project: string, page: string) {
  const runUrl = `${collection.href.replace(/\/$/, '')}/${encodeURIComponent(project)}/${page}`;
  return { runUrl, run: runUrl.replace(/^https?:\/\//, '') };
}

function withoutSlash(url: URL): URL {
  const bare = new URL(url);
  bare.pathname = bare.pathname.replace(/\/+$/, '');
  return bare;
}

const AGENT = 'The agent sets it in every job; run this in a job of Azure Pipelines';

/** Collects what is wrong with the variables, so that all of it is told at once. */
interface Reader {
  wrong(what: string, fix?: string): void;
  text(name: string, pattern: Pattern): string;
  number(name: string, absent?: string): number;
  stop(): void;
}

function readerOf(env: Env): Reader {
  const problems: Problem[] = [];
  const reader: Reader = {
    wrong(what, fix) {
      problems.push({ what, ...(fix === undefined ? {} : { fix }) });
    },
    text(name, [pattern, wanted]) {
      const text = env[name] ?? '';
      if (text === '') reader.wrong(`${name} is not set`, AGENT);
      else if (!pattern.test(text)) reader.wrong(`${name} is ${shown(text)}, not ${wanted}`);
      return text;
    },
    number(name, absent) {
      const text = env[name] || absent || '';
      if (text === '') reader.wrong(`${name} is not set`, AGENT);
      else if (!ID[0].test(text)) reader.wrong(`${name} is ${shown(text)}, not ${ID[1]}`);
      return Number(text);
    },
    stop() {
      const [first, ...others] = problems;
      if (first !== undefined) throw new UsageFailure(first, ...others);
    },
  };
  return reader;
}

const shown = (text: string): string => JSON.stringify(text.slice(0, 100));
