/**
 * What a job needs for its task. Naming one permission takes all others away, so that all of them are shown. `contents:
 * write` is for the ledger.
 */
const NEEDED = {
  promote: 'permissions: { actions: read, checks: read, contents: write, id-token: write }',
  /** To plan what a pull request asks for, and to say so on it. */
  plan: 'permissions: { actions: read, checks: write, contents: read, id-token: write, pull-requests: write }',
  /** To promote what a merge asks for. */
  apply: 'permissions: { actions: read, checks: read, contents: write, id-token: write, pull-requests: read }',
} as const;
export type Task = keyof typeof NEEDED;

export type Permission =
  | 'actions: read'
  | 'checks: read'
  | 'checks: write'
  | 'contents: read'
  | 'id-token: write'
  | 'pull-requests: read'
  | 'pull-requests: write';

/** What to do where this one is lacking. */
export const grantOf = (permission: Permission, task: Task = 'promote'): string =>
  `Give the job ${permission}, as in ${NEEDED[task]}`;
