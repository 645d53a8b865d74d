// The numbers that the design holds itself to, in one run: `npm run bench`, or `node bench/run.mjs --node OTHER_NODE` to
// measure a second Node as well; `--markdown` prints the table of README.md. It prints what it finds beside the bars; it
// is no test and ends with 0. `--only ledger,size` measures a part; `--forget` makes the long ledger anew, which is kept in
// the temporary folder of this machine from one run to the next.
import { once } from 'node:events';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { createServer, request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ledger } from './ledger.mjs';
import { forget } from './long-ledger.mjs';
import { ACTION, CLI, folder, inTurns, median, root, run, serve, stop, times } from './processes.mjs';

const TURNS = 25;
const PLACE = { 'subscription-id': '00000000-0000-0000-0000-000000000001', 'resource-group': 'rg', workspace: 'ml' };
const WITHOUT_LEDGER = ['--policy', 'preset:mlflow', '--archive-existing', '--ledger', 'off'];

const { values: options } = parseArgs({
  options: {
    node: { type: 'string' },
    markdown: { type: 'boolean' },
    only: { type: 'string' },
    forget: { type: 'boolean' },
  },
});
const rows = [];
const row = (what, found, bar) => rows.push([what, found, bar]);

/** Cold starts and whole promotions, each against an empty process of the same Node. */
async function ofNode(node) {
  const name = (await run(node, ['--version'])).stdout.trim();
  const major = Number(/^v(\d+)/.exec(name)?.[1]);
  const models = Array.from({ length: TURNS + 1 }, (_, index) => `m${index}`);
  const azure = await serve(['emulator', '--seed', seed('models', models.flatMap(incumbentAndSuccessor))]);
  const gated = await serve(['emulator', '--seed', seed('gated', models.flatMap(incumbentAndSuccessor))]);
  const github = await serve(['stand-in-github', json('scenario', SCENARIO)]);

  const version = await ratio(node, () => run(node, [CLI, '--version']));
  row(`CLI \`--version\`, of \`node -e 0\` (${name})`, times(version), '<= 1.5x');
  const cli = await ratio(node, (turn) =>
    run(node, [CLI, ...promotion(azure, models[turn], 'Production', WITHOUT_LEDGER)]),
  );
  row(`a whole \`promote\` without a ledger, CLI, cold (${name})`, times(cli), major >= 24 ? '<= 6.5x' : '<= 4x');
  const remembered = await serve(['emulator', '--seed', seed('remembered', models.flatMap(incumbentAndSuccessor))]);
  const repository = join(folder, `remembered-${major}.git`);
  await run('git', ['init', '--quiet', '--bare', repository]);
  const ledgered = [...WITHOUT_LEDGER.slice(0, -1), `${repository}#`];
  const kept = await ratio(node, (turn) =>
    run(node, [CLI, ...promotion(remembered, models[turn], 'Production', ledgered)]),
  );
  row(`the same with a ledger on disk (${name})`, `${times(kept)} (${times(kept / cli)} of without)`, '');
  const action = await ratio(node, (turn) => run(node, [ACTION], job(github, gated, models[turn], repository)));
  row(
    `a whole \`promote\` with approval and ledger, Action, cold (${name})`,
    times(action),
    major >= 24 ? '<= 8x' : '(on Node 24) <= 8x',
  );
}

/** The calls of one promotion with one incumbent, seen by a proxy; in sequence are those of which none overlap. */
async function calls() {
  const azure = await serve(['emulator', '--seed', seed('calls', incumbentAndSuccessor('m'))]);
  const proxy = await record(azure);
  await run(process.execPath, [CLI, ...promotion(proxy.url, 'm', 'Production', WITHOUT_LEDGER)]);
  const depth = inSequence(proxy.calls);
  row('Azure calls in sequence, one incumbent', `${depth} (of ${proxy.calls.length})`, '<= 7');
  proxy.close();
}

/**
 * What a plan keeps of a list. Live memory is what a collection at each answer leaves; it is compared with 1,000 versions,
 * so that the code that Node compiles on the way weighs nothing, and an answer that were kept would. The resident size
 * tells rather how much room Node gives to what it has not collected yet.
 */
async function manyVersions() {
  const [few, many] = [await memory(1000), await memory(10_000)];
  row('passes over the list, `plan` with 10,000 versions', String(many.passes), '1');
  const [live, resident] = ['live', 'resident'].map((kind) => (many[kind] / few[kind]).toFixed(2));
  row('live memory, 10,000 versions against 1,000', `${live}x (resident ${resident}x)`, 'flat');
}

