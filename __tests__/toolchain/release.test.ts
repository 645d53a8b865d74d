import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { RINGS } from '../../src/task-form.js';

let place: string;
let work: string;
let bare: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'aml-promote-release-'));
  work = join(place, 'work');
  bare = join(place, 'remote.git');
  git(place, 'init', '--quiet', '--bare', '--initial-branch=main', bare);
  git(place, 'init', '--quiet', '--initial-branch=main', work);
  git(work, 'remote', 'add', 'origin', bare);
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

describe('a tag may be released', () => {
  test('where version, changelog and main agree, and its notes are printed', () => {
    release('1.2.3');
    expect(checkTag('refs/tags/v1.2.3')).toEqual({ status: 0, stdout: 'The news of 1.2.3.\n', stderr: '' });
    expect(checkTag('refs/tags/v1.2.3', '1.2.3').status).toBe(0);
  });

  test('where it is an annotated tag', () => {
    commit({ version: '1.2.3' });
    git(work, 'tag', '--annotate', '--message=release', 'v1.2.3');
    git(work, 'push', '--quiet', 'origin', 'main', 'v1.2.3');
    expect(checkTag('refs/tags/v1.2.3').status).toBe(0);
  });

  test.each(['refs/heads/main', 'refs/tags/v1.2', 'refs/tags/v1.2.3-rc.1', 'refs/tags/v01.2.3', 'refs/tags/1.2.3', ''])(
    'never from %j',
    (ref) => {
      release('1.2.3');
      expect(checkTag(ref)).toEqual({
        status: 1,
        stdout: '',
        stderr: `${ref || 'no ref'} is not the tag of a release; a release is started from a tag like v1.2.3\n`,
      });
    },
  );

  test('not as another version than the one that was asked for', () => {
    release('1.2.3');
    expect(checkTag('refs/tags/v1.2.3', '1.2.4').stderr).toBe(
      'version 1.2.4 was asked for, but v1.2.3 is what runs; start the workflow from the tag v1.2.4\n',
    );
  });

  test('not where package.json or the lockfile is of another version', () => {
    commit({ version: '1.2.2', changelog: '## [1.2.3] - 2026-01-02\n\nNews.\n' });
    git(work, 'tag', 'v1.2.3');
    git(work, 'push', '--quiet', 'origin', 'main', 'v1.2.3');
    expect(checkTag('refs/tags/v1.2.3').stderr.split('\n')).toEqual([
      'package.json is of version 1.2.2, the tag is v1.2.3; they must be the same',
      'package-lock.json is of version 1.2.2, the tag is v1.2.3; they must be the same',
      'package-lock.json, packages is of version 1.2.2, the tag is v1.2.3; they must be the same',
      '',
    ]);
  });

  test.each([
    ['## [Unreleased]\n\nNews.\n', 'CHANGELOG.md has no entry "## [1.2.3] - YYYY-MM-DD"'],
    ['## [1.2.3]\n\nNews.\n', 'CHANGELOG.md gives 1.2.3 no date'],
    ['## [1.2.3] - 2026-01-02\n\n## [1.2.2] - 2026-01-01\n\nOld.\n', 'CHANGELOG.md says nothing about 1.2.3'],
  ])('not where the changelog says %j', (changelog, said) => {
    release('1.2.3', { changelog });
    expect(checkTag('refs/tags/v1.2.3')).toEqual({ status: 1, stdout: '', stderr: `${said}\n` });
  });

  test('not where it was never merged', () => {
    release('1.2.2');
    git(work, 'switch', '--quiet', '--create', 'side');
    commit({ version: '1.2.3' });
    git(work, 'tag', 'v1.2.3');
    expect(checkTag('refs/tags/v1.2.3').stderr).toBe('v1.2.3 is not on main; release what was merged\n');
  });

  test('not where something else is checked out', () => {
    release('1.2.3');
    const head = commit({ version: '1.2.3', changelog: '## [1.2.3] - 2026-01-02\n\nOther news.\n' });
    git(work, 'push', '--quiet', 'origin', 'main');
    expect(checkTag('refs/tags/v1.2.3').stderr).toBe(`${head} is checked out, which is not what v1.2.3 points to\n`);
  });
});

