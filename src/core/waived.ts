import type { RuleCheck } from './policy/policy.js';
import { type Finding, isSpared, type Waived } from './verdict.js';

/** What the finding of a check says of its waiver; nothing where none covers it. */
export function waivedBy({ waiver }: RuleCheck): Pick<Finding, 'waived'> {
  if (waiver === undefined) return {};
  const { id, reason, approvedBy, until, at } = waiver;
  return { waived: { id, reason, approvedBy, until, at } };
}

/** Of each waiver that a plan leans on: whether it still holds is a question of the time, which `promote` answers. */
export function awaitedWaivers(findings: readonly Finding[]): Finding[] {
  return leanedOn(findings).map(({ waived, subjects }) => ({
    subject: subjectOf(waived),
    outcome: 'awaited',
    found: 'judged when it is promoted',
    wanted: `before ${waived.until}, when ${subjects} is no longer waived`,
    at: waived.at,
  }));
}

/**
 * Holds what is waived against the time: after the end of its waiver a finding counts as if there were none, and says so.
 *
 * @param now `Date` of the registry's answer, ISO 8601; null where it gave none: then no waiver holds
 */
export function settleWaivers(findings: readonly Finding[], now: string | null): Finding[] {
  const settled = findings.map((finding) => settle(finding, now));
  const holding = leanedOn(settled).map(
    ({ waived, subjects }): Finding => ({
      subject: subjectOf(waived),
      outcome: 'pass',
      found: `${subjects} is waived at ${now}, until ${waived.until}`,
      wanted: `before ${waived.until}`,
      at: waived.at,
    }),
  );
  return [...settled, ...holding];
}

function settle(finding: Finding, now: string | null): Finding {
  const { waived, ...bare } = finding;
  if (waived === undefined) return finding;
  const at = now === null ? Number.NaN : Date.parse(now);
  if (at < Date.parse(waived.until)) return finding;
  if (!isSpared(finding)) return bare;
  const why = Number.isNaN(at)
    ? `Azure ML did not say what time it is, so the waiver ${waived.id} (until ${waived.until}) does not hold`
    : `the waiver ${waived.id} ended at ${waived.until}, and it is ${now}`;
  return { ...bare, found: `${bare.found}; ${why}` };
}

/** The waivers without which something would stand in the way, each once, with what they cover. */
function leanedOn(findings: readonly Finding[]): { readonly waived: Waived; readonly subjects: string }[] {
  const spared = findings.filter(isSpared);
  const waivers = new Map(spared.flatMap(({ waived }) => (waived === undefined ? [] : [[waived.id, waived] as const])));
  return [...waivers].map(([id, waived]) => {
    const subjects = spared.filter((one) => one.waived?.id === id).map(({ subject }) => subject);
    return { waived, subjects: [...new Set(subjects)].join(', ') };
  });
}

/** How every finding about a waiver is called. */
export const WAIVER_SUBJECT = 'waiver ';
const subjectOf = ({ id }: Waived): string => `${WAIVER_SUBJECT}${id}`;
