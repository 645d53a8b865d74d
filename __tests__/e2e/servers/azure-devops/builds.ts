import { strToU8, zipSync } from 'fflate';
import { type Call, identity, inPath, linkTo, numberOf, projectShown, type Route } from './call.js';
import { absent, listed, page, type Reply } from './reply.js';
import type { Artifact, Build, Checkpoint, Job, Stage } from './world.js';

export const BUILDS: readonly Route[] = [
  { method: 'GET', path: 'build/builds/{buildId}', origin: 'collection', needs: 'builds', answer: one },
  { method: 'GET', path: 'build/builds/{buildId}/timeline', origin: 'collection', needs: 'timeline', answer: timeline },
  {
    method: 'GET',
    path: 'build/builds/{buildId}/timeline/{timelineId}',
    origin: 'collection',
    needs: 'timeline',
    answer: timeline,
  },
  {
    method: 'GET',
    path: 'build/builds/{buildId}/artifacts',
    origin: 'collection',
    needs: 'artifacts',
    answer: artifacts,
  },
  {
    method: 'GET',
    path: 'build/builds/{buildId}/tags',
    origin: 'collection',
    needs: 'builds',
    answer: (call) => listed(found(call).tags),
  },
  {
    method: 'GET',
    path: 'build/builds/{buildId}/changes',
    origin: 'collection',
    needs: 'builds',
    answer: (call) => {
      const build = found(call);
      const all = build.changes ?? [build.sourceVersion];
      const { query, world } = call;
      return page(all, { query, names: ['$top'], size: world.pageSize }, (id) => ({ id, type: 'TfsGit' }));
    },
  },
  {
    method: 'GET',
    path: 'build/definitions/{definitionId}',
    origin: 'collection',
    needs: 'definitions',
    answer: definition,
  },
];

function found(call: Call): Build {
  const id = numberOf(call, 'buildId');
  const build = call.project.builds.find((other) => other.id === id);
  if (build !== undefined) return build;
  throw absent('BuildNotFoundException', `The requested build ${id} could not be found.`);
}

function one(call: Call): Reply {
  return { status: 200, json: shown(call, found(call)) };
}

function shown(call: Call, build: Build): object {
  const { project, base } = call;
  const definition = project.definitions.find(({ id }) => id === build.definition);
  const triggeredBy = project.builds.find(({ id }) => id === build.triggeredBy);
  const url = `${base}/${project.id}/_apis/build/Builds/${build.id}`;
  return {
    _links: linkTo(url),
    properties: {},
    tags: build.tags,
    validationResults: [],
    plans: [{ planId: build.planId }],
    triggerInfo: build.triggerInfo,
    id: build.id,
    buildNumber: build.number,
    status: build.status,
    queueTime: build.queueTime,
    startTime: build.startTime,
    url,
    definition: {
      id: build.definition,
      name: definition?.name ?? '',
      url: `${base}/${project.id}/_apis/build/Definitions/${build.definition}`,
      path: '\\',
      type: 'build',
      queueStatus: 'enabled',
      revision: 1,
      project: projectShown(call),
    },
    project: projectShown(call),
    uri: `vstfs:///Build/Build/${build.id}`,
    sourceBranch: build.sourceBranch,
    sourceVersion: build.sourceVersion,
    priority: 'normal',
    reason: build.reason,
    requestedFor: identity(call, build.requestedFor),
    requestedBy: identity(call, build.requestedBy),
    lastChangedDate: build.startTime,
    lastChangedBy: identity(call, build.requestedBy),
    orchestrationPlan: { planId: build.planId },
    repository: { ...build.repository, clean: null, checkoutSubmodules: false },
    retainedByRelease: false,
    triggeredByBuild: triggeredBy === undefined ? null : shown(call, triggeredBy),
  };
}

function timeline(call: Call): Reply {
  const build = found(call);
  const asked = call.values.timelineId ?? build.planId;
  const earlier = build.stages.flatMap(({ previousAttempts = [] }) => previousAttempts.map((one) => one.timelineId));
  if (asked.toLowerCase() !== build.planId && !earlier.includes(asked))
    throw absent('TimelineNotFoundException', `The timeline ${asked} could not be found.`);
  const { base, project } = call;
  return {
    status: 200,
    json: {
      // The timeline in force shows the latest attempts alone.
      records: asked.toLowerCase() === build.planId ? build.stages.flatMap(recordsOf) : [],
      lastChangedBy: '00000002-0000-8888-8000-000000000000',
      lastChangedOn: build.startTime,
      id: asked,
      changeId: 42,
      url: `${base}/${project.id}/_apis/build/builds/${build.id}/Timeline/${asked}`,
    },
  };
}

const QUIET = {
  currentOperation: null,
  percentComplete: null,
  resultCode: null,
  changeId: 42,
  lastModified: '0001-01-01T00:00:00',
  workerName: null,
  details: null,
  errorCount: 0,
  warningCount: 0,
  url: null,
  log: null,
  task: null,
};

