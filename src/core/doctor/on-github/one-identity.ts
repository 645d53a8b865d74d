import { type Diagnosis, symptom } from '../diagnosis.js';
import { callingJobs, writesStages } from './calling-jobs.js';
import type { GitHubSetup } from './setup.js';

export const oneIdentity: Diagnosis<GitHubSetup> = {
  id: 'one-identity',
  severity: 'unsafe',
  title: 'One identity plans and writes',
  meaning:
    'A job that plans is in no environment, so the identity trusts jobs that nobody released, and may write: any workflow of the branch can change a stage without the gate.',
  remedy: '`client-id` of the two jobs: two identities, of which the writing one trusts the environment alone',
  examine({ gates, setup }) {
    if (gates.length === 0) return [];
    const jobs = callingJobs(setup);
    const planning = new Map<string, string>();
    for (const { subject, job } of jobs)
      if (job.environment === null)
        for (const call of job.calls) {
          const id = call.inputs['client-id'] ?? '';
          if (id !== '' && !writesStages(call)) planning.set(id, planning.get(id) ?? subject);
        }
    return jobs.flatMap(({ subject, job }) => {
      const shared = job.calls.filter(writesStages).map(({ inputs }) => inputs['client-id'] ?? '');
      return [...new Set(shared)].flatMap((id) => {
        const planner = planning.get(id);
        if (planner === undefined) return [];
        return [
          symptom(oneIdentity, {
            subject,
            found: `It promotes with client-id ${id}, as ${planner} does, which is in no environment`,
            fix: 'Make a second identity that trusts the environment alone, give it the right to write, take that right from the first, and name it in client-id',
          }),
        ];
      });
    });
  },
};
