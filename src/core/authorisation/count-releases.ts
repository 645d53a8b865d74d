import type { Claim } from '../authorisation.js';
import type { EnvironmentProtection, GateEvidence, RunEvidence } from '../evidence.js';
import type { ApprovalRule, Rule } from '../policy/policy.js';
import { type Counting, countGiven, type Told } from './counting.js';
import { matchReviewer } from './reviewer.js';
import { separatedPeople } from './separate.js';
import { RUN_WORDS } from './words.js';

/** Why no approval counts, whatever the entries ask for: a rejection, or reviews that cannot be read. */
export function refusedAtGate(rule: Rule, gate: GateEvidence, { runner }: RunEvidence): Told | null {
  const words = RUN_WORDS[runner];
  const { reviews } = gate;
  if (reviews.is === 'unreadable')
    return { outcome: 'inconclusive', found: words.approvalsUnread(reviews.why), remedy: reviews.grant };
  const environments = [rule.environment?.name ?? null, ...rule.approvals.map(({ value }) => value.environment)]
    .filter((name) => name !== null)
    .map((name) => environmentOf(name, gate));
  for (const { state, person, environments: ids } of reviews.value) {
    const rejected = environments.find(({ id }) => state === 'rejected' && ids.includes(id));
    if (rejected === undefined) continue;
    const found = words.rejected(person.login, rejected.name);
    return { outcome: 'fail', found, remedy: words.newApprovedRun };
  }
  return null;
}

/** Who released the environment of an entry. It is proven already. */
export function countReleases(entry: ApprovalRule, rule: Rule, evidence: RunEvidence, claim: Claim): Counting {
  const { gate, runner } = evidence;
  if (gate === null) throw new TypeError('approvals are counted at a gate of which nothing was gathered');
  const words = RUN_WORDS[runner];
  const separated = separatedPeople(rule, 'environment', gate.system, evidence, claim);
  if (separated.is === 'unreadable')
    return { is: 'closed', told: { outcome: 'inconclusive', found: separated.why, remedy: separated.grant } };
  const environment = environmentOf(entry.environment ?? rule.environment?.name ?? '', gate);
  const reviews = gate.reviews.is === 'read' ? gate.reviews.value : [];
  const here = reviews.filter(({ environments }) => environments.includes(environment.id));
  const given = here.filter(({ state }) => state === 'approved');
  if (given.length === 0) {
    const comments = here.length > 0 ? ' (a comment is no approval)' : '';
    const { found, remedy } = words.nobodyApproved(environment.name);
    return { is: 'closed', told: { outcome: 'fail', found: `${found}${comments}`, remedy } };
  }
  const namedOnly = rule.environment?.forbidAdminBypass === false;
  const through = { is: 'environment', name: environment.name } as const;
  return countGiven(
    given.map(({ person, comment }) => ({ person, comment, through })),
    {
      entry,
      claim,
      separated: separated.value,
      system: gate.system,
      match: (person) => matchReviewer(person, entry, environment, gate, namedOnly),
      remedy: (what) => what,
    },
  );
}

function environmentOf(name: string, gate: GateEvidence): EnvironmentProtection {
  const reading = gate.environments.get(name);
  if (reading?.is === 'read' && reading.value !== null) return reading.value;
  throw new TypeError('approvals are counted in an environment that was not proven');
}
