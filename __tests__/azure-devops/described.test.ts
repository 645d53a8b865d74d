import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { isList, isObject, type Json, type JsonObject, objectAt, parseJson } from '../../conformance/json.js';
import * as answers from '../../src/azure-devops/answers.js';
import { entry, PRODUCTION, REVIEWERS, rule } from '../github/gated-run.js';
import { inJob, POLICY } from './gated-run.js';
import { DIGEST, ID } from './organization.js';

const SPECS = join('..', 'shared', 'specs', 'azure-devops');
const FILES = {
  approvals: 'approvalsAndChecks/7.1/pipelinesapproval.json',
  checks: 'approvalsAndChecks/7.1/pipelinesChecks.json',
  permissions: 'approvalsAndChecks/7.1/pipelinePermissions.json',
  build: 'build/7.1/build.json',
  git: 'git/7.1/git.json',
  release: 'release/7.1/release.json',
} as const;
type File = keyof typeof FILES;

/** Which answer is described where; of environments, their deployments and errors nothing is. */
const DESCRIBED: Readonly<Record<string, readonly [File, string]>> = {
  buildSchema: ['build', 'Build'],
  definitionSchema: ['build', 'BuildDefinition'],
  timelineSchema: ['build', 'Timeline'],
  artifactsSchema: ['build', 'BuildArtifact'],
  approvalsSchema: ['approvals', 'Approval'],
  checksSchema: ['checks', 'ApprovalCheckConfiguration'],
  checkSuiteSchema: ['checks', 'CheckSuite'],
  checkSettingsSchema: ['checks', 'ApprovalCheckConfiguration'],
  pipelinePermissionsSchema: ['permissions', 'ResourcePipelinePermissions'],
  generalSettingsSchema: ['build', 'PipelineGeneralSettings'],
  stageSettingsSchema: ['release', 'ReleaseEnvironment'],
  repositorySchema: ['git', 'GitRepository'],
  commitDiffsSchema: ['git', 'GitCommitDiffs'],
  refsSchema: ['git', 'GitRef'],
  itemSchema: ['git', 'GitItem'],
  branchPoliciesSchema: ['git', 'PolicyConfiguration'],
  pullRequestSchema: ['git', 'GitPullRequest'],
  iterationsSchema: ['git', 'GitPullRequestIteration'],
  threadsSchema: ['git', 'GitPullRequestCommentThread'],
  statusesSchema: ['git', 'GitPullRequestStatus'],
  createdSchema: ['git', 'GitPullRequestStatus'],
  commitsSchema: ['git', 'GitCommitRef'],
  gitCommitSchema: ['git', 'GitCommit'],
  pushSchema: ['git', 'GitPush'],
  pushesSchema: ['git', 'GitPush'],
  folderSchema: ['git', 'GitItem'],
  pullRequestQuerySchema: ['git', 'GitPullRequestQuery'],
  buildChangesSchema: ['build', 'Change'],
  releaseStageSchema: ['release', 'ReleaseEnvironment'],
  releaseSchema: ['release', 'Release'],
};
const UNDESCRIBED = [
  'environmentsSchema',
  'deploymentsSchema',
  'problemSchema',
  'roleAssignmentsSchema',
  'accessControlListsSchema',
  'serviceEndpointsSchema',
  'pipelineFileSchema',
];

/** What only later descriptions, or those of a subtype, have. */
const BEYOND = new Set([
  'definitionSchema.process.type',
  'definitionSchema.process.yamlFilename',
  'approvalsSchema.pipeline',
  'checkSuiteSchema.checkRuns.modifiedBy',
  'threadsSchema.properties.CodeReviewThreadType',
  'threadsSchema.properties.CodeReviewVoteResult',
  'threadsSchema.properties.CodeReviewVotedByIdentity',
  'threadsSchema.properties.CodeReviewVotedByInitiatorIdentity',
  'branchPoliciesSchema.settings.minimumApproverCount',
  'branchPoliciesSchema.settings.creatorVoteCounts',
  'branchPoliciesSchema.settings.resetOnSourcePush',
  'branchPoliciesSchema.settings.requireVoteOnLastIteration',
  'branchPoliciesSchema.settings.requireVoteOnEachIteration',
  'branchPoliciesSchema.settings.scope',
  'branchPoliciesSchema.settings.filenamePatterns',
  'checkSettingsSchema.settings.displayName',
  'checkSettingsSchema.settings.definitionRef',
  'checkSettingsSchema.settings.inputs',
]);

const isThere = Object.values(FILES).every((file) => existsSync(join(SPECS, file)));
const read = (file: File): JsonObject => {
  // They begin with a byte-order mark.
  const value = parseJson(readFileSync(join(SPECS, FILES[file]), 'utf8').replace(/^\uFEFF/, ''));
  if (!isObject(value)) throw new Error(`${file} is no description`);
  return value;
};

