import type { Gate, Opened, Run } from '../../workflow-runner/run-workflow.js';
import { type Chain, chainOf } from '../ledger/chain.js';
import type { Step } from '../runner.js';
import { inStage, type Properties } from '../servers/azure.js';
import type { Estate } from '../servers/estate.js';
import { type Repository, USUAL } from '../servers/repository.js';
import type { Asked, GitHub } from '../servers/running-repository.js';
import { ONE_JOB, TWO_JOBS } from '../servers/workflows.js';

/** Where a row plays: a model and a repository of its own. */
export interface Scene {
  readonly estate: Estate;
  readonly github: GitHub;
  readonly model: string;
}

/** An attack or a mistake, and the refusal that answers it. */
export interface Row {
  /** What is tried, as a sentence that the test's name ends with. */
  readonly name: string;
  /** Versions of the model; an incumbent in Production and a candidate in Staging unless said otherwise. */
  readonly model?: readonly Properties[];
  readonly github?: Partial<Repository>;
  readonly asked?: Asked;
  readonly claims?: Readonly<Record<string, unknown>>;
  /** What happens while the job waits, before dana approves. */
  readonly meanwhile?: (scene: Scene, gate: Gate) => Promise<unknown>;
  /** What people do at the gate, in place of dana's approval. */
  readonly gate?: (scene: Scene, gate: Gate) => Promise<Opened>;
  /** The whole of what happens, where one run is not enough. */
  readonly play?: (scene: Scene, asked: Asked) => Promise<Run>;
  /** The job whose step refuses; `promote` unless said otherwise. */
  readonly job?: string;
  /** The step of it, where it has more than one of ours. */
  readonly step?: string;
  /** How many writes an earlier attempt tried before it died. */
  readonly writes?: number;
  readonly verdict: 'deny' | 'inconclusive' | '';
  /** Of the finding; null for an end without one. */
  readonly subject: string | RegExp | null;
  readonly found: RegExp;
  /** What the log says to do. */
  readonly says?: RegExp;
  /** Why the product does not do so yet. */
  readonly fails?: string;
}

export const POLICY = `version: 1
extends: default
transitions:
  - from: Staging
    to: Production
    environment: production
    approvals: [{ from: [environment-reviewers] }]
    require-plan: true
    checks:
      - tag: owner
      - { metric: accuracy, source: tag, min: 0.90, no-worse-than: incumbent, tolerance: 0.01 }
`;

/** The transition into Production with this beneath it, and nothing else asked. */
export const policyWith = (rest: string, more = ''): string =>
  `version: 1\nextends: default\n${more}transitions:\n  - from: Staging\n    to: Production\n${rest.replaceAll(/^(?=.)/gm, '    ')}`;

/** Two entries of approvals, the second through the environment of a needed job. */
export const TWO_ENTRIES = policyWith(
  'environment: production\napprovals:\n  - from: [environment-reviewers]\n  - { from: [environment-reviewers], environment: risk-review }\n',
);

/** Rows that need no plan from a job before: one job, and a rule that asks for an approval alone. */
export const inOneJob = (rows: readonly Row[]): readonly Row[] =>
  rows.map((row) => ({ ...row, github: { workflow: ONE_JOB, policy: ASKS_DANA, ...row.github } }));

const ASKS_DANA = policyWith('environment: production\napprovals: [{ from: [environment-reviewers] }]\n');

export const inProduction = inStage('Production', { tags: { stage: 'Production', owner: 'ana', accuracy: '0.93' } });
/** Tags of the candidate. */
export const TAGS = { stage: 'Staging', owner: 'ana', accuracy: '0.95' };
export const inStaging = inStage('Staging', { tags: TAGS });

/** Dana's approval of an environment. */
export const dana = { user: 'dana', comment: 'looks right' };

const DISPATCH = 'workflow_dispatch';

export interface Played {
  readonly model: string;
  readonly run: Run;
  readonly step: Step;
  /** Writes to Azure that the jobs of this row tried, by path. */
  readonly writes: readonly string[];
  /** What its jobs asked of GitHub, by path. */
  readonly asked: readonly string[];
  /** What the ledger holds of the model afterwards. */
  readonly chain: Chain;
}

/** What is played, without what is expected of it. */
export type Plot = Omit<Row, 'name' | 'verdict' | 'subject' | 'found' | 'says' | 'fails'>;

/** Plays a row from the registration of its model to the end of its run. */
export async function play(estate: Estate, row: Plot): Promise<Played> {
  const model = await estate.model(...(row.model ?? [inProduction, inStaging]));
  const github = await estate.github({ ...USUAL, policy: POLICY, workflow: TWO_JOBS, ...row.github });
  github.actions.claims = row.claims ?? {};
  const scene = { estate, github, model };
  const approve = async (gate: Gate): Promise<Opened> => {
    await row.meanwhile?.(scene, gate);
    await github.review(gate.run, { ...dana, environments: [gate.environment] });
    return 'approved';
  };
  const asked: Asked = {
    atGate: (gate) => (row.gate === undefined ? approve(gate) : row.gate(scene, gate)),
    ...row.asked,
    // A dispatch names the model in an input, any other event in its payload.
    ...((row.asked?.trigger?.event ?? DISPATCH) === DISPATCH
      ? { inputs: { model, ...row.asked?.inputs } }
      : { payload: { model, ...row.asked?.payload } }),
  };
  const run = await (row.play?.(scene, asked) ?? github.dispatch(asked));
  const writes = estate.calls(model).filter(({ method }) => method === 'PUT');
  const calls = github.actions.calls.filter(({ host }) => host === 'api.github.com');
  const job = row.job ?? 'promote';
  return {
    model,
    run,
    step: run.ours(job, row.step),
    writes: writes.map(({ path }) => path),
    asked: calls.map(({ path }) => path),
    chain: await chainOf(github.git, model),
  };
}
