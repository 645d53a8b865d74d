import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Cli, document, inGroups, OPEN, prepareCli } from './arm/cli.js';
import { GROUP, idOf, SUBSCRIPTION } from './arm/start.js';

let cli: Cli;
const running = new Set<ChildProcess>();
beforeAll(async () => {
  cli = await prepareCli();
  await cli.file('open.yml', OPEN);
});
afterAll(async () => {
  for (const child of running) child.kill('SIGKILL');
  await cli.close();
});

describe('emulator', () => {
  async function serve(words: readonly string[]): Promise<{ url: string; child: ChildProcess }> {
    const child = cli.start(['emulator', '--port', '0', ...words]);
    running.add(child);
    const { stdout } = child;
    if (stdout === null) throw new Error('no stdout');
    const url = await new Promise<string>((resolve, reject) => {
      createInterface(stdout).once('line', resolve);
      child.once('exit', (code) => reject(new Error(`the emulator ended with ${code}`)));
    });
    return { url, child };
  }
  const ended = (child: ChildProcess) =>
    new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const promote = (url: string, version: string, to: string) =>
    cli.run([
      'promote',
      '--asset',
      `azureml:fraud:${version}`,
      '--to',
      to,
      '--subscription-id',
      SUBSCRIPTION,
      '--resource-group',
      GROUP,
      '--workspace',
      'w',
      '--azure-endpoint',
      url,
      '--policy',
      'open.yml',
      '--json',
    ]);

  it('prints its URL first, and remembers with --data what was written before it was killed', async () => {
    const seed = await cli.file(
      'seed.json',
      JSON.stringify(['1', '2'].map((version) => ({ id: idOf('w', 'fraud', version), properties: {} }))),
    );
    const data = `${cli.folder}/data`;
    const first = await serve(['--seed', seed, '--data', data]);
    expect(first.url).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d*$/);
    for (const [version, to] of [
      ['1', 'Staging'],
      ['1', 'Production'],
      ['2', 'Staging'],
      ['2', 'Production'],
    ] as const) {
      expect(document(await promote(first.url, version, to))).toMatchObject({ 'exit-code': 0, state: 'promoted' });
    }
    const gone = ended(first.child);
    first.child.kill('SIGKILL');
    await gone;
    const second = await serve(['--seed', seed, '--data', data]);
    expect(document(await promote(second.url, '2', 'Production'))).toMatchObject({
      'exit-code': 0,
      state: 'unchanged',
    });
    expect(document(await promote(second.url, '1', 'Archived'))).toMatchObject({ 'exit-code': 0, state: 'unchanged' });
    const stopped = ended(second.child);
    second.child.kill('SIGTERM');
    expect(await stopped).toBe(0);
  });

  it('ends with 2 and one line on a seed, a port or a folder that is wrong', async () => {
    const seeds = [
      '',
      'x',
      '{}',
      '[1]',
      '[{}]',
      '[{"id": "/x", "properties": {}}]',
      `[{"id": "${idOf('w', 'fraud', '1')}"}]`,
    ];
    const cases = [
      ...(await Promise.all(
        seeds.map(async (content, index) => ['--seed', await cli.file(`bad-seed-${index}.json`, content)]),
      )),
      ['--seed', 'missing.json'],
      ['--seed', cli.folder],
      ['--port', '70000'],
      ['--port', 'x'],
      ['--data', `${await cli.file('a-file', '')}`],
    ];
    await inGroups(cases, 2, async (words) => {
      const { code, stdout, stderr } = await cli.run(['emulator', ...words]);
      expect([words, code, stdout, stderr.trimEnd().split('\n').length]).toEqual([words, 2, '', 1]);
      expect(stderr).not.toMatch(/internal error|^\s+at /m);
    });
  });
});

