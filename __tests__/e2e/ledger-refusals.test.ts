import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OPEN } from './arm/cli.js';
import { branchesOf, chainOf } from './ledger/chain.js';
import { type Ground, placeWords, startGround } from './ledger/ground.js';
import { jobOf, runStep } from './runner.js';
import { inStage, PLACE, puts } from './servers/azure.js';
import { listen } from './servers/front.js';
import { ALONE, type BareRepository, bareAt, git } from './servers/git.js';
import { gated, startGitHub } from './servers/github.js';

let ground: Ground;
beforeAll(async () => {
  ground = await startGround(OPEN);
});
afterAll(() => ground.stop());

/** Where a command line is run. */
interface Place {
  readonly repository: BareRepository;
  readonly model: string;
  /** The folder to run in; the policy lies there as `open.yml`. */
  cwd: string;
  temp: string;
  env: Record<string, string>;
  /** What `--ledger` says; null leaves it at its default. */
  ledger: string | null;
  /** A shell script that prepares a mount namespace of the run's own; empty runs it without one. */
  mounts: string;
}

interface Refusal {
  readonly name: string;
  readonly prepare: (place: Place) => Promise<void> | void;
  readonly code: number;
  readonly says: RegExp;
  /** What it says to do. */
  readonly fix: RegExp;
}

async function somewhere(): Promise<Place> {
  const [repository, model] = await Promise.all([
    ground.server.repository(),
    ground.model(inStage('Production'), inStage('Staging')),
  ]);
  const folder = ground.started.folder();
  const [cwd, temp] = [join(folder, 'work'), join(folder, 'temp')];
  for (const path of [cwd, temp]) mkdirSync(path);
  writeFileSync(join(cwd, 'open.yml'), OPEN);
  const env = { PATH: process.env.PATH ?? '', HOME: folder, ...ALONE };
  return { repository, model, cwd, temp, env, ledger: `${repository.url}#`, mounts: '' };
}

async function promote({ model, cwd, temp, env, ledger, mounts }: Place) {
  const words = [
    ...[join(ground.cli.folder, 'dist/index.js'), 'promote', '--asset', `azureml:${model}:2`, '--to', 'Production'],
    ...[...placeWords(ground.azure.front.url), '--policy', 'open.yml', '--json', '--timeout', '10s'],
    ...(ledger === null ? [] : ['--ledger', ledger]),
  ];
  const [command, ...rest] =
    mounts === ''
      ? [process.execPath, ...words]
      : ['unshare', '--map-root-user', '--mount', 'sh', '-ec', `${mounts}\nexec "$0" "$@"`, process.execPath, ...words];
  const child = spawn(command ?? '', rest, { cwd, env: { ...env, TMPDIR: temp }, stdio: ['ignore', 'pipe', 'pipe'] });
  const out = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    out.stderr += text;
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return { code, ...out };
}

/** A checkout whose origin is the repository. */
async function checkout({ cwd, repository }: Place): Promise<void> {
  await git(cwd, ['init', '--quiet', '.']);
  await git(cwd, ['remote', 'add', 'origin', repository.url]);
  await git(cwd, ['add', '.']);
  await git(cwd, ['commit', '--quiet', '--message', 'policy']);
}

/** The branch of a model in a repository in which nothing is yet: its name differs from another one's at its end alone. */
async function branchOf(model: string): Promise<string> {
  const other = await somewhere();
  const { code, stderr } = await promote(other);
  expect([code, stderr]).toEqual([0, '']);
  const ref = (await branchesOf(other.repository)).get(other.model) ?? '';
  expect(ref).toMatch(new RegExp(`^refs/heads/aml-promote-ledger/.+/${other.model}$`));
  return ref.slice(0, -other.model.length) + model;
}

/** A commit of somebody else in a bare repository, with one file. */
async function commitOf(repository: BareRepository, name: string, text: string): Promise<string> {
  const blob = (await repository.git(['hash-object', '-w', '--stdin'], text)).trim();
  const tree = (await repository.git(['mktree'], `100644 blob ${blob}\t${name}\n`)).trim();
  return (await repository.git(['commit-tree', tree, '-m', 'something else'])).trim();
}

const canMount = spawnSync('unshare', ['--map-root-user', '--mount', 'true']).status === 0;
const FULL = 'mount -t tmpfs -o size=64k tmpfs "$TMPDIR"; head -c 1M /dev/zero > "$TMPDIR/full" 2> /dev/null || true';

