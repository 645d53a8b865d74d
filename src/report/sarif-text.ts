import { sha256 } from '../core/digest.js';
import { terminal } from './escape.js';

/** A path of the repository as an address. Half a character has no place in one. */
export const uriOf = (path: string): string =>
  path
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');

/** The one name that code scanning looks at. What it is made of stays when the policy's lines move. */
export const fingerprint = (...parts: readonly (string | null)[]): string =>
  `${sha256(JSON.stringify(parts)).slice(0, 32)}:1`;

/** Text for a message, in which brackets and braces are links and arguments (SARIF 2.1.0, 3.11.5 and 3.11.6). */
export const sarifText = (text: string): string =>
  terminal(text).replaceAll('\\', '\\\\').replaceAll(/[[\]]/g, '\\$&').replaceAll('{', '{{').replaceAll('}', '}}');

/** `unsafe-thing` as a rule is named: `UnsafeThing`. */
export const ruleName = (id: string): string =>
  id.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
