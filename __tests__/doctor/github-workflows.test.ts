import { describe, expect, it } from '@jest/globals';
import { ledgerChoice } from '../../src/doctor/github-ledger.js';
import { workflowOf } from '../../src/doctor/github-workflows.js';
import { readWhere } from '../../src/ledger/where.js';

const PATH = '.github/workflows/x.yml';

describe('a workflow file', () => {
  it.each([
    ['on: push\njobs: {}', ['push']],
    ['on: [push, pull_request]\njobs: {}', ['push', 'pull_request']],
    ['on: { workflow_dispatch: , schedule: [] }\njobs: {}', ['workflow_dispatch', 'schedule']],
  ])('says what starts it: %s', (text, events) => {
    expect(workflowOf(PATH, text)?.events).toEqual(events);
  });

  it('says which jobs call the tool, in which environment, with which permissions', () => {
    const workflow = workflowOf(
      PATH,
      `permissions: read-all
jobs:
  plan: { steps: [{ uses: Some-Owner/AML-Promote@v1, with: { command: plan, Client-Id: a } }, { run: x }] }
  promote: { environment: { name: production }, permissions: { id-token: write }, steps: [{ uses: o/aml-promote@abc }] }
  open: { environment: '\${{ inputs.where }}', permissions: {}, steps: [{ uses: ./aml-promote }, { uses: o/aml-promote-not@v1 }] }
`,
    );
    expect(workflow?.jobs).toEqual([
      {
        key: 'plan',
        environment: null,
        permissions: { is: 'all', level: 'read' },
        calls: [{ command: 'plan', version: 'v1', inputs: { command: 'plan', 'client-id': 'a' } }],
      },
      {
        key: 'promote',
        environment: { is: 'named', name: 'production' },
        permissions: { is: 'some', of: { 'id-token': 'write' } },
        calls: [{ command: 'promote', version: 'abc', inputs: {} }],
      },
      { key: 'open', environment: { is: 'dynamic' }, permissions: { is: 'some', of: {} }, calls: [] },
    ]);
  });

  it.each(['', '- a list', 'jobs: [', 'jobs: nothing', 'jobs: { a: { steps: { uses: 1 } } }'])(
    'that GitHub would not take says nothing: %s',
    (text) => {
      expect(workflowOf(PATH, text)).toBeNull();
    },
  );
});

describe('the ledger, seen from a repository', () => {
  const choice = (text: string) => ledgerChoice(readWhere(text, true), 'octo-org/octo-repo');
  const here = (repository: string, own: boolean) => ({ is: 'here', repository, prefix: 'aml-promote-ledger', own });

  it.each([
    ['off', { is: 'off' }],
    ['aml-promote-ledger', here('octo-org/octo-repo', true)],
    ['Octo-Org/octo-repo#', here('Octo-Org/octo-repo', true)],
    ['octo-org/ledger#', here('octo-org/ledger', false)],
    ['https://github.com/octo-org/ledger.git#', here('octo-org/ledger', false)],
    ['git@github.com:octo-org/ledger#', here('octo-org/ledger', false)],
    [
      'https://user@git.example/l.git#',
      { is: 'elsewhere', where: 'https://git.example/l.git', prefix: 'aml-promote-ledger' },
    ],
    ['/srv/ledger.git#', { is: 'elsewhere', where: '/srv/ledger.git', prefix: 'aml-promote-ledger' }],
  ])('is found: %s', (text, expected) => {
    expect(choice(text)).toEqual(expected);
  });
});
