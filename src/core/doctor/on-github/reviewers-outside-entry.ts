import type { Person, Team } from '../../evidence.js';
import { type Approver, approverText, type Individual } from '../../policy/policy.js';
import { type Diagnosis, type Symptom, symptom } from '../diagnosis.js';
import { readEnvironments } from './gated-environments.js';
import { environmentsPage } from './links.js';
import type { GitHubEnvironment, GitHubSetup } from './setup.js';

export const reviewersOutsideEntry: Diagnosis<GitHubSetup> = {
  id: 'reviewers-outside-entry',
  severity: 'unsafe',
  title: 'Reviewers of the environment are not those whom the policy asks for',
  meaning:
    'Somebody can release the job whose approval the policy does not count. Where none of the reviewers is asked for, nobody can meet the entry, and every promotion is refused.',
  remedy: "Settings > Environments > NAME > Required reviewers: those of the entry's `from`, and nobody else",
  examine(examined) {
    const { repository } = examined.setup;
    return readEnvironments(examined).flatMap(({ name, subject, gates, environment }) =>
      gates.flatMap(({ name: gate, rule }) =>
        rule.approvals
          .filter(({ value }) => value.via === 'environment' && (value.environment ?? rule.environment?.name) === name)
          .flatMap(({ value: { from }, at }): readonly Symptom[] => {
            const outside = outsideOf(from, environment);
            if (outside.length === 0) return [];
            const wanted = from.map(approverText).join(', ');
            const alone = outside.length === environment.users.length + environment.teams.length;
            const nobody = alone && !mayOverlap(from, environment);
            return [
              symptom(reviewersOutsideEntry, {
                severity: nobody ? 'unsafe' : 'warning',
                subject,
                gates: [gate],
                found: nobody
                  ? `None of the reviewers (${outside.join(', ')}) is asked for by the policy, which wants ${wanted}`
                  : `The release by ${outside.join(', ')} counts only where they belong to ${wanted}, whom the policy wants`,
                fix: `Name the same people in both: in the entry's from, or as Required reviewers: ${environmentsPage(repository, name)}`,
                at,
              }),
            ];
          }),
      ),
    );
  },
};

/** The reviewers whom the entry does not name itself. */
function outsideOf(from: readonly Approver[], { users, teams }: GitHubEnvironment): readonly string[] {
  if (from.some(({ is }) => is === 'environment-reviewers')) return [];
  return [
    ...users.filter((user) => !from.some((one) => namesUser(one, user))).map(({ login }) => `user:${login}`),
    ...teams
      .filter((team) => !from.some((one) => namesTeam(one, team)))
      .map(({ organization, slug }) => `team:${organization}/${slug}`),
  ];
}

/** Whether a reviewer may belong to a team that is asked for, or a reviewing team may hold somebody who is. */
function mayOverlap(from: readonly Approver[], { users, teams }: GitHubEnvironment): boolean {
  const asksTeams = from.some(({ is }) => is === 'team');
  const asksPeople = from.some(({ is }) => is !== 'team');
  return (users.length > 0 && asksTeams) || (teams.length > 0 && (asksPeople || asksTeams));
}

function namesUser(approver: Approver, user: Person): boolean {
  if (approver.is === 'group') return approver.members.some((member) => isUser(member, user));
  return (approver.is === 'user' || approver.is === 'person') && isUser(approver, user);
}

function isUser(one: Individual, { id, login }: Person): boolean {
  return one.is === 'user' ? one.login.toLowerCase() === login.toLowerCase() : one.person.github.includes(id);
}

function namesTeam(approver: Approver, { organization, slug }: Team): boolean {
  return (
    approver.is === 'team' &&
    approver.organization.toLowerCase() === organization.toLowerCase() &&
    approver.slug.toLowerCase() === slug.toLowerCase()
  );
}
