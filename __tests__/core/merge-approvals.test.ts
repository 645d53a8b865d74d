import { describe, expect, it } from '@jest/globals';
import { authorise, type Claim } from '../../src/core/authorisation.js';
import type { GateEvidence, MergeEvidence, RunEvidence } from '../../src/core/evidence.js';
import { type Policy, pair, type Rule } from '../../src/core/policy/policy.js';
import type { PullRequestEvidence, PullRequestReview } from '../../src/core/pull-request.js';
import { verdictOf } from '../../src/core/verdict.js';
import {
  asker,
  dana,
  dana2,
  gate,
  HEAD,
  kim,
  lee,
  merge,
  PLANNED,
  person,
  pullRequest,
  REVIEWED,
  read,
  review,
  robot,
  run,
  unreadable,
} from './merge-world.js';
import { DIGEST, policyOf } from './world.js';

const PEOPLE = `people:
  dana: { github: [2, 22], email: dana@acme.example }
  kim: { github: 4, email: [kim@acme.example, kim@home.example] }
  sam: { email: sam@acme.example }
groups: { leads: [dana, lee, kim] }
`;

function policyWith(approvals: string, more = ''): Policy {
  return policyOf(`version: 1
stages: { None: {}, Production: {} }
transitions:
  - from: None
    to: Production
    approvals: ${approvals}
    ${more}
${PEOPLE}`);
}

const BY_LEADS = '[{ from: ["group:leads"], via: pull-request }]';
const TWO_LEADS = '[{ from: ["group:leads"], via: pull-request, count: 2 }]';
const ENTRIES = '[{ from: ["group:leads"], via: pull-request }, { from: ["group:leads"], via: pull-request }]';
const BOTH = '[{ from: ["group:leads"], via: pull-request }, { from: [environment-reviewers] }]';
const GATED = 'environment: production';

interface Case {
  readonly approvals?: string;
  /** What the transition says beside. */
  readonly more?: string;
  readonly pullRequest?: Partial<PullRequestEvidence>;
  readonly reviews?: readonly PullRequestReview[];
  readonly merge?: Partial<Omit<MergeEvidence, 'pullRequest'>> | null;
  readonly gate?: Partial<GateEvidence>;
  readonly run?: Partial<RunEvidence>;
  readonly claim?: Partial<Claim>;
}

function ruleOf({ rules }: Policy): Rule {
  const rule = rules.get(pair('None', 'Production'));
  if (rule === undefined) throw new Error('no rule');
  return rule;
}

function judge(given: Case) {
  const policy = policyWith(given.approvals ?? BY_LEADS, given.more ?? '');
  const asks: Partial<PullRequestEvidence> = {
    ...(given.reviews && { reviews: read(given.reviews) }),
    ...given.pullRequest,
  };
  const evidence: RunEvidence = {
    ...run(),
    merge: given.merge === null ? null : merge(asks, given.merge),
    gate: given.more?.includes('environment:') ? { ...gate, ...given.gate } : null,
    ...given.run,
  };
  const claim = { digest: DIGEST, people: policy.people, jobOwner: null, finishes: null, ...given.claim };
  const { findings, approvals } = authorise(ruleOf(policy), evidence, claim);
  const bad = findings.filter(({ outcome }) => outcome !== 'pass');
  return {
    verdict: verdictOf(findings),
    found: bad.map(({ found }) => found).join('; '),
    remedy: bad.map(({ remedy = '' }) => remedy).join('; '),
    findings,
    approvals,
  };
}

const approvers = ({ approvals }: ReturnType<typeof judge>): string[] =>
  approvals.map(({ person: { login } }) => login);
const account = (who: typeof dana) => ({ is: 'account', person: who }) as const;
const address = (text: string) => ({ is: 'address', address: text }) as const;
const OTHER = 'd'.repeat(40);
const AFTER = '2026-03-02T10:00:01Z';
const EARLY = '2026-03-02T08:59:59Z';

