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

/** What a file is called where it cannot be used, and what to do then. */
export interface FileWords {
  readonly name: string;
  /** Where it is not there. */
  readonly absent: string;
  /** Where the token may not read it. */
  readonly grant: string;
}

const POLICY: FileWords = {
  name: 'policy',
  absent: 'Commit it, or set policy: preset:default',
  grant: grantOf('contents: read'),
};

/** The bytes of a file at a commit (operation repos/get-content). */
export async function readFile(
  github: GitHub,
  here: string,
  file: string,
  place: FilePlace,
  words = POLICY,
): Promise<Uint8Array> {
  const where = `${place.repository}@${place.ref}:${file}`;
  const unusable = (why: string, fix: string) => new UsageFailure({ what: `The ${words.name} ${where} ${why}`, fix });
  const escaped = file.split('/').map(encodeURIComponent).join('/');
  const read = await github.get(`${here}/contents/${escaped}?ref=${place.commit}`, isContent, whyContent);
  if (read.is === 'forbidden') {
    throw new ServiceFailure(`GitHub does not let github-token read ${where}: ${read.message}`, {
      fix: words.grant,
    });
  }
  if (read.is === 'missing') {
    throw unusable(`is not there at ${place.commit.slice(0, 12)}`, words.absent);
  }
  const content = read.value;
  if (Array.isArray(content) || !('type' in content)) throw unusable('is a directory', 'Name the file in it');
  if (content.type !== 'file') throw unusable(`is a ${content.type}`, `Commit the ${words.name} itself as a file`);
  if (content.encoding === 'none') throw unusable('is larger than 1 MB', 'Make it smaller');
  const bytes = contentOf(content);
  if (bytes === null) {
    throw new ServiceFailure(`GitHub's answer for ${where} does not hold the whole file`);
  }
  return bytes;
}
