import { describe, expect, it } from '@jest/globals';
import { canonicalJson } from '../../src/core/digest.js';
import type { AssetFacts, Facts } from '../../src/core/facts.js';
import { planText } from '../../src/core/plan.js';
import type { Policy } from '../../src/core/policy/policy.js';
import { ask, bagOf, plannedOf, policyOf, version } from './world.js';

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
    approvals: [{ from: [environment-reviewers] }]
    checks:
      - tag: owner
      - { metric: accuracy, source: property, min: 0.9, no-worse-than: incumbent, tolerance: 0.01 }
`;
const asset = version('2', {
  stage: 'Staging',
  tags: { owner: 'dana', note: 'x' },
  properties: { accuracy: '0.95', other: '1' },
});
const incumbent = version('1', { stage: 'Production', properties: { ...bagOf('1', {}), accuracy: '0.94' } });

function digest(text = POLICY, of: AssetFacts = asset, given: Partial<Facts> = {}): string {
  return plannedOf(ask(policyOf(text), of, 'Production', { incumbents: [incumbent], ...given })).digest;
}
const swap = (from: string, to: string): string => {
  if (!POLICY.includes(from)) throw new Error(from);
  return POLICY.replace(from, to);
};

describe('the text of a plan', () => {
  it('is canonical JSON, and the same whatever was asked of the policy before', () => {
    const requested = swap('{ incumbent-to: Archived }', '{ incumbent-to: Archived, when: requested }');
    const textOf = (policy: Policy, archiveExisting: boolean) => {
      const { plan } = plannedOf(ask(policy, asset, 'Production', { incumbents: [incumbent] }, archiveExisting));
      expect(planText(plan)).toBe(canonicalJson(JSON.parse(JSON.stringify(plan))));
      return planText(plan);
    };
    const policy = policyOf(requested);
    for (const archiveExisting of [false, true, true, false])
      expect(textOf(policy, archiveExisting)).toBe(textOf(policyOf(requested), archiveExisting));
  });
});

describe('the digest of a plan', () => {
  it('is 64 lower-case hex characters', () => {
    expect(digest()).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each<[string, () => string]>([
    ['comments and line numbers of the policy', () => digest(`# why\n\n\n${swap('checks:', 'checks: # what')}`)],
    [
      'the order of keys in the policy',
      () =>
        digest(
          swap('{ metric: accuracy, source: property, min: 0.9,', '{ min: 0.90, source: property, metric: accuracy,'),
        ),
    ],
    [
      'a default that is written out',
      () => digest(swap('to: Production', 'to: Production\n    separate: [requester]')),
    ],
    [
      'a transition of other stages',
      () => digest(swap('{ from: None, to: Staging }', '{ from: None, to: Staging, checks: [{ tag: x }] }')),
    ],
    [
      'an override of other assets',
      () =>
        digest(
          `${POLICY}overrides:\n  - match: { name: other }\n    transitions: [{ from: Staging, to: Production, checks: [{ tag: x }] }]\n`,
        ),
    ],
    [
      'the order of properties and tags',
      () =>
        digest(POLICY, { ...asset, tags: { note: 'x', owner: 'dana' }, properties: { other: '1', accuracy: '0.95' } }),
    ],
    ['a tag that no check reads', () => digest(POLICY, { ...asset, tags: { ...asset.tags, note: 'y' } })],
    [
      'a property that no check reads',
      () => digest(POLICY, { ...asset, properties: { ...asset.properties, other: '2' } }),
    ],
    [
      'a file of metrics that no check reads',
      () => digest(POLICY, asset, { metrics: { digest: DIGESTS, values: {} } }),
    ],
    [
      'whether stage or tag says where it is',
      () => digest(POLICY, { ...asset, stage: null, tags: { ...asset.tags, stage: 'Staging' } }),
    ],
  ])('does not change with %s', (_, other) => {
    expect(other()).toBe(digest());
  });

  it.each<[string, () => string]>([
    ['a fact that a check used', () => digest(POLICY, { ...asset, properties: { accuracy: '0.96' } })],
    ['the spelling of a fact', () => digest(POLICY, { ...asset, properties: { accuracy: '0.950' } })],
    ['a tag that a check used', () => digest(POLICY, { ...asset, tags: { owner: 'lee' } })],
    [
      'the time at which the version was made',
      () => digest(POLICY, { ...asset, createdAt: '2024-01-02T03:04:06.000Z' }),
    ],
    ['the content', () => digest(POLICY, { ...asset, content: { ...asset.content, uri: 'azureml://elsewhere' } })],
    ['the type', () => digest(POLICY, { ...asset, content: { ...asset.content, type: 'custom_model' } })],
    ['the job', () => digest(POLICY, { ...asset, content: { ...asset.content, job: 'job-2' } })],
    [
      'the place',
      () =>
        digest(POLICY, asset, {
          place: {
            in: 'registry',
            endpoint: 'https://management.azure.com',
            subscriptionId: 's',
            resourceGroup: 'g',
            registry: 'r',
          },
        }),
    ],
    ['a threshold', () => digest(swap('min: 0.9,', 'min: 0.91,'))],
    ['a tolerance', () => digest(swap('tolerance: 0.01', 'tolerance: 0.02'))],
    ['a check', () => digest(swap('- tag: owner', '- tag: owner\n      - tag: note'))],
    ['who may approve', () => digest(swap('[environment-reviewers]', '[user:dana]'))],
    ['the environment', () => digest(swap('environment: production', 'environment: prod'))],
    ['who is separated', () => digest(swap('to: Production', 'to: Production\n    separate: []'))],
    ['whether a stage is hidden', () => digest(swap('Staging: { deployable: true }', 'Staging: { hidden: true }'))],
    [
      'an override that matches',
      () =>
        digest(
          `${POLICY}overrides:\n  - match: { name: fraud }\n    transitions: [{ from: Staging, to: Production, checks: [{ tag: note }] }]\n`,
        ),
    ],
    [
      'another incumbent',
      () => digest(POLICY, asset, { incumbents: [version('0', { ...incumbent, id: version('0').id })] }),
    ],
    ['no incumbent', () => digest(POLICY, asset, { incumbents: [] })],
    [
      'an incumbent more',
      () => digest(POLICY, asset, { incumbents: [incumbent, version('0', { stage: 'Production' })] }),
    ],
    [
      'an incumbent made anew',
      () => digest(POLICY, asset, { incumbents: [{ ...incumbent, createdAt: '2025-01-01T00:00:00Z' }] }),
    ],
    [
      'the number of promotions',
      () =>
        digest(POLICY, {
          ...asset,
          properties: { ...asset.properties, ...bagOf('2', { from: 'None', to: 'Staging' }) },
        }),
    ],
  ])('changes with %s', (_, other) => {
    expect(other()).not.toBe(digest());
  });

  it('does not depend on the order in which incumbents are found', () => {
    const another = version('0', { stage: 'Production' });
    expect(digest(POLICY, asset, { incumbents: [incumbent, another] })).toBe(
      digest(POLICY, asset, { incumbents: [another, incumbent] }),
    );
  });

  it('tells a number in a file from the same digits in a property', () => {
    const of = (source: string) =>
      swap('source: property, min: 0.9, no-worse-than: incumbent, tolerance: 0.01', `source: ${source}, min: 0.9`);
    expect(digest(of('file'), asset, { metrics: { digest: DIGESTS, values: { accuracy: 0.95 } } })).not.toBe(
      digest(of('property')),
    );
    const file = (name: string) => digest(of('file'), asset, { metrics: { digest: name, values: { accuracy: 0.95 } } });
    expect(file(DIGESTS)).not.toBe(file('c'.repeat(64)));
  });
});

