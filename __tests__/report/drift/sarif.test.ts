import { describe, expect, it } from '@jest/globals';
import { DRIFT_KINDS } from '../../../src/core/drift/drift.js';
import { sarif } from '../../../src/report/drift/sarif.js';
import type { DriftView } from '../../../src/report/drift/view.js';
import { HOSTILE } from '../hostile.js';
import { validate } from '../sarif-schema.js';
import { drift, hostile, oneOfEach, view } from './drifts.js';

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region: { readonly startLine: number };
    };
    readonly logicalLocations: readonly { readonly fullyQualifiedName: string }[];
  }[];
  readonly partialFingerprints: { readonly primaryLocationLineHash: string };
}
interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
  readonly results: readonly Result[];
  readonly invocations: readonly { readonly toolExecutionNotifications: readonly unknown[] }[];
}

function runOf(given: DriftView): Run {
  const log = JSON.parse(sarif(given));
  expect([validate(log), validate.errors]).toEqual([true, null]);
  return log.runs[0];
}
const resultsOf = (...drifts: DriftView['drifts']): readonly Result[] => runOf(view({ drifts })).results;
const printOf = (...[given]: Parameters<typeof drift>): string | undefined =>
  resultsOf(drift(given))[0]?.partialFingerprints.primaryLocationLineHash;

describe('drift as SARIF', () => {
  it('is valid for no drift, for each kind, and for any text of strangers', () => {
    expect(resultsOf()).toEqual([]);
    expect(resultsOf(...oneOfEach)).toHaveLength(DRIFT_KINDS.length);
    expect(resultsOf(...HOSTILE.map(hostile))).toHaveLength(HOSTILE.length);
  });

  it('is told invalid by the schema where a result has no message', () => {
    const log = JSON.parse(sarif(view()));
    delete log.runs[0].results[0].message;
    expect(validate(log)).toBe(false);
  });

  it('has a rule for each kind, and each result points to its own', () => {
    const { tool, results } = runOf(view({ drifts: oneOfEach }));
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(DRIFT_KINDS.map(({ name }) => name));
    expect(results.map(({ ruleIndex }) => tool.driver.rules[ruleIndex]?.id)).toEqual(
      results.map(({ ruleId }) => ruleId),
    );
  });

  it('leaves out what is only noted, and shows errors before warnings', () => {
    const levels = resultsOf(...oneOfEach).map(({ level }) => level);
    expect(levels).toEqual([...Array(DRIFT_KINDS.length - 1).fill('error'), 'warning']);
  });

  it('points to the line of the policy, and to the asset', () => {
    const [location] = resultsOf(drift())[0]?.locations ?? [];
    expect(location).toMatchObject({
      physicalLocation: { artifactLocation: { uri: '.aml/promotion-policy.yml' }, region: { startLine: 9 } },
      logicalLocations: [{ fullyQualifiedName: `${view().place}/model/fraud/3` }],
    });
  });

  it.each([
    ['policy.yml', 'policy.yml'],
    ['my policies/a.yml', 'my%20policies/a.yml'],
    ['preset:default', '.aml/promotion-policy.yml'],
  ])('points to a file for a rule of a preset, under the policy %s', (policy, uri) => {
    const drifts = [drift({ at: { file: 'preset:default', line: 40, column: 1 } })];
    const [location] = runOf(view({ policy, drifts })).results[0]?.locations ?? [];
    expect(location?.physicalLocation).toMatchObject({ artifactLocation: { uri }, region: { startLine: 1 } });
  });

  it('keeps the fingerprint of a drift while its words and the lines of the policy change', () => {
    const print = printOf({});
    expect(print).toMatch(/^[0-9a-f]{32}:1$/);
    expect(printOf({ found: 'other', remedy: 'words', at: { file: 'x.yml', line: 1, column: 1 } })).toBe(print);
    const others = [
      printOf({ version: '4' }),
      printOf({ stage: 'Staging' }),
      printOf({ kind: 'two-holders' }),
      printOf({ asset: { kind: 'data', name: 'fraud' } }),
    ];
    expect(new Set([print, ...others]).size).toBe(5);
  });

  it('shows brackets and braces of names as they are', () => {
    const [result] = resultsOf(drift({ found: 'see [here](https://evil.example) {0}' }));
    expect(result?.message.text).toContain('see \\[here\\](https://evil.example) {{0}}');
  });

  it('shows five thousand results and says how many more there are', () => {
    const { results, invocations } = runOf(view({ drifts: Array.from({ length: 5003 }, () => drift()) }));
    expect(results).toHaveLength(5000);
    expect(JSON.stringify(invocations)).toContain('3 more results are left out');
  });

  it('says that the ledger was not read', () => {
    expect(JSON.stringify(runOf(view({ ledger: false })).invocations)).toContain('The ledger is off');
    expect(runOf(view()).invocations[0]?.toolExecutionNotifications).toEqual([]);
  });
});
