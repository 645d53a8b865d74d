/** The secrets that tests hand out, so that every run can be searched for them. */
const planted = new Set<string>();

/** From now on no run may show this text. */
export function plant(secret: string): string {
  if (secret.length < 6) throw new Error('too short to be looked for');
  planted.add(secret);
  return secret;
}

// Every assertion and every token of a job is one, whoever handed it out.
const JSON_WEB_TOKEN = /\beyJ[\w-]{10,}\.[\w-]{10,}/;

/** Throws where a text that anybody can read holds a planted secret, a part of a token, or anything of a token's shape. */
export function expectNothingPlanted(shown: string): void {
  search(shown);
  // As Markdown shows it to a reader.
  search(shown.replaceAll(/\\|<wbr>/g, ''));
}

function search(visible: string): void {
  const parts = [...planted].flatMap((secret) => {
    const forms = [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64').replace(/=+$/, '')];
    return [...forms, ...secret.split('.').filter((part) => part.length > 20)];
  });
  for (const part of parts) {
    const at = visible.indexOf(part);
    if (at !== -1) throw new Error(`a planted secret is shown: ${around(visible, at, part.length)}`);
  }
  const token = JSON_WEB_TOKEN.exec(visible);
  if (token !== null) throw new Error(`a token is shown: ${around(visible, token.index, token[0].length)}`);
}

function around(text: string, at: number, length: number): string {
  return `${text.slice(Math.max(0, at - 80), at)}[HERE, ${length} characters]${text.slice(at + length, at + length + 80)}`;
}
