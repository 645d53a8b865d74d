import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { RINGS } from '../../src/task-form.js';
import { NODES, runTask } from '../e2e/agent/agent.js';
import { Started } from '../e2e/servers/process.js';

const root = process.cwd();
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const TASK = 'AmlPromote/AmlPromoteV1';
const POLICY = 'version: 1\nextends: default\n';

const started = new Started();
let place: string;
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'aml-promote-vsix-'));
});
afterAll(async () => {
  await started.stop();
  rmSync(place, { recursive: true, force: true });
});

type Ring = keyof typeof RINGS;

function pack(ring: Ring, from = root, more: Readonly<Record<string, string>> = {}) {
  const words = [join(from, 'scripts/package-vsix.mjs'), '--ring', ring, '--out', join(place, 'out')];
  // Where nothing can be reached, should anything be looked for.
  const env = { PATH: process.env.PATH, HTTPS_PROXY: 'http://127.0.0.1:9', HTTP_PROXY: 'http://127.0.0.1:9', ...more };
  return spawnSync(process.execPath, words, { encoding: 'utf8', env });
}

/** The folder in which the VSIX of a ring is unpacked. */
function unpacked(ring: Ring): string {
  const packed = pack(ring);
  expect(packed).toMatchObject({ status: 0, stderr: '' });
  const file = join(place, 'out', `aml-promote.${RINGS[ring].extension}-${version}.vsix`);
  const folder = join(place, ring);
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(file)))) {
    if (name.endsWith('/')) continue;
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
  return folder;
}

describe.each<Ring>(['production', 'development'])('the VSIX of the ring %s', (ring) => {
  let folder: string;
  beforeAll(() => {
    folder = unpacked(ring);
  }, 60_000);

  test('holds the task, what explains it and the licences, all of which it declares', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const wanted = ['task.json', 'index.js', 'icon.png', 'licenses.txt', 'sbom.cdx.json'].map(
      (name) => `${TASK}/${name}`,
    );
    expect(files).toEqual(
      expect.arrayContaining([...wanted, 'overview.md', 'LICENSE.txt', 'THIRD-PARTY-NOTICES.txt', 'images/icon.png']),
    );
    const types = readFileSync(join(folder, '[Content_Types].xml'), 'utf8');
    for (const ending of ['js', 'json', 'png', 'md', 'txt']) expect(types).toContain(`Extension=".${ending}"`);
  });

  test('is the same bytes again, in another time zone', () => {
    const file = join(place, 'out', `aml-promote.${RINGS[ring].extension}-${version}.vsix`);
    const first = readFileSync(file);
    rmSync(file);
    expect(pack(ring, root, { TZ: 'Asia/Tokyo' })).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(file).equals(first)).toBe(true);
  });

  test('has ids and versions of its own', () => {
    const { id, name, friendlyName, extension } = RINGS[ring];
    const task = JSON.parse(readFileSync(join(folder, TASK, 'task.json'), 'utf8')) as { version: object };
    expect(task).toMatchObject({ id, name, friendlyName });
    const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
    expect(task.version).toEqual({ Major: 1, Minor: major * 1000 + minor, Patch: patch });
    const manifest = readFileSync(join(folder, 'extension.vsixmanifest'), 'utf8');
    expect(manifest).toContain(`Publisher="aml-promote" Id="${extension}" Version="${version}"`);
  });

  test.each([
    ['images/icon.png', 128],
    [`${TASK}/icon.png`, 32],
  ])('%s is a picture of %i pixels', (path, side) => {
    const bytes = readFileSync(join(folder, path));
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([side, side]);
  });

  test('shows pictures that it holds, in a form that the Marketplace takes', () => {
    const shown = [...readFileSync(join(folder, 'overview.md'), 'utf8').matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)];
    expect(shown.map(([, path]) => path)).toEqual(['images/promoted.png', 'images/refused.png']);
    for (const [, path = ''] of shown)
      expect(readFileSync(join(folder, path)).subarray(1, 4).toString('latin1')).toBe('PNG');
  });

  test.each(NODES)('runs from where it is unpacked, with %s', async (node) => {
    const job = { token: 'token-of-the-job', endpoints: [], secretVariables: {}, variables: {} };
    const files = { '.aml/promotion-policy.yml': POLICY };
    const inputs = { command: 'lint' };
    const step = await runTask(started, { folder: join(folder, TASK), job, files, inputs, node });
    expect(step).toMatchObject({ code: 0, stderr: '', complaints: [], result: 'Succeeded' });
    expect(step.outputs.verdict).toBe('allow');
  });
});

describe('what tfx would let pass', () => {
  /** A copy of what is packed, with something in it changed. */
  function changed(path: string, from: string, to: string): string {
    const copy = mkdtempSync(join(place, 'changed-'));
    const needed = ['package.json', 'vss-extension.json', 'LICENSE', 'tasks', 'scripts', 'dist/azure-devops'];
    for (const name of [...needed, 'lib/inputs.js', 'lib/task-form.js'])
      cpSync(join(root, name), join(copy, name), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    const text = readFileSync(join(copy, path), 'utf8');
    expect(text).toContain(from);
    writeFileSync(join(copy, path), text.replace(from, to));
    return copy;
  }

  test('a task with too long a name is no VSIX', () => {
    const copy = changed('lib/task-form.js', RINGS.production.friendlyName, 'x'.repeat(41));
    const packed = pack('production', copy);
    expect(packed.status).toBe(1);
    expect(packed.stderr).toMatch(/friendlyName is a required string <= 40 chars/);
    expect(existsSync(join(place, 'out', `aml-promote.aml-promote-${version}.vsix`))).toBe(false);
  });

  test('a folder of the task that is not there is no VSIX', () => {
    const packed = pack('production', changed('vss-extension.json', '"name": "AmlPromote"', '"name": "Elsewhere"'));
    expect(packed.status).toBe(1);
    expect(packed.stderr).not.toBe('');
  });
});
