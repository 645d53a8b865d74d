import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import AjvDraft04 from 'ajv-draft-04';
import { parse } from 'yaml';
import { INPUTS, OUTPUTS, taskName } from '../../src/inputs.js';
import { FIELDS, GROUPS, PICKERS, RINGS } from '../../src/task-form.js';

const SCHEMA = '../shared/specs/azure-devops/tasks.schema.json';

interface TaskFile {
  readonly version: Readonly<Record<string, unknown>>;
  readonly inputs: readonly {
    readonly name: string;
    readonly aliases?: readonly string[];
    readonly type: string;
    readonly defaultValue?: string;
    readonly helpMarkDown: string;
    readonly groupName?: string;
    readonly visibleRule?: string;
  }[];
  readonly outputVariables: readonly { readonly name: string }[];
  readonly execution: Readonly<Record<string, { readonly target: string }>>;
  readonly restrictions: { readonly settableVariables: { readonly allowed: readonly string[] } };
}
const task = JSON.parse(readFileSync('tasks/AmlPromoteV1/task.json', 'utf8')) as TaskFile;
const action = parse(readFileSync('action.yml', 'utf8')) as Record<'inputs' | 'outputs', Record<string, object>>;

/** What one host alone takes, and why. */
const ACTION_ALONE = new Map([
  ['checkRunId', 'a check run is a thing of GitHub'],
  ['repository', 'a job of Azure Pipelines examines its own project'],
]);
const TASK_ALONE = new Map([
  ['azureSubscription', 'GitHub has no service connections'],
  ['policyRepository', 'a classic release may belong to no repository'],
  ['writingConnection', 'GitHub has no service connections'],
]);

describe('the Action and the task', () => {
  test('take the same inputs, but for those that mean something to one of them alone', () => {
    const ofAction = Object.keys(action.inputs).map(taskName);
    const ofTask = task.inputs.map(({ name }) => name);
    expect(ofAction.filter((name) => !ofTask.includes(name))).toEqual([...ACTION_ALONE.keys()]);
    expect(ofTask.filter((name) => !ofAction.includes(name))).toEqual([...TASK_ALONE.keys()]);
  });

  test('give the same outputs', () => {
    expect(task.outputVariables.map(({ name }) => name)).toEqual(Object.keys(action.outputs).map(taskName));
  });

  test('start from the same defaults, but for what the service connection says', () => {
    const differing = INPUTS.filter(
      (input) => input.hosts.some((host) => host === 'task') && input.hosts.some((host) => host === 'action'),
    )
      .filter((input) => {
        const presets: { action?: string; cli?: string; task?: string } = 'default' in input ? input.default : {};
        return presets.action !== presets.task;
      })
      .map(({ name }) => name);
    expect(differing).toEqual(['azure-endpoint', 'github-token']);
  });
});

