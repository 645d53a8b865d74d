import { describe, expect, it } from '@jest/globals';
import { problemLine } from '../../../src/core/problem.js';
import { isPromotionsFile, readStages } from '../../../src/core/promotions/wanted.js';
import { policyOf, preset } from '../world.js';
import { fileOf, lineOf, problemsOf, entry as someEntry, wantedOf } from './files.js';

const wish = (model: string, stage: string, version: string) =>
  lineOf(someEntry({ name: model, stage, version: { is: 'version', version } }));

describe('the files of a folder', () => {
  it('want together what each of them wants, whatever their order', () => {
    const [a, b] = [fileOf('a.yml', wish('x', 'Staging', '2')), fileOf('b.yml', wish('a', 'Production', '1'))];
    expect(wantedOf(a, b)).toEqual(wantedOf(b, a));
    expect(wantedOf(a, b).map(({ name, at }) => [name, at.file])).toEqual([
      ['a', 'b.yml'],
      ['x', 'a.yml'],
    ]);
  });

  it('must not have two entries for one stage of one asset, whether they agree or not', () => {
    for (const version of ['1', '2'])
      expect(
        problemsOf(fileOf('b.yml', wish('x', 'Staging', version)), fileOf('a.yml', wish('x', 'Staging', '1'))),
      ).toEqual(['b.yml:3:5: model x has two entries for Staging, here and at a.yml:3:5. Keep the one that is meant']);
  });

  it('must not want one version in two stages', () => {
    expect(problemsOf(fileOf('a.yml', wish('x', 'Staging', '1'), wish('x', 'Production', '1')))).toEqual([
      'a.yml:4:5: version 1 of model x is wanted in Production here, and in Staging at a.yml:3:5. A version is in one stage: keep the one that is meant',
    ]);
    const latest = (stage: string) => lineOf(someEntry({ stage, version: { is: 'label', label: 'latest' } }));
    expect(problemsOf(fileOf('a.yml', latest('Staging'), latest('Production')))).toHaveLength(1);
  });

  it('may want the same version of assets of two names or kinds', () => {
    const data = lineOf(someEntry({ kind: 'data', name: 'x' }));
    expect(wantedOf(fileOf('a.yml', wish('x', 'Staging', '7'), wish('y', 'Production', '7'), data))).toHaveLength(3);
  });

  it('are told all that is wrong in all of them', () => {
    const files = [
      fileOf('a.yml', '{}'),
      fileOf('b.yml', wish('x', 'Staging', '1'), wish('x', 'Staging', '2')),
      fileOf('c.yml', '7'),
    ];
    expect(new Set(problemsOf(...files).map((line) => line.split(':')[0]))).toEqual(
      new Set(['a.yml', 'b.yml', 'c.yml']),
    );
  });

  it.each([
    ['a.yml', true],
    ['a.yaml', true],
    ['A.YML', true],
    ['README.md', false],
    ['a.yml.bak', false],
    ['yml', false],
  ])('are known by their names: %s %s', (name, is) => {
    expect(isPromotionsFile(name)).toBe(is);
  });
});

describe('under a policy', () => {
  const staged = (policy: Parameters<typeof readStages>[0], ...stages: readonly string[]) => {
    const lines = stages.map((stage, index) => wish('x', stage, String(index)));
    const read = readStages(policy, wantedOf(fileOf('a.yml', ...lines)));
    return read.ok ? read.value.map(({ stage }) => stage) : read.error.map(problemLine);
  };

  it('a stage is one that the policy knows', () => {
    expect(staged(preset('default'), 'Production', 'Staging')).toEqual(['Production', 'Staging']);
    expect(staged(preset('default'), 'Prodction')).toEqual([
      'a.yml:3:5: there is no stage "Prodction" in preset:default. Did you mean "Production"?',
    ]);
    expect(staged(preset('default'), 'Gold')).toEqual([
      'a.yml:3:5: there is no stage "Gold" in preset:default. Stages: None, Staging, Production, Archived',
    ]);
  });

  it('the first stage is no wish where nothing leads into it', () => {
    expect(staged(preset('default'), 'None')).toEqual([
      'a.yml:3:5: nothing leads into None: a version is in it from its registration. Take the entry out, or write the stage that the version shall enter',
    ]);
    expect(staged(preset('mlflow'), 'None')).toEqual(['None']);
  });

  it('Unregistered is no wish', () => {
    const policy = policyOf(
      'version: 1\nstages: { None: {}, Live: {}, Unregistered: { deployable: true } }\ntransitions: [{ from: None, to: Live }]\n',
    );
    expect(staged(policy, 'Unregistered')).toEqual([
      'a.yml:3:5: nothing can be moved to Unregistered. It is the stage of what the system made and nobody named',
    ]);
  });

  it('two spellings of one stage are one', () => {
    expect(staged(preset('mlflow'), 'production')).toEqual(['Production']);
    expect(staged(preset('mlflow'), 'production', 'Production')).toEqual([
      'a.yml:3:5: model x has two entries for Production, here and at a.yml:4:5. Keep the one that is meant',
    ]);
  });
});
