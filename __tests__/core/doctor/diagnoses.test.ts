import { describe, expect, it } from '@jest/globals';
import { doctorVerdict, type Examined, type Symptom } from '../../../src/core/doctor/diagnosis.js';
import { DIAGNOSES, examine } from '../../../src/core/doctor/index.js';
import type { GitHubEnvironment, GitHubSetup, Ruleset } from '../../../src/core/doctor/on-github/setup.js';
import { asking, ENVIRONMENT, examined, hidden, known, policyOf, SETUP } from './examined.js';

/** What is found, without the note that stands in every set-up with a ledger of its own. */
function found(given: Examined<GitHubSetup>): readonly Pick<Symptom, 'id' | 'severity' | 'decides'>[] {
  return examine(given)
    .symptoms.filter(({ id }) => id !== 'ledger-not-shared')
    .map(({ id, severity, decides }) => ({ id, severity, decides }));
}

const inEnvironment = (change: Partial<GitHubEnvironment>): Partial<GitHubSetup> => ({
  environments: new Map([['production', known({ ...ENVIRONMENT, ...change })]]),
});

describe('a sound set-up', () => {
  it('has nothing to mend', () => {
    expect(found(examined())).toEqual([]);
  });

  it('needs nothing where no transition asks for approvals, whatever the settings are', () => {
    const policy = policyOf(
      'version: 1\nstages: { None: {}, Staging: {} }\ntransitions: [{ from: None, to: Staging }]\n',
    );
    const setup = { workflowRights: known({ default: 'write', mayApprove: true } as const), subject: hidden };
    expect(examine(examined(setup, { policy, gates: [], ledger: { is: 'off' } })).symptoms).toEqual([]);
  });
});

describe('every diagnosis', () => {
  it('has an id of its own and says what it means and where it is mended', () => {
    const ids = DIAGNOSES.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    for (const { title, meaning, remedy } of DIAGNOSES) {
      expect(title).toMatch(/^[A-Z].*[^.]$/);
      expect(meaning).toMatch(/\.$/);
      expect(remedy).not.toBe('');
    }
  });
});

describe('the reviewers of an environment', () => {
  const dana = { id: '12', login: 'Dana', isBot: false };
  const lee = { id: '14', login: 'lee-at-work', isBot: false };
  const eve = { id: '13', login: 'eve', isBot: false };
  const risk = { id: '21', organization: 'Octo-Org', slug: 'risk' };
  const outside = (severity: string) => [{ id: 'reviewers-outside-entry', severity, decides: severity === 'unsafe' }];

  it.each([
    ['a login in another spelling of case', 'user:dana', [dana], [], []],
    ['a person by the id in people', 'user:lee', [lee], [], []],
    ['a member of a group', 'group:leads', [dana, lee], [], []],
    ['a team', 'team:octo-org/risk', [], [risk], []],
    ['whoever reviews', 'environment-reviewers', [eve], [risk], []],
    ['somebody else', 'user:dana', [eve], [], outside('unsafe')],
    ['somebody else beside', 'user:dana', [dana, eve], [], outside('warning')],
    ['another team, which may hold dana', 'user:dana', [], [risk], outside('warning')],
    ['somebody who may be in the team', 'team:octo-org/risk', [eve], [], outside('warning')],
  ])('are held against the entry: %s', (_, from, users, teams, expected) => {
    const policy = policyOf(asking(from));
    expect(found(examined(inEnvironment({ users, teams }), { policy }))).toEqual(expected);
  });
});

