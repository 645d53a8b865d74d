import { appendFile, stat } from 'node:fs/promises';
import * as core from '@actions/core';
import { lint } from '../../commands/lint.js';
import { composeGitHub, gitHubBase } from '../../compose/github.js';
import { composeGitHubDoctor } from '../../compose/github-doctor.js';
import { exitCodeOf, ServiceFailure, UsageFailure } from '../../core/failure.js';
import { didYouMean } from '../../core/nearest.js';
import { workingTree } from '../../forge/working-tree.js';
import { createRedactor } from '../../http/redact.js';
import { COMMANDS, INPUTS, type InputName, textOfEachInput } from '../../inputs.js';
import { endOf } from '../../report/ending.js';
import { NO_FILES } from '../../report/outputs.js';
import type { Report } from '../../report/report.js';
import { baseOf, execute, type Host, isExecuted } from '../execute.js';
import { openFolder, writeFiles } from '../files.js';
import { logLine } from '../log-line.js';
import { provesWorkingTree } from '../working-tree.js';
import { present, presentLint } from './present.js';

type Env = Readonly<Record<string, string | undefined>>;
type Given = Record<InputName, string>;

/** Runs the command that a workflow step asks for. Every end sets every output. */
export async function action(env: Env): Promise<void> {
  // A log that nobody takes any more ends no run that has begun to write to Azure.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  if (!(await outputsCanBeWritten(env))) return;
  const given = readInputs(env);
  try {
    if (given.command === 'lint') return await lintAndPresent(given, env);
    const folder = await openFolder(env.RUNNER_TEMP);
    return await runAndPresent(given, folder, env);
  } catch (error) {
    // Of a run, every end is a report; what ends here ended before Azure was asked.
    if (!(error instanceof UsageFailure || error instanceof ServiceFailure)) throw error;
    const report: Report = { is: 'failed', command: given.command, failure: error, asked: {}, judged: null };
    await present(report, exitCodeOf(error), NO_FILES, env);
  }
}

async function lintAndPresent(given: Given, env: Env): Promise<void> {
  provesWorkingTree(given);
  presentLint(
    await lint(given.policy, given.promotions, workingTree(baseOf(gitHubBase, given, hostOf(env))), 'github'),
  );
}

async function runAndPresent(given: Given, folder: string, env: Env): Promise<void> {
  const report = await run(given, env);
  const code = exitCodeOf(endOf(report));
  await present(report, code, await writeFiles(report, code, folder), env);
}

// Looked at before anything is written to Azure: a promotion whose outputs nobody can read is one that nobody asked
// for. The empty line, which the runner skips, finds a full disk too.
async function outputsCanBeWritten({ GITHUB_OUTPUT: file }: Env): Promise<boolean> {
  try {
    if (file) {
      await stat(file);
      await appendFile(file, '\n');
      return true;
    }
    core.setFailed('the file of the outputs, GITHUB_OUTPUT, is not set; nothing was done. Run this as a step of a job');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'no reason given';
    core.setFailed(
      `the file of the outputs, GITHUB_OUTPUT, cannot be written (${code}); nothing was done. Mend the runner's disk`,
    );
  }
  return false;
}

// The runner gives an action its inputs as INPUT_<NAME>, in upper case, with dashes kept.
function readInputs(env: Env): Given {
  const given = textOfEachInput(({ name, default: presets }) => {
    const text = (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
    // What GitHub fills in by an expression cannot be filled in here.
    const preset = presets?.action ?? '';
    return text === '' && !preset.includes('${{') ? preset : text;
  });
  for (const { name, secret } of INPUTS) if (secret && given[name] !== '') core.setSecret(given[name]);
  return given;
}

function hostOf(env: Env): Host {
  const tell = (line: string) => core.info(logLine(line));
  // docs.github.com/actions/how-tos/monitor-workflows/enable-debug-logging
  const debug = (line: string) => env.RUNNER_DEBUG === '1' && core.debug(logLine(line));
  return {
    compose: composeGitHub,
    composeDoctor: composeGitHubDoctor,
    env,
    mask: core.setSecret,
    redactor: createRedactor(),
    tell,
    debug,
  };
}

function run(given: Given, env: Env): Promise<Report> {
  const { command } = given;
  if (isExecuted(command)) return execute(command, given, hostOf(env));
  const names = COMMANDS.filter(({ hosts }) => hosts.some((name) => name === 'action')).map(({ name }) => name);
  const failure = new UsageFailure({
    what: `unknown command ${JSON.stringify(command)}`,
    fix: didYouMean(command, names) ?? `Commands: ${names.join(', ')}`,
  });
  return Promise.resolve({ is: 'failed', command, failure, asked: {}, judged: null });
}
