import type { Artifacts } from '../azure-devops/answers.js';
import { isArtifacts, whyArtifacts } from '../azure-devops/answers-validate.generated.js';
import type { AzureDevOps } from '../azure-devops/client.js';
import type { YamlContext } from '../azure-devops/context.js';
import { apisOf } from '../azure-devops/paths.js';
import { grantOf } from '../azure-devops/permissions.js';
import { readingOf } from '../azure-devops/reading.js';
import type { PlanArtifact, Reading } from '../core/evidence.js';
import { type RunTimeline, sameId } from './azure-devops-timeline.js';

/** The artifacts of a run (operation Artifacts - List). */
export async function readArtifacts(devops: AzureDevOps, context: YamlContext): Promise<Reading<Artifacts['value']>> {
  const path = `${apisOf(context)}/build/builds/${context.buildId}/artifacts`;
  const read = await devops.list({ path }, isArtifacts, whyArtifacts);
  return readingOf(read, grantOf('builds', context), (value) => ({ is: 'read', value: [...value] }));
}

/**
 * Those that are named after the plan's digest. An artifact has no time of its own: it was there when the job ended that
 * published it. What this job's own stage published was made behind the gate, and what still runs may yet publish.
 */
export function plansOf(
  artifacts: Artifacts['value'],
  digest: string,
  timeline: RunTimeline,
  jobId: string,
): Reading<readonly PlanArtifact[]> {
  const name = `aml-promote-plan-${digest}`;
  const own = timeline.jobOf(jobId)?.stage;
  const plans: PlanArtifact[] = [];
  for (const { source } of artifacts.filter((artifact) => sameId(artifact.name, name))) {
    const made = source ? timeline.jobOf(source) : null;
    if (made === null) return { is: 'unreadable', why: `which job of this run published ${name} cannot be told` };
    const { finishTime } = made.job;
    if (made.stage !== own && finishTime) plans.push({ createdAt: finishTime, isExpired: false, content: unopened });
  }
  return { is: 'read', value: plans };
}

const unopened = { is: 'unreadable', why: 'the artifacts of Azure Pipelines are not opened' } as const;