describe('a review that counts', () => {
  it.each<[string, Case, readonly string[]]>([
    ['by a member of the group that may', {}, ['dana']],
    [
      'by a user whom the policy names',
      { approvals: '[{ from: ["user:lee"], via: pull-request }]', reviews: [review(lee)] },
      ['lee'],
    ],
    [
      'by a member of a team that was read',
      {
        approvals: '[{ from: ["team:acme/risk"], via: pull-request }]',
        pullRequest: {
          teams: [{ team: { id: '', organization: 'acme', slug: 'risk' }, members: read(new Set(['2'])) }],
        },
      },
      ['dana'],
    ],
    [
      'on the last commit, after one on an earlier commit',
      { reviews: [review(dana, { commit: OTHER }), review(dana)] },
      ['dana'],
    ],
    [
      'before the merge, whatever is said after it',
      { reviews: [review(dana), review(dana, { state: 'commented', at: AFTER })] },
      ['dana'],
    ],
    ['before the merge, and once more after it', { reviews: [review(dana), review(dana, { at: AFTER })] }, ['dana']],
    ['at the moment at which the plan stood', { reviews: [review(dana, { at: PLANNED })] }, ['dana']],
    ['once more after the plan was made again', { reviews: [review(dana, { at: EARLY }), review(dana)] }, ['dana']],
    ['after changes were requested', { reviews: [review(dana, { state: 'rejected' }), review(dana)] }, ['dana']],
    ['after it was dismissed', { reviews: [review(dana, { state: 'withdrawn' }), review(dana)] }, ['dana']],
    ['with a comment after it', { reviews: [review(dana), review(dana, { state: 'commented' })] }, ['dana']],
    [
      'beside changes that somebody else requested',
      { reviews: [review(lee, { state: 'rejected' }), review(dana)] },
      ['dana'],
    ],
    ['beside one by the author', { reviews: [review(asker), review(dana)] }, ['dana']],
    [
      'by who did not write, beside a co-author who approved',
      { pullRequest: { contributors: read([account(asker), account(lee)]) }, reviews: [review(lee), review(dana)] },
      ['dana'],
    ],
    [
      'where an author is told by an address of people',
      { pullRequest: { contributors: read([address('kim@acme.example')]) } },
      ['dana'],
    ],
    ['by the pusher, where the pusher is not separated', { pullRequest: { pusher: read(dana) } }, ['dana']],
    ['by who merged', { pullRequest: { merger: read(dana) } }, ['dana']],
    [
      'by two people for a count of two',
      { approvals: TWO_LEADS, reviews: [review(dana), review(lee)] },
      ['dana', 'lee'],
    ],
    ['by two people for two entries', { approvals: ENTRIES, reviews: [review(dana), review(lee)] }, ['dana', 'lee']],
    ['beside one by a bot', { reviews: [review(robot), review(dana)] }, ['dana']],
    [
      'of what a bot opened, where the requester is not separated',
      { more: 'separate: []', pullRequest: { author: read(robot) } },
      ['dana'],
    ],
    [
      'with the digest of the plan in its comment',
      {
        approvals: '[{ from: ["group:leads"], via: pull-request, comment-must-contain: plan-digest }]',
        reviews: [review(dana, { comment: `plan ${DIGEST.slice(0, 12)}` })],
      },
      ['dana'],
    ],
    ['in a later attempt of the run', { more: GATED, gate: { attempt: 2 } }, ['dana']],
    ['in a run that a bot started', { more: GATED, gate: { requesters: read([robot]) } }, ['dana']],
  ])('%s', (_, given, expected) => {
    const judged = judge(given);
    expect([judged.found, judged.verdict]).toEqual(['', 'allow']);
    expect(approvers(judged).sort()).toEqual(expected);
  });

  it('says which commit was approved, when, and as whom', () => {
    const { approvals, findings } = judge({});
    expect(approvals).toEqual([
      {
        person: dana,
        match: 'group of the policy',
        comment: '',
        through: { is: 'pull-request', number: 12, url: pullRequest.url, commit: HEAD, at: REVIEWED },
      },
    ]);
    expect(findings.at(-1)).toMatchObject({
      outcome: 'pass',
      found: 'approved by dana (group of the policy)',
      wanted: '1 of group:leads, through the pull request, not the requester or an author',
    });
  });
});

