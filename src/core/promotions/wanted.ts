import { findStage, UNREGISTERED } from '../lifecycle.js';
import { didYouMean } from '../nearest.js';
import type { Policy } from '../policy/policy.js';
import { type Location, MAX_PROBLEMS, type Problem } from '../problem.js';
import { err, ok, type Result } from '../result.js';
import { type Entry, entryKey, versionText } from './entry.js';
import { parsePromotions, type SourceFile } from './parse.js';

/** All that the files of a folder want, by kind, name and stage; how it is divided into files means nothing. */
export type Wanted = readonly Entry[];

/** Whether a file that lies directly in the folder is read, by its name. */
export const isPromotionsFile = (name: string): boolean => /\.ya?ml$/i.test(name);

/**
 * Reads a folder of files of wanted promotions.
 *
 * @returns the entries of all of them, or everything that is wrong, each with its line
 */
export function readWanted(files: readonly SourceFile[]): Result<Wanted, readonly Problem[]> {
  const entries: Entry[] = [];
  const problems: Problem[] = [];
  for (const source of [...files].sort((one, other) => compare(one.file, other.file))) {
    const parsed = parsePromotions(source);
    if (parsed.ok) entries.push(...parsed.value);
    else problems.push(...parsed.error);
  }
  return withoutClash(entries, problems);
}

/**
 * Holds what is wanted against a policy: each stage must be one that a promotion can enter. Stages get their proper names,
 * so two spellings of one stage are one.
 */
export function readStages(policy: Policy, wanted: Wanted): Result<Wanted, readonly Problem[]> {
  const named = wanted.map((entry) => stageIn(policy, entry));
  const entries = named.flatMap((one) => (one.ok ? [one.value] : []));
  return withoutClash(
    entries,
    named.flatMap((one) => (one.ok ? [] : [one.error])),
  );
}

function stageIn(policy: Policy, entry: Entry): Result<Entry, Problem> {
  const { lifecycle, file, rules } = policy;
  const { at } = entry;
  if (entry.stage === UNREGISTERED)
    return err({
      what: `nothing can be moved to ${UNREGISTERED}`,
      at,
      fix: 'It is the stage of what the system made and nobody named',
    });
  const stage = findStage(lifecycle, entry.stage);
  const [first] = lifecycle.stages;
  if (stage === undefined) {
    const names = lifecycle.stages.map(({ name }) => name);
    const what = `there is no stage ${JSON.stringify(entry.stage)} in ${file}`;
    return err({ what, at, fix: didYouMean(entry.stage, names) ?? `Stages: ${names.join(', ')}` });
  }
  if (stage === first && [...rules.values()].every(({ to }) => to !== stage.name))
    return err({
      what: `nothing leads into ${stage.name}: a version is in it from its registration`,
      at,
      fix: 'Take the entry out, or write the stage that the version shall enter',
    });
  return ok({ ...entry, stage: stage.name });
}

/** One version for one stage, and one stage for one version: else the files want what cannot be. */
function withoutClash(entries: readonly Entry[], others: readonly Problem[]): Result<Wanted, readonly Problem[]> {
  const problems = [...others];
  const byIdentity = new Map<string, Entry>();
  const byVersion = new Map<string, Entry>();
  for (const entry of entries) {
    const { kind, name, stage, at } = entry;
    const version = versionText(entry.version);
    const same = byIdentity.get(entryKey(entry));
    const elsewhere = byVersion.get(`${kind}/${name}/${version}`);
    if (same !== undefined) {
      const what = `${kind} ${name} has two entries for ${stage}, here and at ${place(same.at)}`;
      problems.push({ what, at, fix: 'Keep the one that is meant' });
      continue;
    }
    byIdentity.set(entryKey(entry), entry);
    if (elsewhere === undefined) byVersion.set(`${kind}/${name}/${version}`, entry);
    else {
      const what = `version ${version} of ${kind} ${name} is wanted in ${stage} here, and in ${elsewhere.stage} at ${place(elsewhere.at)}`;
      problems.push({ what, at, fix: 'A version is in one stage: keep the one that is meant' });
    }
  }
  if (problems.length > 0) return err(problems.slice(0, MAX_PROBLEMS));
  return ok([...entries].sort((one, other) => compare(entryKey(one), entryKey(other))));
}

const place = ({ file, line, column }: Location): string => `${file}:${line}:${column}`;

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
