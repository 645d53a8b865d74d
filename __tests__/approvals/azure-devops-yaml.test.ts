import { describe, expect, it } from '@jest/globals';
import type { AzureDevOps } from '../../src/azure-devops/client.js';
import { authorise } from '../../src/core/authorisation.js';
import { UsageFailure } from '../../src/core/failure.js';
import type { Approver, Human } from '../../src/core/policy/policy.js';
import { inJob, type Job, POLICY, type Setting } from '../azure-devops/gated-run.js';
import {
  ANA,
  APPROVERS,
  approval,
  BO,
  CY,
  check,
  checkRun,
  checkRunOf,
  DIGEST,
  deployment,
  ID,
  type Organization,
  record,
  SERVICE,
  stageBefore,
  step,
} from '../azure-devops/organization.js';
import { byMerge, entry, PRODUCTION, REVIEWERS, rule } from '../github/gated-run.js';
import { CLAIM, inRounds, worst, wrong } from './outcomes.js';

const TEAM: Approver = { is: 'team', organization: 'models', slug: 'approvers' };
const GRANT = /Models Build Service \(contoso\)/;

/** What is found, worst first, for a rule that any reviewer of the environment may meet. */
async function outcome(setting: Setting, asked = rule(REVIEWERS)) {
  const found: { worst?: string; wrong?: readonly unknown[] } = {};
  await inJob(setting, async ({ evidence }) => {
    const gathered = await evidence(asked);
    found.worst = worst(asked, gathered);
    found.wrong = wrong(asked, gathered);
  });
  return found;
}

const changed = (change: (organization: Organization) => void): Setting => ({ change });

/** The honest run, in which these are the steps of its approval. */
const steps = (...all: ReturnType<typeof step>[]): Setting =>
  changed((it) => {
    it.approvals = [approval(all)];
  });

describe('the evidence of a gated stage', () => {
  it('holds all that an honest approval needs', async () => {
    await inJob({}, async ({ evidence }) => {
      const found = await evidence(rule(REVIEWERS));
      const ana = { id: 'aad.ana', login: 'ana@contoso.example', isBot: false, address: 'ana@contoso.example' };
      const bo = { id: 'aad.bo', login: 'bo@contoso.example', isBot: false, address: 'bo@contoso.example' };
      const team = { id: APPROVERS.id, organization: 'Models', slug: 'Approvers' };
      expect(found).toEqual({
        is: 'run',
        runner: 'azure-pipelines',
        run: expect.stringMatching(/^127\.0\.0\.1:\d+\/contoso\/Models\/_build\/results\?buildId=41$/),
        repository: 'Models/models',
        requesters: { is: 'read', value: [ana] },
        event: 'manual',
        foreign: [],
        ref: 'refs/heads/main',
        workflow: { is: 'read', value: null },
        merge: null,
        plans: null,
        policy: POLICY,
        gate: {
          system: 'azure-devops',
          attempt: 1,
          requesters: { is: 'read', value: [ana] },
          environment: 'aml-production',
          actual: null,
          environments: new Map([
            [
              'aml-production',
              {
                is: 'read',
                value: { id: '31', name: 'aml-production', adminsCanBypass: false, users: [bo], teams: [team] },
              },
            ],
          ]),
          jobs: {
            is: 'read',
            value: [
              {
                id: ID.phase,
                name: 'Promote the model',
                environment: 'aml-production',
                isThis: true,
                isNeeded: { is: 'read', value: false },
                reachedAt: '2026-01-01T00:01:30Z',
                isReleased: true,
                succeededAt: null,
                isEarlierAttempt: false,
              },
            ],
          },
          reviews: { is: 'read', value: [{ state: 'approved', person: bo, environments: ['31'], comment: 'fine' }] },
          accounts: new Map(),
          teams: [{ team, members: { is: 'read', value: new Set() } }],
        },
      });
      expect(worst(rule(REVIEWERS), found)).toBe('pass');
    });
  });

  it('reads and never changes anything', async () => {
    await inJob({}, async ({ evidence, asked }) => {
      await evidence(rule(REVIEWERS), DIGEST);
      expect(asked.filter((line) => !line.startsWith('GET '))).toEqual([]);
    });
  });

  it('takes no more than four calls in sequence, with the policy, and the rest beside them', async () => {
    await inJob({}, async ({ devops, approvals, context }) => {
      const { count, rounds } = inRounds();
      const counted: AzureDevOps = {
        ...devops,
        get: (...question) => count(() => devops.get(...question)),
        list: (...question) => count(() => devops.list(...question)),
      };
      const port = approvals(counted);
      port.prepare();
      const asked = { ...rule(REVIEWERS), requirePlan: true };
      const found = await port.evidence(asked, POLICY, DIGEST);
      expect(wrong(asked, found)).toEqual([]);
      expect(rounds()).toBeLessThanOrEqual(4);
      expect(port.host).toEqual({ is: 'azure-pipelines', attempt: 1, url: context.runUrl });
    });
  });

  it('has no gate where no environment is asked for', async () => {
    await inJob({}, async ({ evidence, asked }) => {
      const found = await evidence(byMerge());
      expect(found).toMatchObject({ is: 'run', gate: null, event: 'manual' });
      expect(wrong(byMerge(), found)).toMatchObject([
        { outcome: 'inconclusive', found: expect.stringContaining('no merge asks for this') },
      ]);
      expect(asked).toHaveLength(2);
    });
  });

  it('asks for the run and its repository alone where no approval is asked for', async () => {
    await inJob({}, async ({ evidence, asked }) => {
      expect(await evidence(rule())).toMatchObject({ is: 'run', gate: null, event: 'manual' });
      expect(asked).toHaveLength(2);
    });
  });

  it('is asked for ahead, and nobody is told where that fails', async () => {
    await inJob({ faults: [{ path: /timeline/, status: 200, body: 'no JSON' }] }, async ({ approvals, asked }) => {
      approvals().prepare();
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(asked.length).toBeGreaterThan(2);
    });
  });
});

