import { access, constants } from 'node:fs/promises';
import * as core from '@actions/core';
import { lint } from '../../commands/lint.js';
import { exitCodeOf, UsageFailure } from '../../core/failure.js';
import { didYouMean } from '../../core/nearest.js';
import { workingTree } from '../../forge/working-tree.js';
import { COMMANDS, INPUTS, type InputName, textOfEachInput } from '../../inputs.js';
import type { Report } from '../../report/report.js';
import { execute } from '../execute.js';
import { NO_FILES, writeFiles } from '../files.js';
import { present, presentLint } from './present.js';

type Env = Readonly<Record<string, string | undefined>>;
type Given = Record<InputName, string>;

/** Runs the command that a workflow step asks for. Every end sets every output. */
export async function action(env: Env): Promise<void> {
  if (!(await outputsCanBeWritten(env))) return;
  const given = readInputs(env);
  if (given.command === 'lint') return runLint(given);
  const report = await run(given, env);
  const code = exitCodeOf(report.is === 'judged' ? report.verdict : report.failure);
  await present(report, code, await writeFiles(report, code, env.RUNNER_TEMP), env);
}

// Looked at before anything is written to Azure: a promotion whose outputs nobody can read is one that nobody asked for.
async function outputsCanBeWritten(env: Env): Promise<boolean> {
  const file = env.GITHUB_OUTPUT;
  if (!file) return true;
  try {
    await access(file, constants.W_OK);
    return true;
  } catch {
    core.setFailed('the file of the outputs, GITHUB_OUTPUT, cannot be written; nothing was done');
    return false;
  }
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

function run(given: Given, env: Env): Promise<Report> {
  const { command } = given;
  const tell = (line: string) => core.info(line);
  const host = { is: 'github', env, mask: core.setSecret, tell } as const;
  if (command === 'promote' || command === 'plan') return execute(command, given, host);
  const names = COMMANDS.filter(({ hosts }) => hosts.some((name) => name === 'action')).map(({ name }) => name);
  const failure = new UsageFailure({
    what: `unknown command ${JSON.stringify(command)}`,
    fix: didYouMean(command, names) ?? `Commands: ${names.join(', ')}`,
  });
  return Promise.resolve({ is: 'failed', command, failure, asked: {}, judged: null });
}

async function runLint(given: Given): Promise<void> {
  try {
    presentLint(await lint(given.policy, workingTree));
  } catch (error) {
    if (!(error instanceof UsageFailure)) throw error;
    const report: Report = { is: 'failed', command: 'lint', failure: error, asked: {}, judged: null };
    await present(report, exitCodeOf(error), NO_FILES, process.env);
  }
}
