import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { transformFile } from '@swc/core';
import type { Order, Segment, Version, WorldState } from './server.js';

/** The ARM server, as a process of its own. */
export interface Arm {
  readonly url: string;
  /** A workspace or registry that nobody else uses. */
  world(place?: World['in']): World;
  close(): Promise<void>;
}

/** One workspace or registry of it. */
export interface World {
  readonly in: 'workspace' | 'registry';
  /** Its name. */
  readonly workspace: string;
  readonly url: string;
  tell(order: Order): Promise<void>;
  see(): Promise<WorldState>;
}

let count = 0;

export async function startArm(): Promise<Arm> {
  const folder = await mkdtemp(join(tmpdir(), 'arm-'));
  const script = join(folder, 'server.mjs');
  const { code } = await transformFile('__tests__/e2e/arm/server.ts', {
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'es6' },
  });
  await writeFile(script, code);
  const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
  const url = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).once('line', resolve);
    child.once('exit', () => reject(new Error('the ARM server did not start')));
  });
  return {
    url,
    world(place = 'workspace') {
      const workspace = `${place === 'workspace' ? 'ws' : 'reg'}-${count++}`;
      const control = async (order?: Order): Promise<WorldState> => {
        const answer = await fetch(
          `${url}/_control/${workspace}`,
          order && { method: 'POST', body: JSON.stringify(order) },
        );
        return (await answer.json()) as WorldState;
      };
      return {
        in: place,
        workspace,
        url,
        async tell(order) {
          await control(order);
        },
        see: () => control(),
      };
    },
    async close() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.stdin.end();
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}

export const SUBSCRIPTION = '00000000-1111-2222-3333-444444444444';
export const GROUP = 'rg';

/** The id that ARM gives a version. */
export const idOf = (workspace: string, name: string, version: string): string =>
  `/subscriptions/${SUBSCRIPTION}/resourceGroups/${GROUP}/providers/Microsoft.MachineLearningServices/workspaces/${workspace}/models/${name}/versions/${version}`;

/** A version with no more than a promotion needs; `more` are further keys of `properties`. */
export function lean(workspace: string, version: string, more: object = {}, name = 'fraud'): Version {
  return { name, version, text: JSON.stringify({ id: idOf(workspace, name, version), properties: more }) };
}

/** A version as Azure ML answers it. */
export function full(workspace: string, version: string, more: object = {}, name = 'fraud'): Version {
  const properties = {
    description: 'a model',
    tags: {},
    properties: {},
    isArchived: false,
    isAnonymous: false,
    flavors: {},
    modelType: 'custom_model',
    modelUri: `azureml://subscriptions/${SUBSCRIPTION}/resourceGroups/${GROUP}/workspaces/${workspace}/datastores/workspaceblobstore/paths/m/${version}`,
    jobName: null,
    ...more,
  };
  const day = version.replace(/\D/g, '').padStart(2, '0').slice(-2);
  const systemData = {
    createdAt: `2024-01-${day}T00:00:00.1234567+00:00`,
    createdBy: 'x',
    createdByType: 'User',
    lastModifiedAt: '2024-02-01T00:00:00Z',
  };
  const type = 'Microsoft.MachineLearningServices/workspaces/models/versions';
  return {
    name,
    version,
    text: JSON.stringify({ id: idOf(workspace, name, version), name: version, type, properties, systemData }),
  };
}

export const SEGMENTS = ['models', 'data', 'environments', 'components'] as const satisfies readonly Segment[];

