import { describe, expect, it } from '@jest/globals';
import { evaluate, needsOf, subjectOf } from '../../../src/core/checks/index.js';
import type { TagCheck } from '../../../src/core/checks/tag.js';
import type { Bag } from '../../../src/core/facts.js';
import { factsOf, version } from '../world.js';

function judge(check: TagCheck, tags: Bag): string {
  const { outcome, found } = evaluate(check, factsOf(version('1', { tags })));
  return `${outcome}: ${found}`;
}

describe('a tag', () => {
  it.each<[TagCheck, Bag, string]>([
    [{ tag: 'owner' }, { owner: 'dana' }, 'pass: owner = dana'],
    [{ tag: 'owner' }, { owner: '0' }, 'pass: owner = 0'],
    [{ tag: 'owner' }, {}, 'fail: no tag owner'],
    [{ tag: 'owner' }, { owner: '' }, 'fail: no tag owner'],
    [{ tag: 'owner' }, { owner: ' \t' }, 'fail: no tag owner'],
    [{ tag: 'owner' }, { owner: null }, 'fail: no tag owner'],
    [{ tag: 'owner' }, { Owner: 'dana' }, 'fail: no tag owner'],
    [{ tag: 'risk', equals: 'low' }, { risk: 'low' }, 'pass: risk = low'],
    [{ tag: 'risk', equals: 'low' }, { risk: 'Low' }, 'fail: risk = Low'],
    [{ tag: 'risk', equals: 'low' }, { risk: 'low ' }, 'fail: risk = low '],
    [{ tag: 'risk', equals: 'low' }, {}, 'fail: no tag risk'],
    [{ tag: 'constructor' }, {}, 'fail: no tag constructor'],
    [{ tag: 'toString' }, {}, 'fail: no tag toString'],
    [{ tag: '__proto__' }, {}, 'fail: no tag __proto__'],
    [{ tag: '__proto__' }, JSON.parse('{"__proto__":"x"}'), 'pass: __proto__ = x'],
    [{ tag: 'hasOwnProperty' }, JSON.parse('{"hasOwnProperty":"x"}'), 'pass: hasOwnProperty = x'],
  ])('asked as %j on %j: %s', (check, tags, expected) => {
    expect(judge(check, tags)).toBe(expected);
  });

  it('says what to do, and stands in the plan with its raw value', () => {
    const judged = evaluate({ tag: 'risk', equals: 'low' }, factsOf(version('7', { tags: { risk: 'high' } })));
    expect(judged).toMatchObject({ wanted: 'risk = low', remedy: 'set the tag risk to low' });
    expect(judged.used).toEqual([{ check: 'tag risk', asset: version('7').id, source: 'tag', value: 'high' }]);
    expect(evaluate({ tag: 'owner' }, factsOf(version('7'))).remedy).toBe('set the tag owner on version 7');
  });

  it('needs nothing beside the asset', () => {
    expect(needsOf({ tag: 'owner' })).toEqual([]);
    expect(subjectOf({ tag: 'owner' })).toBe('tag owner');
  });
});
