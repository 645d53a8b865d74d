import { exitCodeOf } from '../../core/failure.js';
import { createRedactor, type Redactor } from '../../http/redact.js';
import { execute } from '../execute.js';
import { writeFiles } from '../files.js';
import { logLine } from '../log-line.js';
import type { Arguments } from './arguments.js';
import type { Shell } from './cli.js';
import { present } from './present.js';

/** Runs `promote` or `plan` from a shell: the working tree's policy, no approvals, and what a shell may not do refused. */
export async function runPromotion(
  command: 'promote' | 'plan',
  { given, json, debug }: Arguments,
  outer: Shell,
): Promise<number> {
  const redactor = createRedactor();
  const shell = hiding(outer, redactor);
  const tell = (line: string) => shell.stderr.write(`${logLine(line)}\n`);
  const report = await execute(command, given, {
    is: 'shell',
    env: shell.env,
    mask: () => undefined,
    redactor,
    tell,
    debug: (line) => debug && tell(`debug: ${line}`),
  });
  const code = exitCodeOf(report.is === 'judged' ? report.verdict : report.failure);
  const paths = await writeFiles(report, code, undefined, redactor.hide);
  present(report, json, shell, paths);
  if (!json && paths.record !== '') shell.stdout.write(`  record: ${paths.record}\n`);
  return code;
}

/** The shell, from which no known secret can be read, whoever put it into a text. */
function hiding({ env, stdout, stderr }: Shell, { hide }: Redactor): Shell {
  const safe = (stream: Shell['stdout']): Shell['stdout'] => ({
    ...(stream.isTTY === undefined ? {} : { isTTY: stream.isTTY }),
    write: (text) => stream.write(hide(text)),
  });
  return { env, stdout: safe(stdout), stderr: safe(stderr) };
}
