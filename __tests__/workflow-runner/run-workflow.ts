import type { Step } from '../e2e/runner.js';
import type { Started } from '../e2e/servers/process.js';
import { holds, interpolate, type Status } from './expressions.js';
import type { GitHubActions } from './github-actions.js';
import type { JobState, RunState, Trigger } from './run-state.js';
import { runSteps, type StepEnd } from './run-steps.js';
import { readWorkflow, type Workflow, type WorkflowJob } from './workflow.js';

/** What a job left behind. */
export interface JobEnd {
  readonly state: JobState;
  readonly outputs: Readonly<Record<string, string>>;
  readonly result: 'success' | 'failure' | 'skipped';
  readonly steps: readonly StepEnd[];
}

/** A run that is over, or one attempt of it. */
export interface Run {
  readonly state: RunState;
  readonly jobs: Readonly<Record<string, JobEnd>>;
  /** What a step of this action printed and left; throws where that job did not come to it. */
  ours(job: string, id?: string): Step;
}

/** A gate at which jobs of a run wait. */
export interface Gate {
  readonly run: RunState;
  readonly environment: string;
  readonly waiting: readonly JobState[];
  /** What the jobs before left, by their keys. */
  readonly before: Readonly<Record<string, JobEnd>>;
}

/** How a gate was opened: by its reviewers, or by other means that GitHub has. Rejected, its jobs fail without a step. */
export type Opened = 'approved' | 'bypassed' | 'rejected';

/** Where a workflow runs. */
export interface Premises {
  readonly started: Started;
  readonly actions: GitHubActions;
  readonly repository: string;
  readonly vars: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, string>>;
  /** What the machine adds to the environment of every step. */
  readonly environment: Readonly<Record<string, string>>;
  /** Files of the repository, as a checkout brings them. */
  readonly files: Readonly<Record<string, string>>;
  /** Whether reviewers are required there; GitHub makes an environment that does not exist without any. */
  isGated(environment: string): boolean;
  /** People do what they do while jobs wait. */
  atGate(gate: Gate): Promise<Opened>;
}

export interface Dispatch {
  readonly workflow: string;
  readonly trigger: Trigger;
  readonly inputs?: Readonly<Record<string, string>>;
  /** The event's payload, beside what a dispatch says itself. */
  readonly payload?: Readonly<Record<string, unknown>>;
}

/** Runs a workflow from its text to its end, jobs one after the other in the order of their needs. */
export async function runWorkflow(premises: Premises, dispatch: Dispatch): Promise<Run> {
  const workflow = readWorkflow(dispatch.workflow);
  const { event } = dispatch.trigger;
  if (!workflow.events.includes(event)) throw new Error(`the workflow is not started by ${event}`);
  const state = await premises.actions.startRun(dispatch.trigger);
  return attempt(premises, dispatch, workflow, state, {});
}

/** Re-runs all jobs, or those that failed and those that need them, as "Re-run failed jobs" does. */
export async function rerun(premises: Premises, dispatch: Dispatch, run: Run, which: 'all' | 'failed'): Promise<Run> {
  const workflow = readWorkflow(dispatch.workflow);
  const { triggeringActor, actor } = dispatch.trigger;
  await premises.actions.startAttempt(run.state, triggeringActor ?? actor);
  const kept = Object.entries(run.jobs).filter(([, { result }]) => which === 'failed' && result === 'success');
  return attempt(premises, dispatch, workflow, run.state, Object.fromEntries(kept));
}

async function attempt(
  premises: Premises,
  dispatch: Dispatch,
  workflow: Workflow,
  state: RunState,
  kept: Readonly<Record<string, JobEnd>>,
): Promise<Run> {
  const ends: Record<string, JobEnd> = { ...kept };
  const play = new Play(premises, dispatch, inputsOf(workflow, dispatch), state, ends);
  const open = workflow.jobs.filter(({ key }) => !(key in ends));
  while (open.length > 0) {
    const ready = open.filter(({ needs }) => needs.every((one) => one in ends));
    if (ready.length === 0) throw new Error('the jobs need one another');
    await play.round(ready);
    for (const job of ready) open.splice(open.indexOf(job), 1);
  }
  return {
    state,
    jobs: ends,
    ours(job, id) {
      const step = ends[job]?.steps.find((one) => one.ours !== undefined && (id === undefined || one.id === id));
      if (step?.ours === undefined) throw new Error(`the job ${job} did not come to its step:\n${printedBy(ends)}`);
      return step.ours;
    },
  };
}

/** What failed jobs printed. */
function printedBy(ends: Readonly<Record<string, JobEnd>>): string {
  const steps = Object.values(ends).flatMap(({ result, steps: all }) => (result === 'failure' ? all : []));
  return steps.map(({ ours, printed = '' }) => (ours === undefined ? printed : ours.stdout + ours.stderr)).join('\n');
}

