import { describe, expect, it } from '@jest/globals';
import type { Examined } from '../../../src/core/doctor/diagnosis.js';
import { examine } from '../../../src/core/doctor/index.js';
import { covers } from '../../../src/core/doctor/on-azure-devops/deciding-files.js';
import { allowedOn, GIT_RIGHTS, saidOf, tokenOf } from '../../../src/core/doctor/on-azure-devops/git-rights.js';
import { AZURE_DEVOPS_DIAGNOSES } from '../../../src/core/doctor/on-azure-devops/index.js';
import type {
  ApprovalCheck,
  AzureDevOpsSetup,
  AzureEnvironment,
  Checks,
  RepositoryRights,
  WritingConnection,
} from '../../../src/core/doctor/on-azure-devops/setup.js';
import { hidden, known } from './examined.js';
import {
  asking,
  BUILD,
  CHECKS,
  CONNECTION,
  DANA,
  ENVIRONMENT,
  examined,
  policyOf,
  RIGHTS,
  SETUP,
} from './examined-azure.js';

/** What there is to know in every set-up. */
const ALWAYS = ['checks-can-be-bypassed', 'one-connection', 'ledger-not-shared'];

/** What is found beside that. */
const found = (given: Examined<AzureDevOpsSetup>): readonly string[] =>
  examine(given)
    .symptoms.filter(({ id, severity }) => !(ALWAYS.includes(id) && severity !== 'unsafe' && severity !== 'unknown'))
    .map(({ id, severity }) => `${id}: ${severity}`);

const inEnvironment = (change: Partial<AzureEnvironment>): Partial<AzureDevOpsSetup> => ({
  environments: new Map([['production', known({ ...ENVIRONMENT, ...change })]]),
});
const checked = (change: Partial<Checks>) => inEnvironment({ checks: known({ ...CHECKS, ...change }) });
const asked = (change: Partial<ApprovalCheck>) =>
  checked({ approvals: CHECKS.approvals.map((one) => ({ ...one, ...change })) });
const connected = (change: Partial<Extract<WritingConnection, { is: 'named' }>>) => ({
  connection: { ...CONNECTION, ...change },
});
const guardedBy = (change: Partial<Checks>) =>
  connected({ checks: known({ ...CHECKS, approvals: [], branchControls: [], ...change }) });
const inBranch = (change: Partial<NonNullable<AzureDevOpsSetup['branch']>>): Partial<AzureDevOpsSetup> => ({
  branch: SETUP.branch && { ...SETUP.branch, ...change },
});
const [reviewers, owners] = SETUP.branch?.policies.is === 'readable' ? SETUP.branch.policies.value : [];
const policies = (...changes: readonly object[]) =>
  inBranch({
    policies: known([reviewers, owners].flatMap((one, index) => (one ? { ...one, ...changes[index] } : []))),
  });
const rights = (allow: number, deny: number, descriptor = BUILD): RepositoryRights => ({
  ...RIGHTS,
  lists: [
    ...RIGHTS.lists,
    { token: tokenOf(RIGHTS, 'aml-promote-ledger'), inherits: true, entries: [{ descriptor, allow, deny }] },
  ],
});
const inLedger = (change: Partial<NonNullable<AzureDevOpsSetup['ledger']>>): Partial<AzureDevOpsSetup> => ({
  ledger: SETUP.ledger && { ...SETUP.ledger, ...change },
});
const set = (change: object): Partial<AzureDevOpsSetup> => ({
  settings: known({
    limitsToProject: true,
    limitsReleasesToProject: true,
    limitsToReferencedRepositories: true,
    keepsSecretsFromForks: true,
    ...change,
  }),
});
const eve = { ...DANA, id: 'aad.eve', login: 'eve', address: 'eve@contoso.example' };
const lee = { ...DANA, id: 'aad.lee', login: 'lee', address: 'lee@contoso.example' };
const risk = { id: 'g1', organization: 'Models', slug: 'Risk' };
const somebody = 'Microsoft.IdentityModel.Claims.ClaimsIdentity;t1\\eve@contoso.example';

