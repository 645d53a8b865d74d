import { type Diagnosis, symptom } from '../diagnosis.js';
import type { AzureDevOpsSetup } from './setup.js';

export const oneConnection: Diagnosis<AzureDevOpsSetup> = {
  id: 'one-connection',
  severity: 'unsafe',
  title: 'One service connection plans and writes',
  meaning:
    'A job that plans is in no environment, so its pipeline may use the connection without a gate, and the identity may write. Which connection other jobs plan with cannot be seen.',
  remedy: '`azureSubscription` of the two jobs: two connections, of which the one that plans may only read',
  examine({ gates, setup: { connection } }) {
    if (gates.length === 0) return [];
    if (connection.is === 'unnamed')
      return [
        symptom(oneConnection, {
          severity: 'note',
          subject: 'service connection that writes',
          found: 'Which connection promotes cannot be seen from a job in no environment, so it was not examined',
          fix: 'Name it: writingConnection: azure-ml-writer',
        }),
      ];
    if (connection.is === 'unknown') return [];
    const { name, alsoPlans } = connection;
    const subject = `service connection ${name}`;
    if (alsoPlans)
      return [
        symptom(oneConnection, {
          subject,
          found: `This job, which is in no environment, logs in with ${name}, which promotes`,
          fix: 'Make a second connection whose identity may only read, and give it to every job that only plans or looks: azureSubscription',
        }),
      ];
    return [
      symptom(oneConnection, {
        severity: 'note',
        subject,
        found: `Whether other jobs plan with ${name} as well cannot be seen from here`,
        fix: 'Look through the pipelines that may use it: a job that only plans has a connection whose identity may only read',
      }),
    ];
  },
};
