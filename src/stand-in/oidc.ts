import { generateKeyPair, type KeyObject, randomUUID, sign } from 'node:crypto';
import { promisify } from 'node:util';
import { ok, problem, type Reply } from './reply.js';
import { fullName, type World } from './world.js';

const ISSUER = 'https://token.actions.githubusercontent.com';
const LIFETIME_SECONDS = 5 * 60;
const KEY_BITS = 2048;

/** A key pair of this process, and the name that tokens give it. */
export type SigningKey = { readonly id: string; readonly privateKey: KeyObject; readonly publicKey: KeyObject };

export async function makeSigningKey(): Promise<SigningKey> {
  const pair = await promisify(generateKeyPair)('rsa', { modulusLength: KEY_BITS });
  return { id: randomUUID(), ...pair };
}

/**
 * Answers what a job asks at ACTIONS_ID_TOKEN_REQUEST_URL, and the key set to verify the answer with
 * (docs.github.com/actions/reference/security/oidc).
 */
export function answerOidc(world: World, key: SigningKey, url: URL, authorization: string | undefined): Reply {
  if (url.pathname === '/_oidc/.well-known/jwks') {
    return ok({ keys: [{ ...key.publicKey.export({ format: 'jwk' }), kid: key.id, alg: 'RS256', use: 'sig' }] });
  }
  if (url.pathname !== '/_oidc/token' || !world.oidc) return problem(404, 'Not Found');
  if (authorization !== `Bearer ${world.oidc.requestToken}`) return problem(401);
  const audience = url.searchParams.get('audience') ?? `https://github.com/${world.owner}`;
  return ok({ value: signedToken(key, { ...usualClaims(world, audience), ...world.oidc.claims }) });
}

function usualClaims(world: World, audience: string) {
  const now = Math.floor(Date.now() / 1000);
  return {
    jti: randomUUID(),
    iss: ISSUER,
    aud: audience,
    sub: subject(world),
    iat: now,
    nbf: now,
    exp: now + LIFETIME_SECONDS,
  };
}

/** The subject's usual form: by environment when the job has one, by ref otherwise. */
function subject(world: World): string {
  const { environment, ref = `refs/heads/${world.repository.default_branch}` } = world.oidc?.claims ?? {};
  const what = environment === undefined ? `ref:${String(ref)}` : `environment:${String(environment)}`;
  return `repo:${fullName(world)}:${what}`;
}

function signedToken(key: SigningKey, claims: object): string {
  const header = { typ: 'JWT', alg: 'RS256', kid: key.id };
  const signed = [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  return `${signed}.${sign('sha256', Buffer.from(signed), key.privateKey).toString('base64url')}`;
}