describe('an attack or a gap', () => {
  it.each<[string, Case, 'deny' | 'inconclusive', string]>([
    [
      'no merge',
      { merge: null },
      'inconclusive',
      'no merge asks for this, and reviews of some other change prove nothing',
    ],
    ['nobody', { reviews: [] }, 'deny', 'nobody has approved pull request #12'],
    ['a comment alone', { reviews: [review(dana, { state: 'commented' })] }, 'deny', '(a comment is no approval)'],
    [
      'a review before the last push',
      { reviews: [review(dana, { commit: OTHER })] },
      'deny',
      'dana reviewed dddddddddddd, which is not the last commit',
    ],
    [
      'a review of no known commit',
      { reviews: [review(dana, { commit: null })] },
      'deny',
      'does not say which commit dana reviewed',
    ],
    ['a review after the merge', { reviews: [review(dana, { at: AFTER })] }, 'deny', 'after the merge'],
    ['a review at the merge', { reviews: [review(dana, { at: pullRequest.mergedAt })] }, 'deny', 'after the merge'],
    ['a plan made again after the review', { reviews: [review(dana, { at: EARLY })] }, 'deny', 'before its plan stood'],
    [
      'a review at no time',
      { reviews: [review(dana, { at: 'yesterday' })] },
      'deny',
      'when dana reviewed it cannot be told',
    ],
    [
      'a review at a time of no zone',
      { reviews: [review(dana, { at: '2026-03-02T09:30:00' })] },
      'deny',
      'cannot be told',
    ],
    ['a merge at no time', { pullRequest: { mergedAt: '' } }, 'deny', 'cannot be told'],
    ['a plan at no time', { merge: { plannedAt: '' } }, 'deny', 'cannot be told'],
    [
      'a dismissed review',
      { reviews: [review(dana, { state: 'withdrawn' })] },
      'deny',
      'the approval of dana was dismissed',
    ],
    [
      'changes requested after approving',
      { reviews: [review(dana), review(dana, { state: 'rejected' })] },
      'deny',
      'requested changes after it',
    ],
    [
      'changes requested after approving, after the merge too',
      { reviews: [review(dana), review(dana, { state: 'rejected', at: AFTER })] },
      'deny',
      'requested changes after it',
    ],
    ['changes requested alone', { reviews: [review(dana, { state: 'rejected' })] }, 'deny', 'dana requested changes'],
    [
      'approved again, but on no longer the last commit',
      { reviews: [review(dana), review(dana, { state: 'rejected' }), review(dana, { commit: OTHER })] },
      'deny',
      'not the last commit',
    ],
    [
      'reviews that cannot be read',
      { pullRequest: { reviews: unreadable } },
      'inconclusive',
      'the reviews of pull request #12 could not be read: HTTP 403',
    ],
    ['a stranger', { reviews: [review(person('77', 'eve'))] }, 'deny', 'eve, who is not among those who may'],
    [
      'a login that changed hands',
      { approvals: '[{ from: ["user:lee"], via: pull-request }]', reviews: [review(person('77', 'lee'))] },
      'deny',
      'who is not among those who may',
    ],
    [
      'a team that cannot be read',
      {
        approvals: '[{ from: ["team:acme/risk"], via: pull-request }]',
        pullRequest: { teams: [{ team: { id: '', organization: 'acme', slug: 'risk' }, members: unreadable }] },
      },
      'inconclusive',
      'whether dana is in the team acme/risk could not be read',
    ],
    [
      'a team that was not asked for',
      { approvals: '[{ from: ["team:acme/risk"], via: pull-request }]' },
      'inconclusive',
      'it was not asked for',
    ],
    [
      'the author',
      { more: 'separate: []', pullRequest: { author: read(dana) } },
      'deny',
      'dana is among the authors of pull request #12 and approved it',
    ],
    [
      'the author, who is separated as who asks',
      { pullRequest: { author: read(dana) } },
      'deny',
      'dana asked for this and approved it',
    ],
    [
      'a co-author',
      { pullRequest: { contributors: read([account(asker), account(dana)]) } },
      'deny',
      'dana is among the authors',
    ],
    [
      'a co-author under another account',
      { pullRequest: { contributors: read([account(dana2)]) } },
      'deny',
      'dana is among the authors of pull request #12 as dana-work',
    ],
    [
      'a co-author under another account, whatever is separated',
      { more: 'separate: []', pullRequest: { contributors: read([account(dana2)]) } },
      'deny',
      'dana is among the authors',
    ],
    [
      'a co-author by an address of people',
      { pullRequest: { contributors: read([address('Dana@ACME.example')]) } },
      'deny',
      'dana is among the authors',
    ],
    [
      'a co-author by an address that the host proves',
      {
        pullRequest: { contributors: read([address('lee@acme.example')]) },
        reviews: [review({ ...lee, address: 'lee@acme.example' })],
      },
      'deny',
      'lee is among the authors',
    ],
    [
      'a co-author by an address that nobody knows',
      { pullRequest: { contributors: read([address('ghost@home.example')]) } },
      'inconclusive',
      'names ghost@home.example as an author',
    ],
    [
      'a co-author by an address of a human without an account',
      { pullRequest: { contributors: read([address('sam@acme.example')]) } },
      'inconclusive',
      'names sam@acme.example as an author',
    ],
    [
      'contributors that cannot be read',
      { pullRequest: { contributors: unreadable } },
      'inconclusive',
      'who wrote pull request #12 could not be read: HTTP 403',
    ],
    [
      'an author who cannot be read',
      { more: 'separate: []', pullRequest: { author: unreadable } },
      'inconclusive',
      'who opened pull request #12 could not be read: HTTP 403',
    ],
    [
      'a bot that hides who asked',
      { pullRequest: { author: read(robot) } },
      'inconclusive',
      'was opened by renovate[bot], a bot, which hides the person who asked',
    ],
    [
      'the pusher, where separated',
      { more: 'separate: [pusher]', pullRequest: { pusher: read(dana) } },
      'deny',
      'dana pushed the last commit of pull request #12 and approved it',
    ],
    [
      'a pusher who cannot be read, where separated',
      { more: 'separate: [pusher]', pullRequest: { pusher: unreadable } },
      'inconclusive',
      'who pushed the last commit',
    ],
    [
      'the merger, where separated',
      { more: 'separate: [merger]', pullRequest: { merger: read(dana2) } },
      'deny',
      'dana merged pull request #12 as dana-work and approved it',
    ],
    [
      'a merger who cannot be read, where separated',
      { more: 'separate: [merger]', pullRequest: { merger: unreadable } },
      'inconclusive',
      'who merged pull request #12 could not be read',
    ],
    [
      'the owner of the job, where separated',
      { more: 'separate: [job-owner]', claim: { jobOwner: read('dana@acme.example') } },
      'deny',
      'dana made the training job',
    ],
    ['a bot', { reviews: [review(robot)] }, 'deny', 'a bot cannot'],
    ['one person for a count of two', { approvals: TWO_LEADS }, 'deny', 'approved by dana, which is 1 of 2'],
    [
      'one person under two identities for a count of two',
      { approvals: TWO_LEADS, reviews: [review(dana), review(dana2)] },
      'deny',
      'which is 1 of 2',
    ],
    ['one person for two entries', { approvals: ENTRIES }, 'deny', 'whoever approved counts for another entry already'],
    [
      'one person under two identities for two entries',
      { approvals: ENTRIES, reviews: [review(dana), review(dana2)] },
      'deny',
      'counts for another entry already',
    ],
    [
      'no digest in the comment',
      { approvals: '[{ from: ["group:leads"], via: pull-request, comment-must-contain: plan-digest }]' },
      'deny',
      'dana approved without the digest of the plan in the comment',
    ],
    ['a run of a pull request', { run: { event: 'pull_request' } }, 'deny', 'pull_request'],
    ['a run on another ref', { run: { ref: 'refs/heads/feature' } }, 'deny', 'refs/heads/feature'],
    [
      'a policy on a branch that is not protected',
      { run: { policy: { ...run().policy, gaps: unreadable } } },
      'inconclusive',
      'could not be proven',
    ],
    [
      'a job outside the environment that the rule names',
      { more: GATED, gate: { environment: null } },
      'deny',
      'this job is in no environment',
    ],
    [
      'a rejection in the environment that the rule names',
      { more: GATED, gate: { reviews: read([{ state: 'rejected', person: lee, environments: ['e1'], comment: '' }]) } },
      'deny',
      'lee rejected production',
    ],
  ])('%s is refused', (_, given, verdict, found) => {
    const judged = judge(given);
    expect([judged.found, judged.verdict]).toEqual([expect.stringContaining(found), verdict]);
  });

  it.each<[string, Case, string]>([
    ['no merge asks', { merge: null }, 'write the entry into promotions/ and let apply act on its merge'],
    [
      'an address is unknown',
      { pullRequest: { contributors: read([address('ghost@home.example')]) } },
      'add "email: ghost@home.example" and "github: ID" of that human to people',
    ],
    ['a permission is missing', { pullRequest: { contributors: unreadable } }, 'grant read on it'],
    [
      'a plan was made again',
      { reviews: [review(dana, { at: EARLY })] },
      'reviewed on its last commit, after its plan and before its merge',
    ],
    [
      'an author approved',
      { more: 'separate: []', pullRequest: { author: read(dana) } },
      'and have somebody else approve',
    ],
  ])('is told what to do where %s', (_, given, remedy) => {
    expect(judge(given).remedy).toContain(remedy);
  });
});

