import {
  isCommitDiffs,
  isRefs,
  isRepository,
  whyCommitDiffs,
  whyRefs,
  whyRepository,
} from '../azure-devops/answers-validate.generated.js';
import type { AzureDevOps, Read } from '../azure-devops/client.js';
import { apisOf } from '../azure-devops/paths.js';
import type { Reading } from '../core/evidence.js';
import { ServiceFailure, UsageFailure } from '../core/failure.js';
import type { BaseReference } from '../core/policy/base-reference.js';
import { readFile } from './azure-repos-file.js';
import { provenGaps } from './azure-repos-protection.js';
import type { CommittedBase } from './port.js';

const BRANCHES = 'refs/heads/';

/** Reads the base of a policy from the repository of this organisation that it names, at one recorded commit. */
export async function azureReposBase(
  devops: AzureDevOps,
  grant: string,
  { repository: asked, path: file, ref, text }: BaseReference,
): Promise<CommittedBase> {
  const [project = '', name = ''] = asked.split('/');
  const path = `${apisOf({ project })}/git/repositories/${encodeURIComponent(name)}`;
  // Operation Repositories - Get.
  const found = demand(await devops.get({ path }, isRepository, whyRepository), `repository ${asked}`, grant);
  const repository = `${found.project.name}/${found.name}`;
  const here = `${apisOf({ project: found.project.name })}/git/repositories/${found.id}`;
  const fullRef = ref.is === 'branch' ? `${BRANCHES}${ref.name}` : ref.sha;
  const proving =
    ref.is === 'branch'
      ? provenGaps({ devops, grant, repository: found, ref: fullRef })
      : strayGaps(devops, here, grant, found.defaultBranch ?? '', ref.sha);
  proving.catch(() => undefined);
  const commit =
    ref.is === 'commit' ? ref.sha : await headOf(devops, { here, repository, name: ref.name, ref: fullRef, grant });
  const place = { repository, ref: ref.is === 'branch' ? ref.name : ref.sha.slice(0, 12), commit };
  const words = { name: 'base of the policy', absent: `Mend ${JSON.stringify(text)} in "extends"` };
  const [bytes, gaps] = await Promise.all([readFile(devops, { here, file, place, grant, words }), proving]);
  return { bytes, evidence: { file, repository, ref: fullRef, commit, gaps } };
}

interface Branch {
  readonly here: string;
  readonly repository: string;
  readonly name: string;
  readonly ref: string;
  readonly grant: string;
}

/** The commit of a branch (operation Refs - List). */
async function headOf(devops: AzureDevOps, { here, repository, name, ref, grant }: Branch): Promise<string> {
  const query = { filter: ref.replace(/^refs\//, '') };
  const refs = await devops.list({ path: `${here}/refs`, query }, isRefs, whyRefs);
  const commit = demand(refs, `branches of ${repository}`, grant).find((one) => one.name === ref)?.objectId;
  if (commit !== undefined) return commit;
  throw new UsageFailure({
    what: `extends: ${repository} has no branch ${name}`,
    fix: 'Name a branch, or the full SHA of a commit; a tag cannot be proven protected',
  });
}

/**
 * Whether the commit is one of the default branch's history (operation Diffs - Get): whoever may push a branch can make
 * one that is read there.
 */
async function strayGaps(
  devops: AzureDevOps,
  here: string,
  grant: string,
  usual: string,
  sha: string,
): Promise<Reading<readonly string[]>> {
  const branch = usual.slice(BRANCHES.length);
  const query = {
    baseVersion: branch,
    baseVersionType: 'branch',
    targetVersion: sha,
    targetVersionType: 'commit',
    $top: '1',
  };
  const read = await devops.get({ path: `${here}/diffs/commits`, query }, isCommitDiffs, whyCommitDiffs);
  if (read.is === 'forbidden') {
    const why = `whether ${sha.slice(0, 12)} is in the history of ${branch} (${read.message})`;
    return { is: 'unreadable', why, grant };
  }
  const isOfHistory = read.is === 'value' && read.value.commonCommit === sha;
  const stray = `${sha.slice(0, 12)} is not in the history of ${branch}: whoever may push a branch can make such a commit`;
  return { is: 'read', value: isOfHistory ? [] : [stray] };
}

/** The value, or the end of the run: Azure DevOps answers 404, too, for what the token may not see. */
function demand<T>(read: Read<T>, what: string, grant: string): T {
  if (read.is === 'value') return read.value;
  throw new ServiceFailure(
    `Azure DevOps does not show the ${what}, where the base stands, to this job: ${read.message}`,
    {
      fix: `${grant[0]?.toUpperCase()}${grant.slice(1)}; where the project protects access to repositories in pipelines, check it out in this job`,
    },
  );
}
