import { UsageFailure } from '../core/failure.js';
import { parsedJson } from '../core/json.js';
import { isLoopback } from './address.js';

type Env = Readonly<Record<string, string | undefined>>;

/** The way out that the environment prescribes. */
export interface Proxies {
  /** The proxy to this address, with its user and password; null where it is reached directly. */
  to(url: URL): URL | null;
  /** What of it nobody may read. */
  readonly secrets: readonly string[];
}

// The order in which the Azure SDKs look; here only https goes out, so the variable for http is the last resort.
const VARIABLES = ['HTTPS_PROXY', 'ALL_PROXY', 'HTTP_PROXY'];

/**
 * Reads the proxy from the variables that runners and shells know (docs.github.com/actions/how-tos/manage-runners/
 * self-hosted-runners/use-proxy-servers), else from those of the agent of Azure Pipelines
 * (learn.microsoft.com/azure/devops/pipelines/agents/proxy). Throws a UsageFailure, which does not show the value.
 */
export function readProxies(env: Env): Proxies {
  const name = VARIABLES.flatMap((variable) => [variable, variable.toLowerCase()]).find((variable) => env[variable]);
  const proxy = name === undefined ? agentProxy(env) : parseProxy(name, env[name] ?? '');
  if (proxy === null) return { to: () => null, secrets: [] };
  const entries = (env.NO_PROXY || env.no_proxy || '').split(/[\s,]+/).flatMap(readEntry);
  const patterns = readPatterns(env.AGENT_PROXYBYPASSLIST ?? '');
  return {
    to: (url) =>
      isLoopback(url) || entries.some((matches) => matches(url)) || patterns.some((pattern) => pattern.test(url.href))
        ? null
        : proxy,
    secrets: [proxy.password, decoded(proxy.password), basicOf(proxy)].filter((secret) => secret !== ''),
  };
}

/** What a proxy is told about the user, for `Proxy-Authorization`; empty without a user. */
export function basicOf({ username, password }: URL): string {
  if (username === '' && password === '') return '';
  return Buffer.from(`${decoded(username)}:${decoded(password)}`).toString('base64');
}

function agentProxy(env: Env): URL | null {
  const text = env.AGENT_PROXYURL ?? '';
  if (text === '') return null;
  const proxy = parseProxy('AGENT_PROXYURL', text);
  if (env.AGENT_PROXYUSERNAME) proxy.username = encodeURIComponent(env.AGENT_PROXYUSERNAME);
  if (env.AGENT_PROXYPASSWORD) proxy.password = encodeURIComponent(env.AGENT_PROXYPASSWORD);
  return proxy;
}

function parseProxy(name: string, text: string): URL {
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  const proxy = URL.canParse(address) ? new URL(address) : null;
  if (proxy !== null && proxy.hostname !== '' && (proxy.protocol === 'http:' || proxy.protocol === 'https:'))
    return proxy;
  throw new UsageFailure({
    what: `${name} is not the address of an http or https proxy`,
    fix: 'Write it like http://proxy.example.com:8080',
  });
}

// A name stands for itself and for what is beneath it, with a leading dot, with `*.` or without; `*` for everything.
function readEntry(text: string): ((url: URL) => boolean)[] {
  if (text === '') return [];
  if (text === '*') return [() => true];
  const [, name = '', port] = /^(\[.*\]|[^:]*)(?::(\d+))?$/.exec(text.toLowerCase()) ?? [];
  const bare = name.replace(/^\*?\./, '').replace(/\.$/, '');
  if (bare === '') return [];
  return [
    ({ hostname, port: given, protocol }) => {
      if (port !== undefined && port !== (given || (protocol === 'https:' ? '443' : '80'))) return false;
      const host = hostname.toLowerCase().replace(/\.$/, '');
      return host === bare || host.endsWith(`.${bare}`);
    },
  ];
}

// The agent passes the regular expressions of its file .proxybypass as a JSON array; one that is none bypasses nothing.
function readPatterns(text: string): RegExp[] {
  return listOf(text).flatMap((pattern) => {
    try {
      return [new RegExp(String(pattern), 'i')];
    } catch {
      return [];
    }
  });
}

function listOf(text: string): readonly unknown[] {
  const value = parsedJson(text);
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string' && one !== '') : [];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
