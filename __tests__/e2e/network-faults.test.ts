import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type Cli, type Doc, document, inGroups, OPEN, prepareCli } from './arm/cli.js';
import { jobOf, runStep, type Step } from './runner.js';
import {
  type BadAzure,
  type Counted,
  PLACE,
  type Standing,
  startBadAzure,
  startElsewhere,
} from './servers/bad-azure.js';
import { type GitHub, gated, startGitHub } from './servers/github.js';
import { Started } from './servers/process.js';

/** Most of them wait, for an answer or for the next try. */
const AT_ONCE = 8;
const file = new Started();
const test = new Started();
const free: BadAzure[] = [];
let cli: Cli;
let github: GitHub;
let elsewhere: Awaited<ReturnType<typeof startElsewhere>>;
let runs = 0;

beforeAll(async () => {
  const azures = Array.from({ length: AT_ONCE }, () => startBadAzure(file));
  [cli, github, elsewhere] = await Promise.all([
    prepareCli(),
    startGitHub(file, gated(), true),
    startElsewhere(file),
    ...azures,
  ]);
  free.push(...(await Promise.all(azures)));
  await cli.file('open.yml', OPEN);
});
afterEach(() => test.stop());
afterAll(async () => {
  process.stdout.write(`network faults: ${runs} runs\n`);
  await file.stop();
  await cli.close();
});

/** How a run ended, whoever ran it. */
interface Ran {
  /** 0 done, 3 no usable answer; anything else is neither. */
  readonly code: number | null;
  readonly message: string;
  /** What the run says of what is half-done; empty where it wrote nothing. */
  readonly stands: string;
  readonly at: string | null;
  readonly ms: number;
}

type Promote = (azure: BadAzure, model: string, version: string, timeout: string) => Promise<Ran>;

const byCli: Promote = async (azure, model, version, timeout) => {
  runs++;
  const place = Object.entries(PLACE).flatMap(([name, value]) => [`--${name}`, value]);
  const asked = ['--asset', `azureml:${model}:${version}`, '--to', 'Production', '--policy', 'open.yml'];
  const ended = await cli.run([
    'promote',
    ...asked,
    ...place,
    '--azure-endpoint',
    azure.url,
    '--timeout',
    timeout,
    '--json',
  ]);
  expect(ended.stderr).not.toMatch(/^\s+at .*:\d+|internal error|TypeError|UnhandledPromise/m);
  const doc: Doc & { readonly at?: string | null } = document(ended);
  const errors = ended.stderr.split('\n').filter((line) => line !== '');
  const told = errors.filter((line) => !/; waiting \d+ s$/.test(line));
  expect(told.length).toBeLessThanOrEqual(3);
  expect([ended.code, told.length > 0]).toEqual([doc['exit-code'], ended.code !== 0]);
  const { message = '', stands = [] } = doc.error ?? {};
  return { code: ended.code, message, stands: stands.join('; '), at: doc.at ?? null, ms: ended.ms };
};

const byAction: Promote = async (azure, model, version, timeout) => {
  runs++;
  const before = performance.now();
  const step: Step = await runStep(test, {
    inputs: {
      asset: `azureml:${model}:${version}`,
      to: 'Production',
      'azure-endpoint': azure.url,
      timeout,
      ...PLACE,
    },
    env: jobOf(github.url),
  });
  const ms = performance.now() - before;
  expect(step.visible).not.toMatch(/^\s+at .*:\d+|internal error|TypeError|UnhandledPromise/m);
  expect(step.stderr).toBe('');
  const { verdict } = step.outputs;
  expect([step.code, verdict]).toEqual(step.code === 0 ? [0, 'allow'] : [1, 'inconclusive']);
  const errors = step.annotations.filter(({ name }) => name === 'error');
  expect(errors.length > 0).toBe(step.code !== 0);
  const stands = /what stands: (.*)/.exec(step.stdout)?.[1] ?? '';
  const message = step.record?.error?.message ?? errors.map((error) => error.message).join(' ');
  return { code: step.code === 0 ? 0 : 3, message, stands, at: null, ms };
};

