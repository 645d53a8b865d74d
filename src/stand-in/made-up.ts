/** When everything in the stand-in was made: one fixed time, so that answers are the same on every start. */
export const MADE_AT = '2026-01-01T00:00:00Z';

/** GitHub's opaque ids: any stable text will do. */
export function nodeId(kind: string, id: number | string): string {
  return Buffer.from(`${kind}:${id}`).toString('base64url');
}
