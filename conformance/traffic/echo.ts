import type { Difference } from '../difference.js';
import type { Exchange } from '../exchange.js';
import { isObject, type Json, parseJsonOrUndefined, shown } from '../json.js';

/** What a promotion may change in a version; everything else has to be sent back as it was read. */
const CHANGED = /^\$\.properties\.(stage|isArchived|tags\.stage)$/;

/**
 * What a write leaves out or alters of what was read last. A PUT replaces the whole body, so what is not sent back is
 * lost. Keys that are added are not looked at: the description judges those.
 */
export function lostKeys(before: readonly Exchange[], write: Exchange): readonly Difference[] {
  const { pathname } = new URL(write.asked.url);
  const read = before.findLast(
    ({ asked, answered }) =>
      asked.method === 'GET' && answered.status === 200 && new URL(asked.url).pathname === pathname,
  );
  if (read === undefined) {
    return [{ where: 'request', expected: 'a read of the same version before the write', found: 'none' }];
  }
  return lost('$', read.answered.body, parseJsonOrUndefined(write.asked.text ?? ''));
}

function lost(path: string, read: Json | undefined, sent: Json | undefined): readonly Difference[] {
  if (CHANGED.test(path)) {
    return [];
  }
  if (isObject(read) && isObject(sent)) {
    return Object.entries(read).flatMap(([key, value]) => lost(`${path}.${key}`, value, sent[key]));
  }
  // A tag's object that was null may become one.
  const isSame = JSON.stringify(read) === JSON.stringify(sent) || (read === null && isObject(sent));
  return isSame ? [] : [{ where: `request ${path}`, expected: shown(read), found: shown(sent) }];
}
