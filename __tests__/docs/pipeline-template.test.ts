import { describe, expect, test } from '@jest/globals';
import { expandTemplate } from './pipeline-template.js';

const template = (body: string): string => `parameters:
  - { name: to, type: string }
  - { name: more, type: stepList, default: [] }
${body}`;
const steps = template(`steps:
  - script: first \${{ parameters.to }}
  - \${{ if gt(length(parameters.more), 0) }}:
      - script: between
  - \${{ each step in parameters.more }}:
      - \${{ step }}
  - \${{ if eq(parameters.to, 'Production') }}:
      - script: last
`);

describe('a template of Azure Pipelines', () => {
  test('is what its parameters make of it', () => {
    const more = [{ script: 'a' }, { task: 'B@1', inputs: { c: '$(d)' } }];
    const scripts = ['first Production', 'between'].map((script) => ({ script }));
    expect(expandTemplate(steps, { to: 'Production', more })).toEqual({
      steps: [...scripts, ...more, { script: 'last' }],
    });
    expect(expandTemplate(steps, { to: 'Staging' })).toEqual({ steps: [{ script: 'first Staging' }] });
  });

  test('takes keys from conditions', () => {
    const text = template("job:\n  always: 1\n  ${{ if ne(parameters.to, 'A') }}:\n    other: 2\n");
    expect(expandTemplate(text, { to: 'B' })).toEqual({ job: { always: 1, other: 2 } });
    expect(expandTemplate(text, { to: 'A' })).toEqual({ job: { always: 1 } });
  });

  test.each([
    ['a parameter that it does not have', { to: 'A', other: 1 }, /no parameter other/],
    ['no value for one that has no default', {}, /nobody gives the parameter to/],
    ['a text for a list of steps', { to: 'A', more: 'script' }, /more is no stepList/],
  ])('given %s is an error', (_what, given, why) => {
    expect(() => expandTemplate(steps, given)).toThrow(why);
  });

  test('with an else, which is not played, is an error', () => {
    expect(() => expandTemplate(`${steps}  - \${{ else }}:\n      - script: x\n`, { to: 'A' })).toThrow(/else/);
  });

  test('with a function that nobody has looked up is an error', () => {
    expect(() => expandTemplate(template("a: ${{ upper('x') }}\n"), { to: 'A' })).toThrow(/function upper/);
  });
});
