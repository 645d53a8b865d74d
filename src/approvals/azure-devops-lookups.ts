import type { Artifacts, Build } from '../azure-devops/answers.js';
import type { AzureDevOps } from '../azure-devops/client.js';
import type { YamlContext } from '../azure-devops/context.js';
import type { Reading } from '../core/evidence.js';
import { after, once, onceEach } from './asked-once.js';
import {
  type Approval,
  type CheckConfiguration,
  readApprovals,
  readCheckRuns,
  readChecks,
} from './azure-devops-checks.js';
import {
  type Deployed,
  deployedOf,
  type Environment,
  readDeployments,
  readEnvironment,
} from './azure-devops-deployments.js';
import type { ReadGate } from './azure-devops-gate.js';
import { readArtifacts } from './azure-devops-plans.js';
import { readBuild, readRepositoryName, readYamlPath } from './azure-devops-run.js';
import { type Checkpoint, type RunTimeline, readTimeline } from './azure-devops-timeline.js';

/** An environment with what protects it and what this run deployed to it. */
export interface ReadEnvironment {
  readonly environment: Environment;
  readonly checks: readonly CheckConfiguration[];
  readonly deployed: readonly Deployed[];
}

/** What a run of YAML can be asked. Each thing is asked for once, when it is first wanted. */
export interface Lookups {
  build(): Promise<Reading<Build>>;
  repository(): Promise<Reading<string>>;
  timeline(): Promise<Reading<RunTimeline>>;
  yamlPath(): Promise<Reading<string | null>>;
  artifacts(): Promise<Reading<Artifacts['value']>>;
  environment(name: string): Promise<Reading<ReadEnvironment>>;
  gate(checkpoint: Checkpoint): Promise<Reading<ReadGate>>;
}

export function createLookups(devops: AzureDevOps, context: YamlContext): Lookups {
  const build = once(() => readBuild(devops, context, context.buildId));
  const ofTheRun = async <T>(asked: Promise<Reading<T>>): Promise<Reading<T>> => {
    const [run, read] = await Promise.all([build(), asked]);
    // Of a run that is not there, nothing else is.
    return run.is === 'unreadable' ? run : read;
  };
  const timeline = once(() => ofTheRun(readTimeline(devops, context)));
  // All gates of the run together, in one call.
  const approvals = once(() =>
    after(timeline(), ({ stages }) => {
      const gates = stages.flatMap(({ checkpoint }) => (checkpoint.is === 'read' ? (checkpoint.value ?? []) : []));
      return readApprovals(
        devops,
        context,
        gates.flatMap((gate) => gate.approvals),
      );
    }),
  );
  return {
    build,
    repository: once(() => readRepositoryName(devops, context, context.repository)),
    timeline,
    artifacts: once(() => ofTheRun(readArtifacts(devops, context))),
    yamlPath: once(() => after(build(), (read) => readYamlPath(devops, context, read))),
    environment: onceEach(
      (name) => name.toLowerCase(),
      (name) =>
        after(readEnvironment(devops, context, name), async (environment) => {
          const [checks, deployed] = await Promise.all([
            readChecks(devops, context, environment.id),
            readDeployed(environment),
          ]);
          if (checks.is === 'unreadable') return checks;
          if (deployed.is === 'unreadable') return deployed;
          return { is: 'read', value: { environment, checks: checks.value, deployed: deployed.value } };
        }),
    ),
    gate: onceEach(
      ({ record }) => record.id,
      async (checkpoint) => {
        const [runs, all] = await Promise.all([readCheckRuns(devops, context, checkpoint), approvals()]);
        if (runs.is === 'unreadable') return runs;
        return all.is === 'unreadable' ? all : gateRead(checkpoint, runs.value, all.value);
      },
    ),
  };

  async function readDeployed(environment: Environment): Promise<Reading<readonly Deployed[]>> {
    const run = await build();
    if (run.is === 'unreadable') return run;
    const [deployments, records] = await Promise.all([
      readDeployments(devops, context, environment, run.value),
      timeline(),
    ]);
    if (deployments.is === 'unreadable') return deployments;
    return records.is === 'unreadable' ? records : deployedOf(environment, deployments.value, records.value);
  }
}

function gateRead(
  checkpoint: Checkpoint,
  runs: ReadGate['runs'],
  approvals: ReadonlyMap<string, Approval>,
): Reading<ReadGate> {
  return { is: 'read', value: { checkpoint, runs, approvals } };
}

/** Starts to ask for all that hangs on this job's stage and environment. */
export function askAhead(lookups: Lookups, context: YamlContext): void {
  const { environment } = context;
  const ownGate = async (): Promise<void> => {
    const timeline = await lookups.timeline();
    const own = timeline.is === 'read' ? timeline.value.jobOf(context.jobId) : null;
    const checkpoint = own?.stage.checkpoint;
    if (checkpoint?.is === 'read' && checkpoint.value !== null) await lookups.gate(checkpoint.value);
  };
  // A job in no environment is released by nobody.
  if (environment === null) return;
  const all = [lookups.build(), lookups.repository(), lookups.environment(environment), ownGate()];
  // What fails here fails for whoever wants it, and only for them.
  Promise.all(all).catch(() => undefined);
}