describe('an approval of a stage', () => {
  it('counts for whoever acted for a group, and proves that they are in it', async () => {
    await inJob(steps(step(BO, null, { status: 'skipped' }), step(APPROVERS, CY)), async ({ evidence }) => {
      const found = await evidence(rule(TEAM));
      expect(authorise(rule(TEAM), found, CLAIM).approvals).toMatchObject([
        { person: { id: 'aad.cy' }, match: 'member of a team that was read' },
      ]);
      expect(worst(rule(TEAM), found)).toBe('pass');
    });
  });

  it.each(['pending', 'deferred', 'skipped', 'timedOut', 'canceled', 'uninitiated', 'failed', 'completed'])(
    'that is %s is none',
    async (status) => {
      const setting = changed((it) => {
        it.approvals = [approval([step(BO, BO, { status })], { status, deferredTo: '2030-01-01T00:00:00Z' })];
      });
      expect(await outcome(setting)).toMatchObject({
        worst: 'fail',
        wrong: [{ found: 'nobody has approved aml-production in this run' }],
      });
    },
  );

  it.each(['deferred', 'timedOut', 'canceled', 'queued', 'running', 'rejected', 'failed', 'rerunning'])(
    'whose check is %s proves nothing, whatever its steps say',
    async (status) => {
      const setting = changed((it) => {
        it.checkRuns[ID.checkpoint] = [checkRun({ status })];
      });
      expect(await outcome(setting)).toMatchObject({ worst: 'inconclusive' });
    },
  );

  it.each(['deferred', 'timedOut', 'skipped', 'pending', 'canceled'])(
    'that is %s as a whole is none, though somebody has taken a step',
    async (status) => {
      const setting = changed((it) => {
        it.approvals = [approval([step(BO, BO)], { status })];
      });
      expect(await outcome(setting)).toMatchObject({ worst: 'fail' });
    },
  );

  it('that was given to somebody else counts for nobody', async () => {
    const history = [{ assignedTo: CY, createdBy: BO, createdOn: '2026-01-01T00:01:40Z', comment: 'please' }];
    expect(await outcome(steps(step(CY, CY, { history })))).toMatchObject({ worst: 'fail' });
    // Nor does it make a member of the group whose it was.
    expect(await outcome(steps(step(APPROVERS, CY, { history })), rule(TEAM))).toMatchObject({ worst: 'fail' });
  });

  it('by somebody whom the environment does not name is none', async () => {
    expect(await outcome(steps(step(CY, CY)))).toMatchObject({ worst: 'fail' });
  });

  it('was bypassed where its check says so', async () => {
    const setting = changed((it) => {
      it.checkRuns[ID.checkpoint] = [checkRun({ status: 'bypassed', modifiedBy: CY })];
      it.approvals = [approval([step(BO, null, { status: 'skipped' })], { status: 'skipped' })];
    });
    expect(await outcome(setting)).toMatchObject({
      worst: 'fail',
      wrong: [{ found: 'a check of the environment aml-production was bypassed in this run by cy@contoso.example' }],
    });
    const lenient = { ...rule(REVIEWERS), environment: { ...PRODUCTION, forbidAdminBypass: false } };
    expect(await outcome(setting, lenient)).toMatchObject({ worst: 'fail' });
  });

  it.each([undefined, null, { id: ID.plan }])('was bypassed, though nobody says by whom: %j', async (modifiedBy) => {
    const setting = changed((it) => {
      it.checkRuns[ID.checkpoint] = [checkRun({ status: 'bypassed', modifiedBy })];
    });
    expect(await outcome(setting)).toMatchObject({
      wrong: [{ found: 'a check of the environment aml-production was bypassed in this run' }],
    });
  });

  it('is bypassed with any other check of the environment', async () => {
    const setting = changed((it) => {
      const branchControl = { id: 8, type: { id: 'fe1de3ee-a436-41b4-bb20-f6eb4cb879a7', name: 'Task Check' } };
      const run = checkRun({
        id: ID.plan,
        status: 'bypassed',
        checkConfigurationRef: { ...branchControl, resource: { type: 'environment', id: '31' } },
      });
      it.checkRuns[ID.checkpoint]?.push(run);
    });
    expect(await outcome(setting)).toMatchObject({ worst: 'fail' });
  });

  it('is bypassed with a check of which nothing says what it was for', async () => {
    const type = { id: 'fe1de3ee-a436-41b4-bb20-f6eb4cb879a7', name: 'Task Check' };
    const elsewhere = { type: 'endpoint', id: ID.plan };
    const setting = (resource?: typeof elsewhere) =>
      changed((it) => {
        const checkConfigurationRef = { id: 9, type, ...(resource && { resource }) };
        it.checkRuns[ID.checkpoint]?.push(checkRun({ id: ID.plan, status: 'bypassed', checkConfigurationRef }));
      });
    expect(await outcome(setting())).toMatchObject({ worst: 'fail' });
    expect(await outcome(setting(elsewhere))).toMatchObject({ worst: 'pass' });
  });

  it('by a group without an approver is told by the name that the portal shows, where any answer has it', async () => {
    const uniqueName = 'vstfs:///Classification/TeamProject/4d6c/Approvers';
    const { id } = APPROVERS;
    const nameless = { id, descriptor: 'vssgp.approvers', uniqueName, isContainer: true };
    const named = await outcome(steps(step(nameless, null, { status: 'approved' })));
    expect(JSON.stringify(named.wrong)).toContain('for [Models]\\\\Approvers');
    const group = { ...nameless, displayName: '' };
    const unnamed = await outcome(
      changed((it) => {
        it.checks[31] = [check([BO, group])];
        it.approvals = [approval([step(group, null, { status: 'approved' })])];
      }),
    );
    expect(JSON.stringify(unnamed.wrong)).toContain(`for ${id}`);
    expect(JSON.stringify([named, unnamed])).not.toContain('vstfs:');
  });

  it('by a group is unreadable where nobody is said to have acted', async () => {
    expect(await outcome(steps(step(APPROVERS, null, { status: 'approved' })))).toMatchObject({
      worst: 'inconclusive',
      wrong: expect.arrayContaining([
        expect.objectContaining({
          found: expect.stringContaining('does not say who approved aml-production for [Models]\\Approvers'),
        }),
      ]),
    });
    const nobody = { id: CY.id, displayName: 'cy' };
    expect(await outcome(steps(step(APPROVERS, nobody)))).toMatchObject({ worst: 'inconclusive' });
    expect(await outcome(steps(step(APPROVERS, APPROVERS)))).toMatchObject({ worst: 'inconclusive' });
  });

  it('by a service is none', async () => {
    const setting = changed((it) => {
      it.checks[31] = [check([SERVICE])];
      it.approvals = [approval([step(SERVICE, SERVICE)])];
    });
    expect(await outcome(setting)).toMatchObject({
      worst: 'fail',
      wrong: [{ found: expect.stringContaining('a bot cannot') }],
    });
  });

  it('by the requester is none', async () => {
    const setting = changed((it) => {
      it.checks[31] = [check([ANA, BO])];
      it.approvals = [approval([step(ANA, ANA), step(BO, null, { status: 'skipped' })])];
    });
    expect(await outcome(setting)).toMatchObject({
      worst: 'fail',
      wrong: [{ found: expect.stringContaining('asked for this') }],
    });
  });

  it('by the requester under another account is none, where people joins the two', async () => {
    const people: Human[] = [
      { name: 'ana', github: [], entra: [], email: ['ana@contoso.example'], azureDevOps: ['aad.bo'] },
    ];
    await inJob({}, async ({ evidence }) => {
      const found = await evidence(rule(REVIEWERS));
      const judged = authorise(rule(REVIEWERS), found, { ...CLAIM, people });
      expect(judged.approvals).toEqual([]);
      expect(judged.findings.filter((one) => one.outcome === 'fail')).toHaveLength(1);
    });
  });

  it('beside a rejection is refused', async () => {
    const setting = changed((it) => {
      it.approvals = [approval([step(BO, BO), step(APPROVERS, CY, { status: 'rejected' })], { status: 'rejected' })];
    });
    expect(await outcome(setting)).toMatchObject({
      worst: 'fail',
      wrong: [{ found: expect.stringContaining('rejected aml-production') }],
    });
  });

  it('with fewer approvers than it asks for proves nothing', async () => {
    const two = changed((it) => {
      it.approvals = [approval([step(BO, BO), step(APPROVERS, null)], { minRequiredApprovers: 2 })];
    });
    expect(await outcome(two)).toMatchObject({ worst: 'inconclusive' });
    const all = changed((it) => {
      it.approvals = [approval([step(BO, BO), step(APPROVERS, null)], { minRequiredApprovers: 0 })];
    });
    expect(await outcome(all)).toMatchObject({ worst: 'inconclusive' });
  });

  it('must have been asked for by each approval of the environment', async () => {
    const added = changed((it) => {
      it.checks[31]?.push(check([CY], { id: 8 }));
    });
    expect(await outcome(added)).toMatchObject({
      worst: 'inconclusive',
      wrong: [{ found: expect.stringContaining('the approval 8 of aml-production was not asked for at this gate') }],
    });
    const disabled = changed((it) => {
      it.checks[31]?.push(check([CY], { id: 8, isDisabled: true }));
    });
    expect(await outcome(disabled)).toMatchObject({ worst: 'pass' });
  });

  it('of another environment in the same stage does not count', async () => {
    const second = '00000000-0000-4000-8000-000000000099';
    const setting = (ids: readonly [string, string]) =>
      changed((it) => {
        it.records.push(record(second, 'Checkpoint.Approval', ID.checkpoint));
        it.checks[30] = [check([CY], { id: 8 })];
        it.checks[31] = [check([BO, CY])];
        it.checkRuns[ID.checkpoint] = [checkRun({ id: ids[0] }), checkRunOf(8, '30', { id: ids[1] })];
        it.approvals = [
          approval([step(BO, null), step(CY, null)], { status: 'timedOut' }),
          approval([step(CY, CY)], { id: second }),
        ];
      });
    // Cy may approve both, and has approved aml-test alone.
    expect(await outcome(setting([ID.approval, second]))).toMatchObject({ worst: 'fail' });
    // Where the service numbers check runs otherwise, it cannot be told.
    expect(await outcome(setting([ID.plan, ID.project]))).toMatchObject({ worst: 'inconclusive' });
  });

  it('is found whichever of its ids the timeline and the checks carry', async () => {
    const other = '00000000-0000-4000-8000-000000000098';
    const setting = changed((it) => {
      it.records = it.records.map((one) =>
        one.id === ID.approval ? { ...one, id: other, identifier: ID.approval } : one,
      );
      it.checkRuns[ID.checkpoint] = [checkRun({ id: ID.plan })];
    });
    expect(await outcome(setting)).toMatchObject({ worst: 'pass' });
  });

  it('of another run is refused', async () => {
    const setting = changed((it) => {
      it.approvals = [approval([step(BO, BO)], { pipeline: { owner: { id: 40 } } })];
    });
    expect(await outcome(setting)).toMatchObject({ worst: 'inconclusive' });
  });

  it('of another stage does not count', async () => {
    const elsewhere = changed((it) => {
      it.records = it.records.map((one) => (one.id === ID.checkpoint ? { ...one, parentId: ID.planStage } : one));
    });
    expect((await outcome(elsewhere)).worst).not.toBe('pass');
  });

  it('of another attempt does not count', async () => {
    const again = { SYSTEM_STAGEATTEMPT: '2' };
    const lenient = { ...rule(REVIEWERS), environment: { ...PRODUCTION, allowReruns: true } };
    const change = (it: Organization) => {
      it.records = it.records.map((one) => (one.id === ID.stage ? { ...one, attempt: 2 } : one));
      it.deployments[31] = [deployment({ stageAttempt: 2 })];
    };
    await inJob({ change, env: again }, async ({ evidence }) => {
      const found = await evidence(lenient);
      const judged = authorise(lenient, found, { ...CLAIM, finishes: found.run });
      expect(judged.approvals).toEqual([]);
      expect(judged.findings.map((one) => one.outcome)).toContain('inconclusive');
    });
  });

  it('of a later attempt may finish what an earlier one has started', async () => {
    const lenient = { ...rule(REVIEWERS), environment: { ...PRODUCTION, allowReruns: true } };
    const change = (it: Organization) => {
      const mine: readonly unknown[] = [ID.stage, ID.checkpoint, ID.job];
      it.records = it.records.map((one) => (mine.includes(one.id) ? { ...one, attempt: 2 } : one));
      it.deployments[31] = [deployment({ stageAttempt: 2 }), deployment({ id: 899 })];
    };
    await inJob({ change, env: { SYSTEM_STAGEATTEMPT: '2' } }, async ({ evidence }) => {
      const found = await evidence(lenient);
      const judged = authorise(lenient, found, { ...CLAIM, finishes: found.run });
      expect(judged.findings.filter((one) => one.outcome !== 'pass')).toEqual([]);
      expect(worst(rule(REVIEWERS), found)).toBe('fail');
    });
  });

  it('is matched with approvers whom the configuration names by id alone', async () => {
    const setting = changed((it) => {
      it.checks[31] = [
        check([
          { id: BO.id, displayName: null },
          { id: APPROVERS.id, displayName: null },
        ]),
      ];
    });
    expect(await outcome(setting)).toMatchObject({ worst: 'pass' });
  });

  it('by a login of GitHub is nobody’s', async () => {
    expect(await outcome({}, rule({ is: 'user', login: 'bo' }))).toMatchObject({ worst: 'fail' });
  });

  it('by a group of the organization that is no approver cannot be told', async () => {
    const board: Approver = { is: 'team', organization: 'contoso', slug: 'Board' };
    expect(await outcome({}, rule(board))).toMatchObject({
      worst: 'inconclusive',
      wrong: [{ remedy: 'make [contoso]\\Board an approver of the environment' }],
    });
  });
});

