import { describe, expect, it } from '@jest/globals';
import { judge } from '../../src/commands/judge.js';
import { destination, usable } from '../../src/commands/policy.js';
import type { Ports } from '../../src/commands/ports.js';
import { promote } from '../../src/commands/promote.js';
import type { Request } from '../../src/commands/request.js';
import { KINDS, type Kind, segmentOf } from '../../src/core/asset.js';
import { type Decision, decide } from '../../src/core/decision.js';
import { planText } from '../../src/core/plan.js';
import { loadPolicy } from '../../src/core/policy/load.js';
import { type Earlier, type Foreseen, foresee } from '../../src/core/promotions/after.js';
import { gatherFacts } from '../../src/facts/gather.js';
import { anEstate, emulator, portsUnder, requestFor, told, WORKSPACE } from './estate.js';

anEstate();

/** One version shall be in one stage. */
type Wish = readonly [version: string, to: string];

const APPROVED = 'environment: emergency, approvals: [{ from: [environment-reviewers] }]';

/** Two exclusive stages, a hidden one, ways that need an approval and a way back. */
const policyOf = (incumbentTo = 'Archived', checks = ''): string => `version: 1
ledger: optional
allow-cycles: true
stages:
  None: { aliases: [Development] }
  Staging: { exclusive: { incumbent-to: Archived } }
  Production: { exclusive: { incumbent-to: ${incumbentTo} } }
  Archived: { hidden: true }
transitions:
  - { from: None, to: Staging${checks} }
  - { from: Archived, to: Staging, ${APPROVED}${checks} }
  - { from: [None, Staging], to: Production, ${APPROVED} }
  - { from: [None, Staging, Production], to: Archived, ${APPROVED} }
`;

const LEDGERS = [
  ['with a ledger', {}],
  ['without a ledger', { ledger: null }],
] as const;

/** Without a ledger nothing could explain the stage of a component later, so it is not moved. */
const CASES = KINDS.flatMap((kind) =>
  LEDGERS.filter(([, given]) => kind !== 'component' || !('ledger' in given)).map(
    ([name, given]) => [kind, name, given] as const,
  ),
);

describe('a plan on the facts as they will be', () => {
  it.each(CASES)('of a version that enters the stage which another one leaves (%s, %s)', async (kind, _, given) => {
    const world = await worldOf(kind, policyOf(), given, [
      ['1', 'Production'],
      ['2', 'Staging'],
    ]);
    await world.bearsOut([
      ['2', 'Production'],
      ['3', 'Staging'],
    ]);
  });

  it.each(CASES)('of a version that the one before displaces, and that comes back (%s, %s)', async (kind, _, given) => {
    const world = await worldOf(kind, policyOf(), given, [['1', 'Production']]);
    const [, second] = await world.bearsOut([
      ['2', 'Production'],
      ['1', 'Staging'],
    ]);
    expect(second).toMatchObject({ state: 'change', from: 'Archived' });
  });

  it.each(LEDGERS)('of a version that displaces the one which the one before displaced, %s', async (_, given) => {
    const world = await worldOf('model', policyOf('Staging'), given, [['1', 'Production']]);
    const [, second] = await world.bearsOut([
      ['2', 'Production'],
      ['3', 'Staging'],
    ]);
    expect(second).toMatchObject({ plan: { changes: [{ version: '3' }, { version: '1', to: 'Archived' }] } });
  });

  it.each(LEDGERS)(
    'of a version that will be there already, for the one before displaces it there, %s',
    async (_, given) => {
      const world = await worldOf('model', policyOf('Staging'), given, [['1', 'Production']]);
      const [, second] = await world.bearsOut([
        ['2', 'Production'],
        ['1', 'Staging'],
      ]);
      expect(second).toMatchObject({ state: 'done', from: 'Staging' });
    },
  );

  it.each(LEDGERS)('of the third of three, %s', async (_, given) => {
    const world = await worldOf('model', policyOf(), given, [
      ['1', 'Production'],
      ['2', 'Staging'],
    ]);
    await world.bearsOut([
      ['4', 'Archived'],
      ['2', 'Production'],
      ['1', 'Staging'],
    ]);
  });

  it('with the metrics of the holder that will be there', async () => {
    const checks = ', checks: [{ metric: accuracy, source: tag, no-worse-than: incumbent }]';
    const world = await worldOf('model', policyOf('Staging', checks), {}, [['1', 'Production']]);
    const [, second] = await world.bearsOut([
      ['2', 'Production'],
      ['3', 'Staging'],
    ]);
    expect(second).toMatchObject({ plan: { facts: [{ value: '0.93' }, { value: '0.91' }] } });
  });

  it('is not the plan of today', async () => {
    const world = await worldOf('model', policyOf(), {}, [['2', 'Staging']]);
    const [today] = await world.planned([['3', 'Staging']]);
    const [, later] = await world.planned([
      ['2', 'Production'],
      ['3', 'Staging'],
    ]);
    expect(digestOf(today)).not.toBe(digestOf(later));
  });

  it('after a promotion that stopped half-way and is finished first', async () => {
    const world = await worldOf('model', policyOf('Staging'), {}, [['1', 'Production']]);
    const ports = world.ports();
    const dying = {
      ...ports.registry,
      write: async (...[writes, written, until]: Parameters<typeof ports.registry.write>) => {
        await ports.registry.write(writes.slice(0, 1), written, until);
        throw new Error('killed');
      },
    };
    await expect(promote(world.request(['2', 'Production']), { ...ports, registry: dying })).rejects.toThrow('killed');
    const [first, second] = await world.bearsOut(
      [
        ['2', 'Production'],
        ['1', 'Staging'],
      ],
      { approvals: ports.approvals },
    );
    expect([first?.state, second?.state]).toEqual(['unfinished', 'done']);
  });
});

