import { canonicalJson } from '../digest.js';
import { type Stage, UNREGISTERED } from '../lifecycle.js';
import { didYouMean } from '../nearest.js';
import { type Location, MAX_PROBLEMS, type Problem } from '../problem.js';
import { err, ok, type Result } from '../result.js';
import type { Path } from '../yaml/document.js';
import { disableRules } from './disable.js';
import { floorProblems, type Stages, stageProblems } from './floor.js';
import { readDirectoryOn } from './floor-people.js';
import type { Source } from './load.js';
import { loosened, loosenedByReplacing, loosenedRollbacks } from './loosened.js';
import { type Match, mayBothMatch, readMatch } from './match.js';
import { type Directory, readDirectory } from './people.js';
import { type Addition, type Environment, type Override, type Pair, type Policy, pair, type Rule } from './policy.js';
import { readRollbacks } from './rollback-entry.js';
import type { StageEntry, TransitionEntry } from './schema.js';
import { type Reader, readAddition, readRule } from './transition-entry.js';
import { readWaivers } from './waiver-entry.js';

// Every pair of stages may have a rule, so stages multiply; no lifecycle that people follow comes near this many.
const MAX_STAGES = 100;

/**
 * Composes a file and the preset that it extends: stages of the file replace those of the preset, transitions merge by
 * expanded pair, a named pair beats '*', `remove` drops one, `disable` switches rules of the preset off, overrides add.
 */
export function compose(own: Source, base: Source | undefined): Result<Policy, readonly Problem[]> {
  const problems: Problem[] = [];
  const stagesOf = own.file.stages !== undefined ? own : base;
  const lifecycle = readLifecycle(stagesOf, own, problems);
  if (lifecycle === undefined) return err(problems);
  const names = lifecycle.stages.map(({ name }) => name);
  // The preset's transitions, and their removal, may speak of stages that the file's own have replaced.
  const replaced = Object.keys(base?.file.stages ?? {}).filter(
    (name) => name !== UNREGISTERED && !names.includes(name),
  );
  const scope: Scope = { names, replaced, of: 'preset' };

  // A preset names nobody: whoever it lets approve are the reviewers of an environment.
  const directory = readDirectory(own, problems);
  const inherited = base === undefined ? new Map<Pair, Rule>() : expand(base, directory, scope, new Map(), problems);
  if (own.file.disable !== undefined && base === undefined) {
    problems.push({
      what: '"disable" needs a preset to disable rules of',
      at: own.document.locate(['disable']),
      fix: 'Add "extends: default"',
    });
  }
  const kept = disableRules(own.file.disable ?? [], { lifecycle, rules: inherited });
  const rules = expand(own, directory, scope, kept.rules, problems);
  problems.push(...orphans(rules, own, replaced));
  const overrides = [
    ...(base === undefined ? [] : readOverrides(base, directory, names, rules, problems)),
    ...readOverrides(own, directory, names, rules, problems),
  ];
  const rollbacksBefore = base === undefined ? new Map() : readRollbacks({ source: base, directory, problems }, names);
  const rollbacks = new Map([...rollbacksBefore, ...readRollbacks({ source: own, directory, problems }, names)]);
  const waivers = readWaivers(own, base === undefined ? [] : readWaivers(base, [], problems), problems);
  if (problems.length > 0) return err(problems);
  return ok({
    file: own.name,
    at: own.document.locate(own.file.transitions === undefined ? ['extends'] : ['transitions']),
    lifecycle: stagesOf === own ? lifecycle : kept.lifecycle,
    stagesAt: new Map(
      names.map((name) => [name, stagesOf?.document.locate(['stages', name]) ?? own.document.locate([])]),
    ),
    rules,
    overrides,
    waivers,
    rollbacks,
    people: [...directory.people.values()],
    ledger: own.file.ledger ?? base?.file.ledger ?? 'required',
    allowCycles: own.file['allow-cycles'] ?? (base?.file['allow-cycles'] === true || kept.backwards),
    unregistered: stagesOf === undefined ? { deployable: false } : readUnregistered(stagesOf),
    loosened: [
      ...loosened(kept.rules, rules),
      ...loosenedByReplacing(rules, overrides),
      ...loosenedRollbacks(rollbacksBefore, rollbacks),
    ],
    floor: null,
  });
}

