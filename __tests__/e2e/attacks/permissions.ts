import { edited, idle, needing, TWO_JOBS, withJob, withOrganizationToken } from '../servers/workflows.js';
import { POLICY, type Row } from './row.js';

/** A world in which a promotion makes every call to GitHub that it can make. */
const ALL_CALLS: NonNullable<Row['github']> = {
  policy: POLICY.replace(
    'approvals: [{ from: [environment-reviewers] }]',
    'approvals: [{ from: ["user:lee", "team:octo-org/risk"] }, { from: ["user:lee"], environment: risk-review }]',
  ),
  workflow: withOrganizationToken(needing(withJob(TWO_JOBS, idle('risk', 'risk-review')), 'risk')),
  teams: [{ slug: 'risk', members: ['dana'] }],
  production: { reviewers: [{ team: 'risk' }, { user: 'eve' }] },
  environments: [{ name: 'risk-review', reviewers: [{ user: 'lee' }] }],
};
const approveBoth: NonNullable<Row['gate']> = async ({ github }, { run, environment }) => {
  await github.review(run, { user: environment === 'production' ? 'dana' : 'lee', environments: [environment] });
  return 'approved';
};
/** The honest promotion in that world. */
export const allCalls = { github: ALL_CALLS, gate: approveBoth };

const LINE = 'permissions: { actions: read, checks: read, contents: write, id-token: write }';
const needs = (permission: string): RegExp => new RegExp(`Give the job ${permission}, as in ${escaped(LINE)}`);
const escaped = (text: string): string => text.replaceAll(/[{}[\]().*+?]/g, '\\$&');

interface Call {
  readonly name: string;
  readonly path: RegExp;
  readonly subject: Row['subject'];
  readonly found: RegExp;
  readonly says: RegExp;
}

const REPOSITORY = '^/repos/octo-org/octo-repo';
const call = (name: string, path: string, subject: Row['subject'], found: RegExp, says: RegExp): Call => ({
  ...{ name, path: new RegExp(path), subject, found, says },
});

/** Every call of a promotion, and what its refusal is answered with. */
export const CALLS: readonly Call[] = [
  call(
    'the repository',
    `${REPOSITORY}$`,
    null,
    /does not show the repository octo-org\/octo-repo/,
    needs('contents: read'),
  ),
  call('the branch', `${REPOSITORY}/branches/main$`, null, /does not show the branch main/, needs('contents: read')),
  call(
    'the rules of the branch',
    `${REPOSITORY}/rules/branches/main`,
    'policy',
    /the rules of main \(Resource not accessible by integration\) could not be read/,
    /branch ruleset/,
  ),
  call('the policy', `${REPOSITORY}/contents/\\.aml/`, null, /promotion-policy\.yml/, needs('contents: read')),
  call(
    'the run',
    `${REPOSITORY}/actions/runs/\\d+$`,
    'environment',
    /which jobs of this run the environment production gates could not be read/,
    needs('actions: read'),
  ),
  call(
    'its approvals',
    `${REPOSITORY}/actions/runs/\\d+/approvals`,
    'approval 1',
    /the approvals of this run could not be read/,
    needs('actions: read'),
  ),
  call(
    'the environment',
    `${REPOSITORY}/environments/production$`,
    'environment',
    /the environment production could not be read/,
    needs('actions: read'),
  ),
  call(
    'the environment of the needed job',
    `${REPOSITORY}/environments/risk-review$`,
    'environment',
    /the environment risk-review could not be read/,
    needs('actions: read'),
  ),
  call(
    'the jobs',
    `${REPOSITORY}/check-suites/\\d+/check-runs`,
    'environment',
    /which jobs of this run the environment production gates could not be read/,
    needs('checks: read'),
  ),
  call(
    'the artifacts',
    `${REPOSITORY}/actions/runs/\\d+/artifacts`,
    'require-plan',
    /the artifacts of this run could not be read/,
    needs('actions: read'),
  ),
  call(
    'the workflow',
    `${REPOSITORY}/contents/\\.github/workflows/`,
    'environment',
    /whether this job needs risk could not be read/,
    needs('contents: read'),
  ),
  call('the account', '^/users/lee$', /^approval/, /the account lee could not be read/, /./),
  call(
    'the team',
    '^/orgs/octo-org/teams/risk',
    'approval 1',
    /whether dana is in the team octo-org\/risk could not be read/,
    /Members: read/,
  ),
];
/** Calls whose refusal does not refuse the promotion: the zip of the plan only tells what changed. */
export const HARMLESS = new RegExp(`${REPOSITORY}/actions/artifacts/\\d+/zip$`);

const forbidden = CALLS.map(
  ({ name, path, ...expected }): Row => ({
    name: `${name}, answered with 403`,
    github: ALL_CALLS,
    async gate(scene, gate) {
      if (gate.environment === 'production') scene.github.actions.forbid = path;
      return approveBoth(scene, gate);
    },
    verdict: 'inconclusive',
    ...expected,
  }),
);

const GRANTED = 'permissions: { actions: read, checks: read, contents: write, id-token: write }';
const lacking = (
  [
    ['actions: read', 'environment', /the environment production could not be read/, needs('actions: read')],
    ['checks: read', 'environment', /which jobs of this run .* could not be read/, needs('checks: read')],
    ['contents: write', null, /does not show the branch main/, needs('contents: read')],
  ] as const
).map(
  ([permission, subject, found, says]): Row => ({
    name: `anything, by a job without ${permission}`,
    github: { workflow: edited(TWO_JOBS, [GRANTED, GRANTED.replace(`${permission}, `, '')]) },
    verdict: 'inconclusive',
    ...{ subject, found, says },
  }),
);

/** What the token may not read, and the lines that let it. */
export const permissions: readonly Row[] = [
  ...lacking,
  {
    name: 'anything, by a job without id-token: write',
    github: { workflow: edited(TWO_JOBS, [GRANTED, GRANTED.replace(', id-token: write', '')]) },
    verdict: '',
    subject: null,
    found: /No ID token for this job|id-token/,
    says: /id-token: write/,
  },
  {
    name: 'what would be remembered, by a job that may only read contents',
    github: { workflow: edited(TWO_JOBS, [GRANTED, GRANTED.replace('contents: write', 'contents: read')]) },
    verdict: 'inconclusive',
    subject: null,
    found: /there is no permission to push to https:\/\/github\.com\/octo-org\/octo-repo/,
    says: /permissions: contents: write/,
  },
  ...forbidden,
];
