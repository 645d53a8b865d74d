import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { INPUTS, taskName } from '../../src/inputs.js';
import { fencesIn, filesIn, read } from './pages.js';
import { PIPELINE } from './pipeline-schema.js';
import { expandTemplate } from './pipeline-template.js';

interface Step {
  readonly task?: string;
  readonly name?: string;
  readonly checkout?: string;
  readonly inputs?: Readonly<Record<string, string>>;
}
interface Job {
  readonly job?: string;
  readonly deployment?: string;
  readonly environment?: string;
  readonly steps?: readonly Step[];
  readonly strategy?: { readonly runOnce: { readonly deploy: { readonly steps: readonly Step[] } } };
}
interface Stage {
  readonly stage: string;
  readonly dependsOn?: string;
  readonly condition?: string;
  readonly lockBehavior?: string;
  readonly variables?: Readonly<Record<string, string>>;
  readonly jobs: readonly Job[];
}
interface Pipeline {
  readonly parameters?: readonly { readonly name: string }[];
  readonly stages?: readonly Stage[];
  readonly resources?: { readonly repositories: readonly { readonly repository: string }[] };
  readonly extends?: { readonly template: string; readonly parameters: Readonly<Record<string, unknown>> };
}
interface Task {
  readonly name: string;
  readonly version: { readonly Major: number };
  readonly inputs: readonly { readonly name: string }[];
  readonly outputVariables: readonly { readonly name: string }[];
}

const task = JSON.parse(read('tasks/AmlPromoteV1/task.json')) as Task;
const folder = 'examples/azure-pipelines';
const files = filesIn(folder).map((path) => [path, read(path)] as const);
const fences = fencesIn('yaml', 'yml')
  .filter(({ text }) => text.includes('AmlPromote@') || /^(stages:\n +- stage:|extends:\n +template:)/m.test(text))
  .map(({ page, line, text }) => [`${page}:${line}`, text] as const);
const shown = [...files, ...fences].map(([name, text]) => [name, parse(text)] as const);
const whole = shown.filter(([, parsed]) => 'stages' in parsed || 'extends' in parsed);

const isTemplate = (name: string): boolean => name.endsWith('/promotion-template.yml');

// A template is judged as those who extend it get it.
const run: readonly (readonly [string, Pipeline])[] = whole.flatMap(([name, pipeline]) => {
  if (pipeline.extends !== undefined) return [[name, extended(pipeline)] as const];
  return isTemplate(name) ? [] : [[name, pipeline] as const];
});
const written = whole.filter(([name]) => !isTemplate(name));
const isPipeline = new Ajv({ strict: true, strictTypes: false, allErrors: true }).compile(PIPELINE);

