import { createHash } from 'node:crypto';
import { type Place, placeKey } from './addresses.js';

/** The GUID that a workspace has beside its name: the same in every run. */
export function workspaceGuid(place: Place): string {
  const hex = createHash('sha256').update(placeKey(place)).digest('hex');
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5');
}
