import type { Check } from '../checks/index.js';
import { type Stage, UNREGISTERED } from '../lifecycle.js';
import { didYouMean } from '../nearest.js';
import type { Location, Problem } from '../problem.js';
import { err, ok, type Result } from '../result.js';
import { disableRules } from './disable.js';
import type { Path } from './document.js';
import type { Source } from './load.js';
import { type Addition, type ApprovalRule, type Approver, type Located, type Override, type Pair, type Policy, pair, type Rule } from './policy.js';
import type { ApprovalEntry, OverrideEntry, StageEntry, TransitionEntry } from './schema.js';

/**
 * Composes a file and the preset that it extends: stages of the file replace those of the preset, transitions merge by
 * expanded pair, a named pair beats '*', `remove` drops one, `disable` switches rules of the preset off, overrides add.
 */
export function compose(own: Source, base: Source | undefined): Result<Policy, readonly Problem[]> {
  const problems: Problem[] = [];
  const stagesOf = own.file.stages !== undefined ? own : base;
  const stages = stagesOf === undefined ? [] : readStages(stagesOf, problems);
  const [first, ...others] = stages.filter(({ name }) => name !== UNREGISTERED);
  if (first === undefined) {
    problems.push({ what: 'the policy has no stages', at: own.document.locate(['stages']), fix: 'List stages, or add "extends: default"' });
    return err(problems);
  }
  const lifecycle = { stages: [first, ...others] as const };
  const names = lifecycle.stages.map(({ name }) => name);

  const inherited = base === undefined ? new Map<Pair, Rule>() : expand(base, names, new Map(), problems);
  if (own.file.disable !== undefined && base === undefined) {
    problems.push({ what: '"disable" needs a preset to disable rules of', at: own.document.locate(['disable']), fix: 'Add "extends: default"' });
  }
  const kept = disableRules(own.file.disable ?? [], { lifecycle, rules: inherited });
  const rules = expand(own, names, kept.rules, problems);
  const overrides = [...(base === undefined ? [] : readOverrides(base, names, rules, problems)), ...readOverrides(own, names, rules, problems)];
  if (problems.length > 0) return err(problems);
  return ok({
    file: own.name,
    at: own.document.locate(own.file.transitions === undefined ? ['extends'] : ['transitions']),
    lifecycle: kept.lifecycle,
    stagesAt: new Map(names.map((name) => [name, stagesOf?.document.locate(['stages', name]) ?? own.document.locate([])])),
    rules,
    overrides,
    ledger: own.file.ledger ?? base?.file.ledger ?? 'required',
    allowCycles: own.file['allow-cycles'] ?? (base?.file['allow-cycles'] === true || kept.backwards),
  });
}

