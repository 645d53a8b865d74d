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
  /** The reusable workflow that stands in place of steps. */
  readonly call?: WorkflowCall;
}

/** How a job calls a reusable workflow (docs.github.com/actions/reference/workflows-and-actions/reusing-workflow-configurations). */
export interface WorkflowCall {
  /** `./PATH`, or `OWNER/REPOSITORY/PATH@REF`. */
  readonly uses: string;
  readonly with: Readonly<Record<string, string>>;
  readonly secrets: 'inherit' | Readonly<Record<string, string>>;
}

/** What a workflow offers to those who call it. */
export interface Callable {
  readonly inputs: Readonly<Record<string, WorkflowInput>>;
  readonly secrets: Readonly<Record<string, { readonly required: boolean }>>;
  /** Expressions over its jobs. */
  readonly outputs: Readonly<Record<string, string>>;
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
  /** Where it may be called. */
  readonly callable?: Callable;
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
const IN_CALLING_JOB = ['name', 'needs', 'if', 'permissions', 'concurrency', 'uses', 'with', 'secrets'];
const IN_STEP = ['id', 'name', 'if', 'uses', 'with', 'env', 'run', 'shell', 'timeout-minutes'];

// What GITHUB_TOKEN may in a repository of the restricted default, where a workflow says nothing
// (docs.github.com/actions/reference/authentication-in-a-workflow).
const UNSAID: Permissions = { contents: 'read', packages: 'read' };

/**
 * Reads a workflow; what this runner does not play is an error, so that nothing is passed over in silence.
 *
 * @param unsaid permissions of jobs for which it says nothing: of a called workflow those of the job that calls it
 */
export function readWorkflow(text: string, unsaid: Permissions = UNSAID): Workflow {
  const file = mapOf(parse(text), 'the workflow');
  knowsOnly(file, IN_WORKFLOW, 'the workflow');
  const on = file.on;
  const events = typeof on === 'string' ? [on] : Array.isArray(on) ? on.map(String) : Object.keys(mapOf(on, 'on'));
  const triggers = mapOf(typeof on === 'object' && !Array.isArray(on) ? on : {}, 'on');
  const inputs = readInputs(mapOf(triggers.workflow_dispatch, 'on').inputs);
  const call = mapOf(triggers.workflow_call, 'on');
  const offered = Object.entries(mapOf(call.outputs, 'outputs')).map(([name, one]) => [name, mapOf(one, name).value]);
  const callable: Callable = {
    inputs: readInputs(call.inputs),
    secrets: readInputs(call.secrets),
    outputs: textsOf(Object.fromEntries(offered), 'outputs'),
  };
  const outer = permissionsOf(file.permissions) ?? unsaid;
  const env = textsOf(file.env, 'env');
  const jobs = Object.entries(mapOf(file.jobs, 'jobs')).map(([key, job]) => readJob(key, mapOf(job, key), outer, env));
  for (const { key, needs } of jobs) {
    const missing = needs.find((one) => !jobs.some((other) => other.key === one));
    if (missing !== undefined) throw new Error(`the job ${key} needs ${missing}, which does not exist`);
  }
  const isCallable = events.includes('workflow_call');
  return { name: String(file.name ?? ''), events, inputs, ...(isCallable && { callable }), jobs };
}

function readInputs(given: unknown): Record<string, WorkflowInput> {
  const inputs = Object.entries(mapOf(given, 'inputs')).map(([name, value]): [string, WorkflowInput] => {
    const { required, default: usual } = mapOf(value, name);
    return [name, { required: required === true, ...(usual !== undefined && { default: String(usual) }) }];
  });
  return Object.fromEntries(inputs);
}

function readJob(key: string, job: Fields, outer: Permissions, outerEnv: Record<string, string>): WorkflowJob {
  knowsOnly(job, job.uses === undefined ? IN_JOB : IN_CALLING_JOB, `the job ${key}`);
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
    ...(job.uses !== undefined && {
      call: {
        uses: String(job.uses),
        with: textsOf(job.with, 'with'),
        secrets: job.secrets === 'inherit' ? 'inherit' : textsOf(job.secrets, 'secrets'),
      },
    }),
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
