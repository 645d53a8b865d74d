import {
  isCommits,
  isRefs,
  isRepository,
  whyCommits,
  whyRefs,
  whyRepository,
} from '../azure-devops/answers-validate.generated.js';
import type { AzureDevOps, Read } from '../azure-devops/client.js';
import { apisOf } from '../azure-devops/paths.js';
import { grantOf } from '../azure-devops/permissions.js';
import type { OwnedContext } from '../azure-devops/primary-artifact.js';
import type { PolicyEvidence } from '../core/evidence.js';
import { ServiceFailure, UsageFailure } from '../core/failure.js';
import { azureReposBase } from './azure-repos-base.js';
import { readFile } from './azure-repos-file.js';
import { provenGaps } from './azure-repos-protection.js';
import { relativePath } from './policy-path.js';
import { parsePolicyRef } from './policy-ref.js';
import type { ForgePort } from './port.js';

export interface AzureReposOptions {
  readonly devops: AzureDevOps;
  readonly context: OwnedContext;
  /** `[PROJECT/]NAME`; empty for the repository of the run. */
  readonly policyRepository: string;
  /** The input `policy-ref`, `[REPOSITORY@]REF`; empty for the default branch. */
  readonly policyRef: string;
}

/** The branch where the policy stands, at one commit. */
interface Head {
  readonly name: string;
  readonly commit: string;
  /** `PROJECT/NAME`. */
  readonly repository: string;
  /** Its path in the API. */
  readonly here: string;
  /** Whether it is the repository of the run. */
  readonly isOwn: boolean;
  readonly evidence: Promise<PolicyEvidence>;
}

/** Names of projects and repositories may hold blanks, and no slash. */
const REPOSITORY = /^[^/@\\:\p{Cc}]+(\/[^/@\\:\p{Cc}]+)?$/u;
const NAMING = { pattern: REPOSITORY, example: 'PROJECT/NAME' };
const BRANCHES = 'refs/heads/';

