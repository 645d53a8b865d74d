import { policyWith } from '../attacks/row.js';
import type { Fault } from '../servers/azure-devops.js';
import type { Plot, Row } from './row.js';
import { risk } from './worlds.js';

const BOTH = 'approvals:\n  - from: [environment-reviewers]\n';
/** A promotion that makes every call to Azure DevOps that one of a run can make. */
export const allCalls: Plot = {
  isPlanned: true,
  world: risk({}),
  policy: policyWith(
    `environment: { name: production, allowed-workflows: [azure-pipelines.yml] }\n${BOTH}  - { from: [environment-reviewers], environment: risk-review }\nrequire-plan: true\n`,
  ),
};
/** The same of a release. */
export const allCallsOfRelease: Plot = {
  kind: 'classic',
  policy: policyWith(`environment: { name: Production, allowed-refs: [refs/heads/main] }\n${BOTH}`),
};

interface Call {
  readonly name: string;
  readonly path: RegExp;
  readonly subject: Row['subject'];
  readonly found: RegExp;
  readonly says: RegExp;
}

const grant = (right: string) => new RegExp(`[Gg]ive "Models Build Service \\(contoso-\\d+\\)" ${right}`);
const READER = grant('the role Reader on the environment');
const BUILDS = grant('View builds on the pipeline');
const READ = grant('Read on the repository');
const DEFINITION = grant('View build pipeline on the pipeline');
const RELEASES = grant('View releases on the release pipeline');
const API = '/Models/_apis';
const call = (name: string, path: string, subject: Row['subject'], found: RegExp, says: RegExp): Call => ({
  ...{ name, path: new RegExp(`${API}/${path}`), subject, found, says },
});
const unread = (name: string) => new RegExp(`${name}.* could not be read`);

const REPOSITORY = 'git/repositories/[-0-9a-f]+';
const CODE = [
  call('the repository', `${REPOSITORY}\\?`, null, /does not show the repository/, READ),
  call('the branch', `${REPOSITORY}/refs\\?`, null, /does not show the branches of Models\/churn/, READ),
  call('the policy', `${REPOSITORY}/items\\?`, null, /promotion-policy\.yml/, READ),
  call(
    'the policies of the branch',
    'git/policy/configurations',
    'policy',
    /that main.* is protected could not be proven/,
    READ,
  ),
];
/** Every call of a run, and what its refusal is answered with. */
export const CALLS: readonly Call[] = [
  ...CODE,
  call('the run', 'build/builds/77\\?', /./, unread('environment production|the run'), BUILDS),
  call('its timeline', 'build/builds/77/timeline', 'environment', unread('environment production'), BUILDS),
  call('its artifacts', 'build/builds/77/artifacts', 'require-plan', unread('the artifacts of this run'), BUILDS),
  call('the pipeline', 'build/definitions/12', 'run', unread('which YAML file the pipeline runs'), DEFINITION),
  call('the environments', 'distributedtask/environments\\?', 'environment', unread('environment production'), READER),
  call('the deployments', 'distributedtask/environments/31/', 'environment', unread('environment production'), READER),
  call(
    'the deployments of the stage before',
    'distributedtask/environments/33/',
    'environment',
    unread('environment risk-review'),
    READER,
  ),
  call('the checks', 'pipelines/checks/configurations\\?', 'environment', unread('environment production'), READER),
  call('what the gate checked', 'pipelines/checks/runs/', 'environment', unread('environment production'), READER),
  call('the approvals', 'pipelines/approvals', 'environment', unread('environment production'), READER),
];
/** The same of a release. */
export const CALLS_OF_RELEASE: readonly Call[] = [
  ...CODE,
  call('the release', 'release/releases/9\\?', null, /does not show this job which repository/, RELEASES),
  call('the stage', 'Release/releases/9/environments/', 'environment', unread('release stage Production'), RELEASES),
];

const ANSWERS: readonly (readonly [string, Fault['deed']])[] = [
  ['with 401', { is: 'answer', status: 401, body: '' }],
  ['with 403', { is: 'answer', status: 403, body: '{"message":"TF401027: You need a permission to do this."}' }],
  [
    'with 404',
    { is: 'answer', status: 404, body: '{"message":"VS800075: It does not exist, or you may not see it."}' },
  ],
  ['by a page to sign in', { is: 'sign-in' }],
];

/** What is told of a thing that is not there: no permission helps. */
const NOT_THERE: Readonly<Record<string, Pick<Row, 'says'>>> = {
  'the policy': { says: /Commit it, or set policy: preset:default/ },
  'the run': { says: /leave the variables of the agent as they are/i },
};

const PLANNED = /^ *require-plan: true\n/m;

const forbidden = (calls: readonly Call[], { policy = '', ...honest }: Plot, of: string): Row[] =>
  calls.flatMap(({ name, path, ...expected }) =>
    ANSWERS.map(
      ([how, deed]): Row => ({
        name: `${name}${of}, answered ${how}`,
        ...honest,
        isPlanned: false,
        // A plan that is missing would be denied, whatever else cannot be read.
        policy: expected.subject === 'require-plan' ? policy : policy.replace(PLANNED, ''),
        faults: [{ path: path.source, deed }],
        // Whether a file is hidden or not there is not told.
        verdict: name === 'the policy' && how === 'with 404' ? '' : 'inconclusive',
        ...expected,
        ...(how === 'with 404' && NOT_THERE[name]),
      }),
    ),
  );

/** What the token may not read, and the right that lets it. */
export const permissions: readonly Row[] = [
  ...forbidden(CALLS, allCalls, ''),
  ...forbidden(
    CALLS_OF_RELEASE.filter((one) => !CODE.includes(one)),
    allCallsOfRelease,
    ' of a release',
  ),
];
