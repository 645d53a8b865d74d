import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import canonicalize from 'canonicalize';
import { inProduction, inStaging, policyWith } from './attacks/row.js';
import { branchesOf } from './ledger/chain.js';
import { jobOf, runStep, type Step } from './runner.js';
import { inStage, PLACE, type Properties, versionId } from './servers/azure.js';
import * as differ from './servers/azure-devops-world.js';
import { type PipelinesEstate, startPipelines } from './servers/azure-pipelines.js';
import { arrived, listen } from './servers/front.js';
import { type BareRepository, type GitServer, startGitServer } from './servers/git.js';
import { APPROVED, type Differently, gated, HEAD, startGitHub } from './servers/github.js';
import { InFours } from './servers/in-fours.js';
import { type Server, Started, startCli } from './servers/process.js';

type Inputs = Readonly<Record<string, string>>;

/** A case for both hosts: what differs from an honest promotion of version 2 that dana has approved. */
interface Case {
  readonly name: string;
  readonly verdict: 'allow' | 'deny' | 'inconclusive';
  /** What the ledger holds afterwards. */
  readonly events: readonly string[];
  /** Where versions are in the place, as URLs name it: `models` of the workspace unless said otherwise. */
  readonly segment?: string;
  /** Versions, in order: `1`, `2`, … */
  readonly versions?: readonly Properties[];
  readonly policy: string;
  /** What the Action did before, with the same policy. */
  readonly before?: readonly Inputs[];
  readonly inputs?: Inputs;
  /** Inputs of a job that plans it first, beside those. */
  readonly plans?: Inputs;
  readonly github?: Differently;
  readonly devops?: differ.Difference;
}

const remembered = (policy: string): string => `${policy}ledger: required\n`;
const ENTRY = 'environment: production\napprovals: [{ from: [environment-reviewers] }]\n';
const ASKS = remembered(policyWith(ENTRY));
const CHECKS = remembered(`${policyWith(ENTRY)}    checks:
      - tag: owner
      - { metric: accuracy, source: tag, min: 0.90, no-worse-than: incumbent, tolerance: 0.01 }
`);
const ROLLBACK = remembered(`version: 1
extends: default
rollback:
  - stage: Production
    displaced-to: Archived
    environment: production
    approvals: [{ from: [environment-reviewers] }]
    review-within: 24h
`);
const PRESET = remembered('version: 1\nextends: default\n');
const [FIRST, SECOND] = ['azureml:churn:1', 'azureml:churn:2'];
const PLAN = { command: 'plan' };
const DONE = ['started', 'completed'] as const;
const back = { asset: 'azureml:churn', command: 'rollback', reason: 'it answers nonsense' };

