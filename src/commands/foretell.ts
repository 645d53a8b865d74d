import { type Decision, decide, type Wish } from '../core/decision.js';
import type { Facts } from '../core/facts.js';
import { UsageFailure } from '../core/failure.js';
import type { ChainName } from '../core/ledger/record.js';
import type { StartedRecord } from '../core/ledger/started.js';
import { openOf } from '../core/ledger/stored.js';
import { timeLeft } from '../core/ledger/time-left.js';
import { type Earlier, type Foreseen, foresee } from '../core/promotions/after.js';
import { type Entry, entryText } from '../core/promotions/entry.js';
import type { Finding } from '../core/verdict.js';
import { gatherFacts } from '../facts/gather.js';
import type { Head } from '../ledger/port.js';
import { aFewAtATime } from './a-few-at-a-time.js';
import { type CommittedRules, destination } from './policy.js';
import type { Ports } from './ports.js';
import { type PromotionsRequest, requestOf } from './promotions-request.js';
import { clockOf } from './time.js';

/** What was found of one entry before any of them is promoted. */
export type Looked = { readonly entry: Entry; readonly wish: Wish } & (
  | { readonly is: 'found'; readonly facts: Facts; readonly head: Head | null }
  /** There is no such version; the finding says so, at the entry's line. */
  | { readonly is: 'missing'; readonly finding: Finding }
);

type Found = Extract<Looked, { readonly is: 'found' }>;

/**
 * Gathers the facts of each entry as they are before all of them. An entry that asks for `@latest` comes back with its
 * version.
 *
 * @param waitsFor whether to wait for the end of what somebody has under way on an asset: until then nobody knows its plan
 */
export async function lookAtEntries(
  entries: readonly Entry[],
  { policy }: CommittedRules,
  request: PromotionsRequest,
  ports: Ports,
  waitsFor: (open: StartedRecord) => boolean,
): Promise<readonly Looked[]> {
  const heads = new Map<string, Promise<Head | null>>();
  const headOf = ({ kind, name }: Entry): Promise<Head | null> => {
    const known = heads.get(`${kind}/${name}`) ?? quietHead({ kind, name }, ports, waitsFor);
    heads.set(`${kind}/${name}`, known);
    return known;
  };
  return aFewAtATime(entries, async (entry): Promise<Looked> => {
    const wish: Wish = { to: destination(policy, entry.stage), archiveExisting: request.archiveExisting };
    try {
      const head = await headOf(entry);
      // Lineage is read whether a rule asks for it or not: from another stage another rule may.
      const facts = await gatherFacts(policy, wish, requestOf(entry, request).reference, ports, head, true);
      return { is: 'found', entry: { ...entry, version: versionIn(facts) }, wish, facts, head };
    } catch (error) {
      if (!(error instanceof UsageFailure)) throw error;
      return { is: 'missing', entry, wish, finding: missing(entry, error) };
    }
  });
}

/** Others that may come through before an asset is looked at all the same. */
const MOST_WAITS = 20;

async function quietHead(
  chain: ChainName,
  { ledger, registry }: Ports,
  waitsFor: (open: StartedRecord) => boolean,
): Promise<Head | null> {
  if (ledger === null) return null;
  for (let waits = 0; ; waits++) {
    const head = await ledger.head(chain);
    const open = openOf(head.tip);
    if (open === null || waits === MOST_WAITS || !waitsFor(open)) return head;
    // Any answer of the registry tells its time.
    await registry.read({ ...chain, version: open.version ?? '1' });
    const left = timeLeft(open, clockOf(registry).milliseconds);
    if (left === 0) return head;
    const who = open.run?.name ?? 'a shell';
    await ledger.changed(
      head,
      left,
      `${chain.kind} ${chain.name} is being moved by ${who}, until ${open.expires} at the latest`,
    );
  }
}

const versionIn = ({ asset: { version } }: Facts) => ({ is: 'version', version }) as const;

/** What cannot be used as the files name it, as a finding. */
export function missing(entry: Entry, { problems: [{ what, fix }] }: UsageFailure): Finding {
  const subject = entryText(entry);
  return { subject, outcome: 'fail', found: what, ...(fix === undefined ? {} : { remedy: fix }), at: entry.at };
}

/** An entry decided on the facts as they will be when it is its turn, or why these cannot be known. */
export type Foretold =
  | { readonly is: 'decided'; readonly facts: Facts; readonly decision: Decision }
  | Exclude<Foreseen, { readonly is: 'foreseen' }>;

/** Decides an entry after earlier ones of the same asset. Pure. */
export function foretell(
  { policy }: CommittedRules,
  { facts, wish }: Found,
  earlier: readonly Earlier[],
  proven: boolean,
): Foretold {
  const foreseen = foresee(policy, facts, wish, earlier, proven);
  if (foreseen.is !== 'foreseen') return foreseen;
  return { is: 'decided', facts: foreseen.facts, decision: decide(policy, foreseen.facts, wish) };
}

/** What is promoted before, by asset. */
export class EarlierOnes {
  readonly #byAsset = new Map<string, Earlier[]>();

  of({ kind, name }: Entry): readonly Earlier[] {
    return this.#byAsset.get(`${kind}/${name}`) ?? [];
  }

  add({ kind, name }: Entry, earlier: Earlier): void {
    this.#byAsset.set(`${kind}/${name}`, [...(this.#byAsset.get(`${kind}/${name}`) ?? []), earlier]);
  }
}
