import { isItem, whyItem } from '../azure-devops/answers-validate.generated.js';
import type { AzureDevOps } from '../azure-devops/client.js';
import { ServiceFailure, UsageFailure } from '../core/failure.js';

export interface FileOptions {
  /** Path of the repository in the API. */
  readonly here: string;
  /** Path of the file, without a slash at its start. */
  readonly file: string;
  readonly place: { readonly repository: string; readonly ref: string; readonly commit: string };
  /** What to grant where it may not be read. */
  readonly grant: string;
  /** What it is called, and what to do where it is not there. */
  readonly words?: { readonly name: string; readonly absent: string };
}

const POLICY = { name: 'policy', absent: 'Commit it, or set policy: preset:default' };

/** The bytes of a text at a commit (operation Items - Get). */
export async function readFile(
  devops: AzureDevOps,
  { here, file, place, grant, words = POLICY }: FileOptions,
): Promise<Uint8Array> {
  const where = `${place.repository}@${place.ref}:${file}`;
  const unusable = (why: string, fix: string) => new UsageFailure({ what: `The ${words.name} ${where} ${why}`, fix });
  const query = {
    path: `/${file}`,
    'versionDescriptor.version': place.commit,
    'versionDescriptor.versionType': 'commit',
    includeContent: 'true',
    $format: 'json',
  };
  const read = await devops.get({ path: `${here}/items`, query }, isItem, whyItem);
  if (read.is === 'forbidden')
    throw new ServiceFailure(`Azure DevOps does not let this job read ${where}: ${read.message}`, { fix: grant });
  if (read.is === 'missing') throw unusable(`is not there at ${place.commit.slice(0, 12)}`, words.absent);
  const { isFolder, isSymLink, gitObjectType, content, contentMetadata } = read.value;
  if (isFolder === true || gitObjectType === 'tree') throw unusable('is a directory', 'Name the file in it');
  if (isSymLink === true) throw unusable('is a symlink', `Commit the ${words.name} itself as a file`);
  if (gitObjectType === 'commit') throw unusable('is a submodule', `Commit the ${words.name} itself as a file`);
  if (contentMetadata?.isBinary === true) throw unusable('is no text', 'Commit it as UTF-8');
  if (typeof content !== 'string') throw new ServiceFailure(`Azure DevOps’ answer for ${where} does not hold the file`);
  return new TextEncoder().encode(content);
}
