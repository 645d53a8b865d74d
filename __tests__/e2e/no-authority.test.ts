import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { OPEN } from './arm/cli.js';
import { chainOf } from './ledger/chain.js';
import { digestOf, type Forged, forge, lastOf } from './ledger/forge.js';
import { type Ground, placeWords, startGround } from './ledger/ground.js';
import { jobOf, runStep, type Step } from './runner.js';
import { inStage, PLACE, puts, versionId } from './servers/azure.js';
import { type BareRepository, git } from './servers/git.js';
import { gated, PROMOTE, startGitHub } from './servers/github.js';
import { type MovedClock, startMovedClock } from './servers/moved-clock.js';

const APPROVALS = 'approvals: [{ from: [environment-reviewers] }]';
/** Production asks for an approval, and Staging for nothing. */
const POLICY = `version: 1
extends: default
transitions:
  - from: Staging
    to: Production
    environment: { name: production, allow-reruns: true }
    ${APPROVALS}
rollback:
  - stage: Production
    displaced-to: Archived
    environment: production
    ${APPROVALS}
`;
const STAGING_TOO = POLICY.replace(
  'rollback:',
  `  - from: None
    to: Staging
    environment: production
    ${APPROVALS}
rollback:`,
);
const SOAKING = POLICY.replace('rollback:', '    checks: [{ soak: 24h }]\nrollback:');

/** A job as its GitHub has it. */
interface Job {
  readonly url: string;
  readonly env?: Readonly<Record<string, string>>;
}

let ground: Ground;
let clock: MovedClock;
/** Nobody has approved; dana has, and another run; the second attempt of a run, approved by nobody; other policies, approved. */
let jobs: Record<'unapproved' | 'approved' | 'later' | 'rerun' | 'staging' | 'soaking', Job>;
beforeAll(async () => {
  ground = await startGround(OPEN);
  clock = ground.started.add(await startMovedClock(ground.azure.front.url));
  const start = async (scenario: unknown, env = {}): Promise<Job> => ({
    ...(await startGitHub(ground.started, scenario)),
    env,
  });
  const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString().replace(/[.]\d+Z$/, 'Z');
  const attempts: (typeof PROMOTE)[] = [
    {
      ...{ ...PROMOTE, status: 'completed', conclusion: 'failure' },
      ...{ reached_at: ago(30), started_at: ago(20), completed_at: ago(15) },
    },
    { ...PROMOTE, id: 901, reached_at: ago(9), started_at: ago(8) },
  ];
  const other = { id: 4343, jobs: [{ ...PROMOTE, id: 910 }] };
  const [unapproved, approved, later, rerun, staging, soaking] = await Promise.all([
    start(gated({ policy: POLICY, reviews: [] })),
    start(gated({ policy: POLICY })),
    start(gated({ policy: POLICY, claims: { run_id: '4343', check_run_id: '910' }, run: other }), {
      GITHUB_RUN_ID: '4343',
    }),
    start(
      gated({
        policy: POLICY,
        reviews: [],
        claims: { run_attempt: '2', check_run_id: '901' },
        run: { attempt: 2, started_at: ago(10), jobs: attempts },
      }),
      { GITHUB_RUN_ATTEMPT: '2' },
    ),
    start(gated({ policy: STAGING_TOO })),
    start(gated({ policy: SOAKING })),
  ]);
  jobs = { unapproved, approved, later, rerun, staging, soaking };
});
afterAll(() => ground.stop());

let repository: BareRepository;
beforeEach(async () => {
  repository = await ground.server.repository();
  ground.azure.front.instead = () => undefined;
  clock.now = null;
});

interface Asked {
  readonly model: string;
  readonly version: string;
  readonly to?: string;
  readonly command?: string;
  readonly into?: BareRepository;
}

/** Asks as this job; what it wrote to Azure is counted. */
async function ask(
  { url, env = {} }: Job,
  { model, version, to = 'Production', command = 'promote', into = repository }: Asked,
): Promise<Step & { readonly written: number }> {
  const before = puts(ground.azure.calls(model)).length;
  const step = await runStep(ground.started, {
    inputs: {
      ...{ command, asset: `azureml:${model}:${version}`, to, timeout: '60s', ...PLACE },
      ...{ 'azure-endpoint': clock.url, ledger: `${into.url}#`, reason: 'asked for' },
    },
    env: { ...jobOf(url), ...env },
  });
  return { ...step, written: puts(ground.azure.calls(model)).length - before };
}

async function done(job: Job, asked: Asked): Promise<void> {
  const { code, stdout, stderr } = await ask(job, asked);
  if (code !== 0) throw new Error(`${stdout}${stderr}`);
}

async function expectRefused(job: Job, asked: Asked, found: RegExp): Promise<void> {
  const { code, outputs, record, written, stdout } = await ask(job, asked);
  expect([stdout, code, written]).toEqual([stdout, 1, 0]);
  expect(outputs.verdict).not.toBe('allow');
  const failed = (record?.findings ?? []).filter(({ outcome }) => outcome !== 'pass' && outcome !== 'awaited');
  expect(failed.map((one) => `${one.subject}: ${one.found}`).join('\n')).toMatch(found);
}