describe('task.json', () => {
  (existsSync(SCHEMA) ? test : test.skip)("is valid by Microsoft's schema", () => {
    const ajv = new AjvDraft04.default({ unicodeRegExp: false, strict: false, allErrors: true });
    const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));
    validate(task);
    expect(validate.errors).toBeNull();
    expect(validate({ ...task, inputs: [{ ...task.inputs[0], type: 'nonsense' }] })).toBe(false);
  });

  test('runs one bundle under both handlers', () => {
    expect(task.execution).toEqual({ Node20_1: { target: 'index.js' }, Node24: { target: 'index.js' } });
  });

  test('lets the task set its outputs and nothing else', () => {
    expect(task.restrictions.settableVariables.allowed).toEqual(OUTPUTS.map(({ name }) => taskName(name)));
  });

  test('has names that the agent can tell apart, aliases included, in whatever case', () => {
    const names = task.inputs.flatMap(({ name, aliases = [] }) => [name, ...aliases]).map((name) => name.toUpperCase());
    expect(names).toEqual([...new Set(names)]);
    for (const name of names) expect(name).toMatch(/^[A-Z][A-Z0-9]*$/);
  });

  test('explains every input in names that pipelines know', () => {
    const foreign = [...INPUTS, ...OUTPUTS].map(({ name }) => name).filter((name) => name.includes('-'));
    for (const { name, helpMarkDown } of task.inputs) {
      expect([name, helpMarkDown.length > 9]).toEqual([name, true]);
      expect(foreign.filter((word) => helpMarkDown.includes(`\`${word}\``))).toEqual([]);
      expect(helpMarkDown).not.toMatch(/GitHub Actions|On the CLI|OIDC token|environment variable/);
    }
  });

  test('shows an input for the commands that take it', () => {
    const rule = (name: string) => task.inputs.find((input) => input.name === name)?.visibleRule;
    expect(rule('rollback')).toBe('command = plan');
    expect(rule('archiveExisting')).toBe('command = promote || command = plan || command = apply');
    expect(rule('timeout')).toBeUndefined();
  });

  test('puts inputs into groups that exist, and lets them be picked where they exist', () => {
    const groups = GROUPS.map(({ name }): string => name);
    expect(task.inputs.flatMap(({ groupName }) => groupName ?? []).filter((name) => !groups.includes(name))).toEqual(
      [],
    );
    const names = task.inputs.map(({ name }) => name);
    for (const { target, endpointId, endpointUrl } of PICKERS) {
      expect(names).toContain(target);
      for (const [, variable] of `${endpointId} ${endpointUrl}`.matchAll(/\$\((\w+)\)/g))
        expect(names).toContain(variable);
    }
    const fromAzure = Object.entries(FIELDS).filter(([, { options }]) => options === 'from Azure');
    expect(PICKERS.map(({ target }): string => target).sort()).toEqual(
      fromAzure.map(([name]) => taskName(name)).sort(),
    );
  });

  test('has an address of Azure to pick from, whatever the cloud of the connection', () => {
    const [groups, workspaces, models] = PICKERS.map(({ endpointUrl }) =>
      endpointUrl
        .replace('{{{endpoint.url}}}', 'https://management.usgovcloudapi.net/')
        .replace('{{{endpoint.subscriptionId}}}', 'SUB')
        .replaceAll(/\$\((\w+)\)/g, '$1'),
    );
    const root = 'https://management.usgovcloudapi.net/subscriptions/SUB';
    const all = `${root}/resourceGroups/resourceGroup/providers/Microsoft.MachineLearningServices/workspaces`;
    expect(groups).toBe(`${root}/resourcegroups?api-version=2021-04-01`);
    expect(workspaces).toBe(`${all}?api-version=2024-04-01`);
    expect(models).toBe(`${all}/workspace/models?api-version=2024-04-01`);
    for (const { resultTemplate } of PICKERS) expect(() => JSON.parse(resultTemplate)).not.toThrow();
  });

  test('belongs to one of two rings that can be installed side by side', () => {
    const { production, development } = RINGS;
    for (const key of ['id', 'name', 'friendlyName', 'extension'] as const)
      expect(production[key]).not.toBe(development[key]);
    for (const { friendlyName } of [production, development]) expect(friendlyName.length).toBeLessThanOrEqual(40);
    expect(task.version).toEqual({ Major: 1, Minor: expect.any(Number), Patch: expect.any(Number) });
  });
});

test('renaming an input changes both faces and the documentation, and the check fails until it is generated', () => {
  const place = mkdtempSync(join(tmpdir(), 'aml-promote-rename-'));
  try {
    for (const name of [
      'lib',
      'scripts',
      'docs',
      'tasks',
      'schema',
      'presets',
      'src',
      'README.md',
      'action.yml',
      'package.json',
    ])
      cpSync(name, join(place, name), { recursive: true });
    symlinkSync(join(process.cwd(), 'node_modules'), join(place, 'node_modules'));
    const generate = (...words: string[]) =>
      spawnSync(process.execPath, [join(place, 'scripts/generate.mjs'), ...words], { encoding: 'utf8' });
    expect(generate('--check')).toMatchObject({ status: 0 });
    for (const file of ['lib/inputs.js', 'lib/task-form.js']) {
      const text = readFileSync(join(place, file), 'utf8');
      writeFileSync(join(place, file), text.replaceAll("'record-refusals'", "'keep-refusals'"));
    }
    const stale = generate('--check');
    expect(stale.status).toBe(1);
    for (const file of ['action.yml', 'tasks/AmlPromoteV1/task.json', 'README.md', 'docs/azure-devops.md'])
      expect(stale.stderr).toContain(file);
    expect(generate()).toMatchObject({ status: 0 });
    expect(generate('--check')).toMatchObject({ status: 0 });
    const names = (JSON.parse(readFileSync(join(place, 'tasks/AmlPromoteV1/task.json'), 'utf8')) as TaskFile).inputs;
    expect(names.map(({ name }) => name)).toContain('keepRefusals');
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}, 60_000);
