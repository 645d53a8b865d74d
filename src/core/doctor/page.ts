import type { Known, Source } from './known.js';

/** One line of the page that an auditor files: a setting, its value, and where both come from. */
export interface PageLine {
  readonly setting: string;
  readonly value: string;
  /** Null for what the request or the policy says. */
  readonly from: Source | null;
}

/** A part of the page: a gate, or what all gates lean on. */
export interface PagePart {
  readonly title: string;
  readonly lines: readonly PageLine[];
}

/** A setting that was read, or that it was not. */
export function pageLine<T>(setting: string, known: Known<T>, text: (value: T) => string): PageLine {
  const value = known.is === 'readable' ? text(known.value) : `not read: ${known.why}`;
  return { setting, value, from: known.from };
}

/** What the policy or the request says. */
export const saidLine = (setting: string, value: string): PageLine => ({ setting, value, from: null });

export const yesOrNo = (value: boolean): string => (value ? 'yes' : 'no');