describe('pipelines that the documentation shows', () => {
  test('are there', () => {
    expect(files.map(([name]) => name)).toEqual(
      ['extends-template.yml', 'promote.yml', 'promotion-template.yml'].map((name) => `${folder}/${name}`),
    );
    expect(run.length).toBeGreaterThanOrEqual(2);
  });

  test.each([...written, ...run.map(([name, pipeline]) => [`${name}, expanded,`, pipeline] as const)])(
    '%s has no key that Azure Pipelines does not know',
    (_name, pipeline) => {
      expect(isPipeline(pipeline) ? [] : isPipeline.errors).toEqual([]);
    },
  );

  test.each(shown)('%s uses our task with inputs that it has, of the command that it runs', (_name, parsed) => {
    for (const { task: used, inputs = {} } of tasksIn(parsed)) {
      expect(used).toBe(`${task.name}@${task.version.Major}`);
      expect(task.inputs.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(inputs)));
      const { command = 'promote' } = inputs;
      const taken = INPUTS.filter(({ commands }) => commands.some((one) => one === command)).map(({ name }) => name);
      const others = Object.keys(inputs).filter((name) => name !== 'command' && !taken.map(taskName).includes(name));
      expect(others).toEqual([]);
    }
  });

  test.each(shown)('%s gives no secret as an input', (_name, parsed) => {
    const secrets = INPUTS.filter(({ secret }) => secret).map(({ name }) => taskName(name));
    expect(secrets.length).toBeGreaterThan(0);
    for (const { inputs = {} } of tasksIn(parsed))
      expect(Object.keys(inputs).filter((name) => secrets.includes(name))).toEqual([]);
  });

  test.each(run)('%s names environments and connections so that their checks are found', (_name, { stages = [] }) => {
    const named = stages.flatMap(({ jobs }) => jobs.flatMap((job) => [job.environment, ...connectionsOf(job)]));
    const given = named.filter((one) => one !== undefined);
    expect(given.length).toBeGreaterThanOrEqual(3);
    expect(given.filter((one) => !/^[\w-]+$/.test(one))).toEqual([]);
  });

  test.each(run)('%s reads what an earlier stage gives, and no other variable', (_name, { stages = [] }) => {
    const read = stages.flatMap((stage) => {
      const made = Object.entries(stage.variables ?? {}).map(([variable, text]) => {
        const [, from, job, step, output] = /^\$\[ stageDependencies\.(\w+)\.(\w+)\.outputs\['(\w+)\.(\w+)'\] \]$/.exec(
          text,
        ) ?? [text];
        expect(isOutput(stages, stage, { from, job, step, output })).toBe(true);
        return variable;
      });
      for (const [, from, job, step, output] of (stage.condition ?? '').matchAll(
        /\bdependencies\.(\w+)\.outputs\['(\w+)\.(\w+)\.(\w+)'\]/g,
      ))
        expect(isOutput(stages, stage, { from, job, step, output })).toBe(true);
      const macros = [...JSON.stringify(stage.jobs).matchAll(/\$\(([^)]*)\)/g)].map(([, name]) => name);
      expect(made).toEqual(expect.arrayContaining(macros));
      return macros;
    });
    expect(read).toEqual(['planDigest']);
  });

  test.each(run)('%s plans before the gate and promotes behind it', (_name, { stages = [] }) => {
    const [plan, promote, deploy, other] = stages;
    expect(other).toBeUndefined();
    expect(plan?.jobs.map(({ environment }) => environment)).toEqual([undefined]);
    expect(plan?.jobs.flatMap(commandsOf)).toEqual(['plan']);
    // One environment, one job: with a second one no approval says which of them it is for.
    expect(promote?.jobs.map(({ deployment, environment }) => [deployment, environment])).toEqual([
      ['promote', 'production'],
    ]);
    expect(promote?.jobs.flatMap(commandsOf)).toEqual(['promote']);
    expect(promote?.jobs.flatMap(stepsOf).map(({ checkout }) => checkout)).toEqual(['self', undefined]);
    expect(promote).toMatchObject({
      dependsOn: 'plan',
      lockBehavior: 'sequential',
      condition: expect.stringMatching(/^and\(succeeded\(\), ne\(dependencies\.plan\..*planDigest'\], ''\)\)$/),
    });
    // Behind a gate of its own, which is reached when the promotion is over; none of our steps is in it.
    if (deploy !== undefined) {
      expect(deploy).toMatchObject({ stage: 'deploy', dependsOn: 'promote', lockBehavior: 'sequential' });
      expect(deploy.jobs.map(({ environment }) => environment)).toEqual(['production']);
      expect(deploy.condition ?? '').toBe('');
      expect(deploy.jobs.flatMap(tasksIn)).toEqual([]);
    }
    const [reader, writer] = [plan, promote].map((stage) => stage?.jobs.flatMap(connectionsOf));
    expect(reader).toHaveLength(1);
    expect(writer).toHaveLength(1);
    expect(reader).not.toEqual(writer);
    const [planned, promoted] = [plan, promote].map((stage) => stage?.jobs.flatMap(tasksIn)[0]?.inputs);
    const asked = ({ command, azureSubscription, planDigest, ...same }: Readonly<Record<string, string>> = {}) => same;
    expect(asked(planned)).toEqual(asked(promoted));
  });
});

interface Output {
  readonly from?: string | undefined;
  readonly job?: string | undefined;
  readonly step?: string | undefined;
  readonly output?: string | undefined;
}

/** Whether a stage on which this one depends has that job with that step of ours, and the task such an output. */
function isOutput(stages: readonly Stage[], { dependsOn }: Stage, { from, job, step, output }: Output): boolean {
  const jobs = stages.find(({ stage }) => stage === from)?.jobs.filter((one) => one.job === job) ?? [];
  const isStep = jobs.flatMap(tasksIn).some(({ name }) => name === step);
  return dependsOn === from && isStep && task.outputVariables.some(({ name }) => name === output);
}

const stepsOf = ({ steps, strategy }: Job): readonly Step[] => steps ?? strategy?.runOnce.deploy.steps ?? [];
const commandsOf = (job: Job) => tasksIn(job).map(({ inputs }) => inputs?.command);
const connectionsOf = (job: Job) => tasksIn(job).map(({ inputs }) => inputs?.azureSubscription);

/** Every step with a task, wherever it stands. */
function tasksIn(part: unknown): readonly Step[] {
  if (typeof part !== 'object' || part === null) return [];
  return isTask(part) ? [part] : Object.values(part).flatMap(tasksIn);
}

const isTask = (part: object): part is Step => 'task' in part;

/** What Azure Pipelines makes of a pipeline that extends a template. */
function extended({ extends: from, resources }: Pipeline): Pipeline {
  const [path = '', alias] = from?.template.split('@') ?? [];
  expect(resources?.repositories.map(({ repository }) => repository)).toContain(alias);
  const text = read(`${folder}/${path}`);
  const { parameters = [] } = parse(text) as Pipeline;
  return { parameters, ...(expandTemplate(text, from?.parameters ?? {}) as Pipeline) };
}