(isThere ? describe : describe.skip)(`what Microsoft publishes of its API (needs ${SPECS})`, () => {
  it('has every answer whose shape the client judges', () => {
    const schemas = Object.keys(answers).filter((name) => name.endsWith('Schema'));
    expect(schemas.filter((name) => !(name in DESCRIBED) && !UNDESCRIBED.includes(name))).toEqual([]);
  });

  it.each(Object.entries(DESCRIBED))('has all that is used of %s', (name, [file, definition]) => {
    const schema: Json = JSON.parse(JSON.stringify(Object.entries(answers).find(([key]) => key === name)?.[1]));
    // A list comes in an object, which is described nowhere.
    const value = objectAt(objectAt(schema, 'properties'), 'value');
    const one = isObject(value.items) ? value.items : schema;
    expect(missing(read(file), { $ref: `#/definitions/${definition}` }, one, name)).toEqual([]);
  });

  it('has every call that the client makes, and every parameter', async () => {
    const calls: string[] = [];
    await inJob({}, async ({ evidence, forge, asked }) => {
      const all = {
        ...rule(REVIEWERS),
        approvals: [entry({})],
        environment: { ...PRODUCTION, allowedWorkflows: ['**'] },
      };
      await evidence(all, DIGEST, POLICY);
      await forge().policy('promote/policy.yml');
      calls.push(...asked);
    });
    const change = (it: { release: Record<string, unknown> }) => {
      const definitionReference = { version: { id: '41' }, project: { id: ID.project, name: 'Models' } };
      it.release.artifacts = [{ type: 'Build', isPrimary: true, definitionReference }];
    };
    await inJob({ env: { SYSTEM_HOSTTYPE: 'release' }, change }, async ({ evidence, asked }) => {
      await evidence(rule(REVIEWERS));
      calls.push(...asked);
    });
    const operations = Object.keys(FILES).flatMap((file) => operationsOf(read(file as File)));
    const own = calls.filter((call) => !call.includes('/distributedtask/'));
    expect(own.length).toBeGreaterThan(12);
    expect(own.flatMap((call) => wrongWith(call, operations))).toEqual([]);
  });
});

/** Properties of a schema of ours that a description does not have, as paths. */
function missing(whole: JsonObject, described: Json | undefined, ours: Json | undefined, path: string): string[] {
  if (!isObject(ours)) return [];
  if (isObject(ours.items)) return missing(whole, itemsOf(whole, described), ours.items, path);
  const known = propertiesOf(whole, described);
  return Object.entries(objectAt(ours, 'properties')).flatMap(([name, one]) => {
    const at = `${path}.${name}`;
    if (BEYOND.has(at)) return [];
    return name in known ? missing(whole, known[name], one, at) : [at];
  });
}

function resolved(whole: JsonObject, described: Json | undefined): JsonObject {
  const ref = isObject(described) ? described.$ref : undefined;
  if (typeof ref !== 'string') return isObject(described) ? described : {};
  return resolved(whole, objectAt(objectAt(whole, 'definitions'), ref.replace('#/definitions/', '')));
}

function itemsOf(whole: JsonObject, described: Json | undefined): Json | undefined {
  return resolved(whole, described).items;
}

function propertiesOf(whole: JsonObject, described: Json | undefined): JsonObject {
  const value = resolved(whole, described);
  const bases = isList(value.allOf) ? value.allOf.map((one) => propertiesOf(whole, one)) : [];
  return Object.assign({}, ...bases, objectAt(value, 'properties'));
}

interface Operation {
  readonly path: RegExp;
  readonly parameters: readonly string[];
}

function operationsOf(whole: JsonObject): Operation[] {
  const paths = { ...objectAt(whole, 'paths'), ...objectAt(whole, 'x-ms-paths') };
  return Object.entries(paths).flatMap(([path, methods]) => {
    const get = isObject(methods) ? methods.get : undefined;
    if (!isObject(get)) return [];
    const [bare = ''] = path.split('?');
    // The timeline in force has no id in its path.
    const pattern = bare.replace('/{timelineId}', '(/{timelineId})?').replace(/\{\w+\}/g, '[^/]+');
    const listed = isList(get.parameters) ? get.parameters : [];
    const parameters = listed.flatMap((one) => (isObject(one) && typeof one.name === 'string' ? [one.name] : []));
    return [{ path: new RegExp(`^${pattern}$`, 'i'), parameters }];
  });
}

function wrongWith(call: string, operations: readonly Operation[]): string[] {
  const [method, path = ''] = call.split(' ');
  const { pathname, searchParams } = new URL(path, 'http://localhost');
  const fitting = operations.filter((one) => one.path.test(pathname));
  if (method !== 'GET' || fitting.length === 0) return [`${call}: there is no such operation`];
  const known = ['api-version', 'continuationToken', ...fitting.flatMap(({ parameters }) => parameters)];
  return [...searchParams.keys()].filter((name) => !known.includes(name)).map((name) => `${call}: takes no ${name}`);
}
