import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nextSequence } from '../../src/core/entry.js';
import type { AssetFacts } from '../../src/core/facts.js';
import type { EndedRecord } from '../../src/core/ledger/ended.js';
import { isEnded, recordDigest } from '../../src/core/ledger/record.js';
import type { StartedRecord } from '../../src/core/ledger/started.js';
import {
  asBefore,
  broughtBack,
  type Chosen,
  chooseTarget,
  decideRollback,
  enteredBy,
  isHolder,
  isMovedBy,
  type Proven,
  type StageHistory,
  type Tenure,
} from '../../src/core/rollback.js';
import { changeOf, endedRecord, gated, shell, startedRecord } from './ledger/world.js';
import { bagBy, movedBy } from './records.js';
import { factsOf, idOf, plannedOf, policyOf, stageIn, version } from './world.js';

const POLICY = `version: 1
extends: default
rollback:
  - stage: Production
    displaced-to: Archived
    environment: production-emergency
    approvals: [{ from: [environment-reviewers] }]
`;
const policy = policyOf(POLICY);
const production = stageIn(policy, 'Production');

type Deed = Partial<StartedRecord> & { readonly purpose: StartedRecord['purpose']; readonly version: string };

/** An estate in which deeds were done one after the other: the versions as they are, and the records of it. */
class Estate {
  readonly versions = new Map<string, AssetFacts>();
  readonly records: (StartedRecord | EndedRecord)[] = [];

  constructor(...deeds: readonly Deed[]) {
    for (const deed of deeds) this.do(deed);
  }

  of(number: string): AssetFacts {
    return this.versions.get(number) ?? version(number, { stage: 'Staging', tags: { stage: 'Staging' } });
  }

  get holders(): AssetFacts[] {
    return [...this.versions.values()].filter((one) => isHolder(policy, production, one));
  }

  do({ purpose, version: number, ...given }: Deed, isEnding = true): StartedRecord {
    const asset = this.of(number);
    const displaced = this.holders.filter((holder) => holder.version !== number);
    const archived = asset.stage === 'Archived' ? false : null;
    const role = purpose === 'rollback' ? 'restore' : 'promote';
    const rests = purpose === 'rollback' ? { plan: { facts: [{ check: 'rollback', value: this.target() }] } } : {};
    const started = startedRecord({
      purpose,
      version: number,
      number: this.records.length + 1,
      from: asset.stage ?? 'None',
      to: 'Production',
      changes: [
        changeOf(number, { role, from: asset.stage ?? 'None', archived, sequence: nextSequence(asset) }),
        ...displaced.map((holder) =>
          changeOf(holder.version, {
            role: 'displace',
            from: 'Production',
            to: 'Archived',
            archived: true,
            sequence: nextSequence(holder),
          }),
        ),
      ],
      ...rests,
      ...given,
    });
    this.records.push(started);
    for (const moved of [asset, ...displaced]) this.versions.set(moved.version, movedBy(started, moved));
    if (isEnding) this.records.push(endedRecord(started));
    return started;
  }

  /** Digest of the record on which a rollback would rest now. */
  target(): string {
    const chosen = chooseTarget(policy, production, this.history());
    if (chosen.is !== 'target') throw new Error('nothing to bring back');
    return recordDigest(chosen.tenure.began);
  }

  /** What a rollback of Production reads, newest first. */
  history(readFrom = 1): StageHistory {
    const tenures = this.records
      .filter(isEnded)
      .filter((record) => record.number >= readFrom)
      .flatMap((record) => enteredBy(policy, production, record).map((entered) => this.tenure(record, entered)));
    return { holders: this.holders, tenures: tenures.reverse(), readFrom };
  }

  tenure(end: EndedRecord, entered: string): Tenure {
    const { continues } = end.started;
    const began =
      continues === null
        ? end.started
        : (this.records.find((one): one is StartedRecord => recordDigest(one) === continues.digest) ?? null);
    return { version: entered, end, began, asset: this.versions.get(entered) ?? null };
  }
}

const promote = (number: string, given: Partial<StartedRecord> = {}): Deed => ({
  purpose: 'promote',
  ...given,
  version: number,
});
const rollback = (number: string): Deed => ({ purpose: 'rollback', version: number });

