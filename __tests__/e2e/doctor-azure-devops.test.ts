import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { validate } from '../report/sarif-schema.js';
import type { TaskStep } from './agent/agent.js';
import { startAzure } from './servers/azure.js';
import type { World } from './servers/azure-devops.js';
import {
  BRANCH_CONTROL,
  BUILD_SERVICE,
  branchControl,
  CONNECTION_CONTROL,
  OWNED,
  ofChecks,
  ofPolicies,
  ofProject,
  ofSettings,
  PIPELINE,
  REPOSITORY_TOKEN,
  soundlySetUp,
} from './servers/azure-devops-sound.js';
import {
  APPROVAL_CHECK,
  ASKS_DANA,
  all,
  automatedApproval,
  branchPolicy,
  type Difference,
  denied,
  groupApproves,
  ofCheck,
  ofReleaseStage,
  READER,
  REVIEWED,
  WRITER,
} from './servers/azure-devops-world.js';
import { type JobAsked, type PipelinesEstate, type Project, startPipelines } from './servers/azure-pipelines.js';
import { Started } from './servers/process.js';

const POLICY = `version: 1
stages: { None: {}, Staging: {}, Production: {} }
people:
  dana: { email: dana@contoso.example }
  lee: { email: lee@contoso.example }
transitions:
  - { from: None, to: Staging }
  - { from: Staging, to: Production, environment: production, approvals: [{ from: [dana] }] }
ledger: required
`.replace('from: [dana]', 'from: ["user:dana"]');
const TWO = POLICY.replace('{ from: ["user:dana"] }', '{ from: ["user:dana", "user:lee"], count: 2 }');

const WANTED = 'version: 1\npromotions: []\n';

interface Found {
  readonly id: string;
  readonly severity: string;
  readonly decides: boolean;
  readonly subject: string;
  readonly gates: readonly string[];
  readonly found: string;
  readonly fix: string;
  readonly command: string | null;
}

interface Document {
  readonly verdict: string;
  readonly diagnoses: readonly Found[];
  readonly page: readonly {
    readonly title: string;
    readonly lines: readonly { setting: string; value: string; call: string | null; at: string | null }[];
  }[];
}

let started: Started;
let estate: PipelinesEstate;
let project: Project;
let classic: Project;
/** As docs/azure-devops.md says, of both. */
let sound: World;
let soundRelease: World;

beforeAll(async () => {
  started = new Started();
  const azure = await startAzure(started, '[]', ['--permissions', '*/read']);
  estate = await startPipelines(azure.front.url);
  const begun = { policy: POLICY, isRemembered: true, difference: soundlySetUp };
  project = await estate.project({
    ...begun,
    committed: { 'azure-pipelines.yml': PIPELINE, 'promotions/churn.yml': WANTED },
  });
  classic = await estate.project({ ...begun, kind: 'classic' });
  [sound, soundRelease] = await Promise.all([project.organization.world(), classic.organization.world()]);
});
afterAll(async () => {
  await estate?.stop();
  await started.stop();
});

interface Ended {
  readonly step: TaskStep;
  readonly document: Document;
}

/** Examines the project as it is now, in the job that promotes. */
async function examined(of: Project = project, { inputs = {}, ...asked }: JobAsked = {}): Promise<Ended> {
  const step = await of.run('', { ...asked, inputs: { command: 'doctor', to: '', ...inputs } });
  const [record] = [...step.artifacts, ...step.files].filter(({ text }) => text.startsWith('{'));
  return { step, document: JSON.parse(record?.text ?? '{}') };
}

/** Examines it once it differs so from a sound one. */
async function changed(difference: Difference, asked?: JobAsked): Promise<Ended> {
  await project.organization.change(() => difference(sound));
  return examined(project, asked);
}

/** A job in no environment, which logs in with this. */
const OUTSIDE: JobAsked = { variables: { 'Environment.Name': '', 'Environment.Id': '' } };

interface Row {
  readonly what: string;
  readonly id: string;
  readonly severity: 'unsafe' | 'warning' | 'unknown' | 'note';
  /** Takes one thing away from a sound set-up. */
  readonly broken: Difference;
  /** What of the fix must be said. */
  readonly fix: RegExp;
  readonly found?: RegExp;
  readonly command?: RegExp;
}

const without = (id: number): Difference => ofChecks((check) => (check.id === id ? null : check));
const switchedOff = (id: number): Difference =>
  ofChecks((check) => (check.id === id ? { ...check, isDisabled: true } : check));
