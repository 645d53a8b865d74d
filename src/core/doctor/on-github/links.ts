import { quoted } from '../quoted.js';
import type { GitHubRepository } from './setup.js';

type Page = Pick<GitHubRepository, 'fullName' | 'page'>;

/** Where a setting is, as GitHub's pages lead to it. */
export const environmentsPage = ({ page }: Page, name: string): string =>
  `Settings > Environments > ${name} (${page}/settings/environments)`;
export const rulesPage = (repository: string): string => `Settings > Rules > Rulesets of ${repository}`;
export const actionsPage = ({ page }: Page): string => `Settings > Actions > General (${page}/settings/actions)`;

/** A ruleset that forbids to rewrite or delete what matches, and asks for reviewed pull requests where it is to. */
export function rulesetCommand(repository: string, name: string, ref: string, reviewed: boolean): string {
  const review = {
    required_approving_review_count: 1,
    dismiss_stale_reviews_on_push: true,
    require_code_owner_review: true,
    require_last_push_approval: true,
    required_review_thread_resolution: false,
  };
  const ruleset = {
    name,
    target: 'branch',
    enforcement: 'active',
    conditions: { ref_name: { include: [ref], exclude: [] } },
    rules: [
      { type: 'non_fast_forward' },
      { type: 'deletion' },
      ...(reviewed ? [{ type: 'pull_request', parameters: review }] : []),
    ],
  };
  return `gh api --method POST repos/${repository}/rulesets --input - <<< ${quoted(JSON.stringify(ruleset))}`;
}
