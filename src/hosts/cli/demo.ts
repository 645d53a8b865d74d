import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { readBoard } from '../../commands/board.js';
import { EXIT, exitCodeOf, ServiceFailure } from '../../core/failure.js';
import { createRedactor } from '../../http/redact.js';
import { INPUTS, type InputName, textOfEachInput } from '../../inputs.js';
import { endOf } from '../../report/ending.js';
import { json } from '../../report/escape.js';
import { jsonDocument } from '../../report/json.js';
import { NO_FILES } from '../../report/outputs.js';
import type { Report } from '../../report/report.js';
import { terminal } from '../../report/terminal.js';
import { VERSION } from '../../version.generated.js';
import { execute, ports } from '../execute.js';
import { openFolder } from '../files.js';
import type { Arguments } from './arguments.js';
import type { Shell } from './cli.js';
import { PLACE, REVIEW, RUN, runnerEnvironment, SCENARIO, SEED } from './demo-world.js';
import { usesColour } from './present.js';

/** One step of the story: what is told, what is asked, and how it must end. */
interface Step {
  readonly title: string;
  readonly to: string;
  readonly ends: Report extends infer R ? (R extends { readonly state: infer S } ? S : never) : never;
  /** What a person does on GitHub before it. */
  readonly review?: true;
}

const MODEL = 'taxi-fare';
const STORY: readonly Step[] = [
  { title: 'Ana asks for Production at once, past Staging', to: 'Production', ends: 'refused' },
  { title: 'She takes the first step', to: 'Staging', ends: 'promoted' },
  { title: 'She asks for Production, and nobody has approved', to: 'Production', ends: 'refused' },
  {
    title: 'Dana, a reviewer of the environment production, approves the run; Ana asks again',
    to: 'Production',
    ends: 'promoted',
    review: true,
  },
];

/**
 * Promotes a model from registration to production without Azure and without GitHub: both are stand-ins on this machine,
 * each in its own process, reached through the same adapters as the real ones.
 */
export async function runDemo({ json: asJson }: Arguments, shell: Shell): Promise<number> {
  const folder = await openFolder(undefined);
  const children: ChildProcess[] = [];
  const say = (text: string) => asJson || shell.stdout.write(`${text}\n`);
  try {
    const [azure, github] = await startWorld(folder, children);
    say(`Azure ML is played by ${azure}, GitHub by ${github}\n`);
    const reports: Report[] = [];
    for (const [index, step] of STORY.entries()) {
      say(`${index + 1}. ${step.title}`);
      if (step.review) await approve(github);
      const report = await execute('promote', given(azure, step.to), host(github, shell));
      say(terminal(report, { colour: usesColour(shell) }));
      reports.push(report);
      if (report.is === 'failed') throw report.failure;
      const end = report.is === 'judged' ? report.state : report.is;
      if (end !== step.ends) throw new ServiceFailure(`the demo took another turn: step ${index + 1} ended ${end}`);
    }
    const board = await boardOf(azure, github, shell);
    say(
      `The board\n${board.map(({ name, version, stage }) => `  ${name.padEnd(10)} ${version}  ${stage}`).join('\n')}`,
    );
    if (asJson)
      shell.stdout.write(
        `${json({ command: 'demo', steps: reports.map(document), board, 'exit-code': EXIT.done, error: null })}\n`,
      );
    return EXIT.done;
  } finally {
    await Promise.all(children.map(stop));
    await rm(folder, { recursive: true, force: true });
  }
}

async function startWorld(folder: string, children: ChildProcess[]): Promise<[azure: string, github: string]> {
  const [seed, scenario] = [join(folder, 'seed.json'), join(folder, 'scenario.json')];
  await Promise.all([writeFile(seed, JSON.stringify(SEED)), writeFile(scenario, JSON.stringify(SCENARIO))]);
  return Promise.all([
    start(['emulator', '--port', '0', '--seed', seed], children),
    start(['stand-in-github', scenario], children),
  ]);
}

async function start(words: readonly string[], children: ChildProcess[]): Promise<string> {
  const child = spawn(process.execPath, [process.argv[1] ?? '', ...words], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  const lines = createInterface({ input: child.stdout });
  const first = await Promise.race([once(lines, 'line'), once(child, 'exit')]);
  const [url] = first;
  if (typeof url !== 'string') throw new ServiceFailure(`the demo could not start its ${words[0]}`);
  return url;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill();
  await once(child, 'exit');
}

async function approve(github: string): Promise<void> {
  const body = JSON.stringify(REVIEW);
  await fetch(`${github}/_stand-in/runs/${RUN}/reviews`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body,
  });
}

function given(azure: string, to: string): Record<InputName, string> {
  const asked: Partial<Record<InputName, string>> = {
    ...PLACE,
    asset: `azureml:${MODEL}:2`,
    to,
    'azure-endpoint': azure,
  };
  return textOfEachInput(({ name, default: presets }) => {
    const input = INPUTS.find((known) => known.name === name);
    return (input && asked[input.name]) ?? presets?.cli ?? '';
  });
}

function host(github: string, shell: Shell) {
  const tell = (line: string) => shell.stderr.write(`${line}\n`);
  const env = runnerEnvironment(github);
  return {
    is: 'github',
    env,
    mask: () => undefined,
    redactor: createRedactor(),
    tell,
    debug: () => undefined,
  } as const;
}

async function boardOf(azure: string, github: string, shell: Shell) {
  const { registry, forge } = await ports('plan', given(azure, 'Staging'), host(github, shell));
  return readBoard(['taxi-fare', 'iris'], registry, forge, given(azure, 'Staging').policy);
}

function document(report: Report): object {
  return jsonDocument(report, exitCodeOf(endOf(report)), NO_FILES, VERSION);
}
