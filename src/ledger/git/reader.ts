import type { ChildProcess } from 'node:child_process';
import { Socket } from 'node:net';
import { ServiceFailure } from '../../core/failure.js';
import type { GitServer } from './process.js';

export interface GitObject {
  readonly id: string;
  readonly type: string;
  readonly body: Buffer;
}

/** Reads objects out of a repository on this machine, through one process for as many as are asked for. */
export interface Reader {
  /** The objects by these names (ids, refs), in this order; null for each that is not there. */
  read(names: readonly string[]): Promise<readonly (GitObject | null)[]>;
}

/** What was asked for together, and what has come of it until now. */
interface Batch {
  readonly answers: (GitObject | null)[];
  readonly count: number;
  readonly done: (objects: readonly (GitObject | null)[]) => void;
  readonly fail: (error: Error) => void;
}

/**
 * @param folder the repository's own directory
 * @param over when the time of the run is over: git is ended then, and whoever waits gets a ServiceFailure
 */
export function createReader(git: GitServer, folder: string, over: AbortSignal): Reader {
  let running: Running | null = null;
  return {
    read(names) {
      if (names.length === 0) return Promise.resolve([]);
      if (over.aborted) return Promise.reject(timeOver());
      if (running === null || running.hasEnded()) running = startCat(git, folder, over);
      return running.ask(names);
    },
  };
}

interface Running {
  hasEnded(): boolean;
  ask(names: readonly string[]): Promise<readonly (GitObject | null)[]>;
}

function startCat(git: GitServer, folder: string, over: AbortSignal): Running {
  const child = git.serve([`--git-dir=${folder}`, 'cat-file', '--batch']);
  const waiting: Batch[] = [];
  let ended = false;
  let chunks: Buffer[] = [];
  let held = 0;
  let needed = 0;

  const end = (failure: ServiceFailure) => {
    ended = true;
    over.removeEventListener('abort', giveUp);
    for (const { fail } of waiting.splice(0)) fail(failure);
  };
  const stop = () => end(new ServiceFailure('ledger: git ended while the history was being read from it'));
  const giveUp = () => {
    end(timeOver());
    child.kill('SIGKILL');
    // What it has started may hold its pipes open.
    keepAlive(child, false);
  };
  over.addEventListener('abort', giveUp);
  child.once('error', stop).once('close', stop);
  child.stdin?.on('error', stop);
  /** Hands out the answers that begin there, and holds what is left of the bytes. */
  const handOut = (bytes: Buffer) => {
    let at = 0;
    needed = 0;
    for (let batch = waiting[0]; batch !== undefined; batch = waiting[0]) {
      const answer = answerAt(bytes, at);
      if (typeof answer === 'number') {
        needed = answer;
        break;
      }
      at = answer.end;
      batch.answers.push(answer.object);
      if (batch.answers.length < batch.count) continue;
      waiting.shift();
      batch.done(batch.answers);
    }
    held = bytes.length - at;
    chunks = held === 0 ? [] : [bytes.subarray(at)];
  };
  child.stdout?.on('data', (chunk: Buffer) => {
    let rest = chunk;
    // Of two chunks only the answer that lies in both is joined; a large one, in many chunks, once.
    if (held > 0) {
      const more = needed === 0 ? rest : rest.subarray(0, needed - held);
      chunks.push(more);
      held += more.length;
      if (held < needed) return;
      rest = rest.subarray(more.length);
      handOut(Buffer.concat(chunks, held));
    }
    if (rest.length > 0) handOut(rest);
    if (waiting.length === 0) keepAlive(child, false);
  });
  keepAlive(child, false);
  return {
    hasEnded: () => ended,
    ask(names) {
      keepAlive(child, true);
      return new Promise((done, fail) => {
        waiting.push({ answers: [], count: names.length, done, fail });
        child.stdin?.write(`${names.join('\n')}\n`);
      });
    },
  };
}

const timeOver = () => new ServiceFailure('ledger: the time of the run is over while git cat-file was running');

const [LINE_END, SPACE, ZERO, NINE] = [10, 32, 48, 57];

/**
 * The answer that begins there; how many bytes it takes where they are not all here, 0 where that is not known yet.
 * git-cat-file(1), "BATCH OUTPUT": "<id> <type> <size>\n<content>\n", or "<name> missing\n".
 */
function answerAt(bytes: Buffer, from: number): { readonly object: GitObject | null; readonly end: number } | number {
  const line = bytes.indexOf(LINE_END, from);
  if (line === -1) return 0;
  let size = 0;
  let digits = line;
  for (let power = 1; digits > from; power *= 10) {
    const byte = bytes[digits - 1] ?? 0;
    if (byte < ZERO || byte > NINE) break;
    size += (byte - ZERO) * power;
    digits -= 1;
  }
  const space = bytes.indexOf(SPACE, from);
  if (digits === line || bytes[digits - 1] !== SPACE || space === digits - 1) return { object: null, end: line + 1 };
  const end = line + 1 + size;
  if (bytes.length <= end) return end + 1 - from;
  const id = bytes.toString('latin1', from, space);
  const type = bytes.toString('latin1', space + 1, digits - 1);
  return { object: { id, type, body: bytes.subarray(line + 1, end) }, end: end + 1 };
}

/** A process that nobody waits for must not keep ours from ending; it ends when its input does. */
function keepAlive(child: ChildProcess, wanted: boolean): void {
  // The pipes of a child are sockets, which the type of a stream does not say.
  const pipes = [child.stdin, child.stdout].filter((pipe) => pipe instanceof Socket);
  for (const handle of [child, ...pipes]) {
    if (wanted) handle.ref();
    else handle.unref();
  }
}