describe('a job', () => {
  /** The honest run with a job beside the deployment, and the variables of this job, which is the other one. */
  const beside = (name: string, identifier = 'production.other'): Setting => ({
    change: (it) => {
      it.records.push(record(ID.plan, 'Phase', ID.stage, { name, identifier }));
      it.records.push(record(ID.project, 'Job', ID.plan, { name, identifier: `${identifier}.__default` }));
    },
    env: { SYSTEM_JOBID: ID.project },
  });

  it('that is no deployment job and says that it were is in no environment', async () => {
    expect(await outcome(beside('other'))).toMatchObject({
      worst: 'fail',
      wrong: [{ found: 'this job does not deploy to the environment aml-production' }, { outcome: 'inconclusive' }],
    });
  });

  it('that is shown under the name of the deployment job is not taken for it', async () => {
    expect(await outcome(beside('promote'))).toMatchObject({ worst: 'inconclusive' });
  });

  it('is found by the shown name of its stage, unless another is called so', async () => {
    const shown = (it: Organization) => {
      it.deployments[31] = [deployment({ stageName: 'Going live' })];
      it.records = it.records.map((one) => (one.id === ID.stage ? { ...one, name: 'Going live' } : one));
    };
    expect(await outcome(changed(shown))).toMatchObject({ worst: 'pass' });
    const twice = changed((it) => {
      shown(it);
      it.records.push(...stageBefore(70, 'going live'));
    });
    expect(await outcome(twice)).toMatchObject({ worst: 'inconclusive' });
    expect(await outcome(changed((it) => it.deployments[31]?.push(deployment({ stageName: 'gone' }))))).toMatchObject({
      worst: 'inconclusive',
    });
  });

  it('is told by the identifier of its deployment where there is one', async () => {
    const setting = beside('promote');
    const change = (it: Organization) => {
      setting.change?.(it);
      it.deployments[31] = [deployment({ requestIdentifier: 'production.promote.promote' })];
    };
    expect(await outcome({ ...setting, change })).toMatchObject({
      worst: 'fail',
      wrong: [{ found: 'this job does not deploy to the environment aml-production' }, { outcome: 'inconclusive' }],
    });
    expect(await outcome({ change })).toMatchObject({ worst: 'pass' });
  });

  it('in another environment than the rule’s is refused', async () => {
    const setting = changed((it) => {
      [it.deployments[30], it.deployments[31]] = [[deployment({ environmentId: 30 })], []];
    });
    const found = await outcome({ ...setting, env: { ENVIRONMENT_NAME: 'aml-test' } });
    expect(found).toMatchObject({ worst: 'fail', wrong: [{ found: 'this job is in the environment aml-test' }] });
  });

  it('in the environment under another case is in it', async () => {
    const upper = { ...rule(REVIEWERS), environment: { ...PRODUCTION, name: 'AML-Production' } };
    expect(await outcome({}, upper)).toMatchObject({ worst: 'pass' });
  });

  it('beside another in the same environment shares its approval, which then is nobody’s alone', async () => {
    const setting = beside('other');
    const change = (it: Organization) => {
      setting.change?.(it);
      it.deployments[31]?.push(deployment({ id: 901, jobName: 'other' }));
    };
    expect(await outcome({ change })).toMatchObject({
      worst: 'inconclusive',
      wrong: [{ found: expect.stringContaining('the job other of this run') }],
    });
  });

  it('of an earlier stage in the same environment has an approval of its own', async () => {
    const setting = changed((it) => {
      it.records.unshift(...stageBefore(70, 'staging'));
      it.deployments[31]?.push(deployment({ id: 899, stageName: 'staging', jobName: 'job' }));
    });
    expect(await outcome(setting)).toMatchObject({ worst: 'pass' });
  });

  it('is in no environment to which only other runs have deployed', async () => {
    for (const change of [{ owner: { id: 40 } }, { planId: ID.project }]) {
      const setting = changed((it) => {
        it.deployments[31] = [deployment(change)];
      });
      expect(await outcome(setting)).toMatchObject({
        worst: 'fail',
        wrong: [{ found: 'this job does not deploy to the environment aml-production' }],
      });
    }
  });

  it('has reached its gate when the first approval was asked for, where the gate itself has no time', async () => {
    const setting = (startTime: string | null) =>
      changed((it) => {
        it.records = it.records.map((one) => (one.id === ID.checkpoint ? { ...one, startTime: null } : one));
        it.records = it.records.map((one) => (one.id === ID.approval ? { ...one, startTime } : one));
      });
    expect(await outcome(setting('2026-01-01T00:01:30Z'))).toMatchObject({ worst: 'pass' });
    expect(await outcome(setting(null))).toMatchObject({ worst: 'inconclusive' });
  });

  it('is found among older deployments of the environment', async () => {
    const older = Array.from({ length: 9 }, (_, index) =>
      deployment({ id: 800 - index, owner: { id: 30 }, queueTime: '2025-06-01T00:00:00Z' }),
    );
    const setting = (list: ReturnType<typeof deployment>[]) =>
      changed((it) => {
        it.deployments[31] = list;
      });
    await inJob(setting([deployment(), ...older]), async ({ evidence, asked }) => {
      expect(worst(rule(REVIEWERS), await evidence(rule(REVIEWERS)))).toBe('pass');
      expect(asked.filter((line) => line.includes('environmentdeploymentrecords'))).toHaveLength(1);
    });
    // Oldest first, the list is read to its end.
    expect(await outcome(setting([...older].reverse().concat(deployment())))).toMatchObject({ worst: 'pass' });
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['another job', { SYSTEM_JOBID: ID.plan }, /SYSTEM_JOBID says/],
    ['a job that is over', { SYSTEM_JOBID: ID.planJob, SYSTEM_STAGENAME: 'plan' }, /does not run/],
    ['another stage', { SYSTEM_STAGENAME: 'plan' }, /SYSTEM_STAGENAME says plan, and Azure DevOps says production/],
    ['another attempt', { SYSTEM_STAGEATTEMPT: '2' }, /SYSTEM_STAGEATTEMPT says 2/],
    ['another branch', { BUILD_SOURCEBRANCH: 'refs/heads/other' }, /BUILD_SOURCEBRANCH says/],
    ['another commit', { BUILD_SOURCEVERSION: 'b'.repeat(40) }, /BUILD_SOURCEVERSION says/],
    ['another pipeline', { SYSTEM_DEFINITIONID: '6' }, /SYSTEM_DEFINITIONID says/],
    ['another kind of repository', { BUILD_REPOSITORY_PROVIDER: 'GitHub' }, /BUILD_REPOSITORY_PROVIDER says/],
  ])('whose variables name %s is refused', async (_, env, message) => {
    await inJob({ env }, async ({ evidence }) => {
      const failed = await evidence(rule(REVIEWERS)).catch((error: unknown) => error);
      expect(failed).toBeInstanceOf(UsageFailure);
      expect(String(failed)).toMatch(message);
    });
  });

  it('whose variables name another repository is refused, also where no approval is asked for', async () => {
    await inJob(
      {
        change: (it) => {
          it.build.repository = { id: ID.plan, type: 'TfsGit', name: 'own' };
        },
      },
      async ({ evidence }) => {
        await expect(evidence(rule())).rejects.toThrow(/BUILD_REPOSITORY_ID says/);
      },
    );
  });

  it('is refused where the input environment names another than it is in', async () => {
    await inJob({}, async ({ approvals, devops }) => {
      const port = approvals(devops, 'aml-test');
      await expect(port.evidence(rule(REVIEWERS), POLICY, null)).rejects.toThrow(/the input environment says aml-test/);
    });
  });
});

