import type { FromSchema } from 'json-schema-to-ts';
import { HEAD, textSchema, timeSchema } from './parts.js';
import type { LedgerRecord } from './record.js';

const position = { type: 'integer', minimum: 1 } as const;

/**
 * Who holds which stage, as of one event: what the records up to it come to, kept beside each so that nobody has to read
 * them all. Of a stage that many versions hold, the last that entered it.
 */
export const boardSchema = {
  type: 'object',
  title: 'board',
  description: 'Who holds which stage, as of one event.',
  additionalProperties: false,
  required: ['format', 'number', 'stages', 'passes', 'reviews'],
  properties: {
    format: HEAD.format,
    number: { ...HEAD.number, description: 'The event that it is of.' },
    stages: {
      type: 'array',
      description: 'The stages that a version holds.',
      items: {
        type: 'object',
        description: 'One stage and who holds it.',
        additionalProperties: false,
        required: ['stage', 'holders'],
        properties: {
          stage: { ...textSchema, description: 'Name of the stage.' },
          holders: {
            type: 'array',
            description: 'The versions that hold it, the last that entered it last.',
            items: {
              type: 'object',
              description: 'One holder.',
              additionalProperties: false,
              required: ['version', 'number'],
              properties: {
                version: { ...textSchema, description: 'The version.' },
                number: { ...position, description: 'The event that put it there.' },
              },
            },
          },
        },
      },
    },
    passes: {
      type: 'array',
      description: 'Stages whose holders were once looked for in every version: since then the tag can be trusted.',
      items: {
        type: 'object',
        description: 'One such stage.',
        additionalProperties: false,
        required: ['stage', 'number'],
        properties: {
          stage: { ...textSchema, description: 'Name of the stage.' },
          number: { ...position, description: 'The event that looked in every version.' },
        },
      },
    },
    reviews: {
      type: 'array',
      description: 'Rollbacks that nobody has looked at yet.',
      items: {
        type: 'object',
        description: 'One such rollback.',
        additionalProperties: false,
        required: ['number', 'version', 'stage', 'until', 'by'],
        properties: {
          number: { ...position, description: 'The event that rolled back.' },
          version: { ...textSchema, description: 'The version that it brought back.' },
          stage: { ...textSchema, description: 'The stage that it brought it back to.' },
          until: { ...timeSchema, description: 'When it must have been looked at, ISO 8601 in UTC.' },
          by: { type: 'array', items: textSchema, description: 'Who may look at it, as the rule names them.' },
        },
      },
    },
  },
} as const;

export type Board = FromSchema<typeof boardSchema>;

type StageHolders = Board['stages'][number];

/** More holders of one stage than anybody looks at; a board must not grow with the life of its asset. */
const MOST_HOLDERS = 32;

/** The board after one more event; null before the first. Pure: the records alone say what the boards are. */
export function boardAfter(before: Board | null, record: LedgerRecord): Board {
  const { number } = record;
  const { stages, passes, reviews } = before ?? { stages: [], passes: [], reviews: [] };
  // In the order of canonical JSON, here and below: a board is written for every event, and this is the fast way.
  const same = { format: 1 as const, number, passes, reviews, stages };
  switch (record.event) {
    case 'completed':
    case 'rolled-back':
    case 'adopted': {
      const { started, review } = record;
      const moved = started.changes.reduce<readonly StageHolders[]>(
        (now, { version, to }) => entered(left(now, version), version, to, number),
        stages,
      );
      const looked = started.pass === 'full' && started.to !== null ? [{ number, stage: started.to }] : [];
      const asked =
        review === null || started.version === null || started.to === null
          ? []
          : [{ by: review.by, number, stage: started.to, until: review.until, version: started.version }];
      return {
        ...same,
        passes: [...passes.filter(({ stage }) => looked.every((one) => one.stage !== stage)), ...looked],
        reviews: [...reviews, ...asked],
        stages: [...moved],
      };
    }
    case 'acknowledged':
      return record.stage === null ? same : { ...same, stages: [...left(stages, record.version)] };
    case 'reviewed':
      return { ...same, reviews: reviews.filter((one) => one.number !== record.reviews) };
    case 'started':
    case 'abandoned':
    case 'refused':
      return same;
  }
}

/** The versions that hold a stage by the ledger, the last that entered it last. */
export function holdersOn(board: Board | null, stage: string): readonly string[] {
  return (board?.stages.find((one) => one.stage === stage)?.holders ?? []).map(({ version }) => version);
}

function left(stages: readonly StageHolders[], version: string): readonly StageHolders[] {
  return stages.flatMap((one) => {
    const isHeld = one.holders.length > 0 && one.holders.every((holder) => holder.version !== version);
    if (isHeld) return [one];
    const holders = one.holders.filter((holder) => holder.version !== version);
    return holders.length === 0 ? [] : [{ holders, stage: one.stage }];
  });
}

function entered(
  stages: readonly StageHolders[],
  version: string,
  to: string,
  number: number,
): readonly StageHolders[] {
  const others = stages.filter(({ stage }) => stage !== to);
  const holders = stages.find(({ stage }) => stage === to)?.holders ?? [];
  const entering = { holders: [...holders, { number, version }].slice(-MOST_HOLDERS), stage: to };
  return [...others, entering].sort((one, other) => (one.stage < other.stage ? -1 : 1));
}
