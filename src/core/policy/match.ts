import type { Kind } from '../asset.js';
import { type AssetFacts, readBag } from '../facts.js';
import { matchesGlob } from '../glob.js';
import { type Place, placeName, placeShortId } from '../place.js';
import type { OverrideEntry } from './schema.js';

/** Which assets an override or a waiver is for; what is not given is open. */
export interface Match {
  readonly kind?: Kind;
  readonly name?: string;
  readonly place?: string;
  readonly tag?: Readonly<Record<string, string>>;
}

/** The `match` of an entry, without what it does not give. */
export function readMatch({ kind, name, place, tag }: OverrideEntry['match']): Match {
  return { ...(kind && { kind }), ...(name && { name }), ...(place && { place }), ...(tag && { tag }) };
}

/** Whether what only asks for more applies to an asset. Without the tag it does, or leaving a tag off would be a way around it. */
export function matches(match: Match, asset: AssetFacts, place: Place): boolean {
  // An empty tag is none, as for the check of a tag.
  return isNamed(match, asset, place) && tagsAre(match, asset, (own, value) => own === '' || own === value);
}

/** Whether what may ask for less applies to an asset: only where every tag is there and is the one that is asked for. */
export function matchesForCertain(match: Match, asset: AssetFacts, place: Place): boolean {
  return isNamed(match, asset, place) && tagsAre(match, asset, (own, value) => own !== '' && own === value);
}

function isNamed(match: Match, asset: AssetFacts, place: Place): boolean {
  if (match.kind !== undefined && match.kind !== asset.kind) return false;
  if (match.name !== undefined && !matchesGlob(match.name, asset.name)) return false;
  return match.place === undefined || isPlace(match.place, place);
}

function tagsAre({ tag }: Match, { tags }: AssetFacts, fits: (own: string, value: string) => boolean): boolean {
  return Object.entries(tag ?? {}).every(([name, value]) => {
    const own = readBag(tags, name) ?? '';
    return fits(own.trim() === '' ? '' : own, value);
  });
}

/** Whether some asset may be matched by both; where that is open, yes. */
export function mayBothMatch(one: Match, other: Match): boolean {
  if (one.kind !== undefined && other.kind !== undefined && one.kind !== other.kind) return false;
  if (one.name !== undefined && other.name !== undefined && !mayBeSame(one.name, other.name)) return false;
  if (one.place === undefined || other.place === undefined) return true;
  // A place has a name and a short id that begins with it.
  const [first, second] = [one.place.toLowerCase(), other.place.toLowerCase()];
  return first === second || first.startsWith(`${second}-`) || second.startsWith(`${first}-`);
}

function mayBeSame(one: string, other: string): boolean {
  const isGlob = (text: string) => /[*?]/.test(text);
  if (isGlob(one) && isGlob(other)) return true;
  return isGlob(one) ? matchesGlob(one, other) : isGlob(other) ? matchesGlob(other, one) : one === other;
}

function isPlace(text: string, place: Place): boolean {
  const wanted = text.toLowerCase();
  return wanted === placeName(place).toLowerCase() || wanted === placeShortId(place);
}
