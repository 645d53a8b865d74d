import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

// An organization with one run and one release, as plain JSON that a test changes before the client asks.

export const COMMIT = 'a'.repeat(40);
export const DIGEST = 'd'.repeat(64);
const guid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** Ids of the timeline's records and of identities. */
export const ID = {
  project: guid(1),
  repository: guid(2),
  plan: guid(3),
  planStage: guid(10),
  planPhase: guid(11),
  planJob: guid(12),
  stage: guid(20),
  checkpoint: guid(21),
  approval: guid(22),
  phase: guid(23),
  job: guid(24),
} as const;

const APPROVAL_TYPE = { id: '8C6F20A7-A545-4486-9777-F762FAFE0D4D', name: 'Approval' };

export interface Named {
  readonly id: string;
  displayName?: string | null;
  uniqueName?: string;
  descriptor?: string;
  isContainer?: boolean;
}

const someone = (n: number, name: string): Named => ({
  id: guid(n),
  displayName: name,
  uniqueName: `${name}@contoso.example`,
  descriptor: `aad.${name}`,
});

export const ANA = someone(101, 'ana');
export const BO = someone(102, 'bo');
export const CY = someone(103, 'cy');
export const APPROVERS: Named = {
  id: guid(201),
  displayName: '[Models]\\Approvers',
  descriptor: 'vssgp.approvers',
  isContainer: true,
};
export const SERVICE: Named = { id: guid(301), displayName: 'Models Build Service (contoso)', descriptor: 'svc.build' };

type Json = Record<string, unknown>;

/** A step of an approval: whom it was assigned to, and who acted. */
export function step(assignedApprover: Named, actualApprover: Named | null, changes: Json = {}): Json {
  const acted = actualApprover === null ? {} : { actualApprover, status: 'approved', comment: 'fine' };
  return { assignedApprover, status: 'pending', order: 1, history: [], ...acted, ...changes };
}

export function approval(steps: Json[], changes: Json = {}): Json & { id: string } {
  const pipeline = { owner: { id: 41, name: '20260101.1' } };
  return {
    id: ID.approval,
    status: 'approved',
    minRequiredApprovers: 1,
    executionOrder: 'anyOrder',
    steps,
    pipeline,
    ...changes,
  };
}

export function check(approvers: Named[], changes: Json = {}): Json {
  const settings = { approvers, minRequiredApprovers: 1, requesterCannotBeApprover: false, executionOrder: 'anyOrder' };
  return {
    id: 7,
    type: APPROVAL_TYPE,
    timeout: 43200,
    settings,
    resource: { type: 'environment', id: '31' },
    ...changes,
  };
}

export function checkRun(changes: Json = {}): Json {
  const ref = { id: 7, type: APPROVAL_TYPE, resource: { type: 'environment', id: '31' } };
  return { id: ID.approval, status: 'approved', checkConfigurationRef: ref, ...changes };
}

export function checkRunOf(config: number, environment: string, changes: Json = {}): Json {
  const ref = { id: config, type: APPROVAL_TYPE, resource: { type: 'environment', id: environment } };
  return checkRun({ checkConfigurationRef: ref, ...changes });
}

export function record(id: string, type: string, parentId: string | null, changes: Json = {}): Json {
  const times = { startTime: '2026-01-01T00:02:00.1234567Z', finishTime: null };
  return {
    id,
    type,
    parentId,
    name: type,
    identifier: null,
    state: 'inProgress',
    result: null,
    attempt: 1,
    ...times,
    ...changes,
  };
}

const OVER = { state: 'completed', result: 'succeeded', finishTime: '2026-01-01T00:01:00Z' };

/** A stage with one job, all of it over. */
export function stageBefore(n: number, name: string, changes: Json = {}): Json[] {
  const times = { startTime: '2026-01-01T00:00:10Z', ...OVER, ...changes };
  return [
    record(guid(n), 'Stage', null, { name, identifier: name, ...times }),
    record(guid(n + 1), 'Phase', guid(n), { name, identifier: `${name}.job`, ...times }),
    record(guid(n + 2), 'Job', guid(n + 1), { name, identifier: `${name}.job.__default`, ...times }),
  ];
}

export function deployment(changes: Json = {}): Json {
  return {
    id: 900,
    environmentId: 31,
    planId: ID.plan,
    stageName: 'production',
    stageAttempt: 1,
    jobName: 'promote',
    jobAttempt: 1,
    owner: { id: 41, name: '20260101.1' },
    queueTime: '2026-01-01T00:02:30Z',
    result: null,
    ...changes,
  };
}