describe('a sound project of Azure DevOps', () => {
  it('has nothing to mend', () => {
    expect(found(examined())).toEqual([]);
  });

  it('needs nothing where no transition asks for approvals, whatever the settings are', () => {
    const policy = policyOf(
      'version: 1\nstages: { None: {}, Staging: {} }\ntransitions: [{ from: None, to: Staging }]\n',
    );
    const setup = { ...guardedBy({}), ...set({ limitsToProject: false }), reads: [{ what: 'runs', known: hidden }] };
    expect(examine(examined(setup, { policy, ledger: { is: 'off' } })).symptoms).toEqual([]);
  });
});

describe('each diagnosis of Azure DevOps', () => {
  const stage = { name: 'production', approvals: known({ check: CHECKS.approvals[0] ?? null, maySkip: false }) };
  const release = (change: object = {}): Partial<AzureDevOpsSetup> => ({
    isClassic: true,
    environments: new Map(),
    stage: { ...stage, approvals: known({ check: CHECKS.approvals[0] ?? null, maySkip: false, ...change }) },
  });

  const ROWS: readonly [string, Partial<AzureDevOpsSetup>, readonly string[]][] = [
    [
      'no such environment',
      { environments: new Map([['production', known(null)]]) },
      ['environment-not-shown: unsafe'],
    ],
    ['a hidden environment', { environments: new Map([['production', hidden]]) }, ['environment-not-shown: unknown']],
    ['hidden checks', inEnvironment({ checks: hidden }), ['environment-not-shown: unknown']],
    ['no approval', checked({ approvals: [] }), ['environment-without-approval: unsafe']],
    ['an approval of nobody', asked({ users: [] }), ['environment-without-approval: unsafe']],
    ['somebody else', asked({ users: [eve] }), ['approvers-outside-entry: unsafe']],
    ['somebody beside', asked({ users: [DANA, eve] }), ['approvers-outside-entry: warning']],
    ['a group that may hold dana', asked({ users: [], teams: [risk] }), ['approvers-outside-entry: warning']],
    ['a requester who may approve', asked({ requesterMayApprove: true }), ['requester-may-approve: note']],
    ['no branch control', checked({ branchControls: [] }), ['branch-control-missing: warning']],
    ['a required template instead', checked({ branchControls: [], templates: 1 }), []],
    [
      'a wide branch control',
      checked({ branchControls: [{ allowed: ['refs/heads/*'], verifies: true, letsUnknownPass: false }] }),
      ['branch-control-wide: warning'],
    ],
    [
      'a branch control that verifies nothing',
      checked({ branchControls: [{ allowed: ['refs/heads/main'], verifies: false, letsUnknownPass: false }] }),
      ['branch-control-wide: warning'],
    ],
    [
      'a branch control that lets unknown branches pass',
      checked({ branchControls: [{ allowed: ['refs/heads/main'], verifies: true, letsUnknownPass: true }] }),
      ['branch-control-wide: warning'],
    ],
    [
      'a wide branch control beside a narrow one',
      checked({
        branchControls: [...CHECKS.branchControls, { allowed: ['*'], verifies: false, letsUnknownPass: false }],
      }),
      [],
    ],
    ['no lock', checked({ locks: 0 }), ['no-exclusive-lock: warning']],
    ['an open environment', inEnvironment({ isOpen: known(true) }), ['environment-open-to-pipelines: warning']],
    ['hidden permissions', inEnvironment({ isOpen: hidden }), ['environment-open-to-pipelines: unknown']],
    [
      'a stage that runs the latest',
      {
        pipelines: [
          { name: 'p', yaml: known({ path: 'p.yml', latestOnly: [{ stage: 's', environment: 'Production' }] }) },
        ],
      },
      ['lock-runs-latest: warning'],
    ],
    [
      'the same in another environment',
      {
        pipelines: [
          { name: 'p', yaml: known({ path: 'p.yml', latestOnly: [{ stage: 's', environment: 'staging' }] }) },
        ],
      },
      [],
    ],
    ['a hidden pipeline', { pipelines: [{ name: 'p', yaml: hidden }] }, ['lock-runs-latest: unknown']],
    ['a connection without checks', guardedBy({}), ['connection-unguarded: unsafe']],
    ['a connection with a lock alone', guardedBy({ locks: 1 }), ['connection-unguarded: unsafe']],
    [
      'a connection with business hours alone',
      guardedBy({ others: ['Business hours'] }),
      ['connection-unguarded: unsafe'],
    ],
    ['a connection with an approval', guardedBy({ approvals: CHECKS.approvals }), []],
    ['a connection with a required template', guardedBy({ templates: 1 }), []],
    [
      'a connection with a branch control for any branch',
      guardedBy({ branchControls: [{ allowed: ['refs/heads/*'], verifies: false, letsUnknownPass: false }] }),
      ['connection-unguarded: unsafe'],
    ],
    ['hidden checks of the connection', connected({ checks: hidden }), ['connection-unguarded: unknown']],
    ['an open connection', connected({ isOpen: known(true) }), ['connection-open-to-pipelines: unsafe']],
    ['hidden permissions of the connection', connected({ isOpen: hidden }), ['connection-open-to-pipelines: unknown']],
    ['one connection for both', connected({ alsoPlans: true }), ['one-connection: unsafe']],
    ['a branch policy with another path', policies({ paths: ['/src/*'] }), ['reviews-skip-files: unsafe']],
    ['an optional required reviewer', policies({}, { isBlocking: false }), ['files-without-reviewer: warning']],
    ['a required reviewer of other files', policies({}, { paths: ['/src/*'] }), ['files-without-reviewer: warning']],
    [
      'nobody for a folder that is not there',
      inBranch({ ...policies({}, { paths: ['/.aml/*'] }).branch, promotions: null }),
      [],
    ],
    ['hidden policies', inBranch({ policies: hidden }), ['files-without-reviewer: unknown']],
    [
      'a build service that bypasses',
      inBranch({
        rights: known({
          ...RIGHTS,
          lists: [{ token: 'repoV2/p-1', inherits: true, entries: [{ descriptor: BUILD, allow: 128, deny: 0 }] }],
        }),
      }),
      ['branch-policies-bypass: unsafe'],
    ],
    ['hidden rights', inBranch({ rights: hidden }), ['branch-policies-bypass: unknown']],
    ['a build service that may force', inLedger({ rights: known(rights(8, 0)) }), ['ledger-can-be-forced: unsafe']],
    ['a person who may force', inLedger({ rights: known(rights(8, 0, somebody)) }), ['ledger-can-be-forced: warning']],
    [
      'a group that may force',
      inLedger({ rights: known(rights(8, 0, 'Microsoft.TeamFoundation.Identity;S-1-9-1')) }),
      ['ledger-can-be-forced: note'],
    ],
    ['hidden rights on the ledger', inLedger({ rights: hidden }), ['ledger-can-be-forced: unknown']],
    ['a build service that may not push', inLedger({ rights: known(rights(0, 4)) }), ['ledger-push-refused: unsafe']],
    [
      'a build service of which nothing is said',
      inLedger({ rights: known({ ...RIGHTS, lists: [] }) }),
      ['ledger-push-refused: warning', 'ledger-push-refused: warning'],
    ],
    [
      'a branch policy on the ledger',
      inLedger({ policies: known(reviewers ? [reviewers] : []) }),
      ['ledger-push-refused: unsafe'],
    ],
    ['a wide scope of jobs', set({ limitsToProject: false }), ['job-scope-wide: warning']],
    ['a wide scope of releases, in a pipeline', set({ limitsReleasesToProject: false }), []],
    ['tokens for every repository', set({ limitsToReferencedRepositories: false }), ['job-scope-wide: warning']],
    ['secrets for forks', set({ keepsSecretsFromForks: false }), ['forks-get-secrets: warning']],
    [
      'secrets for forks on GitHub',
      { ...set({ keepsSecretsFromForks: false }), provider: 'GitHub' },
      ['forks-get-secrets: unsafe'],
    ],
    ['settings that say nothing', set({ limitsToProject: null, keepsSecretsFromForks: null }), []],
    ['hidden settings', { settings: hidden }, ['job-scope-wide: unknown', 'forks-get-secrets: unknown']],
    ['hidden runs', { reads: [{ what: 'runs', known: hidden }] }, ['evidence-not-shown: unknown']],
    ['a release', release(), ['release-asks-no-checks: warning']],
    [
      'a release without approvals',
      release({ check: null }),
      ['stage-without-approvals: unsafe', 'release-asks-no-checks: warning'],
    ],
    [
      'a release that skips',
      release({ maySkip: true }),
      ['stage-approvals-skipped: warning', 'release-asks-no-checks: warning'],
    ],
    [
      'a release of another stage',
      { ...release(), stage: { ...stage, name: 'live' } },
      ['stage-not-named: warning', 'release-asks-no-checks: warning'],
    ],
    [
      'a hidden release',
      { ...release(), stage: { ...stage, approvals: hidden } },
      ['stage-without-approvals: unknown', 'release-asks-no-checks: warning'],
    ],
    [
      'a wide scope of releases',
      { ...release(), ...set({ limitsReleasesToProject: false }) },
      ['release-asks-no-checks: warning', 'job-scope-wide: warning'],
    ],
  ];

  it.each(ROWS)('%s', (_, setup, expected) => {
    expect(found(examined(setup))).toEqual(expected);
  });

  it('that there is was tried', () => {
    const elsewhere = [
      'policy-branch-unprotected',
      'too-few-approvers',
      'too-few-reviewers',
      'plans-not-shown',
      'checks-can-be-bypassed',
    ];
    const tried = new Set(ROWS.flatMap(([, , all]) => all.map((one) => one.split(':')[0])));
    expect(
      AZURE_DEVOPS_DIAGNOSES.map(({ id }) => id).filter((id) => !tried.has(id) && !elsewhere.includes(id)),
    ).toEqual([]);
  });
});

