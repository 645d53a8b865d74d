import { arrived, listen } from './front.js';
import type { Server } from './process.js';

/** A server whose answers are as of another time. */
export interface MovedClock extends Server {
  /** When it is now, in milliseconds since 1970; null for the time that it is. */
  now: number | null;
}

/** Stands in front of a server, and changes the `Date` of what it answers. */
export async function startMovedClock(target: string): Promise<MovedClock> {
  const server = await listen(async (message, response) => {
    const { method, path, headers, body } = await arrived(message);
    const answer = await fetch(new URL(path, target), {
      method,
      headers: { 'content-type': headers['content-type'] ?? 'application/json' },
      ...(body !== '' && { body }),
    });
    const shown: Record<string, string> = {};
    for (const [name, value] of answer.headers)
      if (!['connection', 'content-length', 'keep-alive', 'transfer-encoding'].includes(name)) shown[name] = value;
    if (self.now !== null) shown.date = new Date(self.now).toUTCString();
    response.writeHead(answer.status, shown).end(await answer.text());
  });
  const self: MovedClock = { ...server, now: null };
  return self;
}
