import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assign, type Fit } from '../../src/core/authorisation/assignment.js';
import { humanOf } from '../../src/core/authorisation/identity.js';
import { type Authorisation, authorise, type Claim } from '../../src/core/authorisation.js';
import type {
  EnvironmentProtection,
  GatedJob,
  GateEvidence,
  Person,
  Reading,
  Review,
  RunEvidence,
  Team,
} from '../../src/core/evidence.js';
import type { ApprovalRule, Approver, Human, Rule } from '../../src/core/policy/policy.js';
import { verdictOf } from '../../src/core/verdict.js';
import { DIGEST } from './world.js';

// Small worlds in which people, teams, groups, environments and reviews meet in every way.

const read = <T>(value: T): Reading<T> => ({ is: 'read', value });
const unreadable = { is: 'unreadable', why: 'HTTP 403' } as const;
const persons: readonly Person[] = ['1', '2', '3', '4', '5', '6'].map((id) => ({
  id,
  login: `user-${id}`,
  isBot: id === '6',
}));
const [first, second] = persons;
if (first === undefined || second === undefined) throw new Error('nobody');
const human = (name: string, ...github: string[]): Human => ({
  name,
  github,
  entra: [],
  email: [`${name}@acme`],
  azureDevOps: [],
});
// Accounts 2 and 3 are one human; the accounts of Sam are not known.
const people = [human('dana', '2', '3'), human('lee', '4'), human('sam')];
const [dana, lee, sam] = people.map((one): Approver & { is: 'person' } => ({ is: 'person', person: one }));
if (dana === undefined || lee === undefined || sam === undefined) throw new Error('nobody');

const teams: readonly Team[] = ['risk', 'ops'].map((slug) => ({ id: slug, organization: 'acme', slug }));
const approver: fc.Arbitrary<Approver> = fc.oneof(
  fc.constantFrom<Approver>(
    dana,
    lee,
    sam,
    { is: 'environment-reviewers' },
    { is: 'group', name: 'leads', members: [dana, lee] },
    { is: 'group', name: 'others', members: [sam, { is: 'user', login: 'user-5' }] },
  ),
  fc.constantFrom(...persons).map(({ login }): Approver => ({ is: 'user', login })),
  fc.constantFrom(...teams).map(({ organization, slug }): Approver => ({ is: 'team', organization, slug })),
);
const at = { file: 'policy.yml', line: 1, column: 1 };
const entry: fc.Arbitrary<ApprovalRule> = fc.record({
  from: fc.array(approver, { minLength: 1, maxLength: 3 }),
  // The language knows one click an environment; other hosts, and this code, can count.
  count: fc.constantFrom(1, 1, 1, 2),
  via: fc.constant('environment' as const),
  environment: fc.constantFrom(null, null, 'legal', 'risk'),
  comment: fc.constantFrom(null, null, null, 'plan-digest' as const),
});
const rules: fc.Arbitrary<Rule> = fc
  .record({
    entries: fc.array(entry, { minLength: 1, maxLength: 3 }),
    forbidAdminBypass: fc.constantFrom(true, true, false),
    separate: fc.subarray(['requester', 'job-owner', 'author'] as const),
  })
  .map(({ entries, forbidAdminBypass, separate }) => ({
    from: 'Staging',
    to: 'Production',
    named: true,
    environment: { name: 'own', forbidAdminBypass, allowReruns: false, allowedRefs: null, allowedWorkflows: null },
    approvals: entries.map((value) => ({ value, at })),
    separate,
    requirePlan: false,
    checks: [],
    freeze: [],
    at,
  }));

const NAMES = ['own', 'legal', 'risk'];
const someOf = <T>(all: readonly T[]): fc.Arbitrary<T[]> => fc.subarray([...all]);
const mostly = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Reading<T>> =>
  fc.oneof({ weight: 5, arbitrary: value.map(read) }, { weight: 1, arbitrary: fc.constant(unreadable) });
const protection = (name: string): fc.Arbitrary<EnvironmentProtection> =>
  fc.record({
    id: fc.constant(`id of ${name}`),
    name: fc.constant(name),
    adminsCanBypass: fc.constantFrom(false, false, false, true, null),
    users: someOf(persons),
    teams: someOf(teams),
  });
