import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { shellApprovals } from '../../src/approvals/shell.js';
import { ServiceFailure } from '../../src/core/failure.js';
import { byHand, DriftWorld, driftsIn, refusals } from './drift-world.js';
import { gatedRun } from './gated-run.js';

let world: DriftWorld;
beforeEach(async () => {
  world = await DriftWorld.start();
});
afterEach(() => world.emulator.close());

/** Version 1 in Production and explained, version 2 in Production by hand, of another model version 1 by hand. */
async function mixed(): Promise<void> {
  for (const version of ['1', '2', '3']) await world.put('model', 'churn', version);
  await world.promote('churn', '1', 'Staging');
  await world.promote('churn', '1', 'Production');
  await world.put('model', 'fraud', '1', byHand('Production'));
}

describe('drift and the files of promotions', () => {
  const entries = (...lines: readonly string[]) =>
    ['version: 1', 'promotions:', ...lines.map((line) => `  - ${line}`), ''].join('\n');
  beforeEach(async () => {
    for (const version of ['1', '2']) await world.put('model', 'churn', version);
    await world.promote('churn', '1', 'Staging');
  });

  it('says what the files want and reality lacks, on the line of the entry', async () => {
    const text = entries(
      '{ model: churn, stage: Staging, version: "1" }',
      '{ model: churn, stage: Production, version: "2" }',
      '{ model: gone, stage: Staging, version: "9" }',
      '{ data: train, stage: Staging, version: "@latest" }',
    );
    world.files = [{ file: 'a.yml', text }];
    const report = await world.drift({ promotions: 'wanted' });
    expect(report.verdict).toBe('deny');
    expect(driftsIn(report)).toEqual(['not-as-wanted train/-', 'not-as-wanted churn/2', 'not-as-wanted gone/9']);
    expect(report.annotations.map(({ message, at }) => `${at?.file}:${at?.line} ${message.split('. ', 1)[0]}`)).toEqual(
      [
        'wanted/a.yml:6 data train @latest in Staging is wanted, and @latest is never applied',
        'wanted/a.yml:4 version 2 is wanted in Production, and is in None',
        'wanted/a.yml:5 version 9 is wanted in Staging, and there is no such version',
      ],
    );
    for (const format of ['markdown', 'sarif', 'junit'])
      expect((await world.drift({ promotions: 'wanted', format })).rendering?.text).toContain('not-as-wanted');
    const { rendering } = await world.drift({ promotions: 'wanted', format: 'junit' });
    expect(rendering?.text).toContain('testsuite name="model/gone"');
  });

  it('finds nothing where the files have what they want, and looks at no other asset than was asked for', async () => {
    world.files = [{ file: 'a.yml', text: entries('{ model: churn, stage: Staging, version: "1" }') }];
    expect((await world.drift({ promotions: 'wanted' })).verdict).toBe('allow');
    world.files = [{ file: 'a.yml', text: entries('{ data: churn, stage: Staging, version: "1" }') }];
    expect(await world.kinds({ promotions: 'wanted', asset: 'azureml:churn' })).toEqual([]);
    expect(await world.kinds({ promotions: 'wanted', kind: 'data' })).toEqual(['not-as-wanted churn/1']);
    expect((await world.drift({ format: 'junit' })).rendering?.text).toContain('no files of promotions are named');
  });

  it('refuses to adopt or accept by them', async () => {
    expect(await world.problems({ promotions: 'wanted', adopt: 'true', reason: 'x' })).toBe(
      'promotions is given, but adopt takes what Azure ML holds',
    );
  });
});

