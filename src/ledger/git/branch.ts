import { KINDS } from '../../core/asset.js';
import type { ChainName } from '../../core/ledger/record.js';

// The name of a chain's branch. Names of assets hold letters, digits, "-", "_" and "."; a branch takes most of them as
// they are. What git refuses (git-check-ref-format(1): a part that begins or ends with ".", ends with ".lock", or holds
// "..") has its dot written as %2E, and every character beyond those as its UTF-8 bytes, %XX. No name holds a "%", so
// there is one branch for one asset. A name longer than a file's may be goes on in a further part: "%" ends the part
// that is continued.

/** The longest part of a branch name: git keeps it as a file, with ".lock" behind it, and most disks take 255 bytes. */
const LONGEST = 200;

/** `refs/heads/<prefix>/<place>/<kind>/<name>`. */
export function refOf(prefix: string, place: string, { kind, name }: ChainName): string {
  return `${folderOf(prefix, place)}${kind}/${encoded(name)}`;
}

/** What the branches of one place begin with. */
export function folderOf(prefix: string, place: string): string {
  return `refs/heads/${prefix}/${encoded(place)}/`;
}

/** The chain of a branch below `folderOf`; null where it is none of ours. */
export function chainOf(folder: string, ref: string): ChainName | null {
  if (!ref.startsWith(folder)) return null;
  const [kindText, ...parts] = ref.slice(folder.length).split('/');
  const kind = KINDS.find((known) => known === kindText);
  if (kind === undefined || parts.length === 0) return null;
  const name = decoded(parts);
  return name !== null && encoded(name) === parts.join('/') ? { kind, name } : null;
}

/** The branch as people call it. */
export const branchOf = (ref: string): string => ref.slice('refs/heads/'.length);

function encoded(name: string): string {
  const text = name.replace(/[^\w.()-]/gu, bytesOf);
  const plain = text.replace(/^\.|\.(?=\.)|\.$|\.(?=lock$)/g, '%2E');
  if (plain.length <= LONGEST) return plain;
  // A cut may fall beside any dot, so a long name has none.
  return (text.replaceAll('.', '%2E').match(new RegExp(`.{1,${LONGEST}}`, 'g')) ?? []).join('%/');
}

function bytesOf(character: string): string {
  return [...Buffer.from(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}

function decoded(parts: readonly string[]): string | null {
  const last = parts.length - 1;
  if (parts.some((part, at) => part.endsWith('%') !== at < last)) return null;
  try {
    return decodeURIComponent(parts.map((part, at) => (at < last ? part.slice(0, -1) : part)).join(''));
  } catch {
    return null;
  }
}
