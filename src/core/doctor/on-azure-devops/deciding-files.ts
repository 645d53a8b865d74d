import { matchesGlob } from '../../glob.js';
import type { Examined } from '../diagnosis.js';
import type { AzureDevOpsSetup } from './setup.js';

/** Paths that decide about promotions, on the branch of the policy. */
export function decidingFiles({ policy, setup }: Examined<AzureDevOpsSetup>): readonly string[] {
  const folder = setup.branch?.promotions ?? null;
  return [
    ...(policy.file.startsWith('preset:') ? [] : [`/${policy.file}`]),
    ...(folder === null ? [] : [`/${folder}/`]),
  ];
}

/**
 * Whether a path filter covers a file, or something in a folder (learn.microsoft.com, "Branch policies": paths separated by
 * semicolons, `*`, and `!` for what is left out; the last that matches counts). No filter covers everything.
 */
export function covers(filter: readonly string[], path: string): boolean {
  if (filter.length === 0) return true;
  const file = path.endsWith('/') ? `${path}any.yml` : path;
  const last = filter.filter((one) => matches(one.replace(/^!/, ''), file)).at(-1);
  return last === undefined ? filter.every((one) => one.startsWith('!')) : !last.startsWith('!');
}

/** A path without a slash at its start is looked for anywhere. */
function matches(pattern: string, file: string): boolean {
  const rooted = pattern.startsWith('/') ? pattern : `*/${pattern}`;
  return matchesGlob(rooted, file) || matchesGlob(`${rooted.replace(/\/+$/, '')}/*`, file);
}
