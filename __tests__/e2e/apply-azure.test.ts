import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { TaskStep } from './agent/agent.js';
import { chainOf } from './ledger/chain.js';
import { type Azure, inStage, startAzure } from './servers/azure.js';
import type { Build, Deed, Done } from './servers/azure-devops.js';
import { type Difference, inProject, REVIEWED, run } from './servers/azure-devops-world.js';
import { type PipelinesEstate, type Project, startPipelines } from './servers/azure-pipelines.js';
import { POLICY_PATH } from './servers/github.js';
import { Started } from './servers/process.js';

const POLICY = `version: 1
stages:
  None: { aliases: [Development] }
  Staging: {}
  Production: { exclusive: { incumbent-to: Archived } }
  Archived: { hidden: true }
transitions:
  - { from: None, to: Staging }
  - from: Staging
    to: Production
    separate: [requester, author, pusher]
    approvals:
      - from: [user:dana, user:eve, user:ana]
        via: pull-request
rollback:
  - stage: Production
    displaced-to: Archived
    environment: production
    approvals: [{ from: [environment-reviewers] }]
    review-within: 24h
people:
  ana: { email: ana@contoso.example }
  dana: { email: [dana@contoso.example, d@home.example] }
  eve: { email: eve@contoso.example }
`;
const FILE = 'promotions/models.yml';

const started = new Started();
let azure: Azure;
let estate: PipelinesEstate;
let count = 0;

beforeAll(async () => {
  azure = await startAzure(started);
  estate = started.add(await startPipelines(azure.front.url));
}, 60_000);
afterAll(() => started.stop());

type Wish = readonly [model: string, stage: string, version: string];

const wanting = (...wishes: readonly Wish[]): string =>
  [
    'version: 1',
    `promotions:${wishes.length === 0 ? ' []' : ''}`,
    ...wishes.map(([model, stage, version]) => `  - { model: ${model}, stage: ${stage}, version: "${version}" }`),
    '',
  ].join('\n');

interface ApplyRecord {
  readonly entries: readonly {
    readonly version: string;
    readonly stage: string;
    readonly result: string;
    readonly findings: readonly { readonly outcome: string; readonly found: string }[];
  }[];
}

/** What became of each entry, and what speaks against it. */
function entriesIn({ artifacts, stdout }: TaskStep): string[] {
  const [record] = artifacts;
  if (record === undefined) return [`no record: ${stdout}`];
  const { entries }: ApplyRecord = JSON.parse(record.text);
  return entries.map(({ version, stage, result, findings }) => {
    const blocking = findings.filter(({ outcome }) => outcome === 'fail' || outcome === 'inconclusive');
    return [`${version} ${stage} ${result}`, ...blocking.map(({ found }) => found)].join(': ');
  });
}

const outcome = ({ result, outputs }: TaskStep) => [result, outputs.verdict];

/** A team's repository in Azure Repos, with a model of its own of which every version is in Staging, and nothing wanted. */
class Team {
  #branches = 0;

  constructor(
    readonly project: Project,
    readonly model: string,
  ) {}

  static async start(difference: Difference = (world) => world): Promise<Team> {
    const model = `merged-${++count}`;
    for (const version of ['1', '2', '3']) await azure.put(model, version, inStage('Staging'));
    const committed = { [FILE]: wanting(), 'README.md': 'x\n' };
    const project = await estate.project({ difference, policy: POLICY, committed, isRemembered: true });
    return new Team(project, model);
  }

  wish(version: string, stage = 'Production'): Wish {
    return [this.model, stage, version];
  }

  deed(deed: Deed): Promise<Done> {
    return this.project.organization.deed(deed);
  }

  /** A pull request of one commit. */
  async open(
    files: Readonly<Record<string, string>>,
    { by = 'ana', message = 'a wish', author = 'ana <ana@contoso.example>' } = {},
  ): Promise<number> {
    const branch = `work-${++this.#branches}`;
    await this.deed({ is: 'push', by, branch, files, message, author });
    const { number = 0 } = await this.deed({ is: 'open', by: 'ana', source: branch });
    return number;
  }

  openWanting(...wishes: readonly Wish[]): Promise<number> {
    return this.open({ [FILE]: wanting(...wishes) });
  }

