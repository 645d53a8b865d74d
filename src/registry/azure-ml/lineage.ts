import type { Reading } from '../../core/evidence.js';
import type { AssetFacts, Bag, Commit, Lineage, Recorded, TrainingJob } from '../../core/facts.js';
import { readBag } from '../../core/facts.js';
import { ServiceFailure } from '../../core/failure.js';
import { parsedJson } from '../../core/json.js';
import type { Place } from '../../core/place.js';
import type { Answer } from '../../http/transport.js';
import type { Job } from './answers.js';
import { isJob, whyJob } from './answers-validate.generated.js';
import type { AssetVersions } from './client.js';
import { messageOf } from './failures.js';

type JobProperties = Job['properties'];
type Input = NonNullable<JobProperties['inputs']>[string];

/**
 * Where a version comes from: what it carries itself, and what its training job records (`Jobs_Get`). Only models name
 * their job (mfe.json, `jobName`), and a registry has no jobs.
 */
export async function readLineage(asset: AssetFacts, place: Place, versions: AssetVersions): Promise<Reading<Lineage>> {
  const name = 'job' in asset.content ? asset.content.job : null;
  if (name === null) return read(asset, null, null);
  if (place.in === 'registry') return read(asset, unknown(name, 'of another place, for a registry has no jobs'), null);
  try {
    return judged(asset, name, await versions.read(versions.urlOf(['jobs', name])));
  } catch (error) {
    if (!(error instanceof ServiceFailure)) throw error;
    return { is: 'unreadable', why: error.message };
  }
}

function judged(asset: AssetFacts, name: string, answer: Answer): Reading<Lineage> {
  const { status } = answer;
  if (status === 404) return read(asset, unknown(name, 'which Azure ML no longer has'), null);
  if (status !== 200) {
    const why = `Azure ML refused to read the job ${name} with ${status}: ${messageOf(answer)}`;
    const grant = 'grant the identity Microsoft.MachineLearningServices/workspaces/jobs/read on the workspace';
    return { is: 'unreadable', why, ...(status === 401 || status === 403 ? { grant } : {}) };
  }
  const job = parsedJson(answer.text);
  if (!isJob(job)) {
    const why = `Azure ML answered the job ${name} in a form that is not its own: ${whyJob() || 'not JSON'}`;
    return { is: 'unreadable', why };
  }
  const { services } = job.properties;
  const training: TrainingJob = {
    name,
    url: httpsOnly(services?.Studio?.endpoint ?? null),
    owner: job.systemData?.createdBy || null,
    missing: null,
  };
  return read(asset, training, job.properties);
}

const unknown = (name: string, missing: string): TrainingJob => ({ name, url: null, owner: null, missing });

function read(asset: AssetFacts, job: TrainingJob | null, from: JobProperties | null): Reading<Lineage> {
  const own: Source = { of: '', tags: asset.tags, properties: asset.properties };
  const jobs: Source = { of: 'job ', tags: from?.tags ?? {}, properties: from?.properties ?? {} };
  const steps = Object.entries(from?.jobs ?? {});
  const inputs = [
    ...inputsOf(from?.inputs, 'job input'),
    ...[from?.taskDetails?.trainingData, from?.taskDetails?.validationData, from?.taskDetails?.testData].flatMap(
      (input, index) => asInput(input, `job ${['training', 'validation', 'test'][index]} data`),
    ),
    ...steps.flatMap(([step, node]) => inputsOf(node?.inputs, `job step ${step}, input`)),
  ];
  return {
    is: 'read',
    value: {
      job,
      commit: commitIn(jobs) ?? commitIn(own),
      data: inputs.filter(({ isModel }) => !isModel).map(recorded),
      environments: [...field(from?.environmentId, 'job'), ...field(from?.trial?.environmentId, 'trials of the job')],
      components: [
        ...field(from?.componentId, 'job'),
        ...steps.flatMap(([step, node]) => field(node?.componentId, `job step ${step}`)),
      ],
      baseModels: [
        ...BASE_MODEL.flatMap((key) => labels(own, key)),
        ...inputs.filter(({ isModel }) => isModel).map(recorded),
      ],
      explanations: EXPLANATION.flatMap((key) => labels(jobs, key)),
    },
  };
}

/** Tags and properties of a version or a job, with the word that their sources begin with. */
interface Source {
  readonly of: string;
  readonly tags: Bag;
  readonly properties: Bag;
}

/** `baseModelId` is what Azure ML's fine-tuning registers a model with (Azure/azureml-assets); `base_model` is the key of Hugging Face's model cards. */
const BASE_MODEL = ['baseModelId', 'base_model'];

/** What automated ML writes on a job whose model it explained: the run that explains, and the run that it explains. */
const EXPLANATION = ['model_explain_run_id', 'model_explain_best_run_child_id'];

/**
 * What Azure ML records of a job that was submitted from a git repository, each under two names (its documentation, "Git
 * integration").
 */
function commitIn(source: Source): Commit | null {
  const first = (...keys: readonly string[]): Recorded | undefined =>
    keys.flatMap((key) => field(readBag(source.properties, key), `${source.of}property ${key}`))[0];
  const commit = first('mlflow.source.git.commit', 'azureml.git.commit');
  if (commit === undefined) return null;
  const repository = first('mlflow.source.git.repoURL', 'azureml.git.repository_uri');
  return {
    ...commit,
    repository: repository === undefined ? null : withoutSecrets(repository.value),
    branch: first('mlflow.source.git.branch', 'azureml.git.branch')?.value ?? null,
    isDirty: /^true$/i.test(first('azureml.git.dirty')?.value ?? ''),
  };
}

const labels = ({ of, tags, properties }: Source, key: string): Recorded[] => [
  ...field(readBag(properties, key), `${of}property ${key}`),
  ...field(readBag(tags, key), `${of}tag ${key}`),
];

interface JobInput extends Recorded {
  readonly isModel: boolean;
}

const inputsOf = (inputs: JobProperties['inputs'], source: string): JobInput[] =>
  Object.entries(inputs ?? {}).flatMap(([name, input]) => asInput(input, `${source} ${name}`));

// Literals have no address.
function asInput(input: Input | undefined, source: string): JobInput[] {
  const isModel = /_model$/.test(input?.jobInputType ?? input?.job_input_type ?? '');
  return field(input?.uri && withoutSecrets(input.uri), source).map((one) => ({ ...one, isModel }));
}

const recorded = ({ value, source }: JobInput): Recorded => ({ value, source });

const field = (value: string | null | undefined, source: string): Recorded[] =>
  value === null || value === undefined || value.trim() === '' ? [] : [{ value, source }];

// People clone with a token in the address and sign addresses of storage; what is shown here is for all who may read the run.
function withoutSecrets(address: string): string {
  return address.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i, '$1').replace(/^(https?:[^?#]*)[?#].*$/is, '$1');
}

const httpsOnly = (text: string | null): string | null => (text !== null && /^https:\/\//i.test(text) ? text : null);
