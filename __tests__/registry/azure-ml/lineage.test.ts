import { describe, expect, it } from '@jest/globals';
import type { AssetFacts, Lineage } from '../../../src/core/facts.js';
import { ServiceFailure } from '../../../src/core/failure.js';
import type { Place } from '../../../src/core/place.js';
import { startDeadline } from '../../../src/http/deadline.js';
import type { Answer, Transport } from '../../../src/http/transport.js';
import { azureMlRegistry } from '../../../src/registry/azure-ml/registry.js';
import { version } from '../../core/world.js';

const workspace: Place = {
  in: 'workspace',
  endpoint: 'https://management.azure.com',
  subscriptionId: 's',
  resourceGroup: 'ml',
  workspace: 'acme',
};
const registry: Place = {
  in: 'registry',
  endpoint: 'https://management.azure.com',
  subscriptionId: 's',
  resourceGroup: 'ml',
  registry: 'shared',
};
const SHA = '4d2b93784676893f8e346d5f0b9fb894a9cf0742';
const GIT = {
  'azureml.git.repository_uri': 'git@github.com:acme/training',
  'mlflow.source.git.repoURL': 'https://ana:ghp_secret@github.com/acme/training',
  'azureml.git.branch': 'main',
  'mlflow.source.git.branch': 'main',
  'azureml.git.commit': SHA,
  'mlflow.source.git.commit': SHA,
  'azureml.git.dirty': 'True',
};
const NOTHING: Lineage = {
  job: null,
  commit: null,
  data: [],
  environments: [],
  components: [],
  baseModels: [],
  explanations: [],
};

/** A model that names this job, unless something else is said. */
const trained = (job: string | null = 'job-1', given: Partial<AssetFacts> = {}): AssetFacts =>
  version('7', { content: { uri: null, type: 'mlflow_model', job }, ...given });

async function ask(asset: AssetFacts, answer: Partial<Answer> | Error, place: Place = workspace) {
  const calls: string[] = [];
  const transport: Transport = {
    async read({ method, url }) {
      calls.push(`${method} ${url}`);
      if (answer instanceof Error) throw answer;
      return { status: 200, headers: {}, text: '', ...answer };
    },
    once: () => Promise.reject(new Error('nothing is written')),
  };
  const port = azureMlRegistry(
    place,
    transport,
    startDeadline(5000, () => undefined),
  );
  return { reading: await port.lineage(asset), calls };
}

async function lineageOf(properties: object, asset = trained(), systemData: object | null = null): Promise<Lineage> {
  const { reading } = await ask(asset, { text: JSON.stringify({ properties, systemData }) });
  if (reading.is === 'unreadable') throw new Error(reading.why);
  return reading.value;
}