/** A base from another repository: what it comes out as on its own, and its file. */
export interface Floor {
  readonly policy: Policy;
  readonly source: Source;
}

/**
 * Composes a file and the base that it extends. It is written as on a preset, but what comes out must nowhere fall below
 * the base.
 */
export function composeOn(own: Source, { policy: floor, source: base }: Floor): Result<Policy, readonly Problem[]> {
  const problems: Problem[] = [];
  const stages = own.file.stages === undefined ? floor : restatedStages(own, problems);
  if (stages !== undefined && stages !== floor) problems.push(...stageProblems(own, stages, floor));
  // Everything else is read by the stages.
  if (stages === undefined || problems.length > 0) return err(problems);
  const names = floor.lifecycle.stages.map(({ name }) => name);
  const directory = readDirectoryOn(own, base, problems);
  const rules = expand(own, directory, { names, replaced: [], of: 'base' }, floor.rules, problems);
  // What the file removes needs no addition any more.
  const inherited = floor.overrides.map(({ match, additions }) => ({
    match,
    additions: new Map([...additions].filter(([key]) => rules.has(key))),
  }));
  const overrides = [...inherited, ...readOverrides(own, directory, names, rules, problems)];
  const rollbacks = new Map([...floor.rollbacks, ...readRollbacks({ source: own, directory, problems }, names)]);
  // What the base waives are checks that the base wrote.
  const waived = floor.waivers.map((waiver) => ({ ...waiver, spares: own.name }));
  const waivers = readWaivers(own, waived, problems);
  if (problems.length > 0) return err(problems);
  const policy: Policy = {
    ...floor,
    file: own.name,
    at: own.document.locate(own.file.transitions === undefined ? ['extends'] : ['transitions']),
    lifecycle: stages.lifecycle,
    stagesAt: stages.stagesAt,
    unregistered: stages.unregistered,
    rules,
    overrides,
    waivers,
    rollbacks,
    loosened: loosenedByReplacing(rules, overrides),
    ledger: own.file.ledger ?? floor.ledger,
    allowCycles: own.file['allow-cycles'] ?? floor.allowCycles,
    floor,
  };
  const fallen = floorProblems({ own, policy, floor });
  return fallen.length > 0 ? err(fallen) : ok(policy);
}

function restatedStages(own: Source, problems: Problem[]): Stages | undefined {
  const lifecycle = readLifecycle(own, own, problems);
  if (lifecycle === undefined) return undefined;
  const stagesAt = new Map(lifecycle.stages.map(({ name }) => [name, own.document.locate(['stages', name])]));
  return { lifecycle, stagesAt, unregistered: readUnregistered(own) };
}

const readUnregistered = ({ file }: Source): Policy['unregistered'] => ({
  deployable: file.stages?.[UNREGISTERED]?.deployable ?? false,
});

/** The stages that a file lists, in its order; what is wrong with them is noted. */
function readLifecycle(
  stagesOf: Source | undefined,
  own: Source,
  problems: Problem[],
): Policy['lifecycle'] | undefined {
  const stages = stagesOf === undefined ? [] : readStages(stagesOf, problems);
  if (stagesOf !== undefined) problems.push(...unregisteredProblems(stagesOf));
  const [first, ...others] = stages.filter(({ name }) => name !== UNREGISTERED);
  const at = own.document.locate(['stages']);
  if (first === undefined) {
    problems.push({ what: 'the policy has no stages', at, fix: 'List stages, or add "extends: default"' });
    return undefined;
  }
  if (others.length < MAX_STAGES) return { stages: [first, ...others] };
  problems.push({ what: `the policy has ${stages.length} stages, more than ${MAX_STAGES}`, at });
  return undefined;
}

