/**
 * What a job needs to be promoted from: `contents: write` is for the ledger. Naming one permission takes all others away,
 * so that all of them are shown.
 */
const ALL = 'permissions: { actions: read, checks: read, contents: write, id-token: write }';

type Permission = 'actions: read' | 'checks: read' | 'contents: read' | 'id-token: write';

/** What to do where this one is lacking. */
export const grantOf = (permission: Permission): string => `Give the job ${permission}, as in ${ALL}`;