async function memory(count) {
  const versions = Array.from({ length: count }, (_, index) =>
    model('m', String(index + 1), index === 0 ? 'Production' : null),
  );
  const proxy = await record(await serve(['emulator', '--seed', seed(`many-${count}`, versions)]));
  const words = ['plan', ...promotion(proxy.url, 'm', 'Production', WITHOUT_LEDGER).slice(1)];
  const peaks = { live: [], resident: [] };
  for (let turn = 0; turn < 3; turn += 1) {
    for (const [kind, flags] of [
      ['live', ['--expose-gc']],
      ['resident', []],
    ]) {
      const { stderr } = await run(process.execPath, [...flags, '--import', PEAK, CLI, ...words]);
      peaks[kind].push(JSON.parse(/^peak (.+)$/m.exec(stderr)[1])[kind]);
    }
  }
  proxy.close();
  const lists = proxy.calls.filter(({ path }) => /\/versions\?/.test(path) && !/skip/i.test(path));
  return { passes: lists.length / 6, live: median(peaks.live), resident: median(peaks.resident) };
}

async function decisions() {
  const load = (name) => import(join(root, 'lib', 'core', name));
  const [{ loadPolicy }, { decide }] = await Promise.all([load('policy/load.js'), load('decision.js')]);
  const nameOf = (index) => `Stage${String(index).padStart(3, '0')}`;
  const stages = Array.from({ length: 100 }, (_, index) => `  ${nameOf(index)}: {}`);
  // Each to the next, and one that skips a stage: a hundred rules.
  const pairs = [...stages.slice(1).map((_, index) => [index, index + 1]), [0, 2]];
  const transitions = pairs.map(([from, to]) => {
    const checks = '[{ tag: owner }, { metric: accuracy, source: property, min: 0.9 }]';
    return `  - { from: ${nameOf(from)}, to: ${nameOf(to)}, checks: ${checks} }`;
  });
  const text = `version: 1\nstages:\n${stages.join('\n')}\ntransitions:\n${transitions.join('\n')}\n`;
  const policy = loadPolicy(Buffer.from(text), 'bench.yml', 'github');
  if (!policy.ok) throw new Error(policy.error[0]?.what);
  const workspace = `/subscriptions/${PLACE['subscription-id']}/resourcegroups/rg/workspaces/ml`;
  const asset = {
    id: `${workspace}/models/m/versions/1`,
    kind: 'model',
    name: 'm',
    version: '1',
    createdAt: '2026-01-01T00:00:00Z',
    content: { uri: 'azureml://m', type: 'mlflow_model', job: null },
    stage: 'Stage050',
    tags: { owner: 'ana' },
    properties: { accuracy: '0.93' },
    isAnonymous: false,
    isArchived: false,
  };
  const place = {
    in: 'workspace',
    endpoint: 'https://management.azure.com',
    subscriptionId: PLACE['subscription-id'],
    resourceGroup: 'rg',
    workspace: 'ml',
  };
  const facts = { place, asset, incumbents: [], displaced: [], metrics: null };
  const to = policy.value.lifecycle.stages[51];
  const once = () => decide(policy.value, facts, { to, archiveExisting: false });
  const { state } = once();
  if (state !== 'change') throw new Error(`the decision is ${state}`);
  const perSecond = [];
  for (let turn = 0; turn < 6; turn += 1) {
    const began = processorSeconds();
    let count = 0;
    for (; processorSeconds() - began < 0.5; count += 1) once();
    perSecond.push(count / (processorSeconds() - began));
  }
  const found = Math.round(median(perSecond.slice(1)) / 100) * 100;
  row('decisions per second of processor time, 100 rules', found.toLocaleString('en'), '> 50,000');
}

// --- what is promoted, and where

function model(name, version, stage) {
  const id = `/subscriptions/${PLACE['subscription-id']}/resourceGroups/rg/providers/Microsoft.MachineLearningServices/workspaces/ml/models/${name}/versions/${version}`;
  const tags = { owner: 'ana', ...(stage && { stage }) };
  return {
    id,
    properties: {
      modelUri: `azureml://models/${name}/${version}`,
      modelType: 'mlflow_model',
      stage,
      tags,
      properties: { accuracy: '0.93' },
    },
  };
}

function incumbentAndSuccessor(name) {
  return [model(name, '1', 'Production'), model(name, '2', 'Staging')];
}

function promotion(azure, name, to, more) {
  const place = Object.entries(PLACE).flatMap(([key, value]) => [`--${key}`, value]);
  return ['promote', '--asset', `azureml:${name}:2`, '--to', to, '--azure-endpoint', azure, ...place, ...more];
}

const SCENARIO = {
  owner: 'acme',
  repository: { name: 'models' },
  users: [{ login: 'ana' }, { login: 'dana' }],
  branches: [
    {
      name: 'main',
      sha: 'a'.repeat(40),
      rules: [
        { type: 'pull_request', parameters: { required_approving_review_count: 1 } },
        { type: 'non_fast_forward' },
        { type: 'deletion' },
      ],
    },
  ],
  environments: [{ name: 'production', can_admins_bypass: false, reviewers: [{ user: 'dana' }] }],
  runs: [
    {
      id: 17,
      actor: 'ana',
      reviews: [{ user: 'dana', environments: ['production'] }],
      jobs: [{ id: 171, name: 'promote', environment: 'production' }],
    },
  ],
  oidc: {
    requestToken: 'bench',
    claims: {
      repository: 'acme/models',
      run_id: '17',
      run_attempt: '1',
      ref: 'refs/heads/main',
      event_name: 'workflow_dispatch',
      environment: 'production',
      check_run_id: '171',
    },
  },
};

