import type { IdentitySystem, Person } from '../evidence.js';
import type { Human } from '../policy/policy.js';

/** Whether the account is one of this human's; null where the policy does not say what the human is called in its system. */
export function isOneOf(person: Person, human: Human, system: IdentitySystem): boolean | null {
  if (!isKnownIn(human, system)) return null;
  if (system === 'github') return human.github.includes(person.id);
  if (human.azureDevOps.includes(person.id)) return true;
  return person.address !== undefined && human.email.includes(person.address);
}

/** Whether the policy says what the human is called in the system. */
export function isKnownIn({ github, azureDevOps, email }: Human, system: IdentitySystem): boolean {
  return system === 'github' ? github.length > 0 : azureDevOps.length + email.length > 0;
}

/** One name for one human: the key in `people` that has this account, else the account's id. */
export function humanOf(person: Person, people: readonly Human[], system: IdentitySystem): string {
  const known = people.find((human) => isOneOf(person, human, system) === true);
  return known === undefined ? `account ${person.id}` : `person ${known.name}`;
}

/** The key to add to an entry of `people`, as a policy writes it. */
export const KEY_OF: Readonly<Record<IdentitySystem, string>> = {
  github: '"github: ID"',
  'azure-devops': '"email: ADDRESS"',
};

/** The system as people call it. */
export const NAME_OF: Readonly<Record<IdentitySystem, string>> = { github: 'GitHub', 'azure-devops': 'Azure DevOps' };