const controlled = (id: number, settings: (typeof ASKS_DANA)['settings']): Difference =>
  ofChecks((check) => (check.id === id ? { ...check, settings } : check));
const reviewed = (change: Parameters<typeof branchPolicy>[0]): Difference =>
  all(
    branchPolicy(change),
    ofProject((one) => ({ ...one, policies: [...one.policies, OWNED] })),
  );
const general = (name: string): Difference =>
  ofSettings(({ general: before }) => ({ general: { ...before, [name]: false } }));
const open = (type: 'environment' | 'endpoint'): Difference =>
  ofSettings(({ permissions }) => ({
    permissions: permissions.map((one) => (one.type === type ? { ...one, all: true } : one)),
  }));
const right = (allow: number, deny: number, token = REPOSITORY_TOKEN): Difference =>
  ofSettings(({ acls }) => ({
    acls: [
      ...acls.filter((one) => one.token !== token),
      { token, inherit: true, entries: [{ descriptor: BUILD_SERVICE, allow, deny }] },
    ],
  }));
/** Of the branch of a record beneath `aml-promote-ledger`. */
const LEDGER_TOKEN = `${REPOSITORY_TOKEN}/refs/heads/${['aml-promote-ledger', 'prod-1']
  .map((part) => Buffer.from(part, 'utf16le').toString('hex'))
  .join('/')}`;

const APPROVALS = /Pipelines > Environments > production > Approvals and checks/;
const BRANCH = /Project settings > Repositories > Models\/churn > Policies > Branch policies > main/;

