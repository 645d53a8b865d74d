import type { Given } from '../commands/request.js';

/** Whether a run is about a pull request: it plans what one changes, or applies its merge. */
export function needsPullRequests({ command, promotions }: Given): boolean {
  return command === 'apply' || (command === 'plan' && promotions !== '');
}
