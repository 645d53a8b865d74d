import type { EnvironmentProtection, Person, Reading, Review, Team } from '../core/evidence.js';
import type { Rule } from '../core/policy/policy.js';
import { namedTeams, teamName } from '../github/teams.js';

/** The teams that may release these environments or that the rule names, once each. */
export function teamsOf(rule: Rule, environments: readonly Reading<EnvironmentProtection | null>[]): readonly Team[] {
  const reviewers = environments.flatMap((one) => (one.is === 'read' && one.value !== null ? one.value.teams : []));
  const teams = [...reviewers, ...namedTeams(rule)].map(({ id, organization, slug }) => ({ id, organization, slug }));
  return teams.filter((team, index) => teams.findIndex((one) => teamName(one) === teamName(team)) === index);
}

/** Those who approved an environment of the run, once each. */
export function approversOf(reviews: readonly Review[]): readonly Person[] {
  const people = reviews.filter(({ state }) => state === 'approved').map(({ person }) => person);
  return [...new Map(people.map((person) => [person.id, person])).values()];
}
