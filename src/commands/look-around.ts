import { KINDS } from '../core/asset.js';
import type { Observation } from '../core/drift/observed.js';
import { UsageFailure } from '../core/failure.js';
import type { ChainName } from '../core/ledger/record.js';
import { placeName } from '../core/place.js';
import type { Policy } from '../core/policy/policy.js';
import { observeAsset } from '../facts/observation.js';
import type { DriftRequest } from './drift-request.js';
import type { Ports } from './ports.js';
import { sideBySide } from './side-by-side.js';

/** Assets that are looked at together. More would rather be told to wait by the services than be faster. */
const AT_ONCE = 6;
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
    const assets = await assetsOf(request, ports);
    return { observations: await lookAtEach(policy, assets, ports, tell), version: null };
  }
  const { kind, name, version } = subject;
  const resolved =
    version?.is === 'label'
      ? (await ports.registry.resolve({ ...subject, version })).version
      : (version?.version ?? null);
  const [observation] = await lookAtEach(policy, [{ kind, name }], ports, tell);
  if (observation === undefined)
    throw new UsageFailure({
      what: `there is no ${kind} ${JSON.stringify(name)} in ${placeName(request.place)}, and the ledger knows none`,
      fix: 'Check the name and the place',
    });
  return { observations: [observation], version: resolved };
}

/** Every asset that the registry has, and every one that the ledger remembers: an asset may be gone. */
async function assetsOf({ kind }: DriftRequest, { registry, ledger }: Ports): Promise<readonly ChainName[]> {
  const kinds = kind === null ? KINDS : [kind];
  const chains = ledger === null ? [] : await ledger.chains();
  const remembered = chains.filter((chain) => kinds.includes(chain.kind));
  const listed = await sideBySide(kinds, KINDS.length, async (one) => {
    const names: ChainName[] = [];
    for await (const name of registry.names(one)) names.push({ kind: one, name });
    return names;
  });
  const all = [...listed.flat(), ...remembered].map((chain) => [`${chain.kind}/${chain.name}`, chain] as const);
  return [...new Map(all)].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, chain]) => chain);
}

async function lookAtEach(
  policy: Policy,
  assets: readonly ChainName[],
  ports: Ports,
  tell: (line: string) => void,
): Promise<readonly Observation[]> {
  let done = 0;
  const timer = setInterval(() => tell(`looked at ${done} of ${assets.length} assets`), SILENCE);
  try {
    const observed = await sideBySide(assets, AT_ONCE, async (asset) => {
      const observation = await observeAsset(policy, asset, ports);
      done++;
      return observation;
    });
    return observed.filter((observation) => observation !== null);
  } finally {
    clearInterval(timer);
  }
}
