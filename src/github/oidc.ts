import type { Reading } from '../core/evidence.js';
import { ServiceFailure, UsageFailure } from '../core/failure.js';
import { parsedJson } from '../core/json.js';
import type { Deadline } from '../http/deadline.js';
import type { Network } from '../http/network.js';
import { createTransport } from '../http/transport.js';
import type { Claims, Presented as PresentedClaims } from './answers.js';
import {
  isClaims,
  isIdToken,
  isLifetime,
  isPresented,
  whyClaims,
  whyIdToken,
  whyLifetime,
  whyPresented,
} from './answers-validate.generated.js';
import { grantOf } from './permissions.js';

/** The job's own tokens, as GitHub signs them for whomever the job wants to log in to. */
export interface IdTokens {
  /** A token for this audience, valid for a minute at least. */
  token(audience: string): Promise<string>;
  /** What a token for this audience presents to whoever must trust in it. */
  presented(audience: string): Promise<Presented>;
  /** What the token says about this job; a UsageFailure where the job may not have one. */
  claims(): Promise<Claims>;
  /** The same as evidence: a job without the permission is told, not thrown. */
  claimsReading(): Promise<Reading<Claims>>;
}

/** What a federated credential has to match, letter by letter. */
export interface Presented {
  readonly issuer: string;
  readonly subject: string;
  readonly audience: string;
  /** The subject of the same job in the format that this repository does not use; null where it cannot be told. */
  readonly otherSubject: string | null;
}

export interface IdTokenOptions {
  /** ACTIONS_ID_TOKEN_REQUEST_URL; null, as the token, where the job lacks the permission. */
  readonly requestUrl: URL | null;
  /** ACTIONS_ID_TOKEN_REQUEST_TOKEN. */
  readonly requestToken: string | null;
  readonly deadline: Deadline;
  readonly network?: Network;
  /** Keeps a secret out of the log. */
  readonly mask: (secret: string) => void;
}

interface Held {
  readonly token: string;
  readonly payload: unknown;
  /** When it ends, in milliseconds of the epoch. */
  readonly ends: number;
}

const SERVICE = "GitHub's token service";
/** For the token whose claims are read: nobody is logged in to with it. */
const OWN_AUDIENCE = 'aml-promote';
const RENEW_BEFORE_MS = 60_000;
const GRANT = grantOf('id-token: write');
const NO_PERMISSION = 'the job has no id-token permission';

/**
 * Asks for ID tokens (docs.github.com/actions/reference/security/oidc, "Using custom actions"). The signature is not
 * checked here: the token comes straight from its issuer, and whoever relies on it (Azure) checks it.
 */
export function createIdTokens({ requestUrl, requestToken, deadline, network, mask }: IdTokenOptions): IdTokens {
  const held = new Map<string, Promise<Reading<Held>>>();

  const ask = async (audience: string): Promise<Reading<Held>> => {
    if (requestUrl === null || !requestToken) return { is: 'unreadable', why: NO_PERMISSION, grant: GRANT };
    const { origin } = requestUrl;
    const transport = createTransport({ service: SERVICE, origin, deadline, ...(network && { network }) });
    const url = new URL(requestUrl);
    url.searchParams.set('audience', audience);
    const headers = { Authorization: `Bearer ${requestToken}` };
    const { status, text } = await transport.read({ method: 'GET', url: url.href, headers });
    if (status === 401 || status === 403 || status === 404) {
      return { is: 'unreadable', why: `${SERVICE} refused with ${status}`, grant: GRANT };
    }
    if (status !== 200) throw new ServiceFailure(`${SERVICE} answered ${status}`);
    const answer = parsedJson(text);
    if (!isIdToken(answer)) throw unusable(answer === undefined ? 'it is not JSON' : whyIdToken());
    mask(answer.value);
    return { is: 'read', value: heldOf(answer.value) };
  };

  // Kept while it is asked for, so that those who ask together get one token.
  const hold = (audience: string): Promise<Reading<Held>> => {
    const before = held.get(audience);
    const next = before?.then((reading) => (isEnding(reading) ? ask(audience) : reading)) ?? ask(audience);
    held.set(audience, next);
    next.catch(() => {
      if (held.get(audience) === next) held.delete(audience);
    });
    return next;
  };

  const demand = async (audience: string): Promise<Held> => {
    const reading = await hold(audience);
    if (reading.is === 'read') return reading.value;
    const what = `No ID token for this job: ${reading.why}`;
    throw reading.why === NO_PERMISSION
      ? new UsageFailure({ what, fix: GRANT })
      : new ServiceFailure(what, { fix: GRANT });
  };

  return {
    token: async (audience) => (await demand(audience)).token,
    presented: async (audience) => presentedOf(await demand(audience)),
    claims: async () => claimsOf(await demand(OWN_AUDIENCE)),
    async claimsReading() {
      const reading = await hold(OWN_AUDIENCE);
      return reading.is === 'read' ? { is: 'read', value: claimsOf(reading.value) } : reading;
    },
  };
}

function isEnding(reading: Reading<Held>): boolean {
  return reading.is === 'read' && reading.value.ends - Date.now() < RENEW_BEFORE_MS;
}

/** The payload of a JSON Web Token (RFC 7519). */
function heldOf(token: string): Held {
  const [, text = ''] = token.split('.');
  const payload = parsedJson(Buffer.from(text, 'base64url').toString('utf8'));
  if (!isLifetime(payload))
    throw unusable(payload === undefined ? 'it holds no claims' : `its claims: ${whyLifetime()}`);
  return { token, payload, ends: payload.exp * 1000 };
}

// Two formats of subjects, with names alone or with the ids, which nobody can take over, beside the names
// (docs.github.com/actions/reference/security/oidc, "Immutable subject claims"). A repository sends one of the two.
const WITH_NAMES = /^repo:([^/@:]+)\/([^/@:]+):(.+)$/;
const WITH_IDS = /^repo:([^/@:]+)@\d+\/([^/@:]+)@\d+:(.+)$/;

function presentedOf({ payload }: Held): Presented {
  if (!isPresented(payload)) throw unusable(`its claims: ${whyPresented()}`);
  const { iss: issuer, sub: subject, aud: audience } = payload;
  return { issuer, subject, audience, otherSubject: otherSubject(payload) };
}

function otherSubject({ sub, repository_id: id, repository_owner_id: ownerId }: PresentedClaims): string | null {
  const [, owner, name, rest] = WITH_NAMES.exec(sub) ?? [];
  if (owner !== undefined)
    return id === undefined || ownerId === undefined ? null : `repo:${owner}@${ownerId}/${name}@${id}:${rest}`;
  const [, oldOwner, oldName, oldRest] = WITH_IDS.exec(sub) ?? [];
  return oldOwner === undefined ? null : `repo:${oldOwner}/${oldName}:${oldRest}`;
}

function claimsOf({ payload }: Held): Claims {
  if (isClaims(payload)) return payload;
  throw unusable(`its claims: ${whyClaims()}`);
}

function unusable(why: string): ServiceFailure {
  return new ServiceFailure(`The token of ${SERVICE} cannot be used: ${why}`);
}
