import { describe, expect, it } from '@jest/globals';
import { gatesOf } from '../../../src/core/doctor/gates.js';
import { policyOf } from './examined.js';

describe('the gates of a policy', () => {
  it('are its transitions and rollbacks that ask for approvals, and what overrides add to them', () => {
    const policy = policyOf(`version: 1
stages:
  None: {}
  Production: { exclusive: { incumbent-to: Archived } }
  Archived: { hidden: true }
transitions:
  - { from: None, to: Production, environment: production, approvals: [{ from: [user:dana] }, { from: [user:eve], environment: second }] }
  - { from: Production, to: Archived }
rollback:
  - stage: Production
    displaced-to: Archived
    environment: emergency
    approvals: [{ from: [user:dana] }]
    review-within: 48h
    review-by: [user:eve]
overrides:
  - match: { name: 'fraud-*' }
    transitions:
      - { from: None, to: Production, approvals: [{ from: [user:ana], environment: board }] }
`);
    expect(gatesOf(policy).map(({ name, environments }) => [name, ...environments])).toEqual([
      ['None → Production', 'production', 'second'],
      ['None → Production (override 1)', 'production', 'second', 'board'],
      ['rollback of Production', 'emergency'],
    ]);
  });
});
