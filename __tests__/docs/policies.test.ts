import { describe, expect, test } from '@jest/globals';
import { loadPolicy } from '../../src/core/policy/load.js';
import { fencesIn, filesIn, read } from './pages.js';

const shown = fencesIn('yaml', 'yml')
  .filter(({ text }) => /^version: 1$/m.test(text))
  .map(({ page, line, text }) => [`${page}:${line}`, text] as const);
const committed = filesIn('examples/policies').map((path) => [path, read(path)] as const);

describe('policies that the documentation shows', () => {
  test('are there', () => {
    expect(shown.length).toBeGreaterThanOrEqual(5);
    expect(committed.length).toBeGreaterThanOrEqual(3);
  });

  test.each([...shown, ...committed])('%s loads', (name, text) => {
    const loaded = loadPolicy(Buffer.from(text), name);
    expect(loaded.ok ? [] : loaded.error).toEqual([]);
  });
});

describe('what docs/policy.md calls not available yet', () => {
  const transition = (more: string) =>
    `version: 1\nextends: default\ntransitions:\n  - {from: None, to: Staging, ${more}}\n`;
  const gated = (approval: string) => transition(`environment: production, approvals: [${approval}]`);
  test.each([
    ['rollback', 'version: 1\nextends: default\nrollback: []\n'],
    ['people', 'version: 1\nextends: default\npeople: {}\n'],
    ['groups', 'version: 1\nextends: default\ngroups: {}\n'],
    ['waivers', 'version: 1\nextends: default\nwaivers: []\n'],
    ['extends repo:', 'version: 1\nextends: repo:acme/policies/base.yml@main\n'],
    ['require-plan', transition('require-plan: true')],
    ['freeze', transition('freeze: []')],
    ['allowed-refs', transition('environment: {name: e, allowed-refs: [refs/heads/main]}')],
    ['allowed-workflows', transition('environment: {name: e, allowed-workflows: [a.yml]}')],
    ['forbid-admin-bypass: false', transition('environment: {name: e, forbid-admin-bypass: false}')],
    ['allow-reruns: true', transition('environment: {name: e, allow-reruns: true}')],
    ['via: pull-request', gated('{from: ["user:dana"], via: pull-request}')],
    ['group:', gated('{from: ["group:leads"]}')],
    ['environment of an approval', gated('{from: ["user:dana"], environment: other}')],
    ['comment-must-contain', gated('{from: ["user:dana"], comment-must-contain: plan-digest}')],
    ['separate', transition('separate: [author]')],
    ['soak', transition('checks: [{soak: 24h}]')],
    ['not-serving', transition('checks: [{not-serving: true}]')],
    ['source: job', transition('checks: [{metric: a, source: job, min: 1}]')],
  ])('%s is rejected as such', (_name, text) => {
    const loaded = loadPolicy(Buffer.from(text), 'policy.yml');
    expect(loaded.ok ? 'it loads' : loaded.error.map(({ what }) => what).join('\n')).toContain('not available yet');
  });
});
