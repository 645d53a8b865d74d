import type { ContainerAddress, KindName, VersionAddress } from '../addresses.js';
import type { ApiVersion } from '../api-versions.js';
import type { ArmError } from '../arm-errors.js';
import type { AssetVersion } from '../assets.js';
import type { JsonObject } from '../json.js';
import type { Query } from '../query.js';
import type { Shape } from '../shape.js';
import type { Clock } from '../timestamps.js';

/** Whether a version belongs on a list. */
export type Filter = (version: AssetVersion) => boolean;

/** What the versions of one kind of asset have of their own. */
export interface Kind {
  readonly name: KindName;
  readonly shape: Shape;
  /** Keys of `properties` that the service gives a meaning: it shows these itself, and echoes all others. */
  readonly known: ReadonlySet<string>;

  /** What is stored of the first PUT. */
  created(sent: JsonObject, address: VersionAddress, api: ApiVersion): JsonObject;
  /**
   * What is stored of a PUT on a version that is there.
   *
   * @throws ArmError 400 for a change of what cannot change.
   */
  updated(held: JsonObject, sent: JsonObject, address: VersionAddress, api: ApiVersion): JsonObject;
  /** `properties` as GET and PUT answer them, but for the keys that nobody knows. */
  shown(held: JsonObject, address: VersionAddress, api: ApiVersion): JsonObject;
  /** `properties` as a list answers them, made from what GET answers. */
  listed(shown: JsonObject, address: VersionAddress): JsonObject;

  /** The status of a PUT on a version that is there; 201 brings a Location too. */
  readonly updateStatus: 200 | 201;
  /** `systemData` of a version that is new. */
  born(clock: Clock, sent: JsonObject, address: VersionAddress): JsonObject;
  /** Whether an update moves `lastModifiedAt`. */
  readonly isDated: boolean;

  /** Whether a list that `$top` cuts says where it goes on. */
  readonly isPagedByTop: boolean;
  /** The filters that a list of versions takes, beside `listViewType`. */
  filters(query: Query, api: ApiVersion, address: ContainerAddress): readonly Filter[];

  noSuchVersion(address: VersionAddress): ArmError;
  noSuchContainer(address: ContainerAddress): ArmError;
  readonly container: ContainerKind;
}

/** What the containers of one kind have of their own. */
export interface ContainerKind {
  readonly shape: Shape;
  /** Of `properties`, what the first version leaves in its container. */
  born(version: JsonObject): JsonObject;
  /** What is shown for keys that nobody set. */
  readonly absent: { readonly description: string | null; readonly dictionary: JsonObject | null };
  /** The keys of this kind alone. */
  readonly own: readonly string[];
  /** Whether `createdBy` and `lastModifiedBy` are shown; never, before the first PUT, or always. */
  readonly hasPeople: 'never' | 'creator' | 'always';
  /** Whether `lastModifiedAt` of a fresh container is later than `createdAt`. */
  readonly isModifiedAtBirth: boolean;
  latestVersion(versions: readonly AssetVersion[]): string | null;
  nextVersion(versions: readonly AssetVersion[], now: string): string;
  /** Whether `provisioningState` exists from the api-versions with a stage on. */
  readonly isProvisioned: boolean;
  /** A list shows the dates and people of a version instead of the container's own. */
  readonly listsDatesOfVersion: boolean;
  readonly list: { readonly order: 'oldest first' | 'newest first'; readonly pageSize: number };
}
