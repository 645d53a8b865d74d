import { ServiceFailure } from '../core/failure.js';
import type { RegistryPort } from '../registry/port.js';

/** A moment by the clock of the registry, as text with milliseconds and as milliseconds since 1970. */
export interface Moment {
  readonly text: string;
  readonly milliseconds: number;
}

/** What time it is, by the registry's last answer; the runner's clock is not asked. Throws a ServiceFailure where it did not say. */
export function clockOf({ now }: Pick<RegistryPort, 'now'>): Moment {
  const text = now();
  if (text === null) {
    throw new ServiceFailure('Azure ML did not say what time it is, so nothing can be journalled', {
      untouched: true,
      fix: 'Check azure-endpoint, and that nothing between strips the header Date',
    });
  }
  const milliseconds = Date.parse(text);
  return { text: new Date(milliseconds).toISOString(), milliseconds };
}