describe('an approval of an environment of its own', () => {
  const both = { ...rule(), approvals: [entry({}), entry({ environment: 'aml-test' })] };
  const GATE = '00000000-0000-4000-8000-000000000081';
  const ASKED = '00000000-0000-4000-8000-000000000082';
  const tested = (changes: Record<string, unknown> = {}, more: (it: Organization) => void = () => {}) =>
    changed((it) => {
      const times = { startTime: '2026-01-01T00:01:10Z', finishTime: '2026-01-01T00:01:20Z', ...changes };
      it.records.push(
        ...stageBefore(71, 'test', times),
        record(GATE, 'Checkpoint', '00000000-0000-4000-8000-000000000071', {
          state: 'completed',
          startTime: '2026-01-01T00:01:05Z',
        }),
        record(ASKED, 'Checkpoint.Approval', GATE),
      );
      it.checks[30] = [check([CY], { id: 8 })];
      it.checkRuns[GATE] = [checkRunOf(8, '30', { id: ASKED })];
      it.approvals.push(approval([step(CY, CY)], { id: ASKED }));
      it.deployments[30] = [deployment({ environmentId: 30, stageName: 'test', jobName: 'job' })];
      more(it);
    });

  it('is proven by a stage that this one waited for', async () => {
    expect(await outcome(tested(), both)).toMatchObject({ worst: 'pass' });
  });

  it('takes no more than four calls in sequence', async () => {
    await inJob(tested(), async ({ devops, approvals }: Job) => {
      const { count, rounds } = inRounds();
      const counted: AzureDevOps = {
        ...devops,
        get: (...question) => count(() => devops.get(...question)),
        list: (...question) => count(() => devops.list(...question)),
      };
      expect(worst(both, await approvals(counted).evidence(both, POLICY, null))).toBe('pass');
      expect(rounds()).toBeLessThanOrEqual(4);
    });
  });

  it('is not proven by a stage that was over only after this gate', async () => {
    const late = tested({ finishTime: '2026-01-01T00:01:50Z' });
    expect(await outcome(late, both)).toMatchObject({ worst: 'fail' });
  });

  it('is not proven by a stage that failed', async () => {
    expect(await outcome(tested({ result: 'failed' }), both)).toMatchObject({ worst: 'fail' });
  });

  it('cannot be told where stages ran beside each other', async () => {
    const parallel = tested({}, (it) => {
      it.records.push(
        ...stageBefore(91, 'scan', { startTime: '2026-01-01T00:01:08Z', finishTime: '2026-01-01T00:01:15Z' }),
      );
    });
    expect(await outcome(parallel, both)).toMatchObject({
      worst: 'inconclusive',
      wrong: [{ remedy: 'let the stages of the pipeline run one after another' }],
    });
  });

  it('is not proven where no job of the run went there', async () => {
    const nobody = tested({}, (it) => {
      it.deployments[30] = [];
    });
    expect(await outcome(nobody, both)).toMatchObject({ worst: expect.not.stringMatching('pass') });
  });
});

