import { type Drift, type DriftKind, isDrift } from '../../core/drift/drift.js';

/** What `drift` found, with everything that a rendering may show. */
export interface DriftView {
  /** Place id, lower-case. */
  readonly place: string;
  /** Every asset that was looked at. */
  readonly assets: readonly Drift['asset'][];
  /** Whether the ledger was read: without it some kinds cannot be told. */
  readonly ledger: boolean;
  /** Whether files of promotions were read: without them nobody knows what is wanted. */
  readonly files: boolean;
  readonly drifts: readonly Drift[];
  /** Path of the policy in the repository, or `preset:NAME`. */
  readonly policy: string;
  /** Version of this package. */
  readonly tool: string;
}

/** One text for one asset or version, for machines that compare: `model/fraud`, `model/fraud/7`. */
export function nameOf({ kind, name }: Drift['asset'], version: string | null): string {
  return [kind, name, ...(version === null ? [] : [version])].join('/');
}

const ORDER = { error: 0, warning: 1, note: 2 } as const;

/** What matters most first; equals stay in their order. */
export function gravest(drifts: readonly Drift[]): readonly Drift[] {
  return [...drifts].sort((one, other) => ORDER[one.severity] - ORDER[other.severity]);
}

/** What is told of one asset under one kind, without what is no drift yet. */
export function driftsOf({ drifts }: DriftView, asset: Drift['asset'], kind: DriftKind): readonly Drift[] {
  return drifts.filter(
    (drift) => isDrift(drift) && drift.kind === kind && nameOf(drift.asset, null) === nameOf(asset, null),
  );
}
