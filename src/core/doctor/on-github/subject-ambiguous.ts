import { type Diagnosis, symptom, unknown } from '../diagnosis.js';
import type { GitHubSetup } from './setup.js';

export const subjectAmbiguous: Diagnosis<GitHubSetup> = {
  id: 'subject-ambiguous',
  severity: 'unsafe',
  title: "The subject of the jobs' tokens does not say who asks",
  meaning:
    'Azure gives an identity by the subject alone. One that leaves the environment out is the same for a job that nobody released; one that leaves the repository out is the same for every repository.',
  remedy: 'PUT /repos/OWNER/NAME/actions/oidc/customization/sub with use_default: true',
  examine({ gates, setup: { subject, repository } }) {
    const where = `subject of tokens of ${repository.fullName}`;
    if (gates.length === 0) return [];
    if (subject.is === 'unreadable') return [unknown(subjectAmbiguous, subject, { subject: where, matters: false })];
    const { usesDefault, claims } = subject.value;
    if (usesDefault || claims.length === 0) return [];
    const lacking = [
      ...(claims.some((claim) => claim === 'context' || claim === 'environment') ? [] : ['the environment']),
      ...(claims.some((claim) => REPOSITORY.has(claim)) ? [] : ['the repository']),
    ];
    return lacking.map((what) =>
      symptom(subjectAmbiguous, {
        subject: where,
        found: `The subject is made of ${claims.join(', ')}, and leaves ${what} out`,
        fix: 'Go back to the default subject, then give the federated credentials the subjects below',
        command: `gh api --method PUT repos/${repository.fullName}/actions/oidc/customization/sub -F use_default=true`,
      }),
    );
  },
};

const REPOSITORY: ReadonlySet<string> = new Set([
  'repo',
  'repository',
  'repository_id',
  'job_workflow_ref',
  'workflow_ref',
]);
