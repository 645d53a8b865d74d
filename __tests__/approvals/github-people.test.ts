import { describe, expect, it } from '@jest/globals';
import type { Scenario } from '../../src/stand-in/scenario.js';
import { inJob, REVIEWERS, rule, run } from '../github/gated-run.js';
import { worst } from './outcomes.js';

const production = (...reviewers: ({ user: string } | { team: string })[]): Scenario => ({
  environments: [{ name: 'aml-production', id: 31, can_admins_bypass: false, reviewers }],
});
const approvers = { is: 'team', organization: 'contoso', slug: 'approvers' } as const;
const secret = { is: 'team', organization: 'contoso', slug: 'secret' } as const;

describe('the accounts that a rule names', () => {
  it('are read by login, once each, and are null where there is none', async () => {
    const asked = rule({ is: 'user', login: 'BO' }, { is: 'user', login: 'bo' }, { is: 'user', login: 'nobody' });
    await inJob({}, async ({ gate, requests }) => {
      expect([...(await gate(asked)).accounts]).toEqual([
        ['bo', { is: 'read', value: { id: '12', login: 'bo', isBot: false } }],
        ['nobody', { is: 'read', value: null }],
      ]);
      expect((await requests()).filter(({ path }) => path.startsWith('/users/'))).toHaveLength(2);
    });
  });

  it('are those in groups, too, but no people of the policy, whose ids it says', async () => {
    const person = { name: 'dana', github: ['12'], entra: [], email: [], azureDevOps: [] };
    const members = [{ is: 'user', login: 'Ana' } as const, { is: 'person', person } as const];
    const asked = rule({ is: 'group', name: 'leads', members });
    await inJob({}, async ({ gate, evidence }) => {
      expect([...(await gate(asked)).accounts.keys()]).toEqual(['ana']);
      expect(worst(asked, await evidence(asked))).toBe('pass');
    });
  });

  it('are unreadable where the token may not read them', async () => {
    await inJob({ faults: [{ path: '^/users/' }] }, async ({ gate, evidence }) => {
      const asked = rule({ is: 'user', login: 'bo' });
      expect((await gate(asked)).accounts.get('bo')).toMatchObject({ is: 'unreadable' });
      expect(worst(asked, await evidence(asked))).toBe('inconclusive');
    });
  });

  it('match the approver by id', async () => {
    await inJob({}, async ({ evidence }) => {
      const asked = rule({ is: 'user', login: 'Bo' });
      expect(worst(asked, await evidence(asked))).toBe('pass');
      const other = rule({ is: 'user', login: 'ana' });
      expect(worst(other, await evidence(other))).toBe('fail');
    });
  });
});

describe('the teams of a gate', () => {
  it('are those of the environment and of the rule, once each', async () => {
    await inJob({}, async ({ gate }) => {
      const { teams } = await gate(rule({ is: 'team', organization: 'Contoso', slug: 'Approvers' }, secret));
      expect(teams.map(({ team }) => `${team.organization}/${team.slug}`)).toEqual([
        'contoso/approvers',
        'contoso/secret',
      ]);
    });
  });

  it('have the approvers who are members', async () => {
    await inJob(production({ team: 'approvers' }), async ({ evidence }) => {
      expect(worst(rule(approvers), await evidence(rule(approvers)))).toBe('pass');
    });
  });

  it('have no approver whom a readable team does not know', async () => {
    const teams = [{ slug: 'approvers', id: 21, members: ['Cy'] }];
    await inJob({ teams, ...production({ user: 'bo' }, { team: 'approvers' }) }, async ({ gate, evidence }) => {
      expect((await gate(rule(approvers))).teams).toMatchObject([{ members: { is: 'read', value: new Set() } }]);
      expect(worst(rule(approvers), await evidence(rule(approvers)))).toBe('fail');
    });
  });

  it('have no member whose invitation is pending', async () => {
    const faults = [{ path: '/memberships/', status: 200, body: { state: 'pending' } }];
    await inJob({ faults }, async ({ gate }) => {
      expect((await gate(rule(approvers))).teams).toMatchObject([{ members: { is: 'read', value: new Set() } }]);
    });
  });

  it('are unreadable where the token may not see members, or the team itself', async () => {
    await inJob(production({ user: 'bo' }), async ({ gate, evidence }) => {
      const gone = { is: 'team', organization: 'contoso', slug: 'gone' } as const;
      const unreadable = { is: 'unreadable', grant: 'give github-token the token of an app with Members: read' };
      const { teams } = await gate(rule(secret, gone));
      expect(teams).toMatchObject([{ members: unreadable }, { members: unreadable }]);
      expect(worst(rule(secret), await evidence(rule(secret)))).toBe('inconclusive');
    });
  });

  it('that are unreadable still do where every reviewer may approve', async () => {
    await inJob(production({ team: 'secret' }), async ({ evidence }) => {
      expect(worst(rule(secret), await evidence(rule(secret)))).toBe('pass');
      expect(worst(rule(REVIEWERS), await evidence(rule(REVIEWERS)))).toBe('pass');
    });
  });

  it('are not asked about where nobody approved', async () => {
    await inJob({ runs: [run({ reviews: [] })] }, async ({ gate, requests }) => {
      await gate(rule(approvers));
      expect((await requests()).filter(({ path }) => path.startsWith('/orgs/'))).toEqual([]);
    });
  });
});
