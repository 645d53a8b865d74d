import type { AssetVersion } from '../assets.js';

/** The highest version that is a whole number. Others do not count (recorded for models and data). */
export function highestNumber(versions: readonly AssetVersion[]): bigint | undefined {
  let highest: bigint | undefined;
  for (const { address } of versions) {
    const number = /^\d{1,18}$/.test(address.version) ? BigInt(address.version) : undefined;
    if (number !== undefined && (highest === undefined || number > highest)) {
      highest = number;
    }
  }
  return highest;
}

/** The number after the highest; 1 while no version is a number. */
export function nextNumber(versions: readonly AssetVersion[]): string {
  return String((highestNumber(versions) ?? 0n) + 1n);
}

/** The version that was created last, whatever its name. */
export function createdLast(versions: readonly AssetVersion[]): string | null {
  return versions.at(-1)?.address.version ?? null;
}