describe('the tags that follow releases', () => {
  test('are made with the first release of their line', () => {
    const commit = release('1.0.0');
    expect(moveTags('v1.0.0')).toEqual({
      status: 0,
      stdout: `v1 points to v1.0.0 (${commit})\nv1.0 points to v1.0.0 (${commit})\n`,
      stderr: '',
    });
    expect(tags()).toEqual({ v1: commit, 'v1.0': commit, 'v1.0.0': commit });
  });

  test('move to a newer version, by number and not by letter', () => {
    release('1.9.0');
    moveTags('v1.9.0');
    const commit = release('1.10.0');
    expect(moveTags('v1.10.0').status).toBe(0);
    expect(tags()).toMatchObject({ v1: commit, 'v1.10': commit });
    expect(tags()['v1.9']).not.toBe(commit);
  });

  test('move to the commit of an annotated tag, and away from one', () => {
    git(work, 'switch', '--quiet', '--orphan', 'main');
    release('1.0.0');
    git(work, 'tag', '--annotate', '--message=moving', 'v1');
    git(work, 'push', '--quiet', 'origin', 'v1');
    const commit_ = commit({ version: '1.0.1' });
    git(work, 'tag', '--annotate', '--message=release', 'v1.0.1');
    git(work, 'push', '--quiet', 'origin', 'main', 'v1.0.1');
    expect(moveTags('v1.0.1').status).toBe(0);
    expect(tags()).toMatchObject({ v1: commit_, 'v1.0': commit_ });
  });

  test('are not taken back by a fix of an old line', () => {
    release('1.0.0');
    const newest = release('1.1.0');
    moveTags('v1.1.0');
    const fix = release('1.0.1');
    expect(moveTags('v1.0.1').stdout).toBe(`v1 stays: v1.1.0 is newer than v1.0.1\nv1.0 points to v1.0.1 (${fix})\n`);
    expect(tags()).toMatchObject({ v1: newest, 'v1.0': fix });
  });

  test('of other majors stay where they are', () => {
    const old = release('1.0.0');
    moveTags('v1.0.0');
    release('2.0.0');
    moveTags('v2.0.0');
    expect(tags()).toMatchObject({ v1: old });
  });

  test('are left alone the second time', () => {
    release('1.0.0');
    moveTags('v1.0.0');
    expect(moveTags('v1.0.0')).toEqual({
      status: 0,
      stdout: 'v1 is at v1.0.0 already\nv1.0 is at v1.0.0 already\n',
      stderr: '',
    });
  });

  test('can be moved from the shallow checkout of a workflow', () => {
    const commit = release('1.0.0');
    const shallow = join(place, 'shallow');
    git(place, 'clone', '--quiet', '--depth=1', '--branch=v1.0.0', `file://${bare}`, shallow);
    expect(script('move-tags.mjs', ['v1.0.0'], { cwd: shallow })).toMatchObject({ status: 0, stderr: '' });
    expect(tags()).toMatchObject({ v1: commit });
  });

  test('all move, or none: a remote that refuses one keeps the other', () => {
    const old = release('1.0.0');
    moveTags('v1.0.0');
    release('1.0.1');
    const hook = join(bare, 'hooks/update');
    writeFileSync(hook, '#!/bin/sh\ntest "$1" != refs/tags/v1.0\n');
    chmodSync(hook, 0o755);
    const { status, stderr } = moveTags('v1.0.1');
    expect([status, stderr.split('\n')[0]]).toEqual([1, expect.stringMatching(/^git push failed: /)]);
    expect(stderr).toMatch(/\na maintainer can run this in a clone: node scripts\/release\/move-tags\.mjs v1\.0\.1\n$/);
    expect(tags()).toMatchObject({ v1: old, 'v1.0': old });
  });

  test.each([
    ['v1.0.1', 'origin has no tag v1.0.1\n'],
    ['v1', 'v1 is not the tag of a release, like v1.2.3\n'],
    ['main', 'main is not the tag of a release, like v1.2.3\n'],
  ])('never follow %s', (tag, stderr) => {
    release('1.0.0');
    expect(moveTags(tag)).toEqual({ status: 1, stdout: '', stderr });
    expect(Object.keys(tags())).toEqual(['v1.0.0']);
  });
});

