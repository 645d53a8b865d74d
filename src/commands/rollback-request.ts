import { parseSubject } from '../core/asset.js';
import { UsageFailure } from '../core/failure.js';
import type { Problem } from '../core/problem.js';
import { type Asking, type Given, type Note, readKind, readPlace, readPlanDigest, readSwitch } from './request.js';

/**
 * A request to give a stage back to the version that held it before, proven to be well-formed. A version may be named: the
 * one that must be the one that comes back.
 */
export type RollbackRequest = Asking & { readonly command: 'rollback' | 'plan' };

/**
 * Reads the inputs of `rollback`, and of a `plan` of one. Throws a UsageFailure with everything that is wrong.
 *
 * @param endpoint origin of the management endpoint, already proven
 */
export function readRollbackRequest(
  command: RollbackRequest['command'],
  given: Given,
  endpoint: string,
): RollbackRequest {
  const problems: Problem[] = [];
  const note: Note = (what, fix) => {
    problems.push(fix === undefined ? { what } : { what, fix });
    return undefined;
  };
  const kind = readKind(given.kind, note);
  const subject = given.asset === '' ? undefined : parseSubject(given.asset, kind);
  if (subject === undefined) note('asset is not given', 'Say which: azureml:NAME');
  else if (!subject.ok) note(`asset: ${subject.error}`);
  else if (subject.value.version?.is === 'label')
    note('asset: a rollback goes back to a version that the ledger names, never to @latest', 'Leave the version out');
  if (given.to === '') note('to is not given', 'Say which stage is given back');
  const reason = given.reason.trim();
  if (reason === '' && command === 'rollback')
    note('reason is not given, and a rollback needs one', 'Say why, for the record');
  if (given.ledger === 'off')
    note('ledger is off, and a rollback is chosen from what the ledger remembers', 'Leave ledger at its default');
  const recordRefusals = readSwitch('record-refusals', given, note);
  const planDigest = readPlanDigest(given, note);
  const reference = subject?.ok === true ? subject.value : undefined;
  const place = reference && readPlace(reference, given, endpoint, note);
  const [first, ...others] = problems;
  if (first !== undefined || reference === undefined || place === undefined)
    throw new UsageFailure(first ?? { what: 'the request is not complete' }, ...others);
  return {
    command,
    reference,
    to: given.to,
    place,
    policy: given.policy,
    metrics: given.metrics || null,
    planDigest,
    reason: reason || null,
    archiveExisting: true,
    recordRefusals,
    asset: given.asset,
  };
}
