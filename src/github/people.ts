import type { Person, Reading } from '../core/evidence.js';
import type { Approver, Rule } from '../core/policy/policy.js';
import type { Account } from './answers.js';
import { isAccount, whyAccount } from './answers-validate.generated.js';
import type { GitHub } from './client.js';
import { readingOrNull } from './reading.js';

/** A person by GitHub's id (schema `simple-user`). */
export function personOf({ id, login, type }: Account): Person {
  return { id: String(id), login, isBot: type === 'Bot' || login.endsWith('[bot]') };
}

/** The accounts of the logins that a rule names, by lower-case login (operation users/get-by-username). */
export async function readAccounts(
  github: GitHub,
  rule: Pick<Rule, 'approvals'>,
): Promise<ReadonlyMap<string, Reading<Person | null>>> {
  // A person of the policy has the id in `people`.
  const loginOf = (one: Approver): string[] => (one.is === 'user' ? [one.login.toLowerCase()] : []);
  const named = rule.approvals.flatMap(({ value }) =>
    value.from.flatMap((one) => (one.is === 'group' ? one.members.flatMap(loginOf) : loginOf(one))),
  );
  const read = async (login: string) => {
    const account = await github.get(`/users/${encodeURIComponent(login)}`, isAccount, whyAccount);
    return [login, readingOrNull(account, 'a github-token that may read users', personOf)] as const;
  };
  return new Map(await Promise.all([...new Set(named)].map(read)));
}