const DIGESTS = 'b'.repeat(64);

describe('the plan', () => {
  const planned = plannedOf(ask(policyOf(POLICY), asset, 'Production', { incumbents: [incumbent] }));

  it('says nothing of hosts, times, approvals, verdicts or policy lines', () => {
    expect(Object.keys(JSON.parse(planText(planned.plan))).sort()).toEqual([
      'asset',
      'changes',
      'facts',
      'from',
      'holders',
      'place',
      'rules',
      'to',
    ]);
    expect(planText(planned.plan)).not.toMatch(/policy\.yml|"line"|outcome|found/);
  });

  it('says of a model what it is made of, and of another kind that', () => {
    const { id, createdAt } = asset;
    expect(planned.plan.asset).toEqual({
      id,
      createdAt,
      uri: 'azureml://models/fraud/2',
      type: 'mlflow_model',
      job: 'job-1',
    });
    const content = { spec: 'sha256:0' };
    const component = version('2', { ...asset, kind: 'component', content });
    const other = plannedOf(ask(policyOf(POLICY), component, 'Production'));
    expect(other.plan.asset).toEqual({ id, createdAt, ...content });
    expect(other.digest).not.toBe(
      plannedOf(ask(policyOf(POLICY), { ...component, content: { spec: 'sha256:1' } }, 'Production')).digest,
    );
  });

  it('writes the new holder first and then the incumbent', () => {
    expect(planned.changes).toEqual([
      {
        asset: asset.id,
        name: 'fraud',
        version: '2',
        role: 'promote',
        from: 'Staging',
        to: 'Production',
        archived: null,
        sequence: 1,
      },
      {
        asset: incumbent.id,
        name: 'fraud',
        version: '1',
        role: 'displace',
        from: 'Production',
        to: 'Archived',
        archived: true,
        sequence: 2,
      },
    ]);
  });

  it('names the holders with where they go, and every raw value with its source', () => {
    expect(planned.plan.holders).toEqual([{ id: incumbent.id, createdAt: incumbent.createdAt, to: 'Archived' }]);
    expect(planned.plan.facts).toEqual([
      { check: 'tag owner', asset: asset.id, source: 'tag', value: 'dana' },
      { check: 'metric accuracy', asset: asset.id, source: 'property', value: '0.95' },
      { check: 'metric accuracy', asset: incumbent.id, source: 'property', value: '0.94' },
    ]);
  });
});
