import { describe, expect, it } from '@jest/globals';
import { apply } from '../../src/commands/apply.js';
import { promote } from '../../src/commands/promote.js';
import { rollback } from '../../src/commands/rollback.js';
import { exitCodeOf, ServiceFailure } from '../../src/core/failure.js';
import { endOf } from '../../src/report/ending.js';
import {
  anEstate,
  CHAIN,
  dyingAfter,
  jobOf,
  ledger,
  person,
  place,
  portsUnder,
  records,
  registry,
  requestFor,
  told,
} from './estate.js';
import { entriesIn, Merges, POLICY, POLICY_FILE, requestOf, runOf, wanting } from './merges.js';

anEstate();

const A = 'promotions/a.yml';
const dana = person('2', 'dana');

/** Which version holds Production, as the registry shows it. */
async function holders(): Promise<string[]> {
  const found: string[] = [];
  for await (const { version, stage } of registry().list(CHAIN)) if (stage === 'Production') found.push(version);
  return found;
}

/** A registry that gives no answer to writes once so many were made. */
const failingAfter = (count: number) => {
  const real = dyingAfter(count);
  return {
    ...real,
    write: (...given: Parameters<typeof real.write>) =>
      real.write(...given).catch(() => {
        throw new ServiceFailure('Azure ML gave no usable answer');
      }),
  };
};

type Proposed = ReturnType<Merges['propose']>;

/** An event that changes nothing: a refusal that is remembered. */
async function settledRefusal(): Promise<void> {
  const head = await ledger.head(CHAIN);
  const last = head.tip?.record;
  if (last === undefined || head.tip === null) throw new Error('an empty chain');
  const { place: where, tool, host, run, evidence } = last;
  ledger.add(CHAIN, {
    ...{ format: last.format, event: 'refused', purpose: 'promote', kind: 'model', name: 'churn', place: where, tool },
    ...{ number: last.number + 1, previous: head.tip.digest, at: new Date().toISOString(), version: '3' },
    ...{ from: 'None', to: 'Production', reason: null, verdict: 'deny', planDigest: null, findings: [] },
    ...{ host, run, evidence },
  });
}

async function rolledBack(): Promise<void> {
  // The registry tells time in whole seconds.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const ports = portsUnder(POLICY, { approvals: jobOf(900) });
  const request = {
    command: 'rollback' as const,
    reference: { ...CHAIN, version: null, where: { in: 'elsewhere' as const } },
    to: 'Production',
    place: place(),
    policy: POLICY_FILE,
    metrics: null,
    planDigest: null,
    reason: 'it answers nonsense',
    archiveExisting: true,
    recordRefusals: false,
    asset: 'azureml:churn',
  };
  expect(told(await rollback(request, ports))).toContain('allow rolled-back');
}

describe('apply', () => {
  it('promotes what the merge changed, each entry with its own record that names the pull request', async () => {
    const merges = new Merges();
    const { merge, reviews } = await merges.merged({ [A]: wanting(['1', 'Production', 'Better'], ['2', 'Staging']) });
    const report = await merges.apply(merge, reviews);
    expect([report.verdict, entriesIn(report)]).toEqual(['allow', ['1 Production promoted', '2 Staging promoted']]);
    expect(report.approved?.approvals.map(({ person }) => person.login)).toEqual(['dana']);
    const ended = records().filter(({ event }) => event === 'completed');
    expect(ended).toMatchObject([
      {
        started: {
          reason: 'Better',
          to: 'Production',
          evidence: { requesters: [{ login: 'ana' }], merge: { number: merge.number, commit: merge.head } },
        },
      },
      { started: { reason: null, to: 'Staging' } },
    ]);
  });

  it('does nothing twice: another run of the same merge finds everything there', async () => {
    const merges = new Merges();
    const { merge, reviews } = await merges.merged({ [A]: wanting(['1', 'Production'], ['2', 'Staging']) });
    await merges.apply(merge, reviews);
    const count = records().length;
    const again = await merges.apply(merge, reviews);
    expect([again.verdict, entriesIn(again)]).toEqual([
      'allow',
      ['1 Production already there', '2 Staging already there'],
    ]);
    expect(records()).toHaveLength(count);
  });
});

