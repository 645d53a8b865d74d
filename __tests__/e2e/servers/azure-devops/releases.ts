import { type Call, identity, linkTo, numberOf, type Route } from './call.js';
import { absent, listed, Refusal, type Reply } from './reply.js';
import type { Release, ReleaseApproval, ReleaseStage } from './world.js';

export const RELEASES: readonly Route[] = [
  {
    method: 'GET',
    path: 'release/releases/{releaseId}',
    origin: 'releases',
    needs: 'releases',
    answer: (call) => ({ status: 200, json: releaseShown(call, releaseOf(call)) }),
  },
  {
    method: 'GET',
    path: 'release/releases/{releaseId}/environments/{environmentId}',
    origin: 'releases',
    needs: 'releases',
    answer: stage,
  },
  { method: 'GET', path: 'release/approvals', origin: 'releases', needs: 'releases', answer: approvals },
  { method: 'PATCH', path: 'release/approvals/{approvalId}', origin: 'releases', needs: 'releases', answer: approve },
];

function releaseOf(call: Call): Release {
  const id = numberOf(call, 'releaseId');
  const found = call.project.releases.find((one) => one.id === id);
  if (found !== undefined) return found;
  throw absent('ReleaseNotFoundException', `VS402870: Release with ID ${id} does not exist.`);
}

function stage(call: Call): Reply {
  const release = releaseOf(call);
  const id = numberOf(call, 'environmentId');
  const found = release.environments.find((one) => one.id === id);
  if (found === undefined)
    throw absent('ReleaseEnvironmentNotFoundException', `VS402881: Stage ${id} not found in release ${release.id}.`);
  return { status: 200, json: stageShown(call, release, found) };
}

function approvals(call: Call): Reply {
  const { project, query, world } = call;
  const status = query.get('statusFilter') ?? 'pending';
  const type = query.get('typeFilter') ?? 'all';
  const ids = query.get('releaseIdsFilter')?.split(',').map(Number);
  const top = Number(query.get('top') ?? Math.min(50, world.pageSize));
  const from = Number(query.get('continuationToken') ?? 0);
  const isAscending = query.get('queryOrder') === 'ascending';
  const all = project.releases
    .flatMap((release) => release.environments.map((one) => ({ release, one })))
    .flatMap(({ release, one }) => one.approvals.map((approval) => ({ release, one, approval })))
    .filter(({ release }) => ids === undefined || ids.includes(release.id))
    .filter(({ approval }) => (type === 'all' || approval.type === type) && approval.status === status)
    .sort((a, b) => (isAscending ? a.approval.id - b.approval.id : b.approval.id - a.approval.id));
  const rest = all.filter(({ approval }) => from === 0 || (isAscending ? approval.id >= from : approval.id <= from));
  const next = rest[top]?.approval.id;
  return listed(
    rest.slice(0, top).map(({ release, one, approval }) => approvalShown(call, { release, stage: one, approval })),
    next === undefined ? {} : { 'x-ms-continuationtoken': String(next) },
  );
}

/** It is there so that a test can see that nobody calls it. */
function approve({ world, project }: Call): Reply {
  const who = `${project.name} Build Service (${world.organization})`;
  throw new Refusal(403, 'AccessDeniedException', `VS402982: ${who} cannot approve this deployment.`);
}

function releaseShown(call: Call, release: Release): object {
  const { id, name, reason, createdBy, createdOn, artifacts, environments } = release;
  return {
    id,
    name,
    status: 'active',
    createdOn,
    modifiedOn: createdOn,
    modifiedBy: identity(call, createdBy),
    createdBy: identity(call, createdBy),
    createdFor: identity(call, createdBy),
    environments: environments.map((one) => stageShown(call, release, one)),
    variables: {},
    variableGroups: [],
    artifacts: artifacts.map(({ alias, type, isPrimary, reference }) => ({
      alias,
      type,
      isPrimary,
      isRetained: false,
      definitionReference: reference,
    })),
    releaseDefinition: definitionOf(call, release),
    releaseDefinitionRevision: 1,
    description: '',
    reason,
    releaseNameFormat: 'Release-$(rev:r)',
    keepForever: false,
    definitionSnapshotRevision: 1,
    projectReference: { id: call.project.id, name: call.project.name },
    tags: [],
    properties: {},
    _links: linkTo(urlOf(call, `releases/${id}`)),
  };
}