const refusals: readonly Refusal[] = [
  {
    name: 'the folder for temporary files is not there',
    prepare: (place) => {
      place.temp = join(place.temp, 'gone');
    },
    code: 2,
    says: /cannot be written to \S+gone \(ENOENT\)/,
    fix: /TMPDIR/,
  },
  {
    name: 'there is no git',
    prepare: (place) => {
      place.env.PATH = place.temp;
    },
    code: 2,
    says: /no git on this machine/,
    fix: /Install git/,
  },
  {
    name: 'it may not push',
    prepare: ({ repository }) => repository.tell({ readOnly: true }),
    code: 3,
    says: /403|may not|permission|denied/i,
    fix: /contents: write|permission|push/i,
  },
  {
    name: 'the token is wrong',
    prepare: ({ repository }) => repository.tell({ token: 'another-token-than-none' }),
    code: 3,
    says: /does not accept the login/,
    fix: /token|credential/i,
  },
  {
    name: 'the branch is protected',
    prepare: ({ repository }) => repository.protect('aml-promote-ledger/'),
    code: 3,
    says: /protect|declined|GH006/i,
    fix: /aml-promote-ledger/,
  },
  {
    name: 'the branch holds something else',
    prepare: async ({ repository, model }) => {
      const commit = await commitOf(repository, 'README.md', 'Not a ledger.\n');
      await repository.git(['update-ref', await branchOf(model), commit]);
    },
    code: 2,
    says: /aml-promote-ledger.*(record|something else|no ledger)/i,
    fix: /prefix|branch|ledger/i,
  },
  {
    name: 'a branch stands where the ledger would have its folder',
    prepare: async ({ repository }) => {
      const commit = await commitOf(repository, 'README.md', 'Not a ledger.\n');
      await repository.git(['update-ref', 'refs/heads/aml-promote-ledger', commit]);
    },
    code: 2,
    says: /aml-promote-ledger/i,
    fix: /prefix|branch|ledger/i,
  },
  {
    name: 'the server has no such repository',
    prepare: async (place) => {
      place.ledger = `${(await ground.server.repository(false)).url}#`;
    },
    code: 2,
    says: /the repository \S+ does not exist/,
    fix: /./,
  },
  {
    name: 'the path holds no repository',
    prepare: (place) => {
      place.ledger = `${place.temp}#`;
    },
    code: 2,
    says: /the repository \S+ does not exist/,
    fix: /REPOSITORY#PREFIX/,
  },
  {
    name: 'it runs in no repository, and names none',
    prepare: (place) => {
      place.ledger = null;
    },
    code: 2,
    says: /no (git )?repository|not (in )?a (git )?repository/i,
    fix: /REPOSITORY#PREFIX|ledger/,
  },
  {
    name: 'nobody listens there',
    prepare: async (place) => {
      const gone = await listen(async () => {});
      await gone.stop();
      place.ledger = `${gone.url}/ledger.git#`;
    },
    code: 3,
    says: /127\.0\.0\.1/,
    fix: /./,
  },
  {
    name: 'the server fails',
    prepare: ({ repository }) =>
      repository.tell({ faults: [{ on: 'refs', which: { every: 1 }, deed: { is: 'answer', status: 503 } }] }),
    code: 3,
    says: /503|127\.0\.0\.1/,
    fix: /./,
  },
  {
    name: 'the server never answers',
    prepare: ({ repository }) =>
      repository.tell({ faults: [{ on: 'refs', which: { every: 1 }, deed: { is: 'hang' } }] }),
    code: 3,
    says: /time/i,
    fix: /./,
  },
];

const unmountable: readonly Refusal[] = [
  {
    name: 'the disk is full',
    prepare: (place) => {
      place.mounts = FULL;
    },
    code: 2,
    says: /cannot be written to \S+ \(ENOSPC\)/,
    fix: /Make room/,
  },
  {
    name: 'the folder for temporary files is read-only',
    prepare: (place) => {
      place.mounts = 'mount -t tmpfs -o ro tmpfs "$TMPDIR"';
    },
    code: 2,
    says: /cannot be written to \S+ \(EROFS\)/,
    fix: /TMPDIR/,
  },
];

async function expectRefused({ prepare, code, says, fix }: Refusal): Promise<void> {
  const place = await somewhere();
  await prepare(place);
  const before = await place.repository.git(['for-each-ref']);
  const ended = await promote(place);
  // One line says what is wrong, and what to do stands beneath it.
  const lines = ended.stderr.split('\n').filter(Boolean);
  expect([ended.code, ended.stderr]).toEqual([code, expect.stringMatching(says)]);
  expect(lines.length).toBeLessThanOrEqual(3);
  expect(lines[0]).toMatch(says);
  expect(ended.stderr).toMatch(fix);
  expect(ended.stderr).not.toMatch(/^\s+at |internal error/m);
  expect(JSON.parse(ended.stdout)).toMatchObject({ command: 'promote', 'exit-code': code });
  // Nothing was written anywhere.
  expect(puts(ground.azure.calls(place.model))).toEqual([]);
  expect(await place.repository.git(['for-each-ref'])).toBe(before);
}

