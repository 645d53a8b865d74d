import type { IdentitySystem } from '../core/evidence.js';
import { UsageFailure } from '../core/failure.js';
import { closePolicy, loadPreset, openPolicy, PRESET_PREFIX } from '../core/policy/load.js';
import { notesOf } from '../core/policy/notes.js';
import type { Policy } from '../core/policy/policy.js';
import type { Problem } from '../core/problem.js';
import { readStages, readWanted, type Wanted } from '../core/promotions/wanted.js';
import { ok, type Result } from '../core/result.js';
import type { Tree } from '../forge/port.js';
import { usable } from './policy.js';

/** A policy that can be applied, and promotions that can be asked for under it. */
export interface Linted {
  readonly policy: Policy;
  /** What a valid policy should still be looked at for. */
  readonly notes: readonly Problem[];
  /** Null where no folder was named. */
  readonly wanted: Wanted | null;
}

/**
 * Checks a policy as it lies in the working tree, all that loading it for a promotion on this host checks, and the files of wanted
 * promotions against it. Throws with every problem.
 *
 * @param folder of the files of wanted promotions; empty for none
 */
export async function lint(path: string, folder: string, tree: Tree, host: IdentitySystem): Promise<Linted> {
  const loaded = await load(path, tree, host);
  const read: Result<Wanted | null, readonly Problem[]> =
    folder === '' ? ok(null) : readWanted(await tree.promotions(folder));
  const [first, ...others] = [...problemsIn(loaded), ...problemsIn(read)];
  if (first !== undefined) throw new UsageFailure(first, ...others);
  const [policy, wanted] = [usable(loaded), usable(read)];
  // No decision hangs on these, so the clock of the machine will do.
  return { policy, notes: notesOf(policy, new Date()), wanted: wanted && usable(readStages(policy, wanted)) };
}

async function load(path: string, tree: Tree, host: IdentitySystem): Promise<Result<Policy, readonly Problem[]>> {
  if (path.startsWith(PRESET_PREFIX)) return loadPreset(path.slice(PRESET_PREFIX.length), host);
  const { bytes, file } = await tree.policy(path);
  const opened = openPolicy(bytes, file, host);
  if (!opened.ok) return opened;
  const base = opened.value.base === null ? undefined : await tree.base(opened.value.base);
  return closePolicy(opened.value, base?.bytes);
}

const problemsIn = (result: Result<unknown, readonly Problem[]>): readonly Problem[] => (result.ok ? [] : result.error);
