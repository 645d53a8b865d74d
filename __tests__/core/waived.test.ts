import { describe, expect, it } from '@jest/globals';
import { type Finding, type Outcome, verdictOf } from '../../src/core/verdict.js';
import { settleWaivers } from '../../src/core/waived.js';
import { ask, plannedOf, policyOf, version } from './world.js';

const POLICY = `version: 1
extends: default
ledger: optional
transitions:
  - from: None
    to: Staging
    checks: [{ tag: owner }, { metric: auc, source: tag, min: 0.9 }, { soak: 24h }]
`;
const WAIVER = `waivers:
  - { id: late-set, match: { kind: model }, check: metric, reason: the test set was wrong, approved-by: dana, expires: 2026-12-24T12:00Z }
`;
const UNTIL = '2026-12-24T12:00:00.000Z';
const WAIVED = { id: 'late-set', reason: 'the test set was wrong', approvedBy: 'dana', until: UNTIL };
const weak = version('1', { tags: { owner: 'ana', auc: '0.8' } });
const checks = policyOf(POLICY.replace(', { soak: 24h }', ''));
const waiving = policyOf(POLICY.replace(', { soak: 24h }', '') + WAIVER);

describe('what a waiver covers', () => {
  it('is judged and shown with its outcome, and does not refuse', () => {
    expect(verdictOf(ask(checks, weak, 'Staging').findings)).toBe('deny');
    const { findings } = ask(waiving, weak, 'Staging');
    expect(verdictOf(findings)).toBe('allow');
    expect(findings.find(({ subject }) => subject === 'metric auc')).toMatchObject({
      outcome: 'fail',
      found: 'auc = 0.8 (tag)',
      wanted: '>= 0.9',
      waived: WAIVED,
    });
  });

  it('is in the rules of the plan, with its end and never the time that is left', () => {
    const { plan } = plannedOf(ask(waiving, weak, 'Staging'));
    expect(plan.rules).toMatchObject({ checks: [{ tag: 'owner' }, { metric: 'auc', waived: WAIVED }] });
    expect(plan.rules).not.toHaveProperty('checks.0.waived');
  });

  it('awaits the time at which it is promoted', () => {
    const { findings } = ask(waiving, weak, 'Staging');
    expect(findings.filter(({ outcome }) => outcome === 'awaited')).toEqual([
      {
        subject: 'waiver late-set',
        outcome: 'awaited',
        found: 'judged when it is promoted',
        wanted: `before ${UNTIL}, when metric auc is no longer waived`,
        at: { file: 'policy.yml', line: 9, column: 5 },
      },
    ]);
  });

  it('awaits nothing where it passes by itself', () => {
    const strong = version('1', { tags: { owner: 'ana', auc: '0.95' } });
    expect(ask(waiving, strong, 'Staging').findings.map(({ outcome }) => outcome)).not.toContain('awaited');
  });

  it('leaves every other check as it is', () => {
    const nobody = version('1', { tags: { auc: '0.8' } });
    expect(verdictOf(ask(waiving, nobody, 'Staging').findings)).toBe('deny');
  });

  it('may be inconclusive', () => {
    const unknown = version('1', { tags: { owner: 'ana' } });
    expect(verdictOf(ask(checks, unknown, 'Staging').findings)).toBe('inconclusive');
    expect(verdictOf(ask(waiving, unknown, 'Staging').findings)).toBe('allow');
    const soaking = policyOf(POLICY + WAIVER.replace('check: metric', 'check: soak'));
    const fresh = version('1', { tags: { owner: 'ana', auc: '0.95' } });
    expect(verdictOf(ask(policyOf(POLICY), fresh, 'Staging').findings)).toBe('inconclusive');
    expect(verdictOf(ask(soaking, fresh, 'Staging').findings)).toBe('allow');
  });
});

describe('held against the time', () => {
  const at = { file: 'policy.yml', line: 9, column: 5 };
  const one = (outcome: Outcome): Finding => ({
    subject: 'metric auc',
    outcome,
    found: 'auc = 0.8 (tag)',
    waived: { ...WAIVED, at },
  });

  it.each<[string, string | null, Outcome, string]>([
    ['before its end', '2026-12-24T11:59:59Z', 'fail', 'allow'],
    ['before its end', '2026-12-24T11:59:59Z', 'inconclusive', 'allow'],
    ['at its end', '2026-12-24T12:00:00Z', 'fail', 'deny'],
    ['after its end', 'Thu, 24 Dec 2026 12:00:01 GMT', 'fail', 'deny'],
    ['after its end', '2027-01-01T00:00:00Z', 'inconclusive', 'inconclusive'],
    ['without a time', null, 'fail', 'deny'],
    ['at a time that is none', 'soon', 'inconclusive', 'inconclusive'],
    ['after its end', '2027-01-01T00:00:00Z', 'pass', 'allow'],
  ])('%s (%s) what is %s makes %s', (_when, now, outcome, verdict) => {
    expect(verdictOf(settleWaivers([one(outcome)], now))).toBe(verdict);
  });

  it('before its end the waiver is told beside what it covers', () => {
    expect(settleWaivers([one('fail')], '2026-12-24T11:00:00Z')).toEqual([
      one('fail'),
      {
        subject: 'waiver late-set',
        outcome: 'pass',
        found: `metric auc is waived at 2026-12-24T11:00:00Z, until ${UNTIL}`,
        wanted: `before ${UNTIL}`,
        at,
      },
    ]);
  });

  it.each([
    ['2027-01-01T00:00:00Z', `the waiver late-set ended at ${UNTIL}, and it is 2027-01-01T00:00:00Z`],
    [null, `Azure ML did not say what time it is, so the waiver late-set (until ${UNTIL}) does not hold`],
  ])('at %s the finding says why the waiver does nothing', (now, why) => {
    expect(settleWaivers([one('fail')], now)).toEqual([
      { subject: 'metric auc', outcome: 'fail', found: `auc = 0.8 (tag); ${why}` },
    ]);
  });
});
