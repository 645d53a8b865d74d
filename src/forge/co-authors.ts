/** Whom a trailer of a commit names beside its author. */
export interface CoAuthor {
  /** In lower case. */
  readonly address: string;
}

/**
 * The co-authors that a commit's message names, by `Co-authored-by: NAME <ADDRESS>` in any case and anywhere in it: who is
 * named once too often loses a vote, who is missed could approve what they wrote.
 */
export function coAuthors(message: string): readonly CoAuthor[] {
  return message.split(/\r\n|\r|\n/).flatMap((line) => {
    const [, named] = /^\s*co-authored-by\s*:(.*)$/i.exec(line) ?? [];
    if (named === undefined) return [];
    const addresses = [...named.matchAll(/[^\s<>,;()"]+@[^\s<>,;()"]+/g)].map(([address]) => address.toLowerCase());
    return addresses.map((address) => ({ address }));
  });
}

/** The account in an address that GitHub gives to who hides their own, `ID+LOGIN@users.noreply.github.com` or `LOGIN@…`. */
export function hiddenAccount(address: string): { readonly id: string | null; readonly login: string } | null {
  const [, id, login] = /^(?:(\d+)\+)?([^@+]+)@users\.noreply\.(?:github\.com|[\w.-]+)$/i.exec(address) ?? [];
  return login === undefined ? null : { id: id ?? null, login };
}
