import { ServiceFailure } from '../../../core/failure.js';
import type { Refused } from './library.js';

/** What a job's token says that a federated credential must match. */
export interface Presented {
  readonly issuer: string;
  readonly subject: string;
  readonly audience: string;
  /** The same job in the other of the two formats of subjects; null where they do not apply. */
  readonly otherSubject: string | null;
}

export interface Tried {
  readonly tenantId: string;
  readonly clientId: string;
  readonly authority: string;
  readonly presented: Presented;
}

// learn.microsoft.com/entra/identity-platform/reference-error-codes says what the numbers mean, and that they may change:
// so the words of Entra always stand beside ours. Not on that page: 900021 and 900023 (no tenant of that form),
// 700024 (github.com/Azure/login/issues/180), 70021 and 700211 to 700213, issuer, audience, subject (/issues/482),
// 7002138, the same in another case (/issues/515).
const NO_SUCH_TENANT = new Set(['90002', '900021', '900023', '50020', '50034']);
const OTHER_CLOUD = new Set(['90038', '900382', '900432']);
const NO_SUCH_CLIENT = new Set(['700016', '700011', '70001', '7000112']);
const NO_CREDENTIAL = new Set(['70021', '700211', '700212', '700213', '7002137', '7002138']);
const WRONG_TIME_OR_AUDIENCE = new Set(['700024', '50013', '500133', '50027', '700027']);
const NO_SUCH_RESOURCE = new Set(['500011', '50001']);
const POLICY = new Set(['53003', '530032']);
const LONGEST_WORDS = 160;
const LONGEST_MESSAGE = 10_000;
/** What MSAL writes for what the service left out. */
const NOTHING = 'Not Available';

/** Why Entra gave no token, and what to do about it. */
export function entraFailure(refused: Refused, tried: Tried): ServiceFailure {
  const said = saidIn(refused);
  const [code, words, correlationId] = [codeIn(said), wordsOf(said), correlationIdOf(refused)];
  const { cause, fix, commands } = explained(code, tried);
  return new ServiceFailure(`no login to Azure: ${cause}. Entra says: ${words}`, {
    fix,
    ...(commands === undefined ? {} : { commands }),
    ...(correlationId === undefined ? {} : { correlationId }),
  });
}

/** The number of an error of Entra in any text; empty where there is none. */
export function codeIn(text: string): string {
  return /\bAADSTS(\d{4,8})\b/.exec(text)?.[1] ?? '';
}

/** What the service said, in a message of the library; undefined where the message is all its own. */
export function describedIn(message: string): string | undefined {
  const description = / - Description: (.*) - Correlation ID: /s.exec(message.slice(0, LONGEST_MESSAGE))?.[1];
  return description === NOTHING ? undefined : description;
}

/** Entra's sentence, without the ids that it ends in. */
export function wordsOf(text: string): string {
  const words = text
    .replaceAll(/\s+/g, ' ')
    .replace(/\s*(?:Trace ID|Correlation ID|Timestamp): .*$/, '')
    .trim();
  return words.length > LONGEST_WORDS ? `${words.slice(0, LONGEST_WORDS)}…` : words;
}

interface Explained {
  readonly cause: string;
  readonly fix: string;
  readonly commands?: readonly string[];
}

/** Whether Entra found no federated credential for the job's token, or would not take it. */
export function isUnmatched(refused: Refused): boolean {
  const code = codeIn(saidIn(refused));
  return NO_CREDENTIAL.has(code) || WRONG_TIME_OR_AUDIENCE.has(code);
}

/** What an error of Entra is about, as far as its words do not depend on how the login was tried. */
export function kindOf(
  code: string,
): 'no such tenant' | 'other cloud' | 'policy' | 'no such client' | 'no such resource' | null {
  if (NO_SUCH_TENANT.has(code)) return 'no such tenant';
  if (OTHER_CLOUD.has(code)) return 'other cloud';
  if (POLICY.has(code)) return 'policy';
  if (NO_SUCH_CLIENT.has(code)) return 'no such client';
  return NO_SUCH_RESOURCE.has(code) ? 'no such resource' : null;
}

