import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const root = process.cwd();

// From where, what may be imported, what may not. Whatever `OURS` has and the first list has not is forbidden.
const OURS = {
  approvals: '../approvals/github.js',
  'approvals/port': '../approvals/port.js',
  'azure-devops': '../azure-devops/client.js',
  commands: '../commands/promote.js',
  compose: '../compose/composition.js',
  'compose/azure-devops': '../compose/azure-devops.js',
  'compose/azure-devops-doctor': '../compose/azure-devops-doctor.js',
  'compose/github': '../compose/github.js',
  'compose/github-doctor': '../compose/github-doctor.js',
  'compose/shell': '../compose/shell.js',
  core: '../core/plan.js',
  doctor: '../doctor/github.js',
  'doctor/port': '../doctor/port.js',
  emulator: '../emulator/server.js',
  facts: '../facts/gather.js',
  forge: '../forge/github.js',
  'forge/port': '../forge/port.js',
  github: '../github/client.js',
  hosts: '../hosts/cli/main.js',
  http: '../http/transport.js',
  inputs: '../inputs.js',
  ledger: '../ledger/git/ledger.js',
  'ledger/port': '../ledger/port.js',
  registry: '../registry/azure-ml/registry.js',
  'registry/port': '../registry/port.js',
  report: '../report/report.js',
  'stand-in': '../stand-in/github.js',
  version: '../version.generated.js',
} as const;
type Ours = keyof typeof OURS;

const PORTS: readonly Ours[] = ['approvals/port', 'forge/port', 'ledger/port', 'registry/port'];
const COMMON = ['node:crypto', 'yaml'];
const TASK_LIB = ['azure-pipelines-task-lib', 'azure-pipelines-task-lib/task.js'];
const HOST_ONLY = ['@actions/core', '@actions/core/lib/core.js', '@azure/identity', ...TASK_LIB];

interface Arrows {
  readonly from: string;
  readonly ours: readonly Ours[];
  readonly npm: readonly string[];
  readonly never: readonly string[];
}

const ARROWS: readonly Arrows[] = [
  {
    from: 'core',
    ours: ['core'],
    npm: [...COMMON, 'canonicalize', 'big.js', 'confusables', 'fastest-levenshtein', 'json-schema-to-ts'],
    never: [
      ...HOST_ONLY,
      'node:fs',
      'node:fs/promises',
      'node:http',
      'node:process',
      'lossless-json',
      'ajv/dist/2020.js',
    ],
  },
  { from: 'report', ours: ['core', 'report'], npm: ['node:util'], never: [...HOST_ONLY, '@azure/core-rest-pipeline'] },
  { from: 'facts', ours: ['core', 'facts', ...PORTS], npm: [], never: [...HOST_ONLY, '@azure/core-auth'] },
  {
    from: 'commands',
    ours: ['commands', 'core', 'doctor/port', 'facts', 'inputs', 'report', 'version', ...PORTS],
    npm: [],
    never: [...HOST_ONLY, '@azure/core-auth'],
  },
  { from: 'http', ours: ['core', 'http', 'version'], npm: ['@azure/core-rest-pipeline'], never: HOST_ONLY },
  { from: 'github', ours: ['core', 'github', 'http', 'version'], npm: COMMON, never: HOST_ONLY },
  { from: 'azure-devops', ours: ['azure-devops', 'core', 'http', 'version'], npm: COMMON, never: HOST_ONLY },
  {
    from: 'forge',
    ours: ['azure-devops', 'core', 'forge', 'forge/port', 'github', 'http', 'version'],
    npm: COMMON,
    never: HOST_ONLY,
  },
  {
    from: 'doctor',
    ours: [
      'approvals',
      'approvals/port',
      'azure-devops',
      'core',
      'doctor',
      'doctor/port',
      'forge',
      'forge/port',
      'github',
      'http',
      'version',
    ],
    npm: COMMON,
    never: HOST_ONLY,
  },
  {
    from: 'approvals',
    ours: ['approvals', 'approvals/port', 'azure-devops', 'core', 'github', 'http', 'version'],
    npm: COMMON,
    never: HOST_ONLY,
  },
  {
    from: 'registry',
    ours: ['core', 'http', 'registry', 'registry/port', 'version'],
    npm: ['lossless-json'],
    never: HOST_ONLY,
  },
  {
    from: 'registry/azure-ml',
    ours: ['core', 'http', 'registry', 'registry/port', 'version'],
    npm: ['lossless-json'],
    never: HOST_ONLY,
  },
  {
    from: 'registry/azure-ml/credential',
    ours: ['core', 'http', 'registry', 'registry/port', 'version'],
    npm: ['@azure/core-rest-pipeline', '@azure/identity'],
    never: ['@actions/core', ...TASK_LIB],
  },
  {
    from: 'ledger',
    ours: ['core', 'http', 'ledger', 'ledger/port', 'version'],
    npm: ['node:child_process'],
    never: HOST_ONLY,
  },
  {
    from: 'ledger/git',
    ours: ['core', 'http', 'ledger', 'ledger/port', 'version'],
    npm: ['node:child_process'],
    never: HOST_ONLY,
  },
  {
    from: 'emulator',
    ours: ['emulator'],
    npm: ['node:http', 'lossless-json'],
    never: [...HOST_ONLY, '@azure/core-auth'],
  },
  { from: 'stand-in', ours: ['stand-in'], npm: ['node:http'], never: [...HOST_ONLY, '@azure/core-auth'] },
  {
    from: 'compose',
    ours: [
      'commands',
      'compose',
      'core',
      'facts',
      'http',
      'inputs',
      'ledger',
      'ledger/port',
      'registry',
      'registry/port',
      'report',
      'version',
    ],
    npm: ['node:util'],
    never: [...HOST_ONLY, '../registry/azure-ml/credential/connected.js'],
  },
  {
    from: 'hosts',
    ours: ['commands', 'compose', 'core', 'emulator', 'hosts', 'inputs', 'report', 'stand-in', 'version'],
    npm: ['node:util'],
    never: HOST_ONLY,
  },
  {
    from: 'hosts/cli',
    ours: [
      'commands',
      'compose/github',
      'compose/github-doctor',
      'compose/shell',
      'core',
      'emulator',
      'hosts',
      'inputs',
      'report',
      'stand-in',
      'version',
    ],
    npm: ['node:util'],
    never: HOST_ONLY,
  },
  {
    from: 'hosts/github',
    ours: [
      'commands',
      'compose/github',
      'compose/github-doctor',
      'core',
      'emulator',
      'hosts',
      'inputs',
      'report',
      'stand-in',
      'version',
    ],
    npm: ['@actions/core'],
    never: ['@azure/identity', ...TASK_LIB],
  },
  {
    from: 'hosts/azure-devops',
    ours: [
      'commands',
      'compose/azure-devops',
      'compose/azure-devops-doctor',
      'core',
      'emulator',
      'hosts',
      'inputs',
      'report',
      'stand-in',
      'version',
    ],
    npm: TASK_LIB,
    never: ['@azure/identity', '@actions/core'],
  },
];

