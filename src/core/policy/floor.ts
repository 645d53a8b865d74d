import { subjectOf } from '../checks/index.js';
import { durationMs } from '../duration.js';
import { type Stage, UNREGISTERED } from '../lifecycle.js';
import type { Location, Problem } from '../problem.js';
import { environmentLosses, isWithin, type Loss, ruleLosses } from './floor-rule.js';
import type { Source } from './load.js';
import { type Match, mayBothMatch } from './match.js';
import { type Addition, add, type Override, type Pair, type Policy, type RollbackRule, type Rule } from './policy.js';
import { covers } from './waiver.js';

/** A policy as it comes out on its base, the base alone, and the file that extends it. */
export interface OnFloor {
  readonly own: Source;
  readonly policy: Policy;
  readonly floor: Policy;
}

/**
 * Everything in which a policy falls below the base that is its floor. The two are compared as they come out, not as
 * they are written: so there is no way of writing that goes around it.
 */
export function floorProblems(on: OnFloor): Problem[] {
  return [
    ...[...on.policy.rules].flatMap(([key, rule]) => transitionProblems(on, rule, on.floor.rules.get(key))),
    ...[...on.policy.rollbacks].flatMap(([stage, own]) => rollbackProblems(on, own, on.floor.rollbacks.get(stage))),
    ...overrideProblems(on),
    ...replaceProblems(on),
    ...waiverProblems(on),
    ...switchProblems(on),
  ];
}

/** One loosening, with the line that does it and the line of the base that it falls below. */
export function loosening(what: string, at: Location, base: Location, fix?: string): Problem {
  return {
    what: `${what}, which loosens the base (${base.file}:${base.line})`,
    at,
    fix: fix ?? 'Keep what the base asks for; a file on a base can only ask for more',
  };
}

/** The stages of a policy, each with its line. */
export type Stages = Pick<Policy, 'lifecycle' | 'stagesAt' | 'unregistered'>;

/**
 * In what the stages that a file lists fall below those of its base. What Azure holds is read by the stages: another
 * alias, another order or another name is another reading of it, so these must be the same.
 */
export function stageProblems(own: Source, policy: Stages, floor: Policy): Problem[] {
  const names = policy.lifecycle.stages.map(({ name }) => name);
  const wanted = floor.lifecycle.stages.map(({ name }) => name);
  if (JSON.stringify(names) !== JSON.stringify(wanted)) {
    const what = `lists the stages ${names.join(', ')} where the base has ${wanted.join(', ')}`;
    const fix = 'Leave "stages" out: the stages are those of the base';
    return [loosening(what, own.document.locate(['stages']), firstStageAt(floor), fix)];
  }
  const pairs = policy.lifecycle.stages.flatMap((stage, index) => {
    const base = floor.lifecycle.stages[index];
    return base === undefined ? [] : [{ stage, base }];
  });
  const reserved = !floor.unregistered.deployable && policy.unregistered.deployable;
  return [
    ...pairs.flatMap(({ stage, base }) =>
      stageLosses(stage, base).map((what) =>
        loosening(
          `${stage.name} ${what}`,
          policy.stagesAt.get(stage.name) ?? own.document.locate(['stages']),
          floor.stagesAt.get(stage.name) ?? floor.at,
        ),
      ),
    ),
    ...(reserved
      ? [loosening(`${UNREGISTERED} is deployable`, own.document.locate(['stages', UNREGISTERED]), firstStageAt(floor))]
      : []),
  ];
}

function stageLosses(own: Stage, base: Stage): string[] {
  const differs = (key: 'aliases' | 'anyCase' | 'exclusive' | 'hidden') =>
    JSON.stringify(own[key]) !== JSON.stringify(base[key]);
  return [
    ...(own.deployable && !base.deployable ? ['is deployable'] : []),
    ...(own.deletable && !base.deletable ? ['is deletable'] : []),
    ...(differs('hidden') ? [own.hidden ? 'is hidden' : 'is not hidden'] : []),
    ...(differs('exclusive') ? ['does something else with its incumbent'] : []),
    ...(differs('aliases') ? ['has other aliases'] : []),
    ...(differs('anyCase') ? ['is spelt in another way'] : []),
  ];
}

function transitionProblems({ floor }: OnFloor, rule: Rule, base: Rule | undefined): Problem[] {
  const name = `${rule.from} -> ${rule.to}`;
  if (rule === base) return [];
  if (base === undefined) {
    const fix = 'Take it out: only the base can say which transitions there are';
    return [loosening(`adds the transition ${name}, which the base does not have`, rule.at, floor.at, fix)];
  }
  return ruleLosses(rule, base).map((loss) => told(name, loss, rule.at));
}

function rollbackProblems({ floor }: OnFloor, own: RollbackRule, base: RollbackRule | undefined): Problem[] {
  const name = `the rollback of ${own.stage}`;
  if (own === base) return [];
  if (base === undefined) {
    const fix = 'Take it out: only the base can say what can be rolled back';
    return [loosening(`adds ${name}, which the base does not have`, own.rule.at, floor.at, fix)];
  }
  const lost = (what: string): Loss => ({ what, base: base.rule.at });
  return [
    ...ruleLosses(own.rule, base.rule),
    ...(own.displacedTo === base.displacedTo ? [] : [lost(`moves the holder to ${own.displacedTo}`)]),
    ...(durationMs(own.review.within) > durationMs(base.review.within)
      ? [lost(`is reviewed within ${own.review.within}, where the base says ${base.review.within}`)]
      : []),
    ...(isWithin(own.review.by, base.review.by) ? [] : [lost('lets others review it')]),
  ].map((loss) => told(name, loss, own.rule.at));
}

