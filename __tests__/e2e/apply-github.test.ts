import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { chainOf } from './ledger/chain.js';
import { type Azure, inStage, PLACE, startAzure } from './servers/azure.js';
import {
  type GitHubRepository,
  type How,
  type JobEvent,
  type JobRun,
  type NewCommit,
  type PullRequestsServer,
  startGitHubPullRequests,
} from './servers/github-pull-requests.js';
import { Started } from './servers/process.js';

const POLICY_PATH = '.aml/promotion-policy.yml';
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
  dana: { github: 12, email: dana@acme.example }
  eve: { github: 13 }
`;
const FILE = 'promotions/models.yml';
const RULES = [
  {
    type: 'pull_request',
    parameters: { required_approving_review_count: 1, dismiss_stale_reviews_on_push: true },
  },
  { type: 'non_fast_forward' },
  { type: 'deletion' },
];

const started = new Started();
let github: PullRequestsServer;
let azure: Azure;
let count = 0;

beforeAll(async () => {
  [github, azure] = await Promise.all([
    startGitHubPullRequests(started),
    startAzure(started, '[]', ['--clock-offset', '+1h']),
  ]);
  // GitHub's clock here goes a second with everything that happens: that of Azure ML stays ahead of it.
});
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
  readonly verdict: string;
  readonly entries: readonly {
    readonly name: string;
    readonly version: string;
    readonly stage: string;
    readonly result: string;
    readonly findings: readonly { readonly outcome: string; readonly found: string }[];
  }[];
}

/** What became of each entry, and what speaks against it. */
function entriesIn({ record, stdout }: JobRun): string[] {
  if (record === null) return [`no record: ${stdout}`];
  const { entries } = record as unknown as ApplyRecord;
  return entries.map(({ version, stage, result, findings }) => {
    const blocking = findings.filter(({ outcome }) => outcome === 'fail' || outcome === 'inconclusive');
    return [`${version} ${stage} ${result}`, ...blocking.map(({ found }) => found)].join(': ');
  });
}

/** A team's repository, with a model of its own of which every version is in Staging, and nothing wanted. */
class Team {
  readonly repository: GitHubRepository;
  readonly model: string;
  #branches = 0;

  constructor(repository: GitHubRepository, model: string) {
    this.repository = repository;
    this.model = model;
  }

  static async start(versions = 3, files: Readonly<Record<string, string>> = {}): Promise<Team> {
    const model = `model-${++count}`;
    for (let version = 1; version <= versions; version++) await azure.put(model, String(version), inStage('Staging'));
    const repository = await github.repository({
      repository: `octo-org/repo-${count}`,
      scenario: {
        users: [
          { login: 'ana', id: 11 },
          { login: 'dana', id: 12 },
          { login: 'eve', id: 13 },
        ],
        branches: [{ name: 'main', rules: RULES }],
        environments: [{ name: 'production', id: 31, can_admins_bypass: false, reviewers: [{ user: 'dana' }] }],
      },
      files: { [POLICY_PATH]: POLICY, [FILE]: wanting(), 'README.md': 'x\n', ...files },
    });
    return new Team(repository, model);
  }

  inputs(given: Readonly<Record<string, string>> = {}): Record<string, string> {
    const ledger = `${this.repository.path}#aml-promote-ledger`;
    return { ...PLACE, 'azure-endpoint': azure.front.url, timeout: '60s', ledger, ...given };
  }

  wish(version: string, stage = 'Production'): Wish {
    return [this.model, stage, version];
  }

  /** A pull request by ana that makes these commits. */
  async open(...commits: readonly NewCommit[]): Promise<number> {
    const branch = `work-${++this.#branches}`;
    await this.repository.push({ branch, by: 'ana', commits });
    return this.repository.open({ head: branch, by: 'ana' });
  }

  openWanting(...wishes: readonly Wish[]): Promise<number> {
    return this.open({ files: { [FILE]: wanting(...wishes) } });
  }

  plan(pull: number, inputs: Readonly<Record<string, string>> = {}): Promise<JobRun> {
    return this.repository.runOn(
      { on: 'pull_request', pull },
      { command: 'plan', inputs: this.inputs({ promotions: 'promotions', ...inputs }) },
    );
  }

  apply(event: JobEvent = { on: 'push' }, inputs: Readonly<Record<string, string>> = {}): Promise<JobRun> {
    return this.repository.runOn(event, { command: 'apply', inputs: this.inputs(inputs) });
  }

  async approve(pull: number, by = 'dana'): Promise<number> {
    return this.repository.review({ pull, by, state: 'APPROVED' });
  }

  /** Opened, planned, approved by dana and merged by eve. */
  async merged(...wishes: readonly Wish[]): Promise<number> {
    const pull = await this.openWanting(...wishes);
    expect(outcome(await this.plan(pull))).toEqual([0, 'allow']);
    await this.approve(pull);
    await this.repository.merge({ pulls: [pull], how: 'squash', by: 'eve' });
    return pull;
  }

  async stages(...versions: readonly string[]): Promise<unknown[]> {
    return Promise.all(versions.map(async (version) => (await azure.get(this.model, version)).stage));
  }

  /** Every PUT that was made for the model. */
  writes(): number {
    return azure.calls(this.model).filter(({ method }) => method === 'PUT').length;
  }
}

