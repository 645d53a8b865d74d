import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Permissions } from './workflow.js';

/** Git over HTTPS as GitHub serves it to jobs: their token is the password, and may what they are permitted of `contents`. */
export interface GitOfGitHub {
  /** Where repositories really are, by `OWNER/NAME`. */
  readonly behind: Readonly<Record<string, string>>;
  /** What a token may there; null for one that nobody has, or no longer. */
  permissionsOf(token: string, repository: string): Permissions | 'all' | 'unknown' | null;
}

/** Answers a call of git's; the status that was answered. */
export async function answerGit(
  message: IncomingMessage,
  response: ServerResponse,
  { behind, permissionsOf }: GitOfGitHub,
): Promise<number> {
  const { method = 'GET', url = '/', headers } = message;
  // As bytes: packs are no text.
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(Buffer.from(chunk));
  const refuse = (status: number, text: string, more: Readonly<Record<string, string>> = {}): number => {
    response.writeHead(status, { 'content-type': 'text/plain', ...more }).end(text);
    return status;
  };
  // GitHub knows a repository by both names.
  const [home = '', repository = ''] = /^\/([^/]+\/[^/]+?)(?:\.git)?(?=\/)/.exec(url) ?? [];
  const permissions = permissionsOf(passwordIn(headers.authorization), repository);
  if (permissions === null)
    return refuse(401, 'Invalid username or token.', { 'www-authenticate': 'Basic realm="GitHub"' });
  const there = behind[repository];
  if (there === undefined || permissions === 'unknown') return refuse(404, 'Repository not found.');
  const contents = permissions === 'all' ? 'write' : (permissions.contents ?? 'none');
  if (contents === 'none') return refuse(403, 'Write access to repository not granted.');
  if (contents === 'read' && url.includes('git-receive-pack'))
    return refuse(403, `Permission to ${repository}.git denied to github-actions[bot].`);
  const passed = ['accept', 'content-encoding', 'content-type', 'git-protocol'].flatMap((name) => {
    const value = headers[name];
    return typeof value === 'string' ? [[name, value] as const] : [];
  });
  const answer = await fetch(`${there}${url.slice(home.length)}`, {
    method,
    headers: Object.fromEntries(passed),
    ...(method === 'POST' && { body: Buffer.concat(chunks) }),
  });
  const kept = ['content-type', 'cache-control'].flatMap((name) => {
    const value = answer.headers.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  response.writeHead(answer.status, Object.fromEntries(kept)).end(Buffer.from(await answer.arrayBuffer()));
  return answer.status;
}

/** Whatever the user is called. */
function passwordIn(authorization = ''): string {
  const [, encoded = ''] = /^basic (.+)$/i.exec(authorization) ?? [];
  const text = Buffer.from(encoded, 'base64').toString('utf8');
  return text.slice(text.indexOf(':') + 1);
}
