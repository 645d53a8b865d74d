import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { jobOf, runStep } from './runner.js';
import { type Azure, PLACE, startAzure } from './servers/azure.js';
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
  const env = { PATH: process.env.PATH, GITHUB_TOKEN: 'token-of-dana', GITHUB_API_URL: url };
  const all = [CLI, 'doctor', '--azure-endpoint', 'http://127.0.0.1:9', ...words];
  return new Promise((resolve) => {
    execFile(process.execPath, all, { env, maxBuffer: 1e8 }, (error, stdout, stderr) => {
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
    command: /\/\.aml\/promotion-policy\.yml @OWNER\\n\/promotions\/ @OWNER/,
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

    const mended = await document(soundSettings(), ...(row.fixedWords ?? []));
    expect([mended.code, mended.diagnoses.map(({ id }) => id)]).toEqual([0, ['ledger-not-shared']]);
  });
});
