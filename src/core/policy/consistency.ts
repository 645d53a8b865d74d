import { KEY_OF, NAME_OF } from '../authorisation/identity.js';
import type { Check } from '../checks/index.js';
import { lowerIsBetter, type MetricCheck } from '../checks/metric.js';
import type { IdentitySystem } from '../evidence.js';
import { type Lifecycle, STAGE_TAG, type Stage, UNREGISTERED } from '../lifecycle.js';
import { didYouMean } from '../nearest.js';
import type { Problem } from '../problem.js';
import { lookAlike, skeletons } from './confusable.js';
import { mayBothMatch } from './match.js';
import {
  type Addition,
  type Approver,
  add,
  approverText,
  type Individual,
  type Located,
  type Policy,
  type RollbackRule,
  type Rule,
} from './policy.js';
import { covers, type Waiver, waivedText } from './waiver.js';

/**
 * What is wrong with a policy whose shape is right: names, graph, and approvals or checks that nobody can meet on this
 * host.
 */
export function consistencyProblems(policy: Policy, host: IdentitySystem): Problem[] {
  const problems = [
    ...unusableNames(policy),
    ...confusableNames(policy),
    ...unknownIncumbentStages(policy),
    ...cycles(policy),
    ...unreachable(policy),
    ...[...policy.rules.values()].flatMap((rule) => ruleProblems(policy, rule, host)),
    ...[...policy.rollbacks.values()].flatMap((rollback) => rollbackProblems(policy, rollback, host)),
    ...policy.overrides.flatMap(({ additions }) =>
      [...additions].flatMap(([key, addition]) => {
        const rule = policy.rules.get(key);
        // What the rule itself asks for is judged above; its checks need no second look for every override.
        return rule === undefined
          ? []
          : ruleProblems(policy, { ...withAddition(rule, addition), checks: addition.checks }, host);
      }),
    ),
    ...idleWaivers(policy),
  ];
  return [
    ...new Map(
      problems.map((problem) => [`${problem.at?.file}:${problem.at?.line}: ${problem.what}`, problem]),
    ).values(),
  ];
}

// Whoever takes the approvals out need not name the environment again to take it out with them: it asks for nothing by itself.
function withAddition(rule: Rule, addition: Addition): Rule {
  const whole = { ...add(rule, addition), at: addition.replaces.length > 0 ? addition.at : rule.at };
  const isOpened = addition.replaces.includes('approvals') && addition.environment === null;
  return isOpened && whole.approvals.length === 0 ? { ...whole, environment: null } : whole;
}

/** Waivers of checks that no matching asset is asked for: whoever wrote one means a check that is not there. */
function idleWaivers({ rules, overrides, rollbacks, waivers, floor }: Policy): Problem[] {
  // Those of the base have been asked about, and a file on it may drop what they waive.
  const own = waivers.filter(({ at }) => floor?.waivers.every((one) => one.at !== at) ?? true);
  if (own.length === 0) return [];
  const always = [...rules.values(), ...[...rollbacks.values()].map(({ rule }) => rule)].flatMap(
    ({ checks }) => checks,
  );
  const added = overrides.map(({ match, additions }) => ({
    match,
    checks: [...additions.values()].flatMap(({ checks }) => checks),
  }));
  const isIdle = (waiver: Waiver): boolean =>
    ![...always, ...added.flatMap(({ match, checks }) => (mayBothMatch(match, waiver.match) ? checks : []))].some(
      (check) => covers(waiver, check),
    );
  return own.filter(isIdle).map(({ id, check, at }) => ({
    what: `the waiver ${id} waives nothing: no rule for what it matches has the check "${waivedText(check)}"`,
    at,
    fix: 'Name a check that a rule has, or take the waiver out',
  }));
}

const namesOf = ({ stages }: Lifecycle) =>
  stages.flatMap((stage) => [stage.name, ...stage.aliases].map((name) => ({ name, stage })));

function unusableNames({ lifecycle, stagesAt, at }: Policy): Problem[] {
  const why = (name: string): string | undefined => {
    if (/\p{C}/u.test(name)) return 'holds a character that cannot be seen';
    if (name === '*') return 'means every stage in a transition';
    return lookAlike(name, UNREGISTERED) ? `is reserved: ${UNREGISTERED} is for assets that nobody named` : undefined;
  };
  return namesOf(lifecycle).flatMap(({ name, stage }) => {
    const reason = why(name);
    if (reason === undefined) return [];
    return [
      {
        what: `the stage name ${JSON.stringify(name)} ${reason}`,
        at: stagesAt.get(stage.name) ?? at,
        fix: 'Use another name',
      },
    ];
  });
}

