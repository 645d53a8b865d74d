import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { grantOf } from '../../src/github/permissions.js';
import { fencesIn, filesIn, PAGES, ROOT, read } from './pages.js';

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
}
interface Job {
  readonly environment?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly steps?: readonly Step[];
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
}
interface Workflow {
  readonly on?: {
    readonly workflow_call?: { readonly inputs: Readonly<Record<string, { readonly required?: true }>> };
  };
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}
interface Metadata {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly outputs: Readonly<Record<string, unknown>>;
}

const action = parse(read('action.yml')) as Metadata;
const files = filesIn('examples/workflows');
const workflows = [
  ...fencesIn('yaml', 'yml')
    .filter(({ text }) => /^jobs:/m.test(text))
    .map(({ page, line, text }) => [`${page}:${line}`, text] as const),
  ...files.map((path) => [path, read(path)] as const),
].map(([name, text]) => [name, text, parse(text) as Workflow] as const);

const ours = ({ jobs }: Workflow) =>
  Object.values(jobs).flatMap((job) =>
    (job.steps ?? []).filter(({ uses }) => uses?.startsWith('aml-promote/')).map((step) => ({ job, step })),
  );

const callable = parse(read('examples/workflows/promote-reusable.yml')) as Workflow;
const isCaller = ({ jobs }: Workflow) => Object.values(jobs).some(({ uses }) => uses !== undefined);
const calling = workflows.filter(([, , workflow]) => isCaller(workflow));
const acting = workflows.filter(([, , workflow]) => !isCaller(workflow));

describe('workflows that the documentation shows', () => {
  test('are valid in the eyes of GitHub’s editor', () => {
    const script = join(ROOT, 'scripts', 'validate-workflows.mjs');
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...PAGES, ...files], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(stdout).toContain(`${workflows.length} workflow and action files, 0 problems`);
    expect(status).toBe(0);
  });

  test.each(acting)('%s uses our action with inputs and outputs that it has', (_name, text, workflow) => {
    const steps = ours(workflow);
    expect(steps.length).toBeGreaterThan(0);
    for (const { step } of steps) {
      expect(step.uses).toBe('aml-promote/aml-promote@v1');
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
    }
    const ids = steps.map(({ step }) => step.id);
    const read = [...text.matchAll(/steps\.(\w+)\.outputs\.([\w-]+)/g)].filter(([, id]) => ids.includes(id));
    expect(Object.keys(action.outputs)).toEqual(expect.arrayContaining(read.map(([, , name]) => name)));
  });

  test.each(acting)('%s grants its jobs what they need and nothing that writes', (_name, _text, workflow) => {
    expect(workflow.permissions).toBeDefined();
    for (const { job, step } of ours(workflow)) {
      const granted: unknown = job.permissions ?? workflow.permissions;
      // It reads and pushes with tokens of apps; the job's own does neither.
      if (step.with?.['github-token'] !== undefined) {
        expect(granted).toEqual({ 'id-token': 'write' });
        continue;
      }
      const signs = (job.steps ?? []).some(({ uses }) => uses?.startsWith('actions/attest@'));
      // The ledger's branches are in the repository of the run.
      const { command = 'promote', adopt, accept, ledger } = step.with ?? {};
      const remembers = ['promote', 'rollback', 'apply'].includes(command) || adopt === 'true' || accept === 'true';
      const pushes = remembers && ledger === undefined;
      const tells = command === 'plan' && step.with?.promotions !== undefined;
      const meant = [
        'id-token',
        ...(signs ? ['attestations'] : []),
        ...(pushes ? ['contents'] : []),
        ...(tells ? ['checks', 'pull-requests'] : []),
      ];
      const writes = Object.entries(granted as object).filter(
        ([name, value]) => value === 'write' && !meant.includes(name),
      );
      expect(writes).toEqual([]);
      expect(granted).toMatchObject({ contents: pushes ? 'write' : 'read' });
      if (step.with?.['client-id'] !== undefined) expect(granted).toMatchObject({ 'id-token': 'write' });
      if (job.environment !== undefined) expect(granted).toMatchObject({ actions: 'read' });
    }
  });

  test.each(calling)('%s calls the workflow of the examples with inputs that it has', (_name, _text, workflow) => {
    const calls = Object.values(workflow.jobs).filter(({ uses }) => uses !== undefined);
    for (const { uses, with: given = {}, permissions } of calls) {
      expect(uses).toBe('acme/policies/.github/workflows/promote.yml@main');
      const inputs = callable.on?.workflow_call?.inputs ?? {};
      expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(given)));
      const required = Object.entries(inputs).flatMap(([name, input]) => (input.required ? [name] : []));
      expect(Object.keys(given)).toEqual(expect.arrayContaining(required));
      for (const job of Object.values(callable.jobs)) expect(permissions).toEqual(job.permissions);
    }
  });

  test('the example promotes as the README does', () => {
    const [readme, example] = ['README.md', 'examples/workflows/promote.yml'].map(
      (start) => workflows.find(([name]) => name.startsWith(start))?.[2].jobs,
    );
    expect(example?.plan).toEqual(readme?.plan);
    expect(example?.promote?.permissions).toEqual(readme?.promote?.permissions);
    expect(example?.promote?.steps?.[0]?.with).toEqual(readme?.promote?.steps?.[0]?.with);
  });

  test.each(['plan', 'apply'] as const)('the example of %s does what the page about promotions shows', (command) => {
    const jobs = workflows
      .filter(([name]) => name.startsWith('docs/promotions.md') || name.startsWith(`examples/workflows/${command}-`))
      .flatMap(([, , workflow]) => workflow.jobs[command] ?? []);
    const [page, example, ...others] = jobs;
    expect(others).toEqual([]);
    expect(page?.permissions).toEqual(example?.permissions);
    expect(page?.steps[0]).toEqual(example?.steps[0]);
  });

  test.each(['plan', 'apply'] as const)('%s has the permissions that are named where one is lacking', (task) => {
    const job = workflows.find(([name]) => name.startsWith(`examples/workflows/${task}-`))?.[2].jobs[task];
    const granted = Object.entries(job?.permissions ?? {}).map(([name, value]) => `${name}: ${value}`);
    expect(grantOf('checks: read', task)).toContain(`{ ${granted.sort().join(', ')} }`);
  });
});
