import type { PolicyEvidence } from '../core/evidence.js';
import { ServiceFailure, UsageFailure } from '../core/failure.js';
import type { Branch } from '../github/answers.js';
import { isBranch, isRepository, whyBranch, whyRepository } from '../github/answers-validate.generated.js';
import type { GitHub, Read } from '../github/client.js';
import type { RunContext } from '../github/context.js';
import { repositoryPath } from '../github/paths.js';
import { grantOf } from '../github/permissions.js';
import { githubBase } from './github-base.js';
import { readFile } from './github-file.js';
import { provenGaps, readRules } from './github-protection.js';
import { relativePath } from './policy-path.js';
import { type PolicyRef, parsePolicyRef } from './policy-ref.js';
import type { BranchCommit, ForgePort } from './port.js';

export interface GitHubForgeOptions {
  readonly github: GitHub;
  readonly context: Pick<RunContext, 'repository' | 'owner' | 'name'>;
  /** The input `policy-ref`, `[REPOSITORY@]REF`; empty for the default branch. */
  readonly policyRef: string;
}

/** The branch where the policy stands, at one commit. */
interface Head {
  readonly name: string;
  readonly commit: string;
  readonly evidence: Promise<PolicyEvidence>;
}

/** Reads the policy from a branch at one recorded commit, and what protects that branch. */
export function githubForge({ github, context, policyRef }: GitHubForgeOptions): ForgePort {
  const asked = parsePolicyRef(policyRef);
  const repository = foreignRepository(asked, context.repository) ?? context.repository;
  const isForeign = repository !== context.repository;
  const [owner = '', repositoryName = ''] = repository.split('/');
  const here = repositoryPath({ owner, name: repositoryName });

  const defaultBranch = async (): Promise<string> => {
    const read = await github.get(here, isRepository, whyRepository);
    return demand(read, `repository ${repository}`, isForeign).default_branch;
  };

  // Operations repos/get, repos/get-branch, repos/get-branch-rules.
  const head = async (at?: BranchCommit): Promise<Head> => {
    const name = asked.branch ?? (await defaultBranch());
    const [answer, rules, isDefault] = await Promise.all([
      github.get(`${here}/branches/${encodeURIComponent(name)}`, isBranch, whyBranch),
      readRules(github, here, name),
      isForeign ? false : asked.branch === null || defaultBranch().then((usual) => usual === name),
    ]);
    const branch = demandBranch(answer, name, repository, isForeign);
    const proving = provenGaps({ github, here, name, isProtected: branch.protected, rules });
    const isAt = at !== undefined && !isForeign && at.ref === `refs/heads/${name}`;
    const commit = isAt ? at.commit : branch.commit.sha;
    const evidence = proving.then((gaps) => ({
      system: 'github' as const,
      repository,
      ref: `refs/heads/${name}`,
      commit,
      mustBeProtected: !isDefault,
      gaps,
    }));
    return { name, commit, evidence };
  };

  return {
    async policy(path, at) {
      const file = relativePath(path);
      const { name, commit, evidence } = await head(at);
      const [bytes, proven] = await Promise.all([
        readFile(github, here, file, { repository, ref: name, commit }),
        evidence,
      ]);
      return { bytes, file, evidence: proven };
    },
    base: (reference) => githubBase(github, reference),
    async standing() {
      return (await head()).evidence;
    },
  };
}

// GitHub compares the names of repositories without regard to case.
function foreignRepository({ repository }: PolicyRef, own: string): string | null {
  return repository === null || repository.toLowerCase() === own.toLowerCase() ? null : repository;
}

function demandBranch(read: Read<Branch>, name: string, repository: string, isForeign: boolean): Branch {
  // GitHub's words for a branch that is not there; where the token may not see, it says something else.
  if (read.is === 'missing' && /branch not found/i.test(read.message)) {
    throw new UsageFailure({
      what: `policy-ref: ${repository} has no branch ${name}`,
      fix: 'Name a branch; a tag cannot be proven protected',
    });
  }
  return demand(read, `branch ${name} of ${repository}`, isForeign);
}

/** The value, or the end of the run: GitHub answers 404, too, for what the token may not see. */
function demand<T>(read: Read<T>, what: string, isForeign: boolean): T {
  if (read.is === 'value') return read.value;
  throw new ServiceFailure(`GitHub does not show the ${what} to github-token: ${read.message}`, {
    fix: isForeign
      ? 'Give github-token a token that may read the contents of that repository'
      : grantOf('contents: read'),
  });
}
