import { describe, expect, test } from '@jest/globals';
import { inStage, puts } from './servers/azure.js';
import type { Arrived, Reply } from './servers/front.js';
import { expectWellEnded, world } from './servers/world.js';

const w = world();

const problem = (status: number, code: string, message: string): Reply => ({
  status,
  body: JSON.stringify({ error: { code, message } }),
  headers: { 'x-ms-correlation-request-id': 'c0ffee00-0000-4000-8000-000000000001' },
});
const BUSY = problem(503, 'ServiceUnavailable', 'The service is busy.');
const SLOW_DOWN = problem(
  429,
  'TooManyRequests',
  'Received too many requests in a short amount of time. Retry again after 1 seconds.',
);

/** Answers the first call of each kind so. */
function once(reply: Reply, when: (call: Arrived) => boolean): (call: Arrived) => Reply | undefined {
  let left = 1;
  return (call) => (when(call) && left-- > 0 ? reply : undefined);
}

describe('when Azure', () => {
  test('is busy for longer than the timeout, the verdict is inconclusive and nothing was written', async () => {
    const model = await w.model(inStage('Staging'));
    w.azure.front.instead = () => BUSY;
    const before = Date.now();
    const step = await w.promote(await w.github(), `azureml:${model}:1`, { inputs: { timeout: '3s' } });
    expect(Date.now() - before).toBeLessThan(6000);
    expectWellEnded(step, 1);
    expect(step.outputs).toEqual({
      verdict: 'inconclusive',
      stage: '',
      'previous-stage': '',
      version: '',
      archived: '[]',
      approvers: '[]',
      'plan-digest': '',
      plan: '',
      record: '',
      report: '',
    });
    const lines = step.stdout.split('\n').filter((line) => /503/.test(line) && !line.startsWith('::'));
    expect(lines).toHaveLength(1);
    expect(step.summary).toMatch(/503/);
    expect(puts(w.azure.calls(model))).toEqual([]);
  });

  test('is not there at all, the address is named', async () => {
    const model = await w.model(inStage('Staging'));
    const step = await w.promote(await w.github(), `azureml:${model}:1`, {
      inputs: { 'azure-endpoint': 'http://127.0.0.1:9', timeout: '2s' },
    });
    expectWellEnded(step, 1);
    expect(step.outputs.verdict).toBe('inconclusive');
    expect(step.stdout).toMatch(/Azure ML (did not answer|answered nothing)/);
  });

  test('asks to slow down on a GET and on a PUT, the promotion waits as long as it says and goes on', async () => {
    const model = await w.model(inStage('Production'), inStage('Staging'));
    const get = once(SLOW_DOWN, ({ method }) => method === 'GET');
    const put = once(SLOW_DOWN, ({ method }) => method === 'PUT');
    w.azure.front.instead = (call) => get(call) ?? put(call);
    const before = Date.now();
    const step = await w.promote(await w.github(), `azureml:${model}:2`);
    expect(Date.now() - before).toBeGreaterThan(2000);
    expectWellEnded(step, 0);
    expect(step.outputs).toMatchObject({ verdict: 'allow', stage: 'Production', archived: '["1"]' });
    const calls = w.azure.calls(model);
    expect(calls.filter(({ status }) => status === 429)).toHaveLength(2);
    // The repeated PUT began with a GET, and wrote the same.
    const mine = calls.filter(({ path }) => path.includes('/versions/2?'));
    const [refused, repeated] = puts(mine);
    expect(repeated?.body).toBe(refused?.body);
    expect(
      mine
        .filter(({ from }) => from > (refused?.from ?? 0) && from < (repeated?.from ?? 0))
        .map(({ method }) => method),
    ).toEqual(['GET']);
  });

  test('asks for a wait that does not fit, the run ends at once', async () => {
    const model = await w.model(inStage('Staging'));
    w.azure.front.instead = () => problem(429, 'TooManyRequests', 'Retry again after 600 seconds.');
    const before = Date.now();
    const step = await w.promote(await w.github(), `azureml:${model}:1`);
    expect(Date.now() - before).toBeLessThan(5000);
    expectWellEnded(step, 1);
    expect(step.outputs.verdict).toBe('inconclusive');
    expect(step.stdout).toMatch(/a wait of 600 s does not fit/);
  });

  test('refuses the second write, it says what was written and what stands, and the next run finishes it', async () => {
    const model = await w.model(inStage('Production'), inStage('Staging'));
    w.azure.front.instead = ({ method, path }) =>
      method === 'PUT' && path.includes('/versions/1?') ? problem(403, 'AuthorizationFailed', 'No.') : undefined;
    const github = await w.github();
    const halfWay = await w.promote(github, `azureml:${model}:2`);
    expectWellEnded(halfWay, 1);
    expect(halfWay.outputs).toMatchObject({
      verdict: 'inconclusive',
      stage: '',
      'previous-stage': 'Staging',
      version: '2',
      archived: '[]',
      approvers: '["dana"]',
    });
    expect(halfWay.stdout).toMatch(
      /what stands: version 2 was moved from Staging to Production; version 1 may still be in Production/,
    );
    expect(await w.azure.get(model, '1')).toMatchObject({ stage: 'Production' });

    w.azure.front.instead = () => undefined;
    const finished = await w.promote(github, `azureml:${model}:2`);
    expectWellEnded(finished, 0);
    expect(finished.outputs).toMatchObject({ verdict: 'allow', stage: 'Production', archived: '["1"]' });
    expect(finished.record).toMatchObject({ state: 'finished' });
    expect(await w.azure.get(model, '1')).toMatchObject({ stage: 'Archived', isArchived: true });
    // Both versions carry the entry of the one promotion.
    const keys = await Promise.all(
      ['1', '2'].map(async (version) => Object.keys((await w.azure.get(model, version)).properties)),
    );
    expect(keys[0]).toEqual(keys[1]);
    expect(keys[0]).toHaveLength(1);
  });

  test('loses the answer to a write that it made, the promotion sees that and does not write twice', async () => {
    const model = await w.model(inStage('Staging'));
    let sent = 0;
    w.azure.front.lose = ({ method }) => method === 'PUT' && sent++ === 0;
    const step = await w.promote(await w.github(), `azureml:${model}:1`);
    expectWellEnded(step, 0);
    expect(puts(w.azure.calls(model))).toHaveLength(1);
  });
});