function confusableNames({ lifecycle, stagesAt, at }: Policy): Problem[] {
  const firsts = new Map<string, { readonly name: string; readonly stage: Stage }>();
  return namesOf(lifecycle).flatMap(({ name, stage }) => {
    const keys = skeletons(name);
    const seen = keys.map((key) => firsts.get(key)).filter((first) => first !== undefined);
    for (const key of keys) if (!firsts.has(key)) firsts.set(key, { name, stage });
    const other = seen.find((first) => first.stage !== stage);
    if (other === undefined) return [];
    return [
      {
        what: `the stage names "${other.name}" and "${name}" look alike`,
        at: stagesAt.get(stage.name) ?? at,
        fix: 'Rename one of them',
      },
    ];
  });
}

function unknownIncumbentStages({ lifecycle, stagesAt, ...policy }: Policy): Problem[] {
  const names = lifecycle.stages.map(({ name }) => name);
  return lifecycle.stages.flatMap(({ name, exclusive }) => {
    if (exclusive === null) return [];
    const target = exclusive.incumbentTo;
    const at = stagesAt.get(name) ?? policy.at;
    if (target === name)
      return [{ what: `the incumbent of ${name} cannot stay in ${name}`, at, fix: 'Name another stage' }];
    if (names.includes(target)) return [];
    return [
      {
        what: `the incumbent of ${name} goes to "${target}", which is no stage`,
        at,
        fix: didYouMean(target, names) ?? `Stages: ${names.join(', ')}`,
      },
    ];
  });
}

function cycles(policy: Policy): Problem[] {
  if (policy.allowCycles) return [];
  const rules = [...policy.rules.values()];
  const done = new Set<string>();
  const walk = (name: string, trail: readonly string[]): Problem[] => {
    const start = trail.indexOf(name);
    if (start >= 0) {
      const loop = [...trail.slice(start), name];
      const closing = rules.find((rule) => rule.from === trail.at(-1) && rule.to === name);
      return [
        {
          what: `the transitions form a cycle: ${loop.join(' -> ')}`,
          at: closing?.at ?? policy.at,
          fix: 'Take one out, or set "allow-cycles: true"',
        },
      ];
    }
    if (done.has(name)) return [];
    const found = rules.filter((rule) => rule.from === name).flatMap((rule) => walk(rule.to, [...trail, name]));
    done.add(name);
    return found;
  };
  return policy.lifecycle.stages.flatMap(({ name }) => walk(name, [])).slice(0, 1);
}

function unreachable({ lifecycle, stagesAt, rules, rollbacks, at, floor }: Policy): Problem[] {
  // The base has been asked, and a file on it may close every way to one of its stages.
  if (floor !== null) return [];
  const [first] = lifecycle.stages;
  const reached = new Set([first.name]);
  const aside = [...rollbacks.values()];
  const next = (stage: Stage): string[] => [
    ...[...rules.values()].filter((rule) => rule.from === stage.name).map((rule) => rule.to),
    ...(stage.exclusive === null ? [] : [stage.exclusive.incumbentTo]),
    ...aside.filter((rollback) => rollback.stage === stage.name).map(({ displacedTo }) => displacedTo),
  ];
  for (let grew = true; grew; ) {
    const found = lifecycle.stages
      .filter(({ name }) => reached.has(name))
      .flatMap(next)
      .filter((name) => !reached.has(name));
    for (const name of found) reached.add(name);
    grew = found.length > 0;
  }
  return lifecycle.stages
    .filter(({ name }) => !reached.has(name))
    .map(({ name }) => ({
      what: `no transition leads to the stage ${name}`,
      at: stagesAt.get(name) ?? at,
      fix: 'Add one, or take the stage out',
    }));
}

function ruleProblems(
  policy: Policy,
  rule: Rule,
  host: IdentitySystem,
  name = `${rule.from} -> ${rule.to}`,
): Problem[] {
  const destination = policy.lifecycle.stages.find(({ name }) => name === rule.to);
  return [...approvalProblems(rule, name, host), ...rule.checks.flatMap((check) => checkProblems(check, destination))];
}

