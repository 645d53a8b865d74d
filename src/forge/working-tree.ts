import { createReadStream } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { UsageFailure } from '../core/failure.js';
import type { CommittedPolicy, ForgePort } from './port.js';

/** More than any policy may have; a device or a dump is not read to its end. */
const LARGEST = 16 * 1024 * 1024;

/**
 * The working tree: a file as it lies there, of which nothing is proven. A base in another repository is not in it.
 *
 * @param base reads a base where it stands
 */
export const workingTree = (base: ForgePort['base']): ForgePort => ({
  async policy(path: string): Promise<CommittedPolicy> {
    const bytes = await buffer(createReadStream(path, { end: LARGEST })).catch((error: NodeJS.ErrnoException) => {
      throw new UsageFailure({
        what: `the policy ${path} ${reason(error)}`,
        fix: 'Commit one there, name another with policy, or use policy: preset:default',
      });
    });
    if (bytes.length > LARGEST)
      throw new UsageFailure({ what: `the policy ${path} is larger than the 1 MB that is read` });
    return { bytes, file: path, evidence: null };
  },
  base,
  standing: () => Promise.resolve(null),
});

function reason({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return 'does not exist';
  return code === 'EISDIR' ? 'is a directory' : `cannot be read (${code ?? message})`;
}
