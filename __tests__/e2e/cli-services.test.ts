import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Cli, type Doc, document, type Ended, inGroups, OPEN, once, placeWords, prepareCli } from './arm/cli.js';
import type { Deed, Fault, WorldState } from './arm/server.js';
import { type Arm, entriesIn, full, putsIn, stageIn, startArm, type World } from './arm/start.js';

let arm: Arm;
let cli: Cli;
beforeAll(async () => {
  [arm, cli] = await Promise.all([startArm(), prepareCli()]);
  await cli.file('open.yml', OPEN);
});
afterAll(async () => {
  await Promise.all([arm.close(), cli.close()]);
});

const WAIT =
  '{"error":{"code":"UserError","message":"Received too many requests in a short amount of time. Retry again after 1 seconds."}}';
const LONG = WAIT.replace('1 seconds', '20 seconds');
const HTML = '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>nginx</body></html>';
const JSON500 = '{"error":{"code":"ServiceError","message":"Service invocation timed out."}}';

const answer = (status: number, body = '', headers: Record<string, string> = {}): Deed => ({
  is: 'answer',
  status,
  body,
  headers,
});

async function worldWith(faults: readonly Fault[] = []): Promise<World> {
  const world = arm.world();
  const { workspace } = world;
  const seed = [
    full(workspace, '3', { stage: 'Staging', tags: { stage: 'Staging' } }),
    full(workspace, '2', { stage: 'Production' }),
  ];
  await world.tell({ seed, faults });
  return world;
}

async function promote(
  world: World,
  more: readonly string[] = [],
): Promise<{ ended: Ended; doc: Doc; state: WorldState }> {
  const ended = await cli.run([
    'promote',
    '--asset',
    'azureml:fraud:3',
    '--to',
    'Production',
    ...placeWords(world),
    '--policy',
    'open.yml',
    '--json',
    ...more,
  ]);
  expect(ended.stderr).not.toContain('\u001B');
  expect(ended.stderr).not.toMatch(/^\s+at .*:\d+/m);
  return { ended, doc: document(ended), state: await world.see() };
}

const expectDone = ({ ended, state }: Awaited<ReturnType<typeof promote>>, label: string) =>
  expect([
    label,
    ended.code,
    stageIn(state, '3'),
    stageIn(state, '2'),
    entriesIn(state, '3').length,
    entriesIn(state, '2').length,
  ]).toEqual([label, 0, 'Production', 'Archived', 1, 1]);

describe('what passes is tried again', () => {
  const cases: readonly (readonly [string, Deed, number])[] = [
    ['429 with its wait in the message only', answer(429, WAIT), 950],
    ['429 with Retry-After in seconds', answer(429, LONG, { 'Retry-After': '1' }), 950],
    ['429 with Retry-After as a date', answer(429, LONG, { 'Retry-After': '@+2' }), 900],
    ['502 in HTML', answer(502, HTML, { 'Content-Type': 'text/html' }), 0],
    ['500 in JSON', answer(500, JSON500), 0],
    ['a dropped connection', { is: 'drop', when: 'before' }, 0],
    ['a connection dropped late', { is: 'drop', when: 'after' }, 0],
    ['half a body', { is: 'half' }, 0],
  ];
  it.each(cases)('%s', async (_, deed, least) => {
    await inGroups(['GET', 'LIST', 'PUT'] as const, 3, async (kind) => {
      const done = await promote(await worldWith([once(kind, 1, deed)]));
      expectDone(done, kind);
      expect(done.ended.ms).toBeGreaterThan(least);
      expect(done.state.calls.filter(({ applied }) => applied).map(({ version }) => version)).toEqual(['3', '2']);
      const [first, ...others] = done.state.calls.filter((call) => call.kind === kind);
      const second = others.find((call) => call.version === first?.version);
      if (second !== undefined && least > 0) expect(second.start - (first?.start ?? 0)).toBeGreaterThanOrEqual(least);
    });
  });

  it('on the write of the incumbent too', async () => {
    await inGroups(cases, 3, async ([label, deed]) => {
      const done = await promote(await worldWith([{ kind: 'PUT', version: '2', nth: 1, deed }]));
      expectDone(done, label);
      expect(done.state.calls.filter(({ applied }) => applied).map(({ version }) => version)).toEqual(['3', '2']);
    });
  });
});

