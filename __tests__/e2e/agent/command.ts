/** A logging command, as the agent reads it. */
export interface Command {
  /** In lower case, as the event: the agent compares both without regard to case. */
  readonly area: string;
  readonly event: string;
  /** By name in lower case. */
  readonly properties: ReadonlyMap<string, string>;
  readonly data: string;
}

const PREFIX = '##vso[';

/**
 * The command that a line of output holds, wherever in the line it begins (`Command.TryParse` of microsoft/azure-pipelines-agent):
 * from the first prefix to the next `]` stand its name and properties, everything after is its data. Null where the line is
 * printed as it is.
 */
export function readCommand(line: string): Command | null {
  const start = line.indexOf(PREFIX);
  const end = start === -1 ? -1 : line.indexOf(']', start);
  if (end === -1) return null;
  const inside = line.slice(start + PREFIX.length, end);
  const space = inside.indexOf(' ');
  const name = space === -1 ? inside : inside.slice(0, space);
  const [area = '', event = '', ...more] = name.split('.');
  if (more.length > 0 || area.trim() === '' || event.trim() === '') return null;
  const pairs = space === -1 ? [] : inside.slice(space + 1).split(';');
  const properties = new Map<string, string>();
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    if (at !== -1) properties.set(pair.slice(0, at).toLowerCase(), unescaped(pair.slice(at + 1)));
  }
  return {
    area: area.toLowerCase(),
    event: event.toLowerCase(),
    properties,
    data: unescaped(line.slice(end + 1)),
  };
}

/** How a line looks that only wants a colour: `##[error]text`. */
export function readFormat(line: string): { readonly kind: string; readonly text: string } | null {
  const [, kind, text] = /^##\[(\w+)\](.*)$/.exec(line) ?? [];
  return kind === undefined || text === undefined ? null : { kind: kind.toLowerCase(), text };
}

// In the order in which the agent replaces them: a percent sign comes last.
const unescaped = (text: string): string =>
  text
    .replaceAll('%3B', ';')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%5D', ']')
    .replaceAll('%AZP25', '%');