/** Reads the policy from a branch in Azure Repos at one recorded commit, and what protects that branch. */
export function azureReposForge(options: AzureReposOptions): ForgePort {
  const { devops, context } = options;
  const asked = parsePolicyRef(options.policyRef, NAMING);
  const named = namedRepository(asked.repository, options);
  const grant = grantOf('repository', context);

  // Operations Repositories - Get, Refs - List, Policy Configurations - Get.
  const head = async (): Promise<Head> => {
    // Not before: who only looks at the history needs no policy.
    const { project, repository: nameOrId } = named ?? ownRepository(context);
    const path = `${apisOf({ project })}/git/repositories/${encodeURIComponent(nameOrId)}`;
    const read = await devops.get({ path }, isRepository, whyRepository);
    const found = demand(read, `repository ${project}/${nameOrId}`, grant);
    const repository = `${found.project.name}/${found.name}`;
    const { defaultBranch } = found;
    const ref = asked.branch === null ? defaultBranch : `${BRANCHES}${asked.branch}`;
    if (!ref) throw new UsageFailure({ what: `${repository} has no branch`, fix: 'Commit a policy there' });
    const here = `${apisOf({ project: found.project.name })}/git/repositories/${found.id}`;
    const name = ref.slice(BRANCHES.length);
    const query = { filter: ref.replace(/^refs\//, '') };
    const proving = provenGaps({ devops, grant, repository: found, ref });
    proving.catch(() => undefined);
    const refs = await devops.list({ path: `${here}/refs`, query }, isRefs, whyRefs);
    const commit = demand(refs, `branches of ${repository}`, grant).find((one) => one.name === ref)?.objectId;
    if (commit === undefined) {
      throw new UsageFailure({
        what: `policy-ref: ${repository} has no branch ${name}`,
        fix: 'Name a branch; a tag cannot be proven protected',
      });
    }
    const isOwn = context.is === 'yaml' && context.repository.id.toLowerCase() === found.id.toLowerCase();
    const mustBeProtected = !isOwn || ref !== defaultBranch;
    const evidence = proving.then((gaps) => ({
      system: 'azure-devops' as const,
      repository,
      ref,
      commit,
      mustBeProtected,
      gaps,
    }));
    return { name, commit, repository, here, isOwn, evidence };
  };

  return {
    async policy(path, at) {
      const file = relativePath(path);
      const { name, commit: tip, repository, here, isOwn, evidence } = await head();
      const commit = isOwn && at?.ref === `${BRANCHES}${name}` ? at.commit : tip;
      if (commit !== tip) await refuseStray(devops, { here, where: `${repository}@${name}`, tip, commit, grant });
      const place = { repository, ref: name, commit };
      const [bytes, proven] = await Promise.all([readFile(devops, { here, file, place, grant }), evidence]);
      return { bytes, file, evidence: { ...proven, commit } };
    },
    base: (reference) => azureReposBase(devops, grant, reference),
    async standing() {
      return (await head()).evidence;
    },
  };
}

interface Pinned {
  readonly here: string;
  readonly where: string;
  readonly tip: string;
  readonly commit: string;
  readonly grant: string;
}

/** Ends the run where the commit is none of the branch's past (operation Merge Bases - List): nobody has protected it. */
async function refuseStray(devops: AzureDevOps, { here, where, tip, commit, grant }: Pinned): Promise<void> {
  const question = { path: `${here}/commits/${tip}/mergebases`, query: { otherCommitId: commit } };
  const read = await devops.list(question, isCommits, whyCommits);
  const bases = demand(read, `history of ${where}`, grant);
  if (bases.some(({ commitId }) => commitId === commit)) return;
  throw new UsageFailure({
    what: `The policy is wanted at ${commit.slice(0, 12)}, which is no commit of ${where}`,
    fix: 'Merge into the branch where the policy stands',
  });
}

interface InProject {
  readonly project: string;
  /** Name or id. */
  readonly repository: string;
}

/** What `policy-ref` says, else `policy-repository`; null where neither names a repository. */
function namedRepository(named: string | null, { context, policyRepository }: AzureReposOptions): InProject | null {
  const given = named ?? policyRepository;
  if (named !== null && policyRepository !== '' && named.toLowerCase() !== policyRepository.toLowerCase()) {
    throw new UsageFailure({
      what: `policy-ref names the repository ${named}, and policy-repository ${policyRepository}`,
      fix: 'Name it once',
    });
  }
  if (given === '') return null;
  if (!REPOSITORY.test(given)) {
    throw new UsageFailure({
      what: `policy-repository is ${JSON.stringify(given.slice(0, 200))}, which is no name of a repository`,
      fix: 'Write it as PROJECT/NAME, or as NAME in the project of the run',
    });
  }
  const [first = '', second] = given.split('/');
  return second === undefined
    ? { project: context.project, repository: first }
    : { project: first, repository: second };
}

/** The repository of the run, or the one of a release's primary artifact. */
function ownRepository(context: OwnedContext): InProject {
  const fix = 'Say with policy-repository where the policy is, as PROJECT/NAME';
  if (context.is === 'classic' && context.primary.is === 'unreadable') {
    const { why, grant } = context.primary;
    const what = `Azure DevOps does not show this job which repository the release comes from: ${why}`;
    throw new ServiceFailure(what, { fix: grant ?? fix });
  }
  const own = context.repository;
  if (own === null) {
    const what = 'The primary artifact of this release is no repository and no build of one';
    const link = 'Link the repository of the policy as primary artifact (Releases, Edit, Artifacts)';
    throw new UsageFailure({ what, fix: `${link}, or ${fix[0]?.toLowerCase()}${fix.slice(1)}` });
  }
  if (own.provider !== 'TfsGit')
    throw new UsageFailure({ what: `The repository ${own.name} is not in Azure Repos`, fix });
  const [project = ''] = context.is === 'classic' ? own.name.split('/') : [context.project];
  return { project, repository: own.id };
}

/** The value, or the end of the run: Azure DevOps answers 404, too, for what the token may not see. */
function demand<T>(read: Read<T>, what: string, grant: string): T {
  if (read.is === 'value') return read.value;
  throw new ServiceFailure(`Azure DevOps does not show the ${what} to this job: ${read.message}`, {
    fix: `${grant[0]?.toUpperCase()}${grant.slice(1)}; where the project protects access to repositories in pipelines, check it out in this job`,
  });
}
