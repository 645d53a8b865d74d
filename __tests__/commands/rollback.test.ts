import { describe, expect, it } from '@jest/globals';
import { shellApprovals } from '../../src/approvals/shell.js';
import type { Ports } from '../../src/commands/ports.js';
import { planRollback, rollback } from '../../src/commands/rollback.js';
import { type RollbackRequest, readRollbackRequest } from '../../src/commands/rollback-request.js';
import { UsageFailure } from '../../src/core/failure.js';
import { INPUTS, textOfEachInput } from '../../src/inputs.js';
import type { Report } from '../../src/report/report.js';
import {
  anEstate,
  CHAIN,
  dyingAfter,
  emulator,
  jobOf,
  ledger,
  person,
  portsUnder,
  promoteUnder,
  put,
  records,
  registry,
  SUBSCRIPTION,
  told,
  WORKSPACE,
} from './estate.js';

const POLICY = `version: 1
stages:
  None: {}
  Production: { exclusive: { incumbent-to: Archived } }
  Archived: { hidden: true }
transitions:
  - { from: None, to: Production }
  - { from: Production, to: Archived }
rollback:
  - stage: Production
    displaced-to: Archived
    environment: emergency
    approvals: [{ from: [environment-reviewers] }]
    review-within: 24h
    review-by: ["team:acme/risk", "user:dana"]
`;
anEstate();

const PLACE = { 'subscription-id': SUBSCRIPTION, 'resource-group': 'rg', workspace: 'ws' } as const;

function requestOf(
  given: Readonly<Record<string, string>> = {},
  command: RollbackRequest['command'] = 'rollback',
): RollbackRequest {
  const words: Readonly<Record<string, string>> = {
    asset: 'azureml:churn',
    to: 'Production',
    reason: 'it answers nonsense',
    policy: 'policy.yml',
    ...PLACE,
    ...given,
  };
  return readRollbackRequest(
    command,
    textOfEachInput(({ name }) => words[name] ?? ''),
    emulator.url,
  );
}

const back = (given: Readonly<Record<string, string>> = {}, ports: Partial<Ports> = {}): Promise<Report> =>
  rollback(requestOf(given), portsOf(ports));

const portsOf = (given: Partial<Ports> = {}): Ports => portsUnder(POLICY, given);

const promoted = (version: string, to = 'Production', ports: Partial<Ports> = {}): Promise<Report> =>
  promoteUnder(POLICY, version, to, ports);

const events = (): string[] => records().map(({ event }) => event);

async function stages(): Promise<Record<string, string | null>> {
  const rows: [string, string | null][] = [];
  for await (const { version, stage } of registry().list(CHAIN)) rows.push([version, stage]);
  return Object.fromEntries(rows.sort());
}

