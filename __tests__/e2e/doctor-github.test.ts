import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { validate } from '../report/sarif-schema.js';
import { jobOf, runStep, type Step } from './runner.js';
import { PLACE, startAzure } from './servers/azure.js';
import { type Settings, startSettings } from './servers/github-settings.js';
import { ROOT, Started } from './servers/process.js';
import { OWNERS_PATH, PLAN_PATH, POLICY, PROMOTE_PATH, SHA, soundSettings } from './servers/sound-settings.js';

const CLI = join(ROOT, 'dist/cli/index.js');

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
  readonly policy: Readonly<Record<string, string>>;
  readonly gates: readonly string[];
  readonly diagnoses: readonly Found[];
  readonly page: readonly {
    readonly title: string;
    readonly lines: readonly { setting: string; value: string; call: string | null; at: string | null }[];
  }[];
  readonly identities: readonly { identity: string; when: string; subject: string; command: string }[];
  readonly rendering: string | null;
  readonly error: { readonly message: string } | null;
}

interface SarifResult {
  readonly ruleId: string;
  readonly level: string;
  readonly locations: readonly { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } }[];
}

let started: Started;
beforeAll(() => {
  started = new Started();
});
afterEach(() => started.stop());

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Examines a repository that is set up so, from a shell. */
async function examined(settings: Settings, ...words: readonly string[]): Promise<Ended> {
  const { url } = await startSettings(started, settings);
  return shell(url, '--repository', 'octo-org/octo-repo', ...words);
}

function shell(url: string, ...words: readonly string[]): Promise<Ended> {
  return shellIn(started.folder(), url, ...words);
}

