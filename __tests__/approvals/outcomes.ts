import { authorise, type Claim } from '../../src/core/authorisation.js';
import type { Evidence } from '../../src/core/evidence.js';
import type { Rule } from '../../src/core/policy/policy.js';
import type { Finding } from '../../src/core/verdict.js';
import type { GitHub } from '../../src/github/client.js';

/** Digest of the plan that the tests promote. */
export const DIGEST = 'd'.repeat(64);

export const CLAIM: Claim = { digest: DIGEST, people: [], jobOwner: null, finishes: null };

/** What is found where not everything is as it should be. */
export function wrong(rule: Rule, evidence: Evidence): readonly Finding[] {
  return authorise(rule, evidence, CLAIM).findings.filter(({ outcome }) => outcome !== 'pass');
}

/** The worst finding that the evidence gives for the rule. */
export function worst(rule: Rule, evidence: Evidence): 'pass' | 'fail' | 'inconclusive' {
  const outcomes = wrong(rule, evidence).map(({ outcome }) => outcome);
  if (outcomes.includes('fail')) return 'fail';
  return outcomes.includes('inconclusive') ? 'inconclusive' : 'pass';
}

/**
 * Sends calls in rounds: one begins when all of the one before are answered and nobody asks any more. So the number of
 * rounds is the number of calls that have to follow each other.
 */
export function inRounds(): {
  readonly count: <T>(call: () => Promise<T>) => Promise<T>;
  readonly rounds: () => number;
} {
  let rounds = 0;
  let waiting: (() => void)[] = [];
  let underWay = 0;
  const begin = (): void => {
    if (underWay > 0 || waiting.length === 0) return;
    const round = waiting;
    waiting = [];
    rounds += 1;
    underWay = round.length;
    for (const start of round) start();
  };
  const count = async <T>(call: () => Promise<T>): Promise<T> => {
    await new Promise<void>((resolve) => {
      waiting.push(resolve);
      setTimeout(begin, 20);
    });
    try {
      return await call();
    } finally {
      underWay -= 1;
      // Whoever waited for the answers has asked on by then.
      setTimeout(begin, 20);
    }
  };
  return { count, rounds: () => rounds };
}

/** The same client, which sends its calls in rounds. */
export function countingRounds(github: GitHub): { readonly counted: GitHub; readonly rounds: () => number } {
  const { count, rounds } = inRounds();
  const counted: GitHub = {
    get: (path, isT, whyT) => count(() => github.get(path, isT, whyT)),
    list: (...asked) => count(() => github.list(...asked)),
    first: (...asked) => count(() => github.first(...asked)),
    pages: (path, isPage, whyPage) => count(() => github.pages(path, isPage, whyPage)),
    download: (path, largest) => count(() => github.download(path, largest)),
    write: (write, isT, whyT) => count(() => github.write(write, isT, whyT)),
    now: () => github.now(),
  };
  return { counted, rounds };
}
