import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { boardText } from '../../../src/core/ledger/stored.js';
import {
  abandonedRecord,
  acknowledgedRecord,
  atMinute,
  chainOf,
  endedRecord,
  promotion,
  refusedRecord,
  reviewedRecord,
  shell,
  startedRecord,
} from './world.js';

type Node = { readonly [key: string]: unknown };

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

function published(name: string): Node {
  const schema: unknown = JSON.parse(readFileSync(`schema/${name}.schema.json`, 'utf8'));
  if (!isNode(schema)) throw new Error(`${name} is no schema`);
  return schema;
}

// A metric is text, a number or unknown: the one union that strict types would refuse.
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
const [record, board] = ['record', 'board'].map((name) => published(name));
if (record === undefined || board === undefined) throw new Error('no schema');
const [isRecord, isBoard] = [ajv.compile(record), ajv.compile(board)];

const rollback = startedRecord({ version: '1', purpose: 'rollback', ...shell, proven: false, lineage: null });
const chain = chainOf(
  ...promotion({ version: '1' }),
  startedRecord(),
  abandonedRecord(startedRecord()),
  refusedRecord({ planDigest: null, to: null }),
  rollback,
  endedRecord(rollback, { review: { by: ['environment-reviewers'], until: atMinute(60 * 24) } }),
  reviewedRecord(),
  ...promotion({ version: null, from: null, to: null, purpose: 'adopt' }),
  acknowledgedRecord(),
);

describe('the published schemas of the ledger', () => {
  it.each(chain.map((stored) => [stored.record.event, stored] as const))(
    'take a record of %s and its board',
    (_, one) => {
      expect([isRecord(one.record), isRecord.errors]).toEqual([true, null]);
      expect([isBoard(JSON.parse(boardText(one.board))), isBoard.errors]).toEqual([true, null]);
    },
  );

  it.each(chain.map((stored) => [stored.record.event, stored] as const))('refuse a foreign key in %s', (_, one) => {
    expect(isRecord({ ...one.record, foreign: 1 })).toBe(false);
    expect(isBoard({ ...one.board, foreign: 1 })).toBe(false);
    expect(isRecord({ ...one.record, run: { ...one.record.run, foreign: 1 } })).toBe(false);
  });

  it.each(chain.map((stored) => [stored.record.event, stored] as const))(
    'refuse %s without one of its keys',
    (_, one) => {
      for (const key of Object.keys(one.record)) {
        const { [key]: left, ...rest } = { ...one.record } as Record<string, unknown>;
        expect([key, isRecord(rest)]).toEqual([key, false]);
      }
    },
  );

  it('say of every key what it means', () => {
    expect([...silent(record, []), ...silent(board, [])]).toEqual([]);
  });

  it('give every kind of record its name and its description', () => {
    const definitions = record.$defs;
    if (!isNode(definitions)) throw new Error('no definitions');
    const kinds = ['started', 'ended', 'abandoned', 'refused', 'acknowledged', 'reviewed'];
    for (const kind of kinds)
      expect(definitions[kind]).toMatchObject({ title: expect.any(String), description: expect.any(String) });
  });
});

/** The paths of the keys that have no description. */
function silent(node: unknown, path: readonly string[]): string[] {
  if (Array.isArray(node)) return node.flatMap((one, index) => silent(one, [...path, String(index)]));
  if (!isNode(node)) return [];
  const keys = isNode(node.properties) ? Object.entries(node.properties) : [];
  const own = keys.filter(([, one]) => !isNode(one) || typeof one.description !== 'string');
  return [
    ...own.map(([key]) => [...path, key].join('/')),
    ...Object.entries(node).flatMap(([key, one]) => silent(one, [...path, key])),
  ];
}