const cases: readonly Case[] = [
  { name: 'an approved promotion', verdict: 'allow', policy: ASKS, events: DONE },
  { name: 'an approved promotion with checks', verdict: 'allow', policy: CHECKS, plans: PLAN, events: DONE },
  { name: 'the preset alone', verdict: 'allow', policy: PRESET, events: DONE },
  {
    name: 'a promotion without an incumbent, and with a reason',
    verdict: 'allow',
    policy: ASKS,
    versions: [{}, inStaging],
    inputs: { reason: 'it is better' },
    events: DONE,
  },
  {
    name: 'a promotion in place of what was promoted before',
    verdict: 'allow',
    policy: ASKS,
    versions: [inStaging, inStaging],
    before: [{ asset: FIRST }],
    events: [...DONE, ...DONE],
  },
  {
    name: 'what is there already',
    verdict: 'allow',
    policy: ASKS,
    before: [{ asset: SECOND }],
    events: DONE,
  },
  {
    name: 'a metric below its threshold',
    verdict: 'deny',
    policy: CHECKS.replace('0.90', '0.99'),
    events: [],
  },
  {
    name: 'a refusal that is to be remembered',
    verdict: 'deny',
    policy: CHECKS.replace('0.90', '0.99'),
    inputs: { 'record-refusals': 'true' },
    events: ['refused'],
  },
  { name: 'a transition that is none', verdict: 'deny', policy: ASKS, inputs: { to: 'None' }, events: [] },
  {
    name: 'nobody’s approval',
    verdict: 'deny',
    policy: ASKS,
    inputs: { 'record-refusals': 'true' },
    github: { reviews: [] },
    devops: differ.skippedApproval,
    events: ['refused'],
  },
  {
    name: 'a run on a ref that the rule does not allow',
    verdict: 'deny',
    policy: ASKS.replace(
      'environment: production',
      'environment: { name: production, allowed-refs: ["refs/heads/release/*"] }',
    ),
    inputs: { 'record-refusals': 'true' },
    events: ['refused'],
  },
  {
    name: 'a policy that nothing protects',
    verdict: 'inconclusive',
    policy: ASKS,
    inputs: { 'record-refusals': 'true' },
    github: { rules: [] },
    devops: differ.branchWithoutPolicies,
    events: ['refused'],
  },
  {
    name: 'a stage that nothing explains',
    verdict: 'inconclusive',
    policy: ASKS,
    versions: [inProduction, { stage: 'Elsewhere', tags: { stage: 'Elsewhere' } }],
    events: [],
  },
  {
    name: 'a rollback',
    verdict: 'allow',
    policy: ROLLBACK,
    versions: [inStaging, inStaging],
    before: [{ asset: FIRST }, { asset: SECOND }],
    plans: { ...PLAN, rollback: 'true' },
    inputs: back,
    events: [...DONE, ...DONE, 'started', 'rolled-back'],
  },
  {
    name: 'a rollback with nowhere to go',
    verdict: 'deny',
    policy: ROLLBACK,
    versions: [inStaging, inStaging],
    before: [{ asset: FIRST }],
    inputs: back,
    events: DONE,
  },
  {
    name: 'data',
    verdict: 'allow',
    policy: ASKS,
    segment: 'data',
    versions: [{ tags: { stage: 'Production' } }, { tags: { stage: 'Staging' } }],
    inputs: { kind: 'data' },
    plans: PLAN,
    events: DONE,
  },
  {
    name: 'a model in a registry',
    verdict: 'allow',
    policy: ASKS,
    segment: 'registries/shared/models',
    plans: PLAN,
    events: DONE,
  },
  {
    name: 'an adoption of what was there before',
    verdict: 'allow',
    policy: PRESET,
    versions: [inStage('Production'), inStage('Staging')],
    inputs: { asset: '', to: '', command: 'drift', adopt: 'true', reason: 'it was here before' },
    events: ['started', 'adopted'],
  },
];

const started = new Started();
let pipelines: PipelinesEstate;
let gitServer: GitServer;
let emulators: Readonly<Record<Host, Server>>;
/** Stands where no case has its service: each has an address of its own. */
const NOWHERE = 'http://127.0.0.1:9';
beforeAll(async () => {
  const startEmulator = () => startCli(['emulator', '--port', '0']);
  const [action, task] = await Promise.all([startEmulator(), startEmulator()]);
  emulators = { action: started.add(action), task: started.add(task) };
  gitServer = started.add(await startGitServer());
  pipelines = started.add(await startPipelines(NOWHERE));
});
const played = new InFours(cases, play);
afterAll(async () => {
  await played.settled();
  await started.stop();
});

type Host = 'action' | 'task';

/** Where a case has Azure ML: at one address for both hosts, with a service of its own behind it for each. */
interface Service extends Server {
  /** Whose turn it is. */
  of: Host;
  /** The id of a version, without the host. */
  idOf(version: string): string;
  readonly inputs: Inputs;
}

let services = 0;

async function startService({ segment = 'models' }: Case): Promise<Service> {
  const server = await listen(async (message, response) => {
    const { method, path, headers, body } = await arrived(message);
    const sent = { 'content-type': headers['content-type'] ?? 'application/json' };
    const to = new URL(path, emulators[self.of].url);
    const answer = await fetch(to, { method, headers: sent, ...(body !== '' && { body }) });
    // Both promote at one time, and what they promote was registered at one.
    const text = (await answer.text()).replaceAll(
      /"(createdAt|lastModifiedAt)":"[^"]*"/g,
      '"$1":"2026-11-20T08:00:00+00:00"',
    );
    const follow = ['location', 'azure-asyncoperation'].flatMap((name) => {
      const where = answer.headers.get(name);
      return where === null ? [] : [[name, where.replace(emulators[self.of].url, self.url)]];
    });
    const date = new Date('2026-11-20T10:00:00Z').toUTCString();
    response
      .writeHead(answer.status, { 'content-type': 'application/json', date, ...Object.fromEntries(follow) })
      .end(text);
  });
  const name = `place-${++services}`;
  const isRegistry = segment.startsWith('registries/');
  const place = isRegistry ? segment.replace('/shared/', `/${name}/`) : `workspaces/${name}/${segment}`;
  const self: Service = {
    ...started.add(server),
    of: 'action',
    idOf: (version) => versionId('churn', version).replace('workspaces/prod/models', place),
    inputs: isRegistry ? { workspace: '', registry: name } : { workspace: name },
  };
  return self;
}

