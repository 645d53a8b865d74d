import { describe, expect, it } from '@jest/globals';
import type { Json } from '../../src/core/digest.js';
import type { Evidence, PlanArtifact, Reading, RunEvidence } from '../../src/core/evidence.js';
import type { AssetFacts, Facts } from '../../src/core/facts.js';
import { type Plan, planDigest, planJson } from '../../src/core/plan.js';
import { differenceText, planDifferences } from '../../src/core/plan-difference.js';
import { judgePlan } from '../../src/core/planned-before.js';
import { ask, plannedOf, policyOf, version } from './world.js';

const POLICY = `version: 1
stages:
  None: {}
  Staging: { deployable: true }
  Production: { exclusive: { incumbent-to: Archived } }
  Archived: { hidden: true }
transitions:
  - { from: None, to: Staging }
  - from: Staging
    to: Production
    environment: production
    approvals: [{ from: ["group:leads"] }]
    freeze: [{ days: [Fri], time-zone: UTC }]
    checks:
      - { metric: accuracy, source: property, min: 0.9, no-worse-than: incumbent }
      - tag: owner
  - { from: Staging, to: Archived }
groups: { leads: [dana] }
people: { lee: { github: 8 } }
`;
const asset = version('7', { stage: 'Staging', tags: { owner: 'ana' }, properties: { accuracy: '0.95' } });
const incumbent = version('6', { stage: 'Production', properties: { accuracy: '0.94' } });

const edited = (from: string, to: string): string => {
  if (!POLICY.includes(from)) throw new Error(from);
  return POLICY.replace(from, to);
};
const planOf = (text = POLICY, of: AssetFacts = asset, given: Partial<Facts> = {}): Plan =>
  plannedOf(ask(policyOf(text), of, 'Production', { incumbents: [incumbent], ...given })).plan;
const reviewed = planOf();
const changes = (now: Plan): string[] => planDifferences(planJson(reviewed), planJson(now)).map(differenceText);