function readStages(source: Source, problems: Problem[]): Stage[] {
  // In the order of the file: an object would put a stage named "2" before all others.
  const at = (name: string): Location => source.document.locate(['stages', name]);
  const entries = Object.entries(source.file.stages ?? {}).sort(([one], [other]) =>
    compareLocations(at(one), at(other)),
  );
  const hidden = entries.filter(([, entry]) => entry?.hidden === true).map(([name]) => name);
  return entries.map(([name, entry]) => {
    const exclusive = readExclusive(name, entry, hidden, at(name), problems);
    return {
      name,
      aliases: entry?.aliases ?? [],
      anyCase: entry?.['any-case'] ?? false,
      deployable: entry?.deployable ?? false,
      deletable: entry?.deletable ?? false,
      hidden: entry?.hidden ?? false,
      exclusive,
    };
  });
}

// It is no stage that anything enters, so only what `guard` answers can be said of it.
function unregisteredProblems({ file, document }: Source): Problem[] {
  const at = (key: string): Location => document.locate(['stages', UNREGISTERED, key]);
  return Object.entries(file.stages?.[UNREGISTERED] ?? {}).flatMap(([key, value]) => {
    if (key === 'deployable') return [];
    if (key !== 'deletable')
      return [{ what: `"${key}" means nothing for ${UNREGISTERED}`, at: at(key), fix: 'Take it out' }];
    return value === true ? [] : [{ what: `${UNREGISTERED} is always deletable`, at: at(key), fix: 'Take it out' }];
  });
}

const compareLocations = (one: Location, other: Location): number => one.line - other.line || one.column - other.column;

function readExclusive(
  name: string,
  entry: StageEntry,
  hidden: readonly string[],
  at: Location,
  problems: Problem[],
): Stage['exclusive'] {
  const given = entry?.exclusive;
  if (given === undefined || given === false) return null;
  if (given !== true) return { incumbentTo: given['incumbent-to'], when: given.when ?? 'always' };
  const [only] = hidden;
  if (only !== undefined && hidden.length === 1) return { incumbentTo: only, when: 'always' };
  const what = `${name} is exclusive, but ${hidden.length === 0 ? 'no stage is' : `${hidden.length} stages are`} hidden, so where its incumbent goes is open`;
  problems.push({ what, at, fix: 'Write exclusive: { incumbent-to: STAGE }' });
  return null;
}

/** The stages that there are, and those of the preset that the file's own replace. */
interface Scope {
  readonly names: readonly string[];
  readonly replaced: readonly string[];
  /** What a removed transition would be one of. */
  readonly of: 'preset' | 'base';
}

function expand(
  source: Source,
  directory: Directory,
  { names, replaced, of }: Scope,
  inherited: ReadonlyMap<Pair, Rule>,
  problems: Problem[],
): Map<Pair, Rule> {
  const reader: Reader = { source, directory, problems };
  const isPreset = source.name.startsWith('preset:');
  const named = new Map<Pair, Rule | 'removed'>();
  const wild = new Map<Pair, Rule | 'removed'>();
  for (const [index, entry] of (source.file.transitions ?? []).entries()) {
    const path: Path = ['transitions', index];
    const at = source.document.locate(path);
    const removes = entry.remove === true;
    if (removes) problems.push(...besideRemove(source, entry, path));
    const known = removes || isPreset ? [...names, ...replaced] : names;
    // '*' means the stages that there are; only a removal may mean the others too.
    const starts = fromOf(entry, known, source, path, problems).filter(
      (from) => removes || entry.from !== '*' || names.includes(from),
    );
    if (removes && entry.from === '*' && !starts.some((from) => inherited.has(pair(from, entry.to)))) {
      problems.push({ what: `nothing to remove: the ${of} has no transition to ${entry.to}`, at });
    }
    const rule = readRule(reader, entry, path);
    for (const from of starts) {
      if (problems.length >= MAX_PROBLEMS) return new Map();
      const into = entry.from === '*' ? wild : named;
      const key = pair(from, entry.to);
      const before = into.get(key);
      if (before !== undefined) {
        const where = before === 'removed' ? '' : ` (first at line ${before.at.line})`;
        problems.push({
          what: `the transition ${from} -> ${entry.to} is listed twice${where}`,
          at,
          fix: 'Keep one of them',
        });
        continue;
      }
      if (removes && !inherited.has(key) && entry.from !== '*') {
        problems.push({ what: `nothing to remove: the ${of} has no transition ${from} -> ${entry.to}`, at });
      }
      into.set(key, removes ? 'removed' : { ...rule, from, named: entry.from !== '*' });
    }
  }
  const result = new Map(inherited);
  // A named pair beats '*', also where the name stands in the preset: what a preset guards is not opened in passing.
  const open = [...wild].filter(([key, rule]) => rule === 'removed' || inherited.get(key)?.named !== true);
  for (const [key, rule] of [...open, ...named]) {
    if (rule === 'removed') result.delete(key);
    else result.set(key, rule);
  }
  return result;
}