// Of a stage that many hold none is the one before, so there is nothing to give back.
function rollbackProblems(policy: Policy, { stage, rule }: RollbackRule, host: IdentitySystem): Problem[] {
  const name = `rollback of ${stage}`;
  const isExclusive = policy.lifecycle.stages.some((one) => one.name === stage && one.exclusive !== null);
  const what = `${name}, which is not exclusive: it has no holder before the present one`;
  const fix = 'Make the stage exclusive, or take the entry out';
  const merged = rule.approvals.filter(({ value }) => value.via === 'pull-request');
  return [
    ...(isExclusive ? [] : [{ what, at: rule.at, fix }]),
    ...merged.map(({ at }) => ({
      what: `${name} asks for an approval via pull-request, but a run asks for a rollback, and no merge: nobody can meet that`,
      at,
      fix: 'Ask for it through an environment',
    })),
    ...ruleProblems(policy, rule, host, name),
  ];
}

const approvalsOf = (environment: string, rule: Rule) =>
  rule.approvals.filter(
    ({ value }) => value.via === 'environment' && (value.environment ?? rule.environment?.name) === environment,
  );

function approvalProblems(rule: Rule, name: string, host: IdentitySystem): Problem[] {
  const [first] = rule.approvals;
  if (first === undefined && rule.requirePlan) {
    const what = `${name} requires a plan, but asks for no approval, so no gate tells what was planned before it`;
    return [{ what, at: rule.at, fix: 'Add an environment and approvals, or take "require-plan" out' }];
  }
  if (first === undefined) {
    if (rule.environment === null) return [];
    const what = `${name} names the environment ${rule.environment.name}, but asks for no approval, so nobody would have to release it`;
    return [
      { what, at: rule.at, fix: 'Add "approvals: [{ from: [environment-reviewers] }]", or take the environment out' },
    ];
  }
  const reviews = rule.approvals.flatMap((entry) => reviewProblems(name, entry, host));
  if (rule.environment === null) {
    const released = rule.approvals.find(({ value }) => value.via === 'environment');
    if (released === undefined) return reviews;
    return [
      ...reviews,
      {
        what: `${name} asks for approvals, but names no environment`,
        at: released.at,
        fix: 'Add "environment: NAME", the protected environment that releases the job',
      },
    ];
  }
  const own = rule.environment.name;
  const released = rule.approvals.filter(({ value }) => value.via === 'environment');
  const environments = [...new Set(released.map(({ value }) => value.environment ?? own))];
  return [
    ...reviews,
    ...alikeEnvironments([own, ...environments]).map(({ name: alike, what }) => ({
      what,
      at: rule.approvals.find(({ value }) => value.environment === alike)?.at ?? first.at,
      fix: 'Write both the same',
    })),
    ...UNMEETABLE[host](name, rule, environments),
  ];
}

// What no approval on this host can meet.
const UNMEETABLE: Readonly<
  Record<IdentitySystem, (name: string, rule: Rule, environments: readonly string[]) => Problem[]>
> = {
  // GitHub releases a job on one click, so one environment can show the approval of one person.
  github: (name, rule, environments) =>
    environments.flatMap((environment) => tooMany(name, environment, approvalsOf(environment, rule))),
  // An environment of Azure DevOps can ask several people, each for an approval of their own.
  'azure-devops': (name, { approvals }) =>
    approvals
      .filter(({ value }) => value.via === 'environment')
      .flatMap((entry) => tooFew(name, entry, 'azure-devops')),
};

/** What a pull request does not have, and what nobody can meet there. */
function reviewProblems(name: string, entry: Rule['approvals'][number], host: IdentitySystem): Problem[] {
  const { value, at } = entry;
  if (value.via === 'environment') return [];
  const from = value.from.some(({ is }) => is === 'environment-reviewers');
  return [
    ...(from
      ? [
          {
            what: `${name} asks for an approval of environment-reviewers via pull-request, which no environment releases`,
            at,
            fix: 'Name users, teams or groups in "from"',
          },
        ]
      : []),
    ...(value.environment === null
      ? []
      : [
          {
            what: `${name} asks for an approval via pull-request through the environment ${value.environment}, which releases no pull request`,
            at,
            fix: 'Take "environment" out of the entry, or write "via: environment"',
          },
        ]),
    ...tooFew(name, entry, host),
  ];
}