const ROWS: readonly Row[] = [
  {
    what: 'the environment of a transition does not exist',
    id: 'environment-not-shown',
    severity: 'unsafe',
    broken: ofProject((one) => ({ ...one, environments: [] })),
    fix: /Pipelines > Environments > New environment.*"Models Build Service \(contoso-\d+\)" the role Reader/,
  },
  {
    what: 'environments may not be read',
    id: 'environment-not-shown',
    severity: 'unknown',
    broken: denied('environments'),
    fix: /Give "Models Build Service \(contoso-\d+\)" the role Reader/,
  },
  {
    what: 'the checks may not be read',
    id: 'environment-not-shown',
    severity: 'unknown',
    broken: denied('checks'),
    fix: /the role Reader on the environment/,
  },
  {
    what: 'the environment has no approval',
    id: 'environment-without-approval',
    severity: 'unsafe',
    broken: without(APPROVAL_CHECK),
    fix: APPROVALS,
  },
  {
    what: 'the approval is disabled',
    id: 'environment-without-approval',
    severity: 'unsafe',
    broken: switchedOff(APPROVAL_CHECK),
    found: /is disabled/,
    fix: /^Enable it: Pipelines/,
  },
  {
    what: 'the approval is on another environment',
    id: 'environment-without-approval',
    severity: 'unsafe',
    broken: ofCheck({ resource: { type: 'environment', id: '32', name: 'staging' } }),
    fix: APPROVALS,
  },
  {
    what: 'somebody else is asked',
    id: 'approvers-outside-entry',
    severity: 'unsafe',
    broken: ofCheck({ approvers: ['eve'] }),
    found: /None of the approvers \(eve@contoso\.example\)/,
    fix: APPROVALS,
  },
  {
    what: 'somebody is asked beside',
    id: 'approvers-outside-entry',
    severity: 'warning',
    broken: ofCheck({ approvers: ['dana', 'eve'] }),
    fix: APPROVALS,
  },
  {
    what: 'a group is asked that may hold those whom the policy wants',
    id: 'approvers-outside-entry',
    severity: 'warning',
    broken: groupApproves,
    found: /\[Models\]\\Model Risk/,
    fix: APPROVALS,
  },
  {
    what: 'whoever asks may approve',
    id: 'requester-may-approve',
    severity: 'note',
    broken: ofCheck({ settings: { ...ASKS_DANA.settings, requesterCannotBeApprover: false } }),
    fix: /Clear "Allow approvers to approve their own runs": Pipelines/,
  },
  {
    what: 'there is no branch control',
    id: 'branch-control-missing',
    severity: 'warning',
    broken: without(BRANCH_CONTROL),
    fix: /Add Branch control, for refs\/heads\/main, with Verify branch protection: Pipelines/,
  },
  {
    what: 'the branch control is disabled',
    id: 'branch-control-missing',
    severity: 'warning',
    broken: switchedOff(BRANCH_CONTROL),
    fix: /^Enable Branch control/,
  },
  {
    what: 'the branch control is wider than what may promote',
    id: 'branch-control-wide',
    severity: 'warning',
    broken: controlled(BRANCH_CONTROL, branchControl('refs/heads/main, refs/heads/*')),
    found: /It allows refs\/heads\/\*, from where nothing may be promoted/,
    fix: /Allow refs\/heads\/main alone/,
  },
  {
    what: 'the branch control verifies no protection',
    id: 'branch-control-wide',
    severity: 'warning',
    broken: controlled(BRANCH_CONTROL, branchControl('refs/heads/main', 'false')),
    fix: /Verify branch protection on/,
  },
  {
    what: 'there is no exclusive lock',
    id: 'no-exclusive-lock',
    severity: 'warning',
    broken: ofChecks((check) => (check.kind === 'exclusive-lock' ? null : check)),
    fix: /Add Exclusive lock, and say lockBehavior: sequential/,
  },
  {
    what: 'every pipeline may use the environment',
    id: 'environment-open-to-pipelines',
    severity: 'warning',
    broken: open('environment'),
    fix: /Pipelines > Environments > production > Security > Pipeline permissions/,
  },
  {
    what: 'it may not be read which pipelines may use it',
    id: 'environment-open-to-pipelines',
    severity: 'unknown',
    broken: denied('pipeline-permissions'),
    fix: /the role Reader/,
  },
  {
    what: 'nothing stands before the connection that writes',
    id: 'connection-unguarded',
    severity: 'unsafe',
    broken: without(CONNECTION_CONTROL),
    fix: new RegExp(`Project settings > Service connections > ${WRITER.id} > Approvals and checks`),
  },
  {
    what: 'any branch passes the branch control of the connection',
    id: 'connection-unguarded',
    severity: 'unsafe',
    broken: controlled(CONNECTION_CONTROL, branchControl('*', 'false')),
    found: /a branch control that any branch can pass/,
    fix: /Verify branch protection/,
  },
  {
    what: 'every pipeline may use the connection that writes',
    id: 'connection-open-to-pipelines',
    severity: 'unsafe',
    broken: open('endpoint'),
    fix: /Clear "Grant access permission to all pipelines"/,
  },
  {
    what: 'the branch of the policy has no reviewers',
    id: 'policy-branch-unprotected',
    severity: 'unsafe',
    broken: ofPolicies((policy) => (policy.id === REVIEWED.id ? null : policy)),
    fix: BRANCH,
    command: /^az repos policy approver-count create .*--blocking true --minimum-approver-count 1/,
  },
  {
    what: 'the reviewers are only advised',
    id: 'policy-branch-unprotected',
    severity: 'unsafe',
    broken: reviewed({ isBlocking: false }),
    found: /policy 5 is optional/,
    fix: BRANCH,
    command: /approver-count update --id 5 /,
  },
  {
    what: 'the policy of reviewers is switched off',
    id: 'policy-branch-unprotected',
    severity: 'unsafe',
    broken: reviewed({ isEnabled: false }),
    found: /policy 5 is switched off/,
    fix: BRANCH,
  },
  {
    what: 'the author may approve',
    id: 'policy-branch-unprotected',
    severity: 'unsafe',
    broken: reviewed({ settings: { creatorVoteCounts: true } }),
    fix: /Clear "Allow requestors to approve their own changes"/,
  },
  {
    what: 'votes stay when something is pushed',
    id: 'policy-branch-unprotected',
    severity: 'unsafe',
    broken: reviewed({ settings: { resetOnSourcePush: false } }),
    fix: /Choose "Reset all code reviewer votes"/,
    command: /--reset-on-source-push true/,
  },
  {
    what: 'no reviewer is needed',
    id: 'policy-branch-unprotected',
    severity: 'unsafe',
    broken: reviewed({ settings: { minimumApproverCount: 0 } }),
    fix: /1 or more/,
  },
  {
    what: 'the policies may not be read',
    id: 'policy-branch-unprotected',
    severity: 'unknown',
    broken: denied('policies'),
    fix: /Read on the repository/,
  },
  {
    what: 'reviewers are asked for other files',
    id: 'reviews-skip-files',
    severity: 'unsafe',
    broken: reviewed({ settings: { filenamePatterns: ['/src/*'] } }),
    found: /of \/src\/\* alone, and not of \/\.aml\/promotion-policy\.yml, \/promotions\//,
    fix: /Take its path filter away/,
  },
  {
    what: 'nobody in particular must review what decides',
    id: 'files-without-reviewer',
    severity: 'warning',
    broken: ofPolicies((policy) => (policy.id === OWNED.id ? null : policy)),
    fix: /Automatically included reviewers/,
    command:
      /^az repos policy required-reviewer create .*--path-filter '\/\.aml\/promotion-policy\.yml;\/promotions\/\*'/,
  },
  {
    what: 'those who answer for it are asked for the policy alone',
    id: 'files-without-reviewer',
    severity: 'warning',
    broken: ofPolicies((policy) =>
      policy.id === OWNED.id ? { ...policy, settings: { ...policy.settings, filenamePatterns: ['/.aml/*'] } } : policy,
    ),
    found: /Nobody must review \/promotions\/$/,
    fix: /Automatically included reviewers/,
  },
  {
    what: 'the build service may bypass the policies',
    id: 'branch-policies-bypass',
    severity: 'unsafe',
    broken: right(4 + 16 + 128, 8),
    found: /"Bypass policies when pushing" is allowed for the build service/,
    fix: /Deny "Bypass policies when pushing": Project settings/,
  },
  {
    what: 'the build service may rewrite the ledger',
    id: 'ledger-can-be-forced',
    severity: 'unsafe',
    broken: right(4 + 8 + 16, 0),
    fix: /Force push \(rewrite history, delete branches and tags\)/,
    command: /^az devops security permission update --id 2e9eb7ed-.* --deny-bit 8 --merge true$/,
  },
  {
    what: 'whoever made a branch of the ledger may rewrite it',
    id: 'ledger-can-be-forced',
    severity: 'unsafe',
    broken: right(4 + 8, 0, LEDGER_TOKEN),
    fix: /Deny it to them/,
  },
  {
    what: 'rights may not be read',
    id: 'ledger-can-be-forced',
    severity: 'unknown',
    broken: denied('acls'),
    fix: /or look yourself that nobody is allowed it: Project settings > Repositories > Models\/churn > Security: Force push/,
  },
  {
    what: 'the build service may not write the ledger',
    id: 'ledger-push-refused',
    severity: 'unsafe',
    broken: right(16, 4 + 8),
    found: /"Contribute" is denied to the build service/,
    fix: /Allow "Contribute" for "Models Build Service/,
  },
  {
    what: 'the branches of the ledger take pull requests alone',
    id: 'ledger-push-refused',
    severity: 'unsafe',
    broken: ofProject((one) => ({
      ...one,
      policies: [
        ...one.policies,
        {
          ...REVIEWED,
          id: 9,
          settings: {
            ...REVIEWED.settings,
            scope: [{ refName: 'refs/heads/', matchKind: 'Prefix', repositoryId: null }],
          },
        },
      ],
    })),
    found: /policy 9 \(Minimum number of reviewers\)/,
    fix: /Leave aml-promote-ledger\/\*\* out/,
  },
  {
    what: 'jobs reach other projects',
    id: 'job-scope-wide',
    severity: 'warning',
    broken: general('enforceJobAuthScope'),
    found: /Limit job authorization scope to current project for non-release pipelines/,
    fix: /Project settings > Pipelines > Settings/,
  },
  {
    what: 'jobs reach repositories that they do not name',
    id: 'job-scope-wide',
    severity: 'warning',
    broken: general('enforceReferencedRepoScopedToken'),
    fix: /Project settings > Pipelines > Settings/,
  },
  {
    what: 'builds of forks may get secrets',
    id: 'forks-get-secrets',
    severity: 'warning',
    broken: general('enforceNoAccessToSecretsFromForks'),
    fix: /Securely build pull requests from forked repositories/,
  },
  {
    what: 'the settings of pipelines may not be read',
    id: 'job-scope-wide',
    severity: 'unknown',
    broken: denied('general-settings'),
    fix: /View project-level information/,
  },
  {
    what: 'runs may not be read',
    id: 'evidence-not-shown',
    severity: 'unknown',
    broken: denied('timeline'),
    fix: /View builds/,
  },
];

