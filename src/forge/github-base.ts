import type { Reading } from '../core/evidence.js';
import { ServiceFailure, UsageFailure } from '../core/failure.js';
import type { BaseReference } from '../core/policy/base-reference.js';
import {
  isBranch,
  isComparison,
  isRepository,
  whyBranch,
  whyComparison,
  whyRepository,
} from '../github/answers-validate.generated.js';
import type { GitHub, Read } from '../github/client.js';
import { repositoryPath } from '../github/paths.js';
import { readFile } from './github-file.js';
import { provenGaps, readRules } from './github-protection.js';
import type { CommittedBase } from './port.js';

/** A commit, how it is called, and why it is not proven that nobody alone could have made it what it is. */
interface Head {
  readonly name: string;
  readonly ref: string;
  readonly commit: string;
  readonly gaps: Promise<Reading<readonly string[]>>;
}

/** Reads the base of a policy from the repository on GitHub that it names, at one recorded commit. */
export async function githubBase(github: GitHub, reference: BaseReference): Promise<CommittedBase> {
  const { repository, path: file, ref } = reference;
  const [owner = '', name = ''] = repository.split('/');
  const here = repositoryPath({ owner, name });
  const head =
    ref.is === 'branch'
      ? await headOf(github, here, repository, ref.name)
      : await commitOf(github, here, repository, ref.sha);
  const place = { repository, ref: head.name, commit: head.commit };
  const absent = `Mend ${JSON.stringify(reference.text)} in "extends"`;
  const words = { name: 'base of the policy', absent, grant: grantOf(repository) };
  const [bytes, gaps] = await Promise.all([readFile(github, here, file, place, words), head.gaps]);
  return { bytes, evidence: { file, repository, ref: head.ref, commit: head.commit, gaps } };
}

// Operations repos/get-branch, repos/get-branch-rules.
async function headOf(github: GitHub, here: string, repository: string, name: string): Promise<Head> {
  const [answer, rules] = await Promise.all([
    github.get(`${here}/branches/${encodeURIComponent(name)}`, isBranch, whyBranch),
    readRules(github, here, name),
  ]);
  // GitHub's words for a branch that is not there; where the token may not see, it says something else.
  if (answer.is === 'missing' && /branch not found/i.test(answer.message)) {
    throw new UsageFailure({
      what: `extends: ${repository} has no branch ${name}`,
      fix: 'Name a branch, or the full SHA of a commit; a tag cannot be proven protected',
    });
  }
  const branch = demand(answer, repository, `branch ${name} of ${repository}`);
  const gaps = provenGaps({ github, here, name, isProtected: branch.protected, rules });
  gaps.catch(() => undefined);
  return { name, ref: `refs/heads/${name}`, commit: branch.commit.sha, gaps };
}

// Operation repos/get.
async function commitOf(github: GitHub, here: string, repository: string, sha: string): Promise<Head> {
  const answer = await github.get(here, isRepository, whyRepository);
  const { default_branch: usual } = demand(answer, repository, `repository ${repository}`);
  const gaps = strayGaps(github, here, usual, sha);
  gaps.catch(() => undefined);
  return { name: sha.slice(0, 12), ref: sha, commit: sha, gaps };
}

/**
 * Whether the commit is one of the default branch's history (operation repos/compare-commits). GitHub shows the commits
 * of every fork under the name of the repository, so that anybody can make one that is read there.
 */
async function strayGaps(
  github: GitHub,
  here: string,
  usual: string,
  sha: string,
): Promise<Reading<readonly string[]>> {
  const path = `${here}/compare/${encodeURIComponent(usual)}...${sha}?per_page=1`;
  const answer = await github.get(path, isComparison, whyComparison);
  if (answer.is === 'forbidden') {
    const why = `whether ${sha.slice(0, 12)} is in the history of ${usual} (${answer.message})`;
    return { is: 'unreadable', why, grant: 'give github-token a token that may read the contents of that repository' };
  }
  const isOfHistory = answer.is === 'value' && ['behind', 'identical'].includes(answer.value.status);
  const stray = `${sha.slice(0, 12)} is not in the history of ${usual}: a fork’s commit can be read there, too`;
  return { is: 'read', value: isOfHistory ? [] : [stray] };
}

/** The value, or the end of the run: GitHub answers 404, too, for what the token may not see. */
function demand<T>(read: Read<T>, repository: string, what: string): T {
  if (read.is === 'value') return read.value;
  throw new ServiceFailure(
    `GitHub does not show the ${what}, where the base stands, to github-token: ${read.message}`,
    {
      fix: grantOf(repository),
    },
  );
}

// docs.github.com/actions/concepts/security/github_token: its permissions are limited to the repository of the workflow.
const grantOf = (repository: string): string =>
  `A job's GITHUB_TOKEN reads no other private repository: give github-token the token of a GitHub App with Contents: read on ${repository}`;
