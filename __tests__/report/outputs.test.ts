import { describe, expect, it } from '@jest/globals';
import { ServiceFailure } from '../../src/core/failure.js';
import { jsonDocument } from '../../src/report/json.js';
import { OUTPUT_NAMES, outputs } from '../../src/report/outputs.js';
import type { Report } from '../../src/report/report.js';
import { halfWay, lineage, misused, PATHS, planned, promoted, refused, unchanged } from './reports.js';

const nobodyAnswered: Report = { ...halfWay, failure: new ServiceFailure('no answer'), judged: null };
const ALL: readonly Report[] = [promoted, refused, planned, unchanged, misused, halfWay, nobodyAnswered];

describe('the outputs', () => {
  it.each([
    ['promoted', promoted, ['allow', 'Production', 'Staging', '3', '["2"]', '["ada"]']],
    [
      'finished',
      { ...promoted, state: 'finished' as const },
      ['allow', 'Production', 'Staging', '3', '["2"]', '["ada"]'],
    ],
    ['planned', planned, ['allow', 'Staging', 'Staging', '3', '[]', '[]']],
    ['refused', refused, ['deny', 'None', 'None', '3', '[]', '[]']],
    ['refused in an unknown stage', { ...refused, from: null }, ['deny', '', '', '3', '[]', '[]']],
    ['unchanged', unchanged, ['allow', 'Production', 'Production', '3', '[]', '[]']],
    ['misused', misused, ['', '', '', '', '[]', '[]']],
    ['stopped half-way', halfWay, ['inconclusive', '', 'Staging', '3', '[]', '["ada"]']],
    [
      'stopped before anything was written',
      { ...halfWay, failure: new ServiceFailure('no') },
      ['inconclusive', 'Staging', 'Staging', '3', '[]', '["ada"]'],
    ],
    ['without an answer', nobodyAnswered, ['inconclusive', '', '', '', '[]', '[]']],
  ])('of a request that was %s', (_, report, expected) => {
    const all = outputs(report, PATHS);
    expect(Object.keys(all)).toEqual([...OUTPUT_NAMES]);
    expect(OUTPUT_NAMES.slice(0, 6).map((name) => all[name])).toEqual(expected);
    expect([all.record, all.report, all.plan]).toEqual([PATHS.record, PATHS.report, PATHS.plan]);
  });

  it('hold the digest of the plan', () => {
    expect(outputs(planned, PATHS)['plan-digest']).toBe(planned.digest);
    expect(outputs(refused, PATHS)['plan-digest']).toBe('');
  });
});

describe('the JSON document', () => {
  it('holds the outputs with their types and what led to them', () => {
    expect(jsonDocument(promoted, 0, PATHS, '1.2.3')).toEqual({
      command: 'promote',
      verdict: 'allow',
      state: 'promoted',
      asset: { kind: 'model', name: 'taxi-fare', version: '3' },
      place: promoted.place,
      to: 'Production',
      stage: 'Production',
      'previous-stage': 'Staging',
      version: '3',
      archived: ['2'],
      approvers: [
        {
          login: 'ada',
          id: '7',
          match: 'named in the environment',
          comment: 'ship it',
          environment: 'production',
          'pull-request': null,
        },
      ],
      'plan-digest': promoted.digest,
      reason: 'better on the night shift',
      proven: true,
      findings: promoted.findings.map((finding) => ({ wanted: null, remedy: null, waived: null, ...finding })),
      changes: promoted.changes,
      plan: promoted.plan,
      rules: promoted.plan?.rules,
      metrics: promoted.metrics,
      lineage,
      policy: {
        file: '.github/aml-promote.yml',
        repository: 'org/models',
        ref: 'refs/heads/main',
        commit: '0123456789abcdef',
        base: null,
      },
      ledger: null,
      notes: [],
      run: 'https://github.com/org/models/actions/runs/42',
      at: '2026-11-02T09:00:00Z',
      tool: { name: 'aml-promote', version: '1.2.3' },
      record: PATHS.record,
      report: PATHS.report,
      error: null,
      'exit-code': 0,
    });
  });

  it('has the same keys in the same order at every end, every output among them', () => {
    const keys = ALL.map((report) => Object.keys(jsonDocument(report, 0, PATHS, '1.2.3')));
    for (const own of keys) expect(own).toEqual(keys[0]);
    expect(keys[0]).toEqual(expect.arrayContaining([...OUTPUT_NAMES]));
  });

  it('proves nothing that a shell ran', () => {
    expect(jsonDocument(refused, 1, PATHS, '1.2.3')).toMatchObject({ proven: false, run: 'shell', 'exit-code': 1 });
  });

  it('lists what is wrong with the input', () => {
    expect(jsonDocument(misused, 2, PATHS, '1.2.3')).toMatchObject({
      verdict: null,
      state: null,
      asset: null,
      policy: null,
      proven: false,
      error: {
        kind: 'usage',
        message: '.github/aml-promote.yml:3:5: unknown key "stagess". Did you mean "stages"?',
        problems: [
          {
            what: 'unknown key "stagess"',
            at: { file: '.github/aml-promote.yml', line: 3, column: 5 },
            fix: 'Did you mean "stages"?',
          },
          { what: 'no such stage: Live', fix: null },
          { what: 'the input to is missing', at: null, fix: 'set it to a stage of the policy' },
        ],
        'correlation-id': null,
        stands: [],
        fix: null,
      },
    });
  });

  it('says what stands after a stop half-way, and claims no stage', () => {
    expect(jsonDocument(halfWay, 3, PATHS, '1.2.3')).toMatchObject({
      verdict: 'inconclusive',
      state: null,
      stage: null,
      archived: [],
      error: {
        kind: 'service',
        'correlation-id': 'c0ffee',
        stands: ['version 3 is in Production'],
        fix: 'run the same command again; it finishes what is left',
      },
    });
  });
});