describe('the plan of a run', () => {
  const planned = { ...rule(REVIEWERS), requirePlan: true };
  const outcomeOf = async (setting: Setting) => {
    let found = '';
    await inJob(setting, async ({ evidence }) => {
      found = worst(planned, await evidence(planned, DIGEST));
    });
    return found;
  };

  it('is proven by an artifact of an earlier stage', async () => {
    expect(await outcomeOf({})).toBe('pass');
  });

  it.each<[string, (it: Organization) => void, string]>([
    [
      'none',
      (it) => {
        it.artifacts = [];
      },
      'fail',
    ],
    [
      'that of another plan',
      (it) => {
        it.artifacts = [{ id: 1, name: `aml-promote-plan-${'e'.repeat(64)}`, source: ID.planJob }];
      },
      'fail',
    ],
    [
      'one of this job',
      (it) => {
        it.artifacts = [{ id: 1, name: `aml-promote-plan-${DIGEST}`, source: ID.job }];
      },
      'fail',
    ],
    [
      'one of a job that the run does not have',
      (it) => {
        it.artifacts = [{ id: 1, name: `aml-promote-plan-${DIGEST}`, source: ID.project }];
      },
      'inconclusive',
    ],
    [
      'one of nobody',
      (it) => {
        it.artifacts = [{ id: 1, name: `aml-promote-plan-${DIGEST}` }];
      },
      'inconclusive',
    ],
    [
      'one of a job of the same stage, whatever its time',
      (it) => {
        it.records.push(record(ID.plan, 'Phase', ID.stage));
        const over = { state: 'completed', result: 'succeeded', finishTime: '2026-01-01T00:01:00Z' };
        it.records.push(record(ID.project, 'Job', ID.plan, over));
        it.artifacts = [{ id: 1, name: `aml-promote-plan-${DIGEST}`, source: ID.project }];
      },
      'fail',
    ],
    [
      'one made after the gate was reached',
      (it) => {
        it.records = it.records.map((one) =>
          one.id === ID.planJob ? { ...one, finishTime: '2026-01-01T00:01:45Z' } : one,
        );
      },
      'fail',
    ],
  ])('is not proven by %s', async (_, change, expected) => {
    expect(await outcomeOf({ change })).toBe(expected);
  });
});