describe('what a release offers', () => {
  test('is what the commit holds, with the hash of each file', () => {
    release('1.0.0');
    writeFileSync(join(work, 'dist/github/index.js'), 'changed since');
    const out = join(place, 'out');
    expect(pack('v1.0.0')).toMatchObject({ status: 0, stderr: '' });
    for (const folder of ['assets', 'extension'])
      expect(spawnSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: join(out, folder) }).status).toBe(0);
    expect(listed(join(out, 'assets/SHA256SUMS'))).toEqual([
      'aml-promote-azure-devops-v1.0.0.sbom.cdx.json',
      'aml-promote-azure-devops-v1.0.0.vsix',
      'aml-promote-cli-v1.0.0.sbom.cdx.json',
      'aml-promote-cli-v1.0.0.tar.gz',
      'aml-promote-github-v1.0.0.sbom.cdx.json',
      'aml-promote-github-v1.0.0.tar.gz',
    ]);
    expect(listed(join(out, 'extension/SHA256SUMS'))).toEqual([
      'aml-promote-azure-devops-development-v1.0.0.vsix',
      'aml-promote-azure-devops-v1.0.0.vsix',
    ]);
    const github = readFileSync(join(out, 'subjects/github.sha256'), 'utf8');
    expect(github).toContain(
      `${createHash('sha256').update('the bundle of github').digest('hex')}  dist/github/index.js\n`,
    );
    const extension = listed(join(out, 'subjects/azure-devops.sha256'));
    expect(extension).toEqual(
      expect.arrayContaining([...listed(join(out, 'extension/SHA256SUMS')), 'dist/azure-devops/index.js']),
    );
    expect(listed(join(out, 'subjects/all.sha256'))).toEqual(
      expect.arrayContaining([
        ...listed(join(out, 'subjects/github.sha256')),
        ...extension,
        ...listed(join(out, 'assets/SHA256SUMS')),
        'dist/cli/index.js',
      ]),
    );
    const unpacked = spawnSync(
      'tar',
      ['-xzOf', 'aml-promote-github-v1.0.0.tar.gz', 'aml-promote-github-v1.0.0/dist/github/index.js'],
      {
        cwd: join(out, 'assets'),
        encoding: 'utf8',
      },
    );
    expect(unpacked.stdout).toBe('the bundle of github');
    const [vsix, packed] = ['assets/aml-promote-azure-devops-v1.0.0.vsix', '../production.vsix'].map((path) =>
      readFileSync(join(out, path)),
    );
    expect(vsix).toEqual(packed);
  });

  test('is the same bytes again', () => {
    release('1.0.0');
    const [first, second] = ['a', 'b'].map((name) => pack('v1.0.0', { out: name }).stdout);
    expect(first).toBe(second);
  });

  test.each([['production'], ['development']] as const)('is nothing without a VSIX of the ring %s', (left) => {
    release('1.0.0');
    expect(pack('v1.0.0', { without: left })).toEqual({
      status: 1,
      stdout: '',
      stderr: `0 VSIX of the ring ${left} are given; a release has one: npm run package:vsix\n`,
    });
    expect(existsSync(join(place, 'out'))).toBe(false);
  });

  test('is nothing with two VSIX of a ring', () => {
    release('1.0.0');
    const packed = vsix('production', '1.0.0');
    expect(script('pack.mjs', ['v1.0.0', join(place, 'out'), packed, packed, vsix('development', '1.0.0')])).toEqual({
      status: 1,
      stdout: '',
      stderr: '2 VSIX of the ring production are given; a release has one: npm run package:vsix\n',
    });
  });

  const IN_TASK = '{"Major":1,"Minor":1000,"Patch":0}';
  const OTHER = '{"Major":1,"Minor":1000,"Patch":1}';
  test.each<[string, Partial<Packed>, RegExp]>([
    [
      'manifest',
      { manifest: '1.0.1' },
      /^production\.vsix: the extension is of version 1\.0\.1, the release of 1\.0\.0$/,
    ],
    [
      'task',
      { task: taskJson('production', '1.0.1') },
      RegExp(`^production\\.vsix: the packed task\\.json is of version ${OTHER}, the release needs ${IN_TASK}$`, 'm'),
    ],
    [
      'metadata',
      { task: taskJson('production', '1.0.0', 'more') },
      /the packed task\.json is not tasks\/AmlPromoteV1\/task\.json/,
    ],
    ['task id', { task: taskJson('development', '1.0.0') }, /^production\.vsix: the packed task\.json is not tasks/],
    [
      'bundle',
      { bundle: 'another bundle' },
      /AmlPromote\/AmlPromoteV1\/index\.js differ from dist\/azure-devops of this commit/,
    ],
    [
      'additions',
      { more: 'AmlPromote/AmlPromoteV1/more.js' },
      /AmlPromoteV1\/more\.js differ from dist\/azure-devops of this/,
    ],
  ])('has no VSIX with another %s than the commit has', (_what, changed, said) => {
    release('1.0.0');
    const { status, stdout, stderr } = pack('v1.0.0', { changed });
    expect([status, stdout, stderr.trim()]).toEqual([1, '', expect.stringMatching(said)]);
    expect(existsSync(join(place, 'out'))).toBe(false);
  });

  test('has no VSIX of a task whose committed metadata were not made anew', () => {
    release('1.0.0', { task: taskJson('production', '0.9.0') });
    expect(pack('v1.0.0').stderr).toContain(
      `production.vsix: tasks/AmlPromoteV1/task.json is of version {"Major":1,"Minor":9,"Patch":0}, the release needs ${IN_TASK}\n`,
    );
  });
});

