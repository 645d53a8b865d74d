import { createServer, type IncomingMessage, type Server } from 'node:http';
import { answerApi } from './api/index.js';
import { answerControl, type JournalEntry } from './control.js';
import { armFaults } from './faults.js';
import { answerOidc, makeSigningKey } from './oidc.js';
import { problem, type Reply } from './reply.js';
import type { Scenario } from './scenario.js';
import { buildWorld } from './world.js';

const LOOPBACK = '127.0.0.1';
const LOOPBACK_HOST = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i;
const LARGEST_CONTROL_BODY = 1024 * 1024;

type Answer = (request: IncomingMessage) => Promise<Reply>;

/**
 * Starts a stand-in of GitHub's REST API and of its OIDC endpoint on this machine, answering from a scenario.
 * Port 0 takes a free one. For the demo and for tests; it is no server for anybody else.
 */
export async function startGitHub(options: {
  port: number;
  scenario: Scenario;
}): Promise<{ url: string; close(): Promise<void> }> {
  // A copy: the world changes, the caller's scenario must not.
  const answer = await makeAnswer(structuredClone(options.scenario));
  const server = createServer(async (request, response) => {
    const { status, headers, body } = await answer(request).catch(mistake);
    response.writeHead(status, headers).end(body);
  });
  const port = await listen(server, options.port);
  return { url: `http://${LOOPBACK}:${port}`, close: () => close(server) };
}

async function makeAnswer(scenario: Scenario): Promise<Answer> {
  const world = buildWorld(scenario);
  const faults = armFaults(world.faults);
  const key = await makeSigningKey();
  const journal: JournalEntry[] = [];

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
    const answerAsGitHub = () =>
      path.startsWith('/_oidc/')
        ? answerOidc(world, key, url, authorization)
        : answerApi({ world, site, method, url, accept, authorization });
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
