import type { AzureDevOps, Question, Read } from '../azure-devops/client.js';
import type { Known, Source } from '../core/doctor/known.js';
import { ServiceFailure } from '../core/failure.js';
import type { Guard } from './github-asking.js';

/** Asks Azure DevOps for settings, and keeps with each answer by which call and when it came. */
export interface Asking {
  readonly devops: AzureDevOps;
  /** One thing that is always there, so that 404 hides it. */
  one<T, V>(question: Question, guard: Guard<T>, grant: string, toValue: (value: T) => V): Promise<Known<V>>;
  /** All of a list. */
  all<T, V>(
    question: Question,
    guard: Guard<{ readonly value: readonly T[] }>,
    grant: string,
    toValue: (all: readonly T[]) => V,
  ): Promise<Known<V>>;
}

export function createAsking(devops: AzureDevOps): Asking {
  const known = async <T, V>(
    asked: Promise<Read<T>>,
    question: Question,
    grant: string,
    toValue: (value: T) => V,
  ): Promise<Known<V>> => {
    const read = await asked;
    const from = sourceOf(devops, question);
    if (read.is !== 'value') return { is: 'unreadable', why: read.message, grant: sentence(grant), from };
    return { is: 'readable', value: toValue(read.value), from };
  };
  return {
    devops,
    one: (question, { is, why }, grant, toValue) => known(devops.get(question, is, why), question, grant, toValue),
    all: (question, { is, why }, grant, toValue) => known(devops.list(question, is, why), question, grant, toValue),
  };
}

/** Where and when something was read; our clock only where the service has not answered with one. */
function sourceOf(devops: AzureDevOps, { path, query = {} }: Question): Source {
  const asked = new URLSearchParams(query).toString();
  const at = devops.now() ?? new Date().toISOString();
  return { call: `GET ${path}${asked === '' ? '' : `?${decodeURIComponent(asked.replaceAll('+', ' '))}`}`, at };
}

/**
 * The same for what no description tells, or what differs between servers: an answer that is none of those expected hides
 * the setting, and ends no examination.
 */
export async function orHidden<V>(asking: Asking, question: Question, grant: string, known: Promise<Known<V>>) {
  try {
    return await known;
  } catch (error) {
    if (!(error instanceof ServiceFailure)) throw error;
    const from = sourceOf(asking.devops, question);
    const hidden: Known<V> = { is: 'unreadable', why: error.message, grant: sentence(grant), from };
    return hidden;
  }
}

/** What to grant, as the beginning of a sentence. */
const sentence = (grant: string): string => `${grant[0]?.toUpperCase() ?? ''}${grant.slice(1)}`;
