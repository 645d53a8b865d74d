import type { Person, Reading } from '../core/evidence.js';
import type { Approver, Rule } from '../core/policy/policy.js';

/** The logins that a rule names are GitHub's: here they are nobody's. */
export function accountsOf(rule: Rule): ReadonlyMap<string, Reading<Person | null>> {
  const loginOf = (one: Approver): string[] => (one.is === 'user' ? [one.login.toLowerCase()] : []);
  const named = rule.approvals.flatMap(({ value }) =>
    value.from.flatMap((one) => (one.is === 'group' ? one.members.flatMap(loginOf) : loginOf(one))),
  );
  return new Map(named.map((login) => [login, { is: 'read', value: null }]));
}
