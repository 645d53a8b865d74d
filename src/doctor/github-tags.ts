import type { Known } from '../core/doctor/known.js';
import type { TagRuleset } from '../core/doctor/on-github/setup.js';
import type { RulesetAnswer, RulesetsAnswer } from '../github/answers.js';
import { isRuleset, isRulesets, whyRuleset, whyRulesets } from '../github/answers-validate.generated.js';
import type { Read } from '../github/client.js';
import { grantOf } from '../github/permissions.js';
import type { Asking } from './github-asking.js';

const GRANT = grantOf('contents: read');

/** The active rulesets for tags (operations repos/get-repo-rulesets and repos/get-repo-ruleset). */
export async function readTagRulesets(asking: Asking, here: string): Promise<Known<readonly TagRuleset[]>> {
  const path = `${here}/rulesets?targets=tag`;
  const listed: Read<readonly RulesetsAnswer[number][]> = await asking.github.list(path, isRulesets, whyRulesets);
  const from = asking.source(path);
  if (listed.is !== 'value') return { is: 'unreadable', why: listed.message, grant: GRANT, from };
  const active = listed.value.filter(({ enforcement }) => enforcement === 'active');
  const read = await Promise.all(
    active.map(({ id }) =>
      asking.always(`${here}/rulesets/${id}`, { is: isRuleset, why: whyRuleset }, GRANT, rulesetOf),
    ),
  );
  const rulesets: TagRuleset[] = [];
  for (const one of read) {
    if (one.is === 'unreadable') return one;
    rulesets.push(one.value);
  }
  return { is: 'readable', value: rulesets, from };
}

function rulesetOf({ name, conditions, rules = [] }: RulesetAnswer): TagRuleset {
  return { name, include: conditions?.ref_name?.include ?? [], types: rules.map(({ type }) => type) };
}
