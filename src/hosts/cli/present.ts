import { exitCodeOf, type ServiceFailure, type UsageFailure } from '../../core/failure.js';
import { json } from '../../report/escape.js';
import { jsonDocument } from '../../report/json.js';
import { NO_FILES, type ReportPaths } from '../../report/outputs.js';
import type { Report } from '../../report/report.js';
import { failureLines, terminal } from '../../report/terminal.js';
import { VERSION } from '../../version.generated.js';
import type { Shell } from './cli.js';

/** Shows how a command ended: text for people, or with `--json` exactly one document on stdout. */
export function present(report: Report, asJson: boolean, shell: Shell, paths: ReportPaths = NO_FILES): number {
  const code = exitCodeOf(report.is === 'judged' ? report.verdict : report.failure);
  if (asJson) shell.stdout.write(`${json(jsonDocument(report, code, paths, VERSION))}\n`);
  else if (report.is === 'judged') shell.stdout.write(terminal(report, { colour: usesColour(shell) }));
  if (report.is === 'failed') tellFailure(report.failure, shell);
  return code;
}

/** Shows a failure that came before there was a request. */
export function presentFailure(
  command: string,
  failure: UsageFailure | ServiceFailure,
  asJson: boolean,
  shell: Shell,
): number {
  return present({ is: 'failed', command, failure, asked: {}, judged: null }, asJson, shell);
}

/** ANSI for terminals only, and not where the user asked for none (no-color.org). */
export function usesColour({ stdout, env }: Shell): boolean {
  return stdout.isTTY === true && !env.NO_COLOR;
}

function tellFailure(failure: UsageFailure | ServiceFailure, shell: Shell): void {
  for (const line of failureLines(failure)) shell.stderr.write(`${line}\n`);
}
