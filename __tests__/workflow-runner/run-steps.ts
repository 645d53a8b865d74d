import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { parse } from 'yaml';
import { runStep, type Step } from '../e2e/runner.js';
import { ROOT } from '../e2e/servers/process.js';
import { checkOut } from './checkout.js';
import { holds, interpolate, type Status } from './expressions.js';
import type { JobState, RunState } from './run-state.js';
import type { Premises } from './run-workflow.js';
import type { WorkflowStep } from './workflow.js';

/** How a step ended; one that was skipped is not listed. */
export interface StepEnd {
  readonly id: string | undefined;
  readonly outcome: 'success' | 'failure';
  readonly outputs: Readonly<Record<string, string>>;
  /** Of a step that is this action: all that it showed. */
  readonly ours?: Step;
  /** Of an action of others that is not played: what it was given. */
  readonly given?: Readonly<Record<string, string>>;
  /** Of a script: what it printed. */
  readonly printed?: string;
}

export interface StepsOptions {
  readonly premises: Premises;
  readonly run: RunState;
  readonly state: JobState;
  readonly contexts: Readonly<Record<string, unknown>>;
  readonly payload: object;
  readonly jobEnv: Readonly<Record<string, string>>;
}

interface ActionMetadata {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
}

const CHECKOUT = 'actions/checkout@';
const APP_TOKEN = 'actions/create-github-app-token@';
const OURS = 'aml-promote/aml-promote@';
const metadata: ActionMetadata = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'));

/** Runs the steps of a job in order; what fails ends it, but for steps that ask to run even so. */
export async function runSteps(steps: readonly WorkflowStep[], options: StepsOptions) {
  const ends: StepEnd[] = [];
  let status: Status = 'success';
  const seen: Record<string, object> = {};
  let checkout: Checkout | null = null;
  const contexts = () => ({ ...options.contexts, github: githubWith(options), steps: seen });
  for (const step of steps) {
    if (!holds(step.if, { contexts: contexts(), status })) continue;
    const end = await runOne(step, { ...options, contexts: contexts(), checkout });
    if (step.uses?.startsWith(CHECKOUT)) checkout = checkoutBy(worked(step.with, contexts()), options);
    ends.push(end);
    if (step.id !== undefined) seen[step.id] = { outputs: end.outputs, outcome: end.outcome, conclusion: end.outcome };
    if (end.outcome === 'failure') status = 'failure';
  }
  return { steps: ends, status, contexts: contexts() };
}

const githubWith = ({ contexts, state }: StepsOptions): object => ({
  ...(typeof contexts.github === 'object' ? contexts.github : {}),
  token: state.token,
});

interface StepOptions extends StepsOptions {
  /** What an earlier step of the job has checked out. */
  readonly checkout: Checkout | null;
}

/** A repository in the workspace, and the token that stays with it. */
interface Checkout {
  readonly repository: string;
  readonly token: string;
}

const checkoutBy = (given: Readonly<Record<string, string>>, { premises, state }: StepsOptions): Checkout => ({
  repository: given.repository ?? premises.repository,
  token: given.token ?? state.token,
});

async function runOne(step: WorkflowStep, options: StepOptions): Promise<StepEnd> {
  const { uses, id } = step;
  const { contexts } = options;
  const given = worked(step.with, contexts);
  const env = { ...worked(options.jobEnv, contexts), ...worked(step.env, contexts) };
  if (step.run !== undefined) return { id, ...(await runScript(interpolate(step.run, { contexts }), env, options)) };
  if (uses?.startsWith(OURS)) return runOurs(id, given, env, options);
  if (uses?.startsWith(CHECKOUT)) return { id, outcome: 'success', outputs: {} };
  if (uses?.startsWith(APP_TOKEN)) return { id, outcome: 'success', outputs: { token: appToken(given, options) } };
  if (uses?.startsWith('actions/upload-artifact@')) return { id, ...(await upload(given, options)) };
  if (uses?.startsWith('actions/attest@')) return { id, outcome: 'success', outputs: {}, given };
  throw new Error(`the runner of the tests does not play ${uses}`);
}

/** As its inputs say (github.com/actions/create-github-app-token). */
function appToken(given: Readonly<Record<string, string>>, { premises }: StepOptions): string {
  const { owner = '', repositories = '' } = given;
  const permissions = Object.entries(given).flatMap(([name, level]) => {
    const [, scope] = /^permission-(.+)$/.exec(name) ?? [];
    return scope !== undefined && (level === 'read' || level === 'write') ? [[scope, level] as const] : [];
  });
  return premises.actions.appToken({
    app: given['app-id'] ?? '',
    key: given['private-key'] ?? '',
    repositories: repositories.split(/[\s,]+/).map((name) => `${owner}/${name}`),
    permissions: Object.fromEntries(permissions),
  });
}