describe('no usable answer is a 3', () => {
  it('at once, where a demanded wait does not fit', async () => {
    const demands = [
      answer(429, LONG),
      answer(429, '{}', { 'Retry-After': '30' }),
      answer(503, '', { 'Retry-After': '@+30' }),
      answer(429, LONG.replace('20', '999999')),
    ];
    await inGroups(
      demands.flatMap((deed) => (['GET', 'PUT'] as const).map((kind) => ({ deed, kind }))),
      3,
      async ({ deed, kind }) => {
        const { ended, doc, state } = await promote(await worldWith([{ kind, nth: 1, times: 99, deed }]), [
          '--timeout',
          '3s',
        ]);
        expect([ended.code, doc.error?.kind, stageIn(state, '3')]).toEqual([3, 'service', 'Staging']);
        expect(ended.ms).toBeLessThan(2500);
        expect(doc.error?.message).toMatch(/wait of \d+ s does not fit/);
      },
    );
  });

  it('within the timeout, where nothing is answered or half of it', async () => {
    const cases = (['GET', 'LIST', 'PUT'] as const).flatMap((kind) => [false, true].map((body) => ({ kind, body })));
    await inGroups(cases, 3, async ({ kind, body }) => {
      const { ended, doc } = await promote(
        await worldWith([{ kind, nth: 1, times: 99, deed: { is: 'stall', body } }]),
        ['--timeout', '2s'],
      );
      expect([kind, body, ended.code, doc.error?.kind]).toEqual([kind, body, 3, 'service']);
      expect(ended.ms).toBeLessThan(4000);
      expect(doc.error?.message).toMatch(/did not answer|does not fit/);
    });
  });

  it('with the correlation id and what to do', async () => {
    const headers = { 'x-ms-correlation-request-id': 'c0ffee00-1111-2222-3333-444444444444' };
    const denied = (code: string) => `{"error":{"code":"${code}","message":"not\\nallowed \\u001b[31m::error::x"}}`;
    await inGroups([401, 403, 400, 409], 2, async (status) => {
      for (const kind of ['GET', 'LIST', 'PUT'] as const) {
        const world = await worldWith([
          { kind, nth: 1, times: 9, deed: answer(status, denied('AuthorizationFailed'), headers) },
        ]);
        const { ended, doc, state } = await promote(world);
        expect([kind, status, ended.code, doc.error?.['correlation-id']]).toEqual([
          kind,
          status,
          3,
          headers['x-ms-correlation-request-id'],
        ]);
        expect(ended.stderr).toContain(headers['x-ms-correlation-request-id']);
        expect(ended.stderr.trimEnd().split('\n').length).toBeLessThanOrEqual(3);
        if (status === 403)
          expect(ended.stderr).toContain(
            `Microsoft.MachineLearningServices/workspaces/models/versions/${kind === 'PUT' ? 'write' : 'read'}`,
          );
        expect([doc.error?.stands, stageIn(state, '3')]).toEqual([[], 'Staging']);
      }
    });
  });

  it('where an answer is not Azure ML’s', async () => {
    const bodies = [
      '',
      'null',
      '[]',
      '{}',
      '{"properties":[]}',
      '{"properties":{"tags":{"a":1}}}',
      '{"properties":{"stage":5}}',
      '<html>',
      '{"properties":',
    ];
    await inGroups(bodies, 2, async (body) => {
      const { ended, doc, state } = await promote(
        await worldWith([{ kind: 'GET', nth: 1, times: 99, deed: answer(200, body) }]),
      );
      expect([body, ended.code, putsIn(state)]).toEqual([body, 3, []]);
      expect(doc.error?.message).not.toMatch(/internal error/);
      expect(ended.stderr.trimEnd().split('\n').length).toBeLessThanOrEqual(3);
    });
  });

  it('where nobody listens, or answers redirect', async () => {
    const world = await worldWith([
      { kind: 'GET', nth: 1, times: 99, deed: answer(307, '', { Location: 'http://127.0.0.1:1/x' }) },
    ]);
    expect((await promote(world)).ended.code).toBe(3);
    const nobody: World = { ...world, url: 'http://127.0.0.1:1' };
    const ended = await cli.run([
      'promote',
      '--asset',
      'azureml:fraud:3',
      '--to',
      'Production',
      ...placeWords(nobody),
      '--policy',
      'open.yml',
      '--json',
      '--timeout',
      '2s',
    ]);
    expect([ended.code, ended.stdout.split('\n').length > 1, ended.stderr.trimEnd().split('\n').length <= 3]).toEqual([
      3,
      true,
      true,
    ]);
  });
});

