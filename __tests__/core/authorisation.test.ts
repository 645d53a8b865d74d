import { describe, expect, it } from '@jest/globals';
import { authorise, type Claim } from '../../src/core/authorisation.js';
import type {
  EnvironmentProtection,
  GatedJob,
  GateEvidence,
  Person,
  Reading,
  Review,
  RunEvidence,
  Team,
  TeamEvidence,
} from '../../src/core/evidence.js';
import { type Policy, pair, type Rule } from '../../src/core/policy/policy.js';
import { verdictOf } from '../../src/core/verdict.js';
import { ask, DIGEST, plannedOf, policyOf, version } from './world.js';

const person = (id: string, login = `user-${id}`, isBot = false): Person => ({ id, login, isBot });
const read = <T>(value: T): Reading<T> => ({ is: 'read', value });
const unreadable = { is: 'unreadable', why: 'HTTP 403', grant: 'grant read on it' } as const;

const asker = person('1', 'asker');
const dana = person('2', 'dana');
const lee = person('3', 'lee');
const bot = person('4', 'release[bot]', true);
const risk: Team = { id: 't1', organization: 'acme', slug: 'model-risk' };
const ops: Team = { id: 't2', organization: 'acme', slug: 'ops' };

const review = (who: Person, state: Review['state'] = 'approved', environments = ['e1'], comment = ''): Review => ({
  state,
  person: who,
  environments,
  comment,
});
const team = (of: Team, members: TeamEvidence['members']): TeamEvidence => ({ team: of, members });

const production: EnvironmentProtection = {
  id: 'e1',
  name: 'production',
  adminsCanBypass: false,
  users: [dana],
  teams: [],
};
const thisJob: GatedJob = {
  id: 'j1',
  name: 'promote',
  environment: 'production',
  isThis: true,
  isNeeded: read(false),
  reachedAt: '2026-03-02T10:10:00Z',
  startedAt: '2026-03-02T10:20:00Z',
  succeededAt: null,
  isEarlierAttempt: false,
};
const approved: GateEvidence = {
  attempt: 1,
  requesters: read([asker]),
  environment: 'production',
  environments: new Map([['production', read(production)]]),
  jobs: read([thisJob]),
  actual: null,
  reviews: read([review(dana)]),
  accounts: new Map([['dana', read(dana)]]),
  teams: [],
};
const run: RunEvidence = {
  is: 'run',
  run: 'github.com/acme/ml/1',
  repository: 'acme/ml',
  event: 'workflow_dispatch',
  foreign: [],
  ref: 'refs/heads/main',
  workflow: '.github/workflows/promote.yml',
  plans: null,
  policy: { repository: 'acme/ml', ref: 'refs/heads/main', commit: 'c'.repeat(40), gaps: read([]) },
  gate: approved,
};
const claim: Claim = { digest: DIGEST, people: [], jobOwner: null, finishes: null };

const rulesOf = (approvals: string, more = '', environment = 'production', top = ''): Policy =>
  policyOf(`version: 1
stages: { None: {}, Production: {} }
transitions:
  - from: None
    to: Production
    environment: ${environment}
    approvals: ${approvals}
    ${more}
${top}
`);
function onlyRule({ rules }: Policy): Rule {
  const rule = rules.get(pair('None', 'Production'));
  if (rule === undefined) throw new Error('no rule');
  return rule;
}
const ruleOf = (...text: Parameters<typeof rulesOf>): Rule => onlyRule(rulesOf(...text));
const anyReviewer = ruleOf('[{ from: [environment-reviewers] }]');
const userDana = ruleOf('[{ from: ["user:dana"] }]');
const teamRisk = ruleOf('[{ from: ["team:acme/model-risk"] }]');
const riskOrDana = ruleOf('[{ from: ["team:acme/model-risk", "user:dana"] }]');

interface Case {
  readonly rule?: Rule;
  /** A policy with one rule, and its people. */
  readonly policy?: Policy;
  readonly claim?: Partial<Claim>;
  readonly gate?: Partial<GateEvidence>;
  readonly protection?: Partial<EnvironmentProtection>;
  readonly run?: Partial<RunEvidence>;
}

function judge({ policy, rule = policy ? onlyRule(policy) : anyReviewer, gate = {}, protection, ...given }: Case) {
  const full: GateEvidence = {
    ...approved,
    ...(protection && { environments: new Map([['production', read({ ...production, ...protection })]]) }),
    ...gate,
  };
  const { findings, approvals } = authorise(
    rule,
    { ...run, gate: full, ...given.run },
    { ...claim, people: policy?.people ?? [], ...given.claim },
  );
  const bad = findings.filter(({ outcome }) => outcome !== 'pass');
  return { verdict: verdictOf(findings), found: bad.map(({ found }) => found).join('; '), findings, approvals };
}