function told(name: string, { what, base }: Loss, at: Location): Problem {
  return loosening(`${name} ${what}`, at, base, 'Repeat it here, or add to the transition in "overrides" instead');
}

/**
 * Where a transition of the base has no environment, overrides can give it one: those of the base theirs, which another
 * one must not stand before, and those of the file one that is no wider than none.
 */
function overrideProblems({ policy, floor }: OnFloor): Problem[] {
  const inherited = floor.overrides.flatMap(({ additions }) =>
    [...additions].flatMap(([key, { environment, at }]) => {
      const rule = policy.rules.get(key);
      if (rule === undefined || rule.environment === null || environment === null) return [];
      if (floor.rules.get(key)?.environment !== null) return [];
      return environmentLosses(rule.environment, environment).map((what) =>
        told(`${rule.from} -> ${rule.to}`, { what, base: at }, rule.at),
      );
    }),
  );
  const added = policy.overrides
    .filter((override) => !floor.overrides.some((one) => one.match === override.match))
    .flatMap(({ additions }) =>
      [...additions].flatMap(([key, { environment, at }]) => {
        const rule = policy.rules.get(key);
        if (rule === undefined || rule.environment !== null) return [];
        const base = floor.rules.get(key)?.at ?? floor.at;
        return environmentLosses(environment, null).map((what) =>
          told(`${rule.from} -> ${rule.to}`, { what, base }, at),
        );
      }),
    );
  return [...inherited, ...added];
}

/** What overrides of the file replace and put less in the place of, held against all that the base may ask for. */
function replaceProblems({ policy, floor }: OnFloor): Problem[] {
  const inherited = floor.overrides.length;
  return policy.overrides.slice(inherited).flatMap(({ match, additions }) =>
    [...additions].flatMap(([key, addition]) => {
      const base = floor.rules.get(key);
      if (base === undefined || addition.replaces.length === 0) return [];
      const losses = possibleRules(base, key, match, floor.overrides).flatMap((rule) =>
        ruleLosses(add(rule, addition), rule),
      );
      const name = `${base.from} -> ${base.to}, where this override matches,`;
      const unique = new Map(losses.map((loss) => [`${loss.what} ${loss.base.line}`, loss]));
      const fix = 'Repeat it here, or take "replace: true" out';
      return [...unique.values()].map((loss) => loosening(`${name} ${loss.what}`, addition.at, loss.base, fix));
    }),
  );
}

/**
 * Rules that together hold all that the base may ask of an asset that this matches: one with all that its overrides add,
 * and for each that replaces one that goes on from there.
 */
function possibleRules(rule: Rule, key: Pair, match: Match, overrides: readonly Override[]): Rule[] {
  const additions = overrides
    .filter((one) => mayBothMatch(one.match, match))
    .flatMap((one) => one.additions.get(key) ?? []);
  const replaces = ({ replaces: parts }: Addition) => parts.length > 0;
  return [null, ...additions.filter(replaces)].map((replacing) =>
    additions.reduce((sum, one) => (replaces(one) && one !== replacing ? sum : add(sum, one)), rule),
  );
}

/** Waivers of the file that name a check of the base. */
function waiverProblems({ policy, floor }: OnFloor): Problem[] {
  const always = [...floor.rules.values(), ...[...floor.rollbacks.values()].map(({ rule }) => rule)].flatMap(
    ({ checks }) => checks,
  );
  return policy.waivers.slice(floor.waivers.length).flatMap((waiver) => {
    const added = floor.overrides
      .filter(({ match }) => mayBothMatch(match, waiver.match))
      .flatMap(({ additions }) => [...additions.values()].flatMap(({ checks }) => checks));
    const check = [...always, ...added].find((one) => covers(waiver, one));
    if (check === undefined) return [];
    const what = `the waiver ${waiver.id} waives the check "${subjectOf(check.value)}"`;
    return [loosening(what, waiver.at, check.at, 'Take it out: only the base can waive what it asks for')];
  });
}

function switchProblems({ own, policy, floor }: OnFloor): Problem[] {
  const at = (key: string) => own.document.locate([key]);
  const { disable } = own.file;
  const once = 'Take it out';
  return [
    ...(disable === undefined ? [] : [loosening(`disables ${disable.join(', ')}`, at('disable'), floor.at, once)]),
    ...(policy.ledger === 'optional' && floor.ledger === 'required'
      ? [loosening('makes the ledger optional', at('ledger'), floor.at, once)]
      : []),
    ...(policy.allowCycles && !floor.allowCycles
      ? [loosening('allows cycles', at('allow-cycles'), floor.at, once)]
      : []),
  ];
}

const firstStageAt = ({ stagesAt, at }: Policy): Location => [...stagesAt.values()][0] ?? at;
