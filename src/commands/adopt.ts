import { type Adoption, adoptionDigest, adoptionOf, type Begun, begunOf, isSame } from '../core/drift/adoption.js';
import { type Drift, isDrift } from '../core/drift/drift.js';
import { bearsWitness } from '../core/explained.js';
import { openOf } from '../core/ledger/stored.js';
import { placeId, placeName } from '../core/place.js';
import type { Policy } from '../core/policy/policy.js';
import { type Finding, verdictOf } from '../core/verdict.js';
import { nameOf } from '../report/drift/view.js';
import { counted } from '../report/ending.js';
import type { ToldReport } from '../report/report.js';
import { type Authorised, authoriseAll, type Demand } from './authorise-entering.js';
import { adoptionJson, adoptionTable } from './drift-report.js';
import type { DriftRequest } from './drift-request.js';
import { findingAnnotations, findingsJson, findingTable } from './finding-table.js';
import type { Surroundings } from './look-around.js';
import type { CommittedRules } from './policy.js';
import type { Ports } from './ports.js';
import { type Adopting, writeAdoptions } from './write-adoptions.js';

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
  const begun =
    request.planDigest === null ? [] : observations.flatMap((one) => begunOf(one, request.planDigest ?? ''));
  // What is left of an adoption is approved with it.
  const isRest = plans.length > 0 && adoptionDigest([...plans, ...begun]) === request.planDigest;
  const digest = plans.length === 0 ? null : isRest ? request.planDigest : adoptionDigest(plans);
  const obstacles = all.flatMap(({ adoption }) => adoption.obstacles);
  const authorised: Authorised =
    digest === null
      ? { findings: [], approvals: [], evidence: null }
      : await authoriseAll(demandsOf(plans), rules, digest, finishedRun(adoptions, isRest ? begun : []), ports);
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
    document: () => ({
      findings: findingsJson(findings),
      adopted: verdict === 'allow',
      adoption: digest === null ? null : adoptionJson(digest, plans),
      reason: request.reason,
    }),
    rendering: null,
    annotations: findingAnnotations(findings),
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
  await writeAdoptions(request, ports, rules, adoptions, { digest, version, authorised, findings });
  return report(
    plans,
    'adopted',
    `${count} of ${counted(plans.length, 'asset')} keep their stages, and that is explained now.`,
  );
}

/** Every rule into every stage that is adopted, for each version. */
function demandsOf(adoptions: readonly Adoption[]): readonly Demand[] {
  return adoptions.flatMap(({ adopted }) =>
    adopted.flatMap(({ asset, rules }) => rules.map((rule) => ({ rule, asset }))),
  );
}

// A later attempt of a run may only finish: what is asked for must have been begun by it, as a whole or each asset.
function finishedRun(adoptions: readonly Adopting[], begun: readonly Begun[]): string | null {
  const open = adoptions.map(({ observation, adoption }) => {
    const started = openOf(observation.chain?.tip ?? null);
    return started !== null && isSame(started, adoption) ? (started.run?.name ?? null) : null;
  });
  const runs = begun.length === 0 ? open : [...begun.map(({ run }) => run), ...open.filter((run) => run !== null)];
  const [run = null, ...others] = new Set(runs);
  return others.length === 0 ? run : null;
}

function obstacleFinding({ kind, asset, version, found, remedy, at, ...drift }: Drift): Finding {
  const outcome = isDrift({ kind, asset, version, found, remedy, ...drift }) ? 'fail' : 'inconclusive';
  const wanted = 'resolved before anything is adopted';
  return { subject: `${kind} ${nameOf(asset, version)}`, outcome, found, wanted, remedy, ...(at && { at }) };
}

function compared(given: string | null, digest: string | null): Finding[] {
  if (given === null || digest === null) return [];
  const [found, wanted] = [`the plan is ${digest.slice(0, 12)}`, `the plan that was given, ${given.slice(0, 12)}`];
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
