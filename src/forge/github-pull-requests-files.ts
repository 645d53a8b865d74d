import { ServiceFailure, UsageFailure } from '../core/failure.js';
import type { Content } from '../github/answers.js';
import {
  isContent,
  isFolder,
  isGitCommit,
  isGitRef,
  whyContent,
  whyFolder,
  whyGitCommit,
  whyGitRef,
} from '../github/answers-validate.generated.js';
import { contentOf } from '../github/file-content.js';
import { demand, type PullRequestHost, short } from './github-pull-requests-host.js';
import type { CommittedFile } from './pull-requests.js';

/** GitHub's list of a folder ends there (docs.github.com/rest/repos/contents). */
const MOST_ENTRIES = 1000;
const BRANCHES = 'refs/heads/';

/** The commit at the tip of a branch (operation git/get-ref). */
export async function readTip({ github, here, grant }: PullRequestHost, ref: string): Promise<string> {
  if (!ref.startsWith(BRANCHES)) throw new UsageFailure({ what: `${ref} is no branch` });
  const read = await github.get(`${here}/git/ref/${inPath(ref.slice('refs/'.length))}`, isGitRef, whyGitRef);
  const found = demand(read, `the branch ${ref}`, grant('contents: read'));
  if (found.ref !== ref || found.object.type !== 'commit')
    throw new ServiceFailure(`GitHub answers ${found.ref} where ${ref} was asked for`);
  return found.object.sha;
}

/** The files of a folder at a commit, by name (operation repos/get-content). */
export async function readFolder(
  host: PullRequestHost,
  folder: string,
  commit: string,
): Promise<readonly CommittedFile[]> {
  const listed = await readContent(host, folder, commit);
  if (listed === null) return [];
  const where = `${folder} at ${short(commit)}`;
  if (!isFolder(listed)) {
    if (Array.isArray(listed)) throw new ServiceFailure(`GitHub's list of ${where} cannot be used: ${whyFolder()}`);
    throw new UsageFailure({ what: `${where} is a file`, fix: 'Name the folder of the files of promotions' });
  }
  if (listed.length >= MOST_ENTRIES) {
    throw new UsageFailure({
      what: `${where} holds ${MOST_ENTRIES} entries or more, of which GitHub shows no more`,
      fix: 'Spread them over several folders',
    });
  }
  const wanted = listed.filter(({ path, type }) => type !== 'dir' && /\.ya?ml$/.test(path));
  // A submodule calls itself a file there, and says what it is when it is read.
  const linked = wanted.find(({ type }) => type !== 'file');
  if (linked !== undefined) throw notAFile(linked.path, linked.type);
  const read = await Promise.all(wanted.map(({ path }) => readFileAt(host, path, commit)));
  const files = read.filter((file) => file !== null);
  if (files.length < wanted.length) throw new ServiceFailure(`GitHub lists files in ${where} that it does not have`);
  return files.sort((one, other) => (one.file < other.file ? -1 : 1));
}

/** One file at a commit; null where there is none. */
export async function readFileAt(host: PullRequestHost, file: string, commit: string): Promise<CommittedFile | null> {
  const content = await readContent(host, file, commit);
  if (content === null) return null;
  if (Array.isArray(content) || !('type' in content)) throw notAFile(file, 'folder');
  if (content.type !== 'file') throw notAFile(file, content.type);
  if (content.encoding === 'none')
    throw new UsageFailure({ what: `${file} at ${short(commit)} is larger than 1 MB`, fix: 'Make it smaller' });
  const bytes = contentOf(content);
  if (bytes === null)
    throw new ServiceFailure(`GitHub's answer for ${file} at ${short(commit)} does not hold the whole file`);
  return { file, bytes };
}

async function readContent(host: PullRequestHost, path: string, commit: string): Promise<Content | null> {
  const { github, here, grant } = host;
  const read = await github.get(`${here}/contents/${inPath(path)}?ref=${commit}`, isContent, whyContent);
  if (read.is !== 'missing') return demand(read, `${path} at ${short(commit)}`, grant('contents: read'));
  // What is hidden is missing, too: only a commit that can be read proves that the path is not in it.
  const itself = await github.get(`${here}/git/commits/${commit}`, isGitCommit, whyGitCommit);
  demand(itself, `the commit ${short(commit)}`, grant('contents: read'));
  return null;
}

const notAFile = (file: string, type: string): UsageFailure =>
  new UsageFailure({ what: `${file} is a ${type}`, fix: 'Commit it as a file of its own' });

const inPath = (path: string): string => path.split('/').map(encodeURIComponent).join('/');
