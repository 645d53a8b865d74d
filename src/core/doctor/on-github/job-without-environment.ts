import { type Diagnosis, symptom, unknown } from '../diagnosis.js';
import { callingJobs } from './calling-jobs.js';
import type { GitHubSetup } from './setup.js';

export const jobWithoutEnvironment: Diagnosis<GitHubSetup> = {
  id: 'job-without-environment',
  severity: 'unsafe',
  title: 'A job promotes outside of an environment',
  meaning:
    'The identity that it writes with is then bound to no environment: every job of that branch can have it, and no reviewer stands before it.',
  remedy: '`environment: NAME` in the job',
  examine({ gates, setup }) {
    if (gates.length === 0) return [];
    const { workflows, repository } = setup;
    if (workflows.is === 'unreadable')
      return [
        unknown(jobWithoutEnvironment, workflows, { subject: `workflows of ${repository.fullName}`, matters: false }),
      ];
    const names = [...new Set(gates.flatMap(({ environments }) => environments))];
    return callingJobs(setup)
      .filter(({ writes, job }) => writes && job.environment === null)
      .map(({ subject, job }) =>
        symptom(jobWithoutEnvironment, {
          subject,
          found: `The job ${job.key} promotes, and is in no environment`,
          fix: `Add environment: ${names.join(' or ')} to the job, and let its identity trust that environment alone`,
        }),
      );
  },
};
