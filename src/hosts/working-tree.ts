import { type Given, readTimeout } from '../commands/request.js';
import { UsageFailure } from '../core/failure.js';

/** Proves the inputs of a command that reads the policy of the working tree: what means nothing to it is no input of its. */
export function provesWorkingTree(given: Given): void {
  readTimeout(given.timeout);
  const ref = given['policy-ref'];
  if (ref === '') return;
  throw new UsageFailure({
    what: `policy-ref is ${JSON.stringify(ref.slice(0, 200))}, but the policy of the working tree is read here`,
    fix: 'Leave policy-ref out, and check out what you mean',
  });
}
