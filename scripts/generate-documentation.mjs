import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { helpOf, inWordsOfTheTask } from './generate-task.mjs';

/** The tables of inputs, outputs, records and diagnoses, between their markers, wherever the documentation has these. */
export async function generateDocumentation(root) {
  const { INPUTS, OUTPUTS, taskName } = await import(`${root}lib/inputs.js`);
  const { FIELDS } = await import(`${root}lib/task-form.js`);
  const words = await inWordsOfTheTask(root);
  const ledger = await import(`${root}lib/core/ledger/schemas.js`);
  const parts = await import(`${root}lib/core/ledger/parts.js`);
  const forTask = (all, help) => all.map((one) => ({ ...one, name: taskName(one.name), description: help(one) }));
  const taskInputs = INPUTS.filter(({ hosts }) => hosts.includes('task'));
  const tables = {
    inputs: inputTable(INPUTS.filter(({ hosts }) => hosts.some((host) => host !== 'task'))),
    outputs: outputTable(OUTPUTS),
    'task-inputs': taskTable(forTask(taskInputs, (input) => helpOf(input, FIELDS[input.name], words))),
    'task-outputs': outputTable(forTask(OUTPUTS, ({ description }) => words(description))),
    ...recordTables(ledger, parts),
    diagnoses: diagnosisTable((await import(`${root}lib/core/doctor/index.js`)).DIAGNOSES),
  };
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
function defaultCell(all, { action = '', cli = '' }) {
  const hosts = all.filter((host) => host !== 'task');
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

function taskTable(inputs) {
  const rows = inputs.map(({ name, commands, description, default: defaults = {} }) => [
    code(name),
    description,
    commands.filter((command) => command !== 'emulator' && command !== 'demo').join(', '),
    code(defaults.task ?? ''),
  ]);
  return table(['input', 'what it says', 'commands', 'default'], rows);
}

function outputTable(outputs) {
  return table(
    ['output', 'what it says'],
    outputs.map(({ name, description }) => [code(name), description]),
  );
}

/** What `doctor` looks for, host by host. */
function diagnosisTable(diagnoses) {
  return table(
    ['kind', 'host', 'at worst', 'what it means', 'where it is mended'],
    diagnoses.map(({ id, host, severity, title, meaning, remedy }) => [
      code(id),
      host,
      severity,
      `**${title}.** ${meaning}`,
      remedy,
    ]),
  );
}

/** What every record has, and what each kind has beside that; the keys of the board. */
function recordTables(ledger, { ACTOR, ACTOR_KEYS, HEAD, HEAD_KEYS }) {
  const { startedSchema, endedSchema, abandonedSchema, refusedSchema, acknowledgedSchema, reviewedSchema } = ledger;
  const common = { properties: { ...HEAD, event: { description: 'The kind of record.' }, ...ACTOR } };
  const own = (schema, ...whole) => keyTable(schema, [...HEAD_KEYS, ...ACTOR_KEYS], whole);
  return {
    'record-common': keyTable({ ...common, required: [...HEAD_KEYS, ...ACTOR_KEYS] }),
    'record-started': own(startedSchema),
    'record-ended': own(endedSchema, 'started'),
    'record-abandoned': own(abandonedSchema),
    'record-refused': own(refusedSchema),
    'record-acknowledged': own(acknowledgedSchema),
    'record-reviewed': own(reviewedSchema),
    board: keyTable(ledger.boardSchema),
  };
}

/** The keys of a schema in its order, but for those that are told elsewhere; below `whole` ones nothing is told. */
function keyTable(schema, elsewhere = [], whole = []) {
  const rows = keysIn(schema, '', elsewhere, whole);
  return table(['key', 'what it says'], rows);
}

function keysIn(schema, path, elsewhere, whole) {
  return keysOf(schema)
    .filter((key) => !elsewhere.includes(key))
    .flatMap((key) => {
      const { description, ...value } = schema.properties[key];
      const inner = joined(value.items ?? value);
      const below = inner.properties === undefined || whole.includes(key);
      const here = `${path}${key}${value.items === undefined ? '' : '[]'}`;
      return [[code(here), `${description}${choices(value)}`], ...(below ? [] : keysIn(inner, `${here}.`, [], []))];
    });
}

/** First what is always there. */
const keysOf = ({ required, properties }) => [...new Set([...required, ...Object.keys(properties)])];

/** Of a choice, the keys of all that can be there. */
function joined(schema) {
  if (schema.anyOf === undefined) return schema;
  const required = [...new Set(schema.anyOf.flatMap((one) => one.required))];
  return { required, properties: Object.assign({}, ...schema.anyOf.map(({ properties }) => properties)) };
}

function choices({ enum: values }) {
  const words = (values ?? []).filter((value) => value !== null).map(code);
  return words.length === 0 ? '' : ` One of ${words.join(', ')}.`;
}

function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const code = (value) => (value === '' ? '' : `\`${value}\``);
