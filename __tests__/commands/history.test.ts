import { describe, expect, it } from '@jest/globals';
import { history } from '../../src/commands/history.js';
import type { ToldRequest } from '../../src/commands/told-request.js';
import type { RawEvent, Stored } from '../../src/core/ledger/stored.js';
import type { LedgerPort } from '../../src/ledger/port.js';
import { terminal } from '../../src/report/terminal.js';
import { rawOf } from '../core/ledger/raw.js';
import {
  acknowledgedRecord,
  atMinute,
  chainOf,
  changeOf,
  promotion,
  refusedRecord,
  shell,
  startedRecord,
} from '../core/ledger/world.js';
import { asking, ledgerWith, portsWith, registryWith, versionsAfter } from './told-world.js';

const displaced = changeOf('1', { role: 'displace', from: 'Production', to: 'Archived' });
const LIFE = chainOf(
  refusedRecord({ version: '1', reason: 'a try' }),
  ...promotion({ version: '1', at: atMinute(10), reason: 'first | <b>one</b>' }),
  ...promotion({ version: '2', changes: [changeOf('2'), displaced], ...shell, proven: false }),
  acknowledgedRecord({ version: '2', at: atMinute(24 * 60) }),
);

function look(given: Partial<ToldRequest<'history'>> = {}, events: readonly RawEvent[] = LIFE.map(rawOf)) {
  const ledger = ledgerWith(events.length === 0 ? {} : { fraud: events });
  return history(asking('history', given), portsWith(ledger, registryWith(versionsAfter(LIFE))));
}

const ofVersion = (name: string) => ({
  subject: {
    kind: 'model',
    name: 'fraud',
    version: { is: 'version', version: name },
    where: { in: 'elsewhere' },
  } as const,
});

describe('the history of an asset', () => {
  it('tells every event, newest first: what moved, who asked, who approved, and why', async () => {
    const report = await look();
    expect([report.verdict, report.title, report.sentence]).toEqual([
      'allow',
      'history of the model fraud',
      `6 events, from ${atMinute(0)} to ${atMinute(24 * 60)}.`,
    ]);
    const run = 'github.com/acme/ml/actions/runs/7';
    expect(report.tables[0]?.rows.map(([number, , ...row]) => [number, ...row])).toEqual([
      ['6', 'acknowledged', '2', 'Production', '', 'dana', 'grace', run, 'deleted by hand'],
      ['5', 'completed', '2', 'Staging', 'Production', '', '', 'shell', 'better on the new data'],
      ['4', 'started', '2', 'Staging', 'Production', '', '', 'shell', 'better on the new data'],
      ['3', 'completed', '1', 'Staging', 'Production', 'dana', 'grace', run, 'first | <b>one</b>'],
      ['2', 'started', '1', 'Staging', 'Production', 'dana', 'grace', run, 'first | <b>one</b>'],
      ['1', 'refused', '1', 'Staging', 'Production', 'dana', 'grace', run, 'a try'],
    ]);
  });

  it('is that of one version where the reference names one, also where another displaced it', async () => {
    const report = await look(ofVersion('1'));
    expect(report.title).toBe('history of the model fraud version 1');
    expect(report.tables[0]?.rows.map((row) => [row[0], row[3], row[4], row[5]])).toEqual([
      ['5', '1', 'Production', 'Archived'],
      ['4', '1', 'Production', 'Archived'],
      ['3', '1', 'Staging', 'Production'],
      ['2', '1', 'Staging', 'Production'],
      ['1', '1', 'Staging', 'Production'],
    ]);
    expect((await look(ofVersion('9'))).sentence).toBe('No event concerns it.');
    const { subject } = ofVersion('');
    const latest = await look({ subject: { ...subject, version: { is: 'label', label: 'latest' } } });
    expect(latest.title).toBe('history of the model fraud version 2');
  });

  it('holds each record whole for machines, with its digest and its commit', async () => {
    const { document } = await look();
    const whole = LIFE.map(({ record, digest, commit }) => ({ commit, digest, record })).reverse();
    expect(document()).toEqual({ events: whole });
  });

  it('tells of an event that cannot be read, and leaves it to verify', async () => {
    const report = await look({}, LIFE.map(rawOf).with(2, { ...rawOf(LIFE[2] as Stored), record: '{' }));
    expect(report.tables[0]?.rows).toHaveLength(5);
    expect(report.notes).toEqual(['event 3 cannot be read: its record: it is not JSON; verify says more']);
  });

  it('is a table in a shell, its newest event first', async () => {
    const [sentence, empty, title, head, newest] = terminal(await look(ofVersion('2')), { colour: false }).split('\n');
    expect([sentence, empty, title]).toEqual([
      `✓ history of the model fraud version 2. 3 events, from ${LIFE[3]?.record.at} to ${atMinute(24 * 60)}.`,
      '',
      '  Events, newest first',
    ]);
    expect(head).toMatch(/^ {2}Event {2}Time {22}What {10}Version {2}From {8}To {10}Asked {2}Approved {2}Run/);
    expect(newest).toMatch(/^ {2}6 {6}2024-05-02T10:00:00.000Z {2}acknowledged {2}2 {8}Production/);
  });
});