describe('where a model comes from', () => {
  it('is read from its training job', async () => {
    const { calls } = await ask(trained('a b/c'), { text: '{"properties":{}}' });
    expect(calls).toEqual([
      'GET https://management.azure.com/subscriptions/s/resourceGroups/ml/providers/Microsoft.MachineLearningServices/workspaces/acme/jobs/a%20b%2Fc?api-version=2024-04-01',
    ]);
  });

  it('of a command job: its page, its owner, its code without the token, its data and its environment', async () => {
    const job = {
      jobType: 'Command',
      properties: GIT,
      tags: {},
      services: { Studio: { endpoint: 'https://ml.azure.com/runs/job-1' }, Tracking: { endpoint: 'azureml://x' } },
      componentId: null,
      environmentId: '/subscriptions/s/environments/sklearn/versions/4',
      inputs: {
        rides: { jobInputType: 'uri_folder', uri: 'azureml:taxi-rides:9', mode: 'ReadOnlyMount' },
        raw: { jobInputType: 'uri_file', uri: 'https://acme.blob.core.windows.net/c/f.csv?sig=secret&se=2027' },
        rate: { jobInputType: 'literal', value: '0.1' },
        start: { jobInputType: 'mlflow_model', uri: 'azureml:bert:2' },
        nothing: null,
      },
    };
    const lineage = await lineageOf(job, trained(), { createdBy: 'Ana Lima', createdByType: 'User' });
    expect(lineage).toEqual({
      ...NOTHING,
      job: { name: 'job-1', url: 'https://ml.azure.com/runs/job-1', owner: 'Ana Lima', missing: null },
      commit: {
        value: SHA,
        source: 'job property mlflow.source.git.commit',
        repository: 'https://github.com/acme/training',
        branch: 'main',
        isDirty: true,
      },
      data: [
        { value: 'azureml:taxi-rides:9', source: 'job input rides' },
        { value: 'https://acme.blob.core.windows.net/c/f.csv', source: 'job input raw' },
      ],
      environments: [{ value: '/subscriptions/s/environments/sklearn/versions/4', source: 'job' }],
      baseModels: [{ value: 'azureml:bert:2', source: 'job input start' }],
    });
    expect(JSON.stringify(lineage)).not.toContain('secret');
  });

  // The keys of the steps are those of recorded traffic.
  it('of a pipeline: the components of its steps and their data', async () => {
    const export_ = 'azureml://registries/azureml/components/export/versions/1';
    const lineage = await lineageOf({
      jobType: 'Pipeline',
      properties: {},
      inputs: { table: { jobInputType: 'literal', value: 'dbo.Persons' } },
      jobs: {
        prep: {
          type: 'command',
          componentId: export_,
          inputs: {
            source: { job_input_type: 'uri_file', uri: 'azureml://datastores/d/paths/f' },
            bound: { job_input_type: 'literal', value: '${{parent.inputs.table}}' },
          },
          _source: 'BUILTIN',
        },
        train: { type: 'command', componentId: '/subscriptions/s/components/train/versions/2', inputs: {} },
      },
    });
    expect(lineage.components).toEqual([
      { value: export_, source: 'job step prep' },
      { value: '/subscriptions/s/components/train/versions/2', source: 'job step train' },
    ]);
    expect(lineage.data).toEqual([{ value: 'azureml://datastores/d/paths/f', source: 'job step prep, input source' }]);
    expect(lineage.job).toEqual({ name: 'job-1', url: null, owner: null, missing: null });
  });

  it('of a sweep: the environment of its trials', async () => {
    const { environments } = await lineageOf({ jobType: 'Sweep', trial: { environmentId: 'azureml:sk:1' } });
    expect(environments).toEqual([{ value: 'azureml:sk:1', source: 'trials of the job' }]);
  });

  it('of automated ML: its data, and the run that explains the best model', async () => {
    const lineage = await lineageOf({
      jobType: 'AutoML',
      properties: { model_explain_run_id: 'AutoML_1_ModelExplain', model_explain_best_run_child_id: 'AutoML_1_4' },
      taskDetails: {
        taskType: 'Classification',
        trainingData: { jobInputType: 'mltable', uri: 'azureml:train:1' },
        validationData: null,
        testData: { jobInputType: 'mltable', uri: 'azureml:test:1' },
      },
    });
    expect(lineage.data).toEqual([
      { value: 'azureml:train:1', source: 'job training data' },
      { value: 'azureml:test:1', source: 'job test data' },
    ]);
    expect(lineage.explanations).toEqual([
      { value: 'AutoML_1_ModelExplain', source: 'job property model_explain_run_id' },
      { value: 'AutoML_1_4', source: 'job property model_explain_best_run_child_id' },
    ]);
  });

  it('is also what the version carries itself', async () => {
    const own = trained(null, {
      tags: { base_model: 'google/flan-t5' },
      properties: { baseModelId: 'azureml://registries/azureml/models/flan', 'azureml.git.commit': SHA },
    });
    const { reading, calls } = await ask(own, {});
    expect(calls).toEqual([]);
    expect(reading).toEqual({
      is: 'read',
      value: {
        ...NOTHING,
        commit: { value: SHA, source: 'property azureml.git.commit', repository: null, branch: null, isDirty: false },
        baseModels: [
          { value: 'azureml://registries/azureml/models/flan', source: 'property baseModelId' },
          { value: 'google/flan-t5', source: 'tag base_model' },
        ],
      },
    });
  });

  it('takes the commit of the job before that of the version', async () => {
    const own = trained('job-1', { properties: { 'mlflow.source.git.commit': 'f'.repeat(40) } });
    expect((await lineageOf({ properties: GIT }, own)).commit?.value).toBe(SHA);
    expect((await lineageOf({ properties: {} }, own)).commit?.value).toBe('f'.repeat(40));
  });

  it.each([
    ['', 'null'],
    ['what is empty', '{"properties":{"properties":{"mlflow.source.git.commit":" "},"environmentId":""}}'],
    ['nulls', '{"properties":{"properties":null,"tags":null,"inputs":null,"jobs":null,"services":null,"trial":null}}'],
    [
      'keys that mean something to JavaScript',
      '{"properties":{"properties":{"__proto__":"x"},"inputs":{"__proto__":{"uri":null}}}}',
    ],
  ])('is not made up from %s', async (what, text) => {
    const { reading } = await ask(trained(), { text });
    if (what === '') expect(reading.is).toBe('unreadable');
    else expect(reading).toMatchObject({ is: 'read', value: { commit: null, data: [], environments: [] } });
  });

  it('names a job that is gone', async () => {
    const { reading } = await ask(trained(), { status: 404, text: '{"error":{"message":"not found"}}' });
    const job = { name: 'job-1', url: null, owner: null, missing: 'which Azure ML no longer has' };
    expect(reading).toEqual({ is: 'read', value: { ...NOTHING, job } });
  });

  it('asks a registry for no job, for it has none', async () => {
    const { reading, calls } = await ask(trained(), {}, registry);
    expect(calls).toEqual([]);
    expect(reading).toMatchObject({ value: { job: { missing: 'of another place, for a registry has no jobs' } } });
  });

  it.each([401, 403])('that may not be read (%s) says which permission is missing', async (status) => {
    const text = '{"error":{"code":"AuthorizationFailed","message":"No."}}';
    expect((await ask(trained(), { status, text })).reading).toEqual({
      is: 'unreadable',
      why: `Azure ML refused to read the job job-1 with ${status}: AuthorizationFailed: No`,
      grant: 'grant the identity Microsoft.MachineLearningServices/workspaces/jobs/read on the workspace',
    });
  });

  it.each<[string, Partial<Answer> | Error, string]>([
    ['no answer', new ServiceFailure('Azure ML did not answer'), 'Azure ML did not answer'],
    ['an error', { status: 500, text: '<html>' }, 'with 500: an answer with status 500 that is not Azure'],
    ['HTML', { text: '<html>' }, 'in a form that is not its own'],
    ['another form', { text: '{"properties":{"inputs":[]}}' }, 'in a form that is not its own: /properties/inputs'],
  ])('that cannot be read for %s says why', async (_, answer, why) => {
    const { reading } = await ask(trained(), answer);
    expect(reading).toMatchObject({ is: 'unreadable', why: expect.stringContaining(why) });
    expect(reading).not.toHaveProperty('grant');
  });

  it.each(['http://ml.azure.com/runs/x', 'javascript:alert(1)', ' https://ml.azure.com', ''])(
    'has no page at %j',
    async (endpoint) => {
      expect((await lineageOf({ services: { Studio: { endpoint } } })).job?.url).toBeNull();
    },
  );
});
