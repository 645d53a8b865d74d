import { request } from 'node:http';
import { Agent, type AgentOptions, type RequestOptions, request as secureRequest } from 'node:https';
import { isIP } from 'node:net';
import { type Duplex, PassThrough } from 'node:stream';
import { connect } from 'node:tls';
import { basicOf } from './proxy.js';

/** The proxy did not open a way to the service. What it says is never taken for the service's answer. */
export class ProxyRefusal extends Error {
  /** 407 and the like: another try would be refused as well. */
  readonly lasting: boolean;

  constructor(proxy: URL, status: number) {
    const why =
      status === 407 ? 'it wants a user and a password, or others than these' : 'it does not let the call pass';
    super(`the proxy ${proxy.protocol}//${proxy.host} answered ${status} to CONNECT: ${why}`);
    this.name = 'ProxyRefusal';
    this.lasting = status < 500;
  }
}

const LONGEST_CONNECT_MS = 30_000;

/**
 * Connections over TLS through a proxy, kept for the next call. The agents that can be bought hand an answer of the
 * proxy itself (a 404, say) on as the service's, which nobody's certificate vouches for; this one fails.
 */
export function tunnelTo(proxy: URL): Agent {
  return new TunnelAgent(proxy, { keepAlive: true });
}

class TunnelAgent extends Agent {
  readonly #proxy: URL;

  constructor(proxy: URL, options: AgentOptions) {
    super(options);
    this.#proxy = proxy;
  }

  // Node's agent calls it for every new connection (nodejs.org/api/http.html#agentcreateconnectionoptions-callback).
  override createConnection(
    options: RequestOptions,
    opened?: (error: Error | null, stream: Duplex) => void,
  ): undefined {
    const host = options.host ?? '';
    const port = Number(options.port ?? 443);
    const target = `${host.includes(':') ? `[${host}]` : host}:${port}`;
    const basic = basicOf(this.#proxy);
    const asking = (this.#proxy.protocol === 'https:' ? secureRequest : request)({
      host: this.#proxy.hostname.replace(/^\[|\]$/g, ''),
      port: this.#proxy.port || (this.#proxy.protocol === 'https:' ? 443 : 80),
      method: 'CONNECT',
      path: target,
      headers: { Host: target, ...(basic === '' ? {} : { 'Proxy-Authorization': `Basic ${basic}` }) },
      agent: false,
      timeout: LONGEST_CONNECT_MS,
    });
    asking.once('timeout', () => asking.destroy(new Error('the proxy does not answer')));
    // Node takes no stream beside an error.
    asking.once('error', (error) => opened?.(error, new PassThrough()));
    asking.once('connect', ({ statusCode = 0 }, socket) => {
      if (statusCode === 200) opened?.(null, connect({ socket, host, servername: isIP(host) ? '' : host }));
      else opened?.(new ProxyRefusal(this.#proxy, statusCode), socket.destroy());
    });
    asking.end();
    return undefined;
  }
}
