import type { Lifecycle, Stage } from '../lifecycle.js';
import { type Pair, pair, type Rule } from './policy.js';
import type { PRESET_RULES } from './schema.js';

export interface PresetParts {
  readonly lifecycle: Lifecycle;
  readonly rules: ReadonlyMap<Pair, Rule>;
}

/** What is left of a preset when rules of it are switched off by name. */
export function disableRules(
  names: readonly (typeof PRESET_RULES)[number][],
  preset: PresetParts,
): PresetParts & { readonly backwards: boolean } {
  const backwards = names.includes('forward-only');
  const stages = names.includes('archive-incumbent') ? shareEveryStage(preset.lifecycle) : preset.lifecycle;
  const open = names.includes('approve-production') ? dropApprovals(preset.rules) : preset.rules;
  return { lifecycle: stages, rules: backwards ? addWaysBack(open) : open, backwards };
}

function shareEveryStage({ stages: [first, ...others] }: Lifecycle): Lifecycle {
  const share = (stage: Stage): Stage => ({ ...stage, exclusive: null });
  return { stages: [share(first), ...others.map(share)] };
}

function dropApprovals(rules: ReadonlyMap<Pair, Rule>): ReadonlyMap<Pair, Rule> {
  return new Map([...rules].map(([key, rule]) => [key, { ...rule, environment: null, approvals: [] }]));
}

// The way back asks for what the way there asks for.
function addWaysBack(rules: ReadonlyMap<Pair, Rule>): ReadonlyMap<Pair, Rule> {
  const back = [...rules.values()].map((rule): [Pair, Rule] => [
    pair(rule.to, rule.from),
    { ...rule, from: rule.to, to: rule.from },
  ]);
  return new Map([...back, ...rules]);
}
