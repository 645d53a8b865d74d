import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { versionText } from '../../../src/core/promotions/entry.js';
import { bytes } from '../world.js';
import { fileOf, problemsOf, wantedOf } from './files.js';

const withVersion = (version: string) => fileOf('p.yml', `{ model: fraud, stage: Production, version: ${version} }`);

describe('a file of wanted promotions', () => {
  it('says which version of which asset shall be in which stage, and why', () => {
    const file = `version: 1
promotions:
  - model: fraud-scorer
    stage: Production
    version: "7"
    reason: Better recall on the March data
  - environment: train
    stage: Staging
    version: 12
`;
    expect(wantedOf({ file: 'promotions/a.yml', bytes: bytes(file) })).toEqual([
      {
        kind: 'environment',
        name: 'train',
        stage: 'Staging',
        version: { is: 'version', version: '12' },
        reason: null,
        at: { file: 'promotions/a.yml', line: 7, column: 5 },
      },
      {
        kind: 'model',
        name: 'fraud-scorer',
        stage: 'Production',
        version: { is: 'version', version: '7' },
        reason: 'Better recall on the March data',
        at: { file: 'promotions/a.yml', line: 3, column: 5 },
      },
    ]);
  });

  it('may want nothing yet', () => {
    expect(wantedOf({ file: 'p.yml', bytes: bytes('version: 1\npromotions: []\n') })).toEqual([]);
  });
});

describe('a version', () => {
  it.each([
    ['7', '7'],
    ['"7"', '7'],
    ['"07"', '07'],
    ['!!str 07', '07'],
    ['2024-01-01', '2024-01-01'],
    ['1.2.3', '1.2.3'],
    ['"1e3"', '1e3'],
    ['"true"', 'true'],
    ['9007199254740991', '9007199254740991'],
    ['"9007199254740993"', '9007199254740993'],
    ['"@latest"', '@latest'],
  ])('%s is read as %s', (written, read) => {
    expect(wantedOf(withVersion(written)).map(({ version }) => versionText(version))).toEqual([read]);
  });

  it.each([
    ['7.0', 'YAML reads the version 7.0 as 7'],
    ['1e3', 'YAML reads the version 1e3 as 1000'],
    ['010', 'YAML reads the version 010 as 10'],
    ['0x7', 'YAML reads the version 0x7 as 7'],
    ['0o7', 'YAML reads the version 0o7 as 7'],
    ['+7', 'YAML reads the version +7 as 7'],
    ['-0', 'YAML reads the version -0 as 0'],
    ['7.5', 'the version 7.5 is no text'],
    ['1.10', 'YAML reads the version 1.10 as 1.1'],
    ['9007199254740993', 'YAML reads the version 9007199254740993 as 9007199254740992'],
    ['true', 'the version true is no text'],
    ['True', 'YAML reads the version True as true'],
  ])('%s is refused, for YAML makes something else of it', (written, what) => {
    expect(problemsOf(withVersion(written))).toEqual([`p.yml:3:40: ${what}. Put it in quotes: version: "${written}"`]);
  });

  it('that an anchor repeats is looked at where it is written', () => {
    const text =
      'version: 1\npromotions:\n  - { model: a, stage: S, version: &v 010 }\n  - { model: b, stage: S, version: *v }\n';
    expect(problemsOf({ file: 'p.yml', bytes: bytes(text) })).toEqual([
      'p.yml:3:27: YAML reads the version 010 as 10. Put it in quotes: version: "010"',
      'p.yml:4:27: YAML reads the version 010 as 10. Put it in quotes: version: "010"',
    ]);
  });

  it.each([
    ['null', /version must be a string or a whole number, not empty/],
    ['[7]', /version must be a string or a whole number, not a list/],
    ['""', /version is empty/],
    ['.inf', /not a finite number/],
    ['"7 8"', /the version "7 8" must be 1 to 255 characters without spaces/],
    ['"@newest"', /the label "@newest" is unknown\. The only label is "@latest"/],
    ['@latest', /cannot start with reserved character @\. .*goes in quotes/],
  ])('%s is refused', (written, what) => {
    expect(problemsOf(withVersion(written))).toEqual([expect.stringMatching(what)]);
  });
});

