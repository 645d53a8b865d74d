import { describe, expect, it } from '@jest/globals';
import { mayDrift } from '../../../src/core/drift/index.js';
import {
  abandonedRecord,
  acknowledgedRecord,
  atMinute,
  endedRecord,
  reviewedRecord,
  startedRecord,
} from '../ledger/world.js';
import { place, policyOf, preset, version } from '../world.js';
import { Estate } from './estate.js';

const policy = preset('default');

/** Version 1 was replaced by version 2 in Production; 3 was never moved. */
function estate(): Estate {
  const made = new Estate(policy);
  for (const number of ['1', '2']) {
    made.promote(number, 'Staging');
    made.promote(number, 'Production');
  }
  return made;
}

/** With its stage and tag set by hand. */
const moved = (stage: string) => ({ stage, tags: { stage } });

describe('an estate that only promotions moved', () => {
  it('does not drift, with a ledger or without one', () => {
    expect(estate().drift()).toEqual([]);
    expect(new Estate(policy).drift({ chain: null })).toEqual([]);
  });
});

describe('unexplained-stage', () => {
  it('is a stage that asks for approvals and that was set by hand', () => {
    const made = estate();
    made.edit('3', moved('Archived'));
    expect(made.drift()).toEqual(['unexplained-stage 3 Archived']);
    expect(made.first().remedy).toContain('aml-promote drift --asset azureml:fraud:3 --adopt --reason WHY');
    expect(made.first().at).toMatchObject({ file: 'preset:default' });
  });

  it('is no stage that everybody may enter', () => {
    const made = estate();
    made.edit('3', moved('Staging'));
    expect(made.drift()).toEqual([]);
  });

  it('is a stage that a record without the entry in Azure ML claims', () => {
    const made = estate();
    made.edit('2', { properties: {} });
    expect(made.drift()).toEqual(['unexplained-stage 2 Production']);
  });

  it('is a stage that an entry without its record claims', () => {
    const made = estate();
    const { chain } = made.observe();
    expect(made.drift({ chain: { tip: chain?.tip ?? null, ends: [] } })).toContain('unexplained-stage 2 Production');
  });

  it('is a stage that somebody set back to an earlier one of its own', () => {
    const made = estate();
    made.edit('2', moved('Archived'));
    made.edit('1', { ...moved('Production'), isArchived: false });
    expect(made.drift()).toEqual(['unexplained-stage 1 Production', 'unexplained-stage 2 Archived']);
  });

  it('is a stage that a shell entered, for a shell shows nobody', () => {
    const made = new Estate(policy);
    made.promote('1', 'Staging');
    made.promote('1', 'Production', 'ended', false);
    expect(made.drift()).toEqual(['unexplained-stage 1 Production']);
  });

  it('is a name that the policy does not know, and the remedy names both ways out', () => {
    const made = estate();
    made.edit('3', moved('Live'));
    expect(made.drift()).toEqual(['unexplained-stage 3 Live']);
    expect(made.first().remedy).toContain('add "Live" to the stages or to the aliases of one');
  });

  it('is nothing that the system made and nobody named', () => {
    const made = estate();
    made.edit('3', { ...moved('Logged'), isAnonymous: true });
    expect(made.drift()).toEqual([]);
  });
});

describe('two-holders', () => {
  it('are two versions of one exclusive stage, and the one that the ledger knows stays', () => {
    const made = estate();
    made.edit('3', moved('Production'));
    expect(made.drift()).toContain('two-holders - Production');
    const found = made.drift().indexOf('two-holders - Production');
    expect(found).toBeGreaterThan(0);
    expect(made.drift()).toContain('unexplained-stage 3 Production');
  });

  it('says who they are, and how each that should go can go', () => {
    const free = policyOf(
      'version: 1\nstages:\n  A: {}\n  B: { exclusive: { incumbent-to: C } }\n  C: { hidden: true }\ntransitions:\n  - { from: A, to: B }\n  - { from: B, to: C }\n',
    );
    const made = new Estate(free);
    made.promote('1', 'B');
    made.edit('3', moved('B'));
    expect(made.drift()).toEqual(['two-holders - B']);
    const { found, remedy, at } = made.first();
    expect(found).toBe('versions 1 and 3 are in B, of which the policy allows one holder');
    expect(remedy).toBe(
      'version 1 is the holder by the ledger; move each other version out of B: aml-promote promote --asset azureml:fraud:3 --to C',
    );
    expect(at).toMatchObject({ line: 4 });
    const { remedy: unknown } = made.first({ chain: null });
    expect(unknown).toContain(
      'keep one; move each other version out of B: aml-promote promote --asset azureml:fraud:1',
    );
  });

  it('names no command where the policy has no such transition', () => {
    const strict = policyOf(
      'version: 1\nstages:\n  A: {}\n  B: { exclusive: { incumbent-to: C } }\n  C: {}\ntransitions:\n  - { from: A, to: [B] }\n  - { from: A, to: C }\n'.replace(
        '[B]',
        'B',
      ),
    );
    const made = new Estate(strict);
    made.edit('1', moved('B'));
    made.edit('3', moved('B'));
    expect(made.first().remedy).toBe('keep one; set the stage of each other version to another one');
  });

  it('counts a version whose stage and tag differ for both', () => {
    const made = estate();
    made.edit('3', { stage: 'Staging', tags: { stage: 'Production' } });
    expect(made.drift()).toEqual(['two-holders - Production', 'stage-and-tag-apart 3 Staging']);
  });

  it('is nothing where holders move aside on request only', () => {
    const made = new Estate(preset('mlflow'));
    made.edit('1', moved('Production'));
    made.edit('2', moved('production'));
    expect(made.drift()).toEqual([]);
  });
});

