import type { TaskStep } from '../agent/agent.js';
import { inProduction, inStaging } from '../attacks/row.js';
import { type Chain, chainOf } from '../ledger/chain.js';
import { type Azure, type Properties, startAzure } from '../servers/azure.js';
import type { Fault, SeenCall } from '../servers/azure-devops.js';
import { artifact, type Difference, inProject, PLAN_JOB } from '../servers/azure-devops-world.js';
import {
  type JobAsked,
  type Kind,
  type PipelinesEstate,
  type Project,
  startPipelines,
} from '../servers/azure-pipelines.js';
import type { Instead } from '../servers/front.js';
import { type MovedClock, startMovedClock } from '../servers/moved-clock.js';
import { Started } from '../servers/process.js';

/** Azure ML and Azure DevOps: what every project of a test file meets. */
export interface Estate {
  readonly azure: Azure;
  readonly pipelines: PipelinesEstate;
  /** What time it is in Azure. */
  readonly clock: MovedClock;
  /** A model of its own, its versions in order: `1`, `2`, … */
  model(...versions: readonly Properties[]): Promise<string>;
  /** Answers calls for this model in place of Azure ML; undefined lets them pass. */
  intercept(model: string, instead: Instead): void;
  stop(): Promise<void>;
}

/** @param name what the names of its models begin with */
export async function startEstate(name = 'model'): Promise<Estate> {
  const started = new Started();
  const azure = await startAzure(started);
  const clock = started.add(await startMovedClock(azure.emulator.url));
  const pipelines = started.add(await startPipelines(clock.url));
  const interceptions = new Map<string, Instead>();
  const { instead: login } = pipelines.arm;
  pipelines.arm.instead = (call) => {
    const [, model = ''] = /\/models\/([^/?]+)/.exec(call.path) ?? [];
    return login(call) ?? interceptions.get(model)?.(call);
  };
  let models = 0;
  return {
    azure,
    pipelines,
    clock,
    async model(...versions) {
      const model = `${name}-${++models}`;
      for (const [index, properties] of versions.entries()) await azure.put(model, String(index + 1), properties);
      return model;
    },
    intercept: (model, instead) => void interceptions.set(model, instead),
    stop: () => started.stop(),
  };
}

/** Where a row plays: a model and an organization of its own. */
export interface Scene {
  readonly estate: Estate;
  readonly project: Project;
  readonly model: string;
  /** Runs the job that promotes. */
  promote(different?: JobAsked): Promise<TaskStep>;
}

/** What is played. */
export interface Plot {
  readonly kind?: Kind;
  /** Versions of the model; an incumbent in Production and a candidate in Staging unless said otherwise. */
  readonly model?: readonly Properties[];
  readonly policy?: string;
  /** How the world differs from the honest one. */
  readonly world?: Difference;
  readonly job?: JobAsked;
  /** The version that is asked for; 2 unless said otherwise. */
  readonly version?: string;
  /** Before it promotes: a stage that plans, and keeps its plan; and whether it keeps it so. */
  readonly isPlanned?: boolean;
  /** How the artifact of the plan is kept, in place of honestly. */
  readonly keep?: (name: string, plan: string) => Difference;
  /** Inputs of the job that promotes, from the digest of the plan. */
  readonly handed?: (digest: string) => Readonly<Record<string, string>>;
  /** What happens before the job promotes. */
  readonly meanwhile?: (scene: Scene, digest: string) => Promise<unknown>;
  /** The whole of what happens, where one job is not enough. */
  readonly play?: (scene: Scene) => Promise<TaskStep>;
  /** Calls to Azure DevOps that go wrong. */
  readonly faults?: readonly Fault[];
  /** Whether promotions are remembered; they are unless said otherwise. */
  readonly isRemembered?: boolean;
}

/** An attack or a mistake, and the refusal that answers it. */
export interface Row extends Plot {
  /** What is tried, as a sentence that the test's name ends with. */
  readonly name: string;
  /** How many writes an earlier job tried before it died. */
  readonly writes?: number;
  /** What the ledger holds afterwards of what somebody else wrote. */
  readonly begun?: readonly string[];
  readonly verdict: 'deny' | 'inconclusive' | '';
  /** Of the finding, where another one says more. */
  readonly outcome?: 'inconclusive';
  /** Of the finding; null for an end without one. */
  readonly subject: string | RegExp | null;
  readonly found: RegExp;
  /** What the log says to do. */
  readonly says?: RegExp;
  /** Why the product does not do so yet. */
  readonly fails?: string;
}

