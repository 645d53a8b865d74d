/** The query of a request. Names are case-insensitive, as in ARM; of a name that comes twice the first one counts. */
export class Query {
  readonly #pairs: readonly (readonly [string, string])[];

  constructor(search: string) {
    this.#pairs = [...new URLSearchParams(search)];
  }

  get(name: string): string | undefined {
    return this.#pairs.find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
  }

  /** The query of a next page: everything that was asked but where to start. */
  continuedAt(token: string): string {
    const starts = ['$skip', '$skiptoken', 'offset'];
    const kept = this.#pairs.filter(([key]) => !starts.includes(key.toLowerCase()));
    const next = new URLSearchParams();
    for (const [key, value] of [...kept, ['$skipToken', token] as const]) {
      next.append(key, value);
    }
    // The recorded links spell the dollar out.
    return next.toString().replaceAll('%24', '$');
  }
}
