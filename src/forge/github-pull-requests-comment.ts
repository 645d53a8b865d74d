import { ServiceFailure } from '../core/failure.js';
import type { Comment } from '../github/answers.js';
import { isComment, isComments, whyComment, whyComments } from '../github/answers-validate.generated.js';
import type { Read } from '../github/client.js';
import { cutMarkdown } from './cut-markdown.js';
import { type App, demandReading, type PullRequestHost } from './github-pull-requests-host.js';
import type { Announcement } from './pull-requests.js';

/** Most characters of a comment; GitHub answers 422 to more. */
const LONGEST_COMMENT = 65_536;
const MOST_WRITES = 3;

/**
 * Writes the one comment of a place, or brings it up to date (operations issues/list-comments, issues/create-comment and
 * issues/update-comment). It is for reading alone, so that what goes wrong is told, as sentences, and ends nothing.
 */
export async function writeComment(
  host: PullRequestHost,
  number: number,
  { place, text }: Pick<Announcement, 'place' | 'text'>,
): Promise<readonly string[]> {
  const { github, here, grant } = host;
  const app = demandReading(await host.app(), 'which app runs its workflows');
  const marker = markerOf(place);
  const rest = '*The rest did not fit; the check of the plan and the page of the run have more.*';
  const body = cutMarkdown(`${marker}\n${text}`, LONGEST_COMMENT, rest);
  const refused = (deed: string, message: string) => [
    `GitHub does not let github-token ${deed} comments on pull request #${number} (${message}). ${grant('pull-requests: write')}.`,
  ];
  try {
    for (let tries = 1; tries <= MOST_WRITES; tries++) {
      const read: Read<readonly Comment[]> = await github.list(
        `${here}/issues/${number}/comments`,
        isComments,
        whyComments,
      );
      if (read.is !== 'value') return refused('read', read.message);
      const own = read.value.find((comment) => isOurs(comment, app, marker));
      if (own !== undefined && settled(own.body ?? '') === settled(body)) return [];
      const written = await github.write(
        own === undefined
          ? { method: 'POST', path: `${here}/issues/${number}/comments`, body: { body } }
          : { method: 'PATCH', path: `${here}/issues/comments/${own.id}`, body: { body } },
        isComment,
        whyComment,
      );
      if (written.is === 'value') return [];
      if (written.is !== 'unsure') return refused('write', written.message);
    }
  } catch (error) {
    if (error instanceof ServiceFailure)
      return [`The comment on pull request #${number} was not written: ${error.message}.`];
    throw error;
  }
  return [`GitHub gave no usable answer to the comment on pull request #${number}, and does not show it.`];
}

/** Anybody can write our marker: only what the bot of our app wrote is ours. */
function isOurs({ user, body = '' }: Comment, { slug }: App, marker: string): boolean {
  return user !== null && user.type === 'Bot' && user.login === `${slug}[bot]` && body.trimStart().startsWith(marker);
}

/** Not shown; no text in it can end the comment of HTML that it is. */
function markerOf(place: string): string {
  return `<!-- aml-promote: ${encodeURIComponent(place)} -->`;
}

const settled = (text: string): string => text.replaceAll('\r\n', '\n').trim();
