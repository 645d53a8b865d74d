import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { loadPolicy } from '../../src/core/policy/load.js';
import { PRESETS } from '../../src/core/policy/presets.generated.js';
import { policySchema } from '../../src/core/policy/schema.js';
import { MAX_BYTES } from '../../src/core/yaml/document.js';
import { holds } from './fuzz-runs.js';
import { bytes } from './world.js';

// Every key that is available, each with a value that is right.
const FULL = `version: 1
ledger: required
allow-cycles: true
stages:
  None: { deletable: true, aliases: [Development], any-case: true }
  Staging: { deployable: true }
  Production: { deployable: true, exclusive: { incumbent-to: Archived, when: always } }
  Archived: { hidden: true }
transitions:
  - { from: None, to: Staging }
  - from: [Staging]
    to: Production
    environment: { name: production, forbid-admin-bypass: true, allow-reruns: false }
    approvals:
      - { from: [team:acme/risk], via: environment, count: 1 }
    separate: [requester]
    checks:
      - { tag: owner, equals: ana }
      - { metric: auc, source: tag, min: 0.5, no-worse-than: incumbent, tolerance: 0.1 }
      - { metric: loss, source: file, max: 0.5 }
      - { lineage: [job] }
      - { soak: 24h }
    freeze: [{ days: [Fri], from: '16:00', time-zone: UTC }]
  - { from: '*', to: Archived }
overrides:
  - match: { kind: model, name: 'fraud-*', place: acme, tag: { risk: high } }
    transitions:
      - { from: None, to: Staging, checks: [{ tag: ticket }] }
  - match: { kind: model }
    transitions:
      - { from: None, to: Staging, freeze: [], replace: true }
waivers:
  - id: w-1
    match: { kind: model }
    check: { metric: auc }
    reason: a new test set
    approved-by: dana
    expires: '2026-12-24T12:00Z'
  - { id: w-2, match: { name: x }, check: soak, reason: late, approved-by: dana, expires: '2026-12-24' }
rollback:
  - stage: Production
    displaced-to: Archived
    environment: { name: emergency, forbid-admin-bypass: true }
    approvals:
      - { from: [team:acme/risk], via: environment, count: 1 }
    separate: [requester]
    review-within: 48h
    review-by: [team:acme/risk]
    checks: [{ tag: owner }]
    require-plan: false
    freeze: [{ days: [Fri], from: '16:00', time-zone: UTC }]
people:
  dana: { github: 1 }
groups:
  leads: [dana]
`;
const SEEDS = [FULL, ...Object.values(PRESETS), 'version: 1\nextends: default\ndisable: [forward-only]\n'];
// No honest machine needs as long for so small a file; a hang would take for ever.
const MOST_MS = 30_000;