/** Borrows one of the emulators. There are as many as cases run at once. */
async function withAzure<T>(use: (azure: BadAzure) => Promise<T>): Promise<T> {
  const azure = free.pop();
  if (azure === undefined) throw new Error('more cases at once than emulators');
  try {
    return await use(azure);
  } finally {
    free.push(azure);
  }
}

const BEFORE = { '2': 'Production', '3': 'Staging' };
const UNTOUCHED: Readonly<Record<string, Standing>> = {
  '2': { stage: 'Production', tag: 'Production', archived: false, entries: 0 },
  '3': { stage: 'Staging', tag: 'Staging', archived: false, entries: 0 },
};
const DONE: Readonly<Record<string, Standing>> = {
  '2': { stage: 'Archived', tag: 'Archived', archived: true, entries: 1 },
  '3': { stage: 'Production', tag: 'Production', archived: false, entries: 1 },
};

/** The calls of a promotion that nothing disturbs. */
async function cleanCalls(promote: Promote): Promise<readonly Counted[]> {
  return withAzure(async (azure) => {
    const model = await azure.model(BEFORE);
    await azure.spoil('');
    const ran = await promote(azure, model, '3', '60s');
    const calls = await azure.calls();
    expect([ran.code, await azure.standings(model)]).toEqual([0, DONE]);
    return calls;
  });
}

interface Case {
  readonly faults: string;
  /** How it has to end; either where it says nothing. */
  readonly code?: 0 | 3;
  readonly timeout?: string;
  readonly says?: RegExp;
}

const SLOWEST_MS = 30_000;
/** The service judged the call and declined it. */
const DECLINED = /^(429|429-header|401|403)$/;

/** One promotion on a bad day and, where it left something half-done, the same one on the good day after it. */
async function expectWellEnded(promote: Promote, { faults, code, timeout = '20s', says = /./ }: Case): Promise<void> {
  await withAzure(async (azure) => {
    const model = await azure.model(BEFORE);
    await azure.spoil(faults);
    const ran = await promote(azure, model, '3', timeout);
    const calls = await azure.calls();
    await azure.spoil('');
    const world = await azure.standings(model);
    const { message, stands } = ran;
    const told = { message, stands };
    expect({ ...told, code: ran.code, met: calls.some(({ fault }) => fault !== undefined) }).toEqual({
      ...told,
      code: code ?? (ran.code === 0 ? 0 : 3),
      met: true,
    });
    expect(ran.ms).toBeLessThan(SLOWEST_MS);
    if (ran.code === 0) {
      expect({ ...told, world }).toEqual({ message: '', stands: '', world: DONE });
      return;
    }
    expect(message).toMatch(says);
    // What it does not admit to, it has not done; and what it cannot have done, it does not claim.
    const sent = calls.some(({ method, fault = '' }) => method === 'PUT' && !DECLINED.test(fault));
    if (!sent) expect(stands).toBe('');
    if (stands === '') {
      // From here the same request is the clean run.
      expect({ ...told, world }).toEqual({ ...told, world: UNTOUCHED });
      return;
    }
    // Never without a holder.
    expect(Object.values(world).map(({ stage }) => stage)).toContain('Production');
    const again = await promote(azure, model, '3', '60s');
    expect([again.code, again.message, await azure.standings(model)]).toEqual([0, '', DONE]);
  });
}

/** Each fault on each call. A read has no effect, so only writes are told before from after. */
function table(calls: readonly Counted[], faults: readonly (readonly [string, Partial<Case>])[]): readonly Case[] {
  return faults.flatMap(([fault, expected]) => {
    const after = /-after\b/.test(fault);
    const lists = fault.startsWith('nextlink');
    return calls
      .filter(({ method, target }) => (after ? method === 'PUT' : !lists || /\/versions\?/.test(target)))
      .map(({ number }) => ({ faults: `${number}:${fault}`, ...expected }));
  });
}