describe('the approvers of an environment of Azure DevOps', () => {
  it.each<[string, string, Partial<ApprovalCheck>, readonly string[]]>([
    ['by the address in people', '{ from: ["user:lee"] }', { users: [lee] }, []],
    ['members of a group of the policy', '{ from: ["group:leads"] }', { users: [DANA, lee] }, []],
    ['a group of Azure DevOps', '{ from: ["team:Models/Risk"] }', { users: [], teams: [risk] }, []],
    ['whoever is asked', '{ from: [environment-reviewers] }', { users: [eve] }, []],
    ['a person where a group is wanted', '{ from: ["team:Models/Risk"] }', {}, ['approvers-outside-entry: unsafe']],
    ['too few', '{ from: ["group:leads"], count: 2 }', { users: [DANA, lee] }, ['too-few-approvers: warning']],
    ['all of them', '{ from: ["group:leads"], count: 2 }', { users: [DANA, lee], minimum: 0 }, []],
  ])('are held against the entry: %s', (_, entry, check, expected) => {
    expect(found(examined(asked(check), { policy: policyOf(asking(entry)) }))).toEqual(expected);
  });

  it('are nobody where the reviews of a pull request are all that is asked for', () => {
    const policy = policyOf(asking('{ from: ["group:leads"], via: pull-request, count: 2 }'));
    const setup = { ...checked({ approvals: [] }), ...policies({ minimum: 1 }) };
    expect(found(examined(setup, { policy }))).toEqual(['too-few-reviewers: warning']);
    expect(found(examined({ ...setup, ...policies({ minimum: 2 }) }, { policy }))).toEqual([]);
    const list = { token: 'repoV2/p-1', inherits: true, entries: [{ descriptor: BUILD, allow: 0, deny: 16_384 }] };
    const denied = inBranch({ ...policies({ minimum: 2 }).branch, rights: known({ ...RIGHTS, lists: [list] }) });
    expect(found(examined({ ...setup, ...denied }, { policy }))).toEqual(['plans-not-shown: warning']);
  });
});

