import type { Scenario } from '../../../src/stand-in/scenario.js';
import type { App } from '../../workflow-runner/github-actions.js';
import { ledgerOptional } from './without-ledger.js';

export const REPOSITORY = 'octo-org/octo-repo';
export const POLICY_PATH = '.aml/promotion-policy.yml';
export const WORKFLOW_PATH = '.github/workflows/promote.yml';
export const HEAD = 'a'.repeat(40);

/** The ruleset that the README shows. */
export const PROTECTED = [
  { type: 'pull_request', parameters: { required_approving_review_count: 1 } },
  { type: 'non_fast_forward' },
  { type: 'deletion' },
];

type File = NonNullable<Scenario['files']>[number];
type Environment = NonNullable<Scenario['environments']>[number];
type Undefinable<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** What there is on GitHub, where it is not as usual. */
export interface Repository {
  readonly policy: string;
  readonly workflow: string;
  /** Where main stands. */
  readonly head: string;
  readonly rules: NonNullable<NonNullable<Scenario['branches']>[number]['rules']>;
  /** The environment `production`; undefined leaves a field out, null the whole. */
  readonly production: Undefinable<Environment> | null;
  /** Environments beside it. */
  readonly environments: readonly Environment[];
  /** People beside the usual ones, or in their place. */
  readonly users: NonNullable<Scenario['users']>;
  readonly teams: NonNullable<Scenario['teams']>;
  readonly branches: NonNullable<Scenario['branches']>;
  readonly files: NonNullable<Scenario['files']>;
  /** Other repositories; the job's own token may not read them. */
  readonly others: NonNullable<Scenario['others']>;
  /** Variables beside the usual ones. */
  readonly vars: Readonly<Record<string, string>>;
  /** Secrets of the organization and of environments, beside the usual ones. */
  readonly secrets: Readonly<Record<string, string>>;
  readonly environmentSecrets: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Workflows that it may call, as `uses` names them. */
  readonly workflows: Readonly<Record<string, string>>;
  /** Apps that the organization has installed. */
  readonly apps: Readonly<Record<string, App>>;
  /** Full name of a bare repository beside it, for a ledger that many share; empty for none. */
  readonly ledger: string;
  /** Whether its workflows have a ledger, as they do unless they say otherwise. */
  readonly isRemembered: boolean;
}

export const USUAL: Omit<Repository, 'workflow'> = {
  policy: 'version: 1\nextends: default\n',
  head: HEAD,
  rules: PROTECTED,
  production: {},
  environments: [],
  users: [],
  teams: [],
  branches: [],
  files: [],
  others: [],
  vars: {},
  secrets: {},
  environmentSecrets: {},
  workflows: {},
  apps: {},
  ledger: '',
  isRemembered: true,
};

const PEOPLE: NonNullable<Scenario['users']> = [
  { login: 'ana', id: 11 },
  { login: 'dana', id: 12 },
  { login: 'eve', id: 13 },
  { login: 'lee', id: 14 },
  { login: 'robot[bot]', id: 15, type: 'Bot' },
];

/** Ana asks and dana reviews; eve and lee may look on. */
export function scenarioOf(repository: Repository): Scenario {
  const unrecorded = (file: File): File =>
    !repository.isRemembered && file.path === POLICY_PATH && 'text' in file
      ? { ...file, text: ledgerOptional(file.text) }
      : file;
  const { policy, workflow, head, rules, production, environments, users, teams, branches, files, others } = repository;
  const usual = { name: 'production', id: 31, can_admins_bypass: false, reviewers: [{ user: 'dana' }] };
  const all = [
    ...(production === null ? [] : [{ ...usual, ...production }]),
    ...environments.map((one) => ({ can_admins_bypass: false, reviewers: [{ user: 'dana' }], ...one })),
  ];
  return JSON.parse(
    JSON.stringify({
      users: [...PEOPLE.filter(({ login }) => !users.some((other) => other.login === login)), ...users],
      teams,
      branches: [{ name: 'main', sha: head, rules }, { name: 'feature', sha: 'b'.repeat(40) }, ...branches],
      files: [
        unrecorded({ path: POLICY_PATH, text: policy }),
        { path: WORKFLOW_PATH, text: workflow },
        // A run reads its workflow at the commit at which it began, also when main has moved since.
        { path: WORKFLOW_PATH, ref: HEAD, text: workflow },
        ...files.map(unrecorded),
      ],
      environments: all,
      others: others.map((other) => ({ ...other, files: (other.files ?? []).map(unrecorded) })),
    }),
  );
}