describe('stage-and-tag-apart', () => {
  it('is a tag that names another stage, and nothing else is told of that version', () => {
    const made = estate();
    made.edit('2', { tags: { stage: 'Staging' } });
    expect(made.drift()).toEqual(['stage-and-tag-apart 2 Production']);
    expect(made.first().found).toContain('the stage "Production" and the tag stage "Staging"');
  });

  it('is no absent tag, and no second name of one stage', () => {
    const made = estate();
    made.edit('2', { tags: {} });
    made.edit('3', { stage: 'Development', tags: { stage: 'None' } });
    expect(made.drift()).toEqual([]);
  });
});

describe('holder-missing', () => {
  it('is a holder by the ledger that Azure ML does not have', () => {
    const made = estate();
    made.versions.delete('2');
    expect(made.drift()).toEqual(['holder-missing 2 Production']);
    expect(made.first().found).toBe(
      'version 2 holds Production by event 8 of the ledger, and Azure ML does not have it any more',
    );
    expect(made.first().remedy).toContain('aml-promote drift --asset azureml:fraud:2 --accept --reason WHY');
  });

  it('is over once it was acknowledged', () => {
    const made = estate();
    made.versions.delete('2');
    made.records.push(acknowledgedRecord({ version: '2', stage: 'Production' }));
    expect(made.drift()).toEqual([]);
  });

  it('is nothing where the version held no stage, and nothing without a ledger', () => {
    const made = estate();
    made.versions.delete('3');
    expect(made.drift()).toEqual([]);
    made.versions.clear();
    expect(made.drift({ chain: null })).toEqual([]);
  });
});

describe('holder-archived', () => {
  it('is a holder of a stage for use that somebody archived', () => {
    const made = estate();
    made.edit('2', { isArchived: true });
    expect(made.drift()).toEqual(['warning holder-archived 2 Production']);
  });

  it('is a version of a hidden stage that somebody restored', () => {
    const made = estate();
    made.edit('1', { isArchived: false });
    expect(made.drift()).toEqual(['warning holder-archived 1 Archived']);
  });

  it('is over once it was acknowledged', () => {
    const made = estate();
    made.edit('2', { isArchived: true });
    made.records.push(acknowledgedRecord({ version: '2', stage: 'Production', drift: 'holder-archived' }));
    expect(made.drift()).toEqual([]);
  });

  it('is no archived version that never held a stage', () => {
    const made = estate();
    made.edit('3', { isArchived: true });
    expect(made.drift()).toEqual([]);
  });
});

describe('ledger-disagrees', () => {
  it('is a holder that was moved to a stage that everybody may enter', () => {
    const made = estate();
    made.edit('2', moved('Staging'));
    expect(made.drift()).toEqual(['ledger-disagrees 2 Production']);
    expect(made.first().found).toBe('version 2 holds Production by the ledger, and in Azure ML it is in Staging');
  });

  it('is a holder whose stage was taken away', () => {
    const made = estate();
    made.edit('2', { stage: null, tags: {} });
    expect(made.drift()).toEqual(['ledger-disagrees 2 Production']);
  });

  it('gives way to a stage that nothing explains', () => {
    const made = estate();
    made.edit('2', moved('Archived'));
    expect(made.drift()).toEqual(['unexplained-stage 2 Archived']);
  });

  it('is no other name of the same stage', () => {
    const aliased = policyOf(
      'version: 1\nstages:\n  A: {}\n  B: { aliases: [Bee] }\ntransitions:\n  - { from: A, to: B }\n',
    );
    const made = new Estate(aliased);
    made.promote('1', 'B');
    made.edit('1', moved('Bee'));
    expect(made.drift()).toEqual([]);
  });
});

