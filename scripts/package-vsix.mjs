// Packs the extension for Azure DevOps of what is built: `package-vsix.mjs [--ring production|development] [--out DIR]`.
// Works without a network. What tfx only warns of is an error here: it writes a VSIX that cannot be used.
// The same source gives the same bytes.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, stripVTControlCharacters } from 'node:util';
import { unzipSync, zipSync } from 'fflate';
import { taskOf } from './generate-task.mjs';
import { icon } from './icon.mjs';
import { picture } from './picture.mjs';

const LARGEST = 3 * 1024 * 1024;
const BUNDLE = 'dist/azure-devops';
const TASK = 'AmlPromote/AmlPromoteV1';
/** What the task says to the log, drawn for the overview. */
const LOGS = 'tasks/pictures';
/** Sides of the pictures that the Marketplace and the editor of pipelines show, in pixels. */
const PICTURES = { 'images/icon.png': 128, [`${TASK}/icon.png`]: 32 };

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: { ring: { type: 'string', default: 'production' }, out: { type: 'string', default: `${root}out` } },
});
const { RINGS } = await import(`${root}lib/task-form.js`);
const ring = RINGS[values.ring];
if (ring === undefined) fail(`there is no ring ${values.ring}; rings: ${Object.keys(RINGS).join(', ')}`);
if (!existsSync(`${root}${BUNDLE}/index.js`)) fail(`nothing to pack in ${BUNDLE}; run "npm run build"`);
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

const out = resolve(values.out);
const stage = join(out, `stage-${values.ring}`);
rmSync(stage, { recursive: true, force: true });
put(TASK, (path) => cpSync(`${root}${BUNDLE}`, path, { recursive: true }));
put(`${TASK}/task.json`, json(await taskOf(root, values.ring)));
put('vss-extension.json', json(manifest()));
for (const [path, side] of Object.entries(PICTURES)) put(path, icon(side));
for (const log of readdirSync(`${root}${LOGS}`))
  put(`images/${basename(log, '.txt')}.png`, picture(readFileSync(`${root}${LOGS}/${log}`, 'utf8')));
// Without an ending, nobody could say what they are.
put('LICENSE.txt', readFileSync(`${root}LICENSE`));
put('THIRD-PARTY-NOTICES.txt', readFileSync(`${root}${BUNDLE}/licenses.txt`));
put('overview.md', readFileSync(`${root}tasks/overview.md`));

const vsix = create();
writeFileSync(vsix, withoutClock(readFileSync(vsix)));
const { size } = statSync(vsix);
if (size >= LARGEST) fail(`${vsix} has ${size} bytes; less than ${LARGEST} are allowed`);
process.stdout.write(`${vsix}: ${Math.ceil(size / 1024)} KB\n`);

function manifest() {
  const base = JSON.parse(readFileSync(`${root}vss-extension.json`, 'utf8'));
  const isProduction = values.ring === 'production';
  return {
    ...base,
    id: ring.extension,
    name: isProduction ? base.name : `${base.name} (${values.ring})`,
    version: version.split(/[-+]/)[0],
    public: isProduction,
  };
}

function put(path, content) {
  const file = join(stage, path);
  mkdirSync(dirname(file), { recursive: true });
  if (typeof content === 'function') content(file);
  else writeFileSync(file, content);
}

function create() {
  const tfx = createRequire(import.meta.url).resolve('tfx-cli/_build/tfx-cli.js');
  const words = ['extension', 'create', '--root', stage, '--manifest-globs', 'vss-extension.json'];
  const done = spawnSync(process.execPath, [tfx, ...words, '--output-path', `${out}/`, '--no-prompt', '--json'], {
    encoding: 'utf8',
  });
  const said = stripVTControlCharacters(`${done.stdout}\n${done.stderr}`);
  const warnings = said.split('\n').filter((line) => /^\s*(?:warning|error):/i.test(line));
  if (done.status !== 0) fail(said.trim());
  const { path } = JSON.parse(said.slice(said.indexOf('{\n'), said.lastIndexOf('}') + 1));
  if (warnings.length === 0) return path;
  rmSync(path);
  return fail(warnings.join('\n'));
}

/** The zip in an order of its own and at no time: tfx writes down when it packed, and files as they come. */
function withoutClock(zip) {
  const files = Object.entries(unzipSync(zip)).sort(([one], [other]) => (one < other ? -1 : 1));
  const entries = files.map(([name, content]) => [name, [content, { level: content.length === 0 ? 0 : 9 }]]);
  // What a zip can say earliest; it knows no time zones.
  return zipSync(Object.fromEntries(entries), { mtime: new Date(1980, 0, 1) });
}

function json(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