/** Keys of each kind as Azure ML answers them, what it adds and rewrites among them. */
const KEYS: Record<Segment, (place: string, version: string) => object> = {
  models: (place, version) => ({
    flavors: { python_function: { data: { loader_module: 'mlflow.sklearn', version: '1.0' } } },
    modelType: 'mlflow_model',
    modelUri: `azureml://subscriptions/${SUBSCRIPTION}/resourceGroups/${GROUP}/workspaces/${place}/datastores/workspaceblobstore/paths/m/${version}`,
    jobName: null,
    provisioningState: 'Succeeded',
    stage: null,
  }),
  data: (place, version) => ({
    dataType: 'uri_folder',
    dataUri: `azureml://subscriptions/${SUBSCRIPTION}/resourcegroups/${GROUP}/workspaces/${place}/datastores/workspaceblobstore/paths/rows/${version}/`,
  }),
  environments: () => ({
    image: 'mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu20.04',
    condaFile: '{\n  "name": "train",\n  "dependencies": [\n    "python=3.10"\n  ]\n}',
    osType: 'Linux',
    environmentType: 'UserCreated',
    autoRebuild: 'Disabled',
    provisioningState: 'Succeeded',
    stage: 'Development',
  }),
  components: () => ({
    componentSpec: {
      name: 'train',
      version: '1',
      display_name: 'Train',
      is_deterministic: 'True',
      type: 'command',
      inputs: { rows: { type: 'uri_folder', optional: 'False' } },
      environment: 'azureml://registries/azureml/environments/sklearn/versions/33',
      resources: { instance_count: '1' },
      command: 'echo ${{inputs.rows}}',
    },
  }),
};

/** A version of any kind as Azure ML answers it; `stage` is what it is put into by hand. */
export function assetOf(
  { in: place, workspace }: World,
  segment: Segment,
  version: string,
  { stage, ...more }: { readonly stage?: string; readonly [key: string]: unknown } = {},
  name = 'fraud',
): Version {
  const provider = `/subscriptions/${SUBSCRIPTION}/resourceGroups/${GROUP}/providers/Microsoft.MachineLearningServices`;
  const parent = place === 'workspace' ? 'workspaces' : 'registries';
  const native = segment === 'models' || segment === 'environments';
  const value = {
    id: `${provider}/${parent}/${workspace}/${segment}/${name}/versions/${version}`,
    name: version,
    type: `Microsoft.MachineLearningServices/${parent}/${segment}/versions`,
    properties: {
      description: 'what it is',
      tags: { owner: 'dana', ...(stage !== undefined && { stage }) },
      properties: { accuracy: '0.95' },
      isArchived: false,
      isAnonymous: false,
      ...KEYS[segment](workspace, version),
      ...(native && stage !== undefined && { stage }),
      ...more,
    },
    systemData: {
      createdAt: `2024-01-${version.padStart(2, '0')}T00:00:00.1234567+00:00`,
      createdBy: 'x',
      createdByType: 'User',
    },
  };
  return { segment, name, version, text: JSON.stringify(value) };
}

/** The key of a version in the state of a world. */
export const keyIn = (segment: Segment, version: string, name = 'fraud'): string =>
  segment === 'models' ? `${name}:${version}` : `${segment}/${name}:${version}`;

/** What a version's text says, as far as tests look at it. */
export interface Read {
  readonly properties: {
    readonly stage?: string | null;
    readonly isArchived?: boolean;
    readonly tags?: Readonly<Record<string, string>> | null;
    readonly properties?: Readonly<Record<string, string>>;
  };
}

export const readAsset = (state: WorldState, segment: Segment, version: string, name = 'fraud'): Read['properties'] =>
  (JSON.parse(state.versions[keyIn(segment, version, name)] ?? 'null') as Read).properties;

export const readVersion = (state: WorldState, version: string, name = 'fraud'): Read['properties'] =>
  readAsset(state, 'models', version, name);

/** The stage of a version, native and tag, which have to agree. */
export function stageIn(state: WorldState, version: string, segment: Segment = 'models'): string | null {
  const { stage: native = null, tags } = readAsset(state, segment, version);
  const tag = tags?.stage ?? null;
  const stage = segment === 'data' || segment === 'components' ? tag : native;
  return stage === tag ? stage : `${stage} / ${tag}`;
}

/** The keys of our entries. */
export const entriesIn = (state: WorldState, version: string, segment: Segment = 'models'): string[] =>
  Object.keys(readAsset(state, segment, version).properties ?? {}).filter((key) => key.startsWith('aml-promote.'));

/** The versions that were PUT, in their order. */
export const putsIn = (state: WorldState): (string | null)[] =>
  state.calls.filter(({ kind }) => kind === 'PUT').map(({ version }) => version);
