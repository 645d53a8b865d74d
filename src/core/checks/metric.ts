import Big from 'big.js';
import type { FromSchema } from 'json-schema-to-ts';
import { type AssetFacts, type Facts, readBag, type UsedFact } from '../facts.js';
import type { CheckKind, Evaluation } from './check.js';

/** Its piece of the policy schema. */
export const metricSchema = {
  type: 'object',
  title: 'metric',
  description:
    'A number about the asset stays within bounds, or is no worse than the incumbent’s. Higher is better, unless only `max` is given.',
  required: ['metric', 'source'],
  additionalProperties: false,
  properties: {
    metric: { type: 'string', minLength: 1, description: 'Name of the metric.' },
    source: {
      enum: ['property', 'tag', 'file', 'job'],
      description:
        'Where the number is read: the version’s properties bag, its tags, or the file of the `metrics` input (`job` is not available yet). No default: who wrote the number is part of the number.',
    },
    min: { type: 'number', description: 'The least value that passes.' },
    max: { type: 'number', description: 'The greatest value that passes.' },
    'no-worse-than': {
      const: 'incumbent',
      description: 'Compare with each holder that the exclusive stage must give up.',
    },
    tolerance: { type: 'number', minimum: 0, description: 'How much worse than the incumbent still passes.' },
  },
} as const;

export type MetricCheck = FromSchema<typeof metricSchema>;

interface Reading {
  readonly used: UsedFact;
  readonly number: Big | undefined;
}

export const metricCheck: CheckKind<MetricCheck> = {
  subject: (check) => `metric ${check.metric}`,
  needs(check) {
    return [
      ...(check.source === 'file' ? (['metrics-file'] as const) : []),
      ...(check['no-worse-than'] === undefined ? [] : (['incumbents'] as const)),
    ];
  },
  evaluate(check, facts) {
    const own = readOwn(check, facts);
    const incumbents = check['no-worse-than'] === undefined ? [] : facts.incumbents;
    const others = incumbents.map((incumbent) => ({ incumbent, reading: readOther(check, incumbent) }));
    const used = [own.used, ...others.map(({ reading }) => reading.used)];
    const wanted = thresholds(check).join(', ');
    const value = own.number;
    if (value === undefined) return { ...unread(check, own.used, facts.asset.version), wanted, used };

    const missing = others.find(({ reading }) => reading.number === undefined);
    const found = [`${check.metric} = ${show(own.used)}`, ...others.map(beside)].join(', ');
    const failed =
      bounds(check, value) || others.some(({ reading }) => reading.number && isWorse(check, value, reading.number));
    if (failed)
      return { outcome: 'fail', found, wanted, remedy: `promote a version whose ${check.metric} meets this`, used };
    if (missing) {
      const remedy =
        check.source === 'file'
          ? 'a metrics file speaks of the new version only: compare by property or tag'
          : `record ${check.metric} as a ${check.source} of version ${missing.incumbent.version}`;
      return { outcome: 'inconclusive', found, wanted, remedy, used };
    }
    return { outcome: 'pass', found, wanted, used };
  },
};

function beside({ incumbent, reading }: { incumbent: AssetFacts; reading: Reading }): string {
  return `incumbent ${incumbent.version} has ${reading.used.value === null ? 'none' : show(reading.used)}`;
}

const show = (used: UsedFact): string => `${used.value} (${used.source})`;

function readOwn(check: MetricCheck, facts: Facts): Reading {
  if (check.source !== 'file') return readOther(check, facts.asset);
  const values = facts.metrics?.values ?? {};
  const value = Object.hasOwn(values, check.metric) ? values[check.metric] : undefined;
  const source = facts.metrics === null ? 'file' : `file sha256:${facts.metrics.digest}`;
  const finite = Number.isFinite(value);
  const used = {
    check: `metric ${check.metric}`,
    asset: facts.asset.id,
    source,
    value: finite ? (value ?? null) : null,
  };
  return { used, number: finite && value !== undefined ? new Big(value) : undefined };
}

function readOther(check: MetricCheck, asset: AssetFacts): Reading {
  const bag = check.source === 'property' ? asset.properties : check.source === 'tag' ? asset.tags : {};
  const raw = readBag(bag, check.metric);
  const used = { check: `metric ${check.metric}`, asset: asset.id, source: check.source, value: raw };
  return { used, number: raw === null ? undefined : parseNumber(raw) };
}

// Tags and properties are strings; only what JSON calls a number is one, so "", "0x1f", "1e400" and "NaN" are not.
function parseNumber(text: string): Big | undefined {
  const trimmed = text.trim();
  if (trimmed.length > 64 || !/^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d{1,4})?$/.test(trimmed)) return undefined;
  return Number.isFinite(Number(trimmed)) ? new Big(trimmed) : undefined;
}

function unread(check: MetricCheck, used: UsedFact, version: string): Pick<Evaluation, 'outcome' | 'found' | 'remedy'> {
  const kind = check.source === 'file' ? 'file' : check.source;
  if (used.value !== null) {
    const found = `the ${kind} ${check.metric} of version ${version} is ${JSON.stringify(used.value)}, not a finite number`;
    return { outcome: 'inconclusive', found, remedy: `record ${check.metric} as a plain number` };
  }
  if (kind === 'file') {
    const remedy = `give the input metrics a JSON file with "${check.metric}"`;
    return { outcome: 'inconclusive', found: `no ${check.metric} in the metrics file`, remedy };
  }
  const remedy = `record ${check.metric} as a ${kind} of version ${version}`;
  return { outcome: 'inconclusive', found: `version ${version} has no ${kind} ${check.metric}`, remedy };
}

/** Higher is better, unless an upper bound is the only bound. */
export function lowerIsBetter(check: MetricCheck): boolean {
  return check.max !== undefined && check.min === undefined;
}

function bounds(check: MetricCheck, value: Big): boolean {
  return (check.min !== undefined && value.lt(check.min)) || (check.max !== undefined && value.gt(check.max));
}

// In decimal: 0.8 - 0.1 must be 0.7, or a version that just meets the tolerance is refused.
function isWorse(check: MetricCheck, value: Big, incumbent: Big): boolean {
  const slack = check.tolerance ?? 0;
  return lowerIsBetter(check) ? value.gt(incumbent.plus(slack)) : value.lt(incumbent.minus(slack));
}

function thresholds(check: MetricCheck): string[] {
  const lower = lowerIsBetter(check);
  const slack = check.tolerance ? ` (${lower ? '+' : '-'}${check.tolerance})` : '';
  return [
    ...(check.min === undefined ? [] : [`>= ${check.min}`]),
    ...(check.max === undefined ? [] : [`<= ${check.max}`]),
    ...(check['no-worse-than'] === undefined ? [] : [`${lower ? '<=' : '>='} the incumbent's${slack}`]),
  ];
}
