import { describe, expect, it } from '@jest/globals';
import { MERGE_WORDS } from '../../src/core/authorisation/merge-words.js';
import { RUN_WORDS, SYSTEM_WORDS } from '../../src/core/authorisation/words.js';
import { authorise, type Claim } from '../../src/core/authorisation.js';
import type {
  EnvironmentProtection,
  GatedJob,
  GateEvidence,
  Person,
  Reading,
  Review,
  RunEvidence,
  Runner,
} from '../../src/core/evidence.js';
import { pair, type Rule } from '../../src/core/policy/policy.js';
import type { PullRequestEvidence, PullRequestReview } from '../../src/core/pull-request.js';
import { merge, review as mergeReview } from './merge-world.js';
import { DIGEST, policyOf } from './world.js';

const RUNNERS = ['github-actions', 'azure-pipelines', 'azure-releases'] as const satisfies readonly Runner[];

/** Words of one system, which send whoever uses the other to settings that it does not have. */
const GITHUBS = [
  /github(?!-token)/i,
  /ruleset/i,
  /workflow_dispatch/i,
  /(?<!allowed-)workflow/i,
  /deployment: false/,
  /Allow administrators/,
  /administrators can/,
  /can_admins_bypass/,
  /required reviewer/i,
  /pull_request/,
  /re-run/i,
  /\bneeds?\b(?! one\b)/,
];
const AZURE_DEVOPS = [
  /azure.?(devops|pipelines)/i,
  /branch polic/i,
  /deployment job/i,
  /"?deployment:"? in place/,
  /\bstage\b/i,
  /\breleases?\b/i,
  /pre-deployment/i,
  /checks? /i,
  /Project settings/,
  /YAML/,
  /Build Service/,
];
const FOREIGN: Readonly<Record<Runner, readonly RegExp[]>> = {
  'github-actions': AZURE_DEVOPS,
  'azure-pipelines': GITHUBS,
  'azure-releases': GITHUBS,
};

const read = <T>(value: T): Reading<T> => ({ is: 'read', value });
const unreadable = { is: 'unreadable', why: 'status 403' } as const;
const asker: Person = { id: '1', login: 'asker', isBot: false };
const dana: Person = { id: '2', login: 'dana', isBot: false };
const lee: Person = { id: '3', login: 'lee', isBot: false };
const board = { id: 't1', organization: 'acme', slug: 'board' };

const review = (person: Person, state: Review['state'] = 'approved', environment = 'e1', comment = ''): Review => ({
  state,
  person,
  environments: [environment],
  comment,
});
const production: EnvironmentProtection = {
  id: 'e1',
  name: 'production',
  adminsCanBypass: false,
  users: [dana],
  teams: [],
};
const risk: EnvironmentProtection = { ...production, id: 'e2', name: 'risk' };
const job: GatedJob = {
  id: 'j1',
  name: 'promote',
  environment: 'production',
  isThis: true,
  isNeeded: read(false),
  reachedAt: '2026-03-02T10:10:00Z',
  isReleased: true,
  succeededAt: null,
  isEarlierAttempt: false,
};
const before: GatedJob = {
  ...job,
  id: 'j2',
  name: 'review',
  environment: 'risk',
  isThis: false,
  isNeeded: read(true),
  reachedAt: '2026-03-02T09:00:00Z',
  succeededAt: '2026-03-02T10:00:00Z',
};
const rival: GatedJob = { ...before, id: 'j3', name: 'another', environment: 'production' };

function ruleOf(approvals = '[{ from: [environment-reviewers] }]', more = '', environment = 'production'): Rule {
  const policy = policyOf(`version: 1
stages: { None: {}, Production: {} }
transitions:
  - { from: None, to: Production, environment: ${environment}, approvals: ${approvals}${more} }
`);
  const rule = policy.rules.get(pair('None', 'Production'));
  if (rule === undefined) throw new Error('no rule');
  return rule;
}
const asks = ruleOf();
const twice = ruleOf('[{ from: [environment-reviewers] }, { from: [environment-reviewers], environment: risk }]');
const planned = ruleOf(undefined, ', require-plan: true');
const withComment = ruleOf('[{ from: [environment-reviewers], comment-must-contain: plan-digest }]');
const lenient = ruleOf(undefined, '', '{ name: production, forbid-admin-bypass: false }');
const reruns = ruleOf(undefined, '', '{ name: production, allow-reruns: true }');
const refs = ruleOf(undefined, '', '{ name: production, allowed-refs: [refs/heads/stable] }');
const definitions = (): Rule => ({
  ...asks,
  environment: asks.environment && { ...asks.environment, allowedWorkflows: ['promote.yml'] },
});

const nameless = {
  is: 'person',
  person: { name: 'dana', github: [], entra: [], email: [], azureDevOps: [] },
} as const;

