import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

const MAIN = `import { late } from '../../late.js';\nlate().then(console.log);\n`;
const LATE = `export const late = async () => (await import('./later.js')).said;\n`;

const HOSTS = ['azure-devops', 'cli', 'github'] as const;

let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'aml-promote-bundle-'));
  write('package.json', JSON.stringify({ name: 'sample', version: '2.0.0', license: 'MIT', type: 'module' }));
  write('lib/late.js', LATE);
  write('lib/later.js', `export const said = 'late';\n`);
  for (const host of HOSTS) write(`lib/hosts/${host}/main.js`, MAIN);
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

describe('the bundles', () => {
  test('run on their own', () => {
    expect(bundle().status).toBe(0);
    const alone = mkdtempSync(join(tmpdir(), 'aml-promote-alone-'));
    cpSync(join(place, 'dist'), alone, { recursive: true });
    expect(run(join(alone, 'cli/index.js'))).toBe('late\n');
    expect(run(join(alone, 'github/index.js'))).toBe('late\n');
    rmSync(alone, { recursive: true });
  });

  test('are the same bytes again, from another folder, without what was there', () => {
    bundle();
    const first = contents();
    write('dist/cli/999.index.js', 'left over');
    expect(bundle({ cwd: tmpdir() }).status).toBe(0);
    expect(contents()).toEqual(first);
  });

  test('carry the licences of what is in them', () => {
    dependency('kept', 'MIT');
    expect(bundle().status).toBe(0);
    expect(readFileSync(join(place, 'THIRD-PARTY-NOTICES.txt'), 'utf8')).toContain(
      'kept 1.0.0 (MIT)\n\nThe text of kept.\n',
    );
    expect(readFileSync(join(place, 'dist/cli/licenses.txt'), 'utf8')).toContain('The text of kept.');
  });

  test.each([
    ['GPL-3.0-only', 'GPL-3.0-only'],
    ['(MIT AND GPL-2.0-only)', '(MIT AND GPL-2.0-only)'],
    ['Apache-2.0 WITH LLVM-exception', 'Apache-2.0 WITH LLVM-exception'],
    ['SEE LICENSE IN LICENSE', 'SEE LICENSE IN LICENSE'],
    ['UNLICENSED', 'UNLICENSED'],
    [undefined, 'no licence'],
    [{ type: 'MIT' }, '{"type":"MIT"}'],
  ])('take nothing under %j', (license, said) => {
    dependency('taken', license);
    const { status, stderr } = bundle();
    expect([status, stderr]).toEqual([1, `taken 1.0.0 is under ${said}, which is not allowed in a bundle\n`]);
    expect(existsSync(join(place, 'dist'))).toBe(false);
  });

  test.each(['(GPL-3.0-only OR MIT)', 'MIT AND BSD-3-Clause', 'BlueOak-1.0.0'])(
    'may hold what is under %s',
    (license) => {
      dependency('kept', license);
      expect(bundle()).toMatchObject({ status: 0, stderr: '' });
    },
  );

  test.each(['', ' \n'])('take nothing whose licence file says %j', (text) => {
    dependency('silent', 'MIT', text);
    expect(bundle()).toMatchObject({ status: 1, stderr: 'silent 1.0.0 brings no licence text\n' });
  });

  test('take nothing that brings a notice, but no licence', () => {
    dependency('noticed', 'Apache-2.0');
    renameSync(join(place, 'node_modules/noticed/LICENSE'), join(place, 'node_modules/noticed/NOTICE'));
    expect(bundle()).toMatchObject({ status: 1, stderr: 'noticed 1.0.0 brings no licence text\n' });
  });

  test('say what is in them, and not what is merely installed', () => {
    dependency('kept', 'MIT');
    write('node_modules/installed/package.json', '{ "name": "installed", "version": "1.0.0", "license": "MIT" }');
    write(
      'package-lock.json',
      JSON.stringify({
        packages: { 'node_modules/kept': { version: '1.0.0', integrity: `sha512-${'A'.repeat(86)}==` } },
      }),
    );
    expect(bundle().status).toBe(0);
    const sbom: unknown = JSON.parse(readFileSync(join(place, 'dist/cli/sbom.cdx.json'), 'utf8'));
    expect(sbom).toMatchObject({
      metadata: { component: { name: 'sample-cli', version: '2.0.0' } },
      components: [
        { name: 'kept', version: '1.0.0', purl: 'pkg:npm/kept@1.0.0', hashes: [{ content: '0'.repeat(128) }] },
      ],
    });
    expect(sbom).toHaveProperty('components.length', 1);
  });

  test('say which of two versions a package was given', () => {
    const manifest = { version: '1.0.0', license: 'MIT', main: 'index.js' };
    dependency('kept', 'MIT');
    write(
      'node_modules/kept/package.json',
      JSON.stringify({ ...manifest, name: 'kept', dependencies: { twice: '2' } }),
    );
    write('node_modules/kept/index.js', `exports.name = require('twice') + require('other');\n`);
    for (const [path, version] of [
      ['node_modules/kept/node_modules/twice', '2.0.0'],
      ['node_modules/twice', '1.0.0'],
      ['node_modules/other', '1.0.0'],
    ] as const) {
      const name = path.slice(path.lastIndexOf('/') + 1);
      write(
        `${path}/package.json`,
        JSON.stringify({
          ...manifest,
          name,
          version,
          ...(name === 'other' ? { peerDependencies: { twice: '*' } } : {}),
        }),
      );
      write(
        `${path}/index.js`,
        name === 'other' ? `module.exports = require('twice');\n` : `module.exports = '${version}';\n`,
      );
      write(`${path}/LICENSE`, 'Yes.');
    }
    expect(bundle().stderr).toBe('');
    expect(JSON.parse(readFileSync(join(place, 'dist/cli/sbom.cdx.json'), 'utf8'))).toMatchObject({
      dependencies: [
        { ref: '.' },
        { ref: 'node_modules/kept', dependsOn: ['node_modules/kept/node_modules/twice'] },
        { ref: 'node_modules/kept/node_modules/twice' },
        { ref: 'node_modules/other', dependsOn: ['node_modules/twice'] },
        { ref: 'node_modules/twice' },
      ],
    });
  });

  test('need what tsc emits', () => {
    rmSync(join(place, 'lib/hosts/cli'), { recursive: true });
    expect(bundle().stderr).toBe('nothing to bundle: lib/hosts/cli/main.js; run "npm run compile"\n');
  });
});

