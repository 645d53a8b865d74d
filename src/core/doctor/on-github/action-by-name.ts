import { type Diagnosis, symptom } from '../diagnosis.js';
import { callingJobs } from './calling-jobs.js';
import type { GitHubSetup } from './setup.js';

export const actionByName: Diagnosis<GitHubSetup> = {
  id: 'action-by-name',
  severity: 'warning',
  title: 'The action is called by a name that can be moved',
  meaning:
    'A tag or a branch can be pointed to other code by whoever may push to the repository of the action; a commit cannot.',
  remedy: '`uses: OWNER/aml-promote@COMMIT`',
  examine({ gates, setup }) {
    if (gates.length === 0) return [];
    return callingJobs(setup)
      .filter(({ writes }) => writes)
      .flatMap(({ subject, job }) => {
        const names = [...new Set(job.calls.map(({ version }) => version))].filter(
          (one) => !/^[0-9a-f]{40}$/.test(one),
        );
        if (names.length === 0) return [];
        return [
          symptom(actionByName, {
            subject,
            found: `It calls aml-promote at ${names.map((name) => name || 'no version').join(', ')}, which is no commit`,
            fix: 'Write the 40 characters of the commit behind the @, and the version in a comment',
          }),
        ];
      });
  },
};