/** What of all that there is, a host's own composition may not have. */
const COMPOSITIONS = {
  'azure-devops': [
    './azure-devops-doctor.js',
    './github-doctor.js',
    './github.js',
    './shell.js',
    '../doctor/azure-devops.js',
    '../doctor/github.js',
    '../doctor/port.js',
    '../approvals/github.js',
    '../approvals/shell.js',
    '../forge/working-tree.js',
    '../github/oidc.js',
  ],
  'azure-devops-doctor': [
    './github-doctor.js',
    './github.js',
    './shell.js',
    '../approvals/azure-devops.js',
    '../approvals/github.js',
    '../approvals/port.js',
    '../approvals/shell.js',
    '../doctor/github.js',
    '../forge/working-tree.js',
    '../github/oidc.js',
  ],
  github: [
    './azure-devops-doctor.js',
    './azure-devops.js',
    './github-doctor.js',
    './shell.js',
    '../doctor/azure-devops.js',
    '../doctor/github.js',
    '../doctor/port.js',
    '../approvals/azure-devops.js',
    '../approvals/shell.js',
    '../azure-devops/client.js',
    '../forge/azure-repos.js',
    '../forge/working-tree.js',
    '../registry/azure-ml/credential/connected.js',
  ],
  'github-doctor': [
    './azure-devops-doctor.js',
    './azure-devops.js',
    './github.js',
    './shell.js',
    '../approvals/azure-devops.js',
    '../approvals/github.js',
    '../approvals/port.js',
    '../approvals/shell.js',
    '../azure-devops/client.js',
    '../doctor/azure-devops.js',
    '../forge/azure-repos.js',
    '../forge/working-tree.js',
    '../registry/azure-ml/credential/connected.js',
  ],
  shell: [
    './azure-devops-doctor.js',
    './azure-devops.js',
    './github-doctor.js',
    './github.js',
    '../doctor/azure-devops.js',
    '../doctor/github.js',
    '../doctor/port.js',
    '../approvals/azure-devops.js',
    '../approvals/github.js',
    '../azure-devops/client.js',
    '../forge/azure-repos.js',
    '../forge/github.js',
    '../github/client.js',
    '../github/oidc.js',
    '../registry/azure-ml/credential/connected.js',
  ],
} as const;
/** What no composition may have. */
const NO_COMPOSITION = [OURS.emulator, OURS.hosts, OURS['stand-in']];
/** What every composition may have. */
const COMPOSABLE = [
  OURS.commands,
  OURS.core,
  OURS.facts,
  OURS.http,
  OURS['forge/port'],
  OURS['ledger/port'],
  OURS.ledger,
  OURS.registry,
  './composition.js',
  './network.js',
];