describe('what is refused by apply', () => {
  it('is a policy that changes together with promotions', async () => {
    const merges = new Merges();
    const weak = POLICY.replace('approvals: [{ from: [user:dana], via: pull-request }]', 'approvals: []').replace(
      '    separate: [requester, author]\n',
      '',
    );
    const proposed = merges.propose({ [A]: wanting(['1', 'Production']), [POLICY_FILE]: weak });
    expect((await merges.plan(proposed)).verdict).toBe('deny');
    expect(merges.announcements.at(-1)).toMatchObject({ verdict: 'deny', reviewed: null });
    const report = await merges.apply(merges.merge(proposed), [merges.approval(proposed)]);
    expect(report.verdict).toBe('deny');
    expect(entriesIn(report)[0]).toContain('changes the policy and promotions together');
    expect(await holders()).toEqual([]);
  });

  it('is judged by the policy before the merge, though a later one on the branch is weaker', async () => {
    const merges = new Merges();
    const proposed = merges.propose({ [A]: wanting(['1', 'Production']) });
    await merges.plan(proposed);
    const merge = merges.merge(proposed);
    merges.main = merges.commit({
      ...merges.filesAt(merges.main),
      [POLICY_FILE]: POLICY.replace('approvals: [{ from: [user:dana], via: pull-request }]', 'approvals: []'),
    });
    const report = await merges.apply(merge);
    expect(entriesIn(report)[0]).toMatch(/^1 Production refused: /);
    expect(await holders()).toEqual([]);
  });

  it('is a leftover entry that an innocent merge carries: nobody changed it here', async () => {
    const merges = new Merges({ [A]: wanting(['1', 'Production']) });
    const { merge, reviews } = await merges.merged({ [A]: wanting(['1', 'Production'], ['2', 'Staging']) });
    const report = await merges.apply(merge, reviews);
    expect(entriesIn(report)).toEqual(['2 Staging promoted']);
    expect(report.document()['not-as-wanted']).toMatchObject([{ version: '1', stage: 'Production' }]);
    expect([report.verdict, await holders()]).toEqual(['allow', []]);
  });

  it('is what was rolled back after the merge, by an unrelated merge and by the old run again', async () => {
    const merges = new Merges();
    const first = await merges.merged({ [A]: wanting(['1', 'Production']) });
    await merges.apply(first.merge, first.reviews);
    const second = await merges.merged({ [A]: wanting(['2', 'Production']) });
    await merges.apply(second.merge, second.reviews);
    expect(await holders()).toEqual(['2']);
    await rolledBack();
    expect(await holders()).toEqual(['1']);
    const unrelated = await merges.merged({ 'promotions/b.yml': wanting(['3', 'Staging']) });
    const report = await merges.apply(unrelated.merge, unrelated.reviews);
    expect(entriesIn(report)).toEqual(['3 Staging promoted']);
    expect(report.document()['not-as-wanted']).toMatchObject([{ version: '2', stage: 'Production' }]);
    const again = await merges.apply(second.merge, second.reviews);
    expect(again.verdict).toBe('deny');
    expect(entriesIn(again)[0]).toMatch(/^2 Production held: held: model churn was rolled back in Production/);
    expect(await holders()).toEqual(['1']);
  });

  it('is what was rolled back long ago in a chain that went on since', async () => {
    const merges = new Merges();
    for (const version of ['1', '2']) {
      const { merge, reviews } = await merges.merged({ [A]: wanting([version, 'Production']) });
      await merges.apply(merge, reviews);
    }
    const late = await merges.merged({ [A]: wanting(['4', 'Production']) });
    await rolledBack();
    for (let count = 0; count < 20; count++) await settledRefusal();
    expect(entriesIn(await merges.apply(late.merge, late.reviews))[0]).toMatch(/^4 Production held/);
  });

  it.each([
    ['a review from before the last push', (m: Merges, p: Proposed) => [m.approval(p, { commit: m.commit({}) })]],
    ['a review from after the merge', (m: Merges, p: Proposed) => [m.approval(p, { at: '2999-01-01T00:00:00Z' })]],
    ['a dismissed review', (m: Merges, p: Proposed) => [m.approval(p), m.approval(p, { state: 'withdrawn' })]],
    ['a comment', (m: Merges, p: Proposed) => [m.approval(p, { state: 'commented' })]],
    ['a review by the author', (m: Merges, p: Proposed) => [m.approval(p, { person: person('1', 'ana') })]],
    ['no review', () => []],
  ])('is what has %s', async (_, reviewsOf) => {
    const merges = new Merges();
    const proposed = merges.propose({ [A]: wanting(['1', 'Production']) });
    await merges.plan(proposed);
    const reviews = reviewsOf(merges, proposed);
    const report = await merges.apply(merges.merge(proposed), reviews);
    expect(report.verdict).not.toBe('allow');
    expect(entriesIn(report)[0]).toMatch(/^1 Production refused: /);
    expect(await holders()).toEqual([]);
  });

  it('is what a co-author of it approves', async () => {
    const merges = new Merges();
    const { merge, reviews } = await merges.merged({ [A]: wanting(['1', 'Production']) });
    const report = await merges.apply(merge, reviews, {}, [person('1', 'ana'), dana]);
    expect(entriesIn(report)[0]).toMatch(/^1 Production refused: /);
    expect(await holders()).toEqual([]);
  });

  it('is another plan than was reviewed, or none', async () => {
    const merges = new Merges();
    const { merge, reviews } = await merges.merged({ [A]: wanting(['1', 'Production']) });
    const other = await merges.merged({ 'promotions/b.yml': wanting(['2', 'Staging']) });
    merges.forge(merge.head, merges.announcements.at(-1)?.reviewed ?? '');
    expect(entriesIn(await merges.apply(merge, reviews))[0]).toContain('no plan of it was reviewed in pull request');
    merges.forge(merge.head, 'anything');
    expect(entriesIn(await merges.apply(merge, reviews))[0]).toContain('the check on its head commit cannot be used');
    const unplanned = merges.propose({ [A]: wanting(['4', 'Production']) });
    const report = await merges.apply(merges.merge(unplanned), [merges.approval(unplanned)]);
    expect(entriesIn(report)[0]).toContain('what was reviewed in pull request');
    expect(await holders()).toEqual([]);
    expect(entriesIn(await merges.apply(other.merge, other.reviews))).toEqual(['2 Staging promoted']);
  });

  it('is a plan about something that has changed since', async () => {
    const merges = new Merges();
    const first = await merges.merged({ [A]: wanting(['1', 'Production']) });
    const open = merges.propose({ [A]: wanting(['2', 'Production']) });
    await merges.plan(open);
    await merges.apply(first.merge, first.reviews);
    const report = await merges.apply(merges.merge(open), [merges.approval(open)]);
    expect(entriesIn(report)[0]).toMatch(
      /^2 Production refused: the plan is \w{12} now, another one than was reviewed/,
    );
    expect(await holders()).toEqual(['1']);
  });

  it('is @latest, and a version that does not exist', async () => {
    const merges = new Merges();
    const label = await merges.merged({ [A]: wanting(['@latest', 'Staging']) });
    expect(entriesIn(await merges.apply(label.merge, label.reviews))[0]).toContain('@latest is whichever version');
    const gone = await merges.merged({ [A]: wanting(['99', 'Staging']) });
    expect(entriesIn(await merges.apply(gone.merge, gone.reviews))[0]).toMatch(/^99 Staging refused: /);
  });

  it('is what asks for approvals, without a ledger that could tell of a rollback', async () => {
    const merges = new Merges({ [POLICY_FILE]: `${POLICY}ledger: optional\n`, [A]: wanting() });
    const { merge, reviews } = await merges.merged({ [A]: wanting(['1', 'Production'], ['2', 'Staging']) });
    const report = await merges.apply(merge, reviews, { ledger: null });
    expect(entriesIn(report)[0]).toContain('without a ledger nobody can say whether the asset was rolled back');
    expect(report.notes.join()).toContain('The ledger is off');
    const free = await merges.merged({ [A]: wanting(['3', 'Staging']) });
    expect(entriesIn(await merges.apply(free.merge, free.reviews, { ledger: null }))).toEqual(['3 Staging promoted']);
  });

  it('is a run that is for no merge, with what the host says of it', async () => {
    const merges = new Merges();
    const port = merges.pullRequests({
      merged: { is: 'read', value: { is: 'none', why: 'it was a push', fix: 'merge' } },
    });
    const report = await apply(requestOf('apply'), merges.ports(port));
    expect([report.verdict, report.annotations]).toMatchObject([
      'deny',
      [{ message: 'it was a push. To make it pass: merge' }],
    ]);
    const unread = await apply(requestOf('apply'), merges.ports(merges.pullRequests({})));
    expect(unread.verdict).toBe('inconclusive');
  });
});

