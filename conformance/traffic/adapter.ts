import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Checked, Difference, PartReport } from '../difference.js';
import { startEmulator } from '../emulator.js';
import type { JsonObject } from '../json.js';
import { exchangeDifferences, requestDifferences } from '../swagger/check.js';
import type { Descriptions } from '../swagger/operations.js';
import { GROUP, type Place, placePath, SUBSCRIPTION } from './assets.js';
import { lostKeys } from './echo.js';
import { type Passed, startProxy } from './proxy.js';
import { POLICY, type Scenario, scenarios } from './scenarios.js';
import type { Claims, Segment } from './served.js';

/** A scenario in a place of its own. */
interface Run {
  readonly title: string;
  readonly segment: Segment;
  readonly place: Place;
  readonly scenario: Scenario;
}

/** How `--kind` calls what ARM calls by its segment. */
const KINDS = { models: 'model', data: 'data', environments: 'environment', components: 'component' } as const;

/** Runs the shipped command line against the shipped emulator, and checks every call between them, both ways. */
export async function adapter(cli: string, descriptions: Descriptions, claims: Claims): Promise<PartReport> {
  const runs = claims.homes.flatMap((home) =>
    claims.segments.flatMap((segment) =>
      scenarios(segment).map((scenario, index): Run => {
        const title = `${home}/${segment}: ${scenario.name}`;
        return { title, segment, scenario, place: { home, name: `${segment}-${index}` } };
      }),
    ),
  );
  const emulator = await startEmulator(cli, runs.flatMap(seedOf));
  const folder = mkdtempSync(join(tmpdir(), 'conformance-cli-'));
  writeFileSync(join(folder, 'policy.yml'), POLICY);
  try {
    const world = { cli, folder, emulator: emulator.url, descriptions };
    const checked = await inGroups(runs, (run) => checkedRun(run, world));
    return { name: 'command line against the emulator', checked: checked.flat(), left: new Map() };
  } finally {
    await emulator.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs wait for their retries most of the time. */
const AT_ONCE = 12;

async function inGroups<T, R>(all: readonly T[], run: (one: T) => Promise<R>): Promise<readonly R[]> {
  const queue = [...all.entries()];
  const results: R[] = [];
  const worker = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      results[next[0]] = await run(next[1]);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return results;
}

function seedOf({ place, segment, scenario }: Run): readonly JsonObject[] {
  return Object.entries(scenario.versions).map(([version, properties]) => ({
    id: `${placePath(place)}/${segment}/fraud/versions/${version}`,
    properties,
  }));
}

interface World {
  readonly cli: string;
  readonly folder: string;
  readonly emulator: string;
  readonly descriptions: Descriptions;
}

async function checkedRun(run: Run, world: World): Promise<readonly Checked[]> {
  const { scenario, title } = run;
  const proxy = await startProxy(world.emulator, scenario.faults ?? []);
  try {
    const { code, complaint } = await ended(world, wordsOf(run, proxy.url));
    const found = `${code} ${complaint.trim().split('\n')[0] ?? ''}`.trim();
    const wrong = { where: 'exit code', expected: String(scenario.exit), found };
    return [
      { group: title, title: `${title}: the command`, differences: code === scenario.exit ? [] : [wrong] },
      ...proxy.passed.map((passed, index) => {
        const { method, url } = passed.exchange.asked;
        const path = url.replace(/^.*MachineLearningServices/, '~');
        const earlier = proxy.passed.slice(0, index).filter(({ isFaulty }) => !isFaulty);
        const lost =
          method === 'PUT'
            ? lostKeys(
                earlier.map(({ exchange }) => exchange),
                passed.exchange,
              )
            : [];
        const differences = [...passedDifferences(passed, world.descriptions), ...lost];
        return { group: title, title: `${title}, call ${index + 1}: ${method} ${path}`, differences };
      }),
    ];
  } finally {
    await proxy.close();
  }
}

/** A poll goes where the emulator said; everything else has to be in the description. */
function passedDifferences({ exchange, isFaulty }: Passed, descriptions: Descriptions): readonly Difference[] {
  const { pathname, searchParams } = new URL(exchange.asked.url);
  if (/\/locations\/[^/]+\/\w*Operation\w*\//i.test(pathname)) {
    return [];
  }
  const version = searchParams.get('api-version') ?? '(none)';
  const operation = descriptions.find(version, exchange.asked.method, pathname);
  if (operation === undefined) {
    return [{ where: 'path', expected: 'an operation of the description', found: `none at api-version ${version}` }];
  }
  return isFaulty ? requestDifferences(operation, exchange.asked) : exchangeDifferences(operation, exchange);
}

function wordsOf({ segment, place, scenario }: Run, url: string): readonly string[] {
  return [
    scenario.command,
    ...['--asset', scenario.asset, '--to', scenario.to, '--policy', 'policy.yml', '--ledger', 'off'],
    ...(segment === 'models' ? [] : ['--kind', KINDS[segment]]),
    ...['--subscription-id', SUBSCRIPTION, '--resource-group', GROUP, '--azure-endpoint', url],
    ...[place.home === 'workspaces' ? '--workspace' : '--registry', place.name],
    ...['--timeout', '60'],
  ];
}

async function ended({ cli, folder }: World, words: readonly string[]) {
  const child = spawn(process.execPath, [cli, ...words], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', HOME: folder, NO_COLOR: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, complaint };
}
