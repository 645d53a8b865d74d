import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { authorise, type Claim } from '../../src/core/authorisation.js';
import type { Human, Rule } from '../../src/core/policy/policy.js';
import type { Contributor, PullRequestReview } from '../../src/core/pull-request.js';
import { verdictOf } from '../../src/core/verdict.js';
import { asker, dana, dana2, HEAD, kim, lee, merge, read, robot, run } from './merge-world.js';
import { DIGEST } from './world.js';

// Small worlds in which people write, review, approve, take back and come back under other names.

const human = (name: string, ...github: string[]): Human => ({
  name,
  github,
  entra: [],
  email: [`${name}@acme`],
  azureDevOps: [],
});
const people = [human('dana', '2', '22'), human('kim', '4')];
const everybody = [asker, dana, dana2, lee, kim, robot];
const claim: Claim = { digest: DIGEST, people, jobOwner: null, finishes: null };
const at = { file: 'policy.yml', line: 1, column: 1 };
const members = everybody.map(({ login }) => ({ is: 'user', login }) as const);

const rules: fc.Arbitrary<Rule> = fc
  .record({
    counts: fc.array(fc.constantFrom(1, 1, 2), { minLength: 1, maxLength: 2 }),
    separate: fc.subarray(['requester', 'pusher', 'merger'] as const),
  })
  .map(({ counts, separate }) => ({
    from: 'Staging',
    to: 'Production',
    named: true,
    environment: null,
    approvals: counts.map((count) => ({
      value: {
        from: [{ is: 'group', name: 'all', members }],
        count,
        via: 'pull-request',
        environment: null,
        comment: null,
      },
      at,
    })),
    separate,
    requirePlan: false,
    checks: [],
    freeze: [],
    at,
  }));

const reviews: fc.Arbitrary<PullRequestReview[]> = fc.array(
  fc.record({
    state: fc.constantFrom<PullRequestReview['state']>(
      'approved',
      'approved',
      'approved',
      'rejected',
      'withdrawn',
      'commented',
    ),
    person: fc.constantFrom(...everybody),
    commit: fc.constantFrom(HEAD, HEAD, HEAD, 'd'.repeat(40), null),
    at: fc.constantFrom(
      '2026-03-02T09:30:00Z',
      '2026-03-02T09:40:00Z',
      '2026-03-02T08:00:00Z',
      '2026-03-02T11:00:00Z',
      '',
    ),
    comment: fc.constant(''),
  }),
  { maxLength: 9 },
);
const contributor: fc.Arbitrary<Contributor> = fc.oneof(
  fc.constantFrom(...everybody).map((person): Contributor => ({ is: 'account', person })),
  fc.constantFrom('dana@acme', 'kim@acme', 'nobody@home').map((address): Contributor => ({ is: 'address', address })),
);
const makers = fc.record({
  author: fc.constantFrom(asker, asker, dana).map(read),
  contributors: fc.array(contributor, { maxLength: 2 }).map(read),
  pusher: fc.constantFrom(asker, kim).map(read),
  merger: fc.constantFrom(asker, lee).map(read),
});
const worlds = fc.tuple(rules, makers, reviews);
type World = typeof worlds extends fc.Arbitrary<infer T> ? T : never;

const accounts = new Map(everybody.map((one) => [one.login, read(one)]));
const judge = ([rule, made, given]: World) =>
  authorise(rule, { ...run(), merge: merge({ ...made, accounts, reviews: read(given) }) }, claim);
const verdict = (world: World) => verdictOf(judge(world).findings);
const nameOf = (id: string): string => people.find(({ github }) => github.includes(id))?.name ?? id;

/** Everybody who wrote it, under every account. */
function authorsOf([, { author, contributors }]: World): Set<string> {
  const names = [author.is === 'read' ? nameOf(author.value.id) : ''];
  for (const one of contributors.is === 'read' ? contributors.value : [])
    names.push(one.is === 'account' ? nameOf(one.person.id) : one.address.replace('@acme', ''));
  return new Set(names);
}

const RUNS = { numRuns: 2000 };

describe('approvals of a pull request, whatever was said there', () => {
  it('are enough in some of the worlds below, too few in others, and cannot be told in others', () => {
    const seen = new Set(fc.sample(worlds, { numRuns: 2000, seed: 1 }).map(verdict));
    expect([...seen].sort()).toEqual(['allow', 'deny', 'inconclusive']);
  });

  it('are never those of an author or of a bot, and never two of one human', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const humans = judge(world).approvals.map(({ person }) => nameOf(person.id));
        expect(new Set(humans).size).toBe(humans.length);
        const authors = authorsOf(world);
        expect(humans.filter((one) => authors.has(one) || one === robot.id)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('are not made enough by a review of an author', () => {
    fc.assert(
      fc.property(worlds, reviews, fc.nat(), (world, others, where) => {
        const authors = authorsOf(world);
        const more = others.filter(({ person }) => authors.has(nameOf(person.id)));
        const [rule, made, given] = world;
        const after = verdict([rule, made, [...given.slice(0, where), ...more, ...given.slice(where)]]);
        if (verdict(world) !== 'allow') expect(after).not.toBe('allow');
      }),
      RUNS,
    );
  });

  it('are not made enough by an approval less, nor by all of somebody’s words less', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const [rule, made, given] = world;
        if (verdict(world) === 'allow') return;
        for (const gone of given) {
          if (gone.state === 'approved')
            expect(verdict([rule, made, given.filter((one) => one !== gone)])).not.toBe('allow');
          const others = given.filter(({ person }) => person.id !== gone.person.id);
          expect(verdict([rule, made, others])).not.toBe('allow');
        }
      }),
      RUNS,
    );
  });

  it('are the same in any order of people', () => {
    fc.assert(
      fc.property(worlds, fc.shuffledSubarray(everybody, { minLength: everybody.length }), (world, order) => {
        const [rule, made, given] = world;
        const grouped = order.flatMap((one) => given.filter(({ person }) => person.id === one.id));
        expect(verdict([rule, made, grouped])).toBe(verdict(world));
      }),
      RUNS,
    );
  });
});