describe('administrators of an environment', () => {
  it.each([
    ['', /refuses such a run$/],
    ['forbid-admin-bypass: false', /lets such a run pass, as the policy says$/],
  ])('are named, with what becomes of a bypass (%s)', (option, text) => {
    const policy = policyOf(
      asking().replace('environment: production', `environment: { name: production, ${option} }`),
    );
    const one = examine(examined({}, { policy })).symptoms.find(({ id }) => id === 'checks-can-be-bypassed');
    expect(one).toMatchObject({ severity: 'warning', decides: false, found: expect.stringMatching(text) });
    expect(one?.found).toMatch(/^Admin can bypass its checks, which can be seen and not be forbidden/);
  });
});

describe('the branch of the policy in Azure Repos', () => {
  const standing = (gaps: readonly string[]) => {
    const { standing: usual, ...others } = examined();
    return { ...others, standing: usual && { ...usual, gaps: { is: 'read', value: gaps } as const } };
  };

  it('is unsafe for each gap, with the setting that closes it', () => {
    const gaps = [
      'its branch policy lets the author of a change approve it',
      'its branch policy keeps the votes when new changes are pushed',
    ];
    const all = examine(standing(gaps)).symptoms.filter(({ id }) => id === 'policy-branch-unprotected');
    expect(all.map(({ severity, fix }) => [severity, fix.split(':')[0]])).toEqual([
      ['unsafe', 'Clear "Allow requestors to approve their own changes"'],
      ['unsafe', 'Choose "Reset all code reviewer votes" where new changes are pushed'],
    ]);
    expect(all[0]?.command).toMatch(
      /^az repos policy approver-count update --id 5 --repository-id r-1 --branch 'main' /,
    );
  });
});

