import { exitCodeOf } from '../../core/failure.js';
import { createRedactor } from '../../http/redact.js';
import { execute } from '../execute.js';
import { openFolder, writeFiles } from '../files.js';
import { logLine } from '../log-line.js';
import { provesWorkingTree } from '../working-tree.js';
import type { Arguments } from './arguments.js';
import type { Shell } from './cli.js';
import { present } from './present.js';

/** Runs `promote` or `plan` from a shell: the working tree's policy, no approvals, and what a shell may not do refused. */
export async function runPromotion(
  command: 'promote' | 'plan',
  { given, json, debug }: Arguments,
  shell: Shell,
): Promise<number> {
  const tell = (line: string) => shell.stderr.write(`${logLine(line)}\n`);
  provesWorkingTree(given);
  const folder = await openFolder(undefined);
  const report = await execute(command, given, {
    is: 'shell',
    env: shell.env,
    mask: () => undefined,
    redactor: createRedactor(),
    tell,
    debug: (line) => debug && tell(`debug: ${line}`),
  });
  const code = exitCodeOf(report.is === 'judged' ? report.verdict : report.failure);
  const paths = await writeFiles(report, code, folder);
  present(report, json, shell, paths);
  if (!json && command === 'plan' && paths.plan !== '') shell.stdout.write(`  plan file: ${paths.plan}\n`);
  if (!json && paths.record !== '') shell.stdout.write(`  record: ${paths.record}\n`);
  return code;
}
