import type { Reading } from '../core/evidence.js';
import type { Contributor } from '../core/pull-request.js';
import type { Commits, Pull } from '../github/answers.js';
import { isAccount, isCommits, whyAccount, whyCommits } from '../github/answers-validate.generated.js';
import { personOf } from '../github/people.js';
import { readingOf } from '../github/reading.js';
import { coAuthors, hiddenAccount } from './co-authors.js';
import type { PullRequestHost } from './github-pull-requests-host.js';

type Commit = Commits[number];

/** GitHub lists no more commits of a pull request (operation pulls/list-commits). */
const MOST_COMMITS = 250;
/** The account and the address of GitHub itself, which commits what people do on its pages. */
const WEB_FLOW = 'web-flow';

/** The authors, committers and co-authors of all commits of a pull request, once each. */
export async function readContributors(host: PullRequestHost, pull: Pull): Promise<Reading<readonly Contributor[]>> {
  const { github, here, grant } = host;
  if (pull.commits > MOST_COMMITS) {
    return {
      is: 'unreadable',
      why: `#${pull.number} has ${pull.commits} commits, and GitHub shows the first ${MOST_COMMITS} of a pull request`,
      grant: 'split it into smaller pull requests',
    };
  }
  const read = await github.list(`${here}/pulls/${pull.number}/commits`, isCommits, whyCommits);
  const whole = readingOf(read, grant('pull-requests: read'), (commits): Reading<readonly Commit[]> => {
    const shas = new Set(commits.map(({ sha }) => sha));
    return shas.size === pull.commits && shas.has(pull.head.sha)
      ? { is: 'read', value: commits }
      : { is: 'unreadable', why: `GitHub shows ${shas.size} of ${pull.commits} commits of #${pull.number}` };
  });
  if (whole.is === 'unreadable') return whole;
  const named = whole.value.flatMap(namedBy);
  if (named.some((one) => one === null))
    return { is: 'unreadable', why: `a commit of #${pull.number} names no author or no committer` };
  const distinct = new Map(named.flatMap((one) => (one === null ? [] : [[keyOf(one), one] as const])));
  const resolved = await Promise.all([...distinct.values()].map((one) => resolve(host, pull.head.sha, one)));
  const unread = resolved.find(({ is }) => is === 'unreadable');
  if (unread?.is === 'unreadable') return unread;
  const all = resolved.flatMap((one) => (one.is === 'read' ? [one.value] : []));
  return { is: 'read', value: [...new Map(all.map((one) => [keyOf(one), one])).values()] };
}

const keyOf = (one: Contributor): string => (one.is === 'account' ? `id ${one.person.id}` : one.address);

/** Null stands for somebody whom the commit does not name. */
function namedBy({ commit, author, committer }: Commit): readonly (Contributor | null)[] {
  const isWeb = isAccount(committer) && committer.login === WEB_FLOW;
  return [
    contributorOf(author, commit.author?.email),
    ...(isWeb ? [] : [contributorOf(committer, commit.committer?.email)]),
    ...coAuthors(commit.message).map((address): Contributor => ({ is: 'address', address })),
  ];
}

function contributorOf(account: Commit['author'], email: string | undefined): Contributor | null {
  if (isAccount(account)) return { is: 'account', person: personOf(account) };
  const address = email?.trim().toLowerCase() ?? '';
  return address === '' ? null : { is: 'address', address };
}

/**
 * The account behind an address, where GitHub tells it: by the address that it gives itself, or by a commit of that author
 * (operations users/get-by-username and repos/list-commits). Else the address stays somebody all the same.
 */
async function resolve(host: PullRequestHost, head: string, one: Contributor): Promise<Reading<Contributor>> {
  if (one.is === 'account') return { is: 'read', value: one };
  const { github, here, grant } = host;
  const hidden = hiddenAccount(one.address);
  if (hidden !== null && hidden.id !== null) {
    const { id, login } = hidden;
    return { is: 'read', value: { is: 'account', person: { id, login, isBot: login.endsWith('[bot]') } } };
  }
  if (hidden !== null) {
    const account = await github.get(`/users/${encodeURIComponent(hidden.login)}`, isAccount, whyAccount);
    if (account.is === 'missing') return { is: 'read', value: one };
    const grantUsers = 'a github-token that may read users';
    return readingOf(account, grantUsers, (value) => ({
      is: 'read',
      value: { is: 'account', person: personOf(value) },
    }));
  }
  const query = `author=${encodeURIComponent(one.address)}&sha=${head}&per_page=1`;
  const read = await github.get(`${here}/commits?${query}`, isCommits, whyCommits);
  return readingOf(read, grant('contents: read'), ([commit]): Reading<Contributor> => {
    const isTheirs = commit?.commit.author?.email?.toLowerCase() === one.address;
    const found = isTheirs ? contributorOf(commit.author, one.address) : null;
    return { is: 'read', value: found ?? one };
  });
}
