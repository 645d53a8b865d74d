import { UsageFailure } from '../core/failure.js';
import { type Location, type Problem, problemLine } from '../core/problem.js';
import { refuses } from '../core/verdict.js';
import { judgedPart, worstFirst } from './ending.js';
import * as safe from './escape.js';
import type { Annotation, Report } from './report.js';

// GitHub shows ten errors of a step and drops the rest without a word.
const MAX = 10;

/** What the host can show on the lines of the policy: what failed before what could not be judged, at most ten. */
export function annotations(report: Report): Annotation[] {
  const all = everyAnnotation(report);
  if (all.length <= MAX) return all;
  const rest = all.length - (MAX - 1);
  const message = `${rest} more are not shown here, because a step shows ${MAX}; the record has them all`;
  return [...all.slice(0, MAX - 1), { title: `aml-promote: and ${rest} more`, message, at: null }];
}

function everyAnnotation(report: Report): Annotation[] {
  switch (report.is) {
    case 'judged':
      return findingAnnotations(report);
    case 'told':
      return report.annotations.map(({ title, message, at }) => annotation(title, message, at ?? undefined));
    case 'failed':
      return [...failureAnnotations(report.failure), ...findingAnnotations(report)];
  }
}

function findingAnnotations(report: Report): Annotation[] {
  const judged = worstFirst(judgedPart(report)?.findings ?? []);
  return judged.filter(refuses).map(({ subject, found, wanted, remedy, at }) => {
    const sentences = [
      found,
      ...(wanted === undefined ? [] : [`Wanted: ${wanted}`]),
      ...(remedy === undefined ? [] : [`To make it pass: ${remedy}`]),
    ];
    return annotation(subject, sentences.join('. '), at);
  });
}

function failureAnnotations(failure: Extract<Report, { is: 'failed' }>['failure']): Annotation[] {
  if (failure instanceof UsageFailure) {
    return failure.problems.map(({ what, at, fix }) =>
      annotation('wrong usage', problemLine(fix === undefined ? { what } : { what, fix }), at),
    );
  }
  const { correlationId, stands = [], fix } = failure.detail;
  const id = correlationId === undefined ? '' : ` (correlation id ${correlationId})`;
  const standing = stands.length === 0 ? [] : [`What stands: ${stands.join('; ')}`];
  return [
    annotation('stopped', [`${failure.message}${id}`, ...standing, ...(fix === undefined ? [] : [fix])].join('. ')),
  ];
}

/** What a valid policy should still be looked at for, on its line. */
export function noteAnnotation({ what, at, fix }: Problem): Annotation {
  return annotation('look at this', problemLine(fix === undefined ? { what } : { what, fix }), at);
}

function annotation(subject: string, message: string, at?: Location): Annotation {
  return {
    title: line(`aml-promote: ${subject}`, 100),
    message: line(message, 1000),
    at: at !== undefined && isInRepository(at) ? at : null,
  };
}

// The lines of a preset are in no file of the repository; a name with hidden characters is no name to point at.
function isInRepository({ file }: Location): boolean {
  return file !== '' && !file.startsWith('preset:') && safe.terminal(file) === file;
}

const line = (text: string, length: number): string => safe.logCommand(safe.terminal(safe.cut(text, length)));
