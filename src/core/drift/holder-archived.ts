import type { Drift } from './drift.js';
import type { Observed } from './observed.js';
import { command } from './remedy.js';

/** Versions that stand where the ledger says, and that somebody archived or restored. */
export function archivedHolders({ policy, asset, seen }: Observed): readonly Drift[] {
  return seen.flatMap(({ asset: { version, isArchived }, reading, recorded }): readonly Drift[] => {
    if (reading.is !== 'known' || reading.stage.name !== recorded) return [];
    const { name, hidden } = reading.stage;
    if (isArchived === hidden) return [];
    const [found, undo] = isArchived
      ? [`version ${version} holds ${name}, which is not hidden, and is archived`, 'restore it']
      : [`version ${version} holds ${name}, which is hidden, and is not archived`, 'archive it'];
    return [
      {
        kind: 'holder-archived',
        severity: 'warning',
        asset,
        version,
        stage: name,
        found,
        remedy: `${undo}, or accept it in a job that the approvals of entering ${name} release: ${command('drift', asset, version, '--accept', '--reason', 'WHY')}`,
        at: policy.stagesAt.get(name) ?? policy.at,
      },
    ];
  });
}
