import type { FromSchema } from 'json-schema-to-ts';
import { KINDS } from '../asset.js';

/**
 * The shape of a file of wanted promotions. What the shape cannot say (exactly one asset, names, stages of the policy,
 * what other files say) is in `parse.ts`, `wanted.ts` and `stages.ts`.
 */

const name = (of: string) =>
  ({ type: 'string', minLength: 1, description: `The name of the ${of}, without its version.` }) as const;

const promotion = {
  type: 'object',
  title: 'promotion',
  description: 'One version of one asset that shall be in one stage.',
  required: ['stage', 'version'],
  additionalProperties: false,
  properties: {
    model: name('model'),
    data: name('data asset'),
    environment: name('environment'),
    component: name('component'),
    stage: { type: 'string', minLength: 1, description: 'The stage that it shall be in, by its name in the policy.' },
    version: {
      type: ['string', 'integer'],
      minLength: 1,
      description:
        'The version: a text in quotes, or a whole number. "@latest" can be planned in a pull request, and is never applied.',
    },
    reason: { type: 'string', minLength: 1, description: 'Why, for those who approve and for the record.' },
  },
} as const;

export const promotionsFileSchema = {
  type: 'object',
  required: ['version', 'promotions'],
  additionalProperties: false,
  properties: {
    version: { const: 1, description: 'Version of the form of this file.' },
    promotions: {
      type: 'array',
      description: 'What shall be in which stage. An entry that is taken out changes nothing in Azure ML.',
      items: promotion,
    },
  },
} as const;

export type PromotionsFile = FromSchema<typeof promotionsFileSchema>;

/** As editors use it: with the rule that an entry names exactly one asset, which they tell better than the shape can. */
export function publishedPromotionsSchema(): object {
  const oneAsset = { oneOf: KINDS.map((kind) => ({ required: [kind] })) };
  const { version, promotions } = promotionsFileSchema.properties;
  return {
    ...promotionsFileSchema,
    properties: { version, promotions: { ...promotions, items: { ...promotion, ...oneAsset } } },
  };
}
