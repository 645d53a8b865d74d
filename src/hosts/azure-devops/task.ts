import { lint } from '../../commands/lint.js';
import { composePipeline, pipelineBase, type ServiceConnection } from '../../compose/azure-devops.js';
import { composePipelineDoctor } from '../../compose/azure-devops-doctor.js';
import { exitCodeOf, expected, UsageFailure } from '../../core/failure.js';
import { didYouMean } from '../../core/nearest.js';
import { workingTree } from '../../forge/working-tree.js';
import { createRedactor } from '../../http/redact.js';
import { COMMANDS } from '../../inputs.js';
import { endOf } from '../../report/ending.js';
import { NO_FILES } from '../../report/outputs.js';
import type { Report } from '../../report/report.js';
import { baseOf, execute, type Host, isExecuted } from '../execute.js';
import { openFolder, writeFiles } from '../files.js';
import { provesWorkingTree } from '../working-tree.js';
import { connectionById, type Handed, handedByAgent, secretsIn } from './agent.js';
import { debug, type Env, mask, progress, tell } from './log.js';
import { withConnection } from './place.js';
import { present, presentLint } from './present.js';
import { inWordsOfTheTask } from './words.js';

/** Runs the command that a step asks for. Every end sets every output variable and completes the task; none throws. */
export async function task(env: Env): Promise<void> {
  // A log that nobody takes any more ends no run that has begun to write to Azure.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  let command = 'promote';
  try {
    const handed = handedByAgent();
    command = handed.given.command;
    for (const secret of secretsIn(handed)) mask(secret);
    progress(0, command);
    if (command === 'lint') return await lintAndPresent(handed, env);
    const folder = await openFolder(env.AGENT_TEMPDIRECTORY, 'AGENT_TEMPDIRECTORY');
    return await runAndPresent(handed, folder, env);
  } catch (error) {
    // Of a run, every end is a report; what ends here ended before Azure was asked.
    const failure = expected(error);
    const report: Report = { is: 'failed', command, failure, asked: {}, judged: null };
    await present(inWordsOfTheTask(report), exitCodeOf(failure), NO_FILES, env);
  }
}

async function lintAndPresent(handed: Handed, env: Env): Promise<void> {
  const { given } = handed;
  provesWorkingTree(given);
  const { url, token } = handed;
  const base = baseOf(pipelineBase({ url, token, connection: null }), given, hostOf(handed, env));
  presentLint(await lint(given.policy, given.promotions, workingTree(base), 'azure-devops'));
}

async function runAndPresent(handed: Handed, folder: string, env: Env): Promise<void> {
  const report = inWordsOfTheTask(await run(handed, env));
  const code = exitCodeOf(endOf(report));
  await present(report, code, await writeFiles(report, code, folder), env);
}

function run(handed: Handed, variables: Env): Promise<Report> {
  const { given } = handed;
  const { command } = given;
  if (!isExecuted(command)) return Promise.resolve(unknownCommand(command));
  const connection = connectionById(given['azure-subscription']);
  return execute(command, withConnection(given, connection), hostOf(handed, variables, connection));
}

function hostOf(handed: Handed, variables: Env, connection: ServiceConnection | null = null): Host {
  const { url, token, proxyPassword, secretVariables } = handed;
  const redactor = createRedactor();
  for (const secret of secretsIn(handed)) redactor.know(secret);
  const env = { ...variables, AGENT_PROXYPASSWORD: proxyPassword };
  const job = { url, token, connection };
  const compose = composePipeline(job);
  const secrets = [...secretVariables, ['System.AccessToken', token]] as const;
  return { compose, composeDoctor: composePipelineDoctor(job), env, mask, redactor, tell, debug: debug(env), secrets };
}

function unknownCommand(command: string): Report {
  const names = COMMANDS.filter(({ hosts }) => hosts.some((name) => name === 'task')).map(({ name }) => name);
  const failure = new UsageFailure({
    what: `unknown command ${JSON.stringify(command)}`,
    fix: didYouMean(command, names) ?? `Commands: ${names.join(', ')}`,
  });
  return { is: 'failed', command, failure, asked: {}, judged: null };
}
