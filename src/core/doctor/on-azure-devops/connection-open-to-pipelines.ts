import { type Diagnosis, symptom, unknown } from '../diagnosis.js';
import { connectionSecurity } from './portal.js';
import type { AzureDevOpsSetup } from './setup.js';

export const connectionOpenToPipelines: Diagnosis<AzureDevOpsSetup> = {
  id: 'connection-open-to-pipelines',
  severity: 'unsafe',
  title: 'Every pipeline may use the service connection that writes',
  meaning:
    'Whoever can make or edit any pipeline of the project gets as far as the checks of the connection; a classic pipeline is not even asked by these.',
  remedy:
    'Project settings > Service connections > NAME > Security > Pipeline permissions: the promoting pipeline alone',
  examine({ gates, setup: { connection } }) {
    if (gates.length === 0 || connection.is !== 'named') return [];
    const { name, isOpen } = connection;
    const subject = `service connection ${name}`;
    if (isOpen.is === 'unreadable') return [unknown(connectionOpenToPipelines, isOpen, { subject, matters: true })];
    if (!isOpen.value) return [];
    return [
      symptom(connectionOpenToPipelines, {
        subject,
        found: `Every pipeline of the project may use the connection ${name}`,
        fix: `Clear "Grant access permission to all pipelines" and permit the promoting pipeline alone: ${connectionSecurity(name)} > Pipeline permissions`,
      }),
    ];
  },
};
