import { ServiceFailure, UsageFailure } from '../../core/failure.js';
import type { Problem } from '../../core/problem.js';
import { INPUTS, OUTPUTS, taskName } from '../../inputs.js';
import type { Report } from '../../report/report.js';

const DASHED = [...INPUTS, ...OUTPUTS].map(({ name }) => name).filter((name) => name.includes('-'));
// As a word of its own: no option of a command line, no part of a path or of another name.
const NAMES = new RegExp(`(?<![\\w./"-])(?:${DASHED.join('|')})(?![\\w/-])`, 'g');

/** A failure that calls inputs by the names that pipelines have for them; nothing else of a report names any. */
export function inWordsOfTheTask(report: Report): Report {
  if (report.is !== 'failed') return report;
  return { ...report, failure: renamed(report.failure) };
}

function renamed(failure: UsageFailure | ServiceFailure): UsageFailure | ServiceFailure {
  if (failure instanceof UsageFailure) {
    const [first, ...others] = failure.problems;
    return new UsageFailure(problem(first), ...others.map(problem));
  }
  const { fix, ...detail } = failure.detail;
  return new ServiceFailure(text(failure.message), { ...detail, ...(fix === undefined ? {} : { fix: text(fix) }) });
}

function problem({ what, fix, ...others }: Problem): Problem {
  return { ...others, what: text(what), ...(fix === undefined ? {} : { fix: text(fix) }) };
}

const text = (sentence: string): string => sentence.replaceAll(NAMES, taskName);
