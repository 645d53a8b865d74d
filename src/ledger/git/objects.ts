import { hash } from 'node:crypto';
import { deflateSync } from 'node:zlib';

/** Hash function of a repository: gitformat, `extensions.objectFormat`. */
export type Format = 'sha1' | 'sha256';

/** An object as git keeps it loose: its id, and its bytes, compressed. */
export interface Loose {
  readonly id: string;
  readonly bytes: Buffer;
}

export interface TreeEntry {
  readonly name: string;
  readonly id: string;
  readonly isFile: boolean;
}

export interface Commit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly isSigned: boolean;
}

/** Writes an object in git's form (gitformat-loose, "Git Internals - Git Objects"): no process is needed for it. */
export function looseObject(format: Format, type: 'blob' | 'tree' | 'commit', body: Uint8Array | string): Loose {
  const whole = wholeObject(type, body);
  return { id: hash(format, whole), bytes: deflateSync(whole) };
}

/** The name that git gives an object: the digest of what it holds. */
export function objectId(format: Format, type: 'blob' | 'tree' | 'commit', body: Uint8Array | string): string {
  return hash(format, wholeObject(type, body));
}

function wholeObject(type: string, body: Uint8Array | string): Buffer | string {
  if (typeof body === 'string') return `${type} ${Buffer.byteLength(body)}\0${body}`;
  return Buffer.concat([Buffer.from(`${type} ${body.length}\0`), body]);
}

/** The body of a tree of plain files; git demands the order of their names' bytes. */
export function treeBody(files: readonly { readonly name: string; readonly id: string }[]): Buffer {
  const sorted = [...files].sort((one, other) => (one.name < other.name ? -1 : 1));
  return Buffer.concat(sorted.flatMap(({ name, id }) => [Buffer.from(`100644 ${name}\0`), Buffer.from(id, 'hex')]));
}

export function readTree(body: Buffer, format: Format): readonly TreeEntry[] {
  const length = format === 'sha1' ? 20 : 32;
  const entries: TreeEntry[] = [];
  for (let at = 0; at < body.length; ) {
    const space = body.indexOf(0x20, at);
    const end = body.indexOf(0, at);
    const mode = body.toString('latin1', at, space);
    const after = end + 1 + length;
    entries.push({
      name: body.toString('utf8', space + 1, end),
      id: body.toString('hex', end + 1, after),
      isFile: mode === '100644',
    });
    at = after;
  }
  return entries;
}

/** Reads the headers of a commit; a signature is one of them. */
export function readCommit(body: Buffer): Commit {
  const end = body.indexOf('\n\n');
  const headers = body.toString('latin1', 0, end === -1 ? body.length : end);
  let tree = '';
  let isSigned = false;
  const parents: string[] = [];
  for (let at = 0, next = 0; at < headers.length; at = next + 1) {
    const found = headers.indexOf('\n', at);
    next = found === -1 ? headers.length : found;
    // Texts of their own: a part of the headers would keep all of them.
    if (headers.startsWith('tree ', at)) tree ||= body.toString('latin1', at + 'tree '.length, next);
    else if (headers.startsWith('parent ', at)) parents.push(body.toString('latin1', at + 'parent '.length, next));
    else if (headers.startsWith('gpgsig', at)) isSigned = true;
  }
  return { tree, parents, isSigned };
}