export interface Played {
  readonly model: string;
  readonly step: TaskStep;
  /** Findings of its record. */
  readonly findings: readonly { readonly subject: string; readonly outcome: string; readonly found: string }[];
  /** Writes to Azure that the jobs of this row tried, by path. */
  readonly writes: readonly string[];
  /** What its jobs called of Azure DevOps. */
  readonly calls: readonly SeenCall[];
  /** What the ledger holds of the model afterwards. */
  readonly chain: Chain;
}

/** The variables of the job that plans. */
export const PLANNING: Readonly<Record<string, string>> = {
  'System.JobId': PLAN_JOB,
  'System.StageName': 'plan',
  'System.PhaseName': 'plan',
  'Environment.Name': '',
  'Environment.Id': '',
};

/** Plays a row from the registration of its model to the end of its last job. */
export async function play(estate: Estate, row: Plot): Promise<Played> {
  const model = await estate.model(...(row.model ?? [inProduction, inStaging]));
  const { kind, world, policy, isRemembered = true } = row;
  const project = await estate.pipelines.project({
    isRemembered,
    ...(kind !== undefined && { kind }),
    ...(world !== undefined && { difference: world }),
    ...(policy !== undefined && { policy }),
  });
  const scene: Scene = {
    estate,
    project,
    model,
    promote(different = {}) {
      const inputs = {
        asset: `azureml:MODEL:${row.version ?? '2'}`,
        ...row.job?.inputs,
        ...different.inputs,
      };
      const { asset, ...others } = inputs;
      return project.run(asset.replace('MODEL', model), { ...row.job, ...different, inputs: others });
    },
  };
  const digest = row.isPlanned === true ? await plan(scene, row) : '';
  await row.meanwhile?.(scene, digest);
  if (row.faults !== undefined) await project.organization.fail(row.faults);
  const step = await (row.play?.(scene) ??
    scene.promote({ inputs: digest === '' ? {} : (row.handed ?? handed)(digest) }));
  const [record] = [...step.artifacts, ...step.files].filter(({ name }) => /record/.test(name));
  const writes = estate.pipelines.arm.seen.filter(
    ({ method, path }) => method === 'PUT' && path.includes(`/${model}/versions`),
  );
  return {
    model,
    step,
    findings: record === undefined ? [] : JSON.parse(record.text).findings,
    writes: writes.map(({ path }) => path),
    calls: await project.organization.calls(),
    chain: await chainOf(project.repository, model),
  };
}

/** The machine of the job that promotes dies when this write of it arrives, the first being 1, before Azure obeys. */
export async function dieAtWrite({ estate, model, promote }: Scene, which: number): Promise<void> {
  let machine = 0;
  let writes = 0;
  estate.intercept(model, ({ method }) => {
    if (method !== 'PUT' || ++writes !== which) return undefined;
    process.kill(machine, 'SIGKILL');
    return { status: 503, body: '' };
  });
  const { code } = await promote({
    launched(pid) {
      machine = pid;
    },
  });
  if (code !== null) throw new Error('it did not die');
}

const handed = (digest: string) => ({ planDigest: digest });

/** The stage before plans, and what it published stays with the run. */
async function plan({ project, promote }: Scene, { keep = published }: Plot): Promise<string> {
  const { organization } = project;
  const world = await organization.world();
  await organization.change(stillPlanning);
  const step = await promote({ variables: PLANNING, inputs: { command: 'plan' } });
  const digest = step.outputs.planDigest ?? '';
  const name = `aml-promote-plan-${digest}`;
  const kept = step.artifacts.find((one) => one.name === name);
  if (kept === undefined) throw new Error(`no plan was kept\n${step.log.join('\n')}`);
  await organization.change(() => keep(name, kept.text)(world));
  return digest;
}

/** As the agent publishes what the stage that plans uploads. */
const published = (name: string, plan: string): Difference => artifact(name, PLAN_JOB, plan);

/** The stage that plans runs, and the one after it has not begun. */
export const stillPlanning: Difference = (world) =>
  inProject(world, (project) => ({
    ...project,
    builds: project.builds.map((build) => ({
      ...build,
      stages: build.stages.map((stage) => {
        const now =
          stage.identifier === 'plan'
            ? ({ state: 'inProgress', result: null, finishTime: null } as const)
            : ({ state: 'pending', result: null, startTime: null, finishTime: null } as const);
        return { ...stage, ...now, jobs: stage.jobs.map((job) => ({ ...job, ...now })) };
      }),
    })),
  }));
