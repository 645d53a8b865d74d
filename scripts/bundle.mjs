// Makes dist/ of lib/: one folder per host that runs without node_modules, and says what went into it: the notices and
// a bill of materials.
// The same source gives the same bytes, wherever and under whichever Node it runs. `--root DIR` bundles another tree.
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, transform } from 'esbuild';
import { notices, packagesIn } from './notices.mjs';
import { billOfMaterials } from './sbom.mjs';

const HOSTS = ['github', 'cli', 'azure-devops'];
// What the agent of Azure Pipelines looks for beside the program.
const TASK = 'tasks/AmlPromoteV1/task.json';
// The oldest Node that a host may start us with.
const TARGET = 'node20';
// What a module is without saying so.
const STRICT = `'use strict';`;
// Never run: it tells an ES module that imports from here by name what there is. Nothing does, for all is required.
const NAMES_FOR_IMPORT =
  /\/\/ Annotate the CommonJS export names for ESM import in node:\n0 && \(module\.exports = \{[^}]*\}\);\n/;
const MODULE_URL = `const moduleUrl = require('node:url').pathToFileURL(__filename).href;`;

/** What these packages export is all that they do: what nobody imports can stay away (of @actions/core, an HTTP client of 1 MB). */
const withoutSideEffects = {
  name: 'without-side-effects',
  setup({ onResolve, resolve: find }) {
    onResolve({ filter: /./ }, async ({ path, pluginData, ...from }) => {
      if (pluginData === withoutSideEffects || !/[\\/]node_modules[\\/]@actions[\\/]/.test(from.importer))
        return undefined;
      const found = await find(path, { ...from, pluginData: withoutSideEffects });
      return { ...found, sideEffects: false };
    });
  },
};

const { values } = parseArgs({ options: { root: { type: 'string' } } });
const root = values.root === undefined ? fileURLToPath(new URL('..', import.meta.url)) : resolve(values.root);
// The bundler names the modules by their paths from here.
process.chdir(root);

const missing = HOSTS.map((host) => `lib/hosts/${host}/main.js`).filter((main) => !existsSync(main));
if (missing.length > 0) fail(`nothing to bundle: ${missing.join(', ')}; run "npm run compile"`);

try {
  const everything = new Map();
  for (const host of HOSTS) {
    const { files, packages } = await bundled(host);
    for (const [path, origin] of packages) everything.set(path, origin);
    write(`dist/${host}`, files);
    process.stdout.write(`dist/${host}: ${Math.ceil(bytes(files) / 1024)} KB, ${packages.size} packages\n`);
  }
  writeFileSync('THIRD-PARTY-NOTICES.txt', notices(everything));
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}

async function bundled(host) {
  const { outputFiles, metafile } = await build({
    entryPoints: { index: `lib/hosts/${host}/main.js` },
    absWorkingDir: process.cwd(),
    outdir: `dist/${host}`,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: TARGET,
    // Node would get the form that no bundler can take apart.
    alias: existsSync('node_modules/yaml') ? { yaml: resolve('node_modules/yaml/browser/index.js') } : {},
    // Opens a browser, in a kind of login that is not used here.
    external: ['open'],
    plugins: [withoutSideEffects],
    legalComments: 'none',
    logLevel: 'silent',
    metafile: true,
    write: false,
  });
  const outputs = Object.entries(metafile.outputs);
  const entries = new Set(outputs.filter(([, { entryPoint }]) => entryPoint).map(([, output]) => nameOf(output)));
  // What an entry shares with others has that entry as its largest module where the rest of it is small.
  const distinct = (name, { entryPoint }) =>
    entryPoint || !entries.has(name) ? name : name.replace(/\.js$/, '-shared.js');
  const names = new Map(outputs.map(([path, output]) => [basename(path), distinct(nameOf(output), output)]));
  if (new Set(names.values()).size < names.size) throw new Error(`dist/${host}: two chunks of one name`);
  const files = new Map([['package.json', '{"type":"commonjs"}\n']]);
  if (host === 'azure-devops' && existsSync(TASK)) files.set('task.json', readFileSync(TASK, 'utf8'));
  for (const file of outputFiles) files.set(names.get(basename(file.path)), await asCommonJs(file.text, names));
  for (const [name, content] of files) {
    if (content.includes(root)) throw new Error(`dist/${host}/${name} tells the path ${root}`);
  }
  const packages = packagesIn(
    outputs.flatMap(([, { inputs }]) => Object.keys(inputs).filter((path) => inputs[path].bytesInOutput > 0)),
  );
  files.set('licenses.txt', notices(packages));
  files.set('sbom.cdx.json', billOfMaterials(root, host, packages));
  return { files, packages };
}

/** A chunk is called after its entry or the largest module in it, our own first, so that its name stays when its bytes change. */
function nameOf({ entryPoint, inputs }) {
  if (entryPoint?.startsWith('lib/hosts/') && entryPoint.endsWith('/main.js')) return 'index.js';
  const rank = (path) => (path.startsWith('lib/') ? (path.includes('.generated.') ? 1 : 0) : 2);
  const [largest = 'shared.js'] = Object.keys(inputs).sort(
    (a, b) => rank(a) - rank(b) || inputs[b].bytesInOutput - inputs[a].bytesInOutput,
  );
  const path = (entryPoint ?? largest).replace(/^.*node_modules\//, '').replace(/^lib\//, '');
  return path
    .replaceAll(/[^\w.]+/g, '-')
    .replace(/^-|\.[cm]?js$/g, '')
    .concat('.js');
}

/** Node links ES modules one asynchronous step after the other, which costs a start 10 ms; it loads these at once. */
async function asCommonJs(module, names) {
  const named = module.replaceAll(/"\.\/([\w.-]+\.js)"/g, (whole, name) =>
    names.has(name) ? `"./${names.get(name)}"` : whole,
  );
  const { code } = await transform(named, {
    format: 'cjs',
    platform: 'node',
    target: TARGET,
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': 'moduleUrl' },
    banner: named.includes('import.meta.url') ? `${STRICT}\n${MODULE_URL}` : STRICT,
  });
  // In JavaScript, no string can tell the difference between the ends of lines.
  return code.replaceAll('\r\n', '\n').replace(NAMES_FOR_IMPORT, '');
}

function write(folder, files) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of files) writeFileSync(`${folder}/${name}`, content);
  if (files.get('index.js').startsWith('#!')) chmodSync(`${folder}/index.js`, 0o755);
}

function bytes(files) {
  return [...files.values()].reduce((sum, content) => sum + Buffer.byteLength(content), 0);
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