// By texts that its adapters cannot do without, whatever their chunks are called.
describe('of the bundles that are delivered', () => {
  test.each([
    ['the agent of Azure Pipelines', 'ENDPOINT_AUTH_', ['azure-devops']],
    ['the run of Azure Pipelines', 'SYSTEM_STAGENAME', ['azure-devops']],
    ['the approvals of Azure DevOps', 'minRequiredApprovers', ['azure-devops']],
    ['the branch policies of Azure Repos', 'fa4e907d-c16b-4a4c-9dfa-4906e5d171dd', ['azure-devops']],
    ['the tokens of a service connection', 'SYSTEM_OIDCREQUESTURI', ['azure-devops']],
    ['the runner of GitHub', 'GITHUB_STEP_SUMMARY', ['github']],
    // The demo of the CLI goes through them.
    ['the approvals of GitHub', 'workflow_sha', ['cli', 'github']],
    ['the tokens of a job of GitHub', 'ACTIONS_ID_TOKEN_REQUEST_URL', ['cli', 'github']],
    // Of a repository on GitHub, a pipeline reads the policy.
    ['the protection of a branch on GitHub', 'branches/', ['azure-devops', 'cli', 'github']],
    ['the stand-in of GitHub', '_stand-in/', ['cli']],
  ])('only those carry %s that use it', (_what, text, hosts) => {
    expect(HOSTS.filter((host) => scripts(host).some((script) => script.includes(text)))).toEqual(hosts);
  });

  test.each([
    ['azure-devops', 3.6],
    ['cli', 3.4],
    ['github', 3.2],
  ] as const)('that of %s stays under %d MB', (host, megabytes) => {
    const bytes = readdirSync(join('dist', host)).reduce(
      (sum, name) => sum + statSync(join('dist', host, name)).size,
      0,
    );
    expect(bytes / 1e6).toBeLessThan(megabytes);
  });
});

function scripts(host: (typeof HOSTS)[number]): string[] {
  const names = readdirSync(join('dist', host)).filter((name) => name.endsWith('.js'));
  return names.map((name) => readFileSync(join('dist', host, name), 'utf8'));
}

function bundle({ cwd = place } = {}) {
  return spawnSync(process.execPath, [join(process.cwd(), 'scripts/bundle.mjs'), '--root', place], {
    cwd,
    encoding: 'utf8',
  });
}

function run(file: string): string {
  return spawnSync(process.execPath, [file], { encoding: 'utf8' }).stdout;
}

function contents(): Record<string, string> {
  const names = readdirSync(join(place, 'dist'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.\w+$/.test(name),
  );
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(place, 'dist', name), 'utf8')]));
}

function dependency(name: string, license: unknown, text = `The text of ${name}.\n`): void {
  write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', license, main: 'index.js' }));
  write(`node_modules/${name}/index.js`, `exports.name = '${name}';\n`);
  write(`node_modules/${name}/LICENSE`, text);
  write('lib/later.js', `import { name } from '${name}';\nexport const said = name;\n`);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(place, path)), { recursive: true });
  writeFileSync(join(place, path), text);
}