/** A model whose version 1 is in Production by an approved promotion, and 2 and 3 in Staging. */
async function model(): Promise<string> {
  const staged = inStage('Staging');
  const name = await ground.model(staged, staged, staged);
  await done(jobs.later, { model: name, version: '1' });
  return name;
}

/** The record with which an approved promotion of version 2 would begin, made where nobody sees it and Azure writes nothing. */
async function genuineStart(name: string): Promise<Forged> {
  const hidden = await ground.server.repository();
  await git(repository.path, ['push', '--quiet', '--mirror', hidden.path]);
  ground.azure.front.instead = ({ method, path }) =>
    method === 'PUT' && path.includes(`/${name}/`)
      ? { status: 403, body: '{"error":{"code":"AuthorizationFailed","message":"no"}}' }
      : undefined;
  expect((await ask(jobs.approved, { model: name, version: '2', into: hidden })).code).toBe(1);
  ground.azure.front.instead = () => undefined;
  const [, started] = await lastOf(hidden, name, 2);
  expect(started).toMatchObject({ event: 'started', version: '2', proven: true });
  return started ?? {};
}

/** The end of it, as it would be if everything had been written. */
const endOf = (started: Forged): Forged => {
  const { format, at, tool, place, kind, name, host, run, evidence } = started;
  const head = { format, at, tool, place, kind, name, host, run, evidence };
  return { ...head, event: 'completed', started, calls: 7, review: null };
};

const NOBODY = /approval 1: .*(nobody|no |0 of)/i;
const UNEXPLAINED = /stage: .*(no promotion put it there|no completed record|is not in the ledger)/;

describe('a forged start with a perfect chain', () => {
  it('promotes nothing without an approval, whoever asks', async () => {
    const name = await model();
    await forge(repository, name, await genuineStart(name));
    expect(await chainOf(repository, name)).toMatchObject({ wrong: [], isOpen: true });
    await expectRefused(jobs.unapproved, { model: name, version: '2' }, NOBODY);
    expect(await ground.azure.get(name, '2')).toMatchObject({ stage: 'Staging' });
    // What it names is promoted by who was approved, and by nothing that the record says.
    expect(await ask(jobs.approved, { model: name, version: '2' })).toMatchObject({ code: 0, written: 2 });
  });

  it('stands in for no approval of the run that it names', async () => {
    const name = await model();
    await expectRefused(jobs.rerun, { model: name, version: '2' }, /run: .*no earlier attempt/);
    await forge(repository, name, await genuineStart(name));
    await expectRefused(jobs.rerun, { model: name, version: '2' }, NOBODY);
  });
});