/** Registers versions, or has them be as they are at the other host. */
async function put(service: Service, versions: readonly Properties[]): Promise<void> {
  for (const [index, properties] of versions.entries()) {
    const answer = await fetch(urlOf(service, String(index + 1)), {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ properties }),
    });
    if (!answer.ok) throw new Error(await answer.text());
    // A registry takes its time.
    while (!(await fetch(urlOf(service, String(index + 1)))).ok)
      await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function shown(service: Service, count: number): Promise<readonly Properties[]> {
  const versions = Array.from({ length: count }, (_, index) => String(index + 1));
  return Promise.all(
    versions.map(async (version) => JSON.parse(await (await fetch(urlOf(service, version))).text()).properties),
  );
}

const urlOf = ({ url, idOf }: Service, version: string): string => `${url}${idOf(version)}?api-version=2024-04-01`;

/** What a host made of a case. */
interface Decided {
  readonly isDone: boolean;
  readonly plan: string;
  readonly outputs: Inputs;
  readonly document: Readonly<Record<string, unknown>>;
  /** Each event of the ledger, record and board, without what each host has of its own. */
  readonly events: readonly { readonly record: string; readonly board: string }[];
}

/** What was before was done by the Action; then both hosts meet the same ledger and the same versions. */
async function play(one: Case): Promise<Readonly<Record<Host, Decided>>> {
  const { versions = [inProduction, inStaging], before = [] } = one;
  const service = await startService(one);
  const ledger = await gitServer.repository();
  await put(service, versions.map(registered(one)));
  const byAction = await actionOf(one, service, ledger);
  for (const inputs of before)
    if ((await byAction(inputs)).code !== 0) throw new Error('what was to be before has failed');
  const found = await shown(service, versions.length);
  service.of = 'task';
  await put(service, found);
  const task = await decidedByTask(one, service, ledger);
  service.of = 'action';
  return { task, action: await decidedByAction(one, byAction, ledger) };
}

const registered =
  ({ segment }: Case) =>
  (properties: Properties): Properties =>
    segment === 'data'
      ? { dataType: 'uri_folder', dataUri: 'azureml://datastores/blob/paths/rows/', ...properties }
      : { modelUri: 'https://store.example/churn', modelType: 'custom_model', ...properties };

type Run<T> = (inputs: Inputs) => Promise<T>;

async function actionOf({ policy, github = {} }: Case, service: Service, ledger: BareRepository): Promise<Run<Step>> {
  const { url } = await startGitHub(started, gated({ reviews: [APPROVED], policy, ...github }));
  const usual = { to: 'Production', timeout: '60s', 'azure-endpoint': service.url, ledger: `${ledger.url}#` };
  return (inputs) =>
    runStep(started, { inputs: { ...PLACE, ...service.inputs, asset: SECOND, ...usual, ...inputs }, env: jobOf(url) });
}

async function decidedByAction(one: Case, run: Run<Step>, ledger: BareRepository): Promise<Decided> {
  const { inputs = {}, plans } = one;
  const planned = plans === undefined ? undefined : (await run({ ...inputs, ...plans })).outputs.plan;
  const { code, outputs } = await run(inputs);
  return {
    isDone: code === 0,
    plan: read(planned),
    outputs: withoutFiles(outputs),
    document: documentOf(read(outputs.record), HEAD),
    events: await eventsIn(ledger),
  };
}