describe('drift looks', () => {
  it('at every asset of a place, and ends well where everything is explained', async () => {
    await world.put('model', 'churn', '1');
    await world.promote('churn', '1', 'Staging');
    await world.promote('churn', '1', 'Production');
    await world.put('data', 'train', '1');
    await world.put('environment', 'py', '1');
    await world.put('component', 'prep', '1');
    const report = await world.drift();
    expect([report.verdict, report.sentence]).toEqual(['allow', 'Looked at 4 assets, found 0 differences.']);
    expect(report.approved).toEqual({ digest: null, approvals: [] });
  });

  it('at what was set by hand, in every kind', async () => {
    await mixed();
    await world.put('data', 'train', '1', { tags: { stage: 'Production' } });
    await world.put('component', 'prep', '1', { tags: { stage: 'Production' } });
    const report = await world.drift();
    expect(report.verdict).toBe('deny');
    expect(driftsIn(report)).toEqual([
      'unexplained-stage prep/1',
      'unexplained-stage train/1',
      'unexplained-stage fraud/1',
    ]);
    expect(report.annotations).toHaveLength(3);
    expect(report.document().adoption).toMatchObject({ digest: report.approved?.digest });
    expect(report.notes.join()).toContain('3 versions would keep their stages');
  });

  it('at one asset, at one version, or at one kind', async () => {
    await mixed();
    await world.put('model', 'fraud', '2', byHand('Archived'));
    await world.put('data', 'fraud', '1', { tags: { stage: 'Production' } });
    expect(await world.kinds({ asset: 'azureml:fraud' })).toEqual([
      'unexplained-stage fraud/1',
      'unexplained-stage fraud/2',
    ]);
    expect(await world.kinds({ asset: 'azureml:fraud:2' })).toEqual(['unexplained-stage fraud/2']);
    expect(await world.kinds({ asset: 'azureml:fraud@latest' })).toEqual(['unexplained-stage fraud/2']);
    expect(await world.kinds({ kind: 'data' })).toEqual(['unexplained-stage fraud/1']);
    expect(await world.kinds({ asset: 'azureml:churn' })).toEqual([]);
  });

  it('at what the ledger alone remembers: an asset that was deleted', async () => {
    await mixed();
    const gone = world.emptied();
    expect(await world.kinds({}, { registry: gone })).toEqual(['holder-missing churn/1']);
  });

  it('again at what seems to drift, for a list lags behind writes', async () => {
    await mixed();
    await world.put('model', 'fraud', '1', byHand('None'));
    const registry = world.registry();
    const before = await registry.read({ kind: 'model', name: 'churn', version: '2' });
    const after = await registry.read({ kind: 'model', name: 'churn', version: '1' });
    if (before === undefined || after === undefined) throw new Error('no such version');
    const lagging = {
      ...registry,
      async *list() {
        yield { ...after, stage: 'Staging', tags: {} };
        yield { ...before, stage: 'Production', tags: {} };
      },
    };
    expect(await world.kinds({ asset: 'azureml:churn' }, { registry: lagging })).toEqual([]);
  });

  it('once more while somebody promotes', async () => {
    await mixed();
    await world.promote('churn', '2', 'Staging');
    const registry = world.registry();
    let isFirst = true;
    const meanwhile = {
      ...registry,
      async *list(asset: Parameters<typeof registry.list>[0]) {
        if (isFirst) await world.promote('churn', '2', 'Production');
        isFirst = false;
        yield* registry.list(asset);
      },
    };
    expect(await world.kinds({ asset: 'azureml:churn' }, { registry: meanwhile })).toEqual([]);
  });

  it('without a ledger at what the registry tells, and says so', async () => {
    await world.put('model', 'fraud', '1', byHand('Production'));
    const report = await world.drift({}, { ledger: null });
    expect(driftsIn(report)).toEqual(['unexplained-stage fraud/1']);
    expect(report.notes.join()).toContain('The ledger is off');
  });

  it.each([
    ['sarif', 'sarif', '"version": "2.1.0"'],
    ['junit', 'xml', '<testsuite name="model/fraud"'],
    ['markdown', 'md', '`model/fraud/1`'],
  ])('and makes %s of it', async (format, extension, part) => {
    await world.put('model', 'fraud', '1', byHand('Production'));
    const { rendering } = await world.drift({ format });
    expect(rendering).toMatchObject({ format, extension });
    expect(rendering?.text).toContain(part);
  });

  it('and tells of what takes longer than two seconds', async () => {
    await world.put('model', 'fraud', '1');
    const registry = world.registry();
    const slow = {
      ...registry,
      async *list(asset: Parameters<typeof registry.list>[0]) {
        await new Promise((resolve) => setTimeout(resolve, 2500));
        yield* registry.list(asset);
      },
    };
    await world.drift({}, { registry: slow });
    expect(world.told).toContain('looked at 0 of 1 assets');
  });

  it.each([
    [{ asset: 'azureml:nothing' }, 'there is no model "nothing" in ws, and the ledger knows none'],
    [{ asset: 'azureml:fraud:9' }, 'there is no version 9 of the model "fraud" in ws, and the ledger knows none'],
    [{ adopt: 'true' }, 'reason is not given'],
    [{ adopt: 'yes' }, 'adopt is "yes"'],
    [{ adopt: 'true', accept: 'true' }, 'adopt and accept are both asked for'],
    [{ adopt: 'true', accept: 'true', reason: 'r' }, 'adopt and accept are both asked for'],
    [{ accept: 'true', reason: 'r' }, 'asset names no version to accept'],
    [{ 'plan-digest': 'x' }, 'plan-digest is not 64 lower-case hex characters'],
    [{ 'plan-digest': 'a'.repeat(64) }, 'plan-digest is given, but only adopt has a plan'],
    [{ format: 'xml' }, 'format is "xml", which drift cannot make'],
  ])('and is told what is wrong with %j', async (given, expected) => {
    await world.put('model', 'fraud', '1');
    expect(await world.problems(given)).toBe(expected);
  });
});

