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

interface Waiting {
  readonly done: (object: GitObject | null) => void;
  readonly fail: (error: Error) => void;
}

/**
 * @param folder the repository's own directory
 */
export function createReader(git: GitServer, folder: string): Reader {
  let running: Running | null = null;
  return {
    read(names) {
      if (names.length === 0) return Promise.resolve([]);
      if (running === null || running.hasEnded()) running = startCat(git, folder);
      return running.ask(names);
    },
  };
}

interface Running {
  hasEnded(): boolean;
  ask(names: readonly string[]): Promise<readonly (GitObject | null)[]>;
}

// git-cat-file(1), "BATCH OUTPUT": "<id> <type> <size>\n<content>\n", or "<name> missing\n".
function startCat(git: GitServer, folder: string): Running {
  const child = git.serve([`--git-dir=${folder}`, 'cat-file', '--batch']);
  const waiting: Waiting[] = [];
  let ended = false;
  let chunks: Buffer[] = [];
  let held = 0;
  let needed = 0;

  const stop = () => {
    ended = true;
    for (const { fail } of waiting.splice(0))
      fail(new ServiceFailure('ledger: git ended while the history was being read from it'));
  };
  child.once('error', stop).once('close', stop);
  child.stdin?.on('error', stop);
  child.stdout?.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    held += chunk.length;
    // A large object comes in many chunks, which are joined once.
    if (held < needed) return;
    let rest = chunks.length === 1 ? chunk : Buffer.concat(chunks);
    needed = 0;
    while (waiting.length > 0) {
      const line = rest.indexOf(10);
      if (line === -1) break;
      const header = rest.toString('utf8', 0, line);
      const found = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(header);
      if (found === null) {
        rest = rest.subarray(line + 1);
        waiting.shift()?.done(null);
        continue;
      }
      const [, id = '', type = '', size = '0'] = found;
      const end = line + 1 + Number(size);
      if (rest.length < end + 1) {
        needed = end + 1;
        break;
      }
      const body = rest.subarray(line + 1, end);
      rest = rest.subarray(end + 1);
      waiting.shift()?.done({ id, type, body });
    }
    chunks = [rest];
    held = rest.length;
    if (waiting.length === 0) keepAlive(child, false);
  });
  keepAlive(child, false);
  return {
    hasEnded: () => ended,
    ask(names) {
      keepAlive(child, true);
      const answers = names.map(() => new Promise<GitObject | null>((done, fail) => void waiting.push({ done, fail })));
      child.stdin?.write(`${names.join('\n')}\n`);
      return Promise.all(answers);
    },
  };
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
