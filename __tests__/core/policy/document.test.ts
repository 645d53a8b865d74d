import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { loadPolicy, loadPreset } from '../../../src/core/policy/load.js';
import { MAX_BYTES } from '../../../src/core/yaml/document.js';
import { bytes, policyOf, problemsOf } from '../world.js';

const POLICY = 'version: 1\nstages: { A: {}, B: {} }\ntransitions:\n  - { from: A, to: B }\n';
const many = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('');

describe('a policy file as editors write it', () => {
  it('may begin with a byte order mark', () => {
    expect(problemsOf(`\ufeff${POLICY}`)).toEqual([]);
    expect(problemsOf(`\ufeffverion: 1\n`)[0]).toContain(
      'p.yml:1:1: the policy lacks the key "version". Start with "version: 1"',
    );
  });

  it('may end its lines with CR and LF, and keeps its line numbers', () => {
    expect(problemsOf(POLICY.replaceAll('\n', '\r\n'))).toEqual([]);
    expect(problemsOf(`${POLICY}x: 1\n`.replaceAll('\n', '\r\n'))[0]).toMatch(/^p\.yml:5:1: unknown key "x"/);
  });

  it('may say what YAML it is, and end its document', () => {
    expect(problemsOf(`%YAML 1.2\n---\n${POLICY}...\n`)).toEqual([]);
  });

  it('may use anchors', () => {
    expect(
      problemsOf(
        'version: 1\nstages: { A: &flags { hidden: true }, B: *flags }\ntransitions: [{ from: &a A, to: B, checks: [{ tag: *a }] }]\n',
      ),
    ).toEqual([]);
  });

  it('may bind an anchor anew: an alias means the one before it', () => {
    const policy = policyOf(
      'version: 1\nstages: { A: &f { hidden: true }, B: *f, C: &f { deletable: true }, D: *f }\nallow-cycles: true\ntransitions: [{ from: "*", to: B }, { from: "*", to: C }, { from: "*", to: D }]\n',
    );
    expect(policy.lifecycle.stages.map(({ hidden }) => hidden)).toEqual([true, true, false, false]);
  });

  it('reads YAML 1.2, in which no and on are texts', () => {
    expect(
      policyOf('version: 1\nstages: { no: {}, on: {} }\ntransitions: [{ from: no, to: on }]\n').lifecycle.stages.map(
        ({ name }) => name,
      ),
    ).toEqual(['no', 'on']);
  });
});

describe('a policy file that is none', () => {
  it('is refused above one megabyte, and not below', () => {
    const padded = (size: number) => `${POLICY}#${'x'.repeat(size - POLICY.length - 2)}\n`;
    expect(problemsOf(padded(MAX_BYTES))).toEqual([]);
    expect(problemsOf(padded(MAX_BYTES + 1))).toEqual([
      'p.yml:1:1: the policy has 1.0 MB, more than the 1 MB that is read. Is this the right file?',
    ]);
  });

  it.each<[string, number[]]>([
    ['Latin-1', [0x23, 0xe9, 0x0a]],
    ['UTF-16', [0xff, 0xfe, 0x76, 0x00]],
    ['an overlong form', [0x23, 0xc0, 0xaf, 0x0a]],
    ['half a character', [0x23, 0xe2, 0x82]],
    ['a surrogate', [0x23, 0xed, 0xa0, 0x80]],
  ])('is refused in %s', (_, head) => {
    expect(problemsOf(new Uint8Array([...head, ...bytes(POLICY)]))).toEqual([
      'p.yml:1:1: the policy is not UTF-8. Save it as UTF-8',
    ]);
  });

  it('is refused when its aliases stand for a billion values', () => {
    const lines = [
      'a: &a0 [x, x, x, x, x, x, x, x, x, x]',
      ...Array.from({ length: 9 }, (_, n) => `b${n}: &a${n + 1} [${many(10, () => `*a${n}, `)}]`),
    ];
    expect(problemsOf(`version: 1\n${lines.join('\n')}\n`)[0]).toMatch(
      /^p\.yml:\d+:\d+: aliases and values expand to more than 100000 values\. Is this the right file\?$/,
    );
  });

  it.each<[string, string]>([
    ['brackets', `version: ${'['.repeat(500_000)}`],
    ['braces', `version: ${'{a: '.repeat(100_000)}`],
    ['dashes', `${'- '.repeat(400_000)}x`],
    ['indentation', many(1300, (index) => `${' '.repeat(index)}a:\n`)],
    ['lists by indentation', many(1300, (index) => `${' '.repeat(index)}-\n`)],
  ])('is refused, and breaks nothing, when %s nest without end', (_, text) => {
    expect(problemsOf(text)[0]).toMatch(/nested/);
  });

  it.each<[string, string]>([
    ['a comment', `${POLICY}# ${'['.repeat(1000)}\n`],
    ['quotes', POLICY.replace('A: {}', `"${'['.repeat(100)}": {}`).replace('from: A', `from: '${'['.repeat(100)}'`)],
    ['a comment of dashes', `${POLICY}#${'-'.repeat(1000)}\n`],
  ])('is read when its brackets stand in %s', (_, text) => {
    expect(problemsOf(text)).toEqual([]);
  });

  it('is read down to 64 levels', () => {
    const nested = (levels: number) => problemsOf(`version: ${'['.repeat(levels)}${']'.repeat(levels)}\n`)[0];
    expect(nested(63)).toMatch(/version is .*accepted: 1/);
    expect(nested(66)).toMatch(/nested deeper than 64 levels/);
  });

  // Most of these took the YAML library up to ten seconds, to find thousands of errors that nobody reads.
  it.each(['[,', ']', '[]', '1,', '"" ', '- ', '-\n', '---\n'])(
    'is refused with one problem when it is a megabyte of %j',
    (part) => {
      expect(problemsOf(part.repeat(Math.floor(MAX_BYTES / part.length)))).toHaveLength(1);
    },
  );

  it('is unknown as a preset', () => {
    const result = loadPreset('defualt', 'github');
    expect(result.ok ? [] : result.error).toEqual([
      { what: 'there is no preset "defualt"', fix: 'Did you mean "default"?' },
    ]);
    expect(loadPreset('toString', 'github').ok).toBe(false);
  });
});