describe('who held each stage at a time', () => {
  const holders = async (at: string, given = {}) => (await look({ at, ...given })).tables[0]?.rows;

  it('is what the last event until then left', async () => {
    expect(await holders(atMinute(0))).toEqual([]);
    expect(await holders(LIFE[2]?.record.at ?? '')).toEqual([['Production', '1', '3']]);
    expect(await holders(LIFE[4]?.record.at ?? '')).toEqual([
      ['Archived', '1', '5'],
      ['Production', '2', '5'],
    ]);
    expect(await holders('2030-01-01T00:00:00.000Z')).toEqual([['Archived', '1', '5']]);
    expect(await holders(LIFE[4]?.record.at ?? '', ofVersion('1'))).toEqual([['Archived', '1', '5']]);
  });

  it('names the event and its time, and says what was under way', async () => {
    const { at = '' } = LIFE[3]?.record ?? {};
    const report = await look({ at });
    expect([report.title, report.sentence]).toEqual([`model fraud at ${at}`, `As event 4 left it, started at ${at}.`]);
    expect(report.notes).toEqual(['event 4 was under way: it was started and not ended yet']);
    expect(report.document()).toMatchObject({
      moment: at,
      event: { number: 4, event: 'started', at, digest: LIFE[3]?.digest, commit: LIFE[3]?.commit },
      holders: [{ stage: 'Production', version: '1', number: 3 }],
    });
  });

  it('is nothing before the first event, and reads no other', async () => {
    const ledger: LedgerPort = {
      ...ledgerWith({ fraud: LIFE.map(rawOf) }),
      events: () => {
        throw new Error('all events were read');
      },
    };
    const report = await history(
      asking('history', { at: '2020-01-01T00:00:00.000Z' }),
      portsWith(ledger, registryWith([])),
    );
    expect(report.sentence).toBe('Nothing was recorded yet.');
    expect(report.document()).toMatchObject({ event: null, holders: [] });
  });
});

