import type { Build, Definition } from '../azure-devops/answers.js';
import {
  isBuild,
  isDefinition,
  isRepository,
  whyBuild,
  whyDefinition,
  whyRepository,
} from '../azure-devops/answers-validate.generated.js';
import type { AzureDevOps } from '../azure-devops/client.js';
import type { AzureDevOpsContext, RepositoryContext, YamlContext } from '../azure-devops/context.js';
import { apisOf } from '../azure-devops/paths.js';
import { grantOf } from '../azure-devops/permissions.js';
import { readingOf } from '../azure-devops/reading.js';
import type { Reading } from '../core/evidence.js';
import { UsageFailure } from '../core/failure.js';
import { type RunTimeline, sameId } from './azure-devops-timeline.js';

/** A run (operation Builds - Get). That this job's own is not there says that the variables name another. */
export async function readBuild(
  devops: AzureDevOps,
  context: AzureDevOpsContext,
  buildId: number,
): Promise<Reading<Build>> {
  const read = await devops.get({ path: `${apisOf(context)}/build/builds/${buildId}` }, isBuild, whyBuild);
  if (read.is === 'missing' && context.is === 'yaml') {
    const why = `BUILD_BUILDID says ${buildId}, and Azure DevOps shows this job no such run: ${read.message}`;
    return { is: 'unreadable', why, grant: 'leave the variables of the agent as they are' };
  }
  return readingOf(read, grantOf('builds', context), (build) => ({ is: 'read', value: build }));
}

/** `PROJECT/NAME` in Azure Repos (operation Repositories - Get); elsewhere the id, which on GitHub is the name. */
export async function readRepositoryName(
  devops: AzureDevOps,
  context: AzureDevOpsContext,
  { id, provider }: Pick<RepositoryContext, 'id' | 'provider'>,
): Promise<Reading<string>> {
  if (provider !== 'TfsGit') return { is: 'read', value: id };
  const path = `${apisOf(context)}/git/repositories/${encodeURIComponent(id)}`;
  const read = await devops.get({ path }, isRepository, whyRepository);
  return readingOf(read, grantOf('repository', context), (found) => ({
    is: 'read',
    value: `${found.project.name}/${found.name}`,
  }));
}

/**
 * Path of the run's YAML (operation Definitions - Get); null where it is not of the run's own repository, or where the
 * pipeline is none of YAML.
 */
export async function readYamlPath(
  devops: AzureDevOps,
  context: AzureDevOpsContext,
  { definition: { id, revision }, repository }: Build,
): Promise<Reading<string | null>> {
  const path = `${apisOf(context)}/build/definitions/${id}`;
  const query = revision === undefined ? {} : { revision: String(revision) };
  const read = await devops.get({ path, query }, isDefinition, whyDefinition);
  return readingOf(read, grantOf('definition', context), (found) => ({
    is: 'read',
    value: yamlOf(found, repository.id),
  }));
}

function yamlOf({ process, repository }: Definition, own: string): string | null {
  if (process?.yamlFilename === undefined || !repository || !sameId(repository.id, own)) return null;
  return process.yamlFilename.replace(/^\/+/, '');
}

/** What the core calls the event: the code of a pull request is nobody's that has merged it. */
export function eventOf(reason: string): string {
  return /^pullrequest$/i.test(reason) ? 'pull_request' : reason;
}

/** Where the run's code or trigger comes from another repository, or from a pull request. */
export function foreignOf({ repository, triggerInfo, triggeredByBuild }: Build): readonly string[] {
  const forked = triggerInfo?.['pr.isFork'] ?? '';
  const trigger = triggeredByBuild?.repository;
  return [
    ...(/^true$/i.test(forked) ? ['a fork'] : []),
    ...(trigger && !sameId(trigger.id, repository.id) ? [trigger.name ?? trigger.id] : []),
    ...(eventOf(triggeredByBuild?.reason ?? '') === 'pull_request' ? ['a pull request that started another run'] : []),
  ];
}

const LEAVE = 'Leave the variables of the agent as they are';

function same(name: string, given: string | number, actual: string | number, fix = LEAVE): void {
  if (sameId(String(given), String(actual))) return;
  throw new UsageFailure({ what: `${name} says ${given}, and Azure DevOps says ${actual || 'nothing'}`, fix });
}

/** Ends the run where the variables contradict what Azure DevOps says of the run. */
export function refuseOtherRun(build: Build, context: YamlContext): void {
  same('SYSTEM_DEFINITIONID', context.definitionId, build.definition.id);
  same('BUILD_REPOSITORY_ID', context.repository.id, build.repository.id);
  same('BUILD_REPOSITORY_PROVIDER', context.repository.provider, build.repository.type);
  same('BUILD_SOURCEBRANCH', context.ref, build.sourceBranch);
  same('BUILD_SOURCEVERSION', context.commit, build.sourceVersion);
}

/** Ends the run where this job is not the one that the variables name: one that runs now, in that stage and attempt. */
export function refuseOtherJob(timeline: RunTimeline, context: YamlContext): void {
  const found = timeline.jobOf(context.jobId);
  if (found === null) {
    throw new UsageFailure({
      what: `SYSTEM_JOBID says ${context.jobId}, and the run ${context.buildId} has no such job`,
      fix: LEAVE,
    });
  }
  const { stage, job } = found;
  same('SYSTEM_STAGENAME', context.stage, stage.name);
  same('SYSTEM_STAGEATTEMPT', context.attempt, stage.record.attempt);
  if (job.state !== 'inProgress')
    throw new UsageFailure({
      what: `SYSTEM_JOBID names the job ${job.name ?? context.jobId}, which does not run`,
      fix: LEAVE,
    });
}

/** Ends the run where the input `environment` names another one than the job is in. */
export function refuseOtherEnvironment(given: string, actual: string | null): void {
  if (given === '') return;
  const fix = 'Leave the input environment out, or correct the environment of the job';
  same('the input environment', given, actual ?? 'no environment', fix);
}
