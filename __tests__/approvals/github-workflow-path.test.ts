import { describe, expect, it } from '@jest/globals';
import { workflowPath } from '../../src/approvals/github-needs.js';

const claims = (workflow_ref: string, ref = 'refs/heads/main') => ({
  repository: 'contoso/models',
  run_id: '41',
  run_attempt: '1',
  ref,
  event_name: 'workflow_dispatch',
  exp: 1,
  workflow_ref,
});

describe('the path of the workflow that runs', () => {
  it.each([
    [
      'stands before the ref',
      'contoso/models/.github/workflows/promote.yml@refs/heads/main',
      '.github/workflows/promote.yml',
    ],
    [
      'is whole where the file is named after another and more',
      'contoso/models/.github/workflows/promote.yml@other.yml@refs/heads/main',
      '.github/workflows/promote.yml@other.yml',
    ],
    [
      'is not known where another ref stands behind it',
      'contoso/models/.github/workflows/promote.yml@refs/heads/other',
      null,
    ],
    [
      'is not known where it lies in another repository',
      'contoso/other/.github/workflows/promote.yml@refs/heads/main',
      null,
    ],
  ])('%s', (_, workflowRef, path) => {
    expect(workflowPath(claims(workflowRef))).toBe(path);
  });

  it('ends before a ref that holds an @ of its own', () => {
    const ref = 'refs/heads/a@b';
    expect(workflowPath(claims(`contoso/models/.github/workflows/p.yml@${ref}`, ref))).toBe('.github/workflows/p.yml');
  });
});
