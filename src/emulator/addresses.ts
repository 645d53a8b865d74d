/** The provider whose resources the emulator serves. */
export const PROVIDER = 'Microsoft.MachineLearningServices';

/** The ARM type of what the emulator serves. */
export const MODEL_VERSION_TYPE = `${PROVIDER}/workspaces/models/versions`;

/** Where a model lives. Any place exists. */
export interface ModelAddress {
  readonly subscription: string;
  readonly group: string;
  readonly workspace: string;
  readonly model: string;
}

export interface VersionAddress extends ModelAddress {
  readonly version: string;
}

/** The ARM id, with the segment names spelled as Azure spells them and the values as they were given. */
export function armId(address: VersionAddress): string {
  const { subscription, group, workspace, model, version } = address;
  const place = `/subscriptions/${subscription}/resourceGroups/${group}/providers/${PROVIDER}/workspaces/${workspace}`;
  return `${place}/models/${model}/versions/${version}`;
}

/** Same key, same model: the place is case-insensitive, the name of an asset is not (swagger: "case-sensitive"). */
export function modelKey({ subscription, group, workspace, model }: ModelAddress): string {
  return `${[subscription, group, workspace].join('/').toLowerCase()}/${model}`;
}

export function versionKey(address: VersionAddress): string {
  return `${modelKey(address)}/${address.version}`;
}

/** The names of the segments, in order; the others are values. */
const NAMES = ['subscriptions', 'resourcegroups', 'providers', 'workspaces', 'models', 'versions'];

/** Reads the ARM id of a model version; undefined when it is the id of something else. */
export function parseVersionId(id: string): VersionAddress | undefined {
  const segments = id.startsWith('/') ? id.slice(1).split('/') : [];
  const named = segments.filter((_, index) => index % 2 === 0).map((segment) => segment.toLowerCase());
  const values = segments.filter((_, index) => index % 2 === 1);
  const [subscription, group, provider, workspace, model, version] = values;
  if (named.join('/') !== NAMES.join('/') || provider?.toLowerCase() !== PROVIDER.toLowerCase()) {
    return undefined;
  }
  if (!subscription || !group || !workspace || !model || !version) {
    return undefined;
  }
  return { subscription, group, workspace, model, version };
}
