import { everyFinding, type StartedRecord } from '../../core/ledger/started.js';
import { ok, type Result } from '../../core/result.js';
import { type ProvenEnd, provenEnd, type StoredEnd } from './proven.js';

/** Simple Verification Result, github.com/in-toto/attestation, spec/predicates/svr.md, version 0.2. */
export const SVR = 'https://in-toto.io/attestation/svr/v0.2';

// Versioned by what the properties mean; it changes when one of them comes to mean something else.
const VERIFIER = 'https://github.com/aml-promote/aml-promote/tree/v1';

const WHAT = {
  completed: 'AML_PROMOTE_PROMOTED',
  'rolled-back': 'AML_PROMOTE_ROLLED_BACK',
  adopted: 'AML_PROMOTE_ADOPTED',
} as const;

const WITNESS = {
  azure: 'AML_PROMOTE_WITNESSED_BY_AZURE_ML',
  signature: 'AML_PROMOTE_WITNESSED_BY_SIGNATURE',
} as const;

/**
 * A Simple Verification Result of one event: the properties that were verified when it began. A property that cannot be
 * shown is left out.
 *
 * @param tool version of the aml-promote that exports it
 * @returns the predicate alone, or one sentence that says why there is none
 */
export function predicate(stored: StoredEnd, tool: string): Result<object, string> {
  const proven = provenEnd(stored);
  return proven.ok ? ok(svrOf(proven.value, tool)) : proven;
}

/** The predicate of what is proven. Beside the fields of the SVR it has one of ours, `aml_promote`, which leads to the record. */
export function svrOf(proven: ProvenEnd, tool: string): object {
  const { stored, asset } = proven;
  const { record, digest, commit } = stored;
  return {
    verifier: { id: VERIFIER, policies: policies(record.started) },
    timeCreated: record.started.at,
    properties: properties(proven),
    aml_promote: {
      asset: asset.json,
      place: record.place,
      plan: { sha256: record.started.planDigest },
      record: { number: record.number, sha256: digest, gitCommit: commit },
      verifiedBy: record.started.tool,
      exportedBy: tool,
    },
  };
}

function properties({ stored, proof, stage, approvedByOthers }: ProvenEnd): string[] {
  const { event, started } = stored.record;
  const findings = everyFinding(started);
  const isChecked = findings.length > 0 && findings.every(({ outcome }) => outcome === 'pass');
  return [
    WHAT[event],
    // A stage is named as the policy names it: two names that differ must not become one.
    `AML_PROMOTE_STAGE_${stage}`,
    ...((started.evidence?.approvals.length ?? 0) > 0 ? ['AML_PROMOTE_APPROVED'] : []),
    ...(approvedByOthers ? ['AML_PROMOTE_APPROVED_BY_OTHERS'] : []),
    ...(isChecked ? ['AML_PROMOTE_RULES_PASSED'] : []),
    WITNESS[proof],
  ];
}

/** The policy at its commit, and the rules that came of it for this request. */
function policies({ policy, evidence }: StartedRecord): object[] {
  const rules = { name: 'effective rules', digest: { sha256: policy.rules } };
  if (evidence === null || !/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(evidence.policy.commit)) return [rules];
  const { repository, ref, commit } = evidence.policy;
  return [{ name: repository, digest: { gitCommit: commit }, annotations: { ref, file: policy.file } }, rules];
}
