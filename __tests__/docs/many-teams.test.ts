import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { ON_AZURE, ON_GITHUB, type TeamReadme } from './many-teams.js';
import { read } from './pages.js';

const lines = (text: string): number => text.split('\n').filter((line) => line.trim() !== '').length;

describe.each<[string, TeamReadme, string]>([
  ['GitHub', ON_GITHUB, 'examples/workflows/promote-caller.yml'],
  ['Azure Pipelines', ON_AZURE, 'examples/azure-pipelines/extends-template.yml'],
])('what a team writes on %s', (_host, { policy, caller }, example) => {
  test('is at most thirty lines of YAML', () => {
    expect(lines(policy) + lines(caller)).toBeLessThanOrEqual(30);
    // As a person would write it: neither squeezed into long lines nor into one.
    for (const line of `${policy}${caller}`.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });

  test('is the example', () => {
    expect(parse(caller)).toEqual(parse(read(example)));
  });
});

describe('what the platform team has set up', () => {
  test('calls its secrets and variables as the page does', () => {
    const page = read('docs/many-teams.md');
    const text = read('examples/workflows/promote-reusable.yml');
    const named = [...text.matchAll(/\b(?:vars|secrets)\.(\w+)/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(5);
    for (const name of new Set(named)) expect(page).toContain(`\`${name}\``);
  });
});
