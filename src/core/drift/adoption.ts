import { canonicalJson, type Json, sha256 } from '../digest.js';
import { effectiveRules } from '../effective-rules.js';
import { lastEntry, nextSequence, withoutEntry } from '../entry.js';
import { explanationOf } from '../explained.js';
import type { AssetFacts } from '../facts.js';
import type { ChainName } from '../ledger/record.js';
import type { StartedRecord } from '../ledger/started.js';
import type { Stage } from '../lifecycle.js';
import { placeId } from '../place.js';
import type { Change } from '../plan.js';
import { type Policy, type Rule, ruleFor } from '../policy/policy.js';
import type { Drift } from './drift.js';
import { driftOf } from './index.js';
import { type Observation, observe, openIn } from './observed.js';

/** The stages of one asset that are taken over as they are, and what that takes. */
export interface Adoption {
  readonly asset: ChainName;
  readonly adopted: readonly Adopted[];
  /** What the reviewers approve of this asset, and what its record repeats. */
  readonly plan: { readonly [key: string]: Json };
  /** SHA-256 of the plan's canonical JSON. */
  readonly digest: string;
  readonly changes: readonly Change[];
  /** Of the changes those that no earlier run has written. */
  readonly left: readonly Change[];
  /** What must be resolved before anything of the asset can be adopted. */
  readonly obstacles: readonly Drift[];
}

/** One version that keeps its stage. */
export interface Adopted {
  /** As it was before an earlier run of the same adoption wrote to it. */
  readonly asset: AssetFacts;
  readonly stage: Stage;
  /** Every rule into the stage that asks for approvals: all of them must be met. */
  readonly rules: readonly Rule[];
}

/**
 * Plans to adopt every unexplained stage of an asset, or of one of its versions. Pure. What an earlier run of the same
 * adoption has written belongs to it still; anything else that is open and whose time is over counts as given up.
 */
export function adoptionOf(observation: Observation, version: string | null): Adoption {
  const planned = plan(observation, version);
  const open = openIn(observation);
  if (open === null || isSame(open, planned)) return planned;
  const isOver = Date.parse(open.expires) <= Date.parse(observation.now);
  return isOver ? plan({ ...observation, isGivenUp: true }, version) : planned;
}

/** How the record of one asset names the adoption that it is a part of. */
export const partOf = (whole: string): string => `a part of the adoption ${whole}`;

/** What an earlier run of an adoption has taken over of one asset. */
export interface Begun {
  readonly asset: ChainName;
  readonly digest: string;
  /** The run that did. */
  readonly run: string | null;
}

/**
 * What was taken over of an asset as a part of this adoption, where the versions bear the record out. That the parts make
 * up the adoption only its digest can say.
 */
export function begunOf(observation: Observation, whole: string): readonly Begun[] {
  const { policy, place, asset, chain } = observation;
  const end = chain?.tip?.record;
  if (end?.event !== 'adopted' || !end.started.findings.some(({ found }) => found === partOf(whole))) return [];
  const bearsOut = observe(observation).seen.some(({ asset: version, reading, ledger }) => {
    const explanation =
      reading.is === 'known' ? explanationOf(policy, version, place, ledger, reading.stage) : undefined;
    return explanation?.is === 'explained' && explanation.end?.number === end.number;
  });
  return bearsOut ? [{ asset, digest: end.started.planDigest, run: end.started.run?.name ?? null }] : [];
}

/** Whether what is open is this very adoption. Whoever can push to the ledger can put a plan's digest beside other changes. */
export function isSame(open: StartedRecord, { digest, changes }: Pick<Adoption, 'digest' | 'changes'>): boolean {
  const own = changes.map((change) => ({ ...change }));
  return open.purpose === 'adopt' && open.planDigest === digest && canonicalJson(open.changes) === canonicalJson(own);
}

