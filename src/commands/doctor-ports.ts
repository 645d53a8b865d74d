import type { DoctorPort } from '../doctor/port.js';
import type { RegistryPort } from '../registry/port.js';
import type { Ports } from './ports.js';

/** What an examination reaches beyond the core. */
export interface DoctorPorts extends Pick<Ports, 'forge' | 'policiesFor'> {
  readonly doctor: DoctorPort;
  /** Null where no place was named. */
  readonly registry: RegistryPort | null;
}
