import type { Drift } from './drift.js';
import type { Observed } from './observed.js';
import { command } from './remedy.js';

/** Versions that hold a stage by the ledger and are no more. */
export function missingHolders({ policy, asset, chain, versions }: Observed): readonly Drift[] {
  const present = new Set(versions.map(({ version }) => version));
  return (chain?.tip?.board.stages ?? []).flatMap(({ stage, holders }) =>
    holders
      .filter(({ version }) => !present.has(version))
      .map(({ version, number }): Drift => {
        return {
          kind: 'holder-missing',
          severity: 'error',
          asset,
          version,
          stage,
          found: `version ${version} holds ${stage} by event ${number} of the ledger, and Azure ML does not have it any more`,
          remedy: `find out who deleted it, then accept it in a job that the approvals of entering ${stage} release: ${command('drift', asset, version, '--accept', '--reason', 'WHY')}`,
          at: policy.stagesAt.get(stage) ?? policy.at,
        };
      }),
  );
}