describe('a rollback that dana released', () => {
  it('gives the stage back to the version before, and moves the holder aside', async () => {
    await promoted('1');
    await promoted('2');
    const report = await back();
    expect(told(report)).toBe('1 allow rolled-back');
    expect(await stages()).toEqual({ 1: 'Production', 2: 'Archived', 3: null, 4: null });
    expect(report).toMatchObject({
      command: 'rollback',
      from: 'Archived',
      to: 'Production',
      asked: { asset: 'azureml:churn', reason: 'it answers nonsense' },
      approvals: [{ person: { login: 'dana' } }],
      ledger: { event: 'rolled-back', number: 6 },
    });
  });

  it('leaves a record that asks for review, and says that no traffic was moved', async () => {
    await promoted('1');
    await promoted('2');
    const report = await back();
    expect(events().slice(4)).toEqual(['started', 'rolled-back']);
    const [started, ended] = records().slice(4);
    expect(started).toMatchObject({
      purpose: 'rollback',
      version: '1',
      from: 'Archived',
      to: 'Production',
      reason: 'it answers nonsense',
      previousHolders: ['2'],
      proven: true,
      changes: [{ role: 'restore' }, { role: 'displace' }],
      evidence: { approvals: [{ login: 'dana' }] },
    });
    if (ended?.event !== 'rolled-back') throw new Error('no end');
    const until = new Date(Date.parse(started?.at ?? '') + 86_400_000).getTime();
    expect(ended.review?.by).toEqual(['team:acme/risk', 'user:dana']);
    expect(Math.abs(Date.parse(ended.review?.until ?? '') - until)).toBeLessThan(60_000);
    expect(ledger.chainsByName.get('model/churn')?.at(-1)?.board.reviews).toMatchObject([
      { number: 6, version: '1', stage: 'Production' },
    ]);
    expect(report).toMatchObject({
      notes: [
        'Deployments were not touched: traffic still goes where it went.',
        `team:acme/risk or user:dana must have reviewed this by ${ended.review?.until}; after that drift finds it.`,
      ],
    });
  });

  it('is found done when the same run asks again, and goes one further back when another one asks', async () => {
    for (const version of ['1', '2', '3']) await promoted(version);
    const approvals = jobOf(900);
    expect(told(await back({}, { approvals }))).toBe('2 allow rolled-back');
    const again = await back({}, { approvals });
    expect(told(again)).toBe('2 allow unchanged');
    expect(again).toMatchObject({ ledger: { event: 'rolled-back', number: 8 }, changes: [] });
    expect(told(await back())).toBe('1 allow rolled-back');
    expect(await stages()).toMatchObject({ 1: 'Production', 2: 'Archived', 3: 'Archived' });
    expect(told(await back())).toMatch(/^1 deny refused: no proven record shows a version in Production before/);
  });

  it('is found done when its version is named again, by whoever asks', async () => {
    for (const version of ['1', '2', '3']) await promoted(version);
    expect(told(await back({ asset: 'azureml:churn:2' }))).toBe('2 allow rolled-back');
    expect(told(await back({ asset: 'azureml:churn:2' }))).toBe('2 allow unchanged');
    await put('4', { stage: 'Production', tags: { stage: 'Production' } });
    expect(told(await back({ asset: 'azureml:churn:2' }))).toMatch(
      /^2 inconclusive refused: .*version 4 holds Production too$/,
    );
  });

  it.each([
    ['before the first write', 0, '1 allow rolled-back'],
    ['between the two writes', 1, '1 allow finished'],
    ['before the end was recorded', 2, '1 allow finished'],
  ])('that is killed %s is taken up by the same run', async (_when, writes, state) => {
    await promoted('1');
    await promoted('2');
    const approvals = jobOf(900);
    ledger.before = async (record) => {
      if (writes === 2 && record.event === 'rolled-back') throw new Error('killed');
    };
    await expect(back({}, { approvals, registry: dyingAfter(writes) })).rejects.toThrow('killed');
    ledger.before = async () => undefined;
    expect(told(await back({}, { approvals }))).toBe(state);
    expect(events().slice(4)).toEqual(['started', 'rolled-back']);
    expect(await stages()).toMatchObject({ 1: 'Production', 2: 'Archived' });
  });

  it('is not finished over a stage that somebody edited meanwhile', async () => {
    await promoted('1');
    await promoted('2');
    const approvals = jobOf(900);
    await expect(back({}, { approvals, registry: dyingAfter(1) })).rejects.toThrow('killed');
    const moved = await registry().read({ ...CHAIN, version: '1' });
    await put('1', { stage: 'None', tags: { stage: 'None' }, properties: moved?.properties });
    const report = await back({}, { approvals });
    expect(report).toMatchObject({ is: 'failed', failure: { detail: { stands: expect.anything() } } });
    expect(await stages()).toMatchObject({ 1: 'None', 2: 'Production' });
  });

  it('leaves an estate in which promotions go on', async () => {
    for (const version of ['1', '2']) await promoted(version);
    await back();
    expect(told(await promoted('3'))).toBe('3 allow promoted');
    expect(await stages()).toMatchObject({ 1: 'Archived', 2: 'Archived', 3: 'Production' });
    expect(told(await back())).toBe('1 allow rolled-back');
  });

  it('starts over on what is true when another one was first', async () => {
    for (const version of ['1', '2']) await promoted(version);
    let isFirst = true;
    ledger.before = async (record) => {
      if (record.event !== 'started' || !isFirst) return;
      isFirst = false;
      await promoted('3');
    };
    expect(told(await back())).toBe('2 allow rolled-back');
    expect(await stages()).toMatchObject({ 1: 'Archived', 2: 'Production', 3: 'Archived' });
  });

  it('waits for the end of a promotion that is under way', async () => {
    for (const version of ['1', '2']) await promoted(version);
    await expect(promoted('3', 'Production', { registry: dyingAfter(1), approvals: jobOf(901) })).rejects.toThrow(
      'killed',
    );
    ledger.whileWaiting = async () => {
      ledger.whileWaiting = async () => undefined;
      await promoted('3', 'Production', { approvals: jobOf(901) });
    };
    expect(told(await back())).toBe('2 allow rolled-back');
    expect(ledger.waits).toHaveLength(1);
    expect(await stages()).toMatchObject({ 1: 'Archived', 2: 'Production', 3: 'Archived' });
  });
});

describe('a plan of a rollback', () => {
  const planned = (): Promise<Report> => planRollback(requestOf({ reason: '' }, 'plan'), portsOf());
  const digestOf = (report: Report): string => (report.is === 'judged' ? (report.digest ?? '') : '');

  it('says which version would come back, and writes nothing', async () => {
    for (const version of ['1', '2']) await promoted(version);
    const report = await planned();
    expect(told(report)).toBe('1 allow planned');
    expect(report).toMatchObject({
      from: 'Archived',
      changes: [
        { version: '1', role: 'restore' },
        { version: '2', role: 'displace' },
      ],
      notes: [
        'A rollback touches no deployment: traffic goes where it goes now.',
        'Afterwards team:acme/risk or user:dana must review it within 24h.',
      ],
    });
    expect(events()).toHaveLength(4);
  });

  it('is what the rollback must come to, when its digest is given', async () => {
    for (const version of ['1', '2', '3']) await promoted(version);
    const digest = digestOf(await planned());
    await promoted('4');
    const refused = await back({ 'plan-digest': digest });
    expect(told(refused)).toMatch(/^3 deny refused: the plan is [0-9a-f]{12} now/);
    const now = digestOf(await planned());
    expect(told(await back({ 'plan-digest': now }))).toBe('3 allow rolled-back');
  });
});