interface Case {
  readonly rule?: Rule;
  readonly run?: Partial<RunEvidence>;
  readonly gate?: Partial<GateEvidence>;
  readonly protection?: Partial<EnvironmentProtection>;
  readonly risk?: Partial<EnvironmentProtection>;
  readonly jobs?: readonly GatedJob[];
  readonly claim?: Partial<Claim>;
}

const artifact = (createdAt: string, isExpired = false, content: Reading<string> = unreadable) => ({
  createdAt,
  isExpired,
  content,
});

/** A case for every finding that authorisation knows. */
const CASES: readonly (readonly [string, Case])[] = [
  ['an approval that counts', {}],
  ['code of a pull request', { run: { event: 'pull_request' } }],
  ['a foreign repository', { run: { foreign: ['eve/ml'] } }],
  ['another ref', { run: { ref: 'refs/heads/feature' } }],
  ['another ref than those that may ask', { rule: refs }],
  ['a policy elsewhere', { run: { policy: { ...policyAt('github'), repository: 'acme/rules' } } }],
  ['a definition that cannot be read', { rule: definitions(), run: { workflow: unreadable } }],
  ['a definition that nobody names', { rule: definitions(), run: { workflow: read(null) } }],
  ['another definition', { rule: definitions(), run: { workflow: read('other.yml') } }],
  ['a later attempt', { gate: { attempt: 2 } }],
  ['a later attempt that finishes', { rule: reruns, gate: { attempt: 2 }, claim: { finishes: 'r' } }],
  ['a later attempt with nothing to finish', { rule: reruns, gate: { attempt: 2 } }],
  ['a branch without protection', { run: { policy: { ...policyAt('github'), gaps: read(['nobody is asked']) } } }],
  ['a branch that cannot be read', { run: { policy: { ...policyAt('github'), gaps: unreadable } } }],
  ['no gate', { gate: { environment: null } }],
  ['another gate by its name', { gate: { environment: 'sandbox' } }],
  ['another gate', { gate: { environment: 'PRODUCTION', actual: read(risk) } }],
  ['a gate of another name that cannot be read', { gate: { environment: 'PRODUCTION', actual: unreadable } }],
  ['a gate that cannot be read', { gate: { environments: new Map([['production', unreadable]]) } }],
  ['a gate that was not asked for', { gate: { environments: new Map() } }],
  ['a gate that does not exist', { gate: { environments: new Map([['production', read(null)]]) } }],
  ['a gate that asks nobody', { protection: { users: [] } }],
  ['a gate that may be bypassed', { rule: lenient }],
  ['a gate of which a bypass is not known', { protection: { adminsCanBypass: null } }],
  ['a gate that can be bypassed', { protection: { adminsCanBypass: true } }],
  ['a gate that somebody bypassed', { protection: { adminsCanBypass: true, bypassedBy: ['admin'] } }],
  ['jobs that cannot be read', { gate: { jobs: unreadable } }],
  ['a job beside this one', { jobs: [job, rival] }],
  ['no deployment', { rule: twice, jobs: [before] }],
  ['no job before', { rule: twice, jobs: [job] }],
  ['two jobs before', { rule: twice, jobs: [job, before, { ...before, id: 'j4', name: 'again' }] }],
  ['a job before that may be needed', { rule: twice, jobs: [job, { ...before, isNeeded: unreadable }] }],
  ['a job before that is not needed', { rule: twice, jobs: [job, { ...before, isNeeded: read(false) }] }],
  ['a job before that failed', { rule: twice, jobs: [job, { ...before, succeededAt: null }] }],
  ['artifacts that cannot be read', { rule: planned, run: { plans: unreadable } }],
  ['a gate whose time cannot be read', { rule: planned, run: { plans: read([]) }, gate: { jobs: unreadable } }],
  ['a gate without a time', { rule: planned, run: { plans: read([]) }, jobs: [] }],
  ['no plan', { rule: planned, run: { plans: read([]) } }],
  ['an expired plan', { rule: planned, run: { plans: read([artifact('2026-03-02T10:00:00Z', true)]) } }],
  ['another plan', { rule: planned, run: { plans: read([artifact('2026-03-02T10:00:00Z', false, read('{}'))]) } }],
  ['a plan', { rule: planned, run: { plans: read([artifact('2026-03-02T10:00:00Z')]) } }],
  ['a plan that came late', { rule: planned, run: { plans: read([artifact('2026-03-02T11:00:00Z')]) } }],
  ['approvals that cannot be read', { gate: { reviews: unreadable } }],
  ['a rejection', { gate: { reviews: read([review(dana, 'rejected')]) } }],
  ['nobody', { gate: { reviews: read([]) } }],
  ['a comment', { gate: { reviews: read([review(dana, 'pending')]) } }],
  ['no digest', { rule: withComment }],
  ['a bot', { gate: { reviews: read([review({ ...dana, isBot: true })]) } }],
  ['the requester', { gate: { reviews: read([review(asker)]) } }],
  ['a stranger', { gate: { reviews: read([review(lee)]) } }],
  ['one for two', { rule: twice, gate: { reviews: read([review(dana), review(dana, 'approved', 'e2')]) } }],
  [
    'one of two',
    { rule: { ...asks, approvals: asks.approvals.map((one) => ({ ...one, value: { ...one.value, count: 2 } })) } },
  ],
  ['requesters that cannot be read', { gate: { requesters: unreadable } }],
  ['no requester', { gate: { requesters: read([]) } }],
  ['a bot that asks', { gate: { requesters: read([{ ...asker, isBot: true }]) } }],
  [
    'an owner that cannot be read',
    { rule: ruleOf(undefined, ', separate: [job-owner]'), claim: { jobOwner: unreadable } },
  ],
  [
    'an owner whom nobody knows',
    { rule: ruleOf(undefined, ', separate: [job-owner]'), claim: { jobOwner: read('Eve') } },
  ],
  [
    'a group that cannot be read',
    {
      rule: ruleOf('[{ from: ["team:acme/board"] }]'),
      gate: { teams: [{ team: board, members: unreadable }] },
    },
  ],
  [
    'an account that cannot be read',
    { rule: ruleOf('[{ from: ["user:eve"] }]'), gate: { accounts: new Map([['eve', unreadable]]) } },
  ],
  [
    'a person whose account is not known',
    {
      rule: {
        ...asks,
        approvals: asks.approvals.map((one) => ({ ...one, value: { ...one.value, from: [nameless] } })),
      },
    },
  ],
];

