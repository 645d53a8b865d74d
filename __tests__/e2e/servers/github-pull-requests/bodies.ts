import { minimalRepository } from '../../../../src/stand-in/api/repository.js';
import { simpleUser } from '../../../../src/stand-in/api/users.js';
import { MADE_AT, nodeId } from '../../../../src/stand-in/made-up.js';
import {
  type Activity,
  APP,
  type Check,
  type Comment,
  OTHER_APP,
  type Pull,
  type Repository,
  type Review,
} from './repository.js';

/** The answers of one repository, as GitHub's description has them. Links begin with the address that was called. */
export class Bodies {
  readonly api: string;

  constructor(
    readonly site: string,
    readonly repository: Repository,
  ) {
    this.api = `${site}/repos/${repository.name}`;
  }

  person(login: string) {
    return simpleUser(this.site, this.repository.user(login));
  }

  private account(email: string) {
    const user = this.repository.accountOf(email);
    return user === null ? null : simpleUser(this.site, user);
  }

  app(slug: string) {
    const { id, name } = slug === APP.slug ? APP : OTHER_APP;
    const owner = simpleUser(this.site, { login: 'github', id: 9919, type: 'Organization' });
    return {
      ...{ id, slug, node_id: nodeId('App', id), owner, name, description: null },
      ...{ external_url: 'https://example.com', html_url: `${this.site}/apps/${slug}` },
      ...{ created_at: MADE_AT, updated_at: MADE_AT, permissions: { checks: 'write' }, events: [] },
    };
  }

