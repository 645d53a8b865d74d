import type { Artifacts } from '../azure-devops/answers.js';
import { isArtifacts, whyArtifacts } from '../azure-devops/answers-validate.generated.js';
import type { AzureDevOps, ReadFile } from '../azure-devops/client.js';
import type { YamlContext } from '../azure-devops/context.js';
import { apisOf } from '../azure-devops/paths.js';
import { grantOf } from '../azure-devops/permissions.js';
import { readingOf } from '../azure-devops/reading.js';
import type { Json } from '../core/digest.js';
import type { PlanArtifact, Reading } from '../core/evidence.js';
import { ServiceFailure } from '../core/failure.js';
import { type RunTimeline, sameId } from './azure-devops-timeline.js';
import { planInZip } from './plan-in-zip.js';

type All = Artifacts['value'];

/** No plan is larger, packed. */
const LARGEST_ZIP = 5 * 1024 * 1024;

/** The artifacts of a run (operation Artifacts - List). */
export async function readArtifacts(devops: AzureDevOps, context: YamlContext): Promise<Reading<All>> {
  const read = await devops.list({ path: pathOf(context) }, isArtifacts, whyArtifacts);
  return readingOf(read, grantOf('builds', context), (value) => ({ is: 'read', value: [...value] }));
}

const pathOf = (context: YamlContext): string => `${apisOf(context)}/build/builds/${context.buildId}/artifacts`;

/** What the run shows of itself. */
interface Shown {
  readonly artifacts: All;
  readonly timeline: RunTimeline;
}

/**
 * Artifacts that are named after the plan's digest. An artifact has no time of its own: it was there when the job ended that
 * published it. What this job's own stage published was made behind the gate, and what still runs may yet publish.
 *
 * @param isOpened whether to look into them: to prove that there was a plan, its name and time do
 */
export async function readPlans(
  devops: AzureDevOps,
  context: YamlContext,
  digest: string,
  isOpened: boolean,
  { artifacts, timeline }: Shown,
): Promise<Reading<readonly PlanArtifact[]>> {
  const name = `aml-promote-plan-${digest}`;
  const own = timeline.jobOf(context.jobId)?.stage;
  const made: { readonly name: string; readonly createdAt: string }[] = [];
  for (const artifact of artifacts.filter((one) => sameId(one.name, name))) {
    const maker = artifact.source ? timeline.jobOf(artifact.source) : null;
    if (maker === null) return { is: 'unreadable', why: `which job of this run published ${name} cannot be told` };
    const { finishTime } = maker.job;
    if (maker.stage !== own && finishTime) made.push({ name: artifact.name, createdAt: finishTime });
  }
  const plans = made.map(async (artifact): Promise<PlanArtifact> => {
    const content = isOpened ? await readContent(devops, context, artifact.name) : unopened;
    return { createdAt: artifact.createdAt, isExpired: false, content };
  });
  return { is: 'read', value: await Promise.all(plans) };
}

const unopened = { is: 'unreadable', why: 'nobody asked what is in it' } as const;

/**
 * Operation Artifacts - Get Artifact, as a zip: so the service itself writes it in the `downloadUrl` of what the agent's
 * `artifact.upload` made. What it holds only names what changed, so a service that fails ends no run.
 */
async function readContent(devops: AzureDevOps, context: YamlContext, name: string): Promise<Reading<Json>> {
  const question = { path: pathOf(context), query: { artifactName: name, $format: 'zip' } };
  try {
    return contentOf(await devops.download(question, LARGEST_ZIP), context, name);
  } catch (error) {
    if (error instanceof ServiceFailure) return { is: 'unreadable', why: error.message };
    throw error;
  }
}

function contentOf(read: ReadFile, context: YamlContext, name: string): Reading<Json> {
  if (read.is !== 'elsewhere') return readingOf(read, grantOf('builds', context), (zip) => planInZip(zip, name));
  // Only a pipeline artifact is: the steps that a pipeline has of its own publish such ones.
  const why = `its artifact is kept at ${read.origin}, where the token of this job is not sent`;
  return { is: 'unreadable', why };
}