describe('publishing the extension', () => {
  test('gives the Marketplace the VSIX of the ring, with the token', () => {
    expect(publishExtension({ show: 'exit 1' })).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(
        /^published aml-promote-azure-devops-development-v1\.0\.0\.vsix, SHA-256 [0-9a-f]{64}\n$/,
      ),
      stderr: '',
    });
    const vsix = join(place, 'out/extension/aml-promote-azure-devops-development-v1.0.0.vsix');
    const rest = `--vsix ${vsix} --auth-type pat --token marketplace-token --no-prompt --json`;
    expect(asked()).toEqual([`extension show ${rest}`, `extension publish ${rest}`]);
  });

  test.each([
    ['0.9.9', /^published /, 2],
    ['1.0.0', /-v1\.0\.0\.vsix is published already\n$/, 1],
    ['1.10.0', /-v1\.0\.0\.vsix stays here: the Marketplace has v1\.10\.0\n$/, 1],
  ])('beside version %s, which is there', (version, said, calls) => {
    const versions = JSON.stringify({ versions: [{ version: '0.1.0' }, { version }, { version: '0.2.0' }] });
    expect(publishExtension({ show: `echo '${versions}'` })).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(said),
      stderr: '',
    });
    expect(asked()).toHaveLength(calls);
  });

  test('tells what tfx says, without the token', () => {
    const { status, stderr } = publishExtension({
      show: 'exit 1',
      publish: 'echo "error: 401 for marketplace-token" >&2; exit 255',
    });
    expect([status, stderr]).toEqual([1, 'tfx extension publish failed: error: 401 for ***\n']);
  });

  test('publishes nothing but what was packed', () => {
    const changed = join(place, 'out/extension/aml-promote-azure-devops-development-v1.0.0.vsix');
    expect(publishExtension({ before: () => writeFileSync(changed, 'other') })).toEqual({
      status: 1,
      stdout: '',
      stderr:
        'aml-promote-azure-devops-development-v1.0.0.vsix is not what pack.mjs made: SHA256SUMS has another hash\n',
    });
    expect(asked()).toEqual([]);
  });

  test('asks for the token that it has not', () => {
    expect(publishExtension({ token: '' }).stderr).toMatch(/^MARKETPLACE_TOKEN is not set; /);
  });
});

