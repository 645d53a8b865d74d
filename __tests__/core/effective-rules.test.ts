import { describe, expect, it } from '@jest/globals';
import type { Json } from '../../src/core/digest.js';
import { ask, plannedOf, policyOf, version } from './world.js';

const asset = version('7', { stage: 'Staging', tags: { owner: 'ana', tier: 'gold' } });
const rulesOf = (text: string): Json => plannedOf(ask(policyOf(text), asset, 'Production')).plan.rules;

const POLICY = `version: 1
stages:
  None: {}
  Staging: {}
  Production: { exclusive: { incumbent-to: Archived } }
  Archived: { hidden: true }
people: { dana: { github: 583231, email: dana@acme.example } }
groups: { leads: [dana, lee] }
transitions:
  - { from: None, to: Staging }
  - { from: Production, to: Archived }
  - from: Staging
    to: Production
    environment: production
    approvals: [{ from: ["group:leads", "team:acme/risk", "user:dana", environment-reviewers] }]
    require-plan: true
    separate: [requester, job-owner]
    checks: [{ tag: owner }, { lineage: [job] }]
    freeze: [{ dates: ["2026-12-24..2026-12-26", "2027-01-01"], from: "16:00", time-zone: Europe/Berlin }]
`;

describe('the rules that apply, as the plan holds them', () => {
  it('spell out what a policy leaves out and whom its names stand for', () => {
    const dana = { name: 'dana', github: ['583231'], entra: [], email: ['dana@acme.example'], azureDevOps: [] };
    const stage = (name: string, more: object = {}) => ({ name, hidden: false, exclusive: null, ...more });
    expect(rulesOf(POLICY)).toEqual({
      environment: {
        name: 'production',
        forbidAdminBypass: true,
        allowReruns: false,
        allowedRefs: null,
        allowedWorkflows: null,
      },
      approvals: [
        {
          from: [{ group: 'leads', members: [dana, 'user:lee'] }, 'team:acme/risk', dana, 'environment-reviewers'],
          count: 1,
          environment: null,
          comment: null,
        },
      ],
      separate: ['requester', 'job-owner'],
      requirePlan: true,
      checks: [{ tag: 'owner' }, { lineage: ['job'] }],
      freeze: [
        {
          days: null,
          dates: [
            { first: '2026-12-24', last: '2026-12-26' },
            { first: '2027-01-01', last: '2027-01-01' },
          ],
          from: '16:00',
          to: '24:00',
          timeZone: 'Europe/Berlin',
        },
      ],
      stages: [
        stage('Staging'),
        stage('Production', { exclusive: { incumbentTo: 'Archived', when: 'always' } }),
        stage('Archived', { hidden: true }),
      ],
    });
  });

  it('hold what overrides add, and only those that match', () => {
    const override = (match: string, tag: string) =>
      `  - { match: ${match}, transitions: [{ from: Staging, to: Production, checks: [{ tag: ${tag} }] }] }\n`;
    const text = `${POLICY}overrides:\n${override('{ name: "fr*" }', 'card')}${override('{ tag: { tier: silver } }', 'audit')}`;
    expect(rulesOf(text)).toMatchObject({ checks: [{ tag: 'owner' }, { lineage: ['job'] }, { tag: 'card' }] });
  });

  it('do not tell where in the file they stand', () => {
    expect(rulesOf(`# a comment\n\n${POLICY}`)).toEqual(rulesOf(POLICY));
  });
});
