import { crc32 } from './crc32.js';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 0x0800;

/** A zip of these files, as they are (PKWARE's APPNOTE, method 0: stored). */
export function zipOf(files: Readonly<Record<string, string>>): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const [path, text] of Object.entries(files)) {
    const [name, content] = [Buffer.from(path, 'utf8'), Buffer.from(text, 'utf8')];
    const about = aboutFile(name, content);
    const local = Buffer.concat([numbers([LOCAL, 4], [VERSION, 2]), about, name, content]);
    // Comment, disk, attributes of two kinds, and where the file begins.
    const rest = numbers([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]);
    centrals.push(Buffer.concat([numbers([CENTRAL, 4], [VERSION, 2], [VERSION, 2]), about, rest, name]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const count = centrals.length;
  const end = numbers([END, 4], [0, 2], [0, 2], [count, 2], [count, 2], [directory.length, 4], [offset, 4], [0, 2]);
  return Buffer.concat([...locals, directory, end]);
}

/** Flags, method, time and date, checksum, both sizes, lengths of name and extra field. */
function aboutFile(name: Buffer, content: Buffer): Buffer {
  const size = content.length;
  return numbers([FLAGS, 2], [0, 2], [0, 4], [crc32(content), 4], [size, 4], [size, 4], [name.length, 2], [0, 2]);
}

/** Numbers of two or four bytes, the least significant first. */
function numbers(...parts: readonly (readonly [value: number, bytes: 2 | 4])[]): Buffer {
  const buffer = Buffer.alloc(parts.reduce((sum, [, bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [value, bytes] of parts) at = buffer.writeUIntLE(value, at, bytes);
  return buffer;
}
