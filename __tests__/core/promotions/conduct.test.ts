import { describe, expect, it } from '@jest/globals';
import type { Planned } from '../../../src/core/decision.js';
import { type Circumstances, conductOf, type Merge } from '../../../src/core/promotions/conduct.js';
import type { Entry } from '../../../src/core/promotions/entry.js';
import { ask, plannedOf, policyOf, version } from '../world.js';
import { entry } from './files.js';

const policy = policyOf(`version: 1
stages: { None: {}, Staging: {}, Production: {} }
transitions:
  - { from: None, to: Production, checks: [{ tag: owner }] }
  - { from: None, to: Staging }
`);
const planned: Planned = plannedOf(ask(policy, version('7', { tags: { owner: 'ana' } }), 'Production'));
const seen = { kind: 'model', name: 'fraud', stage: 'Production', version: '7', digest: planned.digest } as const;
const reviewedAs = (...entries: readonly (typeof seen)[]): Merge['reviewed'] => {
  return { is: 'read', value: { version: 1, place: 'x', entries: [...entries] } };
};

const merge: Merge = {
  pullRequest: '#12',
  mergedAt: '2026-03-02T10:00:00Z',
  changesPolicy: false,
  reviewed: reviewedAs(seen),
};
const seven = entry();
const eight = entry({ version: { is: 'version', version: '8' } });
const latest = entry({ version: { is: 'label', label: 'latest' } });

function conduct(one: Entry, given: Partial<Omit<Circumstances, 'merge'>> & { readonly merge?: Partial<Merge> } = {}) {
  const circumstances = { tip: one, rolledBack: null, rebuilt: planned, ...given, merge: { ...merge, ...given.merge } };
  const { is, finding } = conductOf(one, circumstances);
  return { is, ...finding };
}

const rolledBack = (at: string) => ({ number: 9, at, stage: 'Production' });
const there = ask(policy, version('7', { stage: 'Production' }), 'Production');

describe('an entry that a merge changed', () => {
  it('is applied where its plan is the one that was reviewed', () => {
    expect(conduct(seven)).toEqual({
      is: 'apply',
      subject: 'model fraud 7 in Production',
      outcome: 'pass',
      found: `the plan is the one that was reviewed in pull request #12, ${planned.digest.slice(0, 12)}`,
      at: seven.at,
    });
  });

  it('is finished where an earlier run of it stopped half-way', () => {
    expect(conduct(seven, { rebuilt: { ...planned, state: 'unfinished' } }).is).toBe('apply');
  });

  it('is already there where the version is, though nothing of it was reviewed', () => {
    expect(conduct(seven, { rebuilt: there, merge: { reviewed: reviewedAs() } })).toMatchObject({
      is: 'already there',
      outcome: 'pass',
      found: 'version 7 is in Production already',
    });
  });

  it('is superseded where the branch wants something else by now, even if it is there', () => {
    expect(conduct(seven, { tip: eight, rebuilt: there })).toMatchObject({
      is: 'superseded',
      outcome: 'pass',
      found: 'superseded: the branch wants version 8 by now',
      remedy: 'nothing is to be done: the run of the later merge applies it',
    });
    expect(conduct(seven, { tip: null })).toMatchObject({
      is: 'superseded',
      found: 'superseded: the branch has the entry no more by now',
    });
  });

  it('is not superseded by another reason or another line', () => {
    const moved = { ...seven, reason: 'a better one', at: { file: 'b.yml', line: 9, column: 5 } };
    expect(conduct(seven, { tip: moved }).is).toBe('apply');
  });

  it('is held where the asset was rolled back after the merge', () => {
    expect(conduct(seven, { rolledBack: rolledBack('2026-03-02T10:00:01.000Z') })).toMatchObject({
      is: 'held',
      outcome: 'fail',
      found:
        'held: model fraud was rolled back in Production at 2026-03-02T10:00:01.000Z (event 9 of the ledger), after pull request #12 was merged at 2026-03-02T10:00:00Z',
      remedy: 'change the entry in a new pull request: write the version that shall be there now',
    });
  });

  it('is held where nobody can tell which came first', () => {
    expect(conduct(seven, { rolledBack: rolledBack('2026-03-02T10:00:00.000Z') }).is).toBe('held');
    expect(conduct(seven, { rolledBack: rolledBack('yesterday') }).is).toBe('held');
    expect(conduct(seven, { rolledBack: rolledBack('2026-03-01T10:00:00Z'), merge: { mergedAt: '' } }).is).toBe('held');
  });

  it('is not held by a rollback before the merge', () => {
    expect(conduct(seven, { rolledBack: rolledBack('2026-03-02T09:59:59.999Z') }).is).toBe('apply');
    // 11:30 in Berlin is before 11:00 in London.
    const berlin = { mergedAt: '2026-03-02T11:00:00+00:00' };
    expect(conduct(seven, { rolledBack: rolledBack('2026-03-02T11:30:00+01:00'), merge: berlin }).is).toBe('apply');
  });
});

describe('an entry is refused', () => {
  it.each([
    [
      'when the pull request changes the policy too',
      seven,
      { merge: { changesPolicy: true } },
      'fail',
      /changes the policy and promotions together/,
    ],
    [
      'when it wants whichever version is the latest',
      latest,
      {},
      'fail',
      /^@latest is whichever version is the latest/,
    ],
    [
      'when nothing of it was reviewed',
      seven,
      { merge: { reviewed: reviewedAs() } },
      'fail',
      /^no plan of it was reviewed in pull request #12$/,
    ],
    [
      'when another plan was reviewed',
      seven,
      { merge: { reviewed: reviewedAs({ ...seen, digest: 'b'.repeat(64) }) } },
      'fail',
      /another one than was reviewed/,
    ],
    [
      'when what was reviewed is not known',
      seven,
      { merge: { reviewed: { is: 'missing', why: 'the head has no check run of ours' } } },
      'inconclusive',
      /is not known: the head has no check run of ours$/,
    ],
    [
      'when its plan cannot be foreseen',
      seven,
      { rebuilt: { is: 'not foreseeable', why: 'not foreseeable: soak', remedy: 'later' } },
      'inconclusive',
      /^not foreseeable: soak$/,
    ],
    [
      'when the policy has no such way',
      entry({ stage: 'Production' }),
      { rebuilt: ask(policy, version('7', { stage: 'Staging' }), 'Production') },
      'fail',
      /^nothing can be planned: the policy has no transition Staging -> Production$/,
    ],
    [
      'when its stage is unexplained',
      seven,
      { rebuilt: ask(policy, version('7', { stage: 'Gold' }), 'Production') },
      'inconclusive',
      /^nothing can be planned: unexplained stage/,
    ],
  ] as const)('%s', (_, one, given, outcome, found) => {
    expect(conduct(one, given)).toMatchObject({
      is: 'refused',
      outcome,
      found: expect.stringMatching(found),
      remedy: expect.any(String),
      at: one.at,
    });
  });

  it('for the policy first, whatever else there is to say', () => {
    const given = { tip: eight, rebuilt: there, merge: { changesPolicy: true } };
    expect(conduct(latest, given).found).toMatch(/changes the policy/);
  });
});
