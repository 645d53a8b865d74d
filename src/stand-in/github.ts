import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { answerApi } from './api/index.js';
import { answerControl, type JournalEntry } from './control.js';
import { armFaults, type Faults } from './faults.js';
import { answerOidc, makeSigningKey, type SigningKey } from './oidc.js';
import { problem, type Reply } from './reply.js';
import type { Scenario } from './scenario.js';
import { answerStorage } from './storage.js';
import { buildWorld, type World } from './world.js';

const LOOPBACK = '127.0.0.1';
const LOOPBACK_HOST = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i;
const LARGEST_CONTROL_BODY = 1024 * 1024;

type Answer = (request: IncomingMessage) => Promise<Reply>;

/**
 * Starts a stand-in of GitHub's REST API, of its OIDC endpoint, and, at another origin, of the storage of artifacts on
 * this machine, answering from a scenario. Port 0 takes a free one. For the demo and for tests; it is no server for anybody else.
 */
export async function startGitHub(options: {
  port: number;
  scenario: Scenario;
}): Promise<{ url: string; close(): Promise<void> }> {
  // A copy: the world changes, the caller's scenario must not.
  const world = buildWorld(structuredClone(options.scenario));
  const journal: JournalEntry[] = [];
  const faults = armFaults(world.faults);
  const storage = createServer(serve(storageAnswer(world, journal, faults)));
  const storageUrl = `http://${LOOPBACK}:${await listen(storage, 0)}`;
  const server = createServer(serve(apiAnswer(world, journal, faults, storageUrl)));
  const port = await listen(server, options.port).catch(async (error: unknown) => {
    await close(storage);
    throw error;
  });
  return {
    url: `http://${LOOPBACK}:${port}`,
    close: async () => {
      await Promise.all([close(server), close(storage)]);
    },
  };
}

function serve(answer: Answer) {
  return async (request: IncomingMessage, response: ServerResponse) => {
    const { status, headers, body } = await answer(request).catch(mistake);
    response.writeHead(status, headers).end(body);
  };
}

function storageAnswer(world: World, journal: JournalEntry[], faults: Faults): Answer {
  return async ({ method = 'GET', url: target = '/', headers: { host = '', authorization } }) => {
    if (!LOOPBACK_HOST.test(host) || !URL.canParse(`http://${host}${target}`)) return problem(400);
    const path = `/_storage${target}`;
    const reply =
      faults(method, path) ?? orMistake(() => answerStorage(world, new URL(`http://${host}${target}`), authorization));
    journal.push({ method, path, status: reply.status, authorization: authorization !== undefined });
    return reply;
  };
}

function apiAnswer(world: World, journal: JournalEntry[], faults: Faults, storage: string): Answer {
  // Made when somebody asks for a token: it takes longer than everything else of a start.
  let made: Promise<SigningKey> | undefined;
  const key = (): Promise<SigningKey> => {
    made ??= makeSigningKey();
    return made;
  };

  return async (request) => {
    const { method = 'GET', url: target = '/', headers } = request;
    const { host = '', accept = '', authorization } = headers;
    // Another host name on a loopback address is a web page that had its own name point here (DNS rebinding).
    if (!LOOPBACK_HOST.test(host)) return problem(403, 'The stand-in answers to loopback names only.');
    const site = `http://${host}`;
    if (!URL.canParse(site + target)) return problem(400);
    const url = new URL(site + target);
    const path = url.pathname;
    if (path.startsWith('/_stand-in/')) {
      const contentType = headers['content-type'] ?? '';
      const body = await readBody(request);
      if (body === undefined) return problem(413);
      return answerControl({ world, journal, method, path, contentType, body });
    }
    const signing = path.startsWith('/_oidc/') ? await key() : null;
    const answerAsGitHub = () =>
      signing !== null
        ? answerOidc(world, signing, url, authorization)
        : answerApi({ world, site, method, url, accept, authorization, storage });
    const reply = faults(method, target) ?? orMistake(answerAsGitHub);
    journal.push({ method, path: target, status: reply.status, authorization: authorization !== undefined });
    return reply;
  };
}

/** Mistakes are answers, too: the journal shows them. */
function orMistake(answer: () => Reply): Reply {
  try {
    return answer();
  } catch (error) {
    return mistake(error);
  }
}

function mistake(error: unknown): Reply {
  // A path with a broken escape, such as %zz, is the caller's mistake.
  if (error instanceof URIError) return problem(400);
  return problem(500, error instanceof Error ? error.message : String(error));
}

async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    // Too much is still read to its end, or the caller would see a broken connection instead of an answer.
    if (size <= LARGEST_CONTROL_BODY) chunks.push(bytes);
  }
  return size > LARGEST_CONTROL_BODY ? undefined : Buffer.concat(chunks).toString('utf8');
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('The stand-in got no port.'));
      else resolve(address.port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    // Clients keep connections alive; close() would wait for them.
    server.closeAllConnections();
  });
}
