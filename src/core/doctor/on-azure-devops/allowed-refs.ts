import { matchesGlob } from '../../glob.js';
import type { Examined } from '../diagnosis.js';
import type { Gate } from '../gates.js';
import type { AzureDevOpsSetup } from './setup.js';

type Given = Pick<Examined<AzureDevOpsSetup>, 'standing' | 'setup'>;

/** The refs on which the gates let a run ask; the policy's own where they say nothing. */
export function allowedRefs(gates: readonly Gate[], { standing, setup }: Given): readonly string[] {
  const own = standing?.ref ?? (setup.branch === null ? null : `refs/heads/${setup.branch.name}`);
  return [...new Set(gates.flatMap(({ rule }) => rule.environment?.allowedRefs ?? (own === null ? [] : [own])))];
}

/** Patterns that let more pass than these refs. */
export function widerThan(allowed: readonly string[], patterns: readonly string[]): readonly string[] {
  return patterns.filter((pattern) => !allowed.some((glob) => matchesGlob(glob, pattern)));
}