const outcome = ({ code, outputs, stderr }: JobRun) => [code, outputs.verdict, ...(stderr === '' ? [] : [stderr])];

describe('promotion by merge on GitHub', () => {
  const WAYS: readonly How[] = ['merge', 'squash', 'rebase', 'fast-forward', 'queue-squash'];
  test.each(WAYS)('opened, updated, reviewed, merged by %s, and promoted', async (how) => {
    const team = await Team.start();
    const pull = await team.openWanting(team.wish('1'));
    const first = await team.plan(pull);
    expect(outcome(first)).toEqual([0, 'allow']);
    await team.repository.push({
      branch: 'work-1',
      by: 'ana',
      commits: [{ files: { [FILE]: wanting(team.wish('2')) } }],
    });
    const planned = await team.plan(pull);
    expect(outcome(planned)).toEqual([0, 'allow']);
    expect(planned.outputs['plan-digest']).not.toBe(first.outputs['plan-digest']);
    const again = await team.plan(pull);
    expect(again.outputs['plan-digest']).toBe(planned.outputs['plan-digest']);
    const { comments, head } = await team.repository.pull(pull);
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).toContain(team.model);
    const checks = (await team.repository.checks()).filter(
      ({ name, sha }) => name.startsWith('aml-promote') && sha === head,
    );
    expect(checks).toMatchObject([{ conclusion: 'success' }]);
    await team.approve(pull);
    expect(team.writes()).toBe(0);
    await team.repository.merge({ pulls: [pull], how, by: 'eve' });
    const applied = await team.apply();
    expect([outcome(applied), entriesIn(applied)]).toEqual([[0, 'allow'], ['2 Production promoted']]);
    expect(applied.outputs).toMatchObject({ approvers: '["dana"]', 'plan-digest': planned.outputs['plan-digest'] });
    expect(await team.stages('1', '2')).toEqual(['Staging', 'Production']);
    const chain = await chainOf(team.repository, team.model);
    expect([chain.wrong, chain.stages]).toEqual([[], { Production: ['2'] }]);
    expect(chain.records.at(-1)).toMatchObject({
      event: 'completed',
      started: {
        evidence: {
          requesters: [{ login: 'ana' }],
          merge: { number: pull, commit: head },
          approvals: [{ login: 'dana', pullRequest: { number: pull, commit: head } }],
        },
      },
    });
  });

  test('applies in the safe order what was planned so, and nothing twice', async () => {
    const team = await Team.start();
    await team.merged(team.wish('1'));
    expect(entriesIn(await team.apply())).toEqual(['1 Production promoted']);
    await azure.put(team.model, '4', {});
    await team.merged(team.wish('2'), team.wish('4', 'Staging'));
    const run = await team.apply();
    expect([outcome(run), entriesIn(run)]).toEqual([
      [0, 'allow'],
      ['2 Production promoted', '4 Staging promoted'],
    ]);
    expect(await team.stages('1', '2', '4')).toEqual(['Archived', 'Production', 'Staging']);
    const writes = team.writes();
    const again = await team.apply({ on: 'rerun', of: run });
    expect(entriesIn(again)).toEqual(['2 Production already there', '4 Staging already there']);
    expect(team.writes()).toBe(writes);
  });

  test('a reviewer may also merge', async () => {
    const team = await Team.start();
    const pull = await team.openWanting(team.wish('1'));
    await team.plan(pull);
    await team.approve(pull);
    await team.repository.merge({ pulls: [pull], how: 'merge', by: 'dana' });
    expect(entriesIn(await team.apply())).toEqual(['1 Production promoted']);
  });

  test('a pull request that is closed does nothing', async () => {
    const team = await Team.start();
    const pull = await team.openWanting(team.wish('1'));
    await team.plan(pull);
    await team.approve(pull);
    await team.repository.close(pull);
    const run = await team.apply();
    expect(outcome(run)).toEqual([1, 'deny']);
    expect(team.writes()).toBe(0);
  });

  test('@latest is pinned in the pull request, with the line to commit, and never applied', async () => {
    const team = await Team.start();
    const pull = await team.openWanting(team.wish('@latest'));
    const planned = await team.plan(pull);
    expect(outcome(planned)).toEqual([1, 'inconclusive']);
    expect(planned.annotations.map(({ message }) => message).join()).toContain('version: "3"');
    await team.approve(pull);
    await team.repository.merge({ pulls: [pull], how: 'squash', by: 'eve' });
    expect(entriesIn(await team.apply())[0]).toContain('@latest is whichever version');
    expect(team.writes()).toBe(0);
  });
});

