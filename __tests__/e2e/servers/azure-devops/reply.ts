/** What is answered. */
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A JSON value, or bytes with a content type of their own. */
  readonly json?: unknown;
  readonly bytes?: Buffer;
}

/** Ends a call with an error as Azure DevOps words it. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly typeKey: string,
    message: string,
  ) {
    super(message);
  }

  reply(): Reply {
    const assembly = 'Microsoft.VisualStudio.Services.WebApi';
    return {
      status: this.status,
      json: {
        $id: '1',
        innerException: null,
        message: this.message,
        typeName: `${assembly}.${this.typeKey}, ${assembly}`,
        typeKey: this.typeKey,
        errorCode: 0,
        eventId: 3000,
      },
    };
  }
}

export const absent = (typeKey: string, message: string): Refusal => new Refusal(404, typeKey, message);

/** A list, as every list comes. */
export const listed = (value: readonly unknown[], headers: Readonly<Record<string, string>> = {}): Reply => ({
  status: 200,
  headers,
  json: { count: value.length, value },
});

/** A page of a list: with `x-ms-continuationtoken` where there is more. */
export function page<T>(
  all: readonly T[],
  { query, names, size }: { query: URLSearchParams; names: readonly string[]; size: number },
  shown: (one: T) => unknown,
): Reply {
  const asked = names.map((name) => query.get(name)).find((text) => text !== null);
  const top = asked === undefined || asked === null ? size : Number(asked);
  const from = Number(query.get('continuationToken') ?? 0);
  if (!Number.isInteger(top) || top < 1 || !Number.isInteger(from) || from < 0)
    throw new Refusal(400, 'VssPropertyValidationException', 'A parameter of the page is out of range.');
  const end = from + top;
  return listed(all.slice(from, end).map(shown), end < all.length ? { 'x-ms-continuationtoken': String(end) } : {});
}
