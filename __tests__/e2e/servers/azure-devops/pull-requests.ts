import { type Call, identity, inPath, numberOf, projectShown, type Route } from './call.js';
import { git, gitOrNull } from './git-work.js';
import { type PullRequest, PullRequests, type Push, SERVICE, type Status, type Thread } from './pull-request-state.js';
import { absent, listed, page, Refusal, type Reply } from './reply.js';
import type { Repository } from './world.js';

const states = new Map<string, PullRequests>();

/** What happened to the pull requests of an organization, whatever its world is by now. */
export function pullRequestsIn(organization: string, world: () => Call['world']): PullRequests {
  const key = organization.toLowerCase();
  const found = states.get(key) ?? new PullRequests(world);
  found.world = world;
  states.set(key, found);
  return found;
}

const HERE = 'git/repositories/{repositoryId}';
const ONE = `${HERE}/pullRequests/{pullRequestId}`;
const reading = (path: string, answer: Route['answer']): Route => ({
  method: 'GET',
  path,
  origin: 'collection',
  needs: 'code',
  answer,
});
const writing = (method: string, path: string, answer: Route['answer']): Route => ({
  method,
  path,
  origin: 'collection',
  needs: 'pull-requests',
  answer,
});

/** Pull requests, what stands beside them, and the pushes that made them. */
export const PULL_REQUESTS: readonly Route[] = [
  { ...writing('POST', `${HERE}/pullrequestquery`, query), needs: 'code' },
  reading(`${HERE}/pullrequests`, list),
  reading(ONE, (call) => ({ status: 200, json: shown(call, oneOf(call)) })),
  writing('PATCH', ONE, () => {
    throw new Refusal(403, 'GitPullRequestUpdateRejectedByPolicyException', 'TF402455: nobody here may complete it.');
  }),
  writing('PUT', `${ONE}/reviewers/{reviewerId}`, () => {
    throw new Refusal(403, 'GitPullRequestCannotVoteException', 'TF401181: a stand-in lets nobody vote by its API.');
  }),
  reading(`${ONE}/commits`, commits),
  reading(`${ONE}/iterations`, iterations),
  reading(`${ONE}/threads`, (call) => listed(oneOf(call).threads.map((thread) => threadShown(call, thread)))),
  writing('POST', `${ONE}/threads`, openThread),
  writing('PATCH', `${ONE}/threads/{threadId}/comments/{commentId}`, editComment),
  reading(`${ONE}/statuses`, (call) => listed(oneOf(call).statuses.map((one) => statusShown(call, one)))),
  reading(`${ONE}/iterations/{iterationId}/statuses`, (call) => {
    const iteration = numberOf(call, 'iterationId');
    const all = oneOf(call).statuses.filter((one) => one.iteration === iteration);
    return listed(all.map((one) => statusShown(call, one)));
  }),
  writing('POST', `${ONE}/statuses`, setStatus),
  reading(`${HERE}/pushes`, pushes),
  reading(`${HERE}/pushes/{pushId}`, onePush),
  reading(`${HERE}/commits/{commitId}/mergebases`, mergeBases),
];

const stateOf = (call: Call): PullRequests => pullRequestsIn(call.world.organization, () => call.world);

function repositoryOf({ project, ...call }: Call): Repository {
  const name = inPath({ project, ...call }, 'repositoryId').toLowerCase();
  const found = project.repositories.find((one) => one.id.toLowerCase() === name || one.name.toLowerCase() === name);
  if (found !== undefined) return found;
  throw absent('GitRepositoryNotFoundException', `TF401019: The Git repository ${name} does not exist.`);
}

function oneOf(call: Call): PullRequest {
  const number = numberOf(call, 'pullRequestId');
  const found = stateOf(call).all.find((one) => one.number === number && one.repository === repositoryOf(call).id);
  if (found !== undefined) return found;
  throw absent('GitPullRequestNotFoundException', `TF401180: The requested pull request was not found.`);
}

