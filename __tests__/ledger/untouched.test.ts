import { createHash } from 'node:crypto';
import { chmodSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type GitServer, startGitServer } from './git-server.js';
import { Folders, fill, git, grow, IRIS, open } from './world.js';

const folders = new Folders();
const root = folders.make();
let server: GitServer;
let bare: string;

beforeAll(async () => {
  server = await startGitServer(root);
  bare = folders.bare(root);
  git(bare, 'config', 'uploadpack.allowFilter', 'true');
  fill(bare);
});
afterAll(async () => {
  await server.stop();
  folders.remove();
});

// By way of a file URL, for a path would be copied and not be shallow.
const CHECKOUTS: Record<string, () => string> = {
  whole: () => folders.clone(`file://${bare}`),
  shallow: () => folders.clone(`file://${bare}`, '--depth=1'),
  sparse: () => {
    const at = folders.clone(`file://${bare}`, '--sparse');
    git(at, 'sparse-checkout', 'set', 'models');
    return at;
  },
  partial: () => folders.clone(`file://${bare}`, '--filter=blob:none', '--no-checkout'),
  detached: () => {
    const at = folders.clone(`file://${bare}`);
    git(at, 'checkout', '-q', '--detach');
    return at;
  },
  'linked worktree': () => {
    const at = folders.clone(`file://${bare}`);
    const linked = join(folders.make(), 'linked');
    git(at, 'worktree', 'add', '-q', linked, '-b', 'linked');
    return linked;
  },
  'read-only': () => {
    const at = folders.clone(`file://${bare}`);
    for (const file of everyFile(join(at, '.git'))) chmodSync(file, 0o444);
    return at;
  },
  bare: () => {
    const at = join(folders.make(), 'mirror.git');
    git(tmpdir(), 'clone', '-q', '--bare', `file://${bare}`, at);
    return at;
  },
};

function everyFile(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Every file of the repository and of the working tree, with its content and when it was written. */
function stateOf(directory: string): readonly string[] {
  const common = git(directory, 'rev-parse', '--path-format=absolute', '--git-common-dir');
  return [directory, common]
    .flatMap(everyFile)
    .map((file) => `${file} ${statSync(file).mtimeMs} ${createHash('sha256').update(readFileSync(file)).digest('hex')}`)
    .sort();
}

test.each(Object.keys(CHECKOUTS))('a promotion from a %s checkout leaves every byte of it as it was', async (name) => {
  const directory = CHECKOUTS[name]?.() ?? '';
  git(directory, 'remote', 'set-url', 'origin', `${server.url}/${basename(bare)}`);
  const before = stateOf(directory);
  const { ledger } = await open('ledger', directory);
  const head = await grow(ledger, { kind: 'model', name: name.replaceAll(' ', '-') }, 2);
  await ledger.last(head, 2);
  await ledger.chains();
  for await (const event of ledger.events(head.chain)) expect(event.record).not.toBeNull();
  expect(stateOf(directory)).toEqual(before);
  expect(head.tip?.record.number).toBe(2);
});

test('of a repository without a remote only the branch of the asset and its objects are new', async () => {
  const directory = folders.clone(bare);
  git(directory, 'remote', 'remove', 'origin');
  const watched = () => [
    git(directory, 'status', '--porcelain'),
    git(directory, 'rev-parse', 'HEAD'),
    git(directory, 'symbolic-ref', 'HEAD'),
    readFileSync(join(directory, '.git', 'index')).toString('hex'),
    readFileSync(join(directory, '.git', 'config'), 'utf8'),
    git(directory, 'for-each-ref')
      .split('\n')
      .filter((line) => !line.includes('refs/heads/ledger/')),
  ];
  const before = watched();
  const { ledger } = await open('ledger', directory);
  await grow(ledger, IRIS, 2);
  expect(watched()).toEqual(before);
});

describe("a user's own configuration", () => {
  test('of signing, hooks, templates and pushes changes nothing', async () => {
    const at = folders.bare();
    const directory = folders.make();
    const hooks = folders.make();
    const config = join(folders.make(), 'gitconfig');
    const lines = [
      ['commit.gpgSign', 'true'],
      ['push.gpgSign', 'true'],
      ['gpg.program', '/bin/false'],
      ['push.default', 'nothing'],
      ['push.pushOption', 'ci.skip'],
      ['push.followTags', 'true'],
      ['init.templateDir', '/nonexistent'],
      ['init.defaultObjectFormat', 'sha256'],
      ['protocol.version', '0'],
      ['transfer.fsckObjects', 'true'],
      ['fetch.prune', 'true'],
      ['fetch.unpackLimit', '1'],
      ['core.compression', '0'],
      ['i18n.commitEncoding', 'latin1'],
    ] as const;
    for (const [key, value] of lines) git(directory, 'config', '--file', config, key, value);
    git(directory, 'config', '--file', config, 'core.askPass', '/bin/false');
    const env = {
      PATH: process.env.PATH,
      HOME: hooks,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: config,
      LANG: 'de_DE.UTF-8',
    };
    const url = `${server.url}/${basename(folders.bare(root, 'configured.git'))}`;
    for (const where of [`${at}#p`, `${url}#p`]) {
      const { ledger } = await open(where, directory, { env });
      const head = await grow(ledger, IRIS, 2);
      expect((await ledger.last(head, 2)).length).toBe(2);
    }
  });
});
