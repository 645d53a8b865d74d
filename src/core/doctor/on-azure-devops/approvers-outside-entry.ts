import { isOneOf } from '../../authorisation/identity.js';
import type { Person, Team } from '../../evidence.js';
import { type Approver, approverText, type Individual } from '../../policy/policy.js';
import { type Diagnosis, type Symptom, symptom } from '../diagnosis.js';
import { askingBefore, entriesAt } from './gated.js';
import type { ApprovalCheck, AzureDevOpsSetup } from './setup.js';

export const approversOutsideEntry: Diagnosis<AzureDevOpsSetup> = {
  id: 'approvers-outside-entry',
  severity: 'unsafe',
  title: 'Those who are asked are not those whom the policy asks for',
  meaning:
    'Somebody can let the stage begin whose approval the policy does not count. Where none of them is asked for, nobody can meet the entry, and every promotion is refused.',
  remedy:
    "Pipelines > Environments > NAME > Approvals and checks > Approvals: those of the entry's `from`, nobody else",
  examine(examined) {
    return askingBefore(examined).flatMap(({ name, subject, gates, approvals, page }) =>
      gates.flatMap((gate) =>
        entriesAt(gate, name).flatMap(({ value: { from }, at }): readonly Symptom[] => {
          const users = approvals.flatMap((one) => one.users);
          const teams = approvals.flatMap((one) => one.teams);
          const outside = outsideOf(from, { users, teams });
          if (outside.length === 0) return [];
          const wanted = from.map(approverText).join(', ');
          const nobody = outside.length === users.length + teams.length && !mayOverlap(from, teams);
          return [
            symptom(approversOutsideEntry, {
              severity: nobody ? 'unsafe' : 'warning',
              subject,
              gates: [gate.name],
              found: nobody
                ? `None of the approvers (${outside.join(', ')}) is asked for by the policy, which wants ${wanted}`
                : `The approval of ${outside.join(', ')} counts only where it is that of ${wanted}, whom the policy wants`,
              fix: `Name the same people in both: in the entry's from, or as approvers: ${page}`,
              at,
            }),
          ];
        }),
      ),
    );
  },
};

/** Those who are asked and whom the entry does not name itself. */
function outsideOf(
  from: readonly Approver[],
  { users, teams }: Pick<ApprovalCheck, 'users' | 'teams'>,
): readonly string[] {
  if (from.some(({ is }) => is === 'environment-reviewers')) return [];
  const people = users.filter((user) => !from.some((one) => namesUser(one, user))).map(({ login }) => login);
  const groups = teams.filter((team) => !from.some((one) => namesTeam(one, team)));
  return [...new Set([...people, ...groups.map(({ organization, slug }) => `[${organization}]\\${slug}`)])];
}

/** A group that is asked may hold somebody whom the entry names. Who is in a team of an entry is told by that team alone. */
function mayOverlap(from: readonly Approver[], teams: readonly Team[]): boolean {
  return teams.length > 0 && from.some(({ is }) => is !== 'team');
}

function namesUser(approver: Approver, user: Person): boolean {
  if (approver.is === 'group') return approver.members.some((member) => isUser(member, user));
  return (approver.is === 'user' || approver.is === 'person') && isUser(approver, user);
}

/** A login is GitHub's, and nobody's here. */
const isUser = (one: Individual, user: Person): boolean =>
  one.is === 'person' && isOneOf(user, one.person, 'azure-devops') === true;

function namesTeam(approver: Approver, { organization, slug }: Team): boolean {
  return (
    approver.is === 'team' &&
    approver.organization.toLowerCase() === organization.toLowerCase() &&
    approver.slug.toLowerCase() === slug.toLowerCase()
  );
}
