import type { Build, Deployments, Environments } from '../azure-devops/answers.js';
import {
  isDeployments,
  isEnvironments,
  whyDeployments,
  whyEnvironments,
} from '../azure-devops/answers-validate.generated.js';
import type { AzureDevOps } from '../azure-devops/client.js';
import type { YamlContext } from '../azure-devops/context.js';
import { apisOf } from '../azure-devops/paths.js';
import { grantOf } from '../azure-devops/permissions.js';
import { readingOf } from '../azure-devops/reading.js';
import type { Reading } from '../core/evidence.js';
import { type Phase, type RunTimeline, type Stage, sameId, stagesNamed } from './azure-devops-timeline.js';

export type Environment = Environments['value'][number];
type Deployment = Deployments['value'][number];

/** A job, as the YAML calls it, that runs in an environment. */
export interface Deployed {
  readonly environment: Environment;
  readonly stage: Stage;
  readonly phase: Phase;
}

/** An environment by its name (operation Environments - List): one that is hidden from the job is not told from none. */
export async function readEnvironment(
  devops: AzureDevOps,
  context: YamlContext,
  name: string,
): Promise<Reading<Environment>> {
  const path = `${apisOf(context)}/distributedtask/environments`;
  const read = await devops.list({ path, query: { name } }, isEnvironments, whyEnvironments);
  const grant = grantOf('environment', context);
  return readingOf(read, grant, (all) => {
    const found = all.find((one) => sameId(one.name, name));
    if (found !== undefined) return { is: 'read', value: found };
    const why = `Azure DevOps shows this job no environment ${name}`;
    return { is: 'unreadable', why, grant: `create it with an approval, or ${grant}` };
  });
}

/**
 * What this run deployed to an environment (operation Environmentdeployment Records - List). An environment's list grows
 * for ever: where it comes with the newest first, what is older than the run is not read.
 */
export async function readDeployments(
  devops: AzureDevOps,
  context: YamlContext,
  environment: Environment,
  build: Build,
): Promise<Reading<readonly Deployment[]>> {
  const path = `${apisOf(context)}/distributedtask/environments/${environment.id}/environmentdeploymentrecords`;
  const isOfRun = ({ owner, planId }: Deployment): boolean =>
    owner?.id === build.id && (!planId || !build.orchestrationPlan || sameId(planId, build.orchestrationPlan.planId));
  const isOlder = (all: readonly Deployment[]): boolean => {
    const queued = all.at(-1)?.queueTime;
    const isNewestFirst = all.every(({ id }, index) => index === 0 || id < (all[index - 1]?.id ?? 0));
    return isNewestFirst && Boolean(queued && build.queueTime && Date.parse(queued) < Date.parse(build.queueTime));
  };
  const read = await devops.list({ path, query: { top: '100' } }, isDeployments, whyDeployments, isOlder);
  return readingOf(read, grantOf('environment', context), (all) => ({ is: 'read', value: all.filter(isOfRun) }));
}

/** The jobs of the run that are in an environment, in the latest attempt of their stages. */
export function deployedOf(
  environment: Environment,
  deployments: readonly Deployment[],
  timeline: RunTimeline,
): Reading<readonly Deployed[]> {
  const all = new Map<Phase, Deployed>();
  for (const deployment of deployments) {
    const { stageName, stageAttempt } = deployment;
    const [stage, otherStage] = stagesNamed(timeline, stageName || '__default');
    if (stage === undefined) return unknownJob(environment, deployment, 'the run has no such stage');
    if (otherStage !== undefined) return unknownJob(environment, deployment, 'several stages are called so');
    if (stageAttempt !== undefined && stageAttempt < stage.record.attempt) continue;
    const [phase, other] = phasesOf(stage, deployment);
    if (phase === undefined) return unknownJob(environment, deployment, 'the stage has no such job');
    if (other !== undefined) return unknownJob(environment, deployment, 'several jobs of the stage are called so');
    all.set(phase, { environment, stage, phase });
  }
  return { is: 'read', value: [...all.values()] };
}

function unknownJob({ name }: Environment, { stageName, jobName }: Deployment, why: string): Reading<never> {
  const job = `${jobName ?? 'without a name'} of the stage ${stageName ?? '__default'}`;
  return {
    is: 'unreadable',
    why: `which job deployed to ${name} as ${job} cannot be told: ${why}`,
    grant: 'give the stages of a run, and the jobs of a stage, names of their own, and show them under these',
  };
}

/**
 * The jobs of a stage that a deployment may be of. By the identifier of the request where that is one of the timeline;
 * else by any name, for whether the service means the name in the YAML or the one that it shows is documented nowhere.
 */
function phasesOf({ phases, name }: Stage, { jobName, requestIdentifier }: Deployment): readonly Phase[] {
  const exact = phases.filter(({ record, jobs }) =>
    [record, ...jobs].some(
      ({ identifier }) => identifier && requestIdentifier && sameId(identifier, requestIdentifier),
    ),
  );
  if (exact.length > 0 || !jobName) return exact;
  return phases.filter((phase) => namesOf(phase, name).some((one) => sameId(one, jobName)));
}

function namesOf({ record, jobs }: Phase, stage: string): readonly string[] {
  const identifier = record.identifier ?? '';
  const own = sameId(identifier.slice(0, stage.length + 1), `${stage}.`)
    ? identifier.slice(stage.length + 1)
    : identifier;
  const shown = [record, ...jobs].map(({ name }) => name ?? '');
  return [identifier, own, ...jobs.map((job) => job.identifier ?? ''), ...shown].filter((one) => one !== '');
}