/** Stage, its checkpoint with what held it, its phases, their jobs, the jobs' tasks. */
function recordsOf(stage: Stage, index: number): readonly object[] {
  const { checkpoint, jobs, previousAttempts = [], ...own } = stage;
  return [
    { ...QUIET, ...own, parentId: null, type: 'Stage', order: index + 1, previousAttempts },
    ...(checkpoint === null ? [] : heldBy(checkpoint, stage)),
    ...jobs.flatMap(workOf(stage)),
  ];
}

function heldBy(checkpoint: Checkpoint, stage: Stage): readonly object[] {
  const { id, approvals, others, state, result } = checkpoint;
  const shared = {
    ...QUIET,
    state,
    result,
    startTime: stage.startTime,
    finishTime: stage.startTime,
    attempt: stage.attempt,
    previousAttempts: [],
    order: null,
  };
  const below = [...approvals.map((one) => ({ id: one, type: 'Checkpoint.Approval' })), ...others];
  return [
    { ...shared, id, parentId: stage.id, type: 'Checkpoint', name: 'Checkpoint', identifier: 'Checkpoint' },
    ...below.map((one) => ({ ...shared, ...one, parentId: id, name: one.type, identifier: null })),
  ];
}

const workOf =
  (stage: Stage) =>
  (job: Job, index: number): readonly object[] => {
    const { phaseId, tasks, ...own } = job;
    const shared = { ...QUIET, ...own, previousAttempts: [] };
    const phase = own.identifier.replace(/\.__default$/, '');
    return [
      { ...shared, id: phaseId, parentId: stage.id, type: 'Phase', identifier: phase, order: index + 1 },
      { ...shared, parentId: phaseId, type: 'Job', order: 1, workerName: 'Azure Pipelines 3' },
      ...tasks.map(({ id, name }, order) => ({
        ...shared,
        id,
        name,
        parentId: own.id,
        type: 'Task',
        order: order + 1,
        identifier: null,
        task: { id: '2c65196a-54fd-4a02-9be8-d9d1837b7111', name, version: '1.0.0' },
      })),
    ];
  };

function artifacts(call: Call): Reply {
  const { id, artifacts: all } = found(call);
  const { base, project, query } = call;
  const elsewhere = 'https://artprodeus21.artifacts.visualstudio.com/A1b2c3/_apis/artifact/cGxhbg2/content?format=zip';
  const url = (name: string) =>
    `${base}/${project.id}/_apis/build/builds/${id}/artifacts?artifactName=${encodeURIComponent(name)}`;
  const whole = all.map((one) => ({
    id: one.id,
    name: one.name,
    source: one.source,
    resource: {
      type: one.type,
      data: one.type === 'Container' ? `#/${id}/${one.name}` : 'A1B2C3',
      properties: { localpath: `/agent/_work/1/a/${one.name}`, artifactsize: '1024' },
      url: `${url(one.name)}&api-version=7.1`,
      downloadUrl: one.type === 'Container' ? `${url(one.name)}&api-version=7.1&%24format=zip` : elsewhere,
    },
  }));
  const name = query.get('artifactName');
  if (name === null) return listed(whole);
  const named = whole.find((one) => one.name.toLowerCase() === name.toLowerCase());
  const kept = all.find((one) => one.id === named?.id);
  // microsoft/azure-devops-extension-api#48
  if (kept !== undefined && query.get('$format') === 'zip')
    return kept.type === 'Container' ? zipOf(kept) : { status: 302, headers: { location: elsewhere } };
  if (named !== undefined) return { status: 200, json: named };
  throw absent('ArtifactNotFoundException', `Artifact ${name} not found for build ${id}.`);
}

/** All lies in a folder that is called as the artifact. */
function zipOf({ name, files }: Artifact): Reply {
  const entries = Object.entries(files).map(([path, text]) => [`${name}/${path}`, strToU8(text)] as const);
  const bytes = Buffer.from(zipSync(Object.fromEntries(entries)));
  return { status: 200, headers: { 'content-type': 'application/zip' }, bytes };
}

function definition(call: Call): Reply {
  const id = inPath(call, 'definitionId');
  const found = call.project.definitions.find((one) => String(one.id) === id);
  if (found === undefined)
    throw absent('DefinitionNotFoundException', `VS403403: Build definition ${id} does not exist.`);
  const url = `${call.base}/${call.project.id}/_apis/build/Definitions/${id}`;
  const repository = call.project.repositories.find((one) => one.id === found.repositoryId);
  return {
    status: 200,
    json: {
      _links: linkTo(url),
      jobAuthorizationScope: 'project',
      process: { yamlFilename: found.yamlFilename, type: 2 },
      repository: {
        id: found.repositoryId,
        type: 'TfsGit',
        name: repository?.name ?? '',
        defaultBranch: repository?.defaultBranch ?? 'refs/heads/main',
        clean: null,
        checkoutSubmodules: false,
      },
      id: found.id,
      name: found.name,
      url,
      path: '\\',
      type: 'build',
      queueStatus: 'enabled',
      revision: 1,
      project: projectShown(call),
    },
  };
}