  commit(sha: string) {
    const { tree, parents, author, committer, message } = this.repository.code.facts(sha);
    const url = `${this.api}/commits/${sha}`;
    const verification = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };
    return {
      ...{
        sha,
        node_id: nodeId('Commit', sha),
        url,
        html_url: this.page(`commit/${sha}`),
        comments_url: `${url}/comments`,
      },
      commit: {
        ...{ url: `${this.api}/git/commits/${sha}`, author, committer, message, comment_count: 0 },
        ...{ tree: { sha: tree, url: `${this.api}/git/trees/${tree}` }, verification },
      },
      author: this.account(author.email),
      committer: this.account(committer.email),
      parents: parents.map((one) => ({
        sha: one,
        url: `${this.api}/commits/${one}`,
        html_url: this.page(`commit/${one}`),
      })),
    };
  }

  gitCommit(sha: string) {
    const { tree, parents, author, committer, message } = this.repository.code.facts(sha);
    return {
      ...{
        sha,
        node_id: nodeId('Commit', sha),
        url: `${this.api}/git/commits/${sha}`,
        html_url: this.page(`commit/${sha}`),
      },
      ...{ author, committer, message, tree: { sha: tree, url: `${this.api}/git/trees/${tree}` } },
      parents: parents.map((one) => ({
        sha: one,
        url: `${this.api}/git/commits/${one}`,
        html_url: this.page(`commit/${one}`),
      })),
      verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
    };
  }

  private page(rest: string): string {
    return `${this.site}/${this.repository.name}/${rest}`;
  }

  private whole(name: string) {
    const { world, forks, defaultBranch } = this.repository;
    const minimal = minimalRepository(this.site, world, name);
    const id = forks.get(name)?.id ?? minimal.id;
    return {
      ...minimal,
      ...{ id, node_id: nodeId('Repository', id), default_branch: defaultBranch },
      ...{
        clone_url: `${minimal.html_url}.git`,
        git_url: minimal.html_url,
        ssh_url: minimal.html_url,
        svn_url: minimal.html_url,
      },
      ...{ mirror_url: null, homepage: null, language: null, license: null, archived: false, disabled: false },
      ...{ has_downloads: true, has_issues: true, has_projects: false, has_wiki: false, has_pages: false },
      ...{
        forks: 0,
        forks_count: 0,
        open_issues: 0,
        open_issues_count: 0,
        size: 0,
        stargazers_count: 0,
        watchers: 0,
        watchers_count: 0,
      },
      ...{ pushed_at: MADE_AT, created_at: MADE_AT, updated_at: MADE_AT },
    };
  }

  private end({
    repository: name,
    ref,
    sha,
  }: {
    readonly repository: string;
    readonly ref: string;
    readonly sha: string;
  }) {
    const [owner = ''] = name.split('/');
    const isThere = name === this.repository.name || this.repository.forks.has(name);
    const repo = isThere ? this.whole(name) : null;
    return { label: `${owner}:${ref}`, ref, sha, repo, user: repo?.owner ?? null };
  }

  simplePull(pull: Pull) {
    const { id, number, title, author, state, openedAt, changedAt, closedAt, merge } = pull;
    const url = `${this.api}/pulls/${number}`;
    const issue = `${this.api}/issues/${number}`;
    const page = this.page(`pull/${number}`);
    const statuses = `${this.api}/statuses/${pull.head.sha}`;
    const links = {
      ...{ html: page, self: url, issue, comments: `${issue}/comments`, statuses, commits: `${url}/commits` },
      ...{ review_comments: `${url}/comments`, review_comment: `${this.api}/pulls/comments{/number}` },
    };
    return {
      ...{
        id,
        node_id: nodeId('PullRequest', id),
        number,
        url,
        html_url: page,
        diff_url: `${page}.diff`,
        patch_url: `${page}.patch`,
      },
      ...{ issue_url: issue, comments_url: links.comments, commits_url: links.commits, statuses_url: statuses },
      ...{ review_comments_url: links.review_comments, review_comment_url: links.review_comment },
      ...{
        state,
        locked: false,
        title,
        body: null,
        user: this.person(author),
        labels: [],
        milestone: null,
        assignee: null,
      },
      ...{ created_at: openedAt, updated_at: changedAt, closed_at: closedAt, merged_at: merge?.at ?? null },
      merge_commit_sha: merge?.commit ?? null,
      head: this.end(pull.head),
      base: this.end({ ...pull.base, repository: this.repository.name }),
      _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
      ...{
        author_association: 'CONTRIBUTOR',
        auto_merge: null,
        draft: false,
        assignees: [],
        requested_reviewers: [],
        requested_teams: [],
      },
    };
  }

  pull(pull: Pull) {
    const { merge, commits, comments } = pull;
    return {
      ...this.simplePull(pull),
      ...{ merged: merge !== null, merged_by: merge === null ? null : this.person(merge.by) },
      ...{
        mergeable: merge === null ? true : null,
        mergeable_state: merge === null ? 'clean' : 'unknown',
        rebaseable: null,
      },
      ...{ commits: commits.length, comments: comments.length, review_comments: 0, maintainer_can_modify: false },
      ...{ additions: 1, deletions: 0, changed_files: 1 },
    };
  }

  review(pull: Pull, { id, state, user, body, commit, at }: Review) {
    const page = `${this.page(`pull/${pull.number}`)}#pullrequestreview-${id}`;
    const url = `${this.api}/pulls/${pull.number}`;
    return {
      ...{ id, node_id: nodeId('PullRequestReview', id), user: user === null ? null : this.person(user), body, state },
      ...{ html_url: page, pull_request_url: url, _links: { html: { href: page }, pull_request: { href: url } } },
      ...{ submitted_at: at, commit_id: commit, author_association: 'COLLABORATOR' },
    };
  }

  comment(pull: Pull, { id, user, body, at, changedAt }: Comment) {
    const url = `${this.api}/issues/comments/${id}`;
    return {
      ...{
        id,
        node_id: nodeId('IssueComment', id),
        url,
        body,
        user: this.person(user),
        created_at: at,
        updated_at: changedAt,
      },
      ...{
        html_url: `${this.page(`pull/${pull.number}`)}#issuecomment-${id}`,
        issue_url: `${this.api}/issues/${pull.number}`,
      },
      author_association: 'NONE',
    };
  }

  check(check: Check) {
    const {
      id,
      name,
      sha,
      app,
      status,
      conclusion,
      externalId,
      detailsUrl,
      startedAt,
      completedAt,
      title,
      summary,
      text,
    } = check;
    const url = `${this.api}/check-runs/${id}`;
    const page = this.page(`runs/${id}`);
    return {
      ...{
        id,
        node_id: nodeId('CheckRun', id),
        name,
        head_sha: sha,
        url,
        html_url: page,
        details_url: detailsUrl ?? page,
      },
      ...{ external_id: externalId ?? '', status, conclusion, started_at: startedAt, completed_at: completedAt },
      output: { title, summary, text, annotations_count: 0, annotations_url: `${url}/annotations` },
      ...{ check_suite: { id: 1 }, app: this.app(app), pull_requests: [] },
    };
  }

  suite(id: number, sha: string, branch: string) {
    const url = `${this.api}/check-suites/${id}`;
    const { tree, author, committer, message } = this.repository.code.facts(sha);
    return {
      ...{
        id,
        node_id: nodeId('CheckSuite', id),
        head_branch: branch,
        head_sha: sha,
        status: 'in_progress',
        conclusion: null,
      },
      ...{
        url,
        before: null,
        after: sha,
        created_at: MADE_AT,
        updated_at: MADE_AT,
        app: this.app(APP.slug),
        pull_requests: [],
      },
      head_commit: { id: sha, tree_id: tree, message, timestamp: author.date, author, committer },
      ...{
        repository: minimalRepository(this.site, this.repository.world),
        latest_check_runs_count: 1,
        check_runs_url: `${url}/check-runs`,
      },
    };
  }

  activity({ id, before, after, ref, at, type, actor }: Activity) {
    const moved = { before, after, ref, timestamp: at, activity_type: type };
    return { id, node_id: nodeId('Activity', id), ...moved, actor: this.person(actor) };
  }

  content(
    commit: string,
    path: string,
    name: string,
    { mode, type, sha, size }: { mode: string; type: string; sha: string; size: number },
  ) {
    const url = `${this.api}/contents/${path}?ref=${commit}`;
    const git = `${this.api}/git/blobs/${sha}`;
    const html = this.page(`blob/${commit}/${path}`);
    // In the list of a folder a submodule calls itself a file, for clients that are older than they.
    const kind = type === 'tree' ? 'dir' : mode === '120000' ? 'symlink' : 'file';
    return {
      ...{ type: kind, name, path, sha, size, url, git_url: git, html_url: html, download_url: html },
      _links: { self: url, git, html },
    };
  }
}
