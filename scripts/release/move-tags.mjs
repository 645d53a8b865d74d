// Points the tags that follow releases, `v1` and `v1.2` for v1.2.3, to the release: `move-tags.mjs TAG [REMOTE]`.
// A tag only ever moves to a newer version: a fix of an old line does not take `v1` back. All moves, or none.
import { execFileSync } from 'node:child_process';
import { compareVersions, versionOf } from './version.mjs';

const [tag = '', remote = 'origin'] = process.argv.slice(2);
const version = versionOf(tag);
if (version === undefined) fail(`${tag || 'nothing'} is not the tag of a release, like v1.2.3`);

const tags = remoteTags();
const commit = tags.get(tag)?.commit;
if (commit === undefined) fail(`${remote} has no tag ${tag}`);

const [major, minor] = version;
const lines = [
  { name: `v${major}`, holds: (other) => other[0] === major },
  { name: `v${major}.${minor}`, holds: (other) => other[0] === major && other[1] === minor },
];
const moves = [];
for (const { name, holds } of lines) {
  const newest = [...tags.keys()]
    .map(versionOf)
    .filter((other) => other !== undefined && holds(other))
    .sort(compareVersions)
    .at(-1);
  const now = tags.get(name);
  if (compareVersions(version, newest) < 0) say(`${name} stays: v${newest.join('.')} is newer than ${tag}`);
  else if (now?.commit === commit) say(`${name} is at ${tag} already`);
  else moves.push({ name, expected: now?.object ?? '' });
}

if (moves.length > 0) {
  git('fetch', '--quiet', '--no-tags', remote, `refs/tags/${tag}`);
  git(
    'push',
    '--quiet',
    '--atomic',
    // Fails where somebody else moved a tag since it was read.
    ...moves.map(({ name, expected }) => `--force-with-lease=refs/tags/${name}:${expected}`),
    remote,
    ...moves.map(({ name }) => `${commit}:refs/tags/${name}`),
  );
  for (const { name } of moves) say(`${name} points to ${tag} (${commit})`);
}

/** Tag to the object that it is, and to the commit that it means; an annotated tag is an object of its own. */
function remoteTags() {
  const found = new Map();
  for (const line of git('ls-remote', '--tags', remote).split('\n')) {
    const match = /^([0-9a-f]+)\trefs\/tags\/(.+?)(\^\{\})?$/.exec(line);
    if (match === null) continue;
    const [, object, name, peeled] = match;
    if (peeled === undefined) found.set(name, { object, commit: object });
    else found.set(name, { object: found.get(name)?.object ?? object, commit: object });
  }
  return found;
}

function git(...args) {
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    // GitHub refuses a workflow's token where the workflows on main are no longer those of the release.
    const fix =
      args[0] === 'push' ? `\na maintainer can run this in a clone: node scripts/release/move-tags.mjs ${tag}` : '';
    return fail(`git ${args[0]} failed: ${error.stderr?.trim() || error.message}${fix}`);
  }
}

function say(line) {
  process.stdout.write(`${line}\n`);
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