  approve(number: number, by = 'dana'): Promise<Done> {
    return this.deed({ is: 'vote', by, number, vote: 10 });
  }

  complete(number: number, strategy: 'noFastForward' | 'squash' | 'rebase' | 'rebaseMerge' = 'squash', by = 'lee') {
    return this.deed({ is: 'complete', by, number, strategy });
  }

  async #run(
    command: string,
    build: Partial<Build>,
    variables: Readonly<Record<string, string>> = {},
    inputs: Readonly<Record<string, string>> = {},
  ): Promise<TaskStep> {
    await this.project.organization.change(run(build));
    const usual = { command, to: '', promotions: 'promotions', ledger: '' };
    return this.project.run('', { inputs: { ...usual, ...inputs }, variables });
  }

  /** The validation of a pull request. */
  async plan(number: number, build: Partial<Build> = {}): Promise<TaskStep> {
    const sourceBranch = `refs/pull/${number}/merge`;
    const sourceVersion = (await this.project.repository.git(['rev-parse', sourceBranch])).trim();
    return this.#run('plan', { reason: 'pullRequest', sourceBranch, sourceVersion, ...build });
  }

  /** The run by the trigger of the branch, on what stands there now. */
  async apply(build: Partial<Build> = {}, variables: Readonly<Record<string, string>> = {}): Promise<TaskStep> {
    const sourceVersion = (await this.project.repository.git(['rev-parse', 'refs/heads/main'])).trim();
    const usual = { reason: 'individualCI', sourceBranch: 'refs/heads/main', sourceVersion, triggerInfo: {} };
    return this.#run('apply', { ...usual, ...build }, variables);
  }

  /** The ledger and Azure, held against each other by a run of the pipeline on main. */
  verify(): Promise<TaskStep> {
    return this.#run('verify', { reason: 'manual' }, {}, { asset: `azureml:${this.model}`, promotions: '' });
  }

  /** By the gate of production, which dana has opened. */
  rollback(): Promise<TaskStep> {
    const inputs = { asset: `azureml:${this.model}`, to: 'Production', promotions: '', reason: 'it answers nonsense' };
    return this.#run('rollback', { reason: 'manual' }, {}, { ...inputs, environment: 'production' });
  }

  stages(...versions: readonly string[]): Promise<unknown[]> {
    return Promise.all(versions.map(async (version) => (await azure.get(this.model, version)).tags.stage));
  }

  /** Every PUT that was made for the model. */
  writes(): number {
    return azure.calls(this.model).filter(({ method }) => method === 'PUT').length;
  }
}

/** Votes stay when something is pushed. */
const keepsVotes: Difference = (world) =>
  inProject(world, (project) => ({
    ...project,
    policies: [{ ...REVIEWED, settings: { ...REVIEWED.settings, resetOnSourcePush: false } }],
  }));

describe('promotion by merge in Azure Repos', () => {
  test.each(['noFastForward', 'squash', 'rebase', 'rebaseMerge'] as const)(
    'opened, updated, voted on, completed by %s, and promoted',
    async (strategy) => {
      const team = await Team.start();
      const number = await team.openWanting(team.wish('1'));
      const first = await team.plan(number);
      expect([outcome(first), first.issues]).toEqual([['Succeeded', 'allow'], []]);
      await team.deed({ is: 'push', by: 'ana', branch: 'work-1', files: { [FILE]: wanting(team.wish('2')) } });
      const planned = await team.plan(number);
      expect(outcome(planned)).toEqual(['Succeeded', 'allow']);
      expect(planned.outputs.planDigest).not.toBe(first.outputs.planDigest);
      await team.approve(number);
      expect(team.writes()).toBe(0);
      await team.complete(number, strategy);
      const applied = await team.apply();
      expect([outcome(applied), entriesIn(applied)]).toEqual([['Succeeded', 'allow'], ['2 Production promoted']]);
      expect(applied.outputs.planDigest).toBe(planned.outputs.planDigest);
      expect(await team.stages('1', '2')).toEqual(['Staging', 'Production']);
      const chain = await chainOf(team.project.repository, team.model);
      expect([chain.wrong, chain.stages]).toEqual([[], { Production: ['2'] }]);
      const head = (await team.project.repository.git(['rev-parse', 'refs/heads/work-1'])).trim();
      expect(chain.records.at(-1)).toMatchObject({
        event: 'completed',
        started: {
          host: 'azure-pipelines',
          evidence: {
            requesters: [{ login: 'ana@contoso.example' }],
            merge: { number, commit: head },
            approvals: [{ login: 'dana@contoso.example', pullRequest: { number, commit: head } }],
          },
        },
      });
      const verified = await team.verify();
      expect([verified.result, verified.outputs.verdict, verified.issues]).toEqual(['Succeeded', 'allow', []]);
      const again = await team.apply();
      expect(entriesIn(again)).toEqual(['2 Production already there']);
    },
  );

  test('a reviewer may also complete', async () => {
    const team = await Team.start();
    const number = await team.openWanting(team.wish('1'));
    await team.plan(number);
    await team.approve(number);
    await team.complete(number, 'squash', 'dana');
    expect(entriesIn(await team.apply())).toEqual(['1 Production promoted']);
  });

  test('a pull request that is abandoned does nothing', async () => {
    const team = await Team.start();
    const number = await team.openWanting(team.wish('1'));
    await team.plan(number);
    await team.approve(number);
    await team.deed({ is: 'abandon', by: 'ana', number });
    expect(outcome(await team.apply())[0]).toBe('Failed');
    expect(team.writes()).toBe(0);
  });
});

