import { stageNameOf, standsAt } from '../decision.js';
import type { AssetFacts } from '../facts.js';
import type { Policy } from '../policy/policy.js';
import { type Entry, entryText } from '../promotions/entry.js';
import type { Drift } from './drift.js';

/** A file of promotions wants a version in a stage, and there it is not. Null where it is. */
export function notAsWanted(policy: Policy, entry: Entry, asset: AssetFacts | null): Drift | null {
  const { kind, name, stage, version, at } = entry;
  const drift = { kind: 'not-as-wanted', severity: 'error', asset: { kind, name }, stage, at } as const;
  if (version.is === 'label')
    return {
      ...drift,
      version: null,
      found: `${entryText(entry)} is wanted, and @latest is never applied`,
      remedy: 'write one version in a pull request',
    };
  const wanted = `version ${version.version} is wanted in ${stage}`;
  if (asset === null)
    return {
      ...drift,
      version: version.version,
      found: `${wanted}, and there is no such version`,
      remedy: 'register it, or change the entry in a pull request',
    };
  if (standsAt(policy, asset, stage)) return null;
  const here = stageNameOf(policy, asset);
  return {
    ...drift,
    version: version.version,
    found: `${wanted}, and is ${here === null ? 'in no stage that can be told' : `in ${here}`}`,
    remedy:
      'change the entry in a pull request to the version that shall be there; what was merged once is not applied again',
  };
}
