import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { BASE, ON_GITHUB } from '../docs/many-teams.js';
import { read } from '../docs/pages.js';
import type { Opened } from '../workflow-runner/run-workflow.js';
import { inStage, type Properties, puts } from './servers/azure.js';
import { type Estate, startEstate } from './servers/estate.js';
import { startSettings } from './servers/github-settings.js';
import { ROOT, Started } from './servers/process.js';
import { PROTECTED, type Repository } from './servers/repository.js';
import { PLAN_PATH, PROMOTE_PATH, soundSettings } from './servers/sound-settings.js';

// The page calls the organization acme, and the stand-in octo-org.
const here = (text: string): string => text.replaceAll('acme/', 'octo-org/');
const LEDGER = 'octo-org/aml-ledger';
const READ = { actions: 'read', checks: 'read', contents: 'read', members: 'read' } as const;

/** What the platform team has set up for this repository. */
const platform: Partial<Repository> = {
  policy: here(ON_GITHUB.policy),
  workflow: here(ON_GITHUB.caller).replace('fraud-scorer:', '${{ github.event.inputs.model }}:'),
  workflows: {
    'octo-org/policies/.github/workflows/promote.yml@main': here(read('examples/workflows/promote-reusable.yml')),
  },
  ledger: LEDGER,
  others: [
    {
      owner: 'octo-org',
      repository: { id: 2, name: 'policies' },
      branches: [{ name: 'main', sha: 'c'.repeat(40), rules: PROTECTED }],
      files: [{ path: 'aml/base.yml', text: BASE }],
    },
  ],
  apps: {
    41: {
      key: 'key-of-the-reading-app',
      repositories: ['octo-org/octo-repo', 'octo-org/policies', LEDGER],
      permissions: READ,
    },
    42: { key: 'key-of-the-writing-app', repositories: [LEDGER], permissions: { contents: 'write' } },
  },
  vars: { AML_READER_APP_ID: '41', AML_LEDGER_APP_ID: '42' },
  secrets: { AML_READER_APP_KEY: 'key-of-the-reading-app' },
  environmentSecrets: { production: { AML_LEDGER_APP_KEY: 'key-of-the-writing-app' } },
};

const scored = (stage: string, accuracy: string, tags = {}): Properties => ({
  ...inStage(stage),
  tags: { stage, ...tags },
  properties: { accuracy },
});

let estate: Estate;
beforeAll(async () => {
  estate = await startEstate();
});
afterAll(() => estate.stop());

async function ask(different: Partial<Repository> = {}, tags: Properties = { owner: 'ana' }) {
  const model = await estate.model(scored('Production', '0.9'), scored('Staging', '0.95', tags));
  const github = await estate.github({ ...platform, ...different });
  const gates: string[] = [];
  const dispatch = () =>
    github.dispatch({
      workflow: (different.workflow ?? platform.workflow ?? '').replace('${{ github.event.inputs.model }}', model),
      inputs: { version: '2', reason: 'better recall' },
      async atGate({ run, environment, waiting }): Promise<Opened> {
        gates.push(...waiting.map(({ name }) => name));
        await github.review(run, { user: 'dana', environments: [environment], comment: 'looks right' });
        return 'approved';
      },
    });
  return { model, github, gates, dispatch, run: await dispatch() };
}

