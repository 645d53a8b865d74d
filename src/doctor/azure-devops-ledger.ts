import type { OwnedContext } from '../azure-devops/primary-artifact.js';
import type { LedgerChoice } from '../core/doctor/diagnosis.js';
import { type Where, withoutUser } from '../ledger/where.js';

/** Where the input `ledger` puts the ledger, as seen from a job of Azure Pipelines. */
export function ledgerChoice(where: Where, { repository: own, project }: OwnedContext): LedgerChoice {
  if (where === null) return { is: 'off' };
  const { repository, prefix } = where;
  if (repository.is === 'path') return { is: 'elsewhere', where: repository.path, prefix };
  if (repository.is === 'url') return { is: 'elsewhere', where: withoutUser(repository.url), prefix };
  if (repository.is === 'named') {
    const isOwn = own?.provider === 'TfsGit' && nameOf(own, project).toLowerCase() === repository.name.toLowerCase();
    return { is: 'here', repository: repository.name, prefix, own: isOwn };
  }
  if (own === null) return { is: 'elsewhere', where: 'no repository: the release comes from none', prefix };
  if (own.provider === 'TfsGit') return { is: 'here', repository: nameOf(own, project), prefix, own: true };
  return { is: 'elsewhere', where: own.name, prefix };
}

type Own = NonNullable<OwnedContext['repository']>;

/** In a release a repository is called `PROJECT/NAME` already. */
const nameOf = ({ name }: Own, project: string): string => (name.includes('/') ? name : `${project}/${name}`);
