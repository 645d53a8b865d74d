import type { DoctorPort } from '../doctor/port.js';
import type { ForgePort } from '../forge/port.js';
import type { RegistryPort } from '../registry/port.js';

/** What an examination reaches beyond the core. */
export interface DoctorPorts {
  readonly forge: ForgePort;
  readonly doctor: DoctorPort;
  /** Null where no place was named. */
  readonly registry: RegistryPort | null;
}
