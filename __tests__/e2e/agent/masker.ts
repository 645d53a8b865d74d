/** Hides the secrets that it was told of, as the agent does in everything that it prints. */
export class Masker {
  readonly #secrets = new Set<string>();

  constructor(secrets: readonly string[]) {
    for (const secret of secrets) this.add(secret);
  }

  /** Each line of it too: a log has no others. */
  add(secret: string): void {
    for (const part of [secret, ...secret.split(/\r\n|\r|\n/)]) {
      if (part.trim() === '') continue;
      for (const form of [part, JSON.stringify(part).slice(1, -1), encodeURIComponent(part)]) this.#secrets.add(form);
    }
  }

  masked(text: string): string {
    // The longest first: a part of a secret that is one itself must not leave the rest.
    return [...this.#secrets]
      .sort((one, other) => other.length - one.length)
      .reduce((shown, secret) => shown.replaceAll(secret, '***'), text);
  }
}