// These pass: the promotion has to outlast them.
const PASSING = ['429=1', '429-header=1', '500', '502', '502-html', '503', '504', 'half', 'reset'];
const after = (fault: string) => fault.replace(/^([^=]+)/, '$1-after');
const PASS: readonly (readonly [string, Partial<Case>])[] = [...PASSING, ...PASSING.map(after)].map((fault) => [
  fault,
  { code: 0 },
]);
// These do not, or not within the time that the run has.
const LASTING: readonly (readonly [string, Partial<Case>])[] = [
  ['401', { code: 3, says: /401/ }],
  ['403', { code: 3, says: /403.*AuthorizationFailed/ }],
  ['silence', { code: 3, timeout: '3s', says: /did not answer|does not fit/ }],
  ['silence-after', { code: 3, timeout: '3s', says: /did not answer|does not fit/ }],
  ['429=600', { code: 3, says: /wait of 600 s does not fit/ }],
  // A write whose answer never ends is looked for again, and found or repeated.
  ['huge', { says: /larger than/ }],
  ['huge-after', { code: 0 }],
  ['not-json', { code: 3, timeout: '4s', says: /not JSON|does not show/ }],
  ['not-json-after', { code: 0 }],
];

/** Runs every case, and tells all that ended badly. */
async function expectAllWellEnded(promote: Promote, cases: readonly Case[]): Promise<void> {
  const bad = await inGroups(cases, AT_ONCE, async (one) => {
    try {
      await expectWellEnded(promote, one);
      return [];
    } catch (error) {
      return [`${one.faults}: ${error instanceof Error ? error.message : String(error)}`];
    }
  });
  expect(bad.flat().join('\n\n')).toBe('');
}

/** The number of the first write; what fails from it on may leave the promotion half-done. */
const firstPut = (calls: readonly Counted[]): number => calls.findIndex(({ method }) => method === 'PUT') + 1;

describe('through the CLI', () => {
  it('every fault on every call ends well, or in one message and the same request finishes it', async () => {
    const calls = await cleanCalls(byCli);
    expect(calls.length).toBeGreaterThanOrEqual(6);
    expect(calls.length).toBeLessThanOrEqual(9);
    const put = firstPut(calls);
    // Several in a row: the write is declined, and what is read before the next try cannot be used.
    const declined: Case = { faults: `${put}:429=1,${put + 1}:not-json`, code: 3, says: /not JSON/ };
    const cases = [...table(calls, [...PASS, ...LASTING]), declined];
    await expectAllWellEnded(byCli, cases);
    process.stdout.write(`${cases.length} cases through the CLI, a clean run has ${calls.length} calls\n`);
  }, 300_000);

  it('sends nothing to another address, wherever an answer points there', async () => {
    const calls = await cleanCalls(byCli);
    const cases = table(calls, [
      [`redirect=${elsewhere.url}/x`, { code: 3, says: /302/ }],
      [`nextlink=${elsewhere.url}/x`, { code: 3, says: /pointed to another address/ }],
    ]);
    expect(cases.length).toBe(calls.length + 1);
    await expectAllWellEnded(byCli, cases);
    expect(elsewhere.arrived).toEqual([]);
  }, 120_000);

  it('a fault that lasts ends in one message, from whichever call on', async () => {
    const calls = await cleanCalls(byCli);
    const put = firstPut(calls);
    const whole = ['503', '502-html', 'reset', 'half', 'silence', '429=600', 'huge', 'not-json'].map(
      (fault) => `*:${fault}`,
    );
    const later = calls.map(({ number }) => `${number}-999:503`);
    const lost = [put, put + 1].flatMap((number) => [`${number}-999:reset-after`, `${number}-999:half-after`]);
    const cases = [...whole, ...later, ...lost].map((faults): Case => ({ faults, code: 3, timeout: '3s' }));
    // Nobody asks for ever, however much time there is.
    await expectAllWellEnded(byCli, [{ faults: '*:503', code: 3, timeout: '10m', says: /503/ }, ...cases]);
  }, 120_000);
});

