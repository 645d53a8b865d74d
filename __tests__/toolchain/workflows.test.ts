import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1';
const GOOD = `name: sample
on:
  pull_request:
permissions: {}
jobs:
  check:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      contents: read
    steps:
      - uses: ${CHECKOUT} # v7.0.1
        with:
          persist-credentials: false
      - env:
          TITLE: \${{ github.event.pull_request.title }}
        run: echo "$TITLE"
`;
/** What a stranger might get past a review: the words that change, what they become, and what is said. */
const BAD = [
  ['an action by its tag', `${CHECKOUT} # v7.0.1`, 'actions/checkout@v7', 'pin it by the 40 hex digits of a commit'],
  ['an action by a short commit', CHECKOUT, CHECKOUT.slice(0, -8), 'pin it by the 40 hex digits of a commit'],
  ['an image by its tag', `${CHECKOUT} # v7.0.1`, 'docker://alpine:3', 'pin it by the 40 hex digits of a commit'],
  ['a commit without its version', ' # v7.0.1', '', 'does not say its version'],
  ['a commit with a moving version', '# v7.0.1', '# v7', 'does not say its version'],
  ['no permissions at the top', 'permissions: {}\n', '', 'no permissions at the top'],
  ['all permissions at the top', 'permissions: {}', 'permissions: write-all', 'no permissions at the top'],
  ['a write at the top', 'permissions: {}', 'permissions: { contents: write }', 'grant what writes to the job'],
  ['a job without permissions', '    permissions:\n      contents: read\n', '', 'does not list its permissions'],
  ['a job without an end', '    timeout-minutes: 5\n', '', 'the job check has no timeout-minutes'],
  ['a checkout that keeps its token', 'persist-credentials: false', 'fetch-depth: 1', 'leaves its token behind'],
  ['code of strangers with our token', '  pull_request:', '  pull_request_target:', 'with our token'],
  ['such an event in a list', 'on:\n  pull_request:', 'on: [push, pull_request_target]', 'with our token'],
  ['a title in a shell', '$TITLE', '${{ github.event.pull_request.title }}', 'pass it through env'],
  ['a branch in a shell', '$TITLE', '${{ github.head_ref }}', 'pass it through env'],
  ['a title in a function', '$TITLE', "${{ format('{0}', github.event.issue.title) }}", 'pass it through env'],
  ['an index into the event', '$TITLE', "${{ github['event'].pull_request.title }}", 'pass it through env'],
  ['a key that does not exist', '    steps:', '    stages: 1\n    steps:', "Unexpected value 'stages'"],
] as const;

let place: string;
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'aml-promote-workflows-'));
});
afterAll(() => rmSync(place, { recursive: true }));

describe('the workflows of this repository', () => {
  test('are valid to GitHub and to our rules', () => {
    const { status, stdout, stderr } = validate();
    expect([stderr, status]).toEqual(['', 0]);
    expect(stdout).toMatch(/^\d{2} workflow and action files, 0 problems\n$/);
  });

  test('a workflow that keeps the rules passes', () => {
    expect(validate(workflow('good', GOOD))).toMatchObject({ status: 0, stderr: '' });
  });

  test('each broken rule is named with its file and line', () => {
    const paths = BAD.map(([, words, become], index) => {
      const text = GOOD.replace(words, () => become);
      expect(text).not.toBe(GOOD);
      return workflow(`bad-${index}`, text);
    });
    const { status, stderr } = validate(...paths);
    expect(status).toBe(1);
    const said = stderr.trim().split('\n');
    for (const [index, [name, , , message]] of BAD.entries()) {
      const own = said.filter((line) => line.startsWith(`${paths[index]}:`));
      expect([name, own]).toEqual([name, expect.arrayContaining([expect.stringContaining(message)])]);
      expect(own[0]).toMatch(/\.yml:[1-9]\d*: /);
    }
  });
});

