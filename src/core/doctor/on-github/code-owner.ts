import { matchesGlob } from '../../glob.js';
import type { CodeOwners } from './setup.js';

/** The owners of a path: those of the last pattern that matches (docs.github.com, "About code owners"); none where nobody is. */
export function ownersOf({ entries }: CodeOwners, path: string): readonly string[] {
  return entries.findLast(({ pattern }) => matches(pattern, path))?.owners ?? [];
}

/** Whether a pattern as in .gitignore names a file, or a folder above it. */
function matches(pattern: string, path: string): boolean {
  const ofFolder = pattern.endsWith('/');
  const steps = pattern.replace(/^\/+|\/+$/g, '').split('/');
  // A name without a slash before its end is one anywhere.
  const isAnchored = pattern.slice(0, -1).includes('/');
  const wanted = isAnchored ? steps : ['**', ...steps];
  const parts = path.split('/');
  // `docs/*` is of the files in docs and of none below.
  const takesFolders = steps.at(-1) !== '*' || ofFolder;
  return parts.some((_, index) => {
    const isWhole = index === parts.length - 1;
    if (isWhole ? ofFolder : !takesFolders) return false;
    return matchesSteps(wanted, parts.slice(0, index + 1));
  });
}

// Every step is tried against every part once, so no pattern is slow.
function matchesSteps(steps: readonly string[], parts: readonly string[]): boolean {
  let open = withSkipped(new Set([0]), steps);
  for (const part of parts) {
    const next = new Set<number>();
    for (const at of open) {
      const step = steps[at];
      if (step === '**') next.add(at);
      else if (step !== undefined && matchesGlob(step, part)) next.add(at + 1);
    }
    open = withSkipped(next, steps);
  }
  return open.has(steps.length);
}

/** `**` may stand for nothing. */
function withSkipped(open: Set<number>, steps: readonly string[]): Set<number> {
  for (const at of open) if (steps[at] === '**') open.add(at + 1);
  return open;
}
