import { ServiceFailure, UsageFailure } from '../../../core/failure.js';
import { parsedJson } from '../../../core/json.js';
import { isLoopback } from '../../../http/address.js';
import type { Deadline } from '../../../http/deadline.js';
import type { Network } from '../../../http/network.js';
import { createTransport } from '../../../http/transport.js';
import type { AssertionClaims } from '../answers.js';
import { isAssertionClaims, isOidcAnswer, whyAssertionClaims, whyOidcAnswer } from '../answers-validate.generated.js';
import type { ServiceConnection } from './connection.js';
import type { Assertions } from './federated.js';

/** What a job of Azure Pipelines may use. */
export interface PipelineJob {
  /** The address of the job's own connection, SYSTEMVSSCONNECTION. */
  readonly url: string;
  /** The job's own token. */
  readonly token: string;
  /** The service connection of the input `azure-subscription`; null where none is given. */
  readonly connection: ServiceConnection | null;
}

export interface PipelineTokenOptions {
  readonly job: PipelineJob;
  readonly connection: ServiceConnection;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where the Azure token is for: a local stand-in of Azure DevOps is accepted only with a local one of Azure. */
  readonly endpoint: URL;
  readonly deadline: Deadline;
  readonly network: Network;
  readonly mask: (secret: string) => void;
}

const SERVICE = 'The token service of Azure DevOps';
const VERSION = '7.1';
const RENEW_BEFORE_MS = 60_000;
const ALLOW =
  'Check that the service connection of azureSubscription still exists, uses workload identity federation and lets this pipeline use it: Project settings, Service connections, Security';
/** Where Azure DevOps in the cloud answers: learn.microsoft.com/azure/devops/organizations/security/allow-list-ip-url. */
const CLOUD = /^(?:[a-z0-9-]+\.)*(?:dev\.azure\.com|visualstudio\.com)$/i;

/**
 * Tokens that Azure DevOps issues to this job for its service connection (learn.microsoft.com/rest/api/azure/devops/
 * distributedtask/oidctoken/create). They live for minutes, so each login asks anew. The audience is Azure DevOps' choice.
 */
export function pipelineTokens(options: PipelineTokenOptions): Assertions {
  const { connection, mask } = options;
  let last = connection.idToken;
  return {
    async token() {
      // The agent may have asked beforehand.
      if (!isLasting(last)) last = await ask(options);
      mask(last);
      return last;
    },
    async presented() {
      const { iss, sub, aud } = claimsOf(last);
      return { issuer: iss, subject: sub, audience: aud, otherSubject: null };
    },
  };
}

async function ask(options: PipelineTokenOptions): Promise<string> {
  const { job, connection, deadline, network, mask } = options;
  const url = addressFor(options);
  url.searchParams.set('api-version', VERSION);
  url.searchParams.set('serviceConnectionId', connection.id);
  const transport = createTransport({ service: SERVICE, origin: url.origin, deadline, network });
  const { status, text } = await transport.read({
    method: 'POST',
    url: url.href,
    headers: {
      Authorization: `Bearer ${job.token}`,
      'Content-Type': 'application/json',
      // Else a refusal is a page to sign in.
      'X-TFS-FedAuthRedirect': 'Suppress',
    },
    body: '',
  });
  if (status === 401 || status === 403 || status === 404 || status === 203)
    throw new ServiceFailure(`no login to Azure: ${SERVICE} refused with ${status}`, { fix: ALLOW });
  if (status !== 200) throw new ServiceFailure(`no login to Azure: ${SERVICE} answered ${status}`, { fix: ALLOW });
  const answer = parsedJson(text);
  if (!isOidcAnswer(answer))
    throw new ServiceFailure(
      `${SERVICE} gave an answer that cannot be used: ${answer === undefined ? 'it is not JSON' : whyOidcAnswer()}`,
      { fix: ALLOW },
    );
  mask(answer.oidcToken);
  return answer.oidcToken;
}

// The job's token goes there, so it has to be where the job itself belongs: the variable can be set by a pipeline.
function addressFor({ env, job, endpoint }: PipelineTokenOptions): URL {
  const text = env.SYSTEM_OIDCREQUESTURI ?? '';
  if (text === '')
    throw new UsageFailure({
      what: 'no login to Azure: this agent or server gives a job no tokens for a service connection (SYSTEM_OIDCREQUESTURI is not set)',
      fix: 'Workload identity federation needs Azure DevOps Services and a current agent; on a server of your own use a connection with a secret or a certificate',
    });
  const url = URL.canParse(text) ? new URL(text) : null;
  const own = URL.canParse(job.url) ? new URL(job.url) : null;
  const isOurs =
    url !== null &&
    own !== null &&
    (url.origin === own.origin ||
      (url.protocol === 'https:' && url.port === '' && CLOUD.test(url.hostname) && CLOUD.test(own.hostname)));
  const isSafe = url !== null && (url.protocol === 'https:' || (isLoopback(url) && isLoopback(endpoint)));
  if (isOurs && isSafe && url.username === '' && url.password === '') return url;
  throw new UsageFailure({
    what: 'SYSTEM_OIDCREQUESTURI does not point to the Azure DevOps of this job, so the job’s token is not sent there',
    fix: 'Azure DevOps sets it; take it out of the variables of the pipeline',
  });
}

function isLasting(token: string): boolean {
  if (token === '') return false;
  const claims = payloadOf(token);
  return isAssertionClaims(claims) && claims.exp * 1000 - Date.now() >= RENEW_BEFORE_MS;
}

function claimsOf(token: string): AssertionClaims {
  const claims = payloadOf(token);
  if (isAssertionClaims(claims)) return claims;
  throw new ServiceFailure(
    `The token of ${SERVICE} cannot be used: ${claims === undefined ? 'it holds no claims' : whyAssertionClaims()}`,
  );
}

/** Of a JSON Web Token (RFC 7519). */
function payloadOf(token: string): unknown {
  const [, text = ''] = token.split('.');
  return parsedJson(Buffer.from(text, 'base64url').toString('utf8'));
}
