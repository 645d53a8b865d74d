import { unzipSync } from 'fflate';
import { canonicalJson, type Json } from '../core/digest.js';
import type { Reading } from '../core/evidence.js';

const FILE = 'plan.json';
/** No plan is larger. */
const LARGEST_BYTES = 5 * 1024 * 1024;
/** No plan nests deeper; what does would exhaust the stack of whoever walks through it. */
const DEEPEST = 100;

/**
 * The plan in an artifact: whoever can change a workflow has made it, so that it may be anything.
 *
 * @param folder where in it the plan may lie too, as a host packs it
 */
export function planInZip(zip: Uint8Array, folder?: string): Reading<Json> {
  const names = folder === undefined ? [FILE] : [FILE, `${folder}/${FILE}`];
  const found: number[] = [];
  try {
    const files = unzipSync(zip, {
      // What is not taken is not unpacked, and what is taken not further than it says.
      filter: ({ name, originalSize }) => {
        const isPlan = names.includes(name);
        if (isPlan) found.push(originalSize);
        return isPlan && originalSize <= LARGEST_BYTES;
      },
    });
    if (found.length !== 1) return unreadable(found.length === 0 ? `it holds no ${FILE}` : `it holds ${FILE} twice`);
    const [bytes] = Object.values(files);
    if (bytes === undefined) return unreadable(`its ${FILE} is larger than 5 MB`);
    return jsonOf(bytes);
  } catch {
    return unreadable('it is no zip that can be read');
  }
}

function jsonOf(bytes: Uint8Array): Reading<Json> {
  try {
    const value: Json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (isDeeper(value, DEEPEST)) return unreadable(`its ${FILE} nests deeper than ${DEEPEST} levels`);
    // A number that is none, such as 1e999, has no canonical form.
    canonicalJson(value);
    return { is: 'read', value };
  } catch {
    return unreadable(`its ${FILE} is no JSON`);
  }
}

function isDeeper(value: Json, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((part: Json) => isDeeper(part, levels - 1));
}

const unreadable = (why: string): Reading<Json> => ({ is: 'unreadable', why });
