/** Takes secrets out of text before anybody can read it. */
export interface Redactor {
  /** From now on this text is a secret, also as a part of a URL. */
  know(secret: string): void;
  /** The text without the secrets that are known; nothing else changes, so that it suits data. */
  hide(text: string): string;
  /** The text without those, and without what looks like a secret: for text that comes from outside. */
  clean(text: string): string;
}

/** Shorter ones are no secrets, and hiding them would make text unreadable. */
const SHORTEST_SECRET = 6;
const HIDDEN = '***';

// What looks like a secret. A replacement never takes a quote or a backslash with it, so JSON stays JSON.
const LOOKS_SECRET: readonly (readonly [RegExp, string])[] = [
  // A JSON Web Token, whole or cut off.
  [/\beyJ[\w-]{6,}(?:\.[\w-]*)*/g, HIDDEN],
  [/(authorization\\?["']?\s*[:=]\s*\\?["']?)(?:(?:bearer|basic|token)\s+)?[^\s"'\\,;]+/gi, `$1${HIDDEN}`],
  [/\b(bearer|basic)\s+[\w.~+/=-]{16,}/gi, `$1 ${HIDDEN}`],
  // Shared access signatures, and the parameters of OAuth: in a query, a form, or JSON.
  [
    /\b(sig|access_token|refresh_token|id_token|client_assertion|client_secret|accesstoken)(\s*=\s*|\\?"\s*:\s*\\?")[^&\s"'<>\\]+/gi,
    `$1$2${HIDDEN}`,
  ],
  [/(\b[a-z][a-z+.-]{1,20}:\/\/)[^\s/@"'\\]{1,500}@/gi, `$1${HIDDEN}@`],
  // docs.github.com/authentication/keeping-your-account-and-data-secure/about-authentication-to-github
  [/\b(?:gh[opsur]_|github_pat_)\w{16,}/g, HIDDEN],
];

export function createRedactor(): Redactor {
  // The longest first: one secret may be the beginning of another.
  let known: readonly string[] = [];
  const hide = (text: string): string => {
    let shown = text;
    for (const secret of known) shown = shown.replaceAll(secret, HIDDEN);
    return shown;
  };
  return {
    know(secret) {
      if (secret.length < SHORTEST_SECRET) return;
      const all = new Set([...known, secret, encodeURIComponent(secret)]);
      known = [...all].sort((one, other) => other.length - one.length);
    },
    hide,
    clean: (text) => LOOKS_SECRET.reduce((shown, [pattern, instead]) => shown.replace(pattern, instead), hide(text)),
  };
}
