import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Front, type Seen, startFront } from './front.js';
import { type Server, type Started, startCli } from './process.js';

export const SUBSCRIPTION = '11111111-1111-1111-1111-111111111111';
export const PLACE = { 'subscription-id': SUBSCRIPTION, 'resource-group': 'rg-ml', workspace: 'prod' } as const;
const WORKSPACE = `/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-ml/providers/Microsoft.MachineLearningServices/workspaces/prod`;
const API_VERSION = '2024-04-01';

export type Properties = Record<string, unknown>;
type Shown = Properties & { tags: Properties; properties: Record<string, string> };

/** Azure ML as the tests see it: the emulator, and what passes on the way to it. */
export interface Azure {
  /** Where the Action is sent. */
  readonly front: Front;
  readonly emulator: Server;
  /** Registers versions, or changes what they hold, as somebody else than the Action. */
  put(model: string, version: string, properties: Properties): Promise<void>;
  /** `properties` of a version. */
  get(model: string, version: string): Promise<Shown>;
  /** What the Action called for this model, in the order of the answers. */
  calls(model: string): readonly Seen[];
}

/**
 * Starts the emulator and a recording front.
 *
 * @param switches further words of the emulator's command line
 */
export async function startAzure(started: Started, seed = '[]', switches: readonly string[] = []): Promise<Azure> {
  const file = join(started.folder(), 'seed.json');
  writeFileSync(file, seed);
  const emulator = started.add(await startCli(['emulator', '--port', '0', '--seed', file, ...switches]));
  const front = started.add(await startFront(emulator.url));
  const url = (model: string, version: string) =>
    `${emulator.url}${versionId(model, version)}?api-version=${API_VERSION}`;
  const shown = async (response: Response): Promise<{ properties: Shown }> => {
    const text = await response.text();
    if (!response.ok) throw new Error(`the emulator answered ${response.status}: ${text}`);
    return JSON.parse(text);
  };
  return {
    front,
    emulator,
    async put(model, version, properties) {
      const headers = { 'content-type': 'application/json' };
      const body = JSON.stringify({
        properties: { modelUri: `https://store.example/${model}/${version}`, modelType: 'custom_model', ...properties },
      });
      await shown(await fetch(url(model, version), { method: 'PUT', headers, body }));
    },
    get: async (model, version) => (await shown(await fetch(url(model, version)))).properties,
    calls: (model) => front.seen.filter(({ path }) => path.includes(`/models/${model}/`)),
  };
}

export function versionId(model: string, version: string): string {
  return `${WORKSPACE}/models/${model}/versions/${version}`;
}

/** A version that holds a stage in both places. */
export const inStage = (stage: string, more: Properties = {}): Properties => ({ stage, tags: { stage }, ...more });

export const puts = (calls: readonly Seen[]): readonly Seen[] => calls.filter(({ method }) => method === 'PUT');
