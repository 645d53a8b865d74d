import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { KINDS } from '../../src/core/asset.js';
import { problemLine } from '../../src/core/problem.js';
import { readStages, readWanted } from '../../src/core/promotions/wanted.js';
import { bytes, preset } from '../core/world.js';
import { fencesIn } from './pages.js';

const shown = fencesIn('yaml', 'yml')
  .filter(({ text }) => /^promotions:/m.test(text))
  .map(({ page, line, text }) => [`${page}:${line}`, text] as const);
const validate = new Ajv2020({ strict: false }).compile(
  JSON.parse(readFileSync('schema/promotions.schema.json', 'utf8')),
);

describe('files of promotions that the documentation shows', () => {
  test('are there', () => {
    expect(shown.length).toBeGreaterThanOrEqual(2);
  });

  test.each(shown)('%s can be asked for under the default policy', (file, text) => {
    const wanted = readWanted([{ file, bytes: bytes(text) }]);
    const staged = wanted.ok ? readStages(preset('default'), wanted.value) : wanted;
    expect(staged.ok ? [] : staged.error.map(problemLine)).toEqual([]);
  });

  test.each(shown)('%s is what the published schema allows', (_, text) => {
    expect(validate(parse(text)) ? [] : validate.errors).toEqual([]);
  });
});

describe('the published schema', () => {
  const withEntry = (entry: object) =>
    validate({ version: 1, promotions: [{ stage: 'Staging', version: '7', ...entry }] });

  test('wants exactly one asset in each entry', () => {
    for (const kind of KINDS) expect(withEntry({ [kind]: 'a' })).toBe(true);
    expect(withEntry({})).toBe(false);
    expect(withEntry({ model: 'a', data: 'b' })).toBe(false);
  });

  test('knows what a version is', () => {
    expect(withEntry({ model: 'a', version: 7 })).toBe(true);
    for (const version of [7.5, true, null, '']) expect(withEntry({ model: 'a', version })).toBe(false);
  });

  test('says of every key what it means, for editors to show', () => {
    const { $id, title, properties } = JSON.parse(readFileSync('schema/promotions.schema.json', 'utf8'));
    expect([$id, title]).toEqual(['urn:aml-promote:promotions:1', 'aml-promote promotions']);
    const keys = { ...properties, ...properties.promotions.items.properties };
    for (const [key, schema] of Object.entries(keys))
      expect([key, schema]).toEqual([key, expect.objectContaining({ description: expect.any(String) })]);
  });
});
