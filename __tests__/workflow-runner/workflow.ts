import { parse } from 'yaml';

/** A step as the file has it, expressions and all. */
export interface WorkflowStep {
  readonly id?: string;
  readonly name?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly with: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly run?: string;
}

export interface WorkflowJob {
  readonly key: string;
  /** As GitHub shows it. */
  readonly name: string;
  readonly needs: readonly string[];
  readonly if?: string;
  readonly environment?: string;
  /** False where the environment says so: then no deployment is made. */
  readonly hasDeployment: boolean;
  readonly permissions: Permissions;
  readonly outputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly steps: readonly WorkflowStep[];
}

/** What a job's token may, by scope. */
export type Permissions = Readonly<Record<string, 'read' | 'write' | 'none'>>;

export interface WorkflowInput {
  readonly required: boolean;
  readonly default?: string;
}

export interface Workflow {
  readonly name: string;
  /** The events that start it. */
  readonly events: readonly string[];
  /** Inputs of `workflow_dispatch`. */
  readonly inputs: Readonly<Record<string, WorkflowInput>>;
  readonly jobs: readonly WorkflowJob[];
}

// `concurrency` is known and not played: one run at a time is all that these tests have.
const IN_WORKFLOW = ['name', 'run-name', 'on', 'permissions', 'concurrency', 'env', 'jobs'];
const IN_JOB = [
  'name',
  'needs',
  'if',
  'runs-on',
  'environment',
  'permissions',
  'outputs',
  'env',
  'steps',
  'concurrency',
  'timeout-minutes',
];
const IN_STEP = ['id', 'name', 'if', 'uses', 'with', 'env', 'run', 'shell', 'timeout-minutes'];

// What GITHUB_TOKEN may in a repository of the restricted default, where a workflow says nothing
// (docs.github.com/actions/reference/authentication-in-a-workflow).
const UNSAID: Permissions = { contents: 'read', packages: 'read' };

/** Reads a workflow; what this runner does not play is an error, so that nothing is passed over in silence. */
export function readWorkflow(text: string): Workflow {
  const file = mapOf(parse(text), 'the workflow');
  knowsOnly(file, IN_WORKFLOW, 'the workflow');
  const on = file.on;
  const events = typeof on === 'string' ? [on] : Array.isArray(on) ? on.map(String) : Object.keys(mapOf(on, 'on'));
  const dispatch = mapOf(mapOf(typeof on === 'object' && !Array.isArray(on) ? on : {}, 'on').workflow_dispatch, 'on');
  const inputs = Object.entries(mapOf(dispatch.inputs, 'inputs')).map(([name, value]): [string, WorkflowInput] => {
    const { required, default: usual } = mapOf(value, name);
    return [name, { required: required === true, ...(usual !== undefined && { default: String(usual) }) }];
  });
  const outer = permissionsOf(file.permissions) ?? UNSAID;
  const env = textsOf(file.env, 'env');
  const jobs = Object.entries(mapOf(file.jobs, 'jobs')).map(([key, job]) => readJob(key, mapOf(job, key), outer, env));
  for (const { key, needs } of jobs) {
    const missing = needs.find((one) => !jobs.some((other) => other.key === one));
    if (missing !== undefined) throw new Error(`the job ${key} needs ${missing}, which does not exist`);
  }
  return { name: String(file.name ?? ''), events, inputs: Object.fromEntries(inputs), jobs };
}

function readJob(key: string, job: Fields, outer: Permissions, outerEnv: Record<string, string>): WorkflowJob {
  knowsOnly(job, IN_JOB, `the job ${key}`);
  const { needs, environment, if: condition } = job;
  const steps = Array.isArray(job.steps) ? job.steps : [];
  const place = typeof environment === 'object' ? mapOf(environment, 'environment').name : (environment ?? undefined);
  return {
    key,
    name: String(job.name ?? key),
    needs: needs === undefined ? [] : [needs].flat().map(String),
    ...(condition !== undefined && { if: String(condition) }),
    ...(place !== undefined && { environment: String(place) }),
    hasDeployment: !(typeof environment === 'object' && mapOf(environment, 'environment').deployment === false),
    permissions: permissionsOf(job.permissions) ?? outer,
    outputs: textsOf(job.outputs, 'outputs'),
    env: { ...outerEnv, ...textsOf(job.env, 'env') },
    steps: steps.map((step: unknown, index) => readStep(mapOf(step, 'step'), `step ${index + 1} of ${key}`)),
  };
}

function readStep(step: Fields, at: string): WorkflowStep {
  knowsOnly(step, IN_STEP, at);
  const { id, name, if: condition, uses, run } = step;
  if ((uses === undefined) === (run === undefined)) throw new Error(`${at} has neither or both of uses and run`);
  return {
    ...(id !== undefined && { id: String(id) }),
    ...(name !== undefined && { name: String(name) }),
    ...(condition !== undefined && { if: String(condition) }),
    ...(uses !== undefined && { uses: String(uses) }),
    ...(run !== undefined && { run: String(run) }),
    with: textsOf(step.with, at),
    env: textsOf(step.env, at),
  };
}

type Fields = Record<string, unknown>;

function mapOf(value: unknown, what: string): Fields {
  if (value === undefined || value === null) return {};
  if (typeof value !== 'object' || Array.isArray(value)) throw new Error(`${what} is no mapping`);
  return { ...value };
}

const textsOf = (value: unknown, what: string): Record<string, string> =>
  Object.fromEntries(Object.entries(mapOf(value, what)).map(([key, text]) => [key, String(text ?? '')]));

function permissionsOf(value: unknown): Permissions | undefined {
  if (value === undefined) return undefined;
  const given = Object.entries(mapOf(value, 'permissions'));
  return Object.fromEntries(
    given.map(([scope, level]) => {
      if (level !== 'read' && level !== 'write' && level !== 'none') throw new Error(`permissions: ${scope}: ${level}`);
      return [scope, level];
    }),
  );
}

function knowsOnly(fields: Fields, known: readonly string[], what: string): void {
  const other = Object.keys(fields).find((key) => !known.includes(key));
  if (other !== undefined) throw new Error(`${what} has ${other}, which the runner of the tests does not play`);
}