describe('drift adopts', () => {
  const adopting = { adopt: 'true', reason: 'it was here before the policy' };

  it('a whole place in one gated run, and afterwards nothing drifts and a promotion goes on from there', async () => {
    await world.put('model', 'churn', '1', byHand('Production'));
    await world.put('model', 'churn', '2');
    await world.put('model', 'fraud', '1', { stage: 'Production' });
    await world.put('model', 'fraud', '2', { ...byHand('Archived'), isArchived: true });
    await world.put('data', 'train', '1', { tags: { stage: 'Production' } });
    await world.put('component', 'prep', '1', { tags: { stage: 'Production' } });
    const seen = await world.drift();
    const report = await world.drift({ ...adopting, 'plan-digest': seen.approved?.digest ?? '' });
    expect([refusals(report), report.verdict, report.sentence]).toEqual([
      [],
      'allow',
      '5 versions of 4 assets keep their stages, and that is explained now.',
    ]);
    expect(report.approved?.approvals.map(({ person }) => person.login)).toEqual(['dana']);
    expect(await world.kinds()).toEqual([]);
    expect(await world.get('fraud', '1')).toMatchObject({ stage: 'Production', tags: { stage: 'Production' } });
    expect(await world.get('fraud', '2')).toMatchObject({ stage: 'Archived', isArchived: true });
    const [started, adopted] = world.records('model', 'fraud');
    expect([started?.event, adopted?.event]).toEqual(['started', 'adopted']);
    expect(started).toMatchObject({
      purpose: 'adopt',
      version: null,
      reason: 'it was here before the policy',
      proven: true,
      evidence: { approvals: [{ login: 'dana' }] },
      changes: [
        { version: '1', role: 'adopt', from: 'Production', to: 'Production', archived: null },
        { version: '2', role: 'adopt', from: 'Archived', to: 'Archived', archived: null },
      ],
    });
    await world.promote('churn', '2', 'Staging');
    await world.promote('churn', '2', 'Production');
    expect((await world.get('churn', '1')).stage).toBe('Archived');
    expect(await world.kinds()).toEqual([]);
  });

  it('nothing twice', async () => {
    await world.put('model', 'fraud', '1', byHand('Production'));
    await world.drift(adopting);
    const again = await world.drift(adopting);
    expect([again.verdict, again.title]).toEqual(['allow', 'ws: nothing to adopt']);
    expect(world.records('model', 'fraud')).toHaveLength(2);
    expect(await world.entries('fraud', '1')).toBe(1);
  });

  it('one version only, where one is named', async () => {
    await world.put('model', 'fraud', '1', byHand('Production'));
    await world.put('model', 'fraud', '2', { ...byHand('Archived'), isArchived: true });
    await world.drift({ ...adopting, asset: 'azureml:fraud:2' });
    expect(await world.kinds()).toEqual(['unexplained-stage fraud/1']);
    expect(world.records('model', 'fraud')[0]).toMatchObject({ version: '2', from: 'Archived', to: 'Archived' });
  });

  it.each([
    ['in a shell', { approvals: shellApprovals }],
    ['in a job of no environment', { approvals: gatedRun({ environment: null }).approvals }],
    ['in a job of another environment', { approvals: gatedRun({ environment: 'sandbox' }).approvals }],
    ['in a later attempt of a run', { approvals: gatedRun({ attempt: 2 }).approvals }],
  ])('nothing %s', async (_, ports) => {
    await world.put('model', 'fraud', '1', byHand('Production'));
    const report = await world.drift(adopting, ports);
    expect(report.verdict).not.toBe('allow');
    expect(refusals(report).length).toBeGreaterThan(0);
    expect(world.records('model', 'fraud')).toEqual([]);
    expect(await world.entries('fraud', '1')).toBe(0);
  });

  it.each(['None', 'Archived'])('nothing where the way from %s asks for the approvals of others', async (from) => {
    world.policy = world.policy
      .replace('version: 1', 'version: 1\nallow-cycles: true')
      .replace(
        'rollback:',
        `  - { from: ${from}, to: Production, environment: board, approvals: [{ from: [environment-reviewers] }] }\nrollback:`,
      );
    await world.put('model', 'fraud', '1', byHand('Production'));
    const report = await world.drift(adopting);
    expect(refusals(report).join()).toContain('this job is in the environment production');
    expect(world.records('model', 'fraud')).toEqual([]);
  });

  it('a component by its record alone, for its properties can be overwritten', async () => {
    await world.put('component', 'prep', '1', { tags: { stage: 'Production' } });
    expect((await world.drift(adopting)).verdict).toBe('allow');
    const registry = world.registry();
    const overwritten = {
      ...registry,
      async *list(asset: Parameters<typeof registry.list>[0]) {
        for await (const version of registry.list(asset)) yield { ...version, properties: {} };
      },
      async read(asset: Parameters<typeof registry.read>[0]) {
        const version = await registry.read(asset);
        return version && { ...version, properties: {} };
      },
    };
    expect(await world.kinds({}, { registry: overwritten })).toEqual([]);
  });

  it('nothing under another policy than the one under which it was begun', async () => {
    await world.put('model', 'fraud', '1', byHand('Production'));
    const registry = world.registry();
    const dying = { ...registry, write: async () => Promise.reject(new Error('killed')) };
    await expect(world.drift(adopting, { registry: dying })).rejects.toThrow('killed');
    world.policy = world.policy.replaceAll('environment: production,', 'environment: production, separate: [],');
    expect(refusals(await world.drift(adopting)).join()).toContain('unfinished model/fraud/1');
  });

  it('nothing that the reviewers have not seen, when somebody else is first', async () => {
    await world.put('model', 'fraud', '1', byHand('Production'));
    await world.put('model', 'fraud', '3');
    let isFirst = true;
    world.ledger.before = async (record) => {
      if (record.event !== 'started' || record.purpose !== 'adopt' || !isFirst) return;
      isFirst = false;
      await world.put('model', 'fraud', '2', { ...byHand('Archived'), isArchived: true });
      await world.promote('fraud', '3', 'Staging');
    };
    await expect(world.drift(adopting)).rejects.toThrow('what was approved is true no more');
    expect(world.records('model', 'fraud').map(({ event }) => event)).toEqual(['started', 'completed']);
  });

  it('what the reviewers have seen, though somebody else was first', async () => {
    await world.put('model', 'fraud', '1', byHand('Production'));
    await world.put('model', 'fraud', '3');
    let isFirst = true;
    world.ledger.before = async (record) => {
      if (record.event !== 'started' || record.purpose !== 'adopt' || !isFirst) return;
      isFirst = false;
      await world.promote('fraud', '3', 'Staging');
    };
    expect((await world.drift(adopting)).verdict).toBe('allow');
    expect(await world.kinds()).toEqual([]);
  });

  it.each([
    ['two holders', [byHand('Production'), byHand('Production')], 'two-holders'],
    ['an unknown stage', [byHand('Production'), byHand('Live')], 'unexplained-stage'],
    [
      'stage and tag apart',
      [byHand('Production'), { stage: 'Staging', tags: { stage: 'None' } }],
      'stage-and-tag-apart',
    ],
  ])('nothing while there is %s', async (_, versions, kind) => {
    for (const [index, properties] of versions.entries())
      await world.put('model', 'fraud', String(index + 1), properties);
    const report = await world.drift(adopting);
    expect(report.verdict).toBe('deny');
    expect(refusals(report).join()).toContain(`${kind} model/fraud`);
    expect(world.records('model', 'fraud')).toEqual([]);
  });

  it('nothing but what the reviewers saw', async () => {
    await world.put('model', 'fraud', '1', byHand('Production'));
    const digest = (await world.drift()).approved?.digest ?? '';
    await world.put('model', 'fraud', '2', { ...byHand('Archived'), isArchived: true });
    const report = await world.drift({ ...adopting, 'plan-digest': digest });
    expect(refusals(report).join()).toContain('so what would be adopted has changed');
    expect(world.records('model', 'fraud')).toEqual([]);
  });

  it('nothing where the policy wants a ledger and it is off, else by the entry alone', async () => {
    await world.put('model', 'fraud', '1', byHand('Production'));
    world.policy = world.policy.replace('ledger: optional', 'ledger: required');
    expect(refusals(await world.drift(adopting, { ledger: null })).join()).toContain('the ledger is off');
    world.policy = world.policy.replace('ledger: required', 'ledger: optional');
    expect((await world.drift(adopting, { ledger: null })).verdict).toBe('allow');
    expect(await world.entries('fraud', '1')).toBe(1);
    expect(await world.kinds({}, { ledger: null })).toEqual([]);
  });

  it('no component without a ledger, for nothing would explain it', async () => {
    await world.put('component', 'prep', '1', { tags: { stage: 'Production' } });
    expect(refusals(await world.drift(adopting, { ledger: null })).join()).toContain('can be overwritten');
  });

  it.each([0, 1, 2])('to its end when it was killed after %i of two writes', async (count) => {
    await world.put('model', 'fraud', '1', byHand('Production'));
    await world.put('model', 'fraud', '2', { ...byHand('Archived'), isArchived: true });
    const registry = world.registry();
    const dying = {
      ...registry,
      async write(...[writes, written, until]: Parameters<typeof registry.write>) {
        await registry.write(writes.slice(0, count), written, until);
        if (count < 2) throw new Error('killed');
      },
    };
    world.ledger.before = async (record) => {
      if (record.event === 'adopted' && count === 2) throw new Error('killed');
    };
    await expect(world.drift(adopting, { registry: dying })).rejects.toThrow('killed');
    world.ledger.before = async () => undefined;
    const digests = new Set(
      world.records('model', 'fraud').map((one) => (one.event === 'started' ? one.planDigest : '')),
    );
    const report = await world.drift(adopting);
    expect([refusals(report), report.verdict]).toEqual([[], 'allow']);
    expect(world.records('model', 'fraud').map(({ event }) => event)).toEqual(['started', 'adopted']);
    expect(digests.size).toBe(1);
    expect([await world.entries('fraud', '1'), await world.entries('fraud', '2')]).toEqual([1, 1]);
    expect(await world.kinds()).toEqual([]);
  });

  it('what an earlier attempt of the run began, where the policy lets a re-run finish', async () => {
    world.policy = world.policy.replaceAll(
      'environment: production,',
      'environment: { name: production, allow-reruns: true },',
    );
    await world.put('model', 'fraud', '1', byHand('Production'));
    const registry = world.registry();
    const dying = { ...registry, write: async () => Promise.reject(new Error('killed')) };
    const again = { approvals: gatedRun({ attempt: 2 }).approvals };
    expect(refusals(await world.drift(adopting, again)).join()).toContain(
      'no earlier attempt has left anything to finish',
    );
    await expect(world.drift(adopting, { registry: dying })).rejects.toThrow('killed');
    expect((await world.drift(adopting, again)).verdict).toBe('allow');
    expect(world.records('model', 'fraud').map(({ event }) => event)).toEqual(['started', 'adopted']);
  });

  it('what another run began and gave up, when its time is over and more is there to adopt', async () => {
    await world.put('model', 'fraud', '1', byHand('Production'));
    const registry = world.registry();
    const dying = {
      ...registry,
      async write(...[writes, written, until]: Parameters<typeof registry.write>) {
        await registry.write(writes, written, until);
        throw new Error('killed');
      },
    };
    await expect(world.drift(adopting, { registry: dying, timeout: 2000 })).rejects.toThrow('killed');
    await world.put('model', 'fraud', '2', { ...byHand('Archived'), isArchived: true });
    expect((await world.drift(adopting)).verdict).toBe('inconclusive');
    await new Promise((resolve) => setTimeout(resolve, 3100));
    expect(await world.kinds()).toEqual(['unexplained-stage fraud/2', 'unfinished fraud/1']);
    const digest = (await world.drift()).approved?.digest ?? '';
    const report = await world.drift({ ...adopting, 'plan-digest': digest });
    expect([refusals(report), report.verdict]).toEqual([[], 'allow']);
    expect(world.records('model', 'fraud').map(({ event }) => event)).toEqual([
      'started',
      'abandoned',
      'started',
      'adopted',
    ]);
    expect(await world.kinds()).toEqual([]);
    expect(await world.entries('fraud', '1')).toBe(2);
  });

  it('no second holder of a stage, where a promotion stopped between its two', async () => {
    await mixed();
    await world.promote('churn', '2', 'Staging');
    const registry = world.registry();
    const dying = {
      ...registry,
      async write(...[writes, written, until]: Parameters<typeof registry.write>) {
        await registry.write(writes.slice(0, 1), written, until);
        throw new Error('killed');
      },
    };
    await expect(world.promote('churn', '2', 'Production', { registry: dying, timeout: 2000 })).rejects.toThrow(
      'killed',
    );
    await new Promise((resolve) => setTimeout(resolve, 3100));
    expect(await world.kinds({ asset: 'azureml:churn' })).toEqual(['unfinished churn/2']);
    const report = await world.drift({ ...adopting, asset: 'azureml:churn' });
    expect([report.verdict, refusals(report).join()]).toEqual([
      'deny',
      expect.stringContaining('two-holders model/churn'),
    ]);
    await world.promote('churn', '2', 'Production');
    expect(await world.kinds({ asset: 'azureml:churn' })).toEqual([]);
  });

  it('nothing on top of what somebody put into the ledger under the same digest', async () => {
    await world.put('model', 'fraud', '1', byHand('Production'));
    const registry = world.registry();
    const dying = { ...registry, write: async () => Promise.reject(new Error('killed')) };
    await expect(world.drift(adopting, { registry: dying })).rejects.toThrow('killed');
    const events = world.ledger.chainsByName.get('model/fraud') ?? [];
    const begun = events.pop()?.record;
    if (begun?.event !== 'started') throw new Error('nothing was begun');
    const more = begun.changes.map((change) => ({ ...change, asset: change.asset.replace('/1', '/2'), version: '2' }));
    world.ledger.add({ kind: 'model', name: 'fraud' }, { ...begun, changes: [...begun.changes, ...more] });
    const report = await world.drift(adopting);
    expect([report.verdict, refusals(report).join()]).toEqual(['inconclusive', expect.stringContaining('unfinished')]);
  });

  describe('that stopped between two assets', () => {
    let digest = '';
    beforeEach(async () => {
      world.policy = world.policy.replaceAll(
        'environment: production,',
        'environment: { name: production, allow-reruns: true },',
      );
      await world.put('model', 'churn', '1', byHand('Production'));
      await world.put('model', 'fraud', '1', byHand('Production'));
      digest = (await world.drift()).approved?.digest ?? '';
      const registry = world.registry();
      const failing = {
        ...registry,
        async write(...[writes, written, until]: Parameters<typeof registry.write>) {
          if (writes[0]?.change.name === 'fraud')
            throw new ServiceFailure('Azure ML answered 503', { untouched: true });
          await registry.write(writes, written, until);
        },
      };
      await expect(world.drift({ ...adopting, 'plan-digest': digest }, { registry: failing })).rejects.toMatchObject({
        detail: { stands: ['model/churn is adopted', 'model/fraud may be adopted in part'] },
      });
      expect(world.records('model', 'fraud').map(({ event }) => event)).toEqual(['started', 'abandoned']);
    });

    it.each([
      ['a new run without the plan', '', { run: 'github.com/acme/ml/8' }],
      ['a new run with the plan that was approved', 'same', { run: 'github.com/acme/ml/8' }],
      ['a re-run with the plan that was approved', 'same', { attempt: 2 }],
    ])('is finished by %s', async (_, plan, gate) => {
      const given = { ...adopting, 'plan-digest': plan === 'same' ? digest : '' };
      const report = await world.drift(given, { approvals: gatedRun(gate).approvals });
      expect([refusals(report), report.verdict]).toEqual([[], 'allow']);
      expect(await world.kinds()).toEqual([]);
      const again = await world.drift({ ...adopting, 'plan-digest': digest });
      expect([again.verdict, again.title]).toEqual(['allow', 'ws: nothing to adopt']);
    });

    it.each([
      ['a re-run without the plan', '', { attempt: 2 }, 'no earlier attempt'],
      ['a re-run of another run', 'same', { attempt: 2, run: 'github.com/acme/ml/8' }, 'no earlier attempt'],
      ['the plan, when more is there by now', 'more', {}, 'so what would be adopted has changed'],
      ['the plan, when what was adopted is elsewhere', 'moved', {}, 'so what would be adopted has changed'],
    ])('is not finished by %s', async (_, plan, gate, why) => {
      if (plan === 'more') await world.put('model', 'fraud', '2', { ...byHand('Archived'), isArchived: true });
      const { properties } = await world.get('churn', '1');
      if (plan === 'moved') await world.put('model', 'churn', '1', { ...byHand('None'), properties });
      const given = { ...adopting, 'plan-digest': plan === '' ? '' : digest };
      const report = await world.drift(given, { approvals: gatedRun(gate).approvals });
      expect([report.verdict, refusals(report).join()]).toEqual(['deny', expect.stringContaining(why)]);
    });
  });

  it('nothing of an asset that somebody is moving', async () => {
    await world.put('model', 'fraud', '1', byHand('Production'));
    await world.put('model', 'fraud', '2');
    const registry = world.registry();
    const dying = { ...registry, write: async () => Promise.reject(new Error('killed')) };
    await expect(world.promote('fraud', '2', 'Staging', { registry: dying })).rejects.toThrow('killed');
    const report = await world.drift(adopting);
    expect(refusals(report).join()).toContain('unfinished model/fraud/2');
    expect(report.verdict).toBe('inconclusive');
  });
});

