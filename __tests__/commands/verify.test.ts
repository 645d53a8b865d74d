import { describe, expect, it } from '@jest/globals';
import { verify } from '../../src/commands/verify.js';
import type { AssetFacts } from '../../src/core/facts.js';
import type { LedgerRecord } from '../../src/core/ledger/record.js';
import { recordText } from '../../src/core/ledger/record.js';
import type { RawEvent, Stored } from '../../src/core/ledger/stored.js';
import type { ToldReport } from '../../src/report/report.js';
import { rawOf } from '../core/ledger/raw.js';
import {
  abandonedRecord,
  chainOf,
  changeOf,
  endedRecord,
  gated,
  promotion,
  shell,
  startedRecord,
} from '../core/ledger/world.js';
import { idOf, version } from '../core/world.js';
import { asking, type Chains, ledgerWith, portsWith, registryWith, versionsAfter } from './told-world.js';

const displaced = changeOf('1', { role: 'displace', from: 'Production', to: 'Archived' });
const LIFE = chainOf(
  ...promotion({ version: '1' }),
  ...promotion({ version: '2', changes: [changeOf('2'), displaced] }),
);
const RAW = LIFE.map(rawOf);

function look(events: readonly RawEvent[] | null, versions: readonly AssetFacts[], every = false): Promise<ToldReport> {
  const chains: Chains = events === null ? {} : { fraud: events };
  return verify(
    asking('verify', every ? { subject: null } : {}),
    portsWith(ledgerWith(chains), registryWith(versions)),
  );
}

const broken = ({ document }: ToldReport) => document().broken;
const cells = (report: ToldReport, title: string) => report.tables.find((table) => table.title === title)?.rows;
const whys = (report: ToldReport) => cells(report, 'Unproven')?.map((row) => [row[1], row[3], row[5]]);

describe('a ledger that stands as it was written', () => {
  it('is whole, and each move is proven by the entry in Azure ML', async () => {
    const report = await look(RAW, versionsAfter(LIFE));
    expect([report.verdict, report.title]).toEqual(['allow', 'ledger of fraud: whole']);
    expect(report.sentence).toBe(
      '4 events of 1 asset follow from each other, and Azure ML contradicts none. Of 3 moves Azure ML proves 3, a signature 0, nothing 0.',
    );
    expect(report.document()).toEqual({
      broken: [],
      assets: [{ kind: 'model', name: 'fraud', events: 4, chain: 'whole', azure: 3, signature: 0, unproven: 0 }],
      moves: [
        expect.objectContaining({
          number: 2,
          version: '1',
          from: 'Staging',
          to: 'Production',
          proof: 'azure',
          why: null,
        }),
        expect.objectContaining({ number: 4, version: '2', proof: 'azure' }),
        expect.objectContaining({ number: 4, version: '1', from: 'Production', to: 'Archived', proof: 'azure' }),
      ],
    });
    expect([report.notes, report.annotations]).toEqual([[], []]);
  });

  it('is whole where a promotion was renewed, given up, or is under way', async () => {
    const renewed = startedRecord({ version: '3' });
    const given = startedRecord({ version: '4' });
    const chain = chainOf(
      renewed,
      ...promotion({ version: '3' }),
      given,
      abandonedRecord(given),
      startedRecord({ version: '5' }),
    );
    const report = await look(chain.map(rawOf), versionsAfter(chain));
    expect(report.verdict).toBe('allow');
    expect(report.document().moves).toEqual([expect.objectContaining({ number: 3, proof: 'azure' })]);
    expect(report.notes).toEqual(['event 6 of fraud was started and has not ended; the same request again ends it']);
  });

  it('is whole, and unproven, where nothing in Azure ML repeats it, where the version is gone, or a shell ran it', async () => {
    const chain = chainOf(
      ...promotion({ version: '1' }),
      ...promotion({ version: '2' }),
      ...promotion({ version: '3', proven: false, ...shell }),
    );
    const [, , three] = versionsAfter(chain);
    if (three === undefined) throw new Error('no version 3');
    const report = await look(chain.map(rawOf), [version('1', { stage: 'Production' }), three]);
    expect(report.verdict).toBe('allow');
    expect(whys(report)).toEqual([
      ['2', '1', 'no entry of the version repeats it'],
      ['4', '2', 'the version is gone'],
      ['6', '3', 'it was run from a shell, which shows nobody'],
    ]);
    expect(report.notes).toEqual([
      'version 2 of fraud is in Production by the ledger, and Azure ML has no such version: see drift',
    ]);
  });

  it('is proven by a good signature where Azure ML says nothing, and not by one that nobody can check', async () => {
    const signed = RAW.map((event, index): RawEvent => {
      return { ...event, signature: { is: index === 1 ? 'good' : 'unknown', by: 'dana' } };
    });
    const report = await look(signed, []);
    expect(report.document().moves).toEqual([
      expect.objectContaining({ number: 2, proof: 'signature' }),
      expect.objectContaining({ number: 4, proof: 'unproven' }),
      expect.objectContaining({ number: 4, proof: 'unproven' }),
    ]);
  });

  it('is not proven where a record only says so: the entry of a shell stays one of a shell', async () => {
    const begun = startedRecord({ version: '1', proven: false, ...shell });
    const honest = chainOf(begun, endedRecord(begun));
    const forged = chainOf(begun, startedRecord({ version: '1' }), endedRecord(begun));
    const report = await look(forged.map(rawOf), versionsAfter(honest));
    expect(report.verdict).toBe('allow');
    expect(whys(report)).toEqual([['3', '1', 'it was run from a shell, which shows nobody']]);
  });

  it('is not proven where what took it up again names other approvals than what began it', async () => {
    const begun = startedRecord({ version: '1' });
    const [approval] = gated.evidence.approvals;
    if (approval === undefined) throw new Error('no approval');
    const evidence = { ...gated.evidence, approvals: [{ ...approval, login: 'mallory' }] };
    const chain = chainOf(begun, { ...begun, evidence }, endedRecord(begun));
    const why = 'it was taken up again and says otherwise than what began it, which alone is repeated';
    expect(whys(await look(chain.map(rawOf), versionsAfter(chain)))).toEqual([['3', '1', why]]);
  });

  it('is not proven by the properties of a component, which can be overwritten', async () => {
    const asComponent = (record: LedgerRecord): LedgerRecord =>
      JSON.parse(recordText(record).replaceAll('"kind":"model"', '"kind":"component"'));
    const chain = chainOf(...promotion({ version: '1' }).map(asComponent));
    const versions = versionsAfter(chain).map((asset): AssetFacts => ({ ...asset, kind: 'component' }));
    const request = asking('verify', {
      subject: { kind: 'component', name: 'fraud', version: null, where: { in: 'elsewhere' } },
    });
    const ledger = ledgerWith({ fraud: chain.map(rawOf) }, 'component');
    const report = await verify(request, portsWith(ledger, registryWith(versions)));
    expect(report.verdict).toBe('allow');
    expect(whys(report)).toEqual([['2', '1', 'the properties of a component can be overwritten']]);
  });

  it('says that a stage was edited in Azure ML, which is for drift to judge', async () => {
    const versions = versionsAfter(LIFE).map((asset) =>
      asset.version === '2' ? { ...asset, stage: 'None', tags: {} } : asset,
    );
    const report = await look(RAW, versions);
    expect(report.verdict).toBe('allow');
    expect(report.notes).toEqual([
      'version 2 of fraud is in Production by the ledger, and Azure ML says no stage: see drift',
    ]);
  });

  it('is not called unproven for what the list does not show yet', async () => {
    const last = LIFE.at(-1)?.record.at ?? '';
    const registry = registryWith([version('1'), version('2')], { now: last, read: versionsAfter(LIFE) });
    const report = await verify(asking('verify'), portsWith(ledgerWith({ fraud: RAW }), registry));
    expect(report.document().assets).toEqual([expect.objectContaining({ azure: 3, unproven: 0 })]);
  });
});

