import { authorise } from '../../src/core/authorisation.js';
import type { Evidence } from '../../src/core/evidence.js';
import type { Rule } from '../../src/core/policy/policy.js';
import type { GitHub } from '../../src/github/client.js';

/** The worst finding that the evidence gives for the rule. */
export function worst(rule: Rule, evidence: Evidence): 'pass' | 'fail' | 'inconclusive' {
  const outcomes = authorise(rule, evidence).findings.map(({ outcome }) => outcome);
  if (outcomes.includes('fail')) return 'fail';
  return outcomes.includes('inconclusive') ? 'inconclusive' : 'pass';
}

/** The same client, which counts how many calls had to follow each other so far. */
export function countingDepth(github: GitHub): { readonly counted: GitHub; readonly depth: () => number } {
  let done = 0;
  const count = async <T>(call: () => Promise<T>): Promise<T> => {
    const level = done + 1;
    const answer = await call();
    done = Math.max(done, level);
    return answer;
  };
  const counted: GitHub = {
    get: (path, isT, whyT) => count(() => github.get(path, isT, whyT)),
    list: (path, isPage, whyPage) => count(() => github.list(path, isPage, whyPage)),
  };
  return { counted, depth: () => done };
}
