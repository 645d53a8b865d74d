import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type Answer, failed, send } from './answers.js';
import { Calls } from './calls.js';
import { control, isControl } from './control.js';
import { duration, offset } from './durations.js';
import { EmulatorError, reason, systemCode } from './failures.js';
import { takesEffect } from './faults.js';
import { permissionsOf } from './permissions.js';
import { type ArmRequest, armRequest } from './requests.js';
import { Service } from './service.js';
import { spoiled } from './spoiled.js';
import { State } from './state.js';
import { Clock } from './timestamps.js';

export { EmulatorError, SeedError } from './failures.js';

/** What makes it behave as Azure does on a bad day, as users write it; empty or absent is a good day. */
export interface Switches {
  /** Which calls go wrong, and how: `3:429,5:reset`. */
  readonly faults?: string;
  /** How long every answer is held back: `200ms`. */
  readonly latency?: string;
  /** How long a write takes to show in lists: `2s`. */
  readonly listLag?: string;
  /** How far its clock is off: `-2h`. */
  readonly clockOffset?: string;
  // Actions of a role, with commas between them; "!" before what is taken out.
  readonly permissions?: string;
}

/** How to start the emulator. */
export interface EmulatorOptions extends Switches {
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
 * @throws SeedError when the seed is wrong, EmulatorError when a switch is, or when the port or the data directory cannot
 * be used.
 */
export async function startEmulator(options: EmulatorOptions): Promise<Emulator> {
  const calls = new Calls(options.faults);
  const latency = duration('--latency', options.latency);
  const lag = duration('--list-lag', options.listLag);
  const clock = new Clock(offset('--clock-offset', options.clockOffset));
  const state = new State({ ...options, lag });
  const parts = { calls, latency, clock, service: new Service(state, clock, permissionsOf(options.permissions)) };
  const server = createServer((message, response) => void handle(message, response, parts));
  server.keepAliveTimeout = KEEP_ALIVE_MILLISECONDS;
  try {
    const url = await listen(server, options);
    return { url, close: closer(server, state) };
  } catch (thrown) {
    state.close();
    throw thrown;
  }
}

/** What answers a request. */
interface Parts {
  readonly calls: Calls;
  /** Milliseconds. */
  readonly latency: number;
  readonly clock: Clock;
  readonly service: Service;
}

async function handle(message: IncomingMessage, response: ServerResponse, parts: Parts): Promise<void> {
  const startedAt = performance.now();
  const { clock } = parts;
  const answer = await Promise.resolve(message)
    .then((received) => answered(armRequest(received), message, response, parts))
    .catch((thrown: unknown) => failed(thrown, clock.now()));
  if (answer !== undefined) {
    const headers = { Date: clock.date().toUTCString(), ...answer.headers };
    send(response, message.method ?? 'GET', { ...answer, headers }, startedAt);
  }
}

/** The answer to one request, after everything that is to go wrong with it; undefined where there is to be none. */
async function answered(
  request: ArmRequest,
  message: IncomingMessage,
  response: ServerResponse,
  { calls, latency, clock, service }: Parts,
): Promise<Answer | undefined> {
  if (isControl(request)) {
    return control(request, calls);
  }
  const fault = calls.arrived(request);
  const isMeant = fault === undefined || takesEffect(fault, request.method);
  const answer = isMeant
    ? await service.answer(request).catch((thrown: unknown) => failed(thrown, clock.now()))
    : undefined;
  if (latency > 0) {
    await new Promise((resolve) => setTimeout(resolve, latency).unref());
  }
  return fault === undefined ? answer : spoiled(fault, { request, message, response, answer, time: clock.now() });
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
