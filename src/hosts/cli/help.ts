import { CLI_FLAGS, COMMANDS, type CommandName, INPUTS } from '../../inputs.js';

/** How to call the program: its commands. */
export function generalHelp(): string {
  const rows = COMMANDS.map(({ name, description }) => [name, description] as const);
  return `aml-promote: gated promotion of Azure Machine Learning assets\n\naml-promote COMMAND [--option VALUE …]\n\n${columns(rows)}\n\naml-promote COMMAND --help lists the options of a command.\nExit codes: 0 done, 1 refused, 2 wrong usage, 3 no usable answer from a service.\n`;
}

/** How to call one command: its options. */
export function commandHelp(command: CommandName): string {
  const about = COMMANDS.find(({ name }) => name === command)?.description ?? '';
  const inputs = INPUTS.filter(
    (input) => input.name !== 'command' && includes(input.hosts, 'cli') && includes(input.commands, command),
  );
  const rows = inputs.map((input) => {
    const preset = 'default' in input && 'cli' in input.default ? ` Default: ${input.default.cli}` : '';
    return [
      `--${input.name}${input.form === 'switch' ? '' : ' VALUE'}`,
      `${input.description.replaceAll('`', '')}${preset}`,
    ] as const;
  });
  const flags = CLI_FLAGS.map(({ name, description }) => [`--${name}`, description] as const);
  return `aml-promote ${command}: ${about}\n\n${columns([...rows, ...flags])}\n`;
}

const includes = (list: readonly string[], word: string): boolean => list.includes(word);

const WIDTH = 100;

function columns(rows: readonly (readonly [string, string])[]): string {
  const left = Math.max(...rows.map(([name]) => name.length)) + 4;
  return rows
    .map(([name, text]) => `  ${name.padEnd(left - 2)}${wrap(text, WIDTH - left).join(`\n${' '.repeat(left)}`)}`)
    .join('\n');
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
