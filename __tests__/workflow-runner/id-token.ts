import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import type { JobState, RunState } from './run-state.js';

const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });

/** Claims of a job's token (docs.github.com/actions/reference/security/oidc). */
export function claimsOf(repository: string, { run, job }: { run: RunState; job: JobState }, audience: string) {
  const { trigger } = run;
  const seconds = Math.floor(Date.now() / 1000);
  const [owner] = repository.split('/');
  const what =
    job.environment === null ? `ref:${trigger.ref}` : `environment:${job.environment.replaceAll(':', '%3A')}`;
  const workflow = `${repository}/${trigger.path}@${trigger.ref}`;
  return {
    jti: randomBytes(16).toString('hex'),
    iss: 'https://token.actions.githubusercontent.com',
    aud: audience,
    sub: `repo:${repository}:${what}`,
    iat: seconds,
    nbf: seconds,
    exp: seconds + 300,
    ...(job.environment !== null && { environment: job.environment }),
    repository,
    repository_owner: owner,
    repository_id: '1',
    repository_owner_id: '1',
    repository_visibility: 'private',
    run_id: String(run.id),
    run_number: '1',
    run_attempt: String(run.attempt),
    check_run_id: String(job.id),
    actor: trigger.actor,
    event_name: trigger.event,
    ref: trigger.ref,
    ref_type: 'branch',
    sha: trigger.sha,
    workflow: trigger.path,
    workflow_ref: workflow,
    workflow_sha: trigger.sha,
    job_workflow_ref: job.calledFrom ?? workflow,
    job_workflow_sha: trigger.sha,
    runner_environment: 'github-hosted',
  };
}

/** A JSON Web Token that is signed as GitHub signs, with a key of this process. */
export function signed(claims: object): string {
  const parts = [{ typ: 'JWT', alg: 'RS256', kid: 'one' }, claims].map((part) =>
    Buffer.from(JSON.stringify(part)).toString('base64url'),
  );
  const text = parts.join('.');
  return `${text}.${sign('sha256', Buffer.from(text), keys.privateKey).toString('base64url')}`;
}
