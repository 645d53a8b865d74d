import { createReadStream } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { sha256 } from '../core/digest.js';
import type { MetricsFile } from '../core/facts.js';
import { UsageFailure } from '../core/failure.js';
import { parsedJson } from '../core/json.js';

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
  const text = decode(bytes);
  const value = text === undefined ? undefined : parsedJson(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw wrong(value === undefined ? 'is not JSON' : 'is not a JSON object');
  const values: Record<string, number> = Object.create(null);
  for (const [name, number] of Object.entries(value)) {
    if (typeof number !== 'number' || !Number.isFinite(number)) throw wrong(`gives ${quoted(name)} no finite number`);
    values[name] = number;
  }
  const twice = repeated(text ?? '');
  if (twice !== undefined) throw wrong(`gives ${quoted(twice)} twice`);
  return { digest: sha256(bytes), values };
}

// A name has room for its error beside it.
const quoted = (name: string): string => JSON.stringify(name.length > 100 ? `${name.slice(0, 100)}…` : name);

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

// JSON.parse takes the last of two equal names without a word, and which one counts would be anybody's guess. Where
// every value is a number, every string is a name.
function repeated(text: string): string | undefined {
  const seen = new Set<string>();
  for (const [literal] of text.matchAll(/"(?:[^"\\]|\\.)*"/g)) {
    const name = String(parsedJson(literal));
    if (seen.has(name)) return name;
    seen.add(name);
  }
  return undefined;
}