describe('on Azure DevOps', () => {
  const bo = { ...person('aad.bo', 'bo@acme.example'), address: 'bo@acme.example' };
  const cy = { ...person('aad.cy', 'cy@acme.example'), address: 'cy@acme.example' };
  const policy = policyOf(
    `version: 1
stages: { None: {}, Production: {} }
transitions:
  - { from: None, to: Production, approvals: [{ from: ["user:bo"], via: pull-request }] }
people:
  bo: { email: [bo@acme.example, bo@home.example] }
  cy: { email: cy@acme.example }
  di: { email: di@home.example }
  ed: { email: ed@home.example, azure-devops: aad.ed }
`,
    'azure-devops',
  );
  const verdictBy = (...names: readonly string[]): string => {
    const azure: Partial<PullRequestEvidence> = {
      system: 'azure-devops',
      author: read(cy),
      contributors: read(names.map(address)),
      reviews: read([review(bo)]),
      accounts: new Map(),
    };
    const evidence = { ...run('azure-devops'), merge: merge(azure) };
    const claim = { digest: DIGEST, people: policy.people, jobOwner: null, finishes: null };
    const { findings } = authorise(ruleOf(policy), evidence, claim);
    const bad = findings.filter(({ outcome }) => outcome !== 'pass').map(({ found }) => found);
    return [verdictOf(findings), ...bad].join(': ');
  };

  it.each([
    ['the address of the author', 'cy@acme.example', 'allow'],
    ['an address of somebody whose account people names', 'ed@home.example', 'allow'],
    [
      'the address of the approver',
      'bo@acme.example',
      'deny: bo@acme.example is among the authors of pull request !12',
    ],
    [
      'another address of the approver',
      'bo@home.example',
      'deny: bo@acme.example is among the authors of pull request !12',
    ],
    [
      'an address of which people knows no account',
      'di@home.example',
      'inconclusive: a commit of pull request !12 names di@home.example as an author',
    ],
    [
      'an address that nobody knows',
      'ghost@home.example',
      'inconclusive: a commit of pull request !12 names ghost@home.example as an author',
    ],
  ])('a commit names %s', (_, name, expected) => {
    expect(verdictBy(name)).toContain(expected);
  });
});

