import { type ServiceFailure, UsageFailure } from '../core/failure.js';
import type { Change } from '../core/plan.js';
import { type Finding, isSpared, type Outcome, refuses, type Verdict, type Waived } from '../core/verdict.js';
import type { FailedReport, JudgedReport, Report, ToldReport } from './report.js';

/**
 * How a command ended: a mark for a page, one for a shell, a title and a sentence. Raw text: the medium makes it safe.
 */
export interface Ending {
  readonly mark: string;
  readonly sign: string;
  readonly title: string;
  readonly sentence: string;
}

/** The sign of an outcome, the same in every medium. */
export const SIGN: Readonly<Record<Outcome, string>> = { pass: '✓', fail: '✗', inconclusive: '?', awaited: '…' };

const WAIVED = '~';

/** The sign of a finding: that of its outcome, unless a waiver keeps it from counting. */
export const signOf = (finding: Finding): string => (isSpared(finding) ? WAIVED : SIGN[finding.outcome]);

const ORDER: readonly string[] = [SIGN.fail, SIGN.inconclusive, WAIVED, SIGN.awaited, SIGN.pass];

/** What blocks comes first; within one outcome the order of the policy stays. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  return ORDER.flatMap((sign) => findings.filter((finding) => signOf(finding) === sign));
}

/** The waiver of a finding in words: `waived until …, approved by …: why (id)`. Raw text. */
export function waivedText({ id, reason, approvedBy, until }: Omit<Waived, 'at'>): string {
  return `waived until ${until}, approved by ${approvedBy}: ${reason} (${id})`;
}

/** Says in words how it ended. */
export function ending(report: Report): Ending {
  switch (report.is) {
    case 'judged':
      return judgedEnding(report);
    case 'told':
      return toldEnding(report);
    case 'failed':
      return failedEnding(report);
  }
}

/** What the exit code says of a report. */
export function endOf(report: Report): Verdict | UsageFailure | ServiceFailure {
  if (report.is === 'told') return report.failure ?? report.verdict;
  return report.is === 'failed' ? report.failure : report.verdict;
}

const MARKS = {
  allow: { mark: '✅', sign: '✓' },
  deny: { mark: '⛔', sign: '✗' },
  inconclusive: { mark: '❔', sign: '?' },
} as const;

function toldEnding({ verdict, title, sentence }: ToldReport): Ending {
  return { ...MARKS[verdict], title, sentence };
}

function judgedEnding(report: JudgedReport): Ending {
  const { asset, from, to, changes, findings } = report;
  const version = `${asset.name} ${asset.version}`;
  const move = `${version}: ${from ?? 'unknown'} → ${to}`;
  const aside = asideText(changes);
  switch (report.state) {
    case 'promoted': {
      const sentence = `It is in ${to} now${aside && `; ${aside}`}.`;
      return { mark: '✅', sign: '✓', title: `${move}, done`, sentence };
    }
    case 'rolled-back': {
      const sentence = `It is back in ${to}${aside && `; ${aside}`}.`;
      return { mark: '✅', sign: '✓', title: `${move}, rolled back`, sentence };
    }
    case 'finished': {
      const rest = aside && `: ${aside}`;
      const sentence = `An earlier run of this request had stopped half-way; what it left over was written${rest}.`;
      return { mark: '✅', sign: '✓', title: `${version}: ${to}, finished`, sentence };
    }
    case 'unchanged':
      return {
        mark: '↺',
        sign: '↺',
        title: `${version}: ${to}, nothing to do`,
        sentence: 'It was there before; nothing was written.',
      };
    case 'planned': {
      const awaited = findings.filter(({ outcome }) => outcome === 'awaited');
      if (awaited.length === 0) {
        return {
          mark: '🕓',
          sign: '…',
          title: `${move}, planned`,
          sentence: 'Every rule passes and nothing is awaited. Nothing was written.',
        };
      }
      const passes = findings.some(isSpared) ? 'passes or is waived' : 'passes';
      const sentence = `What can be judged now ${passes}; awaited: ${subjects(awaited)}. Nothing was written.`;
      return { mark: '🕓', sign: '…', title: `${move}, planned, awaiting approval`, sentence };
    }
    case 'refused':
      return refusedEnding(report, move);
  }
}

function refusedEnding({ verdict, findings }: JudgedReport, move: string): Ending {
  const refusing = findings.filter(refuses);
  const open = refusing.filter(({ outcome }) => outcome === 'inconclusive');
  if (verdict === 'inconclusive') {
    const sentence = `What could not be judged: ${subjects(open)}. Nothing was written.`;
    return { mark: '❔', sign: '?', title: `${move}, inconclusive`, sentence };
  }
  const failed = refusing.filter(({ outcome }) => outcome === 'fail');
  const also = open.length === 0 ? '' : `; what could not be judged: ${subjects(open)}`;
  return {
    mark: '⛔',
    sign: '✗',
    title: `${move}, refused`,
    sentence: `What fails: ${subjects(failed)}${also}. Nothing was written.`,
  };
}

function failedEnding({ command, failure, asked }: FailedReport): Ending {
  const request = [asked.asset, asked.to].filter((part) => part !== undefined).join(' → ');
  const title = `${request === '' ? command : `${command} ${request}`}, `;
  if (failure instanceof UsageFailure) {
    const sentence = `Nothing was judged or written: ${counted(failure.problems.length, 'problem')} with what was given.`;
    return { mark: '⚠️', sign: '!', title: `${title}cannot be judged`, sentence };
  }
  const halfWay = (failure.detail.stands ?? []).length > 0;
  const sentence = halfWay ? 'What was written stands.' : 'No usable answer from a service. Nothing was written.';
  return {
    mark: halfWay ? '⚠️' : '❔',
    sign: '!',
    title: `${title}${halfWay ? 'inconclusive, stopped half-way' : 'inconclusive'}`,
    sentence,
  };
}

/** The stage of the asset after the command; null when it cannot be told, as after a stop half-way. */
export function stageAfter(report: Report): string | null {
  if (report.is === 'judged') return report.state === 'planned' || report.state === 'refused' ? report.from : report.to;
  if (report.is === 'told') return null;
  const { failure, judged } = report;
  const touched = !(failure instanceof UsageFailure) && (failure.detail.stands ?? []).length > 0;
  return touched ? null : (judged?.from ?? null);
}

/** The versions that this run moved aside; none when it did not come to its end. */
export function displaced(report: Report): readonly string[] {
  if (report.is !== 'judged' || !['promoted', 'rolled-back', 'finished'].includes(report.state)) return [];
  return report.changes.filter(({ role }) => role === 'displace').map(({ version }) => version);
}

/** The judged part of a report, if any. */
export function judgedPart(report: Report): JudgedReport | null {
  if (report.is === 'told') return null;
  return report.is === 'judged' ? report : report.judged;
}

/** `1 problem`, `3 problems`. */
export function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

function asideText(changes: readonly Change[]): string {
  const moved = changes
    .filter(({ role }) => role === 'displace')
    .map(({ version, to }) => `version ${version} moved aside to ${to}`);
  return atMost(moved, 3);
}

function subjects(findings: readonly Finding[]): string {
  return atMost([...new Set(findings.map(({ subject }) => subject))], 5);
}

function atMost(parts: readonly string[], limit: number): string {
  return [...parts.slice(0, limit), ...(parts.length > limit ? [`${parts.length - limit} more`] : [])].join(', ');
}
