import type { AssetFacts } from '../facts.js';
import { findStage } from '../lifecycle.js';
import type { Rule } from '../policy/policy.js';
import type { Location } from '../problem.js';
import { approvedRulesInto } from './adoption.js';
import type { Drift, DriftKind } from './drift.js';
import { driftOf } from './index.js';
import type { Observation } from './observed.js';

/** One difference that can be accepted as it is, and what that takes. */
export type Acceptance =
  | {
      readonly is: 'acknowledge';
      readonly drift: Drift;
      readonly stage: string;
      readonly rules: readonly Rule[];
    }
  | {
      readonly is: 'review';
      readonly drift: Drift;
      /** Number of the rollback's event. */
      readonly reviews: number;
      readonly rules: readonly Rule[];
    };

/** A difference that nobody can be shown to accept, and why. */
export interface Unacceptable {
  readonly drift: Drift;
  readonly why: string;
  readonly remedy: string;
  readonly at: Location;
}

const ACKNOWLEDGED: readonly DriftKind[] = ['holder-missing', 'holder-archived', 'ledger-disagrees'];

/** The kinds that can be accepted as they are. */
export const ACCEPTED: readonly DriftKind[] = [...ACKNOWLEDGED, 'unreviewed'];

/** What of a version's drift can be accepted, and what cannot be for want of a rule. A review may come before its time is over. */
export function acceptancesOf(
  observation: Observation,
  version: string,
): { readonly acceptances: readonly Acceptance[]; readonly unacceptable: readonly Unacceptable[] } {
  const own = driftOf(observation).filter((drift) => drift.version === version);
  const asset = observation.versions.find((one) => one.version === version) ?? goneOf(observation, version);
  const acceptances: Acceptance[] = [];
  const unacceptable: Unacceptable[] = [];
  for (const drift of own) {
    if (drift.stage === null) continue;
    if (ACKNOWLEDGED.includes(drift.kind)) {
      const stage = findStage(observation.policy.lifecycle, drift.stage);
      if (stage === undefined) unacceptable.push(unknownStage(observation, drift));
      else {
        const rules = approvedRulesInto(observation, asset, stage);
        const all = rules.length > 0 ? rules : [freeRule(observation, stage.name)];
        acceptances.push({ is: 'acknowledge', drift, stage: drift.stage, rules: all });
      }
    }
    if (drift.kind === 'unreviewed') {
      const rule = reviewRule(observation, drift.stage);
      if (rule === null) unacceptable.push(unknownReview(observation, drift));
      else acceptances.push(...reviewsOf(observation, drift, rule));
    }
  }
  return { acceptances, unacceptable };
}

// Nobody has to approve; what a run must be to ask at all is judged all the same.
function freeRule({ policy }: Observation, stage: string): Rule {
  const nothing = { environment: null, approvals: [], separate: [], requirePlan: false, checks: [], freeze: [] };
  return { from: '*', to: stage, named: true, ...nothing, at: policy.stagesAt.get(stage) ?? policy.at };
}

// The people are those whom the policy names as it is now: what a record says of them could be anybody's word.
function reviewRule({ policy }: Observation, stage: string): Rule | null {
  const rollback = policy.rollbacks.get(stage);
  if (rollback === undefined || rollback.review.by.length === 0) return null;
  const { rule, review } = rollback;
  const value = { from: review.by, count: 1, via: 'environment', environment: null, comment: null } as const;
  return { ...rule, approvals: [{ value, at: rule.at }], checks: [], freeze: [], requirePlan: false };
}

function reviewsOf({ chain }: Observation, drift: Drift, rule: Rule): readonly Acceptance[] {
  const open = (chain?.tip?.board.reviews ?? []).filter(
    ({ version, stage }) => version === drift.version && stage === drift.stage,
  );
  return open.map(({ number }) => ({ is: 'review', drift, reviews: number, rules: [rule] }));
}

function unknownStage({ policy }: Observation, drift: Drift): Unacceptable {
  const why = `the policy does not know the stage ${JSON.stringify(drift.stage)}, so it does not say who may accept this`;
  const remedy = `add ${JSON.stringify(drift.stage)} to the stages or to the aliases of one`;
  return { drift, why, remedy, at: policy.at };
}

function unknownReview({ policy }: Observation, drift: Drift): Unacceptable {
  const why = `the policy has no rollback of ${drift.stage}, so it does not say who may review one`;
  return { drift, why, remedy: `add ${drift.stage} to rollback, with review-by`, at: policy.at };
}

// Overrides by a tag apply to what has no tags: of what is gone nobody knows any.
function goneOf({ asset: { kind, name } }: Observation, version: string): AssetFacts {
  return {
    id: '',
    kind,
    name,
    version,
    createdAt: null,
    content: { uri: null, type: null },
    stage: null,
    tags: {},
    properties: {},
    isAnonymous: false,
    isArchived: false,
  };
}
