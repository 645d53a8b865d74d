import { afterEach, describe, expect, it } from '@jest/globals';
import { type Doc, document, type Ended } from './arm/cli.js';
import { chainOf } from './ledger/chain.js';
import { entriesIn, type Ground, startGround } from './ledger/ground.js';
import { inStage } from './servers/azure.js';
import type { BareRepository } from './servers/git.js';

// A version that has to leave Production may come back: nobody is refused because others were there before.
const POLICY = `version: 1
allow-cycles: true
stages:
  Staging: {}
  Production: { exclusive: { incumbent-to: Staging } }
transitions:
  - { from: Staging, to: Production }
  - { from: Production, to: Staging }
`;

interface Crowd {
  readonly name: string;
  readonly models: number;
  readonly versions: number;
  readonly processes: number;
  /** Where the processes find the ledger. */
  readonly by: 'path' | 'http';
  /** Of the emulator. */
  readonly switches?: readonly string[];
  readonly meanwhile?: (repository: BareRepository) => Promise<void>;
}

let ground: Ground | undefined;
afterEach(async () => {
  await ground?.stop();
  ground = undefined;
});

/** Three calls in twenty are refused, some after they were obeyed; nobody is refused as often as a run tries. */
const STORM = ['429=1', '429-header=1', '429-after=1', '429=2', '429-after=2', '429-header=1']
  .flatMap((fault, index) => [0, 120, 240].map((later) => ({ fault, from: 20 * index + later + 10 })))
  .map(({ fault, from }) => `${from}-${from + 2}:${fault}`)
  .join(',');

const crowds: readonly Crowd[] = [
  { name: 'fifty at once, by the path of the repository', models: 5, versions: 4, processes: 50, by: 'path' },
  { name: 'fifty at once, over http', models: 5, versions: 4, processes: 50, by: 'http' },
  {
    name: 'lists that lag behind writes',
    ...{ models: 2, versions: 3, processes: 12, by: 'http' },
    switches: ['--list-lag', '2s'],
  },
  {
    name: 'a storm of 429',
    ...{ models: 2, versions: 3, processes: 12, by: 'http' },
    switches: ['--faults', STORM],
  },
  {
    name: 'a git server that drops one answer in five after it has accepted the push',
    ...{ models: 2, versions: 3, processes: 12, by: 'http' },
    // A connection that dies without a byte, and an answer that breaks off.
    meanwhile: ({ tell }) =>
      tell({
        faults: [
          { on: 'push', which: { every: 10 }, deed: { is: 'half' } },
          { on: 'push', which: { every: 5 }, deed: { is: 'drop' } },
        ],
      }),
  },
];

interface Outcome {
  readonly model: string;
  readonly version: string;
  readonly ended: Ended;
  readonly doc: Doc;
}

async function play({ models, versions, processes, by, switches = [], meanwhile }: Crowd) {
  const here = await startGround(POLICY, switches);
  ground = here;
  const names: string[] = [];
  for (let nth = 0; nth < models; nth++)
    names.push(await here.model(...Array.from({ length: versions }, () => inStage('Staging'))));
  await meanwhile?.(here.repository);
  const address = here.repository[by === 'path' ? 'path' : 'url'];
  const begun = performance.now();
  const outcomes = await Promise.all(
    Array.from({ length: processes }, async (_, nth): Promise<Outcome> => {
      const model = names[nth % models] ?? '';
      const version = String((Math.floor(nth / models) % versions) + 1);
      const words = here.words('promote', `azureml:${model}:${version}`, address, '--to', 'Production');
      const ended = await here.cli.run(words);
      return { model, version, ended, doc: document(ended) };
    }),
  );
  const seconds = (performance.now() - begun) / 1000;
  // What is looked at afterwards is looked at on a good day.
  await fetch(`${here.azure.emulator.url}/_emulator/faults`, { method: 'PUT', body: '' });
  return { here, names, outcomes, seconds };
}

describe('many processes that promote versions of the same models', () => {
  it.each(crowds)(
    'lose nothing and do nothing twice: $name',
    async (crowd) => {
      const { here, names, outcomes, seconds } = await play(crowd);
      const failed = outcomes.filter(({ ended }) => ended.code !== 0);
      expect(failed.map(({ ended, doc }) => [ended.code, doc.error?.message ?? doc.findings])).toEqual([]);
      let promotions = 0;
      let records = 0;
      for (const model of names) {
        const chain = await chainOf(here.repository, model);
        expect([model, ...chain.wrong]).toEqual([model]);
        expect(chain.isOpen).toBe(false);
        const kinds = chain.records.map(({ event }) => event);
        expect(kinds).toEqual(chain.ended.flatMap(() => ['started', 'completed']));
        const mine = outcomes.filter((one) => one.model === model);
        // Whoever says that it has promoted has a record of it; two that asked for the same at once may share one.
        const promoted = mine.filter(({ doc }) => doc.state === 'promoted' || doc.state === 'finished');
        expect(new Set(promoted.map(({ version }) => version))).toEqual(
          new Set(chain.ended.map(({ changes }) => changes[0]?.version)),
        );
        expect(promoted.length).toBeGreaterThanOrEqual(chain.ended.length);
        // Nothing was lost and nothing doubled on its way to Azure.
        const holders: string[] = [];
        for (let version = 1; version <= crowd.versions; version++) {
          const shown = await here.azure.get(model, String(version));
          const moves = chain.ended.filter(({ changes }) => changes.some((one) => one.version === String(version)));
          const entries = entriesIn(shown).map(({ started, number }) => `${number} ${started}`);
          expect([model, version, entries.sort()]).toEqual([
            model,
            version,
            moves.map(({ operation, number }) => `${number} ${operation}`).sort(),
          ]);
          if (shown.stage === 'Production') holders.push(String(version));
          expect(shown.tags.stage).toBe(shown.stage);
        }
        expect([model, holders]).toEqual([model, [chain.ended.at(-1)?.changes[0]?.version]]);
        expect(chain.stages.Production).toEqual(holders);
        promotions += chain.ended.length;
        records += chain.records.length;
      }
      const pushes = (await here.repository.calls()).filter(({ service }) => service === 'push').length;
      const retries = crowd.by === 'http' ? `, ${pushes - records} pushes more than records` : '';
      const rate = (promotions / seconds).toFixed(1);
      process.stdout.write(
        `${crowd.name}: ${crowd.processes} processes, ${promotions} promotions in ${seconds.toFixed(1)} s, ${rate} a second${retries}\n`,
      );
    },
    240_000,
  );
});