describe('a timeline', () => {
  it('has what changed a stage, a period a day, every label escaped', async () => {
    const { rendering } = await look({ format: 'mermaid' });
    expect(rendering).toEqual({
      format: 'mermaid',
      extension: 'mmd',
      text: [
        'timeline',
        '  title history of the model fraud',
        '  2024-05-01 : version 1 from Staging to Production : version 2 from Staging to Production',
        '  2024-05-02 : version 2 no more in Production',
        '',
      ].join('\n'),
    });
  });

  it('cannot be broken by what a stage is called', async () => {
    const to = 'x : y\n  section <script>#';
    const { rendering } = await look({ format: 'mermaid' }, chainOf(...promotion({ version: '1', to })).map(rawOf));
    expect(rendering?.text.split('\n')[2]).toBe(
      '  2024-05-01 : version 1 from Staging to x #58; y   section #60;script#62;#35;',
    );
  });

  it('has the last hundred of many, and is drawn also where nothing was moved', async () => {
    const many = chainOf(
      ...Array.from({ length: 120 }, (_, index) => promotion({ version: `${index + 1}` })).flat(),
    ).map(rawOf);
    const { text = '' } = (await look({ format: 'mermaid' }, many)).rendering ?? {};
    expect(text.match(/version \d+ from/g)).toHaveLength(100);
    expect(text).toContain('version 120 from');
    expect(text).not.toContain('version 20 from');
    const none = await look({ format: 'mermaid' }, chainOf(refusedRecord()).map(rawOf));
    expect(none.rendering?.text).toContain('nothing was moved');
  });
});

describe('one event for others', () => {
  it.each(['in-toto', 'in-toto-predicate', 'cyclonedx'] as const)(
    'is made of the last that ended, as %s',
    async (format) => {
      const chain = chainOf(...promotion({ version: '1' }), ...promotion({ version: '2' }), refusedRecord());
      const ports = portsWith(ledgerWith({ fraud: chain.map(rawOf) }), registryWith(versionsAfter(chain)));
      const last = (await history(asking('history', { format }), ports)).rendering;
      expect(JSON.parse(last?.text ?? '')).toEqual(expect.any(Object));
      expect(last?.text).toContain(chain[3]?.digest);
      const first = (await history(asking('history', { format, event: 2 }), ports)).rendering;
      expect(first?.text).toContain(chain[1]?.digest);
    },
  );

  it('is refused where nothing proves it, where it is no end, or is not there', async () => {
    const format = 'in-toto';
    await expect(look({ format, event: 5 })).rejects.toThrow(
      'event 5 is unproven: it was run from a shell, which shows nobody; so it cannot be exported as verified',
    );
    await expect(look({ format, event: 2 })).rejects.toThrow(
      'event 2 is started, and only what was completed, rolled-back or adopted can be exported. history lists the events',
    );
    await expect(look({ format, event: 77 })).rejects.toThrow('there is no event 77. history lists the events');
    await expect(look({ format }, [rawOf(chainOf(startedRecord())[0] as Stored)])).rejects.toThrow(
      'nothing was completed yet',
    );
    const forged = chainOf(...promotion({ version: '1', tool: 'forged' })).map(rawOf);
    await expect(look({ format }, forged)).rejects.toThrow('event 2 is unproven: no entry of the version repeats it');
  });

  it('is refused behind the first broken event, whatever Azure ML says of it', async () => {
    const chain = chainOf(refusedRecord(), ...promotion({ version: '1' }));
    const cut = chain.slice(1).map(rawOf);
    const ports = portsWith(ledgerWith({ fraud: cut }), registryWith(versionsAfter(chain)));
    await expect(history(asking('history', { format: 'in-toto' }), ports)).rejects.toThrow(
      'event 3 is unproven: the chain is broken at event 1',
    );
  });
});

describe('a request for history', () => {
  it('is wrong without a ledger, and for an asset that the ledger does not know', async () => {
    await expect(history(asking('history'), portsWith(null, registryWith([])))).rejects.toThrow(
      'ledger is off, and history reads the ledger',
    );
    const unknown = 'the ledger knows nothing of the model fraud: there is no branch ledger/model/fraud in acme/ml';
    await expect(look({}, [])).rejects.toThrow(unknown);
    await expect(look({ at: atMinute(0) }, [])).rejects.toThrow(unknown);
  });

  it('is wrong where its inputs contradict each other', async () => {
    await expect(look({ at: atMinute(0), format: 'mermaid' })).rejects.toThrow('at and format mermaid are both given');
    await expect(look({ event: 2 })).rejects.toThrow('event is 2, but format is table');
  });
});
