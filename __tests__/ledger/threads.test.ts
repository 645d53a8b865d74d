import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import { ServiceFailure } from '../../src/core/failure.js';
import type { Past } from '../../src/core/ledger/past.js';

interface Told {
  readonly id: number;
  readonly commits: string;
  readonly trees: string;
}

/** A thread that does nothing by itself. */
class Idle extends EventEmitter {
  static all: Idle[] = [];
  readonly told: Told[] = [];
  isTerminated = false;
  holdsUp = true;

  constructor(
    _: URL,
    readonly options: { readonly workerData: { readonly left: number } },
  ) {
    super();
    Idle.all.push(this);
  }
  postMessage = (told: Told) => void this.told.push(told);
  ref = () => {
    this.holdsUp = true;
  };
  unref = () => {
    this.holdsUp = false;
  };
  terminate = async () => {
    this.isTerminated = true;
  };
}

jest.unstable_mockModule('node:worker_threads', () => ({
  Worker: Idle,
  isMainThread: true,
  parentPort: null,
  workerData: null,
}));
jest.unstable_mockModule('node:os', () => ({ availableParallelism: () => 2 }));

const { startThreads } = await import('../../src/ledger/git/threads.js');

const PAST: Past = { operations: new Map(), tip: null, fault: null };
const work = (name: string) => ({
  chain: { kind: 'model', name, place: 'somewhere' } as const,
  links: [
    { commit: 'c1', tree: 't1' },
    { commit: 'c2', tree: 't2' },
  ],
  signatures: new Map(),
});

let time: AbortController;
let read: ReturnType<typeof startThreads>;
beforeEach(() => {
  Idle.all = [];
  time = new AbortController();
  const deadline = { signal: time.signal, total: 60_000, remaining: () => 59_999.4, wait: async () => undefined };
  const here = { gitDir: '/nowhere', format: 'sha1', reader: { read: async () => [] } } as const;
  read = startThreads(here, {}, deadline);
});

function threads(): readonly [Idle, Idle] {
  const [one, other] = Idle.all;
  if (one === undefined || other === undefined) throw new Error('there are fewer threads');
  return [one, other];
}
const failureOf = (reading: Promise<Past>) =>
  reading.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('chains that threads read', () => {
  test('go to the thread that has the least to do, and each answer to who asked', async () => {
    const [first, second] = [read(work('a')), read(work('b'))];
    const [one, other] = threads();
    expect([one.told, other.told]).toEqual([[expect.anything()], [expect.anything()]]);
    expect(one.told[0]).toMatchObject({ commits: 'c1 c2', trees: 't1 t2' });
    const third = read(work('c'));
    one.emit('message', { id: 2, past: { ...PAST, fault: { number: 1, commit: 'c1', what: 'third' } } });
    expect((await third).fault?.what).toBe('third');
    one.emit('message', { id: 1, past: PAST });
    other.emit('message', { id: 1, failure: 'ledger: git ended' });
    expect(await first).toEqual(PAST);
    expect(await failureOf(second)).toEqual(new ServiceFailure('ledger: git ended'));
  });

  test('are read by threads that know how much time the run has left, as a timer takes it', () => {
    expect(threads().map(({ options }) => options.workerData.left)).toEqual([60_000, 60_000]);
  });

  test('keep the process from ending only while one is read', async () => {
    const [one, other] = threads();
    expect([one.holdsUp, other.holdsUp]).toEqual([false, false]);
    const reading = read(work('a'));
    expect([one.holdsUp, other.holdsUp]).toEqual([true, false]);
    one.emit('message', { id: 1, past: PAST });
    await reading;
    expect(one.holdsUp).toBe(false);
  });

  test.each([
    ['fails', 'a thread failed (out of memory)', (one: Idle) => one.emit('error', new Error('out of memory'))],
    ['ends', 'a thread ended', (one: Idle) => one.emit('exit', 1)],
    [
      'says what cannot be read',
      'a thread gave no readable answer',
      (one: Idle) => one.emit('messageerror', new Error()),
    ],
    ['has no more time', 'the time of the run was over', () => time.abort()],
  ])('end the run where their thread %s, also those that it is given later', async (_, why, happen) => {
    const [first, , third] = [read(work('a')), read(work('b')), read(work('c'))].map(failureOf);
    const [one] = threads();
    happen(one);
    const failure = new ServiceFailure(`ledger: ${why} while the history was being read`);
    expect([await first, await third]).toEqual([failure, failure]);
    expect(one.isTerminated).toBe(true);
    expect(await failureOf(read(work('d')))).toEqual(failure);
  });
});
