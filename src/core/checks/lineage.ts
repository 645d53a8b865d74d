import type { FromSchema } from 'json-schema-to-ts';
import type { AssetFacts, Lineage, Recorded, UsedFact } from '../facts.js';
import type { CheckKind, Evaluation } from './check.js';

/** Its piece of the policy schema. */
export const lineageSchema = {
  type: 'object',
  title: 'lineage',
  description: 'What is recorded about how the version came to be.',
  required: ['lineage'],
  additionalProperties: false,
  properties: {
    lineage: {
      type: 'array',
      minItems: 1,
      uniqueItems: true,
      items: { enum: ['job', 'commit', 'data', 'environment'] },
      description:
        'What must be recorded: the training `job`, which can still be read; the `commit` of its code, without changes that were not committed; its `data`; its `environment`.',
    },
  },
} as const;

export type LineageCheck = FromSchema<typeof lineageSchema>;
type Part = LineageCheck['lineage'][number];

interface Answer {
  readonly found: string;
  /** What must be done for it to pass; absent when it passes. */
  readonly remedy?: string;
  readonly values: readonly Recorded[];
}

export const lineageCheck: CheckKind<LineageCheck> = {
  subject: () => 'lineage',
  needs: () => ['lineage'],
  evaluate({ lineage: parts }, { asset, lineage: reading }): Evaluation {
    const wanted = `recorded: ${parts.join(', ')}`;
    if (reading === null || reading.is === 'unreadable') {
      const why = reading === null ? 'it was not asked for' : reading.why;
      const grant = reading?.grant;
      const used = parts.map((part) => usedFact(part, asset, { value: null, source: 'lineage' }));
      return {
        outcome: 'inconclusive',
        found: `where the version comes from could not be read: ${why}`,
        wanted,
        ...(grant === undefined ? {} : { remedy: grant }),
        used,
      };
    }
    const answers = parts.map((part) => ({ part, ...ANSWERS[part](reading.value, asset) }));
    const remedies = answers.map(({ remedy }) => remedy).filter((remedy) => remedy !== undefined);
    const used = answers.flatMap(({ part, values }) =>
      (values.length === 0 ? [{ value: null, source: 'lineage' }] : values).map((one) => usedFact(part, asset, one)),
    );
    const found = answers.map(({ part, found }) => `${part} ${found}`).join(', ');
    if (remedies.length === 0) return { outcome: 'pass', found, wanted, used };
    return { outcome: 'fail', found, wanted, remedy: remedies.join('; '), used };
  },
};

const ANSWERS: Record<Part, (lineage: Lineage, asset: AssetFacts) => Answer> = {
  job({ job }, { kind }) {
    if (job === null) {
      const remedy =
        kind === 'model'
          ? 'register the version from the job that trained it, by azureml://jobs/JOB/outputs/OUTPUT or runs:/RUN/PATH'
          : `only models name their job: take job out of this rule, or let it match models only`;
      return { found: 'not recorded', remedy, values: [] };
    }
    const { name, missing } = job;
    // What is gone, or elsewhere, can no longer be looked into.
    if (missing !== null)
      return {
        found: `${name}, ${missing}`,
        remedy: 'register a version from a job of this workspace',
        values: [{ value: `${name}, ${missing}`, source: 'jobName' }],
      };
    return { found: name, values: [{ value: name, source: 'jobName' }] };
  },
  commit({ commit }) {
    if (commit === null)
      return {
        found: 'not recorded',
        remedy: 'submit the training job from a git working tree, which records its commit',
        values: [],
      };
    const { value, source, isDirty } = commit;
    if (!isDirty) return { found: value, values: [{ value, source }] };
    const dirty = `${value} with changes that were not committed`;
    return {
      found: dirty,
      remedy: 'submit the training job from a working tree without changes',
      values: [{ value: dirty, source }],
    };
  },
  data: ({ data }) => listed(data, 'give the training job its data as inputs'),
  environment: ({ environments }) => listed(environments, 'run the training job in a registered environment'),
};

function listed(values: readonly Recorded[], remedy: string): Answer {
  if (values.length === 0) return { found: 'not recorded', remedy, values };
  return { found: values.map(({ value }) => value).join(' and '), values };
}

const usedFact = (
  part: Part,
  { id }: AssetFacts,
  { value, source }: Omit<Recorded, 'value'> & { value: string | null },
): UsedFact => ({
  check: `lineage ${part}`,
  asset: id,
  source,
  value,
});