describe('a forged end', () => {
  it('makes no request a no-op where Azure has nothing of it', async () => {
    const name = await model();
    const started = await genuineStart(name);
    await forge(repository, name, started);
    const [tip] = await lastOf(repository, name, 1);
    await forge(repository, name, endOf(tip ?? {}));
    expect(await chainOf(repository, name)).toMatchObject({ wrong: [], isOpen: false });
    await expectRefused(jobs.unapproved, { model: name, version: '2' }, NOBODY);
    expect(await ask(jobs.approved, { model: name, version: '2' })).toMatchObject({ code: 0, written: 2 });
    // The same request again is one, because Azure bears it out.
    expect(await ask(jobs.unapproved, { model: name, version: '2' })).toMatchObject({ code: 0, written: 0 });
  });

  it('explains no stage that somebody has edited', async () => {
    const name = await model();
    await forge(repository, name, await genuineStart(name));
    const [tip] = await lastOf(repository, name, 1);
    await forge(repository, name, endOf(tip ?? {}));
    await edit(name, '2', 'Production');
    for (const job of [jobs.unapproved, jobs.approved])
      await expectRefused(job, { model: name, version: '2' }, UNEXPLAINED);
  });

  it('does not become the end of what a shell has put into Azure', async () => {
    const name = await model();
    await byShell(name, '2', 'Production');
    await expectRefused(jobs.unapproved, { model: name, version: '2' }, UNEXPLAINED);
    // It says that it goes on with what the shell began, and that it was approved.
    const [completed] = await lastOf(repository, name, 1);
    const shell = completed?.started as Forged;
    const approved = (await lastOf(repository, name, 9)).find(
      ({ event, version }) => event === 'started' && version === '1',
    );
    const { host, run, evidence } = approved ?? {};
    const { number } = shell;
    const started = { ...shell, host, run, evidence, proven: true, continues: { digest: digestOf(shell), number } };
    await forge(repository, name, started);
    const [tip] = await lastOf(repository, name, 1);
    await forge(repository, name, endOf(tip ?? {}));
    await expectRefused(jobs.unapproved, { model: name, version: '2' }, UNEXPLAINED);
    await expectRefused(jobs.approved, { model: name, version: '2' }, UNEXPLAINED);
  });

  it('does not give an entry to the version that it was copied to', async () => {
    const name = await model();
    const { properties } = await ground.azure.get(name, '1');
    const { properties: own } = await ground.azure.get(name, '3');
    await edit(name, '3', 'Production', { ...own, ...properties });
    await expectRefused(jobs.unapproved, { model: name, version: '3' }, UNEXPLAINED);
  });

  it('chooses no target of a rollback', async () => {
    const name = await model();
    // It says that version 3 was in Production before version 2, which came there with approval.
    const start = await genuineStart(name);
    const changes = [{ ...(start.changes as Forged[])[0], version: '3', asset: versionId(name, '3') }];
    await forge(repository, name, { ...start, version: '3', changes });
    const [tip] = await lastOf(repository, name, 1);
    await forge(repository, name, endOf(tip ?? {}));
    expect(await chainOf(repository, name)).toMatchObject({ wrong: [], isOpen: false });
    await done(jobs.later, { model: name, version: '2' });
    await expectNotChosen({ model: name, version: '3', command: 'rollback' });
    expect(await ground.azure.get(name, '3')).toMatchObject({ stage: 'Staging' });
    await done(jobs.approved, { model: name, version: '1', command: 'rollback' });
    expect(await ground.azure.get(name, '1')).toMatchObject({ stage: 'Production' });
  });

  it('makes no version wait less for its soak', async () => {
    const name = await model();
    // Version 3 was put into Staging by nobody knows whom; the record says that it came there long ago, approved.
    const start = await genuineStart(name);
    const change = { ...(start.changes as Forged[])[0], version: '3', asset: versionId(name, '3') };
    const at = '2026-01-01T00:00:00.000Z';
    const started = {
      ...start,
      at,
      version: '3',
      from: 'None',
      to: 'Staging',
      changes: [{ ...change, to: 'Staging' }],
    };
    await forge(repository, name, started);
    const [tip] = await lastOf(repository, name, 1);
    await forge(repository, name, endOf(tip ?? {}));
    await expectRefused(
      jobs.soaking,
      { model: name, version: '3' },
      /soak 24h: no promotion of version 3 shows since when/,
    );
    // One that a job has put there waits, and then goes on.
    const other = await ground.model({});
    await done(jobs.soaking, { model: other, version: '1', to: 'Staging' });
    await expectRefused(jobs.soaking, { model: other, version: '1' }, /soak 24h: in Staging since/);
    clock.now = Date.now() + 25 * 3_600_000;
    expect(await ask(jobs.soaking, { model: other, version: '1' })).toMatchObject({ code: 0, written: 1 });
  });
});

describe('a record that a shell made by a policy of its own', () => {
  it('explains no stage that asks for approvals', async () => {
    const name = await model();
    await byShell(name, '2', 'Production');
    expect(await chainOf(repository, name)).toMatchObject({ wrong: [], isOpen: false });
    for (const job of [jobs.unapproved, jobs.approved])
      await expectRefused(job, { model: name, version: '2' }, UNEXPLAINED);
  });

  it('proves no time in a stage', async () => {
    const name = await ground.model({});
    await byShell(name, '1', 'Staging');
    clock.now = Date.now() + 25 * 3_600_000;
    await expectRefused(jobs.soaking, { model: name, version: '1' }, /soak 24h: .*unproven: a shell wrote it/);
  });
});

describe('a stage that somebody edited in Azure', () => {
  it('is nothing that was promoted', async () => {
    const name = await model();
    await edit(name, '2', 'Production');
    for (const job of [jobs.unapproved, jobs.approved])
      await expectRefused(job, { model: name, version: '2' }, UNEXPLAINED);
  });

  it('is no stage to be promoted from, either, where it asks for approvals', async () => {
    const name = await ground.model({}, {});
    await edit(name, '1', 'Staging');
    await expectRefused(jobs.staging, { model: name, version: '1' }, UNEXPLAINED);
    await done(jobs.staging, { model: name, version: '2', to: 'Staging' });
    expect(await ask(jobs.staging, { model: name, version: '2' })).toMatchObject({ code: 0, written: 1 });
  });
});

async function expectNotChosen(asked: Asked): Promise<void> {
  const { code, written, stdout } = await ask(jobs.approved, asked);
  expect(stdout).toMatch(/version 1/);
  expect([code, written]).toEqual([1, 0]);
}

/** Promotes in a shell, by a policy that asks for nothing. */
async function byShell(name: string, version: string, to: string): Promise<void> {
  const words = [
    ...['promote', '--asset', `azureml:${name}:${version}`, '--to', to, ...placeWords(clock.url)],
    ...['--policy', 'open.yml', '--ledger', `${repository.url}#`],
  ];
  expect(await ground.cli.run(words)).toMatchObject({ code: 0 });
}

/** Edits a version as anybody can who may write it. */
async function edit(name: string, version: string, stage: string, properties?: Record<string, string>): Promise<void> {
  const { tags, properties: own } = await ground.azure.get(name, version);
  await ground.azure.put(name, version, { ...inStage(stage), tags: { ...tags, stage }, properties: properties ?? own });
}
