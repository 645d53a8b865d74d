import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { canonicalJson, type Json, sha256 } from '../../../src/core/digest.js';
import { inToto } from '../../../src/report/export/in-toto.js';
import { predicate } from '../../../src/report/export/predicate.js';
import type { StoredEnd } from '../../../src/report/export/proven.js';
import { changeOf } from '../../core/ledger/world.js';
import { idOf } from '../../core/world.js';
import { statementSchema, svrSchema } from './in-toto-schema.js';
import { storedEnd, withEvidence } from './world.js';

const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
const [isStatement, isSvr] = [ajv.compile(statementSchema), ajv.compile(svrSchema)];

interface Svr {
  readonly verifier: { readonly id: string; readonly policies: readonly object[] };
  readonly timeCreated: string;
  readonly properties: readonly string[];
  readonly aml_promote: { readonly asset: Json; readonly record: object };
}
interface Statement {
  readonly subject: readonly [{ readonly name: string; readonly digest: { readonly sha256: string } }];
  readonly predicate: Svr;
}

function statement(stored: StoredEnd): Statement {
  const result = inToto(stored, '0.2.0');
  if (!result.ok) throw new Error(result.error);
  const value: Statement = JSON.parse(JSON.stringify(result.value));
  expect([isStatement(value), isStatement.errors]).toEqual([true, null]);
  return value;
}

const properties = (stored: StoredEnd): readonly string[] => statement(stored).predicate.properties;
const ada = { id: '303', login: 'ada', match: 'group of the policy', comment: '', environment: 'production' };

