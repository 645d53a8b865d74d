import { DRIFT_KINDS, type Drift } from '../../../src/core/drift/drift.js';
import type { DriftView } from '../../../src/report/drift/view.js';

/** One drift with the given keys. */
export function drift(given: Partial<Drift> = {}): Drift {
  return {
    kind: 'unexplained-stage',
    severity: 'error',
    asset: { kind: 'model', name: 'fraud' },
    version: '3',
    stage: 'Production',
    found: 'version 3 is in Production, and nothing explains it',
    remedy: 'adopt it',
    at: { file: '.aml/promotion-policy.yml', line: 9, column: 3 },
    ...given,
  };
}

/** A view of two models and a data asset, with the given keys. */
export function view(given: Partial<DriftView> = {}): DriftView {
  return {
    place: 'https://management.azure.com/subscriptions/1/resourcegroups/ml/workspaces/acme',
    assets: [
      { kind: 'model', name: 'churn' },
      { kind: 'model', name: 'fraud' },
      { kind: 'data', name: 'fraud' },
    ],
    ledger: true,
    files: true,
    drifts: [drift()],
    policy: '.aml/promotion-policy.yml',
    tool: '1.2.3',
    ...given,
  };
}

/** One drift of each kind, and what is only noted. */
export const oneOfEach: readonly Drift[] = [
  ...DRIFT_KINDS.map(({ name }) => drift({ kind: name, severity: name === 'holder-archived' ? 'warning' : 'error' })),
  drift({ kind: 'unfinished', severity: 'note', version: null, stage: null }),
];

/** A drift with this text wherever a stranger may have a say. */
export const hostile = (text: string): Drift =>
  drift({
    asset: { kind: 'model', name: text },
    version: text,
    stage: text,
    found: text,
    remedy: text,
    at: { file: text, line: 1, column: 1 },
  });
