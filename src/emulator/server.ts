import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { failed, send } from './answers.js';
import { EmulatorError, reason, systemCode } from './failures.js';
import { armRequest } from './requests.js';
import { Service } from './service.js';
import { State } from './state.js';
import { Clock } from './timestamps.js';

export { EmulatorError, SeedError } from './failures.js';

/** How to start the emulator. */
export interface EmulatorOptions {
  /** 0 picks a free one. */
  readonly port: number;
  /** A directory that remembers writes; without it the emulator forgets when it ends. */
  readonly data?: string;
  /** A JSON array of ARM resources, the oldest first. What `data` already knows wins over it. */
  readonly seed?: string;
  /** How often a long-running operation of a registry answers "in progress" before it succeeds; 1 by default. */
  readonly polls?: number;
  /** How a registry answers a PUT: 201 or 200 with Azure-AsyncOperation, or 202 with Location; the first by default. */
  readonly registryPut?: 'async-operation' | 'location';
  /** Nothing but this machine can reach it: it looks at no token. */
  readonly host?: '127.0.0.1';
}

/** An emulator that listens. */
export interface Emulator {
  readonly url: string;
  /** Stops listening and drops the connections that clients keep open. */
  close(): Promise<void>;
}

/** Longer than the pauses of a client, so that no request meets a connection that is just being closed. */
const KEEP_ALIVE_MILLISECONDS = 60_000;

/**
 * Starts Azure ML on localhost: assets in workspaces and registries, over plain HTTP.
 *
 * @throws SeedError when the seed is wrong, EmulatorError when the port or the data directory cannot be used.
 */
export async function startEmulator(options: EmulatorOptions): Promise<Emulator> {
  const state = new State(options);
  const clock = new Clock();
  const service = new Service(state, clock);
  const server = createServer((message, response) => void handle(message, response, service, clock));
  server.keepAliveTimeout = KEEP_ALIVE_MILLISECONDS;
  try {
    const url = await listen(server, options);
    return { url, close: closer(server, state) };
  } catch (thrown) {
    state.close();
    throw thrown;
  }
}

async function handle(message: IncomingMessage, response: ServerResponse, service: Service, clock: Clock) {
  const startedAt = performance.now();
  const answer = await Promise.resolve(message)
    .then((received) => service.answer(armRequest(received)))
    .catch((thrown: unknown) => failed(thrown, clock.now()));
  send(response, message.method ?? 'GET', answer, startedAt);
}

async function listen(server: Server, { port, host = '127.0.0.1' }: EmulatorOptions): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (thrown) => reject(portError(port, thrown)));
    try {
      server.listen(port, host, () => resolve(urlOf(server)));
    } catch (thrown) {
      reject(portError(port, thrown));
    }
  });
}

function urlOf(server: Server): string {
  const address = server.address();
  return typeof address === 'object' && address !== null
    ? `http://${address.address}:${address.port}`
    : String(address);
}

function portError(port: number, thrown: unknown): EmulatorError {
  const what = systemCode(thrown) === 'EADDRINUSE' ? 'is in use' : `cannot be used: ${reason(thrown)}`;
  return new EmulatorError(`port ${port} ${what}; choose another, or --port 0 for a free one`);
}

function closer(server: Server, state: State): () => Promise<void> {
  let closed: Promise<void> | undefined;
  return () => {
    closed ??= new Promise((resolve) => {
      server.close(() => {
        state.close();
        resolve();
      });
      server.closeAllConnections();
    });
    return closed;
  };
}
