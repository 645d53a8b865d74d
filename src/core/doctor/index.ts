import { type Examined, gravestFirst, type Symptom } from './diagnosis.js';
import type { FederatedSubject } from './identity.js';
import { AZURE_DEVOPS_DIAGNOSES } from './on-azure-devops/index.js';
import { azureDevOpsPage } from './on-azure-devops/page.js';
import type { AzureDevOpsSetup } from './on-azure-devops/setup.js';
import { GITHUB_DIAGNOSES } from './on-github/index.js';
import { githubPage } from './on-github/page.js';
import type { GitHubSetup } from './on-github/setup.js';
import { federatedSubjects } from './on-github/subjects.js';
import type { PagePart } from './page.js';
import type { Setup } from './setup.js';
import { SHARED_DIAGNOSES } from './shared.js';

/** What was found, the page that says on what, and what the two identities need. */
export interface Examination {
  /** The gravest first. */
  readonly symptoms: readonly Symptom[];
  readonly page: readonly PagePart[];
  /** None where the subjects of tokens are not told by names. */
  readonly identities: readonly FederatedSubject[];
}

/** Every diagnosis, with the host that it is of, as docs/doctor.md lists them. */
export const DIAGNOSES = [
  { host: 'GitHub', diagnoses: GITHUB_DIAGNOSES },
  { host: 'Azure DevOps', diagnoses: AZURE_DEVOPS_DIAGNOSES },
  { host: 'both', diagnoses: SHARED_DIAGNOSES },
].flatMap(({ host, diagnoses }) =>
  diagnoses.map(({ id, severity, title, meaning, remedy }) => ({ host, id, severity, title, meaning, remedy })),
);

/** Examines what a host told. */
export function examine(examined: Examined<Setup>): Examination {
  const { setup } = examined;
  const { symptoms, ...others } =
    setup.is === 'github' ? onGitHub({ ...examined, setup }) : onAzureDevOps({ ...examined, setup });
  const shared = SHARED_DIAGNOSES.flatMap((diagnosis) => diagnosis.examine(examined));
  return { symptoms: gravestFirst([...symptoms, ...shared]), ...others };
}

function onGitHub(examined: Examined<GitHubSetup>): Examination {
  const environments = [...new Set(examined.gates.flatMap((gate) => gate.environments))];
  return {
    symptoms: GITHUB_DIAGNOSES.flatMap((diagnosis) => diagnosis.examine(examined)),
    page: githubPage(examined),
    identities: federatedSubjects(examined.setup, environments),
  };
}

function onAzureDevOps(examined: Examined<AzureDevOpsSetup>): Examination {
  return {
    symptoms: AZURE_DEVOPS_DIAGNOSES.flatMap((diagnosis) => diagnosis.examine(examined)),
    page: azureDevOpsPage(examined),
    identities: [],
  };
}
