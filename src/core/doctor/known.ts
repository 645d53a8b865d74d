/** One thing that a host was asked: what it told, or why it did not and what would let it be read. */
export type Known<T> =
  | { readonly is: 'readable'; readonly value: T; readonly from: Source }
  | { readonly is: 'unreadable'; readonly why: string; readonly grant: string; readonly from: Source };

/** Where and when something was read. */
export interface Source {
  /** The call, as its service documents it: `GET /repos/octo-org/octo-repo/environments/production`. */
  readonly call: string;
  /** The service's clock, ISO 8601. */
  readonly at: string;
}

/** The value, or what stands in for one that could not be read. */
export function valueOr<T, E>(known: Known<T>, otherwise: E): T | E {
  return known.is === 'readable' ? known.value : otherwise;
}