describe('an approval that counts', () => {
  it.each<[string, Case, string]>([
    ['by a reviewer whom the environment names', {}, 'dana: named in the environment'],
    ['by a user whom the policy names', { rule: userDana }, 'dana: named in the environment'],
    [
      'by a user who has another name now, and the same id',
      { rule: userDana, gate: { reviews: read([review({ ...dana, login: 'dana-new' })]) } },
      'dana-new: named in the environment',
    ],
    [
      'by a user whom the policy writes in other case',
      { rule: ruleOf('[{ from: ["user:DANA"] }]') },
      'dana: named in the environment',
    ],
    [
      'by a member of a team that was read',
      { rule: teamRisk, protection: { users: [], teams: [risk] }, gate: { teams: [team(risk, read(new Set(['2'])))] } },
      'dana: member of a team that was read',
    ],
    [
      'by a member of a team that the policy writes in other case',
      {
        rule: ruleOf('[{ from: ["team:ACME/Model-Risk"] }]'),
        protection: { users: [], teams: [risk] },
        gate: { teams: [team(risk, read(new Set(['2'])))] },
      },
      'dana: member of a team that was read',
    ],
    [
      'inferred: the team cannot be read, and nobody else could release the job',
      { rule: teamRisk, protection: { users: [], teams: [risk] }, gate: { teams: [team(risk, unreadable)] } },
      'dana: inferred from a team that could not be read',
    ],
    [
      'inferred: every other reviewer may approve as well',
      {
        rule: riskOrDana,
        protection: { users: [dana], teams: [risk] },
        gate: { teams: [team(risk, unreadable)], reviews: read([review(lee)]) },
      },
      'lee: inferred from a team that could not be read',
    ],
    [
      'by a member of an unreadable team, where any reviewer will do',
      { protection: { users: [], teams: [risk] }, gate: { teams: [team(risk, unreadable)] } },
      'dana: inferred from a team that could not be read',
    ],
    [
      'beside reviewers whom the policy does not name',
      { rule: userDana, protection: { users: [lee, dana], teams: [ops] } },
      'dana: named in the environment',
    ],
    [
      'beside one by the requester',
      { gate: { reviews: read([review(asker), review(dana)]) }, protection: { users: [asker, dana] } },
      'dana: named in the environment',
    ],
    [
      'by the requester, where the policy separates nobody',
      { rule: ruleOf('[{ from: [environment-reviewers] }]', 'separate: []'), gate: { requesters: read([dana]) } },
      'dana: named in the environment',
    ],
    [
      'once, however often it is given',
      { gate: { reviews: read([review(dana), review(dana)]) } },
      'dana: named in the environment',
    ],
    [
      'after a comment',
      { gate: { reviews: read([review(lee, 'pending'), review(dana)]) } },
      'dana: named in the environment',
    ],
    [
      'though another environment was rejected',
      { gate: { reviews: read([review(lee, 'rejected', ['e2']), review(dana)]) } },
      'dana: named in the environment',
    ],
    [
      'in an environment whose name differs in case, and whose id is the same',
      { gate: { environment: 'Production', actual: read(production) } },
      'dana: named in the environment',
    ],
  ])('%s', (_, given, expected) => {
    const { verdict, approvals, found } = judge(given);
    expect([found, verdict]).toEqual(['', 'allow']);
    expect(approvals.map(({ person: { login }, match }) => `${login}: ${match}`)).toEqual([expected]);
  });
});

