import type { Diagnosis } from '../diagnosis.js';
import { administratorsBypass } from './administrators-bypass.js';
import { environmentMissing } from './environment-missing.js';
import { environmentWithoutReviewers } from './environment-without-reviewers.js';
import type { GitHubSetup } from './setup.js';

/** Everything that is looked for on GitHub, in the order in which people mend it. */
export const GITHUB_DIAGNOSES: readonly Diagnosis<GitHubSetup>[] = [
  environmentMissing,
  environmentWithoutReviewers,
  administratorsBypass,
];
