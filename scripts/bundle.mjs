// Makes dist/ of lib/: one folder per host that runs without node_modules, and says what went into it: the notices and
// a bill of materials.
// The same source gives the same bytes, wherever and under whichever Node it runs. `--root DIR` bundles another tree.
import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import ncc from '@vercel/ncc';
import { notices, packagesIn } from './notices.mjs';
import { billOfMaterials } from './sbom.mjs';

const HOSTS = ['github', 'cli'];
// The bundler asks about a path that is none, and newer versions of Node say so.
process.noDeprecation = true;
const CHUNK = /^[\w-]+\.index\.js$/;

const { values } = parseArgs({ options: { root: { type: 'string' } } });
const root = values.root === undefined ? fileURLToPath(new URL('..', import.meta.url)) : resolve(values.root);
// The bundler numbers the modules by their paths from here.
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
  const { code, assets, stats } = await ncc(resolve(`lib/hosts/${host}/main.js`), {
    cache: false,
    esm: true,
    filename: 'index.js',
    quiet: true,
  });
  const files = new Map([
    ['index.js', text(code)],
    ['package.json', '{"type":"module"}\n'],
  ]);
  // Whatever else a dependency drags in (`open` brings xdg-open) is never started from here.
  for (const [name, { source }] of Object.entries(assets)) if (CHUNK.test(name)) files.set(name, text(source));
  for (const [name, content] of files) {
    if (content.includes(root)) throw new Error(`dist/${host}/${name} tells the path ${root}`);
  }
  const packages = packagesIn(stats.compilation.modules);
  files.set('licenses.txt', notices(packages));
  files.set('sbom.cdx.json', billOfMaterials(root, host, packages));
  return { files, packages };
}

/** With the line ends that git keeps; in JavaScript, no string can tell the difference. */
function text(source) {
  return source.toString().replaceAll('\r\n', '\n');
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
