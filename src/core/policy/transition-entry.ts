import type { Check } from '../checks/index.js';
import { type FreezeWindow, isTimeZone } from '../freeze.js';
import { didYouMean } from '../nearest.js';
import { MAX_PROBLEMS, type Problem } from '../problem.js';
import type { Path } from '../yaml/document.js';
import { refFault, workflowFault } from './glob-faults.js';
import type { Source } from './load.js';
import { type Directory, individual, nameFault } from './people.js';
import {
  type Addition,
  type ApprovalRule,
  type Approver,
  type Environment,
  type Located,
  REPLACEABLE,
  type Rule,
} from './policy.js';
import { type ApprovalEntry, DAYS, type FreezeEntry, type OverrideEntry, type TransitionEntry } from './schema.js';

/** What reading an entry needs beside the entry. */
export interface Reader {
  readonly source: Source;
  readonly directory: Directory;
  readonly problems: Problem[];
}

/** What an entry of `transitions` or of `rollback` asks for, whatever stage it starts from. */
export function readRule(
  reader: Reader,
  entry: Omit<TransitionEntry, 'from'>,
  path: Path,
): Omit<Rule, 'from' | 'named'> {
  return {
    to: entry.to,
    environment: readEnvironment(reader, entry.environment, [...path, 'environment']),
    approvals: readApprovals(reader, entry.approvals, [...path, 'approvals']),
    separate: entry.separate ?? ['requester'],
    requirePlan: entry['require-plan'] ?? false,
    checks: readChecks(reader, entry.checks, [...path, 'checks']),
    freeze: readFreezes(reader, entry.freeze, [...path, 'freeze']),
    at: reader.source.document.locate(path),
  };
}

/** What a transition of an override adds, or replaces. */
export function readAddition(reader: Reader, entry: OverrideEntry['transitions'][number], path: Path): Addition {
  const replaces = entry.replace === true ? REPLACEABLE.filter((part) => entry[part] !== undefined) : [];
  if (entry.replace === true && replaces.length === 0) {
    const what = '"replace: true" beside nothing that it could put in the place of the rule';
    const at = reader.source.document.locate([...path, 'replace']);
    reader.problems.push({ what, at, fix: `Give ${REPLACEABLE.join(', ')}, or take it out` });
  }
  return {
    replaces,
    environment: readEnvironment(reader, entry.environment, [...path, 'environment']),
    approvals: readApprovals(reader, entry.approvals, [...path, 'approvals']),
    checks: readChecks(reader, entry.checks, [...path, 'checks']),
    freeze: readFreezes(reader, entry.freeze, [...path, 'freeze']),
    at: reader.source.document.locate(path),
  };
}

function readEnvironment(
  { source, problems }: Reader,
  entry: TransitionEntry['environment'],
  path: Path,
): Environment | null {
  if (entry === undefined) return null;
  const given = typeof entry === 'string' ? { name: entry } : entry;
  for (const [key, fault] of [
    ['allowed-refs', refFault],
    ['allowed-workflows', workflowFault],
  ] as const) {
    for (const [index, glob] of (given[key] ?? []).entries()) {
      const found = fault(glob, source.host);
      if (found !== undefined) problems.push({ ...found, at: source.document.locate([...path, key, index]) });
    }
  }
  return {
    name: given.name,
    forbidAdminBypass: given['forbid-admin-bypass'] ?? true,
    allowReruns: given['allow-reruns'] ?? false,
    allowedRefs: given['allowed-refs'] ?? null,
    allowedWorkflows: given['allowed-workflows'] ?? null,
  };
}

function readApprovals(
  reader: Reader,
  entries: readonly ApprovalEntry[] | undefined,
  path: Path,
): Located<ApprovalRule>[] {
  return (entries ?? []).map((entry, index) => ({
    value: {
      from: entry.from.map((text, position) => readApprover(reader, text, [...path, index, 'from', position])),
      count: entry.count ?? 1,
      via: entry.via ?? 'environment',
      environment: entry.environment ?? null,
      comment: entry['comment-must-contain'] ?? null,
    },
    at: reader.source.document.locate([...path, index]),
  }));
}

/** Whom a text names; what names nobody is noted. */
export function readApprover({ source, directory, problems }: Reader, text: string, path: Path): Approver {
  const [word = '', name = ''] = text.split(/:(.*)/s);
  // Each wrong name is compared with all that it could mean.
  const isEnough = problems.length >= MAX_PROBLEMS;
  if (word === 'user') {
    const fault = isEnough ? undefined : nameFault(directory, name);
    if (fault !== undefined) problems.push({ ...fault, at: source.document.locate(path) });
    return individual(directory.people, name);
  }
  if (word === 'group') {
    const members = directory.groups.get(name);
    if (members === undefined && !isEnough) {
      const names = [...directory.groups.keys()];
      const fix = didYouMean(name, names) ?? (names.length > 0 ? `Groups: ${names.join(', ')}` : 'Add it to "groups"');
      problems.push({ what: `there is no group "${name}"`, at: source.document.locate(path), fix });
    }
    return { is: 'group', name, members: members ?? [] };
  }
  const [organization = '', slug = ''] = name.split('/');
  return word === 'team' ? { is: 'team', organization, slug } : { is: 'environment-reviewers' };
}

function readChecks({ source }: Reader, entries: TransitionEntry['checks'], path: Path): Located<Check>[] {
  return (entries ?? []).map((entry, index) => ({ value: entry, at: source.document.locate([...path, index]) }));
}

function readFreezes(reader: Reader, entries: TransitionEntry['freeze'], path: Path): Located<FreezeWindow>[] {
  return (entries ?? []).map((entry, index) => ({
    value: readFreeze(reader, entry, [...path, index]),
    at: reader.source.document.locate([...path, index]),
  }));
}

function readFreeze({ source, problems }: Reader, entry: FreezeEntry, path: Path): FreezeWindow {
  const note = (what: string, key: Path, fix: string) =>
    problems.push({ what, at: source.document.locate([...path, ...key]), fix });
  const timeZone = entry['time-zone'];
  if (!isTimeZone(timeZone))
    note(`there is no time zone "${timeZone}"`, ['time-zone'], 'Use an IANA name, as Europe/Berlin or UTC');
  const dates = entry.dates?.map((text, index) => {
    const [first = '', last = first] = text.split('..');
    const wrong = [first, last].find((date) => !isDate(date));
    if (wrong !== undefined) note(`${wrong} is no day of the calendar`, ['dates', index], 'Write it as 2026-12-24');
    else if (last < first) note(`${text} ends before it begins`, ['dates', index], 'Write the earlier day first');
    return { first, last };
  });
  const from = minutes(entry.from ?? '00:00');
  const to = minutes(entry.to ?? '24:00');
  if (from === to) note('the window begins and ends at the same time', ['to'], 'Leave both out for the whole day');
  const everyDay = dates === undefined && (entry.days === undefined || new Set(entry.days).size === DAYS.length);
  if (everyDay && from === 0 && to === minutes('24:00'))
    note('the freeze holds at every time, so it would never open', [], 'Add days, dates, or from and to');
  return { days: entry.days ?? null, dates: dates ?? null, from, to, timeZone };
}

const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
