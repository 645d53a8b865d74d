import { CHECKS_NOT_AVAILABLE_YET } from '../checks/index.js';
import type { Path } from '../yaml/document.js';
import type { PolicyFile } from './schema.js';

/** Something that the language has and this release does not judge. */
export interface NotAvailable {
  readonly path: Path;
  readonly what: string;
}

/** Values that are not built yet. They are rejected: a rule that is read and not judged would be a rule waved through. */
export function notAvailableYet(file: PolicyFile): NotAvailable[] {
  const transitions = (file.transitions ?? []).flatMap((entry, index) => {
    const at: Path = ['transitions', index];
    return checks(entry.checks, [...at, 'checks']);
  });
  const overrides = (file.overrides ?? []).flatMap((override, index) =>
    override.transitions.flatMap((entry, position) => {
      const at: Path = ['overrides', index, 'transitions', position];
      return checks(entry.checks, [...at, 'checks']);
    }),
  );
  const rollbacks = (file.rollback ?? []).flatMap((entry, index) => {
    const at: Path = ['rollback', index];
    return checks(entry.checks, [...at, 'checks']);
  });
  return [...transitions, ...overrides, ...rollbacks];
}

type Transition = NonNullable<PolicyFile['transitions']>[number];

function checks(entries: Transition['checks'], path: Path): NotAvailable[] {
  return (entries ?? []).flatMap((entry, index) => {
    const kind = CHECKS_NOT_AVAILABLE_YET.find((name) => name in entry);
    if (kind !== undefined) return [{ path: [...path, index, kind], what: `the check "${kind}"` }];
    return 'source' in entry && entry.source === 'job'
      ? [{ path: [...path, index, 'source'], what: 'reading a metric from the job' }]
      : [];
  });
}
