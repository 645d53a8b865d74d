import type { Content } from './answers.js';

type File = Extract<Content, { type: string }>;

/** The bytes of a file that GitHub sends as base64; null where they are not whole. */
export function contentOf({ content, encoding, size }: File): Uint8Array | null {
  const base64 = (content ?? '').replace(/\s+/g, '');
  if (encoding !== 'base64' || !/^[A-Za-z0-9+/]*={0,2}$/.test(base64)) return null;
  const bytes = new Uint8Array(Buffer.from(base64, 'base64'));
  return size === undefined || size === bytes.length ? bytes : null;
}
