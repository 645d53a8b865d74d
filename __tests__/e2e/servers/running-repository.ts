import { startGitHub } from '../../../src/stand-in/github.js';
import type { ScenarioReview } from '../../../src/stand-in/scenario.js';
import { type GitHubActions, HOSTS, startGitHubActions } from '../../workflow-runner/github-actions.js';
import { type RunState, scenarioArtifact, scenarioJob, scenarioRun } from '../../workflow-runner/run-state.js';
import {
  type Dispatch,
  type Gate,
  type Opened,
  type Premises,
  type Run,
  rerun,
  runWorkflow,
} from '../../workflow-runner/run-workflow.js';
import type { Certificate } from './certificate.js';
import type { BareRepository, GitServer } from './git.js';
import type { Started } from './process.js';
import { startProxy } from './proxy.js';
import { POLICY_PATH, REPOSITORY, type Repository, scenarioOf, USUAL, WORKFLOW_PATH } from './repository.js';
import { withoutLedgerIn } from './workflows.js';

/** A repository whose workflows can be run. */
export interface GitHub {
  readonly actions: GitHubActions;
  /** The repository itself, as git has it: the ledger's branches. */
  readonly git: BareRepository;
  /** The one beside it that holds the ledger of many; the repository itself where there is none. */
  readonly ledger: BareRepository;
  /** From now on this differs too, as after a merge or a change of settings. */
  change(different: Partial<Repository>): Promise<void>;
  review(run: RunState, review: ScenarioReview): Promise<void>;
  dispatch(asked: Asked): Promise<Run>;
  rerun(asked: Asked, run: Run, which: 'all' | 'failed'): Promise<Run>;
}

/** Who asks for what, where it is not ana who dispatches the workflow on main. */
export interface Asked extends Partial<Omit<Dispatch, 'trigger'>> {
  readonly trigger?: Partial<Dispatch['trigger']>;
  /** What people do while jobs wait; dana approves unless said otherwise. */
  readonly atGate?: (gate: Gate) => Promise<Opened>;
  /** Added to the environment of every step. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** What a repository stands on. */
export interface Ground {
  readonly started: Started;
  readonly certificate: Certificate;
  readonly gitServer: GitServer;
  /** Names of services, and the servers that play them. */
  readonly routes: Readonly<Record<string, string>>;
  readonly vars: Readonly<Record<string, string>>;
}

/** Starts GitHub for one repository. */
export async function startRepository(
  { started, certificate, gitServer, routes, vars }: Ground,
  different: Partial<Repository>,
): Promise<GitHub> {
  const git = await gitServer.repository();
  const ledger = different.ledger ? await gitServer.repository() : git;
  const behind = { [REPOSITORY]: git.url, ...(different.ledger && { [different.ledger]: ledger.url }) };
  const actions = started.add(await startGitHubActions({ certificate, repository: REPOSITORY, behind }));
  actions.apps = different.apps ?? {};
  const ways = { ...routes, ...Object.fromEntries(HOSTS.map((host) => [host, actions.url])) };
  const proxy = started.add(await startProxy(() => ways));
  const reviews: { readonly run: RunState; readonly given: ScenarioReview; readonly opens: boolean }[] = [];
  let repository: Repository = { ...USUAL, workflow: '', ...different };
  let stop = async () => {};

  // A stand-in keeps its repository as it began: one that differs is another stand-in, with the same runs.
  const change = async (other: Partial<Repository>) => {
    repository = { ...repository, ...other };
    const runs = actions.runs.map((run) => ({
      ...scenarioRun(run),
      reviews: reviews.flatMap(({ run: { id }, given }) => (id === run.id ? [given] : [])),
      jobs: run.jobs.map(scenarioJob),
      artifacts: run.artifacts.map(scenarioArtifact),
    }));
    const standIn = await startGitHub({ port: 0, scenario: { ...scenarioOf(repository), runs } });
    await stop();
    stop = standIn.close;
    actions.standIn = standIn.url;
  };
  started.add({ stop: () => stop() });
  await change({});

  const review = async (run: RunState, given: ScenarioReview) => {
    const opens = given.environments.some((name) => isReviewer(repository, name, given.user));
    reviews.push({ run, given, opens: opens && (given.state ?? 'approved') === 'approved' });
    await actions.tell(`runs/${run.id}/reviews`, given);
  };
  const approve = async ({ run, environment }: Gate): Promise<Opened> => {
    await review(run, { user: 'dana', environments: [environment], comment: 'looks right' });
    return 'approved';
  };
  const premises = ({ atGate = approve, environment = {} }: Asked): Premises => ({
    started,
    actions,
    repository: REPOSITORY,
    vars: { ...vars, ...repository.vars },
    secrets: { ORGANIZATION_TOKEN: actions.organizationToken, ...repository.secrets },
    environmentSecrets: repository.environmentSecrets,
    workflows: repository.workflows,
    environment: {
      NODE_EXTRA_CA_CERTS: certificate.file,
      GIT_SSL_CAINFO: certificate.file,
      HTTPS_PROXY: proxy.address,
      ...environment,
    },
    files: { [POLICY_PATH]: repository.policy },
    isGated: (name) => reviewersOf(repository, name).length > 0,
    async atGate(gate) {
      const before = reviews.length;
      const opened = await atGate(gate);
      const isOpen = reviews
        .slice(before)
        .some(
          ({ run, given, opens }) =>
            opens && run.id === gate.run.id && given.environments.some((name) => sameName(name, gate.environment)),
        );
      if (opened === 'approved' && !isOpen)
        throw new Error(`GitHub would not open ${gate.environment}: say how it was opened`);
      return opened;
    },
  });
  const dispatchOf = ({ workflow = workflowOf(repository), trigger, inputs, payload }: Asked): Dispatch => ({
    workflow,
    trigger: {
      ...{ event: 'workflow_dispatch', actor: 'ana', ref: 'refs/heads/main', sha: repository.head },
      ...{ path: WORKFLOW_PATH },
      ...trigger,
    },
    ...(inputs !== undefined && { inputs }),
    ...(payload !== undefined && { payload }),
  });
  return {
    actions,
    git,
    ledger,
    change,
    review,
    dispatch: (asked) => runWorkflow(premises(asked), dispatchOf(asked)),
    rerun: (asked, run, which) => rerun(premises(asked), dispatchOf(asked), run, which),
  };
}

const workflowOf = ({ workflow, isRemembered }: Repository): string =>
  isRemembered ? workflow : withoutLedgerIn(workflow);

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

function reviewersOf(repository: Repository, environment: string) {
  const { environments = [] } = scenarioOf(repository);
  return environments.find(({ name }) => sameName(name, environment))?.reviewers ?? [];
}

function isReviewer(repository: Repository, environment: string, user: string): boolean {
  return reviewersOf(repository, environment).some((one) => {
    if ('user' in one) return one.user === user;
    return repository.teams.some(({ slug, members = [] }) => slug === one.team && members.includes(user));
  });
}
