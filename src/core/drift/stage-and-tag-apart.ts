import { STAGE_TAG } from '../lifecycle.js';
import type { Drift } from './drift.js';
import type { Observed } from './observed.js';

/** Versions whose native stage and whose tag name two stages: nobody can tell which one counts. */
export function stagesAndTagsApart({ policy, asset, seen }: Observed): readonly Drift[] {
  return seen.flatMap(({ asset: { version }, reading }): readonly Drift[] => {
    if (reading.is !== 'divided') return [];
    const [native, tag] = [JSON.stringify(reading.native), JSON.stringify(reading.tag)];
    return [
      {
        kind: 'stage-and-tag-apart',
        severity: 'error',
        asset,
        version,
        stage: reading.native,
        found: `version ${version} has the stage ${native} and the tag ${STAGE_TAG} ${tag}, so it counts as holder of both`,
        remedy: `find out which is right and set the other to it: the tag ${STAGE_TAG} to ${native}, or the stage to ${tag}`,
        at: policy.at,
      },
    ];
  });
}
