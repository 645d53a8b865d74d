import type { Known } from '../core/doctor/known.js';
import { type WriteRights, writeRights } from '../core/doctor/write-rights.js';
import type { DoctorPorts } from './doctor-ports.js';

const GRANT = 'Let the planning identity read the workspace: Reader is enough';

/**
 * What the identity of this run may write; null where nobody asked about a place, or the run is in an environment and so has
 * the writing identity.
 */
export async function plannerRights({ doctor, registry }: DoctorPorts): Promise<Known<WriteRights> | null> {
  if (registry === null) return null;
  const [environment, permissions] = await Promise.all([doctor.environment(), registry.permissions()]);
  if (environment !== null) return null;
  const from = { call: permissions.call, at: registry.now() ?? doctor.now() ?? '' };
  const { reading } = permissions;
  if (reading.is === 'unreadable') return { is: 'unreadable', why: reading.why, grant: reading.grant ?? GRANT, from };
  return { is: 'readable', value: writeRights(reading.value, registry.place), from };
}
