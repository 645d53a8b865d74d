import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { plant } from '../planted.js';
import { Started } from '../servers/process.js';
import { type Job, runTask, type TaskOptions } from './agent.js';
import { readCommand } from './command.js';

const started = new Started();
afterEach(() => started.stop());

const CONNECTION = '0a1b2c3d-0000-4000-8000-00000000c0de';
const JOB: Job = {
  variables: { 'System.CollectionUri': 'https://dev.azure.com/contoso/', 'Build.BuildId': '77', 'my stage': 'Staging' },
  secretVariables: { 'the.password': 'hunter2-of-the-pipeline' },
  token: 'token-of-the-job-4f2a',
  endpoints: [
    {
      id: CONNECTION,
      url: 'https://management.azure.com/',
      scheme: 'ServicePrincipal',
      parameters: { tenantid: 'the-tenant', serviceprincipalkey: 'key-of-the-connection' },
      data: { subscriptionId: 'the-subscription' },
    },
  ],
};

interface Given extends Partial<Omit<TaskOptions, 'folder'>> {
  readonly definition?: object;
}

/** Runs a script as a task. */
function runScript(script: string, { definition = {}, inputs = {}, job = JOB, ...others }: Given = {}) {
  const folder = started.folder();
  writeFileSync(join(folder, 'task.mjs'), script);
  const whole = { execution: { Node20_1: { target: 'task.mjs' } }, ...definition };
  writeFileSync(join(folder, 'task.json'), JSON.stringify(whole));
  return runTask(started, { folder, inputs, job, ...others });
}

/** A script that prints these lines. */
const printing = (...lines: readonly string[]) => lines.map((line) => `console.log(${JSON.stringify(line)});`).join('');

/** The variables that a task of this definition gets. */
async function environmentOf(given: Given): Promise<Record<string, string>> {
  const { log } = await runScript(
    'for (const [k, v] of Object.entries(process.env)) console.log(JSON.stringify([k, Buffer.from(v).toString("hex")]));',
    given,
  );
  const pairs = log.filter((line) => line.startsWith('[')).map((line): [string, string] => JSON.parse(line));
  return Object.fromEntries(pairs.map(([name, text]) => [name, Buffer.from(text, 'hex').toString('utf8')]));
}

describe('what a task is given', () => {
  const definition = {
    inputs: [
      { name: 'to', type: 'string', defaultValue: ' Production ' },
      { name: 'kind', type: 'pickList', defaultValue: 'model' },
      { name: 'policyFile', type: 'filePath' },
      { name: 'connectedServiceName', aliases: ['azureSubscription'], type: 'connectedService:AzureRM' },
    ],
  };

  test('an input has its default, trimmed, until the author says something else', async () => {
    const env = await environmentOf({ definition, inputs: { kind: '  data ', unheardOf: 'x' } });
    expect(env).toMatchObject({ INPUT_TO: 'Production', INPUT_KIND: 'data', INPUT_UNHEARDOF: 'x' });
  });

  test('a macro is replaced where the variable is known and stays where it is not', async () => {
    const inputs = { to: '$(My Stage)-$(the.password)-$(no.such)' };
    const env = await environmentOf({ definition, inputs });
    expect(env.INPUT_TO).toBe('Staging-hunter2-of-the-pipeline-$(no.such)');
  });

  test('a path begins at the checked-out files, and an empty one is their folder', async () => {
    const sources = '/somewhere/s';
    const job = { ...JOB, variables: { ...JOB.variables, 'Build.SourcesDirectory': sources } };
    expect((await environmentOf({ definition, job })).INPUT_POLICYFILE).toBe(sources);
    const inputs = { policyFile: 'a/b.yml' };
    expect((await environmentOf({ definition, job, inputs })).INPUT_POLICYFILE).toBe('/somewhere/s/a/b.yml');
  });

  test('a service connection arrives by its alias, in every form, and the system’s own always', async () => {
    const env = await environmentOf({ definition, inputs: { azureSubscription: CONNECTION } });
    expect(env).toMatchObject({
      INPUT_CONNECTEDSERVICENAME: CONNECTION,
      [`ENDPOINT_URL_${CONNECTION}`]: 'https://management.azure.com/',
      [`ENDPOINT_AUTH_SCHEME_${CONNECTION}`]: 'ServicePrincipal',
      [`ENDPOINT_AUTH_PARAMETER_${CONNECTION}_TENANTID`]: 'the-tenant',
      [`ENDPOINT_DATA_${CONNECTION}_SUBSCRIPTIONID`]: 'the-subscription',
      ENDPOINT_AUTH_PARAMETER_SYSTEMVSSCONNECTION_ACCESSTOKEN: JOB.token,
    });
    expect(JSON.parse(env[`ENDPOINT_AUTH_${CONNECTION}`] ?? '').scheme).toBe('ServicePrincipal');
  });

  test('a connection that no input names does not arrive, and one that is not allowed ends the step', async () => {
    expect(Object.keys(await environmentOf({ definition })).join()).not.toContain(CONNECTION);
    const inputs = { azureSubscription: 'ffffffff-0000-4000-8000-00000000c0de' };
    await expect(environmentOf({ definition, inputs })).rejects.toThrow('no service connection');
  });

  test('public variables stand in the environment, secret ones in a form of their own', async () => {
    const env = await environmentOf({});
    expect(env).toMatchObject({
      BUILD_BUILDID: '77',
      MY_STAGE: 'Staging',
      SECRET_THE_PASSWORD: JOB.secretVariables['the.password'],
    });
    expect(env.THE_PASSWORD).toBeUndefined();
    expect(JSON.parse(env.VSTS_SECRET_VARIABLES ?? '')).toEqual(['the.password']);
    expect(JSON.parse(env.VSTS_PUBLIC_VARIABLES ?? '')).toContain('Build.BuildId');
  });

  test('the step’s own env shadows what the agent sets', async () => {
    expect((await environmentOf({ env: { BUILD_BUILDID: '1' } })).BUILD_BUILDID).toBe('1');
  });
});

