import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { BASE, ON_AZURE } from '../docs/many-teams.js';
import { read } from '../docs/pages.js';
import { expandTemplate } from '../docs/pipeline-template.js';
import type { TaskStep } from './agent/agent.js';
import { inStage, type Properties } from './servers/azure.js';
import { artifact, commitFiles, inProject, PLAN_JOB, PROJECT, WRITER } from './servers/azure-devops-world.js';
import type { Project } from './servers/azure-pipelines.js';
import { PLANNING, startEstate, stillPlanning } from './task-attacks/row.js';

type Estate = Awaited<ReturnType<typeof startEstate>>;
type Texts = Readonly<Record<string, string>>;

interface PipelineStep {
  readonly task?: string;
  readonly inputs?: Texts;
  readonly script?: string;
  readonly env?: Texts;
}
interface Stage {
  readonly stage: string;
  readonly variables?: Texts;
  readonly jobs: readonly {
    readonly steps?: readonly PipelineStep[];
    readonly strategy?: { readonly runOnce: { readonly deploy: { readonly steps: readonly PipelineStep[] } } };
  }[];
}
interface Caller {
  readonly extends: { readonly template: string; readonly parameters: Readonly<Record<string, unknown>> };
}

// The page calls the project ML, and the organization of the tests has Models.
const here = (text: string): string => text.replaceAll('ML/', `${PROJECT.name}/`);

/** What Azure Pipelines makes of a team's pipeline: its parameters, then those of the template that it extends. */
function stagesOf(model: string): readonly Stage[] {
  const caller: unknown = expandTemplate(ON_AZURE.caller, { version: '2', reason: 'better recall' });
  const { template, parameters } = (caller as Caller).extends;
  expect(template).toBe('promotion-template.yml@policies');
  const text = here(read('examples/azure-pipelines/promotion-template.yml'));
  const asset = String(parameters.asset).replace('fraud-scorer', model);
  return (expandTemplate(text, { ...parameters, asset }) as { readonly stages: readonly Stage[] }).stages;
}

const scored = (stage: string, accuracy: string, tags = {}): Properties => ({
  ...inStage(stage),
  tags: { stage, ...tags },
  properties: { accuracy },
});

let estate: Estate;
beforeAll(async () => {
  estate = await startEstate('team');
});
afterAll(() => estate.stop());

/** The platform team's repositories, beside the team's own; gives the one of the ledger. */
async function withPlatform({ organization }: Project) {
  const [policies, ledger] = [await estate.pipelines.repository(), await estate.pipelines.repository()];
  await commitFiles(policies, { 'aml/base.yml': BASE });
  const [first, second] = ['278d5cd2-584d-4b63-824a-2ba458930001', '278d5cd2-584d-4b63-824a-2ba458930002'];
  const at = (id: string, name: string, { path, url }: typeof policies) => ({
    ...{ id, name, path, git: url, defaultBranch: 'refs/heads/main' },
  });
  await organization.change((world) =>
    inProject(world, (project) => {
      const more = project.policies.map(({ settings, ...one }) => ({
        ...one,
        id: one.id + 1,
        settings: { ...settings, scope: settings.scope.map((scope) => ({ ...scope, repositoryId: first })) },
      }));
      return {
        ...project,
        repositories: [...project.repositories, at(first, 'policies', policies), at(second, 'aml-ledger', ledger)],
        policies: [...project.policies, ...more],
      };
    }),
  );
  return ledger;
}

interface Ran {
  readonly model: string;
  readonly project: Project;
  readonly ledger: Awaited<ReturnType<typeof withPlatform>>;
  /** By stage; those that did not begin are not there. */
  readonly tasks: Readonly<Record<string, TaskStep>>;
  readonly printed: string;
}

