import type { ApiVersion } from './api-versions.js';
import type { ArmRequest } from './requests.js';
import type { State } from './state.js';
import type { Clock } from './timestamps.js';

/** Everything that answering one request takes. */
export interface Call {
  readonly request: ArmRequest;
  readonly api: ApiVersion;
  /** Azure Resource Manager, or the data plane of registries, which shows the same assets in another shape. */
  readonly plane: Plane;
  readonly state: State;
  readonly clock: Clock;
}

export type Plane = 'arm' | 'data';
