/** When everything in the stand-in was made: one fixed time, so that answers are the same on every start. */
export const MADE_AT = '2026-01-01T00:00:00Z';

/** So many seconds later. */
export function madeAfter(seconds: number): string {
  return new Date(Date.parse(MADE_AT) + seconds * 1000).toISOString().replace('.000Z', 'Z');
}

/** GitHub's opaque ids: any stable text will do. */
export function nodeId(kind: string, id: number | string): string {
  return Buffer.from(`${kind}:${id}`).toString('base64url');
}
