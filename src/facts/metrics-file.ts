import { createReadStream } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { sha256 } from '../core/digest.js';
import type { MetricsFile } from '../core/facts.js';
import { UsageFailure } from '../core/failure.js';

const LARGEST = 1024 * 1024;

/** Reads the file of the `metrics` input: a JSON object, name to finite number, at most 1 MB; anything else is wrong usage. */
export async function readMetricsFile(path: string): Promise<MetricsFile> {
  const wrong = (what: string): UsageFailure =>
    new UsageFailure({
      what: `the metrics file ${path} ${what}`,
      fix: 'Give a JSON object of names and finite numbers, at most 1 MB',
    });
  // One byte more than it may have: a device is not read to its end.
  const bytes = await buffer(createReadStream(path, { end: LARGEST })).catch((error: NodeJS.ErrnoException) => {
    throw wrong(error.code === 'ENOENT' ? 'does not exist' : `cannot be read (${error.code ?? error.message})`);
  });
  if (bytes.length > LARGEST) throw wrong('is larger than 1 MB');
  const value = parse(bytes);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw wrong(value === undefined ? 'is not JSON' : 'is not a JSON object');
  const values: Record<string, number> = Object.create(null);
  for (const [name, number] of Object.entries(value)) {
    if (typeof number !== 'number' || !Number.isFinite(number))
      throw wrong(`gives ${JSON.stringify(name)} no finite number`);
    values[name] = number;
  }
  return { digest: sha256(bytes), values };
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
