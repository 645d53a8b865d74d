import { describe, expect, it } from '@jest/globals';
import type { Reading } from '../../src/core/evidence.js';
import type { ScenarioBranch, ScenarioFault } from '../../src/stand-in/scenario.js';
import { HEAD, HONEST, inJob } from '../github/gated-run.js';

const RULES = HONEST.branches?.[0]?.rules ?? [];
const CLASSIC = {
  required_pull_request_reviews: { required_approving_review_count: 1 },
  allow_force_pushes: { enabled: false },
  allow_deletions: { enabled: false },
  enforce_admins: { url: 'https://example.com', enabled: true },
};
const REVIEW = 'no rule demands a reviewed pull request';
const HISTORY = 'no rule forbids force-pushes';
const EXISTENCE = 'no rule forbids deletion';
const ADMINS = 'administrators are exempt from the branch protection';

async function gapsOf(
  branch: Partial<ScenarioBranch>,
  faults: ScenarioFault[] = [],
): Promise<Reading<readonly string[]>> {
  const gaps: Reading<readonly string[]>[] = [];
  await inJob({ branches: [{ name: 'main', sha: HEAD, ...branch }], faults }, async ({ forge }) => {
    const standing = await forge().standing();
    if (standing !== null) gaps.push(standing.gaps);
  });
  return gaps[0] ?? { is: 'unreadable', why: 'the test read nothing' };
}

describe('the protection of the default branch', () => {
  it.each<[string, Partial<ScenarioBranch>, readonly string[]]>([
    ['by a ruleset is proven', { rules: RULES }, []],
    ['by the classic kind is proven', { classicProtection: CLASSIC }, []],
    ['by both together is proven', { rules: RULES.slice(0, 2), classicProtection: CLASSIC }, []],
    ['is missing where nothing protects it', {}, ['no rule protects it']],
    [
      'lacks the review where none is required',
      { rules: [{ type: 'pull_request' }, ...RULES.slice(1)], classicProtection: null },
      [REVIEW],
    ],
    ['lacks what its ruleset lacks', { rules: RULES.slice(0, 1) }, [HISTORY, EXISTENCE]],
    [
      'lacks what an unrelated rule does not say',
      { rules: [{ type: 'required_signatures' }] },
      [REVIEW, HISTORY, EXISTENCE],
    ],
    [
      'does not hold for administrators unless it says so',
      { classicProtection: { ...CLASSIC, enforce_admins: { enabled: false } } },
      [ADMINS],
    ],
    [
      'does not hold for those who may bypass the pull request',
      {
        classicProtection: {
          ...CLASSIC,
          required_pull_request_reviews: {
            required_approving_review_count: 1,
            bypass_pull_request_allowances: { users: ['ana'], teams: [], apps: [] },
          },
        },
      },
      ['some may bypass the required pull request'],
    ],
    [
      'of the classic kind that says nothing proves nothing',
      { classicProtection: {} },
      [REVIEW, HISTORY, EXISTENCE, ADMINS],
    ],
  ])('%s', async (_, branch, gaps) => {
    expect(await gapsOf(branch)).toEqual({ is: 'read', value: gaps });
  });

  it('is unreadable where the classic kind is, and the rulesets do not suffice', async () => {
    expect(await gapsOf({ classicProtection: 'forbidden' })).toMatchObject({
      is: 'unreadable',
      why: expect.stringContaining('Resource not accessible by integration'),
      grant: expect.stringMatching(/branch ruleset.*Administration: read/),
    });
  });

  it('is unreadable where a 404 may hide the classic kind', async () => {
    const faults = [{ path: '/protection$', status: 404 }];
    expect(await gapsOf({ classicProtection: CLASSIC }, faults)).toMatchObject({ is: 'unreadable' });
  });

  it('is not asked for where the rulesets suffice', async () => {
    expect(await gapsOf({ rules: RULES, classicProtection: 'forbidden' })).toEqual({ is: 'read', value: [] });
  });

  it.each([{ protected: true }, { protected: false }, { classicProtection: {} }])(
    'is unreadable where the rules are, with %j',
    async (branch) => {
      expect(await gapsOf(branch, [{ path: '/rules/branches/' }])).toMatchObject({ is: 'unreadable' });
    },
  );

  it('is proven by the classic kind alone where the rules are unreadable', async () => {
    expect(await gapsOf({ classicProtection: CLASSIC }, [{ path: '/rules/branches/' }])).toEqual({
      is: 'read',
      value: [],
    });
  });

  it('is proven by rules on a later page', async () => {
    const others = Array.from({ length: 250 }, () => ({ type: 'required_signatures' }));
    expect(await gapsOf({ rules: [...others, ...RULES] })).toEqual({ is: 'read', value: [] });
  });
});
