import { type Examined, gravestFirst, type Symptom } from './diagnosis.js';
import type { FederatedSubject } from './identity.js';
import { GITHUB_DIAGNOSES } from './on-github/index.js';
import { githubPage } from './on-github/page.js';
import { federatedSubjects } from './on-github/subjects.js';
import type { PagePart } from './page.js';
import type { Setup } from './setup.js';

/** What was found, the page that says on what, and what the two identities need. */
export interface Examination {
  /** The gravest first. */
  readonly symptoms: readonly Symptom[];
  readonly page: readonly PagePart[];
  readonly identities: readonly FederatedSubject[];
}

/** Every diagnosis, with the host that it is of, as docs/doctor.md lists them. */
export const DIAGNOSES = GITHUB_DIAGNOSES.map(({ id, severity, title, meaning, remedy }) => {
  return { host: 'GitHub', id, severity, title, meaning, remedy };
});

/** Examines what a host told. */
export function examine(examined: Examined<Setup>): Examination {
  const { gates, setup } = examined;
  const symptoms = GITHUB_DIAGNOSES.flatMap((diagnosis) => diagnosis.examine(examined));
  const environments = [...new Set(gates.flatMap((gate) => gate.environments))];
  return {
    symptoms: gravestFirst(symptoms),
    page: githubPage(examined),
    identities: federatedSubjects(setup, environments),
  };
}