describe('an attack or a gap', () => {
  it.each<[string, Case, 'deny' | 'inconclusive', string]>([
    ['a job in no environment', { gate: { environment: null } }, 'deny', 'this job is in no environment'],
    [
      'a job in another environment',
      { gate: { environment: 'sandbox', actual: read({ ...production, id: 'e2', name: 'sandbox' }) } },
      'deny',
      'this job is in the environment sandbox',
    ],
    [
      'a job in another environment that nobody looked up',
      { gate: { environment: 'sandbox', actual: null } },
      'deny',
      'this job is in the environment sandbox',
    ],
    [
      'a job in an environment that does not exist',
      { gate: { environment: 'sandbox', actual: read(null) } },
      'deny',
      'this job is in the environment sandbox',
    ],
    [
      'an environment whose name differs in case and is another',
      { gate: { environment: 'Production', actual: read({ ...production, id: 'e2' }) } },
      'deny',
      'this job is in the environment Production',
    ],
    [
      'an environment that cannot be compared',
      { gate: { environment: 'Production', actual: unreadable } },
      'inconclusive',
      'the environment Production could not be read: HTTP 403',
    ],
    [
      'an environment that is missing',
      { gate: { environments: new Map([['production', read(null)]]) } },
      'deny',
      'the environment production does not exist',
    ],
    [
      'an environment that cannot be read',
      { gate: { environments: new Map([['production', unreadable]]) } },
      'inconclusive',
      'the environment production could not be read: HTTP 403',
    ],
    [
      'an environment without reviewers',
      { protection: { users: [] } },
      'deny',
      'the environment production has no required reviewers',
    ],
    [
      'an environment that administrators bypass',
      { protection: { adminsCanBypass: true } },
      'deny',
      'administrators can bypass the environment production',
    ],
    [
      'an environment that does not say so',
      { protection: { adminsCanBypass: null } },
      'inconclusive',
      'the host does not say whether administrators can bypass the environment production',
    ],
    ['no review at all', { gate: { reviews: read([]) } }, 'deny', 'nobody has approved production in this run'],
    [
      'reviews that cannot be read',
      { gate: { reviews: unreadable } },
      'inconclusive',
      'the approvals of this run could not be read: HTTP 403',
    ],
    [
      'a comment only',
      { gate: { reviews: read([review(dana, 'pending')]) } },
      'deny',
      'nobody has approved production in this run (a comment is no approval)',
    ],
    [
      'an approval of another environment',
      { gate: { reviews: read([review(dana, 'approved', ['e2'])]) } },
      'deny',
      'nobody has approved production in this run',
    ],
    [
      'an approval of the environment’s name, not its id',
      { gate: { reviews: read([review(dana, 'approved', ['production'])]) } },
      'deny',
      'nobody has approved production in this run',
    ],
    [
      'a rejection after an approval',
      { gate: { reviews: read([review(dana), review(lee, 'rejected')]) } },
      'deny',
      'lee rejected production in this run',
    ],
    [
      'a rejection before an approval',
      { gate: { reviews: read([review(lee, 'rejected'), review(dana)]) } },
      'deny',
      'lee rejected production in this run',
    ],
    [
      'a rejection by the approver',
      { gate: { reviews: read([review(dana, 'rejected'), review(dana)]) } },
      'deny',
      'dana rejected production in this run',
    ],
    ['the requester’s approval', { gate: { requesters: read([dana]) } }, 'deny', 'dana asked for this and approved it'],
    [
      'the requester’s approval under another name',
      { gate: { requesters: read([{ ...dana, login: 'dana-old' }]) } },
      'deny',
      'dana asked for this as dana-old and approved it',
    ],
    [
      'the approval of who triggered this attempt',
      { gate: { requesters: read([asker, dana]) } },
      'deny',
      'dana asked for this and approved it',
    ],
    [
      'a requester who cannot be read',
      { gate: { requesters: unreadable } },
      'inconclusive',
      'who started the run could not be read: HTTP 403',
    ],
    [
      'a run that nobody is said to have started',
      { gate: { requesters: read([]) } },
      'inconclusive',
      'the host does not say who started the run',
    ],
    [
      'a bot as requester',
      { gate: { requesters: read([bot]) } },
      'inconclusive',
      'the run was started by release[bot], a bot, which hides the person who asked',
    ],
    [
      'a bot beside a person as requester',
      { gate: { requesters: read([asker, bot]) } },
      'inconclusive',
      'the run was started by release[bot], a bot, which hides the person who asked',
    ],
    [
      'an approver who is no reviewer',
      { gate: { reviews: read([review(lee)]) } },
      'deny',
      'approved by lee, who is not among those who may',
    ],
    [
      'an approver with the name of a reviewer and another id',
      { gate: { reviews: read([review({ ...dana, id: '99' })]) } },
      'deny',
      'approved by dana, who is not among those who may',
    ],
    [
      'a reviewer whom the policy does not name',
      { rule: userDana, protection: { users: [lee, dana] }, gate: { reviews: read([review(lee)]) } },
      'deny',
      'approved by lee, who is not among those who may',
    ],
    [
      'a user whom the policy names and who is no reviewer',
      { rule: userDana, protection: { users: [lee] } },
      'deny',
      'approved by dana, who is not among those who may',
    ],
    [
      'a user who took the name that the policy gives',
      { rule: userDana, gate: { accounts: new Map([['dana', read(person('99', 'dana'))]]) } },
      'deny',
      'approved by dana, who is not among those who may',
    ],
    [
      'a user whose account is gone',
      { rule: userDana, gate: { accounts: new Map([['dana', read(null)]]) } },
      'deny',
      'approved by dana, who is not among those who may',
    ],
    [
      'a user whose account cannot be read',
      { rule: userDana, gate: { accounts: new Map([['dana', unreadable]]) } },
      'inconclusive',
      'the account dana could not be read: HTTP 403',
    ],
    [
      'a user whose account nobody looked up',
      { rule: userDana, gate: { accounts: new Map() } },
      'inconclusive',
      'the account dana could not be read: it was not asked for',
    ],
    [
      'a login like a property of every object',
      { rule: ruleOf('[{ from: ["user:constructor"] }]') },
      'inconclusive',
      'the account constructor could not be read: it was not asked for',
    ],
    [
      'someone who is not in the team',
      { rule: teamRisk, protection: { users: [], teams: [risk] }, gate: { teams: [team(risk, read(new Set(['3'])))] } },
      'deny',
      'approved by dana, who is not among those who may',
    ],
    [
      'a member of the team who is no reviewer',
      { rule: teamRisk, protection: { users: [lee], teams: [] }, gate: { teams: [team(risk, read(new Set(['2'])))] } },
      'deny',
      'approved by dana, who is not among those who may',
    ],
    [
      'a team that cannot be read, beside a reviewer whom the policy does not name',
      { rule: teamRisk, protection: { users: [lee], teams: [risk] }, gate: { teams: [team(risk, unreadable)] } },
      'inconclusive',
      'whether dana is in the team acme/model-risk could not be read: HTTP 403',
    ],
    [
      'a team that cannot be read, beside a team that the policy does not name',
      {
        rule: teamRisk,
        protection: { users: [], teams: [risk, ops] },
        gate: { teams: [team(risk, unreadable), team(ops, read(new Set()))] },
      },
      'inconclusive',
      'whether dana is in the team acme/model-risk could not be read: HTTP 403',
    ],
    [
      'a team that cannot be read and is no reviewer',
      { rule: teamRisk, protection: { users: [dana], teams: [] }, gate: { teams: [team(risk, unreadable)] } },
      'inconclusive',
      'whether dana is in the team acme/model-risk could not be read: HTTP 403',
    ],
    [
      'a team that cannot be read, beside a reviewer whose account cannot be read',
      {
        rule: riskOrDana,
        protection: { users: [dana], teams: [risk] },
        gate: { teams: [team(risk, unreadable)], accounts: new Map(), reviews: read([review(lee)]) },
      },
      'inconclusive',
      'whether lee is in the team acme/model-risk could not be read: HTTP 403',
    ],
    [
      'a team that nobody asked for',
      { rule: teamRisk, protection: { users: [dana], teams: [] } },
      'inconclusive',
      'whether dana is in the team acme/model-risk could not be read: it was not asked for',
    ],
    [
      'a team of another organization with the same name',
      {
        rule: teamRisk,
        protection: { users: [], teams: [{ ...risk, organization: 'evil' }] },
        gate: { teams: [team({ ...risk, organization: 'evil' }, read(new Set(['2']))), team(risk, read(new Set()))] },
      },
      'deny',
      'approved by dana, who is not among those who may',
    ],
    [
      'a second attempt of the run',
      { gate: { attempt: 2 } },
      'deny',
      'this is attempt 2 of the run, and the host does not say which attempt an approval was for',
    ],
    [
      'a run on another branch',
      { run: { ref: 'refs/heads/topic' } },
      'deny',
      'the run was started on refs/heads/topic',
    ],
    [
      'a run on a tag of the same name',
      { run: { ref: 'refs/tags/main' } },
      'deny',
      'the run was started on refs/tags/main',
    ],
    [
      'a branch whose protection cannot be read',
      { run: { policy: { ...run.policy, gaps: unreadable } } },
      'inconclusive',
      'that main is protected could not be proven: HTTP 403',
    ],
    [
      'a policy on an unprotected branch',
      {
        run: { policy: { ...run.policy, gaps: read(['no rule demands a review', 'force-pushes are allowed']) } },
      },
      'inconclusive',
      'main, where the policy stands, is not protected: no rule demands a review; force-pushes are allowed',
    ],
    [
      'a pull request’s run',
      { run: { event: 'pull_request' } },
      'deny',
      'the run was triggered by pull_request, whose code nobody has merged',
    ],
    [
      'a pull_request_target run',
      { run: { event: 'pull_request_target' } },
      'deny',
      'the run was triggered by pull_request_target, whose code nobody has merged',
    ],
    [
      'a review’s run',
      { run: { event: 'pull_request_review' } },
      'deny',
      'the run was triggered by pull_request_review, whose code nobody has merged',
    ],
    [
      'a run that stems from a fork',
      { run: { foreign: ['evil/ml'] } },
      'deny',
      'the run stems from another repository, evil/ml',
    ],
  ])('%s is refused', (_, given, verdict, expected) => {
    const judged = judge(given);
    expect([judged.found, judged.verdict]).toEqual([expected, verdict]);
  });

  it('counts nobody as approver where it refuses', () => {
    for (const gate of [
      { reviews: read([review(dana), review(lee, 'rejected')]) },
      { environment: null },
      { environments: new Map([['production', unreadable]]) },
    ] as const) {
      expect(judge({ gate }).approvals).toEqual([]);
    }
  });

  it('says what to grant where a token may not read', () => {
    expect(judge({ gate: { reviews: unreadable } }).findings.at(-1)?.remedy).toBe('grant read on it');
  });
});