describe('which handler runs it', () => {
  test('the newest that task.json has, in the default working directory', async () => {
    const execution = { Node20_1: { target: 'none.mjs' }, Node24: { target: 'task.mjs' } };
    const { log } = await runScript('console.log(process.cwd());', { definition: { execution } });
    expect(log[0]).toMatch(/1\/s$/);
  });

  test('none that it knows is the agent’s own error', async () => {
    const execution = { Node22: { target: 'task.mjs' } };
    await expect(runScript('', { definition: { execution } })).rejects.toThrow('handler was not found');
  });
});

describe('how a line is read', () => {
  test('a command begins anywhere, ends at the first bracket, and comes back unescaped', () => {
    const line = 'x ##vso[Task.SetVariable Variable=a%3Bb;isOutput=true;broken]50%AZP25 %0Aof [it]';
    const command = readCommand(line);
    expect(command).toMatchObject({ area: 'task', event: 'setvariable', data: '50% \nof [it]' });
    expect(Object.fromEntries(command?.properties ?? [])).toEqual({ variable: 'a;b', isoutput: 'true' });
  });

  test.each(['##vso[task.debug no end', '##vso[task]x', '##vso[a.b.c]x', '##vso[ .x]y'])('no command: %s', (line) => {
    expect(readCommand(line)).toBeNull();
  });

  test('the first of two commands in a line takes the rest of the line', () => {
    expect(readCommand('##vso[task.debug]a ##vso[task.complete result=Failed;]b')).toMatchObject({
      event: 'debug',
      data: 'a ##vso[task.complete result=Failed;]b',
    });
  });
});