/** The version that would come back, or why none would. */
function choice(history: StageHistory): string {
  const chosen = chooseTarget(policy, production, history);
  if (chosen.is === 'more') return 'more';
  if (chosen.is === 'none') return `${chosen.finding.outcome}: ${chosen.finding.found}`;
  return [chosen.tenure.version, ...chosen.passedOver].join(', not ');
}

const NOTHING = 'no proven record shows a version in Production before the present holder that could come back';

describe('the version that a rollback brings back', () => {
  it('is the one that was there before', () => {
    expect(choice(new Estate(promote('3'), promote('4'), promote('5')).history())).toBe('4');
  });

  it('is none where the first holder is still there', () => {
    expect(choice(new Estate(promote('3')).history())).toBe(`fail: ${NOTHING}`);
  });

  it('is one further back after a rollback, never the one that was rolled away', () => {
    const estate = new Estate(promote('3'), promote('4'), promote('5'), rollback('4'));
    expect(choice(estate.history())).toBe('3');
    estate.do(rollback('3'));
    expect(choice(estate.history())).toBe(`fail: ${NOTHING}`);
  });

  it('is the one that a rollback brought back, when another was promoted since', () => {
    const estate = new Estate(promote('3'), promote('4'), rollback('3'), promote('5'));
    expect(choice(estate.history())).toBe('3');
    estate.do(rollback('3'));
    expect(choice(estate.history())).toBe(`fail: ${NOTHING}`);
  });

  it('may be one that was promoted twice', () => {
    expect(choice(new Estate(promote('3'), promote('4'), promote('3')).history())).toBe('4');
  });

  it('is the top of the stack of promotions, whatever happened before', () => {
    const deed = fc.oneof(fc.constantFrom('3', '4', '5', '6').map(promote), fc.constant('back' as const));
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 12 }), (deeds) => {
        const estate = new Estate();
        const stack: string[] = [];
        for (const one of deeds) {
          const top = stack.at(-1);
          if (one === 'back') {
            const below = stack.at(-2);
            const told = choice(estate.history());
            if (below === undefined) expect(told).toBe(`fail: ${NOTHING}`);
            else {
              expect(told).toBe(below);
              stack.pop();
              estate.do(rollback(below));
            }
          } else if (one.version !== top) {
            stack.push(one.version);
            estate.do(one);
          }
          expect(estate.holders.map((holder) => holder.version)).toEqual(stack.slice(-1));
        }
      }),
    );
  });

  it('is looked for further back until it is found', () => {
    const estate = new Estate(promote('3'), promote('4'), rollback('3'), promote('5'), promote('6'), rollback('5'));
    const numbers = Array.from({ length: 11 }, (_, index) => 11 - index);
    expect(numbers.map((readFrom) => choice(estate.history(readFrom)))).toEqual([
      ...Array.from({ length: 6 }, () => 'more'),
      ...Array.from({ length: 5 }, () => '3'),
    ]);
  });
});

