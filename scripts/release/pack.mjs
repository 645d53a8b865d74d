// Packs what a release offers: `pack.mjs TAG FOLDER`. Only what is committed at HEAD goes in.
// FOLDER/assets is for people; FOLDER/subjects lists, for attestations, the hashes of the archives and of their bundles.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { versionOf } from './version.mjs';

const MEGABYTE = 1024 * 1024;
const LEGAL = ['LICENSE', 'THIRD-PARTY-NOTICES.txt'];
const HOSTS = {
  github: ['action.yml', 'dist/github', 'schema', ...LEGAL],
  cli: ['package.json', 'dist/cli', 'schema', 'presets', ...LEGAL],
};

const [tag = '', folder] = process.argv.slice(2);
if (versionOf(tag) === undefined || folder === undefined) {
  process.stderr.write('use: pack.mjs TAG FOLDER, with a tag like v1.2.3\n');
  process.exit(1);
}

const assets = new Map();
const subjects = new Map();
for (const [host, paths] of Object.entries(HOSTS)) {
  const name = `aml-promote-${host}-${tag}`;
  assets.set(`${name}.tar.gz`, archive(name, paths));
  assets.set(`${name}.sbom.cdx.json`, git('show', `HEAD:dist/${host}/sbom.cdx.json`));
  const files = git('ls-tree', '-r', '-z', '--name-only', 'HEAD', '--', `dist/${host}`).toString().split('\0');
  const contents = files.filter((file) => file !== '').map((file) => [file, git('show', `HEAD:${file}`)]);
  subjects.set(host, sums([[`${name}.tar.gz`, assets.get(`${name}.tar.gz`)], ...contents]));
}
assets.set('SHA256SUMS', sums([...assets]));
subjects.set('all', `${assets.get('SHA256SUMS')}${[...subjects.values()].join('')}`);

save(`${folder}/assets`, assets);
save(`${folder}/subjects`, new Map([...subjects].map(([name, lines]) => [`${name}.sha256`, unique(lines)])));
process.stdout.write(assets.get('SHA256SUMS'));

function archive(name, paths) {
  return gzipSync(git('archive', '--format=tar', `--prefix=${name}/`, 'HEAD', '--', ...paths), { level: 9 });
}

/** In the form of sha256sum. */
function sums(files) {
  return files
    .map(([name, content]) => `${createHash('sha256').update(content).digest('hex')}  ${name}\n`)
    .sort((a, b) => (a.slice(64) < b.slice(64) ? -1 : 1))
    .join('');
}

function unique(lines) {
  return [...new Set(lines.split(/(?<=\n)/))].join('');
}

function save(path, files) {
  mkdirSync(path, { recursive: true });
  for (const [name, content] of files) writeFileSync(`${path}/${name}`, content);
}

function git(...args) {
  return execFileSync('git', args, { maxBuffer: 256 * MEGABYTE });
}
