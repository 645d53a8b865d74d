// Says whether the commit that is checked out may be released: `check-tag.mjs REF [VERSION]`, for example
// `check-tag.mjs refs/tags/v1.2.3`. VERSION, where it is given, is what a person asked for.
// Prints the notes of the release. The checkout needs its whole history, `main` of `origin`, and the tag.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { entryOf } from './changelog.mjs';
import { versionOf } from './version.mjs';

const MAIN = 'refs/remotes/origin/main';
const [ref = '', asked = ''] = process.argv.slice(2);

const problems = [...check()];
for (const problem of problems) process.stderr.write(`${problem}\n`);
if (problems.length > 0) process.exit(1);
process.stdout.write(`${entryOf(readFileSync('CHANGELOG.md', 'utf8'), version()).text}\n`);

function* check() {
  const tag = ref.replace(/^refs\/tags\//, '');
  if (tag === ref || versionOf(tag) === undefined) {
    yield `${ref || 'no ref'} is not the tag of a release; a release is started from a tag like v1.2.3`;
    return;
  }
  if (asked !== '' && asked !== version())
    yield `version ${asked} was asked for, but ${tag} is what runs; start the workflow from the tag v${asked}`;
  const head = git('rev-parse', 'HEAD');
  if (git('rev-parse', '--verify', '--quiet', `${ref}^{commit}`) !== head)
    yield `${head} is checked out, which is not what ${tag} points to`;
  if (git('merge-base', '--is-ancestor', 'HEAD', MAIN) === undefined)
    yield `${tag} is not on main; release what was merged`;
  for (const [path, said] of versions())
    if (said !== version()) yield `${path} is of version ${said}, the tag is ${tag}; they must be the same`;
  const entry = entryOf(readFileSync('CHANGELOG.md', 'utf8'), version());
  if (entry === undefined) yield `CHANGELOG.md has no entry "## [${version()}] - YYYY-MM-DD"`;
  else if (entry.date === undefined) yield `CHANGELOG.md gives ${version()} no date`;
  else if (entry.text === '') yield `CHANGELOG.md says nothing about ${version()}`;
}

function version() {
  return ref.replace(/^refs\/tags\/v/, '');
}

function versions() {
  const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  return [
    ['package.json', JSON.parse(readFileSync('package.json', 'utf8')).version],
    ['package-lock.json', lockfile.version],
    ['package-lock.json, packages', lockfile.packages?.['']?.version],
  ];
}

/** What git prints, or undefined where it fails. */
function git(...args) {
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}
