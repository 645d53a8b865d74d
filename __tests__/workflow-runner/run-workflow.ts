import type { Step } from '../e2e/runner.js';
import type { Started } from '../e2e/servers/process.js';
import { type Called, called, offered, type Standing } from './called-workflow.js';
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

/** A run that is over, or one attempt of it. Jobs of a called workflow have `CALLER / JOB` for a key. */
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
  /** Secrets of environments, by their names. */
  readonly environmentSecrets: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Workflows that can be called, as `uses` names them. */
  readonly workflows: Readonly<Record<string, string>>;
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
  const play = new Play(premises, dispatch, state, ends);
  const { secrets } = premises;
  const inputs = inputsOf(workflow, dispatch);
  const top = { prefix: '', inputs, secrets, seesEnvironmentSecrets: true, calledFrom: null };
  let open = standingAt(top, workflow.jobs, ends);
  while (open.length > 0) {
    const ready = open.filter(({ needs }) => needs.every((one) => one in ends));
    if (ready.length === 0) throw new Error('the jobs need one another');
    const entered = await play.round(ready);
    open = [...open.filter((one) => !ready.includes(one)), ...entered];
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

/** A job, with where it stands. */
interface Played {
  readonly key: string;
  readonly job: WorkflowJob;
  readonly needs: readonly string[];
  readonly at: Standing;
  /** Of a job that has called a workflow: that one, whose jobs it needs to be over. */
  readonly called?: Called;
}

const standingAt = (at: Standing, jobs: readonly WorkflowJob[], ends: Readonly<Record<string, JobEnd>>): Played[] =>
  jobs
    .map((job) => ({ key: at.prefix + job.key, job, needs: job.needs.map((one) => at.prefix + one), at }))
    .filter(({ key }) => !(key in ends));

/** Jobs that begin together. */
class Play {
  constructor(
    private readonly premises: Premises,
    private readonly dispatch: Dispatch,
    private readonly run: RunState,
    private readonly ends: Record<string, JobEnd>,
  ) {}

  /** Plays them to their end; what comes of those that call a workflow is still to be played. */
  async round(all: readonly Played[]): Promise<Played[]> {
    const { actions, isGated } = this.premises;
    const reached: { readonly played: Played; readonly state: JobState }[] = [];
    const entered: Played[] = [];
    for (const played of all) {
      const { key, job, at } = played;
      if (played.called !== undefined) {
        this.ends[key] = this.callEnd(played, played.called);
        continue;
      }
      const scope = { contexts: this.contexts(played), status: this.statusOf(played) };
      const name = at.prefix + interpolate(job.name, scope);
      const usual = { name, calledFrom: at.calledFrom };
      if (!holds(job.if, scope)) {
        const state = await actions.reach(this.run, job, { ...usual, environment: null, isGated: false });
        await actions.end(this.run, state, 'skipped');
        this.ends[key] = { state, outputs: {}, result: 'skipped', steps: [] };
      } else if (job.call !== undefined) {
        entered.push(...this.enter(played, scope.contexts));
      } else {
        const environment = job.environment === undefined ? null : interpolate(job.environment, scope);
        const gated = environment !== null && isGated(environment);
        reached.push({ played, state: await actions.reach(this.run, job, { ...usual, environment, isGated: gated }) });
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
    for (const { played, state } of reached) this.ends[played.key] = await this.jobEnd(played, state);
    return entered;
  }

  /** The jobs of the workflow that a job calls, and the job itself once more, for when they are over. */
  private enter(played: Played, contexts: Readonly<Record<string, unknown>>): Played[] {
    const { job, at } = played;
    const { repository, workflows } = this.premises;
    if (job.call === undefined) throw new TypeError(`${job.key} calls nothing`);
    const here = { repository, ref: this.run.trigger.ref };
    const { key, name, permissions, call } = job;
    const within = called({ key, name, permissions, call, at, contexts, workflows, here });
    const needs = within.jobs.map((one) => within.at.prefix + one.key);
    return [...standingAt(within.at, within.jobs, this.ends), { ...played, needs, called: within }];
  }

  private callEnd({ needs }: Played, within: Called): JobEnd {
    const all = needs.flatMap((key) => this.ends[key] ?? []);
    const results = all.map(({ result }) => result);
    const last = all.at(-1);
    if (last === undefined) throw new Error('a called workflow has no job');
    const jobs = Object.fromEntries(within.jobs.map(({ key }) => [key, this.ends[within.at.prefix + key]]));
    const shown = { github: this.github(''), inputs: within.at.inputs, vars: this.premises.vars, jobs };
    const rest = results.every((one) => one === 'skipped') ? 'skipped' : 'success';
    const result = results.includes('failure') ? 'failure' : rest;
    return { state: last.state, outputs: offered(within, shown), result, steps: [] };
  }

  private async jobEnd(played: Played, state: JobState): Promise<JobEnd> {
    if (state.status === 'completed') return { state, outputs: {}, result: 'failure', steps: [] };
    const { premises, run } = this;
    const { job } = played;
    const contexts = {
      ...this.contexts(played, state.environment),
      job: { check_run_id: state.id, status: 'success' },
    };
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
    const { trigger, inputs = {} } = this.dispatch;
    return trigger.event === 'workflow_dispatch' ? { inputs } : {};
  }

  private statusOf({ needs }: Played): Status {
    const results = needs.map((key) => this.ends[key]?.result);
    return results.every((result) => result === 'success')
      ? 'success'
      : results.includes('failure')
        ? 'failure'
        : 'cancelled';
  }

  private contexts({ job, at }: Played, environment: string | null = null): Record<string, unknown> {
    const { premises } = this;
    const needs = job.needs.map((key) => {
      const end = this.ends[at.prefix + key];
      return [key, { result: end?.result, outputs: end?.outputs }];
    });
    const own = environment === null || !at.seesEnvironmentSecrets ? {} : premises.environmentSecrets[environment];
    return {
      github: this.github(job.key),
      inputs: at.inputs,
      vars: premises.vars,
      secrets: { ...at.secrets, ...own },
      env: job.env,
      needs: Object.fromEntries(needs),
      runner: { os: 'Linux', arch: 'X64', temp: premises.started.folder() },
      strategy: {},
      matrix: {},
    };
  }

  private github(job: string): object {
    const { premises, dispatch, run } = this;
    const { trigger } = run;
    const [owner, name] = premises.repository.split('/');
    return {
      repository: premises.repository,
      repository_owner: owner,
      run_id: String(run.id),
      run_attempt: String(run.attempt),
      actor: trigger.actor,
      triggering_actor: trigger.triggeringActor ?? trigger.actor,
      event_name: trigger.event,
      event: { repository: { name, full_name: premises.repository }, ...this.inputsAsEvent(), ...dispatch.payload },
      ref: trigger.ref,
      ref_name: trigger.ref.replace('refs/heads/', ''),
      sha: trigger.sha,
      job,
      server_url: 'https://github.com',
      api_url: 'https://api.github.com',
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
