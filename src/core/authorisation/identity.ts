import type { Person } from '../evidence.js';
import type { Human } from '../policy/policy.js';

/** One name for one human: the key in `people` that has this account, else the account's id. */
export function humanOf({ id }: Person, people: readonly Human[]): string {
  const known = people.find(({ github }) => github.includes(id));
  return known === undefined ? `account ${id}` : `person ${known.name}`;
}
