import type { Examined } from '../diagnosis.js';
import { type Gate, gatesByEnvironment, namesOf } from '../gates.js';
import type { Known } from '../known.js';
import { checksPage, stagePage } from './portal.js';
import type { ApprovalCheck, AzureDevOpsSetup, AzureEnvironment, Checks } from './setup.js';

type Given = Pick<Examined<AzureDevOpsSetup>, 'gates' | 'setup'>;

/** An environment that gates lean on. */
export interface Gated {
  readonly name: string;
  readonly subject: string;
  readonly gates: readonly Gate[];
  readonly names: readonly string[];
  readonly environment: Known<AzureEnvironment | null>;
}

/** Every environment that the policy names, with what Azure DevOps told of it; none in a classic release. */
export function gatedEnvironments({ gates, setup }: Given): readonly Gated[] {
  return [...gatesByEnvironment(gates)].flatMap(([name, leaning]) => {
    const environment = setup.environments.get(name);
    const subject = `environment ${name}`;
    return environment === undefined ? [] : [{ name, subject, gates: leaning, names: namesOf(leaning), environment }];
  });
}

export type ReadGated = Omit<Gated, 'environment'> & { readonly environment: AzureEnvironment };

/** Those that are there and could be read. */
export function readEnvironments(given: Given): readonly ReadGated[] {
  return gatedEnvironments(given).flatMap(({ environment, ...gated }) =>
    environment.is === 'readable' && environment.value !== null ? [{ ...gated, environment: environment.value }] : [],
  );
}

/** Those whose checks could be read. */
export function checkedEnvironments(
  given: Given,
): readonly (Omit<Gated, 'environment'> & { readonly checks: Checks })[] {
  return readEnvironments(given).flatMap(({ environment, ...gated }) =>
    environment.checks.is === 'readable' ? [{ ...gated, checks: environment.checks.value }] : [],
  );
}

/** Somewhere that asks for approvals: an environment, or the stage of a release. */
export interface Asking {
  readonly name: string;
  readonly subject: string;
  readonly gates: readonly Gate[];
  readonly names: readonly string[];
  /** Each must be met. */
  readonly approvals: readonly ApprovalCheck[];
  /** Where it is set. */
  readonly page: string;
}

/** Everything that asks somebody before a gate opens. */
export function askingBefore(given: Given): readonly Asking[] {
  const environments = checkedEnvironments(given).map(({ checks, ...gated }) => {
    return { ...gated, approvals: checks.approvals, page: `${checksPage(gated.name)} > Approvals` };
  });
  const stage = given.setup.stage;
  if (stage === null || stage.approvals.is === 'unreadable' || stage.approvals.value.check === null)
    return environments.filter(({ approvals }) => approvals.length > 0);
  const gates = gatesOfStage(given);
  const asking = { name: stage.name, subject: `stage ${stage.name}`, gates, names: namesOf(gates) };
  return gates.length === 0
    ? []
    : [{ ...asking, approvals: [stage.approvals.value.check], page: stagePage(stage.name) }];
}

/** The gates that the stage of this release stands before: those that call their environment as it is called. */
export function gatesOfStage({ gates, setup: { stage } }: Given): readonly Gate[] {
  const name = stage?.name.toLowerCase();
  return gates.filter(({ environments }) => environments.some((one) => one.toLowerCase() === name));
}

/** The entries of a gate that somebody who is asked here is to meet. */
export function entriesAt({ rule }: Gate, name: string): Gate['rule']['approvals'] {
  return rule.approvals.filter(
    ({ value }) =>
      value.via === 'environment' &&
      (value.environment ?? rule.environment?.name)?.toLowerCase() === name.toLowerCase(),
  );
}
