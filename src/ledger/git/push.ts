import { type Asked, failureOf, type Refusal, refusalOf } from './failures.js';
import type { Ended } from './process.js';

/** A branch that is to move from one commit to the next. */
export interface Move {
  readonly ref: string;
  /** Null where there is no branch yet. */
  readonly from: string | null;
  readonly to: string;
}

export type Pushed =
  | { readonly is: 'done' }
  /** The branch is not where it was expected. */
  | { readonly is: 'stale' }
  /** The repository hashes with the other function; nothing was written. */
  | { readonly is: 'other-format' }
  /** It may have been written, or not. */
  | { readonly is: 'unknown'; readonly refusal: Refusal };

/**
 * What git is told to push: all or nothing, and only on the commits that were read. With `--force-with-lease` git and
 * the server compare, and refuse when somebody else was first; each new commit has the expected one as its parent, so
 * nothing is ever forced.
 */
export function pushArguments(address: string, moves: readonly Move[]): readonly string[] {
  return [
    'push',
    '--porcelain',
    '--no-verify',
    '--no-signed',
    '--no-follow-tags',
    '--recurse-submodules=no',
    ...(moves.length > 1 ? ['--atomic'] : []),
    ...moves.map(({ ref, from }) => `--force-with-lease=${ref}:${from ?? ''}`),
    address,
    ...moves.map(({ ref, to }) => `${to}:${ref}`),
  ];
}

// git-push(1), "OUTPUT": with --porcelain, flag TAB from:to TAB summary (reason).
const LINE = /^([ +*=!-])\t[^\t]*\t(.*)$/;
const FIRST_ELSEWHERE = /\((?:stale info|fetch first|non-fast-forward|needs force|already exists)\)/;
// Said by the server of the branch itself: somebody else moved it between our look and our push.
const MOVED = /cannot lock ref|reference already exists|incorrect old value|is at [0-9a-f]{40,64} but expected/i;
const RULED = /hook declined|protected|rule|TF\d{6}|deny|denied|not allowed|prohibited|permission/i;

/** What came of a push. Throws where it was refused for good. */
export function readPushed({ code, stdout, stderr }: Ended, asked: Asked): Pushed {
  const lines = stdout
    .toString('utf8')
    .split('\n')
    .map((line) => LINE.exec(line));
  const states = lines.filter((line) => line !== null);
  const refused = states.filter(([, flag]) => flag === '!').map(([, , summary = '']) => summary);
  if (code === 0 && states.length > 0 && refused.length === 0) return { is: 'done' };
  if (refused.some((summary) => FIRST_ELSEWHERE.test(summary))) return { is: 'stale' };
  const complaint = `${stderr}\n${refused.join('\n')}`;
  const standsInTheWay = /exists; cannot create/.test(complaint);
  if (!standsInTheWay && MOVED.test(complaint) && !refused.some((summary) => RULED.test(summary)))
    return { is: 'unknown', refusal: { is: 'passing', says: 'the branch is being written by somebody else' } };
  const refusal = refusalOf(complaint, asked);
  if (refusal.is === 'failure') throw failureOf(refusal, asked);
  if (refusal.is === 'other-format') return refusal;
  return { is: 'unknown', refusal };
}
