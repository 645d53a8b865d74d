import { UsageFailure } from '../core/failure.js';
import type { EndedRecord } from '../core/ledger/ended.js';
import { type ChainName, isEnded, operationNumber } from '../core/ledger/record.js';
import type { Stored } from '../core/ledger/stored.js';
import { err, ok, type Result } from '../core/result.js';
import type { LedgerPort } from '../ledger/port.js';
import type { RegistryPort } from '../registry/port.js';
import { cycloneDx } from '../report/export/cyclonedx.js';
import { inToto } from '../report/export/in-toto.js';
import { predicate } from '../report/export/predicate.js';
import type { StoredEnd } from '../report/export/proven.js';
import type { Rendering } from '../report/report.js';
import { VERSION } from '../version.generated.js';
import { type Verified, verifyAsset } from './verify-asset.js';

interface Export {
  readonly extension: string;
  readonly make: (stored: StoredEnd, tool: string) => Result<object, string>;
}

/** What others take of one event, by the name of its format. */
const EXPORTS = {
  'in-toto': { extension: 'intoto.json', make: inToto },
  'in-toto-predicate': { extension: 'predicate.json', make: predicate },
  cyclonedx: { extension: 'cdx.json', make: cycloneDx },
} as const satisfies Readonly<Record<string, Export>>;
export type ExportFormat = keyof typeof EXPORTS;

export function isExport(format: string): format is ExportFormat {
  return Object.hasOwn(EXPORTS, format);
}

/**
 * One event in a form of others. It leaves the house as a thing that was verified, so its asset is verified first.
 *
 * @param number of the event; null for the last that ended well
 * @param stored the events that are asked about, newest first
 */
export async function exported(
  chain: ChainName,
  format: ExportFormat,
  number: number | null,
  stored: readonly Stored[],
  ledger: LedgerPort,
  registry: RegistryPort,
): Promise<Rendering> {
  const { record, digest, commit } = chosen(stored, number);
  const verified = await verifyAsset({ ...chain, place: record.place }, ledger, registry);
  const { extension, make } = EXPORTS[format];
  const proof = proofOf(verified, record);
  const made = proof.ok
    ? make({ record, digest, commit, proof: proof.value }, VERSION)
    : err(`event ${record.number} is unproven: ${proof.error}; so it cannot be exported as verified`);
  if (!made.ok) throw new UsageFailure({ what: made.error, fix: 'Choose another event; verify says what proves each' });
  return { format, extension, text: `${JSON.stringify(made.value, null, 2)}\n` };
}

function chosen(stored: readonly Stored[], number: number | null) {
  const found = stored.find(({ record }) => (number === null ? isEnded(record) : record.number === number));
  if (found !== undefined && isEnded(found.record)) return { ...found, record: found.record };
  const what =
    number === null
      ? 'nothing was completed yet'
      : found === undefined
        ? `there is no event ${number}`
        : `event ${number} is ${found.record.event}, and only what was completed, rolled-back or adopted can be exported`;
  throw new UsageFailure({ what, fix: 'history lists the events' });
}

/** What proves the event, or why nothing does. What the chain does not carry or Azure ML contradicts, nothing else proves. */
function proofOf(
  { fault, disagreements, proofs }: Verified,
  { number, started }: EndedRecord,
): Result<'azure' | 'signature', string> {
  if (fault !== null && fault.number <= number) return err(`the chain is broken at event ${fault.number}`);
  if (disagreements.some((one) => one.number === operationNumber(started))) return err('Azure ML contradicts it');
  const proof = proofs.find((one) => one.number === number && one.version === started.version);
  if (proof === undefined) return err('it moved several versions');
  return proof.by === null ? err(proof.why ?? 'only the ledger says that it happened') : ok(proof.by);
}