describe('the time to read a policy', () => {
  // Of the processor: what else the machine does meanwhile is not in it.
  const seconds = (text: string): number => {
    const content = bytes(text);
    const started = process.cpuUsage();
    loadPolicy(content, 'p.yml', 'github');
    const { user, system } = process.cpuUsage(started);
    return user + system;
  };
  const stages = 'version: 1\nstages: { A: {}, B: {} }\ntransitions:\n  - &t { from: A, to: B }\n';
  const hundred = `version: 1\nallow-cycles: true\nstages:\n${many(100, (index) => `  s${index}: {}\n`)}transitions:\n${many(100, (index) => `  - { from: '*', to: s${index} }\n`)}`;

  // Sixteen times the entries: about sixteen times the time, where a comparison of each with each would take 256 times. The
  // bar lies far from both.
  it.each<[string, (count: number) => string]>([
    ['stages', (count) => `version: 1\nstages:\n${many(count * 2, (index) => `  s${index}: {}\n`)}transitions: []\n`],
    [
      'aliases of stages',
      (count) => `version: 1\nstages: { A: { aliases: [${many(count * 2, (index) => `a${index}, `)}] } }\n`,
    ],
    ['wrong stages', (count) => `version: 1\nstages:\n${many(count, (index) => `  s${index}: { a: 1 }\n`)}`],
    ['transitions', (count) => `${stages}${many(count, () => '  - { from: A, to: B }\n')}`],
    ['aliases', (count) => `${stages}${many(count, () => '  - *t\n')}`],
    ['wrong transitions', (count) => `${stages}${many(count, () => '  - { from: 1, to: B }\n')}`],
    [
      'overrides',
      (count) =>
        `${stages}overrides:\n${many(count, () => '  - { match: { kind: model }, transitions: [{ from: A, to: B, checks: [{ tag: a }] }] }\n')}`,
    ],
    [
      'waivers',
      (count) =>
        `${stages.replace('to: B', 'to: B, checks: [{ tag: a }]')}waivers:\n${many(count, (index) => `  - { id: w${index}, match: { kind: model }, check: tag, reason: r, approved-by: d, expires: 2027-01-01 }\n`)}`,
    ],
    [
      'overrides that replace',
      (count) =>
        `${stages}overrides:\n${many(count, () => '  - { match: { kind: model }, transitions: [{ from: A, to: B, checks: [], replace: true }] }\n')}`,
    ],
    [
      'wildcards of one override',
      (count) =>
        `${hundred}overrides:\n  - match: { kind: model }\n    transitions:\n${many(count / 4, () => "      - { from: '*', to: s1, checks: [{ tag: a }] }\n")}`,
    ],
  ])('grows with the number of %s and no faster', (_, text) => {
    seconds(text(500));
    const best = (count: number): number => Math.min(...[1, 2, 3].map(() => seconds(text(count))));
    expect(best(8000) / best(500)).toBeLessThan(90);
  });
});

