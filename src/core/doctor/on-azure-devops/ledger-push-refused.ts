import { type Diagnosis, type Symptom, symptom } from '../diagnosis.js';
import { valueOr } from '../known.js';
import { GIT_RIGHTS, isBuildService, saidOf } from './git-rights.js';
import { branchPage, repositorySecurity } from './portal.js';
import type { AzureDevOpsSetup, AzureLedger, RepositoryRights } from './setup.js';

const NEEDED = [
  [GIT_RIGHTS.contribute, 'Contribute'],
  [GIT_RIGHTS.createBranch, 'Create branch'],
] as const;

export const ledgerPushRefused: Diagnosis<AzureDevOpsSetup> = {
  id: 'ledger-push-refused',
  severity: 'unsafe',
  title: 'The records cannot be pushed to the ledger',
  meaning: 'A promotion is written to the ledger before it is written to Azure ML, so none is made.',
  remedy:
    'Project settings > Repositories > REPOSITORY > Security: Contribute and Create branch, Allow, for the build service; no branch policy on `aml-promote-ledger`',
  examine({ gates, setup }) {
    const { ledger, buildService } = setup;
    if (gates.length === 0 || ledger === null) return [];
    const rights = valueOr(ledger.rights, null);
    return [...(rights === null ? [] : ofRights(ledger, rights, buildService)), ...ofPolicies(ledger, rights)];
  },
};

function ofRights(ledger: AzureLedger, rights: RepositoryRights, buildService: string): readonly Symptom[] {
  return NEEDED.flatMap(([right, words]) => {
    const said = [...saidOf(rights, ledger.prefix, right)].filter(([descriptor]) => isBuildService(descriptor));
    if (said.some(([, one]) => one === 'allow')) return [];
    const denied = said.length > 0;
    return [
      symptom(ledgerPushRefused, {
        severity: denied ? 'unsafe' : 'warning',
        subject: subjectOf(ledger),
        found: denied
          ? `"${words}" is denied to the build service`
          : `"${words}" is not allowed to the build service itself; it may be, through a group`,
        fix: `Allow "${words}" for "${buildService}": ${repositorySecurity(ledger.repository)}`,
      }),
    ];
  });
}

/** A branch with a policy that blocks takes pull requests alone, but from whoever may bypass it. */
function ofPolicies(ledger: AzureLedger, rights: RepositoryRights | null): readonly Symptom[] {
  const blocking = valueOr(ledger.policies, []).filter(({ isEnabled, isBlocking }) => isEnabled && isBlocking);
  const exempt = rights === null ? [] : [...saidOf(rights, ledger.prefix, GIT_RIGHTS.policyExempt)];
  if (blocking.length === 0 || exempt.some(([one, said]) => said === 'allow' && isBuildService(one))) return [];
  return [
    symptom(ledgerPushRefused, {
      subject: subjectOf(ledger),
      found: `The branch ${blocking.length === 1 ? 'policy' : 'policies'} ${blocking.map(({ id, kind }) => `${id} (${kind})`).join(', ')} hold for its branches, which then take pull requests alone`,
      fix: `Leave ${ledger.prefix}/** out of them: ${branchPage({ repository: ledger.repository, name: ledger.prefix })}`,
    }),
  ];
}

const subjectOf = ({ prefix, repository }: AzureLedger): string => `ledger ${prefix}/** in ${repository}`;
