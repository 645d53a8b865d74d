import { describe, expect, test } from '@jest/globals';
import type { Step, StepOptions } from './runner.js';
import { inStage, type Properties, puts } from './servers/azure.js';
import { APPROVED, type Differently, POLICY_PATH, PROMOTE } from './servers/github.js';
import { expectWellEnded, world } from './servers/world.js';

const w = world();

interface Refusal {
  readonly github?: Differently;
  readonly step?: Partial<StepOptions> & { readonly idToken?: boolean };
  /** The version; one in Staging unless said otherwise. */
  readonly version?: Properties;
  readonly verdict?: 'deny' | 'inconclusive';
  readonly subject: string;
  readonly found: RegExp;
  /** What the log says to do. */
  readonly says?: RegExp;
  /** Whether it shows on a line of the policy file. */
  readonly at?: boolean;
  /** Whose approval would have counted; nobody's unless said otherwise. */
  readonly approvers?: string;
}

/** Asks for Production, and holds that it was refused, said why on every path, and wrote nothing. */
async function refused({
  github,
  step: options = {},
  version = inStage('Staging'),
  verdict = 'deny',
  subject,
  found,
  says,
  at,
  approvers = '[]',
}: Refusal): Promise<Step> {
  const model = await w.model(version);
  const step = await w.promote(await w.github(github), `azureml:${model}:1`, options);
  expectWellEnded(step, 1);
  const outcome = verdict === 'deny' ? 'fail' : 'inconclusive';
  expect(step.record?.findings).toContainEqual(
    expect.objectContaining({ subject, outcome, found: expect.stringMatching(found) }),
  );
  const { record, report, ...outputs } = step.outputs;
  expect(outputs).toMatchObject({ verdict, version: '1', archived: '[]', approvers });
  expect([record, report]).toEqual([expect.stringMatching(/record\.json$/), expect.stringMatching(/report\.md$/)]);
  expect(step.summary).toMatch(/### Findings/);
  expect(step.stdout).toMatch(found);
  if (says !== undefined) expect(step.stdout).toMatch(says);
  const annotation = step.annotations.find(({ message }) => found.test(message));
  expect(annotation?.name).toBe('error');
  if (at) expect(step.stdout).toMatch(new RegExp(`::error [^:]*file=${POLICY_PATH.replaceAll('.', '\\.')},line=\\d+`));
  expect(puts(w.azure.calls(model))).toEqual([]);
  return step;
}

describe('a transition', () => {
  test('that skips a stage is refused at the line of the policy, with the way to go', async () => {
    const step = await refused({
      version: {},
      subject: 'transition',
      found: /no transition None -> Production/,
      says: /None -> Staging -> Production/,
      at: true,
    });
    expect(step.outputs).toMatchObject({ stage: 'None', 'previous-stage': 'None', 'plan-digest': '' });
    expect(step.annotations[0]?.properties).toMatchObject({ file: POLICY_PATH, line: expect.stringMatching(/^\d+$/) });
  });

  test('out of a Production that somebody set by hand is unexplained', async () => {
    const github = { environment: {}, reviews: [APPROVED] };
    const step = await refused({
      approvers: '["dana"]',
      github,
      step: { inputs: { to: 'Archived' } },
      version: inStage('Production'),
      verdict: 'inconclusive',
      subject: 'stage',
      found: /unexplained stage/,
    });
    expect(step.outputs.stage).toBe('Production');
  });

  test('into a Production that somebody set by hand is unexplained, not done', async () => {
    const step = await refused({
      version: inStage('Production'),
      verdict: 'inconclusive',
      subject: 'stage',
      found: /unexplained stage/,
    });
    expect(step.summary).not.toMatch(/nothing to do/i);
  });

  test('of a version whose stage and tag disagree is inconclusive', async () => {
    await refused({
      approvers: '["dana"]',
      version: { stage: 'Staging', tags: { stage: 'Production' } },
      verdict: 'inconclusive',
      subject: 'stage',
      found: /unexplained stage.*"Staging".*"Production"/,
    });
  });

  test('is not allowed by an entry that was copied from another version', async () => {
    const model = await w.model(inStage('Staging'), inStage('Staging'));
    const first = await w.promote(await w.github(), `azureml:${model}:1`);
    expect(first.outputs.verdict).toBe('allow');
    const { properties } = await w.azure.get(model, '1');
    await refused({
      version: inStage('Production', { properties }),
      verdict: 'inconclusive',
      subject: 'stage',
      found: /unexplained stage/,
    });
  });
});

describe('an approval', () => {
  const approval = 'approval 1';

  test('that nobody gave is missing', async () => {
    const step = await refused({
      github: { reviews: [] },
      subject: approval,
      found: /nobody has approved production in this run/,
      says: /required reviewer of production/,
    });
    expect(step.outputs).toMatchObject({
      stage: 'Staging',
      'previous-stage': 'Staging',
      'plan-digest': expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  test('is not a comment', async () => {
    await refused({
      github: { reviews: [{ ...APPROVED, state: 'pending' }] },
      subject: approval,
      found: /nobody has approved.*a comment is no approval/,
    });
  });

  test('is taken back by a rejection after it', async () => {
    const reviews = [APPROVED, { ...APPROVED, state: 'rejected' as const }];
    await refused({ github: { reviews }, subject: approval, found: /dana rejected production/ });
  });

  test('does not outweigh a rejection before it', async () => {
    const reviews = [{ ...APPROVED, user: 'eve', state: 'rejected' as const }, APPROVED];
    await refused({ github: { reviews }, subject: approval, found: /eve rejected production/ });
  });

  test('of the requester does not count', async () => {
    const environment = { reviewers: [{ user: 'dana' }, { user: 'ana' }] };
    await refused({
      github: { environment, reviews: [{ ...APPROVED, user: 'ana' }] },
      subject: approval,
      found: /ana asked for this and approved it/,
    });
  });

  test('of who started the attempt does not count either', async () => {
    await refused({
      github: { run: { triggering_actor: 'dana' } },
      subject: approval,
      found: /dana asked for this and approved it/,
    });
  });

  test('of somebody who is no reviewer of the environment does not count', async () => {
    await refused({
      github: { reviews: [{ ...APPROVED, user: 'eve' }] },
      subject: approval,
      found: /approved by eve, who is not among those who may/,
    });
  });

  test('of another environment does not count', async () => {
    await refused({
      github: { reviews: [{ ...APPROVED, environments: ['staging'] }] },
      subject: approval,
      found: /nobody has approved production/,
    });
  });

  test('of somebody whom the policy does not name does not count', async () => {
    const policy = `version: 1
extends: default
transitions:
  - from: Staging
    to: Production
    environment: production
    approvals:
      - from: ['user:eve']
`;
    await refused({
      github: { policy },
      subject: approval,
      found: /approved by dana, who is not among those who may/,
      at: true,
    });
  });

  test('cannot be judged when the run was started by a bot', async () => {
    await refused({
      github: { bot: true, run: { actor: 'robot[bot]' } },
      verdict: 'inconclusive',
      subject: approval,
      found: /robot\[bot\], a bot/,
    });
  });
});

describe('a team', () => {
  const policy = (from: string) => `version: 1
extends: default
transitions:
  - from: Staging
    to: Production
    environment: production
    approvals:
      - from: ['team:octo-org/${from}']
`;
  const environment = { reviewers: [{ team: 'approvers' }] };

  test('that cannot be read counts when every reviewer of the environment may approve', async () => {
    const model = await w.model(inStage('Staging'));
    const teams = [{ slug: 'approvers', readable: false, members: ['dana'] }];
    const step = await w.promote(
      await w.github({ policy: policy('approvers'), environment, teams }),
      `azureml:${model}:1`,
    );
    expectWellEnded(step, 0);
    expect(step.outputs.approvers).toBe('["dana"]');
    expect(step.record?.approvers).toEqual([
      expect.objectContaining({ login: 'dana', match: 'inferred from a team that could not be read' }),
    ]);
  });

  test('that can be read counts its members', async () => {
    const model = await w.model(inStage('Staging'));
    const teams = [{ slug: 'approvers', members: ['dana'] }];
    const step = await w.promote(
      await w.github({ policy: policy('approvers'), environment, teams }),
      `azureml:${model}:1`,
    );
    expectWellEnded(step, 0);
    expect(step.record?.approvers).toEqual([
      expect.objectContaining({ login: 'dana', match: 'member of a team that was read' }),
    ]);
  });

  test('whose members the policy does not name is refused', async () => {
    const teams = [
      { slug: 'approvers', members: ['dana'] },
      { slug: 'risk', members: ['eve'] },
    ];
    await refused({
      github: { policy: policy('risk'), environment, teams },
      subject: 'approval 1',
      found: /approved by dana, who is not among those who may/,
    });
  });

  test('that cannot be read is inconclusive when others may release the job too', async () => {
    const teams = [{ slug: 'approvers', readable: false, members: ['dana'] }];
    const reviewers = [{ team: 'approvers' }, { user: 'eve' }];
    await refused({
      github: { policy: policy('approvers'), environment: { reviewers }, teams },
      verdict: 'inconclusive',
      subject: 'approval 1',
      found: /could not be read/,
      says: /Members: read/,
    });
  });
});

describe('an environment', () => {
  const environment = 'environment';

  test('other than the policy’s refuses', async () => {
    await refused({
      github: { claims: { environment: 'staging' } },
      subject: environment,
      found: /in the environment staging/,
      says: /move the job into production/,
    });
  });

  test('that the token does not claim refuses', async () => {
    await refused({
      github: { claims: { environment: undefined } },
      subject: environment,
      found: /this job is in no environment/,
      says: /add "environment: production" to the job/,
    });
  });

  test('that does not exist refuses', async () => {
    await refused({
      github: { environment: null, reviews: [] },
      subject: environment,
      found: /the environment production does not exist/,
      says: /create production with required reviewers/,
    });
  });

  test('without required reviewers refuses', async () => {
    await refused({
      github: { environment: { reviewers: [] } },
      subject: environment,
      found: /has no required reviewers/,
    });
  });

  test('that administrators can bypass refuses', async () => {
    await refused({
      github: { environment: { can_admins_bypass: true } },
      subject: environment,
      found: /administrators can bypass/,
      says: /Allow administrators to bypass/,
    });
  });

  test('that does not say whether administrators can bypass it is inconclusive', async () => {
    const github = { environment: { can_admins_bypass: undefined } };
    await refused({
      github,
      verdict: 'inconclusive',
      subject: environment,
      found: /does not say whether administrators can bypass/,
    });
  });
});

describe('a run', () => {
  test('that is a second attempt starts nothing', async () => {
    const github = { claims: { run_attempt: '2' }, run: { attempt: 2 } };
    await refused({
      approvers: '["dana"]',
      github,
      step: { env: { GITHUB_RUN_ATTEMPT: '2' } },
      subject: 'run',
      found: /attempt 2 of the run/,
      says: /start a new run/,
    });
  });

  test('that has been started over meanwhile starts nothing', async () => {
    await refused({
      approvers: '["dana"]',
      github: { run: { attempt: 2 } },
      subject: 'run',
      found: /attempt 2 of the run/,
    });
  });

  test('on another branch is refused', async () => {
    const github = { claims: { ref: 'refs/heads/feature' }, run: { head_branch: 'feature' } };
    await refused({
      approvers: '["dana"]',
      github,
      step: { env: { GITHUB_REF: 'refs/heads/feature' } },
      subject: 'run',
      found: /started on refs\/heads\/feature/,
      says: /start it on main/,
    });
  });

  test('on another branch is refused where no approval is asked for, too', async () => {
    const github = { claims: { ref: 'refs/heads/feature' } };
    const step = { env: { GITHUB_REF: 'refs/heads/feature' }, inputs: { to: 'Staging' } };
    await refused({ github, step, version: {}, subject: 'run', found: /started on refs\/heads\/feature/ });
  });

  test('of pull_request_target is refused', async () => {
    const github = { claims: { event_name: 'pull_request_target' }, run: { event: 'pull_request_target' } };
    await refused({
      approvers: '["dana"]',
      github,
      step: { env: { GITHUB_EVENT_NAME: 'pull_request_target' } },
      subject: 'run',
      found: /triggered by pull_request_target/,
    });
  });

  test('that hides behind another event name than its token says is refused', async () => {
    await refused({
      approvers: '["dana"]',
      github: { claims: { event_name: 'pull_request_target' } },
      subject: 'run',
      found: /triggered by pull_request_target/,
    });
  });

  test('of a fork is refused', async () => {
    const event = { workflow_run: { head_repository: { full_name: 'somebody/octo-repo' } } };
    await refused({
      approvers: '["dana"]',
      step: { event },
      subject: 'run',
      found: /stems from another repository, somebody\/octo-repo/,
    });
  });
});

describe('another job of the run', () => {
  const deploy = { id: 901, name: 'deploy', environment: 'production' };

  test('that the same environment has let through makes the approval ambiguous', async () => {
    await refused({
      github: { run: { jobs: [PROMOTE, deploy] } },
      verdict: 'inconclusive',
      subject: 'environment',
      found: /the job deploy of this run was released through production too/,
      says: /give the other job an environment of its own/,
    });
  });

  test('that still waits at the gate does not', async () => {
    const model = await w.model(inStage('Staging'));
    const github = await w.github({ run: { jobs: [PROMOTE, { ...deploy, status: 'waiting' }] } });
    expectWellEnded(await w.promote(github, `azureml:${model}:1`), 0);
  });
});

describe('a policy', () => {
  test('on a branch that nothing protects proves nothing', async () => {
    await refused({
      approvers: '["dana"]',
      github: { rules: [] },
      verdict: 'inconclusive',
      subject: 'policy',
      found: /main, where the policy stands, is not protected/,
      says: /branch ruleset for main/,
    });
  });

  test('on a branch of somebody’s choice is proven protected even where no approval is asked for', async () => {
    const files = [{ path: POLICY_PATH, ref: 'feature', text: 'version: 1\nextends: mlflow\n' }];
    await refused({
      github: { files, claims: { ref: 'refs/heads/feature' } },
      step: { env: { GITHUB_REF: 'refs/heads/feature' }, inputs: { to: 'Staging', 'policy-ref': 'feature' } },
      version: {},
      verdict: 'inconclusive',
      subject: 'policy',
      found: /feature, where the policy stands, is not protected: no rule protects it/,
    });
  });

  test('on a branch that may be force-pushed proves nothing', async () => {
    const rules = [{ type: 'pull_request', parameters: { required_approving_review_count: 1 } }, { type: 'deletion' }];
    await refused({
      approvers: '["dana"]',
      github: { rules },
      verdict: 'inconclusive',
      subject: 'policy',
      found: /no rule forbids force-pushes/,
    });
  });
});

describe('a permission that the job lacks', () => {
  test('to read actions is named', async () => {
    const faults = [{ path: '/actions/runs/|/environments/' }];
    await refused({
      github: { faults },
      verdict: 'inconclusive',
      subject: 'environment',
      found: /production could not be read/,
      says: /Give the job actions: read, as in permissions: \{ actions: read, checks: read/,
    });
  });

  test('to read checks is named', async () => {
    await refused({
      github: { faults: [{ path: '/check-suites/' }] },
      verdict: 'inconclusive',
      subject: 'environment',
      found: /which jobs of this run the environment production gates could not be read/,
      says: /Give the job checks: read, as in permissions: /,
    });
  });

  test('to ask for an ID token is named', async () => {
    await refused({
      step: { idToken: false },
      verdict: 'inconclusive',
      subject: 'environment',
      found: /no id-token permission/,
      says: /id-token: write/,
    });
  });
});
