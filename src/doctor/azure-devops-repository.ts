import type { BranchPolicies, Repository } from '../azure-devops/answers.js';
import {
  isAccessControlLists,
  isBranchPolicies,
  isFolder,
  isRepository,
  whyAccessControlLists,
  whyBranchPolicies,
  whyFolder,
  whyRepository,
} from '../azure-devops/answers-validate.generated.js';
import { apisOf } from '../azure-devops/paths.js';
import type { Known } from '../core/doctor/known.js';
import { GIT_NAMESPACE } from '../core/doctor/on-azure-devops/git-rights.js';
import type { BranchPolicy, RepositoryRights } from '../core/doctor/on-azure-devops/setup.js';
import { isOfBranch, MINIMUM_REVIEWERS } from '../forge/azure-repos-protection.js';
import { type Asking, orHidden } from './azure-devops-asking.js';

/** The type of the branch policy "Automatically included reviewers". */
const REQUIRED_REVIEWERS = 'fd2167ab-b0be-447a-8ec8-39368250530e';

/** A repository, by `PROJECT/NAME` or an id in the place of the name (operation Repositories - Get). */
export function readRepository(asking: Asking, name: string, grant: string): Promise<Known<Repository>> {
  const [project = '', repository = ''] = name.split('/');
  const path = `${apisOf({ project })}/git/repositories/${encodeURIComponent(repository)}`;
  return asking.one({ path }, { is: isRepository, why: whyRepository }, grant, (found) => found);
}

/** Every policy that a branch is under (operation Policy Configurations - Get). */
export function readPolicies(
  asking: Asking,
  repository: Repository,
  ref: string,
  grant: string,
): Promise<Known<readonly BranchPolicy[]>> {
  const path = `${apisOf({ project: repository.project.name })}/git/policy/configurations`;
  const query = { repositoryId: repository.id, refName: ref };
  const guard = { is: isBranchPolicies, why: whyBranchPolicies };
  return asking.all({ path, query }, guard, grant, (all) =>
    all.filter((one) => one.isDeleted !== true && isOfBranch(one, repository, ref)).map(policyOf),
  );
}

function policyOf({ id, type, isEnabled, isBlocking, settings }: BranchPolicies['value'][number]): BranchPolicy {
  const kind = type.id.toLowerCase();
  const is =
    kind === MINIMUM_REVIEWERS ? 'minimum-reviewers' : kind === REQUIRED_REVIEWERS ? 'required-reviewers' : 'other';
  return {
    id: String(id),
    is,
    kind: type.displayName || kind,
    isEnabled,
    isBlocking,
    minimum: settings?.minimumApproverCount ?? 0,
    paths: settings?.filenamePatterns ?? [],
  };
}

/** A folder at a commit, where it is shown (operation Items - List). */
export async function readFolder(
  { devops }: Asking,
  { id, project }: Repository,
  folder: string,
  commit: string,
): Promise<string | null> {
  const path = `${apisOf({ project: project.name })}/git/repositories/${id}/items`;
  const query = {
    scopePath: `/${folder}`,
    recursionLevel: 'oneLevel',
    'versionDescriptor.version': commit,
    'versionDescriptor.versionType': 'commit',
  };
  const read = await devops.list({ path, query }, isFolder, whyFolder);
  return read.is === 'value' ? folder : null;
}

/**
 * Who may do what with a repository and its branches, as far as it is said of it and of its project (operation Access
 * Control Lists - Query). Whether a build service may ask that is documented nowhere.
 */
export async function readRights(
  asking: Asking,
  { id, project }: Repository,
  grant: string,
): Promise<Known<RepositoryRights>> {
  const path = `/_apis/accesscontrollists/${GIT_NAMESPACE}`;
  const own = `repoV2/${project.id}/${id}`;
  const guard = { is: isAccessControlLists, why: whyAccessControlLists };
  const asked = (token: string, recurse: string) => {
    const question = { path, query: { token, recurse } };
    return orHidden(
      asking,
      question,
      grant,
      asking.all(question, guard, grant, (all) => all),
    );
  };
  const [above, beneath] = await Promise.all([asked(`repoV2/${project.id}`, 'false'), asked(own, 'true')]);
  if (above.is === 'unreadable') return above;
  if (beneath.is === 'unreadable') return beneath;
  const lists = [...above.value, ...beneath.value].map(({ token, inheritPermissions, acesDictionary }) => ({
    token,
    inherits: inheritPermissions !== false,
    entries: Object.values(acesDictionary).map(({ descriptor, allow = 0, deny = 0 }) => ({ descriptor, allow, deny })),
  }));
  return { ...beneath, value: { project: project.id, repository: id, lists } };
}
