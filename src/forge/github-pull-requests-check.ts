import { sha256 } from '../core/digest.js';
import type { Reading } from '../core/evidence.js';
import { ServiceFailure } from '../core/failure.js';
import type { StatedCheck } from '../github/answers.js';
import {
  isStatedCheck,
  isStatedChecks,
  whyStatedCheck,
  whyStatedChecks,
} from '../github/answers-validate.generated.js';
import { readingOf, wholeList } from '../github/reading.js';
import { cutMarkdown } from './cut-markdown.js';
import { type App, demandReading, type PullRequestHost } from './github-pull-requests-host.js';
import type { Announced, Announcement } from './pull-requests.js';

/** Most characters of a check's summary and of its text (schema `check-run`). */
const LONGEST_OUTPUT = 65_535;
/** How often it is written before its answer counts as lost. */
const MOST_WRITES = 3;

/** Anything but success keeps a pull request that needs this check from being merged; `neutral` would let it pass. */
const CONCLUSIONS = { allow: 'success', deny: 'failure', inconclusive: 'action_required' } as const;

const nameOf = (place: string): string => `aml-promote (${place})`;

/**
 * Leaves the check on a commit (operations checks/create and checks/update). One that says the same stays as it is: the
 * reviews that came after it were about it. Its time is GitHub's own, as that of the reviews is. The check counts, so that
 * this throws where it cannot be written.
 */
export async function writeCheck(host: PullRequestHost, commit: string, announcement: Announcement): Promise<void> {
  const { github, here, grant } = host;
  const app = demandReading(await host.app(), 'which app runs its workflows');
  const output = outputOf(announcement);
  for (let tries = 1; tries <= MOST_WRITES; tries++) {
    const latest = demandReading(await latestCheck(host, app, commit, announcement.place), 'the checks of the commit');
    if (latest !== null && saysSame(latest, output)) return;
    const body = { ...sentOf(output), details_url: host.context.runUrl, status: 'completed' };
    // Another plan gets another check, on which nothing of the one before is left. Of the same plan what the reviewers
    // approved stands, since when it did.
    const isSamePlan = latest !== null && (latest.external_id ?? '') === output.external_id;
    const written = await github.write(
      isSamePlan
        ? {
            method: 'PATCH',
            path: `${here}/check-runs/${latest.id}`,
            body: { ...body, completed_at: latest.completed_at },
          }
        : {
            method: 'POST',
            path: `${here}/check-runs`,
            body: { ...body, name: nameOf(announcement.place), head_sha: commit },
          },
      isStatedCheck,
      whyStatedCheck,
    );
    if (written.is === 'value') return refuseOtherApp(written.value, app);
    if (written.is !== 'unsure') {
      throw new ServiceFailure(`GitHub does not let github-token write the check of the plan: ${written.message}`, {
        fix: grant('checks: write'),
      });
    }
  }
  throw new ServiceFailure('GitHub gave no usable answer to the check of the plan, and does not show it', {
    fix: 'Run it again later',
  });
}

interface Output {
  readonly conclusion: string;
  readonly external_id: string;
  readonly output: { readonly title: string; readonly summary: string; readonly text: string };
}

function outputOf({ verdict, title, text, reviewed }: Announcement): Output {
  const summary = cutMarkdown(text, LONGEST_OUTPUT, '*The rest did not fit; the page of the run has it whole.*');
  const block = reviewed === null ? '' : settled(reviewed);
  if (Buffer.byteLength(block) > LONGEST_OUTPUT)
    throw new ServiceFailure(`What was planned takes more than the ${LONGEST_OUTPUT} bytes that a check can hold`);
  return {
    conclusion: CONCLUSIONS[verdict],
    external_id: digestOf(block),
    output: { title, summary, text: block },
  };
}

/** What there is none of is not sent. */
function sentOf({ conclusion, external_id, output: { title, summary, text } }: Output) {
  if (text === '') return { conclusion, output: { title, summary } };
  return { conclusion, external_id, output: { title, summary, text } };
}

function saysSame(check: StatedCheck, { conclusion, external_id, output }: Output): boolean {
  const { title, summary, text } = check.output;
  return (
    check.conclusion === conclusion &&
    (check.external_id ?? '') === external_id &&
    (title ?? '') === output.title &&
    settled(summary ?? '') === settled(output.summary) &&
    settled(text ?? '') === output.text
  );
}

/** `apply` believes the checks of this app alone, so another's would be none. */
function refuseOtherApp({ app }: StatedCheck, { id, slug }: App): void {
  if (app?.id === id) return;
  throw new ServiceFailure(
    `The check was written by the app ${app?.slug ?? 'of nobody'}, and only one of ${slug} counts`,
    {
      fix: 'Leave github-token to the job’s own token where a pull request is planned',
    },
  );
}

/** What the latest check of a place says on a commit; null where there is none, or where nothing was to be approved. */
export async function readAnnounced(
  host: PullRequestHost,
  commit: string,
  place: string,
): Promise<Reading<Announced | null>> {
  const app = await host.app();
  if (app.is === 'unreadable') return app;
  const latest = await latestCheck(host, app.value, commit, place);
  if (latest.is === 'unreadable') return latest;
  if (latest.value === null) return { is: 'read', value: null };
  const { external_id, completed_at, output } = latest.value;
  const block = settled(output.text ?? '');
  if ((external_id ?? '') !== digestOf(block) || completed_at === null)
    return { is: 'unreadable', why: `what stands in the check ${nameOf(place)} is not what was written` };
  return { is: 'read', value: block === '' ? null : { reviewed: block, at: completed_at } };
}

// Operation checks/list-for-ref. Who else may write checks may take this name, and so may a job of another app.
async function latestCheck(
  { github, here, grant }: PullRequestHost,
  app: App,
  commit: string,
  place: string,
): Promise<Reading<StatedCheck | null>> {
  const name = nameOf(place);
  const path = `${here}/commits/${commit}/check-runs?check_name=${encodeURIComponent(name)}&filter=all`;
  const read = await github.pages(path, isStatedChecks, whyStatedChecks);
  return readingOf(read, grant('checks: read'), (pages): Reading<StatedCheck | null> => {
    const whole = wholeList(
      pages,
      pages.flatMap(({ check_runs }) => check_runs),
      'check runs',
    );
    if (whole.is === 'unreadable') return whole;
    const ours = whole.value.filter(
      (check) =>
        check.app?.id === app.id && check.name === name && check.head_sha === commit && check.status === 'completed',
    );
    return { is: 'read', value: ours.reduce(later, null) };
  });
}

function later(one: StatedCheck | null, other: StatedCheck): StatedCheck {
  if (one === null) return other;
  const apart = Date.parse(other.completed_at ?? '') - Date.parse(one.completed_at ?? '');
  return apart > 0 || (apart === 0 && other.id > one.id) ? other : one;
}

// A host may change how lines end, and what surrounds a text.
const settled = (text: string): string => text.replaceAll('\r\n', '\n').trim();

const digestOf = (block: string): string => (block === '' ? '' : sha256(block));