describe('half-written', () => {
  const forbidden = answer(403, '{"error":{"code":"AuthorizationFailed","message":"no"}}');
  // Calls of version 2: the pass reads it, the write reads it, then the PUT, then it is looked for.
  const stops: readonly (readonly [string, Fault])[] = [
    ['the write of the incumbent is forbidden', { kind: 'PUT', version: '2', nth: 1, times: 99, deed: forbidden }],
    [
      'the read of the incumbent before its write is forbidden',
      { kind: 'GET', version: '2', nth: 2, times: 99, deed: forbidden },
    ],
    [
      'the incumbent is gone',
      { kind: 'GET', version: '2', nth: 2, times: 99, deed: answer(404, '{"error":{"message":"gone"}}') },
    ],
    [
      'the new holder cannot be read after its write',
      { kind: 'GET', version: '3', nth: 3, times: 99, deed: forbidden },
    ],
    [
      'the write of the incumbent fails for good',
      { kind: 'PUT', version: '2', nth: 1, times: 99, deed: answer(500, JSON500, { 'Retry-After': '0' }) },
    ],
    ['the write of the incumbent stalls', { kind: 'PUT', version: '2', nth: 1, times: 99, deed: { is: 'stall' } }],
  ];
  it.each(stops)('says what was written, what stands and how to go on: %s', async (_, fault) => {
    const world = await worldWith([fault]);
    const { ended, doc, state } = await promote(world, ['--timeout', '3s']);
    expect([ended.code, doc.verdict, doc.error?.kind]).toEqual([3, 'inconclusive', 'service']);
    expect(stageIn(state, '3')).toBe('Production');
    const stands = doc.error?.stands.join('; ') ?? '';
    expect(stands).toMatch(/version 3 /);
    expect(stands).toMatch(/version 2 may still be in Production/);
    if (fault.version === '2') expect(stands).toMatch(/version 3 was moved from Staging to Production/);
    expect(doc.error?.fix).toBeTruthy();
    const lines = ended.stderr.trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(3);
    expect(ended.stderr).toContain('what stands: ');
    await world.tell({ faults: [], forget: true });
    const again = await promote(world);
    expectDone(again, 'again');
    expect([again.doc.state, putsIn(again.state)]).toEqual(['finished', ['2']]);
  });

  it('a write whose answer was lost, and that cannot be read any more, is not called untouched', async () => {
    const world = await worldWith([
      { kind: 'PUT', version: '3', nth: 1, deed: { is: 'drop', when: 'after' } },
      { kind: 'GET', version: '3', nth: 3, times: 99, deed: forbidden },
    ]);
    const { ended, doc, state } = await promote(world);
    expect([ended.code, stageIn(state, '3')]).toEqual([3, 'Production']);
    expect(doc.error?.stands.join()).toMatch(/version 3 may still be/);
  });

  it('somebody who moves the incumbent meanwhile stops the run', async () => {
    const world = await worldWith([
      { kind: 'PUT', version: '2', nth: 1, deed: answer(503, '', { 'Retry-After': '1' }) },
    ]);
    const running = promote(world);
    for (let tries = 0; tries < 100 && putsIn(await world.see()).length < 2; tries++)
      await new Promise((resolve) => setTimeout(resolve, 20));
    await world.tell({ seed: [full(world.workspace, '2', { stage: 'Staging', tags: { stage: 'Staging' } })] });
    const { ended, doc, state } = await running;
    expect([ended.code, stageIn(state, '2')]).toEqual([3, 'Staging']);
    expect(doc.error?.message).toMatch(/somebody moved it/);
    expect(doc.error?.stands.join()).toMatch(/version 3 was moved/);
  });
});