describe('a pull request and an environment together', () => {
  it.each<[string, Case, readonly string[]]>([
    ['by two people', {}, ['dana', 'lee']],
    [
      'by who started the run, for the author of the pull request is who asks',
      { gate: { reviews: read([{ state: 'approved', person: kim, environments: ['e1'], comment: '' }]) } },
      ['dana', 'kim'],
    ],
    ['by people of whom one could serve both', { reviews: [review(lee), review(dana)] }, ['dana', 'lee']],
    [
      'by a co-author who releases, where authors are not separated',
      { pullRequest: { contributors: read([account(lee)]) } },
      ['dana', 'lee'],
    ],
    [
      'in an attempt that goes on, where re-runs may',
      { more: 'environment: { name: production, allow-reruns: true }', gate: { attempt: 2 }, merge: { goesOn: true } },
      ['dana', 'lee'],
    ],
  ])('is met %s', (_, given, expected) => {
    const judged = judge({ approvals: BOTH, more: GATED, ...given });
    expect([judged.found, judged.verdict]).toEqual(['', 'allow']);
    expect(approvers(judged).sort()).toEqual(expected);
  });

  it.each<[string, Case, 'deny' | 'inconclusive', string]>([
    ['by one person', { reviews: [review(lee)] }, 'deny', 'counts for another entry already'],
    [
      'by one person under two identities',
      {
        reviews: [review(dana2)],
        gate: { reviews: read([{ state: 'approved', person: dana, environments: ['e1'], comment: '' }]) },
      },
      'deny',
      'counts for another entry already',
    ],
    [
      'by the author of the pull request in the environment',
      { gate: { reviews: read([{ state: 'approved', person: asker, environments: ['e1'], comment: '' }]) } },
      'deny',
      'asker asked for this and approved it',
    ],
    [
      'by a co-author in the environment, where authors are separated',
      { more: `${GATED}\n    separate: [author]`, pullRequest: { contributors: read([account(lee)]) } },
      'deny',
      'lee is among the authors',
    ],
    [
      'where a bot opened the pull request',
      { pullRequest: { author: read(robot) } },
      'inconclusive',
      'hides the person who asked',
    ],
    ['outside a merge', { merge: null }, 'inconclusive', 'no merge asks for this'],
    ['without a review', { reviews: [] }, 'deny', 'nobody has approved pull request #12'],
    ['without a release', { gate: { reviews: read([]) } }, 'deny', 'nobody has approved production'],
    [
      'in a later attempt that goes on, where re-runs may not',
      { gate: { attempt: 2 }, merge: { goesOn: true } },
      'deny',
      'this is attempt 2',
    ],
    [
      'in a later attempt that starts, where re-runs may finish',
      { more: 'environment: { name: production, allow-reruns: true }', gate: { attempt: 2 } },
      'deny',
      'no earlier attempt has left anything to finish',
    ],
    [
      'by accounts of two systems that people does not join',
      { gate: { system: 'azure-devops', requesters: read([]) } },
      'inconclusive',
      'cannot be told',
    ],
  ])('is not met %s', (_, given, verdict, found) => {
    const judged = judge({ approvals: BOTH, more: GATED, ...given });
    expect([judged.found, judged.verdict]).toEqual([expect.stringContaining(found), verdict]);
  });

  it('keeps what the release proves where nobody but the environment is asked, and the author asks', () => {
    const releases = { approvals: '[{ from: [environment-reviewers] }]', more: GATED };
    expect(judge(releases).verdict).toBe('allow');
    expect(judge({ ...releases, pullRequest: { author: read(lee) } }).found).toBe('lee asked for this and approved it');
    expect(judge({ ...releases, pullRequest: { contributors: read([address('ghost@home.example')]) } }).verdict).toBe(
      'allow',
    );
  });
});

