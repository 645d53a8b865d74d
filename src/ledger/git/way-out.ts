import { readProxies } from '../../http/proxy.js';
import type { ConfigEntry, Env } from './process.js';

/**
 * How git is told of the proxy that all other calls of a job of Azure Pipelines take, with its user and password, and of
 * the servers that are reached past it: of the agent's variables git knows nothing. An empty value means directly
 * (git-config(1), http.proxy). A proxy that git itself is configured with stands.
 *
 * @param mask told of every secret before it is used
 */
export function wayOutTo(
  address: string,
  config: readonly ConfigEntry[],
  env: Env,
  mask: (secret: string) => void,
): readonly ConfigEntry[] {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return [];
  // One for certain addresses counts more than the general one, so git puts it first by itself.
  if (config.some(({ key }) => /^http\.proxy$/i.test(key))) return [];
  const proxies = readProxies(env);
  for (const secret of proxies.secrets) mask(secret);
  return [{ key: 'http.proxy', value: proxies.to(new URL(address))?.href.replace(/\/$/, '') ?? '' }];
}
