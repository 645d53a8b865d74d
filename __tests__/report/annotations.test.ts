import { describe, expect, it } from '@jest/globals';
import { annotations } from '../../src/report/annotations.js';
import { halfWay, misused, planned, promoted, refused } from './reports.js';

const failing = (subject: string, outcome: 'fail' | 'inconclusive' = 'fail') => ({ subject, outcome, found: 'found' });

describe('annotations', () => {
  it('put what blocks on the line of the policy that asks for it', () => {
    expect(annotations(refused)).toEqual([
      {
        title: 'aml-promote: transition',
        message:
          'the policy has no transition None -> Production. Wanted: from None to Staging. ' +
          'To make it pass: promote in steps: None -> Staging -> Production',
        at: { file: '.github/aml-promote.yml', line: 1, column: 5 },
      },
    ]);
  });

  it('are none when nothing blocks', () => {
    expect([...annotations(promoted), ...annotations(planned)]).toEqual([]);
  });

  it('point at no line of a preset', () => {
    const [annotation] = annotations({
      ...refused,
      findings: [{ ...failing('tag'), at: { file: 'preset:strict', line: 3, column: 1 } }],
    });
    expect(annotation).toEqual({ title: 'aml-promote: tag', message: 'found', at: null });
  });

  it('are one for each problem with the input', () => {
    expect(annotations(misused).map(({ message, at }) => [message, at?.line])).toEqual([
      ['unknown key "stagess". Did you mean "stages"?', 3],
      ['no such stage: Live', 9],
      ['the input to is missing. set it to a stage of the policy', undefined],
    ]);
  });

  it('say once what stopped a run', () => {
    expect(annotations(halfWay)).toEqual([
      {
        title: 'aml-promote: stopped',
        message:
          'Azure answered 503 to PUT taxi-fare 2 after 4 attempts (correlation id c0ffee). ' +
          'What stands: version 3 is in Production. run the same command again; it finishes what is left',
        at: null,
      },
    ]);
  });

  it('are ten at most, failures first, the last of which counts the rest', () => {
    const findings = [
      failing('open', 'inconclusive'),
      ...Array.from({ length: 10 }, (_, index) => failing(`rule ${index}`)),
    ];
    const all = annotations({ ...refused, findings });
    expect(all).toHaveLength(10);
    expect(all[0]?.title).toBe('aml-promote: rule 0');
    expect(all[9]?.title).toBe('aml-promote: and 2 more');
    expect(annotations({ ...refused, findings: findings.slice(1) }).at(-1)?.title).toBe('aml-promote: rule 9');
  });
});
