import { describe, expect, it } from '@jest/globals';
import { federatedCommand } from '../../../src/core/doctor/identity.js';
import type { SubjectFormat } from '../../../src/core/doctor/on-github/setup.js';
import { subjectOf } from '../../../src/core/doctor/on-github/subjects.js';
import { SETUP } from './examined.js';

const DEFAULT: SubjectFormat = { usesDefault: true, claims: [], prefix: null, immutable: null };
const production = { is: 'environment', name: 'production' } as const;

describe('the subject of a token', () => {
  it.each([
    ['the default', DEFAULT, 'repo:octo-org/octo-repo:environment:production'],
    ['with ids', { ...DEFAULT, immutable: true }, 'repo:octo-org@1/octo-repo@2:environment:production'],
    [
      'as GitHub says it begins',
      { ...DEFAULT, prefix: 'repo:octo-org@7/x@8' },
      'repo:octo-org@7/x@8:environment:production',
    ],
    [
      'customised',
      { ...DEFAULT, usesDefault: false, claims: ['repository_owner_id', 'repository_id', 'environment'] },
      'repository_owner_id:1:repository_id:2:environment:production',
    ],
    [
      'customised by the parts of the default',
      { ...DEFAULT, usesDefault: false, claims: ['repo', 'context'] },
      'repo:octo-org/octo-repo:environment:production',
    ],
    [
      'with a claim that nobody knows beforehand',
      { ...DEFAULT, usesDefault: false, claims: ['repo', 'context', 'job_workflow_ref'] },
      'repo:octo-org/octo-repo:environment:production:job_workflow_ref:<job_workflow_ref>',
    ],
  ])('%s', (_, format, expected) => {
    expect(subjectOf(SETUP.repository, format, production)).toBe(expected);
  });

  it('says of a pull request that it is one, and of a branch which', () => {
    expect(subjectOf(SETUP.repository, DEFAULT, { is: 'pull_request' })).toBe('repo:octo-org/octo-repo:pull_request');
    expect(subjectOf(SETUP.repository, DEFAULT, { is: 'ref', name: 'refs/heads/main' })).toBe(
      'repo:octo-org/octo-repo:ref:refs/heads/main',
    );
  });

  it('cannot leave its quotes in a command', () => {
    const command = federatedCommand('writing', "it's", { issuer: 'https://x.example', subject: "a'; rm -rf b" });
    expect(command).toContain(`--subject 'a'\\''; rm -rf b'`);
    expect(command).toContain('--name aml-promote-writer-it-s ');
  });
});