/** What every one of these must be told of, so that a new folder cannot slip by. */
const FOLDERS = new Set(ARROWS.map(({ from }) => from.split('/')[0]));

let place: string;
/** File to the specifiers that the linter refuses in it. */
let refused: ReadonlyMap<string, readonly string[]>;

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'aml-promote-arrows-'));
  cpSync(join(root, 'biome.json'), join(place, 'biome.json'));
  for (const arrows of ARROWS) {
    write(arrows.from, 'allowed', allowed(arrows));
    write(arrows.from, 'forbidden', forbidden(arrows));
    // The same one folder deeper, and not as a statement.
    write(`${arrows.from}/deep`, 'forbidden', forbidden(arrows).map(deeper), (name) => `await import('${name}');`);
  }
  const all = [...new Set([...COMPOSABLE, ...NO_COMPOSITION, ...Object.values(COMPOSITIONS).flat()])];
  for (const name of Object.keys(COMPOSITIONS)) {
    write(
      'compose',
      name,
      all.filter((path) => path !== `./${name}.js`),
    );
  }
  write('.', 'inputs', ['yaml', './core/plan.js']);
  refused = lint();
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

test('every folder of the source has its arrows', () => {
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).filter((name) => !FOLDERS.has(name))).toEqual([]);
});

describe.each(ARROWS)('$from', (arrows) => {
  test('imports what its arrows point to', () => {
    expect(refusedIn(`${arrows.from}/allowed.ts`)).toEqual([]);
  });

  test('imports nothing else', () => {
    expect(refusedIn(`${arrows.from}/forbidden.ts`)).toEqual(forbidden(arrows).sort());
  });

  test('imports nothing else from a folder within, late', () => {
    expect(refusedIn(`${arrows.from}/deep/forbidden.ts`)).toEqual(forbidden(arrows).map(deeper).sort());
  });
});

test.each(Object.entries(COMPOSITIONS))('compose/%s.ts imports the adapters of no other host', (name, others) => {
  expect(refusedIn(`compose/${name}.ts`)).toEqual([...others, ...NO_COMPOSITION].sort());
});

test('inputs.ts imports nothing', () => {
  expect(refusedIn('inputs.ts')).toEqual(['./core/plan.js', 'yaml']);
});

function allowed({ from, ours, npm }: Arrows): string[] {
  return ['./near.js', ...ours.map((name) => up(from, OURS[name])), ...npm];
}

function forbidden({ from, ours, never }: Arrows): string[] {
  const others = (Object.keys(OURS) as Ours[]).filter((name) => !ours.includes(name) && name.split('/')[0] !== from);
  return [...others.map((name) => up(from, OURS[name])), ...never];
}

/** A path that holds in `src/X`, for a file in `src/X/Y` or further down. */
function up(from: string, path: string): string {
  return from.split('/').slice(1).reduce(deeper, path);
}

function deeper(path: string): string {
  return path.startsWith('../') ? `../${path}` : path;
}

function write(
  folder: string,
  name: string,
  imports: readonly string[],
  line = (path: string) => `import '${path}';`,
): void {
  const path = join(place, 'src', folder, `${name}.ts`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${imports.map(line).join('\n')}\n`);
}

function refusedIn(file: string): readonly string[] {
  return refused.get(`src/${file}`) ?? [];
}

interface Diagnostic {
  readonly location: { readonly path: string; readonly start: { readonly line: number } };
}

function lint(): ReadonlyMap<string, readonly string[]> {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const options = ['--only=style/noRestrictedImports', '--max-diagnostics=none', '--reporter=json'];
  const { stdout } = spawnSync(process.execPath, [biome, 'lint', ...options, 'src'], { cwd: place, encoding: 'utf8' });
  const { diagnostics } = JSON.parse(stdout) as { readonly diagnostics: readonly Diagnostic[] };
  const found = new Map<string, Set<string>>();
  for (const { location } of diagnostics) {
    const line = readFileSync(join(place, location.path), 'utf8').split('\n')[location.start.line - 1];
    const specifier = /'(.*)'/.exec(line ?? '')?.[1] ?? '';
    found.set(location.path, (found.get(location.path) ?? new Set()).add(specifier));
  }
  return new Map([...found].map(([path, specifiers]) => [path, [...specifiers].sort()]));
}
