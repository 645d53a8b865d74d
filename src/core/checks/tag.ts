import type { FromSchema } from 'json-schema-to-ts';
import { readBag } from '../facts.js';
import type { CheckKind } from './check.js';

/** Its piece of the policy schema. */
export const tagSchema = {
  type: 'object',
  title: 'tag',
  description:
    'The asset carries a tag, with any value but an empty one, or with exactly the value that `equals` gives.',
  required: ['tag'],
  additionalProperties: false,
  properties: {
    tag: { type: 'string', minLength: 1, description: 'Name of the tag.' },
    equals: { type: 'string', description: 'The one value that passes, compared exactly.' },
  },
} as const;

export type TagCheck = FromSchema<typeof tagSchema>;

export const tagCheck: CheckKind<TagCheck> = {
  subject: (check) => `tag ${check.tag}`,
  needs: () => [],
  evaluate(check, facts) {
    const value = readBag(facts.asset.tags, check.tag);
    const used = [{ check: `tag ${check.tag}`, asset: facts.asset.id, source: 'tag', value }];
    const wanted = check.equals === undefined ? `a tag ${check.tag}` : `${check.tag} = ${check.equals}`;
    if (value === null || value.trim() === '') {
      const remedy = `set the tag ${check.tag} on version ${facts.asset.version}`;
      return { outcome: 'fail', found: `no tag ${check.tag}`, wanted, remedy, used };
    }
    const found = `${check.tag} = ${value}`;
    if (check.equals !== undefined && value !== check.equals) {
      return { outcome: 'fail', found, wanted, remedy: `set the tag ${check.tag} to ${check.equals}`, used };
    }
    return { outcome: 'pass', found, wanted, used };
  },
};
