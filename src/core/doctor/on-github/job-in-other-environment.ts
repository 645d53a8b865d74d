import { type Diagnosis, symptom } from '../diagnosis.js';
import { callingJobs } from './calling-jobs.js';
import type { GitHubSetup } from './setup.js';

export const jobInOtherEnvironment: Diagnosis<GitHubSetup> = {
  id: 'job-in-other-environment',
  severity: 'warning',
  title: 'A job promotes in an environment that the policy does not name',
  meaning: 'Its promotions are refused, and it holds a writing identity behind a gate that nobody has examined.',
  remedy: '`environment: NAME` in the job, as the policy names it',
  examine({ gates, setup }) {
    const names = [...new Set(gates.flatMap(({ environments }) => environments))];
    const known = names.map((name) => name.toLowerCase());
    if (gates.length === 0) return [];
    return callingJobs(setup).flatMap(({ subject, writes, job: { environment } }) => {
      if (!writes || environment?.is !== 'named' || known.includes(environment.name.toLowerCase())) return [];
      return [
        symptom(jobInOtherEnvironment, {
          subject,
          found: `The job is in the environment ${environment.name}, and the policy asks for ${names.join(' or ')}`,
          fix: `Write environment: ${names.join(' or ')}, or name ${environment.name} in the policy`,
        }),
      ];
    });
  },
};