describe('an attack on promotion by merge', () => {
  /** The merge is applied, and nothing is promoted. */
  async function expectRefused(team: Team, why: RegExp, event?: JobEvent): Promise<void> {
    const before = team.writes();
    const run = await team.apply(event);
    expect(outcome(run)[0]).toBe(1);
    expect(entriesIn(run).join('\n')).toMatch(why);
    expect(team.writes()).toBe(before);
  }

  test('a policy that is weakened in the same pull request', async () => {
    const team = await Team.start();
    const weak = POLICY.replace(/ {4}approvals:\n.*\n.*via: pull-request\n/, '').replace(/ {4}separate: .*\n/, '');
    const pull = await team.open({ files: { [FILE]: wanting(team.wish('1')), [POLICY_PATH]: weak } });
    const planned = await team.plan(pull);
    expect(outcome(planned)).toEqual([1, 'deny']);
    await team.repository.merge({ pulls: [pull], how: 'squash', by: 'eve' });
    await expectRefused(team, /changes the policy and promotions together/);
  });

  test('a leftover entry that an innocent merge carries', async () => {
    const team = await Team.start(3);
    await team.repository.push({
      branch: 'main',
      by: 'eve',
      commits: [{ files: { [FILE]: wanting(team.wish('1')) } }],
    });
    const pull = await team.open({ files: { 'README.md': 'innocent\n' } });
    await team.plan(pull);
    await team.approve(pull);
    await team.repository.merge({ pulls: [pull], how: 'merge', by: 'eve' });
    const run = await team.apply();
    expect([outcome(run), entriesIn(run), team.writes()]).toEqual([[0, 'allow'], [], 0]);
    expect(run.summary).toContain('Not as wanted, and not changed by this merge');
  });

  test('an entry that was rolled back at night, by an unrelated merge and by the old run again', async () => {
    const team = await Team.start();
    await team.merged(team.wish('1'));
    await team.apply();
    await team.merged(team.wish('2'));
    const old = await team.apply();
    expect(entriesIn(old)).toEqual(['2 Production promoted']);
    const back = await team.repository.runOn(
      { on: 'workflow_dispatch' },
      {
        command: 'rollback',
        inputs: team.inputs({ asset: `azureml:${team.model}`, to: 'Production', reason: 'it answers nonsense' }),
        environment: 'production',
        approvedBy: 'dana',
        permissions: { actions: 'read', checks: 'read', contents: 'write', 'id-token': 'write' },
      },
    );
    expect(outcome(back)).toEqual([0, 'allow']);
    expect(await team.stages('1', '2')).toEqual(['Production', 'Archived']);
    const writes = team.writes();
    await expectRefused(team, /^2 Production held: held: model model-\d+ was rolled back in Production/, {
      on: 'rerun',
      of: old,
    });
    const pull = await team.open({ files: { 'README.md': 'unrelated\n' } });
    await team.plan(pull);
    await team.approve(pull);
    await team.repository.merge({ pulls: [pull], how: 'merge', by: 'eve' });
    expect(outcome(await team.apply())).toEqual([0, 'allow']);
    expect([team.writes(), await team.stages('1', '2')]).toEqual([writes, ['Production', 'Archived']]);
  });

  test('a review before the last push', async () => {
    const team = await Team.start();
    const pull = await team.openWanting(team.wish('1'));
    await team.plan(pull);
    await team.approve(pull);
    await team.repository.push({
      branch: 'work-1',
      by: 'ana',
      commits: [{ files: { [FILE]: wanting(team.wish('2')) } }],
    });
    await team.plan(pull);
    await team.repository.merge({ pulls: [pull], how: 'squash', by: 'eve' });
    await expectRefused(team, /which is not the last commit/);
  });

  test('a review before there was a plan to review', async () => {
    const team = await Team.start();
    const pull = await team.openWanting(team.wish('1'));
    await team.approve(pull);
    await team.plan(pull);
    await team.repository.merge({ pulls: [pull], how: 'squash', by: 'eve' });
    await expectRefused(team, /before its plan stood/);
  });

  test('a review after the merge', async () => {
    const team = await Team.start();
    const pull = await team.openWanting(team.wish('1'));
    await team.plan(pull);
    await team.repository.merge({ pulls: [pull], how: 'squash', by: 'eve' });
    await team.approve(pull);
    await expectRefused(team, /after the merge/);
  });

  test('a co-author among the reviewers', async () => {
    const team = await Team.start();
    const message = 'Want 1\n\nCo-authored-by: Dana <12+dana@users.noreply.github.com>';
    const pull = await team.open({ files: { [FILE]: wanting(team.wish('1')) }, message });
    await team.plan(pull);
    await team.approve(pull);
    await team.repository.merge({ pulls: [pull], how: 'squash', by: 'eve' });
    await expectRefused(team, /dana is among the authors of pull request #1 and approved it/);
  });

  test('the pusher of the head approves', async () => {
    const team = await Team.start();
    const files = { [FILE]: wanting(team.wish('1')) };
    await team.repository.push({ branch: 'work-1', by: 'dana', commits: [{ files, author: 'ana' }] });
    const pull = await team.repository.open({ head: 'work-1', by: 'ana' });
    await team.plan(pull);
    await team.approve(pull);
    await team.repository.merge({ pulls: [pull], how: 'squash', by: 'eve' });
    await expectRefused(team, /dana pushed the last commit of pull request #1 and approved it/);
  });

  test('a dismissed review', async () => {
    const team = await Team.start();
    const pull = await team.openWanting(team.wish('1'));
    await team.plan(pull);
    await team.repository.dismiss(pull, await team.approve(pull));
    await team.repository.merge({ pulls: [pull], how: 'squash', by: 'eve' });
    await expectRefused(team, /the approval of dana was dismissed/);
  });

  test('one person under two identities: the commit’s address is that of a reviewer', async () => {
    const team = await Team.start();
    const author = { name: 'D', email: 'dana@acme.example' };
    const pull = await team.open({ files: { [FILE]: wanting(team.wish('1')) }, author, committer: author });
    await team.plan(pull);
    await team.approve(pull);
    await team.repository.merge({ pulls: [pull], how: 'squash', by: 'eve' });
    await expectRefused(team, /dana is among the authors of pull request #1 and approved it/);
  });

  test('a comment that was edited by hand: it is only for reading', async () => {
    const team = await Team.start();
    const pull = await team.openWanting(team.wish('1'));
    await team.plan(pull);
    const [comment] = (await team.repository.pull(pull)).comments;
    await team.repository.editComment(
      pull,
      comment?.id ?? 0,
      (comment?.body ?? '').replaceAll(/[0-9a-f]{12}/g, 'ffffffffffff'),
    );
    await team.approve(pull);
    await team.repository.merge({ pulls: [pull], how: 'squash', by: 'eve' });
    expect(entriesIn(await team.apply())).toEqual(['1 Production promoted']);
  });

  test('a check of another app with another digest', async () => {
    const team = await Team.start();
    const pull = await team.openWanting(team.wish('1'));
    const { head } = await team.repository.pull(pull);
    await team.repository.putCheck({ name: 'aml-promote (prod-00000000)', sha: head, text: 'anything' });
    await team.approve(pull);
    await team.repository.merge({ pulls: [pull], how: 'squash', by: 'eve' });
    await expectRefused(team, /what was reviewed in pull request #1 is not known/);
  });

  test('two pull requests for one asset, merged within a second', async () => {
    const team = await Team.start();
    const one = await team.openWanting(team.wish('1'));
    // It goes on from the other's head, so that both can be merged at once.
    const commits = [{ files: { [FILE]: wanting(team.wish('2')) } }];
    await team.repository.push({ branch: 'on-top', from: 'work-1', by: 'ana', commits });
    const two = await team.repository.open({ head: 'on-top', by: 'ana' });
    for (const pull of [one, two]) {
      expect(outcome(await team.plan(pull))).toEqual([0, 'allow']);
      await team.approve(pull);
    }
    const first = await team.repository.merge({ pulls: [one], how: 'merge', by: 'eve' });
    const second = await team.repository.merge({ pulls: [two], how: 'merge', by: 'eve', sameSecond: true });
    const [earlier, later] = await Promise.all([
      team.apply({ on: 'push', sha: first.after }),
      team.apply({ on: 'push', sha: second.after }),
    ]);
    expect([entriesIn(earlier), entriesIn(later)]).toEqual([['1 Production superseded'], ['2 Production promoted']]);
    const chain = await chainOf(team.repository, team.model);
    expect([chain.wrong, chain.stages, chain.isOpen]).toEqual([[], { Production: ['2'] }, false]);
  });

  test('a merge to another branch', async () => {
    const team = await Team.start();
    await team.repository.push({ branch: 'other', by: 'ana', commits: [] });
    await team.repository.push({
      branch: 'work',
      by: 'ana',
      commits: [{ files: { [FILE]: wanting(team.wish('1')) } }],
    });
    const pull = await team.repository.open({ head: 'work', by: 'ana', base: 'other' });
    await team.plan(pull);
    await team.approve(pull);
    await team.repository.merge({ pulls: [pull], how: 'squash', by: 'eve' });
    await expectRefused(team, /the run was started on refs\/heads\/other/, { on: 'push', branch: 'other' });
  });

  test('apply in a run of a pull request', async () => {
    const team = await Team.start();
    const pull = await team.openWanting(team.wish('1'));
    await team.plan(pull);
    await team.approve(pull);
    const run = await team.apply({ on: 'pull_request', pull });
    expect(outcome(run)).toEqual([1, 'deny']);
    expect(run.stdout).toContain('started by pull_request');
    expect(team.writes()).toBe(0);
  });

  test('a fork: files, stages and policy are checked, Azure ML is not asked, and nothing is left', async () => {
    const team = await Team.start();
    await team.repository.fork('eve/repo');
    await team.repository.push({
      repository: 'eve/repo',
      branch: 'work',
      by: 'eve',
      commits: [{ files: { [FILE]: wanting(team.wish('1')) } }],
    });
    const pull = await team.repository.open({ head: 'work', by: 'eve', repository: 'eve/repo' });
    const before = azure.calls(team.model).length;
    const run = await team.plan(pull);
    expect(outcome(run)).toEqual([0, 'allow']);
    expect(azure.calls(team.model)).toHaveLength(before);
    const { comments } = await team.repository.pull(pull);
    expect([comments, await team.repository.checks()]).toEqual([[], []]);
    await team.approve(pull);
    await team.repository.merge({ pulls: [pull], how: 'squash', by: 'dana' });
    await expectRefused(team, /what was reviewed in pull request #1 is not known/);
  });
});
