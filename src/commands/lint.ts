import type { IdentitySystem } from '../core/evidence.js';
import { loadPolicy, loadPreset, PRESET_PREFIX } from '../core/policy/load.js';
import type { Policy } from '../core/policy/policy.js';
import type { ForgePort } from '../forge/port.js';
import { usable } from './policy.js';

/**
 * Checks a policy as it lies in the working tree: all that loading it for a promotion on this host checks. Throws with
 * every problem.
 */
export async function lint(path: string, tree: ForgePort, host: IdentitySystem): Promise<Policy> {
  if (path.startsWith(PRESET_PREFIX)) return usable(loadPreset(path.slice(PRESET_PREFIX.length), host));
  const { bytes, file } = await tree.policy(path);
  return usable(loadPolicy(bytes, file, host));
}
