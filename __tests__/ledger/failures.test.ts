import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer as createProxy } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { makeCertificate } from '../e2e/servers/certificate.js';
import { type GitServer, startGitServer } from './git-server.js';
import { ENV, Folders, failing, fill, following, git, grow, IRIS, open } from './world.js';

const folders = new Folders();
const root = folders.make();
let server: GitServer;
let bare: string;
let url: string;
let count = 0;

beforeAll(async () => {
  server = await startGitServer(root);
});
beforeEach(() => {
  count += 1;
  bare = folders.bare(root, `f${count}.git`);
  url = `${server.url}/${basename(bare)}`;
  server.instead = () => undefined;
});
afterAll(async () => {
  await server.stop();
  folders.remove();
});

/** A PATH on which git is this script; `$REAL` is the one of this machine. */
function fakeGit(script: string): string {
  const folder = folders.make();
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  writeFileSync(join(folder, 'git'), `#!/bin/sh\nREAL=${real}\n${script}\n`);
  chmodSync(join(folder, 'git'), 0o755);
  return `${folder}:${process.env.PATH}`;
}

function hook(name: string, script: string): void {
  const file = join(bare, 'hooks', name);
  mkdirSync(join(bare, 'hooks'), { recursive: true });
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
}

async function writing(where: string, changed: Parameters<typeof open>[2] = {}, directory = root) {
  return failing(async () => {
    const { ledger } = await open(where, directory, changed);
    const head = await ledger.head(IRIS);
    await ledger.append([{ head, record: following(head) }]);
  });
}

const oneLine = { exit: 2, line: expect.not.stringMatching(/\n|fatal:|remote:|hint:/) };

