import { type Diagnosis, symptom, unknown } from '../diagnosis.js';
import { settingsPage } from './portal.js';
import type { AzureDevOpsSetup } from './setup.js';

export const jobScopeWide: Diagnosis<AzureDevOpsSetup> = {
  id: 'job-scope-wide',
  severity: 'warning',
  title: 'The token of a job reaches further than its pipeline',
  meaning:
    'A job of another project, or of a pipeline that never named the repository, can push to the ledger and to unprotected branches. With a scope that is the collection, the identity is another one, too: what was granted to the build service of the project does not hold.',
  remedy:
    'Project settings > Pipelines > Settings: Limit job authorization scope to current project; Protect access to repositories in YAML pipelines',
  examine({ gates, setup: { settings, isClassic, project } }) {
    if (gates.length === 0) return [];
    const subject = `pipelines of ${project}`;
    if (settings.is === 'unreadable') return [unknown(jobScopeWide, settings, { subject, matters: false })];
    const { limitsToProject, limitsReleasesToProject, limitsToReferencedRepositories } = settings.value;
    const off = [
      ...(limitsToProject === false
        ? ['Limit job authorization scope to current project for non-release pipelines']
        : []),
      ...(isClassic && limitsReleasesToProject === false
        ? ['Limit job authorization scope to current project for release pipelines']
        : []),
      ...(limitsToReferencedRepositories === false
        ? [
            'Protect access to repositories in YAML pipelines (Limit job authorization scope to referenced Azure DevOps repositories)',
          ]
        : []),
    ];
    return off.map((name) =>
      symptom(jobScopeWide, {
        subject,
        found: `"${name}" is off`,
        fix: `Switch it on: ${settingsPage()}`,
      }),
    );
  },
};
