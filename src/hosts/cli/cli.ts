import { expected } from '../../core/failure.js';
import { VERSION } from '../../version.generated.js';

/** What the shell lends: `process`, or a test's stand-in for it. */
export interface Shell {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Stream;
  readonly stderr: Stream;
}

interface Stream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
  on(event: 'error', listener: () => void): unknown;
}

/** Runs one command line and gives its exit code. Nothing is loaded before the words say that it is needed. */
export async function cli(words: readonly string[], shell: Shell): Promise<number> {
  // An output that nobody reads any more (a closed pipe, a full disk) ends no run that has begun to write to Azure.
  for (const stream of [shell.stdout, shell.stderr]) stream.on('error', () => undefined);
  if (words[0] === '--version' && words.length === 1) return print(shell, `${VERSION}\n`);
  try {
    return await dispatch(words, shell);
  } catch (error) {
    const { presentFailure } = await import('./present.js');
    const [first] = words;
    const command = first === undefined || first.startsWith('-') ? 'promote' : first;
    return presentFailure(
      command,
      expected(error),
      words.some((word) => word === '--json' || word.startsWith('--json=')),
      shell,
    );
  }
}

async function dispatch(words: readonly string[], shell: Shell): Promise<number> {
  const { readArguments } = await import('./arguments.js');
  if (words.length === 0 || words[0] === '--help' || words[0] === 'help') {
    const { generalHelp } = await import('./help.js');
    return print(shell, generalHelp());
  }
  if (words[0] === 'stand-in-github') return (await import('./stand-in.js')).runStandIn(words[1] ?? '', shell);
  const args = readArguments(words);
  if (args.help) {
    const { commandHelp } = await import('./help.js');
    return print(shell, commandHelp(args.command));
  }
  if (args.version) return print(shell, `${VERSION}\n`);
  switch (args.command) {
    case 'lint':
      return (await import('./lint.js')).runLint(args, shell);
    case 'emulator':
      return (await import('./emulator.js')).runEmulator(args, shell);
    case 'demo':
      return (await import('./demo.js')).runDemo(args, shell);
    default:
      return (await import('./run.js')).runCommand(args.command, args, shell);
  }
}

function print(shell: Shell, text: string): number {
  shell.stdout.write(text);
  return 0;
}
