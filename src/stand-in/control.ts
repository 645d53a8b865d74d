import { isRecord, refuse, ScenarioError } from './check.js';
import { json, ok, problem, type Reply } from './reply.js';
import { match } from './router.js';
import { assertArtifact, assertJob, assertReview, assertRun } from './scenario-check.js';
import { addArtifact, addRun, completeReview, putJob, type Run, type World } from './world.js';

/** A call that the stand-in answered. Tokens are never kept, only whether there was one. */
export type JournalEntry = {
  readonly method: string;
  /** Path and query, as they were sent. */
  readonly path: string;
  readonly status: number;
  readonly authorization: boolean;
};

/** A call under /_stand-in/, with its body read. */
export type ControlCall = {
  readonly world: World;
  readonly journal: readonly JournalEntry[];
  readonly method: string;
  readonly path: string;
  readonly contentType: string;
  readonly body: string;
};

const MASK = '***';

/**
 * Answers the calls by which a demo or a test looks at the world and changes it, beneath `/_stand-in/`:
 * `GET scenario`, `GET requests`; `PUT oidc/claims`; `POST runs` (also the next attempt of one), `POST runs/ID/reviews`,
 * `POST runs/ID/jobs` (one with a known id is changed, and so let through its gate), `POST runs/ID/artifacts`.
 */
export function answerControl(call: ControlCall): Reply {
  const { world, journal, method, path } = call;
  if (method === 'GET' && path === '/_stand-in/scenario') return ok(withoutSecrets(world));
  if (method === 'GET' && path === '/_stand-in/requests') return ok(journal);
  if (method !== 'POST' && method !== 'PUT') return problem(404, 'Not Found');
  // A web page can make a browser post here, but not with this type: that needs a consent that we never give.
  if (!/^application\/json\b/i.test(call.contentType)) return problem(415, 'Send application/json.');
  try {
    return change(world, `${method} ${path}`, JSON.parse(call.body));
  } catch (error) {
    if (error instanceof SyntaxError) return problem(400, 'The body is not JSON.');
    if (error instanceof ScenarioError) return problem(422, error.message);
    throw error;
  }
}

function change(world: World, action: string, body: unknown): Reply {
  if (action === 'POST /_stand-in/runs') {
    assertRun(body);
    return json(201, addRun(world, body, 'run'));
  }
  if (action === 'PUT /_stand-in/oidc/claims') {
    if (!isRecord(body)) return refuse('claims', 'must be an object.');
    if (!world.oidc) return problem(404, "The scenario has no 'oidc'.");
    world.oidc.claims = body;
    return ok(world.oidc.claims);
  }
  const values = match('POST /_stand-in/runs/:id/:what', action);
  const id = values?.get('id');
  const run = world.runs.find((other) => String(other.id) === id);
  if (!run) return problem(404, id === undefined ? 'Not Found' : `The scenario has no run ${id}.`);
  return changeRun(world, run, values?.get('what'), body);
}

function changeRun(world: World, run: Run, what: string | undefined, body: unknown): Reply {
  if (what === 'reviews') {
    assertReview(body);
    const review = completeReview(world, body, 'review');
    run.reviews.push(review);
    return json(201, review);
  }
  if (what === 'jobs') {
    assertJob(body);
    return json(201, putJob(run, body));
  }
  if (what === 'artifacts') {
    assertArtifact(body);
    return json(201, addArtifact(world, run, body));
  }
  return problem(404, 'Not Found');
}

/** The world is a scenario, too: with every default filled in, and its tokens masked. */
function withoutSecrets(world: World): object {
  return {
    ...world,
    ...(world.token !== undefined && { token: MASK }),
    ...(world.oidc && { oidc: { ...world.oidc, requestToken: MASK } }),
  };
}