/** What the runner gives to the step of a job in the environment `production`. */
function job(github, azure, name, repository) {
  const inputs = {
    asset: `azureml:${name}:2`,
    to: 'Production',
    policy: 'preset:default',
    'azure-endpoint': azure,
    'github-token': 'bench',
    ledger: `${repository}#gated`,
    ...PLACE,
  };
  return {
    GITHUB_REPOSITORY: 'acme/models',
    GITHUB_RUN_ID: '17',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_EVENT_NAME: 'workflow_dispatch',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: 'a'.repeat(40),
    GITHUB_SERVER_URL: github,
    GITHUB_API_URL: github,
    ACTIONS_ID_TOKEN_REQUEST_URL: `${github}/_oidc/token`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'bench',
    GITHUB_OUTPUT: json('output', ''),
    GITHUB_STEP_SUMMARY: json('summary', ''),
    RUNNER_TEMP: folder,
    ...Object.fromEntries(Object.entries(inputs).map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value])),
  };
}

// --- processes

/** Loaded before the program: tells its peaks in bytes as it ends. */
const PEAK = `data:text/javascript,${encodeURIComponent(`
  import { subscribe } from 'node:diagnostics_channel';
  let live = 0;
  if (globalThis.gc) subscribe('http.client.response.finish', () => {
    globalThis.gc();
    const { heapUsed, external } = process.memoryUsage();
    live = Math.max(live, heapUsed + external);
  });
  process.on('exit', () => {
    const resident = process.resourceUsage().maxRSS * 1024;
    process.stderr.write('peak ' + JSON.stringify({ live, resident }) + '\\n');
  });
`)}`;

const ratio = (node, start) => inTurns(TURNS, () => run(node, ['-e', '0']), start);

/** A proxy that notes when each call began and ended. */
async function record(target) {
  const noted = [];
  const server = createServer((incoming, outgoing) => {
    const call = {
      method: incoming.method,
      path: incoming.url,
      began: performance.now(),
      ended: Number.POSITIVE_INFINITY,
    };
    noted.push(call);
    const { host, ...headers } = incoming.headers;
    const onward = httpRequest(
      new URL(incoming.url, target),
      { method: incoming.method, headers: { ...headers, host: `127.0.0.1:${port}` } },
      (answer) => {
        outgoing.writeHead(answer.statusCode, answer.headers);
        answer.on('end', () => (call.ended = performance.now())).pipe(outgoing);
      },
    );
    incoming.pipe(onward);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${port}`, calls: noted, close };
}

/** The most calls of which no two overlap: taken by their end, the earliest first. */
function inSequence(all) {
  let [count, free] = [0, Number.NEGATIVE_INFINITY];
  for (const { began, ended } of [...all].sort((a, b) => a.ended - b.ended)) {
    if (began < free) continue;
    count += 1;
    free = ended;
  }
  return count;
}

// --- small things

function json(name, value) {
  const path = join(folder, `${name}.json`);
  writeFileSync(path, value === '' ? '' : JSON.stringify(value));
  return path;
}

const seed = (name, resources) => json(`seed-${name}`, resources);

function processorSeconds() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function megabytes(path) {
  return readdirSync(path, { recursive: true }).reduce((sum, name) => sum + statSync(join(path, name)).size, 0) / 1e6;
}

function print(all) {
  const head = ['what', 'found', 'bar'];
  const lines = options.markdown ? [head, head.map(() => '---'), ...all] : [head, ...all];
  const widths = head.map((_, column) => Math.max(...lines.map((cells) => cells[column].length)));
  for (const cells of lines) {
    const padded = cells.map((cell, column) => cell.padEnd(widths[column])).join('  ');
    process.stdout.write(options.markdown ? `| ${cells.join(' | ')} |\n` : `${padded.trimEnd()}\n`);
  }
}

const parts = {
  starts: async () => {
    for (const node of new Set([process.execPath, options.node ?? process.execPath])) await ofNode(node);
  },
  calls,
  memory: manyVersions,
  decisions,
  ledger: () => ledger(row),
  size: async () => row('size of `dist/github`', `${megabytes(join(root, 'dist', 'github')).toFixed(2)} MB`, '< 6 MB'),
};

try {
  if (options.forget) forget();
  for (const part of options.only?.split(',') ?? Object.keys(parts)) await parts[part]();
  print(rows);
} finally {
  stop();
}
