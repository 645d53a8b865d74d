import { isLoopback } from '../../http/address.js';
import type { ConfigEntry } from './process.js';
import type { FoundEntry } from './working-repository.js';

/** How a repository is reached: the address that git is given, and configuration beside it. */
export interface Access {
  /** Without a password: arguments are visible to other processes. */
  readonly address: string;
  readonly config: readonly ConfigEntry[];
}

export interface TokenOfRun {
  readonly token: string;
  /** The GitHub server or the collection of Azure DevOps of the run: nothing beyond this address may see the token. */
  readonly server: URL;
  /** How it is presented. Azure Repos puts the name of the organisation before its addresses, as a user. */
  readonly scheme: 'basic' | 'bearer';
}

// What of a repository's configuration says how to reach a server; the rest of it has no business elsewhere.
const REPLAYED = /^(?:http\.|credential\.|url\.|gpg\.|ssh\.variant$|core\.(?:sshcommand|gitproxy|askpass)$)/i;
const IS_AUTHORISATION = /^\s*authorization\s*:/i;

/**
 * Puts together how to reach an address: with what the checkout persisted in the configuration of its repository
 * (actions/checkout up to v5 in .git/config, from v6 on in a file that it includes; Azure Pipelines as a bearer token),
 * with the user's credential helpers, or, where nothing is persisted, with the token of the run for its own server.
 * There is never more than one Authorization header: GitHub answers two with 400.
 *
 * @param mask told of every secret before it is used
 */
export function accessTo(
  address: string,
  config: readonly FoundEntry[],
  run: TokenOfRun | null,
  mask: (secret: string) => void,
): Access {
  for (const entry of config) maskEntry(entry, mask);
  const replayed = config.filter(({ key, isOurs }) => isOurs && REPLAYED.test(key));
  const url = parsed(rewritten(address, config));
  if (url === null) return { address, config: replayed };
  const headers = config.filter(({ key, value }) => value !== '' && isHeaderFor(key, url));
  const others = headers.filter(({ value }) => !IS_AUTHORISATION.test(value)).map(({ value }) => value);
  const authorisation = fromAddress(url, mask) ?? persisted(headers) ?? fromRun(url, run, mask);
  if (authorisation === null) return { address: withoutPassword(address), config: replayed };
  // The most specific key wins, and an empty value clears what was there (git-config(1), http.<url>.*, http.extraHeader).
  const key = `http.${withoutUserInfo(url)}.extraheader`;
  return {
    address: withoutPassword(address),
    config: [...replayed, ...['', ...others, authorisation].map((value) => ({ key, value }))],
  };
}

/** `url.<base>.insteadOf`: the longest that fits is replaced. */
export function rewritten(address: string, config: readonly ConfigEntry[]): string {
  const fitting = config
    .map(({ key, value }) => ({ base: /^url\.(.*)\.insteadof$/i.exec(key)?.[1], value }))
    .filter(({ base, value }) => base !== undefined && value !== '' && address.startsWith(value))
    .sort((one, other) => other.value.length - one.value.length)[0];
  return fitting?.base === undefined ? address : `${fitting.base}${address.slice(fitting.value.length)}`;
}

function parsed(address: string): URL | null {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return null;
  return new URL(address);
}

// http.<url>.extraheader applies to the addresses below that URL.
function isHeaderFor(key: string, url: URL): boolean {
  if (/^http\.extraheader$/i.test(key)) return true;
  const base = /^http\.(.*)\.extraheader$/i.exec(key)?.[1];
  if (base === undefined || !URL.canParse(base)) return false;
  return isBeneath(url, new URL(base));
}

function persisted(headers: readonly ConfigEntry[]): string | null {
  return headers.findLast(({ value }) => IS_AUTHORISATION.test(value))?.value ?? null;
}

function fromAddress({ username, password }: URL, mask: (secret: string) => void): string | null {
  if (password === '') return null;
  mask(decodeURIComponent(password));
  return basic(decodeURIComponent(username), decodeURIComponent(password), mask);
}

function fromRun(url: URL, run: TokenOfRun | null, mask: (secret: string) => void): string | null {
  if (run === null || run.token === '' || !isBeneath(url, run.server)) return null;
  if (url.username !== '' && run.scheme === 'basic') return null;
  if (url.protocol !== 'https:' && !isLoopback(url)) return null;
  mask(run.token);
  return run.scheme === 'bearer' ? `AUTHORIZATION: bearer ${run.token}` : basic('x-access-token', run.token, mask);
}

/** Whether an address is at this server, and below its path where it has one. */
export function isBeneath({ origin, pathname }: URL, server: URL): boolean {
  const folder = server.pathname.endsWith('/') ? server.pathname : `${server.pathname}/`;
  return origin === server.origin && `${pathname}/`.startsWith(folder);
}

function basic(user: string, password: string, mask: (secret: string) => void): string {
  const text = Buffer.from(`${user}:${password}`).toString('base64');
  mask(text);
  return `AUTHORIZATION: basic ${text}`;
}

function maskEntry({ key, value }: ConfigEntry, mask: (secret: string) => void): void {
  const scheme = /^\s*[\w-]+\s*:\s*(?:(basic|bearer|token)\s+)?(\S+)/i.exec(value);
  if (/\.extraheader$/i.test(key) && scheme !== null) {
    const [, kind = '', secret = ''] = scheme;
    mask(secret);
    if (/^basic$/i.test(kind)) maskNonEmpty(/:(.*)$/s.exec(Buffer.from(secret, 'base64').toString('utf8'))?.[1], mask);
  }
  for (const text of [key, value]) maskNonEmpty(/:\/\/[^/@\s]*:([^/@\s]+)@/.exec(text)?.[1], mask);
}

function maskNonEmpty(text: string | undefined, mask: (secret: string) => void): void {
  if (text) mask(text);
}

/** A user stays, for a credential helper knows the password by it. */
function withoutPassword(address: string): string {
  return address.replace(/^([a-z][a-z0-9+.-]*:\/\/)([^/@:]*):[^/@]*@/i, '$1');
}

function withoutUserInfo({ protocol, host, pathname }: URL): string {
  return `${protocol}//${host}${pathname}`;
}