/** Jobs that begin together. */
class Play {
  constructor(
    private readonly premises: Premises,
    private readonly dispatch: Dispatch,
    private readonly inputs: Readonly<Record<string, string>>,
    private readonly run: RunState,
    private readonly ends: Record<string, JobEnd>,
  ) {}

  async round(jobs: readonly WorkflowJob[]): Promise<void> {
    const { actions, isGated } = this.premises;
    const reached: { readonly job: WorkflowJob; readonly state: JobState }[] = [];
    for (const job of jobs) {
      const scope = { contexts: this.contexts(job), status: this.statusOf(job) };
      const name = interpolate(job.name, scope);
      if (holds(job.if, scope)) {
        const environment = job.environment === undefined ? null : interpolate(job.environment, scope);
        const gated = environment !== null && isGated(environment);
        reached.push({ job, state: await actions.reach(this.run, job, { name, environment, isGated: gated }) });
      } else {
        const state = await actions.reach(this.run, job, { name, environment: null, isGated: false });
        await actions.end(this.run, state, 'skipped');
        this.ends[job.key] = { state, outputs: {}, result: 'skipped', steps: [] };
      }
    }
    const waiting = reached.filter(({ state }) => state.status === 'waiting').map(({ state }) => state);
    // GitHub compares the names of environments without regard to case.
    const names = new Map(waiting.map(({ environment }) => [environment?.toLowerCase() ?? '', environment ?? '']));
    for (const [folded, environment] of names) {
      const at = waiting.filter((state) => state.environment?.toLowerCase() === folded);
      const gate = { run: this.run, environment, waiting: at, before: { ...this.ends } };
      const opened = await this.premises.atGate(gate);
      for (const state of at)
        await (opened === 'rejected' ? actions.end(this.run, state, 'failure') : actions.begin(this.run, state));
    }
    for (const { state } of reached) if (state.status === 'queued') await actions.begin(this.run, state);
    for (const { job, state } of reached) this.ends[job.key] = await this.jobEnd(job, state);
  }

  private async jobEnd(job: WorkflowJob, state: JobState): Promise<JobEnd> {
    if (state.status === 'completed') return { state, outputs: {}, result: 'failure', steps: [] };
    const { premises, run } = this;
    const contexts = { ...this.contexts(job), job: { check_run_id: state.id, status: 'success' } };
    const { dispatch } = this;
    const payload = { ...this.inputsAsEvent(), ...dispatch.payload };
    const {
      steps,
      status,
      contexts: after,
    } = await runSteps(job.steps, {
      ...{ premises, run, state, contexts, payload, jobEnv: job.env },
    });
    const result = status === 'success' ? 'success' : 'failure';
    await premises.actions.end(run, state, result);
    const outputs = Object.entries(job.outputs).map(([name, text]) => [name, interpolate(text, { contexts: after })]);
    return { state, outputs: Object.fromEntries(outputs), result, steps };
  }

  private inputsAsEvent(): object {
    return this.dispatch.trigger.event === 'workflow_dispatch' ? { inputs: this.inputs } : {};
  }

  private statusOf(job: WorkflowJob): Status {
    const results = job.needs.map((key) => this.ends[key]?.result);
    return results.every((result) => result === 'success')
      ? 'success'
      : results.includes('failure')
        ? 'failure'
        : 'cancelled';
  }

  private contexts(job: WorkflowJob): Record<string, unknown> {
    const { premises, dispatch, run } = this;
    const { trigger } = run;
    const needs = job.needs.map((key) => [key, { result: this.ends[key]?.result, outputs: this.ends[key]?.outputs }]);
    return {
      github: {
        repository: premises.repository,
        repository_owner: premises.repository.split('/')[0],
        run_id: String(run.id),
        run_attempt: String(run.attempt),
        actor: trigger.actor,
        triggering_actor: trigger.triggeringActor ?? trigger.actor,
        event_name: trigger.event,
        event: { ...this.inputsAsEvent(), ...dispatch.payload },
        ref: trigger.ref,
        ref_name: trigger.ref.replace('refs/heads/', ''),
        sha: trigger.sha,
        job: job.key,
        server_url: 'https://github.com',
        api_url: 'https://api.github.com',
      },
      inputs: this.inputs,
      vars: premises.vars,
      secrets: premises.secrets,
      env: job.env,
      needs: Object.fromEntries(needs),
      runner: { os: 'Linux', arch: 'X64', temp: premises.started.folder() },
      strategy: {},
      matrix: {},
    };
  }
}

function inputsOf({ inputs }: Workflow, dispatch: Dispatch): Record<string, string> {
  const given = dispatch.inputs ?? {};
  const unknown = Object.keys(given).find((name) => !(name in inputs));
  if (unknown !== undefined) throw new Error(`the workflow has no input ${unknown}`);
  const all = Object.entries(inputs).map(([name, { required, default: usual }]) => {
    const value = given[name] ?? usual ?? '';
    if (required && value === '') throw new Error(`the workflow requires the input ${name}`);
    return [name, value];
  });
  return Object.fromEntries(all);
}
