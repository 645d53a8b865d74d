import type { Reading } from '../core/evidence.js';
import type { Build, Release } from './answers.js';
import { isBuild, isRelease, isRepository, whyBuild, whyRelease, whyRepository } from './answers-validate.generated.js';
import type { AzureDevOps } from './client.js';
import type { AzureDevOpsContext, ClassicContext, RepositoryContext, YamlContext } from './context.js';
import { apisOf } from './paths.js';
import { grantOf } from './permissions.js';
import { readingOf } from './reading.js';

/** Where the primary artifact of a release comes from. */
export interface PrimaryArtifact {
  /** Its name is `PROJECT/NAME` in Azure Repos, `OWNER/NAME` on GitHub. */
  readonly repository: RepositoryContext;
  /** Full ref; null where the release does not say which branch. */
  readonly ref: string | null;
  /** The build that is released; null where the repository itself is. */
  readonly build: Build | null;
}

/** A stage of a classic release, with what Azure DevOps says of the release. */
export interface ReleaseContext extends ClassicContext {
  readonly release: Reading<Release>;
  /** Null where the release has none, or one that comes from no repository. */
  readonly primary: Reading<PrimaryArtifact | null>;
  /** The repository of the primary artifact; null where there is none, or it may not be read. */
  readonly repository: RepositoryContext | null;
}

/** A job of Azure Pipelines with the repository that is its own. */
export type OwnedContext = YamlContext | ReleaseContext;

/**
 * A run of YAML has its repository; of a release it is read back from release management, for whoever edits a release
 * pipeline can set the variables that name one.
 *
 * @param at reads at another address than the collection's
 */
export async function withOwnRepository(
  context: AzureDevOpsContext,
  devops: AzureDevOps,
  at: (address: URL) => AzureDevOps,
): Promise<OwnedContext> {
  if (context.is === 'yaml') return context;
  const release = await readRelease(at(context.releases), context);
  const primary = release.is === 'read' ? await readPrimary(devops, context, release.value) : release;
  return {
    ...context,
    release,
    primary,
    repository: primary.is === 'read' ? (primary.value?.repository ?? null) : null,
  };
}

/** Operation Releases - Get Release. */
async function readRelease(releases: AzureDevOps, context: ClassicContext): Promise<Reading<Release>> {
  const path = `${apisOf(context)}/release/releases/${context.releaseId}`;
  const read = await releases.get({ path }, isRelease, whyRelease);
  return readingOf(read, grantOf('releases', context), (value) => ({ is: 'read', value }));
}

// Artifacts of the types Build, Git (Azure Repos) and GitHub come from a repository
// (learn.microsoft.com/azure/devops/pipelines/release/artifacts).
async function readPrimary(
  devops: AzureDevOps,
  context: ClassicContext,
  { artifacts }: Release,
): Promise<Reading<PrimaryArtifact | null>> {
  const artifact = (artifacts ?? []).find(({ isPrimary }) => isPrimary === true);
  const { project, version, definition, branch } = artifact?.definitionReference ?? {};
  const there = { ...context, project: project?.name || context.project };
  if (artifact?.type === 'Build' && /^[1-9]\d{0,9}$/.test(version?.id ?? ''))
    return builtFrom(devops, there, version?.id ?? '');
  if (!definition?.id) return { is: 'read', value: null };
  if (artifact?.type === 'Git')
    return from(devops, there, { id: definition.id, provider: 'TfsGit' }, refOf(branch?.name));
  if (artifact?.type === 'GitHub')
    return from(devops, there, { id: definition.id, provider: 'GitHub' }, refOf(branch?.name));
  return { is: 'read', value: null };
}

/** Operation Builds - Get. */
async function builtFrom(
  devops: AzureDevOps,
  context: ClassicContext,
  buildId: string,
): Promise<Reading<PrimaryArtifact>> {
  const read = await devops.get({ path: `${apisOf(context)}/build/builds/${buildId}` }, isBuild, whyBuild);
  if (read.is !== 'value') return { is: 'unreadable', why: read.message, grant: grantOf('builds', context) };
  const { repository, sourceBranch } = read.value;
  return from(devops, context, { id: repository.id, provider: repository.type }, sourceBranch, read.value);
}

/** Elsewhere than in Azure Repos the id is all that is known of a repository; on GitHub that is its name. */
async function from(
  devops: AzureDevOps,
  context: ClassicContext,
  { id, provider }: Pick<RepositoryContext, 'id' | 'provider'>,
  ref: string | null,
  build: Build | null = null,
): Promise<Reading<PrimaryArtifact>> {
  if (provider !== 'TfsGit') return { is: 'read', value: { repository: { id, provider, name: id }, ref, build } };
  // Operation Repositories - Get.
  const path = `${apisOf(context)}/git/repositories/${encodeURIComponent(id)}`;
  const read = await devops.get({ path }, isRepository, whyRepository);
  return readingOf(read, grantOf('repository', context), (found) => ({
    is: 'read',
    value: { repository: { id: found.id, provider, name: `${found.project.name}/${found.name}` }, ref, build },
  }));
}

/** Releases call a branch by its full ref or without `refs/heads/`. */
function refOf(branch: string | null | undefined): string | null {
  if (!branch) return null;
  return branch.startsWith('refs/') ? branch : `refs/heads/${branch}`;
}
