/** Workspaces and registries hold assets. */
export type Home = 'workspaces' | 'registries';
export type Segment = 'models' | 'data' | 'environments' | 'components';

/**
 * What the emulator and the adapter claim to do, and so what is asked of them. A claim is made here, never found out by
 * asking: what stops working must be a difference, not a shorter run.
 */
export interface Claims {
  readonly homes: readonly Home[];
  readonly segments: readonly Segment[];
  /** Containers, publishing, and the operations that writes to registries begin. */
  readonly hasContainers: boolean;
}

export const TODAY: Claims = { homes: ['workspaces'], segments: ['models'], hasContainers: false };

export const EVERYTHING: Claims = {
  homes: ['workspaces', 'registries'],
  segments: ['models', 'data', 'environments', 'components'],
  hasContainers: true,
};
