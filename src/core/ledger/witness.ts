import type { Kind } from '../asset.js';
import { type Entry, entriesOf } from '../entry.js';
import type { AssetFacts } from '../facts.js';
import type { End, Move, Operation } from './chronicle.js';
import type { Past } from './past.js';

/**
 * The ledger beside what Azure ML itself remembers: the entries in the properties of the versions. Azure ML keeps what
 * stands there, so an entry that names a record proves the record, and a record that is gone is missed.
 */

/** An entry of ours at a version, as Azure ML holds it. */
export interface Witness {
  readonly asset: AssetFacts['id'];
  readonly version: string;
  readonly entry: Entry;
}

/** The entries of a version that name a record of a ledger. */
export function witnessesOf({ id, version, properties }: AssetFacts): readonly Witness[] {
  return [...entriesOf(properties).values()]
    .filter(({ started }) => started !== null)
    .map((entry) => ({ asset: id, version, entry }));
}

/** Whether the entry came from another asset or place, as when a version was made with the properties of another. */
export function isForeign({ asset, entry }: Witness): boolean {
  return containerOf(entry.asset) !== containerOf(asset);
}

/** What ledger and Azure ML say differently; it follows the number of the event. */
export interface Disagreement {
  readonly number: number;
  readonly version: string;
  /** `missing`: the ledger lacks the event. `other`: it has it, and says otherwise. */
  readonly is: 'missing' | 'other';
  readonly what: string;
}

/**
 * What the ledger says otherwise than an entry. From the event on that does not follow, nobody knows what the
 * chain says.
 */
export function disagreement({ asset, version, entry }: Witness, { operations, fault }: Past): Disagreement | null {
  const number = entry.number ?? 0;
  const operation = operations.get(entry.started ?? '');
  const at = `version ${version}, moved from ${entry.from} to ${entry.to} by ${entry.run}`;
  if (operation === undefined) {
    if (fault !== null && number >= fault.number) return null;
    return { number, version, is: 'missing', what: `is missing from the ledger, and Azure ML remembers it: ${at}` };
  }
  const change = operation.changes.get(asset);
  const differences = change === undefined ? ['it did not move that version'] : differencesOf(entry, operation, change);
  if (differences.length === 0) return null;
  const what = `says otherwise than Azure ML, which remembers it at ${at}: ${differences.join(', ')}`;
  return { number: operation.number, version, is: 'other', what };
}

function differencesOf(entry: Entry, { number, plan, changes }: Operation, { from, to }: Move): string[] {
  return [
    ...(entry.number === number ? [] : [`it is event ${number}, not ${entry.number}`]),
    ...(entry.from === from ? [] : [`it moved it from ${from}`]),
    ...(entry.to === to ? [] : [`it moved it to ${to}`]),
    ...(entry.plan === plan ? [] : ['it is of another plan']),
    ...(changes.has(entry.asset) ? [] : ['it promoted another version']),
  ];
}

/** One move of a version in a record that ended, and what proves it; `why` says why nothing does. */
export interface Proof extends Move {
  readonly number: number;
  readonly event: End['event'];
  readonly at: string;
  readonly asset: string;
  readonly by: 'azure' | 'signature' | null;
  readonly why: string | null;
}

/** The entries of each version, by its id and by the operations that they name. */
export type Remembered = ReadonlyMap<string, ReadonlyMap<string, Entry>>;

/** What proves each move of each record that ended. */
export function proofs(kind: Kind, { operations }: Past, remembered: Remembered): readonly Proof[] {
  return [...operations.values()].flatMap(({ digest, changes, end }) => {
    if (end === null) return [];
    const { number, event, at } = end;
    return [...changes].map(([asset, move]): Proof => {
      const { version, from, to } = move;
      const { by, why } = proofOf(kind, end, entryIn(remembered, asset, digest));
      return { version, from, to, number, event, at, asset, by, why };
    });
  });
}

/** The entry of the version that names the operation; null without one, undefined where there is no such version. */
function entryIn(remembered: Remembered, asset: string, digest: string): Entry | null | undefined {
  const entries = remembered.get(asset);
  return entries && (entries.get(digest) ?? null);
}

function proofOf(
  kind: Kind,
  { proven, asBegun, signature }: End,
  entry: Entry | null | undefined,
): Pick<Proof, 'by' | 'why'> {
  // A record can be forged to say that it is proven, its entry cannot.
  const inShell = !proven || (kind !== 'component' && entry?.proven === false);
  if (inShell) return { by: null, why: 'it was run from a shell, which shows nobody' };
  if (kind !== 'component' && entry && asBegun) return { by: 'azure', why: null };
  if (signature.is === 'good') return { by: 'signature', why: null };
  if (entry === undefined) return { by: null, why: 'the version is gone' };
  if (kind === 'component') return { by: null, why: 'the properties of a component can be overwritten' };
  if (entry === null) return { by: null, why: 'no entry of the version repeats it' };
  return { by: null, why: 'it was taken up again and says otherwise than what began it, which alone is repeated' };
}

const containerOf = (id: string): string => id.slice(0, id.lastIndexOf('/versions/'));
