import { EmulatorError } from './failures.js';

/** What can go wrong with a call, and what its value is where it takes one. */
const FAULTS = {
  '429': 'seconds',
  '429-header': 'seconds',
  '401': 'nothing',
  '403': 'nothing',
  '500': 'nothing',
  '502': 'nothing',
  '502-html': 'nothing',
  '503': 'nothing',
  '504': 'nothing',
  half: 'nothing',
  reset: 'nothing',
  silence: 'nothing',
  'not-json': 'nothing',
  huge: 'nothing',
  redirect: 'url',
  nextlink: 'url',
} as const satisfies Readonly<Record<string, 'nothing' | 'seconds' | 'url'>>;

export type FaultName = keyof typeof FAULTS;

/** One thing that goes wrong. */
export interface Fault {
  readonly name: FaultName;
  /** Whether the call does what it asks for all the same: only its answer is lost. */
  readonly after: boolean;
  /** Seconds or a URL, for those faults that have one. */
  readonly value: string;
}

/** A fault, and the calls that it meets: numbered from 1, both ends included. */
export interface FaultRule {
  readonly first: number;
  readonly last: number;
  readonly fault: Fault;
}

/** Recorded 2023-03-01. */
const SECONDS_TO_WAIT = '20';
const EXAMPLE = '3:429,5:reset,7-9:503,*:502-html';

/**
 * Reads a list of faults: `CALLS:FAULT,…`, where CALLS is a number, a range or `*`, and FAULT is a name, with `-after`
 * where the call still takes effect, with `=VALUE` where it has one.
 *
 * @throws EmulatorError on the first entry that is wrong.
 */
export function faultRules(text: string): readonly FaultRule[] {
  const entries = text.split(',').map((entry) => entry.trim());
  return entries.filter((entry) => entry !== '').map(rule);
}

/** Whether a call does what it asks for: nothing keeps a read from being read, and a nextLink belongs to an answer. */
export function takesEffect({ name, after }: Fault, method: string): boolean {
  return after || method === 'GET' || name === 'nextlink';
}

function rule(entry: string): FaultRule {
  const shown = JSON.stringify(entry.slice(0, 100));
  const [, calls = '', name = '', value = ''] = /^([^:]*):([^=]*)(?:=(.*))?$/.exec(entry) ?? [];
  if (calls === '') {
    throw new EmulatorError(`the fault ${shown} is not written as CALLS:FAULT; an example is ${EXAMPLE}`);
  }
  return { ...range(calls, shown), fault: fault(name, value, shown) };
}

function range(calls: string, shown: string): { readonly first: number; readonly last: number } {
  if (calls === '*') {
    return { first: 1, last: Number.POSITIVE_INFINITY };
  }
  const [, from, to = from] = /^(\d{1,9})(?:-(\d{1,9}))?$/.exec(calls) ?? [];
  const [first, last] = [Number(from), Number(to)];
  if (!(first >= 1 && last >= first)) {
    throw new EmulatorError(`the fault ${shown} does not say which calls: give a number from 1 on, a range or *`);
  }
  return { first, last };
}

function fault(written: string, value: string, shown: string): Fault {
  const after = written.endsWith('-after');
  const name = after ? written.slice(0, -'-after'.length) : written;
  if (!isName(name)) {
    const names = Object.keys(FAULTS).join(', ');
    throw new EmulatorError(`the fault ${shown} is not known; there are ${names}, each also with -after`);
  }
  switch (FAULTS[name]) {
    case 'nothing':
      if (value !== '') throw new EmulatorError(`the fault ${shown} has a value, but ${name} takes none`);
      return { name, after, value };
    case 'seconds':
      if (!/^\d{0,6}$/.test(value)) throw new EmulatorError(`the fault ${shown} needs whole seconds: ${name}=20`);
      return { name, after, value: value || SECONDS_TO_WAIT };
    case 'url':
      if (!isUrl(value)) throw new EmulatorError(`the fault ${shown} needs an address: ${name}=http://127.0.0.1:9999/`);
      return { name, after, value };
  }
}

function isName(name: string): name is FaultName {
  return Object.hasOwn(FAULTS, name);
}

function isUrl(text: string): boolean {
  return /^https?:\/\/[\x21-\x7e]+$/.test(text) && URL.canParse(text);
}
