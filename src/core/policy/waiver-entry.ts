import { readMoment } from '../moment.js';
import type { Problem } from '../problem.js';
import type { Path } from '../yaml/document.js';
import type { Source } from './load.js';
import { readMatch } from './match.js';
import type { WaiverEntry } from './schema.js';
import type { WaivedCheck, Waiver } from './waiver.js';

/** The entries of `waivers`, after those of the file's base; what is wrong with them is noted. */
export function readWaivers({ file, document }: Source, inherited: readonly Waiver[], problems: Problem[]): Waiver[] {
  const waivers = [...inherited];
  for (const [index, entry] of (file.waivers ?? []).entries()) {
    const path: Path = ['waivers', index];
    const { id, reason, expires } = entry;
    const before = waivers.find((one) => one.id === id);
    if (before !== undefined) {
      const what = `the waiver ${id} is listed twice (first at ${before.at.file}:${before.at.line})`;
      problems.push({ what, at: document.locate([...path, 'id']), fix: 'Give one of them another id' });
    }
    const until = readMoment(expires);
    if (until === undefined) {
      const what = `${JSON.stringify(expires)} is no day of the calendar, or no time of it`;
      const at = document.locate([...path, 'expires']);
      problems.push({ what, at, fix: 'Write it as "2026-12-24", or "2026-12-24T12:00Z"' });
    }
    waivers.push({
      id,
      match: readMatch(entry.match),
      check: readCheck(entry.check),
      reason,
      approvedBy: entry['approved-by'],
      until: until ?? expires,
      spares: null,
      at: document.locate(path),
    });
  }
  return waivers;
}

// The schema lets exactly one key through.
function readCheck(check: WaiverEntry['check']): WaivedCheck {
  if (typeof check === 'string') return { kind: check, name: null };
  return check.metric === undefined ? { kind: 'tag', name: check.tag ?? null } : { kind: 'metric', name: check.metric };
}
