import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';
import { plant } from '../planted.js';
import { violationsOf } from './azure-devops/described.js';
import type { Deed, Done } from './azure-devops/pull-request-state.js';
import type { Fault, SeenCall, Turn, World } from './azure-devops/world.js';
import type { Certificate } from './certificate.js';
import { ROOT, type Started } from './process.js';

export type { Deed, Done } from './azure-devops/pull-request-state.js';
export type * from './azure-devops/world.js';

/** Azure DevOps, as a process of its own, on http and, with a certificate, on https. */
export interface AzureDevOps {
  /** One origin for everything, as a server of one's own has it. */
  readonly url: string;
  /**
   * The same over TLS; null without a certificate. Under the names `dev.azure.com` and `vsrm.dev.azure.com` each answers for
   * its own part alone.
   */
  readonly secureUrl: string | null;
  /** An organization of this world; every answer about it is held against Microsoft's descriptions when it stops. */
  organization(world: World): Promise<Organization>;
  stop(): Promise<void>;
}

export interface Organization {
  /** Its address on http: `System.CollectionUri`, with a slash at the end. */
  readonly collection: string;
  /** The same over TLS; without a certificate it is the same as on http. */
  readonly secureCollection: string;
  readonly world: () => Promise<World>;
  /** From now on the world is this. */
  change(different: (world: World) => World): Promise<void>;
  /** While a run goes on: before the n-th call of such a path is answered, the world is another. */
  turn(turns: readonly (Omit<Turn, 'world'> & { readonly different: (world: World) => World })[]): Promise<void>;
  fail(faults: readonly Fault[]): Promise<void>;
  calls(): Promise<readonly SeenCall[]>;
  /** What people do with branches and pull requests of the first project, in this order. */
  deed(deed: Deed): Promise<Done>;
}

/** Starts it. Stopping throws with all that Microsoft's descriptions have against what has passed, where they are at hand. */
export async function startAzureDevOps(started: Started, certificate?: Certificate): Promise<AzureDevOps> {
  const folder = started.folder();
  const script = join(folder, 'azure-devops.mjs');
  await build({
    entryPoints: [join(ROOT, '__tests__/e2e/servers/azure-devops/process.ts')],
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: ['@swc/core'],
    logLevel: 'silent',
  });
  const words = certificate === undefined ? [] : [join(certificate.file, '../key.pem'), certificate.file];
  const child = spawn(process.execPath, [script, ...words], { stdio: ['pipe', 'pipe', 'inherit'] });
  const urls = await new Promise<{ http: string; https: string | null }>((resolve, reject) => {
    createInterface(child.stdout).once('line', (line) => resolve(JSON.parse(line)));
    child.once('exit', () => reject(new Error('Azure DevOps did not start')));
  });
  const names: string[] = [];
  const ask = async (name: string, what: string, sent?: unknown) => {
    const init = sent === undefined ? {} : { method: 'PUT', body: JSON.stringify(sent) };
    const answer = await fetch(`${urls.http}/_control/${encodeURIComponent(name)}/${what}`, init);
    return JSON.parse(await answer.text());
  };
  return started.add({
    url: urls.http,
    secureUrl: urls.https,
    async organization(world) {
      const name = world.organization;
      names.push(name);
      plant(world.token);
      await ask(name, 'world', world);
      const now = (): Promise<World> => ask(name, 'world');
      return {
        collection: `${urls.http}/${name}/`,
        secureCollection: `${urls.https ?? urls.http}/${name}/`,
        world: now,
        change: async (different) => ask(name, 'world', different(await now())),
        async turn(turns) {
          const world = await now();
          await ask(
            name,
            'turns',
            turns.map(({ different, ...when }) => ({ ...when, world: different(world) })),
          );
        },
        fail: async (faults) => ask(name, 'faults', faults),
        calls: () => ask(name, 'calls'),
        deed: async (deed) => ask(name, 'deeds', deed),
      };
    },
    async stop() {
      const all: SeenCall[][] = [];
      for (const name of names) all.push(await ask(name, 'calls'));
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.stdin.end();
      await ended;
      const wrong = [...new Set(violationsOf(all.flat()))];
      if (wrong.length > 0) throw new Error(`against Microsoft's descriptions:\n${wrong.join('\n')}`);
    },
  });
}
