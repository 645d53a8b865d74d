import { lint } from '../../commands/lint.js';
import { readPoliciesFor } from '../../commands/policy.js';
import { shellBase } from '../../compose/shell.js';
import { EXIT, exitCodeOf, UsageFailure } from '../../core/failure.js';
import { problemLine } from '../../core/problem.js';
import { workingTree } from '../../forge/working-tree.js';
import { createRedactor } from '../../http/redact.js';
import { json, terminal } from '../../report/escape.js';
import { countsText } from '../../report/lint.js';
import { baseOf } from '../execute.js';
import { logLine } from '../log-line.js';
import { provesWorkingTree } from '../working-tree.js';
import type { Arguments } from './arguments.js';
import type { Shell } from './cli.js';
import { presentFailure } from './present.js';

/** Checks the policy and the promotions of the working tree and lists every problem that they have. */
export async function runLint({ given, json: asJson, debug }: Arguments, shell: Shell): Promise<number> {
  try {
    provesWorkingTree(given);
    const host = readPoliciesFor(given.host);
    const tell = (line: string) => shell.stderr.write(`${logLine(line)}\n`);
    const base = baseOf(shellBase, given, {
      env: shell.env,
      mask: () => undefined,
      redactor: createRedactor(),
      tell,
      debug: (line) => debug && tell(`debug: ${line}`),
    });
    const { policy, notes: found, wanted } = await lint(given.policy, given.promotions, workingTree(base), host);
    const { file, lifecycle, rules, rollbacks } = policy;
    const notes = found.map((problem) => problemLine(problem));
    const counts = {
      stages: lifecycle.stages.length,
      transitions: rules.size,
      rollbacks: rollbacks.size,
      ...(wanted === null ? {} : { promotions: wanted.length }),
    };
    if (asJson)
      shell.stdout.write(
        `${json({ command: 'lint', verdict: 'allow', policy: { file }, ...counts, notes, 'exit-code': EXIT.done, error: null })}\n`,
      );
    else {
      shell.stdout.write(`✓ ${terminal(file)} is valid: ${countsText(policy, wanted)}\n`);
      for (const note of notes) shell.stdout.write(`! ${terminal(note)}\n`);
    }
    return EXIT.done;
  } catch (error) {
    if (!(error instanceof UsageFailure)) throw error;
    if (asJson || error.problems.length === 1) return presentFailure('lint', error, asJson, shell);
    for (const problem of error.problems) shell.stdout.write(`${terminal(problemLine(problem))}\n`);
    shell.stderr.write(
      `${error.problems.length} problems in ${terminal([given.policy, given.promotions].filter((name) => name !== '').join(' and '))}\n`,
    );
    return exitCodeOf(error);
  }
}