describe('who asked', () => {
  it('is the one who pushed, where the service started the run for them', async () => {
    const system = {
      id: '00000002-0000-8888-8000-000000000000',
      displayName: 'Microsoft.VisualStudio.Services.TFS',
      descriptor: 's2s.tfs',
    };
    await inJob(
      changed((it) => {
        it.build.requestedBy = system;
      }),
      async ({ gate }) => {
        expect((await gate(rule(REVIEWERS))).requesters).toMatchObject({ is: 'read', value: [{ id: 'aad.ana' }] });
      },
    );
    expect(
      await outcome(
        changed((it) => {
          it.build.requestedFor = system;
          it.build.requestedBy = system;
        }),
      ),
    ).toMatchObject({
      worst: 'inconclusive',
      wrong: [{ found: expect.stringContaining('a bot, which hides the person who asked') }],
    });
  });

  it('is unreadable without a descriptor', async () => {
    const { descriptor, ...nameless } = ANA;
    expect(descriptor).toBeDefined();
    expect(
      await outcome(
        changed((it) => {
          it.build.requestedFor = nameless;
          it.build.requestedBy = nameless;
        }),
      ),
    ).toMatchObject({ worst: 'inconclusive' });
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['a pull request', { reason: 'pullRequest' }, 'builds a pull request'],
    ['a fork', { triggerInfo: { 'pr.isFork': 'True' } }, 'a fork'],
    [
      'a build of another repository',
      { triggeredByBuild: { id: 9, repository: { id: ID.plan, type: 'TfsGit', name: 'theirs' } } },
      'theirs',
    ],
    [
      'a build of a pull request',
      {
        triggeredByBuild: {
          id: 9,
          reason: 'pullRequest',
          repository: { id: ID.repository, type: 'TfsGit', name: 'models' },
        },
      },
      'a pull request',
    ],
  ])('is refused for %s', async (_, change, text) => {
    const setting = changed((it) => {
      Object.assign(it.build, change);
    });
    expect(await outcome(setting)).toMatchObject({ worst: 'fail', wrong: [{ found: expect.stringContaining(text) }] });
  });

  it('asks by the YAML that the pipeline has, where the policy says which may', async () => {
    const only = (path: string) => ({ ...rule(REVIEWERS), environment: { ...PRODUCTION, allowedWorkflows: [path] } });
    expect(await outcome({}, only('pipelines/promote.yml'))).toMatchObject({ worst: 'pass' });
    expect(await outcome({}, only('pipelines/other.yml'))).toMatchObject({ worst: 'fail' });
    const elsewhere = changed((it) => {
      it.definition.repository = { id: ID.plan, type: 'TfsGit' };
    });
    expect(await outcome(elsewhere, only('pipelines/promote.yml'))).toMatchObject({ worst: 'inconclusive' });
  });
});

