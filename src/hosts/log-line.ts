import { cut, logCommand, terminal } from '../report/escape.js';

const LONGEST_LINE = 1000;

/** Text from anywhere as one line of a log, which no runner takes for a command. */
export function logLine(text: string): string {
  return logCommand(terminal(cut(text, LONGEST_LINE)));
}
