import type { Reading } from '../core/evidence.js';
import type { BranchProtection, BranchRules } from '../github/answers.js';
import {
  isBranchProtection,
  isBranchRules,
  whyBranchProtection,
  whyBranchRules,
} from '../github/answers-validate.generated.js';
import type { GitHub, Read } from '../github/client.js';

/** What must be demanded of a branch, and how each is told when it is not. */
const DEMANDS = {
  review: 'no rule demands a reviewed pull request',
  history: 'no rule forbids force-pushes',
  existence: 'no rule forbids deletion',
} as const;
type Demand = keyof typeof DEMANDS;
const ALL: readonly Demand[] = ['review', 'history', 'existence'];

const GRANT =
  'protect the branch by a branch ruleset, which needs no permission to read, ' +
  'or give github-token a token of an app with Administration: read';

type Rules = Read<readonly BranchRules[number][]>;

/** The active rules of all rulesets for a branch (operation repos/get-branch-rules). */
export function readRules(github: GitHub, here: string, name: string): Promise<Rules> {
  return github.list(`${here}/rules/branches/${encodeURIComponent(name)}`, isBranchRules, whyBranchRules);
}

/**
 * What a branch's protection does not demand. Rulesets and the classic protection hold together, so either may prove a
 * demand. The classic one is asked for only where the rulesets do not suffice (operation repos/get-branch-protection).
 */
export async function provenGaps(options: {
  readonly github: GitHub;
  readonly here: string;
  readonly name: string;
  /** Whether GitHub calls the branch protected; without a classic protection or rules it does not. */
  readonly isProtected: boolean;
  readonly rules: Rules;
}): Promise<Reading<readonly string[]>> {
  const { github, here, name, isProtected, rules } = options;
  const byRules =
    rules.is === 'value' ? ALL.filter((demand) => rules.value.some((rule) => isDemandedBy(rule, demand))) : [];
  const open = ALL.filter((demand) => !byRules.includes(demand));
  if (open.length === 0) return proven([]);
  const sentences = open.map((demand) => DEMANDS[demand]);
  if (!isProtected) {
    if (rules.is === 'forbidden') return unreadable(`the rules of ${name} (${rules.message})`, sentences);
    return proven(rules.is === 'value' && rules.value.length > 0 ? sentences : ['no rule protects it']);
  }
  const path = `${here}/branches/${encodeURIComponent(name)}/protection`;
  const classic = await github.get(path, isBranchProtection, whyBranchProtection);
  if (classic.is === 'value') {
    const gaps = classicGaps(classic.value, open);
    return rules.is === 'forbidden' && gaps.length > 0
      ? unreadable(`the rules of ${name} (${rules.message})`, gaps)
      : proven(gaps);
  }
  // Only these words say that there is none; another 404 hides it from a token that may not see it.
  if (classic.is === 'missing' && /not protected/i.test(classic.message))
    return rules.is === 'forbidden'
      ? unreadable(`the rules of ${name} (${rules.message})`, sentences)
      : proven(sentences);
  return unreadable(`the branch protection of ${name} (${classic.message})`, sentences);
}

function isDemandedBy({ type, parameters }: BranchRules[number], demand: Demand): boolean {
  if (demand === 'history') return type === 'non_fast_forward';
  if (demand === 'existence') return type === 'deletion';
  return type === 'pull_request' && (parameters?.required_approving_review_count ?? 0) >= 1;
}

function classicGaps(classic: BranchProtection, open: readonly Demand[]): readonly string[] {
  const missing = open.filter((demand) => !isDemandedByClassic(classic, demand)).map((demand) => DEMANDS[demand]);
  const exempt =
    classic.enforce_admins?.enabled === true ? [] : ['administrators are exempt from the branch protection'];
  return [...missing, ...exempt, ...bypassGap(classic, open)];
}

function isDemandedByClassic(classic: BranchProtection, demand: Demand): boolean {
  if (demand === 'history') return classic.allow_force_pushes?.enabled === false;
  if (demand === 'existence') return classic.allow_deletions?.enabled === false;
  return (classic.required_pull_request_reviews?.required_approving_review_count ?? 0) >= 1;
}

/** People, teams or apps who need no pull request. */
function bypassGap(classic: BranchProtection, open: readonly Demand[]): readonly string[] {
  if (!open.includes('review')) return [];
  const {
    users = [],
    teams = [],
    apps = [],
  } = classic.required_pull_request_reviews?.bypass_pull_request_allowances ?? {};
  return users.length + teams.length + apps.length === 0 ? [] : ['some may bypass the required pull request'];
}

const proven = (gaps: readonly string[]): Reading<readonly string[]> => ({ is: 'read', value: gaps });

function unreadable(what: string, sentences: readonly string[]): Reading<readonly string[]> {
  return {
    is: 'unreadable',
    why: `${what} could not be read, and of what could, ${sentences.join('; ')}`,
    grant: GRANT,
  };
}