describe('through the CLI, on an Azure', () => {
  it.each([
    ['-3d', -3],
    ['+3d', 3],
  ])('whose clock is %s off, Azure says what time it is', async (clock, days) => {
    const azure = await startBadAzure(test, [`--clock-offset=${clock}`]);
    const model = await azure.model(BEFORE);
    const ran = await byCli(azure, model, '3', '20s');
    expect([ran.code, await azure.standings(model)]).toEqual([0, DONE]);
    const off = Date.parse(ran.at ?? '') - (Date.now() + days * 86_400_000);
    expect(Math.abs(off)).toBeLessThan(60_000);
  });

  it('that is slow, it takes its time, and ends when the time is over', async () => {
    const azure = await startBadAzure(test, ['--latency', '300ms']);
    const model = await azure.model(BEFORE);
    const late = await byCli(azure, model, '3', '1s');
    expect([late.code, late.ms < SLOWEST_MS]).toEqual([3, true]);
    expect(late.message).toMatch(/did not answer|does not fit/);
    const ran = await byCli(azure, model, '3', '60s');
    expect([ran.code, await azure.standings(model)]).toEqual([0, DONE]);
    expect(ran.ms).toBeGreaterThan(300);
  });

  it('whose lists lag, the next promotion displaces the holder that the list does not show yet', async () => {
    const LAG_MS = 4000;
    const azure = await startBadAzure(test, ['--list-lag', `${LAG_MS}ms`]);
    const model = await azure.model({ '2': 'Production', '3': 'Staging', '4': 'Staging', '5': 'Staging' });
    await new Promise((resolve) => setTimeout(resolve, LAG_MS + 100));
    for (const version of ['3', '3', '4', '5', '5']) expect((await byCli(azure, model, version, '20s')).code).toBe(0);
    const standings = Object.entries(await azure.standings(model));
    expect(standings.map(([version, { stage, tag, entries }]) => [version, stage, tag, entries])).toEqual([
      ['2', 'Archived', 'Archived', 1],
      ['3', 'Archived', 'Archived', 2],
      ['4', 'Archived', 'Archived', 2],
      ['5', 'Production', 'Production', 1],
    ]);
  });
});

describe('a switch that cannot be read', () => {
  it.each([
    ['--faults', '1:418'],
    ['--latency', '5'],
    ['--list-lag', 'long'],
    ['--clock-offset', '-2x'],
  ])('%s %s is wrong usage, in one line', async (option, value) => {
    const { code, stdout, stderr } = await cli.run(['emulator', option, value]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr).toContain(value);
  });
});

describe('through the Action', () => {
  it('the worst five faults on every call end well, or in one message and the same request finishes it', async () => {
    const calls = await cleanCalls(byAction);
    const worst = ['429=1', '502-html', 'half', 'reset-after', 'silence'];
    const cases = table(
      calls,
      [...PASS, ...LASTING].filter(([fault]) => worst.includes(fault)),
    );
    await expectAllWellEnded(byAction, cases);
    process.stdout.write(`${cases.length} cases through the Action, a clean run has ${calls.length} calls\n`);
  }, 300_000);

  it('a fault that lasts, or that points elsewhere, ends in one message', async () => {
    const lasting = [
      '*:503',
      '*:reset',
      '*:silence',
      '*:429=600',
      '5-999:reset-after',
      `*:redirect=${elsewhere.url}/x`,
    ];
    const cases = [...lasting, `*:nextlink=${elsewhere.url}/x`].map(
      (faults): Case => ({ faults, code: 3, timeout: '3s' }),
    );
    await expectAllWellEnded(byAction, cases);
    expect(elsewhere.arrived).toEqual([]);
  }, 120_000);
});