function policyAt(system: 'github' | 'azure-devops'): RunEvidence['policy'] {
  return {
    system,
    repository: 'acme/ml',
    ref: 'refs/heads/main',
    commit: 'c'.repeat(40),
    mustBeProtected: false,
    gaps: read([]),
  };
}

/** Every text of what is found. */
function textsOf(runner: Runner, { rule = asks, run, gate, protection, jobs, claim, ...given }: Case): string[] {
  const system = runner === 'github-actions' ? 'github' : 'azure-devops';
  const gated: GateEvidence = {
    system,
    attempt: 1,
    requesters: read([asker]),
    environment: 'production',
    actual: null,
    environments: new Map([
      ['production', read({ ...production, ...protection })],
      ['risk', read({ ...risk, ...given.risk })],
    ]),
    jobs: read(jobs ?? (rule === twice ? [job, before] : [job])),
    reviews: read([review(dana)]),
    accounts: new Map(),
    teams: [],
    ...gate,
  };
  const evidence: RunEvidence = {
    is: 'run',
    runner,
    run: 'r',
    requesters: read([asker]),
    repository: 'acme/ml',
    event: 'manual',
    foreign: [],
    ref: 'refs/heads/main',
    workflow: read('promote.yml'),
    plans: null,
    merge: null,
    ...run,
    policy: { ...policyAt(system), ...run?.policy, system },
    gate: gated,
  };
  const { findings } = authorise(rule, evidence, {
    digest: DIGEST,
    people: [],
    jobOwner: null,
    finishes: null,
    ...claim,
  });
  if (findings.length === 0) throw new Error('nothing was found');
  return findings.flatMap(({ found, wanted = '', remedy = '' }) => [found, wanted, remedy]);
}

describe.each(RUNNERS)('what is found in a job of %s', (runner) => {
  it.each(CASES)('speaks the words of its own system: %s', (_, given) => {
    const texts = textsOf(runner, given);
    for (const word of FOREIGN[runner]) expect(texts.filter((text) => word.test(text))).toEqual([]);
  });

  it('is told in every word that there is for it, so that no other case is left', () => {
    const words = RUN_WORDS[runner];
    const kept = Object.getOwnPropertyDescriptors(words);
    const used = new Set<string>();
    for (const [name, { value }] of Object.entries(kept))
      Object.defineProperty(words, name, {
        configurable: true,
        enumerable: true,
        get() {
          used.add(name);
          return value;
        },
      });
    try {
      for (const [, given] of CASES) textsOf(runner, given);
    } finally {
      Object.defineProperties(words, kept);
    }
    expect(Object.keys(kept).filter((name) => !used.has(name))).toEqual([]);
  });
});