const reviews: fc.Arbitrary<Review[]> = fc.array(
  fc.record({
    state: fc.constantFrom('approved' as const, 'approved' as const, 'approved' as const, 'pending' as const),
    person: fc.constantFrom(...persons),
    environments: someOf(NAMES.map((name) => `id of ${name}`)),
    comment: fc.constantFrom('', DIGEST),
  }),
  { minLength: 2, maxLength: 7 },
);
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
const gates: fc.Arbitrary<GateEvidence> = fc
  .record({
    requesters: mostly(fc.constantFrom([first], [second], [first, second])),
    environments: fc.tuple(...NAMES.map((name) => mostly(protection(name)))),
    reviews: mostly(reviews),
    accounts: fc.tuple(...persons.map(() => mostly(fc.boolean()))),
    members: fc.tuple(...teams.map(() => mostly(someOf(persons.slice(0, 5))))),
  })
  .map(({ requesters, environments, reviews: given, accounts, members }) => ({
    system: 'github' as const,
    attempt: 1,
    requesters,
    environment: 'own',
    actual: null,
    environments: new Map(NAMES.map((name, index) => [name, environments[index] ?? unreadable])),
    jobs: read(NAMES.map(job)),
    reviews: given,
    accounts: new Map(
      persons.map((person, index) => {
        const account = accounts[index] ?? unreadable;
        return [person.login, account.is === 'read' ? read(account.value ? person : null) : account];
      }),
    ),
    teams: teams.map((team, index) => {
      const list = members[index] ?? unreadable;
      return { team, members: list.is === 'read' ? read(new Set(list.value.map(({ id }) => id))) : list };
    }),
  }));
const claims: fc.Arbitrary<Claim> = mostly(fc.constantFrom('dana@acme', 'sam@acme', 'nobody')).map((jobOwner) => ({
  digest: DIGEST,
  people,
  jobOwner,
  finishes: null,
}));

const evidence = (gate: GateEvidence): RunEvidence => ({
  is: 'run',
  runner: 'github-actions',
  run: 'github.com/acme/ml/1',
  requesters: { is: 'read', value: [] },
  repository: 'acme/ml',
  event: 'workflow_dispatch',
  foreign: [],
  ref: 'refs/heads/main',
  workflow: { is: 'read', value: null },
  plans: null,
  merge: null,
  policy: {
    system: 'github',
    repository: 'acme/ml',
    ref: 'refs/heads/main',
    commit: 'c'.repeat(40),
    mustBeProtected: false,
    gaps: read([]),
  },
  gate,
});
const judge = (rule: Rule, gate: GateEvidence, claim: Claim): Authorisation => authorise(rule, evidence(gate), claim);
const verdict = (rule: Rule, gate: GateEvidence, claim: Claim): string => verdictOf(judge(rule, gate, claim).findings);
const asked = (rule: Rule): number => rule.approvals.reduce((sum, { value }) => sum + value.count, 0);
const counted = ({ approvals }: Authorisation): string[] =>
  approvals.map(({ person }) => humanOf(person, people, 'github'));

const without = <T>(all: ReadonlyMap<string, Reading<T>>, name: string): ReadonlyMap<string, Reading<T>> =>
  new Map([...all].map(([key, value]): [string, Reading<T>] => [key, key === name ? unreadable : value]));

// Every reading of the evidence that an adapter may fail to make, each made unreadable.
function dimmed(gate: GateEvidence): GateEvidence[] {
  return [
    { ...gate, requesters: unreadable },
    { ...gate, reviews: unreadable },
    { ...gate, jobs: unreadable },
    ...[...gate.environments.keys()].map((name) => ({ ...gate, environments: without(gate.environments, name) })),
    ...[...gate.accounts.keys()].map((login) => ({ ...gate, accounts: without(gate.accounts, login) })),
    ...gate.teams.map((one) => ({
      ...gate,
      teams: gate.teams.map((other) => (other === one ? { ...one, members: unreadable } : other)),
    })),
  ];
}

const allReadable = ({ teams: all }: GateEvidence): boolean => all.every(({ members }) => members.is === 'read');

const RUNS = { numRuns: 1500 };
// The same world, with the order of everything changed.
const turned = (gate: GateEvidence): GateEvidence => ({
  ...gate,
  reviews: gate.reviews.is === 'read' ? read([...gate.reviews.value].reverse()) : gate.reviews,
  jobs: gate.jobs.is === 'read' ? read([...gate.jobs.value].reverse()) : gate.jobs,
  requesters: gate.requesters.is === 'read' ? read([...gate.requesters.value].reverse()) : gate.requesters,
  teams: [...gate.teams].reverse(),
  environments: new Map([...gate.environments].reverse()),
});

