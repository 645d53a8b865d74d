import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { INPUTS, OUTPUTS } from '../../src/inputs.js';
import { PAGES, ROOT, read } from './pages.js';

describe.each(PAGES)('%s', (page) => {
  const prose = read(page).replaceAll(/^```[\s\S]*?^```$/gm, '');
  const links = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);

  test('links to what is there', () => {
    const broken = links.filter((target) => !/^https?:/.test(target)).filter((target) => !leads(page, target));
    expect(broken).toEqual([]);
  });

  test('links to the web over https', () => {
    expect(links.filter((target) => target.startsWith('http:'))).toEqual([]);
  });
});

test('the tables of inputs and outputs are those of src/inputs.ts', () => {
  // That they are current to the letter is checked by `node scripts/generate.mjs --check`.
  const readme = read('README.md');
  const tableOf = (name: string) =>
    readme.split(`<!-- generated:${name} -->`)[1]?.split(`<!-- /generated:${name} -->`)[0] ?? '';
  const named = (table: string) => [...table.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name]) => name);
  const hosts: (readonly string[])[] = INPUTS.map((input) => input.hosts);
  const elsewhere = INPUTS.filter((_, at) => hosts[at]?.join() === 'task').map(({ name }): string => name);
  expect(named(tableOf('inputs'))).toEqual(
    INPUTS.map(({ name }): string => name).filter((name) => !elsewhere.includes(name)),
  );
  expect(named(tableOf('outputs'))).toEqual(OUTPUTS.map(({ name }) => name));
});

function leads(page: string, target: string): boolean {
  const [path = '', anchor] = target.split('#');
  // The pictures of the extension's page are drawn from logs when it is packed.
  const drawn = path.replace(/^images\/(\w+)\.png$/, 'pictures/$1.txt');
  const file = path === '' ? page : join(dirname(page), drawn);
  if (!existsSync(join(ROOT, file))) return false;
  return anchor === undefined || headings(read(file)).includes(anchor);
}

/** Headings as GitHub names them in links. */
function headings(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\w\- ]/g, '')
      .replaceAll(' ', '-'),
  );
}