describe('a team that calls the workflow of docs/many-teams.md', () => {
  test('plans, promotes when dana has approved, and deploys behind a gate of its own', async () => {
    const { model, github, gates, run, dispatch } = await ask();
    for (const job of ['promote / plan', 'promote / promote']) {
      const { code, stdout, stderr } = run.ours(job);
      if (code !== 0) throw new Error(`${stdout}${stderr}`);
    }
    expect(run.ours('promote / promote').outputs).toMatchObject({
      stage: 'Production',
      archived: '["1"]',
      approvers: '["dana"]',
    });
    expect(run.jobs.promote?.outputs).toEqual({
      version: '2',
      stage: 'Production',
      'plan-digest': run.ours('promote / plan').outputs['plan-digest'],
      record: 'promotion-record',
    });
    expect(run.jobs.deploy?.steps.map(({ printed }) => printed)).toEqual(['Here version 2 is deployed.\n']);
    // The one that promotes is over before the other comes to the gate: no approval is for both.
    expect(gates).toEqual(['promote / promote', 'deploy']);
    expect(await github.ledger.git(['for-each-ref', '--format=%(refname)'])).toContain(`/model/${model}\n`);
    expect(await github.git.git(['for-each-ref'])).toBe('');
    expect(run.ours('promote / promote').record).toMatchObject({
      policy: { base: { file: 'aml/base.yml', repository: 'octo-org/policies' } },
    });
    expect(github.actions.calls.filter(({ status }) => status >= 400)).toEqual([]);

    const again = await dispatch();
    expect([again.jobs['promote / promote']?.result, again.jobs.deploy?.result]).toEqual(['skipped', 'skipped']);
    expect(again.jobs.promote?.outputs).toMatchObject({ stage: '', version: '' });
  });

  test('is held to the base, and to what its own policy asks for beyond it', async () => {
    const { model, run, gates } = await ask({}, {});
    expect(run.ours('promote / plan').stdout).toMatch(/no tag owner/);
    expect([run.jobs.promote?.result, run.jobs.deploy?.result, gates]).toEqual(['failure', 'skipped', []]);
    expect(puts(estate.calls(model))).toEqual([]);
  });

  test('is refused with the lines of both files when its policy loosens the base', async () => {
    const looser =
      'transitions:\n  - { from: Staging, to: Production, environment: production, approvals: [{ from: [environment-reviewers] }] }\n';
    const { model, run, gates } = await ask({ policy: here(ON_GITHUB.policy).replace(/overrides:[\s\S]*/, looser) });
    expect(run.ours('promote / plan').stdout).toMatch(
      /file=\.aml\/promotion-policy\.yml,line=4.*loosens the base \(.*aml\/base\.yml@main:\d+\)/,
    );
    expect([run.jobs.promote?.result, run.jobs.deploy?.result, gates]).toEqual(['failure', 'skipped', []]);
    expect(puts(estate.calls(model))).toEqual([]);
  });

  test('whose deployment comes to the gate before the promotion is over is refused: whom an approval lets through is told nowhere', async () => {
    const workflow = (platform.workflow ?? '').replace(/ {4}needs: promote\n {4}if: .*\n/, '    needs: []\n');
    const delayed = workflow.replace(
      'jobs:\n',
      'jobs:\n  before:\n    runs-on: ubuntu-latest\n    steps: [{ run: echo }]\n',
    );
    const { model, run } = await ask({ workflow: delayed.replace('needs: []', 'needs: before') });
    expect(run.ours('promote / promote').outputs.verdict).toBe('inconclusive');
    expect(run.ours('promote / promote').stdout).toMatch(
      /the job deploy of this run was released through production too/,
    );
    expect(puts(estate.calls(model))).toEqual([]);
  });

  test('is what allowed-workflows of the base means, and not the workflow that it calls', async () => {
    const allowing = (path: string) =>
      BASE.replace('environment: production', `environment: { name: production, allowed-workflows: [${path}] }`);
    const others = (path: string) =>
      (platform.others ?? []).map((one) => ({ ...one, files: [{ path: 'aml/base.yml', text: allowing(path) }] }));
    const { run } = await ask({ others: others('.github/workflows/promote.yml') });
    expect(run.ours('promote / promote').outputs).toMatchObject({ verdict: 'allow', stage: 'Production' });
    const other = await ask({ others: others('.github/workflows/other.yml') });
    expect(other.run.ours('promote / promote').outputs.verdict).toBe('deny');
  });

  test('that grants less than the called workflow asks for is not started at all', async () => {
    const workflow = (platform.workflow ?? '').replace('{ id-token: write }', '{ contents: read }');
    await expect(ask({ workflow })).rejects.toThrow(/id-token: write, which its caller promote does not grant/);
  });
});

describe('doctor', () => {
  const started = new Started();
  afterAll(() => started.stop());

  test('has nothing against a repository that calls the workflow, and is set up as the page says', async () => {
    const settings = soundSettings();
    const { [PLAN_PATH]: _own, ...files } = settings.files;
    settings.files = { ...files, [PROMOTE_PATH]: here(ON_GITHUB.caller) };
    const { url } = await startSettings(started, settings);
    const words = ['doctor', '--json', '--repository', 'octo-org/octo-repo', '--azure-endpoint', 'http://127.0.0.1:9'];
    const child = spawn(process.execPath, [join(ROOT, 'dist/cli/index.js'), ...words], {
      cwd: started.folder(),
      env: { PATH: process.env.PATH, GITHUB_TOKEN: 'token-of-dana', GITHUB_API_URL: url },
    });
    let printed = '';
    for await (const text of child.stdout.setEncoding('utf8')) printed += text;
    const { verdict, diagnoses } = JSON.parse(printed);
    expect([verdict, diagnoses.filter(({ severity }: { severity: string }) => severity !== 'note')]).toEqual([
      'allow',
      [],
    ]);
  });
});