describe('authorising, whatever the evidence', () => {
  it('allows in some of the worlds below, refuses in others, and cannot tell in others', () => {
    const seen = new Set(
      fc.sample(fc.tuple(rules, gates, claims), { numRuns: 2000, seed: 1 }).map((world) => verdict(...world)),
    );
    expect([...seen].sort()).toEqual(['allow', 'deny', 'inconclusive']);
  });

  it('counts no human twice, and as many as are asked for where it allows', () => {
    fc.assert(
      fc.property(rules, gates, claims, (rule, gate, claim) => {
        const judged = judge(rule, gate, claim);
        const humans = counted(judged);
        expect(new Set(humans).size).toBe(humans.length);
        if (verdictOf(judged.findings) === 'allow') expect(humans.length).toBe(asked(rule));
      }),
      RUNS,
    );
  });

  it('counts no bot and nobody who is separated', () => {
    fc.assert(
      fc.property(rules, gates, claims, (rule, gate, claim) => {
        const { approvals } = judge(rule, gate, claim);
        const humans = approvals.map(({ person }) => humanOf(person, people, 'github'));
        expect(approvals.filter(({ person }) => person.isBot)).toEqual([]);
        if (rule.separate.includes('requester') && gate.requesters.is === 'read')
          for (const person of gate.requesters.value) expect(humans).not.toContain(humanOf(person, people, 'github'));
        if (rule.separate.includes('job-owner') && claim.jobOwner?.is === 'read')
          expect(claim.jobOwner.value === 'dana@acme' ? humans.includes('person dana') : false).toBe(false);
      }),
      RUNS,
    );
  });

  it('is the same in any order of reviews, jobs, teams and entries', () => {
    fc.assert(
      fc.property(rules, gates, claims, fc.boolean(), (rule, gate, claim, entries) => {
        const other = entries ? { ...rule, approvals: [...rule.approvals].reverse() } : rule;
        expect(verdict(other, turned(gate), claim)).toBe(verdict(rule, gate, claim));
      }),
      RUNS,
    );
  });

  // Only a reviewer can release a job, so of a team that cannot be read its approvers are members, where all reviewers may.
  it('never allows for want of evidence, but for members of teams that are inferred as the protocol says', () => {
    fc.assert(
      fc.property(rules, gates, claims, (rule, gate, claim) => {
        if (verdict(rule, gate, claim) === 'allow') return;
        for (const less of dimmed(gate)) {
          const { findings, approvals } = judge(rule, less, claim);
          const inferred = approvals.some(({ match }) => match === 'inferred from a team that could not be read');
          expect(verdictOf(findings) !== 'allow' || (inferred && !allReadable(less))).toBe(true);
        }
        expect(verdict(rule, gate, { ...claim, jobOwner: unreadable })).not.toBe('allow');
      }),
      RUNS,
    );
  });

  it('allows no more with an approval less', () => {
    fc.assert(
      fc.property(rules, gates, claims, (rule, gate, claim) => {
        const { reviews: given } = gate;
        if (given.is === 'unreadable') return;
        const before = verdict(rule, gate, claim);
        for (const gone of given.value) {
          const left = { ...gate, reviews: read(given.value.filter((one) => one !== gone)) };
          const judged = judge(rule, left, claim);
          if (verdictOf(judged.findings) !== 'allow') continue;
          expect(before).toBe('allow');
          expect(new Set(counted(judged)).size).toBe(asked(rule));
        }
      }),
      RUNS,
    );
  });

  it('refuses whatever was rejected in an environment of the rule', () => {
    fc.assert(
      fc.property(rules, gates, claims, fc.constantFrom(...persons), fc.nat(), (rule, gate, claim, person, where) => {
        const { reviews: given } = gate;
        if (given.is === 'unreadable') return;
        const rejection = { state: 'rejected', person, environments: ['id of own'], comment: '' } as const;
        const all = [...given.value.slice(0, where), rejection, ...given.value.slice(where)];
        expect(verdict(rule, { ...gate, reviews: read(all) }, claim)).not.toBe('allow');
      }),
      RUNS,
    );
  });
});

describe('sharing humans out among entries', () => {
  const fits = fc.integer({ min: 1, max: 4 }).chain((humans) =>
    fc.array(fc.array(fc.constantFrom<Fit>('yes', 'unknown', 'no'), { minLength: humans, maxLength: humans }), {
      minLength: 1,
      maxLength: 4,
    }),
  );

  /** Whether every place can be filled: by trying all ways. */
  const possible = (
    rows: readonly (readonly Fit[])[],
    accepts: readonly Fit[],
    used: readonly number[] = [],
  ): boolean =>
    rows.length === 0 ||
    (rows[0] ?? []).some(
      (fit, index) =>
        accepts.includes(fit) && !used.includes(index) && possible(rows.slice(1), accepts, [...used, index]),
    );

  it('fills every place surely where that can be done, else perhaps, and uses nobody twice', () => {
    fc.assert(
      fc.property(fits, (rows) => {
        const held = assign(rows);
        const used = held.filter((one) => one !== null);
        expect(new Set(used).size).toBe(used.length);
        const found = held.map((one, place) => (one === null ? 'no' : rows[place]?.[one]));
        expect(found.every((fit) => fit === 'yes')).toBe(possible(rows, ['yes']));
        expect(held.includes(null)).toBe(!possible(rows, ['yes', 'unknown']));
      }),
      { numRuns: 3000 },
    );
  });
});
