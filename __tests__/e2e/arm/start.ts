import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { transformFile } from '@swc/core';
import type { Order, Version, WorldState } from './server.js';

/** The ARM server, as a process of its own. */
export interface Arm {
  readonly url: string;
  /** A workspace that nobody else uses. */
  world(): World;
  close(): Promise<void>;
}

/** One workspace of it. */
export interface World {
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
    world() {
      const workspace = `ws-${count++}`;
      const control = async (order?: Order): Promise<WorldState> => {
        const answer = await fetch(
          `${url}/_control/${workspace}`,
          order && { method: 'POST', body: JSON.stringify(order) },
        );
        return (await answer.json()) as WorldState;
      };
      return {
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

/** What a version's text says, as far as tests look at it. */
export interface Read {
  readonly properties: {
    readonly stage?: string | null;
    readonly isArchived?: boolean;
    readonly tags?: Readonly<Record<string, string>> | null;
    readonly properties?: Readonly<Record<string, string>>;
  };
}

export const readVersion = (state: WorldState, version: string, name = 'fraud'): Read['properties'] =>
  (JSON.parse(state.versions[`${name}:${version}`] ?? 'null') as Read).properties;

/** The stage of a version, native and tag, which have to agree. */
export function stageIn(state: WorldState, version: string): string | null {
  const { stage = null, tags } = readVersion(state, version);
  const tag = tags?.stage ?? null;
  return stage === tag ? stage : `${stage} / ${tag}`;
}

/** The keys of our entries. */
export const entriesIn = (state: WorldState, version: string): string[] =>
  Object.keys(readVersion(state, version).properties ?? {}).filter((key) => key.startsWith('aml-promote.'));

/** The versions that were PUT, in their order. */
export const putsIn = (state: WorldState): (string | null)[] =>
  state.calls.filter(({ kind }) => kind === 'PUT').map(({ version }) => version);
