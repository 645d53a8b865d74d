import type { Observation } from '../core/drift/observed.js';
import { UsageFailure } from '../core/failure.js';
import type { ChainName } from '../core/ledger/record.js';
import { placeName } from '../core/place.js';
import type { Policy } from '../core/policy/policy.js';
import { observeAsset, type Witnesses } from '../facts/observation.js';
import { aFewAtATime } from './a-few-at-a-time.js';
import type { DriftRequest } from './drift-request.js';
import { everyAsset } from './every-asset.js';
import type { Ports } from './ports.js';
import { versionOf } from './told-subject.js';

/** How long nothing is told, and then how often something is. */
const SILENCE = 2000;

/** What was looked at. */
export interface Surroundings {
  readonly observations: readonly Observation[];
  /** The version that is asked about; null for all of them. */
  readonly version: string | null;
}

/** Looks at the asset that is asked about, or at every asset of the place or kind. */
export async function lookAround(
  policy: Policy,
  request: DriftRequest,
  ports: Ports,
  tell: (line: string) => void,
): Promise<Surroundings> {
  const { subject } = request;
  if (subject === null) {
    const assets = await everyAsset(request.kind, ports.ledger, ports.registry);
    const chains = ports.ledger === null ? [] : await ports.ledger.chains();
    return { observations: await lookAtEach(policy, assets, { ...ports, chains }, tell), version: null };
  }
  const { kind, name } = subject;
  const version = await versionOf(subject, ports);
  const [observation] = await lookAtEach(policy, [{ kind, name }], ports, tell);
  if (observation === undefined)
    throw new UsageFailure({
      what: `there is no ${kind} ${JSON.stringify(name)} in ${placeName(request.place)}, and the ledger knows none`,
      fix: 'Check the name and the place',
    });
  if (version !== null && !(await exists(observation, version, ports)))
    throw new UsageFailure({
      what: `there is no version ${version} of the ${kind} ${JSON.stringify(name)} in ${placeName(request.place)}, and the ledger knows none`,
      fix: 'Check the version',
    });
  return { observations: [observation], version };
}

// What cannot drift is not kept, and what is gone may be remembered.
async function exists({ asset, versions, chain }: Observation, version: string, { registry }: Ports): Promise<boolean> {
  if (versions.some((one) => one.version === version)) return true;
  const { stages = [], reviews = [] } = chain?.tip?.board ?? {};
  const remembered = [...stages.flatMap(({ holders }) => holders), ...reviews];
  if (remembered.some((one) => one.version === version)) return true;
  return (await registry.read({ ...asset, version })) !== undefined;
}

async function lookAtEach(
  policy: Policy,
  assets: readonly ChainName[],
  witnesses: Witnesses,
  tell: (line: string) => void,
): Promise<readonly Observation[]> {
  let done = 0;
  const timer = setInterval(() => tell(`looked at ${done} of ${assets.length} assets`), SILENCE);
  try {
    const observed = await aFewAtATime(assets, async (asset) => {
      const observation = await observeAsset(policy, asset, witnesses);
      done++;
      return observation;
    });
    return observed.filter((observation) => observation !== null);
  } finally {
    clearInterval(timer);
  }
}
