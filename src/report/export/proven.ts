import { canonicalJson, type Json, sha256 } from '../../core/digest.js';
import type { EndedRecord } from '../../core/ledger/ended.js';
import type { StartedRecord } from '../../core/ledger/started.js';
import { err, ok, type Result } from '../../core/result.js';

/** An event that ended well, as the ledger holds it, and what proves it beside the ledger. */
export interface StoredEnd {
  readonly record: EndedRecord;
  /** SHA-256 of the record. */
  readonly digest: string;
  /** Id of the commit that holds it. */
  readonly commit: string;
  readonly proof: 'azure' | 'signature' | 'unproven';
}

/** What may be told of an event to somebody who cannot ask: nothing here rests on the ledger alone. */
export interface ProvenEnd {
  readonly stored: StoredEnd;
  readonly proof: 'azure' | 'signature';
  /** The version as the plan says it: its ARM id, when it was created, and what cannot change of it. */
  readonly asset: { readonly id: string; readonly json: Json };
  /**
   * SHA-256 of the asset as canonical JSON. Azure ML tells no digest of what a version holds, so this is one of what it
   * says about the version: another version has another digest, another content under the same address has not.
   */
  readonly assetDigest: string;
  readonly version: string;
  /** The stage that the version entered. */
  readonly stage: string;
  /** Everybody whose approval counted is somebody other than who asked; false where nobody had to approve. */
  readonly approvedByOthers: boolean;
}

/** Reads what can be exported as verified; anything else is refused in a sentence. */
export function provenEnd(stored: StoredEnd): Result<ProvenEnd, string> {
  const { record, proof } = stored;
  const { started } = record;
  const event = `event ${record.number}`;
  if (proof === 'unproven')
    return err(`${event} is unproven: only the ledger says that it happened, so it cannot be exported as verified`);
  if (!started.proven || started.evidence === null)
    return err(`${event} began in a shell, which shows nobody, so it cannot be exported as verified`);
  if (sha256(canonicalJson(copy(started.plan))) !== started.planDigest)
    return err(`${event} holds another plan than its digest says, so it cannot be exported as verified`);
  const asset = assetIn(started.plan);
  const id = isObject(asset) ? asset.id : undefined;
  const move = started.changes.find((change) => change.asset === id && change.to === started.to);
  if (typeof id !== 'string' || started.version === null || started.to === null || move?.version !== started.version)
    return err(`${event} does not move one version to one stage; only such an event can be exported`);
  const { requesters, approvals } = started.evidence;
  const asked = new Set(requesters.map((person) => person.id));
  return ok({
    stored,
    proof,
    asset: { id, json: asset },
    assetDigest: sha256(canonicalJson(asset)),
    version: started.version,
    stage: started.to,
    approvedByOthers: approvals.length > 0 && approvals.every((approval) => !asked.has(approval.id)),
  });
}

/** The version that the plan is of, the same whether it was promoted or, alone, adopted where it stood; null for several. */
function assetIn(plan: StartedRecord['plan']): Json {
  const { asset = null, adopts = [] } = plan;
  const [only, ...others] = Array.isArray(adopts) ? adopts : [];
  if (!isObject(only) || others.length > 0) return copy(asset);
  const { in: _stage, ...adopted } = only;
  return copy(adopted);
}

const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

// A record was read from JSON, but of its plan the type says only that it is an object.
const copy = (value: unknown): Json => JSON.parse(JSON.stringify(value));
