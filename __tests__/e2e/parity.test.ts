import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { inProduction, inStaging, policyWith } from './attacks/row.js';
import { type Properties, startAzure, versionId } from './servers/azure.js';
import * as differ from './servers/azure-devops-world.js';
import { type PipelinesEstate, startPipelines } from './servers/azure-pipelines.js';
import { arrived, listen } from './servers/front.js';
import { APPROVED, type Differently } from './servers/github.js';
import { type Server, Started } from './servers/process.js';
import { NO_LEDGER } from './servers/without-ledger.js';
import { world } from './servers/world.js';

/** A case for both hosts: what differs from an honest promotion that dana has approved. */
interface Case {
  readonly name: string;
  readonly verdict: 'allow' | 'deny' | 'inconclusive';
  readonly versions?: readonly Properties[];
  readonly policy?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly github?: Differently;
  readonly devops?: differ.Difference;
}

const ASKS = policyWith('environment: production\napprovals: [{ from: [environment-reviewers] }]\n');
const CHECKS = `${ASKS}    checks:
      - tag: owner
      - { metric: accuracy, source: tag, min: 0.90, no-worse-than: incumbent, tolerance: 0.01 }
`;
const cases: readonly Case[] = [
  { name: 'an approved promotion', verdict: 'allow', policy: ASKS },
  { name: 'an approved promotion with checks', verdict: 'allow', policy: CHECKS },
  { name: 'the preset alone', verdict: 'allow' },
  {
    name: 'a metric below its threshold',
    verdict: 'deny',
    policy: CHECKS.replace('0.90', '0.99'),
  },
  { name: 'a transition that is none', verdict: 'deny', policy: ASKS, inputs: { to: 'None' } },
  {
    name: 'nobody’s approval',
    verdict: 'deny',
    policy: ASKS,
    github: { reviews: [] },
    devops: differ.skippedApproval,
  },
  {
    name: 'a run on a ref that the rule does not allow',
    verdict: 'deny',
    policy: ASKS.replace(
      'environment: production',
      'environment: { name: production, allowed-refs: ["refs/heads/release/*"] }',
    ),
  },
  {
    name: 'a policy that nothing protects',
    verdict: 'inconclusive',
    policy: ASKS,
    github: { rules: [] },
    devops: differ.branchWithoutPolicies,
  },
  {
    name: 'a stage that nothing explains',
    verdict: 'inconclusive',
    policy: ASKS,
    versions: [inProduction, { stage: 'Elsewhere', tags: { stage: 'Elsewhere' } }],
  },
];

const w = world();
const started = new Started();
let pipelines: PipelinesEstate;
let azure: Switched;
beforeAll(async () => {
  azure = started.add(await startSwitched());
  pipelines = started.add(await startPipelines(azure.url));
});
afterAll(() => started.stop());

/** One address of Azure ML; behind it, for each host a service of its own in the same state. */
interface Switched extends Server {
  to: string;
}

async function startSwitched(): Promise<Switched> {
  const server = await listen(async (message, response) => {
    const { method, path, headers, body } = await arrived(message);
    const sent = { 'content-type': headers['content-type'] ?? 'application/json' };
    const answer = await fetch(new URL(path, self.to), { method, headers: sent, ...(body !== '' && { body }) });
    // Both promote at one time, and what they promote was registered at one.
    const text = (await answer.text()).replaceAll(
      /"(createdAt|lastModifiedAt)":"[^"]*"/g,
      '"$1":"2026-11-20T08:00:00+00:00"',
    );
    const date = new Date('2026-11-20T10:00:00Z').toUTCString();
    response.writeHead(answer.status, { 'content-type': 'application/json', date }).end(text);
  });
  const self: Switched = { ...server, to: '' };
  return self;
}

/** What a host decided: its plan, and its record without what it may have of its own. */
interface Decided {
  readonly plan: string;
  readonly digest: string;
  readonly record: Readonly<Record<string, unknown>>;
}

async function service(model: string, versions: readonly Properties[]): Promise<void> {
  const one = await startAzure(w.test);
  for (const [index, properties] of versions.entries()) await one.put(model, String(index + 1), properties);
  expect((await fetch(`${one.emulator.url}${versionId(model, '2')}?api-version=2024-04-01`)).ok).toBe(true);
  azure.to = one.emulator.url;
}

async function byAction(model: string, { policy, inputs = {}, github: different = {} }: Case): Promise<Decided> {
  const github = await w.github({ reviews: [APPROVED], ...(policy !== undefined && { policy }), ...different });
  const asked = { 'azure-endpoint': azure.url, ...NO_LEDGER, ...inputs };
  const planned = await w.promote(github, `azureml:${model}:2`, { inputs: { ...asked, command: 'plan' } });
  const plan = planned.outputs.plan ? readFileSync(planned.outputs.plan, 'utf8') : '';
  const { outputs } = await w.promote(github, `azureml:${model}:2`, { inputs: asked });
  return { plan, digest: outputs['plan-digest'] ?? '', record: JSON.parse(readFileSync(outputs.record ?? '', 'utf8')) };
}

async function byTask(model: string, { policy, inputs = {}, devops }: Case): Promise<Decided> {
  const project = await pipelines.project({
    ...(policy !== undefined && { policy }),
    ...(devops !== undefined && { difference: devops }),
  });
  const asked = { azure: azure.url, inputs };
  const planned = await project.run(`azureml:${model}:2`, { ...asked, inputs: { ...inputs, command: 'plan' } });
  const plan = planned.outputs.plan ? readFileSync(planned.outputs.plan, 'utf8') : '';
  const { outputs, artifacts } = await project.run(`azureml:${model}:2`, asked);
  const record = artifacts.find(({ name }) => name.startsWith('aml-promote-record'));
  return { plan, digest: outputs.planDigest ?? '', record: JSON.parse(record?.text ?? '{}') };
}

describe('the Action and the task decide the same of', () => {
  test.each(cases)('$name', async (one) => {
    const { verdict, versions = [inProduction, inStaging] } = one;
    await service('churn', versions);
    const action = await byAction('churn', one);
    await service('churn', versions);
    const task = await byTask('churn', one);
    expect(task.plan).toBe(action.plan);
    expect([task.digest, task.record.verdict]).toEqual([action.digest, action.record.verdict]);
    expect(task.record.verdict).toBe(verdict);
    expect(shared(task.record)).toEqual(shared(action.record));
  });
});

/** Without what each host has of its own: names of people, of the repository and of files, and its commit. */
function shared(all: Decided['record']): unknown {
  const { host: _, run: __, evidence: ___, at: ____, record: _____, report: ______, ...others } = all;
  const text = JSON.stringify(others)
    .replaceAll('@contoso.example', '')
    .replaceAll(/octo-org\/octo-repo|Models\/churn/g, 'REPOSITORY')
    .replaceAll(/"commit":"[0-9a-f]{40}"/g, '"commit":"COMMIT"')
    .replaceAll(/is not protected: [^"]*/g, 'is not protected')
    .replaceAll(/policy at [0-9a-f]{12}/g, 'policy at COMMIT')
    .replaceAll(/"id":"(\d+|aad\.\w+)"/g, '"id":"ACCOUNT"');
  return JSON.parse(text);
}
