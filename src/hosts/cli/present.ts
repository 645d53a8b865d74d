import { exitCodeOf, type ServiceFailure, type UsageFailure } from '../../core/failure.js';
import { endOf } from '../../report/ending.js';
import { json } from '../../report/escape.js';
import { jsonDocument } from '../../report/json.js';
import { NO_FILES, type ReportPaths } from '../../report/outputs.js';
import type { Report } from '../../report/report.js';
import { failureLines, terminal } from '../../report/terminal.js';
import { VERSION } from '../../version.generated.js';
import type { Shell } from './cli.js';

/** Shows how a command ended: text for people, or with `--json` exactly one document on stdout. */
export function present(report: Report, asJson: boolean, shell: Shell, paths: ReportPaths = NO_FILES): number {
  const code = exitCodeOf(endOf(report));
  if (asJson) shell.stdout.write(`${json(jsonDocument(report, code, paths, VERSION))}\n`);
  else if (report.is === 'told' && report.rendering !== null) shell.stdout.write(withLineEnd(report.rendering.text));
  else if (report.is !== 'failed') shell.stdout.write(terminal(report, { colour: usesColour(shell) }));
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

const withLineEnd = (text: string): string => (text.endsWith('\n') ? text : `${text}\n`);

/** ANSI for terminals only, and not where the user asked for none (no-color.org). */
export function usesColour({ stdout, env }: Shell): boolean {
  return stdout.isTTY === true && !env.NO_COLOR;
}

function tellFailure(failure: UsageFailure | ServiceFailure, shell: Shell): void {
  for (const line of failureLines(failure)) shell.stderr.write(`${line}\n`);
}