const person = (call: Call, name: string): object =>
  name === SERVICE
    ? {
        displayName: 'Microsoft.VisualStudio.Services.TFS',
        id: '00000002-0000-8888-8000-000000000000',
        uniqueName: '00000002-0000-8888-8000-000000000000@2c895908-04e0-4952-89fd-54b0046d6288',
        descriptor: 's2s.MDAwMDAwMDItMDAwMC04ODg4LTgwMDAtMDAwMDAwMDAwMDAwQDJjODk1OTA4',
        url: `${call.base}/_apis/Identities/00000002-0000-8888-8000-000000000000`,
        imageUrl: `${call.base}/_apis/GraphProfile/MemberAvatars/s2s`,
      }
    : identity(call, name);

/** As the token says it: the jobs of this project. */
const caller = 'build-service';

function repositoryShown(call: Call, id: string): object {
  const { base, project } = call;
  const found = project.repositories.find((one) => one.id === id);
  return {
    id,
    name: found?.name ?? '',
    url: `${base}/${project.id}/_apis/git/repositories/${id}`,
    project: projectShown(call),
  };
}

function shown(call: Call, one: PullRequest): object {
  const url = `${call.base}/_apis/git/repositories/${one.repository}/pullRequests/${one.number}`;
  const commitShown = (commitId: string | null) =>
    commitId === null
      ? {}
      : { commitId, url: `${call.base}/_apis/git/repositories/${one.repository}/commits/${commitId}` };
  return {
    repository: repositoryShown(call, one.repository),
    pullRequestId: one.number,
    codeReviewId: one.number,
    status: one.status,
    createdBy: person(call, one.createdBy),
    creationDate: one.createdAt,
    ...(one.closedAt !== null && { closedDate: one.closedAt }),
    ...(one.closedBy !== null && { closedBy: person(call, one.closedBy) }),
    title: 'a change',
    description: '',
    sourceRefName: one.source,
    targetRefName: one.target,
    mergeStatus: one.mergeCommit === null ? 'conflicts' : 'succeeded',
    isDraft: false,
    lastMergeSourceCommit: commitShown(one.head),
    lastMergeTargetCommit: commitShown(one.targetCommit),
    ...(one.mergeCommit !== null && { lastMergeCommit: commitShown(one.mergeCommit) }),
    reviewers: [...one.reviewers].map(([name, { vote, votedFor }]) => ({
      ...person(call, name),
      reviewerUrl: `${url}/reviewers/${name}`,
      vote,
      hasDeclined: false,
      isFlagged: false,
      ...(votedFor.length > 0 && {
        votedFor: votedFor.map((group) => ({ ...person(call, group), vote, reviewerUrl: `${url}/reviewers/${group}` })),
      }),
    })),
    ...(one.strategy !== null && { completionOptions: { mergeStrategy: one.strategy } }),
    ...(one.fork !== null && {
      forkSource: { name: one.source, repository: repositoryShown(call, one.fork), url: `${url}/fork` },
    }),
    url,
    supportsIterations: true,
  };
}

function list(call: Call): Reply {
  const { id } = repositoryOf(call);
  const status = call.query.get('searchCriteria.status') ?? 'active';
  const all = stateOf(call).all.filter((one) => one.repository === id && (status === 'all' || one.status === status));
  return listed(all.map((one) => shown(call, one)));
}

/** By the merge commit, or by the commits that were proposed. */
function query(call: Call): Reply {
  const { id } = repositoryOf(call);
  const all = stateOf(call).all.filter((one) => one.repository === id);
  const { queries } = JSON.parse(call.body.toString('utf8')) as {
    queries: { type: string; items: string[] }[];
  };
  const results = queries.map(({ type, items }) =>
    Object.fromEntries(
      items.flatMap((sha) => {
        const found = all.filter((one) =>
          type === 'lastMergeCommit' ? one.mergeCommit === sha : one.commits.includes(sha),
        );
        return found.length === 0 ? [] : [[sha, found.map((one) => shown(call, one))]];
      }),
    ),
  );
  return { status: 200, json: { queries, results } };
}

