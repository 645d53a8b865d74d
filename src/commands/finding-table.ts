import type { Finding } from '../core/verdict.js';
import { SIGN, worstFirst } from '../report/ending.js';
import type { ToldTable } from '../report/report.js';

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
