import * as tl from 'azure-pipelines-task-lib/task.js';
import { logCommand } from '../../report/escape.js';
import { logLine } from '../log-line.js';

export type Env = Readonly<Record<string, string | undefined>>;

/** Keeps a secret out of the log, line by line: the agent masks no text with line breaks. */
export function mask(secret: string): void {
  for (const line of secret.split(/[\r\n]+/)) if (line.trim() !== '') tl.setSecret(line);
}

/** Says that something takes its time. */
export function tell(line: string): void {
  print(logLine(line));
}

/** Prints a line that the agent takes for no command, wherever in it one may stand. */
export function print(line: string): void {
  process.stdout.write(`${logCommand(line)}\n`);
}

/** How far the step is, in per cent, and at what. */
export function progress(percent: number, at: string): void {
  tl.setProgress(percent, logLine(at));
}

/** Where debug lines go: to whoever switched them on (learn.microsoft.com/azure/devops/pipelines/build/variables, System.Debug). */
export function debug({ SYSTEM_DEBUG: asked = '' }: Env): (line: string) => void {
  return (line) => {
    if (/^true$/i.test(asked)) tl.debug(logLine(line));
  };
}
