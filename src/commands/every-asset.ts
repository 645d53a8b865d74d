import { KINDS, type Kind } from '../core/asset.js';
import type { ChainName } from '../core/ledger/record.js';
import type { LedgerPort } from '../ledger/port.js';
import type { RegistryPort } from '../registry/port.js';

/**
 * The assets that the ledger remembers, and those that the place has: of what had its branch deleted only Azure ML knows,
 * and of what was deleted only the ledger.
 *
 * @param more as `LedgerPort.chains` takes it
 */
export async function everyAsset(
  only: Kind | null,
  ledger: LedgerPort | null,
  registry: RegistryPort,
  more?: 'with-pasts',
): Promise<readonly ChainName[]> {
  const kinds = KINDS.filter((kind) => only === null || kind === only);
  const inAzure = kinds.map(async (kind) => {
    const names: ChainName[] = [];
    for await (const name of registry.names(kind)) names.push({ kind, name });
    return names;
  });
  const [chains, ...listed] = await Promise.all([ledger?.chains(more) ?? [], ...inAzure]);
  const all = new Map([...chains, ...listed.flat()].map(({ kind, name }) => [`${kind}/${name}`, { kind, name }]));
  return [...all]
    .filter(([, { kind }]) => kinds.includes(kind))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, asset]) => asset);
}
