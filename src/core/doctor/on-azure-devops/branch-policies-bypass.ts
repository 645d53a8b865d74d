import { type Diagnosis, symptom, unknown } from '../diagnosis.js';
import { allowedOn, GIT_RIGHTS, isBuildService, personIn } from './git-rights.js';
import { repositorySecurity } from './portal.js';
import type { AzureDevOpsSetup } from './setup.js';

const BYPASSES = [
  [GIT_RIGHTS.policyExempt, 'Bypass policies when pushing'],
  [GIT_RIGHTS.bypassInPullRequest, 'Bypass policies when completing pull requests'],
] as const;

export const branchPoliciesBypass: Diagnosis<AzureDevOpsSetup> = {
  id: 'branch-policies-bypass',
  severity: 'unsafe',
  title: 'Somebody may bypass the policies of the branch of the policy',
  meaning:
    'Whoever may can change the policy, the pipelines or the wanted state without a review. Where it is the build service, that is every pipeline.',
  remedy:
    'Project settings > Repositories > REPOSITORY > Security: Bypass policies when pushing and when completing pull requests, Deny',
  examine({ gates, setup: { branch } }) {
    if (gates.length === 0 || branch === null) return [];
    const subject = `branch ${branch.name} of ${branch.repository}`;
    if (branch.rights.is === 'unreadable')
      return [
        unknown(branchPoliciesBypass, withSettings(branch.rights, branch.repository), { subject, matters: false }),
      ];
    const rights = branch.rights.value;
    return BYPASSES.flatMap(([right, words]) => {
      const all = allowedOn(rights, branch.name, right);
      if (all.length === 0) return [];
      const build = all.some(isBuildService);
      const people = all.flatMap((one) => personIn(one) ?? []);
      const groups = all.length - people.length - (build ? 1 : 0);
      const who = [
        ...(build ? ['the build service'] : []),
        ...people,
        ...(groups > 0 ? [`${groups} ${groups === 1 ? 'group' : 'groups'}`] : []),
      ];
      return [
        symptom(branchPoliciesBypass, {
          severity: build ? 'unsafe' : people.length > 0 ? 'warning' : 'note',
          subject,
          found: `"${words}" is allowed for ${who.join(', ')}`,
          fix: `Deny "${words}": ${repositorySecurity(branch.repository)}, branch ${branch.name}`,
        }),
      ];
    });
  },
};

type Hidden = Parameters<typeof unknown>[1];

const withSettings = (hidden: Hidden, repository: string): Hidden => ({
  ...hidden,
  grant: `${hidden.grant}; or look yourself who is allowed "Bypass policies when pushing" and "Bypass policies when completing pull requests": ${repositorySecurity(repository)}`,
});
