import type { ReleaseStage } from '../azure-devops/answers.js';
import { isReleaseStage, whyReleaseStage } from '../azure-devops/answers-validate.generated.js';
import type { AzureDevOps } from '../azure-devops/client.js';
import type { ClassicContext } from '../azure-devops/context.js';
import { apisOf } from '../azure-devops/paths.js';
import { grantOf } from '../azure-devops/permissions.js';
import { readingOf } from '../azure-devops/reading.js';
import type { Reading } from '../core/evidence.js';
import { UsageFailure } from '../core/failure.js';
import { sameId } from './azure-devops-timeline.js';

/** A stage of a release (operation Releases - Get Release Environment). */
export async function readStage(releases: AzureDevOps, context: ClassicContext): Promise<Reading<ReleaseStage>> {
  const path = `${apisOf(context)}/Release/releases/${context.releaseId}/environments/${context.stageId}`;
  const read = await releases.get({ path }, isReleaseStage, whyReleaseStage);
  return readingOf(read, grantOf('releases', context), (value) => ({ is: 'read', value }));
}

const LEAVE = 'Leave the variables of the agent as they are';

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
  if (contradiction !== undefined) {
    const [variable, given, actual] = contradiction;
    throw new UsageFailure({ what: `${variable} says ${given}, and Azure DevOps says ${actual}`, fix: LEAVE });
  }
  if (status !== 'inProgress') {
    const what = `RELEASE_ENVIRONMENTID names the stage ${stage.name}, whose attempt ${attempt} does not run (${status})`;
    throw new UsageFailure({ what, fix: LEAVE });
  }
}

/** Ends the run where this job is none of the stage in this attempt, or does not run now. */
export function refuseOtherJobOfStage({ name, deploySteps }: ReleaseStage, { jobId, attempt }: ClassicContext): void {
  const steps = (deploySteps ?? []).filter((step) => step.attempt === attempt);
  const phases = steps.flatMap(({ releaseDeployPhases }) => releaseDeployPhases ?? []);
  const jobs = phases.flatMap(({ deploymentJobs }) => deploymentJobs ?? []).flatMap(({ job }) => (job ? [job] : []));
  const own = jobs.find(({ timelineRecordId }) => sameId(timelineRecordId ?? '', jobId));
  if (own === undefined) {
    const what = `SYSTEM_JOBID says ${jobId}, and the attempt ${attempt} of the stage ${name} has no such job`;
    throw new UsageFailure({ what, fix: LEAVE });
  }
  if (own.status !== 'inProgress') {
    const what = `SYSTEM_JOBID names the job ${own.name ?? jobId}, which does not run (${own.status ?? 'unknown'})`;
    throw new UsageFailure({ what, fix: LEAVE });
  }
}
