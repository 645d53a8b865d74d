import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import canonicalize from 'canonicalize';
import { document, OPEN } from './arm/cli.js';
import { branchesOf } from './ledger/chain.js';
import { type Ground, placeWords, startGround } from './ledger/ground.js';
import { jobOf, runStep, type Step } from './runner.js';
import { PLACE } from './servers/azure.js';
import { gated, startGitHub } from './servers/github.js';
import { expectWellEnded } from './servers/world.js';

let ground: Ground;
/** A model that a shell took twice through its stages: eight events, and its last promotion by a gated job: ten. */
let model: string;
let ref: string;
let tip: string;

beforeAll(async () => {
  ground = await startGround(OPEN);
  model = await ground.model({}, {}, {});
  for (const version of ['1', '2', '3']) {
    await promote(version, 'Staging');
    if (version !== '3') await promote(version, 'Production');
  }
  const github = await startGitHub(ground.started, gated({ policy: `${OPEN}ledger: optional\n` }));
  const inputs = { asset: `azureml:${model}:3`, to: 'Production', reason: 'better recall', ...inputsOfAction() };
  expectWellEnded(await runStep(ground.started, { inputs, env: jobOf(github.url) }), 0);
  ref = (await branchesOf(ground.repository)).get(model) ?? '';
  tip = (await ground.repository.git(['rev-parse', ref])).trim();
});
afterAll(() => ground.stop());
afterEach(() => ground.repository.git(['update-ref', ref, tip]));

const inputsOfAction = () => ({
  ledger: `${ground.repository.url}#aml-promote-ledger`,
  'azure-endpoint': ground.crossing.url,
  ...PLACE,
});

async function promote(version: string, to: string): Promise<void> {
  const words = ground.words('promote', `azureml:${model}:${version}`, ground.repository.url, '--to', to);
  expect((await ground.cli.run(words)).code).toBe(0);
}

const words = (command: string, ...more: string[]) => [
  ...[command, ...placeWords(ground.crossing.url), '--ledger', `${ground.repository.url}#aml-promote-ledger`, ...more],
];
const run = (command: string, ...more: string[]) => ground.cli.run(words(command, ...more));

/** What `--json` tells, as far as it is looked at here. */
interface Told {
  readonly verdict: string;
  readonly broken: readonly {
    readonly name: string;
    readonly number: number;
    readonly commit: string | null;
    readonly what: string;
  }[];
  readonly moves: readonly { readonly number: number; readonly version: string; readonly proof: string }[];
  readonly events: readonly {
    readonly commit: string;
    readonly digest: string;
    readonly record: { readonly number: number };
  }[];
  readonly holders: readonly { readonly stage: string; readonly version: string; readonly number: number }[];
  readonly rendering: string | null;
}

async function told(command: string, code: number, ...more: string[]): Promise<Told> {
  const ended = await run(command, '--json', ...more);
  expect([ended.code, ended.stderr]).toEqual([code, '']);
  return document(ended) as unknown as Told;
}

/** A commit of a chain, as somebody with git can make one. */
interface Event {
  readonly record: string;
  readonly board: string;
}

async function events(): Promise<Event[]> {
  const commits = (await ground.repository.git(['rev-list', '--reverse', tip])).trim().split('\n');
  const show = (commit: string, file: string) => ground.repository.git(['show', `${commit}:${file}`]);
  return Promise.all(
    commits.map(async (commit) => ({
      record: await show(commit, 'record.json'),
      board: await show(commit, 'board.json'),
    })),
  );
}

/** Makes the branch hold these events and no others. */
async function rewrite(to: readonly Event[]): Promise<void> {
  const { git: run } = ground.repository;
  let parent: string | null = null;
  for (const event of to) {
    const blob = async (text: string) => (await run(['hash-object', '-w', '--stdin'], text)).trim();
    const lines = [
      `100644 blob ${await blob(event.board)}\tboard.json`,
      `100644 blob ${await blob(event.record)}\trecord.json`,
    ];
    const tree = (await run(['mktree'], `${lines.join('\n')}\n`)).trim();
    parent = (await run(['commit-tree', tree, ...(parent === null ? [] : ['-p', parent]), '-m', 'x'])).trim();
  }
  await run(['update-ref', ref, parent ?? '']);
}

function changed(event: Event | undefined, change: (record: Record<string, unknown>) => object): Event {
  if (event === undefined) throw new Error('no such event');
  return { ...event, record: canonicalize(change(JSON.parse(event.record))) ?? '' };
}

