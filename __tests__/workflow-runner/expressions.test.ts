import { describe, expect, test } from '@jest/globals';
import { holds, interpolate } from './expressions.js';

const contexts = {
  inputs: { model: 'fraud', empty: '' },
  needs: { plan: { result: 'success', outputs: { digest: 'abc' } } },
  steps: { plan: { outputs: { 'plan-digest': 'd1' } } },
};

describe('a text of a workflow', () => {
  test.each([
    ['azureml:${{ inputs.model }}:${{ inputs.model }}', 'azureml:fraud:fraud'],
    ["${{ inputs.empty || 'none' }}", 'none'],
    ["${{ format('{0}}}', inputs.model) }}", 'fraud}'],
    ['${{ steps.plan.outputs.plan-digest }}', 'd1'],
    ['${{ inputs.absent }}', ''],
    ['no expression $' + '{', 'no expression ${'],
  ])('%s becomes %s', (text, expected) => {
    expect(interpolate(text, { contexts })).toBe(expected);
  });

  test('that names a context which is not there is an error', () => {
    expect(() => interpolate('${{ secret.TOKEN }}', { contexts })).toThrow(/secret/);
  });
});

describe('a condition', () => {
  test.each([
    [undefined, 'success', true],
    [undefined, 'failure', false],
    ["needs.plan.outputs.digest != ''", 'success', true],
    ["needs.plan.outputs.digest != ''", 'failure', false],
    ["${{ needs.plan.outputs.digest == '' }}", 'success', false],
    ['always()', 'failure', true],
    ["always() && inputs.empty != ''", 'success', false],
    ['failure()', 'failure', true],
    ["inputs.model == 'always()'", 'failure', false],
  ] as const)('%s after %s is %s', (condition, status, expected) => {
    expect(holds(condition, { contexts, status })).toBe(expected);
  });
});
