import { describe, expect, test } from '@jest/globals';
import { loadPolicy } from '../../src/core/policy/load.js';
import { fencesIn, filesIn, read } from './pages.js';

const shown = fencesIn('yaml', 'yml')
  .filter(({ text }) => /^version: 1$/m.test(text) && !/^promotions:/m.test(text))
  .map(({ page, line, text }) => [`${page}:${line}`, text] as const);
const committed = filesIn('examples/policies').map((path) => [path, read(path)] as const);

const BASE = Buffer.from(read('examples/policies/base.yml'));

describe('policies that the documentation shows', () => {
  test('are there', () => {
    expect(shown.length).toBeGreaterThanOrEqual(10);
    expect(committed.length).toBeGreaterThanOrEqual(4);
  });

  test.each([...shown, ...committed])('%s loads', (name, text) => {
    const loaded = loadPolicy(Buffer.from(text), name, 'github', BASE);
    expect(loaded.ok ? [] : loaded.error).toEqual([]);
  });
});

describe('what docs/policy.md calls not available yet', () => {
  const transition = (more: string) =>
    `version: 1\nextends: default\ntransitions:\n  - {from: None, to: Staging, ${more}}\n`;
  test.each([
    ['not-serving', transition('checks: [{not-serving: true}]')],
    ['source: job', transition('checks: [{metric: a, source: job, min: 1}]')],
  ])('%s is rejected as such', (_name, text) => {
    const loaded = loadPolicy(Buffer.from(text), 'policy.yml', 'github');
    expect(loaded.ok ? 'it loads' : loaded.error.map(({ what }) => what).join('\n')).toContain('not available yet');
  });
});
