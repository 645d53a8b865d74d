import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** The tables of inputs and outputs, between their markers, wherever the documentation has these. */
export async function generateDocumentation(root) {
  const { INPUTS, OUTPUTS } = await import(`${root}lib/inputs.js`);
  const tables = { inputs: inputTable(INPUTS), outputs: outputTable(OUTPUTS) };
  const files = [];
  for (const path of pages(root)) {
    const now = readFileSync(`${root}${path}`, 'utf8');
    const text = filled(now, tables);
    if (text.includes('<!-- generated:')) files.push({ path, text });
  }
  return files;
}

function pages(root) {
  const docs = existsSync(`${root}docs`) ? readdirSync(`${root}docs`, { recursive: true }).sort() : [];
  const all = ['README.md', ...docs.map((name) => `docs/${name.replaceAll('\\', '/')}`)];
  return all.filter((path) => path.endsWith('.md') && existsSync(`${root}${path}`));
}

function filled(page, tables) {
  return Object.entries(tables).reduce((text, [name, table]) => {
    const [open, close] = [`<!-- generated:${name} -->`, `<!-- /generated:${name} -->`];
    return text
      .split(open)
      .map((part, index) => {
        if (index === 0) return part;
        const end = part.indexOf(close);
        if (end < 0) throw new Error(`${open} is never closed by ${close}`);
        return `\n${table}\n${part.slice(end)}`;
      })
      .join(open);
  }, page);
}

function inputTable(inputs) {
  const rows = inputs.map(({ name, hosts, commands, description, default: defaults = {} }) => [
    code(name),
    description,
    commands.join(', '),
    defaultCell(hosts, defaults),
  ]);
  return table(['input', 'what it says', 'commands', 'default'], rows);
}

/** One default where the hosts agree; else each, and the host that alone has the input. */
function defaultCell(hosts, { action = '', cli = '' }) {
  if (hosts.length === 1)
    return hosts[0] === 'cli' ? `${code(cli)} (CLI only)`.trim() : `${code(action)} (Action only)`.trim();
  if (action === cli) return code(action);
  return [
    [action, 'Action'],
    [cli, 'CLI'],
  ]
    .filter(([value]) => value !== '')
    .map(([value, host]) => `${code(value)} (${host})`)
    .join(', ');
}

function outputTable(outputs) {
  return table(
    ['output', 'what it says'],
    outputs.map(({ name, description }) => [code(name), description]),
  );
}

function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const code = (value) => (value === '' ? '' : `\`${value}\``);