describe('what cannot be foreseen', () => {
  it('is since when a version will be where the one before displaces it to', async () => {
    const world = await worldOf('model', policyOf('Archived', ', checks: [{ soak: 1h }]'), {}, [['1', 'Production']]);
    expect(
      await world.foreseen([
        ['2', 'Production'],
        ['1', 'Staging'],
      ]),
    ).toMatchObject({
      is: 'not foreseeable',
      why: 'not foreseeable: soak counts from when version 1 comes into Archived, which the promotion before this one is yet to do',
      remedy: 'promote version 1 in a pull request of its own, after this one is merged and applied',
    });
    // Since when a version is where it stays until then is known.
    expect(
      await world.foreseen([
        ['2', 'Production'],
        ['3', 'Staging'],
      ]),
    ).toMatchObject({ is: 'foreseen' });
  });

  it('is the end of what another request has under way', async () => {
    const world = await worldOf('model', policyOf(), {}, []);
    const ports = world.ports();
    const dying = { ...ports.registry, write: () => Promise.reject(new Error('killed')) };
    await expect(promote(world.request(['4', 'Production']), { ...ports, registry: dying })).rejects.toThrow('killed');
    expect(
      await world.foreseen([
        ['2', 'Production'],
        ['3', 'Staging'],
      ]),
    ).toMatchObject({
      is: 'not foreseeable',
      why: 'not foreseeable: a promotion of model churn has no end yet, and may change what is planned here',
    });
  });

  it('is what a file of metrics says that nobody had to read for the way of today', async () => {
    const checks = ', checks: [{ metric: accuracy, source: file, min: 0.5 }]';
    const world = await worldOf('model', policyOf('Archived', checks), {}, [['1', 'Production']]);
    expect(
      await world.foreseen([
        ['2', 'Production'],
        ['1', 'Staging'],
      ]),
    ).toMatchObject({ is: 'not foreseeable', why: expect.stringContaining('the file of the input metrics') });
  });
});

const BODIES: Record<Kind, (version: string) => object> = {
  model: (version) => ({ modelUri: `azureml://m/${version}`, modelType: 'custom_model' }),
  data: (version) => ({ dataUri: `azureml://d/${version}`, dataType: 'uri_folder' }),
  environment: (version) => ({ image: `acme.azurecr.io/train:${version}` }),
  component: (version) => ({
    componentSpec: { type: 'command', name: 'churn', version, command: 'echo', environment: 'azureml:train:1' },
  }),
};

