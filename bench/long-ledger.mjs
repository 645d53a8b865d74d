// A place with a long past: 100,000 events in one repository, 10,000 of them of one asset, and a seed of the emulator in
// which each version carries what the events say of it. Made once for as long as what makes it is the same.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const lib = fileURLToPath(new URL('../lib/', import.meta.url));
/** What makes the bytes, and what says which form they have. */
const MAKERS = [
  'core/ledger/record.js',
  'core/ledger/board.js',
  'core/ledger/stored.js',
  'core/digest.js',
  'core/entry.js',
  'core/place.js',
  'ledger/git/branch.js',
];
const FORMS = ['core/ledger/parts.js', 'core/ledger/started.js', 'core/ledger/ended.js', 'core/ledger/noted.js'];
const CALLED = 'aml-promote-bench-ledger-';
const MOMENT = Date.parse('2021-01-01T00:00:00.000Z');
const MINUTE = 60_000;

/** The address of Azure ML is a part of every record, so whoever plays it listens here. */
export const PORT = 47_351;
export const PLACE = {
  in: 'workspace',
  endpoint: `http://127.0.0.1:${PORT}`,
  subscriptionId: '00000000-0000-0000-0000-000000000001',
  resourceGroup: 'rg',
  workspace: 'ml',
};
export const PREFIX = 'aml-promote-ledger';

/** The asset with the longest past, and one with a short one: of them more versions wait in Staging. */
export const LONG = 'long';
export const SHORT = 'short';
export const WAITING = 40;

/** Names and how many events each has; an odd one is a refusal. */
export const CHAINS = [
  [LONG, 10_000],
  [SHORT, 100],
  ...Array.from({ length: 894 }, (_, index) => [`other-${index}`, 100]),
  ...Array.from({ length: 240 }, (_, index) => [`new-${index}`, 2]),
  ...Array.from({ length: 20 }, (_, index) => [`refused-${index}`, 1]),
];

/** How many versions of an asset were promoted. */
export const promotedOf = (events) => Math.floor(events / 2);

/** The repository, the seed and the time that making them took; null where they were there. */
export async function longLedger() {
  const made = join(tmpdir(), `${CALLED}${keyOfContent()}`);
  const found = { repository: join(made, 'ledger.git'), seed: join(made, 'seed.json') };
  if (existsSync(made)) return { ...found, seconds: null };
  const began = performance.now();
  const ours = Object.assign({}, ...(await Promise.all(MAKERS.map((name) => import(join(lib, name))))));
  const growing = `${made}.${process.pid}`;
  await mkdir(growing);
  try {
    await write(ours, growing);
    renameSync(growing, made);
  } finally {
    rmSync(growing, { recursive: true, force: true });
  }
  return { ...found, seconds: (performance.now() - began) / 1000 };
}

/** Removes every ledger that was kept. */
export function forget() {
  for (const name of readdirSync(tmpdir()).filter((one) => one.startsWith(CALLED)))
    rmSync(join(tmpdir(), name), { recursive: true, force: true });
}

