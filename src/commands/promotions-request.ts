import { UsageFailure } from '../core/failure.js';
import type { Place } from '../core/place.js';
import type { Problem } from '../core/problem.js';
import { type Entry, versionText } from '../core/promotions/entry.js';
import { folderOf } from '../core/promotions/folder.js';
import type { InputName } from '../inputs.js';
import { type Given, type Note, type Request, readPlace, readSwitch } from './request.js';

/** A request about the files of wanted promotions, proven to be well-formed: to plan or to apply what changed in them. */
export interface PromotionsRequest {
  readonly command: 'plan' | 'apply';
  /** The folder in the repository. */
  readonly folder: string;
  readonly place: Place;
  readonly policy: string;
  readonly archiveExisting: boolean;
  /** Whether the ledger shall remember a refusal. */
  readonly recordRefusals: boolean;
}

/** What is said of one asset, where the files say it of each. */
const OF_ONE = ['asset', 'kind', 'to', 'metrics', 'reason', 'plan-digest'] as const satisfies readonly InputName[];

/**
 * Reads the inputs of `apply`, and of a `plan` of what a pull request changes. Throws a UsageFailure with everything that is
 * wrong.
 *
 * @param endpoint origin of the management endpoint, already proven
 */
export function readPromotionsRequest(
  command: PromotionsRequest['command'],
  given: Given,
  endpoint: string,
): PromotionsRequest {
  const problems: Problem[] = [];
  const note: Note = (what, fix) => {
    problems.push(fix === undefined ? { what } : { what, fix });
    return undefined;
  };
  const why = command === 'apply' ? 'apply takes what it promotes from files' : 'promotions is given';
  // What is asked of an asset goes with it: that is one mistake.
  for (const name of given.asset === '' ? OF_ONE : (['asset'] as const))
    if (given[name] !== '')
      note(`${name} is given, but ${why}, whose entries say each for itself`, fixOf(name, command));
  if (readSwitch('rollback', given, note)) note('rollback is asked for, but files of promotions bring nothing back');
  const archiveExisting = readSwitch('archive-existing', given, note);
  const recordRefusals = readSwitch('record-refusals', given, note);
  const place = readPlace({ where: { in: 'elsewhere' } }, given, endpoint, note);
  const [first, ...others] = problems;
  if (first !== undefined || place === undefined)
    throw new UsageFailure(first ?? { what: 'the request is not complete' }, ...others);
  return { command, folder: folderOf(given.promotions), place, policy: given.policy, archiveExisting, recordRefusals };
}

const fixOf = (name: InputName, command: PromotionsRequest['command']): string =>
  command === 'plan' && name === 'asset' ? 'Leave one of the two out' : 'Leave it out';

/** The request of one entry, which names a version. */
export function requestOf(
  entry: Entry,
  { place, policy, archiveExisting, recordRefusals }: PromotionsRequest,
): Request {
  const { kind, name, version, stage, reason } = entry;
  return {
    command: 'promote',
    reference: { kind, name, version, where: { in: 'elsewhere' } },
    to: stage,
    place,
    policy,
    metrics: null,
    planDigest: null,
    reason,
    archiveExisting,
    recordRefusals,
    asset: `azureml:${name}:${versionText(version)}`,
  };
}
