import { UsageFailure } from '../core/failure.js';
import type { Problem } from '../core/problem.js';
import type { Given } from './request.js';
import { readToldRequest, type ToldRequest } from './told-request.js';

/** A request to look for drift, and what to do about it. */
export interface DriftRequest extends ToldRequest<'drift'> {
  /** `look` changes nothing. */
  readonly act: 'look' | 'adopt' | 'accept';
  /** Why; always given where something is done. */
  readonly reason: string;
  /** The folder of the files of promotions, to be held against what is there; null where none is named. */
  readonly promotions: string | null;
  /** The adoption that the reviewers saw; null where none is named. */
  readonly planDigest: string | null;
}

/**
 * Reads the inputs of `drift`. Throws a UsageFailure with everything that is wrong.
 *
 * @param endpoint origin of the management endpoint, already proven
 */
export function readDriftRequest(given: Given, endpoint: string): DriftRequest {
  const problems: Problem[] = [];
  const isOn = (name: 'adopt' | 'accept'): boolean => {
    const text = given[name];
    if (text !== '' && text !== 'true' && text !== 'false')
      problems.push({ what: `${name} is ${JSON.stringify(text.slice(0, 100))}`, fix: 'Set it to true or false' });
    return text === 'true';
  };
  const [adopts, accepts] = [isOn('adopt'), isOn('accept')];
  const digest = given['plan-digest'];
  if (given.promotions !== '' && (adopts || accepts))
    problems.push({
      what: `promotions is given, but ${adopts ? 'adopt' : 'accept'} takes what Azure ML holds`,
      fix: 'Leave it out; what the files want is promoted by apply',
    });
  const isOne = adopts !== accepts;
  if (adopts && accepts) problems.push({ what: 'adopt and accept are both asked for', fix: 'Ask for one at a time' });
  // What the one or the other needs is told once it is known which is meant.
  if (isOne && given.reason.trim() === '')
    problems.push({ what: 'reason is not given', fix: 'Say why: it stands in the ledger' });
  if (digest !== '' && !/^[0-9a-f]{64}$/.test(digest))
    problems.push({
      what: 'plan-digest is not 64 lower-case hex characters',
      fix: 'Pass on the output plan-digest of a job with command: drift',
    });
  else if (digest !== '' && !adopts)
    problems.push({ what: 'plan-digest is given, but only adopt has a plan', fix: 'Leave it out, or set adopt' });
  const told = toldPart(given, endpoint, problems);
  if (isOne && accepts && told !== undefined && (told.subject?.version ?? null) === null)
    problems.push({ what: 'asset names no version to accept', fix: 'Say which: azureml:NAME:VERSION' });
  const [first, ...others] = problems;
  if (first !== undefined || told === undefined)
    throw new UsageFailure(first ?? { what: 'the request is not complete' }, ...others);
  const act = adopts ? 'adopt' : accepts ? 'accept' : 'look';
  return { ...told, act, reason: given.reason, promotions: given.promotions || null, planDigest: digest || null };
}

function toldPart(given: Given, endpoint: string, problems: Problem[]): ToldRequest<'drift'> | undefined {
  try {
    return readToldRequest('drift', given, endpoint);
  } catch (error) {
    if (!(error instanceof UsageFailure)) throw error;
    problems.push(...error.problems);
    return undefined;
  }
}
