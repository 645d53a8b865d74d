import { ServiceFailure, UsageFailure } from '../core/failure.js';
import { VERSION } from '../version.generated.js';
import { mayCarryToken } from './address.js';
import type { Deadline } from './deadline.js';
import { type Answer, type Call, exchange } from './exchange.js';
import { createNetwork, type Network } from './network.js';
import { createRedactor } from './redact.js';
import { isPassing, MOST_TRIES, pauseBefore } from './retry.js';
import { correlationId, traceLine } from './trace.js';
import { ProxyRefusal } from './tunnel.js';

export type { Answer, Call } from './exchange.js';

/** Calls of one service. A call without a usable answer is a ServiceFailure; so is a redirect, which is never followed. */
export interface Transport {
  /** One try. */
  once(call: Call): Promise<Answer>;
  /** Repeats what may pass: for calls that read. A write is repeated by its adapter, which reads again first. */
  read(call: Call): Promise<Answer>;
}

export interface TransportOptions {
  /** What to call the service in messages. */
  readonly service: string;
  /** The only origin that is called, and that gets the token. */
  readonly origin: string;
  readonly deadline: Deadline;
  /** The token to send; not asked for, and nothing sent, over plain http. */
  readonly token?: () => Promise<string>;
  /** What the calls of the run share; without it, one of the process's environment that tells nobody. */
  readonly network?: Network;
  /** The longest time for one call, in milliseconds. */
  readonly longest?: number;
  /** How often a read is tried. */
  readonly tries?: number;
}

const LONGEST_CALL_MS = 60_000;
/** What Node says of a certificate that it does not trust: another try would find the same one. */
const LASTING = /\b(CERT_|ERR_TLS|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/;

/** The one way out of the house: the environment's proxy, time and size bounded, tokens to one origin over TLS only. */
export function createTransport({
  service,
  origin,
  deadline,
  token,
  network = ownNetwork(),
  longest = LONGEST_CALL_MS,
  tries: most = MOST_TRIES,
}: TransportOptions): Transport {
  const attempt = async (call: Call, tries: number): Promise<Answer> => {
    const url = new URL(call.url);
    if (url.origin !== origin)
      throw new ServiceFailure(`${service} pointed to another address, ${url.origin}; nothing was sent there`);
    const authorization = token !== undefined && mayCarryToken(url) ? `Bearer ${await inTime(token)}` : undefined;
    const headers = {
      'User-Agent': `aml-promote/${VERSION}`,
      Accept: 'application/json',
      ...call.headers,
      ...(authorization === undefined ? {} : { Authorization: authorization }),
    };
    const begun = performance.now();
    const tell = (outcome: Answer | string) =>
      network.debug(traceLine(service, call, outcome, { milliseconds: performance.now() - begun, tries }));
    try {
      const way = { target: url, longest, deadline, agent: network.agentTo(url) };
      const answer = await exchange({ ...call, headers }, way);
      tell(answer);
      if (answer.status >= 300 && answer.status < 400 && call.mayRedirect !== true) throw redirected(call, answer);
      // The text of a refusal ends in messages, and services quote what they were sent.
      return answer.status < 300 ? answer : { ...answer, text: network.clean(answer.text) };
    } catch (error) {
      if (!(error instanceof ServiceFailure || error instanceof UsageFailure)) tell(reasonOf(error));
      throw error;
    }
  };

  // Whoever logs in retries by itself: what it could not do is no reason to try the call again.
  const inTime = async (give: () => Promise<string>): Promise<string> => {
    try {
      return await unlessOver(give(), deadline);
    } catch (error) {
      if (error instanceof ServiceFailure || error instanceof UsageFailure) throw error;
      throw new ServiceFailure(`no token for ${service}: ${network.clean(reasonOf(error))}`, {
        ...(deadline.remaining() === 0 ? { fix: 'Run it again with a longer timeout' } : {}),
      });
    }
  };

  const redirected = ({ method, url }: Call, { status, headers }: Answer): ServiceFailure => {
    const { location = '' } = headers;
    const where = URL.canParse(location, url) ? new URL(location, url).origin : 'nowhere';
    const id = correlationId(headers);
    return new ServiceFailure(
      `${service} answered ${status} to ${method} ${new URL(url).pathname} and points to ${where}; no redirect is followed`,
      {
        ...(id === undefined ? {} : { correlationId: id }),
        fix: `Check the address ${origin}, and what stands between it and here`,
        untouched: true,
      },
    );
  };

  const unanswered = (call: Call, error: unknown): ServiceFailure | UsageFailure => {
    if (error instanceof ServiceFailure || error instanceof UsageFailure) return error;
    const over = deadline.remaining() === 0;
    const why = over ? 'the time of this run is over' : network.clean(reasonOf(error));
    const check =
      error instanceof ProxyRefusal ? 'Check HTTPS_PROXY and NO_PROXY' : `Check that ${origin} can be reached`;
    return new ServiceFailure(`${service} did not answer ${call.method} ${new URL(call.url).pathname}: ${why}`, {
      fix: over ? 'Run it again with a longer timeout' : check,
    });
  };

  return {
    async once(call) {
      try {
        return await attempt(call, 1);
      } catch (error) {
        throw unanswered(call, error);
      }
    },
    async read(call) {
      for (let tries = 1; ; tries++) {
        let answer: Answer | undefined;
        let reason = '';
        try {
          answer = await attempt(call, tries);
          if (!isPassing(answer.status) || tries === most) return answer;
        } catch (error) {
          reason = network.clean(reasonOf(error));
          if (isLasting(error) || tries === most || deadline.remaining() === 0) throw unanswered(call, error);
        }
        await deadline.wait(
          pauseBefore(tries, answer),
          `${service} answered ${answer?.status ?? `nothing (${reason})`}`,
        );
      }
    },
  };
}

function ownNetwork(): Network {
  const redactor = createRedactor();
  return createNetwork({ env: process.env, redactor, mask: redactor.know, debug: () => undefined });
}

function isLasting(error: unknown): boolean {
  if (error instanceof ServiceFailure || error instanceof UsageFailure) return true;
  return error instanceof ProxyRefusal ? error.lasting : LASTING.test(reasonOf(error));
}

/** What is waited for, unless the time of the run is over before. */
async function unlessOver<T>(waited: Promise<T>, { signal }: Deadline): Promise<T> {
  let stop = () => {};
  const over = new Promise<never>((_, reject) => {
    stop = () => reject(new Error('the time of this run is over'));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([waited, over]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** The cause in one line: what Node calls the failure, never a stack. */
function reasonOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  const message = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error);
  return [code, message]
    .filter((part) => part !== '')
    .join(' ')
    .slice(0, 200);
}
