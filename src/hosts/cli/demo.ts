import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { readBoard } from '../../commands/board.js';
import { composeGitHub } from '../../compose/github.js';
import { composeGitHubDoctor } from '../../compose/github-doctor.js';
import { EXIT, exitCodeOf, ServiceFailure } from '../../core/failure.js';
import { createRedactor } from '../../http/redact.js';
import { INPUTS, type InputName, textOfEachInput } from '../../inputs.js';
import { endOf } from '../../report/ending.js';
import { json } from '../../report/escape.js';
import { jsonDocument } from '../../report/json.js';
import { NO_FILES } from '../../report/outputs.js';
import type { Report, ToldReport } from '../../report/report.js';
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
    const world = await startWorld(folder, children);
    const { azure, github } = world;
    say(`Azure ML is played by ${azure}, GitHub by ${github}\n`);
    const reports: Report[] = [];
    for (const [index, step] of STORY.entries()) {
      say(`${index + 1}. ${step.title}`);
      if (step.review) await approve(github);
      const report = await execute('promote', given(world, step.to), host(world, shell));
      say(terminal(report, { colour: usesColour(shell) }));
      reports.push(report);
      if (report.is === 'failed') throw report.failure;
      const end = report.is === 'judged' ? report.state : report.is;
      if (end !== step.ends) throw new ServiceFailure(`the demo took another turn: step ${index + 1} ended ${end}`);
    }
    const board = await boardOf(world, shell);
    say(
      `The board\n${board.map(({ name, version, stage }) => `  ${name.padEnd(10)} ${version}  ${stage}`).join('\n')}`,
    );
    const history = await historyOf(world, shell);
    say(`\nThe ledger\n${endsIn(history).join('\n')}`);
    if (asJson)
      shell.stdout.write(
        `${json({ command: 'demo', steps: reports.map(document), board, history: document(history), 'exit-code': EXIT.done, error: null })}\n`,
      );
    return EXIT.done;
  } finally {
    await Promise.all(children.map(stop));
    await rm(folder, { recursive: true, force: true });
  }
}

/** Where everything of the demo is. */
interface World {
  readonly azure: string;
  readonly github: string;
  /** A bare repository. */
  readonly ledger: string;
  readonly folder: string;
}

async function startWorld(folder: string, children: ChildProcess[]): Promise<World> {
  const [seed, scenario] = [join(folder, 'seed.json'), join(folder, 'scenario.json')];
  await Promise.all([writeFile(seed, JSON.stringify(SEED)), writeFile(scenario, JSON.stringify(SCENARIO))]);
  const [azure, github, ledger] = await Promise.all([
    start(['emulator', '--port', '0', '--seed', seed], children),
    start(['stand-in-github', scenario], children),
    bareRepository(join(folder, 'ledger.git')),
  ]);
  return { azure, github, ledger, folder };
}

/** The parts that git asks of a repository (gitrepository-layout(5)). */
async function bareRepository(path: string): Promise<string> {
  await Promise.all(['objects', 'refs'].map((name) => mkdir(join(path, name), { recursive: true })));
  await Promise.all([
    writeFile(join(path, 'HEAD'), 'ref: refs/heads/main\n'),
    writeFile(join(path, 'config'), '[core]\n\trepositoryFormatVersion = 0\n\tbare = true\n'),
  ]);
  return path;
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

function given({ azure, ledger }: World, to: string, version = ':2'): Record<InputName, string> {
  const asked: Partial<Record<InputName, string>> = {
    ...PLACE,
    asset: `azureml:${MODEL}${version}`,
    to,
    ledger: `${ledger}#`,
    'azure-endpoint': azure,
  };
  return textOfEachInput(({ name, default: presets }) => {
    const input = INPUTS.find((known) => known.name === name);
    return (input && asked[input.name]) ?? presets?.cli ?? '';
  });
}

function host({ github, folder }: World, shell: Shell) {
  const tell = (line: string) => shell.stderr.write(`${line}\n`);
  const env = { PATH: process.env.PATH, ...runnerEnvironment(github), RUNNER_TEMP: folder };
  return {
    compose: composeGitHub,
    composeDoctor: composeGitHubDoctor,
    env,
    mask: () => undefined,
    redactor: createRedactor(),
    tell,
    debug: () => undefined,
  };
}

async function boardOf(world: World, shell: Shell) {
  const composed = await ports('plan', given(world, 'Staging'), host(world, shell));
  return readBoard(['taxi-fare', 'iris'], composed, given(world, 'Staging').policy);
}

async function historyOf(world: World, shell: Shell): Promise<ToldReport> {
  const report = await execute('history', given(world, '', ''), host(world, shell));
  if (report.is === 'told') return report;
  throw report.is === 'failed' ? report.failure : new ServiceFailure('the demo found no history');
}

/** What came to its end, oldest first. */
function endsIn({ tables }: ToldReport): string[] {
  const ends = tables.flatMap(({ rows }) => rows).filter(([, , what]) => what === 'completed');
  return ends
    .reverse()
    .map(
      ([event, , , version, from, to, asked, approved]) =>
        `  event ${event}  version ${version}, ${from} -> ${to}: asked by ${asked}${approved ? `, approved by ${approved}` : ''}`,
    );
}

function document(report: Report): object {
  return jsonDocument(report, exitCodeOf(endOf(report)), NO_FILES, VERSION);
}
