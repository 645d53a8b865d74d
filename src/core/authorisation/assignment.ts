/** How well somebody fits a place: surely, perhaps, or not at all. */
export type Fit = 'yes' | 'unknown' | 'no';

/**
 * Gives each place at most one human and each human at most one place, so that as many places as possible are filled:
 * first by those who surely fit, then, where a place is still empty, by those who perhaps do. Deterministic; how many
 * places are filled, and whether all of them surely, does not depend on the order of places or humans.
 *
 * @param fits per place, each human's fit, all rows of one length
 * @returns per place, the index of its human, or null
 */
export function assign(fits: readonly (readonly Fit[])[]): readonly (number | null)[] {
  const sure = fill(
    fits,
    fits.map(() => null),
    (fit) => fit === 'yes',
  );
  return sure.includes(null) ? fill(fits, sure, (fit) => fit !== 'no') : sure;
}

// Augmenting paths: a place takes a free human, or one whose present place finds another. A filled place stays filled.
function fill(
  fits: readonly (readonly Fit[])[],
  before: readonly (number | null)[],
  accepts: (fit: Fit) => boolean,
): readonly (number | null)[] {
  const humans = [...before];
  const find = (place: number, tried: Set<number>): boolean => {
    for (const [human, fit] of (fits[place] ?? []).entries()) {
      if (!accepts(fit) || tried.has(human)) continue;
      tried.add(human);
      const holder = humans.indexOf(human);
      if (holder >= 0 && !find(holder, tried)) continue;
      humans[place] = human;
      return true;
    }
    return false;
  };
  for (const [place, human] of before.entries()) if (human === null) find(place, new Set());
  return humans;
}
