import type { Given } from '../commands/request.js';
import type { Deadline } from '../http/deadline.js';
import type { AzureRepos } from '../ledger/git/repository.js';
import type { LedgerPort } from '../ledger/port.js';
import type { HostServices, Reach } from './composition.js';
import { maskOf } from './network.js';

/** What the ledger's git has to know of where it runs. */
export interface Ground {
  /** Where the host keeps what a job checked out. */
  readonly workspace: string | undefined;
  readonly onGitHub: boolean;
  /** Null anywhere but in a job of Azure Pipelines. */
  readonly azureRepos: AzureRepos | null;
}

/** The ledger that the inputs name; null where promotions are not remembered. */
export async function ledgerOf(
  { place }: Reach,
  given: Given,
  deadline: Deadline,
  host: HostServices,
  { workspace, onGitHub, azureRepos }: Ground,
): Promise<LedgerPort | null> {
  if (given.ledger === 'off') return null;
  const [{ readWhere }, { openGitLedger }] = await Promise.all([
    import('../ledger/where.js'),
    import('../ledger/git/ledger.js'),
  ]);
  const where = readWhere(given.ledger, onGitHub || azureRepos !== null);
  if (where === null) return null;
  return openGitLedger({
    where,
    place,
    env: host.env,
    directory: workspace || process.cwd(),
    onGitHub,
    azureRepos,
    githubToken: given['github-token'],
    deadline,
    mask: maskOf(host),
    debug: host.debug,
  });
}
