import type { BaseEvidence, IdentitySystem, PolicyEvidence } from '../core/evidence.js';
import { UsageFailure } from '../core/failure.js';
import { findStage, type Stage, UNREGISTERED } from '../core/lifecycle.js';
import { didYouMean } from '../core/nearest.js';
import { closePolicy, loadPreset, openPolicy, PRESET_PREFIX } from '../core/policy/load.js';
import type { Policy } from '../core/policy/policy.js';
import type { Problem } from '../core/problem.js';
import type { Result } from '../core/result.js';
import type { BranchCommit } from '../forge/port.js';
import type { Ports } from './ports.js';

export interface CommittedRules {
  readonly policy: Policy;
  readonly evidence: PolicyEvidence | null;
  /** Where the policy's base was read; null where it has none in a repository. */
  readonly base: BaseEvidence | null;
}

/**
 * The policy that applies: a file where the forge says, or a preset by `preset:NAME`. Throws with every problem that it has.
 *
 * @param at a commit of its branch, to be read at instead of the tip
 */
export async function readPolicy(
  path: string,
  { forge, policiesFor }: Pick<Ports, 'forge' | 'policiesFor'>,
  at?: BranchCommit,
): Promise<CommittedRules> {
  if (path.startsWith(PRESET_PREFIX)) {
    const preset = loadPreset(path.slice(PRESET_PREFIX.length), policiesFor);
    return { policy: usable(preset), evidence: await forge.standing(), base: null };
  }
  const { bytes, file, evidence } = await forge.policy(path, at);
  return rulesIn(bytes, file, evidence, { forge, policiesFor });
}

/** The rules in the bytes of a policy file, with its base. Throws with every problem that they have. */
export async function rulesIn(
  bytes: Uint8Array,
  file: string,
  evidence: PolicyEvidence | null,
  { forge, policiesFor }: Pick<Ports, 'forge' | 'policiesFor'>,
): Promise<CommittedRules> {
  const opened = usable(openPolicy(bytes, file, policiesFor));
  const base = opened.base === null ? null : await forge.base(opened.base);
  const policy = usable(closePolicy(opened, base?.bytes));
  if (base === null) return { policy, evidence, base };
  return { policy, evidence: evidence && { ...evidence, base: base.evidence }, base: base.evidence };
}

/** The input `host` of a command line, which itself is none: whose approvals are to meet a policy. */
export function readPoliciesFor(text: string): IdentitySystem {
  if (text === 'github' || text === 'azure-devops') return text;
  throw new UsageFailure({
    what: `host is ${JSON.stringify(text.slice(0, 100))}`,
    fix: didYouMean(text, ['github', 'azure-devops']) ?? 'Set it to github or azure-devops',
  });
}

/** What was read of files, or a UsageFailure with all their problems. */
export function usable<T>(loaded: Result<T, readonly Problem[]>): T {
  if (loaded.ok) return loaded.value;
  const [first, ...others] = loaded.error;
  throw new UsageFailure(first ?? { what: 'the policy cannot be used' }, ...others);
}

/** The stage that a request names. */
export function destination({ lifecycle, file }: Policy, to: string): Stage {
  const stage = findStage(lifecycle, to);
  if (stage !== undefined) return stage;
  const names = lifecycle.stages.map(({ name }) => name);
  if (to === UNREGISTERED) {
    throw new UsageFailure({
      what: `nothing can be moved to ${UNREGISTERED}`,
      fix: 'It is the stage of what the system made and nobody named',
    });
  }
  throw new UsageFailure({
    what: `there is no stage ${JSON.stringify(to)} in ${file}`,
    fix: didYouMean(to, names) ?? `Stages: ${names.join(', ')}`,
  });
}
