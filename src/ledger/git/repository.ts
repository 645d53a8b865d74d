import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Reading } from '../../core/evidence.js';
import { ServiceFailure, UsageFailure } from '../../core/failure.js';
import { type Repository, withoutUser } from '../where.js';
import { accessTo, isBeneath, rewritten, type TokenOfRun } from './credentials.js';
import { failureOf, refusalOf } from './failures.js';
import type { Format } from './objects.js';
import type { ConfigEntry, Env, Git } from './process.js';
import { wayOutTo } from './way-out.js';
import { lookAround, type Surroundings } from './working-repository.js';

/** The repository that holds the ledger. */
export interface LedgerRepository {
  /** What git is given. */
  readonly address: string;
  /** What people are told: the address without a user. */
  readonly shown: string;
  /** What git is configured with to reach it. */
  readonly config: readonly ConfigEntry[];
  /** Where it lies on this machine, to be read without a server; null where it lies elsewhere. */
  readonly onDisk: { readonly gitDir: string; readonly format: Format } | null;
}

/** What a job of Azure Pipelines may use of Azure Repos. */
export interface AzureRepos {
  /** Address of the collection: `https://dev.azure.com/contoso`. */
  readonly collection: URL;
  /** The job's own token. */
  readonly token: string;
  /** Where a classic release comes from; left out in a run of YAML, whose repository the agent names. */
  readonly own?: Reading<Released | null>;
}

/** What a classic release comes from, as far as the ledger needs it. */
export interface Released {
  readonly repository: {
    /** `PROJECT/NAME` in Azure Repos, `OWNER/NAME` on GitHub. */
    readonly name: string;
    /** `TfsGit` for Azure Repos, `GitHub`, and others. */
    readonly provider: string;
  };
}

export interface RunPlace {
  readonly git: Git;
  readonly env: Env;
  /** Where the run is. */
  readonly directory: string;
  readonly onGitHub: boolean;
  /** Null anywhere but in a job of Azure Pipelines; left out is null. */
  readonly azureRepos?: AzureRepos | null;
  readonly githubToken: string;
  readonly mask: (secret: string) => void;
}

/** Finds the repository; a UsageFailure where there is none. */
export async function findRepository(wanted: Repository, run: RunPlace): Promise<LedgerRepository> {
  const looking = lookAround(run.git, run.env, run.directory, run.onGitHub || Boolean(run.azureRepos));
  if (wanted.is === 'path') {
    // What is wrong around is told first, but nothing found there changes a path: so both are looked at together.
    const [, found] = await Promise.all([
      looking,
      settled(lyingAt(resolve(run.directory, wanted.path), wanted.path, run)),
    ]);
    return found();
  }
  const around = await looking;
  switch (wanted.is) {
    case 'own':
      return own(around, run);
    case 'named':
      return reached(addressOf(wanted.name, run), around, run);
    case 'url':
      return reached(wanted.url, around, run);
  }
}

/** What came of a step, told when it is asked for. */
async function settled<T>(step: Promise<T>): Promise<() => Promise<T>> {
  await step.catch(() => undefined);
  return () => step;
}

