import type { Statuses, Threads } from '../azure-devops/answers.js';
import { isBuildService } from '../azure-devops/build-service.js';
import type { AzureDevOps, Read } from '../azure-devops/client.js';
import { shownNameOf } from '../azure-devops/people.js';
import { sha256 } from '../core/digest.js';
import type { Reading } from '../core/evidence.js';
import { ServiceFailure } from '../core/failure.js';
import { contentOf, markerOf, reviewedIn } from './azure-repos-comment.js';
import { must, type Reads } from './azure-repos-pull-requests-reads.js';
import type { Announced, Announcement, ProposedPullRequest } from './pull-requests.js';

type Status = Statuses['value'][number];
type Comment = NonNullable<Threads['value'][number]['comments']>[number];

/** The genre of our statuses: a branch policy can demand `aml-promote/PLACE`. */
const GENRE = 'aml-promote';
/** No limit is described; so much is shown in one line. */
const LONGEST_DESCRIPTION = 250;
const STATES = { allow: 'succeeded', deny: 'failed', inconclusive: 'error' } as const;

/**
 * Leaves the comment with the plan, and then the status of the iteration that the head is.
 *
 * A status has no room for the digests of all entries, so it carries the digest of their block, and the block stands in
 * the comment. The status is what counts: it belongs to one iteration, it cannot be changed, only followed by another, and
 * the service says who set it and when. The comment can be edited or deleted; then its block has not the status's digest,
 * and the plan is as good as never announced.
 */
export async function announce(
  devops: AzureDevOps,
  reads: Reads,
  { number, head }: ProposedPullRequest,
  { place, verdict, title, text, reviewed }: Announcement,
): Promise<readonly string[]> {
  const [found, iterations, threads, path] = await Promise.all([
    reads.repository(),
    reads.iterations(number),
    reads.threads(number),
    reads.path(number),
  ]);
  const project = must(found, 'the repository of this run').project;
  const latest = latestOf(must(iterations, `the iterations of pull request !${number}`));
  if (latest?.sourceRefCommit.commitId !== head)
    throw new ServiceFailure(`Pull request !${number} has moved on since this run began; nothing was written there`, {
      fix: 'Look at the run of its newest commit',
    });
  const written = (read: Read<unknown>, what: string): void => {
    if (read.is === 'value') return;
    const grant = reads.grant('pullRequests');
    throw new ServiceFailure(`Azure DevOps does not let this job write the ${what}: ${read.message}`, {
      fix: `${grant[0]?.toUpperCase()}${grant.slice(1)}`,
    });
  };
  const content = contentOf(place, text, reviewed);
  const own = ownComment(must(threads, `the comments of pull request !${number}`), place, project.id);
  if (own === undefined) written(await devops.openThread(path, content), `comment on pull request !${number}`);
  else if (own.comment.content !== content)
    written(
      await devops.rewriteComment(path, own.thread, own.comment.id, content),
      `comment on pull request !${number}`,
    );
  const told = reviewed === null ? title : `${sha256(normal(reviewed))} ${title}`;
  const status = await devops.setStatus(path, {
    iterationId: latest.id,
    state: STATES[verdict],
    description: shortened(told),
    targetUrl: reads.context.runUrl,
    context: { genre: GENRE, name: place },
  });
  written(status, `status of pull request !${number}`);
  const by = status.is === 'value' ? status.value.createdBy : null;
  if (!isBuildService(by, project.id))
    throw new ServiceFailure(
      `This job wrote the status as ${by ? shownNameOf(by) : 'nobody'}, and only what ${project.name} Build Service writes counts after the merge`,
      { fix: 'Limit the job authorization scope to the current project (Project settings, Pipelines, Settings)' },
    );
  return [];
}

/** What a status of ours on a commit says, with the block that it belongs to. */
export async function announced(
  reads: Reads,
  number: number,
  commit: string,
  place: string,
): Promise<Reading<Announced | null>> {
  const found = await reads.repository();
  if (found.is === 'unreadable') return found;
  const projectId = found.value.project.id;
  const iterations = await reads.iterations(number);
  if (iterations.is === 'unreadable') return iterations;
  const latest = latestOf(iterations.value);
  if (latest?.sourceRefCommit.commitId !== commit)
    return { is: 'unreadable', why: `the last iteration of pull request !${number} is not of ${commit.slice(0, 12)}` };
  const [statuses, threads] = await Promise.all([reads.statuses(number, latest.id), reads.threads(number)]);
  if (statuses.is === 'unreadable') return statuses;
  if (threads.is === 'unreadable') return threads;
  const own = statuses.value
    .filter(
      ({ context, createdBy }) =>
        context.genre === GENRE && context.name === place && isBuildService(createdBy, projectId),
    )
    .sort((one, other) => Date.parse(other.creationDate) - Date.parse(one.creationDate) || other.id - one.id);
  const [last] = own;
  const digest = last === undefined ? null : digestOf(last);
  if (digest === null) return { is: 'read', value: null };
  const comment = ownComment(threads.value, place, projectId)?.comment;
  const reviewed = reviewedIn(comment?.content ?? '');
  if (reviewed === null || sha256(reviewed) !== digest) {
    const why = `the comment of aml-promote on pull request !${number} ${
      comment === undefined ? 'is gone' : 'does not hold what its status was set for'
    }`;
    return { is: 'unreadable', why, grant: 'open a pull request with the same change, and leave its comment alone' };
  }
  // It stands since the first of those that say the same without another between: whoever runs a validation again
  // makes no review older than the plan.
  const change = own.findIndex((one) => digestOf(one) !== digest);
  const since = own.at(change === -1 ? -1 : change - 1) ?? last;
  return { is: 'read', value: { reviewed, at: since?.creationDate ?? '' } };
}

function latestOf<T extends { readonly id: number }>(iterations: readonly T[]): T | undefined {
  return [...iterations].sort((one, other) => one.id - other.id).at(-1);
}

const digestOf = ({ description }: Status): string | null => /^([0-9a-f]{64}) /.exec(description ?? '')?.[1] ?? null;

/** The first comment of this place that a job of this project wrote; whoever copies its beginning writes under their name. */
function ownComment(
  threads: readonly Threads['value'][number][],
  place: string,
  projectId: string,
): { readonly thread: number; readonly comment: Comment } | undefined {
  const marker = markerOf(place);
  return [...threads]
    .sort((one, other) => one.id - other.id)
    .flatMap(({ id, isDeleted, comments }) => {
      const comment = comments?.[0];
      const isOurs =
        isDeleted !== true &&
        comment !== undefined &&
        comment.isDeleted !== true &&
        isBuildService(comment.author, projectId) &&
        (comment.content ?? '').startsWith(marker);
      return isOurs ? [{ thread: id, comment }] : [];
    })[0];
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length <= LONGEST_DESCRIPTION ? text : `${characters.slice(0, LONGEST_DESCRIPTION - 1).join('')}…`;
}

const normal = (text: string): string => text.replaceAll('\r\n', '\n').trim();
