// Publishes the extension of one ring to the Visual Studio Marketplace: `publish-extension.mjs TAG EXTENSION RING`, where
// EXTENSION is that folder of pack.mjs, with tfx and MARKETPLACE_TOKEN. A version that is there already, or that is
// older than what is there, is left out: the Marketplace takes newer ones only.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RINGS } from './rings.mjs';
import { compareVersions, versionOf } from './version.mjs';

const [tag = '', folder, ring = ''] = process.argv.slice(2);
const version = versionOf(tag);
if (version === undefined || folder === undefined || !Object.hasOwn(RINGS, ring))
  fail(
    `use: publish-extension.mjs TAG EXTENSION RING, with a tag like v1.2.3 and one of ${Object.keys(RINGS).join(', ')}`,
  );
const token = process.env.MARKETPLACE_TOKEN ?? '';
if (token === '')
  fail('MARKETPLACE_TOKEN is not set; the environment marketplace holds it: a token that may publish and no more');

const name = `${RINGS[ring].called}-${tag}.vsix`;
const vsix = join(folder, name);
const sum = createHash('sha256').update(readFileSync(vsix)).digest('hex');
if (!readFileSync(join(folder, 'SHA256SUMS'), 'utf8').split('\n').includes(`${sum}  ${name}`))
  fail(`${name} is not what pack.mjs made: SHA256SUMS has another hash`);

const newest = published();
const older = newest === undefined ? -1 : compareVersions(newest, version);
if (older === 0) process.stdout.write(`${name} is published already\n`);
else if (older > 0) process.stdout.write(`${name} stays here: the Marketplace has v${newest.join('.')}\n`);
else {
  const done = tfx('publish');
  if (done.status !== 0) fail(`tfx extension publish failed: ${said(done)}`);
  process.stdout.write(`published ${name}, SHA-256 ${sum}\n`);
}

/** The newest version that the Marketplace has; undefined where it has none, or does not say: then it will refuse one that it has. */
function published() {
  const { status, stdout } = tfx('show');
  if (status !== 0) return undefined;
  const shown = parsed(stdout.slice(stdout.indexOf('{')));
  const versions = (shown?.versions ?? []).map((of) => versionOf(`v${of?.version}`)).filter((of) => of !== undefined);
  return versions.sort(compareVersions).at(-1);
}

function tfx(command) {
  const words = ['extension', command, '--vsix', vsix, '--auth-type', 'pat', '--token', token, '--no-prompt', '--json'];
  const done = spawnSync('tfx', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  if (done.error !== undefined) fail(`tfx cannot be started: ${done.error.message}`);
  return done;
}

/** Without the token, should tfx ever repeat it. */
function said({ stdout, stderr }) {
  return `${stderr}\n${stdout}`.replaceAll(token, '***').trim();
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
