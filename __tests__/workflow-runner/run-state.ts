import type { Permissions } from './workflow.js';

/** A job of a run as GitHub knows it. Times are ISO 8601, to the second. */
export interface JobState {
  /** Of its check run. */
  readonly id: number;
  readonly key: string;
  readonly name: string;
  readonly attempt: number;
  readonly permissions: Permissions;
  /** Its GITHUB_TOKEN, and the one with which it asks for ID tokens. */
  readonly token: string;
  readonly requestToken: string;
  /** Its place, and the deployment that it made when it got to the gate of that place. */
  readonly environment: string | null;
  readonly deployment: { readonly id: number; readonly createdAt: string } | null;
  status: 'waiting' | 'queued' | 'in_progress' | 'completed';
  conclusion: 'success' | 'failure' | 'skipped' | null;
  startedAt: string | null;
  completedAt: string | null;
}

export interface ArtifactState {
  readonly id: number;
  readonly name: string;
  /** The zip. Whoever can write to the storage can change it. */
  bytes: Uint8Array;
  readonly createdAt: string;
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

/** A run in its latest attempt. */
export interface RunState {
  readonly id: number;
  readonly trigger: Trigger;
  attempt: number;
  startedAt: string;
  readonly jobs: JobState[];
  readonly artifacts: ArtifactState[];
}
