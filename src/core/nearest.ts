import { closest, distance } from 'fastest-levenshtein';

/** ` Did you mean "x"?` when one of the known words is near enough to be a slip, else nothing. */
export function didYouMean(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || word.length > 100) return undefined;
  const folded = known.find((candidate) => candidate.toLowerCase() === word.toLowerCase());
  const near = folded ?? closest(word, known);
  const tolerance = Math.max(1, Math.floor(near.length / 3));
  return folded !== undefined || distance(word, near) <= tolerance ? `Did you mean "${near}"?` : undefined;
}