describe('a plan that must have been made before', () => {
  const PLAN = 'require-plan: true';
  it('is the one that the reviewers had before them', () => {
    const { verdict, findings } = judge({ more: PLAN });
    expect(verdict).toBe('allow');
    expect(findings.find(({ subject }) => subject === 'require-plan')).toMatchObject({
      outcome: 'pass',
      found: `planned on the last commit of pull request #12 at ${PLANNED}, before its merge`,
    });
  });

  it.each<[string, Case, 'deny' | 'inconclusive', string]>([
    ['made after the merge', { merge: { plannedAt: AFTER } }, 'deny', 'after its merge'],
    [
      'made at no time',
      { merge: { plannedAt: 'then' } },
      'deny',
      'when the plan of pull request #12 stood cannot be told',
    ],
    [
      'missing, for no merge asks',
      { merge: null },
      'inconclusive',
      'there is no plan that its reviewers had before them',
    ],
  ])('is none where it was %s', (_, given, verdict, found) => {
    const judged = judge({ more: PLAN, ...given });
    expect([judged.found, judged.verdict]).toEqual([expect.stringContaining(found), verdict]);
  });
});

it('is inconclusive in a shell, which shows no merge', () => {
  const policy = policyWith(BY_LEADS);
  const claim = { digest: DIGEST, people: policy.people, jobOwner: null, finishes: null };
  const { findings } = authorise(ruleOf(policy), { is: 'none', why: 'a shell cannot show who approved' }, claim);
  expect(findings).toMatchObject([
    {
      outcome: 'inconclusive',
      wanted: '1 of group:leads through the pull request',
      remedy: expect.stringContaining('promotions/'),
    },
  ]);
});