describe('the permissions of a job', () => {
  const login = { 'client-id': 'c', 'tenant-id': 't' };

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['promote', login, 'actions: read, checks: read, contents: write, id-token: write'],
    ['apply', login, 'actions: read, checks: read, contents: write, id-token: write, pull-requests: read'],
    ['plan', { ...login, asset: 'azureml:churn:1' }, 'contents: read, id-token: write'],
    ['plan', { promotions: 'promotions' }, 'actions: read, checks: write, contents: read, pull-requests: write'],
  ])('are those that its steps need: %s %j', (command, inputs, wanted) => {
    const job = {
      key: 'job',
      environment: { is: 'named', name: 'production' } as const,
      permissions: { is: 'some', of: {} } as const,
      calls: [{ command, version: 'v1', inputs }],
    };
    const workflows = known([{ path: '.github/workflows/a.yml', events: ['push'], jobs: [job] }]);
    const one = examine(examined({ workflows })).symptoms.find(({ id }) => id === 'job-without-permissions');
    expect(one?.fix).toBe(`Give the job permissions: { ${wanted} }`);
    const of = Object.fromEntries(wanted.split(', ').map((text) => text.split(': ')));
    const given = known([
      { path: 'a.yml', events: ['push'], jobs: [{ ...job, permissions: { is: 'some', of } as const }] },
    ]);
    expect(found(examined({ workflows: given })).map(({ id }) => id)).not.toContain('job-without-permissions');
  });
});

describe('an entry that is met through a pull request', () => {
  it('asks nobody at the environment', () => {
    const text = asking('user:dana').replace('from: [user:dana]', "from: ['user:dana'], via: pull-request");
    const eve = { id: '13', login: 'eve', isBot: false };
    for (const users of [[eve], []])
      expect(found(examined(inEnvironment({ users, teams: [] }), { policy: policyOf(text) }))).toEqual([]);
  });
});

describe('an environment that administrators can bypass', () => {
  it.each([
    ['', true, [{ id: 'administrators-bypass', severity: 'unsafe', decides: true }]],
    ['', null, [{ id: 'administrators-bypass', severity: 'unsafe', decides: true }]],
    ['forbid-admin-bypass: false', true, [{ id: 'administrators-bypass', severity: 'warning', decides: false }]],
    ['forbid-admin-bypass: false', null, []],
  ])('is as grave as the policy says (%s, %s)', (option, adminsCanBypass, expected) => {
    const text = asking('user:dana').replace('environment: production', `environment: { name: production, ${option} }`);
    expect(found(examined(inEnvironment({ adminsCanBypass }), { policy: policyOf(text) }))).toEqual(expected);
  });
});

describe('the branches that may deploy', () => {
  const selected = (...names: readonly string[]): Partial<GitHubSetup> =>
    inEnvironment({
      branches: { is: 'selected', patterns: known(names.map((name) => ({ type: 'branch', name }))) },
    });

  it('are those of allowed-refs, where the policy names them', () => {
    const text = asking('user:dana').replace(
      'environment: production',
      "environment: { name: production, allowed-refs: ['refs/heads/release/*'] }",
    );
    const policy = policyOf(text);
    expect(found(examined(selected('release/*'), { policy }))).toEqual([]);
    expect(found(examined(selected('release/*', 'main'), { policy }))).toEqual([
      { id: 'environment-open-to-branches', severity: 'warning', decides: false },
    ]);
  });

  it('are unknown where they are not shown', () => {
    expect(found(examined(inEnvironment({ branches: { is: 'selected', patterns: hidden } })))).toEqual([
      { id: 'environment-open-to-branches', severity: 'unknown', decides: false },
    ]);
  });
});