describe('drift accepts', () => {
  const accepting = { accept: 'true', reason: 'it was wrong', asset: 'azureml:churn:1' };

  it('that a holder is elsewhere, and the ledger holds that from then on', async () => {
    await mixed();
    const { properties } = await world.get('churn', '1');
    await world.put('model', 'churn', '1', { ...byHand('Staging'), properties });
    expect(await world.kinds({ asset: 'azureml:churn' })).toEqual(['ledger-disagrees churn/1']);
    const report = await world.drift(accepting);
    expect([refusals(report), report.verdict]).toEqual([[], 'allow']);
    expect(world.records('model', 'churn').at(-1)).toMatchObject({
      event: 'acknowledged',
      drift: 'ledger-disagrees',
      version: '1',
      stage: 'Production',
      reason: 'it was wrong',
      evidence: { approvals: [{ login: 'dana' }] },
    });
    expect(await world.kinds({ asset: 'azureml:churn' })).toEqual([]);
    expect((await world.drift(accepting)).title).toContain('nothing to accept');
    const other = await world.drift({ ...accepting, asset: 'azureml:fraud:1' });
    expect(other.notes).toEqual(['1 difference of this version cannot be accepted: see drift.']);
  });

  it('once, when two accept it together', async () => {
    await mixed();
    const { properties } = await world.get('churn', '1');
    await world.put('model', 'churn', '1', { ...byHand('Staging'), properties });
    let isFirst = true;
    world.ledger.before = async (record) => {
      if (record.event !== 'acknowledged' || !isFirst) return;
      isFirst = false;
      await world.drift(accepting);
    };
    expect((await world.drift(accepting)).verdict).toBe('allow');
    const events = world.records('model', 'churn').map(({ event }) => event);
    expect(events.filter((event) => event === 'acknowledged')).toHaveLength(1);
  });

  it('that a holder is gone, or archived', async () => {
    await mixed();
    const { properties } = await world.get('churn', '1');
    await world.put('model', 'churn', '1', { ...byHand('Production'), properties, isArchived: true });
    expect(await world.kinds({ asset: 'azureml:churn' })).toEqual(['holder-archived churn/1']);
    expect((await world.drift(accepting)).verdict).toBe('allow');
    expect(await world.kinds({ asset: 'azureml:churn' })).toEqual([]);
  });

  it.each([
    ['a shell', shellApprovals],
    ['a job of another environment', gatedRun({ environment: 'sandbox' }).approvals],
  ])('nothing from %s', async (_, approvals) => {
    await mixed();
    const gone = world.emptied();
    const report = await world.drift(accepting, { registry: gone, approvals });
    expect(report.verdict).not.toBe('allow');
    expect(world.records('model', 'churn').map(({ event }) => event)).not.toContain('acknowledged');
  });

  it('nothing of what is gone, where the owner of its training job must be another', async () => {
    await mixed();
    world.policy = world.policy.replaceAll(
      'environment: production,',
      'environment: production, separate: [job-owner],',
    );
    const gone = world.emptied();
    const report = await world.drift(accepting, { registry: gone });
    expect(refusals(report).join()).toContain('the version is gone');
    expect(world.records('model', 'churn').map(({ event }) => event)).not.toContain('acknowledged');
  });

  it('what needs no approval from a shell, and nothing from a pull request', async () => {
    await world.put('model', 'churn', '1');
    await world.promote('churn', '1', 'Staging');
    const { properties } = await world.get('churn', '1');
    await world.put('model', 'churn', '1', { ...byHand('None'), properties });
    const gated = gatedRun().approvals;
    const foreign: typeof gated = {
      ...gated,
      async evidence(...asked) {
        const evidence = await gated.evidence(...asked);
        return evidence.is === 'run' ? { ...evidence, event: 'pull_request_target' } : evidence;
      },
    };
    expect((await world.drift(accepting, { approvals: foreign })).verdict).toBe('deny');
    expect((await world.drift(accepting, { approvals: shellApprovals })).verdict).toBe('allow');
    expect(world.records('model', 'churn').at(-1)).toMatchObject({
      event: 'acknowledged',
      host: 'shell',
      stage: 'Staging',
    });
    expect(await world.kinds()).toEqual([]);
  });

  it('nothing without a ledger', async () => {
    await mixed();
    await expect(world.drift(accepting, { ledger: null })).rejects.toThrow('ledger is off');
  });

  it('a review, from those whom the policy names, and from nobody else', async () => {
    await mixed();
    const [, , , end] = world.records('model', 'churn');
    if (end?.event !== 'completed') throw new Error('no promotion');
    const events = world.ledger.chainsByName.get('model/churn') ?? [];
    events.pop();
    const review = { by: ['user:mallory'], until: '2020-01-01T00:00:00.000Z' };
    world.ledger.add({ kind: 'model', name: 'churn' }, { ...end, event: 'rolled-back', review });
    expect(await world.kinds({ asset: 'azureml:churn' })).toEqual(['unreviewed churn/1']);
    const shell = await world.drift(accepting, { approvals: shellApprovals });
    expect(shell.verdict).toBe('inconclusive');
    const { approvals, asked } = gatedRun();
    const report = await world.drift(accepting, { approvals });
    expect([refusals(report), report.verdict]).toEqual([[], 'allow']);
    expect(asked.map((rule) => rule.approvals.map(({ value }) => value.from))).toEqual([
      [[{ is: 'user', login: 'dana' }]],
    ]);
    expect(world.records('model', 'churn').at(-1)).toMatchObject({ event: 'reviewed', reviews: 4, version: '1' });
    expect(await world.kinds({ asset: 'azureml:churn' })).toEqual([]);
  });

  it('no review where the policy has no rollback of the stage any more', async () => {
    await mixed();
    const events = world.ledger.chainsByName.get('model/churn') ?? [];
    const end = events.pop()?.record;
    if (end?.event !== 'completed') throw new Error('no promotion');
    const review = { by: ['user:dana'], until: '2020-01-01T00:00:00.000Z' };
    world.ledger.add({ kind: 'model', name: 'churn' }, { ...end, event: 'rolled-back', review });
    world.policy = world.policy.slice(0, world.policy.indexOf('rollback:'));
    const report = await world.drift(accepting);
    expect(refusals(report).join()).toContain('the policy has no rollback of Production');
    expect(report.verdict).toBe('inconclusive');
  });
});