describe('an attack on promotion by merge in Azure Repos', () => {
  /** The merge is applied, and nothing is promoted. */
  async function expectRefused(
    team: Team,
    why: RegExp,
    build: Partial<Build> = {},
    variables: Readonly<Record<string, string>> = {},
  ): Promise<void> {
    const before = team.writes();
    const step = await team.apply(build, variables);
    expect(step.result).toBe('Failed');
    expect([...entriesIn(step), ...step.issues.map(({ message }) => message)].join('\n')).toMatch(why);
    expect(team.writes()).toBe(before);
  }

  test('a policy that is weakened in the same pull request', async () => {
    const team = await Team.start();
    const weak = POLICY.replace(/ {4}approvals:\n.*\n.*via: pull-request\n/, '').replace(/ {4}separate: .*\n/, '');
    const number = await team.open({ [FILE]: wanting(team.wish('1')), [POLICY_PATH]: weak });
    expect(outcome(await team.plan(number))).toEqual(['Failed', 'deny']);
    await team.complete(number);
    await expectRefused(team, /changes the policy and promotions together/);
  });

  test('a leftover entry that an innocent merge carries', async () => {
    const team = await Team.start();
    await team.deed({ is: 'push', by: 'eve', branch: 'main', files: { [FILE]: wanting(team.wish('1')) } });
    const number = await team.open({ 'README.md': 'innocent\n' });
    await team.plan(number);
    await team.approve(number);
    await team.complete(number);
    const step = await team.apply();
    expect([outcome(step), entriesIn(step), team.writes()]).toEqual([['Succeeded', 'allow'], [], 0]);
  });

  test('an entry that was rolled back at night, by the old run again and by an unrelated merge', async () => {
    const team = await Team.start();
    for (const version of ['1', '2']) {
      const number = await team.openWanting(team.wish(version));
      await team.plan(number);
      await team.approve(number);
      await team.complete(number);
      expect(entriesIn(await team.apply())).toEqual([`${version} Production promoted`]);
    }
    const back = await team.rollback();
    expect([outcome(back), back.issues]).toEqual([['Succeeded', 'allow'], []]);
    expect(await team.stages('1', '2')).toEqual(['Production', 'Archived']);
    await expectRefused(team, /^2 Production (held|refused): /);
    const number = await team.open({ 'README.md': 'unrelated\n' });
    await team.plan(number);
    await team.approve(number);
    await team.complete(number);
    const writes = team.writes();
    expect(outcome(await team.apply())).toEqual(['Succeeded', 'allow']);
    expect([team.writes(), await team.stages('1', '2')]).toEqual([writes, ['Production', 'Archived']]);
  });

  test.each([
    ['that falls', undefined],
    ['that stays', keepsVotes],
  ])('a vote before the last push, %s', async (_, difference) => {
    const team = await Team.start(difference);
    const number = await team.openWanting(team.wish('1'));
    await team.plan(number);
    await team.approve(number);
    await team.deed({ is: 'push', by: 'ana', branch: 'work-1', files: { [FILE]: wanting(team.wish('2')) } });
    await team.plan(number);
    await team.complete(number);
    await expectRefused(
      team,
      /^2 Production refused: .*(was reset or changed|voted on [0-9a-f]{12}, which is not the last)/,
    );
  });

  test('a vote before there was a plan', async () => {
    const team = await Team.start();
    const number = await team.openWanting(team.wish('1'));
    await team.approve(number);
    await team.plan(number);
    await team.complete(number);
    await expectRefused(team, /^1 Production refused: .*before its plan stood/);
  });

  test('a vote after the merge', async () => {
    const team = await Team.start();
    const number = await team.openWanting(team.wish('1'));
    await team.plan(number);
    await team.complete(number);
    await team.approve(number);
    await expectRefused(team, /^1 Production refused: .*after the pull request was completed/);
  });

  test('a vote that was taken back', async () => {
    const team = await Team.start();
    const number = await team.openWanting(team.wish('1'));
    await team.plan(number);
    await team.approve(number);
    await team.deed({ is: 'vote', by: 'dana', number, vote: 0 });
    await team.complete(number);
    await expectRefused(team, /^1 Production refused: .*was reset or changed/);
  });

  test('a vote that somebody pretends', async () => {
    const team = await Team.start(keepsVotes);
    const number = await team.openWanting(team.wish('1'));
    await team.plan(number);
    await team.approve(number);
    await team.deed({ is: 'push', by: 'ana', branch: 'work-1', files: { [FILE]: wanting(team.wish('2')) } });
    await team.plan(number);
    const properties = {
      CodeReviewThreadType: 'VoteUpdate',
      CodeReviewVoteResult: '10',
      CodeReviewVotedByIdentity: '1',
    };
    const like = { content: 'dana voted 10', type: 'system', properties, identities: ['dana'] };
    await team.deed({ is: 'comment', by: 'ana', number, ...like });
    await team.complete(number);
    await expectRefused(team, /^2 Production refused: .*voted on [0-9a-f]{12}, which is not the last/);
  });

  test('the author approves', async () => {
    const team = await Team.start();
    const number = await team.openWanting(team.wish('1'));
    await team.plan(number);
    await team.approve(number, 'ana');
    await team.complete(number);
    await expectRefused(team, /^1 Production refused: ana@contoso.example asked for this and approved it/);
  });

  test.each([
    [
      'a co-author among the reviewers',
      { message: 'Want 1\n\nCo-authored-by: Dana <dana@contoso.example>' },
      /is among the authors/,
    ],
    ['the pusher of the head approves', { by: 'dana' }, /pushed the last commit/],
    ['one person under two identities', { author: 'D <d@home.example>' }, /among the authors .* as dana/],
  ] as const)('%s', async (_, made, why) => {
    const team = await Team.start();
    const number = await team.open({ [FILE]: wanting(team.wish('1')) }, made);
    await team.plan(number);
    await team.approve(number);
    await team.complete(number);
    await expectRefused(team, why);
  });

  test('a comment that was edited by hand', async () => {
    const team = await Team.start();
    const number = await team.openWanting(team.wish('1'));
    await team.plan(number);
    const path = `Models/_apis/git/repositories/churn/pullRequests/${number}/threads?api-version=7.1`;
    const { collection } = team.project.organization;
    const { value }: { value: { id: number; comments: { content: string; commentType: string }[] }[] } = JSON.parse(
      await (await fetch(`${collection}${path}`)).text(),
    );
    const own = value.find(({ comments }) => comments[0]?.content.includes(team.model));
    const content = (own?.comments[0]?.content ?? '').replaceAll(/[0-9a-f]{64}/g, 'f'.repeat(64));
    await team.deed({ is: 'edit-comment', by: 'eve', number, thread: own?.id ?? 0, content });
    await team.approve(number);
    await team.complete(number);
    await expectRefused(team, /^1 Production refused: .*does not hold what its status was set for/);
  });

  test('a status of somebody else’s', async () => {
    const team = await Team.start();
    const number = await team.openWanting(team.wish('1'));
    const like = { genre: 'aml-promote', name: 'prod-00000000', description: `${'a'.repeat(64)} allowed` };
    await team.deed({ is: 'status', by: 'eve', number, iteration: 1, ...like });
    await team.approve(number);
    await team.complete(number);
    await expectRefused(team, /what was reviewed in pull request !\d+ is not known/);
  });

  test('two pull requests for one asset, completed within a second', async () => {
    const team = await Team.start();
    const one = await team.open({ 'promotions/a.yml': wanting(team.wish('1')) });
    const first = await team.plan(one);
    expect(outcome(first)).toEqual(['Succeeded', 'allow']);
    await team.approve(one);
    const { commit: middle } = await team.complete(one);
    const two = await team.open({ 'promotions/a.yml': wanting(team.wish('2')) });
    expect(outcome(await team.plan(two))).toEqual(['Succeeded', 'allow']);
    await team.approve(two);
    await team.deed({ is: 'complete', by: 'lee', number: two, after: 200 });
    const earlier = await team.apply({ sourceVersion: middle ?? '' });
    expect(entriesIn(earlier)).toEqual(['1 Production superseded']);
    expect(entriesIn(await team.apply())).toEqual(['2 Production promoted']);
    const chain = await chainOf(team.project.repository, team.model);
    expect([chain.wrong, chain.stages]).toEqual([[], { Production: ['2'] }]);
  });

  test('two merges that one run has batched', async () => {
    const team = await Team.start();
    const one = await team.openWanting(team.wish('1'));
    await team.plan(one);
    await team.approve(one);
    const { commit: middle } = await team.complete(one);
    const two = await team.open({ 'README.md': 'innocent\n' });
    await team.approve(two);
    const { commit: last } = await team.complete(two);
    const changes = [last ?? '', middle ?? ''];
    await expectRefused(team, new RegExp(`pull request !${one}, pull request !${two}`), {
      reason: 'batchedCI',
      changes,
    });
  });

  test('a merge to another branch', async () => {
    const team = await Team.start();
    const main = (await team.project.repository.git(['rev-parse', 'refs/heads/main'])).trim();
    await team.deed({ is: 'move', by: 'ana', branch: 'other', to: main });
    await team.deed({ is: 'push', by: 'ana', branch: 'work', files: { [FILE]: wanting(team.wish('1')) } });
    const { number = 0 } = await team.deed({ is: 'open', by: 'ana', source: 'work', target: 'other' });
    await team.plan(number);
    await team.approve(number);
    const { commit } = await team.complete(number);
    await expectRefused(team, /refs\/heads\/other/, {
      sourceBranch: 'refs/heads/other',
      sourceVersion: commit ?? '',
    });
  });

  test('apply in the validation of a pull request', async () => {
    const team = await Team.start();
    const number = await team.openWanting(team.wish('1'));
    await team.plan(number);
    await team.approve(number);
    const sourceBranch = `refs/pull/${number}/merge`;
    const sourceVersion = (await team.project.repository.git(['rev-parse', sourceBranch])).trim();
    await expectRefused(team, /nobody has merged|pull request/, { reason: 'pullRequest', sourceBranch, sourceVersion });
  });

  test('variables that name an earlier merge', async () => {
    const team = await Team.start();
    const one = await team.openWanting(team.wish('1'));
    await team.plan(one);
    await team.approve(one);
    const { commit } = await team.complete(one);
    const two = await team.open({ [FILE]: wanting() });
    await team.complete(two);
    await expectRefused(team, /BUILD_SOURCEVERSION/, {}, { 'Build.SourceVersion': commit ?? '' });
  });

  test('a validation that says it is of a fork gets checks alone, and leaves nothing', async () => {
    const team = await Team.start();
    const number = await team.openWanting(team.wish('1'));
    const before = azure.calls(team.model).length;
    const step = await team.plan(number, { triggerInfo: { 'pr.isFork': 'True' } });
    expect(outcome(step)).toEqual(['Succeeded', 'allow']);
    expect(azure.calls(team.model)).toHaveLength(before);
    const calls = await team.project.organization.calls();
    expect(calls.filter(({ method, path }) => method !== 'GET' && path.includes('/git/'))).toEqual([]);
    await team.approve(number);
    await team.complete(number);
    await expectRefused(team, /^1 Production refused: what was reviewed/);
  });
});
