import { describe, expect, it } from '@jest/globals';
import { authorise, type Claim, throughText } from '../../src/core/authorisation.js';
import { canonicalJson, sha256 } from '../../src/core/digest.js';
import type {
  EnvironmentProtection,
  GatedJob,
  GateEvidence,
  Person,
  PlanArtifact,
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
  isReleased: true,
  succeededAt: null,
  isEarlierAttempt: false,
};
const approved: GateEvidence = {
  system: 'github',
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
  runner: 'github-actions',
  run: 'github.com/acme/ml/1',
  requesters: { is: 'read', value: [] },
  repository: 'acme/ml',
  event: 'workflow_dispatch',
  foreign: [],
  ref: 'refs/heads/main',
  workflow: { is: 'read', value: '.github/workflows/promote.yml' },
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

const people = `people:
  dana: { github: [2, 22], email: dana@acme.example, entra: 6f9c0c1e-0000-4000-8000-000000000000 }
  lee: { github: 3 }
  sam: { email: sam@acme.example }
groups:
  leads: [dana, lee]
  unknowns: [sam]
  logins: [dana, kim]`;
const by = (from: string, more = '', environment = 'production'): Policy =>
  rulesOf(`[{ from: ["${from}"] }]`, more, environment, people);
const danaToo = person('22', 'dana-smith');
const kim = person('5', 'kim');
const inGroup = 'group of the policy';

describe('people and groups: an approval counts', () => {
  it.each<[string, Case, string]>([
    ['by a key of people, whatever the login', { policy: by('user:dana') }, 'dana: named in the environment'],
    [
      'by a key of people though another account has that login',
      { policy: by('user:dana'), gate: { accounts: new Map([['dana', read(person('99', 'dana'))]]) } },
      'dana: named in the environment',
    ],
    [
      'by the second account of a human',
      {
        policy: by('user:dana'),
        protection: { users: [danaToo] },
        gate: { reviews: read([review(danaToo)]) },
      },
      'dana-smith: named in the environment',
    ],
    ['by a member of a group', { policy: by('group:leads') }, `dana: ${inGroup}`],
    [
      'by a member of a group who is a login only',
      {
        policy: by('group:logins'),
        protection: { users: [kim] },
        gate: { reviews: read([review(kim)]), accounts: new Map([['kim', read(kim)]]) },
      },
      `kim: ${inGroup}`,
    ],
    [
      'by a member of a group, inferred where every reviewer is in it or in the team',
      {
        policy: rulesOf('[{ from: ["group:leads", "team:acme/model-risk"] }]', '', 'production', people),
        protection: { users: [dana, lee], teams: [risk] },
        gate: { teams: [team(risk, unreadable)], reviews: read([review(kim)]) },
      },
      'kim: inferred from a team that could not be read',
    ],
    [
      'beside an approval by the requester’s other account',
      {
        policy: by('environment-reviewers'),
        protection: { users: [danaToo, lee] },
        gate: { requesters: read([dana]), reviews: read([review(danaToo), review(lee)]) },
      },
      'lee: named in the environment',
    ],
    [
      'by the account of a human that the environment names, beside one that it does not',
      {
        policy: by('user:dana'),
        gate: { reviews: read([review(danaToo), review(dana)]) },
      },
      'dana: named in the environment',
    ],
    [
      'with the digest of the plan in its comment',
      {
        rule: ruleOf('[{ from: [environment-reviewers], comment-must-contain: plan-digest }]'),
        gate: { reviews: read([review(dana, 'approved', ['e1'], `seen, plan ${DIGEST.slice(0, 12)}. Fine`)]) },
      },
      'dana: named in the environment',
    ],
    [
      'with the whole digest, in capitals and after a colon',
      {
        rule: ruleOf('[{ from: [environment-reviewers], comment-must-contain: plan-digest }]'),
        gate: { reviews: read([review(dana, 'approved', ['e1'], `sha256:${DIGEST.toUpperCase()}`)]) },
      },
      'dana: named in the environment',
    ],
    [
      'with the digest in the second of two comments',
      {
        rule: ruleOf('[{ from: [environment-reviewers], comment-must-contain: plan-digest }]'),
        gate: { reviews: read([review(dana), review(dana, 'approved', ['e1'], DIGEST)]) },
      },
      'dana: named in the environment',
    ],
    [
      'by a user whom the environment names, where administrators may bypass it',
      {
        rule: ruleOf('[{ from: [environment-reviewers] }]', '', '{ name: production, forbid-admin-bypass: false }'),
        protection: { adminsCanBypass: true },
      },
      'dana: named in the environment',
    ],
    [
      'beside one of a bot',
      { gate: { reviews: read([review(bot), review(dana)]) }, protection: { users: [bot, dana] } },
      'dana: named in the environment',
    ],
    [
      'beside the owner of the training job',
      {
        policy: by('environment-reviewers', 'separate: [job-owner]'),
        claim: { jobOwner: read('Dana@ACME.example') },
        protection: { users: [dana, lee] },
        gate: { reviews: read([review(dana), review(lee)]) },
      },
      'lee: named in the environment',
    ],
    [
      'though the words of a merge are separated: nothing was merged',
      { rule: ruleOf('[{ from: [environment-reviewers] }]', 'separate: [requester, author, pusher, merger]') },
      'dana: named in the environment',
    ],
    [
      'on a branch that allowed-refs lets in',
      {
        rule: ruleOf(
          '[{ from: [environment-reviewers] }]',
          '',
          '{ name: production, allowed-refs: ["refs/heads/release/*"] }',
        ),
        run: { ref: 'refs/heads/release/2026/3' },
      },
      'dana: named in the environment',
    ],
    [
      'in a workflow that allowed-workflows lets in',
      {
        rule: ruleOf(
          '[{ from: [environment-reviewers] }]',
          '',
          '{ name: production, allowed-workflows: [".github/workflows/promote*.yml"] }',
        ),
      },
      'dana: named in the environment',
    ],
    [
      'in a later attempt that finishes what the run has started',
      {
        rule: ruleOf('[{ from: [environment-reviewers] }]', '', '{ name: production, allow-reruns: true }'),
        gate: { attempt: 2 },
        claim: { finishes: run.run },
      },
      'dana: named in the environment',
    ],
    [
      'while another job waits at the gate',
      { gate: { jobs: read([thisJob, { ...thisJob, id: 'j2', isThis: false, isReleased: false }]) } },
      'dana: named in the environment',
    ],
    [
      'after an earlier attempt of this very job',
      { gate: { jobs: read([thisJob, { ...thisJob, id: 'j0', isThis: false, isEarlierAttempt: true }]) } },
      'dana: named in the environment',
    ],
  ])('%s', (_, given, expected) => {
    const { verdict, approvals, found } = judge(given);
    expect([found, verdict]).toEqual(['', 'allow']);
    expect(approvals.map(({ person: { login }, match }) => `${login}: ${match}`)).toEqual([expected]);
  });
});

const bound = ruleOf('[{ from: [environment-reviewers], comment-must-contain: plan-digest }]');
const commented = (comment: string): Partial<GateEvidence> => ({
  reviews: read([review(dana, 'approved', ['e1'], comment)]),
});
const undigested = 'dana approved without the digest of the plan in the comment';
const bypassable = ruleOf(
  '[{ from: [environment-reviewers] }]',
  '',
  '{ name: production, forbid-admin-bypass: false }',
);
const rerun = ruleOf('[{ from: [environment-reviewers] }]', '', '{ name: production, allow-reruns: true }');
const planned = ruleOf('[{ from: [environment-reviewers] }]', 'require-plan: true');
const PLAN = { a: 1 };
const PLAN_DIGEST = sha256(canonicalJson(PLAN));
const plan: PlanArtifact = { createdAt: '2026-03-02T10:00:00Z', isExpired: false, content: read(PLAN) };
const withPlan = (...plans: readonly PlanArtifact[]): Case => ({
  rule: planned,
  claim: { digest: PLAN_DIGEST },
  run: { plans: read(plans) },
});
const rival = { ...thisJob, id: 'j2', name: 'docs', isThis: false };
const ambiguity =
  'the job docs of this run was released through production too, and an approval does not say for which job it was';

describe('people, groups and options: an attack or a gap', () => {
  it.each<[string, Case, 'deny' | 'inconclusive', string]>([
    [
      'an account with the login of a key of people, and another id',
      {
        policy: by('user:dana'),
        protection: { users: [person('99', 'dana')] },
        gate: { reviews: read([review(person('99', 'dana'))]) },
      },
      'deny',
      'approved by dana, who is not among those who may',
    ],
    [
      'someone outside the group',
      { policy: by('group:leads'), protection: { users: [kim] }, gate: { reviews: read([review(kim)]) } },
      'deny',
      'approved by kim, who is not among those who may',
    ],
    [
      'a member of the group who is no reviewer',
      { policy: by('group:leads'), protection: { users: [kim] } },
      'deny',
      'approved by dana, who is not among those who may',
    ],
    [
      'a human whose account the policy does not say',
      { policy: by('group:unknowns') },
      'inconclusive',
      'whether dana is sam cannot be told: the entry sam of people has no id of GitHub',
    ],
    [
      'a login of a group that cannot be read',
      { policy: by('group:logins'), protection: { users: [kim] }, gate: { reviews: read([review(kim)]) } },
      'inconclusive',
      'the account kim could not be read: it was not asked for',
    ],
    [
      'an unreadable team beside a reviewer outside the group',
      {
        policy: rulesOf('[{ from: ["group:leads", "team:acme/model-risk"] }]', '', 'production', people),
        protection: { users: [dana, kim], teams: [risk] },
        gate: { teams: [team(risk, unreadable)], reviews: read([review(person('9', 'ray'))]) },
      },
      'inconclusive',
      'whether ray is in the team acme/model-risk could not be read: HTTP 403',
    ],
    [
      'an unreadable team beside a reviewer who may be in the group',
      {
        policy: rulesOf('[{ from: ["group:unknowns", "team:acme/model-risk"] }]', '', 'production', people),
        protection: { users: [dana], teams: [risk] },
        gate: { teams: [team(risk, unreadable)], reviews: read([review(person('9', 'ray'))]) },
      },
      'inconclusive',
      'whether ray is in the team acme/model-risk could not be read: HTTP 403',
    ],
    [
      'the approval of the requester’s other account',
      {
        policy: by('environment-reviewers'),
        protection: { users: [danaToo] },
        gate: { requesters: read([dana]), reviews: read([review(danaToo)]) },
      },
      'deny',
      'dana-smith asked for this as dana and approved it',
    ],
    [
      'the approval of the owner of the training job, by address',
      {
        policy: by('environment-reviewers', 'separate: [job-owner]'),
        claim: { jobOwner: read('DANA@acme.example') },
      },
      'deny',
      'dana made the training job and approved it',
    ],
    [
      'the approval of the owner of the training job, by object id and another account',
      {
        policy: by('environment-reviewers', 'separate: [job-owner]'),
        claim: { jobOwner: read('6F9C0C1E-0000-4000-8000-000000000000') },
        protection: { users: [danaToo] },
        gate: { reviews: read([review(danaToo)]) },
      },
      'deny',
      'dana-smith made the training job as dana and approved it',
    ],
    [
      'an owner of the training job whom people does not know',
      { policy: by('environment-reviewers', 'separate: [job-owner]'), claim: { jobOwner: read('Dana Smith') } },
      'inconclusive',
      'the training job was made by Dana Smith, whose account of GitHub the policy does not know',
    ],
    [
      'an owner of the training job whose account the policy does not say',
      { policy: by('environment-reviewers', 'separate: [job-owner]'), claim: { jobOwner: read('sam@acme.example') } },
      'inconclusive',
      'the training job was made by sam@acme.example, whose account of GitHub the policy does not know',
    ],
    [
      'an owner of the training job who cannot be read',
      { policy: by('environment-reviewers', 'separate: [job-owner]'), claim: { jobOwner: unreadable } },
      'inconclusive',
      'who made the training job could not be read: HTTP 403',
    ],
    ['a comment without the digest', { rule: bound }, 'deny', undigested],
    ['a comment with eleven characters of it', { rule: bound, gate: commented('a'.repeat(11)) }, 'deny', undigested],
    [
      'a comment with another digest that begins as it does',
      { rule: bound, gate: commented(`${'a'.repeat(12)}${'b'.repeat(52)}`) },
      'deny',
      undigested,
    ],
    [
      'a comment with a digest that ends as it does',
      { rule: bound, gate: commented(`b${DIGEST}`) },
      'deny',
      undigested,
    ],
    ['a comment with more than the digest', { rule: bound, gate: commented(`${DIGEST}a`) }, 'deny', undigested],
    [
      'a comment with the digest, and an approval by somebody else without',
      {
        rule: bound,
        protection: { users: [dana, lee] },
        gate: { reviews: read([review(lee, 'pending', ['e1'], DIGEST), review(dana)]) },
      },
      'deny',
      undigested,
    ],
    [
      'a bot that approves',
      { gate: { reviews: read([review(bot)]) }, protection: { users: [bot] } },
      'deny',
      'release[bot] approved, and a bot cannot',
    ],
    [
      'a bot that approves where a team cannot be read',
      {
        gate: { reviews: read([review(bot)]), teams: [team(risk, unreadable)] },
        protection: { users: [], teams: [risk] },
      },
      'deny',
      'release[bot] approved, and a bot cannot',
    ],
    [
      'a member of a team, where administrators may bypass the environment',
      {
        rule: bypassable,
        protection: { adminsCanBypass: true, users: [], teams: [risk] },
        gate: { teams: [team(risk, read(new Set(['2'])))] },
      },
      'deny',
      'approved by dana, who is not among those who may',
    ],
    [
      'a member of a team that cannot be read, where administrators may bypass the environment',
      {
        rule: bypassable,
        protection: { adminsCanBypass: null, users: [], teams: [risk] },
        gate: { teams: [team(risk, unreadable)] },
      },
      'deny',
      'approved by dana, who is not among those who may',
    ],
    [
      'an environment without reviewers, where administrators may bypass it',
      { rule: bypassable, protection: { users: [] } },
      'deny',
      'the environment production has no required reviewers',
    ],
    [
      'a branch that allowed-refs does not let in, though the policy stands there',
      {
        rule: ruleOf(
          '[{ from: [environment-reviewers] }]',
          '',
          '{ name: production, allowed-refs: ["refs/heads/release/*"] }',
        ),
      },
      'deny',
      'the run was started on refs/heads/main',
    ],
    [
      'a tag that is named like a branch of allowed-refs',
      {
        rule: ruleOf('[{ from: [environment-reviewers] }]', '', '{ name: production, allowed-refs: [refs/heads/v*] }'),
        run: { ref: 'refs/tags/v1' },
      },
      'deny',
      'the run was started on refs/tags/v1',
    ],
    [
      'a policy in another repository, without allowed-refs',
      { run: { repository: 'acme/other' } },
      'deny',
      'the policy stands in acme/ml, on a ref that no run of acme/other can be on',
    ],
    [
      'another workflow than allowed',
      {
        rule: ruleOf(
          '[{ from: [environment-reviewers] }]',
          '',
          '{ name: production, allowed-workflows: [.github/workflows/release.yml] }',
        ),
      },
      'deny',
      'the run is of the workflow .github/workflows/promote.yml',
    ],
    [
      'a workflow that the host does not name',
      {
        rule: ruleOf(
          '[{ from: [environment-reviewers] }]',
          '',
          '{ name: production, allowed-workflows: [.github/workflows/*] }',
        ),
        run: { workflow: { is: 'read', value: null } },
      },
      'inconclusive',
      'the host does not say which workflow of this repository runs',
    ],
    [
      'a later attempt that would start something',
      { rule: rerun, gate: { attempt: 2 } },
      'deny',
      'this is attempt 2 of the run, and no earlier attempt has left anything to finish',
    ],
    [
      'a later attempt that would finish what another run has started',
      { rule: rerun, gate: { attempt: 2 }, claim: { finishes: 'github.com/acme/ml/7' } },
      'deny',
      'this is attempt 2 of the run, and no earlier attempt has left anything to finish',
    ],
    [
      'a later attempt that would finish, where re-runs are not allowed',
      { gate: { attempt: 2 }, claim: { finishes: run.run } },
      'deny',
      'this is attempt 2 of the run, and the host does not say which attempt an approval was for',
    ],
    [
      'jobs of the run that cannot be read',
      { gate: { jobs: unreadable } },
      'inconclusive',
      'which jobs of this run the environment production gates could not be read: HTTP 403',
    ],
    [
      'another job that was released before',
      {
        gate: {
          jobs: read([thisJob, { ...rival, reachedAt: '2026-03-02T09:00:00Z' }]),
        },
      },
      'inconclusive',
      ambiguity,
    ],
    ['another job that was released together', { gate: { jobs: read([thisJob, rival]) } }, 'inconclusive', ambiguity],
    [
      'another job that was released while this one ran: its approval is in the list too',
      {
        gate: {
          jobs: read([thisJob, { ...rival, reachedAt: '2026-03-02T10:30:00Z' }]),
        },
      },
      'inconclusive',
      ambiguity,
    ],
    [
      'another job in the environment under a name in other case',
      { gate: { jobs: read([thisJob, { ...rival, environment: 'PRODUCTION' }]) } },
      'inconclusive',
      ambiguity,
    ],
    ['another job, where this one has no deployment', { gate: { jobs: read([rival]) } }, 'inconclusive', ambiguity],
    ['no plan where one is required', withPlan(), 'deny', 'no job of this run has planned this'],
    ['a plan that has expired', withPlan({ ...plan, isExpired: true }), 'deny', 'the plan of this run has expired'],
    [
      'a plan that was made at the gate',
      withPlan({ ...plan, createdAt: thisJob.reachedAt }),
      'deny',
      'the plan was made after this job reached its gate at 2026-03-02T10:10:00Z, so nobody saw it there',
    ],
    [
      'another plan under the name of this one',
      withPlan({ ...plan, content: read({ a: 2 }) }),
      'deny',
      'what this run keeps under that name is not this plan',
    ],
    [
      'another plan beside this one, under its name',
      withPlan(plan, { ...plan, content: read({ a: 2 }) }),
      'deny',
      'what this run keeps under that name is not this plan',
    ],
    [
      'plans that cannot be read',
      { rule: planned, run: { plans: unreadable } },
      'inconclusive',
      'the artifacts of this run could not be read: HTTP 403',
    ],
    [
      'a plan of a run whose job has no deployment',
      { ...withPlan(plan), gate: { jobs: read([]) } },
      'inconclusive',
      'this job has no deployment, so when it reached its gate is not known',
    ],
  ])('%s is refused', (_, given, verdict, expected) => {
    const judged = judge(given);
    expect([judged.found, judged.verdict]).toEqual([expected, verdict]);
  });

  it('is no plan that was made in time, nor one beside an expired one, nor one whose content nobody read', () => {
    expect(judge(withPlan(plan)).verdict).toBe('allow');
    expect(judge(withPlan({ ...plan, isExpired: true }, plan)).verdict).toBe('allow');
    expect(judge(withPlan({ ...plan, content: unreadable })).verdict).toBe('allow');
  });
});

describe('two environments, one after the other', () => {
  const legal: EnvironmentProtection = { ...production, id: 'e2', name: 'legal', users: [lee, dana] };
  const both = rulesOf(
    '[{ from: ["user:lee"], environment: legal }, { from: [environment-reviewers] }]',
    '',
    'production',
    people,
  );
  const signOff: GatedJob = {
    ...thisJob,
    id: 'j2',
    name: 'sign-off',
    environment: 'legal',
    isThis: false,
    isNeeded: read(true),
    reachedAt: '2026-03-02T10:00:00Z',
    succeededAt: '2026-03-02T10:06:00Z',
  };
  const gates = (
    other: Reading<EnvironmentProtection | null>,
    own = production,
  ): ReadonlyMap<string, Reading<EnvironmentProtection | null>> =>
    new Map([
      ['production', read(own)],
      ['legal', other],
    ]);
  const two = (job: Partial<GatedJob> = {}, more: Partial<GateEvidence> = {}): Case => ({
    policy: both,
    gate: {
      environments: gates(read(legal)),
      jobs: read([thisJob, { ...signOff, ...job }]),
      reviews: read([review(lee, 'approved', ['e2']), review(dana)]),
      ...more,
    },
  });

  it('are met by two people, each in an environment', () => {
    const { verdict, found, approvals } = judge(two());
    expect([found, verdict]).toEqual(['', 'allow']);
    expect(approvals.map(({ person: { login }, through }) => `${login} in ${throughText(through)}`)).toEqual([
      'lee in legal',
      'dana in production',
    ]);
  });

  it.each<[string, Case, 'deny' | 'inconclusive', string]>([
    [
      'no job in the other environment',
      two({}, { jobs: read([thisJob]) }),
      'deny',
      'no job of this run went through the environment legal',
    ],
    [
      'a job in it that still waits',
      two({ isReleased: false, succeededAt: null }),
      'deny',
      'no job of this run went through the environment legal',
    ],
    [
      'a job in it that this one does not need',
      two({ isNeeded: read(false) }),
      'deny',
      'this job does not need sign-off, which went through legal',
    ],
    [
      'a job in it of which that cannot be read',
      two({ isNeeded: unreadable }),
      'inconclusive',
      'whether this job needs sign-off could not be read: HTTP 403',
    ],
    [
      'a job in it that failed',
      two({ succeededAt: null }),
      'deny',
      'the job sign-off in legal had not succeeded before this job reached its gate',
    ],
    [
      'a job in it that was over too late',
      two({ succeededAt: '2026-03-02T10:10:01Z' }),
      'deny',
      'the job sign-off in legal had not succeeded before this job reached its gate',
    ],
    [
      'two jobs in it',
      two({}, { jobs: read([thisJob, signOff, { ...signOff, id: 'j3', name: 'again' }]) }),
      'inconclusive',
      'the job again of this run was released through legal too, and an approval does not say for which job it was',
    ],
    [
      'a job without a deployment',
      two({}, { jobs: read([signOff]) }),
      'inconclusive',
      'this job has no deployment, so what was over before it in legal is not known',
    ],
    [
      'the other environment without reviewers of its own',
      two(
        {},
        {
          environments: gates(read({ ...legal, users: [] })),
        },
      ),
      'deny',
      'the environment legal has no required reviewers',
    ],
    [
      'the other environment open to administrators',
      two(
        {},
        {
          environments: gates(read({ ...legal, adminsCanBypass: true })),
        },
      ),
      'deny',
      'administrators can bypass the environment legal',
    ],
    [
      'the other environment missing',
      two(
        {},
        {
          environments: gates(read(null)),
        },
      ),
      'deny',
      'the environment legal does not exist',
    ],
    [
      'the other environment unread',
      two({}, { environments: new Map([['production', read(production)]]) }),
      'inconclusive',
      'the environment legal could not be read: it was not asked for',
    ],
    [
      'an approval of this environment only',
      two({}, { reviews: read([review(dana), review(lee)]) }),
      'deny',
      'nobody has approved legal in this run',
    ],
    [
      'a rejection in the other environment',
      two({}, { reviews: read([review(lee, 'approved', ['e2']), review(kim, 'rejected', ['e2']), review(dana)]) }),
      'deny',
      'kim rejected legal in this run; kim rejected legal in this run',
    ],
    [
      'one person in both',
      {
        ...two({}, { reviews: read([review(dana, 'approved', ['e1', 'e2'])]) }),
        policy: rulesOf('[{ from: [environment-reviewers], environment: legal }, { from: [environment-reviewers] }]'),
      },
      'deny',
      'whoever approved counts for another entry already',
    ],
    [
      'one human in both, by two accounts',
      {
        policy: rulesOf(
          '[{ from: [environment-reviewers], environment: legal }, { from: [environment-reviewers] }]',
          '',
          'production',
          people,
        ),
        gate: {
          ...two().gate,
          environments: gates(read({ ...legal, users: [danaToo] })),
          reviews: read([review(danaToo, 'approved', ['e2']), review(dana)]),
        },
      },
      'deny',
      'whoever approved counts for another entry already',
    ],
  ])('are not proven by %s', (_, given, verdict, expected) => {
    const judged = judge(given);
    expect([judged.found, judged.verdict]).toEqual([expected, verdict]);
  });

  it('are rejected by a rejection of the own environment, though no entry counts in it', () => {
    const policy = rulesOf('[{ from: ["user:lee"], environment: legal }]', '', 'production', people);
    const reviews = read([review(lee, 'approved', ['e2']), review(kim, 'rejected')]);
    expect(judge({ ...two({}, { reviews }), policy })).toMatchObject({
      verdict: 'deny',
      found: 'kim rejected production in this run',
    });
  });

  it('leave a person whom both may count to the one that nobody else can meet, in any order', () => {
    const [first, second] = ['{ from: [environment-reviewers], environment: legal }', '{ from: ["user:lee"] }'];
    const gate: Partial<GateEvidence> = {
      ...two().gate,
      environments: gates(read(legal), { ...production, users: [lee] }),
      reviews: read([review(lee, 'approved', ['e1', 'e2']), review(dana, 'approved', ['e2'])]),
    };
    for (const [approvals, expected] of [
      [`[${first}, ${second}]`, ['dana in legal', 'lee in production']],
      [`[${second}, ${first}]`, ['lee in production', 'dana in legal']],
    ] as const) {
      const judged = judge({ policy: rulesOf(approvals, '', 'production', people), gate });
      expect(judged.verdict).toBe('allow');
      expect(judged.approvals.map(({ person: { login }, through }) => `${login} in ${throughText(through)}`)).toEqual(
        expected,
      );
    }
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

  it('is met in Azure DevOps by two people, and by one neither twice nor under two accounts', () => {
    const policy = policyOf(
      `version: 1
stages: { None: {}, Production: {} }
transitions:
  - { from: None, to: Production, environment: production, approvals: [{ from: [environment-reviewers], count: 2 }] }
people: { dana: { azure-devops: aad.dana, email: [dana@acme.example, dana-at-home@acme.example] } }
`,
      'azure-devops',
    );
    const of = (name: string): Person => ({
      ...person(`aad.${name}`, `${name}@acme.example`),
      address: `${name}@acme.example`,
    });
    const [one, atHome, other] = [of('dana'), of('dana-at-home'), of('lee')];
    const approvedBy = (...people: readonly Person[]) =>
      judge({
        policy,
        protection: { users: [one, atHome, other] },
        run: { runner: 'azure-pipelines' },
        gate: { system: 'azure-devops', reviews: read(people.map((who) => review(who))) },
      });
    for (const people of [[one], [one, one], [one, atHome], [asker, one]])
      expect(approvedBy(...people)).toMatchObject({
        verdict: 'deny',
        found: 'approved by dana@acme.example, which is 1 of 2',
      });
    const both = approvedBy(one, atHome, other);
    expect(both.verdict).toBe('allow');
    expect(both.approvals.map(({ person: { login } }) => login)).toEqual(['dana@acme.example', 'lee@acme.example']);
  });
});

describe('where no approval is asked for', () => {
  const free: Rule = { ...anyReviewer, approvals: [], environment: null };

  it('needs a policy from a protected ref, where it is not the default branch that holds it', () => {
    const weak = { ...run.policy, mustBeProtected: true, gaps: read(['no rule demands a review']) };
    expect(verdictOf(authorise(free, { ...run, gate: null, policy: weak }, claim).findings)).toBe('inconclusive');
    const proven = { ...weak, gaps: read([]) };
    expect(verdictOf(authorise(free, { ...run, gate: null, policy: proven }, claim).findings)).toBe('allow');
  });

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
