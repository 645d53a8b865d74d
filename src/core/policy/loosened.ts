import type { Problem } from '../problem.js';
import { approverText, type Pair, type Rule } from './policy.js';

/**
 * What a file takes away from the preset that it extends by listing a pair of the preset again. It may: the file is
 * the repository's own. A reader has to see it, so `lint` prints it.
 *
 * @param before the preset's rules, as far as `disable` leaves them
 * @param after the rules that apply
 */
export function loosened(before: ReadonlyMap<Pair, Rule>, after: ReadonlyMap<Pair, Rule>): Problem[] {
  return [...before].flatMap(([key, preset]) => {
    const own = after.get(key);
    if (own === undefined || own === preset) return [];
    return losses(preset, own).map((what) => ({
      what: `${own.from} -> ${own.to} ${what}`,
      at: own.at,
      fix: 'Repeat it here unless that is meant',
    }));
  });
}

function losses(preset: Rule, own: Rule): string[] {
  const asks = preset.approvals.flatMap(({ value }) => value.from.map(approverText)).join(', ');
  const open = own.separate.length < preset.separate.length && own.approvals.length > 0;
  const checks = preset.checks.filter(
    ({ value }) => !own.checks.some((check) => JSON.stringify(check.value) === JSON.stringify(value)),
  );
  return [
    ...(preset.approvals.length > 0 && own.approvals.length === 0
      ? [`asks for no approval, where the preset asks for one of ${asks}`]
      : []),
    ...(open ? ['lets the requester approve, where the preset does not'] : []),
    ...(checks.length > 0 ? [`lacks ${checks.length} of the checks that the preset has`] : []),
  ];
}
