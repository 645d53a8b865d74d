import { UNREGISTERED } from '../lifecycle.js';
import { didYouMean } from '../nearest.js';
import type { Path } from '../yaml/document.js';
import { type Approver, approverText, type RollbackRule, type Rule } from './policy.js';
import type { RollbackEntry } from './schema.js';
import { type Reader, readApprover, readRule } from './transition-entry.js';

/** How soon somebody must have looked at a rollback where the policy does not say. */
const REVIEW_WITHIN = '48h';

/** The entries of `rollback`, by their stage; what is wrong with them is noted. */
export function readRollbacks(reader: Reader, names: readonly string[]): Map<string, RollbackRule> {
  const { source, problems } = reader;
  const rollbacks = new Map<string, RollbackRule>();
  for (const [index, entry] of (source.file.rollback ?? []).entries()) {
    const path: Path = ['rollback', index];
    const { stage, 'displaced-to': displacedTo } = entry;
    for (const key of ['stage', 'displaced-to'] as const) mustBeStage(reader, entry[key], names, [...path, key]);
    if (stage === displacedTo) {
      const what = `the holder that gives up ${stage} cannot stay in ${stage}`;
      problems.push({ what, at: source.document.locate([...path, 'displaced-to']), fix: 'Name another stage' });
    }
    const before = rollbacks.get(stage);
    if (before !== undefined) {
      const what = `the rollback of ${stage} is listed twice (first at line ${before.rule.at.line})`;
      problems.push({ what, at: source.document.locate(path), fix: 'Keep one of them' });
      continue;
    }
    const rule: Rule = { ...readRule(reader, { ...entry, to: stage }, path), from: '*', named: true };
    rollbacks.set(stage, { stage, displacedTo, rule, review: readReview(reader, entry, rule, path) });
  }
  return rollbacks;
}

function mustBeStage({ source, problems }: Reader, name: string, names: readonly string[], path: Path): void {
  if (names.includes(name)) return;
  const reserved = name === UNREGISTERED;
  problems.push({
    what: reserved ? `${UNREGISTERED} cannot be in a rollback` : `there is no stage "${name}"`,
    at: source.document.locate(path),
    fix: (reserved ? undefined : didYouMean(name, names)) ?? `Stages: ${names.join(', ')}`,
  });
}

// A rollback is decided in a hurry, so somebody always looks at it afterwards: at least whoever may approve it.
function readReview(reader: Reader, entry: RollbackEntry, { approvals }: Rule, path: Path): RollbackRule['review'] {
  const named = entry['review-by']?.map((text, index) => readApprover(reader, text, [...path, 'review-by', index]));
  const by = named ?? approvals.flatMap(({ value }) => value.from);
  const unique = new Map(by.map((approver): [string, Approver] => [approverText(approver), approver]));
  return { by: [...unique.values()], within: entry['review-within'] ?? REVIEW_WITHIN };
}
