import { describe, expect, it } from '@jest/globals';
import { answeredWith, type Exchange } from '../../conformance/exchange.js';
import type { JsonObject } from '../../conformance/json.js';
import { lostKeys } from '../../conformance/traffic/echo.js';

const URL_OF_ONE = 'http://127.0.0.1:1/models/n/versions/1?api-version=2024-04-01';
const HELD = { id: '/x', properties: { tags: { team: 'risk' }, stage: null, flavors: { a: { data: {} } }, odd: 1 } };

const read = (body: JsonObject): Exchange => ({
  asked: { method: 'GET', url: URL_OF_ONE, headers: new Map(), text: undefined },
  answered: answeredWith(200, [], JSON.stringify(body)),
});
const write = (body: JsonObject): Exchange => ({
  asked: { method: 'PUT', url: URL_OF_ONE, headers: new Map(), text: JSON.stringify(body) },
  answered: answeredWith(200, [], '{}'),
});
const where = (before: readonly Exchange[], body: JsonObject): readonly string[] =>
  lostKeys(before, write(body)).map((difference) => difference.where);

describe('a write after a read', () => {
  it('may move the stage and add keys', () => {
    const properties = { ...HELD.properties, stage: 'Staging', tags: { team: 'risk', stage: 'Staging' }, more: true };
    expect(where([read(HELD)], { ...HELD, properties })).toEqual([]);
  });

  it('loses a key, or alters one, that it did not mean', () => {
    const { odd, ...rest } = HELD.properties;
    expect(where([read(HELD)], { ...HELD, properties: rest })).toEqual(['request $.properties.odd']);
    expect(where([read(HELD)], { ...HELD, properties: { ...rest, odd: odd + 1 } })).toEqual([
      'request $.properties.odd',
    ]);
    expect(where([read(HELD)], { ...HELD, properties: { ...HELD.properties, tags: {} } })).toEqual([
      'request $.properties.tags.team',
    ]);
  });

  it('is held against the last read, and needs one', () => {
    const later = { ...HELD, properties: { ...HELD.properties, odd: 2 } };
    expect(where([read(HELD), read(later)], HELD)).toEqual(['request $.properties.odd']);
    expect(where([], HELD)).toEqual(['request']);
  });
});
