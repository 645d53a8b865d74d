/** Workspaces and registries hold assets. */
export type Home = 'workspaces' | 'registries';
export type Segment = 'models' | 'data' | 'environments' | 'components';

/**
 * What the emulator and the command line claim to do, and so what is asked of them. A claim is made here, never found
 * out by asking: what stops working must be a difference, not a shorter run.
 */
export interface Claims {
  readonly homes: readonly Home[];
  readonly segments: readonly Segment[];
}

export const CLAIMS: Claims = {
  homes: ['workspaces', 'registries'],
  segments: ['models', 'data', 'environments', 'components'],
};