function plan(observation: Observation, version: string | null): Adoption {
  const { policy, place, asset: chain } = observation;
  const observed = observe(observation);
  const open = openIn(observation);
  const found = observed.seen
    .filter(({ asset }) => version === null || asset.version === version)
    .flatMap(({ asset, reading, ledger }): readonly (Adopted & { readonly isLeft: boolean })[] => {
      if (reading.is !== 'known') return [];
      const { stage } = reading;
      const explanation = explanationOf(policy, asset, place, ledger, stage);
      const rules = approvedRulesInto(observation, asset, stage);
      if (explanation.is === 'unexplained') return [{ asset, stage, rules, isLeft: true }];
      if (explanation.is !== 'under-way' || explanation.started.purpose !== 'adopt') return [];
      const key = lastEntry(asset)?.key;
      return key === undefined ? [] : [{ asset: withoutEntry(asset, key), stage, rules, isLeft: false }];
    })
    .sort((one, other) => (one.asset.id < other.asset.id ? -1 : 1));
  const changes = found.map(({ asset, stage }): Change => {
    const { id, name, version: number } = asset;
    const stays = { from: stage.name, to: stage.name, archived: null };
    return { asset: id, name, version: number, role: 'adopt', ...stays, sequence: nextSequence(asset) };
  });
  const content = {
    place: placeId(place),
    kind: chain.kind,
    name: chain.name,
    adopts: found.map(({ asset: { id, createdAt, content }, stage }) => ({
      id,
      createdAt,
      ...content,
      in: stage.name,
    })),
    rules: rulesOf(policy, found),
    changes: changes.map((change) => ({ ...change })),
  };
  const digest = sha256(canonicalJson(content));
  const isOurs = open === null || isSame(open, { digest, changes });
  return {
    asset: chain,
    adopted: found,
    plan: content,
    digest,
    changes,
    left: changes.filter((_, index) => found[index]?.isLeft === true),
    obstacles: driftOf(observation).filter((drift) => isObstacle(drift, found, version, isOurs)),
  };
}

/** What the reviewers of a whole adoption approve: the digests of its plans, asset by asset, as one. */
export function adoptionDigest(adoptions: readonly Pick<Adoption, 'asset' | 'digest'>[]): string {
  const plans = adoptions.map(({ asset: { kind, name }, digest }) => ({ kind, name, digest }));
  return sha256(canonicalJson({ adopts: plans.sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1)) }));
}

const nameOf = ({ kind, name }: ChainName): string => `${kind}/${name}`;

/**
 * Entering the stage without what is judged of a transition alone: an adoption promotes nothing, so there is nothing to
 * measure, to plan in a job before or to put off; what is asked for are the approvals.
 */
export function approvedRulesInto(
  { policy, place }: Pick<Observation, 'policy' | 'place'>,
  asset: AssetFacts,
  stage: Stage,
): Rule[] {
  return policy.lifecycle.stages
    .map(({ name }) => ruleFor(policy, asset, place, name, stage.name))
    .filter((rule) => rule !== undefined)
    .filter(({ approvals }) => approvals.length > 0)
    .map((rule) => ({ ...rule, checks: [], freeze: [], requirePlan: false }));
}

// A change of who must approve makes another plan.
function rulesOf({ lifecycle }: Policy, found: readonly Adopted[]): Json {
  const all = found.flatMap(({ stage, rules }) =>
    rules.map((rule) =>
      canonicalJson({ from: rule.from, to: rule.to, rules: effectiveRules(rule, [stage], lifecycle) }),
    ),
  );
  return [...new Set(all)].sort();
}

function isObstacle(drift: Drift, found: readonly Adopted[], version: string | null, isOurs: boolean): boolean {
  const isAsked = version === null || drift.version === null || drift.version === version;
  switch (drift.kind) {
    case 'two-holders':
      return version === null || found.some(({ stage }) => stage.name === drift.stage);
    case 'stage-and-tag-apart':
      return isAsked;
    case 'unexplained-stage':
      return isAsked && !found.some(({ asset }) => asset.version === drift.version);
    case 'unfinished':
      return found.length > 0 && !isOurs;
    default:
      return false;
  }
}
