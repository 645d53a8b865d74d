import { entriesOf } from '../entry.js';
import type { AssetFacts } from '../facts.js';
import type { Board } from '../ledger/board.js';
import type { Place } from '../place.js';
import { isGuarded, type Policy } from '../policy/policy.js';
import type { Drift } from './drift.js';
import { archivedHolders } from './holder-archived.js';
import { missingHolders } from './holder-missing.js';
import { disagreements } from './ledger-disagrees.js';
import { type Observation, observe, stageOf } from './observed.js';
import { stagesAndTagsApart } from './stage-and-tag-apart.js';
import { twoHolders } from './two-holders.js';
import { unexplainedStages } from './unexplained-stage.js';
import { unfinished } from './unfinished.js';
import { unreviewed } from './unreviewed.js';

const FINDERS = [
  unexplainedStages,
  twoHolders,
  stagesAndTagsApart,
  missingHolders,
  archivedHolders,
  disagreements,
  unfinished,
  unreviewed,
];

/** Every difference between what the registry holds of one asset and what policy and ledger explain. Pure. */
export function driftOf(observation: Observation): readonly Drift[] {
  const observed = observe(observation);
  return FINDERS.flatMap((find) => find(observed));
}

/**
 * Whether a version can take part in any drift, or explain that there is none. Most versions of a long-lived asset were
 * registered and never moved: of those nothing needs to be kept.
 */
export function mayDrift(policy: Policy, place: Place, board: Board | null, asset: AssetFacts): boolean {
  const reading = stageOf(policy, asset);
  if (reading.is !== 'known' || reading.stage !== policy.lifecycle.stages[0]) return true;
  if (entriesOf(asset.properties).size > 0 || isGuarded(policy, asset, place, reading.stage)) return true;
  const onBoard = board?.stages.some(({ holders }) => holders.some(({ version }) => version === asset.version));
  return onBoard === true || reading.stage.exclusive !== null;
}
