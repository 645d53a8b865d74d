import { tmpdir } from 'node:os';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { chainOf, folderOf, refOf } from '../../src/ledger/git/branch.js';
import { readWhere } from '../../src/ledger/where.js';
import { Folders, failing, git } from './world.js';

afterAll(() => new Folders().remove());

const NAMES = [
  'iris',
  'Iris',
  'a.b',
  'a..b',
  'a...b',
  'a.',
  '.a',
  'a.lock',
  'a%2Elock',
  'a.lock.lock',
  'a.lock.',
  'lock',
  '.lock',
  'HEAD',
  'a-b_c',
  'x'.repeat(200),
  'x'.repeat(201),
  'x'.repeat(255),
  `${'x'.repeat(199)}.${'y'.repeat(55)}`,
  `${'x'.repeat(199)}..${'y'.repeat(54)}`,
];
const FOLDER = folderOf('aml-promote-ledger', 'ml-prod-0123abcd');

describe('the branch of an asset', () => {
  test('is the name of the asset where git takes it', () => {
    expect(refOf('p', 'w-1', { kind: 'model', name: 'taxi-fare_2.0' })).toBe('refs/heads/p/w-1/model/taxi-fare_2.0');
  });

  test.each(NAMES)('of %s is one that git takes, and leads back to the asset', (name) => {
    const ref = refOf('aml-promote-ledger', 'ml-prod-0123abcd', { kind: 'data', name });
    expect(git(tmpdir(), 'check-ref-format', ref)).toBe('');
    expect(ref.split('/').every((part) => part.length <= 201)).toBe(true);
    expect(chainOf(FOLDER, ref)).toEqual({ kind: 'data', name });
  });

  test('is never that of another asset, nor a folder of it', () => {
    const refs = NAMES.map((name) => refOf('p', 'w', { kind: 'model', name }));
    expect(new Set(refs).size).toBe(NAMES.length);
    for (const ref of refs) expect(refs.filter((other) => other.startsWith(`${ref}/`))).toEqual([]);
  });

  test('leads back to the asset, whatever its name', () => {
    const name = fc.stringMatching(/^[a-zA-Z0-9][a-zA-Z0-9\-_.]{0,254}$/);
    fc.assert(
      fc.property(name, (text) => {
        expect(
          chainOf(FOLDER, refOf('aml-promote-ledger', 'ml-prod-0123abcd', { kind: 'model', name: text }))?.name,
        ).toBe(text);
      }),
    );
  });

  test.each(['other/x', 'model', 'model/%2e%2e', 'model/a/b', 'model/%zz', 'model/a%/'])(
    'of somebody else, %s, is none of ours',
    (rest) => {
      expect(chainOf(FOLDER, `${FOLDER}${rest}`)).toBeNull();
    },
  );
});

describe('the input ledger', () => {
  const own = { is: 'own' };
  test.each([
    ['aml-promote-ledger', true, { repository: own, prefix: 'aml-promote-ledger' }],
    ['audit/ml', false, { repository: own, prefix: 'audit/ml' }],
    ['acme/ledger#', true, { repository: { is: 'named', name: 'acme/ledger' }, prefix: 'aml-promote-ledger' }],
    ['acme/ledger#', false, { repository: { is: 'path', path: 'acme/ledger' }, prefix: 'aml-promote-ledger' }],
    ['./acme/ledger#p', true, { repository: { is: 'path', path: './acme/ledger' }, prefix: 'p' }],
    ['https://h/a.git#p', true, { repository: { is: 'url', url: 'https://h/a.git' }, prefix: 'p' }],
    ['git@h:a/b.git#p', false, { repository: { is: 'url', url: 'git@h:a/b.git' }, prefix: 'p' }],
    ['/srv/git/a.git#p/q', true, { repository: { is: 'path', path: '/srv/git/a.git' }, prefix: 'p/q' }],
  ])('%s says where', (text, onGitHub, wanted) => {
    expect(readWhere(text, onGitHub)).toEqual(wanted);
  });

  test('off means nowhere', () => expect(readWhere('off', true)).toBeNull());

  test.each([
    '#a b',
    '-p',
    'p/',
    '/p',
    'p..q',
    'p.lock',
    'p/.q',
    'x#p~1',
    'ext::sh -c id#p',
    'javascript:alert(1)#p',
    '-x#p',
    'ftp://h/x#p',
  ])('%s is refused in one line', async (text) => {
    const { exit, line } = await failing(async () => readWhere(text, true));
    expect(exit).toBe(2);
    expect(line).toMatch(/^ledger: /);
    expect(line).not.toMatch(/\n/);
  });
});
