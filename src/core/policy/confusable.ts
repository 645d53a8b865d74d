import { remove } from 'confusables';

// What the library leaves as it is and readers still confuse, within one case: Prod1, Prodl and ProdI.
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/[I1|]/g, 'l'],
  [/0/g, 'O'],
  [/rn/g, 'm'],
  [/vv/g, 'w'],
];

/** Whether two names differ only by case, by Unicode form, or by characters that look the same. */
export function lookAlike(one: string, other: string): boolean {
  const keys = skeletons(other);
  return skeletons(one).some((key, index) => key === keys[index]);
}

/**
 * What is left of a name without what readers overlook: once without case, once with the letters and digits that look
 * alike made one. Two names that agree in either look alike; "i" is "I", and "I" is "l", yet "i" is not "l".
 */
export function skeletons(name: string): readonly [folded: string, drawn: string] {
  const plain = remove(name.normalize('NFKC')).trim();
  const drawn = ALIKE.reduce((text, [found, by]) => text.replace(found, by), plain);
  return [`case ${plain.toLowerCase()}`, `form ${drawn.toLowerCase()}`];
}
