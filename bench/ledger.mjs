// What a long past costs: promotions of an asset with 10,000 events against one with 100, and the commands that read all.
import { cpSync, linkSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformFile } from '@swc/core';
import { CHAINS, LONG, longLedger, PLACE, PORT, PREFIX, promotedOf, SHORT } from './long-ledger.mjs';
import { CLI, folder, inTurns, quickest, root, run, serve } from './processes.mjs';

const TURNS = 12;
const MIDDLE = '2021-06-01';
const POLICY = `version: 1
stages:
  Staging: {}
  Production: { exclusive: { incumbent-to: Archived } }
  Archived: {}
transitions:
  - { from: Staging, to: Production, checks: [{ tag: owner }, { metric: accuracy, source: property, min: 0.9 }] }
  - { from: Production, to: Archived }
`;

/** @param row takes a line of the table */
export async function ledger(row) {
  const { repository, seed, seconds } = await longLedger();
  if (seconds !== null) row('a ledger of 100,000 events made (once)', inSeconds(seconds), '< 120 s');
  await serve(['emulator', '--port', String(PORT), '--seed', seed]);
  const policy = join(folder, 'policy.yml');
  writeFileSync(policy, POLICY);
  const waiting = new Map([LONG, SHORT].map((name) => [name, promotedOf(new Map(CHAINS).get(name))]));
  const promote = (name, where, more = []) => {
    waiting.set(name, waiting.get(name) + 1);
    const asset = `azureml:${name}:${waiting.get(name)}`;
    return cli(['promote', '--asset', asset, '--to', 'Production', '--policy', policy, ...more], where);
  };
  // They end the longest first; what is appended afterwards is nothing to them.
  await reading(row, repository);
  const path = copied(repository, join(folder, 'served', 'ledger.git'));
  for (const [how, { address, server }] of [
    ['by path', { address: path, server: null }],
    ['over http', await served('ledger.git')],
  ]) {
    const sides = {};
    for (const name of [SHORT, LONG]) sides[name] = await counted(() => promote(name, address, ['--debug']), server);
    const told = (of) => `${of(sides[LONG])} against ${of(sides[SHORT])}`;
    const azure = told(({ azure }) => azure);
    const git = told(({ git }) => git);
    row(`a promotion at 10,000 events against 100, ${how}: calls to Azure ML, to git`, `${azure}, ${git}`, 'the same');
    if (server !== null)
      row(
        `bytes that git was sent for it, ${how}`,
        told(({ bytes }) => `${(bytes / 1000).toFixed(1)} kB`),
        'the same',
      );
    const ratio = await inTurns(
      TURNS,
      () => promote(SHORT, address),
      () => promote(LONG, address),
    );
    row(`seconds of it, ${how}`, `${ratio.toFixed(2)}x`, 'about 1x');
  }
}

async function reading(row, repository) {
  // What the emulator is asked for the first time takes it twice as long, and Azure ML answers from a machine of its own.
  await cli(['verify'], repository);
  const verify = await cli(['verify'], repository, ['--import', PROCESSOR]);
  const [, processor] = /^processor (.+)$/m.exec(verify.stderr) ?? [];
  row(
    '`verify` of 100,000 events and 50,000 versions',
    `${inSeconds(verify.milliseconds / 1000)} (${inSeconds(Number(processor))} of processor time)`,
    '< 10 s',
  );
  const past = [];
  for (let turn = 0; turn <= TURNS; turn += 1)
    past.push((await cli(['history', '--asset', `azureml:${LONG}`, '--at', MIDDLE], repository)).milliseconds);
  row('`history --at`, 10,000 events', inSeconds(quickest(past.slice(1)) / 1000), '< 0.5 s');
  const all = await cli(['history', '--asset', `azureml:${LONG}`], repository);
  row('`history`, 10,000 events', inSeconds(all.milliseconds / 1000), '');
}

/** A run of the command line in the place. */
function cli(words, where, flags = []) {
  const place = ['--subscription-id', PLACE.subscriptionId, '--resource-group', PLACE.resourceGroup];
  const more = ['--workspace', PLACE.workspace, '--azure-endpoint', PLACE.endpoint, '--ledger', `${where}#${PREFIX}`];
  return run(process.execPath, [...flags, CLI, ...words, ...place, ...more]);
}

/** Loaded before the program: tells the seconds of processor time that it took, as it ends; those of git are not in it. */
const PROCESSOR = `data:text/javascript,${encodeURIComponent(`
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    process.stderr.write('processor ' + (user + system) / 1e6 + '\\n');
  });
`)}`;

/** How often a promotion called, and what git was sent. */
async function counted(promote, server) {
  const before = server === null ? [] : await server();
  const { stderr } = await promote();
  const after = server === null ? [] : (await server()).slice(before.length);
  const lines = stderr.split('\n').filter((line) => line.startsWith('debug: '));
  return {
    azure: lines.filter((line) => line.startsWith('debug: Azure ML: ')).length,
    git: server === null ? lines.filter((line) => line.startsWith('debug: git ')).length : after.length,
    bytes: after.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

/** The repositories of the folder behind `git http-backend`, as the tests have them. */
async function served(name) {
  const home = join(folder, 'served');
  const { code } = await transformFile(join(root, '__tests__', 'e2e', 'servers', 'git-process.ts'), {
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'es6' },
  });
  const program = join(home, 'server.mjs');
  writeFileSync(program, code);
  const url = await serve([home], program);
  return { address: `${url}/${name}`, server: async () => (await fetch(`${url}/_control/${name}`)).json() };
}

/** The same repository once more, to be written to: what is never changed in it is shared. */
function copied(repository, to) {
  const packs = join('objects', 'pack');
  cpSync(repository, to, { recursive: true, filter: (path) => !path.includes(join(repository, packs)) });
  mkdirSync(join(to, packs), { recursive: true });
  for (const name of readdirSync(join(repository, packs))) share(join(repository, packs, name), join(to, packs, name));
  return to;
}

function share(from, to) {
  try {
    linkSync(from, to);
  } catch {
    // The temporary folders may lie on two disks.
    symlinkSync(from, to);
  }
}

const inSeconds = (seconds) => `${seconds.toFixed(seconds < 1 ? 2 : 1)} s`;