export function honest() {
  return {
    build: {
      id: 41,
      reason: 'manual',
      sourceBranch: 'refs/heads/main',
      sourceVersion: COMMIT,
      queueTime: '2026-01-01T00:00:00Z',
      requestedFor: ANA,
      requestedBy: ANA,
      repository: { id: ID.repository, type: 'TfsGit', name: 'models' },
      definition: { id: 5, revision: 3 },
      orchestrationPlan: { planId: ID.plan },
    } as Json,
    definition: {
      id: 5,
      process: { type: 2, yamlFilename: '/pipelines/promote.yml' },
      repository: { id: ID.repository, type: 'TfsGit' },
    } as Json,
    records: [
      ...stageBefore(10, 'plan'),
      record(ID.stage, 'Stage', null, { name: 'Production', identifier: 'production' }),
      record(ID.checkpoint, 'Checkpoint', ID.stage, {
        ...OVER,
        startTime: '2026-01-01T00:01:30Z',
        finishTime: '2026-01-01T00:02:00Z',
      }),
      record(ID.approval, 'Checkpoint.Approval', ID.checkpoint, OVER),
      record(ID.phase, 'Phase', ID.stage, { name: 'Promote the model', identifier: 'production.promote' }),
      record(ID.job, 'Job', ID.phase, { name: 'Promote the model', identifier: 'production.promote.promote' }),
    ],
    artifacts: [{ id: 1, name: `aml-promote-plan-${DIGEST}`, source: ID.planJob }] as Json[],
    environments: [
      { id: 30, name: 'aml-test' },
      { id: 31, name: 'aml-production' },
    ] as Json[],
    /** By the environment's id. */
    checks: { 30: [], 31: [check([BO, APPROVERS])] } as Record<string, Json[]>,
    deployments: { 30: [], 31: [deployment()] } as Record<string, Json[]>,
    /** By the checkpoint's id. */
    checkRuns: { [ID.checkpoint]: [checkRun()] } as Record<string, Json[]>,
    approvals: [approval([step(BO, BO)])] as (Json & { id: string })[],
    repository: {
      id: ID.repository,
      name: 'models',
      defaultBranch: 'refs/heads/main',
      project: { id: ID.project, name: 'Models' },
    } as Json,
    refs: [{ name: 'refs/heads/main', objectId: COMMIT }] as Json[],
    /** From which commit of main a commit parts. */
    histories: { [COMMIT]: COMMIT } as Record<string, string>,
    files: { '/promote/policy.yml': { content: 'version: 1\n# größer\n', gitObjectType: 'blob' } } as Record<
      string,
      Json
    >,
    policies: [minimumReviewers()] as Json[],
    stage: releaseStage(),
    release: {
      id: 14,
      reason: 'manual',
      createdBy: ANA,
      createdFor: ANA,
      artifacts: [primary('Git', { definition: { id: ID.repository, name: 'models' }, branch: { name: 'main' } })],
    } as Json,
  };
}
export type Organization = ReturnType<typeof honest>;

export function minimumReviewers(settings: Json = {}, changes: Json = {}): Json {
  const scope = [{ repositoryId: ID.repository, refName: 'refs/heads/main', matchKind: 'Exact' }];
  const demanded = {
    minimumApproverCount: 1,
    creatorVoteCounts: false,
    allowDownvotes: false,
    resetOnSourcePush: true,
    scope,
  };
  return {
    id: 3,
    type: { id: 'fa4e907d-c16b-4a4c-9dfa-4906e5d171dd', displayName: 'Minimum number of reviewers' },
    isEnabled: true,
    isBlocking: true,
    isDeleted: false,
    settings: { ...demanded, ...settings },
    ...changes,
  };
}

export function releaseApproval(changes: Json = {}): Json {
  return {
    id: 134,
    approvalType: 'preDeploy',
    status: 'approved',
    isAutomated: false,
    attempt: 1,
    rank: 1,
    approver: BO,
    approvedBy: BO,
    comments: 'fine',
    releaseEnvironment: { id: 53, name: 'aml-production' },
    ...changes,
  };
}

/** A primary artifact of a release. */
export function primary(type: string, definitionReference: Json): Json {
  return { type, alias: '_models', isPrimary: true, definitionReference };
}

/** The jobs of one phase of a release stage, as the agent's. */
export function phase(...jobs: Json[]): Json {
  const all = jobs.map((job) => ({ job: { name: 'Agent job', status: 'inProgress', ...job }, tasks: [] }));
  return { phaseId: '1', name: 'Agent job', phaseType: 'agentBasedDeployment', deploymentJobs: all };
}

function releaseStage() {
  return {
    id: 53,
    name: 'aml-production',
    releaseId: 14,
    preDeployApprovals: [releaseApproval()] as Json[],
    preApprovalsSnapshot: {
      approvals: [{ isAutomated: false, approver: BO, rank: 1 }] as Json[],
      approvalOptions: { requiredApproverCount: 1, releaseCreatorCanBeApprover: false },
    },
    deploySteps: [
      {
        attempt: 1,
        status: 'inProgress',
        queuedOn: '2026-01-01T00:01:30Z',
        requestedBy: ANA,
        requestedFor: ANA,
        releaseDeployPhases: [phase({ timelineRecordId: ID.job })],
      },
    ] as Json[],
  };
}

