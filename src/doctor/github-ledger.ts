import type { LedgerChoice } from '../core/doctor/diagnosis.js';
import { type Where, withoutUser } from '../ledger/where.js';

const ON_GITHUB =
  /^(?:https:\/\/(?:[^@/]+@)?github\.com\/|(?:ssh:\/\/)?git@github\.com[:/])([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/;

/** Where the input `ledger` puts the ledger, as seen from a repository on GitHub. */
export function ledgerChoice(where: Where, own: string): LedgerChoice {
  if (where === null) return { is: 'off' };
  const { repository, prefix } = where;
  if (repository.is === 'own') return { is: 'here', repository: own, prefix, own: true };
  if (repository.is === 'path') return { is: 'elsewhere', where: repository.path, prefix };
  const named = repository.is === 'named' ? repository.name : ON_GITHUB.exec(repository.url)?.[1];
  if (named === undefined)
    return { is: 'elsewhere', where: repository.is === 'url' ? withoutUser(repository.url) : '', prefix };
  return { is: 'here', repository: named, prefix, own: named.toLowerCase() === own.toLowerCase() };
}
