import { describe, expect, it } from '@jest/globals';
import { shellApprovals } from '../../src/approvals/shell.js';
import { plan } from '../../src/commands/plan.js';
import type { Ports } from '../../src/commands/ports.js';
import type { Report } from '../../src/report/report.js';
import {
  anEstate,
  CHAIN,
  dyingAfter,
  jobOf,
  ledger,
  portsUnder,
  promoteUnder,
  put,
  records,
  registry,
  requestFor,
  told,
} from './estate.js';

const POLICY = `version: 1
stages:
  None: {}
  Staging: {}
  Production: { exclusive: { incumbent-to: Archived } }
  Archived: { hidden: true }
transitions:
  - { from: None, to: Staging }
  - { from: Staging, to: Production, checks: [{ soak: 24h }] }
  - { from: Production, to: Archived }
`;
const HOUR = 3_600_000;

anEstate();

/** The registry, on whose clock so many hours more have passed. */
function later(hours: number, real = registry()): Partial<Ports> {
  const now = () => {
    const time = real.now();
    return time === null ? null : new Date(Date.parse(time) + hours * HOUR).toISOString();
  };
  return { registry: { ...real, now } };
}

const promoted = (version: string, to: string, ports: Partial<Ports> = {}): Promise<Report> =>
  promoteUnder(POLICY, version, to, ports);

describe('a version that must stay in Staging for a day', () => {
  it('is planned at once, with when it may go', async () => {
    await promoted('1', 'Staging');
    const report = await plan(requestFor('1', 'Production', { command: 'plan' }), portsUnder(POLICY));
    expect(told(report)).toBe('1 allow planned');
    const soak = report.is === 'judged' ? report.findings.find(({ subject }) => subject === 'soak 24h') : undefined;
    expect(soak).toMatchObject({ outcome: 'awaited', found: expect.stringMatching(/^in Staging since .*, opens at /) });
  });

  it('is refused before, and promoted after, under the same plan', async () => {
    await promoted('1', 'Staging');
    const early = await promoted('1', 'Production', later(23));
    expect(told(early)).toMatch(/^1 deny refused: in Staging since /);
    const late = await promoted('1', 'Production', later(25));
    expect(told(late)).toBe('1 allow promoted');
    expect(late).toMatchObject({ digest: early.is === 'judged' ? early.digest : '' });
  });

  it('counts from its last coming', async () => {
    await promoted('1', 'Staging');
    const back = `${POLICY}  - { from: Staging, to: None }\nallow-cycles: true\n`;
    await promoteUnder(back, '1', 'None');
    await promoteUnder(back, '1', 'Staging', later(20));
    expect(told(await promoteUnder(back, '1', 'Production', later(25)))).toMatch(/^1 deny refused/);
    expect(told(await promoteUnder(back, '1', 'Production', later(45)))).toBe('1 allow promoted');
  });

  it('may be finished at any time once it was begun', async () => {
    for (const version of ['1', '2']) await promoted(version, 'Staging');
    await promoted('1', 'Production', later(25));
    const approvals = jobOf(900);
    const dying = later(25, dyingAfter(1));
    await expect(promoted('2', 'Production', { ...dying, approvals })).rejects.toThrow('killed');
    expect(told(await promoted('2', 'Production', { approvals }))).toBe('2 allow finished');
  });
});

describe('what does not satisfy it', () => {
  const late = (version: string): Promise<Report> => promoted(version, 'Production', later(1000));

  it('a record of a shell', async () => {
    await promoted('1', 'Staging', { approvals: shellApprovals });
    expect(told(await late('1'))).toBe(
      '1 inconclusive refused: the record of how version 1 came into Staging is unproven: a shell wrote it',
    );
  });

  it('a stage that somebody edited', async () => {
    await put('1', { stage: 'Staging' });
    expect(told(await late('1'))).toMatch(/^1 inconclusive refused: no promotion of version 1 shows since when/);
  });

  it('a record with an earlier time in the place of the true one', async () => {
    await promoted('1', 'Staging');
    const [started, completed] = records();
    if (started?.event !== 'started' || completed?.event !== 'completed') throw new Error('other records');
    const at = '2020-01-01T00:00:00.000Z';
    ledger.chainsByName.clear();
    ledger.add(CHAIN, { ...started, at });
    ledger.add(CHAIN, { ...completed, at, started: { ...started, at } });
    expect(told(await late('1'))).toMatch(/^1 inconclusive refused: no proven record shows since when/);
  });

  it('a promotion without a ledger', async () => {
    await promoted('1', 'Staging', { ledger: null });
    expect(told(await promoted('1', 'Production', { ...later(1000), ledger: null }))).toMatch(
      /^1 inconclusive refused: without a ledger nothing proves since when/,
    );
    expect(told(await late('1'))).toMatch(/^1 inconclusive refused: no proven record shows since when/);
  });
});
