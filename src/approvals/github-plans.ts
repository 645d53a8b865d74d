import type { Json } from '../core/digest.js';
import type { PlanArtifact, Reading } from '../core/evidence.js';
import { ServiceFailure } from '../core/failure.js';
import type { Artifacts } from '../github/answers.js';
import { isArtifacts, whyArtifacts } from '../github/answers-validate.generated.js';
import type { GitHub } from '../github/client.js';
import { ACTIONS_READ, readingOf, wholeList } from '../github/reading.js';
import { planInZip } from './plan-in-zip.js';

type Artifact = Artifacts['artifacts'][number];

/** No plan is larger, packed. */
const LARGEST_ZIP = 5 * 1024 * 1024;

/**
 * The artifacts of a run that are named after a plan's digest (operation actions/list-workflow-run-artifacts).
 *
 * @param isOpened whether to look into them: to prove that there was a plan, its name and time do
 */
export async function readPlans(
  github: GitHub,
  here: string,
  runId: string,
  digest: string,
  isOpened: boolean,
): Promise<Reading<readonly PlanArtifact[]>> {
  const name = `aml-promote-plan-${digest}`;
  const path = `${here}/actions/runs/${runId}/artifacts?name=${name}`;
  const read = await github.pages(path, isArtifacts, whyArtifacts);
  const all = readingOf(read, ACTIONS_READ, (pages) =>
    wholeList(
      pages,
      pages.flatMap(({ artifacts }) => artifacts),
      'artifacts',
    ),
  );
  if (all.is === 'unreadable') return all;
  const named = all.value.filter((artifact) => artifact.name === name);
  const plans = await Promise.all(named.map((artifact) => readPlan(github, here, artifact, isOpened)));
  const known = plans.filter((plan) => plan !== null);
  if (known.length < plans.length) return { is: 'unreadable', why: 'GitHub does not say when one of them was made' };
  return { is: 'read', value: known };
}

async function readPlan(
  github: GitHub,
  here: string,
  artifact: Artifact,
  isOpened: boolean,
): Promise<PlanArtifact | null> {
  const { created_at: createdAt, expired: isExpired } = artifact;
  if (createdAt === null) return null;
  const closed = isExpired ? 'its artifact has expired' : isOpened ? null : 'nobody asked what is in it';
  const content: Reading<Json> =
    closed === null ? await readContent(github, here, artifact) : { is: 'unreadable', why: closed };
  return { createdAt, isExpired, content };
}

/** Operation actions/download-artifact. What it holds only names what changed, so a storage that fails ends no run. */
async function readContent(github: GitHub, here: string, { id, size_in_bytes }: Artifact): Promise<Reading<Json>> {
  if (size_in_bytes > LARGEST_ZIP) return { is: 'unreadable', why: 'its artifact is larger than 5 MB' };
  try {
    const read = await github.download(`${here}/actions/artifacts/${id}/zip`, LARGEST_ZIP);
    return readingOf(read, ACTIONS_READ, planInZip);
  } catch (error) {
    if (error instanceof ServiceFailure) return { is: 'unreadable', why: error.message };
    throw error;
  }
}