describe('what chooses no target', () => {
  const estate = () => new Estate(promote('3'), promote('4'), promote('5'));
  const unproven = 'has no entry in its properties that repeats the record';

  it('a forged record of a version that never was there', () => {
    const world = estate();
    world.versions.set('9', version('9', { stage: 'Staging' }));
    world.records.push(endedRecord(startedRecord({ version: '9', number: 4.5 })));
    expect(choice(world.history())).toBe(`4, not version 9, which ${unproven}`);
  });

  it('a forged record alone', () => {
    const world = new Estate(promote('5'));
    world.versions.set('9', version('9', { stage: 'Staging' }));
    world.records.unshift(endedRecord(startedRecord({ version: '9', number: 0 })));
    expect(choice(world.history())).toBe(`inconclusive: ${NOTHING}: version 9 ${unproven}`);
  });

  it('a true record with a forged order: its number stands in the properties', () => {
    const world = estate();
    const [first, ...others] = world.history().tenures.toReversed();
    if (first === undefined) throw new Error('no tenure');
    const moved = { ...first, end: { ...first.end, number: 99 } };
    const tenures = [moved, ...others.toReversed()];
    expect(choice({ holders: world.holders, tenures, readFrom: 1 })).toBe('4');
    // As long as the ledger was not read as far as its number says, it waits.
    expect(choice({ holders: world.holders, tenures: [moved], readFrom: 90 })).toBe('more');
  });

  it('a forged record that claims to take up another one', () => {
    const world = estate();
    const archived = movedBy(
      startedRecord({
        version: '9',
        number: 20,
        changes: [changeOf('9', { from: 'Staging', to: 'Archived' })],
      }),
      version('9'),
    );
    world.versions.set('9', archived);
    const [entry] = Object.values(archived.properties);
    const { started } = JSON.parse(entry ?? '{}');
    const forged = endedRecord(startedRecord({ version: '9', number: 4, continues: { digest: started, number: 4 } }));
    world.records.push(forged);
    expect(choice(world.history())).toBe('4, not version 9, which has a record without its beginning');
    const lying = { ...world.tenure(forged, '9'), began: forged.started };
    expect(choice({ ...world.history(), tenures: [lying, ...world.history().tenures] })).toMatch(/^4, not version 9/);
  });

  it('a record of a shell', () => {
    const world = new Estate(promote('3'), promote('4', { proven: false, ...shell }), promote('5'));
    expect(choice(world.history())).toBe('3, not version 4, which came by a record that proves no approval');
  });

  it('a stage that somebody edited', () => {
    const world = new Estate(promote('3'), promote('4'));
    world.versions.set('9', version('9', { stage: 'Production' }));
    expect(choice(world.history())).toBe('3');
    world.versions.delete('9');
    const [three] = [world.of('3')];
    world.versions.set('3', { ...three, properties: {} });
    expect(choice(world.history())).toBe(`inconclusive: ${NOTHING}: version 3 ${unproven}`);
  });

  it('an entry that was copied from another version', () => {
    const world = estate();
    world.versions.set('9', { ...version('9'), properties: world.of('4').properties });
    const copied = world
      .history()
      .tenures.map((tenure) => (tenure.version === '4' ? { ...tenure, version: '9', asset: world.of('9') } : tenure));
    expect(choice({ ...world.history(), tenures: copied })).toBe(
      '3, not version 9, which has an entry in its properties that says something else',
    );
  });

  it('a version that is gone, or that was registered again', () => {
    const world = estate();
    world.versions.set('4', version('4'));
    expect(choice(world.history())).toBe(`3, not version 4, which ${unproven}`);
    world.versions.delete('4');
    expect(choice(world.history())).toBe('3, not version 4, which is gone');
  });

  it('a component, whose properties prove nothing', () => {
    const history = estate().history();
    const tenures = history.tenures.map((tenure) => ({
      ...tenure,
      asset: tenure.asset && { ...tenure.asset, kind: 'component' as const },
    }));
    expect(choice({ ...history, tenures })).toMatch(/^inconclusive: .* is a component, whose properties/);
  });

  it('a version that was displaced into the stage by the move of another', () => {
    const ended = endedRecord(
      startedRecord({ changes: [changeOf('2'), changeOf('1', { role: 'displace', to: 'Production' })] }),
    );
    expect(enteredBy(policy, production, ended)).toEqual(['2']);
  });

  it('a holder that is still there beside the present one: something stopped half-way', () => {
    const world = new Estate(promote('3'), promote('4'));
    world.versions.set('3', asBefore(world.of('3'), recordDigest(world.records[2] ?? startedRecord())));
    expect(world.holders.map((one) => one.version).sort()).toEqual(['3', '4']);
    expect(choice(world.history())).toBe(
      'inconclusive: version 3 was in Production before, and it still is, beside version 4',
    );
  });
});

describe('a record that takes another one up after its time', () => {
  it('is proven by the one that began it', () => {
    const world = new Estate(promote('3'));
    const began = world.do(promote('4'), false);
    const again = startedRecord({
      ...began,
      number: 4,
      continues: { digest: recordDigest(began), number: began.number },
    });
    world.records.push(again, endedRecord(again));
    world.do(promote('5'));
    expect(choice(world.history())).toBe('4');
  });
});

describe('a holder that a rollback brought back', () => {
  it('is told from one that was promoted', () => {
    const back = (world: Estate) => broughtBack(policy, production, world.history())?.version;
    expect(back(new Estate(promote('3'), promote('4'), rollback('3')))).toBe('3');
    expect(back(new Estate(promote('3'), promote('4')))).toBeUndefined();
    expect(back(new Estate(promote('3'), promote('4'), rollback('3'), promote('5')))).toBeUndefined();
    expect(back(new Estate())).toBeUndefined();
  });

  it('is none by a forged record', () => {
    const world = new Estate(promote('3'), promote('4'));
    world.records.push(endedRecord(startedRecord({ purpose: 'rollback', version: '4', number: 3 })));
    expect(broughtBack(policy, production, world.history())).toBeUndefined();
  });
});