describe('a path filter', () => {
  it.each<[readonly string[], string, boolean]>([
    [[], '/.aml/policy.yml', true],
    [['/.aml/*'], '/.aml/policy.yml', true],
    [['/.aml'], '/.aml/policy.yml', true],
    [['/src/*'], '/.aml/policy.yml', false],
    [['*.yml'], '/.aml/policy.yml', true],
    [['/*', '!/promotions/*'], '/promotions/', false],
    [['!/docs/*'], '/promotions/', true],
    [['/promotions/*'], '/promotions/', true],
  ])('%j covers %s: %s', (filter, path, expected) => {
    expect(covers(filter, path)).toBe(expected);
  });
});

describe('rights on a branch', () => {
  const of = (...lists: RepositoryRights['lists']): RepositoryRights => ({ project: 'P', repository: 'R', lists });
  const list = (token: string, allow: number, deny: number, inherits = true) => ({
    token,
    inherits,
    entries: [{ descriptor: BUILD, allow, deny }],
  });
  const { forcePush } = GIT_RIGHTS;
  const folder = 'repoV2/P/R/refs/heads/6c00';

  it.each<[string, RepositoryRights, readonly string[]]>([
    ['what the project says', of(list('repoV2/P', 8, 0)), [BUILD]],
    ['what is nearer counts', of(list('repoV2/P', 8, 0), list('repoV2/P/R', 0, 8)), []],
    ['in whatever order it comes', of(list('repoV2/P/R', 0, 8), list('repoV2/P', 8, 0)), []],
    ['what does not inherit begins anew', of(list('repoV2/P', 8, 0), list(folder, 0, 0, false)), []],
    ['who made a branch in the folder', of(list('repoV2/P', 0, 8), list(`${folder}/6100`, 8, 0)), [BUILD]],
    ['another branch', of(list('repoV2/P/R/refs/heads/6d00', 8, 0)), []],
  ])('%s', (_, given, expected) => {
    expect(allowedOn(given, 'l', forcePush)).toEqual(expected);
  });

  it('are those of a token with the name in UTF-16', () => {
    expect(tokenOf(of(), 'main/x')).toBe('repoV2/P/R/refs/heads/6d00610069006e00/7800');
    expect([...saidOf(of(list('REPOV2/p/r/', 8, 0)), 'main', forcePush)]).toEqual([[BUILD, 'allow']]);
  });
});
