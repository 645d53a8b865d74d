import { describe, expect, test } from '@jest/globals';
import { demandOf, mayRead } from './needed-permission.js';
import { readWorkflow } from './workflow.js';

const job = (more: string) =>
  `on: push\njobs:\n  one:\n    runs-on: ubuntu-latest\n${more}    steps:\n      - run: echo\n`;

describe('a workflow', () => {
  test('gives a job the permissions of its own, else those above it, else those of the restricted default', () => {
    const of = (text: string) => readWorkflow(text).jobs[0]?.permissions;
    expect(of(job(''))).toEqual({ contents: 'read', packages: 'read' });
    expect(of(`permissions: {}\n${job('')}`)).toEqual({});
    expect(of(`permissions: {}\n${job('    permissions: { checks: read }\n')}`)).toEqual({ checks: 'read' });
  });

  test.each([
    ['a matrix', job('    strategy: { matrix: { a: [1, 2] } }\n'), /strategy/],
    ['steps beside a called workflow', job('    uses: ./.github/workflows/other.yml\n'), /runs-on/],
    ['a job that is needed and not there', job('    needs: two\n'), /needs two/],
    ['a permission that is none', job('    permissions: { checks: all }\n'), /checks: all/],
  ])('with %s is an error, for it is not played', (_, text, why) => {
    expect(() => readWorkflow(text)).toThrow(why);
  });
});

describe('a token', () => {
  const here = '/repos/octo-org/octo-repo';

  test('may read what its job was granted, and metadata', () => {
    const may = (path: string) => mayRead(`${here}${path}`, { actions: 'read', checks: 'none' });
    expect(['', '/rules/branches/main', '/actions/runs/1', '/environments/production'].map(may)).not.toContain(false);
    expect(['/contents/a.yml', '/branches/main', '/check-suites/1/check-runs'].map(may)).not.toContain(true);
  });

  test('of a workflow may never read teams or classic branch protection', () => {
    const all = { actions: 'write', administration: 'write', contents: 'write', members: 'read' } as const;
    for (const path of ['/orgs/octo-org/teams/risk', `${here}/branches/main/protection`, '/user'])
      expect(mayRead(path, all)).toBe(false);
  });

  test('for a call that nobody has looked up is an error', () => {
    expect(() => demandOf(`${here}/hooks`)).toThrow(/not in the table/);
  });
});
