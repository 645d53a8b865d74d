import type { ScenarioRun } from '../../src/stand-in/scenario.js';
import type { Permissions } from './workflow.js';

/** A job of a run as GitHub knows it. Times are ISO 8601, to the second. */
export interface JobState {
  /** Of its check run. */
  readonly id: number;
  readonly key: string;
  readonly name: string;
  readonly permissions: Permissions;
  /** The called workflow in which it stands, `OWNER/REPOSITORY/PATH@REF` with a full ref; null in the run's own. */
  readonly calledFrom: string | null;
  /** Its GITHUB_TOKEN, and the one with which it asks for ID tokens. */
  readonly token: string;
  readonly requestToken: string;
  readonly environment: string | null;
  /** Whether it made a deployment there. */
  readonly hasDeployment: boolean;
  /** When it came to the gate of its environment. */
  readonly reachedAt: string;
  status: 'waiting' | 'queued' | 'in_progress' | 'completed';
  conclusion: 'success' | 'failure' | 'skipped' | null;
  startedAt: string | null;
  completedAt: string | null;
}

export interface ArtifactState {
  readonly id: number;
  readonly name: string;
  readonly createdAt: string;
  /** The zip. Whoever can write to the storage can change it. */
  bytes: Uint8Array;
  expired: boolean;
}

/** How a run was asked for. */
export interface Trigger {
  readonly event: string;
  readonly actor: string;
  /** Who asks for this attempt, where it is not who asked for the first. */
  readonly triggeringActor?: string;
  /** Full ref. */
  readonly ref: string;
  readonly sha: string;
  /** Path of the workflow's file. */
  readonly path: string;
  /** Full name of the repository that the code comes from; the repository itself unless given. */
  readonly headRepository?: string;
}

/** A run in its latest attempt, with the jobs of all. */
export interface RunState {
  readonly id: number;
  trigger: Trigger;
  attempt: number;
  startedAt: string;
  readonly jobs: JobState[];
  readonly artifacts: ArtifactState[];
}

/** An attempt of a run, as the stand-in of GitHub takes it. */
export function scenarioRun({ id, attempt, startedAt, trigger }: RunState): ScenarioRun {
  const { event, actor, triggeringActor = actor, ref, sha, path, headRepository } = trigger;
  return {
    ...{ id, attempt, event, actor, triggering_actor: triggeringActor, started_at: startedAt, path },
    head_branch: ref.replace(/^refs\/(heads|tags)\//, ''),
    head_sha: sha,
    ...(headRepository !== undefined && { head_repository: headRepository }),
  };
}

/** The same for a job. */
export function scenarioJob(job: JobState): NonNullable<ScenarioRun['jobs']>[number] {
  const { id, name, status, environment, hasDeployment, reachedAt, startedAt, completedAt, conclusion } = job;
  return {
    ...{ id, name, status },
    ...(environment !== null && { environment, reached_at: reachedAt, deployment: hasDeployment }),
    ...(startedAt !== null && { started_at: startedAt }),
    ...(completedAt !== null && { completed_at: completedAt }),
    ...(conclusion !== null && { conclusion }),
  };
}

/** The same for an artifact. */
export function scenarioArtifact(artifact: ArtifactState): NonNullable<ScenarioRun['artifacts']>[number] {
  const { id, name, createdAt, bytes, expired } = artifact;
  return { id, name, created_at: createdAt, expired, zip: Buffer.from(bytes).toString('base64') };
}
