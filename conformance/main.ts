import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { countOf, lines, type PartReport } from './difference.js';
import { type Recording, recordings } from './replay/recording.js';
import { replay } from './replay/replay.js';
import { examples } from './swagger/examples.js';
import { Descriptions } from './swagger/operations.js';
import { recordedTraffic } from './swagger/recorded.js';
import { adapter } from './traffic/adapter.js';
import { requests } from './traffic/requests.js';
import { CLAIMS } from './traffic/served.js';

/** lib/conformance/main.js is what runs. */
const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** How often one difference is told in full. */
const MOST_ALIKE = 20;

/** The api-version that the product speaks. */
const API_VERSION = '2024-04-01';

const PARTS: Readonly<Record<string, (options: Options) => PartReport | Promise<PartReport>>> = {
  examples: (options) => examples(described(options), API_VERSION),
  recorded: (options) => recordedTraffic(described(options), recorded(options)),
  replay: (options) => replay(options.cli, recorded(options)),
  requests: (options) => requests(options.cli, described(options), CLAIMS),
  adapter: (options) => adapter(options.cli, described(options), CLAIMS),
};

function described({ shared }: Options): Descriptions {
  return new Descriptions(join(shared, 'specs', 'aml'));
}

function recorded({ shared, file }: Options): readonly Recording[] {
  return recordings(join(shared, 'recordings', 'azure-ml')).filter((recording) => recording.file.includes(file));
}

interface Options {
  readonly cli: string;
  readonly shared: string;
  readonly file: string;
}

const { values } = parseArgs({
  options: {
    shared: { type: 'string', default: join(ROOT, '..', 'shared') },
    cli: { type: 'string', default: join(ROOT, 'dist', 'cli', 'index.js') },
    only: { type: 'string', default: Object.keys(PARTS).join(',') },
    file: { type: 'string', default: '' },
    all: { type: 'boolean', default: false },
  },
});
process.exitCode = await run({ ...values, shared: resolve(values.shared), cli: resolve(values.cli) });

async function run(options: Options & { readonly only: string; readonly all: boolean }): Promise<number> {
  for (const needed of [options.cli, join(options.shared, 'recordings'), join(options.shared, 'specs')]) {
    if (!existsSync(needed)) {
      process.stderr.write(`conformance: ${needed} is not there; give --shared DIRECTORY and --cli FILE\n`);
      return 2;
    }
  }
  const reports: PartReport[] = [];
  for (const name of options.only.split(',')) {
    const part = PARTS[name];
    if (part === undefined) {
      process.stderr.write(`conformance: there is no part '${name}'; there are ${Object.keys(PARTS).join(', ')}\n`);
      return 2;
    }
    const report = await part(options);
    process.stdout.write(`${lines(report, options.all ? Number.POSITIVE_INFINITY : MOST_ALIKE).join('\n')}\n`);
    reports.push(report);
  }
  const differences = reports.reduce((sum, report) => sum + countOf(report), 0);
  const checked = reports.reduce((sum, report) => sum + report.checked.length, 0);
  process.stdout.write(`conformance: ${checked} exchanges checked, ${differences} differences\n`);
  return differences === 0 ? 0 : 1;
}
