import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { sha256 } from '../../../src/core/digest.js';
import { parseRecord } from '../../../src/core/ledger/parse-record.js';
import { cycloneDx } from '../../../src/report/export/cyclonedx.js';
import type { StoredEnd } from '../../../src/report/export/proven.js';
import { gated } from '../../core/ledger/world.js';
import { storedEnd, withEvidence } from './world.js';

interface Bom {
  readonly serialNumber: string;
  readonly definitions: { readonly standards: readonly [{ readonly requirements: readonly object[] }] };
  readonly declarations: {
    readonly attestations: readonly [{ readonly map: readonly object[] }];
    readonly claims: readonly { readonly predicate: string; readonly evidence: readonly string[] }[];
    readonly evidence: readonly {
      readonly data?: readonly { readonly contents: { readonly attachment?: { readonly content: string } } }[];
      readonly reviewer?: { readonly name: string };
    }[];
    readonly targets: { readonly components: readonly [{ readonly type: string; readonly name: string }] };
  };
}

const isBom = official();

function bom(stored: StoredEnd): Bom {
  const result = cycloneDx(stored, '0.2.0');
  if (!result.ok) throw new Error(result.error);
  const value: Bom = JSON.parse(JSON.stringify(result.value));
  expect([isBom(value), isBom.errors]).toEqual([true, null]);
  return value;
}

describe('the CycloneDX attestation of a promotion', () => {
  it('claims that the version has moved, and each rule that passed', () => {
    const { claims } = bom(storedEnd()).declarations;
    expect(claims.map(({ predicate }) => predicate)).toEqual([
      expect.stringMatching(/^version 2 entered Production by the plan [0-9a-f]{64}$/),
      'approvals: pass',
      'metric accuracy: pass',
    ]);
  });

  it('says of a review which commit was approved', () => {
    const pullRequest = { number: 12, url: null, commit: 'b'.repeat(40), at: '2026-03-02T09:30:00Z' };
    const approval = { id: '202', login: 'grace', match: 'group of the policy', comment: '', pullRequest };
    const evidence = { ...gated.evidence, approvals: [approval] };
    const { evidence: shown } = bom(storedEnd({ evidence })).declarations;
    expect(shown.at(-1)).toMatchObject({
      description: `Account 202 approved commit ${pullRequest.commit} of pull request 12 at ${pullRequest.at} as group of the policy.`,
      reviewer: { name: 'grace' },
    });
  });

  it('makes each rule a requirement, met or not', () => {
    const finding = { subject: 'metric loss', outcome: 'fail', found: '2', wanted: 'at most 1' } as const;
    const findings = [
      finding,
      { ...finding, outcome: 'inconclusive' } as const,
      { ...finding, outcome: 'pass' } as const,
    ];
    const { definitions, declarations } = bom(storedEnd({ purpose: 'rollback', findings }));
    expect(definitions.standards[0].requirements).toHaveLength(3);
    expect(declarations.attestations[0].map).toEqual([
      { requirement: 'rule-1', conformance: { score: 0, rationale: '2' } },
      { requirement: 'rule-2' },
      { requirement: 'rule-3', claims: ['claim-3'], conformance: { score: 1, rationale: '2' } },
    ]);
    expect(declarations.claims.map(({ predicate }) => predicate.replace(/by the plan .*/, ''))).toEqual([
      'version 2 was brought back to Production ',
      'metric loss: pass',
    ]);
  });

  it('holds the record whole, with the digest that it names', () => {
    const stored = storedEnd();
    const content = bom(stored).declarations.evidence[0]?.data?.[0]?.contents.attachment?.content ?? '';
    expect(sha256(content)).toBe(stored.digest);
    expect(parseRecord(content)).toEqual({ ok: true, value: stored.record });
  });

  it('names who approved', () => {
    const { evidence, claims } = bom(storedEnd()).declarations;
    expect(evidence.map(({ reviewer }) => reviewer?.name)).toEqual([undefined, 'grace']);
    expect(claims[0]?.evidence).toEqual(['record', 'approval-1']);
  });

  it('refers to nothing that is not in it, and says each name once', () => {
    const text = JSON.stringify(bom(storedEnd()));
    const value: unknown = JSON.parse(text);
    const names = strings(value, ['bom-ref']);
    const used = strings(value, ['assessor', 'requirement', 'claims', 'target', 'evidence']);
    expect(new Set(names).size).toBe(names.length);
    expect(used.length).toBeGreaterThan(5);
    expect(used.filter((name) => !names.includes(name))).toEqual([]);
  });

  it('has the same bytes every time, and another serial number for another event', () => {
    const serials = [storedEnd(), storedEnd(), storedEnd({ reason: 'other' })].map(
      (stored) => bom(stored).serialNumber,
    );
    expect(serials[0]).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(serials[1]).toBe(serials[0]);
    expect(serials[2]).not.toBe(serials[0]);
  });

  it('has no hash of the version, for nobody told one', () => {
    const [target] = bom(storedEnd()).declarations.targets.components;
    expect(target).toMatchObject({ type: 'machine-learning-model', name: 'fraud', version: '2' });
    expect(target).not.toHaveProperty('hashes');
  });

  it('is valid whatever people wrote', () => {
    const text = fc.string({ unit: 'binary', minLength: 1 });
    const arbitrary = fc.record({
      comment: fc.string(),
      login: text,
      url: fc.option(fc.oneof(text, fc.webUrl())),
      found: text,
    });
    fc.assert(
      fc.property(arbitrary, ({ comment, login, url, found }) => {
        const approvals = [{ id: '1', login, match: 'm', comment, environment: 'e' }];
        const findings = [{ subject: found, outcome: 'pass', found, wanted: found } as const];
        bom(storedEnd({ ...withEvidence({ approvals }), run: { ...gated.run, url }, findings, reason: comment }));
      }),
      { numRuns: 100 },
    );
  });
});

/** The texts under any of these keys, at whatever depth. */
function strings(node: unknown, keys: readonly string[]): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    const own = keys.includes(key) ? (Array.isArray(value) ? value : [value]) : [];
    return [...own.filter((one): one is string => typeof one === 'string'), ...strings(value, keys)];
  });
}

/** The schema files that the CycloneDX project ships with its own library. */
function official(): ValidateFunction {
  const own = createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json');
  const schema = (name: string): object =>
    JSON.parse(readFileSync(join(own, '../res/schema', `${name}.SNAPSHOT.schema.json`), 'utf8'));
  const ajv = new Ajv({ strict: false, validateFormats: true });
  formats.default(ajv);
  const uri = ajv.formats['uri-reference'];
  if (uri === undefined) throw new Error('ajv-formats brings no uri-reference');
  // Every address of ours is ASCII, for which an IRI is a URI; there is no e-mail address.
  ajv.addFormat('iri-reference', uri);
  ajv.addFormat('idn-email', () => false);
  for (const name of ['spdx', 'jsf-0.82', 'cryptography-defs'])
    ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
  return ajv.compile(schema('bom-1.6'));
}
