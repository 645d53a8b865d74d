import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { UsageFailure } from '../core/failure.js';
import type { SourceFile } from '../core/promotions/parse.js';
import { isPromotionsFile } from '../core/promotions/wanted.js';
import type { CommittedPolicy, Tree } from './port.js';

/** More than any file that is read may have; a device or a dump is not read to its end. */
const LARGEST = 16 * 1024 * 1024;

/**
 * The working tree: files as they lie there, of which nothing is proven. A base in another repository is not in it.
 *
 * @param base reads a base where it stands
 */
export const workingTree = (base: Tree['base']): Tree => ({
  async policy(path: string): Promise<CommittedPolicy> {
    const fix = 'Commit one there, name another with policy, or use policy: preset:default';
    return { bytes: await read(path, `the policy ${path}`, fix), file: path, evidence: null };
  },
  base,
  standing: () => Promise.resolve(null),
  promotions: wantedFiles,
});

/** The files of wanted promotions that lie directly in a folder; a UsageFailure when there is no such folder. */
export async function wantedFiles(folder: string): Promise<readonly SourceFile[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    throw new UsageFailure({
      what: `the folder of promotions ${folder} ${reason(error)}`,
      fix: 'Name the folder that holds the files with promotions',
    });
  });
  const inside = folder.replace(/\/*$/, '/');
  const files: SourceFile[] = [];
  for (const entry of entries.filter(({ name }) => isPromotionsFile(name))) {
    const file = `${inside}${entry.name}`;
    // Whoever proposes a change could have any file of the machine read, and quoted where it is no YAML.
    if (entry.isSymbolicLink()) {
      throw new UsageFailure({
        what: `the file ${file} is a link, and links are not followed`,
        fix: 'Put the file itself there, or take it out of the folder',
      });
    }
    files.push({ file, bytes: await read(file, `the file ${file}`, 'Mend it, or take it out of the folder') });
  }
  return files;
}

async function read(path: string, noun: string, fix: string): Promise<Uint8Array> {
  const bytes = await buffer(createReadStream(path, { end: LARGEST })).catch((error: NodeJS.ErrnoException) => {
    throw new UsageFailure({ what: `${noun} ${reason(error)}`, fix });
  });
  if (bytes.length > LARGEST) throw new UsageFailure({ what: `${noun} is larger than the 1 MB that is read` });
  return bytes;
}

function reason({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return 'does not exist';
  if (code === 'ENOTDIR') return 'is not a directory';
  return code === 'EISDIR' ? 'is a directory' : `cannot be read (${code ?? message})`;
}