function shellIn(cwd: string, url: string, ...words: readonly string[]): Promise<Ended> {
  const env = { PATH: process.env.PATH, GITHUB_TOKEN: 'token-of-dana', GITHUB_API_URL: url };
  const all = [CLI, 'doctor', '--azure-endpoint', 'http://127.0.0.1:9', ...words];
  return new Promise((resolve) => {
    execFile(process.execPath, all, { cwd, env, maxBuffer: 1e8 }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}

async function document(settings: Settings, ...words: readonly string[]): Promise<Document & { code: number }> {
  const { code, stdout } = await examined(settings, '--json', ...words);
  return { code, ...JSON.parse(stdout) };
}

type Change = (settings: Settings) => void;

interface Row {
  readonly what: string;
  readonly id: string;
  readonly severity: 'unsafe' | 'warning' | 'unknown' | 'note';
  /** Takes one thing away from a sound set-up. */
  readonly broken: Change;
  /** What of the fix must be said. */
  readonly fix: RegExp;
  readonly command?: RegExp;
  readonly words?: readonly string[];
  /** Undoes it as the fix says; where it is left out, the sound set-up is the fix. */
  readonly fixedWords?: readonly string[];
}

const environment =
  (change: (environment: Settings['environments'][number]) => void): Change =>
  (settings) => {
    for (const one of settings.environments) change(one);
  };
const ruleset =
  (name: string, change: (ruleset: Settings['rulesets'][number]) => void): Change =>
  (settings) => {
    for (const one of settings.rulesets) if (one.name === name) change(one);
  };
const without = (name: string, type: string): Change =>
  ruleset(name, (one) => {
    one.rules = one.rules.filter((rule) => rule.type !== type);
  });
const parameter = (name: string, value: unknown): Change =>
  ruleset('main', ({ rules }) => {
    for (const { parameters } of rules) if (parameters !== undefined) parameters[name] = value;
  });
const file =
  (path: string, from: string, to: string): Change =>
  ({ files }) => {
    const text = files[path] ?? '';
    if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
    files[path] = text.replace(from, to);
  };
const both =
  (...changes: readonly Change[]): Change =>
  (settings) => {
    for (const change of changes) change(settings);
  };

const ROWS: readonly Row[] = [
  {
    what: 'the environment of a transition does not exist',
    id: 'environment-missing',
    severity: 'unsafe',
    broken: (settings) => {
      settings.environments = [];
    },
    fix: /Settings > Environments > production/,
  },
  {
    what: 'the environment may not be read',
    id: 'environment-missing',
    severity: 'unknown',
    broken: (settings) => {
      settings.forbidden = ['/environments/production'];
    },
    fix: /actions: read/,
  },
  {
    what: 'the environment has no required reviewers',
    id: 'environment-without-reviewers',
    severity: 'unsafe',
    broken: environment((one) => {
      one.reviewers = [];
    }),
    fix: /Required reviewers/,
  },
  {
    what: 'administrators can bypass the environment',
    id: 'administrators-bypass',
    severity: 'unsafe',
    broken: environment((one) => {
      one.can_admins_bypass = true;
    }),
    fix: /Allow administrators to bypass/,
  },
  {
    what: 'GitHub does not say whether administrators can bypass it',
    id: 'administrators-bypass',
    severity: 'unsafe',
    broken: environment((one) => {
      delete one.can_admins_bypass;
    }),
    fix: /Allow administrators to bypass/,
  },
  {
    what: 'every branch may deploy to the environment',
    id: 'environment-open-to-branches',
    severity: 'unsafe',
    broken: environment((one) => {
      one.branches = null;
    }),
    fix: /Selected branches and tags.* main alone/,
  },
  {
    what: 'every protected branch may deploy to the environment',
    id: 'environment-open-to-branches',
    severity: 'warning',
    broken: environment((one) => {
      one.branches = 'protected';
    }),
    fix: /Selected branches and tags/,
  },
  {
    what: 'a branch that may not promote may deploy to the environment',
    id: 'environment-open-to-branches',
    severity: 'warning',
    broken: environment((one) => {
      one.branches = [
        { name: 'main', type: 'branch' },
        { name: 'feature/*', type: 'branch' },
      ];
    }),
    fix: /allow main alone/,
  },
  {
    what: 'no reviewer is among those whom the policy asks for',
    id: 'reviewers-outside-entry',
    severity: 'unsafe',
    broken: both(
      environment((one) => {
        one.reviewers = [{ user: 'eve' }];
      }),
      (settings) => {
        settings.policy = POLICY.replace(', team:octo-org/risk', '');
      },
    ),
    fix: /Required reviewers/,
  },
  {
    what: 'a reviewer is not among those whom the policy asks for',
    id: 'reviewers-outside-entry',
    severity: 'warning',
    broken: environment((one) => {
      one.reviewers = [{ user: 'dana' }, { user: 'eve' }];
    }),
    fix: /Required reviewers/,
  },
  {
    what: 'people may release their own runs',
    id: 'self-review-allowed',
    severity: 'note',
    broken: environment((one) => {
      one.prevent_self_review = false;
    }),
    fix: /Prevent self-review/,
  },
  {
    what: 'the branch of the policy takes changes without a review',
    id: 'policy-ref-unprotected',
    severity: 'unsafe',
    broken: parameter('required_approving_review_count', 0),
    fix: /Rulesets of octo-org\/octo-repo/,
    command: /"type":"pull_request"/,
  },
  {
    what: 'the branch of the policy can be force-pushed',
    id: 'policy-ref-unprotected',
    severity: 'unsafe',
    broken: without('main', 'non_fast_forward'),
    fix: /Rulesets of octo-org\/octo-repo/,
    command: /"type":"non_fast_forward"/,
  },
  {
    what: 'the branch of the policy can be deleted',
    id: 'policy-ref-unprotected',
    severity: 'unsafe',
    broken: without('main', 'deletion'),
    fix: /Rulesets of octo-org\/octo-repo/,
    command: /"type":"deletion"/,
  },
  {
    what: 'an app may bypass the rules of that branch',
    id: 'rules-bypass',
    severity: 'unsafe',
    broken: ruleset('main', (one) => {
      one.bypass_actors = [{ actor_id: 77, actor_type: 'Integration', bypass_mode: 'always' }];
    }),
    fix: /bypass list.* > main/,
  },
  {
    what: 'administrators may bypass the rules of that branch',
    id: 'rules-bypass',
    severity: 'warning',
    broken: ruleset('main', (one) => {
      one.bypass_actors = [{ actor_id: 5, actor_type: 'RepositoryRole', bypass_mode: 'always' }];
    }),
    fix: /bypass list/,
  },
  {
    what: 'the bypass list is not shown',
    id: 'rules-bypass',
    severity: 'unknown',
    broken: ruleset('main', (one) => {
      delete one.bypass_actors;
    }),
    fix: /Administration: write/,
  },
  {
    what: 'a review still counts after another push',
    id: 'reviews-outlive-pushes',
    severity: 'warning',
    broken: both(parameter('dismiss_stale_reviews_on_push', false), parameter('require_last_push_approval', false)),
    fix: /Dismiss stale/,
  },
  {
    what: 'nobody owns the policy and the wanted state',
    id: 'files-without-owner',
    severity: 'warning',
    broken: ({ files }) => {
      files[OWNERS_PATH] = '*.md @octo-org/risk\n/.github/ @octo-org/risk\n';
    },
    fix: /to \.github\/CODEOWNERS/,
    command: /'\/\.aml\/promotion-policy\.yml @OWNER' '\/promotions\/ @OWNER'/,
  },
  {
    what: 'there is no CODEOWNERS',
    id: 'files-without-owner',
    severity: 'warning',
    broken: ({ files }) => {
      delete files[OWNERS_PATH];
    },
    fix: /to \.github\/CODEOWNERS/,
  },
  {
    what: 'owners need not review',
    id: 'owners-not-asked',
    severity: 'warning',
    broken: parameter('require_code_owner_review', false),
    fix: /Require review from Code Owners/,
  },
  {
    what: 'runs on tags may promote, and anybody may move a tag',
    id: 'tags-unprotected',
    severity: 'unsafe',
    broken: (settings) => {
      settings.policy = POLICY.replace(
        'environment: production',
        "environment: { name: production, allowed-refs: [refs/heads/main, 'refs/tags/v*'] }",
      );
    },
    fix: /restricts creation, update, deletion of refs\/tags\/v\*/,
  },
  {
    what: 'the ledger is off, and the policy requires one',
    id: 'ledger-off',
    severity: 'unsafe',
    broken: () => undefined,
    words: ['--ledger', 'off'],
    fixedWords: [],
    fix: /Leave ledger: off out/,
  },
  {
    what: 'the ledger is off, and the policy permits that',
    id: 'ledger-off',
    severity: 'warning',
    broken: (settings) => {
      settings.policy = `${POLICY}ledger: optional\n`;
    },
    words: ['--ledger', 'off'],
    fixedWords: [],
    fix: /Leave ledger: off out/,
  },
  {
    what: 'the ledger can be force-pushed',
    id: 'ledger-unprotected',
    severity: 'unsafe',
    broken: without('ledger', 'non_fast_forward'),
    fix: /aml-promote-ledger\/\*\*/,
    command: /refs\/heads\/aml-promote-ledger\/\*\*\/\*/,
  },
  {
    what: 'the ledger can be deleted',
    id: 'ledger-unprotected',
    severity: 'unsafe',
    broken: without('ledger', 'deletion'),
    fix: /aml-promote-ledger\/\*\*/,
  },
  {
    what: 'the rules of the ledger may not be read',
    id: 'ledger-unprotected',
    severity: 'unknown',
    broken: (settings) => {
      settings.forbidden = ['/rules/branches/aml-promote-ledger%2Fany%2Fmodel%2Fany'];
    },
    fix: /contents: read/,
  },
  {
    what: 'the ledger takes pull requests only',
    id: 'ledger-refuses-pushes',
    severity: 'unsafe',
    broken: ruleset('ledger', ({ rules }) => rules.push({ type: 'pull_request' })),
    fix: /Exclude refs\/heads\/aml-promote-ledger/,
  },
  {
    what: 'the subject of tokens leaves the environment out',
    id: 'subject-ambiguous',
    severity: 'unsafe',
    broken: (settings) => {
      settings.subject = { use_default: false, include_claim_keys: ['repo', 'ref'] };
    },
    fix: /default subject/,
    command: /customization\/sub -F use_default=true/,
  },
  {
    what: 'the subject of tokens leaves the repository out',
    id: 'subject-ambiguous',
    severity: 'unsafe',
    broken: (settings) => {
      settings.subject = { use_default: false, include_claim_keys: ['repository_owner', 'environment'] };
    },
    fix: /default subject/,
  },
  {
    what: 'a job that plans has the identity that writes',
    id: 'one-identity',
    severity: 'unsafe',
    broken: file(PLAN_PATH, 'AML_READER_CLIENT_ID', 'AML_WRITER_CLIENT_ID'),
    fix: /second identity that trusts the environment alone/,
  },
  {
    what: 'a job promotes in no environment',
    id: 'job-without-environment',
    severity: 'unsafe',
    broken: file(PROMOTE_PATH, '    environment: production\n', ''),
    fix: /environment: production/,
  },
  {
    what: 'a job promotes in an environment that the policy does not name',
    id: 'job-in-other-environment',
    severity: 'warning',
    broken: file(PROMOTE_PATH, 'environment: production', 'environment: { name: prod }'),
    fix: /environment: production/,
  },
  {
    what: 'strangers start the workflow that leads to the environment',
    id: 'pull-request-target',
    severity: 'unsafe',
    broken: file(PROMOTE_PATH, 'on: workflow_dispatch', 'on: { pull_request_target: { types: [opened] } }'),
    fix: /workflow_dispatch/,
  },
  {
    what: 'a job that promotes lacks permissions',
    id: 'job-without-permissions',
    severity: 'warning',
    broken: file(PROMOTE_PATH, '      actions: read\n      checks: read\n', ''),
    fix: /permissions: \{ actions: read, checks: read, contents: write, id-token: write \}/,
  },
  {
    what: 'a job that plans lacks the permission to log in',
    id: 'job-without-permissions',
    severity: 'warning',
    broken: file(PLAN_PATH, '  id-token: write\n', ''),
    fix: /permissions: \{ contents: read, id-token: write \}/,
  },
  {
    what: 'a job calls the action by a tag',
    id: 'action-by-name',
    severity: 'warning',
    broken: file(PROMOTE_PATH, SHA, 'v1'),
    fix: /40 characters of the commit/,
  },
  {
    what: 'workflows may write that name no permissions',
    id: 'workflows-write-by-default',
    severity: 'warning',
    broken: (settings) => {
      settings.workflowRights.default_workflow_permissions = 'write';
    },
    fix: /Settings > Actions > General/,
    command: /default_workflow_permissions=read/,
  },
  {
    what: 'the settings of workflows may not be read',
    id: 'workflows-write-by-default',
    severity: 'unknown',
    broken: (settings) => {
      settings.forbidden = ['/actions/permissions/workflow'];
    },
    fix: /Administration: read/,
  },
  {
    what: 'workflows may approve pull requests',
    id: 'workflows-approve',
    severity: 'unsafe',
    broken: (settings) => {
      settings.workflowRights.can_approve_pull_request_reviews = true;
    },
    fix: /create and approve pull requests/,
    command: /can_approve_pull_request_reviews=false/,
  },
  {
    what: 'any action of anybody may run',
    id: 'actions-unrestricted',
    severity: 'warning',
    broken: (settings) => {
      settings.actions = { enabled: true, allowed_actions: 'all', sha_pinning_required: false };
    },
    fix: /selected actions/,
    command: /sha_pinning_required=true/,
  },
];

/** The settings after a command that the answer has printed, as GitHub would obey it. */
function mended(settings: Settings, command: string): Settings {
  const [, json] = /rulesets --input - <<< '(.*)'$/.exec(command) ?? [];
  const [, lines, path] = /^printf '%s\\n' (.*) >> (.*)$/.exec(command) ?? [];
  if (json !== undefined) {
    const { name, target, conditions, rules } = JSON.parse(json);
    settings.rulesets.push({ id: 90, name, target, include: conditions.ref_name.include, rules, bypass_actors: [] });
  } else if (lines !== undefined && path !== undefined) {
    const added = [...lines.matchAll(/'([^']*)'/g)].map(
      ([, line = '']) => `${line.replace('@OWNER', '@octo-org/risk')}\n`,
    );
    settings.files[path] = (settings.files[path] ?? '') + added.join('');
  } else {
    const fields = [...command.matchAll(/ -[fF] (\w+)=(\S+)/g)].map(([, name, text]) => [
      name,
      text === 'true' || text === 'false' ? text === 'true' : text,
    ]);
    const given = Object.fromEntries(fields);
    if (command.includes('/actions/permissions/workflow ')) Object.assign(settings.workflowRights, given);
    else if (command.includes('/actions/permissions ')) Object.assign(settings.actions, given);
    else if (command.includes('/oidc/customization/sub ')) settings.subject = given;
    else throw new Error(`nobody knows what this does: ${command}`);
  }
  return settings;
}

/** What of these a set-up cannot be trusted for. */
const DECIDING = ['environment-missing', 'ledger-unprotected'];

describe('a set-up with one thing wrong', () => {
  it.each(ROWS)('names it and what mends it, and passes once it is mended: $what', async (row) => {
    const settings = soundSettings();
    row.broken(settings);
    const { code, diagnoses, verdict } = await document(settings, ...(row.words ?? []));
    const found = diagnoses.filter(({ id }) => id === row.id);
    expect(found).toMatchObject([{ severity: row.severity }]);
    expect(found[0]?.fix).toMatch(row.fix);
    if (row.command !== undefined) expect(found[0]?.command).toMatch(row.command);
    expect((found[0]?.command ?? '').length).toBeLessThan(500);
    const decides = row.severity === 'unsafe' || (row.severity === 'unknown' && DECIDING.includes(row.id));
    expect({ code, verdict, decides: found[0]?.decides }).toEqual({
      code: decides ? 1 : 0,
      verdict: row.severity === 'unsafe' ? 'deny' : decides ? 'inconclusive' : 'allow',
      decides,
    });
    // The one thing, and nothing that follows from it.
    expect(diagnoses.filter((one) => one.severity !== 'note' && one.id !== row.id)).toEqual([]);

    const command = found[0]?.command ?? null;
    const fixed = command === null ? soundSettings() : mended(settings, command);
    const after = await document(fixed, ...(row.fixedWords ?? []));
    expect([after.code, after.diagnoses.map(({ id }) => id)]).toEqual([0, ['ledger-not-shared']]);
  });
});

describe('a sound set-up', () => {
  it('is one page that an auditor can file: what was found, by which call, when, under which policy', async () => {
    const { code, verdict, policy, gates, page, identities } = await document(soundSettings());
    expect({ code, verdict, gates }).toEqual({ code: 0, verdict: 'allow', gates: ['None → Production'] });
    expect(policy).toEqual({
      file: '.aml/promotion-policy.yml',
      repository: 'octo-org/octo-repo',
      ref: 'refs/heads/main',
      commit: expect.stringMatching(/^[0-9a-f]{40}$/),
      digest: createHash('sha256').update(POLICY).digest('hex'),
    });
    expect(page.map(({ title }) => title)).toEqual(['None → Production', 'All of octo-org/octo-repo']);
    const lines = page.flatMap((part) => part.lines);
    const shown = (setting: string) => lines.find((line) => line.setting === setting)?.value;
    expect(shown('approval 1 asks for')).toBe('1 of user:dana, team:octo-org/risk');
    expect(shown('environment production: required reviewers')).toBe('user:dana (12), team:octo-org/risk (21)');
    expect(shown('environment production: administrators can bypass')).toBe('no');
    expect(shown('environment production: branches that may deploy')).toBe('branch main');
    expect(shown('branch main of octo-org/octo-repo: rules')).toBe('pull_request, non_fast_forward, deletion');
    expect(shown('branch main is proven protected')).toBe('yes');
    expect(shown('ledger aml-promote-ledger/** in octo-org/octo-repo: rules')).toBe('non_fast_forward, deletion');
    expect(shown('workflows that call aml-promote')).toBe(`${PLAN_PATH}, ${PROMOTE_PATH}`);
    const read = lines.filter(({ call }) => call !== null);
    expect(read.length).toBeGreaterThan(10);
    for (const { call, at } of read) {
      expect(call).toMatch(/^GET \/repos\/octo-org\/octo-repo\//);
      expect(Date.parse(at ?? '')).not.toBeNaN();
    }
    expect(identities.map(({ identity, subject }) => [identity, subject])).toEqual([
      ['planning', 'repo:octo-org/octo-repo:pull_request'],
      ['planning', 'repo:octo-org/octo-repo:ref:refs/heads/main'],
      ['writing', 'repo:octo-org/octo-repo:environment:production'],
    ]);
    for (const { subject, command } of identities) {
      expect(command).toMatch(/^az identity federated-credential create /);
      expect(command).toContain(`--subject '${subject}'`);
    }
  });

  it('names the subjects with the ids where the repository sends these', async () => {
    const settings = soundSettings();
    settings.subject = { use_default: true, use_immutable_subject: true };
    const { identities } = await document(settings);
    expect(identities.at(-1)?.subject).toMatch(/^repo:octo-org@1\/octo-repo@1:environment:production$/);
  });

  it('is shown to people with its calls', async () => {
    const { code, stdout, stderr } = await examined(soundSettings());
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('octo-org/octo-repo: can be trusted');
    expect(stdout).toContain('GET /repos/octo-org/octo-repo/environments/production');
    expect(stdout).toContain('repo:octo-org/octo-repo:environment:production');
  });
});

describe('the wanted state in a folder of another name', () => {
  it('wants an owner too', async () => {
    const settings = soundSettings();
    settings.files['wanted/models.yml'] = 'version: 1\npromotions: []\n';
    const { code, stdout } = await examined(settings, '--promotions', 'wanted');
    expect(code).toBe(0);
    expect(stdout).toContain('files-without-owner');
    expect(stdout).toContain("'/wanted/ @OWNER'");
    expect((await examined(settings)).stdout).not.toContain('files-without-owner');
  });
});

describe('a set-up with several things wrong', () => {
  const worse = (): Settings => {
    const settings = soundSettings();
    settings.environments = [];
    settings.actions.allowed_actions = 'all';
    settings.actions.sha_pinning_required = false;
    file(PROMOTE_PATH, SHA, 'v1')(settings);
    return settings;
  };

  it('is told with the gravest first', async () => {
    const { diagnoses } = await document(worse());
    expect(diagnoses.map(({ id }) => id)).toEqual([
      'environment-missing',
      'action-by-name',
      'actions-unrestricted',
      'ledger-not-shared',
    ]);
  });

  it('is valid SARIF, on the workflow or the policy', async () => {
    const { code, stdout } = await examined(worse(), '--format', 'sarif');
    expect(code).toBe(1);
    const sarif = JSON.parse(stdout);
    expect([validate(sarif), validate.errors]).toEqual([true, null]);
    const [run] = sarif.runs;
    const results = run.results.map((result: SarifResult) => [
      result.ruleId,
      result.level,
      result.locations[0]?.physicalLocation.artifactLocation.uri,
    ]);
    expect(results).toEqual([
      ['environment-missing', 'error', '.aml/promotion-policy.yml'],
      ['action-by-name', 'warning', PROMOTE_PATH],
      ['actions-unrestricted', 'warning', '.aml/promotion-policy.yml'],
    ]);
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
  });
});

describe('a job of GitHub Actions', () => {
  /** Runs the Action as a job that plans, with an identity of Azure that may do this. */
  async function job(
    inputs: Readonly<Record<string, string>>,
    permissions: string,
    change: Change = () => undefined,
  ): Promise<Step> {
    const settings = soundSettings();
    change(settings);
    const { url } = await startSettings(started, settings);
    const azure = await startAzure(started, '[]', ['--permissions', permissions]);
    await azure.put('churn', '1', {});
    return runStep(started, {
      inputs: { 'azure-endpoint': azure.front.url, 'github-token': 'token-of-the-job', ...PLACE, ...inputs },
      env: jobOf(url),
    });
  }

  const doctor = { command: 'doctor', ledger: 'aml-promote-ledger' };
  const found = ({ record }: Step) => JSON.parse(JSON.stringify(record)) as Document;

  it.each([
    ['*', true],
    ['Microsoft.MachineLearningServices/workspaces/*/write', true],
    ['Microsoft.MachineLearningServices/workspaces/models/versions/write', true],
    ['*,!Microsoft.MachineLearningServices/workspaces/*/write', false],
    ['*/read', false],
  ])('is told whether the identity that plans may write versions: %s', async (permissions, may) => {
    const step = await job(doctor, permissions);
    const { diagnoses, page } = found(step);
    expect(diagnoses.filter(({ id }) => id === 'planner-may-write').map(({ severity }) => severity)).toEqual(
      may ? ['warning'] : [],
    );
    expect(step.code).toBe(0);
    const line = page.flatMap(({ lines }) => lines).find(({ setting }) => setting.includes('planning identity'));
    expect(line?.call).toMatch(/^GET .*\/providers\/Microsoft\.Authorization\/permissions$/);
    expect(step.annotations.some(({ message }) => message.includes('can change a stage without a gate'))).toBe(may);
  });

  it('does not take the writing identity of an environment for the planning one', async () => {
    const step = await job(doctor, '*', (settings) => {
      settings.jobEnvironment = 'production';
    });
    expect(found(step).diagnoses.map(({ id }) => id)).toEqual(['ledger-not-shared']);
  });

  it('fails with an annotation where a gate is unsafe', async () => {
    const step = await job(
      doctor,
      '*/read',
      environment((one) => {
        one.can_admins_bypass = true;
      }),
    );
    expect([step.code, step.outputs.verdict]).toEqual([1, 'deny']);
    expect(step.annotations.map(({ properties }) => properties.title)).toContain(
      'aml-promote: administrators-bypass: environment production',
    );
    expect(step.summary).toContain('Settings > Environments > production');
  });

  it.each([
    ['*', true],
    ['*/read', false],
  ])('is warned by plan, too, where its identity may write versions: %s', async (permissions, may) => {
    const step = await job({ command: 'plan', asset: 'azureml:churn:1', to: 'Production' }, permissions, (settings) => {
      settings.policy = `${POLICY}ledger: optional\n`;
    });
    expect(step.code).toBe(0);
    expect(step.summary.includes('can change a stage without a gate')).toBe(may);
  });
});

describe('the repository', () => {
  it.each(['https://github.com/octo-org/octo-repo.git', 'git@github.com:octo-org/octo-repo.git'])(
    'is the one that origin of the working tree names: %s',
    async (address) => {
      const { url } = await startSettings(started, soundSettings());
      const folder = started.folder();
      for (const words of [
        ['init', '--quiet'],
        ['remote', 'add', 'origin', address],
      ])
        execFileSync('git', words, { cwd: folder });
      const { code, stdout } = await shellIn(folder, url);
      expect([code, stdout]).toEqual([0, expect.stringContaining('octo-org/octo-repo: can be trusted')]);
    },
  );
});

describe('a request that cannot be met', () => {
  it.each([
    [['--repository', 'octo-repo'], 'Write it as OWNER/NAME'],
    [[], 'Name one with --repository OWNER/NAME'],
    [['--repository', 'octo-org/octo-repo', '--format', 'junit'], 'Formats: table, sarif'],
  ])('is wrong usage: %s', async (words, fix) => {
    const { url } = await startSettings(started, soundSettings());
    const { code, stdout, stderr } = await shell(url, ...words);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(fix);
  });

  it('says so of a repository that the token does not see', async () => {
    const { url } = await startSettings(started, soundSettings());
    const { code, stderr } = await shell(url, '--repository', 'octo-org/other');
    expect([code, stderr]).toEqual([3, expect.stringContaining('does not show the repository octo-org/other')]);
  });
});