async function commits(call: Call): Promise<Reply> {
  const one = oneOf(call);
  const { path, id } = repositoryOf(call);
  const messages = await Promise.all(
    one.commits.map(async (sha) => {
      const text = await git(path, ['log', '-1', '--format=%an%x00%ae%x00%aI%x00%s', sha]);
      const [name, email, date, subject = ''] = text.split('\0');
      const url = `${call.base}/${call.project.id}/_apis/git/repositories/${id}/commits/${sha}`;
      const by = { name, email, date };
      return { commitId: sha, author: by, committer: by, comment: subject, commentTruncated: true, url };
    }),
  );
  return page(messages, { query: call.query, names: ['$top'], size: call.world.pageSize }, (it) => it);
}

function iterations(call: Call): Reply {
  const one = oneOf(call);
  const { pushes: all } = stateOf(call);
  return listed(
    one.iterations.map(({ id, at, by, push, reason, head, target }) => {
      const found = all.find((it) => it.id === push);
      return {
        id,
        description: '',
        author: person(call, by),
        createdDate: at,
        updatedDate: at,
        sourceRefCommit: { commitId: head },
        targetRefCommit: { commitId: target },
        commonRefCommit: { commitId: target },
        hasMoreCommits: false,
        reason,
        ...(found !== undefined && { push: { pushId: found.id, date: found.at, pushedBy: person(call, found.by) } }),
      };
    }),
  );
}

const wrapped = (value: string): object => ({ $type: 'System.String', $value: value });

function threadShown(call: Call, thread: Thread): object {
  const { id, at, properties, identities, isDeleted, status, comments } = thread;
  return {
    pullRequestThreadContext: null,
    id,
    publishedDate: at,
    lastUpdatedDate: comments[0]?.editedAt ?? at,
    comments: comments.map((one) => commentShown(call, one)),
    ...(status !== null && { status }),
    threadContext: null,
    properties: Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, wrapped(value)])),
    identities:
      identities.length === 0
        ? null
        : Object.fromEntries(identities.map((name, index) => [String(index + 1), person(call, name)])),
    isDeleted,
  };
}

function commentShown(call: Call, one: Thread['comments'][number]): object {
  return {
    id: one.id,
    parentCommentId: 0,
    author: person(call, one.by),
    ...(!one.isDeleted && { content: one.content }),
    ...(one.isDeleted && { isDeleted: true }),
    publishedDate: one.at,
    lastUpdatedDate: one.editedAt,
    lastContentUpdatedDate: one.editedAt,
    commentType: one.type,
    usersLiked: [],
  };
}

const LONGEST = 150_000;

function checkContent(content: unknown): string {
  if (typeof content !== 'string' || content === '')
    throw new Refusal(400, 'ArgumentNullException', 'Value cannot be null. (Parameter: content)');
  if (content.length > LONGEST)
    throw new Refusal(400, 'ArgumentException', `The comment is longer than ${LONGEST} characters.`);
  return content;
}

function openThread(call: Call): Reply {
  const one = oneOf(call);
  const { comments = [], status = 'active' } = JSON.parse(call.body.toString('utf8')) as {
    comments?: { content?: unknown }[];
    status?: string;
  };
  const content = checkContent(comments[0]?.content);
  const thread = stateOf(call).comment(one, { by: caller, content, status });
  return { status: 200, json: threadShown(call, thread) };
}

