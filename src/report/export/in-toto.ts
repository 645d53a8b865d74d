import { ok, type Result } from '../../core/result.js';
import { SVR, svrOf } from './predicate.js';
import { provenEnd, type StoredEnd } from './proven.js';

/**
 * An in-toto Statement v1 (github.com/in-toto/attestation, spec/v1/statement.md) of one event, unsigned: that this version
 * has the properties of its predicate. The subject is the version by its ARM id; its digest is that of what Azure ML says
 * about the version and cannot change, for Azure ML tells none of what the version holds.
 *
 * @param tool version of the aml-promote that exports it
 * @returns the statement, or one sentence that says why there is none
 */
export function inToto(stored: StoredEnd, tool: string): Result<object, string> {
  const proven = provenEnd(stored);
  if (!proven.ok) return proven;
  const { asset, assetDigest } = proven.value;
  return ok({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: asset.id, digest: { sha256: assetDigest } }],
    predicateType: SVR,
    predicate: svrOf(proven.value, tool),
  });
}
