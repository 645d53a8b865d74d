import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from '@jest/globals';
import { type Emulator, type EmulatorOptions, startEmulator } from '../../src/emulator/server.js';

const PLACE =
  '/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-ml/providers/Microsoft.MachineLearningServices/workspaces/prod';

const undo: (() => unknown)[] = [];

afterEach(async () => {
  for (const step of undo.splice(0).reverse()) {
    await step();
  }
});

/** A directory that is gone after the test. */
export function scratch(): string {
  const directory = mkdtempSync(join(tmpdir(), 'emulator-'));
  undo.push(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

/** A seed file with this text, or this JSON. */
export function seedFile(content: unknown): string {
  const file = join(scratch(), 'seed.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

/** An emulator that is closed after the test. */
export async function emulator(options: Partial<EmulatorOptions> = {}): Promise<Emulator> {
  const started = await startEmulator({ port: 0, ...options });
  undo.push(() => started.close());
  return started;
}

export function versionId(version: string, model = 'churn'): string {
  return `${PLACE}/models/${model}/versions/${version}`;
}

export function versionsPath(model = 'churn'): string {
  return `${PLACE}/models/${model}/versions`;
}

/** The path of any asset, from the kind on, in the workspace or in the registry `shared`. */
export function assetPath(rest: string, home: 'workspaces' | 'registries' = 'workspaces'): string {
  return `${home === 'workspaces' ? PLACE : PLACE.replace('workspaces/prod', 'registries/shared')}/${rest}`;
}

/** `count` versions of one model, 1 is the oldest. */
export function versions(count: number, properties: (number: number) => object = () => ({})): object[] {
  return Array.from({ length: count }, (_, index) => ({
    id: versionId(String(index + 1)),
    properties: properties(index + 1),
  }));
}

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  readonly json: any;
}

/** Sends a request and reads the answer. `path` may carry a query of its own. */
export async function call(
  { url }: Emulator,
  method: string,
  path: string,
  body?: unknown,
  api = '2024-04-01',
): Promise<Reply> {
  const separator = path.includes('?') ? '&' : '?';
  const target = path.includes('api-version=') || api === '' ? path : `${path}${separator}api-version=${api}`;
  const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
  const response = await fetch(`${url}${target}`, { method, ...(text === undefined ? {} : { body: text }) });
  const answer = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    text: answer,
    json: answer === '' ? undefined : JSON.parse(answer),
  };
}

/** Follows `nextLink` to the end: the names on each page. */
export async function pages(server: Emulator, query: string): Promise<string[][]> {
  const found: string[][] = [];
  let reply = await call(server, 'GET', `${versionsPath()}?${query}`);
  for (;;) {
    found.push(reply.json.value.map(({ name }: { name: string }) => name));
    const next: string | undefined = reply.json.nextLink;
    if (next === undefined) {
      return found;
    }
    reply = await call(server, 'GET', next.slice(server.url.length));
  }
}
