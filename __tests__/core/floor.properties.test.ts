import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { type Authorisation, authorise, type Claim } from '../../src/core/authorisation.js';
import { decide } from '../../src/core/decision.js';
import type { EnvironmentProtection, GatedJob, Person, Reading, RunEvidence } from '../../src/core/evidence.js';
import type { AssetFacts } from '../../src/core/facts.js';
import { judgeFreeze } from '../../src/core/freeze.js';
import { closePolicy, loadPolicy, openPolicy } from '../../src/core/policy/load.js';
import { type Policy, ruleFor } from '../../src/core/policy/policy.js';
import { verdictOf } from '../../src/core/verdict.js';
import { bytes, DIGEST, factsOf, place, stageIn, version } from './world.js';

// A base, and a file on it that repeats it with some of it written differently: what gets past both must get past the
// base alone, whoever asks, whatever Azure holds, whoever approved.

const some = <T>(...all: T[]): fc.Arbitrary<T> => fc.constantFrom(...all);
const subset = <T>(...all: T[]): fc.Arbitrary<T[]> => fc.subarray(all);
const oneOrMore = <T>(...all: T[]): fc.Arbitrary<T[]> => fc.subarray(all, { minLength: 1 });

const NAMES = ['None', 'Staging', 'Production', 'Archived'] as const;
const approvers = oneOrMore('user:ana', 'user:bo', 'user:cy', 'group:leads', 'team:acme/risk', 'environment-reviewers');
const approval = (environment: string) =>
  fc
    .record({ from: approvers, digest: some(false, false, true) })
    .map(({ from, digest }) => ({ from, environment, ...(digest && { 'comment-must-contain': 'plan-digest' }) }));
// Only Production has an incumbent to compare with.
const checkOf = (compares: boolean) =>
  fc.oneof(
    some({ tag: 'owner' }, { tag: 'owner' }, { tag: 'owner', equals: 'me' }, { lineage: ['job'] }),
    fc
      .record({ bound: some('min', 'max'), value: some(1, 2, 3), compare: some(true, false), slack: some(0, 1) })
      .map(({ bound, value, compare, slack }) => ({
        metric: 'auc',
        source: 'tag',
        [bound]: value,
        ...(compare && compares && { 'no-worse-than': 'incumbent', tolerance: slack }),
      })),
  );
const freeze = subset(
  { days: ['Fri'], 'time-zone': 'UTC' },
  { days: ['Sat', 'Fri'], from: '10:00', 'time-zone': 'UTC' },
);
const gate = fc.record({
  environment: fc.record({
    name: some('own', 'own', 'own', 'own', 'own', 'legal'),
    'forbid-admin-bypass': some(true, true, true, false),
    'allow-reruns': some(false, false, true),
    'allowed-refs': oneOrMore('refs/heads/main', 'refs/heads/*', 'refs/heads/release/1'),
    'allowed-workflows': oneOrMore('.github/workflows/a.yml', '.github/workflows/*'),
  }),
  approvals: fc.tuple(approval('own'), fc.option(approval('legal'))).map((all) => all.filter((one) => one !== null)),
  separate: some(['requester'], ['requester'], [], ['requester', 'job-owner']),
  'require-plan': some(false, false, false, false, true),
});
const askedOf = (compares: boolean) =>
  fc.record({ gate: fc.option(gate, { freq: 2 }), checks: fc.array(checkOf(compares), { maxLength: 2 }), freeze });
type Asked = ReturnType<typeof askedOf> extends fc.Arbitrary<infer T> ? T : never;

const PAIRS = [
  ['None', 'Staging'],
  ['Staging', 'Production'],
  ['None', 'Production'],
  ['Production', 'Archived'],
] as const;
/** What each pair asks for; null where there is no such transition. Those that make stages reachable are always there. */
const transitions = fc.tuple(
  ...PAIRS.map(([from, to]) => {
    const asked: fc.Arbitrary<Asked | null> = askedOf(to === 'Production');
    return from === 'None' && to === 'Production' ? fc.option(asked) : asked;
  }),
);
const written = (index: number, what: Asked | null) => {
  const [from, to] = PAIRS[index] ?? PAIRS[0];
  return what === null ? [] : [{ from, to, ...what.gate, checks: what.checks, freeze: what.freeze }];
};
const override = fc
  .record({
    match: some({ tag: { risk: 'high' } }, { tag: { risk: 'low' } }, { kind: 'model' }, { kind: 'data' }),
    checks: fc.array(checkOf(false), { minLength: 1, maxLength: 1 }),
    replace: some(false, true),
  })
  .map(({ match, checks, replace }) => ({
    match,
    transitions: [{ from: 'None', to: 'Staging', checks, ...(replace && { replace }) }],
  }));
