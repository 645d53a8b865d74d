import { canonicalJson, type Json, sha256 } from './digest.js';
import type { Evidence } from './evidence.js';
import { type Plan, planDigest, planJson } from './plan.js';
import { differenceText, planDifferences } from './plan-difference.js';
import type { Finding } from './verdict.js';

// A reader looks at a few; the rest mostly follows from them.
const MOST_FINDINGS = 20;

/**
 * Holds the plan as it is now against the one that the reviewers saw, by its digest: what was approved is what happens.
 * Where the run still has the plan, every field that changed is named.
 */
export function judgePlan(plan: Plan, given: string, evidence: Evidence): Finding[] {
  const subject = 'plan';
  const wanted = `the plan that was given, ${given.slice(0, 12)}`;
  const before = heldPlan(evidence, given);
  if (before.is === 'edited') {
    const found = `the plan that this run keeps under the digest ${given.slice(0, 12)} is another one, so it was edited`;
    return [{ subject, outcome: 'fail', found, wanted, remedy: 'plan again in a new run' }];
  }
  const digest = planDigest(plan);
  if (digest === given)
    return [{ subject, outcome: 'pass', found: `the plan is the one that was given, ${given.slice(0, 12)}` }];
  const remedy = 'plan again, and have the new plan approved';
  const changed = `the plan is ${digest.slice(0, 12)} now, so something that it covers has changed`;
  if (before.is === 'unknown') {
    const found = `${changed}; in which field is not known, for ${before.why}`;
    return [{ subject, outcome: 'fail', found, wanted, remedy }];
  }
  const differences = planDifferences(before.plan, planJson(plan));
  const fits = differences.length <= MOST_FINDINGS;
  const named = differences.slice(0, fits ? MOST_FINDINGS : MOST_FINDINGS - 1).map(
    (difference): Finding => ({
      subject: `plan: ${difference.field}`,
      outcome: 'fail',
      found: differenceText(difference),
      wanted,
      remedy,
    }),
  );
  if (fits && named.length > 0) return named;
  const found = fits ? changed : `${changed}, ${differences.length - named.length} more fields among it`;
  return [...named, { subject, outcome: 'fail', found, wanted, remedy }];
}

type Held =
  | { readonly is: 'plan'; readonly plan: Json }
  | { readonly is: 'edited' }
  | { readonly is: 'unknown'; readonly why: string };

function heldPlan(evidence: Evidence, digest: string): Held {
  if (evidence.is === 'none') return { is: 'unknown', why: 'a shell keeps no plans' };
  const { plans } = evidence;
  if (plans === null) return { is: 'unknown', why: 'no plan was looked for' };
  if (plans.is === 'unreadable')
    return { is: 'unknown', why: `the artifacts of this run could not be read: ${plans.why}` };
  const contents = plans.value.filter(({ isExpired }) => !isExpired).map(({ content }) => content);
  const [first] = contents;
  if (first === undefined) return { is: 'unknown', why: 'this run keeps no plan under that digest' };
  const readable = contents.find((content) => content.is === 'read') ?? first;
  // Under one name there can be several; one that is not what its name says is reason enough.
  for (const content of contents) {
    if (content.is === 'read' && digestOf(content.value) !== digest) return { is: 'edited' };
  }
  return readable.is === 'read' ? { is: 'plan', plan: readable.value } : { is: 'unknown', why: readable.why };
}

// It comes from outside, and may be nested deeper than anything that walks it can go. No plan of ours is.
function digestOf(value: Json): string | null {
  try {
    return sha256(canonicalJson(value));
  } catch {
    return null;
  }
}
