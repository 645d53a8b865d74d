import { stageNameOf } from '../core/decision.js';
import type { ForgePort } from '../forge/port.js';
import type { RegistryPort } from '../registry/port.js';
import { readPolicy } from './policy.js';

/** One row of a board: where a version stands. */
export interface Place {
  readonly name: string;
  readonly version: string;
  readonly stage: string;
}

/** Which version of which model stands where, oldest version first. */
export async function readBoard(
  names: readonly string[],
  registry: RegistryPort,
  forge: ForgePort,
  path: string,
): Promise<Place[]> {
  const { policy } = await readPolicy(path, forge);
  const boards = names.map(async (name) => {
    const rows: Place[] = [];
    for await (const asset of registry.list({ kind: 'model', name })) {
      rows.push({ name, version: asset.version, stage: stageNameOf(policy, asset) ?? 'unexplained' });
    }
    return rows.reverse();
  });
  return (await Promise.all(boards)).flat();
}