function explained(code: string, { tenantId, clientId, authority, presented }: Tried): Explained {
  if (NO_CREDENTIAL.has(code)) return noCredential(clientId, presented);
  if (NO_SUCH_TENANT.has(code))
    return {
      cause: `${authority} knows no tenant ${tenantId}, or the client is of another`,
      fix: 'Check tenant-id, which az account show --query tenantId prints, and whether azure-endpoint is of the right cloud',
    };
  if (OTHER_CLOUD.has(code))
    return {
      cause: `the tenant ${tenantId} is of another cloud than ${authority}`,
      fix: 'Set azure-endpoint to the one of its cloud, and leave authority-host out',
    };
  if (POLICY.has(code))
    return {
      cause: `a Conditional Access policy of the tenant ${tenantId} forbids the client ${clientId} to log in from here`,
      fix: 'Ask who administers the tenant; the correlation id finds the policy in its sign-in logs',
    };
  if (NO_SUCH_CLIENT.has(code))
    return {
      cause: `the tenant ${tenantId} has no usable client ${clientId}`,
      fix: 'Check client-id: it is the application (client) id, not the object id; and whether tenant-id is its tenant',
    };
  if (WRONG_TIME_OR_AUDIENCE.has(code))
    return {
      cause: `the job's token was not accepted (issuer ${presented.issuer}, audience ${presented.audience})`,
      fix: 'Check the clock of the runner, and whether authority-host is of the cloud that azure-endpoint is of; then run the job again',
    };
  if (NO_SUCH_RESOURCE.has(code))
    return {
      cause: `the tenant ${tenantId} issues no tokens for this azure-endpoint`,
      fix: 'Check azure-endpoint, and whether tenant-id is a tenant of that cloud',
    };
  return {
    cause: `a token of the job was not exchanged for the client ${clientId} in the tenant ${tenantId}`,
    fix:
      code === ''
        ? `Check that ${authority} is Microsoft Entra`
        : `${authority}/error?code=${code} explains it; check tenant-id and client-id`,
  };
}

function noCredential(clientId: string, { issuer, subject, audience, otherSubject }: Presented): Explained {
  const [one, two, three] = [issuer, subject, audience].map(quoted);
  const identity = `az identity federated-credential create --identity-name IDENTITY --resource-group GROUP --name aml-promote --issuer ${one} --subject ${two} --audiences ${three}`;
  const parameters = JSON.stringify({ name: 'aml-promote', issuer, subject, audiences: [audience] });
  const other =
    otherSubject === null ? '' : ` A credential for ${otherSubject} is the other format and does not match.`;
  return {
    cause: `the client ${clientId} has no federated credential for the subject ${subject}`,
    fix: `Create one, letter by letter: ${identity}.${other}`,
    commands: [
      `# issuer   ${issuer}`,
      `# subject  ${subject}`,
      ...(otherSubject === null ? [] : [`# not      ${otherSubject}  (the other format: this job does not send it)`]),
      `# audience ${audience}`,
      '# for a user-assigned managed identity',
      identity,
      '# for an application',
      `az ad app federated-credential create --id ${clientId} --parameters ${quoted(parameters)}`,
    ],
  };
}

/** What Entra said, or the library where it said nothing. */
export function saidIn({ message, answer }: Refused): string {
  const described = describedIn(message);
  if (described !== undefined || answer === undefined) return described ?? message;
  // Where the authority's own description is refused, the library says only that it could not be read.
  return /\bAADSTS\d{4,8}: [^"\\]+/.exec(answer.text)?.[0] ?? `status ${answer.status}`;
}

/** By which Entra finds the login in its logs. */
export function correlationIdOf({ message, answer }: Refused): string | undefined {
  const [, id = NOTHING] = / - Correlation ID: (.*?) - Trace ID: /.exec(message.slice(0, LONGEST_MESSAGE)) ?? [];
  return id === NOTHING ? answer?.headers['x-ms-request-id'] : id;
}

// An environment's name may hold a quote, and the line is made to be pasted into a shell.
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
