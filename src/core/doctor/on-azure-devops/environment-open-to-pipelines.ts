import { type Diagnosis, symptom, unknown } from '../diagnosis.js';
import { readEnvironments } from './gated.js';
import { environmentSecurity } from './portal.js';
import type { AzureDevOpsSetup } from './setup.js';

export const environmentOpenToPipelines: Diagnosis<AzureDevOpsSetup> = {
  id: 'environment-open-to-pipelines',
  severity: 'warning',
  title: 'Every pipeline may use the environment',
  meaning:
    'Any pipeline of the project, with any steps, can ask the approvers for this environment; they then have to see that it is not the one that promotes.',
  remedy: 'Pipelines > Environments > NAME > Security > Pipeline permissions: no open access',
  examine(examined) {
    return readEnvironments(examined).flatMap(({ name, subject, names, environment: { isOpen } }) => {
      if (isOpen.is === 'unreadable')
        return [unknown(environmentOpenToPipelines, isOpen, { subject, gates: names, matters: false })];
      if (!isOpen.value) return [];
      return [
        symptom(environmentOpenToPipelines, {
          subject,
          gates: names,
          found: `Every pipeline of the project may use the environment ${name}`,
          fix: `Restrict it to the pipeline that promotes: ${environmentSecurity(name)} > Pipeline permissions`,
        }),
      ];
    });
  },
};