describe('two entries of approvals', () => {
  // One override each is possible to meet; both together are not, and only the asset says which ones match.
  const policy = policyOf(`version: 1
stages: { None: {}, Production: {} }
transitions: [{ from: None, to: Production }]
overrides:
  - { match: { name: "fraud*" }, transitions: [{ from: None, to: Production, environment: production, approvals: [{ from: [environment-reviewers] }] }] }
  - { match: { kind: model }, transitions: [{ from: None, to: Production, environment: production, approvals: [{ from: ["user:dana"] }] }] }
`);
  const { rule } = plannedOf(ask(policy, version('1'), 'Production'));

  it('are not met by one person', () => {
    const { verdict, found } = judge({ rule });
    expect([verdict, found]).toEqual(['deny', 'whoever approved counts for another entry already']);
  });

  it('are met by two', () => {
    const judged = judge({
      rule,
      protection: { users: [dana, lee] },
      gate: { reviews: read([review(lee), review(dana)]) },
    });
    expect(judged.verdict).toBe('allow');
    expect(judged.approvals.map(({ person: { login } }) => login)).toEqual(['lee', 'dana']);
  });
});

describe('an entry that asks for two', () => {
  const [first] = anyReviewer.approvals;
  if (first === undefined) throw new Error('no approval');
  const rule: Rule = { ...anyReviewer, approvals: [{ ...first, value: { ...first.value, count: 2 } }] };

  it('is not met by one, nor by one twice', () => {
    for (const reviews of [
      [review(dana)],
      [review(dana), review(dana)],
      [review(dana), review({ ...dana, login: 'other' })],
    ]) {
      expect(judge({ rule, gate: { reviews: read(reviews) } })).toMatchObject({
        verdict: 'deny',
        found: 'approved by dana, which is 1 of 2',
      });
    }
  });
});

