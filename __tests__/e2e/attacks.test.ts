import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { approvals } from './attacks/approvals.js';
import { changes } from './attacks/changes.js';
import { gates } from './attacks/gates.js';
import { allCalls, CALLS, HARMLESS, permissions } from './attacks/permissions.js';
import { type Played, play, type Row } from './attacks/row.js';
import { runs } from './attacks/runs.js';
import { type Estate, startEstate } from './servers/estate.js';
import { InFours } from './servers/in-fours.js';

const table: Readonly<Record<string, readonly Row[]>> = {
  'what changed after it was planned': changes,
  'an approval that is none': approvals,
  'a gate': gates,
  'a run or a policy that may not': runs,
  'what may not be read': permissions,
};
const OBEYED = ['add-mask', 'error', 'warning', 'notice', 'group', 'endgroup'];
const rows = Object.values(table).flat();

// The identities trust any job of the repository, so that nothing but the action itself stands between.
let estate: Estate;
const played = new InFours(rows, (row: Row) => play(estate, row));
// Of each sort a few also where nobody is to remember; what an earlier attempt left then stands in the version alone.
const SAMPLE = 9;
const unremembered = rows
  .filter((_, index) => index % SAMPLE === 0)
  .map((row): Row => ({ ...row, github: { ...row.github, isRemembered: false } }));
const playedSo = new InFours(unremembered, (row: Row) => play(estate, row));
beforeAll(async () => {
  estate = await startEstate({ isCareless: true });
});
afterAll(async () => {
  await Promise.all([played.settled(), playedSo.settled()]);
  await estate.stop();
  process.stdout.write(`${rows.length} attacks and mistakes, ${unremembered.length} of them also without a ledger\n`);
});

async function refused(row: Row, { step, writes, chain }: Played): Promise<void> {
  expect(writes).toHaveLength(row.writes ?? 0);
  // What an earlier attempt began before it died stays open; who is refused begins nothing, and ends nothing of others.
  const begun = row.writes === undefined || row.github?.isRemembered === false ? [] : ['started'];
  expect([chain.wrong, chain.records.map(({ event }) => event)]).toEqual([[], begun]);
  expect({ code: step.code, stderr: step.stderr, verdict: step.outputs.verdict }).toEqual({
    code: 1,
    stderr: '',
    verdict: row.verdict,
  });
  if (row.subject !== null) {
    const subject = typeof row.subject === 'string' ? row.subject : expect.stringMatching(row.subject);
    const outcomeOf = row.verdict === 'deny' ? 'fail' : 'inconclusive';
    const bad = step.record?.findings.filter((finding) => finding.outcome !== 'pass');
    expect(bad).toContainEqual(
      expect.objectContaining({ subject, outcome: outcomeOf, found: expect.stringMatching(row.found) }),
    );
  }
  expect(step.stdout).toMatch(row.found);
  if (row.says !== undefined) expect(step.stdout).toMatch(row.says);
  expect(step.annotations.map(({ name }) => name)).toContain('error');
  // Whatever an attacker named something: nothing but our own commands reaches the runner.
  expect(step.commands.filter(({ name }) => !OBEYED.includes(name))).toEqual([]);
  expect(step.annotations.map(({ message }) => message)).not.toContain('own');
}

describe.each(Object.entries(table))('the shipped action refuses %s', (_, those) => {
  for (const row of those)
    (row.fails === undefined ? test : test.failing)(row.name, async () => refused(row, await played.of(row)));
});

describe('the shipped action without a ledger refuses', () => {
  for (const row of unremembered) test(row.name, async () => refused(row, await playedSo.of(row)));
});

test('every call to GitHub that a promotion makes is answered with 403 in a row of its own', async () => {
  const { step, asked } = await play(estate, allCalls);
  expect(step.code).toBe(0);
  const known = [...CALLS.map(({ path }) => path), HARMLESS];
  expect(asked.filter((path) => !known.some((one) => one.test(path)))).toEqual([]);
  expect(CALLS.filter(({ path }) => !asked.some((one) => path.test(one))).map(({ name }) => name)).toEqual([]);
});
