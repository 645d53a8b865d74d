import { describe, expect, it } from '@jest/globals';
import { plan } from '../../src/commands/plan.js';
import type { Ports } from '../../src/commands/ports.js';
import { parseRecord } from '../../src/core/ledger/parse-record.js';
import { recordText } from '../../src/core/ledger/record.js';
import type { Report } from '../../src/report/report.js';
import { anEstate, dyingAfter, portsUnder, promoteUnder, records, registry, requestFor, told } from './estate.js';

const UNTIL = '2030-06-01T12:00:00.000Z';
const POLICY = `version: 1
stages:
  None: {}
  Staging: {}
  Production: { exclusive: { incumbent-to: Archived } }
  Archived: { hidden: true }
transitions:
  - { from: None, to: Staging }
  - { from: Staging, to: Production, checks: [{ tag: owner }, { soak: 24h }] }
  - { from: Production, to: Archived }
waivers:
  - { id: W-1, match: { kind: model }, check: tag, reason: renamed, approved-by: lee, expires: "${UNTIL}" }
  - { id: W-2, match: { name: churn }, check: soak, reason: renamed, approved-by: lee, expires: "${UNTIL}" }
`;
const BEFORE = '2030-06-01T11:59:59.000Z';
const AFTER = '2030-06-01T12:00:00.000Z';

anEstate();

const at = (time: string, real = registry()): Partial<Ports> => ({ registry: { ...real, now: () => time } });
const promoted = (version: string, to: string, ports: Partial<Ports> = {}): Promise<Report> =>
  promoteUnder(POLICY, version, to, ports);
const digestOf = (report: Report): string | null => (report.is === 'judged' ? report.digest : null);

describe('a promotion that leans on waivers', () => {
  it('is planned, promoted before their end and refused after it, under one digest', async () => {
    await promoted('1', 'Staging', at(BEFORE));
    const planned = await plan(requestFor('1', 'Production', { command: 'plan' }), portsUnder(POLICY, at(AFTER)));
    expect(told(planned)).toBe('1 allow planned');
    const late = await promoted('1', 'Production', at(AFTER));
    expect(told(late)).toMatch(/^1 deny refused: .*no tag owner; the waiver W-1 ended at .*the waiver W-2 ended at /s);
    const early = await promoted('1', 'Production', at(BEFORE));
    expect(told(early)).toBe('1 allow promoted');
    expect([digestOf(late), digestOf(early)]).toEqual([digestOf(planned), digestOf(planned)]);
  });

  it('is recorded with them, in a record that can be read again', async () => {
    await promoted('1', 'Staging', at(BEFORE));
    await promoted('1', 'Production', at(BEFORE));
    const record = records().at(-1);
    if (record?.event !== 'completed') throw new Error('nothing was completed');
    const waived = (id: string) => ({ id, reason: 'renamed', approvedBy: 'lee', until: UNTIL });
    expect(record.started.findings).toEqual(
      expect.arrayContaining([
        { subject: 'tag owner', outcome: 'fail', found: 'no tag owner', wanted: 'a tag owner', waived: waived('W-1') },
        expect.objectContaining({ subject: 'soak 24h', outcome: 'fail', waived: waived('W-2') }),
        expect.objectContaining({ subject: 'waiver W-1', outcome: 'pass' }),
        expect.objectContaining({ subject: 'waiver W-2', outcome: 'pass' }),
      ]),
    );
    expect(parseRecord(recordText(record)).ok).toBe(true);
  });

  it('may be finished after their end: what is half-done leaves two holders', async () => {
    for (const version of ['1', '2']) await promoted(version, 'Staging', at(BEFORE));
    await promoted('1', 'Production', at(BEFORE));
    await expect(promoted('2', 'Production', at(BEFORE, dyingAfter(1)))).rejects.toThrow('killed');
    expect(told(await promoted('2', 'Production', at(AFTER)))).toBe('2 allow finished');
  });
});