describe('a plan that changed since it was reviewed', () => {
  it.each<[string, Plan, readonly string[]]>([
    ['nothing', planOf(), []],
    [
      'the version was registered again',
      planOf(POLICY, { ...asset, createdAt: '2026-01-01T00:00:00Z' }),
      [
        'the time at which the version was created (it may have been registered again) was "2024-01-02T03:04:05.000Z", is "2026-01-01T00:00:00Z"',
      ],
    ],
    [
      'the content of the version',
      planOf(POLICY, { ...asset, content: { uri: 'azureml://x', type: 'mlflow_model', job: null } }),
      [
        'the address of the version’s content was "azureml://models/fraud/7", is "azureml://x"',
        'the training job of the version was "job-1", is nothing',
      ],
    ],
    [
      'a tag that a check read',
      planOf(POLICY, { ...asset, tags: { owner: 'eve' } }),
      ['tag owner of version 7 (tag) was "ana", is "eve"'],
    ],
    [
      'a metric',
      planOf(POLICY, { ...asset, properties: { accuracy: '0.99' } }),
      ['metric accuracy of version 7 (property) was "0.95", is "0.99"'],
    ],
    [
      'the incumbent’s metric',
      planOf(POLICY, asset, { incumbents: [{ ...incumbent, properties: { accuracy: '0.90' } }] }),
      ['metric accuracy of version 6 (property) was "0.94", is "0.90"'],
    ],
    [
      'the incumbent is another one',
      planOf(POLICY, asset, { incumbents: [version('5', { stage: 'Production', properties: { accuracy: '0.9' } })] }),
      [
        'incumbent version 5 was not there, is "Archived"',
        'incumbent version 6 was "Archived", is not there',
        'metric accuracy of version 5 (property) was not there, is "0.9"',
        'metric accuracy of version 6 (property) was "0.94", is not there',
        'change of version 5 was not there, is role "displace", from "Production", to "Archived", archived true, sequence 1',
        'change of version 6 was role "displace", from "Production", to "Archived", archived true, sequence 1, is not there',
      ],
    ],
    [
      'one more holds the stage',
      planOf(POLICY, asset, { incumbents: [incumbent, version('5', { stage: 'Production' })] }),
      [
        'incumbent version 5 was not there, is "Archived"',
        'metric accuracy of version 5 (property) was not there, is nothing',
        'change of version 5 was not there, is role "displace", from "Production", to "Archived", archived true, sequence 1',
      ],
    ],
    [
      'a bound of a check',
      planOf(edited('min: 0.9', 'min: 0.8')),
      ['rule: check metric accuracy (property), min was 0.9, is 0.8'],
    ],
    [
      'a check that is gone',
      planOf(edited('      - tag: owner\n', '')),
      ['tag owner of version 7 (tag) was "ana", is not there', 'rule: check tag owner was tag "owner", is not there'],
    ],
    [
      'a member of a group',
      planOf(edited('leads: [dana]', 'leads: [dana, eve]')),
      ['rule: approval 1, from, group:leads, members, user:eve was not there, is "user:eve"'],
    ],
    [
      'a human of a group',
      planOf(edited('leads: [dana]', 'leads: [dana, lee]')),
      ['rule: approval 1, from, group:leads, members, lee was not there, is name "lee", github "8"'],
    ],
    [
      'the protected environment',
      planOf(edited('environment: production', 'environment: { name: live, forbid-admin-bypass: false }')),
      [
        'rule: the protected environment, name was "production", is "live"',
        'rule: the protected environment, whether administrators must not bypass it was true, is false',
      ],
    ],
    [
      'who is separate',
      planOf(edited('environment: production', 'environment: production\n    separate: [requester, job-owner]')),
      ['rule: whose approval does not count, job-owner was not there, is "job-owner"'],
    ],
    [
      'a plan is required',
      planOf(edited('environment: production', 'environment: production\n    require-plan: true')),
      ['rule: whether a plan is required was false, is true'],
    ],
    [
      'a freeze',
      planOf(edited('days: [Fri]', 'days: [Fri], from: "12:00"')),
      ['rule: freeze 1, from was "00:00", is "12:00"'],
    ],
    [
      'a flag of a stage',
      planOf(edited('Archived: { hidden: true }', 'Archived: {}')),
      [
        'rule: stage Archived, hidden was true, is false',
        'change of version 6, what isArchived becomes was true, is nothing',
      ],
    ],
  ])('names what changed: %s', (_, now, expected) => {
    expect(changes(now)).toEqual(expected);
  });

  it('is seen also where only the order of a list changed', () => {
    expect(planDifferences({ separate: ['a', 'b'] }, { separate: ['b', 'a'] }).map(differenceText)).toEqual([
      'separate was "a", "b", is "b", "a"',
    ]);
  });

  it.each<[Json]>([[null], ['x'], [[]], [{}], [{ constructor: { name: 1 } }], [{ asset: 'x', facts: { 1: {} } }]])(
    'is seen also where what was held is no plan: %j',
    (held) => {
      expect(planDifferences(held, planJson(reviewed)).length).toBeGreaterThan(0);
    },
  );

  it('tells a list from an object with the same parts', () => {
    expect(planDifferences({ a: { 1: 'x' } }, { a: [{ y: 1 }] }).length).toBeGreaterThan(0);
    expect(planDifferences({ a: { x: 'x' } }, { a: ['x'] })).toHaveLength(1);
  });
});

