import type { Policy } from '../core/policy/policy.js';
import type { ForgePort } from '../forge/port.js';
import { readPolicy } from './policy.js';

/** Checks a policy as it lies in the working tree: all that loading it for a promotion checks. Throws with every problem. */
export async function lint(path: string, tree: ForgePort): Promise<Policy> {
  return (await readPolicy(path, tree)).policy;
}
