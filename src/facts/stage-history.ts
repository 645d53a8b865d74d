import type { AssetFacts, LedgerFacts } from '../core/facts.js';
import type { EndedRecord } from '../core/ledger/ended.js';
import { type ChainName, isEnded } from '../core/ledger/record.js';
import type { StartedRecord } from '../core/ledger/started.js';
import type { Stored } from '../core/ledger/stored.js';
import type { Stage } from '../core/lifecycle.js';
import type { Policy } from '../core/policy/policy.js';
import {
  asBefore,
  type Choice,
  chooseTarget,
  enteredBy,
  isHolder,
  isMovedBy,
  type StageHistory,
  type Tenure,
} from '../core/rollback.js';
import type { Head, LedgerPort } from '../ledger/port.js';
import type { RegistryPort } from '../registry/port.js';
import { openAt } from './remembered.js';
import { gatherSiblings } from './siblings.js';

/** Who holds a stage, who held it before, and who comes back: as it was before a rollback of it that has no end yet. */
export interface StageFacts {
  readonly history: StageHistory;
  readonly choice: Exclude<Choice, { readonly is: 'more' }>;
  readonly open: LedgerFacts['open'];
  /** Ids of the versions that the rollback which is open has moved already. */
  readonly moved: ReadonlySet<string>;
  readonly pass: LedgerFacts['pass'];
}

/** More events than that are read at once from the second step on. */
const FIRST_STEP = 32;
const GROWTH = 8;

/** Gathers what choosing the target of a rollback needs: the ledger is read back only as far as it takes. */
export async function gatherStageHistory(
  policy: Policy,
  stage: Stage,
  chain: ChainName,
  { registry, ledger }: { readonly registry: RegistryPort; readonly ledger: LedgerPort },
  head: Head,
): Promise<StageFacts> {
  const open = openAt(head);
  const own = open !== null && open.started.purpose === 'rollback' ? open : null;
  const wish = { to: stage, archiveExisting: true };
  const [{ incumbents, pass }, begun] = await Promise.all([
    gatherSiblings(policy, wish, chain, '', registry, head),
    Promise.all((own?.started.changes ?? []).map(({ version }) => registry.read({ ...chain, version }))),
  ]);
  const present = new Map([...incumbents, ...begun.filter(isThere)].map((asset) => [asset.id, asset]));
  const unmoved = (asset: AssetFacts): AssetFacts => (own === null ? asset : asBefore(asset, own.operation));
  const holders = [...present.values()].map(unmoved).filter((asset) => isHolder(policy, stage, asset));
  const moved = [...present.values()].filter((asset) => own !== null && isMovedBy(policy, asset, own.operation));

  const read = new Map<string, Promise<AssetFacts | null>>();
  const assetOf = (version: string): Promise<AssetFacts | null> => {
    const asset = read.get(version) ?? registry.read({ ...chain, version }).then((one) => (one ? unmoved(one) : null));
    read.set(version, asset);
    return asset;
  };
  const all = head.tip?.record.number ?? 0;
  for (let count = FIRST_STEP; ; count *= GROWTH) {
    const events = all === 0 ? [] : await ledger.last(head, Math.min(count, all));
    const readFrom = count >= all ? 1 : (events.at(-1)?.record.number ?? 1);
    const tenures = await Promise.all(
      comingsIn(policy, stage, events).map(async ({ end, version }): Promise<Tenure> => {
        const [began, asset] = await Promise.all([beginningOf(end, events, ledger, head), assetOf(version)]);
        return { version, end, began, asset };
      }),
    );
    const history = { holders, tenures, readFrom };
    const choice = chooseTarget(policy, stage, history);
    if (choice.is !== 'more') return { history, choice, open, moved: new Set(moved.map(({ id }) => id)), pass };
  }
}

const isThere = (asset: AssetFacts | undefined): asset is AssetFacts => asset !== undefined;

function comingsIn(
  policy: Policy,
  stage: Stage,
  events: readonly Stored[],
): { readonly end: EndedRecord; readonly version: string }[] {
  return events
    .map(({ record }) => record)
    .filter(isEnded)
    .flatMap((end) => enteredBy(policy, stage, end).map((version) => ({ end, version })));
}

// What took another record up after its time does not hold it: it is looked for where its number says.
async function beginningOf(
  { started }: EndedRecord,
  events: readonly Stored[],
  ledger: LedgerPort,
  head: Head,
): Promise<StartedRecord | null> {
  const { continues } = started;
  if (continues === null) return started;
  const all = head.tip?.record.number ?? 0;
  const isIt = ({ digest }: Stored): boolean => digest === continues.digest;
  const found =
    events.find(isIt) ?? (continues.number > all ? [] : await ledger.last(head, all - continues.number + 1)).find(isIt);
  return found?.record.event === 'started' ? found.record : null;
}