/** What is there to know in every set-up. */
const ALWAYS = ['checks-can-be-bypassed', 'one-connection', 'ledger-not-shared'];

describe('a set-up with one thing wrong', () => {
  it.each(ROWS.map((row) => [row.what, row] as const))('is told, and passes once it is mended: %s', async (_, row) => {
    const { id, severity, broken, fix, found, command } = row;
    const { step, document } = await changed(broken);
    const one = document.diagnoses.find((each) => each.id === id && each.severity === severity);
    expect(document.diagnoses.map((each) => `${each.id} ${each.severity}`)).toContain(`${id} ${severity}`);
    expect(one?.fix).toMatch(fix);
    if (found !== undefined) expect(one?.found).toMatch(found);
    if (command !== undefined) expect(one?.command).toMatch(command);
    const isRefused = one?.decides === true;
    if (isRefused) expect([step.result, document.verdict]).not.toEqual(['Succeeded', 'allow']);
    if (severity === 'unsafe') expect([step.result, document.verdict]).toEqual(['Failed', 'deny']);

    const mended = await changed((world) => world);
    expect(mended.document.diagnoses.map((each) => each.id).filter((each) => !ALWAYS.includes(each))).toEqual([]);
    expect([mended.step.result, mended.document.verdict]).toEqual(['Succeeded', 'allow']);
  });

  it('is told where the pipeline cancels what waits', async () => {
    const text = PIPELINE.replace('lockBehavior: sequential\n', '');
    const begun = { policy: POLICY, isRemembered: true, difference: soundlySetUp };
    const other = await estate.project({ ...begun, committed: { 'azure-pipelines.yml': text } });
    const { document } = await examined(other);
    expect(document.diagnoses).toContainEqual(
      expect.objectContaining({
        id: 'lock-runs-latest',
        subject: 'pipeline azure-pipelines.yml, stage promote',
        fix: expect.stringContaining('lockBehavior: sequential'),
      }),
    );
  });

  it('is told where fewer must approve than the policy counts', async () => {
    const other = await estate.project({ policy: TWO, isRemembered: true, difference: soundlySetUp });
    const { document } = await examined(other);
    expect(document.diagnoses).toContainEqual(
      expect.objectContaining({ id: 'too-few-approvers', found: '1 must approve, and the policy counts 2' }),
    );
  });
});

