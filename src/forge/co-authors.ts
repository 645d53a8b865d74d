/**
 * The addresses of the co-authors that a commit's message names, in lower case: by `Co-authored-by: NAME <ADDRESS>` in any
 * case and anywhere in it; the name where there is no address, which nobody's account has. Who is named once too often
 * loses a vote; who is missed could approve what they wrote.
 */
export function coAuthors(message: string): readonly string[] {
  return message.split(/\r\n|\r|\n/).flatMap((line) => {
    const [, named = ''] = /^\s*co-authored-by\s*:(.*)$/i.exec(line) ?? [];
    const addresses = named.match(/[^\s<>,;()"]+@[^\s<>,;()"]+/g) ?? [named.trim()].filter(Boolean);
    return addresses.map((address) => address.toLowerCase());
  });
}

/**
 * The account in an address that GitHub gives to who hides their own, `ID+LOGIN@users.noreply.github.com` or the older
 * `LOGIN@users.noreply.github.com` (docs.github.com/account-and-profile/reference/email-addresses-reference).
 */
export function hiddenAccount(address: string): { readonly id: string | null; readonly login: string } | null {
  const [, id, login] = /^(?:(\d+)\+)?([^@+]+)@users\.noreply\.[\w.-]+$/i.exec(address) ?? [];
  return login === undefined ? null : { id: id ?? null, login };
}