describe('the release', () => {
  const { on, jobs } = parse(readFileSync('.github/workflows/release.yml', 'utf8')) as Workflow;

  test('is started by a tag or by hand, and by nothing else', () => {
    expect(Object.keys(on)).toEqual(['push', 'workflow_dispatch']);
    expect(on.push).toEqual({ tags: ['v*.*.*'] });
  });

  test('writes only behind the environment "release"', () => {
    const writing = Object.values(jobs).filter(({ permissions }) => permissions.contents === 'write');
    expect(writing.map(({ environment }) => environment)).toEqual(['release']);
  });

  test('runs no package of others where it can write or sign', () => {
    for (const { permissions, steps } of Object.values(jobs)) {
      if (!Object.values(permissions).includes('write')) continue;
      expect(steps.map(({ run }) => run ?? '').join('\n')).not.toMatch(/\b(npm|npx|\.ci\/run|curl|wget)\b/);
    }
  });

  test('signs before it publishes, what was checked', () => {
    expect(jobs.attest?.needs).toBe('build');
    expect(jobs.publish?.needs).toBe('attest');
    expect(jobs['marketplace-development']?.needs).toBe('attest');
  });

  test('publishes the extension to those who try it before everybody', () => {
    expect(jobs.marketplace?.needs).toBe('marketplace-development');
    const published = ['marketplace-development', 'marketplace'].map((job) => jobs[job]?.steps.at(-1)?.run);
    expect(published).toEqual([
      expect.stringMatching(/publish-extension\.mjs .* development\n$/),
      expect.stringMatching(/publish-extension\.mjs .* production\n$/),
    ]);
  });

  test('gives the token of the Marketplace to one step, behind an environment, in jobs that may only read', () => {
    const holding = Object.values(jobs).filter((job) => JSON.stringify(job).includes('secrets.'));
    expect(holding).toEqual([jobs['marketplace-development'], jobs.marketplace]);
    for (const { environment, permissions, steps } of holding) {
      expect([environment, permissions]).toEqual(['marketplace', { contents: 'read' }]);
      expect(steps.filter((step) => JSON.stringify(step).includes('secrets.'))).toEqual([steps.at(-1)]);
      expect(steps.at(-1)?.run).not.toMatch(/\bnpm\b/);
    }
  });

  test('installs what publishes by the lockfile, and runs no script of it', () => {
    for (const { environment, steps } of Object.values(jobs)) {
      if (environment !== 'marketplace') continue;
      const installing = steps.flatMap(({ run = '' }) => (/\b(npm|npx)\b/.test(run) ? [run] : []));
      expect(installing).toEqual(['npm ci --ignore-scripts']);
    }
  });

  test('packs the extension of each ring, and its archive is signed with what is in it', () => {
    const packing = jobs.build?.steps.flatMap(({ run = '' }) => run.match(/package:vsix -- --ring \w+/g) ?? []);
    expect(packing).toEqual(['package:vsix -- --ring production', 'package:vsix -- --ring development']);
    const subjects = jobs.attest?.steps.map((step) => step.with?.['subject-checksums']);
    expect(subjects).toContain('release/subjects/azure-devops.sha256');
  });
});

describe('the check of dist', () => {
  const { jobs } = parse(readFileSync('.github/workflows/check-dist.yml', 'utf8')) as Workflow;
  const compare = jobs['check-dist']?.steps.find(({ id }) => id === 'compare')?.run ?? '';

  test('offers what was built as a patch that makes the commit whole: bytes, new files, old files, modes', () => {
    const work = join(place, 'work');
    const clone = join(place, 'clone');
    run('git', ['init', '--quiet', work], place);
    for (const [path, text] of [
      ['THIRD-PARTY-NOTICES.txt', 'old'],
      ['dist/cli/index.js', 'old'],
      ['dist/cli/old.js', 'old'],
    ] as const)
      write(work, path, text);
    run('git', ['add', '--all'], work);
    run('git', ['-c', 'user.name=S', '-c', 'user.email=s@example.com', 'commit', '--quiet', '-m', 'old'], work);
    expect(run('bash', ['-ec', compare], work)).toMatchObject({ status: 0, stdout: '' });

    run('git', ['clone', '--quiet', work, clone], place);
    rmSync(join(work, 'dist/cli/old.js'));
    write(work, 'dist/cli/new.js', 'new');
    write(work, 'dist/cli/index.js', 'new');
    chmodSync(join(work, 'dist/cli/index.js'), 0o755);
    const { status, stdout } = run('bash', ['-ec', compare], work);
    expect([status, stdout.split('\n').at(-2)]).toEqual([1, expect.stringMatching(/^::error::dist\/ is not what/)]);

    expect(run('git', ['apply', '--index', join(place, 'dist.patch')], clone)).toMatchObject({ status: 0, stderr: '' });
    expect(run('git', ['write-tree'], clone).stdout).toBe(run('git', ['write-tree'], work).stdout);
  });
});

describe('the updates by Dependabot', () => {
  const { updates } = parse(readFileSync('.github/dependabot.yml', 'utf8')) as Dependabot;

  test('cover the packages and the actions, grouped, and wait', () => {
    expect(updates.map((update) => update['package-ecosystem'])).toEqual(['npm', 'github-actions']);
    for (const { groups, cooldown } of updates) {
      expect(Object.keys(groups).length).toBeGreaterThan(0);
      expect(cooldown['default-days']).toBeGreaterThanOrEqual(7);
    }
  });

  test('wait for actions by days alone: GitHub drops an entry with another key there', () => {
    expect(Object.keys(updates[1]?.cooldown ?? {})).toEqual(['default-days']);
  });
});

interface Step {
  readonly id?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
}
interface Job {
  readonly environment?: string;
  readonly needs?: string;
  readonly permissions: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<Record<string, Job>>;
}
interface Dependabot {
  readonly updates: readonly {
    readonly 'package-ecosystem': string;
    readonly groups: object;
    readonly cooldown: { readonly 'default-days': number };
  }[];
}

function workflow(name: string, text: string): string {
  const path = `.github/workflows/${name}.yml`;
  write(place, path, text);
  return join(place, path);
}

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** With nobody's configuration of git. */
function run(command: string, args: readonly string[], cwd: string) {
  const env = { PATH: process.env.PATH, RUNNER_TEMP: place, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  return spawnSync(command, args, { cwd, env, encoding: 'utf8' });
}

function validate(...paths: readonly string[]) {
  return spawnSync(process.execPath, ['scripts/validate-workflows.mjs', ...paths], { encoding: 'utf8' });
}
