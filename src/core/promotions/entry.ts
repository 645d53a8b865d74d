import type { Kind, VersionReference } from '../asset.js';
import type { Location } from '../problem.js';

/** One wish of the repository: this version of this asset shall be in this stage. */
export interface Entry {
  readonly kind: Kind;
  readonly name: string;
  readonly stage: string;
  /** `@latest` is planned in a pull request, and never applied. */
  readonly version: VersionReference;
  readonly reason: string | null;
  readonly at: Location;
}

/** What makes an entry this one, wherever it stands and whichever version it wants: kind, name and stage. */
export type EntryIdentity = Pick<Entry, 'kind' | 'name' | 'stage'>;

/** The identity as one text. A name holds no "/", so no two are alike. */
export function entryKey({ kind, name, stage }: EntryIdentity): string {
  return `${kind}/${name}/${stage}`;
}

/** Whether two references mean the same version, or the same label. */
export function isSameVersion(one: VersionReference, other: VersionReference): boolean {
  return versionText(one) === versionText(other);
}

/** The version as a file writes it: `7`, `@latest`. A version holds no "@". */
export function versionText(version: VersionReference): string {
  return version.is === 'version' ? version.version : `@${version.label}`;
}

/** The entry in the words of messages: `model fraud-scorer 7 in Production`. */
export function entryText({ kind, name, stage, version }: Omit<Entry, 'reason' | 'at'>): string {
  return `${kind} ${name} ${versionText(version)} in ${stage}`;
}
