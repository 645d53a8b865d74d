import type { RepositoryRights } from './setup.js';

/** A list of the security namespace "Git Repositories": who may do what at a token, which stands for a part of a repository. */
export interface AccessControlList {
  readonly token: string;
  readonly inherits: boolean;
  readonly entries: readonly { readonly descriptor: string; readonly allow: number; readonly deny: number }[];
}

/** Bits of that namespace (learn.microsoft.com, "GitRepositoryPermissions Enum"). */
export const GIT_RIGHTS = {
  contribute: 4,
  forcePush: 8,
  createBranch: 16,
  policyExempt: 128,
  contributeToPullRequests: 16_384,
  bypassInPullRequest: 32_768,
} as const;

/** Id of the security namespace "Git Repositories". */
export const GIT_NAMESPACE = '2e9eb7ed-3c0a-47d4-87c1-0ffdd275fd87';

type Said = 'allow' | 'deny';

/**
 * What is said of a right on a branch, or on a folder of branches, by descriptor. What is said nearer to the branch counts;
 * through which groups somebody has a right besides is not followed.
 */
export function saidOf(rights: RepositoryRights, branch: string, right: number): ReadonlyMap<string, Said> {
  let said = new Map<string, Said>();
  for (const token of tokensTo(rights, branch)) {
    const list = rights.lists.find((one) => isSame(one.token, token));
    if (list === undefined) continue;
    if (!list.inherits) said = new Map();
    for (const { descriptor, allow, deny } of list.entries) {
      if ((deny & right) !== 0) said.set(descriptor, 'deny');
      else if ((allow & right) !== 0) said.set(descriptor, 'allow');
    }
  }
  return said;
}

/** Who is allowed it on the branch or, of a folder, on some branch in it. */
export function allowedOn(rights: RepositoryRights, branch: string, right: number): readonly string[] {
  const folder = `${tokenOf(rights, branch)}/`.toLowerCase();
  const deeper = rights.lists
    .filter(({ token }) => token.toLowerCase().startsWith(folder))
    .flatMap(({ entries }) => entries.filter(({ allow, deny }) => (allow & right) !== 0 && (deny & right) === 0))
    .map(({ descriptor }) => descriptor);
  const here = [...saidOf(rights, branch, right)].flatMap(([descriptor, said]) => (said === 'allow' ? descriptor : []));
  return [...new Set([...here, ...deeper])];
}

/** The build service of a project or, with a scope that is the collection, of the collection. */
export const isBuildService = (descriptor: string): boolean =>
  /^Microsoft\.TeamFoundation\.ServiceIdentity;[^:]*:Build:/i.test(descriptor);

/** Somebody by name, who is shown as `Microsoft.IdentityModel.Claims.ClaimsIdentity;TENANT\dana@contoso.example`. */
export function personIn(descriptor: string): string | null {
  return /^Microsoft\.IdentityModel\.Claims\.ClaimsIdentity;.*\\([^\\]+)$/i.exec(descriptor)?.[1] ?? null;
}

/** The token of a branch: each part of its name in hexadecimal digits of UTF-16. */
export function tokenOf({ project, repository }: Pick<RepositoryRights, 'project' | 'repository'>, branch: string) {
  const parts = branch.split('/').map(hex);
  return ['repoV2', project, repository, 'refs', 'heads', ...parts].join('/');
}

function tokensTo(rights: RepositoryRights, branch: string): readonly string[] {
  const parts = tokenOf(rights, branch).split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

function hex(text: string): string {
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))
    .map((unit) => [unit & 0xff, unit >> 8].map((byte) => byte.toString(16).padStart(2, '0')).join(''))
    .join('');
}

const isSame = (one: string, other: string): boolean => one.replace(/\/+$/, '').toLowerCase() === other.toLowerCase();
