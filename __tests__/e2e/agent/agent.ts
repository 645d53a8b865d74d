import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { expectNothingPlanted, plant } from '../planted.js';
import type { Started } from '../servers/process.js';
import { readCommand } from './command.js';
import { environmentOf, type Job, secretsOf } from './environment.js';
import { Masker } from './masker.js';
import { handlerOf, type Restrictions, readTask } from './task-definition.js';
import { type HostType, Worker } from './worker.js';

export type { Endpoint, Job } from './environment.js';
export type { Issue, Result, Uploaded } from './worker.js';

export interface TaskOptions {
  /** The folder of the task, with its task.json. */
  readonly folder: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly job: Job;
  /** The step's own `env:`: it shadows what the agent sets. Undefined takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** What the YAML step allows: `target.commands`, `target.settableVariables`. */
  readonly target?: Restrictions;
  /** The checked-out files. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** The Node that runs the task, whichever its task.json asks for; this process's own unless said otherwise. */
  readonly node?: string;
  /** Is told of the process. */
  readonly launched?: (pid: number) => void;
}

/** What the agent and its users see of a step. */
export interface TaskStep extends Pick<Worker, Shown> {
  readonly code: number | null;
  /** Lines of the task as they came, without debug lines. */
  readonly stdout: string;
  readonly stderr: string;
  /** Everything that anybody can read afterwards. */
  readonly visible: string;
}

type Shown =
  | 'result'
  | 'log'
  | 'debug'
  | 'issues'
  | 'complaints'
  | 'outputs'
  | 'variables'
  | 'secrets'
  | 'summaries'
  | 'attachments'
  | 'files'
  | 'artifacts'
  | 'tags'
  | 'progress'
  | 'completions'
  | 'formats';

/** The Nodes that an agent may run a task on: this one, and the one that `AML_PROMOTE_NODE24` leads to. */
export const NODES: readonly string[] = [process.execPath, process.env.AML_PROMOTE_NODE24 ?? ''].filter(
  (path) => path !== '',
);

/**
 * Runs a task as the agent of Azure Pipelines does, in folders of its own. Throws where anything that it leaves behind shows
 * a secret, and in the agent's words where it would not begin.
 */
export async function runTask(started: Started, options: TaskOptions): Promise<TaskStep> {
  const { folder, inputs, job: given, env = {}, target, files = {}, node = process.execPath, launched } = options;
  const definition = readTask(folder);
  const handler = handlerOf(definition);
  const work = started.folder();
  const job = { ...given, variables: { ...foldersIn(work), ...given.variables } };
  const sources = job.variables['Build.SourcesDirectory'] ?? work;
  for (const path of Object.values(foldersIn(work))) mkdirSync(path, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    const path = join(sources, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  const secrets = secretsOf(job);
  for (const secret of secrets) if (secret.length >= 6) plant(secret);
  const masker = new Masker(secrets);
  const worker = new Worker({
    hostType: hostTypeOf(job),
    restrictions: [definition.restrictions, target].flatMap((one) => one ?? []),
    outputVariables: (definition.outputVariables ?? []).map(({ name }) => name),
    masker,
  });
  const child = spawn(node, [join(folder, handler.target)], {
    cwd: handler.workingDirectory ?? job.variables['System.DefaultWorkingDirectory'],
    env: { PATH: process.env.PATH, HOME: work, ...environmentOf({ definition, inputs, job }), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (child.pid !== undefined) launched?.(child.pid);
  const lines = { stdout: [] as string[], stderr: [] as string[] };
  const read = (stream: Readable, into: string[]) =>
    createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY }).on('line', (line) => {
      into.push(line);
      worker.line(line);
    });
  read(child.stdout, lines.stdout);
  read(child.stderr, lines.stderr);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  worker.ended(code);
  const [stdout, stderr] = [lines.stdout, lines.stderr].map((all) => all.filter((line) => !isDebug(line)).join('\n'));
  const uploads = [worker.summaries, worker.attachments, worker.files, worker.artifacts].flat();
  const visible = [
    // The masker is the last line of defence, not the first: only what tells it of a secret may show one.
    ...[...lines.stdout, ...lines.stderr].filter((line) => !isDebug(line) && !hides(line)),
    ...worker.debug,
    ...worker.log,
    ...[...worker.complaints, ...worker.issues].map(({ message }) => message),
    ...worker.completions,
    ...worker.progress.map(({ operation }) => operation),
    ...worker.tags,
    JSON.stringify({ ...worker.outputs, ...worker.variables }, (_, value) =>
      typeof value === 'string' && worker.secrets.includes(value) ? '***' : value,
    ),
    ...uploads.flatMap(({ name, text }) => [name, text]),
  ].join('\n');
  expectNothingPlanted(visible);
  for (const secret of worker.secrets)
    if (uploads.some(({ text }) => text.includes(secret))) throw new Error('a file that is uploaded shows a secret');
  return {
    code,
    stdout: stdout ?? '',
    stderr: stderr ?? '',
    visible,
    result: worker.result,
    log: worker.log,
    debug: worker.debug,
    issues: worker.issues,
    complaints: worker.complaints,
    outputs: worker.outputs,
    variables: worker.variables,
    secrets: worker.secrets,
    summaries: worker.summaries,
    attachments: worker.attachments,
    files: worker.files,
    artifacts: worker.artifacts,
    tags: worker.tags,
    progress: worker.progress,
    completions: worker.completions,
    formats: worker.formats,
  };
}

/** Where the agent has a job work, as its variables say. */
function foldersIn(work: string): Readonly<Record<string, string>> {
  return {
    'Agent.TempDirectory': join(work, '_temp'),
    'Agent.BuildDirectory': join(work, '1'),
    'Agent.WorkFolder': work,
    'Pipeline.Workspace': join(work, '1'),
    'System.DefaultWorkingDirectory': join(work, '1/s'),
    'Build.SourcesDirectory': join(work, '1/s'),
    'Build.ArtifactStagingDirectory': join(work, '1/a'),
  };
}

function hostTypeOf({ variables }: Job): HostType {
  const said = variables['System.HostType'] ?? 'build';
  if (said === 'build' || said === 'release' || said === 'deployment' || said === 'gates') return said;
  throw new Error(`There is no host ${said}.`);
}

const isDebug = (line: string): boolean => {
  const command = readCommand(line);
  return command?.area === 'task' && command.event === 'debug';
};

const hides = (line: string): boolean => {
  const command = readCommand(line);
  if (command?.area !== 'task') return false;
  const isSecret = command.properties.get('issecret')?.toLowerCase() === 'true';
  return command.event === 'setsecret' || (/^set(task)?variable$/.test(command.event) && isSecret);
};
