import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Cli, document, prepareCli } from './arm/cli.js';
import { inStage, puts } from './servers/azure.js';
import { type BadAzure, PLACE, startBadAzure } from './servers/bad-azure.js';
import { type MovedClock, startMovedClock } from './servers/moved-clock.js';
import { Started } from './servers/process.js';
import { expectWellEnded, world } from './servers/world.js';

const w = world();
const started = new Started();
let cli: Cli;
beforeAll(async () => {
  cli = await prepareCli();
});
afterAll(async () => {
  await started.stop();
  await cli.close();
});

const UNTIL = '2030-06-01T12:00:00.000Z';
const waiver = (expires: string): string =>
  `waivers:\n  - { id: W-7, match: { kind: model }, check: { tag: owner }, reason: the team is renamed, approved-by: lee, expires: "${expires}" }\n`;
const GATED = `version: 1
extends: default
transitions:
  - from: Staging
    to: Production
    environment: production
    approvals: [{ from: [environment-reviewers] }]
    checks: [{ tag: owner }]
`;
const WAIVED = { id: 'W-7', reason: 'the team is renamed', 'approved-by': 'lee', until: UNTIL };

/** A summary without what only helps a browser. */
const plain = (summary: string): string => summary.replaceAll('\\', '').replaceAll('<wbr>', '');

describe('the Action, where what a rule asks for is waived', () => {
  /** Promotes a model that lacks the tag, at this time of Azure. */
  async function run(time: string | null, policy = GATED + waiver(UNTIL)) {
    const clock: MovedClock = w.test.add(await startMovedClock(w.azure.front.url));
    clock.now = time === null ? null : Date.parse(time);
    const model = await w.model(inStage('Staging'));
    const github = await w.github({ policy });
    const step = await w.promote(github, `azureml:${model}:1`, { inputs: { 'azure-endpoint': clock.url } });
    return { step, model };
  }

  test('promotes before the end, and tells the waiver in the log, the summary and the record', async () => {
    const { step } = await run('2030-06-01T11:00:00Z');
    expectWellEnded(step, 0);
    expect(step.outputs).toMatchObject({ verdict: 'allow', stage: 'Production', approvers: '["dana"]' });
    const told = `waived until ${UNTIL}, approved by lee: the team is renamed (W-7)`;
    expect(step.stdout).toContain(told);
    expect(plain(step.summary)).toContain(told);
    expect(step.record).toMatchObject({
      findings: expect.arrayContaining([
        expect.objectContaining({ subject: 'tag owner', outcome: 'fail', waived: WAIVED }),
        expect.objectContaining({ subject: 'waiver W-7', outcome: 'pass', waived: null }),
      ]),
      rules: { checks: [{ tag: 'owner', waived: { id: 'W-7', approvedBy: 'lee', until: UNTIL } }] },
    });
    expect(step.stdout).not.toMatch(/^::error/m);
  });

  test('refuses after the end, and says that it has ended', async () => {
    const { step, model } = await run('2030-06-01T12:00:01Z');
    expectWellEnded(step, 1);
    expect(step.outputs.verdict).toBe('deny');
    expect(step.stdout).toContain(`no tag owner; the waiver W-7 ended at ${UNTIL}, and it is`);
    expect(puts(w.azure.calls(model))).toEqual([]);
  });

  test('asks for the approvals all the same', async () => {
    const { step, model } = await run(null, `${GATED.replace('environment-reviewers', 'user:nobody')}${waiver(UNTIL)}`);
    expectWellEnded(step, 1);
    expect(step.outputs.verdict).not.toBe('allow');
    expect(puts(w.azure.calls(model))).toEqual([]);
  });

  test('lists it as awaited in a plan, and never the time that is left', async () => {
    const model = await w.model(inStage('Staging'));
    const github = await w.github({ policy: GATED + waiver(UNTIL) });
    const step = await w.promote(github, `azureml:${model}:1`, { inputs: { command: 'plan' } });
    expectWellEnded(step, 0);
    expect(step.summary).toMatch(/### Waived\n\n.*tag owner/);
    expect(plain(step.summary)).toMatch(/### Awaited\n(.*\n)*.*waiver W-7: before 2030-06-01T12:00:00\.000Z/);
  });
});

const OPEN = `version: 1
stages: { None: {}, Staging: {}, Production: {} }
transitions:
  - { from: None, to: Staging }
  - { from: Staging, to: Production, checks: [{ tag: owner }] }
`;
const DAY_MS = 86_400_000;

describe('the CLI, where what a rule asks for is waived for ten days', () => {
  const until = new Date(Date.now() + 10 * DAY_MS).toISOString();

  async function run(azure: BadAzure, command: string, policy: string) {
    const model = await azure.model({ '1': 'Staging' });
    const file = await cli.file('waiving.yml', policy);
    const place = Object.entries(PLACE).flatMap(([name, value]) => [`--${name}`, value]);
    const asked = ['--asset', `azureml:${model}:1`, '--to', 'Production', '--policy', file];
    const ended = await cli.run([command, ...asked, ...place, '--azure-endpoint', azure.url, '--json']);
    return { doc: document(ended), code: ended.code, stage: (await azure.standings(model))['1']?.stage };
  }

  test('it promotes on an Azure that has not come to its end, and refuses on one that has', async () => {
    const [today, later] = await Promise.all([startBadAzure(started), startBadAzure(started, ['--clock-offset=+11d'])]);
    const before = await run(today, 'promote', OPEN + waiver(until));
    expect([before.code, before.stage]).toEqual([0, 'Production']);
    const after = await run(later, 'promote', OPEN + waiver(until));
    expect([after.code, after.stage]).toEqual([1, 'Staging']);
    expect(after.doc.findings).toContainEqual(
      expect.objectContaining({
        subject: 'tag owner',
        outcome: 'fail',
        found: expect.stringMatching(/^no tag owner; the waiver W-7 ended at /),
        waived: null,
      }),
    );
    // What it plans depends on no clock.
    const plans = [await run(today, 'plan', OPEN + waiver(until)), await run(later, 'plan', OPEN + waiver(until))];
    expect(plans.map(({ code, doc }) => [code, doc.state])).toEqual([
      [0, 'planned'],
      [0, 'planned'],
    ]);
  });

  test('it is refused without the waiver, and promoted where an override replaces the check', async () => {
    const azure = await startBadAzure(started);
    expect((await run(azure, 'promote', OPEN)).code).toBe(1);
    const replaced =
      'overrides:\n  - { match: { name: "model-*" }, transitions: [{ from: Staging, to: Production, checks: [], replace: true }] }\n';
    expect((await run(azure, 'promote', OPEN + replaced)).code).toBe(0);
  });

  test('lint says what a replacement loosens, and which waivers have ended', async () => {
    const file = await cli.file(
      'noted.yml',
      `${OPEN}overrides:\n  - { match: { kind: data }, transitions: [{ from: Staging, to: Production, checks: [], replace: true }] }\n${waiver('2020-01-01')}`,
    );
    const ended = await cli.run(['lint', '--policy', file]);
    expect([ended.code, ended.stderr]).toEqual([0, '']);
    const notes = ended.stdout.split('\n').slice(1, -1);
    expect(notes).toEqual([
      expect.stringMatching(
        /^! .*:7:\d+: Staging -> Production, where this override matches, lacks the check "tag owner".*:5\)/,
      ),
      expect.stringMatching(/^! .*:9:\d+: the waiver W-7 of "tag owner" ended at 2020-01-01T23:59:59\.999Z/),
    ]);
  });
});
