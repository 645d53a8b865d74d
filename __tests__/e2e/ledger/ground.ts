import { type Cli, prepareCli } from '../arm/cli.js';
import { type Azure, PLACE, type Properties, startAzure } from '../servers/azure.js';
import { type Crossing, startCrossing } from '../servers/checkpoints.js';
import { type BareRepository, type GitServer, startGitServer } from '../servers/git.js';
import { Started } from '../servers/process.js';

/** What the tests of the ledger stand on: Azure ML, a server of git with one repository, and a command line. */
export interface Ground {
  readonly azure: Azure;
  /** Where programs find Azure: its address is a part of the place that they write into records. */
  readonly crossing: Crossing;
  readonly server: GitServer;
  readonly repository: BareRepository;
  readonly cli: Cli;
  readonly started: Started;
  /** A model of its own, its versions in order: `1`, `2`, … */
  model(...versions: readonly Properties[]): Promise<string>;
  /** The words of a command for a version, with the policy `open.yml`. */
  words(command: string, asset: string, git: string, ...more: readonly string[]): string[];
  stop(): Promise<void>;
}

export async function startGround(policy: string, switches: readonly string[] = []): Promise<Ground> {
  const started = new Started();
  const [azure, server, cli] = await Promise.all([startAzure(started, '[]', switches), startGitServer(), prepareCli()]);
  const modelIn = (path: string) => /\/models\/([^/?]+)/.exec(path)?.[1] ?? '';
  const crossing = started.add(await startCrossing('azure', azure.emulator.url, modelIn));
  await cli.file('open.yml', policy);
  let models = 0;
  return {
    azure,
    crossing,
    server,
    repository: await server.repository(),
    cli,
    started,
    async model(...versions) {
      const name = `model-${++models}`;
      for (const [index, properties] of versions.entries()) await azure.put(name, String(index + 1), properties);
      return name;
    },
    words: (command, asset, address, ...more) => [
      ...[command, '--asset', asset, ...placeWords(crossing.url)],
      ...['--policy', 'open.yml', '--ledger', `${address}#aml-promote-ledger`, '--json', ...more],
    ],
    async stop() {
      await Promise.all([server.stop(), cli.close(), started.stop()]);
    },
  };
}

/** The words that name the workspace of these tests, where it is served. */
export const placeWords = (azure: string): string[] => [
  ...Object.entries(PLACE).flatMap(([name, value]) => [`--${name}`, value]),
  ...['--azure-endpoint', azure],
];

/** The entries that promotions left in a version, in the order of their keys. */
export function entriesIn({ properties }: { readonly properties: Readonly<Record<string, string>> }): readonly Entry[] {
  const ours = Object.entries(properties).filter(([key]) => key.startsWith('aml-promote.'));
  return ours.map(([, text]) => JSON.parse(text) as Entry);
}

export interface Entry {
  readonly started: string | null;
  readonly number: number | null;
  readonly to: string;
}
