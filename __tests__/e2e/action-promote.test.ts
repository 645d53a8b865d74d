import { existsSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'lossless-json';
import { type Azure, inStage, puts, versionId } from './servers/azure.js';
import { inSequence } from './servers/front.js';
import { POLICY_PATH } from './servers/github.js';
import { expectWellEnded, world } from './servers/world.js';

// Twenty keys that no version of the API knows: sixteen in `properties`, four beside it. As text, for JSON.parse would
// round the numbers.
const UNKNOWN = [
  '"x-float":1.0,"x-long":12345678901234567890,"x-exponent":1e400,"x-small":0.10,"x-negative-zero":-0',
  '"x-nested":{"a":[1,2.50,{"b":null,"c":[[],{}]}]},"x-unicode":"größe \\u202e 模型 🚀","ключ":"значение","x-empty":""',
  '"x-null":null,"x-true":true,"x-array":[],"x-object":{},"":"empty key","x space":"a b","X-Case":1,"x-case":2',
].join(',');
const UNKNOWN_ON_TOP = '"kind":"special","sku":{"capacity":2.0},"zones":["1","2"],"etagLike":98765432109876543210';
const PROPERTIES =
  '"properties":{"azureml.git":"deadbeef"},"description":"Churn <b>model</b>","jobName":"job-1","modelType":"mlflow_model"';
const seeded = (version: string, stage: string) =>
  `{"id":"${versionId('churn', version)}",${UNKNOWN_ON_TOP},"properties":{${PROPERTIES},"modelUri":"https://store.example/churn/${version}",` +
  `"stage":"${stage}","tags":{"stage":"${stage}","team":"risk"},"flavors":{"sklearn":{"data":{"v":"1.0"}}},${UNKNOWN}}}`;

const w = world(`[${seeded('1', 'Production')},${seeded('2', 'Staging')}]`);

interface Body {
  properties: Record<string, unknown> & { tags: Record<string, unknown>; properties: Record<string, unknown> };
}

/** What was sent for a version, and what the last GET before it had shown. */
function written(azure: Azure, version: string): { readonly sent: Body; readonly shown: Body; readonly raw: string } {
  const calls = azure.calls('churn').filter(({ path }) => path.includes(`/versions/${version}?`));
  const index = calls.findIndex(({ method }) => method === 'PUT');
  const raw = calls[index]?.body ?? '';
  const read = calls.slice(0, index).findLast(({ method }) => method === 'GET')?.answer ?? '';
  return { sent: parse(raw) as Body, shown: parse(read) as Body, raw };
}

function expectOnlyTheStageMoved(azure: Azure, version: string, stage: string, archived: boolean): void {
  const { sent, shown, raw } = written(azure, version);
  const added = Object.keys(sent.properties.properties).filter((key) => !(key in shown.properties.properties));
  expect(added).toEqual([expect.stringMatching(/^aml-promote\.[0-9a-f]{16}$/)]);
  const entry = sent.properties.properties[added[0] ?? ''];
  const { tags, properties } = shown.properties;
  const wanted = {
    ...shown.properties,
    stage,
    tags: { ...tags, stage },
    properties: { ...properties, [added[0] ?? '']: entry },
    isArchived: archived,
  };
  expect(sent).toEqual({ ...shown, properties: wanted });
  for (const text of [
    '"x-float":1.0',
    '"x-long":12345678901234567890',
    '"x-exponent":1e400',
    '"x-small":0.10',
    '2.50',
    '"capacity":2.0',
    '98765432109876543210',
  ]) {
    expect(raw).toContain(text);
  }
}

describe('a promotion into Production that dana approved', () => {
  test('moves the version, archives the one before it, and tells who, what and how', async () => {
    const github = await w.github();
    w.azure.front.delay = 40;
    const step = await w.promote(github, 'azureml:churn:2', {
      inputs: { reason: 'better recall', environment: 'production', 'check-run-id': '900' },
    });

    expectWellEnded(step, 0);
    const { outputs, summary, record } = step;
    expect(outputs).toMatchObject({
      verdict: 'allow',
      stage: 'Production',
      'previous-stage': 'Staging',
      version: '2',
      archived: '["1"]',
      approvers: '["dana"]',
      'plan-digest': expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect([outputs.record, outputs.report].every((path) => path && existsSync(path))).toBe(true);
    expect(record).toMatchObject({
      verdict: 'allow',
      state: 'promoted',
      reason: 'better recall',
      proven: true,
      error: null,
    });
    for (const part of [
      '### Findings',
      '### Approvers',
      '`dana`',
      'looks right',
      '```mermaid',
      'better recall',
      '### Changes',
    ])
      expect(summary).toContain(part);

    const calls = w.azure.calls('churn');
    expect(calls.filter(({ authorized }) => authorized)).toEqual([]);
    expect(puts(calls).map(({ path }) => /versions\/(\d+)/.exec(path)?.[1])).toEqual(['2', '1']);
    expectOnlyTheStageMoved(w.azure, '2', 'Production', false);
    expectOnlyTheStageMoved(w.azure, '1', 'Archived', true);
    expect(inSequence(calls)).toBeLessThanOrEqual(7);

    expect(await w.azure.get('churn', '2')).toMatchObject({
      stage: 'Production',
      tags: { stage: 'Production', team: 'risk' },
    });
    expect(await w.azure.get('churn', '1')).toMatchObject({ stage: 'Archived', isArchived: true });
    // Neither the job's nor the workflow's token goes over plain http, but to GitHub's token service.
    const journal = await github.journal();
    expect(journal.filter(({ authorization, path }) => authorization && !path.startsWith('/_oidc/'))).toEqual([]);
    expect(journal.some(({ path }) => path.includes(POLICY_PATH) && path.includes('a'.repeat(40)))).toBe(true);
  });
});

describe('a promotion that asks for no approval', () => {
  test('needs neither an environment nor an ID token', async () => {
    const model = await w.model({});
    const step = await w.promote(await w.github({ claims: null }), `azureml:${model}:1`, {
      inputs: { to: 'Staging' },
      idToken: false,
    });
    expectWellEnded(step, 0);
    expect(step.outputs).toMatchObject({
      verdict: 'allow',
      stage: 'Staging',
      'previous-stage': 'None',
      archived: '[]',
      approvers: '[]',
    });
  });

  test('takes the newest version for @latest, and the place from an ARM id', async () => {
    const model = await w.model({}, {}, inStage('Staging'));
    const github = await w.github();
    const latest = await w.promote(github, `azureml:${model}@latest`, { inputs: { to: 'Archived' } });
    expect(latest.outputs).toMatchObject({ verdict: 'allow', version: '3', stage: 'Archived' });
    const place = { 'subscription-id': '', 'resource-group': '', workspace: '' };
    const byId = await w.promote(github, versionId(model, '1'), { inputs: { to: 'Staging', ...place } });
    expectWellEnded(byId, 0);
    expect(byId.outputs).toMatchObject({ verdict: 'allow', version: '1', stage: 'Staging' });
  });
});