function besideRemove({ document }: Source, entry: TransitionEntry, path: Path): Problem[] {
  const others = Object.keys(entry).filter((key) => !['from', 'to', 'remove'].includes(key));
  return others.map((key) => ({
    what: `"${key}" means nothing beside "remove: true"`,
    at: document.locate([...path, key]),
    fix: 'Take one of the two out',
  }));
}

/** What is left of the preset and speaks of stages that the file's own have replaced. */
function orphans(rules: ReadonlyMap<Pair, Rule>, own: Source, replaced: readonly string[]): Problem[] {
  return [...rules.values()].flatMap(({ from, to }) => {
    const missing = [from, to].find((name) => replaced.includes(name));
    if (missing === undefined) return [];
    const what = `there is no stage "${missing}", and the preset's transition ${from} -> ${to} needs it`;
    return [
      {
        what,
        at: own.document.locate(['stages']),
        fix: `Keep the stage, or add the transition { from: ${from}, to: ${to}, remove: true }`,
      },
    ];
  });
}

/** The stages that an entry starts from; every name proven to be one. */
function fromOf(
  entry: { readonly from: string | readonly string[]; readonly to: string },
  names: readonly string[],
  source: Source,
  path: Path,
  problems: Problem[],
): readonly string[] {
  const known = (name: string, at: Path): boolean => {
    if (names.includes(name)) return true;
    const what = name === UNREGISTERED ? `${UNREGISTERED} cannot be in a transition` : `there is no stage "${name}"`;
    const fix =
      name === UNREGISTERED
        ? 'Registering makes a new asset in the first stage'
        : (didYouMean(name, names) ?? `Stages: ${names.join(', ')}`);
    problems.push({ what, at: source.document.locate(at), fix });
    return false;
  };
  if (!known(entry.to, [...path, 'to'])) return [];
  if (entry.from === '*') return names.filter((name) => name !== entry.to);
  const listed = typeof entry.from === 'string' ? [entry.from] : entry.from;
  return listed.filter((name, index) => {
    const at = typeof entry.from === 'string' ? [...path, 'from'] : [...path, 'from', index];
    if (!known(name, at)) return false;
    if (name !== entry.to) return true;
    problems.push({ what: `a transition from ${name} to itself`, at: source.document.locate(at), fix: 'Take it out' });
    return false;
  });
}

