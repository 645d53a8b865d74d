const MAX_ROWS = 200;

/** A list that was cut has its own last line; `bytes` bounds it whatever its lines are made of. */
interface Bound {
  /** What a line is, in the singular, for "and 3 more findings". */
  readonly of: string;
  readonly bytes: number;
}

/** A Markdown table; `cells` makes safe text of an item and is asked for what is shown only. Nothing without items. */
export function table<T>(
  head: readonly string[],
  items: readonly T[],
  cells: (item: T) => readonly string[],
  bound: Bound,
): string {
  if (items.length === 0) return '';
  const { lines, more } = bounded(items, (item) => row(cells(item)), bound);
  return [[row(head), row(head.map(() => '---')), ...lines].join('\n'), ...more].join('\n\n');
}

/** A bulleted list; `text` makes safe text of an item. Nothing without items. */
export function list<T>(items: readonly T[], text: (item: T) => string, bound: Bound): string {
  const { lines, more } = bounded(items, (item) => `- ${text(item)}`, bound);
  return [...lines, ...more.map((line) => `- ${line}`)].join('\n');
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function bounded<T>(items: readonly T[], render: (item: T) => string, { of, bytes }: Bound) {
  const lines: string[] = [];
  let left = bytes;
  for (const item of items.slice(0, MAX_ROWS)) {
    const line = render(item);
    left -= Buffer.byteLength(line) + 1;
    if (left < 0) break;
    lines.push(line);
  }
  const rest = items.length - lines.length;
  return { lines, more: rest === 0 ? [] : [`and ${rest} more ${of}${rest === 1 ? '' : 's'}`] };
}
