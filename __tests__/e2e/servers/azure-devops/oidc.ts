import { createHash } from 'node:crypto';
import { type Call, inPath, type Route } from './call.js';
import { absent, Refusal, type Reply } from './reply.js';

/** Tokens for service connections with workload identity federation: for jobs that run, and for nobody else. */
export const OIDC: readonly Route[] = [
  {
    method: 'POST',
    path: 'distributedtask/hubs/{hub}/plans/{planId}/jobs/{jobId}/oidctoken',
    origin: 'collection',
    needs: 'oidc',
    answer: token,
  },
];

function token(call: Call): Reply {
  const { project, query, world } = call;
  const [plan, job] = ['planId', 'jobId'].map((name) => inPath(call, name).toLowerCase());
  const isRunning =
    inPath(call, 'hub').toLowerCase() === 'build'
      ? project.builds.some(
          ({ planId, stages }) =>
            planId === plan &&
            stages.some(({ jobs }) => jobs.some(({ id, state }) => id === job && state === 'inProgress')),
        )
      : project.releases
          .flatMap(({ environments }) => environments)
          .flatMap(({ attempts }) => attempts)
          .some(({ planId, jobId, status }) => planId === plan && jobId === job && status === 'inProgress');
  if (!isRunning)
    throw absent('TaskOrchestrationJobNotFoundException', `No job ${job} is running in the plan ${plan}.`);
  const id = query.get('serviceConnectionId');
  const connection = project.connections.find((one) => one.id === id?.toLowerCase());
  if (connection === undefined)
    throw new Refusal(403, 'ServiceEndpointException', `The service connection ${id} is not found or not authorized.`);
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    jti: createHash('sha256').update(`${plan}${job}${id}${now}`).digest('hex').slice(0, 32),
    sub: `sc://${world.organization}/${project.name}/${connection.name}`,
    aud: 'api://AzureADTokenExchange',
    iss: `https://vstoken.dev.azure.com/${world.organizationId}`,
    org_id: world.organizationId,
    prj_id: project.id,
    nbf: now,
    iat: now,
    exp: now + 600,
  };
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = `${part({ typ: 'JWT', alg: 'RS256', kid: 'none' })}.${part(claims)}`;
  const signature = createHash('sha256').update(signed).digest('base64url');
  return { status: 200, json: { oidcToken: `${signed}.${signature}` } };
}
