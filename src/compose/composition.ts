import type { DoctorPorts } from '../commands/doctor-ports.js';
import type { Ports } from '../commands/ports.js';
import type { Given } from '../commands/request.js';
import type { Place } from '../core/place.js';
import type { Deadline } from '../http/deadline.js';
import type { Redactor } from '../http/redact.js';

/** What a host lends to the adapters. */
export interface HostServices {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Keeps a secret out of everything that is printed from now on. */
  readonly mask: (secret: string) => void;
  /** What keeps secrets out of what we write ourselves. */
  readonly redactor: Redactor;
  /** Where debug lines go. */
  readonly debug: (line: string) => void;
}

/** What of a request decides how the ports are made. */
export interface Reach {
  readonly place: Place;
  /** Path of the metrics file; null where there is none. */
  readonly metrics: string | null;
}

/** Puts the adapters of one host behind ports. */
export type Compose = (
  reach: Reach,
  given: Given,
  endpoint: URL,
  deadline: Deadline,
  host: HostServices,
) => Promise<Ports>;

/** What reads the base of a policy of the working tree, for commands that do nothing on Azure. */
export type ComposeBase = (given: Given, deadline: Deadline, host: HostServices) => Ports['forge']['base'];

/** Puts behind ports what examines how the host is set up; of no place where the request names none. */
export type ComposeDoctor = (
  place: Place | null,
  given: Given,
  endpoint: URL,
  deadline: Deadline,
  host: HostServices,
) => Promise<DoctorPorts>;
