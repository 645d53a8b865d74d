import { composeShellDoctor } from '../../compose/github-doctor.js';
import { composeShell } from '../../compose/shell.js';
import { exitCodeOf } from '../../core/failure.js';
import { createRedactor } from '../../http/redact.js';
import { endOf } from '../../report/ending.js';
import { NO_FILES } from '../../report/outputs.js';
import { type Executed, execute, isTold } from '../execute.js';
import { openFolder, writeFiles } from '../files.js';
import { logLine } from '../log-line.js';
import { provesWorkingTree } from '../working-tree.js';
import type { Arguments } from './arguments.js';
import type { Shell } from './cli.js';
import { present } from './present.js';

/** Runs a command from a shell: the working tree's policy, no approvals, and what a shell may not do refused. */
export async function runCommand(command: Executed, { given, json, debug }: Arguments, shell: Shell): Promise<number> {
  const tell = (line: string) => shell.stderr.write(`${logLine(line)}\n`);
  provesWorkingTree(given);
  // Whoever only looks in a shell has it all on stdout.
  const folder = isTold(command) ? null : await openFolder(undefined);
  const report = await execute(command, given, {
    compose: composeShell,
    composeDoctor: composeShellDoctor,
    env: shell.env,
    mask: () => undefined,
    redactor: createRedactor(),
    tell,
    debug: (line) => debug && tell(`debug: ${line}`),
  });
  const paths = folder === null ? NO_FILES : await writeFiles(report, exitCodeOf(endOf(report)), folder);
  const code = present(report, json, shell, paths);
  if (!json && command === 'plan' && paths.plan !== '') shell.stdout.write(`  plan file: ${paths.plan}\n`);
  if (!json && paths.record !== '') shell.stdout.write(`  record: ${paths.record}\n`);
  return code;
}
