import { canonicalJson, sha256 } from '../core/digest.js';
import { type Adoption, adoptionDigest, adoptionOf, isSame } from '../core/drift/adoption.js';
import { type Drift, isDrift } from '../core/drift/drift.js';
import type { Observation } from '../core/drift/observed.js';
import { bearsWitness } from '../core/explained.js';
import { ServiceFailure } from '../core/failure.js';
import { openOf } from '../core/ledger/stored.js';
import { placeId, placeName } from '../core/place.js';
import type { Change } from '../core/plan.js';
import type { Policy } from '../core/policy/policy.js';
import { type Finding, verdictOf } from '../core/verdict.js';
import { observeAsset } from '../facts/observation.js';
import { nameOf } from '../report/drift/view.js';
import { counted } from '../report/ending.js';
import type { ToldReport } from '../report/report.js';
import { actorOf } from './actor.js';
import { type Authorised, authoriseAll, type Demand } from './authorise-entering.js';
import { findingOf } from './begin-promotion.js';
import { type Beginning, carryOut, hasLedger } from './carry-out.js';
import { adoptionJson, adoptionTable } from './drift-report.js';
import type { DriftRequest } from './drift-request.js';
import { findingTable } from './finding-table.js';
import type { Surroundings } from './look-around.js';
import type { CommittedRules } from './policy.js';
import type { Ports } from './ports.js';
import { settle } from './settle.js';
import { SHELL } from './shell.js';
import { writesOf } from './writes.js';

/** How often the adoption of one asset starts over because somebody else was first. */
const MOST_TURNS = 20;

/**
 * Takes over the stages that nothing explains, as they are: each version keeps its stage and gets an entry and a record
 * that explain it. Asks for the approvals of entering each of these stages.
 */
export async function adopt(
  request: DriftRequest,
  ports: Ports,
  rules: CommittedRules,
  { observations, version }: Surroundings,
): Promise<ToldReport> {
  const all = observations.map((observation) => ({ observation, adoption: adoptionOf(observation, version) }));
  const adoptions = all.filter(({ adoption }) => adoption.adopted.length > 0);
  const plans = adoptions.map(({ adoption }) => adoption);
  const digest = plans.length === 0 ? null : adoptionDigest(plans);
  const obstacles = all.flatMap(({ adoption }) => adoption.obstacles);
  const authorised: Authorised =
    digest === null
      ? { findings: [], approvals: [], evidence: null }
      : await authoriseAll(demandsOf(plans), rules, digest, finishedRun(adoptions), ports);
  const findings = [
    ...obstacles.map(obstacleFinding),
    ...compared(request.planDigest, digest),
    ...unremembered(rules.policy, plans, ports),
    ...authorised.findings,
  ];
  const verdict = verdictOf(findings);
  const report = (done: readonly Adoption[], title: string, sentence: string): ToldReport => ({
    is: 'told',
    command: 'drift',
    verdict,
    title: `${placeName(request.place)}: ${title}`,
    sentence,
    asset: request.subject && { kind: request.subject.kind, name: request.subject.name, version },
    place: placeId(request.place),
    tables: [
      findingTable(findings),
      { ...adoptionTable(done), title: verdict === 'allow' ? 'Adopted' : 'Not adopted' },
    ],
    document: {
      findings: findings.map(({ subject, outcome, found, wanted, remedy }) => {
        return { subject, outcome, found, wanted: wanted ?? null, remedy: remedy ?? null };
      }),
      adopted: verdict === 'allow',
      adoption: digest === null ? null : adoptionJson(digest, plans),
      reason: request.reason,
    },
    rendering: null,
    annotations: findings
      .filter(({ outcome }) => outcome !== 'pass')
      .map(({ subject, found, remedy, at }) => ({
        title: subject,
        message: remedy === undefined ? found : `${found}. To make it pass: ${remedy}`,
        at: at ?? null,
      })),
    approved: { digest, approvals: authorised.approvals },
    notes: [],
    at: ports.registry.now(),
    run: ports.approvals.run,
  });
  const count = counted(plans.flatMap(({ adopted }) => adopted).length, 'version');
  if (verdict !== 'allow')
    return report(
      plans,
      'not adopted',
      `${count} would keep their stages; nothing was written, for what the findings say.`,
    );
  if (digest === null) return report([], 'nothing to adopt', 'Every stage that asks for approvals is explained.');
  await writeEach(request, ports, rules, adoptions, { digest, version, authorised, findings });
  return report(
    plans,
    'adopted',
    `${count} of ${counted(plans.length, 'asset')} keep their stages, and that is explained now.`,
  );
}