describe('a rollback is refused', () => {
  it('to a shell, which proves no approval', async () => {
    await promoted('1');
    await promoted('2');
    expect(told(await back({}, { approvals: shellApprovals }))).toMatch(/^1 inconclusive refused/);
    expect(events()).toHaveLength(4);
    expect(await stages()).toMatchObject({ 1: 'Archived', 2: 'Production' });
  });

  it('to a job in no environment, and when nobody approved who may', async () => {
    await promoted('1');
    await promoted('2');
    expect(told(await back({}, { approvals: jobOf(900, null) }))).toBe('1 deny refused: this job is in no environment');
    const eve = person('3', 'eve');
    expect(told(await back({}, { approvals: jobOf(901, 'emergency', eve) }))).toMatch(
      /^1 deny refused: approved by eve/,
    );
    expect(await stages()).toMatchObject({ 1: 'Archived', 2: 'Production' });
  });

  it('to a version that only records of a shell show', async () => {
    await promoted('1', 'Production', { approvals: shellApprovals });
    await promoted('2');
    expect(told(await back())).toBe(
      '2 inconclusive refused: no proven record shows a version in Production before the present holder that could come back: version 1 came by a record that proves no approval',
    );
  });

  it('to a version that a forged record and an edited stage show', async () => {
    await promoted('1');
    await promoted('2');
    await put('4', { stage: 'Archived' });
    const [started, completed] = records().slice(2);
    if (started?.event !== 'started' || completed?.event !== 'completed') throw new Error('other records');
    const [change] = started.changes;
    if (change === undefined) throw new Error('no change');
    const forged = {
      ...started,
      version: '4',
      number: 5,
      changes: [{ ...change, asset: `${WORKSPACE}/models/churn/versions/4`, version: '4' }],
    };
    ledger.add(CHAIN, forged);
    ledger.add(CHAIN, { ...completed, number: 6, started: forged });
    expect(told(await back())).toBe('1 allow rolled-back');
  });

  it('when the version before is gone, and nothing was before that', async () => {
    await promoted('1');
    await promoted('2');
    await fetch(`${emulator.url}${WORKSPACE}/models/churn/versions/1?api-version=2024-04-01`, { method: 'DELETE' });
    expect(told(await back())).toMatch(/version 1 is gone$/);
  });

  it('and remembered where the caller wants it', async () => {
    await promoted('1');
    await back({ 'record-refusals': 'true' });
    expect(records().at(-1)).toMatchObject({
      event: 'refused',
      purpose: 'rollback',
      verdict: 'deny',
      to: 'Production',
    });
  });
});

describe('a rollback cannot be asked for', () => {
  const wrong = async (asking: () => Promise<unknown> | unknown): Promise<string> => {
    try {
      await asking();
    } catch (error) {
      if (error instanceof UsageFailure) return error.problems.map(({ what }) => what).join('; ');
      throw error;
    }
    return 'it can';
  };

  it.each([
    [{ reason: '' }, 'reason is not given, and a rollback needs one'],
    [{ reason: '  ' }, 'reason is not given, and a rollback needs one'],
    [{ ledger: 'off' }, 'ledger is off, and a rollback is chosen from what the ledger remembers'],
    [{ asset: '' }, 'asset is not given'],
    [{ to: '' }, 'to is not given'],
    [
      { asset: 'azureml:churn@latest' },
      'asset: a rollback goes back to a version that the ledger names, never to @latest',
    ],
    [{ 'plan-digest': 'abc' }, 'plan-digest is not 64 lower-case hex characters'],
  ])('with %j', async (given, expected) => {
    expect(await wrong(() => requestOf(given))).toBe(expected);
  });

  it('without a ledger', async () => {
    expect(await wrong(() => back({}, { ledger: null }))).toBe('a rollback is chosen from what the ledger remembers');
  });

  it('of a stage that has none, or that nobody holds', async () => {
    expect(await wrong(() => back({ to: 'Archived' }))).toBe('policy.yml has no rollback of Archived');
    expect(await wrong(() => back({ to: 'Elsewhere' }))).toBe('there is no stage "Elsewhere" in policy.yml');
    expect(await wrong(() => back())).toBe('no version of churn is in Production, so there is nothing to go back from');
  });

  it('to another version than the one that comes back', async () => {
    for (const version of ['1', '2', '3']) await promoted(version);
    expect(await wrong(() => back({ asset: 'azureml:churn:1' }))).toBe(
      'a rollback of Production brings back version 2 of churn, not version 1',
    );
    expect(told(await back({ asset: 'azureml:churn:2' }))).toBe('2 allow rolled-back');
  });
});

describe('the inputs of a rollback', () => {
  it('are those of a promotion, but for what only a promotion displaces', () => {
    const of = (command: string) =>
      INPUTS.filter(({ commands }) => commands.some((name) => name === command)).map(({ name }) => name);
    expect(of('promote').filter((name) => !of('rollback').includes(name))).toEqual(['archive-existing']);
  });
});