describe('what this job may not read', () => {
  it('is told with the permission of its own where it is the pipeline whose YAML the policy names', async () => {
    const asked = { ...rule(REVIEWERS), environment: { ...PRODUCTION, allowedWorkflows: ['pipelines/promote.yml'] } };
    for (const status of [401, 403, 404]) {
      const found = await outcome({ faults: [{ path: /\/definitions\//, status }] }, asked);
      expect(found).toMatchObject({
        worst: 'inconclusive',
        wrong: [
          {
            subject: 'run',
            found: expect.stringContaining('which YAML file the pipeline runs could not be read'),
            remedy: expect.stringContaining('View build pipeline'),
          },
        ],
      });
    }
  });

  it('is no matter of a permission where the variables name a run that is not there', async () => {
    const found = await outcome({ env: { BUILD_BUILDID: '99' } });
    expect(found.worst).toBe('inconclusive');
    const text = JSON.stringify(found.wrong);
    expect(text).toContain('BUILD_BUILDID says 99, and Azure DevOps shows this job no such run');
    expect(text).toContain('leave the variables of the agent as they are');
    expect(text).not.toContain('View builds');
  });

  it.each<[string, RegExp]>([
    ['the run', /\/builds\/41\?/],
    ['its timeline', /\/timeline/],
    ['the environments', /\/environments\?/],
    ['the checks of the environment', /\/checks\/configurations/],
    ['the checks of the gate', /\/checks\/runs/],
    ['the approvals', /\/pipelines\/approvals/],
    ['the deployments', /environmentdeploymentrecords/],
  ])('is told with the permission to grant: %s', async (what, path) => {
    for (const status of [401, 403, 404, 203, 302]) {
      const headers = status === 302 ? { location: 'https://spsprodeus.vssps.visualstudio.com/_signin' } : {};
      const found = await outcome({ faults: [{ path, status, body: '<html>', headers }] });
      expect(found.worst).toBe('inconclusive');
      // A run of which nothing is shown at all is another one than this job's.
      const isAnother = status === 404 && what === 'the run';
      expect(JSON.stringify(found.wrong)).toMatch(isAnother ? /leave the variables of the agent/ : GRANT);
    }
  });

  it('is told where the artifacts are', async () => {
    await inJob({ faults: [{ path: /artifacts/, status: 403 }] }, async ({ evidence }) => {
      const planned = { ...rule(REVIEWERS), requirePlan: true };
      expect(wrong(planned, await evidence(planned, DIGEST))).toMatchObject([
        { outcome: 'inconclusive', remedy: expect.stringMatching(GRANT) },
      ]);
    });
  });

  it('is told where the service hides the steps of an approval', async () => {
    expect(await outcome(steps())).toMatchObject({ worst: 'inconclusive' });
  });

  it('is told where the service hides the settings of an approval', async () => {
    expect(
      await outcome(
        changed((it) => {
          it.checks[31] = [check([], { settings: null })];
        }),
      ),
    ).toMatchObject({ worst: 'inconclusive' });
  });

  it('leaves nothing that could count as the run’s own branch', async () => {
    await inJob({ faults: [{ path: /\/builds\/41\?/, status: 403 }] }, async ({ evidence }) => {
      expect(await evidence(rule())).toMatchObject({ policy: { mustBeProtected: true } });
    });
  });

  it('leaves the run in the repository that it names, in its own project', async () => {
    await inJob({ faults: [{ path: /\/git\/repositories/, status: 403 }] }, async ({ evidence }) => {
      expect(await evidence(rule())).toMatchObject({ repository: 'Models/models', policy: { mustBeProtected: true } });
    });
  });
});

describe('a run of a repository on GitHub', () => {
  it('is known by the id that Azure DevOps gives, whatever the variables call it', async () => {
    const repository = { id: 'contoso/models', type: 'GitHub', name: 'contoso/models' };
    const env = {
      BUILD_REPOSITORY_ID: 'contoso/models',
      BUILD_REPOSITORY_NAME: 'mallory/models',
      BUILD_REPOSITORY_PROVIDER: 'GitHub',
    };
    const change = (it: Organization) => {
      it.build.repository = repository;
    };
    await inJob({ change, env }, async ({ evidence }) => {
      expect(await evidence(rule())).toMatchObject({ repository: 'contoso/models' });
    });
  });
});