const waiver = some<object | string>({ tag: 'owner' }, { metric: 'auc' }, 'lineage').map((check) => ({
  id: `of ${JSON.stringify(check)}`,
  match: { kind: 'model' },
  check,
  reason: 'late',
  'approved-by': 'ana',
  expires: '2099-01-01',
}));
const stages = (deployable: boolean, hidden: boolean, alias: boolean) => ({
  None: alias ? { aliases: ['Development'] } : {},
  Staging: { deployable },
  Production: { deployable: true, exclusive: { 'incumbent-to': 'Archived' } },
  Archived: { hidden },
});
const flags = fc.tuple(some(true, true, false), some(true, true, false), some(true, true, false));
const groups = some({ leads: ['ana', 'bo'] }, { leads: ['ana'] }, { leads: ['ana', 'cy'] });

const PEOPLE = { ana: { github: 1, email: 'ana@acme.example' }, bo: { github: 2, email: 'bo@acme.example' } };

/** Mostly the base's own word, so that many a file is one that the base lets through. */
const mixed = <T>(base: T, other: T, keep: boolean): T => (keep ? base : other);
const worlds = fc
  .record({
    base: fc.record({
      flags,
      transitions,
      override: fc.option(override),
      groups,
      waiver: fc.option(waiver, { freq: 1 }),
    }),
    own: fc.record({
      flags,
      transitions,
      override: fc.option(override),
      groups,
      waiver: fc.option(waiver, { freq: 1 }),
    }),
    keep: fc.array(some(true, true, true, false), { minLength: 20, maxLength: 20 }),
    restates: fc.boolean(),
  })
  .map(({ base, own, keep, restates }) => {
    let next = 0;
    const kept = () => keep[next++ % keep.length] ?? true;
    const listed = PAIRS.flatMap((pair, index): object[] => {
      const before = base.transitions[index] ?? null;
      const after = own.transitions[index] ?? null;
      const how = kept();
      if (how && !restates) return [];
      if (before === null) return how ? [] : written(index, after);
      if (after === null) return [{ from: pair[0], to: pair[1], remove: true }];
      const both =
        before.gate === null || after.gate === null
          ? mixed(before.gate, after.gate, kept())
          : {
              environment: Object.fromEntries(
                Object.entries(before.gate.environment).map(([key, value]) => [
                  key,
                  mixed(
                    value,
                    Object.entries(after.gate?.environment ?? {}).find(([one]) => one === key)?.[1] ?? value,
                    kept(),
                  ),
                ]),
              ),
              approvals: mixed(before.gate.approvals, after.gate.approvals, kept()),
              separate: mixed(before.gate.separate, after.gate.separate, kept()),
              'require-plan': mixed(before.gate['require-plan'], after.gate['require-plan'], kept()),
            };
      const checks = kept() ? [...before.checks, ...(kept() ? [] : after.checks)] : after.checks;
      return [{ from: pair[0], to: pair[1], ...both, checks, freeze: mixed(before.freeze, after.freeze, kept()) }];
    });
    const head = { version: 1, ledger: 'optional' };
    return {
      base: stringify({
        ...head,
        stages: stages(...base.flags),
        transitions: base.transitions.flatMap((what, index) => written(index, what)),
        groups: base.groups,
        people: PEOPLE,
        ...(base.override && { overrides: [base.override] }),
        ...(base.waiver && { waivers: [base.waiver] }),
      }),
      own: stringify({
        ...head,
        extends: 'repo:acme/policies/base.yml@main',
        ...(listed.length > 0 && { transitions: listed }),
        ...(restates && { stages: stages(...mixed(base.flags, own.flags, kept())) }),
        ...(!kept() && { groups: own.groups }),
        ...(own.override && { overrides: [own.override] }),
        ...(own.waiver && !base.waiver && { waivers: [own.waiver] }),
      }),
    };
  });

const people: readonly Person[] = ['ana', 'bo', 'cy', 'di'].map((login, index) => ({
  id: String(index + 1),
  login,
  isBot: false,
}));
const read = <T>(value: T): Reading<T> => ({ is: 'read', value });
const protection = (name: string): fc.Arbitrary<EnvironmentProtection> =>
  fc.record({
    id: fc.constant(name),
    name: fc.constant(name),
    adminsCanBypass: some(false, false, false, true),
    users: fc.oneof(fc.constant([...people]), subset(...people)),
    teams: subset({ id: 'risk', organization: 'acme', slug: 'risk' }),
  });