describe('one line says it when', () => {
  test('there is no git', async () => {
    const { exit, line } = await writing(`${bare}#p`, { env: { ...ENV, PATH: folders.make() } });
    expect({ exit, line }).toEqual(oneLine);
    expect(line).toMatch(/there is no git on this machine.*Install git 2\.31 or later/);
  });

  test.each([
    [
      'knows no scopes',
      `case "$*" in *show-scope*) echo "error: unknown option \\\`show-scope'" >&2; exit 129;; esac; exec $REAL "$@"`,
    ],
    ['reads no configuration from the environment', 'unset GIT_CONFIG_COUNT; exec $REAL "$@"'],
  ])('git is too old: it %s', async (_, script) => {
    const { exit, line } = await writing(`${bare}#p`, { env: { ...ENV, PATH: fakeGit(script) } });
    expect({ exit, line }).toEqual(oneLine);
    expect(line).toMatch(/too old.*2\.31/);
  });

  test.each([
    ['says nothing', 'exec sleep 1000'],
    ['leaves a process behind that says nothing', 'sleep 30; exit'],
    ['stops in the middle of an object', 'echo "$(printf %040d 0) blob 99999"; exec sleep 1000'],
  ])('the time of the run is over, and the git that reads the history %s', async (_, script) => {
    const env = { ...ENV, PATH: fakeGit(`case "$*" in *"cat-file --batch"*) ${script};; esac; exec $REAL "$@"`) };
    const { exit, line } = await failing(async () => {
      const { ledger } = await open(`${bare}#p`, root, { env }, 1500);
      await ledger.head(IRIS);
    });
    expect({ exit, line }).toEqual({ ...oneLine, exit: 3 });
    expect(line).toMatch(/the time of the run is over/);
  });

  test('the run is in no git repository', async () => {
    const { exit, line } = await writing('ledger', {}, folders.make());
    expect({ exit, line }).toEqual(oneLine);
    expect(line).toMatch(/is in no git repository.*REPOSITORY#PREFIX.*ledger: off where the policy allows it/);
  });

  test.each([
    ['a path', () => join(root, 'nowhere.git')],
    ['a folder that is no repository', () => folders.make()],
    ['a URL', () => `${server.url}/nowhere.git`],
  ])('the repository does not exist: %s', async (_, where) => {
    const { exit, line } = await writing(`${where()}#p`);
    expect({ exit, line }).toEqual(oneLine);
    expect(line).toMatch(/does not exist, or this identity may not read it/);
  });

  test('the repository belongs to another user', async () => {
    const env = { ...ENV, PATH: fakeGit('GIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec $REAL "$@"') };
    const directory = folders.clone(bare);
    for (const [where, at] of [
      ['ledger', directory],
      [`${bare}#p`, root],
    ] as const) {
      const { exit, line } = await writing(where, { env }, at);
      expect({ exit, line }).toEqual(oneLine);
      expect(line).toMatch(/belongs to another user.*git config --global --add safe\.directory \//);
    }
  });

  test('the folder for temporary files cannot be written', async () => {
    const env = { ...ENV, RUNNER_TEMP: join(root, 'not', 'there') };
    const { exit, line } = await writing(`${bare}#p`, { env, onGitHub: true });
    expect({ exit, line }).toEqual(oneLine);
    expect(line).toMatch(/temporary files cannot be written to .*ENOENT.*RUNNER_TEMP/);
  });

  test.each([
    [
      'here',
      (): Parameters<typeof open>[2] => ({
        env: {
          ...ENV,
          PATH: fakeGit(
            'case "$*" in *push*) echo "error: file write error: No space left on device" >&2; exit 128;; esac; exec $REAL "$@"',
          ),
        },
      }),
    ],
    [
      'where the ledger is kept',
      () => {
        hook('pre-receive', 'echo "error: cannot write: No space left on device" >&2; exit 1');
        return {};
      },
    ],
  ])('the disk is full: %s', async (_, make) => {
    const { exit, line } = await writing(`${bare}#p`, make());
    expect(exit).toBe(3);
    expect({ exit: 2, line }).toEqual(oneLine);
    expect(line).toMatch(/no room left.*Make room/);
  });

  test.each([
    [401, 'Invalid username or token.', /does not accept the login/],
    [
      403,
      'Permission to acme/models.git denied to github-actions[bot].',
      /no permission to push to.*permissions: contents: write/,
    ],
    [403, 'Write access to repository not granted.', /no permission to push to.*permissions: contents: write/],
    [404, 'Repository not found.', /does not exist, or this identity may not read it/],
  ])('the server answers a push with %d %s', async (status, body, words) => {
    server.instead = ({ path }) => (path.includes('receive-pack') ? { status, body } : undefined);
    const { line } = await writing(`${url}#p`);
    expect({ exit: 2, line }).toEqual(oneLine);
    expect(line).toMatch(words);
  });

  test.each([
    [
      'a protected branch',
      'echo "error: GH006: Protected branch update failed for refs/heads/p." >&2; exit 1',
      /GH006: Protected branch update failed/,
    ],
    [
      'a ruleset',
      'printf "error: GH013: Repository rule violations found for refs/heads/p.\\nReview all repository rules at https://x\\n" >&2; exit 1',
      /GH013: Repository rule violations found/,
    ],
    ['a hook', 'exit 1', /hook declined/],
    [
      'a policy of Azure Repos',
      'echo "TF402455: Pushes to this branch are not permitted; you must use a pull request." >&2; exit 1',
      /TF402455/,
    ],
  ])('it is refused by %s', async (_, script, words) => {
    hook('pre-receive', script);
    for (const where of [`${url}#p`, `${bare}#p`]) {
      const { exit, line } = await writing(where);
      expect(exit).toBe(3);
      expect({ exit: 2, line }).toEqual(oneLine);
      expect(line).toMatch(/a rule or hook of .* does not let the branch p\/ml-prod-\w+\/model\/iris be written/);
      expect(line).toMatch(words);
      expect(line).toMatch(/forbid only force-push and deletion/);
    }
  });

  test('a branch stands where those of the ledger would be', async () => {
    fill(bare);
    git(bare, 'branch', 'p', 'main');
    for (const where of [`${url}#p`, `${bare}#p`]) {
      const { exit, line } = await writing(where);
      expect({ exit, line }).toEqual(oneLine);
      expect(line).toMatch(/stands in the way.*choose another prefix/);
    }
  });

  test('the branch holds something else', async () => {
    fill(bare);
    const { ledger } = await open(`${bare}#p`, root);
    git(bare, 'branch', ledger.describe(IRIS).branch, 'main');
    for (const where of [`${url}#p`, `${bare}#p`]) {
      const { exit, line } = await writing(where);
      expect({ exit, line }).toEqual(oneLine);
      expect(line).toMatch(/holds something else .*it holds no record.*choose another prefix/);
    }
  });

  test('the branch holds the history of another asset', async () => {
    const { ledger } = await open(`${bare}#p`, root);
    const other = { kind: 'data', name: 'other' } as const;
    await grow(ledger, other, 1);
    git(bare, 'branch', ledger.describe(IRIS).branch, ledger.describe(other).branch);
    const { exit, line } = await writing(`${bare}#p`);
    expect({ exit, line }).toEqual(oneLine);
    expect(line).toMatch(/holds something else .*its record is of the data other/);
  });

  test('nobody answers at the address', async () => {
    const { exit, line } = await writing('http://127.0.0.1:1/ledger.git#p');
    expect(exit).toBe(3);
    expect({ exit: 2, line }).toEqual(oneLine);
    expect(line).toMatch(/cannot be reached: .*Look at the address/);
  });

  test('a proxy on the way wants a password and does not say so', async () => {
    const proxy = createProxy();
    proxy.on('connect', (_, socket) => socket.end('HTTP/1.1 407 No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n'));
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const { port } = proxy.address() as AddressInfo;
    const env = { ...ENV, https_proxy: `http://127.0.0.1:${port}` };
    const { exit, line } = await writing('https://git.example/ledger.git#p', { env });
    proxy.close();
    expect(exit).toBe(3);
    expect({ exit: 2, line }).toEqual(oneLine);
    expect(line).toMatch(/the proxy on the way to .* does not let git through.*HTTPS_PROXY/);
  });

  test('the certificate is of nobody that is trusted', async () => {
    const secure = createServer(makeCertificate(folders.make()), (_, response) => response.end());
    await new Promise<void>((resolve) => secure.listen(0, '127.0.0.1', resolve));
    const { port } = secure.address() as AddressInfo;
    const { exit, line } = await writing(`https://127.0.0.1:${port}/ledger.git#p`);
    secure.close();
    expect(exit).toBe(3);
    expect({ exit: 2, line }).toEqual(oneLine);
    expect(line).toMatch(/the certificate of .* is not accepted: .*http\.sslCAInfo/);
  });
});

test('a workspace of another user is used all the same where the host made it', async () => {
  const env = { ...ENV, PATH: fakeGit('GIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec $REAL "$@"') };
  const directory = folders.clone(bare);
  git(directory, 'remote', 'set-url', 'origin', url);
  const { ledger } = await open('ledger', directory, { env, onGitHub: true });
  expect((await grow(ledger, IRIS, 1)).tip?.record.number).toBe(1);
});

test('a checkout of a branch that changed or vanished is told by its commits, and read as it lies there', async () => {
  const { ledger } = await open(`${bare}#p`, root);
  await grow(ledger, IRIS, 1);
  const branch = ledger.describe(IRIS).branch;
  const work = folders.clone(bare, '--branch', branch);
  writeFileSync(join(work, 'notes.txt'), 'mine');
  git(work, 'rm', '-q', 'board.json');
  git(work, 'add', '-A');
  git(work, 'commit', '-q', '-m', 'edited');
  git(work, 'push', '-q', 'origin', branch);
  const found = [];
  for await (const { record, board, others } of ledger.events(IRIS))
    found.push([record !== null, board !== null, others]);
  expect(found).toEqual([
    [true, true, []],
    [true, false, ['notes.txt']],
  ]);
});

test('the signature of an event is told, and costs nothing where there is none', async () => {
  const { ledger, commands } = await open(`${bare}#p`, root);
  await grow(ledger, IRIS, 1);
  const branch = ledger.describe(IRIS).branch;
  const unsigned = [];
  for await (const { signature } of ledger.events(IRIS)) unsigned.push(signature);
  expect(unsigned).toEqual([{ is: 'none' }]);
  expect(commands.filter((line) => / log /.test(line))).toEqual([]);

  const keys = folders.make();
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'auditor', '-f', join(keys, 'key')]);
  const work = folders.clone(bare, '--branch', branch);
  const signing = ['-c', 'gpg.format=ssh', '-c', `user.signingkey=${join(keys, 'key')}`];
  git(work, ...signing, 'commit', '-q', '-S', '--allow-empty', '-m', 'signed');
  git(work, 'push', '-q', 'origin', branch);
  const read = async () => {
    const { ledger: next } = await open(`${bare}#p`, root);
    const found = [];
    for await (const { signature } of next.events(IRIS)) found.push(signature.is);
    return found;
  };
  expect(await read()).toEqual(['none', 'unknown']);
  const allowed = join(keys, 'allowed');
  const [publicKey] = readdirSync(keys).filter((name) => name.endsWith('.pub'));
  writeFileSync(allowed, `auditor@x ${execFileSync('cat', [join(keys, publicKey ?? '')], { encoding: 'utf8' })}`);
  git(bare, 'config', 'gpg.ssh.allowedSignersFile', allowed);
  expect(await read()).toEqual(['none', 'good']);
});
