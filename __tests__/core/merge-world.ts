import type {
  EnvironmentProtection,
  GateEvidence,
  IdentitySystem,
  MergeEvidence,
  Person,
  Reading,
  RunEvidence,
} from '../../src/core/evidence.js';
import type { PullRequestEvidence, PullRequestReview } from '../../src/core/pull-request.js';

/** A run that the merge of a pull request started, and what its reviewers did: all of it honest. */

export const read = <T>(value: T): Reading<T> => ({ is: 'read', value });
export const unreadable = { is: 'unreadable', why: 'HTTP 403', grant: 'grant read on it' } as const;

export const person = (id: string, login: string, isBot = false): Person => ({ id, login, isBot });
export const asker = person('1', 'asker');
export const dana = person('2', 'dana');
export const lee = person('3', 'lee');
export const kim = person('4', 'kim');
export const robot = person('9', 'renovate[bot]', true);
/** Another account of Dana. */
export const dana2 = person('22', 'dana-work');

export const HEAD = 'b'.repeat(40);
export const PLANNED = '2026-03-02T09:00:00Z';
export const REVIEWED = '2026-03-02T09:30:00Z';
export const MERGED = '2026-03-02T10:00:00Z';

export const review = (who: Person, given: Partial<PullRequestReview> = {}): PullRequestReview => ({
  state: 'approved',
  person: who,
  commit: HEAD,
  at: REVIEWED,
  comment: '',
  ...given,
});

export const pullRequest: PullRequestEvidence = {
  system: 'github',
  number: 12,
  url: 'https://github.com/acme/ml/pull/12',
  head: HEAD,
  mergedAt: MERGED,
  author: read(asker),
  contributors: read([{ is: 'account', person: asker }]),
  pusher: read(asker),
  merger: read(asker),
  reviews: read([review(dana)]),
  accounts: new Map([dana, lee, kim].map((one) => [one.login, read(one)])),
  teams: [],
};

export const merge = (
  given: Partial<PullRequestEvidence> = {},
  more: Partial<Omit<MergeEvidence, 'pullRequest'>> = {},
): MergeEvidence => ({ pullRequest: { ...pullRequest, ...given }, plannedAt: PLANNED, goesOn: false, ...more });

const production: EnvironmentProtection = {
  id: 'e1',
  name: 'production',
  adminsCanBypass: false,
  users: [dana, lee, kim, asker],
  teams: [],
};

/** The gate of a job in `production`, released by Lee. */
export const gate: GateEvidence = {
  system: 'github',
  attempt: 1,
  requesters: read([kim]),
  environment: 'production',
  actual: null,
  environments: new Map([['production', read(production)]]),
  jobs: read([
    {
      id: 'j1',
      name: 'apply',
      environment: 'production',
      isThis: true,
      isNeeded: read(false),
      reachedAt: '2026-03-02T10:10:00Z',
      isReleased: true,
      succeededAt: null,
      isEarlierAttempt: false,
    },
  ]),
  reviews: read([{ state: 'approved', person: lee, environments: ['e1'], comment: '' }]),
  accounts: new Map([dana, lee, kim].map((one) => [one.login, read(one)])),
  teams: [],
};

export const run = (system: IdentitySystem = 'github'): RunEvidence => ({
  is: 'run',
  runner: system === 'github' ? 'github-actions' : 'azure-pipelines',
  run: 'github.com/acme/ml/1',
  requesters: read([kim]),
  repository: 'acme/ml',
  event: 'push',
  foreign: [],
  ref: 'refs/heads/main',
  workflow: read('.github/workflows/apply.yml'),
  plans: null,
  merge: merge(),
  policy: {
    system,
    repository: 'acme/ml',
    ref: 'refs/heads/main',
    commit: 'c'.repeat(40),
    mustBeProtected: false,
    gaps: read([]),
  },
  gate: null,
});
