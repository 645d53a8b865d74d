import { type Diagnosis, symptom } from '../diagnosis.js';
import { valueOr } from '../known.js';
import { covers, decidingFiles } from './deciding-files.js';
import { branchPage } from './portal.js';
import type { AzureDevOpsSetup } from './setup.js';

export const reviewsSkipFiles: Diagnosis<AzureDevOpsSetup> = {
  id: 'reviews-skip-files',
  severity: 'unsafe',
  title: 'The reviewers are asked for other files only',
  meaning:
    'The branch policy has a path filter, and what decides about promotions is not in it: that can be changed without a review.',
  remedy:
    'Project settings > Repositories > REPOSITORY > Branch policies > BRANCH > Require a minimum number of reviewers: without a path filter',
  examine(examined) {
    const { gates, setup } = examined;
    const { branch } = setup;
    if (gates.length === 0 || branch === null) return [];
    const reviewing = valueOr(branch.policies, []).filter(
      (one) => one.is === 'minimum-reviewers' && one.isEnabled && one.isBlocking,
    );
    const open = decidingFiles(examined).filter((file) => !reviewing.some((one) => covers(one.paths, file)));
    const [first] = reviewing;
    if (first === undefined || open.length === 0) return [];
    return [
      symptom(reviewsSkipFiles, {
        subject: `branch ${branch.name} of ${branch.repository}`,
        found: `Policy ${first.id} asks for reviewers of ${first.paths.join('; ')} alone, and not of ${open.join(', ')}`,
        fix: `Take its path filter away: ${branchPage(branch)}`,
      }),
    ];
  },
};
