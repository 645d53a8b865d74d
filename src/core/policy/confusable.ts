import { remove } from 'confusables';

/** Whether two names differ only by case, by Unicode form, or by characters that look the same. */
export function sharedSkeleton(one: string, other: string): boolean {
  return skeleton(one) === skeleton(other);
}

/** What is left of a name without case, Unicode form, and what tells look-alikes and outer spaces apart. */
export const skeleton = (name: string): string => remove(name.normalize('NFKC')).toLowerCase().trim();