describe('of two merges within a second', () => {
  it('the earlier is superseded, and the later applied, whichever run comes first', async () => {
    for (const isLaterFirst of [false, true]) {
      const merges = new Merges({ [A]: wanting() });
      const [one, two] = isLaterFirst ? ['1', '2'] : ['3', '4'];
      const [a, b] = [one, two].map((version) => merges.propose({ [A]: wanting([version, 'Production']) }));
      if (a === undefined || b === undefined) throw new Error('no pull requests');
      for (const open of [a, b]) await merges.plan(open);
      const reviews = [merges.approval(a)];
      const others = [merges.approval(b)];
      const [first, second] = [merges.merge(a), merges.merge(b)];
      const before = await holders();
      const apart = () => merges.apply(first, reviews);
      const later = () => merges.apply(second, others);
      const [ended, superseded] = isLaterFirst
        ? [await later(), await apart()]
        : [await apart(), await later()].reverse();
      expect(superseded && entriesIn(superseded)).toEqual([`${one} Production superseded`]);
      expect(superseded?.verdict).toBe('allow');
      if (before.length === 0) expect(ended && entriesIn(ended)).toEqual([`${two} Production promoted`]);
    }
  });
});

describe('apply that stops half-way', () => {
  const BOTH = wanting(['2', 'Production'], ['3', 'Staging']);

  it('says of each entry what is done, ends with exit code 3, and another attempt goes on', async () => {
    const merges = new Merges();
    const first = await merges.merged({ [A]: wanting(['1', 'Production']) });
    await merges.apply(first.merge, first.reviews);
    const { merge, reviews } = await merges.merged({ [A]: BOTH });
    const report = await merges.apply(merge, reviews, { registry: failingAfter(1), approvals: runOf(77) });
    expect(entriesIn(report)).toEqual([
      expect.stringMatching(/^2 Production stopped: .*Azure ML gave no usable answer/),
      '3 Staging not done: not done: model churn 2 in Production comes first, and was not promoted',
    ]);
    expect(exitCodeOf(endOf(report))).toBe(3);
    const again = await merges.apply(merge, reviews, { approvals: runOf(77, 2) });
    expect([again.verdict, entriesIn(again)]).toEqual(['allow', ['2 Production finished', '3 Staging promoted']]);
    expect(await holders()).toEqual(['2']);
  });

  it('goes on after the first entry, too', async () => {
    const merges = new Merges();
    const { merge, reviews } = await merges.merged({ [A]: BOTH });
    let count = 0;
    const real = registry();
    const once = {
      ...real,
      write: (...given: Parameters<typeof real.write>) =>
        ++count > 1 ? Promise.reject(new ServiceFailure('no answer', { untouched: true })) : real.write(...given),
    };
    const report = await merges.apply(merge, reviews, { registry: once });
    expect(entriesIn(report)).toEqual(['2 Production promoted', '3 Staging stopped: no answer']);
    expect(entriesIn(await merges.apply(merge, reviews))).toEqual(['2 Production already there', '3 Staging promoted']);
  });

  it('waits for what another run has under way on the asset', async () => {
    const merges = new Merges();
    const { merge, reviews } = await merges.merged({ [A]: BOTH });
    const rival = portsUnder(POLICY, { approvals: jobOf(901), registry: dyingAfter(0) });
    await expect(promote(requestFor('4', 'Staging'), rival)).rejects.toThrow('killed');
    const ledgerOpen = records();
    expect(ledgerOpen.map(({ event }) => event)).toEqual(['started']);
    ledger.whileWaiting = async () => {
      const again = portsUnder(POLICY, { approvals: jobOf(901) });
      expect(told(await promote(requestFor('4', 'Staging'), again))).toBe('4 allow promoted');
    };
    expect(entriesIn(await merges.apply(merge, reviews))).toEqual(['2 Production promoted', '3 Staging promoted']);
    expect(ledger.waits).toHaveLength(1);
  });

  it('does not stop at another asset', async () => {
    const merges = new Merges();
    const other = '  - { model: other, stage: Staging, version: "9" }\n';
    const { merge, reviews } = await merges.merged({ [A]: wanting(['3', 'Staging']) + other });
    const report = await merges.apply(merge, reviews);
    expect(entriesIn(report)).toEqual(['3 Staging promoted', expect.stringMatching(/^9 Staging refused: /)]);
    expect(exitCodeOf(endOf(report))).toBe(1);
  });

  it('remembers refusals where that is wanted', async () => {
    const merges = new Merges();
    const proposed = merges.propose({ [A]: wanting(['1', 'Production', 'Better']) });
    await merges.plan(proposed);
    const merge = merges.merge(proposed);
    const port = merges.pullRequests({ merged: { is: 'read', value: { is: 'merge', merge } } });
    await apply(requestOf('apply', { 'record-refusals': 'true' }), merges.ports(port));
    expect(records()).toMatchObject([{ event: 'refused', version: '1', reason: 'Better', verdict: 'deny' }]);
  });
});

describe('a merge that changes no entry', () => {
  it('applies nothing, and says what an entry that was taken out does', async () => {
    const merges = new Merges({ [A]: wanting(['1', 'Staging', 'Old'], ['2', 'Production']) });
    const { merge, reviews } = await merges.merged({ [A]: wanting(['1', 'Staging', 'New']) });
    const report = await merges.apply(merge, reviews);
    expect([report.verdict, report.title]).toEqual(['allow', expect.stringContaining('nothing to apply')]);
    expect(report.notes.join()).toContain('model churn 2 in Production: taking an entry out moves nothing');
    expect(report.notes.join()).toContain('another reason alone promotes nothing');
    expect(records()).toEqual([]);
  });
});
