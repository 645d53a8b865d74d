import type { Examined } from '../diagnosis.js';
import { type Gate, gatesByEnvironment, namesOf } from '../gates.js';
import type { Known } from '../known.js';
import type { GitHubEnvironment, GitHubSetup } from './setup.js';

/** An environment that gates lean on. */
export interface Gated {
  readonly name: string;
  readonly subject: string;
  readonly gates: readonly Gate[];
  readonly names: readonly string[];
  readonly environment: Known<GitHubEnvironment | null>;
}

/** Every environment that the policy names, with what GitHub told of it. */
export function gatedEnvironments({ gates, setup }: Pick<Examined<GitHubSetup>, 'gates' | 'setup'>): readonly Gated[] {
  return [...gatesByEnvironment(gates)].flatMap(([name, leaning]) => {
    const environment = setup.environments.get(name);
    const subject = `environment ${name}`;
    return environment === undefined ? [] : [{ name, subject, gates: leaning, names: namesOf(leaning), environment }];
  });
}

/** Those that are there and could be read. */
export function readEnvironments(
  examined: Pick<Examined<GitHubSetup>, 'gates' | 'setup'>,
): readonly (Omit<Gated, 'environment'> & { readonly environment: GitHubEnvironment })[] {
  return gatedEnvironments(examined).flatMap(({ environment, ...gated }) =>
    environment.is === 'readable' && environment.value !== null ? [{ ...gated, environment: environment.value }] : [],
  );
}
