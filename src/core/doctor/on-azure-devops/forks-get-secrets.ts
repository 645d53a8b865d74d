import { type Diagnosis, symptom, unknown } from '../diagnosis.js';
import { settingsPage } from './portal.js';
import type { AzureDevOpsSetup } from './setup.js';

export const forksGetSecrets: Diagnosis<AzureDevOpsSetup> = {
  id: 'forks-get-secrets',
  severity: 'unsafe',
  title: 'Builds of forks may get secrets and service connections',
  meaning:
    'A pipeline may be set to make secrets available to builds of forks. Of a repository on GitHub, whoever can fork it then runs steps of their own with what the pipeline may use.',
  remedy:
    'Project settings > Pipelines > Settings: Limit building pull requests from forked GitHub repositories, without secrets',
  examine({ gates, setup: { settings, project, provider } }) {
    if (gates.length === 0) return [];
    const subject = `pipelines of ${project}`;
    if (settings.is === 'unreadable') return [unknown(forksGetSecrets, settings, { subject, matters: false })];
    if (settings.value.keepsSecretsFromForks !== false) return [];
    return [
      symptom(forksGetSecrets, {
        severity: provider === 'GitHub' ? 'unsafe' : 'warning',
        subject,
        found: 'No setting of the project keeps secrets from builds of forks',
        fix: `Choose "Securely build pull requests from forked repositories", and clear "Make secrets available to builds of forks" in the triggers of the pipeline: ${settingsPage()} > Triggers`,
      }),
    ];
  },
};
