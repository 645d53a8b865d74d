import { type Approval, authorise, throughText } from '../core/authorisation.js';
import { canonicalJson } from '../core/digest.js';
import type { Evidence, Reading } from '../core/evidence.js';
import type { AssetFacts } from '../core/facts.js';
import type { Rule } from '../core/policy/policy.js';
import type { Finding } from '../core/verdict.js';
import { ownerOf } from './judge.js';
import type { CommittedRules } from './policy.js';
import type { Ports } from './ports.js';

/** A rule that must be met, for each of these versions. */
export interface Demand {
  readonly rule: Rule;
  readonly asset: AssetFacts | null;
}

/** What the host showed, and what the rules say to it. */
export interface Authorised {
  readonly findings: readonly Finding[];
  readonly approvals: readonly Approval[];
  /** Null where nothing asks for approvals. */
  readonly evidence: Evidence | null;
}

/**
 * Holds every one of several rules against the evidence of this run: all must be met, for all versions.
 *
 * @param digest of what is to be approved
 * @param finishes the run whose unfinished work this one would finish; null where it would start something
 */
export async function authoriseAll(
  demands: readonly Demand[],
  { policy, evidence: committed }: CommittedRules,
  digest: string,
  finishes: string | null,
  { approvals, registry }: Ports,
): Promise<Authorised> {
  const findings = new Map<string, Finding>();
  const people = new Map<string, Approval>();
  let first: Evidence | null = null;
  for (const { rule, assets } of distinct(demands)) {
    const evidence = await approvals.evidence(rule, committed, null);
    first ??= evidence;
    const owners = rule.separate.includes('job-owner') ? await ownersOf(assets, registry) : [null];
    for (const jobOwner of owners) {
      const authorised = authorise(rule, evidence, { digest, people: policy.people, jobOwner, finishes });
      for (const finding of authorised.findings) findings.set(keyOf(finding), finding);
      for (const approval of authorised.approvals)
        people.set(`${approval.person.id} ${throughText(approval.through)}`, approval);
    }
  }
  return { findings: [...findings.values()], approvals: [...people.values()], evidence: first };
}

/** Rules that ask for the same are one; where they stand in the policy does not matter. */
function distinct(demands: readonly Demand[]): readonly { readonly rule: Rule; readonly assets: AssetFacts[] }[] {
  const found = new Map<string, { readonly rule: Rule; readonly assets: AssetFacts[] }>();
  for (const { rule, asset } of demands) {
    const { environment, approvals, separate } = rule;
    const key = canonicalJson({
      environment: environment && { ...environment },
      approvals: approvals.map(({ value, at }) => ({ value: JSON.stringify(value), at: `${at.file}:${at.line}` })),
      separate,
    });
    const one = found.get(key) ?? { rule, assets: [] };
    if (asset !== null) one.assets.push(asset);
    found.set(key, one);
  }
  return [...found.values()];
}

async function ownersOf(
  assets: readonly AssetFacts[],
  registry: Ports['registry'],
): Promise<readonly Reading<string>[]> {
  if (assets.length === 0)
    return [{ is: 'unreadable', why: 'the version is gone, and with it the name of its training job' }];
  const owners = new Map<string, Reading<string>>();
  for (const asset of assets) {
    const lineage = await registry.lineage(asset);
    const owner = lineage.is === 'read' ? ownerOf(lineage) : lineage;
    owners.set(JSON.stringify(owner), owner);
  }
  return [...owners.values()];
}

const keyOf = ({ subject, outcome, found, wanted, at }: Finding): string =>
  JSON.stringify([subject, outcome, found, wanted, at?.line]);