async function own(around: Surroundings, run: RunPlace): Promise<LedgerRepository> {
  const { repository, config } = around;
  // Where a release runs lies what its artifacts brought, and a clone there may be any of them.
  if (run.azureRepos?.own) return reached(addressOfRelease(run.azureRepos.own, run), around, run);
  if (repository === null) {
    const { GITHUB_REPOSITORY: name } = run.env;
    // A job that checks out nothing, as a deployment job does unless it is told to.
    const { BUILD_REPOSITORY_URI: uri } = run.env;
    if (run.azureRepos && uri && /^https?:\/\//.test(uri)) return reached(uri, around, run);
    if (run.onGitHub && name) return reached(`${serverOf(run.env)}/${name}.git`, around, run);
    throw new UsageFailure({
      what: `ledger: ${run.directory} is in no git repository, so there is nowhere to remember the promotion`,
      fix: 'Name one with ledger: REPOSITORY#PREFIX, or set ledger: off where the policy allows it',
    });
  }
  // What can be pushed to can be read, so one address serves both.
  const last = (key: string) => config.findLast((entry) => entry.key === key)?.value;
  const address = last('remote.origin.pushurl') ?? last('remote.origin.url');
  if (address === undefined) return onDisk(repository.gitDir, repository.gitDir, repository.format);
  return reached(address, around, run, repository.base);
}

async function reached(
  address: string,
  { config }: Surroundings,
  run: RunPlace,
  base: string = run.directory,
): Promise<LedgerRepository> {
  const final = rewritten(address, config);
  if (/^file:\/\//i.test(final)) return lyingAt(fileURLToPath(final), address, run);
  if (isPath(final)) return lyingAt(resolve(base, final), withoutUser(address), run);
  const token = tokenFor(final, run);
  const access = accessTo(address, config, token, run.mask);
  const wayOut = run.azureRepos ? wayOutTo(final, config, run.env, run.mask) : [];
  return { ...access, config: [...access.config, ...wayOut], shown: withoutUser(address), onDisk: null };
}

// git-clone(1), "GIT URLS": without a scheme, a colon before the first slash makes it an address of ssh.
const isPath = (address: string): boolean =>
  !/^[a-z][a-z0-9+.-]*::?\/\//i.test(address) &&
  !/^[a-z0-9]+::/i.test(address) &&
  (/^[A-Za-z]:[\\/]/.test(address) || !/^[^/]*:/.test(address));

async function lyingAt(path: string, shown: string, run: RunPlace): Promise<LedgerRepository> {
  // No repository further up is meant.
  const git = ['-C', path, 'rev-parse', '--show-object-format', '--git-common-dir', '--show-cdup'];
  const found = await run.git.run(git);
  const [format, common = '', up = ''] = found.stdout.toString('utf8').split('\n');
  if (found.code !== 0 || up !== '') {
    const complaint = up !== '' || /cannot change to/.test(found.stderr) ? 'not a git repository' : found.stderr;
    const asked = { repository: shown, branch: null, doing: 'read' } as const;
    throw failureOf(refusalOf(complaint, asked), asked);
  }
  const gitDir = resolve(path, common);
  return onDisk(gitDir, shown, format === 'sha256' ? 'sha256' : 'sha1');
}

function onDisk(gitDir: string, shown: string, format: Format): LedgerRepository {
  const repository = /[\\/]\.git$/.test(shown) ? dirname(shown) : shown;
  return { address: gitDir, shown: repository, config: [], onDisk: { gitDir, format } };
}

/** The address of `OWNER/NAME` on the run's GitHub server, or of `PROJECT/NAME` in its collection of Azure DevOps. */
function addressOf(name: string, { env, azureRepos }: RunPlace): string {
  if (!azureRepos) return `${serverOf(env)}/${name}.git`;
  const path = name.split('/').map(encodeURIComponent).join('/_git/');
  return `${azureRepos.collection.href.replace(/\/+$/, '')}/${path}`;
}

function addressOfRelease(own: Reading<Released | null>, run: RunPlace): string {
  const fix =
    'Link one as primary artifact (Releases, Edit, Artifacts), or name one with ledger: PROJECT/NAME#aml-promote-ledger';
  if (own.is === 'unreadable') {
    const what = `ledger: Azure DevOps does not show this job which repository the release comes from: ${own.why}`;
    throw new ServiceFailure(what, { fix: own.grant ?? fix });
  }
  const { name = '', provider = '' } = own.value?.repository ?? {};
  if (provider === 'TfsGit') return addressOf(name, run);
  if (provider === 'GitHub') return `${serverOf(run.env)}/${name}.git`;
  const what =
    'ledger: the primary artifact of this release is no repository of Azure Repos or GitHub and no build of one';
  throw new UsageFailure({ what: `${what}, so there is nowhere to remember the promotion`, fix });
}

function tokenFor(address: string, { env, azureRepos, githubToken }: RunPlace): TokenOfRun | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (azureRepos && url !== null && isBeneath(url, azureRepos.collection))
    return { token: azureRepos.token, server: azureRepos.collection, scheme: 'bearer' };
  const server = azureRepos ? serverOf(env) : (env.GITHUB_SERVER_URL ?? '');
  return githubToken !== '' && URL.canParse(server)
    ? { token: githubToken, server: new URL(server), scheme: 'basic' }
    : null;
}

function serverOf({ GITHUB_SERVER_URL }: Env): string {
  return (GITHUB_SERVER_URL || 'https://github.com').replace(/\/+$/, '');
}
