import type { Problem } from '../problem.js';
import type { Policy } from './policy.js';
import { waivedText } from './waiver.js';

/** What a reader of a valid policy should look at: what it takes away, and which of its waivers have ended. */
export function notesOf({ loosened, waivers }: Policy, now: Date): Problem[] {
  const ended = waivers.filter(({ until }) => Date.parse(until) <= now.getTime());
  return [
    ...loosened,
    ...ended.map(({ id, check, until, at }) => ({
      what: `the waiver ${id} of "${waivedText(check)}" ended at ${until} and does nothing any more`,
      at,
      fix: 'Take it out',
    })),
  ];
}