describe('a rollback', () => {
  const rule = policy.rollbacks.get('Production');
  if (rule === undefined) throw new Error('no rollback');
  const world = new Estate(promote('3'), promote('4'), promote('5'));

  function chosenIn(of: Estate, given: Partial<Chosen> = {}): Chosen {
    const chosen = chooseTarget(policy, production, of.history());
    if (chosen.is !== 'target') throw new Error('no target');
    const tenure: Proven = chosen.tenure;
    const incumbents = of.holders;
    const ledger = { open: null, ends: [], pass: null };
    const facts = factsOf(tenure.asset, { incumbents, ledger });
    return { facts, tenure, passedOver: chosen.passedOver, moved: new Set(), ...given };
  }
  const decided = (of: Estate, given: Partial<Chosen> = {}, by = rule) =>
    decideRollback(policy, by, production, chosenIn(of, given));

  it('moves the version back first, then the holder aside', () => {
    const { plan, changes, state, from, digest } = plannedOf(decided(world));
    expect([state, from]).toEqual(['change', 'Archived']);
    expect(changes).toBe(plan.changes);
    expect(
      changes.map(({ version: number, role, from: start, to, archived, sequence }) => [
        number,
        role,
        start,
        to,
        archived,
        sequence,
      ]),
    ).toEqual([
      ['4', 'restore', 'Archived', 'Production', false, 3],
      ['5', 'displace', 'Production', 'Archived', true, 2],
    ]);
    expect(plan.asset.id).toBe(idOf('4'));
    expect(plan.holders.map(({ id, to }) => [id, to])).toEqual([[idOf('5'), 'Archived']]);
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
  });

  it('awaits its own approvals, and nothing that the transitions ask for', () => {
    const findings = decided(world).findings.map(({ subject, outcome, found }) => `${subject} ${outcome}: ${found}`);
    expect(findings).toEqual([
      'target pass: version 4 was in Production before, as event 4 of the ledger says and its own properties bear out',
      'rollback pass: the policy has a rollback of Production; version 5 goes to Archived',
      'approval 1 awaited: awaited through the environment production-emergency',
    ]);
  });

  it('judges what its own entry lists', () => {
    const strict = policyOf(`${POLICY}    checks: [{ tag: owner }]\n    freeze: [{ days: [Fri], time-zone: UTC }]\n`);
    const own = strict.rollbacks.get('Production');
    const findings = decided(world, {}, own).findings.map(({ subject, outcome }) => `${subject} ${outcome}`);
    expect(findings).toEqual(expect.arrayContaining(['tag owner fail', 'freeze awaited']));
  });

  it('has another plan for another record, another holder, another review', () => {
    const digest = (of: Estate, by = rule) => plannedOf(decided(of, {}, by)).digest;
    const own = digest(world);
    expect(digest(new Estate(promote('3'), promote('4'), promote('5')))).toBe(own);
    expect(digest(new Estate(promote('4'), promote('5')))).not.toBe(own);
    expect(digest(new Estate(promote('3'), promote('4'), promote('6')))).not.toBe(own);
    expect(digest(world, { ...rule, review: { ...rule.review, within: '24h' } })).not.toBe(own);
    expect(digest(world, { ...rule, displacedTo: 'Staging' })).not.toBe(own);
  });

  it('holds the plan to the record on which it rests', () => {
    const { plan } = plannedOf(decided(world));
    const [, , four] = world.records;
    expect(plan.facts).toEqual([
      { check: 'rollback', asset: idOf('4'), source: 'ledger', value: four && recordDigest(four) },
    ]);
  });

  it('moves every holder aside, one that was put there by hand too', () => {
    const edited = new Estate(promote('3'), promote('4'));
    edited.versions.set('9', version('9', { stage: 'Production' }));
    expect(plannedOf(decided(edited)).changes.map((change) => `${change.version} ${change.role}`)).toEqual([
      '3 restore',
      '4 displace',
      '9 displace',
    ]);
  });

  it('is inconclusive where nobody can tell in which stage the version is now', () => {
    const odd = new Estate(promote('3'), promote('4'));
    odd.versions.set('3', { ...odd.of('3'), stage: 'Elsewhere', tags: { stage: 'Archived' } });
    const decision = decided(odd);
    expect(decision.state).toBe('none');
    expect(decision.findings.map(({ outcome }) => outcome)).toEqual(['pass', 'inconclusive']);
  });

  it('brings a version back whose present stage nobody explained: its past is what counts', () => {
    const edited = new Estate(promote('3'), promote('4'));
    edited.versions.set('3', { ...edited.of('3'), stage: 'Staging', tags: { stage: 'Staging' } });
    expect(plannedOf(decided(edited)).from).toBe('Staging');
  });
});