function readStages(source: Source, problems: Problem[]): Stage[] {
  const entries = Object.entries(source.file.stages ?? {});
  const hidden = entries.filter(([, entry]) => entry?.hidden === true).map(([name]) => name);
  return entries.map(([name, entry]) => {
    const exclusive = readExclusive(name, entry, hidden, source.document.locate(['stages', name]), problems);
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

function readExclusive(name: string, entry: StageEntry, hidden: readonly string[], at: Location, problems: Problem[]): Stage['exclusive'] {
  const given = entry?.exclusive;
  if (given === undefined || given === false) return null;
  if (given !== true) return { incumbentTo: given['incumbent-to'], when: given.when ?? 'always' };
  const [only] = hidden;
  if (only !== undefined && hidden.length === 1) return { incumbentTo: only, when: 'always' };
  const what = `${name} is exclusive, but ${hidden.length === 0 ? 'no stage is' : `${hidden.length} stages are`} hidden, so where its incumbent goes is open`;
  problems.push({ what, at, fix: 'Write exclusive: { incumbent-to: STAGE }' });
  return null;
}

function expand(source: Source, names: readonly string[], inherited: ReadonlyMap<Pair, Rule>, problems: Problem[]): Map<Pair, Rule> {
  const named = new Map<Pair, Rule | 'removed'>();
  const wild = new Map<Pair, Rule | 'removed'>();
  for (const [index, entry] of (source.file.transitions ?? []).entries()) {
    const path: Path = ['transitions', index];
    const at = source.document.locate(path);
    for (const from of fromOf(entry, names, source, path, problems)) {
      const into = entry.from === '*' ? wild : named;
      const key = pair(from, entry.to);
      const before = into.get(key);
      if (before !== undefined) {
        const where = before === 'removed' ? '' : ` (first at line ${before.at.line})`;
        problems.push({ what: `the transition ${from} -> ${entry.to} is listed twice${where}`, at, fix: 'Keep one of them' });
      }
      if (entry.remove === true && !inherited.has(key) && entry.from !== '*') {
        problems.push({ what: `nothing to remove: the preset has no transition ${from} -> ${entry.to}`, at });
      }
      into.set(key, entry.remove === true ? 'removed' : readRule(source, entry, from, path));
    }
  }
  const result = new Map(inherited);
  for (const [key, rule] of [...wild, ...named]) {
    if (rule === 'removed') result.delete(key);
    else result.set(key, rule);
  }
  return result;
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
        : (didYouMean(name, names) ?? `Stages: ${names.join(', ')}${source.name.startsWith('preset:') ? '; or remove this pair of the preset' : ''}`);
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

function readRule(source: Source, entry: TransitionEntry, from: string, path: Path): Rule {
  return {
    from,
    to: entry.to,
    environment: environmentName(entry.environment),
    approvals: readApprovals(source, entry.approvals, [...path, 'approvals']),
    separate: (entry.separate ?? ['requester']).filter((who) => who === 'requester'),
    checks: readChecks(source, entry.checks, [...path, 'checks']),
    at: source.document.locate(path),
  };
}

function environmentName(environment: TransitionEntry['environment']): string | null {
  if (environment === undefined) return null;
  return typeof environment === 'string' ? environment : environment.name;
}

function readApprovals(source: Source, entries: readonly ApprovalEntry[] | undefined, path: Path): Located<ApprovalRule>[] {
  return (entries ?? []).map((entry, index) => ({
    value: { from: entry.from.map(readApprover), count: entry.count ?? 1 },
    at: source.document.locate([...path, index]),
  }));
}

function readApprover(text: string): Approver {
  if (text.startsWith('user:')) return { is: 'user', login: text.slice('user:'.length) };
  const team = /^team:([^/]+)\/([^/]+)$/.exec(text);
  return team ? { is: 'team', organization: team[1] ?? '', slug: team[2] ?? '' } : { is: 'environment-reviewers' };
}

function readChecks(source: Source, entries: TransitionEntry['checks'], path: Path): Located<Check>[] {
  return (entries ?? []).map((entry, index) => ({ value: entry, at: source.document.locate([...path, index]) }));
}

function readOverrides(source: Source, names: readonly string[], rules: ReadonlyMap<Pair, Rule>, problems: Problem[]): Override[] {
  return (source.file.overrides ?? []).map((entry, index) => {
    const additions = new Map<Pair, Addition>();
    for (const [position, transition] of entry.transitions.entries()) {
      const path: Path = ['overrides', index, 'transitions', position];
      for (const from of fromOf(transition, names, source, path, problems)) {
        const key = pair(from, transition.to);
        const rule = rules.get(key);
        if (rule !== undefined) additions.set(key, merge(additions.get(key), readAddition(source, transition, rule, path, problems)));
        else if (transition.from !== '*') {
          const what = `an override for ${from} -> ${transition.to}, a transition that the policy does not have`;
          problems.push({ what, at: source.document.locate(path), fix: 'List the transition first; overrides only add to one' });
        }
      }
    }
    const { kind, name, place, tag } = entry.match;
    return {
      match: { ...(kind && { kind }), ...(name && { name }), ...(place && { place }), ...(tag && { tag }) },
      additions,
    };
  });
}

type OverrideTransition = OverrideEntry['transitions'][number];

function readAddition(source: Source, entry: OverrideTransition, rule: Rule, path: Path, problems: Problem[]): Addition {
  const environment = environmentName(entry.environment);
  if (environment !== null && rule.environment !== null && environment !== rule.environment) {
    const what = `an override names the environment ${environment}, its transition ${rule.environment}`;
    problems.push({ what, at: source.document.locate([...path, 'environment']), fix: 'An override only adds: name the same environment, or none' });
  }
  return {
    environment,
    approvals: readApprovals(source, entry.approvals, [...path, 'approvals']),
    checks: readChecks(source, entry.checks, [...path, 'checks']),
  };
}

function merge(before: Addition | undefined, next: Addition): Addition {
  if (before === undefined) return next;
  return {
    environment: before.environment ?? next.environment,
    approvals: [...before.approvals, ...next.approvals],
    checks: [...before.checks, ...next.checks],
  };
}