describe('what is wrong with an entry', () => {
  it.each([
    [
      '{ stage: S, version: 7 }',
      '3:5: promotions[0] names no asset. Give exactly one of model, data, environment, component, with the name of the asset',
    ],
    [
      '{ model: a, data: b, stage: S, version: 7 }',
      '3:17: promotions[0] names two assets, model a and data b. Write an entry for each',
    ],
    ['{ models: a, stage: S, version: 7 }', '3:7: unknown key "models" in promotions[0]. Did you mean "model"?'],
    ['{ model: a, stgae: S, version: 7 }', '3:5: promotions[0] lacks the key "stage"'],
    ['{ model: a, version: 7 }', '3:5: promotions[0] lacks the key "stage"'],
    ['{ model: a, stage: null, version: 7 }', '3:17: promotions[0].stage must be a string, not empty'],
    ['{ model: a, stage: S, version: 7, reason: 5 }', '3:39: promotions[0].reason must be a string, not the number 5'],
    [
      '{ model: a b, stage: S, version: 7 }',
      '3:7: the name "a b" must be 1 to 255 of letters, digits, "-", "_" and ".", and start with a letter or digit',
    ],
    ['7', '3:5: promotions[0] must be a mapping, not the number 7'],
  ])('%s is told with its place', (written, what) => {
    expect(problemsOf(fileOf('p.yml', written))).toContain(`p.yml:${what}`);
  });

  it('is told as a reference where somebody pastes one', () => {
    const pasted = (name: string) => problemsOf(fileOf('p.yml', `{ model: "${name}", stage: S, version: 7 }`));
    expect(pasted('azureml:fraud:7')).toEqual([
      expect.stringMatching(/\. Write model: fraud, and the version under "version"$/),
    ]);
    expect(pasted('fraud@latest')).toEqual([
      expect.stringMatching(/\. Write model: fraud, and the version under "version"$/),
    ]);
    expect(pasted('azureml:fraud')).toEqual([expect.stringMatching(/\. Write model: fraud$/)]);
  });

  it('is told of every entry at once, in the order of the lines', () => {
    const file = fileOf(
      'p.yml',
      '{ model: a, stage: S, version: 7.0 }',
      '{ model: b, sage: S, version: 7 }',
      '{ model: c }',
    );
    expect(problemsOf(file).map((line) => line.split(':')[1])).toEqual(['3', '4', '4', '5']);
  });
});

describe('a file that is none', () => {
  it.each([
    ['', 'p.yml:1:1: the file is empty. Start with "version: 1"'],
    ['promotions: []\n', 'p.yml:1:1: the file lacks the key "version". Start with "version: 1"'],
    ['version: 2\npromotions: []\n', 'p.yml:1:1: version is 2; accepted: 1'],
    ['version: 1\n', 'p.yml:1:1: the file lacks the key "promotions"'],
    [
      'version: 1\npromotion: []\npromotions: []\n',
      'p.yml:2:1: unknown key "promotion" in the file. Did you mean "promotions"?',
    ],
    ['version: 1\npromotions:\n', 'p.yml:2:1: promotions must be a list, not empty'],
    ['- a\n', 'p.yml:1:1: the file must be a mapping, not a list'],
    ['%YAML 1.1\n---\nversion: 1\n', 'p.yml:1:1: the file asks for YAML 1.1. Leave the %YAML directive out'],
  ])('%j is told as such', (text, what) => {
    expect(problemsOf({ file: 'p.yml', bytes: bytes(text) })).toContain(what);
  });

  it('is not read beyond 1 MB', () => {
    const [problem] = problemsOf({ file: 'p.yml', bytes: new Uint8Array(1024 * 1024 + 1) });
    expect(problem).toMatch(/^p\.yml:1:1: the file has 1\.0 MB/);
  });

  it('is told with its places, whatever it holds', () => {
    const pieces = fc.constantFrom(
      'version: 1\n',
      'promotions:\n',
      '  - ',
      '{',
      '}',
      '[',
      'model: a',
      'stage: S\n',
      'version: ',
      '7',
      '*x',
      '&x ',
      ', ',
      '"',
      '\n    ',
      '!!',
      ': ',
    );
    const texts = fc.array(fc.oneof({ weight: 9, arbitrary: pieces }, fc.string({ unit: 'binary' })), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(texts, (parts) => {
        for (const problem of problemsOf({ file: 'p.yml', bytes: bytes(parts.join('')) }))
          expect(problem).toMatch(/^p\.yml:\d+:\d+: \S/);
      }),
      { numRuns: 300 },
    );
  });
});
