import { add, type Policy, type Rule } from '../policy/policy.js';

/** A transition or a rollback that asks for approvals: what somebody has to pass. */
export interface Gate {
  /** `Staging → Production`, `rollback of Production`. */
  readonly name: string;
  readonly rule: Rule;
  /** Names of the environments that it leans on, each once. */
  readonly environments: readonly string[];
}

/** What of a policy asks for approvals, in its order; where overrides add some, the rule with them is a gate of its own. */
export function gatesOf(policy: Policy): readonly Gate[] {
  const { rules, overrides, rollbacks } = policy;
  const transitions = [...rules].flatMap(([pair, rule]) => {
    const name = `${rule.from} → ${rule.to}`;
    const added = overrides.flatMap(({ additions }, index) => {
      const addition = additions.get(pair);
      const asks = (addition?.approvals ?? []).length > 0 || addition?.replaces.includes('environment') === true;
      return addition === undefined || !asks ? [] : [gate(`${name} (override ${index + 1})`, add(rule, addition))];
    });
    return [gate(name, rule), ...added];
  });
  const backwards = [...rollbacks.values()].map(({ stage, rule }) => gate(`rollback of ${stage}`, rule));
  return [...transitions, ...backwards].filter(({ rule }) => rule.approvals.length > 0);
}

function gate(name: string, rule: Rule): Gate {
  const named = [rule.environment?.name, ...rule.approvals.map(({ value }) => value.environment)];
  return { name, rule, environments: [...new Set(named.filter((one) => typeof one === 'string'))] };
}

/** The gates that lean on each environment, by its name in the policy. */
export function gatesByEnvironment(gates: readonly Gate[]): ReadonlyMap<string, readonly Gate[]> {
  const names = [...new Set(gates.flatMap(({ environments }) => environments))];
  return new Map(names.map((name) => [name, gates.filter(({ environments }) => environments.includes(name))]));
}

export const namesOf = (gates: readonly Gate[]): readonly string[] => gates.map(({ name }) => name);

/** Whether some gate lets a run on a tag ask. */
export function mayAskOnTags(gates: readonly Gate[]): boolean {
  return gates.some(({ rule }) => (rule.environment?.allowedRefs ?? []).some((ref) => ref.startsWith('refs/tags/')));
}