function editComment(call: Call): Reply {
  const state = stateOf(call);
  const thread = oneOf(call).threads.find(({ id }) => id === numberOf(call, 'threadId'));
  const comment = thread?.comments.find(({ id }) => id === numberOf(call, 'commentId'));
  if (comment === undefined || comment.isDeleted)
    throw absent('DiscussionThreadNotFoundException', 'TF401186: The comment could not be found.');
  if (comment.by !== caller)
    throw new Refusal(403, 'CommentCannotBeUpdatedException', 'Only the author of a comment can update it.');
  const { content } = JSON.parse(call.body.toString('utf8')) as { content?: unknown };
  Object.assign(comment, { content: checkContent(content), editedAt: state.now() });
  return { status: 200, json: commentShown(call, comment) };
}

function statusShown(call: Call, one: Status): object {
  return {
    iterationId: one.iteration,
    id: one.id,
    state: one.state,
    description: one.description,
    context: { name: one.name, genre: one.genre },
    creationDate: one.at,
    updatedDate: one.at,
    createdBy: person(call, one.by),
    targetUrl: one.targetUrl,
  };
}

function setStatus(call: Call): Reply {
  const one = oneOf(call);
  const given = JSON.parse(call.body.toString('utf8')) as {
    iterationId?: number;
    state: string;
    description?: string;
    targetUrl?: string;
    context?: { genre?: string; name?: string };
  };
  const { iterationId = 0, state, description = '', targetUrl = '', context } = given;
  if (!context?.name)
    throw new Refusal(400, 'ArgumentNullException', 'Value cannot be null. (Parameter: context.name)');
  if (iterationId !== 0 && !one.iterations.some(({ id }) => id === iterationId))
    throw absent('GitPullRequestIterationNotFoundException', `The iteration ${iterationId} could not be found.`);
  const status = stateOf(call).setStatus({
    number: one.number,
    by: caller,
    iteration: iterationId,
    state,
    description,
    targetUrl,
    genre: context.genre ?? '',
    name: context.name,
  });
  return { status: 200, json: statusShown(call, status) };
}

function pushShown(call: Call, push: Push, withUpdates: boolean): object {
  const { id } = repositoryOf(call);
  return {
    ...(withUpdates && {
      refUpdates: [{ repositoryId: id, name: push.ref, oldObjectId: push.before, newObjectId: push.after }],
    }),
    repository: repositoryShown(call, id),
    pushedBy: person(call, push.by),
    pushId: push.id,
    date: push.at,
    url: `${call.base}/${call.project.id}/_apis/git/repositories/${id}/pushes/${push.id}`,
  };
}

/** The newest first. */
function pushes(call: Call): Reply {
  const { query: asked } = call;
  const { id } = repositoryOf(call);
  const ref = asked.get('searchCriteria.refName');
  const all = stateOf(call)
    .pushes.filter((one) => one.repository === id && (ref === null || one.ref === ref))
    .reverse();
  const from = Number(asked.get('$skip') ?? 0);
  const top = Number(asked.get('$top') ?? call.world.pageSize);
  const withUpdates = asked.get('searchCriteria.includeRefUpdates') === 'true';
  return listed(all.slice(from, from + top).map((one) => pushShown(call, one, withUpdates)));
}

function onePush(call: Call): Reply {
  const found = stateOf(call).pushes.find(({ id }) => id === numberOf(call, 'pushId'));
  if (found === undefined || found.repository !== repositoryOf(call).id)
    throw absent('GitPushNotFoundException', 'TF401175: The push could not be found.');
  return { status: 200, json: pushShown(call, found, call.query.get('includeRefUpdates') === 'true') };
}

async function mergeBases(call: Call): Promise<Reply> {
  const { path } = repositoryOf(call);
  const words = ['merge-base', '--all', inPath(call, 'commitId'), call.query.get('otherCommitId') ?? ''];
  const found = await gitOrNull(path, words);
  if (found === null) throw absent('GitCommitDoesNotExistException', 'TF401175: A commit does not exist.');
  return listed(
    found
      .split('\n')
      .filter(Boolean)
      .map((commitId) => ({ commitId })),
  );
}
