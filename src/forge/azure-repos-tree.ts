import {
  isFolder,
  isGitCommit,
  isItem,
  isRefs,
  whyFolder,
  whyGitCommit,
  whyItem,
  whyRefs,
} from '../azure-devops/answers-validate.generated.js';
import type { AzureDevOps, Read } from '../azure-devops/client.js';
import { apisOf } from '../azure-devops/paths.js';
import { ServiceFailure, UsageFailure } from '../core/failure.js';
import { must, type Reads } from './azure-repos-pull-requests-reads.js';
import type { CommittedFile } from './pull-requests.js';

/** No file of wanted promotions is larger, in bytes. */
const LARGEST = 1024 * 1024;

/** What is committed in the repository of the run, at a commit. */
export interface RepositoryTree {
  tip(ref: string): Promise<string>;
  folder(path: string, commit: string): Promise<readonly CommittedFile[]>;
  file(path: string, commit: string): Promise<CommittedFile | null>;
}

export function createTree(devops: AzureDevOps, reads: Reads): RepositoryTree {
  const here = async (): Promise<string> => {
    const { project, id } = must(await reads.repository(), 'the repository of this run');
    return `${apisOf({ project: project.name })}/git/repositories/${id}`;
  };
  const refuse = (what: string, { message }: Exclude<Read<never>, { readonly is: 'value' }>): ServiceFailure => {
    const grant = reads.grant('repository');
    return new ServiceFailure(`Azure DevOps does not show ${what} to this job: ${message}`, {
      fix: `${grant[0]?.toUpperCase()}${grant.slice(1)}`,
    });
  };
  /** The thing, or null where the commit is there and does not have it: 404 says, too, that it may not be seen. */
  const atCommit = async <T>(what: string, commit: string, asked: Promise<Read<T>>): Promise<T | null> => {
    const read = await asked;
    if (read.is === 'value') return read.value;
    if (read.is === 'forbidden') throw refuse(what, read);
    const known = await devops.get({ path: `${await here()}/commits/${commit}` }, isGitCommit, whyGitCommit);
    if (known.is !== 'value') throw refuse(`the commit ${commit.slice(0, 12)}`, known);
    return null;
  };
  const versionOf = (commit: string) => ({
    'versionDescriptor.version': commit,
    'versionDescriptor.versionType': 'commit',
  });

  const tree: RepositoryTree = {
    // Operation Refs - List.
    async tip(ref) {
      const query = { filter: ref.replace(/^refs\//, '') };
      const refs = await devops.list({ path: `${await here()}/refs`, query }, isRefs, whyRefs);
      if (refs.is !== 'value') throw refuse(ref, refs);
      const found = refs.value.find(({ name }) => name === ref);
      if (found === undefined)
        throw new UsageFailure({ what: `${ref} is not there any more`, fix: 'Run it on a branch' });
      return found.objectId;
    },
    // Operation Items - List.
    async folder(path, commit) {
      const query = { scopePath: `/${path}`, recursionLevel: 'oneLevel', ...versionOf(commit) };
      const asked = devops.list({ path: `${await here()}/items`, query }, isFolder, whyFolder);
      const items = await atCommit(`the folder ${path}`, commit, asked);
      if (items === null) return [];
      const inside = items.filter((one) => one.path.replace(/^\//, '') !== path);
      if (inside.length === 0 && items.some(({ isFolder: folder }) => folder !== true))
        throw new UsageFailure({
          what: `${path} is a file at ${commit.slice(0, 12)}`,
          fix: 'Name the folder of the files',
        });
      const names = inside
        .map((one) => one.path.replace(/^\//, ''))
        .filter((name) => /\.ya?ml$/.test(name))
        .sort();
      const files = [];
      for (const name of names) {
        const found = await tree.file(name, commit);
        if (found !== null) files.push(found);
      }
      return files;
    },
    // Operation Items - Get.
    async file(path, commit) {
      const query = { path: `/${path}`, ...versionOf(commit), includeContent: 'true', $format: 'json' };
      const asked = devops.get({ path: `${await here()}/items`, query }, isItem, whyItem);
      const item = await atCommit(path, commit, asked);
      if (item === null) return null;
      const unusable = (why: string, fix: string) =>
        new UsageFailure({ what: `${path} at ${commit.slice(0, 12)} ${why}`, fix });
      const { isFolder: folder, isSymLink, gitObjectType, content, contentMetadata } = item;
      if (folder === true || gitObjectType === 'tree') throw unusable('is a directory', 'Give it another name');
      if (isSymLink === true) throw unusable('is a symlink', 'Commit the file itself');
      if (gitObjectType === 'commit') throw unusable('is a submodule', 'Commit the file itself');
      if (contentMetadata?.isBinary === true) throw unusable('is no text', 'Commit it as UTF-8');
      if (typeof content !== 'string')
        throw new ServiceFailure(`Azure DevOps’ answer for ${path} at ${commit.slice(0, 12)} does not hold the file`);
      const bytes = new TextEncoder().encode(content);
      if (bytes.byteLength > LARGEST) throw unusable('is larger than 1 MB', 'Divide it');
      return { file: path, bytes };
    },
  };
  return tree;
}