async function decidedByTask(one: Case, { url, inputs: place }: Service, before: BareRepository): Promise<Decided> {
  const { policy, inputs = {}, plans, devops = differ.all() } = one;
  const difference = differ.all(named, devops);
  const { repository, run, organization } = await pipelines.project({ isRemembered: true, policy, difference });
  await repository.git(['fetch', '--quiet', before.path, 'refs/heads/*:refs/heads/*']);
  const asked = ({ asset = SECOND, ...others }: Inputs) =>
    run(asset, { azure: url, inputs: inPipelines({ ...place, ...others }) });
  const planned = plans === undefined ? undefined : (await asked({ ...inputs, ...plans })).outputs.plan;
  const { result, outputs } = await asked(inputs);
  const head = (await organization.world()).projects[0]?.builds[0]?.sourceVersion ?? '';
  return {
    isDone: result === 'Succeeded',
    plan: read(planned),
    outputs: withoutFiles(asOnGitHub(outputs)),
    document: documentOf(read(outputs.record), head),
    events: await eventsIn(repository),
  };
}

const read = (path: string | undefined): string => (path ? readFileSync(path, 'utf8') : '');

/** Who people are is evidence; here it is the same on both hosts, so that what is said of them must be. */
const named: differ.Difference = (all) => ({
  ...all,
  identities: Object.fromEntries(
    Object.entries(all.identities).map(([name, one]) => [name, { ...one, uniqueName: name }]),
  ),
});

const renamed = (all: Inputs, rename: (name: string) => string): Inputs =>
  Object.fromEntries(Object.entries(all).map(([name, text]) => [rename(name), text]));
const inPipelines = (inputs: Inputs): Inputs =>
  renamed(inputs, (name) => name.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase()));
const asOnGitHub = (outputs: Inputs): Inputs =>
  renamed(outputs, (name) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));

/** Files are where each host keeps them. */
const withoutFiles = ({ plan, record, report, ...others }: Inputs): Inputs => others;

/**
 * The ledger from its first event to its last. Taken out are `host`, `run` and `evidence`, and `previous`, which is a digest
 * of them.
 */
async function eventsIn({ path, git }: BareRepository): Promise<Decided['events']> {
  const ref = (await branchesOf({ path })).get('churn');
  if (ref === undefined) return [];
  const commits = (await git(['rev-list', '--reverse', ref])).trim().split('\n');
  return Promise.all(
    commits.map(async (commit) => {
      const [record, board] = [`${commit}:record.json`, `${commit}:board.json`];
      const whole = JSON.parse(await git(['cat-file', 'blob', record]));
      return {
        record: canonicalize(withoutOwn(whole)) ?? '',
        board: await git(['cat-file', 'blob', board]),
      };
    }),
  );
}

function withoutOwn(record: Readonly<Record<string, unknown>>): object {
  const { host, run, evidence, previous, started, ...others } = record;
  const isWhole = typeof started === 'object' && started !== null;
  return { ...others, ...(isWhole && { started: withoutOwn({ ...started }) }) };
}

/** What was judged of the run, its gate and its approvals: each host has its own words for it. */
const OF_THE_RUN = /^(run|policy|environment|require-plan|approval \d+)$/;

const inOwnWords = ({ subject, outcome, ...others }: Record<string, unknown>): object =>
  OF_THE_RUN.test(String(subject)) ? { subject, outcome } : { subject, outcome, ...others };

/** The id of the commit at which the policy was read, which each forge has its own of. */
function withoutCommit(text: string, head: string): string {
  // What was before was done on GitHub.
  return text.replaceAll(new RegExp(`${head}|${HEAD}`, 'g'), 'COMMIT');
}

/**
 * The document for the run's own user. Taken out are `run`, files, and what is of it in the rest: ids of accounts, in which
 * repositories policy and ledger are, and the digest of the ledger's last record.
 */
function documentOf(text: string, head: string): Decided['document'] {
  const { run, record, report, policy, ledger, approvers, findings, ...others } = JSON.parse(withoutCommit(text, head));
  const people = approvers.map(({ id, ...one }: Record<string, unknown>) => one);
  return {
    ...others,
    approvers: people,
    findings: findings?.map(inOwnWords),
    policy: policy && { ...policy, repository: null },
    ledger: ledger && { ...ledger, repository: null, digest: null },
  };
}

describe('the Action and the task decide the same of', () => {
  test.each(cases)('$name', async (one) => {
    const { action, task } = await played.of(one);
    expect(action.events.map(({ record }) => JSON.parse(record).event)).toEqual(one.events);
    expect([action.document.verdict, action.isDone]).toEqual([one.verdict, one.verdict === 'allow']);
    expect(action.plan === '').toBe(one.plans === undefined);
    expect(task).toEqual(action);
  });
});
