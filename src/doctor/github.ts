import type { LedgerChoice } from '../core/doctor/diagnosis.js';
import type { Known } from '../core/doctor/known.js';
import type { GitHubRepository, GitHubSetup, LedgerBranches } from '../core/doctor/on-github/setup.js';
import { ServiceFailure } from '../core/failure.js';
import {
  isAllowedActions,
  isContent,
  isRepositoryIdentity,
  isSubjectFormat,
  isWorkflowRights,
  whyAllowedActions,
  whyContent,
  whyRepositoryIdentity,
  whySubjectFormat,
  whyWorkflowRights,
} from '../github/answers-validate.generated.js';
import type { GitHub } from '../github/client.js';
import type { IdTokens } from '../github/oidc.js';
import { repositoryPath } from '../github/paths.js';
import { grantOf } from '../github/permissions.js';
import { type Asking, createAsking } from './github-asking.js';
import { ADMINISTRATION, readBranchRules, readGuardedBranch, readRulesets, typesOf } from './github-branch.js';
import { readEnvironmentSetup } from './github-environment.js';
import { readTagRulesets } from './github-tags.js';
import { readWorkflows } from './github-workflows.js';
import type { DoctorPort, Looking } from './port.js';

export interface GitHubDoctorOptions {
  readonly github: GitHub;
  /** `OWNER/NAME`. */
  readonly repository: string;
  readonly run: string;
  readonly ledger: LedgerChoice;
  /** Short name of the place that is promoted in, as the branches of the ledger have it. */
  readonly place: string;
  /** The folder of the wanted state, in the repository. */
  readonly promotions: string;
  /** Tokens of the job; null outside of one. */
  readonly idTokens: Pick<IdTokens, 'claimsReading'> | null;
}

/** Asks GitHub how a repository is set up. */
export function githubDoctor(options: GitHubDoctorOptions): DoctorPort {
  const { github, repository, run, ledger, idTokens } = options;
  const asking = createAsking(github);
  return {
    run,
    subject: repository,
    ledger,
    now: () => github.now(),
    async environment() {
      const claims = await idTokens?.claimsReading();
      return claims?.is === 'read' ? claims.value.environment || null : null;
    },
    look: (looking) => look(asking, options, looking),
  };
}

async function look(asking: Asking, options: GitHubDoctorOptions, looking: Looking): Promise<GitHubSetup> {
  const repository = await identityOf(asking, options.repository);
  const here = pathOf(options.repository);
  const { standing } = looking.policy;
  const branch = branchOf(standing, repository);
  const guarded = pathOf(branch.repository);
  const ref = isSame(branch.repository, options.repository) ? branch.commit : repository.defaultBranch;
  const [protection, environments, ledger, subject, workflowRights, allowedActions, workflows, promotions, tags] =
    await Promise.all([
      readGuardedBranch(asking, guarded, branch),
      Promise.all(
        looking.environments.map(
          async (name) => [name, await readEnvironmentSetup(asking, here, repository.owner.login, name)] as const,
        ),
      ),
      readLedger(asking, options),
      asking.always(
        `${here}/actions/oidc/customization/sub`,
        { is: isSubjectFormat, why: whySubjectFormat },
        grantOf('actions: read'),
        ({ use_default, include_claim_keys = [], use_immutable_subject, sub_claim_prefix }) => ({
          usesDefault: use_default,
          claims: include_claim_keys,
          prefix: sub_claim_prefix || null,
          immutable: use_immutable_subject ?? null,
        }),
      ),
      asking.always(
        `${here}/actions/permissions/workflow`,
        { is: isWorkflowRights, why: whyWorkflowRights },
        ADMINISTRATION,
        (answer) => ({
          default: answer.default_workflow_permissions,
          mayApprove: answer.can_approve_pull_request_reviews,
        }),
      ),
      asking.always(
        `${here}/actions/permissions`,
        { is: isAllowedActions, why: whyAllowedActions },
        ADMINISTRATION,
        ({ allowed_actions = 'all', sha_pinning_required = false }) => ({
          allowed: allowed_actions,
          pinned: sha_pinning_required,
        }),
      ),
      readWorkflows(asking, here, ref),
      readFolder(asking, here, ref, options.promotions),
      looking.tags ? readTagRulesets(asking, here) : null,
    ]);
  return {
    is: 'github',
    repository,
    branch: protection,
    environments: new Map(environments),
    ledger,
    subject,
    workflowRights,
    allowedActions,
    workflows,
    promotions,
    tags,
  };
}

// Without it nothing else can be told of either, so it ends the run.
async function identityOf(asking: Asking, repository: string): Promise<GitHubRepository> {
  const guard = { is: isRepositoryIdentity, why: whyRepositoryIdentity };
  const grant = grantOf('contents: read');
  const read = await asking.always(pathOf(repository), guard, grant, (answer) => ({
    fullName: answer.full_name,
    id: String(answer.id),
    owner: { login: answer.owner.login, id: String(answer.owner.id) },
    defaultBranch: answer.default_branch,
    page: answer.html_url,
  }));
  if (read.is === 'readable') return read.value;
  throw new ServiceFailure(`GitHub does not show the repository ${repository} to github-token: ${read.why}`, {
    fix: read.grant,
  });
}

/** A preset stands nowhere: what counts then is the default branch, from which runs may ask. */
function branchOf(standing: Looking['policy']['standing'], { fullName, defaultBranch }: GitHubRepository) {
  if (standing === null) return { repository: fullName, name: defaultBranch, commit: defaultBranch };
  const { repository, ref, commit } = standing;
  return { repository, name: ref.replace(/^refs\/heads\//, ''), commit };
}

async function readLedger(asking: Asking, { ledger, place }: GitHubDoctorOptions): Promise<LedgerBranches | null> {
  if (ledger.is !== 'here') return null;
  const here = pathOf(ledger.repository);
  // Rules hold for names, so a branch that is not there yet is under them, too.
  const rules = await readBranchRules(asking, here, `${ledger.prefix}/${place}/model/any`);
  const rulesets = await readRulesets(asking, here, rules);
  return { repository: ledger.repository, prefix: ledger.prefix, rules: typesOf(rules), rulesets };
}

/** The folder, where it is there (operation repos/get-content). */
function readFolder(asking: Asking, here: string, ref: string, folder: string): Promise<Known<string | null>> {
  const path = `${here}/contents/${folder.split('/').map(encodeURIComponent).join('/')}?ref=${encodeURIComponent(ref)}`;
  return asking.one(path, { is: isContent, why: whyContent }, grantOf('contents: read'), (content) =>
    Array.isArray(content) ? folder : null,
  );
}

function pathOf(repository: string): string {
  const [owner = '', name = ''] = repository.split('/');
  return repositoryPath({ owner, name });
}

// GitHub compares the names of repositories without regard to case.
const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