/** Runs the stages one after the other, each by its task and its scripts; a failed one ends the run. */
async function run(policy = ON_AZURE.policy, tags: Properties = { owner: 'ana' }): Promise<Ran> {
  const model = await estate.model(scored('Production', '0.9'), scored('Staging', '0.95', tags));
  const project = await estate.pipelines.project({ isRemembered: true, policy: here(policy) });
  const ledger = await withPlatform(project);
  const { organization } = project;
  const approved = await organization.world();
  await organization.change(stillPlanning);
  const tasks: Record<string, TaskStep> = {};
  let printed = '';
  for (const { stage, variables = {}, jobs } of stagesOf(model)) {
    const known = Object.entries(variables).map(([name, text]) => {
      const [, from = '', output = ''] =
        /^\$\[ stageDependencies\.(\w+)\.\w+\.outputs\['\w+\.(\w+)'\] \]$/.exec(text) ?? [];
      return [name, tasks[from]?.outputs[output] ?? ''];
    });
    for (const { task, inputs, script, env } of jobs.flatMap(
      (job) => job.steps ?? job.strategy?.runOnce.deploy.steps ?? [],
    )) {
      if (task !== undefined)
        tasks[stage] = await ran(project, inputs ?? {}, Object.fromEntries(known), stage === 'plan');
      if (script !== undefined)
        printed += spawnSync('bash', ['-c', script], { env: { ...process.env, ...env } }).stdout;
    }
    const done = tasks[stage];
    if (done !== undefined && done.result !== 'Succeeded') break;
    if (stage === 'plan' && done !== undefined) {
      const name = `aml-promote-plan-${done.outputs.planDigest}`;
      const kept = done.artifacts.find((one) => one.name === name);
      await organization.change(() => artifact(name, PLAN_JOB, kept?.text)(approved));
    }
  }
  return { model, project, ledger, tasks, printed };
}

/** What a connection is scoped to need not be said, and here stands in the harness: inputs without a value are left to it. */
function ran(project: Project, inputs: Texts, variables: Texts, isPlan: boolean): Promise<TaskStep> {
  const { asset = '', azureSubscription, ...others } = inputs;
  expect(azureSubscription).toBe(isPlan ? 'azure-ml-reader' : 'azure-ml-writer');
  const given = Object.entries(others).filter(([, text]) => text !== '');
  return project.run(asset, {
    inputs: { ...Object.fromEntries(given), azureSubscription: WRITER.id },
    variables: { ...(isPlan ? PLANNING : {}), ...variables },
  });
}

const saidBy = (step: TaskStep | undefined): string => step?.issues.map(({ message }) => message).join('\n') ?? '';
const stages = async (model: string) =>
  [await estate.azure.get(model, '1'), await estate.azure.get(model, '2')].map(({ stage }) => stage);

describe('a team whose pipeline extends the template of docs/many-teams.md', () => {
  test('plans, promotes when dana has approved, and deploys in a stage of its own', async () => {
    const { model, project, ledger, tasks, printed } = await run();
    expect(saidBy(tasks.plan)).toBe('');
    expect(saidBy(tasks.promote)).toBe('');
    expect(tasks.promote?.outputs).toMatchObject({ verdict: 'allow', stage: 'Production', archived: '["1"]' });
    expect(await stages(model)).toEqual(['Archived', 'Production']);
    expect(printed).toBe('Here version 2 is deployed.\n');
    expect(await ledger.git(['for-each-ref', '--format=%(refname)'])).toContain(`/model/${model}\n`);
    expect(await project.repository.git(['for-each-ref', '--format=%(refname)'])).toBe('refs/heads/main\n');
  });

  test('is held to the base, and to what its own policy asks for beyond it', async () => {
    const { model, tasks, printed } = await run(ON_AZURE.policy, {});
    expect(saidBy(tasks.plan)).toMatch(/no tag owner/);
    expect([Object.keys(tasks), printed]).toEqual([['plan'], '']);
    expect(await stages(model)).toEqual(['Production', 'Staging']);
  });

  test('is refused with the lines of both files when its policy loosens the base', async () => {
    const looser =
      'transitions:\n  - { from: Staging, to: Production, environment: production, approvals: [{ from: [environment-reviewers] }] }\n';
    const { model, tasks, printed } = await run(ON_AZURE.policy.replace(/overrides:[\s\S]*/, looser));
    expect(saidBy(tasks.plan)).toMatch(/loosens the base \(.*aml\/base\.yml@main:\d+\)/);
    expect(tasks.plan?.issues.map(({ properties }) => [properties.sourcepath, properties.linenumber])).toContainEqual([
      '.aml/promotion-policy.yml',
      '4',
    ]);
    expect([Object.keys(tasks), printed]).toEqual([['plan'], '']);
    expect(await stages(model)).toEqual(['Production', 'Staging']);
  });
});
