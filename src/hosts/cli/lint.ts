import { lint } from '../../commands/lint.js';
import { EXIT, exitCodeOf, UsageFailure } from '../../core/failure.js';
import { problemLine } from '../../core/problem.js';
import { createRedactor } from '../../http/redact.js';
import { json, terminal } from '../../report/escape.js';
import { treeOf } from '../execute.js';
import { logLine } from '../log-line.js';
import { provesWorkingTree } from '../working-tree.js';
import type { Arguments } from './arguments.js';
import type { Shell } from './cli.js';
import { presentFailure } from './present.js';

/** Checks the policy of the working tree and lists every problem that it has. */
export async function runLint({ given, json: asJson, debug }: Arguments, shell: Shell): Promise<number> {
  try {
    provesWorkingTree(given);
    const tell = (line: string) => shell.stderr.write(`${logLine(line)}\n`);
    const tree = treeOf(given, {
      is: 'shell',
      env: shell.env,
      mask: () => undefined,
      redactor: createRedactor(),
      tell,
      debug: (line) => debug && tell(`debug: ${line}`),
    });
    const { file, lifecycle, rules, rollbacks, loosened } = await lint(given.policy, tree);
    const notes = loosened.map((problem) => problemLine(problem));
    const counts = { stages: lifecycle.stages.length, transitions: rules.size, rollbacks: rollbacks.size };
    if (asJson)
      shell.stdout.write(
        `${json({ command: 'lint', verdict: 'allow', policy: { file }, ...counts, notes, 'exit-code': EXIT.done, error: null })}\n`,
      );
    else {
      shell.stdout.write(
        `✓ ${terminal(file)} is valid: ${counts.stages} stages, ${counts.transitions} transitions, ${counts.rollbacks} rollbacks\n`,
      );
      for (const note of notes) shell.stdout.write(`! ${terminal(note)}\n`);
    }
    return EXIT.done;
  } catch (error) {
    if (!(error instanceof UsageFailure)) throw error;
    if (asJson || error.problems.length === 1) return presentFailure('lint', error, asJson, shell);
    for (const problem of error.problems) shell.stdout.write(`${terminal(problemLine(problem))}\n`);
    shell.stderr.write(`${error.problems.length} problems in ${terminal(given.policy)}\n`);
    return exitCodeOf(error);
  }
}
