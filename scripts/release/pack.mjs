// Packs what a release offers: `pack.mjs TAG FOLDER VSIX...`, with the VSIX of each ring. Only what is committed at HEAD
// goes in: of a VSIX the task, its metadata and its version are compared with that.
// FOLDER/assets is for people; FOLDER/extension is what the Marketplace gets, ring by ring; FOLDER/subjects lists, for
// attestations, the hashes of the archives and of their bundles.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { RINGS } from './rings.mjs';
import { versionOf } from './version.mjs';
import { openVsix } from './vsix.mjs';

const MEGABYTE = 1024 * 1024;
const LEGAL = ['LICENSE', 'THIRD-PARTY-NOTICES.txt'];
const HOSTS = {
  github: ['action.yml', 'dist/github', 'schema', ...LEGAL],
  cli: ['package.json', 'dist/cli', 'schema', 'presets', ...LEGAL],
};
const PIPELINES = 'azure-devops';

const [tag = '', folder, ...packed] = process.argv.slice(2);
if (versionOf(tag) === undefined || folder === undefined)
  fail('use: pack.mjs TAG FOLDER VSIX..., with a tag like v1.2.3');

const assets = new Map();
const subjects = new Map();
for (const [host, paths] of Object.entries(HOSTS)) {
  const name = `aml-promote-${host}-${tag}`;
  assets.set(`${name}.tar.gz`, archive(name, paths));
  assets.set(`${name}.sbom.cdx.json`, git('show', `HEAD:dist/${host}/sbom.cdx.json`));
  subjects.set(host, sums([[`${name}.tar.gz`, assets.get(`${name}.tar.gz`)], ...bundle(host)]));
}

const extension = vsixOfEachRing();
const { called } = RINGS.production;
assets.set(`${called}-${tag}.vsix`, extension.get(`${called}-${tag}.vsix`));
assets.set(`${called}-${tag}.sbom.cdx.json`, git('show', `HEAD:dist/${PIPELINES}/sbom.cdx.json`));
subjects.set(PIPELINES, sums([...extension, ...bundle(PIPELINES)]));
extension.set('SHA256SUMS', sums([...extension]));

assets.set('SHA256SUMS', sums([...assets]));
subjects.set('all', `${assets.get('SHA256SUMS')}${[...subjects.values()].join('')}`);

save(`${folder}/assets`, assets);
save(`${folder}/extension`, extension);
save(`${folder}/subjects`, new Map([...subjects].map(([name, lines]) => [`${name}.sha256`, unique(lines)])));
process.stdout.write(assets.get('SHA256SUMS'));

function bundle(host) {
  const files = git('ls-tree', '-r', '-z', '--name-only', 'HEAD', '--', `dist/${host}`).toString().split('\0');
  return files.filter((file) => file !== '').map((file) => [file, git('show', `HEAD:${file}`)]);
}

function vsixOfEachRing() {
  const metadata = JSON.parse(git('show', 'HEAD:tasks/AmlPromoteV1/task.json'));
  const opened = packed.filter((path) => existsSync(path)).map(openVsix);
  return new Map(
    Object.entries(RINGS).map(([ring, { called }]) => {
      const of = opened.filter((vsix) => vsix.ring === ring);
      if (of.length !== 1)
        fail(`${of.length} VSIX of the ring ${ring} are given; a release has one: npm run package:vsix`);
      const problems = of[0].problems({ version: tag.slice(1), metadata, bundle: bundle(PIPELINES) });
      if (problems.length > 0) fail(problems.join('\n'));
      return [`${called}-${tag}.vsix`, of[0].bytes];
    }),
  );
}

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

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function git(...args) {
  return execFileSync('git', args, { maxBuffer: 256 * MEGABYTE });
}