type Adopting = { readonly observation: Observation; readonly adoption: Adoption };

/** Every rule into every stage that is adopted, for each version. */
function demandsOf(adoptions: readonly Adoption[]): readonly Demand[] {
  return adoptions.flatMap(({ adopted }) =>
    adopted.flatMap(({ asset, rules }) => rules.map((rule) => ({ rule, asset }))),
  );
}

// A later attempt of a run may only finish: all that is asked for must have been begun by it, as it is now.
function finishedRun(adoptions: readonly Adopting[]): string | null {
  const runs = adoptions.map(({ observation, adoption }) => {
    const open = openOf(observation.chain?.tip ?? null);
    return open !== null && isSame(open, adoption) ? (open.run?.name ?? null) : null;
  });
  const [run = null, ...others] = new Set(runs);
  return others.length === 0 ? run : null;
}

function obstacleFinding({ kind, asset, version, found, remedy, at, ...drift }: Drift): Finding {
  const outcome = isDrift({ kind, asset, version, found, remedy, ...drift }) ? 'fail' : 'inconclusive';
  const wanted = 'resolved before anything is adopted';
  return { subject: `${kind} ${nameOf(asset, version)}`, outcome, found, wanted, remedy, ...(at && { at }) };
}

function compared(given: string | null, digest: string | null): Finding[] {
  if (given === null) return [];
  const [found, wanted] = [
    `the plan is ${digest?.slice(0, 12) ?? 'empty'}`,
    `the plan that was given, ${given.slice(0, 12)}`,
  ];
  if (given === digest) return [{ subject: 'plan', outcome: 'pass', found: `${found}, the one that was given` }];
  const remedy = 'look at what drift would adopt now, and have that approved';
  return [
    { subject: 'plan', outcome: 'fail', found: `${found} now, so what would be adopted has changed`, wanted, remedy },
  ];
}

function unremembered(policy: Policy, adoptions: readonly Adoption[], { ledger }: Ports): Finding[] {
  if (ledger !== null || adoptions.length === 0) return [];
  const subject = 'ledger';
  const remedy = 'leave the input ledger at its default';
  if (policy.ledger === 'required') {
    const found = 'the ledger is off, so nothing but the versions themselves would remember who approved';
    return [
      { subject, outcome: 'fail', found, wanted: 'a ledger where approvals are asked for', remedy, at: policy.at },
    ];
  }
  if (adoptions.every(({ asset }) => bearsWitness(asset))) return [];
  const found = 'the properties of a component can be overwritten, so without a ledger nothing would explain its stage';
  return [{ subject, outcome: 'fail', found, remedy, at: policy.at }];
}

interface Approved {
  readonly digest: string;
  /** The one version that is adopted; null for all. */
  readonly version: string | null;
  readonly authorised: Authorised;
  readonly findings: readonly Finding[];
}

/** One asset after the other: each is whole when it is written, and what is left is found by the same request again. */
async function writeEach(
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
  const beginning = beginAdoption(request, ports, policy, adoption, approved);
  let now = { observation, adoption };
  for (let turn = 1; turn <= MOST_TURNS; turn++) {
    const head = { chain: asset, tip: now.observation.chain?.tip ?? null };
    const open = openOf(head.tip);
    const isRival = open !== null && !isSame(open, now.adoption);
    const undertaking = { head, policy, kind: asset.kind, beginning, asset: null, changes: now.adoption.left };
    if (isRival) await settle(head, open, beginning, ports);
    else if ((await carryOut({ ...undertaking, end: 'adopted', review: null }, ports, written)).is === 'done') return;
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

function beginAdoption(
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
  const actor = actorOf(approvals, authorised.evidence, authorised.approvals);
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
      { subject: 'adoption', outcome: 'pass', found: `a part of the adoption ${whole}`, wanted: null },
      ...findings.map(findingOf),
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
