import { describe, expect, it } from '@jest/globals';
import { ownersOf } from '../../../src/core/doctor/on-github/code-owner.js';
import { readCodeOwners } from '../../../src/doctor/code-owners-file.js';

const owned = (text: string, path: string) => ownersOf({ path: 'CODEOWNERS', entries: readCodeOwners(text) }, path);

describe('the owners of a path', () => {
  it.each([
    ['*', '.aml/policy.yml', true],
    ['*.yml', '.aml/policy.yml', true],
    ['/*.yml', '.aml/policy.yml', false],
    ['/.aml/', '.aml/policy.yml', true],
    ['.aml', '.aml/deep/policy.yml', true],
    ['policy.yml/', '.aml/policy.yml', false],
    ['.aml/*', '.aml/policy.yml', true],
    ['.aml/*', '.aml/deep/policy.yml', false],
    ['.aml/**', '.aml/deep/policy.yml', true],
    ['**/policy.yml', '.aml/deep/policy.yml', true],
    ['/.aml/**/policy.yml', '.aml/policy.yml', true],
    ['/docs/', '.aml/docs/policy.yml', false],
    ['docs/', '.aml/docs/policy.yml', true],
    ['.aml/pol?cy.yml', '.aml/policy.yml', true],
  ])('%s names %s: %s', (pattern, path, expected) => {
    expect(owned(`${pattern} @octo-org/risk`, path).length > 0).toBe(expected);
  });

  it('are those of the last line that matches, and nobody where it names nobody', () => {
    expect(owned('* @a\n/.aml/ @b @c # both\n', '.aml/policy.yml')).toEqual(['@b', '@c']);
    expect(owned('* @a\n/.aml/\n', '.aml/policy.yml')).toEqual([]);
    expect(owned('# * @a\n\n', '.aml/policy.yml')).toEqual([]);
    expect(owned('/my\\ folder/ @a', 'my folder/x')).toEqual(['@a']);
  });

  it('are found at once by a pattern that was made to be slow', () => {
    const pattern = `/${'**/'.repeat(200)}nothing`;
    expect(owned(`${pattern} @a`, `${'a/'.repeat(200)}b`)).toEqual([]);
  });
});