describe('whatever the bytes', () => {
  const words = [
    'version: 1\n',
    'stages:',
    'transitions:',
    ' - ',
    '{ from: A, to: B }',
    '[',
    ']',
    '{',
    '}',
    ': ',
    ', ',
    '\n',
    '\n  ',
    '\t',
    '&a ',
    '*a',
    '!t ',
    '? ',
    '| ',
    '> ',
    '"',
    "'",
    '#',
    '---\n',
    '...\n',
    '%YAML 1.1\n',
    '<<',
    '~',
    '1',
    '.inf',
    'A',
    '"A": ',
    'extends: default\n',
    'disable: [forward-only]\n',
    'overrides:\n',
    'match: ',
    'checks: [{ tag: x }]',
    'approvals: ',
    'null',
    '__proto__: ',
    '\r\n',
    '\u0000',
    '\u2028',
    '\ufeff',
    'remove: true',
  ];
  const check = (content: Uint8Array): void => {
    const result = loadPolicy(content, 'p.yml', 'github');
    if (result.ok) return;
    expect(result.error.length).toBeGreaterThan(0);
    for (const { what, at } of result.error) {
      expect(what.length).toBeGreaterThan(0);
      expect(at?.file).toMatch(/^(p\.yml|preset:(default|mlflow))$/);
      expect(at?.line).toBeGreaterThanOrEqual(1);
      expect(at?.column).toBeGreaterThanOrEqual(1);
    }
  };

  it('reading never throws, and every problem has its place', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), check), { numRuns: 1000 });
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((parts) => bytes(parts.join(''))),
        check,
      ),
      { numRuns: 3000 },
    );
  });

  it('neither does reading a policy of the right form and any content', () => {
    const name = fc.constantFrom(
      'A',
      'B',
      'C',
      '*',
      'None',
      'Production',
      '',
      '2',
      'Unregistered',
      '__proto__',
      'constructor',
      'a',
    );
    const value = fc.oneof(
      name,
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(name, { maxLength: 3 }),
      fc.dictionary(name, name, { maxKeys: 2 }),
    );
    const approvals = fc.oneof(
      fc.constant([{ from: ['environment-reviewers'] }]),
      fc.array(
        fc.record(
          {
            from: fc.array(fc.constantFrom('user:a', 'team:a/b', 'group:x', 'x')),
            count: fc.integer({ min: 0, max: 2 }),
          },
          { requiredKeys: ['from'] },
        ),
        { maxLength: 2 },
      ),
    );
    const checks = fc.array(
      fc.oneof(
        fc.record({ tag: name, equals: value }, { requiredKeys: ['tag'] }),
        fc.record(
          {
            metric: name,
            source: fc.constantFrom('tag', 'file', 'job', 'x'),
            min: value,
            'no-worse-than': fc.constant('incumbent'),
          },
          { requiredKeys: ['metric'] },
        ),
        fc.record({ soak: value }),
      ),
      { maxLength: 2 },
    );
    const transition = fc.record(
      {
        from: fc.oneof(name, fc.array(name, { maxLength: 3 })),
        to: name,
        environment: value,
        approvals,
        checks,
        separate: value,
        remove: fc.boolean(),
        freeze: value,
      },
      { requiredKeys: ['from', 'to'] },
    );
    const stage = fc.oneof(
      fc.constant(null),
      fc.record(
        {
          hidden: fc.boolean(),
          exclusive: fc.oneof(fc.boolean(), fc.record({ 'incumbent-to': name }), value),
          aliases: fc.array(name, { maxLength: 2 }),
          'any-case': fc.boolean(),
        },
        { requiredKeys: [] },
      ),
      value,
    );
    const policy = fc.record(
      {
        version: fc.constant(1),
        extends: fc.constantFrom('default', 'mlflow', 'x'),
        stages: fc.dictionary(name, stage, { maxKeys: 5 }),
        transitions: fc.array(transition, { maxLength: 5 }),
        overrides: fc.array(
          fc.record({ match: fc.record({ name }), transitions: fc.array(transition, { maxLength: 2 }) }),
          { maxLength: 2 },
        ),
        disable: fc.subarray(['forward-only', 'approve-production', 'archive-incumbent', 'x']),
        'allow-cycles': fc.boolean(),
        ledger: value,
      },
      { requiredKeys: ['version'] },
    );
    fc.assert(
      fc.property(policy, (given) => check(bytes(JSON.stringify(given)))),
      { numRuns: 1000 },
    );
  });
});