/** A case for every finding about a pull request. */
const MERGES: readonly (readonly [string, Partial<PullRequestEvidence>, Partial<Rule>?])[] = [
  ['an approval that counts', {}],
  ['a plan before it', {}, { requirePlan: true }],
  ['a plan at no time', { mergedAt: '' }, { requirePlan: true }],
  ['a plan after it', { mergedAt: '2026-03-01T00:00:00Z' }, { requirePlan: true }],
  ['reviews that cannot be read', { reviews: unreadable }],
  ['nobody', { reviews: read([]) }],
  ['no approval', reviewed({ state: 'rejected' })],
  ['an approval taken back', reviewed({ state: 'withdrawn' })],
  ['another commit', reviewed({ commit: 'd'.repeat(40) })],
  ['no commit', reviewed({ commit: null })],
  ['no time', reviewed({ at: '' })],
  ['too late', reviewed({ at: '2026-03-03T00:00:00Z' })],
  ['too early', reviewed({ at: '2026-03-01T00:00:00Z' })],
  ['an author', { author: read(dana) }],
  ['an author who cannot be read', { author: unreadable }],
  ['a bot as its author', { author: read({ ...asker, isBot: true }) }],
  ['authors who cannot be read', { contributors: unreadable }],
  ['an author by an address', { contributors: read([{ is: 'address', address: 'ghost@acme.example' }]) }],
  ['the pusher', { pusher: read(dana) }, { separate: ['pusher'] }],
  ['a pusher who cannot be read', { pusher: unreadable }, { separate: ['pusher'] }],
  ['the merger', { merger: read(dana) }, { separate: ['merger'] }],
  ['a merger who cannot be read', { merger: unreadable }, { separate: ['merger'] }],
  ['a stranger', { reviews: read([mergeReview(lee)]) }],
];

function reviewed(given: Partial<PullRequestReview>): Partial<PullRequestEvidence> {
  return { reviews: read([mergeReview(dana, given)]) };
}

/** Words of a pull request that its system alone has. */
const NOT_SAID = {
  github: [/!\d/, /\bvot(e|ed|es)\b/i, /Azure/, /\bcompleted?\b/],
  'azure-devops': [/#\d/, /\breview(s|ed)\b/i, /dismiss/i, /requested changes/i, /GitHub/],
} as const;

describe.each(['github', 'azure-devops'] as const)('what is found of a pull request of %s', (system) => {
  const told = (given: Partial<PullRequestEvidence>, more: Partial<Rule> = {}): string[] => {
    const [entry] = asks.approvals;
    if (entry === undefined) throw new Error('no entry');
    const accounts = new Map([['dana', read(dana)]]);
    const from = [{ is: 'user', login: 'dana' }] as const;
    const approvals = [{ ...entry, value: { ...entry.value, from, via: 'pull-request' as const } }];
    const { findings } = authorise(
      { ...asks, approvals, environment: null, ...more },
      {
        is: 'run',
        runner: system === 'github' ? 'github-actions' : 'azure-pipelines',
        run: 'r',
        requesters: read([asker]),
        repository: 'acme/ml',
        event: 'push',
        foreign: [],
        ref: 'refs/heads/main',
        workflow: read(null),
        plans: null,
        merge: merge({ accounts, ...given, system }),
        policy: policyAt(system),
        gate: null,
      },
      { digest: DIGEST, people: [], jobOwner: null, finishes: null },
    );
    return findings.flatMap(({ found, wanted = '', remedy = '' }) => [found, wanted, remedy]);
  };

  // Where a row is short, Jest gives a callback in place of what is not there.
  it.each(MERGES.map(([name, given, more = {}]) => [name, given, more] as const))(
    'speaks the words of its own system: %s',
    (_, given, more) => {
      const texts = told(given, more);
      for (const word of NOT_SAID[system]) expect(texts.filter((text) => word.test(text))).toEqual([]);
    },
  );

  it('is told in every word that there is for it', () => {
    const words = MERGE_WORDS[system];
    const kept = Object.getOwnPropertyDescriptors(words);
    const used = new Set<string>();
    for (const [name, { value }] of Object.entries(kept))
      Object.defineProperty(words, name, {
        configurable: true,
        enumerable: true,
        get() {
          used.add(name);
          return value;
        },
      });
    try {
      for (const [, given, more] of MERGES) told(given, more);
    } finally {
      Object.defineProperties(words, kept);
    }
    expect(Object.keys(kept).filter((name) => !used.has(name))).toEqual([]);
  });
});

it('names who bypassed a check where Azure DevOps says so, and says no more where it does not', () => {
  const bypassed = (by: readonly string[]) => RUN_WORDS['azure-pipelines'].bypass('production', by).found;
  expect(bypassed(['admin@acme.example'])).toBe(
    'a check of the environment production was bypassed in this run by admin@acme.example',
  );
  expect(bypassed([])).toBe('a check of the environment production was bypassed in this run');
});

it('speaks of the branch in the words of the system that has it, whatever runs the job', () => {
  expect(SYSTEM_WORDS.github.unprotected('main').remedy).toContain('ruleset');
  expect(SYSTEM_WORDS['azure-devops'].unprotected('main').remedy).toContain('branch policies of main');
});
