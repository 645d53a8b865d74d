import type { Check } from '../checks/index.js';
import { lowerIsBetter, type MetricCheck } from '../checks/metric.js';
import { canonicalJson } from '../digest.js';
import { durationMs } from '../duration.js';

/** Whether whatever passes this check passes the base's, too. Where that cannot be told, they must be equal. */
export function isAsStrict(own: Check, base: Check): boolean {
  if (canonicalJson({ ...own }) === canonicalJson({ ...base })) return true;
  if ('tag' in own && 'tag' in base) return own.tag === base.tag && base.equals === undefined;
  if ('soak' in own && 'soak' in base) return durationMs(own.soak) >= durationMs(base.soak);
  if ('lineage' in own && 'lineage' in base) return base.lineage.every((part) => own.lineage.includes(part));
  return 'metric' in own && 'metric' in base && isAsNarrow(own, base);
}

function isAsNarrow(own: MetricCheck, base: MetricCheck): boolean {
  if (own.metric !== base.metric || own.source !== base.source) return false;
  if (base.min !== undefined && (own.min === undefined || own.min < base.min)) return false;
  if (base.max !== undefined && (own.max === undefined || own.max > base.max)) return false;
  if (base['no-worse-than'] === undefined) return true;
  // A bound more can turn around which way is better.
  if (own['no-worse-than'] === undefined || lowerIsBetter(own) !== lowerIsBetter(base)) return false;
  return (own.tolerance ?? 0) <= (base.tolerance ?? 0);
}
