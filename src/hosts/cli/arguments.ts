import { parseArgs } from 'node:util';
import { UsageFailure } from '../../core/failure.js';
import { didYouMean } from '../../core/nearest.js';
import type { Problem } from '../../core/problem.js';
import { CLI_FLAGS, COMMANDS, type CommandName, INPUTS, type InputName, textOfEachInput } from '../../inputs.js';

/** A command line that can be used. */
export interface Arguments {
  readonly command: CommandName;
  readonly given: Readonly<Record<InputName, string>>;
  readonly json: boolean;
  readonly debug: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

/** Reads the words after the program's name; throws a UsageFailure that names each word that is wrong. */
export function readArguments(words: readonly string[]): Arguments {
  const [first] = words;
  const named = first !== undefined && !first.startsWith('-');
  const command = named ? commandOf(first) : 'promote';
  const rest = named ? words.slice(1) : words;
  const inputs = INPUTS.filter(
    (input) => has(input.hosts, 'cli') && has(input.commands, command) && input.name !== 'command',
  );
  const flags = CLI_FLAGS.map(({ name }): string => name);
  const switches = inputs.filter(({ form }) => form === 'switch').map(({ name }): string => name);
  const known = [...inputs.map(({ name }): string => name), ...flags];
  const options = Object.fromEntries(
    known.map((name) => [
      name,
      { type: flags.includes(name) || switches.includes(name) ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  const { tokens } = parseArgs({ args: [...rest], options, strict: false, allowPositionals: true, tokens: true });

  const values = new Map<string, string>();
  const problems: Problem[] = [];
  // A word that follows a wrong option is its value, and no second mistake.
  let wrong = Number.NaN;
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.index === wrong || (token.kind === 'positional' && token.index === wrong + 1)) continue;
    const before = problems.length;
    if (token.kind === 'positional') {
      problems.push({
        what: `unexpected word ${JSON.stringify(token.value.slice(0, 100))}`,
        fix: 'Options are written --name VALUE',
      });
    } else if (!known.includes(token.name)) {
      problems.push({
        what: `unknown option ${token.rawName.slice(0, 100)} of ${command}`,
        fix: didYouMean(token.name, known) ?? `aml-promote ${command} --help lists them`,
      });
    } else if (values.has(token.name)) {
      problems.push({ what: `--${token.name} is given twice`, fix: 'Give it once' });
    } else if (flags.includes(token.name) && token.value !== undefined) {
      problems.push({ what: `--${token.name} takes no value`, fix: `Write --${token.name}` });
    } else if (!flags.includes(token.name) && !switches.includes(token.name) && isMissing(token)) {
      problems.push({ what: `--${token.name} has no value`, fix: `Write --${token.name} VALUE` });
    } else values.set(token.name, token.value ?? 'true');
    if (problems.length > before && token.kind === 'option' && token.inlineValue !== true)
      wrong = token.index + (token.value === undefined ? 0 : 1);
  }
  const [problem, ...others] = problems;
  if (problem !== undefined) throw new UsageFailure(problem, ...others);
  return {
    command,
    given: withDefaults(values),
    json: values.get('json') === 'true',
    debug: values.get('debug') === 'true',
    help: values.get('help') === 'true',
    version: values.get('version') === 'true',
  };
}

// The next option is no value, unless it is written so: --reason=--why.
function isMissing({
  value,
  inlineValue,
}: {
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}): boolean {
  return value === undefined || (inlineValue !== true && value.startsWith('--'));
}

function commandOf(word: string): CommandName {
  const names = COMMANDS.map(({ name }) => name);
  const name = names.find((candidate) => candidate === word);
  if (name !== undefined) return name;
  throw new UsageFailure({
    what: `unknown command ${JSON.stringify(word.slice(0, 100))}`,
    fix: didYouMean(word, names) ?? `Commands: ${names.join(', ')}`,
  });
}

function withDefaults(values: ReadonlyMap<string, string>): Record<InputName, string> {
  return textOfEachInput((input) => values.get(input.name) ?? input.default?.cli ?? '');
}

const has = (list: readonly string[], word: string): boolean => list.includes(word);