describe('a promotion whose ledger cannot be used is refused in a line, and writes nothing', () => {
  it('and is made by the same words where it can', async () => {
    const place = await somewhere();
    expect(await promote(place)).toMatchObject({ code: 0, stderr: '' });
    expect(puts(ground.azure.calls(place.model))).toHaveLength(2);
    expect(await chainOf(place.repository, place.model)).toMatchObject({ wrong: [], isOpen: false });
  });

  it.each(refusals)('where $name', expectRefused);
  (canMount ? it : it.skip).each(unmountable)('where $name', expectRefused);

  it('where the policy wants it and it is off', async () => {
    const model = await ground.model(inStage('Production'), inStage('Staging'));
    const approved = `version: 1
extends: default
transitions:
  - from: Staging
    to: Production
    environment: production
    approvals: [{ from: [environment-reviewers] }]
`;
    const run = async (policy: string) => {
      const github = await startGitHub(ground.started, gated({ policy }));
      return runStep(ground.started, {
        inputs: {
          ...{ asset: `azureml:${model}:2`, to: 'Production', 'azure-endpoint': ground.azure.front.url, ...PLACE },
          ledger: 'off',
        },
        env: jobOf(github.url),
      });
    };
    const refused = await run(approved.trimEnd());
    expect(refused.code).toBe(1);
    expect(refused.record?.findings).toContainEqual(
      expect.objectContaining({
        subject: 'ledger',
        outcome: 'fail',
        remedy: expect.stringContaining('ledger: optional'),
      }),
    );
    expect(puts(ground.azure.calls(model))).toEqual([]);
    const made = await run(`${approved}ledger: optional\n`);
    expect([made.code, made.outputs.stage]).toEqual([0, 'Production']);
  });
});

describe('a promotion is made', () => {
  (canMount ? it : it.skip)('from a checkout that is read-only, and leaves it as it is', async () => {
    const place = await somewhere();
    await checkout(place);
    place.ledger = null;
    place.mounts = `mount --bind '${place.cwd}' '${place.cwd}'; mount -o remount,bind,ro '${place.cwd}'; cd '${place.cwd}'; ! touch x 2> /dev/null`;
    const before = await stateOf(place.cwd);
    expect(await promote(place)).toMatchObject({ code: 0, stderr: '' });
    expect(await stateOf(place.cwd)).toEqual(before);
    expect(await chainOf(place.repository, place.model)).toMatchObject({ wrong: [], isOpen: false });
  });

  it.each([
    ['a shallow one', ['--depth', '1']],
    ['a partial one', ['--filter=blob:none']],
    ['a sparse one', ['--sparse']],
    ['one without a branch', []],
  ])('from a checkout, working tree, index and configuration untouched: %s', async (name, words) => {
    const place = await somewhere();
    // A history to leave out.
    const source = join(place.temp, 'source');
    mkdirSync(source);
    await git(source, ['init', '--quiet', '--initial-branch=main', '.']);
    for (const text of ['# old\n', '# new\n']) {
      writeFileSync(join(source, 'open.yml'), text + OPEN);
      await git(source, ['add', '.']);
      await git(source, ['commit', '--quiet', '--message', text.trim()]);
    }
    await git(source, ['push', '--quiet', place.repository.path, 'main']);
    await place.repository.git(['config', 'uploadpack.allowFilter', 'true']);
    const cwd = join(place.temp, 'copy');
    await git(place.temp, ['clone', '--quiet', ...words, place.repository.url, cwd]);
    if (name.includes('without')) await git(cwd, ['checkout', '--quiet', '--detach']);
    writeFileSync(join(cwd, 'not-committed.txt'), 'mine\n');
    place.cwd = cwd;
    place.ledger = null;
    const before = await stateOf(cwd);
    expect(await promote(place)).toMatchObject({ code: 0, stderr: '' });
    expect(await stateOf(cwd)).toEqual(before);
    expect(await chainOf(place.repository, place.model)).toMatchObject({ wrong: [], isOpen: false });
  });

  it('from a repository that is nobody’s copy, into a branch of its own', async () => {
    const place = await somewhere();
    await checkout(place);
    await git(place.cwd, ['remote', 'remove', 'origin']);
    place.ledger = null;
    const { refs: _, ...before } = await stateOf(place.cwd);
    expect(await promote(place)).toMatchObject({ code: 0, stderr: '' });
    expect(await stateOf(place.cwd)).toMatchObject(before);
    expect(await chainOf({ path: place.cwd }, place.model)).toMatchObject({ wrong: [], isOpen: false });
  });

  it('into a repository on disk that nothing is in yet', async () => {
    const place = await somewhere();
    const path = join(place.temp, 'own.git');
    mkdirSync(path);
    await bareAt(path);
    place.ledger = `${path}#our/ledger`;
    expect(await promote(place)).toMatchObject({ code: 0, stderr: '' });
    expect(await git(path, ['for-each-ref', '--format=%(refname)'])).toMatch(
      new RegExp(`^refs/heads/our/ledger/[^/]+/model/${place.model}\n$`),
    );
  });
});

/** All that a user has in a checkout: its status, where it stands, its configuration and its index. */
async function stateOf(cwd: string): Promise<Readonly<Record<string, string>>> {
  return {
    status: await git(cwd, ['status', '--porcelain=v2', '--branch', '--untracked-files=all']),
    refs: await git(cwd, ['for-each-ref']),
    config: readFileSync(join(cwd, '.git/config'), 'utf8'),
    index: readFileSync(join(cwd, '.git/index')).toString('base64'),
  };
}
