import type { PolicyEvidence } from '../core/evidence.js';
import { ServiceFailure, UsageFailure } from '../core/failure.js';
import type { Branch } from '../github/answers.js';
import { isBranch, isRepository, whyBranch, whyRepository } from '../github/answers-validate.generated.js';
import type { GitHub, Read } from '../github/client.js';
import type { RunContext } from '../github/context.js';
import { repositoryPath } from '../github/paths.js';
import { readFile, relativePath } from './github-file.js';
import { provenGaps, readRules } from './github-protection.js';
import type { ForgePort } from './port.js';

export interface GitHubForgeOptions {
  readonly github: GitHub;
  readonly context: Pick<RunContext, 'repository' | 'owner' | 'name'>;
  /** The input `policy-ref`; empty for the default branch, which is all that it may name for now. */
  readonly policyRef: string;
}

/** The branch where the policy stands, at one commit. */
interface Head {
  readonly name: string;
  readonly branch: Branch;
  readonly evidence: Promise<PolicyEvidence>;
}

/** Reads the policy from the default branch at one recorded commit, and what protects that branch. */
export function githubForge({ github, context, policyRef }: GitHubForgeOptions): ForgePort {
  const here = repositoryPath(context);

  // Operations repos/get, repos/get-branch, repos/get-branch-rules.
  const head = async (): Promise<Head> => {
    const repository = await github.get(here, isRepository, whyRepository);
    const { default_branch: name } = demand(repository, `repository ${context.repository}`);
    refuseOtherRef(policyRef, name);
    const escaped = encodeURIComponent(name);
    const [answer, rules] = await Promise.all([
      github.get(`${here}/branches/${escaped}`, isBranch, whyBranch),
      readRules(github, here, name),
    ]);
    const branch = demand(answer, `branch ${name} of ${context.repository}`);
    const evidence = provenGaps({ github, here, name, isProtected: branch.protected, rules }).then((gaps) => ({
      repository: context.repository,
      ref: `refs/heads/${name}`,
      commit: branch.commit.sha,
      gaps,
    }));
    return { name, branch, evidence };
  };

  return {
    async policy(path) {
      const file = relativePath(path);
      const { name, branch, evidence } = await head();
      const at = { repository: context.repository, ref: name, commit: branch.commit.sha };
      const [bytes, proven] = await Promise.all([readFile(github, here, file, at), evidence]);
      return { bytes, file, evidence: proven };
    },
    async standing() {
      return (await head()).evidence;
    },
  };
}

function refuseOtherRef(policyRef: string, defaultBranch: string): void {
  if (['', defaultBranch, `refs/heads/${defaultBranch}`].includes(policyRef)) return;
  throw new UsageFailure({
    what: `policy-ref is ${policyRef}: policy-ref other than the default branch is not available yet`,
    fix: `Leave it out, or set it to ${defaultBranch}`,
  });
}

/** The value, or the end of the run: GitHub answers 404, too, for what the token may not see. */
function demand<T>(read: Read<T>, what: string): T {
  if (read.is === 'value') return read.value;
  throw new ServiceFailure(`GitHub does not show the ${what} to github-token: ${read.message}`, {
    fix: 'Add to the job: permissions: contents: read',
  });
}
