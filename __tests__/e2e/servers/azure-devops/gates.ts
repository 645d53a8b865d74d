import { type Call, identity, inPath, linkTo, numberOf, type Route } from './call.js';
import { absent, listed, page, Refusal, type Reply } from './reply.js';
import type { Approval, Check, Environment } from './world.js';

/** Ids of the kinds of checks are the same everywhere. */
const CHECK_TYPES = {
  approval: { id: '8c6f20a7-a545-4486-9777-f762fafe0d4d', name: 'Approval' },
  task: { id: 'fe1de3ee-a436-41b4-bb20-f6eb4cb879a7', name: 'Task Check' },
  'exclusive-lock': { id: '2ef31ad6-baa0-403a-8b45-2cbc9b4e5563', name: 'ExclusiveLock' },
  authorization: { id: 'e1a1fc6c-c278-4492-ae1c-c42f8697612c', name: 'Authorization' },
} as const;

/** Approvals, checks, environments and their deployments. */
export const GATES: readonly Route[] = [
  { method: 'GET', path: 'pipelines/approvals', origin: 'collection', needs: 'approvals', answer: approvals },
  {
    method: 'GET',
    path: 'pipelines/approvals/{approvalId}',
    origin: 'collection',
    needs: 'approvals',
    answer: (call) => ({ status: 200, json: approvalShown(call, approvalOf(call, inPath(call, 'approvalId'))) }),
  },
  { method: 'PATCH', path: 'pipelines/approvals', origin: 'collection', needs: 'approvals', answer: approve },
  {
    method: 'GET',
    path: 'pipelines/checks/configurations',
    origin: 'collection',
    isPreview: true,
    needs: 'checks',
    answer: configurations,
  },
  {
    method: 'GET',
    path: 'pipelines/checks/configurations/{id}',
    origin: 'collection',
    isPreview: true,
    needs: 'checks',
    answer: configuration,
  },
  {
    method: 'GET',
    path: 'pipelines/checks/runs/{checkSuiteId}',
    origin: 'collection',
    isPreview: true,
    needs: 'check-runs',
    answer: suite,
  },
  {
    method: 'GET',
    path: 'distributedtask/environments',
    origin: 'collection',
    needs: 'environments',
    answer: environments,
  },
  { method: 'GET', path: 'pipelines/environments', origin: 'collection', needs: 'environments', answer: environments },
  {
    method: 'GET',
    path: 'distributedtask/environments/{environmentId}',
    origin: 'collection',
    needs: 'environments',
    answer: (call) => ({ status: 200, json: environmentShown(call, environmentOf(call)) }),
  },
  {
    method: 'GET',
    path: 'distributedtask/environments/{environmentId}/environmentdeploymentrecords',
    origin: 'collection',
    needs: 'deployments',
    answer: deployments,
  },
];

function approvals(call: Call): Reply {
  const { project, query } = call;
  const ids = query.get('approvalIds')?.split(',').filter(Boolean);
  const state = query.get('state');
  const top = Number(query.get('top') ?? project.approvals.length);
  const chosen = ids === undefined ? project.approvals : ids.map((id) => approvalOf(call, id));
  const all = chosen.filter(({ status }) => state === null || state === 'all' || status === state);
  return listed(all.slice(0, top).map((one) => approvalShown(call, one)));
}

function approvalOf({ project }: Call, id: string): Approval {
  const found = project.approvals.find((one) => one.id === id.toLowerCase());
  if (found !== undefined) return found;
  throw absent('ApprovalNotFoundException', `Approval with ID ${id} does not exist or you do not have access to it.`);
}

function approvalShown(call: Call, { build, blockedApprovers, steps, ...own }: Approval): object {
  const { project, base, query, world } = call;
  // One of the two, or both with a comma.
  const isExpanded = (query.get('$expand') ?? '').split(',').includes('steps') && !world.denied.includes('steps');
  const owner = project.builds.find(({ id }) => id === build);
  return {
    ...own,
    blockedApprovers: blockedApprovers.map((name) => identity(call, name)),
    steps: isExpanded
      ? steps.map(({ assigned, actual, lastModifiedBy, history, ...step }) => ({
          ...step,
          assignedApprover: identity(call, assigned),
          ...(actual !== null && { actualApprover: identity(call, actual) }),
          lastModifiedBy: identity(call, lastModifiedBy),
          history: history.map(({ assignedTo, createdBy, ...entry }) => ({
            ...entry,
            assignedTo: identity(call, assignedTo),
            createdBy: identity(call, createdBy),
          })),
        }))
      : [],
    pipeline: {
      owner: { id: build, name: owner?.number ?? '' },
      id: String(owner?.definition ?? ''),
      name: project.definitions.find(({ id }) => id === owner?.definition)?.name ?? '',
    },
    _links: linkTo(`${base}/${project.id}/_apis/pipelines/approvals/${own.id}`),
  };
}

/** It is there so that a test can see that nobody calls it; the job's token may not approve anything. */
function approve({ world, project }: Call): Reply {
  const who = `${project.name} Build Service (${world.organization})`;
  throw new Refusal(403, 'AccessDeniedException', `${who} does not have permissions to update these approvals.`);
}

