import { availableParallelism } from 'node:os';
import { isMainThread, type MessagePort, parentPort, Worker, workerData } from 'node:worker_threads';
import { ServiceFailure } from '../../core/failure.js';
import type { ChainIdentity } from '../../core/ledger/chain.js';
import { type Past, readPast } from '../../core/ledger/past.js';
import type { Signature } from '../../core/ledger/stored.js';
import type { Deadline } from '../../http/deadline.js';
import { briefEventsOf } from './events.js';
import type { Here, Link } from './history.js';
import { createGitServer, type Env } from './process.js';
import { createReader } from './reader.js';

/** A chain to be read, oldest commit first. */
export interface Work {
  readonly chain: ChainIdentity;
  readonly links: readonly Pick<Link, 'commit' | 'tree'>[];
  readonly signatures: ReadonlyMap<string, Signature>;
}

/** Reads a chain in one of the threads. A thread that ends before it has answered is a ServiceFailure. */
export type ReadChain = (work: Work) => Promise<Past>;

/** What a thread is started with; by `is` this file knows that it is one of them. */
interface Start extends Pick<Here, 'gitDir' | 'format'> {
  readonly is: 'aml-promote: reads chains';
  readonly env: Env;
  /** The time of the run that is left, in whole milliseconds. */
  readonly left: number;
}

/** The same as a thread is told it: two long texts are copied in a fraction of the time of many small ones. */
interface Told {
  readonly id: number;
  readonly chain: ChainIdentity;
  readonly commits: string;
  readonly trees: string;
  readonly signatures: Work['signatures'];
}

type Answer = { readonly id: number } & ({ readonly past: Past } | { readonly failure: string });

/** More of them wait for git and for the list of Azure ML. */
const MOST_THREADS = 4;

/** Starts as many threads as the machine runs at once. Each has a git of its own; they end with the process, or the run's time. */
export function startThreads({ gitDir, format }: Here, env: Env, deadline: Deadline): ReadChain {
  const start: Start = {
    is: 'aml-promote: reads chains',
    gitDir,
    format,
    env: { ...env },
    left: Math.ceil(deadline.remaining()),
  };
  const count = Math.min(MOST_THREADS, availableParallelism());
  const threads = Array.from({ length: count }, () => startThread(start, deadline));
  return (work) => threads.reduce((least, one) => (one.waiting() < least.waiting() ? one : least)).read(work);
}

function startThread(start: Start, { signal }: Deadline) {
  const waiting = new Map<number, { done: (past: Past) => void; fail: (error: Error) => void }>();
  let last = 0;
  let end: ServiceFailure | null = null;
  const worker = new Worker(new URL(import.meta.url), { workerData: start, execArgv: [] });
  const stop = (why: string) => {
    end ??= new ServiceFailure(`ledger: ${why} while the history was being read`);
    for (const { fail } of waiting.values()) fail(end);
    waiting.clear();
    void worker.terminate();
  };
  const settle = (id: number) => {
    const asked = waiting.get(id);
    waiting.delete(id);
    // Nobody waits for an idle thread, and it must not keep the process from ending.
    if (waiting.size === 0) worker.unref();
    return asked;
  };
  worker
    .on('message', (answer: Answer) => {
      const asked = settle(answer.id);
      if ('past' in answer) asked?.done(answer.past);
      else asked?.fail(new ServiceFailure(answer.failure));
    })
    .once('messageerror', () => stop('a thread gave no readable answer'))
    .once('error', (error) => stop(`a thread failed (${error.message})`))
    .once('exit', () => stop('a thread ended'))
    .unref();
  signal.addEventListener('abort', () => stop('the time of the run was over'), { once: true });
  return {
    waiting: () => waiting.size,
    read: ({ chain, links, signatures }: Work) =>
      new Promise<Past>((done, fail) => {
        if (end !== null) return fail(end);
        last += 1;
        waiting.set(last, { done, fail });
        worker.ref();
        const [commits, trees] = [links.map(({ commit }) => commit).join(' '), links.map(({ tree }) => tree).join(' ')];
        worker.postMessage({ id: last, chain, commits, trees, signatures } satisfies Told);
      }),
  };
}

/** The thread's side. */
function serve(port: MessagePort, { gitDir, format, env, left }: Start): void {
  const over = AbortSignal.timeout(left);
  const here = { format, reader: createReader(createGitServer(env), gitDir, over) };
  port.on('message', async ({ id, chain, signatures, ...told }: Told) => {
    const trees = told.trees.split(' ');
    const links = told.commits.split(' ').map((commit, at) => ({ commit, tree: trees[at] ?? '' }));
    const answer: Answer = await readPast(briefEventsOf(here, links, signatures), chain).then(
      (past) => ({ id, past }),
      (error: unknown) => ({ id, failure: error instanceof Error ? error.message : String(error) }),
    );
    port.postMessage(answer);
  });
}

const start: Start | null = workerData;
if (!isMainThread && parentPort !== null && start?.is === 'aml-promote: reads chains') serve(parentPort, start);
