import { type Diagnosis, symptom } from '../diagnosis.js';
import { valueOr } from '../known.js';
import { GIT_RIGHTS, isBuildService, saidOf } from './git-rights.js';
import { repositorySecurity } from './portal.js';
import type { AzureDevOpsSetup } from './setup.js';

export const plansNotShown: Diagnosis<AzureDevOpsSetup> = {
  id: 'plans-not-shown',
  severity: 'warning',
  title: 'The plan of a pull request cannot be left there',
  meaning:
    'Reviewers of a pull request are shown no plan, so that none is what they reviewed, and what it asks for is refused once it is merged.',
  remedy:
    'Project settings > Repositories > REPOSITORY > Security: Contribute to pull requests, Allow, for the build service',
  examine({ gates, setup: { branch, buildService } }) {
    const rights = branch === null ? null : valueOr(branch.rights, null);
    const asking = gates.filter(({ rule }) => rule.approvals.some(({ value }) => value.via === 'pull-request'));
    if (branch === null || rights === null || asking.length === 0) return [];
    const said = [...saidOf(rights, branch.name, GIT_RIGHTS.contributeToPullRequests)];
    // Where nothing is said of the build service, a group may allow it.
    if (!said.some(([descriptor, one]) => one === 'deny' && isBuildService(descriptor))) return [];
    return [
      symptom(plansNotShown, {
        subject: `repository ${branch.repository}`,
        gates: asking.map(({ name }) => name),
        found: '"Contribute to pull requests" is denied to the build service',
        fix: `Allow it for "${buildService}": ${repositorySecurity(branch.repository)}`,
      }),
    ];
  },
};
