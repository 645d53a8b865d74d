import { expect, it } from '@jest/globals';
import type { Rule } from '../../src/core/policy/policy.js';
import { jsonDocument } from '../../src/report/json.js';
import type { JudgedReport } from '../../src/report/report.js';
import { ruleSentences } from '../../src/report/rules.js';
import { summary } from '../../src/report/summary.js';
import { terminal } from '../../src/report/terminal.js';
import { PATHS, planned, promoted, rule } from './reports.js';

const given = {
  number: 12,
  url: 'https://github.com/acme/ml/pull/12',
  commit: 'b'.repeat(40),
  at: '2026-03-02T09:30:00Z',
};
const merged: JudgedReport = {
  ...promoted,
  approvals: [
    {
      person: { id: '7', login: 'ada', isBot: false },
      match: 'group of the policy',
      comment: '',
      through: { is: 'pull-request', ...given },
    },
  ],
};
const byMerge: Rule = {
  ...rule,
  environment: null,
  requirePlan: true,
  approvals: rule.approvals.map(({ value, at }) => ({ value: { ...value, via: 'pull-request' }, at })),
};

it('shows which commit of which pull request was approved', () => {
  expect(summary(merged)).toContain(`| pull request 12 at ${'b'.repeat(12)} |`);
  expect(jsonDocument(merged, 0, PATHS, '0.1.0')).toMatchObject({
    approvers: [{ login: 'ada', environment: null, 'pull-request': given }],
  });
});

it('says of a rule that it is met by the pull request, and how', () => {
  expect(ruleSentences(byMerge).slice(0, 1)).toEqual([
    'Approval 1: 1 of team:org/risk, through the pull request whose merge asks, by none of its authors, with the first 12 characters of the plan’s digest in the comment',
  ]);
  expect(ruleSentences(byMerge)).toContain(
    'Its plan must have stood on the last commit of the pull request before the merge',
  );
});

it('tells who reads the plan to approve the pull request', () => {
  const report = { ...planned, rule: byMerge };
  expect(terminal(report, { colour: false })).toContain('to approve: approve the pull request, with ');
  expect(summary(report)).toContain('**To approve:** approve the pull request, with ');
});
