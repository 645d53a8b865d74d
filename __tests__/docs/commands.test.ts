import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { FENCES, fencesIn, ROOT } from './pages.js';

const CLI = 'node dist/cli/index.js';
// Continuous integration runs these: `npm cit` and `.ci/run` as such, the others inside them.
const RUN_BY_CI = ['npm cit', '.ci/run'];
// They need somebody's subscription or repository; here they are only known to be these.
const OF_OTHERS = ['az', 'gh'];

const lines = fencesIn('sh', 'console', 'bash').flatMap(({ page, line, text }) =>
  text
    .replaceAll('\\\n', ' ')
    .split('\n')
    .filter((each) => each.trim() !== '' && !each.startsWith('#'))
    .map((command) => ({ at: `${page}:${line}`, command: command.replace(/\s+/g, ' ').trim() })),
);
const cli = lines.filter(({ command }) => command.startsWith(CLI));
const served = cli.filter(({ command }) => command.startsWith(`${CLI} emulator`));
const asked = cli.filter((each) => !served.includes(each));

let folder = '';
let azure = '';
const children: ChildProcess[] = [];

/** A clone as the reader has it, with a remote to push to, the policy of the README, the promotions of their page, and an emulator where Azure would be. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aml-promote-docs-'));
  for (const part of ['dist', 'examples']) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  const policy = FENCES.find(({ page, text }) => page === 'README.md' && /^version: 1$/m.test(text));
  mkdirSync(join(folder, '.aml'));
  writeFileSync(join(folder, '.aml', 'promotion-policy.yml'), policy?.text ?? '');
  const promotions = FENCES.find(({ page, text }) => page === 'docs/promotions.md' && /^promotions:$/m.test(text));
  mkdirSync(join(folder, 'promotions'));
  writeFileSync(join(folder, 'promotions', 'fraud.yml'), promotions?.text ?? '');
  git('init', '--quiet', '--bare', 'origin.git');
  git('init', '--quiet');
  git('remote', 'add', 'origin', 'origin.git');
  azure = await serve(['dist/cli/index.js', 'emulator', '--seed', 'examples/seed.json']);
});

function git(...words: readonly string[]): void {
  const { status, stderr } = spawnSync('git', words, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

afterAll(async () => {
  await Promise.all(children.map(stop));
  rmSync(folder, { recursive: true, force: true });
});

describe('commands that the documentation shows', () => {
  test('are all known: executed here, run by CI, or of another tool', () => {
    const unknown = lines.filter(
      ({ command }) =>
        !command.startsWith(CLI) && !RUN_BY_CI.includes(command) && !OF_OTHERS.includes(command.split(' ')[0] ?? ''),
    );
    expect(unknown).toEqual([]);
    expect(asked.length).toBeGreaterThanOrEqual(7);
    expect(served.length).toBeGreaterThanOrEqual(2);
  });

  test.each(asked)('$at $command', ({ command }) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, words(command), { cwd: folder, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).not.toBe('');
  });

  test.each(served)('$at $command', async ({ command }) => {
    expect(await serve(words(command.replace(/--port \d+/, '--port 0')))).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });
});

/** What the reader would fill in, and the emulator of this test for whatever endpoint was meant. */
function words(command: string): string[] {
  const filled = command
    .slice('node '.length)
    .replace('SUBSCRIPTION', '00000000-0000-0000-0000-000000000001')
    .replace('GROUP', 'rg')
    .replace('WORKSPACE', 'ml')
    .replace(/ --azure-endpoint \S+/, '')
    .split(' ');
  const reachesAzure = ['plan', 'promote'].includes(filled[1] ?? '') && !filled.includes('--help');
  return reachesAzure ? [...filled, '--azure-endpoint', azure] : filled;
}

async function serve(command: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, command, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  const lines = createInterface({ input: child.stdout });
  const [first] = await Promise.race([once(lines, 'line'), once(child, 'exit')]);
  return String(first);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill();
  await once(child, 'exit');
}