describe('verify of a ledger that is large enough for threads', () => {
  const MANY = 'model-of-another';
  const other = () => `${ref.slice(0, ref.lastIndexOf('/'))}/${MANY}`;

  beforeAll(async () => {
    // How many commits there are decides; what is in them is wrong from the first on.
    const commit = `commit ${other()}\ncommitter x <x@example.com> 0 +0000\ndata 0\n\n`;
    await ground.repository.git(['fast-import', '--quiet'], commit.repeat(5000));
  });
  afterAll(() => ground.repository.git(['update-ref', '-d', other()]));

  it('finds the same as for one asset: what is whole, what is broken, and what proves each move', async () => {
    const alone = await told('verify', 0, '--asset', `azureml:${model}`);
    const all = await told('verify', 1);
    expect(all.broken.map(({ name, number, what }) => [name, number, what])).toEqual([[MANY, 1, 'it holds no record']]);
    expect(all.moves).toEqual(alone.moves);
  });

  it('names the event of another asset that was changed', async () => {
    const whole = await events();
    await rewrite(
      whole.with(
        4,
        changed(whole[4], (record) => ({ ...record, reason: 'another' })),
      ),
    );
    const { broken } = await told('verify', 1);
    const alone = await told('verify', 1, '--asset', `azureml:${model}`);
    expect(alone.broken.length).toBeGreaterThan(0);
    expect(broken).toEqual([...alone.broken, expect.objectContaining({ name: MANY })]);
  });

  it('gives no verdict where the git of a thread dies', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'git-that-dies-'));
    const path = process.env.PATH ?? '';
    // The first that reads objects is that of the main thread.
    const script = `#!/bin/sh
case "$*" in *cat-file*) mkdir '${folder}/first' 2>/dev/null || exit 1 ;; esac
PATH='${path}' exec git "$@"
`;
    await writeFile(join(folder, 'git'), script, { mode: 0o755 });
    try {
      const ended = await ground.cli.run(words('verify'), { env: { PATH: `${folder}:${path}` } });
      expect([ended.code, ended.stdout]).toEqual([3, '']);
      expect(ended.stderr).toMatch(/^ledger: git ended while the history was being read from it/);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('verify', () => {
  it('finds a ledger whole, and says of each move what proves it', async () => {
    const { verdict, broken, moves } = await told('verify', 0, '--asset', `azureml:${model}`);
    expect([verdict, broken]).toEqual(['allow', []]);
    expect(moves.map(({ number, version, proof }) => `${number} ${version} ${proof}`)).toEqual([
      '2 1 unproven',
      '4 1 unproven',
      '6 2 unproven',
      '8 2 unproven',
      '8 1 unproven',
      '10 3 unproven',
      '12 3 azure',
      '12 2 azure',
    ]);
    const all = await run('verify');
    expect([all.code, all.stdout]).toEqual([0, expect.stringContaining(`model ${model}  12      whole  2`)]);
  });

  it.each<[string, number, (all: Event[]) => Event[], string]>([
    [
      'an edited record',
      4,
      (all) =>
        all.with(
          2,
          changed(all[2], (record) => ({ ...record, reason: 'another' })),
        ),
      'it does not follow event 3 as that stands here: one of the two was changed',
    ],
    ['a removed record', 3, (all) => all.toSpliced(2, 1), 'it says that it is event 4'],
    ['an inserted record', 4, (all) => all.toSpliced(3, 0, ...all.slice(1, 2)), 'it says that it is event 2'],
    [
      'reordered records',
      5,
      (all) => [...all.slice(0, 4), ...all.slice(6, 8), ...all.slice(4, 6), ...all.slice(8)],
      'it says that it is event 7',
    ],
    [
      'an edited board',
      8,
      (all) => all.with(7, { record: all[7]?.record ?? '', board: all[5]?.board ?? '' }),
      'its board is not the one that follows from the records',
    ],
    ['a record that is none', 1, (all) => all.with(0, { record: '{}', board: '{}' }), 'its record: it is not a record'],
  ])('names the first bad event of %s', async (_, number, change, what) => {
    await rewrite(change(await events()));
    const { verdict, broken } = await told('verify', 1, '--asset', `azureml:${model}`);
    const [first] = broken;
    expect([verdict, first?.name, first?.number]).toEqual(['deny', model, number]);
    expect(first?.what).toContain(what);
    expect(first?.commit).toMatch(/^[0-9a-f]{40}$/);
    const shown = await run('verify', '--asset', `azureml:${model}`);
    expect(shown.stdout).toContain(`✗ ledger of ${model}: broken. Event ${number} of ${model}: ${what}`);
  });

  it('misses what was cut off the end, and all of a branch that was deleted: Azure ML remembers it', async () => {
    await rewrite((await events()).slice(0, 10));
    const cut = await told('verify', 1, '--asset', `azureml:${model}`);
    expect(cut.broken).toEqual([
      expect.objectContaining({
        number: 11,
        commit: null,
        what: expect.stringMatching(/^it is missing from the ledger/),
      }),
    ]);
    await ground.repository.git(['update-ref', '-d', ref]);
    const gone = await told('verify', 1);
    expect(gone.broken.map(({ name, number }) => `${name} ${number}`)).toEqual(
      [1, 3, 5, 7, 9, 11].map((number) => `${model} ${number}`),
    );
  });

  it('finds a branch that was rewritten as a whole, each digest right', async () => {
    let previous: string | null = null;
    let started: unknown = null;
    const forged = (await events()).map((event) => {
      const made = changed(event, (record) => ({
        ...record,
        previous,
        ...(record.event === 'started' ? { reason: 'nothing to see here' } : { started }),
      }));
      previous = createHash('sha256').update(made.record).digest('hex');
      started = JSON.parse(made.record);
      return made;
    });
    await rewrite(forged);
    const { broken } = await told('verify', 1, '--asset', `azureml:${model}`);
    expect(broken.map(({ number }) => number)).toEqual([1, 3, 5, 7, 9, 11]);
    expect(broken.every(({ what }) => what.startsWith('it is missing from the ledger'))).toBe(true);
  });

  it('proves nothing by a tail that somebody forged', async () => {
    const all = await events();
    const [begun, ended] = all.slice(10);
    const digest = (event: Event | undefined) =>
      createHash('sha256')
        .update(event?.record ?? '')
        .digest('hex');
    const started = changed(begun, (record) => ({ ...record, number: 13, previous: digest(ended) }));
    const end = changed(ended, (record) => ({
      ...record,
      number: 14,
      previous: digest(started),
      started: JSON.parse(started.record),
    }));
    const board = (number: number, from: Event | undefined) => {
      const { stages, ...others } = JSON.parse(from?.board ?? '');
      const moved = (holder: { version: string; number: number }) =>
        number === 14 && holder.number === 12 ? { ...holder, number: 14 } : holder;
      const now = stages.map((stage: { holders: { version: string; number: number }[] }) => {
        return { ...stage, holders: stage.holders.map(moved) };
      });
      const passes = others.passes.map((pass: { number: number }) =>
        number === 14 && pass.number === 12 ? { ...pass, number: 14 } : pass,
      );
      return canonicalize({ ...others, number, passes, stages: now }) ?? '';
    };
    await rewrite([...all, { ...started, board: board(13, ended) }, { ...end, board: board(14, ended) }]);
    const { verdict, moves } = await told('verify', 0, '--asset', `azureml:${model}`);
    expect(verdict).toBe('allow');
    expect(moves.filter(({ number }) => number === 14).map(({ proof }) => proof)).toEqual(['unproven', 'unproven']);
  });

  it('disagrees with an asset whose properties say otherwise', async () => {
    const other = await ground.model({}, {});
    const promoted = ground.words('promote', `azureml:${other}:1`, ground.repository.url, '--to', 'Staging');
    expect((await ground.cli.run(promoted)).code).toBe(0);
    const [entry] = Object.entries((await ground.azure.get(other, '1')).properties);
    if (entry === undefined) throw new Error('no entry');
    await ground.azure.put(other, '2', { properties: Object.fromEntries([entry]) });
    const { broken } = await told('verify', 1, '--asset', `azureml:${other}`);
    expect(broken).toEqual([
      expect.objectContaining({ number: 1, what: expect.stringContaining('it did not move that version') }),
    ]);
  });
});

describe('history', () => {
  it('lists every event, whole for machines, and holds what git holds', async () => {
    const { events: listed } = await told('history', 0, '--asset', `azureml:${model}`);
    expect(listed.map(({ record }) => record.number)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
    expect(listed[0]?.commit).toBe(tip);
    const { stdout } = await run('history', '--asset', `azureml:${model}:3`);
    expect(stdout).toMatch(/^ {2}12 .* completed {2}3 {8}Staging {2}Production {2}ana .* better recall$/m);
  });

  it('says which version held each stage then', async () => {
    const all = await told('history', 0, '--asset', `azureml:${model}`);
    const [, , , , eighth] = all.events;
    const { at = '' } = (eighth?.record ?? {}) as { at?: string };
    const then = await told('history', 0, '--asset', `azureml:${model}`, '--at', at);
    const now = await told('history', 0, '--asset', `azureml:${model}`, '--at', '2100-01-01');
    expect(now.holders).toContainEqual({ stage: 'Production', version: '3', number: 12 });
    expect(then.holders.find(({ stage }) => stage === 'Production')).toMatchObject({ version: '2', number: 8 });
  });

  it('prints a timeline instead of the table, or one proven event for others', async () => {
    const drawn = await run('history', '--asset', `azureml:${model}`, '--format', 'mermaid');
    expect([drawn.code, drawn.stdout.split('\n')[0]]).toEqual([0, 'timeline']);
    const statement = await run('history', '--asset', `azureml:${model}`, '--format', 'in-toto');
    expect([statement.code, statement.stderr]).toEqual([0, '']);
    expect(JSON.parse(statement.stdout)).toMatchObject({ _type: 'https://in-toto.io/Statement/v1' });
    const unproven = await run('history', '--asset', `azureml:${model}`, '--format', 'in-toto', '--event', '2');
    expect([unproven.code, unproven.stdout, unproven.stderr]).toEqual([2, '', expect.stringMatching(/^event 2 .*\n$/)]);
  });

  it.each([
    [['history'], 'asset is not given. Say which: azureml:NAME\n'],
    [['history', '--asset', 'azureml:nobody'], 'the ledger knows nothing of the model nobody: there is no branch '],
    [['verify', '--asset', 'azureml:nobody'], 'the ledger knows nothing of the model nobody: there is no branch '],
    [
      ['history', '--asset', 'azureml:x', '--format', 'mermad'],
      'format is "mermad", which history cannot make. Did you mean "mermaid"?\n',
    ],
    [['history', '--asset', 'azureml:x', '--at', 'noon'], 'at is "noon". Give a date or a time: '],
    [['verify', '--at', '2026-01-01'], 'unknown option --at of verify'],
    [['verify', '--ledger', 'off'], '--ledger is given twice'],
  ])('is wrong usage as %j', async ([command = '', ...more], message) => {
    const ended = await run(command, ...more);
    expect([ended.code, ended.stdout]).toEqual([2, '']);
    expect(ended.stderr).toContain(message);
    expect(ended.stderr.trimEnd().split('\n').length).toBeLessThanOrEqual(3);
  });
});

describe('the Action', () => {
  const step = async (inputs: Record<string, string>): Promise<Step> => {
    const github = await startGitHub(ground.started, gated());
    return runStep(ground.started, { inputs: { ...inputsOfAction(), ...inputs }, env: jobOf(github.url) });
  };

  it('tells a history in its summary, and leaves record and report', async () => {
    const told = await step({ command: 'history', asset: `azureml:${model}`, format: 'mermaid' });
    expectWellEnded(told, 0);
    expect(told.outputs).toMatchObject({ verdict: 'allow', stage: '', version: '', archived: '[]', plan: '' });
    expect(told.summary).toContain('```mermaid\ntimeline\n');
    expect(told.summary).toContain('### Events, newest first');
    expect(readFileSync(told.outputs.report ?? '', 'utf8')).toMatch(/^timeline\n/);
    expect(told.record).toMatchObject({ command: 'history', rendering: expect.stringMatching(/^timeline\n/) });
  });

  it('fails for a broken ledger, with the event in an annotation', async () => {
    await rewrite((await events()).toSpliced(2, 1));
    const told = await step({ command: 'verify', asset: `azureml:${model}` });
    expectWellEnded(told, 1);
    expect(told.outputs.verdict).toBe('deny');
    expect(told.annotations.map(({ name, message }) => [name, message])).toContainEqual([
      'error',
      `event 3 of ${model}: it says that it is event 4`,
    ]);
    expect(readFileSync(told.outputs.report ?? '', 'utf8')).toContain('### What is broken');
  });
});