describe('publishing', () => {
  const NONE = 'echo "release not found" >&2; exit 1';

  test('creates the release with every asset', () => {
    expect(publish({ view: NONE })).toMatchObject({ status: 0, stderr: '' });
    expect(asked()).toEqual([
      'release view v1.0.0 --json isDraft --jq .isDraft',
      `release create v1.0.0 --verify-tag --title v1.0.0 --notes-file notes.md ${place}/assets/SHA256SUMS ${place}/assets/a.tar.gz`,
    ]);
  });

  test('leaves a release that exists as it is', () => {
    expect(publish({ view: 'echo false' })).toMatchObject({ status: 0, stdout: 'v1.0.0 is published already\n' });
    expect(asked()).toHaveLength(1);
  });

  test.each([
    ['a draft that somebody left', { view: 'echo true' }, /^v1\.0\.0 has a draft that was not finished; /],
    [
      'an answer that it does not know',
      { view: 'echo "HTTP 502" >&2; exit 1' },
      /^gh release view failed: HTTP 502\n$/,
    ],
    ['a refusal', { view: NONE, create: 'echo "HTTP 403" >&2; exit 1' }, /^gh release create failed: HTTP 403\n$/],
  ])('stops at %s', (_, answers, said) => {
    const { status, stderr } = publish(answers);
    expect([status, stderr]).toEqual([1, expect.stringMatching(said)]);
  });

  test('wants what was packed', () => {
    mkdirSync(join(place, 'empty'));
    expect(script('publish.mjs', ['v1.0.0', join(place, 'empty'), 'notes.md']).stderr).toBe(
      `${place}/empty is not what pack.mjs makes: no SHA256SUMS\n`,
    );
  });
});

const BUNDLE = 'the bundle of azure-devops';
const SBOM = '{"of":"azure-devops"}';

type Ring = keyof typeof RINGS;

function taskJson(ring: Ring, version: string, description = 'the same'): string {
  const [major = 0, Minor = 0, Patch = 0] = version.split('.').map(Number);
  return JSON.stringify({
    id: ring,
    name: ring,
    description,
    version: { Major: 1, Minor: major * 1000 + Minor, Patch },
  });
}

/** What of a VSIX may be other than the commit has it. */
interface Packed {
  readonly manifest: string;
  readonly task: string;
  readonly bundle: string;
  /** The name of a file. */
  readonly more: string;
}

function vsix(ring: Ring, version: string, changed: Partial<Packed> = {}): string {
  const { manifest = version, task = taskJson(ring, version), bundle = BUNDLE, more } = changed;
  const id = RINGS[ring].extension;
  const files = {
    'extension.vsixmanifest': `<Identity Language="en-US" Publisher="aml-promote" Id="${id}" Version="${manifest}"/>`,
    'AmlPromote/AmlPromoteV1/task.json': task,
    'AmlPromote/AmlPromoteV1/icon.png': 'icon',
    'AmlPromote/AmlPromoteV1/index.js': bundle,
    'AmlPromote/AmlPromoteV1/sbom.cdx.json': SBOM,
    ...(more === undefined ? {} : { [more]: '' }),
  };
  const path = join(place, `${ring}.vsix`);
  const contents = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));
  writeFileSync(path, zipSync(contents, { mtime: new Date(1980, 0, 1) }));
  return path;
}

interface Pack {
  readonly out?: string;
  readonly without?: Ring;
  /** Of the ring that everybody installs. */
  readonly changed?: Partial<Packed>;
}

function pack(tag: string, { out = 'out', without, changed = {} }: Pack = {}) {
  const rings = (['production', 'development'] as const).filter((ring) => ring !== without);
  const packed = rings.map((ring) => vsix(ring, tag.slice(1), ring === 'production' ? changed : {}));
  return script('pack.mjs', [tag, join(place, out), ...packed]);
}

interface Marketplace {
  readonly show?: string;
  readonly publish?: string;
  readonly token?: string;
  readonly before?: () => void;
}

/** With a `tfx` that answers what a shell says; the ring is development. */
function publishExtension({ show = ':', publish = ':', token = 'marketplace-token', before }: Marketplace) {
  release('1.0.0');
  expect(pack('v1.0.0').status).toBe(0);
  before?.();
  const PATH = standIn('tfx', `if [ "$2" = show ]; then ${show}; else ${publish}; fi`);
  const words = ['v1.0.0', join(place, 'out/extension'), 'development'];
  return script('publish-extension.mjs', words, { env: { PATH, MARKETPLACE_TOKEN: token } });
}

/** A program that writes down what it is asked for; the PATH that finds it. */
function standIn(name: string, answer: string): string {
  const path = join(place, 'bin', name);
  mkdirSync(dirname(path));
  writeFileSync(path, `#!/bin/sh\necho "$*" >> '${place}/asked'\n${answer}\n`);
  chmodSync(path, 0o755);
  return `${dirname(path)}${delimiter}${process.env.PATH ?? ''}`;
}

