import { type Diagnosis, symptom, unknown } from '../diagnosis.js';
import { quoted } from '../quoted.js';
import { covers, decidingFiles } from './deciding-files.js';
import { branchPage } from './portal.js';
import type { AzureDevOpsSetup } from './setup.js';

export const filesWithoutReviewer: Diagnosis<AzureDevOpsSetup> = {
  id: 'files-without-reviewer',
  severity: 'warning',
  title: 'Nobody in particular must review the files that decide about promotions',
  meaning:
    'Any reviewer may approve a change of the policy or of the wanted state, not only those who answer for them.',
  remedy:
    'Project settings > Repositories > REPOSITORY > Branch policies > BRANCH > Automatically included reviewers: required, for their paths',
  examine(examined) {
    const { gates, setup } = examined;
    const { branch } = setup;
    if (gates.length === 0 || branch === null) return [];
    const subject = `branch ${branch.name} of ${branch.repository}`;
    if (branch.policies.is === 'unreadable')
      return [unknown(filesWithoutReviewer, branch.policies, { subject, matters: false })];
    const all = branch.policies.value.filter((one) => one.is === 'required-reviewers');
    const asking = all.filter((one) => one.isEnabled && one.isBlocking);
    const open = decidingFiles(examined).filter((file) => !asking.some((one) => covers(one.paths, file)));
    if (open.length === 0) return [];
    const weak = all.length > asking.length ? '; one that is optional or switched off does not count' : '';
    const paths = open.map((path) => (path.endsWith('/') ? `${path}*` : path)).join(';');
    return [
      symptom(filesWithoutReviewer, {
        subject,
        found: `Nobody must review ${open.join(', ')}${weak}`,
        fix: `Add those who answer for them under Automatically included reviewers, as Required: ${branchPage(branch)}`,
        command: `az repos policy required-reviewer create --repository-id ${branch.id} --branch ${quoted(branch.name)} --enabled true --blocking true --required-reviewer-ids GROUP --path-filter ${quoted(paths)} --message ${quoted('Decides about promotions')}`,
      }),
    ];
  },
};
