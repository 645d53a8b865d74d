import { concerns, needs, type Planned, stageNameOf, type Wish } from '../decision.js';
import { type Entry, entryKey, entryText } from '../entry.js';
import type { AssetFacts, Expected, Facts, LedgerFacts } from '../facts.js';
import { STAGE_TAG } from '../lifecycle.js';
import type { Change } from '../plan.js';
import { type Policy, ruleFor } from '../policy/policy.js';

/** A promotion of the same asset that comes first, and the facts on which it was decided. */
export interface Earlier {
  readonly facts: Facts;
  readonly decision: Planned;
}

/**
 * - `foreseen`: the facts as they will be; `decide` makes of them the plan, byte for byte, that it will make of what is
 *   found then, if nothing but these promotions happens in between.
 * - `not foreseeable`: the plan will hold something that is not known yet, as the time of a write.
 */
export type Foreseen =
  | { readonly is: 'foreseen'; readonly facts: Facts }
  | { readonly is: 'not foreseeable'; readonly why: string; readonly remedy: string };

/**
 * The facts of one request as they will be when earlier promotions of the same asset have been made. Pure.
 *
 * @param facts of the request, as they are before all of them
 * @param earlier in the order in which they will be made; each on the facts as they will be after those before it
 * @param proven whether they will be made by a gated run, whose records explain a stage; those of a shell explain none
 */
export function foresee(
  policy: Policy,
  facts: Facts,
  wish: Wish,
  earlier: readonly Earlier[],
  proven: boolean,
): Foreseen {
  const rival = openBesides(facts, earlier);
  if (rival !== null) return refused(rival.why, rival.remedy);
  if (earlier.length === 0) return { is: 'foreseen', facts };
  const { asset, incumbents, displaced } = facts;
  const versions = new Map([...displaced, ...incumbents, asset].map((version) => [version.id, version]));
  const moves: Expected[] = [];
  for (const { facts: known, decision } of earlier) {
    const others = new Map([...known.incumbents, known.asset].map((version) => [version.id, version]));
    for (const change of decision.changes) {
      const version = versions.get(change.asset) ?? others.get(change.asset);
      if (version !== undefined) versions.set(version.id, moved(version, change, known.asset.id, decision, proven));
    }
    moves.push(...decision.plan.changes.map(({ asset: id, to }) => ({ asset: id, to, plan: decision.digest })));
  }
  const now = versions.get(asset.id) ?? asset;
  const isMoved = moves.some((move) => move.asset === asset.id);
  const missing = isMoved ? unknownOf(policy, facts, wish, now) : null;
  if (missing !== null) return refused(missing.why, missing.remedy);
  const those = (role: 'incumbent' | 'displaced'): AssetFacts[] =>
    wish.to.exclusive === null
      ? []
      : [...versions.values()].filter((version) => concerns(policy, wish.to, version, asset.id) === role);
  const ledger = facts.ledger && ledgerAfter(facts.ledger, isMoved, proven ? lastOf(moves) : []);
  return {
    is: 'foreseen',
    facts: { ...facts, asset: now, incumbents: those('incumbent'), displaced: those('displaced'), ledger },
  };
}

const refused = (why: string, remedy: string): Foreseen => ({
  is: 'not foreseeable',
  why: `not foreseeable: ${why}`,
  remedy,
});

interface Obstacle {
  readonly why: string;
  readonly remedy: string;
}

/** What is open is ended by the first of the earlier promotions if it is its own; of anything else nobody knows the end. */
function openBesides({ ledger }: Facts, earlier: readonly Earlier[]): Obstacle | null {
  const open = ledger?.open?.started;
  const [first] = earlier;
  if (open === undefined || first === undefined || open.planDigest === first.decision.digest) return null;
  const { kind, name, purpose, expires } = open;
  const what = purpose === 'promote' ? 'promotion' : purpose;
  return {
    why: `a ${what} of ${kind} ${name} has no end yet, and may change what is planned here`,
    remedy: `plan again when it has ended, at ${expires} at the latest`,
  };
}

/** The version as the write will leave it. Each place that holds the stage is set, for a kind has one or both of them. */
function moved(
  version: AssetFacts,
  { from, to, sequence, archived }: Change,
  asset: string,
  { digest: plan }: Planned,
  proven: boolean,
): AssetFacts {
  const entry: Entry = { plan, run: FORESEEN, from, to, sequence, asset, proven, started: null, number: null };
  return {
    ...version,
    stage: to,
    tags: { ...version.tags, [STAGE_TAG]: to },
    properties: { ...version.properties, [entryKey(entry)]: entryText(entry) },
    isArchived: archived ?? version.isArchived,
  };
}

/** Which run and which record it will be nobody knows, and no plan holds. */
const FORESEEN = 'foreseen';

/** What the rule for the version's way from where it will be asks for, and cannot be known yet. */
function unknownOf(policy: Policy, facts: Facts, { to }: Wish, asset: AssetFacts): Obstacle | null {
  const { version } = asset;
  const here = stageNameOf(policy, asset) ?? '';
  const remedy = `promote version ${version} in a pull request of its own, after this one is merged and applied`;
  const rule = ruleFor(policy, asset, facts.place, here, to.name);
  if (rule?.checks.some(({ value }) => 'soak' in value))
    return {
      why: `soak counts from when version ${version} comes into ${here}, which the promotion before this one is yet to do`,
      remedy,
    };
  const wanted = needs(policy, asset, facts.place, to);
  if (wanted.has('metrics-file') && facts.metrics === null)
    return { why: `from ${here} the rule asks for the file of the input metrics, which was not read`, remedy };
  if (wanted.has('lineage') && facts.lineage === null)
    return { why: `from ${here} the rule asks where version ${version} comes from, which was not read`, remedy };
  return null;
}

// What an earlier record says of the version's stage is over once it has moved.
function ledgerAfter({ ends, pass }: LedgerFacts, isMoved: boolean, expected: readonly Expected[]): LedgerFacts {
  return { open: null, ends: isMoved ? [] : ends, pass, expected };
}

function lastOf(moves: readonly Expected[]): readonly Expected[] {
  return [...new Map(moves.map((move) => [move.asset, move])).values()];
}