function configurations(call: Call): Reply {
  const { project, query } = call;
  const type = query.get('resourceType');
  const id = query.get('resourceId');
  if (type === null || id === null)
    throw new Refusal(400, 'InvalidCheckConfigurationException', 'Resource type and resource id are needed.');
  const all = project.checks.filter(({ resource }) => resource.type === type && resource.id === id);
  return listed(all.map((one) => checkShown(call, one)));
}

function configuration(call: Call): Reply {
  const id = numberOf(call, 'id');
  const found = call.project.checks.find((one) => one.id === id);
  if (found === undefined)
    throw absent('CheckConfigurationNotFoundException', `Check configuration ${id} does not exist.`);
  return { status: 200, json: checkShown(call, found) };
}

function checkShown(call: Call, check: Check): object {
  const settings = {
    ...(check.kind === 'approval' && {
      approvers: check.approvers.map((name) => identity(call, name)),
      blockedApprovers: check.blockedApprovers.map((name) => identity(call, name)),
    }),
    ...check.settings,
  };
  return {
    ...(call.query.get('$expand') === 'settings' && check.kind !== 'authorization' && { settings }),
    createdBy: identity(call, check.modifiedBy),
    createdOn: check.modifiedOn,
    modifiedBy: identity(call, check.modifiedBy),
    modifiedOn: check.modifiedOn,
    timeout: 43200,
    ...(check.isDisabled !== undefined && { isDisabled: check.isDisabled }),
    _links: linkTo(checkUrl(call, check.id)),
    ...checkReference(call, check),
  };
}

const checkUrl = ({ base, project }: Call, id: number): string =>
  `${base}/${project.id}/_apis/pipelines/checks/configurations/${id}`;

const checkReference = (call: Call, { id, kind, resource }: Check): object => ({
  id,
  type: CHECK_TYPES[kind],
  url: checkUrl(call, id),
  resource,
});

function suite(call: Call): Reply {
  const id = inPath(call, 'checkSuiteId').toLowerCase();
  const { project } = call;
  const found = project.suites.find((one) => one.id === id);
  if (found === undefined) throw absent('CheckSuiteNotFoundException', `Check suite ${id} does not exist.`);
  const withResources = call.query.get('$expand') === 'resources';
  return {
    status: 200,
    json: {
      id: found.id,
      status: found.status,
      message: '',
      completedDate: found.runs.at(-1)?.completedDate,
      checkRuns: found.runs.map(({ check, modifiedBy, ...run }) => {
        const configured = project.checks.find((one) => one.id === check);
        if (configured === undefined) throw new Error(`the world has no check ${check}`);
        const { resource, ...reference } = { resource: {}, ...checkReference(call, configured) };
        return {
          ...run,
          ...(modifiedBy !== null && { modifiedBy: identity(call, modifiedBy) }),
          checkConfigurationRef: withResources ? { ...reference, resource } : reference,
        };
      }),
      _links: linkTo(`${call.base}/${project.id}/_apis/pipelines/checks/runs/${found.id}`),
    },
  };
}

function environments(call: Call): Reply {
  const { project, query, world } = call;
  const name = query.get('name')?.toLowerCase();
  const all = project.environments.filter((one) => name === undefined || one.name.toLowerCase() === name);
  return page(all, { query, names: ['$top', 'top'], size: world.pageSize }, (one) => environmentShown(call, one));
}

function environmentOf(call: Call): Environment {
  const id = numberOf(call, 'environmentId');
  const found = call.project.environments.find((one) => one.id === id);
  if (found !== undefined) return found;
  throw absent('EnvironmentNotFoundException', `Environment with ID ${id} does not exist or you lack permissions.`);
}

function environmentShown(call: Call, { id, name, createdBy, createdOn }: Environment): object {
  return {
    id,
    name,
    description: '',
    createdBy: identity(call, createdBy),
    createdOn,
    lastModifiedBy: identity(call, createdBy),
    lastModifiedOn: createdOn,
    resources: [],
    project: { id: call.project.id, name: call.project.name },
  };
}

/** The latest first, as everywhere in Azure Pipelines. */
function deployments(call: Call): Reply {
  const environment = environmentOf(call);
  const { base, project, query, world } = call;
  const latest = [...environment.deployments].sort((one, other) => other.id - one.id);
  return page(latest, { query, names: ['top', '$top'], size: world.pageSize }, (one) => {
    const owner = project.builds.find(({ id }) => id === one.build);
    const definition = project.definitions.find(({ id }) => id === owner?.definition);
    const { build, result, finishTime, ...own } = one;
    return {
      ...own,
      environmentId: environment.id,
      requestIdentifier: `${one.stageName}.${one.jobName}.__default`,
      serviceOwner: '00025394-6065-48ca-87d9-7f5672854ef7',
      scopeId: project.id,
      planType: 'Build',
      planId: owner?.planId ?? '',
      owner: {
        id: build,
        name: owner?.number ?? '',
        _links: linkTo(`${base}/${project.id}/_apis/build/Builds/${build}`),
      },
      definition: { id: owner?.definition ?? 0, name: definition?.name ?? '' },
      ...(result !== null && { result }),
      ...(finishTime !== null && { finishTime }),
    };
  });
}