describe('a rollback that stopped half-way', () => {
  const rule = policy.rollbacks.get('Production');
  if (rule === undefined) throw new Error('no rollback');

  it('comes to the same plan, and only what is left is written', () => {
    const world = new Estate(promote('3'), promote('4'), promote('5'));
    const history = world.history();
    const chosen = chooseTarget(policy, production, history);
    if (chosen.is !== 'target') throw new Error('no target');
    const ledger = { open: null, ends: [], pass: null };
    const fresh = {
      facts: factsOf(chosen.tenure.asset, { incumbents: world.holders, ledger }),
      tenure: chosen.tenure,
      passedOver: [],
      moved: new Set<string>(),
    };
    const first = plannedOf(decideRollback(policy, rule, production, fresh));
    const holder = world.of('5');
    const started = startedRecord({
      purpose: 'rollback',
      version: '4',
      number: 7,
      changes: first.changes.map((change) => ({ ...change })),
      planDigest: first.digest,
      ...gated,
    });
    const moved = movedBy(started, world.of('4'));
    const operation = recordDigest(started);
    expect(isMovedBy(policy, moved, operation)).toBe(true);
    expect(isMovedBy(policy, holder, operation)).toBe(false);
    expect(isMovedBy(policy, { ...moved, stage: 'Staging', tags: {} }, operation)).toBe(false);
    expect(asBefore(moved, operation)).toMatchObject({ stage: 'Archived', properties: world.of('4').properties });
    const open = { open: { operation, started }, ends: [], pass: null };
    const again = decideRollback(policy, rule, production, {
      ...fresh,
      facts: factsOf(asBefore(moved, operation), { incumbents: [asBefore(holder, operation)], ledger: open }),
      moved: new Set([moved.id]),
    });
    expect(plannedOf(again)).toMatchObject({ state: 'unfinished', digest: first.digest, startedBy: gated.run.name });
    expect(plannedOf(again).changes.map((change) => change.version)).toEqual(['5']);
  });

  it('is no business of another request', () => {
    const world = new Estate(promote('3'), promote('4'));
    const chosen = chooseTarget(policy, production, world.history());
    if (chosen.is !== 'target') throw new Error('no target');
    const started = startedRecord({ purpose: 'rollback', version: '3', planDigest: 'f'.repeat(64) });
    const open = { open: { operation: recordDigest(started), started }, ends: [], pass: null };
    const facts = factsOf(chosen.tenure.asset, { incumbents: world.holders, ledger: open });
    const decision = decideRollback(policy, rule, production, {
      facts,
      tenure: chosen.tenure,
      passedOver: [],
      moved: new Set(),
    });
    expect(plannedOf(decision)).toMatchObject({ state: 'change', startedBy: null });
  });
});

describe('the entry of a version', () => {
  it('is the one that its record says, or it bears out nothing', () => {
    const world = new Estate(promote('3'), promote('4'));
    const [three] = world.records;
    if (three === undefined || three.event !== 'started') throw new Error('no record');
    for (const given of [{ to: 'Staging' }, { asset: idOf('8') }, { number: 2 }]) {
      world.versions.set('3', { ...world.of('3'), properties: bagBy(three, '3', given) });
      expect(choice(world.history())).toMatch(/version 3 has an entry in its properties that says something else$/);
    }
    world.versions.set('3', { ...world.of('3'), properties: bagBy(three, '3', { proven: false }) });
    expect(choice(world.history())).toMatch(/version 3 came by a record that proves no approval$/);
  });
});
