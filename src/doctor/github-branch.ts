import type { Known } from '../core/doctor/known.js';
import type {
  BranchRule,
  Bypass,
  CodeOwners,
  GuardedBranch,
  ReviewDemands,
  Ruleset,
} from '../core/doctor/on-github/setup.js';
import { readRules } from '../forge/github-protection.js';
import type { BranchRules, Content, RulesetAnswer } from '../github/answers.js';
import {
  isBranchProtection,
  isContent,
  isRuleset,
  whyBranchProtection,
  whyContent,
  whyRuleset,
} from '../github/answers-validate.generated.js';
import { contentOf } from '../github/file-content.js';
import { grantOf } from '../github/permissions.js';
import { readCodeOwners } from './code-owners-file.js';
import type { Asking } from './github-asking.js';

/** What a job's token can never have. */
export const ADMINISTRATION =
  'Give github-token a token of an app with Administration: read; the own token of a job cannot have it';

type Rules = Known<readonly BranchRules[number][]>;

/** The active rules of a branch, whether it exists or not. */
export async function readBranchRules(asking: Asking, here: string, name: string): Promise<Rules> {
  const read = await readRules(asking.github, here, name);
  const from = asking.source(`${here}/rules/branches/${encodeURIComponent(name)}`);
  if (read.is === 'value') return { is: 'readable', value: read.value, from };
  return { is: 'unreadable', why: read.message, grant: grantOf('contents: read'), from };
}

/** The rulesets that rules come from, each once. */
export async function readRulesets(asking: Asking, here: string, rules: Rules): Promise<readonly Known<Ruleset>[]> {
  if (rules.is !== 'readable') return [];
  const ids = [...new Set(rules.value.map(({ ruleset_id }) => ruleset_id))].filter((id) => id !== undefined);
  const guard = { is: isRuleset, why: whyRuleset };
  return Promise.all(
    ids.map((id) =>
      asking.always(
        `${here}/rulesets/${id}`,
        guard,
        ADMINISTRATION,
        ({ id: own, name, bypass_actors, current_user_can_bypass: self }) => ({
          id: String(own),
          name,
          bypass: bypass_actors ? bypass_actors.map(bypassOf) : null,
          ownBypass: self === undefined ? null : self === 'always' || self === 'exempt',
        }),
      ),
    ),
  );
}

type Actor = NonNullable<RulesetAnswer['bypass_actors']>[number];

function bypassOf({ actor_type, actor_id, bypass_mode = 'always' }: Actor): Bypass {
  return { type: actor_type, id: typeof actor_id === 'number' ? String(actor_id) : null, mode: bypass_mode };
}

/** Everything that guards the branch of the policy. */
export async function readGuardedBranch(
  asking: Asking,
  here: string,
  { repository, name, commit }: { readonly repository: string; readonly name: string; readonly commit: string },
): Promise<GuardedBranch> {
  const [rules, codeOwners] = await Promise.all([
    readBranchRules(asking, here, name),
    readOwners(asking, here, commit),
  ]);
  const [rulesets, reviews] = await Promise.all([
    readRulesets(asking, here, rules),
    readReviews(asking, here, name, rules),
  ]);
  return { repository, name, rules: typesOf(rules), rulesets, reviews, codeOwners };
}

export const typesOf = (rules: Rules): Known<readonly BranchRule[]> =>
  rules.is === 'readable' ? { ...rules, value: rules.value.map(({ type }) => ({ type })) } : rules;

/** What all rules together ask of a pull request; where none asks for one, the classic protection may. */
async function readReviews(
  asking: Asking,
  here: string,
  name: string,
  rules: Rules,
): Promise<Known<ReviewDemands | null>> {
  if (rules.is === 'unreadable') return rules;
  const asked = rules.value.filter(({ type }) => type === 'pull_request').map(({ parameters }) => parameters ?? {});
  if (asked.length > 0) {
    const value = {
      count: Math.max(...asked.map(({ required_approving_review_count: count = 0 }) => count)),
      dismissesStale: asked.some((one) => one.dismiss_stale_reviews_on_push === true),
      lastPush: asked.some((one) => one.require_last_push_approval === true),
      codeOwners: asked.some((one) => one.require_code_owner_review === true),
    };
    return { ...rules, value };
  }
  const path = `${here}/branches/${encodeURIComponent(name)}/protection`;
  const guard = { is: isBranchProtection, why: whyBranchProtection };
  return asking.one(path, guard, ADMINISTRATION, ({ required_pull_request_reviews: reviews }) =>
    reviews
      ? {
          count: reviews.required_approving_review_count ?? 0,
          dismissesStale: reviews.dismiss_stale_reviews === true,
          lastPush: reviews.require_last_push_approval === true,
          codeOwners: reviews.require_code_owner_reviews === true,
        }
      : null,
  );
}

/** Where GitHub looks, in its order (docs.github.com, "About code owners"). */
const OWNERS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

async function readOwners(asking: Asking, here: string, commit: string): Promise<Known<CodeOwners | null>> {
  for (const path of OWNERS) {
    const read = await readText(asking, here, path, commit);
    if (read.is === 'unreadable') return read;
    if (read.value !== null) return { ...read, value: { path, entries: readCodeOwners(read.value) } };
  }
  return { is: 'readable', value: null, from: asking.source(`${here}/contents/{${OWNERS.join(',')}}`) };
}

/** The text of a file at a commit; null where there is none. */
export async function readText(
  asking: Asking,
  here: string,
  path: string,
  commit: string,
): Promise<Known<string | null>> {
  const at = `${here}/contents/${path.split('/').map(encodeURIComponent).join('/')}?ref=${encodeURIComponent(commit)}`;
  const guard = { is: isContent, why: whyContent };
  return asking.one(at, guard, grantOf('contents: read'), (content: Content) => {
    if (Array.isArray(content) || !('type' in content) || content.type !== 'file') return null;
    const bytes = contentOf(content);
    return bytes === null ? null : new TextDecoder().decode(bytes);
  });
}
