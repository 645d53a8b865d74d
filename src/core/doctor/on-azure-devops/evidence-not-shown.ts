import { type Diagnosis, unknown } from '../diagnosis.js';
import type { AzureDevOpsSetup } from './setup.js';

export const evidenceNotShown: Diagnosis<AzureDevOpsSetup> = {
  id: 'evidence-not-shown',
  severity: 'warning',
  title: 'The jobs may not read what a promotion is proven with',
  meaning: 'What cannot be read is not taken for good, so every promotion that needs an approval is refused.',
  remedy: 'Security of what is read: the permission that the finding names, for the build service',
  examine({ gates, setup: { reads } }) {
    if (gates.length === 0) return [];
    return reads.flatMap(({ what, known }) =>
      known.is === 'readable' ? [] : [unknown(evidenceNotShown, known, { subject: what, matters: true })],
    );
  },
};
