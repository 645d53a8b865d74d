import type { Build, Release, ReleaseStage } from '../azure-devops/answers.js';
import { isRelease, isReleaseStage, whyRelease, whyReleaseStage } from '../azure-devops/answers-validate.generated.js';
import type { AzureDevOps } from '../azure-devops/client.js';
import type { ClassicContext } from '../azure-devops/context.js';
import { apisOf } from '../azure-devops/paths.js';
import { grantOf } from '../azure-devops/permissions.js';
import { readingOf } from '../azure-devops/reading.js';
import type { Reading } from '../core/evidence.js';
import { UsageFailure } from '../core/failure.js';
import { foreignOf, readBuild, readRepositoryName } from './azure-devops-run.js';
import { sameId } from './azure-devops-timeline.js';

/** A stage of a release (operation Releases - Get Release Environment). */
export async function readStage(releases: AzureDevOps, context: ClassicContext): Promise<Reading<ReleaseStage>> {
  const path = `${apisOf(context)}/Release/releases/${context.releaseId}/environments/${context.stageId}`;
  const read = await releases.get({ path }, isReleaseStage, whyReleaseStage);
  return readingOf(read, grantOf('releases', context), (value) => ({ is: 'read', value }));
}

/** A release (operation Releases - Get Release). */
export async function readRelease(releases: AzureDevOps, context: ClassicContext): Promise<Reading<Release>> {
  const path = `${apisOf(context)}/release/releases/${context.releaseId}`;
  const read = await releases.get({ path }, isRelease, whyRelease);
  return readingOf(read, grantOf('releases', context), (value) => ({ is: 'read', value }));
}

/** Where the primary artifact of a release comes from. */
export interface Origin {
  readonly repository: string;
  /** Full ref. */
  readonly ref: string;
  readonly foreign: readonly string[];
}

/** The repository and branch of the primary artifact; null where it has none: a build, or a branch of Azure Repos. */
export async function readOrigin(
  devops: AzureDevOps,
  context: ClassicContext,
  { artifacts }: Release,
): Promise<Reading<Origin | null>> {
  const primary = (artifacts ?? []).find(({ isPrimary }) => isPrimary === true);
  const { project, version, definition, branch } = primary?.definitionReference ?? {};
  const there = { ...context, project: project?.name || context.project };
  if (primary?.type === 'Build' && /^[1-9]\d{0,9}$/.test(version?.id ?? '')) {
    const build = await readBuild(devops, there, Number(version?.id));
    return build.is === 'read' ? originOf(devops, there, build.value) : build;
  }
  if (primary?.type === 'Git' && definition?.id && branch?.name) {
    const repository = await readRepositoryName(devops, there, { id: definition.id, provider: 'TfsGit' });
    if (repository.is === 'unreadable') return repository;
    const ref = branch.name.startsWith('refs/') ? branch.name : `refs/heads/${branch.name}`;
    return { is: 'read', value: { repository: repository.value, ref, foreign: [] } };
  }
  return { is: 'read', value: null };
}

async function originOf(devops: AzureDevOps, context: ClassicContext, build: Build): Promise<Reading<Origin>> {
  const { id, type: provider } = build.repository;
  const repository = await readRepositoryName(devops, context, { id, provider });
  if (repository.is === 'unreadable') return repository;
  const foreign = /^pullrequest$/i.test(build.reason) ? ['a pull request whose build is released'] : [];
  const value = { repository: repository.value, ref: build.sourceBranch, foreign: [...foreign, ...foreignOf(build)] };
  return { is: 'read', value };
}

/** Ends the run where the variables contradict what Azure DevOps says of the stage, or where it does not run now. */
export function refuseOtherStage(
  stage: ReleaseStage,
  { releaseId, stageId, stage: name, attempt }: ClassicContext,
): void {
  const latest = Math.max(0, ...(stage.deploySteps ?? []).map((step) => step.attempt));
  const status = stage.deploySteps?.find((step) => step.attempt === attempt)?.status ?? 'unknown';
  const contradiction = [
    ['RELEASE_RELEASEID', releaseId, stage.releaseId],
    ['RELEASE_ENVIRONMENTID', stageId, stage.id],
    ['RELEASE_ENVIRONMENTNAME', name, stage.name],
    ['RELEASE_ATTEMPTNUMBER', attempt, latest],
  ].find(([, given, actual]) => !sameId(String(given), String(actual)));
  const fix = 'Leave the variables of the agent as they are';
  if (contradiction !== undefined) {
    const [variable, given, actual] = contradiction;
    throw new UsageFailure({ what: `${variable} says ${given}, and Azure DevOps says ${actual}`, fix });
  }
  if (status !== 'inProgress') {
    const what = `RELEASE_ENVIRONMENTID names the stage ${stage.name}, whose attempt ${attempt} does not run (${status})`;
    throw new UsageFailure({ what, fix });
  }
}
