import { type Diagnosis, symptom } from '../diagnosis.js';
import { valueOr } from '../known.js';
import { quoted } from '../quoted.js';
import { branchPage } from './portal.js';
import type { AzureDevOpsSetup, BranchPolicy, PolicyBranch } from './setup.js';

export const policyBranchUnprotected: Diagnosis<AzureDevOpsSetup> = {
  id: 'policy-branch-unprotected',
  severity: 'unsafe',
  title: 'The branch of the policy is not protected',
  meaning:
    'Somebody can weaken the policy, or the pipeline that obeys it, without a review. Every promotion that needs an approval is refused until a policy that blocks demands a reviewer other than the author, of what was pushed last.',
  remedy:
    'Project settings > Repositories > REPOSITORY > Branch policies > BRANCH: Require a minimum number of reviewers',
  examine({ gates, standing, setup }) {
    if (standing === null || (gates.length === 0 && !standing.mustBeProtected)) return [];
    const { gaps, ref, repository } = standing;
    const name = ref.replace(/^refs\/heads\//, '');
    const subject = `branch ${name} of ${repository}`;
    const page = setup.branch === null ? `Settings > Rules > Rulesets of ${repository}` : branchPage(setup.branch);
    if (gaps.is === 'unreadable') {
      const found = `What protects it could not be read: ${gaps.why}`;
      const id = policyBranchUnprotected.id;
      const fix = gaps.grant ?? `Protect it: ${page}`;
      return [{ id, severity: 'unknown', decides: true, subject, gates: [], found, fix, command: null }];
    }
    const policies = setup.branch === null ? [] : valueOr(setup.branch.policies, []);
    const reviewing = policies.filter((one) => one.is === 'minimum-reviewers');
    const command = setup.branch === null ? null : commandFor(setup.branch, reviewing);
    return gaps.value.map((gap) => {
      const weak = gap.startsWith('no ') ? whyNone(reviewing) : '';
      return symptom(policyBranchUnprotected, {
        subject,
        found: `${gap[0]?.toUpperCase() ?? ''}${gap.slice(1)}${weak}`,
        fix: fixOf(gap, page),
        command,
      });
    });
  },
};

function fixOf(gap: string, page: string): string {
  if (gap.includes('author')) return `Clear "Allow requestors to approve their own changes": ${page}`;
  if (gap.includes('votes')) return `Choose "Reset all code reviewer votes" where new changes are pushed: ${page}`;
  return `Require a minimum number of reviewers, 1 or more, and let the policy block: ${page}`;
}

/** A policy that is there, and does not do it. */
function whyNone(policies: readonly BranchPolicy[]): string {
  const [first] = policies;
  if (first === undefined) return '';
  return first.isEnabled ? `: policy ${first.id} is optional` : `: policy ${first.id} is switched off`;
}

function commandFor({ id, name }: PolicyBranch, [first]: readonly BranchPolicy[]): string {
  const verb = first === undefined ? 'create' : `update --id ${first.id}`;
  return `az repos policy approver-count ${verb} --repository-id ${id} --branch ${quoted(name)} --enabled true --blocking true --minimum-approver-count 1 --creator-vote-counts false --reset-on-source-push true --allow-downvotes false`;
}
