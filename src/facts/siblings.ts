import type { AssetReference } from '../core/asset.js';
import { concerns, displaces, type Wish } from '../core/decision.js';
import { lastEntry } from '../core/entry.js';
import type { AssetFacts, LedgerFacts } from '../core/facts.js';
import { holdersOn } from '../core/ledger/board.js';
import { STAGE_TAG } from '../core/lifecycle.js';
import type { Policy } from '../core/policy/policy.js';
import type { Head } from '../ledger/port.js';
import type { RegistryPort } from '../registry/port.js';
import { openAt } from './remembered.js';

/** The other versions that a promotion into an exclusive stage concerns. */
export interface Siblings {
  readonly incumbents: readonly AssetFacts[];
  readonly displaced: readonly AssetFacts[];
  readonly pass: LedgerFacts['pass'];
}

/**
 * Who holds the destination: what the ledger says together with what the list says, each version read again. Lists lag
 * behind writes, and other tools write no tag that could be filtered by: so it is one pass over all versions, unless the
 * ledger remembers one and who has entered since.
 *
 * @param asset id of the version that is promoted
 */
export async function gatherSiblings(
  policy: Policy,
  wish: Wish,
  reference: Pick<AssetReference, 'kind' | 'name'>,
  asset: string,
  registry: RegistryPort,
  head: Head | null,
): Promise<Siblings> {
  const { to } = wish;
  if (to.exclusive === null) return { incumbents: [], displaced: [], pass: null };
  const { kind, name } = reference;
  const board = head?.tip?.board ?? null;
  const isTrusted = !to.anyCase && board?.passes.some(({ stage }) => stage === to.name) === true;
  const names = [to.name, ...to.aliases];
  const filtered = isTrusted ? registry.listTagged(reference, STAGE_TAG, names) : null;
  const found = new Map<string, Version>();
  for (const version of remembered(head, to.name)) found.set(version, { kind, name, version });
  for await (const listed of filtered ?? registry.list(reference)) {
    if (concerns(policy, to, listed, asset) !== undefined) found.set(listed.version, listed);
  }
  const present = await readAgain([...found.values()], to.name, asset, registry);
  const those = (role: 'incumbent' | 'displaced') =>
    present.filter((version) => concerns(policy, to, version, asset) === role);
  // Who looked and displaced nobody leaves holders behind that only the next look would show.
  const pass = displaces(wish) ? (filtered === null ? 'full' : 'filtered') : null;
  return { incumbents: those('incumbent'), displaced: those('displaced'), pass };
}

// What is open may have moved versions that hold the stage no more, which no list by the stage shows.
function remembered(head: Head | null, stage: string): readonly string[] {
  if (head === null) return [];
  const moved = openAt(head)?.started.changes.map(({ version }) => version) ?? [];
  return [...holdersOn(head.tip?.board ?? null, stage), ...moved];
}

// A holder that has given up the stage since the list was true says in its entry to whom: the list does not show that one
// yet, nor those that came and went in between.
async function readAgain(
  found: readonly Version[],
  stage: string,
  asset: string,
  registry: RegistryPort,
): Promise<AssetFacts[]> {
  const present: AssetFacts[] = [];
  const asked = new Set<string>();
  for (let wanted: readonly Version[] = found; wanted.length > 0; ) {
    for (const { version } of wanted) asked.add(version);
    const read = (await Promise.all(wanted.map((version) => registry.read(version)))).filter(isThere);
    present.push(...read);
    const successors = read.flatMap((version) => successorOf(version, stage, asset));
    // Several may have made room for the same one.
    const fresh = new Map(successors.map((version) => [version.version, version] as const));
    wanted = [...fresh.values()].filter(({ version }) => !asked.has(version));
  }
  return present;
}

type Version = Pick<AssetFacts, 'kind' | 'name' | 'version'>;

const isThere = (version: AssetFacts | undefined): version is AssetFacts => version !== undefined;

function successorOf(version: AssetFacts, stage: string, asset: string): Version[] {
  const last = lastEntry(version)?.entry;
  if (last === undefined || last.from !== stage || last.asset === version.id || last.asset === asset) return [];
  const { kind, name } = version;
  const successor = last.asset.slice(last.asset.lastIndexOf('/') + 1);
  return successor === '' ? [] : [{ kind, name, version: successor }];
}