describe('the ledger', () => {
  const refusing = (ruleset: Partial<Ruleset>): Partial<GitHubSetup> => ({
    ledger: {
      repository: 'octo-org/octo-repo',
      prefix: 'aml-promote-ledger',
      rules: known([{ type: 'non_fast_forward' }, { type: 'deletion' }, { type: 'creation' }]),
      rulesets: [known({ id: '2', name: 'ledger', bypass: null, ownBypass: null, ...ruleset })],
    },
  });
  const refused = [{ id: 'ledger-refuses-pushes', severity: 'unsafe', decides: true }];

  it.each([
    ['nobody may bypass', { bypass: [] }, refused],
    ['it is not shown who may', {}, refused],
    ['an app may', { bypass: [{ type: 'Integration', id: '15368', mode: 'always' }] }, []],
    ['the token that asks may', { ownBypass: true }, []],
    [
      'an app may by a pull request only',
      { bypass: [{ type: 'Integration', id: '1', mode: 'pull_request' }] },
      refused,
    ],
  ])('refuses records where its rules do and %s', (_, ruleset, expected) => {
    expect(found(examined(refusing(ruleset)))).toEqual(expected);
  });

  it('is unknown, and no more, where GitHub does not keep it', () => {
    const ledger = { is: 'elsewhere', where: '/srv/ledger.git', prefix: 'ledger' } as const;
    const { symptoms } = examine(examined({ ledger: null }, { ledger }));
    expect(symptoms.map(({ id, severity, decides }) => [id, severity, decides])).toEqual([
      ['ledger-unprotected', 'unknown', false],
    ]);
    expect(doctorVerdict(symptoms)).toBe('allow');
  });

  it('is shared where it is in another repository', () => {
    const ledger = { is: 'here', repository: 'octo-org/ledger', prefix: 'aml-promote-ledger', own: false } as const;
    expect(examine(examined({}, { ledger })).symptoms).toEqual([]);
  });
});

describe('the branch of the policy', () => {
  it('is unknown, which matters, where its protection could not be read', () => {
    const standing = { ...examined().standing, gaps: { is: 'unreadable', why: 'hidden', grant: 'an app' } } as const;
    const given = { ...examined(), standing: { ...NO_STANDING, ...standing } };
    expect(found(given)).toEqual([{ id: 'policy-ref-unprotected', severity: 'unknown', decides: true }]);
    expect(doctorVerdict(examine(given).symptoms)).toBe('inconclusive');
  });

  it('is looked at for the owner of the wanted state where there is one', () => {
    const codeOwners = known({
      path: 'CODEOWNERS',
      entries: [
        { pattern: '*', owners: ['@octo-org/risk'] },
        { pattern: 'promotions/', owners: [] },
      ],
    });
    const branch = { ...SETUP.branch, codeOwners };
    expect(found(examined({ branch }))).toEqual([]);
    expect(found(examined({ branch, promotions: known('promotions') }))).toEqual([
      { id: 'files-without-owner', severity: 'warning', decides: false },
    ]);
  });
});

const NO_STANDING = {
  system: 'github' as const,
  repository: 'octo-org/octo-repo',
  ref: 'refs/heads/main',
  commit: '',
  mustBeProtected: false,
};

describe('tags that may promote', () => {
  const policy = policyOf(
    asking('user:dana').replace(
      'environment: production',
      "environment: { name: production, allowed-refs: [refs/heads/main, 'refs/tags/v*'] }",
    ),
  );
  const rules = (include: string, ...types: readonly string[]) => known([{ name: 'tags', include: [include], types }]);

  it.each([
    ['all is restricted', rules('refs/tags/v*', 'creation', 'update', 'deletion'), []],
    ['every tag is', rules('~ALL', 'creation', 'update', 'deletion'), []],
    ['they can be moved', rules('~ALL', 'creation', 'deletion'), ['unsafe']],
    ['the rules are for others', rules('refs/tags/w*', 'creation', 'update', 'deletion'), ['unsafe']],
    ['they cannot be read', hidden, ['unknown']],
  ])('must be protected: %s', (_, tags, severities) => {
    expect(found(examined({ tags }, { policy })).map(({ severity }) => severity)).toEqual(severities);
  });
});

describe('a planning identity', () => {
  it.each([
    [known({ allowed: [], looked: [] }), []],
    [known({ allowed: ['x/models/versions/write'], looked: [] }), ['warning']],
    [hidden, ['unknown']],
  ])('is told of where it may write', (planner, severities) => {
    expect(found(examined({}, { planner })).map(({ severity }) => severity)).toEqual(severities);
  });
});
