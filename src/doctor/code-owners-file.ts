import type { CodeOwners } from '../core/doctor/on-github/setup.js';

/** Reads a CODEOWNERS file: a pattern and its owners a line, comments behind `#` (docs.github.com, "About code owners"). */
export function readCodeOwners(text: string): CodeOwners['entries'] {
  return text.split(/\r?\n/).flatMap((line) => {
    const words = line.replace(/(^|\s)#.*$/, '').trim();
    if (words === '') return [];
    // A blank in a path is written behind a backslash.
    const [pattern = '', ...owners] = words.split(/(?<!\\)\s+/);
    return [{ pattern: pattern.replaceAll('\\ ', ' '), owners }];
  });
}
