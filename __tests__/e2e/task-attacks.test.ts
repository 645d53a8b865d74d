import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { InFours } from './servers/in-fours.js';
import { approvals } from './task-attacks/approvals.js';
import { changes } from './task-attacks/changes.js';
import { gates } from './task-attacks/gates.js';
import { allCalls, allCallsOfRelease, CALLS, CALLS_OF_RELEASE, permissions } from './task-attacks/permissions.js';
import { releases } from './task-attacks/releases.js';
import { type Estate, play, type Row, startEstate } from './task-attacks/row.js';
import { runs } from './task-attacks/runs.js';

const table: Readonly<Record<string, readonly Row[]>> = {
  'what changed after it was planned': changes,
  'an approval that is none': approvals,
  'an environment': gates,
  'a run or a policy that may not': runs,
  'a release:': releases,
  'what may not be read:': permissions,
};
const rows = Object.values(table).flat();

let estate: Estate;
const played = new InFours(rows, (row: Row) => play(estate, row));
beforeAll(async () => {
  estate = await startEstate();
});
afterAll(async () => {
  await played.settled();
  await estate.stop();
  process.stdout.write(`${rows.length} attacks and mistakes\n`);
});

async function refused(row: Row): Promise<void> {
  const { step, findings, writes, calls, chain } = await played.of(row);
  expect(writes).toHaveLength(row.writes ?? 0);
  const begun = row.begun ?? (row.writes === undefined ? [] : ['started']);
  expect([chain.wrong, chain.records.map(({ event }) => event)]).toEqual([[], begun]);
  // Whatever an attacker named something: the task ends once, by its own word, and fails.
  expect({ code: step.code, stderr: step.stderr, result: step.result, ends: step.completions.length }).toEqual({
    code: 0,
    stderr: '',
    result: 'Failed',
    ends: 1,
  });
  expect(step.complaints).toEqual([]);
  const log = step.log.join('\n');
  if (row.subject !== null && findings.length === 0) throw new Error(log);
  if (row.subject !== null) {
    const subject = typeof row.subject === 'string' ? row.subject : expect.stringMatching(row.subject);
    const outcome = row.outcome ?? (row.verdict === 'deny' ? 'fail' : 'inconclusive');
    expect(findings.filter((finding) => finding.outcome !== 'pass')).toContainEqual(
      expect.objectContaining({ subject, outcome, found: expect.stringMatching(row.found) }),
    );
  }
  expect(log).toMatch(row.found);
  if (row.says !== undefined) expect(log).toMatch(row.says);
  expect(step.outputs.verdict).toBe(row.verdict);
  expect(step.issues.map(({ type }) => type)).toContain('error');
  // Nobody approves anything: what is asked is read, but for a token and for git.
  const asked = calls.filter(
    ({ method, path }) => method !== 'GET' && !/\/oidctoken\?|\/git-(upload|receive)-pack/.test(path),
  );
  expect(asked).toEqual([]);
}

describe.each(Object.entries(table))('the shipped task refuses %s', (_, those) => {
  for (const row of those) (row.fails === undefined ? test : test.failing)(row.name, () => refused(row));
});

test.each([
  ['run', allCalls, CALLS],
  ['release', allCallsOfRelease, CALLS_OF_RELEASE],
] as const)(
  'every call to Azure DevOps that a promotion in a %s makes is refused in rows of its own',
  async (_, plot, known) => {
    const { step, calls } = await play(estate, plot);
    if (step.result !== 'Succeeded') throw new Error(step.log.join('\n'));
    const asked = calls.map(({ path }) => path).filter((path) => !/\/oidctoken\?|\/_git\//.test(path));
    expect(asked.filter((path) => !known.some((one) => one.path.test(path)))).toEqual([]);
    expect(known.filter(({ path }) => !asked.some((one) => path.test(one))).map(({ name }) => name)).toEqual([]);
  },
);
