import { canonicalJson, sha256 } from '../core/digest.js';
import { type Adoption, adoptionOf, isSame, partOf } from '../core/drift/adoption.js';
import type { Observation } from '../core/drift/observed.js';
import { ServiceFailure } from '../core/failure.js';
import { openOf } from '../core/ledger/stored.js';
import type { Change } from '../core/plan.js';
import type { Policy } from '../core/policy/policy.js';
import type { Finding } from '../core/verdict.js';
import { observeAsset } from '../facts/observation.js';
import { nameOf } from '../report/drift/view.js';
import { actorOf, findingsBeside } from './actor.js';
import type { Authorised } from './authorise-entering.js';
import { type Beginning, carryOut, hasLedger } from './carry-out.js';
import type { DriftRequest } from './drift-request.js';
import type { CommittedRules } from './policy.js';
import type { Ports } from './ports.js';
import { settle } from './settle.js';
import { SHELL } from './shell.js';
import { writesOf } from './writes.js';

/** How often the adoption of one asset starts over because somebody else was first. */
const MOST_TURNS = 20;

/** An asset as it was looked at, and what is to be adopted of it. */
export interface Adopting {
  readonly observation: Observation;
  readonly adoption: Adoption;
}

/** What the reviewers approved, and how that was found. */
export interface Approved {
  readonly digest: string;
  /** The one version that is adopted; null for all. */
  readonly version: string | null;
  readonly authorised: Authorised;
  readonly findings: readonly Finding[];
}

/** One asset after the other: each is whole when it is written, and what is left is found by the same request again. */
export async function writeAdoptions(
  request: DriftRequest,
  ports: Ports,
  { policy }: CommittedRules,
  adoptions: readonly Adopting[],
  approved: Approved,
): Promise<void> {
  const done: string[] = [];
  for (const adopting of adoptions) {
    const { adoption } = adopting;
    const written: Change[] = [];
    try {
      await write(request, ports, policy, adopting, approved, (change) => written.push(change));
      done.push(`${nameOf(adoption.asset, null)} is adopted`);
    } catch (error) {
      if (!(error instanceof ServiceFailure)) throw error;
      const untouched = done.length === 0 && written.length === 0 && error.detail.untouched === true;
      const stands = [
        ...done,
        ...written.map(({ version, to }) => `version ${version} of ${adoption.asset.name} is marked as in ${to}`),
        ...(untouched ? [] : [`${nameOf(adoption.asset, null)} may be adopted in part`]),
        ...adoptions
          .slice(adoptions.indexOf(adopting) + 1)
          .map((one) => `${nameOf(one.adoption.asset, null)} is not adopted`),
      ];
      throw new ServiceFailure(error.message, {
        ...error.detail,
        ...(untouched ? {} : { stands }),
        fix: error.detail.fix ?? 'Adopt again: what is adopted stays so, and the rest is approved anew',
      });
    }
  }
}

async function write(
  request: DriftRequest,
  ports: Ports,
  policy: Policy,
  { observation, adoption }: Adopting,
  approved: Approved,
  written: (change: Change) => void,
): Promise<void> {
  const { asset } = adoption;
  if (!hasLedger(ports)) {
    const { run } = ports.approvals;
    const mark = { plan: adoption.digest, run, proven: run !== SHELL, started: null, number: null };
    return ports.registry.write(writesOf(policy, asset.kind, adoption.left, mark, null), written, null);
  }
  const beginning = begin(request, ports, policy, adoption, approved);
  let now = { observation, adoption };
  for (let turn = 1; turn <= MOST_TURNS; turn++) {
    const head = { chain: asset, tip: now.observation.chain?.tip ?? null };
    const open = openOf(head.tip);
    const isRival = open !== null && !isSame(open, now.adoption);
    const undertaking = { head, policy, kind: asset.kind, beginning, asset: null, changes: now.adoption.left };
    const isCarried = now.adoption.left.length < now.adoption.changes.length;
    if (isRival) await settle(head, open, beginning, ports);
    else if (
      (await carryOut({ ...undertaking, isCarried, end: 'adopted', review: null }, ports, written)).is === 'done'
    )
      return;
    // What the reviewers approved is what happens: of anything else that is true by now they have seen nothing.
    const again = await observeAsset(policy, asset, ports);
    const next = again === null ? null : adoptionOf(again, approved.version);
    if (again === null || next === null || next.digest !== adoption.digest || next.obstacles.length > 0) break;
    now = { observation: again, adoption: next };
  }
  throw new ServiceFailure(
    `somebody else wrote to ${nameOf(asset, null)} meanwhile, and what was approved is true no more`,
    {
      untouched: true,
      fix: 'Look at it again with drift, and have that approved',
    },
  );
}

function begin(
  { reason }: DriftRequest,
  { approvals }: Ports,
  policy: Policy,
  { adopted, plan, digest, changes }: Adoption,
  { digest: whole, authorised, findings }: Approved,
): Beginning {
  const [first] = adopted;
  const single = adopted.length === 1 ? (first ?? null) : null;
  const stages = new Set(adopted.map(({ stage }) => stage.name));
  const stage = stages.size === 1 ? (first?.stage.name ?? null) : null;
  const actor = actorOf(approvals, authorised.evidence, authorised);
  return {
    purpose: 'adopt',
    version: single?.asset.version ?? null,
    from: stage,
    to: stage,
    reason,
    planDigest: digest,
    plan,
    policy: { file: policy.file, rules: sha256(canonicalJson(plan.rules ?? null)) },
    findings: [
      { subject: 'adoption', outcome: 'pass', found: partOf(whole), wanted: null },
      ...findingsBeside(findings, authorised, actor),
    ],
    metrics: [],
    lineage: null,
    previousHolders: [],
    changes: changes.map((change) => ({ ...change })),
    pass: null,
    proven: actor.host !== 'shell',
    ...actor,
  };
}