describe('where no approval is asked for', () => {
  const free: Rule = { ...anyReviewer, approvals: [], environment: null };

  it('needs no gate, and still no code that nobody merged', () => {
    expect(authorise(free, { is: 'none', why: 'a shell' }, claim)).toEqual({ findings: [], approvals: [] });
    expect(authorise(free, { ...run, gate: null }, claim).findings).toEqual([]);
    expect(verdictOf(authorise(free, { ...run, gate: null, event: 'pull_request' }, claim).findings)).toBe('deny');
    expect(verdictOf(authorise(free, { ...run, gate: null, foreign: ['evil/ml'] }, claim).findings)).toBe('deny');
  });
});

describe('a shell', () => {
  it('proves no approval', () => {
    const { findings, approvals } = authorise(anyReviewer, { is: 'none', why: 'a shell shows no approvals' }, claim);
    expect([verdictOf(findings), findings[0]?.found, approvals]).toEqual([
      'inconclusive',
      'a shell shows no approvals',
      [],
    ]);
  });

  it('cannot leave the gate out', () => {
    expect(() => authorise(anyReviewer, { ...run, gate: null }, claim)).toThrow('no evidence of the gate');
  });
});

describe('what authorise says', () => {
  it('names who approved, how they were found, and the policy line', () => {
    expect(judge({}).findings).toEqual([
      expect.objectContaining({
        subject: 'policy',
        outcome: 'pass',
        found: 'policy at cccccccccccc of the protected main',
      }),
      expect.objectContaining({ subject: 'environment', outcome: 'pass' }),
      expect.objectContaining({
        subject: 'approval 1',
        outcome: 'pass',
        found: 'approved by dana (named in the environment)',
        wanted: '1 of environment-reviewers, not the requester',
      }),
    ]);
    expect(judge({}).findings.at(-1)?.at).toMatchObject({ file: 'policy.yml', line: 7 });
  });
});
