import type { EnvironmentProtection, Reading } from '../core/evidence.js';
import type { Environment } from '../github/answers.js';
import { isEnvironment, whyEnvironment } from '../github/answers-validate.generated.js';
import type { GitHub } from '../github/client.js';
import { repositoryPath } from '../github/paths.js';
import { personOf } from '../github/people.js';
import { ACTIONS_READ, readingOrNull } from '../github/reading.js';

/** An environment and its required reviewers; null when there is none (operation repos/get-environment). */
export async function readEnvironment(
  github: GitHub,
  repository: { readonly owner: string; readonly name: string },
  name: string,
): Promise<Reading<EnvironmentProtection | null>> {
  const path = `${repositoryPath(repository)}/environments/${encodeURIComponent(name)}`;
  const read = await github.get(path, isEnvironment, whyEnvironment);
  return readingOrNull(read, ACTIONS_READ, (environment) => protectionOf(environment, repository.owner));
}

/** An environment and its required reviewers, as GitHub answers it. */
export function protectionOf(
  { id, name, can_admins_bypass, protection_rules = [] }: Environment,
  owner: string,
): EnvironmentProtection {
  const reviewers = protection_rules.flatMap(({ type, reviewers: named = [] }) =>
    type === 'required_reviewers' ? named : [],
  );
  return {
    id: String(id),
    name,
    adminsCanBypass: can_admins_bypass ?? null,
    users: reviewers.flatMap((one) => (one.type === 'User' ? [personOf(one.reviewer)] : [])),
    // An environment's teams are those of the organization that owns the repository.
    teams: reviewers.flatMap((one) =>
      one.type === 'Team' ? [{ id: String(one.reviewer.id), organization: owner, slug: one.reviewer.slug }] : [],
    ),
  };
}