/** An asset of a kind with versions 1 to 4, some of them promoted, and what is asked of it. */
async function worldOf(kind: Kind, text: string, given: Partial<Ports>, before: readonly Wish[]) {
  const policy = usable(loadPolicy(new TextEncoder().encode(text), 'policy.yml', 'github'));
  const reference = { kind, name: 'churn', where: { in: 'elsewhere' } } as const;
  const request = ([version, to]: Wish): Request =>
    requestFor(version, to, { reference: { ...reference, version: { is: 'version', version } } });
  const ports = (): Ports => portsUnder(text, given);

  for (const version of ['1', '2', '3', '4']) {
    const url = `${emulator.url}${WORKSPACE}/${segmentOf(kind)}/churn/versions/${version}?api-version=2024-04-01`;
    const properties = { ...BODIES[kind](version), tags: { accuracy: `0.9${version}` } };
    const headers = { 'Content-Type': 'application/json' };
    const { ok } = await fetch(url, { method: 'PUT', headers, body: JSON.stringify({ properties }) });
    if (!ok) throw new Error(`the emulator took no ${kind}`);
  }
  for (const wish of before) await made(wish, ports());

  async function made(wish: Wish, with_: Ports): Promise<void> {
    const report = await promote(request(wish), with_);
    if (report.is !== 'judged' || report.verdict !== 'allow') throw new Error(told(report));
  }

  /** Each on the facts of now, as they will be after those before it. */
  async function foreseeing(wishes: readonly Wish[]): Promise<readonly { foreseen: Foreseen; decision?: Decision }[]> {
    const rows: { foreseen: Foreseen; decision?: Decision }[] = [];
    const earlier: Earlier[] = [];
    for (const asked of wishes) {
      const sources = ports();
      const wish = { to: destination(policy, asked[1]), archiveExisting: false };
      const head = sources.ledger && (await sources.ledger.head({ kind, name: 'churn' }));
      const facts = await gatherFacts(policy, wish, request(asked).reference, sources, head, true);
      const foreseen = foresee(policy, facts, wish, earlier, true);
      const decision = foreseen.is === 'foreseen' ? decide(policy, foreseen.facts, wish) : undefined;
      rows.push(decision === undefined ? { foreseen } : { foreseen, decision });
      if (foreseen.is === 'foreseen' && (decision?.state === 'change' || decision?.state === 'unfinished'))
        earlier.push({ facts: foreseen.facts, decision });
    }
    return rows;
  }

  const planned = async (wishes: readonly Wish[]): Promise<readonly (Decision | undefined)[]> =>
    (await foreseeing(wishes)).map(({ decision }) => decision);

  return {
    ports,
    request,
    planned,
    foreseen: async (wishes: readonly Wish[]) => (await foreseeing(wishes)).at(-1)?.foreseen,
    /** Plans all of them now, then makes one after the other, and finds each plan as it was foreseen. */
    async bearsOut(wishes: readonly Wish[], first: Partial<Ports> = {}): Promise<readonly (Decision | undefined)[]> {
      const decisions = await planned(wishes);
      for (const [index, wish] of wishes.entries()) {
        const { decision } = await judge({ ...request(wish), command: 'plan' }, ports());
        expect(saidBy(decisions[index])).toEqual(saidBy(decision));
        await made(wish, { ...ports(), ...(index === 0 ? first : {}) });
      }
      return decisions;
    },
  };
}

const digestOf = (decision: Decision | undefined): string =>
  decision?.state === 'change' || decision?.state === 'unfinished' ? decision.digest : '';

/** All of a decision but what names the record that explains the stage. */
function saidBy(decision: Decision | undefined): object {
  if (decision === undefined) return { state: 'not foreseeable' };
  const { state, from, findings } = decision;
  const outcomes = findings.map(({ subject, outcome }) => `${subject}: ${outcome}`);
  if (state !== 'change' && state !== 'unfinished') return { state, from, outcomes };
  const { plan, digest, changes } = decision;
  return { state, from, outcomes, digest, changes, text: planText(plan) };
}
