import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectNothingPlanted, plant } from './planted.js';
import { CLAIMS, HEAD, REQUEST_TOKEN, RUN } from './servers/github.js';
import { ROOT, type Started } from './servers/process.js';
import { NO_LEDGER } from './servers/without-ledger.js';

const ACTION = join(ROOT, 'dist/github/index.js');

/** A workflow command, as the runner would obey it. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** What the runner and its users see of a step. */
export interface Step {
  readonly code: number | null;
  /** Without the debug lines. */
  readonly stdout: string;
  readonly stderr: string;
  /** The debug lines, as they are shown to whoever switched them on. */
  readonly debug: readonly string[];
  readonly commands: readonly Command[];
  /** Commands that show on the run's page. */
  readonly annotations: readonly Command[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The record, read from where the outputs say it is; null without one. */
  readonly record: Finished | null;
  /** Everything that anybody can read afterwards, but for what masks a secret. */
  readonly visible: string;
}

/** What the tests look at of a record. */
export interface Finished {
  readonly verdict: string;
  readonly state: string | null;
  readonly findings: readonly { subject: string; outcome: string; found: string; remedy: string | null }[];
  readonly approvers: readonly { login: string; match: string; comment: string }[];
  readonly error: { message: string } | null;
}

export interface StepOptions {
  readonly inputs: Readonly<Record<string, string>>;
  /** Added to what the runner sets; undefined takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly event?: object;
  /** Makes more of the workspace than a folder of files. */
  readonly inWorkspace?: (folder: string) => Promise<void>;
  /** The checked-out files. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Is told of the process. */
  readonly launched?: (pid: number) => void;
}

/**
 * Runs the bundle as GitHub's runner does, in a folder and an environment of its own, with debug logging on. Throws where
 * anything that it leaves behind shows a secret.
 */
export async function runStep(
  started: Started,
  { inputs, env = {}, event = {}, files = {}, inWorkspace, launched }: StepOptions,
): Promise<Step> {
  const folder = started.folder();
  const at = (name: string, text: string) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  const output = at('output', '');
  const summary = at('summary', '');
  const temp = join(folder, 'temp');
  const workspace = join(folder, 'workspace');
  mkdirSync(temp);
  for (const [name, text] of Object.entries({ ...files, '.checked-out': '' })) {
    const path = join(workspace, name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, text);
  }
  await inWorkspace?.(workspace);
  const given = Object.entries({ ...NO_LEDGER, ...inputs }).map(([name, text]) => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    text,
  ]);
  const runner: Record<string, string | undefined> = {
    PATH: process.env.PATH,
    HOME: temp,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_EVENT_PATH: at('event.json', JSON.stringify(event)),
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temp,
    RUNNER_DEBUG: '1',
    GITHUB_REPOSITORY: CLAIMS.repository,
    GITHUB_RUN_ID: String(RUN),
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_EVENT_NAME: 'workflow_dispatch',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: HEAD,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'https://api.github.com',
    ...Object.fromEntries(given),
    ...env,
  };
  for (const secret of [inputs['github-token'], runner.ACTIONS_ID_TOKEN_REQUEST_TOKEN]) if (secret) plant(secret);
  const { code, stdout: all, stderr } = await run(workspace, runner, launched);
  const isDebug = (line: string) => line.startsWith('::debug::');
  const lines = all.split('\n');
  const stdout = lines.filter((line) => !isDebug(line)).join('\n');
  const outputs = existsSync(output) ? readOutputs(readFileSync(output, 'utf8')) : {};
  const page = readFileSync(summary, 'utf8');
  const commands = stdout.split(/\r\n|\r|\n/).flatMap(readCommand);
  const files_ = [outputs.record, outputs.report].map((path) => (path ? readFileSync(path, 'utf8') : ''));
  const printed = `${all}\n${stderr}`.split('\n').filter((line) => !line.startsWith('::add-mask::'));
  const visible = [...printed, JSON.stringify(outputs), page, ...files_].join('\n');
  expectNothingPlanted(visible);
  return {
    code,
    stdout,
    stderr,
    debug: lines.filter(isDebug).map((line) => decoded(line.slice('::debug::'.length))),
    commands,
    annotations: commands.filter(({ name }) => ['error', 'warning', 'notice'].includes(name)),
    outputs,
    summary: page,
    record: files_[0] ? JSON.parse(files_[0]) : null,
    visible,
  };
}

/** Where a gated job finds GitHub and its token endpoint. */
export function jobOf(github: string, idToken = true): Record<string, string> {
  const token = {
    ACTIONS_ID_TOKEN_REQUEST_URL: `${github}/_oidc/token?api-version=2.0`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: REQUEST_TOKEN,
  };
  return { GITHUB_API_URL: github, ...(idToken ? token : {}) };
}

function run(
  cwd: string,
  env: Record<string, string | undefined>,
  launched: ((pid: number) => void) | undefined,
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [ACTION], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    if (child.pid !== undefined) launched?.(child.pid);
    const out = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (out.stderr += text));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, ...out }));
  });
}

/** Reads the file of the outputs: `name=value`, or `name<<END`, lines, `END`. Anything else is a mistake. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  while (lines.length > 0) {
    const line = lines.shift() ?? '';
    if (line === '') continue;
    const [, name, delimiter] = /^([\w-]+)<<(.+)$/.exec(line) ?? [];
    const [, short, value] = /^([\w-]+)=(.*)$/.exec(line) ?? [];
    if (name !== undefined && delimiter !== undefined) {
      const end = lines.indexOf(delimiter);
      if (end === -1) throw new Error(`the output ${name} has no end`);
      outputs[name] = lines
        .splice(0, end + 1)
        .slice(0, -1)
        .join('\n');
    } else if (short !== undefined && value !== undefined) outputs[short] = value;
    else throw new Error(`no output: ${line}`);
  }
  return outputs;
}

// The runner trims a line before it looks for `::`, and finds the older `##[` anywhere in it.
function readCommand(line: string): Command[] {
  const [, name, properties = '', message = ''] = /^::([^\s:]+)(?:\s([^:]*))?::(.*)$/.exec(line.trimStart()) ?? [];
  if (name !== undefined) return [{ name, properties: readProperties(properties), message: decoded(message) }];
  const [, old] = /##\[([^\]]+)\]/.exec(line) ?? [];
  return old === undefined ? [] : [{ name: `##[${old}]`, properties: {}, message: line }];
}

function readProperties(text: string): Record<string, string> {
  const pairs = text.split(',').flatMap((pair) => {
    const at = pair.indexOf('=');
    return at === -1
      ? []
      : [
          [
            pair.slice(0, at).trim(),
            decoded(pair.slice(at + 1))
              .replaceAll('%3A', ':')
              .replaceAll('%2C', ','),
          ] as const,
        ];
  });
  return Object.fromEntries(pairs);
}

const decoded = (text: string): string => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
