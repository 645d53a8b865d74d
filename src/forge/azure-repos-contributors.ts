import type { GitCommit } from '../azure-devops/answers.js';
import type { Person, Reading } from '../core/evidence.js';
import type { Contributor } from '../core/pull-request.js';
import type { Reads } from './azure-repos-pull-requests-reads.js';
import { coAuthors } from './co-authors.js';

/** Of a pull request with more commits nobody has read all; GitHub shows no more either. */
const MOST_COMMITS = 250;

/**
 * The authors, committers and co-authors of all commits of a pull request (operations Pull Request Commits - Get, Commits
 * - Get). A commit names people by address alone, which its writer chooses: the account of an address is whoever has it
 * as their name of account among `people`.
 */
export async function contributorsOf(
  reads: Reads,
  number: number,
  people: readonly Person[],
): Promise<Reading<readonly Contributor[]>> {
  const all = await reads.commitsOf(number);
  if (all.is === 'unreadable') return all;
  if (all.value.length === 0 || all.value.length > MOST_COMMITS) {
    const many = all.value.length === 0 ? 'no commit' : `more than ${MOST_COMMITS} commits`;
    return { is: 'unreadable', why: `Azure DevOps lists ${many} of pull request !${number}` };
  }
  const addresses = new Set<string>();
  for (const sha of all.value) {
    // The list cuts the messages that name co-authors.
    const commit = await reads.commit(sha);
    if (commit.is === 'unreadable') return commit;
    if (commit.value.commentTruncated === true)
      return { is: 'unreadable', why: `Azure DevOps does not show the whole message of ${sha.slice(0, 12)}` };
    for (const address of addressesOf(commit.value)) addresses.add(address);
  }
  const value = [...addresses].map((address): Contributor => {
    const person = people.find((one) => one.address === address);
    return person === undefined ? { is: 'address', address } : { is: 'account', person };
  });
  return { is: 'read', value };
}

function addressesOf({ author, committer, comment }: GitCommit): readonly string[] {
  return [author.email, committer.email, ...coAuthors(comment)]
    .map((address) => address.trim().toLowerCase())
    .filter((address) => address !== '');
}