const urlOf = ({ base, project }: Call, rest: string): string => `${base}/${project.id}/_apis/Release/${rest}`;

const definitionOf = (call: Call, { definition }: Release): object => ({
  ...definition,
  path: '\\',
  url: urlOf(call, `definitions/${definition.id}`),
  projectReference: null,
});

function stageShown(call: Call, release: Release, one: ReleaseStage): object {
  const { id, name, status, rank, definitionEnvironmentId, options, approvers } = one;
  const ofType = (type: string) =>
    one.approvals
      .filter((approval) => approval.type === type)
      .map((approval) => approvalShown(call, { release, stage: one, approval }));
  const asked =
    approvers.length === 0
      ? [{ rank: 1, isAutomated: true, isNotificationOn: false, id: 0 }]
      : approvers.map((approver, index) => ({
          rank: index + 1,
          isAutomated: false,
          isNotificationOn: false,
          approver: identity(call, approver),
          id: index,
        }));
  return {
    id,
    releaseId: release.id,
    name,
    status,
    variables: {},
    variableGroups: [],
    preDeployApprovals: ofType('preDeploy'),
    postDeployApprovals: ofType('postDeploy'),
    preApprovalsSnapshot: {
      approvals: asked,
      approvalOptions: { ...options, timeoutInMinutes: 43200, executionOrder: 'beforeGates' },
    },
    postApprovalsSnapshot: { approvals: [{ rank: 1, isAutomated: true, isNotificationOn: false, id: 0 }] },
    deploySteps: one.attempts.map(({ planId, jobId, requestedBy, requestedFor, ...own }) => ({
      ...own,
      releaseDeployPhases: [phaseShown(planId, jobId, own)],
      operationStatus: own.status === 'inProgress' ? 'phaseInProgress' : 'approved',
      requestedBy: identity(call, requestedBy),
      requestedFor: identity(call, requestedFor),
      lastModifiedBy: identity(call, requestedBy),
      lastModifiedOn: own.queuedOn,
      hasStarted: true,
    })),
    rank,
    definitionEnvironmentId,
    createdOn: release.createdOn,
    modifiedOn: release.createdOn,
    owner: identity(call, release.createdBy),
    schedules: [],
    release: { id: release.id, name: release.name, url: urlOf(call, `releases/${release.id}`) },
    releaseDefinition: definitionOf(call, release),
    releaseCreatedBy: identity(call, release.createdBy),
    triggerReason: 'Manual',
  };
}

type Attempt = ReleaseStage['attempts'][number];

/** The one phase of a stage, with the one job that an agent runs in it. */
function phaseShown(
  runPlanId: string,
  timelineRecordId: string,
  { id, status, queuedOn }: Pick<Attempt, 'id' | 'status' | 'queuedOn'>,
): object {
  const own = { status, startTime: queuedOn, rank: 1, issues: [], agentName: 'Azure Pipelines 3' };
  return {
    phaseId: String(id),
    name: 'Agent job',
    rank: 1,
    phaseType: 'agentBasedDeployment',
    status,
    runPlanId,
    startedOn: queuedOn,
    manualInterventions: [],
    deploymentJobs: [
      {
        job: { ...own, id: 1, timelineRecordId, name: 'Agent job' },
        tasks: [{ ...own, id: 2, timelineRecordId: '99000000-0000-5000-8000-0000000000c9', name: 'AmlPromote' }],
      },
    ],
  };
}

function approvalShown(
  call: Call,
  { release, stage, approval }: { release: Release; stage: ReleaseStage; approval: ReleaseApproval },
): object {
  const { type, approver, approvedBy, history, ...own } = approval;
  const { id, name } = release;
  return {
    ...own,
    revision: 2,
    approvalType: type,
    approver: identity(call, approver),
    ...(approvedBy !== null && { approvedBy: identity(call, approvedBy) }),
    history: history.map(({ approver: earlier, changedBy, ...entry }) => ({
      ...entry,
      approver: identity(call, earlier),
      changedBy: identity(call, changedBy),
    })),
    release: { id, name, url: urlOf(call, `releases/${id}`), _links: {} },
    releaseDefinition: definitionOf(call, release),
    releaseEnvironment: {
      id: stage.id,
      name: stage.name,
      url: urlOf(call, `releases/${id}/environments/${stage.id}`),
      _links: {},
    },
    url: urlOf(call, `approvals/${own.id}`),
  };
}