describe('the service connection that writes', () => {
  it('is examined by its name from a job in no environment, which logs in with another', async () => {
    const asked = {
      ...OUTSIDE,
      inputs: { writingConnection: WRITER.name, subscriptionId: '', resourceGroup: '', workspace: '' },
    };
    const own = (job: Parameters<NonNullable<JobAsked['job']>>[0]) => ({
      ...job,
      endpoints: (job.endpoints ?? []).map((one) => ({ ...one, id: READER.id })),
    });
    const { document } = await changed(without(CONNECTION_CONTROL), {
      ...asked,
      job: own,
      inputs: { ...asked.inputs, azureSubscription: READER.id },
    });
    expect(document.diagnoses).toContainEqual(
      expect.objectContaining({ id: 'connection-unguarded', subject: `service connection ${WRITER.name}` }),
    );
  });

  it('is unsafe where a job in no environment logs in with it', async () => {
    const { document } = await changed((world) => world, { ...OUTSIDE, inputs: { writingConnection: WRITER.name } });
    expect(document.diagnoses).toContainEqual(
      expect.objectContaining({
        id: 'one-connection',
        severity: 'unsafe',
        fix: expect.stringContaining('azureSubscription'),
      }),
    );
  });

  it('is only noted where nobody says which it is', async () => {
    const { step, document } = await changed((world) => world, OUTSIDE);
    expect(document.diagnoses).toContainEqual(
      expect.objectContaining({
        id: 'one-connection',
        severity: 'note',
        fix: expect.stringContaining('writingConnection'),
      }),
    );
    expect(step.result).toBe('Succeeded');
    const lines = document.page.flatMap((part) => part.lines);
    expect(lines.find(({ setting }) => setting.includes('planning identity'))?.value).toBe('nothing');
  });

  it('is unknown where its name is not shown', async () => {
    const { document } = await changed(denied('endpoints'), { ...OUTSIDE, inputs: { writingConnection: WRITER.name } });
    expect(document.diagnoses).toContainEqual(
      expect.objectContaining({
        id: 'connection-unguarded',
        severity: 'unknown',
        decides: true,
        fix: expect.stringContaining('the role Reader on the service connection'),
      }),
    );
  });
});

