import { exitCodeOf } from '../../core/failure.js';
import { execute } from '../execute.js';
import { writeFiles } from '../files.js';
import type { Arguments } from './arguments.js';
import type { Shell } from './cli.js';
import { present } from './present.js';

/** Runs `promote` or `plan` from a shell: the working tree's policy, no approvals, and what a shell may not do refused. */
export async function runPromotion(
  command: 'promote' | 'plan',
  { given, json }: Arguments,
  shell: Shell,
): Promise<number> {
  const tell = (line: string) => shell.stderr.write(`${line}\n`);
  const report = await execute(command, given, { is: 'shell', env: shell.env, mask: () => undefined, tell });
  const code = exitCodeOf(report.is === 'judged' ? report.verdict : report.failure);
  const paths = await writeFiles(report, code, undefined);
  present(report, json, shell, paths);
  if (!json && command === 'plan' && paths.plan !== '') shell.stdout.write(`  plan file: ${paths.plan}\n`);
  if (!json && paths.record !== '') shell.stdout.write(`  record: ${paths.record}\n`);
  return code;
}
