import { UsageFailure } from '../core/failure.js';

/** Where a policy is looked for. */
export interface PolicyRef {
  /** `OWNER/NAME`, in Azure Repos `PROJECT/NAME` or `NAME`; null for the repository of the run. */
  readonly repository: string | null;
  /** Name of the branch; null for the default branch. */
  readonly branch: string | null;
}

/** What a repository is called where it lives, and an example of that. */
export interface Naming {
  readonly pattern: RegExp;
  readonly example: string;
}

const GITHUB: Naming = { pattern: /^(?!\.+\/)[\w.-]+\/(?!\.+$)[\w.-]+$/, example: 'OWNER/NAME' };
const COMMIT = /^([0-9a-f]{40}|[0-9a-f]{64})$/i;
const BRANCHES = 'refs/heads/';

/** Reads the input `policy-ref`, `[REPOSITORY@]REF`. Throws a UsageFailure where it names no branch. */
export function parsePolicyRef(text: string, { pattern, example }: Naming = GITHUB): PolicyRef {
  if (text === '') return { repository: null, branch: null };
  const at = text.indexOf('@');
  const before = text.slice(0, Math.max(at, 0));
  // A branch, too, may hold an @: then its full name tells it from a repository.
  const repository = pattern.test(before) && !text.startsWith('refs/') ? before : null;
  const ref = repository === null ? text : text.slice(at + 1);
  return { repository, branch: branchOf(ref, text, example) };
}

function branchOf(ref: string, text: string, example: string): string {
  const refuse = (why: string) =>
    new UsageFailure({
      what: `policy-ref is ${JSON.stringify(text.slice(0, 200))}: ${why}`,
      fix: `Name a protected branch, as main, refs/heads/main or ${example}@main`,
    });
  if (COMMIT.test(ref)) throw refuse('a commit is no ref that rules can protect');
  if (ref.startsWith('refs/') && !ref.startsWith(BRANCHES)) throw refuse('only a branch can be proven protected');
  const branch = ref.startsWith(BRANCHES) ? ref.slice(BRANCHES.length) : ref;
  if (branch === '' || /[\s\p{Cc}~^:?*[\\]|\.\.|^-/u.test(branch)) throw refuse('that is no name of a branch');
  return branch;
}
