import type { Ports } from '../commands/ports.js';
import { readMetricsFile } from '../facts/metrics-file.js';
import type { Reach } from './composition.js';

/** The metrics file of a request, which may have none. */
export function metricsOf({ metrics }: Reach): Ports['metrics'] {
  return async () => (metrics === null ? null : readMetricsFile(metrics));
}
