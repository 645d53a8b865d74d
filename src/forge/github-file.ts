import { ServiceFailure, UsageFailure } from '../core/failure.js';
import { isContent, whyContent } from '../github/answers-validate.generated.js';
import type { GitHub } from '../github/client.js';
import { contentOf } from '../github/file-content.js';
import { grantOf } from '../github/permissions.js';

/** A commit of a branch. */
export interface FilePlace {
  readonly repository: string;
  readonly ref: string;
  readonly commit: string;
}

/** The bytes of a file at a commit (operation repos/get-content). */
export async function readFile(github: GitHub, here: string, file: string, place: FilePlace): Promise<Uint8Array> {
  const where = `${place.repository}@${place.ref}:${file}`;
  const unusable = (why: string, fix: string) => new UsageFailure({ what: `The policy ${where} ${why}`, fix });
  const escaped = file.split('/').map(encodeURIComponent).join('/');
  const read = await github.get(`${here}/contents/${escaped}?ref=${place.commit}`, isContent, whyContent);
  if (read.is === 'forbidden') {
    throw new ServiceFailure(`GitHub does not let github-token read ${where}: ${read.message}`, {
      fix: grantOf('contents: read'),
    });
  }
  if (read.is === 'missing') {
    throw unusable(`is not there at ${place.commit.slice(0, 12)}`, 'Commit it, or set policy: preset:default');
  }
  const content = read.value;
  if (Array.isArray(content) || !('type' in content)) throw unusable('is a directory', 'Name the file in it');
  if (content.type !== 'file') throw unusable(`is a ${content.type}`, 'Commit the policy itself as a file');
  if (content.encoding === 'none') throw unusable('is larger than 1 MB', 'Make it smaller');
  const bytes = contentOf(content);
  if (bytes === null) {
    throw new ServiceFailure(`GitHub's answer for ${where} does not hold the whole file`);
  }
  return bytes;
}