const worked = (texts: Readonly<Record<string, string>>, contexts: StepsOptions['contexts']): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, interpolate(text, { contexts })]));

async function runOurs(
  id: string | undefined,
  given: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>>,
  options: StepOptions,
): Promise<StepEnd> {
  const { premises, contexts, payload, checkout } = options;
  const unknown = Object.keys(given).find((name) => !(name in metadata.inputs));
  if (unknown !== undefined) throw new Error(`the action has no input ${unknown}`);
  const defaults = Object.entries(metadata.inputs).map(([name, { default: usual = '' }]) => [name, String(usual)]);
  const step = await runStep(premises.started, {
    inputs: { ...worked(Object.fromEntries(defaults), contexts), ...given },
    env: { ...runnerEnvironment(options), ...env },
    event: payload,
    files: premises.files,
    ...(checkout !== null && {
      inWorkspace: (folder) => checkOut(folder, checkout.repository, checkout.token),
    }),
  });
  return { id, outcome: step.code === 0 ? 'success' : 'failure', outputs: step.outputs, ours: step };
}

/** Variables that GitHub sets (docs.github.com/actions/reference/workflows-and-actions/variables). */
function runnerEnvironment({ premises, run, state }: StepsOptions): Record<string, string> {
  const { trigger } = run;
  return {
    GITHUB_REPOSITORY: premises.repository,
    GITHUB_RUN_ID: String(run.id),
    GITHUB_RUN_ATTEMPT: String(run.attempt),
    GITHUB_EVENT_NAME: trigger.event,
    GITHUB_REF: trigger.ref,
    GITHUB_SHA: trigger.sha,
    GITHUB_JOB: state.key,
    GITHUB_ACTOR: trigger.actor,
    GITHUB_TRIGGERING_ACTOR: trigger.triggeringActor ?? trigger.actor,
    GITHUB_WORKFLOW_REF: `${premises.repository}/${trigger.path}@${trigger.ref}`,
    GITHUB_WORKFLOW_SHA: trigger.sha,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'https://api.github.com',
    ...premises.actions.tokenEnvironment(state),
    ...premises.environment,
  };
}

/** Puts the files that there are into one artifact, named from their least common folder (actions/upload-artifact). */
async function upload(
  given: Readonly<Record<string, string>>,
  { premises, run }: StepsOptions,
): Promise<Omit<StepEnd, 'id'>> {
  const { name = 'artifact', path = '' } = given;
  const paths = path.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
  const folders = paths.map((one) => dirname(one));
  const least = folders.reduce((common, folder) => {
    let shared = common;
    while (shared !== dirname(shared) && relative(shared, folder).startsWith('..')) shared = dirname(shared);
    return shared;
  }, folders[0] ?? '/');
  const files = paths.map((one) => [relative(least, one) || basename(one), new Uint8Array(readFileSync(one))]);
  const artifact = await premises.actions.upload(run, name, Object.fromEntries(files));
  return { outcome: 'success', outputs: { 'artifact-id': String(artifact.id) } };
}

async function runScript(
  script: string,
  env: Readonly<Record<string, string>>,
  { premises, contexts }: StepsOptions,
): Promise<Omit<StepEnd, 'id'>> {
  const folder = premises.started.folder();
  const output = join(folder, 'output');
  writeFileSync(output, '');
  writeFileSync(join(folder, 'script.sh'), script);
  const variables = {
    PATH: process.env.PATH ?? '',
    HOME: folder,
    GITHUB_OUTPUT: output,
    RUNNER_TEMP: interpolate('${{ runner.temp }}', { contexts }),
    ...premises.environment,
    ...env,
  };
  // As the runner calls bash (docs.github.com/actions/reference/workflows-and-actions/workflow-syntax, "shell").
  const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', 'script.sh'], {
    cwd: folder,
    env: variables,
  });
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => printed.push(text));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const lines = readFileSync(output, 'utf8').split('\n');
  const outputs = lines.flatMap((line) => {
    const [, name, value = ''] = /^([\w-]+)=(.*)$/.exec(line) ?? [];
    return name === undefined ? [] : [[name, value] as const];
  });
  return {
    outcome: code === 0 ? 'success' : 'failure',
    outputs: Object.fromEntries(outputs),
    printed: printed.join(''),
  };
}
