import type { SubjectReference } from '../core/asset.js';
import { UsageFailure } from '../core/failure.js';
import type { ChainName } from '../core/ledger/record.js';
import type { LedgerPort } from '../ledger/port.js';
import type { Ports } from './ports.js';
import type { ToldRequest } from './told-request.js';

/** The ledger, for a command that has nothing to say without one. */
export function ledgerOf({ ledger }: Ports, { command }: ToldRequest): LedgerPort {
  if (ledger !== null) return ledger;
  throw new UsageFailure({
    what: `ledger is off, and ${command} reads the ledger`,
    fix: 'Set ledger to where promotions are remembered',
  });
}

/** The version that a request means; null where it means them all. */
export async function versionOf({ version, ...asset }: SubjectReference, { registry }: Ports): Promise<string | null> {
  if (version === null) return null;
  return version.is === 'version' ? version.version : (await registry.resolve({ ...asset, version })).version;
}

/** What to say of an asset that the request names and the ledger does not. */
export function unknownTo(ledger: LedgerPort, chain: ChainName, also?: string): UsageFailure {
  const { repository, branch } = ledger.describe(chain);
  const asset = chain.kind === 'data' ? `the data asset ${chain.name}` : `the ${chain.kind} ${chain.name}`;
  return new UsageFailure({
    what: `the ledger knows nothing of ${asset}: there is no branch ${branch} in ${repository}${also === undefined ? '' : `, and ${also}`}`,
    fix: 'Check asset, kind, the place and ledger',
  });
}