/** What a path is answered with instead. */
export interface Fault {
  readonly path: RegExp;
  readonly status: number;
  readonly body?: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Served {
  readonly url: string;
  /** Method, path and query of what was asked. */
  readonly asked: string[];
  /** The `Authorization` of each call. */
  readonly tokens: (string | undefined)[];
  close(): Promise<void>;
}

/** Serves the organization `contoso` on this machine; lists come in pages of two. */
export async function serve(organization: Organization, faults: readonly Fault[] = []): Promise<Served> {
  const asked: string[] = [];
  const tokens: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    tokens.push(request.headers.authorization);
    answer(organization, faults, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/contoso`,
    asked,
    tokens,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function answer(
  all: Organization,
  faults: readonly Fault[],
  { method, url = '' }: IncomingMessage,
  response: ServerResponse,
) {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  const send = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}) => {
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
    response.end(typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body));
  };
  const fault = faults.find(({ path }) => path.test(url));
  if (fault !== undefined) return send(fault.status, fault.body ?? { message: 'TF000: No.' }, fault.headers);
  if (method !== 'GET') return send(405, { message: 'only GET' });
  const version = searchParams.get('api-version') ?? '';
  const isCheck = pathname.includes('/pipelines/checks/');
  if (isCheck ? version !== '7.1-preview.1' : !version.startsWith('7.1')) return send(400, { message: 'bad version' });
  const found = find(all, decodeURIComponent(pathname), searchParams);
  if (found === undefined) return send(404, { message: 'TF401: It does not exist, or you may not see it.' });
  if (!Array.isArray(found)) return send(200, found);
  const from = Number(searchParams.get('continuationToken') ?? 0);
  const more = found.length > from + 2 ? { 'x-ms-continuationtoken': String(from + 2) } : undefined;
  return send(200, { count: found.length, value: found.slice(from, from + 2) }, more);
}

function find(all: Organization, path: string, query: URLSearchParams): unknown {
  const rest = /^\/contoso\/Models\/_apis\/(.*)$/.exec(path)?.[1] ?? '';
  const [, environment] = /^distributedtask\/environments\/(\d+)\/environmentdeploymentrecords$/.exec(rest) ?? [];
  if (environment !== undefined) return all.deployments[environment];
  const [, gate] = /^pipelines\/checks\/runs\/(.*)$/.exec(rest) ?? [];
  if (gate !== undefined)
    return gate in all.checkRuns ? { id: gate, status: 'approved', checkRuns: all.checkRuns[gate] } : undefined;
  const [, ref] = /^git\/repositories\/(?:models|[0-9a-f-]{36})(.*)$/.exec(rest) ?? [];
  if (ref === '') return all.repository;
  if (ref === '/refs') return all.refs.filter(({ name }) => String(name).startsWith(`refs/${query.get('filter')}`));
  if (ref === '/diffs/commits') {
    const { [query.get('targetVersion') ?? '']: commonCommit } = all.histories;
    return query.get('baseVersion') === 'main' ? { commonCommit, aheadCount: 0, behindCount: 0 } : undefined;
  }
  if (ref === '/items')
    return query.get('versionDescriptor.version') === COMMIT ? all.files[query.get('path') ?? ''] : undefined;
  switch (rest) {
    case 'build/builds/41':
      return all.build;
    case 'build/builds/41/timeline':
      return { records: all.records };
    case 'build/builds/41/artifacts':
      return all.artifacts;
    case 'build/definitions/5':
      return all.definition;
    case 'distributedtask/environments':
      // As a search does, not as a comparison.
      return all.environments.filter(({ name }) =>
        String(name)
          .toLowerCase()
          .startsWith((query.get('name') ?? '').toLowerCase()),
      );
    case 'pipelines/checks/configurations':
      return query.get('resourceType') === 'environment' ? all.checks[query.get('resourceId') ?? ''] : undefined;
    case 'pipelines/approvals': {
      const ids = (query.get('approvalIds') ?? '').toLowerCase().split(',');
      const shown = all.approvals.filter(({ id }) => ids.includes(id.toLowerCase()));
      return query.get('$expand') === 'steps' ? shown : shown.map((one) => ({ ...one, steps: [] }));
    }
    case 'git/policy/configurations':
      return all.policies;
    case 'Release/releases/14/environments/53':
      return all.stage;
    case 'release/releases/14':
      return all.release;
    default:
      return undefined;
  }
}
