// Creates the release of a tag with its assets: `publish.mjs TAG ASSETS NOTES`, with the GitHub CLI and its GH_TOKEN.
// A release that exists is left as it is: what was published does not change.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { versionOf } from './version.mjs';

const [tag = '', assets, notes] = process.argv.slice(2);
if (versionOf(tag) === undefined || notes === undefined)
  fail('use: publish.mjs TAG ASSETS NOTES, with a tag like v1.2.3');
const files = readdirSync(assets).sort();
if (!files.includes('SHA256SUMS')) fail(`${assets} is not what pack.mjs makes: no SHA256SUMS`);

const state = gh('release', 'view', tag, '--json', 'isDraft', '--jq', '.isDraft');
if (state.status === 0 && state.stdout.trim() === 'false') {
  process.stdout.write(`${tag} is published already\n`);
} else if (state.status === 0) {
  fail(
    `${tag} has a draft that was not finished; delete it ("gh release delete ${tag}", without --cleanup-tag) and run again`,
  );
} else if (!/release not found/i.test(state.stderr)) {
  fail(`gh release view failed: ${state.stderr.trim()}`);
} else {
  const created = gh(
    ...['release', 'create', tag, '--verify-tag', '--title', tag, '--notes-file', notes],
    ...files.map((file) => `${assets}/${file}`),
  );
  if (created.status !== 0) fail(`gh release create failed: ${created.stderr.trim()}`);
  process.stdout.write(`published ${tag}: ${files.join(', ')}\n`);
}

function gh(...args) {
  const { status, stdout, stderr, error } = spawnSync('gh', args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (error !== undefined) fail(`gh cannot be started: ${error.message}`);
  return { status, stdout, stderr };
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
