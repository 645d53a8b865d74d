import { interpolate } from './expressions.js';
import {
  type Callable,
  type Permissions,
  readWorkflow,
  type WorkflowCall,
  type WorkflowInput,
  type WorkflowJob,
} from './workflow.js';

/** Where a job stands: in the workflow of the run, or in one that a job of it calls. */
export interface Standing {
  /** What goes before keys and names of its jobs; empty in the run's own workflow. */
  readonly prefix: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, string>>;
  /** Whether it sees the secrets of an environment that its job is in: only where it was given all secrets. */
  readonly seesEnvironmentSecrets: boolean;
  /** `OWNER/REPOSITORY/PATH@REF` of the called workflow; null in the run's own. */
  readonly calledFrom: string | null;
}

/** A workflow that a job has called. */
export interface Called {
  readonly callable: Callable;
  readonly jobs: readonly WorkflowJob[];
  readonly at: Standing;
}

/** Who calls, and what can be called. */
export interface Caller {
  readonly key: string;
  readonly name: string;
  readonly permissions: Permissions;
  readonly call: WorkflowCall;
  readonly at: Standing;
  readonly contexts: Readonly<Record<string, unknown>>;
  /** Workflows, as `uses` names them. */
  readonly workflows: Readonly<Record<string, string>>;
  /** `REPOSITORY@REF` of the run, in which a `./` path is. */
  readonly here: { readonly repository: string; readonly ref: string };
}

/** Reads what a job calls, and gives it what the job says; throws where GitHub does not start such a run. */
export function called({ key, name, permissions, call, at, contexts, workflows, here }: Caller): Called {
  const text = workflows[call.uses];
  if (text === undefined) throw new Error(`the job ${key} calls ${call.uses}, which does not exist`);
  const { callable, jobs } = readWorkflow(text, permissions);
  if (callable === undefined) throw new Error(`${call.uses} is no workflow that can be called`);
  for (const job of jobs) mayGrant(job, { key, permissions });
  const given = Object.entries(call.with).map(([input, value]) => [input, interpolate(value, { contexts })]);
  const inherits = call.secrets === 'inherit';
  const passed = call.secrets === 'inherit' ? at.secrets : secretsOf(call.secrets, callable, contexts);
  const [, path = '', ref] = /^(?:\.\/)?([^@]+)(?:@(.+))?$/.exec(call.uses) ?? [];
  return {
    callable,
    jobs,
    at: {
      prefix: `${at.prefix}${name} / `,
      inputs: filled(callable.inputs, Object.fromEntries(given), contexts),
      secrets: passed,
      seesEnvironmentSecrets: inherits && at.seesEnvironmentSecrets,
      calledFrom: ref === undefined ? `${here.repository}/${path}@${here.ref}` : `${path}@refs/heads/${ref}`,
    },
  };
}

/** What a workflow offers when its jobs are over. */
export function offered({ callable }: Called, contexts: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(callable.outputs).map(([name, text]) => [name, interpolate(text, { contexts })]),
  );
}

/** Inputs with their defaults, which see `github`, `inputs` and `vars`. */
function filled(
  inputs: Readonly<Record<string, WorkflowInput>>,
  given: Readonly<Record<string, string>>,
  { github, vars }: Readonly<Record<string, unknown>>,
): Record<string, string> {
  const unknown = Object.keys(given).find((name) => !(name in inputs));
  if (unknown !== undefined) throw new Error(`the called workflow has no input ${unknown}`);
  const all: Record<string, string> = {};
  for (const [name, { required, default: usual = '' }] of Object.entries(inputs)) {
    if (required && given[name] === undefined) throw new Error(`the called workflow requires the input ${name}`);
    all[name] = given[name] ?? interpolate(usual, { contexts: { github, vars, inputs: all } });
  }
  return all;
}

function secretsOf(
  given: Readonly<Record<string, string>>,
  { secrets }: Callable,
  contexts: Readonly<Record<string, unknown>>,
): Record<string, string> {
  const unknown = Object.keys(given).find((name) => !(name in secrets));
  if (unknown !== undefined) throw new Error(`the called workflow has no secret ${unknown}`);
  const lacking = Object.entries(secrets).find(([name, { required }]) => required && !(name in given));
  if (lacking !== undefined) throw new Error(`the called workflow requires the secret ${lacking[0]}`);
  return Object.fromEntries(Object.entries(given).map(([name, text]) => [name, interpolate(text, { contexts })]));
}

const RANKS = { none: 0, read: 1, write: 2 } as const;

/** A called workflow can keep or lower what its caller grants, and nothing more; else the run does not start. */
function mayGrant(job: WorkflowJob, caller: Pick<Caller, 'key' | 'permissions'>): void {
  for (const [scope, level] of Object.entries(job.permissions))
    if (RANKS[level] > RANKS[caller.permissions[scope] ?? 'none'])
      throw new Error(`the job ${job.key} asks for ${scope}: ${level}, which its caller ${caller.key} does not grant`);
}