describe('lint', () => {
  it('accepts the presets and a good file', async () => {
    await inGroups(['preset:default', 'preset:mlflow', 'open.yml'], 2, async (policy) => {
      expect(await cli.run(['lint', '--policy', policy])).toMatchObject({ code: 0, stderr: '' });
      const asJson = await cli.run(['lint', '--policy', policy, '--json']);
      expect([asJson.code, document(asJson).verdict]).toEqual([0, 'allow']);
    });
  });

  it('lists every problem of a bad file with its place', async () => {
    await cli.file(
      'bad.yml',
      'version: 1\nstages:\n  None: { shiny: true }\n  Staging: { hidden: 3 }\ntransitions:\n  - { from: None, to: [Staging] }\n  - { from: 5, to: Staging }\nextra: 1\n',
    );
    const { code, stdout, stderr } = await cli.run(['lint', '--policy', 'bad.yml']);
    const lines = stdout.trimEnd().split('\n');
    expect(code).toBe(2);
    expect(lines.length).toBeGreaterThanOrEqual(5);
    for (const line of lines) expect(line).toMatch(/^bad\.yml:\d+:\d+: \S/);
    expect(new Set(lines.map((line) => line.split(':')[1]))).toEqual(new Set(['3', '4', '6', '7', '8']));
    expect(stderr.trimEnd().split('\n').length).toBe(1);
    const asJson = await cli.run(['lint', '--policy', 'bad.yml', '--json']);
    const { error, 'exit-code': exit } = document(asJson);
    expect([asJson.code, exit, error?.problems.length]).toEqual([2, 2, lines.length]);
  });

  it('judges what can be met by the host that it is told, GitHub where it is told none', async () => {
    const rule = (environment: string, count: number) =>
      `version: 1\nstages: { A: {}, B: {} }\ntransitions:\n  - { from: A, to: B, environment: ${environment}, approvals: [{ from: [environment-reviewers], count: ${count} }] }\n`;
    await cli.file('two.yml', rule('e', 2));
    await cli.file('pipeline.yml', rule('{ name: e, allowed-workflows: [azure-pipelines.yml] }', 1));
    await cli.file('workflow.yml', rule('{ name: e, allowed-workflows: [.github/workflows/promote.yml] }', 1));
    const cases: readonly (readonly [string, string, string | null])[] = [
      ['two.yml', '', 'which one click releases: nobody can meet that'],
      ['two.yml', 'github', 'which one click releases: nobody can meet that'],
      ['two.yml', 'azure-devops', null],
      ['pipeline.yml', 'github', 'is no path of a workflow in the repository'],
      ['pipeline.yml', 'azure-devops', null],
      ['workflow.yml', 'github', null],
      ['workflow.yml', 'azure-devops', 'is a workflow of GitHub'],
      ['two.yml', 'azure', 'host is "azure"'],
    ];
    await inGroups(cases, 2, async ([policy, host, why]) => {
      const { code, stderr } = await cli.run(['lint', '--policy', policy, ...(host === '' ? [] : ['--host', host])]);
      expect([policy, host, code]).toEqual([policy, host, why === null ? 0 : 2]);
      if (why !== null) expect(stderr).toContain(why);
    });
  });

  it('has one line for what is no policy', async () => {
    const files: readonly (readonly [string, string | Uint8Array])[] = [
      ['empty.yml', ''],
      ['binary.yml', Uint8Array.from({ length: 300 }, (_, index) => index % 256)],
      ['list.yml', '- 1\n'],
      ['anchor.yml', 'a: &a [*a, *a]\n'],
      ['tab.yml', 'version:\t1\n\tstages: {}\n'],
      ['big.yml', `# ${'x'.repeat(2 * 1024 * 1024)}\n`],
    ];
    for (const [name, content] of files) await cli.file(name, content);
    await inGroups([...files.map(([name]) => name), 'missing.yml', '.', 'preset:nothing'], 2, async (policy) => {
      const { code, stderr } = await cli.run(['lint', '--policy', policy]);
      expect([policy, code]).toEqual([policy, 2]);
      expect(stderr.trimEnd().split('\n').length).toBe(1);
      expect(stderr).not.toMatch(/internal error|^\s+at /m);
    });
  });
});