describe('promote with the digest of a plan', () => {
  const held = (content: Json, more: Partial<PlanArtifact> = {}): PlanArtifact => ({
    createdAt: '2026-01-01T00:00:00Z',
    isExpired: false,
    content: { is: 'read', value: content },
    ...more,
  });
  const run = (plans: Reading<readonly PlanArtifact[]> | null): Evidence => {
    const evidence: RunEvidence = {
      is: 'run',
      runner: 'github-actions',
      run: 'github.com/acme/ml/actions/runs/1',
      requesters: { is: 'read', value: [] },
      repository: 'acme/ml',
      event: 'workflow_dispatch',
      foreign: [],
      ref: 'refs/heads/main',
      workflow: { is: 'read', value: null },
      merge: null,
      policy: {
        system: 'github',
        repository: 'acme/ml',
        ref: 'refs/heads/main',
        commit: 'c',
        mustBeProtected: false,
        gaps: { is: 'read', value: [] },
      },
      plans,
      gate: null,
    };
    return evidence;
  };
  const keeps = (...plans: readonly PlanArtifact[]) => run({ is: 'read', value: plans });
  const given = planDigest(reviewed);
  const now = planOf(POLICY, { ...asset, properties: { accuracy: '0.99' } });
  const told = (plan: Plan, evidence: Evidence): string[] =>
    judgePlan(plan, given, evidence).map(({ outcome, subject, found }) => `${outcome} ${subject}: ${found}`);
  const is = planDigest(now).slice(0, 12);

  it.each([
    ['the run keeps it', keeps(held(planJson(reviewed)))],
    ['the run keeps none', keeps()],
    ['a shell keeps none', { is: 'none', why: 'a shell' } as const],
  ])('passes where the plan is the same and %s', (_, evidence) => {
    expect(told(reviewed, evidence)).toEqual([`pass plan: the plan is the one that was given, ${given.slice(0, 12)}`]);
  });

  it('names the field that changed, old and new', () => {
    expect(judgePlan(now, given, keeps(held(planJson(reviewed))))).toEqual([
      {
        subject: 'plan: metric accuracy of version 7 (property)',
        outcome: 'fail',
        found: 'metric accuracy of version 7 (property) was "0.95", is "0.99"',
        wanted: `the plan that was given, ${given.slice(0, 12)}`,
        remedy: 'plan again, and have the new plan approved',
      },
    ]);
  });

  it.each<[string, Evidence, string]>([
    ['the run keeps no plan', keeps(), 'this run keeps no plan under that digest'],
    [
      'the plan has expired',
      keeps(held(planJson(reviewed), { isExpired: true })),
      'this run keeps no plan under that digest',
    ],
    ['nobody looked', run(null), 'no plan was looked for'],
    ['it is a shell', { is: 'none', why: 'a shell' }, 'a shell keeps no plans'],
    [
      'the artifacts cannot be read',
      run({ is: 'unreadable', why: 'GitHub answered 403' }),
      'the artifacts of this run could not be read: GitHub answered 403',
    ],
    [
      'the artifact is not JSON',
      keeps(held(null, { content: { is: 'unreadable', why: 'plan.json is not JSON' } })),
      'plan.json is not JSON',
    ],
  ])('refuses another plan and says why no field is named: %s', (_, evidence, why) => {
    expect(told(now, evidence)).toEqual([
      `fail plan: the plan is ${is} now, so something that it covers has changed; in which field is not known, for ${why}`,
    ]);
  });

  it('refuses a plan that was edited, also where the digest is right', () => {
    for (const plan of [reviewed, now])
      expect(told(plan, keeps(held(planJson(reviewed)), held({ rules: null })))).toEqual([
        `fail plan: the plan that this run keeps under the digest ${given.slice(0, 12)} is another one, so it was edited`,
      ]);
  });

  it('refuses what is nested deeper than any plan', () => {
    const deep: Json = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`);
    expect(told(now, keeps(held(deep)))[0]).toContain('is another one, so it was edited');
  });

  it('takes the plan that can be read where another cannot', () => {
    const unread = held(null, { content: { is: 'unreadable', why: 'no' } });
    expect(told(now, keeps(unread, held(planJson(reviewed))))).toEqual([
      'fail plan: metric accuracy of version 7 (property): metric accuracy of version 7 (property) was "0.95", is "0.99"',
    ]);
  });

  it('shows twenty findings at most, and counts the rest', () => {
    const many = planOf(POLICY, asset, {
      incumbents: Array.from({ length: 30 }, (_, index) => version(`a${index}`, { stage: 'Production' })),
    });
    const found = told(many, keeps(held(planJson(reviewed))));
    expect(found).toHaveLength(20);
    const total = planDifferences(planJson(reviewed), planJson(many)).length;
    expect(found.at(-1)).toContain(`${total - 19} more fields among it`);
  });
});