describe('a sound set-up', () => {
  it('is one page with each setting, the call that read it, and when', async () => {
    const { step, document } = await changed((world) => world);
    expect([step.result, document.verdict, step.outputs.verdict]).toEqual(['Succeeded', 'allow', 'allow']);
    const lines = document.page.flatMap((part) => part.lines);
    const shown = (setting: string) => lines.find((line) => line.setting === setting)?.value;
    expect(shown('approval 1 asks for')).toBe('1 of user:dana');
    expect(shown('environment production: approvals')).toBe('1 of dana@contoso.example, the requester too: no');
    expect(shown('environment production: branch control')).toBe('refs/heads/main, protection verified: yes');
    expect(shown('environment production: administrators, who can bypass')).toBe('Admin of Contoso');
    expect(shown('branch main is proven protected')).toBe('yes');
    expect(shown('branch main of Models/churn: policies')).toBe(
      'Minimum number of reviewers (5), Required reviewers (6)',
    );
    expect(shown('ledger aml-promote-ledger/** in Models/churn: who may force a push')).toBe('nobody by name');
    const read = lines.filter(({ call }) => call !== null);
    expect(read.length).toBeGreaterThan(15);
    for (const { call, at } of read) {
      expect(call).toMatch(/^GET \/(Models\/)?_apis\//);
      expect(Date.parse(at ?? '')).not.toBeNaN();
    }
    expect(step.summaries.map(({ text }) => text).join('')).toContain('pipelines/checks/configurations');
  });

  it('reads, and changes nothing', async () => {
    await changed((world) => world);
    const calls = await project.organization.calls();
    expect(calls.filter(({ method, path }) => method !== 'GET' && !path.includes('/oidctoken'))).toEqual([]);
  });

  it('fails with an annotation where a gate is unsafe', async () => {
    const { step } = await changed(without(APPROVAL_CHECK));
    expect(step.issues.map(({ type }) => type)).toContain('error');
    expect(step.log.join('\n')).toContain('environment-without-approval: environment production');
  });

  it('is valid SARIF', async () => {
    const { step } = await changed(without(APPROVAL_CHECK), { inputs: { format: 'sarif' } });
    const record: { readonly rendering?: string } = JSON.parse(step.artifacts[0]?.text ?? '{}');
    const sarif = JSON.parse(record.rendering ?? '{}');
    expect([validate(sarif), validate.errors]).toEqual([true, null]);
    expect(sarif.runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId)).toContain(
      'environment-without-approval',
    );
  });
});

describe('in a classic release', () => {
  const inRelease = async (difference: Difference): Promise<Ended> => {
    await classic.organization.change(() => difference(soundRelease));
    // The policy is found also where the release may not be read.
    return examined(classic, { inputs: { policyRepository: 'Models/churn' } });
  };
  const options = (change: object): Difference =>
    ofReleaseStage((stage) => ({ ...stage, options: { ...stage.options, ...change } }));

  it('the gate is the stage, and the checks of connections are asked by nobody', async () => {
    const { step, document } = await inRelease((world) => world);
    expect(document.diagnoses.map(({ id }) => id)).toEqual([
      'release-asks-no-checks',
      'one-connection',
      'ledger-not-shared',
    ]);
    expect(step.result).toBe('Succeeded');
    const lines = document.page.flatMap((part) => part.lines);
    expect(lines.find(({ setting }) => setting === 'stage Production: approvals')?.value).toBe(
      '1 of dana@contoso.example, the requester too: no',
    );
  });

  it.each<[string, string, string, Difference, RegExp]>([
    [
      'it is approved automatically',
      'stage-without-approvals',
      'unsafe',
      automatedApproval,
      /Switch Pre-deployment approvals on/,
    ],
    [
      'somebody else is asked',
      'approvers-outside-entry',
      'unsafe',
      ofReleaseStage((stage) => ({ ...stage, approvers: ['eve'] })),
      /Releases > Edit > Production/,
    ],
    [
      'whoever asks may approve',
      'requester-may-approve',
      'note',
      options({ releaseCreatorCanBeApprover: true }),
      /The user requesting a release or deployment should not approve it/,
    ],
    [
      'its approval may be skipped',
      'stage-approvals-skipped',
      'warning',
      options({ autoTriggeredAndPreviousEnvironmentApprovedCanBeSkipped: true }),
      /Skip approval if the same approver/,
    ],
    [
      'the policy does not know it',
      'stage-not-named',
      'warning',
      ofReleaseStage((stage) => ({ ...stage, name: 'Live' })),
      /Call the stage that promotes/,
    ],
    ['it may not be read', 'stage-without-approvals', 'unknown', denied('releases'), /View releases/],
  ])('is told what is wrong with it: %s', async (_, id, severity, broken, fix) => {
    const { document } = await inRelease(broken);
    expect(document.diagnoses).toContainEqual(
      expect.objectContaining({ id, severity, fix: expect.stringMatching(fix) }),
    );
  });
});