describe('when GitHub', () => {
  test('answers 500 to everything, the verdict is inconclusive', async () => {
    const model = await w.model(inStage('Staging'));
    const step = await w.promote(
      await w.github({ faults: [{ path: '^/repos/', status: 500 }] }),
      `azureml:${model}:1`,
      { inputs: { timeout: '2s' } },
    );
    expectWellEnded(step, 1);
    expect(step.outputs.verdict).toBe('inconclusive');
    expect(step.stdout).toMatch(/GitHub answered 50\d/);
    expect(w.azure.calls(model).filter(({ method }) => method === 'PUT')).toEqual([]);
  });

  test('answers with a page instead of JSON, the verdict is inconclusive', async () => {
    const model = await w.model(inStage('Staging'));
    const faults = [{ path: '/approvals', status: 200, body: '<html>::error::x</html>', contentType: 'text/html' }];
    const step = await w.promote(await w.github({ faults }), `azureml:${model}:1`);
    expectWellEnded(step, 1);
    expect(step.outputs.verdict).toBe('inconclusive');
    expect(step.stdout).toMatch(/cannot be used: it is not JSON/);
  });

  test('does not show the repository to the token, it names the permission', async () => {
    const model = await w.model(inStage('Staging'));
    const step = await w.promote(
      await w.github({ faults: [{ path: '^/repos/octo-org/octo-repo$', status: 404 }] }),
      `azureml:${model}:1`,
    );
    expectWellEnded(step, 1);
    expect(step.outputs.verdict).toBe('inconclusive');
    expect(step.stdout).toMatch(/Give the job contents: read, as in permissions: /);
  });
});