describe('the in-toto statement of a promotion', () => {
  it('says in its predicate when what was verified, by which rules, and which record remembers it', () => {
    const stored = storedEnd();
    const { verifier, timeCreated, aml_promote } = statement(stored).predicate;
    expect(timeCreated).toBe(stored.record.started.at);
    expect(verifier.policies).toEqual([
      {
        name: 'acme/ml',
        digest: { gitCommit: 'c'.repeat(40) },
        annotations: { ref: 'refs/heads/main', file: 'promotion.yml' },
      },
      { name: 'effective rules', digest: { sha256: stored.record.started.policy.rules } },
    ]);
    expect(aml_promote).toMatchObject({
      plan: { sha256: stored.record.started.planDigest },
      record: { number: 2, sha256: stored.digest, gitCommit: stored.commit },
      verifiedBy: '0.1.0',
      exportedBy: '0.2.0',
    });
  });

  it('is about the version, by a digest that anybody can work out of what it says of it', () => {
    const { subject, predicate: svr } = statement(storedEnd());
    expect(subject).toEqual([{ name: idOf('2'), digest: { sha256: sha256(canonicalJson(svr.aml_promote.asset)) } }]);
    expect(svr.aml_promote.asset).toMatchObject({ id: idOf('2'), uri: 'azureml://models/fraud/2' });
  });

  it('is about the same subject when the version moves again, and about another for another version', () => {
    const digests = [{}, { from: 'None', to: 'Staging' }, { version: '3' }].map(
      (given) => statement(storedEnd(given)).subject[0].digest.sha256,
    );
    expect(digests[1]).toBe(digests[0]);
    expect(digests[2]).not.toBe(digests[0]);
  });

  it('names what was verified', () => {
    expect(properties(storedEnd())).toEqual([
      'AML_PROMOTE_PROMOTED',
      'AML_PROMOTE_STAGE_Production',
      'AML_PROMOTE_APPROVED',
      'AML_PROMOTE_APPROVED_BY_OTHERS',
      'AML_PROMOTE_RULES_PASSED',
      'AML_PROMOTE_WITNESSED_BY_AZURE_ML',
    ]);
  });

  it('tells a rollback from a promotion, and a signature from a witness in Azure ML', () => {
    expect(properties(storedEnd({ purpose: 'rollback' }, 'signature'))).toEqual(
      expect.arrayContaining(['AML_PROMOTE_ROLLED_BACK', 'AML_PROMOTE_WITNESSED_BY_SIGNATURE']),
    );
    expect(properties(storedEnd({ purpose: 'rollback' }))).not.toContain('AML_PROMOTE_PROMOTED');
  });

  it('is about the same subject when the version was adopted where it stood', () => {
    const promoted = statement(storedEnd());
    const changes = [changeOf('2', { role: 'adopt', from: 'Production' })];
    const adopts = [{ ...Object(promoted.predicate.aml_promote.asset), in: 'Production' }];
    const adopted = statement(storedEnd({ purpose: 'adopt', from: 'Production', changes, plan: { adopts } }));
    expect(adopted.subject).toEqual(promoted.subject);
    expect(adopted.predicate.properties).toContain('AML_PROMOTE_ADOPTED');
    const several = storedEnd({
      purpose: 'adopt',
      from: 'Production',
      changes,
      plan: { adopts: [...adopts, ...adopts] },
    });
    expect(inToto(several, '0.2.0').ok).toBe(false);
  });

  it('names a stage as the policy names it, so that no two become one', () => {
    expect(properties(storedEnd({ to: 'Pre-Prod' }))).toContain('AML_PROMOTE_STAGE_Pre-Prod');
    expect(properties(storedEnd({ to: 'pre prod' }))).toContain('AML_PROMOTE_STAGE_pre prod');
  });

  it('says nothing of approvals where nobody approved', () => {
    const found = properties(storedEnd(withEvidence({ approvals: [] })));
    expect(found.filter((name) => name.includes('APPROVED'))).toEqual([]);
  });

  it('does not say that others approved when one who asked is among them, by whatever login', () => {
    const approvals = [ada, { ...ada, id: '101', login: 'dana-renamed' }];
    expect(properties(storedEnd(withEvidence({ approvals: [ada] })))).toContain('AML_PROMOTE_APPROVED_BY_OTHERS');
    const found = properties(storedEnd(withEvidence({ approvals })));
    expect(found).toContain('AML_PROMOTE_APPROVED');
    expect(found).not.toContain('AML_PROMOTE_APPROVED_BY_OTHERS');
  });

  it.each(['fail', 'inconclusive', 'awaited'] as const)('does not say that rules passed when one is %s', (outcome) => {
    const good = { subject: 'a', outcome: 'pass', found: '', wanted: null } as const;
    expect(properties(storedEnd({ findings: [good] }))).toContain('AML_PROMOTE_RULES_PASSED');
    expect(properties(storedEnd({ findings: [good, { ...good, outcome }] }))).not.toContain('AML_PROMOTE_RULES_PASSED');
    expect(properties(storedEnd({ findings: [] }))).not.toContain('AML_PROMOTE_RULES_PASSED');
  });

  it('leaves the commit of the policy out where it is none that a digest can be', () => {
    const policy = { repository: 'acme/ml', ref: 'main', commit: 'HEAD' };
    expect(statement(storedEnd(withEvidence({ policy }))).predicate.verifier.policies).toHaveLength(1);
  });
});

describe('the predicate of a promotion', () => {
  it('is that of the statement, alone', () => {
    const result = predicate(storedEnd(), '0.2.0');
    if (!result.ok) throw new Error(result.error);
    expect(result.value).toEqual(statement(storedEnd()).predicate);
    expect([isSvr(result.value), isSvr.errors]).toEqual([true, null]);
  });
});

describe('the schema of these tests', () => {
  it.each([
    ['a subject without a digest', { subject: [{ name: 'x' }] }],
    ['no subject', { subject: [] }],
    ['another version of the predicate', { predicateType: 'https://in-toto.io/attestation/svr/v0.1' }],
    ['a digest in capitals', { subject: [{ digest: { sha256: 'A'.repeat(64) } }] }],
    ['a foreign key', { extra: 1 }],
    [
      'a predicate without policies',
      { predicate: { verifier: { id: 'https://x.example/v1' }, timeCreated: '', properties: [] } },
    ],
  ])('refuses %s', (_, given) => {
    expect(isStatement({ ...statement(storedEnd()), ...given })).toBe(false);
  });
});
