import { KINDS } from '../../../src/core/asset.js';
import { problemLine } from '../../../src/core/problem.js';
import { type Entry, versionText } from '../../../src/core/promotions/entry.js';
import type { SourceFile } from '../../../src/core/promotions/parse.js';
import { readWanted, type Wanted } from '../../../src/core/promotions/wanted.js';
import { bytes } from '../world.js';

/** A file with these entries, each the text of a mapping in one line. */
export function fileOf(file: string, ...entries: readonly string[]): SourceFile {
  return {
    file,
    bytes: bytes(['version: 1', 'promotions:', ...entries.map((entry) => `  - ${entry}`), ''].join('\n')),
  };
}

/** What files want; throws with every problem. */
export function wantedOf(...files: readonly SourceFile[]): Wanted {
  const read = readWanted(files);
  if (!read.ok) throw new Error(read.error.map(problemLine).join('\n'));
  return read.value;
}

export function problemsOf(...files: readonly SourceFile[]): string[] {
  const read = readWanted(files);
  return read.ok ? [] : read.error.map(problemLine);
}

/** What an entry wants, without where it stands. */
export const meaning = ({ at: _, ...entry }: Entry): Omit<Entry, 'at'> => entry;

/** The entry in one line, as a person might write it. */
export function lineOf(entry: Omit<Entry, 'at'>, bare = false): string {
  const { kind, name, stage, version, reason } = entry;
  const text = versionText(version);
  const given = bare && /^(0|[1-9]\d{0,14})$/.test(text) ? text : JSON.stringify(text);
  const why = reason === null ? '' : `, reason: ${JSON.stringify(reason)}`;
  return `{ ${kind}: ${JSON.stringify(name)}, stage: ${JSON.stringify(stage)}, version: ${given}${why} }`;
}

/** One entry for `fraud` in Production that wants version 7. */
export function entry(given: Partial<Entry> = {}): Entry {
  return {
    kind: KINDS[0],
    name: 'fraud',
    stage: 'Production',
    version: { is: 'version', version: '7' },
    reason: null,
    at: { file: 'promotions/a.yml', line: 3, column: 5 },
    ...given,
  };
}