function keyOfContent() {
  const hash = createHash('sha256');
  const files = [fileURLToPath(import.meta.url), ...[...MAKERS, ...FORMS].map((name) => join(lib, name))];
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

async function write(ours, folder) {
  const repository = join(folder, 'ledger.git');
  await ended(spawn('git', ['init', '--quiet', '--bare', '--template=', '--initial-branch=main', repository]));
  const git = spawn('git', ['-c', 'pack.compression=1', 'fast-import', '--quiet', '--done'], {
    cwd: repository,
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  const seed = createWriteStream(join(folder, 'seed.json'));
  await put(seed, '[');
  let isFirst = true;
  for (const [name, count] of CHAINS) {
    const { events, versions } = chain(ours, name, count);
    await put(git.stdin, streamOf(ours, name, events));
    await put(seed, `${isFirst ? '' : ',\n'}${versions.map((version) => JSON.stringify(version)).join(',\n')}`);
    isFirst = false;
  }
  await put(git.stdin, 'done\n');
  git.stdin.end();
  seed.end(']\n');
  await Promise.all([ended(git), once(seed, 'close')]);
  await ended(spawn('git', ['--git-dir', repository, 'pack-refs', '--all']));
}

async function put(stream, text) {
  if (!stream.write(text)) await once(stream, 'drain');
}

async function ended(child) {
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${child.spawnargs.join(' ')} ended with ${code}`);
}

/**
 * The commands of git-fast-import(1). Records follow on records and boards on boards, so that one is kept as what it has
 * over the one before, as the repository of a server that has been tidied up keeps it.
 */
function streamOf({ refOf, placeShortId }, name, events) {
  const ref = refOf(PREFIX, placeShortId(PLACE), { kind: 'model', name });
  const data = (text) => `data ${Buffer.byteLength(text)}\n${text}\n`;
  const blob = (mark, text) => `blob\nmark :${mark}\n${data(text)}`;
  const count = events.length;
  const commit = ({ at, event }, index) => {
    const who = `aml-promote <aml-promote@noreply.invalid> ${Math.floor(at / 1000)} +0000`;
    const message = `${event}: model ${name}\n\nWritten-As: 0123456789abcdef\n`;
    return `commit ${ref}\nauthor ${who}\ncommitter ${who}\n${data(message)}M 100644 :${index + 1} record.json\nM 100644 :${count + index + 1} board.json\n\n`;
  };
  return [
    ...events.map(({ record }, index) => blob(index + 1, record)),
    ...events.map(({ board }, index) => blob(count + index + 1, board)),
    ...events.map(commit),
  ].join('');
}

/** One asset: each version in its turn is promoted from Staging to Production, and the one before it is archived. */
function chain(ours, name, count) {
  const { recordText, sha256, boardAfter, boardText } = ours;
  const events = [];
  let before = null;
  let at = MOMENT;
  const add = (record) => {
    const text = recordText(record);
    const board = boardAfter(before?.board ?? null, record);
    before = { digest: sha256(text), number: record.number, board };
    events.push({ event: record.event, at: Date.parse(record.at), record: text, board: boardText(board) });
    return before.digest;
  };
  const head = (event) => ({
    format: 1,
    number: (before?.number ?? 0) + 1,
    previous: before?.digest ?? null,
    at: new Date(at).toISOString(),
    tool: '0.1.0',
    place: ours.placeId(PLACE),
    kind: 'model',
    name,
    event,
  });
  const promoted = promotedOf(count);
  const more = name === LONG || name === SHORT ? WAITING : count % 2;
  const versions = Array.from({ length: promoted + more }, (_, index) => versionOf(name, index + 1, promoted));
  if (count % 2 === 1) add({ ...head('refused'), ...refusal(versions[0]) });
  for (let index = 0; index < promoted; index += 1) {
    const { started, plan } = promotion(ours, head('started'), versions[index], versions[index - 1] ?? null);
    const digest = add(started);
    at += MINUTE;
    add({ ...head('completed'), started, calls: 9, review: null, ...actorOf(started.version) });
    at += 59 * MINUTE;
    remember(ours, versions, started, digest, plan);
  }
  return { events, versions };
}

function versionOf(name, number, promoted) {
  const isPromoted = number <= promoted;
  const stage = !isPromoted ? 'Staging' : number < promoted ? 'Archived' : 'Production';
  return {
    id: `/subscriptions/${PLACE.subscriptionId}/resourceGroups/rg/providers/Microsoft.MachineLearningServices/workspaces/ml/models/${name}/versions/${number}`,
    properties: {
      isArchived: stage === 'Archived',
      modelType: 'mlflow_model',
      modelUri: `azureml://models/${name}/${number}`,
      stage,
      tags: { owner: 'ana', stage },
      properties: { accuracy: '0.93' },
    },
  };
}

/** Leaves the entry in both versions that a promotion moved. */
function remember({ entryKey, entryText }, versions, started, digest, plan) {
  for (const { version, from, to, sequence } of started.changes) {
    const entry = {
      plan,
      run: started.run.name,
      from,
      to,
      sequence,
      asset: started.changes[0].asset,
      proven: true,
      started: digest,
      number: started.number,
    };
    versions[Number(version) - 1].properties.properties[entryKey(entry)] = entryText(entry);
  }
}

/** As long as what a gated promotion with two checks leaves. */
function promotion({ canonicalJson, sha256 }, head, version, incumbent) {
  const number = version.id.slice(version.id.lastIndexOf('/') + 1);
  const previous = incumbent === null ? [] : [String(Number(number) - 1)];
  const change = (asset, role, from, to, archived, sequence) => ({
    asset: asset.id,
    name: head.name,
    version: asset.id.slice(asset.id.lastIndexOf('/') + 1),
    role,
    from,
    to,
    archived,
    sequence,
  });
  const changes = [
    change(version, 'promote', 'Staging', 'Production', null, 1),
    ...(incumbent === null ? [] : [change(incumbent, 'displace', 'Production', 'Archived', true, 2)]),
  ];
  const plan = {
    place: head.place,
    asset: {
      id: version.id,
      createdAt: head.at,
      job: `train-${number}`,
      type: 'mlflow_model',
      uri: version.properties.modelUri,
    },
    from: 'Staging',
    to: 'Production',
    holders: incumbent === null ? [] : [{ id: incumbent.id, createdAt: head.at, to: 'Archived' }],
    facts: [
      { subject: 'tag owner', source: 'tags', value: 'ana' },
      { subject: 'metric accuracy', source: 'property', value: '0.93' },
    ],
    rules: RULES,
    changes,
  };
  const digest = sha256(canonicalJson(plan));
  const started = {
    ...head,
    purpose: 'promote',
    version: number,
    from: 'Staging',
    to: 'Production',
    reason: 'The monthly training, better on every segment',
    expires: new Date(Date.parse(head.at) + 10 * MINUTE).toISOString(),
    continues: null,
    planDigest: digest,
    plan,
    policy: { file: '.aml-promote.yml', rules: sha256(canonicalJson(RULES)) },
    findings: [
      finding('stage', `version ${number} is in Staging`, null),
      finding('transition', 'Staging -> Production is a transition of the policy', null),
      finding('policy', 'policy at aaaaaaaaaaaa of the protected main', null),
      finding('tag owner', 'ana (tags)', 'any value'),
      finding('metric accuracy', '0.93 (property)', 'at least 0.9'),
      finding('environment', 'the environment production has required reviewers that nobody can bypass', null),
      finding(
        'approval 1',
        'approved by dana (named in the environment)',
        '1 of environment-reviewers, not the requester',
      ),
    ],
    metrics: [
      {
        metric: 'accuracy',
        value: '0.93',
        source: 'property',
        incumbents: previous.map((one) => ({ version: one, value: '0.93' })),
        wanted: 'at least 0.9',
        outcome: 'pass',
      },
    ],
    lineage: { job: `train-${number}`, commit: 'b'.repeat(40), repository: 'https://github.com/acme/models' },
    previousHolders: previous,
    changes,
    pass: previous.length === 0 ? 'full' : 'filtered',
    proven: true,
    ...actorOf(number),
  };
  return { started, plan: digest };
}

const finding = (subject, found, wanted) => ({ subject, outcome: 'pass', found, wanted });

function refusal(version) {
  return {
    purpose: 'promote',
    version: version.id.slice(version.id.lastIndexOf('/') + 1),
    from: 'Staging',
    to: 'Production',
    reason: null,
    verdict: 'deny',
    planDigest: null,
    findings: [{ subject: 'tag owner', outcome: 'fail', found: 'no tag owner', wanted: 'any value' }],
    ...actorOf('1'),
  };
}

const RULES = {
  approvals: [{ comment: null, count: 1, environment: null, from: ['environment-reviewers'] }],
  checks: [{ tag: 'owner' }, { metric: 'accuracy', source: 'property', min: 0.9 }],
  environment: {
    allowReruns: false,
    allowedRefs: null,
    allowedWorkflows: null,
    forbidAdminBypass: true,
    name: 'production',
  },
  freeze: [],
  requirePlan: false,
  separate: ['requester'],
  stages: [
    { exclusive: null, hidden: false, name: 'Staging' },
    { exclusive: { incumbentTo: 'Archived', when: 'always' }, hidden: false, name: 'Production' },
    { exclusive: null, hidden: true, name: 'Archived' },
  ],
};

function actorOf(run) {
  const url = `https://github.com/acme/models/actions/runs/${1_000_000 + Number(run)}`;
  return {
    host: 'github-actions',
    run: { name: url.slice('https://'.length), attempt: 1, url },
    evidence: {
      event: 'workflow_dispatch',
      ref: 'refs/heads/main',
      workflow: 'acme/models/.github/workflows/promote.yml@refs/heads/main',
      requesters: [{ id: '101', login: 'ana' }],
      approvals: [
        {
          comment: 'Looked at the plan, and at the drift of the last month',
          environment: 'production',
          id: '102',
          login: 'dana',
          match: 'named in the environment',
        },
      ],
      policy: { commit: 'a'.repeat(40), ref: 'refs/heads/main', repository: 'acme/models' },
    },
  };
}