const job = (name: string): GatedJob => ({
  id: name,
  name,
  environment: name,
  isThis: name === 'own',
  isNeeded: read(name !== 'own'),
  reachedAt: name === 'own' ? '2026-03-02T10:10:00Z' : '2026-03-02T10:00:00Z',
  isReleased: true,
  succeededAt: name === 'own' ? null : '2026-03-02T10:02:00Z',
  isEarlierAttempt: false,
});
const evidences: fc.Arbitrary<RunEvidence> = fc
  .record({
    environments: fc.tuple(protection('own'), protection('legal')),
    reviews: fc.array(
      fc.record({
        state: some('approved' as const),
        person: some(...people),
        environments: some(['own', 'legal'], ['own'], ['legal']),
        comment: some('', DIGEST, DIGEST),
      }),
      { minLength: 3, maxLength: 6 },
    ),
    members: subset('1', '2', '4'),
    requester: some(...people),
    ref: some('refs/heads/main', 'refs/heads/main', 'refs/heads/main', 'refs/heads/release/1', 'refs/heads/x'),
    workflow: some('.github/workflows/a.yml', '.github/workflows/b.yml'),
    attempt: some(1, 1, 1, 1, 2),
  })
  .map(({ environments, reviews, members, requester, ref, workflow, attempt }) => ({
    is: 'run',
    run: 'run',
    runner: 'github-actions',
    requesters: read([requester]),
    repository: 'acme/models',
    event: 'workflow_dispatch',
    foreign: [],
    ref,
    workflow: read<string | null>(workflow),
    policy: {
      system: 'github',
      repository: 'acme/models',
      ref: 'refs/heads/main',
      commit: 'a'.repeat(40),
      mustBeProtected: false,
      gaps: read([]),
    },
    plans: read([{ createdAt: '2026-03-02T09:00:00Z', isExpired: false, content: read({}) }]),
    merge: null,
    gate: {
      system: 'github',
      attempt,
      requesters: read([requester]),
      environment: 'own',
      actual: null,
      environments: new Map(environments.map((one) => [one.name, read<EnvironmentProtection | null>(one)])),
      jobs: read([job('own'), job('legal')]),
      reviews: read(reviews),
      accounts: new Map(people.map((one) => [one.login, read<Person | null>(one)])),
      teams: [{ team: { id: 'risk', organization: 'acme', slug: 'risk' }, members: read(new Set(members)) }],
    },
  }));
const assets: fc.Arbitrary<AssetFacts> = fc
  .record({
    stage: some(null, null, null, 'Staging', 'Development'),
    owner: some(null, 'me', 'me', 'you'),
    auc: some(null, '1', '2', '3'),
    risk: some(null, 'high', 'low'),
  })
  .map(({ stage, owner, auc, risk }) =>
    version('2', {
      stage,
      tags: { ...(owner && { owner }), ...(auc && { auc }), ...(risk && { risk }) },
    }),
  );
const incumbents = fc
  .array(some('1', '2', '3'), { maxLength: 1 })
  .map((all) => all.map((auc) => version('1', { stage: 'Production', tags: { auc } })));
const TIMES = ['2026-03-05T12:00:00Z', '2026-03-06T09:00:00Z', '2026-03-06T12:00:00Z', '2026-03-07T12:00:00Z'];
const claims: fc.Arbitrary<Pick<Claim, 'jobOwner' | 'finishes'>> = fc.record({
  jobOwner: some<Reading<string>>(read('ana@acme.example'), read('bo@acme.example'), { is: 'unreadable', why: 'no' }),
  finishes: some(null, 'run'),
});

interface Asking {
  readonly asset: AssetFacts;
  readonly incumbents: readonly AssetFacts[];
  readonly to: string;
  readonly evidence: RunEvidence;
  readonly claim: Pick<Claim, 'jobOwner' | 'finishes'>;
  readonly now: string;
}

/** Whether the policy lets it through: what is decided, the time, and the approvals. */
function admits(policy: Policy, asking: Asking): boolean {
  const { asset, incumbents: given, evidence, claim, now } = asking;
  const to = stageIn(policy, asking.to);
  const facts = factsOf(asset, { incumbents: to.exclusive === null ? [] : given });
  const decision = decide(policy, facts, { to, archiveExisting: false });
  if (verdictOf(decision.findings) !== 'allow' || decision.state !== 'change') return false;
  const from = asset.stage === null || asset.stage === 'Development' ? 'None' : asset.stage;
  const rule = ruleFor(policy, asset, place, from, asking.to);
  if (rule === undefined) return false;
  const authorised: Authorisation = authorise(rule, evidence, { ...claim, digest: DIGEST, people: policy.people });
  return verdictOf([...judgeFreeze(rule.freeze, now), ...authorised.findings]) === 'allow';
}

const askings: fc.Arbitrary<Asking> = fc.record({
  asset: assets,
  incumbents,
  to: some(...NAMES, 'Staging', 'Production'),
  evidence: evidences,
  claim: claims,
  now: some(...TIMES),
});

describe('whatever a file on a base says', () => {
  it('nothing gets past it that the base alone refuses', () => {
    const seen = { loaded: 0, stricter: 0, admitted: 0 };
    fc.assert(
      fc.property(worlds, fc.array(askings, { minLength: 12, maxLength: 12 }), ({ base, own }, asked) => {
        const alone = loadPolicy(bytes(base), 'base.yml', 'github');
        fc.pre(alone.ok);
        const opened = openPolicy(bytes(own), 'own.yml', 'github');
        if (!opened.ok) throw new Error(opened.error.map(({ what }) => what).join('\n'));
        const on = closePolicy(opened.value, bytes(base));
        if (!alone.ok || !on.ok) return;
        seen.loaded += 1;
        for (const asking of asked) {
          const byBase = admits(alone.value, asking);
          const byBoth = admits(on.value, asking);
          if (byBoth) seen.admitted += 1;
          if (byBase && !byBoth) seen.stricter += 1;
          expect(byBoth && !byBase).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
    // A property that is about nothing holds always.
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(0);
  }, 120_000);
});