interface Released {
  readonly version: string;
  readonly changelog?: string;
  /** The committed metadata of the task. */
  readonly task?: string;
}

function commit({
  version,
  changelog = `## [${version}] - 2026-01-02\n\nThe news of ${version}.\n`,
  task = taskJson('production', version),
}: Released): string {
  const files: Record<string, string> = {
    'package.json': JSON.stringify({ name: 'sample', version }),
    'package-lock.json': JSON.stringify({ name: 'sample', version, packages: { '': { version } } }),
    'CHANGELOG.md': `# Changelog\n\n## [Unreleased]\n\n${changelog}`,
    'action.yml': 'name: sample\n',
    'schema/policy.schema.json': '{}',
    'presets/default.yml': 'version: 1\n',
    LICENSE: 'MIT',
    'THIRD-PARTY-NOTICES.txt': 'none',
    'dist/github/index.js': 'the bundle of github',
    'dist/github/sbom.cdx.json': '{"of":"github"}',
    'dist/cli/index.js': 'the bundle of cli',
    'dist/cli/sbom.cdx.json': '{"of":"cli"}',
    'dist/azure-devops/index.js': BUNDLE,
    'dist/azure-devops/sbom.cdx.json': SBOM,
    'dist/azure-devops/task.json': task,
    'tasks/AmlPromoteV1/task.json': task,
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(work, path)), { recursive: true });
    writeFileSync(join(work, path), text);
  }
  git(work, 'add', '--all');
  git(work, 'commit', '--quiet', '--allow-empty', `--message=${version}`);
  return git(work, 'rev-parse', 'HEAD');
}

/** A commit on main with its tag, both on the remote. */
function release(version: string, rest: Omit<Released, 'version'> = {}): string {
  const hash = commit({ version, ...rest });
  git(work, 'tag', `v${version}`);
  git(work, 'push', '--quiet', 'origin', 'main', `v${version}`);
  return hash;
}

function tags(): Record<string, string> {
  const lines = git(bare, 'for-each-ref', '--format=%(refname:strip=2) %(objectname)', 'refs/tags').split('\n');
  return Object.fromEntries(lines.filter((line) => line !== '').map((line) => line.split(' ')));
}

function checkTag(...args: readonly string[]) {
  return script('check-tag.mjs', args);
}

function moveTags(tag: string) {
  return script('move-tags.mjs', [tag]);
}

/** With a `gh` that answers what a shell says. */
function publish(answers: { readonly view: string; readonly create?: string }) {
  const PATH = standIn('gh', `if [ "$2" = view ]; then ${answers.view}; else ${answers.create ?? ':'}; fi`);
  mkdirSync(join(place, 'assets'));
  for (const name of ['a.tar.gz', 'SHA256SUMS']) writeFileSync(join(place, 'assets', name), name);
  return script('publish.mjs', ['v1.0.0', join(place, 'assets'), 'notes.md'], { env: { PATH } });
}

function asked(): string[] {
  const path = join(place, 'asked');
  return existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n') : [];
}

function listed(path: string): string[] {
  return [...readFileSync(path, 'utf8').matchAll(/^[0-9a-f]{64} {2}(.+)$/gm)].map((match) => match[1] ?? '');
}

function script(name: string, args: readonly string[], { cwd = work, env = {} } = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(process.cwd(), 'scripts/release', name), ...args],
    { cwd, encoding: 'utf8', env: { ...gitEnvironment(), ...env } },
  );
  return { status, stdout, stderr };
}

function git(cwd: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd, encoding: 'utf8', env: gitEnvironment() });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout.trim();
}

/** Nobody's configuration, and a name to commit under. */
function gitEnvironment(): NodeJS.ProcessEnv {
  const who = { NAME: 'Somebody', EMAIL: 'somebody@example.com' };
  return {
    PATH: process.env.PATH,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    ...Object.fromEntries(
      Object.entries(who).flatMap(([key, value]) => [
        [`GIT_AUTHOR_${key}`, value],
        [`GIT_COMMITTER_${key}`, value],
      ]),
    ),
  };
}
