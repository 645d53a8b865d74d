import { describe, expect, it } from '@jest/globals';
import { findStage, holds, type Lifecycle, readStage } from '../../src/core/lifecycle.js';
import { policyOf, preset, stageIn } from './world.js';

const policy = policyOf(`version: 1
stages:
  Dev: { aliases: [Development, Experiment] }
  Staging: {}
  Production: { any-case: true, aliases: [Live] }
transitions:
  - { from: Dev, to: Staging }
  - { from: Staging, to: Production }
`);
const { lifecycle } = policy;

function read(stage: string | null, tag: string | null, isAnonymous = false, of: Lifecycle = lifecycle): string {
  const reading = readStage(of, { stage, tag, isAnonymous });
  if (reading.is === 'known') return reading.stage.name;
  if (reading.is === 'divided')
    return `divided ${reading.native}|${reading.tag}: ${reading.stages.map(({ name }) => name).join('+')}`;
  return reading.is === 'unknown' ? `unknown ${reading.name}` : reading.is;
}

describe('the stage that a version carries', () => {
  it.each<[string | null, string | null, string]>([
    [null, null, 'Dev'],
    ['', '', 'Dev'],
    ['None', null, 'Dev'],
    [null, 'None', 'Dev'],
    ['Staging', null, 'Staging'],
    [null, 'Staging', 'Staging'],
    ['', 'Staging', 'Staging'],
    ['Staging', '', 'Staging'],
    ['Staging', 'Staging', 'Staging'],
    ['Development', null, 'Dev'],
    ['Development', 'Dev', 'Dev'],
    ['Development', 'Experiment', 'Dev'],
    ['None', 'Dev', 'Dev'],
    ['PRODUCTION', 'production', 'Production'],
    ['LIVE', 'Production', 'Production'],
    ['staging', null, 'unknown staging'],
    ['development', null, 'unknown development'],
    [' Staging', null, 'unknown  Staging'],
    ['Staging', 'Production', 'divided Staging|Production: Staging+Production'],
    ['Staging', 'None', 'divided Staging|None: Staging+Dev'],
    ['Staging', 'Whatever', 'divided Staging|Whatever: Staging'],
    ['Foo', 'Bar', 'divided Foo|Bar: '],
    ['Unregistered', null, 'unknown Unregistered'],
    ['constructor', null, 'unknown constructor'],
    ['__proto__', '__proto__', 'unknown __proto__'],
  ])('stage %j and tag %j read as %s', (stage, tag, expected) => {
    expect(read(stage, tag)).toBe(expected);
  });

  it('is Unregistered for what the system made and nobody named, whatever else it carries', () => {
    expect(read('Production', 'Production', true)).toBe('unregistered');
    expect(read(null, null, true)).toBe('unregistered');
  });

  it('prefers an exact name over an alias and an alias over another spelling of case', () => {
    const preferring = policyOf(`version: 1
stages: { None: {}, A: { any-case: true } }
transitions: [{ from: None, to: A }]
`).lifecycle;
    expect(findStage(preferring, 'a')?.name).toBe('A');
    expect(findStage(preferring, 'none')).toBeUndefined();
  });

  it('counts as holder of both stages where stage and tag differ', () => {
    const reading = readStage(lifecycle, { stage: 'Staging', tag: 'live', isAnonymous: false });
    expect(['Dev', 'Staging', 'Production'].filter((name) => holds(reading, stageIn(policy, name)))).toEqual([
      'Staging',
      'Production',
    ]);
  });

  it('of a preset with any spelling of case is found as MLflow finds it', () => {
    expect(read('pRODUCTION', null, false, preset('mlflow').lifecycle)).toBe('Production');
    expect(read('production', null, false, preset('default').lifecycle)).toBe('unknown production');
  });
});

describe('the order of the stages', () => {
  it('is that of the file, even for names that are numbers', () => {
    const numbered = policyOf(`version: 1
stages: { None: {}, "2": {}, "1": {} }
transitions: [{ from: None, to: "2" }, { from: "2", to: "1" }]
`);
    expect(numbered.lifecycle.stages.map(({ name }) => name)).toEqual(['None', '2', '1']);
  });
});
