import type { Json } from '../core/digest.js';
import type { Finding } from '../core/verdict.js';
import { SIGN, worstFirst } from '../report/ending.js';
import type { Annotation, ToldTable } from '../report/report.js';

/** What was judged, what blocks first. */
export function findingTable(findings: readonly Finding[]): ToldTable {
  return {
    title: 'Findings',
    of: 'finding',
    head: ['', 'Rule', 'Found', 'Wanted', 'To make it pass'],
    sentences: 3,
    rows: worstFirst(findings).map(({ outcome, subject, found, wanted, remedy }) => {
      return [SIGN[outcome], subject, found, wanted ?? '', remedy ?? ''];
    }),
  };
}

/** The same, as machines read it. */
export function findingsJson(findings: readonly Finding[]): Json {
  return findings.map(({ subject, outcome, found, wanted, remedy }) => {
    return { subject, outcome, found, wanted: wanted ?? null, remedy: remedy ?? null };
  });
}

/** What blocks, for the lines of the policy. */
export function findingAnnotations(findings: readonly Finding[]): readonly Annotation[] {
  return worstFirst(findings)
    .filter(({ outcome }) => outcome !== 'pass')
    .map(({ subject, found, remedy, at }) => {
      const message = remedy === undefined ? found : `${found}. To make it pass: ${remedy}`;
      return { title: subject, message, at: at ?? null };
    });
}