describe('what its output does', () => {
  test('results, issues, outputs, tags and progress are kept, from stdout and stderr alike', async () => {
    const step = await runScript(
      `${printing(
        '##vso[task.logissue type=warning;sourcepath=p.yml;linenumber=3;]look',
        '##vso[task.setvariable variable=verdict;isOutput=true;]allow',
        '##vso[task.setvariable variable=listed;]yes',
        '##vso[task.setvariable variable=plain;]no',
        '##vso[build.addbuildtag]promoted',
        '##vso[task.setprogress value=40;]half way',
        '##[section]Reading',
      )} console.error('##vso[task.complete result=SucceededWithIssues;]done');`,
      { definition: { outputVariables: [{ name: 'listed' }] } },
    );
    expect(step).toMatchObject({
      result: 'SucceededWithIssues',
      issues: [{ type: 'warning', message: 'look', properties: { sourcepath: 'p.yml', linenumber: '3' } }],
      outputs: { verdict: 'allow', listed: 'yes' },
      variables: { plain: 'no' },
      tags: ['promoted'],
      progress: [{ value: 40, operation: 'half way' }],
      formats: [{ kind: 'section', text: 'Reading' }],
      completions: ['done'],
      complaints: [],
    });
  });

  test('a failure is not made good by a later success', async () => {
    const lines = ['##vso[task.complete result=Failed;]no', '##vso[task.complete result=Succeeded;]yes'];
    expect((await runScript(printing(...lines))).result).toBe('Failed');
  });

  test.each([
    ['an unknown event of a known area', '##vso[task.launch]x'],
    ['a result that is none', '##vso[task.complete result=failed;]x'],
    ['progress beyond a hundred', '##vso[task.setprogress value=101;]x'],
    ['an issue of no type', '##vso[task.logissue]x'],
    ['a variable without a name', '##vso[task.setvariable]x'],
    ['a secret variable of two lines', '##vso[task.setvariable variable=a;issecret=true]x%0Ay'],
    ['a summary that is not there', '##vso[task.uploadsummary]/no/such/file.md'],
    ['a file that is not there', '##vso[task.uploadfile]/no/such/file.md'],
    ['an attachment that is not there', '##vso[task.addattachment type=a;name=b;]/no/such/file.md'],
    ['an artifact that is not there', '##vso[artifact.upload artifactname=a;]/no/such/file.md'],
    ['an empty tag', '##vso[build.addbuildtag]'],
  ])('%s fails the step', async (_, line) => {
    const step = await runScript(printing(line));
    expect({ code: step.code, result: step.result }).toEqual({ code: 0, result: 'Failed' });
    expect(step.complaints).toMatchObject([{ type: 'error' }]);
  });

  test('an exit code other than 0 fails the step', async () => {
    expect(await runScript('process.exit(3)')).toMatchObject({ code: 3, result: 'Failed' });
  });

  test('an unknown area and a broken command are warnings alone', async () => {
    const step = await runScript(printing('##vso[nowhere.do]x', 'see ##vso[task'));
    expect(step.result).toBe('Succeeded');
    expect(step.complaints).toMatchObject([{ type: 'warning' }, { type: 'warning' }]);
  });

  test('a release has no artifacts to upload and no build to tag', async () => {
    const job = { ...JOB, variables: { ...JOB.variables, 'System.HostType': 'release' } };
    const file = join(started.folder(), 'record.json');
    writeFileSync(file, '{}');
    const upload = `##vso[artifact.upload artifactname=record;]${file}`;
    expect((await runScript(printing(upload), { job })).result).toBe('Failed');
    expect((await runScript(printing('##vso[build.addbuildtag]x'), { job })).result).toBe('Failed');
    expect((await runScript(printing(`##vso[task.uploadfile]${file}`), { job })).files).toMatchObject([{ text: '{}' }]);
    expect((await runScript(printing(upload))).artifacts).toMatchObject([{ name: 'record', text: '{}' }]);
  });

  test('a step whose commands are restricted uploads nothing, with a warning, and still completes', async () => {
    const file = join(started.folder(), 'summary.md');
    writeFileSync(file, '# done');
    const lines = [
      `##vso[task.uploadsummary]${file}`,
      '##vso[build.addbuildtag]x',
      '##vso[task.complete result=Succeeded;]y',
    ];
    const step = await runScript(printing(...lines), { target: { commands: { mode: 'restricted' } } });
    expect(step).toMatchObject({ result: 'Succeeded', summaries: [], tags: [], completions: ['y'] });
    expect(step.complaints).toMatchObject([{ type: 'warning' }, { type: 'warning' }]);
    expect((await runScript(printing(...lines))).summaries).toMatchObject([{ name: 'summary.md', text: '# done' }]);
  });

  test('a variable that the task may not set stays unset', async () => {
    const definition = { restrictions: { settableVariables: { allowed: ['verdict', 'aml*'] } } };
    const set = (name: string) => `##vso[task.setvariable variable=${name};isOutput=true]x`;
    const step = await runScript(printing(set('Verdict'), set('amlStage'), set('PATH')), { definition });
    expect(Object.keys(step.outputs)).toEqual(['Verdict', 'amlStage']);
    expect(step.complaints).toMatchObject([{ type: 'warning' }]);
    expect(step.result).toBe('Succeeded');
  });
});

describe('secrets', () => {
  test('what the agent knows is masked in debug lines', async () => {
    const step = await runScript(printing(`##vso[task.debug]auth param ACCESSTOKEN = ${JOB.token}`));
    expect(step.debug).toEqual(['auth param ACCESSTOKEN = ***']);
  });

  test('what the task tells the agent of is masked from then on', async () => {
    const step = await runScript(
      printing('##vso[task.setsecret]made-in-the-task', '##vso[task.debug]made-in-the-task'),
    );
    expect(step).toMatchObject({ secrets: ['made-in-the-task'], debug: ['***'] });
  });

  test.each([
    ['in the log', 'console.log("as " + SECRET)'],
    ['on stderr', 'console.error("as " + SECRET)'],
    ['in an issue', 'console.log("##vso[task.logissue type=error;]" + SECRET)'],
    ['in an output', 'console.log("##vso[task.setvariable variable=a;isOutput=true;]" + SECRET)'],
    ['as Base64 in a debug line', 'console.log("##vso[task.debug]" + Buffer.from(SECRET).toString("base64"))'],
    ['before it is masked', 'console.log("##vso[task.debug]"+SECRET); console.log("##vso[task.setsecret]"+SECRET)'],
    [
      'in a summary',
      'const f = process.cwd() + "/s.md"; fs.writeFileSync(f, SECRET); console.log("##vso[task.uploadsummary]" + f)',
    ],
  ])('a planted one that shows %s fails the run', async (_, script) => {
    const secret = plant('planted-in-a-test-19c4');
    const whole = `import fs from 'node:fs'; const SECRET = ${JSON.stringify(secret)}; ${script};`;
    await expect(runScript(whole)).rejects.toThrow('a planted secret is shown');
  });
});
