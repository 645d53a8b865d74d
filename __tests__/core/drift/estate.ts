import { concerns, type Planned } from '../../../src/core/decision.js';
import { type Drift, isDrift } from '../../../src/core/drift/drift.js';
import { driftOf } from '../../../src/core/drift/index.js';
import type { Observation } from '../../../src/core/drift/observed.js';
import { type Entry, entryKey, entryText } from '../../../src/core/entry.js';
import type { AssetFacts } from '../../../src/core/facts.js';
import type { EndedRecord } from '../../../src/core/ledger/ended.js';
import { isEnded, type LedgerRecord, operationOf } from '../../../src/core/ledger/record.js';
import type { StartedRecord } from '../../../src/core/ledger/started.js';
import type { Stored } from '../../../src/core/ledger/stored.js';
import type { Policy } from '../../../src/core/policy/policy.js';
import { atMinute, chainOf, endedRecord, shell, startedRecord } from '../ledger/world.js';
import { ask, place, plannedOf, stageIn, version } from '../world.js';

export const LATER = atMinute(100_000);

/**
 * The versions of the model `fraud` and its chain, moved only as the product moves them: a record that begins it, the
 * writes, a record that ends it.
 */
export class Estate {
  readonly versions = new Map<string, AssetFacts>();
  readonly records: LedgerRecord[] = [];

  constructor(
    readonly policy: Policy,
    numbers: readonly string[] = ['1', '2', '3'],
  ) {
    for (const number of numbers) this.versions.set(number, version(number));
  }

  get chain(): readonly Stored[] {
    return chainOf(...this.records);
  }

  read(number: string): AssetFacts {
    const found = this.versions.get(number);
    if (found === undefined) throw new Error(`no version ${number}`);
    return found;
  }

  /** Somebody changes a version by other means. */
  edit(number: string, given: Partial<AssetFacts>): void {
    this.versions.set(number, { ...this.read(number), ...given });
  }

  /** Promotes; `until` says how far: begun, written (all, or the first write only), or ended. */
  promote(number: string, to: string, until: 'begun' | 'first' | 'written' | 'ended' = 'ended', proven = true): void {
    const { changes } = this.plan(number, to);
    const actor = proven ? {} : { ...shell, proven: false };
    const { from } = changes[0] ?? { from: 'None' };
    this.records.push(startedRecord({ version: number, from, to, changes: [...changes], ...actor }));
    const begun = this.chain.at(-1)?.record;
    if (begun?.event !== 'started') throw new Error('nothing was begun');
    if (until === 'begun') return;
    for (const change of until === 'first' ? changes.slice(0, 1) : changes) this.write(begun, change);
    if (until === 'ended') this.records.push(endedRecord(begun));
  }

  /** Whether the policy and what stands allow it. */
  allows(number: string, to: string): boolean {
    return this.decide(number, to).state === 'change';
  }

  plan(number: string, to: string): Planned {
    return plannedOf(this.decide(number, to));
  }

  observe(given: Partial<Observation> = {}): Observation {
    const { chain, policy } = this;
    return {
      policy,
      place,
      asset: { kind: 'model', name: 'fraud' },
      chain: { tip: chain.at(-1) ?? null, ends: chain.map(({ record }) => record).filter(isEnded) },
      versions: [...this.versions.values()],
      now: LATER,
      ...given,
    };
  }

  /** What drifts, as `kind version stage`, or with a severity that is no error before it. */
  drift(given: Partial<Observation> = {}): string[] {
    return driftOf(this.observe(given)).map(told);
  }

  /** The first drift that is one. */
  first(given: Partial<Observation> = {}): Drift {
    const found = driftOf(this.observe(given)).find(isDrift);
    if (found === undefined) throw new Error('nothing drifts');
    return found;
  }

  private decide(number: string, to: string) {
    const asset = this.read(number);
    const others = [...this.versions.values()];
    const incumbents = others.filter(
      (one) => concerns(this.policy, stageIn(this.policy, to), one, asset.id) === 'incumbent',
    );
    return ask(this.policy, asset, to, { incumbents, ledger: { open: null, ends: this.ends(asset), pass: 'full' } });
  }

  private ends(asset: AssetFacts): readonly EndedRecord[] {
    const ends = this.chain.map(({ record }) => record).filter(isEnded);
    return ends.filter(({ started }) => started.changes.some(({ asset: id }) => id === asset.id));
  }

  private write(
    begun: StartedRecord,
    { version: number, to, from, archived, sequence }: Planned['changes'][number],
  ): void {
    const before = this.read(number);
    const entry: Entry = {
      plan: begun.planDigest,
      run: begun.run?.name ?? 'shell',
      from,
      to,
      sequence,
      asset: begun.changes[0]?.asset ?? '',
      proven: begun.proven,
      started: operationOf(begun),
      number: begun.number,
    };
    this.versions.set(number, {
      ...before,
      stage: to,
      tags: { ...before.tags, stage: to },
      properties: { ...before.properties, [entryKey(entry)]: entryText(entry) },
      isArchived: archived ?? before.isArchived,
    });
  }
}

const told = ({ kind, version, stage, severity }: Drift): string =>
  [...(severity === 'error' ? [] : [severity]), kind, version ?? '-', stage ?? '-'].join(' ');
