import { stageNameOf } from '../core/decision.js';
import { readPolicy } from './policy.js';
import type { Ports } from './ports.js';

/** One row of a board: where a version stands. */
export interface Place {
  readonly name: string;
  readonly version: string;
  readonly stage: string;
}

/** Which version of which model stands where, oldest version first. */
export async function readBoard(
  names: readonly string[],
  ports: Pick<Ports, 'registry' | 'forge' | 'policiesFor'>,
  path: string,
): Promise<Place[]> {
  const { policy } = await readPolicy(path, ports);
  const boards = names.map(async (name) => {
    const rows: Place[] = [];
    for await (const asset of ports.registry.list({ kind: 'model', name })) {
      rows.push({ name, version: asset.version, stage: stageNameOf(policy, asset) ?? 'unexplained' });
    }
    return rows.reverse();
  });
  return (await Promise.all(boards)).flat();
}
