import type { Agent } from 'node:http';
import { readProxies } from './proxy.js';
import type { Redactor } from './redact.js';
import { tunnelTo } from './tunnel.js';

/** What all calls of a run share: the way out, what must not be read, and who wants to know. */
export interface Network {
  /** What connects to this address through the proxy of the environment; undefined where it is reached directly. */
  agentTo(url: URL): Agent | undefined;
  /** The text without anything secret. */
  clean(text: string): string;
  /** Tells one line to whoever asked for debug lines. */
  debug(line: string): void;
}

export interface NetworkOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly redactor: Redactor;
  /** Keeps a secret out of everything that is printed. */
  readonly mask: (secret: string) => void;
  readonly debug: (line: string) => void;
}

/** Throws a UsageFailure where the environment's proxy cannot be one. */
export function createNetwork({ env, redactor, mask, debug }: NetworkOptions): Network {
  const proxies = readProxies(env);
  for (const secret of proxies.secrets) mask(secret);
  let tunnel: Agent | undefined;
  return {
    agentTo(url) {
      const proxy = url.protocol === 'https:' ? proxies.to(url) : null;
      if (proxy === null) return undefined;
      tunnel ??= tunnelTo(proxy);
      return tunnel;
    },
    clean: redactor.clean,
    debug: (line) => debug(redactor.clean(line)),
  };
}
