import { armId, type VersionAddress } from '../addresses.js';
import type { Call } from '../call.js';
import type { JsonObject } from '../json.js';
import { kindOf } from '../kinds/kinds.js';
import { shownVersion } from '../render.js';

const DEFAULT_LABEL = 'azureml_default';

/**
 * The version behind a label. `azureml_default` of a component is the version that was created last; its id is the
 * label's, its name the version's (recorded 2023-05-23).
 *
 * @throws ArmError 404 for the label of a component that does not exist.
 */
export function labelled(call: Call, address: VersionAddress): JsonObject | undefined {
  const { version: label, ...container } = address;
  if (address.kind !== 'components' || label !== DEFAULT_LABEL) {
    return undefined;
  }
  const newest = call.state.versionsOf(address).at(-1);
  if (newest === undefined) {
    throw kindOf(address).noSuchContainer(address);
  }
  return { ...shownVersion(newest, address, call), id: `${armId(container)}/labels/default` };
}
