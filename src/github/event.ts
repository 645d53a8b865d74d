import { readFileSync, statSync } from 'node:fs';
import { UsageFailure } from '../core/failure.js';
import { parsedJson } from '../core/json.js';
import { isEventFile, whyEventFile } from './answers-validate.generated.js';

const LARGEST_EVENT = 10 * 1024 * 1024;
/** What is known of a fork that was deleted since. */
export const GONE = 'one that was deleted';

/**
 * The repositories other than this one from which the event stems: those of a pull request, or of the run that a
 * `workflow_run` event tells of (docs.github.com/webhooks/webhook-events-and-payloads). None without a file.
 */
export function foreignRepositories(path: string | undefined, repository: string): readonly string[] {
  const text = path === undefined || path === '' ? null : readEvent(path);
  if (text === null) return [];
  const event = parsedJson(text);
  if (event === undefined) throw unusable('it is not JSON');
  if (!isEventFile(event)) throw unusable(whyEventFile());
  const heads = [
    ...(event.workflow_run === undefined ? [] : [event.workflow_run.head_repository]),
    ...(event.pull_request === undefined ? [] : [event.pull_request.head.repo]),
  ];
  return foreignOf(heads, repository);
}

/** Those of the repositories that are not this one; null is one that is there no more. */
export function foreignOf(heads: readonly ({ full_name: string } | null)[], repository: string): readonly string[] {
  const names = heads.map((head) => head?.full_name ?? GONE);
  return [...new Set(names.filter((name) => name.toLowerCase() !== repository.toLowerCase()))];
}

function readEvent(path: string): string | null {
  const text = textOf(path);
  if (text === 'too large') throw unusable('it is larger than 10 MB');
  return text?.text ?? null;
}

function textOf(path: string): { readonly text: string } | 'too large' | null {
  try {
    const size = statSync(path, { throwIfNoEntry: false })?.size;
    if (size === undefined) return null;
    return size > LARGEST_EVENT ? 'too large' : { text: readFileSync(path, 'utf8') };
  } catch {
    throw unusable('it cannot be read');
  }
}

function unusable(why: string): UsageFailure {
  return new UsageFailure({ what: `The event file at GITHUB_EVENT_PATH cannot be used: ${why}` });
}