function tooFew(name: string, { value, at }: Rule['approvals'][number], host: IdentitySystem): Problem[] {
  const { from, count } = value;
  const known = from.map((approver) => peopleIn(approver, host));
  if (known.includes(null)) return [];
  const people = new Set(known.flatMap((one) => one ?? [])).size;
  if (people >= count) return [];
  const who = from.map(approverText).join(', ');
  const asked = count === 1 ? 'an approval' : `${count} approvals`;
  const knows = people === 0 ? 'none' : `only ${people}`;
  const what = `${name} asks for ${asked} of ${who}, and the policy knows ${knows} of them in ${NAME_OF[host]}: nobody can meet that`;
  return [{ what, at, fix: `Add whom you mean to people, with ${KEY_OF[host]}` }];
}

/** The names of those whom an approver can be; null where the policy does not say who is in it. */
function peopleIn(approver: Approver, host: IdentitySystem): readonly string[] | null {
  // Only `people` says who somebody is in Azure DevOps: any other name is a login of GitHub.
  const nameOf = (one: Individual): string[] => {
    if (one.is === 'person') return [`person ${one.person.name}`];
    return host === 'github' ? [`login ${one.login.toLowerCase()}`] : [];
  };
  if (approver.is === 'group') return approver.members.flatMap(nameOf);
  return approver.is === 'person' || approver.is === 'user' ? nameOf(approver) : null;
}

function tooMany(name: string, environment: string, approvals: Rule['approvals']): Problem[] {
  const asked = approvals.reduce((sum, { value }) => sum + value.count, 0);
  const last = approvals.find(({ value }) => value.count > 1) ?? approvals.at(-1);
  if (asked <= 1 || last === undefined) return [];
  const what = `${name} asks for ${asked} approvals through the environment ${environment}, which one click releases: nobody can meet that`;
  return [{ what, at: last.at, fix: 'Ask for one, or give each an environment of its own' }];
}

// To GitHub they are one environment, and its one click would count for both.
function alikeEnvironments(names: readonly string[]): { readonly name: string; readonly what: string }[] {
  const unique = [...new Set(names)];
  return unique.flatMap((name, index) => {
    const other = unique.slice(0, index).find((before) => before.toLowerCase() === name.toLowerCase());
    if (other === undefined) return [];
    return [{ name, what: `the environments ${other} and ${name} differ in the case of letters only` }];
  });
}

function checkProblems({ value, at }: Located<Check>, destination: Stage | undefined): Problem[] {
  if (!('metric' in value)) {
    const mirror = 'tag' in value && value.tag === STAGE_TAG;
    return mirror
      ? [{ what: `the tag ${STAGE_TAG} mirrors the stage, so a check of it judges nothing`, at, fix: 'Take it out' }]
      : [];
  }
  return [
    ...boundProblems(value).map((what) => ({ what, at })),
    ...incumbentProblems(value, destination).map((what) => ({ what, at })),
  ];
}

function boundProblems(check: MetricCheck): string[] {
  const { metric, min, max } = check;
  const compares = check['no-worse-than'] !== undefined;
  return [
    ...(min === undefined && max === undefined && !compares
      ? [`metric ${metric} has no bound: give min, max or no-worse-than`]
      : []),
    ...(min !== undefined && max !== undefined && min > max
      ? [`metric ${metric}: min ${min} is greater than max ${max}, so nothing passes`]
      : []),
    ...(min !== undefined && max !== undefined && compares
      ? [`metric ${metric}: with both min and max, no-worse-than does not say which way is better; leave one out`]
      : []),
    ...(check.tolerance !== undefined && !compares
      ? [`metric ${metric}: tolerance means nothing without no-worse-than`]
      : []),
  ];
}

function incumbentProblems(check: MetricCheck, destination: Stage | undefined): string[] {
  if (check['no-worse-than'] === undefined || destination === undefined || destination.exclusive !== null) return [];
  const word = lowerIsBetter(check) ? 'no higher' : 'no lower';
  return [
    `metric ${check.metric} must be ${word} than the incumbent's, but ${destination.name} is not exclusive, so it has no incumbent`,
  ];
}
