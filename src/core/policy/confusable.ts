import { remove } from 'confusables';

/** Whether two names differ only by case, by Unicode form, or by characters that look the same. */
export function sharedSkeleton(one: string, other: string): boolean {
  return skeleton(one) === skeleton(other);
}

const skeleton = (name: string): string => remove(name.normalize('NFKC')).toLowerCase();