function readOverrides(
  source: Source,
  directory: Directory,
  names: readonly string[],
  rules: ReadonlyMap<Pair, Rule>,
  problems: Problem[],
): Override[] {
  const reader: Reader = { source, directory, problems };
  const gates: AddedGate[] = [];
  return (source.file.overrides ?? []).map((entry, index) => {
    const parts = new Map<Pair, [Addition, ...Addition[]]>();
    const match = readMatch(entry.match);
    for (const [position, transition] of entry.transitions.entries()) {
      const path: Path = ['overrides', index, 'transitions', position];
      const addition = readAddition(reader, transition, path);
      for (const from of fromOf(transition, names, source, path, problems)) {
        const key = pair(from, transition.to);
        const rule = rules.get(key);
        if (rule !== undefined) {
          const before = parts.get(key);
          const at = source.document.locate([...path, 'environment']);
          const replaces = addition.replaces.length > 0;
          if (before !== undefined && (replaces || before.some((one) => one.replaces.length > 0)))
            problems.push(besideReplace(rule, source.document.locate(path)));
          if (!replaces) {
            problems.push(...otherEnvironment(addition, [rule, ...(before?.slice(-1) ?? [])], at));
            if (rule.environment !== null) problems.push(...changedOptions(transition.environment, at));
          }
          if (addition.environment !== null) {
            // What only repeats the name of its transition's environment means that one, with its options.
            const environment = replaces ? addition.environment : (rule.environment ?? addition.environment);
            const gate = { index, pair: key, match, environment, at };
            if (!replaces) problems.push(...clashes(gate, gates));
            gates.push(gate);
          }
          const added = { ...addition, environment: before?.at(-1)?.environment ?? addition.environment };
          parts.set(key, before === undefined ? [added] : [...before, added]);
        } else if (transition.from !== '*') {
          const what = `an override for ${from} -> ${transition.to}, a transition that the policy does not have`;
          problems.push({
            what,
            at: source.document.locate(path),
            fix: 'List the transition first; overrides only add to one',
          });
        }
      }
    }
    return {
      match,
      additions: new Map([...parts].map(([key, additions]) => [key, merge(additions)])),
    };
  });
}

// Without the tags of its match an asset gets what adds and not what replaces: of both in one, nobody could tell the order.
function besideReplace({ from, to }: Rule, at: Location): Problem {
  const what = `an override lists ${from} -> ${to} twice, and one of them has "replace: true"`;
  return { what, at, fix: 'Say all of it in one entry, or make two overrides of it' };
}

function otherEnvironment(
  { environment }: Addition,
  before: readonly { readonly environment: Environment | null }[],
  at: Location,
): Problem[] {
  const other = before.find((one) => one.environment !== null && one.environment.name !== environment?.name);
  if (environment === null || other?.environment == null) return [];
  const what = `an override names the environment ${environment.name}, its transition ${other.environment.name}`;
  return [{ what, at, fix: 'An override only adds: name the same environment, or none' }];
}

// Whoever reads the override would take its options for the ones that apply.
function changedOptions(entry: TransitionEntry['environment'], at: Location): Problem[] {
  if (entry === undefined || typeof entry === 'string' || Object.keys(entry).length === 1) return [];
  const what = `an override cannot change what its transition demands of the environment ${entry.name}`;
  return [{ what, at, fix: 'Write the options in the transition, and only the name here' }];
}

/** The gate that an override gives to a transition that has none. */
interface AddedGate {
  readonly index: number;
  readonly pair: Pair;
  readonly match: Match;
  readonly environment: Environment;
  readonly at: Location;
}

// A job is in one environment: of two that are added to one asset, the approvals of one would be asked for in the other.
function clashes(gate: AddedGate, before: readonly AddedGate[]): Problem[] {
  const other = before.find(
    (one) =>
      one.pair === gate.pair &&
      one.index !== gate.index &&
      canonicalJson({ ...one.environment }) !== canonicalJson({ ...gate.environment }) &&
      mayBothMatch(one.match, gate.match),
  );
  if (other === undefined) return [];
  const names = `${other.environment.name} (line ${other.at.line}) and ${gate.environment.name}`;
  const what =
    other.environment.name === gate.environment.name
      ? `two overrides that may match one asset demand different things of the environment ${gate.environment.name} (first at line ${other.at.line})`
      : `two overrides that may match one asset give one transition two environments, ${names}`;
  return [{ what, at: gate.at, fix: 'Name one environment in the transition, and others in entries of approvals' }];
}

function merge(additions: readonly [Addition, ...Addition[]]): Addition {
  const [{ at, replaces }] = additions;
  return {
    at,
    replaces,
    environment: additions.at(-1)?.environment ?? null,
    approvals: additions.flatMap(({ approvals }) => approvals),
    checks: additions.flatMap(({ checks }) => checks),
    freeze: additions.flatMap(({ freeze }) => freeze),
  };
}