/** Loads it, and holds what must be true of any bytes; gives back what is wrong. */
function load(content: Uint8Array) {
  const started = performance.now();
  const result = loadPolicy(content, 'p.yml', 'github');
  expect(performance.now() - started).toBeLessThan(MOST_MS);
  if (result.ok) return result;
  const lines = new TextDecoder().decode(content).split('\n');
  expect(result.error.length).toBeGreaterThan(0);
  for (const { what, at } of result.error) {
    expect(what).not.toMatch(/undefined|\[object|call stack/);
    expect(at).toBeDefined();
    if (at?.file !== 'p.yml') continue;
    expect(at.line).toBeGreaterThanOrEqual(1);
    expect(at.line).toBeLessThanOrEqual(lines.length);
    expect(at.column).toBeGreaterThanOrEqual(1);
    expect(at.column).toBeLessThanOrEqual((lines[at.line - 1]?.length ?? 0) + 1);
  }
  return result;
}

/** What applies, without the lines. */
const meaning = (text: string): string | null => {
  const result = load(bytes(text));
  if (!result.ok) return null;
  const { lifecycle, rules, overrides, waivers, rollbacks, ledger, allowCycles } = result.value;
  const plain = {
    lifecycle,
    rules: [...rules],
    rollbacks: [...rollbacks],
    waivers,
    overrides: overrides.map(({ match, additions }) => [match, [...additions]]),
  };
  return JSON.stringify({ ...plain, ledger, allowCycles }, (key, value: unknown) => (key === 'at' ? undefined : value));
};

const PIECES = [
  '',
  ' ',
  '  ',
  '\t',
  '\n',
  '\r\n',
  '\n\n',
  ':',
  ': ',
  '- ',
  '? ',
  ',',
  '[',
  ']',
  '{',
  '}',
  '"',
  "'",
  '#',
  ' #',
  '&a ',
  '*a',
  '!x ',
  '|',
  '>',
  '%',
  '@',
  '`',
  '---\n',
  '...\n',
  '<<: *a',
  '~',
  'null',
  '0',
  '-0',
  '.nan',
  '1e999',
  '0x10',
  '0o7',
  'true',
  'yes',
  '\u0000',
  '\u0085',
  '\u2028',
  '\ufeff',
  '\u202e',
  'é',
  '日本',
  '\ud83d\ude00',
  '__proto__',
  'constructor',
  'toString',
  'None',
  'Staging',
  "'*'",
  'Unregistered',
  'version: 1\n',
  'x'.repeat(200),
];

describe('whatever is done to a policy', () => {
  it('to its bytes, nothing throws and every problem has its place in the file', () => {
    const noise = fc.tuple(fc.constantFrom(...SEEDS), fc.nat(), fc.uint8Array({ maxLength: 4 }));
    holds(noise, 1500, ([seed, at, by]) => {
      const content = bytes(seed);
      content.set(by.slice(0, content.length), at % Math.max(1, content.length - by.length));
      load(content);
    });
    holds(fc.uint8Array({ maxLength: 400 }), 1000, (content) => void load(content));
  });

  it('to its text, nothing throws and every problem has its place in the file', () => {
    const edit = fc.tuple(fc.nat(), fc.nat({ max: 12 }), fc.constantFrom(...PIECES));
    holds(
      fc.tuple(fc.constantFrom(...SEEDS), fc.array(edit, { minLength: 1, maxLength: 4 })),
      2000,
      ([seed, edits]) => {
        let text = seed;
        for (const [at, length, by] of edits) {
          const start = at % (text.length + 1);
          text = text.slice(0, start) + by + text.slice(start + length);
        }
        load(bytes(text));
      },
    );
  });

  it('to its lines, nothing throws, and what is accepted means the same when it is read again', () => {
    const edit = fc.tuple(fc.constantFrom('drop', 'double', 'swap', 'indent', 'outdent'), fc.nat());
    holds(fc.tuple(fc.constantFrom(...SEEDS), fc.array(edit, { maxLength: 3 })), 400, ([seed, edits]) => {
      const lines = seed.split('\n');
      for (const [deed, at] of edits) {
        const index = at % lines.length;
        const line = lines[index] ?? '';
        if (deed === 'drop') lines.splice(index, 1);
        else if (deed === 'double') lines.splice(index, 0, line);
        else if (deed === 'swap') lines.splice(index, 2, lines[index + 1] ?? '', line);
        else lines[index] = deed === 'indent' ? `  ${line}` : line.replace(/^ {2}/, '');
      }
      const text = lines.join('\n');
      const first = meaning(text);
      expect(meaning(text)).toBe(first);
      if (first === null) return;
      // As another writer would put the same values, and as editors on Windows save it.
      expect(meaning(stringify(parse(text)))).toBe(first);
      expect(meaning(JSON.stringify(parse(text)))).toBe(first);
      expect(meaning(`\ufeff${text.replaceAll('\n', '\r\n')}`)).toBe(first);
    });
  });

  it('in its structure, nothing throws and every problem has its place in the file', () => {
    const odd = fc.constantFrom<unknown>(
      null,
      true,
      0,
      -1,
      1.5,
      '',
      'x',
      [],
      {},
      [null],
      { x: 1 },
      [[]],
      'None',
      ['None'],
      '*',
    );
    const edit = fc.tuple(fc.nat(), fc.constantFrom('drop', 'put', 'rename', 'wrap'), odd);
    holds(fc.array(edit, { minLength: 1, maxLength: 3 }), 1000, (edits) => {
      const value: unknown = parse(FULL);
      for (const [at, deed, by] of edits) {
        const places = placesIn(value);
        const place = places[at % places.length];
        if (place === undefined) continue;
        const { parent, key } = place;
        if (deed === 'put') parent[key] = by;
        else if (deed === 'wrap') parent[key] = [parent[key]];
        else {
          if (deed === 'rename' && !Array.isArray(parent)) parent[`${key}x`] = parent[key];
          delete parent[key];
        }
      }
      load(bytes(JSON.stringify(value, null, 1) ?? ''));
    });
  });

  it('is accepted as it stands', () => {
    for (const seed of SEEDS) expect(load(bytes(seed)).ok).toBe(true);
  });
});

type Parent = Record<string, unknown>;

/** Every value in a tree, by the mapping or list that holds it. */
function placesIn(value: unknown): { readonly parent: Parent; readonly key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const parent = value as Parent;
  return Object.keys(parent).flatMap((key) => [{ parent, key }, ...placesIn(parent[key])]);
}

describe('a key with a value of another type', () => {
  const tree: unknown = parse(FULL);
  const count = placesIn(tree).length;
  const typeOf = (value: unknown): string => (Array.isArray(value) ? 'list' : value === null ? 'null' : typeof value);
  const OTHERS: readonly unknown[] = [7.25, true, 'no such thing', ['no such thing'], { 'no-such': 'thing' }];
  // What may be written in several types: a stage without flags, one stage or a list of them, an environment's name.
  const free = (place: { readonly parent: Parent; readonly key: string }, by: unknown): boolean => {
    const text = typeof by === 'string';
    if (place.key === 'environment') return text;
    if (place.key === 'exclusive') return typeof by === 'boolean';
    return (
      ['aliases', 'name', 'place', 'tag', 'owner', 'equals', 'metric', 'risk', 'id', 'reason', 'approved-by'].includes(
        place.key,
      ) && text
    );
  };

  it('knows every key of the schema', () => {
    const keys = new Set(placesIn(tree).map(({ key }) => key));
    expect(Object.keys(policySchema.properties).filter((key) => !keys.has(key))).toEqual(['extends', 'disable']);
  });

  it('is refused at its line, for every key and every type', () => {
    const accepted: string[] = [];
    for (let index = 0; index < count; index++) {
      for (const by of OTHERS) {
        const copy: unknown = parse(FULL);
        const place = placesIn(copy)[index];
        if (place === undefined || typeOf(place.parent[place.key]) === typeOf(by) || free(place, by)) continue;
        place.parent[place.key] = by;
        if (load(bytes(stringify(copy))).ok) accepted.push(`${place.key}: ${JSON.stringify(by)}`);
      }
    }
    expect(accepted).toEqual([]);
  });
});

describe('a policy as large as it may be', () => {
  it('of any few signs is read or refused soon', () => {
    const sign = fc.constantFrom(...'[]{},:-?&*!|>%@#"\' \n\tab1.~'.split(''));
    const part = fc.array(sign, { minLength: 1, maxLength: 6 }).map((signs) => signs.join(''));
    const unit = fc.tuple(fc.constantFrom('', 'a: ', '[', 'a:\n  '), part);
    holds(unit, 8, ([head, repeated]) => {
      load(bytes((head + repeated.repeat(MAX_BYTES)).slice(0, MAX_BYTES)));
    });
  });
});