describe('unfinished', () => {
  it.each(['begun', 'first', 'written'] as const)('is all that is told of what stopped when it was %s', (until) => {
    const made = estate();
    made.promote('3', 'Staging');
    made.promote('3', 'Production', until);
    expect(made.drift()).toEqual(['unfinished 3 Production']);
    expect(made.first().remedy).toContain('aml-promote promote --asset azureml:fraud:3 --to Production --reason');
    expect(made.first().found).toContain(
      until === 'begun' ? 'no version carries its entry' : 'written so far: version',
    );
  });

  it('is only noted while it has time', () => {
    const made = estate();
    made.promote('3', 'Staging', 'first');
    const { record } = made.chain.at(-1) ?? {};
    const now = record?.at ?? '';
    expect(made.drift({ now })).toEqual(['note unfinished 3 Staging']);
    expect(made.drift()).toEqual(['unfinished 3 Staging']);
  });

  it('is not waited for where it claims more time than any run may take', () => {
    const made = estate();
    const at = made.chain.at(-1)?.record.at ?? '';
    made.records.push(startedRecord({ version: '3', at, expires: atMinute(10 * 24 * 60) }));
    expect(made.drift({ now: at })).toEqual(['unfinished 3 Production']);
    expect(made.first({ now: at }).found).toContain('longer than any run may take');
  });

  it('does not excuse a stage that was set by hand beside it', () => {
    const made = estate();
    made.promote('3', 'Staging');
    made.promote('3', 'Production', 'begun');
    made.edit('3', moved('Production'));
    expect(made.drift()).toEqual([
      'unexplained-stage 3 Production',
      'two-holders - Production',
      'unfinished 3 Production',
    ]);
  });

  it('does not excuse a third holder beside the two that it exchanges', () => {
    const made = new Estate(policy, ['1', '2', '3', '4']);
    for (const number of ['1', '2', '4']) made.promote(number, 'Staging');
    made.promote('1', 'Production');
    made.promote('2', 'Production', 'first');
    expect(made.drift()).toEqual(['unfinished 2 Production']);
    made.edit('4', moved('Production'));
    expect(made.drift()).toContain('two-holders - Production');
  });

  it('is over with its end, and when it was given up', () => {
    const made = estate();
    made.promote('3', 'Staging', 'begun');
    const { record } = made.chain.at(-1) ?? {};
    if (record?.event !== 'started') throw new Error('nothing was begun');
    made.records.push(abandonedRecord(record));
    expect(made.drift()).toEqual([]);
  });
});

describe('unreviewed', () => {
  const review = { by: ['team:acme/model-risk'], until: atMinute(1000) };
  const rolledBack = (): Estate => {
    const made = new Estate(policyOf('version: 1\nstages:\n  A: {}\n  B: {}\ntransitions:\n  - { from: A, to: B }\n'));
    made.promote('1', 'B', 'written');
    const { record } = made.chain.at(-1) ?? {};
    if (record?.event !== 'started') throw new Error('nothing was begun');
    made.records.push(endedRecord(record, { event: 'rolled-back', review }));
    return made;
  };

  it('is a rollback whose time for a review is over', () => {
    expect(rolledBack().drift()).toEqual(['unreviewed 1 B']);
    expect(rolledBack().first().remedy).toContain('let team:acme/model-risk look at it');
  });

  it('is only noted until then', () => {
    expect(rolledBack().drift({ now: atMinute(999) })).toEqual(['note unreviewed 1 B']);
    expect(rolledBack().drift({ now: atMinute(1000) })).toEqual(['unreviewed 1 B']);
  });

  it('is over once somebody reviewed it', () => {
    const made = rolledBack();
    made.records.push(reviewedRecord({ reviews: 2 }));
    expect(made.drift()).toEqual([]);
  });
});

describe('a command in a remedy', () => {
  it('can be pasted whatever the names are', () => {
    const made = estate();
    made.versions.delete('2');
    const found = made.first({ asset: { kind: 'data', name: "fraud'; rm -rf $HOME" } });
    expect(found.remedy).toContain(`--asset 'azureml:fraud'\\''; rm -rf $HOME:2' --kind data --accept`);
  });
});

describe('what may drift', () => {
  const board = () => estate().chain.at(-1)?.board ?? null;
  it.each([
    ['a version that was never moved', version('9'), false],
    ['one that is archived', version('9', { isArchived: true }), false],
    ['one in another stage', version('9', { stage: 'Staging' }), true],
    ['one with a stage that nobody knows', version('9', { stage: 'x' }), true],
    ['a holder by the ledger', version('2'), true],
    ['one that was moved before', version('9', { properties: estate().read('2').properties }), true],
  ])('%s: %#', (_, asset, expected) => {
    expect(mayDrift(policy, place, board(), asset)).toBe(expected);
  });
});