describe('a ledger that grows meanwhile', () => {
  it('is not taken for one that lost events, and one that did is', async () => {
    const head = (count: number) => ledgerWith({ fraud: RAW.slice(0, count) }).head;
    const seen = async (count: number) => {
      const ledger = { ...ledgerWith({ fraud: RAW.slice(0, 2) }), head: head(count) };
      return verify(asking('verify'), portsWith(ledger, registryWith(versionsAfter(LIFE))));
    };
    expect((await seen(4)).verdict).toBe('allow');
    expect((await seen(2)).verdict).toBe('deny');
  });
});

describe('a ledger that was changed', () => {
  it('is broken at the first event that does not follow, and names its commit', async () => {
    const report = await look([...RAW.slice(0, 1), ...RAW.slice(2)], versionsAfter(LIFE));
    expect([report.verdict, report.title]).toEqual(['deny', 'ledger of fraud: broken']);
    expect(report.sentence).toBe('Event 2 of fraud: it says that it is event 3.');
    expect(broken(report)).toEqual([
      { kind: 'model', name: 'fraud', number: 2, commit: LIFE[2]?.commit, what: 'it says that it is event 3' },
    ]);
    expect(report.annotations).toEqual([
      { title: 'broken ledger', message: 'event 2 of fraud: it says that it is event 3', at: null },
    ]);
    expect(cells(report, 'Assets')).toEqual([['model fraud', '1', 'broken at 2', '0', '0', '0']]);
  });

  it('is missed by Azure ML where its tail was cut, once for all versions that it moved', async () => {
    const report = await look(RAW.slice(0, 2), versionsAfter(LIFE));
    const what =
      'is missing from the ledger, and Azure ML remembers it: version 1, moved from Production to Archived by github.com/acme/ml/actions/runs/7';
    expect(report.sentence).toBe(`Event 3 of fraud ${what}.`);
    expect(broken(report)).toEqual([{ kind: 'model', name: 'fraud', number: 3, commit: null, what: `it ${what}` }]);
  });

  it.each([false, true])(
    'is missed by Azure ML where its branch was deleted (asked for every asset: %s)',
    async (every) => {
      const report = await look(null, versionsAfter(LIFE), every);
      expect(report.verdict).toBe('deny');
      expect(broken(report)).toEqual([
        expect.objectContaining({ number: 1, what: expect.stringContaining('it is missing from the ledger') }),
        expect.objectContaining({ number: 3, what: expect.stringContaining('it is missing from the ledger') }),
      ]);
    },
  );

  it('is contradicted by Azure ML where its branch was rewritten as a whole', async () => {
    const rewritten = chainOf(...LIFE.map(({ record }) => ({ ...record, tool: '9.9.9' })));
    const report = await look(rewritten.map(rawOf), versionsAfter(LIFE));
    expect(broken(report)).toEqual([
      expect.objectContaining({ number: 1, what: expect.stringContaining('missing from the ledger') }),
      expect.objectContaining({ number: 3, what: expect.stringContaining('missing from the ledger') }),
    ]);
    expect(report.document().assets).toEqual([expect.objectContaining({ azure: 0, unproven: 3 })]);
  });

  it('proves nothing by a tail that was forged', async () => {
    const forged = chainOf(...LIFE.map(({ record }) => record), ...promotion({ version: '9' }));
    const report = await look(forged.map(rawOf), [...versionsAfter(LIFE), version('9')]);
    expect(report.verdict).toBe('allow');
    expect(whys(report)).toEqual([['6', '9', 'no entry of the version repeats it']]);
  });

  it.each<[string, (entry: Parameters<NonNullable<Parameters<typeof versionsAfter>[1]>>[0]) => typeof entry, string]>([
    ['another stage before', (entry) => ({ ...entry, from: 'None' }), 'it moved it from Staging'],
    ['another stage after', (entry) => ({ ...entry, to: 'Archived' }), 'it moved it to Production'],
    ['another plan', (entry) => ({ ...entry, plan: 'f'.repeat(64) }), 'it is of another plan'],
    ['another version', (entry) => ({ ...entry, asset: idOf('9') }), 'it promoted another version'],
    ['another number', (entry) => ({ ...entry, number: 8 }), 'it is event 1, not 8'],
  ])('disagrees with an asset whose properties name %s', async (_, change, what) => {
    const chain = LIFE.slice(0, 2);
    const report = await look(chain.map(rawOf), versionsAfter(chain, change));
    expect(report.verdict).toBe('deny');
    expect(broken(report)).toEqual([
      expect.objectContaining({
        number: 1,
        what: expect.stringMatching(new RegExp(`otherwise than Azure ML.*: ${what}$`)),
      }),
    ]);
  });

  it('disagrees with a version that carries the entry of what did not move it, not with what came from elsewhere', async () => {
    const [one] = versionsAfter(LIFE.slice(0, 2));
    if (one === undefined) throw new Error('no version');
    const copied = await look(RAW.slice(0, 2), [one, version('7', { properties: one.properties })]);
    expect(broken(copied)).toEqual([
      expect.objectContaining({ number: 1, what: expect.stringContaining('it did not move that version') }),
    ]);
    const [foreign] = versionsAfter(LIFE.slice(0, 2), (entry) => ({
      ...entry,
      asset: entry.asset.replace('fraud', 'churn'),
    }));
    if (foreign === undefined) throw new Error('no version');
    const report = await look(RAW.slice(0, 2), [one, version('7', { properties: foreign.properties })]);
    expect(report.verdict).toBe('allow');
    expect(report.notes).toEqual(['an entry in the properties of fraud came from another asset or place']);
  });

  it('does not hide one fault behind another: every chain is looked at', async () => {
    const other = (stored: readonly Stored[]) =>
      chainOf(...stored.map(({ record }) => JSON.parse(recordText(record).replaceAll('fraud', 'churn')))).map(rawOf);
    const chains = { fraud: RAW.slice(1), churn: other(LIFE).slice(1), taxi: [] };
    const report = await verify(asking('verify', { subject: null }), portsWith(ledgerWith(chains), registryWith([])));
    expect(broken(report)).toEqual([
      expect.objectContaining({ name: 'churn', number: 1 }),
      expect.objectContaining({ name: 'fraud', number: 1 }),
    ]);
    expect(report.sentence).toContain('; 1 more below.');
  });
});

describe('a request to verify', () => {
  it('is wrong without a ledger, and for what neither the ledger nor Azure ML knows', async () => {
    await expect(verify(asking('verify'), portsWith(null, registryWith([])))).rejects.toThrow(
      'ledger is off, and verify reads the ledger. Set ledger to where promotions are remembered',
    );
    await expect(look(null, [])).rejects.toThrow(
      'the ledger knows nothing of the model fraud: there is no branch ledger/model/fraud in acme/ml, and Azure ML has no version of it',
    );
  });

  it('finds nothing wrong where nothing was ever promoted', async () => {
    expect((await look(null, [version('1')])).sentence).toBe('There is no event, and Azure ML remembers none.');
    expect((await look(null, [], true)).verdict).toBe('allow');
  });
});
